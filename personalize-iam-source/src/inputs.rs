//! What a file is read with, beside its text: values for its parameters, and the files that it refers to.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Texts of files, by the files' names.
pub type Texts = Arc<Vec<(String, String)>>;

/// The files around a file that is read: local modules, nested templates, files of variables.
pub trait Files: std::fmt::Debug {
    /// The text of a file, by its path from the folder of the file that is read; `None` if there is none, or if it cannot be read.
    fn read(&self, path: &str) -> Option<String>;

    /// The names of the files in a folder, by its path from the folder of the file that is read, in their order; none if it is not a
    /// folder.
    fn list(&self, folder: &str) -> Vec<String>;

    /// The texts of the files in a folder that have nested stacks, by the path of the folder; `None` if it has more files than are
    /// looked into.
    fn with_nested_stacks(&self, folder: &str) -> Option<Texts> {
        let is_template = |name: &String| {
            [".yaml", ".yml", ".json", ".template"].iter().any(|end| name.to_ascii_lowercase().ends_with(end))
        };
        let names: Vec<String> = self.list(folder).into_iter().filter(is_template).collect();
        if names.len() > MOST_TEMPLATES {
            return None;
        }
        let mut all = Vec::new();
        for name in names {
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            let text = self.read(&path).filter(|text| NESTED.iter().any(|word| text.contains(word)));
            all.extend(text.map(|text| (name, text)));
        }
        Some(Arc::new(all))
    }
}

/// How many templates of a folder are looked into for nested stacks.
const MOST_TEMPLATES: usize = 2000;

/// The types of nested stacks.
const NESTED: [&str; 2] = ["AWS::CloudFormation::Stack", "AWS::Serverless::Application"];

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
