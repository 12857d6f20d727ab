//! A scenario: one line of JSON with a request and the policies that it is decided under.
//!
//! Lines are read twice where they are bad: quickly, and then once more with care to tell what is wrong and where.

mod fields;
mod diagnosis;
mod grants;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::path::Path;

use personalize_iam_eval::{
    ContestedRule, ContextValue, Exemptions, Grant, Policies, Principal, PrincipalError, Request, Semantics,
};
use personalize_iam_lint::Slip;
use personalize_iam_model::policy::{PolicyKind, Problem, ProblemCode, ReadError, Reading, read_leniently};
use personalize_iam_model::suggest::nearest;
use personalize_iam_model::{Policy, catalog};
use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

pub(crate) use self::fields::{FIELDS, LAYERS};
pub(crate) use self::grants::{read_grants, read_grants_argument, read_grants_file};
use crate::failure::InputError;
use crate::files::{self, NamedPolicy, Open, Source, in_template};
use crate::template::{self, Values};

/// A scenario; its policies are still text, as many scenarios share theirs.
#[derive(Debug)]
pub(crate) struct Scenario<'a> {
    /// The identifier: a JSON text.
    pub(crate) id: Option<&'a str>,
    /// The request.
    pub(crate) request: Request,
    /// The policies: a JSON text.
    pub(crate) policies: Option<&'a str>,
    /// Which reading is taken of each contested rule.
    pub(crate) semantics: Semantics,
}

/// Reads a scenario.
///
/// # Errors
///
/// If the text is not a scenario. The error has the line 1 and the column, and a pointer if that helps.
pub(crate) fn read_scenario(text: &str) -> Result<Scenario<'_>, InputError> {
    let line: Line<'_> = serde_json::from_str(text).map_err(|error| diagnosis::diagnose(text, &error))?;
    line.scenario().map_err(|(pointer, error)| diagnosis::place(text, pointer, error))
}

/// Reads a scenario that has no policies of its own; `None` if it has, or if it is not a scenario.
pub(crate) fn read_shared(text: &str) -> Option<Scenario<'_>> {
    let line: Line<'_> = serde_json::from_str(text).ok()?;
    line.scenario().ok().filter(|scenario| scenario.policies.is_none())
}

/// The identifier of a scenario that could not be read, as a JSON text, if it stands before the mistake.
pub(crate) fn read_id(text: &str) -> Option<String> {
    struct Id<'a>(&'a mut Option<String>);

    impl<'de> Visitor<'de> for Id<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a scenario")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some(Name(name)) = map.next_key()? {
                if name == "id" {
                    let id = map.next_value::<&RawValue>()?.get();
                    *self.0 = is_id(id).then(|| id.to_owned());
                } else {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            Ok(())
        }
    }

    let mut id = None;
    // If the text is broken, what was found before it is returned.
    let _ = serde_json::Deserializer::from_str(text).deserialize_map(Id(&mut id));
    id
}

/// Whether a JSON text is an identifier: a text or a number.
fn is_id(text: &str) -> bool {
    // Raw JSON takes `\ud800`, half of a character, which is not a text.
    let whole = |text: &str| !text.contains('\\') || serde_json::from_str::<String>(text).is_ok();
    text.starts_with('"') && whole(text) || text.starts_with(|c: char| c == '-' || c.is_ascii_digit())
}

/// The fields as written in the line.
struct Line<'a> {
    id: Option<&'a RawValue>,
    request: RequestLine<'a>,
    policies: Option<&'a RawValue>,
    readings: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RequestLine<'a> {
    #[serde(borrow)]
    principal: Cow<'a, str>,
    action: String,
    resource: String,
    resource_account: Option<String>,
    #[serde(borrow)]
    role: Option<Cow<'a, str>>,
    #[serde(borrow)]
    user: Option<Cow<'a, str>>,
    #[serde(default)]
    context: Context,
    #[serde(default)]
    unknown: Option<Vec<String>>,
    #[serde(default)]
    exemptions: Option<ExemptionsLine>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct ExemptionsLine {
    management_account: bool,
    resource_in_management_account: bool,
    service_linked_role: bool,
    aws_managed_key: bool,
}

