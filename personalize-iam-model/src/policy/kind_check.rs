//! What each kind of policy rejects, in addition to what every policy rejects.

use std::collections::HashMap;

use super::json::Kind;
use super::kind::PolicyKind;
use super::pattern::is_partition;
use super::positions::Positions;
use super::problem::{Fault, ProblemCode, Problems, quoted};
use super::{
    ActionElement, Effect, Policy, PrincipalElement, PrincipalType, Principals, ResourceElement, Statement, Version,
};

/// Reports what one kind of policy does not take, where every kind would not be at fault.
pub(super) fn check(policy: &Policy, kind: PolicyKind, positions: &Positions, problems: &mut Problems) {
    let mut check = Check { kind, positions, problems };
    check.version_and_id(policy);
    if kind.has_strict_sids() {
        check.sids(policy);
    }
    for (index, statement) in policy.statements.iter().enumerate() {
        let path = format!("/Statement/{index}");
        check.action(&path, statement);
        check.resource(&path, statement);
        check.principal(&path, statement);
        if kind == PolicyKind::Rcp {
            check.rcp(&path, statement);
        }
    }
}

struct Check<'a> {
    kind: PolicyKind,
    positions: &'a Positions,
    problems: &'a mut Problems,
}

impl Check<'_> {
    /// Reports on a string. A value of another type has been reported already.
    fn value(&mut self, pointer: String, fault: impl FnOnce() -> Fault) {
        let positions = self.positions;
        if let Some((_, node)) = positions.find(&pointer)
            && matches!(node.kind, Kind::Text { .. })
        {
            self.problems.add(|| fault().at(pointer, positions.location(node.span())));
        }
    }

    /// Reports on an element as a whole, or on one that is missing in it.
    fn element(&mut self, pointer: String, fault: impl FnOnce() -> Fault) {
        let positions = self.positions;
        if let Some((_, node)) = positions.find(&pointer) {
            self.problems.add(|| fault().at(pointer, positions.location(node.span())));
        }
    }

    /// Reports on an element that should not be there, at its name. One that is misspelt has been reported already.
    fn name(&mut self, pointer: String, fault: impl FnOnce() -> Fault) {
        let positions = self.positions;
        if let Some((Some(name), _)) = positions.find(&pointer) {
            self.problems.add(|| fault().at(pointer, positions.location(name.span())));
        }
    }

    fn version_and_id(&mut self, policy: &Policy) {
        let kind = self.kind;
        let wants_current = matches!(kind, PolicyKind::Managed | PolicyKind::PermissionsBoundary);
        if (wants_current || kind.is_of_organizations()) && policy.version != Some(Version::V2012_10_17) {
            let message = || format!("the version of {} must be `2012-10-17`", kind.title());
            if policy.version.is_some() {
                let help = "write `2012-10-17`";
                self.value("/Version".to_owned(), || Fault::new(ProblemCode::VersionRequired, message(), help));
            } else if self.positions.find("/Version").is_none() {
                let help = "add `\"Version\": \"2012-10-17\"`";
                self.element(String::new(), || Fault::new(ProblemCode::VersionRequired, message(), help));
            }
        }
        if policy.id.is_some() && kind.is_of_organizations() {
            self.not_allowed("/Id".to_owned(), ProblemCode::IdNotAllowed, "`Id`", "remove it");
        }
    }

    fn not_allowed(&mut self, pointer: String, code: ProblemCode, element: &str, help: &str) {
        let title = self.kind.title();
        self.name(pointer, || Fault::new(code, format!("{element} is not allowed in {title}"), help));
    }

    fn sids(&mut self, policy: &Policy) {
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (index, statement) in policy.statements.iter().enumerate() {
            let Some(sid) = statement.sid.as_deref().filter(|sid| !sid.is_empty()) else { continue };
            let pointer = || format!("/Statement/{index}/Sid");
            if !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                self.value(pointer(), || {
                    let plain: String = sid.chars().filter(char::is_ascii_alphanumeric).collect();
                    let message = format!("the sid {} holds other characters than letters and digits", quoted(sid));
                    let help = if plain.is_empty() { String::new() } else { format!("write {}", quoted(&plain)) };
                    Fault::new(ProblemCode::SidCharset, message, help)
                });
            }
            let first = *seen.entry(sid).or_insert(index);
            if first != index {
                self.value(pointer(), || {
                    let message = format!("the sid {} is given to more than one statement", quoted(sid));
                    let help = format!("the first one is at `/Statement/{first}/Sid`; give each statement its own");
                    Fault::new(ProblemCode::SidDuplicate, message, help)
                });
            }
        }
    }

    fn action(&mut self, path: &str, statement: &Statement) {
        if !self.kind.is_of_organizations() {
            return;
        }
        let (name, actions) = statement.action.name_and_patterns();
        let title = self.kind.title();
        for (index, action) in actions.iter().enumerate() {
            let prefix = action.split_once(':').map_or("", |(prefix, _)| prefix);
            if prefix.bytes().any(|byte| byte.is_ascii_uppercase()) {
                self.value(format!("{path}/{name}/{index}"), || {
                    let message = format!("action {} has upper case in its service prefix", quoted(action));
                    let help = format!("write {} in {title}", quoted(&prefix.to_ascii_lowercase()));
                    Fault::new(ProblemCode::ActionPrefixCase, message, help)
                });
            }
        }
    }

    fn resource(&mut self, path: &str, statement: &Statement) {
        let Some(resource) = &statement.resource else {
            // The services that attach a policy to one resource often take it from there.
            if !matches!(self.kind, PolicyKind::RoleTrust | PolicyKind::Resource) {
                self.element(path.to_owned(), || {
                    let message = "the statement has no `Resource`";
                    Fault::new(ProblemCode::ResourceMissing, message, "add `Resource` or `NotResource`")
                });
            }
            return;
        };
        let (name, resources) = resource.name_and_patterns();
        if self.kind == PolicyKind::RoleTrust {
            let help = "remove it; the resource is the role";
            let code = ProblemCode::ResourceInTrustPolicy;
            self.not_allowed(format!("{path}/{name}"), code, &format!("`{name}`"), help);
            return;
        }
        for (index, resource) in resources.iter().enumerate() {
            let short = resource.starts_with("arn:") && resource.bytes().filter(|byte| *byte == b':').count() < 5;
            let completed = match self.kind {
                // IAM puts a wildcard in place of each field that is missing.
                PolicyKind::Session => false,
                kind if kind.is_identity_based() => true,
                PolicyKind::Scp => resource.ends_with('*'),
                _ => false,
            };
            let pointer = format!("{path}/{name}/{index}");
            if short && !completed && !self.problems.has_short_arn(&pointer) {
                let code = match self.kind {
                    PolicyKind::Session => ProblemCode::SessionShortArn,
                    _ => ProblemCode::ArnTooFewFields,
                };
                self.value(pointer, || {
                    let message = format!("resource {} has fewer than six fields", quoted(resource));
                    Fault::new(code, message, "an ARN is `arn:partition:service:region:account:resource`")
                });
            }
        }
    }

    fn principal(&mut self, path: &str, statement: &Statement) {
        let has_none = self.kind.is_identity_based() || self.kind == PolicyKind::Scp;
        let Some(principal) = &statement.principal else {
            if !has_none {
                self.element(path.to_owned(), || {
                    let message = "the statement has no `Principal`";
                    Fault::new(ProblemCode::PrincipalMissing, message, "add `Principal`")
                });
            }
            return;
        };
        let (name, principals) = principal.name_and_principals();
        let negated = matches!(principal, PrincipalElement::NotPrincipal(_));
        let pointer = format!("{path}/{name}");
        let code = if negated { ProblemCode::NotPrincipalNotAllowed } else { ProblemCode::PrincipalNotAllowed };
        if has_none {
            let help = match self.kind {
                PolicyKind::Scp => "remove it; the policy applies to the principals of its accounts",
                PolicyKind::Session => "remove it; the principal is the session",
                _ => "remove it; the principal is the identity that the policy is attached to",
            };
            self.not_allowed(pointer, code, &format!("`{name}`"), help);
            return;
        }
        if negated && matches!(self.kind, PolicyKind::RoleTrust | PolicyKind::Rcp) {
            self.not_allowed(pointer, code, "`NotPrincipal`", "use `Principal` with a condition on `aws:PrincipalArn`");
            return;
        }
        if negated && statement.effect == Effect::Allow {
            self.name(pointer.clone(), || {
                let help = "name the principals in `Principal`, or use `Deny`";
                Fault::new(ProblemCode::NotPrincipalWithAllow, "`NotPrincipal` cannot be used with `Allow`", help)
            });
        }
        if self.kind == PolicyKind::Rcp {
            if *principals != Principals::Everyone {
                self.element(pointer, || {
                    let message = "the principal of a resource control policy must be `\"*\"`";
                    let help = "write `\"*\"`, with a condition on `aws:PrincipalArn` where it should not hold for all";
                    Fault::new(ProblemCode::RcpPrincipalNotStar, message, help)
                });
            }
            return;
        }
        let Principals::Map(entries) = principals else { return };
        for entry in entries {
            for (index, value) in entry.values.iter().enumerate() {
                if let Some(fault) = principal_fault(self.kind, entry.kind, value) {
                    self.value(format!("{pointer}/{}/{index}", entry.kind.as_str()), || fault);
                }
            }
        }
    }

    fn rcp(&mut self, path: &str, statement: &Statement) {
        if is_full_access(statement) {
            return;
        }
        if statement.effect == Effect::Allow {
            self.value(format!("{path}/Effect"), || {
                let message = "a resource control policy cannot allow";
                Fault::new(ProblemCode::RcpAllow, message, "write `Deny`")
            });
        }
        match &statement.action {
            ActionElement::NotAction(_) => {
                let help = "name the actions in `Action`";
                let code = ProblemCode::RcpNotAction;
                self.not_allowed(format!("{path}/NotAction"), code, "`NotAction`", help);
            }
            ActionElement::Action(actions) => {
                for (index, _) in actions.iter().enumerate().filter(|(_, action)| *action == "*") {
                    self.value(format!("{path}/Action/{index}"), || {
                        let message = "the action of a resource control policy cannot be `*`";
                        Fault::new(ProblemCode::RcpActionStar, message, "name a service, such as `s3:*`")
                    });
                }
            }
        }
    }
}

