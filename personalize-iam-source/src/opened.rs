//! A policy of a template as one that can be decided and compared: what is not known is a condition on a key of its own.
//!
//! See [`personalize_iam_model::hole`]. Where a hole is a part of a pattern, the statement is about whatever the pattern can match,
//! under the condition that it does; statements with known and open patterns are taken apart.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use personalize_iam_model::hole::{CONDITION, HOLDS, PREFIX};
use personalize_iam_model::policy::{
    self, ActionElement, BaseOperator, ConditionBlock, ConditionOperator, ConditionTest, OperatorName,
    PrincipalElement, PrincipalEntry, PrincipalType, Principals, Problem, ProblemCode, Qualifier, ResourceElement,
    Version,
};
use personalize_iam_model::{Policy as Plain, Statement};

use crate::found::Policy;
use crate::hole::Known;
use crate::render::{Choice, Filling, Hole, Rendered, choice_of, condition_name, marked};
use crate::tree::Node;

/// How many conditions of a template decide about parts of one policy at most: each doubles the work.
const MOST_CONDITIONS: usize = 5;

/// Into how many statements one is taken apart at most.
const MOST_PARTS: usize = 256;

/// A policy whose open parts are conditions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Opened {
    /// The policy. The first statements are those of the template in their order; what they had to be taken apart into follows.
    pub policy: Plain,
    /// The bytes of the file of each statement.
    pub places: Vec<Range<usize>>,
    /// The text with values that its open parts can have: what a reader of policies says of it holds of the policy.
    pub filled: Rendered,
}

/// Why a policy cannot be decided.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NotOpened {
    /// Parts of it are made by expressions that are not worked out, or it is not in the file.
    NotAll,
    /// More conditions of the template decide about it than are followed.
    Conditions(usize),
    /// What a statement has open is not taken apart: a `NotPrincipal`, or more than are followed. The bytes of the file.
    Element(Range<usize>, &'static str),
    /// IAM refuses it, whatever is filled in. The bytes of the file.
    Refused(Range<usize>, Box<Problem>),
}

impl fmt::Display for NotOpened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotOpened::NotAll => f.write_str("parts of it are made by expressions that are not worked out"),
            NotOpened::Conditions(count) => write!(
                f,
                "{count} conditions of the template decide about parts of it, more than {MOST_CONDITIONS}; say with \
                 `--parameter NAME=true` or `=false` which hold"
            ),
            NotOpened::Element(_, what) => write!(f, "{what}; give what is open with `--parameter NAME=VALUE`"),
            NotOpened::Refused(_, problem) => match &problem.help {
                Some(help) => write!(f, "{}; {help}", problem.message),
                None => f.write_str(&problem.message),
            },
        }
    }
}

impl std::error::Error for NotOpened {}

impl NotOpened {
    /// The bytes of the file that it is about, if it is about a part of the policy.
    #[must_use]
    pub fn place(&self) -> Option<Range<usize>> {
        match self {
            NotOpened::Element(place, _) | NotOpened::Refused(place, _) => Some(place.clone()),
            _ => None,
        }
    }
}

/// A policy whose texts have the marks of these holes, as one that can be decided; see [`Policy::opened`].
///
/// # Errors
///
/// If what is open in a statement is not taken apart.
pub fn opened(policy: &Plain, holes: &[Hole]) -> Result<Plain, NotOpened> {
    let mut statements = Vec::new();
    for statement in &policy.statements {
        let names = Names { holes, is_literal: is_literal(policy) };
        statements.extend(taken_apart(statement, &names, &(0..0))?.into_iter().map(|(statement, _)| statement));
    }
    Ok(Plain { version: policy.version, id: policy.id.clone(), statements })
}

