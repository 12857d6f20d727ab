//! Conditions: every operator on a value of the request, `ArnLike` field by field; `ForAllValues`, `ForAnyValue` and
//! `IfExists`. Compiled once, tested against a request.

use std::cell::Cell;
use std::hash::{Hash, Hasher};
use std::net::IpAddr;
use std::sync::OnceLock;

use personalize_iam_model::catalog;
use personalize_iam_model::policy::{BaseOperator, ConditionOperator, OperatorName, Qualifier};

use crate::base::hash::hash_of;
use crate::base::semantics::{ContestedRule, Semantics};
use crate::base::truth::Tri;
use crate::base::value::{Instant, Network, Number, read_base64, read_bool};
use crate::matching::form::{Form, form_of};
use crate::matching::pattern::{Pattern, Patterns, Wildcards, tri};
use crate::matching::variable::{Substitution, Unresolved, Variable};
use crate::matching::wildcard::Token;
use crate::request::context::Values;
use crate::request::derived_keys::may_be_included;
use crate::request::prepared::{Lookup, Prepared};

/// What a test needs in addition to the condition: the request, the readings, and a note of which contested rules were
/// asked.
#[derive(Debug)]
pub(crate) struct Env<'a> {
    pub(crate) request: &'a Prepared<'a>,
    pub(crate) semantics: Semantics,
    asked: Cell<u32>,
    /// The last text of the request that was read as an address, as many conditions are about the same.
    address: Cell<Option<(&'a [u8], Option<IpAddr>)>>,
}

impl<'a> Env<'a> {
    pub(crate) fn new(request: &'a Prepared<'a>, semantics: Semantics) -> Env<'a> {
        Env { request, semantics, asked: Cell::new(0), address: Cell::new(None) }
    }

    /// Whether the usual reading of a rule is taken, where it makes a difference.
    pub(crate) fn usual(&self, rule: ContestedRule) -> bool {
        self.asked.set(self.asked.get() | 1 << rule as u32);
        self.semantics.takes_usual_reading(rule)
    }

    /// The rules that were asked.
    pub(crate) fn asked(&self) -> impl Iterator<Item = ContestedRule> {
        let asked = self.asked.get();
        ContestedRule::ALL.iter().copied().filter(move |rule| asked & 1 << *rule as u32 != 0)
    }

    /// A value of the request read as an address.
    pub(crate) fn read_address(&self, value: &'a [u8]) -> Option<IpAddr> {
        match self.address.get() {
            Some((text, address)) if std::ptr::eq(text, value) => address,
            _ => {
                let address = str::from_utf8(value).ok().and_then(|text| text.parse().ok());
                self.address.set(Some((value, address)));
                address
            }
        }
    }

    pub(crate) fn substitution(&self) -> Substitution {
        Substitution {
            empty_takes_default: !self.semantics.takes_usual_reading(ContestedRule::EmptyVariable),
            wildcards: !self.semantics.takes_usual_reading(ContestedRule::WildcardInVariable),
            included_is_absent: !self.semantics.takes_usual_reading(ContestedRule::IncludedKey),
        }
    }
}

/// One key of a condition, compiled.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    pub(crate) operator: OperatorName,
    pub(crate) key: String,
    pub(crate) folded: Box<str>,
    /// Of the key in lower case.
    hash: u32,
    /// The values as they are written, for explanations.
    pub(crate) values: Vec<String>,
    /// The catalog says that a request has at most one value.
    single_valued: OnceLock<bool>,
    /// Policy variables are read.
    variables: bool,
    pub(crate) test: Test,
}

/// Whether a value of the request and the listed ones are of the operator's type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    /// All of them are.
    All,
    /// A listed value is not.
    NotListed,
    /// The value of the request is not.
    NotValue,
    /// The value of the request is not a number, and the operator compares numbers.
    NotNumber,
}

/// What a condition lists that a single value answers.
#[derive(Clone, Debug)]
pub(crate) enum Listed<'a> {
    /// These texts, and nothing else.
    Texts(Vec<&'a str>),
    Networks(Vec<Network>),
    /// Whether `true`, and whether `false`.
    Bools(bool, bool),
}

