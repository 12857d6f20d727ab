//! For the rules on actions and resources: which fit each other by the catalog, which actions need `*`, what is redundant.

use std::collections::{HashMap, HashSet};

use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog::{self, Action, ResourceType};
use personalize_iam_model::policy::{ActionElement, PolicyKind, PrincipalType, ResourceElement, Statement};
use personalize_iam_model::{Effect, prefixes};

use crate::document::{ActionView, Document, ResourceView, StatementView, quoted};
use crate::edit::{Edit, Fix, Safety};
use crate::finding::Findings;
use crate::resource_patterns::{self, Wide};

/// The first three of the user's texts, and how many more there are.
pub(crate) fn listed<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    const MOST: usize = 3;
    let mut texts = texts.into_iter();
    let shown: Vec<String> = texts.by_ref().take(MOST).map(quoted).collect();
    match (texts.count(), shown.as_slice()) {
        (0, [head @ .., last]) if !head.is_empty() => format!("{} and {last}", head.join(", ")),
        (0, _) => shown.concat(),
        (more, _) => format!("{} and {more} more", shown.join(", ")),
    }
}

/// The entries of `Resource` and `NotResource` that are ARNs with all fields, none of the first ones with a variable.
pub(crate) fn arns<'d, 'a>(
    document: &'d Document<'a>,
) -> impl Iterator<Item = (&'d StatementView<'a>, &'d ResourceView<'a>, Fields<'a>)> {
    document.statements.iter().flat_map(|statement| {
        let arns = statement
            .resources
            .iter()
            .filter_map(|resource| Some((resource, resource_patterns::fields(resource.text)?)));
        arns.map(move |(resource, fields)| (statement, resource, fields))
    })
}

/// An ARN of these fields.
pub(crate) fn arn_of(fields: Fields<'_>) -> String {
    let Fields { partition, service, region, account, resource } = fields;
    format!("arn:{partition}:{service}:{region}:{account}:{resource}")
}

/// The fix that replaces an entry or a value by another text.
pub(crate) fn rewrite(document: &Document<'_>, pointer: &str, text: &str, safety: Safety) -> Option<Fix> {
    let edit = document.editor().replace_string(pointer, text)?;
    Some(Fix::new(format!("write {}", quoted(text)), safety, vec![edit]))
}

/// Why an entry of `Action` does not fit the resources of its statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// The action does not support resources: it needs `*`.
    WantsStar,
    /// It acts on objects, and a bucket is named.
    ObjectsOfBucket,
    /// It acts on buckets, and objects are named.
    BucketOfObjects,
    /// It acts on keys, and an alias is named.
    Alias,
    /// It acts on what is in a log group, and the log group is named without `:*`.
    LogGroup,
    /// Anything else.
    Other,
}

/// The entries of `Action` that none of the statement's resources fits, where that is known.
pub(crate) fn misfits<'s, 'a>(statement: &'s StatementView<'a>) -> Vec<(&'s ActionView<'a>, Misfit)> {
    let judged = !statement.not_action && !statement.not_resource && !statement.resources.is_empty();
    if !judged || statement.is_on_everything() {
        return Vec::new();
    }
    let mut types: Vec<&'static ResourceType> =
        statement.resources.iter().flat_map(|r| r.types.iter().copied()).collect();
    types.sort_unstable_by_key(|t| (t.service, t.name));
    types.dedup_by_key(|t| (t.service, t.name));
    // An ARN that names nothing is a mistake of its own. Some actions act on resources of other services.
    let nameless = |service: &str, matches: &[&Action]| {
        let named = statement.resources.iter().filter(|resource| resource.types.is_empty());
        let is_of = |field: &str| {
            let mut types = matches.iter().flat_map(|action| action.resources).map(|one| one.resource_type);
            field.eq_ignore_ascii_case(service) || !prefixes::is_known(field) || types.any(|t| t.is_in_namespace(field))
        };
        named.into_iter().any(|resource| resource.fields.is_none_or(|fields| is_of(fields.service)))
    };
    let misfits = statement.actions.iter().filter_map(|entry| {
        let service = entry.service?;
        let [first, ..] = entry.matches.as_slice() else { return None };
        if entry.matches.iter().any(|action| resource_patterns::acts_on_any_service(action)) {
            return None;
        }
        // What wants a star does so beside whatever ARN. What another action acts on is not known where an ARN is not.
        let not_known =
            nameless(service.prefix, &entry.matches) && !entry.matches.iter().all(|action| wants_star(action));
        if not_known || entry.matches.iter().any(|action| types.iter().any(|t| resource_patterns::acts_on(action, t))) {
            // Nearly all `List*` actions need a star, and a few act on resources.
            let starred = entry.matches.iter().filter(|action| wants_star(action)).count();
            let misfit = starred * 2 > entry.matches.len() && !takes_all(statement, service.prefix);
            return misfit.then_some((entry, Misfit::WantsStar));
        }
        if entry.matches.iter().any(|action| wants_star(action)) {
            let misses = entry.matches.iter().any(|action| misses_only_resource(statement, action));
            // A pattern for all of a service is meant to match other actions, too.
            let lenient = entry.matches.len() > 1 && takes_all(statement, service.prefix);
            return (misses && !lenient).then_some((entry, Misfit::WantsStar));
        }
        let acts = |name: &str| first.resources.iter().any(|r| r.resource_type.name == name);
        let only = |name: &str| statement.resources.iter().any(|resource| resource.is_a(service.prefix, name));
        let misfit = match service.prefix {
            "s3" if acts("object") && only("bucket") => Misfit::ObjectsOfBucket,
            "s3" if acts("bucket") && only("object") => Misfit::BucketOfObjects,
            "kms" if acts("key") && only("alias") => Misfit::Alias,
            "logs" if acts("log-stream") && only("log-group") => Misfit::LogGroup,
            _ => Misfit::Other,
        };
        Some((entry, misfit))
    });
    misfits.collect()
}

