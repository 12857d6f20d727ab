//! Pages about the entries of the catalog: headings, paragraphs, and tables, in any format.

use personalize_iam_eval::ContextValue;
use personalize_iam_eval::operation::{Call, Check, Need, Who, checks};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{
    self, Action, ActionResource, AuthorizedAction, Callers, ConditionKey, ConditionKeyType, KeyCategory, Operation,
    ResourceType, Service, Support,
};
use personalize_iam_model::policy::BaseOperator;
use personalize_iam_model::{Scope, aws};

use super::find::{Answer, Entries, pages};
use crate::output::counted;

/// The most actions of a condition key that are listed one by one.
const MOST_ACTIONS: usize = 40;

/// The most services that are listed with how many of their actions carry a key.
const MOST_SERVICES: usize = 20;

/// A piece of a page.
#[derive(Debug)]
pub(super) enum Block {
    /// The name of an entry, and what it is.
    Title(String, String),
    /// A paragraph.
    Text(String),
    /// A table with its title, which may be empty.
    Table { title: String, columns: Vec<Column>, rows: Vec<Vec<String>> },
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    /// Its heading.
    pub(super) title: &'static str,
    /// Whether it holds names and not words.
    pub(super) code: bool,
}

/// A column of names.
const fn names(title: &'static str) -> Column {
    Column { title, code: true }
}

/// A column of words.
const fn words(title: &'static str) -> Column {
    Column { title, code: false }
}

/// The pages of an answer. ARNs are whole or, where they would not fit beside a name, without their first fields.
pub(super) fn blocks(answer: &Answer, whole_arns: bool) -> Vec<Block> {
    let mut blocks = Vec::new();
    match answer {
        Answer::Overview => overview(&mut blocks),
        Answer::Details { entries, text, more } => {
            entries.services.iter().for_each(|one| service(one, &mut blocks));
            entries.actions.iter().for_each(|one| action(one, &mut blocks));
            entries.resource_types.iter().for_each(|one| resource_type(one, &mut blocks));
            entries.condition_keys.iter().for_each(|one| condition_key(one, &mut blocks));
            entries.operations.iter().for_each(|one| operation(one, &mut blocks));
            if *more > 0 {
                let (noun, contain) = if *more == 1 { ("name", "contains") } else { ("names", "contain") };
                let hint = format!("{more} more {noun} {contain} `{text}`: `personalize-iam catalog --all {text}`");
                blocks.push(Block::Text(hint));
            }
        }
        Answer::List { entries, about } => {
            if !about.is_empty() {
                blocks.push(Block::Text(about.clone()));
            }
            lists(entries, whole_arns, &mut blocks);
        }
        Answer::Nothing { message, .. } => blocks.push(Block::Text(message.clone())),
    }
    blocks
}

fn table(title: impl Into<String>, columns: &[Column], rows: Vec<Vec<String>>, blocks: &mut Vec<Block>) {
    if !rows.is_empty() {
        blocks.push(Block::Table { title: title.into(), columns: columns.to_vec(), rows });
    }
}

fn overview(blocks: &mut Vec<Block>) {
    let count = |count: usize| if count == 0 { String::new() } else { count.to_string() };
    let row = |service: &Service| {
        let counts = [service.actions.len(), service.resource_types.len(), service.condition_keys.len()];
        let mut row = vec![service.prefix.to_owned(), service.name.to_owned()];
        row.extend(counts.map(count));
        row
    };
    let mut rows: Vec<Vec<String>> = catalog::services().map(row).collect();
    let (none, global) = (String::new(), count(aws::CONDITION_KEYS.len()));
    rows.push(vec!["aws".to_owned(), "(global)".to_owned(), none.clone(), none, global]);
    let columns = [names("service"), words("name"), words("actions"), words("types"), words("keys")];
    table("", &columns, rows, blocks);
    blocks.push(Block::Text(format!("As of {}.", catalog::date())));
    let hints = [
        ("CreateCampaign", "everything about a name"),
        ("'personalize:*Campaign*'", "what a pattern of actions matches today"),
        ("--all campaign", "every name that contains a text"),
        ("--service kms --access-level write", "all that fits, here actions"),
    ];
    let rows = hints.map(|(arguments, what)| vec![arguments.to_owned(), what.to_owned()]).to_vec();
    table("How to go on", &[names("personalize-iam catalog"), words("shows")], rows, blocks);
}

