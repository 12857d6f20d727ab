//! For the rules on access that is wider than it seems: what a `Deny` takes back, what strangers can do, which conditions
//! guard nothing, what services say about whom they act for.

use std::collections::HashSet;

use personalize_iam_eval::{CompiledPolicies, ContextValue, Decision, Policies, Principal, Request};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::ArnTemplate;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, OperatorName, Policy, PolicyKind, PrincipalElement, PrincipalType, Principals,
    ResourceElement, Statement,
};
use personalize_iam_model::{Effect, catalog};

use crate::document::{ActionView, Document, ResourceView, StatementView, TestView, is_negated, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::access::arn_of;
use crate::resource_patterns;

/// Services with their own rule for a grant of all actions on all resources.
pub(crate) const GUARDED_SERVICES: &[&str] = &["iam", "kms", "logs", "personalize", "s3", "sts"];

/// Keys whose values the caller chooses, or that hold for nearly every request: a condition on them guards nothing.
pub(crate) const CALLERS_CHOICE: &[&str] =
    &["aws:Referer", "aws:RequestedRegion", "aws:SecureTransport", "aws:UserAgent", "aws:ViaAWSService"];

/// Services whose requests have one Region, that of their endpoint.
///
/// Source: IAM User Guide, "AWS global condition context keys", on `aws:RequestedRegion`.
pub(crate) const GLOBAL_SERVICES: &[&str] = &["iam", "organizations"];

/// The keys in which a service says for whom it acts.
///
/// Source: IAM User Guide, "The confused deputy problem".
pub(crate) const SOURCE_KEYS: &[&str] =
    &["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];

/// Whether a text is one of these, ignoring case.
pub(crate) fn is_one_of(text: &str, names: &[&str]) -> bool {
    names.iter().any(|name| name.eq_ignore_ascii_case(text))
}

/// Whether a pattern matches every text.
pub(crate) fn is_stars(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b == b'*')
}

/// Some names in a sentence: `a`, `b`, `c` and 3 more.
pub(crate) fn some_of<S: AsRef<str>>(names: &[S]) -> String {
    const MOST: usize = 3;
    // Entries of a policy can name the same in two cases.
    let mut seen = HashSet::new();
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).filter(|name| seen.insert(*name)).collect();
    let shown: Vec<String> = names.iter().take(MOST).map(|name| quoted(name)).collect();
    match (shown.split_last(), names.len().saturating_sub(MOST)) {
        (None, _) => String::new(),
        (Some((last, [])), _) => last.clone(),
        (Some((last, others)), 0) => format!("{} and {last}", others.join(", ")),
        (Some(_), more) => format!("{} and {more} more", shown.join(", ")),
    }
}

/// Whether an entry matches an action of this full name.
pub(crate) fn matches_action(entry: &ActionView<'_>, action: &str) -> bool {
    glob::matches(entry.text, action, Case::Ignored)
}

/// Whether an entry is all actions of all services.
pub(crate) fn is_all_actions(entry: &ActionView<'_>) -> bool {
    is_stars(entry.text) || entry.text.split_once(':').is_some_and(|(prefix, name)| is_stars(prefix) && is_stars(name))
}

/// The service of which an entry has all actions.
pub(crate) fn whole_service<'a>(entry: &ActionView<'a>) -> Option<&'a str> {
    entry.text.split_once(':').filter(|(prefix, name)| is_stars(name) && !is_stars(prefix)).map(|(prefix, _)| prefix)
}

/// The entry by which an `Allow` names an action. None if a rule about something wider applies: all actions, all
/// actions of a service on everything, `NotAction`.
pub(crate) fn named<'s, 'a>(statement: &'s StatementView<'a>, action: &str) -> Option<&'s ActionView<'a>> {
    if !statement.allows() || statement.not_action {
        return None;
    }
    let is_wider = |entry: &ActionView<'_>| {
        let whole = whole_service(entry).is_some_and(|service| is_one_of(service, GUARDED_SERVICES));
        is_all_actions(entry) || whole && statement.is_on_everything()
    };
    let mut found = None;
    for entry in statement.actions.iter().filter(|entry| matches_action(entry, action)) {
        if is_wider(entry) {
            return None;
        }
        found = found.or(Some(entry));
    }
    found
}

