#![doc = include_str!("splittable_policy.md")]

use std::collections::{BTreeMap, HashSet};

use personalize_iam_model::catalog;
use personalize_iam_model::policy::quota;

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("splittable-policy", Severity::Suggestion, include_str!("splittable_policy.md"), check).off();

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let Some(quota) = quota(document.kind) else { return };
    let count = quota.unit.count(document.text);
    // From nine tenths on.
    if count.saturating_mul(10) <= quota.limit.saturating_mul(9) {
        return;
    }
    let message = format!(
        "the policy takes {} % of the {} that {} may have",
        count.saturating_mul(100) / quota.limit,
        quota.limit,
        document.kind.title()
    );
    let help = match shortest(document) {
        Some((pattern, saved)) => {
            let characters = if saved == 1 { "character" } else { "characters" };
            format!("{} says the same today in {saved} {characters} less; or split the policy", quoted(&pattern))
        }
        None => "split it: several policies can be attached, each with its own limit".to_owned(),
    };
    findings.push(findings.at("", message).help(help));
}

/// The pattern that today matches exactly what a statement lists, and saves most.
fn shortest(document: &Document<'_>) -> Option<(String, usize)> {
    let mut best: Option<(String, usize)> = None;
    for statement in document.statements.iter().filter(|s| !s.not_action) {
        let mut by_verb: BTreeMap<(&str, &str), HashSet<&str>> = BTreeMap::new();
        for entry in &statement.actions {
            let [only] = entry.matches.as_slice() else { continue };
            let verb = only.name.char_indices().skip(1).find(|(_, c)| c.is_ascii_uppercase());
            let verb = verb.and_then(|(end, _)| only.name.get(..end)).unwrap_or(only.name);
            by_verb.entry((only.service, verb)).or_default().insert(only.full_name);
        }
        for ((service, verb), names) in by_verb {
            let pattern = format!("{service}:{verb}*");
            let same =
                names.len() > 1 && catalog::matching_actions(&pattern).all(|action| names.contains(action.full_name));
            // Each with its quotes and its comma.
            let saved = names.iter().map(|name| name.len() + 3).sum::<usize>().saturating_sub(pattern.len() + 3);
            if same && best.as_ref().is_none_or(|(_, most)| saved > *most) {
                best = Some((pattern, saved));
            }
        }
    }
    best
}
