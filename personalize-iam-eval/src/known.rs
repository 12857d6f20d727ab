//! Numbers of the catalog's actions, for tables.

use personalize_iam_model::catalog::{self, Service};
use personalize_iam_model::glob::{self, Case};

/// The number of an action, by its full name.
pub(crate) fn number(full_name: &str) -> Option<u32> {
    let (prefix, name) = full_name.split_once(':')?;
    let (service, place) = services().find(|(service, _)| service.prefix == prefix)?;
    let at = service.actions.binary_search_by(|action| compare(action.name, name)).ok()?;
    Some(place + u32::try_from(at).ok()?)
}

/// The numbers of the actions that patterns in lower case of a prefix and a name match.
pub(crate) fn matching(prefix: &str, name: &str) -> impl Iterator<Item = u32> {
    let services = services().filter(move |(service, _)| glob::matches(prefix, service.prefix, Case::Sensitive));
    services.flat_map(move |(service, place)| {
        let actions = service.actions.iter().zip(place..);
        actions.filter(move |(action, _)| glob::matches(name, action.name, Case::Ignored)).map(|(_, number)| number)
    })
}

/// The services, and the number of the first action of each.
fn services() -> impl Iterator<Item = (&'static Service, u32)> {
    // No service has so many actions.
    catalog::SERVICES.iter().copied().zip((0..).step_by(1 << 16))
}

/// The order of the catalog.
fn compare(left: &str, right: &str) -> std::cmp::Ordering {
    left.bytes().map(|b| b.to_ascii_lowercase()).cmp(right.bytes().map(|b| b.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_action_has_a_number_of_its_own_by_its_name_and_by_patterns() {
        let numbers: HashSet<u32> =
            catalog::actions().filter_map(|action| number(&action.full_name.to_lowercase())).collect();
        assert_eq!(numbers.len(), catalog::actions().count());
        assert_eq!(matching("*", "*").collect::<HashSet<u32>>(), numbers);
        let passes: Vec<u32> = matching("iam", "passrol?").collect();
        assert_eq!(Some(passes.as_slice()), number("iam:passrole").as_ref().map(std::slice::from_ref));
        assert_eq!(number("ec2:runinstances"), None);
        assert_eq!(number("personalize"), None);
    }
}
