//! The figures as Markdown.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::cold::Cold;
use crate::engine::Failure;
use crate::loading::Loading;
use crate::measure::{Cell, Column, NAME_OF_OURS, NAME_OF_SKETCH, WARM, is_peer};
use crate::timing::median;
use crate::worst::Worst;

/// What is allocated, by engine and number of policies.
pub type Memory = BTreeMap<(String, usize), Allocated>;

/// What an engine allocates with one number of policies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Allocated {
    /// Bytes that the loaded policies hold.
    pub held: usize,
    /// Bytes that a prepared request holds.
    pub request: usize,
    /// Allocations of a decision, in the mean.
    pub allocations: f64,
}

/// Everything that was measured.
pub struct Measured {
    /// By the number of policies.
    pub columns: Vec<Column>,
    /// The same where as many statements match as with one policy.
    pub padded: Vec<Column>,
    /// What is allocated.
    pub memory: Memory,
    /// Instructions of a decision of ours by the number of policies, where they were counted.
    pub instructions: Option<Vec<(usize, f64)>>,
    /// The worst cases.
    pub worst: Vec<Worst>,
    /// AWS's managed policies, where they are present.
    pub loading: Option<Loading>,
    /// The command, where it was given.
    pub cold: Option<Cold>,
}

/// Reads what the process that counts has printed.
///
/// # Errors
///
/// If it is not what it prints.
pub fn read_memory(text: &str) -> Result<Memory, Failure> {
    let line = |line: &str| {
        let [n, held, request, allocations, name] = *line.split('\t').collect::<Vec<_>>() else {
            return Err(Failure::from(format!("`{line}` is not a line of what is allocated")));
        };
        let allocated = Allocated { held: held.parse()?, request: request.parse()?, allocations: allocations.parse()? };
        Ok(((name.to_owned(), n.parse()?), allocated))
    };
    text.lines().map(line).collect()
}

/// The numbers of policies that the README shows.
const HEADLINE: [usize; 2] = [1, 1_000];

/// The table of the README: what a caller pays, from [`markdown`].
pub fn headline(measured: &Measured) -> String {
    let columns: Vec<&Column> = measured.columns.iter().filter(|column| HEADLINE.contains(&column.n)).collect();
    let mut out = String::new();
    let mut row = |name: &str, value: &dyn Fn(&Column) -> Option<String>| {
        let cells = columns.iter().map(|column| value(column).unwrap_or_else(|| "–".to_owned()));
        let _ = writeln!(out, "| {name} | {} |", cells.collect::<Vec<_>>().join(" | "));
    };
    row("identity-based policies", &|column| Some(grouped(column.n)));
    row("--", &|_| Some("--:".to_owned()));
    row("from a request's texts to the decision", &|column| {
        cell(&column.cells, NAME_OF_OURS).map(|cell| time(median(&cell.from_text)))
    });
    row("against the fastest peer", &|column| times(column, from_text, is_peer).map(|times| times.replace('*', "")));
    out
}

