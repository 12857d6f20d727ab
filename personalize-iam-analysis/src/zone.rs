//! Where two policies can differ, and what of them counts there: a proof that a small change of a long policy changes nothing
//! is one about a few patterns.
//!
//! A request that is decided differently is matched by a statement of one policy and not by its counterpart in the other.
//! So its action and its resource are matched by what only one of the two lists, or, if the statements differ in something
//! else, by what they list: this is a [`Zone`]. Outside of it both policies say the same. Inside of it, statements and
//! patterns that match nothing there can be left out of both.

use std::ptr;

use personalize_iam_model::Statement;
use personalize_iam_model::arn::Fields;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{ActionElement, ResourceElement};

/// Requests by their actions and resources: those that one pattern of each list matches. `None`: any.
#[derive(Clone, Debug)]
pub(crate) struct Zone<'a> {
    actions: Option<Vec<&'a str>>,
    resources: Option<Vec<&'a str>>,
}

impl<'a> Zone<'a> {
    /// What the action and the resource of a statement match; more, where it names what it does not match.
    fn of(statement: &'a Statement) -> Zone<'a> {
        let actions = match &statement.action {
            ActionElement::Action(all) => Some(texts(all)),
            ActionElement::NotAction(_) => None,
        };
        let resources = match &statement.resource {
            Some(ResourceElement::Resource(all)) => Some(texts(all)),
            Some(ResourceElement::NotResource(_)) | None => None,
        };
        Zone { actions, resources }
    }

    /// Where one statement matches and the other does not.
    fn between(one: &'a Statement, other: &'a Statement) -> Vec<Zone<'a>> {
        let rest_is_same =
            one.effect == other.effect && one.principal == other.principal && one.condition == other.condition;
        let (same_actions, same_resources) = (one.action == other.action, one.resource == other.resource);
        let (own, of_other) = (Zone::of(one), Zone::of(other));
        match (rest_is_same, same_actions, same_resources) {
            (true, true, true) => Vec::new(),
            (true, false, true) if is_inverted(&one.action) == is_inverted(&other.action) => {
                let actions = in_one_alone(one.action.name_and_patterns().1, other.action.name_and_patterns().1);
                vec![Zone { actions: Some(actions), ..own }]
            }
            (true, true, false) => match (&one.resource, &other.resource) {
                (Some(ResourceElement::Resource(one)), Some(ResourceElement::Resource(other))) => {
                    vec![Zone { resources: Some(in_one_alone(one, other)), ..own }]
                }
                // A variable without a value in `NotResource` can decide of any resource.
                (Some(ResourceElement::NotResource(one)), Some(ResourceElement::NotResource(other))) => {
                    let resources = in_one_alone(one, other);
                    let has_variable = resources.iter().any(|text| text.contains('$'));
                    vec![Zone { resources: (!has_variable).then_some(resources), ..own }]
                }
                _ => vec![own, of_other],
            },
            _ => vec![own, of_other],
        }
    }

    /// The first action and the first resource without variables, if there is one.
    pub(crate) fn first(&self) -> Option<(&'a str, Option<&'a str>)> {
        let mut resources = self.resources.iter().flatten().copied();
        Some((self.actions.as_ref()?.first().copied()?, resources.find(|text| !text.contains('$'))))
    }

    fn has_action(&self, pattern: &str) -> bool {
        let meets = |own: &&str| !are_apart(own, pattern, Case::Ignored);
        self.actions.as_ref().is_none_or(|all| all.iter().any(meets))
    }

    fn has_resource(&self, pattern: &str) -> bool {
        let meets = |own: &&str| !are_apart(own, pattern, Case::Sensitive);
        self.resources.as_ref().is_none_or(|all| all.iter().any(meets))
    }

    fn meets(&self, statement: &Statement) -> bool {
        let actions = match &statement.action {
            ActionElement::Action(all) => all.iter().any(|pattern| self.has_action(pattern)),
            ActionElement::NotAction(_) => true,
        };
        actions
            && match &statement.resource {
                Some(ResourceElement::Resource(all)) => all.iter().any(|pattern| self.has_resource(pattern)),
                Some(ResourceElement::NotResource(_)) | None => true,
            }
    }
}

/// The statements of two lists without those with which both begin and both end.
pub(crate) fn changed<'s, 'a>(
    old: &'s [&'a Statement],
    new: &'s [&'a Statement],
) -> (&'s [&'a Statement], &'s [&'a Statement]) {
    let is_same = |(one, other): &(&&Statement, &&Statement)| ptr::eq(**one, **other) || one == other;
    let start = old.iter().zip(new).take_while(is_same).count();
    let behind = |all: &'s [&'a Statement]| all.get(start..).unwrap_or_default();
    let (old, new) = (behind(old), behind(new));
    let end = old.iter().rev().zip(new.iter().rev()).take_while(is_same).count();
    let before = |all: &'s [&'a Statement]| all.get(..all.len() - end).unwrap_or_default();
    (before(old), before(new))
}

