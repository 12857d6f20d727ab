//! The actions as finitely many classes: what no pattern tells apart is decided alike.
//!
//! An action is a service prefix, a colon and a name, neither of them empty. Every action that the catalog has or that a
//! policy names stands for itself; the others fall into the combinations of patterns that some name matches.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use foldhash::HashMap;
use personalize_iam_eval::symbolic::ActionForm;
use personalize_iam_model::catalog;
use personalize_iam_model::glob::{self, Case};

use crate::language::{Language, Token, cells, members};

/// Actions that are decided alike.
#[derive(Clone, Debug)]
pub(crate) struct Class {
    /// One of them, of the catalog if it has one.
    pub(crate) representative: String,
    /// Those that the catalog has or a policy names.
    pub(crate) known: Vec<Cow<'static, str>>,
    /// One that neither has, with only the patterns to match it.
    pub(crate) other: Option<String>,
}

/// The name patterns and names that count for one service prefix, with the number of the element that has them.
#[derive(Default)]
struct Service<'a> {
    names: HashMap<&'a str, Vec<usize>>,
    patterns: Vec<(usize, &'a str)>,
}

/// The classes of actions that the elements tell apart, and that `facts` does; `wide`: the catalog's services are
/// distinguished from others even if no pattern mentions them; `listed`: so are all services that are listed, if
/// actions of any service count. `None` if the patterns have too many combinations for the budget.
pub(crate) fn classes<F: Eq + Hash + Clone>(
    elements: &[Vec<ActionForm>],
    wide: bool,
    listed: bool,
    facts: impl Fn(&str) -> F,
    budget: &mut usize,
) -> Option<Vec<(Class, F)>> {
    let mut prefixes: BTreeSet<&str> = BTreeSet::new();
    let mut wide = wide;
    for form in elements.iter().flatten() {
        match form {
            ActionForm::Exact(name) => {
                prefixes.extend(name.split_once(':').map(|(prefix, _)| prefix));
            }
            ActionForm::Wild(prefix, _) if !glob::has_wildcard(prefix) => {
                prefixes.insert(prefix);
            }
            ActionForm::Wild(..) | ActionForm::Any => wide = true,
            ActionForm::Nothing => {}
        }
    }
    let mut services: BTreeMap<&str, Service<'_>> = BTreeMap::new();
    for prefix in &prefixes {
        services.insert(prefix, Service::default());
    }
    if wide {
        for service in catalog::TYPED_SERVICES {
            services.insert(service.prefix, Service::default());
        }
        for service in catalog::listed_services().iter().filter(|_| listed) {
            services.insert(service.prefix, Service::default());
        }
    }
    // Prefixes that are not named: one for each combination of patterns of prefixes.
    let wild: BTreeSet<&str> = elements
        .iter()
        .flatten()
        .filter_map(|form| match form {
            ActionForm::Wild(prefix, _) if glob::has_wildcard(prefix) => Some(prefix.as_str()),
            _ => None,
        })
        .collect();
    let named = Language::of_texts(services.keys().copied());
    let some = Language { patterns: vec![vec![Token::One { in_field: true }, Token::Star { in_field: true }]] };
    let wild: Vec<Language> =
        wild.into_iter().map(|pattern| Language { patterns: vec![glob_tokens(pattern)] }).collect();
    let others = representatives(&wild.iter().collect::<Vec<_>>(), &some, &named, budget)?;
    let others: Vec<String> = others.into_iter().map(|(_, prefix)| prefix).collect();
    for prefix in &others {
        services.insert(prefix, Service::default());
    }
    let mut everywhere: Vec<usize> = Vec::new();
    for (number, element) in elements.iter().enumerate() {
        for form in element {
            match form {
                ActionForm::Any => everywhere.push(number),
                ActionForm::Nothing => {}
                ActionForm::Exact(action) => {
                    if let Some((prefix, name)) = action.split_once(':')
                        && let Some(service) = services.get_mut(prefix)
                    {
                        service.names.entry(name).or_default().push(number);
                    }
                }
                ActionForm::Wild(prefix, name) if glob::has_wildcard(prefix) => {
                    for (known, service) in &mut services {
                        if glob::matches(prefix, known, Case::Sensitive) {
                            service.patterns.push((number, name));
                        }
                    }
                }
                ActionForm::Wild(prefix, name) => {
                    if let Some(service) = services.get_mut(prefix.as_str()) {
                        service.patterns.push((number, name));
                    }
                }
            }
        }
    }
    let mut found: HashMap<(Vec<usize>, F), usize> = HashMap::default();
    let mut classes: Vec<(Class, F)> = Vec::new();
    // Actions beside each other are mostly of one class.
    let mut last: Option<(Vec<usize>, usize)> = None;
    let mut add = |mut signature: Vec<usize>, action: Cow<'static, str>, known: bool| {
        signature.extend(&everywhere);
        signature.sort_unstable();
        signature.dedup();
        let facts = facts(&action);
        let same = last
            .as_ref()
            .filter(|(of, number)| *of == signature && classes.get(*number).is_some_and(|(_, of)| *of == facts));
        let number = match same {
            Some((_, number)) => *number,
            None => {
                let number = *found.entry((signature.clone(), facts.clone())).or_insert_with(|| {
                    let representative = action.clone().into_owned();
                    classes.push((Class { representative, known: Vec::new(), other: None }, facts));
                    classes.len() - 1
                });
                last = Some((signature, number));
                number
            }
        };
        let Some((class, _)) = classes.get_mut(number) else { return };
        if known {
            class.known.push(action);
        } else if class.other.is_none() {
            class.other = Some(action.into_owned());
        }
    };
    for (prefix, service) in &services {
        // Of a service that no policy names, and that has no typed module, any name stands for all: what holds for it
        // whatever the request, holds for the actions that the service has.
        let is_named = prefixes.contains(prefix) || catalog::TYPED_SERVICES.iter().any(|typed| typed.prefix == *prefix);
        let of_catalog = if is_named { names_of(prefix) } else { &[] };
        let is_of_catalog = |name: &str| of_catalog.binary_search_by(|(known, _)| known.as_str().cmp(name)).is_ok();
        let mut names: Vec<(&str, Option<&'static str>)> =
            of_catalog.iter().map(|(name, spelt)| (name.as_str(), Some(*spelt))).collect();
        names.extend(service.names.keys().filter(|name| !is_of_catalog(name)).map(|name| (*name, None)));
        let is_catalog = names.len() == of_catalog.len();
        if !is_catalog {
            names.sort_unstable();
        }
        for (name, spelt) in &names {
            let mut signature = service.names.get(name).cloned().unwrap_or_default();
            let matching = service.patterns.iter().filter(|(_, pattern)| glob::matches(pattern, name, Case::Sensitive));
            signature.extend(matching.map(|(number, _)| number));
            let is_known = spelt.is_some() || !others.iter().any(|other| other == prefix);
            let action = spelt.map_or_else(|| Cow::Owned(format!("{prefix}:{name}")), Cow::Borrowed);
            add(signature, action, is_known);
        }
        if service.patterns.is_empty() && is_catalog && !of_catalog.is_empty() {
            // It is always the same one.
            let (name, cost) = name_of_none(prefix, &some, budget)?;
            *budget = budget.checked_sub(cost)?;
            add(Vec::new(), Cow::Owned(format!("{prefix}:{name}")), false);
            continue;
        }
        // The names that nobody gives.
        let mut by_element: BTreeMap<usize, Language> = BTreeMap::new();
        for (number, pattern) in &service.patterns {
            by_element.entry(*number).or_default().patterns.push(glob_tokens(pattern));
        }
        let languages: Vec<&Language> = by_element.values().collect();
        let named = Language::of_texts(names.iter().map(|(name, _)| *name));
        for (matched, name) in representatives(&languages, &some, &named, budget)? {
            let numbers = by_element.keys().zip(matched).filter(|(_, matched)| *matched);
            add(numbers.map(|(number, _)| *number).collect(), Cow::Owned(format!("{prefix}:{name}")), false);
        }
    }
    for (class, _) in &mut classes {
        if let Some(first) = class.known.iter().find(|name| catalog::action(name).is_some()) {
            class.representative = first.clone().into_owned();
        }
    }
    Some(classes)
}

