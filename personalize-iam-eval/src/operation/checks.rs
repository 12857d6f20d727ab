//! What is checked when an operation is called: by the catalog, and by the developer guide where the service itself or
//! its role does the work.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Personalize"; Amazon
//! Personalize Developer Guide, "Cross-service confused deputy prevention", "Giving Amazon Personalize access to Amazon
//! S3 resources", "Giving Amazon Personalize permission to use your AWS KMS key" and "Measuring impact of
//! recommendations".

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Action, ArnPart, ArnTemplate, Operation, ResourceType};
use personalize_iam_model::statement::SERVICE_PRINCIPAL;

use super::call::{Call, Input, S3Location, head};
use super::check::{Check, ContestedCheck, Need, Who, one};
use super::data_access::{DataAccess, data_access};
use crate::base::operations::{actions_of, created_type, dependents_of, passes_role, typed};
use crate::operation::parts::only_with;
use crate::operation::presence::{Has, replaced_by_version};
use crate::request::action_number;
use crate::request::context::{ContextValue, Parts, Request};
use crate::request::only_resource::other_resource;
use crate::request::principal::Principal;

const TRUST_PAGE: &str = "Cross-service confused deputy prevention";
const S3_PAGE: &str = "Giving Amazon Personalize access to Amazon S3 resources";
const KEY_PAGE: &str = "Giving Amazon Personalize permission to use your AWS KMS key";
const METRICS_PAGE: &str = "Measuring impact of recommendations";

/// A resource that a check is about.
#[derive(Clone)]
struct Target {
    arn: String,
    resource_type: Option<&'static ResourceType>,
    placeholder: bool,
    /// Other resources that it may be in place of this one.
    alternatives: Vec<Target>,
    contested: Option<ContestedCheck>,
    /// What the target makes of the need.
    need: Option<Need>,
}

impl Target {
    fn at(arn: String, resource_type: Option<&'static ResourceType>) -> Target {
        Target { arn, resource_type, placeholder: false, alternatives: Vec::new(), contested: None, need: None }
    }

    /// The request names no resource.
    fn everything() -> Target {
        Target::at("*".to_owned(), None)
    }

    fn of(input: &Input) -> Target {
        Target::at(input.arn.clone(), Some(input.resource_type))
    }

    /// A resource whose name the call does not say; of a type whose ARNs have several forms, it can have any of them.
    fn placeholder(resource_type: &'static ResourceType, call: &Call) -> Target {
        let mut forms = resource_type.arns.iter().map(|template| Target::in_form(resource_type, template, call));
        let first = forms.next().unwrap_or_else(Target::everything);
        Target { alternatives: forms.collect(), ..first }
    }

    fn in_form(resource_type: &'static ResourceType, template: &ArnTemplate, call: &Call) -> Target {
        let mut arn = head(template, &call.scope);
        for part in template.resource {
            match part {
                ArnPart::Literal(text) => arn.push_str(text),
                ArnPart::Variable("*") => arn.push_str("{any}"),
                ArnPart::Variable(name) => match call.named_part(name) {
                    Some(known) => arn.push_str(known),
                    None => arn.extend(["{", name, "}"]),
                },
            }
        }
        // A resource that an account has one of has no name.
        let has_name = template.resource.iter().any(|part| matches!(part, ArnPart::Variable(_)));
        Target { placeholder: has_name, ..Target::at(arn, Some(resource_type)) }
    }

    /// A resource of one of these types, and the call does not say which.
    fn one_of(types: impl Iterator<Item = &'static ResourceType>, call: &Call) -> Option<Target> {
        let mut all = types.map(|resource_type| Target::placeholder(resource_type, call));
        let first = all.next()?;
        let mut alternatives = first.alternatives.clone();
        for mut other in all {
            let forms = std::mem::take(&mut other.alternatives);
            alternatives.push(other);
            alternatives.extend(forms);
        }
        Some(Target { alternatives, ..first })
    }

