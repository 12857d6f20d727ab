//! Smaller policies that mean the same: each step is proved before it is taken. What is superfluous in a policy, and a long
//! policy divided into several (`split`).

use std::collections::BTreeSet;
use std::fmt;

use personalize_iam_eval::{Layer, Policies};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{
    ActionElement, PolicyKind, PrincipalElement, Principals, ResourceElement, quota, to_json,
};
use personalize_iam_model::{Effect, Policy, Statement, catalog};

use crate::compare::{Options, Verdict, compare};
use crate::counterexample::is_proved_same;

/// How many proofs are tried for one policy.
const MOST_PROOFS: usize = 3_000;

/// A smaller policy, proved to allow the same over all requests.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Minimized {
    /// The policy.
    pub policy: Policy,
    /// What was left out or merged, in order.
    pub steps: Vec<String>,
    /// Everything was tried; otherwise there may be more to leave out.
    pub complete: bool,
    /// Over which actions it is proved to allow the same.
    pub over: Over,
}

/// Over which actions two policies are proved to allow the same; over all resources, callers and contexts in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Over {
    /// All that there are or will be.
    Strings,
    /// All but what AWS will add to the services of the catalog of [`catalog::date`].
    Catalog,
}

impl Over {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Over::Strings => "strings",
            Over::Catalog => "catalog",
        }
    }
}

/// In a sentence: `all requests, whatever AWS will add`.
impl fmt::Display for Over {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Over::Strings => f.write_str("all requests, whatever AWS will add"),
            Over::Catalog => write!(f, "the actions of the catalog of {}, and all else of requests", catalog::date()),
        }
    }
}

/// Leaves out of a policy what does not count: statements, actions, resources, conditions and values.
///
/// The result is proved to allow the same requests, over all texts, not over today's catalog alone. It is as small as
/// leaving out one thing after the other makes it; another order may do better.
///
/// The two policies also do the same beside any others: what a `Deny` takes from what other policies allow counts.
///
/// ```
/// use personalize_iam_analysis::{Options, minimize};
/// use personalize_iam_eval::Layer;
/// use personalize_iam_model::policy::{read, to_json};
///
/// let policy = read(
///     r#"{"Version": "2012-10-17", "Statement": [
///         {"Effect": "Allow", "Action": ["s3:GetObject", "s3:Get*"], "Resource": "arn:aws:s3:::b/*"},
///         {"Effect": "Allow", "Action": "s3:GetObjectTagging", "Resource": "arn:aws:s3:::b/k"}
///     ]}"#,
/// )?;
/// let smaller = minimize(&policy, Layer::Identity, &Options::default());
/// assert_eq!(
///     to_json(&smaller.policy),
///     r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"}]}"#,
/// );
/// # Ok::<(), personalize_iam_model::policy::ReadError>(())
/// ```
#[must_use]
pub fn minimize(policy: &Policy, layer: Layer, options: &Options) -> Minimized {
    let work = minimized(policy, layer, options, MOST_PROOFS);
    let complete = !work.is_used_up();
    Minimized { policy: work.policy, steps: work.steps, complete, over: Over::Strings }
}

/// What [`minimize`] leaves out of a policy, by its place there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Superfluous {
    /// The elements, in the order of the policy; of what is inside of one nothing is listed.
    pub left_out: Vec<LeftOut>,
    /// Everything was tried; otherwise there may be more.
    pub complete: bool,
}

/// An element of a policy that [`minimize`] leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// A JSON pointer into the policy's canonical form, such as `/Statement/0/Action/1`.
    pub pointer: String,
    /// The statement that takes up what is left of this one, counted from 0.
    pub merged_into: Option<usize>,
}

