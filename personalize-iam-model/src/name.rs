//! Names in ARNs that no resource has: an empty one, and one with a literal wildcard.
//!
//! [`Policy::check`](crate::Policy::check) and the linter find them in a policy; [`exact_name!`](crate::exact_name)
//! rejects them at compile time.

use crate::arn::Fields;
use crate::catalog::{self, ArnPart, ArnTemplate, ResourceType};
use crate::glob::{Token, complete, has_wildcard, overlap};

/// What is wrong with a name in an ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameFlaw {
    /// It is empty.
    Empty,
    /// It has a literal `*` or `?`, written `${*}` or `${?}`, which no such name has.
    Wildcard,
}

/// The name of one resource, checked at compile time: not empty, and without wildcards, which belong in
/// a pattern.
///
/// ```
/// use personalize_iam_model::{Scope, exact_name, personalize::Campaign};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let arn = Campaign::arn(&HOME, exact_name!("movies"));
/// assert_eq!(arn.as_str(), "arn:aws:personalize:eu-west-1:111122223333:campaign/movies");
/// ```
///
/// ```compile_fail
/// # use personalize_iam_model::exact_name;
/// let name = exact_name!("movies-*");
/// ```
#[macro_export]
macro_rules! exact_name {
    ($name:expr) => {{
        const NAME: &str = $crate::name::exact($name);
        NAME
    }};
}

