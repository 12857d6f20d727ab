//! The documents that data sources `aws_iam_policy_document` make once their expressions are worked out: with the statements of
//! `dynamic` blocks, and those of other documents that they merge.
//!
//! The order is the provider's (its documentation, and what it does): the documents of `source_policy_documents`, whose statements
//! have a `Sid` of their own each, then the statements of the block itself, then `override_policy_documents`. A statement with a
//! `Sid` replaces the one before it with the same; all others are added. The `Id` is the last, the `Version` the highest.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::functions::{as_choice, as_several, choice, entries, is_left_out, left_out, spread};
use super::module::{MERGES, placed};
use super::statements::{Block, pattern, statement, with_statements};
use super::values::Run;
use crate::document::is_document;
use crate::found::is_reference;
use crate::hole::as_hole;
use crate::json;
use crate::place::{Lines, Places};
use crate::tree::{Member, Node, Text, Value};

/// How many conditions one statement is worked out for.
const MOST_CONDITIONS: usize = 3;

/// How many documents are merged through each other.
const DEEPEST: usize = 24;

/// How many statements a document has.
const MOST_STATEMENTS: usize = 1000;

/// A document.
#[derive(Clone)]
pub(super) struct Made {
    pub(super) document: Node,
    /// What it merges that is not known: the argument, its bytes in the file, and why.
    pub(super) open: Vec<(Range<usize>, String)>,
}

/// Makes documents, each once.
pub(super) struct Maker<'r, 'm> {
    run: &'r mut Run<'m>,
    /// Those that are made; `None` while they are.
    made: BTreeMap<String, Option<Made>>,
    depth: usize,
}

impl<'r, 'm> Maker<'r, 'm> {
    pub(super) fn new(run: &'r mut Run<'m>) -> Maker<'r, 'm> {
        Maker { run, made: BTreeMap::new(), depth: 0 }
    }

    /// The document of a data source, by its address.
    pub(super) fn document(&mut self, address: &str) -> Option<Made> {
        if let Some(made) = self.made.get(address) {
            return made.clone();
        }
        let module = Arc::clone(&self.run.frame.module);
        let block = module.documents.get(address)?;
        if self.depth >= DEEPEST {
            return None;
        }
        self.depth += 1;
        self.made.insert(address.to_owned(), None);
        let made = self.of_block(block);
        self.made.insert(address.to_owned(), Some(made.clone()));
        self.depth -= 1;
        Some(made)
    }

    fn of_block(&mut self, block: &Block) -> Made {
        self.run.begin();
        let own = statements(self.run, block, MOST_CONDITIONS);
        let mut head = block.clone();
        head.arguments.iter_mut().for_each(|argument| argument.value = self.run.value(&argument.value));
        let mut open = Vec::new();
        let mut all = Vec::new();
        let mut merged: Vec<Node> = Vec::new();
        // How many documents are merged before the block's own statements.
        let mut sources = None;
        let add_own = |all: &mut Vec<Node>| {
            let before = all.len();
            for statement in &own {
                add(all, statement.clone(), before);
            }
        };
        for (name, is_override) in MERGES {
            if *is_override && sources.is_none() {
                sources = Some(merged.len());
                add_own(&mut all);
            }
            let Some(argument) = head.argument(name).cloned() else { continue };
            let not_known = format!("the statements that `{name}` adds or replaces are not looked into");
            let is_list = |node: &Node| matches!(node.value, Value::List(_));
            let items = match as_choice(&argument.value) {
                Some((_, holds, fails)) if is_list(holds) && is_list(fails) => spread(&argument.value),
                _ if is_list(&argument.value) => argument.value.items().to_vec(),
                _ => vec![argument.value.clone()],
            };
            for item in items {
                let Some(statements) = self.merged(&item, &argument.value.span, &mut merged) else {
                    if !open.iter().any(|(_, message)| *message == not_known) {
                        open.push((argument.name_span.clone(), not_known.clone()));
                    }
                    continue;
                };
                for statement in statements {
                    if let (false, Sid::Known(sid)) = (*is_override, sid(&statement))
                        && all.iter().any(|one: &Node| matches!(self::sid(one), Sid::Known(known) if known == sid))
                    {
                        let message =
                            format!("two documents of `{name}` have the `Sid` `{sid}`, which the provider refuses");
                        open.push((argument.name_span.clone(), message));
                    }
                    let end = all.len();
                    add(&mut all, statement, end);
                }
                if all.len() > MOST_STATEMENTS {
                    all.truncate(MOST_STATEMENTS);
                    open.push((argument.name_span.clone(), not_known.clone()));
                }
            }
        }
        if let Some(at) = at_merge(block).filter(|_| !merged.is_empty() && open.is_empty() && may_replace(&all)) {
            let message = "whether statements replace each other is not known: their `Sid` depends on an expression";
            open.push((at, message.to_owned()));
        }
        let mut document = with_statements(&head, used(all));
        let (before, after) = merged.split_at(sources.unwrap_or_default().min(merged.len()));
        head_of(&mut document, before, after);
        // An empty list is left out, as the provider does: such a document is one that others are merged into.
        if let Value::Map(members) = &mut document.value {
            let is_empty = |member: &Member| member.name.text == "Statement" && member.value.items().is_empty();
            members.retain(|member| !is_empty(member) && !matches!(member.value.value, Value::Null));
        }
        Made { document: self.run.finished(document), open }
    }

