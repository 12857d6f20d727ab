//! `personalize-iam can`: the answer, the table of checks, what is missing, and the exit status.

#![allow(clippy::unwrap_used, reason = "these functions are the tests")]

use std::process::{Command, Output};

const STOREFRONT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/storefront/policies");
const IMPORT: &str = "arn:aws:iam::111122223333:role/storefront-import";
const SERVICE_ROLE: &str = "arn:aws:iam::111122223333:role/service/StorefrontPersonalize";
const KEY: &str = "arn:aws:kms:eu-west-1:111122223333:key/8f2d6c1e-5b7a-4c39-9d02-6a1e4f0b7c55";

fn can(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    command.arg("can").args(arguments).current_dir(STOREFRONT).env_remove("LC_ALL").env_remove("LC_CTYPE");
    command.env("LANG", "C").output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The import job of the night, with the caller's policies.
const NIGHTLY: &[&str] = &[
    IMPORT,
    "CreateDatasetImportJob",
    "--region=eu-west-1",
    "--input=name=storefront-nightly",
    "--input=datasetArn=storefront/INTERACTIONS",
    "--input=source=s3://storefront-personalize/import/day.csv",
    "--identity=import.json",
];

fn nightly(more: &[&str]) -> Output {
    can(&[NIGHTLY, more].concat())
}

#[test]
fn the_answer_comes_first_and_then_the_checks() {
    let role = format!("--input=roleArn={SERVICE_ROLE}");
    let output = nightly(&[
        &role,
        "--service-role=service-role.json",
        "--role-trust=service-role-trust.json",
        "--bucket-policy=storefront-personalize=bucket.json",
    ]);
    let expected = "\
yes: arn:aws:iam::111122223333:role/storefront-import may call personalize:CreateDatasetImportJob

  ok  caller        personalize:CreateDatasetImportJob  dataset/storefront/INTERACTIONS            acts on the resource
  ok  caller        personalize:CreateDatasetImportJob  dataset-import-job/storefront-nightly      creates the resource
  -   caller        personalize:TagResource             dataset-import-job/storefront-nightly      tags what it creates: only with tags
  ok  caller        iam:PassRole                        role/service/StorefrontPersonalize         hands the service role to the service
  ok  service       sts:AssumeRole                      role/service/StorefrontPersonalize         assumes the service role
  ok  service role  s3:GetObject                        storefront-personalize/import/day.csv      reads the data
  ok  service       s3:GetObject                        storefront-personalize/import/day.csv      reads the data
  ok  service role  s3:ListBucket                       storefront-personalize                     finds the data
  ok  service       s3:ListBucket                       storefront-personalize                     finds the data
";
    // The columns are as wide as their widest cell.
    let squeeze = |text: &str| {
        let lines = text.lines().map(|line| line.split("  ").filter(|c| !c.trim().is_empty()).map(str::trim).collect());
        lines.collect::<Vec<Vec<&str>>>().iter().map(|cells| cells.join(" | ")).collect::<Vec<_>>()
    };
    assert_eq!(squeeze(&stdout(&output)), squeeze(expected));
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}

#[test]
fn what_is_not_given_is_asked_for_once() {
    let role = format!("--input=roleArn={SERVICE_ROLE}");
    let output = nightly(&[&role]);
    let text = stdout(&output);
    assert!(text.starts_with("not known: "), "{text}");
    let (_, missing) = text.split_once("\nmissing\n").unwrap();
    assert_eq!(
        missing,
        format!(
            "  - the trust policy of `{SERVICE_ROLE}` is not given: 1 check is open without it\n  \
             - the policies of the service role are not given: 2 checks are open without it\n  \
             - the policy of the bucket `storefront-personalize` is not given: 4 checks are open without it\n"
        )
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_is_missing_is_said_with_whose_policy() {
    let output = nightly(&[
        "--input=roleArn=OtherRole",
        "--service-role=service-role.json",
        "--role-trust=service-role-trust.json",
        "--bucket-policy=storefront-personalize=none",
    ]);
    let text = stdout(&output);
    assert!(text.starts_with(&format!("no: {IMPORT} may not call personalize:CreateDatasetImportJob\n")), "{text}");
    assert!(text.contains("  NO  caller "), "{text}");
    let (_, missing) = text.split_once("\nmissing\n").unwrap();
    assert_eq!(
        missing,
        "  - the caller's identity-based policy does not allow `iam:PassRole` on \
         `arn:aws:iam::111122223333:role/OtherRole`: statement `PassServiceRole` does so for other resources\n  \
         - the bucket policy does not allow `s3:GetObject` on `arn:aws:s3:::storefront-personalize/import/day.csv` to \
         `personalize.amazonaws.com`\n  \
         - the bucket policy does not allow `s3:ListBucket` on `arn:aws:s3:::storefront-personalize` to \
         `personalize.amazonaws.com`\n"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn the_organization_counts_for_the_role_as_well() {
    let role = format!("--input=roleArn={SERVICE_ROLE}");
    let key_input = format!("--input=key={KEY}");
    let key_policy = format!("--key-policy={KEY}=key.json");
    let all = [
        role.as_str(),
        &key_input,
        &key_policy,
        "--permissions-boundary=boundary.json",
        "--service-control=scp-full-access.json",
        "--service-control=scp-full-access.json,scp-guardrails.json",
        "--resource-control=rcp-perimeter.json",
        "--service-role=service-role.json",
        "--role-trust=service-role-trust.json",
        "--bucket-policy=storefront-personalize=bucket.json",
    ];
    let with = |organization: &str| {
        let context = format!("--context=aws:PrincipalOrgID={organization}");
        let output = nightly(&[&all[..], &[context.as_str()]].concat());
        (stdout(&output), output.status.code())
    };
    let (text, status) = with("o-a1b2c3d4e5");
    assert!(text.starts_with("yes: "), "{text}");
    assert_eq!(status, Some(0));
    let (text, status) = with("o-zzzzzzzzzz");
    assert!(text.contains("statement `OwnOrganizationOrService` of the resource control policy denies `s3:GetObject`"));
    assert_eq!(status, Some(1));
}

#[test]
fn marks_are_of_the_locale() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    command.args(["can", IMPORT, "ListDatasets", "--region=eu-west-1", "--identity=import.json"]);
    let output = command.current_dir(STOREFRONT).env("LC_ALL", "en_IE.UTF-8").output().unwrap();
    assert_eq!(
        stdout(&output),
        format!(
            "yes: {IMPORT} may call personalize:ListDatasets\n\n  \
             ✓  caller  personalize:ListDatasets  *  takes all resources\n"
        )
    );
}

#[test]
fn json_has_every_check() {
    let output = nightly(&["--format=json"]);
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["verdict"], "undecided");
    assert_eq!(answer["operation"], "personalize:CreateDatasetImportJob");
    let checks = answer["checks"].as_array().unwrap();
    assert_eq!(checks.len(), 9);
    let pass = checks.iter().find(|check| check["action"] == "iam:PassRole").unwrap();
    assert_eq!(pass["context"]["iam:PassedToService"], "personalize.amazonaws.com");
    assert_eq!(pass["assumptions"], serde_json::json!(["no `role` is given"]));
    assert_eq!(pass["verdict"], "undecided");
}

#[test]
fn bad_input_is_told_and_ends_with_2() {
    let region = "--region=eu-west-1";
    for (arguments, message) in [
        (
            &["ana", "CreateCampaign"][..],
            "`PRINCIPAL`: `ana` is not a principal: write the ARN of a user, a role, a session or an account's root, \
             a service principal such as `personalize.amazonaws.com`, or `anonymous`",
        ),
        (&[IMPORT, "CreateCampain"], "`OPERATION`: unknown operation `CreateCampain`; did you mean `CreateCampaign`?"),
        (
            &[IMPORT, "CreateCampaign"],
            "no Region is given; write `--region eu-west-1`, or the ARN of a resource as an input",
        ),
        (
            &[IMPORT, "CreateCampaign", region, "--input=name"],
            "`--input`: `name` has no `=`; write it as in `datasetArn=shop/INTERACTIONS`",
        ),
        (
            &[IMPORT, "CreateCampaign", region, "--input=nam=x"],
            "`--input`: `personalize:CreateCampaign` takes no input `nam`; did you mean `name`?",
        ),
        (
            &["personalize.amazonaws.com", "ListSchemas", region],
            "the principal has no account; write `--account 111122223333`",
        ),
        (
            &[IMPORT, "ListSchemas", "--region=Europe"],
            "the call cannot go to Region `Europe` and account `111122223333`: malformed Region: write its name, \
             such as `eu-west-1`",
        ),
        (
            &[IMPORT, "ListSchemas", region, "--bucket-policy=b=missing.json"],
            "cannot read `missing.json`: there is no such file",
        ),
    ] {
        let output = can(arguments);
        assert_eq!(String::from_utf8(output.stderr).unwrap(), format!("error: {message}\n"));
        assert!(output.stdout.is_empty());
        assert_eq!(output.status.code(), Some(2));
    }
}

/// A policy as an argument.
fn document(statement: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": {{{statement}}}}}"#)
}

const ANYTHING: &str = r#""Effect": "Allow", "Action": "*", "Resource": "*""#;

#[test]
fn an_option_without_bearing_on_the_call_is_refused() {
    let ana = "arn:aws:iam::111122223333:user/ana";
    let anything = document(ANYTHING);
    let anyone = document(&format!(r#"{ANYTHING}, "Principal": "*""#));
    let identity = format!("--identity={anything}");
    let region = "--region=eu-west-1";
    let key = "arn:aws:kms:eu-west-1:111122223333:key/1";
    let others = "give the policy of a bucket with `--bucket-policy BUCKET=FILE`, of a key with `--key-policy ARN=FILE`, \
                  the trust policy of a role with `--role-trust FILE`";
    let no_policy = |operation: &str| {
        format!("`--resource-policy`: no resource that the caller acts on with `{operation}` has a policy; {others}")
    };
    let session = format!("--session={anything}");
    let resource_policy = format!("--resource-policy={anyone}");
    let service_role = format!("--service-role={anything}");
    let role_trust = format!("--role-trust={anyone}");
    let grants = r#"--grants=[{"GranteePrincipal": "arn:aws:iam::111122223333:user/ana", "Operations": ["Decrypt"]}]"#;
    let key_policy = format!("--key-policy={key}={anyone}");
    let bucket_policy = format!("--bucket-policy=other={anyone}");
    let import = ["CreateDatasetImportJob", "--input=source=s3://shop/events/"];
    for (arguments, message) in [
        (vec!["ListSchemas", &resource_policy], no_policy("personalize:ListSchemas")),
        (vec!["CreateCampaign", &resource_policy], no_policy("personalize:CreateCampaign")),
        (vec!["iam:GetRole", &resource_policy], no_policy("iam:GetRole")),
        (vec!["s3:ListBuckets", &resource_policy], no_policy("s3:ListBuckets")),
        (
            vec!["s3:CopyObject", "--input=object=a/k", "--input=object=b/k", &resource_policy],
            format!("`--resource-policy`: `s3:CopyObject` is about several resources that have policies; {others}"),
        ),
        (
            vec!["s3:GetObject", "--input=object=shop/k", &resource_policy, "--bucket-policy=shop=none"],
            "`--resource-policy`: the policy of `shop` is given twice; give it once".to_owned(),
        ),
        (
            vec!["ListSchemas", &service_role],
            "`--service-role`: `personalize:ListSchemas` makes no request with a service role: give the policies of the \
             caller with `--identity`"
                .to_owned(),
        ),
        (
            vec!["ListSchemas", &role_trust],
            "`--role-trust`: `personalize:ListSchemas` assumes no role, so that no trust policy has a say".to_owned(),
        ),
        (
            vec!["ListSchemas", grants],
            "`--grants`: `personalize:ListSchemas` uses no KMS key: name one with `--input key=ARN`, if it takes one"
                .to_owned(),
        ),
        (
            vec!["ListSchemas", "--exempt=aws-managed-key"],
            "`--exempt aws-managed-key`: `personalize:ListSchemas` uses no KMS key: name one with `--input key=ARN`, if \
             it takes one"
                .to_owned(),
        ),
        (vec!["ListSchemas", &key_policy], "`--key-policy`: `personalize:ListSchemas` uses no key".to_owned()),
        (
            vec!["kms:Decrypt", "--input=key=2", &key_policy],
            format!(
                "`--key-policy`: the call does not use the key `{key}`; it uses \
                 `arn:aws:kms:eu-west-1:111122223333:key/2`"
            ),
        ),
        (
            [&import[..], &[&bucket_policy]].concat(),
            "`--bucket-policy`: the call does not use the bucket `other`; it uses `shop`".to_owned(),
        ),
        (
            vec!["CreateDatasetImportJob", &bucket_policy],
            "`--bucket-policy`: the bucket of the call is not given: name `other` with its input, such as `--input \
             source=s3://BUCKET/PATH/`"
                .to_owned(),
        ),
        (
            [&import[..], &["--bucket-owner=other=444455556666"]].concat(),
            "`--bucket-owner`: the call does not use the bucket `other`; it uses `shop`".to_owned(),
        ),
        (
            vec!["ListSchemas", "--tag=team=shop"],
            "`--tag`: `personalize:ListSchemas` takes no tags".to_owned(),
        ),
        (
            vec!["s3:PutObject", "--tag=team=shop"],
            "`--tag`: `s3:PutObject` takes no tags; give those of an object with `--context \
             s3:RequestObjectTag/KEY=VALUE`"
                .to_owned(),
        ),
        (
            vec!["ListSchemas", &session],
            "`--session`: an IAM user has no session policies: a session of a role and a federated user can have them"
                .to_owned(),
        ),
        (
            vec!["ListSchemas", "--exempt=service-linked-role"],
            "`--exempt`: an IAM user is not a service-linked role".to_owned(),
        ),
        (
            vec!["sts:AssumeRole", "--input=role=etl", "--input=sourceIdentity=a", "--context=sts:SourceIdentity=b"],
            "`--input`: `sts:SourceIdentity` is `b` and `a`; give one of them".to_owned(),
        ),
    ] {
        let output = can(&[&[ana, region, &identity], arguments.as_slice()].concat());
        assert_eq!(String::from_utf8(output.stderr).unwrap(), format!("error: {message}\n"), "{arguments:?}");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}");
    }
}

#[test]
fn the_policy_of_the_calls_own_resource_counts() {
    let ana = "arn:aws:iam::111122223333:user/ana";
    let ask = |operation: &str, input: &str, policy: &str| {
        let (input, policy) = (format!("--input={input}"), format!("--resource-policy={policy}"));
        let identity = format!("--identity={}", document(ANYTHING));
        let output = can(&[ana, operation, "--region=eu-west-1", &input, &policy, &identity]);
        (stdout(&output).split(':').next().unwrap().to_owned(), output.status.code())
    };
    let (yes, no) = (("yes".to_owned(), Some(0)), ("no".to_owned(), Some(1)));
    let trust = |principal: &str| {
        document(&format!(r#""Effect": "Allow", "Principal": {{"AWS": "{principal}"}}, "Action": "sts:AssumeRole""#))
    };
    assert_eq!(ask("sts:AssumeRole", "role=target", &trust(ana)), yes);
    assert_eq!(ask("sts:AssumeRole", "role=target", &trust("arn:aws:iam::111122223333:user/bo")), no);
    let bucket = |effect: &str, resource: &str| {
        document(&format!(
            r#""Effect": "{effect}", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::{resource}""#
        ))
    };
    assert_eq!(ask("s3:GetObject", "object=shop/k", &bucket("Allow", "shop/*")), yes);
    assert_eq!(ask("s3:GetObject", "object=shop/k", &bucket("Deny", "shop/*")), no);
    let key = |principal: &str| {
        document(&format!(
            r#""Effect": "Allow", "Principal": {{"AWS": "{principal}"}}, "Action": "kms:*", "Resource": "*""#
        ))
    };
    assert_eq!(ask("kms:Decrypt", "key=1", &key("111122223333")), yes);
    assert_eq!(ask("kms:Decrypt", "key=1", &key("444455556666")), no);
}

#[test]
fn what_is_perhaps_needed_leaves_the_answer_not_known() {
    let identity =
        document(r#""Effect": "Allow", "Action": "personalize:*", "Resource": "arn:aws:personalize:*:111122223333:*""#);
    let identity = format!("--identity={identity}");
    let ask = |more: &[&str]| {
        let base = [IMPORT, "CreateSolution", "--region=eu-west-1", "--input=name=a", "--input=datasetGroupArn=b"];
        can(&[&base[..], &[&identity], more].concat())
    };
    let output = ask(&["--input=recipeArn=aws-user-personalization"]);
    let text = stdout(&output);
    assert!(
        text.starts_with(&format!("not known: {IMPORT} may or may not call personalize:CreateSolution\n")),
        "{text}"
    );
    let row =
        "  ?   caller  personalize:CreateSolution  recipe/aws-user-personalization  acts on the resource: contested";
    assert!(text.contains(row), "{text}");
    assert!(
        text.contains(
            "\nmissing\n  - whether Amazon Personalize checks this is not documented; if it does, the caller's \
             identity-based policy does not allow `personalize:CreateSolution` on \
             `arn:aws:personalize:::recipe/aws-user-personalization`: statement 1 of policy 1 does so for other resources\n"
        ),
        "{text}"
    );
    assert_eq!(output.status.code(), Some(1));
    let output = ask(&["--input=recipeArn=aws-user-personalization", "--format=json"]);
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["verdict"], "undecided");
    assert_eq!(answer["missing"].as_array().unwrap().len(), 1);
    // Without a recipe its check is shown and does not count.
    let output = ask(&[]);
    let text = stdout(&output);
    assert!(text.starts_with("yes: "), "{text}");
    assert!(text.contains("  -   caller  personalize:CreateSolution  recipe/{ResourceId}"), "{text}");
    assert_eq!(output.status.code(), Some(0));
    // Of tags it is not known, and of a key that is not known neither.
    let tagged = ask(&["--tag=team=shop"]);
    assert!(stdout(&tagged).starts_with("yes: "), "the policy allows tagging: {}", stdout(&tagged));
    let trust = document(r#""Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole""#);
    let (trust, anything) = (format!("--role-trust={trust}"), format!("--identity={}", document(ANYTHING)));
    let assume = [IMPORT, "sts:AssumeRole", "--region=eu-west-1", "--input=role=target", &trust, &anything];
    assert!(stdout(&can(&assume)).starts_with("yes: "));
    for (more, word) in [
        ("--context=sts:SourceIdentity=alice", "no: "),
        ("--input=sourceIdentity=alice", "no: "),
        ("--tag=team=shop", "no: "),
        ("--context=aws:RequestTag/team=shop", "no: "),
        ("--context=sts:TransitiveTagKeys=[team]", "no: "),
        ("--unknown=sts:SourceIdentity", "not known: "),
    ] {
        let output = can(&[&assume[..], &[more]].concat());
        assert!(stdout(&output).starts_with(word), "{more} {}", stdout(&output));
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn a_name_that_matters_is_asked_for_by_its_input() {
    let statement =
        r#""Effect": "Allow", "Action": "personalize:*", "Resource": "arn:aws:personalize:*:*:campaign/m*""#;
    let identity = format!("--identity={}", document(statement));
    let output = can(&[IMPORT, "DescribeCampaign", "--region=eu-west-1", &identity]);
    let text = stdout(&output);
    assert!(text.starts_with("not known: "), "{text}");
    let missing = "depends on the name: no `campaign` is given; give `--input campaignArn`\n";
    assert!(text.contains(missing), "{text}");
    assert_eq!(output.status.code(), Some(1));
    // A resource that nobody named, and that the call need not have.
    let metrics = r#""Effect": "Allow", "Action": "cloudwatch:*", "Resource": "arn:aws:cloudwatch:*:*:dataset/*""#;
    let identity = format!("--identity={}", document(metrics));
    let ask = |more: &[&str]| {
        let base = [IMPORT, "cloudwatch:PutMetricData", "--region=eu-west-1", identity.as_str()];
        stdout(&can(&[&base[..], more].concat()))
    };
    assert!(ask(&[]).starts_with("no: "), "{}", ask(&[]));
    assert!(ask(&[]).contains("  NO  caller  cloudwatch:PutMetricData  *  names no resource\n"), "{}", ask(&[]));
    assert!(ask(&["--input=dataset=shop"]).starts_with("yes: "));
}

#[test]
fn the_policies_of_the_storefront_are_of_their_kinds() {
    use personalize_iam_model::policy::{PolicyKind, read_as};
    let kinds = [
        ("audit", PolicyKind::Managed),
        ("boundary", PolicyKind::PermissionsBoundary),
        ("bucket", PolicyKind::Bucket),
        ("import", PolicyKind::Managed),
        ("key", PolicyKind::Key),
        ("rcp-perimeter", PolicyKind::Rcp),
        ("release", PolicyKind::Managed),
        ("report-reader", PolicyKind::Managed),
        ("scp-full-access", PolicyKind::Scp),
        ("scp-guardrails", PolicyKind::Scp),
        ("service-role-trust", PolicyKind::RoleTrust),
        ("service-role", PolicyKind::Managed),
        ("serving-before-incident", PolicyKind::Managed),
        ("serving", PolicyKind::Managed),
        ("training", PolicyKind::Managed),
    ];
    let mut files: Vec<String> =
        std::fs::read_dir(STOREFRONT).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    let names: Vec<String> = kinds.iter().map(|(name, _)| format!("{name}.json")).collect();
    assert_eq!(files, names);
    for ((name, kind), file) in kinds.into_iter().zip(files) {
        let text = std::fs::read_to_string(format!("{STOREFRONT}/{file}")).unwrap();
        let policy = read_as(&text, kind).unwrap();
        assert_eq!(policy.check(), Ok(()), "{name}");
    }
}

#[test]
fn the_storefront_passes_its_suites_and_every_statement_is_asked_for() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    let output = command.args(["test", "--format=json", "--require-coverage", ".."]).current_dir(STOREFRONT).output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(0), "{}{}", stdout(&output), String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_readme_of_the_storefront_shows_what_is_printed() {
    let readme = std::fs::read_to_string(format!("{STOREFRONT}/../README.md")).unwrap();
    let block = |text: &str| text.split_once("```").unwrap().0.to_owned();
    let (_, commands) = readme.split_once("```console\ncd examples/storefront/policies\n").unwrap();
    let arguments = block(commands).replace("\\\n", " ");
    let arguments: Vec<&str> = arguments.split_whitespace().skip_while(|word| *word != "can").collect();
    let (_, shown) = readme.split_once("```text\n").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
    let output = command.args(arguments).current_dir(STOREFRONT).env("LC_ALL", "C.UTF-8").output().unwrap();
    assert_eq!(stdout(&output), block(shown));
}

#[test]
fn a_grant_on_a_key_allows_what_its_policy_does_not() {
    let role = format!("--input=roleArn={SERVICE_ROLE}");
    let key = format!("--input=key={KEY}");
    let policy = std::env::temp_dir().join(format!("personalize-iam-can-{}.json", std::process::id()));
    let nobody = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/nobody"}, "Action": "kms:*", "Resource": "*"}}"#;
    std::fs::write(&policy, nobody).unwrap();
    let key_policy = format!("--key-policy={KEY}={}", policy.to_str().unwrap());
    let with = |more: &[&str]| {
        let given = [
            &*role,
            &key,
            &key_policy,
            "--service-role=service-role.json",
            "--role-trust=service-role-trust.json",
            "--bucket-policy=storefront-personalize=bucket.json",
        ];
        stdout(&nightly(&[&given[..], more].concat()))
    };
    let without = with(&[]);
    assert!(without.contains("the key policy does not allow `kms:Decrypt`"), "{without}");
    let all = ["CreateGrant", "Decrypt", "DescribeKey", "GenerateDataKey"];
    let grant = |key: &str| {
        let grantee = format!(r#"{{"KeyId": "{key}", "GranteePrincipal": "{SERVICE_ROLE}", "Operations": {all:?}}}"#);
        format!("--grants=[{grantee}]")
    };
    let granted = with(&[&grant(KEY)]);
    std::fs::remove_file(&policy).unwrap();
    let passes = |text: &str| text.lines().filter(|line| line.starts_with("  ok ") && line.contains("kms:")).count();
    assert!(passes(&granted) > passes(&without), "{without}\n{granted}");
}

#[test]
fn what_stays_within_the_keys_account_needs_no_key_policy_to_be_denied() {
    let everything = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
    let ask = |operation: &str| {
        let identity = format!("--identity={everything}");
        can(&[
            "arn:aws:iam::444455556666:user/bo",
            operation,
            &format!("--input=key={KEY}"),
            "--region=eu-west-1",
            &identity,
        ])
    };
    let denied = stdout(&ask("kms:ScheduleKeyDeletion"));
    assert!(denied.starts_with("no: "), "{denied}");
    let missing = format!(
        "\nmissing\n  - `kms:ScheduleKeyDeletion` on `{KEY}` is out of reach of the caller: no permission for another \
         account has an effect\n"
    );
    assert!(denied.contains(&missing), "{denied}");
    let open = stdout(&ask("kms:Decrypt"));
    assert!(open.starts_with("not known: "), "{open}");
}

/// Every parameter of the API call is taken, in the spellings of the API and of the AWS CLI.
#[test]
fn parameters_of_the_call_are_taken() {
    let ana = "arn:aws:iam::111122223333:user/ana";
    let anything = document(ANYTHING);
    let identity = format!("--identity={anything}");
    let of = |arguments: &[&str]| {
        let output = can(&[&[ana, "--region=eu-west-1", &identity, "--format=json"], arguments].concat());
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let checks = answer["checks"].as_array().unwrap().iter().filter(|check| check["need"] != "conditional");
        let text = |check: &serde_json::Value, field: &str| check[field].as_str().unwrap().to_owned();
        let checks: Vec<String> =
            checks.map(|one| format!("{} {}", text(one, "action"), text(one, "resource"))).collect();
        let notes = answer["notes"].as_array().unwrap().iter().map(|note| note.as_str().unwrap().to_owned());
        (checks.join("; "), notes.collect::<Vec<_>>().join("; "))
    };
    let no_bearing = |name: &str| format!("`{name}` has no effect on the permission");
    let unused = |name: &str| {
        format!("`{name}` is passed over: neither a resource nor a condition key that is known here follows from it")
    };
    let without_path = |name: &str, kind: &str| {
        format!(
            "`{name}` does not say the path of the {kind}, which is taken to be `/`; give its ARN with `{kind}` if it has \
             another"
        )
    };
    let dataset = ["dataset/{ResourceId}", "dataset-group/shop", "schema/views"]
        .map(|name| format!("personalize:CreateDataset arn:aws:personalize:eu-west-1:111122223333:{name}"))
        .join("; ");
    let object = |action: &str| format!("s3:{action} arn:aws:s3:::shop/in/day.csv");
    let put = ["s3:PutObject", "-i", "bucket=shop", "-i", "key=in/day.csv"];
    for (arguments, checks, notes) in [
        (
            &[
                "CreateDataset",
                "-i",
                "schemaArn=views",
                "-i",
                "dataset-group-arn=shop",
                "-i",
                "datasetType=Interactions",
            ][..],
            dataset.clone(),
            no_bearing("datasetType"),
        ),
        (
            &["CreateDataset", "-i", "schemaArn=views", "-i", "datasetGroupArn=shop", "-i", "--dataset-type=Items"],
            dataset,
            no_bearing("dataset-type"),
        ),
        (&put, object("PutObject"), String::new()),
        (
            &["s3:PutObject", "-i", "Key=in/day.csv", "-i", "Bucket=arn:aws:s3:::shop"],
            object("PutObject"),
            String::new(),
        ),
        (&[&put[..], &["-i", "content-type=text/csv"]].concat(), object("PutObject"), unused("content-type")),
        (
            &[&put[..], &["--acl=public-read"]].concat(),
            format!("{}; {}", object("PutObject"), object("PutObjectAcl")),
            String::new(),
        ),
        (
            &[&put[..], &["-i", "ACL=private", "-i", "Tagging=team=shop"]].concat(),
            format!("{}; {}; {}", object("PutObject"), object("PutObjectAcl"), object("PutObjectTagging")),
            String::new(),
        ),
        (
            &[&put[..], &["-i", "grant-read=id=1"]].concat(),
            format!("{}; {}", object("PutObject"), object("PutObjectAcl")),
            String::new(),
        ),
        (
            &["s3:CreateBucket", "-i", "bucket=shop", "--acl=private"],
            "s3:CreateBucket arn:aws:s3:::shop; s3:PutBucketAcl arn:aws:s3:::shop".to_owned(),
            String::new(),
        ),
        (
            &["s3:GetObject", "-i", "bucket=shop", "-i", "key=in/day.csv", "-i", "version-id=1"],
            object("GetObjectVersion"),
            String::new(),
        ),
        (
            &["logs:CreateLogStream", "-i", "logGroupName=/shop/a"],
            "logs:CreateLogStream arn:aws:logs:eu-west-1:111122223333:log-group:/shop/a:log-stream:{LogStreamName}"
                .to_owned(),
            String::new(),
        ),
        (
            &["s3:GetObject", "-i", "bucket=shop"],
            "s3:GetObject arn:aws:s3:::shop/{ObjectName}".to_owned(),
            String::new(),
        ),
        (
            &["s3:CopyObject", "-i", "bucket=shop", "-i", "key=b", "-i", "copy-source=other/a"],
            "s3:ListBucket arn:aws:s3:::other; s3:GetObject arn:aws:s3:::other/a; s3:PutObject arn:aws:s3:::shop/b"
                .to_owned(),
            String::new(),
        ),
        (
            &["s3:ListObjectsV2", "-i", "bucket=shop", "-i", "prefix=in/", "-i", "MaxKeys=5"],
            "s3:ListBucket arn:aws:s3:::shop".to_owned(),
            String::new(),
        ),
        (
            &["iam:GetRole", "-i", "RoleName=etl"],
            "iam:GetRole arn:aws:iam::111122223333:role/etl".to_owned(),
            without_path("RoleName", "role"),
        ),
        (
            &["logs:CreateLogStream", "-i", "logGroupName=/shop/a", "-i", "logStreamName=b"],
            "logs:CreateLogStream arn:aws:logs:eu-west-1:111122223333:log-group:/shop/a:log-stream:b".to_owned(),
            String::new(),
        ),
    ] {
        assert_eq!(of(arguments), (checks, notes), "{arguments:?}");
    }
}

#[test]
fn the_value_of_a_parameter_is_that_of_its_condition_key() {
    let ana = "arn:aws:iam::111122223333:user/ana";
    let with = |key: &str, value: &str| {
        let condition = format!(r#""Condition": {{"StringEquals": {{"{key}": "{value}"}}}}"#);
        format!("--identity={}", document(&format!("{ANYTHING}, {condition}")))
    };
    for (key, value, arguments) in [
        ("s3:prefix", "in/", &["s3:ListObjectsV2", "-i", "bucket=shop", "-i", "prefix=in/"][..]),
        ("s3:max-keys", "5", &["s3:ListObjects", "-i", "bucket=shop", "-i", "--max-keys=5"]),
        ("s3:x-amz-acl", "private", &["s3:PutObject", "-i", "bucket=shop", "-i", "key=a", "--acl", "private"]),
        ("s3:x-amz-acl", "private", &["s3:PutObject", "-i", "bucket=shop", "-i", "key=a", "-i", "x-amz-acl=private"]),
        ("kms:KeySpec", "RSA_2048", &["kms:CreateKey", "-i", "KeySpec=RSA_2048"]),
        ("cloudwatch:namespace", "shop", &["cloudwatch:PutMetricData", "-i", "Namespace=shop"]),
        (
            "iam:AWSServiceName",
            "a.amazonaws.com",
            &["iam:CreateServiceLinkedRole", "-i", "AWSServiceName=a.amazonaws.com"],
        ),
    ] {
        let given = |value: &str| {
            let bucket: &[&str] = if key.starts_with("s3:") { &["--bucket-policy=shop=none"] } else { &[] };
            let output = can(&[&[ana, "--region=eu-west-1", &with(key, value)], arguments, bucket].concat());
            assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
            stdout(&output).lines().next().unwrap().split(':').next().unwrap().to_owned()
        };
        assert_eq!(given(value), "yes", "{arguments:?}");
        assert_eq!(given("other"), "no", "{arguments:?}");
    }
}

#[test]
fn what_is_no_parameter_of_the_call_is_refused() {
    let ana = "arn:aws:iam::111122223333:user/ana";
    for (arguments, message) in [
        (
            &["CreateDataset", "--input=datasetTyp=Interactions"][..],
            "`--input`: `personalize:CreateDataset` takes no input `datasetTyp`; did you mean `datasetType`?",
        ),
        (
            &["s3:PutObject", "--input=buckett=shop"],
            "`--input`: `s3:PutObject` takes no input `buckett`; did you mean `Bucket`?",
        ),
        (
            &["CreateDataset", "--input=tags=a"],
            "`--input`: `tags` of `personalize:CreateDataset` is more than a name or a value; give each tag with `--tag \
             KEY=VALUE`",
        ),
        (
            &["CreateDatasetImportJob", "--input=dataSource={}"],
            "`--input`: `dataSource` of `personalize:CreateDatasetImportJob` is more than a name or a value; give what it \
             holds by itself: `source`",
        ),
        (
            &["kms:Decrypt", "--input=KeyId=alias/shop"],
            "`--input`: `alias/shop` is an alias, which does not say which key it names; give the key's id or ARN",
        ),
        (
            &["ListSchemas", "--acl=private"],
            "`--acl`: `personalize:ListSchemas` takes no input `acl`; it names no resources",
        ),
    ] {
        let output = can(&[&[ana, "--region=eu-west-1"], arguments].concat());
        assert_eq!(String::from_utf8(output.stderr).unwrap(), format!("error: {message}\n"), "{arguments:?}");
        assert_eq!(output.status.code(), Some(2));
    }
}

/// Of the operations of other services the action of the same name is known, and what it needs in addition for most.
#[test]
fn an_operation_of_any_service_is_answered_as_far_as_its_actions_are_known() {
    let folder = tempfile::tempdir().unwrap();
    let policy = folder.path().join("policy.json");
    let ana = "arn:aws:iam::111122223333:user/ana";
    for (actions, operation, more, verdict, said) in [
        ("dynamodb:PutItem", "dynamodb:PutItem", &[][..], "yes", "the action of its name is taken"),
        ("s3:*", "dynamodb:PutItem", &[], "no", "does not allow `dynamodb:PutItem`"),
        // The action needs `iam:PassRole` for a role, and whether the call has one is not said.
        ("lambda:*", "lambda:CreateFunction", &[], "not known", "whether the call has a role is not known"),
        (
            "lambda:*",
            "lambda:CreateFunction",
            &["--input=role=arn:aws:iam::111122223333:role/app"],
            "no",
            "does not allow `iam:PassRole` on `arn:aws:iam::111122223333:role/app`",
        ),
        ("lambda:*\", \"iam:PassRole", "lambda:CreateFunction", &[], "yes", "the action of its name is taken"),
        // No source says what the action needs in addition.
        ("ec2:*", "ec2:AttachImageWatermark", &[], "not known", "no source says what ec2:AttachImageWatermark needs"),
        // The same of an operation that no action is named like.
        ("*", "sqs:SendMessageBatch", &[], "not known", "no source says which actions are checked"),
    ] {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": ["{actions}"], "Resource": "*"}}}}"#
        );
        std::fs::write(&policy, text).unwrap();
        let given = format!("--identity={}", policy.display());
        let output = can(&[&[ana, operation, "--region=eu-west-1", &given], more].concat());
        let said_all = stdout(&output);
        assert!(said_all.starts_with(&format!("{verdict}: ")), "{operation} by {actions}: {said_all}");
        assert!(said_all.contains(said), "{operation} by {actions}: {said_all}");
    }
}

/// A condition on a key of another service's request is not decided as if the request had no such key.
#[test]
fn keys_of_other_services_requests_are_not_known() {
    let folder = tempfile::tempdir().unwrap();
    let policy = folder.path().join("policy.json");
    let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*",
        "Condition": {"StringNotEquals": {"dynamodb:Select": "ALL_ATTRIBUTES"}}}}"#;
    std::fs::write(&policy, text).unwrap();
    let given = format!("--identity={}", policy.display());
    let ana = "arn:aws:iam::111122223333:user/ana";
    let asked = |more: &[&str]| stdout(&can(&[&[ana, "dynamodb:Query", "--region=eu-west-1", &given], more].concat()));
    assert!(asked(&[]).starts_with("not known: "), "{}", asked(&[]));
    let given = asked(&["--context=dynamodb:Select=COUNT"]);
    assert!(given.starts_with("yes: "), "{given}");
}

/// A misspelt operation is sought in the service that is named.
#[test]
fn a_misspelt_operation_is_one_of_the_service_that_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let policy = folder.path().join("policy.json");
    std::fs::write(&policy, document(r#""Effect": "Allow", "Action": "*", "Resource": "*""#)).unwrap();
    let given = format!("--identity={}", policy.display());
    for (operation, said) in [
        ("dynamodb:PutItm", "unknown operation `dynamodb:PutItm`; did you mean `PutItem`?"),
        ("lambda:Invok", "unknown operation `lambda:Invok`; did you mean `Invoke`?"),
        // `InvokeFlow` is nearer, and of another service.
        (
            "lambda:InvokeFunction",
            "`lambda:InvokeFunction` is an action, and no operation of that name is in the catalog; decide about the \
             action with `simulate`, or name the operation of the API",
        ),
        (
            "s3:ListAllMyBuckets",
            "`s3:ListAllMyBuckets` is an action, and no operation of that name is in the catalog; it is what AWS checks \
             for `s3:ListBuckets`",
        ),
        ("lambda:InvokeFunc", "unknown operation `lambda:InvokeFunc`; did you mean `InvokeAsync`?"),
    ] {
        let output = can(&["arn:aws:iam::111122223333:user/ana", operation, "--region=eu-west-1", &given]);
        assert_eq!(output.status.code(), Some(2));
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains(said), "{stderr}");
    }
}
