//! Conditions: operators, keys, values, variables.

use crate::finding::Rule;

pub mod allow_ifexists;
pub mod allow_inverted_only;
pub mod condition_key_not_for_action;
pub mod deny_untaggable;
pub mod allow_untaggable;
pub mod audience_set_operator;
pub mod binary_value_invalid;
pub mod bool_value_invalid;
pub mod condition_account_format;
pub mod condition_bool_multiple;
pub mod condition_empty_list;
pub mod condition_empty_object;
pub mod condition_key_casing;
pub mod condition_key_deprecated;
pub mod condition_key_format;
pub mod condition_key_unknown;
pub mod condition_mixed_types;
pub mod condition_multivalue_without_set_operator;
pub mod condition_region_unknown;
pub mod condition_type_mismatch;
pub mod contradictory_conditions;
pub mod date_value_invalid;
pub mod duplicate_if_exists_null;
pub mod dynamodb_attributes_without_select;
pub mod epoch_date;
pub mod forallvalues_no_null_guard;
pub mod forallvalues_single_valued;
pub mod ip_host_bits;
pub mod ip_value_invalid;
pub mod irrelevant_key;
pub mod key_not_sent_by_service;
pub mod kms_key_value_invalid;
pub mod mfa_bool_deny;
pub mod mfa_ifexists_allow;
pub mod null_with_set_operator;
pub mod number_value_invalid;
pub mod operator_casing;
pub mod private_ip_in_source_ip;
pub mod private_ip_among_source_ips;
pub mod redundant_like;
pub mod redundant_star_condition;
pub mod redundant_value;
pub mod s3_prefix_in_negative_context;
pub mod sensitive_key_wildcard;
pub mod set_operator_needless;
pub mod source_ip_deny_breaks_services;
pub mod source_vpc_and_ip;
pub mod spoofable_key;
pub mod string_like_on_arn_key;
pub mod string_op_on_arn_key;
pub mod template_placeholder;
pub mod trust_tag_action_missing;
pub mod unknown_tag_case;
pub mod variable_in_bool;
pub mod variable_in_condition_forbidden;
pub mod variable_key_unusable;
pub mod variable_needs_2012;
pub mod variable_syntax;
pub mod vpc_id_format;
pub mod vpc_source_ip_alone;
pub mod vpce_id_format;
pub mod vpce_key_unsupported_service;
pub mod wide_condition_wildcard;
pub mod wildcard_without_like;

/// The rules of this family.
pub(crate) const FAMILY: &[&Rule] = &[
    &allow_ifexists::RULE,
    &allow_inverted_only::RULE,
    &allow_untaggable::RULE,
    &audience_set_operator::RULE,
    &binary_value_invalid::RULE,
    &bool_value_invalid::RULE,
    &condition_account_format::RULE,
    &condition_bool_multiple::RULE,
    &condition_empty_list::RULE,
    &condition_empty_object::RULE,
    &condition_key_casing::RULE,
    &condition_key_deprecated::RULE,
    &condition_key_format::RULE,
    &condition_key_not_for_action::RULE,
    &condition_key_unknown::RULE,
    &condition_mixed_types::RULE,
    &condition_multivalue_without_set_operator::RULE,
    &condition_region_unknown::RULE,
    &condition_type_mismatch::RULE,
    &contradictory_conditions::RULE,
    &date_value_invalid::RULE,
    &deny_untaggable::RULE,
    &duplicate_if_exists_null::RULE,
    &dynamodb_attributes_without_select::RULE,
    &epoch_date::RULE,
    &forallvalues_no_null_guard::RULE,
    &forallvalues_single_valued::RULE,
    &ip_host_bits::RULE,
    &ip_value_invalid::RULE,
    &irrelevant_key::RULE,
    &key_not_sent_by_service::RULE,
    &kms_key_value_invalid::RULE,
    &mfa_bool_deny::RULE,
    &mfa_ifexists_allow::RULE,
    &null_with_set_operator::RULE,
    &number_value_invalid::RULE,
    &operator_casing::RULE,
    &private_ip_among_source_ips::RULE,
    &private_ip_in_source_ip::RULE,
    &redundant_like::RULE,
    &redundant_star_condition::RULE,
    &redundant_value::RULE,
    &s3_prefix_in_negative_context::RULE,
    &sensitive_key_wildcard::RULE,
    &set_operator_needless::RULE,
    &source_ip_deny_breaks_services::RULE,
    &source_vpc_and_ip::RULE,
    &spoofable_key::RULE,
    &string_like_on_arn_key::RULE,
    &string_op_on_arn_key::RULE,
    &template_placeholder::RULE,
    &trust_tag_action_missing::RULE,
    &unknown_tag_case::RULE,
    &variable_in_bool::RULE,
    &variable_in_condition_forbidden::RULE,
    &variable_key_unusable::RULE,
    &variable_needs_2012::RULE,
    &variable_syntax::RULE,
    &vpc_id_format::RULE,
    &vpc_source_ip_alone::RULE,
    &vpce_id_format::RULE,
    &vpce_key_unsupported_service::RULE,
    &wide_condition_wildcard::RULE,
    &wildcard_without_like::RULE,
];
