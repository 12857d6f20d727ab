//! Regions of requests in sentences: which actions, on what, when, by whom.

use personalize_iam_eval::symbolic::{self, KeyTest, ResourceTest, Symbol, caller_kind};
use personalize_iam_eval::{Policies, Principal, Request, Semantics};
use personalize_iam_model::catalog::{self, Support};
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::hole;
use personalize_iam_model::policy::{BaseOperator, ConditionOperator, OperatorName, Qualifier, to_json};

use crate::actions::Class;
use crate::caller::{Caller, KEYS, Kind, StandsFor, always_there};
use crate::callers::documents;
use crate::question::{Answer, Found, Question};
use crate::space::{Described, Division};

/// How many things of a kind are named before the others are counted.
const NAMED: usize = 5;

/// Requests that are decided differently, all for the same reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Region {
    /// What requests these are: a sentence without its subject.
    pub description: String,
    /// One of them, which the evaluator has decided.
    pub witness: Request,
}

/// What was found, each with a sentence; equal sentences are reported once.
pub(crate) fn regions(answer: &Answer, question: &Question, sources: &[&Policies]) -> Vec<Region> {
    let patterns = action_patterns(sources);
    let mut texts: Vec<String> = sources.iter().flat_map(|policies| documents(policies)).map(to_json).collect();
    for grant in sources.iter().flat_map(|policies| &policies.grants) {
        texts.extend(grant.principals().chain(grant.key_id.as_deref()).map(str::to_owned));
    }
    let sources_name = |account: &str| texts.iter().any(|text| text.contains(account));
    let mut told: Vec<Told> = Vec::new();
    let semantics = question.sides.first().map(|side| symbolic::semantics(side.policies())).unwrap_or_default();
    let joined = joined(worth_telling(&answer.found), semantics);
    for found in &joined {
        let all = answer.classes.get(found.caller).map_or(&[][..], Vec::as_slice);
        // What cannot be asked about such a resource is not left out.
        let all: Vec<Class> = all.iter().filter(|class| takes(class, found, semantics)).cloned().collect();
        let Some(caller) = question.callers.get(found.caller) else { continue };
        let what = sentence(found, caller, &all, &patterns);
        let index = told.iter().position(|known| known.what == what).unwrap_or_else(|| {
            told.push(Told { what, who: Vec::new(), tells_kinds: true, witness: found.witness.clone() });
            told.len() - 1
        });
        let Some(known) = told.get_mut(index) else { continue };
        known.tells_kinds &= found.tells_kinds;
        for kind in &found.kinds {
            if !known.who.contains(&(found.caller, *kind)) {
                known.who.push((found.caller, *kind));
            }
        }
    }
    let everyone: usize = question.callers.iter().map(Caller::told_kinds).sum();
    let names = |who: &[(usize, usize)]| {
        let mut names: Vec<String> = Vec::new();
        for (number, caller) in question.callers.iter().enumerate() {
            let kinds = who.iter().filter(|(of, _)| *of == number).filter_map(|(_, kind)| caller.kinds.get(*kind));
            let kinds: Vec<&Kind> = kinds.collect();
            for name in by(caller, &kinds, &sources_name) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    };
    told.into_iter()
        .map(|Told { what, who, tells_kinds, witness }| {
            // Of one caller the conditions may say which kinds they are about.
            let alone = who.len() >= everyone || question.callers.len() == 1 && tells_kinds;
            let description = if alone { what } else { format!("{what}, by {}", list(&names(&who), "or")) };
            Region { description, witness }
        })
        .collect()
}

/// What was found. If something else is reported for all resources, actions that take one resource alone are included,
/// because theirs is among them.
fn joined<'a>(all: impl Iterator<Item = &'a Found>, semantics: Semantics) -> Vec<Found> {
    let all: Vec<&Found> = all.collect();
    let is_lone = |found: &Found| found.classes.iter().all(|class| only_resource(class, found).is_some());
    let is_of_resource = |one: &Described| matches!(one, Described::Resource(_) | Described::Division(..));
    let keys = |found: &Found| -> Vec<(Described, bool)> {
        found.literals.iter().filter(|(one, _)| !is_of_resource(one)).cloned().collect()
    };
    let alike = |one: &Found, other: &Found| {
        let (one, other) = (keys(one), keys(other));
        one.len() == other.len() && one.iter().all(|literal| other.contains(literal))
    };
    let (lone, others): (Vec<&Found>, Vec<&Found>) = all.iter().partition(|found| is_lone(found));
    let fits = |found: &Found, lone: &Found, class: &Class| {
        let is_of = |other: &Class| service_of(other) == service_of(class);
        (found.caller, &found.kinds) == (lone.caller, &lone.kinds)
            && found.classes.iter().any(is_of)
            && alike(found, lone)
            && takes(class, found, semantics)
    };
    let mut joined = Vec::new();
    for found in all {
        let mut found = found.clone();
        if is_lone(&found) {
            let lone = found.clone();
            found.classes.retain(|class| !others.iter().any(|other| fits(other, &lone, class)));
            if found.classes.is_empty() {
                continue;
            }
        } else {
            for lone in &lone {
                let more: Vec<Class> = lone.classes.iter().filter(|class| fits(&found, lone, class)).cloned().collect();
                found.classes.extend(more);
            }
        }
        joined.push(found);
    }
    joined
}

