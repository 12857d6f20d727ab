//! Which resources an argument of a plan refers to, by its section `configuration`, where the value is known after apply only.
//!
//! Source: Terraform documentation, "JSON Output Format", "Expression Representation".

use std::collections::BTreeSet;

use crate::tree::Node;

/// How many steps a reference is followed through variables and outputs of modules.
const DEEPEST: usize = 16;

/// How many references are followed for one argument.
const MOST: usize = 1000;

/// The expressions of a plan.
pub(super) struct References<'a> {
    root: Option<&'a Node>,
}

/// The address without the indices of instances.
pub(super) fn without_indices(address: &str) -> String {
    let (mut all, mut is_within, mut is_quoted) = (String::new(), false, false);
    let mut before = ' ';
    for c in address.chars() {
        match c {
            '"' if is_within && before != '\\' => is_quoted = !is_quoted,
            '[' if !is_quoted => is_within = true,
            ']' if !is_quoted => is_within = false,
            _ if !is_within => all.push(c),
            _ => {}
        }
        before = c;
    }
    all
}

impl<'a> References<'a> {
    pub(super) fn of(root: &'a Node) -> References<'a> {
        References { root: root.at(&["configuration", "root_module"]) }
    }

    /// Whether there is a configuration.
    pub(super) fn is_there(&self) -> bool {
        self.root.is_some()
    }

    /// Whether the configuration says something of an argument of a resource.
    pub(super) fn has(&self, address: &str, argument: &str) -> bool {
        self.expression(&without_indices(address), argument).is_some()
    }

    /// The resources, with the attributes, that an argument of a resource is made of: `module.m.aws_iam_role.r.name`. `None` if that
    /// is not all known.
    pub(super) fn of_argument(&self, address: &str, argument: &str) -> Option<BTreeSet<String>> {
        let address = without_indices(address);
        let mut all = BTreeSet::new();
        let mut left = MOST;
        let (modules, _) = split(&address);
        self.follow(modules, self.expression(&address, argument)?, DEEPEST, &mut left, &mut all)?;
        Some(all)
    }

    /// The node of a module, by the names of the calls.
    fn module(&self, modules: &str) -> Option<&'a Node> {
        let mut module = self.root?;
        for name in modules.split('.').filter(|name| *name != "module" && !name.is_empty()) {
            module = module.get("module_calls")?.get(name)?.get("module")?;
        }
        Some(module)
    }

    fn expression(&self, address: &str, argument: &str) -> Option<&'a Node> {
        let (modules, own) = split(address);
        let resources = self.module(modules)?.get("resources")?;
        let is_it = |one: &&Node| one.get("address").and_then(Node::as_str) == Some(own);
        resources.items().iter().find(is_it)?.get("expressions")?.get(argument)
    }

    fn follow(
        &self,
        modules: &str,
        expression: &Node,
        depth: usize,
        left: &mut usize,
        all: &mut BTreeSet<String>,
    ) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        let references: Vec<&str> =
            expression.get("references")?.items().iter().map(Node::as_str).collect::<Option<_>>()?;
        // `aws_iam_role.r` comes behind `aws_iam_role.r.name`.
        let is_whole = |one: &&str| {
            !references.iter().any(|other| other.strip_prefix(*one).is_some_and(|rest| rest.starts_with(['.', '['])))
        };
        for reference in references.iter().filter(|one| is_whole(one)) {
            *left = left.checked_sub(1)?;
            let reference = without_indices(reference);
            let mut parts = reference.splitn(3, '.');
            match (parts.next()?, parts.next()?, parts.next()) {
                ("var", name, _) => {
                    // What the module is called with.
                    let (outer, call) = modules.trim_end_matches('.').rsplit_once("module.")?;
                    let call = self.module(outer)?.get("module_calls")?.get(call)?;
                    self.follow(outer, call.get("expressions")?.get(name)?, depth, left, all)?;
                }
                ("module", name, Some(output)) => {
                    let inner = format!("{modules}module.{name}.");
                    let output = output.split('.').next()?;
                    let output = self.module(&inner)?.get("outputs")?.get(output)?.get("expression")?;
                    self.follow(&inner, output, depth, left, all)?;
                }
                ("local" | "each" | "count" | "path" | "self" | "terraform" | "module" | "data", ..) => return None,
                _ => drop(all.insert(format!("{modules}{reference}"))),
            }
        }
        Some(())
    }
}

/// The modules of an address, with the dot behind them, and what it is in the last one.
fn split(address: &str) -> (&str, &str) {
    let mut rest = address;
    while let Some(inner) = rest.strip_prefix("module.") {
        let Some((_, behind)) = inner.split_once('.') else { break };
        rest = behind;
    }
    address.split_at(address.len() - rest.len())
}
