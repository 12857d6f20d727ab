#![doc = include_str!("private_ip_among_source_ips.md")]

use personalize_iam_model::catalog::ConditionKeyType;

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::tests;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "private-ip-among-source-ips",
    Severity::Suggestion,
    include_str!("private_ip_among_source_ips.md"),
    check,
)
.over(&["redundant-value"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let Some((private, others)) = super::private_ip_in_source_ip::divided(test) else { continue };
        if operator.base.compares() != Some(ConditionKeyType::IpAddress) || others == 0 {
            continue;
        }
        for (index, value) in private {
            let pointer = statement.value_pointer(test, index);
            let message = format!("no request comes from {}: `aws:SourceIp` holds public addresses", quoted(value));
            let edit = document.editor().remove(&pointer);
            let fix = edit.map(|edit| Fix::new("remove it", Safety::ChangesMeaning, vec![edit]));
            findings.push(findings.at(pointer, message).help("remove it, or use `aws:VpcSourceIp` for it").fix(fix));
        }
    }
}