impl Policy {
    /// The policy as one that can be decided.
    ///
    /// # Errors
    ///
    /// If it is not all in the file, if IAM refuses it whatever is filled in, or if too much of it is open.
    ///
    /// ```
    /// use personalize_iam_source::Language;
    ///
    /// let template = "
    /// Resources:
    ///   Reader:
    ///     Type: AWS::IAM::ManagedPolicy
    ///     Properties:
    ///       PolicyDocument:
    ///         Version: 2012-10-17
    ///         Statement: {Effect: Allow, Action: 's3:GetObject', Resource: !Sub 'arn:aws:s3:::${Bucket}/*'}
    /// ";
    /// let found = personalize_iam_source::find(Language::Data, template)?;
    /// let opened = found.policies[0].opened().unwrap();
    /// let key = &opened.policy.statements[0].condition[0].tests[0].key;
    /// assert_eq!(key, "template:arn:aws:s3:::${Bucket}/*");
    /// # Ok::<(), personalize_iam_source::SyntaxError>(())
    /// ```
    pub fn opened(&self) -> Result<Opened, NotOpened> {
        let choice = |conditions: &[(String, bool)], filling| Choice {
            conditions: conditions.iter().cloned().collect(),
            others_hold: true,
            filling,
        };
        if self.is_partial {
            return Err(NotOpened::NotAll);
        }
        let filled = self.rendered(&choice(&[], Filling::Values(0))).ok_or(NotOpened::NotAll)?;
        let names = self.condition_names().ok_or(NotOpened::NotAll)?;
        if names.len() > MOST_CONDITIONS {
            return Err(NotOpened::Conditions(names.len()));
        }
        // The condition under which it is there at all.
        let is_there =
            self.condition.as_ref().map(|name| (name, self.scope.as_ref().and_then(|scope| scope.holds(name))));
        // The other conditions on the way to it, but for those that are known to hold.
        let known = |(name, is_held): &(String, bool)| {
            self.scope.as_ref().and_then(|scope| scope.holds(name)).map(|holds| holds == *is_held)
        };
        let is_never_there = self.within.iter().any(|one| known(one) == Some(false));
        let within: Vec<&(String, bool)> = self.within.iter().filter(|one| known(one).is_none()).collect();
        let outcomes = 1_usize << names.len();
        // The statements, with the outcomes in which each is there.
        let mut all: Vec<(Statement, Range<usize>, Vec<usize>)> = Vec::new();
        let mut whole = Plain { version: None, id: None, statements: Vec::new() };
        for outcome in 0..outcomes {
            let held: Vec<(String, bool)> =
                names.iter().enumerate().map(|(index, name)| (name.clone(), outcome & (1 << index) == 0)).collect();
            let mut rendered = self.rendered(&choice(&held, Filling::Marks)).ok_or_else(|| self.can_be_empty())?;
            // What a resource that is repeated calls its instances is its own.
            for hole in &mut rendered.holes {
                if ["each.", "count.", "self."].iter().any(|start| hole.name.starts_with(start)) {
                    hole.name = format!("{} of {}", hole.name, self.resource.as_deref().unwrap_or(&self.place));
                }
            }
            self.check(&choice(&held, Filling::Values(0)))?;
            let reading = policy::read_leniently(&rendered.text.text);
            // Of these the reader keeps what it can be, and not what is filled in.
            for problem in &reading.problems {
                let at = problem.location.start..problem.location.end;
                let what = match problem.code {
                    ProblemCode::EffectMissingOrBad => "an `Effect` is open",
                    ProblemCode::VersionInvalid => "the `Version` is open",
                    _ => continue,
                };
                return Err(NotOpened::Element(rendered.in_file(&at).unwrap_or_default(), what));
            }
            let policy = reading.policy.ok_or(NotOpened::NotAll)?;
            if outcome > 0 && whole.version != policy.version {
                return Err(NotOpened::Element(self.span.clone(), "the `Version` is open"));
            }
            whole.version = policy.version;
            let names = Names { holes: &rendered.holes, is_literal: is_literal(&policy) };
            for (index, statement) in policy.statements.into_iter().enumerate() {
                let place = reading.positions.locate(&format!("/Statement/{index}"));
                let place = place.and_then(|place| rendered.in_file(&(place.start..place.end)));
                let place = place.unwrap_or_else(|| self.span.clone());
                // The same hole has another index in another outcome, and the same name.
                for (statement, place) in taken_apart(&statement, &names, &place)? {
                    match all.iter_mut().find(|(other, at, _)| *other == statement && *at == place) {
                        Some((_, _, outcomes)) if !outcomes.contains(&outcome) => outcomes.push(outcome),
                        Some(_) => {}
                        None => all.push((statement, place, vec![outcome])),
                    }
                }
            }
        }
        // The first part of each statement comes first, so that the others do not change its number.
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        for (statement, place, held) in all {
            for conditions in conditions_of(&held, &names, outcomes) {
                let mut statement = statement.clone();
                statement.condition.extend(conditions);
                let within = within.iter().map(|(name, is_held)| {
                    let key = format!("{CONDITION}{name}");
                    if *is_held { holds(&key) } else { fails(&key) }
                });
                statement.condition.extend(within);
                match is_there {
                    _ if is_never_there => continue,
                    Some((_, Some(false))) => continue,
                    Some((name, None)) => statement.condition.push(holds(&format!("{CONDITION}{name}"))),
                    _ => {}
                }
                let is_new = !first.iter().any(|(_, other): &(Statement, Range<usize>)| *other == place);
                if is_new { first.push((statement, place.clone())) } else { rest.push((statement, place.clone())) }
            }
        }
        first.extend(rest);
        let places;
        (whole.statements, places) = first.into_iter().unzip();
        Ok(Opened { policy: whole, places, filled })
    }

