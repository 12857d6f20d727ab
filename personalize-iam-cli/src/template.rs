//! Policies in templates, plans and other files that have policies in them, for every command: reading them with values for what they
//! leave open, judging them, and taking one, or all of a role, for the commands that decide.

mod around;
mod judged;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use personalize_iam_eval::Layer;
use personalize_iam_model::hole::{self, ALLOWS, CONDITION, DENIES, HOLDS, OpenPart, POLICY, PREFIX};
use personalize_iam_model::policy::{
    self, ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, Effect, OperatorName,
    PolicyKind, PrincipalElement, Principals, ResourceElement, Version,
};
use personalize_iam_model::suggest::nearest;
use personalize_iam_model::{Policy as Plain, Statement};
use personalize_iam_source::{
    Attached, Choice, Files, Filling, Found, Hole, Inputs, Lines, Node, NotOpened, Note, Owner, OwnerKind, Policy,
    Value, find_with, hash_of, mark, marked, opened,
};

use crate::failure::InputError;
use crate::files::{
    self, InTemplate, NamedPolicy, Open, STANDARD_INPUT, managed_by_aws, misplaced, or_managed_by_aws, parse_policy,
    read_file, read_text,
};
use crate::settings;

use self::around::number;
pub(crate) use self::around::{Around, Beside, ValueArgs, Values, is_policy_itself, language, language_of};
pub(crate) use self::judged::{File, kind_of};

/// Whether a text has policies in it.
pub(crate) fn has_policies(name: &str, text: &str) -> bool {
    language_of(name, text).may_hold_policies(text)
        && found_in(name, text, &Values::new()).is_ok_and(|found| !found.policies.is_empty())
}

/// The policies that an argument names: a policy itself; the only one of a file that has one of this layer; or, with a name behind
/// `#`, those of that resource or at that place of a template. `option` names what has no file in messages.
pub(crate) fn read_policies(
    argument: &str,
    option: &str,
    kind: PolicyKind,
    values: &Values,
) -> Result<Vec<NamedPolicy>, InputError> {
    if argument.trim_start().starts_with('{') {
        return Ok(vec![parse_policy(option.to_owned(), argument, kind)?]);
    }
    if let Some(managed) = managed_by_aws(argument, argument, kind) {
        return Ok(vec![managed]);
    }
    let path = argument.strip_prefix("file://").unwrap_or(argument);
    let (path, name) = files::in_template(path);
    let text = read_text(path).map_err(|error| or_managed_by_aws(error, argument, kind))?;
    let file = if path == "-" { STANDARD_INPUT } else { path };
    read_text_of(file, &text, name, kind, values)
}

/// The policy that an argument names; see [`read_policies`].
pub(crate) fn read_one(
    argument: &str,
    option: &str,
    kind: PolicyKind,
    values: &Values,
) -> Result<NamedPolicy, InputError> {
    let mut all = read_policies(argument, option, kind, values)?;
    match (all.pop(), all.len()) {
        (Some(only), 0) => Ok(only),
        (_, more) => {
            let message = format!("`{option}`: `{argument}` has {} policies, and one is wanted", more + 1);
            Err(InputError::new(message))
        }
    }
}

/// The policies of a text that is a policy, or has some.
pub(crate) fn read_text_of(
    file: &str,
    text: &str,
    name: Option<&str>,
    kind: PolicyKind,
    values: &Values,
) -> Result<Vec<NamedPolicy>, InputError> {
    if is_policy_itself(file, text) {
        return match name {
            None => Ok(vec![parse_policy(file.to_owned(), text, kind)?]),
            Some(name) => Err(InputError::new(format!("it is a policy itself, and has no `{name}`")).in_file(file)),
        };
    }
    let found = match found_in(file, text, values) {
        Ok(found) if !found.policies.is_empty() => found,
        // A policy with a mistake in its grammar.
        _ if text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[', '"']) && name.is_none() => {
            return Ok(vec![parse_policy(file.to_owned(), text, kind)?]);
        }
        Ok(_) => return Err(InputError::new("there is no policy in the file").in_file(file)),
        Err(error) => return Err(error),
    };
    let lines = Lines::new(text);
    let template = Template { file, text, lines: &lines, found: &found };
    if let Some(owner) = name.and_then(|name| owner_of(&found, name)) {
        let all = template.of_owner(owner, kind, values)?;
        if !all.is_empty() {
            return Ok(all);
        }
        // It has no policies, which is not that it is not known.
        if Layer::of(kind) == Layer::Identity {
            let empty = Plain { version: Some(Version::V2012_10_17), id: None, statements: Vec::new() };
            let of_template =
                InTemplate { places: Vec::new(), errors: Vec::new(), defaults: BTreeMap::new(), notes: Vec::new() };
            let positions = policy::read_leniently("{}").positions;
            let name = format!("{file}#{}", owner.name);
            return Ok(vec![NamedPolicy { name, policy: empty, positions, source: None, template: Some(of_template) }]);
        }
    }
    let chosen = chosen(file, &found, name, kind)?;
    chosen.into_iter().map(|policy| template.named(policy, kind)).collect()
}

