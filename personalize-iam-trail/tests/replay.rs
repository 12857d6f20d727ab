//! A replay in parts, in any order, gives what the whole gives; and what breaks in generated trees is what their truth says, where
//! the generator is present.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests say what they expect by panicking"
)]

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::read::MultiGzDecoder;
use personalize_iam_eval::Policies;
use personalize_iam_model::policy;
use personalize_iam_trail::{
    Caller, Counted, Counting, Counts, Given, Groups, Known, LogFile, Partial, Replay, Shard, Side, read,
};
use proptest::prelude::*;
use serde_json::{Value, json};

#[path = "../../testdata/skipped.rs"]
mod skipped;
mod tree;

use tree::files;

/// Policies by the ARNs of users and roles.
#[derive(Default)]
struct ByArn {
    numbers: HashMap<String, u32>,
    policies: Vec<Policies>,
}

impl ByArn {
    fn add(&mut self, arn: &str, text: &str) {
        self.numbers.insert(arn.to_owned(), u32::try_from(self.policies.len()).unwrap());
        self.policies.push(Policies { identity: vec![policy::read(text).unwrap()], ..Policies::default() });
    }
}

impl Given for ByArn {
    fn who(&self, caller: &Caller<'_>) -> Result<u32, &'static str> {
        let identity = caller.identity().ok_or("nobody")?;
        self.numbers.get(identity).copied().ok_or("somebody else")
    }

    fn side(&self, caller: Option<&str>, action: &str, resource: Option<&str>, owner: Option<&str>) -> Side<'_> {
        let account = resource.and_then(|arn| arn.split(':').nth(4)).filter(|account| !account.is_empty()).or(owner);
        let is_foreign = account.is_some() && account != caller;
        let is_needed = action.starts_with("sts:") || action.starts_with("kms:");
        Side { number: u64::from(is_foreign || is_needed), owner: None }
    }

    fn counting(&self, who: u32, side: u64) -> Counting {
        let lacks = side == 1;
        Counting {
            policies: self.policies[who as usize].clone(),
            could_allow: if lacks { vec!["the owner's policy".to_owned()] } else { Vec::new() },
            lacks_resource: lacks,
            ..Counting::default()
        }
    }

    fn members(&self, _: &Counting) -> String {
        "\"policies\":{}".to_owned()
    }
}

/// Replays a shard of files in this order.
fn shard(files: &[(String, String)], order: &[usize], shard: Shard, given: &ByArn) -> Partial {
    let places: Vec<LogFile> = files.iter().map(|(path, _)| LogFile::of(path)).collect();
    let groups = Groups::new(&places, shard, 1_000_000);
    let mut partial = Partial::new(vec!["a test".to_owned()], shard, 2);
    let mut replay = Replay::new(given, None, true);
    let mut counts = Counts::default();
    for &place in order.iter().filter(|place| groups.wants(places[**place])) {
        let ids = groups.open(places[place]);
        read(files[place].1.as_bytes(), &mut |record| {
            match ids.see(record) {
                Some(Known::Duplicate) => counts.duplicates += 1,
                Some(_) => {
                    counts.records += 1;
                    replay.add(record, &mut partial.tally);
                }
                None => {}
            }
            ControlFlow::Continue(())
        })
        .unwrap();
        groups.close(places[place]);
    }
    partial.counts = counts;
    partial
}

/// A partial result as it is written, read again.
fn written(partial: &Partial) -> Partial {
    let mut bytes = Vec::new();
    partial.write(&mut bytes).unwrap();
    Partial::read(&bytes[..]).unwrap()
}

/// An event: number, user, account, day, hour, what it is, and whether it has a shared id.
type Made = (u16, u8, u8, u8, u8, u8, Option<u8>);

