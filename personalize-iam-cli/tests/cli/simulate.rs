//! `simulate`: one request from flags, and scenario lines.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Stdio};

use serde_json::Value;

use crate::{DATA, Ran, assert_answers, assert_refuses, binary, run};

const ANA: &str = "arn:aws:iam::111122223333:user/ana";
const MOVIES: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/movies";

/// One request under `train.json`, with further arguments.
fn one(action: &str, more: &[&str]) -> Ran {
    let request = ["simulate", "--principal", ANA, "--action", action, "--resource", MOVIES];
    run(&[&request[..], &["--identity", "train.json"], more].concat())
}

#[test]
fn one_request_is_answered_for_people() {
    assert_answers(
        &one("personalize:CreateCampaign", &[]),
        0,
        "allowed  personalize:CreateCampaign  arn:aws:personalize:eu-west-1:111122223333:campaign/movies\n  \
         matched  Allow by statement 1 `Create` of train.json, identity-based policy\n",
    );
    assert_answers(
        &one("personalize:DeleteCampaign", &[]),
        1,
        "explicitDeny  personalize:DeleteCampaign  arn:aws:personalize:eu-west-1:111122223333:campaign/movies\n  \
         blocked by  the identity-based policy\n  \
         matched     Deny by statement 3 `NoDelete` of train.json, identity-based policy\n",
    );
}

#[test]
fn one_request_is_answered_as_json() {
    assert_answers(
        &one("personalize:CreateCampaign", &["--format", "json"]),
        0,
        r#"{"id":null,"decision":"allowed","blockedBy":[],"matched":[{"layer":"identity","policy":0,"statement":0,"sid":"Create","effect":"Allow"}],"missingContextKeys":[],"residual":null}
"#,
    );
}

#[test]
fn levels_are_told_by_repeating_the_option() {
    let everything = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
    let nothing_at_the_second = ["--service-control", everything, "--service-control", ""];
    assert_answers(
        &one("personalize:CreateCampaign", &nothing_at_the_second),
        1,
        "implicitDeny  personalize:CreateCampaign  arn:aws:personalize:eu-west-1:111122223333:campaign/movies\n  \
         blocked by  the service control policy\n  \
         matched     Allow by statement 1 of --service-control, service control policy at level 0\n  \
         matched     Allow by statement 1 `Create` of train.json, identity-based policy\n  \
         warning     level 1 has no service control policy, so that nothing passes it; if `FullAWSAccess` is attached there, \
         as it is by default, give it: `--service-control FullAWSAccess`\n",
    );
    let two_files = one("personalize:CreateCampaign", &["--service-control", "train.json,train.json"]);
    assert_eq!(two_files.stdout.matches("at level 0").count(), 2);
}

#[test]
fn what_is_open_is_told() {
    let policy = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": "198.51.100.0/24"}}},
        {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"ForAnyValue:StringEquals": {"aws:TagKeys": "x"}}}]}"#;
    let ask = |more: &[&str]| {
        let request = ["simulate", "--identity", policy, "--principal", ANA, "--action", "s3:GetObject"];
        run(&[&request[..], &["--resource", "arn:aws:s3:::b/k"], more].concat())
    };
    assert_answers(
        &ask(&["--unknown", "aws:SourceIp"]),
        1,
        "depends  s3:GetObject  arn:aws:s3:::b/k\n  \
         missing keys  aws:TagKeys\n  \
         allowed if    IpAddress aws:SourceIp [198.51.100.0/24] (statement 1 of --identity)\n  \
         not known     aws:SourceIp: it is named as not known; give it with `--context aws:SourceIp=VALUE`\n  \
         assumed       assuming aws:ResourceAccount is 111122223333, which decides; `--resource-account` says whose the \
         resource is\n",
    );
    let given = ["--context", "aws:SourceIp=198.51.100.7"];
    assert_eq!(ask(&given).status, Some(0));
    for tags in [&["--context", "aws:TagKeys=[y,x]"][..], &["--context", "aws:TagKeys=y", "--context", "aws:TagKeys=x"]]
    {
        let ran = ask(&[&given, tags].concat());
        assert_eq!((ran.status, ran.stdout.split(' ').next()), (Some(1), Some("explicitDeny")), "{tags:?}");
    }
}