fn service(service: &Service, blocks: &mut Vec<Block>) {
    blocks.push(Block::Title(service.prefix.to_owned(), format!("service {}", service.name)));
    blocks.push(Block::Text(format!("As of {}, AWS's page `{}`.", service.date, service.page)));
    let prefix = service.prefix;
    let row = |kind: &str, count: usize, option: &str| {
        vec![kind.to_owned(), count.to_string(), format!("--service {prefix} --kind {option}")]
    };
    let rows = vec![
        row("actions", service.actions.len(), "action"),
        row("resource types", service.resource_types.len(), "resource-type"),
        row("condition keys", service.condition_keys.len(), "condition-key"),
        row("operations", service.operations.len(), "operation"),
    ];
    table("Has", &[words("what"), words("how many"), names("personalize-iam catalog")], rows, blocks);
    let supports = service.supports;
    let feature = |feature: &str, support: Support| {
        let support = match support {
            Support::Yes => "yes",
            Support::No => "no",
            Support::Partial => "in part",
            Support::Unknown => "not known",
        };
        vec![feature.to_owned(), support.to_owned()]
    };
    let rows = vec![
        feature("resource-based policies", supports.resource_based_policies),
        feature("resource control policies", supports.resource_control_policies),
        feature("tags (ABAC)", supports.tags),
        feature("temporary credentials", supports.temporary_credentials),
        feature("service roles", supports.service_roles),
        feature("service-linked roles", supports.service_linked_roles),
    ];
    table("Supports", &[words("feature"), words("supported")], rows, blocks);
}

/// How an action needs permission on a type.
pub(super) fn need_of(resource: &ActionResource) -> &'static str {
    match resource.required {
        Some(true) => "required",
        Some(false) => "choice",
        None => "not known",
    }
}

fn action(action: &'static Action, blocks: &mut Vec<Block>) {
    let mut what = format!("action, {}", action.access_levels);
    if action.permission_only == Some(true) {
        what.push_str(", permission only");
    }
    if let Some(day) = action.first_seen {
        what.push_str(&format!(", first seen {day}"));
    }
    blocks.push(Block::Title(action.full_name.to_owned(), what));
    let types = action.resources;
    if types.is_empty() {
        let text = "It takes `\"Resource\": \"*\"` alone: it has no resource-level permissions.";
        blocks.push(Block::Text(text.to_owned()));
    }
    let rows = types.iter().map(|one| {
        let of = one.resource_type;
        vec![type_name(of, action.service), need_of(one).to_owned(), templates_of(of)]
    });
    let several = types.len() > 1;
    let any = |required: bool| types.iter().any(|one| one.required == Some(required));
    let title = match (any(true), any(false)) {
        _ if types.iter().any(|one| one.required.is_none()) => "Resource types",
        (true, true) => "Resource types: each that is required, and of the others one",
        (true, false) if several => "Resource types: permission is needed on each",
        (false, true) if several => "Resource types: permission is needed on one of them",
        _ => "Resource type",
    };
    table(title, &[names("type"), words("need"), names("ARN")], rows.collect(), blocks);
    let rows = action.gaps.iter().map(|gap| vec![type_name(gap.resource_type, action.service), gap.note.to_owned()]);
    let title = "Not listed by AWS for this action, and taken by the API";
    table(title, &[names("type"), words("what is known")], rows.collect(), blocks);
    let rows = keys_of(action)
        .into_iter()
        .map(|(key, from)| vec![key.name.to_owned(), types_of(key), values_of(key).to_owned(), from.join(", ")]);
    let columns = [names("key"), words("type"), words("values"), words("comes with")];
    table("Condition keys, in addition to the global ones", &columns, rows.collect(), blocks);
    match action.dependent_actions {
        Some(dependent) => {
            let rows = dependent.iter().map(|one| vec![one.action.to_owned(), context_of(one)]);
            table("Also needs", &[names("action"), names("with")], rows.collect(), blocks);
        }
        None => blocks.push(Block::Text("What else a caller needs is not known.".to_owned())),
    }
    let operations = checking(action);
    let rows = operations.iter().map(|operation| {
        let others = operation.actions.iter().filter(|one| !one.action.eq_ignore_ascii_case(action.full_name));
        let others: Vec<&str> = others.map(|one| one.action).collect();
        vec![operation.to_string(), others.join(", ")]
    });
    table("Is checked by", &[names("operation"), names("which also checks")], rows.collect(), blocks);
    if operations.is_empty() && action.permission_only != Some(true) {
        blocks.push(Block::Text("The catalog has no operation that checks it.".to_owned()));
    }
}

