#![doc = include_str!("permission_set_role_principal.md")]

use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::PrincipalType;

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "permission-set-role-principal",
    Severity::Warning,
    include_str!("permission_set_role_principal.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let values = statement.principal_values(PrincipalType::Aws);
        let mut roles = values.into_iter().filter_map(|(value, pointer)| Some((role_of(value)?, pointer)));
        let Some(((fields, role, permission_set), pointer)) = roles.next() else { continue };
        let message = match roles.count() {
            0 => format!("{} is a role of IAM Identity Center, whose name changes", quoted(role)),
            more => format!("{} and {more} more are roles of IAM Identity Center, whose names change", quoted(role)),
        };
        let (partition, account) = (fields.partition, fields.account);
        let pattern = format!("arn:{partition}:iam::{account}:role/aws-reserved/sso.amazonaws.com/*");
        let help = format!(
            "name the account `{account}`, with the condition `\"ArnLike\": {{\"aws:PrincipalArn\": \
             \"{pattern}AWSReservedSSO_{permission_set}_*\"}}`"
        );
        findings.push(findings.at(pointer, message).help(help));
    }
}

/// The role that IAM Identity Center has made, or of which this is a session, and its permission set, whose name stands
/// between a prefix and a suffix by chance.
fn role_of(principal: &str) -> Option<(Fields<'_>, &str, &str)> {
    let fields = Fields::split(principal)?;
    let role = match fields.service {
        "iam" => fields.resource.strip_prefix("role/")?.rsplit('/').next()?,
        "sts" => fields.resource.strip_prefix("assumed-role/")?.split('/').next()?,
        _ => return None,
    };
    let (permission_set, suffix) = role.strip_prefix("AWSReservedSSO_")?.rsplit_once('_')?;
    let by_chance = !suffix.is_empty() && suffix.bytes().all(|byte| byte.is_ascii_hexdigit());
    (by_chance && !permission_set.is_empty()).then_some((fields, role, permission_set))
}