/// Whether all actions of a statement are among these.
pub(crate) fn acts_only_as(statement: &StatementView<'_>, actions: &[&str]) -> bool {
    let only = |entry: &ActionView<'_>| {
        !entry.matches.is_empty() && entry.matches.iter().all(|action| actions.contains(&action.full_name))
    };
    !statement.not_action && statement.actions.iter().all(only)
}

/// Whether a condition of the statement can keep a caller out.
pub(crate) fn is_guarded(statement: &StatementView<'_>) -> bool {
    statement.tests.iter().any(can_fail)
}

/// Whether a condition can fail for a caller who chooses what a caller can choose.
pub(crate) fn can_fail(test: &TestView<'_>) -> bool {
    use BaseOperator::{ArnEquals, ArnLike, IpAddress, StringLike};
    let values = &test.test.values;
    if is_one_of(&test.test.key, CALLERS_CHOICE) {
        return false;
    }
    match test.operator {
        OperatorName::Known(operator) => match operator.base {
            StringLike | ArnLike | ArnEquals => !values.iter().any(|value| is_stars(value)),
            IpAddress => !values.iter().any(|value| value == "0.0.0.0/0" || value == "::/0"),
            _ => true,
        },
        OperatorName::Unknown(_) => true,
    }
}

/// Whether an operator holds if the request has one of the values.
pub(crate) fn is_positive(operator: &OperatorName) -> bool {
    matches!(operator, OperatorName::Known(known) if known.base != BaseOperator::Null) && !is_negated(operator)
}

/// Whether the whole policy lets an identity do this, without conditions that could keep it out.
pub(crate) fn gives(document: &Document<'_>, action: &str, resource: &str, context: &[(&str, &str)]) -> bool {
    let context = context.iter().chain(document.callers_choice()).copied();
    let context: Vec<(&str, &str)> = context.chain(passed_by_all(document)).collect();
    let mut places = places(document, action, resource, true).into_iter();
    places.any(|place| place.decide(document, action, &context) == Decision::Allowed)
}

/// A resource that a request is about, and the Region that the request goes to, where that is known.
struct Place {
    resource: String,
    region: Option<String>,
}

impl Place {
    fn decide(&self, document: &Document<'_>, action: &str, context: &[(&str, &str)]) -> Decision {
        let region = self.region.as_deref().map(|region| ("aws:RequestedRegion", region));
        let context: Vec<(&str, &str)> = context.iter().copied().chain(region).collect();
        document.decide(action, &self.resource, &context)
    }
}

/// Where a request for an action on a resource can go: to the Region of its ARN, else to those that the policy asks about.
/// If the Region of the ARN is an example of a pattern, the resource can be in one of these as well.
fn places(document: &Document<'_>, action: &str, resource: &str, is_example: bool) -> Vec<Place> {
    let place = |resource: &str, region: Option<&str>| Place {
        resource: resource.to_owned(),
        region: region.map(str::to_owned),
    };
    // Such a service answers in one Region, wherever its callers are.
    if is_one_of(action.split(':').next().unwrap_or_default(), GLOBAL_SERVICES) {
        return vec![place(resource, Some("us-east-1"))];
    }
    let asked = document.regions();
    let Some(fields) = Fields::split(resource).filter(|fields| !fields.region.is_empty()) else {
        return match asked {
            [] => vec![place(resource, None)],
            _ => asked.iter().map(|region| place(resource, Some(region))).collect(),
        };
    };
    let others = asked.iter().filter(|_| is_example);
    let others = others.map(|region| place(&arn_of(Fields { region, ..fields }), Some(region)));
    std::iter::once(place(resource, Some(fields.region))).chain(others).collect()
}

/// For keys with a condition that everybody passes, and that holds only for values of its type: such a value.
fn passed_by_all<'a>(document: &Document<'a>) -> Vec<(&'a str, &'static str)> {
    let tests =
        document.statements.iter().filter(|statement| statement.allows()).flat_map(|statement| &statement.tests);
    let passed = tests.filter(|test| !can_fail(test) && !is_one_of(&test.test.key, CALLERS_CHOICE));
    let sample = |test: &TestView<'a>| {
        let OperatorName::Known(operator) = test.operator else { return None };
        let value = match operator.base {
            BaseOperator::ArnLike | BaseOperator::ArnEquals => "arn:aws:iam::111122223333:user/somebody",
            BaseOperator::IpAddress if test.test.values.iter().any(|value| value == "0.0.0.0/0") => "198.51.100.7",
            BaseOperator::IpAddress => "2001:db8:5::7",
            _ => return None,
        };
        Some((test.test.key.as_str(), value))
    };
    passed.filter_map(sample).collect()
}

