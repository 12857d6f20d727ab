//! What an action without resource types asks of `Resource`: one rule, whichever command is asked.

use crate::run;

const ANA: &str = "arn:aws:iam::111122223333:user/ana";

/// What every command says of an action under a policy, in its words.
fn answers(action: &str, operation: &str, resource: &str, policy: &str) -> Vec<(&'static str, bool)> {
    let request = ["--principal", ANA, "--action", action, "--identity", policy];
    let on = |command: &'static str, resource: &str| {
        let ran = run(&[&[command][..], &request, &["--resource", resource]].concat());
        assert!(matches!(ran.status, Some(0 | 1)), "{ran:?}");
        ran.status == Some(0)
    };
    let proves = |claim: String| {
        let ran = run(&["prove", "--as-written", "--principal", ANA, "--identity", policy, &claim]);
        assert!(matches!(ran.status, Some(0 | 1)), "{ran:?}");
        ran.status == Some(0)
    };
    let can = run(&["can", ANA, operation, "--region", "eu-west-1", "--identity", policy]);
    assert!(matches!(can.status, Some(0 | 1)), "{can:?}");
    let nothing = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"x:y","Resource":"*"}]}"#;
    let compared = run(&["compare", "--as-written", nothing, policy, "--kind", "managed", "--principal", ANA]);
    assert!(matches!(compared.status, Some(0 | 1)), "{compared:?}");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("policy.json"), policy).unwrap();
    let suite = format!("[principals.ana]\narn = \"{ANA}\"\nidentity = [\"policy.json\"]\n");
    std::fs::write(folder.path().join("x.suite.toml"), suite).unwrap();
    let who = run(&["who-can", action, "*", "--suites", folder.path().to_str().unwrap()]);
    assert!(matches!(who.status, Some(0 | 1)), "{who:?}");
    let said = format!(
        "User: {ANA} is not authorized to perform: {action} because no identity-based policy allows the \
                        {action} action"
    );
    let message = run(&["explain", &said, "--identity", policy]);
    assert_eq!(message.status, Some(1), "{message:?}");
    // The last statement stays whatever it says.
    let other = r#",{"Effect":"Allow","Action":"iam:GetRole","Resource":"*"}]}"#;
    let minimized = run(&["minimize", &policy.replace("]}", other)]);
    let keeps = minimized.stdout.contains(action);
    vec![
        ("simulate on the star", on("simulate", "*")),
        ("simulate on an ARN", on("simulate", resource)),
        ("explain on the star", on("explain", "*")),
        ("explain on an ARN", on("explain", resource)),
        ("explain of a message", message.stdout.starts_with("UNEXPLAINED")),
        ("can", can.status == Some(0)),
        ("never", !proves(format!("never {action} on anything"))),
        ("who-can", who.status == Some(0)),
        ("compare with nothing", compared.status == Some(1)),
        ("minimize", keeps),
        ("validate", !validate(policy).contains("cannot be limited to resources")),
    ]
}

/// What `validate` says.
fn validate(policy: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("policy.json");
    std::fs::write(&file, policy).unwrap();
    let ran = run(&["validate", file.to_str().unwrap(), "--kind", "managed"]);
    format!("{}{}", ran.stdout, ran.stderr)
}

fn allow(action: &str, element: &str, resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"{action}","{element}":"{resource}"}}]}}"#
    )
}

#[test]
fn every_command_says_the_same_of_an_action_without_resource_types() {
    let buckets = ("s3:ListAllMyBuckets", "ListBuckets", "arn:aws:s3:::shop");
    let groups = ("logs:DescribeLogGroups", "DescribeLogGroups", "arn:aws:logs:eu-west-1:111122223333:log-group:/shop");
    let campaigns =
        ("personalize:ListCampaigns", "ListCampaigns", "arn:aws:personalize:eu-west-1:111122223333:campaign/a");
    let keys = ("kms:ListKeys", "kms:ListKeys", "arn:aws:kms:eu-west-1:111122223333:key/1");
    for ((action, operation, resource), pattern, expected) in [
        (buckets, "arn:aws:s3:::*", true),
        (buckets, "arn:*:s3:::*", true),
        (buckets, "*", true),
        (buckets, "arn:aws:s3:::shop*", false),
        (buckets, "arn:aws:s3:::shop", false),
        (buckets, "arn:aws-cn:s3:::*", false),
        (groups, "arn:aws:logs:*:*:log-group::log-stream:*", true),
        (groups, "arn:aws:logs:*:111122223333:*", true),
        (groups, "arn:aws:logs:*:*:log-group:/shop*", false),
        (campaigns, "*", true),
        (campaigns, "arn:aws:personalize:*:*:campaign/*", false),
        (campaigns, "arn:aws:personalize:*:*:*", false),
        (keys, "*", true),
        (keys, "arn:aws:kms:*:*:key/*", false),
    ] {
        let answers = answers(action, operation, resource, &allow(action, "Resource", pattern));
        for (who, answer) in answers {
            // A partition that is not the caller's is no mistake to `validate`.
            if pattern.contains("aws-cn") && matches!(who, "validate" | "minimize") {
                continue;
            }
            assert_eq!(answer, expected, "{action} on {pattern}: {who}");
        }
    }
}

