//! Dictionaries of Python and object literals of JavaScript and TypeScript, where they are plain literals: what is not, such as
//! a call or a name, stays in the document as the expression that it is.

use std::ops::Range;

use personalize_iam_model::policy::json::MOST_NESTED;

use crate::document::{from_text, is_document};
use crate::found::{Found, Policy};
use crate::place::Places;
use crate::tree::{Member, Node, Text, Value};

/// The policies among the literals of a program.
pub(crate) fn read(text: &str, encoding: &str, found: &mut Found) {
    let mut end = 0;
    for (at, _) in text.match_indices("Statement") {
        if at < end {
            continue;
        }
        let Some(start) = brace_around(text, at) else { continue };
        // A text of JSON.
        if text.get(..start).is_some_and(|before| before.ends_with(['\'', '"', '`'])) {
            continue;
        }
        let mut reader = Reader { text, at: start };
        let Some(node) = reader.value(0).filter(is_document) else { continue };
        end = node.span.end;
        let mut policy = Policy::new(name_before(text, start), "unknown", encoding, node.span.clone());
        policy.document = Some(node);
        found.policies.push(policy);
    }
}

/// The brace that is open at this byte, as far as braces in texts do not mislead.
fn brace_around(text: &str, at: usize) -> Option<usize> {
    // No literal of a policy begins further away.
    const FURTHEST: usize = 4096;
    let mut depth = 0_usize;
    let before = text.as_bytes().get(..at)?;
    for (index, byte) in before.iter().enumerate().rev().take(FURTHEST) {
        match byte {
            b'}' => depth += 1,
            b'{' => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return Some(index),
            },
            _ => {}
        }
    }
    None
}

/// The name that a literal is the value of, as in `policy = {`; `?` if it has none.
fn name_before(text: &str, start: usize) -> String {
    let before = text.get(..start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default().trim_end();
    let Some(assigned) = line.strip_suffix('=') else { return "?".to_owned() };
    let target = assigned.trim_end();
    // With a type: the name is further to the left.
    if target.contains(':') {
        return "?".to_owned();
    }
    let name = target.rsplit([' ', '\t']).next().unwrap_or_default();
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '$');
    if !name.is_empty() && name.chars().all(is_name) { name.to_owned() } else { "?".to_owned() }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, wanted: char) -> bool {
        let takes = self.peek() == Some(wanted);
        if takes {
            self.at += wanted.len_utf8();
        }
        takes
    }

    /// Past white space and comments.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let length = if rest.starts_with('#') || rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                rest.len() - rest.trim_start().len()
            };
            if length == 0 {
                return;
            }
            self.at += length;
        }
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        if depth > MOST_NESTED {
            return None;
        }
        self.skip();
        let start = self.at;
        let node = match self.peek()? {
            '{' => self.map(depth)?,
            '[' | '(' => self.list(depth)?,
            '"' | '\'' | '`' => self.string()?,
            _ => return self.expression(start),
        };
        self.skip();
        // A literal that something is done with is not a plain one.
        match self.peek() {
            None | Some(',' | '}' | ']' | ')' | ';') => Some(node),
            Some('\n') => Some(node),
            _ if depth == 0 => Some(node),
            _ => self.expression(start),
        }
    }

    fn map(&mut self, depth: usize) -> Option<Node> {
        let start = self.at;
        self.take('{');
        let mut members = Vec::new();
        loop {
            self.skip();
            if self.take('}') {
                return Some(Node::new(start..self.at, Value::Map(members)));
            }
            let first = self.at;
            let name = match self.peek()? {
                '"' | '\'' => match self.string()?.value {
                    Value::Text(text) => text,
                    _ => return None,
                },
                _ => {
                    let length = self.rest().find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$')?;
                    let name = self.rest().get(..length).filter(|name| !name.is_empty())?.to_owned();
                    self.at += length;
                    Text { text: name, places: Places::plain(first) }
                }
            };
            let name_span = first..self.at;
            self.skip();
            if !self.take(':') {
                return None;
            }
            let value = self.value(depth + 1)?;
            members.push(Member { name, name_span, value });
            self.skip();
            self.take(',');
        }
    }

    fn list(&mut self, depth: usize) -> Option<Node> {
        let start = self.at;
        let close = if self.take('[') { ']' } else { ')' };
        if close == ')' {
            self.take('(');
        }
        let mut items = Vec::new();
        let mut has_comma = false;
        loop {
            self.skip();
            if self.take(close) {
                let value = match <[Node; 1]>::try_from(items) {
                    // Parentheses around one value are not a list.
                    Ok([only]) if close == ')' && !has_comma => return Some(only),
                    Ok(only) => only.into(),
                    Err(items) => items,
                };
                return Some(Node::new(start..self.at, Value::List(value)));
            }
            items.push(self.value(depth + 1)?);
            self.skip();
            has_comma |= self.take(',');
        }
    }

    /// A text between quotes, of one line or several.
    fn string(&mut self) -> Option<Node> {
        let start = self.at;
        let quote = self.peek()?;
        let long: String = std::iter::repeat_n(quote, 3).collect();
        let fence = if quote != '`' && self.rest().starts_with(&long) { long } else { quote.to_string() };
        self.at += fence.len();
        let mut text = String::new();
        let mut places = Places::default();
        loop {
            if self.rest().starts_with(&fence) {
                self.at += fence.len();
                return Some(Node::new(start..self.at, Value::Text(Text { text, places })));
            }
            places.run(text.len(), self.at);
            let c = self.peek()?;
            self.at += c.len_utf8();
            match c {
                '\n' if fence.len() == 1 && quote != '`' => return None,
                '\\' => {
                    let escaped = self.peek()?;
                    self.at += escaped.len_utf8();
                    match escaped {
                        'n' => text.push('\n'),
                        't' => text.push('\t'),
                        '\n' => {}
                        other => text.push(other),
                    }
                }
                c => text.push(c),
            }
        }
    }

    /// A number, a word, or what is not a literal: up to the comma or the bracket that ends it.
    fn expression(&mut self, start: usize) -> Option<Node> {
        let mut depth = 0_usize;
        self.at = start;
        loop {
            match self.peek()? {
                '"' | '\'' | '`' => {
                    self.string()?;
                    continue;
                }
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' if depth == 0 => break,
                ')' | ']' | '}' => depth -= 1,
                ',' if depth == 0 => break,
                _ => {}
            }
            self.at += self.peek()?.len_utf8();
        }
        let written = self.text.get(start..self.at)?.trim_end();
        let span: Range<usize> = start..start + written.len();
        let value = match written {
            "" => return None,
            "None" | "null" | "undefined" => Value::Null,
            "True" | "true" => Value::Bool(true),
            "False" | "false" => Value::Bool(false),
            number if number.parse::<f64>().is_ok() && number.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
                Value::Number(number.to_owned())
            }
            expression => {
                let expression = Node::text_at(span.start, with_single_quotes(expression));
                return Some(Node::map_at(span, [("$expr", expression)]));
            }
        };
        Some(Node::new(span, value))
    }
}

