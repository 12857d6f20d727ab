//! The form of actions and resources, as far as IAM looks at it: not whether they exist.
//!
//! Source: IAM User Guide, "IAM JSON policy elements: Action" and "IAM JSON policy elements: Resource".

use super::problem::{Fault, ProblemCode, quoted};

/// What is wrong with an action, if something is: it has to be `*`, or a service prefix, a colon and a name.
pub(super) fn action_fault(action: &str) -> Option<Fault> {
    if is_plain_action(action.as_bytes()) {
        return None;
    }
    let quoted = quoted(action);
    let (code, message, help) = match action.split_once(':') {
        None | Some(("", _)) => (
            ProblemCode::ActionFormat,
            format!("action {quoted} has no service prefix"),
            "write `*`, or the service's prefix, a colon and the action, such as `personalize:GetRecommendations`",
        ),
        Some((_, name)) if name.contains("${") => (
            ProblemCode::ActionFormat,
            format!("action {quoted} holds a policy variable, which actions do not take"),
            "write the action out; variables work in resources and in values of conditions",
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
    Some(Fault::new(code, message, help))
}

fn is_plain_action(action: &[u8]) -> bool {
    let in_prefix = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-' || *byte == b'.';
    let prefix = action.iter().take_while(|byte| in_prefix(byte)).count();
    match action.get(prefix..) {
        Some([b':', name @ ..]) if prefix > 0 => !name.contains(&b':'),
        Some([b'*', b':', name @ ..]) if prefix == 0 => !name.contains(&b':'),
        Some([b'*']) => prefix == 0,
        _ => false,
    }
}

/// Whether IAM takes a text as a resource.
pub(crate) fn is_resource(resource: &str) -> bool {
    resource_fault(resource).is_none()
}

/// What is wrong with a resource, if something is: it has to be `*`, or an ARN, of which the end may be missing.
pub(super) fn resource_fault(resource: &str) -> Option<Fault> {
    const FORM: &str = "an ARN is `arn:partition:service:region:account:resource`";
    if resource == "*" {
        return None;
    }
    let Some(fields) = resource.strip_prefix("arn:") else {
        let message = format!("resource {} is neither an ARN nor `*`", quoted(resource));
        return Some(Fault::new(ProblemCode::ArnPrefixMissing, message, FORM));
    };
    let (partition, rest) = fields.split_once(':').unwrap_or((fields, ""));
    if !is_partition(partition) {
        let message = format!("resource {} is in the unknown partition {}", quoted(resource), quoted(partition));
        let help = "a partition is `aws`, or begins with `aws-`, such as `aws-cn` and `aws-us-gov`";
        return Some(Fault::new(ProblemCode::ArnPartitionUnknown, message, help));
    }
    if rest.is_empty() || rest.starts_with(':') {
        let message = format!("resource {} names no service", quoted(resource));
        return Some(Fault::new(ProblemCode::ArnServiceMissing, message, FORM));
    }
    // IAM puts wildcards in place of the fields that are missing at the end, and takes no empty ones before them.
    if rest.bytes().filter(|byte| *byte == b':').count() < 3 && rest.contains("::") {
        let message = format!("resource {} has an empty field but fewer than six fields", quoted(resource));
        return Some(Fault::new(ProblemCode::ArnTooFewFields, message, FORM));
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