/// The role, user or group of this name; a function of SAM has the role that is made for it.
fn owner_of<'f>(found: &'f Found, name: &str) -> Option<&'f Owner> {
    found.owner(name).or_else(|| found.owner(&format!("{name}Role")))
}

/// The permissions boundary that a template gives the role or user that an argument names.
pub(crate) fn boundary_of(argument: &str, values: &Values, open: Open) -> Result<Option<NamedPolicy>, InputError> {
    let (file, Some(name)) = files::in_template(argument) else {
        return Ok(None);
    };
    let Ok(text) = open(file) else { return Ok(None) };
    let Ok(found) = found_in(file, &text, values) else { return Ok(None) };
    let lines = Lines::new(&text);
    let template = Template { file, text: &text, lines: &lines, found: &found };
    match owner_of(&found, name) {
        Some(owner) => template.boundary(owner, values),
        None => Ok(None),
    }
}

/// Whether a policy of this kind counts for what it is attached to, and not for one principal.
fn has_targets(kind: PolicyKind) -> bool {
    matches!(Layer::of(kind), Layer::Resource | Layer::ServiceControl | Layer::ResourceControl)
        && kind != PolicyKind::RoleTrust
}

/// A policy of a template as a text, with `${NAME}` where something is filled in later.
pub(crate) struct WithNames {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) holes: Vec<Hole>,
    pub(crate) kind: Option<PolicyKind>,
    /// What had to be assumed.
    pub(crate) assumed: Vec<String>,
}

/// The policy of a template that an argument names, as a text; `None` if the argument names a policy itself.
pub(crate) fn with_names(argument: &str, values: &Values) -> Result<Option<WithNames>, InputError> {
    if argument == "-" || argument.trim_start().starts_with('{') {
        return Ok(None);
    }
    let (path, name) = files::in_template(argument);
    let text = read_text(path)?;
    let file = if path == "-" { STANDARD_INPUT } else { path };
    if name.is_none() && is_policy_itself(file, &text) {
        return Ok(None);
    }
    let found = match found_in(file, &text, values) {
        Ok(found) if !found.policies.is_empty() => found,
        Ok(_) | Err(_) if name.is_none() && text.trim_start_matches('\u{feff}').trim_start().starts_with('{') => {
            return Ok(None);
        }
        Ok(_) => return Err(InputError::new("there is no policy in the file").in_file(file)),
        Err(error) => return Err(error),
    };
    let all: Vec<&Policy> = found.policies.iter().filter(|policy| kind_of(policy).is_ok()).collect();
    let is_named =
        |policy: &&&Policy| name.is_none_or(|name| policy.place == name || policy.resource.as_deref() == Some(name));
    let mut chosen: Vec<&Policy> = all.iter().filter(is_named).copied().collect();
    // Of a role that is named that is its policy, and not whom it trusts.
    let of_identity =
        |policy: &&&Policy| matches!(kind_of(policy), Ok(Some(kind)) if Layer::of(kind) == Layer::Identity);
    if name.is_some() && chosen.len() > 1 && chosen.iter().filter(of_identity).count() == 1 {
        chosen.retain(|policy| of_identity(&policy));
    }
    let policy = match chosen.as_slice() {
        [only] => *only,
        [] => {
            let names: Vec<&str> = all.iter().map(|policy| called(policy)).collect();
            let meant = name.and_then(|name| nearest(name, names.iter().copied()));
            let meant = meant.map(|meant| format!("; did you mean `{file}#{meant}`?")).unwrap_or_default();
            let message = format!("there is no policy of `{}` in the file{meant}", name.unwrap_or_default());
            return Err(InputError::new(message).in_file(file));
        }
        several => {
            let shown: Vec<String> = several.iter().take(8).map(|one| format!("`{file}#{}`", one.place)).collect();
            let message = format!("that is {} policies, and one is wanted: {}", several.len(), shown.join(", "));
            return Err(InputError::new(message).in_file(file));
        }
    };
    let refused = |message: String| InputError::new(message).in_file(file);
    let rendered = policy.rendered(&Choice::default()).ok_or_else(|| refused(NotOpened::NotAll.to_string()))?;
    if let Some(condition) = rendered.conditions.first() {
        return Err(refused(format!(
            "the condition `{condition}` decides about parts of the policy: say with `--parameter {condition}=true` or `=false` whether \
             it holds"
        )));
    }
    let mut named = String::with_capacity(rendered.text.text.len());
    for c in rendered.text.text.chars() {
        match marked(c).and_then(|index| rendered.holes.get(index)) {
            Some(hole) => named.push_str(&in_braces(hole)),
            None => named.push(c),
        }
    }
    if let Err(error @ NotOpened::Refused(..)) = policy.opened() {
        let place = error.place().map(|span| Lines::new(&text).locate(span.start));
        let (line, column) = place.unwrap_or((1, 1));
        return Err(refused(error.to_string()).at(number(line), number(column)));
    }
    let kind = kind_of(policy).ok().flatten();
    let mut assumed = defaults_in_words(&policy.defaults());
    assumed.extend(Template { file, text: &text, lines: &Lines::new(&text), found: &found }.notes_on(policy));
    Ok(Some(WithNames {
        name: format!("{file}#{}", called(policy)),
        text: named,
        holes: rendered.holes,
        kind,
        assumed,
    }))
}

