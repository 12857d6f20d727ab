//! `explain` of AWS's own account of a denial, and of what `aws sts decode-authorization-message` prints.

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use super::{Ran, binary};

const MOVIES: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";
const ROLE: &str = "arn:aws:iam::111122223333:role/team/etl";
const TRAIN: &str = "arn:aws:iam::111122223333:policy/train";
const LIMITS: &str = "arn:aws:iam::111122223333:policy/limits";
const FULL: &str = "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess";
const ROOT: &str = "arn:aws:organizations::999988887777:root/o-exampleorg/r-abcd";
const ACCOUNT: &str = "arn:aws:organizations::999988887777:account/o-exampleorg/111122223333";

/// Runs `explain` in a folder with files, with an input.
fn explain(files: &[(&str, String)], arguments: &[&str], input: &str) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let mut command = binary();
    command.arg("explain").args(arguments).current_dir(folder.path());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A command that does not read its input may be gone before it is written.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    Ran::from(child.wait_with_output().unwrap())
}

/// The answer as JSON, which always comes with status 1.
#[track_caller]
fn answer(files: &[(&str, String)], arguments: &[&str]) -> Value {
    let ran = explain(files, &[arguments, &["--format", "json"]].concat(), "");
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(1), ""), "{}", ran.stdout);
    serde_json::from_str(&ran.stdout).unwrap()
}

fn check(kind: &str, effect: &str, matched: &[(&str, &str, &str)]) -> Value {
    let policy = |(uri, sid, effect): &(&str, &str, &str)| json!({"uri": uri, "matchedStatements": [{"sid": sid, "evaluatedEffect": effect}]});
    json!({"checkType": kind, "evaluatedEffect": effect, "matchedPolicies": matched.iter().map(policy).collect::<Vec<_>>()})
}

fn on(target: &str, mut check: Value) -> Value {
    check["targetArn"] = json!(target);
    check
}

fn listed(kind: &str, uri: &str, targets: &[&str]) -> Value {
    let targets: Vec<Value> = targets.iter().map(|arn| json!({"arn": arn})).collect();
    json!({"type": kind, "uri": uri, "inline": false, "attachedTo": targets})
}

fn evaluation(effect: &str, checks: &[Value]) -> Value {
    json!({"action": "personalize:CreateCampaign", "resource": MOVIES, "evaluatedEffect": effect,
        "context": {"aws:RequestedRegion": "eu-west-1"}, "checks": checks})
}

fn page(evaluations: &[Value], policies: &[Value]) -> Value {
    json!({
        "requestContext": {"aws:PrincipalArn": ROLE, "aws:userid": "AROAEXAMPLE:job", "aws:SourceIp": "203.0.113.7"},
        "evaluations": evaluations,
        "policies": policies,
    })
}

/// The usual denial: the identity policy allows, and the boundary does not.
fn denial() -> Value {
    let checks = [
        on(ROOT, check("SERVICE_CONTROL_POLICY", "ALLOW", &[])),
        on(ACCOUNT, check("SERVICE_CONTROL_POLICY", "ALLOW", &[])),
        check("PRINCIPAL", "ALLOW", &[(TRAIN, "Train", "ALLOW")]),
        check("PERMISSIONS_BOUNDARY", "IMPLICIT_DENY", &[]),
        check("SESSION", "NO_IMPACT", &[]),
    ];
    page(&[evaluation("IMPLICIT_DENY", &checks)], &policies())
}

fn policies() -> Vec<Value> {
    vec![
        listed("SERVICE_CONTROL_POLICY", FULL, &[ACCOUNT, ROOT]),
        listed("IDENTITY_BASED_POLICY", TRAIN, &[ROLE]),
        listed("PERMISSIONS_BOUNDARY", LIMITS, &[ROLE]),
    ]
}

fn statement(sid: &str, effect: &str, action: &str, condition: &str) -> String {
    format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Sid": "{sid}", "Effect": "{effect}", "Action": "{action}",
            "Resource": "*"{condition}}}}}"#
    )
}

