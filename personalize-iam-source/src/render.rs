//! A document as a text of JSON, with what is not known filled in, for what judges texts.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::condition::{Test, possible};
use crate::format::cloudformation::{self, Piece, is_policy_variable};
use crate::found::{Policy, branches, is_reference};
use crate::hole::{Known, as_hole, hash_of, hole, parts};
use crate::place::Places;
use crate::scope::names_in;
use crate::tree::{Member, Node, Text, Value};

/// How conditions come out, and what is filled in.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Choice {
    /// Which conditions hold, by their names as [`Rendered::conditions`] has them.
    pub conditions: BTreeMap<String, bool>,
    /// How the conditions that are not named come out.
    pub others_hold: bool,
    /// What is filled in: by its number, below [`FILLINGS`](crate::FILLINGS), or marks.
    pub filling: Filling,
}

/// What is filled in where something is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Filling {
    /// A mark: the character [`mark`] of the hole's index.
    #[default]
    Marks,
    /// Values that such places can have, by its number, below [`FILLINGS`](crate::FILLINGS).
    Values(usize),
}

/// The first of the characters that stand for what is not known, in a plane for private use.
const FIRST_MARK: u32 = 0xf_0000;

/// The character that stands for the hole of this index.
#[must_use]
pub fn mark(index: usize) -> char {
    u32::try_from(index)
        .ok()
        .and_then(|index| char::from_u32(FIRST_MARK + index))
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The index of the hole that a character stands for.
#[must_use]
pub fn marked(c: char) -> Option<usize> {
    let index = u32::from(c).checked_sub(FIRST_MARK)?;
    usize::try_from(index).ok().filter(|_| u32::from(c) < 0x10_0000)
}

/// A hole of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hole {
    /// Its name in the template: `AWS::AccountId`, `Bucket`, `var.stage`.
    pub name: String,
    /// What is known of it.
    pub known: Known,
}

/// Where a hole is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HoleAt {
    /// Its index in [`Rendered::holes`].
    pub index: usize,
    /// What is filled in, as bytes of the text.
    pub span: Range<usize>,
    /// The bytes in the file of what stands there.
    pub file: Range<usize>,
    /// Whether it is the whole value.
    pub is_whole: bool,
}

/// A document as a text.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Rendered {
    /// The JSON, and where it is in the file.
    pub text: Text,
    /// What is not known, each name once.
    pub holes: Vec<Hole>,
    /// Where that is, in the order of the text.
    pub places: Vec<HoleAt>,
    /// The names of the conditions that were asked.
    pub conditions: Vec<String>,
    /// The bytes of the file that it is written from.
    parts: Vec<Range<usize>>,
}

impl Rendered {
    /// Whether what begins at this byte of the file is in it: not so what another outcome of a condition has there.
    #[must_use]
    pub fn has(&self, file: usize) -> bool {
        self.parts.iter().any(|part| part.contains(&file))
    }

    /// The holes that these bytes of the text have, or touch.
    pub fn holes_at(&self, span: &Range<usize>) -> impl Iterator<Item = &HoleAt> {
        let (start, end) = (span.start, span.end);
        self.places.iter().filter(move |hole| hole.span.start < end && start < hole.span.end)
    }

    /// The bytes of the file that these bytes of the text are; of what is filled in, what stands there instead.
    #[must_use]
    pub fn in_file(&self, span: &Range<usize>) -> Option<Range<usize>> {
        let within = |byte: usize| {
            let hole = |hole: &&HoleAt| hole.span.start <= byte && byte < hole.span.end;
            self.places.iter().find(hole).map(|hole| &hole.file)
        };
        let start = match within(span.start) {
            Some(file) => file.start,
            None => self.text.places.in_file(span.start)?,
        };
        if span.end <= span.start {
            return Some(start..start);
        }
        let end = match within(span.end - 1) {
            Some(file) => file.end,
            None => self.text.places.in_file(span.end - 1)? + 1,
        };
        Some(start..end.max(start))
    }
}

impl Policy {
    /// The attribute that gives the ARN of a resource, as `Queue.Arn`, if a `Ref` of that resource is at these bytes of the file, and
    /// gives something else.
    #[must_use]
    pub fn arn_attribute(&self, span: &Range<usize>) -> Option<String> {
        let scope = self.scope.as_ref()?;
        let name = reference_at(self.document.as_ref()?, span)?;
        Some(format!("{name}.{}", scope.arn_attribute(name)?))
    }

