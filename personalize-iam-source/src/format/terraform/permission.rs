//! Permissions that are resources of their own, a statement each: of functions, and of event buses.
//!
//! Source: the AWS provider's documentation of `aws_lambda_permission` and `aws_cloudwatch_event_permission`.

use std::ops::Range;

use hcl_edit::structure::Body;

use super::value::{name, value};
use crate::format::permission;
use crate::found::Policy;
use crate::tree::{Member, Node, Value};

/// The arguments for the parameters of `AddPermission`.
const ARGUMENTS: &[(&str, &str)] = &[
    ("Action", "action"),
    ("Principal", "principal"),
    ("FunctionName", "function_name"),
    ("SourceArn", "source_arn"),
    ("SourceAccount", "source_account"),
    ("PrincipalOrgID", "principal_org_id"),
    ("EventSourceToken", "event_source_token"),
    ("FunctionUrlAuthType", "function_url_auth_type"),
];

/// The policy with the statement that a resource adds; `None` if it has another type.
pub(super) fn policy(file: &str, kind: &str, address: &str, body: &Body, span: &Range<usize>) -> Option<Policy> {
    let get = |argument: &str| -> Option<Node> {
        let node = value(file, &body.get_attribute(argument)?.value);
        (!matches!(node.value, Value::Null)).then_some(node)
    };
    let (of_kind, tie, document) = match kind {
        "aws_lambda_permission" => {
            let parameter = |name: &str| {
                let (_, argument) = ARGUMENTS.iter().find(|(parameter, _)| *parameter == name)?;
                get(argument)
            };
            ("function", "function_name", permission::of_function(span, parameter)?)
        }
        "aws_cloudwatch_event_permission" => {
            let action = get("action").unwrap_or_else(|| Node::text_at(span.start, "events:PutEvents"));
            let condition = body.get_blocks("condition").next().and_then(|block| {
                let part = |name: &str| Some(value(file, &block.body.get_attribute(name)?.value));
                let (operator, key, value) = (part("type")?, part("key")?, part("value")?);
                let at = value.span.clone();
                let (operator, key) = (name(operator), name(key));
                let keys = vec![Member::at(at.start, key.text, value)];
                Some(vec![Member::at(at.start, operator.text, Node::new(at, Value::Map(keys)))])
            });
            let document = permission::of_event_bus(span, action, get("principal")?, condition);
            ("event-bus", "event_bus_name", document)
        }
        _ => return None,
    };
    let mut policy = Policy::new(address.to_owned(), of_kind, "permission", span.clone());
    policy.document = Some(document);
    policy.resource = Some(address.to_owned());
    policy.resource_type = Some(kind.to_owned());
    policy.attached_to = get(tie).map(|tied| (tie.to_owned(), tied)).into_iter().collect();
    Some(policy)
}
