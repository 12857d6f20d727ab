//! An object that is a record, or has records in it: an event of EventBridge in `detail`; a row of `lookup-events` in
//! `CloudTrailEvent`, an event of CloudWatch Logs in `message` and a row of CloudTrail Lake in `eventJson`, which are texts of
//! JSON; and short lists of all these.

use crate::format::{Found, Stop};
use crate::json::Raw;
use crate::record::Record;

/// How deep objects may lie in each other: a record in a text in an event in a list.
const DEEPEST: usize = 5;

impl Found<'_> {
    /// Takes what a value holds.
    pub(crate) fn value(&mut self, value: Raw<'_>) -> Result<(), Stop> {
        self.within(value, DEEPEST)
    }

    /// Takes an object that is read already.
    pub(crate) fn object(&mut self, record: &Record<'_>) -> Result<(), Stop> {
        self.holder(record, DEEPEST)
    }

    fn within(&mut self, value: Raw<'_>, depth: usize) -> Result<(), Stop> {
        let Some(depth) = depth.checked_sub(1) else {
            self.report.others += 1;
            return Ok(());
        };
        match value.0.first() {
            Some(b'{') => match Record::read(value.0) {
                Ok((record, _)) => self.holder(&record, depth),
                Err(_) => self.not_read(),
            },
            Some(b'[') => value.items().try_for_each(|item| self.within(item, depth)),
            Some(b'"') => match value.string() {
                // CloudWatch Logs has other texts beside records.
                Some(text) if text.trim_start().starts_with('{') => self.within(Raw(text.trim().as_bytes()), depth),
                _ => self.other(),
            },
            _ => self.other(),
        }
    }

    fn holder(&mut self, record: &Record<'_>, depth: usize) -> Result<(), Stop> {
        if record.is_record() {
            self.report.records += 1;
            return match (self.on)(record) {
                std::ops::ControlFlow::Continue(()) => Ok(()),
                std::ops::ControlFlow::Break(()) => Err(Stop::Asked),
            };
        }
        let inner = [record.list, record.inner, record.inner_text];
        match inner.into_iter().find(|one| one.is_there()) {
            Some(inner) => self.within(inner, depth),
            None if record.digest.is_there() => {
                self.report.digests += 1;
                Ok(())
            }
            None => self.other(),
        }
    }

    fn other(&mut self) -> Result<(), Stop> {
        self.report.others += 1;
        Ok(())
    }

    fn not_read(&mut self) -> Result<(), Stop> {
        self.report.broken += 1;
        Ok(())
    }
}
