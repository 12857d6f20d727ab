//! Numbers of the catalog's actions, for tables.

use personalize_iam_model::catalog::{Action, SERVICES, Service};
use personalize_iam_model::glob::{self, Case};

use crate::base::hash::hash_of;

/// How many actions the catalog has.
const COUNT: usize = {
    let (mut count, mut services) = (0, SERVICES);
    while let [first, rest @ ..] = services {
        count += first.actions.len();
        services = rest;
    }
    count
};

/// More than half of the places stay free, so that a search for what is missing ends soon.
const PLACES: usize = (2 * COUNT).next_power_of_two();

/// The actions by their numbers.
#[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which would tell")]
static ACTIONS: [&Action; COUNT] = {
    let mut actions = [&SERVICES[0].actions[0]; COUNT];
    let mut number = 0;
    let mut services = SERVICES;
    while let [first, rest @ ..] = services {
        let mut of_service = first.actions;
        while let [action, others @ ..] = of_service {
            actions[number] = action;
            number += 1;
            of_service = others;
        }
        services = rest;
    }
    actions
};

/// The numbers by the hashes of the names in lower case: each at the place of its hash, or behind it where that is taken.
/// Worked out by the compiler.
#[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which would tell")]
static NUMBERS: [u16; PLACES] = {
    let mut numbers = [FREE; PLACES];
    let mut number = 0;
    while number < COUNT {
        let name = ACTIONS[number].full_name.as_bytes();
        let mut folded = [0; LONGEST];
        folded.split_at_mut(name.len()).0.copy_from_slice(name);
        folded.make_ascii_lowercase();
        let mut place = hash_of(folded.split_at(name.len()).0) as usize % PLACES;
        while numbers[place] != FREE {
            place = (place + 1) % PLACES;
        }
        assert!(number < FREE as usize, "numbers of actions have 16 bits");
        #[allow(clippy::cast_possible_truncation, reason = "asserted above")]
        let number_of_16_bits = number as u16;
        numbers[place] = number_of_16_bits;
        number += 1;
    }
    numbers
};

/// The compiler refuses an action with a longer name.
const LONGEST: usize = 128;

const FREE: u16 = u16::MAX;

/// The number of an action, by its full name in lower case.
pub(crate) fn number(folded: &str) -> Option<u16> {
    let from = hash_of(folded.as_bytes()) as usize % PLACES;
    let (before, behind) = NUMBERS.split_at_checked(from)?;
    let numbers = behind.iter().chain(before).copied().take_while(|number| *number != FREE);
    let is_it =
        |number: &u16| ACTIONS.get(usize::from(*number)).is_some_and(|a| a.full_name.eq_ignore_ascii_case(folded));
    numbers.into_iter().find(is_it)
}

/// The only resource of an action's requests, if it has no resource types.
pub(crate) fn only_resource(number: u16) -> Option<&'static str> {
    ACTIONS.get(usize::from(number))?.only_resource()
}

/// The number of an action of the catalog.
pub(crate) fn number_of(action: &'static Action) -> Option<u16> {
    let (_, first) = services().find(|(service, _)| service.prefix == action.service)?;
    Some(first + action.index)
}

/// The numbers of the actions that patterns in lower case of a prefix and a name match.
pub(crate) fn matching(prefix: &str, name: &str) -> impl Iterator<Item = u16> {
    let services = services().filter(move |(service, _)| glob::matches(prefix, service.prefix, Case::Sensitive));
    services.flat_map(move |(service, first)| {
        let actions = service.actions.iter().zip(first..);
        actions.filter(move |(action, _)| glob::matches(name, action.name, Case::Ignored)).map(|(_, number)| number)
    })
}

/// The services, and the number of the first action of each.
fn services() -> impl Iterator<Item = (&'static Service, u16)> {
    SERVICES.iter().copied().scan(0, |first, service| {
        let of_service = *first;
        *first += u16::try_from(service.actions.len()).ok()?;
        Some((service, of_service))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use personalize_iam_model::catalog;

    use super::*;

    #[test]
    fn each_action_has_a_number_of_its_own_by_its_name_and_by_patterns() {
        let all: HashSet<u16> = catalog::actions().filter_map(number_of).collect();
        assert_eq!(all.len(), catalog::actions().count());
        for action in catalog::actions() {
            assert_eq!(number(&action.full_name.to_lowercase()), number_of(action), "{action}");
        }
        assert_eq!(matching("*", "*").collect::<HashSet<u16>>(), all);
        let passes: Vec<u16> = matching("iam", "passrol?").collect();
        assert_eq!(Some(passes.as_slice()), number("iam:passrole").as_ref().map(std::slice::from_ref));
        assert_eq!(number("ec2:runinstances"), None);
        assert_eq!(number("personalize"), None);
    }
}