/// The statement of `RCPFullAWSAccess`, AWS's own policy, which alone may allow.
fn is_full_access(statement: &Statement) -> bool {
    let all = |patterns: &[String]| matches!(patterns, [pattern] if pattern == "*");
    statement.effect == Effect::Allow
        && statement.principal == Some(PrincipalElement::Principal(Principals::Everyone))
        && matches!(&statement.action, ActionElement::Action(actions) if all(actions))
        && matches!(&statement.resource, Some(ResourceElement::Resource(resources)) if all(resources))
        && statement.condition.is_empty()
}

/// What is wrong with a principal, if something is.
fn principal_fault(kind: PolicyKind, principal: PrincipalType, value: &str) -> Option<Fault> {
    match principal {
        PrincipalType::Aws => aws_fault(value),
        PrincipalType::Service => service_fault(value),
        PrincipalType::Federated => federated_fault(kind, value),
        PrincipalType::CanonicalUser => canonical_user_fault(kind, value),
    }
}

fn aws_fault(value: &str) -> Option<Fault> {
    if value == "*" || is_account(value) || is_unique_id(value) {
        return None;
    }
    let quoted = quoted(value);
    if value.contains(['*', '?']) {
        let help = "write `*` alone, with a condition on `aws:PrincipalArn`";
        let message = format!("principal {quoted} holds a wildcard");
        return Some(Fault::new(ProblemCode::PrincipalPartialWildcard, message, help));
    }
    match iam_resource(value, &["iam", "sts"]) {
        Some(("iam", resource)) => {
            if resource.starts_with("group/") {
                let message = format!("principal {quoted} is a group");
                return Some(Fault::new(ProblemCode::PrincipalIsGroup, message, "name its users, or roles"));
            }
            if resource == "root" || is_named(resource, &["user", "role"]) {
                return None;
            }
        }
        Some((_, resource)) => {
            let session = resource.strip_prefix("assumed-role/").and_then(|rest| rest.split_once('/'));
            let is_session = session.is_some_and(|(role, session)| !role.is_empty() && !session.is_empty());
            if is_session || is_named(resource, &["federated-user"]) {
                return None;
            }
        }
        None => {}
    }
    let message = format!("{quoted} is not a principal of type `AWS`");
    let help = "write an account id, the ARN of an account, a user, a role or a session, or `*`";
    Some(Fault::new(ProblemCode::PrincipalValueMalformed, message, help))
}

