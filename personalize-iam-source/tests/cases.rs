//! Small files of every format, and what is found in them: `cases/NAME` and `cases/expected/NAME.txt`.
//!
//! `UPDATE_EXPECT=1` writes what is found: read the difference before it is committed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "tests say what they expect by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

use personalize_iam_source::{Choice, Found, Language, Lines, SyntaxError, Value, decode, find};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The names and the texts of the cases.
fn cases() -> Vec<(String, String)> {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let mut all: Vec<(String, String)> = files
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    all.sort();
    assert!(all.len() >= 15, "cases are missing");
    all
}

fn found(name: &str, text: &str) -> Result<Found, SyntaxError> {
    find(Language::by_name(name).unwrap_or_else(|| Language::by_content(text)), text)
}

/// What is found in a file, a policy a paragraph.
fn told(name: &str, text: &str) -> String {
    let lines = Lines::new(text);
    let at = |byte: usize| {
        let (line, column) = lines.locate(byte);
        format!("{line}:{column}")
    };
    let found = match found(name, text) {
        Ok(found) => found,
        Err(error) => return format!("error at {}: {}\n", at(error.at), error.message),
    };
    let mut told = format!("{}\n", found.format);
    for policy in &found.policies {
        let (kind, encoding) = (&policy.kind, &policy.encoding);
        told.push_str(&format!("\n{} {kind} {encoding} at {}\n", policy.place, at(policy.span.start)));
        for (name, value) in [("resource", &policy.resource), ("type", &policy.resource_type)] {
            told.extend(value.iter().map(|value| format!("  {name} {value}\n")));
        }
        for (name, value) in &policy.attached_to {
            told.push_str(&format!("  attached to {name} {}\n", value.to_json()));
        }
        told.extend(policy.document.iter().map(|document| format!("  {}\n", document.to_json())));
        told.extend(policy.value.iter().map(|value| format!("  instead: {}\n", value.to_json())));
        for action in policy.actions() {
            told.push_str(&format!("  {} {} at {}\n", action.element, action.entry.to_json(), at(action.at)));
        }
        told.extend(policy.open().iter().map(|open| format!("  open {open}\n")));
    }
    told.extend(found.mistakes.iter().map(|mistake| {
        let (rule, help) = (mistake.rule, &mistake.help);
        format!("\n{rule} at {}: {}; {help}\n", at(mistake.span.start), mistake.message)
    }));
    told.extend(found.notes.iter().map(|note| format!("\nnot read at {}: {}\n", at(note.at), note.message)));
    told
}

