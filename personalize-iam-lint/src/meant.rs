//! What a question names and cannot mean: a service, a resource type or a condition key that AWS does not have, a value
//! that does not fit its key's type.
//!
//! A claim, an expectation or a request with such a slip gets an answer, and the answer says nothing: no request has the
//! key, no resource the ARN. The checks are those that [`lint`](crate::lint()) makes of policies; of services that the
//! catalog does not have, nothing but their names is known.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use personalize_iam_eval::value::{Instant, Network, Number, read_base64, read_bool};
use personalize_iam_eval::{ContextValue, Principal, Request};
use personalize_iam_model::arn::{self, Fields};
use personalize_iam_model::catalog::{self, ArnField, ArnPart, ConditionKey, ConditionKeyType, ResourceType};
use personalize_iam_model::glob;
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, OperatorName, Policy, PolicyKind,
    PrincipalElement, PrincipalEntry, PrincipalType, Principals, ResourceElement, Version, to_json,
};
use personalize_iam_model::prefixes;
use personalize_iam_model::regions::is_region;
use personalize_iam_model::suggest::nearest;
use personalize_iam_model::{Effect, Partition, Statement, hole};

use crate::document::quoted;
use crate::lint::{Options, lint};
use crate::rules;
use crate::rules::access::{
    arn_account_forbidden, arn_account_format, arn_account_required, arn_region_forbidden, arn_region_required,
    arn_region_unknown, arn_resource_unknown_type, arn_service_case, arn_service_unknown,
};
use crate::rules::condition::{
    binary_value_invalid, bool_value_invalid, condition_account_format, condition_key_format,
    condition_key_not_for_action, condition_key_unknown, condition_region_unknown, condition_type_mismatch,
    date_value_invalid, ip_value_invalid, kms_key_value_invalid, number_value_invalid, vpc_id_format, vpce_id_format,
};
use crate::rules::grammar::{
    arn_partition_unknown, arn_prefix_missing, arn_service_missing, arn_too_few_fields, condition_operator_unknown,
};
use crate::rules::security::service_principal_unknown;

/// The rules by which a part of a question cannot be meant. Others say that a policy is unwise, which a question may ask
/// about.
const RULES: &[&str] = &[
    arn_account_forbidden::RULE.id,
    arn_account_format::RULE.id,
    arn_account_required::RULE.id,
    arn_partition_unknown::RULE.id,
    arn_prefix_missing::RULE.id,
    arn_region_forbidden::RULE.id,
    arn_region_required::RULE.id,
    arn_region_unknown::RULE.id,
    arn_resource_unknown_type::RULE.id,
    arn_service_case::RULE.id,
    arn_service_missing::RULE.id,
    arn_service_unknown::RULE.id,
    arn_too_few_fields::RULE.id,
    binary_value_invalid::RULE.id,
    bool_value_invalid::RULE.id,
    condition_account_format::RULE.id,
    condition_key_format::RULE.id,
    condition_key_not_for_action::RULE.id,
    condition_key_unknown::RULE.id,
    condition_operator_unknown::RULE.id,
    condition_region_unknown::RULE.id,
    condition_type_mismatch::RULE.id,
    date_value_invalid::RULE.id,
    ip_value_invalid::RULE.id,
    kms_key_value_invalid::RULE.id,
    number_value_invalid::RULE.id,
    service_principal_unknown::RULE.id,
    vpc_id_format::RULE.id,
    vpce_id_format::RULE.id,
];

/// A part of a question that cannot be meant.
///
/// Its `Display` is the message, followed by what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Slip {
    /// Which part it is.
    pub part: Part,
    /// What is wrong.
    pub message: String,
    /// What to do about it, where that is known.
    pub help: Option<String>,
}

/// A part of a question.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// Who asks.
    Principal,
    /// An action, or a pattern of actions.
    Action,
    /// A resource, or a pattern of resources.
    Resource,
    /// A condition key, or an operator or a value beside it.
    Context(String),
}

impl fmt::Display for Slip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

impl Slip {
    fn new(part: Part, message: String, help: Option<String>) -> Slip {
        Slip { part, message, help }
    }
}

