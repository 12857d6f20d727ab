//! What a change may write into a policy: what IAM takes there, and what can exist.
//!
//! The linter of a crate above finds no mistake in what is written here; a test there holds this.

use std::net::IpAddr;

use personalize_iam_model::arn::{self, Fields};
use personalize_iam_model::catalog::{self, Action, ArnTemplate, ConditionKey, Support};
use personalize_iam_model::glob::{self, has_wildcard};
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, OperatorName, PolicyKind, PrincipalElement, PrincipalEntry, PrincipalType, Principals,
    ProblemCode, ResourceElement, Version, quota, read_leniently_as, to_json,
};
use personalize_iam_model::{AccountId, Effect, Partition, Policy, Statement, prefixes, regions};

use crate::base::layer::Layer;
use crate::base::value::read_base64;
use crate::base::words::{listed, quoted};
use crate::matching::variable::{VariableText, variable_at};
use crate::request::context::Request;
use crate::request::prepared::Prepared;
use crate::request::principal::Principal;

/// The kind of the policies of a layer; `None` if the resource of the request takes no policy, or none is known.
pub(crate) fn kind_of(layer: Layer, request: &Request) -> Option<PolicyKind> {
    match layer {
        Layer::Identity => Some(PolicyKind::Managed),
        Layer::PermissionsBoundary => Some(PolicyKind::PermissionsBoundary),
        Layer::Session => Some(PolicyKind::Session),
        Layer::ServiceControl => Some(PolicyKind::Scp),
        Layer::ResourceControl => Some(PolicyKind::Rcp),
        Layer::VpcEndpoint => Some(PolicyKind::VpcEndpoint),
        Layer::Grant => None,
        Layer::Resource => kind_of_resource_policy(request),
    }
}

fn kind_of_resource_policy(request: &Request) -> Option<PolicyKind> {
    let fields = Fields::split(&request.resource)?;
    // On what no resource is asked for, no resource's policy has a say.
    let takes_none = catalog::action(&request.action).is_some_and(|action| !action.has_resource_level_permissions());
    if takes_none || !can_exist(&request.resource, fields) {
        return None;
    }
    match fields.service {
        "iam" => fields.resource.starts_with("role/").then_some(PolicyKind::RoleTrust),
        "kms" => fields.resource.starts_with("key/").then_some(PolicyKind::Key),
        "s3" if fields.account.is_empty() => Some(PolicyKind::Bucket),
        "logs" => Some(PolicyKind::Logs),
        service => {
            let known = catalog::service(service).map(|known| known.supports.resource_based_policies);
            (known != Some(Support::No)).then_some(PolicyKind::Resource)
        }
    }
}

/// The action of a request as a policy writes it, or why no policy can.
pub(crate) fn action(request: &Request) -> Result<String, String> {
    let asked = &*request.action;
    if let Some(known) = catalog::action(asked) {
        return Ok(known.full_name.to_owned());
    }
    let (prefix, name) = asked.split_once(':').unwrap_or((asked, ""));
    if let Some(service) = catalog::service(prefix) {
        return Err(format!("{} is not a known action of {}", quoted(asked), service.name));
    }
    if let Some(meant) = prefixes::meant(prefix).filter(|_| !prefixes::is_known(prefix)) {
        return Err(format!("AWS has no service prefix {}; did you mean {}?", quoted(prefix), quoted(meant)));
    }
    let is_name = |text: &str, more: &[u8]| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || more.contains(&byte))
    };
    if is_name(prefix, b"-") && is_name(name, b"") {
        // Policies of an organization take no upper case in the prefix.
        return Ok(format!("{}:{name}", prefix.to_ascii_lowercase()));
    }
    Err(format!(
        "{} is not an action: write the service's prefix, a colon and a name, such as `personalize:GetRecommendations`",
        quoted(asked)
    ))
}