fn service_fault(value: &str) -> Option<Fault> {
    if is_host(value) {
        return None;
    }
    let help = "write the service's full name in lower case, such as `personalize.amazonaws.com`";
    let message = format!("{} is not a service principal", quoted(value));
    Some(Fault::new(ProblemCode::ServicePrincipalFormat, message, help))
}

fn federated_fault(kind: PolicyKind, value: &str) -> Option<Fault> {
    if kind != PolicyKind::RoleTrust {
        let message = format!("principals of type `Federated` are not allowed in {}", kind.title());
        let help = "name the role that they assume";
        return Some(Fault::new(ProblemCode::FederatedOutsideTrust, message, help));
    }
    let provider = iam_resource(value, &["iam"])
        .is_some_and(|(_, resource)| is_named(resource, &["oidc-provider", "saml-provider"]));
    let known = ["accounts.google.com", "graph.facebook.com", "www.amazon.com"].contains(&value);
    if provider || known || (value.starts_with("cognito-identity") && is_host(value)) {
        return None;
    }
    let message = format!("{} is not an identity provider", quoted(value));
    let help = "write the ARN of an OIDC or SAML provider, or `cognito-identity.amazonaws.com`";
    Some(Fault::new(ProblemCode::FederatedFormat, message, help))
}

fn canonical_user_fault(kind: PolicyKind, value: &str) -> Option<Fault> {
    if !matches!(kind, PolicyKind::Bucket | PolicyKind::Resource) {
        let message = format!("principals of type `CanonicalUser` are not allowed in {}", kind.title());
        return Some(Fault::new(ProblemCode::CanonicalUserOutsideS3, message, "name the account under `AWS`"));
    }
    if value.len() == 64 && value.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let message = format!("{} is not a canonical user id", quoted(value));
    Some(Fault::new(ProblemCode::PrincipalValueMalformed, message, "write its 64 hexadecimal digits"))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether this is the unique id of a user, a role or the like, such as `AROA...`: what IAM shows once it is deleted.
fn is_unique_id(text: &str) -> bool {
    let characters = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    (16..=128).contains(&text.len()) && text.starts_with('A') && text.bytes().all(characters)
}

/// The service and the resource of an ARN of these services, in no region and in an account: one with an id, or one
/// of AWS's own such as `cloudfront`.
fn iam_resource<'a>(arn: &'a str, services: &[&str]) -> Option<(&'a str, &'a str)> {
    let mut fields = arn.splitn(6, ':');
    let mut next = || fields.next();
    let (arn, partition, service, region, account, resource) = (next()?, next()?, next()?, next()?, next()?, next()?);
    let own = !account.is_empty() && account.bytes().all(|byte| byte.is_ascii_lowercase());
    let fits = arn == "arn" && is_partition(partition) && services.contains(&service) && region.is_empty();
    (fits && (own || is_account(account))).then_some((service, resource))
}

