//! Guesses the kind of a policy if you do not give it.

use personalize_iam_model::Effect;
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::{ActionElement, Policy, PolicyKind, PrincipalElement, Principals, Statement};

/// The kind of policy that a document most likely is, from what is in it.
///
/// A document without principals is taken for a customer managed policy: service control policies, boundaries and
/// session policies look the same, so you have to say which one it is.
#[must_use]
pub fn guess(policy: &Policy) -> PolicyKind {
    let statements = &policy.statements;
    if statements.iter().all(|statement| statement.principal.is_none()) {
        return PolicyKind::Managed;
    }
    let actions: Vec<&str> = statements.iter().flat_map(actions).collect();
    let all = |test: fn(&str) -> bool| !actions.is_empty() && actions.iter().all(|action| test(action));
    let resources = || statements.iter().flat_map(resources);
    if statements.iter().all(|statement| statement.resource.is_none())
        && actions.iter().all(|action| has_prefix(action, "sts:") || *action == "*")
    {
        return PolicyKind::RoleTrust;
    }
    if statements.iter().all(is_denied_to_everyone)
        && statements.iter().all(|statement| resources_of(statement).iter().all(|resource| resource == "*"))
        && !all(|action| action == "*")
        && (services(&actions) > 1 || all(|action| has_prefix(action, "s3:")))
    {
        return PolicyKind::Rcp;
    }
    // Amazon Personalize takes no resource-based policy, and no resource lets everyone do everything.
    let everywhere = statements.iter().all(|statement| resources_of(statement).iter().all(|resource| resource == "*"));
    if statements.iter().all(names_everyone)
        && (all(|action| has_prefix(action, "personalize:")) || everywhere && all(|action| action == "*"))
    {
        return PolicyKind::VpcEndpoint;
    }
    if resources().any(is_bucket_or_object) || all(|action| has_prefix(action, "s3:")) {
        return PolicyKind::Bucket;
    }
    if all(|action| has_prefix(action, "kms:")) {
        return PolicyKind::Key;
    }
    if all(|action| has_prefix(action, "logs:")) {
        return PolicyKind::Logs;
    }
    PolicyKind::Resource
}

/// In any partition.
fn is_bucket_or_object(resource: &str) -> bool {
    Fields::split(resource).is_some_and(|fields| fields.service == "s3" && fields.region.is_empty())
}

fn has_prefix(action: &str, prefix: &str) -> bool {
    action.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
}

fn services(actions: &[&str]) -> usize {
    let mut prefixes: Vec<&str> = actions.iter().filter_map(|action| Some(action.split_once(':')?.0)).collect();
    prefixes.sort_unstable();
    prefixes.dedup();
    prefixes.len()
}

fn is_denied_to_everyone(statement: &Statement) -> bool {
    statement.effect == Effect::Deny && names_everyone(statement)
}

fn names_everyone(statement: &Statement) -> bool {
    matches!(statement.principal, Some(PrincipalElement::Principal(Principals::Everyone)))
}

fn actions(statement: &Statement) -> impl Iterator<Item = &str> {
    let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &statement.action;
    actions.iter().map(String::as_str)
}

fn resources_of(statement: &Statement) -> &[String] {
    use personalize_iam_model::policy::ResourceElement::{NotResource, Resource};
    match &statement.resource {
        Some(Resource(resources) | NotResource(resources)) => resources,
        None => &[],
    }
}

fn resources(statement: &Statement) -> impl Iterator<Item = &str> {
    resources_of(statement).iter().map(String::as_str)
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::policy::read_leniently;

    use super::*;

    #[test]
    fn kinds_are_told_by_principals_actions_and_resources() {
        for (statements, expected) in [
            (r#"[{"Effect":"Deny","Action":"*","Resource":"*"}]"#, PolicyKind::Managed),
            (r#"[]"#, PolicyKind::Managed),
            (
                r#"[{"Effect":"Allow","Principal":{"Service":"personalize.amazonaws.com"},"Action":"sts:AssumeRole"}]"#,
                PolicyKind::RoleTrust,
            ),
            (r#"[{"Effect":"Deny","Principal":"*","Action":["s3:*","sts:*"],"Resource":"*"}]"#, PolicyKind::Rcp),
            (r#"[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}]"#, PolicyKind::Rcp),
            (
                r#"[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::shop/*"}]"#,
                PolicyKind::Bucket,
            ),
            (r#"[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]"#, PolicyKind::VpcEndpoint),
            (r#"[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"*"}]"#, PolicyKind::RoleTrust),
            (r#"[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject"}]"#, PolicyKind::Bucket),
            (r#"[{"Effect":"Deny","Principal":"*","Action":"kms:*","Resource":"*"}]"#, PolicyKind::Key),
            (r#"[{"Effect":"Deny","Principal":"*","Action":["kms:*","s3:*"],"Resource":"*"}]"#, PolicyKind::Rcp),
            (r#"[{"Effect":"Allow","Principal":"*","Action":["kms:*","s3:*"],"Resource":"*"}]"#, PolicyKind::Resource),
            (
                r#"[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":["kms:*","sqs:*"],"Resource":"*"}]"#,
                PolicyKind::Resource,
            ),
            (
                r#"[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"arn:aws:sqs:eu-west-1:111122223333:q"}]"#,
                PolicyKind::Resource,
            ),
            (
                r#"[{"Effect":"Allow","Principal":{"AWS":"444455556666"},"Action":"*","Resource":"arn:aws:s3:eu-west-1:111122223333:accesspoint/a"}]"#,
                PolicyKind::Resource,
            ),
            (
                r#"[{"Effect":"Allow","Principal":{"AWS":"444455556666"},"Action":"*","Resource":"arn:aws-cn:s3:::b/*"}]"#,
                PolicyKind::Bucket,
            ),
            (
                r#"[{"Effect":"Allow","Principal":{"Service":"es.amazonaws.com"},"Action":"logs:PutLogEvents","Resource":"*"}]"#,
                PolicyKind::Logs,
            ),
            (
                r#"[{"Effect":"Allow","Principal":"*","Action":"personalize:*","Resource":"*"}]"#,
                PolicyKind::VpcEndpoint,
            ),
            (
                r#"[{"Effect":"Allow","Principal":{"AWS":"444455556666"},"Action":"personalize:*","Resource":"*"}]"#,
                PolicyKind::Resource,
            ),
            (
                r#"[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"arn:aws:s3:::shop/*"}]"#,
                PolicyKind::Bucket,
            ),
            (r#"[{"Effect":"Allow","Principal":"*","Action":"kms:Decrypt","Resource":"*"}]"#, PolicyKind::Key),
            (r#"[{"Effect":"Allow","Principal":"*","Action":"logs:PutLogEvents","Resource":"*"}]"#, PolicyKind::Logs),
            (r#"[{"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage","Resource":"*"}]"#, PolicyKind::Resource),
        ] {
            let policy = read_leniently(&format!(r#"{{"Statement":{statements}}}"#)).policy.unwrap();
            assert_eq!(guess(&policy), expected, "{statements}");
        }
    }
}
