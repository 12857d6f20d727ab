//! What has no effect, proved over all requests: where no rule that looks at the texts alone sees it.
//!
//! The proofs are those of `personalize-iam-analysis`. What cannot be settled within a small budget is not told.

use crate::finding::Rule;

pub mod exact_action_without_effect;
pub mod exact_condition_always_holds;
pub mod exact_condition_never_holds;
pub mod exact_deny_removes_nothing;
pub mod exact_resource_without_effect;
pub mod exact_statement_without_effect;
pub mod exact_superfluous;
pub mod exact_value_without_effect;

/// The rules of this family.
pub(crate) const FAMILY: &[&Rule] = &[
    &exact_action_without_effect::RULE,
    &exact_condition_always_holds::RULE,
    &exact_condition_never_holds::RULE,
    &exact_deny_removes_nothing::RULE,
    &exact_resource_without_effect::RULE,
    &exact_statement_without_effect::RULE,
    &exact_superfluous::RULE,
    &exact_value_without_effect::RULE,
];
