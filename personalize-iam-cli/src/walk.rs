//! The files below a folder that can hold policies, as git would walk it.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};
use personalize_iam_source::Language;

use crate::failure::InputError;
use crate::files::LONGEST;

/// Where the CDK writes its templates.
const CDK_OUT: &str = "cdk.out";

/// The files below a folder whose names say that they can hold policies: not what git ignores, nor below hidden folders,
/// `node_modules` and `target`, unless one of these is named itself. What the CDK writes into `cdk.out` repeats what the templates
/// of a repository have: it is searched if it is named, or if there are no templates beside it.
pub(crate) fn below(folder: &Path, problems: &mut Vec<InputError>) -> Vec<PathBuf> {
    let mut outputs = Vec::new();
    let mut all = walked(WalkBuilder::new(folder), &mut outputs, problems);
    outputs.retain(|output: &PathBuf| output != folder);
    if !outputs.is_empty() && !all.iter().any(|path| is_template(path)) {
        for output in outputs {
            // It is seldom in the repository, and that git ignores it says nothing of it.
            let mut walk = WalkBuilder::new(&output);
            walk.ignore(false).git_ignore(false).git_exclude(false).git_global(false);
            all.extend(walked(walk, &mut Vec::new(), problems));
        }
    }
    all
}

/// The files of a walk, and the folders `cdk.out` that it passes by.
fn walked(mut walk: WalkBuilder, outputs: &mut Vec<PathBuf>, problems: &mut Vec<InputError>) -> Vec<PathBuf> {
    let is_searched = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        // What is deployed with a stack, such as the code of a function, with packages that others made.
        let is_asset = name.starts_with("asset.")
            && entry.path().parent().and_then(Path::file_name).is_some_and(|parent| parent == CDK_OUT);
        // The folder that is named is searched whatever its name.
        entry.depth() == 0 || !is_asset && !matches!(&*name, "node_modules" | "target" | CDK_OUT)
    };
    let mut all = Vec::new();
    // Without a repository the files that say what is ignored hold too.
    for entry in walk.require_git(false).filter_entry(is_searched).build() {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                let path = entry.into_path();
                if Language::by_name(&path.to_string_lossy()).is_some() {
                    all.push(path.strip_prefix(".").unwrap_or(&path).to_owned());
                }
            }
            Ok(entry) => {
                let output = entry.path().join(CDK_OUT);
                if entry.file_type().is_some_and(|kind| kind.is_dir()) && output.is_dir() {
                    outputs.push(output);
                }
            }
            Err(error) => problems.push(InputError::new(format!("cannot look into a folder: {error}"))),
        }
    }
    all
}

/// Whether a file is a template of CloudFormation, as far as its words say.
fn is_template(path: &Path) -> bool {
    if Language::by_name(&path.to_string_lossy()) != Some(Language::Data) {
        return false;
    }
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LONGEST).read_to_end(&mut bytes));
    let text = String::from_utf8_lossy(&bytes);
    read.is_ok() && text.contains("Resources") && text.contains("AWS::")
}
