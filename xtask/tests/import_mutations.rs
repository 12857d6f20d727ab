//! A published file that was changed or damaged gives the same catalog, or an error, or a note that names the loss: it
//! never loses a fact without a word.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests say what they expect by panicking"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::spec::{Client, Service};
use xtask::import::{Account, Origin, PublishedFile, import};

const PAGES: [&str; 4] = ["library-older.md", "library-newer.md", "library-converted.md", "personalize-2020-09.md"];

fn sample(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap()
}

/// What an import says: the catalog, its notes, and what happened to the rows.
struct Said {
    service: Service,
    notes: Vec<String>,
    account: Account,
}

fn imported(text: &str, known: &Service) -> Result<Said, Vec<String>> {
    let file = PublishedFile { path: "published".to_owned(), text: text.to_owned() };
    let origin = Origin { source: "a test".to_owned(), date: "2026-10-01".to_owned() };
    match import(&[file], std::slice::from_ref(known), &origin) {
        Ok(mut results) => {
            let result = results.pop().unwrap();
            let account = result.accounts.into_iter().next().unwrap();
            Ok(Said { service: result.service, notes: result.notes, account })
        }
        Err(errors) => Err(errors.iter().map(ToString::to_string).collect()),
    }
}

/// The catalog of a sample, after an import that has nothing left to say.
fn settled(text: &str) -> Service {
    let prefix = if text.contains("`personalize`") { "personalize" } else { "library" };
    let clients = vec![Client { name: prefix.to_owned(), api_version: "2020-01-01".to_owned() }];
    let first = Service { prefix: prefix.to_owned(), clients, ..Service::default() };
    let first = imported(text, &first).unwrap().service;
    let again = imported(text, &first).unwrap();
    assert_eq!((&again.service, again.notes.as_slice()), (&first, &[][..]));
    assert_eq!(again.account.left_out, BTreeMap::new());
    first
}

/// Pseudo-random numbers from a seed (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }

    /// One of the lines that pass a test.
    fn line(&mut self, lines: &[String], test: impl Fn(&str) -> bool) -> Option<usize> {
        let found: Vec<usize> = (0..lines.len()).filter(|at| test(&lines[*at])).collect();
        if found.is_empty() { None } else { Some(found[self.below(found.len())]) }
    }
}