/// The slips of a policy that says what a question is about, such as a claim.
///
/// ```
/// use personalize_iam_lint::slips;
/// use personalize_iam_model::policy::read;
///
/// let asked = read(
///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "personalize:DeleteCampaign",
///         "Resource": "arn:aws:personalise:eu-west-1:111122223333:campaign/movies"}}"#,
/// )?;
/// assert_eq!(
///     slips(&asked)[0].to_string(),
///     "AWS has no service `personalise` in ARNs; did you mean \
///      `arn:aws:personalize:eu-west-1:111122223333:campaign/movies`?",
/// );
/// # Ok::<(), personalize_iam_model::policy::ReadError>(())
/// ```
#[must_use]
pub fn slips(policy: &Policy) -> Vec<Slip> {
    let mut slips: Vec<Slip> = Vec::new();
    let mut add = |slip: Slip| {
        if !slips.contains(&slip) {
            slips.push(slip);
        }
    };
    for statement in &policy.statements {
        statement.action.name_and_patterns().1.iter().filter_map(|action| action_slip(action)).for_each(&mut add);
    }
    found(policy, PolicyKind::Managed).into_iter().for_each(&mut add);
    for statement in &policy.statements {
        let Some(resources) = &statement.resource else { continue };
        resources.name_and_patterns().1.iter().filter_map(|text| unlisted(text, Part::Resource)).for_each(&mut add);
    }
    for block in policy.statements.iter().flat_map(|statement| &statement.condition) {
        let OperatorName::Known(operator) = &block.operator else { continue };
        for test in &block.tests {
            unlisted_key(&test.key).into_iter().for_each(&mut add);
            if operator.base.compares() == Some(ConditionKeyType::Arn) {
                test.values.iter().flat_map(|value| slips_of_arn(&test.key, operator.base, value)).for_each(&mut add);
            }
        }
    }
    slips
}

/// Why an action, or a pattern of actions, cannot be meant: a misspelt one of a service of the catalog, a pattern that
/// matches none of its actions, or one of a service that AWS does not list.
///
/// The catalog does not know all actions, but it knows a misspelling; of other services nothing is known.
#[must_use]
pub fn action_slip(action: &str) -> Option<Slip> {
    let slip = |message: String, meant: Option<&str>| {
        Some(Slip::new(Part::Action, message, meant.map(|meant| format!("did you mean `{meant}`?"))))
    };
    let (prefix, _) = action.split_once(':')?;
    if glob::has_wildcard(prefix) {
        return None;
    }
    let Some(service) = catalog::service(prefix) else {
        if prefixes::is_known(prefix) {
            return None;
        }
        // Short prefixes look like too many others.
        let long = || catalog::listed_services().iter().map(|service| service.prefix).filter(|known| known.len() > 6);
        let meant = prefixes::meant(prefix).or_else(|| nearest(prefix, long()));
        return slip(format!("unknown service {}", quoted(prefix)), meant);
    };
    if glob::has_wildcard(action) {
        return match catalog::matching_actions(action).next() {
            Some(_) => None,
            None => slip(format!("no known action matches the pattern {}", quoted(action)), None),
        };
    }
    if catalog::action(action).is_some() {
        return None;
    }
    let meant = nearest(action, service.actions.iter().map(|action| action.full_name))?;
    slip(format!("unknown action {}", quoted(action)), Some(meant))
}

/// The slips of a request: its principal, its action, its resource, its context.
///
/// ```
/// use personalize_iam_eval::Request;
/// use personalize_iam_lint::slips_of_request;
///
/// let ana = "arn:aws:iam::111122223333:user/ana".parse()?;
/// let movies = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";
/// let request = Request::new(ana, "personalize:DeleteCampaign", movies).with("aws:SourceIp", "10.0.0.1");
/// assert!(slips_of_request(&request).is_empty());
///
/// let request = request.with("aws:SecureTransport", "flase");
/// assert_eq!(
///     slips_of_request(&request)[0].to_string(),
///     "`flase` is not a boolean, which `Bool` compares; write `\"true\"` or `\"false\"`",
/// );
/// # Ok::<(), personalize_iam_eval::PrincipalError>(())
/// ```
#[must_use]
pub fn slips_of_request(request: &Request) -> Vec<Slip> {
    Seen::default().slips_of(request)
}