/// The resource of a request as the `Resource` element of a policy of this kind writes it, `None` where the policy has
/// no such element; or why no policy can name it.
pub(crate) fn resource(kind: PolicyKind, request: &Request) -> Result<Option<String>, String> {
    match kind {
        // The resource is the role or the key that the policy belongs to.
        PolicyKind::RoleTrust => return Ok(None),
        PolicyKind::Key => return Ok(Some("*".to_owned())),
        _ => {}
    }
    let asked = request.resource.as_str();
    let known = catalog::action(&request.action);
    if asked == "*" || known.is_some_and(|action| !action.has_resource_level_permissions()) {
        return Ok(Some("*".to_owned()));
    }
    let Some(fields) = Fields::split(asked) else {
        return Err(format!(
            "{} is not an ARN, and a policy names a resource by its ARN: ask for `arn:partition:service:region:account:\
             resource`",
            quoted(asked)
        ));
    };
    if asked.contains("${") {
        return Err(format!("{} holds a policy variable, and a request is about one resource", quoted(asked)));
    }
    if !fields.region.is_empty() && !regions::is_region(fields.region) {
        let meant = regions::region_meant(fields.region).map(|meant| format!("; did you mean {}?", quoted(meant)));
        return Err(format!("{} is not a Region{}", quoted(fields.region), meant.unwrap_or_default()));
    }
    match known {
        Some(action) if acts_on(action, asked) => Ok(Some(asked.to_owned())),
        Some(action) => {
            let types: Vec<String> = templates(action).map(|template| template.text.to_owned()).collect();
            Err(format!(
                "{action} acts on no resource like {}, so that no statement allows it there: it acts on {}",
                quoted(asked),
                listed(&types)
            ))
        }
        None if can_exist(asked, fields) => Ok(Some(asked.to_owned())),
        None => Err(format!("AWS has no resource like {}", quoted(asked))),
    }
}

fn templates(action: &Action) -> impl Iterator<Item = &'static ArnTemplate> {
    let listed = action.resources.iter().flat_map(|resource| resource.resource_type.arns);
    listed.chain(action.gaps.iter().flat_map(|gap| gap.resource_type.arns))
}

/// Whether an action acts on the resource of this ARN, by the catalog or in spite of it.
pub(crate) fn acts_on(action: &Action, arn: &str) -> bool {
    let listed = action.resources.iter().map(|resource| resource.resource_type);
    let unlisted = action.gaps.iter().map(|gap| gap.resource_type);
    listed.chain(unlisted).any(|resource_type| arn::check(resource_type, arn).is_ok())
}

/// Whether an ARN is of a form that AWS has, as far as that is known.
fn can_exist(arn: &str, fields: Fields<'_>) -> bool {
    if catalog::resource_types_of(fields.service).next().is_some() {
        return arn::resource_types(arn).next().is_some();
    }
    let service = fields.service;
    let is_name =
        !service.is_empty() && service.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    fields.partition.parse::<Partition>().is_ok()
        && is_name
        && (prefixes::is_known(service) || prefixes::meant(service).is_none())
        && (fields.account.is_empty()
            || fields.account == AccountId::AWS.as_str()
            || AccountId::new(fields.account).is_ok())
        && !fields.resource.is_empty()
}

/// How a policy names the caller, if it can.
pub(crate) enum Caller {
    Named(PrincipalType, String),
    /// A session, of whose role the path is not known.
    OfUnknownPath,
    /// Nobody in particular, or by a name that AWS does not have.
    Unnamed,
}

impl Caller {
    pub(crate) fn of(request: &Prepared) -> Caller {
        let aws = |arn: Option<String>| arn.map_or(Caller::Unnamed, |arn| Caller::Named(PrincipalType::Aws, arn));
        match request.principal() {
            Principal::Service { name } if is_service_principal(name) => {
                Caller::Named(PrincipalType::Service, name.clone())
            }
            Principal::Service { .. } | Principal::Anonymous => Caller::Unnamed,
            Principal::Federated { provider } => Caller::Named(PrincipalType::Federated, provider.clone()),
            Principal::RoleSession { .. } => match role_arn(request.request()) {
                Some(role) => Caller::Named(PrincipalType::Aws, role),
                None => Caller::OfUnknownPath,
            },
            principal => aws(principal.arn()),
        }
    }

    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Caller::Named(_, name) => Some(name),
            Caller::OfUnknownPath | Caller::Unnamed => None,
        }
    }

    /// A `Principal` element that names the caller alone.
    pub(crate) fn element(&self) -> Option<PrincipalElement> {
        let Caller::Named(kind, name) = self else { return None };
        let entry = PrincipalEntry { kind: *kind, values: vec![name.clone()] };
        Some(PrincipalElement::Principal(Principals::Map(vec![entry])))
    }
}

