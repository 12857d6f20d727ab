//! `test`: suites of expectations.

use std::fs;

use serde_json::{Value, json};

use crate::{Ran, assert_answers, assert_refuses, binary, run};

const REPORT: &str = r#"shop  shop.suite.toml

  ok    trainer  makes campaigns  allowed       personalize:CreateCampaign      campaign/movies
  ok    trainer                   explicitDeny  personalize:Delete*             an example each
  FAIL  trainer                   allowed       personalize:GetRecommendations  campaign/movies
  ok    trainer                   allowed       personalize:CreateCampaign      the whole operation

FAIL shop.suite.toml:17 trainer personalize:GetRecommendations campaign/movies
  expected allowed, but is implicitDeny: personalize:GetRecommendations on arn:aws:personalize:eu-west-1:111122223333:campaign/movies
    no identity-based policy allows personalize:GetRecommendations
    to allow it: add to train.json
    {
        "Effect": "Allow",
        "Action": "personalize:GetRecommendations",
        "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies"
    }

"#;

const SUMMARY: &str = r#"suite  cases  requests  passed  failed
shop   4      14        3       1

1 of 4 cases fails; 2 of 4 statements are matched by some case
matched by no case:
  train.json:5 Statement[1] "Read"
  train.json:7 Statement[3] "Never"
"#;

#[test]
fn a_report_tells_the_cases_the_failures_and_the_coverage() {
    assert_answers(&run(&["test", "shop.suite.toml"]), 1, &format!("{REPORT}{SUMMARY}"));
}

#[test]
fn quiet_lists_only_what_fails() {
    let quiet = run(&["test", "--quiet", "shop.suite.toml"]);
    assert_eq!(quiet.status, Some(1));
    assert_eq!(quiet.stdout.lines().filter(|line| line.starts_with("  ok")).count(), 0);
    assert!(quiet.stdout.contains("FAIL shop.suite.toml:17 "));
    assert!(quiet.stdout.ends_with(SUMMARY));
}

#[test]
fn json_has_every_case() {
    let ran = run(&["test", "shop.suite.toml", "--format", "json"]);
    assert_eq!(ran.status, Some(1));
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["passed"], false);
    assert_eq!(report["suites"][0]["failed"], 1);
    assert_eq!(
        report["suites"][0]["cases"][2],
        json!({
            "name": null,
            "line": 17,
            "principal": "trainer",
            "asks": "personalize:GetRecommendations",
            "resource": "campaign/movies",
            "expect": "allowed",
            "requests": 1,
            "passed": false,
            "failures": [{
                "summary": "expected allowed, but is implicitDeny: personalize:GetRecommendations on \
                            arn:aws:personalize:eu-west-1:111122223333:campaign/movies",
                "explanation": [
                    "no identity-based policy allows personalize:GetRecommendations",
                    "to allow it: add to train.json\n{\n    \"Effect\": \"Allow\",\n    \"Action\": \
                     \"personalize:GetRecommendations\",\n    \"Resource\": \
                     \"arn:aws:personalize:eu-west-1:111122223333:campaign/movies\"\n}",
                ],
            }],
            "assumed": {},
        })
    );
    assert_eq!(
        report["coverage"],
        json!({
            "statements": 4,
            "matched": 2,
            "unmatched": [
                {"file": "train.json", "line": 5, "statement": 1, "sid": "Read"},
                {"file": "train.json", "line": 7, "statement": 3, "sid": "Never"},
            ],
        })
    );
}

