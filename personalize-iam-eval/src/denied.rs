//! The text of an `AccessDenied` error, as AWS words it: who was not let do what, and by which kind of policy.
//!
//! Source: IAM User Guide, "Troubleshoot access denied error messages".

use std::fmt;

use personalize_iam_model::Effect;

use crate::decide::Decision;
use crate::explain::{Evaluation, Outcome};
use crate::policies::Layer;

/// What the text of an `AccessDenied` error says.
///
/// ```
/// use personalize_iam_eval::{AccessDenied, Layer};
///
/// let text = "An error occurred (AccessDeniedException) when calling the CreateCampaign operation: User: \
///     arn:aws:iam::111122223333:user/ana is not authorized to perform: personalize:CreateCampaign on resource: \
///     arn:aws:personalize:eu-west-1:111122223333:campaign/movies because no permissions boundary allows the \
///     personalize:CreateCampaign action";
/// let denied: AccessDenied = text.parse()?;
/// assert_eq!(denied.principal, "arn:aws:iam::111122223333:user/ana");
/// assert_eq!(denied.action, "personalize:CreateCampaign");
/// assert_eq!(denied.claim.layer(), Some(Layer::PermissionsBoundary));
/// # Ok::<(), personalize_iam_eval::AccessDeniedError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessDenied {
    /// The caller, as the message names it.
    pub principal: String,
    /// The action.
    pub action: String,
    /// The resource, if it is named.
    pub resource: Option<String>,
    /// Why.
    pub claim: Claim,
    /// The ARN of the policy that denies, which some services tell.
    pub policy_arn: Option<String>,
}

/// Why a request was denied, by the message: of several reasons AWS tells one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claim {
    /// It does not say why.
    Untold,
    /// No policy of this kind allows it.
    NothingAllows(Layer),
    /// A `Deny` applies; the kind of its policy is not always told.
    Denied(Option<Layer>),
}

impl Claim {
    /// The kind of policy that is named.
    #[must_use]
    pub const fn layer(self) -> Option<Layer> {
        match self {
            Claim::Untold | Claim::Denied(None) => None,
            Claim::NothingAllows(layer) | Claim::Denied(Some(layer)) => Some(layer),
        }
    }

    /// `Deny` for an explicit denial, `Allow` where one is lacking.
    #[must_use]
    pub const fn effect(self) -> Option<Effect> {
        match self {
            Claim::Untold => None,
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
        }
    }
}

/// That a text is not such a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessDeniedError {
    /// The reason is encoded.
    Encoded,
    /// It does not tell who was denied what.
    NoDetails,
    /// It is another text.
    Other,
}

impl fmt::Display for AccessDeniedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            AccessDeniedError::Encoded => {
                "the message is encoded: decode it with `aws sts decode-authorization-message --encoded-message` and \
                 give principal, action and resource of the answer"
            }
            AccessDeniedError::NoDetails => {
                "the message does not tell who was denied what: give principal, action and resource"
            }
            AccessDeniedError::Other => {
                "this is no message of a denied request: it should have the words `is not authorized to perform:`"
            }
        })
    }
}

impl std::error::Error for AccessDeniedError {}

/// Reads a message as people find it: over several lines, in quotes, and with what a command line or an SDK puts
/// around it.
impl std::str::FromStr for AccessDenied {
    type Err = AccessDeniedError;

    fn from_str(text: &str) -> Result<AccessDenied, AccessDeniedError> {
        // Backslashes are of JSON's quotes. Words alone are left, with one blank between them.
        let text = text.replace("\\n", " ").replace("\\r", " ").replace(['\\', '"', '\'', '`'], " ");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let lower = text.to_ascii_lowercase();
        const VERB: &str = "is not authorized to perform";
        let Some(verb) = lower.find(VERB) else {
            return Err(other_kind(&lower));
        };
        let before = text.get(..verb).unwrap_or_default().trim_end();
        let principal = before.rsplit(' ').next().unwrap_or_default();
        let principal = principal.rsplit_once("User:").map_or(principal, |(_, name)| name);
        let after = text.get(verb + VERB.len()..).unwrap_or_default();
        let after = after.trim_start_matches([':', ' ']);
        let (action, rest) = after.split_once(' ').unwrap_or((after, ""));
        let action = trimmed(action);
        if principal.is_empty() || !action.contains(':') {
            return Err(AccessDeniedError::NoDetails);
        }
        let (resource, reason) = split_resource(rest);
        let (claim, policy_arn) = claim_of(reason);
        Ok(AccessDenied {
            principal: principal.to_owned(),
            action: action.to_owned(),
            resource: resource.filter(|resource| !resource.is_empty()).map(str::to_owned),
            claim,
            policy_arn: policy_arn.map(str::to_owned),
        })
    }
}

fn other_kind(lower: &str) -> AccessDeniedError {
    let says = |words: &str| lower.contains(words);
    if says("encoded authorization failure message") {
        AccessDeniedError::Encoded
    } else if says("access denied") || says("accessdenied") || says("not authorized") || says("unauthorized") {
        AccessDeniedError::NoDetails
    } else {
        AccessDeniedError::Other
    }
}

