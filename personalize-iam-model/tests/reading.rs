//! Reading what nobody should have written: positions, all problems at once, and no text that brings it down.
#![allow(clippy::unwrap_used, clippy::string_slice, reason = "a test says what it expects by panicking")]

use personalize_iam_model::policy::{
    ActionElement, Effect, MOST_PROBLEMS, OperatorName, Policy, PolicyKind, PrincipalElement, Principals, Problem,
    ProblemCode, Reading, ResourceElement, Version, decode, read, read_as, read_leniently, read_leniently_as, to_json,
};

/// A policy with every element.
const SAMPLE: &str = "\u{feff}{
    \"Version\": \"2012-10-17\",\r
    \"Id\": \"caf\u{e9} \\ud83d\\ude00\",
    \"Statement\": [{
        \"Sid\": \"One\",
        \"Effect\": \"Deny\",
        \"Principal\": {\"AWS\": [\"111122223333\", \"*\"], \"Service\": \"personalize.amazonaws.com\"},
        \"Action\": [\"personalize:*\", \"s3:GetObject\"],
        \"Resource\": \"arn:aws:s3:::b/\\u00e9/*\",
        \"Condition\": {\"ForAnyValue:StringLike\": {\"aws:TagKeys\": [\"a\", 1, true]}, \"Null\": {\"a:b\": false}}
    }]
}\n";

