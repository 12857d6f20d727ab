//! What is said twice agrees: the plan and the tree, the README and the spec, the licences and the dependencies.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests say what they expect by panicking"
)]

#[path = "tidy/arrows.rs"]
mod arrows;
#[path = "tidy/words.rs"]
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The platform on which the tests run.
fn host() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("-vV").output().expect("rustc runs");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc tells its host").to_owned()
}

fn metadata() -> Value {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // Of this platform alone: the packages of others were never downloaded.
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--offline", "--filter-platform", &host()])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The packages of the workspace with the packages of the workspace that they depend on; `dev` adds those for tests.
fn dependencies(metadata: &Value, dev: bool) -> BTreeMap<String, Vec<String>> {
    let packages = metadata["packages"].as_array().unwrap();
    let own: Vec<&Value> = packages.iter().filter(|package| package["source"].is_null()).collect();
    let names: Vec<&str> = own.iter().map(|package| package["name"].as_str().unwrap()).collect();
    own.iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap().iter();
            let wanted = dependencies.filter(|d| dev || d["kind"] != "dev");
            let inner = wanted.map(|d| d["name"].as_str().unwrap()).filter(|name| names.contains(name));
            (package["name"].as_str().unwrap().to_owned(), inner.map(str::to_owned).collect())
        })
        .collect()
}

#[test]
fn the_arrows_of_the_architecture_hold() {
    let metadata = metadata();
    for (package, dependencies) in dependencies(&metadata, true) {
        assert!(!dependencies.iter().any(|d| d == "xtask"), "{package} depends on xtask");
    }
    // In the order in which they may know each other: each only those before it.
    let shipped = [
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
    let dependencies = dependencies(&metadata, false);
    assert_eq!(dependencies["codegen"], [""; 0], "codegen stands alone");
    for (index, package) in shipped.iter().enumerate() {
        for dependency in dependencies.get(*package).into_iter().flatten() {
            let known = shipped.iter().position(|name| name == dependency);
            assert!(known.is_some_and(|known| known < index), "{package} must not depend on {dependency}");
        }
    }
}

#[test]
fn the_documents_name_every_crate() {
    let metadata = metadata();
    let members: Vec<&str> =
        metadata["workspace_members"].as_array().unwrap().iter().map(|member| member.as_str().unwrap()).collect();
    let packages = metadata["packages"].as_array().unwrap().iter();
    let own: Vec<&Value> = packages.filter(|package| members.contains(&package["id"].as_str().unwrap())).collect();
    assert_eq!(own.len(), members.len());

    let architecture = read("ARCHITECTURE.md");
    let diagram = architecture.split("```").nth(1).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    let map = architecture.split("\n## Code map\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let readme = read("README.md");
    for package in own {
        let name = package["name"].as_str().unwrap();
        assert!(map.contains(&format!("| `{name}/src/")), "the code map of ARCHITECTURE.md has no row of {name}");
        // Crates that are not shipped are tools of this repository.
        if package["publish"] != Value::Array(Vec::new()) {
            let short = name.rsplit('-').next().unwrap();
            assert!(diagram.contains(short), "the diagram of ARCHITECTURE.md lacks {name}");
            let row = format!("\n| `{name}` | ");
            assert!(readme.contains(&row), "the table of crates of README.md lacks {name}");
        }
    }
}

#[test]
fn the_paths_of_the_architecture_exist() {
    let text = read("ARCHITECTURE.md");
    let map = text.split("## Code map").nth(1).unwrap().split("## What holds").next().unwrap();
    let mut paths = 0;
    for row in map.lines().filter(|line| line.starts_with("| `")) {
        let cell = row.split(" | ").next().unwrap();
        for path in cell.split('`').skip(1).step_by(2) {
            assert!(root().join(path).exists(), "ARCHITECTURE.md names `{path}`, which is not there");
            paths += 1;
        }
    }
    assert!(paths > 30, "the code map was not found");

    // Everywhere else too. A path may leave out the folder of the source: `request/layout.rs`.
    let mut files = Vec::new();
    source_files(&root(), &mut files);
    let prose = text.lines().filter(|line| !line.contains("```")).flat_map(|line| line.split('`').skip(1).step_by(2));
    let mut paths = 0;
    for path in prose.filter(|quoted| quoted.ends_with(".rs") && *quoted != "foo.rs") {
        assert!(files.iter().any(|file| file.ends_with(path)), "ARCHITECTURE.md names `{path}`, which is not there");
        paths += 1;
    }
    assert!(paths > 100, "the paths were not found");
    for section in
        ["Follow a request", "Follow a catalog change", "Follow a finding", "Follow a comparison", "Glossary"]
    {
        let section = text.split(&format!("\n## {section}\n")).nth(1).unwrap().split("\n## ").next().unwrap();
        assert!(section.matches(".rs`").count() > 9, "a walk names the files that it goes through");
    }
}

/// The Rust files below a folder that are ours, without programs that must not compile.
fn source_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            // Programs that must not compile are shown whole, and what is not ours is not read.
            if !name.starts_with('.') && !["target", "ui", "golden", "corpus", "artifacts"].contains(&name.as_str()) {
                source_files(&path, files);
            }
        } else if name.ends_with(".rs") {
            files.push(path);
        }
    }
}

