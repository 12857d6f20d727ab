//! `iam get-account-authorization-details`: users, groups, roles and managed policies of an account, and single users, groups and
//! roles of its lists.
//!
//! Source: IAM API Reference, "GetAccountAuthorizationDetails", "UserDetail", "GroupDetail", "RoleDetail", "ManagedPolicyDetail".

use super::{Input, account_of};
use crate::estate::{Document, Group, Identity, IdentityKind, ManagedPolicy};
use crate::fact::{Draft, Fact, LISTS, OwnerKind, Page, Part};
use crate::value::Value;

const OUTPUT: &str = "iam get-account-authorization-details";

pub(super) fn read(output: Value<'_>, input: &Input<'_>, part: &mut Part) -> bool {
    let mut has = LISTS.map(|name| output.has(name));
    let [users, groups, roles, policies] = has;
    // `list-policies` has a list of this name too, without documents.
    let with_versions = || output.list("Policies").any(|policy| policy.has("PolicyVersionList"));
    if !(users || groups || roles || policies && with_versions()) {
        return single(output, input, part);
    }
    part.count(OUTPUT);
    let account = input.account();
    let mut accounts: Vec<String> = Vec::new();
    let mut see = |arn: Option<&str>| {
        if let Some(account) = arn.and_then(account_of)
            && !accounts.iter().any(|known| known == account)
        {
            accounts.push(account.to_owned());
        }
    };
    for user in output.list("UserDetailList") {
        see(identity(user, IdentityKind::User, account.as_deref(), true, part).as_deref());
    }
    for group in output.list("GroupDetailList") {
        see(self::group(group, account.as_deref(), true, part).as_deref());
    }
    for role in output.list("RoleDetailList") {
        see(identity(role, IdentityKind::Role, account.as_deref(), true, part).as_deref());
    }
    for policy in output.list("Policies") {
        see(managed(policy, part).as_deref());
    }
    if accounts.is_empty() {
        accounts.extend(account);
    }
    // A list that is something else is not there.
    for (has, name) in has.iter_mut().zip(LISTS) {
        *has = output.get(name).is_some_and(|list| list.is_list() || list.is_object());
    }
    let is_truncated = output.is_true("IsTruncated") || output.has("NextToken");
    if accounts.is_empty() {
        part.gap(
            None,
            format!("{} does not say of which account it is, as no ARN in it has one", input.file),
            "name the account in `estate.toml`, as `account` under `[[read]]`".to_owned(),
            Some(output.place()),
        );
    }
    part.facts.push(Fact::Page(Page { accounts, has, is_truncated, place: output.place() }));
    true
}

/// A user, a role or a group by itself, as in the lists.
fn single(output: Value<'_>, input: &Input<'_>, part: &mut Part) -> bool {
    let account = input.account();
    let has_policies = output.has("AttachedManagedPolicies");
    if output.has("RoleName") && (output.has("RolePolicyList") || has_policies) {
        part.count("a role of iam get-account-authorization-details");
        identity(output, IdentityKind::Role, account.as_deref(), true, part);
    } else if output.has("UserName") && (output.has("UserPolicyList") || has_policies) {
        part.count("a user of iam get-account-authorization-details");
        identity(output, IdentityKind::User, account.as_deref(), true, part);
    } else if output.has("GroupName") && (output.has("GroupPolicyList") || has_policies) {
        part.count("a group of iam get-account-authorization-details");
        group(output, account.as_deref(), true, part);
    } else if output.has("PolicyVersionList") && output.has("Arn") {
        part.count("a policy of iam get-account-authorization-details");
        managed(output, part);
    } else {
        return false;
    }
    true
}

/// The ARN of a user, a role or a group: as written, or of its account, path and name.
fn arn_of(value: Value<'_>, kind: OwnerKind, account: Option<&str>, part: &mut Part) -> Option<String> {
    let written = value.text("Arn").filter(|arn| arn.split(':').nth(5).is_some());
    let name_of = match kind {
        OwnerKind::User => "UserName",
        OwnerKind::Role => "RoleName",
        OwnerKind::Group => "GroupName",
    };
    let word = kind.word();
    let built = || {
        let path = value.text("Path").unwrap_or_else(|| "/".to_owned());
        Some(format!("arn:aws:iam::{}:{word}{path}{}", account?, value.text(name_of)?))
    };
    let arn = written.or_else(built);
    if arn.is_none() {
        let name = value.text(name_of).map(|name| format!(" `{name}`")).unwrap_or_default();
        part.gap(
            None,
            format!("the {word}{name} has no ARN, and its account is not known: it is left out"),
            "dump it again with its `Arn`, or name the account in `estate.toml`".to_owned(),
            Some(value.place()),
        );
    }
    arn
}

/// The name of a list of inline policies by whose they are.
fn inline_list(kind: OwnerKind) -> &'static str {
    match kind {
        OwnerKind::User => "UserPolicyList",
        OwnerKind::Role => "RolePolicyList",
        OwnerKind::Group => "GroupPolicyList",
    }
}

fn inline(value: Value<'_>, kind: OwnerKind, arn: &str, part: &mut Part) -> Vec<Document> {
    let mut all = Vec::new();
    for policy in value.list(inline_list(kind)) {
        let name = policy.text("PolicyName").unwrap_or_else(|| "without a name".to_owned());
        match policy.get("PolicyDocument") {
            Some(document) => all.push(document.document(&name, arn, &mut part.gaps)),
            None => {
                part.gap(
                    Some(arn.to_owned()),
                    format!("the inline policy `{name}` of `{arn}` has no `PolicyDocument`"),
                    "dump it again".to_owned(),
                    Some(policy.place()),
                );
                all.push(Document { name, policy: None, place: Some(policy.place()) });
            }
        }
    }
    all
}

