#![doc = include_str!("quota_needs_raise.md")]

use crate::document::Document;
use crate::facts::policy::{quota_of, shorten};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("quota-needs-raise", Severity::Warning, include_str!("quota_needs_raise.md"), check)
    .over(&["policy-too-large"]);

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let Some((quota, count)) = quota_of(document) else { return };
    let Some(raised) = quota.raised.filter(|raised| (quota.limit + 1..=*raised).contains(&count)) else { return };
    let (noun, title, limit) = (quota.unit.noun(), document.kind.title(), quota.limit);
    let message = format!(
        "the policy has {count} {noun}; {title} may have {limit}, and {raised} only where AWS has raised the quota"
    );
    let help = format!("{}; or let AWS raise the quota of the account", shorten(document.kind, quota.unit));
    findings.push(findings.at("", message).help(help));
}
