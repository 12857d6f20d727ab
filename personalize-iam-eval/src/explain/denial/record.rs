//! Denials in JSON: CloudTrail records and what contains them, decoded authorization messages, bodies of answers.

use std::collections::BTreeSet;
use std::net::IpAddr;

use personalize_iam_model::arn::{self, Fields};
use personalize_iam_model::catalog;
use serde_json::{Map, Value};

use super::access_denied::{AccessDenied, AccessDeniedError, Claim};
use super::details::MatchedStatement;
use super::{sentence, wrapper};
use crate::base::layer::Layer;
use crate::request::context::ContextValue;

type Object = Map<String, Value>;

/// What is found in JSON.
#[derive(Default)]
struct Found {
    records: Vec<Object>,
    decoded: Vec<Object>,
    /// The other texts, one a line.
    texts: String,
}

/// Reads a text of JSON values; `None` if it is another text.
pub(super) fn read(text: &str) -> Option<Result<AccessDenied, AccessDeniedError>> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let mut values = Vec::new();
    for value in serde_json::Deserializer::from_str(text).into_iter::<Value>() {
        match value {
            Ok(value) => values.push(value),
            // The rest is not JSON. What came before it counts.
            Err(_) if !values.is_empty() => break,
            Err(_) => return None,
        }
    }
    let mut found = Found::default();
    for value in values {
        collect(value, &mut found, MOST_NESTED);
    }
    if !found.records.is_empty() {
        return Some(of_records(&found.records));
    }
    if let Some(first) = found.decoded.first() {
        let others = found.decoded.len() - 1;
        return Some(decoded(first).map(|denied| AccessDenied { others, ..denied }));
    }
    Some(sentence::read(&found.texts))
}

/// How deeply JSON may be nested in texts of JSON: a record in an event, an event in a log, a log in an answer.
const MOST_NESTED: usize = 5;

fn collect(value: Value, found: &mut Found, nested: usize) {
    match value {
        Value::Object(object) if is_record(&object) => found.records.push(object),
        Value::Object(object) if get(&object, "explicitDeny").is_some() && get(&object, "context").is_some() => {
            found.decoded.push(object);
        }
        Value::Object(object) => object.into_iter().for_each(|(_, value)| collect(value, found, nested)),
        Value::Array(values) => values.into_iter().for_each(|value| collect(value, found, nested)),
        Value::String(text) => {
            let is_json = nested > 0 && text.trim_start().starts_with(['{', '[']);
            match is_json.then(|| serde_json::from_str(&text)) {
                Some(Ok(value)) => collect(value, found, nested - 1),
                _ => {
                    found.texts.push_str(&text);
                    found.texts.push('\n');
                }
            }
        }
        _ => {}
    }
}

/// A member by its name, regardless of case, as tables have the names of columns in lower case.
fn get<'a>(object: &'a Object, name: &str) -> Option<&'a Value> {
    object.get(name).or_else(|| object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value))
}

fn text<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    get(object, name)?.as_str().filter(|text| !text.is_empty())
}

/// An object, or a text that is one.
fn object(of: &Object, name: &str) -> Option<Object> {
    match get(of, name)? {
        Value::Object(object) => Some(object.clone()),
        Value::String(text) => serde_json::from_str(text).ok(),
        _ => None,
    }
}

fn is_record(object: &Object) -> bool {
    let has = |name: &str| get(object, name).is_some();
    // A row of `lookup-events` has these too, and the record in a text.
    has("eventName") && (has("eventSource") || has("userIdentity") || has("errorCode")) && !has("CloudTrailEvent")
}

/// The first denial among records; the others are counted, each once.
fn of_records(records: &[Object]) -> Result<AccessDenied, AccessDeniedError> {
    let mut first = None;
    let mut failure = None;
    let mut distinct = BTreeSet::new();
    for one in records {
        match record(one) {
            Ok(denied) => {
                let named = [&denied.principal, &denied.action, &denied.operation, &denied.resource];
                distinct.insert(named.map(Clone::clone));
                first.get_or_insert(denied);
            }
            Err(error) => {
                failure.get_or_insert(error);
            }
        }
    }
    match first {
        Some(denied) => Ok(AccessDenied { others: distinct.len().saturating_sub(1), ..denied }),
        None => Err(failure.unwrap_or(AccessDeniedError::Other)),
    }
}

