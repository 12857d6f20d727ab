//! What IAM refuses to take: mistakes of the grammar, which the reader of policies finds.
//!
//! Each code of [`ProblemCode`](personalize_iam_model::policy::ProblemCode) is the name of a rule, and a file of that
//! name has its text.

use crate::finding::Rule;

macro_rules! grammar {
    ($($module:ident = $id:literal $(over $others:expr)?,)*) => {
        $(
            #[doc = include_str!(concat!("grammar/", stringify!($module), ".md"))]
            pub mod $module {
                use crate::finding::Rule;

                /// The rule.
                pub const RULE: Rule =
                    Rule::of_grammar($id, include_str!(concat!("grammar/", stringify!($module), ".md")))$(.over($others))?;
            }
        )*

        pub(crate) const FAMILY: &[&Rule] = &[$(&$module::RULE),*];
    };
}

grammar! {
    not_utf8 = "not-utf8",
    text_too_long = "text-too-long",
    json_syntax = "json-syntax",
    nesting_too_deep = "nesting-too-deep",
    character_not_allowed = "character-not-allowed",
    duplicate_json_key = "duplicate-json-key",
    element_unknown = "element-unknown",
    element_wrong_case = "element-wrong-case",
    element_wrong_type = "element-wrong-type",
    element_pair_conflict = "element-pair-conflict",
    version_invalid = "version-invalid",
    version_required = "version-required",
    id_not_allowed = "id-not-allowed",
    statement_missing = "statement-missing",
    sid_charset = "sid-charset",
    sid_duplicate = "sid-duplicate",
    effect_missing_or_bad = "effect-missing-or-bad",
    action_missing = "action-missing",
    action_format = "action-format",
    action_prefix_wildcard = "action-prefix-wildcard",
    action_prefix_case = "action-prefix-case",
    resource_missing = "resource-missing",
    resource_in_trust_policy = "resource-in-trust-policy",
    arn_prefix_missing = "arn-prefix-missing",
    arn_partition_unknown = "arn-partition-unknown",
    arn_service_missing = "arn-service-missing",
    arn_too_few_fields = "arn-too-few-fields",
    session_short_arn = "session-short-arn",
    principal_missing = "principal-missing",
    principal_not_allowed = "principal-not-allowed",
    notprincipal_not_allowed = "notprincipal-not-allowed",
    notprincipal_with_allow = "notprincipal-with-allow",
    principal_type_unknown = "principal-type-unknown",
    principal_value_malformed = "principal-value-malformed",
    principal_partial_wildcard = "principal-partial-wildcard",
    principal_is_group = "principal-is-group",
    service_principal_format = "service-principal-format",
    federated_outside_trust = "federated-outside-trust",
    federated_format = "federated-format",
    canonical_user_outside_s3 = "canonical-user-outside-s3",
    condition_operator_unknown = "condition-operator-unknown" over &["condition-shape"],
    condition_null_ifexists = "condition-null-ifexists",
    condition_operator_duplicate = "condition-operator-duplicate",
    condition_shape = "condition-shape",
    condition_key_duplicate_case = "condition-key-duplicate-case",
    rcp_allow = "rcp-allow",
    rcp_principal_not_star = "rcp-principal-not-star",
    rcp_action_star = "rcp-action-star",
    rcp_notaction = "rcp-notaction",
    policy_too_large = "policy-too-large",
}

#[cfg(test)]
mod tests {
    use personalize_iam_model::policy::ProblemCode;

    use super::*;

    #[test]
    fn every_mistake_of_the_grammar_has_a_rule() {
        let codes: Vec<&str> = ProblemCode::ALL.iter().map(|code| code.as_str()).collect();
        let rules: Vec<&str> = FAMILY.iter().map(|rule| rule.id).collect();
        assert_eq!(rules, codes);
    }
}