/// Whether a `Deny` of the policy takes back what a statement gives of an action. Of the policy of a resource that is not
/// asked: its statements name different callers.
pub(crate) fn is_taken_back(document: &Document<'_>, statement: &StatementView<'_>, action: &str) -> bool {
    const MOST_TRIED: usize = 8;
    if !document.grants_to_identity() {
        return false;
    }
    let on = |resource: &ResourceView<'_>| {
        let is_example = resource.fields.is_none_or(|fields| glob::has_wildcard(fields.region));
        places(document, action, &example_of(resource.text), is_example)
    };
    let mut places: Vec<Place> = match statement.not_resource {
        true => places(document, action, &example_of("*"), true),
        false => statement.resources.iter().take(MOST_TRIED).flat_map(on).collect(),
    };
    // What the statement does not give in a Region need not be taken back there.
    places.retain(|place| place.region.as_deref().is_none_or(|region| takes_region(statement, region)));
    let context: Vec<(&str, &str)> = document.callers_choice().iter().copied().chain(passed_by_all(document)).collect();
    let denied = |place: &Place| matches!(place.decide(document, action, &context), Decision::ExplicitDeny(_));
    !places.is_empty() && places.iter().all(denied)
}

/// A resource of the kind of this one, if the statement names all resources of the kind, at least of one account. Of
/// `NotResource` another rule speaks.
pub(crate) fn on_all(statement: &StatementView<'_>, sample: &str) -> Option<String> {
    if statement.not_resource {
        return None;
    }
    statement.resources.iter().find_map(|entry| covers_all(entry, sample))
}

pub(crate) fn covers_all(entry: &ResourceView<'_>, sample: &str) -> Option<String> {
    if entry.is_everything() {
        return Some(sample.to_owned());
    }
    let (fields, wanted) = (entry.fields?, Fields::split(sample)?);
    let kind = wanted.resource.find(['/', ':']).filter(|_| wanted.service != "s3");
    let kind = kind.and_then(|at| wanted.resource.get(..=at)).unwrap_or_default();
    let any = |rest: &str| rest.contains('*') && rest.bytes().all(|b| matches!(b, b'*' | b'/' | b':'));
    let all = any(fields.resource) || fields.resource.strip_prefix(kind).is_some_and(any);
    if !all || !glob::matches(fields.service, wanted.service, Case::Sensitive) {
        return None;
    }
    let or = |field: &str, other: &str| if glob::has_wildcard(field) { other.to_owned() } else { field.to_owned() };
    let (partition, service) = (or(fields.partition, "aws"), wanted.service);
    let (region, account) = (or(fields.region, wanted.region), or(fields.account, wanted.account));
    Some(format!("arn:{partition}:{service}:{region}:{account}:{}", wanted.resource))
}

