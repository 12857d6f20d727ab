//! Random cases from a small vocabulary, centred on what commands have disagreed about: who calls, what a request does
//! not show, actions without resource types or with optional ones alone, and layers that limit.

use personalize_iam_eval::model::arn::Fields;
use personalize_iam_eval::model::catalog::{self, Action, Callers, Operation, ResourceType};
use personalize_iam_eval::model::policy::{
    ActionElement, ConditionBlock, ConditionTest, PrincipalElement, PrincipalEntry, PrincipalType, Principals,
    ResourceElement, Statement, Version,
};
use personalize_iam_eval::model::{Effect, Policy};
use personalize_iam_eval::{ContextValue, Policies, Principal, Request};

use crate::random::Choices;

pub(crate) const HOME: &str = "111122223333";
pub(crate) const OTHER: &str = "444455556666";
pub(crate) const REGION: &str = "eu-west-1";

pub(crate) const ANA: &str = "arn:aws:iam::111122223333:user/ana";
pub(crate) const BO: &str = "arn:aws:iam::111122223333:user/team/bo";
const STRANGER: &str = "arn:aws:iam::444455556666:user/ana";
const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/etl/job1";
pub(crate) const ROLE: &str = "arn:aws:iam::111122223333:role/etl";
pub(crate) const TEAM_ROLE: &str = "arn:aws:iam::111122223333:role/team/etl";
const SSO_SESSION: &str = "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_data-eng_0123456789abcdef/ana";
pub(crate) const SSO_ROLE: &str =
    "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_data-eng_0123456789abcdef";
const FEDERATED: &str = "arn:aws:sts::111122223333:federated-user/cy";
const SERVICE: &str = "personalize.amazonaws.com";

/// One case: a request, and the policies that it is decided under by every command.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) request: Request,
    pub(crate) policies: Policies,
    /// An API operation that checks this action alone, where the case is about one.
    pub(crate) call: Option<Called>,
}

/// A call that amounts to the request.
#[derive(Clone, Debug)]
pub(crate) struct Called {
    pub(crate) operation: &'static Operation,
    /// The input that names the resource; `None`: the call names none.
    pub(crate) input: Option<(String, String)>,
}

/// An action with a resource of its requests.
struct Subject {
    action: &'static str,
    resource: &'static str,
    /// How often it is picked.
    weight: usize,
}

const fn subject(action: &'static str, resource: &'static str, weight: usize) -> Subject {
    Subject { action, resource, weight }
}

const SUBJECTS: &[Subject] = &[
    subject("personalize:DescribeCampaign", "arn:aws:personalize:eu-west-1:111122223333:campaign/ads", 3),
    subject("personalize:ListCampaigns", "*", 2),
    subject("s3:ListAllMyBuckets", "*", 3),
    subject("s3:GetObject", "arn:aws:s3:::ads/k", 4),
    subject("s3:GetBucketPolicy", "arn:aws:s3:::ads", 2),
    subject("sts:GetSessionToken", "*", 1),
    subject("sts:GetCallerIdentity", "*", 1),
    subject("sts:AssumeRole", "arn:aws:iam::111122223333:role/target", 2),
    subject("iam:GetUser", "arn:aws:iam::111122223333:user/ana", 2),
    subject("iam:ListMFADevices", "*", 2),
    subject("iam:ListUsers", "*", 1),
    subject("iam:PassRole", "arn:aws:iam::111122223333:role/target", 1),
    subject("cloudwatch:PutMetricData", "*", 3),
    subject("cloudwatch:GetMetricData", "*", 1),
    subject("cloudwatch:ListDashboards", "*", 1),
    subject("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/k1", 1),
    subject("personalize:DescribeCampaign", "arn:aws:personalize:eu-west-1:444455556666:campaign/ads", 1),
];

/// Patterns of resources that policies list.
const RESOURCES: &[&str] = &[
    "*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::ads/*",
    "arn:aws:s3:::${aws:username}/*",
    "arn:aws:personalize:*:*:campaign/*",
    "arn:aws:personalize:*:111122223333:dataset/*",
    "arn:aws:cloudwatch:*:*:dataset/*",
    "arn:aws:iam::*:user/*",
    "arn:aws:iam::111122223333:role/*",
    "arn:aws:*:eu-west-1:*:*",
];

const ACTIONS: &[&str] = &[
    "*",
    "s3:*",
    "s3:Get*",
    "s3:List*",
    "personalize:*",
    "*:List*",
    "cloudwatch:*",
    "sts:*",
    "iam:*",
    "personalize:ListCampains",
    "kms:ListKeys",
    "s3:GetObject",
];