fn service_of(class: &Class) -> &str {
    class.representative.split_once(':').map_or("", |(service, _)| service)
}

/// The only resource of the class's requests, if its actions have no resource types.
fn only_resource(class: &Class, found: &Found) -> Option<String> {
    let action = catalog::reviewed_action(&class.representative)?;
    action.only_resource()?;
    let request = Request { resource: "*".to_owned(), action: action.full_name.into(), ..found.witness.clone() };
    Some(request.prepare().request().resource.clone())
}

/// Whether requests of the class can have a resource of the region as it is described.
fn takes(class: &Class, found: &Found, semantics: Semantics) -> bool {
    let Some(resource) = only_resource(class, found) else { return true };
    let request = Request { resource, action: "s3:GetObject".into(), ..found.witness.clone() }.prepare();
    said(found).all(|((described, holds), _)| match described {
        Described::Resource(test) | Described::Division(_, test) => {
            test.covers(&request, semantics).is_none_or(|covers| covers == *holds)
        }
        _ => true,
    })
}

/// What reads the same: by which kinds of which callers, and whether it says itself which kinds they are.
struct Told {
    what: String,
    who: Vec<(usize, usize)>,
    tells_kinds: bool,
    witness: Request,
}

/// What was found, but for that of which something else tells already.
///
/// Not everything that divides resources for the layers' sake is described, such as that nothing reaches into another
/// partition. So the description of one region may be true of another, for which just that is described in addition.
pub(crate) fn worth_telling(all: &[Found]) -> impl Iterator<Item = &Found> {
    all.iter().filter(|found| !all.iter().any(|other| tells_of(other, found)))
}

/// Whether the description of one region is true of another that only adds what divides resources.
fn tells_of(found: &Found, more: &Found) -> bool {
    let mut pairs = found.classes.iter().zip(&more.classes);
    let mut besides = said(more).filter(|(literal, _)| !found.literals.contains(literal)).peekable();
    found.caller == more.caller
        && found.kinds == more.kinds
        && found.classes.len() == more.classes.len()
        && pairs.all(|(one, other)| one.representative == other.representative)
        && said(found).all(|(literal, _)| more.literals.contains(literal))
        && besides.peek().is_some()
        && besides.all(|(_, divides)| divides)
}

/// The literals that a description mentions, and whether they are there to divide resources for the layers' sake.
fn said(found: &Found) -> impl Iterator<Item = (&(Described, bool), bool)> {
    found.literals.iter().filter_map(|literal| match literal {
        (Described::Division(division, _), holds) => remark(division, *holds).map(|_| (literal, true)),
        _ => Some((literal, false)),
    })
}

