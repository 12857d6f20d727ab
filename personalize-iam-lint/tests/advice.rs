//! What `explain` advises is sound: the changed policies have no error that they did not have before, the request is
//! then allowed, and nothing else is but what the change says.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests say what they expect by panicking, and not every test uses every part"
)]

#[path = "../../personalize-iam-eval/tests/reference/random.rs"]
mod random;
#[path = "advice/realistic.rs"]
mod realistic;

use std::cell::Cell;
use std::collections::BTreeMap;

use personalize_iam_analysis::{Comparison, Region, compare};
use personalize_iam_eval::{Change, Decision, Layer, Policies, Principal, Request, Semantics, Step};
use personalize_iam_lint::model::policy::{
    ActionElement, Policy, PolicyKind, PrincipalElement, PrincipalEntry, PrincipalType, Principals, ResourceElement,
    to_json,
};
use personalize_iam_lint::model::{Effect, Statement, arn, catalog};
use personalize_iam_lint::{Options, Severity, lint};

/// How many errors each rule has of a policy.
fn errors(policy: &Policy, kind: PolicyKind) -> BTreeMap<&'static str, usize> {
    let options = {
        let mut options = Options::default();
        options.kind = Some(kind);
        options
    };
    let mut counts = BTreeMap::new();
    for finding in lint(&to_json(policy), &options).findings {
        if finding.severity == Severity::Error {
            *counts.entry(finding.rule.id).or_default() += 1;
        }
    }
    counts
}

/// The kind of a resource's policy, by what people attach it to.
fn kind_of_resource(resource: &str) -> PolicyKind {
    let service = resource.split(':').nth(2).unwrap_or_default();
    match service {
        "iam" if resource.contains(":role/") => PolicyKind::RoleTrust,
        "kms" => PolicyKind::Key,
        "s3" if resource.starts_with("arn:aws:s3:::") || resource.starts_with("arn:aws-cn:s3:::") => PolicyKind::Bucket,
        "logs" => PolicyKind::Logs,
        _ => PolicyKind::Resource,
    }
}

/// The policies by their place, with their kinds.
fn by_place(policies: &Policies, request: &Request) -> Vec<((Layer, usize, usize), PolicyKind, Policy)> {
    let mut all = Vec::new();
    let mut add = |layer, level, kind, list: &[Policy]| {
        all.extend(list.iter().enumerate().map(|(index, policy)| ((layer, level, index), kind, policy.clone())));
    };
    add(Layer::Identity, 0, PolicyKind::Managed, &policies.identity);
    add(Layer::PermissionsBoundary, 0, PolicyKind::PermissionsBoundary, &policies.permissions_boundary);
    add(Layer::Session, 0, PolicyKind::Session, &policies.session);
    add(Layer::VpcEndpoint, 0, PolicyKind::VpcEndpoint, &policies.vpc_endpoint);
    add(Layer::Resource, 0, kind_of_resource(&request.resource), policies.resource.as_slice());
    for (level, list) in policies.service_control.iter().enumerate() {
        add(Layer::ServiceControl, level, PolicyKind::Scp, list);
    }
    for (level, list) in policies.resource_control.iter().enumerate() {
        add(Layer::ResourceControl, level, PolicyKind::Rcp, list);
    }
    all
}

/// What a change is at fault of, if of something.
fn fault(policies: &Policies, request: &Request, semantics: Semantics, change: &Change) -> Result<(), String> {
    let (mut changed, mut asked) = (policies.clone(), request.clone());
    if !change.apply(&mut changed, &mut asked) {
        return Err("it cannot be made".to_owned());
    }
    let decision = changed.compile_with(semantics).decide(&asked.clone().prepare());
    if decision != Decision::Allowed {
        return Err(format!("it is {decision:?} then"));
    }
    for (index, step) in change.steps.iter().enumerate().filter(|_| change.steps.len() > 1) {
        let (mut changed, mut asked) = (policies.clone(), request.clone());
        let mut fewer = change.clone();
        fewer.steps.remove(index);
        let made = fewer.apply(&mut changed, &mut asked);
        if made && changed.compile_with(semantics).decide(&asked.prepare()) == Decision::Allowed {
            return Err(format!("it needs no step to {step}"));
        }
    }
    let before = by_place(policies, request);
    for (place, kind, after) in by_place(&changed, request) {
        let old = before.iter().find(|(other, ..)| *other == place).map(|(.., policy)| policy);
        if old == Some(&after) {
            continue;
        }
        let old = old.map(|policy| errors(policy, kind)).unwrap_or_default();
        for (rule, count) in errors(&after, kind) {
            if count > old.get(rule).copied().unwrap_or_default() {
                return Err(format!("{rule} in {place:?}, a {kind}: {}", to_json(&after)));
            }
        }
    }
    Ok(())
}

