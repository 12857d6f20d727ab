//! Actions of all of AWS, and whole IAM policies, checked when a program is compiled.
//!
//! | you write | the compiler checks |
//! | --- | --- |
//! | `action!("lambda:InvokeFunction")` | that AWS has the action; a constant for [`Statement::allow`] |
//! | `action_pattern!("dynamodb:Get*")` | that the pattern matches an action |
//! | `include_policy!("policies/serving.json")` | the file, by all rules of `personalize-iam validate` |
//! | `policy_json!({"Version": ...})` | the same of a policy in place |
//!
//! A program with a wrong name or policy does not compile, and the message says what is wrong, where, and what was meant.
//!
//! [`Statement::allow`]: https://docs.rs/personalize-iam-model

use proc_macro::TokenStream;
use syn::parse_macro_input;

mod place;
mod tokens;
mod action;
mod document;

/// An action of any service of AWS, as a constant: `action!("lambda:InvokeFunction")`.
///
/// It is used where the marker types of the typed services are, also together with them. An action of a typed service is
/// its marker type. A name that AWS does not have, or spells otherwise, does not compile.
///
/// ```
/// use personalize_iam_macros::action;
/// use personalize_iam_model::Statement;
/// use personalize_iam_model::personalize::GetRecommendations;
///
/// let statement = Statement::allow((GetRecommendations, action!("lambda:InvokeFunction"))).anywhere();
/// ```
///
/// ```compile_fail
/// let _ = personalize_iam_macros::action!("lambda:InvokeFuncton");
/// ```
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS services".
#[proc_macro]
pub fn action(input: TokenStream) -> TokenStream {
    let name = parse_macro_input!(input as syn::LitStr);
    action::action(&name).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// A pattern of actions of any service of AWS: `action_pattern!("dynamodb:Get*")`.
///
/// A pattern that matches no action of AWS does not compile, nor does one with a wildcard in its service prefix, which IAM
/// does not accept.
///
/// ```
/// use personalize_iam_macros::action_pattern;
/// use personalize_iam_model::Statement;
///
/// let statement = Statement::allow(action_pattern!("dynamodb:Get*")).anywhere();
/// ```
///
/// ```compile_fail
/// let _ = personalize_iam_macros::action_pattern!("dynamodb:Gett*");
/// ```
///
/// Source: IAM User Guide, "IAM JSON policy elements: Action".
#[proc_macro]
pub fn action_pattern(input: TokenStream) -> TokenStream {
    let pattern = parse_macro_input!(input as syn::LitStr);
    action::action_pattern(&pattern).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// The policy in a file, as a [`Policy`]: `include_policy!("policies/serving.json")`, or with its kind
/// `include_policy!("policies/bucket.json", "resource")`.
///
/// The path counts from the folder of the package's `Cargo.toml`. The file is checked as `personalize-iam validate` checks
/// it, with the severities, kinds and exceptions of the nearest `personalize-iam.toml` from there upwards; a finding of
/// the severity `error` or `security` does not compile, with file, line and column. The program is built again when the
/// file changes. At run time no text is parsed.
///
/// [`Policy`]: https://docs.rs/personalize-iam-model
#[proc_macro]
pub fn include_policy(input: TokenStream) -> TokenStream {
    let arguments = parse_macro_input!(input as document::Include);
    document::include(&arguments).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// A policy in place, as a [`Policy`]: `policy_json!({"Version": "2012-10-17", ...})`, or with its kind first:
/// `policy_json!("scp", {...})`.
///
/// It is checked as a file is by [`include_policy!`]. What does not compile is underlined.
///
/// ```
/// use personalize_iam_macros::policy_json;
///
/// let policy = policy_json!({
///     "Version": "2012-10-17",
///     "Statement": {
///         "Effect": "Allow",
///         "Action": "personalize:GetRecommendations",
///         "Resource": "arn:aws:personalize:eu-west-1:111122223333:campaign/movies"
///     }
/// });
/// assert_eq!(policy.statements.len(), 1);
/// ```
///
/// ```compile_fail
/// let _ = personalize_iam_macros::policy_json!({
///     "Version": "2012-10-17",
///     "Statement": {"Effect": "Allow", "Action": "personalize:GetRecomendations", "Resource": "*"}
/// });
/// ```
///
/// [`Policy`]: https://docs.rs/personalize-iam-model
#[proc_macro]
pub fn policy_json(input: TokenStream) -> TokenStream {
    let arguments = parse_macro_input!(input as document::InPlace);
    document::in_place(&arguments).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// The README's code, compiled and run by the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(test)]
mod tests {
    use proc_macro2::{LineColumn, TokenStream};
    use syn::Result;

    use super::{action, document};

    /// What a macro makes of the text between its brackets.
    fn expand(name: &str, input: &str) -> Result<TokenStream> {
        match name {
            "action" => action::action(&syn::parse_str(input)?),
            "action_pattern" => action::action_pattern(&syn::parse_str(input)?),
            "include_policy" => document::include(&syn::parse_str(input)?),
            _ => document::in_place(&syn::parse_str(input)?),
        }
    }

    /// The place from 1 of each error, and its message.
    fn errors(name: &str, input: &str) -> Vec<String> {
        let told = |error: syn::Error| {
            let LineColumn { line, column } = error.span().start();
            format!("{line}:{}: {error}", column + 1)
        };
        expand(name, input).err().map(|errors| errors.into_iter().map(told).collect()).unwrap_or_default()
    }

    /// Wrong uses, with what the compiler says of them.
    const WRONG: [(&str, &str, &[&str]); 10] = [
        (
            "action",
            r#""lambda:InvokeFuncton""#,
            &["1:1: unknown action `lambda:InvokeFuncton`: did you mean `lambda:InvokeFunction`?"],
        ),
        ("action", r#""dynamdb:GetItem""#, &["1:1: unknown service `dynamdb`: did you mean `dynamodb`?"]),
        ("action", r#""dynamodb:getItem""#, &["1:1: AWS writes the action `dynamodb:getItem` as `dynamodb:GetItem`"]),
        (
            "action",
            r#""dynamodb:Get*""#,
            &["1:1: `dynamodb:Get*` is a pattern of actions: write `action_pattern!(\"dynamodb:Get*\")`"],
        ),
        ("action_pattern", r#""states:Strt*""#, &["1:1: no known action matches the pattern `states:Strt*`"]),
        (
            "action_pattern",
            r#""dynamo*:Get*""#,
            &["1:1: `dynamo*:Get*` has no service prefix: write it out, as in `personalize:List*`"],
        ),
        (
            "include_policy",
            r#""policies/absent.json""#,
            &[
                "1:1: cannot read `policies/absent.json`: No such file or directory (os error 2); the path counts from the \
               folder of Cargo.toml",
            ],
        ),
        (
            "policy_json",
            r#""identitty", {"Version": "2012-10-17", "Statement": []}"#,
            &["1:1: unknown kind of policy `identitty`; known are `managed`, `inline-user`, `inline-group`, \
               `inline-role`, `permissions-boundary`, `session`, `role-trust`, `bucket`, `key`, `logs`, `resource`, `scp`, \
               `rcp`, `vpc-endpoint`"],
        ),
        (
            "policy_json",
            r#"{
    "Version": "2012-10-17",
    "Statement": {"Efect": "Allow", "Action": "glue:StartJobRun", "Resource": "*"}
}"#,
            &["3:19: unknown element `Efect` in a statement (element-unknown)\nhelp: did you mean `Effect`?"],
        ),
        (
            "policy_json",
            r#""managed", {
    "Version": "2012-10-17",
    "Statement": [{
        "Effect": "Allow",
        "Action": ["lambda:InvokeFuncton", "glue:StartJobRn"],
        "Resource": "arn:aws:glue:eu-west-1:111122223333:job/etl"
    }]
}"#,
            &[
                "5:20: AWS Lambda has no action `InvokeFuncton` (action-unknown)\n\
                 help: did you mean `lambda:InvokeFunction`?",
                "5:44: AWS Glue has no action `StartJobRn` (action-unknown)\nhelp: did you mean `glue:StartJobRun`?",
            ],
        ),
    ];

    #[test]
    fn wrong_uses_do_not_compile_and_the_messages_say_what_is_meant() {
        for (name, input, expected) in WRONG {
            assert_eq!(errors(name, input), expected, "{name}!({input})");
        }
    }

    #[test]
    fn an_action_is_a_constant_and_one_of_a_typed_service_its_marker_type() {
        for (input, expected) in [
            (r#""personalize:GetRecommendations""#, ":: personalize_iam_model :: personalize :: GetRecommendations"),
            (
                r#""lambda:InvokeFunction""#,
                "const { :: personalize_iam_model :: action :: OtherAction :: new (\"lambda:InvokeFunction\") }",
            ),
        ] {
            assert_eq!(expand("action", input).unwrap().to_string(), expected);
        }
    }
}
