//! What can change between two specs, as data, and what it does to policies and to the generated API.

use serde::Serialize;

/// What changed in one catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The service prefix; `global condition keys` for the keys that belong to no service, `all services` for the list of
    /// them.
    pub service: String,
    /// The changes, grouped by subject, by name within.
    pub changes: Vec<Change>,
}

/// One fact that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What sort of fact it is.
    pub subject: Subject,
    /// What happened to it.
    pub change: Verb,
    /// What the fact is about: an action, a resource type, a condition key, an operation.
    pub name: String,
    /// How it was, in AWS's words.
    pub old: Vec<String>,
    /// How it is now.
    pub new: Vec<String>,
    /// What happens to policies that were right before.
    pub policies: Effect,
    /// What happens to the generated API.
    pub api: Api,
    /// What the change means, in one line.
    pub meaning: String,
}

/// The sort of fact that changed, in the order of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A whole service.
    Service,
    /// An action.
    Action,
    /// The access levels of an action.
    AccessLevel,
    /// The ARN template of a resource type.
    ArnTemplate,
    /// The resource types of an action, and which of them are required.
    ResourceRequirement,
    /// A resource type.
    ResourceType,
    /// A condition key.
    ConditionKey,
    /// The condition keys of an action.
    ActionConditionKeys,
    /// The condition keys of a resource type.
    ResourceTypeConditionKeys,
    /// The dependent actions of an action.
    DependentActions,
    /// Whether an action is permission-only.
    PermissionOnly,
    /// The day on which an action was first seen.
    FirstSeen,
    /// An API model.
    Client,
    /// An API operation.
    Operation,
    /// A feature of IAM that the service supports.
    Support,
    /// Something that AWS's catalog leaves out.
    Gap,
    /// The name that AWS gives the service, or its page.
    Title,
}

/// What happened to a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is another.
    Changed,
}

/// What a change does to policies that were right before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Nothing.
    Same,
    /// Some no longer allow what they were written to allow.
    TooNarrow,
    /// Some now allow more than they were written to allow.
    TooWide,
    /// Both: an `Allow` no longer allows, and a `Deny` no longer denies.
    Both,
}

/// What a change does to the generated API, by the rules of semantic versioning: to its public items, not to the facts that
/// its tables hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Api {
    /// Its items stay.
    #[default]
    Same,
    /// It has more items.
    Minor,
    /// An item is gone or another.
    Major,
}

impl Changes {
    /// How many changes of a kind there are.
    pub fn count(&self, subject: Subject, change: Verb) -> usize {
        self.changes.iter().filter(|known| (known.subject, known.change) == (subject, change)).count()
    }

    /// What the changes together do to the generated API.
    pub fn api(&self) -> Api {
        self.changes.iter().map(|change| change.api).max().unwrap_or_default()
    }
}
