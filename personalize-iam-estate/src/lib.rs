//! Whole accounts and organizations: who is there, with which policies, reaching what through whom.
//!
//! An [`Estate`] is plain data; readers add to it what a file has, and [`counting`] gives the policies that count for one of its
//! users and roles.

mod estate;
mod counting;
mod moves;
mod chains;

pub use chains::{Asked, Certainty, Chain, Chains, Change, Found, Node, Options, Rank, Reached, ResourcePolicy, Step};
pub use counting::{Counting, counting};
pub use estate::{
    Account, Document, Estate, Gap, Group, Identity, IdentityKind, ManagedPolicy, Organization, OrganizationPolicy,
    OrganizationPolicyKind, OwnPolicy, Place, Target,
};
pub use moves::{Ask, Changes, EditOf, How, MOVES, Move, READS_WITH_ROLE};
