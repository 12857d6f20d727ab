#![doc = include_str!("version_2008.md")]

use personalize_iam_model::policy::Version;

use crate::document::Document;
use crate::edit::{Fix, Safety};
use crate::facts::policy::wants_current_version;
use crate::finding::{Findings, Rule, Severity};
use crate::grammar_fixes::may_have_variables;

/// The rule.
pub const RULE: Rule = Rule::new("version-2008", Severity::Warning, include_str!("version_2008.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if document.policy.version != Some(Version::V2008_10_17) || wants_current_version(document.kind) {
        return;
    }
    // Policy variables are all that differs between the versions.
    let safety = if may_have_variables(document.text) { Safety::ChangesMeaning } else { Safety::KeepsMeaning };
    let edit = document.editor().replace_string("/Version", "2012-10-17");
    let fix = edit.map(|edit| Fix::new("write `2012-10-17`", safety, vec![edit]));
    let message = "`2008-10-17` is the old policy language, without policy variables";
    findings.push(findings.at("/Version", message).help("write `2012-10-17`").fix(fix));
}