#[test]
fn the_paths_of_the_recipes_exist() {
    let text = read("CONTRIBUTING.md");
    let mut paths = 0;
    let lines = text.lines().filter(|line| !line.contains("```"));
    for quoted in lines.flat_map(|line| line.split('`').skip(1).step_by(2)) {
        let is_path = quoted.contains('/') && !quoted.contains([' ', ':', '*']) && !quoted.starts_with(['.', '/']);
        // Capitals stand for what is added.
        let is_given =
            quoted.split(['/', '.']).any(|part| part.len() > 2 && part.chars().all(|c| c.is_ascii_uppercase()));
        let is_made = ["target/", "fuzz/corpus/", "bench/target/"].iter().any(|made| quoted.starts_with(made));
        if is_path && !is_given && !is_made {
            assert!(root().join(quoted).exists(), "CONTRIBUTING.md names `{quoted}`, which is not there");
            paths += 1;
        }
    }
    assert!(paths > 20, "the recipes were not found");
}

#[test]
fn every_source_file_says_what_it_is() {
    let mut files = Vec::new();
    source_files(&root(), &mut files);
    for path in &files {
        let text = fs::read_to_string(path).unwrap();
        let first = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with("// Generated"));
        let says = first.is_some_and(|line| {
            line.starts_with("//!") || line.starts_with("#![no_main]") || line.starts_with("#![doc = include_str!(")
        });
        assert!(says, "{} does not open with a `//!` line", path.display());
    }
    assert!(files.len() > 40, "the source was not found");
}

#[test]
fn the_prose_is_plain() {
    let mut files = Vec::new();
    prose_files(&root(), &mut files);
    for wanted in ["README.md", "docs/rules.md", "personalize-iam-model/src/lib.rs", "xtask/src/bench.rs"] {
        assert!(files.iter().any(|file| file == wanted), "{wanted} was not found");
    }
    let unwanted = |file: &String| words::unwanted(file, &prose_of(file));
    let said: Vec<String> = files.iter().flat_map(unwanted).collect();
    assert!(said.is_empty(), "{} words that we do not use:\n{}", said.len(), said.join("\n"));
}

/// The text of a file that is read for its words: of the changelog the part that is not released.
fn prose_of(file: &str) -> String {
    let text = read(file);
    if file != "CHANGELOG.md" {
        return text;
    }
    let (head, rest) = text.split_once("\n## [Unreleased]\n").unwrap();
    let released = rest.split("\n## [").next().unwrap();
    format!("{head}\n## [Unreleased]\n{released}")
}

/// What people read: documents, and the source of every crate, from the root.
fn prose_files(folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            // What is generated says what AWS says, and tests have texts to be read.
            let left_out = ["target", "generated", "tests", "testdata", "corpus", "seeds", "artifacts"];
            if !name.starts_with('.') && !left_out.contains(&name.as_str()) {
                prose_files(&path, files);
            }
        } else if name.ends_with(".md") || name.ends_with(".rs") {
            files.push(path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/"));
        }
    }
    files.sort();
}

