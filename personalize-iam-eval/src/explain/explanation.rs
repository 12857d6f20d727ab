//! The whole reasoning about a request: the evaluation, layer by layer, and what would change it.

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Action};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{PrincipalElement, PrincipalType, Principals, ResourceElement};
use personalize_iam_model::{Effect, Statement};

use crate::base::layer::Layer;
use crate::base::semantics::ContestedRule;
use crate::base::words::{listed, quoted};
use crate::compiled::compile::CompiledPolicies;
use crate::decision::evaluation::{Evaluation, Outcome, StatementOutcome};
use crate::decision::unknown::Unknown;
use crate::decision::vacuous::vacuous;
use crate::decision::verdict::{Decision, StatementRef};
use crate::explain::advice::{Change, Step};
use crate::explain::path::differing_paths;
use crate::explain::words::{PolicyNames, layer_words, misspelt};
use crate::policies::layers::policy_at;
use crate::request::account::{Barrier, has_no_resource_policies, needs_no_permission};
use crate::request::context::{ContextValue, Request};
use crate::request::prepared::{Lookup, Prepared};
use crate::request::principal::Principal;

/// The whole reasoning about a request: made by [`CompiledPolicies::explain`].
///
/// Its `Display` is the text for people, [`Explanation::to_text`] the same with more or less of it; with serde it
/// is written as JSON.
///
/// ```
/// use personalize_iam_eval::{Policies, Request};
/// use personalize_iam_model::policy::read;
///
/// let identity = read(r#"{
///     "Version": "2012-10-17",
///     "Statement": {
///         "Sid": "Recommend",
///         "Effect": "Allow",
///         "Action": "personalize:GetRecommendations",
///         "Resource": "arn:aws:personalize:us-east-1:111122223333:campaign/movies"
///     }
/// }"#)?;
/// let policies = Policies { identity: vec![identity], ..Policies::default() }.compile();
/// let movies = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";
/// let ana = "arn:aws:iam::111122223333:user/ana".parse()?;
/// let request = Request::new(ana, "personalize:GetRecommendations", movies).prepare();
///
/// let explanation = policies.explain(&request);
/// assert_eq!(
///     explanation.cause(),
///     "no identity-based policy allows personalize:GetRecommendations; the nearest, identity[0] Statement[0] \
///      \"Recommend\", is for the Region `us-east-1`, and the resource is in `eu-west-1`"
/// );
/// assert_eq!(
///     explanation.changes[0].to_string(),
///     format!("add `{movies}` to the Resource of identity[0] Statement[0] \"Recommend\"")
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Explanation {
    /// What was asked.
    pub request: Request,
    /// The decision and the outcome of every statement.
    pub evaluation: Evaluation,
    /// What each layer says, one entry a level in layers of organization policies.
    pub layers: Vec<LayerOutcome>,
    /// Why each statement of the evaluation applies or not, in words.
    pub reasons: Vec<String>,
    /// The smallest changes by which a denied request would be allowed, the smallest first, at most three. Each was
    /// tried: with it the request is allowed. No policy gets a mistake by it that it does not have yet.
    ///
    /// A change is smaller if fewer of its steps change a policy; else if it leaves alone what is not the caller's
    /// own, first of all the policies of an organization and each `Deny`; else if it opens less beyond the request; else
    /// if it adds no statement.
    pub changes: Vec<Change>,
    /// The contested rules that decide, with the decision by the other reading.
    pub readings: Vec<Reading>,
    /// What the decision depends on, why it is not known, and how a request says it.
    pub unknown: Vec<Unknown>,
    /// What else is worth knowing.
    pub notes: Vec<String>,
    /// What the policies are called.
    pub names: PolicyNames,
    /// The action that was meant, if the one that was asked is misspelt.
    pub suggestion: Option<String>,
    /// The account of the resource, if the caller belongs to another.
    other_account: Option<String>,
    /// Why nothing can allow the request, if so.
    pub(crate) barrier: Option<Barrier>,
}

