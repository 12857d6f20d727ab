//! Templates: how a file of CloudFormation, SAM or Terraform writes a policy, which the policy itself does not show.
//!
//! The reader of templates finds them, and [`finding_of_template`](crate::finding_of_template) makes a finding of what it says.

use crate::finding::Rule;

macro_rules! template {
    ($($module:ident = $id:literal $severity:ident,)*) => {
        $(
            #[doc = include_str!(concat!("template/", stringify!($module), ".md"))]
            pub mod $module {
                use crate::finding::{Rule, Severity};

                /// The rule.
                pub const RULE: Rule = Rule::of_templates(
                    $id,
                    Severity::$severity,
                    include_str!(concat!("template/", stringify!($module), ".md")),
                );
            }
        )*

        pub(crate) const FAMILY: &[&Rule] = &[$(&$module::RULE),*];
    };
}

/// Whether a rule is of this family.
#[must_use]
pub fn is_of_templates(rule: &Rule) -> bool {
    FAMILY.iter().any(|one| one.id == rule.id)
}

template! {
    reference_undefined = "reference-undefined" Error,
    sub_unescaped_variable = "sub-unescaped-variable" Error,
    sub_missing = "sub-missing" Error,
    variable_of_other_format = "variable-of-other-format" Warning,
    log_group_arn_suffix = "log-group-arn-suffix" Warning,
    yaml_number_as_account = "yaml-number-as-account" Error,
    sam_policies_ignored = "sam-policies-ignored" Warning,
    sam_policy_template_unknown = "sam-policy-template-unknown" Error,
    hcl_unescaped_variable = "hcl-unescaped-variable" Error,
}