#[test]
fn junit_is_what_ci_servers_read() {
    assert_answers(
        &run(&["test", "shop.suite.toml", "--format", "junit"]),
        1,
        r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="4" failures="1">
  <testsuite name="shop" file="shop.suite.toml" tests="4" failures="1" errors="0" skipped="0">
    <testcase name="makes campaigns" classname="shop" file="shop.suite.toml" line="6"/>
    <testcase name="trainer personalize:Delete* an example each" classname="shop" file="shop.suite.toml" line="12"/>
    <testcase name="trainer personalize:GetRecommendations campaign/movies" classname="shop" file="shop.suite.toml" line="17">
      <failure message="expected allowed, but is implicitDeny: personalize:GetRecommendations on arn:aws:personalize:eu-west-1:111122223333:campaign/movies">no identity-based policy allows personalize:GetRecommendations&#10;to allow it: add to train.json&#10;{&#10;    &quot;Effect&quot;: &quot;Allow&quot;,&#10;    &quot;Action&quot;: &quot;personalize:GetRecommendations&quot;,&#10;    &quot;Resource&quot;: &quot;arn:aws:personalize:eu-west-1:111122223333:campaign/movies&quot;&#10;}</failure>
    </testcase>
    <testcase name="trainer personalize:CreateCampaign the whole operation" classname="shop" file="shop.suite.toml" line="22"/>
  </testsuite>
</testsuites>
"#,
    );
}

const EVERYTHING: &str =
    r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;

/// A folder with `all.json`, which allows everything, and a suite: home, ana with `all.json`, and this.
fn folder(cases: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("all.json"), EVERYTHING).unwrap();
    let head = "account = \"111122223333\"\nregion = \"eu-west-1\"\n\
                principals.ana = { arn = \"arn:aws:iam::111122223333:user/ana\", identity = [\"all.json\"] }\n";
    fs::write(folder.path().join("x.suite.toml"), format!("{head}{cases}")).unwrap();
    folder
}

fn run_in(folder: &tempfile::TempDir, arguments: &[&str]) -> Ran {
    Ran::from(binary().arg("test").args(arguments).current_dir(folder.path()).output().unwrap())
}

#[test]
fn suites_are_found_below_a_folder_and_all_pass() {
    let folder = folder(
        "[[case]]\nprincipal = \"ana\"\naction = \"s3:GetObject\"\nresource = \"s3://b/k\"\nexpect = \"allowed\"\n",
    );
    fs::create_dir_all(folder.path().join("deep/er")).unwrap();
    fs::create_dir_all(folder.path().join(".hidden")).unwrap();
    let other = "name = \"second\"\n[[case]]\nprincipal = \"anonymous\"\naction = \"s3:GetObject\"\nresource = \"*\"\nexpect = \"denied\"\n";
    fs::write(folder.path().join("deep/er/y.suite.toml"), other).unwrap();
    fs::write(folder.path().join(".hidden/z.suite.toml"), "nonsense").unwrap();
    assert_answers(
        &run_in(&folder, &["--quiet"]),
        0,
        "suite   cases  requests  passed  failed\n\
         second  1      1         1       0\n\
         x       1      1         1       0\n\n\
         all 2 cases pass; 1 of 1 statement is matched by some case\n\
         assuming aws:ResourceAccount is 111122223333 (1 case)\n",
    );
}

#[test]
fn a_statement_that_no_case_matches_can_fail_the_run() {
    let folder = folder(
        "[[case]]\nprincipal = \"anonymous\"\naction = \"s3:GetObject\"\nresource = \"*\"\nexpect = \"denied\"\n[[case]]\nprincipal = \"ana\"\naction = \"s3:GetObject\"\nresource = \"*\"\nexpect = \"allowed\"\n",
    );
    assert_eq!(run_in(&folder, &["--require-coverage"]).status, Some(0));
    let unmatched = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}, {"Effect": "Allow", "Action": "sns:*", "Resource": "*"}]}"#;
    fs::write(folder.path().join("all.json"), unmatched).unwrap();
    assert_eq!(run_in(&folder, &[]).status, Some(0));
    assert_eq!(run_in(&folder, &["--require-coverage"]).status, Some(1));
}

