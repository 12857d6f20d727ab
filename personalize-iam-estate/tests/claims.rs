//! Claims about estates: small estates with what is said of each claim, and laws over estates that are made at random.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests say what they expect by panicking")]

mod build;

use std::collections::{BTreeMap, BTreeSet};

use build::random::Random;
use build::{ACCOUNT, allow, deny, document, iam, identity, of, organize, put, trust};
use personalize_iam_analysis::{
    Access, Claim, Options, PrincipalPattern, Proof, Scope, prove, read_claim, read_scoped_claim,
};
use personalize_iam_estate::{
    Account, Answer, Cast, Chains, Estate, Judge, Judgement, Judging, Node, Options as ChainOptions, OwnPolicy, PACKS,
    PackText, Question, Rank, counting, grouped, members, outsiders, questions, settled,
};
use personalize_iam_eval::Decision;
use personalize_iam_model::Policy;
use serde_json::{Value, json};

const OTHER: &str = "444455556666";

fn answers(cast: &Cast, asks: &[Question], options: &Options) -> Vec<Answer> {
    grouped(cast, asks).iter().flat_map(|group| settled(cast, asks, group, options)).collect()
}

fn judging<'j>() -> Judging<'j> {
    let mut chains = ChainOptions::default();
    chains.assume_none = true;
    Judging { options: Options::default(), chains, answers: &answers, cancelled: &|| false }
}

/// What is said of a claim, with every witness decided again.
fn judge(estate: &Estate, assume_none: bool, text: &str) -> Judgement {
    let cast = members(estate, assume_none);
    let mut how = judging();
    how.chains.assume_none = assume_none;
    let (claim, scope) = read_scoped_claim(text).unwrap();
    let wanted = match claim {
        Claim::Always(_) => |decision| decision != Decision::Allowed,
        _ => |decision| decision == Decision::Allowed,
    };
    let judgement = Judge::new(estate, &cast, how).judge(&claim, &scope.unwrap_or_default()).unwrap();
    for finding in &judgement.found {
        if finding.proof == Proof::Refuted {
            assert!(!finding.witness.is_empty(), "{text}: {finding:?}");
            let decided = |(request, policies): &(personalize_iam_eval::Request, _)| {
                let policies: &std::sync::Arc<personalize_iam_eval::Policies> = policies;
                policies.compile().decide(&request.clone().prepare())
            };
            assert!(finding.witness.iter().map(decided).all(wanted), "{text}: {finding:?}");
        } else {
            assert!(!finding.undecided.is_empty(), "{text}: {finding:?}");
        }
    }
    judgement
}

fn only(effect: Value, condition: Value) -> Value {
    let mut statement = effect;
    statement["Condition"] = condition;
    statement
}

/// A role for emergencies, one that runs jobs, somebody who assumes the first, and somebody who can do nothing.
fn shop() -> Estate {
    let mut estate = Estate::default();
    estate.accounts.insert(ACCOUNT.to_owned(), Account { name: None, identities_are_read: true });
    let mut glass = identity(iam("role/ops/BreakGlass"), &[allow("personalize:*", "*")]);
    glass.trust = Some(document("trust", &[trust(json!({"AWS": ACCOUNT}))]));
    put(&mut estate, glass);
    let endpoint = json!({"StringEquals": {"aws:SourceVpce": "vpce-1"}});
    put(&mut estate, identity(iam("role/Etl"), &[only(allow("s3:*", "*"), endpoint)]));
    put(&mut estate, identity(iam("user/ana"), &[allow("sts:AssumeRole", &iam("role/ops/BreakGlass"))]));
    put(&mut estate, identity(iam("user/bo"), &[allow("s3:ListAllMyBuckets", "*")]));
    organize(&mut estate, &[ACCOUNT], &[deny("personalize:DeleteSchema")]);
    estate
}