    /// The statements of a document that is merged, none if this place is empty; `None` if it is not known.
    fn merged(&mut self, item: &Node, at: &Range<usize>, merged: &mut Vec<Node>) -> Option<Vec<Node>> {
        let at = if item.span.is_empty() { at } else { &item.span };
        // In a list without empty texts, one that is not known is as good as it is elsewhere.
        let item = as_several(item).unwrap_or(item);
        if let Some((condition, holds, fails)) = as_choice(item) {
            let list = |statements| Node::new(at.clone(), Value::List(statements));
            let holds = list(self.merged(holds, at, merged)?);
            let fails = list(self.merged(fails, at, merged)?);
            return Some(vec![choice(condition.clone(), holds, fails, at)]);
        }
        let document = if let Some((name, _)) = as_hole(item) {
            let address = document_of(name)?;
            let module = Arc::clone(&self.run.frame.module);
            let block = module.documents.get(&address)?;
            // Each instance is another document.
            if block.argument("for_each").is_some() {
                return None;
            }
            let made = self.document(&address).filter(|made| made.open.is_empty())?;
            if block.at.is_empty() { placed(made.document, at) } else { made.document }
        } else {
            match &item.value {
                Value::Null => return Some(Vec::new()),
                Value::Text(text) if text.text.trim().is_empty() => return Some(Vec::new()),
                Value::Text(text) if text.places == Places::default() => placed(json::read(&text.text).ok()?, at),
                Value::Text(text) => json::read_in(&text.text, &text.places).ok()?,
                _ if item.get("$call").and_then(Node::as_str) == Some("jsonencode") => {
                    item.get("args")?.items().first()?.clone()
                }
                _ if is_left_out(item) => return Some(Vec::new()),
                _ => return None,
            }
        };
        if !is_document(&document) && as_hole(item).is_none() {
            return None;
        }
        let statements = match document.get("Statement") {
            Some(Node { value: Value::List(items), .. }) => items.clone(),
            statement => statement.cloned().into_iter().collect(),
        };
        merged.push(document);
        Some(statements)
    }
}

/// The address of the data source in `data.aws_iam_policy_document.x[0].json`.
fn document_of(name: &str) -> Option<String> {
    let rest = name.strip_prefix("data.aws_iam_policy_document.")?;
    let rest = rest.strip_suffix(".json").or_else(|| rest.strip_suffix(".minified_json"))?;
    let (name, index) = rest.split_once('[').map_or((rest, None), |(name, index)| (name, Some(index)));
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let is_one = index.is_none_or(|index| matches!(index, "0]" | "count.index]"));
    (is_one && name.chars().all(is_name)).then(|| format!("data.aws_iam_policy_document.{name}"))
}

fn at_merge(block: &Block) -> Option<Range<usize>> {
    MERGES.iter().find_map(|(name, _)| block.argument(name)).map(|argument| argument.name_span.clone())
}

/// Takes the `Id` and the `Version` of the documents that are merged before and after the block's own statements.
fn head_of(document: &mut Node, before: &[Node], after: &[Node]) {
    let Value::Map(members) = &mut document.value else { return };
    let own = members.iter().find(|member| member.name.text == "Id");
    let of = |documents: &[Node]| documents.iter().rev().find_map(|one| one.get("Id")).cloned();
    let id = of(after).or_else(|| own.map(|own| own.value.clone())).or_else(|| of(before));
    members.retain(|member| member.name.text != "Id");
    members.extend(id.map(|id| Member::at(id.span.start, "Id", id)));
    let Some(version) = members.iter_mut().find(|member| member.name.text == "Version") else { return };
    for other in before.iter().chain(after).filter_map(|one| one.get("Version")) {
        if other.as_str() > version.value.as_str() {
            version.value = other.clone();
        }
    }
}

