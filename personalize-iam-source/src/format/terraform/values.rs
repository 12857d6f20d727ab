//! What the expressions of a module stand for, as far as its files and the user say, offline.
//!
//! Sources: Terraform documentation, "References to Named Values", "Expressions" and "Functions"; what attributes of resources
//! give is a table, `data/terraform-values.tsv`, after the documentation of the AWS provider.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use hcl_edit::expr::{BinaryOperator, Expression, ForExpr, Traversal, TraversalOperator, UnaryOperator};
use hcl_edit::parser::parse_expr;

use super::functions;
use super::module::{Module, Reader, encoded, is_literal, is_set, placed, size};
use super::value::{self, span, value};
use crate::format::table::{Attributes, attributes};
use crate::found::is_reference;
use crate::hole::{Known, as_hole, hash_of, hole, text_of};
use crate::inputs::{Files, NoFiles};
use crate::json;
use crate::scope::{Scope, hashes};
use crate::tree::{Member, Node, Text, Value};

/// How deep values are nested, references to others counted in.
const DEEPEST: usize = 64;

/// How much work one value takes, in about bytes: what takes more is not known.
const MOST_WORK: usize = 1 << 21;

/// How much work the values of a file take.
const MOST_WORK_OF_FILE: usize = 1 << 25;

/// How many bytes a file has that `file` or `templatefile` reads.
const LONGEST_FILE: usize = 1 << 20;

/// How many modules are called within each other.
const MOST_NESTED: usize = 8;

/// How many calls of one module are looked at.
const MOST_CALLS: usize = 32;

/// How many characters the name of a hole has.
const LONGEST_NAME: usize = 200;

/// What attributes of resources give.
fn table() -> &'static Attributes {
    static TABLE: OnceLock<Attributes> = OnceLock::new();
    TABLE.get_or_init(|| attributes(include_str!("../../data/terraform-values.tsv")))
}

/// The values of a file: its documents, worked out when it was read, and the module for all else.
#[derive(Debug)]
pub(super) struct Values {
    pub(super) module: Arc<Module>,
    pub(super) around: Around,
    /// Documents with values in place of expressions, by the bytes of the file.
    pub(super) made: HashMap<(usize, usize), Node>,
    /// The defaults of variables that the documents of the file rest on, whichever of them.
    pub(super) defaults: BTreeMap<String, String>,
    /// Once it is asked for.
    pub(super) definitions: OnceLock<Arc<BTreeMap<String, String>>>,
}

impl Scope for Values {
    fn resolved(&self, node: &Node) -> Node {
        // The list of its statements has the bytes of a data source, too.
        let is_map = matches!(node.value, Value::Map(_));
        match self.made.get(&(node.span.start, node.span.end)).filter(|_| is_map) {
            Some(made) => made.clone(),
            None => {
                let mut run = Run::new(Arc::clone(&self.module), &NoFiles, "", "");
                run.around = self.around.clone();
                run.resolved(node)
            }
        }
    }

    fn definitions(&self) -> Arc<BTreeMap<String, String>> {
        let all = || {
            let text = |node: &Node| node.to_json().to_string();
            let variables = self.module.defaults.iter().map(|(name, node)| (format!("var.{name}"), text(node)));
            let locals = self.module.locals.iter().map(|(name, node)| (format!("local.{name}"), text(node)));
            Arc::new(hashes(&variables.chain(locals).collect()))
        };
        Arc::clone(self.definitions.get_or_init(all))
    }

    fn defaults(&self, _: &Node) -> BTreeMap<String, String> {
        self.defaults.clone()
    }
}

/// What is read of other folders.
#[derive(Clone, Debug, Default)]
pub(super) struct Around {
    /// Modules, by their folders.
    modules: BTreeMap<String, Arc<Module>>,
    /// The calls of the module whose file this is, from the folders above; `None` while these are not looked into.
    calls: Option<Vec<Call>>,
    /// Whether files are left out.
    pub(super) is_cut: bool,
}

/// A call of a module.
#[derive(Clone, Debug)]
struct Call {
    /// `module.x`.
    address: String,
    arguments: Arc<Node>,
    /// The module that calls it.
    by: Frame,
}

/// The module whose expressions are worked out.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) module: Arc<Module>,
    /// Its folder, from that of the file that is read.
    folder: String,
    /// What is before its names, to tell them from those of the file that is read: `module.x.`, or `../`.
    prefix: String,
    /// The arguments that it is called with, by the frame before it.
    arguments: Option<Arc<Node>>,
    /// Whether its providers can be of another account or Region than those of the file that is read.
    is_elsewhere: bool,
}

/// The work of finding values.
pub(super) struct Run<'a> {
    pub(super) frame: Frame,
    /// The modules that call this one, the nearest last.
    callers: Vec<Frame>,
    pub(super) around: Around,
    /// The module of the file that is read, which has what the user gave.
    root: Arc<Module>,
    reader: Reader<'a>,
    file: &'a str,
    /// The path of the file that is read.
    name: &'a str,
    /// What `for` and `dynamic` call their items, the last first.
    bound: Vec<(String, Node)>,
    /// Conditions that are taken as holding or not, while both outcomes are worked out.
    pub(super) assumed: Vec<(String, bool)>,
    /// Whether the default of a variable is its value. It is not where it decides something: both outcomes occur.
    trusts_defaults: bool,
    /// The defaults that were taken for values.
    pub(super) defaults: BTreeMap<String, String>,
    /// Whether a step leads to what is not there, for `try`.
    fails: bool,
    depth: usize,
    work: usize,
    work_of_file: usize,
    /// Locals and attributes that are worked out, by whether defaults are trusted and by name; `None` while they are.
    known: BTreeMap<(bool, String), Option<Node>>,
    /// What is read of other files.
    texts: BTreeMap<String, Option<String>>,
}

