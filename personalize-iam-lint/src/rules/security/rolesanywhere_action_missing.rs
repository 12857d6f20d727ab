#![doc = include_str!("rolesanywhere_action_missing.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::facts::security::{services_of, some_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("rolesanywhere-action-missing", Severity::Error, include_str!("rolesanywhere_action_missing.md"), check);

const NEEDED: &[&str] = &["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::RoleTrust {
        return;
    }
    let of_service = |statement: &crate::document::StatementView<'_>| {
        statement.allows()
            && statement.principals().is_some_and(|(_, not)| !not)
            && services_of(statement).iter().any(|(service, _)| *service == "rolesanywhere.amazonaws.com")
    };
    let statements: Vec<_> = document.statements.iter().filter(|statement| of_service(statement)).collect();
    let Some(first) = statements.first() else { return };
    let missing: Vec<&str> =
        NEEDED.iter().copied().filter(|action| !statements.iter().any(|s| s.covers_action(action))).collect();
    if missing.is_empty() || first.not_action {
        return;
    }
    let message = format!("IAM Roles Anywhere also needs {} to assume the role", some_of(&missing));
    let list = missing.iter().map(|action| format!("\"{action}\"")).collect::<Vec<_>>().join(", ");
    let edit = match (missing.as_slice(), first.actions.last()) {
        ([only], Some(last)) => document.editor().insert_item_after(&first.action_pointer(last), only),
        (_, Some(_)) => {
            let all: Vec<&str> = first.actions.iter().map(|entry| entry.text).chain(missing.iter().copied()).collect();
            let all: Vec<String> = all.into_iter().map(crate::edit::json_string).collect();
            document.editor().replace(&first.action_element(), format!("[{}]", all.join(", ")))
        }
        (_, None) => None,
    };
    let fix = edit.map(|edit| Fix::new("add the actions", Safety::ChangesMeaning, vec![edit]));
    findings.push(findings.at(first.action_element(), message).help(format!("add {list} to `Action`")).fix(fix));
}
