//! Laws that hold whatever the policies and the request are, tried on random ones.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests say what they expect by panicking, and not every test uses every part"
)]

#[path = "reference/naive.rs"]
mod naive;
#[path = "reference/random.rs"]
mod random;

use personalize_iam_eval::model::policy::{
    ActionElement, ConditionBlock, ConditionTest, PrincipalElement, PrincipalEntry, PrincipalType, Principals,
    ResourceElement, Statement, Version,
};
use personalize_iam_eval::model::{Effect, Policy};
use personalize_iam_eval::{
    Asks, ContestedRule, ContextValue, Decision, Evaluation, Grant, GrantConstraints, GrantOperation, Layer,
    OpenQuestion, Policies, Principal, Request, Residual, Semantics,
};
use random::Choices;

const CASES: usize = 2_000;

fn evaluate(policies: &Policies, request: &Request, semantics: Semantics) -> Evaluation {
    policies.compile_with(semantics).evaluate(&request.clone().prepare())
}

fn decide(policies: &Policies, request: &Request, semantics: Semantics) -> Decision {
    let (policies, request) = (policies.compile_with(semantics), request.clone().prepare());
    let first = policies.decide(&request);
    assert_eq!(first, policies.decide(&request), "without an index and with one");
    first
}

fn claim(holds: bool, policies: &Policies, request: &Request, semantics: Semantics, told: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(format!("{told}\n{}", random::show(policies, request, semantics))) }
}

/// Adds a random statement of an effect to some layer, in a policy of its own.
fn add_statement(choices: &mut Choices<'_>, policies: &mut Policies, request: &Request, effect: Effect) {
    let layer = Layer::ALL[choices.below(Layer::ALL.len())];
    let named = matches!(layer, Layer::Resource | Layer::Grant | Layer::ResourceControl | Layer::VpcEndpoint);
    let statement = Statement { effect, ..random::statement(choices, request, named) };
    let policy = Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![statement.clone()] };
    match layer {
        Layer::Identity => policies.identity.push(policy),
        Layer::PermissionsBoundary => policies.permissions_boundary.push(policy),
        Layer::Session => policies.session.push(policy),
        Layer::VpcEndpoint => policies.vpc_endpoint.push(policy),
        Layer::ServiceControl => match policies.service_control.last_mut() {
            Some(level) => level.push(policy),
            None => policies.service_control.push(vec![policy]),
        },
        Layer::ResourceControl => policies.resource_control.push(vec![policy]),
        // A grant allows, whatever the effect that is asked for.
        Layer::Grant if effect == Effect::Allow => policies.grants.push(random::grant(choices, request)),
        _ => match &mut policies.resource {
            Some(policy) => policy.statements.push(statement),
            None => policies.resource = Some(policy),
        },
    }
}

#[test]
fn adding_a_deny_never_allows() {
    random::try_all(random::cases(CASES), |choices| {
        let (mut policies, request, semantics) = random::scenario(choices);
        let before = decide(&policies, &request, semantics);
        add_statement(choices, &mut policies, &request, Effect::Deny);
        let after = decide(&policies, &request, semantics);
        let holds = after != Decision::Allowed || before == Decision::Allowed;
        claim(holds, &policies, &request, semantics, &format!("{before:?} became {after:?}"))
    });
}

#[test]
fn adding_an_allow_never_turns_an_explicit_deny() {
    random::try_all(random::cases(CASES), |choices| {
        let (mut policies, request, semantics) = random::scenario(choices);
        let before = decide(&policies, &request, semantics);
        add_statement(choices, &mut policies, &request, Effect::Allow);
        let after = decide(&policies, &request, semantics);
        // Another layer may come to deny too: a boundary makes a Deny with NotPrincipal apply.
        let denied = |decision| matches!(decision, Decision::ExplicitDeny(_));
        let holds = !denied(before) || denied(after);
        claim(holds, &policies, &request, semantics, &format!("{before:?} became {after:?}"))
    });
}

