//! Verdicts on random policies are never contradicted by sampled requests.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "tests say what they expect by panicking, and what they measured"
)]

#[path = "sampled/random.rs"]
mod random;

use std::collections::{BTreeMap, BTreeSet};

use personalize_iam_analysis::{
    Access, Claim, Comparison, Holder, Limit, Options, Over, Proof, Requests, Verdict, Where, Wildcards, alone,
    beside_everything, compare, compare_policies, expand, expand_policy, minimize, minimize_today, prove,
    vacuous_layers, who_can,
};
use personalize_iam_eval::{
    ContestedRule, ContextValue, Decision, Grant, Layer, Policies, Principal, Request, Semantics,
};
use personalize_iam_model::policy::{ActionElement, to_json};
use personalize_iam_model::{Effect, Policy, Statement, catalog};
use random::{Random, cases, fault_of, show};

fn allowed(policies: &personalize_iam_eval::CompiledPolicies, request: &Request) -> bool {
    policies.decide(&request.clone().prepare()) == Decision::Allowed
}

/// Whether a verdict admits that the new policies allow what the old ones do not.
fn admits_gain(comparison: &Comparison) -> bool {
    matches!(comparison.verdict, Verdict::Wider | Verdict::Different | Verdict::Undecided)
}

fn admits_loss(comparison: &Comparison) -> bool {
    matches!(comparison.verdict, Verdict::Narrower | Verdict::Different | Verdict::Undecided)
}

#[derive(Default)]
struct Tally {
    pairs: usize,
    undecided: usize,
    equivalent: usize,
    /// Pairs with policy variables, and how many of them are undecided.
    variables: usize,
    undecided_variables: usize,
}

fn check(
    random: &mut Random,
    old: &Policies,
    new: &Policies,
    options: &Options,
    semantics: Semantics,
    sample: &dyn Fn(&mut Random) -> Request,
    tally: &mut Tally,
) {
    let limit = Limit::of(usize::MAX);
    let comparison = compare(old, new, &options.clone().limit(limit.clone()));
    let steps = usize::MAX - limit.left();
    if steps > 200_000 && std::env::var_os("PERSONALIZE_IAM_SHOW").is_some() {
        eprintln!("{steps} steps {comparison:?}\n{}\n{}", show(old), show(new));
    }
    let told = || format!("{:?}\n{:#?}\nold\n{}\nnew\n{}", options, comparison, show(old), show(new));
    let with = |policies: &Policies| {
        let mut policies = policies.clone();
        if let Some(assumed) = &comparison.assumed_resource_policy {
            policies.resource = Some(assumed.clone());
        }
        policies.compile_with(semantics)
    };
    let (before, after) = (with(old), with(new));
    for region in &comparison.gained {
        assert!(allowed(&after, &region.witness) && !allowed(&before, &region.witness), "{}", told());
    }
    for region in &comparison.lost {
        assert!(!allowed(&after, &region.witness) && allowed(&before, &region.witness), "{}", told());
    }
    let text = format!("{}{}", show(old), show(new));
    for region in comparison.gained.iter().chain(&comparison.lost) {
        assert_eq!(fault_of(&region.witness, &text), None, "{}", told());
        // The list of the pairs is what the pairs say.
        let key = |(key, value): &(String, ContextValue)| (key.to_lowercase(), value.clone());
        let keys: Vec<(String, ContextValue)> = region.witness.context.iter().map(key).collect();
        let there = |name: &str| keys.iter().any(|(key, value)| key == name && !value.values().is_empty());
        if let Some((_, listed)) = keys.iter().find(|(key, _)| key == "kms:encryptioncontextkeys") {
            for name in ["team", "env"] {
                let is_listed = listed.values().iter().any(|one| one.eq_ignore_ascii_case(name));
                assert_eq!(is_listed, there(&format!("kms:encryptioncontext:{name}")), "{}", told());
            }
        }
    }
    for _ in 0..60 {
        let request = sample(random);
        let (was, is) = (allowed(&before, &request), allowed(&after, &request));
        assert!(was || !is || admits_gain(&comparison), "gained {request:?}\n{}", told());
        assert!(!was || is || admits_loss(&comparison), "lost {request:?}\n{}", told());
    }
    assert!(!comparison.undecided.iter().any(|reason| reason.contains("does not confirm")), "{}", told());
    let variables = show(old).contains("${") || show(new).contains("${");
    tally.pairs += usize::from(!variables);
    tally.variables += usize::from(variables);
    tally.undecided_variables += usize::from(variables && comparison.verdict == Verdict::Undecided);
    // Of federated users it is not known what their session policies allow.
    let of_federated_users = comparison.undecided.iter().all(|reason| reason.contains("federated users"));
    if comparison.verdict == Verdict::Undecided && !variables && !of_federated_users {
        tally.undecided += 1;
        // `PERSONALIZE_IAM_SHOW=1` shows what was slow or undecided.
        if std::env::var_os("PERSONALIZE_IAM_SHOW").is_some() {
            eprintln!("{:?}\n{}\n{}", comparison.undecided, show(old), show(new));
        }
    }
    tally.equivalent += usize::from(comparison.verdict == Verdict::Equivalent);
}

