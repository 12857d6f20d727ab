//! From what was used to the statements of a policy.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use personalize_iam_analysis::{Options, minimize};
use personalize_iam_eval::Layer;
use personalize_iam_model::catalog::{self, ConditionKeyType};
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, OperatorName, ResourceElement,
    Version,
};
use personalize_iam_model::{Effect, Policy, Statement};
use personalize_iam_trail::{Held, On, Outcome, Pair, Use, Used};

use super::resources::{Place, written};

/// One action on one resource, as the policy allows it: no more and no less.
#[derive(Clone, Debug)]
pub(super) struct Allowed {
    pub(super) pair: Pair,
    pub(super) how: Use,
    /// How many events it is needed for.
    pub(super) events: u64,
    /// The `Resource` of the policy; several where the resource is not known and can be of several types.
    pub(super) resources: Vec<String>,
    pub(super) conditions: Conditions,
}

impl Allowed {
    fn mark(&self) -> Mark {
        let not_known = matches!(self.pair.on, On::NotKnown { .. } | On::Like { .. }) && self.resources != ["*"];
        Mark { inferred: self.pair.inferred, not_known }
    }

    /// Whether the log says the whole resource.
    pub(super) fn is_known(&self) -> bool {
        !self.mark().not_known
    }
}

/// By condition key: the operator and the values.
pub(super) type Conditions = BTreeMap<String, (BaseOperator, Vec<String>)>;

/// What is said of a statement in its `Sid`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    inferred: bool,
    not_known: bool,
}

/// A condition that was asked for and is not in the policy for some actions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Without {
    pub(super) key: String,
    pub(super) reason: String,
    pub(super) actions: BTreeSet<String>,
}

/// What is to be allowed, and what of it cannot be.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) allowed: Vec<Allowed>,
    /// Pairs that nothing in a policy can stand for, or that were not to be allowed by types.
    pub(super) left_out: Vec<(Pair, Use)>,
    pub(super) without: Vec<Without>,
}

/// What of the used pairs is to be allowed.
pub(super) fn plan(used: &Used, include: &[Outcome], place: &Place, by_type: bool, keys: &[String]) -> Plan {
    let mut plan = Plan::default();
    for (pair, how) in &used.pairs {
        let events: u64 = include.iter().map(|outcome| how.count(*outcome)).sum();
        let own = Pair { inferred: false, ..pair.clone() };
        let has_event =
            |own: &Pair| used.pairs.get(own).is_some_and(|how| include.iter().any(|one| how.count(*one) > 0));
        if events == 0 || pair.inferred && has_event(&own) {
            continue;
        }
        let resources = written(&pair.action, &pair.on, place);
        let mut one =
            Allowed { pair: pair.clone(), how: how.clone(), events, resources, conditions: Conditions::new() };
        if one.resources.is_empty() || !by_type && !one.is_known() {
            plan.left_out.push((pair.clone(), how.clone()));
            continue;
        }
        if pair.action == "iam:PassRole"
            && let Some(held) = how.keys.get(PASSED_TO)
            && held.lacking == 0
            && !held.too_many
        {
            one.conditions.insert(PASSED_TO.to_owned(), (BaseOperator::StringEquals, texts(&held.values)));
        }
        plan.allowed.push(one);
    }
    for key in keys {
        condition(key, &mut plan);
    }
    plan
}

const PASSED_TO: &str = "iam:PassedToService";

fn texts(values: &BTreeSet<String>) -> Vec<String> {
    values.iter().map(|value| value.replace('$', "${$}")).collect()
}

