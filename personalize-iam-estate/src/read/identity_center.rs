//! Outputs of `aws sso-admin`: permission sets and where they are assigned.
//!
//! Source: AWS CLI Command Reference, `sso-admin`.

use super::Input;
use super::iam::{truncated, whose};
use crate::estate::Assignment;
use crate::fact::{Fact, Part, SetPart};
use crate::value::Value;

pub(super) fn read(output: Value<'_>, input: &Input<'_>, part: &mut Part) -> bool {
    if let Some(set) = output.get("PermissionSet").filter(|set| set.has("PermissionSetArn")) {
        part.count("sso-admin describe-permission-set");
        if let Some(arn) = set.text("PermissionSetArn") {
            part.facts.push(Fact::PermissionSet { arn, name: set.text("Name") });
        }
    } else if output.has("PermissionSets") {
        part.count("sso-admin list-permission-sets");
        let sets = output.texts("PermissionSets").into_iter();
        part.facts.extend(sets.map(|arn| Fact::PermissionSet { arn, name: None }));
        truncated(output, "aws sso-admin list-permission-sets", part);
    } else if output.has("AccountAssignments") {
        part.count("sso-admin list-account-assignments");
        output.list("AccountAssignments").for_each(|one| assignment(one, part));
        truncated(output, "aws sso-admin list-account-assignments", part);
    } else if let Some(policy) = output.get("InlinePolicy") {
        const COMMAND: &str = "sso-admin get-inline-policy-for-permission-set";
        part.count(COMMAND);
        // A permission set without one has an empty text.
        let is_empty = policy.string().is_some_and(|text| text.trim().is_empty());
        of_set(output, input, COMMAND, part, |set, part| {
            let document = (!is_empty).then(|| policy.document("inline policy", set, &mut part.gaps));
            SetPart::Inline(document)
        });
    } else if output.has("AttachedManagedPolicies") {
        const COMMAND: &str = "sso-admin list-managed-policies-in-permission-set";
        part.count(COMMAND);
        let arns = output.list("AttachedManagedPolicies").filter_map(|policy| policy.text("Arn")).collect();
        truncated(output, "aws sso-admin list-managed-policies-in-permission-set", part);
        of_set(output, input, COMMAND, part, |_, _| SetPart::Attached(arns));
    } else if output.has("CustomerManagedPolicyReferences") {
        const COMMAND: &str = "sso-admin list-customer-managed-policy-references-in-permission-set";
        part.count(COMMAND);
        let names = output.list("CustomerManagedPolicyReferences").filter_map(reference).collect();
        truncated(output, "aws sso-admin list-customer-managed-policy-references-in-permission-set", part);
        of_set(output, input, COMMAND, part, |_, _| SetPart::CustomerManaged(names));
    } else if let Some(boundary) = output.get("PermissionsBoundary").filter(|_| !output.has("Arn")) {
        const COMMAND: &str = "sso-admin get-permissions-boundary-for-permission-set";
        part.count(COMMAND);
        let of_account = boundary.get("CustomerManagedPolicyReference").and_then(reference);
        let policy = boundary.text("ManagedPolicyArn").or(of_account);
        of_set(output, input, COMMAND, part, |_, _| SetPart::Boundary(policy));
    } else if output.list("Instances").any(|instance| instance.has("IdentityStoreId")) {
        part.count("sso-admin list-instances");
    } else {
        return false;
    }
    true
}

/// Path and name of a managed policy that each account has: `/shop/readers`.
fn reference(value: Value<'_>) -> Option<String> {
    Some(format!("{}{}", value.text("Path").unwrap_or_else(|| "/".to_owned()), value.text("Name")?))
}

/// A part of the permission set that the file's name says.
fn of_set(
    output: Value<'_>,
    input: &Input<'_>,
    command: &'static str,
    part: &mut Part,
    make: impl FnOnce(&str, &mut Part) -> SetPart,
) {
    let verb = command.trim_start_matches("sso-admin ");
    let set = output.text("PermissionSetArn").or_else(|| input.subject(&[verb]));
    match set {
        Some(set) => {
            let made = make(&set, part);
            part.facts.push(Fact::OfPermissionSet { set, part: made });
        }
        None => whose(output, command, part),
    }
}

fn assignment(one: Value<'_>, part: &mut Part) {
    let texts = ["AccountId", "PermissionSetArn", "PrincipalType", "PrincipalId"].map(|name| one.text(name));
    if let [Some(account), Some(permission_set), principal_type, principal_id] = texts {
        part.facts.push(Fact::Assignment(Assignment {
            account,
            permission_set,
            principal_type: principal_type.unwrap_or_default(),
            principal_id: principal_id.unwrap_or_default(),
        }));
    } else {
        part.skipped.push(format!("line {}: an assignment without an account or a permission set", one.place().line));
    }
}