/// A condition key with what policies ask of it and what requests have.
struct Key {
    name: &'static str,
    operators: &'static [&'static str],
    listed: &'static [&'static str],
    given: &'static [&'static str],
}

const TEXT: &[&str] = &["StringEquals", "StringLike", "StringNotEquals", "StringNotLike"];

const KEYS: &[Key] = &[
    Key {
        name: "aws:PrincipalArn",
        operators: &["ArnLike", "ArnNotLike", "StringLike", "StringNotLike", "ArnEquals", "StringEquals"],
        listed: &[
            "arn:aws:iam::*:role/team/*",
            "arn:aws:iam::111122223333:role/etl",
            "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_data-eng_*",
            "arn:aws:iam::*:role/AWSReservedSSO_data-eng_*",
            "arn:aws:iam::111122223333:user/*",
            "arn:aws:iam::*:role/*",
            "arn:aws:iam::111122223333:user/ana",
        ],
        given: &[],
    },
    Key { name: "aws:username", operators: TEXT, listed: &["ana", "b*", "*", "cy"], given: &[] },
    Key {
        name: "aws:userid",
        operators: TEXT,
        listed: &["AROAETL:*", "AIDA*", "*:job1", "AIDAANA", "*:cy", "111122223333:*"],
        given: &["AIDAANA", "AIDAQ7", "AROAETL:job1", "AROAQ7:job1", "AROAETL:ana"],
    },
    Key { name: "aws:PrincipalAccount", operators: TEXT, listed: &[HOME, OTHER, "1111*"], given: &[] },
    Key {
        name: "aws:PrincipalType",
        operators: TEXT,
        listed: &["User", "AssumedRole", "Anonymous", "FederatedUser", "Account"],
        given: &[],
    },
    Key {
        name: "aws:SourceIp",
        operators: &["IpAddress", "NotIpAddress", "IpAddressIfExists"],
        listed: &["10.0.0.0/8", "10.1.2.0/24", "0.0.0.0/0", "2001:db8::/32"],
        given: &["10.1.2.3", "11.0.0.1", "2001:db8::1"],
    },
    Key {
        name: "aws:SecureTransport",
        operators: &["Bool", "BoolIfExists"],
        listed: &["true", "false"],
        given: &["true", "false"],
    },
    Key {
        name: "aws:RequestedRegion",
        operators: TEXT,
        listed: &["eu-west-1", "us-east-1", "eu-*", "cn-north-1"],
        given: &["eu-west-1", "us-east-1"],
    },
    Key { name: "aws:PrincipalTag/team", operators: TEXT, listed: &["ads", "a*", "web"], given: &["ads", "web"] },
    Key { name: "aws:ResourceTag/team", operators: TEXT, listed: &["ads", "web"], given: &["ads", "web"] },
    Key {
        name: "aws:TagKeys",
        operators: &["ForAllValues:StringEquals", "ForAnyValue:StringEquals", "ForAnyValue:StringLike"],
        listed: &["team", "t*", "stage"],
        given: &["team", "stage"],
    },
    Key {
        name: "aws:MultiFactorAuthPresent",
        operators: &["Bool", "BoolIfExists", "Null"],
        listed: &["true", "false"],
        given: &["true", "false"],
    },
    Key {
        name: "aws:CurrentTime",
        operators: &["DateLessThan", "DateGreaterThan"],
        listed: &["2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z"],
        given: &["2025-12-31T23:59:59Z", "2026-03-01T00:00:00Z"],
    },
];

/// The key of the vocabulary with a name.
fn key(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name.eq_ignore_ascii_case(name))
}

/// What a kind of callers is called by the catalog.
fn kind_of(principal: &Principal) -> Callers {
    match principal {
        Principal::Root { .. } => Callers::ROOT,
        Principal::User { .. } => Callers::USER,
        Principal::RoleSession { .. } => Callers::ROLE_SESSION,
        Principal::FederatedUser { .. } => Callers::FEDERATED_USER,
        Principal::Service { .. } => Callers::SERVICE,
        Principal::Anonymous => Callers::ANONYMOUS,
        _ => Callers::FEDERATED,
    }
}

/// Whether AWS sends a key with every request of such a caller, by the catalog.
pub(crate) fn is_always_sent(name: &str, principal: &Principal) -> bool {
    catalog::global_condition_key(name).is_some_and(|key| key.always.contains(kind_of(principal)))
}