#[test]
fn a_grant_turns_no_decision_but_an_implicit_deny_and_none_into_a_deny() {
    let turned = std::cell::Cell::new(0);
    random::try_all(random::cases(CASES * 2), |choices| {
        let (mut policies, request, semantics) = random::scenario(choices);
        let before = evaluate(&policies, &request, semantics);
        policies.grants.push(random::grant(choices, &request));
        let after = evaluate(&policies, &request, semantics);
        let holds = match before.decision {
            Decision::Allowed | Decision::ExplicitDeny(_) => after.decision == before.decision,
            _ => !matches!(after.decision, Decision::ExplicitDeny(_)),
        };
        turned.set(turned.get() + usize::from(after.decision != before.decision));
        let blocks = after.blocked_by.iter().all(|layer| before.blocked_by.contains(layer) && *layer != Layer::Grant);
        let told = format!("{:?} became {:?}, {:?}", before.decision, after.decision, after.blocked_by);
        claim(holds && blocks, &policies, &request, semantics, &told)
    });
    assert!(turned.get() >= 20, "only {} grants made a difference", turned.get());
}

#[test]
fn the_order_of_policies_and_statements_does_not_matter() {
    random::try_all(random::cases(CASES), |choices| {
        let (policies, request, semantics) = random::scenario(choices);
        let mut turned = policies.clone();
        let lists =
            [&mut turned.identity, &mut turned.permissions_boundary, &mut turned.session, &mut turned.vpc_endpoint];
        let levels = turned.service_control.iter_mut().chain(&mut turned.resource_control);
        for list in lists.into_iter().chain(levels) {
            list.reverse();
            list.iter_mut().for_each(|policy| policy.statements.reverse());
        }
        turned.service_control.reverse();
        turned.resource_control.reverse();
        turned.grants.reverse();
        if let Some(policy) = &mut turned.resource {
            policy.statements.reverse();
            for statement in &mut policy.statements {
                statement.condition.reverse();
            }
        }
        let (before, after) = (evaluate(&policies, &request, semantics), evaluate(&turned, &request, semantics));
        let holds = before.decision == after.decision && before.blocked_by == after.blocked_by;
        claim(holds, &policies, &request, semantics, &format!("{:?} became {:?}", before.decision, after.decision))
    });
}

#[test]
fn only_identity_and_resource_policies_and_grants_grant() {
    random::try_all(random::cases(CASES), |choices| {
        let (mut policies, request, semantics) = random::scenario(choices);
        let free = ["sts:GetCallerIdentity", "sts:GetSessionToken"];
        let exempt = matches!(request.principal, Principal::Root { .. }) || free.contains(&&*request.action);
        policies.identity.clear();
        policies.resource = None;
        policies.grants.clear();
        let found = decide(&policies, &request, semantics);
        claim(exempt || found != Decision::Allowed, &policies, &request, semantics, "allowed without a grant")
    });
}

#[test]
fn taking_a_limit_away_never_denies() {
    random::try_all(random::cases(CASES), |choices| {
        let (policies, request, semantics) = random::scenario(choices);
        if decide(&policies, &request, semantics) != Decision::Allowed {
            return Ok(());
        }
        let mut lighter = policies.clone();
        match choices.below(5) {
            0 => lighter.permissions_boundary.clear(),
            1 => lighter.service_control.clear(),
            2 => lighter.resource_control.clear(),
            3 => lighter.vpc_endpoint.clear(),
            // A federated user without session policies has nothing.
            _ if matches!(request.principal, Principal::FederatedUser { .. }) => {}
            _ => lighter.session.clear(),
        }
        let found = decide(&lighter, &request, semantics);
        claim(found == Decision::Allowed, &policies, &request, semantics, &format!("became {found:?}"))
    });
}

