//! Smaller policies that mean the same over the actions of today's catalog: wildcards may take the place of actions there.
//!
//! # Why an answer holds
//!
//! A pattern whose service the catalog has, and the actions that it matches there, differ in nothing but actions that AWS
//! will add. So two policies that are proved to allow the same over all texts, once such patterns are spelt out in both,
//! allow the same of the catalog's actions, and of all actions of services that the catalog does not have.
//!
//! What AWS will add is another matter, and there a wildcard that denies must not be lost: in the statements that
//! [`holds_back`] names every wildcard stays, or one that covers it.

use personalize_iam_eval::Layer;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{ActionElement, to_json};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::compare::Options;
use crate::expand::{Where, collapse, expand, expand_policy};
use crate::minimize::{Minimized, Over, is_same, minimize};

/// What to do with wildcards in the actions of a policy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Wildcards {
    /// They stay, but patterns may go that match nothing today that the others do not.
    #[default]
    Keep,
    /// They take the place of actions, where that is shorter.
    Introduce,
    /// The actions that they mean today take their place, in `Action` under `Allow`.
    Expand,
}

/// As [`minimize`], but over the actions of today's catalog alone, so that wildcards may come and go.
///
/// A wildcard is put for actions all of which were listed, so that no statement says more of the catalog's actions than
/// before; that holds for `NotAction` too. What AWS will add and a wildcard matches may be allowed by one of the two
/// policies and not by the other: [`compare_policies`](crate::compare_policies) says which. What the wildcards of a `Deny`
/// deny of it stays denied, and so does what those of `NotAction` under `Allow` exclude. [`Minimized::over`] tells over what
/// the result is proved: all strings, if nothing was found that asks for less.
///
/// ```
/// use personalize_iam_analysis::{Options, Over, Wildcards, minimize_today};
/// use personalize_iam_eval::Layer;
/// use personalize_iam_model::policy::{read, to_json};
///
/// let policy = read(
///     r#"{"Version": "2012-10-17", "Statement": {
///         "Effect": "Allow",
///         "Action": ["personalize:CreateFilter", "personalize:DeleteFilter", "personalize:DescribeFilter"],
///         "Resource": "*"
///     }}"#,
/// )?;
/// let smaller = minimize_today(&policy, Layer::Identity, Wildcards::Introduce, &Options::default());
/// assert_eq!(
///     to_json(&smaller.policy),
///     r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"personalize:*Filter","Resource":"*"}]}"#,
/// );
/// assert_eq!(smaller.over, Over::Catalog);
/// # Ok::<(), personalize_iam_model::policy::ReadError>(())
/// ```
#[must_use]
pub fn minimize_today(policy: &Policy, layer: Layer, wildcards: Wildcards, options: &Options) -> Minimized {
    let kept = minimize(policy, layer, options);
    let spelt = || {
        let mut spelt = minimize(&expand_policy(policy, Where::default()), layer, options);
        spelt.steps.insert(0, "wildcards are the actions that they mean today".to_owned());
        spelt
    };
    let mut found = match wildcards {
        Wildcards::Keep => vec![without_covered(kept.clone())],
        Wildcards::Expand => vec![spelt()],
        // Where wildcards were already, the policy as it is can do better than the actions that they mean.
        Wildcards::Introduce => {
            vec![with_wildcards(spelt()), with_wildcards(kept.clone()), without_covered(kept.clone())]
        }
    };
    found.retain(|one| {
        one.policy != kept.policy && is_same(&all_spelt_out(policy), &all_spelt_out(&one.policy), layer, options)
    });
    found.iter_mut().for_each(|one| one.over = Over::Catalog);
    if wildcards == Wildcards::Expand {
        return found.pop().unwrap_or(kept);
    }
    // Of equally long ones the first: it is proved over more.
    found.insert(0, kept.clone());
    found.into_iter().min_by_key(|one| to_json(&one.policy).chars().count()).unwrap_or(kept)
}

/// A policy with the wildcards of `Action` and `NotAction` replaced by the actions that they mean today.
fn all_spelt_out(policy: &Policy) -> Policy {
    expand_policy(policy, Where::EVERYWHERE)
}

/// Whether fewer patterns of actions in a statement let more pass.
fn holds_back(statement: &Statement) -> bool {
    (statement.effect == Effect::Deny) == matches!(statement.action, ActionElement::Action(_))
}

