//! Reading grants on keys: a list of them, or the whole answer of `aws kms list-grants`.

use personalize_iam_eval::Grant;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::diagnosis;
use crate::failure::InputError;
use crate::files::{self, Open};

/// The answer of `aws kms list-grants`.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Listed {
    grants: Vec<Grant>,
    #[serde(default)]
    truncated: bool,
    #[serde(rename = "NextMarker")]
    _next_marker: Option<IgnoredAny>,
}

/// Reads the grants of a text that is a part of `whole`, where `pointer` points to it.
///
/// # Errors
///
/// With the place in `whole`, and a pointer.
pub(crate) fn read_grants(text: &str, whole: &str, pointer: &str) -> Result<Vec<Grant>, InputError> {
    let listed = if text.trim_start().starts_with('[') {
        serde_json::from_str(text).map(|grants| Listed { grants, truncated: false, _next_marker: None })
    } else {
        serde_json::from_str::<Listed>(text)
    };
    match listed {
        // Grants of AWS always have the required fields, so speed does not matter here.
        Ok(listed) if !listed.truncated && listed.grants.iter().all(is_whole) => Ok(listed.grants),
        Ok(_) => Err(diagnosis::grants(text, whole, pointer, None)),
        Err(error) => Err(diagnosis::grants(text, whole, pointer, Some(&error))),
    }
}

fn is_whole(grant: &Grant) -> bool {
    let somebody = grant.grantee_principal.is_some() || grant.grantee_service_principal.is_some();
    somebody && !grant.operations.is_empty()
}

/// Reads a file of grants.
pub(crate) fn read_grants_file(path: &str, open: Open) -> Result<Vec<Grant>, InputError> {
    let text = open(path)?;
    read_grants(&text, &text, "").map_err(|error| error.in_file(path))
}

/// Reads what an option names: a file, `file://` with a file, `-` for standard input, or the grants themselves. Tells what
/// the list is called, too.
pub(crate) fn read_grants_argument(argument: &str, option: &str) -> Result<(String, Vec<Grant>), InputError> {
    let (name, text) = if argument.trim_start().starts_with(['[', '{']) {
        (option, argument.to_owned())
    } else {
        let path = argument.strip_prefix("file://").unwrap_or(argument);
        (if path == "-" { files::STANDARD_INPUT } else { path }, files::read_text(path)?)
    };
    let grants = read_grants(&text, &text, "").map_err(|error| error.in_file(name))?;
    Ok((name.to_owned(), grants))
}
