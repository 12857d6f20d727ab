//! `validate` on templates and other files that have policies in them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    reason = "tests say what they expect by panicking, and tell what they skip"
)]

#[path = "templates/ran.rs"]
mod ran;

use std::fs;
use std::path::Path;

use serde_json::Value;

use ran::validate;

/// The findings in a file: rule, severity, line and column, and the text there.
fn findings(name: &str, text: &str) -> Vec<(String, u64, u64, String)> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), text).unwrap();
    let ran = validate(folder.path(), &["--format", "json", name]);
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{}{}", ran.stdout, ran.stderr));
    let all = answer["findings"].as_array().unwrap().iter().map(|one| {
        let bytes = |end: &str| usize::try_from(one["bytes"][end].as_u64().unwrap()).unwrap();
        let here = text.get(bytes("start")..bytes("end")).unwrap().to_owned();
        let number = |name: &str| one["start"][name].as_u64().unwrap();
        (one["rule"].as_str().unwrap().to_owned(), number("line"), number("column"), here)
    });
    all.collect()
}

fn rules(name: &str, text: &str) -> Vec<String> {
    findings(name, text).into_iter().map(|(rule, ..)| rule).collect()
}

const HEAD: &str = "\
Parameters:
  Whatever: {Type: String}
Conditions:
  Wide: !Equals [!Ref Whatever, wide]
Resources:
  Bucket: {Type: AWS::S3::Bucket}
  R:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Allow
";

