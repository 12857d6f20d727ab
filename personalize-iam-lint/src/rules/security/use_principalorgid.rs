#![doc = include_str!("use_principalorgid.md")]

use std::collections::BTreeSet;

use personalize_iam_model::policy::{PolicyKind, PrincipalType};

use crate::document::Document;
use crate::facts::security::account_of_root;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("use-principalorgid", Severity::Suggestion, include_str!("use_principalorgid.md"), check);

/// From this many accounts on, somebody will forget to maintain the list.
const MANY: usize = 5;

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    use PolicyKind::{Bucket, Key, Logs, Resource};
    if !matches!(document.kind, Bucket | Key | Logs | Resource) {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows()) {
        if statement.tests_of("aws:PrincipalOrgID").next().is_some() {
            continue;
        }
        let values = statement.principal_values(PrincipalType::Aws);
        let accounts: BTreeSet<&str> = values.iter().filter_map(|(value, _)| account_of_root(value)).collect();
        if accounts.len() >= MANY {
            let message = format!("{} accounts are listed one by one", accounts.len());
            let help = "if they are one organization, write `\"Principal\": \"*\"` with the condition \
                `\"StringEquals\": {\"aws:PrincipalOrgID\": \"ORGANIZATION-ID\"}`";
            findings.push(findings.at(statement.element("Principal/AWS"), message).help(help));
        }
    }
}
