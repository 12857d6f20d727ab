//! What cannot be meant: refused in claims and suites, told of requests.

use std::fs;

use crate::{binary, run};

const ANA: &str = "arn:aws:iam::111122223333:user/ana";

const ALL: &str = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;

/// Parts of questions that cannot be meant, as claims, with what is wrong and what to do.
const SLIPS: &[(&str, &str)] = &[
    (
        "personalize:DeleteCampaign on anything when aws:SourceIp IpAddress 10.0.0.0/33",
        "`10.0.0.0/33` is not an address or a range of addresses, which `IpAddress` compares; write an address or a range, such \
         as `203.0.113.0/24` or `2001:db8::/32`",
    ),
    (
        "personalize:DeleteCampaign on anything when aws:CurrentTime DateLessThan 2026-13-45",
        "`2026-13-45` is not a date, which `DateLessThan` compares; write it by ISO 8601, such as `2026-12-31T23:59:59Z`",
    ),
    (
        "personalize:DeleteCampaign on anything when aws:SecureTransport Bool flase",
        "`flase` is not a boolean, which `Bool` compares; write `\"true\"` or `\"false\"`",
    ),
    (
        "personalize:DeleteCampaign on anything when aws:MultiFactorAuthAge NumericLessThan soon",
        "`soon` is not a number, which `NumericLessThan` compares; write digits, with a sign and a decimal point if wanted, \
         such as `3600`",
    ),
    (
        "personalize:DeleteCampaign on campaign/x",
        "resource `campaign/x` is neither an ARN nor `*`; did you mean `arn:aws:personalize:*:*:campaign/x`?",
    ),
    (
        "personalize:DeleteCampaign on arn:aws:personalise:eu-west-1:111122223333:campaign/x",
        "AWS has no service `personalise` in ARNs; did you mean \
         `arn:aws:personalize:eu-west-1:111122223333:campaign/x`?",
    ),
    (
        "personalize:DeleteCampaign on arn:aws:acmeshop:eu-west-1:111122223333:campaign/x",
        "unknown service `acmeshop` in `arn:aws:acmeshop:eu-west-1:111122223333:campaign/x`",
    ),
    (
        "personalize:DeleteCampaign on arn:awss:personalize:eu-west-1:111122223333:campaign/x",
        "resource `arn:awss:personalize:eu-west-1:111122223333:campaign/x` is in the unknown partition `awss`; a \
         partition is `aws`, or begins with `aws-`, such as `aws-cn` and `aws-us-gov`",
    ),
    (
        "personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:111122223333:campain/*",
        "`personalize` has no resource type `campain` in its ARNs; did you mean \
         `arn:aws:personalize:eu-west-1:111122223333:campaign/*`?",
    ),
    (
        "personalize:DeleteCampaign on arn:aws:personalize:eu-west-1:11112222333:campaign/x",
        "`11112222333` is not an account id; an account id has twelve digits, this has 11",
    ),
    (
        "personalize:DeleteCampaign on arn:aws:personalize:eu-wst-1:111122223333:campaign/x",
        "`eu-wst-1` is not a Region; did you mean `eu-west-1`?",
    ),
    (
        "personalize:DeleteCampaign on anything when aws:SourceIpp IpAddress 192.0.2.0/24",
        "there is no global condition key `aws:SourceIpp`; did you mean `aws:SourceIp`?",
    ),
    (
        "personalize:DeleteCampaign on anything when awss:SourceIp IpAddress 192.0.2.0/24",
        "unknown service `awss` of the condition key `awss:SourceIp`; did you mean `aws:SourceIp`?",
    ),
    (
        "personalize:DeleteCampaign on anything when iam:PassedToService StringEquals a",
        "no request for `personalize:DeleteCampaign` has the key `iam:PassedToService`; remove the condition, or put it on \
         actions that have the key",
    ),
    (
        "personalize:DeleteCampaign on anything when aws:SecureTransport StringEquals true",
        "the values of `aws:SecureTransport` are of the type Bool, and `StringEquals` compares String; write `Bool`",
    ),
    (
        "personalize:DeleteCampaign on anything when aws:RequestedRegion StringEquals eu-wst-1",
        "there is no Region `eu-wst-1`; did you mean `eu-west-1`?",
    ),
    (
        "personalize:DeleteCampaign on anything when aws:PrincipalAccount StringEquals 11112222333",
        "`11112222333` is not an account id; an account id has twelve digits: did you mean `\"011112222333\"`?",
    ),
    (
        "personalize:DeleteCampaign on anything when aws:PrincipalArn ArnEquals ana",
        "`ana` is not an ARN, which `ArnEquals` compares; write the whole ARN, such as \
         `arn:aws:iam::111122223333:role/reports`",
    ),
    (
        "personalize:DeleteCampaign on anything when aws:PrincipalArn ArnLike *:role/etl",
        "`*:role/etl` is not an ARN, which `ArnLike` compares; write the whole ARN, such as \
         `arn:aws:iam::111122223333:role/reports`",
    ),
    (
        "personalize:DeleteCampaign on anything when aws:PrincipalArn ArnEquals arn:aws:iam::11112222333:user/ana",
        "`11112222333` is not an account id; an account id has twelve digits, this has 11",
    ),
    ("persnalize:DeleteCampaign on anything", "unknown service `persnalize`; did you mean `personalize`?"),
    ("acmeshop:Buy on anything", "unknown service `acmeshop`"),
];

