//! The known ways to more power, each as a small estate: found, and not found where something stops it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, reason = "it is a test")]

mod build;

use std::collections::BTreeSet;

use build::{ACCOUNT, allow, deny, document, group, iam, identity, managed, organize, policy, put, trust};
use personalize_iam_estate::{Certainty, Chain, Chains, Estate, MOVES, Node, Options, Rank, policies_of_node};
use personalize_iam_eval::{Decision, Policies, Request};
use serde_json::{Value, json};

const SECRET: &str = "arn:aws:s3:::secret/file";

struct Case {
    moved: String,
    setup: String,
    allow: Vec<String>,
    verdict: String,
    /// With fewer permissions another move is left.
    others: bool,
}

fn cases() -> Vec<Case> {
    let all: Value = serde_json::from_str(include_str!("escalations/cases.json")).unwrap();
    let text = |one: &Value| one.as_str().unwrap().to_owned();
    let case = |one: &Value| Case {
        moved: text(&one["move"]),
        setup: text(&one["setup"]),
        allow: one["allow"].as_array().unwrap().iter().map(text).collect(),
        verdict: text(&one["verdict"]),
        others: one["others"] == true,
    };
    all.as_array().unwrap().iter().map(case).collect()
}

fn statement(text: &str) -> Value {
    let (action, resource) = text.split_once(" on ").unwrap();
    allow(action, &if resource == "*" { "*".to_owned() } else { iam(resource) })
}

/// Who starts, and the estate.
fn estate(setup: &str, statements: &[Value]) -> (String, Estate) {
    let goal = allow("s3:GetObject", "*");
    let mut estate = Estate::default();
    let role = setup.ends_with(" role") && setup != "closed role";
    let me = iam(if role { "role/ana" } else { "user/ana" });
    let mut ana = identity(me.clone(), statements);
    let mut target = identity(iam("role/target"), std::slice::from_ref(&goal));
    let (own, bound, guard) = (iam("policy/own"), iam("policy/bound"), iam("policy/guard"));
    let (team, readers) = (iam("group/team"), iam("group/readers"));
    let mut of_team: Vec<Value> = Vec::new();
    let mut attached_to_team = Vec::new();
    match setup.strip_suffix(" role").filter(|_| role).unwrap_or(setup) {
        "role" => target.trust = Some(document("trust", &[trust(json!({"AWS": ACCOUNT}))])),
        "closed role" => {}
        "user" => target = identity(iam("user/target"), std::slice::from_ref(&goal)),
        "self" | "self full" => {
            ana.attached = vec![own.clone()];
            ana.groups = if role { Vec::new() } else { vec![team.clone()] };
        }
        "bounded" => {
            ana.inline.push(document("more", std::slice::from_ref(&goal)));
            ana.boundary = Some(bound.clone());
        }
        "denied inline" => {
            ana.inline.push(document("more", std::slice::from_ref(&goal)));
            ana.inline.push(document("not", &[deny("s3:*")]));
        }
        "denied attached" => {
            ana.inline.push(document("more", std::slice::from_ref(&goal)));
            ana.attached = vec![guard.clone()];
        }
        "denied by group" => {
            ana.inline.push(document("more", std::slice::from_ref(&goal)));
            ana.groups = vec![team.clone()];
            of_team = vec![deny("s3:*")];
        }
        "denied by attached of group" => {
            ana.inline.push(document("more", std::slice::from_ref(&goal)));
            ana.groups = vec![team.clone()];
            attached_to_team = vec![guard.clone()];
        }
        other => {
            let service = other.strip_prefix("trusts ").unwrap_or_else(|| panic!("{setup}"));
            let bare = service.strip_suffix(" without profile");
            target.trust = Some(document("trust", &[trust(json!({"Service": bare.unwrap_or(service)}))]));
            if bare.is_none() {
                target.instance_profiles = vec![iam("instance-profile/target")];
            }
        }
    }
    let little = [allow("sqs:SendMessage", "*")];
    let older: [&[Value]; 1] = [std::slice::from_ref(&goal)];
    let four: [&[Value]; 4] = [&little, &little, &little, &little];
    managed(&mut estate, &own, &little, if setup == "self full" { &four } else { &older });
    managed(&mut estate, &bound, &[allow("iam:*", "*")], &[&[allow("*", "*")]]);
    managed(&mut estate, &guard, &[deny("s3:*")], &[]);
    group(&mut estate, &team, &of_team);
    estate.groups.get_mut(&team).unwrap().attached = attached_to_team;
    group(&mut estate, &readers, &[goal]);
    put(&mut estate, ana);
    put(&mut estate, target);
    organize(&mut estate, &[ACCOUNT], &[]);
    (me, estate)
}

