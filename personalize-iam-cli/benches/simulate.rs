//! How many scenario lines `simulate` answers in a second: `cargo bench -p personalize-iam-cli`.
//!
//! The built binary is run on files of 100,000 lines that share their policies, as a user would run it, and the best
//! of several runs is told.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark speaks to its user, and stops where it cannot go on"
)]

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const LINES: u32 = 100_000;
const RUNS: u32 = 5;

/// A training role's policy, its boundary, and two levels of service control policies.
const POLICIES: &str = r#"{"identity": [{"Version": "2012-10-17", "Statement": [
    {"Sid": "Read", "Effect": "Allow", "Action": ["personalize:Describe*", "personalize:List*"], "Resource": "*"},
    {"Sid": "Train", "Effect": "Allow", "Action": ["personalize:CreateSolution", "personalize:CreateSolutionVersion",
     "personalize:CreateCampaign", "personalize:UpdateCampaign"], "Resource": ["arn:aws:personalize:eu-west-1:111122223333:campaign/shop-*",
     "arn:aws:personalize:eu-west-1:111122223333:solution/shop-*"], "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}},
    {"Sid": "Data", "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": ["arn:aws:s3:::shop-data", "arn:aws:s3:::shop-data/*"]},
    {"Sid": "Keep", "Effect": "Deny", "Action": "personalize:Delete*", "Resource": "*", "Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}]}],
  "permissionsBoundary": [{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["personalize:*", "s3:Get*"], "Resource": "*"}]}],
  "serviceControl": [[{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}],
    [{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"},
     {"Effect": "Deny", "NotAction": ["iam:*", "sts:*"], "Resource": "*", "Condition": {"StringNotEquals": {"aws:RequestedRegion": ["eu-west-1", "eu-central-1"]}}}]}]]}"#;

fn request(index: u32) -> String {
    let actions = [
        "CreateCampaign",
        "DescribeCampaign",
        "GetRecommendations",
        "DeleteCampaign",
        "UpdateCampaign",
        "ListCampaigns",
    ];
    let action = actions.iter().cycle().nth(index as usize % actions.len()).unwrap();
    format!(
        r#"{{"principal": "arn:aws:sts::111122223333:assumed-role/etl/s{}", "action": "personalize:{action}", "resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/shop-{index}", "resourceAccount": "111122223333", "context": {{"aws:TagKeys": ["team"], "aws:SourceIp": "203.0.113.7"}}}}"#,
        index % 100
    )
}

fn write(path: &Path, line: impl Fn(u32) -> String) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    for index in 0..LINES {
        writeln!(file, "{}", line(index)).unwrap();
    }
    file.flush().unwrap();
}

fn best(path: &Path) -> Duration {
    let run = |_| {
        let start = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
        let status = command.arg("simulate").arg(path).stdout(Stdio::null()).status().unwrap();
        assert!(status.success());
        start.elapsed()
    };
    (0..RUNS).map(run).min().unwrap()
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scenarios.jsonl");
    let policies = POLICIES.replace('\n', "");
    let report = |name: &str| {
        let time = best(&path);
        let bytes = std::fs::metadata(&path).unwrap().len();
        let rate = f64::from(LINES) / time.as_secs_f64();
        println!("{name:<36} {rate:>9.0} lines/s  {:>5} bytes a line  {time:.3?}", bytes / u64::from(LINES));
    };
    write(&path, |n| format!(r#"{{"id": "c{n}", "request": {}, "policies": {policies}}}"#, request(n)));
    report("shared policies behind the request");
    write(&path, |n| format!(r#"{{"id": "c{n}", "policies": {policies}, "request": {}}}"#, request(n)));
    report("shared policies before the request");
    std::fs::write(
        folder.path().join("policy.json"),
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "personalize:*", "Resource": "*"}]}"#,
    )
    .unwrap();
    write(&path, |n| {
        format!(r#"{{"id": "c{n}", "policies": {{"identity": ["policy.json"]}}, "request": {}}}"#, request(n))
    });
    report("a policy in a file");
}
