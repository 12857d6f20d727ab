//! Whole policies, and all that the rules of conditions say of them, in `conditions/NAME.KIND.json` with what is found
//! beside it: the usual ones of guides and organizations raise no alarm, and a mistake is told once.
//!
//! `UPDATE_CONDITIONS=1` writes what is found; read the difference before you keep it.
#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use std::fmt::Write;
use std::path::Path;

use personalize_iam_lint::{Options, lint};

#[test]
fn each_policy_gets_the_findings_beside_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let update = std::env::var_os("UPDATE_CONDITIONS").is_some();
    let (mut wrong, mut count) = (String::new(), 0);
    for entry in std::fs::read_dir(root.join("tests/conditions")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut options = Options::default();
        options.kind = Some(stem.split_once('.').unwrap().1.parse().unwrap());
        let mut found = String::new();
        for finding in lint(&std::fs::read_to_string(&path).unwrap(), &options).findings {
            let own = root.join("src/rules/condition").join(format!("{}.md", finding.rule.id.replace('-', "_")));
            if own.is_file() {
                let (at, severity, rule) = (finding.location, finding.severity, finding.rule.id);
                writeln!(found, "{}:{}: {severity}: {rule}: {}", at.line, at.column, finding.message).unwrap();
            }
        }
        let beside = path.with_extension("txt");
        if update {
            std::fs::write(&beside, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&beside).unwrap_or_default();
        if expected != found {
            writeln!(wrong, "{stem}: expected\n{expected}found\n{found}").unwrap();
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(count > 10, "{count}");
}
