//! Explanations of realistic requests, to the letter: `explain/NAME.json` is asked, `explain/NAME.txt` is the text.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what they expect by panicking")]

mod scenario;

use std::path::{Path, PathBuf};

use personalize_iam_eval::model::policy::read;
use personalize_iam_eval::{Decision, Explanation, Policies, Principal, Request, Step};
use scenario::Scenario;

fn cases() -> Vec<(PathBuf, Scenario)> {
    cases_of("tests/explain")
}

fn cases_of(folder: &str) -> Vec<(PathBuf, Scenario)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    files.sort();
    let read = |path: &PathBuf| Scenario::read(&std::fs::read_to_string(path).unwrap()).unwrap();
    files.into_iter().map(|path| (path.clone(), read(&path))).collect()
}

fn explain(scenario: &Scenario) -> Explanation {
    scenario.policies.compile().explain(&scenario.request.clone().prepare())
}

/// With `UPDATE_EXPECT` set the texts are written instead, to be read before they are kept.
#[test]
fn explanations_are_as_written_down() {
    let cases = cases();
    assert!(cases.len() >= 20, "{} cases", cases.len());
    for (path, scenario) in &cases {
        let text = explain(scenario).to_string();
        let expected = path.with_extension("txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&expected, &text).unwrap();
        }
        let expected = std::fs::read_to_string(&expected).unwrap_or_default();
        assert!(text == expected, "{}: expected\n{expected}\ngot\n{text}", scenario.id);
    }
}

#[test]
fn lines_fit_a_terminal_where_words_can_be_parted() {
    for (_, scenario) in cases() {
        let text = explain(&scenario).to_string();
        assert!(text.lines().count() <= 40, "{}: a person has to scroll:\n{text}", scenario.id);
        for line in text.lines() {
            // Longer ones hold a name that cannot be parted.
            let longest = line.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
            assert!(line.chars().count() <= 80 || longest > 30, "{}: {line}", scenario.id);
        }
    }
}

#[test]
fn json_tells_the_same_as_the_text() {
    for (_, scenario) in cases() {
        let explanation = explain(&scenario);
        let json = serde_json::to_value(&explanation).unwrap();
        assert_eq!(json["decision"], explanation.evaluation.decision.as_str());
        assert_eq!(json["cause"], explanation.cause());
        assert_eq!(json["statements"].as_array().unwrap().len(), explanation.evaluation.statements.len());
        assert_eq!(json["changes"].as_array().unwrap().len(), explanation.changes.len());
        assert_eq!(json["residual"].is_null(), explanation.evaluation.decision != Decision::Depends);
        let text = explanation.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        for step in json["changes"].as_array().unwrap().iter().flat_map(|change| change.as_array().unwrap()) {
            let step = step["text"].as_str().unwrap();
            assert!(text.contains(step), "{}: {step} is not in {text}", scenario.id);
        }
    }
}

/// The steps of a change are tried by the library; those that change the request alone can be tried from outside.
#[test]
fn with_the_context_that_is_advised_the_request_is_allowed() {
    let mut tried = 0;
    for (_, scenario) in cases() {
        for change in explain(&scenario).changes {
            let mut request = scenario.request.clone();
            let passes = change.steps.iter().all(|step| {
                let Step::PassContext { key, value, .. } = step else { return false };
                request.context.retain(|(name, _)| name != key);
                request.context.push((key.clone(), value.clone()));
                true
            });
            if passes {
                tried += 1;
                let decision = scenario.policies.compile().decide(&request.prepare());
                assert_eq!(decision, Decision::Allowed, "{}: {change}", scenario.id);
            }
        }
    }
    assert!(tried >= 3, "{tried} changes of the context");
}

/// The texts name the same decision as the evaluator, whatever the case, and advice is for denied requests alone.
#[test]
fn every_case_of_the_suite_is_explained() {
    let mut explained = 0;
    for (file, number, line) in scenario::lines("testdata/conformance") {
        let Ok(scenario) = Scenario::read(&line) else { continue };
        let policies = scenario.policies.compile_with(scenario.semantics);
        let request = scenario.request.clone().prepare();
        let explanation = policies.explain(&request);
        let decision = policies.decide(&request);
        assert_eq!(explanation.evaluation.decision, decision, "{file}:{number}");
        let word = match decision {
            Decision::Allowed => "ALLOWED: ",
            Decision::Depends => "DEPENDS: ",
            _ => "DENIED: ",
        };
        let text = explanation.to_text(true, &|_, text| text.to_owned());
        assert!(text.starts_with(word), "{file}:{number}: {text}");
        let denied = matches!(decision, Decision::ImplicitDeny(_) | Decision::ExplicitDeny(_));
        assert!(denied || explanation.changes.is_empty(), "{file}:{number}: {text}");
        let blocking = explanation.layers.iter().filter(|one| one.blocks).map(|one| one.layer);
        let mut blocking: Vec<_> = blocking.collect();
        blocking.dedup();
        let mut blocked_by = explanation.evaluation.blocked_by.clone();
        blocked_by.sort();
        assert_eq!(blocking, blocked_by, "{file}:{number}: {text}");
        serde_json::to_string(&explanation).unwrap();
        explained += 1;
    }
    assert!(explained > 200, "{explained} cases");
}

