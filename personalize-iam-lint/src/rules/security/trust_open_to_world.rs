#![doc = include_str!("trust_open_to_world.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::Document;
use crate::facts::security::{is_open_to_strangers, policies_for_strangers};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("trust-open-to-world", Severity::Security, include_str!("trust_open_to_world.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::RoleTrust {
        return;
    }
    const MOST: usize = 100;
    let open = document.statements.iter().filter(|statement| statement.allows() && statement.names_everyone());
    let mut compiled = None;
    for statement in open.take(MOST) {
        let compiled = compiled.get_or_insert_with(|| policies_for_strangers(document));
        if is_open_to_strangers(document, compiled, statement) {
            let message = "anybody with an account of AWS can assume the role";
            let help = "name the roles, users, accounts or services that may, such as `{\"Service\": \
                \"personalize.amazonaws.com\"}`";
            findings.push(findings.at(statement.everyone(), message).help(help));
        }
    }
}