fn texts(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

/// What must hold for every text.
fn check(text: &str) -> Reading {
    let reading = read_leniently(text);
    assert!(reading.problems.len() <= MOST_PROBLEMS);
    assert!(reading.problems.is_sorted_by_key(|problem| problem.location.start));
    for problem in &reading.problems {
        let location = problem.location;
        assert!(location.start <= location.end && location.end <= text.len(), "{problem:?}");
        assert!(text.get(location.start..location.end).is_some(), "{problem:?}");
        let before = text[..location.start].trim_start_matches('\u{feff}');
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        assert_eq!((location.line as usize, location.column as usize), (line, column), "{problem:?}");
    }
    assert_eq!(reading.problems.is_empty(), read(text).is_ok());
    reading
}

#[test]
fn the_sample_has_no_problem() {
    let reading = check(SAMPLE);
    assert_eq!(texts(&reading.problems), [""; 0]);
    let policy = reading.policy.unwrap();
    assert_eq!(policy.version, Some(Version::V2012_10_17));
    assert_eq!(policy.id.as_deref(), Some("caf\u{e9} \u{1f600}"));
    assert_eq!(read_as(SAMPLE, PolicyKind::Bucket), Ok(policy.clone()));
    assert_eq!(policy.statements[0].resource, Some(ResourceElement::Resource(vec!["arn:aws:s3:::b/\u{e9}/*".into()])));
    let location = reading.positions.locate("/Statement/0/Condition/ForAnyValue:StringLike/aws:TagKeys/1").unwrap();
    assert_eq!((&SAMPLE[location.start..location.end], location.line, location.column), ("1", 10, 71));
}

#[test]
fn all_problems_are_told_at_once() {
    let text = "{\n  \"Version\": 2012,\n  \"Statement\": [\n    {\"Effect\": \"allow\", \"Action\": \"*\"},\r\n\t\
                {\"Effect\": \"\u{20ac}\", \"Actoin\": \"s3\", \"Resource\": [1, \"b\"]}\n  ]\n}";
    let expected = [
        "2:14: `Version` must be a string, not a number",
        "4:16: unknown effect `allow`; write `Allow`",
        "5:13: unknown effect `\u{20ac}`; an effect is `Allow` or `Deny`",
        "5:14: the character `\u{20ac}` (U+20AC) is not allowed in a policy; IAM takes tabs, line ends and U+0020 to \
         U+00FF",
        "5:18: unknown element `Actoin` in a statement; did you mean `Action`?",
        "5:28: action `s3` has no service prefix; write `*`, or the service's prefix, a colon and the action, such as \
         `personalize:GetRecommendations`",
        "5:47: a value of `Resource` must be a string, not a number",
        "5:50: resource `b` is neither an ARN nor `*`; an ARN is `arn:partition:service:region:account:resource`",
    ];
    assert_eq!(texts(&check(text).problems), expected);
    let error = read(text).unwrap_err();
    assert_eq!(error.to_string(), format!("{} (and 7 more problems)", expected[0]));
    assert_eq!((error.problems().len(), error.omitted()), (8, 0));
}

#[test]
fn an_error_says_how_many_more_problems_there_are() {
    let error = |text: &str| read(text).unwrap_err().to_string();
    assert_eq!(error("{}"), "1:1: the policy has no `Statement`; add a statement");
    assert_eq!(error(r#"{"Id": 1}"#), "1:1: the policy has no `Statement`; add a statement (and 1 more problem)");
}

#[test]
fn what_cannot_be_told_is_read_with_care() {
    let text = r#"{
        "Version": "2013-10-17",
        "Statement": [
            {"Effect": "Alow", "Action": [1, null, "s3:*"], "NotResource": "x", "Resource": "y",
             "Condition": {"StringLik": {"a:b": [{"c": 1}, null, "d"]}, "Bool": 1}},
            {"effect": "Allow", "Effect": "Deny", "NotActions": "s3:*", "Principal": "x"},
            {"effect": "Allow", "Effect": "Deny", "Effect": "Allow"}
        ]
    }"#;
    let policy = check(text).policy.unwrap();
    assert_eq!(policy.version, None);
    let [first, second, third] = policy.statements.try_into().unwrap();
    assert_eq!(first.effect, Effect::Deny);
    assert_eq!(first.action, ActionElement::Action(vec!["1".into(), "null".into(), "s3:*".into()]));
    assert_eq!(first.resource, Some(ResourceElement::NotResource(vec!["x".into()])));
    assert_eq!(first.condition[0].operator, OperatorName::Unknown("StringLik".into()));
    assert_eq!(first.condition[0].tests[0].values, [r#"{"c": 1}"#, "null", "d"]);
    assert_eq!(first.condition[1].tests, []);
    assert_eq!(second.effect, Effect::Deny);
    assert_eq!(second.action, ActionElement::NotAction(vec!["s3:*".into()]));
    assert_eq!(second.principal, Some(PrincipalElement::Principal(Principals::Map(Vec::new()))));
    assert_eq!(third.effect, Effect::Deny);
    assert_eq!(third.action, ActionElement::Action(Vec::new()));
}

#[test]
fn without_statements_of_the_right_type_there_is_no_policy() {
    for text in ["", "[]", "{", r#"{"Statement": 1}"#, r#"{"Statement": [{}, 1]}"#] {
        assert_eq!(check(text).policy, None, "{text}");
    }
    assert_eq!(check("{}").policy, Some(Policy::default()));
}

#[test]
fn rules_of_the_kind_hold_beside_those_of_the_grammar() {
    let text = r#"{"Statement": [{"Effect": "alow", "Action": "s3", "Resource": "*", "Principal": {"AWS": 1}}]}"#;
    let codes = |problems: &[Problem]| problems.iter().map(|problem| problem.code.as_str()).collect::<Vec<_>>();
    let grammar = ["effect-missing-or-bad", "action-format", "element-wrong-type"];
    assert_eq!(codes(&check(text).problems), grammar);
    assert_eq!(
        codes(&read_leniently_as(text, PolicyKind::Managed).problems),
        ["version-required", grammar[0], grammar[1], "principal-not-allowed", grammar[2]]
    );
    // A value of the wrong type is told once.
    assert_eq!(codes(&read_leniently_as(text, PolicyKind::Bucket).problems), grammar);
}

#[test]
fn problems_beyond_the_first_ones_are_counted() {
    let names = "\"Id\":\"\",".repeat(1_000_000);
    let reading = check(&format!("{{{names}\"Statement\":{{\"Effect\":\"Deny\",\"Action\":\"*\"}}}}"));
    assert_eq!((reading.problems.len(), reading.omitted), (MOST_PROBLEMS, 999_999 - MOST_PROBLEMS));
    assert!(reading.problems.iter().all(|problem| problem.code == ProblemCode::DuplicateJsonKey));
    assert_eq!(
        reading.into_result().unwrap_err().to_string(),
        "1:10: element `Id` is given twice in the policy; keep one of them (and 999998 more problems)"
    );
}

#[test]
fn messages_repeat_long_texts_in_part_and_control_characters_as_escapes() {
    let long = "x".repeat(1_000_000);
    let text =
        format!(r#"{{"Statement":{{"Effect":"Deny","Action":["{long}","a\n\u0007"],"Condition":{{"{long}":{{}}}}}}}}"#);
    let cut = format!("`{}…`", "x".repeat(80));
    let help = "write `*`, or the service's prefix, a colon and the action, such as `personalize:GetRecommendations`";
    assert_eq!(
        texts(&check(&text).problems),
        [
            format!("1:41: action {cut} has no service prefix; {help}"),
            format!("1:1000044: action `a\\n\\u{{7}}` has no service prefix; {help}"),
            format!("1:1000070: unknown condition operator {cut}"),
        ]
    );
    // The pointer ends above a name of that length.
    assert_eq!(check(&text).problems[2].pointer, "/Statement/0/Condition");
}

#[test]
fn bytes_that_are_not_utf8_are_told_with_their_position() {
    assert_eq!(decode(b"{}").unwrap(), "{}");
    for (bytes, expected) in [
        (&b"{\n\"\xc3\xa9\xff\""[..], "2:3: the byte 0xff is not UTF-8; save the text as UTF-8"),
        (b"\xff\xfe{\0}\0", "1:1: the byte 0xff is not UTF-8; the text looks like UTF-16; save it as UTF-8"),
        (b"\xe2\x82", "1:1: the byte 0xe2 is not UTF-8; save the text as UTF-8"),
    ] {
        let error = decode(bytes).unwrap_err();
        assert_eq!(error.to_string(), expected);
        assert_eq!(error.problems()[0].code, ProblemCode::NotUtf8);
    }
}

#[test]
fn a_text_cut_off_anywhere_has_a_problem_inside_of_it() {
    for (end, _) in SAMPLE.char_indices().filter(|(end, _)| *end < SAMPLE.trim_end().len()) {
        let problems = check(&SAMPLE[..end]).problems;
        assert!(matches!(&problems[..], [only] if only.code == ProblemCode::JsonSyntax), "{end}: {problems:?}");
    }
    for end in 0..SAMPLE.len() {
        let _ = decode(&SAMPLE.as_bytes()[..end]).map(check);
    }
}

#[test]
fn a_text_with_any_character_in_place_of_another_is_read_or_refused() {
    for (at, character) in SAMPLE.char_indices() {
        for other in ['{', '}', '[', ']', ',', ':', '"', '\\', '0', 'n', '*', '\0', '\n', '\u{feff}', '\u{1f600}'] {
            check(&format!("{}{other}{}", &SAMPLE[..at], &SAMPLE[at + character.len_utf8()..]));
        }
    }
}

#[test]
fn deep_nesting_is_a_problem_with_a_position() {
    let nested = |depth: usize| format!("{{\"Statement\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(texts(&check(&nested(100)).problems), ["1:15: a statement must be an object, not a list"]);
    let expected = "1:141: lists and objects are nested more than 128 levels deep";
    assert_eq!(texts(&check(&nested(128)).problems), [expected]);
    assert_eq!(texts(&check(&nested(100_000)).problems), [expected]);
    assert_eq!(texts(&check(&"{\"Condition\":".repeat(100_000)).problems).len(), 1);
}

/// A reader that takes a square of the length would not come to an end here.
#[test]
fn ten_megabytes_are_read() {
    let statement =
        r#"{"Effect":"Allow","Action":["personalize:List*","s3:GetObject"],"Resource":"arn:aws:s3:::b/*"},"#;
    let policy = |bytes: usize| {
        let statements = statement.repeat(bytes / statement.len());
        format!("{{\"Statement\":[{}]}}", statements.trim_end_matches(','))
    };
    let text = policy(10_000_000);
    assert_eq!(read(&text).unwrap().statements.len(), text.matches("Effect").count());
}

/// Going through the list for each of its elements would not come to an end.
#[test]
fn positions_of_a_long_list_are_found_at_once() {
    const COUNT: usize = 500_000;
    let actions = vec!["\"s3:GetObject\""; COUNT].join(",");
    let text = format!("{{\"Statement\":{{\"Effect\":\"Deny\",\"Action\":[{actions}]}}}}");
    let positions = check(&text).positions;
    for index in 0..COUNT {
        let location = positions.locate(&format!("/Statement/0/Action/{index}")).unwrap();
        assert_eq!(location.column as usize, location.start + 1);
    }
}

#[test]
fn names_given_twice_are_seen_in_any_number() {
    // Keys of one condition that differ in case alone, and operators that nobody knows.
    let keys: String = (0..100_000).map(|number| format!("\"a:{number}\":1,\"A:{number}\":1,")).collect();
    let text = format!(
        "{{\"Statement\":{{\"Effect\":\"Deny\",\"Action\":\"*\",\"Condition\":{{\"Bool\":{{{keys}\"a:b\":1}}}}}}}}"
    );
    let reading = check(&text);
    assert_eq!(reading.problems.len() + reading.omitted, 100_000);
    assert_eq!(reading.problems[0].code, ProblemCode::ConditionKeyDuplicateCase);
    let operators: String = (0..100_000).map(|number| format!("\"Bools{number}\":{{}},")).collect();
    let text = format!(
        "{{\"Statement\":{{\"Effect\":\"Deny\",\"Action\":\"*\",\"Condition\":{{{operators}\"Bool\":{{}}}}}}}}"
    );
    let reading = check(&text);
    assert_eq!(reading.problems.len() + reading.omitted, 100_000);
    assert_eq!(reading.policy.unwrap().statements[0].condition.len(), 100_001);
}

#[test]
fn unknown_services_and_future_actions_pass_through_untouched() {
    let text = r#"{"Statement":[{"Effect":"Allow","Action":["future-service.v2:DoThing","personalize:NotYet*"],"Resource":"arn:aws-new-1:future-service:xx-south-9:111122223333:thing/${aws:username}","Condition":{"StringEquals":{"future-service:Key/${x}":"y"}}}]}"#;
    let policy: Policy = text.parse().unwrap();
    assert_eq!(to_json(&policy), text);
}