/// What a layer, or a level of it, says of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LayerOutcome {
    /// The layer.
    pub layer: Layer,
    /// The level, in layers of organization policies: 0 is the organization's root.
    pub level: Option<usize>,
    /// What it says.
    pub verdict: Verdict,
    /// Whether it stops the request by itself.
    pub blocks: bool,
    /// The statements that make it so.
    pub statements: Vec<StatementRef>,
    /// If nothing in it applies, the `Allow` that comes nearest to it.
    pub nearest: Option<Nearest>,
}

/// The statement that comes nearest to allowing a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Nearest {
    /// The statement.
    pub statement: StatementRef,
    /// Why it does not apply, in words.
    pub reason: String,
}

/// What a layer says of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// A `Deny` in it applies.
    Denies,
    /// An `Allow` in it applies, and no `Deny`.
    Allows,
    /// It depends on what is not known of the request.
    Depends,
    /// Nothing in it applies.
    Silent,
    /// No policy of it is attached.
    NotAttached,
    /// It is not asked: the request is exempt from it.
    Exempt,
}

impl Verdict {
    /// The name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Verdict::Denies => "denies",
            Verdict::Allows => "allows",
            Verdict::Depends => "depends",
            Verdict::Silent => "silent",
            Verdict::NotAttached => "notAttached",
            Verdict::Exempt => "exempt",
        }
    }
}

/// A contested rule that decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading {
    /// The rule.
    pub rule: ContestedRule,
    /// Whether its usual reading was taken.
    pub usual: bool,
    /// The decision by the reading that was not taken.
    pub otherwise: Decision,
}

impl Reading {
    /// What the reading that was taken says.
    #[must_use]
    pub fn taken(&self) -> &'static str {
        if self.usual { self.rule.usual_reading() } else { self.rule.other_reading() }
    }

    /// What the reading that was not taken says.
    #[must_use]
    pub fn not_taken(&self) -> &'static str {
        if self.usual { self.rule.other_reading() } else { self.rule.usual_reading() }
    }
}

impl CompiledPolicies {
    /// Decides a request, tells the whole reasoning, and looks for the smallest changes by which it would be allowed.
    ///
    /// It decides many times over, and takes that much longer than [`CompiledPolicies::evaluate`].
    #[must_use]
    pub fn explain(&self, request: &Prepared) -> Explanation {
        let evaluation = self.evaluate(request);
        let reasons: Vec<Reason> = evaluation.statements.iter().map(|one| self.reason(one, request)).collect();
        let layers = self.layers(&evaluation, &reasons);
        let reasons = reasons.into_iter().map(|reason| reason.text).collect();
        let readings = evaluation.contested.iter().map(|rule| Reading {
            rule: *rule,
            usual: self.semantics.takes_usual_reading(*rule),
            otherwise: self.source.compile_with(self.semantics.flipped(*rule)).decide(request),
        });
        let readings = readings.collect();
        let mut explanation = Explanation {
            changes: crate::explain::advice::changes(self, request),
            unknown: evaluation.residual.as_ref().map(|one| one.unknowns(request)).unwrap_or_default(),
            notes: Vec::new(),
            request: request.request().clone(),
            evaluation,
            layers,
            reasons,
            readings,
            names: PolicyNames::new(),
            suggestion: misspelt(request),
            other_account: request.resource_account().filter(|_| !request.same_account()).map(str::to_owned),
            barrier: request.barrier,
        };
        explanation.notes = notes(request, &explanation);
        explanation.notes.extend(self.resource_policy_warning(request));
        let blocking = &explanation.evaluation.blocked_by;
        let vacuous = vacuous(&self.source).into_iter().filter(|one| blocking.contains(&one.layer));
        explanation.notes.extend(vacuous.map(|one| one.to_string()));
        explanation
    }

