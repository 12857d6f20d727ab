//! The document: its elements, its kind, its size, its style.

use crate::rules::Rule;
use personalize_iam_model::policy::{PolicyKind, Quota, QuotaUnit};

use crate::document::Document;

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

/// Whether a policy of this kind is refused with another version than the current one, by the rule `version-required`.
fn wants_current_version(kind: PolicyKind) -> bool {
    use PolicyKind::{Managed, PermissionsBoundary, Rcp, Scp};
    matches!(kind, Managed | PermissionsBoundary | Scp | Rcp)
}

/// The quota of the kind of policy, and how much of it the text takes.
fn quota_of(document: &Document<'_>) -> Option<(Quota, usize)> {
    let quota = personalize_iam_model::policy::quota(document.kind)?;
    Some((quota, quota.unit.count(document.text)))
}

/// How to make a policy of this kind shorter.
fn shorten(kind: PolicyKind, unit: QuotaUnit) -> String {
    use PolicyKind::{InlineGroup, InlineRole, InlineUser, Logs, Managed, Rcp, RoleTrust, Scp, Session};
    let white_space = match unit {
        QuotaUnit::CharactersWithoutWhiteSpace => "",
        QuotaUnit::Characters | QuotaUnit::Bytes => "take out white space, or ",
    };
    let rest = match kind {
        InlineUser | InlineGroup | InlineRole => {
            "write patterns in place of many names, or use managed policies: all inline policies of one identity share \
             the quota"
        }
        Managed | Scp | Rcp | Logs => "write patterns in place of many names, or split the policy",
        Session => "write patterns in place of many names; the ARNs of managed session policies count as well",
        RoleTrust => "name the account in place of many roles, with a condition on `aws:PrincipalArn`",
        _ => "write patterns in place of many names",
    };
    format!("{white_space}{rest}")
}