/// A record: what its message does not say follows from its other fields where these leave no doubt.
///
/// Source: AWS CloudTrail User Guide, "CloudTrail record contents" and "CloudTrail userIdentity element".
fn record(record: &Object) -> Result<AccessDenied, AccessDeniedError> {
    let answer = object(record, "responseElements");
    let of_answer = |name: &str| answer.as_ref().and_then(|answer| text(answer, name)).map(str::to_owned);
    let code = text(record, "errorCode").map(str::to_owned).or_else(|| of_answer("errorCode"));
    let message = text(record, "errorMessage").map(str::to_owned).or_else(|| of_answer("errorMessage"));
    let mut denied = match message.as_deref().map(sentence::read) {
        Some(Ok(denied)) => denied,
        Some(Err(error @ AccessDeniedError::NotByPolicy { .. })) => return Err(error),
        _ if code.as_deref().is_some_and(AccessDenied::is_error_code) => AccessDenied::default(),
        Some(Err(error @ AccessDeniedError::OtherAnswer { .. })) => return Err(error),
        _ => return Err(not_denied(code)),
    };
    if code.as_deref() == Some("VpceAccessDenied") && denied.claim == Claim::Untold {
        denied.claim = Claim::Stopped(Layer::VpcEndpoint);
    }
    let parameters = object(record, "requestParameters").unwrap_or_default();
    if let Some(identity) = object(record, "userIdentity") {
        let (principal, issuer) = caller(&identity, &parameters);
        let is_it = denied.principal.is_none() || denied.principal == principal;
        denied.principal = denied.principal.or_else(|| principal.clone());
        denied.issuer = issuer.filter(|_| is_it);
        let has_id = ["Root", "IAMUser", "AssumedRole", "Role", "FederatedUser"];
        let has_id = principal.is_some() && has_id.contains(&text(&identity, "type").unwrap_or_default());
        if is_it && let Some(id) = text(&identity, "principalId").filter(|_| has_id) {
            denied.context.push(("aws:userid".to_owned(), id.into()));
        }
    }
    denied.operation = operation(record).or(denied.operation);
    if denied.resource.is_none() {
        denied.resource = resource(record, &parameters, &denied);
    }
    denied.context.extend(context(record));
    Ok(denied)
}

fn not_denied(code: Option<String>) -> AccessDeniedError {
    match code.as_deref().map(|code| sentence::other_answer(&code.to_ascii_lowercase())) {
        Some(error @ AccessDeniedError::OtherAnswer { .. }) => error,
        _ => AccessDeniedError::NotDenied { code },
    }
}

/// The caller, and the role or the user behind a session.
fn caller(identity: &Object, parameters: &Object) -> (Option<String>, Option<String>) {
    let owned = |name: &str| text(identity, name).map(str::to_owned);
    let issuer = object(identity, "sessionContext").and_then(|context| object(&context, "sessionIssuer"));
    let issuer = issuer.as_ref().and_then(|issuer| text(issuer, "arn")).map(str::to_owned);
    match text(identity, "type").unwrap_or_default() {
        "Root" | "IAMUser" => (owned("arn"), None),
        "AssumedRole" | "Role" => (owned("arn"), issuer),
        // A session may also be that of a root user, which is not a user.
        "FederatedUser" => (owned("arn"), issuer.filter(|arn| arn.contains(":user/"))),
        "AWSService" => (owned("invokedBy"), None),
        "AWSAccount" if text(identity, "accountId") == Some("ANONYMOUS_PRINCIPAL") => {
            (Some("anonymous".to_owned()), None)
        }
        "SAMLUser" => (text(parameters, "principalArn").map(str::to_owned), None),
        "WebIdentityUser" => (owned("identityProvider"), None),
        _ => (None, None),
    }
}

/// The operation: the name of the service is that of its endpoint, but for some, and a name may end with a version.
fn operation(record: &Object) -> Option<String> {
    let name = text(record, "eventName")?;
    let Some(source) = text(record, "eventSource") else { return Some(name.to_owned()) };
    let endpoint = source.strip_suffix(".amazonaws.com").unwrap_or(source);
    let service = wrapper::prefix_of(endpoint);
    let bare = match name.rfind(|c: char| !c.is_ascii_digit() && c != '_') {
        // `CreateFunction20150331v2`
        Some(at) if name.get(at..).is_some_and(|rest| rest.starts_with('v') && rest.len() == 2) => {
            name.get(..at).unwrap_or(name).trim_end_matches(|c: char| c.is_ascii_digit() || c == '_')
        }
        // `CreateDistribution2020_05_31`
        Some(at) if name.len() - at > 8 => name.get(..=at).unwrap_or(name),
        _ => name,
    };
    let known = match (service.as_str(), bare) {
        ("s3", "GetBucketPublicAccessBlock") => "GetPublicAccessBlock",
        ("s3", "PutBucketPublicAccessBlock") => "PutPublicAccessBlock",
        ("s3", "DeleteBucketPublicAccessBlock") => "DeletePublicAccessBlock",
        (_, bare) => bare,
    };
    Some(format!("{service}:{known}"))
}

