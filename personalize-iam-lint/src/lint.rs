//! All rules, run over one text: which are on, and which findings give way to others at the same place.

use std::collections::{BTreeSet, HashMap, HashSet};

use personalize_iam_analysis::Limit;
use personalize_iam_model::policy::{self, Location, Policy, PolicyKind, Problem, ProblemCode, Quota, Reading};

use crate::document::{Document, quoted};
use crate::edit::Safety;
use crate::finding::Findings;
use crate::finding::{Finding, NotJudged, Severity};
use crate::grammar_fixes;
use crate::guess::guess;
use crate::placeholder::placeholders;
use crate::rules::condition::template_placeholder;
use crate::rules::exact::exact_superfluous;
use crate::rules::{self, Rule};

/// What to look for.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// The kind of policy; guessed if it is not given.
    pub kind: Option<PolicyKind>,
    /// Other severities than the rules' own, by rule; `None` switches a rule off. A rule that is off unless it is
    /// asked for is switched on by a severity.
    pub severities: HashMap<&'static str, Option<Severity>>,
    /// Whether the rules that rest on proofs over all requests are on: they take ten times as long as all others.
    pub exact: bool,
    /// How much these proofs may take of all texts together that are looked at with these options; by default without end.
    pub limit: Limit,
}

impl Options {
    /// The severity of a rule's findings, or that it is off.
    #[must_use]
    pub fn severity(&self, rule: &Rule) -> Option<Severity> {
        match self.severities.get(rule.id) {
            Some(severity) => *severity,
            None => (rule.on || rule.exact && self.exact).then_some(rule.severity),
        }
    }
}

/// What was found in one text.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report {
    /// The kind of policy that it was taken for.
    pub kind: PolicyKind,
    /// Whether the kind was guessed.
    pub guessed: bool,
    /// The policy, as far as it could be read.
    pub policy: Option<Policy>,
    /// The findings, in the order of the text.
    pub findings: Vec<Finding>,
    /// What the rules could not judge, in the order of the text: the first place of each.
    pub not_judged: Vec<NotJudged>,
    /// How many mistakes of the grammar were found beyond the listed ones.
    pub omitted: usize,
    /// The quota of the kind of policy, and how much of it the text takes.
    pub quota: Option<(Quota, usize)>,
}

/// A finding of a rule of the family [`template`](rules::template), about a file that has policies in it: what its reader says, and
/// where that is. `None` if there is no such rule, or the options turn it off.
#[must_use]
pub fn finding_of_template(
    rule: &str,
    message: String,
    help: String,
    location: Location,
    options: &Options,
) -> Option<Finding> {
    let rule = rules::rule(rule)?;
    let severity = options.severity(rule)?;
    let pointer = String::new();
    Some(Finding { rule, severity, message, help: Some(help), pointer, location, related: Vec::new(), fix: None })
}

/// That a place of a file is filled in later, and what is said of it then is not known.
#[must_use]
pub fn filled_in_later(name: &str, location: Location) -> Option<NotJudged> {
    let rule = rules::rule("template-placeholder")?;
    let what = format!("what is filled in for `{name}`");
    Some(NotJudged { rule, what, pointer: String::new(), location })
}

/// That conditions of a template have more outcomes than are judged.
#[must_use]
pub fn outcomes_not_judged(conditions: usize, judged: usize, location: Location) -> Option<NotJudged> {
    let rule = rules::rule("template-placeholder")?;
    let what =
        format!("all outcomes of {conditions} conditions: {judged} of them are, and each branch is in one of these");
    Some(NotJudged { rule, what, pointer: String::new(), location })
}

impl Report {
    /// What is found in a file beside its policies.
    #[must_use]
    pub fn beside_policies(findings: Vec<Finding>) -> Report {
        Report {
            kind: PolicyKind::Managed,
            guessed: false,
            policy: Some(Policy { version: None, id: None, statements: Vec::new() }),
            findings,
            not_judged: Vec::new(),
            omitted: 0,
            quota: None,
        }
    }
}

