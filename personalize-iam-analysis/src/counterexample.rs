//! A request that shows that two policies differ, looked for before that is proved: nearly every attempt to leave something
//! out of a policy fails, and mostly one request that the part is about shows it.

use personalize_iam_eval::value::Network;
use personalize_iam_eval::{CompiledPolicies, ContextValue, Decision, Layer, Principal, Request, symbolic};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionTest, OperatorName, Qualifier, ResourceElement,
};
use personalize_iam_model::{Policy, Statement, catalog};

use crate::compare::{Options, Verdict, alone, beside_everything, compare_policies, denies};
use crate::example_values;

/// How many requests are tried.
const MOST: usize = 8;

/// What is put for a wildcard: no other pattern matches it by chance.
const ANY: &str = "zq9x";

/// Whether two policies of a layer are proved to allow the same by themselves: what the verdict of
/// [`compare_policies`] says, sooner where one request shows that they differ.
///
/// ```
/// use personalize_iam_analysis::{Options, is_equivalent};
/// use personalize_iam_eval::Layer;
/// use personalize_iam_model::policy::read;
///
/// let policy = |action: &str| {
///     read(&format!(r#"{{"Statement": {{"Effect": "Allow", "Action": {action}, "Resource": "*"}}}}"#))
/// };
/// let (one, other) = (policy(r#"["s3:Get*", "s3:GetObject"]"#)?, policy(r#""s3:Get*""#)?);
/// assert!(is_equivalent(&one, &other, Layer::Identity, &Options::default()));
/// assert!(!is_equivalent(&one, &policy(r#""s3:GetObject""#)?, Layer::Identity, &Options::default()));
/// # Ok::<(), personalize_iam_model::policy::ReadError>(())
/// ```
#[must_use]
pub fn is_equivalent(old: &Policy, new: &Policy, layer: Layer, options: &Options) -> bool {
    !differ(old, new, layer, options, false)
        && compare_policies(old, new, layer, options).verdict == Verdict::Equivalent
}

/// Whether a request is found that one of the policies allows and the other does not; or, beside others, that one of them
/// denies and the other does not. If none is found, they may still differ.
pub(crate) fn differ(old: &Policy, new: &Policy, layer: Layer, options: &Options, beside_others: bool) -> bool {
    let is_of_caller = matches!(layer, Layer::Identity | Layer::PermissionsBoundary | Layer::ServiceControl);
    let is_usual = options.callers.is_empty() && options.resource_account.is_none();
    let mut all = old.statements.iter().chain(&new.statements);
    if !is_of_caller || !is_usual || all.any(|statement| statement.principal.is_some()) {
        return false;
    }
    let requests = requests(old, new);
    if requests.is_empty() {
        return false;
    }
    let compiled = |policy: &Policy| alone(policy, layer).compile_with(options.semantics);
    let mut pairs = vec![(compiled(old), compiled(new))];
    if beside_others && (denies(old) || denies(new)) {
        let both = [old, new].map(|policy| compiled(&beside_everything(policy, layer)));
        let [old, new] = both;
        pairs.push((old, new));
    }
    requests.into_iter().filter(|request| !symbolic::is_contradictory(request)).any(|request| {
        let request = request.prepare();
        let allows = |policies: &CompiledPolicies| match policies.decide(&request) {
            Decision::Allowed => Some(true),
            Decision::Depends => None,
            _ => Some(false),
        };
        pairs.iter().any(|(old, new)| allows(old).zip(allows(new)).is_some_and(|(old, new)| old != new))
    })
}

/// Requests around what one of the policies has and the other has not.
fn requests(old: &Policy, new: &Policy) -> Vec<Request> {
    let mut requests = Vec::new();
    for (one, other) in [(old, new), (new, old)] {
        let changed = one.statements.iter().filter(|statement| !other.statements.contains(statement));
        for statement in changed {
            // Its counterpart, if it is not left out as a whole.
            let others = other.statements.iter().filter(|counterpart| !one.statements.contains(counterpart));
            let counterpart = others.clone().find(|counterpart| counterpart.effect == statement.effect);
            around(statement, counterpart, &mut requests);
        }
    }
    requests.truncate(MOST);
    requests
}