    /// That there is no document in one outcome of the template's conditions, and is one in another.
    fn can_be_empty(&self) -> NotOpened {
        NotOpened::Element(self.span.clone(), "conditions of the template can leave no statement of it")
    }

    /// The conditions of the template that decide about parts of the policy, those under other conditions too.
    fn condition_names(&self) -> Option<Vec<String>> {
        let mut all = BTreeSet::new();
        conditions_in(&self.resolved()?, &mut all);
        Some(all.into_iter().collect())
    }

    /// Refuses what IAM refuses whatever is filled in.
    fn check(&self, choice: &Choice) -> Result<(), NotOpened> {
        let rendered = self.rendered(choice).ok_or(NotOpened::NotAll)?;
        for problem in policy::read_leniently(&rendered.text.text).problems {
            let at = problem.location.start..problem.location.end;
            if rendered.holes_at(&at).next().is_none() {
                return Err(NotOpened::Refused(rendered.in_file(&at).unwrap_or_default(), Box::new(problem)));
            }
        }
        Ok(())
    }
}

fn conditions_in(node: &Node, all: &mut BTreeSet<String>) {
    if let Some((condition, _)) = choice_of(node) {
        all.insert(condition_name(condition));
    }
    node.items().iter().for_each(|item| conditions_in(item, all));
    node.members().iter().for_each(|member| conditions_in(&member.value, all));
}

/// The conditions under which a statement is there, in the outcomes of the template's conditions: none if it is in all of them.
fn conditions_of(held: &[usize], names: &[String], outcomes: usize) -> Vec<Vec<ConditionBlock>> {
    if held.len() == outcomes {
        return vec![Vec::new()];
    }
    let in_outcome = |index: usize, outcome: usize| outcome & (1 << index) == 0;
    let block = |index: usize, is_held: bool| {
        let key = format!("{CONDITION}{}", names.get(index).map_or("", String::as_str));
        if is_held { holds(&key) } else { fails(&key) }
    };
    // One condition alone, as most are.
    for index in 0..names.len() {
        for is_held in [true, false] {
            let all: Vec<usize> = (0..outcomes).filter(|outcome| in_outcome(index, *outcome) == is_held).collect();
            if all == held {
                return vec![vec![block(index, is_held)]];
            }
        }
    }
    let of_outcome =
        |outcome: &usize| (0..names.len()).map(|index| block(index, in_outcome(index, *outcome))).collect();
    held.iter().map(of_outcome).collect()
}

