//! Which statements of some policies mean something else after a change of the spec: which actions they cover, which ARNs
//! they fit, and which condition keys the requests carry.
//!
//! It needs the parser of the model, so it is behind the feature `policies`: `cargo xtask regen` must build without the source
//! that it generates.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::spec::{Action, ActionResource, ConditionKey, ResourceType, Service, Spec};
use personalize_iam_model::policy::{ActionElement, Effect, Policy, ResourceElement, Statement, read};
use serde::Serialize;

use super::words::{cut_lists, listed};

/// A statement that means something else now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Affected {
    /// The file of its policy.
    pub file: String,
    /// Its `Sid`, or its number from 1.
    pub statement: String,
    /// What changed, one thing each.
    pub changes: Vec<String>,
}

/// A policy and its file.
#[derive(Clone, Debug)]
pub struct PolicyFile {
    /// The path as messages show it.
    pub path: String,
    /// The policy.
    pub policy: Policy,
}

/// Reads the policies of a folder: its files that end in `.json`, those of inner folders too.
///
/// # Errors
///
/// If a file cannot be read, or is not a policy.
pub fn read_folder(folder: &Path, shown: &str) -> Result<Vec<PolicyFile>, Vec<String>> {
    let mut paths = Vec::new();
    let mut errors = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        match fs::read_dir(&folder) {
            Ok(entries) => {
                for path in entries.flatten().map(|entry| entry.path()) {
                    if path.is_dir() {
                        folders.push(path);
                    } else if path.extension().is_some_and(|extension| extension == "json") {
                        paths.push(path);
                    }
                }
            }
            Err(error) => errors.push(format!("cannot read `{}`: {error}", folder.display())),
        }
    }
    paths.sort();
    let name = |path: &PathBuf| Path::new(shown).join(path.strip_prefix(folder).unwrap_or(path)).display().to_string();
    let mut policies = Vec::new();
    for path in paths {
        match fs::read_to_string(&path)
            .map_err(|error| error.to_string())
            .and_then(|text| read(&text).map_err(|e| e.to_string()))
        {
            Ok(policy) => policies.push(PolicyFile { path: name(&path), policy }),
            Err(error) => errors.push(format!("`{}` is not a policy: {error}", name(&path))),
        }
    }
    if errors.is_empty() { Ok(policies) } else { Err(errors) }
}

/// The statements that mean something else under the new spec.
pub fn affected(old: &Spec, new: &Spec, policies: &[PolicyFile]) -> Vec<Affected> {
    let (mut old, mut new) = (Facts::of(old), Facts::of(new));
    // What both say alike changes no statement: of twenty thousand actions, some hundred are left.
    if old.global == new.global {
        let says = |facts: &Facts<'_>, name: &str| {
            let (service, action) = facts.actions.get(name).copied()?;
            let types: Vec<Option<ResourceType>> =
                action.resources.iter().map(|pair| type_of(service, pair).cloned()).collect();
            Some((action.resources.clone(), action.condition_keys.clone(), types))
        };
        let alike: BTreeSet<String> =
            old.actions.keys().filter(|name| says(&old, name) == says(&new, name)).cloned().collect();
        old.actions.retain(|name, _| !alike.contains(name));
        new.actions.retain(|name, _| !alike.contains(name));
    }
    let mut all = Vec::new();
    for file in policies {
        for (number, statement) in (1..).zip(&file.policy.statements) {
            let changes = changes(&old, &new, statement);
            if !changes.is_empty() {
                let statement = statement.sid.clone().unwrap_or_else(|| format!("{number}"));
                all.push(Affected { file: file.path.clone(), statement, changes });
            }
        }
    }
    all
}

/// The statements for people: a line for each, and under it what changed.
pub fn render(all: &[Affected], full: bool) -> String {
    const NAMES: usize = 6;
    let mut text = String::new();
    for one in all {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{}: statement {}", one.file, one.statement);
        for change in &one.changes {
            let _ = writeln!(text, "  {}", if full { change.clone() } else { cut_lists(change, NAMES) });
        }
    }
    text
}

/// What a spec says, by the full names of its actions.
struct Facts<'a> {
    actions: BTreeMap<String, (&'a Service, &'a Action)>,
    global: &'a [ConditionKey],
}

impl<'a> Facts<'a> {
    fn of(spec: &'a Spec) -> Facts<'a> {
        let services = spec.services.iter().chain(&spec.others);
        let actions = services.flat_map(|service| {
            service.actions.iter().map(move |action| (format!("{}:{}", service.prefix, action.name), (service, action)))
        });
        Facts { actions: actions.collect(), global: &spec.global.condition_keys }
    }

    /// The actions that a pattern covers.
    fn covered(&self, pattern: &str) -> BTreeSet<&str> {
        let pattern = pattern.to_lowercase();
        let literal = pattern.split(['*', '?']).next().unwrap_or_default();
        let glyphs = glyphs(&pattern);
        let covers = |name: &str| {
            // Few names start as the pattern does: only those are worth a closer look.
            let starts = name.get(..literal.len()).is_some_and(|start| start.eq_ignore_ascii_case(literal));
            starts && overlap(&glyphs, &self::glyphs(name))
        };
        self.actions.keys().map(String::as_str).filter(|name| covers(name)).collect()
    }
}

/// Whether an action's pattern covers a name; case does not matter.
fn matches(pattern: &str, name: &str) -> bool {
    overlap(&glyphs(pattern), &name.to_lowercase().chars().map(Glyph::One).collect::<Vec<_>>())
}

/// A part of a pattern.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Glyph {
    One(char),
    /// `?`
    Any,
    /// `*`
    All,
}