/// The keys that AWS sets from the caller.
pub(crate) const CALLER_KEYS: [&str; 8] = [
    "aws:PrincipalArn",
    "aws:PrincipalAccount",
    "aws:PrincipalType",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:username",
    "aws:userid",
];

/// A random case.
pub(crate) fn case(choices: &mut Choices<'_>) -> Case {
    let principal = principal(choices);
    let (action, resource, call) = what(choices);
    let mut request = Request::new(principal, action, resource);
    // Whose a resource is that does not say it is always told: nothing is assumed of it.
    if Fields::split(&request.resource).is_none_or(|arn| arn.account.is_empty()) {
        let own = request.principal.account().unwrap_or(HOME).to_owned();
        let elsewhere = request.resource.starts_with("arn:aws:s3:") && choices.once_in(5);
        request.resource_account = Some(if elsewhere { OTHER.to_owned() } else { own });
    }
    for _ in 0..choices.below(4) {
        let key = &KEYS[choices.below(KEYS.len())];
        let values = values_of(key.name, &request);
        let known = |key: &str| request.context.iter().any(|(known, _)| known == key);
        if let Some(value) = values.get(choices.below(values.len().max(1)))
            && !known(key.name)
        {
            request.context.extend(value.clone().map(|value| (key.name.to_owned(), value)));
        }
    }
    if choices.once_in(6) {
        let key = KEYS[choices.below(KEYS.len())].name;
        let given = request.context.iter().any(|(known, _)| known == key);
        let of_caller = CALLER_KEYS.contains(&key) || key == "aws:RequestedRegion";
        request.unknown.extend((!given && !of_caller).then(|| key.to_owned()));
    }
    let policies = policies(choices, &request);
    Case { request, policies, call }
}

pub(crate) fn principal(choices: &mut Choices<'_>) -> Principal {
    let text = str::to_owned;
    let session = |session: &str, role: Option<&str>| Principal::RoleSession {
        session: text(session),
        role: role.map(str::to_owned),
    };
    let user = |arn: &str| Principal::User { arn: text(arn) };
    match choices.below(16) {
        0..=2 => user(ANA),
        3 | 4 => session(SESSION, None),
        5 | 6 => session(SESSION, Some(TEAM_ROLE)),
        7 => session(SESSION, Some(ROLE)),
        8 => session(SSO_SESSION, None),
        9 => session(SSO_SESSION, Some(SSO_ROLE)),
        10 => Principal::FederatedUser { arn: text(FEDERATED), user: None },
        11 => Principal::FederatedUser { arn: text(FEDERATED), user: Some(text(ANA)) },
        12 => Principal::Root { partition: text("aws"), account: text(HOME) },
        13 => Principal::Anonymous,
        14 => Principal::Service { name: text(SERVICE) },
        _ => user(choices.one(&[BO, STRANGER])),
    }
}

/// An action, its resource, and a call of an operation that checks it alone.
fn what(choices: &mut Choices<'_>) -> (&'static str, String, Option<Called>) {
    let total: usize = SUBJECTS.iter().map(|subject| subject.weight).sum();
    let mut at = choices.below(total + total / 3);
    for subject in SUBJECTS {
        if at < subject.weight {
            let action = catalog::action(subject.action).unwrap();
            let single = |operation: &&&'static Operation| operation.actions.len() == 1 && !is_ambiguous(operation);
            let input = input_of(action, subject.resource);
            let named = input.is_some() || subject.resource == "*";
            let call = action.operations.iter().find(single).filter(|_| named);
            let call = call.map(|operation| Called { operation, input });
            return (subject.action, subject.resource.to_owned(), call);
        }
        at -= subject.weight;
    }
    any_operation(choices)
}

/// Whether the name of an operation alone does not say which it is.
fn is_ambiguous(operation: &Operation) -> bool {
    let all = catalog::TYPED_SERVICES.iter().flat_map(|service| service.operations);
    all.filter(|other| other.name == operation.name && other.service == operation.service).count() > 1
}

