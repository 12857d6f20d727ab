//! The names of Regions that AWS has, as far as they are known: [`Region`](crate::Region) checks the form alone.
//!
//! ```
//! use personalize_iam_model::regions;
//!
//! assert!(regions::is_region("eu-west-1"));
//! assert!(!regions::is_region("europe-1"));
//! assert_eq!(regions::region_meant("eu_west_1"), Some("eu-west-1"));
//! ```

use crate::suggest::nearest;

/// Regions, for suggestions; others of the same form may have opened since.
pub(crate) const REGIONS: &[&str] = &[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-isoe-west-1",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isof-east-1",
    "us-isof-south-1",
    "us-west-1",
    "us-west-2",
];

/// The words before the number.
const SIDES: [&str; 10] =
    ["east", "west", "north", "south", "central", "northeast", "northwest", "southeast", "southwest", "global"];

/// Whether it has the form of a Region's name, in a part of the world that has one: new ones open every year.
///
/// Usable in constants, as [`Scope::aws`](crate::Scope::aws) does.
#[must_use]
pub const fn is_region(text: &str) -> bool {
    let text = text.as_bytes();
    let mut known = REGIONS;
    while let [region, rest @ ..] = known {
        if equal(region.as_bytes(), text) {
            return true;
        }
        known = rest;
    }
    let mut area = text;
    while let [rest @ .., b'0'..=b'9'] = area {
        area = rest;
    }
    let [area @ .., b'-'] = area else { return false };
    if area.len() + 1 == text.len() {
        return false;
    }
    let mut sides: &[&str] = &SIDES;
    while let [side, rest @ ..] = sides {
        if let Some([place @ .., b'-']) = without_end(area, side.as_bytes()) {
            return is_place(place);
        }
        sides = rest;
    }
    false
}

/// Whether Regions are called after this place, or can be: a country is two letters.
const fn is_place(place: &[u8]) -> bool {
    let mut known = REGIONS;
    while let [region, rest @ ..] = known {
        if let Some([b'-', ..]) = without_beginning(region.as_bytes(), place) {
            return true;
        }
        known = rest;
    }
    matches!(place, [b'a'..=b'z', b'a'..=b'z'])
}

const fn equal(left: &[u8], right: &[u8]) -> bool {
    matches!(without_beginning(left, right), Some([]))
}

const fn without_beginning<'a>(mut text: &'a [u8], mut beginning: &[u8]) -> Option<&'a [u8]> {
    while let [wanted, beginning_rest @ ..] = beginning {
        match text {
            [first, rest @ ..] if *first == *wanted => text = rest,
            _ => return None,
        }
        beginning = beginning_rest;
    }
    Some(text)
}

const fn without_end<'a>(mut text: &'a [u8], mut end: &[u8]) -> Option<&'a [u8]> {
    while let [end_rest @ .., wanted] = end {
        match text {
            [rest @ .., last] if *last == *wanted => text = rest,
            _ => return None,
        }
        end = end_rest;
    }
    Some(text)
}

/// The Region that a text which names none may mean.
#[must_use]
pub fn region_meant(text: &str) -> Option<&'static str> {
    let lower = text.trim().to_ascii_lowercase().replace(['_', ' '], "-");
    nearest(&lower, REGIONS.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_region_that_is_meant_is_the_nearest() {
        for region in REGIONS.iter().copied() {
            // An Availability Zone has a letter after its Region.
            for text in [region.to_owned(), format!("{region}a"), region.to_uppercase(), region.replace('-', "_")] {
                assert_eq!(region_meant(&text), Some(region), "{text}");
            }
        }
        assert_eq!(region_meant("elsewhere"), None);
    }

    #[test]
    fn regions_are_known_and_new_ones_are_taken() {
        assert!(REGIONS.windows(2).all(|pair| pair[0] < pair[1]));
        for good in REGIONS.iter().copied().chain([
            "eu-west-9",
            "ap-northeast-12",
            "nz-south-1",
            "us-gov-south-1",
            "xx-global-1",
        ]) {
            assert!(is_region(good), "{good}");
            assert!(crate::Region::new(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "-",
            "1",
            "-1",
            "eu",
            "eu-west",
            "eu-west-",
            "eu-1",
            "west-1",
            "-west-1",
            "eu-wst-1",
            "eu-west-1a",
            "europe-west-1",
            "eu-eu-west-1",
            "eu--west-1",
            "EU-west-1",
            "eu_west_1",
            "eu-west-1 ",
            "europe-1",
            "eu-west1",
            "é-west-1",
        ] {
            assert!(!is_region(bad), "{bad}");
        }
    }
}