/// Requests that a statement matches and, if possible, another one does not.
fn around(statement: &Statement, other: Option<&Statement>, requests: &mut Vec<Request>) {
    let ActionElement::Action(actions) = &statement.action else { return };
    let none = Vec::new();
    let resources = match &statement.resource {
        Some(ResourceElement::Resource(resources)) => resources,
        Some(ResourceElement::NotResource(_)) => return,
        None => &none,
    };
    let of_other = |other: &Statement| other.action.name_and_patterns().1.to_vec();
    let actions = only(actions, other.map(of_other));
    let of_other = |other: &Statement| other.resource.as_ref().map(|one| one.name_and_patterns().1.to_vec());
    let resources = only(resources, other.and_then(of_other));
    let lacking: Vec<(&OperatorName, &ConditionTest)> =
        other.map(|other| lacking(other, statement)).unwrap_or_default();
    for action in actions.iter().take(2) {
        for resource in
            resources.iter().take(3).map(|text| Some(text.as_str())).chain(resources.is_empty().then_some(None))
        {
            let Some(plain) = request(statement, other, action, resource) else { continue };
            match lacking.as_slice() {
                [] => requests.push(plain),
                // This request does not have what the other one also requires.
                lacking => {
                    for (operator, test) in lacking {
                        for value in otherwise(operator, test) {
                            let mut request = plain.clone();
                            request.context.retain(|(key, _)| !key.eq_ignore_ascii_case(&test.key));
                            if let Some(value) = value {
                                request.context.push((test.key.clone(), value));
                            }
                            requests.push(request);
                        }
                    }
                }
            }
        }
    }
}

/// The texts that another list lacks, or all of them if it lacks none.
fn only(texts: &[String], other: Option<Vec<String>>) -> Vec<String> {
    let other = other.unwrap_or_default();
    let lacks: Vec<String> = texts.iter().filter(|text| !other.contains(text)).cloned().collect();
    if lacks.is_empty() { texts.to_vec() } else { lacks }
}

/// The tests of one statement that another one has neither with these values nor with others.
fn lacking<'a>(one: &'a Statement, other: &Statement) -> Vec<(&'a OperatorName, &'a ConditionTest)> {
    let all = one.condition.iter().flat_map(|block| block.tests.iter().map(move |test| (&block.operator, test)));
    all.filter(|(operator, test)| values_in(other, operator, &test.key).is_none()).collect()
}

/// The values that a statement has for a key under an operator.
fn values_in<'a>(statement: &'a Statement, operator: &OperatorName, key: &str) -> Option<&'a [String]> {
    let block = statement.condition.iter().find(|block| block.operator == *operator)?;
    block.tests.iter().find(|test| test.key == key).map(|test| test.values.as_slice())
}

/// A request that a statement matches, by values that another one does not have where it has others.
fn request(statement: &Statement, other: Option<&Statement>, action: &str, resource: Option<&str>) -> Option<Request> {
    let action = filled(action, ANY);
    let action = if action.contains(':') { action } else { format!("{ANY}:{action}") };
    let mut context: Vec<(String, ContextValue)> = Vec::new();
    let region = values_of(statement, "aws:RequestedRegion").into_iter().find(|value| !value.contains(['*', '?', '$']));
    let resource = match resource {
        None | Some("*") => some_resource(&action),
        Some(text) => arn(&with_variables(text, &mut context)?, region.as_deref().unwrap_or("us-east-1")),
    };
    let owner = Fields::split(&resource).map(|fields| fields.account.to_owned());
    let account = owner.filter(|account| account.len() == 12).unwrap_or_else(|| example_values::ACCOUNT.to_owned());
    let partition = Fields::split(&resource).map_or("aws", |fields| fields.partition).to_owned();
    for block in &statement.condition {
        for test in &block.tests {
            if is_of_request(&test.key) || context.iter().any(|(key, _)| key.eq_ignore_ascii_case(&test.key)) {
                continue;
            }
            let of_other = other.and_then(|other| values_in(other, &block.operator, &test.key));
            let values = only(&test.values, of_other.map(<[String]>::to_vec));
            if let Some(value) = passing(&block.operator, &test.key, values.first()?, &mut context) {
                context.push((test.key.clone(), value));
            }
        }
    }
    let principal = Principal::User { arn: format!("arn:{partition}:iam::{account}:user/example") };
    let mut request = Request::new(principal, action, resource);
    request.context = context;
    Some(request)
}

fn values_of(statement: &Statement, key: &str) -> Vec<String> {
    let tests = statement.condition.iter().flat_map(|block| &block.tests);
    tests.filter(|test| test.key.eq_ignore_ascii_case(key)).flat_map(|test| test.values.clone()).collect()
}

