#![doc = include_str!("allow_notaction.md")]

use crate::document::{Document, Findings};
use crate::finding::Severity;
use crate::rules::Rule;
use crate::rules::security::{gives, is_guarded, is_taken_back};

/// The rule.
pub const RULE: Rule = Rule::new("allow-notaction", Severity::Security, include_str!("allow_notaction.md"), check);

/// What an `Allow` of everything else seldom means to give, the gravest first.
const GRAVE: &[(&str, &str)] = &[
    ("iam:CreateUser", "`iam:*`"),
    ("iam:PassRole", "`iam:PassRole` on every role"),
    ("iam:CreateServiceLinkedRole", "`iam:CreateServiceLinkedRole`"),
    ("organizations:LeaveOrganization", "`organizations:*`"),
    ("kms:PutKeyPolicy", "`kms:*`"),
    ("s3:DeleteBucket", "`s3:*`"),
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants() {
        return;
    }
    for statement in &document.statements {
        if !statement.allows() || !statement.not_action || is_guarded(statement) {
            continue;
        }
        let given = |action: &str| match document.grants_to_identity() && statement.is_on_everything() {
            true => gives(document, action, "*", &[]),
            false => !is_taken_back(document, statement, action),
        };
        if !given("any:Action") {
            continue;
        }
        let grave = GRAVE.iter().find(|(action, _)| statement.covers_action(action) && given(action));
        let grave = grave.map(|(_, what)| format!(", among them {what}")).unwrap_or_default();
        let message = format!("all actions but these are allowed{grave}, and whatever AWS adds");
        let help = "list the allowed actions in `Action`; to take some away from what others give, use `Deny` \
            with `Action`";
        findings.push(findings.at_name(statement.action_element(), message).help(help));
    }
}
