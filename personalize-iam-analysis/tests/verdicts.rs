//! A verdict says no more than what was decided: where a direction is open, no verdict rules it out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what they expect by panicking")]

use personalize_iam_analysis::{
    Access, Comparison, Holder, Limit, Options, Proof, Verdict, compare, prove, read_claim, who_can,
};
use personalize_iam_eval::{ContextValue, Decision, Policies, Principal, Request};
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

/// What an end of `aws:CalledVia` is, some value of the list is, under each operator that compares texts.
#[test]
fn the_ends_of_a_list_of_services_are_tied_to_the_list() {
    for end in ["aws:CalledViaFirst", "aws:CalledViaLast"] {
        for (is, is_not, value, other) in [
            ("StringEquals", "StringNotEquals", "athena.amazonaws.com", "glue.amazonaws.com"),
            ("StringLike", "StringNotLike", "ath*", "gl?e.*"),
            ("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "Athena.amazonaws.com", "GLUE.amazonaws.com"),
        ] {
            let when = |operator: &str| {
                allowed(&format!(
                    r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{{
                    "{operator}":{{"{end}":"{value}"}},"Null":{{"{end}":"false"}}}}}}"#
                ))
            };
            for (operator, condition, proof) in [
                (is, format!("aws:CalledVia ForAllValues:{is_not} {value}"), Proof::Proved),
                (is, "aws:CalledVia Null true".to_owned(), Proof::Proved),
                (is, "aws:ViaAWSService Bool false".to_owned(), Proof::Proved),
                (is, format!("aws:CalledVia ForAnyValue:{is} {value}"), Proof::Refuted),
                (is, format!("aws:CalledVia ForAnyValue:{is} {other}"), Proof::Refuted),
                (is, format!("aws:CalledVia ForAnyValue:{is_not} {value}"), Proof::Refuted),
                // Of the empty text alone `ForAllValues` says nothing.
                (
                    is_not,
                    format!("aws:CalledVia ForAllValues:{is} {value} and aws:CalledVia ForAnyValue:StringLike ?*"),
                    Proof::Proved,
                ),
                (is_not, format!("aws:CalledVia ForAnyValue:{is} {value}"), Proof::Refuted),
                (is_not, format!("aws:CalledVia ForAllValues:{is} {other}"), Proof::Refuted),
            ] {
                let claim = format!("never s3:GetObject on * when {condition}");
                let found = prove(&when(operator), &read_claim(&claim).unwrap(), &Options::default());
                assert_eq!(found.proof, proof, "{claim} of {operator} {end}: {found:?}");
            }
        }
    }
}

