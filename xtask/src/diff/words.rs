//! How the report spells facts and kinds of change.

use codegen::spec::{
    AccessLevel, ActionResource, ArnParameter, AuthorizedAction, Caller, ConditionKey, KeyType, Support,
};

use super::change::{Api, Change, Effect, Subject, Verb};

impl Subject {
    /// The noun for this count.
    pub(super) fn noun(self, count: usize) -> &'static str {
        let (one, many) = match self {
            Subject::Service => ("service", "services"),
            Subject::Action => ("action", "actions"),
            Subject::AccessLevel => ("access level", "access levels"),
            Subject::ArnTemplate => ("ARN template", "ARN templates"),
            Subject::ResourceRequirement => ("resource requirement", "resource requirements"),
            Subject::ResourceType => ("resource type", "resource types"),
            Subject::ConditionKey => ("condition key", "condition keys"),
            Subject::ActionConditionKeys => ("action's condition keys", "actions' condition keys"),
            Subject::ResourceTypeConditionKeys => ("resource type's condition keys", "resource types' condition keys"),
            Subject::DependentActions => ("action's dependent actions", "actions' dependent actions"),
            Subject::PermissionOnly => ("permission-only mark", "permission-only marks"),
            Subject::FirstSeen => ("first-seen day", "first-seen days"),
            Subject::Client => ("client", "clients"),
            Subject::Operation => ("operation", "operations"),
            Subject::Support => ("supported feature", "supported features"),
            Subject::Gap => ("known gap", "known gaps"),
            Subject::Title => ("service title", "service titles"),
        };
        if count == 1 { one } else { many }
    }
}

impl Verb {
    pub(super) fn word(self) -> &'static str {
        match self {
            Verb::Added => "added",
            Verb::Removed => "removed",
            Verb::Changed => "changed",
        }
    }
}

impl Effect {
    pub(super) fn word(self) -> &'static str {
        match self {
            Effect::Same => "the same",
            Effect::TooNarrow => "too narrow",
            Effect::TooWide => "too wide",
            Effect::Both => "too narrow or too wide",
        }
    }

    /// Both effects together.
    pub(super) fn and(self, other: Effect) -> Effect {
        match (self, other) {
            (Effect::Same, effect) | (effect, Effect::Same) => effect,
            (a, b) if a == b => a,
            _ => Effect::Both,
        }
    }
}

impl Api {
    pub(super) fn word(self) -> &'static str {
        match self {
            Api::Same => "the same",
            Api::Minor => "minor",
            Api::Major => "major",
        }
    }
}

impl Change {
    /// How it was and is: `: Write -> Read`.
    pub(super) fn was_and_is(&self) -> String {
        let list = |facts: &[String]| if facts.is_empty() { "none".to_owned() } else { facts.join(", ") };
        match self.change {
            Verb::Added if self.new.is_empty() => String::new(),
            Verb::Added => format!(": {}", list(&self.new)),
            Verb::Removed if self.old.is_empty() => String::new(),
            Verb::Removed => format!(": {}", list(&self.old)),
            Verb::Changed => format!(": {} -> {}", list(&self.old), list(&self.new)),
        }
    }
}

/// AWS's word for an access level.
pub(super) fn access_level(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::List => "List",
        AccessLevel::Read => "Read",
        AccessLevel::Tagging => "Tagging",
        AccessLevel::PermissionsManagement => "Permissions management",
        AccessLevel::Write => "Write",
    }
}

/// AWS's word for the type of a condition key's values.
pub(super) fn key_type(key_type: KeyType) -> &'static str {
    match key_type {
        KeyType::String => "String",
        KeyType::Arn => "ARN",
        KeyType::Numeric => "Numeric",
        KeyType::Date => "Date",
        KeyType::Bool => "Bool",
        KeyType::IpAddress => "IPAddress",
        KeyType::Binary => "Binary",
    }
}

pub(super) fn support(support: Support) -> &'static str {
    match support {
        Support::Yes => "yes",
        Support::No => "no",
        Support::Partial => "partial",
        Support::Unknown => "not known",
    }
}

/// The callers whose requests always hold a key: `user, federatedUser`.
pub(super) fn callers(callers: &[Caller]) -> String {
    if callers == Caller::ALL {
        "all".to_owned()
    } else {
        callers.iter().map(|one| caller(*one)).collect::<Vec<_>>().join(", ")
    }
}

fn caller(caller: Caller) -> &'static str {
    match caller {
        Caller::Root => "root",
        Caller::User => "user",
        Caller::RoleSession => "roleSession",
        Caller::FederatedUser => "federatedUser",
        Caller::Federated => "federated",
        Caller::Service => "service",
        Caller::Anonymous => "anonymous",
    }
}

/// What the spec says of a condition key: `ArrayOfString`, `sensitive`, `always for user`.
pub(super) fn condition_key(key: &ConditionKey) -> Vec<String> {
    let array = if key.multivalued { "ArrayOf" } else { "" };
    let types = key.types.iter().map(|value_type| format!("{array}{}", key_type(*value_type)));
    let marks = [(key.sensitive, "sensitive"), (key.deprecated, "deprecated")];
    let marks = marks.into_iter().filter(|(set, _)| *set).map(|(_, mark)| mark.to_owned());
    let category = key.category.iter().map(|category| format!("group {category}"));
    let always = (!key.always.is_empty()).then(|| format!("always for {}", callers(&key.always)));
    types.chain(category).chain(marks).chain(always).collect()
}

/// The resource types of an action, with AWS's asterisk for a required one, and `?` where that is not known.
pub(super) fn resources(resources: &[ActionResource]) -> Vec<String> {
    let mark = |pair: &ActionResource| match pair.required {
        Some(true) => "*",
        Some(false) => "",
        None => "?",
    };
    resources.iter().map(|pair| format!("{}{}", pair.name, mark(pair))).collect()
}

/// Actions with their context: `iam:PassRole (iam:PassedToService = personalize.amazonaws.com)`.
pub(super) fn authorized(actions: &[AuthorizedAction]) -> Vec<String> {
    let one = |action: &AuthorizedAction| {
        let context: Vec<String> =
            action.context.iter().map(|(key, values)| format!("{key} = {}", values.join(" or "))).collect();
        if context.is_empty() { action.action.clone() } else { format!("{} ({})", action.action, context.join(", ")) }
    };
    actions.iter().map(one).collect()
}

/// The ARN parameters of an operation, with an asterisk for a required one: `solutionVersionArn* (solution)`.
pub(super) fn arn_parameters(parameters: &[ArnParameter]) -> Vec<String> {
    let one = |parameter: &ArnParameter| {
        let required = if parameter.required { "*" } else { "" };
        match &parameter.resource_type {
            Some(resource_type) => format!("{}{required} ({resource_type})", parameter.parameter),
            None => format!("{}{required}", parameter.parameter),
        }
    };
    parameters.iter().map(one).collect()
}

/// Names in a sentence: `` `a`, `b` and `c` ``.
pub(super) fn listed<S: AsRef<str>>(names: &[S]) -> String {
    listed_with(names, "and")
}

/// Names in a sentence: `` `a`, `b` or `c` ``.
pub(super) fn listed_with<S: AsRef<str>>(names: &[S], conjunction: &str) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{}`", name.as_ref())).collect();
    match quoted.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} {conjunction} {last}", rest.join(", ")),
    }
}