fn summary(what: &str, tally: &Tally) {
    eprintln!(
        "{what}: {} of {} pairs without variables undecided, {} of {} with; {} equivalent",
        tally.undecided, tally.pairs, tally.undecided_variables, tally.variables, tally.equivalent
    );
    assert!(tally.undecided * 100 <= tally.pairs, "{what}: {} of {} undecided", tally.undecided, tally.pairs);
    assert!(tally.equivalent * 50 > tally.pairs, "{what}: hardly anything is equivalent");
}

#[test]
fn single_policies() {
    let mut tally = Tally::default();
    for case in 0..cases(500) {
        let mut random = Random::new(case as u64);
        let semantics = random.semantics();
        let old = Policies { identity: vec![random.policy(false)], ..Policies::default() };
        let new = Policies { identity: vec![random.changed(&old.identity[0], false)], ..Policies::default() };
        let options = Options::default().semantics(semantics);
        let vocabulary = random.vocabulary(&[&old, &new]);
        let sample = |random: &mut Random| random.request(&vocabulary, None, false);
        check(&mut random, &old, &new, &options, semantics, &sample, &mut tally);
    }
    summary("single policies", &tally);
}

#[test]
fn whole_sets() {
    let mut tally = Tally::default();
    for case in 0..cases(400) {
        let mut random = Random::new(1 << 32 | case as u64);
        let semantics = random.semantics();
        let old = random.policies();
        let new = random.changed_policies(&old);
        let principal = random.principal();
        let mut options = Options::default().semantics(semantics).callers([principal.clone()]);
        let owner = random.owner();
        if let Some(owner) = &owner {
            options = options.resource_account(owner.clone());
        }
        let vocabulary = random.vocabulary(&[&old, &new]);
        let sample = |random: &mut Random| {
            let mut request = random.request(&vocabulary, Some(&principal), owner.is_some());
            request.resource_account = owner.clone();
            request
        };
        check(&mut random, &old, &new, &options, semantics, &sample, &mut tally);
    }
    summary("whole sets", &tally);
}

/// Sets whose policies name principals, with all callers that there are: named or not, of whichever kind.
#[test]
fn callers_of_any_kind() {
    let mut tally = Tally::default();
    for case in 0..cases(300) {
        let mut random = Random::new(6 << 32 | case as u64);
        let semantics = random.semantics();
        let mut old = random.policies();
        if random.below(3) > 0 {
            old.resource = Some(random.policy(true));
        }
        let mut new = random.changed_policies(&old);
        if let (Some(_), Some(policy), 0) = (&new.resource, &old.resource, random.below(2)) {
            new = Policies { resource: Some(random.changed(policy, true)), ..old.clone() };
        }
        let mut options = Options::default().semantics(semantics);
        let owner = random.owner();
        if let Some(owner) = &owner {
            options = options.resource_account(owner.clone());
        }
        let vocabulary = random.vocabulary(&[&old, &new]);
        let names_callers = [&old, &new].iter().any(|policies| {
            policies.resource.is_some() || !policies.resource_control.is_empty() || !policies.vpc_endpoint.is_empty()
        });
        let sample = |random: &mut Random| {
            // Identity-based policies alone are those of somebody who has some.
            let principal = if names_callers { random.anyone(&vocabulary) } else { random.holder(&vocabulary) };
            let mut request = random.request(&vocabulary, Some(&principal), owner.is_some());
            request.resource_account = owner.clone();
            request
        };
        check(&mut random, &old, &new, &options, semantics, &sample, &mut tally);
    }
    summary("callers of any kind", &tally);
}