/// Those of some patterns of actions that act on none of these resources, as far as the catalog can tell: no request has
/// both.
///
/// ```
/// use personalize_iam_lint::acting_on_none;
///
/// let actions = ["personalize:DeleteCampaign", "s3:GetObject", "shop:Buy"].map(str::to_owned);
/// assert_eq!(acting_on_none(&actions, &["arn:aws:s3:::shop/*".to_owned()]), ["personalize:DeleteCampaign"]);
/// assert!(acting_on_none(&actions, &["*".to_owned()]).is_empty());
/// ```
#[must_use]
pub fn acting_on_none<'a>(actions: &'a [String], resources: &[String]) -> Vec<&'a str> {
    let statement = Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: ActionElement::Action(actions.to_vec()),
        resource: Some(ResourceElement::Resource(resources.to_vec())),
        condition: Vec::new(),
    };
    let view = StatementView::new(0, &statement, &mut HashMap::new());
    let found: Vec<usize> = misfits(&view).into_iter().map(|(entry, _)| entry.index).collect();
    found.into_iter().filter_map(|index| actions.get(index)).map(String::as_str).collect()
}

/// Whether the action's requests are about one resource alone: `*`, with a few exceptions.
pub(crate) fn wants_star(action: &Action) -> bool {
    action.only_resource().is_some()
}

/// Whether the action's requests are about one resource alone, and the ARNs of the statement do not name it.
fn misses_only_resource(statement: &StatementView<'_>, action: &Action) -> bool {
    let Some(only) = action.only_resource() else { return false };
    only == "*"
        || !statement.resources.iter().any(|resource| resource_patterns::matches_only_resource(resource.text, only))
}

/// Whether the statement is on all of a service's resources, in a form that AWS's own policies use for `*`.
pub(crate) fn takes_all(statement: &StatementView<'_>, service: &str) -> bool {
    statement.resources.iter().any(|resource| service == of_all(resource).unwrap_or_default())
}

/// The service of which a resource stands for everything.
pub(crate) fn of_all<'a>(resource: &ResourceView<'a>) -> Option<&'a str> {
    let fields = resource.fields?;
    let all =
        matches!((fields.service, fields.resource), ("s3", "*") | ("logs", "*" | "log-group:*" | "log-group:*:*"));
    all.then_some(fields.service)
}