    /// A hash of what each name of its template is, by name: two templates mean the same by a name if theirs are the same.
    #[must_use]
    pub fn definitions(&self) -> Arc<BTreeMap<String, String>> {
        self.scope.as_ref().map(|scope| scope.definitions()).unwrap_or_default()
    }

    /// A hash of the document as it is written, and of what its names are.
    #[must_use]
    pub fn hash(&self) -> String {
        let written = self.document.as_ref().or(self.value.as_ref()).map(|node| node.to_json().to_string());
        let resolved = self.content().map(|node| node.to_json().to_string());
        let mut content = [written, resolved].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let definitions = self.definitions();
        // A document that blocks make has more in these than is written in it.
        let itself = format!("{}.json", self.place);
        let about: Vec<&String> = names_in(&content, &definitions)
            .into_iter()
            .chain([itself.as_str()])
            .filter_map(|name| definitions.get(name))
            .collect();
        content.extend(about.into_iter().map(String::as_str));
        hash_of(&content)
    }

    /// The defaults of parameters that the document rests on, by name: what somebody deploys can have other values.
    #[must_use]
    pub fn defaults(&self) -> BTreeMap<String, String> {
        let (Some(scope), Some(document)) = (&self.scope, &self.document) else { return BTreeMap::new() };
        scope.defaults(document)
    }

    /// The document with what its template says of names in place of these; what is not known is a hole.
    #[must_use]
    pub fn resolved(&self) -> Option<Node> {
        let document = self.document.as_ref()?;
        let scope = self.scope.as_deref().unwrap_or_else(|| cloudformation::functions());
        let mut document = scope.resolved(document);
        if self.encoding == "permission" && self.kind == "function" {
            cloudformation::name_function(&mut document, scope);
        }
        cloudformation::name_api(&mut document, scope);
        Some(document)
    }

    /// [`Policy::attached_to`] with what its template says of names in place of these; without `self`.
    #[must_use]
    pub fn attached(&self) -> Vec<(String, Node)> {
        let scope = self.scope.as_deref().unwrap_or_else(|| cloudformation::functions());
        let others = self.attached_to.iter().filter(|(name, _)| name != "self");
        others.map(|(name, node)| (name.clone(), scope.resolved(node))).collect()
    }

    /// What tells it from other policies: the document as [`Policy::resolved`] has it, or else the expression that the policy is the
    /// value of, with the texts of the files that it names.
    #[must_use]
    pub fn content(&self) -> Option<Node> {
        let value = || {
            let value = self.value.as_ref()?;
            Some(self.scope.as_ref().map_or_else(|| value.clone(), |scope| scope.resolved(value)))
        };
        self.resolved().or_else(value)
    }

    /// The document as a text of JSON, with what is not known filled in. `None` if there is no document, or if its statements
    /// are not all in it.
    #[must_use]
    pub fn rendered(&self, choice: &Choice) -> Option<Rendered> {
        self.to_render()?.rendered(choice)
    }

    /// The document with the values of its template, to be made a text more than once.
    #[must_use]
    pub fn to_render(&self) -> Option<Resolved<'_>> {
        Some(Resolved { policy: self, document: self.resolved()? })
    }
}

/// How many outcomes of conditions are tried for one policy.
const MOST_OUTCOMES: usize = 64;

/// A document with the values of its template.
#[derive(Clone, Debug)]
pub struct Resolved<'p> {
    policy: &'p Policy,
    document: Node,
}

/// Outcomes of the conditions that decide about a policy.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Outcomes {
    /// The outcomes, of those in which the policy is there.
    pub choices: Vec<Choice>,
    /// How many conditions decide about it.
    pub conditions: usize,
    /// Whether these are all that there are. If not, each part of the document is in one of them.
    pub are_all: bool,
}

