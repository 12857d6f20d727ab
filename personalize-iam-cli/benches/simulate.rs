//! How many scenario lines `simulate` answers in a second: `cargo bench -p personalize-iam-cli`.
//!
//! The built binary is run on files of 100,000 lines, as a user would run it, on one core and on all; the best of
//! several runs is reported.
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

/// The best time on one core, and on all.
fn best(path: &Path) -> (Duration, Duration) {
    let run = |more: &[&str]| {
        let start = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_personalize-iam"));
        let status = command.arg("simulate").arg(path).args(more).stdout(Stdio::null()).status().unwrap();
        assert!(status.success());
        start.elapsed()
    };
    // In turn, so that what else the machine does falls on both.
    let runs = (0..RUNS).map(|_| (run(&["--jobs", "1"]), run(&[])));
    runs.reduce(|best, times| (best.0.min(times.0), best.1.min(times.1))).unwrap()
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scenarios.jsonl");
    let policies = POLICIES.replace('\n', "");
    let cores = std::thread::available_parallelism().unwrap();
    println!("{:<40} {:>12} {:>10} {:>10}", "lines a second", "bytes a line", "one core", format!("{cores} cores"));
    let report = |name: &str| {
        let (one, all) = best(&path);
        let bytes = std::fs::metadata(&path).unwrap().len();
        let rate = |time: Duration| f64::from(LINES) / time.as_secs_f64();
        println!("{name:<40} {:>12} {:>10.0} {:>10.0}", bytes / u64::from(LINES), rate(one), rate(all));
    };
    write(&path, |n| format!(r#"{{"id": "c{n}", "request": {}, "policies": {policies}}}"#, request(n)));
    report("with shared policies, behind the request");
    write(&path, |n| format!(r#"{{"id": "c{n}", "policies": {policies}, "request": {}}}"#, request(n)));
    report("with shared policies, before the request");
    let one_of_many = |n: u32| policies.replace("shop-data", &format!("shop-data-{}", n * 7 % 100));
    write(&path, |n| format!(r#"{{"id": "c{n}", "request": {}, "policies": {}}}"#, request(n), one_of_many(n)));
    report("with one of 100 sets of policies");
    std::fs::write(
        folder.path().join("policy.json"),
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "personalize:*", "Resource": "*"}]}"#,
    )
    .unwrap();
    write(&path, |n| {
        format!(r#"{{"id": "c{n}", "policies": {{"identity": ["policy.json"]}}, "request": {}}}"#, request(n))
    });
    report("with a policy in a file");
}
