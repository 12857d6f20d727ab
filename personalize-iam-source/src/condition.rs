//! What conditions of a template test, to tell which outcomes of several of them can occur together.

use std::collections::{BTreeMap, BTreeSet};

/// How many values of what conditions compare are tried.
const MOST_TRIED: usize = 4096;

/// How many tests are made of all of these values together: conditions that name others many times are larger than their text.
const MOST_TESTS: usize = 1 << 20;

/// How deep operators of an expression are taken apart.
const DEEPEST: usize = 24;

/// What a condition tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Test {
    /// All of these hold.
    All(Vec<Test>),
    /// One of these holds.
    Any(Vec<Test>),
    /// That does not hold.
    Not(Box<Test>),
    /// Something has this value, of those that it can have; of any if these are not known.
    Is { subject: String, value: String, allowed: Vec<String> },
}

impl Test {
    /// Something that is true or false.
    pub(crate) fn of_name(name: impl Into<String>) -> Test {
        let allowed = vec!["true".to_owned(), "false".to_owned()];
        Test::Is { subject: name.into(), value: "true".to_owned(), allowed }
    }

    /// What always holds, or never.
    pub(crate) fn known(holds: bool) -> Test {
        if holds { Test::All(Vec::new()) } else { Test::Any(Vec::new()) }
    }

    pub(crate) fn not(test: Test) -> Test {
        Test::Not(Box::new(test))
    }

    /// What an expression of Terraform tests: its operators are taken apart, and what they are about is known by its text.
    pub(crate) fn of_expression(text: &str) -> Test {
        match text.split_once(": ").filter(|(module, _)| module.starts_with("module.") && !module.contains(' ')) {
            Some((module, text)) => expression(text, &format!("{module}: "), DEEPEST),
            None => expression(text, "", DEEPEST),
        }
    }

    fn values<'t>(&'t self, all: &mut BTreeMap<&'t str, (BTreeSet<&'t str>, &'t [String])>) {
        match self {
            Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| test.values(all)),
            Test::Not(test) => test.values(all),
            Test::Is { subject, value, allowed } => {
                let of_subject = all.entry(subject).or_insert_with(|| (BTreeSet::new(), allowed));
                of_subject.0.insert(value);
            }
        }
    }

    fn size(&self) -> usize {
        match self {
            Test::All(tests) | Test::Any(tests) => 1 + tests.iter().map(Test::size).sum::<usize>(),
            Test::Not(test) => 1 + test.size(),
            Test::Is { .. } => 1,
        }
    }

    fn holds(&self, values: &BTreeMap<&str, Option<&str>>) -> bool {
        match self {
            Test::All(tests) => tests.iter().all(|test| test.holds(values)),
            Test::Any(tests) => tests.iter().any(|test| test.holds(values)),
            Test::Not(test) => !test.holds(values),
            Test::Is { subject, value, .. } => values.get(subject.as_str()) == Some(&Some(value.as_str())),
        }
    }
}

/// The outcomes of conditions that can occur together, each once; `None` if that is more than is tried.
pub(crate) fn possible(tests: &[Test]) -> Option<BTreeSet<Vec<bool>>> {
    let mut compared = BTreeMap::new();
    tests.iter().for_each(|test| test.values(&mut compared));
    let domains: Vec<(&str, Vec<Option<&str>>)> = compared
        .into_iter()
        .map(|(subject, (values, allowed))| match allowed {
            // Any other value.
            [] => (subject, values.into_iter().map(Some).chain([None]).collect()),
            allowed => (subject, allowed.iter().map(|value| Some(value.as_str())).collect()),
        })
        .collect();
    let count = domains.iter().try_fold(1_usize, |count, (_, values)| count.checked_mul(values.len()))?;
    let size: usize = tests.iter().map(Test::size).sum();
    if count > MOST_TRIED || size.saturating_mul(count) > MOST_TESTS {
        return None;
    }
    let outcome = |mut number: usize| {
        let values: BTreeMap<&str, Option<&str>> = domains
            .iter()
            .map(|(subject, values)| {
                let value = values.get(number % values.len()).copied().flatten();
                number /= values.len();
                (*subject, value)
            })
            .collect();
        tests.iter().map(|test| test.holds(&values)).collect()
    };
    Some((0..count).map(outcome).collect())
}