/// Keys that can be left open, with values that they may turn out to have.
const OPEN: &[(&str, &[&str])] = &[
    ("aws:PrincipalTag/team", &["ads", "a*", "", "web"]),
    ("aws:TagKeys", &["ads", "Ads", ""]),
    ("aws:username", &["ana", "ads"]),
    ("aws:SourceIp", &["10.1.2.3", "2001:db8::1", "x"]),
    ("aws:SourceArn", &["arn:aws:s3:::ads", "text"]),
    ("aws:CurrentTime", &["2026-01-01T00:00:00Z", "2025", "never"]),
    ("s3:max-keys", &["10", "-1", "ten"]),
    ("aws:SecureTransport", &["true", "false", "yes"]),
    ("aws:PrincipalArn", &["arn:aws:iam::111122223333:role/etl", "arn:aws:iam::111122223333:user/ana"]),
    ("example:blob", &["QUJD", "***"]),
    ("aws:userid", &["AIDAANA", "AROAETL:job1", "other"]),
    ("kms:EncryptionContext:team", &["ads", "Ads", "web"]),
    ("kms:EncryptionContext:stage", &["live", "test"]),
    ("kms:GrantOperations", &["Decrypt", "CreateGrant"]),
    ("aws:RequestTag/team", &["ads", "Ads", ""]),
    ("aws:CalledVia", &["athena.amazonaws.com", "kms.amazonaws.com"]),
    ("aws:CalledViaFirst", &["athena.amazonaws.com", "kms.amazonaws.com"]),
    ("sts:RoleSessionName", &["job1", "ads"]),
];

/// Leaves some keys of a request open, and tells which.
fn leave_open<'a>(
    choices: &mut Choices<'_>,
    request: &mut Request,
) -> Vec<&'a (&'static str, &'static [&'static str])> {
    let open: Vec<_> = (0..=choices.below(4)).map(|_| &OPEN[choices.below(OPEN.len())]).collect();
    request.context.retain(|(key, _)| !open.iter().any(|(name, _)| name.eq_ignore_ascii_case(key)));
    request.unknown = open.iter().map(|(key, _)| (*key).to_owned()).collect();
    open
}

/// The request with its open keys given: some are absent, some have a value or a list.
fn given(choices: &mut Choices<'_>, request: &Request, open: &[&(&str, &[&str])]) -> Request {
    let mut complete = Request { unknown: Vec::new(), ..request.clone() };
    for (key, values) in open {
        if complete.context.iter().any(|(name, _)| name == key) {
            continue;
        }
        // What is there for sure has one value, of its form.
        if naive::open_keys(&Request { context: Vec::new(), ..request.clone() }).contains(key)
            || ["aws:SecureTransport", "aws:PrincipalArn", "aws:userid", "aws:CurrentTime"].contains(key)
            || *key == "aws:username" && matches!(request.principal, Principal::User { .. })
        {
            let value = random::included_value(choices, key, request);
            complete.context.push(((*key).to_owned(), ContextValue::One(value)));
            continue;
        }
        let mut value = || values[choices.below(values.len())].to_owned();
        let (one, other) = (value(), value());
        // Of an id there is one.
        let shapes = if ["aws:userid", "aws:CalledViaFirst", "aws:RequestTag/team"].contains(key) { 2 } else { 4 };
        complete.context.push(match choices.below(shapes) {
            // What lists names or services is a list.
            0 if ["aws:TagKeys", "aws:CalledVia"].contains(key) => ((*key).to_owned(), ContextValue::Many(vec![one])),
            0 => ((*key).to_owned(), ContextValue::One(one)),
            // As good as absent, also for keys that would be filled in.
            1 => ((*key).to_owned(), ContextValue::Many(Vec::new())),
            2 => ((*key).to_owned(), ContextValue::Many(vec![one])),
            _ => ((*key).to_owned(), ContextValue::Many(vec![one, other])),
        });
    }
    complete
}

fn policy_of<'a>(policies: &'a Policies, question: &OpenQuestion) -> &'a Policy {
    let place = &question.statement;
    match place.layer {
        Layer::Identity => &policies.identity[place.policy],
        Layer::PermissionsBoundary => &policies.permissions_boundary[place.policy],
        Layer::Session => &policies.session[place.policy],
        Layer::VpcEndpoint => &policies.vpc_endpoint[place.policy],
        Layer::ServiceControl => &policies.service_control[place.level.unwrap()][place.policy],
        Layer::ResourceControl => &policies.resource_control[place.level.unwrap()][place.policy],
        _ => policies.resource.as_ref().unwrap(),
    }
}

