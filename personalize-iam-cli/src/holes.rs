//! What holds whatever is filled in: comparisons and proofs of policies with parts that their templates leave open.
//!
//! A proof over all requests takes the keys of [`hole`] for keys like others, so that what it proves holds whatever is filled in. A
//! difference that it finds may be one for some fillings alone. It is certain if it is there between the least that one side can
//! allow and the most that the other can; or if a statement is about something that the other side never allows.

use std::collections::BTreeSet;

use personalize_iam_analysis::{
    Claim, Comparison, Options, Proof, Region, Requests, Verdict, Verification, alone, compare, prove,
};
use personalize_iam_eval::{Layer, Policies};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::hole::{self, OpenPart, PREFIX};
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionTest, OperatorName, ResourceElement, Version,
};
use personalize_iam_model::{Effect, Policy, Statement};

/// How far what is open allows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// As little as it can.
    Least,
    /// As much as it can.
    Most,
}

fn is_open(block: &ConditionBlock) -> bool {
    block.tests.iter().any(|test| hole::is_key(&test.key))
}

fn has_holes_in(policy: &Policy) -> bool {
    policy.statements.iter().any(|statement| statement.condition.iter().any(is_open))
}

fn each(policies: &Policies) -> impl Iterator<Item = &Policy> {
    let levels = policies.service_control.iter().chain(&policies.resource_control).flatten();
    let alone = policies.identity.iter().chain(&policies.permissions_boundary).chain(&policies.session);
    alone.chain(levels).chain(&policies.vpc_endpoint).chain(&policies.resource)
}

/// Whether templates leave parts of the policies open.
pub(crate) fn has_holes(policies: &Policies) -> bool {
    each(policies).any(has_holes_in)
}

/// The policies with other statements in place of theirs, or without them.
fn map(policies: &Policies, of: &impl Fn(&Statement) -> Option<Statement>) -> Policies {
    policies.map(|policy| Policy {
        version: policy.version,
        id: policy.id.clone(),
        statements: policy.statements.iter().filter_map(of).collect(),
    })
}

/// The policies where what is open allows as little, or as much, as it can.
pub(crate) fn reaching(policies: &Policies, reach: Reach) -> Policies {
    map(policies, &|statement| {
        if !statement.condition.iter().any(is_open) {
            return Some(statement.clone());
        }
        let is_kept = (statement.effect == Effect::Allow) == (reach == Reach::Most);
        is_kept.then(|| without_holes(statement))
    })
}

fn without_holes(statement: &Statement) -> Statement {
    let condition = statement.condition.iter().filter(|block| !is_open(block)).cloned().collect();
    Statement { condition, ..statement.clone() }
}

/// Says of a comparison what of it depends on what is filled in.
pub(crate) fn doubt(comparison: &mut Comparison, old: &Policies, new: &Policies, options: &Options) {
    if !has_holes(old) && !has_holes(new) {
        return;
    }
    let certain = |found: &[Region], from: &Policies, to: &Policies| {
        let [from, to] = &within([from, to]);
        let sure = compare(&reaching(from, Reach::Most), &reaching(to, Reach::Least), options);
        !sure.gained.is_empty() || grants_more(from, to, found, options) || denies_more(from, to, options)
    };
    let hangs = |found: &[Region], from: &Policies, to: &Policies| !found.is_empty() && !certain(found, from, to);
    let is_gained = hangs(&comparison.gained, old, new);
    let is_lost = hangs(&comparison.lost, new, old);
    let mut reasons = Vec::new();
    for (hangs, found, what) in [(is_gained, &mut comparison.gained, "more"), (is_lost, &mut comparison.lost, "less")] {
        if !hangs {
            continue;
        }
        let found = std::mem::take(found);
        let keys = keys_of(&found, &[old, new]);
        // Of what a policy that is not known can allow there is nothing to tell but that.
        let is_all_open = keys.iter().any(|key| is_of_policy(key));
        let first = found.first().filter(|_| !is_all_open).map(|region| format!(" ({})", region.description));
        reasons.push(depends(&format!("{what} is allowed{}", first.unwrap_or_default()), &keys));
    }
    if !reasons.is_empty() {
        comparison.verdict = Verdict::Undecided;
        comparison.undecided.extend(reasons);
    }
}