    /// That a policy is given for the resource although none has a say in the action, if so. Within the account it
    /// still counts by its text.
    ///
    /// ```
    /// use personalize_iam_eval::{Policies, Request};
    /// use personalize_iam_documents as documents;
    ///
    /// let policies = Policies { resource: Some(documents::full_access()), ..Policies::default() }.compile();
    /// let ana = "arn:aws:iam::111122223333:user/ana".parse()?;
    /// assert_eq!(
    ///     policies.resource_policy_warning(&Request::new(ana, "personalize:ListCampaigns", "*").prepare()).unwrap(),
    ///     "Amazon Personalize has no resource-based policies; the one that is given counts by its text"
    /// );
    /// # Ok::<(), personalize_iam_eval::PrincipalError>(())
    /// ```
    #[must_use]
    pub fn resource_policy_warning(&self, request: &Prepared) -> Option<String> {
        self.resource.as_ref()?;
        if request.barrier.is_some() || !has_no_resource_policies(request.service()) {
            return None;
        }
        let service = catalog::service(request.service())?;
        let why = match service.prefix {
            "iam" => "the trust policy of a role has a say in actions of `sts` alone".to_owned(),
            _ => format!("{} has no resource-based policies", service.name),
        };
        Some(format!("{why}; the one that is given counts by its text"))
    }

    /// The statement at a place; of a grant the one that says the same.
    pub(crate) fn statement(&self, place: &StatementRef) -> Option<&Statement> {
        let policy = match place.layer {
            Layer::Grant => self.grant_policies.get(place.policy)?,
            _ => policy_at(&self.source, place.layer, place.level, place.policy)?,
        };
        policy.statements.get(place.statement)
    }

    fn reason(&self, one: &StatementOutcome, request: &Prepared) -> Reason {
        let source = self.statement(&one.statement);
        let (nearness, text) = match &one.outcome {
            Outcome::Matches => (0, source.map_or_else(|| "applies".to_owned(), |one| applies_reason(one, request))),
            Outcome::Action => (0, "is about other actions".to_owned()),
            Outcome::Principal => match source.and_then(|one| path_of_caller(one, request.principal())) {
                Some(text) => (3, text),
                None => (2, "does not name the caller".to_owned()),
            },
            Outcome::Resource => match source.and_then(|one| differing_field(one, request.request())) {
                Some(text) => (3, text),
                None => (1, resource_reason(source, request.request())),
            },
            Outcome::Condition { operator, key, values, found } => {
                let (wanted, has) = (listed(values), has(found.as_ref()));
                let found = found.iter().flat_map(|found| found.values());
                let mut paths = found.flat_map(|arn| values.iter().map(move |value| differing_paths(value, arn)));
                let only_path = if paths.any(|paths| paths.is_some()) { ONLY_PATH } else { "" };
                (4, format!("has the condition {operator} {key} {wanted}, which does not hold: {has}{only_path}"))
            }
            Outcome::Open => (0, "depends on what is not known".to_owned()),
        };
        Reason { nearness, text }
    }

    fn layers(&self, evaluation: &Evaluation, reasons: &[Reason]) -> Vec<LayerOutcome> {
        let source = &self.source;
        let mut layers = Vec::new();
        for layer in Layer::ALL {
            let counts = evaluation.statements.iter().any(|one| one.statement.layer == layer)
                || evaluation.blocked_by.contains(&layer);
            let leveled = |levels: &[Vec<personalize_iam_model::Policy>]| -> Vec<Option<usize>> {
                if levels.is_empty() { Vec::new() } else { (0..levels.len()).map(Some).collect() }
            };
            let levels = match layer {
                Layer::ServiceControl => leveled(&source.service_control),
                Layer::ResourceControl => leveled(&source.resource_control),
                Layer::Resource => source.resource.iter().map(|_| None).collect(),
                Layer::Grant => source.grants.first().map(|_| None).into_iter().collect(),
                Layer::Identity => source.identity.first().map(|_| None).into_iter().collect(),
                Layer::PermissionsBoundary => source.permissions_boundary.first().map(|_| None).into_iter().collect(),
                Layer::Session => source.session.first().map(|_| None).into_iter().collect(),
                Layer::VpcEndpoint => source.vpc_endpoint.first().map(|_| None).into_iter().collect(),
            };
            // Every statement of a layer that applies is shown.
            let exempt = match layer {
                Layer::ServiceControl | Layer::Grant => !counts,
                Layer::ResourceControl => !counts && !source.resource_control.iter().all(Vec::is_empty),
                _ => false,
            };
            let bare = |verdict, blocks| LayerOutcome {
                layer,
                level: None,
                verdict,
                blocks,
                statements: Vec::new(),
                nearest: None,
            };
            if levels.is_empty() {
                layers.push(bare(Verdict::NotAttached, counts));
            } else if exempt {
                layers.push(bare(Verdict::Exempt, false));
            } else {
                layers.extend(levels.into_iter().map(|level| outcome_of(layer, level, evaluation, reasons)));
            }
        }
        layers
    }
}

