#![doc = include_str!("allow_notaction.md")]

use crate::document::{Document, quoted};
use crate::facts::security::{gives, is_guarded, is_taken_back, reached_on};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("allow-notaction", Severity::Security, include_str!("allow_notaction.md"), check);

/// What an `Allow` of everything else seldom means to give, the gravest first: an action, with a resource of the kind that
/// it acts on, and what is given with it where the statement is on every resource.
const GRAVE: &[(&str, &str, &str)] = &[
    ("iam:CreateUser", "arn:aws:iam::111122223333:user/any", "`iam:*`"),
    ("iam:PassRole", "arn:aws:iam::111122223333:role/any", "`iam:PassRole` on every role"),
    (
        "iam:CreateServiceLinkedRole",
        "arn:aws:iam::111122223333:role/aws-service-role/any.amazonaws.com/Any",
        "`iam:CreateServiceLinkedRole`",
    ),
    ("organizations:LeaveOrganization", "*", "`organizations:*`"),
    ("kms:PutKeyPolicy", "arn:aws:kms:eu-west-1:111122223333:key/any", "`kms:*`"),
    ("s3:DeleteBucket", "arn:aws:s3:::any", "`s3:*`"),
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants() {
        return;
    }
    for statement in &document.statements {
        if !statement.allows() || !statement.not_action || is_guarded(statement) {
            continue;
        }
        let given = |action: &str, on: &str| match document.grants_to_identity() {
            true => gives(document, action, on, &[]),
            false => !is_taken_back(document, statement, action),
        };
        let any = match document.grants_to_identity() && statement.is_on_everything() {
            true => given("any:Action", "*"),
            false => !is_taken_back(document, statement, "any:Action"),
        };
        if !any {
            continue;
        }
        let grave = GRAVE.iter().filter(|(action, ..)| statement.covers_action(action));
        let grave = grave.copied().find_map(|(action, sample, all)| {
            let on = reached_on(document, statement, action)?;
            let everywhere = on == "*" && document.grants_to_identity();
            given(action, if everywhere { sample } else { &on })
                .then(|| if everywhere { all.to_owned() } else { quoted(action) })
        });
        let grave = grave.map(|what| format!(", among them {what}")).unwrap_or_default();
        let message = format!("all actions but these are allowed{grave}, and whatever AWS adds");
        let help = "list the allowed actions in `Action`; to take some away from what others give, use `Deny` \
            with `Action`";
        findings.push(findings.at_name(statement.action_element(), message).help(help));
    }
}