/// Why no policy of a layer can name the caller, if so.
pub(crate) fn why_unnamed(request: &Prepared, layer: Layer) -> Option<String> {
    let is_trust = kind_of(layer, request.request()) == Some(PolicyKind::RoleTrust);
    match (request.principal(), Caller::of(request)) {
        (_, Caller::OfUnknownPath) => Some(
            "the ARN of a session does not show the path of its role, by which a policy has to name it; give it with \
             `--role`"
                .to_owned(),
        ),
        (Principal::Service { name }, Caller::Unnamed) => {
            Some(format!("AWS has no service principal {}; did you mean `{PERSONALIZE}`?", quoted(name)))
        }
        (Principal::Anonymous, _) if layer == Layer::Resource => {
            Some("a policy names a caller without credentials by `*` alone, which lets everyone in".to_owned())
        }
        (Principal::Federated { provider }, _) if is_trust => {
            let needed = assumes_by(PrincipalType::Federated, provider);
            let is_other = !needed.eq_ignore_ascii_case(&request.request().action);
            is_other.then(|| format!("identities of {} assume a role by `{needed}`", quoted(provider)))
        }
        _ => None,
    }
}

/// The action by which a principal assumes a role.
fn assumes_by(kind: PrincipalType, principal: &str) -> &'static str {
    match kind {
        PrincipalType::Federated if principal.contains(":saml-provider/") => "sts:AssumeRoleWithSAML",
        PrincipalType::Federated => "sts:AssumeRoleWithWebIdentity",
        _ => "sts:AssumeRole",
    }
}

/// The ARN of a session's role with its path, if it was given.
pub(crate) fn role_arn(request: &Request) -> Option<String> {
    let Principal::RoleSession { role, .. } = &request.principal else { return None };
    let given = || {
        let (_, value) = request.context.iter().find(|(key, _)| key.eq_ignore_ascii_case("aws:PrincipalArn"))?;
        value.values().first().filter(|arn| arn.contains(":role/")).cloned()
    };
    role.clone().or_else(given)
}

/// The service's only principal: names that look like it are not principals.
const PERSONALIZE: &str = "personalize.amazonaws.com";

fn is_service_principal(name: &str) -> bool {
    name == PERSONALIZE || !name.starts_with("personali")
}

/// Whether a statement, in a policy of a kind, has no fault that it did not have before.
pub(crate) fn is_sound(kind: PolicyKind, before: Option<&Statement>, after: &Statement) -> bool {
    let mut old = before.map(|statement| faults(kind, statement)).unwrap_or_default();
    faults(kind, after).into_iter().all(|fault| {
        let same = old.iter().position(|other| *other == fault);
        same.map(|at| old.swap_remove(at)).is_some()
    })
}

/// What is wrong with a statement, by the grammar of the kind of policy and by the catalog.
fn faults(kind: PolicyKind, statement: &Statement) -> Vec<String> {
    let policy = Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![statement.clone()] };
    let reading = read_leniently_as(&to_json(&policy), kind);
    // How long the whole policy is, is another question.
    let problems = reading.problems.iter().filter(|problem| problem.code != ProblemCode::PolicyTooLarge);
    let mut faults: Vec<String> = problems.map(|problem| problem.code.as_str().to_owned()).collect();
    if let Err(error) = statement.check() {
        faults.extend(error.mistakes().iter().map(|mistake| format!("{:?}", mistake.kind)));
    }
    if kind == PolicyKind::RoleTrust {
        faults.extend(trust_faults(statement).into_iter().map(str::to_owned));
    }
    faults.extend(actions_of_other_policies(kind, statement));
    faults.extend(keys_that_no_action_has(statement));
    faults.extend(keys_that_no_service_has(statement));
    faults.extend(odd_values(statement));
    faults
}

/// The values of conditions that cannot be what a request has.
fn odd_values(statement: &Statement) -> Vec<String> {
    let mut odd = Vec::new();
    for block in &statement.condition {
        let OperatorName::Known(operator) = block.operator else { continue };
        for test in &block.tests {
            if matches!(operator.base, BaseOperator::Bool | BaseOperator::Null) && test.values.len() > 1 {
                odd.push(format!("{} has several values", test.key));
            }
            let is_binary = operator.base == BaseOperator::BinaryEquals;
            let is_plain = |value: &&String| is_binary || !has_wildcard(value) && !value.contains("${");
            let plain = test.values.iter().filter(is_plain);
            let values = plain
                .filter(|value| operator.base != BaseOperator::Null && !is_value_of(&test.key, operator.base, value));
            odd.extend(values.map(|value| format!("{value} of {}", test.key)));
            // An id that AWS says is to be written out.
            let is_id = catalog::condition_key(&test.key).is_some_and(|key| key.sensitive);
            let patterns = test.values.iter().filter(|value| is_id && (has_wildcard(value) || value.contains("${")));
            odd.extend(patterns.map(|value| format!("pattern {value} of {}", test.key)));
            let unread = test.values.iter().filter(|value| !has_good_variables(value));
            odd.extend(unread.map(|value| format!("variable in {value}")));
        }
    }
    odd
}

