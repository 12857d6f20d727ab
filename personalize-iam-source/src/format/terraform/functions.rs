//! Functions of Terraform, as far as their arguments are known.
//!
//! Source: Terraform documentation, "Built-in Functions". What stands for no item, one or several in a list, such as a list that is
//! not known within `concat`, is `{"$several": hole}`.

use std::ops::Range;

use serde_json::Value as Json;

use super::module::{placed, size};
use crate::found::is_reference;
use crate::hole::{Known, as_hole, hole, parts, text_of};
use crate::json;
use crate::tree::{Member, Node, Text, Value};

/// Something that stands for no item of a list, one or several.
pub(super) fn several(node: Node) -> Node {
    let at = node.span.clone();
    Node::map_at(at, [("$several", node)])
}

pub(super) fn as_several(node: &Node) -> Option<&Node> {
    node.only_member().filter(|member| member.name.text == "$several").map(|member| &member.value)
}

/// Whether it is not known how many items this is in a list.
pub(super) fn is_several(node: &Node) -> bool {
    as_several(node).is_some() || as_choice(node).is_some_and(|(_, a, b)| is_left_out(a) || is_left_out(b))
}

/// Whether this is a list all of whose items are there.
pub(super) fn is_known_list(node: &Node) -> bool {
    matches!(node.value, Value::List(_)) && !node.items().iter().any(is_several)
}

/// A choice that is not decided: its condition, and what it gives if that holds, and if it does not.
pub(super) fn as_choice(node: &Node) -> Option<(&Node, &Node, &Node)> {
    let member = node.only_member().filter(|member| member.name.text == "$cond")?;
    let [condition, holds, fails] = member.value.items() else { return None };
    Some((condition, holds, fails))
}

pub(super) fn choice(condition: Node, holds: Node, fails: Node, at: &Range<usize>) -> Node {
    let parts = Node::new(at.clone(), Value::List(vec![condition, holds, fails]));
    Node::map_at(at.clone(), [("$cond", parts)])
}

/// What is left out where it stands.
pub(super) fn left_out(at: &Range<usize>) -> Node {
    Node::map_at(at.clone(), [("Ref", Node::text_at(at.start, "AWS::NoValue"))])
}

/// Whether this is left out where it stands.
pub(super) fn is_left_out(node: &Node) -> bool {
    node.get("Ref").and_then(Node::as_str) == Some("AWS::NoValue")
}

/// The parts of a value as a text; a choice between texts is a part.
pub(super) fn text_parts(node: &Node) -> Option<Vec<Node>> {
    let text = |text: String| vec![Node::new(node.span.clone(), Value::Text(Text { text, ..Text::default() }))];
    match &node.value {
        Value::Number(number) => Some(text(number.clone())),
        Value::Bool(value) => Some(text(value.to_string())),
        _ => match as_choice(node) {
            Some((_, holds, fails)) => {
                (text_parts(holds).is_some() && text_parts(fails).is_some()).then(|| vec![node.clone()])
            }
            None => parts(node).map(<[Node]>::to_vec),
        },
    }
}

/// Whether this is true, or false, if that is known.
pub(super) fn truth(node: &Node) -> Option<bool> {
    match &node.value {
        Value::Bool(value) => Some(*value),
        Value::Text(text) => text.text.parse().ok(),
        _ => None,
    }
}

/// The value, if all of it is known.
pub(super) fn plain_json(node: &Node) -> Option<Json> {
    fn is_known(node: &Node) -> bool {
        !is_reference(node)
            && node.items().iter().all(is_known)
            && node.members().iter().all(|member| is_known(&member.value))
    }
    is_known(node).then(|| node.to_json())
}

fn is_map(node: &Node) -> bool {
    matches!(node.value, Value::Map(_)) && !is_reference(node)
}

