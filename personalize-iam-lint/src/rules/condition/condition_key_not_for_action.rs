#![doc = include_str!("condition_key_not_for_action.md")]

use personalize_iam_model::catalog::{self, ConditionKey, Service};
use personalize_iam_model::policy::PolicyKind;

use crate::document::{Document, ResourceView, StatementView, TestView, quoted};
use crate::facts::condition::{listed, without_key};
use crate::finding::{Findings, Rule, Severity};
use crate::rules::security::federated_action_mismatch::is_mismatched;

/// The rule.
pub const RULE: Rule =
    Rule::new("condition-key-not-for-action", Severity::Error, include_str!("condition_key_not_for_action.md"), check)
        .over(&[
            "allow-ifexists",
            "allow-inverted-only",
            "condition-type-mismatch",
            "forallvalues-no-null-guard",
            "forallvalues-single-valued",
            "redundant-star-condition",
        ]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let known = statement.actions.iter().all(|action| action.service.is_some() && !action.matches.is_empty());
        if statement.not_action || statement.actions.is_empty() || !known {
            continue;
        }
        // Which action is meant tells another rule.
        if document.kind == PolicyKind::RoleTrust && is_mismatched(statement) {
            continue;
        }
        for test in &statement.tests {
            let Some(key) = test.key.filter(|key| key.depends_on_action()) else { continue };
            let mut actions = statement.actions.iter().flat_map(|action| &action.matches);
            let consequence = without_key(statement, test);
            if actions.any(|action| action.carries(key)) {
                let of_resource = key.name == RESOURCE_TAG && !statement.not_resource;
                let all = statement.resources.iter().all(|resource| is_untagged(statement, resource, key));
                if of_resource && all && !statement.resources.is_empty() {
                    let resources = listed(statement.resources.iter().map(|resource| resource.text));
                    let message = format!("no resource like {resources} has tags, {consequence}");
                    let finding = findings.at_name(statement.test_pointer(test), message);
                    findings.push(finding.help("remove the condition, or put it on resources that have tags"));
                }
                continue;
            }
            let names: Vec<&str> = statement.actions.iter().map(|action| action.text).collect();
            if !is_certain(statement, &test.test.key) {
                tell_uncertain(statement, test, &names, findings);
                continue;
            }
            let (actions, key_name) = (listed(names), quoted(&test.test.key));
            let message = format!("no request for {actions} has the key {key_name}, {consequence}");
            let help = match carriers(statement, key).as_slice() {
                [] => "remove the condition, or put it on actions that have the key".to_owned(),
                names => format!("the key belongs to {}", listed(names.iter().copied())),
            };
            findings.push(findings.at_name(statement.test_pointer(test), message).help(help));
        }
    }
}

/// Whether no request for the statement's actions has a key that is not listed for them: AWS's lists of keys by action have
/// gaps, but no service has a key of another one that it does not list at all.
pub(crate) fn is_certain(statement: &StatementView<'_>, key: &str) -> bool {
    let services = || statement.actions.iter().filter_map(|action| action.service);
    let are_reviewed = services().all(|service| catalog::reviewed_service(service.prefix).is_some());
    let is_global = catalog::global_condition_key(key).is_some();
    are_reviewed || !is_global && services().all(|service| service.condition_key(key).is_none())
}

/// Says that it is not known whether requests have the key.
pub(crate) fn tell_uncertain(
    statement: &StatementView<'_>,
    test: &TestView<'_>,
    actions: &[&str],
    findings: &mut Findings<'_>,
) {
    let (actions, key) = (listed(actions.iter().copied()), quoted(&test.test.key));
    let pointer = statement.test_pointer(test);
    findings.not_judged(pointer, format!("whether requests for {actions} have the key {key}"));
}

/// The template of the keys of a resource's tags.
pub(crate) const RESOURCE_TAG: &str = "aws:ResourceTag/${TagKey}";

/// Whether what an entry of the resource element matches never comes with a key: by its types, and by the statement's
/// actions on these.
pub(crate) fn is_untagged(statement: &StatementView<'_>, resource: &ResourceView<'_>, key: &ConditionKey) -> bool {
    let has = |keys: &[&ConditionKey]| keys.iter().any(|known| known.name == key.name);
    if resource.types.is_empty() || resource.types.iter().any(|found| has(found.condition_keys)) {
        return false;
    }
    let actions = statement.actions.iter().flat_map(|action| &action.matches);
    let mut acting = actions.filter(|action| resource.types.iter().any(|found| action.acts_on(found)));
    !acting.any(|action| has(action.condition_keys) || action.resources.iter().any(|pair| has(pair.condition_keys)))
}

/// The actions that have a key, of the services of a statement.
fn carriers(statement: &StatementView<'_>, key: &ConditionKey) -> Vec<&'static str> {
    let mut services: Vec<&'static Service> = statement.actions.iter().filter_map(|action| action.service).collect();
    services.sort_by_key(|service| service.prefix);
    services.dedup_by_key(|service| service.prefix);
    let actions = services.into_iter().flat_map(|service| service.actions);
    actions.filter(|action| action.carries(key)).map(|action| action.full_name).collect()
}