/// Tries what is advised for a scenario, and counts the changes by the name of their first step.
fn try_advice((policies, request, semantics): (Policies, Request, Semantics), counts: &Counts) -> Result<(), String> {
    let explanation = policies.compile_with(semantics).explain(&request.clone().prepare());
    for change in &explanation.changes {
        for step in &change.steps {
            counts.add(name_of(step));
        }
        fault(&policies, &request, semantics, change).map_err(|fault| {
            let shown = random::show(&policies, &request, semantics);
            // Without what only fills a policy.
            format!("{fault}\nafter\n{change}\nof\n{shown}").replace(&"x".repeat(50), "")
        })?;
    }
    Ok(())
}

/// The changed policies, denying all that the change says it opens: what is beyond that should not have become allowed.
fn but_what_is_told(policies: &Policies, request: &Request, change: &Change) -> Policies {
    let mut changed = policies.clone();
    assert!(change.apply(&mut changed, &mut request.clone()));
    for (index, step) in change.steps.iter().enumerate() {
        let Some((layer, level, policy)) = place_of(step) else { continue };
        let opening = change.opens.iter().find(|opening| opening.step == index);
        let regions = match opening {
            Some(opening) => opening.statements.clone(),
            None => vec![of_request(layer, request)],
        };
        let list = match layer {
            Layer::Identity => &mut changed.identity,
            Layer::PermissionsBoundary => &mut changed.permissions_boundary,
            Layer::Session => &mut changed.session,
            Layer::VpcEndpoint => &mut changed.vpc_endpoint,
            Layer::ServiceControl => &mut changed.service_control[level.unwrap()],
            Layer::ResourceControl => &mut changed.resource_control[level.unwrap()],
            _ => {
                let denies = regions.into_iter().map(|region| Statement { effect: Effect::Deny, ..region });
                changed.resource.as_mut().unwrap().statements.extend(denies);
                continue;
            }
        };
        let policy = policy.unwrap_or(list.len() - 1);
        let denies = regions.into_iter().map(|region| Statement { effect: Effect::Deny, ..region });
        list[policy].statements.extend(denies);
    }
    changed
}

/// A statement about the action and the resource of a request, and about its caller where a policy names callers.
fn of_request(layer: Layer, request: &Request) -> Statement {
    let kind = kind_of_resource(&request.resource);
    let resource = match layer {
        Layer::Resource if kind == PolicyKind::RoleTrust => None,
        Layer::Resource if kind == PolicyKind::Key => Some("*".to_owned()),
        _ if catalog::action(&request.action).is_some_and(|action| !action.has_resource_level_permissions()) => {
            Some("*".to_owned())
        }
        _ => Some(request.resource.clone()),
    };
    let (kind, caller) = match &request.principal {
        Principal::User { arn } | Principal::FederatedUser { arn, .. } => (PrincipalType::Aws, arn.clone()),
        Principal::RoleSession { role: Some(role), .. } => (PrincipalType::Aws, role.clone()),
        Principal::Service { name } => (PrincipalType::Service, name.clone()),
        Principal::Federated { provider } => (PrincipalType::Federated, provider.clone()),
        principal => (PrincipalType::Aws, principal.to_string()),
    };
    let named = Principals::Map(vec![PrincipalEntry { kind, values: vec![caller] }]);
    let principal = match layer {
        Layer::Resource => Some(PrincipalElement::Principal(named)),
        Layer::VpcEndpoint | Layer::ResourceControl => Some(PrincipalElement::Principal(Principals::Everyone)),
        _ => None,
    };
    Statement {
        sid: None,
        effect: Effect::Deny,
        principal,
        action: ActionElement::Action(vec![request.action.to_string()]),
        resource: resource.map(|resource| ResourceElement::Resource(vec![resource])),
        condition: Vec::new(),
    }
}

/// Whether AWS can ask for the action on the resource, as far as the catalog knows.
fn can_be_asked(request: &Request) -> bool {
    let Some(action) = catalog::action(&request.action) else {
        let prefix = request.action.split(':').next().unwrap_or_default();
        return catalog::service(prefix).is_none();
    };
    match request.resource.as_str() {
        "*" => !action.has_resource_level_permissions(),
        arn => {
            let gaps = action.gaps.iter().map(|gap| gap.resource_type);
            let mut types = action.resources.iter().map(|resource| resource.resource_type).chain(gaps);
            types.any(|resource_type| arn::check(resource_type, arn).is_ok())
        }
    }
}

#[derive(Default)]
struct Counts(Cell<BTreeMap<&'static str, usize>>);

impl Counts {
    fn add(&self, name: &'static str) {
        let mut counts = self.0.take();
        *counts.entry(name).or_default() += 1;
        self.0.set(counts);
    }

    /// A law of changes that are all alike shows nothing.
    fn check(&self, names: &[&str]) {
        let counts = self.0.take();
        for name in names {
            assert!(counts.get(*name).copied().unwrap_or_default() >= 1, "{name}: {counts:?}");
        }
    }
}

/// The policy that a step changes: its layer, its level and its index; `None` for a step that changes the request.
fn place_of(step: &Step) -> Option<(Layer, Option<usize>, Option<usize>)> {
    match step {
        Step::AddResource { statement, .. }
        | Step::AddAction { statement, .. }
        | Step::AddPrincipal { statement, .. }
        | Step::AddConditionValue { statement, .. }
        | Step::ExcludeFromDeny { statement, .. }
        | Step::SetVersion { statement } => Some((statement.layer, statement.level, Some(statement.policy))),
        Step::AddStatement { layer, level, policy, .. } => Some((*layer, *level, *policy)),
        _ => None,
    }
}

fn name_of(step: &Step) -> &'static str {
    match step {
        Step::AddResource { .. } => "resource",
        Step::AddAction { .. } => "action",
        Step::AddPrincipal { .. } => "principal",
        Step::AddConditionValue { .. } => "value",
        Step::ExcludeFromDeny { .. } => "deny",
        Step::SetVersion { .. } => "version",
        Step::AddStatement { .. } => "statement",
        Step::PassContext { .. } | Step::LeaveOutContext { .. } => "request",
        _ => "other",
    }
}