#[test]
fn claims_are_answered_for_all_whom_they_are_about() {
    let estate = shop();
    for (claim, expected, who) in [
        ("never personalize:Delete* on anything by anyone", Proof::Refuted, &["BreakGlass"][..]),
        ("never personalize:Delete* on anything by anyone but role BreakGlass", Proof::Proved, &[]),
        ("never personalize:Delete* on anything by anyone but role ops/BreakGlass", Proof::Proved, &[]),
        // Who is excepted is a way for others.
        (
            "never personalize:Delete* on anything by anyone but role BreakGlass, through chains too",
            Proof::Refuted,
            &["ana"],
        ),
        (
            "never personalize:Delete* on anything by anyone but role BreakGlass or user a*, through chains too",
            Proof::Proved,
            &[],
        ),
        ("never personalize:DeleteSchema on anything by anyone, through chains too", Proof::Proved, &[]),
        ("never s3:GetObject on arn:aws:s3:::shop-data/* by user *", Proof::Proved, &[]),
        ("never s3:GetObject on arn:aws:s3:::shop-data/* by role Etl", Proof::Refuted, &["Etl"]),
        ("only s3:* on anything when aws:SourceVpce StringEquals vpce-1 by role Etl", Proof::Proved, &[]),
        ("only s3:* on anything when aws:SourceVpce StringEquals vpce-2 by role Etl", Proof::Refuted, &["Etl"]),
        ("never s3:GetObject on anything when aws:SourceVpce StringNotEquals vpce-1 by role Etl", Proof::Proved, &[]),
        (
            "never s3:GetObject on anything when aws:SourceVpce StringEquals vpce-1 by role Etl",
            Proof::Refuted,
            &["Etl"],
        ),
        (
            "always s3:GetObject on arn:aws:s3:::x/* when aws:SourceVpce StringEquals vpce-1 by role Etl",
            Proof::Proved,
            &[],
        ),
        ("always s3:GetObject on arn:aws:s3:::x/* by role Etl", Proof::Refuted, &["Etl"]),
        (
            "always personalize:DeleteSchema on arn:aws:personalize:*:111122223333:schema/* by role ops/*",
            Proof::Refuted,
            &["BreakGlass"],
        ),
        ("always personalize:ListSchemas on anything by arn:aws:iam::*:role/ops/*", Proof::Proved, &[]),
        (
            r#"at most {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:*","sts:*"],"Resource":"*"}} by account 111122223333 but role ops/*"#,
            Proof::Proved,
            &[],
        ),
        (
            r#"at most {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:*","sts:Get*"],"Resource":"*"}} by user *"#,
            Proof::Refuted,
            &["ana"],
        ),
    ] {
        let found = judge(&estate, true, claim);
        let names: Vec<&str> = found.found.iter().map(|one| one.principal.rsplit('/').next().unwrap()).collect();
        assert_eq!((found.proof, names.as_slice()), (expected, who), "{claim}: {found:#?}");
        assert!(found.vacuous.is_empty() && found.warnings.is_empty(), "{claim}: {found:#?}");
    }
}

#[test]
fn a_chain_is_told_with_its_steps_and_all_of_its_requests() {
    let found = judge(&shop(), true, "never personalize:DeleteCampaign on anything by user ana, through chains too");
    let finding = &found.found[0];
    let actions: Vec<&str> = finding.witness.iter().map(|(request, _)| request.action.as_str()).collect();
    assert_eq!(actions, ["sts:AssumeRole", "personalize:DeleteCampaign"]);
    assert_eq!((finding.steps.len(), found.principals), (1, 1));
    assert_eq!(finding.steps[0].to, Node::as_is(iam("role/ops/BreakGlass")));
}

#[test]
fn what_was_not_read_leaves_a_claim_open() {
    let mut estate = shop();
    for (claim, expected) in [
        ("never personalize:DeleteCampaign on anything by anyone", Proof::Refuted),
        ("never personalize:DeleteCampaign on anything by user *", Proof::Proved),
        // Of the bucket no policy was read.
        ("never s3:GetObject on arn:aws:s3:::shop-data/* by user *", Proof::Undecided),
    ] {
        assert_eq!(judge(&estate, false, claim).proof, expected, "{claim}");
    }
    estate.organization = None;
    for claim in [
        "never personalize:DeleteCampaign on anything by anyone",
        "never personalize:DeleteCampaign on anything by user ana, through chains too",
    ] {
        let found = judge(&estate, false, claim);
        assert_eq!(found.proof, Proof::Undecided, "{claim}: {found:#?}");
        assert!(found.found[0].undecided[0].contains("organization"), "{found:#?}");
        assert_eq!(judge(&estate, true, claim).proof, Proof::Refuted, "{claim}");
    }
    estate.identities.get_mut(&iam("user/bo")).unwrap().attached.push(iam("policy/lost"));
    for claim in [
        "never iam:CreateUser on anything by user bo",
        "never iam:CreateUser on anything when aws:SourceVpce StringEquals vpce-1 by user bo",
        "only iam:CreateUser on anything when aws:SourceVpce StringEquals vpce-1 by user bo",
        "always iam:CreateUser on anything by user bo",
    ] {
        assert_eq!(judge(&estate, true, claim).proof, Proof::Undecided, "{claim}");
    }
}

