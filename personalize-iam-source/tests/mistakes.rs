//! Mistakes of templates: the rule, and the words of the file that it points to; and what looks like one and is right.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests say what they expect by panicking"
)]

use personalize_iam_source::{Language, find};

/// A template of CloudFormation with one statement, of which this is the resource, or a part behind it.
fn template(resource: &str) -> String {
    format!(
        "Parameters:
  Stage: {{Type: String}}
Conditions:
  IsLive: !Equals [!Ref Stage, live]
Resources:
  Log: {{Type: AWS::Logs::LogGroup}}
  Data: {{Type: AWS::S3::Bucket}}
  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Allow
            Action: '*'
            Resource: {resource}
"
    )
}

/// What stands there, the rule (none if it is right), and the words that it is about.
const IN_CLOUDFORMATION: &[(&str, &str, &str)] = &[
    ("'arn:aws:s3:::${Stage}/*'", "sub-missing", "'arn:aws:s3:::${Stage}/*'"),
    ("'${Data.Arn}/*'", "sub-missing", "'${Data.Arn}/*'"),
    ("'arn:aws:sqs:${AWS::Region}:1:a'", "sub-missing", "'arn:aws:sqs:${AWS::Region}:1:a'"),
    ("!Join ['', ['arn:aws:s3:::', 'a-${Stage}']]", "sub-missing", "'a-${Stage}'"),
    ("!If [IsLive, 'arn:aws:s3:::${Stage}', '*']", "sub-missing", "'arn:aws:s3:::${Stage}'"),
    ("!Sub ['${A}', {A: 'a-${Stage}'}]", "sub-missing", "'a-${Stage}'"),
    ("!Sub 'arn:aws:s3:::a/${aws:username}'", "sub-unescaped-variable", "!Sub 'arn:aws:s3:::a/${aws:username}'"),
    ("'arn:aws:s3:::a/${!aws:username}'", "variable-of-other-format", "${!aws:username}"),
    ("'arn:aws:s3:::a/$${aws:username}'", "variable-of-other-format", "$${aws:username}"),
    ("'arn:aws:s3:::a/&{aws:username}'", "variable-of-other-format", "&{aws:username}"),
    ("!Ref Stag", "reference-undefined", "!Ref Stag"),
    ("!Ref AWS::Account", "reference-undefined", "!Ref AWS::Account"),
    ("!GetAtt Dta.Arn", "reference-undefined", "!GetAtt Dta.Arn"),
    ("!GetAtt [Stage, Arn]", "reference-undefined", "!GetAtt [Stage, Arn]"),
    ("!Sub 'arn:aws:s3:::${Stag}/*'", "reference-undefined", "${Stag}"),
    ("!Sub '${Dta.Arn}/*'", "reference-undefined", "${Dta.Arn}"),
    ("!Sub ['${A}/*', {A: !Ref Stag}]", "reference-undefined", "!Ref Stag"),
    ("!Join ['', ['arn:aws:s3:::', !Ref Stag]]", "reference-undefined", "!Ref Stag"),
    ("!Select [0, !Split [':', !Ref Stag]]", "reference-undefined", "!Ref Stag"),
    ("!If [IsLve, 'arn:aws:s3:::a', '*']", "reference-undefined", "IsLve"),
    ("!If [IsLive, !Ref Stag, !Ref AWS::NoValue]", "reference-undefined", "!Ref Stag"),
    ("!Sub '${Log.Arn}:*'", "log-group-arn-suffix", "${Log.Arn}:*"),
    ("!Join ['', [!GetAtt Log.Arn, ':*']]", "log-group-arn-suffix", "!Join ['', [!GetAtt Log.Arn, ':*']]"),
    ("!Join [':', [!GetAtt [Log, Arn], '*']]", "log-group-arn-suffix", "!Join [':', [!GetAtt [Log, Arn], '*']]"),
    (
        "'*'\n            Condition: {StringEquals: {aws:SourceAccount: 012345678901}}",
        "yaml-number-as-account",
        "012345678901",
    ),
    ("'*'\n            Resource: a", "duplicate-json-key", "Resource"),
    // Right.
    ("!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${Stage}'", "", ""),
    ("!Sub 'arn:aws:s3:::a/${!aws:username}'", "", ""),
    ("!Sub ['${Name}/${aws:tag}', {Name: a, aws:tag: b}]", "", ""),
    ("'arn:aws:s3:::a/${aws:username}'", "", ""),
    ("'arn:aws:iot:a:1:thing/${iot:Connection.Thing.ThingName}'", "", ""),
    ("'arn:aws:s3:::a/${Absent}'", "", ""),
    ("!GetAtt Log.Arn", "", ""),
    ("!Sub '${Log.Arn}'", "", ""),
    ("!Sub '${Data.Arn}:*'", "", ""),
    ("!Sub '${Log}:*'", "", ""),
    ("'*'\n            Condition: {StringEquals: {aws:SourceAccount: '012345678901'}}", "", ""),
    ("'*'\n            Condition: {StringEquals: {aws:SourceAccount: \"012345678901\"}}", "", ""),
    ("'*'\n            Condition: {StringEquals: {aws:SourceAccount: 112345678901}}", "", ""),
    (
        "'*'\n            Condition: {StringEquals: &a {aws:RequestTag/a: b}, StringLike: {<<: *a, aws:RequestTag/a: c}}",
        "",
        "",
    ),
];

