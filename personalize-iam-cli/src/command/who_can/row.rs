//! Rows of the tables of `who-can` and `matrix`, and the notes beside them.

use personalize_iam_analysis::Cell;
use personalize_iam_eval::{Policies, Principal};

use crate::format_option::offers;
use crate::problems::Problem;

offers! {
    /// How tables are written.
    pub(super) enum Format {
        /// For people
        Table,
        /// For spreadsheets: a line for each principal, action and resource type
        Csv,
        /// For programs: one object
        Json,
        /// Tables for documents
        Markdown,
    }
    not Text, Aws, Sarif, Github, Junit, Jsonl
}

/// An answer about one principal, with the policies that count for it.
pub(super) struct Row {
    pub(super) principal: Principal,
    pub(super) cell: Cell,
    /// The resource has a policy of its own; or others do that the pattern matches.
    pub(super) special: Special,
    pub(super) policies: Policies,
}

/// Whether other resources of a pattern have answers of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Special {
    /// The answer is about all that the pattern matches.
    No,
    /// The answer is about a resource with a policy of its own.
    OwnPolicy,
    /// The answer is about the resources of the pattern without such.
    Others,
}

/// The notes beside the table: in JSON a part of it, else on standard error.
pub(super) struct Besides<'a> {
    pub(super) warnings: &'a [String],
    pub(super) problems: &'a [Problem],
}
