//! What has no effect, proved over all requests, beyond what rules see in the texts alone.
//!
//! The proofs are those of `personalize-iam-analysis`. What cannot be settled within a small budget is not reported.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::mem;

use personalize_iam_analysis::{Budget, Options, is_equivalent};
use personalize_iam_eval::Layer;
use personalize_iam_eval::value::Network;
use personalize_iam_model::arn::Fields;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionTest, Location, OperatorName, PolicyKind, PrincipalElement,
    ResourceElement, Statement,
};
use personalize_iam_model::{Effect, Policy};

use crate::document::{Document, Fact, ResourceView, StatementView, TestView, What, quoted};
use crate::edit::{Edit, Fix, Safety};

/// How many proofs are tried for one document, and how much for each: validation has to keep up with typing.
pub(crate) const MOST_PROOFS: usize = 40;
pub(crate) const BUDGET: Budget = Budget { conflicts: 100, steps: 20_000, regions: 1 };

/// How many proofs are tried to name as few statements as cover something.
pub(crate) const MOST_NAMED: usize = 8;

/// The most actions, resources and values in the statements of one proof.
pub(crate) const MOST_TEXTS: usize = 200;

/// The most patterns that are held against texts, for one document.
pub(crate) const MOST_MATCHES: usize = 50_000;

impl Document<'_> {
    /// What is proved to have no effect.
    pub(crate) fn exact(&self) -> &[Fact] {
        self.exact.get_or_init(|| facts(self))
    }
}

/// What is proved of a document.
///
/// Each statement is checked as if it were in an identity-based policy: what its actions, resources and conditions
/// say does not depend on its principals, and it is compared only with statements of the same principals. That a `Deny`
/// has no effect means that the other `Deny` statements cover it: what it takes from other policies counts.
pub(crate) fn facts(document: &Document<'_>) -> Vec<Fact> {
    let statements = document.policy.statements.iter().map(|statement| Some(statement.clone())).collect();
    let mut work = Work { document, statements, proofs: MOST_PROOFS, known: HashMap::new(), facts: Vec::new() };
    for statement in &document.statements {
        work.conditions(statement);
    }
    if document.statements.len() > 1 {
        work.coverage();
    }
    work.facts
}

/// The `Deny` statements that take nothing away from what the same document allows.
pub(crate) fn idle_denies(document: &Document<'_>) -> Vec<usize> {
    let statements: Vec<Option<Statement>> = document.policy.statements.iter().cloned().map(Some).collect();
    let denies = |statement: &Statement| statement.effect == Effect::Deny;
    if !is_without_principals(document.kind) || document.policy.statements.iter().all(denies) {
        return Vec::new();
    }
    let mut work = Work { document, statements, proofs: MOST_PROOFS, known: HashMap::new(), facts: Vec::new() };
    let told = |index: usize| document.exact().iter().any(|fact| fact.statement == index);
    let mut idle = Vec::new();
    for (index, statement) in document.policy.statements.iter().enumerate() {
        if !denies(statement) || told(index) {
            continue;
        }
        let others = document.policy.statements.iter().enumerate().filter(|(other, _)| *other != index);
        let others: Vec<Statement> = others.map(|(_, other)| other.clone()).collect();
        if work.same(&document.policy.statements, &others) {
            idle.push(index);
        }
    }
    idle
}

struct Work<'d, 'a> {
    document: &'d Document<'a>,
    /// What is left of the statements once what has no effect is left out.
    statements: Vec<Option<Statement>>,
    proofs: usize,
    /// What was found of the tests of one key: statements often share their conditions.
    known: HashMap<Statement, Vec<What>>,
    facts: Vec<Fact>,
}

