//! The policies of AWS's own account of a denial: their documents, and which of them count for which of its evaluations.
//!
//! A policy whose document is not given may allow and deny anything, and one that a check of AWS's rests on and that is not
//! listed may do what the check says. What the evaluator says is then open, and names it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use personalize_iam_eval::{AuthorizationDetails, DetailedEvaluation, DetailedPolicy, Layer};
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::{self, PolicyKind};
use personalize_iam_model::{Effect, hole};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::common::Given;
use crate::arguments::NamedPolicies;
use crate::failure::InputError;
use crate::files::{InTemplate, NamedPolicy, managed_by_aws, parse_policy, policy_files, read_file};
use crate::template::opaque;

/// A policy of the details, with its document if that is given.
pub(super) struct Document {
    pub(super) uri: String,
    pub(super) kind: String,
    pub(super) layer: Option<Layer>,
    pub(super) named: Option<NamedPolicy>,
}

/// A document as it was given.
struct Text {
    name: String,
    text: String,
    /// The line and the column at which it begins in the file.
    begin: (u32, u32),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shape<'a> {
    #[serde(borrow)]
    policy_document: Option<&'a RawValue>,
    #[serde(alias = "uri")]
    policy_uri: Option<String>,
    #[serde(borrow)]
    policies: Option<Vec<Listed<'a>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Listed<'a> {
    #[serde(alias = "policyUri")]
    uri: Option<String>,
    #[serde(borrow)]
    policy_document: Option<&'a RawValue>,
}

/// The documents of the policies of the details, from the details themselves, and from what `--policy` names.
pub(super) fn documents(
    details: &AuthorizationDetails,
    given: &[Given],
    arguments: &[String],
) -> Result<(Vec<Document>, Vec<String>), InputError> {
    let mut texts: BTreeMap<String, Text> = BTreeMap::new();
    let mut notes = Vec::new();
    let uris: BTreeSet<&str> =
        details.policies.iter().map(|one| one.uri.as_str()).filter(|uri| !uri.is_empty()).collect();
    for argument in arguments {
        let named = uris.iter().filter(|uri| argument.get(uri.len()..).is_some_and(|rest| rest.starts_with('=')));
        let named = named.filter(|uri| argument.starts_with(**uri)).max_by_key(|uri| uri.len());
        if let Some(uri) = named {
            let path = argument.get(uri.len() + 1..).unwrap_or_default();
            let text = read_file(path)?;
            for (_, text) in texts_in(path, &text) {
                texts.insert((*uri).to_owned(), text);
            }
            continue;
        }
        let path = Path::new(argument);
        if let Some((uri, _)) = argument.split_once('=').filter(|_| !path.exists()) {
            let message = format!(
                "`--policy`: AWS's details have no policy `{}`; they have {}",
                uri.escape_debug(),
                shown(&uris)
            );
            return Err(InputError::new(message));
        }
        let found = policy_files(&[PathBuf::from(argument)]);
        if let Some(error) = found.problems.into_iter().next() {
            return Err(error);
        }
        for file in found.files {
            let path = file.path.to_string_lossy().into_owned();
            let text = read_file(&path)?;
            for (uri, text) in texts_in(&path, &text) {
                let uri = match uri {
                    Some(uri) => Some(uri).filter(|uri| uris.contains(uri.as_str())),
                    None => named_by_file(&file.path, &uris).map(str::to_owned),
                };
                match uri {
                    Some(uri) => {
                        texts.insert(uri, text);
                    }
                    None if file.found => notes
                        .push(format!("`{path}` is not a policy of AWS's details, by its name and its `policyUri`")),
                    None => {
                        let message = format!(
                            "`--policy`: neither the name of `{path}` nor a `policyUri` in it says which policy of AWS's details it \
                             is: write `--policy URI={path}`, where URI is one of {}",
                            shown(&uris)
                        );
                        return Err(InputError::new(message));
                    }
                }
            }
        }
    }
    for one in given {
        for (uri, text) in listed_in(one) {
            texts.entry(uri).or_insert(text);
        }
    }
    let document = |one: &DetailedPolicy| {
        let layer = one.layer();
        let named = match layer {
            Some(layer) => named(one, kind_in(layer), texts.get(&one.uri))?,
            None => None,
        };
        Ok(Document { uri: one.uri.clone(), kind: one.kind.clone(), layer, named })
    };
    let documents: Result<Vec<Document>, InputError> = details.policies.iter().map(document).collect();
    Ok((documents?, notes))
}

fn shown(uris: &BTreeSet<&str>) -> String {
    const MOST: usize = 6;
    let mut all: Vec<String> = uris.iter().take(MOST).map(|uri| format!("`{}`", uri.escape_debug())).collect();
    if let more @ 1.. = uris.len().saturating_sub(MOST) {
        all.push(format!("{more} more"));
    }
    if all.is_empty() { "none".to_owned() } else { all.join(", ") }
}

/// The policy that the name of a file tells: the end of an ARN behind the last slash, or the whole URI with other
/// characters in place of those that names of files do not have.
fn named_by_file<'u>(path: &Path, uris: &BTreeSet<&'u str>) -> Option<&'u str> {
    let stem = path.file_stem()?.to_string_lossy();
    let plain = |text: &str| -> String {
        text.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' }).collect()
    };
    let whole = uris.iter().find(|uri| **uri == stem || plain(uri) == plain(&stem));
    let mut ends = uris.iter().filter(|uri| uri.rsplit('/').next() == Some(&*stem));
    let end = ends.next().filter(|_| ends.next().is_none());
    whole.or(end).copied()
}

