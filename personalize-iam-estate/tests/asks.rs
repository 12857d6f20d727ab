//! What is answered once for many is what is answered for each under all of their policies.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests say what they expect by panicking")]

use std::sync::Arc;

use personalize_iam_analysis::{Access, Holder, Options, who_can};
use personalize_iam_estate::{
    Account, Cast, Document, Estate, Identity, IdentityKind, Known, Layers, Member, Missing, Organization,
    OrganizationPolicy, OrganizationPolicyKind, OwnPolicy, Question, Remembered, Special, Target, grouped, members,
    questions, settled,
};
use personalize_iam_eval::{Decision, Policies, Principal};
use personalize_iam_model::Policy;
use personalize_iam_model::policy::read;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const HOME: &str = "111122223333";

/// Statements of identity-based policies, boundaries and policies of an organization.
const STATEMENTS: &[&str] = &[
    r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#,
    r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/${aws:username}/*"}"#,
    r#"{"Effect": "Allow", "Action": ["s3:Get*", "sqs:*"], "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}"#,
    r#"{"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}"#,
    r#"{"Effect": "Allow", "NotAction": ["iam:*", "s3:Put*"], "Resource": "*"}"#,
    r#"{"Effect": "Deny", "Action": "s3:Get*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalTag/team": "a"}}}"#,
    r#"{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/team/*"}}}"#,
    r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::*:user/a*", "arn:aws:iam::444455556666:*"]}}}"#,
    r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotLike": {"aws:PrincipalArn": "*ana*"}}}"#,
    r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalAccount": "444455556666"}}}"#,
    r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalType": "User"}}}"#,
    r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringLike": {"aws:userid": "AIDA*"}}}"#,
    r#"{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}"#,
    r#"{"Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::sho?/a*", "arn:aws:s3:::other/*"]}"#,
    r#"{"Effect": "Deny", "Action": "s3:Get*", "NotResource": "arn:aws:s3:::shop/bo*"}"#,
    r#"{"Effect": "Deny", "Action": "s3:Get*", "Resource": "arn:aws:s3:::*/bo/*"}"#,
];

/// Policies of the bucket.
const BUCKET: &[&str] = &[
    r#"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:user/ana"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/*"}"#,
    r#"{"Effect": "Allow", "Principal": {"AWS": "444455556666"}, "Action": "s3:*", "Resource": ["arn:aws:s3:::shop", "arn:aws:s3:::shop/*"]}"#,
    r#"{"Effect": "Deny", "NotPrincipal": {"AWS": ["arn:aws:iam::111122223333:role/team/etl", "111122223333"]}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/*"}"#,
    r#"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::shop/*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}}"#,
    r#"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:sts::111122223333:assumed-role/etl/session"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/*"}"#,
];

const PRINCIPALS: &[(&str, Option<&str>)] = &[
    ("arn:aws:iam::111122223333:user/ana", None),
    ("arn:aws:iam::111122223333:user/bo", None),
    ("arn:aws:iam::444455556666:user/ana", None),
    ("arn:aws:sts::111122223333:assumed-role/etl/session", Some("arn:aws:iam::111122223333:role/team/etl")),
    ("arn:aws:sts::111122223333:assumed-role/audit/session", Some("arn:aws:iam::111122223333:role/audit")),
];

fn policy(statements: &[&str]) -> Policy {
    read(&format!(r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#, statements.join(","))).unwrap()
}

fn principal(index: usize) -> Principal {
    let (arn, role) = PRINCIPALS[index];
    let principal: Principal = arn.parse().unwrap();
    match role {
        Some(role) => principal.with_role(role).unwrap(),
        None => principal,
    }
}

fn document() -> impl Strategy<Value = Policy> + Clone {
    subsequence(STATEMENTS, 1..4).prop_map(|statements| policy(&statements))
}

fn policies() -> impl Strategy<Value = Policies> {
    let level = prop::collection::vec(document(), 1..3);
    (
        prop::collection::vec(document(), 0..3),
        prop::option::weighted(0.3, document()),
        prop::collection::vec(level.clone(), 0..3),
    )
        .prop_map(|(identity, boundary, service_control)| Policies {
            identity,
            permissions_boundary: boundary.into_iter().collect(),
            service_control,
            ..Policies::default()
        })
}

/// All questions about everybody.
fn all_asks(cast: &Cast, action: &str, resource: &str) -> Vec<Question> {
    (0..cast.members.len()).flat_map(|member| questions(cast, member, action, None, resource)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn what_many_share_is_answered_as_for_each(
        all in prop::collection::vec(policies(), 1..3),
        who in prop::collection::vec((0..PRINCIPALS.len(), any::<prop::sample::Index>()), 1..6),
        bucket in prop::option::of(subsequence(BUCKET, 1..4)),
        resource in select(&["arn:aws:s3:::shop/ana/list", "arn:aws:s3:::shop/*", "arn:aws:s3:::shop/bo/*"][..]),
        action in select(&["s3:GetObject", "s3:Get*", "s3:PutObject", "s3:*"][..]),
    ) {
        let own = bucket.map(|statements| ("arn:aws:s3:::shop".to_owned(), Arc::new(policy(&statements))));
        let mut cast = Cast { own: own.clone().into_iter().collect(), ..Cast::default() };
        for (number, (principal_of, of)) in who.iter().enumerate() {
            cast.members.push(Member {
                name: number.to_string(),
                principal: principal(*principal_of),
                layers: Layers::from(of.get(&all).clone()),
                account: Some(HOME.to_owned()),
                missing: Missing::default(),
known: Known::default(),
outside: None,
            });
        }
        let asked = all_asks(&cast, action, resource);
        let options = Options::default();
        let mut answers: Vec<_> =
            grouped(&cast, &asked).iter().flat_map(|group| settled(&cast, &asked, group, &options)).collect();
        answers.sort_by_key(|answer| answer.ask);
        prop_assert_eq!(answers.len(), who.len());
        // One after the other, with what is remembered of those before.
        let mut remembered = Remembered::default();
        for (one, other) in answers.iter().zip(remembered.settled(&cast, &asked, &options)) {
            prop_assert_eq!((&one.cell, &one.if_none), (&other.cell, &other.if_none));
        }
        for (answer, (principal_of, of)) in answers.iter().zip(&who) {
            let mut whole = of.get(&all).clone();
            whole.resource = own.as_ref().map(|(_, policy)| Policy::clone(policy));
            let holder = Holder { name: answer.cell.holder.clone(), principal: principal(*principal_of), policies: whole.clone() };
            let alone = who_can(&[holder], action, resource, &Options::default().resource_account(HOME)).pop().unwrap();
            prop_assert_eq!(answer.cell.access.as_str(), alone.access.as_str(), "{:?}\n{:?}", answer.cell, alone);
            // A witness of one who stands for all is decided alike for each, under all of the policies.
            if own.is_some() && let Some(witness) = &answer.cell.allowed {
                prop_assert_eq!(whole.compile().decide(&witness.clone().prepare()), Decision::Allowed);
            }
        }
    }
}

fn one(identity: &str, missing: Missing) -> Cast {
    let policies = Policies { identity: vec![policy(&[identity])], ..Policies::default() };
    let member = Member {
        name: "ana".to_owned(),
        principal: principal(0),
        layers: Layers::from(policies),
        account: Some(HOME.to_owned()),
        missing,
        known: Known::default(),
        outside: None,
    };
    Cast { members: vec![member], lacks_own: true, ..Cast::default() }
}

/// The access, and the access if there is nothing of what was not read.
fn access(cast: &Cast, action: &str, resource: &str) -> (Access, Option<Access>) {
    let asked = all_asks(cast, action, resource);
    let groups = grouped(cast, &asked);
    let answer = settled(cast, &asked, &groups[0], &Options::default()).pop().unwrap();
    (answer.cell.access, answer.if_none)
}

#[test]
fn what_was_not_read_makes_an_answer_undecided_where_it_could_matter() {
    let campaigns = "arn:aws:personalize:*:111122223333:campaign/*";
    let allow = r#"{"Effect": "Allow", "Action": "personalize:*", "Resource": "*"}"#;
    let deny = r#"{"Effect": "Deny", "Action": "personalize:*", "Resource": "*"}"#;
    let nothing = r#"{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}"#;
    let unread = || vec!["the policy `P` was not read".to_owned()];
    let undecided = || Access::Undecided(unread());
    let delete = "personalize:DeleteCampaign";
    let can_allow = || Missing { could_allow: unread(), ..Missing::default() };
    let can_deny = || Missing { could_deny: unread(), ..Missing::default() };
    for (identity, missing, expected) in [
        (allow, Missing::default(), (Access::Always, None)),
        (allow, can_allow(), (undecided(), Some(Access::Always))),
        (nothing, can_allow(), (undecided(), Some(Access::Never))),
        (deny, can_allow(), (Access::Never, None)),
        (allow, can_deny(), (undecided(), Some(Access::Always))),
        (nothing, can_deny(), (Access::Never, None)),
    ] {
        assert_eq!(access(&one(identity, missing.clone()), delete, campaigns), expected, "{identity} {missing:?}");
    }
    // Trust policies say nothing of the actions of IAM.
    let allow_iam = r#"{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}"#;
    let role = "arn:aws:iam::111122223333:role/*";
    assert_eq!(access(&one(nothing, Missing::default()), "iam:PassRole", role), (Access::Never, None));
    assert_eq!(access(&one(allow_iam, Missing::default()), "iam:PassRole", role), (Access::Always, None));
    // Nothing of Amazon Personalize has a policy of its own; buckets have.
    let object = "arn:aws:s3:::shop/ana/list";
    let allow = r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}"#;
    let deny = r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}"#;
    let reasons = || Access::Undecided(vec![format!("no policy of `{object}` was read")]);
    for (identity, expected) in [
        (allow, (reasons(), Some(Access::Always))),
        (nothing, (reasons(), Some(Access::Never))),
        (deny, (Access::Never, None)),
    ] {
        assert_eq!(access(&one(identity, Missing::default()), "s3:GetObject", object), expected, "{identity}");
    }
    let mut cast = one(allow, Missing::default());
    cast.lacks_own = false;
    assert_eq!(access(&cast, "s3:GetObject", object), (Access::Always, None));
}

#[test]
fn people_with_the_same_statements_are_asked_about_once() {
    let many = |statement: &str| {
        let shared = Arc::new(policy(&[statement]));
        let member = |number: usize| Member {
            name: number.to_string(),
            principal: format!("arn:aws:iam::{HOME}:user/u{number}").parse().unwrap(),
            layers: Layers { identity: vec![Arc::clone(&shared)], ..Layers::default() },
            account: Some(HOME.to_owned()),
            missing: Missing::default(),
            known: Known::default(),
            outside: None,
        };
        let cast = Cast { members: (0..100).map(member).collect(), ..Cast::default() };
        let asked = all_asks(&cast, "personalize:DeleteCampaign", "*");
        assert!(asked.iter().all(|ask| ask.special == Special::No));
        grouped(&cast, &asked).len()
    };
    assert_eq!(many(STATEMENTS[3]), 1);
    assert_eq!(many(STATEMENTS[6].replace("role/team/*", "user/u1*").as_str()), 2);
    assert_eq!(
        many(
            r#"{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"aws:username": "u1"}}}"#
        ),
        100
    );
}

/// An account with a user who can read all objects, and another one that owns a bucket.
fn two_accounts(bucket: Option<(&str, Option<&str>)>) -> Estate {
    let mut estate = Estate::default();
    for account in [HOME, "444455556666"] {
        estate.accounts.insert(account.to_owned(), Account { name: None, identities_are_read: true });
    }
    let document = |statement: &str| Document {
        name: "own".to_owned(),
        policy: Some(Arc::new(policy(&[statement]))),
        place: None,
    };
    let ana = Identity {
        kind: IdentityKind::User,
        arn: PRINCIPALS[0].0.to_owned(),
        inline: vec![document(r#"{"Effect": "Allow", "Action": ["s3:*", "sqs:*"], "Resource": "*"}"#)],
        attached: Vec::new(),
        groups: Vec::new(),
        boundary: None,
        trust: None,
        tags: None,
        instance_profiles: Vec::new(),
        place: None,
    };
    estate.identities.insert(ana.arn.clone(), ana);
    if let Some((statement, account)) = bucket {
        let own = OwnPolicy { document: document(statement), account: account.map(str::to_owned) };
        estate.resources.insert("arn:aws:s3:::shop".to_owned(), own);
    }
    estate
}

#[test]
fn what_another_account_owns_needs_its_policy() {
    let object = "arn:aws:s3:::shop/ana/list";
    let queue = "arn:aws:sqs:eu-west-1:444455556666:orders";
    let deny = r#"{"Effect": "Deny", "Principal": "*", "Action": "s3:Put*", "Resource": "arn:aws:s3:::shop/*"}"#;
    let allow = r#"{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:*", "Resource": "arn:aws:s3:::shop/*"}"#;
    let other = Some("444455556666");
    for (bucket, assume_none, action, resource, expected) in [
        (Some((deny, other)), true, "s3:GetObject", object, "never"),
        (Some((allow, other)), true, "s3:GetObject", object, "always"),
        (Some((deny, Some(HOME))), true, "s3:GetObject", object, "always"),
        // Whose it is was not read.
        (Some((deny, None)), true, "s3:GetObject", object, "undecided"),
        (None, true, "s3:GetObject", object, "undecided"),
        (None, true, "sqs:SendMessage", queue, "never"),
        (None, false, "sqs:SendMessage", queue, "undecided"),
    ] {
        let cast = members(&two_accounts(bucket), assume_none);
        assert_eq!(access(&cast, action, resource).0.as_str(), expected, "{bucket:?} {assume_none} {resource}");
    }
}

#[test]
fn resource_control_policies_are_those_of_the_account_that_owns_the_resource() {
    let queue = "arn:aws:sqs:eu-west-1:111122223333:orders";
    let foreign = "arn:aws:sqs:eu-west-1:444455556666:orders";
    let mut estate = two_accounts(None);
    let allow = r#"{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sqs:*", "Resource": "*"}"#;
    let document = |statement: &str| Document {
        name: "own".to_owned(),
        policy: Some(Arc::new(policy(&[statement]))),
        place: None,
    };
    estate.resources.insert(foreign.to_owned(), OwnPolicy { document: document(allow), account: None });
    let mut organization = Organization::default();
    let everything = r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#;
    let guard = r#"{"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*"}"#;
    for (id, kind, statement) in [
        ("p-full", OrganizationPolicyKind::ServiceControl, everything),
        ("p-guard", OrganizationPolicyKind::ResourceControl, guard),
    ] {
        organization.policies.insert(id.to_owned(), OrganizationPolicy { kind, document: document(statement) });
    }
    for id in ["r-root", HOME, "444455556666"] {
        let attached = |kind, policies: &[&str]| {
            (Target { kind, id: id.to_owned() }, policies.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>())
        };
        // The other account alone is guarded.
        let guards: &[&str] = if id == "444455556666" { &["p-guard"] } else { &[] };
        organization.attached.extend([
            attached(OrganizationPolicyKind::ServiceControl, &["p-full"]),
            attached(OrganizationPolicyKind::ResourceControl, guards),
        ]);
    }
    for account in [HOME, "444455556666"] {
        organization.parents.insert(account.to_owned(), "r-root".to_owned());
    }
    estate.organization = Some(organization);
    let cast = members(&estate, true);
    let of = |resource: &str| access(&cast, "sqs:SendMessage", resource).0.as_str();
    assert_eq!((of(queue), of(foreign)), ("always", "never"));
}
