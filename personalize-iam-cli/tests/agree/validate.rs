//! What `validate` claims about effect and about access.

use personalize_iam_analysis::{Claim, Options, Proof, Requests, alone, prove};
use personalize_iam_eval::model::policy::{
    ActionElement, PolicyKind, ResourceElement, Statement, read_as, to_json, to_json_pretty,
};
use personalize_iam_eval::model::{Effect, Policy, catalog};
use personalize_iam_eval::{Decision, Layer, Policies, Principal, Request};
use personalize_iam_lint::{Finding, Options as LintOptions, Safety, apply, lint, rules};

use crate::decide::show;
use crate::random::{self, Choices};
use crate::vocabulary::{
    ANA, BO, Case, HOME, OTHER, ROLE, SSO_ROLE, TEAM_ROLE, everything, filled, is_of, principal, sample,
};

/// What a finding says can be left out without a change of any decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LeftOut {
    /// The statement.
    Statement,
    /// The statement, where no other policy is beside this one.
    StatementOfItself,
    /// An entry of a list; with the last entry the statement.
    Entry,
    /// An entry of a list of actions, for those of its actions that have no resource types.
    OfUntyped,
    /// The test of a condition key.
    Test,
}

/// The rules that claim that something has no effect.
const WITHOUT_EFFECT: &[(&str, LeftOut)] = &[
    ("action-needs-star-resource", LeftOut::OfUntyped),
    ("action-unknown", LeftOut::Entry),
    ("arn-account-forbidden", LeftOut::Entry),
    ("arn-region-forbidden", LeftOut::Entry),
    ("contradictory-conditions", LeftOut::Statement),
    ("deny-shadows-allow", LeftOut::Statement),
    ("deny-specific-on-listless", LeftOut::OfUntyped),
    ("exact-action-without-effect", LeftOut::Entry),
    ("exact-condition-always-holds", LeftOut::Test),
    ("exact-condition-never-holds", LeftOut::Statement),
    ("exact-deny-removes-nothing", LeftOut::StatementOfItself),
    ("exact-resource-without-effect", LeftOut::Entry),
    ("exact-statement-without-effect", LeftOut::Statement),
    ("exact-value-without-effect", LeftOut::Entry),
    ("personalize-list-needs-star", LeftOut::OfUntyped),
    ("redundant-action", LeftOut::Entry),
    ("redundant-resource", LeftOut::Entry),
    ("redundant-statement", LeftOut::Statement),
    ("redundant-value", LeftOut::Entry),
    ("resource-mismatch", LeftOut::Entry),
    ("statement-never-applies", LeftOut::Statement),
];

/// The rules that claim that a policy gives access.
const ACCESS: &[&str] = &[
    "allow-all-actions",
    "allow-iam-escalation",
    "allow-notaction",
    "allow-notresource",
    "allow-service-star",
    "allow-star-star",
    "data-exfil-resource-star",
    "passrole-star-resource",
    "permissions-management-actions",
    "public-principal",
    "secret-exposure",
    "trust-open-to-world",
];

/// A document of a case, with the place where it counts.
struct Document<'a> {
    policy: &'a Policy,
    kind: PolicyKind,
    layer: Layer,
    /// The case's policies with another in its place.
    with: Box<dyn Fn(Policy) -> Policies + 'a>,
}

/// Puts a policy where the document stands.
type Put<'a> = Box<dyn Fn(&mut Policies, Policy) + 'a>;

