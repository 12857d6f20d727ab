//! `include_policy!` and `policy_json!`: a policy is found, checked by all rules of the linter under the settings, and turned
//! into the expression of its value.

use std::path::{Path, PathBuf};
use std::{env, fs};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use personalize_iam_lint::{Finding, Severity, lint};
use personalize_iam_model::policy::{Policy, PolicyKind};
use personalize_iam_settings::{FILE, Settings};
use proc_macro2::{Group, Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Result, Token};

use crate::place::token_at;
use crate::tokens;

/// The arguments of `include_policy!`.
pub(crate) struct Include {
    path: LitStr,
    kind: Option<PolicyKind>,
}

impl Parse for Include {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let path = input.parse()?;
        let mut kind = None;
        if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            kind = Some(parse_kind(&input.parse()?)?);
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(Include { path, kind })
    }
}

/// The arguments of `policy_json!`.
pub(crate) struct InPlace {
    group: Group,
    kind: Option<PolicyKind>,
}

impl Parse for InPlace {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut kind = None;
        if input.peek(LitStr) {
            kind = Some(parse_kind(&input.parse()?)?);
            input.parse::<Token![,]>()?;
        }
        let group = input.parse()?;
        input.parse::<Option<Token![,]>>()?;
        Ok(InPlace { group, kind })
    }
}

fn parse_kind(text: &LitStr) -> Result<PolicyKind> {
    text.value().parse().map_err(|error| Error::new(text.span(), error))
}

/// The policy of a file.
pub(crate) fn include(arguments: &Include) -> Result<TokenStream> {
    include_from(&manifest_folder(arguments.path.span())?, arguments)
}

