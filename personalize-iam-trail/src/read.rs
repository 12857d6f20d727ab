//! Reads records from a stream, whatever they lie in: by the content, not by the name of a file.

use std::io::{self, Read};
use std::ops::ControlFlow;

use flate2::read::MultiGzDecoder;

use crate::format::{Found, Stop};
use crate::record::Record;
use crate::report::{ReadError, Report};
use crate::window::Window;

/// Gives each record of a stream to `on`, in their order, until it breaks.
///
/// The stream is JSON, or JSON in gzip: files of a trail, what `aws cloudtrail lookup-events` and `aws logs filter-log-events`
/// print, events of EventBridge, exports of CloudWatch Logs, records one a line, glued together, in an array, or alone. Memory
/// is bounded: the longest record and some 256 kB.
///
/// # Errors
///
/// If the stream cannot be read, or is not JSON. The records before that place have been given.
pub fn read(mut from: impl Read, on: &mut dyn FnMut(&Record<'_>) -> ControlFlow<()>) -> Result<Report, ReadError> {
    let mut head = [0; 4];
    let mut length = 0;
    while let Some(space) = head.get_mut(length..).filter(|space| !space.is_empty()) {
        match from.read(space) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(ReadError::Io(error)),
        }
    }
    let head = head.get(..length).unwrap_or_default();
    let mut whole = head.chain(from);
    match head {
        [0x1f, 0x8b, ..] => read_json(&mut MultiGzDecoder::new(whole), on),
        b"PAR1" => Err(ReadError::Parquet),
        _ => read_json(&mut whole, on),
    }
}

fn read_json(from: &mut dyn Read, on: &mut dyn FnMut(&Record<'_>) -> ControlFlow<()>) -> Result<Report, ReadError> {
    let mut found = Found { on, report: Report::default(), in_list: false };
    match found.values(&mut Window::new(from)) {
        Ok(()) | Err(Stop::Asked) => Ok(found.report),
        Err(Stop::Error(error)) => Err(error),
    }
}
