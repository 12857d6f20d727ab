//! A verdict says no more than what was decided: where a direction is open, no verdict rules it out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what they expect by panicking")]

use personalize_iam_analysis::{Comparison, Limit, Options, Proof, Verdict, compare, prove, read_claim};
use personalize_iam_eval::{Policies, Principal};
use personalize_iam_model::Policy;
use personalize_iam_model::policy::read;

fn policy(statements: &str) -> Policy {
    read(&format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#)).unwrap()
}

fn allowed(statements: &str) -> Policies {
    Policies { identity: vec![policy(statements)], ..Policies::default() }
}

/// What these actions leave of everything, as a resource control policy denies them. Whether it acts on a service that
/// AWS's list lacks, such as `shop`, is not known.
fn all_but(actions: &str) -> Policies {
    let denies = format!(r#"{{"Effect":"Deny","Principal":"*","Action":[{actions}],"Resource":"*"}}"#);
    let identity = vec![policy(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)];
    Policies { identity, resource_control: vec![vec![policy(&denies)]], ..Policies::default() }
}

fn of_ana() -> Options {
    Options::default().callers(["arn:aws:iam::111122223333:user/ana".parse().unwrap()])
}

/// Whether something was found in each direction, and whether anything is open.
fn told(comparison: &Comparison) -> (bool, bool, bool) {
    (!comparison.gained.is_empty(), !comparison.lost.is_empty(), !comparison.undecided.is_empty())
}

#[test]
fn what_is_open_in_one_direction_is_not_ruled_out() {
    for (old, new, verdict, expected) in [
        (r#""s3:*""#, r#""s3:*""#, Verdict::Equivalent, (false, false, false)),
        (r#""s3:*""#, r#""s3:Get*""#, Verdict::Wider, (true, false, false)),
        (r#""s3:Get*""#, r#""s3:*""#, Verdict::Narrower, (false, true, false)),
        (r#""s3:Get*""#, r#""s3:List*""#, Verdict::Different, (true, true, false)),
        // What is denied besides of `shop` may be lost, or nothing at all.
        (r#""s3:*""#, r#""s3:*","shop:*""#, Verdict::Undecided, (false, false, true)),
        (r#""s3:*""#, r#""s3:Get*","shop:*""#, Verdict::Undecided, (true, false, true)),
        (r#""s3:Get*""#, r#""s3:*","shop:*""#, Verdict::Narrower, (false, true, true)),
        (r#""s3:Get*""#, r#""s3:List*","shop:*""#, Verdict::Different, (true, true, true)),
        // And the other way round.
        (r#""s3:*","shop:*""#, r#""s3:*""#, Verdict::Undecided, (false, false, true)),
        (r#""s3:*","shop:*""#, r#""s3:Get*""#, Verdict::Wider, (true, false, true)),
        (r#""s3:Get*","shop:*""#, r#""s3:*""#, Verdict::Undecided, (false, true, true)),
        (r#""s3:Get*","shop:*""#, r#""s3:List*""#, Verdict::Different, (true, true, true)),
        // Open in both.
        (r#""s3:Get*","shop:A*""#, r#""s3:*","shop:B*""#, Verdict::Undecided, (false, true, true)),
        (r#""s3:*","shop:A*""#, r#""s3:Get*","shop:B*""#, Verdict::Undecided, (true, false, true)),
    ] {
        let comparison = compare(&all_but(old), &all_but(new), &of_ana());
        assert_eq!((comparison.verdict, told(&comparison)), (verdict, expected), "{old} {new}: {comparison:?}");
    }
}

/// Where there are more regions than are reported, the direction says so, and the other one does not.
#[test]
fn what_is_not_told_of_a_direction_is_said() {
    // No two of them make one region.
    let statement = |(action, key): &(&str, &str)| {
        format!(
            r#"{{"Effect":"Allow","Action":"{action}","Resource":"*","Condition":{{"StringEquals":{{"{key}":"a"}}}}}}"#
        )
    };
    let all = [
        ("s3:GetObject", "aws:PrincipalTag/a"),
        ("kms:Decrypt", "aws:PrincipalTag/b"),
        ("logs:GetLogEvents", "aws:PrincipalTag/c"),
        ("personalize:ListSchemas", "aws:PrincipalTag/d"),
    ];
    let of = |all: &[(&str, &str)]| {
        let statements: Vec<String> = all.iter().map(statement).collect();
        allowed(&format!("[{}]", statements.join(",")))
    };
    let (few, many) = (of(all.get(..1).unwrap()), of(&all));
    let all_told = compare(&few, &many, &of_ana()).gained.len();
    assert_eq!(all_told, 3);
    let mut said = 0;
    for regions in 1..=6 {
        let mut options = of_ana();
        options.budget.regions = regions;
        let (wider, narrower) = (compare(&few, &many, &options), compare(&many, &few, &options));
        let is_more = wider.gained.len() < all_told;
        assert_eq!((wider.more_gained, wider.more_lost), (is_more, false), "{regions}: {wider:?}");
        assert_eq!((narrower.more_gained, narrower.more_lost), (false, is_more), "{regions}: {narrower:?}");
        assert_eq!((wider.verdict, narrower.verdict), (Verdict::Wider, Verdict::Narrower), "{regions}");
        said += usize::from(is_more);
    }
    assert!((1..6).contains(&said), "{said}");
}

/// However few steps are allowed, the verdict is the one that more steps lead to, or says that it is not known.
#[test]
fn fewer_steps_never_lead_to_another_verdict() {
    let like = |values: &str| {
        format!(
            r#"[{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{{"StringLike":{{"aws:PrincipalTag/team":[{values}]}}}}}},
            {{"Effect":"Allow","Action":"personalize:List*","Resource":"*","Condition":{{"StringNotLike":{{"aws:RequestTag/team":[{values}]}}}}}}]"#
        )
    };
    let mut open = 0;
    for (old, new, verdict) in [
        (r#""a*b","c?""#, r#""c?","a*b""#, Verdict::Equivalent),
        (r#""a*b","c?""#, r#""a*b","d*""#, Verdict::Different),
        (r#""a*""#, r#""*a*""#, Verdict::Different),
    ] {
        let (old, new) = (allowed(&like(old)), allowed(&like(new)));
        open += verdicts_under_limits(&old, &new, verdict);
    }
    let guarded = |key: &str, values: &str| {
        allowed(&format!(
            r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{{"StringLike":{{"{key}":[{values}]}}}}}}"#
        ))
    };
    for (old, new, verdict) in [
        (r#""a*b""#, r#""a*""#, Verdict::Wider),
        (r#""a*","*b*""#, r#""a*b","b*a""#, Verdict::Narrower),
        (r#""a?b*","b*""#, r#""a*","b?""#, Verdict::Different),
    ] {
        let key = "aws:PrincipalTag/team";
        open += verdicts_under_limits(&guarded(key, old), &guarded(key, new), verdict);
    }
    assert!(open > 30, "only {open} limits left something open");
}

/// How many limits leave the verdict open.
fn verdicts_under_limits(old: &Policies, new: &Policies, verdict: Verdict) -> usize {
    let whole = Limit::of(usize::MAX);
    assert_eq!(compare(old, new, &of_ana().limit(whole.clone())).verdict, verdict);
    let steps = usize::MAX - whole.left();
    let mut open = 0;
    for limit in (0..=steps).step_by((steps / 24).max(1)) {
        let comparison = compare(old, new, &of_ana().limit(Limit::of(limit)));
        let is_open = comparison.verdict == Verdict::Undecided;
        assert!(comparison.verdict == verdict || is_open, "{limit} of {steps} steps: {comparison:?}");
        assert!(!is_open || !comparison.undecided.is_empty(), "{limit} of {steps} steps: there is no reason");
        open += usize::from(is_open);
    }
    open
}

/// A key about the caller divides callers wherever a policy has it: as a key, in a value, or in a resource.
#[test]
fn callers_are_told_apart_wherever_a_policy_asks_who_calls() {
    for (variable, value, caller) in [
        ("aws:PrincipalType", "User", "user/"),
        ("aws:PrincipalType", "AssumedRole", "assumed-role/"),
        ("aws:PrincipalAccount", "444455556666", ":444455556666:"),
        ("aws:username", "cy", "user/cy"),
        // Names have no blanks, so that it is a caller without one.
        ("aws:username, 'no one'", "no one", "assumed-role/"),
    ] {
        let key = variable.split(',').next().unwrap();
        let absent = variable.len() > key.len();
        let by_key = match absent {
            true => format!(r#""Resource":"arn:aws:s3:::b/x","Condition":{{"Null":{{"{key}":"true"}}}}"#),
            false => format!(r#""Resource":"arn:aws:s3:::b/x","Condition":{{"StringEquals":{{"{key}":"{value}"}}}}"#),
        };
        let in_value = format!(
            r#""Resource":"arn:aws:s3:::b/x","Condition":{{"StringEquals":{{"s3:prefix":"${{{variable}}}"}}}}"#
        );
        let in_resource = format!(r#""Resource":"arn:aws:s3:::b/${{{variable}}}""#);
        for (rest, claim) in [
            (by_key, r#"never s3:GetObject on "arn:aws:s3:::b/x""#.to_owned()),
            (in_value, format!(r#"never s3:GetObject on "arn:aws:s3:::b/x" when s3:prefix StringEquals "{value}""#)),
            (in_resource, format!(r#"never s3:GetObject on "arn:aws:s3:::b/{value}""#)),
        ] {
            let policies = allowed(&format!(r#"{{"Effect":"Allow","Action":"s3:GetObject",{rest}}}"#));
            let found = prove(&policies, &read_claim(&claim).unwrap(), &Options::default());
            assert_eq!(found.proof, Proof::Refuted, "{claim} of {rest}: {found:?}");
            let arn = found.refutations.first().and_then(|region| region.witness.principal.arn()).unwrap_or_default();
            assert!(arn.contains(caller), "{claim} of {rest}: {arn}");
        }
    }
}

/// What a policy says of principals that it names it says of no others, whichever names they have.
#[test]
fn a_principal_that_is_named_is_none_of_the_others() {
    for (kind, service, path, rest) in [
        ("User", "iam", "user/", ""),
        ("AssumedRole", "iam", "role/", ""),
        ("AssumedRole", "sts", "assumed-role/", "/session"),
        ("FederatedUser", "sts", "federated-user/", ""),
    ] {
        for names in [&["example"][..], &["other", "third"], &["example", "other", "third", "example0", "example1"]] {
            let arns = names.iter().map(|name| format!("arn:aws:{service}::111122223333:{path}{name}{rest}"));
            let arns: Vec<String> = arns.collect();
            let resource = policy(&format!(
                r#"[{{"Effect":"Allow","Principal":{{"AWS":"111122223333"}},"Action":"*","Resource":"*"}},
                {{"Effect":"Deny","Principal":{{"AWS":["{}"]}},"Action":"*","Resource":"*"}}]"#,
                arns.join(r#"",""#)
            ));
            let all = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
            let policies = Policies {
                session: if kind == "FederatedUser" { vec![policy(all)] } else { Vec::new() },
                resource: Some(resource),
                ..allowed(all)
            };
            let claim = format!(
                r#"never s3:GetObject on "arn:aws:s3:::b/x" when aws:PrincipalType StringEquals "{kind}" and aws:PrincipalAccount StringEquals "111122223333""#
            );
            let found = prove(&policies, &read_claim(&claim).unwrap(), &Options::default());
            let by = found.refutations.first().map(|region| &region.witness.principal);
            assert_eq!(
                (found.proof, found.undecided.as_slice()),
                (Proof::Refuted, [].as_slice()),
                "{arns:?}: {found:?}"
            );
            let by = by.and_then(Principal::arn).unwrap_or_default();
            assert!(by.starts_with("arn:aws:") && !arns.contains(&by), "{arns:?}: {by}");
        }
    }
}
