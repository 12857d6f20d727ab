#![doc = include_str!("../README.md")]

// In reading order: each module uses those before it.

// Values of JSON in bytes that are lent.
mod json;
// The fields of a record.
mod record;
// From events to actions, as data: by records, by names of operations, and what the absence of events proves.
mod map;
mod operation;
mod recorded;
// Who, with what result, on what, with which context.
mod caller;
mod outcome;
mod resource;
mod context;
// All of it: a record in, requests out.
mod event;
mod write;
mod ask;
// What records lie in.
mod window;
mod report;
mod format;
mod read;
// What is counted of them: each event once, in sums that merge in any order.
mod seen;
mod shard;
mod tally;
// What other policies would have said, and the results of parts.
mod relaxed;
mod replay;
mod partial;
// What a principal used, in sets that merge in any order.
mod used;

pub use caller::Caller;
pub use context::{Context, Value};
pub use event::{Event, Request, Skipped};
pub use map::Certainty;
pub use operation::Operation;
pub use outcome::Outcome;
pub use partial::{Counts, Partial, PartialError};
pub use read::read;
pub use record::Record;
pub use recorded::{Recorded, recorded, seldom_recorded};
pub use replay::{Counted, Counting, EVENTS, Finding, Given, Replay, Sample, Side};
pub use report::{ReadError, Report};
pub use resource::Resource;
pub use seen::{Known, Seen};
pub use shard::{Group, Groups, Ids, LogFile, OpenFile, Shard};
pub use tally::{Row, Tally, TallyError};
pub use used::{Held, Log, On, Pair, Use, Used, Wanted};