/// Where policies can differ that have these statements beside common ones.
pub(crate) fn zones<'a>(old: &[&'a Statement], new: &[&'a Statement]) -> Vec<Zone<'a>> {
    let mut zones: Vec<Zone<'a>> = if old.len() == new.len() {
        old.iter().zip(new).flat_map(|(one, other)| Zone::between(one, other)).collect()
    } else {
        let in_old = old.iter().filter(|one| !new.contains(one));
        in_old.chain(new.iter().filter(|one| !old.contains(one))).map(|statement| Zone::of(statement)).collect()
    };
    let has_some = |all: &Option<Vec<&str>>| all.as_ref().is_none_or(|all| !all.is_empty());
    zones.retain(|zone| has_some(&zone.actions) && has_some(&zone.resources));
    zones
}

/// What of these statements can match in one of the zones.
pub(crate) fn within(statements: &[&Statement], zones: &[Zone<'_>]) -> Vec<Statement> {
    each_once(statements.iter().filter_map(|statement| part(statement, zones)))
}

/// What of these statements matches an action and a resource without wildcards, as statements on these alone. `None` if that
/// depends on policy variables, or on how a pattern is read.
pub(crate) fn at(statements: &[&Statement], action: &str, resource: Option<&str>) -> Option<Vec<Statement>> {
    let mut found = Vec::new();
    for statement in statements {
        let has_action = statement.action.name_and_patterns().1.iter().any(|pattern| is_action_of(pattern, action));
        if has_action == is_inverted(&statement.action) {
            continue;
        }
        let is_on = match (&statement.resource, resource) {
            (None, None) => true,
            (Some(ResourceElement::Resource(all)), Some(resource)) => is_resource_of_any(all, resource)?,
            (Some(ResourceElement::NotResource(all)), Some(resource)) => {
                // A variable without a value decides of any resource.
                let has_variable = all.iter().any(|pattern| pattern.contains('$'));
                !is_resource_of_any(all, resource).filter(|_| !has_variable)?
            }
            _ => return None,
        };
        if !is_on {
            continue;
        }
        found.push(Statement {
            sid: None,
            effect: statement.effect,
            principal: statement.principal.clone(),
            action: ActionElement::Action(vec![action.to_owned()]),
            resource: resource.map(|resource| ResourceElement::Resource(vec![resource.to_owned()])),
            condition: statement.condition.clone(),
        });
    }
    Some(each_once(found))
}

fn is_action_of(pattern: &str, action: &str) -> bool {
    let parts = pattern.split_once(':').zip(action.split_once(':'));
    let matches = |pattern: &str, text: &str| glob::matches(pattern, text, Case::Ignored);
    pattern == "*"
        || parts.is_some_and(|((service, name), (own, own_name))| matches(service, own) && matches(name, own_name))
}

fn is_resource_of_any(patterns: &[String], resource: &str) -> Option<bool> {
    let mut is_known = true;
    for pattern in patterns {
        match is_resource_of(pattern, resource) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => is_known = false,
        }
    }
    is_known.then_some(false)
}

fn is_resource_of(pattern: &str, resource: &str) -> Option<bool> {
    if pattern == "*" || resource == "*" {
        return Some(pattern.bytes().all(|c| c == b'*'));
    }
    if are_apart(pattern, resource, Case::Sensitive) {
        return Some(false);
    }
    let (all, own) = (Fields::split(pattern)?, Fields::split(resource)?);
    let matches = |pattern: &str, text: &str| glob::matches(pattern, text, Case::Sensitive);
    let fields = [
        (all.partition, own.partition),
        (all.service, own.service),
        (all.region, own.region),
        (all.account, own.account),
        (all.resource, own.resource),
    ];
    match fields.iter().all(|(pattern, text)| matches(pattern, text)) {
        _ if pattern.contains('$') => None,
        true => Some(true),
        // A wildcard may run on past a colon.
        false if matches(pattern, resource) => None,
        false => Some(false),
    }
}

fn each_once(statements: impl IntoIterator<Item = Statement>) -> Vec<Statement> {
    let mut all: Vec<Statement> = Vec::new();
    for statement in statements {
        if !all.contains(&statement) {
            all.push(statement);
        }
    }
    all
}

