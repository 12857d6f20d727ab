#![doc = include_str!("spoofable_key.md")]

use crate::document::{Document, TestView, quoted};
use crate::facts::condition::needs_its_key;
use crate::finding::{Findings, Rule, Severity};

/// The rule.
pub const RULE: Rule = Rule::new("spoofable-key", Severity::Security, include_str!("spoofable_key.md"), check);

const KEYS: [&str; 2] = ["aws:referer", "aws:UserAgent"];

fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for statement in &document.statements {
        let own = |test: &&TestView<'_>| KEYS.iter().any(|key| key.eq_ignore_ascii_case(&test.test.key));
        let Some(test) = statement.tests.iter().find(own) else { continue };
        // Beside another condition that needs its key, it takes nothing away from an `Allow`'s safety.
        let guarded = statement.tests.iter().any(|other| !own(&other) && needs_its_key(other));
        if statement.allows() && (guarded || !document.grants()) {
            continue;
        }
        let what = if statement.allows() {
            "anyone who knows the value is allowed"
        } else {
            "anyone who sends another value is not denied"
        };
        let message = format!("{} is what the caller says: {what}", quoted(&test.test.key));
        let finding = findings.at_name(statement.test_pointer(test), message);
        findings.push(
            finding.help("use a key that AWS sets, such as `aws:PrincipalArn`, `aws:SourceIp` or `aws:SourceVpce`"),
        );
    }
}
