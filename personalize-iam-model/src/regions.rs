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
const REGIONS: &[&str] = &[
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
    "us-west-1",
    "us-west-2",
];

/// The words before the number.
const SIDES: [&str; 10] =
    ["east", "west", "north", "south", "central", "northeast", "northwest", "southeast", "southwest", "global"];

/// Whether it has the form of a Region's name, in a part of the world that has one: new ones open every year.
#[must_use]
pub fn is_region(text: &str) -> bool {
    if REGIONS.contains(&text) {
        return true;
    }
    let Some((area, number)) = text.rsplit_once('-') else { return false };
    let Some((place, side)) = area.rsplit_once('-') else { return false };
    let place_known = REGIONS.iter().any(|region| region.strip_prefix(place).is_some_and(|rest| rest.starts_with('-')));
    let is_name = place_known || place.len() == 2 && place.bytes().all(|b| b.is_ascii_lowercase());
    is_name && SIDES.contains(&side) && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
}

/// The Region that a text which names none may mean.
#[must_use]
pub fn region_meant(text: &str) -> Option<&'static str> {
    let lower = text.trim().to_ascii_lowercase().replace(['_', ' '], "-");
    // An Availability Zone has a letter behind its Region.
    let region = lower.strip_suffix(|c: char| c.is_ascii_lowercase()).unwrap_or(&lower);
    let known = |text: &str| REGIONS.iter().copied().find(|known| *known == text);
    known(&lower).or_else(|| known(region)).or_else(|| nearest(&lower, REGIONS.iter().copied()))
}