fn part(statement: &Statement, zones: &[Zone<'_>]) -> Option<Statement> {
    let met: Vec<&Zone<'_>> = zones.iter().filter(|zone| zone.meets(statement)).collect();
    if met.is_empty() {
        return None;
    }
    let kept = |all: &[String], is_kept: &dyn Fn(&str) -> bool| -> Vec<String> {
        all.iter().filter(|pattern| is_kept(pattern)).cloned().collect()
    };
    let any = || vec!["*".to_owned()];
    let has_action = |pattern: &str| met.iter().any(|zone| zone.has_action(pattern));
    let action = match &statement.action {
        ActionElement::Action(all) => ActionElement::Action(kept(all, &has_action)),
        ActionElement::NotAction(all) => match kept(all, &has_action) {
            all if all.is_empty() => ActionElement::Action(any()),
            all => ActionElement::NotAction(all),
        },
    };
    let has_resource = |pattern: &str| met.iter().any(|zone| zone.has_resource(pattern));
    let resource = statement.resource.as_ref().map(|resource| match resource {
        ResourceElement::Resource(all) => ResourceElement::Resource(kept(all, &has_resource)),
        ResourceElement::NotResource(all) => {
            match kept(all, &|pattern| pattern.contains('$') || has_resource(pattern)) {
                all if all.is_empty() => ResourceElement::Resource(any()),
                all => ResourceElement::NotResource(all),
            }
        }
    });
    let (principal, condition) = (statement.principal.clone(), statement.condition.clone());
    Some(Statement { sid: None, effect: statement.effect, principal, action, resource, condition })
}

fn texts(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}

fn is_inverted(action: &ActionElement) -> bool {
    matches!(action, ActionElement::NotAction(_))
}

/// The texts of one list that the other one does not have.
fn in_one_alone<'a>(one: &'a [String], other: &'a [String]) -> Vec<&'a str> {
    let lacks = |all: &[String], text: &str| !all.iter().any(|known| known == text);
    // Lists that differ in little mostly begin and end alike.
    let start = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (of_one, of_other) = (one.get(start..).unwrap_or_default(), other.get(start..).unwrap_or_default());
    let end = of_one.iter().rev().zip(of_other.iter().rev()).take_while(|(one, other)| one == other).count();
    let of_one = of_one.iter().take(of_one.len() - end).map(String::as_str).filter(|text| lacks(other, text));
    let of_other = of_other.iter().take(of_other.len() - end).map(String::as_str).filter(|text| lacks(one, text));
    of_one.chain(of_other).collect()
}

/// Whether no text is matched by both patterns, as what is before and behind their wildcards tells.
pub(crate) fn are_apart(a: &str, b: &str, case: Case) -> bool {
    // Behind a wildcard or a variable anything can be; and other letters have more than one spelling.
    let is_open = |c: u8| matches!(c, b'*' | b'?' | b'$') || (case == Case::Ignored && !c.is_ascii());
    // An ARN with fields left out stands for more than itself.
    let is_short = |text: &str| case == Case::Sensitive && text.bytes().filter(|&c| c == b':').take(5).count() < 5;
    let start_of = |text: &str| text.bytes().position(is_open).unwrap_or(text.len());
    let (start_a, start_b) = (start_of(a), start_of(b));
    let differs = |(a, b): (u8, u8)| if case == Case::Ignored { !a.eq_ignore_ascii_case(&b) } else { a != b };
    let common = start_a.min(start_b);
    if a.bytes().zip(b.bytes()).take(common).any(differs) {
        return true;
    }
    // One goes on where the other one ends.
    let ends = |text: &str, start: usize| start == text.len() && !is_short(text);
    (ends(a, start_a) && start_a < start_b) || (ends(b, start_b) && start_b < start_a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_apart_only_if_no_text_is_matched_by_both() {
        for (a, b, expected) in [
            ("arn:aws:s3:::a/*", "arn:aws:s3:::b/*", true),
            ("arn:aws:s3:::a/*", "arn:aws:s3:::a/b", false),
            ("arn:aws:s3:::a/*", "arn:aws:s3:::a*", false),
            ("arn:aws:s3:::a", "arn:aws:s3:::a", false),
            ("arn:aws:s3:::a", "arn:aws:s3:::A", true),
            ("arn:aws:s3:::a", "arn:aws:s3:::ab", true),
            ("arn:aws:s3:::a", "arn:aws:s3:::${aws:username}", false),
            ("arn:aws:s3:::b${aws:username}", "arn:aws:s3:::a", true),
            ("arn:aws:s3", "arn:aws:s3:::a", false),
            ("arn:aws:sns", "arn:aws:s3:::a", true),
            ("*", "arn:aws:s3:::a", false),
        ] {
            assert_eq!(are_apart(a, b, Case::Sensitive), expected, "{a} {b}");
            assert_eq!(are_apart(b, a, Case::Sensitive), expected, "{b} {a}");
        }
        assert!(!are_apart("s3:Get*", "S3:getObject", Case::Ignored));
        assert!(are_apart("s3:Get*", "s3:PutObject", Case::Ignored));
        // The first letter is one for which `k` is the small one.
        assert!(!are_apart("s3:\u{212a}ey", "s3:key", Case::Ignored));
    }
}