/// Says of a claim that is refuted if that depends on what is filled in.
pub(crate) fn doubt_claim(verification: &mut Verification, policies: &Policies, claim: &Claim, options: &Options) {
    if verification.proof != Proof::Refuted || !has_holes(policies) {
        return;
    }
    // A claim may tell one Region from another.
    let within = policies.clone();
    let reach = if matches!(claim, Claim::Always(_)) { Reach::Most } else { Reach::Least };
    let is_certain = prove(&reaching(&within, reach), claim, options).proof == Proof::Refuted
        || match claim {
            Claim::Never(requests) => grants_some_of(&within, requests, options),
            Claim::AtMost(most) => {
                grants_more(&alone(most, Layer::Identity), &within, &verification.refutations, options)
            }
            _ => false,
        };
    if is_certain {
        return;
    }
    let found = std::mem::take(&mut verification.refutations);
    let first = found.first().map(|region| format!(" ({})", region.description)).unwrap_or_default();
    verification.proof = Proof::Undecided;
    verification.undecided.push(depends(&format!("the claim holds{first}"), &keys_of(&found, &[policies])));
}

/// Whether a statement allows for certain some of the requests, whatever is filled in.
fn grants_some_of(policies: &Policies, requests: &Requests, options: &Options) -> bool {
    if !requests.when.is_empty() {
        return false;
    }
    let all = Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: ActionElement::Action(requests.actions.clone()),
        resource: Some(ResourceElement::Resource(requests.resources.clone())),
        condition: Vec::new(),
    };
    let claimed = alone(&policy_of(&[all]), Layer::Identity);
    grants(policies, &[], &[], options, |statement| {
        let one = alone(&policy_of(std::slice::from_ref(statement)), Layer::Identity);
        let comparison = compare(&claimed, &one, options);
        comparison.gained.is_empty() && comparison.verdict != Verdict::Undecided
    })
}

/// That something depends on what these keys say.
pub(crate) fn depends(what: &str, keys: &[&str]) -> String {
    const MOST: usize = 4;
    let (mut names, mut policies, mut options) = (Vec::new(), Vec::new(), Vec::new());
    let add = |list: &mut Vec<String>, text: String| {
        if !list.contains(&text) {
            list.push(text);
        }
    };
    for open in keys.iter().filter_map(|key| OpenPart::of(key)) {
        open.options().into_iter().for_each(|option| add(&mut options, option));
        match open {
            OpenPart::Names(all) => all.iter().for_each(|name| add(&mut names, format!("`{name}`"))),
            OpenPart::TemplateCondition(name) => add(&mut names, format!("the condition `{name}`")),
            OpenPart::Elsewhere(name) => {
                add(&mut policies, format!("the policy `{name}`, which is not in the template"))
            }
            OpenPart::NotWorkedOut(name, why) => {
                add(&mut policies, format!("the policy of `{name}`, which is not known: {why}"))
            }
            _ => {}
        }
    }
    let more = names.len().saturating_sub(MOST);
    names.truncate(MOST);
    let mut on = Vec::new();
    if !names.is_empty() {
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        on.push(format!("what is filled in for {}{more}", names.join(", ")));
    }
    on.extend(policies);
    options.truncate(MOST);
    let give = if options.is_empty() { String::new() } else { format!("; give it with `{}`", options.join(" ")) };
    format!("whether {what} depends on {}{give}", on.join(" and on "))
}

/// Whether a key is about a policy that is not known.
fn is_of_policy(key: &str) -> bool {
    matches!(OpenPart::of(key), Some(OpenPart::Elsewhere(_) | OpenPart::NotWorkedOut(..)))
}

/// The keys that decide: those that the differences are reported with, or else all that the policies have.
fn keys_of<'k>(found: &[Region], policies: &[&'k Policies]) -> Vec<&'k str> {
    let all = policies.iter().copied().flat_map(each).flat_map(|policy| &policy.statements);
    let tests = all.flat_map(|statement| &statement.condition).flat_map(|block| &block.tests);
    let keys: Vec<&str> = tests.map(|test| test.key.as_str()).filter(|key| hole::is_key(key)).collect();
    let is_told = |key: &&str| {
        let words = [true, false].map(|holds| hole::in_words(key, holds).unwrap_or_default());
        let is_in = |region: &Region| words.iter().any(|words| region.description.contains(words.as_str()));
        found.iter().any(is_in)
    };
    let told: Vec<&str> = keys.iter().copied().filter(|key| is_told(key)).collect();
    if told.is_empty() { keys } else { told }
}