impl<'a> Line<'a> {
    /// The scenario, or what is wrong with which part of it.
    fn scenario(self) -> Result<Scenario<'a>, (&'static str, InputError)> {
        let id = self.id.map(RawValue::get).filter(|id| *id != "null");
        if id.is_some_and(|id| !is_id(id)) {
            return Err(("/id", InputError::new("`id` is a text or a number")));
        }
        let line = self.request;
        for (pointer, text) in [
            ("/request/principal", &*line.principal),
            ("/request/action", line.action.as_str()),
            ("/request/resource", line.resource.as_str()),
        ] {
            check_ends(text).map_err(|error| (pointer, error))?;
        }
        let principal = line.principal.parse::<Principal>();
        let principal = principal.map_err(|error| ("/request/principal", InputError::new(error.to_string())))?;
        let principal = behind(principal, line.role.as_deref(), line.user.as_deref()).map_err(|(field, error)| {
            let pointer = if field == "role" { "/request/role" } else { "/request/user" };
            (pointer, InputError::new(error.to_string()))
        })?;
        check_action(&line.action).map_err(|error| ("/request/action", error))?;
        check_resource(&line.resource).map_err(|error| ("/request/resource", error))?;
        if let Some(account) = &line.resource_account {
            check_account(account).map_err(|error| ("/request/resourceAccount", error))?;
        }
        let mut semantics = Semantics::default();
        for name in &self.readings {
            let rule = name.parse::<ContestedRule>();
            let rule = rule.map_err(|error| ("/readings", InputError::new(error.to_string())))?;
            semantics = semantics.with_other_reading(rule);
        }
        let exempt = line.exemptions.unwrap_or_default();
        let mut request = Request::new(principal, line.action, line.resource);
        request.resource_account = line.resource_account;
        request.context = line.context.0;
        request.unknown = line.unknown.unwrap_or_default();
        check_keys(&request)?;
        request.exemptions = Exemptions {
            management_account: exempt.management_account,
            resource_in_management_account: exempt.resource_in_management_account,
            service_linked_role: exempt.service_linked_role,
            aws_managed_key: exempt.aws_managed_key,
        };
        let policies = self.policies.map(RawValue::get).filter(|policies| *policies != "null");
        Ok(Scenario { id, request, policies, semantics })
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Line<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Line<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a scenario")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let (mut id, mut request, mut policies, mut readings) = (None, None, None, None);
                while let Some(Name(name)) = map.next_key()? {
                    let twice = match &*name {
                        "id" => id.replace(map.next_value()?).is_some(),
                        "request" => request.replace(map.next_value()?).is_some(),
                        "policies" => policies.replace(map.next_value()?).is_some(),
                        "readings" => readings.replace(map.next_value()?).is_some(),
                        other if nearest(other, FIELDS).is_some() => {
                            return Err(A::Error::custom(format_args!("unknown field `{other}`")));
                        }
                        _ => {
                            map.next_value::<IgnoredAny>()?;
                            false
                        }
                    };
                    if twice {
                        return Err(A::Error::custom(format_args!("`{name}` is given twice")));
                    }
                }
                let request = request.ok_or_else(|| A::Error::missing_field("request"))?;
                Ok(Line { id, request, policies, readings: readings.unwrap_or_default() })
            }
        }

        deserializer.deserialize_map(Fields)
    }
}

/// A name, borrowed where it is written without escapes.
#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// Context keys in the order of the line.
#[derive(Default)]
struct Context(Vec<(String, ContextValue)>);

impl<'de> Deserialize<'de> for Context {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;

        impl<'de> Visitor<'de> for Keys {
            type Value = Context;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of context keys")
            }