fn test(key: &str, base: BaseOperator) -> ConditionBlock {
    let operator = OperatorName::Known(ConditionOperator { qualifier: None, base, if_exists: false });
    let tests = vec![ConditionTest { key: format!("{PREFIX}{key}"), values: vec![HOLDS.to_owned()] }];
    ConditionBlock { operator, tests }
}

fn holds(key: &str) -> ConditionBlock {
    test(key, BaseOperator::StringEquals)
}

fn fails(key: &str) -> ConditionBlock {
    test(key, BaseOperator::StringNotEquals)
}

fn has_hole(text: &str) -> bool {
    text.chars().any(|c| marked(c).is_some())
}

/// Whether IAM's variables in a policy are no more than texts: they are before the version of 2012.
fn is_literal(policy: &Plain) -> bool {
    policy.version != Some(Version::V2012_10_17)
}

/// The holes of a document.
struct Names<'r> {
    holes: &'r [Hole],
    is_literal: bool,
}

impl Names<'_> {
    /// The text with the names of its holes. It is another one where a variable of IAM in it is a text.
    fn in_text(&self, text: &str) -> String {
        let mut all = String::with_capacity(text.len());
        for c in text.chars() {
            match marked(c).and_then(|index| self.holes.get(index)) {
                Some(hole) => {
                    all.push_str("${");
                    all.push_str(&hole.name);
                    all.push('}');
                }
                None => all.push(c),
            }
        }
        if self.is_literal && text.contains("${") {
            all.push_str(" (`${` taken literally)");
        }
        all
    }

    /// What is known of the hole that a character stands for.
    fn known(&self, c: char) -> Option<Known> {
        marked(c).and_then(|index| self.holes.get(index)).map(|hole| hole.known)
    }

    /// Whether a principal can be an account, which allows what the policies of the account allow, and no more.
    fn can_be_account(&self, text: &str) -> bool {
        let begins_open = text.chars().next().and_then(|c| self.known(c));
        let is_root = text.ends_with(":root");
        let ends_open =
            text.chars().next_back().and_then(|c| self.known(c)) == Some(Known::Nothing) && !text.contains('/');
        matches!(begins_open, Some(Known::Nothing | Known::Account)) || is_root || ends_open
    }
}

/// The pattern that matches whatever a text with holes can match.
///
/// Where nothing is known of a hole, colons can be in it, and a `*` in the first five fields of an ARN does not match them but at the
/// end of the field; what comes after is then in another field. It can also be a part of a variable of IAM.
fn widened(text: &str, names: &Names<'_>) -> String {
    let is_any = |c: char| names.known(c) == Some(Known::Nothing);
    let mut all = String::with_capacity(text.len());
    let mut rest = text;
    let mut colons = 0;
    // Where the first hole is of which nothing is known, behind its star.
    let mut first_any: Option<usize> = None;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        // A variable of IAM in which a hole is can be any.
        if rest.starts_with("${") {
            let end = rest.find('}').map_or(rest.len(), |end| end + 1);
            let (variable, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            if has_hole(variable) {
                return format!("{all}*");
            }
            all.push_str(variable);
            rest = after;
            continue;
        }
        if c == '}' && first_any.is_some() || c == '$' && after.starts_with(is_any) {
            all.truncate(first_any.unwrap_or(all.len()));
            return if all.ends_with('*') { all } else { all + "*" };
        }
        if marked(c).is_some() {
            if !all.ends_with('*') {
                all.push('*');
            }
            if is_any(c) {
                let is_plain = after.starts_with(':') && !after.contains(['*', '?', '$']) && !has_hole(after);
                if colons < 5 && !is_plain {
                    return if all.contains(':') { all } else { "*".to_owned() };
                }
                first_any = first_any.or(Some(all.len()));
            }
        } else {
            colons += usize::from(c == ':');
            all.push(c);
        }
        rest = after;
    }
    all
}

