#![doc = include_str!("logs_arn_colon_star.md")]

use std::collections::HashSet;

use personalize_iam_model::catalog::Action;

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::facts::access::{listed, rewrite};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("logs-arn-colon-star", Severity::Warning, include_str!("logs_arn_colon_star.md"), check);

/// The actions that want the ARN of the log group without `:*`.
///
/// Source: Amazon CloudWatch Logs User Guide, "CloudWatch Logs resources and operations".
const ON_PLAIN_ARN: &[&str] = &["ListTagsForResource", "TagResource", "UntagResource"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in document.statements.iter().filter(|s| !s.not_action && !s.not_resource) {
        let texts: HashSet<&str> = statement.resources.iter().map(|resource| resource.text).collect();
        let named = || statement.actions.iter().filter(|entry| !entry.text.contains(['*', '?']));
        let on_group = |wants: fn(&Action) -> bool| {
            let fits = move |action: &&'static Action| {
                let types = action.resources.iter().map(|r| r.resource_type);
                action.service == "logs"
                    && types.clone().any(|t| matches!(t.name, "log-group" | "log-stream"))
                    && wants(action)
            };
            named().filter(move |entry| entry.matches.iter().any(fits)).map(|entry| entry.text)
        };
        for resource in &statement.resources {
            let is_group = resource.types.iter().any(|t| t.name == "log-group");
            let Some(name) = resource.fields.and_then(|f| f.resource.strip_prefix("log-group:")).filter(|_| is_group)
            else {
                continue;
            };
            let pointer = statement.resource_pointer(resource);
            if !name.contains([':', '*']) {
                let starred = format!("{}:*", resource.text);
                let mut names = on_group(|action| !ON_PLAIN_ARN.contains(&action.name)).peekable();
                if names.peek().is_none() || texts.contains(starred.as_str()) {
                    continue;
                }
                let message = format!("the ARN of the log group needs `:*` at its end for {}", listed(names));
                let fix = rewrite(document, &pointer, &starred, Safety::ChangesMeaning);
                findings.push(findings.at(&pointer, message).help(format!("write {}", quoted(&starred))).fix(fix));
            } else if let Some(plain) =
                resource.text.strip_suffix(":*").filter(|_| !name.trim_end_matches(":*").contains([':', '*']))
            {
                let mut names = on_group(|action| ON_PLAIN_ARN.contains(&action.name)).peekable();
                if names.peek().is_none() || texts.contains(plain) {
                    continue;
                }
                let message = format!("the ARN of the log group has no `:*` at its end for {}", listed(names));
                findings.push(findings.at(&pointer, message).help(format!("add {}", quoted(plain))));
            }
        }
    }
}