fn files(denial: &Value) -> Vec<(&'static str, String)> {
    let train = statement("Train", "Allow", "personalize:*", "");
    vec![
        ("denial.json", denial.to_string()),
        ("policies/train.json", format!("{{\"policyDocument\": {train}}}")),
        ("policies/limits.json", statement("ReadOnly", "Allow", "personalize:Describe*", "")),
    ]
}

const GIVEN: [&str; 3] = ["denial.json", "--policy", "policies"];

fn comparisons(answer: &Value) -> Vec<(&str, &str)> {
    let checks = answer["evaluations"][0]["aws"]["checks"].as_array().unwrap();
    let text = |value: &'_ Value| value.as_str().unwrap().to_owned().leak() as &str;
    checks.iter().map(|one| (text(&one["checkType"]), text(&one["comparison"]))).collect()
}

#[test]
fn a_denial_that_the_policies_explain_agrees_check_by_check() {
    let ran = explain(&files(&denial()), &GIVEN, "");
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(1), ""));
    for part in [
        "AGREES: AWS says IMPLICIT_DENY, and so do the policies given\n\nBy the policies given\nDENIED: the permissions boundary \
         does not allow personalize:CreateCampaign\n",
        "\nprincipal  arn:aws:sts::111122223333:assumed-role/etl/job\n",
        "\nSCP, level 1           allows          FullAWSAccess Statement[0]\n",
        "\n2. add `personalize:CreateCampaign` to the Action of\n   arn:aws:iam::111122223333:policy/limits Statement[0] \"ReadOnly\"\n",
        "\n- PRINCIPAL: AWS says ALLOW, here it is ALLOW: agrees\n  - \"Train\" of arn:aws:iam::111122223333:policy/train: AWS says \
         ALLOW, here it\n    is ALLOW: agrees\n- PERMISSIONS_BOUNDARY: AWS says IMPLICIT_DENY, here it is IMPLICIT_DENY: agrees\n",
    ] {
        assert!(ran.stdout.contains(part), "{part}\nis not in\n{}", ran.stdout);
    }
    let answer = answer(&files(&denial()), &GIVEN);
    assert_eq!(answer["comparison"], "agrees");
    assert!(comparisons(&answer).iter().all(|(_, says)| *says == "agrees"), "{answer:#}");
    let from_input = explain(&files(&json!({})), &["-", "--policy", "policies"], &denial().to_string());
    assert_eq!((from_input.status, from_input.stdout), (Some(1), ran.stdout));
}

#[test]
fn what_differs_is_told_with_the_reason() {
    let mut files = files(&denial());
    files[2].1 = statement("All", "Allow", "*", "");
    let answer = answer(&files, &GIVEN);
    let first = &answer["evaluations"][0];
    assert_eq!((&answer["comparison"], &first["explanation"]["decision"]), (&json!("differs"), &json!("allowed")));
    assert_eq!(first["aws"]["comparison"], "differs");
    assert_eq!(comparisons(&answer)[3], ("PERMISSIONS_BOUNDARY", "differs"));
    let because = first["aws"]["checks"][3]["because"].as_str().unwrap();
    assert_eq!(because, "arn:aws:iam::111122223333:policy/limits Statement[0] \"All\" applies");
    // A statement that AWS says matched, and that does not here.
    files[1].1 = statement("Train", "Allow", "personalize:Describe*", "");
    let answer = super::details::answer(&files, &GIVEN);
    let principal = &answer["evaluations"][0]["aws"]["checks"][2];
    assert_eq!((&principal["comparison"], &principal["here"]), (&json!("differs"), &json!("IMPLICIT_DENY")));
    assert_eq!(principal["statements"][0]["because"], "it is about other actions");
    // The decision is the same for another reason.
    files[2].1 = statement("All", "Allow", "*", "");
    let ran = explain(&files, &GIVEN, "");
    let head = "AGREES: AWS says IMPLICIT_DENY, and so do the policies given; but they differ in\n        a check or a statement";
    assert!(ran.stdout.starts_with(head), "{}", ran.stdout);
}

