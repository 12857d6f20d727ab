//! What is found beside the comparisons.

use crate::problems::Problem;

/// What else was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Layers that nothing passes, each once.
    pub(super) warnings: Vec<String>,
    /// What `validate` calls an error.
    pub(super) problems: Vec<Problem>,
    /// What was assumed of templates, each once.
    pub(super) assumed: Vec<String>,
}

impl Found {
    pub(super) fn add(&mut self, problems: Vec<Problem>) {
        let known = self.problems.len();
        for problem in problems {
            if !self.problems.iter().take(known).any(|one| *one == problem) {
                self.problems.push(problem);
            }
        }
    }

    pub(super) fn assume(&mut self, what: &str) {
        if !self.assumed.iter().any(|one| one == what) {
            self.assumed.push(what.to_owned());
        }
    }

    pub(super) fn warn(&mut self, warning: String) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}