/// The names of a service's actions in lower case, in order, with the full names as the catalog spells them.
fn names_of(prefix: &str) -> &'static [(String, &'static str)] {
    static NAMES: PerService<&[(String, &str)]> = Mutex::new(BTreeMap::new());
    let Some(service) = catalog::service(prefix) else { return &[] };
    let find = || {
        let actions = service.actions.iter();
        let mut names: Vec<_> = actions.map(|action| (action.name.to_lowercase(), action.full_name)).collect();
        names.sort_unstable();
        names.dedup_by(|one, other| one.0 == other.0);
        &*names.leak()
    };
    of_service(&NAMES, service, find)
}

/// A name that no action of a service of the catalog has, and what it takes of a budget to find it. `None` if it takes more
/// than there is.
fn name_of_none(prefix: &str, some: &Language, budget: &usize) -> Option<(&'static str, usize)> {
    static FOUND: PerService<Option<(&str, usize)>> = Mutex::new(BTreeMap::new());
    let find = || {
        let named = Language::of_texts(names_of(prefix).iter().map(|(name, _)| name.as_str()));
        let mut left = usize::MAX;
        let found = representatives(&[], some, &named, &mut left)?;
        let (_, name) = found.into_iter().next()?;
        Some((&*name.leak(), usize::MAX - left))
    };
    of_service(&FOUND, catalog::service(prefix)?, find).filter(|(_, cost)| cost <= budget)
}

