//! Which roles, users and groups of a file an argument means: by the address of the resource, by the same name, or perhaps, by a
//! name that is not known.

use std::cell::Cell;
use std::collections::HashMap;

use hcl_edit::expr::Expression;
use hcl_edit::structure::{Block, Body};

use super::module::placed;
use super::names::{address, short};
use super::repeated::{Conditions, Repeated, repeated, with};
use super::value::{function, plain, span, value};
use crate::hole::{Known, as_hole, can_be_same, hole, parts, text_of};
use crate::roles::OwnerKind;
use crate::scope::Scope;
use crate::tree::{Node, Value};

/// How deep lists and choices of names are followed.
const DEEPEST: usize = 8;

/// How many names are compared for a file.
const MOST_COMPARED: usize = 1_000_000;

/// A resource of a file.
pub(super) struct Entry<'b> {
    pub(super) file: &'b str,
    pub(super) kind: &'b str,
    pub(super) address: String,
    pub(super) block: &'b Block,
}

/// The resources of a file that have to do with IAM.
pub(super) fn entries<'b>(file: &'b str, body: &'b Body) -> Vec<Entry<'b>> {
    let entries = body.get_blocks("resource").filter_map(|block| {
        let mut labels = block.labels.iter().map(|label| short(label.as_str()));
        let (kind, name) = (labels.next()?, labels.next()?);
        kind.starts_with("aws_iam_").then(|| Entry { file, kind, address: format!("{kind}.{name}"), block })
    });
    entries.collect()
}

impl<'b> Entry<'b> {
    pub(super) fn argument(&self, name: &str) -> Option<&'b Expression> {
        let expression = plain(&self.block.body.get_attribute(name)?.value);
        (!expression.is_null()).then_some(expression)
    }

    /// The source of an expression.
    fn source(&self, expression: &Expression) -> &'b str {
        self.file.get(span(plain(expression))).unwrap_or_default().trim()
    }

    /// An expression as people write it: a text without its quotes, or the source.
    pub(super) fn written(&self, expression: &Expression) -> String {
        match plain(expression).as_str() {
            Some(text) => text.to_owned(),
            None => {
                let source = self.source(expression);
                let inside = source.strip_prefix('"').and_then(|source| source.strip_suffix('"'));
                inside.unwrap_or(source).to_owned()
            }
        }
    }

    /// What an expression names: an instance of a resource of IAM, as `aws_iam_role.x["a"].name`, or its text.
    pub(super) fn named(&self, expression: &Expression) -> String {
        // These give what they are given, or one of it.
        if let Expression::FuncCall(call) = plain(expression) {
            let is_one = matches!(function(call).as_str(), "one" | "try");
            if let Some(Expression::Traversal(inner)) = call.args.iter().next().map(plain).filter(|_| is_one) {
                return self.named(&Expression::Traversal(inner.clone()));
            }
        }
        self.written(expression)
    }

    /// The items of a list, each value of `for_each`, or the expression itself.
    pub(super) fn items(&self, argument: &str) -> Vec<&'b Expression> {
        let Some(expression) = self.argument(argument) else { return Vec::new() };
        if self.source(expression) == "each.value" || self.source(expression) == "each.key" {
            match self.argument("for_each").map(of_set) {
                Some(Expression::Array(items)) => return items.iter().map(plain).collect(),
                Some(Expression::Object(members)) if self.source(expression) == "each.value" => {
                    return members.iter().map(|(_, value)| plain(value.expr())).collect();
                }
                _ => {}
            }
        }
        match of_set(expression) {
            Expression::Array(items) => items.iter().map(plain).collect(),
            _ => vec![expression],
        }
    }

    /// Whether an argument has another value for each instance, that is not only the index of one.
    pub(super) fn is_of_each(&self, argument: &str) -> bool {
        self.argument(argument).is_some_and(|expression| self.source(expression).starts_with("each."))
    }
}

/// The list of a set.
fn of_set(expression: &Expression) -> &Expression {
    match expression {
        Expression::FuncCall(call) if function(call) == "toset" => call.args.iter().next().map_or(expression, plain),
        _ => expression,
    }
}

/// The index behind the address of a resource: `"a"` of `aws_iam_role.x["a"].name`.
pub(super) fn index(named: &str) -> Option<&str> {
    let rest = named.get(address(named).len()..)?.strip_prefix('[')?;
    rest.split_once(']').map(|(index, _)| index)
}

/// A role, a user or a group of the file.
struct OfFile {
    kind: OwnerKind,
    address: String,
    /// Its name, worked out.
    name: Node,
    repeated: Repeated,
}

/// The roles, users and groups of the file, by what they are called.
pub(super) struct Whom<'a> {
    scope: &'a dyn Scope,
    all: Vec<OfFile>,
    by_address: HashMap<(OwnerKind, String), Vec<usize>>,
    by_name: HashMap<(OwnerKind, String), Vec<usize>>,
    /// How many comparisons of names are left.
    left: Cell<usize>,
}

/// Who is meant.
#[derive(Default)]
pub(super) struct Meant {
    /// The indices of those that are, each with the conditions under which it is.
    pub(super) are: Vec<(usize, Conditions)>,
    /// The indices of those that can be.
    pub(super) can_be: Vec<usize>,
    /// Whether it is too much to say: all of them can be.
    pub(super) is_cut: bool,
}

