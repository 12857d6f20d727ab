#![doc = include_str!("trust_account_wide.md")]

use personalize_iam_model::policy::{PolicyKind, PrincipalType};

use crate::document::{Document, quoted};
use crate::facts::security::{account_of_root, is_guarded};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("trust-account-wide", Severity::Warning, include_str!("trust_account_wide.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.kind != PolicyKind::RoleTrust {
        return;
    }
    for statement in document.statements.iter().filter(|statement| statement.allows() && !is_guarded(statement)) {
        let Some((_, false)) = statement.principals() else { continue };
        let values = statement.principal_values(PrincipalType::Aws);
        let found = values.iter().find_map(|(value, pointer)| Some((account_of_root(value)?, pointer)));
        let Some((account, pointer)) = found else { continue };
        let message = format!(
            "this is not the root user but all of account {}: whomever its administrators allow `sts:AssumeRole` \
                has the role",
            quoted(account)
        );
        let help = format!(
            "name the roles that need it, such as `arn:aws:iam::{account}:role/NAME`; for the account of somebody \
                else also add a condition on `sts:ExternalId`"
        );
        findings.push(findings.at(pointer.as_str(), message).help(help));
    }
}