            fn visit_unit<E: Error>(self) -> Result<Context, E> {
                Ok(Context::default())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Context, A::Error> {
                let mut keys: Vec<(String, ContextValue)> = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, &RawValue>()? {
                    let value = context_value(value.get())
                        .ok_or_else(|| A::Error::custom(format_args!("`{key}` has no value of a context key")))?;
                    keys.push((key, value));
                }
                let mut seen = HashSet::with_capacity(if keys.len() > 1 { keys.len() } else { 0 });
                match keys.iter().find(|(key, _)| !seen.insert(key.as_str())) {
                    Some((key, _)) => Err(A::Error::custom(format_args!("`{key}` is given twice"))),
                    None => Ok(Context(keys)),
                }
            }
        }

        deserializer.deserialize_any(Keys)
    }
}

/// A context value from its JSON text. Numbers are taken by their text, as in policies.
fn context_value(text: &str) -> Option<ContextValue> {
    if text.starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
        let values: Option<Vec<String>> = items.iter().map(|item| scalar(item.get())).collect();
        return values.map(ContextValue::Many);
    }
    scalar(text).map(ContextValue::One)
}

fn scalar(text: &str) -> Option<String> {
    if text.starts_with('"') {
        return serde_json::from_str(text).ok();
    }
    let scalar = !text.starts_with(['{', '[']) && text != "null";
    scalar.then(|| text.to_owned())
}

/// A file that a scenario names.
#[derive(Debug)]
pub(crate) struct PolicyFile {
    /// The pointer to its path in the scenario.
    pub(crate) pointer: String,
    /// Its path.
    pub(crate) name: String,
    /// Where its text comes from.
    pub(crate) source: Source,
}

/// The policies of a scenario, and what IAM would refuse in them.
#[derive(Debug)]
pub(crate) struct ScenarioPolicies {
    /// The policies.
    pub(crate) policies: Policies,
    /// What IAM would reject and the evaluator can still decide, with the pointer to it.
    pub(crate) warnings: Vec<(String, String)>,
    /// The files of some of them, with the pointers to their paths.
    pub(crate) files: Vec<PolicyFile>,
    /// Whether templates leave parts of them open.
    pub(crate) has_holes: bool,
}

/// What IAM rejects in the text inside an element although the rules of evaluation say what it means: an unknown
/// operator never holds, and a malformed action or ARN matches nothing.
///
/// Scenarios may ask for that. What leaves open what is meant, such as a misspelt element, makes a bad line.
const DECIDED: &[ProblemCode] = &[
    ProblemCode::ActionFormat,
    ProblemCode::ActionPrefixWildcard,
    ProblemCode::ArnPartitionUnknown,
    ProblemCode::ArnPrefixMissing,
    ProblemCode::ArnServiceMissing,
    ProblemCode::ArnTooFewFields,
    ProblemCode::CharacterNotAllowed,
    ProblemCode::ConditionNullIfExists,
    ProblemCode::ConditionOperatorUnknown,
    ProblemCode::FederatedFormat,
    ProblemCode::NotPrincipalWithAllow,
    ProblemCode::PrincipalIsGroup,
    ProblemCode::PrincipalPartialWildcard,
    ProblemCode::PrincipalValueMalformed,
    ProblemCode::ServicePrincipalFormat,
    ProblemCode::SidCharset,
    ProblemCode::SidDuplicate,
];