/// Whether this is one of these types, a slash and a name.
fn is_named(resource: &str, types: &[&str]) -> bool {
    resource.split_once('/').is_some_and(|(kind, name)| types.contains(&kind) && !name.is_empty())
}

/// Whether this has the form of a host's name in lower case, with a dot in it.
fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'))
    };
    text.contains('.') && text.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::super::quota::{Quota, QuotaUnit, quota};
    use super::super::{read_as, read_leniently_as};
    use super::*;

    #[test]
    fn names_read_back() {
        for kind in PolicyKind::ALL {
            assert_eq!(kind.to_string().parse(), Ok(*kind));
        }
        let error = |text: &str| text.parse::<PolicyKind>().unwrap_err().to_string();
        assert_eq!(error("manged"), "unknown kind of policy `manged`; did you mean `managed`?");
        assert_eq!(error("SCP"), "unknown kind of policy `SCP`; did you mean `scp`?");
        assert_eq!(
            error("organization"),
            "unknown kind of policy `organization`; known are `managed`, `inline-user`, `inline-group`, `inline-role`, \
             `permissions-boundary`, `session`, `role-trust`, `bucket`, `key`, `logs`, `resource`, `scp`, `rcp`, \
             `vpc-endpoint`"
        );
    }

    /// A policy that its kind accepts, with this many characters without white space, and this many blanks.
    fn policy_of(kind: PolicyKind, length: usize, blanks: usize) -> String {
        let principal = if kind.is_identity_based() || kind == PolicyKind::Scp { "" } else { r#""Principal":"*","# };
        let resource = if kind == PolicyKind::RoleTrust { "" } else { r#","Resource":"*""# };
        let before = format!(r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Deny",{principal}"Action":"s3:"#);
        let after = format!(r#""{resource}}}}}"#);
        let name = "x".repeat(length - before.len() - after.len());
        format!("{before}{name}{after}{}", " ".repeat(blanks))
    }

    #[test]
    fn a_policy_may_reach_its_quota_and_not_exceed_it() {
        for kind in PolicyKind::ALL.iter().copied() {
            let Some(Quota { limit, unit, .. }) = quota(kind) else { continue };
            assert!(read_as(&policy_of(kind, limit, 0), kind).is_ok(), "{kind}");
            let problems = read_leniently_as(&policy_of(kind, limit + 1, 0), kind).problems;
            assert!(matches!(&problems[..], [only] if only.code == ProblemCode::PolicyTooLarge), "{kind}");
            let counts_blanks = unit != QuotaUnit::CharactersWithoutWhiteSpace;
            assert_eq!(read_as(&policy_of(kind, limit, 1), kind).is_err(), counts_blanks, "{kind}");
        }
    }

    #[test]
    fn an_exceeded_quota_is_named() {
        let error = |kind, length| read_as(&policy_of(kind, length, 0), kind).unwrap_err().to_string();
        assert_eq!(
            error(PolicyKind::Managed, 6_145),
            "1:1: the policy has 6145 characters without white space; the limit of a customer managed policy is 6144; \
             make it shorter, or split it"
        );
        assert_eq!(
            error(PolicyKind::RoleTrust, 2_049),
            "1:1: the policy has 2049 characters without white space; the limit of a role trust policy is 2048; \
             make it shorter, or let AWS raise the quota, which goes up to 4096"
        );
        assert_eq!(
            error(PolicyKind::Bucket, 20_481),
            "1:1: the policy has 20481 bytes; the limit of a bucket policy is 20480; take out white space, or split it"
        );
    }
}
