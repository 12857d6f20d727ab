//! Single outputs of `aws iam`: users, roles, groups, their policies, and managed policies.
//!
//! Source: AWS CLI Command Reference, `iam`.

use super::details::{attached, group, identity_with, managed};
use super::{Input, is_account};
use crate::estate::{Document, IdentityKind, ManagedPolicy};
use crate::fact::{Fact, Owner, OwnerKind, Part};
use crate::value::Value;

const KINDS: [(OwnerKind, &str); 3] =
    [(OwnerKind::User, "UserName"), (OwnerKind::Role, "RoleName"), (OwnerKind::Group, "GroupName")];

pub(super) fn read(output: Value<'_>, input: &Input<'_>, part: &mut Part) -> bool {
    let account = input.account();
    let account = account.as_deref();
    if output.has("PolicyName") && output.has("PolicyDocument") {
        return inline_policy(output, account, part);
    }
    if output.has("AttachedPolicies") || output.has("PolicyNames") {
        return policies_of(output, input, account, part);
    }
    if let Some(version) = output.get("PolicyVersion").filter(|version| version.has("Document")) {
        return policy_version(version, input, part);
    }
    let of_iam = |value: Value<'_>, names: &[&str]| names.iter().any(|name| value.has(name));
    if let Some(policy) = output.get("Policy").filter(|policy| policy.has("Arn") && policy.has("DefaultVersionId")) {
        part.count("iam get-policy");
        default_version(policy, part);
    } else if output.list("Policies").any(|policy| policy.has("DefaultVersionId")) {
        part.count("iam list-policies");
        output.list("Policies").for_each(|policy| default_version(policy, part));
    } else if let Some(role) =
        output.get("Role").filter(|role| of_iam(*role, &["RoleName", "AssumeRolePolicyDocument"]))
    {
        part.count("iam get-role");
        identity_with(role, IdentityKind::Role, account, false, true, part);
    } else if let Some(user) = output.get("User").filter(|user| of_iam(*user, &["UserName"])) {
        part.count("iam get-user");
        identity_with(user, IdentityKind::User, account, false, true, part);
    } else if output.list("Roles").any(|role| role.has("RoleName")) {
        part.count("iam list-roles");
        output.list("Roles").for_each(|role| {
            identity_with(role, IdentityKind::Role, account, false, false, part);
        });
        truncated(output, "aws iam list-roles", part);
    } else if let Some(one) = output.get("Group").filter(|group| of_iam(*group, &["GroupName"])) {
        part.count("iam get-group");
        group(one, account, false, part);
        output.list("Users").for_each(|user| {
            identity_with(user, IdentityKind::User, account, false, false, part);
        });
    } else if output.list("Users").any(|user| user.has("UserName")) {
        part.count("iam list-users");
        output.list("Users").for_each(|user| {
            identity_with(user, IdentityKind::User, account, false, false, part);
        });
        truncated(output, "aws iam list-users", part);
    } else if output.list("Groups").any(|group| group.has("GroupName"))
        || output.has("Groups") && input.is_named(&[FOR_USER])
    {
        groups(output, input, account, part);
    } else if output.has("UserId") && output.text("Account").is_some_and(|account| is_account(&account)) {
        part.count("sts get-caller-identity");
        part.facts.extend(output.text("Account").map(|id| Fact::Account { id, name: None }));
    } else {
        return false;
    }
    true
}

const FOR_USER: &str = "list-groups-for-user";

/// That a list goes on where the output ends.
pub(super) fn truncated(output: Value<'_>, command: &str, part: &mut Part) {
    if output.is_true("IsTruncated") || output.has("NextToken") {
        part.gap(
            None,
            format!("the output of `{command}` is one page of several: what is on the others is not known"),
            format!("{command}, without `--max-items` and `--no-paginate`"),
            Some(output.place()),
        );
    }
}

fn groups(output: Value<'_>, input: &Input<'_>, account: Option<&str>, part: &mut Part) {
    let mut names = Vec::new();
    for one in output.list("Groups") {
        group(one, account, false, part);
        names.extend(one.text("GroupName"));
    }
    if !input.is_named(&[FOR_USER]) {
        part.count("iam list-groups");
        return truncated(output, "aws iam list-groups", part);
    }
    part.count("iam list-groups-for-user");
    match input.subject(&[FOR_USER]) {
        Some(name) => {
            let owner = Owner { kind: OwnerKind::User, name, account: account.map(str::to_owned) };
            part.facts.push(Fact::GroupsOf { owner, groups: names });
        }
        None => whose(output, "iam list-groups-for-user", part),
    }
}

/// That an output does not say whose it is.
pub(super) fn whose(output: Value<'_>, what: &str, part: &mut Part) {
    let command = what.rsplit(' ').next().unwrap_or(what);
    part.gap(
        None,
        format!("an output of `{what}` does not say whose it is: it is left out"),
        format!("name the file `{command}-NAME.json`, or give `path` and `target`, such as `role/NAME`, under `[[read]]` in `estate.toml`"),
        Some(output.place()),
    );
}