/// The key of a condition that is asked for, with the operator for its values.
pub(super) fn key(text: &str) -> Result<String, String> {
    let named = [
        ("source-ip", "aws:SourceIp"),
        ("vpce", "aws:SourceVpce"),
        ("vpc", "aws:SourceVpc"),
        ("org", "aws:PrincipalOrgID"),
        ("region", "aws:RequestedRegion"),
        ("mfa", "aws:MultiFactorAuthPresent"),
        ("secure-transport", "aws:SecureTransport"),
        ("via-service", "aws:ViaAWSService"),
        ("kms-via-service", "kms:ViaService"),
        ("resource-account", "aws:ResourceAccount"),
    ];
    if let Some((_, key)) = named.iter().find(|(name, _)| *name == text) {
        return Ok((*key).to_owned());
    }
    let names: Vec<&str> = named.iter().map(|(name, _)| *name).collect();
    let Some(known) = catalog::condition_key(text) else {
        return Err(format!("write a condition key, such as `aws:SourceIp`, or one of {}", names.join(", ")));
    };
    if known.multivalued {
        return Err(format!("`{}` can have several values at once, of which a condition says little", known.name));
    }
    if operator(text).is_none() {
        return Err(format!(
            "`{}` is about times, numbers or bytes: what was seen says nothing of the next call",
            known.name
        ));
    }
    Ok(if known.is_template() { text.to_owned() } else { known.name.to_owned() })
}

fn operator(key: &str) -> Option<BaseOperator> {
    match catalog::condition_key(key)?.types.first()? {
        ConditionKeyType::String => Some(BaseOperator::StringEquals),
        ConditionKeyType::Arn => Some(BaseOperator::ArnEquals),
        ConditionKeyType::Bool => Some(BaseOperator::Bool),
        ConditionKeyType::IpAddress => Some(BaseOperator::IpAddress),
        ConditionKeyType::Numeric | ConditionKeyType::Date | ConditionKeyType::Binary => None,
    }
}

/// Adds a condition to what held the key in every event. Keys about the caller and the network have all values that the
/// principal was seen with, so that statements do not differ by chance; keys of a service those of the action on the resource.
fn condition(key: &str, plan: &mut Plan) {
    let Some(operator) = operator(key) else { return };
    let is_global = catalog::global_condition_key(key).is_some();
    let mut shared = BTreeSet::new();
    let mut reasons: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let holds = |held: Option<&Held>| match held {
        None => Err("it is not known"),
        Some(held) if held.too_many => Err("there are too many values"),
        Some(held) if held.lacking > 0 && held.values.is_empty() => Err("no event has it, or the log does not say"),
        Some(held) if held.lacking > 0 => Err("not every event has it, or the log does not say"),
        Some(held) => Ok(held.values.clone()),
    };
    for one in &plan.allowed {
        let held = one.how.keys.get(key);
        let counts = is_global
            || catalog::action(&one.pair.action)
                .is_none_or(|action| action.all_condition_keys().any(|own| own.matches(key)));
        if !counts {
            continue;
        }
        match holds(held) {
            Ok(values) => shared.extend(values),
            Err(reason) => {
                reasons.entry(reason).or_default().insert(one.pair.action.clone());
            }
        }
    }
    if operator == BaseOperator::Bool && shared.len() > 1 && is_global {
        let actions = plan.allowed.iter().map(|one| one.pair.action.clone()).collect();
        let reason = "it was true and false".to_owned();
        plan.without.push(Without { key: key.to_owned(), reason, actions });
        return;
    }
    for one in &mut plan.allowed {
        let Ok(values) = holds(one.how.keys.get(key)) else { continue };
        let values = if is_global { &shared } else { &values };
        let values = if operator == BaseOperator::IpAddress { ranges(values) } else { texts(values) };
        if !values.is_empty() {
            one.conditions.insert(key.to_owned(), (operator, values));
        }
    }
    let without = reasons.into_iter().map(|(reason, actions)| Without {
        key: key.to_owned(),
        reason: reason.to_owned(),
        actions,
    });
    plan.without.extend(without);
}

