//! cedar-policy, with each statement as a policy of its own language.
//!
//! `Allow` becomes `permit`, `Deny` becomes `forbid`. A statement's actions are a group of actions, and each action of
//! the catalog is a member of the groups whose patterns match it. The resource's ARN is an attribute of the context,
//! compared by `==` or `like`, which saves Cedar the look-up of an entity. Addresses are Cedar's, truth values too.
//! Where nothing permits and nothing forbids no policy determines the decision: that tells the two denies apart.

use std::collections::HashSet;
use std::fmt::Write as _;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, PolicySet,
    RestrictedExpression,
};
use personalize_iam_model::catalog;
use personalize_iam_model::glob::{self, Case};

use super::{Engine, Failure};
use crate::case::{Condition, Operator, Outcome, Policy, Request, Statement};

/// The policies and the groups of actions, as Cedar holds them.
pub struct Cedar {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
}

/// Policies in Cedar's language, and the actions with their groups.
pub struct Source {
    policies: String,
    actions: Vec<(String, Vec<String>)>,
}

impl Engine for Cedar {
    type Source = Source;
    type Request = cedar_policy::Request;
    const NAME: &'static str = "cedar-policy";

    fn translate(policies: &[Policy]) -> Source {
        let statements: Vec<&Statement> = policies.iter().flat_map(|policy| &policy.statements).collect();
        let names = catalog::service("personalize").into_iter().flat_map(|s| s.actions).map(|action| action.full_name);
        let groups = |name: &str| {
            let names_it = |s: &Statement| s.actions.iter().any(|p| glob::matches(p, name, Case::Ignored));
            statements
                .iter()
                .enumerate()
                .filter(|(_, s)| names_it(s))
                .map(|(index, _)| format!("group-{index}"))
                .collect()
        };
        Source {
            policies: statements.iter().enumerate().map(|(index, statement)| policy(index, statement)).collect(),
            actions: names.chain(["iam:PassRole"]).map(|name| (name.to_owned(), groups(name))).collect(),
        }
    }

    fn load(source: &Source) -> Result<Cedar, Failure> {
        let entity = |(name, groups): &(String, Vec<String>)| -> Result<Entity, Failure> {
            let parents = groups.iter().map(|group| uid("Action", group)).collect::<Result<HashSet<_>, _>>()?;
            Ok(Entity::new_no_attrs(uid("Action", name)?, parents))
        };
        let entities = source.actions.iter().map(entity).collect::<Result<Vec<_>, _>>()?;
        Ok(Cedar {
            authorizer: Authorizer::new(),
            policies: source.policies.parse()?,
            entities: Entities::from_entities(entities, None)?,
        })
    }

    fn request(request: &Request) -> Result<cedar_policy::Request, Failure> {
        let values = request.context.iter().map(|(key, value)| {
            let value = match (*key, value.as_str()) {
                ("aws:SourceIp", address) => RestrictedExpression::new_ip(address),
                (_, "true") => RestrictedExpression::new_bool(true),
                (_, "false") => RestrictedExpression::new_bool(false),
                (_, text) => RestrictedExpression::new_string(text.to_owned()),
            };
            ((*key).to_owned(), value)
        });
        let arn = ("arn".to_owned(), RestrictedExpression::new_string(request.resource.clone()));
        let context = Context::from_pairs(values.chain([arn]))?;
        let principal = uid("Principal", &request.principal)?;
        let resource = uid("Resource", &request.resource)?;
        Ok(cedar_policy::Request::new(principal, uid("Action", &request.action)?, resource, context, None)?)
    }

    fn decide(&mut self, request: &cedar_policy::Request) -> Outcome {
        let response = self.authorizer.is_authorized(request, &self.policies, &self.entities);
        let diagnostics = response.diagnostics();
        if diagnostics.errors().next().is_some() {
            return Outcome::Failed;
        }
        match response.decision() {
            Decision::Allow => Outcome::Allowed,
            Decision::Deny if diagnostics.reason().next().is_some() => Outcome::ExplicitDeny,
            Decision::Deny => Outcome::ImplicitDeny,
        }
    }
}

fn uid(kind: &str, id: &str) -> Result<EntityUid, Failure> {
    Ok(EntityUid::from_type_name_and_id(kind.parse::<EntityTypeName>()?, EntityId::new(id)))
}

/// A statement as a policy. No text of the workload holds a quote or a backslash.
fn policy(index: usize, statement: &Statement) -> String {
    let effect = if statement.denies { "forbid" } else { "permit" };
    let mut text = format!("{effect} (principal, action in Action::\"group-{index}\", resource)");
    if !statement.resources.iter().any(|pattern| pattern == "*") {
        let tests = statement.resources.iter().map(|pattern| match pattern.contains('*') {
            true => format!("context.arn like \"{pattern}\""),
            false => format!("context.arn == \"{pattern}\""),
        });
        let _ = write!(text, "\nwhen {{ {} }}", tests.collect::<Vec<_>>().join(" || "));
    }
    for condition in &statement.conditions {
        let _ = write!(text, "\nwhen {{ {} }}", test(condition));
    }
    text.push_str(";\n");
    text
}

fn test(condition: &Condition) -> String {
    let key = condition.key;
    let any = |each: &dyn Fn(&String) -> String| condition.values.iter().map(each).collect::<Vec<_>>().join(" || ");
    let has = format!("context has \"{key}\"");
    match condition.operator {
        Operator::StringEquals => format!("{has} && ({})", any(&|value| format!("context[\"{key}\"] == \"{value}\""))),
        Operator::StringNotEquals => {
            format!("!({has} && ({}))", any(&|value| format!("context[\"{key}\"] == \"{value}\"")))
        }
        Operator::Bool => format!("{has} && ({})", any(&|value| format!("context[\"{key}\"] == {value}"))),
        Operator::BoolIfExists => format!("!({has}) || {}", any(&|value| format!("context[\"{key}\"] == {value}"))),
        Operator::IpAddress => {
            format!("{has} && ({})", any(&|value| format!("context[\"{key}\"].isInRange(ip(\"{value}\"))")))
        }
    }
}