/// With wildcards for lists of actions, where that is shorter.
fn with_wildcards(mut smaller: Minimized) -> Minimized {
    let length = |patterns: &[String]| patterns.iter().map(|pattern| pattern.chars().count() + 3).sum::<usize>();
    for (index, statement) in smaller.policy.statements.iter_mut().enumerate() {
        let holds_back = holds_back(statement);
        let (ActionElement::Action(patterns) | ActionElement::NotAction(patterns)) = &mut statement.action;
        let mut collapsed = collapse(patterns);
        if holds_back {
            let lost = |pattern: &&String| {
                glob::has_wildcard(pattern) && !collapsed.iter().any(|wide| glob::matches(wide, pattern, Case::Ignored))
            };
            let lost: Vec<String> = patterns.iter().filter(lost).cloned().collect();
            collapsed.extend(lost);
        }
        if length(&collapsed) >= length(patterns) {
            continue;
        }
        for pattern in collapsed.iter().filter(|pattern| glob::has_wildcard(pattern) && !patterns.contains(pattern)) {
            let count = expand(pattern).len();
            let actions = if count == 1 { "action" } else { "actions" };
            smaller.steps.push(format!(
                "`{pattern}` stands for {count} {actions} of statement {index}, all that it matches today"
            ));
        }
        *patterns = collapsed;
    }
    smaller
}

/// Without the patterns of actions that match nothing of the catalog that the others of the list do not match.
fn without_covered(mut smaller: Minimized) -> Minimized {
    for (index, statement) in smaller.policy.statements.iter_mut().enumerate() {
        if holds_back(statement) {
            continue;
        }
        let (ActionElement::Action(patterns) | ActionElement::NotAction(patterns)) = &mut statement.action;
        let mut at = patterns.len();
        while at > 0 {
            at -= 1;
            let Some(pattern) = patterns.get(at).cloned() else { continue };
            let means = expand(&pattern);
            let others = || patterns.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, pattern)| pattern);
            let covered = |name: &str| others().any(|other| expand(other).iter().any(|one| one.full_name == name));
            if !means.is_empty() && means.iter().all(|action| covered(action.full_name)) {
                patterns.remove(at);
                smaller.steps.push(format!("statement {index}: the others match all that `{pattern}` matches today"));
            }
        }
    }
    smaller
}

#[cfg(test)]
mod tests {
    use super::*;
    use personalize_iam_model::policy::read;
    use proptest::prelude::*;
    use proptest::sample::select;

