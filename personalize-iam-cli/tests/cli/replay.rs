//! `replay` and `merge`: what breaks, opens, is open and is not decided; old policies; broken files; parts.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::{Ran, assert_refuses, binary};

const HOME: &str = "arn:aws:personalize:eu-west-1:111122223333:campaign/home";

/// A record of a user's call.
fn record(id: &str, user: &str, name: &str, more: &str) -> String {
    format!(
        "{{\"eventVersion\":\"1.09\",\"eventID\":\"{id}\",\"eventTime\":\"2026-11-29T10:00:00Z\",\"eventType\":\"AwsApiCall\",\
         \"userIdentity\":{{\"type\":\"IAMUser\",\"arn\":\"arn:aws:iam::111122223333:user/{user}\",\"accountId\":\"111122223333\",\
         \"principalId\":\"AIDAEXAMPLE\",\"userName\":\"{user}\"}},\"sourceIPAddress\":\"198.51.100.7\",\"userAgent\":\"x\",\
         \"eventSource\":\"personalize.amazonaws.com\",\"eventName\":\"{name}\",\"awsRegion\":\"eu-west-1\",\
         \"recipientAccountId\":\"111122223333\"{more}}}"
    )
}

fn describe(id: &str) -> String {
    record(id, "ana", "DescribeCampaign", &format!(",\"requestParameters\":{{\"campaignArn\":\"{HOME}\"}}"))
}

fn denied(id: &str, name: &str, why: &str) -> String {
    record(
        id,
        "ana",
        name,
        &format!(
            ",\"errorCode\":\"AccessDenied\",\"errorMessage\":\"User: arn:aws:iam::111122223333:user/ana is not authorized to \
             perform: personalize:{name} on resource: {HOME} {why}\""
        ),
    )
}

const BECAUSE: &str = "because no identity-based policy allows the personalize:DeleteCampaign action";

fn policy(statements: &str) -> String {
    format!("{{\"Version\":\"2012-10-17\",\"Statement\":[{statements}]}}")
}

fn allow(action: &str, more: &str) -> String {
    format!("{{\"Effect\":\"Allow\",\"Action\":\"{action}\",\"Resource\":\"*\"{more}}}")
}

/// A folder with a log of these records.
fn folder(records: &[String]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("log.json"), format!("{{\"Records\":[{}]}}", records.join(","))).unwrap();
    folder
}

fn replay(folder: &Path, arguments: &[&str]) -> Ran {
    Ran::from(binary().current_dir(folder).arg("replay").args(arguments).output().unwrap())
}

/// A row: finding, count, action, resources, why, and the ids.
type Found = (String, u64, String, String, String, String);

/// The rows of a report in JSON.
fn rows(ran: &Ran) -> Vec<Found> {
    let report: Value = serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic_with(ran));
    let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    let row = |row: &Value| {
        let ids: Vec<&str> =
            row["events"].as_array().unwrap().iter().map(|one| one["eventId"].as_str().unwrap()).collect();
        (
            text(row, "finding"),
            row["count"].as_u64().unwrap(),
            text(row, "action"),
            text(row, "resources"),
            text(row, "because"),
            ids.join(" "),
        )
    };
    report["rows"].as_array().unwrap().iter().map(row).collect()
}

fn panic_with(ran: &Ran) -> Value {
    assert_eq!(ran.stderr, "", "{}", ran.stdout);
    Value::Null
}

/// Of one user under a policy: the rows and the exit status.
fn of_ana(records: &[String], policy: &str, more: &[&str]) -> (Vec<Found>, Option<i32>) {
    let folder = folder(records);
    fs::write(folder.path().join("new.json"), policy).unwrap();
    let mut arguments = vec!["log.json", "--policies", "new.json", "--principal", "ana", "--format", "json"];
    arguments.extend(more);
    let ran = replay(folder.path(), &arguments);
    (rows(&ran), ran.status)
}

fn row(finding: &str, count: u64, action: &str, why: &str, ids: &str) -> Found {
    let own = |text: &str| text.to_owned();
    (own(finding), count, own(action), own("personalize:campaign"), own(why), own(ids))
}

