#![doc = include_str!("near_size_limit.md")]

use crate::document::Document;
use crate::facts::policy::{quota_of, shorten};
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("near-size-limit", Severity::Warning, include_str!("near_size_limit.md"), check);

/// From which share of the quota on there is a finding.
const PERCENT: usize = 98;

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    let Some((quota, count)) = quota_of(document) else { return };
    // A longer one is a mistake of the grammar.
    if count > quota.limit || count * 100 <= quota.limit * PERCENT {
        return;
    }
    let (noun, title, limit, left) = (quota.unit.noun(), document.kind.title(), quota.limit, quota.limit - count);
    let message = format!("the policy has {count} {noun} of the {limit} that {title} may have, which leaves {left}");
    findings.push(findings.at("", message).help(shorten(document.kind, quota.unit)));
}