/// What was looked up for earlier requests, so that many that are alike are soon looked at.
#[derive(Debug, Default)]
pub struct Seen {
    /// Of each action the keys: that of the catalog, and what is wrong with it.
    keys: HashMap<String, HashMap<String, SeenKey>>,
    services: HashMap<String, Option<Slip>>,
    count: usize,
}

type SeenKey = (Option<&'static ConditionKey>, Vec<Slip>);

impl Seen {
    /// How much is kept.
    const MOST: usize = 10_000;

    /// As [`slips_of_request`].
    #[must_use]
    pub fn slips_of(&mut self, request: &Request) -> Vec<Slip> {
        if self.count > Self::MOST {
            *self = Seen::default();
        }
        let action = request.action.as_str();
        let mut slips: Vec<Slip> = Vec::new();
        if let Principal::Service { name } = &request.principal {
            if !self.services.contains_key(name) {
                self.count += 1;
                self.services.insert(name.clone(), principal_slip(&request.principal));
            }
            slips.extend(self.services.get(name).cloned().flatten());
        } else {
            slips.extend(principal_slip(&request.principal));
        }
        if request.action.known().is_none() {
            slips.extend(action_slip(action));
        }
        slips.extend(resource_slips(&[action], &request.resource));
        if request.context.is_empty() && request.unknown.is_empty() {
            return slips;
        }
        if !self.keys.contains_key(action) {
            self.keys.insert(action.to_owned(), HashMap::new());
        }
        let Some(keys) = self.keys.get_mut(action) else { return slips };
        let count = &mut self.count;
        let mut look_up = |key: &str| {
            if !keys.contains_key(key) {
                *count += 1;
                keys.insert(key.to_owned(), (catalog::condition_key(key), key_slips(&[action], key)));
            }
            keys.get(key).cloned()
        };
        for (key, value) in &request.context {
            let Some((known, of_key)) = look_up(key) else { continue };
            slips.extend(of_key);
            slips.extend(value_slips(key, known, value));
        }
        // `*` at the end stands for any.
        for key in request.unknown.iter().filter(|key| !key.ends_with('*')) {
            slips.extend(look_up(key).map(|(_, of_key)| of_key).into_iter().flatten());
        }
        slips
    }
}

/// Why a principal cannot be meant.
#[must_use]
pub fn principal_slip(principal: &Principal) -> Option<Slip> {
    if let Principal::Service { name } = principal {
        let entry = PrincipalEntry { kind: PrincipalType::Service, values: vec![name.clone()] };
        let statement = Statement {
            principal: Some(PrincipalElement::Principal(Principals::Map(vec![entry]))),
            resource: None,
            ..asked(&["sts:AssumeRole"], &[], None)
        };
        return found(&policy(vec![statement]), PolicyKind::RoleTrust)
            .into_iter()
            .find(|slip| slip.part == Part::Principal);
    }
    let partition = principal.partition().filter(|partition| !is_partition(partition))?;
    let meant = nearest(partition, Partition::ALL.iter().map(|known| known.as_str()));
    let help = meant.map(|meant| format!("did you mean `{meant}`?"));
    Some(Slip::new(Part::Principal, format!("AWS has no partition {}", quoted(partition)), help))
}

/// Whether AWS may have the partition: it may open new ones.
fn is_partition(text: &str) -> bool {
    text == "aws" || text.starts_with("aws-")
}

/// Why the resource of a request for one of these actions, or patterns of actions, cannot be meant.
#[must_use]
pub fn resource_slips(actions: &[&str], resource: &str) -> Vec<Slip> {
    if resource == "*" || resource.contains("${") || is_as_the_catalog_has_it(actions, resource) {
        return Vec::new();
    }
    let statement = asked(actions, &[resource], None);
    let mut slips = found(&policy(vec![statement]), PolicyKind::Managed);
    slips.retain(|slip| slip.part == Part::Resource);
    if slips.is_empty() {
        slips.extend(unlisted(resource, Part::Resource));
    }
    slips
}

/// Whether a text is the ARN of a resource that one of the actions acts on: that is soon seen, and holds of nearly all.
fn is_as_the_catalog_has_it(actions: &[&str], resource: &str) -> bool {
    let Some(fields) = Fields::split(resource) else { return false };
    let is_account = |text: &str| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
    let is = |found: &'static ResourceType| {
        let template = found.arn();
        template.service.fixed() == Some(fields.service)
            && template.region.fixed().map_or_else(|| is_region(fields.region), |fixed| fixed == fields.region)
            && template.account.fixed().map_or_else(|| is_account(fields.account), |fixed| fixed == fields.account)
            && match template.resource {
                [ArnPart::Variable(_)] => !fields.resource.is_empty(),
                [ArnPart::Literal(word), ArnPart::Variable(_)] => {
                    fields.resource.strip_prefix(word).is_some_and(|name| !name.is_empty())
                }
                _ => arn::check(found, resource).is_ok(),
            }
    };
    is_partition(fields.partition)
        && actions
            .iter()
            .filter_map(|action| catalog::action(action))
            .any(|action| action.resources.iter().any(|pair| is(pair.resource_type)))
}