/// An expression with its plain texts between single quotes, so that the two ways to write a text are one.
fn with_single_quotes(expression: &str) -> String {
    let pieces: Vec<&str> = expression.split('"').collect();
    let is_plain = pieces.len() % 2 == 1 && !expression.contains(['\\', '`']) && !expression.contains("\"\"\"");
    let quoted_alike = pieces.iter().skip(1).step_by(2).all(|inside| !inside.contains('\''));
    if is_plain && quoted_alike { pieces.join("'") } else { expression.to_owned() }
}

/// The name that the statement around this byte gives a value to: the line itself, or the last one before it that is indented
/// less.
fn name_of_statement(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or_default();
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let mut lines = before.rsplit('\n');
    let own = lines.next().unwrap_or_default();
    let outer = lines.find(|line| !line.trim().is_empty() && indentation(line) < indentation(own));
    for line in [Some(own), outer].into_iter().flatten().map(str::trim_start) {
        let (name, rest) = line.split_at(line.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(line.len()));
        // An argument of a call has no blanks around the sign.
        let is_assignment = rest.strip_prefix(" = ").is_some();
        if is_assignment && !name.is_empty() {
            return name.to_owned();
        }
    }
    "?".to_owned()
}

/// The policies in texts of JSON that are arguments of calls.
pub(crate) fn texts(text: &str, found: &mut Found) {
    for (at, _) in text.match_indices(['\'', '"', '`']) {
        let rest = text.get(at..).unwrap_or_default();
        let inside = rest.trim_start_matches(['\'', '"', '`']);
        if !matches!(rest.len() - inside.len(), 1 | 3)
            || !inside.starts_with('{')
            || found.policies.iter().any(|policy| policy.span.contains(&at))
        {
            continue;
        }
        let mut reader = Reader { text, at };
        let Some(Node { value: Value::Text(literal), span }) = reader.string() else { continue };
        let Some(document) = from_text(&literal) else { continue };
        let mut policy = Policy::new(name_of_statement(text, at), "unknown", "json-string", span);
        policy.document = Some(document);
        found.policies.push(policy);
    }
}