enum Sid {
    None,
    Known(String),
    Unknown,
}

fn sid(statement: &Node) -> Sid {
    if is_reference(statement) {
        return Sid::Unknown;
    }
    match statement.get("Sid").map(|sid| &sid.value) {
        None | Some(Value::Null) => Sid::None,
        Some(Value::Text(text)) if text.text.is_empty() => Sid::None,
        Some(Value::Text(text)) => Sid::Known(text.text.clone()),
        Some(_) => Sid::Unknown,
    }
}

/// Whether there may be two statements of one `Sid`, as choices can have it, or as it is not known.
fn may_replace(all: &[Node]) -> bool {
    fn sids(statement: &Node, known: &mut BTreeSet<String>) -> bool {
        if let Some((_, holds, fails)) = as_choice(statement) {
            return sids(holds, known) | sids(fails, known);
        }
        if let Value::List(items) = &statement.value {
            return items.iter().filter(|item| sids(item, known)).count() > 0;
        }
        match sid(statement) {
            Sid::None => false,
            Sid::Known(sid) => {
                known.insert(sid);
                false
            }
            Sid::Unknown => !is_left_out(statement),
        }
    }
    let mut seen = BTreeSet::new();
    all.iter().any(|statement| {
        let mut own = BTreeSet::new();
        let is_open = sids(statement, &mut own);
        let is_again = own.iter().any(|sid| seen.contains(sid));
        seen.extend(own);
        is_open || is_again
    })
}

/// The statements of a document that has some: if one condition leaves none, it is another document that is used then.
fn used(all: Vec<Node>) -> Vec<Node> {
    let Some((condition, ..)) = all.first().and_then(as_choice) else { return all };
    let list = |one: &Node| match &one.value {
        Value::List(items) => items.clone(),
        _ if is_left_out(one) => Vec::new(),
        _ => vec![one.clone()],
    };
    let (mut holding, mut failing) = (Vec::new(), Vec::new());
    for statement in &all {
        match as_choice(statement) {
            Some((one, holds, fails)) if one.as_str() == condition.as_str() => {
                holding.extend(list(holds));
                failing.extend(list(fails));
            }
            _ => return all,
        }
    }
    match (holding.is_empty(), failing.is_empty()) {
        (false, true) => holding,
        (true, false) => failing,
        _ => all,
    }
}

/// Adds a statement, or puts it in the place of the one of the same `Sid` among the first ones.
fn add(all: &mut Vec<Node>, statement: Node, first: usize) {
    let same = match sid(&statement) {
        Sid::Known(sid) => {
            all.iter_mut().take(first).find(|one| matches!(self::sid(one), Sid::Known(known) if known == sid))
        }
        _ => None,
    };
    match same {
        Some(replaced) => *replaced = statement,
        None => all.push(statement),
    }
}

/// What a `dynamic` block repeats its content for.
enum Repeated {
    For(Vec<(Node, Node)>),
    /// It depends on a condition.
    If(Node),
    Unknown,
}

fn repeated(run: &mut Run<'_>, block: &Block) -> Repeated {
    let Some(each) = block.argument("for_each") else { return Repeated::Unknown };
    let each = run.value(&each.value);
    if let Some((condition, ..)) = as_choice(&each) {
        return Repeated::If(condition.clone());
    }
    let is_list = matches!(each.value, Value::List(_));
    match entries(&each) {
        Some(all) if all.iter().all(|(_, value)| as_several(value).is_none() && as_choice(value).is_none()) => {
            // A set has its items for keys; of a list, no one uses these.
            let is_set = is_list && all.iter().all(|(_, value)| value.as_str().is_some());
            let pair = |(key, value): (Node, Node)| if is_set { (value.clone(), value) } else { (key, value) };
            Repeated::For(all.into_iter().map(pair).collect())
        }
        _ => Repeated::Unknown,
    }
}

/// What the content of a `dynamic` block calls its item.
fn bind(run: &mut Run<'_>, block: &Block, key: Node, value: Node) {
    let name = block.argument("iterator").and_then(|name| name.value.get("$expr")).and_then(Node::as_str);
    let at = block.at.clone();
    run.bind(name.unwrap_or(&block.name), Node::map_at(at, [("key", key), ("value", value)]));
}

/// The statements of a block, each with what is known of it.
fn statements(run: &mut Run<'_>, block: &Block, conditions: usize) -> Vec<Node> {
    let mut all = Vec::new();
    for inner in block.blocks.iter().filter(|inner| inner.name == "statement") {
        match inner.is_dynamic {
            true => all.extend(statements_of(run, inner, conditions)),
            false => all.push(statement_of(run, inner, conditions)),
        }
    }
    all
}

