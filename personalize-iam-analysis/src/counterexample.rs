//! Whether two policies are proved the same, for `minimize` and [`is_equivalent`]. A request that shows that they differ is
//! looked for first: nearly every attempt to leave something out of a policy fails, and mostly one request that the part is
//! about shows it. The witnesses that `compare` reports are found by [`Meaning`](crate::meaning::Meaning).

use personalize_iam_eval::value::Network;
use personalize_iam_eval::{CompiledPolicies, ContextValue, Decision, Layer, Policies, Principal, Request, symbolic};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionTest, OperatorName, ResourceElement, Version,
};
use personalize_iam_model::{Effect, Policy, Statement, catalog};

use crate::callers::accounts_decide;
use crate::compare::{Options, Verdict, alone, beside_everything, verdict};
use crate::example_values;
use crate::zone::{Zone, at, changed, within, zones};

/// How many requests are tried, each by a caller of the resource's account and by one of another.
const MOST: usize = 8;

/// The id of the user who asks.
const USER_ID: &str = "AIDAEXAMPLE";

/// What is put for a wildcard: no other pattern matches it by chance.
const ANY: &str = "zq9x";

/// Whether two policies of a layer are proved to allow the same by themselves: what the verdict of
/// [`compare_policies`](crate::compare_policies) says, sooner where one request shows that they differ.
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
    if old.version != new.version {
        return verdict(old, new, layer, options) == Verdict::Equivalent;
    }
    let (before, after): (Vec<_>, Vec<_>) = (old.statements.iter().collect(), new.statements.iter().collect());
    is_proved_same(&before, &after, old.version, layer, options, false)
}

/// Whether policies of these statements are proved to allow the same by themselves; or, `beside_others`, beside any other
/// policies of their layer.
pub(crate) fn is_proved_same(
    old: &[&Statement],
    new: &[&Statement],
    version: Option<Version>,
    layer: Layer,
    options: &Options,
    beside_others: bool,
) -> bool {
    let (only_old, only_new) = changed(old, new);
    let changes = |effect: Effect| only_old.iter().chain(only_new).any(|statement| statement.effect == effect);
    let views = Views::of(beside_others, changes, layer);
    let zones = zones(only_old, only_new);
    let Some(zone) = zones.first() else { return true };
    // Where they differ, they mostly do so for the first action and resource too: a question about these alone is short.
    let example = an_example(zone, only_old.iter().chain(only_new)).and_then(|(action, resource)| {
        let of = |all| at(all, &action, resource.as_deref());
        Some(Pair::of(of(old)?, of(new)?, version, views, layer))
    });
    if example.as_ref().is_some_and(|pair| pair.differs(layer, options)) {
        return false;
    }
    let whole = Pair::of(within(old, &zones), within(new, &zones), version, views, layer);
    whole.old == whole.new
        || (!whole.differs(layer, options)
            // A proof about little is tried first where there is much.
            && example
                .filter(|pair| 2 * pair.size() < whole.size())
                .is_none_or(|pair| pair.is_proved_same(layer, options))
            && whole.is_proved_same(layer, options))
}

/// Two policies, and both in the views in which they have to allow the same.
struct Pair {
    old: Policy,
    new: Policy,
    seen: Vec<(Policy, Policy)>,
}

impl Pair {
    fn of(old: Vec<Statement>, new: Vec<Statement>, version: Option<Version>, views: Views, layer: Layer) -> Pair {
        let [old, new] = [old, new].map(|statements| Policy { version, id: None, statements });
        let seen = views.pairs(&old, &new, layer);
        Pair { old, new, seen }
    }

    /// How many patterns there are.
    fn size(&self) -> usize {
        let statements = self.old.statements.iter().chain(&self.new.statements);
        let patterns = |statement: &Statement| {
            let resources = statement.resource.as_ref().map_or(0, |element| element.name_and_patterns().1.len());
            statement.action.name_and_patterns().1.len() + resources
        };
        statements.map(patterns).sum()
    }

    /// Whether a request shows that they differ.
    fn differs(&self, layer: Layer, options: &Options) -> bool {
        self.old != self.new && differ(&self.old, &self.new, &self.seen, layer, options)
    }

    fn is_proved_same(&self, layer: Layer, options: &Options) -> bool {
        self.seen.iter().all(|(old, new)| verdict(old, new, layer, options) == Verdict::Equivalent)
    }
}