/// Whether a key is what the caller, the resource, the time or other keys of the request make of it, so that it is left to
/// follow.
fn is_of_request(key: &str) -> bool {
    let is_tied = ["aws:calledvia", "aws:viaaws", "kms:calleraccount", "s3:resourceaccount", "aws:principaltag/"];
    let folded = key.to_ascii_lowercase();
    match catalog::global_condition_key(key) {
        Some(_) if folded.starts_with("aws:principaltag/") => false,
        Some(known) if known.name == "aws:SecureTransport" => false,
        Some(known) => !known.always.is_empty() || is_tied.iter().any(|tied| folded.starts_with(tied)),
        None => is_tied.iter().any(|tied| folded.starts_with(tied)),
    }
}

/// A value with which a test holds, if a request has to have one.
fn passing(
    operator: &OperatorName,
    key: &str,
    value: &str,
    context: &mut Vec<(String, ContextValue)>,
) -> Option<ContextValue> {
    let OperatorName::Known(operator) = operator else { return None };
    let one = match operator.base {
        BaseOperator::Null => (value.eq_ignore_ascii_case("false")).then(|| ANY.to_owned()),
        BaseOperator::Bool if !key.eq_ignore_ascii_case("aws:SecureTransport") => Some(value.to_ascii_lowercase()),
        // What it is assumed to be need not be given.
        BaseOperator::Bool => value.eq_ignore_ascii_case("false").then(|| "false".to_owned()),
        BaseOperator::IpAddress => Some(value.split('/').next().unwrap_or_default().to_owned()),
        BaseOperator::NotIpAddress => Network::parse(value).map(|_| "198.18.77.7".to_owned()),
        base if base.is_negated() => Some(ANY.to_owned()),
        BaseOperator::NumericLessThan | BaseOperator::DateLessThan => None,
        BaseOperator::NumericGreaterThan | BaseOperator::DateGreaterThan => None,
        BaseOperator::StringEquals | BaseOperator::StringEqualsIgnoreCase => Some(with_variables(value, context)?),
        BaseOperator::ArnEquals | BaseOperator::ArnLike => Some(arn(&with_variables(value, context)?, "us-east-1")),
        _ => Some(filled(&with_variables(value, context)?, ANY)),
    }?;
    match operator.qualifier {
        Some(Qualifier::ForAllValues) => None,
        Some(Qualifier::ForAnyValue) => Some(ContextValue::Many(vec![one])),
        None => Some(ContextValue::One(one)),
    }
}

/// What a request may have for the key of a test that does not hold: nothing, or a value.
fn otherwise(operator: &OperatorName, test: &ConditionTest) -> Vec<Option<ContextValue>> {
    let OperatorName::Known(operator) = operator else { return Vec::new() };
    if is_of_request(&test.key) {
        return Vec::new();
    }
    let other = if operator.base == BaseOperator::Bool || test.key.eq_ignore_ascii_case("aws:SecureTransport") {
        let is_false = test.values.iter().any(|value| value.eq_ignore_ascii_case("false"));
        if is_false { "true".to_owned() } else { "false".to_owned() }
    } else if operator.base.is_negated() {
        test.values.first().map(|value| filled(value, ANY)).unwrap_or_default()
    } else {
        ANY.to_owned()
    };
    let other = match operator.qualifier {
        Some(_) => ContextValue::Many(vec![other]),
        None => ContextValue::One(other),
    };
    // That TLS is used is assumed where nothing says otherwise.
    let absent = (!test.key.eq_ignore_ascii_case("aws:SecureTransport")).then_some(None);
    absent.into_iter().chain([Some(other)]).collect()
}

/// A resource that the action is about.
fn some_resource(action: &str) -> String {
    match catalog::action(action) {
        Some(_) => example_values::resource(action),
        None => {
            let service = action.split(':').next().unwrap_or_default();
            format!("arn:aws:{service}:us-east-1:{}:{ANY}", example_values::ACCOUNT)
        }
    }
}