/// A resource on which a statement reaches an action, as far as that is known: `Resource`, `NotResource` and conditions on
/// the Region leave nothing of an action whose resources they exclude, and what the kind of policy is not about is in no
/// request for it.
pub(crate) fn reached_on(document: &Document<'_>, statement: &StatementView<'_>, action: &str) -> Option<String> {
    let (service, _) = action.split_once(':')?;
    let of_kind = match document.kind {
        PolicyKind::Bucket => service == "s3",
        PolicyKind::Key => service == "kms",
        PolicyKind::Logs => service == "logs",
        PolicyKind::RoleTrust => service == "sts",
        _ => true,
    };
    let is_global = is_one_of(service, GLOBAL_SERVICES);
    if !of_kind || is_global && !takes_region(statement, "us-east-1") {
        return None;
    }
    // A trust policy names no resource, and a key policy its key as `*`.
    if statement.resources.is_empty() || statement.is_on_everything() {
        return Some("*".to_owned());
    }
    let region_fits = |arn: &String| {
        let region = Fields::split(arn).map(|fields| fields.region).filter(|region| !region.is_empty());
        region.is_none_or(|region| takes_region(statement, region))
    };
    let region = sample_region(statement);
    let excluded =
        |sample: &String| statement.resources.iter().any(|entry| glob::matches(entry.text, sample, Case::Sensitive));
    let example = |entry: &ResourceView<'_>| {
        let fields = entry.fields.filter(|fields| glob::has_wildcard(fields.region))?;
        let Fields { partition, service, account, resource, .. } = fields;
        Some(example_of(&format!("arn:{partition}:{service}:{region}:{account}:{resource}")))
    };
    let example = |entry: &ResourceView<'_>| example(entry).unwrap_or_else(|| example_of(entry.text));
    let Some(known) = catalog::action(action) else {
        let is_of_service = |entry: &&ResourceView<'_>| {
            entry.is_everything() || entry.fields.is_some_and(|f| glob::matches(f.service, service, Case::Sensitive))
        };
        if statement.not_resource {
            let sample = format!("arn:aws:{service}:{region}:111122223333:Zq9x");
            return Some(sample).filter(|sample| !excluded(sample));
        }
        return statement.resources.iter().filter(is_of_service).map(example).find(region_fits);
    };
    if let Some(only) = known.only_resource() {
        let matched = |entry: &ResourceView<'_>| resource_patterns::matches_only_resource(entry.text, only);
        return (statement.resources.iter().any(matched) != statement.not_resource).then(|| only.to_owned());
    }
    if statement.not_resource {
        let mut samples = known.resources.iter().map(|one| sample_of(one.resource_type.arn(), region));
        return samples.find(|sample| !excluded(sample));
    }
    let acted_on = |entry: &&ResourceView<'_>| entry.types.iter().any(|kind| resource_patterns::acts_on(known, kind));
    statement.resources.iter().filter(acted_on).map(example).find(region_fits)
}

/// Whether the conditions of a statement on the Region let this one pass.
pub(crate) fn takes_region(statement: &StatementView<'_>, region: &str) -> bool {
    statement.tests_of("aws:RequestedRegion").all(|test| {
        let has =
            test.test.values.iter().any(|value| value.contains("${") || glob::matches(value, region, Case::Ignored));
        if is_negated(test.operator) { !has } else { has || !is_positive(test.operator) }
    })
}

/// A Region that the conditions of a statement let pass: where they do not name one, one that no list of exceptions has by
/// chance.
pub(crate) fn sample_region<'a>(statement: &StatementView<'a>) -> &'a str {
    let wanted = statement.tests_of("aws:RequestedRegion").filter(|test| is_positive(test.operator));
    let mut values = wanted.flat_map(|test| &test.test.values).map(String::as_str);
    values.find(|value| !value.contains(['*', '?', '$']) && takes_region(statement, value)).unwrap_or("zz-zz-1")
}

/// An ARN of a template, with names that no list of exceptions has by chance.
pub(crate) fn sample_of(template: &ArnTemplate, region: &str) -> String {
    template.filled("aws", region, "111122223333", |_| "Zq9x")
}

/// A text that matches a pattern.
pub(crate) fn example_of(pattern: &str) -> String {
    if is_stars(pattern) {
        return "arn:aws:any:eu-west-1:111122223333:any".to_owned();
    }
    let Some(fields) = Fields::split(pattern) else { return pattern.replace('*', "any").replace('?', "a") };
    let or = |field: &str, other: &str| if glob::has_wildcard(field) { other.to_owned() } else { field.to_owned() };
    let (partition, service) = (or(fields.partition, "aws"), or(fields.service, "any"));
    let (region, account) = (or(fields.region, "eu-west-1"), or(fields.account, "111122223333"));
    let resource = fields.resource.replace('*', "any").replace('?', "a");
    format!("arn:{partition}:{service}:{region}:{account}:{resource}")
}

/// Whether the text of a policy of an identity is about a role that Amazon Personalize assumes: it has nothing but
/// what such a role needs, and names the service.
pub(crate) fn is_personalize_service_role(document: &Document<'_>) -> bool {
    let is_needed = |entry: &ActionView<'_>| {
        entry.text.split_once(':').is_some_and(|(service, _)| is_one_of(service, &["cloudwatch", "kms", "s3"]))
    };
    let mut allowed = document.statements.iter().filter(|statement| statement.allows());
    document.grants_to_identity()
        && allowed.all(|statement| !statement.not_action && statement.actions.iter().all(is_needed))
        && document.text.to_ascii_lowercase().contains("personalize")
}

