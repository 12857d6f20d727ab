//! A JSON file as a tree whose parts know where they stand, and a reader of it that reports every mistake and every member
//! that it does not understand.

use std::collections::BTreeMap;

use serde::de::IgnoredAny;

use super::file::{ImportError, PublishedFile};

/// A value and where it starts, as an offset into the text.
#[derive(Debug)]
pub(super) struct Json {
    offset: usize,
    pub(super) value: Value,
}

/// What a value is.
#[derive(Debug)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Number,
    String(String),
    List(Vec<Json>),
    /// The members with the offsets of their names.
    Object(Vec<(String, usize, Json)>),
}

impl Json {
    fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number => "a number",
            Value::String(_) => "a string",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        }
    }
}

/// Reads a file.
pub(super) fn parse(file: &PublishedFile) -> Result<Json, ImportError> {
    // It checks the grammar and bounds the depth, so that the parser below meets only what it knows.
    if let Err(error) = serde_json::from_str::<IgnoredAny>(&file.text) {
        // The message ends in the position, which the error already tells.
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default();
        return Err(file.error(error.line().max(1), error.column().max(1), format!("not JSON: {message}")));
    }
    let mut parser = Parser { text: &file.text, at: 0 };
    Ok(parser.value())
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    fn skip_blank(&mut self) {
        while self.peek().is_ascii_whitespace() {
            self.at += 1;
        }
    }

    /// Whether the next character is this one, which is then passed.
    fn passes(&mut self, byte: u8) -> bool {
        self.skip_blank();
        let is = self.peek() == byte;
        self.at += usize::from(is);
        is
    }

    fn value(&mut self) -> Json {
        self.skip_blank();
        let offset = self.at;
        let value = match self.peek() {
            b'{' => {
                self.at += 1;
                let mut members = Vec::new();
                while !self.passes(b'}') && self.at < self.text.len() {
                    self.passes(b',');
                    self.skip_blank();
                    let start = self.at;
                    let name = self.string();
                    self.passes(b':');
                    members.push((name, start, self.value()));
                }
                Value::Object(members)
            }
            b'[' => {
                self.at += 1;
                let mut items = Vec::new();
                while !self.passes(b']') && self.at < self.text.len() {
                    self.passes(b',');
                    items.push(self.value());
                }
                Value::List(items)
            }
            b'"' => Value::String(self.string()),
            start => {
                while !matches!(self.peek(), 0 | b',' | b']' | b'}') && !self.peek().is_ascii_whitespace() {
                    self.at += 1;
                }
                match start {
                    b'n' => Value::Null,
                    b't' | b'f' => Value::Bool(start == b't'),
                    _ => Value::Number,
                }
            }
        };
        Json { offset, value }
    }

    fn string(&mut self) -> String {
        let start = self.at;
        self.at += 1;
        while !matches!(self.peek(), 0 | b'"') {
            self.at += if self.peek() == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
        self.text.get(start..self.at).and_then(|quoted| serde_json::from_str(quoted).ok()).unwrap_or_default()
    }
}

/// A file that is read, what was wrong with it so far, and which members were not understood.
pub(super) struct Reader<'a> {
    file: &'a PublishedFile,
    pub(super) errors: Vec<ImportError>,
    /// By what they are members of and their names: how often, and where first.
    not_understood: BTreeMap<(String, String), (usize, usize)>,
}

