//! Layers that let nothing pass, as nothing in them allows anything: real organizations and accounts have more attached.
//!
//! Source: AWS Organizations User Guide, "SCP evaluation"; IAM User Guide, "Permissions boundaries for IAM entities".

use std::fmt;

use personalize_iam_model::policy::{ActionElement, PrincipalElement, Principals, ResourceElement};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::base::layer::Layer;
use crate::policies::layers::Policies;

/// The service control policy that AWS attaches to every root, organizational unit and account by default.
const FULL_ACCESS: &str = "FullAWSAccess";

/// A layer, or a level of it, in which nothing allows anything. Its `Display` says so, and what to do.
///
/// What is decided under it is denied whatever else is allowed; what is proved under it would be so of any policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Vacuous {
    /// The layer.
    pub layer: Layer,
    /// The level, in layers of organization policies: 0 is the organization's root.
    pub level: Option<usize>,
    /// Whether it has no policy at all.
    pub is_empty: bool,
}

impl Vacuous {
    /// A layer, or a level of it, of which it is known that these policies allow nothing.
    #[must_use]
    pub fn new(layer: Layer, level: Option<usize>, policies: &[Policy]) -> Vacuous {
        Vacuous { layer, level, is_empty: policies.is_empty() }
    }
}

impl fmt::Display for Vacuous {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let title = self.layer.title();
        let of_level = self.level.map(|level| format!(" of level {level}")).unwrap_or_default();
        match (self.level, self.is_empty) {
            (Some(level), true) => write!(f, "level {level} has no {title}, so that nothing passes it")?,
            _ => write!(f, "no {title}{of_level} has an `Allow` that can apply, so that nothing passes it")?,
        }
        match self.layer {
            Layer::ServiceControl if self.is_empty => {
                write!(f, "; if `{FULL_ACCESS}` is attached there, as it is by default, give it")
            }
            Layer::ServiceControl => {
                write!(f, "; if `{FULL_ACCESS}` is attached there too, as it is by default, give it as well")
            }
            Layer::PermissionsBoundary => f.write_str("; add one for what the boundary is to let pass"),
            Layer::Session => f.write_str("; add one for what the session is to do"),
            Layer::VpcEndpoint => {
                f.write_str("; add one, such as that of AWS's default endpoint policy, which allows everything")
            }
            _ => f.write_str("; give the policies that allow something too"),
        }
    }
}

/// The layers that only limit, and levels of them, in which nothing allows anything: service control policies,
/// permissions boundaries, session policies and VPC endpoint policies.
///
/// It looks at the texts of the statements; that all that they ask for at once can never be is not found out here.
///
/// ```
/// use personalize_iam_eval::{Policies, vacuous};
/// use personalize_iam_model::policy::read;
///
/// let guard = read(
///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "personalize:Delete*", "Resource": "*"}}"#,
/// )?;
/// let policies = Policies { service_control: vec![vec![guard]], ..Policies::default() };
/// assert_eq!(
///     vacuous(&policies)[0].to_string(),
///     "no service control policy of level 0 has an `Allow` that can apply, so that nothing passes it; if \
///      `FullAWSAccess` is attached there too, as it is by default, give it as well"
/// );
/// # Ok::<(), personalize_iam_model::policy::ReadError>(())
/// ```
#[must_use]
pub fn vacuous(policies: &Policies) -> Vec<Vacuous> {
    let levels = policies.service_control.iter().enumerate();
    let levels = levels.map(|(level, policies)| (Layer::ServiceControl, Some(level), policies));
    let layers = [
        (Layer::PermissionsBoundary, None, &policies.permissions_boundary),
        (Layer::Session, None, &policies.session),
        (Layer::VpcEndpoint, None, &policies.vpc_endpoint),
    ];
    // A layer without policies does not count; a level does.
    let all = levels.chain(layers.into_iter().filter(|(_, _, policies)| !policies.is_empty()));
    all.filter(|(_, _, policies)| !may_allow(policies))
        .map(|(layer, level, policies)| Vacuous::new(layer, level, policies))
        .collect()
}

/// Whether some statement of the policies allows, and may apply, by its text.
fn may_allow(policies: &[Policy]) -> bool {
    policies.iter().flat_map(|policy| &policy.statements).any(|one| one.effect == Effect::Allow && may_apply(one))
}

