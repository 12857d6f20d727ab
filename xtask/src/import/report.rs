//! What an import did: for a few services all of it, for many a table.

use std::io::{self, Write};

use codegen::read::SpecFile;
use codegen::spec::Service;

use super::file::Imported;
use crate::diff;
use crate::diff::table::{Row, table};

/// What an import of files and folders results in, before anything is written.
pub(super) struct Outcome {
    /// The catalogs as they were, where the spec has them.
    pub(super) known: Vec<Service>,
    pub(super) results: Vec<Imported>,
    /// The files of the results.
    pub(super) files: Vec<SpecFile>,
    /// The list of all services, if it changes.
    pub(super) list: Option<SpecFile>,
    /// The services that the spec has and a whole published set does not.
    pub(super) unpublished: Vec<String>,
}

/// How many services are reported one by one.
pub(super) const FEW: usize = 3;

/// Writes the report.
pub(super) fn write(outcome: &Outcome, full: bool, out: &mut dyn Write) -> io::Result<()> {
    let is_short = outcome.results.len() <= FEW;
    let mut rows = Vec::new();
    let mut unchanged = 0;
    for result in &outcome.results {
        let prefix = &result.service.prefix;
        let nothing = Service { prefix: prefix.clone(), ..Service::default() };
        let known = outcome.known.iter().find(|service| service.prefix == *prefix);
        let changes = diff::compare(known.unwrap_or(&nothing), &result.service);
        if is_short || full {
            for account in &result.accounts {
                writeln!(out, "{account}")?;
            }
            for note in &result.notes {
                writeln!(out, "note: {}{note}", if is_short { String::new() } else { format!("{prefix}: ") })?;
            }
        }
        if is_short {
            writeln!(out, "{}", diff::summary(&changes))?;
        } else if changes.changes.is_empty() && result.notes.is_empty() {
            unchanged += 1;
        } else {
            let name = if known.is_none() { format!("{prefix} (new)") } else { prefix.clone() };
            let mut row = Row::of(&name, &changes);
            row.not_known = not_known(&result.service);
            row.notes = result.notes.len();
            rows.push(row);
        }
    }
    if is_short {
        return Ok(());
    }
    out.write_all(table(&rows, full).as_bytes())?;
    let accounts = outcome.results.iter().flat_map(|result| &result.accounts);
    let (read, taken) = accounts.fold((0, 0), |(rows, taken), one| (rows + one.rows, taken + one.taken()));
    writeln!(out, "\n{read} rows read, {taken} taken; {unchanged} services are as they were")?;
    if !outcome.unpublished.is_empty() {
        let kept = outcome.unpublished.join(", ");
        writeln!(out, "kept, though not in what was read: {kept}")?;
    }
    Ok(())
}

/// How many facts of the actions nobody knows: access levels, dependent actions, and whether a resource type is required.
fn not_known(service: &Service) -> usize {
    let of = |action: &codegen::spec::Action| {
        usize::from(action.access_levels.is_empty())
            + usize::from(action.dependent_actions.is_none())
            + action.resources.iter().filter(|pair| pair.required.is_none()).count()
    };
    service.actions.iter().map(of).sum()
}
