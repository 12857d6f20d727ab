//! What each kind of change means for policies and for the generated API.

use std::collections::{BTreeMap, BTreeSet};

use codegen::spec::{ActionResource, AuthorizedAction, Caller, ConditionKey, KeyType, ResourceType};
use heck::ToSnakeCase;

use super::change::{Api, Effect};
use super::words::{self, listed, listed_with};

/// What a change means.
pub(super) struct Meaning {
    pub(super) policies: Effect,
    pub(super) api: Api,
    pub(super) text: String,
}

fn meaning(policies: Effect, api: Api, text: impl Into<String>) -> Meaning {
    Meaning { policies, api, text: text.into() }
}

pub(super) fn service_added(typed: bool) -> Meaning {
    if typed {
        return meaning(
            Effect::Same,
            Api::Minor,
            "the spec now covers this service: its types and its catalog are new",
        );
    }
    meaning(Effect::Same, Api::Same, "the spec now covers this service: its catalog is new, it has no types")
}

pub(super) fn service_removed(typed: bool) -> Meaning {
    if typed {
        let text = "the spec no longer covers this service: its types and its catalog are gone";
        return meaning(Effect::Same, Api::Major, text);
    }
    meaning(Effect::Same, Api::Same, "the spec no longer covers this service: its catalog is gone")
}

/// A service got its own types, or lost them; its facts are compared as ever.
pub(super) fn types_of_service(typed: bool) -> Meaning {
    if typed {
        return meaning(Effect::Same, Api::Minor, "the service has a module of types now");
    }
    meaning(Effect::Same, Api::Major, "the service no longer has a module of types, only its catalog")
}

pub(super) fn title() -> Meaning {
    meaning(Effect::Same, Api::Same, "only documentation names it")
}

pub(super) fn support() -> Meaning {
    meaning(Effect::Same, Api::Same, "check whether policies of this kind apply to the service now")
}

pub(super) fn service_listed() -> Meaning {
    meaning(Effect::Same, Api::Same, "it is now known whether resource control policies act on it")
}

pub(super) fn service_unlisted() -> Meaning {
    meaning(Effect::Same, Api::Same, "it is no longer known whether resource control policies act on it")
}

/// Resource control policies now act on a service, or no longer do.
pub(super) fn resource_control(acts: bool) -> Meaning {
    if acts {
        meaning(Effect::TooNarrow, Api::Same, "a Deny of a resource control policy about it now denies")
    } else {
        meaning(Effect::TooWide, Api::Same, "a Deny of a resource control policy about it no longer denies")
    }
}

pub(super) fn first_seen() -> Meaning {
    meaning(Effect::Same, Api::Same, "only documentation tells it")
}

pub(super) fn permission_only() -> Meaning {
    meaning(
        Effect::Same,
        Api::Same,
        "policies grant it as before: the mark tells whether an API operation has its name",
    )
}

pub(super) fn client_added() -> Meaning {
    meaning(Effect::Same, Api::Same, "its operations can be looked up")
}

pub(super) fn client_removed() -> Meaning {
    meaning(Effect::Same, Api::Same, "its operations can no longer be looked up")
}

pub(super) fn client_changed() -> Meaning {
    meaning(Effect::Same, Api::Same, "check that its operations are those of the new version")
}

pub(super) fn operation_added() -> Meaning {
    meaning(Effect::Same, Api::Same, "what a caller of it needs can be looked up")
}

pub(super) fn operation_removed() -> Meaning {
    meaning(Effect::Same, Api::Same, "what a caller of it needs can no longer be looked up")
}

/// What the callers of an operation need became known, or is no longer told.
pub(super) fn operation_without_actions() -> Meaning {
    meaning(Effect::Same, Api::Same, "calls need what they needed; what that is, one of the two specs does not tell")
}

pub(super) fn arn_parameters() -> Meaning {
    meaning(Effect::Same, Api::Same, "the ARNs that the operation takes are others: check the policies of its callers")
}

pub(super) fn parameters() -> Meaning {
    meaning(Effect::Same, Api::Same, "the operation takes other parameters: what calls need is as before")
}

pub(super) fn gap_added() -> Meaning {
    meaning(
        Effect::Same,
        Api::Minor,
        "AWS's catalog leaves this pair out: linters say less about it, the types allow it",
    )
}

pub(super) fn gap_removed() -> Meaning {
    meaning(
        Effect::Same,
        Api::Major,
        "the pair is no longer a known gap of AWS's catalog: `MayActOn` no longer holds for it",
    )
}

pub(super) fn gap_changed() -> Meaning {
    meaning(Effect::Same, Api::Same, "only the note changed")
}

