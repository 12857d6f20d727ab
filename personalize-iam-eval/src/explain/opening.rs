//! What a step of a change opens beyond the request that it is for, read off the statement that it changes.

use std::collections::HashSet;

use personalize_iam_model::catalog::{self, Action};
use personalize_iam_model::check::MistakeKind;
use personalize_iam_model::glob::has_wildcard;
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, OperatorName, PolicyKind,
    PrincipalElement, Principals, ResourceElement,
};
use personalize_iam_model::{Effect, Statement};

use crate::base::layer::Layer;
use crate::base::words::{listed, quoted};
use crate::decision::verdict::StatementRef;
use crate::explain::words::{PolicyNames, place};
use crate::explain::writable::{self, Caller, kind_of};
use crate::request::context::Request;

/// What a step of a change opens beyond the request that it is for: as far as other policies allow it.
///
/// ```
/// use personalize_iam_eval::{Policies, Request};
/// use personalize_iam_model::policy::read;
///
/// let identity = read(r#"{
///     "Version": "2012-10-17",
///     "Statement": {
///         "Effect": "Allow",
///         "Action": ["personalize:DescribeCampaign", "personalize:DeleteCampaign"],
///         "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/books"
///     }
/// }"#)?;
/// let policies = Policies { identity: vec![identity], ..Policies::default() }.compile();
/// let movies = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";
/// let ana = "arn:aws:iam::111122223333:user/ana".parse()?;
/// let explanation = policies.explain(&Request::new(ana, "personalize:DescribeCampaign", movies).prepare());
///
/// // A statement for the request alone comes first, and opens nothing else.
/// assert!(explanation.changes[0].opens.is_empty());
/// let edit = &explanation.changes[1];
/// assert_eq!(edit.steps[0].to_string(), format!("add `{movies}` to the Resource of identity[0] Statement[0]"));
/// assert_eq!(edit.opens[0].to_string(), "this also allows `personalize:DeleteCampaign` on this resource");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Opening {
    /// The index of the step among those of the change.
    pub step: usize,
    /// All that the step lets pass in its layer, the request included.
    pub statements: Vec<Statement>,
    /// A statement about the request whose conditions the step does without.
    pub unguarded: Option<StatementRef>,
    /// What of it is beyond the request, as a sentence without its subject.
    words: Option<String>,
}

impl Opening {
    /// What goes beyond the request in a sentence, with policies called by these names.
    #[must_use]
    pub fn to_text(&self, names: &PolicyNames) -> String {
        let unguarded = self.unguarded.as_ref().map(|statement| place(statement, names));
        match (&self.words, unguarded) {
            (Some(words), Some(place)) => format!("this also {words}, without the conditions of {place}"),
            (Some(words), None) => format!("this also {words}"),
            (None, Some(place)) => format!("this does without the conditions of {place}"),
            (None, None) => String::new(),
        }
    }
}

impl std::fmt::Display for Opening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_text(&PolicyNames::new()))
    }
}

/// How much a step opens beyond the request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Breadth {
    #[default]
    Nothing,
    /// What is listed by name.
    Listed,
    /// What patterns match.
    Patterns,
    /// A service's actions, every resource, or everyone.
    Much,
    /// What the conditions of a statement kept out.
    Unguarded,
}

/// The least [`Opened::measure`] of what opens a service, every resource or everyone.
pub(crate) const MUCH: u32 = Breadth::Much as u32 * 4;

/// What a step opens, while it is put together.
#[derive(Clone, Debug)]
pub(crate) struct Opened {
    breadth: Breadth,
    /// In how many respects: other actions, other resources, other callers.
    respects: u32,
    statements: Vec<Statement>,
    unguarded: Option<StatementRef>,
    words: Option<String>,
}

impl Opened {
    /// What is opened by a layer that lets these statements pass, of which the first is about the request.
    pub(crate) fn by(layer: Layer, mut statements: Vec<Statement>, request: &Request, caller: &Caller) -> Opened {
        for statement in &mut statements {
            statement.sid = None;
        }
        let beyond = statements.first().map(|region| Beyond::of(layer, region, request, caller)).unwrap_or_default();
        let what = beyond.what(request);
        let words = match layer {
            _ if what.is_none() => None,
            layer if layer_grants(layer) => what.map(|what| format!("allows {what}")),
            _ => what.map(|what| format!("lets through {what}")),
        };
        // A layer that only limits grants nothing.
        let most = if layer_grants(layer) { Breadth::Unguarded } else { Breadth::Patterns };
        let (breadth, respects) = (beyond.breadth().min(most), beyond.respects());
        Opened { breadth, respects, statements, unguarded: None, words }
    }

