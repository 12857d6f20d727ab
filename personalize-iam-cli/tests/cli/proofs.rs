//! `prove` and `minimize`.

use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use crate::{Ran, assert_answers, assert_refuses, binary, run};

const SERVING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"personalize:GetRecommendations","Resource":"arn:aws:personalize:eu-west-1:111122223333:campaign/shop-*","Condition":{"StringEquals":{"aws:SourceVpce":"vpce-0c8e51f3a9b7d2640"}}}]}"#;

/// Runs the binary with a text on standard input.
pub(crate) fn run_with(arguments: &[&str], input: &str) -> Ran {
    let mut command = binary();
    let piped = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    Ran::from(child.wait_with_output().unwrap())
}

#[test]
fn claims_are_proved_or_refuted_by_a_request() {
    let serving = ["prove", "--identity", SERVING];
    let only = "only personalize:* on anything when aws:SourceVpce StringEquals vpce-0c8e51f3a9b7d2640";
    let proved = run(&[&serving[..], &["no-delete", "only-in-regions=eu-west-1", only]].concat());
    assert_answers(&proved, 0, &format!("proved  no-delete\nproved  only-in-regions=eu-west-1\nproved  {only}\n"));
    let never = "never personalize:Get* on anything";
    let refuted = run(&[&serving[..], &["no-delete", never]].concat());
    let region = "personalize:GetRecommendations on arn:aws:personalize:eu-west-1:111122223333:campaign/shop-* when \
                  aws:SourceVpce is vpce-0c8e51f3a9b7d2640";
    assert_answers(&refuted, 1, &format!("proved   no-delete\nrefuted  {never}\n    allowed: {region}\n"));
    let always = "always personalize:GetRecommendations on arn:aws:personalize:eu-west-1:111122223333:campaign/shop-a";
    let refuted = run(&[&serving[..], &[always]].concat());
    assert_eq!(refuted.status, Some(1));
    assert!(refuted.stdout.starts_with(&format!("refuted  {always}\n    denied: ")), "{}", refuted.stdout);
}

#[test]
fn witnesses_against_claims_are_decided_as_told() {
    for (claim, expected) in [
        ("never personalize:Get* on anything", "allowed"),
        (
            "always personalize:GetRecommendations on arn:aws:personalize:eu-west-1:111122223333:campaign/shop-a",
            "implicitDeny",
        ),
    ] {
        let ran = run(&["prove", "--identity", SERVING, "--witness", claim]);
        let line = ran.stdout.lines().find_map(|line| line.strip_prefix("        ")).unwrap().to_owned();
        let answer = run_with(&["simulate"], &format!("{line}\n"));
        let answer: Value = serde_json::from_str(&answer.stdout).unwrap();
        assert_eq!(answer["decision"], expected, "{line}");
        // And the same from the JSON.
        let ran = run(&["prove", "--identity", SERVING, "--format", "json", claim]);
        let json: Value = serde_json::from_str(&ran.stdout).unwrap();
        let claimed = &json["claims"][0];
        assert_eq!((claimed["claim"].as_str(), claimed["proof"].as_str()), (Some(claim), Some("refuted")));
        let line = serde_json::json!({
            "request": claimed["refutations"][0]["witness"], "policies": claimed["policies"]
        });
        let answer: Value = serde_json::from_str(&run_with(&["simulate"], &format!("{line}\n")).stdout).unwrap();
        assert_eq!(answer["decision"], expected, "{line}");
    }
}

#[test]
fn claims_are_read_from_files_with_the_place_of_mistakes() {
    let claims = "# What serving must not do\nno-delete\n\n  never s3:* on anything\n";
    let ran = run_with(&["prove", "--identity", SERVING, "--claims", "-"], claims);
    assert_answers(&ran, 0, "proved  no-delete\nproved  never s3:* on anything\n");
    let ran = run_with(&["prove", "--identity", SERVING, "--claims", "-"], "no-delete\nnever s3:* no anything\n");
    assert_refuses(&ran, "-:2:12: `no` is not expected; write `on`");
    for (arguments, message) in [
        (
            &["--identity", SERVING][..],
            "nothing is claimed: write a claim, such as `'never personalize:Delete* on anything'`, or name a ready-made one \
             of `prove --list`",
        ),
        (&["no-delete"], "there are no policies: give some, such as `--identity policy.json`"),
        (&["no-delet"], "there is no ready-made claim `no-delet`; did you mean `no-delete`?"),
        (&["only-in-region"], "`only-in-region` needs Regions: `only-in-regions=eu-west-1,eu-central-1`"),
        (
            &["--identity", SERVING, "never personalize:DeletCampaign on *"],
            "the claim `never personalize:DeletCampaign on *`, column 7: unknown action `personalize:DeletCampaign`; did you \
             mean `personalize:DeleteCampaign`? (`--unchecked` takes it as it is written)",
        ),
        (
            &["--identity", SERVING, "always personalize:Delte* on *"],
            "the claim `always personalize:Delte* on *`, column 8: no known action matches the pattern \
             `personalize:Delte*` (`--unchecked` takes it as it is written)",
        ),
        (
            &["--identity", SERVING, "never personalise:* on *"],
            "the claim `never personalise:* on *`, column 7: unknown service `personalise`; did you mean `personalize`? \
             (`--unchecked` takes it as it is written)",
        ),
        (&["never a:b"], "the claim `never a:b`, column 10: the claim ends too early; write `on`"),
    ] {
        assert_refuses(&run(&[&["prove"], arguments].concat()), message);
    }
}