fn in_braces(hole: &Hole) -> String {
    let name: String =
        hole.name.chars().map(|c| if matches!(c, '"' | '\\' | '{' | '}') || c < ' ' { '_' } else { c }).collect();
    format!("${{{name}}}")
}

impl WithNames {
    /// The policy, with `${NAME}` where something is filled in later.
    pub(crate) fn policy(&self) -> Option<NamedPolicy> {
        let reading = policy::read_leniently(&self.text);
        let template =
            Some(InTemplate { places: Vec::new(), errors: Vec::new(), defaults: BTreeMap::new(), notes: Vec::new() });
        let (name, positions) = (self.name.clone(), reading.positions);
        Some(NamedPolicy { name, policy: reading.policy?, positions, source: None, template })
    }

    /// A policy with these names as one that can be decided whatever is filled in; `None` if it cannot.
    pub(crate) fn opened(&self, policy: &Plain) -> Option<Plain> {
        let mut text = policy::to_json(policy);
        for (index, hole) in self.holes.iter().enumerate() {
            text = text.replace(&in_braces(hole), &mark(index).to_string());
        }
        opened(&policy::read_leniently(&text).policy?, &self.holes).ok()
    }
}

/// That defaults of parameters are taken for their values.
pub(crate) fn defaults_in_words(defaults: &BTreeMap<String, String>) -> Vec<String> {
    let one = |(name, value): (&String, &String)| {
        format!("`{name}` is taken for its default `{value}`; `--parameter {name}=VALUE` gives another value")
    };
    defaults.iter().map(one).collect()
}

/// A role or a user that a template makes, with its policies.
pub(crate) struct TemplatePrincipal {
    pub(crate) name: String,
    pub(crate) is_role: bool,
    pub(crate) identity: Vec<NamedPolicy>,
    pub(crate) boundary: Option<NamedPolicy>,
    pub(crate) trust: Vec<NamedPolicy>,
}

/// The roles and users that a template makes, and what of the file does not count for them.
pub(crate) fn principals_of(file: &str, values: &Values) -> Result<(Vec<TemplatePrincipal>, Vec<String>), InputError> {
    principals_in(file, &read_file(file)?, values)
}

/// The same of a text that was read.
pub(crate) fn principals_in(
    file: &str,
    text: &str,
    values: &Values,
) -> Result<(Vec<TemplatePrincipal>, Vec<String>), InputError> {
    let found = found_in(file, text, values)?;
    let lines = Lines::new(text);
    let template = Template { file, text, lines: &lines, found: &found };
    let mut all = Vec::new();
    for owner in found.roles.iter().filter(|owner| matches!(owner.kind, OwnerKind::Role | OwnerKind::User)) {
        all.push(TemplatePrincipal {
            name: owner.name.clone(),
            is_role: owner.kind == OwnerKind::Role,
            identity: template.of_owner(owner, PolicyKind::Managed, values)?,
            boundary: template.boundary(owner, values)?,
            trust: template.of_owner(owner, PolicyKind::RoleTrust, values)?,
        });
    }
    let mut notes: Vec<String> = Vec::new();
    let of_resources = found.policies.iter().filter(|policy| {
        kind_of(policy)
            .ok()
            .flatten()
            .is_some_and(|kind| Layer::of(kind) == Layer::Resource && kind != PolicyKind::RoleTrust)
    });
    let of_resources = of_resources.count();
    if of_resources > 0 {
        notes.push(format!(
            "the policies of resources in `{file}`, {of_resources} of them, are left out, as it is not known what the resources are \
             called: give them in a suite"
        ));
    }
    notes.extend(found.notes.iter().map(|note| format!("{file}:{}: {}", lines.locate(note.at).0, note.message)));
    Ok((all, notes))
}

