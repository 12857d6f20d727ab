#![doc = include_str!("federated_action_mismatch.md")]

use personalize_iam_model::policy::{PolicyKind, PrincipalType};

use crate::document::{Document, StatementView, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::security::is_all_actions;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("federated-action-mismatch", Severity::Error, include_str!("federated_action_mismatch.md"), check);

/// The actions by which a role is assumed.
const ACTIONS: &[&str] = &["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::RoleTrust {
        return;
    }
    for statement in &document.statements {
        let Some((_, false)) = statement.principals() else { continue };
        if statement.not_action || !statement.allows() || statement.actions.iter().any(is_all_actions) {
            continue;
        }
        // A statement may be about the tags of sessions alone.
        if !ACTIONS.iter().any(|action| statement.covers_action(action)) {
            continue;
        }
        for (pointer, principal, needed) in principals(statement) {
            if statement.covers_action(needed) {
                continue;
            }
            let message = format!("{} assumes roles by `{needed}`, which is not allowed here", quoted(&principal));
            let entry =
                statement.actions.iter().find(|entry| ACTIONS.iter().any(|a| entry.text.eq_ignore_ascii_case(a)));
            let only = statement.actions.len() == 1 && principals(statement).iter().all(|(.., other)| *other == needed);
            let edit = entry.filter(|_| only);
            let edit =
                edit.and_then(|entry| document.editor().replace_string(&statement.action_pointer(entry), needed));
            let fix = edit.map(|edit| Fix::new(format!("write `{needed}`"), Safety::ChangesMeaning, vec![edit]));
            let finding = match entry.filter(|_| only) {
                Some(entry) => findings.at(statement.action_pointer(entry), message).help(format!("write `{needed}`")),
                None => findings.at(pointer, message).help(format!("give it its own statement with `{needed}`")),
            };
            findings.push(finding.fix(fix));
            break;
        }
    }
}

/// Whether a statement of a trust policy lets a principal in by another action than that assumes roles by.
pub(crate) fn is_mismatched(statement: &StatementView<'_>) -> bool {
    principals(statement).iter().any(|(_, _, needed)| !statement.covers_action(needed))
}

/// The principals with their pointers and the action that they need.
fn principals(statement: &StatementView<'_>) -> Vec<(String, String, &'static str)> {
    let federated = statement.principal_values(PrincipalType::Federated).into_iter().map(|(value, pointer)| {
        let saml = value.contains(":saml-provider/");
        (pointer, value.to_owned(), if saml { "sts:AssumeRoleWithSAML" } else { "sts:AssumeRoleWithWebIdentity" })
    });
    let others =
        [PrincipalType::Aws, PrincipalType::Service].into_iter().flat_map(|kind| statement.principal_values(kind));
    // Everyone may be a federated identity as well.
    let others = others.filter(|(value, _)| *value != "*");
    federated.chain(others.map(|(value, pointer)| (pointer, value.to_owned(), "sts:AssumeRole"))).collect()
}