#[test]
fn bad_arguments_are_refused_with_advice() {
    let request = |more: &[&str]| run(&[&["simulate", "--action", "s3:GetObject", "--resource", "*"], more].concat());
    assert_refuses(
        &request(&["--principal", "ana"]),
        "`--principal`: `ana` is not a principal: write the ARN of a user, a role, a session or an account's root, \
         a service principal such as `personalize.amazonaws.com`, or `anonymous`",
    );
    assert_refuses(
        &request(&[]),
        "no `--principal` is given; an example: `--principal arn:aws:iam::111122223333:user/ana`",
    );
    assert_refuses(
        &request(&["--principal", "anonymous", "--context", "aws:SourceIp"]),
        "`--context`: `aws:SourceIp` has no key and value: write `KEY=VALUE`, as in `aws:SourceIp=10.1.2.3`",
    );
    assert_refuses(
        &request(&["--principal", "anonymous", "--identity", "nope.json"]),
        "cannot read `nope.json`: there is no such file",
    );
    assert_refuses(
        &request(&["--principal", "anonymous", "--identity", "broken.json"]),
        "broken.json:3:16: unknown effect `Alow`; write `Allow`",
    );
    assert_refuses(&request(&["--principal", "anonymous", "--identity", "."]), "cannot read `.`: it is a directory");
    assert_refuses(
        &request(&["--principal", "anonymous", "--resource-account", "12"]),
        "`--resource-account`: `12` is not an account id: an account id has twelve digits",
    );
    assert_refuses(
        &request(&["--principal", "anonymous", "--role", "arn:aws:iam::111122223333:role/etl"]),
        "`--role`: a role is given, but `anonymous` is not a session of a role",
    );
    let with_file = run(&["simulate", "scenarios.jsonl", "--action", "s3:GetObject"]);
    assert_eq!((with_file.stdout.as_str(), with_file.status), ("", Some(2)));
}

#[test]
fn lines_are_answered_in_order_and_bad_ones_in_their_place() {
    let answers = std::fs::read_to_string(format!("{DATA}/answers.jsonl")).unwrap();
    let from_file = run(&["simulate", "scenarios.jsonl"]);
    for (found, expected) in from_file.stdout.lines().zip(answers.lines()) {
        assert_eq!(found, expected);
    }
    assert_answers(&from_file, 2, &answers);

    let input = std::fs::File::open(format!("{DATA}/scenarios.jsonl")).unwrap();
    let from_pipe = Ran::from(binary().args(["simulate", "-"]).stdin(input).output().unwrap());
    assert_eq!(from_pipe, from_file);
}

#[test]
fn files_that_cannot_be_read_are_bad_input() {
    assert_refuses(&run(&["simulate", "nope.jsonl"]), "cannot read `nope.jsonl`: there is no such file");
    assert_refuses(&run(&["simulate", "."]), "cannot read `.`: it is a directory");
}

#[test]
fn bytes_that_are_no_text_are_a_bad_line() {
    let mut child = serving();
    child.stdin.take().unwrap().write_all(b"{\"id\": \"\xff\"}\n\x00\n").unwrap();
    let ran = Ran::from(child.wait_with_output().unwrap());
    assert_answers(
        &ran,
        2,
        "{\"id\":null,\"error\":{\"message\":\"the byte 0xff is not UTF-8; save the text as UTF-8\",\"line\":1,\
         \"column\":9,\"path\":null}}\n{\"id\":null,\"error\":{\"message\":\"expected a value, found `\\\\u{0}`\",\
         \"line\":2,\"column\":1,\"path\":null}}\n",
    );
}