/// The policies of a file, with values for what it leaves open.
pub(crate) fn found_in(file: &str, text: &str, values: &Values) -> Result<Found, InputError> {
    found_among(file, text, values, file, &Beside::of(file))
}

/// The policies of a file, with values for what it leaves open, and the files around it, among which it has this path.
fn found_among(file: &str, text: &str, values: &Values, path: &str, files: &dyn Files) -> Result<Found, InputError> {
    let mut values = values.clone();
    // Where nothing else is said, templates are taken for those of the commercial Regions.
    for (name, value) in [("AWS::Partition", "aws"), ("AWS::URLSuffix", "amazonaws.com")] {
        values.entry(name.to_owned()).or_insert_with(|| value.to_owned());
    }
    let inputs = Inputs::new(&values, files, path);
    find_with(language_of(file, text), text, &inputs).map_err(|error| {
        let (line, column) = Lines::new(text).locate(error.at);
        let message = match &error.help {
            Some(help) => format!("{}; {help}", error.message),
            None => error.message.clone(),
        };
        InputError::new(message).in_file(file).at(number(line), number(column))
    })
}

/// Whether a policy of a template can be given where this kind is wanted.
fn is_for(policy: &Policy, kind: PolicyKind) -> bool {
    let Ok(of_place) = kind_of(policy) else { return false };
    if policy.is_ignored {
        return false;
    }
    let Some(of_place) = of_place else { return true };
    let is_boundary = matches!(kind, PolicyKind::PermissionsBoundary | PolicyKind::Session);
    Layer::of(of_place) == Layer::of(kind) || is_boundary && Layer::of(of_place) == Layer::Identity
}

/// What a policy is called in messages and arguments: the name of its resource, or its place.
fn called(policy: &Policy) -> &str {
    policy.resource.as_deref().unwrap_or(&policy.place)
}

/// The policies of a file that a name is for.
fn chosen<'f>(
    file: &str,
    found: &'f Found,
    name: Option<&str>,
    kind: PolicyKind,
) -> Result<Vec<&'f Policy>, InputError> {
    let all: Vec<&Policy> = found.policies.iter().filter(|policy| is_for(policy, kind)).collect();
    let mut names: Vec<&str> = all.iter().map(|policy| called(policy)).collect();
    if Layer::of(kind) == Layer::Identity {
        let owners = found.roles.iter().filter(|owner| !owner.policies.is_empty());
        names.extend(owners.map(|owner| owner.name.as_str()));
    }
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(*name));
    // As it is written in an argument.
    let written = if file == STANDARD_INPUT { "-" } else { file };
    let there_are = || {
        let shown: Vec<String> = names.iter().take(8).map(|name| format!("`{written}#{name}`")).collect();
        let more =
            if names.len() > shown.len() { format!(" and {} more", names.len() - shown.len()) } else { String::new() };
        format!("{}{more}", shown.join(", "))
    };
    let Some(name) = name else {
        return match all.as_slice() {
            [only] => Ok(vec![only]),
            [] => {
                let message = format!("none of the policies in the file is {}", kind.title());
                Err(InputError::new(message).in_file(file))
            }
            _ => {
                let message = format!("the file has {} policies of this kind; name one: {}", all.len(), there_are());
                Err(InputError::new(message).in_file(file))
            }
        };
    };
    let is_named = |policy: &&&Policy| {
        policy.place == name || policy.resource.as_deref() == Some(name) || is_tied_to(policy, name)
    };
    let chosen: Vec<&Policy> = all.iter().filter(is_named).copied().collect();
    if chosen.is_empty() {
        // Of all that the file makes, whatever policies that has.
        let mut everything: Vec<&str> = found.roles.iter().map(|owner| owner.name.as_str()).collect();
        everything.extend(found.policies.iter().flat_map(|policy| [called(policy), policy.place.as_str()]));
        let is_there = everything.contains(&name);
        let message = match nearest(name, names.iter().copied()) {
            _ if is_there && names.is_empty() => format!("`{name}` has no policy that is {}", kind.title()),
            None if !is_there && let Some(meant) = nearest(name, everything.iter().copied()) => {
                format!("there is no `{name}` in the file; did you mean `{written}#{meant}`?")
            }
            Some(meant) => {
                format!("there is no `{name}` in the file with such a policy; did you mean `{written}#{meant}`?")
            }
            None if names.is_empty() => format!("none of the policies in the file is {}", kind.title()),
            None => format!("there is no `{name}` in the file with such a policy; there are {}", there_are()),
        };
        return Err(InputError::new(message).in_file(file));
    }
    Ok(chosen)
}