/// The policy as that of a resource, for requests of strangers.
pub(crate) fn policies_for_strangers(document: &Document<'_>) -> CompiledPolicies {
    let everything = Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: ActionElement::Action(vec!["*".to_owned()]),
        resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
        condition: Vec::new(),
    };
    let own = Policy { statements: vec![everything], ..Policy::default() };
    Policies { identity: vec![own], resource: Some(document.policy.clone()), ..Policies::default() }.compile()
}

/// Keys of which it is known what a stranger's request has: nothing, or what [`is_open_to`] gives.
pub(crate) const KNOWN_OF_STRANGERS: &[&str] = &[
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:SecureTransport",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceIp",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceOwner",
    "aws:SourceVpc",
    "aws:SourceVpcArn",
    "aws:SourceVpce",
    "aws:VpcSourceIp",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "aws:VpceOrgPaths",
    "aws:userid",
    "aws:username",
    "elasticfilesystem:AccessedViaMountTarget",
    "kms:CallerAccount",
    "s3:DataAccessPointAccount",
    "s3:DataAccessPointArn",
];

/// Whether somebody whom the owner does not know may do what a statement allows: without credentials, or with those
/// of any other account, from any address. What such a caller can choose, like tags of its own, keeps nobody out.
pub(crate) fn is_open_to_strangers(
    document: &Document<'_>,
    compiled: &CompiledPolicies,
    statement: &StatementView<'_>,
) -> bool {
    const MOST_TRIED: usize = 8;
    let resource = statement.resources.first().filter(|_| !statement.not_resource);
    let resource = match document.kind {
        PolicyKind::RoleTrust => "arn:aws:iam::111122223333:role/any".to_owned(),
        _ => resource.map_or_else(|| example_of("*"), |resource| example_of(resource.text)),
    };
    let usual = match document.kind {
        PolicyKind::RoleTrust => "sts:AssumeRole",
        PolicyKind::Bucket => "s3:GetObject",
        PolicyKind::Key => "kms:Decrypt",
        PolicyKind::Logs => "logs:PutLogEvents",
        _ => "any:Action",
    };
    let actions: Vec<String> = if statement.not_action {
        vec![usual.to_owned()]
    } else {
        let one = |entry: &ActionView<'_>| match entry.matches.first() {
            _ if matches_action(entry, usual) => usual.to_owned(),
            Some(action) => action.full_name.to_owned(),
            None => entry.text.replace('*', "Any").replace('?', "a"),
        };
        statement.actions.iter().take(MOST_TRIED).map(one).collect()
    };
    let stranger = Principal::User { arn: "arn:aws:iam::999999999999:user/stranger".to_owned() };
    [Principal::Anonymous, stranger].into_iter().any(|principal| {
        actions.iter().any(|action| is_open_to(document, compiled, principal.clone(), action, &resource))
    })
}

pub(crate) fn is_open_to(
    document: &Document<'_>,
    compiled: &CompiledPolicies,
    principal: Principal,
    action: &str,
    resource: &str,
) -> bool {
    if !document.may_decide() {
        return false;
    }
    let anonymous = principal == Principal::Anonymous;
    let mut request = Request::new(principal, action, resource).owned_by("111122223333");
    request = request.with("aws:SourceIp", "198.51.100.7").with("aws:SecureTransport", "true");
    if !anonymous {
        let paths = ContextValue::Many(vec!["o-stranger00/r-stra/ou-stra-stranger/".to_owned()]);
        request = request.with("aws:PrincipalOrgID", "o-stranger00").with("aws:PrincipalOrgPaths", paths);
        request = request.with("kms:CallerAccount", "999999999999").with("aws:userid", "AIDASTRANGERSTRANGER");
    } else {
        // Whether a request without credentials has the key is not known; it never has the owner's account.
        request = request.with("kms:CallerAccount", "999999999999");
    }
    for test in document.statements.iter().flat_map(|statement| &statement.tests) {
        // A stranger can give a role of their own account any name.
        let any_account = |value: &String| Fields::split(value).is_none_or(|fields| glob::has_wildcard(fields.account));
        let named_anywhere = !anonymous
            && test.test.key.eq_ignore_ascii_case("aws:PrincipalArn")
            && is_positive(test.operator)
            && test.test.values.iter().any(any_account);
        if named_anywhere || !is_one_of(&test.test.key, KNOWN_OF_STRANGERS) {
            request = request.unknown(test.test.key.as_str());
        }
    }
    matches!(compiled.decide(&request.prepare()), Decision::Allowed | Decision::Depends)
}