/// An action is new: which wildcards that someone may have written grant it now.
pub(super) fn action_added(prefix: &str, name: &str, old: &BTreeSet<&str>) -> Meaning {
    let mut patterns = vec![format!("{prefix}:*")];
    for (words, start) in (1..).zip(word_starts(name)) {
        // Its verb, if any action had it; a longer start only if it was worth a wildcard.
        let worth = if words == 1 { 1 } else { 2 };
        let with_start = old.range(start..).take_while(|name| name.starts_with(start));
        if with_start.take(worth).count() == worth {
            patterns.push(format!("{prefix}:{start}*"));
        }
    }
    let text = format!(
        "a statement with {} covers it now, and `NotAction` without it: an Allow grants it, a Deny denies it; names in \
         `Action` do not",
        listed_with(&patterns, "or")
    );
    meaning(Effect::TooWide, Api::Minor, text)
}

/// The starts of a name at its words' ends: `Create`, `CreateDataset`, `CreateDatasetGroup`.
fn word_starts(name: &str) -> impl Iterator<Item = &str> {
    let ends = name.char_indices().zip(name.chars().skip(1)).filter_map(|((at, before), after)| {
        (!before.is_uppercase() && after.is_uppercase()).then_some(at + before.len_utf8())
    });
    ends.chain([name.len()]).filter_map(|end| name.get(..end))
}

pub(super) fn action_removed() -> Meaning {
    meaning(
        Effect::TooNarrow,
        Api::Major,
        "statements that name it match nothing any more, and `NotAction` with it leaves out nothing: if another action took \
         its place, name that one",
    )
}

pub(super) fn access_level(old: &[String], new: &[String]) -> Meaning {
    let level = |levels: &[String]| if levels == [words::NOT_KNOWN] { "no level".to_owned() } else { listed(levels) };
    meaning(
        Effect::Same,
        Api::Same,
        format!(
            "policies grant it as before; what picks actions by access level finds it under {} instead of {}",
            level(new),
            level(old)
        ),
    )
}

/// A resource type is new; which actions act on it is a change of each of them.
pub(super) fn resource_type_added(added: &ResourceType, is_used: bool) -> Meaning {
    let namespaces: BTreeSet<&str> = added.arns.iter().filter_map(|arn| arn.split(':').nth(2)).collect();
    let patterns: Vec<String> = namespaces.iter().map(|namespace| format!("arn:aws:{namespace}:*:*:*")).collect();
    let covered = format!("a pattern such as {} covers them already", listed_with(&patterns, "or"));
    let acts = if is_used { "what that changes, the actions on it tell" } else { "no action acts on it" };
    meaning(Effect::Same, Api::Minor, format!("statements can name its ARNs, {covered}; {acts}"))
}

pub(super) fn resource_type_removed(was_used: bool) -> Meaning {
    let acted = if was_used { "what that changes, the actions on it tell" } else { "no action acted on it" };
    meaning(Effect::Same, Api::Major, format!("patterns for its ARNs match nothing any more; {acted}"))
}