/// What [`minimize`] leaves out of a policy, within this many proofs.
///
/// ```
/// use personalize_iam_analysis::{Options, superfluous};
/// use personalize_iam_eval::Layer;
/// use personalize_iam_model::policy::read;
///
/// let policy = read(r#"{"Statement": {"Effect": "Allow", "Action": ["s3:Get*", "s3:GetObject"], "Resource": "*"}}"#)?;
/// let found = superfluous(&policy, Layer::Identity, &Options::default(), 100);
/// assert_eq!(found.left_out[0].pointer, "/Statement/0/Action/1");
/// # Ok::<(), personalize_iam_model::policy::ReadError>(())
/// ```
#[must_use]
pub fn superfluous(policy: &Policy, layer: Layer, options: &Options, proofs: usize) -> Superfluous {
    let work = minimized(policy, layer, options, proofs);
    let (before, after) = (pointers(&places_of(policy)), pointers(&work.places));
    let gone: BTreeSet<&String> = before.iter().filter(|pointer| !after.contains(*pointer)).collect();
    let inside = |pointer: &str| {
        pointer
            .match_indices('/')
            .skip(2)
            .any(|(at, _)| pointer.get(..at).is_some_and(|above| gone.contains(&above.to_owned())))
    };
    // In the order of the policy, by the numbers of places and not by their texts.
    let left_out = before.iter().filter(|pointer| gone.contains(pointer) && !inside(pointer));
    let merged_into = |pointer: &str| {
        let begins = format!("{pointer}/");
        let holds = |statement: &Statement| texts_of(statement).any(|text| text.starts_with(&begins));
        let whole = pointer.matches('/').count() == 2;
        let into = work.places.statements.iter().find(|statement| whole && holds(statement))?;
        into.sid.as_deref()?.rsplit('/').next()?.parse().ok()
    };
    let left_out = left_out.map(|pointer| LeftOut { pointer: pointer.clone(), merged_into: merged_into(pointer) });
    Superfluous { left_out: left_out.collect(), complete: !work.is_used_up() }
}

/// The policy with a pointer to its place in each text; the `Sid` has that of the statement.
fn places_of(policy: &Policy) -> Policy {
    fn name(texts: &mut [String], above: &str) {
        texts.iter_mut().enumerate().for_each(|(index, text)| *text = format!("{above}/{index}"));
    }
    let escaped = |step: &str| step.replace('~', "~0").replace('/', "~1");
    let mut places = policy.clone();
    for (index, statement) in places.statements.iter_mut().enumerate() {
        let own = format!("/Statement/{index}");
        let element = statement.action.name_and_patterns().0;
        let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &mut statement.action;
        name(actions, &format!("{own}/{element}"));
        if let Some(resource) = &mut statement.resource {
            let element = resource.name_and_patterns().0;
            let (ResourceElement::Resource(all) | ResourceElement::NotResource(all)) = resource;
            name(all, &format!("{own}/{element}"));
        }
        for block in &mut statement.condition {
            for test in &mut block.tests {
                let key = format!("{own}/Condition/{}/{}", escaped(&block.operator.to_string()), escaped(&test.key));
                name(&mut test.values, &key);
                test.key = key;
            }
        }
        if let Some(PrincipalElement::Principal(Principals::Map(entries))) = &mut statement.principal {
            entries.iter_mut().for_each(|one| name(&mut one.values, &format!("{own}/Principal/{}", one.kind.as_str())));
        }
        statement.sid = Some(own);
    }
    places
}

/// The texts of a statement, in order.
fn texts_of(statement: &Statement) -> impl Iterator<Item = &String> {
    let resources = statement.resource.iter().flat_map(|resource| resource.name_and_patterns().1);
    let tests = statement.condition.iter().flat_map(|block| &block.tests);
    let tests = tests.flat_map(|test| std::iter::once(&test.key).chain(&test.values));
    let principals = match &statement.principal {
        Some(PrincipalElement::Principal(Principals::Map(entries))) => entries.as_slice(),
        _ => &[],
    };
    let principals = principals.iter().flat_map(|entry| &entry.values);
    statement.sid.iter().chain(principals).chain(statement.action.name_and_patterns().1).chain(resources).chain(tests)
}

fn pointers(places: &Policy) -> Vec<String> {
    places.statements.iter().flat_map(texts_of).cloned().collect()
}

fn minimized(policy: &Policy, layer: Layer, options: &Options, proofs: usize) -> Work {
    let mut options = options.clone();
    // Whether there is a difference is enough.
    options.budget.regions = 1;
    let places = places_of(policy);
    let mut work = Work { policy: policy.clone(), places, layer, options, steps: Vec::new(), proofs };
    work.covered_patterns();
    let mut at = work.policy.statements.len();
    while at > 0 {
        at -= 1;
        if work.policy.statements.len() > 1 && work.is_same_with(at, None) {
            work.policy.statements.remove(at);
            work.places.statements.remove(at);
            work.steps.push(format!("statement {at} changes nothing"));
        }
    }
    work.merge();
    let mut at = 0;
    while at < work.policy.statements.len() {
        work.statement(at);
        at += 1;
    }
    work.merge();
    work
}

