#![doc = include_str!("wide_condition_wildcard.md")]

use crate::document::{Document, quoted};
use crate::facts::condition::{has_patterns, has_wildcard, tests};
use crate::finding::{Findings, Rule, Severity};
use crate::placeholder::placeholder;

/// The rule.
pub const RULE: Rule =
    Rule::new("wide-condition-wildcard", Severity::Security, include_str!("wide_condition_wildcard.md"), check);

/// Names and paths of callers, of which patterns can be too wide.
const KEYS: [&str; 7] = [
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:ResourceOrgPaths",
    "aws:SourceIdentity",
    "aws:SourceOrgPaths",
    "aws:userid",
    "aws:username",
];

const FEWEST: usize = 6;

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (statement, test, operator) in tests(document) {
        let key = test.test.key.as_str();
        let own = KEYS.iter().any(|known| known.eq_ignore_ascii_case(key));
        // What lets more requests in: a wide pattern in an `Allow`, a wide exemption in a `Deny`.
        let widens = statement.allows() != operator.base.is_negated();
        if !own || !has_patterns(operator.base) || !widens {
            continue;
        }
        for (index, value) in test.test.values.iter().enumerate() {
            if !has_wildcard(value) || value.bytes().all(|b| b == b'*') || placeholder(value).is_some() {
                continue;
            }
            let (wide, help) = if key.eq_ignore_ascii_case("aws:userid") {
                (
                    is_wide_userid(value),
                    "write the unique id, and wildcards only after its colon, such as `AROAEXAMPLEID:*`",
                )
            } else {
                let fixed = value.split(['*', '?']).next().map_or(0, |head| head.chars().count());
                (fixed < FEWEST, "write at least six characters before the first wildcard")
            };
            if wide {
                let message =
                    format!("the pattern {} matches more of {} than can be known", quoted(value), quoted(key));
                findings.push(findings.at(statement.value_pointer(test, index), message).help(help));
            }
        }
    }
}

/// Whether there are wildcards within the id before the colon; as the whole of it, one is fine.
fn is_wide_userid(value: &str) -> bool {
    match value.split_once(':') {
        Some((id, _)) => has_wildcard(id) && id != "*",
        None => true,
    }
}