    /// What is opened for the caller where it is exempt from a `Deny`. `is_caller`: the condition by which it is known.
    pub(crate) fn from_deny(
        layer: Layer,
        deny: &Statement,
        is_caller: ConditionBlock,
        request: &Request,
        caller: &Caller,
    ) -> Opened {
        let mut region = Statement { sid: None, effect: Effect::Allow, ..deny.clone() };
        region.principal = deny.principal.as_ref().map(|_| PrincipalElement::Principal(Principals::Everyone));
        match region.condition.iter_mut().find(|block| block.operator == is_caller.operator) {
            Some(block) => block.tests.extend(is_caller.tests),
            None => region.condition.push(is_caller),
        }
        let beyond = Beyond { principals: None, ..Beyond::of(layer, &region, request, caller) };
        let words = beyond.what(request).map(|what| format!("exempts the caller for {what}"));
        let (breadth, respects) = (beyond.breadth(), beyond.respects());
        Opened { breadth, respects, statements: vec![region], unguarded: None, words }
    }

    /// For requests alone whose key has one of these values, or no other values.
    pub(crate) fn where_key_is(mut self, key: &str, values: &[String], all: bool) -> Opened {
        let are = if all { "has no value but" } else { "is" };
        self.words = self.words.map(|words| format!("{words} where {} {are} {}", quoted(key), listed(values)));
        self
    }

    /// Also what other statements of the policy say once they have policy variables.
    pub(crate) fn with_version(mut self, others: &[usize]) -> Opened {
        let others: Vec<String> = others.iter().map(|index| format!("Statement[{index}]")).collect();
        if others.is_empty() {
            return self;
        }
        let verb = if others.len() == 1 { "has" } else { "have" };
        let changes = format!("changes the meaning of {}, which {verb} policy variables too", others.join(", "));
        self.words = Some(match self.words {
            Some(words) => format!("{words}, and {changes}"),
            None => changes,
        });
        self.breadth = self.breadth.max(Breadth::Patterns);
        self
    }

    /// Without the conditions of a statement that is about the request.
    pub(crate) fn without_conditions_of(mut self, statement: StatementRef) -> Opened {
        self.unguarded = Some(statement);
        self.breadth = Breadth::Unguarded;
        self
    }

    /// How much is opened, for comparison: more than [`MUCH`] is seldom meant.
    pub(crate) fn measure(&self) -> u32 {
        self.breadth as u32 * 4 + self.respects
    }

    /// What is opened, if it is more than the request.
    pub(crate) fn beyond(self) -> Option<Opened> {
        (self.words.is_some() || self.unguarded.is_some()).then_some(self)
    }

    pub(crate) fn of_step(self, step: usize) -> Opening {
        Opening { step, statements: self.statements, unguarded: self.unguarded, words: self.words }
    }
}

/// Whether an `Allow` of the layer gives access, and does not only leave it.
const fn layer_grants(layer: Layer) -> bool {
    matches!(layer, Layer::Identity | Layer::Resource | Layer::Grant)
}

/// Of what a statement lets pass, what is beyond a request.
#[derive(Clone, Debug, Default)]
struct Beyond {
    /// Other actions that can be asked on the resources.
    actions: Option<Part>,
    /// Other resources on which the actions can be asked.
    resources: Option<Part>,
    /// Other callers.
    principals: Option<Part>,
}

/// One part of what is beyond a request.
#[derive(Clone, Debug)]
struct Part {
    breadth: Breadth,
    /// What is beyond the request.
    others: String,
    /// All of the element.
    all: String,
}

impl Beyond {
    fn of(layer: Layer, region: &Statement, request: &Request, caller: &Caller) -> Beyond {
        let kind = kind_of(layer, request);
        // The resource of such a policy is the one that it belongs to.
        let attached = matches!(kind, Some(PolicyKind::RoleTrust | PolicyKind::Key)) || region.resource.is_none();
        let own = writable::resource(kind.unwrap_or(PolicyKind::Managed), request).ok().flatten();
        let own = own.unwrap_or_else(|| request.resource.clone());
        let on = if attached { None } else { region.resource.as_ref() };
        Beyond {
            actions: other_actions(&region.action, on, request),
            resources: on.and_then(|element| other_resources(element, &own, &region.action, request)),
            principals: other_principals(layer, region, caller),
        }
    }