/// All tables.
pub fn markdown(measured: &Measured) -> String {
    let mut out = String::new();
    let columns = &measured.columns;
    for (title, of) in [
        ("Time from a request's texts to its decision, the policies loaded", from_text as OfCell),
        ("Time in one shot: from the texts of the policies and of one request to the decision", one_shot as OfCell),
    ] {
        section(&mut out, title, columns, |table| {
            for name in names(columns) {
                let of_engine = |column: &Column| {
                    cell(&column.cells, name).map(of).filter(|rounds| !rounds.is_empty()).map(median).map(time)
                };
                table.row(&versioned(name), of_engine);
            }
            table.row("**against the fastest peer**", |column| times(column, of, is_peer));
            table.row("**against iam-rs**", |column| times(column, of, |name| name == "iam-rs"));
        });
    }
    section(&mut out, "Time of a decision, and ours against the others", columns, |table| {
        for name in names(columns) {
            table.row(&versioned(name), |column| cell(&column.cells, name).map(|cell| time(cell.decision())));
        }
        for name in [NAME_OF_OURS, NAME_OF_SKETCH] {
            let title = format!("{name}, {WARM} requests over and over");
            table.row(&title, |column| cell(&column.cells, name).map(|cell| time(median(&cell.warm))));
        }
        table.row("**against the fastest peer**", |column| times(column, decisions, is_peer));
        table.row("**against the linear sketch**", |column| times(column, decisions, |name| name == NAME_OF_SKETCH));
        let padded = |column: &Column| measured.padded.iter().find(|other| other.n == column.n);
        let grown = |column: &Column, name| growth(measured.padded.first()?, padded(column)?, name);
        table.row("**as many statements match: time**", |column| {
            cell(&padded(column)?.cells, NAME_OF_OURS).map(|cell| time(cell.decision()))
        });
        table.row("**as many statements match: against N = 1**", |column| grown(column, NAME_OF_OURS));
        table.row("the linear sketch: against N = 1", |column| grown(column, NAME_OF_SKETCH));
        if let Some(instructions) = &measured.instructions {
            table.row("instructions of a decision of ours", |column| {
                instructions.iter().find(|(n, _)| *n == column.n).map(|(_, count)| number(*count))
            });
        }
    });
    let memory = |name: &str, n: usize| measured.memory.get(&(name.to_owned(), n)).copied();
    section(&mut out, "Allocations of a decision", columns, |table| {
        for name in names(columns) {
            table.row(name, |column| memory(name, column.n).map(|m| number(m.allocations)));
        }
    });
    section(&mut out, "Memory that the loaded policies hold", columns, |table| {
        for name in names(columns) {
            table.row(name, |column| memory(name, column.n).map(|m| bytes(m.held)));
        }
    });
    section(&mut out, "Memory that a prepared request holds", columns, |table| {
        for name in names(columns) {
            table.row(name, |column| memory(name, column.n).map(|m| bytes(m.request)));
        }
    });
    section(&mut out, "Time to load the policies from text (the sketch: from what was read)", columns, |table| {
        for name in names(columns) {
            table.row(name, |column| cell(&column.cells, name).map(|cell| time(cell.load)));
        }
    });
    section(&mut out, "Time to prepare a request, not part of a decision above", columns, |table| {
        for name in names(columns) {
            table.row(name, |column| cell(&column.cells, name).map(|cell| time(cell.request)));
        }
    });
    out.push_str("| Worst cases | size | time | ten times the size | time | growth |\n|---|--:|--:|--:|--:|--:|\n");
    for Worst { name, sizes, times } in &measured.worst {
        let [small, large] = sizes.map(grouped);
        let growth = number(times[1] / times[0]);
        let _ = writeln!(out, "| {name} | {small} | {} | {large} | {} | {growth} × |", time(times[0]), time(times[1]));
    }
    out.push_str("\n| Beginning | time |\n|---|--:|\n");
    match &measured.loading {
        None => out.push_str("| AWS's managed policies | not present |\n"),
        Some(loading) => {
            let of = format!(
                "{} managed policies of AWS, {} statements, {}",
                grouped(loading.policies),
                grouped(loading.statements),
                bytes(loading.bytes)
            );
            let ratio = number(loading.read / loading.values);
            let _ = writeln!(out, "| {of}: `serde_json::from_str::<Value>` | {} |", time(loading.values));
            let _ = writeln!(out, "| the same read as policies | {}, {ratio} × |", time(loading.read));
            let _ = writeln!(out, "| the same compiled | {} |", time(loading.compile));
        }
    }
    if let Some(cold) = &measured.cold {
        let own = (cold.command - cold.nothing).max(0.0);
        let _ = writeln!(
            out,
            "| `personalize-iam simulate` from start to answer, beyond a process that does nothing ({}) | {} |",
            time(cold.nothing),
            time(own)
        );
    }
    out
}

struct Table<'a> {
    out: &'a mut String,
    columns: &'a [Column],
}

