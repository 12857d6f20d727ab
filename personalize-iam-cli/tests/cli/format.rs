//! `format`: the canonical form, in place and on standard output.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use personalize_iam_model::policy::read;
use tempfile::TempDir;

use crate::{DATA, Ran, assert_answers, binary, corpus, skipped};

const LOOSE: &str = r#"{"Statement": {"Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::b/*", "arn:aws:s3:::a/*"], "Effect": "Allow",
    "Condition": {"bool": {"aws:SecureTransport": true}}}}"#;

const CANONICAL: &str = r#"{
    "Statement": [
        {
            "Effect": "Allow",
            "Action": "s3:GetObject",
            "Resource": [
                "arn:aws:s3:::b/*",
                "arn:aws:s3:::a/*"
            ],
            "Condition": {
                "Bool": {
                    "aws:SecureTransport": "true"
                }
            }
        }
    ]
}
"#;

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn format_in(folder: &Path, arguments: &[&str]) -> Ran {
    Ran::from(binary().current_dir(folder).arg("format").args(arguments).output().unwrap())
}

fn format_piped(text: &str, arguments: &[&str]) -> Ran {
    let piped = || Stdio::piped();
    let mut child =
        binary().arg("format").args(arguments).stdin(piped()).stdout(piped()).stderr(piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    Ran::from(child.wait_with_output().unwrap())
}

#[track_caller]
fn assert_ran(ran: &Ran, status: i32, stdout: &str, stderr: &str) {
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.status), (stdout, stderr, Some(status)));
}

#[test]
fn what_is_piped_is_written_in_canonical_form() {
    for arguments in [&[][..], &["-"]] {
        assert_answers(&format_piped(LOOSE, arguments), 0, CANONICAL);
    }
    assert_answers(&format_piped(CANONICAL, &[]), 0, CANONICAL);
    assert_answers(&format_piped(LOOSE, &["--check"]), 1, "standard input\n");
    assert_answers(&format_piped(CANONICAL, &["--check"]), 0, "");
    let sorted = format_piped(LOOSE, &["--sort"]).stdout;
    assert!(
        sorted.contains("[\n                \"arn:aws:s3:::a/*\",\n                \"arn:aws:s3:::b/*\"\n"),
        "{sorted}"
    );
}

#[test]
fn files_are_rewritten_in_place_and_others_are_not_touched() {
    let folder = folder(&[("b.json", LOOSE), ("a.json", CANONICAL), ("deep/er/c.json", LOOSE)]);
    let path = folder.path();
    let before = fs::metadata(path.join("a.json")).unwrap().modified().unwrap();
    assert_ran(&format_in(path, &["."]), 0, "b.json\ndeep/er/c.json\n", "2 of 3 policies formatted\n");
    for file in ["a.json", "b.json", "deep/er/c.json"] {
        assert_eq!(fs::read_to_string(path.join(file)).unwrap(), CANONICAL, "{file}");
    }
    assert_eq!(fs::metadata(path.join("a.json")).unwrap().modified().unwrap(), before);
    assert_ran(&format_in(path, &["."]), 0, "", "3 policies in canonical form\n");
    let left: Vec<_> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn check_names_what_would_change_and_writes_nothing() {
    let folder = folder(&[("a.json", LOOSE), ("b.json", CANONICAL)]);
    let path = folder.path();
    assert_ran(&format_in(path, &["--check", "."]), 1, "a.json\n", "1 of 2 policies would be formatted\n");
    assert_eq!(fs::read_to_string(path.join("a.json")).unwrap(), LOOSE);
    assert_ran(&format_in(path, &["--check", "b.json"]), 0, "", "1 policy in canonical form\n");
}

#[test]
fn a_diff_shows_what_would_change() {
    let one = CANONICAL.replace("\"s3:GetObject\"", "[\"s3:GetObject\"]");
    let folder = folder(&[("a.json", one.trim_end())]);
    let diff = r#"--- a.json
+++ a.json
@@ -2,7 +2,7 @@
     "Statement": [
         {
             "Effect": "Allow",
-            "Action": ["s3:GetObject"],
+            "Action": "s3:GetObject",
             "Resource": [
                 "arn:aws:s3:::b/*",
                 "arn:aws:s3:::a/*"
@@ -14,4 +14,4 @@
             }
         }
     ]
-}
\ No newline at end of file
+}
"#;
    let would = "1 of 1 policy would be formatted\n";
    assert_ran(&format_in(folder.path(), &["--diff", "a.json"]), 0, diff, would);
    assert_ran(&format_in(folder.path(), &["--diff", "--check", "a.json"]), 1, diff, would);
    assert_eq!(fs::read_to_string(folder.path().join("a.json")).unwrap(), one.trim_end());
}

