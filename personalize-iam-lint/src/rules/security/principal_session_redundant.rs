#![doc = include_str!("principal_session_redundant.md")]

use std::collections::HashMap;

use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::{PolicyKind, PrincipalType};

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("principal-session-redundant", Severity::Warning, include_str!("principal_session_redundant.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::RoleTrust {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.principals().is_some_and(|(_, not)| !not))
    {
        let values = statement.principal_values(PrincipalType::Aws);
        let roles: HashMap<(&str, &str), &str> = values
            .iter()
            .filter_map(|(value, _)| {
                let fields = Fields::split(value)?;
                let path = fields.resource.strip_prefix("role/")?;
                Some(((fields.account, path.rsplit('/').next()?), *value))
            })
            .collect();
        for (value, pointer) in &values {
            let session = Fields::split(value).and_then(|fields| {
                let (role, _) = fields.resource.strip_prefix("assumed-role/")?.split_once('/')?;
                Some((fields.account, role))
            });
            let Some(role) = session.and_then(|session| roles.get(&session)) else { continue };
            let message = format!("the session is one of {}, which is listed too", quoted(role));
            let edit = document.editor().remove(pointer);
            let fix = edit.map(|edit| Fix::new("remove the session", Safety::ChangesMeaning, vec![edit]));
            let help = "remove the session; or the role, if only this session is meant";
            findings.push(findings.at(pointer.as_str(), message).help(help).fix(fix));
        }
    }
}