type Mutation = (&'static str, fn(&mut Vec<String>, &mut Random) -> Option<()>);

fn is_rule(line: &str) -> bool {
    line.contains("---|") || line.contains("--- |")
}

/// A row of a table with pipes, neither its header nor the line of dashes.
fn is_row(line: &str) -> bool {
    line.contains('|') && !is_rule(line) && !is_header(line)
}

fn is_header(line: &str) -> bool {
    let line = line.trim_start_matches(['|', ' ']);
    ["Actions |", "Resource types |", "Condition keys |"].iter().any(|start| line.starts_with(start))
}

fn is_entry(line: &str) -> bool {
    line.starts_with("- **")
}

fn is_cell(line: &str) -> bool {
    line.starts_with("  - **")
}

fn is_fact(line: &str) -> bool {
    is_row(line) || is_entry(line) || is_cell(line)
}

/// A row that starts an entry, by its first cell.
fn starts(line: &str) -> bool {
    is_row(line) && line.split('|').any(|cell| cell.contains("](http"))
}

/// The places of the pipes that part cells.
fn pipes(line: &str) -> Vec<usize> {
    line.match_indices('|').map(|(at, _)| at).collect()
}

const MUTATIONS: &[Mutation] = &[
    ("a blank line before a row", |lines, random| {
        let at = random.line(lines, is_fact)?;
        lines.insert(at, String::new());
        Some(())
    }),
    ("a line of text before a row", |lines, random| {
        let at = random.line(lines, is_fact)?;
        lines.insert(at, "Some words.".to_owned());
        Some(())
    }),
    ("a comment before a row", |lines, random| {
        let at = random.line(lines, is_fact)?;
        lines.insert(at, "<!-- words -->".to_owned());
        Some(())
    }),
    ("a heading before a row", |lines, random| {
        let at = random.line(lines, is_fact)?;
        lines.insert(at, "### More".to_owned());
        Some(())
    }),
    ("a heading of another name", |lines, random| {
        let at = random.line(lines, |line| line.starts_with("## "))?;
        lines[at] = "## Remarks".to_owned();
        Some(())
    }),
    ("a row in a comment", |lines, random| {
        let at = random.line(lines, is_fact)?;
        lines[at] = format!("<!-- {} -->", lines[at]);
        Some(())
    }),
    ("an empty first cell", |lines, random| {
        let at = random.line(lines, starts)?;
        let first = lines[at].split('|').find(|cell| cell.contains("](http")).unwrap().to_owned();
        lines[at] = lines[at].replacen(&first, "  ", 1);
        Some(())
    }),
    ("an empty first cell of a type or a key", |lines, random| {
        let at = random.line(lines, |line| is_row(line) && (line.contains("| String") || line.contains("arn:$")))?;
        let leading = usize::from(lines[at].starts_with('|'));
        let first = lines[at].split('|').nth(leading).unwrap().to_owned();
        lines[at] = lines[at].replacen(&first, "  ", 1);
        Some(())
    }),
    ("a renamed column", |lines, random| {
        let at = random.line(lines, is_header)?;
        let names: Vec<String> =
            lines[at].split('|').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
        let name = &names[random.below(names.len())];
        lines[at] = lines[at].replace(name.as_str(), "Remarks");
        Some(())
    }),
    ("a renamed label", |lines, random| {
        let at = random.line(lines, is_cell)?;
        let label = lines[at].split("**").nth(1).unwrap().to_owned();
        lines[at] = lines[at].replacen(&label, "Remarks:", 1);
        Some(())
    }),
    ("a column that is gone", |lines, random| {
        let header = random.line(lines, is_header)?;
        let leading = usize::from(lines[header].starts_with('|'));
        let count = pipes(&lines[header]).len();
        let column = leading + random.below(count);
        for line in lines.iter_mut().skip(header).take_while(|line| line.contains('|')) {
            let mut cells: Vec<&str> = line.split('|').collect();
            if column < cells.len() {
                cells.remove(column);
            }
            *line = cells.join("|");
        }
        Some(())
    }),
    ("a header that is gone", |lines, random| {
        let at = random.line(lines, is_header)?;
        lines.remove(at);
        Some(())
    }),
    ("a line of dashes that is gone", |lines, random| {
        let at = random.line(lines, is_rule)?;
        lines.remove(at);
        Some(())
    }),
    ("a line of dashes that is too short", |lines, random| {
        let at = random.line(lines, is_rule)?;
        let end = lines[at].rfind('-').unwrap();
        let end = lines[at][..end].rfind('|').unwrap();
        lines[at].truncate(end);
        Some(())
    }),
    ("a pipe that is gone", |lines, random| {
        let at = random.line(lines, is_row)?;
        let pipes = pipes(&lines[at]);
        lines[at].remove(pipes[random.below(pipes.len())]);
        Some(())
    }),
    ("a pipe more", |lines, random| {
        let at = random.line(lines, is_row)?;
        let pipes = pipes(&lines[at]);
        lines[at].insert(pipes[random.below(pipes.len())], '|');
        Some(())
    }),
    ("a row that ends early", |lines, random| {
        let at = random.line(lines, starts)?;
        let pipes = pipes(&lines[at]);
        lines[at].truncate(pipes[random.below(pipes.len() - 1) + 1]);
        Some(())
    }),
    ("an entry that is not bold", |lines, random| {
        let at = random.line(lines, is_entry)?;
        lines[at] = lines[at].replace("**", "");
        Some(())
    }),
    ("an entry that is indented", |lines, random| {
        let at = random.line(lines, is_entry)?;
        lines[at].insert_str(0, "  ");
        Some(())
    }),
    ("text behind an entry's name", |lines, random| {
        let at = random.line(lines, is_entry)?;
        lines[at].push_str(" (new)");
        Some(())
    }),
    ("an entry that became a heading", |lines, random| {
        let at = random.line(lines, is_entry)?;
        lines[at] = lines[at].replace("- ", "### ").replace("**", "");
        Some(())
    }),
    ("a cell that is not indented", |lines, random| {
        let at = random.line(lines, is_cell)?;
        lines[at] = lines[at].trim_start().to_owned();
        Some(())
    }),
    ("a cell without its bullet", |lines, random| {
        let at = random.line(lines, is_cell)?;
        lines[at] = lines[at].replacen("- ", "", 1);
        Some(())
    }),
    ("a label that is not bold", |lines, random| {
        let at = random.line(lines, |line| is_cell(line) && !line.contains("Description"))?;
        lines[at] = lines[at].replacen("**", "", 1);
        Some(())
    }),
    ("a label whose colon is not bold", |lines, random| {
        let at = random.line(lines, |line| is_cell(line) && !line.contains("Description"))?;
        lines[at] = lines[at].replacen(":**", "**:", 1);
        Some(())
    }),
    ("a cell that is gone", |lines, random| {
        let at =
            random.line(lines, |line| is_cell(line) && ["Access", "IAM"].iter().any(|name| line.contains(name)))?;
        lines.remove(at);
        Some(())
    }),
    ("a row twice", |lines, random| {
        let at = random.line(lines, is_fact)?;
        let row = lines[at].clone();
        lines.insert(at, row);
        Some(())
    }),
    ("two rows in one line", |lines, random| {
        let at = random.line(lines, is_row)?;
        let next = lines.get(at + 1).filter(|next| is_row(next))?.clone();
        lines[at].push_str(&next);
        lines.remove(at + 1);
        Some(())
    }),
    ("a row at the end of the page", |lines, random| {
        let at = random.line(lines, is_row)?;
        let row = lines.remove(at);
        lines.push(String::new());
        lines.push(row);
        Some(())
    }),
    ("rows as HTML", |lines, random| {
        let header = random.line(lines, is_header)?;
        for line in &mut lines[header..] {
            if line.contains('|') {
                *line = format!("<tr><td>{}</td></tr>", line.replace('|', "</td><td>"));
            }
        }
        Some(())
    }),
    ("a page that ends early", |lines, random| {
        let at = random.line(lines, is_fact)?;
        lines.truncate(at);
        Some(())
    }),
    ("another service's page behind it", |lines, _| {
        lines.push("An Archive (service prefix: `archive`)".to_owned());
        Some(())
    }),
    ("a word in a name", |lines, random| {
        let at = random.line(lines, starts)?;
        lines[at] = lines[at].replacen("](http", " new](http", 1);
        Some(())
    }),
];

#[test]
fn a_damaged_page_never_loses_a_fact_without_a_word() {
    const SEEDS: u64 = 40;
    let mut applied: BTreeMap<&str, usize> = BTreeMap::new();
    for name in PAGES {
        let text = sample(name);
        let known = settled(&text);
        for (mutation, mutate) in MUTATIONS {
            for seed in 0..SEEDS {
                let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
                if mutate(&mut lines, &mut Random(seed)).is_none() {
                    continue;
                }
                let mutated = lines.join("\n") + "\n";
                *applied.entry(mutation).or_default() += 1;
                if let Ok(said) = imported(&mutated, &known) {
                    let silent = said.notes.is_empty() && said.account.left_out.is_empty();
                    assert!(
                        said.service == known || !silent,
                        "{name}, {mutation}, seed {seed}: facts changed without a word\n{mutated}"
                    );
                }
            }
        }
    }
    for (mutation, _) in MUTATIONS {
        assert!(applied.get(mutation).is_some_and(|count| *count > 0), "`{mutation}` fits no page");
    }
}

#[test]
fn a_damaged_json_file_never_loses_a_fact_without_a_word() {
    let text = sample("library.json");
    let known = settled(&text);
    let names = [
        "Actions",
        "ConditionKeys",
        "Resources",
        "Operations",
        "ActionConditionKeys",
        "Annotations",
        "Properties",
        "ARNFormats",
        "AuthorizedActions",
        "Context",
        "SDK",
        "Types",
        "IsWrite",
        "IsList",
        "Service",
        "Name",
    ];
    let mut refused = 0;
    for name in names {
        let quoted = format!("\"{name}\"");
        for (at, _) in text.match_indices(&quoted) {
            let renamed = format!("{}\"New{name}\"{}", &text[..at], &text[at + quoted.len()..]);
            match imported(&renamed, &known) {
                Err(_) => refused += 1,
                Ok(said) => {
                    let member = format!("`New{name}`");
                    assert!(said.notes.iter().any(|note| note.contains(&member)), "{name} at {at}: {:?}", said.notes);
                }
            }
        }
    }
    assert!(refused > 20, "{refused}");
}