#[derive(Clone, Debug)]
pub(crate) enum Test {
    Text(Patterns),
    TextIgnoringCase(Vec<Pattern>),
    Number(Order, Vec<Option<Number>>),
    Date(Order, Vec<Option<Instant>>),
    /// With variables, so that a text is compared.
    Bool(Vec<Pattern>),
    Binary(Vec<Option<Vec<u8>>>),
    Address(Vec<Option<Network>>),
    Arn(Vec<ArnPattern>),
    Null,
    /// The operator is not one of IAM's.
    Nothing,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Order {
    fn holds<T: Ord>(self, left: &T, right: &T) -> bool {
        match self {
            Order::Equal => left == right,
            Order::Less => left < right,
            Order::LessOrEqual => left <= right,
            Order::Greater => left > right,
            Order::GreaterOrEqual => left >= right,
        }
    }
}

/// The fields of an ARN under an ARN operator, or a text that is not an ARN.
#[derive(Clone, Debug)]
pub(crate) enum ArnPattern {
    /// `*`.
    Star,
    Fields(Box<[Pattern; 6]>),
    /// With variables: what the fields are is known with the values.
    Variables(Pattern),
    Malformed,
}

/// Two conditions are the same if they are written alike, in versions of the language that read them alike.
impl PartialEq for Condition {
    fn eq(&self, other: &Self) -> bool {
        (&self.operator, &self.key, &self.values, self.variables)
            == (&other.operator, &other.key, &other.values, other.variables)
    }
}

impl Eq for Condition {}

impl Hash for Condition {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.operator, &self.key, &self.values, self.variables).hash(state);
    }
}

impl Condition {
    /// Makes a condition ready. `variables`: whether the document's version has policy variables.
    pub(crate) fn new(operator: &OperatorName, key: &str, values: &[String], variables: bool) -> Condition {
        use BaseOperator as B;
        let from = variables.then_some(0);
        let texts = |wildcards| values.iter().map(|value| Pattern::new(value, wildcards, from)).collect();
        let numbers = |order| Test::Number(order, values.iter().map(|value| Number::parse(value)).collect());
        let dates = |order| Test::Date(order, values.iter().map(|value| Instant::parse(value)).collect());
        let test = match operator {
            OperatorName::Unknown(_) => Test::Nothing,
            OperatorName::Known(known) => match known.base {
                B::StringEquals | B::StringNotEquals => Test::Text(Patterns::new(texts(Wildcards::None))),
                B::StringEqualsIgnoreCase | B::StringNotEqualsIgnoreCase => {
                    Test::TextIgnoringCase(texts(Wildcards::None))
                }
                B::StringLike | B::StringNotLike => Test::Text(Patterns::new(texts(Wildcards::Everywhere))),
                B::NumericEquals | B::NumericNotEquals => numbers(Order::Equal),
                B::NumericLessThan => numbers(Order::Less),
                B::NumericLessThanEquals => numbers(Order::LessOrEqual),
                B::NumericGreaterThan => numbers(Order::Greater),
                B::NumericGreaterThanEquals => numbers(Order::GreaterOrEqual),
                B::DateEquals | B::DateNotEquals => dates(Order::Equal),
                B::DateLessThan => dates(Order::Less),
                B::DateLessThanEquals => dates(Order::LessOrEqual),
                B::DateGreaterThan => dates(Order::Greater),
                B::DateGreaterThanEquals => dates(Order::GreaterOrEqual),
                B::Bool => Test::Bool(texts(Wildcards::None)),
                B::BinaryEquals => Test::Binary(values.iter().map(|value| read_base64(value)).collect()),
                B::IpAddress | B::NotIpAddress => {
                    Test::Address(values.iter().map(|value| Network::parse(value)).collect())
                }
                B::ArnEquals | B::ArnLike | B::ArnNotEquals | B::ArnNotLike => {
                    Test::Arn(values.iter().map(|value| ArnPattern::new(value, variables)).collect())
                }
                B::Null => Test::Null,
            },
        };
        let folded = key.to_lowercase();
        Condition {
            operator: operator.clone(),
            key: key.to_owned(),
            hash: hash_of(folded.as_bytes()),
            folded: folded.into(),
            values: values.to_vec(),
            single_valued: OnceLock::new(),
            variables,
            test,
        }
    }

