//! Small dumps of every kind, and what is read from them: `cases/NAME/` and `cases/expected/NAME.txt`.
//!
//! `UPDATE_EXPECT=1` writes what is read: read the difference before it is committed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "tests say what they expect by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

use personalize_iam_estate::{
    Document, Estate, Input, Manifest, OrganizationPolicyKind, Part, counting, estate_of, managed_policies, read,
};
use proptest::prelude::*;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The files below a folder with their paths in it, sorted.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for path in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                all.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    all.sort();
    all
}

fn cases() -> Vec<(String, Vec<(String, String)>)> {
    let folders = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let names = folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned());
    let mut names: Vec<String> = names.filter(|name| name != "expected").collect();
    names.sort();
    assert!(names.len() >= 10, "cases are missing");
    names.into_iter().map(|name| (name.clone(), files(&folder().join(name)))).collect()
}

/// What the files of a case are read as, and the estate that they tell.
fn estate(files: &[(String, String)]) -> (String, Estate) {
    let mut told = String::new();
    let (mut parts, mut managed) = (Vec::new(), Vec::new());
    let text = |name: &str| files.iter().find(|(one, _)| one == name).map(|(_, text)| text.clone());
    let manifest = text("estate.toml").map(|text| Manifest::of_text(&text).unwrap());
    let named: Vec<String> = manifest.iter().flat_map(|one| one.documents().map(str::to_owned)).collect();
    for (name, text) in files.iter().filter(|(name, _)| name != "estate.toml" && !named.contains(name)) {
        let wanted = manifest.iter().flat_map(|one| &one.reads).find(|wanted| wanted.path == *name);
        let input = Input {
            account: wanted.and_then(|wanted| wanted.account.as_deref()),
            subject: wanted.and_then(|wanted| wanted.target.as_deref()),
            ..Input::new(name, text)
        };
        let is_managed = name.starts_with("--managed/");
        let part: Part = if is_managed { managed_policies(&input) } else { read(&input) }.unwrap();
        told.push_str(&format!("{name}: {}\n", part.in_words()));
        told.extend(part.skipped().iter().map(|why| format!("  passed over: {why}\n")));
        if is_managed { managed.push(part) } else { parts.push(part) }
    }
    parts.extend(manifest.map(|one| one.part(|index| Some((named[index].clone(), text(&named[index])?)))));
    (told, estate_of(parts, managed))
}

fn document(document: &Document) -> String {
    let line = document.place.as_ref().map_or_else(|| "-".to_owned(), |place| format!("{}:{}", place.file, place.line));
    let policy = document
        .policy
        .as_ref()
        .map_or_else(|| "not known".to_owned(), |policy| personalize_iam_model::policy::to_json(policy));
    format!("{} at {line}: {policy}", document.name)
}

fn in_words(estate: &Estate) -> String {
    let mut told = String::new();
    let mut say = |text: String| {
        told.push_str(&text);
        told.push('\n');
    };
    for (id, account) in &estate.accounts {
        say(format!("account {id} {:?} whole: {}", account.name, account.identities_are_read));
    }
    for (arn, one) in &estate.identities {
        say(format!("{:?} {arn}", one.kind));
        one.inline.iter().for_each(|inline| say(format!("  inline {}", document(inline))));
        one.attached.iter().for_each(|arn| say(format!("  attached {arn}")));
        one.groups.iter().for_each(|arn| say(format!("  in group {arn}")));
        one.boundary.iter().for_each(|arn| say(format!("  boundary {arn}")));
        one.trust.iter().for_each(|trust| say(format!("  trust {}", document(trust))));
        say(format!("  tags {:?} profiles {:?}", one.tags, one.instance_profiles));
        let counting = counting(estate, one).unwrap();
        say(format!("  missing {:?} {:?}", counting.missing_identity, counting.missing_boundary));
        say(format!("  missing above {:?} {:?}", counting.missing_service_control, counting.missing_resource_control));
    }
    for (arn, group) in &estate.groups {
        say(format!("group {arn} attached {:?}", group.attached));
        group.inline.iter().for_each(|inline| say(format!("  inline {}", document(inline))));
    }
    for (arn, managed) in &estate.managed {
        say(format!("managed {arn} {:?} {}", managed.default_version, document(&managed.document)));
        managed.others.iter().for_each(|(version, other)| say(format!("  not {version}: {}", document(other))));
    }
    for (arn, own) in &estate.resources {
        say(format!("resource {arn} of {:?}: {}", own.account, document(&own.document)));
    }
    if let Some(one) = &estate.organization {
        say(format!("organization {:?} managed by {:?}", one.id, one.management_account));
        one.parents.iter().for_each(|(child, parent)| say(format!("  {child} below {parent}")));
        one.names.iter().for_each(|(id, name)| say(format!("  {id} is called {name}")));
        for (id, policy) in &one.policies {
            say(format!("  policy {id} {:?} {}", policy.kind, document(&policy.document)));
        }
        for (target, ids) in &one.attached {
            let kind = if target.kind == OrganizationPolicyKind::ServiceControl { "scp" } else { "rcp" };
            say(format!("  {kind} on {}: {ids:?}", target.id));
        }
    }
    for (arn, set) in &estate.permission_sets {
        say(format!("permission set {arn} {:?} not read: {:?}", set.name, set.not_read));
        set.inline.iter().for_each(|inline| say(format!("  inline {}", document(inline))));
        say(format!("  attached {:?} {:?} boundary {:?}", set.attached, set.customer_managed, set.boundary));
    }
    estate.assignments.iter().for_each(|one| say(format!("assigned {one:?}")));
    for gap in &estate.gaps {
        let place = gap.place.as_ref().map_or_else(String::new, |place| format!(" ({}:{})", place.file, place.line));
        say(format!("gap {:?}: {}{place}\n  -> {}", gap.about, gap.message, gap.help));
    }
    told
}