/// The documents of a file, each with the URI beside it.
fn texts_in(path: &str, text: &str) -> Vec<(Option<String>, Text)> {
    let whole = || Text { name: path.to_owned(), text: text.to_owned(), begin: (1, 1) };
    match serde_json::from_str::<Shape<'_>>(text) {
        Ok(Shape { policy_document: Some(raw), policy_uri, .. }) => vec![(policy_uri, part(path, text, raw))],
        Ok(Shape { policies: Some(policies), .. }) => {
            let listed = policies.into_iter().filter_map(|one| Some((one.uri?, one.policy_document?)));
            listed.map(|(uri, raw)| (Some(uri), part(path, text, raw))).collect()
        }
        // What is not a policy is reported where it is read as one.
        _ => vec![(None, whole())],
    }
}

/// The documents that are in the details, by the URIs of their policies.
fn listed_in(given: &Given) -> Vec<(String, Text)> {
    let text = given.text.strip_prefix('\u{feff}').unwrap_or(&given.text);
    let pages: Result<Vec<Shape<'_>>, _> = if text.trim_start().starts_with('[') {
        serde_json::from_str(text)
    } else {
        serde_json::Deserializer::from_str(text).into_iter().collect()
    };
    let policies = pages.unwrap_or_default().into_iter().filter_map(|page| page.policies).flatten();
    let listed = policies.filter_map(|one| Some((one.uri?, one.policy_document?)));
    let file = given.file.as_deref().unwrap_or("MESSAGE");
    listed.map(|(uri, raw)| (uri, part(file, text, raw))).collect()
}

