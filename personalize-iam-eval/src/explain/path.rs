//! ARNs of IAM that differ in their path alone: `role/team/etl` and `role/etl`.

use personalize_iam_model::arn::Fields;
use personalize_iam_model::glob::{self, Case};

/// The path of a pattern and that of an ARN, such as `/team/` and `/`, if the pattern would match but for them.
///
/// Source: IAM User Guide, "IAM identifiers": users, groups, roles, policies, instance profiles and server certificates
/// have paths.
pub(crate) fn differing_paths<'a>(pattern: &'a str, arn: &'a str) -> Option<(&'a str, &'a str)> {
    let (listed, own) = (Fields::split(pattern)?, Fields::split(arn)?);
    let matches = |pattern: &str, text: &str| glob::matches(pattern, text, Case::Sensitive);
    let heads = [
        (listed.partition, own.partition),
        (listed.service, own.service),
        (listed.region, own.region),
        (listed.account, own.account),
    ];
    if own.service != "iam" || !heads.iter().all(|(pattern, text)| matches(pattern, text)) {
        return None;
    }
    let (listed_kind, listed_path, listed_name) = parts(listed.resource)?;
    let (kind, path, name) = parts(own.resource)?;
    let with_path = ["user", "group", "role", "policy", "instance-profile", "server-certificate"].contains(&kind);
    let same = with_path && listed_kind == kind && matches(listed_name, name);
    (same && !matches(listed_path, path) && !matches(listed.resource, own.resource)).then_some((listed_path, path))
}

/// The kind, the path with its slashes, and the name: `role`, `/team/`, `etl`.
fn parts(resource: &str) -> Option<(&str, &str, &str)> {
    let kind = resource.find('/')?;
    let name = resource.rfind('/')? + 1;
    Some((resource.get(..kind)?, resource.get(kind..name)?, resource.get(name..).filter(|name| !name.is_empty())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_alone_differ() {
        let arn = |resource: &str| format!("arn:aws:iam::111122223333:{resource}");
        for (pattern, own, paths) in [
            ("role/team/etl", "role/etl", Some(("/team/", "/"))),
            ("role/etl", "role/team/etl", Some(("/", "/team/"))),
            ("role/service-role/*", "role/etl", Some(("/service-role/", "/"))),
            ("user/a/*-b", "user/c/d/a-b", Some(("/a/", "/c/d/"))),
            ("policy/team/limits", "policy/limits", Some(("/team/", "/"))),
            ("role/*", "role/team/etl", None),
            ("role/*/etl", "role/a/b/etl", None),
            ("role/team/etl", "role/audit", None),
            ("role/team/etl", "user/etl", None),
            ("mfa/team/etl", "mfa/etl", None),
            ("role/etl", "role/etl", None),
            ("role/", "role/etl", None),
            ("root", "role/etl", None),
        ] {
            assert_eq!(differing_paths(&arn(pattern), &arn(own)), paths, "{pattern} and {own}");
        }
        assert_eq!(differing_paths(&arn("role/team/etl"), "arn:aws:iam::444455556666:role/etl"), None);
        assert_eq!(differing_paths("arn:aws:s3:::a/b/c", "arn:aws:s3:::a/c"), None);
        assert_eq!(differing_paths("arn:*:iam::*:role/team/etl", &arn("role/etl")), Some(("/team/", "/")));
        assert_eq!(differing_paths("*", &arn("role/etl")), None);
    }
}
