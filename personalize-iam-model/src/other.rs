//! What the catalog does not have: actions, resources and condition keys of other services.

use std::fmt;

use crate::action::{Actions, ActsOn, Supports};
use crate::arn::{ArnPattern, Fields};
use crate::catalog::TYPED_SERVICES;
use crate::condition::{Key, Other, state};
use crate::policy::pattern;
use crate::tables::Service;
use crate::text::Text;

/// An action, or a pattern of actions, of a service that the catalog does not have.
///
/// ```
/// use personalize_iam_model::{Statement, action::{OtherAction, OtherResource}};
///
/// const GET_ITEM: OtherAction = OtherAction::new("dynamodb:GetItem");
///
/// let table = OtherResource::arn_like("arn:aws:dynamodb:eu-west-1:111122223333:table/movies")?;
/// let statement = Statement::allow(GET_ITEM).on(table);
/// # Ok::<(), personalize_iam_model::action::OtherError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherAction(&'static str);

impl OtherAction {
    /// The action of this full name, for constants.
    ///
    /// # Panics
    ///
    /// If the text is not a service prefix, a colon and a name, or if the catalog has the service: then its own types
    /// tell more. In a constant, an error of the compiler.
    #[must_use]
    #[track_caller]
    #[allow(clippy::panic, reason = "a const constructor: a wrong constant must not compile")]
    pub const fn new(full_name: &'static str) -> OtherAction {
        if !is_full_name(full_name.as_bytes()) {
            panic!("{}", OtherError::Action.text());
        }
        let mut services: &[&Service] = TYPED_SERVICES;
        while let [service, rest @ ..] = services {
            if has_prefix(full_name.as_bytes(), service.prefix.as_bytes()) {
                panic!("{}", OtherError::KnownService.text());
            }
            services = rest;
        }
        OtherAction(full_name)
    }
}

impl Actions for OtherAction {
    fn into_entries(self) -> Vec<String> {
        vec![self.0.to_owned()]
    }
}

impl ActsOn<OtherResource> for OtherAction {}
impl<K> Supports<K> for OtherAction {}

/// Stands for the resource types of the services that the catalog does not have: see [`OtherAction`].
#[derive(Clone, Copy, Debug)]
pub struct OtherResource;

impl OtherResource {
    /// The pattern of ARNs of this text: `*` and `?` are wildcards, and it can have policy variables.
    ///
    /// # Errors
    ///
    /// If the text has not the six fields of an ARN, with a partition of AWS and a service.
    pub fn arn_like(text: impl Into<Text>) -> Result<ArnPattern<OtherResource>, OtherError> {
        let text = text.into().into_string();
        if Fields::split(&text).is_none() || !pattern::is_resource(&text) {
            return Err(OtherError::Arn);
        }
        Ok(ArnPattern::from_text(text))
    }
}

/// Why an action or an ARN of another service was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OtherError {
    /// No service prefix, colon and name.
    Action,
    /// The catalog has the service.
    KnownService,
    /// Not the six fields of an ARN.
    Arn,
}

impl OtherError {
    const fn text(self) -> &'static str {
        match self {
            OtherError::Action => {
                "malformed action: write a service prefix, a colon and a name, such as `dynamodb:GetItem`"
            }
            OtherError::KnownService => {
                "the catalog has this service: write its actions as types, such as `personalize::CreateCampaign`, \
                 and patterns of them with `action_pattern!`"
            }
            OtherError::Arn => {
                "malformed ARN: it has six fields, `arn:partition:service:region:account:resource`, \
                 a partition of AWS and a service"
            }
        }
    }
}

impl fmt::Display for OtherError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for OtherError {}

const fn is_full_name(text: &[u8]) -> bool {
    let mut rest = text;
    let mut prefix = 0;
    loop {
        match rest {
            [b'a'..=b'z' | b'0'..=b'9' | b'-', tail @ ..] => {
                prefix += 1;
                rest = tail;
            }
            [b':', tail @ ..] if prefix > 0 && !tail.is_empty() => {
                rest = tail;
                break;
            }
            _ => return false,
        }
    }
    while let [first, tail @ ..] = rest {
        if !matches!(first, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'?' | b'-' | b'_') {
            return false;
        }
        rest = tail;
    }
    true
}