fn include_from(folder: &Path, arguments: &Include) -> Result<TokenStream> {
    let span = arguments.path.span();
    let shown = arguments.path.value();
    let path = folder.join(&shown);
    let text = fs::read_to_string(&path).map_err(|error| {
        Error::new(span, format!("cannot read `{shown}`: {error}; the path counts from the folder of Cargo.toml"))
    })?;
    let (settings, settings_file) = settings(folder, span)?;
    let kind = arguments.kind.or_else(|| settings.kind_of(&shown));
    let (policy, findings) = checked(&text, &shown, kind, &settings);
    if let Some(error) = all(findings.iter().map(|finding| {
        let (line, column) = (finding.location.line, finding.location.column);
        Error::new(span, format!("{shown}:{line}:{column}: {}", words(finding)))
    })) {
        return Err(error);
    }
    let policy = policy.ok_or_else(|| Error::new(span, format!("`{shown}` is not a policy")))?;
    let value = tokens::policy(&policy);
    // The compiler watches the files that it includes.
    let watched = [Some(path), settings_file].into_iter().flatten().map(|path| {
        let path = path.display().to_string();
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
    });
    Ok(quote!({ #(#watched)* #value }))
}

/// The policy in place.
pub(crate) fn in_place(arguments: &InPlace) -> Result<TokenStream> {
    let group = &arguments.group;
    let text = group.span().source_text().unwrap_or_else(|| group.to_string());
    let (settings, settings_file) = settings(&manifest_folder(group.span())?, group.span())?;
    let (policy, findings) = checked(&text, "policy_json!", arguments.kind, &settings);
    if let Some(error) = all(findings.iter().map(|finding| {
        let place = |number: u32| usize::try_from(number).unwrap_or(1).max(1);
        let span = token_at(group, place(finding.location.line), place(finding.location.column));
        Error::new(span, words(finding))
    })) {
        return Err(error);
    }
    let policy = policy.ok_or_else(|| Error::new(group.span(), "this is not a policy"))?;
    let value = tokens::policy(&policy);
    let watched = settings_file.map(|path| {
        let path = path.display().to_string();
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
    });
    Ok(quote!({ #watched #value }))
}

fn manifest_folder(span: Span) -> Result<PathBuf> {
    let folder = env::var_os("CARGO_MANIFEST_DIR");
    folder.map(PathBuf::from).ok_or_else(|| Error::new(span, "CARGO_MANIFEST_DIR is not set: cargo sets it"))
}

/// The nearest settings from a folder upwards, up to the root of a repository, and their file.
fn settings(folder: &Path, span: Span) -> Result<(Settings, Option<PathBuf>)> {
    for folder in folder.ancestors() {
        let file = folder.join(FILE);
        if file.is_file() {
            let wrong = |error: &dyn std::fmt::Display| Error::new(span, error.to_string());
            let text = fs::read_to_string(&file).map_err(|error| wrong(&error))?;
            let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
            let settings =
                Settings::of_text(&file.display().to_string(), &text, today).map_err(|error| wrong(&error))?;
            return Ok((settings, Some(file)));
        }
        if folder.join(".git").exists() {
            break;
        }
    }
    Ok((Settings::default(), None))
}

/// The policy of a text, and the findings for which it does not compile.
fn checked(text: &str, name: &str, kind: Option<PolicyKind>, settings: &Settings) -> (Option<Policy>, Vec<Finding>) {
    let mut options = settings.options.clone();
    options.kind = kind;
    let report = lint(text, &options);
    let mut findings = report.findings;
    findings.retain(|finding| matches!(finding.severity, Severity::Error | Severity::Security));
    findings.retain(|finding| !settings.accepts(name, finding, report.policy.as_ref()));
    (report.policy, findings)
}

fn words(finding: &Finding) -> String {
    let (rule, message) = (finding.rule.id, &finding.message);
    match &finding.help {
        Some(help) => format!("{message} ({rule})\nhelp: {help}"),
        None => format!("{message} ({rule})"),
    }
}

/// All errors as one.
fn all(mut errors: impl Iterator<Item = Error>) -> Option<Error> {
    let mut first = errors.next()?;
    errors.for_each(|error| first.combine(error));
    Some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn included(files: &[(&str, &str)], arguments: &str) -> std::result::Result<String, Vec<String>> {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(".git")).unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let arguments = syn::parse_str::<Include>(arguments).unwrap();
        match include_from(folder.path(), &arguments) {
            Ok(tokens) => Ok(tokens.to_string().replace(&folder.path().display().to_string(), "")),
            Err(errors) => Err(errors.into_iter().map(|error| error.to_string()).collect()),
        }
    }

    const WRONG: &str = r#"{
    "Version": "2012-10-17",
    "Statement": {"Effect": "Allow", "Action": ["lambda:InvokeFuncton", "sqs:SendMesage"], "Resource": "*"}
}"#;

    #[test]
    fn each_finding_is_an_error_with_file_line_and_column() {
        let errors = included(&[("a.json", WRONG)], "\"a.json\"").unwrap_err();
        assert_eq!(
            errors,
            [
                "a.json:3:49: AWS Lambda has no action `InvokeFuncton` (action-unknown)\n\
                 help: did you mean `lambda:InvokeFunction`?",
                "a.json:3:73: Amazon SQS has no action `SendMesage` (action-unknown)\n\
                 help: did you mean `sqs:SendMessage`?",
            ]
        );
    }

    #[test]
    fn the_settings_count_and_are_watched() {
        let settings = "[rules]\naction-unknown = \"warning\"\n";
        let tokens = included(&[("a.json", WRONG), (FILE, settings)], "\"a.json\"").unwrap();
        assert!(tokens.contains("/a.json") && tokens.contains(FILE), "{tokens}");
        let accepted = "[[exceptions]]\nrule = \"action-unknown\"\nreason = \"x\"\nexpires = 2999-01-01\n";
        assert!(included(&[("a.json", WRONG), (FILE, accepted)], "\"a.json\"").is_ok());
        let errors = included(&[("a.json", WRONG), (FILE, "[rules]\nx = 1\n")], "\"a.json\"").unwrap_err();
        assert!(errors.iter().all(|error| error.contains(FILE)), "{errors:?}");
    }

    #[test]
    fn the_kind_is_an_argument() {
        let trust = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
            "Principal": {"AWS": "arn:aws:iam::111122223333:role/app"}, "Action": "sts:AssumeRole"}}"#;
        assert!(included(&[("a.json", trust)], "\"a.json\", \"role-trust\",").is_ok());
        assert!(included(&[("a.json", trust)], "\"a.json\", \"managed\"").is_err());
    }
}