fn expression(text: &str, module: &str, depth: usize) -> Test {
    let text = without_parentheses(text.trim());
    let name = || Test::of_name(format!("{module}{text}"));
    let Some(depth) = depth.checked_sub(1) else { return name() };
    let of = |text: &str| expression(text, module, depth);
    for (operator, test) in [("||", Test::Any as fn(Vec<Test>) -> Test), ("&&", Test::All)] {
        let parts = split(text, operator);
        if parts.len() > 1 {
            return test(parts.into_iter().map(of).collect());
        }
    }
    for (operator, is_equal) in [("==", true), ("!=", false)] {
        let [a, b] = split(text, operator).try_into().unwrap_or([""; 2]);
        let (a, b) = (without_parentheses(a.trim()), without_parentheses(b.trim()));
        let (subject, value) = if is_literal(a) { (b, a) } else { (a, b) };
        if subject.is_empty() || !is_literal(value) {
            continue;
        }
        let equal = match value {
            "true" => of(subject),
            "false" => Test::not(of(subject)),
            _ => Test::Is { subject: format!("{module}{subject}"), value: value.to_owned(), allowed: Vec::new() },
        };
        return if is_equal { equal } else { Test::not(equal) };
    }
    // A length is never below 0.
    if let Some(length) = text.strip_suffix("> 0").map(str::trim).filter(|text| text.starts_with("length(")) {
        let zero = Test::Is { subject: format!("{module}{length}"), value: "0".to_owned(), allowed: Vec::new() };
        return Test::not(zero);
    }
    match text.strip_prefix('!') {
        Some(inner) => Test::not(of(inner)),
        None => name(),
    }
}

fn is_literal(text: &str) -> bool {
    let quoted = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let is_plain = |inner: &str| !inner.contains(['"', '$', '%', '\\']);
    matches!(text, "true" | "false" | "null") || text.parse::<i64>().is_ok() || quoted.is_some_and(is_plain)
}

/// The text within parentheses around all of it.
fn without_parentheses(text: &str) -> &str {
    let inner = |text: &'_ str| -> Option<usize> {
        let inner = text.strip_prefix('(')?.strip_suffix(')')?;
        let (mut depth, mut is_quoted) = (0_usize, false);
        for c in inner.chars() {
            match c {
                '"' => is_quoted = !is_quoted,
                '(' if !is_quoted => depth += 1,
                ')' if !is_quoted => depth = depth.checked_sub(1)?,
                _ => {}
            }
        }
        Some(inner.len())
    };
    match inner(text) {
        Some(length) => text.get(1..=length).unwrap_or(text).trim(),
        None => text,
    }
}

/// The parts of a text between an operator that is in no parentheses and no quotes.
fn split<'t>(text: &'t str, operator: &str) -> Vec<&'t str> {
    let (mut all, mut from, mut depth, mut is_quoted) = (Vec::new(), 0, 0_usize, false);
    for (at, c) in text.char_indices() {
        match c {
            '"' => is_quoted = !is_quoted,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ if depth == 0
                && !is_quoted
                && at >= from
                && text.get(at..).is_some_and(|rest| rest.starts_with(operator)) =>
            {
                all.push(text.get(from..at).unwrap_or_default());
                from = at + operator.len();
            }
            _ => {}
        }
    }
    all.push(text.get(from..).unwrap_or_default());
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(conditions: &[&str]) -> Vec<String> {
        let tests: Vec<Test> = conditions.iter().map(|text| Test::of_expression(text)).collect();
        let text = |outcome: Vec<bool>| outcome.into_iter().map(|holds| if holds { 'y' } else { 'n' }).collect();
        possible(&tests).unwrap().into_iter().map(text).collect()
    }

    #[test]
    fn conditions_on_the_same_value_exclude_each_other() {
        assert_eq!(outcomes(&["var.a", "var.b"]), ["nn", "ny", "yn", "yy"]);
        assert_eq!(outcomes(&["var.a", "!var.a"]), ["ny", "yn"]);
        assert_eq!(outcomes(&["var.a == \"x\"", "(var.a == \"y\")", "var.a != \"x\""]), ["nny", "nyy", "ynn"]);
        assert_eq!(outcomes(&["var.a && var.b", "var.a || var.b", "var.b == false"]), ["nny", "nyn", "nyy", "yyn"]);
        assert_eq!(outcomes(&["length(var.a) > 0", "length(var.a) == 0"]), ["ny", "yn"]);
        assert_eq!(outcomes(&["module.m: var.a", "var.a"]), ["nn", "ny", "yn", "yy"]);
        assert_eq!(outcomes(&["f(\"a || b\")", "var.a == null"]), ["nn", "ny", "yn", "yy"]);
    }

    #[test]
    fn more_than_is_tried_is_not_known() {
        let many: Vec<Test> = (0..13).map(|number| Test::of_name(format!("var.a{number}"))).collect();
        assert_eq!(possible(&many), None);
        let large = Test::All((0..1 << 20).map(|_| Test::of_name("var.a")).collect());
        assert_eq!(possible(&[large]), None);
        let deep = format!("{}a", "!(".repeat(100_000));
        assert_eq!(outcomes(&[&deep]).len(), 2);
    }
}
