#![doc = include_str!("empty_list.md")]

use personalize_iam_model::policy::Principals;

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("empty-list", Severity::Warning, include_str!("empty_list.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let Some((Principals::Map(entries), not)) = statement.principals() else { continue };
        let element = statement.element(if not { "NotPrincipal" } else { "Principal" });
        let alone = entries.iter().all(|entry| entry.values.is_empty());
        for entry in entries.iter().filter(|entry| entry.values.is_empty()) {
            let kind = entry.kind.as_str();
            let pointer = format!("{element}/{kind}");
            if alone {
                let whom = if not { "everyone" } else { "nobody" };
                let message = format!("the list of principals is empty: the statement holds for {whom}");
                findings.push(findings.at(pointer, message).help("name the principals, or remove the statement"));
                break;
            }
            // The other types name whom they named before.
            let edit = document.editor().remove(&pointer);
            let fix = edit.map(|edit| Fix::new(format!("remove `{kind}`"), Safety::KeepsMeaning, vec![edit]));
            let message = format!("the list of principals of type `{kind}` is empty");
            findings.push(findings.at(pointer, message).help(format!("remove `{kind}`")).fix(fix));
        }
    }
}