/// Without what stands behind the last word of a sentence.
fn trimmed(word: &str) -> &str {
    word.trim_end_matches(['.', ',', ';', ')', '}', ']', '>']).trim()
}

const BECAUSE: &str = "because no ";
const EXPLICIT: &str = "with an explicit deny";
/// KMS names at once that there is no such key, that nothing in a key policy allows, and that something denies.
const NO_SUCH_KEY: &str = "because the resource does not exist in this Region";

/// Splits what follows the action into the resource and the reason.
fn split_resource(rest: &str) -> (Option<&str>, &str) {
    let ends = |text: &str| [BECAUSE, EXPLICIT, NO_SUCH_KEY].iter().filter_map(|words| text.find(words)).min();
    let Some(resource) = rest.strip_prefix("on resource").map(|rest| rest.trim_start_matches([':', ' '])) else {
        return (None, ends(rest).and_then(|end| rest.get(end..)).unwrap_or_default());
    };
    match ends(resource) {
        Some(end) => {
            let (name, reason) = resource.split_at_checked(end).unwrap_or((resource, ""));
            (Some(trimmed(name)), reason)
        }
        // Where the message ends is not told, so that a name with blanks is cut.
        None => (resource.split(' ').next().map(trimmed), ""),
    }
}

/// What is claimed, and the ARN of the policy behind it.
fn claim_of(reason: &str) -> (Claim, Option<&str>) {
    if let Some(rest) = reason.strip_prefix(BECAUSE) {
        return match policy_kind(rest) {
            Some((layer, _)) => (Claim::NothingAllows(layer), None),
            None => (Claim::Untold, None),
        };
    }
    if reason.starts_with(NO_SUCH_KEY) {
        return (Claim::NothingAllows(Layer::Resource), None);
    }
    let Some(rest) = reason.strip_prefix(EXPLICIT) else { return (Claim::Untold, None) };
    let rest = rest.trim_start();
    let named = ["in an ", "in a ", "in the "].iter().find_map(|words| rest.strip_prefix(words)).and_then(policy_kind);
    match named {
        Some((layer, rest)) => {
            let word = rest.trim_start_matches([':', ' ']).split(' ').next().map(trimmed);
            (Claim::Denied(Some(layer)), word.filter(|word| word.starts_with("arn:")))
        }
        None => (Claim::Denied(None), None),
    }
}

/// The kind of policy that a text begins with, and the rest of it.
fn policy_kind(text: &str) -> Option<(Layer, &str)> {
    let kinds = [
        ("identity-based policy", Layer::Identity),
        ("identity-based policies", Layer::Identity),
        ("resource-based policy", Layer::Resource),
        ("resource-based policies", Layer::Resource),
        ("role trust policy", Layer::Resource),
        ("trust policy", Layer::Resource),
        ("permissions boundary", Layer::PermissionsBoundary),
        ("session policy", Layer::Session),
        ("session policies", Layer::Session),
        ("service control policy", Layer::ServiceControl),
        ("service control policies", Layer::ServiceControl),
        ("resource control policy", Layer::ResourceControl),
        ("resource control policies", Layer::ResourceControl),
        ("vpc endpoint policy", Layer::VpcEndpoint),
        ("vpc endpoint policies", Layer::VpcEndpoint),
    ];
    kinds.iter().find_map(|(words, layer)| {
        let (head, rest) = text.split_at_checked(words.len())?;
        head.eq_ignore_ascii_case(words).then_some((*layer, rest))
    })
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
                (denied.principal.as_str(), denied.action.as_str(), denied.resource.as_deref()),
                (ANA, "personalize:DeleteCampaign", Some(MOVIES)),
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
            assert_eq!(read(&text), plain, "{text}");
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
        assert_eq!((denied.resource.as_deref(), denied.claim), (Some(key), Claim::NothingAllows(Layer::Resource)));
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
        ] {
            assert_eq!(claim.agrees_with(&evaluate(policies, request)), agrees, "{claim} of {}", request.action);
        }
    }

    #[test]
    fn what_is_no_such_message_is_told_by_its_kind() {
        for (text, message) in [
            (
                "You are not authorized to perform this operation. Encoded authorization failure message: 4GIOHlTkIaWHQD0Q0m6XSnuUMCm",
                "the message is encoded: decode it with `aws sts decode-authorization-message --encoded-message` and \
                 give principal, action and resource of the answer",
            ),
            (
                "An error occurred (AccessDenied) when calling the GetObject operation: Access Denied",
                "the message does not tell who was denied what: give principal, action and resource",
            ),
            (
                "User: is not authorized to perform: ",
                "the message does not tell who was denied what: give principal, action and resource",
            ),
            (
                "connection refused",
                "this is no message of a denied request: it should have the words `is not authorized to perform:`",
            ),
        ] {
            assert_eq!(text.parse::<AccessDenied>().unwrap_err().to_string(), message, "{text}");
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
            prop_assert_eq!(denied.principal, user);
            prop_assert_eq!(denied.action, action);
            let one_blank = resource.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(denied.resource, Some(one_blank));
            prop_assert_eq!(denied.claim, Claim::NothingAllows(Layer::Session));
        }
    }
}
