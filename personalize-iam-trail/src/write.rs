//! An event as a line of JSON.

use std::borrow::Cow;

use crate::context::{Context, Value};
use crate::event::{Event, Request};
use crate::resource::Resource;

impl Event<'_> {
    /// The event as one line of JSON: `eventID`, `requests`, `outcome`, `skipped`. A key of `context` is known, one of `unknown` is
    /// not, and one in neither is absent; `unknown` names `principal` and `resource` too, where the record does not say them.
    ///
    /// `resourceLike` has a `*` in place of the part of an ARN that is not known, `session` the session behind the principal,
    /// `inferred` marks what no record shows by itself, and `perhaps` lists actions that may have been checked too.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut line = String::with_capacity(1024);
        line.push_str("{\"eventID\":");
        push_some(&mut line, self.id.as_deref());
        line.push_str(",\"requests\":[");
        for (index, request) in self.requests.iter().enumerate() {
            if index > 0 {
                line.push(',');
            }
            self.push_request(&mut line, request);
        }
        line.push_str("],\"outcome\":");
        push_text(&mut line, self.outcome.as_str());
        line.push_str(",\"skipped\":");
        push_some(&mut line, self.skipped.map(crate::event::Skipped::as_str));
        if !self.perhaps.is_empty() {
            line.push_str(",\"perhaps\":");
            push_list(&mut line, self.perhaps.iter().copied());
        }
        line.push('}');
        line
    }

    fn push_request(&self, line: &mut String, request: &Request<'_>) {
        let mut not_known: Vec<&str> = Vec::new();
        line.push_str("{\"principal\":");
        push_some(line, self.caller.identity());
        if self.caller.identity().is_none() {
            not_known.push("principal");
        }
        if let Some(session) = self.caller.session() {
            line.push_str(",\"session\":");
            push_text(line, session);
        }
        line.push_str(",\"action\":");
        push_text(line, &request.action);
        line.push_str(",\"resource\":");
        match &request.resource {
            Resource::Known(text) => push_text(line, text),
            Resource::Like { before, after } => {
                line.push_str("null,\"resourceLike\":");
                push_text(line, &[before, "*", after].concat());
                not_known.push("resource");
            }
            Resource::NotKnown => {
                line.push_str("null");
                not_known.push("resource");
            }
        }
        line.push_str(",\"context\":{");
        let owner =
            request.owner.as_ref().map(|owner| (Cow::Borrowed("aws:ResourceAccount"), Value::One(owner.clone())));
        let known = self.context.known.iter().chain(&request.context.known).chain(owner.as_ref());
        for (index, (key, value)) in known.enumerate() {
            if index > 0 {
                line.push(',');
            }
            push_text(line, key);
            line.push(':');
            match value {
                Value::One(value) => push_text(line, value),
                Value::Many(values) => push_list(line, values.iter().map(|value| &**value)),
            }
        }
        line.push_str("},\"unknown\":");
        let keys = |context: &'_ Context<'_>| context.unknown.iter().map(|key| key.to_string()).collect::<Vec<_>>();
        let keys = [keys(&self.context), keys(&request.context)].concat();
        push_list(line, not_known.into_iter().chain(keys.iter().map(String::as_str)));
        line.push_str(",\"certainty\":");
        push_text(line, request.certainty.as_str());
        if request.inferred {
            line.push_str(",\"inferred\":true");
        }
        line.push('}');
    }
}

fn push_some(line: &mut String, text: Option<&str>) {
    match text {
        Some(text) => push_text(line, text),
        None => line.push_str("null"),
    }
}

fn push_list<'t>(line: &mut String, texts: impl Iterator<Item = &'t str>) {
    line.push('[');
    for (index, text) in texts.enumerate() {
        if index > 0 {
            line.push(',');
        }
        push_text(line, text);
    }
    line.push(']');
}

/// A text as JSON writes it.
pub(crate) fn push_text(line: &mut String, text: &str) {
    line.push('"');
    // Nearly no text has anything to escape.
    if !text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        line.push_str(text);
        line.push('"');
        return;
    }
    for c in text.chars() {
        match c {
            '"' => line.push_str("\\\""),
            '\\' => line.push_str("\\\\"),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            '\t' => line.push_str("\\t"),
            c if c < ' ' => line.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => line.push(c),
        }
    }
    line.push('"');
}
