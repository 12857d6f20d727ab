//! How a command ended, and its exit status.

use std::process::ExitCode;

/// How a command ended; its output has the findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// As asked: the request is allowed, all cases pass. Exit status 0.
    AsAsked,
    /// Not as asked. Exit status 1.
    NotAsAsked,
    /// Some of the input is bad, which the output tells. Exit status 2.
    BadInput,
    /// Somebody interrupted it; the output has what was decided until then. Exit status 130.
    Interrupted,
}

impl Outcome {
    /// The exit status of a shell for what is interrupted: 128 and the number of the signal.
    pub(crate) const INTERRUPTED: i32 = 130;

    /// As asked if this holds.
    pub(crate) fn as_asked_if(asked: bool) -> Outcome {
        if asked { Outcome::AsAsked } else { Outcome::NotAsAsked }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        match outcome {
            Outcome::AsAsked => ExitCode::SUCCESS,
            Outcome::NotAsAsked => ExitCode::from(1),
            Outcome::BadInput => ExitCode::from(2),
            Outcome::Interrupted => ExitCode::from(130),
        }
    }
}
