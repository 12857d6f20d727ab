#![doc = include_str!("blank_before_policy.md")]

use personalize_iam_model::policy::PolicyKind;

use crate::document::Document;
use crate::edit::{Edit, Fix, Safety};
use crate::finding::{Finding, Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("blank-before-policy", Severity::Error, include_str!("blank_before_policy.md"), check);

const BYTE_ORDER_MARK: char = '\u{feff}';

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let Some(start) = document.positions.locate("").map(|policy| policy.start).filter(|start| *start > 0) else {
        return;
    };
    let (Some(before), Some(first)) =
        (document.text.get(..start), document.text.get(start..).and_then(|t| t.chars().next()))
    else {
        return;
    };
    let blank = before.trim_start_matches(BYTE_ORDER_MARK);
    let (what, help) = match (before.starts_with(BYTE_ORDER_MARK), blank.is_empty()) {
        (true, true) => ("a byte-order mark stands", "save the text as UTF-8 without a byte-order mark"),
        (true, false) => {
            ("a byte-order mark and white space stand", "remove both: save the text as UTF-8 without the mark")
        }
        (false, _) => ("white space stands", "remove it"),
    };
    let place = format!("{what} before the first `{first}`");
    let refused =
        document.kind.is_identity_based() || matches!(document.kind, PolicyKind::RoleTrust | PolicyKind::Bucket);
    let by = if document.kind == PolicyKind::Bucket { "Amazon S3" } else { "IAM" };
    let message = if refused {
        format!("{place}: {by} rejects the policy")
    } else {
        format!(
            "{place}: AWS does not document whether it accepts {} like this, and IAM rejects such a policy",
            document.kind.title()
        )
    };
    let edit = Edit { range: 0..start, text: String::new() };
    let fix = Fix::new("remove what stands before the policy", Safety::KeepsMeaning, vec![edit]);
    let finding = findings.at("", message).help(help).fix(Some(fix));
    let finding = Finding { location: document.positions.location(0..start), ..finding };
    findings.push(if refused { finding } else { findings.at_most(Severity::Warning, finding) });
}
