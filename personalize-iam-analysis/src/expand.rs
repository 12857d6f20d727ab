//! Wildcards of actions to the actions that they match today, and back (`collapse_policy`).

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::ActionElement;
use personalize_iam_model::{Effect, Policy, Statement, catalog};

/// In which statements of a policy the patterns of actions are written otherwise: in `Action` under `Allow`, and where else.
///
/// A pattern and the actions that it matches today differ in what AWS will add, and which way that goes depends on the
/// statement:
///
/// | patterns in | actions for wildcards | wildcards for actions |
/// | --- | --- | --- |
/// | `Action` under `Allow` | allow less | allow more |
/// | `Action` under `Deny` | deny less, so that more is allowed | deny more |
/// | `NotAction` under `Allow` | exclude less, so that more is allowed | exclude more |
/// | `NotAction` under `Deny` | exclude less, so that less is allowed | exclude more |
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Where {
    /// Under `Deny` too.
    pub deny: bool,
    /// In `NotAction` too.
    pub not_action: bool,
}

impl Where {
    /// In every statement.
    pub const EVERYWHERE: Where = Where { deny: true, not_action: true };

    /// Whether the patterns of a statement are written otherwise.
    #[must_use]
    pub fn includes(self, statement: &Statement) -> bool {
        (self.deny || statement.effect == Effect::Allow)
            && (self.not_action || matches!(statement.action, ActionElement::Action(_)))
    }

    /// The policy with the patterns of these statements written otherwise.
    fn rewrite(self, policy: &Policy, write: fn(&[String]) -> Vec<String>) -> Policy {
        let mut policy = policy.clone();
        for statement in policy.statements.iter_mut().filter(|statement| self.includes(statement)) {
            let (ActionElement::Action(patterns) | ActionElement::NotAction(patterns)) = &mut statement.action;
            *patterns = write(patterns);
        }
        policy
    }
}

/// The actions of the catalog that a pattern matches, in the catalog's order; their levels are in
/// [`access_levels`](catalog::Action::access_levels).
///
/// ```
/// use personalize_iam_analysis::expand;
///
/// let names: Vec<_> = expand("personalize:*Filter").iter().map(|action| action.full_name).collect();
/// assert_eq!(names, ["personalize:CreateFilter", "personalize:DeleteFilter", "personalize:DescribeFilter"]);
/// ```
#[must_use]
pub fn expand(pattern: &str) -> Vec<&'static catalog::Action> {
    catalog::matching_actions(pattern).collect()
}

/// A policy with wildcards of actions replaced by the actions that they mean today.
///
/// Patterns that match actions of services outside the catalog, or nothing that it knows, stay as they are; so do those of
/// statements that [`Where`] leaves out. By default these are the statements in which actions for wildcards would let more
/// pass of what AWS will add; what the result allows of that is for [`compare_policies`](crate::compare_policies) to say.
///
/// ```
/// use personalize_iam_analysis::{Where, expand_policy};
/// use personalize_iam_model::policy::{read, to_json};
///
/// let policy = read(
///     r#"{"Version": "2012-10-17", "Statement": [
///         {"Effect": "Allow", "Action": "personalize:*Schema", "Resource": "*"},
///         {"Effect": "Deny", "Action": "sts:GetSe*", "Resource": "*"}
///     ]}"#,
/// )?;
/// let expanded = expand_policy(&policy, Where::default());
/// assert_eq!(
///     to_json(&expanded),
///     r#"{"Version":"2012-10-17","Statement":["#.to_owned()
///         + r#"{"Effect":"Allow","Action":["personalize:CreateSchema","personalize:DeleteSchema","#
///         + r#""personalize:DescribeSchema"],"Resource":"*"},"#
///         + r#"{"Effect":"Deny","Action":"sts:GetSe*","Resource":"*"}]}"#,
/// );
/// let everywhere = expand_policy(&policy, Where::EVERYWHERE);
/// let denied = everywhere.statements[1].action.name_and_patterns().1;
/// assert_eq!(denied, ["sts:GetServiceBearerToken", "sts:GetSessionToken"]);
/// # Ok::<(), personalize_iam_model::policy::ReadError>(())
/// ```
#[must_use]
pub fn expand_policy(policy: &Policy, places: Where) -> Policy {
    places.rewrite(policy, spelt_out)
}

