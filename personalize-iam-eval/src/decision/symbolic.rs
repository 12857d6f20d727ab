//! What an analysis of all requests at once needs of the evaluator, so that policies have one meaning.
//!
//! Not a stable interface: it is for `personalize-iam-analysis` alone.

use std::net::IpAddr;
use std::sync::Arc;

use personalize_iam_model::Effect;
use personalize_iam_model::policy::OperatorName;

use crate::matching::wildcard::Token;
use crate::request::situation;

pub use crate::base::truth::Formula;
pub use crate::request::derived_keys::caller_kind;
pub use crate::request::linked_keys::{CALLED_VIA, NAMED_PARTS, NamedParts, complete};

use crate::base::layer::Layer;
use crate::base::semantics::Semantics;
use crate::base::truth::{Tri, Truth};
use crate::compiled::compile::CompiledPolicies;
use crate::compiled::statement::{CompiledStatement, Resources};
use crate::decision::verdict::StatementRef;
use crate::matching::action_pattern::ActionPattern;
use crate::matching::condition::{ArnPattern, Condition, Env, Test};
use crate::matching::pattern::{Pattern, Patterns, Piece};
use crate::request::context::{ContextValue, Request};
use crate::request::prepared::{Lookup, Prepared};

/// A statement as it is compiled.
#[derive(Clone, Copy, Debug)]
pub struct Compiled<'a> {
    layer: Layer,
    level: Option<usize>,
    statement: &'a CompiledStatement,
}

/// The test of one key, as it is compiled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeyTest(Arc<Condition>);

/// The `Resource` or `NotResource` element, as it is compiled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResourceTest(Resources);

/// One symbol of a pattern.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Symbol {
    /// This character.
    Character(char),
    /// Exactly one character; `in_field`: no colon.
    One {
        /// Not a colon.
        in_field: bool,
    },
    /// Any run of characters; `in_field`: without a colon.
    Star {
        /// Without a colon.
        in_field: bool,
    },
    /// The value of a key.
    Variable {
        /// The key in lower case.
        key: String,
        /// What stands for it if the key is absent.
        default: Option<String>,
    },
}

/// What the values of a condition are compared as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compared {
    /// Texts.
    Text {
        /// The listed patterns.
        patterns: Vec<Vec<Symbol>>,
        /// Without regard to case.
        ignoring_case: bool,
    },
    /// ARNs, field by field: `None` for a text that is not an ARN.
    Arn(Vec<Option<Vec<Symbol>>>),
    /// Numbers: sign, digits before the point without leading zeros, digits behind it without trailing ones.
    Number(Vec<(bool, String, String)>),
    /// Nanoseconds since 1970.
    Date(Vec<i128>),
    /// Truth values.
    Bool(Vec<Vec<Symbol>>),
    /// Bytes.
    Binary(Vec<Vec<u8>>),
    /// Blocks of addresses: any address of them and the length of the prefix.
    Address(Vec<(IpAddr, u32)>),
    /// Only whether the key is there, or nothing at all.
    Presence,
}

impl Compared {
    /// The listed patterns of texts, and whether case does not count; `None` of what compares something else.
    #[must_use]
    pub fn texts(self) -> Option<(Vec<Vec<Symbol>>, bool)> {
        match self {
            Compared::Text { patterns, ignoring_case } => Some((patterns, ignoring_case)),
            Compared::Arn(_)
            | Compared::Number(_)
            | Compared::Date(_)
            | Compared::Bool(_)
            | Compared::Binary(_)
            | Compared::Address(_)
            | Compared::Presence => None,
        }
    }
}

/// A pattern of actions in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ActionForm {
    /// Every action.
    Any,
    /// One action.
    Exact(String),
    /// A pattern for the prefix and one for the name.
    Wild(String, String),
    /// No action.
    Nothing,
}