/// Looks for mistakes in the text of a policy.
#[must_use]
pub fn lint(text: &str, options: &Options) -> Report {
    let guessed_kind = || policy::read_leniently(text).policy.as_ref().map_or(PolicyKind::Managed, guess);
    let kind = options.kind.unwrap_or_else(guessed_kind);
    let reading = policy::read_leniently_as(text, kind);
    let mut findings: Vec<Finding> =
        reading.problems.iter().filter_map(|problem| of_problem(problem, kind, text, &reading, options)).collect();
    let mut not_judged = Vec::new();
    // Where `Statement` is missing or misspelt there is nothing to look at, or no place to show it at.
    if let (Some(policy), Some(_)) = (&reading.policy, reading.positions.locate("/Statement")) {
        let mut document = Document::new(text, kind, policy, &reading.positions);
        document.limit = options.limit.clone();
        // A proof says what the text says, which has to be certain.
        let is_certain = reading.problems.iter().all(|problem| is_about_form(problem.code)) && reading.omitted == 0;
        let is_certain = is_certain && placeholders(&document).is_empty();
        // First those that say better what others say too: of a list of entries these name the rest alone.
        let (better, others): (Vec<&Rule>, Vec<&Rule>) = rules::all().partition(|rule| !rule.supersedes.is_empty());
        let mut told: HashMap<&str, HashSet<String>> = HashMap::new();
        for rule in better.into_iter().chain(others) {
            let (Some(check), Some(severity)) = (rule.check, options.severity(rule)) else { continue };
            if rule.exact && !is_certain {
                continue;
            }
            let told_better = told.get(rule.id).cloned().unwrap_or_default();
            let mut found = Findings {
                rule,
                severity,
                is_chosen: options.severities.contains_key(rule.id),
                positions: &reading.positions,
                told: told_better,
                also: Vec::new(),
                list: Vec::new(),
                not_judged: Vec::new(),
            };
            check(&document, &mut found);
            for superseded in rule.supersedes {
                let places = found.list.iter().map(|finding| &finding.pointer).chain(&found.also).cloned();
                told.entry(superseded).or_default().extend(places);
            }
            not_judged.append(&mut found.not_judged);
            findings.extend(found.list.into_iter().filter(|finding| {
                rule.id == template_placeholder::RULE.id || !is_doubtful(finding, &reading.problems)
            }));
        }
        findings = without_templates(findings, &document);
    }
    let mut findings = yielded(without_superseded(only_wrapper(findings, text, &reading)));
    findings.sort_by(|a, b| {
        let key = |finding: &Finding| (finding.location.start, std::cmp::Reverse(finding.severity), finding.rule.id);
        key(a).cmp(&key(b))
    });
    not_judged.sort_by(|a: &NotJudged, b: &NotJudged| (a.location.start, &a.what).cmp(&(b.location.start, &b.what)));
    let mut said = HashSet::new();
    not_judged.retain(|one: &NotJudged| said.insert(one.what.clone()));
    Report {
        kind,
        guessed: options.kind.is_none(),
        findings,
        not_judged,
        omitted: reading.omitted,
        quota: policy::quota(kind).map(|quota| (quota, quota.unit.count(text))),
        policy: reading.policy,
    }
}

/// The finding of a mistake of the grammar, which has a rule of the same name.
fn of_problem(
    problem: &Problem,
    kind: PolicyKind,
    text: &str,
    reading: &Reading,
    options: &Options,
) -> Option<Finding> {
    let rule = rules::rule(problem.code.as_str())?;
    Some(Finding {
        rule,
        severity: options.severity(rule)?,
        message: problem.message.clone(),
        help: problem.help.clone(),
        pointer: problem.pointer.clone(),
        location: problem.location,
        related: Vec::new(),
        fix: grammar_fixes::fix_of(problem, kind, text, reading),
    })
}

/// The finding that the policy is inside of another object, as answers of AWS's commands and templates write it:
/// what else the outer object lacks says nothing of the policy.
fn only_wrapper(findings: Vec<Finding>, text: &str, reading: &Reading) -> Vec<Finding> {
    let holds_policy = |finding: &&Finding| {
        let inside = || reading.positions.locate(&finding.pointer);
        finding.rule.id == ProblemCode::ElementUnknown.as_str()
            && finding.pointer.matches('/').count() == 1
            && inside()
                .and_then(|inside| text.get(inside.start..inside.end))
                .is_some_and(|inside| inside.starts_with(['{', '[']) && inside.contains("\"Statement\""))
    };
    if reading.positions.locate("/Statement").is_some() {
        return findings;
    }
    let Some(wrapper) = findings.iter().find(holds_policy) else { return findings };
    let name = wrapper.pointer.trim_start_matches('/');
    vec![Finding {
        message: format!("the policy is inside of {}", quoted(name)),
        help: Some("keep only the object that has the `Statement`".to_owned()),
        fix: None,
        ..wrapper.clone()
    }]
}

