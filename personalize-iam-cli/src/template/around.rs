//! What a file is read with: values for what templates leave open, the files around it, and what it is written in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use clap::Args;
use personalize_iam_model::policy;
use personalize_iam_source::{Files, Inputs, Language, Lines, Texts};

use crate::failure::InputError;
use crate::files::{LONGEST, is_meant_as_policy, read_file};

/// Values for what templates leave open.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Templates")]
pub(crate) struct ValueArgs {
    /// A value of a parameter of a template or a variable of Terraform, such as `Stage=prod`, of a pseudo parameter
    /// (`AWS::AccountId=111122223333`), or of a condition (`IsProduction=true`)
    #[arg(long, value_name = "NAME=VALUE")]
    parameter: Vec<String>,
    /// A file of such values: of CloudFormation (a list with `ParameterKey`, or an object with `Parameters`), or `.tfvars`
    #[arg(long, value_name = "FILE")]
    parameter_file: Vec<PathBuf>,
}

/// Values by name.
pub(crate) type Values = BTreeMap<String, String>;

impl ValueArgs {
    /// The values; what is given by itself wins over files, and later files over earlier ones.
    pub(crate) fn values(&self) -> Result<Values, InputError> {
        let mut values = Values::new();
        for path in &self.parameter_file {
            let name = path.display().to_string();
            let text = read_file(path)?;
            let read = personalize_iam_source::values_of(&name, &text).map_err(|error| {
                let (line, column) = Lines::new(&text).locate(error.at);
                InputError::new(error.message).in_file(name).at(number(line), number(column))
            })?;
            values.extend(read);
        }
        for argument in &self.parameter {
            let Some((name, value)) = argument.split_once('=').filter(|(name, _)| !name.is_empty()) else {
                let message = format!(
                    "`--parameter`: `{argument}` has no name and value: write `NAME=VALUE`, as in `Stage=prod`"
                );
                return Err(InputError::new(message));
            };
            values.insert(name.to_owned(), value.to_owned());
        }
        Ok(values)
    }
}

pub(super) fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The files around a file on the disk.
#[derive(Debug)]
pub(crate) struct Beside(PathBuf);

impl Beside {
    /// Those around the file of this name.
    pub(crate) fn of(name: &str) -> Beside {
        Beside(Path::new(name).parent().map(Path::to_owned).unwrap_or_default())
    }

    fn path(&self, path: &str) -> Option<PathBuf> {
        let relative = Path::new(path);
        (!relative.has_root() && !path.contains(':')).then(|| self.0.join(relative))
    }
}

impl Files for Beside {
    fn read(&self, path: &str) -> Option<String> {
        let path = self.path(path)?;
        let metadata = std::fs::metadata(&path).ok()?;
        if !metadata.is_file() || metadata.len() > LONGEST {
            return None;
        }
        personalize_iam_source::decode(std::fs::read(path).ok()?).ok()
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let folder = if folder.is_empty() { Some(self.0.clone()) } else { self.path(folder) };
        let folder = folder.map(|folder| if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder });
        let Some(entries) = folder.and_then(|folder| std::fs::read_dir(folder).ok()) else { return Vec::new() };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    fn with_nested_stacks(&self, folder: &str) -> Option<Texts> {
        let key = self.0.join(folder);
        if let Some(known) = NESTED.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known.clone();
        }
        let found = Plainly(self).with_nested_stacks(folder);
        NESTED.lock().unwrap_or_else(PoisonError::into_inner).insert(key, found.clone());
        found
    }
}

/// The files with nested stacks, by folder: a folder of many templates is looked into once.
static NESTED: Mutex<BTreeMap<PathBuf, Option<Texts>>> = Mutex::new(BTreeMap::new());

/// The longest template that AWS takes, in bytes. Source: AWS CloudFormation User Guide, "Understand CloudFormation quotas".
const LONGEST_TEMPLATE: u64 = 1 << 20;

/// The same without what is remembered, for templates alone.
#[derive(Debug)]
struct Plainly<'a>(&'a Beside);

impl Files for Plainly<'_> {
    fn read(&self, path: &str) -> Option<String> {
        let length = std::fs::metadata(self.0.path(path)?).ok()?.len();
        if length > LONGEST_TEMPLATE { None } else { self.0.read(path) }
    }

    fn list(&self, folder: &str) -> Vec<String> {
        self.0.list(folder)
    }
}

/// What a file is read with.
#[derive(Debug)]
pub(crate) struct Around {
    name: String,
    values: Values,
    files: Beside,
}

impl Around {
    /// For the file of this name.
    pub(crate) fn of(name: &str, values: &Values) -> Around {
        Around { name: name.to_owned(), values: values.clone(), files: Beside::of(name) }
    }

    /// The same for the reader, for those who ask about policies and not about whom they are attached to.
    pub(crate) fn inputs(&self) -> Inputs<'_> {
        Inputs::new(&self.values, &self.files, &self.name).for_policies()
    }
}

/// What files are written in, as an argument.
pub(crate) fn language(name: &str) -> Result<Language, String> {
    let known = Language::ALL.iter().copied().find(|language| language.name() == name);
    let names: Vec<&str> = Language::ALL.iter().map(|language| language.name()).collect();
    known.ok_or_else(|| format!("there are {}", names.join(", ")))
}

/// What a file is written in: by its name, or else by its content.
pub(crate) fn language_of(name: &str, text: &str) -> Language {
    Language::by_name(name).unwrap_or_else(|| Language::by_content(text))
}

/// Whether a text is a policy itself, and not a file that has some.
pub(crate) fn is_policy_itself(name: &str, text: &str) -> bool {
    let reading = policy::read_leniently(text);
    language_of(name, text) == Language::Data
        && reading.positions.locate("").is_some()
        && is_meant_as_policy(text, &reading)
}
