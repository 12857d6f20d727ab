//! Whether a call has what an action is checked for only then.

use personalize_iam_model::catalog::AuthorizedAction;

use super::call::Call;
use super::parts::{Part, VERSION, only_with};
use crate::base::operations::actions_of;
use crate::request::context::ContextValue;

/// Whether a call has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Has {
    Yes,
    No,
    /// A key by which it would show is not known.
    NotKnown,
}

impl Part {
    pub(super) fn of(&self, call: &Call) -> Has {
        // What an object has already is copied with it, and not written by other calls.
        let copies = call.operation.name.contains("Copy");
        let counts = |own: &&&str| copies || !own.starts_with("s3:ExistingObjectTag/");
        let is_of = |key: &str| self.keys.iter().filter(counts).any(|own| covers(own, key));
        let given = |(key, value): &(String, ContextValue)| is_of(key) && !value.values().is_empty();
        let tagged = self.what == "tags" && !call.tags.is_empty();
        if call.context.iter().any(given) || tagged || call.parts.contains(&self.what) {
            Has::Yes
        } else if call.unknown.iter().any(|key| is_of(key) || self.keys.iter().any(|own| covers(key, own))) {
            Has::NotKnown
        } else {
            Has::No
        }
    }
}

/// Whether a key is one of a pattern's, regardless of case.
fn covers(pattern: &str, key: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => key.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)),
        None => key.eq_ignore_ascii_case(pattern),
    }
}

/// Whether an action is not checked, as the call is about a version and another action is checked in its place.
pub(super) fn replaced_by_version(call: &Call, action: &str) -> bool {
    let versioned = |other: &&AuthorizedAction| {
        only_with(other.action).is_some_and(|part| part.what == VERSION && part.of(call) == Has::Yes)
            && other.action.replacen("ObjectVersion", "Object", 1) == action
    };
    action.starts_with("s3:") && actions_of(call.operation).any(|other| versioned(&other))
}