/// Whether a policy says that it is attached to a resource of this name.
fn is_tied_to(policy: &Policy, name: &str) -> bool {
    policy.attached_to.iter().any(|(_, node)| {
        let nodes = if node.items().is_empty() { std::slice::from_ref(node) } else { node.items() };
        nodes.iter().any(|node| {
            let target = node.get("Ref").or_else(|| node.get("$expr")).and_then(|target| target.as_str());
            target.or(node.as_str()).is_some_and(|target| {
                target == name || target.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'))
            })
        })
    })
}

/// A file with the policies that were found in it.
struct Template<'a> {
    file: &'a str,
    text: &'a str,
    lines: &'a Lines<'a>,
    found: &'a Found,
}

impl Template<'_> {
    /// What of the file is not read, and is in the resource of a policy, names it, or is about the whole file.
    fn notes_on(&self, policy: &Policy) -> Vec<String> {
        let owner = policy.resource.as_ref().and_then(|name| self.found.owner(name));
        let spans = [Some(policy.span.clone()), owner.map(|owner| owner.span.clone())];
        let names = [Some(&policy.place), policy.resource.as_ref()];
        let matters = |note: &&Note| {
            note.at == 0
                || spans.iter().flatten().any(|span| span.contains(&note.at))
                || names.iter().flatten().any(|name| note.message.contains(&format!("`{name}`")))
        };
        let told = |note: &Note| format!("{}:{}: {}", self.file, self.lines.locate(note.at).0, note.message);
        self.found.notes.iter().filter(matters).map(told).collect()
    }

    /// A policy of the file, for a command that decides.
    fn named(&self, policy: &Policy, kind: PolicyKind) -> Result<NamedPolicy, InputError> {
        let file = File::new(self.file, self.text, self.lines);
        let whole = file.location(policy.span.clone());
        let at = |span: Option<Range<usize>>| span.map_or(whole, |span| file.location(span));
        let name = format!("{}#{}", self.file, called(policy));
        let (plain, places, positions) = match policy.opened() {
            Ok(opened) => {
                let filled = &opened.filled;
                let reading = policy::read_leniently(&filled.text.text);
                if let Some(read) = &reading.policy
                    && let Some(problem) = misplaced(&filled.text.text, read, kind).first()
                {
                    let place = at(filled.in_file(&(problem.location.start..problem.location.end)));
                    let refused = InputError::new(files::told(problem)).in_file(self.file);
                    return Err(refused.at(place.line, place.column));
                }
                let places = opened.places.into_iter().map(|span| file.location(span)).collect();
                (opened.policy, places, reading.positions)
            }
            Err(error @ NotOpened::Refused(..)) => {
                let place = at(error.place());
                return Err(InputError::new(error.to_string()).in_file(self.file).at(place.line, place.column));
            }
            Err(error) => {
                let plain = opaque(&format!("{POLICY}{} {}: {error}", called(policy), policy.hash()), kind);
                let places = plain.statements.iter().map(|_| at(error.place())).collect();
                (plain, places, policy::read_leniently("{}").positions)
            }
        };
        let defaults = policy.defaults();
        let told = kind_of(policy).ok().flatten().is_none().then_some(kind);
        let errors = file.errors(policy, self.found, told, &settings::find(None).unwrap_or_default());
        Ok(NamedPolicy {
            name,
            policy: plain,
            positions,
            source: None,
            template: Some(InTemplate { places, errors, defaults, notes: self.notes_on(policy) }),
        })
    }
}

