//! A mistake in the spec is refused with a message that says where it stands and what to do about it.
//!
//! The cases are data: `bad_specs/cases.txt` changes the tiny spec under `bad_specs/good/`.

// The helpers of a test panic as the test itself does.
#![allow(clippy::unwrap_used, clippy::panic)]

use codegen::read::{SpecFile, read, read_global, read_list, read_service};
use std::fmt::Write;
use std::path::PathBuf;

const GOOD: [&str; 4] = ["global-condition-keys.json", "other.json", "services.json", "tiny.json"];

fn directory() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/bad_specs")
}

fn good() -> Vec<SpecFile> {
    GOOD.map(|name| SpecFile {
        path: format!("spec/{name}"),
        text: std::fs::read_to_string(directory().join("good").join(name)).unwrap(),
    })
    .to_vec()
}

/// The messages of a spec, each with its help; empty if there is no mistake.
fn messages(files: &[SpecFile]) -> String {
    let errors = read(files).err().unwrap_or_default();
    let messages: Vec<String> = errors.iter().map(ToString::to_string).collect();
    messages.join("\n")
}

/// A case of `cases.txt`.
#[derive(Default)]
struct Case {
    claim: String,
    /// The name of a file, what is taken out of it, and what is put in its place.
    changes: Vec<(String, String, String)>,
    messages: String,
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut file = "";
    // A line after `+` ends the old text: the next `-` starts another change.
    let mut adding = true;
    for line in text.lines() {
        if let Some(claim) = line.strip_prefix("= ") {
            cases.push(Case { claim: claim.to_owned(), ..Case::default() });
            adding = true;
        }
        let Some(case) = cases.last_mut() else {
            continue;
        };
        if let Some(name) = line.strip_prefix("@ ") {
            file = name;
            adding = true;
        } else if let Some(old) = line.strip_prefix('-') {
            if adding {
                case.changes.push((file.to_owned(), String::new(), String::new()));
                adding = false;
            }
            writeln!(case.changes.last_mut().unwrap().1, "{old}").unwrap();
        } else if let Some(new) = line.strip_prefix('+') {
            adding = true;
            writeln!(case.changes.last_mut().unwrap().2, "{new}").unwrap();
        } else if let Some(message) = line.strip_prefix('!') {
            if !case.messages.is_empty() {
                case.messages.push('\n');
            }
            case.messages.push_str(message.strip_prefix(' ').unwrap_or(message));
        }
    }
    cases
}

fn changed(case: &Case) -> Vec<SpecFile> {
    let mut files = good();
    for (name, old, new) in &case.changes {
        let path = format!("spec/{name}");
        let file = files.iter_mut().find(|file| file.path == path).unwrap();
        assert_eq!(file.text.matches(old).count(), 1, "{}: {name} has not once\n{old}", case.claim);
        file.text = file.text.replace(old, new);
    }
    files
}

#[test]
fn tiny_spec_is_good() {
    assert_eq!(messages(&good()), "");
}

/// AWS's table of the operations of one service can name an action that the catalog of another lacks.
#[test]
fn an_action_that_another_service_lacks_is_taken_as_it_is() {
    for (action, is_taken) in [
        ("other:DeleteEverything", true),
        // Not a misspelt `PassRole`.
        ("other:GetRole", true),
        ("other:PassRoles", false),
        ("tiny:DeleteEverything", false),
    ] {
        let mut files = good();
        let tiny = files.iter_mut().find(|file| file.path == "spec/tiny.json").unwrap();
        assert!(tiny.text.contains("absent:Anything"));
        tiny.text = tiny.text.replace("absent:Anything", action);
        assert_eq!(messages(&files).is_empty(), is_taken, "{action}: {}", messages(&files));
    }
}

