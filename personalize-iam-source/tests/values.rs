//! What the functions of CloudFormation give, as pieces: `arn:|AWS::Partition:partition|:s3:::|Data:name`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests say what they expect by panicking"
)]

use std::collections::BTreeMap;

use personalize_iam_source::{Choice, Filling, Inputs, Language, NoFiles, Policy, find_with, mark, marked};
use serde_json::{Value as Json, json};

const TEMPLATE: &str = r#"
Parameters:
  Stage: {Type: String}
  Named: {Type: String, Default: live}
  Count: {Type: Number, Default: 3}
  Empty: {Type: String, Default: ''}
  Image: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /images/one}
  Names: {Type: CommaDelimitedList, Default: 'a,b'}
  Vpc: {Type: 'AWS::EC2::VPC::Id'}
Mappings:
  Stages:
    live: {Bucket: kept, Same: one}
    test: {Bucket: dropped, Same: one}
Conditions:
  IsLive: !Equals [!Ref Stage, live]
  IsNamed: !Equals [!Ref Named, live]
  IsHere: !Equals [!Ref AWS::Region, eu-west-1]
  IsBoth: !And [!Condition IsLive, !Condition IsHere]
  IsAny: !Or [!Condition IsLive, !Condition IsHere]
  IsNot: !Not [!Condition IsLive]
  IsRound: !And [!Condition IsRound, !Condition IsRound, !Condition IsRound, !Condition IsRound]
Resources:
  Data: {Type: AWS::S3::Bucket}
  Kept: {Type: AWS::S3::Bucket, Properties: {BucketName: !Sub 'kept-${Stage}'}}
  Jobs: {Type: AWS::SQS::Queue}
  Etl: {Type: AWS::IAM::Role, Properties: {Path: /team/, RoleName: etl}}
  Open: {Type: AWS::IAM::Role, Properties: {Path: !Ref Stage}}
  Web: {Type: AWS::IAM::Role}
  Log: {Type: AWS::Logs::LogGroup}
  Serve: {Type: AWS::Serverless::Function}
  Trail: {Type: AWS::CloudTrail::Trail}
  Nodes: {Type: AWS::EKS::Nodegroup}
  Inner: {Type: AWS::CloudFormation::Stack}
"#;

/// Roles whose names are made of each other's.
const CIRCLE: &str = "  First: {Type: AWS::IAM::Role, Properties: {RoleName: !Sub '${Second.Arn}${Second.Arn}'}}
  Second: {Type: AWS::IAM::Role, Properties: {RoleName: !Sub '${First.Arn}${First.Arn}'}}
";

fn policy(resource: &str, given: &[(&str, &str)]) -> Policy {
    policy_beside("", resource, given)
}

fn policy_beside(others: &str, resource: &str, given: &[(&str, &str)]) -> Policy {
    let text = format!(
        "{TEMPLATE}{others}  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: 2012-10-17
        Statement:
          - {{Effect: Allow, Action: 's3:*', Resource: {resource}}}
"
    );
    let given: BTreeMap<String, String> =
        given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let found = find_with(Language::Data, &text, &Inputs::new(&given, &NoFiles, "")).unwrap();
    found.policies.into_iter().next_back().unwrap()
}

