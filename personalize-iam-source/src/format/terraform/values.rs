//! What the expressions of a module stand for, as far as its files and the user say, offline.
//!
//! Sources: Terraform documentation, "References to Named Values", "Expressions" and "Functions"; what attributes of resources
//! give is a table, `data/terraform-values.tsv`, after the documentation of the AWS provider.

mod run;
mod attributes;
mod calls;
mod steps;

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use hcl_edit::expr::{BinaryOperator, Expression, ForExpr, Traversal, TraversalOperator, UnaryOperator};
use hcl_edit::parser::parse_expr;

use super::functions;
use super::module::{Module, Reader, encoded, placed, size};
use super::repeated::outcome;
use super::value::{self, span, value};
use crate::hole::{Known, as_hole, hash_of, hole, text_of};
use crate::inputs::{Files, NoFiles};
use crate::json;
use crate::scope::{Scope, hashes};
use crate::tree::{Member, Node, Text, Value};
pub(super) use run::Run;
use run::{Around, Frame, Step, given};

/// How deep values are nested, references to others counted in.
const DEEPEST: usize = 64;

#[cfg(test)]
thread_local! {
    /// How often work was asked for, and how much was spent, since a test set it to 0.
    pub(super) static SPENT: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// How much work one value takes, in about bytes: what takes more is not known.
const MOST_WORK: usize = 1 << 21;

/// How much work the values of a file take.
const MOST_WORK_OF_FILE: usize = 1 << 25;

/// How many bytes a file has that `file` or `templatefile` reads.
const LONGEST_FILE: usize = 1 << 20;

/// How many characters the name of a hole has.
const LONGEST_NAME: usize = 200;

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
        Arc::clone(self.definitions.get_or_init(|| Arc::new(hashes(&self.module.definitions()))))
    }

    fn holds(&self, condition: &str) -> Option<bool> {
        outcome(condition, self)
    }

    fn defaults(&self, _: &Node) -> BTreeMap<String, String> {
        self.defaults.clone()
    }
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
        #[cfg(test)]
        SPENT.with(|spent| spent.set(spent.get() + 1 + work.min(self.work)));
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

/// What a comparison gives.
fn compared(operator: BinaryOperator, left: &Node, right: &Node) -> Option<bool> {
    let (a, b) = (functions::truth(left), functions::truth(right));
    let number = |node: &Node| match &node.value {
        Value::Number(number) => number.parse::<f64>().ok(),
        // What the user gives.
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

/// A path within the folder of the module, without the `./` of `path.module`.
pub(super) fn path_of(path: &str) -> Option<String> {
    let mut path = path;
    while let Some(rest) = path.strip_prefix("./") {
        path = rest.trim_start_matches('/');
    }
    (!path.is_empty() && !path.starts_with('/')).then(|| path.to_owned())
}
