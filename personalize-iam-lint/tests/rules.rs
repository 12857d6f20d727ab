//! Each rule against its own text: every bad example fires this rule and no other, at the place and in the words that
//! the text shows; every good example fires nothing.
//!
//! `UPDATE_RULES=1` writes what is found into the texts; read the difference before you keep it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::string_slice, reason = "a test says what it expects by panicking")]

use std::fmt::Write;
use std::path::{Path, PathBuf};

use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Options, Rule, lint, rules};

const FAMILIES: [&str; 6] = ["grammar", "policy", "access", "condition", "security", "exact"];

/// Rules of which no example can stand in a text: bytes that are no text, and one of 16 MB.
const WITHOUT_EXAMPLES: [&str; 2] = ["not-utf8", "text-too-long"];

/// A block of code of a text, with what its first line says.
struct Block<'a> {
    info: &'a str,
    code: &'a str,
    section: &'a str,
    /// The bytes of the code in the text.
    range: std::ops::Range<usize>,
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let (mut blocks, mut section, mut open, mut at) = (Vec::new(), "", None, 0);
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_end();
        match (open, trimmed.strip_prefix("```")) {
            (None, Some(info)) => open = Some((info, at + line.len())),
            (Some((info, start)), Some(_)) => {
                blocks.push(Block { info, code: &text[start..at], section, range: start..at });
                open = None;
            }
            (None, None) => section = trimmed.strip_prefix("# ").unwrap_or(section),
            (Some(_), None) => {}
        }
        at += line.len();
    }
    assert!(open.is_none(), "a block of code is not closed");
    blocks
}

fn options(kind: &str, rule: &'static Rule) -> Options {
    let mut options = Options::default();
    options.kind = Some(kind.parse::<PolicyKind>().unwrap_or_else(|error| panic!("{}: {error}", rule.id)));
    options.severities.insert(rule.id, Some(rule.severity));
    options
}

/// The findings as the texts show them, and the rules that others than this one are.
fn found(code: &str, kind: &str, rule: &'static Rule) -> (String, Vec<&'static str>) {
    let report = lint(code, &options(kind, rule));
    let mut text = String::new();
    let mut others = Vec::new();
    for finding in &report.findings {
        let (at, severity, message) = (finding.location, finding.severity, &finding.message);
        writeln!(text, "{}:{}: {severity}: {message}", at.line, at.column).unwrap();
        if let Some(help) = &finding.help {
            writeln!(text, "    help: {help}").unwrap();
        }
        if finding.rule.id != rule.id {
            others.push(finding.rule.id);
        }
    }
    (text, others)
}

fn path_of(rule: &Rule) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let file = format!("{}.md", rule.id.replace('-', "_"));

    let found = FAMILIES.iter().map(|family| folder.join(family).join(&file)).find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("{}: no text {file}", rule.id))
}

#[test]
fn each_rule_does_what_its_text_shows() {
    let update = std::env::var_os("UPDATE_RULES").is_some();
    let mut wrong = String::new();
    // The rules about templates are found by the command, and its tests look at their examples.
    for rule in rules::all().filter(|rule| !rules::template::is_of_templates(rule)) {
        let path = path_of(rule);
        let text = std::fs::read_to_string(&path).unwrap();
        if !update {
            assert_eq!(text, rule.text, "{}", rule.id);
        }
        let blocks = blocks(&text);
        let (mut bad, mut good, mut edits) = (0, 0, Vec::new());
        let mut rest = blocks.iter().peekable();
        while let Some(block) = rest.next() {
            let Some(kind) = block.info.strip_prefix("json ") else {
                writeln!(wrong, "{}: a block `{}` that belongs to no example", rule.id, block.info).unwrap();
                continue;
            };
            let (actual, others) = found(block.code, kind, rule);
            match block.section {
                "Bad" => {
                    bad += 1;
                    let shown = rest.next_if(|next| next.info == "text");
                    if actual.is_empty() || !others.is_empty() {
                        writeln!(wrong, "{}: bad example {bad} gives\n{actual}others: {others:?}", rule.id).unwrap();
                    }
                    match shown {
                        Some(shown) if shown.code == actual => {}
                        Some(shown) if update => edits.push((shown.range.clone(), actual)),
                        Some(shown) => {
                            writeln!(wrong, "{}: shown\n{}found\n{actual}", rule.id, shown.code).unwrap();
                        }
                        None => writeln!(wrong, "{}: no `text` block behind bad example {bad}", rule.id).unwrap(),
                    }
                }
                "Good" => {
                    good += 1;
                    if !actual.is_empty() {
                        writeln!(wrong, "{}: good example {good} gives\n{actual}{others:?}", rule.id).unwrap();
                    }
                }
                other => writeln!(wrong, "{}: an example under `{other}`", rule.id).unwrap(),
            }
        }
        let without = WITHOUT_EXAMPLES.contains(&rule.id);
        if (bad == 0 || good == 0) && !without {
            writeln!(wrong, "{}: {bad} bad and {good} good examples", rule.id).unwrap();
        }
        for heading in ["# Why", "# Bad", "# Good", "# See"] {
            let wanted = !without || heading.ends_with("See");
            if wanted && text.lines().filter(|line| *line == heading).count() != 1 {
                writeln!(wrong, "{}: not one `{heading}`", rule.id).unwrap();
            }
        }
        let mut renewed = text.clone();
        for (range, found) in edits.into_iter().rev() {
            renewed.replace_range(range, &found);
        }
        if renewed != text {
            std::fs::write(&path, renewed).unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn no_two_rules_have_one_name_and_no_text_is_without_a_rule() {
    let mut ids: Vec<_> = rules::all().map(|rule| rule.id).collect();
    ids.sort_unstable();
    let mut unique = ids.clone();
    unique.dedup();
    assert_eq!(ids, unique);
    for family in FAMILIES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules").join(family);
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_string_lossy().replace('_', "-");
            assert!(ids.contains(&stem.as_str()), "{} belongs to no rule", path.display());
        }
    }
}

#[test]
fn the_documents_name_rules_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let table = std::fs::read_to_string(root.join("docs/rules.md")).unwrap();
    let mut named = 0;
    for name in
        table.split("| ").filter(|cell| !cell.starts_with("`A")).flat_map(|cell| cell.split('`').skip(1).step_by(2))
    {
        let is_rule =
            name.contains('-') && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if is_rule && name != "arn-..." {
            assert!(rules::rule(name).is_some(), "docs/rules.md names `{name}`, which is no rule");
            named += 1;
        }
    }
    assert!(named > 150, "{named}");
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let (all, on) = (rules::all().count(), rules::all().filter(|rule| rule.on).count());
    assert!(
        readme.contains(&format!("\n{all} rules, {on} of them on: ")),
        "the README counts other rules than {all}, {on}"
    );
    assert!(table.contains(&format!("lists the {all} rules")), "docs/rules.md counts other rules than {all}");
}
