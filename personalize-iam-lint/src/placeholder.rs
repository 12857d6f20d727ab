//! Places of a template that nobody filled in, such as `${AWS::AccountId}`, `<account>` and `{{region}}`.

use personalize_iam_model::aws;

use crate::document::Document;

/// The first placeholder of a text, as it stands there.
///
/// Policy variables are not placeholders: they name a condition key, with its colon.
pub(crate) fn placeholder(text: &str) -> Option<&str> {
    let mut rest = text;
    while let Some(at) = rest.find(['$', '<', '{']) {
        rest = rest.get(at..)?;
        if let Some(found) = in_dollar(rest).or_else(|| in_angles(rest)).or_else(|| in_braces(rest)) {
            return Some(found);
        }
        rest = rest.get(1..)?;
    }
    None
}

/// `${AWS::Region}` and `${BucketName}` of AWS CloudFormation, `${var.bucket}` of Terraform.
fn in_dollar(text: &str) -> Option<&str> {
    let inner = until(text.strip_prefix("${")?, "}", &['$', '{'])?;
    let name = inner.strip_prefix('!').unwrap_or(inner);
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '[' | ']' | ':' | '/');
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && name.chars().all(word);
    // A policy variable whose prefix was forgotten is a mistake, and no placeholder.
    let of_template = !name.contains(':') && without_prefix(name).is_none() || name.contains("::");
    (is_name && of_template).then(|| text.get(..inner.len() + 3))?
}

fn in_angles(text: &str) -> Option<&str> {
    let inner = until(text.strip_prefix('<')?, ">", &['<'])?;
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ' | '.' | ':');
    let is_name = inner.starts_with(|c: char| c.is_ascii_alphabetic()) && inner.chars().all(word);
    is_name.then(|| text.get(..inner.len() + 2))?
}

fn in_braces(text: &str) -> Option<&str> {
    let inner = until(text.strip_prefix("{{")?, "}}", &['{', '"'])?;
    (!inner.trim().is_empty()).then(|| text.get(..inner.len() + 4))?
}

/// What stands before the end, if none of the other characters comes first: so that a text is not read again and again.
fn until<'t>(text: &'t str, end: &str, never: &[char]) -> Option<&'t str> {
    let head = text.split(never).next().unwrap_or_default();
    Some(head.split_once(end)?.0)
}

/// The global condition key that a name without a prefix stands for, such as `username` for `aws:username`.
pub(crate) fn without_prefix(name: &str) -> Option<&'static str> {
    let own = |key: &'static str| key.strip_prefix("aws:");
    aws::CONDITION_KEYS
        .iter()
        .map(|key| key.name)
        .find(|key| own(key).is_some_and(|own| own.eq_ignore_ascii_case(name)))
}

/// The texts of a policy that have a placeholder: their pointers, and the placeholder.
pub(crate) fn placeholders<'a>(document: &Document<'a>) -> Vec<(String, &'a str)> {
    use personalize_iam_model::policy::PrincipalType;
    let mut found = Vec::new();
    if !document.text.contains("${") && !document.text.contains('<') && !document.text.contains("{{") {
        return found;
    }
    for statement in &document.statements {
        let mut add = |text: &'a str, pointer: &dyn Fn() -> String| {
            found.extend(placeholder(text).map(|placeholder| (pointer(), placeholder)));
        };
        for kind in PrincipalType::ALL {
            for (value, pointer) in statement.principal_values(*kind) {
                add(value, &|| pointer.clone());
            }
        }
        for action in &statement.actions {
            add(action.text, &|| statement.action_pointer(action));
        }
        for resource in &statement.resources {
            add(resource.text, &|| statement.resource_pointer(resource));
        }
        for test in &statement.tests {
            add(&test.test.key, &|| statement.test_pointer(test));
            for (index, value) in test.test.values.iter().enumerate() {
                add(value, &|| statement.value_pointer(test, index));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::placeholder;

    #[test]
    fn placeholders_are_told_from_variables_and_text() {
        for (text, expected) in [
            ("arn:aws:s3:::${BucketName}/*", Some("${BucketName}")),
            ("arn:${AWS::Partition}:s3:::b", Some("${AWS::Partition}")),
            ("${var.account_id}", Some("${var.account_id}")),
            ("arn:aws:iam::<account>:root", Some("<account>")),
            ("arn:aws:iam::<your account>:root", Some("<your account>")),
            ("arn:aws:s3:::{{ bucket }}/*", Some("{{ bucket }}")),
            ("${aws:username}", None),
            ("${username}", None),
            ("${*}${?}${$}", None),
            ("${}", None),
            ("${aws:PrincipalTag/team, 'none'}", None),
            ("${aws:username", None),
            ("a < b > c", None),
            ("<>{{}}{{", None),
            ("$<${\u{e9}}", None),
        ] {
            assert_eq!(placeholder(text), expected, "{text}");
        }
    }
}
