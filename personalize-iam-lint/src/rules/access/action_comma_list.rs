#![doc = include_str!("action_comma_list.md")]

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety, json_string};
use crate::facts::access::listed;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("action-comma-list", Severity::Error, include_str!("action_comma_list.md"), check)
    .over(&["action-unknown", "action-format"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        for action in &statement.actions {
            let Some((prefix, names)) = action.text.split_once(':') else { continue };
            if !names.contains(',') {
                continue;
            }
            let names = names.split(',').map(str::trim).filter(|name| !name.is_empty());
            let whole = |name: &str| if name.contains(':') { name.to_owned() } else { format!("{prefix}:{name}") };
            let actions: Vec<String> = names.map(whole).collect();
            let pointer = statement.action_pointer(action);
            let strings: Vec<String> = actions.iter().map(|action| json_string(action)).collect();
            let alone = document.positions.locate(&pointer) == document.positions.locate(&statement.action_element());
            let json = if alone { format!("[{}]", strings.join(", ")) } else { strings.join(", ") };
            let edit = document.editor().replace(&pointer, json).filter(|_| !actions.is_empty());
            let fix = edit.map(|edit| Fix::new("write a list", Safety::ChangesMeaning, vec![edit]));
            let message = format!("{} is one string, which no action matches", quoted(action.text));
            let help = format!("write one string each: {}", listed(actions.iter().map(String::as_str)));
            findings.push(findings.at(pointer, message).help(help).fix(fix));
        }
    }
}
