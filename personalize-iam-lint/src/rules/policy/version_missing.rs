#![doc = include_str!("version_missing.md")]

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::facts::policy::wants_current_version;
use crate::finding::{Findings, Rule, Severity};
use crate::grammar_fixes::may_have_variables;

/// The rule.
pub const RULE: Rule = Rule::new("version-missing", Severity::Warning, include_str!("version_missing.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    // Without statements it is hardly a policy, and where IAM wants a version it is a mistake: other rules' findings.
    if document.statements.is_empty()
        || wants_current_version(document.kind)
        || document.policy.version.is_some()
        || document.positions.locate("/Version").is_some()
    {
        return;
    }
    let edit = document.editor().insert_member_before("/Statement", "Version", "\"2012-10-17\"");
    // Policy variables begin to work, and `${*}` is no longer literal text.
    let safety = if may_have_variables(document.text) { Safety::ChangesMeaning } else { Safety::KeepsMeaning };
    let finding = findings
        .at("", "the policy has no `Version`, so that IAM reads it by the language of 2008, without policy variables");
    let finding = finding.help("add `\"Version\": \"2012-10-17\"`");
    findings.push(finding.fix(edit.map(|edit| Fix::new("add the version", safety, vec![edit]))));
}