/// Grants on keys that change, alone or with the policies; of whom grants name, with and without being asked about.
#[test]
fn sets_with_grants() {
    let mut tally = Tally::default();
    for case in 0..cases(400) {
        let mut random = Random::new(5 << 32 | case as u64);
        let semantics = if case % 3 == 0 {
            Semantics::default().with_other_reading(ContestedRule::GrantAcrossAccounts)
        } else {
            random.semantics()
        };
        let mut old = if random.below(2) == 0 { random.policies() } else { Policies::default() };
        old.grants = (0..random.below(4)).map(|_| random.grant()).collect();
        let mut new = if random.below(3) == 0 { random.changed_policies(&old) } else { old.clone() };
        new.grants = random.changed_grants(&old.grants);
        let named = old.grants.iter().chain(&new.grants).flat_map(Grant::principals);
        let mut principals: Vec<Principal> = named.filter_map(|name| name.parse().ok()).collect();
        let mut options = Options::default().semantics(semantics);
        if random.below(2) == 0 || principals.is_empty() {
            principals.push(random.principal());
            options = options.callers(principals.clone());
        }
        let vocabulary = random.vocabulary(&[&old, &new]);
        let sample = |random: &mut Random| {
            let principal = random.one(&principals);
            random.request(&vocabulary, Some(&principal), false)
        };
        check(&mut random, &old, &new, &options, semantics, &sample, &mut tally);
    }
    summary("sets with grants", &tally);
}

/// Laws that relate one comparison to another.
#[test]
fn comparisons_agree_with_each_other() {
    let options = Options::default();
    for case in 0..cases(100) {
        let mut random = Random::new(2 << 32 | case as u64);
        let old = Policies { identity: vec![random.policy(false)], ..Policies::default() };
        let new = Policies { identity: vec![random.changed(&old.identity[0], false)], ..Policies::default() };
        let told = || format!("old\n{}\nnew\n{}", show(&old), show(&new));
        assert_eq!(compare(&old, &old.clone(), &options).verdict, Verdict::Equivalent);
        let there = compare(&old, &new, &options);
        let back = compare(&new, &old, &options);
        let swapped = match there.verdict {
            Verdict::Narrower => Verdict::Wider,
            Verdict::Wider => Verdict::Narrower,
            other => other,
        };
        assert_eq!(back.verdict, swapped, "{}", told());
        assert_eq!((there.gained.is_empty(), there.lost.is_empty()), (back.lost.is_empty(), back.gained.is_empty()));
        // Another Allow takes nothing away, another Deny gives nothing.
        let mut more = old.clone();
        let mut statement = random.policy(false).statements.remove(0);
        statement.effect = Effect::Allow;
        more.identity[0].statements.push(statement.clone());
        assert!(compare(&old, &more, &options).lost.is_empty(), "{}", show(&more));
        let mut less = old.clone();
        statement.effect = Effect::Deny;
        less.identity[0].statements.push(statement);
        assert!(compare(&old, &less, &options).gained.is_empty(), "{}", show(&less));
        // What wildcards mean today is no more than what they mean, and those that deny stay.
        let expanded = expand_policy(&old.identity[0], Where::default());
        let expanded = Policies { identity: vec![expanded], ..Policies::default() };
        assert!(compare(&old, &expanded, &options).gained.is_empty(), "{}", show(&expanded));
    }
}

#[test]
fn a_smaller_policy_allows_the_same() {
    let options = Options::default();
    let mut smaller = 0;
    for case in 0..cases(40) {
        let mut random = Random::new(3 << 32 | case as u64);
        let whole = random.policy(false);
        let found = minimize(&whole, Layer::Identity, &options);
        let (old, new) = (whole.clone(), found.policy.clone());
        smaller += usize::from(old != new);
        assert_eq!(found.steps.is_empty(), old == new);
        let assumed = compare_policies(&old, &new, Layer::Identity, &options).assumed_resource_policy;
        // By itself, and beside another policy of the same principal.
        let other = random.policy(false);
        for beside in [vec![], vec![other]] {
            let of = |policy: &Policy| Policies {
                identity: [std::slice::from_ref(policy), beside.as_slice()].concat(),
                resource: assumed.clone(),
                ..Policies::default()
            };
            let (old, new) = (of(&old), of(&new));
            let (before, after) = (old.compile(), new.compile());
            let vocabulary = random.vocabulary(&[&old]);
            for _ in 0..300 {
                let request = random.request(&vocabulary, None, false);
                let (was, is) = (allowed(&before, &request), allowed(&after, &request));
                assert_eq!(was, is, "{:?}\n{request:?}\n{}\n{}", found.steps, show(&old), show(&new));
            }
        }
    }
    assert!(smaller > 15, "only {smaller} became smaller");
}

