//! Finds the settings, `personalize-iam.toml`, which `personalize-iam-settings` parses; and kinds of policies as arguments.

use std::env;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use personalize_iam_model::policy::{self, PolicyKind};
use personalize_iam_settings::FILE;

use crate::failure::InputError;
use crate::files::read_file;

pub(crate) use personalize_iam_settings::{Settings, rule_id};

/// The settings of this file, or of the nearest `personalize-iam.toml` from the current folder upwards; without one,
/// none.
pub(crate) fn find(path: Option<&Path>) -> Result<Settings, InputError> {
    let found = match path {
        Some(path) => Some(path.to_owned()),
        None => nearest_file(),
    };
    let Some(path) = found else { return Ok(Settings::default()) };
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    Settings::of_text(&path.display().to_string(), &read_file(&path)?, today)
        .map_err(|error| InputError { place: error.place, ..InputError::new(error.message).in_file(error.file) })
}

/// The nearest settings from the current folder upwards, up to the root of a repository.
fn nearest_file() -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    for (depth, folder) in here.ancestors().enumerate() {
        let file = folder.join(FILE);
        if file.is_file() {
            // In the current folder it is named as the user would.
            return Some(if depth == 0 { PathBuf::from(FILE) } else { file });
        }
        if folder.join(".git").exists() {
            return None;
        }
    }
    None
}

/// A kind of policy, as an argument.
pub(crate) fn kind(text: &str) -> Result<PolicyKind, String> {
    text.parse().map_err(|error: policy::PolicyKindError| error.to_string())
}
