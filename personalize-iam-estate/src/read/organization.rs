//! Outputs of `aws organizations`: the tree, policies and what they are attached to.
//!
//! Source: AWS CLI Command Reference, `organizations`.

use super::iam::{truncated, whose};
use super::{Input, is_account};
use crate::estate::OrganizationPolicyKind;
use crate::fact::{Fact, Part};
use crate::value::Value;

pub(super) fn read(output: Value<'_>, input: &Input<'_>, part: &mut Part) -> bool {
    if let Some(policy) = output.get("Policy").filter(|policy| policy.has("PolicySummary")) {
        part.count("organizations describe-policy");
        describe_policy(policy, part);
    } else if is_policy_list(output, input) {
        policies(output, input, part);
    } else if output.list("Targets").any(|target| target.has("TargetId"))
        || output.has("Targets") && input.is_named(&[FOR_POLICY])
    {
        part.count("organizations list-targets-for-policy");
        let targets = output.list("Targets").filter_map(|target| target.text("TargetId")).collect();
        for target in output.list("Targets") {
            name(target, "TargetId", part);
        }
        match input.subject(&[FOR_POLICY]) {
            Some(policy) => part.facts.push(Fact::Targets { policy, targets }),
            None => whose(output, "organizations list-targets-for-policy", part),
        }
        truncated(output, "aws organizations list-targets-for-policy", part);
    } else if output.list("Roots").any(|root| root.has("Id")) {
        part.count("organizations list-roots");
        output.list("Roots").for_each(|one| root(one, part));
    } else if output.has("OrganizationalUnits") {
        part.count("organizations list-organizational-units-for-parent");
        children(output, "OrganizationalUnits", input, &["list-organizational-units-for-parent"], part);
    } else if let Some(unit) = output.get("OrganizationalUnit").filter(|unit| unit.has("Id")) {
        part.count("organizations describe-organizational-unit");
        name(unit, "Id", part);
    } else if output.has("Children") {
        part.count("organizations list-children");
        children(output, "Children", input, &["list-children"], part);
    } else if output.list("Parents").any(|parent| parent.has("Id")) {
        part.count("organizations list-parents");
        match (input.subject(&["list-parents"]), output.list("Parents").find_map(|parent| parent.text("Id"))) {
            (Some(child), Some(parent)) => part.facts.push(Fact::Parent { child, parent }),
            _ => whose(output, "organizations list-parents", part),
        }
    } else if output.list("Accounts").any(|account| account.has("Id")) {
        if input.is_named(&["list-accounts-for-parent"]) || input.subject.is_some() {
            part.count("organizations list-accounts-for-parent");
            children(output, "Accounts", input, &["list-accounts-for-parent"], part);
        } else {
            part.count("organizations list-accounts");
            truncated(output, "aws organizations list-accounts", part);
        }
        output.list("Accounts").for_each(|one| account(one, part));
    } else if let Some(one) = output.get("Account").filter(|account| account.has("Id")) {
        part.count("organizations describe-account");
        account(one, part);
    } else if let Some(one) = output.get("Organization").filter(|organization| organization.has("Id")) {
        part.count("organizations describe-organization");
        let management_account = one.text_of(&["ManagementAccountId", "MasterAccountId"]);
        part.facts.push(Fact::Organization { id: one.text("Id"), management_account });
    } else {
        return false;
    }
    true
}

const FOR_TARGET: &str = "list-policies-for-target";
const FOR_POLICY: &str = "list-targets-for-policy";

/// The kind of policies; `None` for those that decide nothing, such as of tags and backups.
fn kind(text: &str) -> Option<OrganizationPolicyKind> {
    match text {
        "SERVICE_CONTROL_POLICY" => Some(OrganizationPolicyKind::ServiceControl),
        "RESOURCE_CONTROL_POLICY" => Some(OrganizationPolicyKind::ResourceControl),
        _ => None,
    }
}

/// Whether these are policies of an organization: each has a type; in an empty list the file's name says it.
fn is_policy_list(output: Value<'_>, input: &Input<'_>) -> bool {
    let by_type = output.list("Policies").any(|policy| policy.has("Type") && policy.has("Id"));
    by_type || output.has("Policies") && input.is_named(&[FOR_TARGET])
}

fn describe_policy(policy: Value<'_>, part: &mut Part) {
    let Some(summary) = policy.get("PolicySummary") else { return };
    let written = summary.text("Type");
    let by_arn = || {
        let arn = summary.text("Arn")?.to_ascii_uppercase();
        ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"].into_iter().find(|kind| arn.contains(kind)).and_then(kind)
    };
    let kind = match &written {
        Some(written) => kind(written),
        None => by_arn(),
    };
    let (Some(id), Some(content)) = (summary.text("Id"), policy.get("Content")) else {
        return part.skipped.push(format!("line {}: a policy without `Id` or `Content`", policy.place().line));
    };
    let Some(kind) = kind else {
        let what = written.unwrap_or_else(|| "without a type".to_owned());
        return part
            .skipped
            .push(format!("line {}: the policy `{id}`, {what}, does not decide requests", policy.place().line));
    };
    let name = summary.text("Name").unwrap_or_else(|| id.clone());
    let document = content.document(&name, &id, &mut part.gaps);
    part.facts.push(Fact::OrganizationPolicy { id, kind, document });
}