/// What `for` and `for_each` go through, with its keys.
pub(super) fn entries(node: &Node) -> Option<Vec<(Node, Node)>> {
    match &node.value {
        Value::List(items) => {
            let key = |index: usize| Node::new(node.span.clone(), Value::Number(index.to_string()));
            Some(items.iter().enumerate().map(|(index, item)| (key(index), item.clone())).collect())
        }
        Value::Map(_) if is_map(node) => {
            let mut members: Vec<&Member> = node.last_members().collect();
            members.sort_by_key(|member| member.name.text.as_str());
            let key = |member: &Member| Node::new(member.name_span.clone(), Value::Text(member.name.clone()));
            Some(members.into_iter().map(|member| (key(member), member.value.clone())).collect())
        }
        _ => None,
    }
}

/// The items that a list gives to a list around it: those of a choice between lists are choices.
pub(super) fn spread(node: &Node) -> Vec<Node> {
    if let Value::List(items) = &node.value {
        return items.clone();
    }
    if let Some((condition, Node { value: Value::List(a), .. }, Node { value: Value::List(b), .. })) = as_choice(node) {
        let item = |list: &[Node], index: usize| list.get(index).cloned().unwrap_or_else(|| left_out(&node.span));
        let one = |index| choice(condition.clone(), item(a, index), item(b, index), &node.span);
        return (0..a.len().max(b.len())).map(one).collect();
    }
    match as_several(node) {
        Some(_) => vec![node.clone()],
        None => vec![several(node.clone())],
    }
}