/// Some operation of the catalog that checks one action, with the one resource that the call has to name, or none.
fn any_operation(choices: &mut Choices<'_>) -> (&'static str, String, Option<Called>) {
    let all = || catalog::TYPED_SERVICES.iter().flat_map(|service| service.operations).copied();
    let fits = |operation: &&'static Operation| {
        let [only] = operation.actions else { return false };
        let Some(action) = catalog::action(only.action) else { return false };
        // What a call creates has no tags yet, and which resource it is stands in the tests of `operation`; so do resources
        // that the API takes and the catalog does not list.
        let creates = operation.name.starts_with("Create");
        let required = action.required_resource_types().count();
        !creates && required <= 1 && action.gaps.is_empty() && !is_ambiguous(operation)
    };
    let fitting: Vec<&'static Operation> = all().filter(fits).collect();
    let operation = fitting[choices.below(fitting.len())];
    let action = catalog::action(operation.actions[0].action).unwrap();
    let required = action.required_resource_types().next();
    // Of several optional types one has to be named all the same.
    let has_to_be_named = !action.may_name_no_resource() || choices.once_in(3);
    let optional = action.resources.first().map(|one| one.resource_type).filter(|_| has_to_be_named);
    let resource = required.or(optional).map_or_else(|| "*".to_owned(), filled);
    let input = input_of(action, &resource);
    let call = (input.is_some() || resource == "*").then_some(Called { operation, input });
    (action.full_name, resource, call)
}

/// The input that names a resource: by its type.
fn input_of(action: &'static Action, resource: &str) -> Option<(String, String)> {
    let types = action.resources.iter().map(|one| one.resource_type);
    let of_type = types.into_iter().find(|of| is_of(resource, of))?;
    Some((of_type.name.to_owned(), resource.to_owned()))
}

/// An ARN of a type, in the home account.
pub(crate) fn filled(of: &ResourceType) -> String {
    of.arn().filled("aws", REGION, HOME, |_| "ads")
}

/// Whether an ARN is of a type, by its template.
pub(crate) fn is_of(resource: &str, of: &'static ResourceType) -> bool {
    personalize_iam_eval::model::arn::check(of, resource).is_ok()
}

/// What requests of the caller can have for a key of the vocabulary: `None` is that the key is absent. What follows from the
/// caller or from the resource has no values of its own.
pub(crate) fn values_of(name: &str, request: &Request) -> Vec<Option<ContextValue>> {
    let Some(key) = key(name) else { return vec![None] };
    let one = |text: &&str| Some(ContextValue::One((*text).to_owned()));
    let mut values: Vec<Option<ContextValue>> = Vec::new();
    if !is_always_sent(name, &request.principal) {
        values.push(None);
    }
    let given = key.given.iter();
    match (name, &request.principal) {
        ("aws:userid", Principal::User { .. }) => values.extend(given.filter(|id| id.starts_with("AIDA")).map(one)),
        ("aws:userid", Principal::RoleSession { session, .. }) => {
            let name = session.rsplit('/').next().unwrap();
            values.extend(given.filter(|id| id.ends_with(&format!(":{name}"))).map(one));
        }
        ("aws:userid" | "aws:PrincipalArn" | "aws:username" | "aws:PrincipalAccount" | "aws:PrincipalType", _) => {
            return Vec::new();
        }
        ("aws:RequestedRegion", _) => {
            let arn = Fields::split(&request.resource);
            if request.action.starts_with("iam:") || arn.is_some_and(|arn| !arn.region.is_empty()) {
                return Vec::new();
            }
            values.extend(given.map(one));
        }
        ("aws:TagKeys", _) => {
            values.extend(given.clone().map(one));
            values.push(Some(ContextValue::Many(given.map(|text| (*text).to_owned()).collect())));
        }
        _ => values.extend(given.map(one)),
    }
    values
}