/// Whether a statement of `to` allows something for certain, whatever is filled in, that `from` never allows; `found` are differences
/// that there may be.
fn grants_more(from: &Policies, to: &Policies, found: &[Region], options: &Options) -> bool {
    let actions: Vec<&str> = found.iter().map(|region| region.witness.action.as_str()).collect();
    is_plain(from) && grants(to, &of_effect(from, Effect::Allow), &actions, options, |_| true)
}

/// Whether a statement of `from` denies something for certain, whatever is filled in, that `to` allows.
fn denies_more(from: &Policies, to: &Policies, options: &Options) -> bool {
    if !is_plain(from) || !is_plain(to) {
        return false;
    }
    let allowed = reaching(to, Reach::Least);
    let statements = from.identity.iter().chain(&from.resource).flat_map(|policy| &policy.statements);
    let open = statements.filter(|statement| statement.effect == Effect::Deny && matches_something(statement));
    open.flat_map(|statement| one_by_one(&as_grant(statement), &[])).any(|statement| {
        let denied = Policies { identity: vec![policy_of(&[statement])], ..allowed.clone() };
        let comparison = compare(&allowed, &denied, options);
        comparison.gained.is_empty() && comparison.verdict != Verdict::Undecided
    })
}

/// Whether no layers limit what the policies allow: where some do, a statement alone says little.
fn is_plain(policies: &Policies) -> bool {
    policies.permissions_boundary.is_empty()
        && policies.session.is_empty()
        && policies.service_control.is_empty()
        && policies.resource_control.is_empty()
        && policies.vpc_endpoint.is_empty()
}

fn of_effect(policies: &Policies, effect: Effect) -> Vec<Statement> {
    let all = policies.identity.iter().chain(&policies.resource).flat_map(|policy| &policy.statements);
    all.filter(|statement| statement.effect == effect).map(as_grant).collect()
}

/// Whether a statement allows something for certain, whatever is filled in, that none of the others is about: with all that a
/// pattern of its actions matches, or with one of these actions.
fn grants(
    to: &Policies,
    others: &[Statement],
    actions: &[&str],
    options: &Options,
    is_meant: impl Fn(&Statement) -> bool,
) -> bool {
    if !is_plain(to) {
        return false;
    }
    let denied = of_effect(to, Effect::Deny);
    let statements = to.identity.iter().chain(&to.resource).flat_map(|policy| &policy.statements);
    let open = statements.filter(|statement| statement.effect == Effect::Allow && matches_something(statement));
    open.flat_map(|statement| one_by_one(&as_grant(statement), actions)).any(|statement| {
        let is_meant = is_meant(&statement);
        let limit = [statement];
        is_meant && are_apart(&limit, others, options) && are_apart(&limit, &denied, options)
    })
}

/// Whether a statement is about something whatever is filled in: patterns of resources and actions are about some, a condition may
/// not hold.
fn matches_something(statement: &Statement) -> bool {
    const PATTERNS: [&str; 5] = ["Action ", "Region ", "Account ", "arn:", "${"];
    let is_pattern = |key: &str| {
        let text = key.get(PREFIX.len()..).unwrap_or_default();
        PATTERNS.iter().any(|start| text.starts_with(start))
    };
    let is_equality = |block: &ConditionBlock| matches!(&block.operator, OperatorName::Known(operator) if operator.base == BaseOperator::StringEquals);
    let is_name = |key: &str| matches!(OpenPart::of(key), Some(OpenPart::Names(_)));
    statement.condition.iter().any(is_open)
        && statement.condition.iter().all(|block| {
            is_open(block)
                && is_equality(block)
                && block.tests.iter().all(|test| is_pattern(&test.key) && is_name(&test.key))
        })
}