/// The parts of an ARN template between its colons, without the names of the variables; the last part is the resource's,
/// with all further colons.
fn arn_parts(arn: &str) -> [String; 6] {
    let mut shape = String::new();
    for (at, piece) in arn.split("${").enumerate() {
        let rest = if at == 0 { piece } else { piece.split_once('}').map_or("", |(_, rest)| rest) };
        shape.push_str(if at == 0 { "" } else { "${}" });
        shape.push_str(rest);
    }
    let mut parts = shape.splitn(6, ':').map(str::to_owned);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// The variables of an ARN template, in order.
fn variables(arn: &str) -> Vec<&str> {
    arn.split("${").skip(1).filter_map(|rest| rest.split('}').next()).collect()
}

/// The parameters of the typed ARN: those of the resource's part, in Rust's case.
fn typed_parameters(arn: &str) -> Vec<String> {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    variables(resource).into_iter().map(ToSnakeCase::to_snake_case).collect()
}

/// The ARN templates of a resource type changed.
pub(super) fn arn_templates(old: &ResourceType, new: &ResourceType) -> Meaning {
    // Each template has builders of its own, by its place.
    let builders = |of: &ResourceType| of.arns.iter().map(|arn| typed_parameters(arn)).collect::<Vec<_>>();
    let (before, after) = (builders(old), builders(new));
    let api = match after.strip_prefix(before.as_slice()) {
        Some([]) => Api::Same,
        Some(_) => Api::Minor,
        None => Api::Major,
    };
    let (gained, lost) = (missing(&new.arns, &old.arns), missing(&old.arns, &new.arns));
    if let ([gained], [lost]) = (gained.as_slice(), lost.as_slice()) {
        return Meaning { api, ..arn_template(lost, gained) };
    }
    let mut texts = Vec::new();
    if !gained.is_empty() {
        texts.push(format!("its ARNs can be like {} too: statements on those match now", listed(&gained)));
    }
    if !lost.is_empty() {
        texts.push(format!("patterns written for {} no longer match, neither to allow nor to deny", listed(&lost)));
    }
    if texts.is_empty() {
        return meaning(Effect::Same, api, "the same templates in another order");
    }
    meaning(Effect::Both, api, texts.join("; "))
}

/// One ARN template took another's place. The API is the caller's to say.
fn arn_template(old: &str, new: &str) -> Meaning {
    let [old_start @ .., old_region, old_account, old_resource] = arn_parts(old);
    let [new_start @ .., new_region, new_account, new_resource] = arn_parts(new);
    let mut lost = Vec::new();
    let mut gained = Vec::new();
    let mut texts = Vec::new();
    let mut other = old_start != new_start || old_resource != new_resource;
    let field = |arn: &str, at: usize| arn.split(':').nth(at).unwrap_or_default().to_owned();
    for (name, what, at, old_part, new_part) in
        [("a region", "Region", 3, &old_region, &new_region), ("an account", "account", 4, &old_account, &new_account)]
    {
        match (old_part.is_empty(), new_part.is_empty()) {
            (false, true) => lost.push(name),
            (true, false) => gained.push(name),
            _ => {
                other |= old_part != new_part;
                // Another variable is another thing: `${Account}` is the account of the resource.
                let (old, new) = (field(old, at), field(new, at));
                if old_part == new_part && old != new {
                    texts.push(format!("the {what} is now `{new}` and not `{old}`: check patterns that name one"));
                }
            }
        }
    }
    if !lost.is_empty() {
        texts.push(format!("patterns written with {} no longer match", lost.join(" or ")));
    }
    if !gained.is_empty() {
        texts.push(format!("patterns written without {} no longer match", gained.join(" or ")));
    }
    if other {
        texts.push(format!("patterns written for `{old}` no longer match"));
    }
    let text = if texts.is_empty() {
        "the parameters of the ARN are named otherwise; patterns match as before".to_owned()
    } else if !other && lost.is_empty() && gained.is_empty() {
        texts.join(", ")
    } else {
        format!("{}, neither to allow nor to deny: write them like `{new}`", texts.join(", "))
    };
    let policies = if texts.is_empty() { Effect::Same } else { Effect::Both };
    meaning(policies, Api::Same, text)
}

/// The resource types of an action changed, or which of them are required.
pub(super) fn resource_requirement(old: &[ActionResource], new: &[ActionResource]) -> Meaning {
    let by_name = |pairs: &[ActionResource]| -> BTreeMap<String, Option<bool>> {
        pairs.iter().map(|pair| (pair.name.clone(), pair.required)).collect()
    };
    let (old, new) = (by_name(old), by_name(new));
    let names = |of: &BTreeMap<String, Option<bool>>, wanted: &dyn Fn(&str, Option<bool>) -> bool| -> Vec<String> {
        of.iter().filter(|(name, required)| wanted(name, **required)).map(|(name, _)| name.clone()).collect()
    };
    let all_new: Vec<&String> = new.keys().collect();
    let lost = names(&old, &|name, _| !new.contains_key(name));
    if new.is_empty() {
        let text = format!("statements that name {} ARNs no longer match: only Resource `*` does", listed(&lost));
        return meaning(Effect::Both, Api::Major, text);
    }
    if old.is_empty() {
        let text = format!(
            "it took Resource `*` alone; statements on {} ARNs match now too: an Allow grants it, a Deny begins to deny it, \
             `NotResource` with them no longer matches",
            listed(&all_new)
        );
        return meaning(Effect::Both, Api::Minor, text);
    }

    let mut texts = Vec::new();
    let mut policies = Effect::Same;
    // A call on a type that neither the old nor the new list has is checked on `*`, unless it has a required type anyway.
    let has_required = |of: &BTreeMap<String, Option<bool>>| of.values().any(|required| *required == Some(true));
    let needed =
        names(&new, &|name, required| required == Some(true) && old.get(name).is_none_or(|old| *old == Some(false)));
    let kept = names(&old, &|name, _| new.contains_key(name) && !needed.iter().any(|other| other == name));
    if !needed.is_empty() {
        let is_new = needed.iter().any(|name| !old.contains_key(name));
        policies = policies.and(if is_new && !has_required(&old) { Effect::Both } else { Effect::TooNarrow });
        texts.push(if kept.is_empty() {
            format!("policies must allow it on {} ARNs", listed(&needed))
        } else {
            format!(
                "policies that allow it on {} ARNs only are now too narrow: grant {} ARNs too",
                listed(&kept),
                listed(&needed)
            )
        });
        texts.push(format!("a Deny on {} ARNs denies every call on them", listed(&needed)));
    }
    let optional = names(&new, &|name, required| required != Some(true) && !old.contains_key(name));
    if !optional.is_empty() && has_required(&old) {
        policies = policies.and(Effect::TooNarrow);
        texts.push(format!(
            "calls with {} ARNs are checked on these too: policies on other ARNs only are too narrow for them, and a Deny on \
             these begins to deny",
            listed(&optional)
        ));
    } else if !optional.is_empty() {
        policies = policies.and(Effect::Both);
        texts.push(format!(
            "statements on {} ARNs whose actions cover it now match too: an Allow grants it on them, a Deny begins to deny it, \
             and policies on other ARNs only are too narrow for calls with such an ARN",
            listed(&optional)
        ));
    }
    if !lost.is_empty() && has_required(&new) {
        policies = policies.and(Effect::TooWide);
        texts.push(format!(
            "calls are no longer checked on {} ARNs: an Allow on them is not needed, and a Deny on them no longer denies",
            listed(&lost)
        ));
    } else if !lost.is_empty() {
        policies = policies.and(Effect::Both);
        texts.push(format!(
            "statements that name {} ARNs no longer match: name {} ARNs",
            listed(&lost),
            listed(&all_new)
        ));
    }
    let freed = names(&new, &|name, required| required == Some(false) && old.get(name) == Some(&Some(true)));
    if !freed.is_empty() {
        policies = policies.and(Effect::TooWide);
        texts.push(format!(
            "{} ARNs are no longer needed in every call: that grant may be more than is needed",
            listed(&freed)
        ));
    }
    let forgotten = names(&new, &|name, required| required.is_none() && old.get(name).is_some_and(Option::is_some));
    if !forgotten.is_empty() {
        texts.push(format!("whether {} ARNs are needed in every call is no longer known", listed(&forgotten)));
    }
    for (is_required, what) in [(false, "are not needed"), (true, "are needed")] {
        let learned = names(&new, &|name, required| required == Some(is_required) && old.get(name) == Some(&None));
        if !learned.is_empty() {
            texts.push(format!("{} ARNs {what} in every call, which was not known", listed(&learned)));
        }
    }
    let gained = new.keys().any(|name| !old.contains_key(name));
    let api = match (lost.is_empty(), gained) {
        (false, _) => Api::Major,
        (true, true) => Api::Minor,
        (true, false) => Api::Same,
    };
    meaning(policies, api, texts.join("; "))
}

/// Whether a key has items of its own in the module of a service: global keys are in the module `aws`.
pub(super) fn is_typed(key: &str) -> bool {
    !key.starts_with("aws:")
}

/// The key by which the generated module says that an action supports a key: the key itself, of a key of tags the part that
/// every spelling has, and of another global key nothing, as every action supports it.
pub(super) fn supported(key: &str) -> Option<&str> {
    let tag = key.split('/').next().filter(|tag| ["aws:RequestTag", "aws:ResourceTag", "aws:TagKeys"].contains(tag));
    tag.or_else(|| is_typed(key).then_some(key))
}

/// A key came to a list. `has_items` if the generated module has items for it, `is_used` if requests may hold it: an action
/// or a resource type has it, or it is a global key.
pub(super) fn condition_key_added(has_items: bool, is_used: bool) -> Meaning {
    let api = if has_items { Api::Minor } else { Api::Same };
    if is_used {
        return meaning(Effect::Both, api, format!("requests may hold it now: {ABSENT_BEFORE}"));
    }
    meaning(Effect::Same, api, "no action and no resource type has it: no policy changes")
}

/// What happens to conditions that speak of a key already when requests begin to hold it.
const ABSENT_BEFORE: &str =
    "conditions that hold without it (`IfExists`, `Null`, negated operators) now look at its value";

/// What happens to conditions on a key that requests cease to hold.
const ABSENT_NOW: &str =
    "conditions that need it no longer hold, those with `IfExists`, `Null` or a negated operator do";

pub(super) fn condition_key_removed(has_items: bool, was_used: bool) -> Meaning {
    let api = if has_items { Api::Major } else { Api::Same };
    if was_used {
        return meaning(Effect::Both, api, format!("requests may no longer hold it: {ABSENT_NOW}"));
    }
    meaning(Effect::Same, api, "no action and no resource type had it: no policy changes")
}

pub(super) fn condition_key_changed(old: &ConditionKey, new: &ConditionKey, has_items: bool) -> Meaning {
    let mut texts = Vec::new();
    // A constant for the first type, and one more for each of the others.
    let constants = |key: &ConditionKey| -> Vec<(usize, KeyType, bool)> {
        key.types.iter().enumerate().map(|(at, value)| (at.min(1), *value, key.multivalued)).collect()
    };
    let (before, after) = (constants(old), constants(new));
    let api = match (before.iter().all(|one| after.contains(one)), before.len() < after.len()) {
        _ if !has_items => Api::Same,
        (false, _) => Api::Major,
        (true, true) => Api::Minor,
        (true, false) => Api::Same,
    };
    if old.types != new.types {
        let types = |key: &ConditionKey| key.types.iter().map(|value| words::key_type(*value)).collect::<Vec<_>>();
        texts.push(format!(
            "conditions on it must use operators for {}, those for {} may no longer fit",
            listed(&types(new)),
            listed(&types(old))
        ));
    }
    match (old.multivalued, new.multivalued) {
        (false, true) => texts.push("it holds several values: use `ForAllValues` or `ForAnyValue`".to_owned()),
        (true, false) => texts.push("it holds one value: use it without `ForAllValues` and `ForAnyValue`".to_owned()),
        _ => {}
    }
    let others = |from: &ConditionKey, than: &ConditionKey| -> Vec<Caller> {
        from.always.iter().copied().filter(|caller| !than.always.contains(caller)).collect()
    };
    for (callers, what) in [
        (others(new, old), "now always hold it: where a condition asks that it is absent, it no longer holds"),
        (others(old, new), "may now lack it: where a condition needs it, it may no longer hold"),
    ] {
        if !callers.is_empty() {
            texts.push(format!("requests ({}) {what}", words::callers(&callers)));
        }
    }
    if texts.is_empty() {
        return meaning(Effect::Same, api, "conditions on it work as before: only what is known about it changed");
    }
    meaning(Effect::Both, api, texts.join("; "))
}

/// The entries of one list that the other lacks.
fn missing<'a>(from: &'a [String], others: &[String]) -> Vec<&'a str> {
    let others: BTreeSet<&String> = others.iter().collect();
    from.iter().filter(|entry| !others.contains(entry)).map(String::as_str).collect()
}

