#![doc = include_str!("secret_exposure.md")]

use crate::document::Document;
use crate::facts::security::{gives, is_guarded, named, on_all, some_of};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("secret-exposure", Severity::Security, include_str!("secret_exposure.md"), check);

/// Actions that hand out credentials or secrets, with a resource of the kind that they act on. Those that take no
/// resource cannot be narrowed and are not here; keys and passwords of users are those of another rule.
const ACTIONS: &[(&str, &str)] = &[
    (
        "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
        "\
        arn:aws:cognito-identity:eu-west-1:111122223333:identitypool/any",
    ),
    ("iam:CreateServiceSpecificCredential", "arn:aws:iam::111122223333:user/any"),
    ("iam:ResetServiceSpecificCredential", "arn:aws:iam::111122223333:user/any"),
    ("rds-db:connect", "arn:aws:rds-db:eu-west-1:111122223333:dbuser:any/any"),
    ("redshift:GetClusterCredentials", "arn:aws:redshift:eu-west-1:111122223333:dbuser:any/any"),
    ("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:any"),
    ("sts:AssumeRole", "arn:aws:iam::111122223333:role/any"),
    ("sts:AssumeRoot", "arn:aws:iam::111122223333:root"),
    ("sts:GetFederationToken", "arn:aws:sts::111122223333:federated-user/any"),
];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    for statement in document.statements.iter().filter(|statement| !is_guarded(statement)) {
        let mut found = Vec::new();
        for (action, sample) in ACTIONS {
            let Some(entry) = named(statement, action) else { continue };
            let Some(resource) = on_all(statement, sample) else { continue };
            if gives(document, action, &resource, &[]) {
                found.push((entry, *action));
            }
        }
        let Some((first, _)) = found.iter().min_by_key(|(entry, _)| entry.index) else { continue };
        let names: Vec<&str> = found.iter().map(|(_, action)| *action).collect();
        let what = match names.as_slice() {
            ["sts:AssumeRole"] => "every role that trusts the account can be assumed",
            _ => "whatever credentials or secrets there are can be had",
        };
        let message = format!("{} on every resource: {what}", some_of(&names));
        let help = match names.as_slice() {
            ["sts:AssumeRole"] => {
                "name the roles in `Resource`, such as \
                `arn:aws:iam::111122223333:role/PersonalizeReader`"
            }
            _ => "name in `Resource` those that are needed",
        };
        findings.push(findings.at(statement.action_pointer(first), message).help(help));
    }
}
