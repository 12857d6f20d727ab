//! Denials, as AWS words them: who may not do what, and by which kind of policy.
//!
//! A text goes through four steps. [`record`] takes JSON apart: records of CloudTrail, decoded authorization messages,
//! bodies of answers. [`words`] takes away how a text was quoted, escaped, drawn in boxes and broken into lines.
//! [`sentence`] finds the sentence of the denial, and [`wrapper`] what an SDK or a command line says around it.
//!
//! Source: IAM User Guide, "Troubleshoot access denied error messages"; AWS CloudTrail User Guide, "CloudTrail record
//! contents"; AWS STS API Reference, "DecodeAuthorizationMessage".

mod record;
mod sentence;
mod words;
mod wrapper;

use std::fmt;

use personalize_iam_model::Effect;
use personalize_iam_model::catalog::Operation;

use crate::decide::Decision;
use crate::explain::{Evaluation, Outcome};
use crate::policies::Layer;

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
    pub context: Vec<(String, String)>,
    /// The details are in an encoded authorization message, which `aws sts decode-authorization-message` decodes.
    pub encoded: bool,
    /// How many other denials the text has: the first is read.
    pub others: usize,
}

impl AccessDenied {
    /// The operation of the catalog that was called, if the text names it with its service.
    #[must_use]
    pub fn catalog_operation(&self) -> Option<&'static Operation> {
        wrapper::catalog_operation(self.operation.as_deref()?)
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

/// That a text is no denial that policies decide.
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
            AccessDeniedError::OtherAnswer { what } => write!(f, "this is no denial: {what}"),
            AccessDeniedError::NotDenied { code: None } => {
                f.write_str("this is no denial: the record has no `errorCode`, so that the call went through")
            }
            AccessDeniedError::NotDenied { code: Some(code) } => {
                write!(f, "this is no denial: the `errorCode` of the record is `{}`", code.escape_debug())
            }
            AccessDeniedError::Other => f.write_str(
                "this is no denial: it has neither the words `not authorized to perform` or `Access Denied`, nor an \
                 error code such as `AccessDenied` or `UnauthorizedOperation`; give the whole message",
            ),
        }
    }
}

impl std::error::Error for AccessDeniedError {}

/// Reads a denial as people find it: the message by itself, with what an SDK, a command line, Terraform, AWS
/// CloudFormation or the console puts around it, over several lines, quoted and escaped; or as JSON: a record of
/// CloudTrail, the answer of `aws sts decode-authorization-message`, the body of an answer.
impl std::str::FromStr for AccessDenied {
    type Err = AccessDeniedError;