fn serving() -> Child {
    binary()
        .args(["simulate", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn scenario(id: usize, policies: &str) -> String {
    format!(
        "{{\"id\": {id}, \"request\": {{\"principal\": \"{ANA}\", \"action\": \"s3:GetObject\", \"resource\": \
         \"arn:aws:s3:::b/k{id}\"}}, \"policies\": {policies}}}\n"
    )
}

/// A quota is told of, and nothing is refused.
#[test]
fn more_policies_than_aws_attaches_are_told() {
    let level = |count: usize| vec!["train.json"; count].join(",");
    let ask = |scps: usize, boundaries: usize| {
        let scps = level(scps);
        let mut more = vec!["--service-control", "train.json", "--service-control", &scps];
        more.extend(["--permissions-boundary", "train.json"].repeat(boundaries));
        one("personalize:CreateCampaign", &more)
    };
    let within = ask(10, 1);
    assert_eq!((within.status, within.stderr.as_str()), (Some(0), ""));
    let beyond = ask(11, 2);
    assert_eq!(
        (beyond.status, beyond.stderr.as_str()),
        (
            Some(0),
            "note: level 1: there are 11 service control policies, and AWS attaches at most 10 to the organization's \
             root, an organizational unit or an account\n\
             note: there are 2 permissions boundaries, and AWS attaches at most 1 to a user or a role\n"
        )
    );
}

/// Whether resource control policies act on a service that AWS's list lacks is not known.
#[test]
fn a_service_that_is_not_listed_leaves_a_resource_control_policy_open() {
    let allow = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
    let deny = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": ["shop:*", "events:*", "ec2:*"], "Resource": "*"}}"#;
    let ask = |action: &str, format: &str| {
        run(&[
            "simulate",
            "--principal",
            ANA,
            "--action",
            action,
            "--resource",
            "*",
            "--identity",
            allow,
            "--resource-control",
            deny,
            "--format",
            format,
        ])
    };
    let ran = ask("shop:Buy", "text");
    assert_eq!(
        (ran.stdout.as_str(), ran.status),
        (
            "depends  shop:Buy  *\n  \
             matched     Allow by statement 1 of --identity, identity-based policy\n  \
             allowed if  not resource control of the service `shop` (statement 1 of --resource-control)\n  \
             not known   whether resource control policies act on the service `shop`: it is not among the services of AWS of \
             2026-10-27\n  \
             warning     unknown service `shop`\n",
            Some(1)
        )
    );
    assert_eq!(
        ran.stderr,
        "warning: --resource-control:1:110: Amazon EC2 does not support resource control policies: `ec2:*` \
         (rcp-service-unsupported)\nnote: `personalize-iam validate` tells more\n"
    );
    let json: Value = serde_json::from_str(&ask("shop:Buy", "json").stdout).unwrap();
    assert_eq!((&json["decision"], &json["residual"]["fails"]["service"]), (&"depends".into(), &"shop".into()));
    for (action, decision) in [("events:PutEvents", "explicitDeny"), ("ec2:RunInstances", "allowed")] {
        let json: Value = serde_json::from_str(&ask(action, "json").stdout).unwrap();
        assert_eq!(json["decision"], decision, "{action}");
    }
}

#[test]
fn whoever_asks_line_by_line_is_answered_at_once() {
    let mut child = serving();
    let mut questions = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    for id in 0..3 {
        questions.write_all(scenario(id, "{}").as_bytes()).unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        assert_eq!(
            answer,
            format!(
                "{{\"id\":{id},\"decision\":\"implicitDeny\",\"blockedBy\":[\"identity\"],\"matched\":[],\
                 \"missingContextKeys\":[],\"residual\":null}}\n"
            )
        );
    }
    drop(questions);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// Enough lines that threads answer them, every fifth one bad.
fn many_lines() -> String {
    let own = |id| {
        let resource = format!("arn:aws:s3:::b/k{}*", id % 7);
        format!(
            r#"{{"identity": [{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "s3:*", "Resource": "{resource}"}}}}]}}"#
        )
    };
    let line = |id| if id % 5 == 0 { format!("{{\"id\": {id}, \"request\": 1}}\n\n") } else { scenario(id, &own(id)) };
    (0..20_000).map(line).collect()
}

#[test]
fn threads_answer_in_order_as_one_does() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.jsonl");
    std::fs::write(&path, many_lines()).unwrap();
    let ask = |jobs: &str| run(&["simulate", path.to_str().unwrap(), "--jobs", jobs]);
    let one = ask("1");
    assert_eq!((one.status, one.stderr.as_str(), one.stdout.lines().count()), (Some(2), "", 20_000));
    for (id, answer) in one.stdout.lines().enumerate() {
        assert!(answer.starts_with(&format!("{{\"id\":{id},")), "{answer}");
        // Behind each bad line stands an empty one.
        let error = format!("\"line\":{},", 1 + id + id / 5);
        assert_eq!(answer.contains("\"error\""), id % 5 == 0, "{answer}");
        assert!(id % 5 != 0 || answer.contains(&error), "{error} {answer}");
    }
    for jobs in ["2", "3", "16"] {
        assert_eq!(ask(jobs), one, "{jobs} threads");
    }
    assert_eq!(run(&["simulate", path.to_str().unwrap()]), one);
}

#[test]
fn threads_answer_whoever_asks_line_by_line_at_once() {
    let mut child =
        binary().args(["simulate", "-", "--jobs", "2"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut questions = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    let many = many_lines();
    let asking = std::thread::spawn(move || {
        questions.write_all(many.as_bytes()).unwrap();
        questions
    });
    assert_eq!(answers.by_ref().take(20_000).map(Result::unwrap).count(), 20_000);
    let mut questions = asking.join().unwrap();
    for id in 20_000..20_003 {
        questions.write_all(scenario(id, "{}").as_bytes()).unwrap();
        let answer = answers.next().unwrap().unwrap();
        assert!(answer.starts_with(&format!("{{\"id\":{id},\"decision\":\"implicitDeny\"")), "{answer}");
    }
    drop(questions);
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[test]
fn nobody_waits_for_input_when_the_reader_has_left() {
    let mut child =
        binary().args(["simulate", "-", "--jobs", "2"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut questions = child.stdin.take().unwrap();
    drop(child.stdout.take());
    // It may end before it has read all that.
    let _ = questions.write_all(many_lines().as_bytes());
    // The input stays open.
    assert_eq!(child.wait().unwrap().code(), Some(0));
    drop(questions);
}

#[test]
fn long_answers_to_short_lines_take_little_memory() {
    let statement = r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#;
    let statements = vec![statement; 5_000].join(",");
    let folder = tempfile::tempdir().unwrap();
    let document = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
    std::fs::write(folder.path().join("long.json"), document).unwrap();
    let path = folder.path().join("lines.jsonl");
    let empty = " ".repeat(1_000) + "\n";
    let mut text = empty.repeat(600);
    text.extend((0..400).map(|id| scenario(id, r#"{"identity": "long.json"}"#)));
    std::fs::write(&path, text).unwrap();
    let mut command = binary();
    command.args(["simulate", path.to_str().unwrap(), "--jobs", "2"]).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut answer = || answers.next().unwrap().unwrap();
    assert!(answer().len() > 300_000);
    // All that the threads do before they wait.
    std::thread::sleep(std::time::Duration::from_millis(300));
    let memory = peak_memory(child.id());
    for id in 1..400 {
        assert!(answer().starts_with(&format!("{{\"id\":{id},")));
    }
    assert_eq!(child.wait().unwrap().code(), Some(0));
    match memory {
        Some(memory) => assert!(memory < 60 * 1024, "{memory} KiB"),
        None => crate::skipped("the system does not tell how much memory a process has"),
    }
}

#[test]
fn the_cases_of_the_conformance_suite_are_answered_as_they_say() {
    let folder = format!("{DATA}/../../../../testdata/conformance");
    let mut cases = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let ran = run(&["simulate", path.to_str().unwrap()]);
        let text = std::fs::read_to_string(&path).unwrap();
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let answers: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(answers.len(), lines.len(), "{}", path.display());
        for (line, answer) in lines.iter().zip(&answers) {
            assert_eq!((&answer["id"], &answer["decision"]), (&line["id"], &line["decision"]), "{answer}");
        }
        cases += lines.len();
    }
    assert!(cases > 200, "{cases}");
}

#[test]
fn no_line_stops_the_others() {
    const LINES: usize = 20_000;
    let text = std::fs::read_to_string(format!("{DATA}/scenarios.jsonl")).unwrap();
    let good: Vec<&str> = text.lines().filter(|line| line.len() > 10).collect();
    // A fixed sequence of numbers that look random.
    let mut state: u64 = 1;
    let mut random = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let pieces: [&[u8]; 12] =
        [b"{", b"}", b"[", b"\"", b"\\", b"null", b"0", b"\xff", "é".as_bytes(), b"${", b",", b"\\ud800"];
    let mut input = Vec::new();
    for index in 0..LINES {
        let mut line = good[index % good.len()].as_bytes().to_vec();
        for _ in 0..random(4) {
            let at = random(line.len());
            let removed = random(3).min(line.len() - at);
            line.splice(at..at + removed, pieces[random(pieces.len())].iter().copied());
        }
        input.extend_from_slice(&line);
        input.push(b'\n');
    }
    let mut child = serving();
    let mut questions = child.stdin.take().unwrap();
    let asking = std::thread::spawn(move || questions.write_all(&input).unwrap());
    let ran = Ran::from(child.wait_with_output().unwrap());
    asking.join().unwrap();
    assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(2)));
    assert_eq!(ran.stdout.lines().count(), LINES);
    for answer in ran.stdout.lines() {
        let answer: Value = serde_json::from_str(answer).unwrap();
        assert!(answer["decision"].is_string() || answer["error"]["message"].is_string(), "{answer}");
        assert!(answer["decision"].is_string() || answer["error"]["line"].is_u64(), "{answer}");
    }
}

/// The most memory that a running process has had, in KiB, where the system tells.
fn peak_memory(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}

#[test]
fn memory_does_not_grow_with_the_number_of_lines() {
    const LINES: usize = 100_000;
    let mut child = serving();
    let mut questions = child.stdin.take().unwrap();
    let answers = BufReader::new(child.stdout.take().unwrap());
    let shared = r#"{"identity": [{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}]}"#;
    let asking = std::thread::spawn(move || {
        for id in 0..LINES {
            // Every tenth line has policies of its own.
            let own = format!(
                r#"{{"identity": [{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/k{id}"}}}}]}}"#
            );
            let policies = if id % 10 == 0 { own.as_str() } else { shared };
            questions.write_all(scenario(id, policies).as_bytes()).unwrap();
        }
        questions
    });
    let mut counted = 0;
    for (id, answer) in answers.lines().take(LINES).enumerate() {
        let expected = format!("{{\"id\":{id},\"decision\":\"allowed\"");
        assert!(answer.unwrap().starts_with(&expected), "{expected}");
        counted += 1;
    }
    assert_eq!(counted, LINES);
    let memory = peak_memory(child.id());
    drop(asking.join().unwrap());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    match memory {
        Some(memory) => assert!(memory < 100 * 1024, "{memory} KiB"),
        None => crate::skipped("the system does not tell how much memory a process has"),
    }
}

/// The answers to lines, each with its message or its decision.
fn told(lines: &[u8]) -> Vec<String> {
    let mut child = serving();
    child.stdin.take().unwrap().write_all(lines).unwrap();
    let ran = Ran::from(child.wait_with_output().unwrap());
    let answers = ran.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let text = |answer: Value| {
        let of = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or("-").to_owned();
        match answer.get("error") {
            None => of(&answer, "decision"),
            Some(error) => format!("{} {}", of(error, "path"), of(error, "message")),
        }
    };
    answers.map(text).collect()
}

#[test]
fn what_cannot_be_a_request_is_a_bad_line() {
    let request = |principal: &str, action: &str, resource: &str, more: &str| {
        format!(
            "{{\"request\":{{\"principal\":\"{principal}\",\"action\":\"{action}\",\"resource\":\"{resource}\"{more}}}}}"
        )
    };
    let with = |more: &str| request(ANA, "s3:GetObject", "*", more);
    for (line, expected) in [
        (
            request(ANA, "s3:GetObject", "", ""),
            "/request/resource the resource is empty: write an ARN, or `*` for an action without resource-level \
             permissions",
        ),
        (request(ANA, "s3:GetObject", "* ", ""), "/request/resource `* ` has a blank at an end; write it without"),
        (
            request(ANA, " s3:GetObject", "*", ""),
            "/request/action ` s3:GetObject` has a blank at an end; write it without",
        ),
        (
            request("arn:aws:iam::111122223333:user/ana ", "s3:GetObject", "*", ""),
            "/request/principal `arn:aws:iam::111122223333:user/ana ` has a blank at an end; write it without",
        ),
        (with(r#","unknown":[""]"#), "/request/unknown an empty text is not a context key"),
        (
            with(r#","context":{"aws:SourceIp":"10.0.0.1"},"unknown":["AWS:sourceip"]"#),
            "/request/unknown `AWS:sourceip` has a value in `context` and is listed in `unknown`; it is one of the two",
        ),
        (
            with(r#","context":{"aws:SourceIp":"10.0.0.1","AWS:sourceip":"10.0.0.2"}"#),
            "/request/context `AWS:sourceip` is given twice",
        ),
        (with(r#","context":{"aws:ResourceTag/Team":"a","aws:ResourceTag/team":"b"}"#), "implicitDeny"),
        (with(r#","context":{"aws:SourceIp":"10.0.0.1"},"unknown":["aws:*"]"#), "implicitDeny"),
        (with("") + " x", "- there is text after the scenario; write one scenario on each line, and nothing after it"),
        (
            with("") + &with(""),
            "- there is text after the scenario; write one scenario on each line, and nothing after it",
        ),
    ] {
        assert_eq!(told((line.clone() + "\n").as_bytes()), [expected], "{line}");
    }
    let given = |more: &[&str]| run(&[&["simulate", "--principal", ANA, "--action", "s3:GetObject"], more].concat());
    assert_refuses(&given(&["--resource", " *"]), "`--resource`: ` *` has a blank at an end; write it without");
    assert_refuses(
        &given(&["--resource", "*", "--context", "aws:SourceIp=1", "--unknown", "aws:SourceIp"]),
        "`--unknown`: `aws:SourceIp` has a value in `context` and is listed in `unknown`; it is one of the two",
    );
}

#[test]
fn a_byte_order_mark_at_the_beginning_is_passed_over() {
    let line = scenario(1, "{}");
    let marked = [b"\xef\xbb\xbf", line.as_bytes(), b"\xef\xbb\xbf", line.as_bytes()].concat();
    let answers = told(&marked);
    assert_eq!(answers[0], "implicitDeny");
    assert!(answers[1].starts_with("- "), "only at the beginning: {}", answers[1]);
}

#[test]
fn what_a_layer_cannot_hold_is_decided_and_warned_of() {
    let allow = r#""Effect":"Allow","Action":"*","Resource":"*""#;
    let policy = |statement: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}}}]}}"#);
    let everyone = policy(&format!(r#""Principal":"*",{allow}"#));
    let of = |layer: &str, policies: &str| {
        let identity = if layer == "identity" { String::new() } else { format!(r#""identity":{},"#, policy(allow)) };
        scenario(1, &format!(r#"{{{identity}"{layer}":{policies}}}"#))
    };
    let one = |statement: &str| format!("[[{}]]", policy(statement));
    let cases = [
        (of("identity", &everyone), "allowed", "`Principal` is not allowed in a customer managed policy"),
        (of("permissionsBoundary", &everyone), "allowed", "`Principal` is not allowed in a permissions boundary"),
        (of("session", &everyone), "allowed", "`Principal` is not allowed in a session policy"),
        (
            of("serviceControl", &format!("[[{everyone}]]")),
            "allowed",
            "`Principal` is not allowed in a service control policy",
        ),
        (of("resource", &policy(allow)), "allowed", "the statement has no `Principal`"),
        (of("vpcEndpoint", &policy(allow)), "implicitDeny", "the statement has no `Principal`"),
        (
            of("resourceControl", &one(r#""Effect":"Deny","Action":"s3:*","Resource":"*""#)),
            "allowed",
            "the statement has no `Principal`",
        ),
        (
            of("resourceControl", &one(r#""Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*""#)),
            "allowed",
            "a resource control policy cannot allow",
        ),
        (
            of("resourceControl", &one(r#""Effect":"Deny","Principal":"*","NotAction":"s3:*","Resource":"*""#)),
            "allowed",
            "`NotAction` is not allowed in a resource control policy",
        ),
        (
            of(
                "resourceControl",
                &one(r#""Effect":"Deny","Principal":{"AWS":"444455556666"},"Action":"s3:*","Resource":"*""#),
            ),
            "allowed",
            "the principal of a resource control policy must be `\"*\"`",
        ),
        (of("identity", &policy(r#""Effect":"Allow","Action":"*""#)), "allowed", "the statement has no `Resource`"),
    ];
    for (line, decision, warning) in cases {
        let mut child = serving();
        child.stdin.take().unwrap().write_all(line.as_bytes()).unwrap();
        let ran = Ran::from(child.wait_with_output().unwrap());
        let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(answer["decision"], decision, "{line}");
        let warnings: Vec<&str> =
            answer["warnings"].as_array().unwrap().iter().map(|one| one["message"].as_str().unwrap()).collect();
        // A user has no session policies besides.
        let expected = match line.contains("\"session\"") {
            true => {
                vec![
                    warning,
                    "an IAM user has no session policies: a session of a role and a federated user can have them",
                ]
            }
            false => vec![warning],
        };
        assert_eq!(warnings, expected, "{line}");
    }
    let request = ["simulate", "--principal", ANA, "--action", "s3:GetObject", "--resource", "*"];
    assert_refuses(
        &run(&[&request[..], &["--identity", &everyone]].concat()),
        "--identity:1:39: `Principal` is not allowed in a customer managed policy; remove it; the principal is the \
         identity that the policy is attached to",
    );
}
