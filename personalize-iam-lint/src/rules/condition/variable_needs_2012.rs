#![doc = include_str!("variable_needs_2012.md")]

use personalize_iam_model::policy::Version;

use crate::document::{Document, quoted};
use crate::edit::{Fix, Safety};
use crate::facts::condition::{texts_with_variables, variables};
use crate::finding::{Findings, Rule, Severity};
use crate::placeholder::placeholder;

/// The rule.
pub const RULE: Rule = Rule::new("variable-needs-2012", Severity::Error, include_str!("variable_needs_2012.md"), check)
    .over(&["version-missing", "version-2008", "version-required"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    // A version that IAM does not have is a mistake of the grammar.
    let written = document.positions.locate("/Version").is_some();
    if document.policy.version == Some(Version::V2012_10_17) || document.policy.version.is_none() && written {
        return;
    }
    let mut first: Option<(String, String)> = None;
    let mut more = 0_usize;
    for statement in &document.statements {
        for (pointer, text) in texts_with_variables(statement) {
            let readable = placeholder(text).is_none();
            let Some(found) = variables(text).into_iter().find(|found| readable && found.variable.is_some()) else {
                continue;
            };
            more += usize::from(first.is_some());
            first.get_or_insert_with(|| (pointer, found.shown().to_owned()));
        }
    }
    let Some((pointer, shown)) = first else { return };
    let others = match more {
        0 => String::new(),
        1 => ", and so does 1 more".to_owned(),
        more => format!(", and so do {more} more"),
    };
    let version = document.policy.version;
    let why = if version.is_none() { "without a `Version`" } else { "in a policy of `2008-10-17`" };
    let message = format!("{} is taken literally {why}{others}", quoted(&shown));
    let edit = match version {
        None => document.editor().insert_member_before("/Statement", "Version", "\"2012-10-17\""),
        Some(_) => document.editor().replace_string("/Version", "2012-10-17"),
    };
    let fix = edit.map(|edit| Fix::new("set the version to `2012-10-17`", Safety::ChangesMeaning, vec![edit]));
    findings.push(
        findings.at(pointer, message).help("write `\"Version\": \"2012-10-17\"`, which has policy variables").fix(fix),
    );
}
