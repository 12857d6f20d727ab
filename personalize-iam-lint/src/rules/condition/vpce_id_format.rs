#![doc = include_str!("vpce_id_format.md")]

use personalize_iam_model::catalog::ConditionKeyType;

use crate::document::{Document, quoted};
use crate::facts::condition::{has_wildcard, plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("vpce-id-format", Severity::Error, include_str!("vpce_id_format.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let own = KEYS.iter().any(|key| key.eq_ignore_ascii_case(&test.test.key));
        if !own || operator.base.compares() != Some(ConditionKeyType::String) {
            continue;
        }
        for (index, value) in plain_values(test).filter(|(_, value)| !has_wildcard(value) && !is_id(value)) {
            let message = format!("{} is not a VPC endpoint id", quoted(value));
            let finding = findings.at(statement.value_pointer(test, index), message);
            findings
                .push(finding.help("write `vpce-` and 8 or 17 letters and digits, such as `vpce-0a1b2c3d4e5f67890`"));
        }
    }
}

pub(crate) const KEYS: &[&str] = &["aws:SourceVpce"];

pub(crate) fn is_id(value: &str) -> bool {
    let rest = value.strip_prefix("vpce-").unwrap_or_default();
    matches!(rest.len(), 8 | 17) && rest.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}
