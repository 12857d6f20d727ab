//! What records lie in. One file a format: each takes a window of bytes, and gives every record that it finds to a [`Found`].

use std::ops::ControlFlow;

use crate::json::Fault;
use crate::record::Record;
use crate::report::{ReadError, Report};
use crate::window::{NoMore, Window};

// An object or a text that holds records: the record itself, an event of EventBridge, an event of CloudWatch Logs.
pub(crate) mod object;
// Long lists of them, one after the other: `{"Records": [...]}` and its like.
pub(crate) mod list;
// Values one after the other: lines, or records glued together.
pub(crate) mod lines;

/// Takes the records of a file.
pub(crate) struct Found<'f> {
    pub(crate) on: &'f mut dyn FnMut(&Record<'_>) -> ControlFlow<()>,
    pub(crate) report: Report,
    /// Within a list: what is broken there breaks the file, not one line of it.
    pub(crate) in_list: bool,
}

/// Why reading a file ends before its end.
pub(crate) enum Stop {
    /// The taker of the records wants no more.
    Asked,
    Error(ReadError),
}

impl Stop {
    pub(crate) fn no_more(reason: NoMore, window: &Window<'_>) -> Stop {
        Stop::Error(match reason {
            NoMore::End => ReadError::CutOff { at: window.place() },
            NoMore::TooLong => ReadError::TooLong { at: window.place() },
            NoMore::Failed(error) => ReadError::Io(error),
        })
    }

    pub(crate) fn broken(at: usize, window: &Window<'_>) -> Stop {
        Stop::Error(ReadError::Broken { at: window.place() + at as u64 })
    }

    pub(crate) fn fault(fault: Fault, window: &Window<'_>) -> Stop {
        match fault {
            Fault::Broken(at) => Stop::broken(at, window),
            Fault::Short => Stop::no_more(NoMore::End, window),
        }
    }
}
