//! `--output`: the answer in a file, whole or not at all.

use std::fs;
use std::path::PathBuf;

use crate::failure::{Failure, InputError};
use crate::files::{create_file, replace_file, unwritable};
use crate::outcome::Outcome;
use crate::output::Output;

/// Where an answer goes that does not go to standard output.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct OutputFile {
    /// Write the answer to this file, when all of it is there
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl OutputFile {
    /// Runs what answers, and writes the answer. After an error or an interruption the file is as it was.
    pub(crate) fn write(
        &self,
        output: &mut Output,
        answer: impl FnOnce(&mut Output) -> Result<Outcome, Failure>,
    ) -> Result<Outcome, Failure> {
        let Some(path) = &self.output else { return answer(output) };
        // What can be known to fail fails before the work.
        if path.is_dir() {
            return Err(InputError::new(format!("cannot write `{}`: it is a directory", path.display())).into());
        }
        if path.parent().is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
            return Err(InputError::new(format!("cannot write `{}`: there is no such folder", path.display())).into());
        }
        let (mut kept, text) = Output::kept();
        let outcome = answer(&mut kept)?;
        drop(kept);
        if outcome == Outcome::Interrupted {
            output.tell(&format!("`{}` is not written", path.display()))?;
            return Ok(outcome);
        }
        let text = text.take();
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_file() => replace_file(path, &text)?,
            // A pipe or a device is written to, and not replaced.
            Ok(_) => fs::write(path, &text).map_err(|error| unwritable(path, &error))?,
            Err(_) => create_file(path, &text)?,
        }
        Ok(outcome)
    }
}