/// A list of actions as people write them: some of those with a word in common, a pattern or two among them.
fn listed(random: &mut Random) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    for _ in 0..=random.below(3) {
        let prefix = random.one(&["personalize", "s3", "kms", "sts"]);
        let word = random.one(&["Get*", "*Filter", "*Object*", "*Tag*", "Create*", "De*", "Assume*", "?e*t*"]);
        let pattern = format!("{prefix}:{word}");
        match random.below(4) {
            0 => list.push(pattern),
            // All of them, or all but a few: where no wildcard may be put for all.
            kind => list.extend(
                expand(&pattern).iter().filter(|_| kind == 1 || random.below(9) > 0).map(|a| a.full_name.to_owned()),
            ),
        }
    }
    list.extend(
        ["ec2:RunInstances", "s3:NoSuchAction", "*:Get*"].iter().filter(|_| random.below(6) == 0).map(|&a| a.into()),
    );
    if list.is_empty() { vec!["s3:*".to_owned()] } else { list }
}

/// The actions of the catalog that the statements of an effect list, by the element that lists them.
fn listed_by(policy: &Policy, effect: Effect, name: &str) -> BTreeSet<&'static str> {
    let of = policy.statements.iter().filter(|statement| statement.effect == effect);
    let lists = of.map(|statement| statement.action.name_and_patterns()).filter(|(own, _)| *own == name);
    lists.flat_map(|(_, all)| all).flat_map(|pattern| expand(pattern)).map(|action| action.full_name).collect()
}

#[test]
fn wildcards_allow_the_same_of_every_action_of_the_catalog() {
    let options = Options::default();
    let (mut introduced, mut expanded, mut shorter, mut denies) = (0, 0, 0, 0);
    for case in 0..cases(5) {
        let mut random = Random::new(5 << 32 | case as u64);
        let mut whole = random.policy(false);
        whole.statements.truncate(3);
        for statement in &mut whole.statements {
            let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &mut statement.action;
            *actions = listed(&mut random);
        }
        let smallest = minimize(&whole, Layer::Identity, &options);
        for wildcards in [Wildcards::Introduce, Wildcards::Expand, Wildcards::Keep] {
            let found = minimize_today(&whole, Layer::Identity, wildcards, &options);
            let told = || format!("{wildcards:?}\n{}\n{}", to_json(&whole), to_json(&found.policy));
            if wildcards == Wildcards::Introduce {
                introduced += usize::from(found.over == Over::Catalog);
                shorter += usize::from(to_json(&found.policy).len() < to_json(&smallest.policy).len());
            }
            expanded += usize::from(wildcards == Wildcards::Expand && found.over == Over::Catalog);
            if wildcards != Wildcards::Expand {
                assert!(to_json(&found.policy).len() <= to_json(&smallest.policy).len(), "{}", told());
            }
            // No wildcard matches an action that was not listed where it stands.
            for (effect, name) in
                [Effect::Allow, Effect::Deny].into_iter().flat_map(|e| [(e, "Action"), (e, "NotAction")])
            {
                let (was, is) = (listed_by(&whole, effect, name), listed_by(&found.policy, effect, name));
                assert!(is.is_subset(&was), "{effect:?} {name}\n{}", told());
            }
            // What wildcards deny of what AWS will add stays denied; in `NotAction` they except from a Deny.
            let excepts = |statement: &Statement| {
                statement.effect == Effect::Deny && matches!(statement.action, ActionElement::NotAction(_))
            };
            if !whole.statements.iter().any(excepts) {
                let [was, is] = [&whole, &found.policy].map(|one| beside_everything(one, Layer::Identity));
                let denied = compare_policies(&was, &is, Layer::Identity, &options);
                assert!(!admits_gain(&denied), "{denied:?}\n{}", told());
                denies += usize::from(denied.verdict == Verdict::Narrower);
            }
            let assumed = compare_policies(&whole, &found.policy, Layer::Identity, &options).assumed_resource_policy;
            let of = |policy: &Policy| Policies {
                identity: vec![policy.clone()],
                resource: assumed.clone(),
                ..Policies::default()
            };
            let (old, new) = (of(&whole), of(&found.policy));
            let (before, after) = (old.compile(), new.compile());
            let vocabulary = random.vocabulary(&[&old]);
            let others = ["ec2:RunInstances", "ec2:GetConsoleOutput", "zzz:Y"];
            for action in catalog::actions().map(|action| action.full_name).chain(others) {
                for _ in 0..2 {
                    let request = Request { action: action.into(), ..random.request(&vocabulary, None, false) };
                    assert_eq!(allowed(&before, &request), allowed(&after, &request), "{request:?}\n{}", told());
                }
            }
        }
    }
    let all = [introduced, expanded, shorter, denies];
    assert!(all.iter().all(|count| *count > 0), "{all:?}");
}