impl Resolved<'_> {
    /// The outcomes of the conditions that can occur while the policy is there: all of them, or else those that decide about each
    /// part while all other conditions hold, and while none of them does.
    #[must_use]
    pub fn outcomes(&self) -> Outcomes {
        let mut paths = Vec::new();
        conditions_on(&self.document, &mut Vec::new(), &mut paths);
        let names: BTreeSet<&str> = paths.iter().flatten().map(|(name, _)| name.as_str()).collect();
        let names: Vec<&str> = names.into_iter().collect();
        // Those under which the policy is there at all.
        let condition = self.policy.condition.iter().map(|name| (name.as_str(), true));
        let within = self.policy.within.iter().map(|(name, holds)| (name.as_str(), *holds));
        let required: Vec<(&str, bool)> = condition.chain(within).collect();
        let test =
            |name: &str| self.policy.scope.as_ref().map_or_else(|| Test::of_name(name), |scope| scope.test(name));
        let tests: Vec<Test> = names.iter().copied().chain(required.iter().map(|(name, _)| *name)).map(test).collect();
        let possible = possible(&tests).map(|all| {
            let is_there = |outcome: &Vec<bool>| {
                required.iter().zip(outcome.iter().skip(names.len())).all(|((_, wanted), holds)| wanted == holds)
            };
            let all: BTreeSet<Vec<bool>> = all.into_iter().filter(is_there).map(|one| own(one, names.len())).collect();
            all
        });
        // A policy whose conditions exclude each other is never there; what it says is judged as that of others.
        let possible = possible.filter(|all| !all.is_empty());
        let choice = |outcome: Vec<bool>| Choice {
            conditions: names.iter().map(|name| (*name).to_owned()).zip(outcome).collect(),
            ..Choice::default()
        };
        let conditions = names.len();
        if let Some(all) = &possible
            && all.len() <= MOST_OUTCOMES
        {
            // Those in which more conditions hold come first.
            let choices = all.iter().rev().cloned().map(choice).collect();
            return Outcomes { choices, conditions, are_all: true };
        }
        let of_path = |path: &Path, others: bool| -> Vec<bool> {
            let held = |name: &&str| path.iter().find(|(other, _)| other == name).map_or(others, |(_, holds)| *holds);
            names.iter().map(held).collect()
        };
        let mut some = vec![of_path(&Vec::new(), true), of_path(&Vec::new(), false)];
        for path in paths.iter().take(MOST_OUTCOMES) {
            for others in [true, false] {
                let outcome = of_path(path, others);
                // If conditions rest on each other, the first outcome in which the part is there.
                let nearest = || {
                    let has = |one: &&Vec<bool>| {
                        let mut held = names.iter().zip(one.iter());
                        held.all(|(name, holds)| path.iter().all(|(other, wanted)| other != name || wanted == holds))
                    };
                    possible.as_ref()?.iter().find(has).cloned()
                };
                match &possible {
                    Some(all) if !all.contains(&outcome) => some.extend(nearest()),
                    _ => some.push(outcome),
                }
            }
        }
        let mut seen = BTreeSet::new();
        some.retain(|one| possible.as_ref().is_none_or(|all| all.contains(one)) && seen.insert(one.clone()));
        Outcomes { choices: some.into_iter().map(choice).collect(), conditions, are_all: false }
    }

    /// As [`Policy::rendered`].
    #[must_use]
    pub fn rendered(&self, choice: &Choice) -> Option<Rendered> {
        let Resolved { policy, document } = self;
        // What a program repeats, merges or names by an expression is not all in the document.
        let in_names = policy.encoding == "sub-json-string" && has_variable_in_name(document);
        if has_expression_as_name(document)
            || in_names
            || policy.encoding == "aws_iam_policy_document" && document.get("Statement").is_none_or(is_empty)
        {
            return None;
        }
        let mut writer = Writer {
            choice,
            policy,
            text: String::new(),
            runs: Places::default(),
            holes: Vec::new(),
            places: Vec::new(),
            conditions: Vec::new(),
            parts: Vec::new(),
            is_name: false,
        };
        // Statements alone are of the current version: that of what they are put into.
        let adds_version = matches!(policy.encoding.as_str(), "statements" | "statement" | "permission");
        writer.document(document, adds_version)?;
        let Writer { text, runs, holes, places, conditions, parts, .. } = writer;
        Some(Rendered { text: Text { text, places: runs }, holes, places, conditions, parts })
    }
}

/// The first of the outcomes of conditions.
fn own(mut outcome: Vec<bool>, count: usize) -> Vec<bool> {
    outcome.truncate(count);
    outcome
}

/// Conditions, each with whether it holds.
type Path = Vec<(String, bool)>;

