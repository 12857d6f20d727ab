//! What is known of the condition keys of somebody's requests, and what of policies is left to decide when it is put in.

use personalize_iam_eval::{ContextValue, Decision, Policies, Principal, Request};
use personalize_iam_model::policy::{
    ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, OperatorName, PrincipalElement,
    Principals, ResourceElement, Version,
};
use personalize_iam_model::{Effect, Policy, Statement};

/// What is known of the condition keys of somebody's requests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Known {
    /// Their tags, if they are known: `aws:PrincipalTag/…` has no other value.
    pub tags: Option<Vec<(String, String)>>,
    /// Other keys, in lower case.
    pub keys: Vec<(String, Fact)>,
}

/// What is known of a condition key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// It has this value.
    Is(ContextValue),
    /// It does not have this value; it can have others, or be absent.
    IsNot(String),
    /// No request of theirs holds it.
    Absent,
}

const TAG: &str = "aws:principaltag/";

impl Known {
    /// What is known of a key in lower case.
    #[must_use]
    pub fn fact(&self, key: &str) -> Option<Fact> {
        let tag = key.strip_prefix(TAG).zip(self.tags.as_ref());
        if let Some((name, tags)) = tag {
            let value = tags.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(name)).map(|(_, value)| value);
            return Some(value.map_or(Fact::Absent, |value| Fact::Is(value.as_str().into())));
        }
        self.keys.iter().find(|(known, _)| known == key).map(|(_, fact)| fact.clone())
    }

    /// With this of a key, given in lower case.
    pub(crate) fn with(mut self, key: &str, fact: Fact) -> Known {
        self.keys.push((key.to_owned(), fact));
        self
    }

    pub(crate) fn absent<'k>(self, keys: impl IntoIterator<Item = &'k str>) -> Known {
        keys.into_iter().fold(self, |known, key| known.with(key, Fact::Absent))
    }

    /// The policies with what is known put in; `None` if they ask for nothing of it.
    pub(crate) fn put_in(&self, policies: &Policies, principal: &Principal) -> Option<Policies> {
        if self.tags.is_none() && self.keys.is_empty() {
            return None;
        }
        let mut policies = policies.clone();
        let mut is_changed = false;
        {
            let layers = policies
                .identity
                .iter_mut()
                .chain(&mut policies.permissions_boundary)
                .chain(&mut policies.session)
                .chain(&mut policies.vpc_endpoint)
                .chain(policies.resource.iter_mut())
                .chain(policies.service_control.iter_mut().flatten())
                .chain(policies.resource_control.iter_mut().flatten());
            for policy in layers {
                is_changed |= self.put_in_policy(policy, principal);
            }
        }
        is_changed.then_some(policies)
    }

    fn put_in_policy(&self, policy: &mut Policy, principal: &Principal) -> bool {
        let reads = |key: &String| self.fact(key).is_some();
        if !keys_of(policy).iter().any(reads) {
            return false;
        }
        let has_variables = policy.version == Some(Version::V2012_10_17);
        let statements = std::mem::take(&mut policy.statements).into_iter();
        policy.statements = statements.filter_map(|one| self.left_of(one, principal, has_variables)).collect();
        true
    }

    /// What is left of a statement; `None` if it never applies.
    fn left_of(&self, mut statement: Statement, principal: &Principal, has_variables: bool) -> Option<Statement> {
        let mut blocks = Vec::new();
        for block in std::mem::take(&mut statement.condition) {
            for test in block.tests {
                match self.left_of_test(&block.operator, test, principal, has_variables) {
                    Left::True => {}
                    Left::False => return None,
                    Left::Test(operator, test) => blocks.push(ConditionBlock { operator, tests: vec![test] }),
                }
            }
        }
        statement.condition = blocks;
        if !has_variables {
            return Some(statement);
        }
        match &mut statement.resource {
            Some(ResourceElement::Resource(patterns)) => {
                *patterns = patterns.iter().filter_map(|pattern| self.filled(pattern)).collect();
                // What no request can be about.
                if patterns.is_empty() {
                    return None;
                }
            }
            Some(ResourceElement::NotResource(patterns)) => {
                let left: Vec<String> = patterns.iter().filter_map(|pattern| self.filled(pattern)).collect();
                statement.resource = Some(match left.is_empty() {
                    true => ResourceElement::Resource(vec!["*".to_owned()]),
                    false => ResourceElement::NotResource(left),
                });
            }
            None => {}
        }
        Some(statement)
    }

    fn left_of_test(
        &self,
        operator: &OperatorName,
        mut test: ConditionTest,
        principal: &Principal,
        has_variables: bool,
    ) -> Left {
        let as_it_is = |test: ConditionTest| Left::Test(operator.clone(), test);
        let OperatorName::Known(known) = operator else { return as_it_is(test) };
        let variables = || test.values.iter().filter(|_| has_variables).flat_map(|value| variables(value));
        match self.fact(&test.key.to_lowercase()) {
            Some(Fact::Is(value)) if variables().all(|name| self.is_settled(&name)) => {
                self.decided(operator, &test, Some(value), principal, has_variables).map_or(as_it_is(test), Left::of)
            }
            Some(Fact::Absent) if variables().all(|name| self.is_settled(&name)) => {
                self.decided(operator, &test, None, principal, has_variables).map_or(as_it_is(test), Left::of)
            }
            Some(Fact::IsNot(value)) => without(*known, test, &value),
            Some(_) => as_it_is(test),
            None if has_variables => {
                let positive = matches!(
                    known.base,
                    BaseOperator::StringEquals
                        | BaseOperator::StringEqualsIgnoreCase
                        | BaseOperator::StringLike
                        | BaseOperator::ArnEquals
                        | BaseOperator::ArnLike
                );
                let filled = |value: &String| self.filled(value).or_else(|| (!positive).then(|| value.clone()));
                let values: Vec<String> = test.values.iter().filter_map(filled).collect();
                if values.is_empty() && !test.values.is_empty() {
                    // It holds where the key is absent, if at all.
                    return match (known.if_exists, known.qualifier) {
                        (true, None) => {
                            Left::Test(is_null(), ConditionTest { values: vec!["true".to_owned()], ..test })
                        }
                        (false, None) => Left::False,
                        _ => as_it_is(test),
                    };
                }
                test.values = values;
                as_it_is(test)
            }
            None => as_it_is(test),
        }
    }

    /// Whether the value of a variable is known.
    fn is_settled(&self, name: &str) -> bool {
        matches!(self.fact(name), Some(Fact::Is(_) | Fact::Absent))
    }

    /// What the evaluator says of a test where the key has this value.
    fn decided(
        &self,
        operator: &OperatorName,
        test: &ConditionTest,
        value: Option<ContextValue>,
        principal: &Principal,
        has_variables: bool,
    ) -> Option<bool> {
        // Somebody for whom the condition alone decides, and of the same kind where that tells which keys there are.
        let partition = principal.partition().unwrap_or("aws");
        let somebody = match principal {
            Principal::Service { .. } | Principal::Federated { .. } | Principal::Anonymous => principal.clone(),
            _ => Principal::User { arn: format!("arn:{partition}:iam::000000000000:user/example") },
        };
        let has_own = matches!(somebody, Principal::User { .. });
        let statement = Statement {
            sid: None,
            effect: Effect::Allow,
            principal: (!has_own).then_some(PrincipalElement::Principal(Principals::Everyone)),
            action: ActionElement::Action(vec!["*".to_owned()]),
            resource: Some(ResourceElement::Resource(vec!["*".to_owned()])),
            condition: vec![ConditionBlock { operator: operator.clone(), tests: vec![test.clone()] }],
        };
        let version = if has_variables { Version::V2012_10_17 } else { Version::V2008_10_17 };
        let policy = Policy { version: Some(version), id: None, statements: vec![statement] };
        let mut request = Request::new(somebody, "s3:GetObject", format!("arn:{partition}:s3:::example/key"));
        request.resource_account = Some("000000000000".to_owned());
        request.context.extend(value.map(|value| (test.key.clone(), value)));
        for name in test.values.iter().flat_map(|value| variables(value)) {
            if let Some(Fact::Is(value)) = self.fact(&name)
                && !request.context.iter().any(|(key, _)| key.eq_ignore_ascii_case(&name))
            {
                request.context.push((name, value));
            }
        }
        let policies = match has_own {
            true => Policies { identity: vec![policy], ..Policies::default() },
            false => Policies { resource: Some(policy), ..Policies::default() },
        };
        match policies.compile().decide(&request.prepare()) {
            Decision::Allowed => Some(true),
            Decision::ImplicitDeny(_) => Some(false),
            _ => None,
        }
    }

    /// A text with the variables that are known put in; `None` if one of them has no value, so that it matches nothing.
    fn filled(&self, text: &str) -> Option<String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            filled.push_str(before);
            let Some((inside, behind)) = after.split_once('}') else {
                filled.push_str("${");
                rest = after;
                continue;
            };
            let (name, default) = match inside.split_once(',') {
                Some((name, default)) => {
                    (name, default.trim().strip_prefix('\'').and_then(|one| one.strip_suffix('\'')))
                }
                None => (inside, None),
            };
            match self.fact(&name.trim().to_lowercase()) {
                Some(Fact::Is(ContextValue::One(value))) => filled.push_str(&literal(&value)),
                Some(Fact::Absent) => filled.push_str(&literal(default?)),
                _ => filled.push_str(&format!("${{{inside}}}")),
            }
            rest = behind;
        }
        filled.push_str(rest);
        Some(filled)
    }

    /// A request with what is known of the keys that policies ask for.
    pub(crate) fn given(&self, mut request: Request, policies: &Policies) -> Request {
        let all = policies
            .identity
            .iter()
            .chain(&policies.permissions_boundary)
            .chain(&policies.session)
            .chain(&policies.vpc_endpoint)
            .chain(&policies.resource)
            .chain(policies.service_control.iter().flatten())
            .chain(policies.resource_control.iter().flatten());
        for key in all.flat_map(keys_of) {
            match self.fact(&key) {
                None => {}
                Some(Fact::IsNot(value)) => {
                    let is_it = |(known, given): &(String, ContextValue)| {
                        known.eq_ignore_ascii_case(&key) && given.values().contains(&value)
                    };
                    request.context.retain(|one| !is_it(one));
                }
                Some(fact) => {
                    request.context.retain(|(known, _)| !known.eq_ignore_ascii_case(&key));
                    if let Fact::Is(value) = fact {
                        request.context.push((key, value));
                    }
                }
            }
        }
        request
    }
}

