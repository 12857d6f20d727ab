#![doc = include_str!("public_principal.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::Document;
use crate::facts::security::{is_open_to_strangers, policies_for_strangers};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("public-principal", Severity::Security, include_str!("public_principal.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    use PolicyKind::{Bucket, Key, Logs, Resource};
    if !matches!(document.kind, Bucket | Key | Logs | Resource) {
        return;
    }
    // Each is decided by the whole policy, for all its keys.
    const MOST: usize = 100;
    let open = document.statements.iter().filter(|statement| statement.allows() && statement.names_everyone());
    let mut compiled = None;
    for statement in open.take(MOST) {
        let compiled = compiled.get_or_insert_with(|| policies_for_strangers(document));
        if is_open_to_strangers(document, compiled, statement) {
            let whose = match statement.tests.is_empty() {
                true => "everyone is allowed, from any account",
                false => "everyone is allowed, from any account: no condition keeps a stranger out",
            };
            let help = "name the accounts, roles or services, or add the condition `\"StringEquals\": \
                {\"aws:PrincipalOrgID\": \"ORGANIZATION-ID\"}`";
            findings.push(findings.at(statement.everyone(), whose).help(help));
        }
    }
}