/// `get-user-policy`, `get-role-policy`, `get-group-policy`.
fn inline_policy(output: Value<'_>, account: Option<&str>, part: &mut Part) -> bool {
    let named = KINDS.iter().find_map(|(kind, name)| Some((*kind, output.text(name)?)));
    let Some((kind, name)) = named else { return false };
    part.count(match kind {
        OwnerKind::User => "iam get-user-policy",
        OwnerKind::Role => "iam get-role-policy",
        OwnerKind::Group => "iam get-group-policy",
    });
    let policy_name = output.text("PolicyName").unwrap_or_default();
    if let Some(document) = output.get("PolicyDocument") {
        let document = document.document(&policy_name, &format!("{} {name}", kind.word()), &mut part.gaps);
        let owner = Owner { kind, name, account: account.map(str::to_owned) };
        part.facts.push(Fact::Inline { owner, document });
    }
    true
}

/// `list-attached-role-policies`, `list-role-policies` and the like, which do not say whose policies they are.
fn policies_of(output: Value<'_>, input: &Input<'_>, account: Option<&str>, part: &mut Part) -> bool {
    let is_attached = output.has("AttachedPolicies");
    let of = |owner: Owner| {
        if is_attached {
            Fact::Attached { owner, arns: attached(output, "AttachedPolicies") }
        } else {
            Fact::InlineNames { owner, names: output.texts("PolicyNames") }
        }
    };
    let commands: [(OwnerKind, &'static str, &'static str); 3] = [
        (OwnerKind::User, "iam list-attached-user-policies", "iam list-user-policies"),
        (OwnerKind::Role, "iam list-attached-role-policies", "iam list-role-policies"),
        (OwnerKind::Group, "iam list-attached-group-policies", "iam list-group-policies"),
    ];
    for (kind, of_attached, of_inline) in commands {
        let what = if is_attached { of_attached } else { of_inline };
        let command = what.trim_start_matches("iam ");
        if !input.is_named(&[command]) {
            continue;
        }
        part.count(what);
        let Some(name) = input.subject(&[command]) else {
            whose(output, what, part);
            return true;
        };
        let plain = || Owner { kind, name: name.clone(), account: account.map(str::to_owned) };
        let owner = owner_of(&name, account).unwrap_or_else(plain);
        truncated(output, &format!("aws {what}"), part);
        part.facts.push(of(owner));
        return true;
    }
    let what = if is_attached { "iam list-attached-role-policies" } else { "iam list-role-policies" };
    part.count(if is_attached { "iam list-attached-...-policies" } else { "iam list-...-policies" });
    match input.subject.and_then(|subject| owner_of(subject, account)) {
        Some(owner) => {
            truncated(output, &format!("aws {what}"), part);
            part.facts.push(of(owner));
        }
        None => whose(output, what, part),
    }
    true
}

/// Whose something is, as it is told: an ARN, or `role/NAME`.
fn owner_of(subject: &str, account: Option<&str>) -> Option<Owner> {
    let (kind, name) = subject.rsplit(':').next()?.split_once('/')?;
    let kind = [OwnerKind::User, OwnerKind::Role, OwnerKind::Group].into_iter().find(|one| one.word() == kind)?;
    let name = name.rsplit('/').next()?.to_owned();
    let account = super::account_of(subject).or(account).map(str::to_owned);
    Some(Owner { kind, name, account })
}

fn default_version(policy: Value<'_>, part: &mut Part) {
    if policy.has("PolicyVersionList") {
        managed(policy, part);
    } else if let (Some(arn), Some(version)) = (policy.text("Arn"), policy.text("DefaultVersionId")) {
        part.facts.push(Fact::DefaultVersion { arn, version });
    }
}

/// `get-policy-version`, which does not say of which policy: `get-policy` beside it in the file does, or the file's name.
fn policy_version(version: Value<'_>, input: &Input<'_>, part: &mut Part) -> bool {
    part.count("iam get-policy-version");
    let policy = version.text("PolicyArn").or_else(|| input.subject(&["get-policy-version"])).unwrap_or_default();
    let Some(document) = version.get("Document") else { return true };
    let about = if policy.is_empty() { input.file } else { &policy };
    let document = document.document(about, about, &mut part.gaps);
    part.facts.push(Fact::Version {
        policy,
        version: version.text("VersionId"),
        is_default: version.is_true("IsDefaultVersion"),
        document,
    });
    true
}

/// A version without a policy is that of the only policy of `get-policy` in the file.
pub(super) fn tie_versions(part: &mut Part) {
    let named = part.facts.iter().filter_map(|fact| match fact {
        Fact::DefaultVersion { arn, .. } => Some(arn.clone()),
        _ => None,
    });
    let arns: Vec<String> = named.collect();
    let only = if let [only] = arns.as_slice() { Some(only.clone()) } else { None };
    let mut untold = Vec::new();
    for fact in &mut part.facts {
        if let Fact::Version { policy, document, .. } = fact
            && policy.is_empty()
        {
            match &only {
                Some(arn) => {
                    policy.clone_from(arn);
                    document.name.clone_from(arn);
                }
                None => untold.push(document.place.clone()),
            }
        }
    }
    part.facts.retain(|fact| !matches!(fact, Fact::Version { policy, .. } if policy.is_empty()));
    for place in untold {
        part.gap(
            None,
            "an output of `iam get-policy-version` does not say which policy it is of: it is left out".to_owned(),
            "name the file `get-policy-version-NAME.json`, or put the output of `aws iam get-policy` into the same file".to_owned(),
            place,
        );
    }
}

/// A managed policy of one version.
pub(super) fn of_one_version(document: Document, version: Option<String>) -> ManagedPolicy {
    ManagedPolicy { document, default_version: version, others: Vec::new() }
}
