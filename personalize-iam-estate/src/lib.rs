//! Whole accounts and organizations: who is there, with which policies, reaching what through whom.
//!
//! [`read`] takes the text of a file and tells by its content what it is: what `aws iam get-account-authorization-details` and its
//! neighbours print, and what collectors write. [`estate_of`] makes an [`Estate`], plain data, of all files together, in any order; what
//! is missing is in [`Estate::gaps`], with the command that gets it. [`Manifest`] reads `estate.toml`, which says what files do not.
//! [`counting`] gives the policies that count for a user or a role. Nothing is fetched, and no file is opened.
//!
//! `estate.toml`:
//!
//! ```toml
//! # Of which account a file or a folder is, and what an output is about that does not say it.
//! [[read]]
//! path = "dumps/on-root.json"
//! account = "111122223333"
//! target = "r-ab12"
//!
//! [accounts.111122223333]
//! name = "shop"
//! parent = "ou-ab12-cdefghij"
//!
//! [organization]
//! managementAccount = "999988887777"
//! # none = true, if the accounts are in no organization
//!
//! [organization.parents]
//! ou-ab12-cdefghij = "r-ab12"
//!
//! # All policies of a kind by what they are attached to: files, or AWS's own, which allow everything.
//! [organization.serviceControl]
//! r-ab12 = ["FullAWSAccess"]
//! ou-ab12-cdefghij = ["FullAWSAccess", "scp/no-deletes.json"]
//!
//! [organization.resourceControl]
//! r-ab12 = ["RCPFullAWSAccess"]
//!
//! [resourcePolicies]
//! "arn:aws:s3:::shop-data" = "policies/bucket.json"
//!
//! [managedPolicies]
//! "arn:aws:iam::111122223333:policy/readers" = "policies/readers.json"
//! ```

mod overlap;
mod layers;
mod estate;
mod counting;
mod known;
mod narrowed;
mod ask;
mod outside;
mod moves;
mod chains;
mod claims;
mod packs;
mod compare;
mod unused;
mod what_can;
mod value;
mod fact;
mod read;
mod assemble;

pub use ask::{
    Answer, Cast, Member, Missing, Outside, Question, QuestionGroup, Remembered, Special, Topic, grouped, members,
    questions, settled,
};
pub use assemble::estate_of;
pub use chains::{
    Asked, Certainty, Chain, Chains, Change, Found, Node, Options, Rank, Reached, ResourcePolicy, Step, layers_of_node,
    policies_of_node,
};
pub use claims::{Answering, DEEPEST_CHAIN, Finding, Judge, Judgement, Judging, is_outside};
pub use compare::{
    About, ChangedGroup, ChangesOf, Difference, Differences, Presence, ReachChange, ReachChanges, compared,
    differences, reach_changes, reach_sources,
};
pub use counting::{Counting, Levels, counting};
pub use estate::{
    Account, Assignment, Document, Estate, Gap, Group, Identity, IdentityKind, ManagedPolicy, Organization,
    OrganizationPolicy, OrganizationPolicyKind, OwnPolicy, PermissionSet, Place, Target,
};
pub use fact::Part;
pub use known::{Fact, Known};
pub use layers::Layers;
pub use moves::{Ask, Changes, EditOf, How, MOVES, Move, READS_WITH_ROLE};
pub use outside::{Entrance, Outsiders, entrances, outsiders};
pub use overlap::{arns_overlap, overlap};
pub use packs::{PACKS, Pack, PackClaim, PackText};
pub use read::{Input, Manifest, Wanted, managed_policies, read};
pub use unused::{Unused, UnusedFound, UnusedKind, unused};
pub use value::{DumpError, LONGEST_DUMP};
pub use what_can::{ActionClass, action_classes};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