/// The condition keys of a statement for services alone that only users, roles and sessions have.
///
/// Source: IAM User Guide, "AWS global condition context keys", the availability of each.
fn keys_that_no_service_has(statement: &Statement) -> Vec<String> {
    const OF_IDENTITIES: [&str; 8] = [
        "aws:federatedprovider",
        "aws:multifactorauthage",
        "aws:multifactorauthpresent",
        "aws:principalorgid",
        "aws:principalorgpaths",
        "aws:sourceidentity",
        "aws:tokenissuetime",
        "aws:username",
    ];
    let Some(PrincipalElement::Principal(Principals::Map(entries))) = &statement.principal else { return Vec::new() };
    if statement.effect == Effect::Deny || entries.iter().any(|entry| entry.kind != PrincipalType::Service) {
        return Vec::new();
    }
    let keys = statement.condition.iter().flat_map(|block| &block.tests).map(|test| test.key.to_ascii_lowercase());
    keys.filter(|key| OF_IDENTITIES.contains(&key.as_str()) || key.starts_with("aws:principaltag/")).collect()
}

/// The condition keys of a statement that no request for its actions has, or on its resources.
fn keys_that_no_action_has(statement: &Statement) -> Vec<String> {
    let ActionElement::Action(patterns) = &statement.action else { return Vec::new() };
    let mut actions: Vec<&Action> = Vec::new();
    for pattern in patterns {
        let before = actions.len();
        actions.extend(catalog::matching_actions(pattern));
        if actions.len() == before {
            // It may have any key.
            return Vec::new();
        }
    }
    let has = |keys: &[&ConditionKey], key: &ConditionKey| keys.iter().any(|known| known.name == key.name);
    let is_untagged = |resource: &String, key: &ConditionKey| {
        let mut types = arn::resource_types(resource).peekable();
        let is_of_type = types.peek().is_some();
        let of_action = |action: &&Action| {
            let of_pair = action.resources.iter().any(|pair| has(pair.condition_keys, key));
            acts_on(action, resource) && (has(action.condition_keys, key) || of_pair)
        };
        is_of_type && !types.any(|found| has(found.condition_keys, key)) && !actions.iter().any(of_action)
    };
    let cannot_have = |key: &&'static ConditionKey| {
        let on_untagged = match &statement.resource {
            Some(ResourceElement::Resource(resources)) if key.name == "aws:ResourceTag/${TagKey}" => {
                resources.iter().all(|resource| is_untagged(resource, key))
            }
            _ => false,
        };
        !actions.iter().any(|action| action.carries(key)) || on_untagged
    };
    let tests = statement.condition.iter().flat_map(|block| &block.tests);
    let keys = tests.filter_map(|test| catalog::condition_key(&test.key));
    keys.filter(cannot_have).map(|key| format!("{} is never there", key.name)).collect()
}

/// Whether each policy variable of a text can be read, and stands for one value of a key that is known, as far as it
/// should be.
fn has_good_variables(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        let Some((variable, after)) = rest.get(at..).and_then(variable_at) else { return false };
        if let VariableText::Key(key) = variable {
            let Some((prefix, _)) = key.split_once(':') else { return false };
            let is_of_catalog = prefix.eq_ignore_ascii_case("aws") || catalog::service(prefix).is_some();
            let is_good = catalog::condition_key(&key).map_or(!is_of_catalog, |known| !known.multivalued);
            if !is_good || key.contains(char::is_whitespace) {
                return false;
            }
        }
        rest = after;
    }
    true
}

/// What a trust policy can allow.
///
/// Source: IAM User Guide, "IAM roles", "Pass session tags in AWS STS".
const OF_TRUST: &[&str] = &[
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:SetContext",
    "sts:SetSourceIdentity",
    "sts:TagSession",
];