/// No request passes a layer of which it is told that nothing does.
#[test]
fn nothing_passes_a_vacuous_layer() {
    let options = Options::default();
    let (mut vacuous, mut passed) = (0, 0);
    for case in 0..cases(150) {
        let mut random = Random::new(6 << 32 | case as u64);
        let mut boundary = random.policy(false);
        boundary.statements.truncate(2);
        let policies = alone(&boundary, Layer::PermissionsBoundary);
        let layers = vacuous_layers(&policies, &options);
        vacuous += usize::from(!layers.is_empty());
        let mut allowing = policies.clone();
        allowing.permissions_boundary[0].statements.retain(|one| one.effect == Effect::Allow);
        let compiled = allowing.compile();
        let vocabulary = random.vocabulary(&[&policies]);
        for _ in 0..60 {
            let request = random.request(&vocabulary, None, false);
            // What needs no permission passes everything.
            if allowed(&Policies::default().compile(), &request) || !allowed(&compiled, &request) {
                continue;
            }
            passed += 1;
            assert!(layers.is_empty(), "{request:?}\n{}", show(&policies));
        }
    }
    assert!(vacuous > 20 && passed > 100, "{vacuous} {passed}");
}

#[test]
fn what_is_proved_no_request_refutes() {
    let (mut proved, mut refuted) = (0, 0);
    for case in 0..cases(150) {
        let mut random = Random::new(4 << 32 | case as u64);
        let policies = Policies { identity: vec![random.policy(false)], ..Policies::default() };
        let about = random.policy(false).statements.remove(0);
        let requests = Requests {
            actions: about.action.name_and_patterns().1.to_vec(),
            resources: about.resource.as_ref().map_or(Vec::new(), |element| element.name_and_patterns().1.to_vec()),
            when: about.condition.clone(),
        };
        let subject = Policies {
            identity: vec![Policy {
                version: Some(personalize_iam_eval::model::policy::Version::V2012_10_17),
                id: None,
                statements: vec![Statement {
                    effect: Effect::Allow,
                    action: ActionElement::Action(requests.actions.clone()),
                    resource: Some(personalize_iam_eval::model::policy::ResourceElement::Resource(
                        requests.resources.clone(),
                    )),
                    ..about
                }],
            }],
            ..Policies::default()
        };
        for always in [false, true] {
            let claim = if always { Claim::Always(requests.clone()) } else { Claim::Never(requests.clone()) };
            let found = prove(&policies, &claim, &Options::default());
            let with =
                |policies: &Policies| Policies { resource: found.assumed_resource_policy.clone(), ..policies.clone() };
            let (decided, meant) = (with(&policies).compile(), with(&subject).compile());
            let text = format!("{}{}", show(&policies), show(&subject));
            for region in &found.refutations {
                assert_eq!(fault_of(&region.witness, &text), None, "{claim}\n{}", show(&policies));
                assert_eq!(allowed(&decided, &region.witness), !always, "{claim}\n{}", show(&policies));
            }
            match found.proof {
                Proof::Proved => proved += 1,
                Proof::Refuted => {
                    refuted += 1;
                    continue;
                }
                Proof::Undecided => continue,
            }
            let vocabulary = random.vocabulary(&[&policies, &subject]);
            for _ in 0..60 {
                let request = random.request(&vocabulary, None, false);
                // This action is allowed whatever is said.
                let about = request.action != "sts:GetCallerIdentity" && allowed(&meant, &request);
                assert!(!about || allowed(&decided, &request) == always, "{claim}\n{request:?}\n{}", show(&policies));
            }
        }
    }
    assert!(proved > 30 && refuted > 30, "{proved} proved, {refuted} refuted");
}