    /// The types that it may be of, where the call does not say its name.
    fn types(&self) -> impl Iterator<Item = &'static ResourceType> {
        let all = std::iter::once(self).chain(&self.alternatives);
        all.filter(|one| one.placeholder).filter_map(|one| one.resource_type)
    }

    fn assumptions(&self) -> Vec<String> {
        let names: Vec<String> = self.types().map(|resource_type| format!("`{}`", resource_type.name)).collect();
        match names.as_slice() {
            [] => Vec::new(),
            [only] => vec![format!("no {only} is given")],
            [all @ .., last] => vec![format!("no {} and no {last} is given", all.join(", no "))],
        }
    }

    /// The inputs that would say its name.
    fn wanted_inputs(&self, operation: &Operation) -> Vec<String> {
        self.types().map(|resource_type| input_for(operation, resource_type)).collect()
    }
}

/// The input of an operation that a resource of a type is given by.
fn input_for(operation: &Operation, resource_type: &ResourceType) -> String {
    if created_type(operation).is_some_and(|created| is_type(created, resource_type.service, resource_type.name)) {
        return "name".to_owned();
    }
    let is_of = |one: &&catalog::ArnParameter| {
        let known = one.resource_type.and_then(|name| typed(operation.service, name));
        known.is_some_and(|known| is_type(known, resource_type.service, resource_type.name))
    };
    match operation.arn_parameters.iter().find(is_of) {
        Some(parameter) => parameter.parameter.rsplit('.').next().unwrap_or(parameter.parameter).replace("[]", ""),
        None => resource_type.name.to_owned(),
    }
}

/// All checks of a call, in the order in which they are made: the caller's, then those of the service role and the
/// service.
#[must_use]
pub fn checks(call: &Call) -> Vec<Check> {
    let operation = call.operation;
    let mut checks = Vec::new();
    let alone = operation.actions.len() == 1;
    for authorized in actions_of(operation).filter(|one| !replaced_by_version(call, one.action)) {
        let own = authorized.action.split_once(':').is_some_and(|(_, name)| name == operation.name);
        let mut need = if own || alone { Need::Required } else { need_of(call, authorized.action) };
        let mut contested = None;
        match authorized.action {
            "personalize:TagResource" if !own => {
                contested = Some(ContestedCheck::TagOnCreate);
                if need == Need::Required {
                    need = Need::Contested;
                }
            }
            "iam:PassRole" if operation.name == "CreateDatasetGroup" => {
                contested = Some(ContestedCheck::PassRoleForDatasetGroup);
            }
            _ => {}
        }
        let targets = match authorized.action {
            "personalize:TagResource" if !own => vec![created(call)],
            "iam:PassRole" => vec![service_role(call)],
            action => catalog::action(action).map_or_else(|| vec![Target::everything()], |a| targets(call, a)),
        };
        for target in targets {
            // What is not needed of the action is not needed of a resource of it.
            let need = target.need.filter(|_| !matches!(need, Need::OnlyWith(_))).unwrap_or(need);
            let contested = target.contested.or(contested);
            checks.push(caller_check(call, authorized, target, need, contested, own));
        }
    }
    dependent_checks(call, &mut checks);
    service_checks(call, &mut checks);
    checks
}

/// Adds what the actions of an operation may need in addition, where the operation does not list it.
fn dependent_checks(call: &Call, checks: &mut Vec<Check>) {
    for dependent in dependents_of(call.operation) {
        if checks.iter().any(|check| check.request.action.eq_ignore_ascii_case(dependent.action)) {
            continue;
        }
        let passes = dependent.action == "iam:PassRole";
        let given = passes && call.inputs.iter().any(|input| is_type(input.resource_type, "iam", "role"));
        let need = match passes {
            true if given => Need::Required,
            true => Need::Perhaps("a role"),
            false => Need::Perhaps("a part that needs it"),
        };
        let targets = match catalog::action(dependent.action) {
            Some(_) if passes => vec![service_role(call)],
            Some(action) => targets(call, action),
            None => vec![Target::everything()],
        };
        checks.extend(targets.into_iter().map(|target| caller_check(call, dependent, target, need, None, false)));
    }
}

/// Whether a call needs an action that its operation lists in addition to its own.
fn need_of(call: &Call, action: &str) -> Need {
    if action == "iam:PassRole" {
        return if role_is_passed(call) { Need::Required } else { Need::OnlyWith("a role") };
    }
    match only_with(action) {
        None => Need::Required,
        Some(part) => match part.of(call) {
            Has::Yes => Need::Required,
            Has::No => Need::OnlyWith(part.what),
            Has::NotKnown => Need::Perhaps(part.what),
        },
    }
}