    fn respects(&self) -> u32 {
        let parts = [&self.actions, &self.resources, &self.principals];
        parts.into_iter().map(|part| u32::from(part.is_some())).sum()
    }

    fn breadth(&self) -> Breadth {
        let parts = [&self.actions, &self.resources, &self.principals].into_iter().flatten();
        parts.map(|part| part.breadth).max().unwrap_or_default()
    }

    /// What is beyond the request, in words.
    fn what(&self, request: &Request) -> Option<String> {
        let access = match (&self.actions, &self.resources) {
            (Some(actions), Some(resources)) => format!("{} on {}", actions.all, resources.all),
            (Some(actions), None) if request.resource == "*" => actions.others.clone(),
            (Some(actions), None) => format!("{} on this resource", actions.others),
            (None, Some(resources)) => format!("this action on {}", resources.others),
            (None, None) => "the same".to_owned(),
        };
        match &self.principals {
            Some(principals) => Some(format!("{access} for {}", principals.others)),
            None if self.actions.is_none() && self.resources.is_none() => None,
            None => Some(access),
        }
    }
}

/// Up to this many patterns of an element are checked one by one; of more, each counts as one that a request can match.
const MOST_PATTERNS: usize = 100;

/// The other actions of an element that can be asked on these resources, or on that of the request.
fn other_actions(element: &ActionElement, on: Option<&ResourceElement>, request: &Request) -> Option<Part> {
    /// Up to this many actions are named; if there are more, the pattern is.
    const MOST_NAMED: usize = 3;
    let patterns = match element {
        ActionElement::Action(patterns) => patterns,
        ActionElement::NotAction(patterns) => {
            let all = format!("every action but {}", listed(patterns));
            return Some(Part { breadth: Breadth::Much, others: all.clone(), all });
        }
    };
    let mut others: Vec<String> = Vec::new();
    let mut breadth = Breadth::Nothing;
    for pattern in patterns {
        let prefix = pattern.split_once(':').map_or("", |(prefix, _)| prefix);
        let of_pattern = if pattern == "*" || pattern.ends_with(":*") { Breadth::Much } else { Breadth::Patterns };
        if !prefix.is_empty() && !has_wildcard(prefix) && catalog::service(prefix).is_none() {
            // Which actions there are is not known.
            if !pattern.eq_ignore_ascii_case(&request.action) {
                breadth = breadth.max(if has_wildcard(pattern) { of_pattern } else { Breadth::Listed });
                others.push(pattern.clone());
            }
            continue;
        }
        if patterns.len() > MOST_PATTERNS && !pattern.eq_ignore_ascii_case(&request.action) {
            breadth = breadth.max(of_pattern);
            others.push(pattern.clone());
            continue;
        }
        let own = |action: &&Action| action.full_name.eq_ignore_ascii_case(&request.action);
        let acting = catalog::matching_actions(pattern).filter(|action| !own(action) && acts_on(action, on, request));
        let acting: Vec<&Action> = acting.take(MOST_NAMED + 1).collect();
        if acting.len() > MOST_NAMED {
            breadth = breadth.max(of_pattern);
            others.push(pattern.clone());
        } else if let [_, ..] = acting.as_slice() {
            breadth = breadth.max(Breadth::Listed);
            others.extend(acting.iter().map(|action| action.full_name.to_owned()));
        }
    }
    let mut named = HashSet::new();
    others.retain(|other| named.insert(other.clone()));
    let all = if patterns.iter().any(|pattern| pattern == "*") { "every action".to_owned() } else { listed(patterns) };
    let others_in_words = if others.iter().any(|one| one == "*") { "every action".to_owned() } else { listed(&others) };
    (!others.is_empty()).then_some(Part { breadth, others: others_in_words, all })
}

/// Whether an action can be asked on some of these resources; by the catalog.
fn acts_on(action: &Action, on: Option<&ResourceElement>, request: &Request) -> bool {
    let resources = match on {
        Some(ResourceElement::Resource(patterns)) if patterns.len() > MOST_PATTERNS => return true,
        Some(ResourceElement::Resource(patterns)) => patterns.clone(),
        Some(ResourceElement::NotResource(_)) => return true,
        None => vec![request.resource.clone()],
    };
    let statement = Statement::of(Effect::Allow, [action.full_name], resources);
    let Err(error) = statement.check() else { return true };
    let refused = [MistakeKind::ActionDoesNotActOn, MistakeKind::ActionTakesNoResource];
    !error.mistakes().iter().any(|mistake| refused.contains(&mistake.kind))
}