#[test]
fn a_mistake_is_shown_where_it_is_in_each_format() {
    let json = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "personalize:DescribeCampain", "Resource": "*"}}"#;
    let in_text = json.replace('"', "\\\"");
    for (name, text) in [
        ("a.yaml", format!("{HEAD}            Action: ['personalize:DescribeCampain']\n            Resource: \"*\"\n")),
        (
            "a.json",
            format!(
                r#"{{"Resources": {{"R": {{"Type": "AWS::IAM::ManagedPolicy", "Properties": {{"PolicyDocument": {json}}}}}}}}}"#
            ),
        ),
        ("policy.json", format!(r#"{{"PolicyVersion": {{"Document": {json}}}}}"#)),
        (
            "plan.json",
            format!(
                r#"{{"planned_values": {{"root_module": {{"resources": [{{"mode": "managed", "type": "aws_iam_policy", "address": "a", "values": {{"policy": "{in_text}"}}}}]}}}}}}"#
            ),
        ),
        ("a.tf", format!("resource \"aws_iam_policy\" \"p\" {{\n  policy = <<EOF\n{json}\nEOF\n}}\n")),
        ("a.md", format!("```json\n{json}\n```\n")),
        ("a.py", format!("policy = {json}\n")),
        (
            "manifest.yaml",
            format!("apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Policy\nspec:\n  policyDocument: '{json}'\n"),
        ),
    ] {
        let found = findings(name, &text);
        let errors: Vec<_> = found.iter().filter(|(rule, ..)| rule == "action-unknown").collect();
        assert_eq!(errors.len(), 1, "{name}: {found:?}");
        let (_, line, column, here) = errors[0];
        assert!(here.contains("personalize:DescribeCampain"), "{name}: {here}");
        let start = text.lines().nth(usize::try_from(*line).unwrap() - 1).unwrap();
        assert!(
            start.chars().skip(usize::try_from(*column).unwrap() - 1).collect::<String>().starts_with(here.as_str())
        );
    }
}

/// What a function gives is not known, and nothing is said that could be right once it is filled in.
#[test]
fn what_is_filled_in_later_is_not_judged() {
    let of = |rest: &str| rules("a.yaml", &format!("{HEAD}{rest}"));
    let none = [""; 0];
    assert_eq!(
        of(
            "            Action: personalize:GetRecommendations\n            Resource: !Sub arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:campaign/movies\n"
        ),
        none
    );
    assert_eq!(
        of("            Action: s3:GetObject\n            Resource: !Join ['', [!GetAtt Bucket.Arn, /*]]\n"),
        none
    );
    assert_eq!(of("            Action: s3:GetObject\n            Resource: !Ref Whatever\n"), none);
    assert_eq!(
        of("            Action: s3:GetObject\n            Resource: !Sub 'arn:aws:s3:::home/${!aws:username}/*'\n"),
        none
    );
    // Of what is known the rest is judged.
    assert_eq!(of("            Action: s3:GetObjct\n            Resource: !Ref Whatever\n"), ["action-unknown"]);
}

/// Both outcomes of a condition are judged, and a mistake that both have is said once.
#[test]
fn each_branch_of_a_condition_is_judged_by_itself() {
    let branches = |one: &str, other: &str| {
        rules(
            "a.yaml",
            &format!("{HEAD}            Action: !If [Wide, '{one}', '{other}']\n            Resource: '*'\n"),
        )
    };
    let good = "personalize:ListCampaigns";
    assert_eq!(branches(good, "personalize:ListCampain"), ["action-unknown"]);
    assert_eq!(branches("personalize:ListCampain", good), ["action-unknown"]);
    assert_eq!(branches("personalize:ListCampain", "personalize:ListFiltrs"), ["action-unknown", "action-unknown"]);
    assert_eq!(branches(good, good), [""; 0]);
    let whole = "            Action: personalize:ListCampain\n            Resource: !If [Wide, '*', '*']\n";
    assert_eq!(rules("a.yaml", &format!("{HEAD}{whole}")), ["action-unknown"]);
}

#[test]
fn a_folder_has_its_templates_too_and_all_are_fixed() {
    let folder = tempfile::tempdir().unwrap();
    let template = format!("{HEAD}            Action: personalize:listcampaigns\n            Resource: '*'\n");
    let policy = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "personalize:listcampaigns", "Resource": "*"}}"#;
    for (name, text) in [
        ("infra/a.yaml", template.as_str()),
        ("infra/values.yaml", "a: 1\n"),
        ("infra/chart.yaml", "Statement: {{ x }}\n"),
        ("policy.json", policy),
        ("package.json", "{}"),
        ("readme.md", "# Policies\n"),
    ] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let ran = validate(folder.path(), &["--fix", "--level", "suggestion", "."]);
    assert!(
        ran.stdout.contains("2 policies checked, 2 files skipped: nothing found, 2 fixed"),
        "{}{}",
        ran.stdout,
        ran.stderr
    );
    assert!(ran.stdout.contains("skipped infra/chart.yaml: line 1: the line has `{{`"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("readme.md") && !ran.stdout.contains("values.yaml"), "{}", ran.stdout);
    let fixed = template.replace("listcampaigns", "ListCampaigns");
    assert_eq!(fs::read_to_string(folder.path().join("infra/a.yaml")).unwrap(), fixed);
    assert!(fs::read_to_string(folder.path().join("policy.json")).unwrap().contains("personalize:ListCampaigns"));
    assert_eq!(ran.stderr, "");
}