impl Work<'_, '_> {
    /// Whether policies of these statements allow the same, whatever else allows.
    fn same(&mut self, before: &[Statement], after: &[Statement]) -> bool {
        if self.proofs == 0
            || self.document.limit.left() == 0
            || before.iter().map(texts_of).sum::<usize>() > MOST_TEXTS
        {
            return false;
        }
        self.proofs -= 1;
        // An identity-based policy is a user's or a role's; other policies can be about any caller.
        let of_anyone = !self.document.kind.is_identity_based();
        let policy = |statements: &[Statement]| {
            let mut statements = statements.to_vec();
            let tests = statements.iter_mut().flat_map(|statement| &mut statement.condition);
            tests.flat_map(|block| &mut block.tests).filter(|_| of_anyone).for_each(free_of_caller);
            Policy { version: self.document.policy.version, id: None, statements }
        };
        let options = Options::default().budget(BUDGET).limit(self.document.limit.clone());
        is_equivalent(&policy(before), &policy(after), Layer::Identity, &options)
    }

    /// The tests of each key by themselves: keys are independent of each other.
    fn conditions(&mut self, view: &StatementView<'_>) {
        let mut keys: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, test) in view.tests.iter().enumerate() {
            keys.entry(test.test.key.to_ascii_lowercase()).or_default().push(index);
        }
        let mut found = Vec::new();
        for (key, tests) in keys {
            let by_resource = is_elsewhere(view, &key);
            let nested = || tests.iter().filter_map(|test| view.tests.get(*test)).any(has_nested_networks);
            if tests.len() < 2 && !by_resource && !nested() {
                continue;
            }
            let resource = match &view.statement.resource {
                Some(resource) if by_resource => resource.clone(),
                _ => ResourceElement::Resource(vec!["*".to_owned()]),
            };
            let statement = Statement {
                sid: None,
                effect: view.statement.effect,
                principal: None,
                action: ActionElement::Action(vec!["*".to_owned()]),
                resource: Some(resource),
                condition: tests.iter().filter_map(|test| view.tests.get(*test)).map(block_of).collect(),
            };
            let in_group = match self.known.get(&statement) {
                Some(known) => known.clone(),
                None => {
                    let proved = self.of_one_key(&statement);
                    self.known.insert(statement, proved.clone());
                    proved
                }
            };
            // From places among the tests of the key to places among all tests.
            let place = |index: usize| tests.get(index).copied();
            found.extend(in_group.into_iter().filter_map(|what| {
                Some(match what {
                    What::Never(test) => What::Never(place(test)?),
                    What::Test(test) => What::Test(place(test)?),
                    What::Value(test, value) => What::Value(place(test)?, value),
                    other => other,
                })
            }));
        }
        // Only the most severe one.
        let sort = |what: &What| matches!(what, What::Test(_)) as u8 + 2 * matches!(what, What::Value(..)) as u8;
        let Some(gravest) = found.iter().map(sort).min() else { return };
        found.retain(|what| sort(what) == gravest);
        if gravest == 0 {
            found.truncate(1);
            if let Some(statement) = self.statements.get_mut(view.index) {
                *statement = None;
            }
        }
        let fact = |what| Fact { statement: view.index, what, because: Vec::new() };
        self.facts.extend(found.into_iter().map(fact));
    }

    /// What is proved of a statement whose tests, each in a block of its own, are all of one key.
    fn of_one_key(&mut self, statement: &Statement) -> Vec<What> {
        let base = Statement {
            effect: Effect::Allow,
            resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
            condition: Vec::new(),
            ..statement.clone()
        };
        // A `Deny` shows in what it takes away.
        let within = |statements: &[&Statement]| -> Vec<Statement> {
            let base = (statement.effect == Effect::Deny).then_some(&base);
            base.into_iter().chain(statements.iter().copied()).cloned().collect()
        };
        let whole = within(&[statement]);
        let several = statement.condition.len() > 1;
        let is_on_all = is_on_all(statement);
        if (several || !is_on_all) && self.same(&whole, &within(&[])) {
            return vec![What::Never(statement.condition.len().saturating_sub(1))];
        }
        let mut found = Vec::new();
        if several {
            let mut rest = statement.clone();
            let mut left: Vec<usize> = (0..statement.condition.len()).collect();
            // Whether the key is present says the least.
            let mut order = left.clone();
            order.sort_by_key(|index| {
                statement.condition.get(*index).is_none_or(|block| base_of(block) != Some(BaseOperator::Null))
            });
            for index in order {
                let Some(at) = left.iter().position(|other| *other == index) else { continue };
                if left.len() == 1 {
                    break;
                }
                let mut without = rest.clone();
                without.condition.remove(at);
                if self.same(&within(&[&rest]), &within(&[&without])) {
                    rest = without;
                    left.remove(at);
                    found.push(What::Test(index));
                }
            }
        }
        if !found.is_empty() {
            return found;
        }
        if !is_on_all {
            return found;
        }
        let mut rest = statement.clone();
        for (at, block) in statement.condition.iter().enumerate() {
            let values = block.tests.first().map_or(&[][..], |test| &test.values);
            let counted = !matches!(base_of(block), None | Some(BaseOperator::Null | BaseOperator::Bool));
            if !counted || values.len() > 16 {
                continue;
            }
            for index in (0..values.len()).rev() {
                let mut without = rest.clone();
                let test = without.condition.get_mut(at).and_then(|block| block.tests.first_mut());
                let Some(test) = test.filter(|test| test.values.len() > 1 && index < test.values.len()) else {
                    continue;
                };
                test.values.remove(index);
                if self.same(&within(&[&rest]), &within(&[&without])) {
                    rest = without;
                    found.push(What::Value(at, index));
                }
            }
        }
        found.reverse();
        found
    }

    /// Statements, actions and resources that other statements cover.
    fn coverage(&mut self) {
        let all = mem::take(&mut self.statements);
        let index = Index::new(&all);
        self.statements = all;
        let mut matches = MOST_MATCHES;
        // Of two that say the same the first one stays, as the rules that look at the texts alone have it.
        for view in self.document.statements.iter().rev() {
            let has_fact = self.facts.iter().any(|fact| fact.statement == view.index);
            // Other rules speak in each statement with `NotPrincipal`.
            let names_others = matches!(view.statement.principal, Some(PrincipalElement::NotPrincipal(_)));
            if has_fact || names_others || view.not_action || view.not_resource || view.actions.is_empty() {
                continue;
            }
            self.covered(view, &index, &mut matches);
        }
    }

    /// What others cover of one statement.
    fn covered(&mut self, view: &StatementView<'_>, index: &Index, matches: &mut usize) {
        let Some(own) = self.statements.get(view.index).cloned().flatten() else { return };
        // An action of the statement, whatever stands for its wildcards, must be in another one to be needless: that is
        // soon seen, and rules out nearly all.
        let mut others_by_action: Vec<Vec<usize>> = Vec::new();
        for action in &view.actions {
            let mut others = index.with(&instance(action.text), matches);
            others.retain(|other| *other != view.index && self.can_cover(*other, &own));
            others_by_action.push(others);
        }
        if others_by_action.iter().all(Vec::is_empty) {
            return;
        }
        let asked: HashSet<usize> = others_by_action.iter().flatten().copied().collect();
        // Conditions that this one does not have rule out what they do not allow, unless several make up for each other.
        let keys = keys_of(&own);
        let mut asked_by: HashMap<String, usize> = HashMap::new();
        for other in &asked {
            let Some(Some(statement)) = self.statements.get(*other) else { continue };
            for key in keys_of(statement) {
                *asked_by.entry(key).or_default() += 1;
            }
        }
        let fits: HashSet<usize> = asked
            .into_iter()
            .filter(|other| {
                let Some(Some(statement)) = self.statements.get(*other) else { return false };
                keys_of(statement).iter().all(|key| keys.contains(key) || asked_by.get(key).is_some_and(|n| *n > 1))
            })
            .collect();
        let resources: Vec<String> = match resources_of(&own) {
            Some((resources, _)) => resources.iter().map(|text| instance(text)).collect(),
            None => vec!["*".to_owned()],
        };
        // For each action, for each resource, whether another statement has both.
        let mut table: Vec<Vec<bool>> = Vec::new();
        for others in &others_by_action {
            let mut row = Vec::new();
            for resource in &resources {
                let hit = others.iter().filter(|other| fits.contains(other)).any(|other| {
                    let Some(Some(statement)) = self.statements.get(*other) else { return false };
                    is_on(statement, resource, matches)
                });
                row.push(hit);
            }
            table.push(row);
        }
        if *matches == 0 {
            return;
        }
        let whole_rows: Vec<usize> =
            (0..table.len()).filter(|at| table.get(*at).is_some_and(|row| row.iter().all(|hit| *hit))).collect();
        let whole_columns: Vec<usize> =
            (0..resources.len()).filter(|at| table.iter().all(|row| row.get(*at).copied().unwrap_or(false))).collect();
        if !resources.is_empty() && whole_rows.len() == table.len() {
            let because = self.because(&own, &fits);
            if self.is_covered(&own, &because) {
                let because = self.needed(&own, because);
                if let Some(statement) = self.statements.get_mut(view.index) {
                    *statement = None;
                }
                self.facts.push(Fact { statement: view.index, what: What::Statement, because });
                return;
            }
        }
        let mut found = false;
        for at in whole_rows {
            let Some(part) = only_action(&own, at) else { continue };
            let because = self.because(&part, &fits);
            if self.leaves(view.index, What::Action(at)) && self.is_covered(&part, &because) {
                found = true;
                let because = self.needed(&part, because);
                self.facts.push(Fact { statement: view.index, what: What::Action(at), because });
            }
        }
        if !found && resources.len() > 1 {
            for at in whole_columns {
                let Some(part) = only_resource(&own, at) else { continue };
                let because = self.because(&part, &fits);
                if self.leaves(view.index, What::Resource(at)) && self.is_covered(&part, &because) {
                    let because = self.needed(&part, because);
                    self.facts.push(Fact { statement: view.index, what: What::Resource(at), because });
                }
            }
        }
        self.leave_out(view.index);
    }

    /// Whether another statement can make up for one: an `Allow` for an `Allow`, a `Deny` for both.
    fn can_cover(&self, other: usize, own: &Statement) -> bool {
        let Some(Some(other)) = self.statements.get(other) else { return false };
        (other.effect == own.effect || other.effect == Effect::Deny) && other.principal == own.principal
    }

    /// Whether something of the list is left without this and what is left out already.
    fn leaves(&self, statement: usize, what: What) -> bool {
        let of_list =
            |fact: &&Fact| fact.statement == statement && mem::discriminant(&fact.what) == mem::discriminant(&what);
        let gone = self.facts.iter().filter(of_list).count();
        let Some(Some(own)) = self.statements.get(statement) else { return false };
        let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &own.action;
        let length = match what {
            What::Action(_) => actions.len(),
            _ => resources_of(own).map_or(0, |(resources, _)| resources.len()),
        };
        gone + 1 < length
    }

    /// The other statements that share an action and a resource with a part of a statement.
    fn because(&self, part: &Statement, fits: &HashSet<usize>) -> Vec<usize> {
        let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &part.action;
        let resources = resources_of(part).map_or(&[][..], |(resources, _)| resources);
        let mut because: Vec<usize> = fits.iter().copied().collect();
        because.sort_unstable();
        because.retain(|other| {
            let Some(Some(other)) = self.statements.get(*other) else { return false };
            actions.iter().any(|action| is_about(other, &instance(action)))
                && (resources.is_empty()
                    || resources.iter().any(|resource| is_on(other, &instance(resource), &mut MOST_MATCHES.clone())))
        });
        because
    }

    /// Of the statements that cover a part, those that do so without the others: a message names no more.
    fn needed(&mut self, part: &Statement, mut by: Vec<usize>) -> Vec<usize> {
        // What only makes a message better takes no proofs from other findings.
        let left = mem::replace(&mut self.proofs, MOST_NAMED);
        for one in by.clone().into_iter().rev() {
            let fewer: Vec<usize> = by.iter().copied().filter(|other| *other != one).collect();
            if !fewer.is_empty() && self.is_covered(part, &fewer) {
                by = fewer;
            }
        }
        self.proofs = left;
        by
    }

    /// Whether these statements cover a part of a statement.
    fn is_covered(&mut self, part: &Statement, by: &[usize]) -> bool {
        let plain = |statement: &Statement| {
            let everywhere = || ResourceElement::Resource(vec!["*".to_owned()]);
            let resource = Some(statement.resource.clone().unwrap_or_else(everywhere));
            let mut plain = Statement { sid: None, principal: None, resource, ..statement.clone() };
            plain.condition.iter_mut().flat_map(|block| &mut block.tests).for_each(free_of_resource);
            plain
        };
        let mut after: Vec<Statement> = Vec::new();
        if part.effect == Effect::Deny {
            after.push(everything());
        }
        after.extend(by.iter().filter_map(|other| self.statements.get(*other)?.as_ref()).map(plain));
        let mut before = after.clone();
        before.push(plain(part));
        self.same(&before, &after)
    }

    /// Leaves out of a statement what was found to have no effect.
    fn leave_out(&mut self, index: usize) {
        let facts: Vec<What> = self.facts.iter().filter(|fact| fact.statement == index).map(|fact| fact.what).collect();
        let Some(Some(statement)) = self.statements.get_mut(index) else { return };
        // From the end, so that earlier places stay the same.
        for what in facts.into_iter().rev() {
            match (what, &mut statement.action, &mut statement.resource) {
                (What::Action(at), ActionElement::Action(actions), _) if at < actions.len() => {
                    actions.remove(at);
                }
                (What::Resource(at), _, Some(ResourceElement::Resource(resources))) if at < resources.len() => {
                    resources.remove(at);
                }
                _ => {}
            }
        }
    }
}