/// The account of a principal that stands for a whole account: its id, or the ARN of its root.
pub(crate) fn account_of_root(value: &str) -> Option<&str> {
    let is_account = |text: &&str| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
    let of_arn = || Fields::split(value).filter(|fields| fields.resource == "root").map(|fields| fields.account);
    Some(value).filter(is_account).or_else(of_arn)
}

/// Where to write a condition for one service: another principal of the statement may not send its keys.
pub(crate) fn help_for_service(statement: &StatementView<'_>, service: &str, condition: &str) -> String {
    if is_only_principal(statement) {
        format!("add the condition `{condition}`")
    } else {
        format!("give `{service}` its own statement, with the condition `{condition}`")
    }
}

/// Whether the statement has one principal.
pub(crate) fn is_only_principal(statement: &StatementView<'_>) -> bool {
    match &statement.statement.principal {
        Some(PrincipalElement::Principal(Principals::Map(entries))) => {
            entries.iter().map(|entry| entry.values.len()).sum::<usize>() == 1
        }
        _ => false,
    }
}

/// Adds a condition to a statement that has none.
pub(crate) fn add_condition(document: &Document<'_>, statement: &StatementView<'_>, condition: &str) -> Option<Fix> {
    if document.positions.locate(&statement.element("Condition")).is_some() {
        return None;
    }
    let last = [statement.resource_element(), statement.action_element()];
    let last = last.iter().find(|pointer| document.positions.locate_key(pointer).is_some())?;
    let edit = document.editor().insert_member_after(last, "Condition", &format!("{{{condition}}}"))?;
    Some(Fix::new("add the condition", Safety::ChangesMeaning, vec![edit]))
}

/// The service that a policy most likely passes roles to: Amazon Personalize if it has its actions, else the one that
/// its other actions belong to, if that has a principal of its name.
pub(crate) fn passed_to(document: &Document<'_>) -> &'static str {
    const ANY: &str = "SERVICE.amazonaws.com";
    const PERSONALIZE: &str = "personalize.amazonaws.com";
    let allowed = document.statements.iter().filter(|statement| statement.allows() && !statement.not_action);
    let entries = allowed.flat_map(|statement| &statement.actions);
    let mut prefixes: Vec<&str> = entries.filter_map(|entry| Some(entry.text.split_once(':')?.0)).collect();
    prefixes.sort_unstable();
    prefixes.dedup();
    prefixes.retain(|prefix| !is_one_of(prefix, &["iam"]));
    match prefixes.as_slice() {
        [] => PERSONALIZE,
        _ if prefixes.iter().any(|prefix| is_one_of(prefix, &["personalize"])) => PERSONALIZE,
        [prefix] => {
            let named =
                |name: &&&str| name.strip_suffix(".amazonaws.com").is_some_and(|n| n.eq_ignore_ascii_case(prefix));
            SERVICE_PRINCIPALS.iter().find(named).copied().unwrap_or(ANY)
        }
        _ => ANY,
    }
}

/// The services that a statement names as principals, with their pointers.
pub(crate) fn services_of<'a>(statement: &StatementView<'a>) -> Vec<(&'a str, String)> {
    statement.principal_values(PrincipalType::Service)
}

/// Whether a condition of the statement is about the account or resource that a service acts for.
pub(crate) fn asks_for_source(statement: &StatementView<'_>) -> bool {
    statement.tests.iter().any(|test| is_one_of(&test.test.key, SOURCE_KEYS))
}

/// Whether a `Deny` of the policy is about the account or resource that a service acts for.
pub(crate) fn denies_by_source(document: &Document<'_>) -> bool {
    document.statements.iter().any(|statement| !statement.allows() && asks_for_source(statement))
}