fn outcome_of(layer: Layer, level: Option<usize>, evaluation: &Evaluation, reasons: &[Reason]) -> LayerOutcome {
    let own = || {
        let statements = evaluation.statements.iter().zip(reasons);
        statements.filter(|(one, _)| one.statement.layer == layer && one.statement.level == level)
    };
    let with = |effect: Effect, outcome: &Outcome| -> Vec<StatementRef> {
        let found = own().filter(|(one, _)| one.statement.effect == effect && one.outcome == *outcome);
        found.map(|(one, _)| one.statement.clone()).collect()
    };
    let denies = with(Effect::Deny, &Outcome::Matches);
    let open_denies = with(Effect::Deny, &Outcome::Open);
    let allows = with(Effect::Allow, &Outcome::Matches);
    let open_allows = with(Effect::Allow, &Outcome::Open);
    let blocks = evaluation.blocked_by.contains(&layer);
    let (verdict, statements) = if !denies.is_empty() {
        (Verdict::Denies, denies)
    } else if blocks && layer == Layer::Resource
        || blocks && allows.is_empty() && open_allows.is_empty() && layer != Layer::ResourceControl
    {
        // Whatever its open Denies come to, it does not allow. A resource's policy may name the caller and still not
        // reach it: across partitions.
        (Verdict::Silent, Vec::new())
    } else if !open_denies.is_empty() {
        (Verdict::Depends, open_denies)
    } else if !allows.is_empty() || layer == Layer::ResourceControl {
        (Verdict::Allows, allows)
    } else if !open_allows.is_empty() {
        (Verdict::Depends, open_allows)
    } else {
        (Verdict::Silent, Vec::new())
    };
    // The first of the nearest.
    let mut nearest: Option<(u8, Nearest)> = None;
    if verdict == Verdict::Silent {
        for (one, reason) in own().filter(|(one, _)| one.statement.effect == Effect::Allow) {
            if reason.nearness > nearest.as_ref().map_or(0, |(best, _)| *best) {
                let near = Nearest { statement: one.statement.clone(), reason: reason.text.clone() };
                nearest = Some((reason.nearness, near));
            }
        }
    }
    LayerOutcome {
        layer,
        level,
        verdict,
        blocks: blocks && matches!(verdict, Verdict::Denies | Verdict::Silent),
        statements,
        nearest: nearest.map(|(_, nearest)| nearest),
    }
}

/// Why a statement applies or does not, and how near it is to applying.
struct Reason {
    /// 0 for what is about other actions, more for what needs less.
    nearness: u8,
    text: String,
}

/// Why a statement does not cover the resource.
fn resource_reason(statement: Option<&Statement>, request: &Request) -> String {
    match statement.and_then(|statement| statement.resource.as_ref()) {
        Some(ResourceElement::Resource(patterns)) if Fields::split(&request.resource).is_some() => {
            format!("is for {}, and not for this resource", listed(patterns))
        }
        Some(ResourceElement::Resource(patterns)) => {
            format!("is for {} alone, and not for {}", listed(patterns), quoted(&request.resource))
        }
        Some(ResourceElement::NotResource(patterns)) => format!("is for resources but {}", listed(patterns)),
        None => "is about other resources".to_owned(),
    }
}

const ONLY_PATH: &str = ": only the path of the ARN differs";

/// That a statement names the caller by another path, if so.
fn path_of_caller(statement: &Statement, caller: &Principal) -> Option<String> {
    let Some(PrincipalElement::Principal(Principals::Map(entries))) = &statement.principal else { return None };
    let own = match caller {
        Principal::User { arn } => arn,
        Principal::RoleSession { role: Some(role), .. } => role,
        _ => return None,
    };
    let names = entries.iter().filter(|entry| entry.kind == PrincipalType::Aws).flat_map(|entry| &entry.values);
    let (listed, path) = names.filter_map(|name| differing_paths(name, own)).next()?;
    Some(format!("names the caller with the path {}, and its path is {}{ONLY_PATH}", quoted(listed), quoted(path)))
}

