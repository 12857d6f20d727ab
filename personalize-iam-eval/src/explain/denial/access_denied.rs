//! What a denial says, as data: who may not do what, and by which kind of policy.

use std::fmt;

use personalize_iam_model::Effect;
use personalize_iam_model::catalog::Operation;

use super::details::MatchedStatement;
use super::wrapper::catalog_operation;
use crate::base::layer::Layer;
use crate::decision::evaluation::{Evaluation, Outcome};
use crate::decision::verdict::Decision;
use crate::request::context::ContextValue;

/// What a denial says. What it does not say is `None`, and never guessed.
///
/// Reading takes any text, and time in proportion to its length.
///
/// ```
/// use personalize_iam_eval::{AccessDenied, Layer};
///
/// let text = "An error occurred (AccessDeniedException) when calling the CreateCampaign operation: User: \
///     arn:aws:iam::111122223333:user/ana is not authorized to perform: personalize:CreateCampaign on resource: \
///     arn:aws:personalize:eu-west-1:111122223333:campaign/movies because no permissions boundary allows the \
///     personalize:CreateCampaign action";
/// let denied: AccessDenied = text.parse()?;
/// assert_eq!(denied.principal.as_deref(), Some("arn:aws:iam::111122223333:user/ana"));
/// assert_eq!(denied.action.as_deref(), Some("personalize:CreateCampaign"));
/// assert_eq!(denied.claim.layer(), Some(Layer::PermissionsBoundary));
///
/// let text = "An error occurred (AccessDenied) when calling the PutObject operation: Access Denied";
/// let denied: AccessDenied = text.parse()?;
/// assert_eq!((denied.principal, denied.action), (None, None));
/// assert_eq!(denied.operation.as_deref(), Some("s3:PutObject"));
/// # Ok::<(), personalize_iam_eval::AccessDeniedError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessDenied {
    /// The caller, as the text names it.
    pub principal: Option<String>,
    /// The ARN of the role or the user behind the caller's session, which records of CloudTrail have.
    pub issuer: Option<String>,
    /// The action.
    pub action: Option<String>,
    /// The API operation that was called, with the service in front if the text names it: `s3:PutObject`, `PutObject`.
    pub operation: Option<String>,
    /// The resource as the text names it: an ARN, `*`, a place such as `s3://shop/list.csv`, or words such as `user ana`.
    pub resource: Option<String>,
    /// Why.
    pub claim: Claim,
    /// The ARN of the policy that denies, which some services tell.
    pub policy_arn: Option<String>,
    /// What the request had for condition keys, which records of CloudTrail and decoded authorization messages tell.
    pub context: Vec<(String, ContextValue)>,
    /// The details are in an encoded authorization message, which `aws sts decode-authorization-message` decodes.
    pub encoded: bool,
    /// The statements that matched, which decoded authorization messages tell.
    pub matched: Vec<MatchedStatement>,
    /// Whether it is a decoded authorization message.
    pub decoded: bool,
    /// How many other denials the text has: the first is read.
    pub others: usize,
}

impl AccessDenied {
    /// Whether an error code is one of denials, such as `AccessDenied`, `Client.UnauthorizedOperation` or
    /// `KMS.AccessDeniedException`.
    #[must_use]
    pub fn is_error_code(code: &str) -> bool {
        const CODES: &[&str] = &[
            "AccessDenied",
            "AllAccessDisabled",
            "AuthorizationError",
            "Forbidden",
            "InvalidAccess",
            "NotAuthorized",
            "Unauthorized",
            "UnauthorizedAccess",
            "UnauthorizedOperation",
            "VpceAccessDenied",
        ];
        let last = code.rsplit('.').next().unwrap_or(code);
        let bare = last.strip_suffix("Exception").unwrap_or(last);
        CODES.iter().any(|known| known.eq_ignore_ascii_case(bare))
    }

    /// The operation of the catalog that was called, if the text names it with its service.
    #[must_use]
    pub fn catalog_operation(&self) -> Option<&'static Operation> {
        catalog_operation(self.operation.as_deref()?)
    }

    /// The action that was denied, or else those of which it is one: what the operation is checked for by the catalog.
    #[must_use]
    pub fn actions(&self) -> Vec<&str> {
        match (self.action.as_deref(), self.catalog_operation()) {
            (Some(action), _) => vec![action],
            (None, Some(operation)) => operation.actions.iter().map(|one| one.action).collect(),
            (None, None) => Vec::new(),
        }
    }

    /// The action that was denied, or else the one that every call of the operation is checked for: the only one, or the
    /// one of its name.
    #[must_use]
    pub fn main_action(&self) -> Option<&str> {
        let actions = self.actions();
        if let [only] = actions.as_slice() {
            return Some(only);
        }
        let operation = self.catalog_operation()?;
        let of_name = |action: &&str| action.split_once(':') == Some((operation.service, operation.name));
        actions.into_iter().find(of_name)
    }
}