/// The parts of a pattern, in lower case.
fn glyphs(pattern: &str) -> Vec<Glyph> {
    let glyph = |character| match character {
        '*' => Glyph::All,
        '?' => Glyph::Any,
        other => Glyph::One(other),
    };
    pattern.to_lowercase().chars().map(glyph).collect()
}

/// Whether some text matches both patterns.
fn overlap(a: &[Glyph], b: &[Glyph]) -> bool {
    // Which starts of `b` go with the start of `a` so far.
    let free = |row: &mut Vec<bool>| {
        for at in 0..b.len() {
            if row.get(at) == Some(&true)
                && b.get(at) == Some(&Glyph::All)
                && let Some(next) = row.get_mut(at + 1)
            {
                *next = true;
            }
        }
    };
    let mut row = vec![false; b.len() + 1];
    if let Some(first) = row.first_mut() {
        *first = true;
    }
    free(&mut row);
    for glyph in a {
        let mut next = vec![false; b.len() + 1];
        for at in 0..=b.len() {
            if row.get(at) != Some(&true) {
                continue;
            }
            let mut reach = |at: usize| {
                if let Some(cell) = next.get_mut(at) {
                    *cell = true;
                }
            };
            match (glyph, b.get(at)) {
                // A star takes nothing, or any part of the other pattern.
                (Glyph::All, _) => (at..=b.len()).for_each(reach),
                (_, Some(Glyph::All)) => reach(at),
                (Glyph::Any, Some(_)) | (Glyph::One(_), Some(Glyph::Any)) => reach(at + 1),
                (Glyph::One(one), Some(Glyph::One(other))) if one == other => reach(at + 1),
                _ => {}
            }
        }
        free(&mut next);
        row = next;
    }
    row.last() == Some(&true)
}

/// A template as a pattern: its variables match anything.
fn template(arn: &str) -> String {
    let mut pattern = String::new();
    for (at, piece) in arn.split("${").enumerate() {
        match piece.split_once('}') {
            Some((_, rest)) if at > 0 => {
                pattern.push('*');
                pattern.push_str(rest);
            }
            _ => pattern.push_str(piece),
        }
    }
    pattern
}

/// Whether a resource pattern fits ARNs of a type.
fn fits(pattern: &str, resource_type: &ResourceType) -> bool {
    // A policy variable can be anything. A star ends at a colon, but in the last part.
    let pattern = template(pattern);
    let fields = |text: &str| text.splitn(6, ':').map(glyphs).collect::<Vec<_>>();
    resource_type.arns.iter().any(|arn| {
        let arn = template(arn);
        let (a, b) = (fields(&pattern), fields(&arn));
        if a.len() != b.len() {
            return overlap(&glyphs(&pattern), &glyphs(&arn));
        }
        a.iter().zip(&b).all(|(a, b)| overlap(a, b))
    })
}

fn type_of<'a>(service: &'a Service, pair: &ActionResource) -> Option<&'a ResourceType> {
    service.resource_types.iter().find(|known| known.name == pair.name)
}

/// Whether requests for an action carry a key.
fn carries(facts: &Facts<'_>, service: &Service, action: &Action, key: &str) -> bool {
    let is_key = |name: &String| matches(&template(name), key);
    let tags = ["aws:resourcetag/", "aws:requesttag/", "aws:tagkeys"];
    let is_tag = tags.iter().any(|tag| key.to_lowercase().starts_with(tag));
    action.condition_keys.iter().any(is_key)
        || (!is_tag && facts.global.iter().any(|known| is_key(&known.name)))
        || action.resources.iter().any(|pair| {
            let of_type = type_of(service, pair).map(|known| known.condition_keys.as_slice()).unwrap_or_default();
            pair.condition_keys.iter().chain(of_type).any(is_key)
        })
}

fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

