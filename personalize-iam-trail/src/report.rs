//! What was read of a stream, and why it may end early.

use std::fmt;
use std::io;

/// What was read of a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Records, those included that have no requests.
    pub records: u64,
    /// Digests of CloudTrail, which have no records.
    pub digests: u64,
    /// Other values of JSON.
    pub others: u64,
    /// Lines and texts that are not JSON.
    pub broken: u64,
    /// Where the first broken line is: the byte, of what is unpacked.
    pub first_broken: Option<u64>,
}

impl Report {
    pub(crate) fn broken(&mut self, at: u64) {
        self.broken += 1;
        self.first_broken.get_or_insert(at);
    }

    /// Whether a file with this much that is broken is still worth reading on.
    pub(crate) fn may_go_on(&self) -> bool {
        self.broken < 1000
    }
}

/// Why a stream was not read to its end. The records before that place were given.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReadError {
    /// The stream failed, or its gzip is broken.
    Io(io::Error),
    /// It is not JSON.
    Broken {
        /// The byte, of what is unpacked.
        at: u64,
    },
    /// It ends within a record.
    CutOff {
        /// The byte at which the record begins, of what is unpacked.
        at: u64,
    },
    /// A value is longer than any record.
    TooLong {
        /// The byte at which it begins, of what is unpacked.
        at: u64,
    },
    /// It is Parquet, which this function does not read.
    Parquet,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Io(error)
                if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData) =>
            {
                write!(f, "the gzip is broken ({error}); fetch the file again")
            }
            ReadError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                f.write_str("the gzip ends too early; fetch the file again")
            }
            ReadError::Io(error) => write!(f, "it cannot be read: {error}"),
            ReadError::Broken { at } => {
                write!(
                    f,
                    "byte {at} is not JSON; give records of CloudTrail, as a trail, the AWS CLI or an export writes them"
                )
            }
            ReadError::CutOff { at } => {
                write!(f, "it ends within the value that begins at byte {at}; fetch the file again")
            }
            ReadError::TooLong { at } => {
                write!(
                    f,
                    "the value at byte {at} is longer than any record: more than {} bytes",
                    crate::window::LONGEST
                )
            }
            ReadError::Parquet => f.write_str("it is Parquet, which is not read here; give the files of the trail"),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ReadError::Io(error) => Some(error),
            _ => None,
        }
    }
}
