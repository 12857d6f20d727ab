#![doc = include_str!("template_placeholder.md")]

use crate::document::{Document, quoted};
use crate::finding::{Findings, Rule, Severity};
use crate::placeholder::placeholders;

/// The rule.
pub const RULE: Rule =
    Rule::new("template-placeholder", Severity::Warning, include_str!("template_placeholder.md"), check);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    /// How many of the others are pointed at.
    const MOST: usize = 10;
    let open = placeholders(document);
    let Some((pointer, first)) = open.first() else { return };
    let others = match open.len() {
        1 => String::new(),
        2 => ", and so is 1 more".to_owned(),
        count => format!(", and so are {} more", count - 1),
    };
    let message = format!("the placeholder {} is not filled in{others}", quoted(first));
    let help = "check the policy that the template makes: mistakes in these values are not reported here";
    let mut finding = findings.at(pointer, message).help(help);
    for (pointer, _) in open.iter().skip(1).take(MOST) {
        finding = finding.related(document.positions.locate(pointer), "this is not filled in either");
    }
    findings.push(finding);
}