/// Whether two policies of a layer allow the same by themselves, and beside any other policies.
pub(crate) fn is_same(old: &Policy, new: &Policy, layer: Layer, options: &Options) -> bool {
    let (before, after): (Vec<_>, Vec<_>) = (old.statements.iter().collect(), new.statements.iter().collect());
    old.version == new.version && is_proved_same(&before, &after, old.version, layer, options, true)
}

struct Work {
    policy: Policy,
    /// The policy as it is now, with the places of its texts in the first one.
    places: Policy,
    layer: Layer,
    options: Options,
    steps: Vec<String>,
    proofs: usize,
}

impl Work {
    /// Takes a step in a statement if it can be made and is proved to change nothing.
    fn attempt(&mut self, step: &str, at: usize, change: impl Fn(&mut Statement) -> bool) -> bool {
        let Some(mut changed) = self.policy.statements.get(at).filter(|_| !self.is_used_up()).cloned() else {
            return false;
        };
        if !change(&mut changed) || !self.is_same_with(at, Some(&changed)) {
            return false;
        }
        if let Some(statement) = self.policy.statements.get_mut(at) {
            *statement = changed;
        }
        self.places.statements.get_mut(at).map(change);
        self.steps.push(step.to_owned());
        true
    }

    /// Whether the policy is proved to be the same with another statement in place of one, or with none.
    fn is_same_with(&mut self, at: usize, other: Option<&Statement>) -> bool {
        if self.is_used_up() {
            return false;
        }
        self.proofs -= 1;
        let old: Vec<&Statement> = self.policy.statements.iter().collect();
        let (before, from) = old.split_at(at.min(old.len()));
        let new: Vec<&Statement> = before.iter().copied().chain(other).chain(from.iter().copied().skip(1)).collect();
        is_proved_same(&old, &new, self.policy.version, self.layer, &self.options, true)
    }

    /// Whether no more is tried.
    fn is_used_up(&self) -> bool {
        self.proofs == 0 || self.options.limit.left() == 0
    }

    /// Patterns that another one in the same list covers, all at once.
    fn covered_patterns(&mut self) {
        let mut left_out: Vec<String> = Vec::new();
        let (mut changed, mut places) = (self.policy.clone(), self.places.clone());
        for (statement, place) in changed.statements.iter_mut().zip(&mut places.statements) {
            let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &mut statement.action;
            let (ActionElement::Action(own) | ActionElement::NotAction(own)) = &mut place.action;
            left_out.extend(uncovered(actions, own, Case::Ignored));
            if let (
                Some(ResourceElement::Resource(resources) | ResourceElement::NotResource(resources)),
                Some(ResourceElement::Resource(own) | ResourceElement::NotResource(own)),
            ) = (&mut statement.resource, &mut place.resource)
            {
                left_out.extend(uncovered(resources, own, Case::Sensitive));
            }
        }
        if left_out.is_empty() || self.is_used_up() {
            return;
        }
        self.proofs -= 1;
        if is_same(&self.policy, &changed, self.layer, &self.options) {
            (self.policy, self.places) = (changed, places);
            self.steps.push(format!("others cover {}", left_out.join(", ")));
        }
    }

    /// Whether an action is allowed by nothing else and denied by nothing, or denied by nothing else, so that no proof need
    /// be tried.
    fn is_only_here(&self, at: usize, index: usize) -> bool {
        let Some(statement) = self.policy.statements.get(at) else { return false };
        let ActionElement::Action(own) = &statement.action else { return false };
        let Some(action) = own.get(index).filter(|action| !glob::has_wildcard(action)) else { return false };
        let matches = |pattern: &String| pattern == "*" || glob::matches(pattern, action, Case::Ignored);
        let counts = |other: &Statement| other.effect == Effect::Deny || statement.effect == Effect::Allow;
        let mut others = self.policy.statements.iter().enumerate().filter(|(_, other)| counts(other));
        let elsewhere = others.any(|(other, statement)| match &statement.action {
            ActionElement::Action(patterns) => {
                patterns.iter().enumerate().any(|(place, pattern)| (other, place) != (at, index) && matches(pattern))
            }
            ActionElement::NotAction(patterns) => !patterns.iter().any(matches),
        });
        !elsewhere
    }