    fn from_str(text: &str) -> Result<AccessDenied, AccessDeniedError> {
        record::read(text).unwrap_or_else(|| sentence::read(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ANA: &str = "arn:aws:iam::111122223333:user/ana";
    const MOVIES: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";

    fn read(text: &str) -> AccessDenied {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn every_kind_of_policy_is_read() {
        let head =
            format!("User: {ANA} is not authorized to perform: personalize:DeleteCampaign on resource: {MOVIES}");
        let lacks = |kind: &str| format!("{head} because no {kind} allows the personalize:DeleteCampaign action");
        let denies = |kind: &str| format!("{head} with an explicit deny in {kind}");
        for (text, claim) in [
            (head.clone(), Claim::Untold),
            (lacks("identity-based policy"), Claim::NothingAllows(Layer::Identity)),
            (lacks("resource-based policy"), Claim::NothingAllows(Layer::Resource)),
            (lacks("role trust policy"), Claim::NothingAllows(Layer::Resource)),
            (lacks("permissions boundary"), Claim::NothingAllows(Layer::PermissionsBoundary)),
            (lacks("session policy"), Claim::NothingAllows(Layer::Session)),
            (lacks("service control policy"), Claim::NothingAllows(Layer::ServiceControl)),
            (lacks("resource control policy"), Claim::NothingAllows(Layer::ResourceControl)),
            (lacks("VPC endpoint policy"), Claim::NothingAllows(Layer::VpcEndpoint)),
            (lacks("cosmic policy"), Claim::Untold),
            (denies("an identity-based policy"), Claim::Denied(Some(Layer::Identity))),
            (denies("a resource-based policy"), Claim::Denied(Some(Layer::Resource))),
            (denies("the role trust policy"), Claim::Denied(Some(Layer::Resource))),
            (denies("a permissions boundary"), Claim::Denied(Some(Layer::PermissionsBoundary))),
            (denies("a session policy"), Claim::Denied(Some(Layer::Session))),
            (denies("a service control policy"), Claim::Denied(Some(Layer::ServiceControl))),
            (denies("a resource control policy"), Claim::Denied(Some(Layer::ResourceControl))),
            (denies("a VPC endpoint policy"), Claim::Denied(Some(Layer::VpcEndpoint))),
            (format!("{head} with an explicit deny"), Claim::Denied(None)),
        ] {
            let denied = read(&text);
            assert_eq!(denied.claim, claim, "{text}");
            assert_eq!(
                (denied.principal.as_deref(), denied.action.as_deref(), denied.resource.as_deref()),
                (Some(ANA), Some("personalize:DeleteCampaign"), Some(MOVIES)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_programs_put_around_a_message_is_left_out() {
        let plain = read(&format!(
            "User: {ANA} is not authorized to perform: personalize:DeleteCampaign on resource: {MOVIES} with an \
             explicit deny in an identity-based policy"
        ));
        for text in [
            format!(
                "An error occurred (AccessDeniedException) when calling the DeleteCampaign operation: User: {ANA} is \
                 not authorized to perform: personalize:DeleteCampaign on resource: {MOVIES} with an explicit deny in \
                 an identity-based policy\n"
            ),
            format!(
                "\n  User: {ANA}\n  is not authorized to perform: personalize:DeleteCampaign\n  on resource: {MOVIES}\n  \
                 with an explicit deny\n  in an identity-based policy."
            ),
            format!(
                "{{\"__type\":\"AccessDeniedException\",\"Message\":\"User: {ANA} is not authorized to perform: \
                 personalize:DeleteCampaign on resource: \\\"{MOVIES}\\\" with an explicit deny in an identity-based \
                 policy\"}}"
            ),
            format!(
                "botocore.exceptions.ClientError: User: {ANA} is not authorized to perform: personalize:DeleteCampaign \
                 on resource: {MOVIES} with an explicit deny in an identity-based policy (Service: Personalize, \
                 Status Code: 400, Request ID: 1)"
            ),
        ] {
            assert_eq!(AccessDenied { operation: None, ..read(&text) }, plain, "{text}");
        }
    }

    #[test]
    fn the_short_old_wording_is_read() {
        let denied = read(&format!(
            "User: {ANA} is not authorized to perform: personalize:DeleteCampaign on resource: {MOVIES} (Service: X)"
        ));
        assert_eq!((denied.resource.as_deref(), denied.claim), (Some(MOVIES), Claim::Untold));
        let denied = read(&format!("User: {ANA} is not authorized to perform: personalize:ListCampaigns"));
        assert_eq!((denied.resource, denied.claim), (None, Claim::Untold));
        let denied = read(&format!(
            "User: {ANA} is not authorized to perform: sts:AssumeRole because no role trust policy allows the \
             sts:AssumeRole action"
        ));
        assert_eq!((denied.resource, denied.claim), (None, Claim::NothingAllows(Layer::Resource)));
    }

    #[test]
    fn the_wording_of_kms_is_read() {
        let key = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        let denied = read(&format!(
            "User: {ANA} is not authorized to perform: kms:Decrypt on resource: {key} because the resource does not \
             exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly \
             denies access"
        ));
        assert_eq!((denied.resource.as_deref(), denied.claim), (Some(key), Claim::Stopped(Layer::Resource)));
    }

    #[test]
    fn a_resource_with_blanks_is_kept_whole() {
        let denied = read(&format!(
            "User: {ANA} is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::shop/my list.csv\" \
             because no identity-based policy allows the s3:GetObject action"
        ));
        assert_eq!(denied.resource.as_deref(), Some("arn:aws:s3:::shop/my list.csv"));
    }

    #[test]
    fn the_arn_of_the_policy_is_read() {
        let policy = "arn:aws:organizations::111122223333:policy/o-a1b2/service_control_policy/p-c3d4";
        let denied = read(&format!(
            "User: {ANA} is not authorized to perform: personalize:DeleteCampaign on resource: {MOVIES} with an \
             explicit deny in a service control policy: {policy}."
        ));
        assert_eq!(denied.claim, Claim::Denied(Some(Layer::ServiceControl)));
        assert_eq!(denied.policy_arn.as_deref(), Some(policy));
    }

    #[test]
    fn claims_are_told_in_words() {
        for (claim, words) in [
            (Claim::Untold, "the request is denied"),
            (Claim::NothingAllows(Layer::Session), "no session policy allows it"),
            (Claim::Denied(Some(Layer::Identity)), "a Deny of an identity-based policy applies"),
            (Claim::Denied(Some(Layer::ServiceControl)), "a Deny of a service control policy applies"),
            (Claim::Denied(None), "a Deny applies"),
            (Claim::Stopped(Layer::VpcEndpoint), "the VPC endpoint policy denies it or does not allow it"),
        ] {
            assert_eq!(claim.to_string(), words);
        }
    }

    #[test]
    fn a_claim_agrees_with_an_evaluation_that_finds_its_reason() {
        use crate::{Policies, Request, evaluate};
        use personalize_iam_model::policy::read;

        let text = |effect: &str| {
            let statement = format!(r#"{{"Effect": "{effect}", "Action": "s3:*", "Resource": "arn:aws:s3:::shop/*"}}"#);
            read(&format!(r#"{{"Version": "2012-10-17", "Statement": {statement}}}"#)).unwrap()
        };
        let request = Request::new(ANA.parse().unwrap(), "s3:GetObject", "arn:aws:s3:::shop/list.csv");
        let other = Request { action: "kms:Decrypt".into(), ..request.clone() };
        let allowing = Policies { identity: vec![text("Allow")], ..Policies::default() };
        let bounded = Policies { permissions_boundary: vec![text("Deny")], ..allowing.clone() };
        for (policies, request, claim, agrees) in [
            (&allowing, &request, Claim::Untold, false),
            (&allowing, &request, Claim::NothingAllows(Layer::Identity), false),
            (&allowing, &other, Claim::NothingAllows(Layer::Identity), true),
            (&allowing, &other, Claim::Untold, true),
            (&allowing, &other, Claim::Denied(None), false),
            (&bounded, &request, Claim::Denied(Some(Layer::PermissionsBoundary)), true),
            (&bounded, &request, Claim::Denied(None), true),
            (&bounded, &request, Claim::Denied(Some(Layer::Identity)), false),
            (&bounded, &request, Claim::NothingAllows(Layer::PermissionsBoundary), false),
            (&bounded, &other, Claim::NothingAllows(Layer::PermissionsBoundary), true),
            (&bounded, &request, Claim::Stopped(Layer::PermissionsBoundary), true),
            (&bounded, &other, Claim::Stopped(Layer::PermissionsBoundary), true),
            (&allowing, &request, Claim::Stopped(Layer::Identity), false),
        ] {
            assert_eq!(claim.agrees_with(&evaluate(policies, request)), agrees, "{claim} of {}", request.action);
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(
            parts in prop::collection::vec(
                prop_oneof![
                    Just("User: ".to_owned()),
                    Just(" is not authorized to perform".to_owned()),
                    Just(" is not authorized to perform: s3:GetObject on resource: ".to_owned()),
                    Just(" with an explicit deny in a ".to_owned()),
                    Just(" because no ".to_owned()),
                    Just("service control policy: arn:aws:".to_owned()),
                    Just("{\"eventName\": \"GetObject\", \"errorCode\": \"AccessDenied\"}".to_owned()),
                    Just("Action: s3:GetObject On resource(s): ".to_owned()),
                    Just("operation error S3: ".to_owned()),
                    Just("when calling the ".to_owned()),
                    Just("upload failed: s3://".to_owned()),
                    Just("\\u00e9&quot;\u{1b}[1m".to_owned()),
                    Just("[{\"a\": \"".to_owned()),
                    Just("\u{130}".to_owned()),
                    ".{0,12}",
                ],
                0..9,
            ),
        ) {
            let _ = parts.concat().parse::<AccessDenied>();
        }

        #[test]
        fn what_is_put_in_is_read_back(
            name in "[A-Za-z0-9+=,.@_-]{1,20}[A-Za-z0-9]",
            action in "[a-z0-9]{1,9}:[A-Z][A-Za-z]{0,15}",
            resource in "arn:aws:s3:::[a-z0-9./_ -]{0,30}[a-z0-9]",
        ) {
            let user = format!("arn:aws:iam::111122223333:user/{name}");
            let text = format!(
                "User: {user} is not authorized to perform: {action} on resource: {resource} because no session \
                 policy allows the {action} action"
            );
            let denied = read(&text);
            prop_assert_eq!(denied.principal, Some(user));
            prop_assert_eq!(denied.action, Some(action));
            let one_blank = resource.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(denied.resource, Some(one_blank));
            prop_assert_eq!(denied.claim, Claim::NothingAllows(Layer::Session));
        }
    }
}