/// Reads the policies of a scenario. `line` is the text that `text` is a part of; paths count from the folder.
pub(crate) fn read_policies(text: &str, line: &str, folder: &Path, open: Open) -> Result<ScenarioPolicies, InputError> {
    let layers: PolicyLine<'_> = serde_json::from_str(text).map_err(|error| diagnosis::diagnose(line, &error))?;
    let mut reader = PolicyReader { line, folder, open, warnings: Vec::new(), files: Vec::new(), has_holes: false };
    let mut resource = reader.list(layers.resource, PolicyKind::Resource, "/policies/resource")?;
    if resource.len() > 1 {
        let error = InputError::new("a resource has one policy, not several");
        return Err(diagnosis::place(line, "/policies/resource", error));
    }
    let policies = Policies {
        identity: reader.list(layers.identity, PolicyKind::Managed, "/policies/identity")?,
        permissions_boundary: reader.list(
            layers.permissions_boundary,
            PolicyKind::PermissionsBoundary,
            "/policies/permissionsBoundary",
        )?,
        session: reader.list(layers.session, PolicyKind::Session, "/policies/session")?,
        service_control: reader.levels(layers.service_control, PolicyKind::Scp, "/policies/serviceControl")?,
        resource_control: reader.levels(layers.resource_control, PolicyKind::Rcp, "/policies/resourceControl")?,
        resource: resource.pop(),
        vpc_endpoint: reader.list(layers.vpc_endpoint, PolicyKind::VpcEndpoint, "/policies/vpcEndpoint")?,
        grants: reader.grants(layers.grants, "/policies/grants")?,
    };
    Ok(ScenarioPolicies { policies, warnings: reader.warnings, files: reader.files, has_holes: reader.has_holes })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PolicyLine<'a> {
    #[serde(borrow)]
    identity: Option<&'a RawValue>,
    #[serde(borrow)]
    permissions_boundary: Option<&'a RawValue>,
    #[serde(borrow)]
    session: Option<&'a RawValue>,
    #[serde(borrow)]
    service_control: Option<&'a RawValue>,
    #[serde(borrow)]
    resource_control: Option<&'a RawValue>,
    #[serde(borrow)]
    resource: Option<&'a RawValue>,
    #[serde(borrow)]
    vpc_endpoint: Option<&'a RawValue>,
    #[serde(borrow)]
    grants: Option<&'a RawValue>,
}

struct PolicyReader<'a> {
    line: &'a str,
    folder: &'a Path,
    open: Open,
    warnings: Vec<(String, String)>,
    files: Vec<PolicyFile>,
    has_holes: bool,
}