#[test]
fn what_identities_may_is_open_where_only_limits_are_given() {
    let scp = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"personalize:Delete*","Resource":"*"}]}"#;
    let ran = run(&[
        "prove",
        "--service-control",
        scp,
        "no-delete",
        "never personalize:Create* on anything",
        "--format",
        "markdown",
    ]);
    assert_eq!(ran.status, Some(1));
    assert_eq!(ran.stderr, "note: no identity-based policy is given: the principal's are taken to allow everything\n");
    let head = "### Claims: 1 of 2 proved\n\n| claim | | because |\n| --- | --- | --- |\n| `no-delete` | proved |  |\n| \
                `never personalize:Create* on anything` | refuted | allowed: `personalize:Create* on ";
    assert!(ran.stdout.starts_with(head), "{}", ran.stdout);
}

#[test]
fn ready_made_claims_are_listed() {
    let ran = run(&["prove", "--list"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
    assert!(
        ran.stdout.starts_with(
            "no-delete  nothing of Amazon Personalize can be deleted\n    never personalize:Delete* on *\n"
        )
    );
    assert!(ran.stdout.contains("only-in-regions=REGION,REGION..."));
}

pub(crate) const LARGE: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["personalize:DescribeFilter","personalize:CreateFilter","personalize:DeleteFilter","personalize:*Filter"],"Resource":"*"},
    {"Effect":"Deny","Action":"s3:*","Resource":"*"},
    {"Effect":"Deny","Action":"s3:Get*","Resource":"*"}]}"#;

#[test]
fn a_smaller_policy_is_written_with_what_was_done() {
    let ran = run(&["minimize", LARGE]);
    let expected = r#"{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": "personalize:*Filter",
            "Resource": "*"
        },
        {
            "Effect": "Deny",
            "Action": "s3:*",
            "Resource": "*"
        }
    ]
}
"#;
    assert_eq!((ran.stdout.as_str(), ran.status), (expected, Some(0)), "{}", ran.stderr);
    // The other Deny stays: other policies may allow what it is about.
    assert_eq!(
        ran.stderr,
        "- others cover personalize:DeleteFilter, personalize:CreateFilter, personalize:DescribeFilter\n- statement 2 \
         changes nothing\n289 characters are 152; proved to allow the same over all requests, whatever AWS will add\n"
    );
    let check = run(&["minimize", "--check", LARGE]);
    assert_eq!((check.stdout.as_str(), check.status), ("POLICY\n", Some(1)));
    assert_eq!(
        check.stderr,
        "289 characters without white space could be 152; proved to allow the same over all requests, whatever AWS will \
         add\n"
    );
    assert_answers(&run(&["minimize", "--check", expected]), 0, "");
}

#[test]
fn wildcards_are_introduced_and_expanded_over_the_catalog() {
    let listed = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["personalize:DescribeFilter","personalize:CreateFilter","personalize:DeleteFilter"],"Resource":"*"}]}"#;
    let actions = |ran: &Ran| serde_json::from_str::<Value>(&ran.stdout).unwrap()["Statement"][0]["Action"].clone();
    let ran = run(&["minimize", "--wildcards", "introduce", listed]);
    assert_eq!(actions(&ran), "personalize:*Filter");
    assert!(
        ran.stderr.contains("proved to allow the same over the actions of the catalog of 2026-10-27"),
        "{}",
        ran.stderr
    );
    // Over all strings that would be more.
    assert_eq!(actions(&run(&["minimize", listed])).as_array().map(Vec::len), Some(3));
    let ran = run(&["minimize", "--wildcards", "expand", LARGE]);
    assert_eq!(actions(&ran).as_array().map(Vec::len), Some(3));
    let covered = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["personalize:*Filter","personalize:Dele?eFil*"],"Resource":"*"}]}"#;
    assert_eq!(actions(&run(&["minimize", "--over", "catalog", covered])), "personalize:*Filter");
    assert_eq!(actions(&run(&["minimize", covered])).as_array().map(Vec::len), Some(2));
    assert_refuses(
        &run(&["minimize", "--over", "strings", "--wildcards", "expand", LARGE]),
        "`--over strings`: a wildcard and the actions that it means today are not the same over all strings; ask for \
         `--over catalog`",
    );
}

