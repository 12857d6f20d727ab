//! Small records of every kind, and what they say: `cases/NAME` and `cases/expected/NAME.txt`.
//!
//! `UPDATE_EXPECT=1` writes what is read: read the difference before it is committed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]

use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use personalize_iam_trail::{Event, read};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// Keys that are not known of most requests, left out of the expected lines.
const USUAL: &[&str] = &[
    "aws:PrincipalTag/*",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:ResourceTag/*",
    "aws:ResourceOrgID",
    "aws:ResourceOrgPaths",
    "aws:Referer",
    "aws:ViaCustomerDomain",
    "aws:CalledViaAWSMCP",
    "aws:ViaAWSMCPService",
    "aws:IsMcpServiceAction",
    "aws:SignInSessionArn",
    "aws:ChatbotSourceArn",
    "aws:Ec2InstanceSourceVpc",
    "aws:Ec2InstanceSourcePrivateIPv4",
    "ec2:SourceInstanceArn",
    "glue:RoleAssumedBy",
    "glue:CredentialIssuingService",
    "codebuild:BuildArn",
    "codebuild:ProjectArn",
    "lambda:SourceFunctionArn",
    "ssm:SourceInstanceArn",
    "identitystore:UserId",
];

fn told(bytes: impl Read, with_context: bool) -> String {
    let mut told = String::new();
    let result = read(bytes, &mut |record| {
        let event: Value = serde_json::from_str(&Event::of(record).to_json()).unwrap();
        let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let name = record.event_name().unwrap_or_default();
        write!(told, "{} {name}: {}", word(&event["eventID"]), word(&event["outcome"])).unwrap();
        if let Some(skipped) = event["skipped"].as_str() {
            write!(told, "; skipped: {skipped}").unwrap();
        }
        told.push('\n');
        for request in event["requests"].as_array().unwrap() {
            let resource = request.get("resourceLike").unwrap_or(&request["resource"]);
            let inferred = if request.get("inferred").is_some() { " inferred" } else { "" };
            writeln!(
                told,
                "  {} {} {} {}{inferred}",
                word(&request["principal"]),
                word(&request["action"]),
                word(resource),
                word(&request["certainty"])
            )
            .unwrap();
            if with_context {
                for (key, value) in request["context"].as_object().unwrap() {
                    writeln!(told, "    {key} = {}", word(value)).unwrap();
                }
                let unknown = request["unknown"].as_array().unwrap().iter().map(word);
                let unknown: Vec<String> = unknown.filter(|key| !USUAL.contains(&key.as_str())).collect();
                writeln!(told, "    not known: {}", unknown.join(" ")).unwrap();
            }
        }
        if let Some(perhaps) = event.get("perhaps") {
            writeln!(told, "  perhaps {perhaps}").unwrap();
        }
        ControlFlow::Continue(())
    });
    match result {
        Ok(report) => writeln!(
            told,
            "records {}, digests {}, others {}, broken {}",
            report.records, report.digests, report.others, report.broken
        ),
        Err(error) => writeln!(told, "error: {error}"),
    }
    .unwrap();
    told
}

#[test]
fn what_is_read_is_what_is_expected() {
    let mut wrong = Vec::new();
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let mut files: Vec<PathBuf> = files.collect();
    files.sort();
    assert!(files.len() > 20, "cases are missing");
    for file in files {
        let name = file.file_name().unwrap().to_str().unwrap();
        let with_context = ["context.ndjson", "identities.ndjson", "services.ndjson"].contains(&name);
        let told = told(fs::File::open(&file).unwrap(), with_context);
        let path = folder().join("expected").join(format!("{name}.txt"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, told).unwrap();
        } else if fs::read_to_string(&path).unwrap_or_default() != told {
            wrong.push(format!("{name} now says:\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Gives one byte at a time, so that every value lies across the end of what is there.
struct Slowly<'b>(&'b [u8]);

impl Read for Slowly<'_> {
    fn read(&mut self, space: &mut [u8]) -> std::io::Result<usize> {
        let count = space.len().min(1);
        self.0.read(&mut space[..count])
    }
}

#[test]
fn how_the_bytes_come_makes_no_difference() {
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let whole = told(&bytes[..], false);
        assert_eq!(told(Slowly(&bytes), false), whole, "{}", path.display());
        let packed = |bytes: &[u8]| {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        };
        assert_eq!(told(&packed(&bytes)[..], false), whole, "{}", path.display());
        // Several members of gzip in one file.
        let (first, rest) = bytes.split_at(bytes.len() / 2);
        assert_eq!(told(&[packed(first), packed(rest)].concat()[..], false), whole, "{}", path.display());
    }
}

#[test]
fn gzip_that_is_cut_off_or_broken_is_told() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(&fs::read(folder().join("records.json")).unwrap()).unwrap();
    let packed = encoder.finish().unwrap();
    let cut = told(&packed[..packed.len() / 2], false);
    assert!(cut.contains("error: the gzip ends too early; fetch the file again"), "{cut}");
    let mut broken = packed;
    let middle = broken.len() / 2;
    broken[middle] ^= 0xff;
    assert!(told(&broken[..], false).contains("error: "));
    assert_eq!(
        told(&b"PAR1...."[..], false),
        "error: it is Parquet, which is not read here; give the files of the trail\n"
    );
}

#[test]
fn a_list_longer_than_memory_is_read_and_a_value_longer_than_any_record_is_not() {
    let record = fs::read_to_string(folder().join("single.json")).unwrap();
    let count = 40_000;
    let records = std::iter::once("{\"Records\":[".to_owned())
        .chain((0..count).map(|n| if n == 0 { record.clone() } else { format!(",{record}") }))
        .chain(["]}".to_owned()]);
    /// The parts of a text, one after the other.
    struct Parts<I>(I, Vec<u8>);
    impl<I: Iterator<Item = String>> Read for Parts<I> {
        fn read(&mut self, space: &mut [u8]) -> std::io::Result<usize> {
            if self.1.is_empty() {
                let Some(next) = self.0.next() else { return Ok(0) };
                self.1 = next.into_bytes();
            }
            let count = self.1.len().min(space.len());
            space[..count].copy_from_slice(&self.1[..count]);
            self.1.drain(..count);
            Ok(count)
        }
    }
    let mut given = 0;
    let report = read(Parts(records, Vec::new()), &mut |_| {
        given += 1;
        ControlFlow::Continue(())
    });
    assert_eq!((given, report.unwrap().records), (count, count));

    let endless = std::iter::once("{\"a\":\"".to_owned()).chain(std::iter::repeat_with(|| "x".repeat(100_000)));
    let error = read(Parts(endless, Vec::new()), &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert_eq!(error.to_string(), "the value at byte 0 is longer than any record: more than 16777216 bytes");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(400))]

    /// What is left of fuzzing where there is no fuzzer: no bytes make it panic, and pieces are read like the whole.
    #[test]
    fn broken_logs_are_read_as_far_as_they_go(
        file: proptest::sample::Index,
        edits in proptest::collection::vec((proptest::prelude::any::<proptest::sample::Index>(), 0..4_u8, proptest::sample::select(&b"\"{}[],:\\ \n0a*\xff"[..])), 1..6),
    ) {
        let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
        let mut files: Vec<PathBuf> = files.collect();
        files.sort();
        let mut bytes = fs::read(file.get(&files)).unwrap();
        for (at, edit, byte) in edits {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match edit {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => { bytes.remove(at); }
                _ => bytes.truncate(at.max(bytes.len() / 2)),
            }
        }
        let whole = told(&bytes[..], false);
        let (before, after) = bytes.split_at(bytes.len() / 2);
        proptest::prop_assert_eq!(told(before.chain(after), false), whole);
    }
}
