//! Whole API operations: everything that is checked when one is called, decided together.
//!
//! A call of an API is more than one request to IAM. `CreateDatasetImportJob` needs permission on the job and on the
//! dataset, `iam:PassRole` on the service role, that role's trust in Amazon Personalize, and access to the bucket for
//! the role and for the service. [`checks()`] lists them, [`evaluate_call`] decides them.
//!
//! ```
//! use personalize_iam_eval::Policies;
//! use personalize_iam_eval::operation::{Call, CallPolicies, Verdict, evaluate_call, find};
//! use personalize_iam_documents as documents;
//! use personalize_iam_model::Scope;
//!
//! const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
//!
//! let etl = "arn:aws:iam::111122223333:role/etl".parse()?;
//! let call = Call::new(find("CreateCampaign")?, etl, HOME)
//!     .with_input("name", "movies-uk")?
//!     .with_input("solutionVersionArn", "movies/1a2b")?;
//!
//! let caller = Policies { identity: vec![documents::deployment(&HOME, "movies-")], ..Policies::default() };
//! let answer = evaluate_call(&call, &CallPolicies { caller, ..CallPolicies::default() });
//! assert_eq!(answer.verdict, Verdict::Denied);
//! assert_eq!(
//!     answer.missing().collect::<Vec<_>>(),
//!     [
//!         "the caller's identity-based policy does not allow `personalize:CreateCampaign` on \
//!          `arn:aws:personalize:eu-west-1:111122223333:solution/movies/1a2b`: \
//!          statement `CreateCampaigns` does so for other resources",
//!     ],
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod parts;
mod parameters;
mod data_access;
mod call;
mod presence;
mod check;
mod checks;
mod names;
mod outcome;
mod evaluate;

pub use self::call::{Call, CallError, Input, S3Location, find};
pub use self::check::{Check, ContestedCheck, Need, Who};
pub use self::checks::checks;
pub use self::evaluate::evaluate_call;
pub use self::outcome::{CallEvaluation, CallPolicies, CheckEvaluation, Verdict};