#[test]
fn what_passed_and_would_be_denied_breaks() {
    let records = [describe("2"), describe("1"), record("3", "bob", "ListCampaigns", "")];
    let other =
        |rows: &[Found]| rows.iter().filter(|row| row.0 == "notDecided").map(|row| row.4.clone()).collect::<Vec<_>>();
    let (all, status) = of_ana(&records, &policy(&allow("personalize:List*", "")), &[]);
    assert_eq!(all[0], row("breaks", 2, "personalize:DescribeCampaign", "no identity-based policy allows it", "1 2"));
    assert_eq!(
        (all.len(), other(&all), status),
        (2, vec!["the given policies are of other principals".to_owned()], Some(1))
    );

    let (all, status) = of_ana(&records, &policy(&allow("personalize:Describe*", "")), &[]);
    assert_eq!(all[1], row("unchanged", 2, "personalize:DescribeCampaign", "", ""));
    assert_eq!((all.len(), status), (2, Some(0)));

    let deny = format!("{},{{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"{HOME}\"}}", allow("*", ""));
    let (all, _) = of_ana(&records, &policy(&deny), &["--samples", "1"]);
    assert_eq!(all[0], row("breaks", 2, "personalize:DescribeCampaign", "a identity-based policy denies it", "1"));
}

#[test]
fn what_was_denied_and_would_pass_opens_unless_another_layer_denied_it() {
    let records = [denied("1", "DeleteCampaign", BECAUSE)];
    let everything = policy(&allow("personalize:*", ""));
    let (all, status) = of_ana(&records, &everything, &[]);
    assert_eq!(all, [row("opens", 1, "personalize:DeleteCampaign", "all that it needs is allowed", "1")]);
    assert_eq!(status, Some(1));

    let (all, status) = of_ana(&records, &policy(&allow("personalize:List*", "")), &[]);
    assert_eq!((all, status), (vec![row("unchanged", 1, "personalize:DeleteCampaign", "", "")], Some(0)));

    let by_scp = [denied("1", "DeleteCampaign", "with an explicit deny in a service control policy")];
    let (all, status) = of_ana(&by_scp, &everything, &[]);
    let why = "the service control policy that denied it, which is not given";
    assert_eq!((all, status), (vec![row("open", 1, "personalize:DeleteCampaign", why, "1")], Some(0)));
}

#[test]
fn what_the_record_does_not_say_leaves_it_open_and_is_named() {
    let tagged = ",\"Condition\":{\"StringEquals\":{\"aws:PrincipalTag/team\":\"shop\"}}";
    let (all, status) = of_ana(&[describe("1")], &policy(&allow("*", tagged)), &[]);
    assert_eq!(all, [row("open", 1, "personalize:DescribeCampaign", "aws:PrincipalTag/team", "1")]);
    assert_eq!(status, Some(0));
    // What it says decides.
    for (address, finding) in [("198.51.100.0/24", "unchanged"), ("192.0.2.0/24", "breaks")] {
        let condition = format!(",\"Condition\":{{\"IpAddress\":{{\"aws:SourceIp\":\"{address}\"}}}}");
        let (all, _) = of_ana(&[describe("1")], &policy(&allow("*", &condition)), &[]);
        assert_eq!(all[0].0, finding);
    }
    // A resource that is hidden: allowed and denied where that holds of all, else open.
    let hidden = record("1", "ana", "DescribeCampaign", ",\"requestParameters\":null");
    let on = |resource: &str| {
        policy(&format!("{{\"Effect\":\"Allow\",\"Action\":\"personalize:*\",\"Resource\":\"{resource}\"}}"))
    };
    for (policy, finding, why) in [
        (on("*"), "unchanged", ""),
        (on(HOME), "open", "the resource"),
        (policy(&allow("s3:*", "")), "breaks", "no identity-based policy allows it"),
    ] {
        let (all, _) = of_ana(std::slice::from_ref(&hidden), &policy, &[]);
        assert_eq!((all[0].0.as_str(), all[0].3.as_str(), all[0].4.as_str()), (finding, "not known", why));
    }
}

#[test]
fn what_is_not_decided_has_a_reason() {
    let throttled = record("1", "ana", "ListCampaigns", ",\"errorCode\":\"ThrottlingException\"");
    let unheard = record("2", "ana", "ListTheMoon", "");
    let (all, status) = of_ana(&[throttled, unheard], &policy(&allow("*", "")), &[]);
    let why: Vec<(&str, &str)> = all.iter().map(|row| (row.2.as_str(), row.4.as_str())).collect();
    assert_eq!(
        why,
        [
            ("ListTheMoon", "the action of this event is not known"),
            ("personalize:ListCampaigns", "it is not known whether AWS asked IAM"),
        ]
    );
    assert!(all.iter().all(|row| row.0 == "notDecided") && status == Some(0));
}

