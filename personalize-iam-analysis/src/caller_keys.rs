//! Callers that meet tests of the keys that AWS sets from the caller.
//!
//! A test of such a key says that the caller's text, or its id, is in a language (see [`caller`](crate::caller)), and all
//! tests of all of these keys are settled together: [`solve`] finds no caller whose keys do not fit to each other, and overlooks none
//! whose keys do.

use std::collections::BTreeSet;

use personalize_iam_eval::symbolic::{Compared, KeyTest};
use personalize_iam_eval::{ContestedRule, Principal};
use personalize_iam_model::Partition;
use personalize_iam_model::arn::Fields;
use personalize_iam_model::policy::OperatorName;

use crate::caller::{Caller, Kind, Names, One, RESERVED, Says, What, moved, role_and_session};
use crate::example_values;
use crate::key::{self, Asked, Matches, OnLists, Own, Solved, World, on_lists};
use crate::language::{Language, Token, members};

/// Where a caller has to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Within<'a> {
    pub(crate) partition: Option<&'a str>,
    pub(crate) account: Option<&'a str>,
}

// What names are made of, what looks best first. A path may have wildcards and colons for AWS; here it has none, so that no
// role is one of the callers whom `arn:aws:iam::*:user/*` matches as a text.
const DIGITS: &str = "1470235689";
const LOWER: &str = "xabcdefghijklmnopqrstuvwyz";
const ID: &str = "EXAMPLBCDFGHIJKNOQRSTUVWYZ0123456789";
const NAME: &str = "xabcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=,.@";
const IN_PATH: &str = "xabcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=,.@!\"#$%&'();<>[\\]^`{|}~";
const HOST: &str = "xabcdefghijklmnopqrstuvwyz0123456789-.";

/// The characters that patterns name. Of the others all are alike, so that one of a class stands for them.
#[derive(Default)]
struct Letters(BTreeSet<char>);

impl Letters {
    fn add(&mut self, language: &Language) {
        // What wildcards and parts stop at.
        self.0.extend([':', '/']);
        for token in language.patterns.iter().flatten() {
            match token {
                Token::Character(c) => {
                    self.0.insert(*c);
                }
                Token::OneOf(all) | Token::Run(all) => self.0.extend(all.iter()),
                Token::One { .. } | Token::Star { .. } => {}
            }
        }
    }

    fn all() -> Letters {
        Letters((' '..='~').collect())
    }

    fn of(&self, class: &str) -> Box<[char]> {
        let named = |c: &char| self.0.contains(c);
        let other = class.chars().find(|c| !named(c));
        other.into_iter().chain(class.chars().filter(named)).collect()
    }

    fn one(&self, class: &str) -> Token {
        Token::OneOf(self.of(class))
    }

    fn run(&self, class: &str) -> Token {
        Token::Run(self.of(class))
    }

    /// At least this many of a class.
    fn some(&self, class: &str, least: usize) -> Vec<Token> {
        let mut tokens = vec![self.one(class); least];
        tokens.push(self.run(class));
        tokens
    }
}

fn literal(text: &str) -> Vec<Token> {
    text.chars().map(Token::Character).collect()
}

/// Every sequence of one alternative of each part.
fn sequences(parts: &[Vec<Vec<Token>>]) -> Vec<Vec<Token>> {
    parts.iter().fold(vec![Vec::new()], |all, alternatives| {
        let longer = |before: &Vec<Token>| -> Vec<Vec<Token>> {
            alternatives.iter().map(|next| before.iter().chain(next).cloned().collect()).collect()
        };
        all.iter().flat_map(longer).collect()
    })
}