#[test]
fn what_is_found_is_what_is_expected() {
    let mut wrong = Vec::new();
    for (name, text) in cases() {
        let path = folder().join("expected").join(format!("{name}.txt"));
        let told = told(&name, &text);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, told).unwrap();
        } else if fs::read_to_string(&path).unwrap_or_default() != told {
            wrong.push(format!("{name}:\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every literal action stands in the file where it is said to stand.
#[test]
fn actions_stand_where_they_are_said_to_stand() {
    let mut looked_at = 0;
    for (name, text) in cases() {
        let found = found(&name, &text).unwrap();
        for policy in found.policies.iter().filter(|policy| policy.encoding != "sam-policy-template") {
            for action in policy.actions() {
                let Value::Text(entry) = &action.entry.value else { continue };
                // A default that the file does not write.
                if action.entry.span.is_empty() {
                    continue;
                }
                for (index, c) in entry.text.char_indices() {
                    let Some(at) = entry.places.in_file(index) else { panic!("{name}: {} has no place", entry.text) };
                    let here = text.get(at..).unwrap();
                    let is_escape = here.starts_with(['\\', '%', '\'', '"']);
                    assert!(here.starts_with(c) || is_escape, "{name}: {} at {index}: {here:.20}", entry.text);
                    looked_at += 1;
                }
            }
        }
    }
    assert!(looked_at > 300, "{looked_at}");
}

/// A file with a lineal mistake gives an error with a place, or what it still says; never a panic, and never a place outside.
#[test]
fn mutated_files_are_read_or_refused() {
    // Reproducible, and of any length.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below.max(1) as u64).unwrap()
    };
    let (mut refused, mut read) = (0, 0);
    for (name, text) in cases() {
        for _ in 0..120 {
            let mut bytes = text.clone().into_bytes();
            for _ in 0..=next(3) {
                let at = next(bytes.len());
                match next(6) {
                    0 => drop(bytes.remove(at)),
                    1 => bytes.insert(at, b"{}[]:,\"'\\&*!|>-#% \n\t"[next(20)]),
                    2 => bytes.truncate(at + 1),
                    3 => {
                        let line =
                            bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| at + end);
                        bytes.drain(at..line);
                    }
                    4 => {
                        let piece: Vec<u8> = bytes[at..].iter().copied().take(next(60)).collect();
                        bytes.splice(at..at, piece);
                    }
                    _ => bytes[at] = b"{}[]:,\"'\\&*!|>-#% \n\xff"[next(20)],
                }
                if bytes.is_empty() {
                    break;
                }
            }
            let Ok(mutant) = decode(bytes) else { continue };
            match found(&name, &mutant) {
                Ok(found) => {
                    read += 1;
                    for policy in &found.policies {
                        assert!(policy.span.end <= mutant.len() && mutant.is_char_boundary(policy.span.start));
                        let lines = Lines::new(&mutant);
                        assert!(policy.to_json(&name, &lines).is_object());
                        let rendered = policy.rendered(&Choice::default());
                        assert!(rendered.is_none_or(|rendered| rendered.text.text.starts_with('{')));
                    }
                }
                Err(error) => {
                    refused += 1;
                    assert!(error.at <= mutant.len() && !error.message.is_empty());
                }
            }
        }
    }
    assert!(refused > 100 && read > 100, "{refused} refused, {read} read");
}

/// Arguments that hold a policy, as the provider's documentation says, and that the truth leaves out; templates in a template and
/// extensions of OpenAPI, of which its description says so.
const NOT_IN_THE_TRUTH: &[&str] =
    &["aws_s3tables_table_bucket_policy", "aws_s3tables_table_policy", "/TemplateBody#", "x-amazon-apigateway-policy"];

/// The files of the collection where it is present: policies, kinds, documents and places are those of its truth.
#[test]
fn what_is_found_in_the_collection_is_its_truth() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/templates");
    let Ok(truths) = fs::read_dir(shared.join("truth")) else {
        eprintln!("skipped in what_is_found_in_the_collection_is_its_truth: there is no ../shared/templates");
        return;
    };
    let (mut policies, mut wrong) = (0, Vec::new());
    for truth in truths {
        let path = truth.unwrap().path();
        let truth: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let Ok(bytes) = fs::read(shared.join("corpus").join(name)) else { continue };
        let text = decode(bytes).unwrap();
        let lines = Lines::new(&text);
        let mut given: Vec<serde_json::Value> = match found(name, &text) {
            Ok(found) => found.policies.iter().map(|policy| policy.to_json(name, &lines)).collect(),
            Err(error) => {
                wrong.push(format!("{name}: {}", error.message));
                continue;
            }
        };
        // Statements that the truth has among what is attached.
        given.retain(|policy| policy["encoding"] != "permission");
        for expected in truth["policies"].as_array().unwrap() {
            policies += 1;
            let same = |policy: &&serde_json::Value| {
                policy["where"] == expected["where"] && policy["line"] == expected["line"]
            };
            let Some(policy) = given.iter().find(same).cloned() else {
                wrong.push(format!("{name}: {} is missing", expected["where"]));
                continue;
            };
            given.retain(|one| *one != policy);
            let place = |action: &serde_json::Value, column: &str| {
                (action["value"].to_string(), action["line"].to_string(), action[column].to_string())
            };
            let mut actions: Vec<_> =
                policy["actions"].as_array().unwrap().iter().map(|a| place(a, "column")).collect();
            let mut wanted: Vec<_> =
                expected["actions"].as_array().into_iter().flatten().map(|a| place(a, "col")).collect();
            actions.sort();
            wanted.sort();
            // Places that the truth does not know.
            let unplaced = wanted.iter().any(|(_, line, _)| line == "null");
            let differs = [
                ("kind", policy["kind"] != expected["kind"]),
                ("encoding", policy["encoding"] != expected["encoding"]),
                ("column", policy["column"] != expected["col"]),
                ("document", policy["document"] != *expected.get("document").unwrap_or(&serde_json::Value::Null)),
                ("actions", actions != wanted && !unplaced),
            ];
            let differs: Vec<&str> = differs.iter().filter(|(_, differs)| *differs).map(|(what, _)| *what).collect();
            if !differs.is_empty() {
                wrong.push(format!("{name}: {}: {}", expected["where"], differs.join(", ")));
            }
        }
        wrong.extend(given.iter().map(|policy| format!("{name}: {} is invented", policy["where"])));
    }
    wrong.retain(|message| !NOT_IN_THE_TRUTH.iter().any(|left_out| message.contains(left_out)));
    assert!(policies > 1000 && wrong.is_empty(), "{policies} policies, {} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
