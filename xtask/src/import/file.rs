//! What is imported and what changes, file by file.

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
    pub(super) fn error(&self, line: usize, message: impl Into<String>) -> ImportError {
        ImportError { file: self.path.clone(), line: Some(line), message: message.into() }
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
}

/// Why a file cannot be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportError {
    /// The file.
    pub file: String,
    /// The line, from 1, where the error has one.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for ImportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(out, "{}:{line}: {}", self.file, self.message),
            None => write!(out, "{}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for ImportError {}
