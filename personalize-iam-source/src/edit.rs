//! A change of the JSON that a policy is, made in the file that the policy is in.
//!
//! [`Editor::placed`] compares the JSON before and after the change value for value, and makes each difference where the value is in the
//! file: with the quotes, the commas, the line breaks and the indentation that are there. It does not know all of YAML or HCL.
//! So [`holds`] reads the changed file anew, and says whether its policies are those that are wanted.

use std::collections::HashMap;
use std::ops::Range;

use serde_json::{Value as Json, json};

use crate::find::{Language, find_with};
use crate::found::{Found, Policy, branches, is_reference};
use crate::inputs::Inputs;
use crate::json;
use crate::place::Places;
use crate::render::{Choice, Rendered};
use crate::tree::{Member, Node, Value};
use crate::yaml;

/// A change of a text: these bytes are replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The bytes to replace.
    pub range: Range<usize>,
    /// What replaces them.
    pub text: String,
}

/// What a policy of a changed file has to be.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Its index in [`Found::policies`].
    pub policy: usize,
    /// How it is rendered.
    pub choice: Choice,
    /// What it is, rendered so.
    pub json: Json,
}

/// Whether the changed text of a file has the policies that are wanted. A policy of which nothing is said has to be what it was.
#[must_use]
pub fn holds(language: Language, inputs: &Inputs<'_>, before: &Found, changed: &str, wanted: &[Wanted]) -> bool {
    let Ok(after) = find_with(language, changed, inputs) else { return false };
    if after.policies.len() != before.policies.len() || after.notes.len() != before.notes.len() {
        return false;
    }
    let mut both = before.policies.iter().zip(&after.policies).enumerate();
    both.all(|(index, (before, after))| {
        let wanted = || wanted.iter().filter(|one| one.policy == index);
        let is_wanted = |one: &Wanted| json_of(after, &one.choice).is_some_and(|json| json == one.json);
        let is_same = if wanted().next().is_some() { wanted().all(is_wanted) } else { is_as_before(before, after) };
        // The place of a fence is its line, which a change before it moves.
        let is_there = before.place == after.place || language == Language::Markdown;
        is_there && is_same && context(before) == context(after)
    })
}

/// What is known of a policy beside its document.
fn context(policy: &Policy) -> Json {
    let attached: Vec<Json> = policy.attached_to.iter().map(|(name, value)| json!([name, value.to_json()])).collect();
    json!([policy.kind, policy.encoding, policy.resource, policy.resource_type, attached])
}

fn is_as_before(before: &Policy, after: &Policy) -> bool {
    let written = |policy: &Policy| [&policy.document, &policy.value].map(|node| node.as_ref().map(Node::to_json));
    let rendered = |policy: &Policy| {
        [true, false].map(|others_hold| {
            let choice = Choice { others_hold, ..Choice::default() };
            policy.rendered(&choice).map(|rendered| rendered.text.text)
        })
    };
    written(before) == written(after) && rendered(before) == rendered(after)
}

fn json_of(policy: &Policy, choice: &Choice) -> Option<Json> {
    serde_json::from_str(&policy.rendered(choice)?.text.text).ok()
}

/// A file in which changes of its policies are made.
#[derive(Debug)]
pub struct Editor<'a> {
    file: &'a str,
    language: Language,
    /// The bytes that an alias uses in another place, too.
    shared: Vec<Range<usize>>,
}

impl<'a> Editor<'a> {
    /// Of the text of a file.
    #[must_use]
    pub fn new(language: Language, file: &'a str) -> Editor<'a> {
        let shared = if language == Language::Data { yaml::shared(file) } else { Vec::new() };
        Editor { file, language, shared }
    }

    /// The changes of the file that make these changes of the JSON of one of its policies.
    ///
    /// Whether they do is for [`holds`] to say, once they are made.
    ///
    /// # Errors
    ///
    /// Why they cannot be made in the file.
    pub fn placed(
        &self,
        policy: &Policy,
        rendered: &Rendered,
        changes: &[Change],
    ) -> Result<Vec<Change>, &'static str> {
        let file = self.file;
        let mut sorted: Vec<&Change> = changes.iter().collect();
        sorted.sort_by_key(|change| (change.range.start, change.range.end));
        let before = &rendered.text.text;
        let after = spliced(before, &sorted).ok_or("its changes overlap")?;
        let read = |text: &str| json::read_in(text, &Places::plain(0)).map_err(|_| "it does not leave a policy behind");
        let (tree, changed) = (read(before)?, read(&after)?);
        let document = policy.document.as_ref().ok_or(ELSEWHERE)?;
        let mut nodes = HashMap::new();
        index(document, &mut nodes);
        let language = self.language;
        let mut placer = Placer { file, language, policy, rendered, edits: &sorted, nodes, changes: Vec::new() };
        placer.value(&tree, &changed)?;
        let mut changes = placer.changes;
        changes.sort_by_key(|change| (change.range.start, change.range.end));
        let overlap = |pair: &[Change]| matches!(pair, [one, other] if other.range.start < one.range.end);
        if changes.windows(2).any(overlap) || changes.iter().any(|change| file.get(change.range.clone()).is_none()) {
            return Err(TANGLED);
        }
        let is_shared = |change: &Change| {
            let touches = |shared: &Range<usize>| change.range.start <= shared.end && shared.start <= change.range.end;
            self.shared.iter().any(touches)
        };
        if changes.iter().any(is_shared) {
            return Err("an alias uses the same text in another place");
        }
        Ok(changes)
    }
}

