//! The answer to a scenario as a line of JSON.

use std::collections::BTreeMap;
use std::io::Write;

use personalize_iam_eval::{Answer, Asks, ContextValue, OpenQuestion, Residual, StatementRef};
use personalize_iam_model::hole;
use serde::Serialize;

use crate::arguments::NamedPolicies;
use crate::failure::InputError;

/// Writes the answer to a scenario with this identifier, a JSON text. Warnings are messages with pointers; the answer
/// has a field for them only if there are some.
pub(super) fn write(line: &mut Vec<u8>, id: Option<&str>, answer: &Answer, warnings: &[(String, String)]) {
    line.extend_from_slice(b"{\"id\":");
    line.extend_from_slice(id.unwrap_or("null").as_bytes());
    line.extend_from_slice(b",\"decision\":\"");
    line.extend_from_slice(answer.decision.as_str().as_bytes());
    line.extend_from_slice(b"\",\"blockedBy\":[");
    for (index, layer) in answer.blocked_by.iter().enumerate() {
        line.extend_from_slice(if index == 0 { b"\"" } else { b",\"" });
        line.extend_from_slice(layer.as_str().as_bytes());
        line.push(b'"');
    }
    line.extend_from_slice(b"],\"matched\":[");
    for (index, statement) in answer.matched.iter().enumerate() {
        if index > 0 {
            line.push(b',');
        }
        append_place(line, statement);
    }
    line.extend_from_slice(b"],\"missingContextKeys\":");
    append(line, &answer.missing_context_keys);
    line.extend_from_slice(b",\"residual\":");
    append(line, &answer.residual);
    if !answer.assumed.is_empty() {
        let assumed: BTreeMap<&str, &ContextValue> =
            answer.assumed.iter().map(|(key, value)| (key.as_str(), value)).collect();
        line.extend_from_slice(b",\"assumed\":");
        append(line, &assumed);
    }
    if !answer.unknown.is_empty() {
        line.extend_from_slice(b",\"unknown\":");
        append(line, &answer.unknown);
    }
    if !warnings.is_empty() {
        #[derive(Serialize)]
        struct Warning<'a> {
            message: &'a str,
            path: &'a str,
        }
        line.extend_from_slice(b",\"warnings\":");
        append(line, &warnings.iter().map(|(message, path)| Warning { message, path }).collect::<Vec<_>>());
    }
    line.extend_from_slice(b"}\n");
}

/// Writes what is wrong with a scenario.
pub(super) fn write_error(line: &mut Vec<u8>, id: Option<&str>, error: &InputError) {
    #[derive(Serialize)]
    struct Described<'a> {
        message: &'a str,
        line: Option<u32>,
        column: Option<u32>,
        path: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        file: Option<&'a str>,
    }
    line.extend_from_slice(b"{\"id\":");
    line.extend_from_slice(id.unwrap_or("null").as_bytes());
    line.extend_from_slice(b",\"error\":");
    append(
        line,
        &Described {
            message: &error.message,
            line: error.place.map(|(line, _)| line),
            column: error.place.map(|(_, column)| column),
            path: error.pointer.as_deref(),
            file: error.file.as_deref(),
        },
    );
    line.extend_from_slice(b"}\n");
}

fn append(line: &mut Vec<u8>, value: &impl Serialize) {
    // A vector takes all, and these values have text for keys.
    let _ = serde_json::to_writer(line, value);
}

/// Appends a statement's place. By hand, as there are many in an answer.
fn append_place(line: &mut Vec<u8>, statement: &StatementRef) {
    let StatementRef { layer, policy, statement: index, sid, effect, level, .. } = statement;
    line.extend_from_slice(b"{\"layer\":\"");
    line.extend_from_slice(layer.as_str().as_bytes());
    // A vector takes all.
    let _ = write!(line, "\",\"policy\":{policy},\"statement\":{index},\"sid\":");
    append(line, sid);
    line.extend_from_slice(b",\"effect\":\"");
    line.extend_from_slice(effect.as_str().as_bytes());
    line.push(b'"');
    if let Some(level) = level {
        let _ = write!(line, ",\"level\":{level}");
    }
    line.push(b'}');
}

/// What is needed, on one line.
pub(super) fn residual_text(residual: &Residual, policies: &NamedPolicies) -> String {
    let joined = |parts: &[Residual], word: &str| {
        let parts: Vec<String> = parts
            .iter()
            .map(|part| match part {
                Residual::All(_) | Residual::Any(_) => format!("({})", residual_text(part, policies)),
                _ => residual_text(part, policies),
            })
            .collect();
        parts.join(word)
    };
    match residual {
        Residual::All(parts) => joined(parts, " and "),
        Residual::Any(parts) => joined(parts, " or "),
        Residual::Holds(question) => question_text(question, true, policies),
        Residual::Fails(question) => question_text(question, false, policies),
        _ => String::new(),
    }
}

/// A statement by its number and its `Sid`, with the policy that it is of and its line there.
pub(super) fn place_of(statement: &StatementRef, policies: &NamedPolicies) -> String {
    let sid = statement.sid.as_deref().filter(|sid| !sid.is_empty());
    let sid = sid.map(|sid| format!(" `{sid}`")).unwrap_or_default();
    let name = policies.name_of(statement).unwrap_or_default();
    let in_file = policies.of(statement).filter(|policy| !policy.name.starts_with("--"));
    let line = in_file.and_then(|policy| policy.place_of(statement.statement));
    let line = line.map(|place| format!(" at line {}", place.line)).unwrap_or_default();
    format!("statement {}{sid} of {name}{line}", statement.statement + 1)
}

fn question_text(question: &OpenQuestion, holds: bool, policies: &NamedPolicies) -> String {
    let place = place_of(&question.statement, policies);
    if let Asks::Condition { operator, key, .. } = &question.asks
        && let Some(words) = hole::in_words(key, holds != operator.starts_with("StringNot"))
    {
        return format!("{words} ({place})");
    }
    let asked = asked_text(question, &place);
    if holds { asked } else { format!("not {asked}") }
}

fn asked_text(question: &OpenQuestion, place: &str) -> String {
    match &question.asks {
        Asks::Condition { operator, key, values } => {
            format!("{operator} {key} [{}] ({place})", values.join(", "))
        }
        Asks::Resource { keys } => format!("the resource matches by {} ({place})", keys.join(", ")),
        Asks::Issuer { users } => format!("the session was asked for by {} ({place})", users.join(" or ")),
        Asks::ResourceControlSupport { service } => {
            format!("resource control of the service `{service}` ({place})")
        }
        _ => format!("the principal is listed ({place})"),
    }
}