    /// The condition with another operator and key, and the same values, variables included.
    pub(crate) fn rephrased(&self, operator: &OperatorName, key: &str) -> Condition {
        Condition::new(operator, key, &self.values, self.variables)
    }

    /// The condition with only one of its values, variables included.
    pub(crate) fn with_only(&self, at: usize) -> Option<Condition> {
        Some(Condition::new(&self.operator, &self.key, std::slice::from_ref(self.values.get(at)?), self.variables))
    }

    /// Whether the catalog knows the key as one with a single value. Few requests ask, so that only these look it up.
    pub(crate) fn is_single_valued(&self) -> bool {
        let look_up = || catalog::reviewed_condition_key(&self.key).is_some_and(|known| !known.multivalued);
        *self.single_valued.get_or_init(look_up)
    }

    /// Its key in lower case.
    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    /// The hash of its key in lower case.
    pub(crate) fn hash(&self) -> u32 {
        self.hash
    }

    /// The operator and what is listed, where a single value of a request is all that an answer takes: without a
    /// qualifier and variables, with something listed, all of it of the operator's type.
    pub(crate) fn listed(&self) -> Option<(ConditionOperator, Listed<'_>)> {
        /// Up to this many texts, a linear scan is faster.
        const FEW: usize = 8;
        let OperatorName::Known(operator) = &self.operator else { return None };
        if operator.qualifier.is_some() || self.values.is_empty() || self.variables().next().is_some() {
            return None;
        }
        let listed = match &self.test {
            Test::Text(patterns) if patterns.list.len() <= FEW => {
                fn text(pattern: &Pattern) -> Option<&str> {
                    match pattern {
                        Pattern::Exact(text) => Some(text),
                        _ => None,
                    }
                }
                Listed::Texts(patterns.list.iter().map(text).collect::<Option<_>>()?)
            }
            Test::Address(listed) => Listed::Networks(listed.iter().copied().collect::<Option<_>>()?),
            Test::Bool(_) => {
                let listed: Vec<bool> = self.values.iter().map(read_bool).collect::<Option<_>>()?;
                Listed::Bools(listed.contains(&true), listed.contains(&false))
            }
            Test::Text(_)
            | Test::TextIgnoringCase(_)
            | Test::Number(..)
            | Test::Date(..)
            | Test::Binary(_)
            | Test::Arn(_)
            | Test::Null
            | Test::Nothing => return None,
        };
        Some((*operator, listed))
    }

    /// What conditions have in common of which one stands for all where one of them has to hold: they differ in their
    /// values alone, of which one has to match. `None` if it cannot be put together with any.
    pub(crate) fn merges_as(&self) -> Option<(&OperatorName, &str, bool)> {
        let OperatorName::Known(operator) = &self.operator else { return None };
        let one_suffices = !operator.base.is_negated()
            && operator.base != BaseOperator::Null
            && operator.qualifier != Some(Qualifier::ForAllValues);
        let fits = one_suffices && !self.values.is_empty() && self.variables().next().is_none();
        fits.then_some((&self.operator, self.key.as_str(), self.variables))
    }

    /// The condition that holds where one of these does; they have the same [`Condition::merges_as`].
    pub(crate) fn merged(conditions: &[&Condition]) -> Option<Condition> {
        let first = conditions.first()?;
        let mut values: Vec<String> = conditions.iter().flat_map(|condition| &condition.values).cloned().collect();
        values.sort();
        values.dedup();
        Some(Condition::new(&first.operator, &first.key, &values, first.variables))
    }

    /// Whether this is a test of the key, given in lower case.
    pub(crate) fn is_about(&self, folded: &str) -> bool {
        *self.folded == *folded
    }