/// The conditions under which each branch of a condition is there.
fn conditions_on(node: &Node, path: &mut Path, all: &mut Vec<Path>) {
    if let Some((condition, [holds, fails])) = choice_of(node) {
        let name = condition_name(condition);
        let known = path.iter().find(|(other, _)| *other == name).map(|(_, holds)| *holds);
        for (branch, outcome) in [(holds, true), (fails, false)] {
            match known {
                Some(known) if known == outcome => conditions_on(branch, path, all),
                Some(_) => {}
                None => {
                    path.push((name.clone(), outcome));
                    all.push(path.clone());
                    conditions_on(branch, path, all);
                    path.pop();
                }
            }
        }
        return;
    }
    node.items().iter().for_each(|item| conditions_on(item, path, all));
    node.members().iter().for_each(|member| conditions_on(&member.value, path, all));
}

/// The name in the `Ref` that is at these bytes.
fn reference_at<'n>(node: &'n Node, span: &Range<usize>) -> Option<&'n str> {
    if node.span == *span {
        return node.only_member().filter(|member| member.name.text == "Ref")?.value.as_str();
    }
    let inside = |inner: &&Node| inner.span.start <= span.start && span.end <= inner.span.end;
    let of_members = node.members().iter().map(|member| &member.value);
    of_members.chain(node.items()).filter(inside).find_map(|inner| reference_at(inner, span))
}

fn is_empty(node: &Node) -> bool {
    matches!(&node.value, Value::List(items) if items.is_empty())
}

/// Whether a name in a document is not known, or stands for something that is repeated.
fn has_expression_as_name(node: &Node) -> bool {
    let is_expression = |name: &str| name.starts_with('$') || name.starts_with("{\"$");
    // Both outcomes of a condition are values.
    if let Some(member) = node.only_member().filter(|member| matches!(member.name.text.as_str(), "$cond" | "Fn::If")) {
        return member.value.items().iter().skip(1).any(has_expression_as_name);
    }
    let in_member = |member: &Member| {
        let is_value = is_reference(node);
        !is_value && (is_expression(&member.name.text) || has_expression_as_name(&member.value))
    };
    node.members().iter().any(in_member) || node.items().iter().any(has_expression_as_name)
}

/// Whether the text of an `Fn::Sub` has a variable in a name.
fn has_variable_in_name(node: &Node) -> bool {
    let in_member = |member: &Member| {
        let is_open = |piece: &Piece<'_>| match piece {
            Piece::Variable(_, name) => !is_policy_variable(name),
            Piece::Dynamic(..) => true,
            Piece::Literal(_) | Piece::Escaped(_) => false,
        };
        member.name.pieces_of_sub().iter().any(is_open) || has_variable_in_name(&member.value)
    };
    node.members().iter().any(in_member) || node.items().iter().any(has_variable_in_name)
}

/// The condition that a value rests on, and the values where it holds and where it does not.
pub(crate) fn choice_of(node: &Node) -> Option<(&Node, &[Node])> {
    if let Some(both) = branches(node) {
        return Some((node.get("Fn::If")?.items().first()?, both));
    }
    let condition = node.only_member().filter(|member| member.name.text == "$cond")?;
    condition.value.items().split_first()
}

/// The name of a condition in [`Choice::conditions`].
pub(crate) fn condition_name(condition: &Node) -> String {
    condition.as_str().map_or_else(|| condition.to_json().to_string(), str::to_owned)
}

struct Writer<'a> {
    choice: &'a Choice,
    policy: &'a Policy,
    text: String,
    runs: Places,
    holes: Vec<Hole>,
    places: Vec<HoleAt>,
    conditions: Vec<String>,
    parts: Vec<Range<usize>>,
    /// What is written is the value of a name, which is a text.
    is_name: bool,
}