impl Template<'_> {
    /// The policies of a role, a user or a group, of the layer of this kind.
    fn of_owner(&self, owner: &Owner, kind: PolicyKind, values: &Values) -> Result<Vec<NamedPolicy>, InputError> {
        let list = match Layer::of(kind) {
            Layer::Identity => &owner.policies,
            Layer::PermissionsBoundary => return Ok(self.boundary(owner, values)?.into_iter().collect()),
            Layer::Resource if owner.kind == OwnerKind::Role => &owner.trust,
            _ => return Ok(Vec::new()),
        };
        let all = list.iter().map(|attached| self.attached(owner, attached, kind, values));
        let mut all: Vec<NamedPolicy> = all.collect::<Result<_, _>>()?;
        if Layer::of(kind) == Layer::Identity {
            all.extend(owner.open.iter().map(|why| self.unknown(owner, why)));
        }
        Ok(all)
    }

    /// A policy of which nothing is known but that it may be there.
    fn unknown(&self, owner: &Owner, why: &str) -> NamedPolicy {
        let file = File::new(self.file, self.text, self.lines);
        let hash = hash_of(&owner.with_definitions(why.to_owned()));
        let policy = opaque(&format!("{POLICY}{} {hash}: {why}", owner.name), PolicyKind::Managed);
        let place = file.location(owner.span.clone());
        let places = policy.statements.iter().map(|_| place).collect();
        let template = Some(InTemplate { places, errors: Vec::new(), defaults: BTreeMap::new(), notes: Vec::new() });
        let positions = policy::read_leniently("{}").positions;
        NamedPolicy {
            name: format!("{}#{} (what else is attached)", self.file, owner.name),
            policy,
            positions,
            source: None,
            template,
        }
    }

    /// A policy that is attached to a role, a user or a group; one that is not in the file may allow and deny anything.
    fn attached(
        &self,
        owner: &Owner,
        attached: &Attached,
        kind: PolicyKind,
        values: &Values,
    ) -> Result<NamedPolicy, InputError> {
        let file = File::new(self.file, self.text, self.lines);
        let mut named = match (self.found.policy_of(attached), values.get(&attached.name)) {
            (Some(policy), _) => self.named(policy, kind)?,
            (None, Some(path)) => parse_policy(path.clone(), &read_text(path)?, kind)?,
            (None, None) => {
                let policy = opaque(&format!("${{{}}}", attached.name), kind);
                let place = file.location(attached.at..attached.at);
                let places = policy.statements.iter().map(|_| place).collect();
                let template =
                    Some(InTemplate { places, errors: Vec::new(), defaults: BTreeMap::new(), notes: Vec::new() });
                let positions = policy::read_leniently("{}").positions;
                let name = format!("{}#{} (not in the file)", self.file, attached.name);
                NamedPolicy { name, policy, positions, source: None, template }
            }
        };
        let conditions: Vec<ConditionBlock> =
            blocks_of(&owner.conditions).into_iter().chain(blocks_of(&attached.conditions)).collect();
        for statement in &mut named.policy.statements {
            let new = conditions.iter().filter(|block| !statement.condition.contains(block)).cloned();
            let new: Vec<ConditionBlock> = new.collect();
            statement.condition.extend(new);
        }
        // What it has of conditions is open.
        if !conditions.is_empty() && named.template.is_none() {
            named.template = Some(InTemplate {
                places: Vec::new(),
                errors: Vec::new(),
                defaults: BTreeMap::new(),
                notes: Vec::new(),
            });
        }
        Ok(named)
    }

    /// The permissions boundary, if there is one: of two that a condition chooses from, one policy under their conditions.
    fn boundary(&self, owner: &Owner, values: &Values) -> Result<Option<NamedPolicy>, InputError> {
        let kind = PolicyKind::PermissionsBoundary;
        let all = owner.boundaries.iter().map(|attached| self.attached(owner, attached, kind, values));
        let mut all: Vec<NamedPolicy> = all.collect::<Result<_, _>>()?;
        let is_pair = |a: &Attached, b: &Attached| match (a.conditions.as_slice(), b.conditions.as_slice()) {
            ([(a, holds)], [(b, other)]) => a == b && holds != other,
            _ => false,
        };
        let is_plain = match owner.boundaries.as_slice() {
            [] | [_] => true,
            [a, b] => is_pair(a, b),
            _ => false,
        };
        let Some(mut first) = all.pop() else { return Ok(None) };
        if !is_plain {
            first.policy =
                opaque(&format!("{POLICY}{} boundary: which of several it is depends on conditions", owner.name), kind);
            return Ok(Some(first));
        }
        for other in all {
            first.policy.statements.extend(other.policy.statements);
            if let (Some(of_first), Some(of_other)) = (&mut first.template, other.template) {
                of_first.places.extend(of_other.places);
            }
        }
        // Where the only one is not attached, nothing is limited.
        if let [only] = owner.boundaries.as_slice() {
            for (name, holds) in &only.conditions {
                let mut free = everything();
                free.condition = blocks_of(&[(name.clone(), !holds)]);
                first.policy.statements.push(free);
            }
        }
        Ok(Some(first))
    }
}

fn everything() -> Statement {
    Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: ActionElement::Action(vec!["*".to_owned()]),
        resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
        condition: Vec::new(),
    }
}