/// The smallest list of CIDR ranges that has these addresses and no others.
fn ranges(addresses: &BTreeSet<String>) -> Vec<String> {
    let mut all: BTreeSet<(bool, u128, u32)> = BTreeSet::new();
    for address in addresses {
        match address.parse() {
            Ok(IpAddr::V4(four)) => all.insert((false, u128::from(u32::from(four)), 32)),
            Ok(IpAddr::V6(six)) => all.insert((true, u128::from(six), 128)),
            // The trail takes only addresses for the key.
            Err(_) => continue,
        };
    }
    for length in (1..=128_u32).rev() {
        let halves: Vec<_> = all.iter().copied().filter(|(_, _, own)| *own == length).collect();
        for (is_six, start, _) in halves {
            let width: u32 = if is_six { 128 } else { 32 };
            let Some(size) = width.checked_sub(length).and_then(|bits| 1_u128.checked_shl(bits)) else { continue };
            let other = (is_six, start | size, length);
            if start & size == 0 && all.contains(&other) && all.contains(&(is_six, start, length)) {
                all.remove(&other);
                all.remove(&(is_six, start, length));
                all.insert((is_six, start, length - 1));
            }
        }
    }
    let text = |(is_six, start, length): (bool, u128, u32)| match is_six {
        true => format!("{}/{length}", std::net::Ipv6Addr::from(start)),
        false => format!("{}/{length}", std::net::Ipv4Addr::from(start as u32)),
    };
    all.into_iter().map(text).collect()
}

fn statement(action: Vec<String>, resource: Vec<String>, conditions: &Conditions) -> Statement {
    let mut blocks: BTreeMap<BaseOperator, Vec<ConditionTest>> = BTreeMap::new();
    for (key, (operator, values)) in conditions {
        blocks.entry(*operator).or_default().push(ConditionTest { key: key.clone(), values: values.clone() });
    }
    let block = |(base, tests)| ConditionBlock {
        operator: OperatorName::Known(ConditionOperator { qualifier: None, base, if_exists: false }),
        tests,
    };
    Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: ActionElement::Action(action),
        resource: Some(ResourceElement::Resource(resource)),
        condition: blocks.into_iter().map(block).collect(),
    }
}

pub(super) fn policy_of(statements: Vec<Statement>) -> Policy {
    Policy { version: Some(Version::V2012_10_17), id: None, statements }
}

/// What is to be allowed, a statement for each action on each resource: what the policy is held against.
pub(super) fn one_by_one(allowed: &[Allowed]) -> Policy {
    policy_of(
        allowed
            .iter()
            .map(|one| statement(vec![one.pair.action.clone()], one.resources.clone(), &one.conditions))
            .collect(),
    )
}