/// Something about each service, found when it is asked for.
type PerService<T> = Mutex<BTreeMap<&'static str, T>>;

/// What was found about a service, once in a process: the services are as many as the catalog has.
fn of_service<T: Copy>(known: &'static PerService<T>, service: &catalog::Service, find: impl FnOnce() -> T) -> T {
    // What another thread did not finish is not there.
    let lock = || known.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = lock().get(service.prefix) {
        return *found;
    }
    let found = find();
    *lock().entry(service.prefix).or_insert(found)
}

/// A member of `some`, not of `named`, for each combination of the languages that has one.
fn representatives(
    languages: &[&Language],
    some: &Language,
    named: &Language,
    budget: &mut usize,
) -> Option<Vec<(Vec<bool>, String)>> {
    let mut found = Vec::new();
    for (matched, _) in cells(languages, budget)? {
        let mut positive = vec![some];
        let mut negative = vec![named];
        for (language, matched) in languages.iter().zip(&matched) {
            if *matched { positive.push(language) } else { negative.push(language) }
        }
        let members = members(&positive, &negative, 1, budget);
        if members.given_up {
            return None;
        }
        found.extend(members.texts.into_iter().map(|text| (matched.clone(), text)));
    }
    Some(found)
}

/// Names without a colon are looked for, so that the wildcards need not care.
fn glob_tokens(pattern: &str) -> Vec<Token> {
    pattern
        .chars()
        .map(|c| match c {
            '*' => Token::Star { in_field: false },
            '?' => Token::One { in_field: false },
            c => Token::Character(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn form(text: &str) -> ActionForm {
        match text.split_once(':') {
            _ if text == "*" => ActionForm::Any,
            None => ActionForm::Nothing,
            Some((prefix, name)) if glob::has_wildcard(text) => ActionForm::Wild(prefix.into(), name.into()),
            Some(_) => ActionForm::Exact(text.into()),
        }
    }

    fn matches(form: &ActionForm, action: &str) -> bool {
        let (service, name) = action.split_once(':').unwrap();
        match form {
            ActionForm::Any => true,
            ActionForm::Nothing => false,
            ActionForm::Exact(exact) => exact == action,
            ActionForm::Wild(p, n) => {
                glob::matches(p, service, Case::Sensitive) && glob::matches(n, name, Case::Sensitive)
            }
        }
    }

    #[test]
    fn classes_are_what_patterns_tell_apart() {
        let elements = [vec![form("s3:get*"), form("s3:putobject")], vec![form("*:*object")]];
        let classes = classes(&elements, false, false, |_| (), &mut 10_000).unwrap();
        let shown: Vec<String> = classes.iter().map(|(class, _)| class.representative.clone()).collect();
        // In both, in one, in the other, in none.
        assert_eq!(classes.len(), 4, "{shown:?}");
        assert!(classes.iter().any(|(class, _)| class.known.contains(&"s3:GetObject".into())));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn every_action_has_a_class_that_is_matched_alike(
            elements in prop::collection::vec(prop::collection::vec("[ab*?]{1,2}:[ab*?]{1,3}|\\*", 1..4), 0..4),
            actions in prop::collection::vec("[abx]{1,3}:[abx]{1,4}", 20),
        ) {
            let elements: Vec<Vec<ActionForm>> = elements.iter().map(|all| all.iter().map(|one| form(one)).collect()).collect();
            let signature = |action: &str| -> Vec<bool> {
                elements.iter().map(|all| all.iter().any(|form| matches(form, &action.to_lowercase()))).collect()
            };
            let classes = classes(&elements, false, false, |_| (), &mut 100_000).unwrap();
            let mut signatures = foldhash::HashSet::default();
            for (class, _) in &classes {
                let own = signature(&class.representative);
                let known = class.known.iter().map(|name| &**name).chain(class.other.as_deref());
                prop_assert!(known.into_iter().all(|action| signature(action) == own));
                prop_assert!(signatures.insert(own), "two classes alike");
            }
            for action in actions {
                let own = signature(&action);
                // Where nothing names a service, nothing is said of its actions.
                prop_assert!(own.iter().all(|matched| !matched) || signatures.contains(&own), "{}", action);
            }
        }
    }
}
