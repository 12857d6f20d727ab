#![doc = include_str!("ip_host_bits.md")]

use personalize_iam_eval::value::Network;
use personalize_iam_model::catalog::ConditionKeyType;

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("ip-host-bits", Severity::Suggestion, include_str!("ip_host_bits.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        if operator.base.compares() != Some(ConditionKeyType::IpAddress) {
            continue;
        }
        for (index, value) in plain_values(test) {
            let Some(network) = Network::parse(value).filter(Network::has_host_bits) else { continue };
            let pointer = statement.value_pointer(test, index);
            let canonical = network.canonical();
            let edit = document.editor().replace_string(&pointer, &canonical);
            let fix = edit.map(|edit| Fix::new(format!("write `{canonical}`"), Safety::KeepsMeaning, vec![edit]));
            let message = format!("{} is the whole range `{canonical}`", quoted(value));
            findings.push(
                findings
                    .at(pointer, message)
                    .help(format!("write `{canonical}`, or the address without a prefix length"))
                    .fix(fix),
            );
        }
    }
}
