//! Access that is wider than it seems.

use crate::finding::Rule;

pub mod allow_all_actions;
pub mod allow_iam_escalation;
pub mod allow_notaction;
pub mod allow_notresource;
pub mod allow_service_star;
pub mod allow_star_star;
pub mod bucket_no_secure_transport;
pub mod confused_deputy_tighten;
pub mod create_slr_wide;
pub mod creategrant_unbounded;
pub mod dangling_unique_id;
pub mod data_exfil_resource_star;
pub mod rcp_service_principal_hit;
pub mod deny_hits_services;
pub mod federated_action_mismatch;
pub mod github_sub_wide;
pub mod kms_key_policy_no_admin;
pub mod notprincipal_deny_incomplete;
pub mod notprincipal_deny_boundary;
pub mod oidc_no_subject;
pub mod oidc_sub_never_matches;
pub mod passrole_no_service;
pub mod passrole_resourcetag;
pub mod passrole_star_resource;
pub mod permissions_management_actions;
pub mod personalize_abac_hint;
pub mod personalize_full_access;
pub mod personalize_kms_star;
pub mod personalize_role_star_bucket;
pub mod personalize_role_trust_wrong_principal;
pub mod personalize_trust_no_source;
pub mod prefer_account_id_form;
pub mod principal_session_redundant;
pub mod principal_variable;
pub mod public_principal;
pub mod rcp_service_unsupported;
pub mod resource_policy_escalation;
pub mod resource_star;
pub mod rolesanywhere_action_missing;
pub mod scp_denies_root_tasks;
pub mod scp_uses_2025_grammar;
pub mod secret_exposure;
pub mod service_principal_recommended_key;
pub mod service_principal_unknown;
pub mod source_account_arn_mismatch;
pub mod trust_account_wide;
pub mod trust_open_to_world;
pub mod trust_service_no_source;
pub mod use_principalorgid;
pub mod use_resource_account_guard;

/// The rules of this family.
pub(crate) const FAMILY: &[&Rule] = &[
    &allow_all_actions::RULE,
    &allow_iam_escalation::RULE,
    &allow_notaction::RULE,
    &allow_notresource::RULE,
    &allow_service_star::RULE,
    &allow_star_star::RULE,
    &bucket_no_secure_transport::RULE,
    &confused_deputy_tighten::RULE,
    &create_slr_wide::RULE,
    &creategrant_unbounded::RULE,
    &dangling_unique_id::RULE,
    &data_exfil_resource_star::RULE,
    &deny_hits_services::RULE,
    &federated_action_mismatch::RULE,
    &github_sub_wide::RULE,
    &kms_key_policy_no_admin::RULE,
    &notprincipal_deny_boundary::RULE,
    &notprincipal_deny_incomplete::RULE,
    &oidc_no_subject::RULE,
    &oidc_sub_never_matches::RULE,
    &passrole_no_service::RULE,
    &passrole_resourcetag::RULE,
    &passrole_star_resource::RULE,
    &permissions_management_actions::RULE,
    &personalize_abac_hint::RULE,
    &personalize_full_access::RULE,
    &personalize_kms_star::RULE,
    &personalize_role_star_bucket::RULE,
    &personalize_role_trust_wrong_principal::RULE,
    &personalize_trust_no_source::RULE,
    &prefer_account_id_form::RULE,
    &principal_session_redundant::RULE,
    &principal_variable::RULE,
    &public_principal::RULE,
    &rcp_service_principal_hit::RULE,
    &rcp_service_unsupported::RULE,
    &resource_policy_escalation::RULE,
    &resource_star::RULE,
    &rolesanywhere_action_missing::RULE,
    &scp_denies_root_tasks::RULE,
    &scp_uses_2025_grammar::RULE,
    &secret_exposure::RULE,
    &service_principal_recommended_key::RULE,
    &service_principal_unknown::RULE,
    &source_account_arn_mismatch::RULE,
    &trust_account_wide::RULE,
    &trust_open_to_world::RULE,
    &trust_service_no_source::RULE,
    &use_principalorgid::RULE,
    &use_resource_account_guard::RULE,
];