/// The texts that callers of a kind can have.
fn texts_of(caller: &Caller, kind: &Kind, within: Within<'_>, letters: &Letters) -> Language {
    let text = One::of(kind, 0).text;
    let Some(fields) = Fields::split(&text) else {
        let open = kind.names == Names::Any && kind.what() == What::Service;
        let host = [letters.some(LOWER, 1), vec![letters.run(HOST)]].concat();
        let ends = [".amazonaws.com", ".amazonaws.com.cn"].map(literal).to_vec();
        let patterns = if open { sequences(&[vec![host], ends]) } else { vec![literal(&text)] };
        return Language { patterns };
    };
    let (path, name) = (
        [vec![letters.one(IN_PATH)], vec![Token::Run(letters.of(IN_PATH).iter().copied().chain(['/']).collect())]]
            .concat(),
        fields.resource.rsplit('/').next().unwrap_or_default(),
    );
    let below = |kind: &str, name: &[Token]| {
        vec![
            [literal(kind), name.to_vec()].concat(),
            [literal(kind), path.clone(), literal("/"), name.to_vec()].concat(),
        ]
    };
    let any_name = letters.some(NAME, 1);
    let resources = match (&kind.names, kind.what()) {
        (Names::This, _) | (_, What::Root | What::Service | What::Other) => vec![literal(fields.resource)],
        (Names::WithPath, _) => match name.strip_prefix(RESERVED) {
            Some(_) => {
                let reserved = literal("role/aws-reserved/sso.amazonaws.com/");
                let region = [letters.some(LOWER, 1), vec![letters.run(HOST)], literal("/")].concat();
                let name = literal(name);
                vec![[reserved.clone(), name.clone()].concat(), [reserved, region, name].concat()]
            }
            None => below("role/", &literal(name)),
        },
        (Names::Any, What::User) => below("user/", &any_name),
        (Names::Any, What::Role) => below("role/", &any_name),
        (Names::Any, What::FederatedUser) => vec![[literal("federated-user/"), letters.some(NAME, 2)].concat()],
    };
    let free = caller.is_open();
    let partitions = match within.partition.or((!free).then_some(fields.partition)) {
        Some(partition) => vec![literal(partition)],
        None => vec![literal("aws"), [literal("aws-"), letters.some(LOWER, 1), vec![letters.run(HOST)]].concat()],
    };
    let accounts = match within.account.or((!free).then_some(fields.account)) {
        Some(account) => vec![literal(account)],
        None => vec![vec![letters.one(DIGITS); 12]],
    };
    let service = format!(":{}::", fields.service);
    let parts = [vec![literal("arn:")], partitions, vec![literal(&service)], accounts, vec![literal(":")], resources];
    Language { patterns: sequences(&parts) }
}

/// The texts of callers that are distinguished from those that the caller stands for.
fn others_than(caller: &Caller) -> Language {
    let any = || Token::Star { in_field: true };
    let field = |text: &str| [literal(text), vec![Token::Character(':')]].concat();
    let before = [literal("arn:"), vec![any()], literal(":"), vec![any()], literal("::")].concat();
    let mut patterns: Vec<Vec<Token>> = caller.not.texts.iter().map(|text| literal(text)).collect();
    for account in &caller.not.accounts {
        patterns.push([before.clone(), field(account), vec![Token::Star { in_field: false }]].concat());
    }
    if caller.not.service_linked_roles {
        let path = [vec![any()], literal(":role/aws-service-role/"), vec![Token::Star { in_field: false }]].concat();
        patterns.push([before, path].concat());
    }
    Language { patterns }
}

/// The ids that callers of a kind can have.
fn ids_of(kind: &Kind, letters: &Letters) -> Language {
    let unique = |prefix: &str| [literal(prefix), letters.some(ID, 1)].concat();
    let pattern = match (&kind.principal, kind.any_session) {
        (Principal::RoleSession { session, .. }, false) => {
            let name = role_and_session(session).map_or("", |(_, session)| session);
            [unique("AROA"), literal(":"), literal(name)].concat()
        }
        (Principal::RoleSession { .. }, true) => [unique("AROA"), literal(":"), letters.some(NAME, 2)].concat(),
        _ => unique("AIDA"),
    };
    Language { patterns: vec![pattern] }
}

/// Some tokens with wildcards that take characters of a class alone; `None` if no text of the class matches.
fn of_class(tokens: &[Token], class: &str, letters: &Letters) -> Option<Vec<Token>> {
    let shared = |all: &[char]| -> Box<[char]> { all.iter().copied().filter(|c| class.contains(*c)).collect() };
    let narrowed = |token: &Token| match token {
        Token::Character(c) => class.contains(*c).then(|| token.clone()),
        Token::OneOf(all) => Some(shared(all)).filter(|all| !all.is_empty()).map(Token::OneOf),
        Token::Run(all) => Some(Token::Run(shared(all))),
        Token::One { .. } => Some(letters.one(class)),
        Token::Star { .. } => Some(letters.run(class)),
    };
    tokens.iter().map(narrowed).collect()
}

