#![doc = include_str!("personalize_solution_version_uncovered.md")]

use personalize_iam_eval::Decision;

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::access::{listed, verb};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "personalize-solution-version-uncovered",
    Severity::Warning,
    include_str!("personalize_solution_version_uncovered.md"),
    check,
);

/// The actions of which the request names a version of a solution, by its own ARN.
///
/// Source: Amazon Personalize API Reference, the `solutionVersionArn` of each operation.
const ON_VERSIONS: &[&str] = &[
    "personalize:CreateBatchInferenceJob",
    "personalize:CreateBatchSegmentJob",
    "personalize:CreateCampaign",
    "personalize:DescribeSolutionVersion",
    "personalize:GetSolutionMetrics",
    "personalize:StopSolutionVersionCreation",
];

/// The most ARNs that are tried in one document.
const MOST: usize = 50;

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    let mut tried = 0;
    for statement in document.statements.iter().filter(|s| s.allows() && !s.not_action && !s.not_resource) {
        let matched = || statement.actions.iter().filter(|entry| entry.text != "*").flat_map(|entry| &entry.matches);
        let actions: Vec<&str> =
            matched().map(|action| action.full_name).filter(|name| ON_VERSIONS.contains(name)).collect();
        if actions.is_empty() {
            continue;
        }
        for resource in &statement.resources {
            let Some(fields) = resource.fields.filter(|f| f.service == "personalize") else { continue };
            let name = fields.resource.strip_prefix("solution/").filter(|name| !name.contains(['*', '?', '/', '$']));
            let Some(name) = name.filter(|_| tried < MOST) else { continue };
            tried += 1;
            let or =
                |field: &str, value: &str| if field.contains(['*', '?']) { value.to_owned() } else { field.to_owned() };
            let version = format!(
                "arn:{}:personalize:{}:{}:solution/{name}/0a1b2c3d",
                or(fields.partition, "aws"),
                or(fields.region, "eu-west-1"),
                or(fields.account, "111122223333"),
            );
            let denied = |action: &&&str| matches!(document.decide(action, &version, &[]), Decision::ImplicitDeny(_));
            let denied: Vec<&str> = actions.iter().filter(denied).copied().collect();
            if denied.is_empty() {
                continue;
            }
            let pointer = statement.resource_pointer(resource);
            let versions = format!("{}/*", resource.text);
            let edit = document.editor().insert_item_after(&pointer, &versions);
            let fix = edit.map(|edit| Fix::new("add the versions", Safety::ChangesMeaning, vec![edit]));
            let is = verb(denied.len(), "is", "are");
            let message = format!(
                "{} {is} about a version of the solution, which {} does not match",
                listed(denied),
                quoted(resource.text)
            );
            findings.push(findings.at(pointer, message).help(format!("add {}", quoted(&versions))).fix(fix));
        }
    }
}
