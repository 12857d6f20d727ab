//! Two estates compared, against every decision by itself.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, reason = "it is a test")]

mod build;

use std::collections::BTreeSet;

use build::random::Random;
use build::small::{ACCOUNTS, BUCKET, allowed, changed, decisions, estate};
use build::{allow, deny, document, iam, identity, managed, of, organize, put, trust};
use personalize_iam_analysis::Options;
use personalize_iam_estate::{
    About, Account, Chains, ChangesOf, Difference, Differences, Estate, Options as ChainOptions, OwnPolicy, compared,
    differences, members, reach_changes, reach_sources,
};
use personalize_iam_eval::Policies;
use serde_json::json;

fn of_both(old: &Estate, new: &Estate) -> Differences {
    differences((old, &members(old, true)), (new, &members(new, true)))
}

/// Each difference with those whom it is about.
fn all(old: &Estate, new: &Estate) -> Vec<(Vec<String>, Difference)> {
    let found = of_both(old, new);
    assert!(found.doubts.is_empty(), "{:?}", found.doubts);
    let options = Options::default();
    let groups = found.groups.iter();
    groups.flat_map(|group| compared(group, &options).into_iter().map(|one| (group.who.clone(), one))).collect()
}

/// Where nothing is said to differ, no decision differs; and every witness is decided as the comparison says.
#[test]
fn no_difference_is_overlooked_in_random_estates() {
    let (mut differing, mut told) = (0, 0);
    for seed in 0..120 {
        let mut random = Random::new(seed);
        let old = estate(&mut random);
        let new = if random.percent(20) { estate(&mut random) } else { changed(&old, &mut random) };
        let found = all(&old, &new);
        let said: BTreeSet<(&str, bool)> = found
            .iter()
            .flat_map(|(who, one)| {
                let gained = (!one.comparison.gained.is_empty()).then_some(true);
                let lost = (!one.comparison.lost.is_empty()).then_some(false);
                let is_open = !one.comparison.undecided.is_empty();
                let open = [true, false].into_iter().filter(move |_| is_open);
                let directions: Vec<bool> = gained.into_iter().chain(lost).chain(open).collect();
                who.iter().flat_map(move |who| directions.clone().into_iter().map(move |to| (who.as_str(), to)))
            })
            .collect();
        let (before, after) = (decisions(&members(&old, true)), decisions(&members(&new, true)));
        for key in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
            let (was, is) = (before.get(key).copied().unwrap_or(false), after.get(key).copied().unwrap_or(false));
            if was != is {
                differing += 1;
                assert!(said.contains(&(key.0.as_str(), is)), "seed {seed}: {key:?} was {was} and is {is}: {found:#?}");
            }
        }
        for (who, one) in &found {
            let comparison = &one.comparison;
            let with = |policies: &Policies| match (&comparison.assumed_resource_policy, &policies.resource) {
                (Some(assumed), None) => Policies { resource: Some(assumed.clone()), ..policies.clone() },
                _ => policies.clone(),
            };
            let (old, new) = (with(&one.old), with(&one.new));
            for (regions, was, is) in [(&comparison.gained, false, true), (&comparison.lost, true, false)] {
                for region in regions {
                    told += 1;
                    let decided = (allowed(&old, &region.witness), allowed(&new, &region.witness));
                    assert_eq!(decided, (was, is), "seed {seed}: {who:?} {region:?}");
                }
            }
        }
    }
    println!("{differing} decisions differ, {told} witnesses");
    assert!(differing > 500 && told > 500, "{differing} {told}");
}

#[test]
fn an_estate_has_no_difference_from_itself() {
    for seed in 0..40 {
        let one = estate(&mut Random::new(seed));
        let found = of_both(&one, &one.clone());
        assert!(found.groups.is_empty() && found.doubts.is_empty(), "seed {seed}: {found:?}");
        assert_eq!(found.unchanged, one.identities.len());
    }
}

fn base() -> Estate {
    let mut estate = Estate::default();
    for account in ACCOUNTS {
        estate.accounts.insert(account.to_owned(), Account { name: None, identities_are_read: true });
    }
    managed(&mut estate, &iam("policy/shared"), &[allow("s3:GetObject", "*")], &[]);
    for name in ["role/a", "role/b", "user/u"] {
        let mut one = identity(iam(name), &[]);
        one.attached.push(iam("policy/shared"));
        put(&mut estate, one);
    }
    organize(&mut estate, &ACCOUNTS, &[]);
    estate
}

#[test]
fn those_who_have_the_same_before_and_after_are_one_question() {
    let old = base();
    let mut new = base();
    managed(&mut new, &iam("policy/shared"), &[allow("s3:GetObject", "*"), allow("s3:PutObject", "*")], &[]);
    let found = all(&old, &new);
    let who: Vec<&[String]> = found.iter().map(|(who, _)| who.as_slice()).collect();
    assert_eq!(who, [&[iam("role/a"), iam("role/b")][..], &[iam("user/u")]]);
    assert_eq!(found[0].1.comparison.gained[0].description, "s3:PutObject on any resource");
}