/// One of the forms of an element, with the conditions under which it counts.
type Form<T> = (T, Vec<ConditionBlock>);

/// A pattern that matches whatever one with holes can match, and the keys that say that it does: a statement with the one under the
/// conditions of the others is a statement with the pattern.
///
/// A Region and an account that are a whole field of an ARN have a key of their own, which all ARNs share: `campaign/*` and
/// `campaign/movies` in the same Region then compare as they do where it is known. Their patterns match within the field alone, as a
/// `*` at the end of a field would not.
fn opened_pattern(text: &str, names: &Names<'_>, what: &str) -> (String, Vec<String>) {
    let mut fields: Vec<String> = text.splitn(6, ':').map(str::to_owned).collect();
    let mut keys = Vec::new();
    if fields.len() == 6 {
        for (at, known, pattern, word) in
            [(3, Known::Region, "*-?", "Region"), (4, Known::Account, "????????????", "Account")]
        {
            // What is open before it can hold colons, and move it into another field.
            let can_move =
                |field: &String| field.contains("${") || field.chars().any(|c| names.known(c) == Some(Known::Nothing));
            if fields.iter().take(at).any(can_move) {
                continue;
            }
            let Some(field) = fields.get_mut(at) else { continue };
            let mut characters = field.chars();
            let only = characters.next().and_then(marked).filter(|_| characters.next().is_none());
            let Some(hole) = only.and_then(|index| names.holes.get(index)).filter(|hole| hole.known == known) else {
                continue;
            };
            keys.push(format!("{word} ${{{}}}", hole.name));
            pattern.clone_into(field);
        }
    }
    let rest = fields.join(":");
    if has_hole(&rest) {
        keys.push(format!("{what}{}", names.in_text(text)));
    }
    (widened(&rest, names), keys)
}

/// The forms of a list of patterns of which one has to match.
fn any_of(all: &[String], names: &Names<'_>, what: &str) -> Vec<Form<Vec<String>>> {
    let (open, known): (Vec<&String>, Vec<&String>) = all.iter().partition(|text| has_hole(text));
    let mut forms = Vec::new();
    if !known.is_empty() || open.is_empty() {
        forms.push((known.into_iter().cloned().collect(), Vec::new()));
    }
    for text in open {
        let (pattern, keys) = opened_pattern(text, names, what);
        forms.push((vec![pattern], keys.iter().map(|key| holds(key)).collect()));
    }
    forms
}

/// The forms of a list of patterns of which none may match.
fn none_of(all: &[String], names: &Names<'_>, what: &str) -> Option<Vec<Form<Vec<String>>>> {
    let (open, known): (Vec<&String>, Vec<&String>) = all.iter().partition(|text| has_hole(text));
    let mut forms: Vec<Form<Vec<String>>> = vec![(known.into_iter().cloned().collect(), Vec::new())];
    for text in open {
        // It does not match as nothing like it does, or although something like it does.
        let (pattern, keys) = opened_pattern(text, names, what);
        let with = |(list, conditions): Form<Vec<String>>| {
            let mut longer = list.clone();
            longer.push(pattern.clone());
            let mut both = vec![(longer, conditions.clone())];
            both.extend(keys.iter().map(|key| {
                let conditions = conditions.iter().cloned().chain([fails(key)]).collect();
                (list.clone(), conditions)
            }));
            both
        };
        forms = forms.into_iter().flat_map(with).collect();
        if forms.len() > MOST_PARTS {
            return None;
        }
    }
    Some(forms)
}

