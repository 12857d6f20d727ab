//! Numbers of the catalog's actions, for tables.

use personalize_iam_model::catalog::{Action, Service, TYPED_SERVICES};
use personalize_iam_model::glob::{self, Case};

use crate::base::hash::hash_in_lower_case;
use crate::request::action_table::{ENDS, FOLDED, NUMBERS};
use crate::request::context::Parts;

/// How many actions the catalog has.
const COUNT: usize = {
    let (mut count, mut services) = (0, TYPED_SERVICES);
    while let [first, rest @ ..] = services {
        count += first.actions.len();
        services = rest;
    }
    count
};

/// The actions by their numbers.
#[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which would tell")]
static ACTIONS: [&Action; COUNT] = {
    let mut actions = [&TYPED_SERVICES[0].actions[0]; COUNT];
    let mut number = 0;
    let mut services = TYPED_SERVICES;
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

/// The services of the actions, by their numbers.
#[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which would tell")]
static SERVICE_OF: [&Service; COUNT] = {
    let mut of = [TYPED_SERVICES[0]; COUNT];
    let mut number = 0;
    let mut services = TYPED_SERVICES;
    while let [first, rest @ ..] = services {
        let mut of_service = first.actions.len();
        while of_service > 0 {
            of[number] = first;
            number += 1;
            of_service -= 1;
        }
        services = rest;
    }
    of
};

/// The number in [`NUMBERS`] at a place of no action.
const FREE: u16 = u16::MAX;

/// The name of an action in lower case.
pub(crate) fn folded(number: u16) -> Option<&'static str> {
    let end = *ENDS.get(usize::from(number))? as usize;
    let start =
        number.checked_sub(1).and_then(|before| ENDS.get(usize::from(before))).map_or(0, |start| *start as usize);
    FOLDED.get(start..end)
}

/// The number of a request's action, if the catalog has it.
pub(crate) fn of(request: Parts<'_>) -> Option<u16> {
    match request.known {
        Some(action) => number_of(action),
        None if request.action.is_ascii() => number(request.action),
        // A letter of another alphabet can have an ASCII letter as its lower case.
        None => number(&request.action.to_lowercase()),
    }
}

/// The number of an action, by its full name in any case.
pub(crate) fn number(name: &str) -> Option<u16> {
    let from = hash_in_lower_case(name.as_bytes()) as usize % NUMBERS.len();
    let (before, behind) = NUMBERS.split_at_checked(from)?;
    let numbers = behind.iter().chain(before).copied().take_while(|number| *number != FREE);
    // Most write an action as AWS does.
    let is_it = |number: &u16| {
        let action = ACTIONS.get(usize::from(*number));
        action.is_some_and(|action| action.full_name == name || action.full_name.eq_ignore_ascii_case(name))
    };
    numbers.into_iter().find(is_it)
}

/// The service of an action.
pub(crate) fn service(number: u16) -> Option<&'static Service> {
    SERVICE_OF.get(usize::from(number)).copied()
}

/// The only resource of an action's requests, if it has no resource types.
pub(crate) fn only_resource(number: u16) -> Option<&'static str> {
    ACTIONS.get(usize::from(number))?.only_resource()
}

/// The number of an action of the catalog.
fn number_of(action: &'static Action) -> Option<u16> {
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
    TYPED_SERVICES.iter().copied().scan(0, |first, service| {
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
        let typed = || TYPED_SERVICES.iter().flat_map(|service| service.actions);
        let all: HashSet<u16> = typed().filter_map(number_of).collect();
        assert_eq!(all.len(), typed().count());
        for action in typed() {
            let folded_name = action.full_name.to_lowercase();
            assert_eq!(number(&folded_name), number_of(action), "{action}");
            assert_eq!(number(action.full_name), number_of(action), "{action}");
            assert_eq!(number_of(action).and_then(folded), Some(folded_name.as_str()));
        }
        assert_eq!(matching("*", "*").collect::<HashSet<u16>>(), all);
        let passes: Vec<u16> = matching("iam", "passrol?").collect();
        assert_eq!(Some(passes.as_slice()), number("iam:passrole").as_ref().map(std::slice::from_ref));
        assert_eq!(number("ec2:runinstances"), None);
        assert_eq!(catalog::action("ec2:RunInstances").and_then(number_of), None);
        assert_eq!(number("personalize"), None);
    }

    #[test]
    fn the_generated_table_is_that_of_this_hash_and_this_catalog() {
        let actions = TYPED_SERVICES.iter().flat_map(|service| service.actions);
        let names: Vec<String> = actions.map(|action| action.full_name.to_lowercase()).collect();
        assert_eq!(names.concat(), FOLDED, "run `cargo xtask regen`");
        assert_eq!(ENDS.len(), names.len());
        let mut expected = vec![FREE; NUMBERS.len()];
        for (number, name) in (0..).zip(&names) {
            let mut place = hash_in_lower_case(name.as_bytes()) as usize % expected.len();
            while expected[place] != FREE {
                place = (place + 1) % expected.len();
            }
            expected[place] = number;
        }
        assert_eq!(expected, NUMBERS);
    }
}