/// Whether a finding may only come from how a mistake of the grammar was read: it is in the same element, or the
/// mistake leaves open what the whole statement says.
fn is_doubtful(finding: &Finding, problems: &[Problem]) -> bool {
    use ProblemCode::{
        ActionMissing, ConditionKeyDuplicateCase, ConditionNullIfExists, ConditionOperatorDuplicate,
        ConditionOperatorUnknown, ConditionShape, DuplicateJsonKey, EffectMissingOrBad, ElementPairConflict,
        ElementUnknown, ElementWrongCase, ElementWrongType, FederatedFormat, PrincipalMissing, PrincipalTypeUnknown,
        ResourceMissing, StatementMissing,
    };
    let severity = finding.rule.severity;
    // What a rule says better than the grammar does not come from it.
    let mut others = problems.iter().filter(|problem| !finding.rule.supersedes.contains(&problem.code.as_str()));
    others.any(|problem| {
        let steps = match problem.code {
            code if is_about_form(code) => return false,
            ActionMissing | DuplicateJsonKey | EffectMissingOrBad | ElementPairConflict | ElementUnknown
            | ElementWrongCase | ElementWrongType | FederatedFormat | PrincipalMissing | PrincipalTypeUnknown
            | ResourceMissing | StatementMissing => 2,
            // Whether the condition guards the access is not known,
            ConditionKeyDuplicateCase
            | ConditionNullIfExists
            | ConditionOperatorDuplicate
            | ConditionOperatorUnknown
            | ConditionShape
                if severity == Severity::Security =>
            {
                2
            }
            _ => usize::MAX,
        };
        same_beginning(&problem.pointer, &finding.pointer, steps)
    })
}

/// Whether a mistake of the grammar says nothing of what the policy means.
fn is_about_form(code: ProblemCode) -> bool {
    matches!(code, ProblemCode::PolicyTooLarge | ProblemCode::SidDuplicate | ProblemCode::SidCharset)
}

/// Whether two pointers are the same in their first steps, or as far as the shorter one goes. The case of names does
/// not count: an element in the wrong case is read as the one that is meant.
fn same_beginning(a: &str, b: &str, steps: usize) -> bool {
    // What concerns the whole document says nothing of its statements.
    if a.is_empty() || b.is_empty() {
        return false;
    }
    let first = |pointer| str::split(pointer, '/').skip(1).take(steps);
    first(a).zip(first(b)).all(|(a, b)| a.eq_ignore_ascii_case(b))
}

/// The findings without the mistakes in texts that a template is still to fill in: what these will say is not known, and
/// one finding says so. What is open in any case stays.
fn without_templates(findings: Vec<Finding>, document: &Document<'_>) -> Vec<Finding> {
    let open = placeholders(document);
    if open.is_empty() {
        return findings;
    }
    let open: HashSet<&str> = open.iter().map(|(pointer, _)| pointer.as_str()).collect();
    let kept = |finding: &Finding| {
        let mut pointer = finding.pointer.as_str();
        while !open.contains(pointer) {
            match pointer.rsplit_once('/') {
                Some((above, _)) => pointer = above,
                None => return true,
            }
        }
        finding.rule.id == template_placeholder::RULE.id || finding.rule.severity == Severity::Security
    };
    findings.into_iter().filter(kept).collect()
}

/// The findings without those that another finding at the same place, above it or inside it, says better.
fn without_superseded(findings: Vec<Finding>) -> Vec<Finding> {
    // Where each rule has nothing to say.
    let mut told: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    for finding in &findings {
        for rule in finding.rule.supersedes {
            told.entry(rule).or_default().insert(place(finding));
        }
    }
    let superseded = |finding: &Finding| {
        let Some(places) = told.get(finding.rule.id) else { return false };
        let mut above = place(finding);
        while !places.contains(above) {
            match above.rsplit_once('/') {
                Some((next, _)) => above = next,
                None => {
                    let inside = format!("{}/", place(finding));
                    let next = places.range(inside.as_str()..).next();
                    return next.is_some_and(|place| place.starts_with(&inside));
                }
            }
        }
        true
    };
    let keep: Vec<bool> = findings.iter().map(|finding| !superseded(finding)).collect();
    findings.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(finding, _)| finding).collect()
}

