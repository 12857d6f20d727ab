//! A value of a JSON file, with the line where it stands.
//!
//! Dumps are large: values are read from the text when they are asked for, and none is copied before that.

use std::borrow::Cow;
use std::sync::Arc;

use personalize_iam_model::Policy;
use personalize_iam_model::policy;
use personalize_iam_model::policy::json::{self, Kind, Node, Tree};
use personalize_iam_source::url_decoded;

use crate::estate::{Document, Gap, Place};

/// The most bytes of a file that are read: a dump of ten thousand roles has some fifty megabytes.
pub const LONGEST_DUMP: usize = 256 << 20;

/// The most values of a file that are read one after the other.
const MOST_VALUES: usize = 1_000_000;

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DumpError {
    /// What is wrong.
    pub message: String,
    /// What to do about it, if that is known.
    pub help: Option<String>,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// A file and its lines.
pub(crate) struct File<'a> {
    pub(crate) name: Arc<str>,
    text: &'a str,
    /// Where lines end.
    breaks: Vec<usize>,
}

impl<'a> File<'a> {
    pub(crate) fn new(name: &str, text: &'a str) -> File<'a> {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(index, _)| index).collect();
        File { name: name.into(), text, breaks }
    }

    /// The line of a byte, from 1.
    fn line(&self, byte: usize) -> usize {
        self.breaks.partition_point(|end| *end < byte) + 1
    }

    /// The JSON values of the file: one, or several one after the other, as when outputs are appended to one file. Each
    /// has the byte where it begins.
    pub(crate) fn trees(&self) -> Result<Vec<(usize, &'a str, Tree)>, DumpError> {
        let error = match json::parse_up_to(self.text, LONGEST_DUMP) {
            Ok(tree) => return Ok(vec![(0, self.text, tree)]),
            Err(error) => error,
        };
        let pieces = pieces(self.text);
        if pieces.len() < 2 {
            return Err(self.error(&error, 0));
        }
        if pieces.len() > MOST_VALUES {
            let message = format!("the file has more than the {MOST_VALUES} values that are read one after the other");
            return Err(DumpError { message, help: Some("give it in several files".to_owned()), line: 1, column: 1 });
        }
        let read = |(start, piece): (usize, &'a str)| {
            let tree = json::parse_up_to(piece, LONGEST_DUMP).map_err(|error| self.error(&error, start))?;
            Ok((start, piece, tree))
        };
        pieces.into_iter().map(read).collect()
    }

    fn error(&self, error: &json::SyntaxError, start: usize) -> DumpError {
        let at = start + error.span.start;
        let line = self.line(at);
        let begin = line.checked_sub(2).and_then(|before| self.breaks.get(before)).map_or(0, |end| end + 1);
        let before = self.text.get(begin..at).unwrap_or_default();
        let column = before.trim_start_matches('\u{feff}').chars().count() + 1;
        DumpError { message: error.message().to_owned(), help: error.help().map(str::to_owned), line, column }
    }
}

/// The lists and objects of a text that stand one after the other, with the bytes where they begin; what is between them is
/// a piece of its own, so that it is refused.
fn pieces(text: &str) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let (mut depth, mut start, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for (at, byte) in text.bytes().enumerate() {
        if in_text {
            in_text = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        match byte {
            b'"' => in_text = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    pieces.extend(text.get(start..=at).map(|piece| (start, piece)));
                    start = at + 1;
                    if pieces.len() > MOST_VALUES {
                        return pieces;
                    }
                }
            }
            _ => {}
        }
    }
    // Commas between objects are no JSON, but a dump that was put together by hand has them.
    let rest = text.get(start..).unwrap_or_default();
    if !rest.trim().is_empty() {
        pieces.push((start, rest));
    }
    pieces
}

/// A value of a file.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    file: &'a File<'a>,
    text: &'a str,
    tree: &'a Tree,
    /// Where the text begins in the file.
    start: usize,
    node: Node,
}