#[test]
fn what_is_read_is_what_is_expected() {
    let mut wrong = Vec::new();
    for (name, files) in cases() {
        let path = folder().join("expected").join(format!("{name}.txt"));
        let (read, estate) = estate(&files);
        let told = format!("{read}\n{}", in_words(&estate));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, told).unwrap();
        } else if fs::read_to_string(&path).unwrap_or_default() != told {
            wrong.push(format!("{name}:\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Which file comes first decides nothing.
#[test]
fn the_order_of_files_does_not_matter() {
    for (name, mut files) in cases() {
        let (_, forward) = estate(&files);
        files.reverse();
        let (_, backward) = estate(&files);
        // Where several files say the same, the place is that of one of them.
        let without_places = |estate: &Estate| {
            let without = |line: &str| {
                let end = line.rfind(" (").filter(|_| line.starts_with("gap ") && line.ends_with(')'));
                let line = end.map_or(line, |end| &line[..end]);
                line.split_once(" at ").map_or(line.to_owned(), |(name, rest)| {
                    format!("{name}: {}", rest.split_once(": ").map_or("", |(_, policy)| policy))
                })
            };
            let words = in_words(estate);
            let mut lines: Vec<String> = words.lines().map(without).collect();
            lines.sort();
            lines
        };
        assert_eq!(without_places(&forward), without_places(&backward), "{name}");
    }
}

#[test]
fn a_file_that_is_not_json_is_refused_with_its_place() {
    let error = read(&Input::new("a.json", "{\n  \"Roles\": [}\n")).unwrap_err();
    assert_eq!((error.line, error.column), (2, 13));
    // The second of two.
    let error = read(&Input::new("a.json", "{}\n{\n \"a\": 1,\n}")).unwrap_err();
    assert_eq!((error.line, error.column), (3, 8), "{error:?}");
    let deep = "[".repeat(100_000);
    assert!(read(&Input::new("a.json", &deep)).is_err());
    for (text, line) in [("[organization]\nnon = true", 2), ("[accounts.12]\n", 1), ("\n[[read]]\npath = 1", 3)] {
        assert_eq!(Manifest::of_text(text).unwrap_err().line, line, "{text}");
    }
}

/// Of the real dumps, where they are present: each is read, and no user, group, role or policy is lost.
#[test]
fn real_dumps_are_read() {
    let corpus = &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/templates/corpus");
    if !corpus.is_dir() {
        return eprintln!("skipped: {} is not there", corpus.display());
    }
    let mut dumps = 0;
    for (name, text) in files(corpus) {
        if !name.ends_with(".json") || !text.contains("DetailList\"") {
            continue;
        }
        dumps += 1;
        let estate = estate_of([read(&Input::new(&name, &text)).unwrap()], []);
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        let arns = |list: &str| -> std::collections::BTreeSet<String> {
            let list = &file[list];
            let items = list.as_array().cloned().unwrap_or_else(|| vec![list.clone()]);
            items.iter().filter_map(|item| Some(item["Arn"].as_str()?.to_owned())).collect()
        };
        let identities: std::collections::BTreeSet<String> =
            arns("UserDetailList").union(&arns("RoleDetailList")).cloned().collect();
        assert!(identities.iter().eq(estate.identities.keys()), "{name}");
        assert!(arns("GroupDetailList").iter().eq(estate.groups.keys()), "{name}");
        assert!(arns("Policies").iter().eq(estate.managed.keys()), "{name}");
        let unread = estate.gaps.iter().filter(|gap| gap.message.contains("cannot be read"));
        eprintln!("{name}: {} identities, unread: {:?}", identities.len(), unread.collect::<Vec<_>>());
    }
    assert!(dumps >= 5, "{dumps}");
}

proptest! {
    /// Files that are cut off, or in which values are something else, give an error or what they still say.
    #[test]
    fn mutated_files_are_read_or_refused(case in 0..1000_usize, at in 0..100_000_usize, to in 0..8_usize, cut in any::<bool>()) {
        let all: Vec<(String, String)> = cases().into_iter().flat_map(|(_, files)| files).collect();
        let (name, text) = &all[case % all.len()];
        let places: Vec<usize> = text.char_indices().map(|(index, _)| index).collect();
        if places.is_empty() {
            return Ok(());
        }
        let at = places[at % places.len()];
        let mutated = if cut {
            text[..at].to_owned()
        } else {
            // The next value from here becomes another one.
            let values = ["null", "[]", "{}", "1", "\"x\"", "true", "[[{}]]", "{\"Statement\": 1}"];
            match text[at..].find(": ") {
                Some(found) => {
                    let begin = at + found + 2;
                    let end = text[begin..].find(['\n', ',']).map_or(text.len(), |length| begin + length);
                    format!("{}{}{}", &text[..begin], values[to], &text[end..])
                }
                None => text[at..].to_owned(),
            }
        };
        if name.ends_with(".toml") {
            if let Ok(manifest) = Manifest::of_text(&mutated) {
                let _ = estate_of([manifest.part(|_| None)], []);
            }
        } else {
            let part = read(&Input::new(name, &mutated));
            let managed = managed_policies(&Input::new(name, &mutated));
            let estate = estate_of(part, managed);
            for one in estate.identities.values() {
                let _ = counting(&estate, one);
            }
        }
    }
}
