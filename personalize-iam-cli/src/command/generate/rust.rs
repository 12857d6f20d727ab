//! Policies as Rust source in the types of personalize-iam-model: what the compiler can check is written in types, and the rest as
//! plain data.

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Action, ResourceType};
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionTest, OperatorName, Qualifier, ResourceElement,
};
use personalize_iam_model::{
    AccountId, Effect, Partition, Policy, Region, Statement, cloudwatch, iam, kms, logs, personalize, s3, sts,
};

/// The most items of a tuple of resources.
const MOST: usize = 8;

/// The source; an error if a policy has what the types cannot say.
pub(super) fn rust(policies: &[Policy]) -> Result<String, String> {
    let mut text = String::from("// Written by `personalize-iam generate`.\n\nuse personalize_iam_model as model;\n");
    for (index, policy) in policies.iter().enumerate() {
        let number = if index == 0 { String::new() } else { format!("_{}", index + 1) };
        text.push_str(&format!("\n/// What was used.\npub fn policy{number}() -> model::Policy {{\n"));
        let mut statements = policy.statements.iter();
        match statements.next() {
            Some(first) => text.push_str(&format!("    model::Policy::new({})\n", statement(first)?)),
            None => return Err("a policy without statements cannot be written as Rust".to_owned()),
        }
        for one in statements {
            text.push_str(&format!("        .and({})\n", statement(one)?));
        }
        if policy.id.is_some() || policy.version.is_none() {
            return Err(
                "a policy with an `Id` or without a `Version` cannot be written as Rust; ask for JSON".to_owned()
            );
        }
        text.push_str("}\n");
    }
    Ok(text)
}

fn statement(statement: &Statement) -> Result<String, String> {
    if statement.principal.is_some() {
        return Err("a statement with a `Principal` cannot be written as Rust; ask for JSON".to_owned());
    }
    match typed(statement) {
        Some(text) => Ok(text),
        None => data(statement),
    }
}

/// A text as Rust writes it.
fn text(text: &str) -> String {
    format!("{text:?}")
}

macro_rules! typed_services {
    ($($module:ident),*) => {
        /// The marker type of an action, which has the name of the variant.
        fn action_type(action: &Action) -> Option<String> {
            match action.service {
                $(stringify!($module) => {
                    let known = $module::Action::ALL.get(usize::from(action.index))?;
                    Some(format!("model::{}::{known:?}", stringify!($module)))
                })*
                _ => None,
            }
        }

        /// The marker type of a resource type, which has the name of the variant.
        fn resource_type(wanted: &ResourceType) -> Option<String> {
            let service = catalog::service(wanted.service)?;
            let index = service.resource_types.iter().position(|one| std::ptr::eq(one, wanted))?;
            match wanted.service {
                $(stringify!($module) => {
                    let known = $module::ResourceType::ALL.get(index)?;
                    Some(format!("model::{}::{known:?}", stringify!($module)))
                })*
                _ => None,
            }
        }
    };
}
typed_services!(cloudwatch, iam, kms, logs, personalize, s3, sts);

/// The statement in types; `None` if the types do not know something of it.
fn typed(statement: &Statement) -> Option<String> {
    let (ActionElement::Action(actions), Some(ResourceElement::Resource(resources))) =
        (&statement.action, &statement.resource)
    else {
        return None;
    };
    let actions: Vec<&'static Action> = actions
        .iter()
        .map(|name| catalog::action(name).filter(|action| action.full_name == name))
        .collect::<Option<_>>()?;
    let names: Vec<String> = actions.iter().map(|action| action_type(action)).collect::<Option<_>>()?;
    let effect = match statement.effect {
        Effect::Allow => "allow",
        Effect::Deny => "deny",
    };
    let mut source = format!("model::Statement::{effect}({})", tuple(names, ", "));
    if resources.as_slice() == ["*"] {
        source.push_str(".anywhere()");
    } else {
        let each: Vec<String> = resources.iter().map(|one| resource(one, &actions)).collect::<Option<_>>()?;
        source.push_str(&format!("\n            .on({})", tuple(each, ",\n                ")));
    }
    for block in &statement.condition {
        for test in &block.tests {
            source.push_str(&format!("\n            .when({})", condition(block, test, &actions)?));
        }
    }
    if let Some(sid) = &statement.sid {
        source.push_str(&format!("\n            .sid({})", text(sid)));
    }
    Some(source)
}