/// The field of the ARN that differs, if it is one alone, and not the resource's name; of an ARN of IAM the path.
fn differing_field(statement: &Statement, request: &Request) -> Option<String> {
    let Some(ResourceElement::Resource(patterns)) = &statement.resource else { return None };
    let fields = Fields::split(&request.resource)?;
    patterns.iter().find_map(|listed_arn| {
        let listed = Fields::split(listed_arn)?;
        let pairs = [
            ("partition", listed.partition, fields.partition),
            ("service", listed.service, fields.service),
            ("Region", listed.region, fields.region),
            ("account", listed.account, fields.account),
            ("", listed.resource, fields.resource),
        ];
        let mut differing =
            pairs.into_iter().filter(|(_, pattern, text)| !glob::matches(pattern, text, Case::Sensitive));
        let (name, pattern, text) = differing.next()?;
        if name.is_empty()
            && let Some((listed, own)) = differing_paths(listed_arn, &request.resource)
        {
            let (listed, own) = (quoted(listed), quoted(own));
            return Some(format!("is for the path {listed}, and the resource has the path {own}{ONLY_PATH}"));
        }
        if name.is_empty() || differing.next().is_some() {
            return None;
        }
        Some(format!("is for the {name} {}, and the resource is in {}", quoted(pattern), quoted(text)))
    })
}

/// What the request has for a key, in words.
fn has(found: Option<&ContextValue>) -> String {
    match found {
        None => "the request does not have the key".to_owned(),
        Some(ContextValue::One(value)) => format!("the request has {}", quoted(value)),
        Some(ContextValue::Many(values)) if values.is_empty() => "the request has no value".to_owned(),
        Some(ContextValue::Many(values)) => format!("the request has {}", listed(values)),
    }
}

/// That a statement applies, and the condition by which it does that tells most.
fn applies_reason(statement: &Statement, request: &Prepared) -> String {
    let conditions = statement.condition.iter();
    let tests: Vec<_> =
        conditions.flat_map(|block| block.tests.iter().map(move |test| (&block.operator, test))).collect();
    // What was filled in is seldom what matters.
    let filled = |key: &str| request.filled_keys().any(|(name, _)| name.eq_ignore_ascii_case(key));
    let telling = tests.iter().find(|(_, test)| !filled(&test.key)).or(tests.first());
    let Some((operator, test)) = telling else { return "applies".to_owned() };
    let found = match request.look_up(&test.key, &test.key.to_lowercase()) {
        Lookup::Present(values) => Some(values.to_value()),
        Lookup::Partly(values) => Some(ContextValue::Many(values.to_vec())),
        Lookup::Absent | Lookup::Unknown | Lookup::Included => None,
    };
    let more = match tests.len() {
        1 => String::new(),
        2 => ", and so does another condition".to_owned(),
        several => format!(", and so do {} other conditions", several - 1),
    };
    format!("applies, as {operator} {} {} holds: {}{more}", test.key, listed(&test.values), has(found.as_ref()))
}

/// Whether decisions rest on the facts of the action.
fn is_reviewed(action: &Action) -> bool {
    catalog::reviewed_service(action.service).is_some()
}