#[test]
fn a_policy_that_is_not_given_leaves_its_layer_open() {
    let train = format!("{TRAIN}=policies/train.json");
    let given = ["denial.json", "--policy", &train];
    let answer = answer(&files(&denial()), &given);
    let first = &answer["evaluations"][0];
    assert_eq!(first["explanation"]["decision"], "depends");
    assert_eq!(comparisons(&answer)[3], ("PERMISSIONS_BOUNDARY", "notComparable"));
    assert_eq!(comparisons(&answer)[2], ("PRINCIPAL", "agrees"));
    let missing = answer["policiesNotGiven"].as_array().unwrap();
    let [only] = missing.as_slice() else { panic!("{missing:?}") };
    let command =
        format!("aws iam-toolbox get-request-authorization-policy --authorization-id ID --policy-uri '{LIMITS}'");
    assert_eq!(only, &json!({"type": "PERMISSIONS_BOUNDARY", "uri": LIMITS, "command": command}));
    let ran = explain(&files(&denial()), &given, "");
    let told = format!("the policy `{LIMITS}`: it is not given; give it\n  with `--policy '{LIMITS}=FILE'`");
    assert!(ran.stdout.contains(&told) && ran.stdout.contains(&command), "{}", ran.stdout);
    // A key of the details does not say what the policy has.
    let mut forged = denial();
    for way in ["allows", "denies"] {
        for number in 0..4 {
            let key = format!("template:Policy {LIMITS} {number}: it is not given {way} it");
            forged["requestContext"][key] = json!((way == "allows").to_string());
        }
    }
    assert_eq!(super::details::answer(&files(&forged), &given)["evaluations"][0]["explanation"]["decision"], "depends");
}

#[test]
fn documents_stand_in_the_details_or_tell_their_uri() {
    let mut whole = denial();
    whole["policies"][1]["policyDocument"] = serde_json::from_str(&statement("Train", "Allow", "*", "")).unwrap();
    // As a text, too.
    whole["policies"][2]["policyDocument"] = json!(statement("ReadOnly", "Allow", "s3:*", ""));
    let all = answer(&files(&whole), &["denial.json"]);
    assert_eq!((&all["comparison"], &all["policiesNotGiven"]), (&json!("agrees"), &json!([])));
    let document: Value = serde_json::from_str(&statement("ReadOnly", "Allow", "s3:*", "")).unwrap();
    let mut named = files(&denial());
    named[2] = ("policies/some.json", json!({"policyUri": LIMITS, "policyDocument": document}).to_string());
    named.push(("policies/other.json", statement("X", "Allow", "s3:*", "")));
    let all = answer(&named, &GIVEN);
    assert_eq!(all["comparison"], "agrees");
    let note = "`policies/other.json` is not a policy of AWS's details, by its name and its `policyUri`";
    assert_eq!(all["notes"], json!([note]));
}

#[test]
fn pages_are_one_answer() {
    let second = json!({"action": "iam:PassRole", "resource": ROLE, "evaluatedEffect": "ALLOW"});
    let mut first = denial();
    first["nextToken"] = json!("more");
    let rest = page(&[second], &[listed("IDENTITY_BASED_POLICY", TRAIN, &[ROLE])]);
    let mut files = files(&first);
    files.push(("second.json", rest.to_string()));
    files[1].1 = statement("Train", "Allow", "*", "");
    let both = answer(&files, &["denial.json", "second.json", "--policy", "policies"]);
    assert_eq!(both["evaluations"].as_array().unwrap().len(), 2);
    assert_eq!(both["evaluations"][1]["explanation"]["action"], "iam:PassRole");
    // The second differs: the boundary stops it here.
    assert_eq!(both["evaluations"][1]["aws"]["comparison"], "differs");
    let one = answer(&files, &["denial.json", "second.json", "--policy", "policies", "--action", "iam:passrole"]);
    assert_eq!(one["evaluations"].as_array().unwrap().len(), 1);
    let in_list = vec![("denial.json", format!("[{first}, {rest}]")), files[1].clone(), files[2].clone()];
    assert_eq!(answer(&in_list, &GIVEN), both);
    // One alone is not all, and what differs may be for that.
    files[2].1 = statement("All", "Allow", "*", "");
    let lacking = answer(&files, &GIVEN);
    assert_eq!(lacking["evaluations"][0]["aws"]["comparison"], "notComparable");
    assert!(lacking["notes"][0].as_str().unwrap().starts_with("every page has a `nextToken`"));
}