/// The ways in which what a request does not show can turn out, of which one is picked: the path of the role, who issued the
/// session, keys that AWS always sends or that are named as unknown.
pub(crate) fn complete(choices: &mut Choices<'_>, request: &Request, policies: &Policies) -> Request {
    let mut complete = request.clone();
    // A role's name is unique in its account: where a policy names the role, it is that one.
    let is_named = request.principal.arn().as_deref() == Some(SESSION) && names(policies, TEAM_ROLE);
    complete.principal = match complete.principal {
        Principal::RoleSession { session, role: None } => {
            let name = session.split('/').nth(1).unwrap().to_owned();
            let reserved = ["aws-reserved/sso.amazonaws.com/", "aws-reserved/sso.amazonaws.com/eu-west-1/"];
            let named = is_named.then_some("team/");
            let paths = if name.starts_with("AWSReservedSSO_") { &reserved[..] } else { &["", "team/", "a/b/"] };
            let role = format!("arn:aws:iam::{HOME}:role/{}{name}", named.unwrap_or_else(|| choices.one(paths)));
            Principal::RoleSession { session, role: Some(role) }
        }
        Principal::FederatedUser { arn, user: None } => {
            Principal::FederatedUser { arn, user: Some(choices.one(&[ANA, BO]).to_owned()) }
        }
        other => other,
    };
    let open = KEYS.iter().map(|key| key.name).filter(|name| {
        let given = complete.context.iter().any(|(key, _)| key.eq_ignore_ascii_case(name));
        let unknown = complete.unknown.iter().any(|key| key.eq_ignore_ascii_case(name));
        // Of these one value is assumed, and reported; what is assumed is not open.
        let assumed = *name == "aws:SecureTransport" && !unknown;
        !given && !assumed && (unknown || is_always_sent(name, &complete.principal))
    });
    for name in open.collect::<Vec<_>>() {
        let values = values_of(name, &complete);
        if let Some(Some(value)) = values.get(choices.below(values.len().max(1))) {
            complete.context.push((name.to_owned(), value.clone()));
        }
    }
    complete.unknown.clear();
    complete
}

/// Whether the resource's policy names a principal.
fn names(policies: &Policies, arn: &str) -> bool {
    let elements =
        policies.resource.iter().flat_map(|policy| &policy.statements).filter_map(|one| one.principal.as_ref());
    elements.into_iter().any(|element| {
        let (PrincipalElement::Principal(principals) | PrincipalElement::NotPrincipal(principals)) = element;
        match principals {
            Principals::Everyone => false,
            Principals::Map(entries) => entries.iter().flat_map(|entry| &entry.values).any(|value| value == arn),
        }
    })
}

/// Some request of the same caller, action and resource, with any context.
pub(crate) fn sample(choices: &mut Choices<'_>, request: &Request, policies: &Policies) -> Request {
    let mut bare = Request { context: Vec::new(), unknown: Vec::new(), ..request.clone() };
    for key in KEYS {
        let values = values_of(key.name, &bare);
        if let Some(Some(value)) = values.get(choices.below(values.len().max(1))) {
            bare.context.push((key.name.to_owned(), value.clone()));
        }
    }
    complete(choices, &bare, policies)
}

/// Random policies of every layer that counts for such a request.
fn policies(choices: &mut Choices<'_>, request: &Request) -> Policies {
    let mut policies = Policies::default();
    let list = |choices: &mut Choices<'_>, most: usize| -> Vec<Policy> {
        (0..choices.below(most + 1)).map(|_| policy(choices, request, Named::Nobody)).collect()
    };
    policies.identity = list(choices, 2);
    if policies.identity.is_empty() && choices.once_in(2) {
        policies.identity = vec![everything(None)];
    }
    let session = matches!(request.principal, Principal::RoleSession { .. } | Principal::FederatedUser { .. });
    let has_boundary = matches!(request.principal, Principal::RoleSession { .. } | Principal::User { .. });
    if has_boundary && choices.once_in(4) {
        policies.permissions_boundary = vec![policy(choices, request, Named::Nobody)];
    }
    if session && choices.once_in(3) {
        policies.session = list(choices, 2);
    }
    if choices.once_in(3) {
        let level = |choices: &mut Choices<'_>| {
            let full = (!choices.once_in(5)).then(|| everything(None));
            full.into_iter().chain([policy(choices, request, Named::Nobody)]).collect()
        };
        policies.service_control = (0..=choices.below(2)).map(|_| level(choices)).collect();
    }
    let named = match (request.resource.as_str(), request.action.as_str()) {
        (_, "sts:AssumeRole") => Some(Named::Trust),
        (resource, _) if resource.starts_with("arn:aws:s3:") || resource.contains(":kms:") => Some(Named::Somebody),
        _ => None,
    };
    if let Some(named) = named
        && choices.once_in(2)
    {
        policies.resource = Some(policy(choices, request, named));
    }
    policies
}

/// Whom the statements of a layer name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    Nobody,
    Somebody,
    /// As the policy of a role does, which has no resources.
    Trust,
}

/// What AWS attaches by default, such as `FullAWSAccess`.
pub(crate) fn everything(principal: Option<PrincipalElement>) -> Policy {
    let statement = Statement {
        sid: None,
        effect: Effect::Allow,
        principal,
        action: ActionElement::Action(vec!["*".to_owned()]),
        resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
        condition: Vec::new(),
    };
    Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![statement] }
}