/// One item, or a tuple of them; of many a tuple of tuples.
fn tuple(mut items: Vec<String>, between: &str) -> String {
    while items.len() > MOST {
        items = items.chunks(MOST).map(|chunk| tuple(chunk.to_vec(), between)).collect();
    }
    match items.as_slice() {
        [one] => one.clone(),
        several => format!("({})", several.join(between)),
    }
}

/// A pattern of ARNs of a type that each of the actions acts on.
fn resource(pattern: &str, actions: &[&'static Action]) -> Option<String> {
    // Escapes, and variables, are not taken apart.
    if pattern.contains('$') {
        return None;
    }
    let fields = Fields::split(pattern)?;
    let partition: Partition = fields.partition.parse().ok()?;
    let variant = format!("model::Partition::{partition:?}");
    let region = Region::new(fields.region).ok();
    let account = AccountId::new(fields.account).ok();
    // Where a type has no Region or account, any will do.
    let home = region.as_ref().map_or("us-east-1", Region::as_str);
    let owner = account.as_ref().map_or("111122223333", AccountId::as_str);
    let mut scope = format!("model::Scope::in_partition({variant}, {}, {})", text(home), text(owner));
    for (field, method) in [(fields.region, ".any_region()"), (fields.account, ".any_account()")] {
        if field == "*" {
            scope.push_str(method);
        }
    }
    let (first, others) = actions.split_first()?;
    let types = first.resources.iter().map(|one| one.resource_type);
    for one in types.filter(|one| others.iter().all(|action| action.acts_on(one))) {
        for (index, template) in one.arns.iter().enumerate() {
            let sample = pattern_as_arn(pattern, fields);
            let values = template.values(&sample).unwrap_or_default();
            if values.iter().map(|(name, _)| *name).ne(template.parameters()) {
                continue;
            }
            let value = |name: &str| values.iter().find(|(own, _)| *own == name).map_or("*", |(_, value)| *value);
            let region = if fields.region == "*" { "*" } else { home };
            let account = if fields.account == "*" { "*" } else { owner };
            // Only if the builder writes the same text.
            if template.filled(fields.partition, region, account, value) != pattern {
                continue;
            }
            let builder = if index == 0 { "arn_like".to_owned() } else { format!("arn_like_{}", index + 1) };
            let values: Vec<String> = values.iter().map(|(_, value)| text(value)).collect();
            let arguments: Vec<String> = std::iter::once(scope).chain(values).collect();
            return Some(format!("{}::{builder}({})", resource_type(one)?, arguments.join(", ")));
        }
    }
    None
}

/// The pattern with a Region and an account in place of stars, so that it is taken apart as an ARN.
fn pattern_as_arn(pattern: &str, fields: Fields<'_>) -> String {
    let or = |field: &str, other: &str| if field == "*" { other.to_owned() } else { field.to_owned() };
    if fields.region != "*" && fields.account != "*" {
        return pattern.to_owned();
    }
    let (region, account) = (or(fields.region, "us-east-1"), or(fields.account, "111122223333"));
    ["arn:", fields.partition, ":", fields.service, ":", &region, ":", &account, ":", fields.resource].concat()
}

/// The conditions that generated policies have, in types.
fn condition(block: &ConditionBlock, test: &ConditionTest, actions: &[&'static Action]) -> Option<String> {
    let OperatorName::Known(operator) = block.operator else { return None };
    if operator.qualifier.is_some() || operator.if_exists || test.values.iter().any(|value| value.contains('$')) {
        return None;
    }
    let list = |values: Vec<String>| match values.as_slice() {
        [one] => one.clone(),
        several => format!("[{}]", several.join(", ")),
    };
    let texts = || list(test.values.iter().map(|value| text(value)).collect());
    let is_pass_role = actions.iter().all(|action| action.full_name == "iam:PassRole");
    Some(match (test.key.as_str(), operator.base) {
        ("aws:SourceIp", BaseOperator::IpAddress) => {
            let ranges = test.values.iter().map(|value| format!("model::cidr!({})", text(value))).collect();
            format!("model::aws::SOURCE_IP.within({})", list(ranges))
        }
        ("aws:SourceVpce", BaseOperator::StringEquals) => format!("model::aws::SOURCE_VPCE.equals({})", texts()),
        ("aws:SourceVpc", BaseOperator::StringEquals) => format!("model::aws::SOURCE_VPC.equals({})", texts()),
        ("aws:PrincipalOrgID", BaseOperator::StringEquals) => {
            format!("model::aws::PRINCIPAL_ORG_ID.equals({})", texts())
        }
        ("aws:RequestedRegion", BaseOperator::StringEquals) => {
            format!("model::aws::REQUESTED_REGION.equals({})", texts())
        }
        ("iam:PassedToService", BaseOperator::StringEquals) if is_pass_role => {
            format!("model::iam::PASSED_TO_SERVICE.equals({})", texts())
        }
        (key @ ("aws:MultiFactorAuthPresent" | "aws:SecureTransport" | "aws:ViaAWSService"), BaseOperator::Bool) => {
            let constant = match key {
                "aws:SecureTransport" => "SECURE_TRANSPORT",
                "aws:ViaAWSService" => "VIA_AWS_SERVICE",
                _ => "MULTI_FACTOR_AUTH_PRESENT",
            };
            match test.values.as_slice() {
                [one] if one == "true" || one == "false" => format!("model::aws::{constant}.is({one})"),
                _ => return None,
            }
        }
        _ => return None,
    })
}

/// The statement as plain data.
fn data(statement: &Statement) -> Result<String, String> {
    let list = |all: &[String]| {
        let all: Vec<String> = all.iter().map(|one| format!("{}.to_owned()", text(one))).collect();
        format!("vec![{}]", all.join(", "))
    };
    let action = match &statement.action {
        ActionElement::Action(all) => format!("Action({})", list(all)),
        ActionElement::NotAction(all) => format!("NotAction({})", list(all)),
    };
    let resource = match &statement.resource {
        Some(ResourceElement::Resource(all)) => format!("Resource({})", list(all)),
        Some(ResourceElement::NotResource(all)) => format!("NotResource({})", list(all)),
        None => return Err("a statement without a `Resource` cannot be written as Rust; ask for JSON".to_owned()),
    };
    let mut blocks = Vec::new();
    for block in &statement.condition {
        let OperatorName::Known(operator) = block.operator else {
            return Err("an operator that IAM does not have cannot be written as Rust; ask for JSON".to_owned());
        };
        let qualifier = match operator.qualifier {
            None => "None".to_owned(),
            Some(Qualifier::ForAllValues) => "Some(model::policy::Qualifier::ForAllValues)".to_owned(),
            Some(Qualifier::ForAnyValue) => "Some(model::policy::Qualifier::ForAnyValue)".to_owned(),
        };
        let test = |test: &ConditionTest| {
            format!(
                "model::policy::ConditionTest {{ key: {}.to_owned(), values: {} }}",
                text(&test.key),
                list(&test.values)
            )
        };
        let tests: Vec<String> = block.tests.iter().map(test).collect();
        blocks.push(format!(
            "model::policy::ConditionBlock {{ operator: model::policy::OperatorName::Known(model::policy::ConditionOperator {{ \
             qualifier: {qualifier}, base: model::policy::BaseOperator::{}, if_exists: {} }}), tests: vec![{}] }}",
            operator.base.as_str(),
            operator.if_exists,
            tests.join(", ")
        ));
    }
    let sid = statement.sid.as_ref().map_or("None".to_owned(), |sid| format!("Some({}.to_owned())", text(sid)));
    let effect = match statement.effect {
        Effect::Allow => "Allow",
        Effect::Deny => "Deny",
    };
    Ok(format!(
        "model::Statement {{\n            sid: {sid},\n            effect: model::Effect::{effect},\n            principal: None,\n            \
         action: model::policy::ActionElement::{action},\n            \
         resource: Some(model::policy::ResourceElement::{resource}),\n            condition: vec![{}],\n        }}",
        blocks.join(", ")
    ))
}