    fn policy(statements: &str) -> Policy {
        read(&format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#)).unwrap()
    }

    #[test]
    fn wildcards_come_and_go_where_the_catalog_tells_nothing_apart() {
        use Wildcards::{Expand, Introduce, Keep};
        const ALL: &str = r#""personalize:CreateFilter","personalize:DeleteFilter","personalize:DescribeFilter""#;
        let allow = |actions: &str| format!(r#"{{"Effect":"Allow","Action":[{actions}],"Resource":"*"}}"#);
        let not = |actions: &str| format!(r#"{{"Effect":"Deny","NotAction":[{actions}],"Resource":"*"}}"#);
        let deny = |actions: &str| format!(r#"{{"Effect":"Deny","Action":[{actions}],"Resource":"*"}}"#);
        let except = |actions: &str| format!(r#"{{"Effect":"Allow","NotAction":[{actions}],"Resource":"*"}}"#);
        let filters = "\"personalize:*Filter\"";
        for (wildcards, before, after, over) in [
            (Introduce, allow(ALL), allow(filters), Over::Catalog),
            (Keep, allow(ALL), allow(ALL), Over::Strings),
            (Expand, allow(filters), allow(ALL), Over::Catalog),
            // Nothing is there to spell out, to introduce or to leave out.
            (Expand, allow(ALL), allow(ALL), Over::Strings),
            (Introduce, allow(filters), allow(filters), Over::Strings),
            // One of them is missing: no wildcard covers it.
            (
                Introduce,
                allow(r#""personalize:CreateFilter","personalize:DescribeFilter""#),
                allow(r#""personalize:CreateFilter","personalize:DescribeFilter""#),
                Over::Strings,
            ),
            // What is not to be denied is a list of actions too; its wildcards are not spelt out.
            (Introduce, not(ALL), not(filters), Over::Catalog),
            (Introduce, not(&format!(r#"{ALL},"s3:*""#)), not(&format!(r#"{filters},"s3:*""#)), Over::Catalog),
            (Expand, not(filters), not(filters), Over::Strings),
            // Actions of services that the catalog does not have, and actions that it does not know, stay.
            (
                Introduce,
                allow(&format!(
                    r#"{ALL},"shop:RunInstances","shop:RunScheduledInstances","personalize:NoSuchFilter2""#
                )),
                allow(&format!(
                    r#""shop:RunInstances","shop:RunScheduledInstances","personalize:NoSuchFilter2",{filters}"#
                )),
                Over::Catalog,
            ),
            // A pattern that matches nothing more than the others today.
            (Keep, allow(&format!(r#"{filters},"personalize:Dele?eFil*""#)), allow(filters), Over::Catalog),
            // What denies, denies of what AWS will add too: it stays, beside what is put for actions.
            (Expand, deny(filters), deny(filters), Over::Strings),
            (
                Keep,
                deny(&format!(r#"{filters},"personalize:Dele?eFil*""#)),
                deny(&format!(r#"{filters},"personalize:Dele?eFil*""#)),
                Over::Strings,
            ),
            (Introduce, deny(ALL), deny(filters), Over::Catalog),
            (
                Introduce,
                deny(&format!(r#"{ALL},"personalize:DeleteF*""#)),
                deny(&format!(r#"{filters},"personalize:DeleteF*""#)),
                Over::Catalog,
            ),
            (Introduce, deny(r#""sts:Get*","sts:A*""#), deny(r#""sts:Get*","sts:A*""#), Over::Strings),
            (
                Keep,
                except(&format!(r#"{filters},"personalize:Dele?eFil*""#)),
                except(&format!(r#"{filters},"personalize:Dele?eFil*""#)),
                Over::Strings,
            ),
            // In two statements that are one.
            (
                Introduce,
                format!(
                    "[{},{}]",
                    allow(r#""personalize:CreateFilter","personalize:DeleteFilter""#),
                    allow(r#""personalize:Describe?ilter""#)
                ),
                allow(filters),
                Over::Catalog,
            ),
        ] {
            let found = minimize_today(&policy(&before), Layer::Identity, wildcards, &Options::default());
            assert_eq!(to_json(&found.policy), to_json(&policy(&after)), "{wildcards:?} {:?}", found.steps);
            assert_eq!((found.over, found.complete), (over, true), "{wildcards:?} {before}");
        }
    }

    #[test]
    fn steps_say_what_a_wildcard_stands_for() {
        let listed =
            r#"{"Effect":"Allow","Action":["kms:Encrypt","kms:ReEncryptTo","kms:ReEncryptFrom"],"Resource":"*"}"#;
        let found = minimize_today(&policy(listed), Layer::Identity, Wildcards::Introduce, &Options::default());
        let step = "`kms:*Encrypt*` stands for 3 actions of statement 0, all that it matches today";
        assert_eq!(found.steps, ["wildcards are the actions that they mean today", step]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(120))]
        /// Whatever happens to a list that holds back, what its wildcards match stays matched, including what AWS will
        /// add.
        #[test]
        fn wildcards_that_hold_back_stay_covered(
            patterns in proptest::collection::vec(select(&["sts:Get*", "sts:A*", "sts:*Token", "sts:GetSessionToken",
                "sts:GetServiceBearerToken", "sts:Get?e*", "sts:*ss*", "sts:T*", "sts:TagSession", "sts:*"][..]), 1..6),
            denies in any::<bool>(),
        ) {
            let mut whole = policy(r#"{"Effect":"Deny","Action":"sts:*","Resource":"*"}"#);
            let listed: Vec<String> = patterns.iter().map(|&pattern| pattern.to_owned()).collect();
            for statement in &mut whole.statements {
                (statement.effect, statement.action) = match denies {
                    true => (Effect::Deny, ActionElement::Action(listed.clone())),
                    false => (Effect::Allow, ActionElement::NotAction(listed.clone())),
                };
            }
            let start = || Minimized { policy: whole.clone(), steps: Vec::new(), complete: true, over: Over::Catalog };
            for found in [with_wildcards(start()), without_covered(start())] {
                let kept = found.policy.statements[0].action.name_and_patterns().1;
                for pattern in listed.iter().filter(|pattern| glob::has_wildcard(pattern)) {
                    let covers = |wide: &String| glob::matches(wide, pattern, Case::Ignored);
                    prop_assert!(kept.iter().any(covers), "{pattern} {listed:?} {kept:?}");
                }
            }
        }
    }
}