/// Every way to divide a pattern at a colon.
fn at_colon(pattern: &[Token]) -> Vec<(Vec<Token>, Vec<Token>)> {
    let mut all = Vec::new();
    for (at, token) in pattern.iter().enumerate() {
        let (before, after) = (pattern.get(..at).unwrap_or_default(), pattern.get(at + 1..).unwrap_or_default());
        let with = |one: Option<&Token>| {
            let one = one.map(std::slice::from_ref).unwrap_or_default();
            ([before, one].concat(), [one, after].concat())
        };
        match token {
            Token::Character(':') | Token::One { in_field: false } => all.push(with(None)),
            Token::OneOf(characters) if characters.contains(&':') => all.push(with(None)),
            Token::Star { in_field: false } => all.push(with(Some(token))),
            Token::Run(characters) if characters.contains(&':') => all.push(with(Some(token))),
            _ => {}
        }
    }
    all
}

/// The texts whose part, as a key says it, is in a language.
fn with_part(language: &Language, says: Says, letters: &Letters) -> Language {
    let any = || Token::Star { in_field: false };
    let head = || {
        let field = || Token::Star { in_field: true };
        [literal("arn:"), vec![field()], literal(":"), vec![field()], literal("::")].concat()
    };
    let of_account = |tokens: &[Token]| of_class(tokens, DIGITS, letters);
    let of_name = |tokens: &[Token]| of_class(tokens, NAME, letters);
    let patterns = language.patterns.iter();
    let patterns = match says {
        Says::Account => {
            patterns.filter_map(|one| Some([head(), of_account(one)?, literal(":"), vec![any()]].concat())).collect()
        }
        Says::Name => patterns.filter_map(|one| Some([vec![any()], literal("/"), of_name(one)?].concat())).collect(),
        Says::AccountAndName => patterns
            .flat_map(|one| at_colon(one))
            .filter_map(|(account, name)| {
                let between = literal(":federated-user/");
                Some([head(), of_account(&account)?, between, of_name(&name)?].concat())
            })
            .collect(),
        _ => return language.clone(),
    };
    Language { patterns }
}

/// What a test requires of callers of a kind.
enum Demand {
    /// Something that is alike for all of them: whether it can hold, and whether it can fail.
    Alike { can_hold: bool, can_fail: bool },
    /// That the text, or the id, matches, or if inverted that it does not.
    Match { matches: Matches, inverted: bool, says: Says },
    /// Something that is not understood here.
    Unclear(String),
}

fn alike(holds: bool) -> Demand {
    Demand::Alike { can_hold: holds, can_fail: !holds }
}

/// What a test requires of callers of a kind, by one of them; and whether that depends on variables that are not
/// settled.
fn demand(test: &KeyTest, one: &One, world: &World<'_>) -> (Demand, bool) {
    let Some(says) = one.what.says(test.folded_key()) else {
        return (Demand::Unclear(format!("`{}` does not follow from the caller", test.key())), false);
    };
    let value = one.value(test.folded_key());
    let by_evaluator = || alike(test.holds_on(value.as_ref(), world.request, world.semantics) == Some(true));
    let inverted = matches!(test.operator(), OperatorName::Known(operator) if operator.base.is_negated());
    let of_arns = match test.compared() {
        Compared::Arn(patterns) => Some(patterns),
        Compared::Text { .. }
        | Compared::Number(_)
        | Compared::Date(_)
        | Compared::Bool(_)
        | Compared::Binary(_)
        | Compared::Address(_)
        | Compared::Presence => None,
    };
    match (says, &of_arns) {
        (Says::Nothing, _) => return (by_evaluator(), false),
        // No other key is an ARN, whatever its value.
        (Says::Whole, Some(patterns)) if one.what != What::Service => {
            // A pattern that is not an ARN fits no value.
            let strict = inverted && !world.semantics.takes_usual_reading(ContestedRule::TypeErrorInverted);
            if strict && patterns.iter().any(Option::is_none) && !test.values().is_empty() {
                return (alike(false), false);
            }
            if let Some((matches, open)) = key::arn_matches(test, world).filter(|_| !test.values().is_empty()) {
                if strict && open {
                    let reason = format!("a value of `{}` may be no ARN", test.key());
                    return (Demand::Unclear(reason), true);
                }
                return (Demand::Match { matches, inverted, says }, open);
            }
        }
        (_, Some(_)) => return (by_evaluator(), false),
        (Says::Listed, None) if on_lists(test, world) == OnLists::Never => return (by_evaluator(), false),
        _ => {}
    }
    // Where nothing is listed, only the type of a value counts, which differs among names alone.
    if test.values().is_empty() && says != Says::Name {
        return (by_evaluator(), false);
    }
    let own = if says == Says::Listed { Own::Open } else { Own::OneValue };
    match key::asked(test, &World { own, ..*world }) {
        (Asked::Same, _) => (by_evaluator(), false),
        (Asked::Match { matches, inverted }, open) => match says {
            Says::Always(_) if !open => (by_evaluator(), false),
            Says::Always(value) => {
                let text = Language::of_texts([value]);
                let has = |language: &Language| !members(&[language, &text], &[], 1, &mut 1_000).texts.is_empty();
                let (may, must) = (has(&matches.at_most), has(&matches.at_least));
                let (can_hold, can_fail) = if inverted { (!must, may) } else { (may, !must) };
                (Demand::Alike { can_hold, can_fail }, open)
            }
            says => (Demand::Match { matches, inverted, says }, open),
        },
        // No ARN and no type of callers is a number, a date, an address or bytes.
        (Asked::Like(..), _) if matches!(says, Says::Whole | Says::Listed | Says::Always(_)) => (by_evaluator(), false),
        (Asked::Like(..), _) => {
            (Demand::Unclear(format!("`{}` is compared as something that it seldom is", test.key())), false)
        }
        (Asked::Unclear(reason), _) => match says {
            Says::Always(_) => (by_evaluator(), false),
            _ => (Demand::Unclear(reason), false),
        },
    }
}