#[test]
fn what_aws_does_not_list_is_no_difference() {
    // A Deny of a policy that is not listed.
    let checks = [
        check("PRINCIPAL", "ALLOW", &[(TRAIN, "Train", "ALLOW")]),
        check("PERMISSIONS_BOUNDARY", "EXPLICIT_DENY", &[]),
    ];
    let policies = [listed("IDENTITY_BASED_POLICY", TRAIN, &[ROLE])];
    let all = answer(
        &files(&page(&[evaluation("EXPLICIT_DENY", &checks)], &policies)),
        &["denial.json", "--policy", "policies"],
    );
    assert_eq!(all["evaluations"][0]["explanation"]["decision"], "depends");
    assert_eq!(comparisons(&all), [("PRINCIPAL", "agrees"), ("PERMISSIONS_BOUNDARY", "notComparable")]);
    // Nothing at all is listed: that nothing allows it here says nothing.
    let bare = answer(&files(&page(&[evaluation("IMPLICIT_DENY", &[])], &[])), &["denial.json"]);
    assert_eq!(bare["comparison"], "notComparable");
    // A key that the context does not list may be what AWS had.
    let mut files = files(&denial());
    let condition = r#", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "ml"}}"#;
    files[1].1 = statement("Train", "Allow", "personalize:*", condition);
    let all = answer(&files, &GIVEN);
    assert_eq!(comparisons(&all)[2], ("PRINCIPAL", "notComparable"));
    let because = all["evaluations"][0]["aws"]["checks"][2]["because"].as_str().unwrap();
    assert_eq!(because, "statements ask for keys that AWS's context does not list: `aws:PrincipalTag/team`");
    let given = answer(&files, &[&GIVEN[..], &["--context", "aws:PrincipalTag/team=ml"]].concat());
    assert_eq!(comparisons(&given)[2], ("PRINCIPAL", "agrees"));
}

#[test]
fn of_several_policies_of_a_resource_each_denies_and_none_allows_for_certain() {
    let bucket = "arn:aws:s3:::shop";
    let mut first = page(
        &[json!({"action": "s3:GetObject", "resource": format!("{bucket}/a"), "evaluatedEffect": "IMPLICIT_DENY"})],
        &[],
    );
    first["requestContext"]["aws:ResourceAccount"] = json!("111122223333");
    let policy = |uri: &str, effect: &str| {
        let document = json!({"Version": "2012-10-17", "Statement": [{"Effect": effect, "Principal": "*", "Action": "s3:*",
            "Resource": "*"}]});
        let mut one = listed("RESOURCE_BASED_POLICY", uri, &[bucket]);
        one["policyDocument"] = document;
        one
    };
    for (effects, decision) in
        [(&["Allow"][..], "allowed"), (&["Allow", "Allow"], "depends"), (&["Allow", "Deny"], "explicitDeny")]
    {
        let policies = effects.iter().enumerate().map(|(at, effect)| policy(&format!("inline-{at}"), effect));
        first["policies"] = policies.collect();
        let all = answer(&files(&first), &["denial.json"]);
        assert_eq!(all["evaluations"][0]["explanation"]["decision"], decision, "{effects:?}: {all:#}");
    }
    // That of another evaluation's resource does not count.
    let second = json!({"action": "s3:GetObject", "resource": "arn:aws:s3:::other/a", "evaluatedEffect": "ALLOW"});
    first["evaluations"].as_array_mut().unwrap().push(second);
    let mut other = policy("inline-9", "Deny");
    other["attachedTo"] = json!([{"arn": "arn:aws:s3:::other"}]);
    first["policies"] = json!([policy("inline-0", "Allow"), other]);
    let all = answer(&files(&first), &["denial.json"]);
    assert_eq!(all["evaluations"][0]["explanation"]["decision"], "allowed");
    assert_eq!(all["evaluations"][1]["explanation"]["decision"], "explicitDeny");
}

