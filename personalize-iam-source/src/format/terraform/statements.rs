//! The document that the blocks of an `aws_iam_policy_document` make, as the provider does (its documentation: Data Source
//! `aws_iam_policy_document`).
//!
//! A `dynamic` block is a pattern: `{"$for_each": ..., "$content": {...}}` for a statement; one within a statement is in
//! `$dynamic`, without its content.

use std::ops::Range;

use hcl_edit::Span;
use hcl_edit::structure::{Block as Parsed, Body};

use super::value::{self, value};
use crate::document::is_document;
use crate::found::is_reference;
use crate::place::Lines;
use crate::tree::{Member, Node, Text, Value};

/// The elements of a statement that an argument gives as it is.
const ELEMENTS: &[(&str, &str)] =
    &[("actions", "Action"), ("not_actions", "NotAction"), ("resources", "Resource"), ("not_resources", "NotResource")];

/// The data source that makes a document.
pub(super) const DOCUMENT: &str = "aws_iam_policy_document";

/// The version of the language if the data source does not say one.
const VERSION: &str = "2012-10-17";

/// A block, its expressions as values.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// Its name; of a `dynamic` block, that of the blocks it makes.
    pub(super) name: String,
    pub(super) is_dynamic: bool,
    pub(super) at: Range<usize>,
    pub(super) arguments: Vec<Member>,
    pub(super) blocks: Vec<Block>,
}

impl Block {
    /// A block of a file; no deeper than the parser lets blocks be nested.
    pub(super) fn of(file: &str, block: &Parsed) -> Block {
        let is_dynamic = block.has_ident("dynamic");
        let label = block.labels.first().map(|label| label.as_str()).filter(|_| is_dynamic);
        Block {
            name: label.unwrap_or(block.ident.as_str()).to_owned(),
            is_dynamic,
            at: block_span(block),
            arguments: arguments(file, &block.body),
            blocks: block.body.blocks().map(|inner| Block::of(file, inner)).collect(),
        }
    }

    /// The argument of this name.
    pub(super) fn argument(&self, name: &str) -> Option<&Member> {
        self.arguments.iter().find(|member| member.name.text == name)
    }

    /// The blocks of this name that are written out.
    fn named<'b>(&'b self, name: &'b str) -> impl Iterator<Item = &'b Block> {
        self.blocks.iter().filter(move |block| !block.is_dynamic && block.name == name)
    }

    /// What a `dynamic` block repeats.
    pub(super) fn content(&self) -> Block {
        let content = self.named("content").next().cloned();
        let none =
            Block { name: String::new(), is_dynamic: false, at: self.at.clone(), arguments: vec![], blocks: vec![] };
        Block { name: self.name.clone(), ..content.unwrap_or(none) }
    }
}

/// The arguments of a block as values.
pub(super) fn arguments(file: &str, body: &Body) -> Vec<Member> {
    let member = |attribute: &hcl_edit::structure::Attribute| {
        let span = attribute.key.span().unwrap_or_default();
        named(attribute.key.as_str(), span, value(file, &attribute.value))
    };
    body.attributes().map(member).collect()
}

/// The document of such a data source.
pub(super) fn document(lines: &Lines<'_>, block: &Block) -> Node {
    let statements = block.blocks.iter().filter(|block| block.name == "statement");
    let statements = statements.map(|block| match block.is_dynamic {
        true => pattern(lines, block),
        false => statement(lines, block),
    });
    with_statements(block, statements.collect())
}

/// The document of a data source with these statements.
pub(super) fn with_statements(block: &Block, statements: Vec<Node>) -> Node {
    let at = block.at.clone();
    let mut members = vec![match block.argument("version") {
        Some(version) => renamed("Version", version),
        None => Member::at(at.start, "Version", Node::text_at(at.start, VERSION)),
    }];
    members.extend(block.argument("policy_id").map(|id| renamed("Id", id)));
    members.push(Member::at(at.start, "Statement", Node::new(at.clone(), Value::List(statements))));
    Node::new(at, Value::Map(members))
}

/// Whether a block is `dynamic "NAME"`.
pub(super) fn is_dynamic(block: &Parsed, name: &str) -> bool {
    block.has_ident("dynamic") && block.labels.first().is_some_and(|label| label.as_str() == name)
}

/// The bytes of a block.
pub(super) fn block_span(block: &Parsed) -> Range<usize> {
    block.span().unwrap_or_default()
}

/// A name with what was said of it in several blocks.
struct Named {
    name: Text,
    span: Range<usize>,
    values: Vec<Node>,
}

fn named(name: &str, name_span: Range<usize>, value: Node) -> Member {
    Member { name_span: name_span.clone(), ..Member::at(name_span.start, name, value) }
}

fn renamed(element: &str, argument: &Member) -> Member {
    named(element, argument.name_span.clone(), argument.value.clone())
}

/// The pattern of the statements that a `dynamic` block makes.
pub(super) fn pattern(lines: &Lines<'_>, block: &Block) -> Node {
    let content = statement(lines, &block.content());
    Node::map_at(block.at.clone(), [("$for_each", for_each(block)), ("$content", content)])
}

fn for_each(block: &Block) -> Node {
    let each = block.argument("for_each");
    each.map_or_else(|| Node::new(block.at.clone(), Value::Null), |each| each.value.clone())
}