    /// Leaves out what does not count in a statement.
    fn statement(&mut self, at: usize) {
        let Some(statement) = self.policy.statements.get(at).cloned() else { return };
        let actions = statement.action.name_and_patterns().1.len();
        for index in (0..actions).rev() {
            if self.is_only_here(at, index) {
                continue;
            }
            self.attempt(&format!("an action of statement {at} changes nothing"), at, |statement| {
                let (ActionElement::Action(all) | ActionElement::NotAction(all)) = &mut statement.action;
                leave_out(all, index)
            });
        }
        let resources = statement.resource.as_ref().map_or(0, |element| element.name_and_patterns().1.len());
        for index in (0..resources).rev() {
            let step = format!("a resource of statement {at} changes nothing");
            self.attempt(&step, at, |statement| match &mut statement.resource {
                Some(ResourceElement::Resource(all) | ResourceElement::NotResource(all)) => leave_out(all, index),
                None => false,
            });
        }
        for (block, tests) in statement.condition.iter().enumerate().rev() {
            for (test, listed) in tests.tests.iter().enumerate().rev() {
                let step = format!("a condition of statement {at} on {} always holds", listed.key);
                let gone = self.attempt(&step, at, |statement| {
                    let Some(tests) = statement.condition.get_mut(block).map(|block| &mut block.tests) else {
                        return false;
                    };
                    tests.remove(test);
                    if tests.is_empty() {
                        statement.condition.remove(block);
                    }
                    true
                });
                if gone {
                    continue;
                }
                for value in (0..listed.values.len()).rev() {
                    let step = format!("a value of statement {at} for {} changes nothing", listed.key);
                    self.attempt(&step, at, |statement| {
                        let test = statement.condition.get_mut(block).and_then(|block| block.tests.get_mut(test));
                        test.is_some_and(|test| leave_out(&mut test.values, value))
                    });
                }
            }
        }
        if let Some(PrincipalElement::Principal(Principals::Map(entries))) = &statement.principal {
            for (entry, listed) in entries.iter().enumerate().rev() {
                for value in (0..listed.values.len()).rev() {
                    let step = format!("a principal of statement {at} changes nothing");
                    self.attempt(&step, at, |statement| {
                        let Some(PrincipalElement::Principal(Principals::Map(entries))) = &mut statement.principal
                        else {
                            return false;
                        };
                        entries.get_mut(entry).is_some_and(|entry| leave_out(&mut entry.values, value))
                    });
                }
            }
        }
    }

    /// Puts statements together that differ in their actions or in their resources alone. No proof is tried: two lists of one
    /// statement match what either matches.
    fn merge(&mut self) {
        let mut first = 0;
        while first < self.policy.statements.len() {
            let mut second = first + 1;
            while second < self.policy.statements.len() {
                if self.is_used_up() {
                    return;
                }
                if merge(&mut self.policy.statements, &mut self.places.statements, first, second) {
                    self.proofs -= 1;
                    self.steps.push(format!("statements {first} and {second} are one"));
                } else {
                    second += 1;
                }
            }
            first += 1;
        }
    }
}

/// Puts the second of two statements into the first one, and their places, if they differ in their actions or in their
/// resources alone.
fn merge(statements: &mut Vec<Statement>, places: &mut Vec<Statement>, first: usize, second: usize) -> bool {
    let Ok([a, b]) = statements.get_disjoint_mut([first, second]) else { return false };
    let Ok([of_a, of_b]) = places.get_disjoint_mut([first, second]) else { return false };
    if a.effect != b.effect || a.principal != b.principal || a.condition != b.condition {
        return false;
    }
    let same_resource = a.resource == b.resource;
    let same_action = a.action == b.action;
    match (&mut a.action, &b.action, &mut of_a.action, &of_b.action) {
        (
            ActionElement::Action(all),
            ActionElement::Action(more),
            ActionElement::Action(to),
            ActionElement::Action(from),
        ) if same_resource => append(all, more, to, from),
        _ => match (&mut a.resource, &b.resource, &mut of_a.resource, &of_b.resource) {
            (
                Some(ResourceElement::Resource(all)),
                Some(ResourceElement::Resource(more)),
                Some(ResourceElement::Resource(to)),
                Some(ResourceElement::Resource(from)),
            ) if same_action => append(all, more, to, from),
            _ => return false,
        },
    }
    statements.remove(second);
    places.remove(second);
    true
}

/// Appends what is not there yet, and the places of that.
fn append(all: &mut Vec<String>, more: &[String], places: &mut Vec<String>, more_places: &[String]) {
    for (one, place) in more.iter().zip(more_places) {
        if !all.contains(one) {
            all.push(one.clone());
            places.push(place.clone());
        }
    }
}

