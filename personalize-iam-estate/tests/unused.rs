//! What is unused in small estates, and that nothing changes without it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, reason = "it is a test")]

mod build;

use std::sync::Arc;

use build::random::Random;
use build::small::{ACCOUNTS, BUCKET, decisions, estate as random_estate};
use build::{ACCOUNT, allow, deny, document, group, iam, identity, managed, of, organize, put, trust};
use personalize_iam_analysis::Options;
use personalize_iam_estate::{Account, Estate, OwnPolicy, UnusedFound, UnusedKind, members, unused};
use personalize_iam_model::Policy;
use personalize_iam_model::policy::ActionElement;
use serde_json::{Value, json};

fn found(estate: &Estate) -> UnusedFound {
    unused(estate, &members(estate, true), &Options::default(), &|| false)
}

fn told(estate: &Estate) -> Vec<(&'static str, String, String)> {
    let found = found(estate);
    assert!(found.undecided.is_empty(), "{found:#?}");
    found.unused.into_iter().map(|one| (one.kind.as_str(), one.part, one.reason)).collect()
}

fn one_user(statements: &[Value]) -> Estate {
    let mut estate = Estate::default();
    estate.accounts.insert(ACCOUNT.to_owned(), Account { name: None, identities_are_read: true });
    put(&mut estate, identity(iam("user/ana"), statements));
    organize(&mut estate, &[ACCOUNT], &[]);
    estate
}

#[test]
fn what_other_layers_take_is_told_with_the_layer() {
    let get = || allow("s3:GetObject", "*");
    assert_eq!(told(&one_user(&[get()])), []);
    let by_deny = told(&one_user(&[get(), deny("s3:*")]));
    assert_eq!(by_deny[0].0, "taken-away");
    assert_eq!(by_deny[0].2, "all that it allows is denied by a `Deny` of their own policies");
    let mut bounded = one_user(&[get()]);
    managed(&mut bounded, &iam("policy/bound"), &[allow("sqs:*", "*")], &[]);
    bounded.identities.get_mut(&iam("user/ana")).unwrap().boundary = Some(iam("policy/bound"));
    assert_eq!(told(&bounded)[0].2, "all that it allows is denied by the permissions boundary");
    let mut guarded = one_user(&[get()]);
    organize(&mut guarded, &[ACCOUNT], &[deny("s3:Get*")]);
    assert_eq!(told(&guarded)[0].2, "all that it allows is denied by the service control policies");
    // Where a condition leaves something, nothing is reported.
    let mut left = deny("s3:*");
    left["Condition"] = json!({"Bool": {"aws:MultiFactorAuthPresent": "false"}});
    assert_eq!(told(&one_user(&[get(), left])), []);
    // Of several actions those alone that are taken.
    let two = json!({"Sid": "Two", "Effect": "Allow", "Action": ["s3:GetObject", "sqs:SendMessage"], "Resource": "*"});
    let parts = told(&one_user(&[two, deny("s3:*")]));
    let parts: Vec<(&str, &str)> = parts.iter().map(|(kind, part, _)| (*kind, part.as_str())).collect();
    assert_eq!(parts, [("taken-away", "statement `Two`, `s3:GetObject`")]);
}

#[test]
fn what_others_repeat_is_redundant_and_not_taken() {
    let told = told(&one_user(&[allow("s3:GetObject", "*"), allow("s3:Get*", "*")]));
    let told: Vec<(&str, &str)> = told.iter().map(|(kind, part, _)| (*kind, part.as_str())).collect();
    assert_eq!(told, [("redundant", "statement 1")]);
}

#[test]
fn a_policy_of_many_is_unused_if_it_is_so_for_each_of_them() {
    let mut estate = one_user(&[deny("s3:*")]);
    managed(&mut estate, &iam("policy/shared"), &[allow("s3:GetObject", "*")], &[]);
    put(&mut estate, identity(iam("user/bo"), &[]));
    for name in ["user/ana", "user/bo"] {
        estate.identities.get_mut(&iam(name)).unwrap().attached.push(iam("policy/shared"));
    }
    assert_eq!(told(&estate), []);
    estate.identities.get_mut(&iam("user/bo")).unwrap().inline = vec![document("own", &[deny("s3:*")])];
    assert_eq!(told(&estate)[0].0, "taken-away");
    // Through a group and directly it is still one policy.
    let mut twice = one_user(&[]);
    managed(&mut twice, &iam("policy/shared"), &[allow("s3:GetObject", "*")], &[]);
    group(&mut twice, &iam("group/staff"), &[]);
    twice.groups.get_mut(&iam("group/staff")).unwrap().attached.push(iam("policy/shared"));
    let ana = twice.identities.get_mut(&iam("user/ana")).unwrap();
    ana.attached.push(iam("policy/shared"));
    ana.groups.push(iam("group/staff"));
    assert_eq!(told(&twice), []);
}

#[test]
fn policies_and_groups_of_nobody_are_told_where_all_was_read() {
    let mut estate = one_user(&[]);
    managed(&mut estate, &iam("policy/idle"), &[allow("s3:GetObject", "*")], &[]);
    managed(&mut estate, "arn:aws:iam::aws:policy/ReadOnlyAccess", &[allow("s3:Get*", "*")], &[]);
    group(&mut estate, &iam("group/empty"), &[]);
    let kinds: Vec<&str> = told(&estate).iter().map(|(kind, ..)| *kind).collect();
    assert_eq!(kinds, ["attached-to-nobody", "group-without-users"]);
    estate.accounts.get_mut(ACCOUNT).unwrap().identities_are_read = false;
    let found = found(&estate);
    assert_eq!((found.unused.len(), found.undecided.len()), (0, 2), "{found:#?}");
}