#[test]
fn claims_about_nobody_and_about_nothing_are_vacuous() {
    let estate = shop();
    for (claim, vacuous, warning) in [
        (
            "never iam:* on anything by role breakglas",
            "nobody here is `role breakglas`; did you mean `BreakGlass`?",
            "",
        ),
        ("never iam:* on anything by role x", "nobody here is `role x`; there are `Etl`, `BreakGlass`", ""),
        ("never iam:* on anything by account 111122223334", "did you mean `111122223333`?", ""),
        ("never iam:* on anything by user bo but user *", "all whom the claim is about are excepted", ""),
        (
            "never iam:* on anything by anyone but role BreakGlas",
            "",
            "nobody here is `role BreakGlas`; did you mean `BreakGlass`?",
        ),
        ("never iam:* on anything by user bo, user ab", "", "nobody here is `user ab`"),
        (
            "never iam:* on anything when aws:SourceVpc StringEquals a and aws:SourceVpc StringEquals b by anyone",
            "the claim is about no request",
            "",
        ),
    ] {
        let found = judge(&estate, true, claim);
        assert_eq!(found.proof, Proof::Proved, "{claim}: {found:#?}");
        for (told, expected) in [(&found.vacuous, vacuous), (&found.warnings, warning)] {
            let fits = match expected {
                "" => told.is_empty(),
                expected => told.len() == 1 && told[0].contains(expected),
            };
            assert!(fits, "{claim}: {told:?}");
        }
    }
}

#[test]
fn what_cannot_be_asked_of_accounts_is_refused() {
    let estate = shop();
    let cast = members(&estate, true);
    for (claim, expected) in [
        ("always s3:* on anything by anyone, through chains too", "leave out `through chains too`"),
        (
            r#"at most {"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}} by anyone"#,
            "only have statements of `Allow`",
        ),
    ] {
        let (claim, scope) = read_scoped_claim(claim).unwrap();
        let refused = Judge::new(&estate, &cast, judging()).judge(&claim, &scope.unwrap()).unwrap_err();
        assert!(refused.contains(expected), "{refused}");
    }
}

#[test]
fn all_actions_are_also_those_that_trust_policies_decide() {
    let mut estate = Estate::default();
    let role = iam("role/trusted");
    let mut trusted = identity(role.clone(), &[]);
    trusted.trust = Some(document("trust", &[trust(json!({"AWS": iam("user/ana")}))]));
    put(&mut estate, trusted);
    put(&mut estate, identity(iam("user/ana"), &[]));
    organize(&mut estate, &[ACCOUNT], &[]);
    for claim in [
        "never *:Assume* on anything by user ana",
        r#"at most {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:*","sts:Get*"],"Resource":"*"}} by user ana"#,
    ] {
        let found = judge(&estate, true, claim);
        assert_eq!((found.proof, found.found.len()), (Proof::Refuted, 1), "{claim}: {found:#?}");
        assert_eq!(found.found[0].witness[0].0.resource, role, "{claim}");
    }
}