impl Writer<'_> {
    fn document(&mut self, document: &Node, adds_version: bool) -> Option<()> {
        let document = self.chosen(document)?;
        if !matches!(document.value, Value::Map(_)) || is_reference(document) {
            return None;
        }
        self.open('{', document);
        let mut is_first = true;
        if adds_version {
            self.text.push_str("\"Version\":\"2012-10-17\"");
            is_first = false;
        }
        for member in document.last_members() {
            let Some(value) = self.chosen(&member.value) else { continue };
            self.comma(&mut is_first);
            self.name(member);
            if member.name.text == "Statement" { self.statements(value)? } else { self.node(value) }
        }
        self.close('}', document);
        Some(())
    }

    /// The statements, of which none may be missing.
    fn statements(&mut self, node: &Node) -> Option<()> {
        let Value::List(items) = &node.value else {
            return self.statement(node);
        };
        self.open('[', node);
        let mut is_first = true;
        for item in items {
            let Some(item) = self.chosen(item) else { continue };
            match &item.value {
                // What a condition gives is put into the list.
                Value::List(inner) => {
                    for inner in inner {
                        let Some(inner) = self.chosen(inner) else { continue };
                        self.comma(&mut is_first);
                        self.statement(inner)?;
                    }
                }
                _ => {
                    self.comma(&mut is_first);
                    self.statement(item)?;
                }
            }
        }
        // Conditions leave none of them: such a document is not used.
        if is_first && !items.is_empty() {
            return None;
        }
        self.close(']', node);
        Some(())
    }

    fn statement(&mut self, node: &Node) -> Option<()> {
        (matches!(node.value, Value::Map(_)) && !is_reference(node)).then(|| self.node(node))
    }

    /// The value, or the branch of a condition that is taken; `None` if it is left out.
    fn chosen<'n>(&mut self, node: &'n Node) -> Option<&'n Node> {
        if let Some((condition, [holds, fails])) = choice_of(node) {
            let name = condition_name(condition);
            let is_held = self.choice.conditions.get(&name).copied().unwrap_or(self.choice.others_hold);
            if !self.conditions.contains(&name) {
                self.conditions.push(name);
            }
            return self.chosen(if is_held { holds } else { fails });
        }
        let is_nothing = node.get("Ref").and_then(Node::as_str) == Some("AWS::NoValue");
        (!is_nothing).then_some(node)
    }

    fn node(&mut self, node: &Node) {
        match &node.value {
            Value::Bool(value) => self.literal(node, if *value { "true" } else { "false" }),
            Value::Number(number) => {
                let number = number.strip_prefix('+').unwrap_or(number);
                // CloudFormation makes texts of numbers, as of that of an account.
                let is_text = (self.is_name || number.len() == 12)
                    && self.policy.scope.as_ref().is_some_and(|scope| scope.makes_texts_of_numbers());
                let quoted = format!("\"{number}\"");
                self.literal(node, if is_text { &quoted } else { number });
            }
            Value::List(items) => {
                self.open('[', node);
                let mut is_first = true;
                for item in items {
                    let Some(item) = self.chosen(item) else { continue };
                    self.comma(&mut is_first);
                    self.node(item);
                }
                self.close(']', node);
            }
            Value::Map(_) if !is_reference(node) => {
                self.open('{', node);
                let mut is_first = true;
                for member in node.last_members() {
                    let Some(value) = self.chosen(&member.value) else { continue };
                    self.comma(&mut is_first);
                    self.name(member);
                    self.is_name = matches!(member.name.text.as_str(), "Sid" | "Id");
                    self.node(value);
                    self.is_name = false;
                }
                self.close('}', node);
            }
            // What is null in a plan is known at apply.
            Value::Text(_) | Value::Map(_) | Value::Null => {
                self.at(node.span.start);
                self.text.push('"');
                let first = self.places.len();
                let start = self.text.len();
                self.value(node);
                let end = self.text.len();
                if let [only] = self.places.get_mut(first..).unwrap_or_default() {
                    only.is_whole = only.span == (start..end);
                }
                self.at(node.span.end.saturating_sub(1).max(node.span.start));
                self.text.push('"');
            }
        }
    }

    /// A text, between the quotes.
    fn value(&mut self, node: &Node) {
        let unknown;
        let all = match parts(node) {
            Some(all) => all,
            None => {
                let name = node.only_member().map_or("a value", |member| match member.name.text.as_str() {
                    "$expr" => member.value.as_str().unwrap_or("an expression"),
                    name => name,
                });
                unknown = [hole(node.span.start, name, Known::Nothing)];
                &unknown
            }
        };
        for part in all {
            let Some(part) = self.chosen(part) else { continue };
            match (&part.value, as_hole(part)) {
                (Value::Text(text), _) => self.plain(text, node.span.start),
                (_, Some((name, known))) => {
                    let at = if part.span.is_empty() { &node.span } else { &part.span };
                    self.hole(name, known, at);
                }
                (Value::Number(number), _) => self.escaped(number),
                (Value::Bool(value), _) => self.escaped(if *value { "true" } else { "false" }),
                // A text in a text.
                (_, None) if parts(part).is_some() => self.value(part),
                (_, None) => {
                    let name = part.only_member().and_then(|member| member.value.as_str()).unwrap_or("an expression");
                    let at = if part.span.is_empty() { &node.span } else { &part.span };
                    self.hole(name, Known::Nothing, at);
                }
            }
        }
    }

    /// A text, with the variables that its format writes into texts.
    fn plain(&mut self, text: &Text, at: usize) {
        let mut from = 0;
        for variable in self.policy.variables.of(&text.text) {
            let Some(start) = text.text.get(from..).and_then(|rest| rest.find(variable)).map(|start| from + start)
            else {
                continue;
            };
            self.characters(text, from..start, at);
            let name = variable.trim_start_matches("${").trim_end_matches('}');
            let known = match name {
                "aws:accountId" => Known::Account,
                "aws:region" => Known::Region,
                _ => Known::Nothing,
            };
            let file = text.places.span(&(start..start + variable.len())).unwrap_or(at..at);
            self.hole(name, known, &file);
            from = start + variable.len();
        }
        self.characters(text, from..text.text.len(), at);
    }

    /// A part of a text of the file.
    fn characters(&mut self, text: &Text, part: Range<usize>, at: usize) {
        let first = part.start;
        for (index, c) in text.text.get(part).unwrap_or_default().char_indices() {
            self.at(text.places.in_file(first + index).unwrap_or(at));
            // A mark stands for a hole, wherever it comes from.
            let c = if marked(c).is_some() { char::REPLACEMENT_CHARACTER } else { c };
            self.escaped(c.encode_utf8(&mut [0; 4]));
        }
    }

    /// Something that is not known.
    fn hole(&mut self, name: &str, known: Known, at: &Range<usize>) {
        let index = self.holes.iter().position(|one| one.name == name && one.known == known).unwrap_or_else(|| {
            self.holes.push(Hole { name: name.to_owned(), known });
            self.holes.len() - 1
        });
        self.at(at.start);
        let start = self.text.len();
        match self.choice.filling {
            Filling::Marks => self.text.push(mark(index)),
            // What begins a value can be an ARN.
            Filling::Values(3) if known == Known::Nothing && self.text.ends_with('"') => {
                self.text.push_str(&format!("arn:aws:s3:::u{index}/v"));
            }
            Filling::Values(filling) => self.text.push_str(&known.filling(filling, index)),
        }
        self.places.push(HoleAt { index, span: start..self.text.len(), file: at.clone(), is_whole: false });
    }

    fn escaped(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '"' | '\\' => {
                    self.text.push('\\');
                    self.text.push(c);
                }
                c if c < ' ' => self.text.push_str(&format!("\\u{:04x}", u32::from(c))),
                c => self.text.push(c),
            }
        }
    }

    fn name(&mut self, member: &Member) {
        self.at(member.name_span.start);
        self.text.push('"');
        self.characters(&member.name, 0..member.name.text.len(), member.name_span.start);
        self.at(member.name_span.end.saturating_sub(1).max(member.name_span.start));
        self.text.push_str("\":");
    }

    fn literal(&mut self, node: &Node, written: &str) {
        self.at(node.span.start);
        self.text.push_str(written);
    }

    fn open(&mut self, bracket: char, node: &Node) {
        self.at(node.span.start);
        self.text.push(bracket);
    }

    fn close(&mut self, bracket: char, node: &Node) {
        self.at(node.span.end.saturating_sub(1).max(node.span.start));
        self.text.push(bracket);
    }

    fn comma(&mut self, is_first: &mut bool) {
        if !std::mem::take(is_first) {
            self.text.push(',');
        }
    }

    /// Says where in the file the next character of the text is.
    fn at(&mut self, file: usize) {
        match self.parts.last_mut() {
            Some(last) if last.contains(&file) => {}
            Some(last) if last.end == file => last.end += 1,
            _ => self.parts.push(file..file + 1),
        }
        self.runs.run(self.text.len(), file);
    }
}
