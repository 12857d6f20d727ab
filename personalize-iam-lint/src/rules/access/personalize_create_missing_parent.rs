#![doc = include_str!("personalize_create_missing_parent.md")]

use std::collections::{BTreeMap, HashMap, HashSet};

use personalize_iam_model::catalog::{Action, ResourceType};

use crate::document::{Document, StatementView};
use crate::facts::access::{listed, verb};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new(
    "personalize-create-missing-parent",
    Severity::Warning,
    include_str!("personalize_create_missing_parent.md"),
    check,
);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    let mut granted: HashMap<&str, HashSet<&'static str>> = HashMap::new();
    for statement in document.statements.iter().filter(|s| s.allows() && !s.not_action && !s.is_on_everything()) {
        // By missing type: the actions, and where the first one stands.
        let mut missing: BTreeMap<&str, (Vec<&str>, &'static ResourceType, String)> = BTreeMap::new();
        for entry in statement.actions.iter().filter(|entry| is_named(entry.text)) {
            for action in entry.matches.iter().filter(|a| a.service == "personalize" && a.name.starts_with("Create")) {
                let granted = granted.entry(action.full_name).or_insert_with(|| types_granted(document, action));
                let acts_here = statement.resources.iter().any(|r| r.types.iter().any(|t| action.acts_on(t)));
                for t in action.required_resource_types().filter(|t| acts_here && !granted.contains(t.name)) {
                    let entry =
                        missing.entry(t.name).or_insert_with(|| (Vec::new(), t, statement.action_pointer(entry)));
                    entry.0.push(action.full_name);
                }
            }
        }
        for (actions, parent, pointer) in missing.into_values() {
            let word = word(parent);
            let (acts, it) = (verb(actions.len(), "acts", "act"), verb(actions.len(), "it", "them"));
            let message = format!("{} also {acts} on a `{word}`, and no statement allows {it} there", listed(actions));
            let like = statement.resources.iter().find_map(|r| r.fields.filter(|f| f.service == "personalize"));
            let (region, account) = like.map_or(("*", "*"), |f| (f.region, f.account));
            let partition = like.map_or("aws", |f| f.partition);
            let help = format!(
                "add the {word} to the resources, such as `arn:{partition}:personalize:{region}:{account}:{word}/NAME`"
            );
            findings.push(findings.at(pointer, message).help(help));
        }
    }
}

/// Whether an entry means these actions, not whatever there is.
fn is_named(text: &str) -> bool {
    !text.contains(['*', '?']) || text.to_ascii_lowercase().starts_with("personalize:create")
}

/// The types on which some statement allows the action.
fn types_granted(document: &Document<'_>, action: &Action) -> HashSet<&'static str> {
    let allowing = document.statements.iter().filter(|s| s.allows() && s.covers_action(action.full_name));
    let types = |statement: &StatementView<'_>| -> Vec<&'static str> {
        if statement.is_on_everything() || statement.not_resource {
            return action.required_resource_types().map(|t| t.name).collect();
        }
        statement
            .resources
            .iter()
            .flat_map(|r| &r.types)
            .filter(|t| t.service == "personalize")
            .map(|t| t.name)
            .collect()
    };
    allowing.flat_map(types).collect()
}

/// The word that the ARNs of the type begin with.
fn word(resource_type: &ResourceType) -> &'static str {
    let text = resource_type.arn().text.rsplit(':').next().unwrap_or_default();
    text.split('/').next().unwrap_or_default()
}
