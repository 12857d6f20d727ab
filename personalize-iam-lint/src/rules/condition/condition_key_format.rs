#![doc = include_str!("condition_key_format.md")]

use personalize_iam_model::aws;
use personalize_iam_model::catalog;
use personalize_iam_model::suggest::nearest;

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-key-format", Severity::Error, include_str!("condition_key_format.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for test in &statement.tests {
            if let Some((message, help)) = fault(&test.test.key) {
                findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
            }
        }
    }
}

/// What is wrong with the form of a key, and what to do.
pub(crate) fn fault(key: &str) -> Option<(String, String)> {
    if key.contains("${") {
        return None;
    }
    let shown = quoted(key);
    let prefix = key.split_once(':').map_or(key, |(prefix, _)| prefix);
    if key.trim() != key || prefix.contains(char::is_whitespace) {
        let message = format!("condition key {shown} has a blank that no key has");
        return Some((message, format!("write `{}`", key.split_whitespace().collect::<String>())));
    }
    // The name before the slash can be a key of its own.
    let is_whole = || catalog::condition_key(key).is_some_and(|known| !known.is_template());
    let template = templates(key).filter(|_| !is_whole()).find(|head| {
        let bare = head.trim_end_matches(['/', ':']);
        key.eq_ignore_ascii_case(head) || key.eq_ignore_ascii_case(bare)
    });
    if let Some(head) = template {
        let message = format!("condition key {shown} does not say the name that follows it");
        return Some((message, format!("write `{head}NAME`, such as `{head}team`")));
    }
    let Some((prefix, name)) = key.split_once(':') else {
        let help = match nearest(key, aws::CONDITION_KEYS.iter().filter_map(|key| key.name.strip_prefix("aws:"))) {
            Some(name) => format!("did you mean `aws:{name}`?"),
            None => "a condition key is a service prefix, or `aws`, a colon and a name".to_owned(),
        };
        return Some((format!("condition key {shown} has no prefix"), help));
    };
    if prefix.is_empty() || name.is_empty() || name.find('/') == Some(name.len() - 1) {
        let message = format!("condition key {shown} is not complete");
        return Some((message, "a condition key is a service prefix, or `aws`, a colon and a name".to_owned()));
    }
    None
}

/// What stands before the variable of the catalog's templates that end with it, such as `aws:ResourceTag/`.
fn templates(key: &str) -> impl Iterator<Item = &'static str> {
    let services = catalog::services_with_key(key).flat_map(|service| service.condition_keys.iter());
    let keys = aws::CONDITION_KEYS.iter().chain(services);
    keys.filter_map(|key| key.name.strip_suffix('}')?.split_once("${")).map(|(head, _)| head)
}