/// Whole files: the language, the text, the rule (none if it is right), and the words.
const FILES: &[(Language, &str, &str, &str)] = &[
    (
        Language::Data,
        "service: a\nprovider:\n  name: aws\n  iam: {role: {statements: [{Effect: Allow, Action: '*', Resource: 'arn:aws:s3:::${self:custom.bucket}/*'}]}}\n",
        "",
        "",
    ),
    (
        Language::Terraform,
        "data \"aws_iam_policy_document\" \"a\" {\n  statement {\n    actions   = [\"s3:*\"]\n    resources = [\"arn:aws:s3:::a/&{aws:username}\"]\n  }\n}\n",
        "",
        "",
    ),
    (
        Language::Terraform,
        "data \"aws_iam_policy_document\" \"a\" {\n  statement {\n    actions   = [\"s3:*\"]\n    resources = [\"arn:aws:s3:::a/$${aws:username}\"]\n  }\n}\n",
        "",
        "",
    ),
    (
        Language::Terraform,
        "resource \"aws_cloudwatch_log_group\" \"a\" {\n  name = \"a\"\n}\ndata \"aws_iam_policy_document\" \"a\" {\n  statement {\n    actions   = [\"logs:*\"]\n    resources = [\"${aws_cloudwatch_log_group.a.arn}:*\"]\n  }\n}\n",
        "",
        "",
    ),
    (
        Language::Data,
        r#"{"Statement": {"Effect": "Allow", "Action": "a:b", "Action": "a:c", "Resource": "*"}}"#,
        "duplicate-json-key",
        r#""Action""#,
    ),
    (
        Language::Data,
        r#"{"Statement": {"Effect": "Allow", "Action": "a:b", "Resource": "arn:aws:s3:::a/&{aws:username}"}}"#,
        "variable-of-other-format",
        "&{aws:username}",
    ),
];

#[test]
fn mistakes_are_found_where_they_are() {
    let mut files: Vec<(Language, String, &str, &str)> = Vec::new();
    for (resource, rule, words) in IN_CLOUDFORMATION {
        files.push((Language::Data, template(resource), rule, words));
    }
    files.extend(FILES.iter().map(|(language, text, rule, words)| (*language, (*text).to_owned(), *rule, *words)));
    let mut wrong = Vec::new();
    for (language, text, rule, words) in files {
        let found = find(language, &text).unwrap();
        assert!(!found.policies.is_empty(), "{text}");
        let told: Vec<(&str, &str)> =
            found.mistakes.iter().map(|mistake| (mistake.rule, &text[mistake.span.clone()])).collect();
        let wanted = if rule.is_empty() { Vec::new() } else { vec![(rule, words)] };
        if told != wanted {
            wrong.push(format!("{text}\n  {told:?}, not {wanted:?}"));
        }
        assert!(found.mistakes.iter().all(|mistake| !mistake.message.is_empty() && !mistake.help.is_empty()));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Names that SAM, macros, includes and loops add are not in the template; others are.
#[test]
fn names_that_are_made_elsewhere_are_not_missed() {
    let policy = |condition: &str, name: &str| {
        format!(
            "  R:\n    Type: AWS::IAM::ManagedPolicy\n{condition}    Properties:\n      PolicyDocument:\n        Statement: \
             {{Effect: Allow, Action: 's3:*', Resource: !Sub '${{{name}}}'}}\n"
        )
    };
    let sam = "Transform: AWS::Serverless-2016-10-31\nResources:\n  Fn: {Type: AWS::Serverless::Function}\n";
    for (head, condition, name, words) in [
        ("Resources:\n", "", "Absent", Some("${Absent}")),
        ("Transform: AWS::LanguageExtensions\nResources:\n", "", "Absent", Some("${Absent}")),
        ("Transform: [AWS::LanguageExtensions, Own]\nResources:\n", "", "Absent", None),
        ("Transform: {Name: AWS::Include}\nResources:\n", "", "Absent", None),
        ("Resources:\n  Fn::Transform: {Name: AWS::Include}\n", "", "Absent", None),
        ("Resources:\n  'Fn::ForEach::Loop': [Name, [a], {'A${Name}': {Type: AWS::S3::Bucket}}]\n", "", "Absent", None),
        (sam, "", "Absent", Some("${Absent}")),
        (sam, "", "FnRole.Arn", None),
        (sam, "", "Fn.Version", None),
        (sam, "", "ServerlessRestApi", None),
        ("Resources:\n", "", "AWS::StackName", None),
        ("Resources:\n", "    Condition: Live\n", "AWS::StackName", Some("Live")),
        ("Conditions: {Live: !Equals [a, b]}\nResources:\n", "    Condition: Live\n", "AWS::StackName", None),
    ] {
        let text = format!("{head}{}", policy(condition, name));
        let found = find(Language::Data, &text).unwrap();
        let told: Vec<&str> = found.mistakes.iter().map(|mistake| &text[mistake.span.clone()]).collect();
        assert_eq!(told, words.into_iter().collect::<Vec<_>>(), "{text}");
    }
    // The name that may be meant.
    let text = format!("Parameters: {{Bucket: {{Type: String}}}}\nResources:\n{}", policy("", "Buckets"));
    assert_eq!(find(Language::Data, &text).unwrap().mistakes[0].help, "did you mean `Bucket`?");
}