fn notes(request: &Prepared, explanation: &Explanation) -> Vec<String> {
    let asked = request.request();
    let evaluation = &explanation.evaluation;
    let mut notes = Vec::new();
    let service = catalog::service(request.service());
    let denied = matches!(evaluation.decision, Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_));
    match (catalog::action(&asked.action), service) {
        (Some(action), _)
            if action.only_resource().is_some_and(|only| only != asked.resource) && !is_reviewed(action) =>
        {
            let (name, resource) = (action.full_name, quoted(&asked.resource));
            notes.push(format!(
                "this is decided on {resource}, but AWS lists no resource types of {name}, and asks about `*` for such \
                 actions: ask about `*` as well"
            ));
        }
        (Some(action), _) if action.only_resource().is_some() && (denied || request.resource_warning().is_some()) => {
            let only = quoted(&asked.resource);
            let what = request.resource_warning();
            let what = what.unwrap_or_else(|| format!("{} has no resource types: AWS asks about {only}", asked.action));
            let covered = match asked.resource.as_str() {
                "*" => "only Resource `*` covers that",
                _ => "Resource `*` and patterns that match it cover that",
            };
            notes.push(format!("{what}; {covered}"));
        }
        (Some(action), _) if !action.may_name_no_resource() && asked.resource == "*" => notes.push(format!(
            "{} has resource-level permissions: AWS asks for an ARN, and `*` here is covered by Resource `*` alone",
            action.full_name
        )),
        (None, Some(service)) => match &explanation.suggestion {
            None => notes.push(format!("{} is not a known action of {}", quoted(&asked.action), service.name)),
            // Where no layer allows it, the first sentence asks that.
            Some(suggestion) if !matches!(evaluation.decision, Decision::ImplicitDeny(_)) => notes.push(format!(
                "{} is not a known action of {}; did you mean `{suggestion}`?",
                quoted(&asked.action),
                service.name
            )),
            Some(_) => {}
        },
        _ => {}
    }
    if denied
        && let Some(service) = service
        && has_no_resource_policies(service.prefix)
        && let Some(owner) = &explanation.other_account
    {
        let kind = if service.prefix == "iam" { "but trust policies" } else { "" };
        notes.push(format!(
            "{} has no resource-based policies{}{kind}, so that no principal of another account can be allowed: assume \
             a role of {owner}",
            service.name,
            if kind.is_empty() { "" } else { " " },
        ));
    }
    let allows = |one: &LayerOutcome| one.layer == Layer::Resource && one.verdict == Verdict::Allows;
    if evaluation.decision == Decision::ImplicitDeny(Layer::Identity)
        && explanation.other_account.is_none()
        && explanation.layers.iter().any(allows)
    {
        notes.push(format!(
            "the {} names the caller's account, not the caller: it leaves the decision to the account's \
             identity-based policies",
            layer_words(Layer::Resource, asked)
        ));
    }
    if denied && explanation.changes.is_empty() && explanation.suggestion.is_none() && explanation.barrier.is_none() {
        notes.extend(crate::explain::advice::obstacles(request, evaluation.decision));
    }
    if denied {
        let cause = explanation.cause();
        let advised = |key: &str| {
            let mut steps = explanation.changes.iter().flat_map(|change| &change.steps);
            steps.any(|step| matches!(step, Step::PassContext { key: passed, .. } if passed == key))
        };
        let missing = evaluation.missing_context_keys.iter();
        let missing: Vec<String> =
            missing.filter(|key| !cause.contains(key.as_str()) && !advised(key)).cloned().collect();
        if !missing.is_empty() {
            notes.push(format!("statements ask for keys that the request does not have: {}", listed(&missing)));
        }
    }
    notes
}

impl Explanation {
    /// The decision's cause in one sentence.
    #[must_use]
    pub fn cause(&self) -> String {
        let action = &self.request.action;
        let matching = |layer: Layer, verdict: Verdict| {
            let layers = self.layers.iter().filter(move |one| one.layer == layer && one.verdict == verdict);
            let places: Vec<String> =
                layers.flat_map(|one| &one.statements).map(|statement| self.place(statement)).collect();
            match places.split_first() {
                None => None,
                Some((first, [])) => Some(first.clone()),
                Some((first, rest)) => Some(format!("{first} and {} more", rest.len())),
            }
        };
        match self.evaluation.decision {
            Decision::Allowed => {
                let granting = [Layer::Identity, Layer::Resource, Layer::Grant].into_iter();
                let granting: Vec<String> = granting.filter_map(|layer| matching(layer, Verdict::Allows)).collect();
                if granting.is_empty() {
                    self.allowed_without_statement()
                } else {
                    format!("{} allows {action}, and no layer denies it", granting.join(" with "))
                }
            }
            Decision::Depends => {
                format!("whether {action} is allowed depends on what is not known of the request")
            }
            Decision::ExplicitDeny(layer) => {
                let words = layer_words(layer, &self.request);
                let denying = self.evaluation.statements.iter().zip(&self.reasons).find(|(one, _)| {
                    let statement = &one.statement;
                    let denies = statement.effect == Effect::Deny && one.outcome == Outcome::Matches;
                    denies && statement.layer == layer
                });
                match denying {
                    Some((one, reason)) => {
                        format!("a Deny of the {words}, {}, {reason}", self.place(&one.statement))
                    }
                    None => format!("a Deny of the {words} applies"),
                }
            }
            Decision::ImplicitDeny(layer) => self.lack(layer),
        }
    }

