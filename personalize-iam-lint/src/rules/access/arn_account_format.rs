#![doc = include_str!("arn_account_format.md")]

use personalize_iam_model::arn::Fields;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{arn_of, arns, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("arn-account-format", Severity::Error, include_str!("arn_account_format.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, resource, fields) in arns(document) {
        let account = fields.account;
        let digits = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        // `aws` and other names of AWS's own; braces are of templates, of which another rule tells.
        let own = account.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') && !account.contains("account");
        if digits || own || account.contains(['*', '?', '<', '>', '{', '}']) {
            continue;
        }
        let plain: String = account.chars().filter(|c| !matches!(c, '-' | ' ')).collect();
        let plain_digits = plain.len() == 12 && plain.bytes().all(|byte| byte.is_ascii_digit());
        let pointer = statement.resource_pointer(resource);
        let finding = findings.at(&pointer, format!("{} is not an account id", quoted(account)));
        findings.push(if plain_digits {
            let text = arn_of(Fields { account: &plain, ..fields });
            let fix = rewrite(document, &pointer, &text, Safety::ChangesMeaning);
            finding.help(format!("write `{plain}`, without anything between the digits")).fix(fix)
        } else if account.bytes().all(|byte| byte.is_ascii_digit()) {
            finding.help(format!("an account id has twelve digits, this has {}", account.len()))
        } else {
            finding.help("an account id is twelve digits")
        });
    }
}