/// Why a condition key cannot be meant in requests for these actions, or patterns of actions.
#[must_use]
pub fn key_slips(actions: &[&str], key: &str) -> Vec<Slip> {
    // Whether it is there is asked, so that no value is looked at.
    let test = Some((BaseOperator::Null, key, "true"));
    let mut slips = found(&policy(vec![asked(actions, &["*"], test)]), PolicyKind::Managed);
    slips.retain(|slip| matches!(slip.part, Part::Context(_)));
    slips.extend(unlisted_key(key));
    for slip in &mut slips {
        slip.help = slip.help.take().map(|help| {
            help.replace(
                "remove the condition, or put it on actions that have",
                "leave it out, or ask for an action that has",
            )
        });
    }
    slips
}

/// Why a value that a request has for a key cannot be meant; `known` is the key of the catalog, if it has it.
#[must_use]
pub fn value_slips(key: &str, known: Option<&'static ConditionKey>, value: &ContextValue) -> Vec<Slip> {
    let Some(known) = known else { return Vec::new() };
    value.values().iter().flat_map(|value| slips_of_value(key, known, value)).collect()
}

fn slips_of_value(key: &str, known: &'static ConditionKey, value: &str) -> Vec<Slip> {
    let of_type = |of: &ConditionKeyType| condition_type_mismatch::is_of_type(value, *of);
    if known.types.contains(&ConditionKeyType::IpAddress) && value.contains('/') && Network::parse(value).is_some() {
        let message = format!("{} is a range, and a request comes from one address", quoted(value));
        return vec![Slip::new(
            Part::Context(key.to_owned()),
            message,
            Some("write an address, such as `203.0.113.7`".to_owned()),
        )];
    }
    let operator = match known.types.iter().find(|of| of_type(of)).or(known.types.first()) {
        None | Some(ConditionKeyType::String) if is_of_form(key, value) => return Vec::new(),
        None | Some(ConditionKeyType::String) => BaseOperator::StringEquals,
        Some(ConditionKeyType::Arn) => return arn_slips(key, value),
        Some(ConditionKeyType::Numeric) if Number::parse(value).is_some() => return Vec::new(),
        Some(ConditionKeyType::Numeric) => BaseOperator::NumericEquals,
        Some(ConditionKeyType::Date) if Instant::parse(value).is_some() => return Vec::new(),
        Some(ConditionKeyType::Date) => BaseOperator::DateEquals,
        Some(ConditionKeyType::Bool) if read_bool(value).is_some() => return Vec::new(),
        Some(ConditionKeyType::Bool) => BaseOperator::Bool,
        Some(ConditionKeyType::IpAddress) if Network::parse(value).is_some() => return Vec::new(),
        Some(ConditionKeyType::IpAddress) => BaseOperator::IpAddress,
        Some(ConditionKeyType::Binary) if read_base64(value).is_some() => return Vec::new(),
        Some(ConditionKeyType::Binary) => BaseOperator::BinaryEquals,
    };
    let statement = asked(&["*"], &["*"], Some((operator, key, value)));
    let mut slips = found(&policy(vec![statement]), PolicyKind::Managed);
    slips.retain(|slip| matches!(slip.part, Part::Context(_)));
    slips
}