/// What is not judged is said with the reason, and never counted as fine.
#[test]
fn a_policy_that_is_not_judged_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let terraform = "data \"aws_iam_policy_document\" \"d\" {\n  dynamic \"statement\" {\n    for_each = var.all\n    content {\n      \
                     actions = [statement.value]\n    }\n  }\n}\n";
    let iot = "Resources:\n  R:\n    Type: AWS::IoT::Policy\n    Properties:\n      PolicyDocument: {Statement: [{Effect: Allow, \
               Action: \"iot:*\", Resource: \"*\"}]}\n";
    let sam = "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - S3ReadPolicy: \
               {BucketName: a}\n";
    for (name, text, said) in [
        (
            "a.tf",
            terraform,
            "skipped a.tf:1: the policy `data.aws_iam_policy_document.d` is not judged: parts of it are made by",
        ),
        (
            "b.yaml",
            iot,
            "skipped b.yaml:5: the policy `/Resources/R/Properties/PolicyDocument` is not judged: it has rules of its own",
        ),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
        let ran = validate(folder.path(), &[name]);
        assert!(ran.stdout.contains(said), "{}{}", ran.stdout, ran.stderr);
        assert_eq!(ran.status, Some(2), "nothing was judged");
    }
    fs::write(folder.path().join("c.yaml"), sam).unwrap();
    let ran = validate(folder.path(), &["c.yaml"]);
    assert_eq!((ran.stdout.as_str(), ran.status), ("1 policy checked: nothing found\n", Some(0)));
    // A value that is filled in later is said and counted.
    let open = format!("{HEAD}            Action: s3:GetObject\n            Resource: !Ref Whatever\n");
    fs::write(folder.path().join("d.yaml"), open).unwrap();
    let ran = validate(folder.path(), &["d.yaml"]);
    assert!(ran.stdout.contains("not judged in d.yaml: what is filled in for `Whatever` (line 15)"), "{}", ran.stdout);
    // In a folder, too, a policy is one whatever the case of its elements.
    fs::write(folder.path().join("e.json"), r#"{"STATEMENT": []}"#).unwrap();
    let ran = validate(folder.path(), &["."]);
    assert!(ran.stdout.contains("--> e.json:1:2"), "{}", ran.stdout);
}

#[test]
fn a_file_without_policies_is_bad_input_if_it_is_named() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text, said) in [
        ("readme.md", "# Policies\n", "readme.md: there is no policy in the file"),
        ("values.yaml", "a: 1\n", "values.yaml: there is no policy in the file"),
        ("chart.yaml", "a: {{ x }}\n", "chart.yaml:1:"),
        (
            "bucket.json",
            r#"{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}"#,
            "bucket.json: there is no policy in the file, which is CloudFormation: no resource of it has a property",
        ),
        (
            "empty.json",
            r#"{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {}}"#,
            "empty.json: there is no policy",
        ),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
        let ran = validate(folder.path(), &[name]);
        assert_eq!(ran.status, Some(2), "{}", ran.stdout);
        assert!(ran.stdout.contains(said), "{}{}", ran.stdout, ran.stderr);
    }
}

/// The collection of real files where it is present: the errors in it are those that were looked at, by rule and file. They are
/// mistakes of the files, but for the role of IAM Roles Anywhere, which is a service's own, as its path says, not its document.
#[test]
fn the_collection_has_no_false_errors() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/templates/corpus");
    if !corpus.exists() {
        eprintln!("skipped in the_collection_has_no_false_errors: there is no ../shared/templates");
        return;
    }
    let ran = validate(&corpus, &["--format", "json", "."]);
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
    let errors = answer["findings"].as_array().unwrap().iter().filter(|one| one["severity"] == "error");
    let known = include_str!("templates/errors.txt");
    let said: Vec<String> = errors
        .filter(|one| {
            let of_file = format!("{} {}", one["rule"].as_str().unwrap(), one["file"].as_str().unwrap());
            !known.lines().any(|line| line == of_file)
        })
        .map(|one| format!("{} {}:{} {}", one["rule"], one["file"], one["start"]["line"], one["message"]))
        .collect();
    assert!(said.is_empty(), "{} new errors:\n{}", said.len(), said.join("\n"));
}

