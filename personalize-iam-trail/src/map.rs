//! From events to actions: the map that `spec/cloudtrail/events.json` has, which `cargo xtask regen` copies beside this file.
//!
//! For events that it lacks the default rule holds: the service is the source's name, the action the one of the event's name
//! without its version. An action that the catalog does not have is not known, and never guessed.

use std::collections::HashMap;
use std::sync::LazyLock;

use foldhash::fast::FixedState;
use personalize_iam_model::catalog;
use serde::Deserialize;

static TEXT: &str = include_str!("events.json");

/// How sure it is that AWS asked what a request says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// A map of another party, an older one, or the default rule says so; or the check may not be made at all.
    Low,
    /// Derived from the model of the API and AWS's list of actions.
    Medium,
    /// AWS documents it.
    High,
}

impl Certainty {
    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Certainty::Low => "low",
            Certainty::Medium => "medium",
            Certainty::High => "high",
        }
    }
}

/// What kind of event a record is by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Management,
    Data,
    /// AWS's documents contradict themselves on whether such calls are recorded.
    Unsettled,
    /// AWS says that such calls are not recorded.
    NotLogged,
    /// AWS itself acted.
    Service,
    /// IAM is not asked.
    None,
}

/// What AWS checks for an event.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) kind: Kind,
    pub(crate) certainty: Certainty,
    pub(crate) checks: Vec<Check>,
}

/// One check: an action on its resources, perhaps only if the request has something.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Check {
    pub(crate) action: String,
    /// Of which one has to hold; none: always.
    #[serde(default, deserialize_with = "tests")]
    pub(crate) when: Vec<Test>,
    /// No record of its own shows it.
    #[serde(default)]
    pub(crate) inferred: bool,
    #[serde(default)]
    pub(crate) certainty: Option<Certainty>,
    #[serde(default, deserialize_with = "values")]
    pub(crate) context: Vec<(String, Vec<Part>)>,
    #[serde(default)]
    pub(crate) resources: Vec<Target>,
}

/// A resource that is needed, and the ways to it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Target {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(rename = "from", deserialize_with = "ways")]
    pub(crate) ways: Vec<Way>,
}

/// A test of the parameters of a call.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Test {
    Has(String),
    /// A name that begins with this is there.
    HasAny(String),
    Lacks(String),
    Is(String, String),
    IsOther(String, String),
    With(String, String),
    Without(String, String),
    /// The record does not say.
    Hidden,
}

/// A way to a resource.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// `*` alone.
    Everything,
    /// The one ARN of `resources[]` of a type, or of any.
    Listed(String),
    /// An ARN in the parameters.
    Parameter(String),
    /// An ARN in the answer.
    Answer(String),
    Template(Vec<Part>),
}

/// A part of a template.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Text(String),
    Partition,
    Region,
    Account,
    Parameter(String, Form),
    /// A text that the record does not have.
    Open,
}

/// What is taken of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Whole,
    /// Only if it is a name: not an ARN, nor an alias.
    Id,
    /// What is behind the last `/`.
    Last,
    /// What is behind the last `/` but one.
    Owner,
    Upper,
    /// A path of IAM, `/` if it is absent.
    Path,
    /// Without the `/` in front.
    Rooted,
    /// The source of a copy in Amazon S3: percent-encoded, perhaps with a `/` in front and a version behind.
    Source,
    /// A resource of EC2 by the prefix of its id: `instance/i-0`.
    Ec2,
}

fn part(inside: &str) -> Option<Part> {
    Some(match inside {
        "?" => Part::Open,
        "Partition" => Part::Partition,
        "Region" => Part::Region,
        "Account" => Part::Account,
        other => {
            let (name, form) = other.split_once(':').unwrap_or((other, ""));
            let form = match form {
                "" => Form::Whole,
                "id" => Form::Id,
                "last" => Form::Last,
                "owner" => Form::Owner,
                "upper" => Form::Upper,
                "path" => Form::Path,
                "rooted" => Form::Rooted,
                "source" => Form::Source,
                "ec2" => Form::Ec2,
                _ => return None,
            };
            Part::Parameter(name.to_owned(), form)
        }
    })
}

/// A text with `${...}` in it.
fn parts(text: &str) -> Option<Vec<Part>> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("${") {
        let (inside, behind) = behind.split_once('}')?;
        if !before.is_empty() {
            all.push(Part::Text(before.to_owned()));
        }
        all.push(part(inside)?);
        rest = behind;
    }
    if !rest.is_empty() {
        all.push(Part::Text(rest.to_owned()));
    }
    Some(all)
}

fn way(text: &str) -> Option<Way> {
    if text == "*" {
        return Some(Way::Everything);
    }
    if let Some(kind) = text.strip_prefix("listed") {
        return Some(Way::Listed(kind.trim_start().to_owned()));
    }
    if let Some(path) = text.strip_prefix("requestParameters.") {
        return Some(Way::Parameter(path.to_owned()));
    }
    if let Some(path) = text.strip_prefix("responseElements.") {
        return Some(Way::Answer(path.to_owned()));
    }
    text.starts_with("arn:").then(|| parts(text))?.map(Way::Template)
}