/// The name, for [`exact_name!`](crate::exact_name).
///
/// # Panics
///
/// If it is empty or has a wildcard: an error of the compiler in a constant.
#[doc(hidden)]
#[must_use]
#[track_caller]
#[allow(clippy::panic, reason = "for constants: a wrong constant must not compile")]
pub const fn exact(name: &'static str) -> &'static str {
    if name.is_empty() {
        panic!("the name of a resource is not empty");
    }
    if has_wildcard(name) {
        panic!("a wildcard in an exact name is literal, and matches no other name: make a pattern, with `arn_like`");
    }
    name
}

/// A name in the text of an ARN, or a pattern of ARNs, that no resource of a type has; with the type.
///
/// `None` also for what is not known: ARNs of services without a typed module, and names that may have
/// wildcards, such as the keys of objects. Empty names of Amazon CloudWatch Logs pass, as its requests have them.
///
/// ```
/// use personalize_iam_model::name::{NameFlaw, flaw};
///
/// let of = |arn| flaw(arn).map(|(flaw, resource_type)| (flaw, resource_type.to_string()));
/// let campaign = "personalize:campaign".to_owned();
/// assert_eq!(of("arn:aws:personalize:eu-west-1:111122223333:campaign/"), Some((NameFlaw::Empty, campaign.clone())));
/// assert_eq!(of("arn:aws:personalize:*:*:campaign/a-${*}"), Some((NameFlaw::Wildcard, campaign)));
/// assert_eq!(of("arn:aws:personalize:eu-west-1:111122223333:campaign/a-*"), None);
/// ```
#[must_use]
pub fn flaw(arn: &str) -> Option<(NameFlaw, &'static ResourceType)> {
    let fields = Fields::split(arn)?;
    let pattern = complete(fields.resource);
    let fitting_to = |pattern: &[Token]| -> Vec<&'static ResourceType> {
        let types = catalog::TYPED_SERVICES.iter().flat_map(|service| service.resource_types);
        let of_service = types.filter(|one| one.is_in_namespace(fields.service));
        let fits = |one: &ArnTemplate| begins_alike(one, pattern) && overlap(&names(one, false), pattern);
        of_service.filter(|one| one.arns.iter().any(fits)).collect()
    };
    // A bucket's template takes what an object's says better.
    let telling = |fitting: &[&'static ResourceType]| -> Vec<&'static ResourceType> {
        let most = fitting.iter().map(|one| literal(one)).max();
        fitting.iter().copied().filter(|one| Some(literal(one)) == most).collect()
    };
    let is_nameless = |fitting: &[&'static ResourceType], pattern: &[Token]| {
        !telling(fitting).iter().flat_map(|one| one.arns).any(|one| overlap(&names(one, true), pattern))
    };
    let fitting = fitting_to(&pattern);
    let first = *telling(&fitting).first()?;
    if fields.service != "logs" && is_nameless(&fitting, &pattern) {
        // A `?` can be a slash that nothing follows; where it is meant for a letter, the name is not empty.
        let letters: Vec<Token> = pattern.iter().map(|&token| letter_for_one(token)).collect();
        if is_nameless(&fitting_to(&letters), &letters) {
            return Some((NameFlaw::Empty, first));
        }
    }
    let may_have_wildcards = |one: &&ResourceType| match fields.service {
        _ if one.arns.iter().any(|template| template.parameters().any(|name| name == "*")) => true,
        "cloudwatch" => true,
        "s3" => one.name != "bucket",
        "logs" => one.name == "log-stream",
        // Paths take all characters, names do not.
        "iam" => one.name == "access-report" || !has_escaped_wildcard(fields.resource.rsplit('/').next().unwrap_or("")),
        _ => false,
    };
    let wildcard = has_escaped_wildcard(fields.resource) && !fitting.iter().any(may_have_wildcards);
    wildcard.then_some((NameFlaw::Wildcard, first))
}

/// Whether what is fixed at the beginning of a template's ARNs can be that of a pattern: what most types fail.
fn begins_alike(template: &ArnTemplate, pattern: &[Token]) -> bool {
    let Some(ArnPart::Literal(text)) = template.resource.first() else { return true };
    let fixed = pattern.iter().map_while(|token| if let Token::Character(c) = token { Some(*c) } else { None });
    text.chars().zip(fixed).all(|(one, other)| one == other)
}

fn letter_for_one(token: Token) -> Token {
    if token == Token::One { Token::Character('a') } else { token }
}

/// Whether a text of a policy has a wildcard that stands for itself.
fn has_escaped_wildcard(text: &str) -> bool {
    text.contains("${*}") || text.contains("${?}")
}

/// How much of a type's ARNs is fixed after the account.
fn literal(resource_type: &ResourceType) -> usize {
    let of_part = |part: &ArnPart| if let ArnPart::Literal(text) = part { text.len() } else { 0 };
    resource_type.arns.iter().map(|template| template.resource.iter().map(of_part).sum()).max().unwrap_or_default()
}

/// What follows the account in the ARNs of a template, with names of any length or of at least one character.
fn names(template: &ArnTemplate, not_empty: bool) -> Vec<Token> {
    let mut tokens = Vec::new();
    for part in template.resource {
        match part {
            ArnPart::Literal(text) => tokens.extend(text.chars().map(Token::Character)),
            ArnPart::Variable(name) if not_empty && *name != "*" => tokens.extend([Token::One, Token::Star]),
            ArnPart::Variable(_) => tokens.push(Token::Star),
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arn::{ArnPattern, resource_types};
    use crate::{Scope, iam, personalize, s3};

    const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

    #[test]
    fn what_no_resource_is_called_is_found() {
        let exact = |name: &str| ArnPattern::from(personalize::Campaign::arn(&HOME, name)).into_string();
        let object = |bucket: &str, key: &str| ArnPattern::from(s3::Object::arn(&HOME, bucket, key)).into_string();
        let role = |name: &str| ArnPattern::from(iam::Role::arn(&HOME, name)).into_string();
        let bucket = |name: &str| ArnPattern::from(s3::Bucket::arn(&HOME, name)).into_string();
        for (arn, expected) in [
            (exact("movies"), None),
            (exact(""), Some(NameFlaw::Empty)),
            (exact("movies-*"), Some(NameFlaw::Wildcard)),
            (exact("movie?"), Some(NameFlaw::Wildcard)),
            // A name cannot have a `$` either, but who writes one means it.
            (exact("a$b"), None),
            (personalize::Campaign::arn_like(HOME, "").into_string(), Some(NameFlaw::Empty)),
            (personalize::Campaign::arn_like(HOME, "*").into_string(), None),
            (object("media", "a/*"), None),
            (object("media", ""), Some(NameFlaw::Empty)),
            (object("", "a"), Some(NameFlaw::Empty)),
            (bucket(""), Some(NameFlaw::Empty)),
            (bucket("media-*"), Some(NameFlaw::Wildcard)),
            (role("app*/etl"), None),
            (role("app/etl*"), Some(NameFlaw::Wildcard)),
            (role(""), Some(NameFlaw::Empty)),
            ("arn:aws:s3:::*".to_owned(), None),
            ("arn:aws:s3:::*/".to_owned(), None),
            ("arn:aws:s3:::media-?".to_owned(), None),
            ("arn:aws:s3:::media?".to_owned(), None),
            ("arn:aws:s3:::?".to_owned(), None),
            ("arn:aws:personalize:*:*:campaig?/".to_owned(), Some(NameFlaw::Empty)),
            ("arn:aws:iam::111122223333:role/?".to_owned(), None),
            ("arn:aws:iam::*:role/${aws:username}".to_owned(), None),
            ("arn:aws:logs:eu-west-1:111122223333:log-group::log-stream:".to_owned(), None),
            ("arn:aws:dynamodb:eu-west-1:111122223333:table/".to_owned(), None),
            ("arn:aws:personalize:eu-west-1:111122223333:campaign".to_owned(), None),
            ("*".to_owned(), None),
            (String::new(), None),
        ] {
            assert_eq!(flaw(&arn).map(|(flaw, _)| flaw), expected, "{arn}");
        }
    }

    #[test]
    fn every_type_has_names_and_none_without_one() {
        for service in catalog::TYPED_SERVICES {
            for one in service.resource_types {
                for template in one.arns {
                    let filled = |name| template.filled("aws", "eu-west-1", "111122223333", |_| name);
                    let named = filled("a");
                    assert!(flaw(&named).is_none(), "{named}");
                    assert!(resource_types(&named).next().is_some(), "{named}");
                    let nameless = filled("");
                    let expected = template.parameters().any(|name| name != "*") && !one.is_in_namespace("logs");
                    assert_eq!(flaw(&nameless).is_some(), expected, "{nameless}");
                }
            }
        }
    }
}
