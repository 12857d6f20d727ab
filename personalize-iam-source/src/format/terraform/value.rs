//! Expressions as values: what is written out as itself, everything else as what it is in the source.
//!
//! `{"$expr": "var.x"}` is an expression, `{"$template": [...]}` a text with expressions in it, `{"$call": "f", "args": [...]}` a
//! call (with `"expand": true` if the last argument has `...` behind it), `{"$cond": ["var.x", a, b]}` a choice.

use std::ops::Range;

use hcl_edit::Span;
use hcl_edit::expr::{Expression, FuncCall, ObjectKey};
use hcl_edit::template::{Element, HeredocTemplate, Template};
use serde_json::Value as Json;

use super::hcl::trimmed;
use crate::json::{self, SyntaxError};
use crate::place::Places;
use crate::tree::{Member, Node, Text, Value};

/// What is in a text of JSON where an expression is in the file. That it is one is known by its place.
const HOLE: char = '\u{fffc}';

/// A part of a text of the file.
#[derive(Debug)]
enum Piece {
    Literal(Range<usize>),
    /// An expression, with its bytes with and without `${` and `}`.
    Hole(Range<usize>, Range<usize>),
    /// `%{ if }` or `%{ for }`, with all that is in it.
    Directive(Range<usize>),
}

/// How a text is written.
#[derive(Clone, Copy, Debug)]
enum Style {
    Quoted,
    /// With this number of blanks that are not part of each line.
    Lines(usize),
}

/// A text of the file: a quoted one, a heredoc, or a file that is a template.
#[derive(Debug)]
pub(super) struct Pieces<'a> {
    file: &'a str,
    pieces: Vec<Piece>,
    style: Style,
    span: Range<usize>,
}

/// The bytes of an expression.
pub(super) fn span(expression: &Expression) -> Range<usize> {
    expression.span().unwrap_or_default()
}

/// The expression within parentheses, and within a text that is nothing else, as all were in Terraform 0.11.
pub(super) fn plain(expression: &Expression) -> &Expression {
    let mut expression = expression;
    loop {
        expression = match expression {
            Expression::Parenthesis(inner) => inner.inner(),
            Expression::StringTemplate(template) => match template.iter().next() {
                Some(Element::Interpolation(only)) if template.len() == 1 => &only.expr,
                _ => return expression,
            },
            _ => return expression,
        };
    }
}

/// The name of a function, with what is before it.
pub(super) fn function(call: &FuncCall) -> String {
    let names = call.name.namespace.iter().chain([&call.name.name]);
    names.map(|name| name.as_str()).collect::<Vec<_>>().join("::")
}

/// The source of these bytes as a value.
pub(super) fn source(file: &str, span: Range<usize>) -> Node {
    let span = trimmed(file, span);
    let text = Text { text: file.get(span.clone()).unwrap_or_default().to_owned(), places: Places::plain(span.start) };
    Node::new(span, Value::Text(text))
}

fn expression_node(file: &str, span: Range<usize>) -> Node {
    Node::map_at(trimmed(file, span.clone()), [("$expr", source(file, span))])
}

/// An expression as a value; no deeper than the parser lets it be nested.
pub(super) fn value(file: &str, expression: &Expression) -> Node {
    let expression = plain(expression);
    let at = span(expression);
    if let Some(pieces) = Pieces::of(file, expression) {
        return pieces.node();
    }
    let value = match expression {
        Expression::Null(_) => Value::Null,
        Expression::Bool(value) => Value::Bool(*value.value()),
        Expression::Number(_) => {
            Value::Number(file.get(at.clone()).unwrap_or_default().replace(char::is_whitespace, ""))
        }
        Expression::Array(items) => Value::List(items.iter().map(|item| value(file, item)).collect()),
        Expression::Object(members) => {
            Value::Map(members.iter().map(|(name, inner)| member(file, name, value(file, inner.expr()))).collect())
        }
        Expression::FuncCall(call) => {
            let name = Node::text_at(at.start, function(call));
            let args = Node::new(at.clone(), Value::List(call.args.iter().map(|arg| value(file, arg)).collect()));
            let mut members = vec![("$call", name), ("args", args)];
            if call.args.expand_final() {
                members.push(("expand", Node::new(at.clone(), Value::Bool(true))));
            }
            return Node::map_at(at, members);
        }
        Expression::Conditional(choice) => {
            let condition = source(file, span(&choice.cond_expr));
            let parts = vec![condition, value(file, &choice.true_expr), value(file, &choice.false_expr)];
            return Node::map_at(at.clone(), [("$cond", Node::new(at, Value::List(parts)))]);
        }
        _ => return expression_node(file, at),
    };
    Node::new(at, value)
}