#[test]
fn a_policy_that_is_not_valid_is_left_alone_and_the_others_go_on() {
    let misspelt =
        "{\"Statement\": [\n  {\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"*\", \"Sidd\": \"x\"}]}";
    let cut = "{\"Statement\": [";
    let folder = folder(&[("a.json", misspelt), ("b.json", cut), ("c.json", LOOSE), ("d.json", "{\"Effect\": 1}")]);
    let path = folder.path();
    assert_ran(
        &format_in(path, &["a.json", "b.json", "c.json", "d.json", "e.json"]),
        2,
        "c.json\n",
        "error: cannot read `e.json`: there is no such file\n\
         error: a.json:2:58: unknown element `Sidd` in a statement; did you mean `Sid`?\n\
         error: b.json:1:16: the text ends inside a list; close the list with `]`\n\
         error: d.json:1:1: the policy has no `Statement`; add a statement (and 1 more problem)\n\
         1 of 1 policy formatted, 4 errors\n",
    );
    for (file, text) in [("a.json", misspelt), ("b.json", cut), ("c.json", CANONICAL)] {
        assert_eq!(fs::read_to_string(path.join(file)).unwrap(), text, "{file}");
    }
    assert_ran(
        &format_piped(misspelt, &[]),
        2,
        "",
        "error: standard input:2:58: unknown element `Sidd` in a statement; did you mean `Sid`?\n",
    );
}

#[test]
fn below_a_folder_what_is_no_policy_is_told_and_skipped() {
    let folder = folder(&[
        ("policy.json", LOOSE),
        ("misspelt.json", "{\"statment\": {}}"),
        ("package.json", "{\"name\": \"shop\"}"),
        ("list.json", "[1, 2]"),
        ("comments.json", "// no JSON\n{}"),
        ("half.json", "{\"Statement\": "),
        ("notes.txt", LOOSE),
        (".hidden/a.json", LOOSE),
        ("target/a.json", LOOSE),
        ("node_modules/x/a.json", LOOSE),
    ]);
    assert_ran(
        &format_in(folder.path(), &["--check", "."]),
        2,
        "policy.json\n",
        "skipped: `comments.json` is not a policy: it has no `Statement`\n\
         error: half.json:1:15: the text ends inside an object; close the object with `}`\n\
         skipped: `list.json` is not a policy: it has no `Statement`\n\
         error: misspelt.json:1:2: unknown element `statment` in the policy; did you mean `Statement`? \
         (and 2 more problems)\n\
         skipped: `package.json` is not a policy: it has no `Statement`\n\
         1 of 1 policy would be formatted, 3 files skipped, 2 errors\n",
    );
    // What is named is searched.
    let named = format_in(folder.path(), &["--check", ".hidden", "target", "notes.txt"]);
    assert_ran(&named, 1, ".hidden/a.json\nnotes.txt\ntarget/a.json\n", "3 of 3 policies would be formatted\n");
}

#[test]
fn a_file_that_is_named_and_found_is_formatted_once() {
    let folder = folder(&[("a.json", LOOSE)]);
    let ran = format_in(folder.path(), &[".", "./a.json", "a.json", "."]);
    assert_ran(&ran, 0, "a.json\n", "1 of 1 policy formatted\n");
}

