//! The readers of the command, each by itself and without a file: what fuzz targets feed. No API.
//!
//! Each returns whether the text was taken, and the message where it was not.

use std::path::Path;

use clap::Parser as _;
use jiff::civil::Date;
use personalize_iam_eval::Decision;

use crate::command::validate::Baseline;
use crate::command::{Cli, Command, simulate};
use crate::failure::InputError;
use crate::scenario::{self, read_grants, read_policies, read_scenario};
use crate::settings::Settings;
use crate::{files, suite};

/// What a file holds that a text names: `grants*.json` no grants, `trust*.json` a trust policy, another `*.json` a policy
/// without principals; there are no others.
fn opened(path: &str) -> Result<String, InputError> {
    let name = Path::new(path).file_name().unwrap_or_default().to_string_lossy().into_owned();
    if !name.ends_with(".json") {
        return Err(files::unreadable(path, &std::io::ErrorKind::NotFound.into()));
    }
    let text = if name.starts_with("grants") {
        "[]"
    } else if name.starts_with("trust") {
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": {"Service": "personalize.amazonaws.com"}}}"#
    } else {
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "personalize:*", "Resource": "*"}}"#
    };
    Ok(text.to_owned())
}

fn told<T>(read: Result<T, InputError>) -> Result<T, String> {
    read.map_err(|error| error.to_string())
}

/// Reads a suite of `test`.
///
/// # Errors
///
/// With the message that the command tells.
pub fn suite(text: &str) -> Result<(), String> {
    told(suite::check_text(Path::new("shop.suite.toml"), text, opened))
}

/// Reads the settings of `validate`.
///
/// # Errors
///
/// With the message that the command tells.
pub fn settings(text: &str) -> Result<(), String> {
    Settings::of_text("personalize-iam.toml", text, Date::constant(2026, 1, 31))
        .map(drop)
        .map_err(|error| error.to_string())
}

/// Reads a baseline of `validate`.
///
/// # Errors
///
/// With the message that the command tells.
pub fn baseline(text: &str) -> Result<(), String> {
    told(Baseline::of_text("baseline.json", text)).map(drop)
}

/// Reads a line of `simulate` and decides it.
///
/// # Errors
///
/// With the message that the command tells.
pub fn scenario(line: &str) -> Result<Decision, String> {
    let identifier = scenario::read_id(line);
    let read = told(read_scenario(line))?;
    // A good line is described as a bad one is.
    if read.id != identifier.as_deref() {
        return Err(format!("a mistake of ours: two identifiers, {:?} and {identifier:?}", read.id));
    }
    let policies = match read.policies {
        Some(text) => told(read_policies(text, line, Path::new(""), opened))?.policies,
        None => personalize_iam_eval::Policies::default(),
    };
    Ok(policies.compile_with(read.semantics).decide(&read.request.prepare()))
}

/// Reads grants on keys.
///
/// # Errors
///
/// With the message that the command tells.
pub fn grants(text: &str) -> Result<(), String> {
    told(read_grants(text, text, "")).map(drop)
}

/// Reads the arguments of `simulate` in the spelling of AWS's command, one in a line, unless they name files.
///
/// # Errors
///
/// With the message that the command tells.
pub fn aws_arguments(lines: &str) -> Result<bool, String> {
    let arguments = ["personalize-iam", "simulate"].into_iter().chain(lines.lines());
    let read = Cli::try_parse_from(arguments).map_err(|error| error.to_string())?;
    let Command::Simulate(args) = &read.command else { return Ok(false) };
    told(simulate::check_as_aws(&args.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_are_named_are_not_looked_for() {
        let case = "[[case]]\nname = \"a\"\nprincipal = \"ana\"\naction = \"personalize:ListCampaigns\"\nexpect = \"allowed\"\n";
        let suite_of = |file: &str| {
            format!("[principals.ana]\narn = \"arn:aws:iam::111122223333:user/ana\"\nidentity = [\"{file}\"]\n{case}")
        };
        assert_eq!(suite(&suite_of("/nowhere/at/all.json")), Ok(()));
        assert!(suite(&suite_of("/dev/stdin")).unwrap_err().contains("there is no such file"));
        let line = |file: &str| {
            format!(
                r#"{{"id": 1, "request": {{"principal": "arn:aws:iam::111122223333:user/ana", "action":
                    "personalize:ListCampaigns", "resource": "*"}}, "policies": {{"identity": ["{file}"], "grants": "grants.json"}}}}"#
            )
        };
        assert_eq!(scenario(&line("/nowhere/at/all.json")), Ok(Decision::Allowed));
        assert!(scenario(&line("/dev/stdin")).unwrap_err().contains("there is no such file"));
        let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        let arguments = |list: &str| format!("--policy-input-list\n{list}\n--action-names\npersonalize:ListCampaigns");
        assert_eq!(aws_arguments(&arguments(policy)), Ok(true));
        assert_eq!(aws_arguments(&arguments("file:///dev/stdin")), Ok(false));
        assert_eq!(aws_arguments(&format!("{}\n--identity\n-", arguments(policy))), Ok(false));
    }
}
