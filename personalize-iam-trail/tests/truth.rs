//! Requests and outcomes of generated trees against the generator's truth, and the public corpus: where they are present.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests say what they expect by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::read::MultiGzDecoder;
use personalize_iam_trail::{Event, Outcome, Skipped, read};
use serde_json::Value;

#[path = "../../testdata/skipped.rs"]
mod skipped;
mod tree;

use tree::files;

fn shared() -> Option<PathBuf> {
    skipped::beside("cloudtrail", "the cases of this folder are checked")
}

/// The events of a file as their lines of JSON.
fn events(path: &Path) -> Vec<Value> {
    let mut events = Vec::new();
    read(File::open(path).unwrap(), &mut |record| {
        events.push(serde_json::from_str(&Event::of(record).to_json()).unwrap());
        ControlFlow::Continue(())
    })
    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    events
}

/// Whether a request of ours is about a resource of the truth.
fn is_about(request: &Value, resource: &str) -> bool {
    match (&request["resource"], request["resourceLike"].as_str()) {
        (Value::String(known), _) => known == resource,
        (_, Some(like)) => {
            let (before, after) = like.split_once('*').unwrap();
            resource.starts_with(before) && resource.ends_with(after)
        }
        _ => false,
    }
}

/// What the truth has otherwise than AWS's catalog: an action without resource types is decided on `*`; a log stream is created on its own
/// ARN.
fn same_in_other_words(action: &str, resource: &str, request: &Value) -> bool {
    let ours = request["resource"].as_str().unwrap_or_default();
    match action {
        "iam:ListUsers" => ours == "*",
        "logs:CreateLogStream" => {
            resource.strip_suffix('*').is_some_and(|group| ours.starts_with(&format!("{group}log-stream:")))
        }
        _ => false,
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text_of).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// Compares an event with its truth; what differs is counted in words.
fn compare(event: &Value, truth: &Value, differs: &mut BTreeMap<String, (u32, String)>) {
    let mut say = |what: String| {
        let (count, _) = differs.entry(what).or_insert_with(|| (0, format!("{event}\n    {truth}")));
        *count += 1;
    };
    let name = truth["name"].as_str().unwrap();
    if event["eventID"] != truth["id"] {
        say("another event".to_owned());
        return;
    }
    let requests = event["requests"].as_array().unwrap();
    let network = truth["category"] == "NetworkActivity";
    let outcome = truth["outcome"].as_str().unwrap();
    if outcome == "none" || network {
        if event["skipped"].is_null() || !requests.is_empty() {
            say(format!("{name}: not skipped"));
        }
        return;
    }
    let throttled = truth["notes"].to_string().contains("throttled");
    if event["outcome"] != if throttled { "notKnown" } else { outcome } {
        say(format!("{name}: outcome {} is {outcome}", event["outcome"]));
    }
    let of_message = truth["notes"].to_string().contains("requestParameters are null");
    let checks = truth["checks"].as_array().unwrap();
    let pairs: Vec<(&str, &str)> = checks
        .iter()
        .flat_map(|check| {
            let resources = check["resources"].as_array().unwrap().iter();
            resources.map(|resource| (check["action"].as_str().unwrap(), resource.as_str().unwrap()))
        })
        .collect();
    let same = |(action, resource): &(&str, &str), request: &Value| {
        request["action"] == *action && (is_about(request, resource) || same_in_other_words(action, resource, request))
    };
    // Of a denial without parameters the first check alone is in the message.
    let needed = if of_message { &pairs[..1] } else { &pairs[..] };
    for pair in needed {
        let open = |request: &Value| of_message && request["action"] == pair.0 && request["resource"].is_null();
        if !requests.iter().any(|request| same(pair, request) || open(request)) {
            say(format!("{name}: {} is missing", pair.0));
        }
    }
    for request in requests {
        if !pairs.iter().any(|pair| same(pair, request)) && !of_message {
            say(format!("{name}: {} is not in the truth", request["action"]));
        }
        if request["principal"] != truth["principal"]["arn"] {
            say(format!("{name}: principal of {}", truth["principal"]["type"]));
        }
        let unknown: BTreeSet<String> =
            request["unknown"].as_array().unwrap().iter().map(|key| key.as_str().unwrap().to_lowercase()).collect();
        let is_open = |key: &str| {
            let key = key.to_lowercase();
            unknown.iter().any(|one| one == &key || one.strip_suffix('*').is_some_and(|start| key.starts_with(start)))
        };
        let of_check = checks.iter().find(|check| check["action"] == request["action"]);
        let expected = truth["context"].as_object().unwrap().iter();
        // Keys of the service are those of its own check alone.
        let expected = expected.filter(|(key, _)| key.starts_with("aws:"));
        let own = of_check.into_iter().filter(|_| !of_message).flat_map(|check| check["context"].as_object().unwrap());
        for (key, value) in expected.chain(own) {
            let is_tag = key.starts_with("aws:RequestTag") || key == "aws:TagKeys";
            match request["context"].get(key) {
                Some(ours) if text_of(ours) == text_of(value) => {}
                Some(ours) => say(format!("{name}: {key} is {ours}, not {value}")),
                // What is not known is not wrong; it is pinned which keys these are.
                // The owner's record does not say who called.
                None if is_open(key) && truth["principal"]["arn"].is_null() => {}
                None if is_open(key) && (is_tag || key == "aws:MultiFactorAuthAge") => {}
                None => say(format!("{name}: {key} is missing")),
            }
        }
        for (key, value) in truth["hidden"].as_object().unwrap() {
            let known = request["context"].get(key);
            if key.starts_with("aws:") && !is_open(key) && known.is_none_or(|known| text_of(known) != text_of(value)) {
                say(format!("{name}: hidden {key} is taken for absent or {known:?}"));
            }
        }
    }
}

#[test]
fn generated_trees_are_read_as_they_were_made() {
    let Some(shared) = shared() else { return };
    if Command::new("python3").arg("--version").output().is_err() {
        return skipped::skipped("there is no python3, which the generator needs");
    }
    let mut differs = BTreeMap::new();
    let mut compared = 0;
    for seed in 1..=3 {
        let folder = tempfile::tempdir().unwrap();
        let made = Command::new("python3")
            .arg(shared.join("generator.py"))
            .args([
                "--events",
                "20000",
                "--level",
                "1",
                "--jobs",
                "2",
                "--special",
                "0.05",
                "--denied",
                "0.06",
                "--cross",
                "0.01",
                "--seed",
            ])
            .arg(seed.to_string())
            .arg("--out")
            .arg(folder.path())
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let mut logs = Vec::new();
        files(&folder.path().join("AWSLogs"), &mut logs);
        for log in logs {
            let within = log.strip_prefix(folder.path()).unwrap().to_str().unwrap();
            let truth = within.replace(".json.gz", ".truth.jsonl.gz");
            let truth = File::open(folder.path().join("truth").join(truth)).unwrap();
            let truth = BufReader::new(MultiGzDecoder::new(truth)).lines();
            let events = events(&log);
            let truth: Vec<Value> = truth.map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect();
            assert_eq!(events.len(), truth.len(), "{within}");
            for (event, truth) in events.iter().zip(&truth) {
                compare(event, truth, &mut differs);
                compared += 1;
            }
        }
    }
    assert!(compared > 60_000);
    let said: Vec<String> =
        differs.iter().map(|(what, (count, first))| format!("{count} times {what}\n    {first}")).collect();
    assert!(said.is_empty(), "{} kinds of differences:\n{}", said.len(), said.join("\n"));
}

#[test]
fn every_record_of_the_public_corpus_is_read() {
    let Some(shared) = shared() else { return };
    let mut logs = Vec::new();
    files(&shared.join("corpus"), &mut logs);
    logs.retain(|path| path.to_string_lossy().contains("/AWSLogs/"));
    let (mut records, mut skipped, mut outcomes) = (0, BTreeMap::new(), BTreeMap::new());
    let (mut denials, mut without_action) = (0, BTreeMap::<String, u32>::new());
    for log in &logs {
        let report = read(File::open(log).unwrap(), &mut |record| {
            let event = Event::of(record);
            *outcomes.entry(event.outcome).or_insert(0) += 1;
            if let Some(reason) = event.skipped {
                *skipped.entry(reason).or_insert(0) += 1;
            } else {
                assert!(!event.requests.is_empty() || !event.perhaps.is_empty(), "{}", event.to_json());
            }
            if event.outcome == Outcome::Denied && event.skipped != Some(Skipped::NetworkActivity) {
                denials += 1;
                if event.skipped.is_some() {
                    let name = format!("{} {}", record.event_source().unwrap(), record.event_name().unwrap());
                    *without_action.entry(name).or_insert(0) += 1;
                }
            }
            ControlFlow::Continue(())
        });
        let report = report.unwrap_or_else(|error| panic!("{}: {error}", log.display()));
        assert_eq!((report.others, report.broken, report.digests), (0, 0, 0), "{}", log.display());
        records += report.records;
    }
    assert_eq!(records, 4347);
    println!("{denials} denials, {without_action:?} without an action; {skipped:?}; {outcomes:?}");
    assert!(denials > 550, "{denials} denials");
    assert!(without_action.values().sum::<u32>() <= 6, "{without_action:?}");
    assert!(skipped.get(&Skipped::ActionNotKnown).is_none_or(|count| *count < 60), "{skipped:?}");
}

#[test]
fn every_container_of_the_corpus_is_read() {
    let Some(shared) = shared() else { return };
    for (name, expected) in [
        ("lookup-events.json", 60),
        ("records.ndjson", 60),
        ("array.json", 10),
        ("single.json", 1),
        ("cloudwatch-logs-subscription.json", 20),
        ("cloudwatch-filter-log-events.json", 20),
        ("lake-get-query-results.json", 10),
        ("eventbridge-cloud-custodian.ndjson.gz", 10),
    ] {
        let events = events(&shared.join("corpus/shapes").join(name));
        assert_eq!(events.len(), expected, "{name}");
    }
}