fn documents<'a>(case: &'a Case) -> Vec<Document<'a>> {
    let policies = &case.policies;
    let mut all: Vec<Document<'a>> = Vec::new();
    let mut add = |policy, kind, layer, put: Put<'a>| {
        let with = Box::new(move |policy| {
            let mut policies = case.policies.clone();
            put(&mut policies, policy);
            policies
        });
        all.push(Document { policy, kind, layer, with });
    };
    for (at, policy) in policies.identity.iter().enumerate() {
        add(policy, PolicyKind::Managed, Layer::Identity, Box::new(move |all, policy| all.identity[at] = policy));
    }
    for policy in &policies.permissions_boundary {
        let put = |all: &mut Policies, policy| all.permissions_boundary = vec![policy];
        add(policy, PolicyKind::PermissionsBoundary, Layer::PermissionsBoundary, Box::new(put));
    }
    for (at, policy) in policies.session.iter().enumerate() {
        add(policy, PolicyKind::Session, Layer::Session, Box::new(move |all, policy| all.session[at] = policy));
    }
    for (level, documents) in policies.service_control.iter().enumerate() {
        for (at, policy) in documents.iter().enumerate() {
            let put = move |all: &mut Policies, policy| all.service_control[level][at] = policy;
            add(policy, PolicyKind::Scp, Layer::ServiceControl, Box::new(put));
        }
    }
    if let Some(policy) = &policies.resource {
        let put = |all: &mut Policies, policy| all.resource = Some(policy);
        add(policy, kind_of_resource(&case.request), Layer::Resource, Box::new(put));
    }
    all
}

/// The kind of the policy of a request's resource.
pub(crate) fn kind_of_resource(request: &Request) -> PolicyKind {
    match request.resource.split(':').nth(2) {
        Some("s3") => PolicyKind::Bucket,
        Some("kms") => PolicyKind::Key,
        Some("iam") => PolicyKind::RoleTrust,
        _ => PolicyKind::Resource,
    }
}

/// All findings of a policy, also of the rules that are off. `exact`: those too that rest on proofs.
fn findings(policy: &Policy, kind: PolicyKind, exact: bool) -> (String, Vec<Finding>) {
    let text = to_json_pretty(policy);
    let mut options = LintOptions::default();
    options.kind = Some(kind);
    options.exact = exact;
    options.severities.extend(rules::all().filter(|rule| !rule.exact).map(|rule| (rule.id, Some(rule.severity))));
    let found = lint(&text, &options).findings;
    (text, found)
}

/// What `validate` says to be without effect is: without it, every request is decided as before. By rule, how often that was
/// tried.
pub(crate) fn claims_of_effect_hold(case: &Case, exact: bool) -> Result<Vec<&'static str>, String> {
    let mut tried = Vec::new();
    for document in documents(case) {
        let (text, findings) = findings(document.policy, document.kind, exact);
        for finding in &findings {
            let left_out = WITHOUT_EFFECT.iter().find(|(id, _)| *id == finding.rule.id);
            let mut others: Vec<(Policy, LeftOut)> = Vec::new();
            if let Some((_, left_out)) = left_out {
                others.extend(without(document.policy, &finding.pointer, *left_out).map(|other| (other, *left_out)));
            }
            if let Some(fix) = finding.fix.as_ref().filter(|fix| fix.safety == Safety::KeepsMeaning) {
                others
                    .extend(read_as(&apply(&text, &[fix]).0, document.kind).ok().map(|other| (other, LeftOut::Entry)));
            }
            for (other, left_out) in others {
                same_decisions(case, &document, &other, left_out).map_err(|what| {
                    let (rule, message) = (finding.rule.id, &finding.message);
                    let kind = document.kind;
                    format!("{rule} at {}: {message}\n{what}\n{kind}: {}\n", finding.pointer, to_json(document.policy))
                })?;
                tried.push(finding.rule.id);
            }
        }
    }
    Ok(tried)
}