/// A policy of a file, for a comparison.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    /// Where it is: its place in the file.
    pub(crate) place: String,
    /// The kind that its place says, or that it looks like, and whether that is a guess.
    pub(crate) kind: (PolicyKind, bool),
    pub(crate) policy: Result<NamedPolicy, InputError>,
    /// What it says, in a form in which two that say the same are the same.
    pub(crate) content: String,
    /// What had to be assumed.
    pub(crate) assumed: Vec<String>,
    /// The resource that it is of.
    pub(crate) owner: Option<String>,
    /// What it is attached to, in words.
    pub(crate) attached: Vec<String>,
    /// The same with what the names in it stand for, of a policy of a resource or an organization: another target is another
    /// policy there.
    pub(crate) targets: Option<String>,
    /// What the names in its template are.
    pub(crate) definitions: Arc<BTreeMap<String, String>>,
}

/// An account that no policy is likely to name, for comparisons in which it is not said which one a template is for.
const SOME_ACCOUNT: &str = "394817205600";

/// All policies of a file with their places, and what of it is not compared, and why; the files around it, among which it has this
/// path.
pub(crate) fn all_in(
    file: &str,
    text: &str,
    values: &Values,
    path: &str,
    files: &dyn Files,
) -> Result<(Vec<Placed>, Vec<String>), InputError> {
    let found = found_among(file, text, values, path, files)?;
    let lines = Lines::new(text);
    let mut skipped: Vec<String> = Vec::new();
    for note in &found.notes {
        skipped.push(format!("{file}:{}: {}", lines.locate(note.at).0, note.message));
    }
    // Only where the account of a principal is open.
    let in_account = std::cell::OnceCell::new();
    let with_account = || {
        in_account.get_or_init(|| {
            let mut values = values.clone();
            values.insert("AWS::AccountId".to_owned(), SOME_ACCOUNT.to_owned());
            found_among(file, text, &values, path, files).unwrap_or_default()
        })
    };
    let mut all = Vec::new();
    for (index, policy) in found.policies.iter().enumerate() {
        if policy.is_ignored {
            let (line, _) = lines.locate(policy.span.start);
            let why = "SAM passes over it, as the function has a `Role`";
            skipped.push(format!("{file}:{line}: the policy `{}` is not compared: {why}", policy.place));
            continue;
        }
        let of_place = match kind_of(policy) {
            Ok(of_place) => of_place,
            Err(why) => {
                let (line, _) = lines.locate(policy.span.start);
                skipped.push(format!("{file}:{line}: the policy `{}` is not compared: {why}", policy.place));
                continue;
            }
        };
        let filled = policy.rendered(&filled_with(0));
        let guessed = || filled.as_ref().and_then(|filled| files::kind_that_shows(&filled.text.text));
        let kind = match of_place {
            Some(kind) => (kind, false),
            None => (guessed().unwrap_or(PolicyKind::Managed), true),
        };
        let mut assumed = defaults_in_words(&policy.defaults());
        let mut used = (policy, &found);
        let is_open = matches!(policy.opened(), Err(NotOpened::Element(..))) && !values.contains_key("AWS::AccountId");
        let other = is_open.then(|| with_account().policies.get(index)).flatten();
        if let Some(other) = other.filter(|other| other.opened().is_ok()) {
            let told = "`AWS::AccountId` is taken for an account that no policy names; `--parameter \
                        AWS::AccountId=ACCOUNT` says which one it is";
            assumed.push(told.to_owned());
            used = (other, with_account());
        }
        let template = Template { file, text, lines: &lines, found: used.1 };
        all.push(Placed {
            place: policy.place.clone(),
            kind,
            policy: template.named(used.0, kind.0),
            content: policy.content().map(|node| node.to_json().to_string()).unwrap_or_default(),
            assumed,
            owner: policy.resource.clone(),
            attached: targets(policy),
            targets: policy.targets().filter(|_| has_targets(kind.0)),
            definitions: policy.definitions(),
        });
    }
    all.extend(
        found
            .roles
            .iter()
            .filter_map(|owner| attachments(owner, &found, &Template { file, text, lines: &lines, found: &found })),
    );
    Ok((all, skipped))
}

/// What is attached to a role, a user or a group beside what is written within it, as a policy that may allow and deny anything: two
/// are the same if the same is attached; `None` if nothing is.
fn attachments(owner: &Owner, found: &Found, template: &Template<'_>) -> Option<Placed> {
    let content = found.attachments(owner)?;
    let why = "another set of policies is attached; compare those that are added and removed";
    let policy = opaque(&format!("{POLICY}{} {}: {why}", owner.name, hash_of(&content)), PolicyKind::Managed);
    let file = File::new(template.file, template.text, template.lines);
    let place = file.location(owner.span.clone());
    let places = policy.statements.iter().map(|_| place).collect();
    let of_template = InTemplate { places, errors: Vec::new(), defaults: BTreeMap::new(), notes: Vec::new() };
    let named = NamedPolicy {
        name: format!("{}#{}", template.file, owner.name),
        policy,
        positions: policy::read_leniently("{}").positions,
        source: None,
        template: Some(of_template),
    };
    Some(Placed {
        place: format!("{} (what is attached)", owner.name),
        kind: (PolicyKind::Managed, false),
        policy: Ok(named),
        content,
        assumed: Vec::new(),
        owner: None,
        attached: Vec::new(),
        targets: None,
        definitions: Arc::default(),
    })
}