/// The findings without those of rules that rest on proofs in a statement, or inside of what they are about, where another rule
/// has one. Their fixes wait where there are others: each is proved of the text as it is.
fn yielded(findings: Vec<Finding>) -> Vec<Finding> {
    let (mut yielding, mut rest): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| finding.rule.exact);
    if yielding.is_empty() {
        return rest;
    }
    let inside = |a: &str, b: &str| a.strip_prefix(b).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    // What another of them says in more detail.
    let detailed: HashSet<String> = yielding
        .iter()
        .filter(|finding| finding.rule.id != exact_superfluous::RULE.id)
        .map(|finding| finding.pointer.clone())
        .collect();
    yielding.retain(|finding| {
        let own = finding.pointer.as_str();
        if finding.rule.id == exact_superfluous::RULE.id {
            // That not all was tried is no less true beside other findings.
            let told = |other: &String| inside(other, own) || inside(own, other);
            return own.is_empty()
                || !detailed.iter().any(told)
                    && !rest.iter().any(|other| {
                        let other = other.pointer.as_str();
                        inside(other, own) || (other.starts_with("/Statement/") && inside(own, other))
                    });
        }
        !rest.iter().any(|other| {
            let other = other.pointer.as_str();
            inside(other, own) || (other.starts_with("/Statement/") && inside(own, other))
        })
    });
    let keeps = |finding: &Finding| finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::KeepsMeaning);
    if rest.iter().any(keeps) {
        yielding.iter_mut().for_each(|finding| finding.fix = None);
    }
    rest.append(&mut yielding);
    rest
}