fn test(text: &str) -> Option<Test> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let two = || rest.split_once(' ').map(|(name, value)| (name.to_owned(), value.to_owned()));
    Some(match word {
        "hidden" if rest.is_empty() => Test::Hidden,
        "has" => match rest.strip_suffix('*') {
            Some(beginning) => Test::HasAny(beginning.to_owned()),
            None => Test::Has(rest.to_owned()),
        },
        "lacks" => Test::Lacks(rest.to_owned()),
        "is" => two().map(|(name, value)| Test::Is(name, value))?,
        "not" => two().map(|(name, value)| Test::IsOther(name, value))?,
        "with" => two().map(|(name, value)| Test::With(name, value))?,
        "without" => two().map(|(name, value)| Test::Without(name, value))?,
        _ => return None,
    })
}

fn read_all<'de, D: serde::Deserializer<'de>, T>(from: D, read: fn(&str) -> Option<T>) -> Result<Vec<T>, D::Error> {
    let texts = Vec::<&str>::deserialize(from)?;
    let one = |text: &str| read(text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not understood")));
    texts.into_iter().map(one).collect()
}

fn ways<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Way>, D::Error> {
    read_all(from, way)
}

fn tests<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Test>, D::Error> {
    read_all(from, test)
}

fn values<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<(String, Vec<Part>)>, D::Error> {
    let map = std::collections::BTreeMap::<String, String>::deserialize(from)?;
    let one = |(key, text): (String, String)| {
        let parts = parts(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not understood")))?;
        Ok((key, parts))
    };
    map.into_iter().map(one).collect()
}

/// What an operation of another service is checked for, by an older map.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Operation {
    action: Option<String>,
    perhaps: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File<'a> {
    #[serde(borrow, rename = "date")]
    _date: &'a str,
    sources: HashMap<&'a str, &'a str>,
    operations: HashMap<&'a str, Operation>,
    events: Vec<Event<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Event<'a> {
    event_source: &'a str,
    event_name: &'a str,
    kind: Kind,
    certainty: Certainty,
    checks: Vec<Check>,
}

/// The map of events.
#[derive(Debug, Default)]
struct Map {
    /// By source and name.
    rows: HashMap<&'static str, HashMap<&'static str, Row, FixedState>, FixedState>,
    sources: HashMap<&'static str, &'static str, FixedState>,
    operations: HashMap<&'static str, Operation, FixedState>,
}

/// What is never empty: a test reads the file as strictly.
static MAP: LazyLock<Map> = LazyLock::new(|| read(TEXT).unwrap_or_default());

fn read(text: &'static str) -> Result<Map, serde_json::Error> {
    let file: File<'static> = serde_json::from_str(text)?;
    let mut rows: HashMap<_, HashMap<_, _, _>, _> = HashMap::default();
    for event in file.events {
        let row = Row { kind: event.kind, certainty: event.certainty, checks: event.checks };
        rows.entry(event.event_source).or_default().insert(event.event_name, row);
    }
    Ok(Map { rows, sources: file.sources.into_iter().collect(), operations: file.operations.into_iter().collect() })
}

/// What an event is checked for.
#[derive(Debug)]
pub(crate) enum Asked {
    /// The map has the event.
    Row(&'static Row),
    /// The default rule finds the action; the other actions may be checked too.
    Default { action: &'static catalog::Action, perhaps: &'static [String] },
    /// No action is known.
    NotKnown,
}

/// The source without the domain: `s3` of `s3.amazonaws.com`.
pub(crate) fn endpoint(source: &str) -> &str {
    source.strip_suffix(".amazonaws.com").or_else(|| source.strip_suffix(".amazonaws.com.cn")).unwrap_or(source)
}

/// The service prefix of the actions that the source of an event is checked for.
pub(crate) fn prefix(endpoint: &str) -> &str {
    MAP.sources.get(endpoint).copied().unwrap_or(endpoint)
}

/// The name of an event without the version that some services write behind it: `20150331v2`, `2020_05_31`.
fn without_version(name: &str) -> &str {
    let is_digit = |c: char| c.is_ascii_digit() || c == '_';
    // `v2` behind the date.
    let dated = match name.strip_suffix(|c: char| c.is_ascii_digit()) {
        Some(rest) if rest.ends_with(['v', 'V']) => rest.get(..rest.len() - 1).unwrap_or(name),
        _ => name,
    };
    let bare = dated.trim_end_matches(is_digit);
    let digits = dated.get(bare.len()..).unwrap_or_default().bytes().filter(u8::is_ascii_digit).count();
    if digits == 8 && dated.get(bare.len()..).is_some_and(|date| date.starts_with("20")) { bare } else { name }
}

/// All rows.
pub(crate) fn rows() -> impl Iterator<Item = &'static Row> {
    MAP.rows.values().flat_map(HashMap::values)
}

/// The names of the events of a source.
pub(crate) fn names(endpoint: &str) -> impl Iterator<Item = &'static str> {
    MAP.rows.get(endpoint).into_iter().flat_map(HashMap::keys).copied()
}