/// What a policy is attached to, in words: the targets of a service control policy, the bucket of a bucket policy.
fn targets(policy: &Policy) -> Vec<String> {
    fn words(node: &Node) -> String {
        let parts = |all: &[Node]| all.iter().map(words).collect::<Vec<_>>();
        let name = node.get("$expr").or_else(|| node.get("Ref")).or_else(|| node.get("$hole"));
        match (&node.value, name, node.get("$template")) {
            (Value::Text(text), ..) => text.text.clone(),
            (_, Some(name), _) => match name.items().first() {
                Some(name) => name.as_str().unwrap_or_default().to_owned(),
                None => name.as_str().unwrap_or_default().to_owned(),
            },
            (_, _, Some(all)) => parts(all.items()).join(""),
            _ => node.to_json().to_string(),
        }
    }
    let one = |(_, node): &(String, Node)| match &node.value {
        Value::List(items) => items.iter().map(words).collect(),
        _ => vec![words(node)],
    };
    let mut all: Vec<String> = policy.attached().iter().flat_map(one).collect();
    all.sort();
    all.dedup();
    all
}

fn filled_with(filling: usize) -> Choice {
    let mut choice = Choice::default();
    choice.others_hold = true;
    choice.filling = Filling::Values(filling);
    choice
}

/// Gives what templates leave open other names where two that mean something else have one: names of several files, and names that
/// differ in case alone, which condition keys do not tell apart.
pub(crate) fn tell_apart<'p>(policies: impl IntoIterator<Item = (&'p str, &'p mut Plain)>) {
    let mut all: Vec<(&str, &mut Plain)> = policies.into_iter().collect();
    let files: BTreeSet<&str> = all.iter().map(|(file, _)| *file).filter(|file| !file.is_empty()).collect();
    let is_several = files.len() > 1;
    let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, policy) in &mut all {
        let blocks = policy.statements.iter_mut().flat_map(|statement| &mut statement.condition);
        for test in blocks.flat_map(|block| &mut block.tests).filter(|test| hole::is_key(&test.key)) {
            let is_of_all = matches!(OpenPart::of(&test.key), Some(OpenPart::Names(names)) if names.iter().all(|name| name.starts_with("AWS::")));
            if is_several && !is_of_all && !file.is_empty() {
                test.key.push_str(&format!(" in {file}"));
            }
            let same = known.entry(test.key.to_lowercase()).or_default();
            let number = same.iter().position(|key| *key == test.key).unwrap_or_else(|| {
                same.push(test.key.clone());
                same.len() - 1
            });
            if number > 0 {
                test.key.push_str(&format!(" ({})", number + 1));
            }
        }
    }
}

/// The tests that conditions of a template come out so.
fn blocks_of(conditions: &[(String, bool)]) -> Vec<ConditionBlock> {
    let block = |(name, holds): &(String, bool)| {
        test_of(
            &format!("{CONDITION}{name}"),
            if *holds { BaseOperator::StringEquals } else { BaseOperator::StringNotEquals },
        )
    };
    conditions.iter().map(block).collect()
}

fn test_of(key: &str, base: BaseOperator) -> ConditionBlock {
    let operator = OperatorName::Known(ConditionOperator { qualifier: None, base, if_exists: false });
    let tests = vec![ConditionTest { key: format!("{PREFIX}{key}"), values: vec![HOLDS.to_owned()] }];
    ConditionBlock { operator, tests }
}

/// A policy of which nothing is known: it may allow and deny anything.
pub(crate) fn opaque(what: &str, kind: PolicyKind) -> Plain {
    let names_none = kind.is_identity_based() || kind == PolicyKind::Scp;
    let statement = |effect: Effect, end: &str| Statement {
        sid: None,
        effect,
        principal: (!names_none).then_some(PrincipalElement::Principal(Principals::Everyone)),
        action: ActionElement::Action(vec!["*".to_owned()]),
        resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
        condition: vec![test_of(&format!("{what}{end}"), BaseOperator::StringEquals)],
    };
    let statements = vec![statement(Effect::Allow, ALLOWS), statement(Effect::Deny, DENIES)];
    Plain { version: Some(Version::V2012_10_17), id: None, statements }
}