/// A table tells of each holder what its own requests come to.
#[test]
fn cells_are_of_their_holders() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for case in 0..cases(80) {
        let mut random = Random::new(8 << 32 | case as u64);
        let policies = random.policies();
        let vocabulary = random.vocabulary(&[&policies]);
        let principal = random.anyone(&vocabulary);
        let holder = Holder { name: "one".to_owned(), principal: principal.clone(), policies: policies.clone() };
        let (action, resource) = (random.action(), random.resource());
        let cell = who_can(&[holder], &action, &resource, &Options::default()).remove(0);
        *counts.entry(cell.access.as_str()).or_default() += 1;
        let mut policies = policies;
        if policies.resource.is_none() {
            policies.resource = Some(named(&principal));
        }
        let compiled = policies.compile();
        let text = show(&policies);
        let told = || format!("{cell:#?}\n{text}");
        for (request, wanted) in [(&cell.allowed, true), (&cell.denied, false)] {
            let Some(request) = request else { continue };
            assert_eq!(fault_of(request, &text), None, "{}", told());
            assert_eq!(allowed(&compiled, request), wanted, "{}", told());
        }
        for _ in 0..40 {
            let request =
                Request { action: action.as_str().into(), ..random.request(&vocabulary, Some(&principal), false) };
            // What is asked about is meant field by field.
            let of_request = request.clone().prepare().request().resource.clone();
            let is_asked = resource == "*" || of_request == resource;
            let is = allowed(&compiled, &request);
            let fits = match &cell.access {
                Access::Always => is,
                Access::Never => !is,
                _ => true,
            };
            assert!(!is_asked || fits, "{request:?}\n{}", told());
        }
    }
    assert!(counts.len() >= 3, "{counts:?}");
}

/// A policy of a resource that leaves the decision to the account of a principal, as it is assumed where none is given.
fn named(principal: &Principal) -> Policy {
    let account = principal.account().unwrap_or("111122223333");
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Principal": {{"AWS": "{account}"}},
            "Action": "*", "Resource": "*"}}}}"#
    );
    personalize_iam_eval::model::policy::read(&text).unwrap()
}

/// Found by comparing verdicts with Z3: the resource's account has twelve digits for no text that was tried.
#[test]
fn an_account_that_none_can_have_leaves_nothing_undecided() {
    let policy = |condition: &str| {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "personalize:DescribeCampaign",
                "Resource": "arn:aws:sqs:*:4*:q"{condition}}}}}"#
        );
        personalize_iam_eval::model::policy::read(&text).unwrap()
    };
    let (old, new) = (policy(""), policy(r#", "Condition": {"Bool": {"aws:SecureTransport": "true"}}"#));
    let comparison = compare_policies(&old, &new, Layer::Identity, &Options::default());
    assert_eq!(comparison.verdict, Verdict::Narrower, "{:?}", comparison.undecided);
}

/// Policies can name the empty key, and any other; the request that shows the difference has it.
#[test]
fn a_key_may_have_any_name() {
    for key in ["", "?", "resource", "Resource", "Opaque"] {
        let policy = |networks: &str| {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "s3:GetObject",
                    "Resource": "arn:aws:s3:::b/*", "Condition": {{"IpAddress": {{"{key}": [{networks}]}}}}}}}}"#
            );
            personalize_iam_eval::model::policy::read(&text).unwrap()
        };
        let (old, new) = (policy(r#""10.0.0.0/8""#), policy(r#""10.0.0.0/8", "192.168.1.0/24""#));
        let comparison = compare_policies(&old, &new, Layer::Identity, &Options::default());
        assert_eq!(comparison.verdict, Verdict::Wider, "{key:?}: {:?}", comparison.undecided);
    }
}