fn member(file: &str, name: &ObjectKey, value_node: Node) -> Member {
    let (name, name_span) = match name {
        ObjectKey::Ident(ident) => {
            let at = ident.span().unwrap_or_default();
            let text = file.get(at.clone()).unwrap_or_default().to_owned();
            (Text { text, places: Places::plain(at.start) }, at)
        }
        ObjectKey::Expression(expression) => {
            let name = value(file, expression);
            let at = name.span.clone();
            (self::name(name), at)
        }
    };
    Member { name, name_span, value: value_node }
}

/// A value as a name: its text, or the JSON of what stands for one.
pub(super) fn name(node: Node) -> Text {
    match node.value {
        Value::Text(text) => text,
        Value::Number(text) => Text { text, places: Places::plain(node.span.start) },
        _ => Text { text: spaced(&node.to_json()), places: Places::default() },
    }
}

/// JSON in one line, with a blank behind each comma and colon, as people write it.
fn spaced(json: &Json) -> String {
    match json {
        Json::Array(items) => format!("[{}]", items.iter().map(spaced).collect::<Vec<_>>().join(", ")),
        Json::Object(members) => {
            let member = |(name, value): (&String, &Json)| format!("{}: {}", Json::from(name.as_str()), spaced(value));
            format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

impl<'a> Pieces<'a> {
    /// The parts of a quoted text or a heredoc.
    pub(super) fn of(file: &'a str, expression: &Expression) -> Option<Pieces<'a>> {
        let at = span(expression);
        let (pieces, style) = match expression {
            Expression::String(_) => {
                let inside = at.start + 1..at.end.saturating_sub(1).max(at.start + 1);
                (vec![Piece::Literal(inside)], Style::Quoted)
            }
            Expression::StringTemplate(template) => (pieces(template.iter()), Style::Quoted),
            Expression::HeredocTemplate(heredoc) => {
                (pieces(heredoc.template.iter()), Style::Lines(indentation(heredoc)))
            }
            _ => return None,
        };
        Some(Pieces { file, pieces, style, span: at })
    }

    /// The parts of a file that is a template.
    pub(super) fn of_file(file: &'a str, template: &Template) -> Pieces<'a> {
        Pieces { file, pieces: pieces(template.iter()), style: Style::Lines(0), span: 0..file.len() }
    }

    /// Where the first `%{ if }` or `%{ for }` is.
    pub(super) fn directive(&self) -> Option<usize> {
        self.pieces.iter().find_map(|piece| if let Piece::Directive(at) = piece { Some(at.start) } else { None })
    }

    /// As a text, or what stands for one.
    pub(super) fn node(&self) -> Node {
        if !self.pieces.iter().any(|piece| !matches!(piece, Piece::Literal(_))) {
            return Node::new(self.span.clone(), Value::Text(self.text(|_, _, _| {})));
        }
        let mut parts = Vec::new();
        for piece in &self.pieces {
            parts.push(match piece {
                Piece::Literal(at) => {
                    let mut text = Text::default();
                    self.literal(at, &mut text);
                    Node::new(at.clone(), Value::Text(text))
                }
                Piece::Hole(_, inside) => expression_node(self.file, inside.clone()),
                Piece::Directive(at) => expression_node(self.file, at.clone()),
            });
        }
        Node::map_at(self.span.clone(), [("$template", Node::new(self.span.clone(), Value::List(parts)))])
    }

    /// The text with the expressions as they are in the file.
    pub(super) fn source(&self) -> Node {
        let text = self.text(|text, whole, _| text.text.push_str(self.file.get(whole).unwrap_or_default()));
        Node::new(self.span.clone(), Value::Text(text))
    }

    /// Whether the text begins like an object of JSON.
    pub(super) fn is_object(&self) -> bool {
        self.text(|text, _, _| text.text.push(HOLE)).text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
    }

    /// The JSON of the text.
    pub(super) fn json(&self) -> Result<Node, SyntaxError> {
        let mut holes = Vec::new();
        let mut scanned = 0;
        let mut state = InString::default();
        let text = self.text(|text, whole, inside| {
            state.read(text.text.get(scanned..).unwrap_or_default());
            text.places.run(text.text.len(), whole.start);
            let is_bare = !state.inside;
            if is_bare {
                text.text.push('"');
                text.places.run(text.text.len(), whole.start);
            }
            text.text.push(HOLE);
            if is_bare {
                text.places.run(text.text.len(), whole.end.saturating_sub(1));
                text.text.push('"');
            }
            scanned = text.text.len();
            holes.push(Hole { start: whole.start, inside, is_bare });
        });
        let mut node = json::read_in(&text.text, &text.places)?;
        if !holes.is_empty() {
            self.fill(&mut node, &holes);
        }
        Ok(node)
    }

    fn text(&self, mut hole: impl FnMut(&mut Text, Range<usize>, Range<usize>)) -> Text {
        let mut text = Text::default();
        for piece in &self.pieces {
            match piece {
                Piece::Literal(at) => self.literal(at, &mut text),
                Piece::Hole(whole, inside) => hole(&mut text, whole.clone(), inside.clone()),
                Piece::Directive(whole) => hole(&mut text, whole.clone(), whole.clone()),
            }
        }
        text
    }

    /// Appends what these bytes of the file mean.
    fn literal(&self, at: &Range<usize>, text: &mut Text) {
        let raw = self.file.get(at.clone()).unwrap_or_default();
        let begins_line = at.start.checked_sub(1).and_then(|before| self.file.as_bytes().get(before)) == Some(&b'\n');
        let mut blanks = if let (Style::Lines(blanks), true) = (self.style, begins_line) { blanks } else { 0 };
        let mut from = 0;
        while let Some(c) = raw.get(from..).and_then(|rest| rest.chars().next()) {
            let rest = raw.get(from..).unwrap_or_default();
            if blanks > 0 && c != '\n' && c.is_whitespace() {
                blanks -= 1;
                from += c.len_utf8();
                continue;
            }
            blanks = if let (Style::Lines(blanks), '\n') = (self.style, c) { blanks } else { 0 };
            let (length, meant) = match c {
                '$' if rest.starts_with("$${") => (1, None),
                '%' if rest.starts_with("%%{") => (1, None),
                '\\' if matches!(self.style, Style::Quoted) => escape(rest),
                c => (c.len_utf8(), Some(c)),
            };
            // Of `$${`, the second and the third character are what it means.
            if let Some(meant) = meant {
                text.places.run(text.text.len(), at.start + from);
                text.text.push(meant);
            } else {
                text.places.run(text.text.len(), at.start + from + 1);
                text.text.push_str(rest.get(1..3).unwrap_or_default());
                from += 2;
            }
            from += length;
        }
    }

    /// Puts the expressions in place of what stands for them.
    fn fill(&self, node: &mut Node, holes: &[Hole]) {
        match &mut node.value {
            Value::Text(text) => {
                if let Some(filled) = self.filled(text, node.span.clone(), holes) {
                    *node = filled;
                }
            }
            Value::List(items) => items.iter_mut().for_each(|item| self.fill(item, holes)),
            Value::Map(members) => {
                for member in members {
                    if let Some(filled) = self.filled(&member.name, member.name_span.clone(), holes) {
                        member.name = name(filled);
                    }
                    self.fill(&mut member.value, holes);
                }
            }
            _ => {}
        }
    }

    /// A text with expressions, if it has any.
    fn filled(&self, text: &Text, span: Range<usize>, holes: &[Hole]) -> Option<Node> {
        let mut parts = Vec::new();
        let mut from = 0;
        let part = |range: Range<usize>| {
            let at = text.places.span(&range).unwrap_or(span.clone());
            Node::new(at, Value::Text(slice(text, range)))
        };
        for (at, _) in text.text.match_indices(HOLE) {
            let place = text.places.in_file(at);
            let found = holes.binary_search_by(|hole| Some(hole.start).cmp(&place));
            let Some(hole) = found.ok().and_then(|index| holes.get(index)) else { continue };
            let filling = expression_node(self.file, hole.inside.clone());
            if hole.is_bare {
                return Some(filling);
            }
            if at > from {
                parts.push(part(from..at));
            }
            parts.push(filling);
            from = at + HOLE.len_utf8();
        }
        if parts.is_empty() {
            return None;
        }
        if from < text.text.len() {
            parts.push(part(from..text.text.len()));
        }
        Some(Node::map_at(span.clone(), [("$template", Node::new(span, Value::List(parts)))]))
    }
}

/// A part of a text, with its places alone.
fn slice(whole: &Text, range: Range<usize>) -> Text {
    let mut part =
        Text { text: whole.text.get(range.clone()).unwrap_or_default().to_owned(), places: Places::default() };
    for (at, _) in part.text.char_indices() {
        if let Some(place) = whole.places.in_file(range.start + at) {
            part.places.run(at, place);
        }
    }
    part
}

/// An expression within a text of JSON.
struct Hole {
    start: usize,
    inside: Range<usize>,
    /// It is not within a string of JSON: it is a whole value.
    is_bare: bool,
}

/// Whether the text that was read up to here ends within a string of JSON.
#[derive(Default)]
struct InString {
    inside: bool,
    escaped: bool,
}

impl InString {
    fn read(&mut self, text: &str) {
        for byte in text.bytes() {
            if self.inside && self.escaped {
                self.escaped = false;
            } else if self.inside && byte == b'\\' {
                self.escaped = true;
            } else if byte == b'"' {
                self.inside = !self.inside;
            }
        }
    }
}

fn pieces<'e>(elements: impl Iterator<Item = &'e Element>) -> Vec<Piece> {
    let piece = |element: &Element| {
        let whole = element.span().unwrap_or_default();
        match element {
            Element::Literal(_) => Piece::Literal(whole),
            Element::Interpolation(inner) => Piece::Hole(whole, span(&inner.expr)),
            Element::Directive(_) => Piece::Directive(whole),
        }
    };
    elements.map(piece).collect()
}

fn indentation(heredoc: &HeredocTemplate) -> usize {
    heredoc.indent().unwrap_or_default()
}

/// How long an escape is, and what it means; one that HCL does not have means its backslash.
fn escape(rest: &str) -> (usize, Option<char>) {
    let code = |digits: usize| {
        let code = rest.get(2..2 + digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        code.and_then(char::from_u32).map(|c| (2 + digits, Some(c)))
    };
    match rest.as_bytes().get(1) {
        Some(b'n') => (2, Some('\n')),
        Some(b'r') => (2, Some('\r')),
        Some(b't') => (2, Some('\t')),
        Some(b'b') => (2, Some('\u{8}')),
        Some(b'f') => (2, Some('\u{c}')),
        Some(c @ (b'"' | b'\\' | b'/')) => (2, Some(char::from(*c))),
        Some(b'u') => code(4).unwrap_or((1, Some('\\'))),
        Some(b'U') => code(8).unwrap_or((1, Some('\\'))),
        _ => (1, Some('\\')),
    }
}