/// The statement that a block makes.
pub(super) fn statement(lines: &Lines<'_>, block: &Block) -> Node {
    let at = &block.at;
    let mut members = Vec::new();
    members.extend(block.argument("sid").map(|sid| renamed("Sid", sid)));
    members.push(match block.argument("effect") {
        Some(effect) => renamed("Effect", effect),
        None => Member::at(at.start, "Effect", Node::text_at(at.start, "Allow")),
    });
    members.extend(principals(block, "principals", "Principal"));
    members.extend(principals(block, "not_principals", "NotPrincipal"));
    for (name, element) in ELEMENTS {
        let Some(argument) = block.argument(name) else { continue };
        let mut member = renamed(element, argument);
        if element.ends_with("Resource") {
            unmask(&mut member.value);
        }
        members.push(member);
    }
    members.extend(conditions(block));
    members.extend(patterns(lines, block));
    Node::new(at.clone(), Value::Map(members))
}

fn principals(block: &Block, name: &str, element: &str) -> Option<Member> {
    let mut all = Vec::new();
    let mut first = None;
    for block in block.named(name) {
        let (Some(kind), Some(ids)) = (block.argument("type"), block.argument("identifiers")) else {
            continue;
        };
        first.get_or_insert(block.at.clone());
        add(&mut all, kind, ids);
    }
    let at = first?;
    if let [Named { name, values, .. }] = all.as_slice()
        && name.text == "*"
        && let [Node { value: Value::List(ids), .. }] = values.as_slice()
        && let [only] = ids.as_slice()
        && only.as_str() == Some("*")
    {
        return Some(named(element, at, only.clone()));
    }
    Some(named(element, at.clone(), Node::new(at, map(all))))
}

fn conditions(block: &Block) -> Option<Member> {
    let mut operators: Vec<(Text, Range<usize>, Vec<Named>)> = Vec::new();
    let mut first = None;
    for block in block.named("condition") {
        let (Some(test), Some(key)) = (block.argument("test"), block.argument("variable")) else {
            continue;
        };
        let Some(values) = block.argument("values") else { continue };
        let at = first.get_or_insert(block.at.clone()).clone();
        let operator = test.value.clone();
        let (span, operator) = (operator.span.clone(), value::name(operator));
        let known = operators.iter().position(|(name, ..)| name.text == operator.text);
        let index = known.unwrap_or(operators.len());
        if known.is_none() {
            operators.push((operator, if span.is_empty() { at } else { span }, Vec::new()));
        }
        if let Some((_, _, keys)) = operators.get_mut(index) {
            add(keys, key, values);
        }
    }
    let at = first?;
    let operators = operators.into_iter().map(|(name, name_span, keys)| {
        let value = Node::new(name_span.clone(), map(keys));
        Member { name, name_span, value }
    });
    Some(named("Condition", at.clone(), Node::new(at, Value::Map(operators.collect()))))
}

/// Adds what a block says of a name to what others say of it.
fn add(all: &mut Vec<Named>, name: &Member, values: &Member) {
    let name = name.value.clone();
    let (span, name) = (name.span.clone(), value::name(name));
    let mut values = values.value.clone();
    unmask(&mut values);
    match all.iter_mut().find(|known| known.name.text == name.text) {
        Some(known) => known.values.push(values),
        None => all.push(Named { name, span, values: vec![values] }),
    }
}

/// The `dynamic` blocks of a statement.
fn patterns(lines: &Lines<'_>, block: &Block) -> Option<Member> {
    let is_element = |block: &&Block| matches!(block.name.as_str(), "principals" | "not_principals" | "condition");
    let patterns = block.blocks.iter().filter(|block| block.is_dynamic).filter(is_element).map(|block| {
        let at = block.at.clone();
        let (line, _) = lines.locate(at.start);
        let line = Node::new(at.start..at.start, Value::Number(line.to_string()));
        let name = Node::text_at(at.start, block.name.clone());
        Node::map_at(at, [("block", name), ("for_each", for_each(block)), ("line", line)])
    });
    let patterns: Vec<Node> = patterns.collect();
    let at = patterns.first()?.span.clone();
    Some(Member::at(at.start, "$dynamic", Node::new(at, Value::List(patterns))))
}

/// What several blocks say is one list.
fn map(all: Vec<Named>) -> Value {
    let members = all.into_iter().map(|Named { name, span, values }| {
        let mut values = values;
        let value = match (values.pop(), values.is_empty()) {
            (Some(only), true) => only,
            (last, _) => {
                values.extend(last);
                let at = values.first().map(|first| first.span.clone()).unwrap_or_default();
                let items = values.into_iter().flat_map(|value| match value.value {
                    Value::List(items) => items,
                    _ => vec![value],
                });
                Node::new(at, Value::List(items.collect()))
            }
        };
        Member { name, name_span: span, value }
    });
    Value::Map(members.collect())
}

/// Writes `${` for `&{`, as the provider does in the elements where policy variables are allowed.
fn unmask(node: &mut Node) {
    match &mut node.value {
        Value::Text(text) if text.text.contains("&{") => text.text = text.text.replace("&{", "${"),
        Value::List(items) => items.iter_mut().for_each(unmask),
        Value::Map(members) => {
            let written = members.iter_mut().filter(|member| !matches!(member.name.text.as_str(), "$expr" | "$hole"));
            written.for_each(|member| unmask(&mut member.value));
        }
        _ => {}
    }
}

/// Whether a value at a place that can hold anything is a policy: other languages have a `Statement` too, but no `Effect` in it.
pub(super) fn is_policy(node: &Node) -> bool {
    let has_effect = |statement: &Node| statement.get("Effect").is_some() || is_reference(statement);
    is_document(node)
        && node.get("Statement").is_some_and(|element| match &element.value {
            Value::List(items) => items.iter().any(has_effect),
            _ => has_effect(element),
        })
}