/// What is left of a test.
enum Left {
    True,
    False,
    Test(OperatorName, ConditionTest),
}

impl Left {
    fn of(holds: bool) -> Left {
        if holds { Left::True } else { Left::False }
    }
}

fn is_null() -> OperatorName {
    OperatorName::Known(ConditionOperator { qualifier: None, base: BaseOperator::Null, if_exists: false })
}

/// A test of a key that does not have this value.
fn without(operator: ConditionOperator, mut test: ConditionTest, value: &str) -> Left {
    let equals = match operator.base {
        BaseOperator::StringEquals | BaseOperator::StringEqualsIgnoreCase | BaseOperator::StringLike => true,
        BaseOperator::StringNotEquals | BaseOperator::StringNotEqualsIgnoreCase | BaseOperator::StringNotLike => false,
        _ => return Left::Test(OperatorName::Known(operator), test),
    };
    let before = test.values.len();
    test.values.retain(|one| one != value);
    if test.values.len() == before || !test.values.is_empty() || operator.qualifier.is_some() {
        if operator.qualifier.is_some() && test.values.is_empty() {
            test.values.push(value.to_owned());
        }
        return Left::Test(OperatorName::Known(operator), test);
    }
    match (equals, operator.if_exists) {
        (true, false) => Left::False,
        (true, true) => Left::Test(is_null(), ConditionTest { values: vec!["true".to_owned()], ..test }),
        (false, _) => Left::True,
    }
}

/// A text as a pattern that matches nothing else.
fn literal(text: &str) -> String {
    let mut pattern = String::new();
    for c in text.chars() {
        match c {
            '*' | '?' | '$' => pattern.push_str(&format!("${{{c}}}")),
            other => pattern.push(other),
        }
    }
    pattern
}

/// The names of the policy variables in a text, in lower case.
fn variables(text: &str) -> impl Iterator<Item = String> + use<'_> {
    let name = |part: &str| part.split(['}', ',']).next().unwrap_or_default().trim().to_lowercase();
    text.split("${").skip(1).map(name).filter(|name| name.contains(':'))
}

/// The condition keys that a policy asks for, in conditions and in policy variables, in lower case.
pub(crate) fn keys_of(policy: &Policy) -> Vec<String> {
    let mut keys = Vec::new();
    for statement in &policy.statements {
        for test in statement.condition.iter().flat_map(|block| &block.tests) {
            keys.push(test.key.to_lowercase());
            keys.extend(test.values.iter().flat_map(|value| variables(value)));
        }
        if let Some(ResourceElement::Resource(patterns) | ResourceElement::NotResource(patterns)) = &statement.resource
        {
            keys.extend(patterns.iter().flat_map(|pattern| variables(pattern)));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}