/// The members of an object that its reader knows.
pub(super) struct Fields<'j> {
    json: Option<&'j Json>,
    what: &'static str,
    members: Vec<(&'j str, &'j Json)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(file: &'a PublishedFile) -> Reader<'a> {
        Reader { file, errors: Vec::new(), not_understood: BTreeMap::new() }
    }

    /// The line and the column of an offset.
    fn place(&self, offset: usize) -> (usize, usize) {
        let before = self.file.text.get(..offset).unwrap_or_default();
        let line = 1 + before.matches('\n').count();
        (line, 1 + before.rsplit('\n').next().unwrap_or_default().chars().count())
    }

    pub(super) fn error(&mut self, json: &Json, message: impl Into<String>) {
        let (line, column) = self.place(json.offset);
        self.errors.push(self.file.error(line, column, message));
    }

    /// Takes an object apart: `read` are the members that the caller reads, `passed` those whose content it has no use for.
    pub(super) fn object<'j>(
        &mut self,
        json: &'j Json,
        what: &'static str,
        read: &[&str],
        passed: &[&str],
    ) -> Fields<'j> {
        let mut fields = Fields { json: None, what, members: Vec::new() };
        let Value::Object(members) = &json.value else {
            self.error(json, format!("{what} is an object, not {}", json.kind()));
            return fields;
        };
        fields.json = Some(json);
        for (name, offset, value) in members {
            if fields.members.iter().any(|(known, _)| known == name) {
                let (line, column) = self.place(*offset);
                self.errors.push(self.file.error(line, column, format!("the member `{name}` of {what} comes twice")));
            } else if read.contains(&name.as_str()) {
                fields.members.push((name, value));
            } else if !passed.contains(&name.as_str()) {
                let (count, _) = self.not_understood.entry((what.to_owned(), name.clone())).or_insert((0, *offset));
                *count += 1;
            }
        }
        fields
    }

    /// The items of a list.
    pub(super) fn items<'j>(&mut self, json: &'j Json, what: &str) -> &'j [Json] {
        match &json.value {
            Value::List(items) => items,
            _ => {
                self.error(json, format!("{what} is a list, not {}", json.kind()));
                &[]
            }
        }
    }

    /// A text that passes a check; otherwise an error that says what was expected.
    pub(super) fn text(&mut self, json: &Json, check: fn(&str) -> bool, expected: &str) -> Option<String> {
        match &json.value {
            Value::String(text) if check(text) => return Some(text.clone()),
            Value::String(text) => self.error(json, format!("`{text}` is not {expected}")),
            _ => self.error(json, format!("{} is not {expected}", json.kind())),
        }
        None
    }

    /// The texts of a list, each of which passes a check.
    pub(super) fn texts(&mut self, json: &Json, what: &str, check: fn(&str) -> bool, expected: &str) -> Vec<String> {
        self.items(json, what).iter().filter_map(|item| self.text(item, check, expected)).collect()
    }

    pub(super) fn flag(&mut self, json: &Json, what: &str) -> Option<bool> {
        let Value::Bool(value) = json.value else {
            self.error(json, format!("{what} is true or false, not {}", json.kind()));
            return None;
        };
        Some(value)
    }

    /// The member, or an error if it is missing.
    pub(super) fn needed<'j>(&mut self, fields: &Fields<'j>, name: &str) -> Option<&'j Json> {
        let found = fields.get(name);
        if let (None, Some(json)) = (found, fields.json) {
            self.error(json, format!("{} has no `{name}`", fields.what));
        }
        found
    }

    /// The notes on what was not understood, and the errors, sorted by their places.
    pub(super) fn finish(mut self) -> Result<Vec<String>, Vec<ImportError>> {
        if self.errors.is_empty() {
            let notes = self.not_understood.iter().map(|((what, name), (count, offset))| {
                let (line, column) = self.place(*offset);
                let times = if *count == 1 { String::new() } else { format!(", {count} times") };
                format!(
                    "{}:{line}:{column}: left out the member `{name}` of {what}{times}: it is not understood and may hold \
                     facts",
                    self.file.path
                )
            });
            return Ok(notes.collect());
        }
        self.errors.sort_by_key(|error| error.place);
        Err(self.errors)
    }
}

impl<'j> Fields<'j> {
    /// The member of this name; one that is `null` counts as absent.
    pub(super) fn get(&self, name: &str) -> Option<&'j Json> {
        let (_, json) = self.members.iter().find(|(known, _)| *known == name)?;
        (!matches!(json.value, Value::Null)).then_some(*json)
    }
}
