#![doc = include_str!("trust_tag_action_missing.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::needs_its_key;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("trust-tag-action-missing", Severity::Warning, include_str!("trust_tag_action_missing.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    const NEEDS: [(&str, &str); 4] = [
        ("aws:RequestTag/", "sts:TagSession"),
        ("aws:TagKeys", "sts:TagSession"),
        ("sts:TransitiveTagKeys", "sts:TagSession"),
        ("sts:SourceIdentity", "sts:SetSourceIdentity"),
    ];
    if document.kind != PolicyKind::RoleTrust {
        return;
    }
    let allowed = |action: &str| document.statements.iter().any(|other| other.allows() && other.covers_action(action));
    let open: Vec<(&str, &str)> = NEEDS.into_iter().filter(|(_, action)| !allowed(action)).collect();
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        let needed = open.iter().find_map(|(key, action)| {
            let mut tests = statement.tests_of(key);
            Some((tests.find(|test| needs_its_key(test))?, *action))
        });
        let Some((test, action)) = needed else { continue };
        let message =
            format!("{} is only there if `{action}` is allowed, and no statement does", quoted(&test.test.key));
        let last = statement.actions.last().filter(|_| !statement.not_action);
        let edit = last.and_then(|last| document.editor().insert_item_after(&statement.action_pointer(last), action));
        let fix = edit.map(|edit| Fix::new(format!("add `{action}`"), Safety::ChangesMeaning, vec![edit]));
        let finding = findings.at_name(statement.test_pointer(test), message);
        findings.push(finding.help(format!("add `{action}` to the actions")).fix(fix));
    }
}