/// Whether a residual is met by a complete request, by the second evaluator; `acts`: whether resource control policies act
/// on a service that AWS's list lacks.
fn is_met(residual: &Residual, policies: &Policies, request: &Request, semantics: Semantics, acts: bool) -> bool {
    let meant = naive::meant(request);
    let answer = |question: &OpenQuestion| {
        let world = naive::World::new(policies, &meant, semantics);
        if question.statement.layer == Layer::Grant {
            // Its constraints have no variables, and a grant has no other questions but of unique ids.
            let Asks::Condition { operator, key, values } = &question.asks else { panic!("{question:?}") };
            let test = ConditionTest { key: key.clone(), values: values.clone() };
            return world.holds(&operator.as_str().into(), &test, false);
        }
        let policy = policy_of(policies, question);
        let variables = naive::has_variables(policy, semantics);
        let statement = &policy.statements[question.statement.statement];
        match &question.asks {
            Asks::Condition { operator, key, values } => {
                let test = ConditionTest { key: key.clone(), values: values.clone() };
                world.holds(&operator.as_str().into(), &test, variables)
            }
            Asks::Resource { .. } => {
                let short = matches!(question.statement.layer, Layer::Identity | Layer::PermissionsBoundary);
                world.resource_matches(statement.resource.as_ref(), variables, short)
            }
            Asks::Issuer { users } => match &request.principal {
                Principal::FederatedUser { user: Some(user), .. } => users.contains(user),
                other => panic!("{other:?} has nobody who asked for it"),
            },
            Asks::ResourceControlSupport { .. } => acts,
            other => panic!("an unknown question: {other:?}"),
        }
    };
    match residual {
        Residual::Holds(question) => answer(question),
        Residual::Fails(question) => !answer(question),
        Residual::All(parts) => parts.iter().all(|part| is_met(part, policies, request, semantics, acts)),
        Residual::Any(parts) => parts.iter().any(|part| is_met(part, policies, request, semantics, acts)),
        other => panic!("an unknown residual: {other:?}"),
    }
}

#[test]
fn an_unknown_key_once_given_agrees_with_what_was_said() {
    let depended = std::cell::Cell::new(0);
    random::try_all(random::cases(CASES), |choices| {
        let (mut policies, mut request, semantics) = random::scenario(choices);
        let open = leave_open(choices, &mut request);
        let statements: Vec<_> = open.iter().map(|(key, _)| random::statement_about(choices, key)).collect();
        policies.identity.push(Policy { version: Some(Version::V2012_10_17), id: None, statements });
        let said = evaluate(&policies, &request, semantics);
        depended.set(depended.get() + usize::from(said.decision == Decision::Depends));
        for _ in 0..4 {
            let complete = given(choices, &request, &open);
            // Not every combination of keys is one that AWS can have.
            if !naive::is_possible(&complete) {
                continue;
            }
            let keys = if semantics.takes_usual_reading(ContestedRule::IncludedKey) {
                naive::open_keys(&complete)
            } else {
                Vec::new()
            };
            let mut complete = random::complete(choices, &complete, &keys);
            naive::settle_ties(&mut complete, &mut |count| choices.below(count));
            let found = decide(&policies, &complete, semantics);
            let allowed = found == Decision::Allowed;
            let holds = match said.decision {
                Decision::Allowed => allowed,
                Decision::ImplicitDeny(_) => !allowed,
                Decision::ExplicitDeny(_) => matches!(found, Decision::ExplicitDeny(_)),
                Decision::Depends => {
                    let residual = said.residual.as_ref().unwrap();
                    let met = |acts| is_met(residual, &policies, &complete, semantics, acts);
                    // What is not known of the service stays open.
                    match found {
                        Decision::Depends => met(false) && !met(true),
                        _ => [true, false].into_iter().all(|acts| met(acts) == allowed),
                    }
                }
            };
            let told = || format!("{:?} with {:?} became {found:?}", said.decision, said.residual);
            claim(holds, &policies, &complete, semantics, &if holds { String::new() } else { told() })?;
        }
        Ok(())
    });
    assert!(depended.get() > CASES / 10, "only {} depend on what is not known", depended.get());
}

