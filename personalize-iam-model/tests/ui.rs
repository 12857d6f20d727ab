//! Programs that must not compile, and what the compiler then says: the promises of the types, one mistake a program.
//!
//! The messages are those of one compiler; with any other it is only checked that the programs are refused. They are
//! recorded anew by `TRYBUILD=overwrite cargo test -p personalize-iam-model --test ui`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "the functions beside the tests are tests too")]

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The compiler whose messages are recorded.
const RECORDED: &str = "rustc 1.95.";

/// The folders of the programs, one for each promise.
const PROGRAMS: &str = "tests/ui";

/// The folder of the programs that pass `cargo check`: their mistakes come to light when code is generated for them.
const BUILT: &str = "built";

/// The variable that names another folder of programs to a run of a test in a process of its own.
const OTHER_PROGRAMS: &str = "PERSONALIZE_IAM_UI_PROGRAMS";

#[test]
fn wrong_programs_do_not_pass_the_check() {
    let Some(programs) = programs("wrong_programs_do_not_pass_the_check") else { return };
    let tests = trybuild::TestCases::new();
    for folder in entries(&programs).into_iter().filter(|folder| !folder.ends_with(BUILT)) {
        tests.compile_fail(folder.join("*.rs"));
    }
}

#[test]
fn wrong_programs_are_not_built() {
    let Some(programs) = programs("wrong_programs_are_not_built") else { return };
    let tests = trybuild::TestCases::new();
    tests.compile_fail(programs.join(BUILT).join("*.rs"));
    // A program that is to run makes trybuild generate code for the others too.
    tests.pass(programs.join(BUILT).join("right_patterns_build.rs"));
}

#[test]
fn every_message_has_its_program() {
    let files: Vec<_> = entries(Path::new(PROGRAMS)).iter().flat_map(|folder| entries(folder)).collect();
    assert!(files.len() >= 2 * 32, "programs are missing: {files:?}");
    for message in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "stderr")) {
        assert!(message.with_extension("rs").exists(), "{} is of no program", message.display());
    }
}

/// The folder of the programs for a test; none if the test was done, by a process of its own.
fn programs(test: &str) -> Option<PathBuf> {
    if let Some(folder) = env::var_os(OTHER_PROGRAMS) {
        return Some(folder.into());
    }
    let compiler = compiler();
    if compiler.starts_with(RECORDED) {
        return Some(PROGRAMS.into());
    }
    println!("the messages are those of `{RECORDED}*`; that `{compiler}` refuses the programs is all that is checked");
    // Where no message is recorded, trybuild takes any, and records it there.
    let copies = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if copies.exists() {
        fs::remove_dir_all(&copies).unwrap();
    }
    for folder in entries(Path::new(PROGRAMS)) {
        let copied = copies.join(folder.file_name().unwrap());
        fs::create_dir_all(&copied).unwrap();
        for program in
            entries(&folder).iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs"))
        {
            fs::copy(program, copied.join(program.file_name().unwrap())).unwrap();
        }
    }
    let mut process = Command::new(env::current_exe().unwrap());
    process.args(["--exact", test]).env(OTHER_PROGRAMS, &copies).env("TRYBUILD", "overwrite");
    assert!(process.status().unwrap().success(), "`{compiler}` takes a program that it must refuse");
    None
}

/// The version of the compiler that cargo calls.
fn compiler() -> String {
    let compiler = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let output = Command::new(compiler).arg("--version").output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}

/// What is in a folder, sorted.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}
