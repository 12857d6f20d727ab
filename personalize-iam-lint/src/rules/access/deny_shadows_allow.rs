#![doc = include_str!("deny_shadows_allow.md")]

use crate::document::{Document, StatementView};
use crate::finding::{Findings, Rule, Severity};
use crate::resource_patterns::Wide;

/// The rule.
pub const RULE: Rule = Rule::new("deny-shadows-allow", Severity::Warning, include_str!("deny_shadows_allow.md"), check);

/// The most `Deny` statements that are held against the others.
const MOST: usize = 64;

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let plain = |deny: &&StatementView<'_>| {
        !deny.allows()
            && deny.tests.is_empty()
            && deny.statement.condition.is_empty()
            && !deny.not_action
            && !deny.not_resource
    };
    let mut shadowed = vec![false; document.statements.len()];
    for deny in document.statements.iter().filter(plain).take(MOST) {
        let actions = Wide::actions(deny.actions.iter().map(|entry| entry.text));
        let resources = Wide::resources(deny.resources.iter().map(|entry| entry.text));
        for allow in document.statements.iter().filter(|s| s.allows() && !s.not_action && !s.not_resource) {
            let Some(seen) = shadowed.get_mut(allow.index).filter(|seen| !**seen) else { continue };
            let whom = deny.names_everyone() || deny.statement.principal == allow.statement.principal;
            let covered = whom
                && !allow.actions.is_empty()
                && allow.actions.iter().all(|entry| actions.find(entry.text, None).is_some())
                && allow.resources.is_empty() == deny.resources.is_empty()
                && allow.resources.iter().all(|entry| resources.find(entry.text, None).is_some());
            if !covered {
                continue;
            }
            *seen = true;
            let message = "all that the statement allows is denied by another one";
            let help = "leave the statement out, or make the `Deny` narrower";
            let finding = findings.at(allow.element("Effect"), message).help(help);
            findings.push(finding.related(document.positions.locate(&deny.element("Effect")), "it is denied here"));
        }
    }
}