#[test]
fn words_are_found_in_prose_and_nowhere_else() {
    let said = |path: &str, text: &str| {
        words::unwanted(path, text)
            .iter()
            .map(|line| line.split(": write").next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let markdown =
        "What is\n  told. Is told, `is told`, visa is told\n```\nis told\n```\nThere is no rule; it is no rule.";
    assert_eq!(
        said("a.md", markdown),
        ["a.md:1: `is told`", "a.md:2: `is told`", "a.md:2: `is told`", "a.md:6: `is no`"]
    );
    let rust = r##"
//! It hangs
//! on this.
let mend = 'm'; // to mend
fn mend<'a>(a: &'a str, quote: char) -> bool { quote == '"' && a == "whoever \" is here" && mend }
const HELP: &str = "\
    so \
    many";
const RAW: &str = r#"the "grave" one"#;
"##;
    let expected =
        ["a.rs:2: `hangs on`", "a.rs:4: `mend`", "a.rs:5: `whoever`", "a.rs:7: `so many`", "a.rs:9: `grave`"];
    let mut found = said("a.rs", rust);
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn the_readme_counts_what_the_spec_has() {
    let spec = codegen::read::read(&xtask::regen::read_spec(&root().join("spec")).unwrap()).unwrap();
    let sum = |count: fn(&codegen::spec::Service) -> usize| spec.services.iter().map(count).sum::<usize>();
    let sentence = format!(
        "{} actions, {} resource types, {} condition keys and the {} global ones",
        sum(|service| service.actions.len()),
        sum(|service| service.resource_types.len()),
        sum(|service| service.condition_keys.len()),
        spec.global.condition_keys.iter().filter(|key| !key.deprecated).count()
    );
    let others = format!("other {} services", spec.others.len());
    let typed: BTreeSet<&str> = spec.services.iter().map(|service| service.prefix.as_str()).collect();
    let pages =
        [("README.md", "companion services: ", "."), ("spec/README.md", "and those that its users meet: ", "|")];
    for (page, before, after) in pages {
        let text = read(page).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&others), "{page} should say: {others}");
        assert!(page != "README.md" || text.contains(&sentence), "{page} should say: {sentence}");
        let list = text.split_once(before).unwrap().1.split_once(after).unwrap().0;
        let named = list.split([' ', ',', '`']).filter(|word| !["", "and"].contains(word));
        assert_eq!(
            named.chain(["personalize"]).collect::<BTreeSet<_>>(),
            typed,
            "{page} lists the services with types"
        );
    }
}

#[test]
fn ci_runs_the_commands_of_the_readme() {
    let readme = read("README.md");
    let section = readme.split("## Two commands").nth(1).unwrap();
    let block = section.split("```sh\n").nth(1).unwrap().split("```").next().unwrap();
    let commands: Vec<&str> = block.lines().collect();
    assert_eq!(commands.len(), 2, "two commands");
    let ci = read(".ci/run");
    for command in commands {
        assert!(ci.lines().any(|line| line.starts_with(command)), ".ci/run does not call `{command}`");
    }
}

#[test]
fn the_documents_have_the_places_that_the_benchmark_writes_to() {
    for path in ["README.md", "docs/benchmarks.md"] {
        let text = read(path);
        let table =
            text.split_once("\n<!-- bench:start -->\n").and_then(|(_, rest)| rest.split_once("\n<!-- bench:end -->\n"));
        let (table, after) = table.unwrap_or_else(|| panic!("{path} lacks the markers of `cargo xtask bench --write`"));
        assert!(
            table.contains("\n| ") && !after.contains("<!-- bench:"),
            "{path}: one table between one pair of markers"
        );
    }
}

#[test]
fn the_compiler_says_what_the_readme_shows() {
    let shown = read("README.md");
    let mut blocks = shown.split("```text\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let shown = blocks.find(|block| block.starts_with("error[E0277]")).unwrap();
    let said = read("personalize-iam-model/tests/ui/anywhere/list_campaigns_takes_no_arn.stderr");
    for line in shown.lines() {
        assert!(said.contains(line), "the compiler does not say: {line}");
    }
}

#[test]
fn every_dependency_has_a_licence_that_deny_toml_allows() {
    let deny = read("deny.toml");
    let line = deny.lines().find(|line| line.starts_with("allow = [")).unwrap();
    let allowed: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 10);
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_else(|| panic!("{} has no licence", package["name"]));
        // Of alternatives one is enough; of licences joined by AND each one counts.
        let fine = licence
            .replace(['(', ')'], "")
            .replace('/', " OR ")
            .split(" AND ")
            .all(|part| part.split(" OR ").any(|one| allowed.contains(&one.trim())));
        assert!(fine, "{}: `{licence}` is not among the licences of deny.toml", package["name"]);
    }
}

#[test]
fn the_changelog_has_an_unreleased_section() {
    assert!(read("CHANGELOG.md").contains("\n## [Unreleased]\n"));
}

/// The roots of everything that is compiled here, in this workspace and beside it.
const ROOTS: [&str; 15] = [
    "personalize-iam-model/src/lib.rs",
    "personalize-iam-source/src/lib.rs",
    "personalize-iam-documents/src/lib.rs",
    "personalize-iam-eval/src/lib.rs",
    "personalize-iam-analysis/src/lib.rs",
    "personalize-iam-lint/src/lib.rs",
    "personalize-iam-settings/src/lib.rs",
    "personalize-iam-trail/src/lib.rs",
    "personalize-iam-macros/src/lib.rs",
    "personalize-iam-cli/src/lib.rs",
    "codegen/src/lib.rs",
    "xtask/src/lib.rs",
    "xtask/src/main.rs",
    "bench/src/lib.rs",
    "fuzz/src/lib.rs",
];