    fn allowed_without_statement(&self) -> String {
        let action = &self.request.action;
        if needs_no_permission(&action.to_lowercase()) {
            return format!("{action} needs no permission");
        }
        match self.request.principal {
            Principal::Root { .. } => {
                format!("the root user may call {action} without a policy, and no layer denies it")
            }
            _ => format!("{action} is allowed, and no layer denies it"),
        }
    }

    /// That a layer lacks an `Allow`.
    fn lack(&self, layer: Layer) -> String {
        let action = &self.request.action;
        let words = layer_words(layer, &self.request);
        let outcome = self.layers.iter().find(|one| one.layer == layer && one.blocks);
        let level = outcome.and_then(|one| one.level).map(|level| match level {
            0 => " at the organization's root".to_owned(),
            level => format!(" at level {level}"),
        });
        if let Some(suggestion) = &self.suggestion {
            return format!("{} is not a known action; did you mean `{suggestion}`?", quoted(action));
        }
        if layer == Layer::Resource
            && let Some(barrier) = self.barrier
        {
            return self.barred(barrier);
        }
        let mut cause = match layer {
            Layer::Resource if self.other_account.is_some() => {
                let owner = self.other_account.as_deref().unwrap_or_default();
                format!("no {words} of account {owner} allows {action} to a caller of another account")
            }
            Layer::Resource if words == Layer::Resource.title() => format!("no {words} allows {action} to the caller"),
            Layer::Resource | Layer::PermissionsBoundary | Layer::VpcEndpoint | Layer::Session
                if outcome.is_none_or(|one| one.verdict != Verdict::NotAttached) =>
            {
                format!("the {words} does not allow {action}")
            }
            _ => format!("no {words}{} allows {action}", level.unwrap_or_default()),
        };
        if outcome.is_some_and(|one| one.verdict == Verdict::NotAttached) && self.other_account.is_none() {
            cause.push_str(": none was given");
        }
        if layer == Layer::Resource && self.has_silent_grants() {
            cause.push_str(", and no grant allows it");
        }
        if let Some(nearest) = outcome.and_then(|one| one.nearest.as_ref()) {
            cause.push_str(&format!("; the nearest, {}, {}", self.place(&nearest.statement), nearest.reason));
        }
        cause
    }

    /// Why nothing can allow the request.
    fn barred(&self, barrier: Barrier) -> String {
        let action = &self.request.action;
        let owner = self.other_account.as_deref().unwrap_or_default();
        match barrier {
            Barrier::Partition => format!(
                "the caller and the resource belong to different partitions, and no policy reaches from one to \
                 another: {action} can never be allowed"
            ),
            Barrier::Account => format!(
                "{action} works for callers of the resource's own account, {owner}, alone: permission for another \
                 account has no effect"
            ),
            Barrier::AwsManaged => format!(
                "{} is managed by AWS, and nobody else can change it: {action} can never be allowed",
                quoted(&self.request.resource)
            ),
            Barrier::Session => format!(
                "{action} cannot be called with the temporary credentials of a role or a federated user: call it as an \
                 IAM user"
            ),
        }
    }

    fn has_silent_grants(&self) -> bool {
        self.layers.iter().any(|one| one.layer == Layer::Grant && one.verdict == Verdict::Silent)
    }

    /// What a statement is called: its policy, its place in it, and its `Sid`.
    #[must_use]
    pub fn place(&self, statement: &StatementRef) -> String {
        crate::explain::words::place(statement, &self.names)
    }
}