/// The ARNs in a list of `{PolicyName, PolicyArn}`.
pub(super) fn attached(value: Value<'_>, list: &str) -> Vec<String> {
    let mut arns = Vec::new();
    for policy in value.list(list) {
        arns.extend(policy.text_of(&["PolicyArn", "Arn"]).or_else(|| policy.text("PolicyName")));
    }
    // Some tools write the ARNs alone.
    arns.extend(value.texts(list));
    arns
}

/// A user or a role, its ARN. `in_details`: as in the account's details, where an absent list of inline policies is an empty one.
pub(super) fn identity(
    value: Value<'_>,
    kind: IdentityKind,
    account: Option<&str>,
    in_details: bool,
    part: &mut Part,
) -> Option<String> {
    identity_with(value, kind, account, in_details, true, part)
}

/// The same; `whole`: not an entry of `list-users` or `list-roles`, which have neither boundaries nor tags.
pub(super) fn identity_with(
    value: Value<'_>,
    kind: IdentityKind,
    account: Option<&str>,
    in_details: bool,
    whole: bool,
    part: &mut Part,
) -> Option<String> {
    let owner = OwnerKind::from(kind);
    let arn = arn_of(value, owner, account, part)?;
    let inline = inline(value, owner, &arn, part);
    let attached = attached(value, "AttachedManagedPolicies");
    let trust =
        value.get("AssumeRolePolicyDocument").map(|document| document.document("trust policy", &arn, &mut part.gaps));
    if kind == IdentityKind::Role && trust.is_none() {
        part.gap(
            Some(arn.clone()),
            format!("whom the role `{arn}` trusts was not read"),
            format!("aws iam get-role --role-name {}", last(&arn)),
            Some(value.place()),
        );
    }
    let boundary = value.get("PermissionsBoundary").map(|boundary| {
        let arn = boundary.text("PermissionsBoundaryArn").or_else(|| boundary.string());
        arn.unwrap_or_else(|| "a permissions boundary without an ARN".to_owned())
    });
    let pairs = || value.list("Tags");
    let tag = |tag: Value<'_>| Some((tag.text_of(&["Key", "key"])?, tag.text_of(&["Value", "value"])?));
    let tags = (whole || value.has("Tags")).then(|| pairs().filter_map(tag).collect());
    let group_names = value.get("GroupList").map(|_| value.texts("GroupList"));
    let identity = Identity {
        kind,
        inline,
        attached,
        groups: Vec::new(),
        boundary,
        trust,
        tags,
        instance_profiles: value.list("InstanceProfileList").filter_map(|profile| profile.text("Arn")).collect(),
        place: Some(value.place()),
        arn: arn.clone(),
    };
    part.facts.push(Fact::Identity(Box::new(Draft {
        one: identity,
        inline_is_known: in_details || value.has(inline_list(owner)),
        attached_is_known: value.has("AttachedManagedPolicies"),
        boundary_is_known: whole || value.has("PermissionsBoundary"),
        group_names: if kind == IdentityKind::Role { Some(Vec::new()) } else { group_names },
        place: value.place(),
    })));
    Some(arn)
}

pub(super) fn group(value: Value<'_>, account: Option<&str>, in_details: bool, part: &mut Part) -> Option<String> {
    let arn = arn_of(value, OwnerKind::Group, account, part)?;
    let group = Group {
        inline: inline(value, OwnerKind::Group, &arn, part),
        attached: attached(value, "AttachedManagedPolicies"),
        arn: arn.clone(),
    };
    part.facts.push(Fact::Group(Box::new(Draft {
        one: group,
        inline_is_known: in_details || value.has("GroupPolicyList"),
        attached_is_known: value.has("AttachedManagedPolicies"),
        boundary_is_known: true,
        group_names: None,
        place: value.place(),
    })));
    Some(arn)
}

fn last(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

/// A managed policy with its versions, of which only the default one counts.
pub(super) fn managed(value: Value<'_>, part: &mut Part) -> Option<String> {
    let Some(arn) = value.text("Arn") else {
        let name = value.text("PolicyName").map(|name| format!(" `{name}`")).unwrap_or_default();
        part.gap(
            None,
            format!("the managed policy{name} has no ARN: it is left out"),
            "dump it again with its `Arn`".to_owned(),
            Some(value.place()),
        );
        return None;
    };
    let default = value.text("DefaultVersionId");
    let mut document = None;
    let mut others = Vec::new();
    for version in value.list("PolicyVersionList") {
        let id = version.text("VersionId");
        let Some(text) = version.get("Document") else { continue };
        // The policy itself says it; the versions repeat it.
        let is_default = match (&default, &id) {
            (Some(default), Some(id)) => default == id,
            _ => version.is_true("IsDefaultVersion"),
        };
        if is_default {
            document = Some(text.document(&arn, &arn, &mut part.gaps));
        } else {
            // What does not count yet is no gap if it cannot be read.
            others.push((id.unwrap_or_default(), text.document(&arn, &arn, &mut Vec::new())));
        }
    }
    if document.is_none() {
        part.gap(
            Some(arn.clone()),
            format!("the default version of `{arn}` has no document here"),
            format!(
                "aws iam get-policy-version --policy-arn {arn} --version-id {}",
                default.as_deref().unwrap_or("VERSION")
            ),
            Some(value.place()),
        );
    }
    let document = document.unwrap_or_else(|| Document { name: arn.clone(), policy: None, place: Some(value.place()) });
    let policy = ManagedPolicy { document, default_version: default, others };
    part.facts.push(Fact::Managed { arn: arn.clone(), policy });
    Some(arn)
}