/// The formula over statements by which requests with this principal and this action are decided, on resources that are
/// in the same situation as the request's: of the same partition and account, a role, a key, or not.
///
/// `truth` says for each statement what its application depends on; the second argument is false if it is not known
/// whether its principals cover the caller.
pub fn formula<Q: Clone + PartialEq>(
    policies: &CompiledPolicies,
    request: &Prepared,
    mut truth: impl FnMut(Compiled<'_>, bool) -> Formula<Q>,
) -> Formula<Q> {
    let env = Env::new(request, policies.semantics);
    policies.formula_over(&env, |layer, level, statement, named| match named {
        Tri::False => Formula::constant(false),
        named => truth(Compiled { layer, level, statement }, named == Tri::True),
    })
}

/// The facts of a request that decide which layers count, in addition to the statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Situation(situation::Situation);

/// The situation of a request.
#[must_use]
pub fn situation(policies: &CompiledPolicies, request: &Prepared) -> Situation {
    Situation(situation::Situation::of(request, policies))
}

/// Whether there are resource control policies.
#[must_use]
pub fn has_resource_control(policies: &CompiledPolicies) -> bool {
    policies.resource_control.iter().any(|level| !level.statements().is_empty())
}

/// Whether nothing can allow a request, whatever the policies say.
#[must_use]
pub fn is_barred(request: &Prepared) -> bool {
    request.barrier.is_some()
}

/// Whether keys of a request contradict each other, so that AWS has no such request.
#[must_use]
pub fn is_contradictory(request: &Request) -> bool {
    !crate::request::linked_keys::contradictions(request).is_empty()
}

/// The statements of all layers that can count for the request's principal, those that say the same as grants included.
pub fn statements<'a>(
    policies: &'a CompiledPolicies,
    request: &Prepared,
) -> impl Iterator<Item = Compiled<'a>> + use<'a> {
    let mut all: Vec<_> = policies.all_statements(request).collect();
    if !policies.source.grants.is_empty() && !all.iter().any(|(layer, ..)| *layer == Layer::Grant) {
        // Grants count on keys alone.
        let principal = request.request().principal.clone();
        let key = format!("arn:{}:kms:::key/example", principal.partition().unwrap_or("aws"));
        let on_key = Request::new(principal, "kms:Decrypt", key).prepare();
        all.extend(policies.all_statements(&on_key).filter(|(layer, ..)| *layer == Layer::Grant));
    }
    all.into_iter().map(|(layer, level, statement)| Compiled { layer, level, statement })
}

/// The readings with which the policies were compiled.
#[must_use]
pub fn semantics(policies: &CompiledPolicies) -> Semantics {
    policies.semantics
}

/// Conjunction.
pub fn and<Q: Clone + PartialEq>(left: Formula<Q>, right: Formula<Q>) -> Formula<Q> {
    left.and(right)
}

/// Disjunction.
pub fn or<Q: Clone + PartialEq>(left: Formula<Q>, right: Formula<Q>) -> Formula<Q> {
    left.or(right)
}

/// Negation.
pub fn not<Q: Clone + PartialEq>(formula: Formula<Q>) -> Formula<Q> {
    formula.not()
}

impl Compiled<'_> {
    /// The same for the same statement of the same policies.
    #[must_use]
    pub fn id(&self) -> usize {
        std::ptr::from_ref(self.statement).addr()
    }

    /// Where it stands.
    #[must_use]
    pub fn place(&self) -> StatementRef {
        self.statement.place(self.layer, self.level)
    }

    /// Whether the element is `NotAction`, and its patterns.
    #[must_use]
    pub fn actions(&self) -> (bool, Vec<ActionForm>) {
        let form = |pattern: &Arc<ActionPattern>| match &**pattern {
            ActionPattern::Any => ActionForm::Any,
            ActionPattern::Nothing => ActionForm::Nothing,
            ActionPattern::Exact(exact) => ActionForm::Exact(exact.to_string()),
            ActionPattern::Wild { prefix, name } => ActionForm::Wild(prefix.to_string(), name.to_string()),
        };
        (self.statement.not_action, self.statement.actions.iter().map(form).collect())
    }

    /// If a match depends on the caller's unique id: the test of `aws:userid`, and whether it must fail. `None` if it
    /// depends on something else.
    #[must_use]
    pub fn id_test(&self, request: &Prepared, semantics: Semantics) -> Option<(KeyTest, bool)> {
        let principals = self.statement.principals.as_ref()?;
        let (operator, values) = principals.unknown_ids(&Env::new(request, semantics))?;
        let test = KeyTest::new(operator, "aws:userid", &values);
        principals.canonical_users.is_empty().then_some((test, principals.not))
    }

    /// Whether its layer acts on the service of the request; `None` if that is not known.
    #[must_use]
    pub fn acts_on_service(&self, request: &Prepared) -> Option<bool> {
        known(request.packed.situation.acts(self.layer))
    }

    /// Its effect.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.statement.effect
    }

    /// Whether its actions cover the request's.
    #[must_use]
    pub fn covers_action(&self, request: &Prepared, semantics: Semantics) -> bool {
        self.statement.action_matches(&Env::new(request, semantics))
    }

    /// Whether it applies to a request of any caller; `None` if that is not known.
    #[must_use]
    pub fn applies(&self, request: &Prepared, semantics: Semantics) -> Option<bool> {
        let env = Env::new(request, semantics);
        let covered = Tri::from(self.statement.action_matches(&env));
        known(covered.and(self.statement.resource_matches(&env)).and(self.statement.conditions_hold(&env)))
    }

    /// Its resources.
    #[must_use]
    pub fn resources(&self) -> ResourceTest {
        ResourceTest(self.statement.resources.clone())
    }

    /// Its conditions, a test for each key.
    pub fn conditions(&self) -> impl Iterator<Item = KeyTest> {
        self.statement.conditions.iter().cloned().map(KeyTest)
    }
}