    /// What the request has for the key.
    pub(crate) fn look_up<'a>(&self, env: &Env<'a>) -> Lookup<'a> {
        match env.request.look_up_hashed(&self.key, &self.folded, self.hash) {
            Lookup::Included if !env.usual(ContestedRule::IncludedKey) => env.request.unless_included(&self.folded),
            found => found,
        }
    }

    /// Whether AWS includes the key in every request of some callers, so that it is not absent where it is not given.
    pub(crate) fn may_be_included(&self) -> bool {
        may_be_included(&self.folded, self.hash)
    }

    /// The policy variables of its values.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &Variable> {
        let (texts, arns): (&[Pattern], &[ArnPattern]) = match &self.test {
            Test::Text(patterns) => (&patterns.list, &[]),
            Test::TextIgnoringCase(patterns) | Test::Bool(patterns) => (patterns, &[]),
            Test::Arn(patterns) => (&[], patterns),
            Test::Number(..) | Test::Date(..) | Test::Binary(_) | Test::Address(_) | Test::Null | Test::Nothing => {
                (&[], &[])
            }
        };
        let arns = arns.iter().filter_map(|pattern| match pattern {
            ArnPattern::Variables(pattern) => Some(pattern),
            _ => None,
        });
        texts.iter().chain(arns).flat_map(Pattern::variables)
    }

    /// Whether the condition holds.
    pub(crate) fn holds(&self, env: &Env<'_>) -> Tri {
        self.holds_on(self.look_up(env), env)
    }

    /// Whether the condition holds if this is what the request has for the key.
    pub(crate) fn holds_on(&self, found: Lookup<'_>, env: &Env<'_>) -> Tri {
        let OperatorName::Known(operator) = &self.operator else { return Tri::False };
        if operator.base == BaseOperator::Null {
            return self.null_holds(*operator, found);
        }
        let negated = operator.base.is_negated();
        let values = match found {
            Lookup::Unknown => return self.holds_for_any(*operator, negated, env),
            Lookup::Included => return self.holds_for_included(*operator, negated, env),
            Lookup::Partly(known) => return self.holds_for_some(known, *operator, negated, env),
            Lookup::Absent => None,
            // A list without values is as good as no list.
            Lookup::Present(values) if values.is_empty() => None,
            Lookup::Present(values) => Some(values),
        };
        match operator.qualifier {
            Some(Qualifier::ForAllValues) => self.all_hold(values, negated, env),
            Some(Qualifier::ForAnyValue) => match values {
                None => Tri::from(self.holds_when_absent(*operator, env)),
                Some(values) => self.any_holds(values, negated, env),
            },
            None => match values {
                None => Tri::from(self.holds_when_absent(*operator, env)),
                // Nothing listed: with a suffix or a qualifier no value will do, and without it is contested.
                Some(_) if operator.if_exists && self.values.is_empty() => Tri::False,
                Some(values) => self.plain_holds(values, negated, env),
            },
        }
    }

    /// Whether the condition holds for a key that is absent, in the readings that are taken. The rule itself is the
    /// model's: [`ConditionOperator::holds_without_key`].
    fn holds_when_absent(&self, operator: ConditionOperator, env: &Env<'_>) -> bool {
        let holds = operator.holds_without_key() == Some(true);
        match operator.qualifier {
            Some(Qualifier::ForAnyValue) => holds && env.usual(ContestedRule::AnyValueIfExists),
            None if !operator.if_exists && self.values.is_empty() => holds && env.usual(ContestedRule::EmptyValues),
            _ => holds,
        }
    }

    /// Whether the condition holds for a key that is not known: it is not open what no value changes.
    fn holds_for_any(&self, operator: ConditionOperator, negated: bool, env: &Env<'_>) -> Tri {
        let hopeless = self.values.is_empty() || !negated && !self.can_match(env);
        if hopeless && !self.holds_when_absent(operator, env) { Tri::False } else { Tri::Unknown }
    }

    /// Whether the condition holds for a key that is there with one value, which is not known.
    fn holds_for_included(&self, operator: ConditionOperator, negated: bool, env: &Env<'_>) -> Tri {
        let form = form_of(&self.folded, env.request.principal());
        let may_be_no_value = operator.qualifier == Some(Qualifier::ForAllValues) && form.may_be_empty;
        let or_no_value = |holds: Tri| match holds {
            Tri::False if may_be_no_value && env.usual(ContestedRule::EmptyTextIsNoValue) => Tri::Unknown,
            holds => holds,
        };
        let holds = |value: &str| self.holds_on(Lookup::Present(Values::One(value)), env);
        let of_all = |texts: Vec<&str>| {
            let mut all = texts.into_iter().map(holds);
            let first = all.next().unwrap_or(Tri::Unknown);
            if all.all(|other| other == first) { first } else { Tri::Unknown }
        };
        if self.values.is_empty() {
            // No value changes what nothing listed says, but whether it is of the operator's type can.
            return or_no_value(of_all(OF_EACH_TYPE.to_vec()));
        }
        if let Some(texts) = form.texts() {
            return of_all(texts);
        }
        or_no_value(self.holds_for_form(&form, negated, env))
    }

    /// As [`Condition::holds_for`], of a value that is not known.
    fn holds_for_form(&self, form: &Form, negated: bool, env: &Env<'_>) -> Tri {
        let (matches, fit) = self.matches_form(form, env);
        let holds = negated_if(negated, (matches, fit), env);
        // Where a value of another type fails a negated operator, it counts whether the value is of the operator's type.
        let may_fail = negated && fit == Fit::All && !env.usual(ContestedRule::TypeErrorInverted) && !self.is_of_type();
        if may_fail { holds.and(Tri::Unknown) } else { holds }
    }

    /// Whether all values of the key are of the operator's type.
    fn is_of_type(&self) -> bool {
        match &self.test {
            Test::Text(_) | Test::TextIgnoringCase(_) | Test::Null | Test::Nothing => true,
            Test::Number(..) | Test::Date(..) | Test::Bool(_) | Test::Binary(_) | Test::Address(_) | Test::Arn(_) => {
                let OperatorName::Known(operator) = &self.operator else { return false };
                let compared = operator.base.compares();
                catalog::reviewed_condition_key(&self.key)
                    .is_some_and(|key| key.types.iter().any(|one| Some(*one) == compared))
            }
        }
    }

    /// Whether the condition holds for a key that is there with these values, and perhaps with others.
    fn holds_for_some(&self, known: &[String], operator: ConditionOperator, negated: bool, env: &Env<'_>) -> Tri {
        let of_known = self.holds_on(Lookup::Present(Values::Many(known)), env);
        let of_another = || match self.values.is_empty() {
            true => Tri::False,
            false => self.holds_for_form(&Form::default(), negated, env),
        };
        let all = match operator.qualifier {
            Some(Qualifier::ForAllValues) => true,
            Some(Qualifier::ForAnyValue) => false,
            // The key is a list, whatever it holds.
            None if env.usual(ContestedRule::SeveralValuesPlain) => return of_known,
            None => negated,
        };
        // Whether there is another is not known.
        match all {
            true => of_known.and(of_another().or(Tri::Unknown)),
            false => of_known.or(of_another().and(Tri::Unknown)),
        }
    }

    /// As [`Condition::matches`], of a value that is not known.
    fn matches_form(&self, form: &Form, env: &Env<'_>) -> (Tri, Fit) {
        let tokens = |pattern: &Pattern| pattern.tokens_in(env.request, env.substitution());
        // With a variable that is not known nothing is certain but what matches whatever its value.
        let of = |patterns: Vec<Result<Vec<Token>, Unresolved>>, ignoring_case: bool| {
            let open = patterns.iter().any(|tokens| matches!(tokens, Err(Unresolved::Unknown)));
            let known: Vec<Vec<Token>> = patterns.into_iter().filter_map(Result::ok).collect();
            let matches = form.matches(&known, ignoring_case);
            if open { matches.or(Tri::Unknown) } else { matches }
        };
        let or_open = || if self.can_match(env) { Tri::Unknown } else { Tri::False };
        match &self.test {
            Test::Text(patterns) => (of(patterns.list.iter().map(tokens).collect(), false), Fit::All),
            Test::TextIgnoringCase(patterns) => (of(patterns.iter().map(tokens).collect(), true), Fit::All),
            Test::Arn(patterns) => {
                let malformed = patterns.iter().any(|pattern| matches!(pattern, ArnPattern::Malformed));
                let fit = if malformed { Fit::NotListed } else { Fit::All };
                let variables = patterns.iter().any(|pattern| matches!(pattern, ArnPattern::Variables(_)));
                if variables || !form.is_arn() {
                    return (or_open(), fit);
                }
                let star = patterns.iter().any(|pattern| matches!(pattern, ArnPattern::Star));
                if star && env.usual(ContestedRule::BareStarArn) {
                    return (Tri::True, fit);
                }
                let listed = patterns.iter().filter_map(|pattern| pattern.tokens_of_fields(env)).map(Ok).collect();
                (of(listed, false), fit)
            }
            // Whether it is a number is not known either.
            Test::Number(..) => (Tri::Unknown, Fit::All),
            Test::Date(_, listed) => (or_open(), fit_of_listed(listed)),
            Test::Binary(listed) => (or_open(), fit_of_listed(listed)),
            Test::Address(listed) => (or_open(), fit_of_listed(listed)),
            Test::Bool(_) | Test::Null | Test::Nothing => (or_open(), Fit::All),
        }
    }

    /// Whether there is a value that matches a listed one.
    fn can_match(&self, env: &Env<'_>) -> bool {
        let resolves = |pattern: &Pattern| pattern.resolves(env.request, env.substitution());
        match &self.test {
            Test::Text(patterns) => patterns.list.iter().any(resolves),
            Test::TextIgnoringCase(patterns) => patterns.iter().any(resolves),
            Test::Number(_, listed) => listed.iter().any(Option::is_some),
            Test::Date(_, listed) => listed.iter().any(Option::is_some),
            Test::Bool(_) => ["true", "false"].iter().any(|value| self.matches(value, env).0 != Tri::False),
            Test::Binary(listed) => listed.iter().any(Option::is_some),
            Test::Address(listed) => listed.iter().any(Option::is_some),
            Test::Arn(patterns) => patterns.iter().any(|pattern| match pattern {
                ArnPattern::Star => env.usual(ContestedRule::BareStarArn),
                ArnPattern::Fields(_) => true,
                ArnPattern::Variables(pattern) => resolves(pattern),
                ArnPattern::Malformed => false,
            }),
            Test::Null | Test::Nothing => false,
        }
    }

    fn plain_holds(&self, values: Values<'_>, negated: bool, env: &Env<'_>) -> Tri {
        let several = values.is_list() && !(values.single().is_some() && self.is_single_valued());
        if several && env.usual(ContestedRule::SeveralValuesPlain) {
            return Tri::False;
        }
        if negated && self.values.is_empty() && !env.usual(ContestedRule::EmptyValues) {
            return Tri::False;
        }
        let some = values.iter().map(|value| self.holds_for(value, negated, env));
        // Inverted: none of the request's values may match any listed one.
        if negated { some.fold(Tri::True, Tri::and) } else { some.fold(Tri::False, Tri::or) }
    }

    fn all_hold(&self, values: Option<Values<'_>>, negated: bool, env: &Env<'_>) -> Tri {
        let Some(values) = values else { return Tri::True };
        if values.iter().eq([""]) && env.usual(ContestedRule::EmptyTextIsNoValue) {
            return Tri::True;
        }
        if self.values.is_empty() {
            return Tri::False;
        }
        values.iter().map(|value| self.holds_for(value, negated, env)).fold(Tri::True, Tri::and)
    }

    fn any_holds(&self, values: Values<'_>, negated: bool, env: &Env<'_>) -> Tri {
        if self.values.is_empty() {
            return Tri::False;
        }
        values.iter().map(|value| self.holds_for(value, negated, env)).fold(Tri::False, Tri::or)
    }

    /// Whether one value of the request matches a listed one, or if negated none.
    fn holds_for(&self, value: &str, negated: bool, env: &Env<'_>) -> Tri {
        negated_if(negated, self.matches(value, env), env)
    }

    /// Whether a value matches a listed one, and whether all values are of the operator's type.
    fn matches(&self, value: &str, env: &Env<'_>) -> (Tri, Fit) {
        let how = env.substitution();
        let any =
            |results: &mut dyn Iterator<Item = Result<bool, Unresolved>>| results.map(tri).fold(Tri::False, Tri::or);
        match &self.test {
            Test::Text(patterns) => (patterns.any(value, |p| tri(p.matches(value, env.request, how))), Fit::All),
            Test::TextIgnoringCase(patterns) => {
                (any(&mut patterns.iter().map(|p| p.matches_ignoring_case(value, env.request, how))), Fit::All)
            }
            Test::Number(order, listed) => {
                let counts = |number: &Number| !number.has_exponent || env.usual(ContestedRule::ExponentNumber);
                let value = Number::parse(value).filter(counts);
                let listed = listed.iter().map(|number| number.as_ref().filter(|number| counts(number)));
                match compare(*order, value.as_ref(), listed) {
                    (matches, Fit::NotValue) => (matches, Fit::NotNumber),
                    compared => compared,
                }
            }
            Test::Date(order, listed) => {
                compare(*order, Instant::parse(value).as_ref(), listed.iter().map(Option::as_ref))
            }
            Test::Bool(patterns) => {
                let Some(asked) = truth_of(value, env) else { return (Tri::False, Fit::NotValue) };
                let results = patterns.iter().map(|pattern| {
                    if let Pattern::Exact(listed) = pattern {
                        return Ok(truth_of(listed, env) == Some(asked));
                    }
                    if !env.usual(ContestedRule::VariableInBool) {
                        // As text it is neither `true` nor `false`.
                        return Ok(!asked && env.usual(ContestedRule::BoolText));
                    }
                    // Everything but `true` is false, or `false` alone is.
                    if asked || !env.usual(ContestedRule::BoolText) {
                        let value = if asked { "true" } else { "false" };
                        return pattern.matches_ignoring_case(value, env.request, how);
                    }
                    pattern.matches_ignoring_case("true", env.request, how).map(|is_true| !is_true)
                });
                (any(&mut { results }), Fit::All)
            }
            Test::Binary(listed) => match read_base64(value) {
                Some(value) => (Tri::from(listed.iter().flatten().any(|bytes| *bytes == value)), Fit::All),
                None => (Tri::False, Fit::NotValue),
            },
            Test::Address(listed) => address_matches(listed, value.parse().ok()),
            Test::Arn(patterns) => {
                let mut fields = value.splitn(6, ':');
                let fields: [Option<&str>; 6] = std::array::from_fn(|_| fields.next());
                let [Some(first), .., Some(_)] = fields else { return (Tri::False, Fit::NotValue) };
                let is_arn = first == "arn";
                let fields = fields.map(Option::unwrap_or_default);
                let mut matched = Tri::False;
                let mut fit = Fit::All;
                for pattern in patterns {
                    let result = match pattern {
                        ArnPattern::Malformed => Ok(None),
                        ArnPattern::Star => Ok(Some(is_arn && env.usual(ContestedRule::BareStarArn))),
                        ArnPattern::Fields(patterns) => {
                            let mut pairs = patterns.iter().zip(fields);
                            pairs
                                .try_fold(true, |all, (p, field)| Ok(all & p.matches(field, env.request, how)?))
                                .map(Some)
                        }
                        ArnPattern::Variables(pattern) => pattern.matches_fields(fields, env.request, how),
                    };
                    if result == Ok(None) {
                        fit = Fit::NotListed;
                    }
                    matched = matched.or(tri(result.map(Option::unwrap_or_default)));
                }
                (matched, fit)
            }
            Test::Null | Test::Nothing => (Tri::False, Fit::All),
        }
    }

    /// `Null`: the key is absent, or there, as the value says.
    fn null_holds(&self, operator: ConditionOperator, found: Lookup<'_>) -> Tri {
        match operator.qualifier {
            Some(Qualifier::ForAllValues) => return Tri::True,
            Some(Qualifier::ForAnyValue) => return Tri::False,
            None => {}
        }
        let lists = |absent: bool| self.values.iter().any(|value| read_bool(value) == Some(absent));
        let absent = match found {
            Lookup::Unknown => {
                return match (lists(true), lists(false)) {
                    (true, true) => Tri::True,
                    (false, false) => Tri::False,
                    _ => Tri::Unknown,
                };
            }
            Lookup::Absent => true,
            Lookup::Included | Lookup::Partly(_) => false,
            Lookup::Present(values) => values.is_empty(),
        };
        Tri::from(lists(absent))
    }
}

