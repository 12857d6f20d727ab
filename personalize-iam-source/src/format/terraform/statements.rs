//! The document that the blocks of an `aws_iam_policy_document` make, as the provider does (its documentation: Data Source
//! `aws_iam_policy_document`).
//!
//! A `dynamic` block is a pattern: `{"$for_each": ..., "$content": {...}}` for a statement; one within a statement is in
//! `$dynamic`, without its content.

use std::ops::Range;

use hcl_edit::Span;
use hcl_edit::structure::{Attribute, Block, Body};

use super::value::{self, value};
use crate::place::Lines;
use crate::tree::{Member, Node, Text, Value};

/// The elements of a statement that an argument gives as it is.
const ELEMENTS: &[(&str, &str)] =
    &[("actions", "Action"), ("not_actions", "NotAction"), ("resources", "Resource"), ("not_resources", "NotResource")];

/// The version of the language if the data source does not say one.
const VERSION: &str = "2012-10-17";

/// The document of such a data source.
pub(super) fn document(file: &str, lines: &Lines<'_>, block: &Block) -> Node {
    let reader = Reader { file, lines };
    let body = &block.body;
    let at = block_span(block);
    let mut members = vec![match body.get_attribute("version") {
        Some(version) => reader.argument("Version", version),
        None => Member::at(at.start, "Version", Node::text_at(at.start, VERSION)),
    }];
    members.extend(body.get_attribute("policy_id").map(|id| reader.argument("Id", id)));
    let statements = body.blocks().filter_map(|block| {
        if block.has_ident("statement") {
            return Some(reader.statement(&block.body, block_span(block)));
        }
        is_dynamic(block, "statement").then(|| reader.pattern(block))
    });
    let statements = Node::new(at.clone(), Value::List(statements.collect()));
    members.push(Member::at(at.start, "Statement", statements));
    Node::new(at, Value::Map(members))
}

/// Whether a block is `dynamic "NAME"`.
pub(super) fn is_dynamic(block: &Block, name: &str) -> bool {
    block.has_ident("dynamic") && block.labels.first().is_some_and(|label| label.as_str() == name)
}

/// The bytes of a block.
pub(super) fn block_span(block: &Block) -> Range<usize> {
    block.span().unwrap_or_default()
}

struct Reader<'a> {
    file: &'a str,
    lines: &'a Lines<'a>,
}

/// A name with what was said of it in several blocks.
struct Named {
    name: Text,
    span: Range<usize>,
    values: Vec<Node>,
}