/// Which statements have an action.
struct Index {
    /// Entries without wildcards, in lower case.
    plain: HashMap<String, Vec<usize>>,
    patterns: Vec<(String, usize)>,
    inverted: Vec<(Vec<String>, usize)>,
}

impl Index {
    fn new(statements: &[Option<Statement>]) -> Index {
        let mut index = Index { plain: HashMap::new(), patterns: Vec::new(), inverted: Vec::new() };
        for (at, statement) in statements.iter().enumerate() {
            match statement.as_ref().map(|statement| &statement.action) {
                Some(ActionElement::Action(actions)) => {
                    for action in actions {
                        if glob::has_wildcard(action) {
                            index.patterns.push((action.clone(), at));
                        } else {
                            index.plain.entry(action.to_ascii_lowercase()).or_default().push(at);
                        }
                    }
                }
                Some(ActionElement::NotAction(actions)) => index.inverted.push((actions.clone(), at)),
                None => {}
            }
        }
        index
    }

    /// The statements that have an action.
    fn with(&self, action: &str, matches: &mut usize) -> Vec<usize> {
        let mut found = self.plain.get(&action.to_ascii_lowercase()).cloned().unwrap_or_default();
        let effort = self.patterns.len() + self.inverted.iter().map(|(all, _)| all.len()).sum::<usize>();
        *matches = matches.saturating_sub(effort);
        if *matches == 0 {
            return Vec::new();
        }
        let is = |pattern: &String| glob::matches(pattern, action, Case::Ignored);
        found.extend(self.patterns.iter().filter(|(pattern, _)| is(pattern)).map(|(_, at)| *at));
        found.extend(self.inverted.iter().filter(|(patterns, _)| !patterns.iter().any(is)).map(|(_, at)| *at));
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// How many actions, resources and values a statement has.
pub(crate) fn texts_of(statement: &Statement) -> usize {
    let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &statement.action;
    let resources = resources_of(statement).map_or(0, |(resources, _)| resources.len());
    let tests = statement.condition.iter().flat_map(|block| &block.tests);
    actions.len() + resources + tests.map(|test| test.values.len()).sum::<usize>()
}

pub(crate) fn everything() -> Statement {
    Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: ActionElement::Action(vec!["*".to_owned()]),
        resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
        condition: Vec::new(),
    }
}

pub(crate) fn resources_of(statement: &Statement) -> Option<(&[String], bool)> {
    match &statement.resource {
        Some(ResourceElement::Resource(resources)) => Some((resources, false)),
        Some(ResourceElement::NotResource(resources)) => Some((resources, true)),
        None => None,
    }
}

pub(crate) fn is_on_all(statement: &Statement) -> bool {
    matches!(resources_of(statement), Some(([one], false)) if one == "*")
}

/// Whether an action is among those of a statement.
pub(crate) fn is_about(statement: &Statement, action: &str) -> bool {
    let is = |pattern: &String| glob::matches(pattern, action, Case::Ignored);
    match &statement.action {
        ActionElement::Action(actions) => actions.iter().any(is),
        ActionElement::NotAction(actions) => !actions.iter().any(is),
    }
}

/// Whether a resource may be among those of a statement.
pub(crate) fn is_on(statement: &Statement, resource: &str, matches: &mut usize) -> bool {
    let Some((resources, not)) = resources_of(statement) else { return true };
    *matches = matches.saturating_sub(resources.len());
    *matches > 0 && resources.iter().any(|pattern| glob::matches(pattern, resource, Case::Sensitive)) != not
}

pub(crate) fn keys_of(statement: &Statement) -> Vec<String> {
    statement.condition.iter().flat_map(|block| &block.tests).map(|test| test.key.to_ascii_lowercase()).collect()
}

pub(crate) fn base_of(block: &ConditionBlock) -> Option<BaseOperator> {
    match &block.operator {
        OperatorName::Known(operator) => Some(operator.base),
        _ => None,
    }
}

pub(crate) fn block_of(test: &TestView<'_>) -> ConditionBlock {
    let own = ConditionTest { key: test.test.key.to_ascii_lowercase(), values: test.test.values.clone() };
    ConditionBlock { operator: test.operator.clone(), tests: vec![own] }
}

/// Gives a key that mostly follows from the resource's ARN another name: a request may say otherwise, and what is left out
/// has to be without effect for such requests too.
pub(crate) fn free_of_resource(test: &mut ConditionTest) {
    let key = test.key.to_ascii_lowercase();
    if matches!(key.as_str(), "aws:requestedregion" | "aws:resourceaccount") {
        test.key = key.replacen("aws:", "of-the-request:", 1);
    }
    if key == "s3:resourceaccount" {
        test.key = key.replacen("s3:", "of-the-request:s3-", 1);
    }
}

/// Gives a key that AWS sets from the caller another name, as the proofs look at users and sessions of roles alone.
pub(crate) fn free_of_caller(test: &mut ConditionTest) {
    let key = test.key.to_ascii_lowercase();
    let is_of_caller = matches!(
        key.as_str(),
        "aws:principalaccount"
            | "aws:principalarn"
            | "aws:principalisawsservice"
            | "aws:principalservicename"
            | "aws:principalservicenameslist"
            | "aws:principaltype"
            | "aws:userid"
            | "aws:username"
    );
    if is_of_caller {
        test.key = key.replacen("aws:", "of-the-caller:", 1);
    }
}

pub(crate) fn only_action(statement: &Statement, at: usize) -> Option<Statement> {
    let ActionElement::Action(actions) = &statement.action else { return None };
    let action = ActionElement::Action(vec![actions.get(at)?.clone()]);
    Some(Statement { action, ..statement.clone() })
}

pub(crate) fn only_resource(statement: &Statement, at: usize) -> Option<Statement> {
    let (resources, false) = resources_of(statement)? else { return None };
    let resource = Some(ResourceElement::Resource(vec![resources.get(at)?.clone()]));
    Some(Statement { resource, ..statement.clone() })
}

/// A text that a pattern matches and that no other one matches by chance: policy variables stay as they are.
pub(crate) fn instance(pattern: &str) -> String {
    let mut text = String::with_capacity(pattern.len() + 8);
    let mut rest = pattern;
    while let Some(at) = rest.find(['*', '?', '$']) {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        let variable = from.starts_with("${").then(|| from.split_once('}')).flatten();
        if let Some((variable, behind)) = variable {
            text.push_str(variable);
            text.push('}');
            rest = behind;
            continue;
        }
        let mut characters = from.chars();
        match characters.next() {
            Some('*') => text.push_str("Zq9x"),
            Some('?') => text.push('Q'),
            Some(other) => text.push(other),
            None => {}
        }
        rest = characters.as_str();
    }
    text.push_str(rest);
    text
}

/// Whether a condition names another Region or account than the ARNs of all resources.
pub(crate) fn is_elsewhere(view: &StatementView<'_>, key: &str) -> bool {
    let field: for<'f> fn(&Fields<'f>) -> &'f str = match key {
        "aws:requestedregion" => |fields| fields.region,
        "aws:resourceaccount" => |fields| fields.account,
        _ => return false,
    };
    let others = |field: &str| view.tests_of(key).flat_map(|test| &test.test.values).any(|value| value != field);
    let plain = |field: &str| !field.is_empty() && !field.contains(['*', '?', '$']);
    let is_plain = |resource: &ResourceView<'_>| {
        resource.fields.as_ref().map(field).is_some_and(|field| plain(field) && others(field))
    };
    !view.not_resource && !view.resources.is_empty() && view.resources.iter().all(is_plain)
}