/// A text with the variables in it filled in, if they are ones of which a request can have any value or the caller's.
fn with_variables(text: &str, context: &mut Vec<(String, ContextValue)>) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, (name, behind))) =
        rest.split_once("${").and_then(|(before, from)| Some((before, from.split_once('}')?)))
    {
        out.push_str(before);
        match name {
            "*" | "?" | "$" => return None,
            "aws:PrincipalAccount" | "aws:ResourceAccount" => out.push_str(example_values::ACCOUNT),
            "aws:username" => out.push_str("example"),
            _ if name.starts_with("aws:PrincipalTag/") && !name.contains(',') => {
                let known = context.iter().find(|(key, _)| key == name).map(|(_, value)| value.values());
                out.push_str(known.and_then(|values| values.first()).map_or(ANY, String::as_str));
                if known.is_none() {
                    context.push((name.to_owned(), ANY.into()));
                }
            }
            _ => return None,
        }
        rest = behind;
    }
    out.push_str(rest);
    Some(out)
}

/// A pattern with something in place of each wildcard.
fn filled(pattern: &str, any: &str) -> String {
    pattern.replace('*', any).replace('?', "q")
}

/// An ARN that a pattern matches.
fn arn(pattern: &str, region: &str) -> String {
    let fields: Vec<&str> = pattern.splitn(6, ':').collect();
    if fields.len() < 6 {
        return filled(pattern, ANY);
    }
    let field = |(at, text): (usize, &&str)| match (at, *text) {
        (1, "*") => "aws".to_owned(),
        (3, "*") => region.to_owned(),
        (4, "*") => example_values::ACCOUNT.to_owned(),
        (_, text) => filled(text, ANY),
    };
    fields.iter().enumerate().map(field).collect::<Vec<_>>().join(":")
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::policy::read;

    use super::*;

    fn policy(statements: &str) -> Policy {
        if statements == "[]" {
            return Policy { version: None, id: None, statements: Vec::new() };
        }
        read(&format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#)).unwrap()
    }

    /// Pairs in the layers of callers, with whether a request shows that they differ.
    #[test]
    fn a_request_shows_what_leaving_something_out_changes() {
        let s3 = r#""Effect": "Allow", "Action": ["s3:GetObject", "s3:Put*"], "Resource": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"]"#;
        let whole = format!(r#"[{{{s3}, "Condition": {{"StringEquals": {{"aws:PrincipalTag/t": ["x", "y"]}}}}}}]"#);
        let without = |from: &str, text: &str| {
            assert!(from.contains(text), "{text}");
            from.replacen(text, "", 1)
        };
        let deny = r#"[{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]"#;
        for (old, new, expected) in [
            (whole.clone(), without(&whole, r#", "s3:Put*""#), true),
            (whole.clone(), without(&whole, r#""s3:GetObject", "#), true),
            (whole.clone(), without(&whole, r#", "arn:aws:s3:::b/*""#), true),
            (whole.clone(), without(&whole, r#""x", "#), true),
            (whole.clone(), format!("[{{{s3}}}]"), true),
            (whole.clone(), whole.replace("s3:Put*", "s3:PutObject"), true),
            (deny.to_owned(), "[]".to_owned(), true),
            (deny.to_owned(), deny.replace("false", "true"), true),
            // They do not differ.
            (whole.clone(), whole.clone(), false),
            (whole.clone(), whole.replace(r#""s3:Put*""#, r#""s3:Put*", "s3:PutObject""#), false),
            (
                format!("[{{{s3}}}]"),
                format!(r#"[{{{s3}}}, {{{s3}, "Condition": {{"Bool": {{"aws:SecureTransport": "true"}}}}}}]"#),
                false,
            ),
            // No request has two tags of one name.
            (
                format!(
                    r#"[{{{s3}, "Condition": {{"StringEquals": {{"aws:PrincipalTag/t": "x"}},
                        "StringLike": {{"aws:PrincipalTag/t": "y*"}}}}}}]"#
                ),
                "[]".to_owned(),
                false,
            ),
        ] {
            for layer in [Layer::Identity, Layer::PermissionsBoundary, Layer::ServiceControl] {
                let (old, new) = (policy(&old), policy(&new));
                for (one, other) in [(&old, &new), (&new, &old)] {
                    let told = differ(one, other, layer, &Options::default(), true);
                    assert_eq!(told, expected, "{layer}: {one:?} {other:?}");
                    // What is given holds.
                    let options = Options::default();
                    let is_equivalent = compare_policies(one, other, layer, &options).verdict == Verdict::Equivalent;
                    assert!(!(differ(one, other, layer, &options, false) && is_equivalent), "{one:?} {other:?}");
                }
            }
        }
    }
}
