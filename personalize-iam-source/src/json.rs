//! JSON, also with comments and commas behind the last item, and JSON within a text.

use std::ops::Range;

use personalize_iam_model::policy::json::{self, Kind, Tree};

use crate::place::Places;
use crate::tree::{Member, Node, Text, Value};

/// Why a text is not JSON, or not YAML: what is wrong, what to do, and the byte where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// What is wrong.
    pub message: String,
    /// What to do about it, if that is known.
    pub help: Option<String>,
    /// The byte of the file.
    pub at: usize,
}

/// Reads a JSON text.
pub(crate) fn read(text: &str) -> Result<Node, SyntaxError> {
    read_in(text, &Places::plain(0))
}

/// Reads a JSON text that may have comments, `//`, `/* */` or `#`, and commas behind the last item.
pub(crate) fn read_with_comments(text: &str) -> Result<Node, SyntaxError> {
    read(text).or_else(|error| match without_comments(text) {
        Some(plain) => read(&plain),
        None => Err(error),
    })
}

/// Reads a JSON text whose characters are percent-encoded, as the API of IAM gives it.
pub(crate) fn percent_encoded(text: &str) -> Option<Node> {
    let text = Text { text: text.trim_end().to_owned(), places: Places::plain(0) };
    let decoded = percent_decoded(&text);
    read_in(&decoded.text, &decoded.places).ok()
}

/// The text with the characters that `%7B` and the like stand for, as the API of IAM encodes documents.
///
/// ```
/// assert_eq!(personalize_iam_source::url_decoded("%7B%22Statement%22%3A%5B%5D%7D"), r#"{"Statement":[]}"#);
/// ```
#[must_use]
pub fn url_decoded(text: &str) -> String {
    percent_decoded(&Text { text: text.to_owned(), places: Places::default() }).text
}

/// The text with the characters that `%7B` and the like stand for.
pub(crate) fn percent_decoded(text: &Text) -> Text {
    let bytes = text.text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut places = Places::default();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if let Some(place) = text.places.in_file(at) {
            places.run(decoded.len(), place);
        }
        let hex = text.text.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (byte, hex) {
            (b'%', Some(value)) => {
                decoded.push(value);
                at += 3;
            }
            _ => {
                decoded.push(*byte);
                at += 1;
            }
        }
    }
    match String::from_utf8(decoded) {
        Ok(decoded) => Text { text: decoded, places },
        Err(_) => text.clone(),
    }
}

/// Reads a JSON text with these places in the file.
pub(crate) fn read_in(text: &str, places: &Places) -> Result<Node, SyntaxError> {
    let tree = json::parse(text).map_err(|error| SyntaxError {
        message: error.message().to_owned(),
        help: error.help().map(str::to_owned),
        at: places.in_file(error.span.start).or(places.in_file(0)).unwrap_or_default(),
    })?;
    let empty = || Node::new(0..0, Value::Null);
    Ok(tree.root().map_or_else(empty, |root| Reader { text, tree: &tree, places }.node(root)))
}

struct Reader<'a> {
    text: &'a str,
    tree: &'a Tree,
    places: &'a Places,
}

impl Reader<'_> {
    // No deeper than the parser lets a text be nested.
    fn node(&self, node: json::Node) -> Node {
        let value = match node.kind {
            Kind::Null => Value::Null,
            Kind::Boolean => Value::Bool(node.raw(self.text) == "true"),
            Kind::Number => Value::Number(node.raw(self.text).to_owned()),
            Kind::Text { .. } => Value::Text(self.string(node)),
            Kind::List => Value::List(self.tree.children(node).iter().map(|item| self.node(*item)).collect()),
            Kind::Object => Value::Map(self.tree.members(node).map(|(name, value)| self.member(name, value)).collect()),
        };
        Node::new(self.span(node), value)
    }

    fn member(&self, name: json::Node, value: json::Node) -> Member {
        Member { name: self.string(name), name_span: self.span(name), value: self.node(value) }
    }

    fn span(&self, node: json::Node) -> Range<usize> {
        self.places.span(&node.span()).unwrap_or_default()
    }

    fn string(&self, node: json::Node) -> Text {
        let text = node.string(self.text).into_owned();
        let first = node.span().start + 1;
        let inner = match node.kind {
            Kind::Text { escaped: true, .. } => escapes(node.raw(self.text), first, text.len()),
            _ => Places::plain(first),
        };
        let places = inner.within(self.places, text.len());
        Text { text, places }
    }
}

