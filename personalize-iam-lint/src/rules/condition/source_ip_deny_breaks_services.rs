#![doc = include_str!("source_ip_deny_breaks_services.md")]

use personalize_iam_model::policy::{BaseOperator, OperatorName, PolicyKind};

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::facts::condition::operator;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "source-ip-deny-breaks-services",
    Severity::Warning,
    include_str!("source_ip_deny_breaks_services.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    const EXEMPTIONS: [&str; 4] = ["aws:ViaAWSService", "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"];
    if !document.kind.is_identity_based() && document.kind != PolicyKind::Scp {
        return;
    }
    for statement in document.statements.iter().filter(|statement| !statement.allows()) {
        for test in statement.tests_of("aws:SourceIp") {
            let denies = operator(test).is_some_and(|operator| operator.base == BaseOperator::NotIpAddress);
            if !denies || EXEMPTIONS.iter().any(|key| statement.tests_of(key).next().is_some()) {
                continue;
            }
            let message = "calls that AWS services make for the caller are denied too: they come from other addresses";
            let condition = statement.statement.condition.iter().any(
                |block| matches!(block.operator, OperatorName::Known(known) if known == BaseOperator::Bool.into()),
            );
            let pointer = statement.operator_pointer(test);
            let insert =
                || document.editor().insert_member_after(&pointer, "Bool", "{\"aws:ViaAWSService\": \"false\"}");
            let edit = if condition { None } else { insert() };
            let fix = edit.map(|edit| Fix::new("add the condition", Safety::ChangesMeaning, vec![edit]));
            let finding = findings.at_name(statement.test_pointer(test), message);
            findings.push(finding.help("add the condition `\"Bool\": {\"aws:ViaAWSService\": \"false\"}`").fix(fix));
        }
    }
}