/// The other resources of an element on which the actions can be asked. `own`: the request's as it is written.
fn other_resources(element: &ResourceElement, own: &str, actions: &ActionElement, request: &Request) -> Option<Part> {
    let patterns = match element {
        ResourceElement::Resource(patterns) => patterns,
        ResourceElement::NotResource(patterns) => {
            let all = format!("every resource but {}", listed(patterns));
            return Some(Part { breadth: Breadth::Much, others: all.clone(), all });
        }
    };
    let has_levels = catalog::action(&request.action).is_none_or(Action::has_resource_level_permissions);
    let is_asked_on = |pattern: &str| {
        if patterns.len() > MOST_PATTERNS {
            return true;
        }
        let statement = Statement { action: actions.clone(), ..Statement::of(Effect::Allow, [""; 0], [pattern]) };
        let mistakes = statement.check().err();
        let refused = |error: &personalize_iam_model::check::CheckError| {
            error.mistakes().iter().any(|mistake| mistake.kind == MistakeKind::ResourceNotActedOn)
        };
        !mistakes.is_some_and(|error| refused(&error))
    };
    let is_open = |text: &str| has_wildcard(text) || text.contains("${");
    let mut breadth = Breadth::Nothing;
    let mut others = Vec::new();
    for pattern in patterns {
        if pattern == own && (!is_open(own) || !has_levels) || !is_asked_on(pattern) {
            continue;
        }
        breadth = breadth.max(match pattern.as_str() {
            "*" => Breadth::Much,
            pattern if is_open(pattern) => Breadth::Patterns,
            _ => Breadth::Listed,
        });
        others.push(pattern.clone());
    }
    let words = |texts: &[String]| {
        if texts.iter().any(|text| text == "*") { "every resource".to_owned() } else { listed(texts) }
    };
    (!others.is_empty()).then(|| Part { breadth, others: words(&others), all: words(patterns) })
}

/// The other callers for whom a statement of this layer is.
fn other_principals(layer: Layer, region: &Statement, caller: &Caller) -> Option<Part> {
    let part = |breadth, others: String| Some(Part { breadth, all: others.clone(), others });
    let everyone = || {
        // The policy of an endpoint says `*`, and grants nothing.
        let breadth = if layer == Layer::VpcEndpoint { Breadth::Patterns } else { Breadth::Much };
        part(breadth, "everyone".to_owned())
    };
    let is_caller = |test: &ConditionTest| {
        test.key.eq_ignore_ascii_case("aws:PrincipalArn")
            && matches!(test.values.as_slice(), [one] if Some(one.as_str()) == caller.name())
    };
    let of_caller = region.condition.iter().any(|block| {
        block.operator == OperatorName::Known(ConditionOperator::from(BaseOperator::ArnEquals))
            && block.tests.iter().any(is_caller)
    });
    match (layer, &region.principal) {
        // It is for all of the accounts below, and its breadth does not tell two of its statements apart.
        (Layer::ServiceControl, _) => part(Breadth::Nothing, "every principal of its accounts".to_owned()),
        (Layer::Resource | Layer::ResourceControl | Layer::VpcEndpoint, Some(element)) if !of_caller => match element {
            PrincipalElement::NotPrincipal(Principals::Map(entries)) => {
                let values: Vec<String> = entries.iter().flat_map(|entry| entry.values.clone()).collect();
                part(Breadth::Much, format!("everyone but {}", listed(&values)))
            }
            PrincipalElement::NotPrincipal(Principals::Everyone) => None,
            PrincipalElement::Principal(Principals::Everyone) => everyone(),
            PrincipalElement::Principal(Principals::Map(entries)) => {
                let values = entries.iter().flat_map(|entry| &entry.values);
                if values.clone().any(|value| value == "*") {
                    return everyone();
                }
                let is_account = |value: &str| value.ends_with(":root") || !value.contains(':') && value.len() == 12;
                let breadth =
                    if values.clone().any(|value| is_account(value)) { Breadth::Patterns } else { Breadth::Listed };
                let others = values.filter(|value| Some(value.as_str()) != caller.name() || is_account(value));
                let others: Vec<String> = others.cloned().collect();
                let accounts = others.iter().any(|value| is_account(value));
                let all_of_it = if accounts { ", that is everyone whom the account lets in" } else { "" };
                let words = format!("{}{all_of_it}", listed(&others));
                if others.is_empty() { None } else { part(breadth, words) }
            }
        },
        _ => None,
    }
}