#[test]
fn claims_that_cannot_be_meant_are_refused_unless_that_is_asked_for() {
    for (rest, told) in SLIPS {
        for form in ["never", "always"] {
            let claim = format!("{form} {rest}");
            let ran = run(&["prove", "--identity", ALL, &claim]);
            assert_eq!((ran.stdout.as_str(), ran.status), ("", Some(2)), "{claim}");
            let expected = format!(": {told} (`--unchecked` takes it as it is written)\n");
            assert!(ran.stderr.ends_with(&expected), "{claim}: {}", ran.stderr);
            let ran = run(&["prove", "--unchecked", "--identity", ALL, &claim]);
            assert_ne!(ran.status, Some(2), "{claim}: {}", ran.stderr);
        }
    }
    let ran = run(&["prove", "--identity", ALL, "only-in-regions=eu-wst-1"]);
    assert_eq!(
        ran.stderr,
        "error: the claim `only-in-regions=eu-wst-1`, column 17: there is no Region `eu-wst-1`; did you mean `eu-west-1`? \
         (`--unchecked` takes it as it is written)\n"
    );
}

#[test]
fn what_the_catalog_does_not_know_is_no_slip() {
    for claim in [
        "never evidently:GetFeature on anything when evidently:Anything StringEquals a",
        "never personalize:Xyzzy on arn:aws:personalize:*:*:campaign/*",
        "never sts:AssumeRoleWithWebIdentity on anything when token.actions.githubusercontent.com:sub StringEquals a",
        "never sts:AssumeRoleWithSAML on anything when saml:aud StringEquals a",
        "never s3:GetObject on arn:aws-new:s3:::shop/* when aws:PrincipalTag/team StringLike *",
        "never s3:GetObject on arn:aws:s3:::shop/* when aws:PrincipalArn ArnLike *:*:iam::*:role/etl",
        "never personalize:* on arn:aws:personalize:${aws:RequestedRegion}:*:* when aws:PrincipalTag/team StringEquals a",
    ] {
        let ran = run(&["prove", "--identity", ALL, claim]);
        assert_eq!(ran.status, Some(1), "{claim}: {}", ran.stderr);
        assert!(ran.stdout.starts_with("refuted"), "{claim}: {}", ran.stdout);
    }
}