#[test]
fn what_old_policies_do_not_explain_is_reported_apart() {
    let records = [describe("1"), record("2", "ana", "ListCampaigns", ""), denied("3", "DeleteCampaign", BECAUSE)];
    let folder = folder(&records);
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("new.json", &policy(&allow("personalize:Delete*", "")));
    write("old.json", &policy(&allow("personalize:List*", "")));
    write("wide.json", &policy(&allow("personalize:*", "")));
    let with = |old: &str| {
        let arguments = ["log.json", "--policies", "new.json", "--principal", "ana", "--old", old, "--format", "json"];
        let ran = replay(folder.path(), &arguments);
        let found: Vec<String> = rows(&ran).iter().map(|row| format!("{} {}", row.0, row.5)).collect();
        (found.join(", "), ran.status)
    };
    assert_eq!(with("old.json"), ("breaks 2, opens 3, oldDiffers 1".to_owned(), Some(1)));
    assert_eq!(with("wide.json"), ("breaks 1, breaks 2, oldDiffers 3".to_owned(), Some(1)));
}

#[test]
fn suites_and_estates_have_the_policies_of_many() {
    let records = [describe("1"), record("2", "bob", "ListCampaigns", "")];
    let folder = folder(&records);
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("list.json", &policy(&allow("personalize:List*", "")));
    write(
        "x.suite.toml",
        "account = \"111122223333\"\n\
         [principals.ana]\narn = \"arn:aws:iam::111122223333:user/ana\"\nidentity = [\"list.json\"]\n\
         [principals.bob]\narn = \"arn:aws:iam::111122223333:user/bob\"\nidentity = [\"list.json\"]\n",
    );
    let user = |name: &str| {
        let list = policy(&allow("personalize:List*", ""));
        format!(
            "{{\"UserName\":\"{name}\",\"Path\":\"/\",\"UserId\":\"AIDA{name}\",\"Arn\":\"arn:aws:iam::111122223333:user/{name}\",\
             \"CreateDate\":\"2026-01-01T00:00:00Z\",\"GroupList\":[],\"AttachedManagedPolicies\":[],\
             \"UserPolicyList\":[{{\"PolicyName\":\"list\",\"PolicyDocument\":{list}}}]}}"
        )
    };
    write(
        "dump.json",
        &format!(
            "{{\"UserDetailList\":[{},{}],\"GroupDetailList\":[],\"RoleDetailList\":[],\"Policies\":[]}}",
            user("ana"),
            user("bob")
        ),
    );
    for given in [
        &["--suites", "x.suite.toml"][..],
        &["--policies", "x.suite.toml"],
        &["--policies", "."],
        &["--estate", "dump.json", "--assume", "none"],
    ] {
        let ran = replay(folder.path(), &[&["log.json", "--format", "json"][..], given].concat());
        let found: Vec<String> = rows(&ran).iter().map(|row| format!("{} {}", row.0, row.2)).collect();
        let expected = ["breaks personalize:DescribeCampaign", "unchanged personalize:ListCampaigns"];
        assert_eq!((found, ran.status), (expected.map(str::to_owned).to_vec(), Some(1)), "{given:?} {}", ran.stderr);
    }
    // The organization's policies were not read: they did not stop what passed.
    let ran = replay(folder.path(), &["log.json", "--policies", "dump.json", "--format", "json"]);
    assert!(ran.stderr.starts_with("warning: "), "{}", ran.stderr);
    assert_eq!(rows(&ran).len(), 2);
}