/// What a function gives; `None` if it is not known. `spend` says whether there is work left for this many bytes.
pub(super) fn call(name: &str, args: &[Node], at: &Range<usize>, spend: &mut dyn FnMut(usize) -> bool) -> Option<Node> {
    // What is made of the arguments has about their size, but for what says otherwise.
    if !spend(args.iter().map(size).sum()) {
        return None;
    }
    let list = |items: Vec<Node>| Some(Node::new(at.clone(), Value::List(items)));
    match (name, args) {
        // A template that has no verb is what it gives.
        ("format", [only]) if only.as_str().is_none() => {
            let is_plain = |part: &Node| part.as_str().is_none_or(|text| !text.contains('%'));
            parts(only)?.iter().all(is_plain).then(|| only.clone())
        }
        ("format", [format, args @ ..]) => formatted(format.as_str()?, args, at),
        ("join", [delimiter, list]) => joined(delimiter.as_str()?, list, at, spend),
        ("concat", args) => {
            let items = args.iter().flat_map(|arg| match as_hole(arg) {
                Some(_) => vec![several(arg.clone())],
                None => spread(arg),
            });
            list(items.collect())
        }
        ("flatten", [all]) => {
            let mut items = Vec::new();
            flatten(all, &mut items)?;
            list(items)
        }
        ("compact", [Node { value: Value::List(items), .. }]) => {
            let is_empty = |item: &Node| matches!(item.value, Value::Null) || item.as_str() == Some("");
            let kept = |item: &Node| match as_choice(item) {
                _ if is_empty(item) => None,
                Some((condition, holds, fails)) => {
                    let branch = |one: &Node| if is_empty(one) { left_out(&one.span) } else { one.clone() };
                    Some(choice(condition.clone(), branch(holds), branch(fails), &item.span))
                }
                // What is not known can be empty.
                None if as_hole(item).is_some() => Some(several(item.clone())),
                None => Some(item.clone()),
            };
            list(items.iter().filter_map(kept).collect())
        }
        ("distinct" | "toset", [Node { value: Value::List(items), .. }]) => {
            let mut seen = std::collections::BTreeSet::new();
            let mut kept: Vec<Node> =
                items.iter().filter(|item| seen.insert(item.to_json().to_string())).cloned().collect();
            if name == "toset" && kept.iter().all(|item| item.as_str().is_some()) {
                kept.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
            }
            list(kept)
        }
        ("tolist", [only]) if matches!(only.value, Value::List(_)) => Some(only.clone()),
        ("tomap", [only]) if is_map(only) => Some(only.clone()),
        ("tostring", [only]) => text_parts(only).map(|all| text_of(at.clone(), all)),
        ("lower" | "upper", [text]) => cased(name, &text_parts(text)?, at),
        ("replace", [text, from, to]) => {
            let (text, from, to) = (text.as_str()?, from.as_str()?, to.as_str()?);
            // Between slashes it is a regular expression.
            let is_pattern = from.len() > 1 && from.starts_with('/') && from.ends_with('/');
            if is_pattern || from.is_empty() || !spend(text.matches(from).count() * to.len()) {
                return None;
            }
            Some(Node::text_at(at.start, text.replace(from, to)))
        }
        ("trimprefix" | "trimsuffix", [text, end]) => trimmed(name, &text_parts(text)?, end.as_str()?, at),
        ("trim", [text, all]) => {
            let all = all.as_str()?;
            Some(Node::text_at(at.start, text.as_str()?.trim_matches(|c| all.contains(c))))
        }
        ("trimspace", [text]) => Some(Node::text_at(at.start, text.as_str()?.trim())),
        ("chomp", [text]) => Some(Node::text_at(at.start, text.as_str()?.trim_end_matches(['\n', '\r']))),
        ("substr", [text, Node { value: Value::Number(from), .. }, Node { value: Value::Number(length), .. }]) => {
            let text = text.as_str()?;
            let (from, length): (i64, i64) = (from.parse().ok()?, length.parse().ok()?);
            // Below zero it is counted from the end, and the length is all that is left. Letters of several characters are rare.
            let count = text.is_ascii().then_some(text.len())?;
            let from =
                if from < 0 { count.saturating_sub(usize::try_from(-from).ok()?) } else { from.try_into().ok()? };
            let to = usize::try_from(length).map_or(count, |length| from.saturating_add(length).min(count));
            Some(Node::text_at(at.start, text.get(from..to).unwrap_or_default()))
        }
        ("startswith" | "endswith", [text, end]) => {
            let (text, end) = (text.as_str()?, end.as_str()?);
            let holds = if name == "startswith" { text.starts_with(end) } else { text.ends_with(end) };
            Some(Node::new(at.clone(), Value::Bool(holds)))
        }
        ("formatlist", [format, args @ ..]) => format_list(format.as_str()?, args, at, spend),
        ("coalesce", args) => {
            for arg in args {
                if !is_empty(arg)? {
                    return Some(arg.clone());
                }
            }
            None
        }
        ("coalescelist", args) => {
            let is_list = |arg: &&Node| !matches!(&arg.value, Value::List(items) if items.is_empty());
            let first = args.iter().find(is_list)?;
            // A list of what may be no item can be empty.
            let has_items = first.items().iter().any(|item| !is_several(item));
            has_items.then(|| first.clone())
        }
        ("one", [all]) => match &all.value {
            Value::List(items) if items.is_empty() => Some(Node::new(at.clone(), Value::Null)),
            Value::List(_) => only(all).cloned(),
            _ => None,
        },
        ("sort", [all]) => {
            let mut items = all.items().to_vec();
            let is_known = is_known_list(all) && items.iter().all(|item| item.as_str().is_some());
            items.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
            is_known.then_some(())?;
            list(items)
        }
        ("zipmap", [keys, values]) if is_known_list(keys) && is_known_list(values) => {
            if keys.items().len() != values.items().len() {
                return None;
            }
            let member = |(key, value): (&Node, &Node)| Some(Member::at(at.start, key.as_str()?, value.clone()));
            let members: Option<Vec<Member>> = keys.items().iter().zip(values.items()).map(member).collect();
            Some(Node::new(at.clone(), Value::Map(members?)))
        }
        ("sensitive" | "nonsensitive", [only]) => Some(only.clone()),
        ("split", [delimiter, text]) => {
            let (delimiter, text) = (delimiter.as_str().filter(|one| !one.is_empty())?, text.as_str()?);
            if !spend(16 * text.len()) {
                return None;
            }
            list(text.split(delimiter).map(|part| Node::text_at(at.start, part)).collect())
        }
        ("element", [all, Node { value: Value::Number(index), .. }]) => {
            let index: usize = index.parse().ok()?;
            match is_known_list(all) {
                true => all.items().get(index.checked_rem(all.items().len())?).cloned(),
                false => only(all).cloned(),
            }
        }
        ("length", [all]) if is_known_list(all) => {
            Some(Node::new(at.clone(), Value::Number(all.items().len().to_string())))
        }
        ("length", [all]) if is_map(all) => {
            Some(Node::new(at.clone(), Value::Number(all.last_members().count().to_string())))
        }
        ("contains", [all, one]) if is_known_list(all) => {
            let (all, one) = (plain_json(all)?, plain_json(one)?);
            Some(Node::new(at.clone(), Value::Bool(all.as_array()?.contains(&one))))
        }
        ("keys" | "values", [map]) if is_map(map) => {
            let is_keys = name == "keys";
            list(entries(map)?.into_iter().map(|(key, value)| if is_keys { key } else { value }).collect())
        }
        ("lookup", [map, key, rest @ ..]) if is_map(map) => {
            let found = map.get(key.as_str()?).cloned();
            found.or_else(|| rest.first().cloned())
        }
        ("merge", maps) => {
            let mut members: Vec<Member> = Vec::new();
            for map in maps.iter().filter(|map| !matches!(map.value, Value::Null)) {
                if !is_map(map) {
                    return None;
                }
                members.extend(map.last_members().cloned());
            }
            let whole = Node::new(at.clone(), Value::Map(members));
            let members = whole.last_members().cloned().collect();
            Some(Node::new(at.clone(), Value::Map(members)))
        }
        ("jsondecode", [text]) => {
            let node = json::read(text.as_str()?).ok()?;
            Some(placed(node, at))
        }
        _ => None,
    }
}