/// A target without the kind of policies that a file's name has beside it: `r-ab12-SERVICE_CONTROL_POLICY`.
fn without_kind(target: &str) -> &str {
    const WORDS: [&str; 4] = ["service_control_policy", "resource_control_policy", "scp", "rcp"];
    const BETWEEN: [char; 4] = ['-', '_', '.', ' '];
    let lower = target.to_ascii_lowercase();
    let at_end = WORDS.iter().find_map(|word| {
        let rest = target.get(..lower.strip_suffix(word)?.len())?;
        Some(rest).filter(|rest| rest.ends_with(BETWEEN)).map(|rest| rest.trim_end_matches(BETWEEN))
    });
    let at_begin = WORDS.iter().find_map(|word| {
        let rest = target.get(target.len() - lower.strip_prefix(word)?.len()..)?;
        Some(rest).filter(|rest| rest.starts_with(BETWEEN)).map(|rest| rest.trim_start_matches(BETWEEN))
    });
    at_end.or(at_begin).unwrap_or(target)
}

/// `list-policies`, and `list-policies-for-target` if a target is told.
fn policies(output: Value<'_>, input: &Input<'_>, part: &mut Part) {
    let target = input.subject(&[FOR_TARGET]).map(|target| without_kind(&target).to_owned());
    let is_for_target = target.is_some() || input.is_named(&[FOR_TARGET]);
    let what = if is_for_target { "organizations list-policies-for-target" } else { "organizations list-policies" };
    part.count(what);
    let of_kind = |wanted: OrganizationPolicyKind| {
        let policies =
            output.list("Policies").filter(move |policy| policy.text("Type").as_deref().and_then(kind) == Some(wanted));
        policies.filter_map(|policy| policy.text("Id")).collect::<Vec<String>>()
    };
    let upper = input.file.to_ascii_uppercase().replace('-', "_");
    let named = |words: &[&str]| words.iter().any(|word| upper.contains(word));
    if is_for_target && target.is_none() {
        return whose(output, what, part);
    }
    if output.is_true("IsTruncated") || output.has("NextToken") {
        return truncated(output, &format!("aws {what}"), part);
    }
    let kinds = [
        (OrganizationPolicyKind::ServiceControl, ["SERVICE_CONTROL", "SCP"]),
        (OrganizationPolicyKind::ResourceControl, ["RESOURCE_CONTROL", "RCP"]),
    ];
    for (kind, words) in kinds {
        let ids = of_kind(kind);
        // The command asks for one kind: an empty answer does not say which one.
        if ids.is_empty() && !named(&words) {
            continue;
        }
        part.facts.push(match &target {
            Some(target) => Fact::OnTarget { kind, target: target.clone(), policies: ids },
            None => Fact::OrganizationPolicies { kind, ids },
        });
    }
}

fn root(root: Value<'_>, part: &mut Part) {
    name(root, "Id", part);
    if let Some(id) = root.text("Id") {
        part.facts.push(Fact::Root(id));
    }
    let Some(types) = root.get("PolicyTypes") else { return };
    let enabled: Vec<String> = types
        .items()
        .filter(|one| one.text("Status").as_deref() == Some("ENABLED"))
        .filter_map(|one| one.text("Type"))
        .collect();
    let kinds = [
        ("SERVICE_CONTROL_POLICY", OrganizationPolicyKind::ServiceControl),
        ("RESOURCE_CONTROL_POLICY", OrganizationPolicyKind::ResourceControl),
    ];
    for (name, kind) in kinds {
        if !enabled.iter().any(|one| one == name) {
            part.facts.push(Fact::NotEnabled(kind));
        }
    }
}

/// What is directly below a parent, which the file's name says.
fn children(output: Value<'_>, list: &str, input: &Input<'_>, commands: &[&str], part: &mut Part) {
    let ids: Vec<String> = output.list(list).filter_map(|child| child.text("Id")).collect();
    output.list(list).for_each(|child| name(child, "Id", part));
    match input.subject(commands) {
        Some(parent) => part.facts.extend(ids.into_iter().map(|child| Fact::Parent { child, parent: parent.clone() })),
        None if ids.is_empty() => {}
        None => whose(output, &format!("organizations {}", commands.first().unwrap_or(&"list-children")), part),
    }
    truncated(output, &format!("aws organizations {}", commands.first().unwrap_or(&"list-children")), part);
}

fn account(account: Value<'_>, part: &mut Part) {
    if let Some(id) = account.text("Id").filter(|id| is_account(id)) {
        part.facts.push(Fact::Account { id, name: account.text("Name") });
    }
}

fn name(value: Value<'_>, id: &str, part: &mut Part) {
    if let (Some(id), Some(name)) = (value.text(id), value.text("Name")) {
        part.facts.push(Fact::Name { id, name });
    }
}