/// How many callers are tried where languages alone do not decide.
const TRIED: usize = 12;

/// Finds a caller of one of these kinds for which all tests come out as told.
pub(crate) fn solve(
    caller: &Caller,
    kinds: &[usize],
    tests: &[(&KeyTest, bool)],
    world: &World<'_>,
    within: Within<'_>,
    budget: &mut usize,
) -> Solved<One> {
    let mut unknown = None;
    for number in kinds {
        let Some(kind) = caller.kinds.get(*number) else { continue };
        match of_kind(caller, (kind, *number), tests, world, within, budget) {
            Solved::Nothing => {}
            Solved::Unknown(reason) => unknown = unknown.or(Some(reason)),
            found => return found,
        }
    }
    unknown.map_or(Solved::Nothing, Solved::Unknown)
}

/// Languages that a text has to be in, and not to be in.
#[derive(Default)]
struct Wanted {
    positive: Vec<Language>,
    negative: Vec<Language>,
}

impl Wanted {
    /// Those that are members.
    fn which(&self, candidates: Vec<String>, limit: usize) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        for candidate in candidates {
            if texts.len() < limit && !texts.contains(&candidate) && self.has(&candidate) {
                texts.push(candidate);
            }
        }
        texts
    }

    fn has(&self, text: &str) -> bool {
        self.positive.iter().all(|language| language.has(text))
            && !self.negative.iter().any(|language| language.has(text))
    }

    /// These members and others, up to a limit; and whether the search was given up.
    fn some(&self, mut texts: Vec<String>, limit: usize, budget: &mut usize) -> (Vec<String>, bool) {
        if texts.len() >= limit {
            return (texts, false);
        }
        let positive: Vec<&Language> = self.positive.iter().collect();
        let negative: Vec<&Language> = self.negative.iter().collect();
        let found = members(&positive, &negative, limit, budget);
        texts.extend(found.texts.into_iter().filter(|text| !texts.contains(text)).collect::<Vec<_>>());
        (texts, found.given_up)
    }
}