#[test]
fn advice_for_random_requests_has_no_new_error() {
    let counts = Counts::default();
    random::try_all(random::cases(1_500), |choices| try_advice(random::scenario(choices), &counts));
    counts.check(&["resource", "principal", "value", "deny", "statement", "request"]);
}

#[test]
fn advice_for_requests_with_mistakes_has_no_new_error() {
    let counts = Counts::default();
    random::try_all(random::cases(2_000), |choices| try_advice(realistic::scenario(choices), &counts));
    counts.check(&["resource", "action", "principal", "value", "deny", "version", "statement", "request"]);
}

/// What of a comparison AWS can ask for.
fn gained<'a>(comparison: &'a Comparison, request: &Request, layers: &[Layer]) -> Option<&'a Region> {
    // The policy of a key or a role is about that alone, whatever its text says.
    let attached = matches!(kind_of_resource(&request.resource), PolicyKind::Key | PolicyKind::RoleTrust)
        && layers.contains(&Layer::Resource);
    let can_be = |asked: &Request| can_be_asked(asked) && (!attached || asked.resource == request.resource);
    comparison.gained.iter().find(|region| can_be(&region.witness))
}

/// The layers that a change changes, in order; `None` if it does more than to change policies step by step.
fn layers(change: &Change) -> Option<Vec<Layer>> {
    let mut layers = Vec::new();
    for step in &change.steps {
        layers.push(match step {
            // That other statements change their meaning is told in words alone.
            Step::SetVersion { .. } | Step::PassContext { .. } | Step::LeaveOutContext { .. } => return None,
            step => place_of(step)?.0,
        });
    }
    layers.sort();
    Some(layers)
}

#[test]
fn a_change_opens_nothing_but_what_it_tells() {
    let (compared, told, undecided) = (Cell::new(0), Cell::new(0), Cell::new(0));
    random::try_all(random::cases(700), |choices| {
        let (policies, request, _) = realistic::scenario(choices);
        let changes = policies.compile().explain(&request.clone().prepare()).changes;
        let fault = |fault: String, change: &Change| {
            let shown = random::show(&policies, &request, Semantics::default());
            Err(format!("{fault}\nafter\n{change}\nof\n{shown}").replace(&"x".repeat(50), ""))
        };
        // Whom a `Deny` excludes is told by a key, which follows from the caller if that is known.
        let options = |change: &Change| {
            let denies = change.steps.iter().any(|step| matches!(step, Step::ExcludeFromDeny { .. }));
            personalize_iam_analysis::Options::default().callers(denies.then(|| request.principal.clone()))
        };
        let made = |change: &Change| {
            let mut changed = policies.clone();
            assert!(change.apply(&mut changed, &mut request.clone()));
            changed
        };
        for (index, change) in changes.iter().enumerate() {
            let Some(layers) = layers(change) else { continue };
            let rest = but_what_is_told(&policies, &request, change);
            let comparison = compare(&policies, &rest, &options(change));
            compared.set(compared.get() + 1);
            told.set(told.get() + usize::from(!change.opens.is_empty()));
            undecided.set(undecided.get() + usize::from(!comparison.undecided.is_empty()));
            if let Some(region) = gained(&comparison, &request, &layers) {
                return fault(format!("it also opens {}: {:?}", region.description, region.witness), change);
            }
            // Of the changes of one step in the same layer, none opens all that a later one does, and more. What several
            // steps open together is narrower than each, and not what they are ordered by.
            let later = changes.iter().skip(index + 1).filter(|_| layers.len() == 1);
            for later in later.filter(|later| self::layers(later).as_ref() == Some(&layers)) {
                let comparison = compare(&made(later), &made(change), &options(change));
                let narrower = comparison.lost.is_empty() && comparison.undecided.is_empty();
                if let Some(region) = gained(&comparison, &request, &layers).filter(|_| narrower) {
                    return fault(format!("{later}\nwould not open {}", region.description), change);
                }
            }
        }
        Ok(())
    });
    let (compared, told, undecided) = (compared.get(), told.get(), undecided.get());
    assert!(
        compared >= 80 && told >= 25 && undecided * 10 <= compared,
        "{compared} compared, {told} open more, {undecided} undecided"
    );
}