/// A document that is a part of a text; one that is a text itself is taken apart.
fn part(file: &str, whole: &str, raw: &RawValue) -> Text {
    let text = raw.get();
    if let Ok(inner) = serde_json::from_str::<String>(text) {
        return Text { name: file.to_owned(), text: inner, begin: (1, 1) };
    }
    // The part is borrowed from the text.
    let at = (text.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
    let before = whole.get(..at).unwrap_or_default();
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Text { name: file.to_owned(), text: text.to_owned(), begin: (narrow(line), narrow(column)) }
}

fn kind_in(layer: Layer) -> PolicyKind {
    match layer {
        Layer::ServiceControl => PolicyKind::Scp,
        Layer::ResourceControl => PolicyKind::Rcp,
        Layer::PermissionsBoundary => PolicyKind::PermissionsBoundary,
        Layer::Session => PolicyKind::Session,
        Layer::VpcEndpoint => PolicyKind::VpcEndpoint,
        Layer::Resource => PolicyKind::Resource,
        _ => PolicyKind::Managed,
    }
}

/// A policy of the details, by its document.
fn named(one: &DetailedPolicy, kind: PolicyKind, text: Option<&Text>) -> Result<Option<NamedPolicy>, InputError> {
    // What AWS itself attaches everywhere need not be given.
    if let Some(known) = managed_by_aws(&one.uri, &one.uri, kind) {
        return Ok(Some(known));
    }
    let Some(text) = text else { return Ok(None) };
    let (line, column) = text.begin;
    let read = parse_policy(text.name.clone(), &text.text, kind).map_err(|error| {
        let place = error
            .place
            .map(|(own, at)| (own.saturating_add(line - 1), if own == 1 { at.saturating_add(column - 1) } else { at }));
        InputError { place, ..error }
    })?;
    // Several can be in one file.
    Ok(Some(NamedPolicy { name: one.uri.clone(), ..read }))
}

/// A policy whose document is not given.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct NotGiven {
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) uri: String,
    /// The command that fetches it.
    pub(super) command: String,
}

pub(super) fn not_given(documents: &[Document]) -> Vec<NotGiven> {
    let missing = documents.iter().filter(|one| one.named.is_none() && one.layer.is_some() && !one.uri.is_empty());
    let command = |uri: &str| {
        let quoted = uri.replace('\'', r"'\''");
        format!(
            "aws iam-toolbox get-request-authorization-policy --authorization-id ID --policy-uri '{}'",
            quoted.escape_debug()
        )
    };
    let not_given =
        |one: &Document| NotGiven { kind: one.kind.clone(), uri: one.uri.clone(), command: command(&one.uri) };
    missing.map(not_given).collect()
}

/// The policies of an evaluation.
pub(super) struct Assembled {
    pub(super) named: NamedPolicies,
    /// The layers whose policies are given by options in place of AWS's.
    pub(super) replaced: BTreeSet<Layer>,
    /// The targets of the levels.
    service_control: Vec<String>,
    resource_control: Vec<String>,
    /// Where the documents are: their indices, and their places.
    places: Vec<(usize, Place)>,
    /// What is not known, in words, by layer and level.
    open: Vec<(Layer, Option<usize>, String)>,
    pub(super) notes: Vec<String>,
}

type Place = (Layer, Option<usize>, usize);

impl Assembled {
    /// The level of a target.
    pub(super) fn level_of(&self, layer: Layer, target: &str) -> Option<usize> {
        let targets = match layer {
            Layer::ServiceControl => &self.service_control,
            Layer::ResourceControl => &self.resource_control,
            _ => return None,
        };
        targets.iter().position(|one| one == target)
    }

    /// Whether there is no policy at all.
    pub(super) fn is_bare(&self) -> bool {
        self.named.is_empty()
    }

    /// Whether AWS lists a policy of a layer, or of a level of it.
    pub(super) fn is_listed(&self, layer: Layer, level: Option<usize>) -> bool {
        self.places.iter().any(|(_, place)| place.0 == layer && place.1 == level)
    }

    /// What is not known in a layer, or in a level of it.
    pub(super) fn unknown_in(&self, layer: Layer, level: Option<usize>) -> Vec<String> {
        let own = self.open.iter().filter(|(of, at, _)| *of == layer && *at == level);
        own.map(|(_, _, what)| what.clone()).collect()
    }