impl<'a> Value<'a> {
    pub(crate) fn root(file: &'a File<'a>, start: usize, text: &'a str, tree: &'a Tree) -> Option<Value<'a>> {
        Some(Value { file, text, tree, start, node: tree.root()? })
    }

    fn with(self, node: Node) -> Value<'a> {
        Value { node, ..self }
    }

    pub(crate) fn is_object(self) -> bool {
        self.node.kind == Kind::Object
    }

    pub(crate) fn is_list(self) -> bool {
        self.node.kind == Kind::List
    }

    /// The names of an object's members with their values.
    pub(crate) fn members(self) -> impl Iterator<Item = (Cow<'a, str>, Value<'a>)> {
        self.tree.members(self.node).map(move |(name, value)| (name.string(self.text), self.with(value)))
    }

    /// The value of a name, the last if it comes twice; `null` is nothing.
    pub(crate) fn get(self, name: &str) -> Option<Value<'a>> {
        let mut found = None;
        for (one, value) in self.tree.members(self.node) {
            if one.string(self.text) == name {
                found = Some(self.with(value)).filter(|value| value.node.kind != Kind::Null);
            }
        }
        found
    }

    pub(crate) fn has(self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The items of a list. An object in place of a list is a list of it alone, as AWS's own examples have it.
    pub(crate) fn items(self) -> impl Iterator<Item = Value<'a>> {
        let items = if self.is_list() { self.tree.children(self.node) } else { &[] };
        let alone = self.is_object().then_some(self.node);
        items.iter().copied().chain(alone).map(move |node| self.with(node))
    }

    /// The items of the list of this name; none if there is no such list.
    pub(crate) fn list(self, name: &str) -> impl Iterator<Item = Value<'a>> {
        self.get(name).into_iter().flat_map(Value::items)
    }

    /// The texts in the list of this name.
    pub(crate) fn texts(self, name: &str) -> Vec<String> {
        self.get(name).map(Value::plain_texts).unwrap_or_default()
    }

    /// The items of a list that are texts.
    pub(crate) fn plain_texts(self) -> Vec<String> {
        let items = if self.is_list() { self.tree.children(self.node) } else { &[] };
        items.iter().filter_map(|node| self.with(*node).string()).collect()
    }

    pub(crate) fn string(self) -> Option<String> {
        matches!(self.node.kind, Kind::Text { .. }).then(|| self.node.string(self.text).into_owned())
    }

    /// The text of this name.
    pub(crate) fn text(self, name: &str) -> Option<String> {
        self.get(name).and_then(Value::string)
    }

    /// The first of these names that is a text.
    pub(crate) fn text_of(self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| self.text(name))
    }

    /// Whether this name has `true`.
    pub(crate) fn is_true(self, name: &str) -> bool {
        self.get(name).is_some_and(|value| {
            value.node.kind == Kind::Boolean && value.node.raw(value.text) == "true"
                || value.string().is_some_and(|text| text.eq_ignore_ascii_case("true"))
        })
    }

    pub(crate) fn place(self) -> Place {
        let line = self.file.line(self.start + self.node.span().start);
        Place { file: Arc::clone(&self.file.name), line }
    }

    /// Whether this has the form of a policy: an object with a `Statement`, or a text of one.
    pub(crate) fn is_policy(self) -> bool {
        if self.is_object() {
            return self.has("Statement");
        }
        self.string().is_some_and(|text| text.contains("Statement") && plain(&text).trim_start().starts_with('{'))
    }

    /// The policy that the value is: an object, a text of JSON, or that percent-encoded. If it cannot be read, the gap says why.
    pub(crate) fn document(self, name: &str, about: &str, gaps: &mut Vec<Gap>) -> Document {
        let place = self.place();
        let read = match self.node.kind {
            Kind::Object => read_policy(self.node.raw(self.text)),
            Kind::Text { .. } => read_policy(&plain(&self.node.string(self.text))).map_err(|(_, why)| (1, why)),
            kind => Err((1, format!("it is {}, not a document", kind.noun()))),
        };
        let (policy, why) = match read {
            Ok(policy) => (Some(Arc::new(policy)), None),
            Err((line, why)) => (None, Some((place.line + line.saturating_sub(1), why))),
        };
        if let Some((line, why)) = why {
            gaps.push(Gap {
                about: Some(about.to_owned()),
                message: format!("the policy `{name}` of `{about}` cannot be read: {why}"),
                help: "correct the document, or dump it again; until then answers that rest on it are not known"
                    .to_owned(),
                place: Some(Place { file: Arc::clone(&place.file), line }),
            });
        }
        Document { name: name.to_owned(), policy, place: Some(place) }
    }
}

/// The JSON of a document that is written as a text: as it is, percent-encoded, or with its quotes escaped once more.
fn plain(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    if trimmed.starts_with("%7B") || trimmed.starts_with("%7b") {
        return Cow::Owned(url_decoded(trimmed));
    }
    // API Gateway escapes its documents twice.
    if trimmed.starts_with("{\\\"") {
        let quoted = format!("\"{trimmed}\"");
        if let Some(root) = json::parse(&quoted).ok().and_then(|tree| tree.root()) {
            return Cow::Owned(root.string(&quoted).into_owned());
        }
    }
    Cow::Borrowed(text)
}

/// The policy, or the line in the text and what is wrong there.
fn read_policy(text: &str) -> Result<Policy, (usize, String)> {
    policy::read(text).map_err(|error| {
        let Some(problem) = error.problems().first() else { return (1, error.to_string()) };
        let message = match &problem.help {
            Some(help) => format!("{}; {help}", problem.message),
            None => problem.message.clone(),
        };
        (problem.location.line as usize, message)
    })
}