/// The forms of the tests of a key.
fn of_test(operator: &OperatorName, test: &ConditionTest, names: &Names<'_>) -> Vec<Vec<ConditionBlock>> {
    let block = |operator: &OperatorName, values: Vec<String>| ConditionBlock {
        operator: operator.clone(),
        tests: vec![ConditionTest { key: test.key.clone(), values }],
    };
    let null = |is_absent: bool| {
        let operator = ConditionOperator { qualifier: None, base: BaseOperator::Null, if_exists: false };
        block(&OperatorName::Known(operator), vec![is_absent.to_string()])
    };
    let (open, known): (Vec<String>, Vec<String>) = test.values.iter().cloned().partition(|text| has_hole(text));
    if open.is_empty() {
        return vec![vec![block(operator, known)]];
    }
    let name = match operator {
        OperatorName::Known(operator) => operator.to_string(),
        OperatorName::Unknown(name) => name.clone(),
    };
    let of_values = |values: &[String]| {
        let values: Vec<String> = values.iter().map(|text| names.in_text(text)).collect();
        holds(&format!("{name} {} {}", test.key, values.join(" or ")))
    };
    let positive = |operator: &ConditionOperator| {
        use BaseOperator::{
            ArnEquals, ArnLike, DateEquals, IpAddress, NumericEquals, StringEquals, StringEqualsIgnoreCase, StringLike,
        };
        let is_equality = matches!(
            operator.base,
            StringEquals
                | StringEqualsIgnoreCase
                | StringLike
                | ArnEquals
                | ArnLike
                | IpAddress
                | NumericEquals
                | DateEquals
        );
        is_equality && operator.qualifier != Some(Qualifier::ForAllValues)
    };
    match operator {
        OperatorName::Known(known_operator) if positive(known_operator) => {
            let mut forms = Vec::new();
            if !known.is_empty() {
                forms.push(vec![block(operator, known)]);
            } else if known_operator.if_exists {
                forms.push(vec![null(true)]);
            }
            forms.extend(open.iter().map(|text| vec![null(false), of_values(std::slice::from_ref(text))]));
            forms
        }
        _ => vec![vec![of_values(&test.values)]],
    }
}

/// Each of these with each of those.
fn product<T: Clone>(
    all: Vec<(T, Vec<ConditionBlock>)>,
    other: &[Vec<ConditionBlock>],
) -> Vec<(T, Vec<ConditionBlock>)> {
    let with = |(one, conditions): &(T, Vec<ConditionBlock>)| {
        let both = other.iter().map(|more| (one.clone(), conditions.iter().chain(more).cloned().collect()));
        both.collect::<Vec<_>>()
    };
    all.iter().take(MOST_PARTS + 1).flat_map(with).collect()
}