    /// Where the policy of a URI is, in a layer or a level if only that is meant; `None` if AWS lists no such policy. A
    /// policy that is not given is nowhere.
    pub(super) fn places_of(
        &self,
        uri: &str,
        documents: &[Document],
        within: Option<(Layer, Option<usize>)>,
    ) -> Option<Vec<Place>> {
        if !documents.iter().any(|one| one.uri == uri) {
            return None;
        }
        let of_uri = |at: usize| documents.get(at).is_some_and(|one| one.uri == uri && one.named.is_some());
        let own = self.places.iter().filter(|(at, _)| of_uri(*at)).map(|(_, place)| *place);
        // A statement of another kind of policy can be listed with a check.
        let is_meant = |(layer, level, _): &Place| match within {
            Some((Layer::ServiceControl | Layer::ResourceControl, at)) => *level == at,
            _ => !self.replaced.contains(layer),
        };
        Some(own.filter(is_meant).collect())
    }

    fn list(&mut self, layer: Layer, level: Option<usize>) -> Option<&mut Vec<NamedPolicy>> {
        Some(match layer {
            Layer::Identity => &mut self.named.identity,
            Layer::PermissionsBoundary => &mut self.named.permissions_boundary,
            Layer::Session => &mut self.named.session,
            Layer::VpcEndpoint => &mut self.named.vpc_endpoint,
            Layer::ServiceControl => self.named.service_control.get_mut(level?)?,
            Layer::ResourceControl => self.named.resource_control.get_mut(level?)?,
            _ => return None,
        })
    }

    fn add(&mut self, layer: Layer, level: Option<usize>, policy: NamedPolicy) -> Option<Place> {
        let list = self.list(layer, level)?;
        list.push(policy);
        Some((layer, level, list.len() - 1))
    }
}

/// A policy that may do these things, whatever the request.
fn unknown_policy(what: &str, why: &str, kind: PolicyKind, effects: &[Effect], number: usize) -> NamedPolicy {
    let mut policy = opaque(&format!("{}{what} {number}: {why}", hole::POLICY), kind);
    policy.statements.retain(|statement| effects.contains(&statement.effect));
    let template =
        Some(InTemplate { places: Vec::new(), errors: Vec::new(), defaults: BTreeMap::new(), notes: Vec::new() });
    let positions = policy::read_leniently("{}").positions;
    NamedPolicy { name: what.to_owned(), policy, positions, source: None, template }
}

pub(super) const NOT_GIVEN: &str = "it is not given";
const NOT_LISTED: &str = "AWS does not list it";

/// The policies that count for an evaluation.
pub(super) fn assembled(
    details: &AuthorizationDetails,
    number: usize,
    evaluation: &DetailedEvaluation,
    documents: &[Document],
    instead: &NamedPolicies,
) -> Assembled {
    let mut replaced = BTreeSet::new();
    let has = |layer: Layer| match layer {
        Layer::ServiceControl => !instead.service_control.is_empty(),
        Layer::ResourceControl => !instead.resource_control.is_empty(),
        layer => instead.get(layer, None, 0).is_some(),
    };
    replaced.extend(Layer::ALL.into_iter().filter(|layer| has(*layer)));
    let mut all = Assembled {
        named: instead.clone(),
        service_control: Vec::new(),
        resource_control: Vec::new(),
        places: Vec::new(),
        open: Vec::new(),
        notes: Vec::new(),
        replaced,
    };
    for layer in [Layer::ServiceControl, Layer::ResourceControl] {
        if all.replaced.contains(&layer) {
            continue;
        }
        let targets = targets(details, number, evaluation, layer);
        let levels = vec![Vec::new(); targets.len()];
        match layer {
            Layer::ServiceControl => (all.service_control, all.named.service_control) = (targets, levels),
            _ => (all.resource_control, all.named.resource_control) = (targets, levels),
        }
    }
    let mut of_resource = Vec::new();
    for (at, (document, listed)) in documents.iter().zip(&details.policies).enumerate() {
        let Some(layer) = document.layer.filter(|layer| !all.replaced.contains(layer)) else { continue };
        let policy = || match &document.named {
            Some(named) => named.clone(),
            None => unknown_policy(&document.uri, NOT_GIVEN, kind_in(layer), &[Effect::Allow, Effect::Deny], at),
        };
        let levels: Vec<Option<usize>> = match layer {
            Layer::Resource => {
                if is_of_resource(details, number, listed) {
                    of_resource.push((at, policy()));
                }
                continue;
            }
            Layer::ServiceControl | Layer::ResourceControl => {
                let level = |target: &String| all.level_of(layer, target).map(Some);
                listed.attached_to.iter().filter_map(level).collect()
            }
            _ => vec![None],
        };
        for level in levels {
            if let Some(place) = all.add(layer, level, policy()) {
                all.places.push((at, place));
                if document.named.is_none() {
                    all.open.push((layer, level, format!("the policy `{}` is not given", document.uri.escape_debug())));
                }
            }
        }
    }
    put_resource(&mut all, of_resource, documents);
    add_unlisted(&mut all, evaluation, documents.len());
    all
}

