//! Values one after the other: one a line, as exports write, with a time in front, as CloudWatch Logs exports to Amazon S3, glued
//! together, as Amazon Data Firehose delivers, or a single one; and subscriptions of CloudWatch Logs as AWS Lambda gets them,
//! gzip in Base64.

use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::MultiGzDecoder;

use crate::format::{Found, Stop};
use crate::report::ReadError;
use crate::window::{LONGEST, NoMore, Window};

/// More bytes are not taken for a time.
const LONGEST_TIME: usize = 40;

/// How gzip begins in Base64.
const GZIP: &[u8] = b"H4sI";

impl Found<'_> {
    /// Takes all values of a stream. A line that is broken is counted and passed over.
    pub(crate) fn values(&mut self, window: &mut Window<'_>) -> Result<(), Stop> {
        while let Some(byte) = window.next_byte().map_err(|reason| Stop::no_more(reason, window))? {
            let taken = match byte {
                b'{' => self.long_object(window),
                b'[' => {
                    window.advance(1);
                    self.items(window)
                }
                // The mark of UTF-8.
                0xef if window.place() == 0 => {
                    window.at_least(3).map_err(|reason| Stop::no_more(reason, window))?;
                    window.advance(3);
                    Ok(())
                }
                b'0'..=b'9' => self.time(window),
                b'H' => self.base64(window),
                _ => Err(Stop::broken(0, window)),
            };
            match taken {
                Err(Stop::Error(ReadError::Broken { at })) if !self.in_list && self.report.may_go_on() => {
                    self.report.broken(at);
                    window.pass_line().map_err(|reason| Stop::no_more(reason, window))?;
                }
                other => other?,
            }
        }
        Ok(())
    }

    /// Passes over the time that CloudWatch Logs writes before each event.
    fn time(&mut self, window: &mut Window<'_>) -> Result<(), Stop> {
        window.at_least(LONGEST_TIME).map_err(|reason| Stop::no_more(reason, window))?;
        let bytes = window.rest();
        let is_of_time = |byte: &u8| byte.is_ascii_digit() || b"-:.TZ".contains(byte);
        match bytes.iter().take(LONGEST_TIME).position(|byte| !is_of_time(byte)) {
            Some(end) if bytes.get(end) == Some(&b' ') => {
                window.advance(end);
                Ok(())
            }
            _ => Err(Stop::broken(0, window)),
        }
    }

    fn base64(&mut self, window: &mut Window<'_>) -> Result<(), Stop> {
        let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
        let end = loop {
            if let Some(end) = window.rest().iter().position(|byte| !is_base64(byte)) {
                break end;
            }
            match window.more() {
                Ok(()) => {}
                Err(NoMore::End) => break window.rest().len(),
                Err(other) => return Err(Stop::no_more(other, window)),
            }
        };
        let text = window.rest().get(..end).unwrap_or_default();
        if !text.starts_with(GZIP) {
            return Err(Stop::broken(0, window));
        }
        let Ok(packed) = STANDARD.decode(text) else { return Err(Stop::broken(0, window)) };
        let mut unpacked = Vec::new();
        let most = LONGEST as u64;
        let read = MultiGzDecoder::new(&packed[..]).take(most + 1).read_to_end(&mut unpacked);
        if read.is_err() || unpacked.len() as u64 > most {
            return Err(Stop::broken(0, window));
        }
        window.advance(end);
        self.value(crate::json::Raw(unpacked.trim_ascii()))
    }
}
