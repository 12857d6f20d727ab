//! What the audit of sources says.
#![allow(clippy::unwrap_used, reason = "tests say what they expect by panicking")]

use std::fs;
use std::path::Path;

use xtask::catalog::{HELP, run};

fn run_in(directory: &Path, arguments: &[&str]) -> (u8, String, String) {
    let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(&arguments, directory, Path::new(""), &mut out, &mut err).unwrap();
    (status, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

const FLAGS: &str = r#""IsList": false, "IsPermissionManagement": false, "IsTaggingOnly": false"#;

fn reference(prefix: &str, actions: &[(&str, bool)]) -> String {
    let action = |(name, write): &(&str, bool)| {
        format!(r#"{{"Name": "{name}", "Annotations": {{"Properties": {{{FLAGS}, "IsWrite": {write}}}}}}}"#)
    };
    let actions: Vec<String> = actions.iter().map(action).collect();
    format!(r#"{{"Name": "{prefix}", "Actions": [{}]}}"#, actions.join(", "))
}

#[test]
fn disagreements_are_counted_by_kind_and_listed() {
    let directory = tempfile::tempdir().unwrap();
    let at = |path: &str| directory.path().join(path);
    fs::create_dir_all(at("spec/services")).unwrap();
    fs::create_dir_all(at("set")).unwrap();
    // What a source does not carry, such as dependent actions, is not compared.
    let library = "service library\nname A Library\n\n[actions]\nBrowse: Read; needs iam:PassRole\nLend: Write\n";
    fs::write(at("spec/services/library.txt"), library).unwrap();
    fs::write(at("one.json"), reference("library", &[("Browse", false), ("Lend", true)])).unwrap();
    fs::write(at("set/library.json"), reference("library", &[("Browse", true), ("Stamp", true)])).unwrap();
    fs::write(at("set/museum.json"), reference("museum", &[("Open", true)])).unwrap();

    let agreed = "the spec and one.json: 1 service in both\n";
    assert_eq!(run_in(directory.path(), &["--audit", "one.json"]), (0, agreed.to_owned(), String::new()));

    let (status, out, err) = run_in(directory.path(), &["--audit", "one.json", "set"]);
    let of_set = "  services only in set: museum\n  1 action only in set\n    library Stamp\n  1 action only in NAME\n    \
                  library Lend\n  1 access level differs\n    library Browse: Read and Write\n";
    let expected = format!(
        "{agreed}the spec and set: 1 service in both\n{}one.json and set: 1 service in both\n{}",
        of_set.replace("NAME", "the spec"),
        of_set.replace("NAME", "one.json")
    );
    assert_eq!((status, out, err), (1, expected, String::new()));
    assert_eq!(fs::read_to_string(at("spec/services/library.txt")).unwrap(), library);
}

#[test]
fn wrong_arguments_and_files_are_refused() {
    let directory = tempfile::tempdir().unwrap();
    for (arguments, message) in [
        (&["one.json"][..], "`--audit` is missing: there is nothing else that `catalog` does"),
        (&["--audit"], "no source is given: name the files or folders to compare"),
        (&["--audit", "--all"], "unknown option `--all`: `--audit`, `--spec`, `--full` and `--help` are accepted"),
        (&["--audit", "--spec"], "`--spec` needs a value: the folder of the spec"),
    ] {
        let expected = format!("error: {message}\n\nfor help: cargo xtask catalog --help\n");
        assert_eq!(run_in(directory.path(), arguments), (2, String::new(), expected));
    }
    let (status, _, err) = run_in(directory.path(), &["--audit", "none.json"]);
    assert!(status == 2 && err.starts_with("error: cannot read `none.json`: "), "{err}");
    assert_eq!(run_in(directory.path(), &["--help"]), (0, HELP.to_owned(), String::new()));
}