/// The targets whose policies count for an evaluation, from the root of the organization.
fn targets(
    details: &AuthorizationDetails,
    number: usize,
    evaluation: &DetailedEvaluation,
    layer: Layer,
) -> Vec<String> {
    let of_checks = |evaluation: &DetailedEvaluation| -> Vec<String> {
        let own = evaluation.checks.iter().filter(|check| check.layer() == Some(layer));
        own.filter_map(|check| check.target_arn.clone()).collect()
    };
    let mut own = Vec::new();
    // AWS lists them in this order.
    for target in of_checks(evaluation) {
        if !own.contains(&target) {
            own.push(target);
        }
    }
    let policies = || details.policies.iter().filter(|one| one.layer() == Some(layer));
    if !own.is_empty() {
        // A level of which no policy is listed is not one that allows nothing: there is always one.
        let is_listed = |target: &String| policies().any(|one| one.attached_to.contains(target));
        let stops = |target: &String| {
            evaluation.checks.iter().any(|check| {
                let is_it = check.layer() == Some(layer) && check.target_arn.as_ref() == Some(target);
                is_it && matches!(check.evaluated_effect.as_str(), "EXPLICIT_DENY" | "IMPLICIT_DENY")
            })
        };
        own.retain(|target| is_listed(target) || stops(target));
        return own;
    }
    let others =
        details.evaluations.iter().enumerate().filter(|(at, _)| *at != number && !evaluation.checks.is_empty());
    let of_others: BTreeSet<String> = others.flat_map(|(_, other)| of_checks(other)).collect();
    let attached: BTreeSet<&String> = policies().flat_map(|one| &one.attached_to).collect();
    let mut own: Vec<String> = attached.into_iter().filter(|target| !of_others.contains(*target)).cloned().collect();
    let depth = |target: &String| {
        let kind = Fields::split(target).and_then(|fields| fields.resource.split('/').next());
        match kind {
            Some("root") => 0,
            Some("account") => 2,
            _ => 1,
        }
    };
    own.sort_by_key(depth);
    own
}

/// Whether a policy of a resource counts for an evaluation: it does unless it is attached to the resource of another
/// one.
fn is_of_resource(details: &AuthorizationDetails, number: usize, policy: &DetailedPolicy) -> bool {
    let is_on = |evaluation: &DetailedEvaluation| {
        policy.attached_to.iter().any(|arn| match evaluation.resource.strip_prefix(arn.as_str()) {
            Some(rest) => rest.is_empty() || rest.starts_with(['/', ':']),
            None => false,
        })
    };
    let mut others = details.evaluations.iter().enumerate().filter(|(at, _)| *at != number).map(|(_, other)| other);
    details.evaluations.get(number).is_some_and(is_on) || !others.any(is_on)
}