/// What is changed, about what there is a difference then, and whether something is gained and lost.
#[test]
fn each_kind_of_change_is_told() {
    type Edit = fn(&mut Estate);
    fn bucket(estate: &mut Estate, principal: serde_json::Value) {
        let one = json!({"Effect": "Allow", "Principal": principal, "Action": "s3:GetObject", "Resource": format!("{BUCKET}/*")});
        let own = OwnPolicy { document: document(BUCKET, &[one]), account: Some(ACCOUNTS[0].to_owned()) };
        estate.resources.insert(BUCKET.to_owned(), own);
    }
    let on_bucket = || About::Resource(BUCKET.to_owned());
    let cases: Vec<(Edit, About, &str, bool, bool)> = vec![
        (|_| {}, About::Own, "", false, false),
        (|new| put(new, identity(iam("role/new"), &[allow("s3:*", "*")])), About::Own, "role/new", true, false),
        (|new| drop(new.identities.remove(&iam("role/a"))), About::Own, "role/a", false, true),
        (
            |new| {
                new.identities.get_mut(&iam("user/u")).unwrap().inline = vec![document("own", &[deny("s3:GetObject")])]
            },
            About::Own,
            "user/u",
            false,
            true,
        ),
        // Nothing that it has itself is denied; what a policy of a resource gives is.
        (
            |new| new.identities.get_mut(&iam("user/u")).unwrap().inline = vec![document("own", &[deny("sqs:*")])],
            About::ByName,
            "user/u",
            false,
            true,
        ),
        (
            |new| {
                managed(new, &iam("policy/limit"), &[allow("sqs:*", "*")], &[]);
                new.identities.get_mut(&iam("role/b")).unwrap().boundary = Some(iam("policy/limit"));
            },
            About::Own,
            "role/b",
            false,
            true,
        ),
        (|new| organize(new, &ACCOUNTS, &[deny("s3:GetObject")]), About::Own, "role/a", false, true),
        // Who does not exist cannot do anything.
        (
            |new| bucket(new, json!({"AWS": of(ACCOUNTS[1], "role/far")})),
            About::Others(BUCKET.to_owned()),
            "",
            false,
            false,
        ),
        (|new| bucket(new, json!({"AWS": ACCOUNTS[1]})), About::Others(BUCKET.to_owned()), "", true, false),
        (|new| bucket(new, json!({"AWS": "999988887777"})), About::Others(BUCKET.to_owned()), "", true, false),
        (
            |new| {
                put(new, identity(of(ACCOUNTS[1], "role/far"), &[allow("s3:*", "*")]));
                bucket(new, json!({"AWS": of(ACCOUNTS[1], "role/far")}));
            },
            on_bucket(),
            "role/far",
            true,
            false,
        ),
        (
            |new| {
                let role = new.identities.get_mut(&iam("role/a")).unwrap();
                role.trust = Some(document("trust", &[trust(json!({"AWS": iam("user/u")}))]));
            },
            About::Resource(iam("role/a")),
            "user/u",
            true,
            false,
        ),
        (
            |new| {
                let role = new.identities.get_mut(&iam("role/a")).unwrap();
                role.trust = Some(document("trust", &[trust(json!({"AWS": "999988887777"}))]));
            },
            About::Others(iam("role/a")),
            "",
            true,
            false,
        ),
    ];
    for (at, (edit, about, who, gained, lost)) in cases.into_iter().enumerate() {
        let mut new = base();
        edit(&mut new);
        let found = all(&base(), &new);
        let of = found.iter().filter(|(names, one)| {
            one.about == about && (who.is_empty() || names.iter().any(|name| name.ends_with(who)))
        });
        let of: Vec<&Difference> = of.map(|(_, one)| one).collect();
        let is_gained = of.iter().any(|one| !one.comparison.gained.is_empty());
        let is_lost = of.iter().any(|one| !one.comparison.lost.is_empty());
        // What trusts `none.amazonaws.com` no more is lost to that service.
        let is_trust = matches!(&about, About::Others(arn) if arn.contains(":role/"));
        assert_eq!((is_gained, is_lost || is_trust), (gained, lost || is_trust), "case {at}: {found:#?}");
        let undecided = found.iter().flat_map(|(_, one)| &one.comparison.undecided).count();
        assert_eq!(undecided, 0, "case {at}: {found:#?}");
    }
}

#[test]
fn what_was_not_read_is_never_taken_for_the_same() {
    let mut one = base();
    one.identities.get_mut(&iam("user/u")).unwrap().attached.push(iam("policy/absent"));
    one.accounts.get_mut(ACCOUNTS[1]).unwrap().identities_are_read = false;
    let doubts = of_both(&one, &one).doubts;
    for words in ["policy/absent", "444455556666", "old side", "new side"] {
        assert!(doubts.iter().any(|doubt| doubt.contains(words)), "{words}: {doubts:#?}");
    }
    let mut none = base();
    none.organization = None;
    let cast = members(&none, false);
    let doubts = differences((&none, &cast), (&none, &cast)).doubts;
    assert!(doubts.iter().any(|doubt| doubt.contains("organization")), "{doubts:#?}");
    assert!(doubts.iter().any(|doubt| doubt.contains("policies of resources")), "{doubts:#?}");
}