/// The operations that check an action, of whatever service.
pub(super) fn checking(action: &Action) -> Vec<&'static Operation> {
    let checks = |operation: &&'static Operation| {
        operation.actions.iter().any(|one| one.action.eq_ignore_ascii_case(action.full_name))
    };
    catalog::services().flat_map(|service| service.operations).copied().filter(checks).collect()
}

/// The name of a type, with its prefix where it is another service's.
fn type_name(resource_type: &ResourceType, service: &str) -> String {
    if resource_type.service == service { resource_type.name.to_owned() } else { resource_type.to_string() }
}

/// The condition keys of an action, each with what it comes with.
pub(super) fn keys_of(action: &'static Action) -> Vec<(&'static ConditionKey, Vec<&'static str>)> {
    let mut keys: Vec<(&'static ConditionKey, Vec<&'static str>)> = Vec::new();
    let mut add = |key: &'static ConditionKey, from: &'static str| match keys
        .iter_mut()
        .find(|(known, _)| known.name == key.name)
    {
        Some((_, all)) if all.contains(&from) => {}
        Some((_, all)) => all.push(from),
        None => keys.push((key, vec![from])),
    };
    action.condition_keys.iter().for_each(|key| add(key, "the action"));
    for one in action.resources {
        let of = one.resource_type;
        one.condition_keys.iter().chain(of.condition_keys).for_each(|key| add(key, of.name));
    }
    keys
}

fn types_of(key: &ConditionKey) -> String {
    key.types.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ")
}

fn values_of(key: &ConditionKey) -> &'static str {
    if key.multivalued { "several" } else { "one" }
}

fn context_of(authorized: &AuthorizedAction) -> String {
    let each = authorized.context.iter().map(|(key, values)| format!("{key}={}", values.join(",")));
    each.collect::<Vec<_>>().join(" ")
}

/// The ARN templates of a type.
fn templates_of(resource_type: &ResourceType) -> String {
    resource_type.arns.iter().map(|template| template.text).collect::<Vec<_>>().join(", ")
}

fn resource_type(resource_type: &'static ResourceType, blocks: &mut Vec<Block>) {
    blocks.push(Block::Title(resource_type.to_string(), "resource type".to_owned()));
    table("", &[names("ARN")], vec![vec![templates_of(resource_type)]], blocks);
    let rows = resource_type
        .condition_keys
        .iter()
        .map(|key| vec![key.name.to_owned(), types_of(key), values_of(key).to_owned()]);
    table("Condition keys", &[names("key"), words("type"), words("values")], rows.collect(), blocks);
    let acting = acting_on(resource_type);
    let count = acting.len();
    let rows = acting.into_iter().map(|(action, one)| {
        vec![action.full_name.to_owned(), action.access_levels.to_string(), need_of(one).to_owned()]
    });
    table(
        format!("Actions on it ({count})"),
        &[names("action"), words("level"), words("need")],
        rows.collect(),
        blocks,
    );
    if count == 0 {
        blocks.push(Block::Text("No action of the catalog acts on it.".to_owned()));
    }
}