/// Whom a role trusts, what the user `ana` has, and what is said of it.
#[test]
fn trust_that_nobody_can_use_is_told() {
    let assume = || allow("sts:AssumeRole", "*");
    /// Whom it trusts, what the user has beside, the service control policies, and what is said.
    type Case = (Value, Vec<Value>, Vec<Value>, Option<&'static str>);
    let cases: Vec<Case> = vec![
        (json!({"AWS": iam("user/ana")}), vec![], vec![], None),
        (json!({"AWS": iam("user/ana")}), vec![deny("sts:*")], vec![], Some("denied")),
        (json!({"AWS": iam("user/ana")}), vec![], vec![deny("sts:*")], Some("denied")),
        (json!({"AWS": iam("user/gone")}), vec![], vec![], Some("does not exist")),
        (json!({"AWS": "AROAEXAMPLEEXAMPLE12"}), vec![], vec![], Some("deleted")),
        (json!({"AWS": ACCOUNT}), vec![assume()], vec![], None),
        (json!({"AWS": ACCOUNT}), vec![], vec![], Some("has `sts:AssumeRole`")),
        (json!({"AWS": of(ACCOUNT, "root")}), vec![assume()], vec![deny("sts:AssumeRole")], Some("are denied")),
        (
            json!({"AWS": ACCOUNT}),
            vec![allow("sts:AssumeRole", "arn:aws:iam::*:role/other")],
            vec![],
            Some("has `sts:"),
        ),
        // Of others it is not known what they can.
        (json!({"AWS": "999988887777"}), vec![], vec![], None),
        (json!({"AWS": "arn:aws:iam::999988887777:role/gone"}), vec![], vec![], None),
        (json!({"Service": "lambda.amazonaws.com"}), vec![], vec![], None),
        (json!("*"), vec![], vec![], None),
    ];
    for (principal, has, guards, expected) in cases {
        let mut estate = one_user(&has);
        organize(&mut estate, &[ACCOUNT], &guards);
        let mut role = identity(iam("role/r"), &[]);
        role.trust = Some(document("trust", &[trust(principal.clone())]));
        put(&mut estate, role);
        let told: Vec<String> =
            told(&estate).into_iter().filter(|one| one.0 == "trust-of-nobody").map(|one| one.2).collect();
        let reason = told.first().map(String::as_str);
        assert_eq!(reason.is_some(), expected.is_some(), "{principal} {has:?}: {told:?}");
        assert!(expected.is_none_or(|words| reason.unwrap().contains(words)), "{principal} {has:?}: {told:?}");
    }
}

#[test]
fn who_does_not_exist_is_named_by_no_policy_of_a_resource() {
    let mut estate = one_user(&[]);
    let names = [iam("user/ana"), iam("user/gone"), "AIDAEXAMPLEEXAMPLE12".to_owned(), of("999988887777", "user/x")];
    let one = json!({"Effect": "Allow", "Principal": {"AWS": names}, "Action": "s3:GetObject", "Resource": format!("{BUCKET}/*")});
    let own = OwnPolicy { document: document(BUCKET, &[one]), account: Some(ACCOUNT.to_owned()) };
    estate.resources.insert(BUCKET.to_owned(), own);
    let told: Vec<String> = told(&estate).into_iter().map(|(_, part, _)| part).collect();
    assert_eq!(told, ["statement 1, `arn:aws:iam::111122223333:user/gone`", "statement 1, `AIDAEXAMPLEEXAMPLE12`"]);
}

/// Without what is reported, each decision is as it was.
#[test]
fn nothing_changes_without_what_is_unused() {
    let mut removed = 0;
    for seed in 0..80 {
        let estate = random_estate(&mut Random::new(seed));
        let before = decisions(&members(&estate, true));
        for one in found(&estate).unused {
            if !matches!(one.kind, UnusedKind::TakenAway | UnusedKind::Redundant) {
                continue;
            }
            let (name, holder) = one.of.split_once(" of ").unwrap();
            let (number, pattern) = match one.part.split_once(", ") {
                Some((number, pattern)) => (number, Some(pattern.trim_matches('`'))),
                None => (one.part.as_str(), None),
            };
            let number: usize = number.strip_prefix("statement ").unwrap().parse().unwrap();
            let mut without = estate.clone();
            let inline = &mut without.identities.get_mut(holder).unwrap().inline;
            let document = inline.iter_mut().find(|document| document.name == name).unwrap();
            let mut policy = Policy::clone(document.policy.as_ref().unwrap());
            match pattern {
                None => drop(policy.statements.remove(number - 1)),
                Some(pattern) => {
                    let ActionElement::Action(all) = &mut policy.statements[number - 1].action else { panic!() };
                    let at = all.iter().position(|one| one == pattern).unwrap();
                    all.remove(at);
                }
            }
            document.policy = Some(Arc::new(policy));
            removed += 1;
            assert_eq!(before, decisions(&members(&without, true)), "seed {seed}: {one:?}");
        }
    }
    println!("{removed} removed, in {} accounts", ACCOUNTS.len());
    assert!(removed > 40, "{removed}");
}