fn is_goal(policies: &Policies, node: &Node) -> bool {
    let request = Request::new(node.identity.parse().unwrap(), "s3:GetObject", SECRET);
    policies.compile().decide(&request.prepare()) == Decision::Allowed
}

/// The chain to the secret, found from who starts, and by going back from the secret.
fn chain(estate: &Estate, from: &str) -> Option<Chain> {
    let mut chains = Chains::new(estate, Options::default());
    let found = chains
        .reaching(&mut |node| is_goal(&policies_of_node(estate, node).unwrap(), node).then_some(Rank::Always), &|| {
            false
        });
    assert_eq!(found.incomplete, Vec::<String>::new());
    let back = found.reached.into_iter().find(|one| one.from.identity == from);
    let ahead = chains.reachable(from, &|| false).unwrap().reached;
    let ahead: Vec<_> =
        ahead.into_iter().filter(|one| is_goal(&policies_of_node(estate, &one.to).unwrap(), &one.to)).collect();
    assert_eq!(back.is_some(), !ahead.is_empty(), "both ways");
    let back = back?;
    let best = ahead.iter().map(|one| (one.rank, one.depth)).min().unwrap();
    assert_eq!((back.rank, back.depth), best, "{:?}", chains.chain(&back));
    let chain = chains.chain(&back);
    if chain.certainty == Certainty::Always {
        let replayed = chains.replay(&chain);
        assert!(!replayed.is_empty() && replayed.iter().all(|one| *one == Decision::Allowed), "{replayed:?}");
    }
    Some(chain)
}

fn moves(chain: &Chain) -> Vec<&str> {
    chain.steps.iter().map(|step| step.moved.name).collect()
}

#[test]
fn each_move_is_found_and_needs_each_of_its_permissions() {
    let mut seen = BTreeSet::new();
    for case in cases() {
        let name = &case.moved;
        let statements: Vec<Value> = case.allow.iter().map(|one| statement(one)).collect();
        let (me, estate_of_case) = estate(&case.setup, &statements);
        let chain_found = chain(&estate_of_case, &me).unwrap_or_else(|| panic!("{name} is not found"));
        assert_eq!(moves(&chain_found).last(), Some(&name.as_str()), "{:?}", chain_found.certainty);
        assert_eq!(chain_found.certainty.as_str(), case.verdict, "{name}: {:?}", chain_found.certainty);
        seen.insert(name.clone());
        // Stopped by what takes one of the permissions away, each in its way.
        for (at, one) in case.allow.iter().enumerate() {
            let action = one.split_once(" on ").unwrap().0;
            let mut without = statements.clone();
            without.remove(at);
            let mut stopped: Vec<(&str, Estate)> = vec![("no Allow", estate(&case.setup, &without).1)];
            let mut denied = statements.clone();
            denied.push(deny(action));
            stopped.push(("a Deny", estate(&case.setup, &denied).1));
            let mut limited = statements.clone();
            limited[at]["Condition"] = json!({"StringEquals": {"aws:PrincipalTag/team": "other"}});
            stopped.push(("a condition on a tag", estate(&case.setup, &limited).1));
            let mut guarded = estate(&case.setup, &statements).1;
            organize(&mut guarded, &[ACCOUNT], &[deny(action)]);
            stopped.push(("a service control policy", guarded));
            if !case.setup.starts_with("bounded") {
                let mut bounded = estate(&case.setup, &statements).1;
                let limit = json!({"Effect": "Allow", "NotAction": action, "Resource": "*"});
                managed(&mut bounded, &iam("policy/bound"), &[limit], &[]);
                bounded.identities.get_mut(&me).unwrap().boundary = Some(iam("policy/bound"));
                stopped.push(("a boundary", bounded));
            }
            for (by, estate) in stopped {
                // What overwrites the denying policy is itself denied by another one.
                let found = chain(&estate, &me);
                let is_it = found.as_ref().is_some_and(|found| moves(found).contains(&name.as_str()));
                assert!(!is_it, "{name}, stopped by {by} of {action}: {found:?}");
                assert!(case.others || found.is_none(), "{name}, stopped by {by} of {action}: {found:?}");
            }
        }
    }
    let all: BTreeSet<String> = MOVES.iter().map(|one| one.name.to_owned()).collect();
    assert_eq!(seen, all, "a move without a case, or a case without a move");
}