/// The actions of a statement that this kind of policy on a resource has no say in.
fn actions_of_other_policies(kind: PolicyKind, statement: &Statement) -> Vec<String> {
    let ActionElement::Action(actions) = &statement.action else { return Vec::new() };
    let on = |action: &Action, names: &[&str]| {
        action.resources.iter().any(|resource| names.contains(&resource.resource_type.name))
    };
    let fits = |action: &&'static Action| match kind {
        PolicyKind::RoleTrust => OF_TRUST.contains(&action.full_name),
        PolicyKind::Bucket => action.service == "s3" && on(action, &["bucket", "object"]),
        PolicyKind::Key => action.service == "kms" && on(action, &["key"]),
        PolicyKind::Logs => action.service == "logs",
        _ => true,
    };
    let of_catalog = matches!(kind, PolicyKind::RoleTrust | PolicyKind::Bucket | PolicyKind::Key | PolicyKind::Logs);
    let is_odd = |name: &&String| match catalog::action(name) {
        Some(action) => !fits(&action),
        None => of_catalog && !has_wildcard(name),
    };
    actions.iter().filter(is_odd).map(|name| format!("{name} in another kind of policy")).collect()
}

/// That principals of a trust policy are let in by another action than that by which they assume a role, and that IAM
/// Roles Anywhere lacks an action that it needs.
///
/// Source: IAM User Guide, "Roles terms and concepts"; IAM Roles Anywhere User Guide, "The trust model".
fn trust_faults(statement: &Statement) -> Vec<&'static str> {
    let mut faults = Vec::new();
    if statement.effect == Effect::Deny {
        return faults;
    }
    let ActionElement::Action(patterns) = &statement.action else { return faults };
    let covers = |action: &str| patterns.iter().any(|pattern| glob::matches(pattern, action, glob::Case::Ignored));
    let assumes = ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];
    let Some(PrincipalElement::Principal(Principals::Map(entries))) = &statement.principal else { return faults };
    for (kind, value) in entries.iter().flat_map(|entry| entry.values.iter().map(|value| (entry.kind, value))) {
        let needed = assumes_by(kind, value);
        if value != "*" && assumes.iter().any(|action| covers(action)) && !covers(needed) {
            faults.push("principal of another action");
        }
        if value == ROLES_ANYWHERE && !ROLES_ANYWHERE_NEEDS.iter().all(|action| covers(action)) {
            faults.push("IAM Roles Anywhere needs more");
        }
    }
    faults
}

/// The service principal of IAM Roles Anywhere, and what it needs to assume a role.
pub(crate) const ROLES_ANYWHERE: &str = "rolesanywhere.amazonaws.com";
pub(crate) const ROLES_ANYWHERE_NEEDS: [&str; 3] = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"];

/// Whether a policy takes a statement: in place of the one at the index, or behind the others. It stays within its
/// quota, unless it was not before, and a bucket policy about its bucket.
pub(crate) fn has_room(kind: PolicyKind, policy: &Policy, at: Option<usize>, statement: &Statement) -> bool {
    let changed = |policy: &mut Policy| match at.and_then(|at| policy.statements.get_mut(at)) {
        Some(place) => *place = statement.clone(),
        None => policy.statements.push(statement.clone()),
    };
    is_within_quota(kind, policy, changed) && (kind != PolicyKind::Bucket || is_about_its_bucket(policy, at, statement))
}

/// Whether a policy is within its quota once it is changed, or was not before.
pub(crate) fn is_within_quota(kind: PolicyKind, policy: &Policy, change: impl FnOnce(&mut Policy)) -> bool {
    // No policy that AWS accepts has this many, whatever they say.
    const MOST_STATEMENTS: usize = 2_000;
    let Some(quota) = quota(kind) else { return true };
    if policy.statements.len() > MOST_STATEMENTS {
        return true;
    }
    // A policy counts here without white space between its elements.
    let exceeds = |policy: &Policy| quota.unit.count(&to_json(policy)) > quota.limit;
    let mut after = policy.clone();
    change(&mut after);
    !exceeds(&after) || exceeds(policy)
}

/// Whether a statement, in place of the one at the index, names no other bucket than the policy.
fn is_about_its_bucket(policy: &Policy, at: Option<usize>, statement: &Statement) -> bool {
    let Some(own) = policy.statements.iter().flat_map(buckets).next() else { return true };
    let others = |statement: &Statement| buckets(statement).into_iter().filter(|name| *name != own).count();
    others(statement) <= at.and_then(|at| policy.statements.get(at)).map(others).unwrap_or_default()
}