fn flatten(node: &Node, items: &mut Vec<Node>) -> Option<()> {
    let Value::List(all) = &node.value else { return None };
    for item in all {
        match &item.value {
            Value::List(_) => flatten(item, items)?,
            // What is not known can be a list.
            _ if as_hole(item).is_some() => items.push(several(item.clone())),
            _ if as_choice(item).is_some_and(|(_, a, _)| matches!(a.value, Value::List(_))) => {
                items.extend(spread(item));
            }
            _ => items.push(item.clone()),
        }
    }
    Some(())
}

/// Whether this is null or an empty text, if that is known.
fn is_empty(node: &Node) -> Option<bool> {
    match &node.value {
        Value::Null => Some(true),
        Value::Text(text) => Some(text.text.is_empty()),
        Value::Bool(_) | Value::Number(_) => Some(false),
        _ => {
            let is_there = |part: &Node| match as_hole(part) {
                Some((_, known)) => known != Known::Nothing,
                None => part.as_str().is_some_and(|text| !text.is_empty()),
            };
            parts(node)?.iter().any(is_there).then_some(false)
        }
    }
}

/// The one item of a list, also if it stands for several; not what may be a list itself.
pub(super) fn only(list: &Node) -> Option<&Node> {
    let [only] = list.items() else { return None };
    match as_several(only) {
        Some(inside) => is_item(inside).then_some(inside),
        None => (!is_several(only)).then_some(only),
    }
}

/// Whether what stands for several items is each of them; of what is not known, it may be a list of them.
pub(super) fn is_item(node: &Node) -> bool {
    !matches!(as_hole(node), Some((_, Known::Nothing))) && as_choice(node).is_none()
}

/// The text without this beginning or this end.
fn trimmed(name: &str, all: &[Node], end: &str, at: &Range<usize>) -> Option<Node> {
    let mut all = all.to_vec();
    let outer = if name == "trimprefix" { all.first_mut() } else { all.last_mut() };
    let part = outer?;
    let text = match (&part.value, as_hole(part)) {
        (Value::Text(text), _) => text.text.clone(),
        // A name has none of these.
        (_, Some((_, known))) if known != Known::Nothing => {
            let none = [':', '/', '*'];
            let is_other = if name == "trimprefix" { end.starts_with(none) } else { end.ends_with(none) };
            return is_other.then(|| text_of(at.clone(), all));
        }
        _ => return None,
    };
    let rest = if name == "trimprefix" { text.strip_prefix(end) } else { text.strip_suffix(end) };
    // What is shorter can go on in the next part.
    if rest.is_none() && text.len() < end.len() && all.len() > 1 {
        return None;
    }
    *(if name == "trimprefix" { all.first_mut() } else { all.last_mut() })? =
        Node::text_at(at.start, rest.unwrap_or(&text));
    let is_left = |part: &Node| part.as_str() != Some("");
    if all.len() > 1 {
        all.retain(is_left);
    }
    Some(text_of(at.clone(), all))
}

