//! What somebody can do: which actions their policies can allow, put together where the same is said of them, and on which
//! resources to ask. The answers are those of [`questions`](crate::questions).

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use personalize_iam_eval::Principal;
use personalize_iam_model::arn::Fields;
use personalize_iam_model::catalog;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{ActionElement, PrincipalElement, Principals, ResourceElement};
use personalize_iam_model::{Effect, Policy, Statement};

use crate::ask::{Cast, Member};

/// Actions of which all policies that count say the same, so that one answer holds for each of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionClass {
    /// The actions; one at least.
    pub actions: Vec<String>,
    /// The resources that statements which allow them are about: patterns.
    pub resources: Vec<String>,
}

/// Patterns of actions with the services that they can be of.
#[derive(Default)]
struct Patterns<'a> {
    /// By service prefix in lower case.
    of_service: HashMap<String, Vec<&'a str>>,
    /// Those with a wildcard in the prefix.
    anywhere: Vec<&'a str>,
}

impl<'a> Patterns<'a> {
    fn add(&mut self, element: &'a ActionElement) {
        let (ActionElement::Action(patterns) | ActionElement::NotAction(patterns)) = element;
        for pattern in patterns {
            let list = match pattern.split_once(':') {
                Some((prefix, _)) if !glob::has_wildcard(prefix) => {
                    self.of_service.entry(prefix.to_ascii_lowercase()).or_default()
                }
                _ => &mut self.anywhere,
            };
            if !list.contains(&pattern.as_str()) {
                list.push(pattern);
            }
        }
    }

    /// Which of the patterns match an action.
    fn signature(&self, action: &str) -> Vec<bool> {
        let prefix = action.split_once(':').map_or("", |(prefix, _)| prefix).to_ascii_lowercase();
        let own = self.of_service.get(&prefix).into_iter().flatten();
        own.chain(&self.anywhere).map(|pattern| glob::matches(pattern, action, Case::Ignored)).collect()
    }
}

fn is_about(statement: &Statement, action: &str) -> bool {
    let any = |patterns: &[String]| patterns.iter().any(|pattern| glob::matches(pattern, action, Case::Ignored));
    match &statement.action {
        ActionElement::Action(patterns) => any(patterns),
        ActionElement::NotAction(patterns) => !any(patterns),
    }
}

/// Whether the policy of a resource can allow somebody something of its own: it names them, their account, or everyone.
fn names(statement: &Statement, member: &Member) -> bool {
    let account = member.principal.account().unwrap_or_default();
    let role_name = member.name.rsplit('/').next().unwrap_or(&member.name);
    let session = format!(":assumed-role/{role_name}/");
    let own = [member.principal.arn(), Some(member.name.clone())];
    let is_it = |value: &String| {
        value.contains(['*', '?'])
            || value == account
            || value.ends_with(&format!("::{account}:root"))
            || value.contains(&session)
            || own.iter().flatten().any(|arn| arn == value)
    };
    match &statement.principal {
        Some(PrincipalElement::Principal(Principals::Map(entries))) => {
            entries.iter().flat_map(|entry| &entry.values).any(is_it)
        }
        Some(_) => true,
        None => false,
    }
}

/// A pattern of resources with what follows from who it is put in, and anything for other variables.
fn filled(pattern: &str, principal: &Principal) -> String {
    let mut text = pattern.to_owned();
    if let (Principal::User { arn }, true) = (principal, text.contains("${")) {
        let name = arn.rsplit('/').next().unwrap_or_default();
        text = text.replace("${aws:username}", name);
    }
    let mut told = String::new();
    let mut rest = text.as_str();
    while let Some((before, behind)) = rest.split_once("${") {
        told.push_str(before);
        match behind.split_once('}') {
            Some((_, after)) => {
                told.push('*');
                rest = after;
            }
            None => {
                told.push_str("${");
                rest = behind;
            }
        }
    }
    told.push_str(rest);
    told
}