/// Whether a text is of the form that the values of the key have; of most keys any is.
fn is_of_form(key: &str, value: &str) -> bool {
    let is_account = |value: &str| value.len() == 12 && value.bytes().all(|b| b.is_ascii_digit());
    let is_one = |keys: &[&str]| keys.iter().any(|bound| bound.eq_ignore_ascii_case(key));
    if is_one(&condition_account_format::KEYS) {
        is_account(value)
    } else if is_one(&condition_region_unknown::KEYS) {
        condition_region_unknown::is_place(value)
    } else if is_one(vpc_id_format::KEYS) {
        vpc_id_format::is_id(value)
    } else if is_one(vpce_id_format::KEYS) {
        vpce_id_format::is_id(value)
    } else {
        !is_one(&[kms_key_value_invalid::KEY]) || kms_key_value_invalid::can_be_key(value)
    }
}

/// Why a value that an operator compares as an ARN cannot be meant.
fn slips_of_arn(key: &str, operator: BaseOperator, value: &str) -> Vec<Slip> {
    // A pattern has six fields too, or it is everything.
    if value == "*" || value.contains("${") || value.matches(':').count() >= 5 {
        return arn_slips(key, value);
    }
    let message = format!("{} is not an ARN, which `{}` compares", quoted(value), operator.as_str());
    let help = "write the whole ARN, such as `arn:aws:iam::111122223333:role/reports`".to_owned();
    vec![Slip::new(Part::Context(key.to_owned()), message, Some(help))]
}

/// A key of a service that AWS does not list. Before the colon there may also be the name of an identity provider; what a template
/// leaves open has a prefix of its own.
fn unlisted_key(key: &str) -> Option<Slip> {
    if hole::is_key(key) {
        return None;
    }
    let (prefix, name) = key.split_once(':')?;
    let is_known = ["aws", "saml"].iter().any(|known| known.eq_ignore_ascii_case(prefix)) || prefixes::is_known(prefix);
    if is_known || prefix.is_empty() || prefix.contains(['.', '/', '$', ' ']) {
        return None;
    }
    let meant = nearest(prefix, ["aws"]).or_else(|| prefixes::meant(prefix));
    let help = meant.map(|meant| format!("did you mean `{meant}:{name}`?"));
    Some(Slip::new(
        Part::Context(key.to_owned()),
        format!("unknown service {} of the condition key {}", quoted(prefix), quoted(key)),
        help,
    ))
}

/// Why an ARN that is the value of a key cannot be meant, whatever resource it names. Some keys of ARNs have other values
/// too, such as the names of services.
fn arn_slips(key: &str, value: &str) -> Vec<Slip> {
    let Some(fields) = Fields::split(value) else { return Vec::new() };
    let named = |service: &str| glob::has_wildcard(service) || prefixes::is_known(service);
    let account = fields.account;
    let is_account = account.is_empty() || account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit());
    let is_place = fields.region.is_empty() || is_region(fields.region);
    if is_partition(fields.partition) && named(fields.service) && is_account && is_place {
        return Vec::new();
    }
    let statement = asked(&["*"], &[value], None);
    let mut slips = found(&policy(vec![statement]), PolicyKind::Managed);
    slips.retain(|slip| slip.part == Part::Resource);
    slips.iter_mut().for_each(|slip| slip.part = Part::Context(key.to_owned()));
    if slips.is_empty() {
        slips.extend(unlisted(value, Part::Context(key.to_owned())));
    }
    slips
}

/// A text with the ARN of a service that AWS does not list, and that looks like none.
fn unlisted(text: &str, part: Part) -> Option<Slip> {
    let service = Fields::split(text)?.service;
    let is_open = service.is_empty() || glob::has_wildcard(service) || service.contains("${");
    if is_open || prefixes::is_known(service) || prefixes::meant(service).is_some() {
        return None;
    }
    Some(Slip::new(part, format!("unknown service {} in {}", quoted(service), quoted(text)), None))
}