impl<'a> Whom<'a> {
    pub(super) fn new(scope: &'a dyn Scope) -> Whom<'a> {
        Whom {
            scope,
            all: Vec::new(),
            by_address: HashMap::new(),
            by_name: HashMap::new(),
            left: Cell::new(MOST_COMPARED),
        }
    }

    /// Adds the next role, user or group. Gives its name, if that is known.
    pub(super) fn add(&mut self, entry: &Entry<'_>, kind: OwnerKind) -> Option<String> {
        let resolved = |expression: &Expression| self.resolved(entry, expression);
        let made_up = |start: Node| {
            let mut all = parts(&start).unwrap_or_default().to_vec();
            all.push(hole(0, entry.address.clone(), Known::Name));
            text_of(0..0, all)
        };
        let name = match (entry.argument("name"), entry.argument("name_prefix")) {
            (Some(name), _) => resolved(name),
            (None, Some(prefix)) => made_up(resolved(prefix)),
            (None, None) => made_up(Node::text_at(0, "terraform-")),
        };
        let index = self.all.len();
        let called = name.as_str().map(str::to_owned);
        self.by_address.entry((kind, entry.address.clone())).or_default().push(index);
        self.by_name.entry((kind, name.to_json().to_string())).or_default().push(index);
        let repeated = repeated(entry.file, entry.block, self.scope);
        self.all.push(OfFile { kind, address: entry.address.clone(), name, repeated });
        called
    }

    fn resolved(&self, entry: &Entry<'_>, expression: &Expression) -> Node {
        // What is worked out of a document of the file is known by its place there.
        placed(self.scope.resolved(&placed(value(entry.file, expression), &(0..0))), &(0..0))
    }

    /// Whom an expression names.
    pub(super) fn meant(&self, entry: &Entry<'_>, kind: OwnerKind, expression: &Expression) -> Meant {
        let mut meant = Meant::default();
        let own = repeated(entry.file, entry.block, self.scope);
        let named = entry.named(expression);
        if named.starts_with("aws_iam_") && !named.contains(' ') {
            self.by_address(&own, kind, &named, &Vec::new(), &mut meant);
        } else if own.source.as_deref().is_some_and(|source| source.starts_with("aws_iam_"))
            && matches!(named.as_str(), "each.value.name" | "each.value.id")
        {
            // For each instance of a resource.
            let source = own.source.clone().unwrap_or_default();
            self.by_address(&own, kind, &source, &Vec::new(), &mut meant);
        } else {
            self.by_value(&own, kind, &self.resolved(entry, expression), &Vec::new(), DEEPEST, &mut meant);
        }
        meant
    }

    fn by_address(&self, own: &Repeated, kind: OwnerKind, named: &str, on: &Conditions, meant: &mut Meant) {
        for found in self.by_address.get(&(kind, address(named).to_owned())).into_iter().flatten() {
            let Some(known) = self.all.get(*found) else { continue };
            let is_same = |index: &str| {
                matches!(index, "count.index" | "each.key" | "each.value") && own.source == known.repeated.source
            };
            let mut on = on.clone();
            // Of several the one that is named.
            if let Some(index) = index(named).filter(|index| *index != "*" && !is_same(index))
                && known.repeated.is_several
            {
                on.push((format!("{0} is {0}[{index}]", known.address), true));
            }
            meant.are.push((*found, on));
        }
    }

    fn by_value(&self, own: &Repeated, kind: OwnerKind, node: &Node, on: &Conditions, depth: usize, meant: &mut Meant) {
        let of_kind = || self.all.iter().enumerate().filter(|(_, known)| known.kind == kind);
        if depth == 0 {
            return meant.is_cut = true;
        }
        if let Value::List(items) = &node.value {
            return items.iter().for_each(|item| self.by_value(own, kind, item, on, depth - 1, meant));
        }
        if let Some([condition, yes, no]) = node.get("$cond").map(Node::items) {
            for (branch, holds) in [(yes, true), (no, false)] {
                let one = vec![(condition.as_str().unwrap_or_default().to_owned(), holds)];
                if let Some(on) = with(on, &one) {
                    self.by_value(own, kind, branch, &on, depth - 1, meant);
                }
            }
            return;
        }
        if matches!(node.value, Value::Null) {
            return;
        }
        if let Some((name, _)) = as_hole(node) {
            if name.starts_with("aws_iam_") {
                return self.by_address(own, kind, name, on, meant);
            }
            // What a module makes is another resource; what it is given, is looked at where it is called.
            if name.starts_with("module.") {
                return;
            }
        }
        let named = self.by_name.get(&(kind, node.to_json().to_string())).map_or(&[][..], Vec::as_slice);
        let work = if named.is_empty() { self.all.len() } else { named.len() };
        match self.left.get().checked_sub(work) {
            Some(left) => self.left.set(left),
            None => return meant.is_cut = true,
        }
        for index in named {
            let is_same = |known: &OfFile| !is_of_instance(node) || own.source == known.repeated.source;
            match self.all.get(*index).is_some_and(is_same) {
                true => meant.are.push((*index, on.clone())),
                false => meant.can_be.push(*index),
            }
        }
        if named.is_empty() {
            meant.can_be.extend(of_kind().filter(|(_, known)| can_be_same(&known.name, node)).map(|(index, _)| index));
        }
    }
}

/// Whether a value is another one for each instance of a resource.
fn is_of_instance(node: &Node) -> bool {
    let parts = parts(node).unwrap_or_default();
    parts.iter().filter_map(as_hole).any(|(name, _)| ["each.", "count."].iter().any(|start| name.starts_with(start)))
}