/// The statements of a `dynamic` block.
fn statements_of(run: &mut Run<'_>, block: &Block, conditions: usize) -> Vec<Node> {
    let unknown = || vec![pattern(&Lines::new(""), block)];
    match repeated(run, block) {
        Repeated::For(items) => {
            let content = block.content();
            let outside = run.names_bound();
            let mut all = Vec::new();
            for (key, value) in items {
                if !run.spend(64) || all.len() > MOST_STATEMENTS {
                    return unknown();
                }
                bind(run, block, key, value);
                all.push(statement_of(run, &content, conditions));
                run.unbind(outside);
            }
            all
        }
        Repeated::If(condition) if conditions > 0 => {
            let list =
                |run: &mut Run<'_>| Node::new(block.at.clone(), Value::List(statements_of(run, block, conditions - 1)));
            vec![both(run, condition, &block.at, list)]
        }
        Repeated::If(_) | Repeated::Unknown => unknown(),
    }
}

/// What is made if a condition holds, and if it does not.
fn both(run: &mut Run<'_>, condition: Node, at: &Range<usize>, mut make: impl FnMut(&mut Run<'_>) -> Node) -> Node {
    let mut outcome = |run: &mut Run<'_>, holds: bool| {
        run.assumed.push((condition.as_str().unwrap_or_default().to_owned(), holds));
        let made = make(run);
        run.assumed.pop();
        made
    };
    let (holds, fails) = (outcome(run, true), outcome(run, false));
    choice(condition, holds, fails, at)
}

fn statement_of(run: &mut Run<'_>, block: &Block, conditions: usize) -> Node {
    match expanded(run, block) {
        Ok(block) => statement(&Lines::new(""), &block),
        Err(condition) if conditions > 0 => {
            both(run, condition, &block.at, |run| statement_of(run, block, conditions - 1))
        }
        // A `dynamic` block in it stays a pattern.
        Err(_) => statement(&Lines::new(""), block),
    }
}

/// A block with what is known of its arguments, and with the blocks that `dynamic` ones make; or else the condition that decides.
fn expanded(run: &mut Run<'_>, block: &Block) -> Result<Block, Node> {
    let mut made = Block { arguments: Vec::new(), blocks: Vec::new(), ..block.clone() };
    for argument in &block.arguments {
        let value = run.value(&argument.value);
        made.arguments.extend(argument_of(argument, value));
    }
    for inner in &block.blocks {
        if !inner.is_dynamic {
            made.blocks.push(expanded(run, inner)?);
            continue;
        }
        match repeated(run, inner) {
            Repeated::For(items) => {
                let content = inner.content();
                let outside = run.names_bound();
                for (key, value) in items {
                    if !run.spend(64) {
                        made.blocks.push(inner.clone());
                        break;
                    }
                    bind(run, inner, key, value);
                    let block = expanded(run, &content);
                    run.unbind(outside);
                    made.blocks.push(block?);
                }
            }
            Repeated::If(condition) => return Err(condition),
            Repeated::Unknown => made.blocks.push(inner.clone()),
        }
    }
    Ok(made)
}

/// An argument as the provider takes it: without null, with the items of a list in a list, and left out if it is empty.
fn argument_of(argument: &Member, value: Node) -> Option<Member> {
    let name = argument.name.text.as_str();
    let value = match value.value {
        Value::Null => return None,
        Value::List(items) => {
            let items = items.into_iter().filter(|item| !matches!(item.value, Value::Null));
            let is_list = |item: &Node| {
                matches!(item.value, Value::List(_))
                    || as_choice(item)
                        .is_some_and(|(_, a, b)| [a, b].iter().any(|one| matches!(one.value, Value::List(_))))
            };
            let items: Vec<Node> =
                items.flat_map(|item| if is_list(&item) { spread(&item) } else { vec![item] }).collect();
            if items.is_empty() && matches!(name, "actions" | "not_actions" | "resources" | "not_resources") {
                return None;
            }
            Node::new(value.span, Value::List(items))
        }
        _ => match as_choice(&value) {
            Some((condition, holds, fails)) => {
                let taken = |one: &Node| match argument_of(argument, one.clone()) {
                    Some(member) => member.value,
                    None => left_out(&one.span),
                };
                choice(condition.clone(), taken(holds), taken(fails), &value.span)
            }
            None => value,
        },
    };
    let name = Text { text: name.to_owned(), places: argument.name.places.clone() };
    Some(Member { name, name_span: argument.name_span.clone(), value })
}
