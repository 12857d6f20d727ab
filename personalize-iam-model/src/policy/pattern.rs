//! The form of actions and resources, as far as IAM looks at it: not whether they exist.
//!
//! Source: IAM User Guide, "IAM JSON policy elements: Action" and "IAM JSON policy elements: Resource".

use super::problem::{Fault, ProblemCode, quoted};

/// Whether this is `*` or `prefix:name`, with a service prefix that IAM takes.
pub(super) fn is_plain_action(action: &str) -> bool {
    let in_prefix = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-' || *byte == b'.';
    let action = action.as_bytes();
    let prefix = action.iter().take_while(|byte| in_prefix(byte)).count();
    match action.get(prefix..) {
        Some([b':', name @ ..]) if prefix > 0 => !name.contains(&b':'),
        Some([b'*', b':', name @ ..]) if prefix == 0 => !name.contains(&b':'),
        Some([b'*']) => prefix == 0,
        _ => false,
    }
}

/// What is wrong with an action that is not plain.
pub(super) fn action_fault(action: &str) -> Fault {
    let quoted = quoted(action);
    let (code, message, help) = match action.split_once(':') {
        None | Some(("", _)) => (
            ProblemCode::ActionFormat,
            format!("action {quoted} has no service prefix"),
            "write `*`, or the service's prefix, a colon and the action, such as `personalize:GetRecommendations`",
        ),
        Some((_, name)) if name.contains(':') => (
            ProblemCode::ActionFormat,
            format!("action {quoted} has more than one colon"),
            "write one action a string, such as `personalize:GetRecommendations`",
        ),
        Some((prefix, _)) if prefix.contains(['*', '?']) => (
            ProblemCode::ActionPrefixWildcard,
            format!("action {quoted} has a wildcard in its service prefix"),
            "write the prefix in full",
        ),
        Some(_) => (
            ProblemCode::ActionFormat,
            format!("action {quoted} has a malformed service prefix"),
            "a prefix holds letters, digits, hyphens and dots",
        ),
    };
    Fault::new(code, message, help)
}

/// How to say what is wrong with a resource, if something is.
///
/// IAM completes an ARN that ends early, and knows neither services nor resource types here.
pub(super) fn resource_fault(resource: &str) -> Option<fn(&str) -> Fault> {
    if resource == "*" {
        return None;
    }
    let Some(fields) = resource.strip_prefix("arn:") else {
        return Some(|resource| {
            Fault::new(
                ProblemCode::ArnPrefixMissing,
                format!("resource {} is neither an ARN nor `*`", quoted(resource)),
                "an ARN is `arn:partition:service:region:account:resource`",
            )
        });
    };
    let (partition, rest) = fields.split_once(':').unwrap_or((fields, ""));
    if !is_partition(partition) {
        return Some(|resource| {
            let partition = resource.split(':').nth(1).unwrap_or_default();
            Fault::new(
                ProblemCode::ArnPartitionUnknown,
                format!("resource {} is in the unknown partition {}", quoted(resource), quoted(partition)),
                "a partition is `aws`, or begins with `aws-`, such as `aws-cn` and `aws-us-gov`",
            )
        });
    }
    if rest.is_empty() || rest.starts_with(':') {
        return Some(|resource| {
            Fault::new(
                ProblemCode::ArnServiceMissing,
                format!("resource {} names no service", quoted(resource)),
                "an ARN is `arn:partition:service:region:account:resource`",
            )
        });
    }
    if rest.bytes().filter(|byte| *byte == b':').count() < 3 && rest.contains("::") {
        return Some(|resource| {
            Fault::new(
                ProblemCode::ArnTooFewFields,
                format!("resource {} has an empty field but fewer than six fields", quoted(resource)),
                "an ARN is `arn:partition:service:region:account:resource`",
            )
        });
    }
    None
}

/// Whether this is a partition of AWS, one that AWS may open yet, or a pattern of them.
pub(super) fn is_partition(partition: &str) -> bool {
    let name = |name: &str| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    partition == "aws"
        || partition.strip_prefix("aws-").is_some_and(|rest| !rest.is_empty() && name(rest))
        || partition.contains(['*', '?'])
}