/// A value of each type that operators compare.
const OF_EACH_TYPE: [&str; 7] =
    ["x", "1", "2026-01-01T00:00:00Z", "203.0.113.7", "QUJD", "true", "arn:aws:iam::111122223333:user/ana"];

/// Whether all listed values are of the operator's type.
fn fit_of_listed<T>(listed: &[Option<T>]) -> Fit {
    if listed.iter().all(Option::is_some) { Fit::All } else { Fit::NotListed }
}

/// The result under a negated operator, from whether a value matches and whether it is of the operator's type.
pub(crate) fn negated_if(negated: bool, (matches, fit): (Tri, Fit), env: &Env<'_>) -> Tri {
    if !negated {
        // If it is not a number, nothing holds in either reading.
        return matches;
    }
    let fails = fit == Fit::NotNumber && env.usual(ContestedRule::NotANumber)
        || fit != Fit::All && !env.usual(ContestedRule::TypeErrorInverted);
    if fails { Tri::False } else { matches.not() }
}

/// Whether a text is true under `Bool`; `None` if it is neither true nor false.
fn truth_of(text: &str, env: &Env<'_>) -> Option<bool> {
    read_bool(text).or_else(|| env.usual(ContestedRule::BoolText).then_some(false))
}

fn address_matches(listed: &[Option<Network>], address: Option<IpAddr>) -> (Tri, Fit) {
    let Some(address) = address else { return (Tri::False, Fit::NotValue) };
    let fit = fit_of_listed(listed);
    (Tri::from(listed.iter().flatten().any(|network| network.contains(address))), fit)
}