const fn has_prefix(mut full_name: &[u8], mut prefix: &[u8]) -> bool {
    while let ([a, full_name_rest @ ..], [b, prefix_rest @ ..]) = (full_name, prefix) {
        if *a != *b {
            return false;
        }
        full_name = full_name_rest;
        prefix = prefix_rest;
    }
    prefix.is_empty() && matches!(full_name, [b':', ..])
}

impl<T, S: state::Cardinality> Key<Other, T, S> {
    /// A condition key that the catalog does not have, with the type and the number of its values: one of a service
    /// without catalog, or of an identity provider of one's own. Whether an action supports it is not known.
    ///
    /// ```
    /// use personalize_iam_model::condition::{Key, Other, key_type, state};
    ///
    /// const SUBJECT: Key<Other, key_type::String, state::Single> = Key::other("oidc.example.com:sub");
    ///
    /// let condition = SUBJECT.equals("build");
    /// assert_eq!(condition.to_string(), "StringEquals oidc.example.com:sub build");
    /// ```
    ///
    /// # Panics
    ///
    /// If the name has not the form of a key, or begins with `aws:` or the prefix of a service that the catalog has:
    /// their keys are constants. In a constant, an error of the compiler.
    #[must_use]
    #[track_caller]
    #[allow(clippy::panic, reason = "a const constructor: a wrong constant must not compile")]
    pub const fn other(name: &'static str) -> Self {
        if !is_key(name.as_bytes()) {
            panic!("malformed condition key: write a prefix, a colon and a name, such as `dynamodb:LeadingKeys`");
        }
        let mut services: &[&Service] = TYPED_SERVICES;
        let mut known = is_key_of(name.as_bytes(), b"aws");
        while let [service, rest @ ..] = services {
            known = known || is_key_of(name.as_bytes(), service.prefix.as_bytes());
            services = rest;
        }
        if known {
            panic!("the catalog has the keys with this prefix: use the constants of its module");
        }
        Key::new(name)
    }
}

/// A prefix, a colon and a name, without blanks, quotes and what marks a policy variable.
const fn is_key(text: &[u8]) -> bool {
    let mut rest = text;
    let mut length = 0;
    let mut colon = 0;
    while let [first, tail @ ..] = rest {
        if matches!(first, b':') && colon == 0 {
            colon = length;
        }
        if matches!(first, 0..=b' ' | b'"' | b'$' | b'{' | b'}' | b',' | b'\'' | b'*' | b'?' | b'\\' | 0x7F..) {
            return false;
        }
        length += 1;
        rest = tail;
    }
    colon > 0 && colon + 1 < length
}

/// Whether a key has this prefix, without regard to case.
const fn is_key_of(mut key: &[u8], mut prefix: &[u8]) -> bool {
    while let ([a, key_rest @ ..], [b, prefix_rest @ ..]) = (key, prefix) {
        if !a.eq_ignore_ascii_case(b) {
            return false;
        }
        key = key_rest;
        prefix = prefix_rest;
    }
    prefix.is_empty() && matches!(key, [b':', ..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::condition::key_type;
    use crate::condition::state::{Multiple, Single};

    #[test]
    fn keys_without_catalog_are_of_every_type() {
        const DIGEST: Key<Other, key_type::Binary, Single> = Key::other("vault:Digest");
        const LABELS: Key<Other, key_type::String, Multiple> = Key::other("vault.example:Labels/a");
        assert_eq!(DIGEST.equals(&[0xfb, 0xff]).to_string(), "BinaryEquals vault:Digest +/8=");
        let condition = LABELS.for_any_value().like("x*");
        assert_eq!(condition.to_string(), "ForAnyValue:StringLike vault.example:Labels/a x*");
        for bad in ["", "x", ":x", "x:", "a b:c", "a:${x}", "a:é"] {
            assert!(!is_key(bad.as_bytes()), "{bad}");
        }
        assert!(is_key_of(b"IAM:x", b"iam") && !is_key_of(b"iamx:y", b"iam"));
    }
}
