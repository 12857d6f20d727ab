//! What the fixes do to the policies of the rules' texts, and what becomes of these texts when they are torn apart.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expects by panicking"
)]

use std::collections::BTreeMap;

use personalize_iam_analysis::{Verdict, compare_policies};
use personalize_iam_eval::{ContextValue, Layer, Policies, Principal, Request};
use personalize_iam_lint::model::Effect;
use personalize_iam_lint::model::policy::{self, Policy, PolicyKind};
use personalize_iam_lint::{Finding, Fix, Options, Rule, Safety, apply, lint, rules};

/// The examples of all texts, with their kinds.
fn examples() -> Vec<(&'static Rule, PolicyKind, &'static str)> {
    let of_rule = |rule: &'static Rule| {
        let blocks = rule.text.split("```json ").skip(1);
        blocks.map(move |block| {
            let (kind, rest) = block.split_once('\n').unwrap();
            (rule, kind.trim().parse().unwrap(), rest.split_once("```").unwrap().0)
        })
    };
    rules::all().flat_map(of_rule).collect()
}

fn options(kind: PolicyKind) -> Options {
    let mut options = Options::default();
    options.kind = Some(kind);
    for rule in rules::all() {
        options.severities.insert(rule.id, Some(rule.severity));
    }
    options
}

/// Requests around a policy: its actions and resources, its keys absent, with each of its values, and with others.
fn requests(policy: &Policy) -> Vec<Request> {
    use policy::{ActionElement, ResourceElement};
    let concrete = |text: &str| text.replace('*', "x").replace('?', "y").replace("${aws:username}", "ana");
    let (mut actions, mut resources) = (vec!["s3:GetObject".to_owned()], vec!["*".to_owned()]);
    let mut keys: Vec<(String, Vec<String>)> = Vec::new();
    for statement in &policy.statements {
        let (ActionElement::Action(list) | ActionElement::NotAction(list)) = &statement.action;
        actions.extend(list.iter().map(|text| concrete(text)));
        if let Some(ResourceElement::Resource(list) | ResourceElement::NotResource(list)) = &statement.resource {
            resources.extend(list.iter().map(|text| concrete(text)));
        }
        for test in statement.condition.iter().flat_map(|block| &block.tests) {
            let mut values: Vec<String> = test.values.iter().map(|value| concrete(value)).collect();
            values.extend(
                ["", "something-else", "100", "203.0.113.200", "2026-06-01T00:00:00Z", "true"].map(String::from),
            );
            values.dedup();
            match keys.iter_mut().find(|(key, _)| key.eq_ignore_ascii_case(&test.key)) {
                Some((_, known)) => known.extend(values),
                None => keys.push((test.key.clone(), values)),
            }
        }
    }
    let user: Principal = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
    let mut requests = Vec::new();
    for action in &actions {
        for resource in &resources {
            let bare = Request::new(user.clone(), action, resource);
            let longest = keys.iter().map(|(_, values)| values.len()).max().unwrap_or(0);
            // The n-th value of each key together, then each key alone, then pairs in a list.
            for n in 0..longest {
                let mut together = bare.clone();
                for (key, values) in &keys {
                    let value = &values[n % values.len()];
                    let other = &values[(n + 1) % values.len()];
                    together = together.with(key.as_str(), value.as_str());
                    requests.push(bare.clone().with(key.as_str(), value.as_str()));
                    requests
                        .push(bare.clone().with(key.as_str(), ContextValue::Many(vec![value.clone(), other.clone()])));
                }
                requests.push(together);
            }
            requests.push(bare);
        }
    }
    requests
}

#[test]
fn safe_fixes_keep_every_decision() {
    let mut applied = 0;
    for (rule, kind, code) in examples() {
        let report = lint(code, &options(kind));
        let Some(before) = report.policy.as_ref() else { continue };
        let fixes = report.findings.iter().filter_map(|finding| finding.fix.as_ref());
        for fix in fixes.filter(|fix| fix.safety == Safety::KeepsMeaning) {
            let (text, count) = apply(code, &[fix]);
            assert_eq!(count, 1, "{}: {}", rule.id, fix.title);
            let after = policy::read_leniently(&text);
            let after = after.policy.unwrap_or_else(|| panic!("{}: no policy after `{}`:\n{text}", rule.id, fix.title));
            let compile = |policy: &Policy| {
                let mut policy = policy.clone();
                policy.statements.iter_mut().for_each(|statement| statement.principal = None);
                Policies { identity: vec![policy], ..Policies::default() }.compile()
            };
            let (one, other) = (compile(before), compile(&after));
            for request in requests(before) {
                let prepared = request.clone().prepare();
                assert_eq!(
                    one.decide(&prepared),
                    other.decide(&prepared),
                    "{}: `{}` on {request:?}\n{text}",
                    rule.id,
                    fix.title
                );
            }
            applied += 1;
        }
    }
    assert!(applied > 5, "{applied}");
}