/// The actions that act on a type, with how they need it.
pub(super) fn acting_on(resource_type: &ResourceType) -> Vec<(&'static Action, &'static ActionResource)> {
    let is_it = |one: &&ActionResource| {
        (one.resource_type.service, one.resource_type.name) == (resource_type.service, resource_type.name)
    };
    let with = |action: &'static Action| Some((action, action.resources.iter().find(is_it)?));
    catalog::actions().filter_map(with).collect()
}

/// Which requests hold a global condition key.
fn presence(always: Callers) -> String {
    let names: Vec<&str> = always.names().map(callers).collect();
    match names.split_last() {
        _ if always == Callers::ALL => "Every request holds it.".to_owned(),
        None => "A request of any service may hold it; which ones do, the catalog does not say.".to_owned(),
        Some((last, [])) => format!("Requests of {last} always hold it; {OTHERS}"),
        Some((last, first)) => format!("Requests of {} and {last} always hold it; {OTHERS}", first.join(", ")),
    }
}

const OTHERS: &str = "which others do, the catalog does not say.";

/// A kind of caller in a sentence.
fn callers(kind: &'static str) -> &'static str {
    match kind {
        "root" => "root users",
        "user" => "IAM users",
        "roleSession" => "role sessions",
        "federatedUser" => "federated users",
        "federated" => "identities of outside providers",
        "service" => "service principals",
        "anonymous" => "anonymous callers",
        other => other,
    }
}

fn condition_key(key: &'static ConditionKey, blocks: &mut Vec<Block>) {
    let pages = pages(key);
    let global = pages.contains(&"aws");
    let kind = if global { "global condition key" } else { "condition key" };
    let values = if key.multivalued { "several values" } else { "one value" };
    blocks.push(Block::Title(key.name.to_owned(), format!("{kind}, {}, {values}", types_of(key))));
    if key.is_template() {
        blocks.push(Block::Text("A template: replace `${...}` by a name, such as the name of a tag.".to_owned()));
    }
    if global {
        let of = key.category.map_or("the request", category);
        blocks.push(Block::Text(format!("A property of {of}. {}", presence(key.always))));
    }
    if key.sensitive {
        blocks.push(Block::Text("AWS says that wildcards in its values have no valid use.".to_owned()));
    }
    if key.deprecated {
        blocks.push(Block::Text("It is no longer on AWS's page.".to_owned()));
    }
    let rows = key.types.iter().map(|one| vec![one.as_str().to_owned(), operators(*one).join(", ")]);
    let mut rows: Vec<Vec<String>> = rows.collect();
    rows.push(vec!["any".to_owned(), "Null".to_owned()]);
    table("Operators that fit", &[words("type"), names("operators")], rows, blocks);
    let modifiers = if key.multivalued {
        "`ForAnyValue:` or `ForAllValues:` comes before them, and `IfExists` may follow, except for `Null`."
    } else {
        "`IfExists` may follow them, except for `Null`."
    };
    blocks.push(Block::Text(modifiers.to_owned()));
    let types: Vec<_> = catalog::services()
        .flat_map(|service| service.resource_types)
        .filter(|one| has(one.condition_keys, key))
        .collect();
    let carrying = carrying(key);
    let bare = types.is_empty() && carrying.is_empty();
    if carrying.len() > MOST_ACTIONS {
        let services = catalog::services().filter_map(|service| {
            let actions = carrying.iter().filter(|(action, _)| action.service == service.prefix).count();
            let types = types.iter().filter(|one| one.service == service.prefix).count();
            (actions + types > 0).then(|| vec![service.prefix.to_owned(), actions.to_string(), types.to_string()])
        });
        let rows: Vec<Vec<String>> = services.collect();
        if rows.len() > MOST_SERVICES {
            let (actions, types, services) = (carrying.len(), types.len(), rows.len());
            let types = counted(types, "resource type");
            blocks.push(Block::Text(format!("{actions} actions and {types} of {services} services carry it.")));
        } else {
            table("Carried by", &[names("service"), words("actions"), words("types")], rows, blocks);
        }
        let hint = format!(
            "`personalize-iam catalog --condition-key '{}'` lists them, with `--service` by service.",
            key.name
        );
        blocks.push(Block::Text(hint));
    } else {
        let rows = types.iter().map(|one| vec![one.to_string()]);
        table("Comes with resource types", &[names("type")], rows.collect(), blocks);
        let rows = carrying.into_iter().map(|(action, from)| vec![action.full_name.to_owned(), from.join(", ")]);
        table("Comes with actions", &[names("action"), words("with")], rows.collect(), blocks);
    }
    if bare && !global {
        blocks.push(Block::Text(format!("Listed on the page of {}, for no action and no type.", pages.join(", "))));
    }
}

fn has(keys: &[&ConditionKey], key: &ConditionKey) -> bool {
    keys.iter().any(|one| one.name == key.name)
}

/// The actions that AWS lists a key for, with what it comes with.
pub(super) fn carrying(key: &ConditionKey) -> Vec<(&'static Action, Vec<&'static str>)> {
    let with = |action: &'static Action| {
        let (_, from) = keys_of(action).into_iter().find(|(one, _)| one.name == key.name)?;
        Some((action, from))
    };
    catalog::actions()
        .filter(|action| action.all_condition_keys().any(|one| one.name == key.name))
        .filter_map(with)
        .collect()
}