/// Every pattern of actions that the policies write.
fn action_patterns(sources: &[&Policies]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for policy in sources.iter().flat_map(|policies| documents(policies)) {
        for statement in &policy.statements {
            for pattern in statement.action.name_and_patterns().1 {
                if !all.contains(pattern) {
                    all.push(pattern.clone());
                }
            }
        }
    }
    all
}

fn sentence(found: &Found, caller: &Caller, all: &[Class], patterns: &[String]) -> String {
    let (actions, service) = actions(&found.classes, all, patterns);
    format!("{actions} {}", circumstances(found, caller, service.as_deref(), &[]))
}

/// A literal about the resource: the test, and what it says if it only divides resources for the layers' sake.
type OfResource<'a> = (Option<&'a Division>, &'a ResourceTest, bool);

/// On what and when, without the actions. The resources in question are described if nothing else is.
pub(crate) fn circumstances(found: &Found, caller: &Caller, service: Option<&str>, asked: &[ResourceTest]) -> String {
    let (mut resources, mut tests): (Vec<OfResource<'_>>, Vec<(&KeyTest, bool)>) = Default::default();
    for (described, holds) in &found.literals {
        match described {
            Described::Resource(test) => resources.push((None, test, *holds)),
            Described::Division(division, test) => resources.push((Some(division), test, *holds)),
            Described::Key(test) => tests.push((test, *holds)),
            Described::Opaque => {}
        }
    }
    let others: Vec<_> = resources.iter().copied().filter(|(_, test, _)| !asked.contains(test)).collect();
    let told = if others.iter().any(|one| is_within(one)) { others } else { resources };
    let mut text = format!("on {}", resources_in_words(&told, service));
    let can_be_absent = |key: &str| {
        let mut kinds = found.kinds.iter().filter_map(|kind| caller.kinds.get(*kind));
        kinds.any(|kind| !always_there(key).contains(caller_kind(&kind.principal)))
    };
    let conditions = conditions(&tests, &can_be_absent);
    if !conditions.is_empty() {
        text.push_str(&format!(" when {}", conditions.join(" and ")));
    }
    text
}

/// What is said of a key.
#[derive(PartialEq, Eq)]
struct Clause {
    /// The key as it is written, perhaps behind those of its values that are meant.
    subject: String,
    /// What they are; nothing if the key can only be absent.
    predicate: Option<String>,
    /// Whether the predicate says what they are not.
    excludes: bool,
    /// Whether the key can be absent.
    absent: bool,
}

impl Clause {
    fn new(subject: impl Into<String>, predicate: impl Into<String>) -> Clause {
        Clause { subject: subject.into(), predicate: Some(predicate.into()), excludes: false, absent: false }
    }

    fn absent(key: &str) -> Clause {
        Clause { subject: key.to_owned(), predicate: None, excludes: false, absent: true }
    }

    fn is_absent(&self) -> bool {
        self.predicate.is_none()
    }

    /// The clause without its subject.
    fn rest(&self) -> String {
        match (&self.predicate, self.absent) {
            (None, _) => "is absent".to_owned(),
            (Some(predicate), true) => format!("{predicate} or absent"),
            (Some(predicate), false) => predicate.clone(),
        }
    }
}

/// Key by key; absence is only told where nothing else asks for a value, and of keys that can be absent.
fn conditions(tests: &[(&KeyTest, bool)], can_be_absent: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut keys: Vec<&str> = tests.iter().map(|(test, _)| test.folded_key()).collect();
    keys.sort_unstable();
    keys.dedup();
    let mut told = Vec::new();
    for key in keys {
        let mut here: Vec<_> = tests.iter().copied().filter(|(test, _)| test.folded_key() == key).collect();
        let mut of_key: Vec<Clause> = Vec::new();
        if let Some(one) = listed(&here) {
            here.retain(|(test, _)| !is_list(test));
            of_key.push(one);
        }
        for (test, holds) in here {
            let one = condition(test, holds);
            if !of_key.contains(&one) {
                of_key.push(one);
            }
        }
        if let Some(index) = of_key.iter().position(Clause::is_absent) {
            of_key = vec![of_key.swap_remove(index)];
        } else if !can_be_absent(key) || of_key.iter().any(|one| !one.absent) {
            of_key.iter_mut().for_each(|one| one.absent = false);
        }
        of_key.sort_by_key(|one| one.excludes);
        let name = tests.iter().find(|(test, _)| test.folded_key() == key).map_or(key, |(test, _)| test.key());
        let mut text = String::new();
        // What a template leaves open is true or not.
        if let [one] = of_key.as_slice()
            && let Some(words) = hole::in_words(name, !one.excludes && !one.absent)
        {
            told.push(words);
            continue;
        }
        for (index, one) in of_key.iter().enumerate() {
            let (subject, rest) = (&one.subject, one.rest());
            text.push_str(&match index {
                0 => format!("{subject} {rest}"),
                _ if subject == name => format!(" but {rest}"),
                _ => format!(" and {subject} {rest}"),
            });
        }
        told.push(text);
    }
    told
}

/// Whether it compares with whole values alone.
fn is_list(test: &KeyTest) -> bool {
    use BaseOperator as B;
    let OperatorName::Known(operator) = test.operator() else { return false };
    let like = matches!(
        operator.base,
        B::StringLike | B::StringNotLike | B::ArnEquals | B::ArnNotEquals | B::ArnLike | B::ArnNotLike
    );
    let is_plain =
        like && KEYS.contains(&test.folded_key()) && !test.values().iter().any(|one| glob::has_wildcard(one));
    operator.qualifier.is_none()
        && (is_plain || matches!(operator.base, B::StringEquals | B::StringNotEquals | B::Bool))
        && !test.values().iter().any(|value| value.contains("${"))
}

/// What tests of one key leave over, where they compare with lists of values: those that are in some lists and not in
/// others. `None` if nothing is left over, or if there is one test at most.
fn listed(tests: &[(&KeyTest, bool)]) -> Option<Clause> {
    let mut left: Option<Vec<String>> = None;
    let (mut out, mut absent, mut count) = (Vec::new(), true, 0);
    for (test, holds) in tests.iter().filter(|(test, _)| is_list(test)) {
        let OperatorName::Known(operator) = test.operator() else { continue };
        let inverted = operator.base.is_negated();
        let values: Vec<String> = match operator.base {
            BaseOperator::Bool => test.values().iter().map(|value| value.to_lowercase()).collect(),
            _ => test.values().to_vec(),
        };
        absent &= (operator.if_exists || inverted) == *holds;
        count += 1;
        if *holds == inverted {
            values.into_iter().for_each(|value| {
                if !out.contains(&value) {
                    out.push(value);
                }
            });
        } else {
            left = Some(match left {
                None => values,
                Some(left) => left.into_iter().filter(|value| values.contains(value)).collect(),
            });
        }
    }
    let key = tests.first().filter(|_| count > 1).map(|(test, _)| test.key())?;
    let Some(mut left) = left else {
        let is_none_of = format!("is not {}", list(&out, "or"));
        return Some(Clause { excludes: true, absent, ..Clause::new(key, is_none_of) });
    };
    left.retain(|value| !out.contains(value));
    match (left.is_empty(), absent) {
        (true, true) => Some(Clause::absent(key)),
        (true, false) => None,
        (false, _) => Some(Clause { absent, ..Clause::new(key, format!("is {}", list(&left, "or"))) }),
    }
}

fn matches(pattern: &str, action: &str) -> bool {
    pattern == "*" || glob::matches(pattern, action, Case::Ignored)
}

/// The actions of some classes, as the policies write them where that says it; and their service, if it is one.
fn actions(classes: &[Class], all: &[Class], patterns: &[String]) -> (String, Option<String>) {
    let members = |class: &Class| -> Vec<String> {
        class.known.iter().map(|name| name.to_string()).chain(class.other.clone()).collect()
    };
    let is_in = |class: &Class| classes.iter().any(|one| one.representative == class.representative);
    let touches = |pattern: &str, class: &Class| members(class).iter().any(|action| matches(pattern, action));
    // Patterns that match nothing else.
    let mut inside: Vec<&str> = patterns
        .iter()
        .map(String::as_str)
        .filter(|pattern| glob::has_wildcard(pattern))
        .filter(|pattern| all.iter().any(|class| touches(pattern, class)))
        .filter(|pattern| all.iter().all(|class| is_in(class) || !touches(pattern, class)))
        .collect();
    let wider = inside.clone();
    inside.retain(|pattern| {
        !wider.iter().any(|other| other != pattern && matches(other, pattern) && !matches(pattern, other))
    });
    if inside.contains(&"*") || all.iter().all(is_in) && classes.iter().any(|class| class.other.is_some()) {
        return ("any action".to_owned(), None);
    }
    let known: Vec<String> = classes.iter().flat_map(|class| class.known.iter().map(|name| name.to_string())).collect();
    let others: Vec<&String> = classes.iter().filter_map(|class| class.other.as_ref()).collect();
    let unnamed_service = |action: &String| {
        let prefix = action.split_once(':').map_or("", |(prefix, _)| prefix);
        !catalog::TYPED_SERVICES.iter().any(|typed| typed.prefix == prefix)
            && !patterns.iter().any(|pattern| pattern.to_lowercase().starts_with(&format!("{prefix}:")))
    };
    if others.iter().any(|action| unnamed_service(action)) {
        // Nearly everything: what is left out is shorter.
        let outside: Vec<&Class> = all.iter().filter(|class| !is_in(class)).collect();
        let mut but: Vec<String> = patterns
            .iter()
            .filter(|pattern| all.iter().all(|class| !is_in(class) || !touches(pattern, class)))
            .filter(|pattern| outside.iter().any(|class| touches(pattern, class)))
            .cloned()
            .collect();
        let wide = but.clone();
        but.retain(|pattern| !wide.iter().any(|other| other != pattern && matches(other, pattern)));
        // What no pattern distinguishes is distinguished by whether resource control policies act on the service.
        let apart = |class: &&Class| {
            class.other.as_ref().is_some_and(|other| unnamed_service(other) && !but.iter().any(|p| matches(p, other)))
        };
        let acted_on: Vec<Support> = if outside.iter().any(apart) {
            others.iter().filter(|action| unnamed_service(action)).map(|action| support(action)).collect()
        } else {
            Vec::new()
        };
        let rest = outside.iter().flat_map(|class| &class.known);
        let rest = rest.filter(|action| !but.iter().any(|p| matches(p, action)));
        let rest: Vec<String> = rest
            .filter(|action| acted_on.is_empty() || acted_on.contains(&support(action)))
            .map(|name| name.to_string())
            .collect();
        but.extend(rest);
        let of = of_services(&acted_on);
        let but = if but.is_empty() { String::new() } else { format!(" but {}", list(&but, "and")) };
        return (format!("any action{of}{but}"), None);
    }
    let service_of = |pattern: &str| pattern.split_once(':').map(|(prefix, _)| prefix.to_lowercase());
    if let Some((pattern, told)) = all_but(classes, all, patterns) {
        return (told, service_of(&pattern));
    }
    let mut told: Vec<String> = inside.iter().map(|pattern| (*pattern).to_owned()).collect();
    let mut single: Vec<String> =
        known.into_iter().filter(|action| !inside.iter().any(|pattern| matches(pattern, action))).collect();
    single.sort();
    for action in single {
        let written = patterns.iter().find(|pattern| pattern.eq_ignore_ascii_case(&action));
        told.push(written.cloned().unwrap_or(action));
    }
    let unheard: Vec<String> = others
        .into_iter()
        .filter(|action| !inside.iter().any(|pattern| matches(pattern, action)))
        .map(|action| format!("actions like {action}"))
        .collect();
    // The service that all of them name.
    let services: Vec<Option<String>> = told.iter().map(|pattern| service_of(pattern)).collect();
    let first = services.first().cloned().flatten().filter(|_| unheard.is_empty());
    let service = first.filter(|_| services.windows(2).all(|pair| matches!(pair, [a, b] if a == b)));
    told.extend(unheard);
    (list(&told, "and"), service)
}

/// Whether resource control policies act on the service of an action.
fn support(action: &str) -> Support {
    catalog::resource_control_policies(action.split_once(':').map_or(action, |(prefix, _)| prefix))
}

/// That the actions are of services of these kinds alone, in words.
fn of_services(acted_on: &[Support]) -> String {
    let words = [(Support::Yes, "act"), (Support::No, "do not act"), (Support::Unknown, "may act")];
    let told = words.into_iter().filter(|(support, _)| acted_on.contains(support)).map(|(_, words)| words);
    match told.collect::<Vec<_>>().as_slice() {
        [] => String::new(),
        told => format!(" of a service on which resource control policies {}", told.join(" or ")),
    }
}

/// A pattern that matches all of the classes and a few others, and the same with the others described; `None` if that
/// saves nothing.
fn all_but(classes: &[Class], all: &[Class], patterns: &[String]) -> Option<(String, String)> {
    let known: usize = classes.iter().map(|class| class.known.len()).sum();
    let is_in = |class: &Class| classes.iter().any(|one| one.representative == class.representative);
    let members = |class: &Class| -> Vec<String> {
        class.known.iter().map(|name| name.to_string()).chain(class.other.clone()).collect()
    };
    let services: Vec<String> = classes
        .iter()
        .flat_map(members)
        .filter_map(|action| action.split_once(':').map(|(prefix, _)| format!("{prefix}:*")))
        .collect();
    let whole = services.first().filter(|first| services.iter().all(|other| other == *first));
    let candidates = patterns.iter().filter(|pattern| glob::has_wildcard(pattern)).chain(whole);
    let mut best: Option<(usize, (String, String))> = None;
    for pattern in candidates {
        if pattern == "*" || !classes.iter().flat_map(members).all(|action| matches(pattern, &action)) {
            continue;
        }
        let outside = all.iter().filter(|class| !is_in(class)).flat_map(members);
        let outside: Vec<String> = outside.filter(|action| matches(pattern, action)).collect();
        let mut but: Vec<String> = patterns
            .iter()
            .filter(|other| glob::has_wildcard(other) && matches(pattern, other))
            .filter(|other| outside.iter().any(|action| matches(other, action)))
            .filter(|other| !classes.iter().flat_map(members).any(|action| matches(other, &action)))
            .cloned()
            .collect();
        let rest: Vec<String> =
            outside.into_iter().filter(|action| !but.iter().any(|other| matches(other, action))).collect();
        but.extend(rest);
        if best.as_ref().is_none_or(|(fewest, _)| but.len() < *fewest) {
            let told = if but.is_empty() { pattern.clone() } else { format!("{pattern} but {}", list(&but, "and")) };
            best = Some((but.len(), (pattern.clone(), told)));
        }
    }
    best.filter(|(but, _)| *but <= NAMED && *but + 2 < known).map(|(_, told)| told)
}

/// The symbols as they would be written.
fn text_of(symbols: &[Symbol]) -> String {
    symbols
        .iter()
        .map(|symbol| match symbol {
            Symbol::Character(c @ ('*' | '?')) => format!("${{{c}}}"),
            Symbol::Character(c) => c.to_string(),
            Symbol::One { .. } => "?".to_owned(),
            Symbol::Star { .. } => "*".to_owned(),
            Symbol::Variable { key, default: None } => format!("${{{key}}}"),
            Symbol::Variable { key, default: Some(default) } => format!("${{{key}, '{default}'}}"),
        })
        .collect()
}

/// Whether it says which resources they are.
fn is_within((division, test, holds): &OfResource<'_>) -> bool {
    division.is_none() && test.patterns().is_some_and(|(not, _)| *holds != not)
}

fn resources_in_words(tests: &[OfResource<'_>], service: Option<&str>) -> String {
    let mut within: Vec<String> = Vec::new();
    let mut without: Vec<String> = Vec::new();
    let mut remarks: Vec<String> = Vec::new();
    // Of an ARN without an account it goes without saying which it is not of.
    let is_ownerless = tests.iter().any(|(division, _, holds)| *division == Some(&Division::Ownerless) && *holds);
    for one in tests {
        let (division, test, holds) = one;
        match division {
            Some(Division::Account(_)) if is_ownerless && !holds => {}
            Some(division) => remarks.extend(remark(division, *holds)),
            None => {
                let Some((_, patterns)) = test.patterns() else { continue };
                let texts: Vec<String> = patterns.iter().map(|pattern| short(&text_of(pattern), service)).collect();
                if is_within(one) {
                    within.push(list(&texts, "or"));
                } else {
                    without.extend(texts);
                }
            }
        }
    }
    let mut text = match within.split_first() {
        None => "any resource".to_owned(),
        Some((first, [])) => first.clone(),
        Some((first, rest)) => format!("{first} that is also {}", rest.join(" and ")),
    };
    if !without.is_empty() {
        text.push_str(&format!(" but not {}", list(&without, "or")));
    }
    for remark in remarks {
        text.push_str(&format!(" {remark}"));
    }
    text
}

/// What is said of resources that are divided for the layers' sake, if anything.
///
/// AWS-owned resources count as the caller's own, and a resource described as another account's is not AWS's: neither
/// is described.
fn remark(division: &Division, holds: bool) -> Option<String> {
    let text = match (division, holds) {
        (Division::Arn | Division::Partition(_), true) | (Division::Ownerless | Division::OfAws, false) => return None,
        (Division::Arn, false) => "that is not an ARN",
        (Division::Partition(partition), false) => return Some(format!("outside partition {partition}")),
        (Division::Ownerless, true) => "without an account in its ARN",
        (Division::OfAws, true) => "of AWS",
        (Division::Account(account), true) => return Some(format!("of account {account}")),
        (Division::Account(account), false) => return Some(format!("of accounts other than {account}")),
        (Division::Role, true) => "that is a role",
        (Division::Role, false) => "that is not a role",
        (Division::Key, true) => "that is a key",
        (Division::Key, false) => "that is not a key",
        (Division::OfKms, true) => "that is of KMS",
        (Division::OfKms, false) => "that is not of KMS",
    };
    Some(text.to_owned())
}

/// An ARN of the service that the actions are of, wherever it is, by its last field.
fn short(arn: &str, service: Option<&str>) -> String {
    let fields: Vec<&str> = arn.splitn(6, ':').collect();
    match fields.as_slice() {
        ["arn", "aws" | "*", of, "*", "*", resource] if Some(*of) == service && *resource != "*" => {
            (*resource).to_owned()
        }
        _ => arn.to_owned(),
    }
}

/// A condition that holds, or does not, in words.
fn condition(test: &KeyTest, holds: bool) -> Clause {
    let key = test.key();
    let OperatorName::Known(operator) = test.operator() else {
        return Clause::new(key, "is compared by no known operator");
    };
    let ConditionOperator { qualifier, base, .. } = *operator;
    let values = list(test.values(), "or");
    if base == BaseOperator::Null {
        let absent = test.values().iter().any(|value| value.eq_ignore_ascii_case("true"));
        return if absent == holds { Clause::absent(key) } else { Clause::new(key, "is there") };
    }
    // What is said of these values: that they match, or that they do not.
    let says = |subject: String, matches: bool| Clause {
        excludes: !matches && !test.values().is_empty(),
        ..Clause::new(subject, predicate(base, &values, test.values(), matches))
    };
    match qualifier {
        Some(Qualifier::ForAllValues) if holds => says(format!("every value of {key}"), !base.is_negated()),
        Some(Qualifier::ForAllValues) => says(format!("some value of {key}"), base.is_negated()),
        Some(Qualifier::ForAnyValue) if holds => says(format!("some value of {key}"), !base.is_negated()),
        Some(Qualifier::ForAnyValue) => says(format!("no value of {key}"), !base.is_negated()),
        None => {
            let passes_absent = operator.holds_without_key() == Some(true);
            Clause { absent: passes_absent == holds, ..says(key.to_owned(), holds != base.is_negated()) }
        }
    }
}

fn predicate(base: BaseOperator, values: &str, listed: &[String], matches: bool) -> String {
    use BaseOperator as B;
    let is = if matches { "is" } else { "is not" };
    if listed.is_empty() {
        return if matches { "is one of no values".to_owned() } else { "is anything".to_owned() };
    }
    match base {
        B::StringEquals
        | B::StringNotEquals
        | B::NumericEquals
        | B::NumericNotEquals
        | B::DateEquals
        | B::DateNotEquals => {
            format!("{is} {values}")
        }
        B::Bool => format!("{is} {values}"),
        B::StringEqualsIgnoreCase | B::StringNotEqualsIgnoreCase => format!("{is} {values} in any case"),
        B::StringLike | B::StringNotLike | B::ArnEquals | B::ArnLike | B::ArnNotEquals | B::ArnNotLike => {
            let wild = listed.iter().any(|value| glob::has_wildcard(value));
            if wild { format!("{is} like {values}") } else { format!("{is} {values}") }
        }
        B::NumericLessThan => format!("{is} below {values}"),
        B::NumericLessThanEquals => format!("{is} at most {values}"),
        B::NumericGreaterThan => format!("{is} above {values}"),
        B::NumericGreaterThanEquals => format!("{is} at least {values}"),
        B::DateLessThan => format!("{is} before {values}"),
        B::DateLessThanEquals => format!("{is} at or before {values}"),
        B::DateGreaterThan => format!("{is} after {values}"),
        B::DateGreaterThanEquals => format!("{is} at or after {values}"),
        B::BinaryEquals => format!("{is} the bytes {values}"),
        B::IpAddress | B::NotIpAddress => format!("is {} {values}", if matches { "inside" } else { "outside" }),
        B::Null => "is there".to_owned(),
    }
}

/// Who asks, in words; accounts that no policy names are not named either.
fn by(caller: &Caller, kinds: &[&Kind], is_named: &dyn Fn(&str) -> bool) -> Vec<String> {
    /// Up to this many kinds of an account are described together.
    const SEVERAL: usize = 3;
    let one = |kind: &&Kind| match &kind.principal {
        Principal::Service { name } if !is_named(name) => "some other service".to_owned(),
        Principal::Anonymous => "anyone without credentials".to_owned(),
        Principal::RoleSession { role: Some(role), .. }
            if caller.stands_for == StandsFor::Itself && !kind.by_session =>
        {
            role.clone()
        }
        principal if caller.stands_for == StandsFor::Itself => principal.to_string(),
        Principal::User { .. } => "a user".to_owned(),
        Principal::RoleSession { .. } => "a role".to_owned(),
        Principal::FederatedUser { .. } => "a federated user".to_owned(),
        Principal::Root { .. } => "the root user".to_owned(),
        principal => principal.to_string(),
    };
    let account = kinds.first().and_then(|kind| kind.principal.account());
    let of = match (caller.stands_for, account) {
        (StandsFor::Itself | StandsFor::Anyone, _) | (_, None) => String::new(),
        (StandsFor::OtherAccounts, _) => " of another account".to_owned(),
        (StandsFor::ItsAccount, Some(account)) if is_named(account) => format!(" of account {account}"),
        (StandsFor::ItsAccount, _) => " of an account that is not named".to_owned(),
    };
    let ones: Vec<String> = kinds.iter().map(one).collect();
    if ones.len() >= SEVERAL && !of.is_empty() {
        return vec![format!("{}{of}", list(&ones, "or"))];
    }
    ones.into_iter().map(|one| format!("{one}{of}")).collect()
}

fn list(all: &[String], and: &str) -> String {
    match all {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        _ if all.len() > NAMED + 1 => {
            let named = all.get(..NAMED).unwrap_or_default();
            format!("{} {and} {} more", named.join(", "), all.len() - NAMED)
        }
        [rest @ .., last] => format!("{} {and} {last}", rest.join(", ")),
    }
}