/// The examples in the texts of the rules about templates: each bad one has that mistake and no other, each good one has none.
#[test]
fn each_rule_about_templates_does_what_its_text_shows() {
    let mut count = 0;
    for rule in
        personalize_iam_lint::rules::all().filter(|rule| personalize_iam_lint::rules::template::is_of_templates(rule))
    {
        let (mut section, mut bad, mut good) = ("", 0, 0);
        let mut rest = rule.text;
        while let Some((before, after)) = rest.split_once("```") {
            section = before.lines().filter_map(|line| line.strip_prefix("# ")).next_back().unwrap_or(section);
            let (info, after) = after.split_once('\n').unwrap();
            let (code, after) = after.split_once("```").unwrap();
            let found = rules(info.split_once(' ').unwrap().1, code);
            match section {
                "Bad" => assert_eq!(found, [rule.id], "{code}"),
                "Good" => assert_eq!(found, [""; 0], "{code}"),
                other => panic!("{}: an example under `{other}`", rule.id),
            }
            bad += usize::from(section == "Bad");
            good += usize::from(section == "Good");
            rest = after;
        }
        assert!(bad > 0 && good > 0, "{}", rule.id);
        for heading in ["\n# Why\n", "\n# Bad\n", "\n# Good\n", "\n# See\n"] {
            assert_eq!(rule.text.matches(heading).count(), 1, "{}: {heading}", rule.id);
        }
        count += 1;
    }
    assert!(count > 0);
}

/// What is known of a place that is filled in: a Region, an account, a name, the ARN of a resource of the template.
#[test]
fn what_holds_whatever_is_filled_in_is_said() {
    let template = |action: &str, resource: &str| {
        format!(
            "Parameters:\n  Name: {{Type: String}}\nResources:\n  Data: {{Type: AWS::S3::Bucket}}\n  Jobs: {{Type: AWS::SQS::Queue}}\n  \
             Table: {{Type: AWS::DynamoDB::Table, Properties: {{TableName: orders}}}}\n  R:\n    Type: AWS::IAM::ManagedPolicy\n    \
             Properties:\n      PolicyDocument:\n        Version: 2012-10-17\n        Statement:\n          - Effect: Allow\n            \
             Action: {action}\n            Resource: {resource}\n"
        )
    };
    for (action, resource, expected) in [
        (
            "personalize:DescribeCampaign",
            "!Sub arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:campain/${Name}",
            "arn-resource-unknown-type",
        ),
        (
            "personalize:DescribeCampaign",
            "!Sub arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:campaign/${Name}",
            "",
        ),
        (
            "personalize:DescribeCampaign",
            "!Sub arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:solution/${Name}",
            "resource-mismatch",
        ),
        ("personalize:DescribeCampaign", "!Sub arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:${Name}", ""),
        (
            "personalize:DescribeCampaign",
            "!Join [':', [arn, !Ref AWS::Partition, personalize, !Ref AWS::Region, !Ref AWS::AccountId, campain/x]]",
            "arn-resource-unknown-type",
        ),
        ("s3:GetObject", "!GetAtt Data.Arn", "s3-object-action-on-bucket"),
        ("s3:GetObject", "!Sub ${Data.Arn}/*", ""),
        ("s3:GetObject", "!Sub arn:aws:s3:::${Data}", "s3-object-action-on-bucket"),
        // A name that is given can be that of an object.
        ("s3:GetObject", "!Sub arn:aws:s3:::${Name}", ""),
        ("sqs:SendMessage", "!Ref Jobs", "arn-prefix-missing"),
        ("sqs:SendMessage", "!GetAtt Jobs.Arn", ""),
        ("sqs:SendMessage", "!GetAtt Data.Arn", "resource-mismatch"),
        ("dynamodb:GetItem", "!Ref Table", "arn-prefix-missing"),
        ("dynamodb:GetItem", "!GetAtt Table.Arn", ""),
        ("dynamodb:GetItem", "!ImportValue TableArn", ""),
        ("dynamodb:GetItem", "!Sub '{{resolve:ssm:/table}}'", ""),
    ] {
        let found = rules("a.yaml", &template(action, resource));
        let expected: Vec<&str> = [expected].into_iter().filter(|rule| !rule.is_empty()).collect();
        assert_eq!(found, expected, "{action} {resource}");
    }
}