/// The sections of AWS's page, as what a key is a property of.
pub(super) const fn category(category: KeyCategory) -> &'static str {
    match category {
        KeyCategory::Principal => "the principal",
        KeyCategory::Session => "the role session",
        KeyCategory::Network => "the network",
        KeyCategory::Resource => "the resource",
        KeyCategory::Request => "the request",
    }
}

/// The operators that compare with values of a type; on ARNs, those of strings are legal too.
///
/// Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
pub(super) fn operators(of: ConditionKeyType) -> Vec<&'static str> {
    let starts: &[&'static str] = match of {
        ConditionKeyType::String => &["String"],
        ConditionKeyType::Arn => &["Arn", "String"],
        ConditionKeyType::Numeric => &["Numeric"],
        ConditionKeyType::Date => &["Date"],
        ConditionKeyType::Bool => &["Bool"],
        ConditionKeyType::IpAddress => &["IpAddress", "NotIpAddress"],
        ConditionKeyType::Binary => &["Binary"],
    };
    let named = |start: &'static str| {
        BaseOperator::ALL.iter().map(|one| one.as_str()).filter(move |name| name.starts_with(start))
    };
    starts.iter().copied().flat_map(named).collect()
}

fn operation(operation: &'static Operation, blocks: &mut Vec<Block>) {
    blocks.push(Block::Title(operation.to_string(), format!("operation of {}", operation.service)));
    let source = match operation.source {
        "aws-operations-table-2026" => "Its actions are those of AWS's table of operations.",
        "third-party-map-2022-08" => {
            "Its actions come from a map that others made in August 2022: it may be out of date."
        }
        "same-name" => "Its action is a guess: it is the one of the operation's name.",
        _ => "No source says which actions are checked when it is called.",
    };
    blocks.push(Block::Text(source.to_owned()));
    let needs = needs(operation);
    let mut groups: Vec<(Vec<Who>, Vec<Vec<String>>)> = Vec::new();
    for need in &needs {
        let check = &need.check;
        let same = |one: &&OperationNeed| {
            (&one.check.request.action, &one.resource) == (&check.request.action, &need.resource)
        };
        // Who makes the same request: mostly the caller, or the service role and the service.
        let who: Vec<Who> = needs.iter().filter(same).map(|one| one.check.who).collect();
        let resource =
            Fields::split(&need.resource).map_or(need.resource.as_str(), |fields| fields.resource).to_owned();
        let row = vec![check.request.action.to_string(), resource, need.purpose()];
        match groups.iter_mut().find(|(known, _)| *known == who) {
            Some((_, rows)) if rows.contains(&row) => {}
            Some((_, rows)) => rows.push(row),
            None => groups.push((who, vec![row])),
        }
    }
    for (who, rows) in groups {
        let who: Vec<&str> = who.into_iter().map(Who::title).collect();
        let title = format!("Checks of {}", who.join(" and of "));
        table(title, &[names("action"), names("on"), words("for")], rows, blocks);
    }
    let rows = needs.iter().flat_map(|need| {
        let action = &need.check.request.action;
        need.context.iter().map(|(key, values)| vec![action.to_string(), key.clone(), values.join(", ")])
    });
    let columns = [names("action"), names("key"), names("value")];
    table("Context keys of these requests", &columns, rows.collect(), blocks);
    let mut contested: Vec<_> = needs.iter().filter_map(|need| need.check.contested).collect();
    contested.sort_unstable();
    contested.dedup();
    for rule in contested {
        blocks.push(Block::Text(format!("Contested, {rule}: {}.", rule.reading())));
    }
    let rows = operation.arn_parameters.iter().map(|one| {
        let need = if one.required { "required" } else { "optional" };
        vec![one.parameter.to_owned(), need.to_owned(), one.resource_type.unwrap_or("any that takes tags").to_owned()]
    });
    table("Parameters that hold ARNs", &[names("parameter"), words("need"), words("type")], rows.collect(), blocks);
}