fn of_kind(
    caller: &Caller,
    (kind, number): (&Kind, usize),
    tests: &[(&KeyTest, bool)],
    world: &World<'_>,
    within: Within<'_>,
    budget: &mut usize,
) -> Solved<One> {
    let is_of_aws = within.partition.is_none_or(|partition| partition == "aws" || partition.starts_with("aws-"));
    if !is_of_aws {
        return Solved::Nothing;
    }
    let usual = One::of(kind, number);
    let mut unclear: Option<String> = None;
    let mut asked: Vec<(Matches, bool, Says)> = Vec::new();
    let mut closed: Vec<(&KeyTest, bool)> = Vec::new();
    for (test, holds) in tests {
        let (demand, open) = demand(test, &usual, world);
        if !open {
            closed.push((test, *holds));
        }
        match demand {
            Demand::Alike { can_hold, can_fail } if if *holds { can_hold } else { can_fail } => {}
            Demand::Alike { .. } => return Solved::Nothing,
            Demand::Match { matches, inverted, says } => asked.push((matches, *holds != inverted, says)),
            Demand::Unclear(reason) => unclear = unclear.or(Some(reason)),
        }
    }
    let suits = |one: &One| {
        closed.iter().all(|(test, holds)| {
            test.holds_on(one.value(test.folded_key()).as_ref(), world.request, world.semantics) == Some(*holds)
        })
    };
    let others = others_than(caller);
    // Most of the time the usual one will do.
    let here = One { text: moved(&usual.text, within.partition, within.account, None), ..usual.clone() };
    let is_another = || Wanted { positive: vec![others.clone()], negative: Vec::new() }.has(&here.text);
    if closed.len() == tests.len() && suits(&here) && !is_another() {
        return Solved::Value(here);
    }
    let mut letters = Letters::default();
    for (matches, ..) in &asked {
        letters.add(&matches.at_most);
    }
    letters.add(&others);
    let mut examples = Examples::default();
    for (matches, has_to, says) in &asked {
        if *has_to {
            examples.add(&matches.at_most, *says);
        }
    }
    let wanted = |letters: &Letters| {
        let (mut text, mut id) = (Wanted::default(), Wanted::default());
        text.positive.push(texts_of(caller, kind, within, letters));
        text.negative.push(others.clone());
        id.positive.push(ids_of(kind, letters));
        for (matches, has_to, says) in &asked {
            let side = if *says == Says::Id { &mut id } else { &mut text };
            if *has_to {
                side.positive.push(with_part(&matches.at_most, *says, letters));
            } else {
                side.negative.push(with_part(&matches.at_least, *says, letters));
            }
        }
        (text, id)
    };
    let (text, id) = wanted(&letters);
    // What looks well has any letters.
    let (fine_text, fine_id) = wanted(&Letters::all());
    let limit = if unclear.is_some() || !caller.not.sessions.is_empty() { TRIED } else { 1 };
    let (ids, ids_given_up) = match kind.what().has_id() {
        true => id.some(fine_id.which(examples.ids(&usual), limit), limit, budget),
        false => (vec![String::new()], false),
    };
    if ids.is_empty() && !ids_given_up {
        return Solved::Nothing;
    }
    let (texts, texts_given_up) = text.some(fine_text.which(examples.texts(&usual, within), limit), limit, budget);
    if texts.is_empty() && !texts_given_up {
        return Solved::Nothing;
    }
    for text in &texts {
        for id in &ids {
            let one = One { text: text.clone(), id: id.clone(), ..usual.clone() };
            if can_be(&one) && !is_told_apart(caller, &one.principal(kind)) && suits(&one) {
                return Solved::Value(one);
            }
        }
    }
    Solved::Unknown(unclear.unwrap_or_else(|| {
        let key = tests.first().map_or("", |(test, _)| test.key());
        format!("no caller was found that has what the policies test of `{key}`, and none was ruled out")
    }))
}

/// Whether AWS takes a name that is so long.
fn can_be(one: &One) -> bool {
    let longest = if one.what == What::FederatedUser { 32 } else { 64 };
    let session = one.id.split_once(':').map_or(0, |(_, session)| session.len());
    one.name().len() <= longest && session <= 64
}

/// Whether a session is one that policies name, which is looked at by itself.
fn is_told_apart(caller: &Caller, principal: &Principal) -> bool {
    matches!(principal, Principal::RoleSession { session, .. } if caller.not.sessions.contains(session))
}

/// Texts that match what is asked for, part by part.
#[derive(Default)]
struct Examples {
    whole: Vec<String>,
    accounts: Vec<String>,
    names: Vec<String>,
    ids: Vec<String>,
}

impl Examples {
    fn add(&mut self, language: &Language, says: Says) {
        let texts = language.patterns.iter().take(8).flat_map(|pattern| example_values::value_examples(pattern));
        match says {
            Says::Account => self.accounts.extend(texts),
            Says::Name => self.names.extend(texts),
            Says::Id => self.ids.extend(texts),
            Says::AccountAndName => {
                for text in texts {
                    let (account, name) = text.split_once(':').unwrap_or((example_values::ACCOUNT, text.as_str()));
                    self.accounts.push(account.to_owned());
                    self.names.push(name.to_owned());
                }
            }
            Says::Whole | Says::Listed => self.whole.extend(texts),
            Says::Nothing | Says::Always(_) => {}
        }
    }

    fn ids(&self, usual: &One) -> Vec<String> {
        let (_, session) = usual.id.split_once(':').unwrap_or_default();
        let mut ids = vec![usual.id.clone()];
        for id in &self.ids {
            let (unique, of) = id.split_once(':').map_or((id.as_str(), None), |(unique, of)| (unique, Some(of)));
            let unique = unique.to_uppercase();
            match of {
                None => ids.push(unique),
                Some(of) => {
                    ids.extend([format!("{unique}:{of}"), format!("{unique}:{session}"), format!("AROAEXAMPLE:{of}")])
                }
            }
        }
        ids
    }