fn changes(old: &Facts<'_>, new: &Facts<'_>, statement: &Statement) -> Vec<String> {
    let mut said = Vec::new();
    let (patterns, is_not) = match &statement.action {
        ActionElement::Action(patterns) => (patterns, false),
        ActionElement::NotAction(patterns) => (patterns, true),
    };
    let covered = |facts: &Facts<'_>| -> BTreeSet<String> {
        let named: BTreeSet<&str> = patterns.iter().flat_map(|pattern| facts.covered(pattern)).collect();
        let all = facts.actions.keys();
        all.filter(|name| named.contains(name.as_str()) != is_not).cloned().collect()
    };
    let (before, after) = (covered(old), covered(new));
    if is_not {
        let gained: Vec<&String> = after.difference(&before).collect();
        if !gained.is_empty() {
            said.push(format!("`NotAction` leaves in {}: {}", count(gained.len(), "new action"), listed(&gained)));
        }
    }
    for pattern in patterns {
        let (old_names, new_names) = (old.covered(pattern), new.covered(pattern));
        let gained: Vec<&&str> = new_names.difference(&old_names).collect();
        let lost: Vec<&&str> = old_names.difference(&new_names).collect();
        match (pattern.contains(['*', '?']), gained.is_empty(), lost.is_empty()) {
            (_, true, true) => {}
            (false, _, false) => said.push(format!("names the action `{pattern}`, which is gone")),
            (false, false, _) => said.push(format!("names the action `{pattern}`, which is new")),
            (true, ..) => {
                if !gained.is_empty() && !is_not {
                    said.push(format!(
                        "`{pattern}` covers {} more: {}",
                        count(gained.len(), "action"),
                        listed(&gained)
                    ));
                }
                if !lost.is_empty() {
                    said.push(format!("`{pattern}` covers {} less: {}", count(lost.len(), "action"), listed(&lost)));
                }
            }
        }
    }
    let both: Vec<&String> = before.intersection(&after).collect();
    resources(old, new, statement, &both, &mut said);
    let tests = statement.condition.iter().flat_map(|block| &block.tests);
    let keys: BTreeSet<&str> = tests.map(|test| test.key.as_str()).collect();
    for key in keys {
        let carried = |facts: &Facts<'_>, name: &str| {
            facts.actions.get(name).is_some_and(|(service, action)| carries(facts, service, action, key))
        };
        for (from, to, what) in [(old, new, "is no longer carried"), (new, old, "is now carried")] {
            let names: Vec<&&String> = both.iter().filter(|name| carried(from, name) && !carried(to, name)).collect();
            if !names.is_empty() {
                said.push(format!("the key `{key}` {what} by requests for {}", listed(&names)));
            }
        }
    }
    said
}

/// What changed of the ARNs that a statement names.
fn resources(old: &Facts<'_>, new: &Facts<'_>, statement: &Statement, both: &[&String], said: &mut Vec<String>) {
    let Some(ResourceElement::Resource(patterns) | ResourceElement::NotResource(patterns)) = &statement.resource else {
        return;
    };
    let types = |facts: &Facts<'_>, name: &str, pattern: &str| -> BTreeSet<String> {
        let Some((service, action)) = facts.actions.get(name) else { return BTreeSet::new() };
        let pairs = action.resources.iter().filter_map(|pair| type_of(service, pair));
        pairs.filter(|known| fits(pattern, known)).map(|known| known.name.clone()).collect()
    };
    for pattern in patterns.iter().filter(|pattern| *pattern != "*") {
        let mut lost: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        let mut gained: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for name in both {
            let (before, after) = (types(old, name, pattern), types(new, name, pattern));
            for one in before.difference(&after) {
                lost.entry(one.clone()).or_default().push(name);
            }
            for one in after.difference(&before) {
                gained.entry(one.clone()).or_default().push(name);
            }
        }
        for (what, by_type) in [("no longer fits", lost), ("now fits", gained)] {
            for (resource_type, names) in by_type {
                said.push(format!("`{pattern}` {what} an ARN of `{resource_type}` for {}", listed(&names)));
            }
        }
    }
    // An Allow that leaves out what a call now needs is too narrow by itself.
    let (Effect::Allow, Some(ResourceElement::Resource(_))) = (statement.effect, &statement.resource) else { return };
    let mut needed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for name in both {
        let (Some((_, before)), Some((service, after))) = (old.actions.get(*name), new.actions.get(*name)) else {
            continue;
        };
        for pair in after.resources.iter().filter(|pair| pair.required == Some(true)) {
            let was = before.resources.iter().find(|one| one.name == pair.name);
            let is_new = was.is_none_or(|was| was.required == Some(false));
            let is_covered =
                type_of(service, pair).is_some_and(|known| patterns.iter().any(|pattern| fits(pattern, known)));
            if is_new && !is_covered {
                needed.entry(&pair.name).or_default().push(name);
            }
        }
    }
    for (resource_type, names) in needed {
        said.push(format!(
            "{} now needs an ARN of `{resource_type}` too, which no `Resource` here fits",
            listed(&names)
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_overlap_if_some_text_matches_both() {
        for (a, b, expected) in [
            ("", "", true),
            ("*", "", true),
            ("?", "", false),
            ("a*", "*b", true),
            ("a*", "b*", false),
            ("a?c", "a*", true),
            ("a?c", "abd", false),
            ("arn:*:book/*", "arn:aws:*:shelf/*", true),
            ("arn:aws:x:::book/*", "arn:aws:x:::shelf/*", false),
            ("*a*b*", "*b*a*", true),
        ] {
            assert_eq!(overlap(&glyphs(a), &glyphs(b)), expected, "{a} {b}");
            assert_eq!(overlap(&glyphs(b), &glyphs(a)), expected, "{b} {a}");
        }
        assert!(matches("Library:LEND*", "library:LendBook") && !matches("library:Lend", "library:LendBook"));
    }
}
