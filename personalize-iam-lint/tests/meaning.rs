//! Fixes that say they keep a policy's meaning do: before and after, requests made from the policy's own texts are
//! decided alike. The policies are the examples of the rules, those of the tests' data, and AWS's where they are present.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test says what it expects by panicking"
)]

use std::fs;
use std::path::Path;

use personalize_iam_eval::{Policies, Principal, Request};
use personalize_iam_lint::model::policy::{
    ActionElement, Policy, PolicyKind, PrincipalElement, Principals, ResourceElement, read_leniently,
};
use personalize_iam_lint::{Options, Safety, apply, lint, rules};

#[path = "../../testdata/corpus.rs"]
mod corpus;

/// How many requests are asked of one policy.
const REQUESTS: usize = 60;

/// A generator of numbers, seeded: the same requests in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap()
    }

    fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }
}

/// The policies by name, with their kinds: `None` to be guessed.
fn policies() -> Vec<(String, Option<PolicyKind>, String)> {
    let mut all = Vec::new();
    for rule in rules::all() {
        for (number, block) in rule.text.split("```json ").skip(1).enumerate() {
            let (kind, rest) = block.split_once('\n').unwrap();
            let code = rest.split("```").next().unwrap();
            all.push((format!("{} {number}", rule.id), Some(kind.trim().parse().unwrap()), code.to_owned()));
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["examples/storefront/policies", "testdata/documents"] {
        for entry in fs::read_dir(root.join(folder)).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                all.push((path.display().to_string(), None, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let kind = Some(PolicyKind::Managed);
    all.extend(corpus::all().into_iter().map(|(name, text)| (name, kind, text)));
    all
}

/// The policy in the layer of its kind, with what lets all else pass.
fn layers(policy: &Policy, kind: PolicyKind) -> Policies {
    let everything = || {
        let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        vec![read_leniently(text).policy.unwrap()]
    };
    let own = || vec![policy.clone()];
    match kind {
        PolicyKind::PermissionsBoundary => {
            Policies { identity: everything(), permissions_boundary: own(), ..Policies::default() }
        }
        PolicyKind::Session => Policies { identity: everything(), session: own(), ..Policies::default() },
        PolicyKind::Scp => Policies { identity: everything(), service_control: vec![own()], ..Policies::default() },
        PolicyKind::Rcp => Policies { identity: everything(), resource_control: vec![own()], ..Policies::default() },
        PolicyKind::VpcEndpoint => Policies { identity: everything(), vpc_endpoint: own(), ..Policies::default() },
        kind if kind.is_identity_based() => Policies { identity: own(), ..Policies::default() },
        _ => Policies { resource: Some(policy.clone()), ..Policies::default() },
    }
}

/// A text that a pattern matches, or one that is close to it.
fn instance(pattern: &str, random: &mut Random) -> String {
    const FILLINGS: [&str; 5] = ["", "x", "a/b", "eu-west-1", "111122223333"];
    let mut text = String::new();
    for c in pattern.chars() {
        match c {
            '*' => text.push_str(FILLINGS[random.below(FILLINGS.len())]),
            '?' => text.push('q'),
            c => text.push(c),
        }
    }
    match random.below(12) {
        0 => text.push('z'),
        1 => text = text.to_uppercase(),
        _ => {}
    }
    text
}

/// A request made from the texts of a policy.
fn request(policy: &Policy, kind: PolicyKind, random: &mut Random) -> Option<Request> {
    let statement = random.pick(&policy.statements)?;
    let (ActionElement::Action(actions) | ActionElement::NotAction(actions)) = &statement.action;
    let action = instance(random.pick(actions)?, random);
    let resource = match &statement.resource {
        Some(ResourceElement::Resource(texts) | ResourceElement::NotResource(texts)) => {
            instance(random.pick(texts)?, random)
        }
        None => "arn:aws:iam::111122223333:role/own".to_owned(),
    };
    let mut principal: Principal = "arn:aws:iam::111122223333:user/ana".parse().unwrap();
    if kind == PolicyKind::Session {
        principal = "arn:aws:sts::111122223333:assumed-role/etl/job".parse().unwrap();
    }
    if let Some(
        PrincipalElement::Principal(Principals::Map(entries))
        | PrincipalElement::NotPrincipal(Principals::Map(entries)),
    ) = &statement.principal
    {
        let values: Vec<&String> = entries.iter().flat_map(|entry| &entry.values).collect();
        let named = random.pick(&values).and_then(|value| value.parse().ok());
        principal = named.unwrap_or(principal);
    }
    let mut request = Request::new(principal, action, resource);
    let mut given: Vec<String> = Vec::new();
    for test in policy.statements.iter().flat_map(|statement| &statement.condition).flat_map(|block| &block.tests) {
        // A request has a key once, in whatever case.
        let folded = test.key.to_lowercase();
        if given.contains(&folded) {
            continue;
        }
        given.push(folded);
        match random.below(4) {
            0 => {}
            1 => request = request.with(test.key.as_str(), "other"),
            _ => {
                if let Some(value) = random.pick(&test.values) {
                    request = request.with(test.key.as_str(), instance(value, random).as_str());
                }
            }
        }
    }
    Some(request)
}

#[test]
fn safe_fixes_keep_the_meaning() {
    let mut random = Random(0x5eed);
    let (mut fixed, mut asked) = (0, 0);
    for (name, kind, text) in policies() {
        let mut options = Options::default();
        options.kind = kind;
        // Those that are off as well.
        options.severities.extend(rules::all().map(|rule| (rule.id, Some(rule.severity))));
        let report = lint(&text, &options);
        let safe: Vec<_> = report
            .findings
            .iter()
            .filter_map(|finding| finding.fix.as_ref().filter(|fix| fix.safety == Safety::KeepsMeaning))
            .collect();
        if safe.is_empty() || report.policy.is_none() {
            continue;
        }
        // Each by itself, so that none hides behind another, and all together.
        let mut texts: Vec<(String, String)> =
            safe.iter().map(|fix| (fix.title.clone(), apply(&text, &[fix]).0)).take(40).collect();
        texts.push(("all".to_owned(), apply(&text, &safe).0));
        let Some(before) = report.policy else { continue };
        for (title, text) in texts {
            let after = read_leniently(&text);
            let Some(after) = after.policy.filter(|_| after.problems.is_empty()) else {
                // What IAM refused before may be refused for another reason after; what it took, it still takes.
                assert!(!read_leniently(&text).problems.is_empty());
                let refused = report.findings.iter().any(|finding| finding.rule.is_of_grammar());
                assert!(refused, "{name}: {title}: is no policy any more:\n{text}");
                continue;
            };
            fixed += 1;
            let (old, new) = (layers(&before, report.kind).compile(), layers(&after, report.kind).compile());
            for round in 0..REQUESTS {
                let made_from = if round % 2 == 0 { &before } else { &after };
                let Some(request) = request(made_from, report.kind, &mut random) else { continue };
                let prepared = request.clone().prepare();
                let (was, is) = (old.decide(&prepared), new.decide(&prepared));
                asked += 1;
                assert_eq!(was.as_str(), is.as_str(), "{name}: {title}: {request:?}\n{text}");
            }
        }
    }
    // A test that asks nothing shows nothing.
    assert!(fixed > 0 && asked > 0, "{fixed} fixes, {asked} requests");
    eprintln!("{fixed} fixes, {asked} requests");
}
