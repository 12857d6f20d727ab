#![doc = include_str!("passrole_resourcetag.md")]

use personalize_iam_model::glob;

use crate::document::{Document, quoted};
use crate::facts::security::named;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule =
    Rule::new("passrole-resourcetag", Severity::Security, include_str!("passrole_resourcetag.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    if !document.grants_to_identity() {
        return;
    }
    for statement in &document.statements {
        // Of roles that are named one by one, the tags are not what guards them.
        let by_name = !statement.not_resource && statement.resources.iter().all(|r| !glob::has_wildcard(r.text));
        if by_name || named(statement, "iam:PassRole").is_none() {
            continue;
        }
        let tag = statement.tests_of("aws:ResourceTag/").chain(statement.tests_of("iam:ResourceTag/")).next();
        if let Some(tag) = tag {
            let message = format!("{} does not hold reliably for `iam:PassRole`", quoted(&tag.test.key));
            let help = "name the roles in `Resource`, or give those that may be passed a path of their own";
            findings.push(findings.at_name(statement.test_pointer(tag), message).help(help));
        }
    }
}