/// Where a condition leaves no statement, the policy is what the other outcome leaves; and what an open `Deny` takes back is not known.
#[test]
fn what_conditions_and_open_denies_leave_is_judged() {
    let template = |statements: &str| {
        format!(
            "Parameters:\n  Scope: {{Type: String}}\nConditions:\n  Prod: !Equals [!Ref Scope, prod]\nResources:\n  R:\n    Type: \
             AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: 2012-10-17\n        Statement:\n{statements}"
        )
    };
    let bad = "{Effect: Allow, Action: 's3:GetObjct', Resource: 'arn:aws:s3:::b/*'}";
    for one in [format!("!If [Prod, {bad}, !Ref AWS::NoValue]"), format!("!If [Prod, !Ref AWS::NoValue, {bad}]")] {
        assert_eq!(rules("a.yaml", &template(&format!("          - {one}\n"))), ["action-unknown"], "{one}");
    }
    let wide = "          - {Effect: Allow, Action: 's3:*', Resource: '*'}\n";
    assert_eq!(rules("a.yaml", &template(wide)), ["allow-service-star"]);
    let denied = format!("{wide}          - {{Effect: Deny, Action: 's3:*', Resource: !Ref Scope}}\n");
    assert_eq!(rules("a.yaml", &template(&denied)), [""; 0]);
}

/// Conditions of which two exclude each other, and a policy with these statements.
fn conditional(statements: &[&str]) -> String {
    let statements: String = statements.iter().map(|one| format!("          - {one}\n")).collect();
    format!(
        "Parameters:\n  Stage: {{Type: String}}\n  Size: {{Type: String, AllowedValues: [small, large]}}\nConditions:\n  \
         Test: !Equals [!Ref Stage, test]\n  Live: !Equals [!Ref Stage, live]\n  NotTest: !Not [!Condition Test]\n  \
         Small: !Equals [!Ref Size, small]\n  Large: !Equals [large, !Ref Size]\nResources:\n  R:\n    Type: \
         AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: 2012-10-17\n        \
         Statement:\n{statements}"
    )
}

const WIDE: &str = "{Effect: Allow, Action: 'personalize:Describe*', Resource: '*'}";
const NARROW: &str = "{Effect: Allow, Action: 'personalize:DescribeCampaign', Resource: '*'}";
const BAD: &str = "{Effect: Allow, Action: 'personalize:DescribeCampain', Resource: '*'}";
const NO: &str = "!Ref AWS::NoValue";

/// What a part is beside others is reported if it is so wherever the part is there, and only then.
#[test]
fn parts_under_conditions_are_compared_where_they_are_together() {
    let under = |condition: &str, one: &str| format!("!If [{condition}, {one}, {NO}]");
    let unless = |condition: &str, one: &str| format!("!If [{condition}, {NO}, {one}]");
    let pass = "{Effect: Allow, Action: 'personalize:*', Resource: '*'}";
    let told = ["redundant-statement"].as_slice();
    for (one, other, expected) in [
        (WIDE.to_owned(), NARROW.to_owned(), told),
        // It is needless beside a statement that is not always there.
        (under("Test", WIDE), NARROW.to_owned(), &[]),
        (unless("Test", WIDE), NARROW.to_owned(), &[]),
        // The part that is needless may not always be there.
        (WIDE.to_owned(), under("Test", NARROW), told),
        (under("Test", WIDE), under("Test", NARROW), told),
        (under("Test", WIDE), unless("NotTest", NARROW), told),
        (under("Test", WIDE), under("Small", NARROW), &[]),
        // They are never there together.
        (under("Test", WIDE), unless("Test", NARROW), &[]),
        (under("Test", WIDE), under("Live", NARROW), &[]),
        (under("Test", WIDE), under("NotTest", NARROW), &[]),
        (under("Small", WIDE), under("Large", NARROW), &[]),
        // One of the two is always there.
        (format!("!If [Test, {WIDE}, {pass}]"), NARROW.to_owned(), told),
    ] {
        let text = conditional(&[&one, &other]);
        let found = rules("a.yaml", &text);
        let found: Vec<&str> = found.iter().map(String::as_str).filter(|rule| rule.starts_with("redundant-")).collect();
        assert_eq!(found, expected, "{text}");
    }
    // An entry of a list beside one that is not always there.
    let list = |entry: &str| {
        let text = format!("{{Effect: Allow, Action: [{entry}, 'personalize:DescribeCampaign'], Resource: '*'}}");
        rules("a.yaml", &conditional(&[&text]))
    };
    assert_eq!(list("'personalize:Describe*'"), ["redundant-action"]);
    assert_eq!(list("!If [Test, 'personalize:Describe*', 'personalize:ListCampaigns']"), [""; 0]);
}

