//! Coverage: which statements some case matched.

use std::collections::BTreeMap;

use crate::arguments::NamedPolicies;
use crate::files::NamedPolicy;

/// The statements of all policies of the suites, by file.
#[derive(Default)]
pub(super) struct Coverage {
    files: BTreeMap<String, Vec<StatementCoverage>>,
}

struct StatementCoverage {
    sid: Option<String>,
    line: u32,
    matched: bool,
}

/// A statement that no case matched.
pub(super) struct Uncovered<'a> {
    pub(super) file: &'a str,
    pub(super) line: u32,
    pub(super) statement: usize,
    pub(super) sid: Option<&'a str>,
}

impl Coverage {
    /// Counts the statements of a policy in.
    pub(super) fn know(&mut self, policy: &NamedPolicy) {
        if self.files.contains_key(&policy.name) {
            return;
        }
        let statements = policy.policy.statements.iter().enumerate().map(|(index, statement)| StatementCoverage {
            sid: statement.sid.clone().filter(|sid| !sid.is_empty()),
            line: policy.place_of(index).map_or(1, |location| location.line),
            matched: false,
        });
        self.files.insert(policy.name.clone(), statements.collect());
    }

    /// Counts the statements of all these policies in.
    pub(super) fn know_all(&mut self, policies: &NamedPolicies) {
        for policy in policies.all() {
            self.know(policy);
        }
    }

    /// Notes that a statement was matched.
    pub(super) fn matched(&mut self, policy: &NamedPolicy, statement: usize) {
        self.know(policy);
        let statements = self.files.get_mut(&policy.name);
        if let Some(statement) = statements.and_then(|statements| statements.get_mut(statement)) {
            statement.matched = true;
        }
    }

    /// How many statements there are.
    pub(super) fn statements(&self) -> usize {
        self.files.values().map(Vec::len).sum()
    }

    /// The statements that no case matched, by file.
    pub(super) fn uncovered(&self) -> Vec<Uncovered<'_>> {
        let all = self.files.iter().flat_map(|(file, statements)| {
            statements.iter().enumerate().map(move |(index, statement)| (file, index, statement))
        });
        all.filter(|(_, _, statement)| !statement.matched)
            .map(|(file, index, statement)| Uncovered {
                file,
                line: statement.line,
                statement: index,
                sid: statement.sid.as_deref(),
            })
            .collect()
    }
}