impl Table<'_> {
    fn row(&mut self, name: &str, value: impl Fn(&Column) -> Option<String>) {
        let cells = self.columns.iter().map(|column| value(column).unwrap_or_else(|| "–".to_owned()));
        let _ = writeln!(self.out, "| {name} | {} |", cells.collect::<Vec<_>>().join(" | "));
    }
}

fn section(out: &mut String, title: &str, columns: &[Column], rows: impl FnOnce(&mut Table<'_>)) {
    let sizes: Vec<String> = columns.iter().map(|column| format!("N = {}", grouped(column.n))).collect();
    let _ = writeln!(out, "| {title} | {} |\n|---|{}", sizes.join(" | "), "--:|".repeat(sizes.len()));
    rows(&mut Table { out, columns });
    out.push('\n');
}

fn names(columns: &[Column]) -> Vec<&'static str> {
    columns.first().into_iter().flat_map(|column| &column.cells).map(|cell| cell.name).collect()
}

fn cell<'a>(cells: &'a [Cell], name: &str) -> Option<&'a Cell> {
    cells.iter().find(|cell| cell.name == name)
}

/// What of a cell was measured in rounds.
type OfCell = fn(&Cell) -> &[f64];

fn decisions(cell: &Cell) -> &[f64] {
    &cell.rounds
}

fn from_text(cell: &Cell) -> &[f64] {
    &cell.from_text
}

fn one_shot(cell: &Cell) -> &[f64] {
    &cell.one_shot
}

/// How many times as long as ours the fastest of the others takes, in the median of the rounds.
fn times(column: &Column, of: OfCell, others: impl Fn(&str) -> bool) -> Option<String> {
    let ours = of(cell(&column.cells, NAME_OF_OURS)?);
    let others: Vec<&[f64]> = column.cells.iter().filter(|cell| others(cell.name)).map(of).collect();
    if others.is_empty() || ours.is_empty() {
        return None;
    }
    let ratio = |(round, own): (usize, &f64)| others.iter().map(|rounds| rounds[round]).fold(f64::MAX, f64::min) / own;
    let ratios: Vec<f64> = ours.iter().enumerate().map(ratio).collect();
    Some(format!("**{} ×**", number(median(&ratios))))
}

/// How many times as long it takes as with one policy, in the median of the rounds.
fn growth(alone: &Column, column: &Column, name: &str) -> Option<String> {
    let (alone, cell) = (cell(&alone.cells, name)?, cell(&column.cells, name)?);
    let ratios: Vec<f64> = cell.rounds.iter().zip(&alone.rounds).map(|(time, alone)| time / alone).collect();
    Some(format!("{} ×", number(median(&ratios))))
}

/// The name with the version that was built.
pub fn versioned(name: &str) -> String {
    let lock = include_str!("../Cargo.lock");
    let version = lock.split("[[package]]").find_map(|package| {
        let rest = package.trim_start().strip_prefix(&format!("name = \"{name}\"\nversion = \""))?;
        rest.split('"').next()
    });
    match version {
        Some(version) if is_peer(name) => format!("{name} {version}"),
        _ => name.to_owned(),
    }
}

/// Nanoseconds, in a unit that suits them.
pub fn time(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        t if t < 1e3 => (t, "ns"),
        t if t < 1e6 => (t / 1e3, "µs"),
        t if t < 1e9 => (t / 1e6, "ms"),
        t => (t / 1e9, "s"),
    };
    format!("{} {unit}", number(value))
}

/// With as many digits as mean something.
fn number(value: f64) -> String {
    match value {
        0.0 => "0".to_owned(),
        v if v < 0.095 => format!("{v:.3}"),
        v if v < 0.995 => format!("{v:.2}"),
        v if v < 9.95 => format!("{v:.1}"),
        v => grouped(v.round() as usize),
    }
}

fn bytes(count: usize) -> String {
    let value = count as f64;
    match value {
        v if v < 1e3 => format!("{} B", number(v)),
        v if v < 1e6 => format!("{} kB", number(v / 1e3)),
        v => format!("{} MB", number(v / 1e6)),
    }
}

