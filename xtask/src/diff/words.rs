//! How the report spells facts and kinds of change.

use codegen::spec::{
    AccessLevel, ActionResource, ArnParameter, AuthorizedAction, Caller, ConditionKey, KeyType, Support,
};

use super::change::{Api, Change, Effect, Subject, Verb};

impl Subject {
    /// The noun for this count.
    pub(crate) fn noun(self, count: usize) -> &'static str {
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
    /// How it was and is: `: Write -> Read`, with at most `most` of each.
    pub(super) fn was_and_is(&self, most: usize) -> String {
        let list = |facts: &[String]| match facts.len() {
            0 => "none".to_owned(),
            count if count > most => {
                let kept: Vec<&str> = facts.iter().take(most).map(String::as_str).collect();
                format!("{} and {} more", kept.join(", "), count - most)
            }
            _ => facts.join(", "),
        };
        match self.change {
            Verb::Added if self.new.is_empty() => String::new(),
            Verb::Added => format!(": {}", list(&self.new)),
            Verb::Removed if self.old.is_empty() => String::new(),
            Verb::Removed => format!(": {}", list(&self.old)),
            Verb::Changed => format!(": {} -> {}", list(&self.old), list(&self.new)),
        }
    }
}

/// What stands for a fact that no source tells.
pub(super) const NOT_KNOWN: &str = "not known";

/// How long a line of the report is at most, unless a single fact is longer.
const LINE: usize = 200;

/// The line with as much of its lists as fits, and at least one item of each.
pub(super) fn fitting(line: impl Fn(usize) -> String) -> String {
    let mut shown = line(usize::MAX);
    for most in (1..=12).rev() {
        if shown.chars().count() <= LINE {
            break;
        }
        shown = line(most);
    }
    shown
}

/// A line that is still too long, as several: one for each of its parts between semicolons.
pub(super) fn in_lines(line: &str) -> String {
    let (said, words) = line.rsplit_once(" [").unwrap_or((line, ""));
    if line.chars().count() <= LINE { line.to_owned() } else { format!("{} [{words}", said.replace("; ", ";\n    ")) }
}

/// A sentence with at most `most` names in each of its lists: `` `a`, `b` and 12 more``.
pub(super) fn cut_lists(sentence: &str, most: usize) -> String {
    let mut pieces = sentence.split('`');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    let mut in_list = 1;
    let mut left_out = 0;
    while let (Some(name), Some(after)) = (pieces.next(), pieces.next()) {
        if in_list <= most {
            out.push_str(&format!("`{name}`"));
        } else {
            left_out += 1;
        }
        let goes_on = [", ", " and ", " or "].contains(&after);
        if goes_on {
            in_list += 1;
            if in_list <= most {
                out.push_str(after);
            }
            continue;
        }
        if left_out > 0 {
            out.push_str(&format!(" and {left_out} more"));
        }
        out.push_str(after);
        (in_list, left_out) = (1, 0);
    }
    out
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
        Support::Unknown => NOT_KNOWN,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_in_sentences_are_cut() {
        let sentence = "statements on `a`, `b`, `c` and `d` ARNs match, with `e` or `f`: `g`";
        for (most, expected) in [
            (9, sentence),
            (4, sentence),
            (3, "statements on `a`, `b`, `c` and 1 more ARNs match, with `e` or `f`: `g`"),
            (1, "statements on `a` and 3 more ARNs match, with `e` and 1 more: `g`"),
        ] {
            assert_eq!(cut_lists(sentence, most), expected, "{most}");
        }
        assert_eq!(cut_lists("", 1), "");
    }
}