/// The policies for requests in the Region and the account that templates leave open, where nothing tells one Region or account from
/// another: what is found there is found whichever they are.
fn within(policies: [&Policies; 2]) -> [Policies; 2] {
    let statements = || policies.into_iter().flat_map(each).flat_map(|policy| &policy.statements);
    let is_uniform = |at: usize, open: &str| {
        let resources = statements().filter_map(|statement| statement.resource.as_ref());
        let mut patterns = resources.flat_map(|element| match element {
            ResourceElement::Resource(all) | ResourceElement::NotResource(all) => all,
        });
        patterns.all(|pattern| {
            let field = pattern.splitn(6, ':').nth(at);
            pattern == "*" || field.is_some_and(|field| field.is_empty() || field == "*" || field == open)
        })
    };
    // A condition could tell them apart.
    let asks = statements().flat_map(|statement| &statement.condition).any(|block| !is_open(block));
    // Two that are open need not be the same.
    let is_one = |start: &str| {
        let tests = statements().flat_map(|statement| &statement.condition).flat_map(|block| &block.tests);
        let text = |test: &ConditionTest| {
            test.key
                .get(PREFIX.len()..)
                .filter(|text| hole::is_key(&test.key) && text.starts_with(start))
                .map(str::to_owned)
        };
        tests.filter_map(text).collect::<BTreeSet<_>>().len() <= 1
    };
    let mut known: Vec<&str> = Vec::new();
    if !asks && is_uniform(3, "*-?") && is_one("Region ") {
        known.push("Region ");
    }
    if !asks && is_uniform(4, "????????????") && is_one("Account ") {
        known.push("Account ");
    }
    let is_known = |test: &ConditionTest| {
        let text = test.key.get(PREFIX.len()..).filter(|_| hole::is_key(&test.key)).unwrap_or_default();
        known.iter().any(|start| text.starts_with(start))
    };
    let of = |statement: &Statement| {
        let (there, rest): (Vec<ConditionBlock>, Vec<ConditionBlock>) =
            statement.condition.iter().cloned().partition(|block| block.tests.iter().any(is_known));
        let fails = |block: &ConditionBlock| matches!(&block.operator, OperatorName::Known(operator) if operator.base == BaseOperator::StringNotEquals);
        (!there.iter().any(fails)).then(|| Statement { condition: rest, ..statement.clone() })
    };
    policies.map(|policies| map(policies, &of))
}

/// The actions and resources of a statement, without its principals and conditions.
fn as_grant(statement: &Statement) -> Statement {
    let anything = || ResourceElement::Resource(vec!["*".to_owned()]);
    Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: match &statement.action {
            ActionElement::Action(all) => ActionElement::Action(all.clone()),
            ActionElement::NotAction(all) => ActionElement::NotAction(all.clone()),
        },
        resource: Some(statement.resource.clone().unwrap_or_else(anything)),
        condition: Vec::new(),
    }
}

/// A statement for each pattern of its actions, and for each of these actions that it is about.
fn one_by_one(statement: &Statement, actions: &[&str]) -> Vec<Statement> {
    let about =
        |action: &str| Statement { action: ActionElement::Action(vec![action.to_owned()]), ..statement.clone() };
    let matches = |patterns: &[String], action: &str| {
        patterns.iter().any(|pattern| glob::matches(pattern, action, Case::Ignored))
    };
    let mut all = match &statement.action {
        ActionElement::Action(patterns) => patterns.iter().map(|pattern| about(pattern)).collect(),
        ActionElement::NotAction(_) => vec![statement.clone()],
    };
    let is_of_it = |action: &&&str| match &statement.action {
        ActionElement::Action(patterns) => matches(patterns, action),
        ActionElement::NotAction(patterns) => !matches(patterns, action),
    };
    all.extend(actions.iter().filter(is_of_it).map(|action| about(action)));
    all
}

fn policy_of(statements: &[Statement]) -> Policy {
    Policy { version: Some(Version::V2012_10_17), id: None, statements: statements.to_vec() }
}

/// Whether no request is about something of both.
fn are_apart(some: &[Statement], others: &[Statement], options: &Options) -> bool {
    if others.is_empty() {
        return true;
    }
    let limit = vec![policy_of(some)];
    let both = Policies { identity: vec![policy_of(others)], permissions_boundary: limit, ..Policies::default() };
    let none = Policies { identity: vec![policy_of(&[])], ..both.clone() };
    compare(&none, &both, options).verdict == Verdict::Equivalent
}
