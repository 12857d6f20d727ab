#![doc = include_str!("allow_notresource.md")]

use crate::document::{ActionView, Document, quoted};
use crate::facts::security::{acts_only_as, is_guarded, is_taken_back, matches_action, reached_on};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("allow-notresource", Severity::Security, include_str!("allow_notresource.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants() {
        return;
    }
    for statement in &document.statements {
        // `NotAction` has a rule of its own, and so has passing roles.
        if !statement.allows() || !statement.not_resource || statement.not_action || is_guarded(statement) {
            continue;
        }
        let of_roles = ["iam:CreateServiceLinkedRole", "iam:PassRole"];
        if acts_only_as(statement, &of_roles) {
            continue;
        }
        let taken_back = |entry: &ActionView<'_>| {
            const MOST_TRIED: usize = 8;
            let known = entry.matches.iter().take(MOST_TRIED).map(|action| action.full_name.to_owned());
            let mut examples = known.chain([entry.text.replace('*', "Any").replace('?', "a")]);
            examples.all(|action| is_taken_back(document, statement, &action))
        };
        let is_reached = |action: &str| reached_on(document, statement, action).is_some();
        let leaves = |entry: &&ActionView<'_>| {
            entry.matches.is_empty() || entry.matches.iter().any(|action| is_reached(action.full_name))
        };
        let Some(first) = statement.actions.iter().find(|entry| leaves(entry) && !taken_back(entry)) else { continue };
        let passes = statement.actions.iter().find(|entry| matches_action(entry, "iam:PassRole"));
        let passes = passes.filter(|_| is_reached("iam:PassRole"));
        let action = passes.unwrap_or(first);
        let message =
            format!("{} is allowed on every resource but these, also on those of tomorrow", quoted(action.text));
        let help = "list the allowed resources in `Resource`; to keep some out, add a `Deny` with `Resource`";
        findings.push(findings.at_name(statement.resource_element(), message).help(help));
    }
}