#[test]
fn cases_that_cannot_be_meant_are_refused_unless_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("all.json"), ALL).unwrap();
    let test = |principal: &str, case: &str, options: &[&str]| {
        let suite = format!(
            "account = \"111122223333\"\nregion = \"eu-west-1\"\n[principals.ana]\narn = \"{principal}\"\n[[case]]\n\
             principal = \"ana\"\n{case}\nexpect = \"denied\"\n"
        );
        fs::write(folder.path().join("x.suite.toml"), suite).unwrap();
        let ran = binary().current_dir(folder.path()).arg("test").args(options).output().unwrap();
        (ran.status.code(), String::from_utf8(ran.stderr).unwrap())
    };
    let delete = "action = \"personalize:DeleteCampaign\"";
    for (case, told) in [
        (
            format!("{delete}\nresource = \"campain/x\""),
            "`resource`: `personalize` has no resource type `campain` in its ARNs; did you mean \
             `arn:aws:personalize:eu-west-1:111122223333:campaign/x`?",
        ),
        (
            format!("{delete}\nresource = \"arn:aws:personalise:eu-west-1:111122223333:campaign/x\""),
            "`resource`: AWS has no service `personalise` in ARNs; did you mean \
             `arn:aws:personalize:eu-west-1:111122223333:campaign/x`?",
        ),
        (
            format!("{delete}\ncontext = {{ \"aws:SourceIpp\" = \"192.0.2.1\" }}"),
            "`context`: there is no global condition key `aws:SourceIpp`; did you mean `aws:SourceIp`?",
        ),
        (
            format!("{delete}\ncontext = {{ \"aws:SourceIp\" = \"192.0.2.0/24\" }}"),
            "`context`: `192.0.2.0/24` is a range, and a request comes from one address; write an address, such as \
             `203.0.113.7`",
        ),
        (
            format!("{delete}\ncontext = {{ \"aws:SecureTransport\" = \"flase\" }}"),
            "`context`: `flase` is not a boolean, which `Bool` compares; write `\"true\"` or `\"false\"`",
        ),
        (
            format!("{delete}\ncontext = {{ \"aws:SourceArn\" = \"arn:aws:sns:eu-west-1:1111:x\" }}"),
            "`context`: `1111` is not an account id; an account id has twelve digits, this has 4",
        ),
        (
            format!("{delete}\ncontext = {{ \"iam:PassedToService\" = \"a\" }}"),
            "`context`: no request for `personalize:DeleteCampaign` has the key `iam:PassedToService`; leave it out, or \
             ask for an action that has the key",
        ),
        (
            format!("{delete}\nunknown = [\"aws:SourceVpcc\"]"),
            "`unknown`: there is no global condition key `aws:SourceVpcc`; did you mean `aws:SourceVpc`?",
        ),
        ("action = \"acmeshop:Buy\"\nresource = \"*\"".to_owned(), "`action`: unknown service `acmeshop`"),
    ] {
        let (status, stderr) = test(ANA, &case, &[]);
        let expected = format!("error: x.suite.toml:5:1: {told} (`--unchecked` takes it as it is written)\n");
        assert_eq!((status, stderr), (Some(2), expected), "{case}");
        // Nothing gives access.
        assert_eq!(test(ANA, &case, &["--unchecked"]), (Some(0), String::new()), "{case}");
    }
    let fine =
        format!("{delete}\ncontext = {{ \"aws:SourceIp\" = \"192.0.2.1\", \"aws:TokenIssueTime\" = 1700000000 }}");
    assert_eq!(test(ANA, &fine, &[]), (Some(0), String::new()));
    let (status, stderr) = test("arn:awss:iam::111122223333:user/ana", delete, &[]);
    assert_eq!(
        (status, stderr.as_str()),
        (
            Some(2),
            "error: x.suite.toml:3:1: principal `ana`: AWS has no partition `awss`; did you mean `aws`? (`--unchecked` takes \
             it as it is written)\n"
        )
    );
    let who = |options: &[&str]| {
        fs::write(folder.path().join("x.suite.toml"), format!("[principals.ana]\narn = \"{ANA}\"\n")).unwrap();
        let arguments = ["who-can", "s3:GetObject", "arn:aws:s3:eu-west-1:111122223333:shop/*"];
        let ran = binary().current_dir(folder.path()).args(arguments).args(options).output().unwrap();
        (ran.status.code(), String::from_utf8(ran.stderr).unwrap())
    };
    let (status, stderr) = who(&[]);
    assert_eq!(status, Some(2));
    assert!(stderr.starts_with("error: RESOURCE: ") && stderr.contains("--unchecked"), "{stderr}");
    assert_eq!(who(&["--unchecked"]).0, Some(1));
}

