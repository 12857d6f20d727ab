//! What each kind of change means for policies and for the generated API.

use std::collections::{BTreeMap, BTreeSet};

use codegen::spec::{ActionResource, AuthorizedAction, Caller, ConditionKey, ResourceType};

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

pub(super) fn service_added() -> Meaning {
    meaning(Effect::Same, Api::Minor, "the spec now covers this service: its types and catalogs are new")
}

pub(super) fn service_removed() -> Meaning {
    meaning(Effect::Same, Api::Major, "the spec no longer covers this service: its types and catalogs are gone")
}

pub(super) fn title() -> Meaning {
    meaning(Effect::Same, Api::Same, "only documentation names it")
}

pub(super) fn support() -> Meaning {
    meaning(Effect::Same, Api::Minor, "check whether policies of this kind apply to the service now")
}

pub(super) fn service_listed() -> Meaning {
    meaning(Effect::Same, Api::Minor, "it is now known whether resource control policies act on it")
}

pub(super) fn service_unlisted() -> Meaning {
    meaning(Effect::Same, Api::Minor, "it is no longer known whether resource control policies act on it")
}

/// Resource control policies now act on a service, or no longer do.
pub(super) fn resource_control(acts: bool) -> Meaning {
    if acts {
        meaning(Effect::TooNarrow, Api::Minor, "a Deny of a resource control policy about it now denies")
    } else {
        meaning(Effect::TooWide, Api::Minor, "a Deny of a resource control policy about it no longer denies")
    }
}

pub(super) fn first_seen() -> Meaning {
    meaning(Effect::Same, Api::Same, "only documentation tells it")
}

pub(super) fn permission_only() -> Meaning {
    meaning(
        Effect::Same,
        Api::Minor,
        "policies grant it as before: the mark tells whether an API operation has its name",
    )
}

pub(super) fn client_added() -> Meaning {
    meaning(Effect::Same, Api::Minor, "its operations can be looked up")
}

pub(super) fn client_removed() -> Meaning {
    meaning(Effect::Same, Api::Major, "its operations can no longer be looked up")
}

pub(super) fn client_changed() -> Meaning {
    meaning(Effect::Same, Api::Minor, "check that its operations are those of the new version")
}

pub(super) fn operation_added() -> Meaning {
    meaning(Effect::Same, Api::Minor, "what a caller of it needs can be looked up")
}

pub(super) fn operation_removed() -> Meaning {
    meaning(Effect::Same, Api::Major, "what a caller of it needs can no longer be looked up")
}

/// What the callers of an operation need became known, or is no longer told.
pub(super) fn operation_without_actions() -> Meaning {
    meaning(Effect::Same, Api::Minor, "calls need what they needed; what that is, one of the two specs does not tell")
}

pub(super) fn arn_parameters() -> Meaning {
    meaning(Effect::Same, Api::Minor, "the ARNs that the operation takes are others: check the policies of its callers")
}

pub(super) fn parameters() -> Meaning {
    meaning(Effect::Same, Api::Minor, "the operation takes other parameters: what calls need is as before")
}

pub(super) fn gap_added() -> Meaning {
    meaning(Effect::Same, Api::Minor, "AWS's catalog leaves this pair out: linters say less about it")
}

pub(super) fn gap_removed() -> Meaning {
    meaning(Effect::Same, Api::Minor, "the pair is no longer a known gap of AWS's catalog")
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
        "a policy with {} now grants it; one that lists actions by name does not",
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
        "statements that name it match nothing any more: if another action took its place, allow that one",
    )
}

pub(super) fn access_level(old: &[String], new: &[String]) -> Meaning {
    meaning(
        Effect::Same,
        Api::Minor,
        format!(
            "policies grant it as before; what picks actions by access level finds it under {} instead of {}",
            listed(new),
            listed(old)
        ),
    )
}

pub(super) fn resource_type_added(prefix: &str) -> Meaning {
    meaning(
        Effect::TooWide,
        Api::Minor,
        format!("statements can name its ARNs; a pattern such as `arn:aws:{prefix}:*:*:*` covers them already"),
    )
}

