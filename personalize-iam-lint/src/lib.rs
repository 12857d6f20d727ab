//! Finds mistakes in IAM policies, with their positions and fixes.
//!
//! A policy's text goes in, findings with byte ranges and edits come out. There is no IO: a command line, a language
//! server and a macro can all stand on it.
//!
//! ```
//! use personalize_iam_lint::{Options, lint};
//!
//! let text = r#"{
//!     "Version": "2012-10-17",
//!     "Statement": {"Effect": "Allow", "Action": "personalize:CreateCampain", "Resource": "*"}
//! }"#;
//! let report = lint(text, &Options::default());
//! let finding = &report.findings[0];
//! assert_eq!(finding.rule.id, "action-unknown");
//! assert_eq!((finding.location.line, finding.location.column), (3, 48));
//! ```
//!
//! Each rule is a module of [`rules`]; its documentation has what it finds, why that matters, a bad and a good example,
//! and AWS's page.

// In reading order: each module uses those before it.
mod edit;
mod guess;
mod resource_patterns;
mod document;
mod finding;
mod placeholder;
mod grammar_fixes;
mod facts;
pub mod rules;
mod lint;
mod meant;

pub use edit::{Edit, Fix, Safety, apply};
pub use facts::access::acting_on_none;
pub use finding::{Finding, NotJudged, Severity};
pub use guess::guess;
pub use lint::{Options, Report, filled_in_later, finding_of_template, lint, outcomes_not_judged};
pub use meant::{
    Part, Seen, Slip, action_slip, key_slips, principal_slip, resource_slips, slips, slips_of_request, value_slips,
};
pub use personalize_iam_analysis::Limit;
pub use personalize_iam_model as model;
pub use rules::{Rule, rule};

/// The README's code, compiled and run by the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