/// How many items a list may have in which something is changed: they are compared each with each.
const MOST_ITEMS: usize = 5_000;

const TANGLED: &str = "the place is written in a way that is not changed";
const FILLED: &str = "a function or a value that is filled in later gives a part of it";
const ELSEWHERE: &str = "it is not written in the policy itself";
const COMMENT: &str = "a comment is in between";
const CHARACTERS: &str = "it has characters that would have to be written with escapes";

/// The text with these changes, which come in its order; `None` if they overlap.
fn spliced(text: &str, changes: &[&Change]) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for change in changes {
        out.push_str(text.get(at..change.range.start)?);
        out.push_str(&change.text);
        at = change.range.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

/// The values of a document by where they begin. What is within a function is not its own, but for the branches of a condition.
fn index<'a>(node: &'a Node, all: &mut HashMap<usize, Vec<&'a Node>>) {
    all.entry(node.span.start).or_default().push(node);
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| index(item, all)),
        Value::Map(members) => {
            let choices = || node.only_member().filter(|member| member.name.text == "$cond")?.value.items().get(1..);
            if let Some(both) = branches(node).or_else(choices) {
                both.iter().for_each(|branch| index(branch, all));
            } else if !is_reference(node) {
                members.iter().for_each(|member| index(&member.value, all));
            }
        }
        _ => {}
    }
}

/// How the items of a list or a map are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// Between brackets.
    Flow,
    /// By the indentation of YAML.
    Block,
    /// As blocks and arguments of Terraform.
    Lines,
}

struct Placer<'a> {
    file: &'a str,
    language: Language,
    policy: &'a Policy,
    rendered: &'a Rendered,
    /// The changes of the JSON, in its order.
    edits: &'a [&'a Change],
    nodes: HashMap<usize, Vec<&'a Node>>,
    changes: Vec<Change>,
}

type Placing<T = ()> = Result<T, &'static str>;

impl<'a> Placer<'a> {
    // No deeper than the parser lets a text be nested.
    fn value(&mut self, before: &Node, after: &Node) -> Placing {
        if before.to_json() == after.to_json() {
            return Ok(());
        }
        match (&before.value, &after.value) {
            (Value::Text(_), Value::Text(text)) => {
                let node = self.node(before)?;
                self.text(before, node, &text.text)
            }
            (Value::List(_), Value::List(_)) => self.list(before, after),
            (Value::Map(_), Value::Map(_)) => self.map(before, after),
            _ => self.replaced(before, after),
        }
    }

