//! The lines of `what-can`: actions of one service and level with the same answer on a resource.

use std::collections::HashMap;
use std::sync::Arc;

use personalize_iam_analysis::{Access, Options, collapse_policy};
use personalize_iam_estate::{Answer, Cast, Question, Special, action_classes, grouped, questions, settled};
use personalize_iam_eval::{Policies, Request};
use personalize_iam_lint::acting_on_none;
use personalize_iam_model::access_level::AccessLevel;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{ActionElement, ResourceElement, Version};
use personalize_iam_model::{Effect, Policy, Statement, catalog};

use crate::effort::Effort;
use crate::parallel::in_parallel;

/// Actions of one service and level with the same answer on a resource.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// The service prefix.
    pub(super) service: String,
    /// The access level; `None` if the catalog does not have the action.
    pub(super) level: Option<AccessLevel>,
    /// All actions.
    pub(super) actions: Vec<String>,
    pub(super) resource: String,
    /// Whether resources of the pattern have policies, and answers, of their own.
    pub(super) special: Special,
    pub(super) access: Access,
    /// Where it is undecided as something was not read: what the answer is if there is none of that.
    pub(super) if_none: Option<Access>,
    /// An allowed request for the first of the actions, with the policies that it is decided under.
    pub(super) witness: Option<(Request, Arc<Policies>)>,
}

impl Line {
    pub(super) fn verdict(&self) -> &'static str {
        self.access.as_str()
    }

    /// When, or why that is not known.
    pub(super) fn conditions(&self) -> &[String] {
        match &self.access {
            Access::Always | Access::Never => &[],
            Access::When(told) | Access::Undecided(told) => told,
        }
    }

    /// What it tells: each action with the resource and the verdict.
    pub(super) fn keys(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.actions.iter().map(|action| (action.as_str(), self.resource.as_str(), self.access.as_str()))
    }

    pub(super) fn level(&self) -> &'static str {
        self.level.map_or("not in the catalog", AccessLevel::as_str)
    }

    /// The actions as the fewest patterns that match these alone.
    pub(super) fn patterns(&self) -> Vec<String> {
        let statement = Statement {
            sid: None,
            effect: Effect::Allow,
            principal: None,
            action: ActionElement::Action(self.actions.clone()),
            resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
            condition: Vec::new(),
        };
        let policy = Policy { version: Some(Version::V2012_10_17), id: None, statements: vec![statement] };
        let policy = collapse_policy(&policy, personalize_iam_analysis::Where::default());
        let patterns = policy.statements.into_iter().next().map(|statement| match statement.action {
            ActionElement::Action(patterns) | ActionElement::NotAction(patterns) => patterns,
        });
        patterns.unwrap_or_else(|| self.actions.clone())
    }
}

/// What one of a cast can do; `wanted`: patterns of actions, none: all.
pub(super) fn lines(cast: &Cast, member: usize, wanted: &[String], options: &Options, effort: &Effort) -> Vec<Line> {
    let classes = action_classes(cast, member, wanted);
    let mut asks: Vec<Question> = Vec::new();
    let mut of: Vec<(usize, usize)> = Vec::new();
    for (index, class) in classes.iter().enumerate() {
        let Some(action) = class.actions.first() else { continue };
        for (number, resource) in class.resources.iter().enumerate() {
            for ask in questions(cast, member, action, None, resource) {
                asks.push(ask);
                of.push((index, number));
            }
        }
    }
    let groups = grouped(cast, &asks);
    let mut answers: Vec<Answer> =
        in_parallel(&groups, |group| settled(cast, &asks, group, options)).into_iter().flatten().collect();
    answers.sort_by_key(|answer| answer.ask);
    // The answer on the pattern itself, for those of its resources that have their own.
    let mut of_pattern: HashMap<(usize, usize), Access> = HashMap::new();
    let mut all: Vec<Line> = Vec::new();
    let mut places: HashMap<(String, Option<AccessLevel>, String, Special, String), usize> = HashMap::new();
    // What is always allowed on a pattern needs no line about a part of it.
    let mut always: HashMap<usize, Vec<String>> = HashMap::new();
    for answer in &answers {
        let (Some(ask), Some((class, _))) = (asks.get(answer.ask), of.get(answer.ask)) else { continue };
        if ask.special == Special::No && answer.cell.access == Access::Always {
            always.entry(*class).or_default().push(ask.resource.to_string());
        }
    }
    for mut answer in answers {
        let (Some(ask), Some(place)) = (asks.get(answer.ask), of.get(answer.ask)) else { continue };
        let Some(class) = classes.get(place.0) else { continue };
        if ask.special != Special::OwnPolicy {
            of_pattern.insert(*place, answer.cell.access.clone());
        } else if of_pattern.get(place) == Some(&answer.cell.access) {
            continue;
        }
        if answer.cell.access == Access::Never {
            continue;
        }
        let is_part = always
            .get(&place.0)
            .into_iter()
            .flatten()
            .any(|pattern| **pattern != *ask.resource && glob::matches(pattern, &ask.resource, Case::Sensitive));
        if is_part && answer.cell.access == Access::Always {
            continue;
        }
        if let Access::Undecided(reasons) = &mut answer.cell.access {
            effort.explain(reasons);
        }
        for action in &class.actions {
            let resources = [ask.resource.to_string()];
            if *ask.resource != *"*" && !acting_on_none(std::slice::from_ref(action), &resources).is_empty() {
                continue;
            }
            let level = catalog::action(action).and_then(|action| {
                // Of several levels the one that gives most.
                let most = [
                    AccessLevel::PermissionsManagement,
                    AccessLevel::Write,
                    AccessLevel::Tagging,
                    AccessLevel::Read,
                    AccessLevel::List,
                ];
                most.into_iter().find(|level| action.access_levels.contains(*level))
            });
            let service = action.split_once(':').map_or("", |(prefix, _)| prefix).to_owned();
            let access = format!("{:?}{:?}", answer.cell.access, answer.if_none);
            let key = (service.clone(), level, ask.resource.to_string(), ask.special, access);
            if let Some(line) = places.get(&key).and_then(|place| all.get_mut(*place)) {
                if !line.actions.contains(action) {
                    line.actions.push(action.clone());
                }
                continue;
            }
            places.insert(key, all.len());
            let witness = answer.cell.allowed.clone().map(|request| (request, Arc::clone(&answer.policies)));
            all.push(Line {
                service,
                level,
                actions: vec![action.clone()],
                resource: ask.resource.to_string(),
                special: ask.special,
                access: answer.cell.access.clone(),
                if_none: answer.if_none.clone(),
                witness,
            });
        }
    }
    all.sort_by(|a, b| {
        let key = |line: &Line| (line.service.clone(), line.level, line.resource.clone());
        key(a).cmp(&key(b))
    });
    all
}