/// Patterns of actions with the wildcards replaced by the actions that they mean today.
pub(crate) fn spelt_out(patterns: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut known_names: HashSet<String> = HashSet::new();
    for pattern in patterns {
        let prefix = pattern.split_once(':').map(|(prefix, _)| prefix);
        let known = prefix.filter(|prefix| catalog::service(prefix).is_some());
        let actions = if glob::has_wildcard(pattern) && known.is_some() { expand(pattern) } else { Vec::new() };
        let told = if actions.is_empty() {
            vec![pattern.clone()]
        } else {
            actions.into_iter().map(|action| action.full_name.to_owned()).collect()
        };
        for name in told {
            if known_names.insert(name.to_ascii_lowercase()) {
                names.push(name);
            }
        }
    }
    names
}

/// A policy with fewer patterns of actions that mean the same actions today, in the statements that [`Where`] names.
///
/// A wildcard stands for two actions or more, all of which were there. It also matches what AWS will add.
#[must_use]
pub fn collapse_policy(policy: &Policy, places: Where) -> Policy {
    places.rewrite(policy, collapse)
}

/// Fewer patterns that mean the same actions today; what is not in the catalog stays as it is.
pub(crate) fn collapse(patterns: &[String]) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for pattern in patterns {
        let known = pattern.split_once(':').and_then(|(prefix, _)| catalog::service(prefix));
        if known.is_none() || expand(pattern).is_empty() {
            told.push(pattern.clone());
        }
    }
    let prefixes: BTreeSet<&str> =
        patterns.iter().filter_map(|pattern| pattern.split_once(':')).map(|(prefix, _)| prefix).collect();
    let named: BTreeMap<&str, &catalog::Service> =
        prefixes.into_iter().filter_map(catalog::service).map(|service| (service.prefix, service)).collect();
    for service in named.into_values() {
        let own = |pattern: &&String| {
            pattern.split_once(':').is_some_and(|(prefix, _)| prefix.eq_ignore_ascii_case(service.prefix))
        };
        let wanted: BTreeSet<&'static str> =
            patterns.iter().filter(own).flat_map(|pattern| expand(pattern)).map(|action| action.name).collect();
        told.extend(shortest(service, &wanted).into_iter().map(|name| format!("{}:{name}", service.prefix)));
    }
    told
}