#[test]
fn the_report_is_for_people_and_for_programs() {
    let folder = folder(&[describe("1"), denied("2", "DeleteCampaign", BECAUSE)]);
    fs::write(folder.path().join("new.json"), policy(&allow("personalize:Delete*", ""))).unwrap();
    let with = |more: &[&str]| {
        replay(folder.path(), &[&["log.json", "--policies", "new.json", "--principal", "ana"][..], more].concat())
    };
    assert_eq!(
        with(&[]).stdout,
        format!(
            "\
2 events; of their requests 1 would break, 1 would open, 0 are unchanged, 0
open, 0 not decided

Breaks: passed then, denied now
  1 x personalize:DescribeCampaign on personalize:campaign
      by arn:aws:iam::111122223333:user/ana
      no identity-based policy allows it
      event 1 on {HOME}

Opens: denied then, allowed now
  1 x personalize:DeleteCampaign on personalize:campaign
      by arn:aws:iam::111122223333:user/ana
      all that it needs is allowed
      event 2 on {HOME}
"
        )
    );
    assert_eq!(
        with(&["--format", "csv"]).stdout,
        "\
finding,count,outcome,principal,action,resources,certainty,because,events
breaks,1,allowed,arn:aws:iam::111122223333:user/ana,personalize:DescribeCampaign,personalize:campaign,high,no identity-based policy allows it,1
opens,1,denied,arn:aws:iam::111122223333:user/ana,personalize:DeleteCampaign,personalize:campaign,high,all that it needs is allowed,2
"
    );
    let markdown = with(&["--format", "markdown"]).stdout;
    assert!(markdown.contains(
        "| 1 | `arn:aws:iam::111122223333:user/ana` | `personalize:DescribeCampaign` | `personalize:campaign` | no identity-based \
         policy allows it | `1` |"
    ));
    // A witness is a line that `simulate` decides in the same way.
    let report: Value = serde_json::from_str(&with(&["--witness", "--format", "json"]).stdout).unwrap();
    let scenarios = report["rows"].as_array().unwrap().iter().map(|row| row["events"][0]["scenario"].to_string());
    let lines: Vec<String> = scenarios.collect();
    fs::write(folder.path().join("lines.jsonl"), lines.join("\n")).unwrap();
    let decided = Ran::from(binary().current_dir(folder.path()).args(["simulate", "lines.jsonl"]).output().unwrap());
    let decisions: Vec<String> = decided
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|answer| format!("{} {}", answer["id"].as_str().unwrap(), answer["decision"].as_str().unwrap_or("?")))
        .collect();
    assert_eq!(decisions, ["1 implicitDeny", "2 allowed"], "{}", decided.stdout);
}

#[test]
fn bad_input_is_refused_or_reported_at_the_end() {
    let folder = folder(&[describe("1")]);
    fs::write(folder.path().join("new.json"), policy(&allow("*", ""))).unwrap();
    let given = ["--policies", "new.json", "--principal", "ana"];
    fs::write(folder.path().join("broken.json"), "{\"Records\":[").unwrap();
    let ran = replay(folder.path(), &[&["log.json", "broken.json", "none.json"][..], &given].concat());
    assert!(ran.stdout.starts_with("1 event;"), "{}", ran.stdout);
    let said: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!((said.len(), ran.status), (2, Some(2)), "{}", ran.stderr);
    assert!(said[0].starts_with("error: broken.json: ") && said[1].contains("none.json"), "{}", ran.stderr);

    assert_refuses(
        &replay(folder.path(), &["log.json"]),
        "no policies are given to decide under: `--policies new.json --principal ARN`, `--suites policies/` or `--estate dumps/`",
    );
    assert_refuses(
        &replay(folder.path(), &["log.json", "--policies", "new.json"]),
        "`--policies`: say whose policies these are: `--principal arn:aws:iam::111122223333:role/etl`, or the name of a user or \
         a role",
    );
    for wrong in ["0/3", "4/3", "1", "1/0", "x/3", "1/1000000"] {
        let ran = replay(folder.path(), &[&["log.json", "--partial", "p", "--shard", wrong][..], &given].concat());
        assert!(ran.stderr.contains("write which of how many it is, as in `1/3`"), "{}", ran.stderr);
    }
}