#[test]
fn a_level_of_the_organization_is_the_target_of_its_check() {
    let guard = "arn:aws:organizations::999988887777:policy/o-exampleorg/service_control_policy/p-guard";
    let checks = [
        on(ROOT, check("SERVICE_CONTROL_POLICY", "ALLOW", &[])),
        on(ACCOUNT, check("SERVICE_CONTROL_POLICY", "EXPLICIT_DENY", &[(guard, "Guard", "DENY")])),
        check("PRINCIPAL", "ALLOW", &[(TRAIN, "Train", "ALLOW")]),
    ];
    let policies = [
        listed("SERVICE_CONTROL_POLICY", guard, &[ACCOUNT]),
        listed("SERVICE_CONTROL_POLICY", FULL, &[ACCOUNT, ROOT]),
        listed("IDENTITY_BASED_POLICY", TRAIN, &[ROLE]),
    ];
    let mut files = files(&page(&[evaluation("EXPLICIT_DENY", &checks)], &policies));
    files[2] = ("policies/p-guard.json", statement("Guard", "Deny", "personalize:Create*", ""));
    let all = answer(&files, &GIVEN);
    assert_eq!(all["comparison"], "agrees", "{all:#}");
    let levels: Vec<&Value> = (0..2).map(|at| &all["evaluations"][0]["aws"]["checks"][at]["level"]).collect();
    assert_eq!(levels, [&json!(0), &json!(1)]);
}

#[test]
fn wrong_input_is_told_with_its_place() {
    let good = denial();
    let with = |key: &str, value: Value| {
        let mut page = good.clone();
        page["requestContext"][key] = value;
        page.to_string()
    };
    let whole = files(&good);
    for (name, text, arguments, message) in [
        (
            "denial.json",
            "{\"requestContext\": {},\n  \"evaluations\": 7, \"policies\": []}".to_owned(),
            &["denial.json"][..],
            "denial.json:2:18: this is not what `GetRequestAuthorizationDetails` answers with: invalid type: integer `7`, expected a \
             sequence",
        ),
        (
            "other.json",
            with("aws:SourceIp", json!("198.51.100.1")),
            &["denial.json", "other.json"],
            "other.json: the pages are of different requests, as their `requestContext` differs: give the pages of one",
        ),
        (
            "denial.json",
            with("aws:userid", json!("AROAEXAMPLE")),
            &["denial.json"],
            "evaluation 1 of 1: `--principal`: the request's context has no `aws:userid` that names the session of the role: give \
             the ARN of the caller",
        ),
        (
            "policies/train.json",
            "{\"policyDocument\": {\"Version\": \"2012-10-17\",\n \"Statement\": [{\"Effect\": \"Alow\"}]}}".to_owned(),
            &GIVEN,
            "policies/train.json:2:16: the statement has no `Action`; add `Action` or `NotAction` (and 1 more problem)",
        ),
        (
            "some.json",
            statement("A", "Allow", "*", ""),
            &["denial.json", "--policy", "some.json"],
            "`--policy`: neither the name of `some.json` nor a `policyUri` in it says which policy of AWS's details it is: write \
             `--policy URI=some.json`, where URI is one of `arn:aws:iam::111122223333:policy/limits`, \
             `arn:aws:iam::111122223333:policy/train`, \
             `arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess`",
        ),
        (
            "denial.json",
            good.to_string(),
            &["denial.json", "--action", "s3:GetObject"],
            "AWS lists no evaluation of this `--action` and `--resource`; it lists `personalize:CreateCampaign` on \
             `arn:aws:personalize:eu-west-1:111122223333:campaign/movies`",
        ),
        ("a", String::new(), &["nowhere.json"], "cannot read `nowhere.json`: there is no such file"),
        (
            "a",
            String::new(),
            &["Access Denied", "--policy", "policies"],
            "`--policy` gives policies that AWS's details of a denial name, and no details are given: give a policy by the option \
             of its kind, such as `--identity`",
        ),
        (
            "a",
            String::new(),
            &["Access Denied", "Access Denied"],
            "several messages are given: give one, in quotes; only details of AWS come in several files",
        ),
    ] {
        let mut files: Vec<(&str, String)> = whole.iter().filter(|(other, _)| *other != name).cloned().collect();
        files.push((name, text));
        let ran = explain(&files, arguments, "");
        let told = (ran.stderr.as_str(), ran.stdout.as_str(), ran.status);
        assert_eq!(told, (format!("error: {message}\n").as_str(), "", Some(2)), "{arguments:?}");
    }
}

