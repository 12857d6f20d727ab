//! Denials, as AWS words them: who may not do what, and by which kind of policy.
//!
//! A text goes through four steps. [`record`] takes JSON apart: records of CloudTrail, decoded authorization messages,
//! bodies of answers. [`clean`] takes away how a text was quoted, escaped, drawn in boxes and broken into lines.
//! [`sentence`] finds the sentence of the denial, and [`wrapper`] what an SDK or a command line says around it.
//!
//! [`details`] is by itself: AWS's answer to the authorization ID of a denial.
//!
//! Source: IAM User Guide, "Troubleshoot access denied error messages"; AWS CloudTrail User Guide, "CloudTrail record
//! contents"; AWS STS API Reference, "DecodeAuthorizationMessage".

mod clean;
mod wrapper;
pub(crate) mod details;
pub(crate) mod access_denied;
mod sentence;
mod record;
mod read;
