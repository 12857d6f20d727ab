//! Rows of the tables of `who-can` and `matrix`, and the notes beside them.

use std::sync::Arc;

use personalize_iam_analysis::{Access, Cell};
use personalize_iam_estate::{Outside, Special};
use personalize_iam_eval::{Policies, Principal};

use crate::format_option::offers;
use crate::problems::Problem;

offers! {
    /// How the answers of `who-can` are written.
    pub(super) enum WhoFormat {
        /// For people
        Table,
        /// For spreadsheets: a line for each principal, action and resource type
        Csv,
        /// For programs: one object
        Json,
        /// Tables for documents
        Markdown,
        /// A picture for Graphviz: who can, and by which steps
        Dot,
        /// The same for Mermaid, which Markdown of GitHub and GitLab shows
        Mermaid,
        /// The same as a page for a browser, with all requests; it needs no network
        Html,
    }
    not Text, Aws, Sarif, Github, Junit, Jsonl
}

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
    not Text, Aws, Sarif, Github, Junit, Jsonl, Dot, Mermaid, Html
}

/// An answer about one principal, with the policies that count for it.
pub(super) struct Row {
    pub(super) principal: Principal,
    pub(super) cell: Cell,
    /// The resource has a policy of its own; or others do that the pattern matches.
    pub(super) special: Special,
    pub(super) policies: Arc<Policies>,
    /// Where it is undecided as something was not read: what the answer is if there is none of that.
    pub(super) if_none: Option<Access>,
    /// What they are, if they are not of the accounts that are asked about.
    pub(super) outside: Option<Outside>,
    /// Of a service: whether it can on behalf of any account.
    pub(super) for_any_source: bool,
}

/// The notes beside the table: in JSON a part of it, else on standard error.
pub(super) struct Besides<'a> {
    pub(super) warnings: &'a [String],
    pub(super) problems: &'a [Problem],
}