#[test]
fn look_alikes_are_not_found() {
    let lambda = ["lambda:CreateFunction on *", "lambda:InvokeFunction on *"].map(statement);
    let setup = "trusts lambda.amazonaws.com";
    let pass = |condition: Value| {
        let mut statement = statement("iam:PassRole on role/target");
        statement["Condition"] = condition;
        estate(setup, &[vec![statement], lambda.to_vec()].concat())
    };
    let (me, to_lambda) = pass(json!({"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}));
    assert_eq!(moves(&chain(&to_lambda, &me).unwrap()), ["lambda-create-and-invoke"]);
    let (me, to_ec2) = pass(json!({"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}));
    assert!(chain(&to_ec2, &me).is_none(), "passed to another service");

    let attach = |condition: Value| {
        let mut statement = statement("iam:AttachUserPolicy on user/ana");
        statement["Condition"] = condition;
        estate("self", &[statement])
    };
    let only = |arn: &str| json!({"ArnEquals": {"iam:PolicyARN": arn}});
    let (me, guarded) = attach(only(&iam("policy/guard")));
    assert!(chain(&guarded, &me).is_none(), "a policy that gives nothing");
    let (me, unread) = attach(only("arn:aws:iam::aws:policy/Unread"));
    let found = chain(&unread, &me).unwrap();
    assert_eq!(found.certainty.as_str(), "open", "{found:?}");
    let (me, mut useful) = attach(only(&iam("policy/useful")));
    managed(&mut useful, &iam("policy/useful"), &[allow("s3:*", "*")], &[]);
    let found = chain(&useful, &me).unwrap();
    assert_eq!((moves(&found), &found.certainty), (vec!["attach-user-policy"], &Certainty::Always));

    // A boundary has to stay: the policy can be changed, and nothing comes of it.
    let (me, mut bounded) = estate("self", &[statement("iam:PutUserPolicy on user/ana")]);
    managed(&mut bounded, &iam("policy/bound"), &[allow("iam:PutUserPolicy", "*")], &[]);
    bounded.identities.get_mut(&me).unwrap().boundary = Some(iam("policy/bound"));
    assert!(chain(&bounded, &me).is_none());
    // Only for those that have it.
    let mut put_bounded = statement("iam:PutUserPolicy on user/ana");
    put_bounded["Condition"] = json!({"StringEquals": {"iam:PermissionsBoundary": iam("policy/bound")}});
    let (me, free) = estate("self", std::slice::from_ref(&put_bounded));
    assert!(chain(&free, &me).is_none(), "she has no boundary");

    // AWS alone edits the policies of service-linked roles.
    let (me, mut linked) = estate("closed role", &[allow("iam:UpdateAssumeRolePolicy", "*")]);
    let mut target = linked.identities.remove(&iam("role/target")).unwrap();
    target.arn = iam("role/aws-service-role/x.amazonaws.com/target");
    put(&mut linked, target);
    assert!(chain(&linked, &me).is_none());
}

#[test]
fn what_a_trust_policy_asks_for_is_a_condition() {
    let asks = |condition: Value| {
        let (me, mut estate) = estate("role", &[statement("sts:AssumeRole on role/target")]);
        let mut one = trust(json!({"AWS": ACCOUNT}));
        one["Condition"] = condition;
        estate.identities.get_mut(&iam("role/target")).unwrap().trust = Some(document("trust", &[one]));
        (me, estate)
    };
    let when = |condition: Value| {
        let (me, estate) = asks(condition);
        match chain(&estate, &me).map(|found| found.certainty) {
            Some(Certainty::When(when)) => when,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(
        when(json!({"StringEquals": {"sts:ExternalId": "abc"}})),
        ["step 1: sts:AssumeRole: sts:ExternalId is abc"]
    );
    assert_eq!(
        when(json!({"Bool": {"aws:MultiFactorAuthPresent": "true"}})),
        ["step 1: sts:AssumeRole: aws:MultiFactorAuthPresent is true"]
    );
    assert_eq!(
        when(json!({"NumericLessThan": {"aws:MultiFactorAuthAge": "300"}})).len(),
        1,
        "a request is found by a proof"
    );
    // Tags that are known decide.
    let tagged = json!({"StringEquals": {"aws:PrincipalTag/team": "web"}});
    let (me, mut estate) = asks(tagged);
    assert!(chain(&estate, &me).is_none(), "she has no tags");
    let ana = estate.identities.get_mut(&me).unwrap();
    ana.tags = Some(vec![("team".to_owned(), "web".to_owned())]);
    assert_eq!(chain(&estate, &me).unwrap().certainty, Certainty::Always);
    estate.identities.get_mut(&me).unwrap().tags = None;
    assert_eq!(chain(&estate, &me).unwrap().certainty.as_str(), "when", "her tags are not known");
    // The organization is known.
    let (me, estate) = asks(json!({"StringEquals": {"aws:PrincipalOrgID": "o-example"}}));
    assert_eq!(chain(&estate, &me).unwrap().certainty, Certainty::Always);
    let (me, estate) = asks(json!({"StringEquals": {"aws:PrincipalOrgID": "o-other"}}));
    assert!(chain(&estate, &me).is_none());
}

#[test]
fn what_was_not_read_leaves_a_chain_open() {
    let (me, estate_read) = estate("role", &[statement("sts:AssumeRole on role/target")]);
    let certainty = |change: &dyn Fn(&mut Estate)| {
        let mut estate = estate_read.clone();
        change(&mut estate);
        chain(&estate, &me).map(|chain| chain.certainty)
    };
    assert_eq!(certainty(&|_| {}), Some(Certainty::Always));
    let open = |change: &dyn Fn(&mut Estate), part: &str| match certainty(change) {
        Some(Certainty::Open(why)) => assert!(why.iter().any(|why| why.contains(part)), "{why:?}"),
        other => panic!("{other:?}"),
    };
    let ana = |estate: &mut Estate, change: &dyn Fn(&mut personalize_iam_estate::Identity)| {
        change(estate.identities.get_mut(&me).unwrap());
    };
    open(&|estate| ana(estate, &|ana| ana.attached.push("arn:aws:iam::aws:policy/Other".to_owned())), "policy/Other");
    open(&|estate| ana(estate, &|ana| ana.boundary = Some(iam("policy/absent"))), "policy/absent");
    open(&|estate| estate.identities.get_mut(&iam("role/target")).unwrap().trust = None, "the trust policy of");
    open(&|estate| estate.organization.as_mut().unwrap().attached.clear(), "in the organization were not read");
    open(&|estate| estate.organization = None, "no policies of an organization were read");
    // What denies in any case is no question of what is missing.
    let denied = &|estate: &mut Estate| {
        ana(estate, &|ana| {
            ana.attached.push("arn:aws:iam::aws:policy/Other".to_owned());
            ana.inline.push(document("no", &[deny("*")]));
        });
    };
    assert_eq!(certainty(denied), None);
}

#[test]
fn roles_are_assumed_one_after_the_other_and_across_accounts() {
    let other = "444455556666";
    let (me, mut estate) = estate("role", &[allow("sts:AssumeRole", &build::of(other, "role/middle"))]);
    let target = iam("role/target");
    let mut middle = identity(build::of(other, "role/middle"), &[allow("sts:AssumeRole", &target)]);
    middle.trust = Some(document("trust", &[trust(json!({"AWS": ACCOUNT}))]));
    put(&mut estate, middle);
    let named = trust(json!({"AWS": build::of(other, "role/middle")}));
    estate.identities.get_mut(&target).unwrap().trust = Some(document("trust", &[named]));
    organize(&mut estate, &[ACCOUNT, other], &[]);
    let found = chain(&estate, &me).unwrap();
    assert_eq!((moves(&found), &found.certainty), (vec!["assume-role", "assume-role"], &Certainty::Always));
    // Across accounts both sides have to allow.
    estate.identities.get_mut(&build::of(other, "role/middle")).unwrap().inline.clear();
    assert!(chain(&estate, &me).is_none());
}

/// Ana edits a role that only another role, which she assumes, can assume: no path leads from one node to the next.
#[test]
fn one_edits_and_another_has_the_use() {
    let (me, mut estate) = estate(
        "closed role",
        &[allow("sts:AssumeRole", &iam("role/middle")), allow("iam:PutRolePolicy", &iam("role/last"))],
    );
    let account = trust(json!({"AWS": ACCOUNT}));
    let mut middle = identity(iam("role/middle"), &[allow("sts:AssumeRole", &iam("role/last"))]);
    middle.trust = Some(document("trust", std::slice::from_ref(&account)));
    let mut last = identity(iam("role/last"), &[]);
    last.trust = Some(document("trust", &[trust(json!({"AWS": iam("role/middle")}))]));
    put(&mut estate, middle);
    put(&mut estate, last);
    let found = chain(&estate, &me).unwrap();
    assert_eq!(moves(&found), ["assume-role", "assume-role", "put-role-policy"]);
    assert_eq!(found.certainty, Certainty::Always);
    assert_eq!(found.steps[2].by, Node::as_is(me));
}

#[test]
fn a_policy_of_a_group_of_a_session_and_of_a_name_is_followed() {
    // Two groups give what neither gives alone.
    let (me, mut estate) = estate("trusts lambda.amazonaws.com", &[allow("iam:AddUserToGroup", "*")]);
    let dev = "arn:aws:lambda:eu-west-1:111122223333:function:dev-*";
    group(&mut estate, &iam("group/pass"), &[allow("iam:PassRole", "*")]);
    group(&mut estate, &iam("group/functions"), &[allow("lambda:*", dev)]);
    estate.groups.remove(&iam("group/readers"));
    let found = chain(&estate, &me).unwrap();
    assert_eq!(moves(&found), ["add-user-to-group", "add-user-to-group", "lambda-create-and-invoke"]);
    let asked = &found.steps[2].requests[1].request;
    assert_eq!(asked.resource, "arn:aws:lambda:eu-west-1:111122223333:function:dev-x");
    let _ = policy(&[allow("s3:*", "*")]);
}
