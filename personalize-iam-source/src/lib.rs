//! Finds IAM policies where they live: in templates of CloudFormation and SAM, in Terraform, in manifests of Kubernetes, in
//! YAML and JSON, and in what the AWS CLI prints.
//!
//! [`find`] takes the text of a file and returns the policies in it, each with its document, its place in the file, its kind, whom
//! it is attached to, and what of it is not known: functions and interpolations stay in the document as they are. Nothing is
//! fetched, and no program is run.
//!
//! ```
//! use personalize_iam_source::Language;
//!
//! let template = "
//! Resources:
//!   Serving:
//!     Type: AWS::IAM::ManagedPolicy
//!     Properties:
//!       PolicyDocument:
//!         Version: 2012-10-17
//!         Statement:
//!           - Effect: Allow
//!             Action: personalize:GetRecommendations
//!             Resource: !Sub arn:aws:personalize:${AWS::Region}:${AWS::AccountId}:campaign/movies
//! ";
//! let found = personalize_iam_source::find(Language::Data, template)?;
//! let policy = &found.policies[0];
//! assert_eq!(policy.place, "/Resources/Serving/Properties/PolicyDocument");
//! assert_eq!((policy.kind.as_str(), policy.actions().len()), ("identity", 1));
//! # Ok::<(), personalize_iam_source::SyntaxError>(())
//! ```

// In reading order: each module uses those before it.
mod place;
mod tree;
mod json;
mod yaml;
mod inputs;
mod hole;
mod condition;
mod scope;
mod document;
mod roles;
mod found;
mod format;
mod mistakes;
mod render;
mod opened;
mod find;
mod parameters;
mod edit;

pub use crate::edit::{Change, Editor, Wanted, holds};
pub use crate::find::{Language, decode, find, find_with};
pub use crate::found::{ActionEntry, Found, Mistake, Note, Policy};
pub use crate::hole::{FILLINGS, Known, hash_of};
pub use crate::inputs::{Files, Inputs, NoFiles, Texts};
pub use crate::json::{SyntaxError, url_decoded};
pub use crate::opened::{NotOpened, Opened, opened};
pub use crate::parameters::values_of;
pub use crate::place::{Lines, Places};
pub use crate::render::{Choice, Filling, Hole, HoleAt, Outcomes, Rendered, Resolved, mark, marked};
pub use crate::roles::{Attached, Owner, OwnerKind, PolicySource};
pub use crate::tree::{Member, Node, Text, Value};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
