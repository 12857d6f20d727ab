//! Why a command cannot go on: bad input with its place, or an output that takes no more.

use std::fmt;
use std::io;

/// Why a command cannot go on.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What was given cannot be used.
    Input(InputError),
    /// The answer cannot be written.
    Output(io::Error),
}

impl From<InputError> for Failure {
    fn from(error: InputError) -> Self {
        Failure::Input(error)
    }
}

/// Only what is written is asked with `?`: an error of reading becomes an [`InputError`] that names the file.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}

/// What is wrong with what was given, and where.
///
/// Its `Display` is the place, as far as there is one, and the message: `policy.json:3:5: unknown element ...`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct InputError {
    /// What is wrong, and what to do.
    pub(crate) message: String,
    /// The file, as the user named it; `None` where the place is in the input itself, or there is none.
    pub(crate) file: Option<String>,
    /// Line and column, counted from 1.
    pub(crate) place: Option<(u32, u32)>,
    /// A JSON pointer to the faulty part of a scenario.
    pub(crate) pointer: Option<String>,
}

impl InputError {
    /// A mistake without a place.
    pub(crate) fn new(message: impl Into<String>) -> InputError {
        InputError { message: message.into(), ..InputError::default() }
    }

    /// In this file.
    pub(crate) fn in_file(mut self, file: impl Into<String>) -> InputError {
        self.file = Some(file.into());
        self
    }

    /// At this line and column.
    pub(crate) fn at(mut self, line: u32, column: u32) -> InputError {
        self.place = Some((line, column));
        self
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{file}:")?;
        }
        if let Some((line, column)) = self.place {
            write!(f, "{line}:{column}:")?;
        }
        if self.file.is_some() || self.place.is_some() {
            f.write_str(" ")?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for InputError {}