pub(super) fn resource_type_removed() -> Meaning {
    meaning(Effect::Both, Api::Major, "patterns for its ARNs no longer match anything, neither to allow nor to deny")
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

/// The ARN templates of a resource type changed.
pub(super) fn arn_templates(old: &ResourceType, new: &ResourceType) -> Meaning {
    let (gained, lost) = (missing(&new.arns, &old.arns), missing(&old.arns, &new.arns));
    if let ([gained], [lost]) = (gained.as_slice(), lost.as_slice()) {
        return arn_template(lost, gained);
    }
    let mut texts = Vec::new();
    if !gained.is_empty() {
        texts.push(format!("its ARNs can be like {} too: statements on those match now", listed(&gained)));
    }
    if !lost.is_empty() {
        texts.push(format!("patterns written for {} no longer match, neither to allow nor to deny", listed(&lost)));
    }
    if texts.is_empty() {
        return meaning(Effect::Same, Api::Minor, "the same templates in another order");
    }
    meaning(Effect::Both, Api::Major, texts.join("; "))
}

/// One ARN template took another's place.
fn arn_template(old: &str, new: &str) -> Meaning {
    let [old_start @ .., old_region, old_account, old_resource] = arn_parts(old);
    let [new_start @ .., new_region, new_account, new_resource] = arn_parts(new);
    let mut lost = Vec::new();
    let mut gained = Vec::new();
    let mut other = old_start != new_start || old_resource != new_resource;
    for (name, old, new) in [("a region", &old_region, &new_region), ("an account", &old_account, &new_account)] {
        match (old.is_empty(), new.is_empty()) {
            (false, true) => lost.push(name),
            (true, false) => gained.push(name),
            _ => other |= old != new,
        }
    }
    let mut texts = Vec::new();
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
    } else {
        format!("{}, neither to allow nor to deny: write them like `{new}`", texts.join(", "))
    };
    let policies = if texts.is_empty() { Effect::Same } else { Effect::Both };
    let api = if variables(old) == variables(new) { Api::Minor } else { Api::Major };
    meaning(policies, api, text)
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
            "it took Resource `*` alone, which still matches; statements on {} ARNs whose actions cover it now match too",
            listed(&all_new)
        );
        return meaning(Effect::TooWide, Api::Minor, text);
    }

    let mut texts = Vec::new();
    let mut policies = Effect::Same;
    let needed = names(&new, &|name, required| required == Some(true) && old.get(name) != Some(&Some(true)));
    let kept = names(&old, &|name, _| new.contains_key(name) && !needed.iter().any(|other| other == name));
    if !needed.is_empty() {
        policies = policies.and(Effect::TooNarrow);
        texts.push(if kept.is_empty() {
            format!("policies must allow it on {} ARNs", listed(&needed))
        } else {
            format!(
                "policies that allow it on {} ARNs only are now too narrow: grant {} ARNs too",
                listed(&kept),
                listed(&needed)
            )
        });
    }
    let optional = names(&new, &|name, required| required != Some(true) && !old.contains_key(name));
    if !optional.is_empty() {
        policies = policies.and(Effect::TooWide);
        texts.push(format!("statements on {} ARNs whose actions cover it now match too", listed(&optional)));
    }
    if !lost.is_empty() {
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
    let learned = names(&new, &|name, required| required == Some(false) && old.get(name) == Some(&None));
    if !learned.is_empty() {
        texts.push(format!("{} ARNs are not needed in every call, which was not known", listed(&learned)));
    }
    let api = if lost.is_empty() { Api::Minor } else { Api::Major };
    meaning(policies, api, texts.join("; "))
}

pub(super) fn condition_key_added() -> Meaning {
    meaning(Effect::Same, Api::Minor, "conditions can use it; no policy changes until one does")
}

pub(super) fn condition_key_removed() -> Meaning {
    meaning(
        Effect::Both,
        Api::Major,
        "requests no longer hold it: an Allow that asks for it no longer allows, a Deny that asks for it no longer denies",
    )
}

pub(super) fn condition_key_changed(old: &ConditionKey, new: &ConditionKey) -> Meaning {
    let mut texts = Vec::new();
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
    // What a request holds is AWS's to say: a change of it changes no name of the generated API.
    let api = if texts.is_empty() { Api::Minor } else { Api::Major };
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
        return meaning(
            Effect::Same,
            Api::Minor,
            "conditions on it work as before: only what is known about it changed",
        );
    }
    meaning(Effect::Both, api, texts.join("; "))
}

/// The entries of one list that the other lacks.
fn missing<'a>(from: &'a [String], others: &[String]) -> Vec<&'a str> {
    let others: BTreeSet<&String> = others.iter().collect();
    from.iter().filter(|entry| !others.contains(entry)).map(String::as_str).collect()
}

pub(super) fn action_keys(old: &[String], new: &[String]) -> Meaning {
    keys(old, new, "statements with the action")
}

pub(super) fn resource_type_keys(old: &[String], new: &[String]) -> Meaning {
    keys(old, new, "statements on the resource type")
}

fn keys(old: &[String], new: &[String], whose: &str) -> Meaning {
    let (gained, lost) = (missing(new, old), missing(old, new));
    let mut texts = Vec::new();
    if !gained.is_empty() {
        texts.push(format!("{whose} can be limited by {}", listed(&gained)));
    }
    if lost.is_empty() {
        return meaning(Effect::Same, Api::Minor, texts.join("; "));
    }
    texts.push(format!(
        "requests no longer hold {}: {whose} that ask for it no longer match, neither to allow nor to deny",
        listed(&lost)
    ));
    meaning(Effect::Both, Api::Major, texts.join("; "))
}

/// The actions that callers need in addition changed.
/// What else a caller needs was not known, or no longer is: AWS checks what it checked.
pub(super) fn knowledge_of_needed_actions() -> Meaning {
    meaning(Effect::Same, Api::Minor, "what a caller needs in addition is known on one of the two days only")
}

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
        policies = Effect::TooNarrow;
    }
    meaning(policies, Api::Minor, texts.join("; "))
}