#[test]
fn mistakes_are_reported() {
    let cases = cases(&std::fs::read_to_string(directory().join("cases.txt")).unwrap());
    assert!(cases.len() >= 40);
    let mut wrong = String::new();
    for case in &cases {
        let found = messages(&changed(case));
        if found != case.messages || found.is_empty() {
            writeln!(wrong, "= {}\n  expected:\n{}\n  found:\n{found}\n", case.claim, case.messages).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn file_outside_of_the_layout_is_refused() {
    for (path, name) in [
        ("spec/Notes.txt", "Notes.txt"),
        ("spec/Tiny.json", "Tiny.json"),
        ("spec/.json", ".json"),
        ("spec\\tiny.json.orig", "tiny.json.orig"),
        ("", ""),
    ] {
        let mut files = good();
        files.push(SpecFile { path: path.to_owned(), text: "not even JSON".to_owned() });
        assert_eq!(
            messages(&files),
            format!(
                "{path}: `{name}` is not a file of the spec\n\
                 help: a service's file is named `<service prefix>.json` or `<service prefix>.txt`, the other two \
                 `global-condition-keys.json` and `services.json`"
            )
        );
    }
}

#[test]
fn service_is_described_once() {
    let mut files = good();
    files.extend(good().into_iter().map(|file| SpecFile { path: file.path.replace("spec/", "old/"), ..file }));
    assert_eq!(
        messages(&files),
        "old/global-condition-keys.json: a file of this name was read already: `spec/global-condition-keys.json`\n\
         old/other.json: a file of this name was read already: `spec/other.json`\n\
         old/services.json: a file of this name was read already: `spec/services.json`\n\
         old/tiny.json: a file of this name was read already: `spec/tiny.json`"
    );
}

#[test]
fn what_belongs_to_no_service_must_be_there() {
    let keys = "global-condition-keys.json: this file is missing\n\
                help: the spec needs the global condition keys in addition to the services";
    let list = "services.json: this file is missing\n\
                help: the spec needs the list of all services in addition to the services that it describes";
    assert_eq!(messages(&[]), format!("{keys}\n{list}"));
    for (name, message) in [("global", keys), ("services", list)] {
        let files: Vec<SpecFile> = good().into_iter().filter(|file| !file.path.contains(name)).collect();
        assert_eq!(messages(&files), message);
    }
}

#[test]
fn files_may_come_in_any_order() {
    let mut files = good();
    let spec = read(&files).unwrap();
    files.reverse();
    assert_eq!(read(&files), Ok(spec));
}

#[test]
fn one_file_can_be_read_by_itself() {
    let [global, other, list, tiny] = good().try_into().unwrap();
    let spec = read(&good()).unwrap();
    assert_eq!(read_service(&tiny).as_ref(), Ok(&spec.services[1]));
    assert_eq!(read_service(&other).as_ref(), Ok(&spec.services[0]));
    assert_eq!(read_global(&global), Ok(spec.global));
    assert_eq!(read_list(&list), Ok(spec.list));

    let broken = SpecFile { text: tiny.text.replace("\"yes\"", "\"ja\""), ..tiny };
    assert_eq!(
        read_service(&broken).unwrap_err().iter().map(ToString::to_string).collect::<Vec<String>>(),
        [
            "spec/tiny.json: supports.temporary_credentials: unknown kind of support `ja`\n\
             help: known here are `yes`, `partial`, `no`",
            "spec/tiny.json: supports.service_roles: unknown kind of support `ja`\n\
             help: known here are `yes`, `partial`, `no`",
        ]
    );
    assert_eq!(
        read_service(&SpecFile { text: "{".to_owned(), ..broken }).unwrap_err().len(),
        1,
        "what cannot be read has no further mistakes"
    );
}

#[test]
fn no_text_makes_the_reader_panic() {
    let tiny = good().pop().unwrap();
    // Each prefix of a good file, and the file with each line left out.
    let letters: Vec<char> = tiny.text.chars().collect();
    let mut texts: Vec<String> = (0..letters.len()).step_by(7).map(|end| letters[..end].iter().collect()).collect();
    let lines: Vec<&str> = tiny.text.lines().collect();
    for left_out in 0..lines.len() {
        let rest = lines.iter().enumerate().filter(|(index, _)| *index != left_out);
        texts.push(rest.map(|(_, line)| *line).collect::<Vec<&str>>().join("\n"));
    }
    for text in texts {
        for path in ["tiny.json", "global-condition-keys.json", "services.json"] {
            let file = SpecFile { path: path.to_owned(), text: text.clone() };
            for error in read(&[file]).unwrap_err() {
                let message = error.to_string();
                assert!(message.starts_with(&error.file), "{message}");
                assert!(!error.message.is_empty() && !error.message.ends_with('.'), "{message}");
                assert!(!error.message.starts_with(|c: char| c.is_uppercase()), "{message}");
            }
        }
    }
}