/// A step from a value to one within it.
enum Step {
    Name(String),
    /// With its source.
    Index(Node, String),
    /// Each of the instances or items, with all steps behind it, or with the attributes alone.
    Each {
        all: bool,
    },
}

impl<'a> Run<'a> {
    pub(super) fn new(module: Arc<Module>, files: &'a dyn Files, file: &'a str, name: &'a str) -> Run<'a> {
        let frame = Frame {
            module: Arc::clone(&module),
            folder: String::new(),
            prefix: String::new(),
            arguments: None,
            is_elsewhere: false,
        };
        Run {
            frame,
            callers: Vec::new(),
            around: Around::default(),
            root: module,
            reader: Reader::new(files),
            file,
            name,
            bound: Vec::new(),
            assumed: Vec::new(),
            trusts_defaults: true,
            defaults: BTreeMap::new(),
            fails: false,
            depth: DEEPEST,
            work: MOST_WORK,
            work_of_file: MOST_WORK_OF_FILE,
            known: BTreeMap::new(),
            texts: BTreeMap::new(),
        }
    }

    /// The value with nothing left in it that only this module understands.
    pub(super) fn resolved(&mut self, node: &Node) -> Node {
        self.begin();
        let value = self.value(node);
        self.finished(value)
    }

    /// Begins a value of its own, with the work that one may take.
    pub(super) fn begin(&mut self) {
        self.work = MOST_WORK.min(self.work_of_file);
        self.depth = DEEPEST;
    }

    /// Whether there is work left for this much.
    pub(super) fn spend(&mut self, work: usize) -> bool {
        let is_left = self.work >= work;
        self.work = self.work.saturating_sub(work);
        self.work_of_file = self.work_of_file.saturating_sub(work);
        is_left
    }

    /// The value of a node.
    pub(super) fn value(&mut self, node: &Node) -> Node {
        let work = 16 + node.as_str().map_or(0, str::len);
        if self.depth == 0 || !self.spend(work) {
            return self.unknown(node);
        }
        self.depth -= 1;
        let value = self.value_of(node);
        self.depth += 1;
        value
    }

    fn value_of(&mut self, node: &Node) -> Node {
        let at = &node.span;
        match &node.value {
            Value::List(items) => {
                let items = items.iter().map(|item| self.value(item)).collect();
                Node::new(at.clone(), Value::List(items))
            }
            Value::Map(members) => {
                if let Some(name) = node.get("$call").and_then(Node::as_str) {
                    return self.call(node, name);
                }
                match node.only_member().map(|member| (member.name.text.as_str(), &member.value)) {
                    Some(("$expr", source)) => match source.as_str() {
                        Some(source) => self.source(source, at),
                        None => self.unknown(node),
                    },
                    Some(("$template", all)) => self.template(all.items(), at),
                    Some(("$cond", all)) => self.choice(all.items(), at).unwrap_or_else(|| self.unknown(node)),
                    Some((name, _)) if name.starts_with('$') => node.clone(),
                    _ => {
                        let members = members.iter().map(|member| self.member(member)).collect();
                        Node::new(at.clone(), Value::Map(members))
                    }
                }
            }
            _ => node.clone(),
        }
    }

    fn member(&mut self, member: &Member) -> Member {
        let mut named =
            Member { name: member.name.clone(), name_span: member.name_span.clone(), value: self.value(&member.value) };
        // A name that is an expression is the JSON of it.
        if named.name.text.starts_with("{\"$")
            && let Ok(name) = json::read(&named.name.text)
            && let Value::Text(name) = self.value(&placed(name, &named.name_span)).value
        {
            named.name = name;
        }
        named
    }

    fn template(&mut self, items: &[Node], at: &Range<usize>) -> Node {
        let mut all = Vec::new();
        for item in items {
            let value = self.value(item);
            match functions::text_parts(&value) {
                Some(parts) => all.extend(parts),
                None => all.push(self.unknown(item)),
            }
        }
        if all.is_empty() {
            all.push(Node::text_at(at.start, ""));
        }
        text_of(at.clone(), all)
    }

    fn choice(&mut self, items: &[Node], at: &Range<usize>) -> Option<Node> {
        let [condition, holds, fails] = items else { return None };
        let source = condition.as_str()?;
        Some(match self.decided(source, at) {
            Some(true) => self.value(holds),
            Some(false) => self.value(fails),
            None => {
                // One of them may fail, which is not the one that is used then.
                let outside = self.fails;
                let mut condition = condition.clone();
                if let Some(name) = self.condition(source) {
                    condition = Node::text_at(at.start, name);
                }
                let parts = vec![condition, self.value(holds), self.value(fails)];
                self.fails = outside;
                Node::map_at(at.clone(), [("$cond", Node::new(at.clone(), Value::List(parts)))])
            }
        })
    }

    /// The name of a condition, if it is in another module.
    fn condition(&self, source: &str) -> Option<String> {
        let module = self.frame.prefix.trim_end_matches(['.', '/']);
        (!self.frame.prefix.is_empty()).then(|| format!("{module}: {source}"))
    }

    /// Whether a condition holds, if that does not rest on a default.
    fn decided(&mut self, source: &str, at: &Range<usize>) -> Option<bool> {
        if !self.assumed.is_empty() {
            let name = self.condition(source).unwrap_or_else(|| source.to_owned());
            if let Some((_, holds)) = self.assumed.iter().find(|(condition, _)| *condition == name) {
                return Some(*holds);
            }
        }
        let trusts_defaults = std::mem::replace(&mut self.trusts_defaults, false);
        let value = self.source(source, at);
        self.trusts_defaults = trusts_defaults;
        functions::truth(&value)
    }

    fn call(&mut self, node: &Node, name: &str) -> Node {
        if let "try" | "can" = name {
            return self.tried(node, name).unwrap_or_else(|| self.unknown(node));
        }
        if let ("values", Some([only])) = (name, node.get("args").map(Node::items))
            && let Some(source) = only.get("$expr").and_then(Node::as_str)
            && let Some(all) = self.instances_of(source, &node.span)
        {
            return all;
        }
        let mut args: Vec<Node> =
            node.get("args").map_or(&[][..], Node::items).iter().map(|arg| self.value(arg)).collect();
        // The items of the last argument are arguments.
        if node.get("expand").is_some() {
            match args.pop().filter(functions::is_known_list) {
                Some(Node { value: Value::List(items), .. }) => args.extend(items),
                _ => return self.unknown(node),
            }
        }
        let found = match (name, args.as_slice()) {
            ("jsonencode", [only]) => Some(encoded(only.clone(), node.span.clone())),
            ("file", [path]) => self.file_of(path, &node.span),
            ("templatefile", [path, variables]) => self.template_of(path, variables, &node.span),
            _ => functions::call(name, &args, &node.span, &mut |work| self.spend(work)),
        };
        found.unwrap_or_else(|| self.unknown(node))
    }

    /// The first argument that has a value. What is not known has one or not, but for what the value of it cannot be.
    fn tried(&mut self, node: &Node, name: &str) -> Option<Node> {
        let args = node.get("args")?.items();
        for (index, arg) in args.iter().enumerate() {
            let outside = std::mem::replace(&mut self.fails, false);
            let value = self.value(arg);
            let fails = std::mem::replace(&mut self.fails, outside);
            if name == "can" {
                let is_known = fails || functions::plain_json(&value).is_some();
                return is_known.then(|| boolean(!fails, &node.span));
            }
            if fails {
                continue;
            }
            // An attribute of a resource that may not be there is what is meant, if nothing is given in place of it.
            let is_nothing = |arg: &Node| match &arg.value {
                Value::Null => true,
                Value::Text(text) => text.text.is_empty(),
                Value::List(items) => items.is_empty(),
                Value::Map(members) => members.is_empty(),
                _ => false,
            };
            let is_last = args.iter().skip(index + 1).all(is_nothing);
            let is_known = functions::plain_json(&value).is_some() || is_last && functions::is_item(&value);
            return is_known.then_some(value);
        }
        None
    }

    /// The instances of a resource, if this is the address of one.
    fn instances_of(&mut self, source: &str, at: &Range<usize>) -> Option<Node> {
        match value::plain(&parse_expr(source).ok()?) {
            Expression::Traversal(traversal) => self.instances(traversal, at),
            _ => None,
        }
    }

    /// The same of an expression: a list of what stands for each of them.
    fn instances(&mut self, traversal: &Traversal, at: &Range<usize>) -> Option<Node> {
        let Expression::Variable(root) = value::plain(&traversal.expr) else { return None };
        let names: Option<Vec<&str>> = traversal
            .operators
            .iter()
            .map(|operator| match operator.value() {
                TraversalOperator::GetAttr(name) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        let is_resource = (root.contains('_') || root.as_str() == "module") && self.bound(root).is_none();
        let address = match (root.as_str(), names?.as_slice()) {
            ("data", [kind, name]) => format!("data.{kind}.{name}"),
            (kind, [name]) if is_resource => format!("{kind}.{name}"),
            _ => return None,
        };
        Some(Node::new(at.clone(), Value::List(self.each_instance(&address, at))))
    }

    /// The only instance of a resource, or what stands for each of them.
    fn each_instance(&self, address: &str, at: &Range<usize>) -> Vec<Node> {
        let resource = self.frame.module.resources.get(address);
        let is_one = resource.is_some_and(|one| one.get("count").is_none() && one.get("for_each").is_none());
        let instance = |name: String| Node::map_at(at.clone(), [("$instance", Node::text_at(at.start, name))]);
        match is_one {
            true => vec![instance(address.to_owned())],
            false => vec![functions::several(instance(format!("{address}[*]")))],
        }
    }

    /// The text of a file beside this one.
    fn read(&mut self, path: &Node) -> Option<String> {
        let path = path_of(path.as_str()?)?;
        let files = self.reader.files;
        let read = || files.read(&path).filter(|text| text.len() <= LONGEST_FILE);
        let text = self.texts.entry(path.clone()).or_insert_with(read).clone()?;
        self.spend(text.len()).then_some(text)
    }

    fn file_of(&mut self, path: &Node, at: &Range<usize>) -> Option<Node> {
        let text = self.read(path)?;
        Some(Node::new(at.clone(), Value::Text(Text { text, ..Text::default() })))
    }

    /// What a file gives as a template with these variables.
    fn template_of(&mut self, path: &Node, variables: &Node, at: &Range<usize>) -> Option<Node> {
        let text = self.read(path)?;
        let (template, _) = super::hcl::template(&text).ok()?;
        let pieces = value::Pieces::of_file(&text, &template);
        if pieces.directive().is_some() {
            return None;
        }
        let document = if pieces.is_object() { pieces.json().ok() } else { None };
        let is_document = document.is_some();
        let node = placed(document.unwrap_or_else(|| pieces.node()), at);
        let bound = variables.last_members().map(|member| (member.name.text.clone(), member.value.clone())).collect();
        let outside = std::mem::replace(&mut self.bound, bound);
        let value = self.value(&node);
        self.bound = outside;
        Some(if is_document { encoded(value, at.clone()) } else { value })
    }

    /// The value of an expression by its source.
    fn source(&mut self, source: &str, at: &Range<usize>) -> Node {
        // It is parsed, which is some work.
        if !self.spend(4 * source.len()) {
            return self.open(source, Known::Nothing, at);
        }
        match parse_expr(source) {
            Ok(expression) => placed(self.expression(source, &expression, at), at),
            Err(_) => self.open(source, Known::Nothing, at),
        }
    }

    fn expression(&mut self, source: &str, expression: &Expression, at: &Range<usize>) -> Node {
        let expression = value::plain(expression);
        let text = source.get(span(expression)).unwrap_or_default();
        if self.depth == 0 || !self.spend(16) {
            return self.open(text, Known::Nothing, at);
        }
        self.depth -= 1;
        let found = match expression {
            Expression::Variable(name) => self.bound(name.as_str()),
            Expression::Traversal(traversal) => self.traversal(source, traversal, at),
            Expression::ForExpr(each) => self.each(source, each, at),
            Expression::UnaryOp(operation) => {
                let value = self.expression(source, &operation.expr, at);
                match (operation.operator.value(), &value.value) {
                    (UnaryOperator::Not, _) => functions::truth(&value).map(|holds| boolean(!holds, at)),
                    (UnaryOperator::Neg, Value::Number(number)) => {
                        Some(Node::new(at.clone(), Value::Number(format!("-{number}"))))
                    }
                    _ => None,
                }
            }
            Expression::BinaryOp(operation) => {
                let left = self.expression(source, &operation.lhs_expr, at);
                let right = self.expression(source, &operation.rhs_expr, at);
                compared(*operation.operator.value(), &left, &right).map(|holds| boolean(holds, at))
            }
            other => {
                let node = placed(value(source, other), at);
                Some(self.value(&node))
            }
        };
        self.depth += 1;
        found.unwrap_or_else(|| self.open(text, Known::Nothing, at))
    }

    fn bound(&mut self, name: &str) -> Option<Node> {
        let value = self.bound.iter().rev().find(|(bound, _)| bound == name)?.1.clone();
        self.spend(size(&value)).then_some(value)
    }

    /// Calls a value by a name until [`Run::unbind`].
    pub(super) fn bind(&mut self, name: &str, value: Node) {
        self.bound.push((name.to_owned(), value));
    }

    /// Forgets all names but the first ones.
    pub(super) fn unbind(&mut self, count: usize) {
        self.bound.truncate(count);
    }

    pub(super) fn names_bound(&self) -> usize {
        self.bound.len()
    }

    fn traversal(&mut self, source: &str, traversal: &Traversal, at: &Range<usize>) -> Option<Node> {
        let mut steps = Vec::new();
        for operator in &traversal.operators {
            steps.push(match operator.value() {
                TraversalOperator::GetAttr(name) => Step::Name(name.as_str().to_owned()),
                TraversalOperator::Index(index) => {
                    let text = source.get(span(index)).unwrap_or_default().trim().to_owned();
                    Step::Index(self.expression(source, index, at), text)
                }
                TraversalOperator::LegacyIndex(index) => {
                    let index = index.value().to_string();
                    Step::Index(Node::new(at.clone(), Value::Number(index.clone())), index)
                }
                TraversalOperator::AttrSplat(_) => Step::Each { all: false },
                TraversalOperator::FullSplat(_) => Step::Each { all: true },
            });
        }
        let Expression::Variable(root) = value::plain(&traversal.expr) else {
            let base = self.expression(source, &traversal.expr, at);
            return self.within(base, &steps);
        };
        let root = root.as_str();
        if let Some(base) = self.bound(root) {
            return self.within(base, &steps);
        }
        let (Step::Name(name), rest) = steps.split_first()? else { return None };
        match root {
            "var" => {
                let base = self.variable(name, at);
                self.within(base, rest)
            }
            "local" => {
                let module = Arc::clone(&self.frame.module);
                let base = self.remembered(&format!("local.{name}"), module.locals.get(name)?)?;
                self.within(base, rest)
            }
            "path" if name == "module" => {
                let folder = self.frame.folder.as_str();
                Some(Node::text_at(at.start, if folder.is_empty() { "." } else { folder }))
            }
            "path" | "each" | "count" | "self" | "terraform" => None,
            "data" => {
                let (Step::Name(second), rest) = rest.split_first()? else { return None };
                self.attribute(&format!("data.{name}"), second, rest, at)
            }
            _ => self.attribute(root, name, rest, at),
        }
    }

    /// What is at the end of these steps.
    fn within(&mut self, mut node: Node, steps: &[Step]) -> Option<Node> {
        for (index, step) in steps.iter().enumerate() {
            let rest = steps.get(index + 1..).unwrap_or_default();
            if let Some(name) = node.only_member().filter(|member| member.name.text == "$instance") {
                let (name, at) = (name.value.as_str()?.to_owned(), node.span.clone());
                return self.instance(&name, steps.get(index..).unwrap_or_default(), &at);
            }
            if let Step::Each { all } = step {
                let attributes = rest.iter().take_while(|step| *all || matches!(step, Step::Name(_))).count();
                let (inner, outer) = rest.split_at_checked(attributes)?;
                let list = self.of_each(node, inner)?;
                return self.within(list, outer);
            }
            node = match member(&node, step) {
                Ok(found) => found.clone(),
                Err(fails) => {
                    self.fails |= fails && !self.frame.module.has_optional;
                    return None;
                }
            };
        }
        Some(node)
    }

    /// The list of what is at the end of these steps from each item.
    fn of_each(&mut self, node: Node, steps: &[Step]) -> Option<Node> {
        let at = node.span.clone();
        let items = match node.value {
            Value::List(items) => items,
            Value::Null => Vec::new(),
            _ if is_reference(&node) => return None,
            _ => vec![node],
        };
        let mut found = Vec::new();
        for item in items {
            if !self.spend(32) {
                return None;
            }
            found.push(match functions::as_several(&item) {
                Some(inside) => functions::several(self.within(inside.clone(), steps)?),
                None => self.within(item, steps)?,
            });
        }
        Some(Node::new(at, Value::List(found)))
    }

    /// What is at the end of these steps from an instance, by its address.
    fn instance(&mut self, instance: &str, steps: &[Step], at: &Range<usize>) -> Option<Node> {
        let address = instance.strip_suffix("[*]").unwrap_or(instance);
        let (kind, name) = address.rsplit_once('.')?;
        let mut all = Vec::new();
        if instance.len() > address.len() {
            all.push(Step::Index(Node::new(at.clone(), Value::Null), "*".to_owned()));
        }
        let (Step::Name(attribute), rest) = steps.split_first()? else { return None };
        all.push(Step::Name(attribute.clone()));
        let value = self.attribute(kind, name, &all, at);
        // The attributes of an instance are there, whatever they are.
        let value = value.unwrap_or_else(|| self.open(&format!("{instance}.{attribute}"), Known::Nothing, at));
        self.within(value, rest)
    }

    /// What a variable is: what the user gave, or else a file of values, or else what the module is called with, or else its
    /// default.
    fn variable(&mut self, name: &str, at: &Range<usize>) -> Node {
        let full = format!("var.{name}");
        let is_root = self.frame.prefix.is_empty();
        let given_here = self.root.given.get(&format!("{}{full}", self.frame.prefix));
        if let Some(text) = given_here.or_else(|| self.root.given.get(name).filter(|_| is_root)) {
            return of_variable(text, &self.frame.module, name, at);
        }
        let module = Arc::clone(&self.frame.module);
        let default = module.defaults.get(name);
        let found = if let Some(arguments) = self.frame.arguments.clone() {
            match arguments.get(name) {
                Some(argument) => self.argument(name, argument),
                // The call does not say another.
                None => default.cloned(),
            }
        } else if let Some(value) = module.tfvars.get(name) {
            Some(value.clone())
        } else {
            match if is_root { self.called_with(name, default) } else { None } {
                Some(found) => found,
                None => {
                    let found = default.filter(|default| self.trusts_defaults && is_set(default)).cloned();
                    if let Some(default) = found.as_ref().filter(|_| is_root) {
                        let text = default.as_str().map_or_else(|| default.to_json().to_string(), str::to_owned);
                        self.defaults.insert(full.clone(), text);
                    }
                    found
                }
            }
        };
        match found {
            Some(value) if self.spend(size(&value)) => placed(value, at),
            _ => self.open(&full, Known::Nothing, at),
        }
    }

    /// An argument of the call of this module, which is an expression of the one that calls it.
    fn argument(&mut self, name: &str, argument: &Node) -> Option<Node> {
        let outer = self.callers.pop()?;
        let inner = std::mem::replace(&mut self.frame, outer);
        let value = self.remembered(&format!("{}({name})", inner.prefix), argument);
        let outer = std::mem::replace(&mut self.frame, inner);
        self.callers.push(outer);
        value.filter(|value| !is_of_instance(value))
    }

    /// What all calls of the module whose file is read say of a variable, `Some(None)` if that is not known; `None` if they say
    /// nothing.
    fn called_with(&mut self, name: &str, default: Option<&Node>) -> Option<Option<Node>> {
        let calls = self.calls();
        if calls.iter().all(|call| call.arguments.get(name).is_none()) {
            return None;
        }
        let mut all: Vec<Option<Node>> = Vec::new();
        for call in calls {
            all.push(match call.arguments.get(name) {
                Some(argument) => {
                    let inner = std::mem::replace(&mut self.frame, call.by.clone());
                    let value = self.remembered(&format!("{}({name})", call.address), argument);
                    self.frame = inner;
                    value.filter(|value| functions::is_item(value) && !is_of_instance(value))
                }
                None => default.cloned(),
            });
        }
        let first = all.pop().flatten();
        let json = first.as_ref().map(Node::to_json);
        let is_same = |other: &Option<Node>| other.as_ref().map(Node::to_json) == json;
        Some(first.filter(|_| all.iter().all(is_same)))
    }

    /// The calls of the module whose file is read, in the folders above it.
    fn calls(&mut self) -> Vec<Call> {
        if let Some(calls) = &self.around.calls {
            return calls.clone();
        }
        let mut calls = Vec::new();
        // The folder of the file, as far as its path says.
        let mut folders = self.name.rsplit(['/', '\\']).skip(1);
        let mut path = String::new();
        for above in ["..", "../.."] {
            let Some(name) = folders.next().filter(|name| !matches!(*name, "" | "." | "..")) else { break };
            path = if path.is_empty() { name.to_owned() } else { format!("{name}/{path}") };
            let is_needed = |text: &str| text.contains("module") && text.contains(&path);
            let module = Arc::new(Module::of_folder(&mut self.reader, above, &is_needed, true));
            self.around.is_cut |= module.is_cut;
            for (address, arguments) in module.resources.iter().filter(|(address, _)| address.starts_with("module.")) {
                if local(arguments).and_then(|source| joined("", source)).as_ref() != Some(&path) {
                    continue;
                }
                let by = Frame {
                    module: Arc::clone(&module),
                    folder: above.to_owned(),
                    prefix: format!("{above}/"),
                    arguments: None,
                    is_elsewhere: arguments.get("providers").is_some(),
                };
                calls.push(Call { address: address.clone(), arguments: Arc::new(arguments.clone()), by });
            }
        }
        // Of some of the calls, what all of them say is not known.
        if self.around.is_cut || calls.len() > MOST_CALLS {
            calls.clear();
        }
        self.around.calls = Some(calls.clone());
        calls
    }

    /// The value of something with a name of its own, worked out once; `None` if it refers to itself.
    fn remembered(&mut self, name: &str, node: &Node) -> Option<Node> {
        self.remember(name, |run| run.value(node))
    }

    fn remember(&mut self, name: &str, work: impl FnOnce(&mut Self) -> Node) -> Option<Node> {
        let key = (self.trusts_defaults, format!("{}{name}", self.frame.prefix));
        if let Some(known) = self.known.get(&key) {
            let known = known.clone()?;
            return self.spend(size(&known)).then_some(known);
        }
        self.known.insert(key.clone(), None);
        let bound = std::mem::take(&mut self.bound);
        let value = work(self);
        self.bound = bound;
        // What is cut short here, or rests on an assumption, can be another value elsewhere.
        if self.assumed.is_empty() && self.work > 0 && self.depth > DEEPEST / 2 {
            self.known.insert(key, Some(value.clone()));
        } else {
            self.known.remove(&key);
        }
        Some(value)
    }

    /// An output of a module in a folder of its own, by the address of its call and that of one instance.
    fn output(&mut self, address: &str, instance: &str, name: &str) -> Option<Node> {
        let outer = Arc::clone(&self.frame.module);
        let arguments = outer.resources.get(address)?;
        let folder = joined(&self.frame.folder, local(arguments)?)?;
        let is_within = self.frame.folder == folder || self.callers.iter().any(|caller| caller.folder == folder);
        if is_within || self.callers.len() >= MOST_NESTED || !self.spend(size(arguments)) {
            return None;
        }
        let module = match self.around.modules.get(&folder) {
            Some(module) => Arc::clone(module),
            None => {
                let module = Arc::new(Module::of_folder(&mut self.reader, &folder, &|_| true, false));
                self.around.is_cut |= module.is_cut;
                self.around.modules.insert(folder.clone(), Arc::clone(&module));
                module
            }
        };
        let output = module.resources.get(&format!("output.{name}"))?.get("value")?;
        let inner = Frame {
            module: Arc::clone(&module),
            folder,
            prefix: format!("{}{instance}.", self.frame.prefix),
            arguments: Some(Arc::new(arguments.clone())),
            is_elsewhere: self.frame.is_elsewhere || arguments.get("providers").is_some(),
        };
        self.remember(&format!("{instance}.{name}"), |run| {
            let outer = std::mem::replace(&mut run.frame, inner);
            run.callers.push(outer);
            let value = run.value(output);
            if let Some(outer) = run.callers.pop() {
                run.frame = outer;
            }
            value
        })
    }

    /// An attribute of a resource or a data source: of its name, steps to an instance, an attribute, and what is within that.
    fn attribute(&mut self, kind: &str, name: &str, mut steps: &[Step], at: &Range<usize>) -> Option<Node> {
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

    /// What `for` gives.
    fn each(&mut self, source: &str, each: &ForExpr, at: &Range<usize>) -> Option<Node> {
        let instances = match value::plain(&each.intro.collection_expr) {
            Expression::Traversal(traversal) => self.instances(traversal, at),
            _ => None,
        };
        let collection = match instances {
            Some(instances) => instances,
            None => self.expression(source, &each.intro.collection_expr, at),
        };
        let entries = functions::entries(&collection)?;
        let outside = self.names_bound();
        let (mut items, mut members) = (Vec::new(), Vec::new());
        for (key, value) in entries {
            if !self.spend(32) {
                return None;
            }
            // What stands for several items gives several of the same.
            let inside = functions::as_several(&value).filter(|inside| functions::is_item(inside)).cloned();
            let is_repeated = inside.is_some();
            let mut is_open = functions::is_several(&value) && !is_repeated;
            let value = inside.unwrap_or(value);
            if !is_open {
                if let Some(name) = &each.intro.key_var {
                    let collection = source.get(span(&each.intro.collection_expr)).unwrap_or_default().trim();
                    let open = |run: &Self| run.open(&format!("{name} in {collection}"), Known::Nothing, at);
                    let key = if is_repeated { open(self) } else { key };
                    self.bind(name.as_str(), key);
                }
                self.bind(each.intro.value_var.as_str(), value);
                match each.cond.as_ref().map(|condition| self.expression(source, &condition.expr, at)) {
                    Some(filter) if functions::truth(&filter) == Some(false) => {
                        self.unbind(outside);
                        continue;
                    }
                    Some(filter) => is_open = functions::truth(&filter).is_none(),
                    None => {}
                }
            }
            let name = each.key_expr.as_ref().filter(|_| !is_open).map(|key| self.expression(source, key, at));
            let value = (!is_open).then(|| self.expression(source, &each.value_expr, at));
            self.unbind(outside);
            match (value, &each.key_expr, name) {
                (Some(value), Some(_), Some(Node { value: Value::Text(name), .. }))
                    if !each.grouping && !is_repeated =>
                {
                    members.push(Member { name, name_span: at.clone(), value });
                }
                (Some(value), None, _) if is_repeated => items.push(functions::several(value)),
                (Some(value), None, _) => items.push(value),
                (None, None, _) => {
                    let text = source.get(span(&each.value_expr)).unwrap_or_default();
                    items.push(functions::several(self.open(text, Known::Nothing, at)));
                }
                _ => return None,
            }
        }
        let value = if each.key_expr.is_some() { Value::Map(members) } else { Value::List(items) };
        Some(Node::new(at.clone(), value))
    }

    /// A place that is not known, unless the user says its value.
    pub(super) fn open(&self, name: &str, known: Known, at: &Range<usize>) -> Node {
        self.named(&format!("{}{name}", self.frame.prefix), known, at)
    }

    /// The same by its name in the file that is read.
    fn named(&self, name: &str, known: Known, at: &Range<usize>) -> Node {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = match name.char_indices().nth(LONGEST_NAME) {
            Some((end, _)) => format!("{}... {}", name.get(..end).unwrap_or_default(), hash_of(&name)),
            None => name,
        };
        let name = name.as_str();
        match self.root.given.get(name) {
            Some(text) => given(text, at),
            None => placed(hole(at.start, name, known), at),
        }
    }

    /// Something that is not worked out, called by its source.
    pub(super) fn unknown(&self, node: &Node) -> Node {
        if as_hole(node).is_some() {
            return node.clone();
        }
        let call = node
            .get("$call")
            .and_then(Node::as_str)
            .map(|name| format!("{name}(... {})", hash_of(&node.to_json().to_string())));
        let written = self.file.get(node.span.clone()).filter(|source| !source.is_empty());
        let name = node.get("$expr").and_then(Node::as_str).or(written).or(call.as_deref()).unwrap_or("a value");
        self.open(name, Known::Nothing, &node.span)
    }

    /// The account, the Region and the like of a resource, by the names that CloudFormation has for them.
    fn pseudo(&self, name: &str, known: Known, at: &Range<usize>) -> Node {
        if self.frame.is_elsewhere { self.open(name, known, at) } else { self.named(name, known, at) }
    }

    /// The value as others read it: what stands for several items is one, and a call is not known.
    pub(super) fn finished(&self, mut node: Node) -> Node {
        if let Some(inside) = functions::as_several(&node) {
            return self.finished(inside.clone());
        }
        if node.get("$call").is_some() {
            return self.unknown(&node);
        }
        if let Some(instance) = node.get("$instance").and_then(Node::as_str) {
            return self.open(instance, Known::Nothing, &node.span);
        }
        match &mut node.value {
            Value::List(items) => {
                *items = std::mem::take(items).into_iter().map(|item| self.finished(item)).collect();
            }
            Value::Map(members) => {
                for member in members {
                    let none = Node::new(0..0, Value::Null);
                    member.value = self.finished(std::mem::replace(&mut member.value, none));
                }
            }
            _ => {}
        }
        node
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
fn is_of_instance(node: &Node) -> bool {
    let is_of = |name: &str| ["each.", "count.", "self."].iter().any(|prefix| name.contains(prefix));
    match as_hole(node) {
        Some((name, _)) => is_of(name),
        None => {
            node.items().iter().any(is_of_instance) || node.members().iter().any(|member| is_of_instance(&member.value))
        }
    }
}

/// What the user gives for a variable, as Terraform takes it: a text, a number or a truth value if that is its type, or else what
/// the expression gives.
fn of_variable(text: &str, module: &Module, name: &str, at: &Range<usize>) -> Node {
    let plain = |value: Value| Node::new(at.clone(), value);
    let is_text = module.defaults.get(name).is_some_and(|default| matches!(default.value, Value::Text(_)));
    match module.types.get(name).map(String::as_str) {
        Some("bool") if matches!(text, "true" | "1") => boolean(true, at),
        Some("bool") if matches!(text, "false" | "0") => boolean(false, at),
        Some("number") if text.parse::<f64>().is_ok() => plain(Value::Number(text.to_owned())),
        Some("string") => plain(Value::Text(Text { text: text.to_owned(), ..Text::default() })),
        None if is_text => plain(Value::Text(Text { text: text.to_owned(), ..Text::default() })),
        _ => given(text, at),
    }
}

/// A value of the user: a text, or a list or a map as Terraform writes it.
fn given(text: &str, at: &Range<usize>) -> Node {
    if text.starts_with(['[', '{'])
        && let Ok(expression) = parse_expr(text)
        && let value = value(text, &expression)
        && matches!(value.value, Value::List(_) | Value::Map(_))
        && is_literal(&value)
    {
        return placed(value, at);
    }
    Node::new(at.clone(), Value::Text(Text { text: text.to_owned(), ..Text::default() }))
}

/// What one step leads to; or else whether it is known that there is nothing.
fn member<'n>(node: &'n Node, step: &Step) -> Result<&'n Node, bool> {
    let (name, index) = match step {
        Step::Name(name) => (name.as_str(), None),
        Step::Index(index, _) => match &index.value {
            Value::Text(text) => (text.text.as_str(), text.text.parse::<usize>().ok()),
            Value::Number(number) => (number.as_str(), number.parse().ok()),
            _ => return Err(false),
        },
        Step::Each { .. } => return Err(false),
    };
    match (&node.value, index) {
        (Value::List(items), Some(index)) => {
            let is_counted = !items.iter().take(index + 1).any(functions::is_several);
            // Any of them is the one that stands for all.
            let found = if is_counted { items.get(index) } else { functions::only(node) };
            found.ok_or(is_counted)
        }
        (Value::Map(members), _) if !is_reference(node) => {
            let is_expression = |member: &Member| member.name.text.starts_with("{\"$");
            node.get(name).ok_or_else(|| !members.iter().any(is_expression))
        }
        (Value::Null, _) => Err(true),
        _ => Err(false),
    }
}

/// What a comparison gives.
fn compared(operator: BinaryOperator, left: &Node, right: &Node) -> Option<bool> {
    let (a, b) = (functions::truth(left), functions::truth(right));
    let number = |node: &Node| match &node.value {
        Value::Number(number) => number.parse::<f64>().ok(),
        // Terraform makes a number of a text.
        Value::Text(text) => text.text.parse::<f64>().ok().filter(|number| number.is_finite()),
        _ => None,
    };
    let is_equal = || {
        let (left, right) = (functions::plain_json(left)?, functions::plain_json(right)?);
        let text = |json: &serde_json::Value| json.as_str().map_or_else(|| json.to_string(), str::to_owned);
        // What the user gives is a text, also for a number.
        let is_scalar = |json: &serde_json::Value| !json.is_null() && !json.is_array() && !json.is_object();
        Some(if is_scalar(&left) && is_scalar(&right) { text(&left) == text(&right) } else { left == right })
    };
    match operator {
        BinaryOperator::Eq => is_equal(),
        BinaryOperator::NotEq => is_equal().map(|holds| !holds),
        BinaryOperator::And if a == Some(false) || b == Some(false) => Some(false),
        BinaryOperator::And => Some(a? && b?),
        BinaryOperator::Or if a == Some(true) || b == Some(true) => Some(true),
        BinaryOperator::Or => Some(a? || b?),
        BinaryOperator::Less => Some(number(left)? < number(right)?),
        BinaryOperator::LessEq => Some(number(left)? <= number(right)?),
        BinaryOperator::Greater => Some(number(left)? > number(right)?),
        BinaryOperator::GreaterEq => Some(number(left)? >= number(right)?),
        _ => None,
    }
}

fn boolean(value: bool, at: &Range<usize>) -> Node {
    Node::new(at.clone(), Value::Bool(value))
}

/// The path that a call of a module has for its source, if that is a folder beside it.
fn local(arguments: &Node) -> Option<&str> {
    arguments.get("source")?.as_str().filter(|source| source.starts_with("./") || source.starts_with("../"))
}

/// A folder by its path from another.
fn joined(folder: &str, path: &str) -> Option<String> {
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(path.split('/')) {
        match step {
            "" | "." => {}
            ".." if steps.last().is_some_and(|last| *last != "..") => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    (steps.len() <= 32).then(|| steps.join("/"))
}

/// A path within the folder of the module, without the `./` of `path.module`.
pub(super) fn path_of(path: &str) -> Option<String> {
    let mut path = path;
    while let Some(rest) = path.strip_prefix("./") {
        path = rest.trim_start_matches('/');
    }
    (!path.is_empty() && !path.starts_with('/')).then(|| path.to_owned())
}