#[test]
fn a_resource_with_a_policy_of_its_own_counts_for_a_pattern() {
    let mut estate = shop();
    let mut own = allow("s3:GetObject", "arn:aws:s3:::open/*");
    own["Principal"] = json!({"AWS": iam("user/bo")});
    let open = OwnPolicy { document: document("policy", &[own]), account: Some(ACCOUNT.to_owned()) };
    estate.resources.insert("arn:aws:s3:::open".to_owned(), open);
    let found = judge(&estate, true, "never s3:GetObject on anything by user *");
    let told: Vec<(&str, &str)> =
        found.found.iter().map(|one| (one.principal.as_str(), one.resource.as_str())).collect();
    assert_eq!(told, [(iam("user/bo").as_str(), "arn:aws:s3:::open/*")]);
    let mut all = identity(iam("role/Reader"), &[allow("s3:GetObject", "*")]);
    all.tags = Some(Vec::new());
    put(&mut estate, all);
    assert_eq!(judge(&estate, true, "always s3:GetObject on arn:aws:s3:::* by role Reader").proof, Proof::Proved);
    // The others of the pattern are open to them, and this one is not.
    let shut = OwnPolicy {
        document: document(
            "policy",
            &[json!({"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::shut/*"})],
        ),
        account: Some(ACCOUNT.to_owned()),
    };
    estate.resources.insert("arn:aws:s3:::shut".to_owned(), shut);
    let found = judge(&estate, true, "always s3:GetObject on arn:aws:s3:::* by role Reader");
    assert_eq!((found.proof, found.found[0].resource.as_str()), (Proof::Refuted, "arn:aws:s3:::shut/*"), "{found:#?}");
}