/// Whether a role is given, or has to be.
fn role_is_passed(call: &Call) -> bool {
    let given = call.inputs.iter().any(|input| is_type(input.resource_type, "iam", "role"));
    let operation = call.operation;
    let needed = operation.arn_parameters.iter().any(|one| one.resource_type == Some("iam:role") && one.required);
    // A key and a destination come with a role.
    let implied =
        call.inputs.iter().any(|input| is_type(input.resource_type, "kms", "key")) || call.destination.is_some();
    given || needed || (passes_role(operation) && (data_access(operation).always || implied))
}

fn is_type(resource_type: &ResourceType, service: &str, name: &str) -> bool {
    resource_type.service == service && resource_type.name == name
}

fn inputs_of<'a>(call: &'a Call, resource_type: &'static ResourceType) -> impl Iterator<Item = &'a Input> {
    call.inputs.iter().filter(|input| is_type(input.resource_type, resource_type.service, resource_type.name))
}

/// The inputs of a type that an action is checked on: for a copy, reading is about the source, and writing about the
/// result.
fn inputs_for<'a>(
    call: &'a Call,
    action: &'static Action,
    resource_type: &'static ResourceType,
) -> impl Iterator<Item = &'a Input> {
    let parts = &call.object;
    let reads = ["Get", "List"].iter().any(|verb| action.name.starts_with(verb));
    let is_about = move |input: &&Input| {
        let Some(copied) = parts.copied.as_deref().filter(|_| action.service == "s3") else { return true };
        let of_copied =
            copied == input.arn || copied.strip_prefix(input.arn.as_str()).is_some_and(|rest| rest.starts_with('/'));
        let onto_itself = parts.bucket.as_deref().zip(parts.key.as_deref()).is_some_and(|(bucket, key)| {
            copied
                .strip_suffix(key)
                .and_then(|rest| rest.strip_suffix('/'))
                .is_some_and(|rest| rest.ends_with(&format!(":{bucket}")))
        });
        if reads { of_copied } else { !of_copied || onto_itself }
    };
    inputs_of(call, resource_type).filter(is_about)
}

/// What an action of the call is checked on.
fn targets(call: &Call, action: &'static Action) -> Vec<Target> {
    let mut targets = Vec::new();
    for resource_type in action.required_resource_types() {
        let before = targets.len();
        targets.extend(inputs_for(call, action, resource_type).map(Target::of));
        if targets.len() > before {
            continue;
        }
        // A recommender in place of a campaign.
        let stands_in = (resource_type.name == "campaign" && action.service == "personalize")
            .then(|| typed("personalize", "recommender"))
            .flatten()
            .filter(|_| action.gaps.iter().any(|gap| gap.resource_type.name == "recommender"));
        let given = stands_in.into_iter().flat_map(|recommender| inputs_of(call, recommender));
        let contested = Some(ContestedCheck::RecommenderForCampaign);
        targets.extend(given.map(|input| Target { contested, ..Target::of(input) }));
        if targets.len() == before {
            targets.push(Target::placeholder(resource_type, call));
        }
    }
    if targets.is_empty() && action.has_resource_level_permissions() {
        let choices = || action.resources.iter().map(|one| one.resource_type);
        targets.extend(choices().flat_map(|resource_type| inputs_for(call, action, resource_type)).map(Target::of));
        if targets.is_empty() {
            targets.extend(unnamed(call, action));
        }
    }
    // Whether the call has to name one of these, no source says.
    for pair in action.resources.iter().filter(|pair| pair.required.is_none()) {
        let is_it =
            |target: &Target| target.types().chain(target.resource_type).any(|of| std::ptr::eq(of, pair.resource_type));
        if !targets.iter().any(is_it) {
            let open = Some(Need::Perhaps("a resource of this type"));
            targets.push(Target { need: open, ..Target::placeholder(pair.resource_type, call) });
        }
    }
    if targets.is_empty() {
        targets.push(Target::everything());
    }
    for gap in action.gaps {
        let contested = Some(ContestedCheck::UnlistedResource);
        let unlisted: Vec<Target> = inputs_of(call, gap.resource_type).map(Target::of).collect();
        if !unlisted.is_empty() {
            let unlisted = unlisted.into_iter().filter(|one| targets.iter().all(|known| known.arn != one.arn));
            let unlisted = unlisted.collect::<Vec<_>>();
            let counting = |target| Target { contested, need: Some(Need::Contested), ..target };
            targets.extend(unlisted.into_iter().map(counting));
            continue;
        }
        // A recommender comes in place of a campaign.
        if gap.resource_type.name == "recommender" {
            continue;
        }
        let mut parameters = call.operation.arn_parameters.iter();
        let is_of =
            |name: &str| typed(call.operation.service, name).is_some_and(|of| std::ptr::eq(of, gap.resource_type));
        let required = parameters.any(|one| one.required && one.resource_type.is_some_and(is_of));
        let need = if required { Need::Contested } else { Need::OnlyWith(with_article(gap.resource_type.name)) };
        targets.push(Target { contested, need: Some(need), ..Target::placeholder(gap.resource_type, call) });
    }
    targets
}