fn decoded(explicit: bool, matched: &Value, items: &Value) -> String {
    let message = json!({
        "allowed": false, "explicitDeny": explicit, "matchedStatements": {"items": matched}, "failures": {"items": []},
        "context": {
            "principal": {"id": "AIDAEXAMPLE", "arn": "arn:aws:iam::111122223333:user/ana"},
            "action": "ec2:RunInstances", "resource": "arn:aws:ec2:eu-west-1:111122223333:instance/*",
            "conditions": {"items": items},
        },
    });
    json!({"DecodedMessage": message.to_string()}).to_string()
}

#[test]
fn a_decoded_message_is_a_request_and_an_answer_to_hold_it_against() {
    let key = |key: &str, value: &str| json!({"key": key, "values": {"items": [{"value": value}]}});
    let large = json!([key("ec2:InstanceType", "p5.48xlarge")]);
    let matched = json!([{"statementId": "NoLarge", "effect": "DENY"}]);
    let policy = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Sid": "NoLarge", "Effect": "Deny", "Action": "ec2:*", "Resource": "*",
         "Condition": {"StringLike": {"ec2:InstanceType": "p5.*"}}}]}"#;
    let home = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Sid": "Home", "Effect": "Deny", "Action": "*", "Resource": "*",
         "Condition": {"NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"}, "Null": {"ec2:RootDeviceType": "false"}}}]}"#;
    let tagged = home.replace(r#", "Null": {"ec2:RootDeviceType": "false"}"#, "");
    let given = ["message.json", "--identity", "policy.json"];
    for (policy, message, decision, comparison) in [
        (policy, decoded(true, &matched, &large), "explicitDeny", "agrees"),
        (policy, decoded(false, &json!([]), &large), "explicitDeny", "differs"),
        (policy, decoded(true, &matched, &json!([key("ec2:InstanceType", "t3.micro")])), "allowed", "differs"),
        // What the service did not say is not there, and a global key may be.
        (home, decoded(true, &json!([]), &large), "allowed", "differs"),
        (&tagged, decoded(true, &json!([]), &large), "depends", "notComparable"),
        (&tagged, decoded(true, &json!([]), &json!([key("aws:SourceIp", "198.51.100.1")])), "explicitDeny", "agrees"),
    ] {
        let files = [("message.json", message.clone()), ("policy.json", policy.to_owned())];
        let answer = answer(&files, &given);
        let found = (&answer["decision"], &answer["decodedMessage"]["comparison"]);
        assert_eq!(found, (&json!(decision), &json!(comparison)), "{message} {policy}: {answer:#}");
        assert_eq!(answer["action"], "ec2:RunInstances");
    }
    let files = [("message.json", decoded(true, &matched, &large)), ("policy.json", policy.to_owned())];
    let ran = explain(&files, &given, "");
    let end = "\nAWS's message\n- AWS says EXPLICIT_DENY, here it is EXPLICIT_DENY: agrees\n- \"NoLarge\": AWS says DENY, here it is \
               DENY: agrees\n";
    assert!(ran.stdout.ends_with(end), "{}", ran.stdout);
    assert_eq!(explain(&files, &["-", "--identity", "policy.json"], &files[0].1).stdout, ran.stdout);
    let files = [files[0].clone(), ("policy.json", tagged)];
    let ran = explain(&files, &given, "");
    assert!(ran.stdout.contains("taken as not known: `aws:SourceIp`"), "{}", ran.stdout);
    assert!(
        ran.stdout.contains("\"NoLarge\": AWS says DENY, here it is not known: cannot be compared"),
        "{}",
        ran.stdout
    );
}