fn policy(choices: &mut Choices<'_>, request: &Request, named: Named) -> Policy {
    let statements = (0..=choices.below(3)).map(|_| statement(choices, request, named)).collect();
    Policy { version: Some(Version::V2012_10_17), id: None, statements }
}

fn statement(choices: &mut Choices<'_>, request: &Request, named: Named) -> Statement {
    let text = str::to_owned;
    let effect = if choices.once_in(3) { Effect::Deny } else { Effect::Allow };
    let actions = |choices: &mut Choices<'_>| {
        let own = request.action.to_string();
        let mut all: Vec<String> = Vec::new();
        for _ in 0..=choices.below(2) {
            let one = if choices.once_in(2) { text(choices.one(ACTIONS)) } else { own.clone() };
            if !all.contains(&one) || choices.once_in(3) {
                all.push(one);
            }
        }
        all
    };
    let action = if choices.once_in(9) && named != Named::Trust {
        ActionElement::NotAction(actions(choices))
    } else {
        ActionElement::Action(actions(choices))
    };
    let resources = |choices: &mut Choices<'_>| -> Vec<String> {
        (0..=choices.below(2))
            .map(|_| match choices.below(3) {
                0 => text("*"),
                1 => request.resource.clone(),
                _ => text(choices.one(RESOURCES)),
            })
            .collect()
    };
    let resource = match choices.below(10) {
        _ if named == Named::Trust => None,
        9 => Some(ResourceElement::NotResource(resources(choices))),
        _ => Some(ResourceElement::Resource(resources(choices))),
    };
    let mut condition: Vec<ConditionBlock> = Vec::new();
    for _ in 0..choices.below(3) {
        let ConditionBlock { operator, tests } = self::condition(choices);
        // A document has an operator once, and a key once under it.
        match condition.iter_mut().find(|block| block.operator == operator) {
            Some(block) if block.tests.iter().all(|known| tests.iter().all(|test| test.key != known.key)) => {
                block.tests.extend(tests);
            }
            Some(_) => {}
            None => condition.push(ConditionBlock { operator, tests }),
        }
    }
    let principal = if named == Named::Nobody { None } else { Some(named_principals(choices, request, effect)) };
    Statement { sid: None, effect, principal, action, resource, condition }
}

fn named_principals(choices: &mut Choices<'_>, request: &Request, effect: Effect) -> PrincipalElement {
    let entry = |kind, value: &str| Principals::Map(vec![PrincipalEntry { kind, values: vec![value.to_owned()] }]);
    let aws = |value: &str| entry(PrincipalType::Aws, value);
    // A role's name is unique in its account: of a session whose role is not known one role can be named.
    let open = matches!(request.principal, Principal::RoleSession { role: None, .. });
    let principals = match choices.below(9) {
        0 | 1 => Principals::Everyone,
        2 => aws(ANA),
        3 if !open => aws(ROLE),
        3 | 4 => aws(TEAM_ROLE),
        5 => aws(HOME),
        6 => aws(OTHER),
        7 => aws(SESSION),
        _ => entry(PrincipalType::Service, SERVICE),
    };
    if effect == Effect::Deny && principals != Principals::Everyone && choices.once_in(5) {
        return PrincipalElement::NotPrincipal(principals);
    }
    PrincipalElement::Principal(principals)
}

fn condition(choices: &mut Choices<'_>) -> ConditionBlock {
    let key = &KEYS[choices.below(KEYS.len())];
    let operator = choices.one(key.operators);
    let count = if matches!(operator, "Bool" | "BoolIfExists" | "Null") { 1 } else { 1 + choices.below(2) };
    let mut values: Vec<String> = Vec::new();
    for _ in 0..count {
        let value = choices.one(key.listed).to_owned();
        if !values.contains(&value) {
            values.push(value);
        }
    }
    ConditionBlock { operator: operator.into(), tests: vec![ConditionTest { key: key.name.to_owned(), values }] }
}

/// The keys that policies ask for, as the vocabulary writes them.
pub(crate) fn keys_of(policies: &Policies) -> Vec<String> {
    let documents = policies.identity.iter().chain(&policies.permissions_boundary).chain(&policies.session);
    let documents = documents.chain(policies.service_control.iter().flatten()).chain(&policies.resource);
    let tests = documents.flat_map(|policy| &policy.statements).flat_map(|statement| &statement.condition);
    let mut keys: Vec<String> = tests.flat_map(|block| &block.tests).map(|test| test.key.clone()).collect();
    keys.sort();
    keys.dedup();
    keys
}
