//! What is imported and what changes, file by file.

use std::collections::BTreeMap;
use std::fmt;

use codegen::spec::Service;

/// A file that AWS published.
#[derive(Clone, Debug)]
pub struct PublishedFile {
    /// The path as messages show it.
    pub path: String,
    /// What the file holds.
    pub text: String,
}

impl PublishedFile {
    pub(super) fn error(&self, line: usize, column: usize, message: impl Into<String>) -> ImportError {
        ImportError { file: self.path.clone(), place: Some((line, column)), message: message.into() }
    }
}

/// Where the imported facts come from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The source's name.
    pub source: String,
    /// The day of the data, `2026-09-26`.
    pub date: String,
}

/// The catalog that an import results in.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The catalog.
    pub service: Service,
    /// What was dropped, and what a person must check.
    pub notes: Vec<String>,
    /// What happened to the rows of each file.
    pub accounts: Vec<Account>,
}

/// What happened to the rows of a file: all that it holds of actions, resource types, condition keys and API operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// The file.
    pub file: String,
    /// How many rows it has: rows of tables, or the objects of a JSON file.
    pub rows: usize,
    /// The rows that were left out, by the reason.
    pub left_out: BTreeMap<String, usize>,
}

impl Account {
    /// How many rows were taken.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.rows.saturating_sub(self.left_out.values().sum())
    }

    pub(super) fn leave_out(&mut self, rows: usize, reason: &str) {
        if rows > 0 {
            *self.left_out.entry(reason.to_owned()).or_default() += rows;
        }
    }
}

impl fmt::Display for Account {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = if self.rows == 1 { "row" } else { "rows" };
        write!(out, "{}: {} {rows}, {} taken", self.file, self.rows, self.taken())?;
        for (reason, count) in &self.left_out {
            write!(out, "; {count} left out: {reason}")?;
        }
        Ok(())
    }
}

/// Why a file cannot be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportError {
    /// The file.
    pub file: String,
    /// The line and the column, both from 1, where the error has them; the column counts characters.
    pub place: Option<(usize, usize)>,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for ImportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Some((line, column)) => write!(out, "{}:{line}:{column}: {}", self.file, self.message),
            None => write!(out, "{}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for ImportError {}