    fn slice(&self, range: Range<usize>) -> &'a str {
        self.file.get(range).unwrap_or_default()
    }

    fn change(&mut self, range: Range<usize>, text: impl Into<String>) {
        self.changes.push(Change { range, text: text.into() });
    }

    /// The byte of the JSON before the changes that a byte behind them was, if it is not new. What a change begins with is what
    /// it replaces.
    fn origin(&self, at: usize) -> Option<usize> {
        let (mut removed, mut added) = (0, 0);
        for edit in self.edits {
            let start = edit.range.start + added - removed;
            if at < start {
                break;
            }
            if at < start + edit.text.len() {
                return (at == start && !edit.range.is_empty()).then_some(edit.range.start);
            }
            removed += edit.range.len();
            added += edit.text.len();
        }
        at.checked_add(removed)?.checked_sub(added)
    }

    /// The byte of the file where a value of the JSON is.
    fn in_file(&self, at: usize) -> Option<usize> {
        self.rendered.text.places.in_file(at)
    }

    fn has_hole(&self, span: &Range<usize>) -> bool {
        self.rendered.holes_at(span).next().is_some()
    }

    /// The value of the file that a value of the JSON is.
    fn node(&self, before: &Node) -> Placing<&'a Node> {
        let all = self.in_file(before.span.start).and_then(|at| self.nodes.get(&at)).ok_or(ELSEWHERE)?;
        let is_it = |node: &&&'a Node| match (&before.value, &node.value) {
            (Value::Text(_), Value::Text(_) | Value::Null) => true,
            (Value::Text(_), Value::Map(_)) => is_reference(node),
            (Value::List(_), Value::List(_))
            | (Value::Number(_), Value::Number(_))
            | (Value::Bool(_), Value::Bool(_)) => true,
            (Value::Map(_), Value::Map(_)) => !is_reference(node),
            _ => false,
        };
        let node = all.iter().find(is_it).ok_or(ELSEWHERE)?;
        let whole = &self.policy.span;
        // What an alias or a reference stands for is not here.
        if node.span.start < whole.start || node.span.end > whole.end { Err(ELSEWHERE) } else { Ok(node) }
    }

    fn list(&mut self, before: &Node, after: &Node) -> Placing {
        let olds = before.items();
        if olds.len().max(after.items().len()) > MOST_ITEMS {
            return Err("the list is too long");
        }
        let values: Vec<Json> = olds.iter().map(Node::to_json).collect();
        let mut kept: Vec<Option<usize>> = Vec::new();
        let mut next = 0;
        for item in after.items() {
            let origin = self.origin(item.span.start);
            let found = olds.iter().skip(next).position(|old| Some(old.span.start) == origin).map(|index| next + index);
            next = found.map_or(next, |index| index + 1);
            kept.push(found);
        }
        // A list that is written anew as a whole.
        if kept.iter().all(Option::is_none) {
            next = 0;
            for (item, kept) in after.items().iter().zip(&mut kept) {
                let json = item.to_json();
                let same = values.iter().skip(next).position(|old| *old == json).map(|index| next + index);
                next = same.map_or(next, |index| index + 1);
                *kept = same;
            }
        }
        for (item, kept) in after.items().iter().zip(&kept) {
            let Some((index, old)) = kept.and_then(|index| Some((index, olds.get(index)?))) else { continue };
            let json = item.to_json();
            if values.get(index) == Some(&json) {
                continue;
            }
            let other = values.iter().position(|value| *value == json);
            match other.and_then(|other| olds.get(other)) {
                Some(other) => self.moved(before, other, old)?,
                None => self.value(old, item)?,
            }
        }
        let removed: Vec<usize> = (0..olds.len()).filter(|index| !kept.contains(&Some(*index))).collect();
        let is_added = kept.contains(&None);
        if removed.is_empty() && !is_added {
            return Ok(());
        }
        let list = self.node(before)?;
        let style = self.style(list)?;
        let items = list.items();
        let entries: Vec<Range<usize>> = items.iter().map(|item| item.span.start..self.end(item)).collect();
        let entry = |old: &Node| {
            let start = self.in_file(old.span.start);
            items.iter().position(|item| Some(item.span.start) == start).ok_or(FILLED)
        };
        let mut gone = Vec::new();
        for old in removed.iter().filter_map(|index| olds.get(*index)) {
            let entry = entry(old)?;
            if self.has_hole(&old.span) || !items.get(entry).is_some_and(is_plain) {
                return Err(FILLED);
            }
            gone.push(entry);
        }
        let neighbours = |index: usize| -> Placing<Neighbour> {
            let before = kept.iter().take(index).rev().flatten().next();
            let behind = kept.iter().skip(index).flatten().next();
            match (before.and_then(|index| olds.get(*index)), behind.and_then(|index| olds.get(*index))) {
                (Some(before), _) => Ok(Neighbour::After(entry(before)?)),
                (None, Some(behind)) => Ok(Neighbour::Before(entry(behind)?)),
                (None, None) => Err(TANGLED),
            }
        };
        let mut new = Vec::new();
        for (index, (item, kept)) in after.items().iter().zip(&kept).enumerate() {
            if kept.is_none() {
                let neighbour = neighbours(index)?;
                let sibling = items.get(neighbour.index()).ok_or(TANGLED)?;
                let quote = self.quote_near(sibling);
                let written = self.written(item, quote, style == Style::Block)?;
                new.push((neighbour, written));
            }
        }
        // Two at one place could come in either order.
        if new.len() > 1 {
            return Err(TANGLED);
        }
        let block = Entries { all: entries, style, open: list.span.start, is_map: false, is_hcl: false };
        self.remove(&block, &gone)?;
        new.into_iter().try_for_each(|(neighbour, written)| self.insert(&block, neighbour, &written))
    }

    /// An item of a list as it is written in place of another one.
    fn moved(&mut self, list: &Node, from: &Node, to: &Node) -> Placing {
        let list = self.node(list)?;
        let (source, target) = (self.node(from)?, self.node(to)?);
        if self.has_hole(&from.span) || self.has_hole(&to.span) || !is_plain(source) || !is_plain(target) {
            return Err(FILLED);
        }
        // A comment is about the item that it is beside.
        let mut end = list.items().first().map_or(list.span.start, |first| first.span.start);
        for item in list.items() {
            let between = self.file.get(end..item.span.start).unwrap_or_default();
            let (_, behind) = self.line(item.span.start, self.end(item));
            let is_separator = |c: char| is_gap(c) || matches!(c, ',' | '-');
            if !between.chars().all(is_separator) || self.style(list)? == Style::Block && !behind.trim().is_empty() {
                return Err(COMMENT);
            }
            end = self.end(item);
        }
        if self.slice(end..list.span.end).contains(['#', '/']) {
            return Err(COMMENT);
        }
        let written = self.slice(source.span.start..self.end(source)).to_owned();
        if written.contains('\n') {
            return Err(TANGLED);
        }
        self.change(target.span.start..self.end(target), written);
        Ok(())
    }

    fn map(&mut self, before: &Node, after: &Node) -> Placing {
        let olds = before.members();
        let kept: Vec<Option<usize>> = after
            .members()
            .iter()
            .map(|member| {
                let origin = self.origin(member.name_span.start);
                let same = olds.iter().position(|old| Some(old.name_span.start) == origin);
                same.or_else(|| olds.iter().position(|old| old.name.text == member.name.text))
            })
            .collect();
        let mut renamed = Vec::new();
        for (member, kept) in after.members().iter().zip(&kept) {
            let Some((index, old)) = kept.and_then(|index| Some((index, olds.get(index)?))) else { continue };
            if old.name.text != member.name.text {
                renamed.push((index, old, member.name.text.as_str()));
            }
        }
        let removed: Vec<(usize, &Member)> =
            olds.iter().enumerate().filter(|(index, _)| !kept.contains(&Some(*index))).collect();
        let added = after.members().iter().zip(&kept).enumerate().filter(|(_, (_, kept))| kept.is_none());
        let added: Vec<(usize, &Member)> = added.map(|(index, (member, _))| (index, member)).collect();
        if !renamed.is_empty() || !removed.is_empty() || !added.is_empty() {
            let map = self.node(before)?;
            let style = self.style(map)?;
            let members = map.members();
            let positions: Vec<Option<usize>> = olds
                .iter()
                .map(|old| {
                    let start = self.in_file(old.name_span.start);
                    let is_it =
                        |member: &Member| Some(member.name_span.start) == start && member.name.text == old.name.text;
                    members.iter().rposition(is_it)
                })
                .collect();
            let position = |index: usize| positions.get(index).copied().flatten().ok_or(ELSEWHERE);
            let all = members.iter().map(|member| member.name_span.start..self.end(&member.value)).collect();
            let is_hcl = members.first().is_some_and(|member| self.separator(member).trim() == "=");
            let block = Entries { all, style, open: map.span.start, is_map: true, is_hcl };
            for (index, old, name) in renamed {
                let member = members.get(position(index)?).ok_or(ELSEWHERE)?;
                let named = |member: &Member| Node::new(member.name_span.clone(), Value::Text(member.name.clone()));
                let (old, written) = (named(old), named(member));
                if written.span.is_empty() {
                    return Err(ELSEWHERE);
                }
                self.text(&old, &written, name)?;
            }
            let mut gone = Vec::new();
            for (index, old) in removed {
                let index = position(index)?;
                if self.has_hole(&(old.name_span.start..old.value.span.end))
                    || !members.get(index).is_some_and(|member| is_plain(&member.value))
                {
                    return Err(FILLED);
                }
                gone.push(index);
            }
            self.remove(&block, &gone)?;
            if let [(index, member)] = added.as_slice() {
                let before = kept.iter().take(*index).rev().flatten().next();
                let behind = kept.iter().skip(*index).flatten().next();
                let neighbour = match (before.map(|index| position(*index)), behind.map(|index| position(*index))) {
                    (Some(Ok(index)), _) => Neighbour::After(index),
                    (_, Some(Ok(index))) => Neighbour::Before(index),
                    _ => return Err(ELSEWHERE),
                };
                let sibling = members.get(neighbour.index()).ok_or(ELSEWHERE)?;
                let written = self.written_member(sibling, member, style)?;
                self.insert(&block, neighbour, &written)?;
            } else if !added.is_empty() {
                return Err(TANGLED);
            }
        }
        for (member, kept) in after.members().iter().zip(&kept) {
            if let Some(old) = kept.and_then(|index| olds.get(index)) {
                self.value(&old.value, &member.value)?;
            }
        }
        Ok(())
    }

    /// A text with another one in its place: what both begin and end with stays.
    fn text(&mut self, before: &Node, node: &Node, new: &str) -> Placing {
        let Value::Text(text) = &before.value else { return Err(TANGLED) };
        let old = text.text.as_str();
        let same = |(one, other): &(char, char)| one == other;
        let length = |c: (char, char)| c.0.len_utf8();
        let prefix: usize = old.chars().zip(new.chars()).take_while(same).map(length).sum();
        let rest = |text: &'_ str| text.get(prefix..).unwrap_or_default().to_owned();
        let (old_rest, new_rest) = (rest(old), rest(new));
        let suffix: usize = old_rest.chars().rev().zip(new_rest.chars().rev()).take_while(same).map(length).sum();
        let old_part = old_rest.get(..old_rest.len() - suffix).unwrap_or_default();
        let new_part = new_rest.get(..new_rest.len() - suffix).unwrap_or_default();
        if !new_part.chars().all(is_without_escape) {
            return Err(CHARACTERS);
        }
        // In bytes of the JSON.
        let place = |at: usize| text.places.in_file(at);
        let last = old.get(..prefix).and_then(|before| before.chars().next_back());
        let (json, start) = match last {
            Some(last) => {
                let at = place(prefix - last.len_utf8()).ok_or(TANGLED)?;
                (at + last.len_utf8(), self.in_file(at).map(|at| at + last.len_utf8()))
            }
            None => {
                let at = place(0).ok_or(TANGLED)?;
                (at, self.in_file(at))
            }
        };
        let start = start.ok_or(TANGLED)?;
        let range = start..start + old_part.len();
        let touched = json..json + old_part.len();
        let is_within =
            |hole: &Range<usize>| hole.start < touched.end.max(touched.start + 1) && touched.start < hole.end;
        if self.rendered.places.iter().any(|hole| is_within(&hole.span)) {
            return Err(FILLED);
        }
        let is_here = node.span.start <= range.start && range.end <= node.span.end;
        let before_start = last.map_or(0, char::len_utf8);
        let is_written = self.file.get(range.clone()) == Some(old_part)
            && last.is_none_or(|last| self.slice(start.saturating_sub(before_start)..start).starts_with(last));
        if !is_here || !is_written || old.is_empty() {
            return Err(if is_plain(node) { TANGLED } else { FILLED });
        }
        if self.opening(node) == Some("") && !is_plain_scalar(new) {
            if !new.chars().all(is_without_escape) {
                return Err(CHARACTERS);
            }
            self.change(node.span.start..self.end(node), format!("\"{new}\""));
            return Ok(());
        }
        self.change(range, new_part);
        Ok(())
    }

    /// A value with one of another kind in its place.
    fn replaced(&mut self, before: &Node, after: &Node) -> Placing {
        // Their arguments are of one kind.
        if matches!(self.policy.encoding.as_str(), "aws_iam_policy_document" | "aws:iam:getPolicyDocument") {
            return Err("the argument has to stay a list");
        }
        let node = self.node(before)?;
        if self.has_hole(&before.span) && !matches!(before.value, Value::List(_)) || !is_plain(node) {
            return Err(FILLED);
        }
        if let ([old], [item]) = (before.items(), node.items())
            && old.to_json() == after.to_json()
            && self.in_file(old.span.start) == Some(item.span.start)
        {
            return self.unlisted(node, item);
        }
        if self.has_hole(&before.span) {
            return Err(FILLED);
        }
        let range = node.span.start..self.end(node);
        if self.style(node)? != Style::Flow || self.slice(range.clone()).contains('\n') {
            return Err(TANGLED);
        }
        let quote = self.quote_near(node);
        let written = self.written(after, quote, false)?;
        self.change(range, written);
        Ok(())
    }

    /// The only item of a list in place of the list.
    fn unlisted(&mut self, list: &Node, item: &Node) -> Placing {
        let item_end = self.end(item);
        match self.style(list)? {
            Style::Flow => {
                let (head, tail) = (list.span.start..item.span.start, item_end..self.end(list));
                let is_gap = |range: &Range<usize>| {
                    let within = self.slice(range.clone()).trim_matches(['[', ']', ',']);
                    within.replace("%5B", "").replace("%5D", "").chars().all(is_gap)
                };
                if !is_gap(&head) || !is_gap(&tail) {
                    return Err(COMMENT);
                }
                self.change(head, "");
                self.change(tail, "");
            }
            Style::Block
                if is_block_map(self.file, item) && !self.slice(item.span.start..item_end).starts_with('!') =>
            {
                let dash = self.dash(item).ok_or(TANGLED)?;
                self.change(dash..dash + 1, " ");
            }
            Style::Block => {
                let dash = self.dash(item).ok_or(TANGLED)?;
                let before = self.slice(0..dash).trim_end();
                if !before.ends_with(':') {
                    return Err(COMMENT);
                }
                self.change(before.len()..item.span.start, " ");
            }
            Style::Lines => return Err(TANGLED),
        }
        Ok(())
    }

    /// Where the dash of an item of YAML is.
    fn dash(&self, item: &Node) -> Option<usize> {
        let before = self.slice(0..item.span.start).trim_end_matches([' ', '\t']);
        before.ends_with('-').then(|| before.len() - 1)
    }

    /// How the items of a list or a map are written; a single value counts as one between brackets.
    fn style(&self, node: &Node) -> Placing<Style> {
        let begins = self.slice(node.span.start..self.file.len());
        let is_terraform = matches!(self.language, Language::Terraform | Language::TerraformTemplate);
        match &node.value {
            Value::List(_) if begins.starts_with(['[', '(']) || begins.starts_with("%5B") => Ok(Style::Flow),
            Value::Map(_) if begins.starts_with('{') || begins.starts_with("%7B") => Ok(Style::Flow),
            Value::List(_) | Value::Map(_) if is_terraform => Ok(Style::Lines),
            Value::List(items) if items.first().and_then(|item| self.dash(item)).is_some() => Ok(Style::Block),
            Value::Map(_) if is_block_map(self.file, node) => Ok(Style::Block),
            Value::List(_) | Value::Map(_) => Err(TANGLED),
            _ => Ok(Style::Flow),
        }
    }

    /// What a text begins with: its quote, as it is written; nothing if it has none. `None` if that is not known.
    fn opening(&self, node: &Node) -> Option<&'a str> {
        let Value::Text(text) = &node.value else { return None };
        let first = text.places.in_file(0).filter(|_| !text.text.is_empty())?;
        let before = self.file.get(node.span.start..first)?;
        // An anchor is before the quote.
        let quote = before.rsplit([' ', '\t']).next().unwrap_or(before);
        let is_quote = quote.ends_with(['"', '\'', '`']) || matches!(quote, "" | "%22");
        is_quote.then_some(quote)
    }

    /// Where a value ends in the file.
    fn end(&self, node: &Node) -> usize {
        let (start, end) = (node.span.start, node.span.end);
        match &node.value {
            // The span of a text within a text ends behind the first byte of its last quote.
            Value::Text(text) if text.text.is_empty() && end > start => end - 1 + (end - 1 - start),
            Value::Text(_) => match self.opening(node) {
                Some(quote) if !quote.is_empty() => end - 1 + quote.len(),
                _ => self.slice(0..end).trim_end().len().max(start),
            },
            Value::List(_) | Value::Map(_) if self.slice(end.saturating_sub(1)..end) == "%" => end + 2,
            // A text with something in it that is filled in.
            Value::Map(_) if is_reference(node) => {
                let written = self.slice(start..end);
                let escapes = written.len() - written.trim_start_matches('\\').len();
                let quote = written.get(..=escapes).filter(|quote| quote.ends_with(['"', '\'']));
                let last = end.saturating_sub(1);
                let ends = |quote: &&str| self.slice(last..self.file.len()).starts_with(*quote);
                quote.filter(ends).map_or(end, |quote| last + quote.len())
            }
            Value::List(items) if self.style(node) == Ok(Style::Block) => {
                items.last().map_or(end, |last| self.end(last))
            }
            Value::Map(members) if !is_reference(node) && self.style(node) == Ok(Style::Block) => {
                members.iter().map(|member| self.end(&member.value)).max().unwrap_or(end)
            }
            _ => end,
        }
    }

    /// The quotes that are used at a value.
    fn quote_near(&self, node: &Node) -> &'a str {
        let quote = match &node.value {
            Value::Text(_) => self.opening(node),
            Value::List(items) => items.first().map(|item| self.quote_near(item)),
            Value::Map(members) => members.first().and_then(|member| {
                let name = Node::new(member.name_span.clone(), Value::Text(member.name.clone()));
                self.opening(&name)
            }),
            _ => None,
        };
        quote.unwrap_or("\"")
    }

    /// A value as it is written with these quotes: without any, where YAML lets it be.
    fn written(&self, node: &Node, quote: &str, is_block: bool) -> Placing<String> {
        let quoted = |text: &str| {
            if quote.is_empty() && is_block && is_plain_scalar(text) {
                return Ok(text.to_owned());
            }
            let quote = if quote.is_empty() { "\"" } else { quote };
            if text.chars().all(is_without_escape) { Ok(format!("{quote}{text}{quote}")) } else { Err(CHARACTERS) }
        };
        Ok(match &node.value {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Number(number) => number.clone(),
            Value::Text(text) => quoted(&text.text)?,
            Value::List(items) => {
                let items: Placing<Vec<String>> = items.iter().map(|item| self.written(item, quote, false)).collect();
                format!("[{}]", items?.join(", "))
            }
            Value::Map(members) => {
                let member = |member: &Member| -> Placing<String> {
                    let quote = if quote.is_empty() { "\"" } else { quote };
                    let value = self.written(&member.value, quote, false)?;
                    if !member.name.text.chars().all(is_without_escape) {
                        return Err(CHARACTERS);
                    }
                    Ok(format!("{quote}{}{quote}: {value}", member.name.text))
                };
                let members: Placing<Vec<String>> = members.iter().map(member).collect();
                format!("{{{}}}", members?.join(", "))
            }
        })
    }

    /// What is between the name and the value of a member.
    fn separator(&self, member: &Member) -> &'a str {
        let name = Node::new(member.name_span.clone(), Value::Text(member.name.clone()));
        self.slice(self.end(&name)..member.value.span.start)
    }

    /// A new member, written as its neighbour is.
    fn written_member(&self, sibling: &Member, member: &Member, style: Style) -> Placing<String> {
        let name = Node::new(sibling.name_span.clone(), Value::Text(sibling.name.clone()));
        let quote = self.opening(&name).ok_or(TANGLED)?;
        let written = self.slice(sibling.name_span.start + quote.len()..self.file.len());
        // Arguments of Terraform have other names than elements.
        if style == Style::Lines || !written.starts_with(sibling.name.text.as_str()) {
            return Err(TANGLED);
        }
        let separator = self.separator(sibling);
        let separator = match separator.trim() {
            ":" | "=" if !separator.contains('\n') => separator,
            text if text.starts_with('=') => " = ",
            _ => ": ",
        };
        if !member.name.text.chars().all(is_without_escape) {
            return Err(CHARACTERS);
        }
        let value = self.written(&member.value, if quote.is_empty() { "\"" } else { quote }, false)?;
        Ok(format!("{quote}{}{quote}{separator}{value}", member.name.text))
    }

    /// The line of a byte up to it, and what is on the line from another byte on, without its line break.
    fn line(&self, start: usize, end: usize) -> (&'a str, &'a str) {
        let before = self.slice(0..start);
        let before = before.get(before.rfind('\n').map_or(0, |at| at + 1)..).unwrap_or_default();
        let behind = self.slice(end..self.file.len());
        (before.trim_start_matches('\u{feff}'), behind.split('\n').next().unwrap_or_default().trim_end_matches('\r'))
    }

    /// The lines from one byte to another, with the last line break.
    fn lines(&self, start: usize, end: usize) -> Range<usize> {
        let first = self.slice(0..start).rfind('\n').map_or(0, |at| at + 1);
        let last = self.slice(end..self.file.len()).find('\n').map_or(self.file.len(), |at| end + at + 1);
        first..last
    }

    fn remove(&mut self, entries: &Entries, gone: &[usize]) -> Placing {
        let mut index = 0;
        while index < entries.all.len() {
            if !gone.contains(&index) {
                index += 1;
                continue;
            }
            let next = (index..entries.all.len()).find(|index| !gone.contains(index));
            self.remove_run(entries, index..next.unwrap_or(entries.all.len()))?;
            index = next.unwrap_or(entries.all.len());
        }
        Ok(())
    }

    /// Removes entries that follow each other.
    fn remove_run(&mut self, entries: &Entries, run: Range<usize>) -> Placing {
        let all: Vec<Range<usize>> = entries.all.get(run.clone()).ok_or(TANGLED)?.to_vec();
        let (Some(first), Some(last)) = (all.first(), all.last()) else { return Ok(()) };
        let next = entries.all.get(run.end);
        let previous = run.start.checked_sub(1).and_then(|index| entries.all.get(index));
        if entries.style == Style::Block {
            let dash = if entries.is_map { "" } else { "-" };
            let (before, _) = self.line(first.start, first.end);
            // The first element of an item of a list, which is on the line of its dash.
            if entries.is_map && before.trim_start().starts_with('-') {
                let next = next.ok_or(TANGLED)?;
                for pair in all.iter().zip(all.iter().skip(1).chain([next])) {
                    if !self.slice(pair.0.end..pair.1.start).trim().is_empty() {
                        return Err(COMMENT);
                    }
                }
                self.change(first.start..next.start, "");
                return Ok(());
            }
            for entry in &all {
                let (before, behind) = self.line(entry.start, entry.end);
                if before.trim() != dash || !is_blank_or_comment(behind) {
                    return Err(TANGLED);
                }
                let lines = self.lines(entry.start, entry.end);
                self.change(lines, "");
            }
            return Ok(());
        }
        let is_alone = |entry: &Range<usize>| {
            let (before, behind) = self.line(entry.start, entry.end);
            let behind = behind.trim_start();
            before.trim().is_empty() && is_blank_or_comment(behind.strip_prefix(',').unwrap_or(behind))
        };
        if all.iter().all(is_alone) {
            for entry in &all {
                let mut lines = self.lines(entry.start, entry.end);
                // Of the blank lines around a block one stays.
                let before = self.slice(0..lines.start);
                let blank = before.lines().next_back().filter(|line| line.trim().is_empty());
                let behind = self.slice(lines.end..self.file.len()).lines().next().unwrap_or_default();
                if let (Style::Lines, Some(_)) = (entries.style, blank)
                    && (behind.trim().is_empty() || behind.trim() == "}")
                {
                    lines.start = before.trim_end_matches(['\r', '\n', ' ', '\t']).len();
                    lines.start = self.lines(lines.start, lines.start).end;
                }
                self.change(lines, "");
            }
            let has_comma = self.slice(last.end..self.file.len()).trim_start().starts_with(',');
            if let (None, Some(previous), false) = (next, previous, has_comma) {
                let behind = self.slice(previous.end..first.start);
                if let Some(rest) = behind.trim_start().strip_prefix(',') {
                    let comma = previous.end + (behind.len() - rest.len() - 1);
                    self.change(comma..comma + 1, "");
                }
            }
            return Ok(());
        }
        if entries.style == Style::Lines {
            return Err(TANGLED);
        }
        let (range, gap) = match (next, previous) {
            (Some(next), _) => (first.start..next.start, last.end..next.start),
            (None, Some(previous)) => (previous.end..last.end, previous.end..first.start),
            (None, None) => return Err(TANGLED),
        };
        let gap = self.slice(gap).replace("%2C", ",").replace("%20", " ").replace("%0A", " ").replace("%0D", " ");
        if !gap.chars().all(|c| c == ',' || is_gap(c)) {
            return Err(COMMENT);
        }
        self.change(range, "");
        Ok(())
    }

    fn insert(&mut self, entries: &Entries, neighbour: Neighbour, written: &str) -> Placing {
        let index = neighbour.index();
        let entry = entries.all.get(index).cloned().ok_or(TANGLED)?;
        let (before, behind) = self.line(entry.start, entry.end);
        let line_break =
            if self.slice(0..self.lines(entry.start, entry.end).end).ends_with("\r\n") { "\r\n" } else { "\n" };
        match entries.style {
            Style::Lines => return Err(TANGLED),
            Style::Block => {
                let blanks = " ".repeat(before.chars().count());
                let prefix = if entries.is_map { blanks.as_str() } else { before };
                let is_placed =
                    if entries.is_map { before.chars().all(|c| c == ' ' || c == '-') } else { before.trim() == "-" };
                if !is_placed || !is_blank_or_comment(behind) {
                    return Err(TANGLED);
                }
                match neighbour {
                    Neighbour::After(_) => {
                        let at = entry.end + behind.len();
                        self.change(at..at, format!("{line_break}{prefix}{written}"));
                    }
                    Neighbour::Before(_) => {
                        self.change(entry.start..entry.start, format!("{written}{line_break}{prefix}"));
                    }
                }
            }
            Style::Flow => {
                let opening = if self.slice(entries.open..self.file.len()).starts_with('%') { 3 } else { 1 };
                let from = match index.checked_sub(1).and_then(|index| entries.all.get(index)) {
                    Some(previous) => previous.end,
                    None => entries.open + opening,
                };
                let between = self.slice(from..entry.start);
                let gap = between.get(between.rfind(',').map_or(0, |at| at + 1)..).unwrap_or_default();
                let gap = if gap.is_empty() && written.contains(": ") {
                    " ".to_owned()
                } else if gap.chars().all(is_gap) {
                    gap.to_owned()
                } else if before.trim().is_empty() {
                    format!("{line_break}{before}")
                } else {
                    " ".to_owned()
                };
                let has_commas = between.contains(',') || behind.trim_start().starts_with(',');
                let comma = if entries.is_hcl && gap.contains('\n') && !has_commas { "" } else { "," };
                match neighbour {
                    Neighbour::After(_) => self.change(entry.end..entry.end, format!("{comma}{gap}{written}")),
                    Neighbour::Before(_) => self.change(entry.start..entry.start, format!("{written}{comma}{gap}")),
                }
            }
        }
        Ok(())
    }
}

