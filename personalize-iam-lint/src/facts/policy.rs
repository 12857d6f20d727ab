//! For the rules on the document: which kinds need the current version, its quota, and how to make it shorter.

use personalize_iam_model::policy::{PolicyKind, Quota, QuotaUnit};

use crate::document::Document;

/// Whether a policy of this kind is rejected with a version other than the current one, by the rule `version-required`.
pub(crate) fn wants_current_version(kind: PolicyKind) -> bool {
    use PolicyKind::{Managed, PermissionsBoundary, Rcp, Scp};
    matches!(kind, Managed | PermissionsBoundary | Scp | Rcp)
}

/// The quota of the kind of policy, and how much of it the text takes.
pub(crate) fn quota_of(document: &Document<'_>) -> Option<(Quota, usize)> {
    let quota = personalize_iam_model::policy::quota(document.kind)?;
    Some((quota, quota.unit.count(document.text)))
}

/// How to make a policy of this kind shorter.
pub(crate) fn shorten(kind: PolicyKind, unit: QuotaUnit) -> String {
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
