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
pub use counting::{Counting, counting};
pub use estate::{
    Account, Document, Estate, Gap, Group, Identity, IdentityKind, ManagedPolicy, Organization, OrganizationPolicy,
    OrganizationPolicyKind, OwnPolicy, Place, Target,
};
pub use layers::Layers;
pub use overlap::{arns_overlap, overlap};