/// A mistake in a part is found in whichever outcome of the conditions the part is there.
#[test]
fn a_mistake_is_found_in_any_branch() {
    for (bad, expected) in [
        (format!("!If [Test, {NO}, !If [Small, {BAD}, {NO}]]"), 1),
        (format!("!If [Test, !If [Small, {NO}, {BAD}], {NO}]"), 1),
        (format!("!If [Test, {NO}, !If [Live, !If [Large, {NO}, {BAD}], {NO}]]"), 1),
        (format!("!If [Test, {BAD}, {BAD}]"), 2),
        // No value of the parameters leads there.
        (format!("!If [Test, !If [Live, {BAD}, {NO}], {NO}]"), 0),
        (format!("!If [Small, {NO}, !If [Large, {NO}, {BAD}]]"), 0),
    ] {
        let found = rules("a.yaml", &conditional(&[WIDE, &bad]));
        assert_eq!(found.iter().filter(|rule| *rule == "action-unknown").count(), expected, "{bad}: {found:?}");
    }
    // Of a resource with a condition the rest is never there.
    let of_resource = conditional(&[
        "{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*'}",
        &format!("!If [Test, {NO}, {BAD}]"),
    ]);
    assert_eq!(rules("a.yaml", &of_resource), ["action-unknown"]);
    let of_resource = of_resource.replace("  R:\n", "  R:\n    Condition: Test\n");
    assert_eq!(rules("a.yaml", &of_resource), [""; 0]);
    // More conditions than are tried together: each branch is looked at, and it is said that not all is.
    let names: Vec<String> = (0..9).map(|number| format!("C{number}")).collect();
    let definitions: String =
        names.iter().map(|name| format!("  {name}: !Equals [!Ref AWS::Region, {name}]\n")).collect();
    let independent: String =
        names.iter().map(|name| format!("  {name}: !Equals [!Select [0, !Ref {name}List], a]\n")).collect();
    let statements: Vec<String> = names.iter().map(|name| format!("!If [{name}, {NO}, {BAD}]")).collect();
    let statements: Vec<&str> = statements.iter().map(String::as_str).collect();
    for (definitions, is_open) in [(definitions, false), (independent, true)] {
        let parameters: String =
            names.iter().map(|name| format!("  {name}List: {{Type: CommaDelimitedList}}\n")).collect();
        let text = conditional(&statements)
            .replace("Conditions:\n", &format!("Conditions:\n{definitions}"))
            .replace("Parameters:\n", &format!("Parameters:\n{parameters}"));
        assert_eq!(rules("a.yaml", &text).iter().filter(|rule| *rule == "action-unknown").count(), 9);
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.yaml"), text).unwrap();
        let ran = validate(folder.path(), &["--verbose", "a.yaml"]);
        assert_eq!(ran.stdout.contains("all outcomes of 9 conditions"), is_open, "{}", ran.stdout);
    }
}