/// The keys of an action and its pairs, or of a resource type, changed. `api` is what that does to the impls of `Supports`,
/// `held` whether any request holds other keys than before: those of an action may have come with its resource type.
pub(super) fn keys(old: &[String], new: &[String], whose: &str, api: Api, held: bool) -> Meaning {
    if !held {
        return meaning(Effect::Same, api, "requests hold the same keys as before");
    }
    let (gained, lost) = (missing(new, old), missing(old, new));
    let mut texts = Vec::new();
    if !gained.is_empty() {
        texts.push(format!("{whose} can be limited by {}; {ABSENT_BEFORE}", listed(&gained)));
    }
    if !lost.is_empty() {
        texts.push(format!("requests no longer hold {}; {ABSENT_NOW}", listed(&lost)));
    }
    meaning(Effect::Both, api, texts.join("; "))
}

/// What else a caller needs was not known, or no longer is: AWS checks what it checked.
pub(super) fn knowledge_of_needed_actions() -> Meaning {
    meaning(Effect::Same, Api::Same, "what a caller needs in addition is known on one of the two days only")
}

/// The actions that callers need in addition changed.
pub(super) fn needed_actions(callers: &str, old: &[AuthorizedAction], new: &[AuthorizedAction]) -> Meaning {
    let names =
        |actions: &[AuthorizedAction]| -> Vec<String> { actions.iter().map(|action| action.action.clone()).collect() };
    let (old, new) = (names(old), names(new));
    let (gained, lost) = (missing(&new, &old), missing(&old, &new));
    let mut texts = Vec::new();
    let mut policies = Effect::Same;
    if !gained.is_empty() {
        policies = policies.and(Effect::TooNarrow);
        texts.push(format!("{callers} may now need {} too: policies without may be too narrow", listed(&gained)));
    }
    if !lost.is_empty() {
        policies = policies.and(Effect::TooWide);
        texts.push(format!("{callers} no longer need {}: that grant may be more than is needed", listed(&lost)));
    }
    if texts.is_empty() {
        texts.push(format!("{callers} need the same actions in another context: check conditions on it"));
        policies = Effect::Both;
    }
    meaning(policies, Api::Same, texts.join("; "))
}