/// Why a request was denied, by the message: of several reasons AWS tells one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claim {
    /// It does not say why.
    #[default]
    Untold,
    /// No policy of this kind allows it.
    NothingAllows(Layer),
    /// A `Deny` applies; the kind of its policy is not always told.
    Denied(Option<Layer>),
    /// A policy of this kind is the reason, whether it denies or does not allow.
    Stopped(Layer),
}

impl Claim {
    /// The kind of policy that is named.
    #[must_use]
    pub const fn layer(self) -> Option<Layer> {
        match self {
            Claim::Untold | Claim::Denied(None) => None,
            Claim::NothingAllows(layer) | Claim::Denied(Some(layer)) | Claim::Stopped(layer) => Some(layer),
        }
    }

    /// `Deny` for an explicit denial, `Allow` where one is lacking.
    #[must_use]
    pub const fn effect(self) -> Option<Effect> {
        match self {
            Claim::Untold | Claim::Stopped(_) => None,
            Claim::NothingAllows(_) => Some(Effect::Allow),
            Claim::Denied(_) => Some(Effect::Deny),
        }
    }

    /// Whether an evaluation finds the reason that is claimed, perhaps among others.
    #[must_use]
    pub fn agrees_with(self, evaluation: &Evaluation) -> bool {
        let denied = |layer: Option<Layer>| {
            evaluation.statements.iter().any(|one| {
                let statement = &one.statement;
                let denies = statement.effect == Effect::Deny && one.outcome == Outcome::Matches;
                denies && layer.is_none_or(|layer| statement.layer == layer)
            })
        };
        match self {
            Claim::Untold => !matches!(evaluation.decision, Decision::Allowed),
            Claim::NothingAllows(layer) => evaluation.blocked_by.contains(&layer) && !denied(Some(layer)),
            Claim::Denied(layer) => denied(layer),
            Claim::Stopped(layer) => evaluation.blocked_by.contains(&layer) || denied(Some(layer)),
        }
    }
}

/// What the claim says, such as `a Deny of the permissions boundary applies`.
impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Claim::Untold => f.write_str("the request is denied"),
            Claim::NothingAllows(layer) => write!(f, "no {} allows it", layer.title()),
            Claim::Denied(Some(Layer::Identity)) => write!(f, "a Deny of an {} applies", Layer::Identity.title()),
            Claim::Denied(Some(layer)) => write!(f, "a Deny of a {} applies", layer.title()),
            Claim::Denied(None) => f.write_str("a Deny applies"),
            Claim::Stopped(layer) => write!(f, "the {} denies it or does not allow it", layer.title()),
        }
    }
}

/// Why a text is not a denial that policies decide.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessDeniedError {
    /// AWS refuses the call whatever policies say.
    NotByPolicy {
        /// Why, in words.
        why: &'static str,
    },
    /// It is another answer of AWS.
    OtherAnswer {
        /// What it is, in words.
        what: &'static str,
    },
    /// It is a record of a call that was not denied.
    NotDenied {
        /// The record's `errorCode`, if it has one.
        code: Option<String>,
    },
    /// It is another text.
    Other,
}

impl fmt::Display for AccessDeniedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AccessDeniedError::NotByPolicy { why } => write!(f, "no policy decides this: {why}"),
            AccessDeniedError::OtherAnswer { what } => write!(f, "this is not a denial: {what}"),
            AccessDeniedError::NotDenied { code: None } => {
                f.write_str("this is not a denial: the record has no `errorCode`, so that the call went through")
            }
            AccessDeniedError::NotDenied { code: Some(code) } => {
                write!(f, "this is not a denial: the `errorCode` of the record is `{}`", code.escape_debug())
            }
            AccessDeniedError::Other => f.write_str(
                "this is not a denial: it has neither the words `not authorized to perform` or `Access Denied`, nor an \
                 error code such as `AccessDenied` or `UnauthorizedOperation`; give the whole message",
            ),
        }
    }
}

impl std::error::Error for AccessDeniedError {}