#[test]
fn where_there_is_no_policy_that_is_an_error() {
    let folder = folder(&[("empty/notes.txt", "")]);
    let ran = format_in(folder.path(), &["empty"]);
    assert_ran(&ran, 2, "", "error: there is no policy below `empty`\n");
    let ran = format_in(folder.path(), &["-", "a.json"]);
    let message =
        "error: `-` cannot be combined with files: standard input is written to standard output, files in place\n";
    assert_ran(&ran, 2, "", message);
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay_as_they_are() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("real/a.json", LOOSE)]);
    let path = folder.path();
    fs::set_permissions(path.join("real/a.json"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real/a.json", path.join("link.json")).unwrap();
    symlink(".", path.join("loop")).unwrap();
    symlink("gone.json", path.join("broken.json")).unwrap();
    symlink("self.json", path.join("self.json")).unwrap();
    let ran = format_in(path, &["."]);
    assert_eq!(ran.stdout, "link.json\n");
    let told = "skipped: `loop` is a link to a folder; name it to have it searched\n\
                error: cannot read `broken.json`: there is no such file\n\
                error: cannot read `self.json`: ";
    assert!(ran.stderr.starts_with(told), "{}", ran.stderr);
    assert!(ran.stderr.ends_with("\n1 of 2 policies formatted, 2 errors\n"), "{}", ran.stderr);
    assert_eq!(ran.status, Some(2));
    assert!(fs::symlink_metadata(path.join("link.json")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(path.join("real/a.json")).unwrap(), CANONICAL);
    assert_eq!(fs::metadata(path.join("real/a.json")).unwrap().permissions().mode() & 0o777, 0o640);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_written_stays() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("a.json", LOOSE), ("shut/b.json", LOOSE)]);
    let path = folder.path();
    fs::set_permissions(path.join("a.json"), fs::Permissions::from_mode(0o444)).unwrap();
    fs::set_permissions(path.join("shut"), fs::Permissions::from_mode(0o000)).unwrap();
    let may_all = fs::read_dir(path.join("shut")).is_ok();
    let ran = format_in(path, &["."]);
    fs::set_permissions(path.join("shut"), fs::Permissions::from_mode(0o755)).unwrap();
    if may_all {
        skipped("this user may write everything");
        return;
    }
    let told = "error: cannot read `shut`: it may not be read by this user\n\
                error: cannot write `a.json`: it may not be written by this user\n\
                1 policy in canonical form, 2 errors\n";
    assert_ran(&ran, 2, "", told);
    assert_eq!(fs::read_to_string(path.join("a.json")).unwrap(), LOOSE);
}

/// That every policy says the same once it is formatted, and is then left alone.
fn assert_formats(policies: &[(String, String)], ways: &[&[&str]]) {
    let files: Vec<(String, &str)> =
        policies.iter().map(|(name, text)| (format!("{name}.json"), text.as_str())).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    for arguments in ways {
        let folder = folder(&files);
        assert_eq!(format_in(folder.path(), arguments).status, Some(0));
        for (name, text) in &files {
            let formatted = fs::read_to_string(folder.path().join(name)).unwrap();
            if arguments.len() == 1 {
                assert_eq!(read(&formatted), read(text), "{name}");
            }
            assert!(formatted.ends_with("\n}\n"), "{name}");
        }
        let told = format!("{} policies in canonical form\n", files.len());
        assert_ran(&format_in(folder.path(), &[*arguments, &["--check"]].concat()), 0, "", &told);
    }
}

#[test]
fn the_documents_of_the_test_data_are_formatted_once() {
    let documents = format!("{DATA}/../../../../testdata/documents");
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.unwrap().path();
        (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap())
    };
    let policies: Vec<(String, String)> = fs::read_dir(documents).unwrap().map(read).collect();
    assert!(policies.len() > 20);
    assert_formats(&policies, &[&["."], &["--sort", "."]]);
}

#[test]
fn our_policies_are_formatted_once() {
    let policies: Vec<(String, String)> = corpus::own().into_iter().collect();
    assert_formats(&policies, &[&["."], &["--sort", "."]]);
}

#[test]
fn the_managed_policies_of_aws_are_formatted_once() {
    let policies: Vec<(String, String)> =
        corpus::of_aws().into_iter().map(|(name, policy)| (name, policy.to_string())).collect();
    if !policies.is_empty() {
        assert_formats(&policies, &[&["."]]);
    }
}
