//! What attributes of resources and data sources give: an argument, or what the table says.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::super::functions;
use super::super::module::{Module, placed};
use super::run::{Run, Step, given};
use crate::format::table::{Attributes, attributes};
use crate::hole::{Known, as_hole, text_of};
use crate::tree::{Node, Value};

/// What attributes of resources give.
fn table() -> &'static Attributes {
    static TABLE: OnceLock<Attributes> = OnceLock::new();
    TABLE.get_or_init(|| attributes(include_str!("../../../data/terraform-values.tsv")))
}

impl Run<'_> {
    /// An attribute of a resource or a data source: of its name, steps to an instance, an attribute, and what is within that.
    pub(super) fn attribute(&mut self, kind: &str, name: &str, mut steps: &[Step], at: &Range<usize>) -> Option<Node> {
        let address = format!("{kind}.{name}");
        let mut instance = address.clone();
        while let Some((Step::Index(index, source), rest)) = steps.split_first() {
            match &index.value {
                Value::Text(text) => instance.push_str(&format!("[{:?}]", text.text)),
                _ => instance.push_str(&format!("[{source}]")),
            }
            steps = rest;
        }
        if let Some((Step::Each { .. }, _)) = steps.split_first() {
            let list = Node::new(at.clone(), Value::List(self.each_instance(&instance, at)));
            return self.within(list, steps);
        }
        let (Step::Name(attribute), rest) = steps.split_first()? else { return None };
        let value = match self.root.given.get(&format!("{}{instance}.{attribute}", self.frame.prefix)) {
            Some(text) => given(text, at),
            None if kind == "module" => placed(self.output(&address, &instance, attribute)?, at),
            None => {
                let module = Arc::clone(&self.frame.module);
                let resource = Resource { module: &module, kind, address: &address, instance: &instance };
                resource.attribute(self, attribute, at)?
            }
        };
        self.within(value, rest)
    }
}

/// A resource or a data source: its type, with `data.` before that of a data source, its address, and that of one instance.
struct Resource<'r> {
    module: &'r Module,
    kind: &'r str,
    address: &'r str,
    instance: &'r str,
}

