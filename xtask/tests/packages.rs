//! What is shipped can be used by itself: each package has its texts, and all that its source includes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests say what they expect by panicking"
)]

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

/// The crates that are shipped, each behind those that it needs.
const SHIPPED: [&str; 11] = [
    "personalize-iam-model",
    "personalize-iam-source",
    "personalize-iam-documents",
    "personalize-iam-eval",
    "personalize-iam-analysis",
    "personalize-iam-estate",
    "personalize-iam-lint",
    "personalize-iam-settings",
    "personalize-iam-trail",
    "personalize-iam-macros",
    "personalize-iam-cli",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn cargo(arguments: &[&str]) -> String {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(arguments).current_dir(root()).output().expect("cargo runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The files of a package, as paths in it.
fn files(package: &str) -> BTreeSet<String> {
    let list = cargo(&["package", "--list", "--allow-dirty", "--offline", "--package", package]);
    list.lines().map(|line| line.replace('\\', "/")).collect()
}

/// A path without `..`.
fn plain(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components() {
        match part {
            Component::ParentDir => assert!(parts.pop().is_some(), "{} leaves the package", path.display()),
            part => parts.push(part.as_os_str().to_string_lossy().into_owned()),
        }
    }
    parts.join("/")
}

/// The files that a source includes, as it names them.
fn included(source: &str) -> Vec<&str> {
    let texts =
        ["include_str!(\"", "include_bytes!(\"", "include!(\""].iter().flat_map(|start| source.split(start).skip(1));
    texts.map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn every_package_has_its_texts_and_no_test() {
    for package in SHIPPED {
        let files = files(package);
        let wanted = ["Cargo.toml", "README.md", "LICENSE-MIT", "LICENSE-APACHE", "src/lib.rs"];
        for file in wanted {
            assert!(files.contains(file), "{package} has no {file}: {files:?}");
        }
        assert!(!files.iter().any(|file| file.starts_with("tests/") || file.starts_with("benches/")), "{files:?}");
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            let own = fs::read(root().join(package).join(licence)).unwrap();
            assert_eq!(
                own,
                fs::read(root().join(licence)).unwrap(),
                "{package}: {licence} is not that of the workspace"
            );
        }
    }
    assert!(files("personalize-iam-cli").contains("src/main.rs"));
}

#[test]
fn what_a_source_includes_is_in_its_package() {
    let mut found = 0;
    for package in SHIPPED {
        let files = files(package);
        for file in files.iter().filter(|file| file.ends_with(".rs")) {
            let source = fs::read_to_string(root().join(package).join(file)).unwrap();
            for name in included(&source) {
                let path = plain(&Path::new(file).parent().unwrap().join(name));
                assert!(files.contains(&path), "{package}: {file} includes {name}, which is not in the package");
                found += 1;
            }
        }
    }
    assert!(found > 200, "the texts of the rules were not found: {found}");
    assert_eq!(included("#![doc = include_str!(\"a.md\")] include_bytes!(\"../b\")"), ["a.md", "../b"]);
}

#[test]
fn every_package_says_what_it_is() {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--offline", "--no-deps"])).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    for package in packages {
        let name = package["name"].as_str().unwrap();
        if !SHIPPED.contains(&name) {
            assert_eq!(package["publish"], Value::Array(Vec::new()), "{name} is not shipped");
            continue;
        }
        for field in ["description", "license", "readme", "documentation", "rust_version"] {
            assert!(package[field].as_str().is_some_and(|text| !text.is_empty()), "{name} has no {field}");
        }
        let count = |field: &str| package[field].as_array().unwrap().len();
        // No more are taken by the registry.
        assert!((3..=5).contains(&count("keywords")) && (1..=5).contains(&count("categories")), "{name}");
        assert!(package["metadata"]["docs"]["rs"]["targets"].is_array(), "{name} says nothing to docs.rs");
        let readme = fs::read_to_string(root().join(name).join("README.md")).unwrap();
        assert!(readme.starts_with(&format!("# {name}\n")), "{name}");
    }
}

#[test]
fn the_readme_says_how_to_install_the_command() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for command in ["cargo install --path personalize-iam-cli", "cargo install personalize-iam-cli"] {
        assert!(readme.lines().any(|line| line == command), "the README does not say `{command}`");
    }
    assert!(fs::read_to_string(root().join("SECURITY.md")).unwrap().contains("personalize-iam"));
}