fn record((number, user, account, day, hour, what, shared): Made) -> String {
    let name = ["ListCampaigns", "ListFilters", "ListTheMoon", "CreateCampaign"][usize::from(what % 4)];
    let account = ["111122223333", "444455556666"][usize::from(account % 2)];
    let mut record = json!({
        "eventVersion": "1.09", "eventID": format!("{number:05}"), "eventType": "AwsApiCall", "awsRegion": "eu-west-1",
        "eventTime": format!("2026-11-{:02}T{hour:02}:30:00Z", 20 + day),
        "userIdentity": {"type": "IAMUser", "arn": format!("arn:aws:iam::111122223333:user/u{}", user % 3), "accountId": "111122223333"},
        "eventSource": "personalize.amazonaws.com", "eventName": name, "recipientAccountId": account,
    });
    if what > 8 {
        record["errorCode"] = "AccessDenied".into();
    }
    if let Some(shared) = shared {
        record["sharedEventID"] = format!("s{shared}").into();
    }
    record.to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn parts_in_any_order_give_what_the_whole_gives(
        events in prop::collection::vec(
            (0..400_u16, 0..3_u8, 0..2_u8, 0..3_u8, 0..24_u8, 0..12_u8, prop::option::weighted(0.2, 0..4_u8)), 1..60,
        ),
        // Copies: of which event, and how many hours later they were delivered.
        copies in prop::collection::vec((any::<prop::sample::Index>(), 0..40_u8), 0..20),
        dated in prop::collection::vec(any::<bool>(), 8),
        count in 1..5_u32,
        order: prop::sample::Index,
        merges in Just([0_usize, 1, 2, 3]).prop_shuffle(),
    ) {
        // One number is one event.
        let mut by_number = BTreeMap::new();
        for event in events {
            by_number.entry(event.0).or_insert(event);
        }
        let events: Vec<Made> = by_number.into_values().collect();
        let first = events.iter().map(|event| (*event, 0));
        let again = copies.iter().map(|(index, late)| (*index.get(&events), *late));
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for (event, late) in first.chain(again) {
            let (day, hour) = (event.3 + (event.4 + late) / 24, (event.4 + late) % 24);
            let account = ["111122223333", "444455556666"][usize::from(event.2 % 2)];
            let path = if dated[usize::from(event.0 % 8)] {
                format!("{account}_CloudTrail_eu-west-1_202611{:02}T{hour:02}35Z_x.json", 20 + day)
            } else {
                format!("other-{}.json", event.0 % 3)
            };
            *files.entry(path).or_default() += &(record(event) + "\n");
        }
        let files: Vec<(String, String)> = files.into_iter().collect();
        let mut given = ByArn::default();
        let list = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"personalize:ListC*","Resource":"*"}}"#;
        given.add("arn:aws:iam::111122223333:user/u0", list);
        given.add("arn:aws:iam::111122223333:user/u1", list);
        let forwards: Vec<usize> = (0..files.len()).collect();
        let mut turned = forwards.clone();
        turned.rotate_left(order.index(files.len()));
        let whole = shard(&files, &forwards, Shard::WHOLE, &given);
        let mut parts: Vec<Partial> =
            (1..=count).map(|index| written(&shard(&files, &turned, Shard { index, count }, &given))).collect();
        parts.sort_by_key(|part| merges.iter().position(|place| *place == part.tally.lines().len() % 4));
        let merged = parts.into_iter().reduce(|mut one, other| { one.merge(other).unwrap(); one }).unwrap();
        prop_assert_eq!(merged.missing(), []);
        prop_assert_eq!(merged.counts, whole.counts);
        prop_assert_eq!(merged.tally.rows(), whole.tally.rows());
    }

    #[test]
    fn broken_partial_results_are_refused_and_do_not_panic(at: prop::sample::Index, byte: u8, cut: bool) {
        let files = [("a.json".to_owned(), record((1, 0, 0, 0, 0, 0, Some(1))))];
        let mut given = ByArn::default();
        given.add("arn:aws:iam::111122223333:user/u0", r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#);
        let mut bytes = Vec::new();
        shard(&files, &[0], Shard::WHOLE, &given).write(&mut bytes).unwrap();
        prop_assert!(Partial::read(&bytes[..]).is_ok());
        let at = at.index(bytes.len());
        if cut {
            bytes.truncate(at);
            prop_assert!(Partial::read(&bytes[..]).is_err());
        } else {
            bytes[at] = byte;
            let _ = Partial::read(&bytes[..]);
        }
    }
}

/// Actions whose resource the truth has otherwise than AWS's catalog, or that no record shows by itself: these are always allowed.
const ALWAYS: &[&str] = &["iam:PassRole", "iam:ListUsers", "logs:CreateLogStream"];

/// Whether an action is left out of the policies.
fn is_left_out(action: &str) -> bool {
    !ALWAYS.contains(&action) && action.bytes().map(u32::from).sum::<u32>().is_multiple_of(4)
}

