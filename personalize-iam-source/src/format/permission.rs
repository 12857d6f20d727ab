//! The statement that a permission of AWS Lambda adds to the policy of a function.
//!
//! Source: AWS Lambda API Reference, `AddPermission`.

use crate::tree::{Member, Node, Value};

/// The keys of the condition, with their operator and the parameter of `AddPermission` that has the value.
const TESTS: &[(&str, &str, &str)] = &[
    ("ArnLike", "aws:SourceArn", "SourceArn"),
    ("StringEquals", "aws:SourceAccount", "SourceAccount"),
    ("StringEquals", "aws:PrincipalOrgID", "PrincipalOrgID"),
    ("StringEquals", "lambda:EventSourceToken", "EventSourceToken"),
    ("StringEquals", "lambda:FunctionUrlAuthType", "FunctionUrlAuthType"),
];

/// The document with that statement; `get` gives the parameters of `AddPermission`, by their names there.
pub(crate) fn of_function(span: &std::ops::Range<usize>, get: impl Fn(&str) -> Option<Node>) -> Option<Node> {
    let at = span.start;
    let (action, principal) = (get("Action")?, get("Principal")?);
    let mut members = vec![("Effect", Node::text_at(at, "Allow")), ("Principal", who(principal)), ("Action", action)];
    members.extend(get("FunctionName").map(|function| ("Resource", function)));
    let operators = ["ArnLike", "StringEquals"].into_iter().filter_map(|operator| {
        let of_operator = TESTS.iter().filter(|(one, ..)| *one == operator);
        let keys: Vec<(&'static str, Node)> =
            of_operator.filter_map(|(_, key, name)| Some((*key, get(name)?))).collect();
        (!keys.is_empty()).then(|| (operator, Node::map_at(at..at, keys)))
    });
    let operators: Vec<(&str, Node)> = operators.collect();
    if !operators.is_empty() {
        members.push(("Condition", Node::map_at(at..at, operators)));
    }
    let statement = Node::map_at(span.clone(), members);
    Some(Node::map_at(span.clone(), [("Statement", statement)]))
}

/// The principal of a permission as an element of a statement: everyone, a service, or an account or ARN.
fn who(principal: Node) -> Node {
    let kind = match principal.as_str() {
        Some("*") => return principal,
        Some(text) if text.contains('.') => "Service",
        Some(_) => "AWS",
        // What a function gives can be either.
        None => return principal,
    };
    Node::map_at(principal.span.clone(), [(kind, principal)])
}

/// The document with the statement of an event bus that its parts say.
pub(crate) fn of_event_bus(
    span: &std::ops::Range<usize>,
    action: Node,
    principal: Node,
    condition: Option<Vec<Member>>,
) -> Node {
    let is_everyone = principal.as_str() == Some("*");
    let principal = if is_everyone { principal } else { Node::map_at(principal.span.clone(), [("AWS", principal)]) };
    let mut members =
        vec![("Effect", Node::text_at(span.start, "Allow")), ("Principal", principal), ("Action", action)];
    members.extend(condition.map(|members| ("Condition", Node::new(span.clone(), Value::Map(members)))));
    Node::map_at(span.clone(), [("Statement", Node::map_at(span.clone(), members))])
}
