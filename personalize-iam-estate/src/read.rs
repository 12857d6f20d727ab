//! Reading a file: what it is, told by its content, and what it says.

mod details;
mod iam;
mod resource;
mod organization;
mod identity_center;
mod collector;
mod managed;
mod manifest;

pub(crate) use self::managed::is_it;
pub use self::managed::managed_policies;
pub use self::manifest::{Manifest, Wanted};

use crate::fact::Part;
use crate::value::{DumpError, File, Value};

/// A file to read, and what is known of it from elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Its name with its folders, as messages have it; folders and names say what some outputs do not.
    pub file: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The account that it is of, where that is known.
    pub account: Option<&'a str>,
    /// What it is about, where that is known and an output does not say it: `role/NAME`, the id of a target, the ARN of a
    /// resource or a permission set.
    pub subject: Option<&'a str>,
}

impl<'a> Input<'a> {
    /// A file of which nothing else is known.
    #[must_use]
    pub fn new(file: &'a str, text: &'a str) -> Input<'a> {
        Input { file, text, account: None, subject: None }
    }

    /// The account that it is of: as told, or by a folder or the file's name.
    fn account(&self) -> Option<String> {
        if let Some(account) = self.account {
            return Some(account.to_owned());
        }
        let words = self.file.rsplit(['/', '\\', '_', '.', '-', ' ']);
        words.into_iter().find(|word| is_account(word)).map(str::to_owned)
    }

    /// What the output of a command is about: as told, or by what is behind the command in the file's name, or by a folder:
    /// `get-bucket-policy-shop.json`, `get-bucket-policy/shop.json`, `shop/get-bucket-policy.json`.
    fn subject(&self, commands: &[&str]) -> Option<String> {
        if let Some(subject) = self.subject {
            return Some(subject.to_owned());
        }
        let mut path = self.file.rsplit(['/', '\\']);
        let name = path.next().unwrap_or_default();
        let stem = name.strip_suffix(".json").unwrap_or(name);
        let folder = path.next().filter(|folder| !matches!(*folder, "" | "." | ".."));
        let named = |text: &str| {
            let text = text.trim_matches(['-', '_', '.', '=', ' ', '@', '(', ')']);
            let decoded = if text.contains('%') { personalize_iam_source::url_decoded(text) } else { text.to_owned() };
            Some(decoded).filter(|text| !text.is_empty())
        };
        for command in commands {
            if let Some((_, rest)) = stem.split_once(command) {
                return named(rest).or_else(|| folder.and_then(named));
            }
        }
        let by_folder = folder.is_some_and(|folder| commands.iter().any(|command| folder.ends_with(command)));
        by_folder.then(|| named(stem)).flatten()
    }

    /// Whether the file's name or its folder's has one of these.
    fn is_named(&self, commands: &[&str]) -> bool {
        let path = self.file.rsplit(['/', '\\']).take(2);
        path.into_iter().any(|name| commands.iter().any(|command| name.contains(command)))
    }
}

/// Whether a text is the id of an account.
pub(crate) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The account in an ARN, if it has one.
pub(crate) fn account_of(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|account| is_account(account))
}

/// What a file of JSON says: an output of the AWS CLI, several of them one after the other or in a list, or a file of a
/// collector.
///
/// # Errors
///
/// If the text is not JSON.
pub fn read(input: &Input<'_>) -> Result<Part, DumpError> {
    let file = File::new(input.file, input.text);
    let mut part = Part::default();
    if input.text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() {
        part.skipped.push("it is empty".to_owned());
        return Ok(part);
    }
    let trees = file.trees()?;
    let roots: Vec<Value<'_>> =
        trees.iter().filter_map(|(start, text, tree)| Value::root(&file, *start, text, tree)).collect();
    for root in roots {
        // A list of pages, or of outputs; a list in a list is none that is known.
        let outputs: Vec<Value<'_>> = if root.is_list() { root.items().collect() } else { vec![root] };
        if collector::read(root, input, &mut part) {
            continue;
        }
        if outputs.is_empty() {
            part.skipped.push("it is an empty list".to_owned());
        }
        let mut unknown = 0_usize;
        let mut first = None;
        for output in outputs {
            if !output_of(output, input, &mut part) {
                unknown += 1;
                first.get_or_insert(output);
            }
        }
        if let Some(first) = first {
            part.skipped.push(not_known(first, unknown));
        }
    }
    iam::tie_versions(&mut part);
    Ok(part)
}

/// Reads one output; false if it is none that is known.
fn output_of(output: Value<'_>, input: &Input<'_>, part: &mut Part) -> bool {
    details::read(output, input, part)
        || organization::read(output, input, part)
        || identity_center::read(output, input, part)
        || iam::read(output, input, part)
        || resource::read(output, input, part)
}

fn not_known(output: Value<'_>, count: usize) -> String {
    let line = output.place().line;
    let more = if count > 1 { format!(", and {} more such values", count - 1) } else { String::new() };
    if output.is_policy() {
        return format!(
            "line {line}: a policy alone, which does not say whose it is{more}: say it in `estate.toml`, under `[[read]]` or \
             `[resourcePolicies]`"
        );
    }
    let names: Vec<String> = output.members().take(4).map(|(name, _)| format!("`{}`", name.escape_debug())).collect();
    let what = match names.as_slice() {
        [] => "a value without names".to_owned(),
        names => format!("an object with {}", names.join(", ")),
    };
    format!("line {line}: {what}{more} is not an output that is known here")
}