#[test]
fn of_a_request_it_is_told_what_cannot_be_meant() {
    let given = ["--identity", ALL, "--principal", ANA, "--action", "personalize:DeleteCampaign"];
    let campain = "arn:aws:personalize:eu-west-1:111122223333:campain/x";
    let context = ["--resource", campain, "--context", "aws:SourceIpp=a", "--unknown", "aws:SourceVpcc"];
    let told = [
        "`personalize` has no resource type `campain` in its ARNs; did you mean \
         `arn:aws:personalize:eu-west-1:111122223333:campaign/x`?",
        "there is no global condition key `aws:SourceIpp`; did you mean `aws:SourceIp`?",
        "there is no global condition key `aws:SourceVpcc`; did you mean `aws:SourceVpc`?",
    ];
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let ran = run(&[&["simulate"][..], &given, &context].concat());
    for message in told {
        assert!(words(&ran.stdout).contains(&format!("warning {message}")), "{}", ran.stdout);
    }
    let bounded = ALL.replace("\"Resource\": \"*\"", "\"Resource\": \"arn:aws:personalize:*:*:campaign/y\"");
    let given = ["--identity", &bounded, "--principal", ANA, "--action", "personalize:DeleteCampaign"];
    let ran = run(&[&["explain"][..], &given, &context].concat());
    for (option, message) in ["--resource", "--context", "--unknown"].iter().zip(told) {
        assert!(words(&ran.stdout).contains(&format!("- `{option}`: {message}")), "{}", ran.stdout);
    }
    assert!(!ran.stdout.contains("add "), "{}", ran.stdout);
    let folder = tempfile::tempdir().unwrap();
    let line = format!(
        r#"{{"request": {{"principal": "{ANA}", "action": "personalize:DeleteCampaign", "resource": "{campain}",
            "context": {{"aws:SourceIpp": "a"}}, "unknown": ["aws:SourceVpcc"]}}, "policies": {{"identity": {ALL}}}}}"#
    )
    .replace('\n', " ");
    // The second one has the same warning as the first.
    fs::write(folder.path().join("lines.jsonl"), format!("{line}\n{line}\n")).unwrap();
    let ran = binary().current_dir(folder.path()).args(["simulate", "lines.jsonl", "--jobs", "1"]).output().unwrap();
    let answers = String::from_utf8(ran.stdout).unwrap();
    assert_eq!(answers.lines().count(), 2, "{answers}");
    let paths = ["/request/resource", "/request/context/aws:SourceIpp", "/request/unknown"];
    for answer in answers.lines() {
        for (path, message) in paths.iter().zip(told) {
            let warning = format!(r#"{{"message":"{message}","path":"{path}"}}"#);
            assert!(answer.contains(&warning), "{answer}");
        }
    }
}

/// Keys and values of requests that cannot be meant, and what is said of them.
const OF_CONTEXT: &[(&str, &str, &str)] = &[
    ("aws:SourceIpp", "192.0.2.1", "there is no global condition key `aws:SourceIpp`; did you mean `aws:SourceIp`?"),
    ("awss:SourceIp", "a", "unknown service `awss` of the condition key `awss:SourceIp`; did you mean `aws:SourceIp`?"),
    (
        "iam:PassedToService",
        "a",
        "no request for `personalize:DeleteCampaign` has the key `iam:PassedToService`; leave it out, or ask for an action \
         that has the key",
    ),
    (
        "aws:SourceIp",
        "192.0.2.0/24",
        "`192.0.2.0/24` is a range, and a request comes from one address; write an address, such as `203.0.113.7`",
    ),
    (
        "aws:SecureTransport",
        "flase",
        "`flase` is not a boolean, which `Bool` compares; write `\"true\"` or `\"false\"`",
    ),
    (
        "aws:SourceArn",
        "arn:aws:sns:eu-west-1:1111:x",
        "`1111` is not an account id; an account id has twelve digits, this has 4",
    ),
];

const CAMPAIGN: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/x";

