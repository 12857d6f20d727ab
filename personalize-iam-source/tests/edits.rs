//! Changes of the JSON of policies, made in the files that they are in: of each case, every text, every item and every member.
//!
//! `edits.txt` says how many of them are made. `UPDATE_EXPECT=1` writes it: read the difference before it is committed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests say what they expect by panicking"
)]

use std::fs;
use std::ops::Range;
use std::path::Path;

use personalize_iam_source::{Change, Choice, Editor, Inputs, Language, Wanted, decode, find, holds};
use serde_json::Value as Json;

/// A kind of change, and changes of that kind.
type Kind = (&'static str, Vec<Change>);

/// Where the string of compact JSON at this byte ends.
fn string(text: &str, start: usize) -> usize {
    let mut at = start + 1;
    while !text[at..].starts_with('"') {
        at += if text[at..].starts_with('\\') { 2 } else { text[at..].chars().next().unwrap().len_utf8() };
    }
    at + 1
}

/// Where the value of compact JSON at this byte ends.
fn value(text: &str, start: usize) -> usize {
    let mut depth = 0;
    let mut at = start;
    loop {
        match text.as_bytes()[at] {
            b'"' => at = string(text, at) - 1,
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 0 => return at,
            b'}' | b']' => depth -= 1,
            b',' if depth == 0 => return at,
            _ => {}
        }
        at += 1;
        if depth == 0 && text.as_bytes().get(at).is_none_or(|byte| b",]}".contains(byte)) {
            return at;
        }
    }
}

/// All changes of the entries of the list or map at this byte, and of those within.
fn changes(text: &str, start: usize, all: &mut [Kind; 5]) {
    let is_map = text[start..].starts_with('{');
    let mut entries: Vec<Range<usize>> = Vec::new();
    let mut at = start + 1;
    while !text[at..].starts_with([']', '}']) {
        let first = at;
        if is_map {
            at = string(text, at) + 1;
        }
        let end = value(text, at);
        let change = |range: Range<usize>, text: &str| Change { range, text: text.to_owned() };
        match text.as_bytes()[at] {
            b'{' | b'[' => changes(text, at, all),
            b'"' => {
                all[0].1.push(change(at..end, "\"s3:GetOther\""));
                all[1].1.push(change(end - 1..end - 1, "-more"));
            }
            _ => {}
        }
        if is_map {
            let name = Json::from(format!("{}Other", serde_json::from_str::<String>(&text[first..at - 1]).unwrap()));
            all[2].1.push(change(first..at - 1, &name.to_string()));
        }
        let added = if is_map { ",\"New\": [\"s3:GetOther\", true]" } else { ",\"s3:GetOther\"" };
        all[4].1.push(change(end..end, added));
        entries.push(first..end);
        at = end + usize::from(text[end..].starts_with(','));
    }
    for (index, entry) in entries.iter().enumerate() {
        let range = match (entries.get(index + 1), index.checked_sub(1)) {
            (Some(next), _) => entry.start..next.start,
            (None, Some(previous)) => entries[previous].end..entry.end,
            (None, None) => continue,
        };
        all[3].1.push(Change { range, text: String::new() });
    }
}

#[test]
fn changes_of_policies_are_made_in_their_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut told = String::new();
    for file in files.iter().filter(|file| file.is_file()) {
        let name = file.file_name().unwrap().to_str().unwrap();
        let text = decode(fs::read(file).unwrap()).unwrap();
        let language = Language::by_name(name).unwrap_or_else(|| Language::by_content(&text));
        let Ok(found) = find(language, &text) else { continue };
        let editor = Editor::new(language, &text);
        let mut counts = [(0, 0, 0); 5];
        let names = ["written anew", "made longer", "renamed", "removed", "added"];
        for (index, policy) in found.policies.iter().enumerate() {
            let choice = Choice::default();
            let Some(rendered) = policy.rendered(&choice) else { continue };
            let json = &rendered.text.text;
            let mut all = names.map(|name| (name, Vec::new()));
            changes(json, 0, &mut all);
            for ((_, changes), count) in all.iter().zip(&mut counts) {
                for change in changes {
                    count.0 += 1;
                    let Ok(placed) = editor.placed(policy, &rendered, std::slice::from_ref(change)) else { continue };
                    count.1 += 1;
                    let mut wanted = json.clone();
                    wanted.replace_range(change.range.clone(), &change.text);
                    let json = serde_json::from_str(&wanted).unwrap();
                    let wanted = Wanted { policy: index, choice: choice.clone(), json };
                    let mut changed = text.clone();
                    for change in placed.iter().rev() {
                        changed.replace_range(change.range.clone(), &change.text);
                    }
                    count.2 += usize::from(holds(language, &Inputs::none(), &found, &changed, &[wanted]));
                }
            }
        }
        let counts = names
            .iter()
            .zip(counts)
            .map(|(name, (all, placed, held))| format!("  {name}: {all}, placed {placed}, as wanted {held}\n"));
        told.push_str(&format!("{name}\n{}", counts.collect::<String>()));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/edits.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &told).unwrap();
    }
    assert_eq!(told, fs::read_to_string(&path).unwrap_or_default());
}