/// However few steps are allowed, nobody can always or never who can sometimes.
#[test]
fn fewer_steps_never_make_always_or_never() {
    let like = |values: &str| format!(r#""Condition":{{"StringLike":{{"aws:PrincipalTag/team":[{values}]}}}}"#);
    let s3 = r#""Action":"s3:GetObject","Resource":"*""#;
    let mut open = 0;
    for (statements, whole) in [
        (format!(r#"[{{"Effect":"Allow",{s3}}}]"#), "always"),
        (format!(r#"[{{"Effect":"Allow",{s3}}},{{"Effect":"Deny",{s3},{}}}]"#, like(r#""a*b*c?","*d?e*""#)), "when"),
        (format!(r#"[{{"Effect":"Allow",{s3},{}}}]"#, like(r#""a*b*c?","*d?e*""#)), "when"),
        (
            format!(r#"[{{"Effect":"Allow",{s3},{}}},{{"Effect":"Deny",{s3},{}}}]"#, like(r#""a?*""#), like(r#""a*""#)),
            "never",
        ),
        // That it can is found at once, and that it cannot takes a while.
        (
            format!(
                r#"[{{"Effect":"Allow",{s3}}},{{"Effect":"Deny",{s3},"Condition":{{"StringLike":{{"aws:PrincipalTag/team":"*a?b*"}},
                "StringNotLike":{{"aws:PrincipalTag/team":["a*","*b","*zq*","?a*","*b?","*aab*","*axb*","*azb*"]}}}}}}]"#
            ),
            "when",
        ),
    ] {
        let ana = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
        let holder = Holder { name: "ana".to_owned(), principal: ana, policies: allowed(&statements) };
        let access = |limit: &Limit| {
            let options = Options::default().limit(limit.clone());
            let cells = who_can(std::slice::from_ref(&holder), "s3:GetObject", "arn:aws:s3:::b/*", &options);
            cells.into_iter().next().unwrap().access
        };
        let limit = Limit::of(usize::MAX);
        assert_eq!(access(&limit).as_str(), whole, "{statements}");
        let steps = usize::MAX - limit.left();
        for limit in (0..=steps).step_by((steps / 200).max(1)) {
            let found = access(&Limit::of(limit));
            let is_open = matches!(found, Access::Undecided(_) | Access::When(_));
            assert!(found.as_str() == whole || is_open, "{limit} of {steps} steps: {statements}: {found:?}");
            open += usize::from(found.as_str() != whole);
        }
    }
    assert!(open > 30, "only {open} limits left something open");
}

/// A negated operator that lists nothing holds for the values of its type, so that a request passes.
#[test]
fn a_negated_operator_without_values_is_no_proof() {
    for operator in ["NumericNotEquals", "DateNotEquals", "NotIpAddress", "StringNotEquals", "ArnNotEquals"] {
        for key in ["example:key", "aws:PrincipalTag/team", "aws:username"] {
            let statement = format!(
                r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{{
                "{operator}":{{"{key}":[]}},"Null":{{"{key}":"false"}}}}}}"#
            );
            let claim = read_claim("never s3:GetObject on *").unwrap();
            let found = prove(&allowed(&statement), &claim, &Options::default());
            assert_ne!(found.proof, Proof::Proved, "{statement}");
            assert!(found.proof == Proof::Refuted || key == "aws:username", "{statement}: {found:?}");
        }
    }
}

/// The policy of a key has to name the account, or the identity-based policies do not count; that of an alias need not.
#[test]
fn keys_are_told_apart_from_the_other_resources_of_their_service() {
    let of_bo =
        r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/bo"},"Action":"kms:*","Resource":"*"}"#;
    let policies = Policies {
        resource: Some(policy(of_bo)),
        ..allowed(r#"{"Effect":"Allow","Action":["kms:*","s3:*"],"Resource":"*"}"#)
    };
    for (claim, proof) in [
        ("never kms:Decrypt on arn:aws:kms:eu-west-1:111122223333:key/*", Proof::Proved),
        ("never kms:ScheduleKeyDeletion on arn:aws:kms:eu-west-1:111122223333:key/*", Proof::Proved),
        ("never kms:UpdateAlias on arn:aws:kms:eu-west-1:111122223333:key/*", Proof::Proved),
        ("never kms:UpdateAlias on arn:aws:kms:eu-west-1:111122223333:alias/*", Proof::Refuted),
        ("never kms:UpdateAlias on arn:aws:kms:eu-west-1:444455556666:alias/*", Proof::Proved),
        ("never s3:GetObject on arn:aws:s3:::b/key/x", Proof::Refuted),
    ] {
        let found = prove(&policies, &read_claim(claim).unwrap(), &of_ana());
        assert_eq!(found.proof, proof, "{claim}: {found:?}");
    }
}

/// In which order the statements of policies stand makes no difference.
#[test]
fn the_order_of_statements_changes_no_verdict() {
    let turned = |statements: &[&str], by: usize| {
        let (head, tail) = statements.split_at(by % statements.len());
        policy(&format!("[{}]", [tail, head].concat().join(",")))
    };
    let identity = [
        r#"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#,
        r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#,
    ];
    let resource = [
        r#"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"NotAction":"iam:*","Resource":"*"}"#,
        r#"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"*"}"#,
    ];
    // It acts on keys, queues and others that no policy names.
    let organization = [
        r#"{"Effect":"Deny","Principal":"*","NotAction":["s3:*","iam:*"],"Resource":"*"}"#,
        r#"{"Effect":"Deny","Principal":"*","Action":"s3:DeleteObject","Resource":"*"}"#,
    ];
    let mut verdicts: Vec<(Verdict, Vec<String>)> = Vec::new();
    for order in 0..8 {
        let old = Policies {
            identity: vec![turned(&identity, order & 1)],
            resource: Some(turned(&resource, order >> 1 & 1)),
            ..Policies::default()
        };
        let limited = turned(&organization, order >> 2);
        let new = Policies { resource_control: vec![vec![limited]], ..old.clone() };
        let found = compare(&old, &new, &of_ana());
        // What is listed in a sentence is in the order of the policy.
        let words = |text: &str| {
            let mut words: Vec<String> = text.split([' ', ',']).map(str::to_owned).collect();
            words.sort();
            words.join(" ")
        };
        let mut lost: Vec<String> = found.lost.iter().map(|region| words(&region.description)).collect();
        lost.sort();
        verdicts.push((found.verdict, lost));
    }
    assert_eq!(verdicts.first().map(|(verdict, _)| *verdict), Some(Verdict::Narrower), "{verdicts:?}");
    assert!(verdicts.iter().all(|one| Some(one) == verdicts.first()), "{verdicts:?}");
}

/// A claim about one value of a key is proved exactly where the evaluator denies it, with variables among truth values too.
#[test]
fn truth_values_with_variables_are_as_the_evaluator_reads_them() {
    const VARIABLE: &str = "${aws:PrincipalTag/x}";
    let tags = [None, Some("true"), Some("False"), Some("y")];
    let mut open = 0;
    for listed in [
        &["true"][..],
        &["false"],
        &["y"],
        &[VARIABLE],
        &["true", VARIABLE],
        &["false", VARIABLE],
        &["true", "false"],
        &["true", "false", VARIABLE],
        &[VARIABLE, "${aws:PrincipalTag/x, 'true'}"],
        &["${aws:PrincipalTag/x, 'false'}"],
    ] {
        let values = format!(r#"["{}"]"#, listed.join(r#"",""#));
        let when =
            format!(r#""Action":"s3:GetObject","Resource":"*","Condition":{{"Bool":{{"example:key":{values}}}}}"#);
        for statements in [
            format!(r#"{{"Effect":"Allow",{when}}}"#),
            format!(r#"[{{"Effect":"Allow","Action":"*","Resource":"*"}},{{"Effect":"Deny",{when}}}]"#),
        ] {
            let policies = allowed(&statements);
            let compiled = policies.compile();
            for value in ["true", "TRUE", "false", "y"] {
                let is_allowed = |tag: Option<&str>| {
                    let ana = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
                    let request = Request::new(ana, "s3:GetObject", "arn:aws:s3:::b/x").with("example:key", value);
                    let request = match tag {
                        Some(tag) => request.with("aws:PrincipalTag/x", tag),
                        None => request,
                    };
                    compiled.decide(&request.prepare()) == Decision::Allowed
                };
                let mut asked = vec![(String::new(), tags.iter().any(|tag| is_allowed(*tag)))];
                asked.extend(tags.iter().map(|tag| match tag {
                    None => (" and aws:PrincipalTag/x Null true".to_owned(), is_allowed(None)),
                    Some(text) => (format!(" and aws:PrincipalTag/x StringEquals {text}"), is_allowed(*tag)),
                }));
                for (more, is_refuted) in asked {
                    let claim =
                        format!("never s3:GetObject on arn:aws:s3:::b/x when example:key StringEquals {value}{more}");
                    let found = prove(&policies, &read_claim(&claim).unwrap(), &of_ana());
                    let expected = if is_refuted { Proof::Refuted } else { Proof::Proved };
                    // Which value a variable has to have is not always found.
                    let is_open = found.proof == Proof::Undecided && more.is_empty();
                    assert!(found.proof == expected || is_open, "{claim} of {statements}: {found:?}");
                    open += usize::from(is_open);
                }
            }
        }
    }
    assert!(open < 5, "{open} claims are open");
}

/// Where few steps are left, it is not known whether a proof assures of nothing, and so it is not told.
#[test]
fn fewer_steps_never_make_a_proof_empty() {
    let like = r#""Condition":{"StringLike":{"aws:PrincipalTag/team":["a*b?c*","*x?y"]}}"#;
    let policies = Policies {
        service_control: vec![vec![policy(&format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*",{like}}}"#))]],
        ..allowed(&format!(r#"{{"Effect":"Allow","Action":"s3:*","Resource":"*",{like}}}"#))
    };
    let mut proved = 0;
    for claim in [
        "never kms:* on *",
        "never kms:Decrypt on * when aws:PrincipalTag/team StringLike *b?c and aws:PrincipalTag/team StringNotLike a*",
        "only kms:Decrypt on * when aws:SourceVpce StringEquals vpce-1",
    ] {
        let claim = read_claim(claim).unwrap();
        let whole = Limit::of(usize::MAX);
        let found = prove(&policies, &claim, &of_ana().limit(whole.clone()));
        assert_eq!((found.proof, found.vacuous), (Proof::Proved, Vec::new()), "{claim}");
        let steps = usize::MAX - whole.left();
        for limit in (0..=steps).step_by((steps / 200).max(1)) {
            let found = prove(&policies, &claim, &of_ana().limit(Limit::of(limit)));
            assert_ne!(found.proof, Proof::Refuted, "{limit} of {steps} steps: {claim}");
            assert_eq!(found.vacuous, Vec::new(), "{limit} of {steps} steps: {claim}");
            proved += usize::from(found.proof == Proof::Proved);
        }
    }
    assert!(proved > 10, "{proved}");
}

/// Two tests of one key with one variable go together exactly where some value or list shows it.
#[test]
fn tests_with_one_variable_exclude_each_other_only_if_no_list_passes_both() {
    const OPERATORS: [&str; 8] = [
        "StringLike",
        "StringNotLike",
        "ForAnyValue:StringLike",
        "ForAnyValue:StringNotLike",
        "ForAllValues:StringLike",
        "ForAllValues:StringNotLike",
        "StringLikeIfExists",
        "StringNotLikeIfExists",
    ];
    let lists: [&[&str]; 9] =
        [&[], &["x-a"], &["x-ab"], &["b"], &["x-a", "b"], &["x-a", "x-ab"], &["x-ab", "b"], &["b", "c"], &[""]];
    let mut open = 0;
    for (one, listed) in
        OPERATORS.iter().flat_map(|one| [(one, "x-${aws:PrincipalTag/t}"), (one, "x-${aws:PrincipalTag/t}*")])
    {
        for other in OPERATORS.iter().filter(|other| *other != one) {
            let statement = format!(
                r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{{
                "{one}":{{"example:key":"{listed}"}},"{other}":{{"example:key":"x-${{aws:PrincipalTag/t}}"}},
                "Null":{{"example:key":"false"}}}}}}"#
            );
            let policies = allowed(&statement);
            let compiled = policies.compile();
            let shown = lists.iter().any(|values| {
                let request = |value: ContextValue| {
                    let ana = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
                    let request = Request::new(ana, "s3:GetObject", "arn:aws:s3:::b/x").with("example:key", value);
                    [request.clone(), request.with("aws:PrincipalTag/t", "a")]
                };
                let list = ContextValue::Many(values.iter().map(|value| (*value).to_owned()).collect());
                let single = values.first().filter(|_| values.len() == 1).map(|value| ContextValue::from(*value));
                let mut all = [Some(list), single].into_iter().flatten().flat_map(request);
                all.any(|request| compiled.decide(&request.prepare()) == Decision::Allowed)
            });
            let found = prove(&policies, &read_claim("never s3:GetObject on *").unwrap(), &of_ana());
            let wrong = if shown { Proof::Proved } else { Proof::Refuted };
            assert_ne!(found.proof, wrong, "{statement}: {found:?}");
            open += usize::from(found.proof == Proof::Undecided);
        }
    }
    assert!(open < 20, "{open} of 112 are open");
}

/// AWS asks about an ARN of the caller's own account, so that no policy of a resource reaches callers of other accounts.
#[test]
fn an_only_resource_is_of_the_callers_account() {
    let resource = |principal: &str| {
        policy(&format!(
            r#"{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"logs:DescribeLogGroups","NotResource":"arn:aws:s3:::b"}}"#
        ))
    };
    let none = Policies::default();
    for principal in ["111122223333", "444455556666", "arn:aws:iam::444455556666:user/ana", "*"] {
        for group in ["arn:*:logs:eu-west-1:111122223333:log-group:*", "*"] {
            let identity = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"{group}"}}"#);
            let some = Policies { resource: Some(resource(principal)), ..allowed(&identity) };
            for (old, new) in [(&none, &some), (&some, &none)] {
                let comparison = compare(old, new, &Options::default());
                assert_eq!(comparison.undecided, [""; 0], "{principal} {group} {comparison:#?}");
            }
        }
    }
}