/// Crates whose arrows are not yet in order, with the reason: none.
const NOT_YET_IN_ORDER: &[(&str, &str)] = &[];

/// Arrows between the modules of each crate go one way. A module is a file; `tidy/arrows.rs` says what an arrow is.
///
/// - No files use each other in a circle.
/// - The `mod` lines of a file stand in the order in which the modules may know each other: each uses only those before
///   it. So `lib.rs` reads from what knows nothing to what knows all.
#[test]
fn modules_know_each_other_one_way() {
    let mut said = String::new();
    for root_file in ROOTS {
        let modules = arrows::Modules::read(&root().join(root_file));
        let mut wrong = String::new();
        for circle in modules.circles() {
            let names: Vec<String> = circle.iter().map(|&file| modules.files[file].display().to_string()).collect();
            wrong += &format!("{root_file}: a circle of {} files: {}\n", names.len(), names.join(", "));
            let inside = modules.arrows.iter().filter(|a| circle.contains(&a.from) && circle.contains(&a.to));
            wrong += &modules.describe(inside);
        }
        let backward = modules.backward();
        if !backward.is_empty() {
            wrong += &format!("{root_file}: modules that use one whose `mod` line stands behind theirs:\n");
            wrong += &modules.describe(backward.iter());
        }
        match NOT_YET_IN_ORDER.iter().find(|(file, _)| *file == root_file) {
            Some(_) if wrong.is_empty() => said += &format!("{root_file} is in order: strike it from the list\n"),
            Some(_) if env::var_os("ALL").is_none() => {}
            _ => said += &wrong,
        }
    }
    assert!(said.is_empty(), "{said}");
}

#[test]
fn arrows_are_read_from_every_way_to_name_a_module() {
    let source = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = source.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("lib.rs", "mod a;\nmod b;\nmod c;\nmod d;\nmod e;\npub use b::deep::Thing;\npub use b::*;\n");
    // By the root's re-export of a re-export; what stands in strings, comments and tests is none.
    write(
        "a.rs",
        "// crate::d\nconst TEXT: &str = \"crate::d::D\";\nuse crate::Thing;\n#[cfg(test)]\nmod tests { use crate::d::D; }",
    );
    // A front file that gives on what a child has uses it only if its own code does.
    write(
        "b.rs",
        "pub mod deep;\nmod other;\npub use deep::{Thing, Unused};\npub use other::Other as Used;\nfn f(_: Used) {}",
    );
    write("b/deep.rs", "pub struct Thing;\npub struct Unused;\nfn f() { super::super::c::C::new(); }");
    write("b/other.rs", "pub struct Other;\nfn f() { let _ = if true { super::f } else { super::f }; }");
    write("c.rs", "use crate::b;\npub struct C(b::Thing);\nmod inner { fn f(_: super::super::d::D) {} }");
    write("d.rs", "macro_rules! make { () => { crate::e::E } }\npub struct D;\nfn f() -> impl Sized + use<> {}");
    write("e.rs", "use crate::{Used as Renamed, a::{self}, d as last};\npub struct E(Renamed, last::D);");
    let modules = arrows::Modules::read(&source.path().join("lib.rs"));
    let expected = "  a.rs uses b/deep.rs in line 3
  b.rs uses b/other.rs in line 4
  b/deep.rs uses c.rs in line 3
  b/other.rs uses b.rs in line 2
  c.rs uses b/deep.rs in line 2
  c.rs uses d.rs in line 3
  d.rs uses e.rs in line 1
  e.rs uses b/other.rs in line 1
  e.rs uses d.rs in line 2
";
    let mut said: Vec<String> = modules.describe(modules.arrows.iter()).lines().map(str::to_owned).collect();
    said.sort();
    assert_eq!(said.join("\n") + "\n", expected);
    let names = |circle: &[usize]| circle.iter().map(|&f| modules.files[f].display().to_string()).collect::<Vec<_>>();
    let mut circles: Vec<Vec<String>> = modules.circles().iter().map(|circle| names(circle)).collect();
    circles.iter_mut().for_each(|circle| circle.sort());
    circles.sort();
    assert_eq!(circles, [["b.rs", "b/other.rs"], ["b/deep.rs", "c.rs"], ["d.rs", "e.rs"]]);
}