/// What a service is documented to say about the account or resource that it acts for, where this kind of policy lets
/// it in: the condition to write, with `ACCOUNT-ID` for the account. None if that is not known.
pub(crate) fn source_condition(kind: PolicyKind, service: &str) -> Option<String> {
    let known = match kind {
        PolicyKind::RoleTrust => SENDS_SOURCE_TO_ROLES,
        PolicyKind::Bucket | PolicyKind::Key | PolicyKind::Logs | PolicyKind::Resource => SENDS_SOURCE_TO_RESOURCES,
        _ => return None,
    };
    let (_, arn) = known.iter().find(|(name, _)| *name == service)?;
    Some(match *arn {
        "" => "\"StringEquals\": {\"aws:SourceAccount\": \"ACCOUNT-ID\"}".to_owned(),
        arn => format!("\"ArnLike\": {{\"aws:SourceArn\": \"{arn}\"}}"),
    })
}

/// The only account that the text of the policy names, if it is one.
pub(crate) fn only_account<'a>(document: &Document<'a>) -> Option<&'a str> {
    let is_account = |text: &str| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
    // The account that a key policy lets manage the key is its own; whom other policies name may be of any.
    let aws = document.statements.iter().flat_map(|statement| statement.principal_values(PrincipalType::Aws));
    let aws = aws.filter(|_| document.kind == PolicyKind::Key);
    let principals = aws.filter_map(|(value, _)| account_of_root(value));
    let resources = document.statements.iter().flat_map(|statement| &statement.resources);
    let resources = resources.filter_map(|resource| Some(resource.fields?.account));
    let mut accounts: Vec<&str> = principals.chain(resources).filter(|account| is_account(account)).collect();
    accounts.sort_unstable();
    accounts.dedup();
    match accounts.as_slice() {
        [account] => Some(account),
        _ => None,
    }
}

/// Services that, according to their documentation, say for whom they act when they assume a role: by
/// `aws:SourceAccount`, or by the `aws:SourceArn` next to them. Others are not checked: a condition on a key that a
/// service does not send locks it out.
///
/// Source: the pages "Cross-service confused deputy prevention" of the services' guides.
pub(crate) const SENDS_SOURCE_TO_ROLES: &[(&str, &str)] = &[
    ("airflow.amazonaws.com", ""),
    ("amplify.amazonaws.com", ""),
    ("appsync.amazonaws.com", ""),
    ("batch.amazonaws.com", ""),
    ("bedrock.amazonaws.com", ""),
    ("cloudformation.amazonaws.com", ""),
    ("codebuild.amazonaws.com", ""),
    ("comprehend.amazonaws.com", ""),
    ("datasync.amazonaws.com", ""),
    ("ecs-tasks.amazonaws.com", ""),
    ("elasticmapreduce.amazonaws.com", ""),
    ("events.amazonaws.com", ""),
    ("firehose.amazonaws.com", ""),
    ("forecast.amazonaws.com", ""),
    ("frauddetector.amazonaws.com", ""),
    ("gamelift.amazonaws.com", ""),
    ("iot.amazonaws.com", ""),
    ("kendra.amazonaws.com", ""),
    ("lexv2.amazonaws.com", ""),
    ("logs.amazonaws.com", "arn:aws:logs:REGION:ACCOUNT-ID:*"),
    ("omics.amazonaws.com", ""),
    ("personalize.amazonaws.com", ""),
    ("pipes.amazonaws.com", ""),
    ("rekognition.amazonaws.com", ""),
    ("sagemaker.amazonaws.com", ""),
    ("scheduler.amazonaws.com", ""),
    ("ssm.amazonaws.com", ""),
    ("states.amazonaws.com", ""),
    ("textract.amazonaws.com", ""),
    ("transcribe.amazonaws.com", ""),
    ("transfer.amazonaws.com", ""),
    ("translate.amazonaws.com", ""),
    ("vpc-flow-logs.amazonaws.com", ""),
];

/// The same for the policy of a bucket, a key, a queue or the like.
///
/// Source: the pages on confused deputies and on bucket, key and queue policies of the services' guides.
pub(crate) const SENDS_SOURCE_TO_RESOURCES: &[(&str, &str)] = &[
    ("appstream.amazonaws.com", ""),
    ("bcm-data-exports.amazonaws.com", ""),
    ("billingreports.amazonaws.com", ""),
    ("budgets.amazonaws.com", ""),
    ("cloudfront.amazonaws.com", "arn:aws:cloudfront::ACCOUNT-ID:distribution/DISTRIBUTION-ID"),
    ("cloudtrail.amazonaws.com", "arn:aws:cloudtrail:REGION:ACCOUNT-ID:trail/TRAIL"),
    ("config.amazonaws.com", ""),
    ("delivery.logs.amazonaws.com", ""),
    ("events.amazonaws.com", "arn:aws:events:REGION:ACCOUNT-ID:rule/RULE"),
    ("guardduty.amazonaws.com", ""),
    ("inspector2.amazonaws.com", ""),
    ("logging.s3.amazonaws.com", ""),
    ("macie.amazonaws.com", ""),
    ("personalize.amazonaws.com", ""),
    ("s3.amazonaws.com", ""),
    ("ses.amazonaws.com", ""),
    ("sns.amazonaws.com", "arn:aws:sns:REGION:ACCOUNT-ID:TOPIC"),
];