/// A policy without what stands at a place.
fn without(policy: &Policy, pointer: &str, left_out: LeftOut) -> Option<Policy> {
    let steps: Vec<String> =
        pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    let ["Statement", statement, rest @ ..] = &steps.iter().map(String::as_str).collect::<Vec<_>>()[..] else {
        return None;
    };
    let at: usize = statement.parse().ok()?;
    let mut policy = policy.clone();
    let own = policy.statements.get_mut(at)?;
    let number = |step: &&str| step.parse::<usize>().ok();
    let is_gone = match (left_out, rest) {
        (LeftOut::Statement | LeftOut::StatementOfItself, _) => true,
        (LeftOut::Entry | LeftOut::OfUntyped, [name @ ("Action" | "NotAction"), entry, ..]) => {
            let (ActionElement::Action(list) | ActionElement::NotAction(list)) = &mut own.action;
            list.remove(number(entry)?);
            // Without any there is nothing to leave out.
            (!list.is_empty() || *name == "Action").then_some(list.is_empty())?
        }
        (LeftOut::Entry, [name @ ("Resource" | "NotResource"), entry, ..]) => {
            let Some(ResourceElement::Resource(list) | ResourceElement::NotResource(list)) = &mut own.resource else {
                return None;
            };
            list.remove(number(entry)?);
            (!list.is_empty() || *name == "Resource").then_some(list.is_empty())?
        }
        (LeftOut::Entry, ["Condition", operator, key, value]) => {
            // The last of the name is the one that is read, as in JSON, and two of a name are not made.
            let block = own.condition.iter_mut().find(|block| block.operator.to_string() == *operator)?;
            let test = block.tests.iter_mut().find(|test| test.key == *key)?;
            test.values.remove(number(value)?);
            false
        }
        (LeftOut::Test, ["Condition", operator, key, ..]) => {
            let block = own.condition.iter_mut().find(|block| block.operator.to_string() == *operator)?;
            block.tests.retain(|test| test.key != *key);
            own.condition.retain(|block| !block.tests.is_empty());
            false
        }
        _ => return None,
    };
    if is_gone {
        policy.statements.remove(at);
    }
    Some(policy)
}

/// That a document and another one decide requests alike that there can be: by themselves, and beside the case's policies.
fn same_decisions(case: &Case, document: &Document<'_>, other: &Policy, left_out: LeftOut) -> Result<(), String> {
    let itself = (alone(document.policy, document.layer).compile(), alone(other, document.layer).compile());
    let beside = ((document.with)(document.policy.clone()).compile(), (document.with)(other.clone()).compile());
    for seed in 0..30 {
        let request = random::picked(seed, |choices| possible_request(choices, document.policy, &case.request));
        let typed = catalog::action(&request.action).is_none_or(|action| action.has_resource_level_permissions());
        if left_out == LeftOut::OfUntyped && typed {
            continue;
        }
        let prepared = request.clone().prepare();
        let places = if left_out == LeftOut::StatementOfItself { 1 } else { 2 };
        for (before, after) in [&itself, &beside].into_iter().take(places) {
            let (was, is) = (before.decide(&prepared), after.decide(&prepared));
            if (was == Decision::Allowed) != (is == Decision::Allowed) {
                return Err(format!(
                    "{was:?}, and {is:?} without it, is {request:?}\nwithout it {}\n{}",
                    to_json(other),
                    show(case)
                ));
            }
        }
    }
    Ok(())
}

/// A request that there can be, about what a policy says: an action of the catalog on a resource of its types.
fn possible_request(choices: &mut Choices<'_>, policy: &Policy, own: &Request) -> Request {
    let statement = policy.statements.get(choices.below(policy.statements.len().max(1)));
    let patterns = statement.map_or(&[][..], |statement| statement.action.name_and_patterns().1);
    let pattern = patterns.get(choices.below(patterns.len().max(1))).map_or("*", String::as_str);
    let matching: Vec<_> = catalog::matching_actions(pattern).collect();
    let action = match matching.get(choices.below(matching.len().max(1))) {
        Some(action) if !choices.once_in(4) => action.full_name,
        _ => catalog::action(&own.action).map_or("s3:GetObject", |action| action.full_name),
    };
    let types = catalog::action(action).map_or(&[][..], |action| action.resources);
    let listed = statement.iter().filter_map(|statement| statement.resource.as_ref());
    let listed = listed.flat_map(|element| element.name_and_patterns().1).map(|text| text.replace('*', "ads"));
    let mut resources: Vec<String> = types.iter().map(|one| filled(one.resource_type)).collect();
    resources.extend(
        listed.chain([own.resource.clone()]).filter(|text| types.iter().any(|one| is_of(text, one.resource_type))),
    );
    if types.iter().all(|one| one.required != Some(true)) {
        resources.push("*".to_owned());
    }
    let resource = resources[choices.below(resources.len())].clone();
    let caller = if choices.once_in(2) { principal(choices) } else { own.principal.clone() };
    let mut request = Request::new(caller, action, resource);
    if request.resource.split(':').nth(4).is_none_or(str::is_empty) {
        let home = request.principal.account().unwrap_or(HOME).to_owned();
        request.resource_account = Some(if request.resource == "*" { home } else { HOME.to_owned() });
    }
    sample(choices, &request, &Policies::default())
}