/// What somebody may be able to do, as questions to ask: every action that a policy can allow them is in one class. `wanted`:
/// patterns of the actions to look at; none: all.
#[must_use]
pub fn action_classes(cast: &Cast, member: usize, wanted: &[String]) -> Vec<ActionClass> {
    let Some(member) = cast.members.get(member) else { return Vec::new() };
    let layers = &member.layers;
    let levels = layers.service_control.iter().chain(layers.resource_control.iter()).flatten();
    let others = levels.chain(&layers.permissions_boundary).chain(&layers.session).chain(&layers.vpc_endpoint);
    let above =
        cast.above.values().filter_map(|levels| levels.as_ref().ok()).flat_map(|levels| levels.iter().flatten());
    let of_resources: Vec<&(String, Arc<Policy>)> = cast.own.iter().chain(&cast.trust).collect();
    let mut patterns = Patterns::default();
    for policy in layers.identity.iter().chain(others).chain(above).chain(of_resources.iter().map(|(_, policy)| policy))
    {
        policy.statements.iter().for_each(|statement| patterns.add(&statement.action));
    }
    let mut allowing: Vec<(&Statement, Vec<String>)> = Vec::new();
    for statement in layers.identity.iter().flat_map(|policy| &policy.statements) {
        if statement.effect == Effect::Allow {
            let resources = match &statement.resource {
                Some(ResourceElement::Resource(all)) => all.iter().map(|one| filled(one, &member.principal)).collect(),
                _ => vec!["*".to_owned()],
            };
            allowing.push((statement, resources));
        }
    }
    for (arn, policy) in &of_resources {
        for statement in policy.statements.iter().filter(|one| one.effect == Effect::Allow && names(one, member)) {
            let resources = match &statement.resource {
                Some(ResourceElement::Resource(all)) if !all.iter().any(|one| one == "*") => all.clone(),
                _ => vec![arn.clone()],
            };
            allowing.push((statement, resources));
        }
    }
    let mut names: BTreeSet<String> = BTreeSet::new();
    for (statement, _) in &allowing {
        match &statement.action {
            ActionElement::Action(patterns) => {
                for pattern in patterns {
                    let known = catalog::matching_actions(pattern).map(|action| action.full_name.to_owned());
                    let before = names.len();
                    names.extend(known);
                    // What the catalog does not have may be there.
                    if names.len() == before && !glob::has_wildcard(pattern) && catalog::action(pattern).is_none() {
                        names.insert(pattern.clone());
                    }
                }
            }
            ActionElement::NotAction(_) => {
                let all = catalog::services().flat_map(|service| service.actions);
                names.extend(all.map(|action| action.full_name.to_owned()).filter(|name| is_about(statement, name)));
            }
        }
    }
    let is_wanted =
        |name: &String| wanted.is_empty() || wanted.iter().any(|pattern| glob::matches(pattern, name, Case::Ignored));
    let mut classes: BTreeMap<(String, bool, Vec<bool>), ActionClass> = BTreeMap::new();
    for name in names.into_iter().filter(is_wanted) {
        let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix).to_owned();
        let is_limited = catalog::action(&name).is_none_or(|action| action.has_resource_level_permissions());
        let mut signature = patterns.signature(&name);
        if matches!(prefix.as_str(), "sts" | "kms") {
            // Some of these are decided by rules of their own: each is asked about by itself.
            let own = catalog::action(&name).map_or(u16::MAX, |action| action.index);
            signature.extend((0..16).map(|bit| own & (1 << bit) != 0));
        }
        let key = (prefix, is_limited, signature);
        let class = classes.entry(key).or_insert_with(|| {
            let mut resources: Vec<String> = Vec::new();
            for (_, all) in allowing.iter().filter(|(statement, _)| is_about(statement, &name)) {
                for one in all {
                    let one = if is_limited { one.clone() } else { "*".to_owned() };
                    // What cannot be asked about by itself is asked about with all others; the answer says where it holds.
                    let is_asked = one.starts_with('*') || Fields::split(&one).is_some();
                    let one = if is_asked { one } else { "*".to_owned() };
                    if !resources.contains(&one) {
                        resources.push(one);
                    }
                }
            }
            ActionClass { actions: Vec::new(), resources }
        });
        class.actions.push(name);
    }
    classes.into_values().filter(|class| !class.resources.is_empty()).collect()
}
