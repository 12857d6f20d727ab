//! The options by which commands take whole accounts and organizations.

use std::path::PathBuf;

use personalize_iam_estate::{Cast, Estate, members, outsiders};

use crate::effort::Effort;
use crate::estate::read_with_sources;
use crate::failure::InputError;
use crate::template::Values;

/// Whole accounts and organizations.
#[derive(clap::Args, Clone, Debug)]
#[command(next_help_heading = "Accounts and organizations")]
pub(crate) struct EstateArgs {
    /// Dumps of accounts and organizations: files or folders, as `personalize-iam help estate` lists them
    #[arg(long, value_name = "PATH")]
    pub(crate) estate: Vec<PathBuf>,
    /// Managed policies for those that are attached and in no dump: files or folders
    #[arg(long, value_name = "PATH", requires = "estate")]
    managed_policies: Vec<PathBuf>,
    /// Take what was not read for what is not there: `none` for policies of organizations and of resources
    #[arg(long, value_name = "WHAT", value_enum, requires = "estate")]
    assume: Option<Assume>,
}

/// Whole accounts and organizations, for commands that take nothing else.
#[derive(clap::Args, Clone, Debug)]
#[command(next_help_heading = "Accounts and organizations")]
pub(crate) struct WholeArgs {
    /// Dumps of accounts and organizations: files or folders, as `personalize-iam help estate` lists them
    #[arg(long, value_name = "PATH", required = true)]
    estate: Vec<PathBuf>,
    /// Managed policies for those that are attached and in no dump: files or folders
    #[arg(long, value_name = "PATH")]
    managed_policies: Vec<PathBuf>,
    /// Take what was not read for what is not there: `none` for policies of organizations and of resources
    #[arg(long, value_name = "WHAT", value_enum)]
    assume: Option<Assume>,
}

impl WholeArgs {
    /// The estate; of templates with their own defaults.
    pub(crate) fn read(&self, reading: &Effort) -> Result<Asked, InputError> {
        let assume_none = self.assume == Some(Assume::None);
        Asked::read(&self.estate, &self.managed_policies, assume_none, &Values::default(), reading)
    }
}

/// What is taken for what was not read.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Assume {
    /// There are no policies of organizations and of resources but those that were read
    None,
}

/// An estate that was read.
pub(crate) struct Asked {
    pub(crate) estate: Estate,
    pub(crate) cast: Cast,
    pub(crate) assume_none: bool,
    /// What is worth knowing of it.
    pub(crate) warnings: Vec<String>,
    /// What could not be read.
    pub(crate) problems: Vec<InputError>,
}

/// How many gaps are listed one by one.
const MOST: usize = 3;

impl EstateArgs {
    /// Of these files and folders, without other options.
    pub(crate) fn of(estate: Vec<PathBuf>) -> EstateArgs {
        EstateArgs { estate, managed_policies: Vec::new(), assume: None }
    }

    /// The estate, if one is given, with values for what templates leave open.
    pub(crate) fn read(&self, values: &Values, reading: &Effort) -> Result<Option<Asked>, InputError> {
        if self.estate.is_empty() {
            return Ok(None);
        }
        let assume_none = self.assume == Some(Assume::None);
        Asked::read(&self.estate, &self.managed_policies, assume_none, values, reading).map(Some)
    }
}

impl Asked {
    /// The estate in files and folders.
    pub(crate) fn read(
        paths: &[PathBuf],
        managed: &[PathBuf],
        assume_none: bool,
        values: &Values,
        reading: &Effort,
    ) -> Result<Asked, InputError> {
        let doing = |what: &str| reading.doing(what.to_owned());
        let (estate, sources) = read_with_sources(paths, managed, values, &doing);
        let problems = sources.problems;
        doing("the principals");
        let cast = members(&estate, assume_none);
        if cast.members.is_empty() {
            let why = problems.into_iter().next();
            return Err(why.unwrap_or_else(|| {
                InputError::new(
                    "there is no user and no role in what was given; `aws iam get-account-authorization-details` \
                     prints those of an account",
                )
            }));
        }
        let mut warnings = Vec::new();
        let counted = estate.gaps.iter().filter(|gap| gap.about.is_some()).count();
        for (index, gap) in estate.gaps.iter().filter(|gap| gap.about.is_some()).enumerate() {
            if index < MOST {
                warnings.push(format!("{}; {}", gap.message, gap.help));
            }
        }
        if counted > MOST {
            warnings.push(format!(
                "{} more such gaps; `personalize-iam estate` lists all, with what to do",
                counted - MOST
            ));
        }
        for gap in estate.gaps.iter().filter(|gap| gap.about.is_none() && !assume_none) {
            warnings.push(format!("{}; {}, or `--assume none` if there is none of it", gap.message, gap.help));
        }
        Ok(Asked { estate, cast, assume_none, warnings, problems })
    }

    /// The cast with those outside of the accounts whom their policies let in; and whom of these it leaves out.
    pub(crate) fn with_outsiders(&self) -> (Cast, Vec<String>) {
        let found = outsiders(&self.estate);
        let mut cast = self.cast.clone();
        cast.members.extend(found.members);
        (cast, found.left_out)
    }
}
