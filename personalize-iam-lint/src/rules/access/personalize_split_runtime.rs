#![doc = include_str!("personalize_split_runtime.md")]

use crate::document::Document;
use crate::facts::access::listed;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("personalize-split-runtime", Severity::Suggestion, include_str!("personalize_split_runtime.md"), check)
        .off();

/// What an application calls while it serves.
///
/// Source: Amazon Personalize API Reference, the clients `personalize-runtime` and `personalize-events`.
const RUNTIME: &[&str] = &[
    "GetActionRecommendations",
    "GetPersonalizedRanking",
    "GetRecommendations",
    "PutActionInteractions",
    "PutActions",
    "PutEvents",
    "PutItems",
    "PutUsers",
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|s| s.allows() && !s.not_action) {
        let named = statement.actions.iter().filter_map(|entry| match entry.matches.as_slice() {
            [only] if only.service == "personalize" => Some((entry, RUNTIME.contains(&only.name))),
            _ => None,
        });
        let (runtime, management): (Vec<_>, Vec<_>) = named.partition(|(_, runtime)| *runtime);
        let (Some((first, _)), false) = (runtime.first(), management.is_empty()) else { continue };
        let names = listed(runtime.iter().map(|(entry, _)| entry.text));
        let message = format!(
            "{names} of the serving application, in one statement with {}",
            listed(management.iter().map(|(e, _)| e.text))
        );
        findings.push(
            findings
                .at(statement.action_pointer(first), message)
                .help("write a statement for each, or better a role for each"),
        );
    }
}
