//! The document: its elements, its kind, its size, its style.

use crate::finding::Rule;

pub mod blank_before_policy;
pub mod empty_list;
pub mod empty_object;
pub mod empty_sid;
pub mod id_in_identity_policy;
pub mod near_size_limit;
pub mod permission_set_role_principal;
pub mod quota_needs_raise;
pub mod sid_missing;
pub mod sid_repeated;
pub mod single_item_list;
pub mod stray_blank;
pub mod version_2008;
pub mod version_missing;

/// The rules of this family.
pub(crate) const FAMILY: &[&Rule] = &[
    &blank_before_policy::RULE,
    &empty_list::RULE,
    &empty_object::RULE,
    &empty_sid::RULE,
    &id_in_identity_policy::RULE,
    &near_size_limit::RULE,
    &permission_set_role_principal::RULE,
    &quota_needs_raise::RULE,
    &sid_missing::RULE,
    &sid_repeated::RULE,
    &single_item_list::RULE,
    &stray_blank::RULE,
    &version_2008::RULE,
    &version_missing::RULE,
];
