#![doc = include_str!("source_account_arn_mismatch.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::glob;

use crate::document::{Document, quoted};
use crate::facts::security::is_positive;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("source-account-arn-mismatch", Severity::Error, include_str!("source_account_arn_mismatch.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let positive = |key: &'static str| statement.tests_of(key).filter(|test| is_positive(test.operator));
        let Some(account) = positive("aws:SourceAccount").next() else { continue };
        let accounts = &account.test.values;
        // More than this are not compared with each other.
        const MOST: usize = 1000;
        if accounts.is_empty() || accounts.len() > MOST || accounts.iter().any(|value| value.contains(['*', '?', '$']))
        {
            continue;
        }
        for arn in positive("aws:SourceArn") {
            let fields: Vec<_> = arn.test.values.iter().map(|value| Fields::split(value)).collect();
            // A bucket's ARN has no account, and a pattern may be of any.
            let apart = |fields: &Option<Fields<'_>>| {
                fields.is_some_and(|fields| {
                    let known = !fields.account.is_empty() && !fields.account.contains('$');
                    let fits = |account: &String| glob::matches(fields.account, account, glob::Case::Sensitive);
                    known && !accounts.iter().any(fits)
                })
            };
            if fields.is_empty() || !fields.iter().all(apart) {
                continue;
            }
            let Some(other) = fields.iter().flatten().next() else { continue };
            let own = accounts.first().map(|account| quoted(account)).unwrap_or_default();
            let message = format!(
                "the source cannot be in account {} and belong to account {own}: this never holds",
                quoted(other.account)
            );
            let help = format!("write the same account in `{}` and `{}`", account.test.key, arn.test.key);
            let finding = findings.at(statement.value_pointer(arn, 0), message).help(help);
            let location = document.positions.locate(&statement.value_pointer(account, 0));
            findings.push(finding.related(location, "the account"));
            break;
        }
    }
}