/// What is reported of a template holds in an outcome of its conditions, and each mistake of an outcome is reported.
#[test]
fn a_template_has_the_findings_of_its_outcomes() {
    let folder = tempfile::tempdir().unwrap();
    let wide_resource =
        "{Effect: Allow, Action: 'iam:PassRole', Resource: !If [Small, '*', 'arn:aws:iam::111122223333:role/a']}";
    let text = conditional(&[
        WIDE,
        wide_resource,
        &format!("!If [Test, {BAD}, !If [Small, {NARROW}, {NO}]]"),
        "{Effect: !If [Test, Allow, Deny], Action: 'personalize:DescribeRecipe', Resource: '*'}",
        "{Effect: Allow, Action: ['s3:GetObject', !If [Small, 's3:GetObjct', 's3:*']], Resource: !If [Test, 'arn:aws:s3:::a/*', 'a']}",
    ]);
    fs::write(folder.path().join("a.yaml"), text).unwrap();
    let found = |arguments: &[&str]| {
        let ran = validate(folder.path(), &[arguments, &["--format", "json", "a.yaml"]].concat());
        let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
        let of = |one: &Value| format!("{} {}", one["rule"].as_str().unwrap(), one["bytes"]["start"]);
        answer["findings"].as_array().unwrap().iter().map(of).collect::<std::collections::BTreeSet<String>>()
    };
    let open = found(&[]);
    let mut of_outcomes = std::collections::BTreeSet::new();
    for stage in ["test", "live", "other"] {
        for size in ["small", "large"] {
            let outcome = found(&["--parameter", &format!("Stage={stage}"), "--parameter", &format!("Size={size}")]);
            let missed = outcome.difference(&open).filter(|finding| !finding.starts_with("redundant-"));
            assert_eq!(missed.collect::<Vec<_>>(), Vec::<&String>::new(), "{stage} {size}");
            of_outcomes.extend(outcome);
        }
    }
    assert_eq!(open.difference(&of_outcomes).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(open.iter().any(|finding| finding.starts_with("passrole-star-resource")), "{open:?}");
}

/// An anchor that several policies have is reported where it is, once; what is proposed keeps the parameter.
#[test]
fn a_finding_is_told_once_and_in_the_words_of_the_template() {
    let bad = "&bad {Effect: Allow, Action: 's3:GetObjct', Resource: '*'}";
    let text = format!(
        "{}  S:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: 2012-10-17\n        Statement: [*bad]\n",
        conditional(&[bad])
    );
    assert_eq!(rules("a.yaml", &text), ["action-unknown"]);
    let folder = tempfile::tempdir().unwrap();
    let list = "{Effect: Allow, Action: 's3:ListBucket', Resource: !Sub 'arn:aws:s3:::${Stage}/*'}";
    let text = conditional(&[list]).replace("Stage: {Type: String}", "Stage: {Type: String, Default: movies}");
    fs::write(folder.path().join("a.yaml"), text).unwrap();
    let ran = validate(folder.path(), &["a.yaml"]);
    assert!(ran.stdout.contains("write `arn:aws:s3:::${Stage}`, the bucket itself"), "{}", ran.stdout);
}

/// What is merged into a document that has the version does not need one of its own.
#[test]
fn a_part_of_a_document_needs_no_version() {
    let part = r#"{ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::a/*" }] }"#;
    for (text, expected) in [
        (
            format!(
                "resource \"aws_iam_policy\" \"a\" {{\n  policy = jsonencode(merge({{ Version = \"2012-10-17\" }}, {part}))\n}}\n"
            ),
            0,
        ),
        (
            format!(
                "data \"aws_iam_policy_document\" \"a\" {{\n  source_policy_documents = [jsonencode({part})]\n}}\n"
            ),
            0,
        ),
        (format!("locals {{\n  a = {part}\n  b = merge({{ Version = \"2012-10-17\" }}, local.a)\n}}\n"), 0),
        (format!("locals {{\n  a = {part}\n  b = merge({{ Version = \"2012-10-17\" }}, local.ab)\n}}\n"), 1),
        (
            format!(
                "locals {{\n  a = {part}\n}}\nresource \"aws_iam_policy\" \"a\" {{\n  policy = jsonencode(local.a)\n}}\n"
            ),
            1,
        ),
        (format!("resource \"aws_iam_policy\" \"a\" {{\n  policy = jsonencode({part})\n}}\n"), 1),
    ] {
        let found = rules("a.tf", &text);
        assert_eq!(found.iter().filter(|rule| rule.starts_with("version-")).count(), expected, "{text}{found:?}");
    }
}