/// Service principals to compare misspelt ones with. There are others: one that is not here is not a mistake.
///
/// Source: the guides of the services, on service roles and service-linked roles.
pub(crate) const SERVICE_PRINCIPALS: &[&str] = &[
    "access-analyzer.amazonaws.com",
    "acm.amazonaws.com",
    "airflow-env.amazonaws.com",
    "airflow.amazonaws.com",
    "amplify.amazonaws.com",
    "apigateway.amazonaws.com",
    "appflow.amazonaws.com",
    "application-autoscaling.amazonaws.com",
    "apprunner.amazonaws.com",
    "appstream.amazonaws.com",
    "appsync.amazonaws.com",
    "athena.amazonaws.com",
    "autoscaling.amazonaws.com",
    "backup.amazonaws.com",
    "batch.amazonaws.com",
    "bedrock.amazonaws.com",
    "billingreports.amazonaws.com",
    "budgets.amazonaws.com",
    "cloudformation.amazonaws.com",
    "cloudfront.amazonaws.com",
    "cloudtrail.amazonaws.com",
    "cloudwatch.amazonaws.com",
    "codebuild.amazonaws.com",
    "codedeploy.amazonaws.com",
    "codepipeline.amazonaws.com",
    "cognito-idp.amazonaws.com",
    "comprehend.amazonaws.com",
    "config.amazonaws.com",
    "datapipeline.amazonaws.com",
    "datasync.amazonaws.com",
    "delivery.logs.amazonaws.com",
    "dynamodb.amazonaws.com",
    "ecs-tasks.amazonaws.com",
    "edgelambda.amazonaws.com",
    "elasticbeanstalk.amazonaws.com",
    "elasticloadbalancing.amazonaws.com",
    "elasticmapreduce.amazonaws.com",
    "events.amazonaws.com",
    "firehose.amazonaws.com",
    "forecast.amazonaws.com",
    "guardduty.amazonaws.com",
    "imagebuilder.amazonaws.com",
    "inspector.amazonaws.com",
    "inspector2.amazonaws.com",
    "kendra.amazonaws.com",
    "kinesis.amazonaws.com",
    "kinesisanalytics.amazonaws.com",
    "lambda.amazonaws.com",
    "logging.s3.amazonaws.com",
    "macie.amazonaws.com",
    "mediaconvert.amazonaws.com",
    "medialive.amazonaws.com",
    "mediapackage.amazonaws.com",
    "mediastore.amazonaws.com",
    "monitoring.rds.amazonaws.com",
    "opensearchservice.amazonaws.com",
    "organizations.amazonaws.com",
    "personalize.amazonaws.com",
    "pipes.amazonaws.com",
    "pods.eks.amazonaws.com",
    "polly.amazonaws.com",
    "quicksight.amazonaws.com",
    "redshift.amazonaws.com",
    "rekognition.amazonaws.com",
    "replicator.lambda.amazonaws.com",
    "rolesanywhere.amazonaws.com",
    "route53.amazonaws.com",
    "sagemaker.amazonaws.com",
    "scheduler.amazonaws.com",
    "secretsmanager.amazonaws.com",
    "securityhub.amazonaws.com",
    "servicecatalog.amazonaws.com",
    "signer.amazonaws.com",
    "spotfleet.amazonaws.com",
    "states.amazonaws.com",
    "storagegateway.amazonaws.com",
    "support.amazonaws.com",
    "textract.amazonaws.com",
    "transcribe.amazonaws.com",
    "transfer.amazonaws.com",
    "translate.amazonaws.com",
    "vpc-flow-logs.amazonaws.com",
    "wafv2.amazonaws.com",
    "workmail.amazonaws.com",
    "workspaces.amazonaws.com",
];