/// The actions without resources that the statements of one effect reach.
pub(crate) fn reached_on_everything(document: &Document<'_>, effect: Effect) -> HashSet<&'static str> {
    let statements = document.statements.iter().filter(|statement| {
        let everything = statement.is_on_everything() || statement.not_resource;
        statement.statement.effect == effect && everything
    });
    let reached = statements.flat_map(|statement| {
        let listed = || statement.actions.iter().flat_map(|entry| entry.matches.iter().map(|action| action.full_name));
        if statement.not_action {
            let left_out: HashSet<&str> = listed().collect();
            catalog::actions().map(|action| action.full_name).filter(|name| !left_out.contains(name)).collect()
        } else {
            listed().collect::<Vec<_>>()
        }
    });
    reached.collect()
}

/// The entries of the statements of one effect that want `*` and get ARNs, with no other statement that reaches them.
pub(crate) fn starless<'d, 'a>(
    document: &'d Document<'a>,
    effect: Effect,
) -> Vec<(&'d StatementView<'a>, Vec<&'d ActionView<'a>>)> {
    let mut reached = None;
    let statements = document.statements.iter().filter(|statement| statement.statement.effect == effect);
    let starless = statements.filter_map(|statement| {
        let mut entries: Vec<_> = misfits(statement)
            .into_iter()
            .filter(|(_, misfit)| *misfit == Misfit::WantsStar)
            .map(|(entry, _)| entry)
            .collect();
        if entries.is_empty() {
            return None;
        }
        let reached = reached.get_or_insert_with(|| reached_on_everything(document, effect));
        entries.retain(|entry| {
            !entry.matches.iter().filter(|action| wants_star(action)).all(|action| reached.contains(action.full_name))
        });
        (!entries.is_empty()).then_some((statement, entries))
    });
    starless.collect()
}

/// Reports actions that need `*` and get ARNs, in the services that `of_service` picks.
pub(crate) fn tell_starless(document: &Document<'_>, findings: &mut Findings<'_>, of_service: fn(&str) -> bool) {
    for (statement, mut entries) in starless(document, Effect::Allow) {
        entries.retain(|entry| entry.service.is_some_and(|service| of_service(service.prefix)));
        entries.retain(|entry| !findings.is_told(&statement.action_pointer(entry)));
        let Some(first) = entries.first() else { continue };
        let names = names_of(&entries);
        let verb = verb(names.len(), "it allows", "they allow");
        let with = match asked_on(&entries).as_slice() {
            [] => "with an ARN".to_owned(),
            // AWS asks about this one.
            arns => format!("with an ARN other than {}", listed(arns.iter().map(String::as_str))),
        };
        let message =
            format!("{} cannot be limited to resources: {with} {verb} nothing", listed(names.iter().copied()));
        let finding = findings.at(statement.action_pointer(first), message);
        let help = if entries.len() == statement.actions.len() {
            "write `*` as the resource"
        } else {
            "move it into its own statement, with the resource `*`"
        };
        findings.push(finding.help(help).fix(write_star(document, statement, &entries)));
    }
}

/// The ARNs that requests for these actions are about, of those that AWS asks on an ARN and not on `*`.
fn asked_on(entries: &[&ActionView<'_>]) -> Vec<String> {
    let actions = entries.iter().flat_map(|entry| &entry.matches).filter(|action| wants_star(action));
    let arns = actions.filter_map(|action| action.only_resource()).filter(|one| *one != "*");
    let written = |arn: &str| arn.replace("${Partition}", "aws").replace("${Region}", "*").replace("${Account}", "*");
    let mut arns: Vec<String> = arns.map(written).collect();
    arns.sort_unstable();
    arns.dedup();
    arns
}

/// The entries by name: of a pattern that also matches other actions, those that want `*`.
pub(crate) fn names_of<'a>(entries: &[&ActionView<'a>]) -> Vec<&'a str> {
    let names = entries.iter().flat_map(|entry| {
        if entry.matches.iter().all(|action| wants_star(action)) {
            vec![entry.text]
        } else {
            entry.matches.iter().filter(|action| wants_star(action)).map(|action| action.full_name).collect()
        }
    });
    names.collect()
}