/// The places of a string with escapes; `raw` has its quotes, and begins one byte before `first`.
fn escapes(raw: &str, first: usize, length: usize) -> Places {
    let mut places = Places::plain(first);
    let (mut from, mut to) = (1, 0);
    let bytes = raw.as_bytes();
    while to < length && from < bytes.len() {
        places.run(to, first + from - 1);
        if bytes.get(from) != Some(&b'\\') {
            let width = raw.get(from..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            (from, to) = (from + width, to + width);
            continue;
        }
        if bytes.get(from + 1) != Some(&b'u') {
            (from, to) = (from + 2, to + 1);
            continue;
        }
        let unit = |at: usize| raw.get(at + 2..at + 6).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let high = unit(from).unwrap_or_default();
        let low = raw.get(from + 6..from + 8).filter(|next| *next == "\\u").and_then(|_| unit(from + 6));
        let is_pair = (0xd800..0xdc00).contains(&high) && low.is_some_and(|low| (0xdc00..0xe000).contains(&low));
        let width = if is_pair { 4 } else { char::from_u32(high).unwrap_or('\u{fffd}').len_utf8() };
        (from, to) = (from + if is_pair { 12 } else { 6 }, to + width);
    }
    places
}

/// The text with blanks in place of comments and of commas before a closing bracket, byte for byte; none if it has neither.
pub(crate) fn without_comments(text: &str) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    let mut changed = false;
    // The last comma that nothing has come after.
    let mut comma = None;
    let mut at = 0;
    while let Some(byte) = bytes.get(at).copied() {
        let next = bytes.get(at + 1).copied();
        let end = match (byte, next) {
            (b'"', _) => {
                comma = None;
                at = end_of_string(&bytes, at);
                continue;
            }
            (b'/', Some(b'/')) | (b'#', _) => {
                bytes.iter().skip(at).position(|byte| *byte == b'\n').map_or(bytes.len(), |length| at + length)
            }
            (b'/', Some(b'*')) => {
                let inside = bytes.get(at + 2..).unwrap_or_default();
                let length = inside.windows(2).position(|pair| pair == b"*/");
                length.map_or(bytes.len(), |length| at + 2 + length + 2)
            }
            (b'}' | b']', _) => {
                if let Some(slot) = comma.take().and_then(|comma: usize| bytes.get_mut(comma)) {
                    *slot = b' ';
                    changed = true;
                }
                at += 1;
                continue;
            }
            (b',', _) => {
                comma = Some(at);
                at += 1;
                continue;
            }
            (byte, _) => {
                if !byte.is_ascii_whitespace() {
                    comma = None;
                }
                at += 1;
                continue;
            }
        };
        changed = true;
        if let Some(comment) = bytes.get_mut(at..end) {
            comment.iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        }
        at = end;
    }
    changed.then(|| String::from_utf8(bytes).ok()).flatten()
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    loop {
        match bytes.get(at) {
            Some(b'\\') => at += 2,
            Some(b'"' | b'\n') => return at + 1,
            Some(_) => at += 1,
            None => return at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_go_through_escapes_and_strings_within_strings() {
        let file = r#"{"Policy": "{\"Action\":\"\u00e4s3:\\u0047et\"}"}"#;
        let outer = read(file).unwrap();
        let Value::Text(text) = &outer.get("Policy").unwrap().value else { panic!() };
        let inner = read_in(&text.text, &text.places).unwrap();
        let action = inner.get("Action").unwrap();
        assert_eq!(action.as_str(), Some("äs3:Get"));
        let written = file.get(action.span.start..).unwrap();
        assert!(written.starts_with(r#"\"\u00e4s3:\\u0047et\""#));
        let Value::Text(action) = &action.value else { panic!() };
        let at = |byte| action.places.in_file(byte).and_then(|at| file.get(at..at + 2));
        assert_eq!((at(0), at(2), at(5), at(6)), (Some(r"\u"), Some("s3"), Some(r"\\"), Some("et")));
    }

    #[test]
    fn comments_and_commas_leave_places_alone() {
        let file = "{ // an ä\n  \"a\": [1, /* two */ 2,],\n  # more\n  \"b//\": \"/* no */\",\n}";
        let node = read_with_comments(file).unwrap();
        assert_eq!(node.to_json(), serde_json::json!({"a": [1, 2], "b//": "/* no */"}));
        assert_eq!(file.get(node.get("a").unwrap().span.clone()), Some("[1, /* two */ 2,]"));
        assert!(read_with_comments("{\"a\": }").is_err());
    }
}
