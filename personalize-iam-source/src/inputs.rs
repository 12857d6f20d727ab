//! What a file is read with, beside its text: values for its parameters, and the files that it refers to.

use std::collections::BTreeMap;

/// The files around a file that is read: local modules, nested templates, files of variables.
pub trait Files: std::fmt::Debug {
    /// The text of a file, by its path from the folder of the file that is read; `None` if there is none, or if it cannot be read.
    fn read(&self, path: &str) -> Option<String>;

    /// The names of the files in a folder, by its path from the folder of the file that is read, in their order; none if it is not a
    /// folder.
    fn list(&self, folder: &str) -> Vec<String>;
}

/// No files at all.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str) -> Option<String> {
        None
    }

    fn list(&self, _: &str) -> Vec<String> {
        Vec::new()
    }
}

/// What a file is read with.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Inputs<'a> {
    /// Values of parameters, variables and pseudo parameters, by their names: `Stage`, `AWS::AccountId`, `var.stage`.
    pub values: &'a BTreeMap<String, String>,
    /// The files around it.
    pub files: &'a dyn Files,
    /// The name of the file itself, to tell it from those around it.
    pub name: &'a str,
    /// Whether the files around it are asked what they attach to its roles, users and groups; otherwise these are left open.
    pub asks_whom: bool,
}

impl Inputs<'static> {
    /// No values, and no files.
    #[must_use]
    pub fn none() -> Inputs<'static> {
        static NO_VALUES: BTreeMap<String, String> = BTreeMap::new();
        Inputs { values: &NO_VALUES, files: &NoFiles, name: "", asks_whom: true }
    }
}

impl<'a> Inputs<'a> {
    /// These values, and these files around the file of this name.
    #[must_use]
    pub fn new(values: &'a BTreeMap<String, String>, files: &'a dyn Files, name: &'a str) -> Inputs<'a> {
        Inputs { values, files, name, asks_whom: true }
    }

    /// For its policies alone: what other files attach to its roles is not asked, which takes reading all of them.
    #[must_use]
    pub fn for_policies(self) -> Inputs<'a> {
        Inputs { asks_whom: false, ..self }
    }
}