/// Patterns of names that match these actions of a service and no others: each time the one that saves most characters.
fn shortest(service: &catalog::Service, wanted: &BTreeSet<&'static str>) -> Vec<String> {
    let mut candidates: BTreeSet<String> = BTreeSet::from(["*".to_owned()]);
    for name in wanted {
        for at in words(name) {
            let (head, tail) = name.split_at_checked(at).unwrap_or((name, ""));
            candidates.insert(format!("{head}*"));
            candidates.insert(format!("*{tail}"));
            for end in words(name).filter(|end| *end > at) {
                let (middle, last) = name.split_at_checked(end).unwrap_or((name, ""));
                candidates.insert(format!("{head}*{last}"));
                candidates.insert(format!("*{}*", middle.get(at..).unwrap_or_default()));
            }
        }
    }
    let means: Vec<(String, BTreeSet<&'static str>)> = candidates
        .into_iter()
        .map(|candidate| {
            let matching = service.actions.iter().map(|action| action.name);
            let matching: BTreeSet<_> =
                matching.filter(|name| glob::matches(&candidate, name, Case::Ignored)).collect();
            (candidate, matching)
        })
        .filter(|(_, means)| means.is_subset(wanted))
        .collect();
    // The prefix, the colon, two quotation marks and a comma.
    let length = |name: &str| service.prefix.len() + name.len() + 4;
    let mut left = wanted.clone();
    let mut taken: Vec<(String, BTreeSet<&'static str>)> = Vec::new();
    loop {
        let saves = |(candidate, means): &&(String, BTreeSet<&'static str>)| {
            let covered: usize = means.intersection(&left).map(|name| length(name)).sum();
            let saved = covered.saturating_sub(length(candidate));
            (saved, means.intersection(&left).count(), Reverse(candidate.len()))
        };
        let best = means.iter().max_by_key(saves);
        let Some((candidate, means)) = best.filter(|(_, means)| means.intersection(&left).count() > 1) else {
            break;
        };
        left.retain(|name| !means.contains(name));
        taken.push((candidate.clone(), means.clone()));
    }
    // Later ones may cover between them what an earlier one was taken for.
    let mut at = 0;
    while let Some((_, own)) = taken.get(at) {
        let others = taken.iter().enumerate().filter(|(other, _)| *other != at);
        let covered: BTreeSet<&str> = others.flat_map(|(_, (_, means))| means.iter().copied()).collect();
        if own.is_subset(&covered) {
            taken.remove(at);
        } else {
            at += 1;
        }
    }
    taken.into_iter().map(|(candidate, _)| candidate).chain(left.into_iter().map(str::to_owned)).collect()
}

/// Where the words of a name begin, but for the first.
fn words(name: &str) -> impl Iterator<Item = usize> {
    name.char_indices().filter(|(at, c)| *at > 0 && c.is_ascii_uppercase()).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn there_and_back_means_the_same_today() {
        let means = |patterns: &[String]| -> BTreeSet<&str> {
            patterns.iter().flat_map(|pattern| expand(pattern)).map(|action| action.full_name).collect()
        };
        for patterns in [
            vec!["personalize:*"],
            vec!["personalize:Describe*", "personalize:List*", "personalize:GetRecommendations"],
            vec!["s3:Get*", "s3:PutObject", "kms:Decrypt", "ec2:RunInstances", "ec2:Describe*"],
            vec!["personalize:CreateCampaign", "personalize:DeleteCampaign", "personalize:UpdateCampaign"],
        ] {
            let patterns: Vec<String> = patterns.into_iter().map(str::to_owned).collect();
            let mut names: Vec<String> = means(&patterns).into_iter().map(str::to_owned).collect();
            names.extend(patterns.iter().filter(|pattern| pattern.starts_with("ec2:")).cloned());
            let collapsed = collapse(&names);
            assert_eq!(means(&collapsed), means(&patterns), "{collapsed:?}");
            assert!(collapsed.len() <= names.len());
            assert!(patterns.iter().filter(|p| p.starts_with("ec2:")).all(|p| collapsed.contains(p)), "{collapsed:?}");
        }
        assert_eq!(collapse(&["personalize:*".to_owned()]), ["personalize:*"]);
    }

    #[test]
    fn the_shortest_patterns_match_nothing_else() {
        for (service, names, expected) in [
            ("kms", &["Encrypt", "ReEncryptTo", "ReEncryptFrom"][..], &["*Encrypt*"][..]),
            ("kms", &["ReEncryptTo", "ReEncryptFrom"], &["ReEncrypt*"]),
            ("kms", &["Encrypt", "ReEncryptTo"], &["Encrypt", "ReEncryptTo"]),
            ("sts", &["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "AssumeRoot"], &["Assume*"]),
            ("personalize", &[], &[]),
        ] {
            let service = catalog::service(service).unwrap();
            assert_eq!(shortest(service, &names.iter().copied().collect()), expected, "{names:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn any_list_is_collapsed_to_the_same_actions(seed in any::<u64>(), share in 1..9u64) {
            let all = catalog::actions().enumerate();
            let is_in = |number: usize| (number as u64).wrapping_mul(seed | 1).rotate_left(17) % 10 < share;
            let names: Vec<String> =
                all.filter(|(number, _)| is_in(number / 3)).map(|(_, action)| action.full_name.to_owned()).collect();
            let collapsed = collapse(&names);
            let means: BTreeSet<&str> =
                collapsed.iter().flat_map(|pattern| expand(pattern)).map(|action| action.full_name).collect();
            prop_assert_eq!(means, names.iter().map(String::as_str).collect::<BTreeSet<_>>());
            prop_assert!(collapsed.iter().map(String::len).sum::<usize>() <= names.iter().map(String::len).sum());
        }
    }
}
