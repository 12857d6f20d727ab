//! What is wrong with a line that is not a scenario, and where: the messages on its fields.

use personalize_iam_eval::{Grant, GrantOperation};
use personalize_iam_model::policy::{Positions, read_leniently};
use personalize_iam_model::suggest::nearest;
use serde_json::{Map, Value};

use super::fields::{FIELDS, LAYERS};
use crate::failure::InputError;
use crate::files;

const REQUEST_FIELDS: [&str; 9] =
    ["principal", "action", "resource", "resourceAccount", "role", "user", "context", "unknown", "exemptions"];

const EXEMPTIONS: [&str; 4] =
    ["managementAccount", "resourceInManagementAccount", "serviceLinkedRole", "awsManagedKey"];

const GRANT_FIELDS: [&str; 11] = [
    "GranteePrincipal",
    "GranteeServicePrincipal",
    "RetiringPrincipal",
    "RetiringServicePrincipal",
    "IssuingAccount",
    "KeyId",
    "GrantId",
    "Name",
    "CreationDate",
    "Operations",
    "Constraints",
];

const CONSTRAINTS: [&str; 3] = ["EncryptionContextEquals", "EncryptionContextSubset", "SourceArn"];

/// The error at the place of a pointer into the text.
pub(super) fn place(text: &str, pointer: &str, error: InputError) -> InputError {
    let location = read_leniently(text).positions.locate(pointer);
    let place = location.map(|location| (location.line, location.column));
    InputError { place, pointer: Some(pointer.to_owned()), ..error }
}

/// What is wrong with a text that `error` says is not a scenario.
pub(super) fn diagnose(text: &str, error: &serde_json::Error) -> InputError {
    let reading = read_leniently(text);
    let value = match serde_json::from_str::<Value>(text) {
        Ok(value) => value,
        Err(error) if error.to_string().starts_with("trailing characters") => {
            let message = "there is text after the scenario; write one scenario on each line, and nothing after it";
            return InputError::new(message).at(narrow(error.line()), narrow(error.column()));
        }
        Err(_) => return syntax(text, error),
    };
    let finder = Finder { positions: &reading.positions };
    match finder.scenario(&value) {
        Err(found) => found,
        // What is left are names that stand twice.
        Ok(()) => InputError::new(twice(error)).at(narrow(error.line()), narrow(error.column())),
    }
}

/// The message of an error, which is that a name is given twice.
fn twice(error: &serde_json::Error) -> String {
    let whole = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = whole.strip_suffix(&place).unwrap_or(&whole);
    match message.strip_prefix("duplicate field ") {
        Some(name) => format!("{name} is given twice"),
        None => message.to_owned(),
    }
}

/// What is wrong with a text that is not a list of grants; it is a part of `whole`, where `pointer` points to it.
pub(super) fn grants(text: &str, whole: &str, pointer: &str, error: Option<&serde_json::Error>) -> InputError {
    let reading = read_leniently(whole);
    let finder = Finder { positions: &reading.positions };
    let value = match serde_json::from_str::<Value>(text) {
        Ok(value) => value,
        Err(error) => return syntax(whole, &error),
    };
    match (finder.grants(&value, pointer), error) {
        (Err(found), _) => found,
        (Ok(()), Some(error)) => {
            let start = reading.positions.locate(pointer).map_or((1, 1), |start| (start.line, start.column));
            let (line, column) = (narrow(error.line()), narrow(error.column()));
            let column = if line == 1 { start.1.saturating_add(column).saturating_sub(1) } else { column };
            let found = InputError::new(twice(error)).at(start.0.saturating_add(line).saturating_sub(1), column);
            InputError { pointer: Some(pointer.to_owned()), ..found }
        }
        (Ok(()), None) => finder.at(pointer, "this is not a list of grants"),
    }
}

/// The text is not JSON.
fn syntax(text: &str, error: &serde_json::Error) -> InputError {
    let reading = read_leniently(text);
    let mut found = match (reading.positions.locate(""), reading.problems.first()) {
        (None, Some(problem)) => {
            let mut message = problem.message.clone();
            if let Some(help) = &problem.help {
                message.push_str("; ");
                message.push_str(help);
            }
            InputError::new(message).at(problem.location.line, problem.location.column)
        }
        _ => InputError::new(error.to_string()).at(narrow(error.line()), narrow(error.column())),
    };
    if text.trim_end().ends_with(['{', '[', ',']) {
        found.message.push_str("; write a scenario on one line");
    }
    found
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

struct Finder<'a> {
    positions: &'a Positions,
}