/// The format with the items of lists, one after the other; all lists have as many, and other arguments are the same each time.
fn format_list(format: &str, args: &[Node], at: &Range<usize>, spend: &mut dyn FnMut(usize) -> bool) -> Option<Node> {
    let is_list = |arg: &&Node| matches!(arg.value, Value::List(_));
    let lists: Vec<&Node> = args.iter().filter(is_list).collect();
    let first = lists.first()?;
    let count = first.items().len();
    let are_counted = lists.iter().all(|list| is_known_list(list) && list.items().len() == count);
    if !spend(count * (16 + format.len())) || !(are_counted || lists.len() == 1) {
        return None;
    }
    let mut items = Vec::new();
    for index in 0..count {
        let of = |arg: &Node| if is_list(&arg) { arg.items().get(index).cloned() } else { Some(arg.clone()) };
        let mut given = args.iter().map(of).collect::<Option<Vec<Node>>>()?;
        let mut is_repeated = false;
        for item in &mut given {
            if let Some(inside) = as_several(item) {
                is_repeated = true;
                *item = is_item(inside).then(|| inside.clone())?;
            }
        }
        let item = formatted(format, &given, at)?;
        items.push(if is_repeated { several(item) } else { item });
    }
    Some(Node::new(at.clone(), Value::List(items)))
}

fn formatted(format: &str, args: &[Node], at: &Range<usize>) -> Option<Node> {
    let mut args = args.iter();
    let mut all = Vec::new();
    let mut literal = String::new();
    let mut rest = format;
    while let Some((before, behind)) = rest.split_once('%') {
        literal.push_str(before);
        let mut characters = behind.chars();
        match characters.next()? {
            '%' => literal.push('%'),
            's' | 'v' | 'd' => {
                if !literal.is_empty() {
                    all.push(Node::text_at(at.start, std::mem::take(&mut literal)));
                }
                all.extend(text_parts(args.next()?)?);
            }
            _ => return None,
        }
        rest = characters.as_str();
    }
    literal.push_str(rest);
    if !literal.is_empty() || all.is_empty() {
        all.push(Node::text_at(at.start, literal));
    }
    args.next().is_none().then(|| text_of(at.clone(), all))
}

fn joined(delimiter: &str, list: &Node, at: &Range<usize>, spend: &mut dyn FnMut(usize) -> bool) -> Option<Node> {
    if !is_known_list(list) || !spend(list.items().len() * delimiter.len()) {
        return None;
    }
    let mut all = Vec::new();
    for (index, item) in list.items().iter().enumerate() {
        if index > 0 && !delimiter.is_empty() {
            all.push(Node::text_at(at.start, delimiter));
        }
        all.extend(text_parts(item)?);
    }
    if all.is_empty() {
        all.push(Node::text_at(at.start, ""));
    }
    Some(text_of(at.clone(), all))
}

/// The text in small or capital letters; those of a Region, an account or a partition are small.
fn cased(name: &str, all: &[Node], at: &Range<usize>) -> Option<Node> {
    let part = |part: &Node| match (&part.value, as_hole(part)) {
        (Value::Text(text), _) => {
            let text = if name == "lower" { text.text.to_lowercase() } else { text.text.to_uppercase() };
            Some(Node::text_at(at.start, text))
        }
        (_, Some((_, Known::Region | Known::Account | Known::Partition | Known::UrlSuffix))) if name == "lower" => {
            Some(part.clone())
        }
        (_, Some((inside, known @ (Known::Name | Known::Nothing)))) => {
            Some(placed(hole(at.start, format!("{name}({inside})"), known), at))
        }
        _ => None,
    };
    all.iter().map(part).collect::<Option<Vec<_>>>().map(|all| text_of(at.clone(), all))
}