/// An action and a resource of a zone between these statements.
fn an_example<'a>(
    zone: &Zone<'_>,
    mut changed: impl Iterator<Item = &'a &'a Statement> + Clone,
) -> Option<(String, Option<String>)> {
    let (action, resource) = zone.first()?;
    let action = an_action(action);
    let resource = match resource {
        None if changed.any(|statement| statement.resource.is_some()) => return None,
        None => None,
        Some("*") => Some(some_resource(&action)),
        Some(text) => Some(arn(text, changed.find_map(|statement| region(statement)))),
    };
    Some((action, resource))
}

/// Beside what two policies have to allow the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Views {
    by_themselves: bool,
    beside_everything: bool,
}

impl Views {
    /// What suffices for policies of which nothing but `Allow` statements, nothing but `Deny` statements or both differ.
    ///
    /// Policies that allow the same by themselves, and the same beside a policy that allows everything, deny the same, and
    /// so they allow the same whatever others allow.
    fn of(beside_others: bool, changes: impl Fn(Effect) -> bool, layer: Layer) -> Views {
        // Without another `Deny` they deny the same.
        if !beside_others || !changes(Effect::Deny) {
            return Views { by_themselves: true, beside_everything: false };
        }
        // What a `Deny` takes from their own `Allow` statements it takes from everything too. But in the policy of a resource
        // it also counts whom an `Allow` names.
        let by_themselves = changes(Effect::Allow) || layer == Layer::Resource;
        Views { by_themselves, beside_everything: true }
    }

    fn pairs(self, old: &Policy, new: &Policy, layer: Layer) -> Vec<(Policy, Policy)> {
        let by_themselves = self.by_themselves.then(|| (old.clone(), new.clone()));
        let everything = || (beside_everything(old, layer), beside_everything(new, layer));
        by_themselves.into_iter().chain(self.beside_everything.then(everything)).collect()
    }
}