/// The fix that replaces the resources of a statement by `*` if all of its actions need it.
pub(crate) fn write_star(
    document: &Document<'_>,
    statement: &StatementView<'_>,
    entries: &[&ActionView<'_>],
) -> Option<Fix> {
    let all = entries.len() == statement.actions.len()
        && entries.iter().all(|entry| entry.matches.iter().all(|a| wants_star(a)));
    let edit = document.editor().replace(&statement.resource_element(), "\"*\"").filter(|_| all)?;
    Some(Fix::new("write `*`", Safety::ChangesMeaning, vec![edit]))
}

/// Whether an `Allow` of the document covers the action, on whatever resource.
pub(crate) fn allows_somewhere(document: &Document<'_>, action: &str) -> bool {
    document.statements.iter().any(|statement| statement.allows() && statement.covers_action(action))
}

/// Whether the statement names Amazon Personalize as its principal.
pub(crate) fn is_for_personalize(statement: &StatementView<'_>) -> bool {
    let services = statement.principal_values(PrincipalType::Service);
    services.iter().any(|(value, _)| *value == "personalize.amazonaws.com")
}

/// The statements that give Amazon Personalize its data: those for it in a bucket or key policy, all that allow in the
/// policy of what by its `Sid`s is its service role. The name of a bucket says nothing: people read it as well.
pub(crate) fn for_service<'d, 'a>(document: &'d Document<'a>) -> Vec<&'d StatementView<'a>> {
    let allowing = document.statements.iter().filter(|statement| statement.allows());
    if matches!(document.kind, PolicyKind::Bucket | PolicyKind::Key) {
        return allowing.filter(|statement| is_for_personalize(statement)).collect();
    }
    let of_data = |entry: &ActionView<'_>| {
        entry.service.is_some_and(|service| matches!(service.prefix, "s3" | "kms" | "cloudwatch" | "logs"))
    };
    let named = |sid: &str| sid.to_ascii_lowercase().contains("personalize");
    let is_role = document.grants_to_identity()
        && document.statements.iter().any(|statement| statement.statement.sid.as_deref().is_some_and(named))
        && document.statements.iter().all(|statement| statement.actions.iter().all(of_data));
    if is_role { allowing.collect() } else { Vec::new() }
}

/// The bucket that an ARN of Amazon S3 is about, with its wildcards.
pub(crate) fn bucket_of<'a>(resource: &ResourceView<'a>) -> Option<&'a str> {
    let fields = resource.fields.filter(|fields| fields.service == "s3" && fields.account.is_empty())?;
    fields.resource.split('/').next()
}

/// The word for one or for several.
pub(crate) fn verb(count: usize, one: &'static str, several: &'static str) -> &'static str {
    if count == 1 { one } else { several }
}

/// The changes that remove these items of a list, which keeps at least one other.
pub(crate) fn remove_items(document: &Document<'_>, list: &str, removed: &[usize], length: usize) -> Option<Vec<Edit>> {
    let locate = |index: usize| document.positions.locate(&format!("{list}/{index}"));
    let is_removed: HashSet<usize> = removed.iter().copied().collect();
    let mut edits = Vec::new();
    let mut index = 0;
    while index < length {
        if !is_removed.contains(&index) {
            index += 1;
            continue;
        }
        let end = (index..length).find(|i| !is_removed.contains(i)).unwrap_or(length);
        let range = if end < length {
            locate(index)?.start..locate(end)?.start
        } else {
            locate(index.checked_sub(1)?)?.end..locate(length - 1)?.end
        };
        edits.push(Edit { range, text: String::new() });
        index = end;
    }
    Some(edits)
}

/// A finding on the entries of a list that other entries take in, with the fix that removes them.
pub(crate) fn redundant<'a>(
    document: &Document<'_>,
    findings: &mut Findings<'_>,
    list: &str,
    texts: &[&'a str],
    wide: &Wide<'a>,
) {
    let taken =
        texts.iter().enumerate().filter_map(|(index, text)| Some((index, *text, wide.find(text, Some(index))?)));
    let taken: Vec<(usize, &str, &str)> = taken.collect();
    let Some((first, _, by)) = taken.first().copied() else { return };
    let indexes: Vec<usize> = taken.iter().map(|(index, _, _)| *index).collect();
    let by_one = taken.iter().all(|(_, _, other)| *other == by);
    let by = if by_one { quoted(by) } else { "other entries".to_owned() };
    let names = listed(taken.iter().map(|(_, text, _)| *text));
    let (adds, it) = (verb(taken.len(), "adds", "add"), verb(taken.len(), "it", "them"));
    let covers = verb(usize::from(by_one), "covers", "cover");
    let message = format!("{names} {adds} nothing: {by} {covers} {it}");
    let edits = remove_items(document, list, &indexes, texts.len());
    let fix = edits.map(|edits| Fix::new("remove what is covered", Safety::KeepsMeaning, edits));
    findings.push(findings.at(format!("{list}/{first}"), message).help(format!("leave {it} out")).fix(fix));
}