/// A statement that says what is asked.
fn asked(actions: &[&str], resources: &[&str], test: Option<(BaseOperator, &str, &str)>) -> Statement {
    let condition = test.map(|(base, key, value)| ConditionBlock {
        operator: OperatorName::Known(ConditionOperator { qualifier: None, base, if_exists: false }),
        tests: vec![ConditionTest { key: key.to_owned(), values: vec![value.to_owned()] }],
    });
    Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: ActionElement::Action(actions.iter().map(|action| (*action).to_owned()).collect()),
        resource: Some(ResourceElement::Resource(resources.iter().map(|one| (*one).to_owned()).collect())),
        condition: condition.into_iter().collect(),
    }
}

fn policy(statements: Vec<Statement>) -> Policy {
    Policy { version: Some(Version::V2012_10_17), id: None, statements }
}

/// What the rules find in a policy.
fn found(policy: &Policy, kind: PolicyKind) -> Vec<Slip> {
    static SEVERITIES: OnceLock<Options> = OnceLock::new();
    let options = SEVERITIES.get_or_init(|| {
        let mut options = Options::default();
        for rule in rules::all() {
            options.severities.insert(rule.id, RULES.contains(&rule.id).then_some(rule.severity));
        }
        options
    });
    let mut options = options.clone();
    options.kind = Some(kind);
    let findings = lint(&to_json(policy), &options).findings.into_iter();
    let slip = |finding: crate::Finding| {
        let part = match finding.pointer.split('/').nth(3) {
            Some("Action" | "NotAction") => Part::Action,
            Some("Resource" | "NotResource") => Part::Resource,
            Some("Principal" | "NotPrincipal") => Part::Principal,
            _ => Part::Context(finding.pointer.split('/').nth(5).map(unescaped).unwrap_or_default()),
        };
        let short =
            (finding.rule.id == arn_prefix_missing::RULE.id).then(|| whole_arn(policy, &finding.pointer)).flatten();
        let help = short.map(|arn| format!("did you mean {}?", quoted(&arn))).or(finding.help);
        // A question is not about the effect on a statement.
        let message = match finding.message.split_once(", so that the ") {
            Some((what, _)) => what.to_owned(),
            None => finding.message,
        };
        Slip::new(part, message, help)
    };
    findings.map(slip).collect()
}

