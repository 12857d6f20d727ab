//! Decides and explains requests under the policies of IAM.
//!
//! A skeleton: it fixes where the evaluator stands (on [`personalize_iam_model`], below everything else) and has no
//! function yet. What is to come: `evaluate(&Policies, &Request) -> Evaluation`, total and pure.

/// The vocabulary and the documents that requests are decided on.
pub use personalize_iam_model as model;
