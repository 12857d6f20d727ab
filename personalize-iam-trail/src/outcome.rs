//! Whether the call was allowed, and what a denial says.

use std::borrow::Cow;

use personalize_iam_eval::{AccessDenied, AccessDeniedError, Layer};

use crate::json::Raw;
use crate::record::Record;

/// What resulted from a call, as far as IAM is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It went through, or a dry run said that it would.
    Allowed,
    /// IAM denied it.
    Denied,
    /// It failed for another reason: IAM allowed it, or was not asked, for some services look at the parameters first.
    Failed,
    /// Nobody knows whether IAM was asked: it was throttled, the credentials were not valid, AWS failed, or AWS refused it whatever
    /// the policies say.
    NotKnown,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Outcome; 4] = [Outcome::Allowed, Outcome::Denied, Outcome::Failed, Outcome::NotKnown];

    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Allowed => "allowed",
            Outcome::Denied => "denied",
            Outcome::Failed => "failed",
            Outcome::NotKnown => "notKnown",
        }
    }
}

/// What a denial says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) action: Option<String>,
    pub(crate) resource: Option<String>,
    pub(crate) layer: Option<Layer>,
}

/// Parts of error codes, in lower case, after which it is not known whether IAM was asked.
const NOT_ASKED: &[&str] = &[
    "throttl",
    "rateexceeded",
    "toomanyrequests",
    "requestlimitexceeded",
    "slowdown",
    "expiredtoken",
    "requestexpired",
    "invalidclienttokenid",
    "invalidaccesskeyid",
    "unrecognizedclient",
    "incompletesignature",
    "invalidsignature",
    "signaturedoesnotmatch",
    "missingauthenticationtoken",
    "authfailure",
    "optinrequired",
    "invalidtoken",
    "requesttimetooskewed",
    "internalerror",
    "internalfailure",
    "internalserver",
    "serviceunavailable",
];

/// What resulted, and for a denial what it says.
pub(crate) fn outcome(record: &Record<'_>) -> (Outcome, Option<Told>) {
    let of_answer = |name: &str| record.response.get(name).and_then(Raw::text);
    let code = record.error_code.text().or_else(|| of_answer("errorCode"));
    let message = record.error_message.text();
    let (code, message) = match (code, message) {
        (None, None) => return (Outcome::Allowed, None),
        (code, message) => (code.unwrap_or(Cow::Borrowed("")), message.or_else(|| of_answer("errorMessage"))),
    };
    let is_denial = AccessDenied::is_error_code(&code);
    match message.as_deref().map(str::parse::<AccessDenied>) {
        Some(Err(AccessDeniedError::NotByPolicy { .. })) => return (Outcome::NotKnown, None),
        // The words alone do not make a denial: a failure may speak of one.
        Some(Ok(denied)) if is_denial || denied.action.is_some() => {
            let layer = denied.claim.layer();
            return (Outcome::Denied, Some(Told { action: denied.action, resource: denied.resource, layer }));
        }
        _ => {}
    }
    if is_denial {
        return (Outcome::Denied, Some(Told::default()));
    }
    let code = code.to_ascii_lowercase();
    if code.contains("dryrunoperation") {
        return (Outcome::Allowed, None);
    }
    let not_asked = NOT_ASKED.iter().any(|part| code.contains(part));
    (if not_asked { Outcome::NotKnown } else { Outcome::Failed }, None)
}
