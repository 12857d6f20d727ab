//! Small files, and what is found in them.

mod documents;
mod modules;
mod policies;
mod values;

use proptest::prelude::*;
use serde_json::Value as Json;

use super::*;
use crate::tree::{Text, Value};

fn read(file: &str) -> Result<Found, SyntaxError> {
    super::read(file, &Inputs::none())
}

fn read_template(file: &str) -> Result<Found, SyntaxError> {
    super::read_template(file, &Inputs::none())
}

/// Files by name.
#[derive(Debug)]
struct Folder(&'static [(&'static str, &'static str)]);

impl crate::inputs::Files for Folder {
    fn read(&self, path: &str) -> Option<String> {
        self.0.iter().find(|(name, _)| *name == path).map(|(_, text)| (*text).to_owned())
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let of = |name: &'static str| name.rsplit_once('/').unwrap_or(("", name));
        self.0.iter().map(|(name, _)| of(name)).filter(|one| one.0 == folder).map(|one| one.1.to_owned()).collect()
    }
}

/// A document as a text, each hole as its name in `<>`, with what is known of it behind a colon.
fn filled(policy: &Policy, holds: bool) -> Option<String> {
    let choice = crate::render::Choice { others_hold: holds, ..Default::default() };
    let rendered = policy.rendered(&choice)?;
    let mut text = rendered.text.text.clone();
    for (index, hole) in rendered.holes.iter().enumerate() {
        let name = format!("<{}:{:?}>", hole.name, hole.known).replace('"', "'");
        text = text.replace(crate::render::mark(index), &name);
    }
    Some(text)
}

/// What is found in the first of these files with these values: the last policy as a text, if all conditions hold.
fn last(files: &'static [(&'static str, &'static str)], values: &[(&str, &str)]) -> (Option<String>, Vec<String>) {
    let values = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let folder = Folder(files);
    let found = super::read(files[0].1, &Inputs::new(&values, &folder, files[0].0)).unwrap();
    let notes = found.notes.iter().map(|note| note.message.clone()).collect();
    (filled(found.policies.last().unwrap(), true), notes)
}

/// Calls this for each text of a value, and for each span.
fn visit(node: &Node, seen: &mut dyn FnMut(&Node, Option<&Text>)) {
    let text = if let Value::Text(text) = &node.value { Some(text) } else { None };
    seen(node, text);
    node.items().iter().for_each(|item| visit(item, seen));
    for member in node.members() {
        seen(node, Some(&member.name));
        visit(&member.value, seen);
    }
}

/// Every letter is in the file where its text says that it is, and every span is in the file.
fn check_places(file: &str, found: &Found) {
    for policy in &found.policies {
        for node in [&policy.document, &policy.value].into_iter().flatten() {
            visit(node, &mut |node, text| {
                assert!(file.get(node.span.clone()).is_some(), "{:?} of {file}", node.span);
                let Some(text) = text else { return };
                for (at, c) in text.text.char_indices() {
                    let Some(place) = text.places.in_file(at) else { continue };
                    let there = file.get(place..).and_then(|rest| rest.chars().next());
                    let is_changed = matches!((c, there), (_, Some('\\')) | ('$', Some('&')));
                    assert!(is_changed || there == Some(c), "{text:?} at {at}: {there:?} of {file}");
                }
            });
        }
        for action in policy.actions() {
            let is_text = action.entry.as_str().is_some();
            let there = file.get(action.at..).unwrap();
            assert!(!is_text || there.starts_with('"') || there.starts_with("\\\""), "{there}");
        }
    }
}