#[test]
fn what_breaks_in_generated_trees_is_what_their_truth_says() {
    let Some(shared) = skipped::beside("cloudtrail", "what breaks is compared") else { return };
    if Command::new("python3").arg("--version").output().is_err() {
        return skipped::skipped("there is no python3, which the generator needs");
    }
    let folder = tempfile::tempdir().unwrap();
    let made = Command::new("python3")
        .arg(shared.join("generator.py"))
        .args(["--events", "6000", "--level", "1", "--jobs", "2", "--seed", "11", "--denied", "0.05", "--cross", "0"])
        .arg("--out")
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let mut logs = Vec::new();
    files(&folder.path().join("AWSLogs"), &mut logs);
    let within = |log: &Path| log.strip_prefix(folder.path()).unwrap().to_str().unwrap().to_owned();
    // What each principal did, and how often what is left out was needed.
    let mut used: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    let mut expected: BTreeMap<(String, String), u64> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for log in &logs {
        let truth = folder.path().join("truth").join(within(log).replace(".json.gz", ".truth.jsonl.gz"));
        for line in BufReader::new(MultiGzDecoder::new(File::open(truth).unwrap())).lines() {
            let truth: Value = serde_json::from_str(&line.unwrap()).unwrap();
            let is_one = ["IAMUser", "AssumedRole"].iter().any(|kind| truth["principal"]["type"] == *kind);
            let passed = ["allowed", "failed"].iter().any(|outcome| truth["outcome"] == *outcome);
            let throttled = truth["notes"].to_string().contains("throttled");
            let network = truth["category"] == "NetworkActivity";
            if !is_one || !passed || throttled || network || !ids.insert(truth["id"].as_str().unwrap().to_owned()) {
                continue;
            }
            let arn = truth["principal"]["arn"].as_str().unwrap().to_owned();
            for check in truth["checks"].as_array().unwrap() {
                let action = check["action"].as_str().unwrap().to_owned();
                for resource in
                    check["resources"].as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned())
                {
                    if is_left_out(&action) {
                        *expected.entry((arn.clone(), action.clone())).or_default() += 1;
                    }
                    used.entry(arn.clone()).or_default().entry(action.clone()).or_default().insert(resource);
                }
            }
        }
    }
    let mut given = ByArn::default();
    for (arn, actions) in &used {
        let mut statements = vec![json!({"Effect": "Allow", "Action": ALWAYS, "Resource": "*"})];
        for (action, resources) in actions.iter().filter(|(action, _)| !is_left_out(action)) {
            statements.push(json!({"Effect": "Allow", "Action": action, "Resource": resources}));
        }
        given.add(arn, &json!({"Version": "2012-10-17", "Statement": statements}).to_string());
    }
    let text = |log: &PathBuf| {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut MultiGzDecoder::new(File::open(log).unwrap()), &mut text).unwrap();
        (within(log), text)
    };
    let logs: Vec<(String, String)> = logs.iter().map(text).collect();
    let order: Vec<usize> = (0..logs.len()).collect();
    let partial = shard(&logs, &order, Shard::WHOLE, &given);
    let mut found: BTreeMap<(String, String), u64> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (key, row) in partial.tally.rows() {
        let Some(counted) = Counted::of(&key) else { continue };
        if counted.outcome == "denied" || counted.certainty == "perhaps" {
            continue;
        }
        match counted.finding {
            "breaks" | "open" => {
                if is_left_out(counted.action) {
                    *found.entry((counted.principal.to_owned(), counted.action.to_owned())).or_default() += row.count;
                }
                // The truth knows paths and suffixes that no record shows.
                let is_hidden = counted.finding == "open" && counted.because == "the resource";
                if !is_left_out(counted.action) && !is_hidden {
                    wrong.push(format!("{key:?} {row:?}"));
                }
            }
            "unchanged" if is_left_out(counted.action) => wrong.push(format!("{key:?} {row:?}")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
    assert!(expected.len() > 20, "{expected:?}");
    let differs: Vec<String> = expected
        .keys()
        .chain(found.keys())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .filter(|key| expected.get(*key) != found.get(*key))
        .map(|key| format!("{key:?}: {:?}, and by the truth {:?}", found.get(key), expected.get(key)))
        .collect();
    assert!(differs.is_empty(), "{}", differs.join("\n"));
}
