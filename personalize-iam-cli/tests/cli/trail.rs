//! `trail`: a tree of logs, what is said of a broken file, standard input, and a pipe that closes.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Stdio;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::proofs::run_with;
use crate::{Ran, binary};

fn record(id: &str, name: &str, more: &str) -> String {
    format!(
        "{{\"eventVersion\":\"1.09\",\"eventID\":\"{id}\",\"eventTime\":\"2026-11-29T10:00:00Z\",\"eventType\":\"AwsApiCall\",\
         \"userIdentity\":{{\"type\":\"IAMUser\",\"arn\":\"arn:aws:iam::111122223333:user/ana\",\"accountId\":\"111122223333\"}},\
         \"eventSource\":\"personalize.amazonaws.com\",\"eventName\":\"{name}\",\"awsRegion\":\"eu-west-1\"{more}}}"
    )
}

const DENIED: &str = ",\"errorCode\":\"AccessDenied\",\"errorMessage\":\"User: arn:aws:iam::111122223333:user/ana is not \
    authorized to perform: personalize:CreateCampaign on resource: arn:aws:personalize:eu-west-1:111122223333:campaign/home\"";

/// A tree as a trail writes it.
fn tree(folder: &Path) {
    let day = folder.join("AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/29");
    let digests = folder.join("AWSLogs/111122223333/CloudTrail-Digest/eu-west-1/2026/11/29");
    for folder in [&day, &digests] {
        fs::create_dir_all(folder).unwrap();
    }
    let write = |path: &Path, text: &str| {
        let mut encoder = GzEncoder::new(fs::File::create(path).unwrap(), Compression::fast());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap();
    };
    write(&day.join("b.json.gz"), &format!("{{\"Records\":[{}]}}", record("2", "CreateCampaign", DENIED)));
    write(&day.join("a.json.gz"), &format!("{{\"Records\":[{}]}}", record("1", "ListCampaigns", "")));
    write(&digests.join("d.json.gz"), "{\"digestStartTime\":\"2026-11-29T10:00:00Z\",\"logFiles\":[]}");
    fs::write(folder.join("notes.txt"), "notes").unwrap();
}

fn ids(ran: &Ran) -> Vec<String> {
    let line = |line: &str| serde_json::from_str::<Value>(line).unwrap()["eventID"].as_str().unwrap().to_owned();
    ran.stdout.lines().map(line).collect()
}

#[test]
fn a_tree_of_logs_is_read_in_the_order_of_its_names() {
    let folder = tempfile::tempdir().unwrap();
    tree(folder.path());
    let ran = Ran::from(binary().arg("trail").arg(folder.path()).output().unwrap());
    assert_eq!((ids(&ran), ran.stderr.as_str(), ran.status), (vec!["1".to_owned(), "2".to_owned()], "", Some(0)));
    let denied: Value = serde_json::from_str(ran.stdout.lines().nth(1).unwrap()).unwrap();
    assert_eq!(denied["outcome"], "denied");
    assert_eq!(denied["skipped"], Value::Null);
    let request = &denied["requests"][0];
    assert_eq!(request["principal"], "arn:aws:iam::111122223333:user/ana");
    assert_eq!(request["action"], "personalize:CreateCampaign");
    assert_eq!(request["resource"], "arn:aws:personalize:eu-west-1:111122223333:campaign/home");
    assert_eq!(request["context"]["aws:RequestedRegion"], "eu-west-1");
    assert_eq!(request["certainty"], "high");
    assert!(request["unknown"].as_array().unwrap().contains(&"aws:RequestTag/*".into()));

    let table = Ran::from(binary().args(["trail", "--format", "table"]).arg(folder.path()).output().unwrap());
    let expected = "\
PRINCIPAL                             ACTION                      ALLOWED  DENIED  FAILED  NOT KNOWN
arn:aws:iam::111122223333:user/ana    personalize:CreateCampaign  0        1       0       0
arn:aws:iam::111122223333:user/ana    personalize:ListCampaigns   1        0       0       0

2 events
";
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!((plain(&table.stdout), table.status), (plain(expected), Some(0)));
}

#[test]
fn a_broken_file_is_told_and_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    tree(folder.path());
    let day = folder.path().join("AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/29");
    let whole = fs::read(day.join("a.json.gz")).unwrap();
    fs::write(day.join("a2.json.gz"), &whole[..whole.len() / 2]).unwrap();
    fs::write(
        day.join("a3.json"),
        format!("{}\n{{broken}}\n{}", record("3", "ListFilters", ""), record("4", "ListSchemas", "")),
    )
    .unwrap();
    fs::write(day.join("a4.json"), "{\"Version\": \"2012-10-17\"}").unwrap();
    let ran = Ran::from(binary().arg("trail").arg(folder.path()).args(["no-such-file"]).output().unwrap());
    assert_eq!((ids(&ran).join(" "), ran.status), ("1 3 4 2".to_owned(), Some(2)));
    // Behind the first line and the brace of the second one.
    let broken =
        format!("a3.json: 1 value is not JSON, the first at byte {}", record("3", "ListFilters", "").len() + 2);
    let said: Vec<&str> = ran.stderr.lines().map(|line| line.rsplit('/').next().unwrap()).collect();
    assert_eq!(
        said,
        [
            "a2.json.gz: the gzip ends too early; fetch the file again",
            broken.as_str(),
            "a4.json: it has no records of CloudTrail",
            "error: cannot read `no-such-file`: there is no such file",
        ]
    );
}

#[test]
fn standard_input_is_read_and_a_pipe_may_close() {
    let ran = run_with(&["trail", "-"], &record("1", "ListCampaigns", ""));
    assert_eq!((ids(&ran), ran.status), (vec!["1".to_owned()], Some(0)));

    let folder = tempfile::tempdir().unwrap();
    let many: String = (0..5000).map(|n| record(&n.to_string(), "ListCampaigns", "") + "\n").collect();
    fs::write(folder.path().join("many.ndjson"), many).unwrap();
    let mut child =
        binary().arg("trail").arg(folder.path()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert!(first.starts_with("{\"eventID\":\"0\""), "{first}");
    let ended = child.wait_with_output().unwrap();
    assert_eq!((String::from_utf8(ended.stderr).unwrap(), ended.status.code()), (String::new(), Some(0)));
}