#[test]
fn services_that_act_for_somebody_else_are_found() {
    let queue = "arn:aws:sqs:eu-west-1:111122223333:jobs";
    let of_service = |service: &str, condition: Value| {
        let mut one = json!({"Effect": "Allow", "Principal": {"Service": service}, "Action": "sqs:SendMessage", "Resource": queue});
        if condition != Value::Null {
            one["Condition"] = condition;
        }
        one
    };
    let sns = "sns.amazonaws.com";
    for (condition, expected) in [
        (Value::Null, Proof::Refuted),
        (json!({"StringEquals": {"aws:SourceAccount": ACCOUNT}}), Proof::Proved),
        (json!({"StringEquals": {"aws:SourceAccount": OTHER}}), Proof::Refuted),
        (json!({"StringEqualsIfExists": {"aws:SourceAccount": ACCOUNT}}), Proof::Refuted),
        (json!({"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}}), Proof::Proved),
        (json!({"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:*"}}), Proof::Refuted),
        (json!({"ArnLike": {"aws:SourceArn": "arn:aws:s3:::shop-data"}}), Proof::Proved),
        (json!({"ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}}), Proof::Refuted),
        (json!({"StringEquals": {"aws:SourceOrgID": "o-example"}}), Proof::Proved),
        (json!({"Bool": {"aws:SecureTransport": "true"}}), Proof::Refuted),
    ] {
        let mut estate = shop();
        let own = OwnPolicy { document: document("policy", &[of_service(sns, condition.clone())]), account: None };
        estate.resources.insert(queue.to_owned(), own);
        let cast = members(&estate, true);
        let found = Judge::new(&estate, &cast, judging()).confused_deputies();
        assert_eq!(found.proof, expected, "{condition}: {found:#?}");
        for (request, policies) in found.found.iter().flat_map(|one| &one.witness) {
            assert_eq!(policies.compile().decide(&request.clone().prepare()), Decision::Allowed);
        }
        // Without what was not read nothing is proved.
        let cast = members(&estate, false);
        let found = Judge::new(&estate, &cast, judging()).confused_deputies();
        assert_eq!(found.proof == Proof::Refuted, expected == Proof::Refuted, "{condition}: {found:#?}");
        assert_ne!(found.proof, Proof::Proved);
    }
    let mut estate = shop();
    let mut role = identity(iam("role/trainer"), &[]);
    role.trust =
        Some(document("trust", &[trust(json!({"Service": ["personalize.amazonaws.com", "lambda.amazonaws.com"]}))]));
    put(&mut estate, role);
    let cast = members(&estate, true);
    let found = Judge::new(&estate, &cast, judging()).confused_deputies();
    let told: Vec<(&str, &str)> =
        found.found.iter().map(|one| (one.principal.as_str(), one.resource.as_str())).collect();
    assert_eq!(told, [("personalize.amazonaws.com", iam("role/trainer").as_str())]);
    let cast = members(&shop(), true);
    let estate = shop();
    let found = Judge::new(&estate, &cast, judging()).confused_deputies();
    assert_eq!((found.proof, found.vacuous.len()), (Proof::Proved, 1));
}

#[test]
fn every_claim_of_a_pack_can_be_judged_and_finds_what_it_is_for() {
    let mut estate = shop();
    put(&mut estate, identity(iam("user/exporter"), &[allow("personalize:*", "*"), allow("iam:PassRole", "*")]));
    let narrow = only(
        allow("iam:PassRole", &iam("role/Etl")),
        json!({"StringEquals": {"iam:PassedToService": "personalize.amazonaws.com"}}),
    );
    put(&mut estate, identity(iam("user/careful"), &[narrow]));
    let mut names = BTreeSet::new();
    for claim in PACKS.iter().flat_map(|pack| pack.claims) {
        assert!(names.insert(claim.name), "{}", claim.name);
        let PackText::Line(text) = claim.claim else { continue };
        let (_, scope) = read_scoped_claim(text).unwrap();
        let outside = scope.is_some_and(|scope| scope.by == [PrincipalPattern::AnyoneOutside]);
        let found = judge(&estate, true, text);
        let who: Vec<&str> = found.found.iter().map(|one| one.principal.as_str()).collect();
        match outside {
            true => assert!(who.iter().all(|who| !estate.identities.contains_key(*who)), "{text}: {found:#?}"),
            false => assert_eq!(who, [iam("user/exporter")], "{text}"),
        }
    }
}

const FILE: &str = "arn:aws:s3:::secret/file";

fn random_statement(random: &mut Random) -> Value {
    let action = random.one(&["s3:*", "s3:GetObject", "*", "sts:AssumeRole", "iam:PutRolePolicy", "s3:PutObject"]);
    let resource = if action.starts_with("s3:") { random.one(&["*", "arn:aws:s3:::secret/*", FILE]) } else { "*" };
    let mut one = allow(action, resource);
    if random.below(5) == 0 {
        one["Effect"] = json!("Deny");
    }
    match random.below(5) {
        0 => one["Condition"] = json!({"StringEquals": {"aws:SourceVpce": "vpce-1"}}),
        1 => one["Condition"] = json!({"Bool": {"aws:MultiFactorAuthPresent": "true"}}),
        2 => one["Condition"] = json!({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:user/*"}}),
        _ => {}
    }
    one
}

fn random_estate(seed: u64) -> Estate {
    let random = &mut Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    random.below(2);
    let mut estate = Estate::default();
    for account in [ACCOUNT, OTHER] {
        estate.accounts.insert(account.to_owned(), Account { name: None, identities_are_read: true });
    }
    for at in 0..2 + random.below(4) {
        let kind = random.one(&["user", "role"]);
        let account = random.one(&[ACCOUNT, ACCOUNT, OTHER]);
        let statements: Vec<Value> = (0..random.below(3)).map(|_| random_statement(random)).collect();
        let mut one = identity(of(account, &format!("{kind}/i{at}")), &statements);
        if kind == "role" {
            let who = random.one(&[ACCOUNT, OTHER, "*"]);
            one.trust = Some(document("trust", &[trust(json!({"AWS": who}))]));
        }
        if random.below(6) == 0 {
            one.attached.push(iam("policy/lost"));
        }
        put(&mut estate, one);
    }
    if random.below(2) == 0 {
        let mut own = random_statement(random);
        own["Principal"] = json!({"AWS": random.one(&[ACCOUNT, OTHER])});
        own["Action"] = json!("s3:*");
        own["Resource"] = json!("arn:aws:s3:::secret/*");
        let own = OwnPolicy { document: document("policy", &[own]), account: Some(ACCOUNT.to_owned()) };
        estate.resources.insert("arn:aws:s3:::secret".to_owned(), own);
    }
    let guards: Vec<Value> = if random.below(3) == 0 { vec![random_statement(random)] } else { Vec::new() };
    organize(&mut estate, &[ACCOUNT, OTHER], &guards);
    estate
}

/// The verdict of rows of `who-can` on a claim of `never`.
fn verdict<'a>(rows: impl IntoIterator<Item = &'a Access>) -> Proof {
    let mut found = Proof::Proved;
    for access in rows {
        match access {
            Access::Never => {}
            Access::Always | Access::When(_) => return Proof::Refuted,
            Access::Undecided(_) => found = Proof::Undecided,
        }
    }
    found
}

#[test]
fn a_claim_of_never_is_what_who_can_answers() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 1..=30 {
        let estate = random_estate(seed);
        for (action, resource) in [("s3:GetObject", FILE), ("s3:*", "arn:aws:s3:::*"), ("sts:AssumeRole", "*")] {
            for assume_none in [true, false] {
                let mut cast = members(&estate, assume_none);
                cast.members.extend(outsiders(&estate).members);
                let asks: Vec<Question> = (0..cast.members.len())
                    .flat_map(|member| questions(&cast, member, action, None, resource))
                    .collect();
                let rows = answers(&cast, &asks, &Options::default());
                let mut wanted = verdict(rows.iter().map(|row| &row.cell.access));
                // Policies that were not read may let in who is outside.
                if wanted == Proof::Proved && !assume_none && !action.starts_with("sts:") {
                    wanted = Proof::Undecided;
                }
                let found = judge(&estate, assume_none, &format!("never {action} on {resource} by anyone"));
                assert_eq!(found.proof, wanted, "{seed} {action}: {found:#?} {estate:#?}");
                *seen.entry(wanted.as_str()).or_default() += 1;
                // And of each of them.
                let told: BTreeMap<&str, Proof> =
                    found.found.iter().map(|one| (one.principal.as_str(), one.proof)).collect();
                for member in &cast.members {
                    let own = rows.iter().filter(|row| row.cell.holder == member.name).map(|row| &row.cell.access);
                    let wanted = verdict(own);
                    let of_one = told.get(member.name.as_str()).copied().unwrap_or(Proof::Proved);
                    assert_eq!(of_one, wanted, "{seed} {}", member.name);
                }
                // Through others: those from whom a chain leads to somebody who can.
                let mut options = ChainOptions::default();
                options.assume_none = assume_none;
                let mut chains = Chains::new(&estate, options);
                let rank = |access: &Access| match access {
                    Access::Always => Some(Rank::Always),
                    Access::When(_) => Some(Rank::When),
                    Access::Undecided(_) => Some(Rank::Open),
                    Access::Never => None,
                };
                let mut goal = |node: &Node| {
                    let own = rows.iter().filter(|row| row.cell.holder == node.identity);
                    // Of one whose policies can be changed it is taken here that they can.
                    let own = own.filter_map(|row| rank(&row.cell.access)).min();
                    if node.changes.is_empty() { own } else { None }
                };
                let reached = chains.reaching(&mut goal, &|| false);
                let found = judge(&estate, assume_none, &format!("never {action} on {resource} through chains too"));
                let told: BTreeSet<&str> = found.found.iter().map(|one| one.principal.as_str()).collect();
                for one in &reached.reached {
                    assert!(told.contains(one.from.identity.as_str()), "{seed}: {one:?} {found:#?}");
                }
            }
        }
    }
    assert!(seen.len() == 3 && seen.values().all(|count| *count > 10), "{seen:?}");
}

#[test]
fn claims_with_conditions_are_what_a_proof_for_each_is() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let claims = [
        "never s3:GetObject on arn:aws:s3:::secret/file when aws:SourceVpce StringEquals vpce-1",
        "never s3:GetObject on arn:aws:s3:::secret/file when aws:SourceVpce StringNotEquals vpce-1 and aws:MultiFactorAuthPresent BoolIfExists false",
        "never s3:GetObject on arn:aws:s3:::secret/file when aws:PrincipalArn ArnLike arn:aws:iam::*:user/*",
        "only s3:* on arn:aws:s3:::secret/file when aws:MultiFactorAuthPresent Bool true",
        "only s3:GetObject on arn:aws:s3:::secret/file when aws:SourceVpce StringEquals vpce-1, vpce-2 and aws:MultiFactorAuthPresent Null false",
        "always s3:GetObject on arn:aws:s3:::secret/file when aws:SourceVpce StringEquals vpce-1",
        "always s3:GetObject on arn:aws:s3:::secret/file when aws:SourceVpce StringEquals vpce-1 and aws:MultiFactorAuthPresent Bool true",
    ];
    for seed in 1..=120 {
        let mut estate = random_estate(seed);
        estate.identities.values_mut().for_each(|one| one.attached.clear());
        if estate.resources.is_empty() {
            // Of a bucket that was not read it is not known whose it is.
            estate.accounts.clear();
        }
        for text in claims {
            let found = judge(&estate, true, &format!("{text} by anyone"));
            let told: BTreeMap<&str, Proof> =
                found.found.iter().map(|one| (one.principal.as_str(), one.proof)).collect();
            let claim = read_claim(text).unwrap();
            for one in estate.identities.values() {
                let counted = counting(&estate, one).unwrap();
                let mut policies = counted.policies();
                let bucket = estate.resources.get("arn:aws:s3:::secret");
                policies.resource = bucket.map(|own| Policy::clone(own.document.policy.as_ref().unwrap()));
                let owner = if bucket.is_some() { ACCOUNT } else { one.account() };
                let options = Options::default().callers([counted.principal]).resource_account(owner);
                let wanted = prove(&policies, &claim, &options).proof;
                let of_one = told.get(one.arn.as_str()).copied().unwrap_or(Proof::Proved);
                assert_eq!(of_one, wanted, "{seed} {text}, {}: {found:#?} {estate:#?}", one.arn);
                *seen.entry(wanted.as_str()).or_default() += 1;
            }
        }
    }
    assert!(seen["proved"] > 500 && seen["refuted"] > 500, "{seen:?}");
}

#[test]
fn what_ended_early_is_not_proved() {
    let estate = shop();
    let cast = members(&estate, true);
    let how = Judging { cancelled: &|| true, ..judging() };
    let (claim, scope) = read_scoped_claim("never iam:CreateUser on anything by user bo").unwrap();
    let found = Judge::new(&estate, &cast, how).judge(&claim, &scope.unwrap()).unwrap();
    assert_eq!((found.proof, found.undecided.len()), (Proof::Undecided, 1), "{found:?}");
}

#[test]
fn who_is_claimed_about_is_anyone_by_default() {
    assert_eq!(Scope::default().to_string(), "by anyone");
}

/// That nobody outside is let in is proved only where what lets them in was read.
#[test]
fn who_is_outside_is_let_in_by_what_was_read_or_it_is_not_known() {
    let bucket = |principal: Value| {
        let mut estate = shop();
        let mut own = allow("s3:GetObject", "arn:aws:s3:::open/*");
        own["Principal"] = principal;
        let open = OwnPolicy { document: document("policy", &[own]), account: Some(ACCOUNT.to_owned()) };
        estate.resources.insert("arn:aws:s3:::open".to_owned(), open);
        estate
    };
    let mut unread_roles = shop();
    unread_roles.accounts.insert(ACCOUNT.to_owned(), Account::default());
    let mut unread_trust = shop();
    if let Some(role) = unread_trust.identities.get_mut(&iam("role/Etl")) {
        role.trust = None;
    }
    let mut foreign = shop();
    if let Some(role) = foreign.identities.get_mut(&iam("role/ops/BreakGlass")) {
        role.trust = Some(document("trust", &[trust(json!({"AWS": OTHER}))]));
    }
    let s3 = "never s3:* on anything by anyone outside";
    let sts = "never sts:AssumeRole on anything by anyone outside";
    let delete = "never personalize:DeleteCampaign on anything by anyone outside, through chains too";
    let service = "never s3:* on anything by service cloudtrail.amazonaws.com";
    for (estate, assume_none, claim, expected) in [
        (shop(), false, s3, Proof::Undecided),
        (shop(), true, s3, Proof::Proved),
        (bucket(json!("*")), false, s3, Proof::Refuted),
        (bucket(json!("*")), true, s3, Proof::Refuted),
        (bucket(json!({"AWS": OTHER})), true, s3, Proof::Refuted),
        (bucket(json!({"AWS": ACCOUNT})), true, s3, Proof::Proved),
        // A service is not anyone outside.
        (bucket(json!({"Service": "cloudtrail.amazonaws.com"})), true, s3, Proof::Proved),
        (bucket(json!({"Service": "cloudtrail.amazonaws.com"})), true, service, Proof::Refuted),
        (unread_roles.clone(), true, s3, Proof::Proved),
        (unread_roles.clone(), true, sts, Proof::Undecided),
        (shop(), true, sts, Proof::Proved),
        (shop(), true, delete, Proof::Proved),
        (unread_trust.clone(), true, sts, Proof::Undecided),
        (foreign.clone(), true, sts, Proof::Refuted),
        (foreign, true, delete, Proof::Refuted),
        (unread_trust, true, delete, Proof::Undecided),
        (unread_roles, true, delete, Proof::Undecided),
    ] {
        let found = judge(&estate, assume_none, claim);
        assert_eq!(found.proof, expected, "{claim}: {found:#?}");
        assert!(found.proof != Proof::Undecided || !found.undecided.is_empty() || !found.found.is_empty());
    }
}
