#![doc = include_str!("create_slr_wide.md")]

use crate::document::{Document, quoted};
use crate::facts::security::{acts_only_as, gives, is_guarded, named, on_all};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("create-slr-wide", Severity::Warning, include_str!("create_slr_wide.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    const ACTION: &str = "iam:CreateServiceLinkedRole";
    for statement in &document.statements {
        let Some(action) = named(statement, ACTION).filter(|_| !is_guarded(statement)) else { continue };
        if statement.not_resource && !acts_only_as(statement, &[ACTION]) {
            continue;
        }
        let sample = "arn:aws:iam::111122223333:role/aws-service-role/any.amazonaws.com/Any";
        let below = |text: &str| text.ends_with(":role/aws-service-role/*");
        let all = statement.not_resource || statement.resources.iter().any(|resource| below(resource.text));
        let all = on_all(statement, sample).or(all.then(|| sample.to_owned()));
        if all.is_some_and(|role| gives(document, ACTION, &role, &[("iam:AWSServiceName", "any.amazonaws.com")])) {
            let message = format!("{} lets a service-linked role be made for every service", quoted(action.text));
            let help = "add the condition `\"StringEquals\": {\"iam:AWSServiceName\": \
                \"SERVICE.amazonaws.com\"}`, or name the role in `Resource`";
            findings.push(findings.at(statement.action_pointer(action), message).help(help));
        }
    }
}