/// The same in few statements. Also says whether all was tried.
pub(super) fn smallest(allowed: &[Allowed], options: &Options) -> (Policy, bool) {
    type OfAction = BTreeMap<String, BTreeSet<String>>;
    type Tests<'a> = Vec<(&'a String, &'a (BaseOperator, Vec<String>))>;
    let mut groups: BTreeMap<(Mark, Tests<'_>), OfAction> = BTreeMap::new();
    for one in allowed {
        let group = groups.entry((one.mark(), one.conditions.iter().collect())).or_default();
        group.entry(one.pair.action.clone()).or_default().extend(one.resources.iter().cloned());
    }
    let mut by_mark: BTreeMap<Mark, Vec<Statement>> = BTreeMap::new();
    for ((mark, conditions), actions) in groups {
        let conditions: Conditions = conditions.into_iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        // Actions on the same resources are in one statement.
        let mut by_resources: BTreeMap<BTreeSet<String>, Vec<String>> = BTreeMap::new();
        for (action, resources) in actions {
            by_resources.entry(resources).or_default().push(action);
        }
        let statements = by_resources
            .into_iter()
            .map(|(resources, actions)| statement(actions, resources.into_iter().collect(), &conditions));
        by_mark.entry(mark).or_default().extend(statements);
    }
    let mut complete = true;
    let mut statements = Vec::new();
    for (mark, of_mark) in by_mark {
        // Statements with a mark are not merged with others.
        let smaller = minimize(&policy_of(of_mark), Layer::Identity, options);
        complete &= smaller.complete;
        let first = statements.len();
        statements.extend(smaller.policy.statements);
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        for statement in statements.iter_mut().skip(first) {
            let is_pass_role =
                matches!(&statement.action, ActionElement::Action(all) if all.iter().all(|one| one == "iam:PassRole"));
            let sid = match (mark.inferred, mark.not_known) {
                (false, false) => {
                    statement.sid = None;
                    continue;
                }
                (true, false) if is_pass_role => "PassRoleInferred",
                (true, false) => "Inferred",
                (false, true) => "ResourceNotKnown",
                (true, true) if is_pass_role => "PassRoleInferredRoleNotKnown",
                (true, true) => "InferredResourceNotKnown",
            };
            let number = numbers.entry(sid).or_default();
            *number += 1;
            statement.sid = Some(if *number == 1 { sid.to_owned() } else { format!("{sid}{number}") });
        }
    }
    (policy_of(statements), complete)
}

/// A long policy in several, each of which fits: lists of actions and resources are divided, which takes nothing away. It is not
/// compared, so that the parts are to be proved.
pub(super) fn divided(policy: &Policy, fits: &dyn Fn(&Policy) -> bool) -> Option<Vec<Policy>> {
    let mut parts: Vec<Policy> = Vec::new();
    let mut pending: Vec<Statement> = policy.statements.iter().rev().cloned().collect();
    while let Some(statement) = pending.pop() {
        let mut with_last = parts.last().cloned().unwrap_or_else(|| policy_of(Vec::new()));
        with_last.statements.push(statement.clone());
        if fits(&with_last) {
            parts.pop();
            parts.push(with_last);
            continue;
        }
        let alone = policy_of(vec![statement.clone()]);
        if fits(&alone) {
            parts.push(alone);
            continue;
        }
        let (mut first, mut second) = (statement.clone(), statement);
        match (&mut first.action, &mut second.action, &mut first.resource, &mut second.resource) {
            (_, _, Some(ResourceElement::Resource(a)), Some(ResourceElement::Resource(b))) if a.len() > 1 => {
                *b = a.split_off(a.len() / 2);
            }
            (ActionElement::Action(a), ActionElement::Action(b), ..) if a.len() > 1 => {
                *b = a.split_off(a.len() / 2);
            }
            _ => return None,
        }
        // Sids are unique in a policy.
        second.sid = second.sid.map(|sid| format!("{sid}b"));
        pending.push(second);
        pending.push(first);
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_have_the_addresses_and_no_others() {
        for (addresses, expected) in [
            (&["10.0.0.1"][..], &["10.0.0.1/32"][..]),
            (&["10.0.0.0", "10.0.0.1"], &["10.0.0.0/31"]),
            (&["10.0.0.1", "10.0.0.2"], &["10.0.0.1/32", "10.0.0.2/32"]),
            (&["10.0.0.0", "10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4"], &["10.0.0.0/30", "10.0.0.4/32"]),
            (
                &["2001:db8::1", "2001:db8::", "255.255.255.255", "0.0.0.0"],
                &["0.0.0.0/32", "255.255.255.255/32", "2001:db8::/127"],
            ),
            (&["not an address"], &[]),
        ] {
            assert_eq!(ranges(&addresses.iter().map(|one| (*one).to_owned()).collect()), expected);
        }
    }

    #[test]
    fn keys_of_conditions_have_short_names() {
        assert_eq!(key("source-ip").as_deref(), Ok("aws:SourceIp"));
        assert_eq!(key("AWS:sourcevpce").as_deref(), Ok("aws:SourceVpce"));
        assert_eq!(key("s3:prefix").as_deref(), Ok("s3:prefix"));
        for bad in ["sourceip", "aws:TagKeys", "aws:CurrentTime", "shop:Cart"] {
            assert!(key(bad).is_err(), "{bad}");
        }
    }
}