impl ResourceTest {
    /// One of these patterns.
    #[must_use]
    pub fn one_of(patterns: Vec<Vec<Symbol>>) -> ResourceTest {
        ResourceTest(Resources::OneOf(Patterns::new(patterns.into_iter().map(pattern_of).collect())))
    }

    /// Whether it covers the request's resource; `None` if that is not known.
    #[must_use]
    pub fn covers(&self, request: &Prepared, semantics: Semantics) -> Option<bool> {
        known(self.0.cover(&Env::new(request, semantics), &()))
    }

    /// Whether it is `NotResource`, and its patterns; `None` if there is no element, which covers everything.
    #[must_use]
    pub fn patterns(&self) -> Option<(bool, Vec<Vec<Symbol>>)> {
        let (not, patterns) = match &self.0 {
            Resources::Attached => return None,
            Resources::OneOf(patterns) => (false, &patterns.list),
            Resources::NoneOf(patterns) => (true, patterns),
        };
        Some((not, patterns.iter().map(symbols).collect()))
    }
}

impl KeyTest {
    /// The test of a key by an operator, without policy variables.
    #[must_use]
    pub fn new(operator: &str, key: &str, values: &[String]) -> KeyTest {
        KeyTest(Arc::new(Condition::new(&OperatorName::from(operator), key, values, false)))
    }

    /// The test of another key by another operator with the same values, policy variables included.
    #[must_use]
    pub fn rephrased(&self, operator: &str, key: &str) -> KeyTest {
        KeyTest(Arc::new(self.0.rephrased(&OperatorName::from(operator), key)))
    }

    /// The same test with only one of its values, policy variables included; `None` if there is no value at that place.
    #[must_use]
    pub fn with_only(&self, at: usize) -> Option<KeyTest> {
        Some(KeyTest(Arc::new(self.0.with_only(at)?)))
    }