/// The policies of `testdata/lint/bad.txt`, with their kinds.
fn known_bad() -> Vec<(PolicyKind, String)> {
    let cases = include_str!("../../testdata/lint/bad.txt").split("\n== ").skip(1);
    let case = |case: &str| {
        let (head, policy) = case.split_once('\n').unwrap();
        (head.split_once(": ").unwrap().0.parse().unwrap(), policy.replace('«', ""))
    };
    cases.map(case).collect()
}

/// With one more statement that allows everything, in the form of the others: then what is denied shows.
fn beside_everything(policy: &Policy) -> Policy {
    let mut policy = policy.clone();
    let everything = policy.statements.first().map(|first| policy::Statement {
        sid: None,
        effect: Effect::Allow,
        principal: first.principal.as_ref().map(|_| policy::PrincipalElement::Principal(policy::Principals::Everyone)),
        action: policy::ActionElement::Action(vec!["*".to_owned()]),
        resource: first.resource.as_ref().map(|_| policy::ResourceElement::Resource(vec!["*".to_owned()])),
        condition: Vec::new(),
    });
    policy.statements.extend(everything);
    policy
}

/// Why two policies do not mean the same, by proof over all requests.
fn difference(kind: PolicyKind, before: &Policy, after: &Policy) -> Option<String> {
    let pairs = [(before.clone(), after.clone()), (beside_everything(before), beside_everything(after))];
    pairs.iter().find_map(|(before, after)| {
        let found = compare_policies(before, after, Layer::of(kind), &Default::default());
        (found.verdict != Verdict::Equivalent).then(|| {
            format!(
                "{}: {:?} {:?} {:?}",
                found.verdict.as_str(),
                found.gained.first(),
                found.lost.first(),
                found.undecided
            )
        })
    })
}

