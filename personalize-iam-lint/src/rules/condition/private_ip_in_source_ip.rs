#![doc = include_str!("private_ip_in_source_ip.md")]

use personalize_iam_eval::value::Network;
use personalize_iam_model::catalog::ConditionKeyType;

use crate::document::{Document, TestView};
use crate::facts::condition::{listed, plain_values, tests};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("private-ip-in-source-ip", Severity::Error, include_str!("private_ip_in_source_ip.md"), check)
        .over(&["allow-inverted-only", "source-ip-deny-breaks-services"]);

/// Addresses that no packet from the internet comes from: RFC 1918, 3927, 4193, 4291, 6598, and loopback.
const PRIVATE: [&str; 9] = [
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "fc00::/7",
    "fe80::/10",
    "::1/128",
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let Some((private, others)) = divided(test) else { continue };
        if operator.base.compares() != Some(ConditionKeyType::IpAddress) || others > 0 || private.is_empty() {
            continue;
        }
        let consequence = match (operator.base.is_negated(), statement.allows()) {
            (true, _) => "so that the condition always holds",
            (false, true) => "so that the statement never allows anything",
            (false, false) => "so that the statement never denies anything",
        };
        let listed = listed(private.iter().map(|(_, value)| *value));
        let message = format!("no request comes from {listed}: `aws:SourceIp` holds public addresses, {consequence}");
        let finding = findings.at(statement.test_pointer(test), message);
        findings
            .push(finding.help("write the public addresses, or use `aws:VpcSourceIp` together with `aws:SourceVpc`"));
    }
}

/// The private addresses of a condition on `aws:SourceIp`, and how many values are others or no addresses.
pub(crate) fn divided<'t>(test: &'t TestView<'_>) -> Option<(Vec<(usize, &'t str)>, usize)> {
    if !test.test.key.eq_ignore_ascii_case("aws:SourceIp") {
        return None;
    }
    let ranges: Vec<Network> = PRIVATE.iter().filter_map(|range| Network::parse(range)).collect();
    let is_private =
        |value: &str| Network::parse(value).is_some_and(|network| ranges.iter().any(|range| network.lies_in(range)));
    let private: Vec<(usize, &str)> = plain_values(test).filter(|(_, value)| is_private(value)).collect();
    let others = test.test.values.len().saturating_sub(private.len());
    Some((private, others))
}
