//! Policies and exemptions that a caller cannot have: refused where they are given by hand, told where they stand in files.

use crate::{assert_refuses, run};

const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
const DENY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
const BUCKET: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#;
const USER: &str = "arn:aws:iam::111122223333:user/ana";
const ROOT: &str = "arn:aws:iam::111122223333:root";
const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/etl/job1";
const SERVICE: &str = "personalize.amazonaws.com";
const SAML: &str = "arn:aws:iam::111122223333:saml-provider/idp";

/// Of each caller the options that it cannot have, with what is said of them.
const IMPOSSIBLE: &[(&str, &str, &str)] = &[
    (USER, "--session", "an IAM user has no session policies: a session of a role and a federated user can have them"),
    (
        ROOT,
        "--session",
        "the root user of an account has no session policies: a session of a role and a federated user can have them",
    ),
    (
        SERVICE,
        "--identity",
        "an AWS service has no identity-based policies: a user, a role and a federated user can have them",
    ),
    (
        SERVICE,
        "--permissions-boundary",
        "an AWS service has no permissions boundary: a user and a role can have one, and a federated user has the user's",
    ),
    (
        "anonymous",
        "--identity",
        "an anonymous caller has no identity-based policies: a user, a role and a federated user can have them",
    ),
    (
        "anonymous",
        "--session",
        "an anonymous caller has no session policies: a session of a role and a federated user can have them",
    ),
    (
        SAML,
        "--identity",
        "an identity of an outside provider has no identity-based policies: a user, a role and a federated user can have \
         them",
    ),
];

#[test]
fn every_command_refuses_policies_that_its_caller_cannot_have() {
    for (principal, option, message) in IMPOSSIBLE {
        let message = format!("`{option}`: {message}");
        for command in ["simulate", "explain"] {
            let request = ["--principal", principal, "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k"];
            assert_refuses(&run(&[&[command][..], &request, &[option, ALLOW]].concat()), &message);
        }
        let claim = "never s3:GetObject on anything";
        let prove = ["prove", "--principal", principal, option, ALLOW, claim];
        assert_refuses(&run(&prove), &message);
        if *principal == USER {
            let can = ["can", principal, "s3:GetObject", "--region", "eu-west-1", option, ALLOW];
            assert_refuses(&run(&can), &message);
            let said = "User: arn:aws:iam::111122223333:user/ana is not authorized to perform: s3:GetObject on resource: \
                        arn:aws:s3:::b/k because no session policy allows the s3:GetObject action";
            assert_refuses(&run(&["explain", option, ALLOW, said]), &message);
        }
    }
    let linked = ["simulate", "--principal", USER, "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k"];
    assert_refuses(
        &run(&[&linked[..], &["--exempt", "service-linked-role"]].concat()),
        "`--exempt`: an IAM user is not a service-linked role",
    );
    assert_refuses(
        &run(&[&linked[..], &["--exempt", "aws-managed-key"]].concat()),
        "`--exempt`: the resource is not a KMS key, so that it is not an AWS managed one",
    );
}

#[test]
fn a_suite_gives_no_policies_that_its_principal_cannot_have() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("allow.json"), ALLOW).unwrap();
    let suite = |principal: &str, layer: &str| {
        let text = format!("[principals.x]\narn = \"{principal}\"\n{layer} = [\"allow.json\"]\n");
        std::fs::write(folder.path().join("x.suite.toml"), text).unwrap();
        let path = folder.path().to_str().unwrap();
        let who = run(&["who-can", "s3:GetObject", "arn:aws:s3:::b/k", "--suites", path]);
        (run(&["test", path]), who)
    };
    for (principal, layer, message) in [
        (USER, "session", "an IAM user has no session policies"),
        (ROOT, "permissionsBoundary", "the root user of an account has no permissions boundary"),
        (SERVICE, "identity", "an AWS service has no identity-based policies"),
    ] {
        let (test, who) = suite(principal, layer);
        for ran in [test, who] {
            assert_eq!(ran.status, Some(2), "{ran:?}");
            assert!(ran.stderr.contains(&format!("principal `x`: {message}")), "{ran:?}");
        }
    }
    let (_, who) = suite(SESSION, "session");
    assert!(matches!(who.status, Some(0 | 1)), "{who:?}");
}

#[test]
fn what_a_caller_cannot_have_does_not_count_and_is_told() {
    // The root user has neither policies nor a boundary, whatever is given.
    for (option, pointer) in [("--identity", "identity"), ("--permissions-boundary", "permissionsBoundary")] {
        for policy in [ALLOW, DENY] {
            let request = ["--principal", ROOT, "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k"];
            let ran = run(&[&["simulate"][..], &request, &[option, policy]].concat());
            assert!(ran.stdout.starts_with("allowed  "), "{ran:?}");
            let told = "what is given does not count, neither Allow nor Deny";
            assert!(ran.stdout.contains(told), "{ran:?}");
            let explained = run(&[&["explain"][..], &request, &[option, policy]].concat());
            assert!(explained.stdout.starts_with("ALLOWED"), "{explained:?}");
            let one_line = explained.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(one_line.contains(told), "{explained:?}");
            let line = line_of(ROOT, &format!(r#""{pointer}":{policy}"#));
            assert_eq!(line["decision"], "allowed", "{line}");
            assert_eq!(line["warnings"][0]["path"], format!("/policies/{pointer}"), "{line}");
        }
    }
    // In a scenario nothing is refused: it does not count, and a warning with its place says so.
    for (principal, layer, warning) in [
        (USER, "session", "an IAM user has no session policies"),
        (SERVICE, "identity", "an AWS service has no identity-based policies"),
        ("anonymous", "permissionsBoundary", "an anonymous caller has no permissions boundary"),
    ] {
        for policy in [ALLOW, DENY] {
            let identity =
                if principal == USER { format!(r#""identity":{ALLOW},"#) } else { format!(r#""resource":{BUCKET},"#) };
            let answer = line_of(principal, &format!(r#"{identity}"{layer}":{policy}"#));
            assert_eq!(answer["decision"], "allowed", "{answer}");
            let warnings = answer["warnings"].as_array().unwrap();
            assert_eq!(warnings.len(), 1, "{answer}");
            assert!(warnings[0]["message"].as_str().unwrap().starts_with(warning), "{answer}");
            assert_eq!(warnings[0]["path"], format!("/policies/{layer}"), "{answer}");
        }
    }
    // Grants count on keys alone.
    let grants = r#"[{"GranteePrincipal":"arn:aws:iam::111122223333:user/ana","Operations":["Decrypt"]}]"#;
    let request = ["simulate", "--principal", USER, "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k"];
    let ran = run(&[&request[..], &["--identity", ALLOW, "--grants", grants]].concat());
    assert!(ran.stdout.contains("grants count on KMS keys alone, and the resource is not one"), "{ran:?}");
}

/// The answer to a scenario line, by `simulate` on a file.
fn line_of(principal: &str, policies: &str) -> serde_json::Value {
    let request = format!(r#"{{"principal":"{principal}","action":"s3:GetObject","resource":"arn:aws:s3:::b/k"}}"#);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("line.jsonl");
    std::fs::write(&file, format!("{{\"request\":{request},\"policies\":{{{policies}}}}}\n")).unwrap();
    let ran = run(&["simulate", file.to_str().unwrap()]);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    serde_json::from_str(&ran.stdout).unwrap()
}