impl Finder<'_> {
    fn scenario(&self, value: &Value) -> Result<(), InputError> {
        let scenario = self.object(value, "", "a scenario is an object with `request` and `policies`")?;
        for name in scenario.keys().filter(|name| !FIELDS.contains(&name.as_str())) {
            // Others are notes.
            if nearest(name, FIELDS).is_some() {
                return Err(self.unknown(name, "", &FIELDS));
            }
        }
        let Some(request) = scenario.get("request") else {
            return Err(self.at("", "the scenario has no `request`"));
        };
        self.request(request)?;
        if let Some(readings) = scenario.get("readings") {
            self.texts(readings, "/readings", "a list of contested rules is wanted")?;
        }
        match scenario.get("policies") {
            Some(policies) => {
                let layers = self.object(policies, "/policies", "an object with a field for each layer is wanted")?;
                self.fields(layers, "/policies", &LAYERS)
            }
            None => Ok(()),
        }
    }

    fn request(&self, value: &Value) -> Result<(), InputError> {
        let pointer = "/request";
        let request = self.object(value, pointer, "an object with `principal`, `action` and `resource` is wanted")?;
        self.fields(request, pointer, &REQUEST_FIELDS)?;
        for name in ["principal", "action", "resource"] {
            match request.get(name) {
                None => return Err(self.at(pointer, &format!("the request has no `{name}`"))),
                Some(Value::String(_)) => {}
                Some(_) => return Err(self.at(&format!("{pointer}/{name}"), "a text is wanted")),
            }
        }
        for name in ["resourceAccount", "role", "user"] {
            if !matches!(request.get(name), None | Some(Value::Null | Value::String(_))) {
                return Err(self.at(&format!("{pointer}/{name}"), "a text is wanted"));
            }
        }
        match request.get("context") {
            None | Some(Value::Null) => {}
            Some(context) => {
                let pointer = "/request/context";
                for (key, value) in self.object(context, pointer, "an object of context keys is wanted")? {
                    self.context_value(value, &join(pointer, key))?;
                }
            }
        }
        match request.get("unknown") {
            None | Some(Value::Null) => {}
            Some(keys) => self.texts(keys, "/request/unknown", "a list of context keys is wanted")?,
        }
        match request.get("exemptions") {
            None | Some(Value::Null) => Ok(()),
            Some(exemptions) => {
                let pointer = "/request/exemptions";
                let flags = self.object(exemptions, pointer, "an object of exemptions is wanted")?;
                self.fields(flags, pointer, &EXEMPTIONS)?;
                match flags.iter().find(|(_, value)| !value.is_boolean()) {
                    Some((name, _)) => Err(self.at(&join(pointer, name), "`true` or `false` is wanted")),
                    None => Ok(()),
                }
            }
        }
    }

    /// A list of grants, or the answer of `aws kms list-grants`.
    fn grants(&self, value: &Value, pointer: &str) -> Result<(), InputError> {
        let wanted = "a list of grants is wanted, as `aws kms list-grants` answers";
        let (list, pointer) = match value {
            Value::Object(answer) => {
                self.fields(answer, pointer, &["Grants", "Truncated", "NextMarker"])?;
                match answer.get("Truncated") {
                    None | Some(Value::Bool(false)) => {}
                    Some(Value::Bool(true)) => {
                        let message = "the list of grants is not whole: ask KMS for the rest of it too";
                        return Err(self.at(&join(pointer, "Truncated"), message));
                    }
                    Some(_) => return Err(self.at(&join(pointer, "Truncated"), "`true` or `false` is wanted")),
                }
                match answer.get("Grants") {
                    Some(list) => (list, join(pointer, "Grants")),
                    None => return Err(self.at(pointer, wanted)),
                }
            }
            list => (list, pointer.to_owned()),
        };
        let Some(items) = list.as_array() else { return Err(self.at(&pointer, wanted)) };
        let mut items = items.iter().enumerate();
        items.try_for_each(|(index, grant)| self.grant(grant, &format!("{pointer}/{index}")))
    }

    fn grant(&self, value: &Value, pointer: &str) -> Result<(), InputError> {
        let grant =
            self.object(value, pointer, "a grant is wanted: an object with `GranteePrincipal` and `Operations`")?;
        self.fields(grant, pointer, &GRANT_FIELDS)?;
        let present = |name: &str| grant.get(name).is_some_and(|value| !value.is_null());
        if !present("GranteePrincipal") && !present("GranteeServicePrincipal") {
            return Err(self.at(pointer, "the grant has no `GranteePrincipal`"));
        }
        for name in GRANT_FIELDS.iter().filter(|name| !["CreationDate", "Operations", "Constraints"].contains(name)) {
            let Some(value) = grant.get(*name).filter(|value| !value.is_null()) else { continue };
            let pointer = join(pointer, name);
            if !value.is_string() {
                return Err(self.at(&pointer, "a text is wanted"));
            }
            // By itself, so that it is the one that is refused.
            let alone = Value::Object(Map::from_iter([((*name).to_owned(), value.clone())]));
            serde_json::from_value::<Grant>(alone).map_err(|error| self.at(&pointer, &error.to_string()))?;
        }
        let operations = grant.get("Operations").unwrap_or(&Value::Null);
        let within = join(pointer, "Operations");
        match operations.as_array().map(Vec::as_slice) {
            None | Some([]) if !present("Operations") => {
                return Err(self.at(pointer, "the grant has no `Operations`: a list such as `[\"Decrypt\"]`"));
            }
            None | Some([]) => return Err(self.at(&within, "a list of operations is wanted, such as `[\"Decrypt\"]`")),
            Some(items) => {
                self.texts(operations, &within, "a list of operations is wanted")?;
                for (index, operation) in items.iter().enumerate() {
                    let known = operation.as_str().map(str::parse::<GrantOperation>);
                    if let Some(Err(error)) = known {
                        return Err(self.at(&format!("{within}/{index}"), &error.to_string()));
                    }
                }
            }
        }
        let Some(constraints) = grant.get("Constraints").filter(|value| !value.is_null()) else { return Ok(()) };
        let within = join(pointer, "Constraints");
        let constraints = self.object(constraints, &within, "an object of constraints is wanted")?;
        self.fields(constraints, &within, &CONSTRAINTS)?;
        for (name, value) in constraints.iter().filter(|(_, value)| !value.is_null()) {
            let pointer = join(&within, name);
            if name == "SourceArn" {
                if !value.is_string() {
                    return Err(self.at(&pointer, "a text is wanted"));
                }
                continue;
            }
            let pairs = self.object(value, &pointer, "an object of texts is wanted, such as `{\"team\": \"shop\"}`")?;
            if let Some((key, _)) = pairs.iter().find(|(_, value)| !value.is_string()) {
                return Err(self.at(&join(&pointer, key), "a text is wanted"));
            }
        }
        Ok(())
    }

    fn context_value(&self, value: &Value, pointer: &str) -> Result<(), InputError> {
        let message = "a text, a number, `true`, `false` or a list of these is wanted; \
                       leave out a key that the request does not have, and list in `unknown` one that is not known";
        let scalar = |value: &Value| !matches!(value, Value::Null | Value::Array(_) | Value::Object(_));
        match value {
            Value::Array(items) => match items.iter().position(|item| !scalar(item)) {
                Some(index) => Err(self.at(&format!("{pointer}/{index}"), message)),
                None => Ok(()),
            },
            value if scalar(value) => Ok(()),
            _ => Err(self.at(pointer, message)),
        }
    }

    fn texts(&self, value: &Value, pointer: &str, wanted: &str) -> Result<(), InputError> {
        let Some(items) = value.as_array() else { return Err(self.at(pointer, wanted)) };
        match items.iter().position(|item| !item.is_string()) {
            Some(index) => Err(self.at(&format!("{pointer}/{index}"), "a text is wanted")),
            None => Ok(()),
        }
    }

    fn object<'v>(&self, value: &'v Value, pointer: &str, wanted: &str) -> Result<&'v Map<String, Value>, InputError> {
        value.as_object().ok_or_else(|| self.at(pointer, wanted))
    }

    fn fields(&self, object: &Map<String, Value>, pointer: &str, known: &[&str]) -> Result<(), InputError> {
        match object.keys().find(|name| !known.contains(&name.as_str())) {
            Some(name) => Err(self.unknown(name, pointer, known)),
            None => Ok(()),
        }
    }

    fn unknown(&self, name: &str, pointer: &str, known: &[&str]) -> InputError {
        let pointer = join(pointer, name);
        let message = files::unknown_field(name, known);
        let location = self.positions.locate_key(&pointer);
        let place = location.map(|location| (location.line, location.column));
        InputError { place, pointer: Some(pointer), ..InputError::new(message) }
    }

    fn at(&self, pointer: &str, message: &str) -> InputError {
        let location = self.positions.locate(pointer);
        let place = location.map(|location| (location.line, location.column));
        InputError { place, pointer: Some(pointer.to_owned()), ..InputError::new(message) }
    }
}

/// The pointer to a member of an object.
fn join(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}