#[test]
fn a_deny_reaches_it_as_an_allow_does() {
    for (action, pattern, denied) in [
        ("s3:ListAllMyBuckets", "arn:aws:s3:::*", true),
        ("s3:ListAllMyBuckets", "arn:aws:s3:::shop*", false),
        ("personalize:ListCampaigns", "arn:aws:personalize:*:*:campaign/*", false),
        ("personalize:ListCampaigns", "*", true),
    ] {
        let policy = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"*","Resource":"*"}},{{"Effect":"Deny","Action":"{action}","Resource":"{pattern}"}}]}}"#
        );
        let ran = run(&["simulate", "--principal", ANA, "--action", action, "--resource", "*", "--identity", &policy]);
        let decision = if denied { "explicitDeny  " } else { "allowed  " };
        assert!(ran.stdout.starts_with(decision), "{action} {pattern}: {ran:?}");
        let claim = format!("always {action} on anything");
        let ran =
            run(&["prove", "--principal", ANA, "--resource-account", "111122223333", "--identity", &policy, &claim]);
        assert_eq!(ran.status, Some(i32::from(denied)), "{action} {pattern}: {ran:?}");
        // Where it denies nothing, `minimize` leaves it out.
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("policy.json");
        std::fs::write(&file, &policy).unwrap();
        let ran = run(&["minimize", file.to_str().unwrap()]);
        assert_eq!(ran.stdout.contains("Deny"), denied, "{action} {pattern}: {ran:?}");
    }
}

#[test]
fn an_arn_that_is_not_asked_about_is_told() {
    let policy = allow("kms:ListKeys", "Resource", "*");
    let key = "arn:aws:kms:eu-west-1:111122223333:key/1";
    let request =
        ["simulate", "--principal", ANA, "--action", "kms:ListKeys", "--resource", key, "--identity", policy.as_str()];
    let told = format!("kms:ListKeys has no resource types: AWS asks about `*`, not about `{key}`");
    let ran = run(&request);
    assert!(ran.stdout.starts_with("allowed  kms:ListKeys  *\n"), "{ran:?}");
    assert!(ran.stdout.contains(&told), "{ran:?}");
    let ran = run(&[&request[..], &["--format", "json"]].concat());
    let answer: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(answer["warnings"], serde_json::json!([{"message": told, "path": "--resource"}]));
    // As AWS writes it, the resource is the one that was asked about.
    let ran = run(&[
        "simulate",
        "--policy-input-list",
        &policy,
        "--action-names",
        "kms:ListKeys",
        "--resource-arns",
        key,
        "--output",
        "aws",
    ]);
    assert!(ran.stdout.contains(&format!("\"EvalResourceName\": \"{key}\"")), "{ran:?}");
}

#[test]
fn a_message_without_a_resource_is_explained() {
    let said = |action: &str, resource: &str| {
        format!(
            "User: {ANA} is not authorized to perform: {action}{resource} because no identity-based policy allows the {action} action"
        )
    };
    let explain = |action: &str, resource: &str, policy: &str, more: &[&str]| {
        run(&[&["explain", &said(action, resource), "--identity", policy][..], more].concat())
    };
    let datasets = allow("cloudwatch:*", "Resource", "arn:aws:cloudwatch:*:*:dataset/*");
    for action in ["cloudwatch:PutMetricData", "cloudwatch:ListMetrics", "cloudwatch:GetMetricData"] {
        let ran = explain(action, "", &datasets, &[]);
        assert!(ran.stdout.starts_with(&format!("DENIED: no identity-based policy allows {action}")), "{ran:?}");
        assert!(ran.stdout.contains("\nresource   *\n"), "{ran:?}");
        assert!(ran.stdout.contains("and the policies given agree"), "{ran:?}");
    }
    let anything = allow("*", "Resource", "*");
    let ran = explain("iam:ListMFADevices", "", &anything, &[]);
    assert!(ran.stdout.starts_with("UNEXPLAINED: "), "{ran:?}");
    // An action that acts on resources has one, and it is asked for.
    for action in
        ["personalize:DescribeCampaign", "s3:GetObject", "sts:GetFederationToken", "ec2:RunInstances", "shop:Buy"]
    {
        let ran = explain(action, "", &anything, &[]);
        assert_eq!(ran.status, Some(2), "{ran:?}");
        let unknown = if action.starts_with("shop:") { ", or `*` if the action takes no resource" } else { "" };
        assert_eq!(ran.stderr, format!("error: `--resource`: the message names no resource: give its ARN{unknown}\n"));
        let ran = explain(action, "", &anything, &["--resource", "arn:aws:x:::y"]);
        assert_eq!(ran.status, Some(1), "{ran:?}");
    }
    // What IAM's older messages name is no ARN, but for the caller, whose ARN is known.
    let ran = explain("iam:ListMFADevices", " on resource: user bo", &anything, &[]);
    let message = "error: `--resource`: the message names the user `bo` without the path of its ARN: give \
                   `arn:aws:iam::111122223333:user/bo`, with the path if it has one\n";
    assert_eq!(ran.stderr, message);
    let ran = explain("iam:ListMFADevices", " on resource: user ana", &anything, &[]);
    assert!(ran.stdout.contains(&format!("\nresource   {ANA}\n")), "{ran:?}");
    // Where there is one resource alone, it does not matter.
    let ran = explain("iam:ListPolicies", " on resource: policy path /", &anything, &[]);
    assert!(ran.stdout.contains("\nresource   *\n"), "{ran:?}");
}
