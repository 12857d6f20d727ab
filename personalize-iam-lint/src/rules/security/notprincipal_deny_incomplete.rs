#![doc = include_str!("notprincipal_deny_incomplete.md")]

use std::collections::HashSet;

use personalize_iam_model::Effect;
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::PrincipalType;

use crate::document::{Document, StatementView, quoted};
use crate::facts::security::account_of_root;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "notprincipal-deny-incomplete",
    Severity::Warning,
    include_str!("notprincipal_deny_incomplete.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|statement| statement.statement.effect == Effect::Deny) {
        if let Some((pointer, value, missing)) = incomplete(statement) {
            let message = format!("{} is still denied: `NotPrincipal` must also list {missing}", quoted(&value));
            let help = "better deny `\"Principal\": \"*\"` with a condition `\"ArnNotEquals\": \
                {\"aws:PrincipalArn\": ...}` that names the exceptions";
            findings.push(findings.at(pointer, message).help(help));
        }
    }
}

/// The first entry of a `NotPrincipal` that lacks what it belongs to: its pointer, its value, and what is missing.
pub(crate) fn incomplete(statement: &StatementView<'_>) -> Option<(String, String, String)> {
    let Some((_, true)) = statement.principals() else { return None };
    let values = statement.principal_values(PrincipalType::Aws);
    let accounts: HashSet<&str> = values.iter().filter_map(|(value, _)| account_of_root(value)).collect();
    let roles: HashSet<(&str, &str)> = values.iter().filter_map(|(value, _)| role_of(value)).collect();
    let sessions: HashSet<(&str, &str)> = values.iter().filter_map(|(value, _)| role_of_session(value)).collect();
    values.iter().find_map(|(value, pointer)| {
        let account = Fields::split(value).filter(|fields| fields.resource != "root")?.account;
        if !accounts.contains(&account) {
            return Some((pointer.clone(), (*value).to_owned(), format!("its account, `arn:aws:iam::{account}:root`")));
        }
        if let Some(role) = role_of(value).filter(|role| !sessions.contains(role)) {
            let session = format!("`arn:aws:sts::{account}:assumed-role/{}/SESSION`", role.1);
            return Some((pointer.clone(), (*value).to_owned(), format!("each session of it, such as {session}")));
        }
        let role = role_of_session(value).filter(|role| !roles.contains(role))?;
        Some((pointer.clone(), (*value).to_owned(), format!("its role, `arn:aws:iam::{account}:role/{}`", role.1)))
    })
}

/// The account and the name of a role.
fn role_of(value: &str) -> Option<(&str, &str)> {
    let fields = Fields::split(value)?;
    let path = fields.resource.strip_prefix("role/")?;
    Some((fields.account, path.rsplit('/').next().unwrap_or(path)))
}

/// The account and the name of a session's role.
fn role_of_session(value: &str) -> Option<(&str, &str)> {
    let fields = Fields::split(value)?;
    let (role, _) = fields.resource.strip_prefix("assumed-role/")?.split_once('/')?;
    Some((fields.account, role))
}
