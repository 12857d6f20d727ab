//! A tiny spec with every feature of the format, and the source that comes of it.
//!
//! That such source compiles is tested where there is something to compile it with: see the tests of `xtask`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what they expect by panicking")]

use std::path::Path;

use codegen::read::{SpecFile, read};

const FILES: &[(&str, &str)] = &[
    ("spec/global-condition-keys.json", include_str!("golden/global-condition-keys.json")),
    ("spec/services.json", include_str!("golden/services.json")),
    ("spec/tiny.json", include_str!("golden/tiny.json")),
];

#[test]
fn a_tiny_spec_gives_the_expected_source() {
    let files: Vec<_> =
        FILES.iter().map(|(path, text)| SpecFile { path: (*path).to_owned(), text: (*text).to_owned() }).collect();
    let spec = read(&files).unwrap();
    let generated = codegen::generate(&spec).unwrap();
    let names: Vec<_> = generated.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["mod.rs", "aws.rs", "services.rs", "tiny.rs"]);
    for file in generated {
        // Not `.rs`: the files stand for themselves and belong to no crate.
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{}.txt", file.name));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &file.text).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            expected == file.text,
            "{} differs from what is generated; look at the difference after `UPDATE_GOLDEN=1 cargo test -p codegen`",
            path.display()
        );
    }
}

#[test]
fn generating_twice_gives_the_same() {
    let files: Vec<_> =
        FILES.iter().map(|(path, text)| SpecFile { path: (*path).to_owned(), text: (*text).to_owned() }).collect();
    let spec = read(&files).unwrap();
    assert_eq!(codegen::generate(&spec).unwrap(), codegen::generate(&spec).unwrap());
}

#[test]
fn a_type_with_several_arn_templates_is_refused_and_not_cut() {
    let files: Vec<_> =
        FILES.iter().map(|(path, text)| SpecFile { path: (*path).to_owned(), text: (*text).to_owned() }).collect();
    let mut spec = read(&files).unwrap();
    spec.services[0].resource_types[0].arns.push("arn:${Partition}:tiny:::other".to_owned());
    let errors = codegen::generate(&spec).unwrap_err();
    assert_eq!(
        errors.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["spec/tiny.json: resource_types (allThings).arns: the generated types have one ARN template each\n\
          help: keep one of them, in `arn`"]
    );
}
