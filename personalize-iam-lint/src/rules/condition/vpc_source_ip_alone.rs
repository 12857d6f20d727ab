#![doc = include_str!("vpc_source_ip_alone.md")]

use personalize_iam_model::policy::BaseOperator;

use crate::document::Document;
use crate::facts::condition::operator;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("vpc-source-ip-alone", Severity::Security, include_str!("vpc_source_ip_alone.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    const NETWORKS: [&str; 6] =
        ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn", "aws:VpceAccount", "aws:VpceOrgID", "aws:VpceOrgPaths"];
    for statement in &document.statements {
        let Some(test) = statement.tests_of("aws:VpcSourceIp").next() else { continue };
        let named = NETWORKS.iter().any(|key| statement.tests_of(key).next().is_some());
        if named || operator(test).is_none_or(|operator| operator.base == BaseOperator::Null) {
            continue;
        }
        let message = "every VPC can have these private addresses: they do not say whose network it is";
        let help = "add a condition on the VPC, such as `\"StringEquals\": {\"aws:SourceVpc\": \"vpc-0a1b2c3d\"}`";
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
    }
}
