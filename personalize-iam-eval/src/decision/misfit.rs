//! Inputs that do not fit together: policies and exemptions that the caller of a request cannot have, and condition keys that
//! contradict each other.

use std::fmt;

use personalize_iam_model::arn::Fields;

use crate::base::layer::Layer;
use crate::compiled::compile::CompiledPolicies;
use crate::policies::layers::Policies;
use crate::request::context::Request;
use crate::request::linked_keys::contradictions;
use crate::request::prepared::Prepared;
use crate::request::principal::Principal;
use crate::request::situation::can_have;

/// An input that does not fit the request.
///
/// ```
/// use personalize_iam_eval::{Layer, Policies, Request, Unfit};
/// use personalize_iam_documents as documents;
///
/// let policies = Policies { session: vec![documents::full_access()], ..Policies::default() };
/// let request = Request::new("arn:aws:iam::111122223333:user/ana".parse()?, "personalize:ListCampaigns", "*");
/// let misfits = policies.misfits(&request);
/// assert_eq!(misfits[0].input, Unfit::Policies(Layer::Session));
/// assert!(misfits[0].is_impossible);
/// assert_eq!(
///     misfits[0].to_string(),
///     "an IAM user has no session policies: a session of a role and a federated user can have them",
/// );
/// # Ok::<(), personalize_iam_eval::PrincipalError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit {
    /// What does not fit.
    pub input: Unfit,
    /// There is no such request in AWS. If not, the input has no effect.
    pub is_impossible: bool,
    message: String,
}

/// What does not fit a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Unfit {
    /// The policies of a layer, or the grants.
    Policies(Layer),
    /// The exemption of a service-linked role.
    ServiceLinkedRole,
    /// The exemption of an AWS managed key.
    AwsManagedKey,
    /// Condition keys, which contradict each other or the caller.
    Context,
}

/// Why it does not fit, and what would.
impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Misfit {
    fn impossible(input: Unfit, message: String) -> Misfit {
        Misfit { input, is_impossible: true, message }
    }

    fn without_effect(input: Unfit, message: impl Into<String>) -> Misfit {
        Misfit { input, is_impossible: false, message: message.into() }
    }
}

/// Who calls, in a sentence.
pub(crate) const fn kind_of(principal: &Principal) -> &'static str {
    match principal {
        Principal::Root { .. } => "the root user of an account",
        Principal::User { .. } => "an IAM user",
        Principal::RoleSession { .. } => "a session of a role",
        Principal::FederatedUser { .. } => "a federated user",
        Principal::Federated { .. } => "an identity of an outside provider",
        Principal::Service { .. } => "an AWS service",
        Principal::Anonymous => "an anonymous caller",
    }
}

impl Policies {
    /// What of these policies, and of the request's exemptions and condition keys, does not fit the request.
    ///
    /// What its caller cannot have does not count when the request is decided. Condition keys that contradict each other are
    /// taken as they are given.
    #[must_use]
    pub fn misfits(&self, request: &Request) -> Vec<Misfit> {
        let principal = &request.principal;
        let who = kind_of(principal);
        let mut misfits = Vec::new();
        for (layer, given, others) in [
            (Layer::Identity, !self.identity.is_empty(), "a user, a role and a federated user can have them"),
            (
                Layer::PermissionsBoundary,
                !self.permissions_boundary.is_empty(),
                "a user and a role can have one, and a federated user has the user's",
            ),
            (Layer::Session, !self.session.is_empty(), "a session of a role and a federated user can have them"),
        ] {
            if !given || can_have(principal, layer) {
                continue;
            }
            let input = Unfit::Policies(layer);
            let what = match layer {
                Layer::Identity => "identity-based policies",
                Layer::PermissionsBoundary => "permissions boundary",
                _ => "session policies",
            };
            misfits.push(match (principal, layer) {
                // They cannot be attached to it, and the guide says what is decided if they are given.
                (Principal::Root { .. }, Layer::Identity | Layer::PermissionsBoundary) => Misfit::without_effect(
                    input,
                    format!("{who} has no {what}: what is given does not count, neither Allow nor Deny"),
                ),
                _ => Misfit::impossible(input, format!("{who} has no {what}: {others}")),
            });
        }
        if !self.service_control.is_empty() && principal.account().is_none() {
            let message = format!("{who} belongs to no account: service control policies do not count");
            misfits.push(Misfit::without_effect(Unfit::Policies(Layer::ServiceControl), message));
        }
        let resource = Fields::split(&request.resource);
        let on_key = resource.is_some_and(|fields| fields.service == "kms" && fields.resource.starts_with("key/"));
        if !self.grants.is_empty() && !on_key {
            let message = "grants count on KMS keys alone, and the resource is not one";
            misfits.push(Misfit::without_effect(Unfit::Policies(Layer::Grant), message));
        }
        let exemptions = request.exemptions;
        if exemptions.service_linked_role && !matches!(principal, Principal::RoleSession { .. }) {
            misfits.push(Misfit::impossible(Unfit::ServiceLinkedRole, format!("{who} is not a service-linked role")));
        }
        if exemptions.aws_managed_key && !on_key {
            let message = "the resource is not a KMS key, so that it is not an AWS managed one";
            misfits.push(Misfit::impossible(Unfit::AwsManagedKey, message.to_owned()));
        }
        misfits.extend(contradictions(request).into_iter().map(|why| Misfit::impossible(Unfit::Context, why)));
        misfits
    }
}