/// A check that an operation may come with.
pub(super) struct OperationNeed {
    /// The check, for an example of a call.
    pub(super) check: Check,
    /// Its resource in general.
    pub(super) resource: String,
    /// What the call must have for it to be made; none if it always is.
    pub(super) only_with: Option<&'static str>,
    /// What the request then holds, in general.
    pub(super) context: Vec<(String, Vec<String>)>,
}

impl OperationNeed {
    /// What it is for, and when it is made if it is not always.
    fn purpose(&self) -> String {
        let mut purpose = self.check.reason.clone();
        if let Some(what) = self.only_with {
            purpose.push_str(&format!(", only with {what}"));
        }
        if self.check.contested.is_some() {
            purpose.push_str(" (contested)");
        }
        purpose
    }
}

/// The place of an example call, whose Region and account stand for any.
const EXAMPLE: Scope = Scope::aws("eu-west-1", "111122223333");

/// The bucket of an example call, which stands for any.
const EXAMPLE_BUCKET: &str = "example-bucket";

/// All checks that a call of the operation can come with: those of a call without inputs, and those that a role, a
/// place in Amazon S3, a key, or a resource that AWS does not list adds.
pub(super) fn needs(operation: &'static Operation) -> Vec<OperationNeed> {
    let Ok(caller) = "arn:aws:iam::111122223333:role/caller".parse() else { return Vec::new() };
    let bare = Call::new(operation, caller, EXAMPLE);
    let mut calls = vec![(None, bare.clone())];
    if operation.service == "personalize" {
        let place = format!("s3://{EXAMPLE_BUCKET}/");
        let mut inputs = vec![
            ("a role", "role", "{RoleNameWithPath}"),
            ("a source", "source", &place),
            ("a destination", "destination", &place),
            ("a key", "key", "{KeyId}"),
        ];
        let actions = operation.actions.iter().filter_map(|one| catalog::action(one.action));
        let unlisted = actions.flat_map(|action| action.gaps).map(|gap| gap.resource_type.name);
        inputs.extend(unlisted.map(|name| (name, name, "{ResourceId}")));
        // What the operation does not take makes no call.
        let with = |(what, name, value)| Some((Some(what), bare.clone().with_input(name, value).ok()?));
        calls.extend(inputs.into_iter().filter_map(with));
    }
    let mut needs: Vec<OperationNeed> = Vec::new();
    for (what, call) in calls {
        for check in checks(&call) {
            let resource = general(&check.request.resource);
            let known = needs.iter().any(|one| {
                (one.check.who, &one.check.request.action, &one.resource)
                    == (check.who, &check.request.action, &resource)
            });
            let only_with = match check.need {
                Need::OnlyWith(condition) => Some(condition),
                _ => what,
            };
            if !known {
                let context = context(&check);
                needs.push(OperationNeed { check, resource, only_with, context });
            }
        }
    }
    needs
}