    fn texts(&self, usual: &One, within: Within<'_>) -> Vec<String> {
        /// This many combinations are enough.
        const MOST: usize = 60;
        fn or_none(all: &[String]) -> impl Iterator<Item = Option<&str>> {
            std::iter::once(None).chain(all.iter().map(|text| Some(text.as_str())))
        }
        let mut texts: Vec<String> = Vec::new();
        let mut wholes: Vec<&str> = vec![&usual.text];
        wholes.extend(self.whole.iter().map(String::as_str));
        let elsewhere = Partition::ALL.map(Partition::as_str);
        for whole in wholes {
            for account in or_none(&self.accounts) {
                for name in or_none(&self.names) {
                    let text = moved(whole, within.partition, within.account.or(account), name);
                    if texts.len() < MOST && !texts.contains(&text) {
                        texts.push(text);
                    }
                }
            }
        }
        let found = texts.clone();
        if within.partition.is_none() {
            texts.extend(elsewhere.iter().flat_map(|partition| {
                found.iter().take(MOST / elsewhere.len()).map(|text| moved(text, Some(partition), None, None))
            }));
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::caller::{KEYS, StandsFor, UNTIED, USER_ID};
    use crate::callers::given;
    use crate::key::Stands;
    use crate::random::{Random, fault_of, show};
    use crate::{Options, compare};
    use personalize_iam_eval::ContextValue;
    use personalize_iam_eval::symbolic;
    use personalize_iam_eval::{Policies, Request, Semantics};
    use personalize_iam_model::policy::{
        BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, Qualifier, read,
    };
    use proptest::prelude::*;
    use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

    /// Callers that come close to each other.
    fn callers() -> Vec<Request> {
        let mut all = Vec::new();
        let mut add = |principal: &str, role: Option<&str>, id: Option<&str>| {
            let principal = match (principal.parse().unwrap(), role) {
                (Principal::RoleSession { session, .. }, Some(role)) => {
                    Principal::RoleSession { session, role: Some(role.to_owned()) }
                }
                (principal, _) => principal,
            };
            let mut request = Request::new(principal, "a:b", "*");
            request.context.extend(id.map(|id| ("aws:userid".to_owned(), id.into())));
            all.push(request);
        };
        for account in ["111122223333", "444455556666"] {
            for partition in ["aws", "aws-cn"] {
                for (path, name) in [("", "ana"), ("team/", "ana"), ("", "bo"), ("team/x/", "user")] {
                    for id in ["AIDAANA", "AIDABO", "AIDAANAX"] {
                        add(&format!("arn:{partition}:iam::{account}:user/{path}{name}"), None, Some(id));
                    }
                    for session in ["ana", "job1"] {
                        let role = format!("arn:{partition}:iam::{account}:role/{path}{name}");
                        let of = format!("arn:{partition}:sts::{account}:assumed-role/{name}/{session}");
                        for id in ["AROAETL", "AROAX"] {
                            add(&of, Some(&role), Some(&format!("{id}:{session}")));
                        }
                    }
                    add(&format!("arn:{partition}:sts::{account}:federated-user/{name}"), None, None);
                }
                add(&format!("arn:{partition}:iam::{account}:root"), None, None);
            }
        }
        for service in ["personalize", "s3", "events.eu-west-1"] {
            add(&format!("{service}.amazonaws.com"), None, None);
        }
        all
    }

    const LISTED: &[&str] = &[
        "*",
        "ana",
        "an?",
        "a*",
        "*a*",
        "user",
        "User",
        "AssumedRole",
        "*Role",
        "Account",
        "FederatedUser",
        "F*",
        "true",
        "False",
        "111122223333",
        "1111*",
        "4*6",
        "444455556666",
        "111122223333:ana",
        "*:ana",
        "1*:*",
        "AIDAANA",
        "AIDA*",
        "AROAETL:*",
        "AROA?:job1",
        "*:job?",
        "arn:aws:iam::111122223333:user/ana",
        "arn:aws:iam::111122223333:user/*",
        "arn:aws*:iam::*:role/team/*",
        "arn:*:iam::*:role/*ana",
        "arn:aws-cn:*:*:444455556666:*",
        "arn:aws:iam::111122223333:ro?t",
        "arn:aws:sts::*:federated-user/?*",
        "arn:aws:iam::111122223333:role/team/ana",
        "arn:aws:iam",
        "*:role/ana",
        "*/ana",
        "personalize.amazonaws.com",
        "*.amazonaws.com",
        "ARN:AWS:IAM::111122223333:USER/ANA",
        "ANA",
        "10",
        "",
    ];

    fn tests_of(conditions: &[(usize, usize, usize, bool, Vec<usize>)]) -> Vec<KeyTest> {
        use BaseOperator as B;
        // Those of texts and ARNs most of the time.
        const USUAL: [B; 14] = [
            B::StringEquals,
            B::StringLike,
            B::StringNotLike,
            B::StringNotEquals,
            B::ArnLike,
            B::ArnEquals,
            B::ArnNotLike,
            B::ArnNotEquals,
            B::StringLike,
            B::StringEqualsIgnoreCase,
            B::StringNotEqualsIgnoreCase,
            B::Null,
            B::Bool,
            B::StringLike,
        ];
        let mut policy =
            read(r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#).unwrap();
        policy.statements[0].condition = conditions
            .iter()
            .map(|(key, base, qualifier, if_exists, values)| {
                let base = match base % 10 {
                    0 => B::ALL[(base / 10) % B::ALL.len()],
                    _ => USUAL[(base / 10) % USUAL.len()],
                };
                let qualifier =
                    [None, None, None, Some(Qualifier::ForAllValues), Some(Qualifier::ForAnyValue)][qualifier % 5];
                let if_exists = *if_exists && base != B::Null;
                // The key's own values a little more often.
                let key = KEYS[key % KEYS.len()];
                let values = values.iter().map(|value| LISTED[value % LISTED.len()].to_owned()).collect();
                ConditionBlock {
                    operator: OperatorName::Known(ConditionOperator { qualifier, base, if_exists }),
                    tests: vec![ConditionTest { key: key.to_owned(), values }],
                }
            })
            .collect();
        let compiled = Policies { identity: vec![policy], ..Policies::default() }.compile();
        let user = Principal::User { arn: example_values::USER.to_owned() };
        let request = Request::new(user, "a:b", "*").prepare();
        let mut statements = symbolic::statements(&compiled, &request);
        statements.next().unwrap().conditions().collect()
    }

    fn open_caller() -> Caller {
        let kinds = [
            ("arn:aws:iam::111122223333:user/example", Names::Any),
            ("arn:aws:iam::111122223333:role/example", Names::Any),
            ("arn:aws:sts::111122223333:federated-user/example", Names::Any),
            ("arn:aws:iam::111122223333:root", Names::Any),
            ("example.amazonaws.com", Names::Any),
        ];
        let kind = |(principal, names): (&str, Names)| Kind {
            names,
            any_session: true,
            ..given(&[principal.parse().unwrap()], &[]).remove(0).kinds.remove(0)
        };
        let mut caller = given(&[Principal::Anonymous], &[]).remove(0);
        caller.stands_for = StandsFor::Anyone;
        caller.kinds = kinds.into_iter().map(kind).collect();
        caller
    }

    /// What the evaluator says of a caller's keys.
    fn filled(request: &Request) -> impl Fn(&str) -> Option<ContextValue> {
        let prepared = request.clone().prepare();
        let given: Vec<(String, ContextValue)> =
            request.context.iter().map(|(key, value)| (key.to_lowercase(), value.clone())).collect();
        let filled = prepared.filled_keys().map(|(key, value)| (key.to_lowercase(), value));
        let all: Vec<(String, ContextValue)> = given.into_iter().chain(filled).collect();
        move |key| all.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone())
    }

    #[test]
    fn keys_are_what_the_evaluator_fills_in() {
        let caller = open_caller();
        for request in callers() {
            let of = |kind: &&Kind| kind.what() == What::of(&request.principal);
            let number = caller.kinds.iter().position(|kind| of(&kind)).unwrap();
            let kind = Kind { principal: request.principal.clone(), ..caller.kinds[number].clone() };
            let mut one = One::of(&kind, number);
            let filled = filled(&request);
            if let Some(ContextValue::One(id)) = filled(USER_ID).filter(|_| one.own_id().is_some()) {
                one.id = id;
            }
            for key in KEYS.into_iter().filter(|key| kind.what().tells(key)) {
                assert_eq!(one.value(key), filled(key), "{key} of {:?}", request.principal);
            }
            let user = |principal: Principal| match principal {
                Principal::FederatedUser { arn, .. } => Principal::FederatedUser { arn, user: None },
                other => other,
            };
            assert_eq!(user(one.principal(&kind)), user(request.principal.clone()));
        }
    }

    #[test]
    fn a_caller_is_found_as_by_trying_everything() {
        let condition =
            (0_usize..100, 0_usize..1000, 0_usize..5, any::<bool>(), prop::collection::vec(0_usize..1000, 0..4));
        let conditions = prop::collection::vec((condition, any::<bool>()), 1..5);
        let readings = prop_oneof![3 => Just(None), 1 => (0..ContestedRule::ALL.len()).prop_map(Some)];
        let caller = open_caller();
        let all: Vec<(Request, usize)> = callers()
            .into_iter()
            .map(|request| {
                let number = caller.kinds.iter().position(|kind| kind.what() == What::of(&request.principal));
                (request, number.unwrap())
            })
            .collect();
        let base = Request::new(Principal::Anonymous, "a:b", "*").prepare();
        let counts = Cell::new([0_usize; 3]);
        let count = |which: usize| {
            let mut all = counts.get();
            all[which] += 1;
            counts.set(all);
        };
        let mut runner =
            TestRunner::new_with_rng(Config::with_cases(1_500), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
        let result = runner.run(&(conditions, readings, 1_usize..32), |(conditions, reading, some)| {
            let rule = reading.map(|number| ContestedRule::ALL[number]);
            let semantics = rule.map_or(Semantics::default(), |rule| Semantics::default().with_other_reading(rule));
            let (conditions, wanted): (Vec<_>, Vec<bool>) = conditions.into_iter().unzip();
            let tests = tests_of(&conditions);
            let kinds: Vec<usize> = (0..5).filter(|kind| some >> kind & 1 == 1).collect();
            // Only keys that follow from services matter here.
            let tells = |test: &&KeyTest| kinds.iter().all(|kind| caller.kinds[*kind].what().tells(test.folded_key()));
            let literals: Vec<(&KeyTest, bool)> = tests.iter().zip(wanted).filter(|(test, _)| tells(test)).collect();
            let world = World { request: &base, semantics, variables: &|_| Stands::ForAnything, own: Own::Open };
            let suits = |request: &Request| {
                let request = request.clone().prepare();
                literals.iter().all(|(test, holds)| test.holds(&request, semantics) == Some(*holds))
            };
            match solve(&caller, &kinds, &literals, &world, Within::default(), &mut 100_000) {
                Solved::Value(one) => {
                    count(0);
                    let mut request = Request::new(one.principal(&caller.kinds[one.kind]), "a:b", "*");
                    request.context.extend(one.own_id().map(|id| ("aws:userid".to_owned(), id.into())));
                    prop_assert!(kinds.contains(&one.kind));
                    prop_assert!(suits(&request), "{:?} does not suit {:?}", request, literals);
                }
                Solved::Nothing => {
                    count(1);
                    let found = all.iter().find(|(request, kind)| kinds.contains(kind) && suits(request));
                    prop_assert_eq!(found, None, "{:?}", literals);
                }
                Solved::Unknown(_) => count(2),
            }
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{error}"));
        let [found, nothing, unknown] = counts.get();
        assert!(found > 500 && nothing > 200, "{found} found, {nothing} nothing, {unknown} unknown");
        assert!(unknown * 50 < found + nothing, "{found} found, {nothing} nothing, {unknown} unknown");
    }

    /// A witness of random comparisons of policies that ask for a key, if there is one that no caller can be of.
    fn fault(key: &str) -> Option<String> {
        (0..10).find_map(|case| {
            let mut random = Random::new(7 << 32 | case);
            let (old, new) = random.pair_about(key);
            let text = format!("{}{}", show(&old), show(&new));
            let comparison = compare(&old, &new, &Options::default());
            let mut witnesses = comparison.gained.iter().chain(&comparison.lost).map(|region| &region.witness);
            witnesses.find_map(|witness| fault_of(witness, &text)).map(|fault| format!("{fault}\n{text}"))
        })
    }

    #[test]
    fn a_key_that_is_not_tied_to_the_caller_is_noticed() {
        for key in KEYS {
            assert_eq!(fault(key), None, "{key}");
            UNTIED.set(Some(key));
            let noticed = fault(key);
            UNTIED.set(None);
            assert!(noticed.is_some(), "nothing notices that `{key}` is independent of the caller");
        }
    }
}