impl Reader<'_> {
    fn argument(&self, element: &str, attribute: &Attribute) -> Member {
        let span = attribute.key.span().unwrap_or_default();
        self.member(element, span, value(self.file, &attribute.value))
    }

    fn member(&self, element: &str, name_span: Range<usize>, value: Node) -> Member {
        Member { name_span: name_span.clone(), ..Member::at(name_span.start, element, value) }
    }

    fn pattern(&self, block: &Block) -> Node {
        let at = block_span(block);
        let empty = Body::new();
        let content = block.body.get_blocks("content").next();
        let inside = content.map_or(at.clone(), block_span);
        let each = self.for_each(block);
        let content = self.statement(content.map_or(&empty, |content| &content.body), inside);
        Node::map_at(at, [("$for_each", each), ("$content", content)])
    }

    fn for_each(&self, block: &Block) -> Node {
        let each = block.body.get_attribute("for_each");
        each.map_or_else(|| Node::new(block_span(block), Value::Null), |each| value(self.file, &each.value))
    }

    fn statement(&self, body: &Body, at: Range<usize>) -> Node {
        let mut members = Vec::new();
        members.extend(body.get_attribute("sid").map(|sid| self.argument("Sid", sid)));
        members.push(match body.get_attribute("effect") {
            Some(effect) => self.argument("Effect", effect),
            None => Member::at(at.start, "Effect", Node::text_at(at.start, "Allow")),
        });
        members.extend(self.principals(body, "principals", "Principal"));
        members.extend(self.principals(body, "not_principals", "NotPrincipal"));
        for (name, element) in ELEMENTS {
            let Some(attribute) = body.get_attribute(name) else { continue };
            let mut member = self.argument(element, attribute);
            if element.ends_with("Resource") {
                unmask(&mut member.value);
            }
            members.push(member);
        }
        members.extend(self.conditions(body));
        members.extend(self.patterns(body));
        Node::new(at, Value::Map(members))
    }

    fn principals(&self, body: &Body, name: &str, element: &str) -> Option<Member> {
        let mut all = Vec::new();
        let mut first = None;
        for block in body.get_blocks(name) {
            let body = &block.body;
            let (Some(kind), Some(ids)) = (body.get_attribute("type"), body.get_attribute("identifiers")) else {
                continue;
            };
            first.get_or_insert(block_span(block));
            self.add(&mut all, kind, ids);
        }
        let at = first?;
        if let [Named { name, values, .. }] = all.as_slice()
            && name.text == "*"
            && let [Node { value: Value::List(ids), .. }] = values.as_slice()
            && let [only] = ids.as_slice()
            && only.as_str() == Some("*")
        {
            return Some(self.member(element, at, only.clone()));
        }
        Some(self.member(element, at.clone(), Node::new(at, map(all))))
    }

    fn conditions(&self, body: &Body) -> Option<Member> {
        let mut operators: Vec<(Text, Range<usize>, Vec<Named>)> = Vec::new();
        let mut first = None;
        for block in body.get_blocks("condition") {
            let body = &block.body;
            let (Some(test), Some(key)) = (body.get_attribute("test"), body.get_attribute("variable")) else {
                continue;
            };
            let Some(values) = body.get_attribute("values") else { continue };
            let at = first.get_or_insert(block_span(block)).clone();
            let operator = value(self.file, &test.value);
            let (span, operator) = (operator.span.clone(), value::name(operator));
            let known = operators.iter().position(|(name, ..)| name.text == operator.text);
            let index = known.unwrap_or(operators.len());
            if known.is_none() {
                operators.push((operator, if span.is_empty() { at } else { span }, Vec::new()));
            }
            if let Some((_, _, keys)) = operators.get_mut(index) {
                self.add(keys, key, values);
            }
        }
        let at = first?;
        let operators = operators.into_iter().map(|(name, name_span, keys)| {
            let value = Node::new(name_span.clone(), map(keys));
            Member { name, name_span, value }
        });
        Some(self.member("Condition", at.clone(), Node::new(at, Value::Map(operators.collect()))))
    }

    /// Adds what a block says of a name to what others say of it.
    fn add(&self, all: &mut Vec<Named>, name: &Attribute, values: &Attribute) {
        let name = value(self.file, &name.value);
        let (span, name) = (name.span.clone(), value::name(name));
        let mut values = value(self.file, &values.value);
        unmask(&mut values);
        match all.iter_mut().find(|known| known.name.text == name.text) {
            Some(known) => known.values.push(values),
            None => all.push(Named { name, span, values: vec![values] }),
        }
    }

    /// The `dynamic` blocks of a statement.
    fn patterns(&self, body: &Body) -> Option<Member> {
        let blocks = ["principals", "not_principals", "condition"];
        let patterns = body.blocks().filter_map(|block| {
            let name = blocks.iter().find(|name| is_dynamic(block, name))?;
            let at = block_span(block);
            let (line, _) = self.lines.locate(at.start);
            let line = Node::new(at.start..at.start, Value::Number(line.to_string()));
            let members =
                [("block", Node::text_at(at.start, *name)), ("for_each", self.for_each(block)), ("line", line)];
            Some(Node::map_at(at, members))
        });
        let patterns: Vec<Node> = patterns.collect();
        let at = patterns.first()?.span.clone();
        Some(Member::at(at.start, "$dynamic", Node::new(at, Value::List(patterns))))
    }
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
            let written = members.iter_mut().filter(|member| member.name.text != "$expr");
            written.for_each(|member| unmask(&mut member.value));
        }
        _ => {}
    }
}