impl PolicyReader<'_> {
    /// A policy, or a list of them.
    fn list(&mut self, raw: Option<&RawValue>, kind: PolicyKind, pointer: &str) -> Result<Vec<Policy>, InputError> {
        let Some(text) = raw.map(RawValue::get).filter(|text| *text != "null") else { return Ok(Vec::new()) };
        if !text.starts_with('[') {
            return self.policies(text, kind, pointer);
        }
        let mut all = Vec::new();
        for (index, item) in self.items(text, pointer)?.iter().enumerate() {
            all.extend(self.policies(item.get(), kind, &format!("{pointer}/{index}"))?);
        }
        Ok(all)
    }

    /// A policy, or those of a resource of a template: `template.yaml#ServingRole`.
    fn policies(&mut self, text: &str, kind: PolicyKind, pointer: &str) -> Result<Vec<Policy>, InputError> {
        let path = if text.starts_with('"') { serde_json::from_str::<String>(text).ok() } else { None };
        let path = path.map(|path| files::beside(self.folder, &path));
        let (Some(file), Some(name)) =
            path.as_deref().map(in_template).map_or((None, None), |(file, name)| (Some(file), name))
        else {
            return Ok(vec![self.policy(text, kind, pointer)?]);
        };
        let place = |error: InputError| match error.file {
            Some(_) => InputError { pointer: Some(pointer.to_owned()), ..error },
            None => diagnosis::place(self.line, pointer, error),
        };
        let text = (self.open)(file).map_err(place)?;
        let all = template::read_text_of(file, &text, Some(name), kind, &Values::new()).map_err(place)?;
        self.has_holes |= all.iter().any(NamedPolicy::has_holes);
        Ok(all.into_iter().map(|named| named.policy).collect())
    }

    /// A list of levels, each a list of policies.
    fn levels(
        &mut self,
        raw: Option<&RawValue>,
        kind: PolicyKind,
        pointer: &str,
    ) -> Result<Vec<Vec<Policy>>, InputError> {
        let Some(text) = raw.map(RawValue::get).filter(|text| *text != "null") else { return Ok(Vec::new()) };
        let error = |pointer: &str| {
            let message = "one list of policies for each level is wanted, in a list: `[[...], [...]]`";
            Err(diagnosis::place(self.line, pointer, InputError::new(message)))
        };
        if !text.starts_with('[') {
            return error(pointer);
        }
        let mut levels = Vec::new();
        for (index, level) in self.items(text, pointer)?.into_iter().enumerate() {
            let pointer = format!("{pointer}/{index}");
            if !level.get().starts_with('[') {
                return error(&pointer);
            }
            levels.push(self.list(Some(level), kind, &pointer)?);
        }
        Ok(levels)
    }

    /// Grants on the resource's key: a list, what `aws kms list-grants` answers, or the path of either.
    fn grants(&self, raw: Option<&RawValue>, pointer: &str) -> Result<Vec<Grant>, InputError> {
        let Some(text) = raw.map(RawValue::get).filter(|text| *text != "null") else { return Ok(Vec::new()) };
        if !text.starts_with('"') {
            return read_grants(text, self.line, pointer);
        }
        let place = |error| diagnosis::place(self.line, pointer, error);
        let path: String = serde_json::from_str(text).map_err(|e| place(InputError::new(e.to_string())))?;
        read_grants_file(&files::beside(self.folder, &path), self.open).map_err(|error| match error.file {
            Some(_) => InputError { pointer: Some(pointer.to_owned()), ..error },
            None => place(error),
        })
    }

    fn items<'b>(&self, text: &'b str, pointer: &str) -> Result<Vec<&'b RawValue>, InputError> {
        let error = |error: serde_json::Error| InputError::new(error.to_string());
        serde_json::from_str(text).map_err(|e| diagnosis::place(self.line, pointer, error(e)))
    }

    /// A document, or the path of one.
    fn policy(&mut self, text: &str, kind: PolicyKind, pointer: &str) -> Result<Policy, InputError> {
        let line = self.line;
        let place = |error| diagnosis::place(line, pointer, error);
        if text.starts_with('"') {
            let path: String = serde_json::from_str(text).map_err(|e| place(InputError::new(e.to_string())))?;
            let name = path;
            let path = files::beside(self.folder, &name);
            if let Some(managed) = files::managed_by_aws(&name, &path, kind) {
                return Ok(managed.policy);
            }
            let text = (self.open)(&path).map_err(|error| match error.file {
                Some(_) => InputError { pointer: Some(pointer.to_owned()), ..error },
                None => place(files::or_managed_by_aws(error, &name, kind)),
            })?;
            let policy = self.decided(&text, kind, pointer).map_err(|error| {
                let error = files::refused(&path, &error);
                InputError { pointer: Some(pointer.to_owned()), ..error }
            })?;
            let source = Source::new(&text, kind);
            self.files.push(PolicyFile { pointer: pointer.to_owned(), name: path, source });
            return Ok(policy);
        }
        if !text.starts_with('{') {
            return Err(place(InputError::new("a policy is wanted: a document, or the path of one")));
        }
        self.decided(text, kind, pointer).map_err(|error| {
            let found = files::refused("", &error);
            // The document is in the line, somewhere after its start.
            let before = (text.as_ptr() as usize).saturating_sub(line.as_ptr() as usize);
            let before = line.get(..before).map_or(0, |before| before.chars().count());
            let column = found.place.map_or(1, |(_, column)| column);
            let column = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(column);
            let pointer = format!("{pointer}{}", found.pointer.unwrap_or_default());
            InputError { message: found.message, file: None, place: Some((1, column)), pointer: Some(pointer) }
        })
    }

    /// Reads a document; a problem that still allows a decision becomes a warning.
    fn decided(&mut self, text: &str, kind: PolicyKind, pointer: &str) -> Result<Policy, ReadError> {
        let reading = read_leniently(text);
        let decided = |problem: &Problem| DECIDED.contains(&problem.code) || files::is_empty_list(problem);
        match reading.policy {
            Some(policy) if reading.omitted == 0 && reading.problems.iter().all(decided) => {
                let warning = |problem: Problem| (problem.message, format!("{pointer}{}", problem.pointer));
                // An element in the wrong layer is decided as it would be in its own.
                let misplaced = files::misplaced(text, &policy, kind);
                self.warnings.extend(reading.problems.into_iter().chain(misplaced).map(warning));
                Ok(policy)
            }
            policy => Reading { policy, ..reading }.into_result(),
        }
    }
}