/// Whether a request is found that one policy of a pair allows and the other does not, around what one of two policies has
/// and the other has not. If none is found, they may still differ.
fn differ(old: &Policy, new: &Policy, pairs: &[(Policy, Policy)], layer: Layer, options: &Options) -> bool {
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
    // As a comparison has it where no resource's policy is given.
    let accounts = requests.iter().filter_map(|request| request.principal.account()).map(str::to_owned);
    let resource = Some(accounts_decide(accounts.collect()));
    let compiled = |policy: &Policy| {
        Policies { resource: resource.clone(), ..alone(policy, layer) }.into_compiled_with(options.semantics)
    };
    let pairs: Vec<_> = pairs.iter().map(|(old, new)| (compiled(old), compiled(new))).collect();
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
    // What other statements allow within one account they may not allow across accounts.
    let across: Vec<Request> = requests.iter().cloned().map(of_another_account).collect();
    requests.extend(across);
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
                        if is_of_request(&test.key) {
                            // As it is without anything that the key follows from.
                            requests.push(plain.clone());
                            continue;
                        }
                        let of_tags = test.key.eq_ignore_ascii_case("aws:TagKeys");
                        for value in otherwise(operator, test) {
                            let mut request = plain.clone();
                            request.context.retain(|(key, _)| {
                                !(key.eq_ignore_ascii_case(&test.key) || of_tags && key.starts_with("aws:RequestTag/"))
                            });
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
    let action = an_action(action);
    let mut context: Vec<(String, ContextValue)> = Vec::new();
    let resource = match resource {
        None | Some("*") => some_resource(&action),
        Some(text) => arn(&with_variables(text, &mut context)?, region(statement)),
    };
    let owner = Fields::split(&resource).map(|fields| fields.account.to_owned());
    let account = owner.filter(|account| account.len() == 12).unwrap_or_else(|| example_values::ACCOUNT.to_owned());
    let partition = Fields::split(&resource).map_or("aws", |fields| fields.partition).to_owned();
    let tests =
        statement.condition.iter().flat_map(|block| block.tests.iter().map(move |test| (&block.operator, test)));
    // What a key has to be says more than that it has to be there.
    let (of_presence, of_values): (Vec<_>, Vec<_>) = tests.partition(|(operator, _)| is_of_presence(operator));
    for (operator, test) in of_values.into_iter().chain(of_presence) {
        if context.iter().any(|(key, _)| key.eq_ignore_ascii_case(&test.key)) {
            continue;
        }
        let of_other = other.and_then(|other| values_in(other, operator, &test.key));
        let values = only(&test.values, of_other.map(<[String]>::to_vec));
        let value = values.first()?;
        if is_of_request(&test.key) {
            let region = Fields::split(&resource).map(|fields| fields.region).unwrap_or_default();
            follow(&test.key, value, region, &mut context);
        } else if let Some(value) = passing(operator, &test.key, value, &mut context) {
            context.push((test.key.clone(), value));
        }
    }
    list("aws:TagKeys", "aws:RequestTag/", &mut context);
    list("kms:EncryptionContextKeys", "kms:EncryptionContext:", &mut context);
    let principal = Principal::User { arn: format!("arn:{partition}:iam::{account}:user/example") };
    let mut request = Request::new(principal, action, resource);
    request.context = context;
    Some(request)
}

/// The same by a caller of another account than the resource's, which is a third one where the ARN names none.
fn of_another_account(request: Request) -> Request {
    let is_named = Fields::split(&request.resource).is_some_and(|fields| !fields.account.is_empty());
    let resource_account = (!is_named).then(|| example_values::THIRD_ACCOUNT.to_owned());
    let partition = request.principal.partition().unwrap_or("aws");
    let arn = format!("arn:{partition}:iam::{}:user/example", example_values::OTHER_ACCOUNT);
    Request { principal: Principal::User { arn }, resource_account, ..request }
}

/// A region that a statement requires.
fn region(statement: &Statement) -> Option<&str> {
    let tests = statement.condition.iter().flat_map(|block| &block.tests);
    let values =
        tests.filter(|test| test.key.eq_ignore_ascii_case("aws:RequestedRegion")).flat_map(|test| &test.values);
    values.map(String::as_str).find(|value| !value.contains(['*', '?', '$']))
}

/// An action that a pattern matches.
fn an_action(pattern: &str) -> String {
    let action = filled(pattern, ANY);
    if action.contains(':') { action } else { format!("{ANY}:{action}") }
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

fn is_of_presence(operator: &OperatorName) -> bool {
    matches!(operator, OperatorName::Known(operator) if operator.base == BaseOperator::Null)
}

/// Gives a key that [follows from others](is_of_request) a value by setting these, where a request is free to have them.
fn follow(key: &str, value: &str, region: &str, context: &mut Vec<(String, ContextValue)>) {
    let folded = key.to_ascii_lowercase();
    if folded.starts_with("aws:calledvia") {
        let ends = ["aws:CalledViaFirst", "aws:CalledViaLast"].map(|end| (end.to_owned(), value.to_owned().into()));
        context.push(("aws:CalledVia".to_owned(), ContextValue::Many(vec![value.to_owned()])));
        context.extend(ends);
        context.push(("aws:ViaAWSService".to_owned(), "true".to_owned().into()));
    } else if folded == "aws:viaawsservice" && value.eq_ignore_ascii_case("true") {
        context.push((key.to_owned(), "true".to_owned().into()));
    } else if folded == "aws:requestedregion"
        && let Some(tag) = value.strip_prefix("${").and_then(|variable| variable.strip_suffix('}'))
        && tag.starts_with("aws:PrincipalTag/")
        && !context.iter().any(|(known, _)| known == tag)
    {
        context.push((tag.to_owned(), region.to_owned().into()));
    }
}

/// Makes a key that lists others fit them: `aws:TagKeys` lists each `aws:RequestTag/`, and each that it lists has a value.
fn list(listing: &str, beginning: &str, context: &mut Vec<(String, ContextValue)>) {
    let name = |key: &str| {
        key.get(..beginning.len())
            .filter(|own| own.eq_ignore_ascii_case(beginning))
            .and(key.get(beginning.len()..))
            .map(str::to_owned)
    };
    let names: Vec<String> = context.iter().filter_map(|(key, _)| name(key)).collect();
    let at = context.iter().position(|(key, _)| key.eq_ignore_ascii_case(listing));
    let mut listed = at.map(|at| context.swap_remove(at).1.values().to_vec()).unwrap_or_default();
    let missing: Vec<String> = listed.iter().filter(|one| !names.contains(one)).cloned().collect();
    context.extend(missing.into_iter().map(|one| (format!("{beginning}{one}"), ANY.into())));
    listed.extend(names.into_iter().filter(|name| !listed.contains(name)).collect::<Vec<_>>());
    if !listed.is_empty() {
        context.push((listing.to_owned(), ContextValue::Many(listed)));
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
        BaseOperator::ArnEquals | BaseOperator::ArnLike => Some(arn(&with_variables(value, context)?, None)),
        _ => Some(filled(&with_variables(value, context)?, ANY)),
    }?;
    match operator.qualifier {
        Some(_) => Some(ContextValue::Many(vec![one])),
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
            "aws:userid" => {
                out.push_str(USER_ID);
                if !context.iter().any(|(key, _)| key == name) {
                    context.push((name.to_owned(), USER_ID.into()));
                }
            }
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
fn arn(pattern: &str, region: Option<&str>) -> String {
    let fields: Vec<&str> = pattern.splitn(6, ':').collect();
    if fields.len() < 6 {
        return filled(pattern, ANY);
    }
    let field = |(at, text): (usize, &&str)| match (at, *text) {
        (1, "*") => "aws".to_owned(),
        (3, "*") => region.unwrap_or("us-east-1").to_owned(),
        (4, "*") => example_values::ACCOUNT.to_owned(),
        (_, text) => filled(text, ANY),
    };
    fields.iter().enumerate().map(field).collect::<Vec<_>>().join(":")
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::policy::read;

    use super::*;
    use crate::compare::compare_policies;
    use crate::random::{Random, cases};

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
                    let options = Options::default();
                    let told = |beside_everything: bool| {
                        let pairs = Views { by_themselves: true, beside_everything }.pairs(one, other, layer);
                        differ(one, other, &pairs, layer, &options)
                    };
                    assert_eq!(told(true), expected, "{layer}: {one:?} {other:?}");
                    // What is given holds.
                    let is_equivalent = compare_policies(one, other, layer, &options).verdict == Verdict::Equivalent;
                    assert!(!(told(false) && is_equivalent), "{one:?} {other:?}");
                }
            }
        }
    }

    /// A policy in which one thing is left out.
    fn with_less(policy: &Policy, random: &mut Random) -> Policy {
        let mut less = policy.clone();
        let at = random.below(less.statements.len());
        let which = random.below(4);
        let Some(statement) = less.statements.get_mut(at) else { return less };
        let shorter = |all: &mut Vec<String>, random: &mut Random| {
            if all.len() > 1 {
                all.remove(random.below(all.len()));
            }
        };
        match (which, &mut statement.action, &mut statement.resource) {
            (0, ActionElement::Action(all) | ActionElement::NotAction(all), _) => shorter(all, random),
            (1, _, Some(ResourceElement::Resource(all) | ResourceElement::NotResource(all))) => shorter(all, random),
            (2, ..) if !statement.condition.is_empty() => {
                let block = random.below(statement.condition.len());
                let tests = &mut statement.condition[block].tests;
                let test = random.below(tests.len());
                match random.below(2) {
                    0 if tests[test].values.len() > 1 => shorter(&mut tests[test].values, random),
                    _ if tests.len() > 1 => drop(tests.remove(test)),
                    _ => drop(statement.condition.remove(block)),
                }
            }
            _ => drop(less.statements.remove(at)),
        }
        less
    }

    /// What is proved of a part of two policies is what comparing all of both says.
    #[test]
    fn parts_that_count_decide_as_the_whole_does() {
        let (mut same, mut different) = (0, 0);
        for seed in 0..cases(200) as u64 {
            let mut random = Random::new(seed);
            let layer =
                random.one(&[Layer::Identity, Layer::ServiceControl, Layer::PermissionsBoundary, Layer::Resource]);
            let mut old = random.policy(layer == Layer::Resource);
            // Statements that make up for each other.
            for statement in random.changed(&old, layer == Layer::Resource).statements {
                old.statements.push(statement);
            }
            let new = with_less(&old, &mut random);
            let options = Options::default().semantics(random.semantics());
            let whole = |old: &Policy, new: &Policy| compare_policies(old, new, layer, &options).verdict;
            let by_themselves = whole(&old, &new);
            let beside_everything = whole(&beside_everything(&old, layer), &beside_everything(&new, layer));
            let of = |policy: &Policy| -> Vec<Statement> { policy.statements.clone() };
            let (before, after) = (of(&old), of(&new));
            let (before, after): (Vec<&Statement>, Vec<&Statement>) = (before.iter().collect(), after.iter().collect());
            for beside_others in [false, true] {
                let expected: Vec<Verdict> =
                    [by_themselves].into_iter().chain(beside_others.then_some(beside_everything)).collect();
                let told = is_proved_same(&before, &after, old.version, layer, &options, beside_others);
                let all_same = expected.iter().all(|verdict| *verdict == Verdict::Equivalent);
                let is_told =
                    expected.iter().any(|verdict| !matches!(verdict, Verdict::Equivalent | Verdict::Undecided));
                let shown =
                    || format!("seed {seed}, {layer}, beside others {beside_others}: {old}\n{new}\n{expected:?}");
                assert!(!told || !is_told, "proved though they differ: {}", shown());
                assert!(told || !all_same, "not proved though they are the same: {}", shown());
                (same, different) = (same + usize::from(told), different + usize::from(is_told));
            }
        }
        assert!(same > 20 && different > 20, "{same} {different}");
    }
}