/// The sources whose events are checked for actions of this service, other than the one that has its name; sorted.
pub(crate) fn endpoints_of(service: &str) -> Vec<&'static str> {
    let mut found: Vec<&str> =
        MAP.sources.iter().filter(|(_, prefix)| **prefix == service).map(|(endpoint, _)| *endpoint).collect();
    found.sort_unstable();
    found
}

/// What an event is checked for.
pub(crate) fn asked(endpoint: &str, name: &str) -> Asked {
    let map = &*MAP;
    let bare = without_version(name);
    let row = |source: &str, name: &str| map.rows.get(source).and_then(|rows| rows.get(name));
    let prefix = prefix(endpoint);
    if let Some(row) = row(endpoint, name).or_else(|| row(endpoint, bare)).or_else(|| row(prefix, bare)) {
        return Asked::Row(row);
    }
    let service = catalog::service(prefix);
    let action = |name: &str| service.and_then(|service| service.action(name));
    // `ListObjectsV2`, where there is no action of the whole name.
    let shorter = bare.strip_suffix("V2").filter(|name| name.ends_with(|c: char| c.is_ascii_lowercase()));
    if action(bare).is_none()
        && let Some(row) = shorter.and_then(|name| row(endpoint, name))
    {
        return Asked::Row(row);
    }
    let operation = map.operations.get([prefix, ":", bare].concat().as_str());
    let of_map = operation.and_then(|operation| operation.action.as_deref()).and_then(catalog::action);
    match of_map.or_else(|| action(bare)).or_else(|| shorter.and_then(action)) {
        Some(action) => Asked::Default { action, perhaps: operation.map_or(&[], |operation| &operation.perhaps) },
        None => Asked::NotKnown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_is_read_and_names_actions_of_the_catalog() {
        let map = read(TEXT).unwrap();
        let rows =
            || map.rows.iter().flat_map(|(source, rows)| rows.iter().map(move |(name, row)| (source, name, row)));
        assert!(rows().count() > 700 && map.operations.len() > 500 && map.sources.len() > 30);
        let mut unknown = std::collections::BTreeSet::new();
        for (source, name, row) in rows() {
            for check in &row.checks {
                if catalog::action(&check.action).is_none() {
                    unknown.insert(format!("{source} {name}: {}", check.action));
                }
                assert!(check.resources.iter().all(|one| !one.kind.is_empty() || !one.ways.is_empty()), "{name}");
            }
            assert_eq!(row.checks.is_empty(), matches!(row.kind, Kind::Service | Kind::None) || row.checks.is_empty());
        }
        assert_eq!(unknown, std::collections::BTreeSet::new());
        // An action that is gone says nothing of a new one.
        for operation in map.operations.values() {
            assert!(operation.action.is_some() || !operation.perhaps.is_empty());
        }
    }

    #[test]
    fn versions_behind_names_are_left_out() {
        for (name, bare) in [
            ("CreateFunction20150331", "CreateFunction"),
            ("UpdateFunctionCode20150331v2", "UpdateFunctionCode"),
            ("CreateDistribution2020_05_31", "CreateDistribution"),
            ("ListObjectsV2", "ListObjectsV2"),
            ("GetObject", "GetObject"),
            ("Query2", "Query2"),
        ] {
            assert_eq!(without_version(name), bare, "{name}");
        }
    }

    #[test]
    fn the_default_rule_finds_actions_and_never_guesses() {
        let named = |source: &str, name: &str| match asked(endpoint(source), name) {
            Asked::Row(row) => row.checks.iter().map(|check| check.action.as_str()).collect::<Vec<_>>().join(" "),
            Asked::Default { action, .. } => format!("{} by default", action.full_name),
            Asked::NotKnown => "not known".to_owned(),
        };
        for (source, name, expected) in [
            ("s3.amazonaws.com", "HeadObject", "s3:GetObject s3:GetObjectVersion"),
            ("kms.amazonaws.com", "ReEncrypt", "kms:ReEncryptFrom kms:ReEncryptTo"),
            ("monitoring.amazonaws.com", "PutDashboard", "cloudwatch:PutDashboard"),
            ("lambda.amazonaws.com", "GetFunction20150331v2", "lambda:GetFunction"),
            ("s3.amazonaws.com", "ListObjectsV2", "s3:ListBucket"),
            ("ecr.amazonaws.com", "describeRepositories", "ecr:DescribeRepositories by default"),
            ("tagging.amazonaws.com", "GetResources", "tag:GetResources by default"),
            ("apigateway.amazonaws.com", "CreateRestApi", "apigateway:POST by default"),
            ("ecs.amazonaws.com", "ListTheMoon", "not known"),
            ("nothing.example.com", "GetObject", "not known"),
        ] {
            let expected = if cfg!(feature = "catalog-all") { expected } else { &named(source, name) };
            assert_eq!(named(source, name), expected, "{source} {name}");
        }
    }
}