#[test]
fn more_policies_at_a_level_than_aws_attaches_are_told() {
    let everything = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
    let suite = |count: usize| {
        let level = vec![r#""scp.json""#; count].join(", ");
        let folder = folder(&format!(
            "[organization]\nserviceControl = [[{level}]]\n[[case]]\nprincipal = \"ana\"\naction = \"s3:GetObject\"\n\
             resource = \"s3://open/a\"\nexpect = \"allowed\"\n"
        ));
        fs::write(folder.path().join("scp.json"), everything).unwrap();
        run_in(&folder, &[])
    };
    let within = suite(10);
    assert_eq!((within.status, within.stderr.as_str()), (Some(0), ""), "{}", within.stdout);
    let beyond = suite(11);
    assert_eq!(beyond.status, Some(0));
    let note = "level 0: there are 11 service control policies, and AWS attaches at most 10 to the organization's root, an \
                organizational unit or an account\n";
    assert!(beyond.stderr.starts_with("note: ") && beyond.stderr.ends_with(note), "{}", beyond.stderr);
    assert_eq!(beyond.stderr.lines().count(), 1);
}

#[test]
fn every_layer_can_be_in_a_suite() {
    let folder = folder(
        r#"
[resourcePolicies]
"arn:aws:s3:::open" = "open.json"
"arn:aws:s3:::closed*" = "closed.json"
"arn:aws:s3:::shut" = "closed.json"
# the longest one that fits
"arn:aws:s3:::*/public/*" = "none"
[organization]
serviceControl = [["all.json"], ["scp.json"]]
[principals.bounded]
arn = "arn:aws:iam::111122223333:role/team/bounded"
identity = ["all.json"]
permissionsBoundary = ["s3-only.json"]
trust = "trust.json"
[[case]]
principal = "ana"
action = "s3:GetObject"
resource = ["s3://open/a", "s3://other/b", "s3://closed-1/public/a", "s3://shutter/a"]
expect = "allowed"
[[case]]
principal = "ana"
action = "s3:GetObject"
resource = "s3://shut/a"
expect = "explicitDeny"
[[case]]
principal = "ana"
action = "s3:GetObject"
resource = "s3://closed-1/a"
expect = "explicitDeny"
blockedBy = ["resource"]
[[case]]
principal = "bounded"
action = "personalize:List*"
resource = "*"
expect = "implicitDeny"
blockedBy = ["permissionsBoundary"]
[[case]]
principal = "ana"
action = "sns:Publish"
resource = "topic"
expect = "denied"
blockedBy = ["serviceControl"]
[[case]]
principal = "anonymous"
action = "s3:GetObject"
resource = "s3://open/a"
context = { "aws:SourceIp" = "10.1.2.3", "s3:TlsVersion" = 1.2, "aws:PrincipalOrgPaths" = ["a", true] }
expect = "allowed"
[[case]]
principal = "anonymous"
action = "s3:GetObject"
resource = "s3://open/a"
unknown = ["aws:SourceIp"]
expect = "depends"
[[case]]
principal = "personalize.amazonaws.com"
action = "sts:AssumeRole"
resource = "role/team/bounded"
expect = "allowed"
[[case]]
principal = "ana"
action = "s3:GetObject"
resource = "s3://other/b"
vpcEndpoint = ["endpoint.json"]
expect = "implicitDeny"
blockedBy = ["vpcEndpoint"]
"#,
    );
    for (name, statement) in [
        ("scp.json", r#"{"Effect": "Allow", "NotAction": "sns:*", "Resource": "*"}"#),
        ("s3-only.json", r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#),
        ("endpoint.json", r#"{"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "*"}"#),
        (
            "trust.json",
            r#"{"Effect": "Allow", "Principal": {"Service": "personalize.amazonaws.com"}, "Action": "sts:AssumeRole"}"#,
        ),
        (
            "open.json",
            r#"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::open/*",
                "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}}"#,
        ),
        ("closed.json", r#"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}"#),
    ] {
        let policy = format!(r#"{{"Version": "2012-10-17", "Statement": {statement}}}"#);
        fs::write(folder.path().join(name), policy).unwrap();
    }
    let ran = run_in(&folder, &[]);
    assert!(ran.stdout.contains("all 9 cases pass"), "{}{}", ran.stdout, ran.stderr);
    assert!(
        ran.stdout.ends_with("matched by no case:\n  endpoint.json:1 Statement[0]\n  s3-only.json:1 Statement[0]\n"),
        "{}",
        ran.stdout
    );
}

#[test]
fn mistakes_in_a_suite_are_told_with_their_line() {
    let case = |lines: &str| format!("[[case]]\n{lines}\n");
    let ana = |lines: &str| case(&format!("principal = \"ana\"\n{lines}"));
    for (cases, message) in [
        ("[[case]".to_owned(), "x.suite.toml:4:8: unclosed array table, expected `]`".to_owned()),
        (String::new(), "x.suite.toml: the suite has no cases: write `[[case]]`".to_owned()),
        (
            case("principal = \"bo\"\naction = \"s3:GetObject\"\nexpect = \"allowed\""),
            "x.suite.toml:4:1: `principal`: `bo` is not a principal: write the ARN of a user, a role, a session or an \
             account's root, a service principal such as `personalize.amazonaws.com`, or `anonymous`"
                .to_owned(),
        ),
        (
            case("principal = \"anna\"\naction = \"s3:GetObject\"\nexpect = \"allowed\""),
            "x.suite.toml:4:1: the suite has no principal `anna`; did you mean `ana`?".to_owned(),
        ),
        (
            ana("action = \"s3:GetObject\"\nexpect = \"alowed\""),
            "x.suite.toml:4:1: `expect`: `alowed` is not an expectation; use `allowed`, `denied`, `implicitDeny`, \
             `explicitDeny`, or `depends`"
                .to_owned(),
        ),
        (
            ana("action = \"personalize:CreateCampain\"\nexpect = \"allowed\""),
            "x.suite.toml:4:1: `action`: unknown action `personalize:CreateCampain`; did you mean \
             `personalize:CreateCampaign`? (`--unchecked` takes it as it is written)"
                .to_owned(),
        ),
        (ana("expect = \"allowed\""), "x.suite.toml:4:1: a case has either an `action` or an `operation`".to_owned()),
        (
            ana("operation = \"CreateCampain\"\nexpect = \"allowed\""),
            "x.suite.toml:4:1: `operation`: unknown operation `CreateCampain`; did you mean `CreateCampaign`?"
                .to_owned(),
        ),
        (
            ana("operation = \"CreateCampaign\"\nexpect = \"implicitDeny\""),
            "x.suite.toml:4:1: `expect`: an operation is `allowed`, `denied` or `depends`".to_owned(),
        ),
        (
            ana("action = \"s3:GetObject\"\nexpect = \"allowed\"\nblockedBy = [\"boundary\"]"),
            "x.suite.toml:4:1: `blockedBy`: unknown layer `boundary`; there are `resourceControl`, `serviceControl`, \
             `resource`, `identity`, `permissionsBoundary`, `session`, `vpcEndpoint`"
                .to_owned(),
        ),
        (
            "[principals.bo]\narn = \"anonymous\"\nidentity = [\"nope.json\"]".to_owned(),
            "x.suite.toml:6:13: cannot read `nope.json`: there is no such file".to_owned(),
        ),
    ] {
        let folder = folder(&cases);
        let ran = run_in(&folder, &["x.suite.toml"]);
        assert_eq!((ran.stderr.as_str(), ran.status), (format!("error: {message}\n").as_str(), Some(2)), "{cases}");
    }
    let folder = folder(&ana("acton = \"s3:GetObject\"\nexpect = \"allowed\""));
    let misspelt = run_in(&folder, &["x.suite.toml"]);
    assert!(misspelt.stderr.starts_with("error: x.suite.toml:6:1: unknown field `acton`"), "{}", misspelt.stderr);
    assert_refuses(&run(&["test", "nope"]), "cannot read `nope`: there is no such file");
    let empty = tempfile::tempdir().unwrap();
    assert_refuses(&run_in(&empty, &[]), "there is no suite, a file `*.suite.toml`, below `.`");
}