#[test]
fn every_command_that_takes_a_request_reports_what_cannot_be_meant_in_its_context() {
    let folder = tempfile::tempdir().unwrap();
    let words = |text: &[u8]| String::from_utf8_lossy(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let here = |arguments: &[&str]| binary().current_dir(folder.path()).args(arguments).output().unwrap();
    let request = ["--identity", ALL, "--principal", ANA];
    let about = ["--action", "personalize:DeleteCampaign", "--resource", CAMPAIGN];
    let operation = ["can", ANA, "DeleteCampaign", "--input"];
    let operation = [&operation[..], &["campaignArn=arn:aws:personalize:eu-west-1:111122223333:campaign/x"]].concat();
    let operation = [&operation[..], &["--identity", ALL]].concat();
    let suite = |ask: &str, context: &str| {
        let text = format!(
            "account = \"111122223333\"\nregion = \"eu-west-1\"\n[principals.ana]\narn = \"{ANA}\"\n[[case]]\n\
             principal = \"ana\"\n{ask}\n{context}\nexpect = \"denied\"\n"
        );
        fs::write(folder.path().join("x.suite.toml"), text).unwrap();
    };
    let asks = [
        format!("action = \"personalize:DeleteCampaign\"\nresource = \"{CAMPAIGN}\""),
        format!("operation = \"DeleteCampaign\"\ninputs = {{ campaignArn = \"{CAMPAIGN}\" }}"),
    ];
    for (key, value, told) in OF_CONTEXT {
        let context = format!("{key}={value}");
        let given = ["--context", &context];
        for (arguments, expected) in [
            ([&["simulate"][..], &request, &about, &given].concat(), format!("warning {told}")),
            ([&["explain"][..], &request, &about, &given].concat(), format!("- `--context`: {told}")),
            ([&operation[..], &given].concat(), format!("- `--context`: {told}")),
            (
                vec![
                    "simulate",
                    "--policy-input-list",
                    ALL,
                    "--action-names",
                    "personalize:DeleteCampaign",
                    "--resource-arns",
                    CAMPAIGN,
                    "--context-entries",
                    &format!("ContextKeyName={key},ContextKeyValues={value},ContextKeyType=string"),
                ],
                format!("warning {told}"),
            ),
        ] {
            let ran = here(&arguments);
            assert_eq!(ran.status.code(), Some(0), "{arguments:?}: {}", words(&ran.stderr));
            assert!(words(&ran.stdout).contains(&expected), "{arguments:?}: {}", words(&ran.stdout));
        }
        let line = serde_json::json!({
            "request": {
                "principal": ANA,
                "action": "personalize:DeleteCampaign",
                "resource": CAMPAIGN,
                "context": { *key: value },
            },
            "policies": {},
        });
        fs::write(folder.path().join("lines.jsonl"), format!("{line}\n")).unwrap();
        let ran = here(&["simulate", "lines.jsonl"]);
        let answer: serde_json::Value = serde_json::from_slice(&ran.stdout).unwrap();
        assert_eq!(answer["warnings"][0]["message"], *told, "{answer}");
        // Where something is claimed, it is refused.
        for ask in &asks {
            suite(ask, &format!("context = {{ \"{key}\" = \"{value}\" }}"));
            let ran = here(&["test"]);
            assert_eq!(
                words(&ran.stderr),
                format!("error: x.suite.toml:5:1: `context`: {told} (`--unchecked` takes it as it is written)"),
                "{ask}"
            );
            assert_eq!(ran.status.code(), Some(2), "{ask}");
            assert_eq!(here(&["test", "--unchecked"]).status.code(), Some(0), "{ask}");
        }
        // The key alone, where no value is known.
        if told.contains("key") {
            let given = ["--unknown", *key];
            let ran = here(&[&operation[..], &given].concat());
            assert!(words(&ran.stdout).contains(&format!("- `--unknown`: {told}")), "{}", words(&ran.stdout));
            suite(&asks[1], &format!("unknown = [\"{key}\"]"));
            assert!(words(&here(&["test"]).stderr).contains(&format!("`unknown`: {told}")));
        }
    }
    for context in ["aws:SourceIp=192.0.2.1", "aws:PrincipalTag/team=shop", "example.com:sub=a"] {
        let ran = here(&[&operation[..], &["--context", context]].concat());
        assert!(!words(&ran.stdout).contains("warnings"), "{context}: {}", words(&ran.stdout));
    }
}

#[test]
fn every_command_that_takes_a_principal_reports_a_partition_that_aws_does_not_have() {
    let wrong = "arn:awss:iam::111122223333:user/ana";
    let told = "`--principal`: AWS has no partition `awss`; did you mean `aws`?";
    let folder = tempfile::tempdir().unwrap();
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let claim = ["prove", "--identity", ALL, "--principal", wrong, "never s3:GetObject on anything"];
    let ran = run(&claim);
    assert_eq!(ran.status, Some(2));
    assert_eq!(ran.stderr, format!("error: {told} (`--unchecked` takes it as it is written)\n"));
    assert_eq!(run(&[&claim[..], &["--unchecked"]].concat()).status, Some(1));
    let policy = folder.path().join("all.json");
    fs::write(&policy, ALL).unwrap();
    let policy = policy.to_str().unwrap();
    let ran = run(&["compare", policy, policy, "--principal", wrong]);
    assert_eq!(ran.status, Some(0));
    assert!(ran.stderr.contains(&format!("warning: {told}\n")), "{}", ran.stderr);
    let request =
        ["--identity", ALL, "--principal", wrong, "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k"];
    let ran = run(&[&["simulate"][..], &request].concat());
    assert!(words(&ran.stdout).contains("warning AWS has no partition `awss`; did you mean `aws`?"), "{}", ran.stdout);
    let ran = run(&[&["explain"][..], &request].concat());
    assert!(words(&ran.stdout).contains(told), "{}", ran.stdout);
    let ran = run(&["can", wrong, "GetRecommendations", "--input", "campaignArn=x", "--region", "eu-west-1"]);
    assert!(ran.stderr.starts_with("error: `PRINCIPAL`: unknown partition"), "{}", ran.stderr);
}