/// A tree of several days and accounts, with a record that was delivered twice, over midnight, and a call from another account.
fn tree(folder: &Path) {
    let write = |account: &str, day: u32, time: &str, name: &str, records: &[String]| {
        let path = folder.join(format!("AWSLogs/{account}/CloudTrail/eu-west-1/2026/11/{day:02}"));
        fs::create_dir_all(&path).unwrap();
        let file = path.join(format!("{account}_CloudTrail_eu-west-1_202611{day:02}T{time}Z_{name}.json.gz"));
        let mut encoder = GzEncoder::new(fs::File::create(file).unwrap(), Compression::fast());
        encoder.write_all(format!("{{\"Records\":[{}]}}", records.join(",")).as_bytes()).unwrap();
        encoder.finish().unwrap();
    };
    let at = |day: u32, record: String| record.replace("2026-11-29", &format!("2026-11-{day:02}"));
    for day in 20..28 {
        let list: Vec<String> =
            (0..5).map(|n| at(day, record(&format!("l{day}-{n}"), "ana", "ListCampaigns", ""))).collect();
        write("111122223333", day, "1200", "a", &list);
        write("111122223333", day, "1300", "b", &[at(day, describe(&format!("d{day}"))), list[0].clone()]);
        // The last of the day before, for the second time.
        write("111122223333", day + 1, "0010", "c", &[at(day, describe(&format!("d{day}")))]);
    }
    let shared = ",\"sharedEventID\":\"s1\"";
    let caller = at(22, describe("s-caller")).trim_end_matches('}').to_owned() + "}" + shared + "}";
    write("111122223333", 22, "1400", "d", &[caller]);
    let owner = at(22, record("s-owner", "ana", "ListCampaigns", shared))
        .replace("\"recipientAccountId\":\"111122223333\"", "\"recipientAccountId\":\"444455556666\"");
    write("444455556666", 22, "1400", "e", &[owner]);
}

#[test]
fn parts_give_what_the_whole_gives() {
    let folder = tempfile::tempdir().unwrap();
    tree(folder.path());
    fs::write(folder.path().join("new.json"), policy(&allow("personalize:List*", ""))).unwrap();
    fs::write(folder.path().join("AWSLogs/111122223333/broken.json"), "{\"Records\":[").unwrap();
    let given = ["AWSLogs", "--policies", "new.json", "--principal", "ana", "--witness"];
    for format in ["text", "json", "csv", "markdown"] {
        let whole = replay(folder.path(), &[&given[..], &["--format", format]].concat());
        assert_eq!(whole.status, Some(2));
        for count in [1_usize, 2, 3, 7] {
            let mut parts: Vec<PathBuf> = Vec::new();
            for index in (1..=count).rev() {
                let (shard, part) = (format!("{index}/{count}"), format!("{count}-{index}.part"));
                let ran = replay(folder.path(), &[&given[..], &["--shard", &shard, "--partial", &part]].concat());
                assert_eq!(ran.stdout, "");
                assert!(ran.status == Some(0) || ran.status == Some(2), "{ran:?}");
                parts.push(part.into());
            }
            let merged = Ran::from(
                binary()
                    .current_dir(folder.path())
                    .arg("merge")
                    .args(&parts)
                    .args(["--format", format])
                    .output()
                    .unwrap(),
            );
            assert_eq!(merged, whole, "{count} {format}");
        }
    }
    let whole = replay(folder.path(), &[&given[..], &["--format", "json"]].concat());
    let report: Value = serde_json::from_str(&whole.stdout).unwrap();
    // Eight days of five lists and one description, and the call of two accounts once.
    assert_eq!((report["events"].as_u64(), report["read"]["duplicates"].as_u64()), (Some(49), Some(16)));
    assert_eq!(report["requests"]["breaks"], 9);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".tmp")), "{left:?}");
}

#[test]
fn parts_that_do_not_belong_together_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    tree(folder.path());
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("new.json", &policy(&allow("personalize:List*", "")));
    write("other.json", &policy(&allow("personalize:*", "")));
    let part = |policy: &str, shard: &str, part: &str, more: &[&str]| {
        let arguments = ["AWSLogs", "--policies", policy, "--principal", "ana", "--shard", shard, "--partial", part];
        assert_eq!(replay(folder.path(), &[&arguments[..], more].concat()).status, Some(0));
    };
    part("new.json", "1/2", "1.part", &[]);
    part("new.json", "2/2", "2.part", &[]);
    part("other.json", "2/2", "other.part", &[]);
    part("new.json", "2/3", "3.part", &[]);
    part("new.json", "2/2", "samples.part", &["--samples", "9"]);
    let whole = fs::read_to_string(folder.path().join("1.part")).unwrap();
    write("cut.part", whole.get(..whole.len() - 20).unwrap());
    let end = whole.rfind("{\"end\"").unwrap();
    let without = whole.lines().nth(2).unwrap();
    write("lines.part", &whole.replace(&format!("{without}\n"), ""));
    write("version.part", &whole.replace(env!("CARGO_PKG_VERSION"), "9.9.9"));
    write("headless.part", whole.get(whole.find('\n').unwrap() + 1..end).unwrap());
    for (files, message) in [
        (&["1.part"][..], "not all shards are here: 2/2 missing; give the file of each"),
        (&["1.part", "1.part"], "1.part: shard 1/2 is here twice: leave one of the files out"),
        (&["1.part", "other.part"], "other.part: it is of another replay than the first file: the policies are "),
        (&["1.part", "3.part"], "3.part: it is of 3 shards, and the first file is of 2"),
        (
            &["1.part", "samples.part"],
            "samples.part: it was made with `--samples 9`, and the first file with `--samples 3`",
        ),
        (&["cut.part"], "cut.part: it is cut off: run its shard again"),
        (&["lines.part"], "is not one of a partial result: lines are missing; run its shard again"),
        (&["version.part"], "version.part: version 9.9.9 wrote it, and this is version "),
        (&["headless.part"], "headless.part: it is not a partial result: give the files that `replay --partial` wrote"),
        (&["new.json"], "new.json: it is not a partial result: give the files that `replay --partial` wrote"),
        (&["none.part"], "cannot read `none.part`"),
    ] {
        let ran = Ran::from(binary().current_dir(folder.path()).arg("merge").args(files).output().unwrap());
        assert!(ran.stderr.contains(message) && ran.stdout.is_empty(), "{files:?}: {}", ran.stderr);
        assert_eq!(ran.status, Some(2));
    }
    let ran = Ran::from(binary().current_dir(folder.path()).args(["merge", "2.part", "1.part"]).output().unwrap());
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
}