/// The pointer of what a finding is about: the version is the whole document's.
fn place(finding: &Finding) -> &str {
    match finding.pointer.as_str() {
        "/Version" => "",
        pointer => pointer,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// The bad examples of a rule: the kind of policy and the document.
    fn bad_examples(rule: &Rule) -> Vec<(PolicyKind, Value)> {
        let (_, bad) = rule.text.split_once("# Bad").unwrap_or_default();
        let (bad, _) = bad.split_once("\n# Good").unwrap_or_default();
        let blocks = bad.split("```json ").skip(1).filter_map(|block| block.split_once('\n'));
        let policies = blocks.filter_map(|(kind, rest)| {
            let (text, _) = rest.split_once("```")?;
            Some((kind.parse().ok()?, serde_json::from_str(text).ok()?))
        });
        policies.collect()
    }

    fn statements(policy: &Value) -> Vec<Value> {
        match &policy["Statement"] {
            Value::Array(all) => all.clone(),
            Value::Null => Vec::new(),
            one => vec![one.clone()],
        }
    }

    fn list(value: &Value) -> Vec<Value> {
        match value {
            Value::Array(all) => all.clone(),
            one => vec![one.clone()],
        }
    }

    /// Two statements as one, if they are about the same elements: what each lists, and the conditions of both.
    fn merged(a: &Value, b: &Value) -> Option<Value> {
        let (a, b) = (a.as_object()?, b.as_object()?);
        let same = |name: &str| a.get(name) == b.get(name);
        if !same("Effect") || !same("Principal") {
            return None;
        }
        let mut both = a.clone();
        for (name, value) in b {
            let value = match (name.as_str(), a.get(name)) {
                ("Action" | "NotAction" | "Resource" | "NotResource", Some(own)) => {
                    json!([list(own), list(value)].concat())
                }
                ("Condition", Some(own)) => {
                    let mut all = own.as_object()?.clone();
                    for (operator, tests) in value.as_object()? {
                        let mut merged = all.get(operator).cloned().unwrap_or(json!({})).as_object()?.clone();
                        merged.extend(tests.as_object()?.clone());
                        all.insert(operator.clone(), Value::Object(merged));
                    }
                    Value::Object(all)
                }
                ("Action", None) if a.contains_key("NotAction") => return None,
                ("Resource", None) if a.contains_key("NotResource") => return None,
                _ => value.clone(),
            };
            both.insert(name.clone(), value);
        }
        let has_both = |name: &str, not: &str| both.contains_key(name) && both.contains_key(not);
        let is_two = has_both("Action", "NotAction") || has_both("Resource", "NotResource");
        (!is_two).then_some(Value::Object(both))
    }

    fn is_related(a: &str, b: &str) -> bool {
        let inside = |a: &str, b: &str| a.strip_prefix(b).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        inside(a, b) || inside(b, a)
    }

    /// The entries of the statement that a finding is in and that its message names.
    fn named(policy: &Policy, finding: &Finding) -> Vec<String> {
        let index = finding.pointer.strip_prefix("/Statement/").and_then(|rest| rest.split('/').next()?.parse().ok());
        let Some(statement) = index.and_then(|index: usize| policy.statements.get(index)) else { return Vec::new() };
        let resources = statement.resource.as_ref().map(|resource| resource.name_and_patterns().1);
        let entries = statement.action.name_and_patterns().1.iter().chain(resources.into_iter().flatten());
        entries.filter(|entry| finding.message.contains(&format!("`{entry}`"))).cloned().collect()
    }

    /// The entry of a list that a pointer names.
    fn entry_at(policy: &Policy, pointer: &str) -> Option<String> {
        let mut steps = pointer.split('/').skip(2);
        let statement = policy.statements.get(steps.next()?.parse::<usize>().ok()?)?;
        let entries = match steps.next()? {
            "Action" | "NotAction" => statement.action.name_and_patterns().1,
            "Resource" | "NotResource" => statement.resource.as_ref()?.name_and_patterns().1,
            _ => return None,
        };
        entries.get(steps.next()?.parse::<usize>().ok()?).cloned()
    }

    /// Without a rule there may be findings that it made needless: about the element that it has a finding on, and no other.
    fn check(text: &str, kind: PolicyKind, better: &'static Rule, wrong: &mut Vec<String>) -> usize {
        let mut options = Options { kind: Some(kind), ..Options::default() };
        for rule in better.supersedes.iter().filter_map(|id| rules::rule(id)).chain([better]) {
            options.severities.insert(rule.id, Some(rule.severity));
        }
        let on = lint(text, &options);
        options.severities.insert(better.id, None);
        let off = lint(text, &options);
        let own: Vec<&Finding> = on.findings.iter().filter(|finding| finding.rule.id == better.id).collect();
        let same =
            |a: &Finding, b: &Finding| (a.rule.id, &a.pointer, &a.message) == (b.rule.id, &b.pointer, &b.message);
        let mut hidden = 0;
        for finding in off.findings.iter().filter(|finding| !on.findings.iter().any(|other| same(other, finding))) {
            hidden += 1;
            let related = own.iter().any(|one| is_related(place(one), place(finding)));
            let policy = off.policy.as_ref().unwrap();
            let whole =
                own.iter().any(|one| one.pointer != finding.pointer && finding.pointer.starts_with(&one.pointer));
            let still_named = |entry: &String| {
                let told = own.iter().any(|one| entry_at(policy, &one.pointer).as_ref() == Some(entry));
                let same_rule = on.findings.iter().filter(|other| other.rule.id == finding.rule.id);
                told || whole || same_rule.into_iter().any(|other| named(policy, other).contains(entry))
            };
            let named = named(policy, finding);
            let untold = !named.iter().all(still_named);
            if untold || named.is_empty() && !related {
                let (id, pointer, message) = (finding.rule.id, &finding.pointer, &finding.message);
                wrong.push(format!("{} hides {id} at {pointer}: {message}\n{text}", better.id));
            }
        }
        hidden
    }

    #[test]
    fn a_finding_hides_others_about_its_own_element_alone() {
        let (mut wrong, mut hidden, mut pairs) = (Vec::new(), 0, 0);
        for better in rules::all().filter(|rule| !rule.supersedes.is_empty() && !rule.is_of_grammar()) {
            for hides in better.supersedes.iter().filter_map(|id| rules::rule(id)) {
                for (kind, mine) in bad_examples(better) {
                    for (other_kind, theirs) in bad_examples(hides) {
                        if kind != other_kind {
                            continue;
                        }
                        let (mine, theirs) = (statements(&mine), statements(&theirs));
                        let mut variants = vec![[&mine[..], &theirs].concat(), [&theirs[..], &mine].concat()];
                        if let ([a, ..], [b, ..]) = (&mine[..], &theirs[..]) {
                            variants.extend(merged(a, b).map(|one| vec![one]));
                            variants.extend(merged(b, a).map(|one| vec![one]));
                        }
                        for statements in variants {
                            pairs += 1;
                            let text = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
                            hidden += check(&text, kind, better, &mut wrong);
                        }
                    }
                }
            }
        }
        // Findings that name several entries, one of which another rule is about.
        let on = |actions: &str, resources: &str| {
            format!(
                r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": [{actions}], "Resource": [{resources}]}}}}"#
            )
        };
        let solution = r#""arn:aws:personalize:eu-west-1:111122223333:solution/a""#;
        let object = r#""arn:aws:s3:::b/k""#;
        for (kind, text) in [
            (PolicyKind::Managed, on(r#""s3:GetObject""#, &format!(r#""arn:aws:s3:::b /k ", {solution}, {object}"#))),
            (
                PolicyKind::Managed,
                on(r#""s3:GetObject""#, &format!(r#""{} ", {solution}, {object}"#, solution.trim_matches('"'))),
            ),
            (
                PolicyKind::Managed,
                on(r#""s3:GetObject""#, &format!(r#"{solution}, "{} ", {object}"#, solution.trim_matches('"'))),
            ),
        ] {
            for better in rules::all().filter(|rule| !rule.supersedes.is_empty() && !rule.is_of_grammar()) {
                hidden += check(&text, kind, better, &mut wrong);
            }
        }
        wrong.sort();
        wrong.dedup();
        assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n\n"));
        assert!(pairs > 200 && hidden > 100, "{pairs} {hidden}");
    }
}