/// Whether a list has a network with several others inside of it, which may be all of it.
pub(crate) fn has_nested_networks(test: &TestView<'_>) -> bool {
    let OperatorName::Known(operator) = test.operator else { return false };
    if !matches!(operator.base, BaseOperator::IpAddress | BaseOperator::NotIpAddress) || test.test.values.len() < 2 {
        return false;
    }
    test.test.values.len() <= 16 && test.test.values.iter().all(|value| Network::parse(value).is_some())
}

/// The names of statements as a message lists them, and where the first one is.
pub(crate) fn covering(document: &Document<'_>, statements: &[usize]) -> (String, Option<Location>) {
    const MOST: usize = 3;
    let name = |index: &usize| match document.policy.statements.get(*index).and_then(|s| s.sid.as_deref()) {
        Some(sid) if !sid.is_empty() => quoted(sid),
        _ => format!("number {}", index + 1),
    };
    let mut names: Vec<String> = statements.iter().take(MOST).map(name).collect();
    if statements.len() > MOST {
        names.push(format!("{} more", statements.len() - MOST));
    }
    let listed = match names.split_last() {
        Some((last, [])) => format!("the statement {last}"),
        Some((last, others)) => format!("the statements {} and {last}", others.join(", ")),
        None => "others".to_owned(),
    };
    let first = statements.first().and_then(|index| document.positions.locate(&format!("/Statement/{index}")));
    (listed, first)
}

/// The ending of what one statement does.
pub(crate) fn s_of(statements: &[usize]) -> &'static str {
    if statements.len() == 1 { "s" } else { "" }
}

/// A fix that keeps the meaning.
pub(crate) fn leave_out(title: &str, edit: Option<Edit>) -> Option<Fix> {
    edit.map(|edit| Fix::new(title, Safety::KeepsMeaning, vec![edit]))
}

/// The removal of a test, with its operator or the whole condition if nothing else is in them.
pub(crate) fn remove_test(document: &Document<'_>, statement: &StatementView<'_>, test: &TestView<'_>) -> Option<Edit> {
    let editor = document.editor();
    if let Some(edit) = editor.remove(&statement.test_pointer(test)) {
        return Some(edit);
    }
    editor.remove(&statement.operator_pointer(test))
}

/// Whether the kind of policy is one whose statements limit or grant by themselves, without principals.
pub(crate) fn is_without_principals(kind: PolicyKind) -> bool {
    kind.is_identity_based() || kind == PolicyKind::Scp
}