impl Resource<'_> {
    fn attribute(&self, run: &mut Run<'_>, attribute: &str, at: &Range<usize>) -> Option<Node> {
        // Another provider is another account or another Region.
        let is_elsewhere = self.argument("provider").is_some();
        let known = match (self.kind, attribute) {
            ("data.aws_caller_identity", "account_id" | "id") => Some(("AWS::AccountId", Known::Account)),
            ("data.aws_region", "name" | "id" | "region") => {
                let named = ["region", "name"].iter().find_map(|name| self.text(run, name));
                if let Some(named) = named {
                    return Some(text_of(at.clone(), named));
                }
                Some(("AWS::Region", Known::Region))
            }
            ("data.aws_partition", "partition" | "id") => Some(("AWS::Partition", Known::Partition)),
            ("data.aws_partition", "dns_suffix") => Some(("AWS::URLSuffix", Known::UrlSuffix)),
            _ => None,
        };
        if let Some((name, known)) = known {
            return Some(match is_elsewhere {
                true => run.open(&format!("{}.{attribute}", self.instance), known, at),
                false => run.pseudo(name, known, at),
            });
        }
        // A data source that is found by an attribute has that one.
        let is_given = self.kind.starts_with("data.") && self.argument(attribute).is_some();
        let Some(template) = table().get(&(self.kind, attribute)).filter(|_| !is_given) else {
            // An argument has the value that it is set to.
            let value = run.remembered(&format!("{}.{attribute}", self.address), self.argument(attribute)?)?;
            let is_known = !matches!(value.value, Value::Null) && as_hole(&value).is_none();
            return (is_known && !is_of_instance(&value)).then_some(value);
        };
        let mut all: Vec<Node> = Vec::new();
        let mut rest = *template;
        while let Some((before, behind)) = rest.split_once("${") {
            let Some((variable, behind)) = behind.split_once('}') else { break };
            if !before.is_empty() {
                all.push(Node::text_at(at.start, before));
            }
            let own = |name: &str| format!("{}.{name}", self.instance);
            match variable {
                "Partition" => all.push(run.pseudo("AWS::Partition", Known::Partition, at)),
                "UrlSuffix" => all.push(run.pseudo("AWS::URLSuffix", Known::UrlSuffix, at)),
                "Region" => match self.text(run, "region") {
                    Some(region) => all.extend(region),
                    None if is_elsewhere => all.push(run.open(&own("region"), Known::Region, at)),
                    None => all.push(run.pseudo("AWS::Region", Known::Region, at)),
                },
                "Account" if is_elsewhere => all.push(run.open(&own("account_id"), Known::Account, at)),
                "Account" => all.push(run.pseudo("AWS::AccountId", Known::Account, at)),
                _ => self.variable(run, variable, at, &mut all),
            }
            rest = behind;
        }
        if !rest.is_empty() {
            all.push(Node::text_at(at.start, rest));
        }
        Some(text_of(at.clone(), all.into_iter().map(|part| placed(part, at)).collect()))
    }

    fn argument(&self, name: &str) -> Option<&Node> {
        self.module.resources.get(self.address)?.get(name)
    }

    /// The parts of an argument that is a text, and the same for each instance.
    fn text(&self, run: &mut Run<'_>, name: &str) -> Option<Vec<Node>> {
        let argument = self.argument(name)?;
        let value = run.remembered(&format!("{}.{name}", self.address), argument)?;
        let all = functions::text_parts(&value)?;
        (!is_of_instance(&value) && value.as_str() != Some("")).then_some(all)
    }

    /// A part of what an attribute gives that is an argument, or is not known.
    fn variable(&self, run: &mut Run<'_>, variable: &str, at: &Range<usize>, all: &mut Vec<Node>) {
        // With a slash behind it, it is a name that can hold slashes.
        let name = variable.trim_end_matches('/');
        let known = if name == variable { Known::Name } else { Known::Nothing };
        let ends_with_slash = all.last().and_then(Node::as_str).is_some_and(|text| text.ends_with('/'));
        // The issuer of an OpenID Connect provider is its URL without the scheme, once it is made.
        let argument = if name == "issuer" { "url" } else { name };
        if let Some(mut parts) = self.text(run, argument) {
            if let (Some(Node { value: Value::Text(first), .. }), "issuer") = (parts.first_mut(), name) {
                first.text = first.text.trim_start_matches("https://").to_owned();
            }
            for part in &mut parts {
                match as_hole(part) {
                    // Nothing may be known of the variable, but it is the name of this.
                    Some((name, Known::Nothing)) if known == Known::Name => *part = run.named(name, known, at),
                    _ => {}
                }
            }
            if let (Some(Node { value: Value::Text(first), .. }), true) = (parts.first_mut(), ends_with_slash) {
                first.text = first.text.trim_start_matches('/').to_owned();
            }
            all.extend(parts);
            return;
        }
        let is_default = self.module.resources.contains_key(self.address) && self.argument(name).is_none();
        if name == "path" && is_default && !self.kind.starts_with("data.") {
            return;
        }
        let reference = format!("${{{variable}}}");
        let is_name = ["id", "name"].iter().any(|one| table().get(&(self.kind, *one)) == Some(&reference.as_str()));
        match is_name {
            true => all.push(run.open(self.instance, known, at)),
            false => all.push(run.open(&format!("{}.{name}", self.instance), known, at)),
        }
    }
}

/// Whether a value is another one for each instance of its resource.
pub(super) fn is_of_instance(node: &Node) -> bool {
    let is_of = |name: &str| ["each.", "count.", "self."].iter().any(|prefix| name.contains(prefix));
    match as_hole(node) {
        Some((name, _)) => is_of(name),
        None => {
            node.items().iter().any(is_of_instance) || node.members().iter().any(|member| is_of_instance(&member.value))
        }
    }
}
