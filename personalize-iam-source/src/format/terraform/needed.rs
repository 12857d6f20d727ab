//! Which files of a folder say something of the names that a file refers to: found by their text, as parsing all of them for each
//! file of a large folder takes the square of it.

use std::collections::{HashMap, HashSet};

/// For each of the texts, whether it declares one of these names, or one that a text which is taken refers to.
pub(super) fn needed(texts: &[&str], names: Vec<&str>, is_needed: &dyn Fn(&str) -> bool) -> Vec<bool> {
    let mut declared_in: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut taken: Vec<bool> = texts.iter().map(|text| is_needed(text)).collect();
    let mut wanted = names;
    for (index, (text, is_taken)) in texts.iter().zip(&taken).enumerate() {
        match is_taken {
            true => wanted.extend(references(text)),
            false => declarations(text).into_iter().for_each(|name| declared_in.entry(name).or_default().push(index)),
        }
    }
    let mut seen = HashSet::new();
    while let Some(name) = wanted.pop() {
        if !seen.insert(name) {
            continue;
        }
        for index in declared_in.remove(name).unwrap_or_default() {
            if let (Some(is_taken @ false), Some(text)) = (taken.get_mut(index), texts.get(index)) {
                *is_taken = true;
                wanted.extend(references(text));
            }
        }
    }
    taken
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-')
}

/// The name that a text ends with, and what is before it.
fn last_name(text: &str) -> (&str, &str) {
    let rest = text.trim_end_matches(is_of_name);
    (rest, text.get(rest.len()..).unwrap_or_default())
}

/// The names that a text refers to: `b` of `var.b`, `local.b`, `module.b`, `aws_x.b` and `data.x.b`. There can be more.
pub(super) fn references(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for (dot, _) in text.match_indices('.') {
        let (before, kind) = last_name(text.get(..dot).unwrap_or_default());
        let is_data = before.strip_suffix('.').is_some_and(|before| last_name(before).1 == "data");
        let is_first = !before.ends_with('.') && (matches!(kind, "var" | "local" | "module") || kind.contains('_'));
        if !is_first && !is_data {
            continue;
        }
        let behind = text.get(dot + 1..).unwrap_or_default();
        let length = behind.find(|c| !is_of_name(c)).unwrap_or(behind.len());
        names.extend(behind.get(..length).filter(|name| !name.is_empty()));
    }
    names
}

/// The names that a text declares: words of the lines where blocks begin, and those before `=` where there are locals. There can
/// be more.
pub(super) fn declarations(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for line in text.trim_start_matches('\u{feff}').lines() {
        let mut words = line.split(|c| !is_of_name(c)).filter(|word| !word.is_empty());
        if let Some("resource" | "data" | "variable" | "module" | "output") = words.next() {
            names.extend(words);
        }
    }
    if text.contains("locals") {
        for (sign, _) in text.match_indices('=') {
            names.push(last_name(text.get(..sign).unwrap_or_default().trim_end()).1);
        }
    }
    names
}
