//! Whole accounts and organizations: who is there, with which policies, reaching what through whom.
//!
//! An [`Estate`] is plain data; readers add to it what a file has, and [`counting`] gives the policies that count for one of its
//! users and roles.

mod overlap;
mod layers;
mod estate;
mod counting;
mod narrowed;
mod ask;

pub use ask::{Answer, Ask, AskGroup, Cast, Member, Missing, Special, asks, grouped, members, settled};
mod value;
mod fact;
mod read;
mod assemble;

pub use assemble::estate_of;
pub use counting::{Counting, counting};
pub use estate::{
    Account, Assignment, Document, Estate, Gap, Group, Identity, IdentityKind, ManagedPolicy, Organization,
    OrganizationPolicy, OrganizationPolicyKind, OwnPolicy, PermissionSet, Place, Target,
};
pub use fact::Part;
pub use layers::Layers;
pub use overlap::{arns_overlap, overlap};
pub use read::{Input, Manifest, Wanted, managed_policies, read};
pub use value::{DumpError, LONGEST_DUMP};