    /// The key as it is written.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.0.key
    }

    /// The key in lower case.
    #[must_use]
    pub fn folded_key(&self) -> &str {
        &self.0.folded
    }

    /// The operator.
    #[must_use]
    pub fn operator(&self) -> &OperatorName {
        &self.0.operator
    }

    /// The values as they are written.
    #[must_use]
    pub fn values(&self) -> &[String] {
        &self.0.values
    }

    /// Whether the catalog says that the key has at most one value.
    #[must_use]
    pub fn is_single_valued(&self) -> bool {
        self.0.is_single_valued()
    }

    /// Whether it holds; `None` if that is not known.
    #[must_use]
    pub fn holds(&self, request: &Prepared, semantics: Semantics) -> Option<bool> {
        known(self.0.holds(&Env::new(request, semantics)))
    }

    /// Whether it holds if the key has this value, or is absent; the request gives what policy variables stand for.
    #[must_use]
    pub fn holds_on(&self, value: Option<&ContextValue>, request: &Prepared, semantics: Semantics) -> Option<bool> {
        let found = value.map_or(Lookup::Absent, |value| Lookup::Present(value.into()));
        known(self.0.holds_on(found, &Env::new(request, semantics)))
    }

    /// What is compared.
    #[must_use]
    pub fn compared(&self) -> Compared {
        match &self.0.test {
            Test::Text(patterns) => {
                Compared::Text { patterns: patterns.list.iter().map(symbols).collect(), ignoring_case: false }
            }
            Test::TextIgnoringCase(patterns) => {
                Compared::Text { patterns: patterns.iter().map(symbols).collect(), ignoring_case: true }
            }
            Test::Number(_, numbers) => Compared::Number(
                numbers
                    .iter()
                    .flatten()
                    .map(|number| {
                        let (whole, fraction) = number.whole_and_fraction();
                        (number.negative, whole, fraction)
                    })
                    .collect(),
            ),
            Test::Date(_, dates) => Compared::Date(dates.iter().flatten().map(|instant| instant.0).collect()),
            Test::Bool(patterns) => Compared::Bool(patterns.iter().map(symbols).collect()),
            Test::Binary(listed) => Compared::Binary(listed.iter().flatten().cloned().collect()),
            Test::Address(listed) => {
                Compared::Address(listed.iter().flatten().map(|network| (network.address, network.length)).collect())
            }
            Test::Arn(patterns) => Compared::Arn(patterns.iter().map(arn_symbols).collect()),
            Test::Null | Test::Nothing => Compared::Presence,
        }
    }
}

fn known(tri: Tri) -> Option<bool> {
    match tri {
        Tri::True => Some(true),
        Tri::False => Some(false),
        Tri::Unknown => None,
    }
}

fn symbol(token: &Token) -> Symbol {
    match *token {
        Token::Character(c) => Symbol::Character(c),
        Token::One { in_field } => Symbol::One { in_field },
        Token::Star { in_field } => Symbol::Star { in_field },
    }
}

fn symbols(pattern: &Pattern) -> Vec<Symbol> {
    let open_star = Symbol::Star { in_field: false };
    match pattern {
        Pattern::Any => vec![open_star],
        Pattern::Exact(text) => text.chars().map(Symbol::Character).collect(),
        Pattern::Prefix(text) => text.chars().map(Symbol::Character).chain([open_star]).collect(),
        Pattern::Glob(glob) => glob.tokens().map(|token| symbol(&token)).collect(),
        Pattern::Tokens(tokens) => tokens.iter().map(symbol).collect(),
        Pattern::Pieces(pieces) => pieces
            .iter()
            .flat_map(|piece| match piece {
                Piece::Tokens(tokens) => tokens.iter().map(symbol).collect(),
                Piece::Variable(variable) => vec![Symbol::Variable {
                    key: variable.folded.to_string(),
                    default: variable.default.as_deref().map(str::to_owned),
                }],
            })
            .collect(),
    }
}

/// Of symbols without variables.
fn pattern_of(symbols: Vec<Symbol>) -> Pattern {
    let token = |symbol| match symbol {
        Symbol::Character(c) => Some(Token::Character(c)),
        Symbol::One { in_field } => Some(Token::One { in_field }),
        Symbol::Star { in_field } => Some(Token::Star { in_field }),
        Symbol::Variable { .. } => None,
    };
    Pattern::Tokens(symbols.into_iter().filter_map(token).collect())
}

/// In the first five fields no wildcard takes a colon, as none is in the fields of what is compared.
fn arn_symbols(pattern: &ArnPattern) -> Option<Vec<Symbol>> {
    let fields = match pattern {
        ArnPattern::Malformed => return None,
        ArnPattern::Star => {
            let text = "arn:*:*:*:*:";
            let star = |c| if c == '*' { Symbol::Star { in_field: true } } else { Symbol::Character(c) };
            return Some(text.chars().map(star).chain([Symbol::Star { in_field: false }]).collect());
        }
        ArnPattern::Variables(pattern) => return Some(symbols(pattern)),
        ArnPattern::Fields(fields) => fields,
    };
    let mut all = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            all.push(Symbol::Character(':'));
        }
        let in_field = index < 5;
        all.extend(symbols(field).into_iter().map(|symbol| match symbol {
            Symbol::One { .. } => Symbol::One { in_field },
            Symbol::Star { .. } => Symbol::Star { in_field },
            other => other,
        }));
    }
    Some(all)
}