/// What `validate` says to give access does: `prove` refutes that it never does, by a request that is allowed. By rule, how
/// often that was tried.
pub(crate) fn claims_of_access_hold(case: &Case) -> Result<Vec<&'static str>, String> {
    let mut tried = Vec::new();
    for document in documents(case) {
        // What only limits gives nothing.
        let gives = matches!(document.layer, Layer::Identity | Layer::Resource);
        for finding in findings(document.policy, document.kind, false).1 {
            let Some(rule) = ACCESS.iter().find(|id| **id == finding.rule.id) else { continue };
            let statement = finding.pointer.split('/').nth(2).and_then(|at| at.parse::<usize>().ok());
            let Some(statement) = statement.and_then(|at| document.policy.statements.get(at)).filter(|_| gives) else {
                continue;
            };
            // It is about the actions, whatever limits there are.
            let plain =
                statement.condition.is_empty() && matches!(statement.resource, Some(ResourceElement::Resource(_)));
            if *rule == "permissions-management-actions" && !plain {
                continue;
            }
            // Of a policy of a resource these alone say to whom.
            if document.layer == Layer::Resource && !matches!(*rule, "public-principal" | "trust-open-to-world") {
                continue;
            }
            access_is_given(&document, statement).map_err(|what| {
                let (message, kind) = (&finding.message, document.kind);
                format!("{rule} at {}: {message}\n{what}\n{kind}: {}\n", finding.pointer, to_json(document.policy))
            })?;
            tried.push(*rule);
        }
    }
    Ok(tried)
}

/// That some request of a statement is allowed by its document: of a policy of a resource to a stranger, whose own policies
/// allow everything.
fn access_is_given(document: &Document<'_>, statement: &Statement) -> Result<(), String> {
    if statement.effect == Effect::Deny {
        return Err("it is about a Deny".to_owned());
    }
    let all = || vec!["*".to_owned()];
    let actions = match &statement.action {
        ActionElement::Action(list) => list.clone(),
        ActionElement::NotAction(_) => all(),
    };
    let resources = match &statement.resource {
        Some(ResourceElement::Resource(list)) => list.clone(),
        Some(ResourceElement::NotResource(_)) => all(),
        None => vec!["arn:aws:iam::111122223333:role/target".to_owned()],
    };
    // Anybody who has the policy, or a stranger: users and roles can have any name.
    let (policies, account) = if document.layer == Layer::Resource {
        let everything = vec![everything(None)];
        let policies =
            Policies { resource: Some(document.policy.clone()), identity: everything, ..Policies::default() };
        (policies, OTHER)
    } else {
        (Policies { identity: vec![document.policy.clone()], ..Policies::default() }, HOME)
    };
    let arns = [ANA, BO, ROLE, TEAM_ROLE, SSO_ROLE].map(|arn| arn.replace(HOME, account));
    let mut callers: Vec<Principal> = arns.iter().map(|arn| arn.parse().unwrap()).collect();
    if document.layer == Layer::Resource {
        callers.push(Principal::Anonymous);
    }
    let mut options = Options::default().callers(callers);
    if document.layer == Layer::Resource {
        options = options.resource_account(HOME);
    }
    let claim = Claim::Never(Requests { actions, resources, when: Vec::new() });
    let found = prove(&policies, &claim, &options);
    if found.proof == Proof::Proved {
        return Err(format!("`{claim}` is proved"));
    }
    let policies = Policies { resource: policies.resource.clone().or(found.assumed_resource_policy), ..policies };
    let compiled = policies.compile();
    for region in &found.refutations {
        let decision = compiled.decide(&region.witness.clone().prepare());
        if decision != Decision::Allowed {
            return Err(format!("`{claim}` is refuted by {:?}, which is {decision:?}", region.witness));
        }
    }
    Ok(())
}