/// A step of a JSON pointer as the name that it stands for.
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// The ARN that a resource without its beginning stands for, by the services of the actions beside it: such as
/// `campaign/movies`.
fn whole_arn(policy: &Policy, pointer: &str) -> Option<String> {
    let mut steps = pointer.split('/').skip(2);
    let statement = policy.statements.get(steps.next()?.parse::<usize>().ok()?)?;
    let index = steps.nth(1).map_or(Ok(0), str::parse::<usize>).ok()?;
    let text = statement.resource.as_ref()?.name_and_patterns().1.get(index)?;
    let word = |text: &str| text.split(['/', ':']).next().unwrap_or_default().to_owned();
    let own = word(text);
    let actions = statement.action.name_and_patterns().1;
    let services = actions.iter().filter_map(|action| catalog::service(action.split_once(':')?.0));
    let types = services.flat_map(|service| service.resource_types);
    let mut templates = types.flat_map(|found| found.arns);
    let of = templates.find(|found| match found.resource {
        [ArnPart::Literal(literal), ArnPart::Variable(_), ..] => word(literal) == own && text.len() > literal.len(),
        _ => false,
    })?;
    let field = |field: ArnField| field.fixed().unwrap_or("*");
    Some(format!("arn:aws:{}:{}:{}:{text}", field(of.service), field(of.region), field(of.account)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_is_there() {
        for id in RULES {
            assert!(rules::rule(id).is_some(), "{id}");
        }
    }

    /// An ARN of a template.
    fn example(resource_type: &ResourceType) -> String {
        let mut arn = resource_type.arn().text.to_owned();
        for (variable, value) in [("${Partition}", "aws"), ("${Region}", "eu-west-1"), ("${Account}", "111122223333")] {
            arn = arn.replace(variable, value);
        }
        while let Some((before, (_, after))) =
            arn.split_once("${").and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            arn = format!("{before}example{after}");
        }
        arn
    }

    #[test]
    fn nothing_of_the_catalog_is_a_slip() {
        let mut seen = Vec::new();
        for action in catalog::actions() {
            assert_eq!(action_slip(action.full_name), None);
            let types = action.resources.iter().map(|pair| pair.resource_type);
            // Of a type of any service the example has no service.
            for resource_type in types.filter(|one| one.arn().service.fixed().is_some()) {
                let arn = example(resource_type);
                assert_eq!(resource_slips(&[action.full_name], &arn), [], "{action}");
                if !seen.contains(&arn) {
                    // The rules say the same as the look that is taken before.
                    let statement = asked(&[action.full_name], &[&arn], None);
                    assert_eq!(found(&policy(vec![statement]), PolicyKind::Managed), [], "{action} {arn}");
                    seen.push(arn);
                }
            }
        }
        assert!(seen.len() > 50, "{}", seen.len());
        let action = catalog::action("personalize:CreateCampaign").unwrap();
        for key in action.all_condition_keys().chain(catalog::global_condition_keys().iter().copied()) {
            let name = key.name.replace("${TagKey}", "team");
            if key.is_template() || key.depends_on_action() && !action.carries(key) {
                continue;
            }
            assert_eq!(key_slips(&[action.full_name], &name), [], "{name}");
        }
    }

    #[test]
    fn what_is_told_is_about_the_question() {
        let told = |slips: Vec<Slip>| slips.iter().map(ToString::to_string).collect::<Vec<_>>();
        for (action, expected) in [
            // What three letters mean is anybody's guess.
            ("kmz:Decrypt", "unknown service `kmz`"),
            ("personalise:ListCampaigns", "unknown service `personalise`; did you mean `personalize`?"),
        ] {
            assert_eq!(action_slip(action).unwrap().to_string(), expected);
        }
        for (action, key, expected) in [
            ("sts:AssumeRoleWithSAML", "SAML:aud", &[][..]),
            (
                "personalize:ListCampaigns",
                "s3:prefix",
                &["no request for `personalize:ListCampaigns` has the key `s3:prefix`; leave it out, or ask for an \
                   action that has the key"],
            ),
        ] {
            assert_eq!(told(key_slips(&[action], key)), expected, "{key}");
        }
        let ana: Principal = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
        let request = Request::new(ana, "personalize:ListCampaigns", "*");
        assert_eq!(slips_of_request(&request.clone().unknown("aws:Sour*")), []);
        assert_eq!(slips_of_request(&request.unknown("aws:Sour")).len(), 1);
        for (value, expected) in [
            ("${aws:PrincipalArn}", &[][..]),
            ("*", &[]),
            (
                "ana",
                &["`ana` is not an ARN, which `ArnLike` compares; write the whole ARN, such as \
                   `arn:aws:iam::111122223333:role/reports`"],
            ),
        ] {
            let test = Some((BaseOperator::ArnLike, "aws:PrincipalArn", value));
            assert_eq!(told(slips(&policy(vec![asked(&["*"], &["*"], test)]))), expected, "{value}");
        }
    }

    #[test]
    fn a_request_is_told_of_as_often_as_it_is_made() {
        let ana: Principal = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
        let request = |name: &str| {
            Request::new(
                ana.clone(),
                "personalize:DeleteCampaign",
                format!("arn:aws:personalize:eu-west-1:111122223333:{name}"),
            )
            .with("aws:SourceVpce", "vpce-0a1b2c3d4e5f67890")
        };
        let mut seen = Seen::default();
        for _ in 0..2 {
            assert_eq!(seen.slips_of(&request("campaign/x")), []);
            let told = seen.slips_of(&request("campaing/x").with("aws:SourceVpc", "x").with("aws:Source", "x"));
            let parts: Vec<Part> = told.into_iter().map(|slip| slip.part).collect();
            let key = |name: &str| Part::Context(name.to_owned());
            assert_eq!(parts, [Part::Resource, key("aws:SourceVpc"), key("aws:Source")]);
        }
        for number in 0..=Seen::MOST {
            let told = seen.slips_of(&request("campaign/x").with(format!("aws:Sourc{number}"), "x"));
            assert_eq!(told.len(), 1, "{number}");
            if number == 40 {
                seen.count = Seen::MOST - 1;
            }
            if number == 60 {
                break;
            }
        }
        assert!(seen.count < 100);
    }
}