/// What a request of the service, or one with a context of the catalog, has; the call gives the Region.
fn context(check: &Check) -> Vec<(String, Vec<String>)> {
    let told = |(key, _): &&(String, ContextValue)| !key.eq_ignore_ascii_case("aws:RequestedRegion");
    let general_values = |value: &ContextValue| value.values().iter().map(|value| general(value)).collect();
    check.request.context.iter().filter(told).map(|(key, value)| (key.clone(), general_values(value))).collect()
}

/// A text of the example call with variables in place of what is an example, as ARN templates have them.
fn general(text: &str) -> String {
    let text = text.replace('{', "${").replace("arn:aws:", "arn:${Partition}:");
    let text = text.replace(EXAMPLE_BUCKET, "${BucketName}");
    text.replace(EXAMPLE.region().as_str(), "${Region}").replace(EXAMPLE.account().as_str(), "${Account}")
}

fn lists(entries: &Entries, whole_arns: bool, blocks: &mut Vec<Block>) {
    let titled = |noun: &str, count: usize| format!("{noun} ({count})");
    let rows = entries.services.iter().map(|one| vec![one.prefix.to_owned(), one.name.to_owned()]);
    let title = titled("Services", entries.services.len());
    table(title, &[names("service"), words("name")], rows.collect(), blocks);

    let rows = entries.actions.iter().map(|action| {
        let types = action.resources.iter().map(|one| {
            let mark = match one.required {
                Some(true) => "*",
                Some(false) => "",
                None => "?",
            };
            format!("{}{mark}", type_name(one.resource_type, action.service))
        });
        let types: Vec<String> = types.collect();
        let types = if types.is_empty() { "-".to_owned() } else { types.join(", ") };
        vec![action.full_name.to_owned(), action.access_levels.to_string(), types]
    });
    let title = titled("Actions", entries.actions.len());
    table(title, &[names("action"), words("level"), names("acts on")], rows.collect(), blocks);
    let mut legend = Vec::new();
    let any =
        |required| entries.actions.iter().any(|action| action.resources.iter().any(|one| one.required == required));
    if any(Some(true)) {
        legend.push("`*`: permission is needed on each such type, otherwise on one of the types");
    }
    if any(None) {
        legend.push("`?`: whether permission is needed on each such type is not known");
    }
    if entries.actions.iter().any(|action| action.resources.is_empty()) {
        legend.push("`-`: takes `\"Resource\": \"*\"` alone");
    }
    if !legend.is_empty() {
        blocks.push(Block::Text(format!("{}.", legend.join("; "))));
    }

    let rows = entries.resource_types.iter().map(|one| {
        let shown = one.arns.iter().map(|template| {
            let short = Fields::split(template.text).filter(|_| !whole_arns).map(|fields| fields.resource);
            short.unwrap_or(template.text)
        });
        vec![one.to_string(), shown.collect::<Vec<_>>().join(", ")]
    });
    let title = titled("Resource types", entries.resource_types.len());
    let arn = names(if whole_arns { "ARN" } else { "ARN, behind the account" });
    table(title, &[names("type"), arn], rows.collect(), blocks);

    let rows = entries.condition_keys.iter().map(|key| {
        let pages: Vec<&str> = pages(key).into_iter().map(|page| if page == "aws" { "global" } else { page }).collect();
        vec![key.name.to_owned(), types_of(key), values_of(key).to_owned(), pages.join(", ")]
    });
    let title = titled("Condition keys", entries.condition_keys.len());
    let columns = [names("key"), words("type"), words("values"), words("listed by")];
    table(title, &columns, rows.collect(), blocks);

    let rows = entries.operations.iter().map(|one| {
        let actions: Vec<&str> = one.actions.iter().map(|one| one.action).collect();
        vec![one.to_string(), actions.join(", ")]
    });
    let title = titled("Operations", entries.operations.len());
    table(title, &[names("operation"), names("checks")], rows.collect(), blocks);
}
