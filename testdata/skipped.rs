//! Tests that a machine cannot run say so, even where the output of tests is captured: nobody takes them for passed.
#![allow(dead_code, reason = "not every test uses every part")]

use std::io::Write;
use std::path::{Path, PathBuf};

/// Says that the test skips something, and why.
pub(crate) fn skipped(why: &str) {
    let thread = std::thread::current();
    // At once, so that lines of several tests do not mix. What `eprintln!` writes in a test that passes is not shown.
    let line = format!("\nskipped in {}: {why}\n", thread.name().unwrap_or("a test"));
    std::io::stderr().write_all(line.as_bytes()).unwrap();
}

/// The path of material beside the repository, such as AWS's managed policies, which is no part of the project and read
/// where it is present. Where it is missing, says so and what is checked all the same.
pub(crate) fn beside(path: &str, instead: &str) -> Option<PathBuf> {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(path);
    if place.exists() {
        return Some(place);
    }
    skipped(&format!("there is no ../shared/{path}; {instead}"));
    None
}
