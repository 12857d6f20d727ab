//! The files below a folder that can hold policies, as git would walk it.

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use personalize_iam_source::Language;

use crate::failure::InputError;

/// The files below a folder whose names say that they can hold policies: not what git ignores, nor below hidden folders,
/// `node_modules`, `target`, and `cdk.out`, unless one of these is named itself.
pub(crate) fn below(folder: &Path, problems: &mut Vec<InputError>) -> Vec<PathBuf> {
    let is_searched = |entry: &ignore::DirEntry| {
        let name = entry.file_name().to_string_lossy();
        // The folder that is named is searched whatever its name.
        entry.depth() == 0 || !matches!(&*name, "node_modules" | "target" | "cdk.out")
    };
    let mut all = Vec::new();
    // Without a repository the files that say what is ignored hold too.
    for entry in WalkBuilder::new(folder).require_git(false).filter_entry(is_searched).build() {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                let path = entry.into_path();
                if Language::by_name(&path.to_string_lossy()).is_some() {
                    all.push(path.strip_prefix(".").unwrap_or(&path).to_owned());
                }
            }
            Ok(_) => {}
            Err(error) => problems.push(InputError::new(format!("cannot look into a folder: {error}"))),
        }
    }
    all
}