fn may_apply(statement: &Statement) -> bool {
    let is_everything = |pattern: &String| !pattern.is_empty() && pattern.bytes().all(|b| b == b'*');
    let action = match &statement.action {
        ActionElement::Action(patterns) => !patterns.is_empty(),
        ActionElement::NotAction(patterns) => !patterns.iter().any(is_everything),
    };
    let resource = match &statement.resource {
        Some(ResourceElement::Resource(patterns)) => !patterns.is_empty(),
        Some(ResourceElement::NotResource(patterns)) => !patterns.iter().any(is_everything),
        None => true,
    };
    // Only the policies of endpoints name principals here. One that names none has a mistake, which the linter reports.
    let principal = match &statement.principal {
        Some(PrincipalElement::Principal(Principals::Map(entries))) => {
            entries.iter().any(|entry| !entry.values.is_empty())
        }
        Some(PrincipalElement::NotPrincipal(Principals::Everyone)) => false,
        _ => true,
    };
    action && resource && principal
}

#[cfg(test)]
mod tests {
    use super::*;
    use personalize_iam_model::policy::read_leniently;

    fn policy(statements: &str) -> Policy {
        read_leniently(&format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#)).policy.unwrap()
    }

    const DENY: &str = r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#;
    const ALLOW: &str = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;

    #[test]
    fn layers_in_which_nothing_allows_are_told_with_what_to_do() {
        let (guard, full) = (policy(DENY), policy(ALLOW));
        let endpoint =
            |principal: &str| policy(&format!(r#"{{"Effect":"Allow",{principal}"Action":"*","Resource":"*"}}"#));
        let none = Policies::default();
        for (policies, expected) in [
            (none.clone(), &[][..]),
            (
                Policies {
                    service_control: vec![vec![full.clone(), guard.clone()], vec![guard.clone()]],
                    ..none.clone()
                },
                &["no service control policy of level 1 has an `Allow` that can apply, so that nothing passes it; if \
                   `FullAWSAccess` is attached there too, as it is by default, give it as well"],
            ),
            (
                Policies { service_control: vec![vec![]], ..none.clone() },
                &[
                    "level 0 has no service control policy, so that nothing passes it; if `FullAWSAccess` is attached there, \
                   as it is by default, give it",
                ],
            ),
            (
                Policies { permissions_boundary: vec![guard.clone()], session: vec![guard.clone()], ..none.clone() },
                &[
                    "no permissions boundary has an `Allow` that can apply, so that nothing passes it; add one for what the \
                     boundary is to let pass",
                    "no session policy has an `Allow` that can apply, so that nothing passes it; add one for what the \
                     session is to do",
                ],
            ),
            (Policies { session: vec![guard.clone(), full], ..none.clone() }, &[]),
            (
                Policies { vpc_endpoint: vec![endpoint(r#""NotPrincipal":"*","#)], ..none.clone() },
                &[
                    "no VPC endpoint policy has an `Allow` that can apply, so that nothing passes it; add one, such as that of \
                   AWS's default endpoint policy, which allows everything",
                ],
            ),
            (Policies { vpc_endpoint: vec![endpoint(r#""Principal":"*","#)], ..none.clone() }, &[]),
            // AWS attaches the policy that allows everything by itself; an identity may do nothing, and need not.
            (Policies { resource_control: vec![vec![guard.clone()], vec![]], ..none.clone() }, &[]),
            (Policies { identity: vec![guard.clone()], resource: Some(guard), ..none }, &[]),
        ] {
            let told: Vec<String> = vacuous(&policies).iter().map(ToString::to_string).collect();
            assert_eq!(told, expected, "{policies:?}");
        }
    }

    #[test]
    fn an_allow_that_can_never_apply_allows_nothing() {
        for (statement, allows) in [
            (ALLOW, true),
            (r#"{"Effect":"Allow","NotAction":"*","Resource":"*"}"#, false),
            (r#"{"Effect":"Allow","NotAction":"**","Resource":"*"}"#, false),
            (r#"{"Effect":"Allow","NotAction":"s3:*","Resource":"*"}"#, true),
            (r#"{"Effect":"Allow","Action":[],"Resource":"*"}"#, false),
            (r#"{"Effect":"Allow","Action":"*","Resource":[]}"#, false),
            (r#"{"Effect":"Allow","Action":"*","NotResource":["arn:aws:s3:::b","*"]}"#, false),
            (r#"{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::b"}"#, true),
        ] {
            let policies = Policies { permissions_boundary: vec![policy(statement)], ..Policies::default() };
            assert_eq!(vacuous(&policies).is_empty(), allows, "{statement}");
        }
    }
}