fn compare<'a, T: Ord + 'a>(
    order: Order,
    value: Option<&T>,
    listed: impl Iterator<Item = Option<&'a T>> + Clone,
) -> (Tri, Fit) {
    let Some(value) = value else { return (Tri::False, Fit::NotValue) };
    let fit = if listed.clone().all(|listed| listed.is_some()) { Fit::All } else { Fit::NotListed };
    (Tri::from(listed.flatten().any(|other| order.holds(value, other))), fit)
}

impl ArnPattern {
    /// The tokens of the fields with the colons between them. No wildcard of the first five takes a colon, as the values of
    /// these fields have none.
    fn tokens_of_fields(&self, env: &Env<'_>) -> Option<Vec<Token>> {
        let ArnPattern::Fields(fields) = self else { return None };
        let mut all = Vec::new();
        for (index, field) in fields.iter().enumerate() {
            let tokens = field.tokens_in(env.request, env.substitution()).ok()?;
            if index > 0 {
                all.push(Token::Character(':'));
            }
            let in_field = index < 5;
            all.extend(tokens.into_iter().map(|token| match token {
                Token::One { .. } => Token::One { in_field },
                Token::Star { .. } => Token::Star { in_field },
                character @ Token::Character(_) => character,
            }));
        }
        Some(all)
    }

    fn new(text: &str, variables: bool) -> ArnPattern {
        if text == "*" {
            return ArnPattern::Star;
        }
        let whole = Pattern::new(text, Wildcards::Everywhere, variables.then_some(0));
        if matches!(whole, Pattern::Pieces(_)) {
            return ArnPattern::Variables(whole);
        }
        let from = variables.then_some(0);
        let fields = text.splitn(6, ':').map(|field| Pattern::new(field, Wildcards::Everywhere, from));
        match <[Pattern; 6]>::try_from(fields.collect::<Vec<_>>()) {
            Ok(patterns) => ArnPattern::Fields(Box::new(patterns)),
            Err(_) => ArnPattern::Malformed,
        }
    }
}
