//! Findings as SARIF 2.1.0, for code scanning.

use std::collections::BTreeSet;

use personalize_iam_lint::{Edit, Finding, Fix, Rule, Severity};
use serde_json::{Value, json};

use super::checks::{Checked, Checks};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One run with its rules and results.
pub(super) fn to_sarif(checks: &Checks) -> Value {
    let used: BTreeSet<&str> = checks.findings().map(|(_, finding)| finding.rule.id).collect();
    let rules: Vec<&'static Rule> = personalize_iam_lint::rules::all().filter(|rule| used.contains(rule.id)).collect();
    let results: Vec<Value> = checks
        .findings()
        .map(|(checked, finding)| result(checked, finding, rules.iter().position(|rule| rule.id == finding.rule.id)))
        .collect();
    let notifications: Vec<Value> =
        checks
            .unreadable
            .iter()
            .map(|error| json!({"level": "error", "message": {"text": error.to_string()}}))
            .chain(
                checks
                    .skipped
                    .iter()
                    .map(|(file, why)| json!({"level": "note", "message": {"text": format!("skipped {file}: {why}")}})),
            )
            .chain(checks.open_places(usize::MAX).map(
                |(file, open)| json!({"level": "note", "message": {"text": format!("not judged in {file}: {open}")}}),
            ))
            .collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "personalize-iam",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.into_iter().map(descriptor).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": checks.unreadable.is_empty(),
                "toolExecutionNotifications": notifications,
            }],
            "results": results,
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Security | Severity::Warning => "warning",
        Severity::Suggestion => "note",
    }
}

fn descriptor(rule: &Rule) -> Value {
    // The first paragraph of its text says what it finds.
    let summary = rule.text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let mut properties = json!({"tags": [rule.severity.as_str()]});
    if let (Severity::Security, Some(map)) = (rule.severity, properties.as_object_mut()) {
        // What code scanning sorts by: high.
        map.insert("security-severity".to_owned(), json!("7.0"));
    }
    json!({
        "id": rule.id,
        "shortDescription": {"text": summary.trim()},
        "help": {"text": rule.text, "markdown": rule.text},
        "defaultConfiguration": {"level": level(rule.severity)},
        "properties": properties,
    })
}

fn result(checked: &Checked, finding: &Finding, rule: Option<usize>) -> Value {
    let text = match &finding.help {
        Some(help) => format!("{}\n{help}", finding.message),
        None => finding.message.clone(),
    };
    let mut result = json!({
        "ruleId": finding.rule.id,
        "level": level(finding.severity),
        "message": {"text": text},
        "locations": [{
            "physicalLocation": {
                "artifactLocation": {"uri": uri(&checked.name)},
                "region": region(finding),
            },
            "logicalLocations": [{"fullyQualifiedName": finding.pointer}],
        }],
        // Code scanning follows a finding through changes by this, not by its line.
        "partialFingerprints": {"pointerAndMessage/v1": fingerprint(checked, finding)},
    });
    let Some(map) = result.as_object_mut() else { return result };
    map.extend(rule.map(|index| ("ruleIndex".to_owned(), json!(index))));
    map.extend(finding.fix.as_ref().map(|fix| ("fixes".to_owned(), fixes(checked, fix))));
    result
}

fn fixes(checked: &Checked, fix: &Fix) -> Value {
    let replacement = |edit: &Edit| {
        json!({
            "deletedRegion": {"byteOffset": edit.range.start, "byteLength": edit.range.len()},
            "insertedContent": {"text": edit.text},
        })
    };
    json!([{
        "description": {"text": fix.title},
        "artifactChanges": [{
            "artifactLocation": {"uri": uri(&checked.name)},
            "replacements": fix.edits.iter().map(replacement).collect::<Vec<_>>(),
        }],
    }])
}

fn region(finding: &Finding) -> Value {
    let at = finding.location;
    json!({
        "startLine": at.line,
        "startColumn": at.column,
        "endLine": at.end_line,
        "endColumn": at.end_column,
        "byteOffset": at.start,
        "byteLength": at.end.saturating_sub(at.start),
    })
}

/// A path as a relative reference: forward slashes, and everything escaped that is not for paths.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

/// A number for what was found where, whatever the line (FNV-1a, 64 bits).
fn fingerprint(checked: &Checked, finding: &Finding) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for text in [checked.name.as_str(), finding.rule.id, &finding.pointer, &finding.message] {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}