impl CompiledPolicies {
    /// See [`Policies::misfits`].
    #[must_use]
    pub fn misfits(&self, request: &Prepared) -> Vec<Misfit> {
        self.source.misfits(request.request())
    }
}

#[cfg(test)]
mod tests {
    use personalize_iam_documents as documents;

    use super::*;
    use crate::Decision;

    const PRINCIPALS: [&str; 7] = [
        "arn:aws:iam::111122223333:user/ana",
        "arn:aws:sts::111122223333:assumed-role/etl/job1",
        "arn:aws:sts::111122223333:federated-user/bo",
        "arn:aws:iam::111122223333:root",
        "arn:aws:iam::111122223333:saml-provider/idp",
        "personalize.amazonaws.com",
        "anonymous",
    ];

    const DENY: &str = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}}"#;

    /// With one policy in a layer of the caller.
    fn with(layer: Layer, text: &str) -> Policies {
        let policy = vec![personalize_iam_model::policy::read(text).unwrap()];
        match layer {
            Layer::Identity => Policies { identity: policy, ..Policies::default() },
            Layer::PermissionsBoundary => Policies { permissions_boundary: policy, ..Policies::default() },
            _ => Policies { session: policy, ..Policies::default() },
        }
    }

    #[test]
    fn each_caller_has_its_layers() {
        let found: Vec<String> = PRINCIPALS
            .iter()
            .map(|principal| {
                let layers = [Layer::Identity, Layer::PermissionsBoundary, Layer::Session];
                let marks = layers.map(|layer| {
                    let policies = with(layer, DENY);
                    let request = Request::new(principal.parse().unwrap(), "s3:GetObject", "arn:aws:s3:::b/k");
                    match policies.misfits(&request).as_slice() {
                        [] => "yes",
                        [one] => {
                            assert_eq!(one.input, Unfit::Policies(layer));
                            if one.is_impossible { "never" } else { "no effect" }
                        }
                        more => panic!("{more:?}"),
                    }
                });
                marks.join(", ")
            })
            .collect();
        assert_eq!(
            found,
            [
                "yes, yes, never".to_owned(),
                "yes, yes, yes".to_owned(),
                "yes, yes, yes".to_owned(),
                "no effect, no effect, never".to_owned(),
                "never, never, never".to_owned(),
                "never, never, never".to_owned(),
                "never, never, never".to_owned(),
            ]
        );
    }

    #[test]
    fn what_a_caller_cannot_have_does_not_count() {
        let bucket = r#"{"Version": "2012-10-17", "Statement":
            {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}"#;
        let bucket = personalize_iam_model::policy::read(bucket).unwrap();
        for principal in PRINCIPALS {
            for layer in [Layer::Identity, Layer::PermissionsBoundary, Layer::Session] {
                let mut policies = with(layer, DENY);
                policies.resource = Some(bucket.clone());
                if layer != Layer::Identity {
                    policies.identity = vec![documents::full_access()];
                }
                let principal: Principal = principal.parse().unwrap();
                let request = Request::new(principal.clone(), "s3:GetObject", "arn:aws:s3:::b/k");
                let denied = matches!(policies.compile().decide(&request.prepare()), Decision::ExplicitDeny(_));
                assert_eq!(denied, can_have(&principal, layer), "{principal} {layer}");
            }
        }
    }

    #[test]
    fn grants_and_exemptions_have_to_fit_too() {
        let grants = vec![crate::Grant::default()];
        let policies = Policies { grants, service_control: vec![Vec::new()], ..Policies::default() };
        let told = |principal: &str, resource: &str| {
            let mut request = Request::new(principal.parse().unwrap(), "kms:Decrypt", resource);
            request.exemptions.service_linked_role = true;
            request.exemptions.aws_managed_key = true;
            policies.misfits(&request).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(
            told(PRINCIPALS[1], "arn:aws:kms:eu-west-1:111122223333:key/1234abcd"),
            [""; 0],
            "a session of a role on a key"
        );
        assert_eq!(
            told("anonymous", "arn:aws:s3:::b"),
            [
                "an anonymous caller belongs to no account: service control policies do not count",
                "grants count on KMS keys alone, and the resource is not one",
                "an anonymous caller is not a service-linked role",
                "the resource is not a KMS key, so that it is not an AWS managed one",
            ]
        );
    }
}
