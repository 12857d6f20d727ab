//! The values of a file with the bytes where they stand, whatever it is written in.

use std::collections::HashMap;
use std::ops::Range;

use serde_json::{Map, Number, Value as Json};

use crate::place::Places;

/// A value, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Its bytes in the file, with the tag or the quotes before it. Empty at the nearest place that is known, if the value itself
    /// is not in the file.
    pub span: Range<usize>,
    /// What it is.
    pub value: Value,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, or nothing at all in YAML.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A text.
    Text(Text),
    /// A list.
    List(Vec<Node>),
    /// Members by name, in the order of the file; a name can come twice.
    Map(Vec<Member>),
}

/// A text, and where its characters stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The characters.
    pub text: String,
    /// Where they are in the file.
    pub places: Places,
}

impl Text {
    /// These bytes of the text, with their places.
    pub(crate) fn part(&self, range: Range<usize>) -> Text {
        let text = self.text.get(range.clone()).unwrap_or_default().to_owned();
        Text { places: self.places.part(&range), text }
    }

    /// Adds a text at the end.
    pub(crate) fn append(&mut self, other: &Text) {
        self.places.append(self.text.len(), &other.places);
        self.text.push_str(&other.text);
    }
}

/// A name with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The name.
    pub name: Text,
    /// Its bytes in the file.
    pub name_span: Range<usize>,
    /// The value.
    pub value: Node,
}

impl Node {
    pub(crate) fn new(span: Range<usize>, value: Value) -> Node {
        Node { span, value }
    }

    /// A text that is not in the file; the place is where it comes from.
    pub(crate) fn text_at(at: usize, text: impl Into<String>) -> Node {
        Node::new(at..at, Value::Text(Text { text: text.into(), places: Places::default() }))
    }

    /// A map with members that are not in the file as such.
    pub(crate) fn map_at(span: Range<usize>, members: impl IntoIterator<Item = (&'static str, Node)>) -> Node {
        let members = members.into_iter().map(|(name, value)| Member::at(span.start, name, value)).collect();
        Node::new(span, Value::Map(members))
    }

    /// The value of this name, the last if it comes twice, as the readers of these formats take it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.members().iter().rev().find(|member| member.name.text == name).map(|member| &member.value)
    }

    /// The value at the end of these names.
    #[must_use]
    pub fn at(&self, names: &[&str]) -> Option<&Node> {
        names.iter().try_fold(self, |node, name| node.get(name))
    }

    /// The members, none if this is not a map.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        if let Value::Map(members) = &self.value { members } else { &[] }
    }

    /// The members without those that a later one of the same name replaces.
    pub(crate) fn last_members(&self) -> impl Iterator<Item = &Member> {
        let all = self.members();
        // A template can have thousands of resources: looking behind each of them takes the square of that.
        let names = all.iter().enumerate().map(|(index, member)| (member.name.text.as_str(), index));
        let last: Option<HashMap<&str, usize>> = (all.len() > 16).then(|| names.collect());
        let is_last = move |(index, member): &(usize, &Member)| match &last {
            Some(last) => last.get(member.name.text.as_str()) == Some(index),
            None => all.iter().skip(index + 1).all(|later| later.name.text != member.name.text),
        };
        all.iter().enumerate().filter(is_last).map(|(_, member)| member)
    }

    /// The items, none if this is not a list.
    #[must_use]
    pub fn items(&self) -> &[Node] {
        if let Value::List(items) = &self.value { items } else { &[] }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(&text.text) } else { None }
    }

    /// The only member of a map.
    #[must_use]
    pub fn only_member(&self) -> Option<&Member> {
        if let [only] = self.members() { Some(only) } else { None }
    }

    /// As JSON, without the places.
    #[must_use]
    pub fn to_json(&self) -> Json {
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Number(text) => number(text),
            Value::Text(text) => Json::String(text.text.clone()),
            Value::List(items) => Json::Array(items.iter().map(Node::to_json).collect()),
            Value::Map(_) => {
                let members = self.last_members().map(|member| (member.name.text.clone(), member.value.to_json()));
                Json::Object(members.collect::<Map<_, _>>())
            }
        }
    }
}

impl Member {
    pub(crate) fn at(place: usize, name: impl Into<String>, value: Node) -> Member {
        let name = Text { text: name.into(), places: Places::default() };
        Member { name, name_span: place..place, value }
    }
}

fn number(text: &str) -> Json {
    let plain = text.strip_prefix('+').unwrap_or(text);
    let read = || -> Option<Number> {
        if let Ok(whole) = plain.parse::<i64>() {
            return Some(whole.into());
        }
        if let Ok(whole) = plain.parse::<u64>() {
            return Some(whole.into());
        }
        Number::from_f64(plain.parse().ok()?)
    };
    // A number that no JSON number holds is kept as the text that it is.
    read().map_or_else(|| Json::String(text.to_owned()), Json::Number)
}