/// The buckets that a statement names without wildcards.
fn buckets(statement: &Statement) -> Vec<&str> {
    let Some(ResourceElement::Resource(patterns) | ResourceElement::NotResource(patterns)) = &statement.resource else {
        return Vec::new();
    };
    let fields = patterns.iter().filter_map(|pattern| Fields::split(pattern));
    let names = fields.filter_map(|fields| fields.resource.split('/').next());
    names.filter(|name| !name.contains(['*', '?', '$'])).collect()
}

/// Whether a value that a request has for a key can be in a condition on it: whether it has the form of what AWS sends.
pub(crate) fn is_value_of(key: &str, operator: BaseOperator, value: &str) -> bool {
    let key = key.to_ascii_lowercase();
    let is_id = |prefix: &str| {
        let rest = value.strip_prefix(prefix).unwrap_or_default();
        matches!(rest.len(), 8 | 17) && rest.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    match &*key {
        "aws:principalaccount"
        | "aws:resourceaccount"
        | "aws:sourceaccount"
        | "aws:sourceowner"
        | "aws:vpceaccount"
        | "kms:calleraccount"
        | "s3:resourceaccount" => AccountId::new(value).is_ok(),
        "aws:requestedregion" | "kms:primaryregion" | "kms:replicaregion" | "s3:locationconstraint" => {
            regions::is_region(value)
        }
        "aws:sourcevpc" | "aws:ec2instancesourcevpc" => is_id("vpc-"),
        "aws:sourcevpce" => is_id("vpce-"),
        "aws:sourceip" => value.split('/').next().is_some_and(|address| address.parse().is_ok_and(is_public)),
        "s3:x-amz-server-side-encryption-aws-kms-key-id" => {
            Fields::split(value).is_some_and(|fields| fields.service == "kms" && fields.resource.starts_with("key/"))
        }
        _ if operator == BaseOperator::BinaryEquals => read_base64(value).is_some(),
        _ if matches!(operator, BaseOperator::ArnEquals | BaseOperator::ArnLike) => Fields::split(value).is_some(),
        _ => true,
    }
}

/// Whether a packet from the internet can come from an address.
///
/// Source: RFC 1918, 3927, 4193, 4291 and 6598.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [first, second, ..] = v4.octets();
            let is_shared = first == 100 && second & 0b1100_0000 == 64;
            !(v4.is_private() || v4.is_loopback() || v4.is_link_local() || is_shared)
        }
        IpAddr::V6(v6) => !(v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local()),
    }
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::policy::read;

    use super::*;

    /// A key of users and sessions is a fault of what is for services alone, and of nothing that is for others too.
    #[test]
    fn keys_of_identities_are_out_of_place_where_services_alone_are_allowed() {
        const SERVICE: &str = r#""Principal":{"Service":"s3.amazonaws.com"}"#;
        const BOTH: &str = r#""Principal":{"Service":"s3.amazonaws.com","AWS":"111122223333"}"#;
        for (principal, effect, key, is_odd) in [
            (SERVICE, "Allow", "aws:PrincipalOrgID", true),
            (SERVICE, "Allow", "AWS:userName", true),
            (SERVICE, "Allow", "aws:PrincipalTag/team", true),
            (
                r#""Principal":{"Service":["s3.amazonaws.com","personalize.amazonaws.com"]}"#,
                "Allow",
                "aws:username",
                true,
            ),
            (SERVICE, "Allow", "aws:SourceAccount", false),
            (SERVICE, "Deny", "aws:PrincipalOrgID", false),
            (BOTH, "Allow", "aws:PrincipalOrgID", false),
            (r#""Principal":{"AWS":"111122223333"}"#, "Allow", "aws:PrincipalOrgID", false),
            (r#""Principal":"*""#, "Allow", "aws:PrincipalOrgID", false),
            (r#""NotPrincipal":{"Service":"s3.amazonaws.com"}"#, "Allow", "aws:PrincipalOrgID", false),
        ] {
            let statement = |principal: &str| {
                let text = format!(
                    r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}",{principal},"Action":"s3:GetObject",
                    "Resource":"arn:aws:s3:::b/*","Condition":{{"StringNotEquals":{{"{key}":"x"}}}}}}}}"#
                );
                read(&text).unwrap().statements.remove(0)
            };
            let odd = keys_that_no_service_has(&statement(principal));
            assert_eq!(odd.len(), usize::from(is_odd), "{principal} {effect} {key}: {odd:?}");
            // So a service may come to others, and others to a service.
            assert!(is_sound(PolicyKind::Bucket, Some(&statement(principal)), &statement(BOTH)), "{principal} {key}");
        }
    }
}
