//! Chains in estates of ten thousand identities: what is found, and how long it takes.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, reason = "it is a test")]

mod build;

use build::random::Random;
use build::{allow, document, identity, managed, of, organize, put, trust};
use personalize_iam_estate::{Chains, Estate, Options, Rank};
use serde_json::{Value, json};

const ACCOUNTS: [&str; 4] = ["111111111111", "222222222222", "333333333333", "444444444444"];

/// Identities as accounts have them: most can do little, some assume others, few are administrators.
fn usual(count: usize) -> Estate {
    let mut random = Random(0x1234_5678_9ABC_DEF1);
    let mut estate = Estate::default();
    for (name, statements) in [
        ("AdministratorAccess", vec![allow("*", "*")]),
        ("ReadOnlyAccess", vec![allow("s3:Get*", "*"), allow("iam:Get*", "*"), allow("ec2:Describe*", "*")]),
        (
            "PowerUserAccess",
            vec![json!({"Effect": "Allow", "NotAction": ["iam:*", "organizations:*"], "Resource": "*"})],
        ),
    ] {
        managed(&mut estate, &format!("arn:aws:iam::aws:policy/{name}"), &statements, &[]);
    }
    for at in 0..count {
        let account = ACCOUNTS[at % 4];
        let user = at % 10 == 0;
        let arn = of(account, &format!("{}{at}", if user { "user/team/u" } else { "role/app/r" }));
        let own = format!("arn:aws:s3:::bucket-{at}/*");
        let mut statements: Vec<Value> = vec![allow("s3:GetObject", &own)];
        let other = ACCOUNTS[random.below(4)];
        match random.below(40) {
            0 => statements.push(allow("sts:AssumeRole", "*")),
            1..=6 => {
                statements.push(allow("sts:AssumeRole", &of(other, &format!("role/app/r{}*", random.below(1000)))))
            }
            7 => statements.push(allow("iam:PassRole", &of(account, &format!("role/app/r{}*", random.below(100))))),
            8 => {
                statements.push(allow("iam:PassRole", "*"));
                statements.push(allow("lambda:*", &format!("arn:aws:lambda:*:*:function:team-{at}-*")));
            }
            9 => statements.push(allow("iam:CreateAccessKey", &of(account, "user/team/${aws:username}"))),
            _ => {}
        }
        let mut one = identity(arn.clone(), &statements);
        match random.below(200) {
            0 => one.attached.push("arn:aws:iam::aws:policy/AdministratorAccess".to_owned()),
            1..=40 => one.attached.push("arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned()),
            41..=46 => one.attached.push("arn:aws:iam::aws:policy/PowerUserAccess".to_owned()),
            _ => {}
        }
        if !user {
            let whom = match random.below(10) {
                0 | 1 => json!({"AWS": ACCOUNTS[random.below(4)]}),
                2 => json!({"AWS": of(ACCOUNTS[(at + 1) % 4], &format!("role/app/r{}", at + 1))}),
                3..=6 => json!({"Service": "lambda.amazonaws.com"}),
                7 => json!({"Service": "ec2.amazonaws.com"}),
                _ => json!({"Service": "ecs-tasks.amazonaws.com"}),
            };
            one.trust = Some(document("trust", &[trust(whom)]));
        }
        put(&mut estate, one);
    }
    let guard = json!({"Effect": "Deny", "Action": "iam:*", "Resource": "*",
        "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/sandbox/*"}}});
    organize(&mut estate, &ACCOUNTS, &[guard]);
    estate
}

/// Everybody is named apart, assumes everybody, and nobody gets anywhere.
fn dense(count: usize) -> Estate {
    let mut estate = Estate::default();
    for at in 0..count {
        let arn = of(ACCOUNTS[0], &format!("role/r{at}"));
        let statements = [
            allow("sts:AssumeRole", "*"),
            allow("iam:PassRole", "*"),
            allow("s3:GetObject", &format!("arn:aws:s3:::b{at}/*")),
        ];
        let mut one = identity(arn, &statements);
        one.trust = Some(document("trust", &[trust(json!({"AWS": ACCOUNTS[0]}))]));
        put(&mut estate, one);
    }
    let mut admin = identity(of(ACCOUNTS[0], "role/admin"), &[allow("*", "*")]);
    admin.trust = Some(document("trust", &[trust(json!({"Service": "ec2.amazonaws.com"}))]));
    put(&mut estate, admin);
    organize(&mut estate, &ACCOUNTS[..1], &[]);
    estate
}

fn admins(estate: &Estate, goal: Rank) -> (usize, usize) {
    let mut chains = Chains::new(estate, Options::default());
    let is_admin = |arn: &str| {
        let one = &estate.identities[arn];
        one.attached.iter().any(|policy| policy.ends_with("/AdministratorAccess")) || arn.ends_with("/admin")
    };
    let found = chains.reaching(&mut |node| (node.allows_all() || is_admin(&node.identity)).then_some(goal), &|| false);
    assert_eq!(found.incomplete, Vec::<String>::new());
    let by_others = found.reached.iter().filter(|one| one.depth > 0).count();
    for reached in found.reached.iter().filter(|one| one.depth > 0).take(50) {
        let chain = chains.chain(reached);
        assert!(
            chains.replay(&chain).iter().all(|one| *one == personalize_iam_eval::Decision::Allowed)
                || reached.rank != Rank::Always
        );
    }
    (found.reached.len(), by_others)
}

#[test]
fn of_ten_thousand_those_who_get_to_administrators_are_found() {
    let estate = usual(10_000);
    let (all, by_others) = admins(&estate, Rank::Always);
    assert!(by_others > 100, "{by_others} of {all}");
    // Where no goal is certain, the search for those who get to one for certain by edits of others has nothing to find for anybody.
    assert_eq!(admins(&estate, Rank::When), (all, by_others));
    let mut chains = Chains::new(&estate, Options::default());
    let admin = estate
        .identities
        .values()
        .find(|one| !one.attached.is_empty() && one.attached[0].ends_with("/AdministratorAccess"))
        .unwrap();
    let found = chains.reachable(&admin.arn, &|| false).unwrap();
    assert!(found.reached.len() > 2_000);
}

#[test]
fn where_all_assume_all_the_search_ends() {
    let estate = dense(10_000);
    assert_eq!(admins(&estate, Rank::Always).0, 1);
    let mut chains = Chains::new(&estate, Options::default());
    let found = chains.reachable(&of(ACCOUNTS[0], "role/r7"), &|| false).unwrap();
    assert_eq!(found.reached.len(), 9_999);
}

/// A search that is cancelled says so.
#[test]
fn a_cancelled_search_says_that_it_is_not_complete() {
    let estate = usual(100);
    let mut chains = Chains::new(&estate, Options::default());
    let found = chains.reaching(&mut |_| None, &|| true);
    assert_eq!(found.incomplete, ["the search was cancelled"]);
}