/// The statements that a statement with holes is.
fn taken_apart(
    statement: &Statement,
    names: &Names<'_>,
    place: &Range<usize>,
) -> Result<Vec<(Statement, Range<usize>)>, NotOpened> {
    let refused = |what| NotOpened::Element(place.clone(), what);
    let many = "too many entries of one statement are open";
    let actions: Vec<Form<ActionElement>> = match &statement.action {
        ActionElement::Action(all) => any_of(all, names, "Action ").into_iter().map(in_action).collect(),
        ActionElement::NotAction(all) => {
            let forms = none_of(all, names, "Action ").ok_or_else(|| refused(many))?;
            forms.into_iter().map(in_not_action).collect()
        }
    };
    let resources: Vec<Form<Option<ResourceElement>>> = match &statement.resource {
        None => vec![(None, Vec::new())],
        Some(ResourceElement::Resource(all)) => {
            let form = |(list, conditions)| (Some(ResourceElement::Resource(list)), conditions);
            any_of(all, names, "").into_iter().map(form).collect()
        }
        Some(ResourceElement::NotResource(all)) => {
            let form = |(list, conditions): Form<Vec<String>>| match list.is_empty() {
                true => (Some(ResourceElement::Resource(vec!["*".to_owned()])), conditions),
                false => (Some(ResourceElement::NotResource(list)), conditions),
            };
            none_of(all, names, "").ok_or_else(|| refused(many))?.into_iter().map(form).collect()
        }
    };
    let principals = principals(statement, names).map_err(refused)?;
    let mut conditions: Vec<((), Vec<ConditionBlock>)> = vec![((), Vec::new())];
    for block in &statement.condition {
        for test in &block.tests {
            conditions = product(conditions, &of_test(&block.operator, test, names));
        }
    }
    let count = actions.len() * resources.len() * principals.len() * conditions.len();
    if count > MOST_PARTS {
        return Err(refused(many));
    }
    let mut all = Vec::with_capacity(count);
    for (action, of_action) in &actions {
        for (resource, of_resource) in &resources {
            for (principal, of_principal) in &principals {
                for ((), of_condition) in &conditions {
                    let open = of_action.iter().chain(of_resource).chain(of_principal);
                    let statement = Statement {
                        sid: statement.sid.as_ref().map(|sid| names.in_text(sid)),
                        effect: statement.effect,
                        principal: principal.clone(),
                        action: action.clone(),
                        resource: resource.clone(),
                        condition: of_condition.iter().chain(open).cloned().collect(),
                    };
                    all.push((statement, place.clone()));
                }
            }
        }
    }
    Ok(all)
}

fn in_action((list, conditions): Form<Vec<String>>) -> Form<ActionElement> {
    (ActionElement::Action(list), conditions)
}

fn in_not_action((list, conditions): Form<Vec<String>>) -> Form<ActionElement> {
    match list.is_empty() {
        true => (ActionElement::Action(vec!["*".to_owned()]), conditions),
        false => (ActionElement::NotAction(list), conditions),
    }
}

/// The forms of the principals: what is open of them can be everyone.
fn principals(statement: &Statement, names: &Names<'_>) -> Result<Vec<Form<Option<PrincipalElement>>>, &'static str> {
    let map = match &statement.principal {
        None | Some(PrincipalElement::Principal(Principals::Everyone)) => {
            return Ok(vec![(statement.principal.clone(), Vec::new())]);
        }
        Some(PrincipalElement::NotPrincipal(all)) => {
            let is_open = matches!(all, Principals::Map(entries) if entries.iter().any(|one| one.values.iter().any(|text| has_hole(text))));
            let known = || vec![(statement.principal.clone(), Vec::new())];
            return if is_open { Err("an entry of a `NotPrincipal` is open") } else { Ok(known()) };
        }
        Some(PrincipalElement::Principal(Principals::Map(entries))) => entries,
    };
    let mut known = Vec::new();
    let mut forms = Vec::new();
    for entry in map {
        let (open, rest): (Vec<&String>, Vec<&String>) = entry.values.iter().partition(|text| has_hole(text));
        if !rest.is_empty() {
            known.push(PrincipalEntry { kind: entry.kind, values: rest.into_iter().cloned().collect() });
        }
        for text in open {
            if entry.kind == PrincipalType::Aws && names.can_be_account(text) {
                return Err("what is open of a principal can be an account");
            }
            let kind = match entry.kind {
                PrincipalType::Aws => "AWS",
                PrincipalType::Service => "Service",
                PrincipalType::Federated => "Federated",
                PrincipalType::CanonicalUser => "CanonicalUser",
            };
            let everyone = Some(PrincipalElement::Principal(Principals::Everyone));
            forms.push((everyone, vec![holds(&format!("Principal {kind} {}", names.in_text(text)))]));
        }
    }
    if !known.is_empty() || forms.is_empty() {
        forms.insert(0, (Some(PrincipalElement::Principal(Principals::Map(known))), Vec::new()));
    }
    Ok(forms)
}