/// Puts the policies of the resource together, as there is room for one.
fn put_resource(all: &mut Assembled, policies: Vec<(usize, NamedPolicy)>, documents: &[Document]) {
    for (at, policy) in &policies {
        if let Some(document) = documents.get(*at) {
            if document.named.is_none() {
                let uri = document.uri.escape_debug();
                all.open.push((Layer::Resource, None, format!("the policy `{uri}` is not given")));
            }
            // Statements of several are compared by their `Sid` wherever they are.
            all.places.push((*at, (Layer::Resource, None, 0)));
        }
        let Some(first) = &mut all.named.resource else {
            all.named.resource = Some(policy.clone());
            continue;
        };
        first.name.push_str(", ");
        first.name.push_str(&policy.name);
        if first.policy.version != policy.policy.version {
            // Variables of one would be read by the version of the other.
            let name = policy.name.clone();
            let both = [Effect::Allow, Effect::Deny];
            let why = "its version is another than that of the resource's other policy";
            first
                .policy
                .statements
                .extend(unknown_policy(&name, why, PolicyKind::Resource, &both, *at).policy.statements);
        } else {
            first.policy.statements.extend(policy.policy.statements.iter().cloned());
        }
        first.template = first.template.take().or_else(|| policy.template.clone());
    }
    if policies.len() < 2 {
        return;
    }
    let Some(resource) = &mut all.named.resource else { return };
    // Whether each has to allow the request, or one of them, depends on the service.
    let opaque = unknown_policy(
        "several policies of the resource",
        "which of them have to allow it",
        PolicyKind::Resource,
        &[Effect::Allow],
        0,
    );
    let open: Vec<_> = opaque.policy.statements.into_iter().flat_map(|statement| statement.condition).collect();
    for statement in resource.policy.statements.iter_mut().filter(|one| one.effect == Effect::Allow) {
        statement.condition.extend(open.iter().cloned());
    }
    resource.template = opaque.template;
    let note = "AWS lists several policies of the resource: a Deny of each counts, and which of them have to allow the request is \
                not known";
    all.notes.push(note.to_owned());
}

/// Adds what checks of AWS's rest on and no listed policy shows.
fn add_unlisted(all: &mut Assembled, evaluation: &DetailedEvaluation, from: usize) {
    for (at, check) in evaluation.checks.iter().enumerate() {
        let Some(layer) = check.layer().filter(|layer| !all.replaced.contains(layer)) else { continue };
        let target = check.target_arn.as_deref().unwrap_or_default();
        let has_levels = matches!(layer, Layer::ServiceControl | Layer::ResourceControl);
        let level = all.level_of(layer, target);
        if has_levels && level.is_none() {
            continue;
        }
        let is_listed = all.is_listed(layer, level);
        let effect = match check.evaluated_effect.as_str() {
            "EXPLICIT_DENY" if check.matched_policies.is_empty() || !is_listed => Effect::Deny,
            "ALLOW" if matches!(layer, Layer::Identity | Layer::Resource) && !is_listed => Effect::Allow,
            // Without a policy these let everything pass.
            "IMPLICIT_DENY" if !is_listed && !matches!(layer, Layer::Identity | Layer::Resource) => Effect::Allow,
            _ => continue,
        };
        let what = format!("a {} that AWS does not list", layer.title()).replace("a identity", "an identity");
        let mut policy = unknown_policy(&what, NOT_LISTED, kind_in(layer), &[effect], from.saturating_add(at));
        // A layer that only may deny would let nothing pass.
        if effect == Effect::Deny && !is_listed && !matches!(layer, Layer::Identity | Layer::Resource) {
            let allows = unknown_policy(&what, NOT_LISTED, kind_in(layer), &[Effect::Allow], from.saturating_add(at));
            policy.policy.statements.extend(allows.policy.statements);
        }
        all.open.push((layer, level, format!("{what} decides")));
        match (layer, &mut all.named.resource) {
            (Layer::Resource, Some(resource)) => {
                resource.policy.statements.extend(policy.policy.statements);
                resource.template = resource.template.take().or(policy.template);
            }
            (Layer::Resource, none) => *none = Some(policy),
            _ => {
                all.add(layer, level, policy);
            }
        }
    }
}

pub(super) fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