/// A person waits for the answer: large policies are searched less.
#[test]
fn a_policy_of_many_statements_is_explained_in_a_bounded_number_of_tries() {
    let statement = |n: usize| {
        format!(
            r#"{{"Effect": "Allow", "Action": "personalize:GetRecommendations",
                "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/c{n}"}}"#
        )
    };
    let statements: Vec<String> = (0..20_000).map(statement).collect();
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#, statements.join(","));
    let policies = Policies { identity: vec![read(&text).unwrap()], ..Policies::default() };
    let request = Request::new(
        "arn:aws:iam::111122223333:user/ana".parse().unwrap(),
        "personalize:GetRecommendations",
        "arn:aws:personalize:eu-west-1:111122223333:campaign/movies",
    );
    let explanation = policies.compile().explain(&request.prepare());
    assert_eq!(
        explanation.changes.first().unwrap().to_string(),
        "add `arn:aws:personalize:eu-west-1:111122223333:campaign/movies` to the Resource of identity[0] Statement[0]"
    );
    assert!(explanation.to_string().lines().count() < 40, "{explanation}");
}

#[test]
fn statements_of_any_size_are_explained() {
    let list = |text: &str, count: usize| -> String {
        let texts: Vec<String> = (0..count).map(|n| format!("\"{text}{n}*\"")).collect();
        format!("[{}]", texts.join(","))
    };
    let movies = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";
    let books = "arn:aws:personalize:eu-west-1:111122223333:campaign/${aws:username}";
    let own = r#""personalize:GetRecommendations""#;
    for (action, resource, values) in [
        (list("personalize:Get", 20_000), format!("{books:?}"), r#""x""#.to_owned()),
        (own.to_owned(), list(books, 20_000), r#""x""#.to_owned()),
        (own.to_owned(), format!("{movies:?}"), list("${aws:username}", 20_000)),
        (list("personalize:*", 500), list(books, 500), list("x", 500)),
    ] {
        let statement = format!(
            r#"{{"Effect": "Allow", "Action": {action}, "Resource": {resource},
                "Condition": {{"StringLike": {{"aws:PrincipalTag/team": {values}}}}}}}"#
        );
        let text = format!(r#"{{"Version": "2008-10-17", "Statement": [{statement}, {statement}]}}"#);
        let policies = Policies { identity: vec![read(&text).unwrap()], ..Policies::default() };
        let ana = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
        let request = Request::new(ana, "personalize:GetRecommendations", movies).with("aws:PrincipalTag/team", "shop");
        let explanation = policies.compile().explain(&request.prepare());
        assert!(!explanation.changes.is_empty(), "{} bytes", text.len());
    }
}

#[test]
fn control_characters_of_names_are_written_out() {
    let request =
        Request::new("arn:aws:iam::111122223333:user/ana".parse().unwrap(), "s3:GetObject", "arn:\u{1b}[2J\n");
    let text = Policies::default().compile().explain(&request.prepare()).to_text(true, &|_, text| text.to_owned());
    assert!(text.contains("\nresource   arn:\\u{1b}[2J\\n\n"), "{text}");
}

#[test]
fn an_evaluation_is_written_as_json() {
    let statement = r#"{"Sid": "Home", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/*",
                        "Condition": {"StringEquals": {"aws:PrincipalTag/team": "shop"}}}"#;
    let policy = read(&format!(r#"{{"Version": "2012-10-17", "Statement": {statement}}}"#)).unwrap();
    let policies = Policies { identity: vec![policy], ..Policies::default() };
    let ana: Principal = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
    let request = Request::new(ana, "s3:GetObject", "arn:aws:s3:::shop/a").owned_by("111122223333");
    assert_eq!(
        serde_json::to_value(personalize_iam_eval::evaluate(&policies, &request)).unwrap(),
        serde_json::json!({
            "decision": "implicitDeny",
            "blockedBy": ["identity"],
            "statements": [{
                "layer": "identity", "policy": 0, "statement": 0, "sid": "Home", "effect": "Allow",
                "matches": false, "because": "condition", "operator": "StringEquals", "key": "aws:PrincipalTag/team",
                "values": ["shop"], "found": null
            }],
            "missingContextKeys": ["aws:PrincipalTag/team"],
            "filledContextKeys": {
                "aws:PrincipalAccount": "111122223333",
                "aws:PrincipalArn": "arn:aws:iam::111122223333:user/ana",
                "aws:PrincipalIsAWSService": "false",
                "aws:PrincipalType": "User",
                "aws:ResourceAccount": "111122223333",
                "aws:SecureTransport": "true",
                "aws:username": "ana",
                "s3:ResourceAccount": "111122223333",
                "aws:ViaAWSService": "false"
            },
            "assumed": {},
            "residual": null,
            "contested": []
        })
    );
    let json = serde_json::to_value(personalize_iam_eval::evaluate(&policies, &request.unknown("aws:PrincipalTag/*")));
    let json = json.unwrap();
    assert_eq!(json["decision"], "depends");
    assert_eq!(
        json["residual"],
        serde_json::json!({"holds": {
            "layer": "identity", "policy": 0, "statement": 0, "sid": "Home", "effect": "Allow",
            "operator": "StringEquals", "key": "aws:PrincipalTag/team", "values": ["shop"]
        }})
    );
}

/// Which changes are advised, in which order, and what each opens beyond the request: `advice/NAME.json` is asked,
/// `advice/NAME.txt` has the changes and the notes.
#[test]
fn advice_is_as_written_down() {
    let cases = cases_of("tests/advice");
    assert!(cases.len() >= 30, "{} cases", cases.len());
    for (path, scenario) in &cases {
        let explanation = explain(scenario);
        let mut text = String::new();
        for (index, change) in explanation.changes.iter().enumerate() {
            text.push_str(&format!("{}. {change}\n", index + 1));
        }
        for note in &explanation.notes {
            text.push_str(&format!("- {note}\n"));
        }
        let expected = path.with_extension("txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&expected, &text).unwrap();
        }
        let expected = std::fs::read_to_string(&expected).unwrap_or_default();
        assert!(text == expected, "{}: expected\n{expected}\ngot\n{text}", scenario.id);
    }
}
