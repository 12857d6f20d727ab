#![doc = include_str!("irrelevant_key.md")]

use personalize_iam_model::policy::{BaseOperator, PolicyKind};

use crate::document::{Document, quoted};
use crate::facts::condition::{tests, without_key};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("irrelevant-key", Severity::Warning, include_str!("irrelevant_key.md"), check)
    .over(&["allow-ifexists", "allow-inverted-only", "forallvalues-single-valued"]);

/// Of the resource that a resource-based policy is attached to.
const OF_RESOURCE: [&str; 3] = ["aws:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceOrgPaths"];

/// Of calls that AWS services make themselves.
const OF_SERVICES: [&str; 6] = [
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    use PolicyKind::{Bucket, Key, Logs, Resource, RoleTrust, Scp};
    let of_resource = matches!(document.kind, Bucket | Key | Logs | Resource | RoleTrust);
    let of_identity = document.kind.is_identity_based() || document.kind == Scp;
    for (statement, test, operator) in tests(document).filter(|(_, _, operator)| operator.base != BaseOperator::Null) {
        let key = test.test.key.as_str();
        let among = |keys: &[&str]| keys.iter().any(|known| known.eq_ignore_ascii_case(key));
        let (message, help) = if of_resource && among(&OF_RESOURCE) {
            (
                format!("{} is the same in all requests that this policy applies to", quoted(key)),
                "remove it; to limit who calls, use `aws:PrincipalAccount` or `aws:PrincipalOrgID`",
            )
        } else if of_identity && among(&OF_SERVICES) && operator.qualifier.is_none() {
            let consequence = without_key(statement, test);
            (
                format!("only calls of AWS services themselves have {}, {consequence}", quoted(key)),
                "remove it, or move the statement to the resource's policy or the role's trust policy",
            )
        } else {
            continue;
        };
        findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
    }
}
