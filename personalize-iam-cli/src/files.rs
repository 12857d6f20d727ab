//! Reading what the user names: files, `-` for standard input, documents that stand in the argument itself.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use personalize_iam_model::Policy;
use personalize_iam_model::policy::{self, Positions, ReadError};
use personalize_iam_model::suggest::nearest;

use crate::failure::InputError;

/// The most bytes of a file that is read whole.
const LONGEST: u64 = 16 * 1024 * 1024;

/// The name of standard input in messages.
pub(crate) const STANDARD_INPUT: &str = "standard input";

/// A policy with its name and its text's positions.
#[derive(Clone, Debug)]
pub(crate) struct NamedPolicy {
    /// The file as the user named it, or a description such as `--identity`.
    pub(crate) name: String,
    /// The policy.
    pub(crate) policy: Policy,
    /// Where its elements stand.
    pub(crate) positions: Positions,
}

/// Reads the text of a file, or of standard input for `-`.
pub(crate) fn read_text(path: &str) -> Result<String, InputError> {
    if path == "-" { text_of(STANDARD_INPUT, read_bytes(&mut io::stdin().lock())) } else { read_file(path) }
}

/// Reads the text of a file.
pub(crate) fn read_file(path: &str) -> Result<String, InputError> {
    text_of(path, File::open(path).and_then(|mut file| read_bytes(&mut file)))
}

fn text_of(name: &str, bytes: io::Result<Vec<u8>>) -> Result<String, InputError> {
    let bytes = bytes.map_err(|error| unreadable(name, &error))?;
    if bytes.len() as u64 > LONGEST {
        let message = format!("`{name}` has more than the {LONGEST} bytes that are read");
        return Err(InputError::new(message));
    }
    match policy::decode(&bytes) {
        Ok(_) => {}
        Err(error) => return Err(refused(name, &error)),
    }
    // Decoded just now.
    Ok(String::from_utf8(bytes).unwrap_or_default())
}

/// That a file cannot be read.
pub(crate) fn unreadable(path: &str, error: &io::Error) -> InputError {
    let why = match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read by this user".to_owned(),
        io::ErrorKind::IsADirectory => "it is a directory".to_owned(),
        _ => error.to_string(),
    };
    InputError::new(format!("cannot read `{path}`: {why}"))
}

/// That a text is no policy: the first problem with its place, and how many more there are.
pub(crate) fn refused(name: &str, error: &ReadError) -> InputError {
    let Some(problem) = error.problems().first() else { return InputError::new(error.to_string()).in_file(name) };
    let mut message = problem.message.clone();
    if let Some(help) = &problem.help {
        message.push_str("; ");
        message.push_str(help);
    }
    match error.problems().len() + error.omitted() {
        0 | 1 => {}
        2 => message.push_str(" (and 1 more problem)"),
        count => message.push_str(&format!(" (and {} more problems)", count - 1)),
    }
    InputError { pointer: Some(problem.pointer.clone()), ..InputError::new(message) }
        .in_file(name)
        .at(problem.location.line, problem.location.column)
}

/// Reads a policy: a file, `file://` with a file, `-` for standard input, or the document itself. `option` names the
/// document in messages where it has no file.
pub(crate) fn read_policy(argument: &str, option: &str) -> Result<NamedPolicy, InputError> {
    let (name, text) = if argument.trim_start().starts_with('{') {
        (option.to_owned(), argument.to_owned())
    } else {
        let path = argument.strip_prefix("file://").unwrap_or(argument);
        (if path == "-" { STANDARD_INPUT.to_owned() } else { path.to_owned() }, read_text(path)?)
    };
    parse_policy(name, &text)
}

/// Reads a policy's text.
pub(crate) fn parse_policy(name: String, text: &str) -> Result<NamedPolicy, InputError> {
    let reading = policy::read_leniently(text);
    let positions = reading.positions.clone();
    match reading.into_result() {
        Ok(policy) => Ok(NamedPolicy { name, policy, positions }),
        Err(error) => Err(refused(&name, &error)),
    }
}

/// That a field is not one of the known ones.
pub(crate) fn unknown_field(name: &str, known: &[&str]) -> String {
    let shown: String = name.chars().take(80).flat_map(char::escape_debug).collect();
    match nearest(name, known.iter().copied()) {
        Some(meant) => format!("unknown field `{shown}`; did you mean `{meant}`?"),
        None => {
            let all: Vec<_> = known.iter().map(|field| format!("`{field}`")).collect();
            format!("unknown field `{shown}`; there are {}", all.join(", "))
        }
    }
}

/// A path that counts from a folder.
pub(crate) fn beside(folder: &Path, path: &str) -> String {
    // A file in the folder in which the user stands is named as the user names it.
    folder.join(path).to_string_lossy().into_owned()
}

fn read_bytes(source: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One more than is taken, to tell that there are more.
    source.take(LONGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
