//! A list that may be longer than memory: the array of `{"Records": [...]}` of a trail, `{"Events": [...]}` of `lookup-events`,
//! `{"events": [...]}` and `{"logEvents": [...]}` of CloudWatch Logs, `{"QueryResultRows": [...]}` of CloudTrail Lake, or an array
//! alone. One item at a time is in memory.

use crate::format::{Found, Stop};
use crate::json::{self, Fault};
use crate::record::{Record, is_list};
use crate::window::{NoMore, Whole, Window};

impl Found<'_> {
    /// Takes the object that the window begins with. If it is long, the list in it is taken item by item.
    pub(crate) fn long_object(&mut self, window: &mut Window<'_>) -> Result<(), Stop> {
        // A file of a trail begins with its list, which is not gone through twice.
        let begins_with_list = matches!(json::name(window.rest(), 1), Ok(Some((name, _))) if is_list(name));
        if !begins_with_list && let Ok((record, end)) = Record::read(window.rest()) {
            self.object(&record)?;
            window.advance(end);
            return Ok(());
        }
        // It is long, or broken: then what is before that place is taken.
        // Behind the opening brace, and behind each list: `at` counts from the first byte of the window.
        let mut at = 1;
        let mut had_list = false;
        loop {
            let found = match json::name(window.rest(), at) {
                Ok(Some((name, value))) => {
                    let is_array = window.rest().get(value) == Some(&b'[');
                    if is_list(name) && is_array {
                        window.advance(value + 1);
                        self.items(window)?;
                        (at, had_list) = (0, true);
                        continue;
                    }
                    json::value_end(window.rest(), value).map(Some)
                }
                Ok(None) => Ok(None),
                Err(fault) => Err(fault),
            };
            match found {
                Ok(Some(end)) => at = end,
                Ok(None) => {
                    let end = json::blanks_and_comma(window.rest(), at) + 1;
                    if !had_list {
                        let (record, _) = Record::read(window.rest()).map_err(|fault| Stop::fault(fault, window))?;
                        self.object(&record)?;
                    }
                    window.advance(end);
                    return Ok(());
                }
                Err(Fault::Broken(broken)) => return Err(Stop::broken(broken, window)),
                Err(Fault::Short) => window.more().map_err(|reason| Stop::no_more(reason, window))?,
            }
        }
    }

    /// Takes the items of an array, behind whose bracket the window is, and the closing bracket.
    pub(crate) fn items(&mut self, window: &mut Window<'_>) -> Result<(), Stop> {
        self.in_list = true;
        loop {
            match window.next_byte().map_err(|reason| Stop::no_more(reason, window))? {
                None => return Err(Stop::no_more(NoMore::End, window)),
                Some(b']') => {
                    self.in_list = false;
                    window.advance(1);
                    return Ok(());
                }
                Some(b'{') => self.short_object(window)?,
                Some(_) => {
                    let end = match window.whole_value() {
                        Ok(end) => end,
                        Err(Whole::Broken(at)) => return Err(Stop::broken(at, window)),
                        Err(Whole::NoMore(reason)) => return Err(Stop::no_more(reason, window)),
                    };
                    self.value(window.value(end))?;
                    window.advance(end);
                }
            }
        }
    }

    /// Takes an object that fits into memory.
    fn short_object(&mut self, window: &mut Window<'_>) -> Result<(), Stop> {
        loop {
            match Record::read(window.rest()) {
                Ok((record, end)) => {
                    self.object(&record)?;
                    window.advance(end);
                    return Ok(());
                }
                Err(Fault::Broken(at)) => return Err(Stop::broken(at, window)),
                Err(Fault::Short) => window.more().map_err(|reason| Stop::no_more(reason, window))?,
            }
        }
    }
}