/// With commas between thousands.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The text with what stands between the markers replaced.
///
/// # Errors
///
/// If the markers are not there, once each and in order.
pub fn between_markers(text: &str, tables: &str) -> Result<String, Failure> {
    const START: &str = "<!-- bench:start -->\n";
    const END: &str = "<!-- bench:end -->\n";
    let parts = text.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts.filter(|(_, after)| !after.contains(START)) else {
        return Err(
            "needs the lines `<!-- bench:start -->` and `<!-- bench:end -->`, once each and in this order".into()
        );
    };
    Ok(format!("{before}{START}\n{tables}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(name: &'static str, rounds: [f64; 3]) -> Cell {
        let from_text = rounds.map(|time| time + 1_000.0).to_vec();
        let one_shot = if name == NAME_OF_SKETCH { Vec::new() } else { rounds.map(|time| time * 10.0).to_vec() };
        Cell { name, rounds: rounds.to_vec(), warm: vec![80.0], from_text, one_shot, load: 1_500.0, request: 900.0 }
    }

    #[test]
    fn ratios_are_taken_round_by_round_against_the_fastest() {
        let column = |n, own: f64| Column {
            n,
            // A disturbance in the second round hits all alike.
            cells: vec![
                cell(NAME_OF_OURS, [own, own * 10.0, own]),
                cell(NAME_OF_SKETCH, [50.0, 500.0, 50.0]),
                cell("iam-rs", [2_000.0, 20_000.0, 2_100.0]),
                cell("cedar-policy", [9_000.0, 9_000.0, 1_000.0]),
            ],
        };
        let measured = Measured {
            columns: vec![column(1, 100.0), column(1_000, 250.0)],
            padded: vec![column(1, 100.0), column(1_000, 250.0)],
            memory: read_memory("1\t2048\t700\t0\tpersonalize-iam\n1\t12\t900\t99.5\tiam-rs").unwrap(),
            instructions: Some(vec![(1, 8_637.1)]),
            worst: vec![Worst { name: "values", sizes: [1_000, 10_000], times: [1e3, 1.2e4] }],
            loading: None,
            cold: None,
        };
        let text = markdown(&measured);
        for line in [
            "| **against the fastest peer** | **10 ×** | **4.0 ×** |",
            "| iam-rs 0.8.0 | 3.1 µs | 3.1 µs |",
            "| **against iam-rs** | **2.8 ×** | **2.5 ×** |",
            "| linear sketch | – | – |",
            "| **against the linear sketch** | **0.50 ×** | **0.20 ×** |",
            "| **as many statements match: against N = 1** | 1.0 × | 2.5 × |",
            "| the linear sketch: against N = 1 | 1.0 × | 1.0 × |",
            "| personalize-iam, 100 requests over and over | 80 ns | 80 ns |",
            "| iam-rs | 100 | – |",
            "| personalize-iam | 2.0 kB | – |",
            "| iam-rs | 900 B | – |",
            "| instructions of a decision of ours | 8,637 | – |",
            "| values | 1,000 | 1.0 µs | 10,000 | 12 µs | 12 × |",
        ] {
            assert!(text.lines().any(|other| other == line), "{line}\nis not in\n{text}");
        }
        assert_eq!(
            headline(&measured),
            "| identity-based policies | 1 | 1,000 |
| -- | --: | --: |
| from a request's texts to the decision | 1.1 µs | 1.2 µs |
| against the fastest peer | 2.7 × | 2.4 × |
"
        );
    }

    #[test]
    fn only_what_stands_between_the_markers_is_replaced() {
        let text = "a\n<!-- bench:start -->\nold\n<!-- bench:end -->\nb\n";
        let new = between_markers(text, "new\n").unwrap();
        assert_eq!(new, "a\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nb\n");
        assert_eq!(between_markers(&new, "new\n").unwrap(), new);
        for bad in ["", "<!-- bench:start -->\n", "<!-- bench:end -->\n<!-- bench:start -->\n"] {
            assert!(between_markers(bad, "new").is_err(), "{bad}");
        }
    }
}