/// A type of Amazon Personalize that calls name and its catalog does not list for them.
fn with_article(resource_type: &'static str) -> &'static str {
    match resource_type {
        "filter" => "a filter",
        "recipe" => "a recipe",
        "schema" => "a schema",
        "solution" => "a solution version",
        other => other,
    }
}

/// What an action is checked on whose types are optional, where the call names none of them.
fn unnamed(call: &Call, action: &'static Action) -> Option<Target> {
    let choices = || action.resources.iter().map(|one| one.resource_type);
    // What the call is about anyway.
    let others = actions_of(call.operation).filter_map(|one| catalog::action(one.action));
    let required: Vec<&ResourceType> = others.flat_map(Action::required_resource_types).collect();
    let is_required =
        |choice: &&'static ResourceType| required.iter().any(|known| is_type(known, choice.service, choice.name));
    if let Some(known) = choices().find(is_required) {
        return Some(Target::placeholder(known, call));
    }
    if action.may_name_no_resource() {
        return Some(Target::everything());
    }
    // The type that the action's name speaks of, else any.
    let lower = action.name.to_ascii_lowercase();
    match choices().find(|choice| lower.contains(&choice.name.to_ascii_lowercase())) {
        Some(spoken_of) => Some(Target::placeholder(spoken_of, call)),
        None => Target::one_of(choices(), call),
    }
}

/// What the call creates, or the resource that it is about.
fn created(call: &Call) -> Target {
    let own = created_type(call.operation).or_else(|| {
        let action = catalog::action(call.operation.actions.first()?.action)?;
        action.resources.first().map(|one| one.resource_type)
    });
    own.map_or_else(Target::everything, |own| {
        inputs_of(call, own).next().map_or_else(|| Target::placeholder(own, call), Target::of)
    })
}

fn service_role(call: &Call) -> Target {
    typed("iam", "role").map_or_else(Target::everything, |role| {
        inputs_of(call, role).next().map_or_else(|| Target::placeholder(role, call), Target::of)
    })
}

fn caller_check(
    call: &Call,
    authorized: &'static catalog::AuthorizedAction,
    target: Target,
    need: Need,
    contested: Option<ContestedCheck>,
    own: bool,
) -> Check {
    let action = catalog::action(authorized.action);
    let mut request = Request::new(call.principal.clone(), authorized.action, target.arn.clone());
    request.exemptions = call.exemptions;
    let is_new = created_type(call.operation)
        .is_some_and(|new| target.resource_type.is_some_and(|of| is_type(of, new.service, new.name)));
    let service = authorized.action.split(':').next().unwrap_or_default();
    let is_reviewed = catalog::reviewed_service(service).is_some();
    let is_listed = |of: &ResourceType| has_key(of.condition_keys, "aws:ResourceTag/${TagKey}");
    let takes_tags = target.resource_type.is_some_and(|of| is_listed(of) || !is_reviewed);
    for (key, value) in &call.context {
        let of_resource = key.get(..16).is_some_and(|start| start.eq_ignore_ascii_case("aws:ResourceTag/"));
        if !of_resource || (takes_tags && !is_new) {
            request.context.push((key.clone(), value.clone()));
        }
    }
    for (key, values) in authorized.context {
        let value = match values {
            [value] => one(*value),
            values => ContextValue::Many(values.iter().map(|value| (*value).to_owned()).collect()),
        };
        request.context.push(((*key).to_owned(), value));
    }
    if action.is_some_and(|action| has_key(action.condition_keys, "aws:RequestTag/${TagKey}")) {
        add_tags(call, &mut request);
    }
    if !is_reviewed {
        // Which parameters of the call are the values of its own keys, the catalog does not have.
        request.unknown.push(format!("{service}:*"));
    }
    let without_region = Fields::split(&target.arn).is_none_or(|fields| fields.region.is_empty());
    if authorized.action == "iam:PassRole" {
        // A permission without a call of its own: which Region it is checked in is not documented.
        request.unknown.extend(["aws:RequestedRegion", "iam:AssociatedResourceArn"].map(str::to_owned));
    } else if without_region && service != "iam" {
        let region = call.scope.region();
        request.context.push(("aws:RequestedRegion".to_owned(), one(region.as_str())));
    }
    let tags_of_resource =
        if service == "iam" { &["aws:ResourceTag/*", "iam:ResourceTag/*"][..] } else { &["aws:ResourceTag/*"] };
    let given = |prefix: &str| {
        let prefix = prefix.trim_end_matches('*').to_ascii_lowercase();
        request.context.iter().any(|(key, _)| key.to_ascii_lowercase().starts_with(&prefix))
    };
    if takes_tags && !is_new {
        let not_given = tags_of_resource.iter().filter(|prefix| !given(prefix)).map(|prefix| (*prefix).to_owned());
        let not_given: Vec<String> = not_given.collect();
        request.unknown.extend(not_given);
    }
    request.unknown.extend(call.unknown.iter().cloned());
    request.resource_account = bucket_owner(call, &target.arn);
    let parts = Parts::from(&request);
    if let Some(only) = other_resource(parts, action_number::of(parts)) {
        request.resource = only.into_owned();
    }
    let reason = match (authorized.action, own) {
        ("iam:PassRole", _) => "hands the service role to the service",
        (_, true) => match target.resource_type {
            Some(_) if is_new => "creates the resource",
            Some(_) => "acts on the resource",
            None if action.is_some_and(Action::has_resource_level_permissions) => "names no resource",
            None => "takes all resources",
        },
        ("personalize:TagResource", false) => "tags what it creates",
        (_, false) => "is also checked",
    };
    Check {
        who: Who::Caller,
        assumptions: target.assumptions(),
        placeholder: target.types().next().is_some(),
        wanted_inputs: target.wanted_inputs(call.operation),
        alternatives: target.alternatives.iter().map(|other| other.arn.clone()).collect(),
        request,
        need,
        contested,
        reason: reason.to_owned(),
        source: call.operation.source,
    }
}

/// Adds the tags of the call, and what follows of them from the keys that are given.
fn add_tags(call: &Call, request: &mut Request) {
    const OF_TAG: &str = "aws:RequestTag/";
    const KEYS: &str = "aws:TagKeys";
    let tags = call.tags.iter().map(|(key, value)| (format!("{OF_TAG}{key}"), one(value)));
    request.context.extend(tags);
    let of_tag = |key: &str| {
        let name =
            key.get(..OF_TAG.len()).filter(|head| head.eq_ignore_ascii_case(OF_TAG)).and(key.get(OF_TAG.len()..));
        name.map(str::to_owned)
    };
    let tagged: Vec<String> = request.context.iter().filter_map(|(key, _)| of_tag(key)).collect();
    let of_name = |name: &str| call.context.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
    let listed = of_name(KEYS).map(|(_, value)| value.values());
    match listed {
        // With others that are not known it follows in part.
        None if call.unknown.iter().any(|key| of_tag(key).is_some()) => {}
        None if !tagged.is_empty() => request.context.push((KEYS.to_owned(), ContextValue::Many(tagged))),
        // A session's transitive keys are keys of tags.
        None if of_name("sts:TransitiveTagKeys").is_some_and(|(_, value)| !value.values().is_empty()) => {
            request.unknown.extend([KEYS.to_owned(), format!("{OF_TAG}*")]);
        }
        None => {}
        Some(listed) => {
            let without_value = listed.iter().filter(|key| !tagged.iter().any(|tag| tag.eq_ignore_ascii_case(key)));
            request.unknown.extend(without_value.map(|key| format!("{OF_TAG}{key}")));
        }
    }
}

fn has_key(keys: &[&catalog::ConditionKey], name: &str) -> bool {
    keys.iter().any(|key| key.name == name)
}

fn bucket_owner(call: &Call, arn: &str) -> Option<String> {
    let bucket = Fields::split(arn).filter(|fields| fields.service == "s3")?.resource.split('/').next()?;
    call.bucket_owners.iter().find(|(name, _)| name == bucket).map(|(_, account)| account.clone())
}

/// What Amazon Personalize does with the service role, and itself.
fn service_checks(call: &Call, checks: &mut Vec<Check>) {
    let access = data_access(call.operation);
    let keys: Vec<&Input> = call.inputs.iter().filter(|input| is_type(input.resource_type, "kms", "key")).collect();
    if !passes_role(call.operation) || !role_is_passed(call) || call.operation.service != "personalize" {
        return;
    }
    let role = service_role(call);
    let session = role.arn.parse::<Principal>().unwrap_or_else(|_| {
        // The ARN fits the template of roles but no session has it: its account is not a number.
        Principal::RoleSession { session: role.arn.clone(), role: Some(role.arn.clone()) }
    });
    let about = created(call);
    let service = Principal::Service { name: SERVICE_PRINCIPAL.to_owned() };
    let account = call.scope.account();

    let mut assume = Request::new(service.clone(), "sts:AssumeRole", role.arn.clone());
    assume.context.push(("aws:SourceAccount".to_owned(), one(account.as_str())));
    assume.context.push(("aws:SourceArn".to_owned(), one(about.arn.clone())));
    let not_told = ["aws:RequestedRegion", "aws:SourceOrg*", "aws:ResourceOrg*", "sts:RoleSessionName"];
    assume.unknown.extend(not_told.map(str::to_owned));
    let mut assumptions = role.assumptions();
    assumptions.extend(about.assumptions());
    let mut wanted_inputs = role.wanted_inputs(call.operation);
    wanted_inputs.extend(about.wanted_inputs(call.operation));
    checks.push(Check {
        who: Who::Service,
        request: assume,
        need: Need::Required,
        contested: None,
        reason: "assumes the service role".to_owned(),
        source: TRUST_PAGE,
        assumptions,
        placeholder: role.placeholder || about.placeholder,
        alternatives: Vec::new(),
        wanted_inputs,
    });

    let parties = Parties { call, role: &role, session, service };
    for access in bucket_accesses(call, access) {
        for who in [Who::ServiceRole, Who::Service] {
            checks.push(parties.check(who, &access, "s3:*", S3_PAGE));
        }
    }
    if call.operation.name == "CreateMetricAttribution" {
        let metrics = Access::to("cloudwatch:PutMetricData", "*".to_owned());
        checks.push(parties.check(Who::ServiceRole, &metrics, "cloudwatch:*", METRICS_PAGE));
    }
    let mut seen: Vec<&str> = Vec::new();
    for key in keys {
        if seen.contains(&key.arn.as_str()) {
            continue;
        }
        seen.push(&key.arn);
        let exports = call.operation.name == "CreateDatasetExportJob";
        for action in KEY_ACTIONS {
            if *action == "kms:GenerateDataKeyWithoutPlaintext" && !exports {
                continue;
            }
            for who in [Who::ServiceRole, Who::Service] {
                checks.push(parties.check(who, &Access::to(action, key.arn.clone()), "kms:*", KEY_PAGE));
            }
        }
    }
}

/// What the role and the service do with a key.
///
/// Source: Amazon Personalize Developer Guide, "Giving Amazon Personalize permission to use your AWS KMS key".
const KEY_ACTIONS: &[&str] = &[
    "kms:Decrypt",
    "kms:GenerateDataKey",
    "kms:GenerateDataKeyWithoutPlaintext",
    "kms:DescribeKey",
    "kms:CreateGrant",
    "kms:ListGrants",
];

/// What the service or its role does for a call.
#[derive(Clone)]
struct Access {
    action: &'static str,
    resource: String,
    /// What is taken for granted of the resource's name, and the input that would say it.
    open: Option<(String, &'static str)>,
}

impl Access {
    fn to(action: &'static str, resource: String) -> Access {
        Access { action, resource, open: None }
    }
}

/// The actions on buckets and objects, each once.
fn bucket_accesses(call: &Call, access: DataAccess) -> Vec<Access> {
    let partition = call.scope.partition();
    // The bucket and the object.
    let places = |location: Option<&S3Location>, what: &'static str| {
        let (bucket, path, of_bucket) = match location {
            Some(location) => (location.bucket.as_str(), location.path.as_str(), None),
            None => ("{BucketName}", "", Some((format!("no `{what}` is given"), what))),
        };
        let folder = path.is_empty() || path.ends_with('/');
        let object = if folder { format!("{path}{{ObjectName}}") } else { path.to_owned() };
        let any_name = || (format!("the objects below `s3://{bucket}/{path}` have any name"), what);
        let of_object = of_bucket.clone().or_else(|| folder.then(any_name));
        let bucket = format!("arn:{partition}:s3:::{bucket}");
        let object = format!("{bucket}/{object}");
        ((bucket, of_bucket), (object, of_object))
    };
    let mut accesses: Vec<Access> = Vec::new();
    let mut add = |action, (resource, open): (String, Option<(String, &'static str)>)| {
        if !accesses.iter().any(|known| known.action == action && known.resource == resource) {
            accesses.push(Access { action, resource, open });
        }
    };
    if access.reads && (access.always || call.source.is_some()) {
        let (bucket, object) = places(call.source.as_ref(), "source");
        add("s3:GetObject", object);
        add("s3:ListBucket", bucket);
    }
    if access.writes && (access.always || call.destination.is_some()) {
        let (bucket, object) = places(call.destination.as_ref(), "destination");
        add("s3:PutObject", object);
        if access.lists_destination {
            add("s3:ListBucket", bucket);
        }
    }
    accesses
}

/// Who works for the call.
struct Parties<'a> {
    call: &'a Call,
    role: &'a Target,
    session: Principal,
    service: Principal,
}

impl Parties<'_> {
    fn check(&self, who: Who, access: &Access, keys_of_service: &str, page: &'static str) -> Check {
        let Access { action, resource, open } = access;
        let principal = if who == Who::Service { &self.service } else { &self.session };
        let mut request = Request::new(principal.clone(), *action, resource.as_str());
        if Fields::split(resource).is_none_or(|fields| fields.account.is_empty()) {
            let own = || self.call.scope.account().as_str().to_owned();
            request.resource_account = Some(bucket_owner(self.call, resource).unwrap_or_else(own));
        }
        // What Amazon Personalize sends along is not documented. A VPC is not: buckets for a VPC alone cannot be used.
        let not_told = [
            keys_of_service,
            "aws:PrincipalTag/*",
            "aws:PrincipalOrg*",
            "aws:ResourceOrg*",
            "aws:ResourceTag/*",
            "aws:SourceAccount",
            "aws:SourceArn",
            "aws:SourceIp",
            "aws:SourceOrg*",
            "aws:UserAgent",
            "aws:userid",
        ];
        request.unknown.extend(not_told.map(str::to_owned));
        // The bucket lies in the Region of the call.
        if Fields::split(resource).is_none_or(|fields| fields.region.is_empty()) {
            let region = self.call.scope.region();
            request.context.push(("aws:RequestedRegion".to_owned(), one(region.as_str())));
        }
        // The role belongs to the caller's account and so to its organization.
        let of_organization = |key: &str| {
            let key = key.to_ascii_lowercase();
            who == Who::ServiceRole && key.starts_with("aws:principalorg") || key.starts_with("aws:resourceorg")
        };
        let shared = self.call.context.iter().filter(|(key, _)| of_organization(key)).cloned();
        request.context.extend(shared);
        let mut assumptions: Vec<String> = open.iter().map(|(assumption, _)| assumption.clone()).collect();
        if who == Who::ServiceRole {
            assumptions.extend(self.role.assumptions());
        }
        let reason = match *action {
            "s3:GetObject" => "reads the data",
            "s3:ListBucket" => "finds the data",
            "s3:PutObject" => "writes the data",
            "cloudwatch:PutMetricData" => "publishes the metrics",
            _ => "uses the key",
        };
        Check {
            who,
            request,
            need: Need::Required,
            contested: None,
            reason: reason.to_owned(),
            source: page,
            placeholder: open.is_some(),
            assumptions,
            alternatives: Vec::new(),
            wanted_inputs: open.iter().map(|(_, input)| (*input).to_owned()).collect(),
        }
    }
}