#[test]
fn every_form_of_the_answer_says_over_what_it_is_proved() {
    let listed = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["personalize:DescribeFilter","personalize:CreateFilter","personalize:DeleteFilter"],"Resource":"*"}]}"#;
    let catalog = "the actions of the catalog of 2026-10-27, and all else of requests";
    let strings = "all requests, whatever AWS will add";
    for (arguments, policy, over, date, said) in [
        (&["--wildcards", "introduce"][..], listed, "catalog", Some("2026-10-27"), catalog),
        (&["--wildcards", "expand"], LARGE, "catalog", Some("2026-10-27"), catalog),
        (&[], LARGE, "strings", None, strings),
        // Nothing was found that asks for the catalog.
        (&["--wildcards", "introduce"], LARGE, "strings", None, strings),
        (&["--over", "catalog"], listed, "strings", None, strings),
    ] {
        let arguments = [&["minimize"], arguments, &[policy]].concat();
        let text = run(&arguments);
        assert!(text.stderr.contains(&format!("proved to allow the same over {said}\n")), "{}", text.stderr);
        let json = run(&[&arguments[..], &["--format", "json"]].concat());
        assert_eq!((json.stderr.as_str(), json.status), ("", Some(0)));
        let json: Value = serde_json::from_str(&json.stdout).unwrap();
        assert_eq!((json["over"].as_str(), json["catalogDate"].as_str()), (Some(over), date), "{json}");
        assert_eq!(json["policy"], serde_json::from_str::<Value>(&text.stdout).unwrap());
        assert_eq!(json["steps"].as_array().map(Vec::len), Some(text.stderr.matches("- ").count()), "{json}");
        let markdown = run(&[&arguments[..], &["--format", "markdown"]].concat());
        assert_eq!((markdown.stderr.as_str(), markdown.status), ("", Some(0)));
        assert!(
            markdown.stdout.contains(&format!("\n\nProved to allow the same over {said}.\n\n")),
            "{}",
            markdown.stdout
        );
        assert!(markdown.stdout.ends_with(&format!("```json\n{}```\n", text.stdout)), "{}", markdown.stdout);
    }
}

#[test]
fn wildcards_make_room_before_a_policy_is_divided() {
    // All actions of three services, listed: longer than a managed policy may be, whatever else is said.
    let expanded = run(&["expand", "--format", "json", "personalize:*", "kms:*", "sts:*"]).stdout;
    let expanded: Value = serde_json::from_str(&expanded).unwrap();
    let policy = |length: usize| {
        let statement = |pattern: &Value| {
            let names: Vec<&Value> =
                pattern["actions"].as_array().unwrap().iter().map(|action| &action["name"]).collect();
            let resource = format!("arn:aws:s3:::{}", "x".repeat(length));
            serde_json::json!({"Effect": "Allow", "Action": names, "Resource": resource,
                "Condition": {"StringEquals": {"aws:PrincipalTag/for": pattern["pattern"]}}})
        };
        let statements: Vec<Value> = expanded["patterns"].as_array().unwrap().iter().map(statement).collect();
        serde_json::json!({"Version": "2012-10-17", "Statement": statements}).to_string()
    };
    let (short, long) = (policy(900), policy(2_500));
    let within = ["minimize", "--within", "managed", "--wildcards", "introduce", "--split", "3"];
    let ran = run(&[&within[..], &[&short]].concat());
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    let smaller: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(smaller["Statement"][2]["Action"], "sts:*", "{}", ran.stderr);
    assert!(ran.stderr.contains("`sts:*` stands for "), "{}", ran.stderr);
    // Still too long, and divided.
    let ran = run(&[&within[..], &["--format", "json", &long]].concat());
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((answer["policies"].as_array().map(Vec::len), answer["over"].as_str()), (Some(2), Some("catalog")));
    let text = run(&[&within[..], &[&long]].concat());
    assert!(text.stderr.contains("divided into 2 policies, together proved to allow the same\n"), "{}", text.stderr);
    assert_eq!(serde_json::from_str::<Value>(&text.stdout).unwrap(), answer["policies"]);
    let markdown = run(&[&within[..], &["--format", "markdown", &long]].concat());
    assert_eq!(markdown.stdout.matches("```json\n").count(), 2, "{}", markdown.stdout);
}

#[test]
fn a_policy_that_is_too_long_is_divided_or_refused() {
    let actions: Vec<String> =
        (0..45).map(|number| format!("\"example:Action{number:04}{}\"", "x".repeat(160))).collect();
    let long = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":[{}],"Resource":"*"}}]}}"#,
        actions.join(",")
    );
    let ran = run(&["minimize", "--within", "managed", &long]);
    assert_eq!(ran.status, Some(1));
    assert!(
        ran.stderr
            .ends_with("too long: 8228 characters without white space, and 6144 are allowed; `--split N` divides it\n"),
        "{}",
        ran.stderr
    );
    let ran = run(&["minimize", "--within", "managed", "--split", "3", &long]);
    let parts: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((parts.as_array().map(Vec::len), ran.status), (Some(2), Some(0)), "{}", ran.stderr);
    let ran = run(&["minimize", "--within", "inline-user", "--split", "2", &long]);
    assert_eq!((ran.stdout.as_str(), ran.status), ("", Some(1)));
    assert!(
        ran.stderr.ends_with("it does not divide into 2 policies as long as an inline policy of a user may be\n"),
        "{}",
        ran.stderr
    );
    assert_refuses(
        &run(&["minimize", "--within", "100", "--split", "2", LARGE]),
        "`--split` needs the kind of the parts: `--within managed`",
    );
}
