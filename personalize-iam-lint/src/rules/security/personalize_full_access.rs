#![doc = include_str!("personalize_full_access.md")]

use crate::document::Document;
use crate::facts::security::{gives, is_all_actions, is_guarded, is_one_of, whole_service};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("personalize-full-access", Severity::Warning, include_str!("personalize_full_access.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    for statement in &document.statements {
        if !statement.allows() || statement.not_action || !statement.is_on_everything() || is_guarded(statement) {
            continue;
        }
        if statement.actions.iter().any(is_all_actions) {
            continue;
        }
        let is_personalize = |service| is_one_of(service, &["personalize"]);
        let whole = statement.actions.iter().find(|entry| whole_service(entry).is_some_and(is_personalize));
        let Some(whole) = whole else { continue };
        let any = |kind| format!("arn:aws:personalize:eu-west-1:111122223333:{kind}/any");
        if gives(document, "personalize:DeleteDatasetGroup", &any("dataset-group"), &[])
            || gives(document, "personalize:CreateDatasetExportJob", &any("dataset-export-job"), &[])
        {
            let message = "every action of Amazon Personalize on every resource, also to export and delete all data";
            let help = "list what the job needs, such as `personalize:GetRecommendations` on the ARN of its campaign";
            findings.push(findings.at(statement.action_pointer(whole), message).help(help));
        }
    }
}