#[test]
fn safe_fixes_are_proved_to_keep_the_meaning() {
    let (mut applied, mut wrong) = (BTreeMap::<&str, usize>::new(), Vec::new());
    let examples = examples().into_iter().map(|(_, kind, code)| (kind, code.to_owned()));
    for (kind, code) in examples.chain(known_bad()) {
        let mut options = options(kind);
        options.exact = true;
        // It proves much and mends nothing.
        options.severities.insert("exact-superfluous", None);
        let report = lint(&code, &options);
        let Some(before) = report.policy.as_ref() else { continue };
        let safe = |finding: &&Finding| finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::KeepsMeaning);
        let findings: Vec<&Finding> = report.findings.iter().filter(safe).collect();
        let mut tries: Vec<(String, Vec<&Fix>)> = Vec::new();
        for finding in &findings {
            *applied.entry(finding.rule.id).or_default() += 1;
            tries.push((finding.rule.id.to_owned(), finding.fix.iter().collect()));
        }
        // What `--fix` does: all of them.
        tries.push(("all".to_owned(), findings.iter().filter_map(|finding| finding.fix.as_ref()).collect()));
        for (name, fixes) in tries {
            let (text, _) = apply(&code, &fixes);
            let Some(after) = policy::read_leniently(&text).policy else {
                wrong.push(format!("{name}: no policy\n{code}\n{text}"));
                continue;
            };
            if let Some(difference) = difference(kind, before, &after) {
                wrong.push(format!("{name} ({kind}): {difference}\n{code}\n{text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(applied.len() > 30, "{applied:?}");
}

#[test]
fn changes_of_one_fix_do_not_overlap() {
    let mut seen = 0;
    let texts = examples().into_iter().map(|(_, kind, text)| (kind, text.to_owned())).chain(known_bad());
    for (kind, text) in texts {
        let mut options = options(kind);
        // Fixes of proofs have one change each.
        for rule in rules::all().filter(|rule| rule.exact) {
            options.severities.insert(rule.id, None);
        }
        for finding in lint(&text, &options).findings {
            let Some(fix) = &finding.fix else { continue };
            let applied = apply(&text, &[fix]);
            assert_eq!(
                applied.1, 1,
                "{}: the changes of `{}` overlap: {:?}\n{text}",
                finding.rule.id, fix.title, fix.edits
            );
            seen += usize::from(fix.edits.len() > 1);
        }
    }
    assert!(seen > 20, "{seen} fixes have several changes");
}

/// In the order of the text; what stands at one place, the gravest first, and what is as grave by the names of the rules.
#[test]
fn findings_are_in_one_order() {
    let mut turned = 0;
    for (_, kind, text) in examples() {
        let findings = lint(text, &options(kind)).findings;
        for pair in findings.windows(2) {
            let key =
                |finding: &Finding| (finding.location.start, std::cmp::Reverse(finding.severity), finding.rule.id);
            assert!(key(&pair[0]) <= key(&pair[1]), "{} {}\n{text}", pair[0].rule.id, pair[1].rule.id);
            let at_one_place = pair[0].location.start == pair[1].location.start;
            turned += usize::from(at_one_place && pair[0].rule.id > pair[1].rule.id);
        }
    }
    assert!(turned > 0, "no two findings at one place tell severity from name");
}

#[test]
fn a_fix_leaves_a_text_that_its_rule_is_content_with() {
    for (_, kind, code) in examples() {
        for finding in lint(code, &options(kind)).findings {
            let Some(fix) = &finding.fix else { continue };
            let (text, count) = apply(code, &[fix]);
            assert_eq!(count, 1, "{}: `{}` in\n{code}", finding.rule.id, fix.title);
            let again = lint(&text, &options(kind)).findings;
            let same = again.iter().find(|other| {
                other.rule.id == finding.rule.id && other.pointer == finding.pointer && other.message == finding.message
            });
            assert!(same.is_none(), "{}: `{}` leaves\n{text}", finding.rule.id, fix.title);
        }
    }
}

#[test]
fn nothing_panics_on_what_a_user_can_write() {
    let long = "x:".repeat(3000);
    let stars = "*".repeat(500);
    let strange = [
        "",
        " ",
        "*",
        "?",
        ":",
        "::::::",
        "${",
        "${}",
        "${aws:",
        "arn:",
        "arn:aws:s3:::",
        "\u{20ac}\u{e9}",
        "aws:",
        "/",
        "aws:/",
        "-",
        "9999999999999999999999",
        "0.0.0.0/0",
        "${*}",
        "\\u0000",
        "<a>",
        "{{a}}",
        "aws:RequestTag/\u{130}",
        &long,
        &stars,
    ];
    for (index, (_, kind, code)) in examples().into_iter().enumerate() {
        let parts: Vec<&str> = code.split('"').collect();
        for at in (1..parts.len()).step_by(2) {
            // Each string gets a few of them, and all strings together get all.
            for turn in 0..3 {
                let mut torn: Vec<&str> = parts.clone();
                torn[at] = strange[(index + at * 7 + turn * 11) % strange.len()];
                let text = torn.join("\"");
                for finding in lint(&text, &options(kind)).findings {
                    assert!(text.get(finding.location.start..finding.location.end).is_some(), "{}", finding.rule.id);
                }
            }
        }
        for head in (0..code.len()).step_by(37).filter_map(|end| code.get(..end)) {
            assert!(lint(head, &options(kind)).kind == kind);
        }
    }
}
/// The text with every fix of one rule applied.
fn mended(rule: &str, text: &str) -> String {
    let mut options = Options::default();
    options.kind = Some(PolicyKind::Managed);
    let rule = rules::rule(rule).unwrap();
    options.severities = rules::all().map(|rule| (rule.id, None)).collect();
    options.severities.insert(rule.id, Some(rule.severity));
    let report = lint(text, &options);
    let fixes: Vec<&Fix> = report.findings.iter().filter_map(|finding| finding.fix.as_ref()).collect();
    apply(text, &fixes).0
}

#[test]
fn fixes_leave_the_rest_as_it_is() {
    for (rule, before, after) in [
        (
            "action-comma-list",
            r#""Action": "s3:GetObject, PutObject","#,
            r#""Action": ["s3:GetObject", "s3:PutObject"],"#,
        ),
        ("action-comma-list", r#""Action": [ "a:B", "a:C,D" ],"#, r#""Action": [ "a:B", "a:C", "a:D" ],"#),
        ("action-unknown", r#""Action": [ "s3:GetObjekt" ],"#, r#""Action": [ "s3:GetObject" ],"#),
        ("redundant-action", r#""Action": [ "a:B" , "a:*", "a:C", "a:D" ],"#, r#""Action": [ "a:*" ],"#),
        ("redundant-action", r#""Action": ["a:*","a:B","b:C","a:D"],"#, r#""Action": ["a:*","b:C"],"#),
        ("redundant-action", r#""Action": ["a:B","A:b"],"#, r#""Action": ["a:B"],"#),
        ("list-order", r#""Action": [ "b:C",  "a:B" ],"#, r#""Action": [ "a:B",  "b:C" ],"#),
        (
            "personalize-list-needs-star",
            r#""Action": "personalize:ListCampaigns", "Resource": ["arn:aws:personalize:::recipe/x" ],"#,
            r#""Action": "personalize:ListCampaigns", "Resource": "*","#,
        ),
        (
            "personalize-solution-version-uncovered",
            r#""Action": "personalize:DescribeSolutionVersion", "Resource": "arn:aws:personalize:*:111122223333:solution/x","#,
            r#""Action": "personalize:DescribeSolutionVersion", "Resource": ["arn:aws:personalize:*:111122223333:solution/x", "arn:aws:personalize:*:111122223333:solution/x/*"],"#,
        ),
        (
            "arn-region-forbidden",
            r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:eu-west-1:111122223333:b","#,
            r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b","#,
        ),
    ] {
        let policy =
            |part: &str| format!(r#"{{"Version": "2012-10-17", "Statement": {{ {part} "Effect":"Allow" }} }}"#);
        let resource = if before.contains("Resource") { "" } else { r#" "Resource":"*","# };
        assert_eq!(
            mended(rule, &policy(&format!("{before}{resource}"))),
            policy(&format!("{after}{resource}")),
            "{rule}"
        );
    }
}
