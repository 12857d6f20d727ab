//! Actions and resources, and whether they fit each other.

use crate::finding::Rule;

pub mod action_casing;
pub mod action_comma_list;
pub mod action_needs_star_resource;
pub mod action_prefix_unknown;
pub mod action_unknown;
pub mod action_unsupported_in_policy_type;
pub mod adjacent_stars;
pub mod ambiguous_star_prefix;
pub mod arn_account_forbidden;
pub mod arn_account_format;
pub mod arn_account_required;
pub mod arn_name_impossible;
pub mod arn_region_forbidden;
pub mod arn_region_required;
pub mod arn_region_unknown;
pub mod arn_resource_unknown_type;
pub mod arn_service_case;
pub mod arn_service_unknown;
pub mod arn_variable_forbidden;
pub mod deny_shadows_allow;
pub mod deny_specific_on_listless;
pub mod key_policy_arn_resource;
pub mod kms_alias_as_resource;
pub mod kms_key_arn_expected;
pub mod list_order;
pub mod logs_arn_colon_star;
pub mod partition_wildcard;
pub mod personalize_bucket_arn_pair;
pub mod personalize_console_only_action;
pub mod personalize_create_missing_parent;
pub mod personalize_export_needs_put;
pub mod personalize_kms_incomplete;
pub mod personalize_list_needs_star;
pub mod personalize_missing_passrole;
pub mod personalize_no_resource_policy;
pub mod personalize_recipe_arn_scoped;
pub mod personalize_solution_version_uncovered;
pub mod personalize_split_runtime;
pub mod personalize_use_scope_variable;
pub mod personalize_v1_recipe;
pub mod redundant_action;
pub mod redundant_resource;
pub mod redundant_statement;
pub mod region_star;
pub mod resource_crosses_fields;
pub mod resource_not_of_policy;
pub mod resource_mismatch;
pub mod s3_bucket_action_on_object;
pub mod s3_object_action_on_bucket;
pub mod service_wildcard;
pub mod short_arn_padded;
pub mod splittable_policy;
pub mod statement_never_applies;
pub mod type_word_wildcard;

/// The rules of this family.
pub(crate) const FAMILY: &[&Rule] = &[
    &action_casing::RULE,
    &action_comma_list::RULE,
    &action_needs_star_resource::RULE,
    &action_prefix_unknown::RULE,
    &action_unknown::RULE,
    &action_unsupported_in_policy_type::RULE,
    &adjacent_stars::RULE,
    &ambiguous_star_prefix::RULE,
    &arn_account_forbidden::RULE,
    &arn_account_format::RULE,
    &arn_account_required::RULE,
    &arn_name_impossible::RULE,
    &arn_region_forbidden::RULE,
    &arn_region_required::RULE,
    &arn_region_unknown::RULE,
    &arn_resource_unknown_type::RULE,
    &arn_service_case::RULE,
    &arn_service_unknown::RULE,
    &arn_variable_forbidden::RULE,
    &deny_shadows_allow::RULE,
    &deny_specific_on_listless::RULE,
    &key_policy_arn_resource::RULE,
    &kms_alias_as_resource::RULE,
    &kms_key_arn_expected::RULE,
    &list_order::RULE,
    &logs_arn_colon_star::RULE,
    &partition_wildcard::RULE,
    &personalize_bucket_arn_pair::RULE,
    &personalize_console_only_action::RULE,
    &personalize_create_missing_parent::RULE,
    &personalize_export_needs_put::RULE,
    &personalize_kms_incomplete::RULE,
    &personalize_list_needs_star::RULE,
    &personalize_missing_passrole::RULE,
    &personalize_no_resource_policy::RULE,
    &personalize_recipe_arn_scoped::RULE,
    &personalize_solution_version_uncovered::RULE,
    &personalize_split_runtime::RULE,
    &personalize_use_scope_variable::RULE,
    &personalize_v1_recipe::RULE,
    &redundant_action::RULE,
    &redundant_resource::RULE,
    &redundant_statement::RULE,
    &region_star::RULE,
    &resource_crosses_fields::RULE,
    &resource_mismatch::RULE,
    &resource_not_of_policy::RULE,
    &s3_bucket_action_on_object::RULE,
    &s3_object_action_on_bucket::RULE,
    &service_wildcard::RULE,
    &short_arn_padded::RULE,
    &splittable_policy::RULE,
    &statement_never_applies::RULE,
    &type_word_wildcard::RULE,
];