/// A value in pieces.
fn pieces(value: &Json) -> String {
    let of = |all: &Json, between: &str| all.as_array().unwrap().iter().map(pieces).collect::<Vec<_>>().join(between);
    match value {
        Json::Array(_) => format!("[{}]", of(value, ", ")),
        Json::Object(members) => match members.iter().next().unwrap() {
            (name, all) if name == "$template" => of(all, "|"),
            (name, hole) if name == "$hole" => format!("{}:{}", hole[0].as_str().unwrap(), hole[1].as_str().unwrap()),
            (name, all) if name == "Fn::If" => format!("if({})", of(all, ", ")),
            _ => value.to_string(),
        },
        Json::String(text) if text.is_empty() => "''".to_owned(),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The value, the values that are given, and the pieces.
const ROWS: &[(&str, &str, &str)] = &[
    // Parameters.
    ("!Ref Stage", "", "Stage:text"),
    ("!Ref Stage", "Stage=live", "live"),
    ("!Ref Stage", "Stage=", "''"),
    ("!Ref Named", "", "live"),
    ("!Ref Named", "Named=test", "test"),
    ("!Ref Count", "", "3"),
    ("!Ref Empty", "", "Empty:text"),
    ("!Ref Image", "", "Image:text"),
    ("!Ref Names", "", "Names:text"),
    ("!Ref Names", "Names=a, b", "[a, b]"),
    ("!Select [1, !Ref Names]", "Names=a, b", "b"),
    ("!Join ['-', !Ref Names]", "Names=a,b", "a-b"),
    ("!Ref Vpc", "", "Vpc:name"),
    ("!Ref Absent", "", "Absent:text"),
    ("!Ref AWS::NoValue", "", r#"{"Ref":"AWS::NoValue"}"#),
    // Pseudo parameters.
    ("!Ref AWS::Region", "", "AWS::Region:region"),
    ("!Ref AWS::Region", "AWS::Region=eu-west-1", "eu-west-1"),
    ("!Sub '${AWS::Partition}-${AWS::URLSuffix}'", "", "AWS::Partition:partition|-|AWS::URLSuffix:url-suffix"),
    ("!Ref AWS::StackName", "", "AWS::StackName:name"),
    ("!Ref AWS::StackId", "", "AWS::StackId:text"),
    // Resources.
    ("!Ref Data", "", "Data:name"),
    ("!GetAtt Data.Arn", "", "arn:|AWS::Partition:partition|:s3:::|Data:name"),
    ("!GetAtt Data.Arn", "Data=logs", "arn:|AWS::Partition:partition|:s3:::logs"),
    ("!GetAtt Data.Arn", "Data.Arn=arn:aws:s3:::logs", "arn:aws:s3:::logs"),
    ("!GetAtt [Data, Arn]", "AWS::Partition=aws,Data=logs", "arn:aws:s3:::logs"),
    ("!GetAtt Kept.Arn", "", "arn:|AWS::Partition:partition|:s3:::|kept-|Stage:text"),
    ("!GetAtt Kept.Arn", "Stage=live,AWS::Partition=aws", "arn:aws:s3:::kept-live"),
    (
        "!GetAtt Jobs.Arn",
        "",
        "arn:|AWS::Partition:partition|:sqs:|AWS::Region:region|:|AWS::AccountId:account|:|Jobs.QueueName:name",
    ),
    ("!GetAtt Etl.Arn", "AWS::Partition=aws", "arn:aws:iam::|AWS::AccountId:account|:role/team/etl"),
    (
        "!GetAtt Open.Arn",
        "AWS::AccountId=111122223333",
        "arn:|AWS::Partition:partition|:iam::111122223333:role/|Open.Path:text|Open:name",
    ),
    (
        "!GetAtt Web.Arn",
        "AWS::AccountId=111122223333",
        "arn:|AWS::Partition:partition|:iam::111122223333:role/|Web:name",
    ),
    (
        "!GetAtt Log.Arn",
        "",
        "arn:|AWS::Partition:partition|:logs:|AWS::Region:region|:|AWS::AccountId:account|:log-group:|Log:name|:*",
    ),
    (
        "!GetAtt Serve.Arn",
        "AWS::Partition=aws",
        "arn:aws:lambda:|AWS::Region:region|:|AWS::AccountId:account|:function:|Serve:name",
    ),
    ("!GetAtt ServeRole.Arn", "AWS::Partition=aws", "arn:aws:iam::|AWS::AccountId:account|:role/|ServeRole:name"),
    // The topic of a trail has another name than the trail; a group of nodes another than its cluster.
    (
        "!GetAtt Trail.SnsTopicArn",
        "AWS::Partition=aws,AWS::Region=a,AWS::AccountId=b",
        "arn:aws:sns:a:b:|Trail.TopicName:name",
    ),
    (
        "!GetAtt Nodes.Arn",
        "AWS::Partition=aws,AWS::Region=a,AWS::AccountId=b",
        "arn:aws:eks:a:b:nodegroup/|Nodes.ClusterName:name|/|Nodes.NodegroupName:name|/|Nodes.UUID:name",
    ),
    ("!GetAtt Inner.Outputs.TableArn", "", "Inner.Outputs.TableArn:text"),
    ("!GetAtt Absent.Arn", "", "Absent.Arn:text"),
    // Texts with variables.
    ("!Sub '${Stage}/${!aws:username}/*'", "", "Stage:text|/${aws:username}/*"),
    ("!Sub ['${Name}-${Stage}', {Name: !Ref Named}]", "", "live-|Stage:text"),
    ("!Sub ['${Stage}', {Stage: one}]", "Stage=two", "one"),
    ("!Sub ['${Name}', {Name: !GetAZs ''}]", "", "Fn::GetAZs :text"),
    ("!Sub '${aws:username}'", "", "${aws:username}"),
    ("!Sub ''", "", "''"),
    ("!Sub '{{resolve:ssm:/${Stage}/key:1}}/*'", "", "resolve:ssm:/${Stage}/key:1:text|/*"),
    ("'{{resolve:ssm:key}}/*'", "", "resolve:ssm:key:text|/*"),
    ("!Sub '${Stage'", "", "${Stage"),
    ("!Join [':', [arn, aws, s3, '', '', !Ref Data]]", "", "arn|:|aws|:|s3|:|''|:|''|:|Data:name"),
    ("!Join ['', [a, 3, !Ref AWS::NoValue, b]]", "", "a3b"),
    ("!Join ['', []]", "", "''"),
    ("!Select [3, !Split [':', 'arn:aws:s3:eu-west-1:x']]", "", "eu-west-1"),
    ("!Select [5, !Split [':', !GetAtt Data.Arn]]", "", "Data:name"),
    ("!Select [5, !Split [':', !GetAtt Kept.Arn]]", "", "Fn::Select 5 (Fn::Split : (Fn::GetAtt Kept Arn)):text"),
    ("!Select [9, !Split [':', 'a:b']]", "", "Fn::Select 9 (Fn::Split : a:b):text"),
    ("!Split ['-', a-b]", "", "[a, b]"),
    ("!FindInMap [Stages, live, Bucket]", "", "kept"),
    ("!FindInMap [Stages, !Ref Named, Bucket]", "", "kept"),
    ("!FindInMap [Stages, !Ref Stage, Same]", "", "one"),
    ("!FindInMap [Stages, !Ref Stage, Bucket]", "", "Fn::FindInMap Stages (Ref Stage) Bucket:text"),
    ("!FindInMap [Stages, !Ref Stage, Bucket]", "Stage=test", "dropped"),
    ("!FindInMap [Stages, absent, Bucket]", "", "Fn::FindInMap Stages absent Bucket:text"),
    // What is not worked out has its arguments in its name: two that differ are two.
    ("!ImportValue Shared-Arn", "", "Fn::ImportValue Shared-Arn:text"),
    ("!ImportValue {'Fn::Sub': '${Stage}-Arn'}", "", "Fn::ImportValue Fn::Sub $'Stage'-Arn:text"),
    ("!Select [0, !Ref Names]", "", "Fn::Select 0 (Ref Names):text"),
    ("!Select [1, !Ref Names]", "", "Fn::Select 1 (Ref Names):text"),
    (
        "!FindInMap [Stages, !Ref Stage, Same, {DefaultValue: x}]",
        "",
        "Fn::FindInMap Stages (Ref Stage) Same (DefaultValue x):text",
    ),
    ("!FindInMap [Stages, live, Bucket, {DefaultValue: x}]", "", "kept"),
    (
        "!Join ['-', [a, !If [IsLive, b, !Ref 'AWS::NoValue']]]",
        "",
        "Fn::Join - (a (Fn::If IsLive b (Ref AWS::NoValue))):text",
    ),
    ("!Join ['', [a, !If [IsLive, b, c]]]", "", "a|Fn::If IsLive b c:text"),
    // Conditions: what is given decides, defaults do not.
    ("!If [IsLive, a, b]", "", "if(IsLive, a, b)"),
    ("!If [IsLive, a, b]", "Stage=live", "a"),
    ("!If [IsLive, a, b]", "Stage=test", "b"),
    ("!If [IsLive, a, b]", "IsLive=false", "b"),
    ("!If [IsNamed, a, b]", "", "if(IsNamed, a, b)"),
    ("!If [IsNamed, a, b]", "Named=live", "a"),
    ("!If [IsBoth, a, b]", "Stage=test", "b"),
    ("!If [IsBoth, a, b]", "Stage=live", "if(IsBoth, a, b)"),
    ("!If [IsBoth, a, b]", "Stage=live,AWS::Region=eu-west-1", "a"),
    ("!If [IsAny, a, b]", "AWS::Region=eu-west-1", "a"),
    ("!If [IsNot, a, b]", "Stage=live", "b"),
    ("!If [Absent, a, b]", "", "if(Absent, a, b)"),
    ("!If [IsLive, !Ref Named, !Ref AWS::NoValue]", "", r#"if(IsLive, live, {"Ref":"AWS::NoValue"})"#),
];

/// What stands side by side as texts is one text.
fn joined(pieces: &str) -> String {
    let mut all: Vec<String> = Vec::new();
    let is_hole = |piece: &str| {
        let kinds = ["partition", "region", "account", "url-suffix", "name", "text"];
        piece.rsplit_once(':').is_some_and(|(name, kind)| !name.is_empty() && kinds.contains(&kind))
    };
    for piece in pieces.split('|') {
        let piece = if piece == "''" && pieces.contains('|') { "" } else { piece };
        match all.last_mut() {
            Some(last) if !is_hole(last) && !is_hole(piece) => last.push_str(piece),
            _ => all.push(piece.to_owned()),
        }
    }
    all.join("|")
}

#[test]
fn functions_give_these_values() {
    let mut wrong = Vec::new();
    for (value, given, wanted) in ROWS {
        let given: Vec<(&str, &str)> = given.split(',').filter_map(|one| one.split_once('=')).collect();
        // A list is given with a comma in it.
        let given = if value.contains("Names") && !given.is_empty() { vec![("Names", "a, b")] } else { given };
        let resolved = policy(value, &given).resolved().unwrap().to_json();
        let told = joined(&pieces(&resolved["Statement"][0]["Resource"]));
        if told != joined(wanted) {
            wrong.push(format!("{value} with {given:?}: {told}, not {wanted}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What goes round in a circle or is deep ends.
#[test]
fn deep_and_circular_functions_end() {
    for value in ["!If [IsRound, a, b]", "!GetAtt First.Arn", "!Sub '${First.Arn}${First.Arn}${Second.Arn}'"] {
        let policy = policy_beside(CIRCLE, value, &[]);
        assert!(policy.resolved().is_some(), "{value}");
        let _ = policy.opened();
    }
    let wide = "${First.Arn}".repeat(500);
    let wide = policy_beside(CIRCLE, &format!("!Sub '{wide}'"), &[]);
    // Without a limit of the work there would be a text for each way through the circle.
    let resolved = wide.resolved().unwrap().to_json().to_string();
    assert!(resolved.len() < 1_000, "{} bytes", resolved.len());
    let _ = wide.opened();
    let mut deep = String::from("\"a\"");
    for _ in 0..10_000 {
        deep = format!("{{\"Fn::Join\":[\"\",[{deep}]]}}");
    }
    let text = format!(
        r#"{{"Resources":{{"A":{{"Type":"AWS::IAM::ManagedPolicy","Properties":{{"PolicyDocument":{{"Statement":{{"Effect":"Allow","Action":"*","Resource":{deep}}}}}}}}}}}}}"#
    );
    // A reader that refuses it says so.
    match find_with(Language::Data, &text, &Inputs::none()) {
        Ok(found) => assert!(found.policies[0].opened().is_ok()),
        Err(error) => assert!(error.message.contains("deep"), "{}", error.message),
    }
}

/// A text with values is that with marks, each of which is replaced by its value.
#[test]
fn marks_and_values_are_of_one_text() {
    for (value, ..) in ROWS {
        let policy = policy(value, &[]);
        let choice = |filling| {
            let mut choice = Choice::default();
            choice.filling = filling;
            choice
        };
        let marks = policy.rendered(&choice(Filling::Marks)).unwrap();
        for filling in 0..personalize_iam_source::FILLINGS {
            let rendered = policy.rendered(&choice(Filling::Values(filling))).unwrap();
            assert_eq!((&rendered.holes, rendered.places.len()), (&marks.holes, marks.places.len()), "{value}");
            let mut all = String::new();
            for c in marks.text.text.chars() {
                match marked(c) {
                    Some(index) => {
                        assert_eq!(mark(index), c);
                        let hole = &marks.holes[index];
                        // What begins a value can be an ARN, of which nothing is known.
                        let is_first =
                            filling == 3 && all.ends_with('"') && hole.known == personalize_iam_source::Known::Nothing;
                        match is_first {
                            true => all.push_str(&format!("arn:aws:s3:::u{index}/v")),
                            false => all.push_str(&hole.known.filling(filling, index)),
                        }
                    }
                    None => all.push(c),
                }
            }
            assert_eq!(rendered.text.text, all, "{value}");
            serde_json::from_str::<Json>(&all).unwrap();
        }
    }
}

/// A text that is in the file is found there, and characters of the user are not taken for marks.
#[test]
fn texts_of_the_file_are_found_there() {
    let name = format!("'b-{}-é/*'", mark(0));
    for (value, is_plain) in [("'arn:aws:s3:::logs/*'", true), ("\"a\\u0041b\"", false), (name.as_str(), false)] {
        let text = format!(
            "Resources:\n  A:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement: {{Effect: Allow, Action: '*', Resource: {value}}}\n"
        );
        let found = find_with(Language::Data, &text, &Inputs::none()).unwrap();
        let rendered = found.policies[0].rendered(&Choice::default()).unwrap();
        assert_eq!((rendered.holes.len(), rendered.places.len()), (0, 0), "{value}");
        assert!(!rendered.text.text.chars().any(|c| marked(c).is_some()), "{value}");
        let json: Json = serde_json::from_str(&rendered.text.text).unwrap();
        let written = json!(json["Statement"]["Resource"]).to_string();
        let start = rendered.text.text.find(&written).unwrap();
        let file = rendered.in_file(&(start..start + written.len())).unwrap();
        assert_eq!(&text[file], value);
        if is_plain {
            let inner = rendered.in_file(&(start + 1..start + written.len() - 1)).unwrap();
            assert_eq!(&text[inner], value.trim_matches('\''));
        }
    }
}
