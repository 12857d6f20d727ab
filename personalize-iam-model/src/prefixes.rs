//! The service prefixes of actions and ARNs: those of the services that AWS lists, and a few more.
//!
//! ```
//! use personalize_iam_model::prefixes;
//!
//! assert!(prefixes::is_known("dynamodb"));
//! assert!(!prefixes::is_known("dynamdb"));
//! assert_eq!(prefixes::meant("dynamdb"), Some("dynamodb"));
//! ```

use crate::catalog;
use crate::suggest::nearest;

/// Prefixes of AWS that the list of all services lacks: of services that are gone, or that have no page of their own.
///
/// Source: the 1,645 AWS managed policies as published in 2026, the prefixes of actions and ARNs that occur in one.
const UNLISTED: &[&str] = &[
    "applicationwizard",
    "builderid",
    "catalog",
    "catalog-admin",
    "catalog-user",
    "codestar",
    "crowd",
    "datazonecontrol",
    "deepcomposer",
    "deeplens",
    "deepracer",
    "ec2-reports",
    "elastic-inference",
    "evidently",
    "iot1click",
    "iotevents",
    "iotroborunner",
    "mobilehub",
    "sagemaker-groundtruth-synthetic",
    "sumerian",
    "zocalo",
];

/// Names that are often taken for a prefix: those of endpoints, clients and commands.
///
/// Source: AWS General Reference, "Service endpoints and quotas"; AWS CLI Command Reference.
const MISTAKEN: &[(&str, &str)] = &[
    ("cloudwatch-logs", "logs"),
    ("cloudwatchlogs", "logs"),
    ("monitoring", "cloudwatch"),
    ("personalise", "personalize"),
    ("personalize-events", "personalize"),
    ("personalize-runtime", "personalize"),
    ("personalizeevents", "personalize"),
    ("personalizeruntime", "personalize"),
    ("s3api", "s3"),
];

/// Whether AWS is known to have the prefix, without regard to case.
#[must_use]
pub fn is_known(prefix: &str) -> bool {
    let lower = prefix.to_ascii_lowercase();
    catalog::listed_service(&lower).is_some() || UNLISTED.binary_search(&lower.as_str()).is_ok()
}

/// The prefix that an unknown one most likely stands for. AWS has prefixes that this table lacks, so that the two have
/// to look very much alike.
#[must_use]
pub fn meant(prefix: &str) -> Option<&'static str> {
    let lower = prefix.to_ascii_lowercase();
    if let Some((_, meant)) = MISTAKEN.iter().find(|(mistaken, _)| *mistaken == lower) {
        return Some(meant);
    }
    let bare = ["aws-", "amazon-", "aws", "amazon"].into_iter().find_map(|vendor| lower.strip_prefix(vendor));
    if let Some(service) = bare.and_then(catalog::service) {
        return Some(service.prefix);
    }
    let known = catalog::listed_services().iter().map(|service| service.prefix).chain(UNLISTED.iter().copied());
    let meant = nearest(&lower, known)?;
    let beginning = |text: &str| text.bytes().take(2).collect::<Vec<u8>>();
    (lower.len() > 3 && beginning(&lower) == beginning(meant)).then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_sorted_and_found() {
        assert!(UNLISTED.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(UNLISTED.iter().all(|prefix| catalog::listed_service(prefix).is_none()));
        assert!(is_known("EC2") && is_known("personalize") && is_known("zocalo") && !is_known("personalise"));
        for (text, expected) in [
            ("personalise", Some("personalize")),
            ("Personalize-Runtime", Some("personalize")),
            ("dynamdb", Some("dynamodb")),
            ("aws-personalize", Some("personalize")),
            ("AmazonPersonalize", Some("personalize")),
            ("sqz", None),
            ("acme-billing-portal", None),
            ("", None),
        ] {
            assert_eq!(meant(text), expected, "{text}");
        }
    }
}
