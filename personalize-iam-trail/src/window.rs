//! The bytes of a stream that are looked at: as many as the longest value, and no more.

use std::io::{self, Read};

use crate::json::{self, Raw};

/// How many bytes are read at once.
const CHUNK: usize = 256 * 1024;

/// How long one value may be. An event has at most 1 MB, and a text of JSON within JSON twice as much.
pub(crate) const LONGEST: usize = 16 * 1024 * 1024;

pub(crate) struct Window<'r> {
    from: &'r mut dyn Read,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    is_done: bool,
    /// How many bytes are behind.
    passed: u64,
}

/// Why there are no more bytes.
pub(crate) enum NoMore {
    End,
    TooLong,
    Failed(io::Error),
}

impl<'r> Window<'r> {
    pub(crate) fn new(from: &'r mut dyn Read) -> Window<'r> {
        Window { from, buffer: vec![0; CHUNK], start: 0, end: 0, is_done: false, passed: 0 }
    }

    /// The bytes that are there.
    pub(crate) fn rest(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    /// Where they begin in the stream.
    pub(crate) fn place(&self) -> u64 {
        self.passed
    }

    pub(crate) fn advance(&mut self, by: usize) {
        let by = by.min(self.end - self.start);
        self.start += by;
        self.passed += by as u64;
    }

    /// Reads more behind the bytes that are there.
    pub(crate) fn more(&mut self) -> Result<(), NoMore> {
        if self.is_done {
            return Err(NoMore::End);
        }
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.end == self.buffer.len() {
            if self.end >= LONGEST {
                return Err(NoMore::TooLong);
            }
            self.buffer.resize(self.end * 2, 0);
        }
        loop {
            let space = self.buffer.get_mut(self.end..).unwrap_or_default();
            match self.from.read(space) {
                Ok(0) => {
                    self.is_done = true;
                    return Err(NoMore::End);
                }
                Ok(count) => {
                    self.end += count;
                    return Ok(());
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(NoMore::Failed(error)),
            }
        }
    }

    /// The first byte that is neither a blank nor a comma, which is then the first one; `None` at the end of the stream.
    pub(crate) fn next_byte(&mut self) -> Result<Option<u8>, NoMore> {
        loop {
            let rest = self.rest();
            let mut at = json::blanks(rest, 0);
            while rest.get(at) == Some(&b',') {
                at = json::blanks(rest, at + 1);
            }
            let byte = rest.get(at).copied();
            self.advance(at);
            if byte.is_some() {
                return Ok(byte);
            }
            match self.more() {
                Ok(()) => {}
                Err(NoMore::End) => return Ok(None),
                Err(other) => return Err(other),
            }
        }
    }

    /// Reads on until this many bytes are there, or the stream ends.
    pub(crate) fn at_least(&mut self, count: usize) -> Result<(), NoMore> {
        while self.end - self.start < count {
            match self.more() {
                Ok(()) => {}
                Err(NoMore::End) => break,
                Err(other) => return Err(other),
            }
        }
        Ok(())
    }

    /// Passes over the rest of the line.
    pub(crate) fn pass_line(&mut self) -> Result<(), NoMore> {
        loop {
            if let Some(at) = self.rest().iter().position(|byte| *byte == b'\n') {
                self.advance(at + 1);
                return Ok(());
            }
            self.advance(self.rest().len());
            match self.more() {
                Ok(()) => {}
                Err(NoMore::End) => return Ok(()),
                Err(other) => return Err(other),
            }
        }
    }

    /// The value that the bytes begin with, once it is there whole.
    pub(crate) fn whole_value(&mut self) -> Result<usize, Whole> {
        loop {
            match json::value_end(self.rest(), 0) {
                Ok(end) => return Ok(end),
                Err(json::Fault::Broken(at)) => return Err(Whole::Broken(at)),
                Err(json::Fault::Short) => self.more().map_err(Whole::NoMore)?,
            }
        }
    }

    pub(crate) fn value(&self, end: usize) -> Raw<'_> {
        Raw(self.rest().get(..end).unwrap_or_default())
    }
}

/// Why a value is not there whole.
pub(crate) enum Whole {
    Broken(usize),
    NoMore(NoMore),
}