#[test]
fn who_is_reached_newly_is_told_with_the_chain() {
    let old = base();
    let mut new = base();
    let role = new.identities.get_mut(&iam("role/a")).unwrap();
    role.trust = Some(document("trust", &[trust(json!({"AWS": iam("user/u")}))]));
    let none = ChangesOf::new();
    let mut options = ChainOptions::default();
    options.assume_none = true;
    let names: Vec<String> = old.identities.keys().cloned().collect();
    for (before, after, gained) in [(&old, &new, true), (&new, &old, false)] {
        let (mut one, mut other) = (Chains::new(before, options.clone()), Chains::new(after, options.clone()));
        let found = reach_changes((&mut one, &mut other), &names, (&none, &none), &|| false);
        let told: Vec<(&[String], &str, bool, bool)> = found
            .changes
            .iter()
            .map(|one| (one.who.as_slice(), one.to.identity.as_str(), one.gained, one.by_power))
            .collect();
        assert_eq!(told, [(&[iam("user/u")][..], iam("role/a").as_str(), gained, false)]);
        let chains = if gained { &mut other } else { &mut one };
        let chain = chains.chain(&found.changes[0].reached);
        assert!(chains.replay(&chain).iter().all(|decision| *decision == personalize_iam_eval::Decision::Allowed));
    }
    let mut stronger = ChangesOf::from([(iam("role/a"), BTreeSet::from([1]))]);
    let (mut one, mut other) = (Chains::new(&new, options.clone()), Chains::new(&new, options));
    let found = reach_changes((&mut one, &mut other), &names, (&stronger, &none), &|| false);
    assert!(matches!(found.changes.as_slice(), [one] if one.by_power && one.gained), "{found:?}");
    // Who gained the same does not need the other for it.
    stronger.insert(iam("user/u"), BTreeSet::from([1, 2]));
    let found = reach_changes((&mut one, &mut other), &names, (&stronger, &none), &|| false);
    assert!(found.changes.is_empty(), "{found:?}");
}

/// What stays may differ from one to the other, if it is about other actions.
#[test]
fn those_who_differ_in_what_stays_are_one_question_too() {
    let estate = |with: &str| {
        let mut estate = base();
        managed(&mut estate, &iam("policy/shared"), &[allow("sqs:*", "*"), allow(with, "*")], &[]);
        for (at, one) in estate.identities.values_mut().enumerate() {
            one.inline = vec![document("own", &[allow("s3:GetObject", &format!("arn:aws:s3:::bucket-{at}/*"))])];
        }
        estate
    };
    let (old, new) = (estate("sns:Subscribe"), estate("sns:Publish"));
    let found = of_both(&old, &new);
    // The roles, and the user.
    assert_eq!(found.groups.len(), 2, "{found:#?}");
    let one = &compared(&found.groups[0], &Options::default())[0].comparison;
    assert_eq!(one.gained[0].description, "sns:Publish on any resource");
    // What stays counts where it is about the same actions.
    let repeated = |mut estate: Estate| {
        let role = estate.identities.get_mut(&iam("role/a")).unwrap();
        role.inline = vec![document("own", &[allow("sns:*", "*")])];
        estate
    };
    let found = of_both(&repeated(old), &repeated(new));
    let group = found.groups.iter().find(|group| group.who == [iam("role/a")]).unwrap();
    assert!(compared(group, &Options::default()).is_empty(), "{group:#?}");
}

/// Those of whom it can have changed whom they reach are all of whom it did.
#[test]
fn what_is_searched_from_some_is_all_that_there_is() {
    let mut options = ChainOptions::default();
    options.assume_none = true;
    let none = ChangesOf::new();
    let (mut all_changes, mut left_out) = (0, 0);
    for seed in 1..=60 {
        let mut random = Random::new(seed);
        let old = estate(&mut random);
        let new = changed(&old, &mut random);
        let names: BTreeSet<String> = old.identities.keys().chain(new.identities.keys()).cloned().collect();
        let names: Vec<String> = names.into_iter().collect();
        let casts = (members(&old, true), members(&new, true));
        let (mut one, mut other) = (Chains::new(&old, options.clone()), Chains::new(&new, options.clone()));
        let estates = ((&old, &casts.0), (&new, &casts.1));
        let (some, _) = reach_sources(estates, (&mut one, &mut other), &|| false);
        let mut told = |names: &[String]| -> BTreeSet<String> {
            let found = reach_changes((&mut one, &mut other), names, (&none, &none), &|| false);
            let each = found.changes.iter().flat_map(|change| {
                change.who.iter().map(move |who| {
                    format!("{who} {:?} {} {:?} {}", change.to, change.gained, change.other, change.reached.depth)
                })
            });
            each.collect()
        };
        let expected = told(&names);
        assert_eq!(told(&some), expected, "seed {seed}");
        all_changes += expected.len();
        left_out += names.len() - some.len();
    }
    assert!(all_changes > 50 && left_out > 50, "{all_changes} {left_out}");
}
