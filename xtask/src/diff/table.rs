//! What changed in many services, as a table that fits on a screen.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::change::{Api, Changes, Subject, Verb};

/// How many rows the table has at most, unless it is the full report.
const ROWS: usize = 50;

/// How many characters the names of actions take in a row, unless it is the full report.
const NAMES: usize = 90;

/// The counts of one service: added, removed, changed.
#[derive(Default)]
pub(crate) struct Row {
    name: String,
    actions: [usize; 3],
    types: [usize; 3],
    keys: [usize; 3],
    others: usize,
    api: Api,
    /// The actions that came and went: `+Lend -Stamp`.
    names: Vec<String>,
    /// How many facts nobody knows; of imports alone.
    pub(crate) not_known: usize,
    /// How many notes there are; of imports alone.
    pub(crate) notes: usize,
}

/// The facts of an action that can change.
const OF_ACTIONS: [Subject; 5] = [
    Subject::AccessLevel,
    Subject::ResourceRequirement,
    Subject::ActionConditionKeys,
    Subject::DependentActions,
    Subject::PermissionOnly,
];

/// The facts of a resource type that can change.
const OF_TYPES: [Subject; 2] = [Subject::ArnTemplate, Subject::ResourceTypeConditionKeys];

impl Row {
    pub(crate) fn of(name: &str, changes: &Changes) -> Row {
        let changed = |subjects: &[Subject]| {
            let of =
                changes.changes.iter().filter(|one| subjects.contains(&one.subject) && one.change == Verb::Changed);
            of.map(|one| one.name.as_str()).collect::<BTreeSet<_>>().len()
        };
        let counts = |subject, subjects: &[Subject]| {
            [changes.count(subject, Verb::Added), changes.count(subject, Verb::Removed), changed(subjects)]
        };
        let is_other = |subject: Subject| {
            let counted = [Subject::Action, Subject::ResourceType, Subject::ConditionKey];
            !OF_ACTIONS.contains(&subject) && !OF_TYPES.contains(&subject) && !counted.contains(&subject)
        };
        let names = changes.changes.iter().filter(|one| one.subject == Subject::Action).map(|one| {
            let sign = if one.change == Verb::Added { '+' } else { '-' };
            format!("{sign}{}", one.name)
        });
        Row {
            name: name.to_owned(),
            actions: counts(Subject::Action, &OF_ACTIONS),
            types: counts(Subject::ResourceType, &OF_TYPES),
            keys: counts(Subject::ConditionKey, &[Subject::ConditionKey]),
            others: changes.changes.iter().filter(|one| is_other(one.subject)).count(),
            api: changes.api(),
            names: names.collect(),
            ..Row::default()
        }
    }

    /// Whether more than what is known of operations, features and names changed.
    fn matters(&self) -> bool {
        [self.actions, self.types, self.keys] != [[0; 3]; 3]
    }

    fn add(&mut self, other: &Row) {
        let sum = |into: &mut [usize; 3], from: &[usize; 3]| into.iter_mut().zip(from).for_each(|(a, b)| *a += b);
        sum(&mut self.actions, &other.actions);
        sum(&mut self.types, &other.types);
        sum(&mut self.keys, &other.keys);
        self.others += other.others;
        self.not_known += other.not_known;
        self.notes += other.notes;
        self.api = self.api.max(other.api);
    }
}

/// The names as far as they fit.
fn fitting(names: &[String], full: bool) -> String {
    let mut text = String::new();
    for (at, name) in names.iter().enumerate() {
        if !full && text.chars().count() + name.chars().count() > NAMES {
            let _ = write!(text, "{}and {} more", if at > 0 { " " } else { "" }, names.len() - at);
            break;
        }
        text.push_str(if at > 0 { " " } else { "" });
        text.push_str(name);
    }
    text
}

/// Draws the rows: those that matter most, unless it is the `full` table, and a sum. Columns without a count are left out.
pub(crate) fn table(rows: &[Row], full: bool) -> String {
    let mut total = Row { name: format!("in all {}", rows.len()), ..Row::default() };
    rows.iter().for_each(|row| total.add(row));
    let shown: Vec<&Row> =
        rows.iter().filter(|row| full || row.matters()).take(if full { usize::MAX } else { ROWS }).collect();
    let three = |[added, removed, changed]: [usize; 3]| match [added, removed, changed] {
        [0, 0, 0] => String::new(),
        _ => format!("+{added} -{removed} ~{changed}"),
    };
    let one = |count: usize| if count == 0 { String::new() } else { count.to_string() };
    let is_import = total.not_known + total.notes > 0;
    let cells = |row: &Row| {
        let mut cells = vec![row.name.clone(), three(row.actions), three(row.types), three(row.keys), one(row.others)];
        if is_import {
            cells.extend([one(row.not_known), one(row.notes)]);
        } else {
            cells.extend([row.api.word().to_owned(), fitting(&row.names, full)]);
        }
        cells
    };
    let last = if is_import { ["not known", "notes"] } else { ["API", ""] };
    let mut lines =
        vec![["service", "actions", "types", "keys", "others"].into_iter().chain(last).map(str::to_owned).collect()];
    lines.extend(shown.iter().map(|row| cells(row)));
    lines.push(cells(&total));
    let mut widths = [0; 7];
    for line in &lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        let left_out = rows.len() - shown.len();
        // Writing into a string cannot fail.
        if at + 1 == lines.len() && left_out > 0 {
            let _ = writeln!(text, "and {left_out} more, which `--full` shows");
        }
        let cells: Vec<String> = line.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        let _ = writeln!(text, "{}", cells.join("  ").trim_end());
    }
    text
}