/// Pieces of texts that readers of policies stumble over.
const PIECES: &[&str] = &[
    "",
    "*",
    "?",
    ":",
    "arn:",
    "/",
    "${",
    "}",
    "${aws:username}",
    ", '",
    "'}",
    "-",
    "+",
    ".",
    "0",
    "9",
    "T",
    "Z",
    "é",
    "😀",
    "\0",
    "=",
    "aws:",
    "true",
    "\n",
    " ",
    "2026-01-01",
    "::1",
    "10.0.0.0",
    "/33",
    "s3:GetObject",
    "*a*a*a",
    "99999999999999999999",
    "İ",
    "ß",
    "\u{301}",
];

fn text(choices: &mut Choices<'_>) -> String {
    (0..choices.below(6)).map(|_| choices.one(PIECES)).collect()
}

fn texts(choices: &mut Choices<'_>) -> Vec<String> {
    (0..choices.below(3)).map(|_| text(choices)).collect()
}

#[test]
fn no_texts_bring_a_decision_down() {
    let operators: Vec<String> = personalize_iam_eval::model::policy::BaseOperator::ALL
        .iter()
        .flat_map(|base| ["", "ForAllValues:", "ForAnyValue:"].map(|qualifier| format!("{qualifier}{}", base.as_str())))
        .collect();
    random::try_all(random::cases(CASES), |choices| {
        let (mut policies, mut request, semantics) = random::scenario(choices);
        request.principal = match choices.below(7) {
            0 => Principal::User { arn: text(choices) },
            1 => Principal::RoleSession { session: text(choices), role: None },
            2 => Principal::RoleSession { session: text(choices), role: Some(text(choices)) },
            3 => Principal::FederatedUser { arn: text(choices), user: Some(text(choices)) },
            4 => Principal::Root { partition: text(choices), account: text(choices) },
            5 => Principal::Service { name: text(choices) },
            _ => request.principal,
        };
        request.resource = text(choices);
        if choices.once_in(2) {
            request.action = text(choices).into();
        }
        request.context.push((text(choices), ContextValue::Many(texts(choices))));
        request.context.push(("aws:username".to_owned(), ContextValue::One(text(choices))));
        request.unknown = texts(choices);
        let operator = &operators[choices.below(operators.len())];
        let tests = vec![ConditionTest { key: "aws:username".to_owned(), values: texts(choices) }];
        let aws = PrincipalEntry { kind: PrincipalType::Aws, values: texts(choices) };
        let statement = Statement {
            sid: None,
            effect: Effect::Allow,
            principal: Some(PrincipalElement::Principal(Principals::Map(vec![aws]))),
            action: ActionElement::NotAction(texts(choices)),
            resource: Some(ResourceElement::Resource(texts(choices))),
            condition: vec![ConditionBlock { operator: operator.as_str().into(), tests }],
        };
        let policy = Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![statement] };
        policies.identity.push(policy.clone());
        policies.resource = Some(policy);
        let pair = (text(choices), text(choices));
        policies.grants.push(Grant {
            grantee_principal: Some(text(choices)),
            key_id: Some(text(choices)),
            operations: GrantOperation::ALL.to_vec(),
            constraints: GrantConstraints {
                encryption_context_equals: Some(vec![pair]),
                source_arn: Some(text(choices)),
                ..GrantConstraints::default()
            },
            ..Grant::default()
        });
        request.context.push((format!("kms:EncryptionContext:{}", text(choices)), ContextValue::One(text(choices))));
        if choices.once_in(2) {
            request.action = "kms:Decrypt".into();
            request.resource = format!("arn:aws:kms:::key/{}", text(choices));
        }
        let evaluation = evaluate(&policies, &request, semantics);
        let same = evaluation.decision == decide(&policies, &request, semantics);
        let _: Result<Principal, _> = text(choices).parse();
        let open = evaluation.residual.is_some() == (evaluation.decision == Decision::Depends);
        claim(same && open, &policies, &request, semantics, "two answers")
    });
}