/// Leaves one of several out.
fn leave_out(all: &mut Vec<String>, index: usize) -> bool {
    if all.len() < 2 || index >= all.len() {
        return false;
    }
    all.remove(index);
    true
}

/// Leaves out what another pattern matches as a text, which is so if it covers it, and its place; what was left out.
fn uncovered(all: &mut Vec<String>, places: &mut Vec<String>, case: Case) -> Vec<String> {
    let mut out = Vec::new();
    let mut index = all.len();
    while index > 0 {
        index -= 1;
        let Some(one) = all.get(index) else { continue };
        let covers = |other: &String| glob::matches(other, one, case);
        let covered = all
            .iter()
            .enumerate()
            .any(|(at, other)| at != index && covers(other) && (at < index || !glob::matches(one, other, case)));
        if covered {
            out.push(all.remove(index));
            places.drain(index.min(places.len())..(index + 1).min(places.len()));
        }
    }
    out
}

/// Divides a policy into several of a kind that each keep the quota, together proved to allow the same.
///
/// `None` if that is not possible: a single action with its resources and conditions is too large already, or the proof
/// fails; for kinds without a quota the policy as it is.
#[must_use]
pub fn split(policy: &Policy, kind: PolicyKind, options: &Options) -> Option<Vec<Policy>> {
    let Some(quota) = quota(kind) else { return Some(vec![policy.clone()]) };
    let fits = |policy: &Policy| quota.unit.count(&to_json(policy)) <= quota.limit;
    if fits(policy) {
        return Some(vec![policy.clone()]);
    }
    let empty = || Policy { statements: Vec::new(), ..policy.clone() };
    let mut parts: Vec<Policy> = Vec::new();
    let mut pending: Vec<_> = policy.statements.iter().rev().cloned().collect();
    while let Some(statement) = pending.pop() {
        let with = |part: &Policy| {
            let mut part = part.clone();
            part.statements.push(statement.clone());
            part
        };
        if let Some(part) = parts.iter_mut().find(|part| fits(&with(part))) {
            *part = with(part);
            continue;
        }
        let alone = with(&empty());
        if fits(&alone) {
            parts.push(alone);
            continue;
        }
        // Half of the actions in each of two statements, or half of the resources.
        let (mut first, mut second) = (statement.clone(), statement.clone());
        match (&mut first.action, &mut second.action, &mut first.resource, &mut second.resource) {
            (ActionElement::Action(a), ActionElement::Action(b), ..) if a.len() > 1 => {
                *b = a.split_off(a.len() / 2);
            }
            (_, _, Some(ResourceElement::Resource(a)), Some(ResourceElement::Resource(b))) if a.len() > 1 => {
                *b = a.split_off(a.len() / 2);
            }
            _ => return None,
        }
        // Sids are unique in a policy.
        second.sid = second.sid.map(|sid| format!("{sid}b"));
        pending.push(second);
        pending.push(first);
    }
    let whole = Policies { identity: vec![policy.clone()], ..Policies::default() };
    let divided = Policies { identity: parts.clone(), ..Policies::default() };
    (compare(&whole, &divided, options).verdict == Verdict::Equivalent).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use personalize_iam_model::policy::read;

    fn policy(statements: &str) -> Policy {
        read(&format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#)).unwrap()
    }

    #[test]
    fn what_does_not_count_is_left_out() {
        for (before, after) in [
            // What nothing allows here, other policies may allow: it stays denied. What is denied already goes.
            (
                r#"[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"},{"Effect":"Deny","Action":["s3:Put*","s3:PutObject"],"Resource":"*"},{"Effect":"Deny","Action":"s3:PutO*","Resource":"arn:aws:s3:::b/*"}]"#,
                r#"[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"},{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}]"#,
            ),
            (
                r#"{"Effect":"Deny","NotAction":["iam:*","sts:*"],"Resource":"*"}"#,
                r#"{"Effect":"Deny","NotAction":["iam:*","sts:*"],"Resource":"*"}"#,
            ),
            // What is allowed and denied.
            (
                r#"[{"Effect":"Allow","Action":["s3:Get*","kms:Decrypt"],"Resource":"*"},{"Effect":"Deny","Action":"kms:*","Resource":"*"}]"#,
                r#"[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"},{"Effect":"Deny","Action":"kms:*","Resource":"*"}]"#,
            ),
            // Resources in two statements.
            (
                r#"[{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::a/*"},{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"}]"#,
                r#"[{"Effect":"Allow","Action":"s3:Get*","Resource":["arn:aws:s3:::a/*","arn:aws:s3:::b/*"]}]"#,
            ),
            // A block within a block.
            (
                r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","10.1.0.0/16"]}}}"#,
                r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}"#,
            ),
            // A condition that follows from another.
            (
                r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/a":"x"},"StringLike":{"aws:PrincipalTag/a":"?"}}}"#,
                r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/a":"x"}}}"#,
            ),
            // Nothing is too much.
            (
                r#"{"Effect":"Allow","NotAction":["iam:*","sts:*"],"Resource":"*"}"#,
                r#"{"Effect":"Allow","NotAction":["iam:*","sts:*"],"Resource":"*"}"#,
            ),
        ] {
            let found = minimize(&policy(before), Layer::Identity, &Options::default());
            assert_eq!(to_json(&found.policy), to_json(&policy(after)), "{:?}", found.steps);
            assert!(found.complete);
        }
    }

    /// Of a bucket without an Allow of its own, callers of its account are allowed by their own policies alone.
    #[test]
    fn the_policy_of_a_resource_denies_the_same() {
        let tls = r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#;
        let reader = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/reader"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#;
        for statements in [format!("[{tls}]"), format!("[{reader},{tls}]")] {
            let found = minimize(&policy(&statements), Layer::Resource, &Options::default());
            assert_eq!(to_json(&found.policy), to_json(&policy(&statements)), "{:?}", found.steps);
        }
        let twice = format!("[{reader},{tls},{tls}]");
        let found = minimize(&policy(&twice), Layer::Resource, &Options::default());
        assert_eq!(to_json(&found.policy), to_json(&policy(&format!("[{reader},{tls}]"))), "{:?}", found.steps);
        // Nobody reads but the one that is allowed to, and a trust policy has no resources.
        let trust = r#"[{"Effect":"Allow","Principal":{"Service":"personalize.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Deny","Principal":"*","Action":"sts:TagSession"}]"#;
        let found = minimize(&policy(trust), Layer::Resource, &Options::default());
        assert_eq!(to_json(&found.policy), to_json(&policy(trust)), "{:?}", found.steps);
    }

    /// What nothing here allows, other policies of the layer may allow; whether or not a request is soon found that shows it.
    #[test]
    fn a_deny_stays_in_every_layer_that_has_several_policies() {
        for layer in [
            Layer::Identity,
            Layer::Session,
            Layer::PermissionsBoundary,
            Layer::ServiceControl,
            Layer::ResourceControl,
            Layer::Resource,
        ] {
            let named = matches!(layer, Layer::Resource | Layer::ResourceControl);
            let principal = if named { r#""Principal":"*","# } else { "" };
            for denied in [
                r#""Action":"s3:PutObject","Resource":"*""#,
                r#""Action":"s3:Put*","NotResource":"arn:aws:s3:::b/*""#,
                r#""NotAction":["kms:*","s3:GetObject"],"Resource":"*""#,
                r#""Action":"s3:PutObject","Resource":"*","Condition":{"NumericGreaterThan":{"s3:max-keys":"7"}}"#,
                r#""Action":"s3:PutObject","Resource":"*","Condition":{"ForAllValues:StringLike":{"aws:TagKeys":"a*"}}"#,
            ] {
                let whole = policy(&format!(
                    r#"[{{"Effect":"Allow",{principal}"Action":"kms:Decrypt","Resource":"*"}},{{"Effect":"Deny",{principal}{denied}}}]"#
                ));
                let found = minimize(&whole, layer, &Options::default());
                let deny = whole.statements.last().unwrap();
                assert!(found.policy.statements.contains(deny), "{layer} {denied}: {:?}", found.steps);
            }
        }
    }

    #[test]
    fn a_policy_is_divided_into_ones_that_fit() {
        let actions: Vec<String> = (0..600).map(|number| format!("\"example:Action{number:04}\"")).collect();
        let whole = policy(&format!(r#"{{"Effect":"Allow","Action":[{}],"Resource":"*"}}"#, actions.join(",")));
        let parts = split(&whole, PolicyKind::Managed, &Options::default()).unwrap();
        let quota = quota(PolicyKind::Managed).unwrap();
        assert!(parts.len() > 1 && parts.iter().all(|part| quota.unit.count(&to_json(part)) <= quota.limit));
        let one =
            policy(&format!(r#"{{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::{}"}}"#, "x".repeat(9_000)));
        assert_eq!(split(&one, PolicyKind::Managed, &Options::default()), None);
    }
}