/// Refuses blanks at the ends, which no name has.
pub(crate) fn check_ends(text: &str) -> Result<(), InputError> {
    if text.trim() == text {
        return Ok(());
    }
    Err(InputError::new(format!("`{}` has a blank at an end; write it without", text.escape_debug())))
}

/// Rejects a text that is not a resource of a request.
pub(crate) fn check_resource(resource: &str) -> Result<(), InputError> {
    if !resource.is_empty() {
        return Ok(());
    }
    let message = "the resource is empty: write an ARN, or `*` for an action without resource-level permissions";
    Err(InputError::new(message))
}

/// Refuses keys that are given twice, or both given and not known; tells in which of the two lists.
pub(crate) fn check_keys(request: &Request) -> Result<(), (&'static str, InputError)> {
    if request.context.len() > 1 {
        let mut seen = HashSet::with_capacity(request.context.len());
        // Tags that differ in case are two tags. That is asked last, as it takes a look into the catalog.
        let mut twice = |key: &str| !seen.insert(key.to_lowercase()) && !is_of_tag(key);
        if let Some((key, _)) = request.context.iter().find(|(key, _)| twice(key)) {
            let message = format!("`{}` is given twice", key.escape_debug());
            return Err(("/request/context", InputError::new(message)));
        }
    }
    for key in &request.unknown {
        let shown = key.escape_debug();
        if key.is_empty() {
            return Err(("/request/unknown", InputError::new("an empty text is not a context key")));
        }
        if request.context.iter().any(|(given, _)| given.eq_ignore_ascii_case(key)) {
            let message =
                format!("`{shown}` has a value in `context` and is listed in `unknown`; it is one of the two");
            return Err(("/request/unknown", InputError::new(message)));
        }
    }
    Ok(())
}

/// Whether the key ends with a name that people choose, such as a tag's.
fn is_of_tag(key: &str) -> bool {
    key.contains('/') || catalog::condition_key(key).is_some_and(catalog::ConditionKey::is_template)
}

/// Rejects a text that is not an account id.
pub(crate) fn check_account(account: &str) -> Result<(), InputError> {
    // Resources of AWS itself have `aws` in the account's place.
    if account == "aws" || account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(());
    }
    Err(InputError::new(format!("`{}` is not an account id: an account id has twelve digits", account.escape_debug())))
}

/// That a part of a question names what AWS does not have, with the option that accepts it anyway.
pub(crate) fn unmeant(slip: &Slip) -> String {
    format!("{slip} (`--unchecked` takes it as it is written)")
}

/// Rejects a text that is not an action of a request.
pub(crate) fn check_action(action: &str) -> Result<(), InputError> {
    match action.split_once(':') {
        Some((prefix, name)) if !prefix.is_empty() && !name.is_empty() => {
            if action.contains(['*', '?']) {
                return Err(InputError::new(format!(
                    "`{}` is a pattern: a request has one action, such as `personalize:CreateCampaign`",
                    action.escape_debug()
                )));
            }
            Ok(())
        }
        _ => Err(InputError::new(format!(
            "`{}` is not an action: write the service prefix and the name, as in `personalize:CreateCampaign`",
            action.escape_debug()
        ))),
    }
}

/// The principal with the role or the user behind its session, as far as they are given; the error is of the field.
pub(crate) fn behind(
    principal: Principal,
    role: Option<&str>,
    user: Option<&str>,
) -> Result<Principal, (&'static str, PrincipalError)> {
    let with_role = |principal: Principal| match role {
        Some(role) => principal.with_role(role).map_err(|error| ("role", error)),
        None => Ok(principal),
    };
    let with_user = |principal: Principal| match user {
        Some(user) => principal.with_user(user).map_err(|error| ("user", error)),
        None => Ok(principal),
    };
    with_role(principal).and_then(with_user)
}