/// The entries of a list or a map of the file.
struct Entries {
    /// Their bytes, members with their names.
    all: Vec<Range<usize>>,
    style: Style,
    /// Where the list or the map begins.
    open: usize,
    is_map: bool,
    /// Names and values are parted by `=`, and members by lines.
    is_hcl: bool,
}

/// Where a new entry is put, by the index of the one next to it.
#[derive(Clone, Copy)]
enum Neighbour {
    After(usize),
    Before(usize),
}

impl Neighbour {
    const fn index(self) -> usize {
        match self {
            Neighbour::After(index) | Neighbour::Before(index) => index,
        }
    }
}

/// Whether a value is written out, and not given by a function or an expression.
fn is_plain(node: &Node) -> bool {
    !is_reference(node)
}

/// Whether a map is written by indentation: it begins with its first name.
fn is_block_map(file: &str, node: &Node) -> bool {
    let first = node.members().first();
    let begins = file.get(node.span.start..).unwrap_or_default();
    !begins.starts_with('{') && first.is_some_and(|member| member.name_span.start == node.span.start)
}

/// Whether a character is white space, or a part of the escape of some in a text.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\\' | 'n' | 'r' | 't')
}

/// Whether there is nothing on the rest of a line but a comment.
fn is_blank_or_comment(rest: &str) -> bool {
    let rest = rest.trim();
    let is_enclosed = || {
        rest.strip_prefix("/*").and_then(|rest| rest.strip_suffix("*/")).is_some_and(|inside| !inside.contains("*/"))
    };
    rest.is_empty() || rest.starts_with('#') || rest.starts_with("//") || is_enclosed()
}

/// Whether a character is written as it is in all the texts that a policy can be in.
fn is_without_escape(c: char) -> bool {
    c.is_alphanumeric() || " -_:*?/.,=@+()[]|~".contains(c)
}

/// Whether YAML takes a word for a text without quotes, wherever it is.
fn is_plain_scalar(text: &str) -> bool {
    let is_usual = |c: char| c.is_alphanumeric() || "-_:*?/.=@+".contains(c);
    // Not a date, a time or a number, but for the versions, which are written so, and networks.
    let begins = text.starts_with(char::is_alphabetic);
    (begins || matches!(text, "2012-10-17" | "2008-10-17") || text.starts_with(char::is_numeric) && text.contains('/'))
        && text.chars().all(is_usual)
        && !text.ends_with(':')
        && yaml::plain_value(text).is_none()
}