/// The resource, if one alone of the record's fits the action's types.
fn resource(record: &Object, parameters: &Object, denied: &AccessDenied) -> Option<String> {
    let action = catalog::action(denied.main_action()?)?;
    let fits = |arn: &str| arn::resource_types(arn).any(|fitting| action.acts_on(fitting));
    let partition = denied.principal.as_deref().and_then(Fields::split).map(|fields| fields.partition);
    let mut arns = BTreeSet::new();
    if action.service == "s3"
        && let Some(partition) = partition
        && let Some(bucket) = text(parameters, "bucketName").filter(|name| !name.starts_with("arn:"))
    {
        let bucket = format!("arn:{partition}:s3:::{bucket}");
        let object = text(parameters, "key").map(|key| format!("{bucket}/{key}"));
        arns.extend([Some(bucket), object].into_iter().flatten());
    }
    let listed = get(record, "resources").and_then(Value::as_array).into_iter().flatten();
    arns.extend(listed.filter_map(|one| text(one.as_object()?, "ARN")).map(str::to_owned));
    arns.extend(
        parameters.values().filter_map(Value::as_str).filter(|text| text.starts_with("arn:")).map(str::to_owned),
    );
    arns.retain(|arn| fits(arn) && !arn.contains(['*', '?']));
    match arns.len() {
        1 => arns.pop_first(),
        _ => None,
    }
}

/// The condition keys of which a record leaves no doubt.
fn context(record: &Object) -> Vec<(String, ContextValue)> {
    let mut context = Vec::new();
    let mut add = |key: &str, value: &str| context.push((key.to_owned(), value.into()));
    if let Some(region) = text(record, "awsRegion") {
        add("aws:RequestedRegion", region);
    }
    let address = text(record, "sourceIPAddress").filter(|text| text.parse::<IpAddr>().is_ok());
    match (address, text(record, "vpcEndpointId").filter(|id| id.starts_with("vpce-"))) {
        (address, Some(endpoint)) => {
            add("aws:SourceVpce", endpoint);
            address.into_iter().for_each(|address| add("aws:VpcSourceIp", address));
        }
        (Some(address), None) => add("aws:SourceIp", address),
        (None, None) => {}
    }
    // A longer one is cut.
    if let Some(agent) =
        text(record, "userAgent").filter(|agent| agent.len() < 1024 && !agent.ends_with(".amazonaws.com"))
    {
        add("aws:UserAgent", agent.strip_prefix('[').and_then(|agent| agent.strip_suffix(']')).unwrap_or(agent));
    }
    context
}

/// A decoded authorization message.
///
/// Source: AWS STS API Reference, "DecodeAuthorizationMessage"; AWS CLI Command Reference,
/// "decode-authorization-message".
fn decoded(message: &Object) -> Result<AccessDenied, AccessDeniedError> {
    let context = object(message, "context").unwrap_or_default();
    if get(message, "allowed").and_then(Value::as_bool) == Some(true) {
        return Err(AccessDeniedError::OtherAnswer { what: "the decoded message says that the request is allowed" });
    }
    let explicit = get(message, "explicitDeny").and_then(Value::as_bool) == Some(true);
    let resource = text(&context, "resource").map(str::to_owned);
    let of_resource = resource.as_deref().and_then(Fields::split).map(|fields| fields.service.to_owned());
    // The action may come without its service, which is then in the ARN of the resource.
    let action = text(&context, "action").and_then(|name| match of_resource {
        _ if name.contains(':') => Some(name.to_owned()),
        Some(service) => Some(format!("{service}:{name}")),
        None => None,
    });
    let principal = object(&context, "principal").and_then(|principal| text(&principal, "arn").map(str::to_owned));
    let items = object(&context, "conditions").and_then(|conditions| get(&conditions, "items").cloned());
    let items = items.as_ref().and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    let values_of = |item: &Object| {
        let values = object(item, "values")?;
        let key = text(item, "key")?;
        let value = |value: &Value| Some(text(value.as_object()?, "value")?.to_owned());
        let mut values: Vec<String> = get(&values, "items")?.as_array()?.iter().map(value).collect::<Option<_>>()?;
        let value = if values.len() == 1 { values.pop().map(ContextValue::One)? } else { ContextValue::Many(values) };
        Some((key.to_owned(), value))
    };
    // Keys that begin with an account are its tags, and others are not condition keys.
    let is_key = |key: &str| {
        let known = |prefix: &str| catalog::listed_service(prefix).is_some();
        match key.split_once(':') {
            Some(("aws", _)) => catalog::condition_key(key).is_some(),
            Some((prefix, _)) => known(prefix),
            None => false,
        }
    };
    let matched = object(message, "matchedStatements").and_then(|matched| get(&matched, "items").cloned());
    let matched = matched.as_ref().and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    let matched = matched.map(|one| MatchedStatement {
        sid: text(one, "statementId").map(str::to_owned),
        evaluated_effect: text(one, "effect").map(str::to_ascii_uppercase),
    });
    Ok(AccessDenied {
        principal,
        action,
        resource,
        matched: matched.collect(),
        decoded: true,
        claim: if explicit { Claim::Denied(None) } else { Claim::Untold },
        context: items.filter_map(values_of).filter(|(key, _)| is_key(key)).collect(),
        ..AccessDenied::default()
    })
}