#[test]
fn policies_that_are_not_given_are_taken_for_what_they_were() {
    let key = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    let on_key = |id: &str, more: &str| {
        let parameters = format!(",\"requestParameters\":{{\"keyId\":\"{key}\"}}{more}");
        record(id, "ana", "DescribeKey", &parameters).replace("personalize.amazonaws.com", "kms.amazonaws.com")
    };
    let on_bucket = |id: &str| {
        let owner = ",\"requestParameters\":{\"bucketName\":\"shop\",\"key\":\"x\"},\"resources\":[{\"type\":\"AWS::S3::Object\",\
                     \"ARN\":\"arn:aws:s3:::shop/x\"},{\"type\":\"AWS::S3::Bucket\",\"ARN\":\"arn:aws:s3:::shop\",\
                     \"accountId\":\"444455556666\"}]";
        record(id, "ana", "GetObject", owner).replace("personalize.amazonaws.com", "s3.amazonaws.com")
    };
    let not_given = "the policy of the resource, which is not given";
    let denied = ",\"errorCode\":\"AccessDenied\"";
    for (record, action, finding, why) in [
        // A key's policy leaves the decision to the account, or names the caller.
        (on_key("1", ""), "kms:*", "unchanged", ""),
        (on_key("1", ""), "ec2:*", "open", not_given),
        (on_key("1", denied), "kms:*", "open", not_given),
        // For what another account owns both sides are needed.
        (on_bucket("1"), "s3:*", "unchanged", ""),
        (on_bucket("1"), "ec2:*", "breaks", "no identity-based policy allows it"),
    ] {
        let (all, _) = of_ana(std::slice::from_ref(&record), &policy(&allow(action, "")), &[]);
        let found: Vec<(&str, &str)> =
            all.iter().filter(|row| row.1 == 1).map(|row| (row.0.as_str(), row.4.as_str())).collect();
        assert_eq!(found, [(finding, why)], "{action} {record}");
    }
}

#[test]
#[cfg(unix)]
fn an_interruption_prints_what_was_found() {
    use std::process::{Command, Stdio};

    let folder = folder(&[]);
    fs::write(folder.path().join("new.json"), policy(&allow("*", ""))).unwrap();
    let mut child = binary()
        .current_dir(folder.path())
        .args(["replay", "-", "--policies", "new.json", "--principal", "ana"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // More than a pipe holds: some of it was read when all is written.
    for number in 0..4000 {
        writeln!(stdin, "{}", record(&number.to_string(), "ana", "ListCampaigns", "")).unwrap();
    }
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    for number in 4000..1_000_000 {
        if writeln!(stdin, "{}", record(&number.to_string(), "ana", "ListCampaigns", "")).is_err() {
            break;
        }
    }
    drop(stdin);
    let ran = Ran::from(child.wait_with_output().unwrap());
    assert_eq!(ran.status, Some(130), "{}", ran.stderr);
    assert!(ran.stdout.contains(" events; of their requests 0 would break"), "{}", ran.stdout);
    assert_eq!(ran.stderr, "interrupted: the report has what was found until then\n");
}
