//! What the fuzz targets call: a function for each reader of texts, which panics where something does not hold.
//!
//! `fuzz_targets/` feeds them by libFuzzer, `tests/seeds.rs` with the seeds and some mutations of them, on any compiler.

use codegen::read::{SpecFile, read_service};
use personalize_iam_analysis::{Budget, Comparison, Limit, Options, Verdict, compare, minimize, prove};
use personalize_iam_cli::readers;
use personalize_iam_estate::{Input, Manifest, counting, estate_of, managed_policies};
use personalize_iam_eval::{
    AccessDenied, ContestedRule, ContextValue, Decision, Layer, Policies, Principal, Request, Semantics,
};
use personalize_iam_model::condition::{Cidr, Date, Decimal};
use personalize_iam_model::policy::{
    PolicyKind, decode, read, read_leniently, read_leniently_as, to_json, to_json_pretty,
};
use personalize_iam_model::{
    AccountId, Partition, Policy, Region, Scope, arn, catalog, glob, name, personalize, regions, s3, suggest,
};
use personalize_iam_source::{Language, Lines, find, values_of};
use xtask::import::{Origin, PublishedFile, import};

/// A target by its name.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: &[Target] = &[
    ("analyze", analyze),
    ("estate", estate),
    ("evaluate", evaluate),
    ("find_policies", find_policies),
    ("lint", lint),
    ("read_aws_arguments", read_aws_arguments),
    ("read_baseline", read_baseline),
    ("read_claim", read_claim),
    ("read_denied", read_denied),
    ("read_grants", read_grants),
    ("read_names", read_names),
    ("read_parameters", read_parameters),
    ("read_partial", read_partial),
    ("read_policy", read_policy),
    ("read_published", read_published),
    ("read_scenario", read_scenario),
    ("read_settings", read_settings),
    ("read_suite", read_suite),
    ("trail", trail),
];

/// The text, for targets that are about texts.
fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// That a reader takes a text or says what is wrong with it, in a message that can be printed.
fn taken_or_told<T>(read: Result<T, String>) {
    if let Err(message) = read {
        // Behind its beginning it may quote a text that says so.
        assert!(!message.is_empty() && !message.starts_with("a mistake of ours"), "{message}");
    }
}

/// No file brings the search for policies down, and what is found is in the file. The first byte says what it is written in.
pub fn find_policies(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let language = Language::ALL.iter().copied().find(|language| language.name().as_bytes().first() == Some(first));
    let text = text(rest);
    let lines = Lines::new(text);
    match find(language.unwrap_or_else(|| Language::by_content(text)), text) {
        Ok(found) => {
            for policy in &found.policies {
                assert!(text.get(policy.span.clone()).is_some(), "{}: {:?}", policy.place, policy.span);
                for action in policy.actions() {
                    assert!(action.at <= text.len());
                }
                let _ = policy.to_json("file", &lines);
                // What is open of it is decided, or it is said why it cannot be.
                match policy.opened() {
                    Ok(opened) => assert_eq!(opened.places.len(), opened.policy.statements.len()),
                    Err(error) => assert!(!error.to_string().is_empty()),
                }
                let _ = policy.defaults();
            }
            let is_here = |span: &std::ops::Range<usize>| text.get(span.clone()).is_some();
            assert!(found.mistakes.iter().all(|mistake| is_here(&mistake.span) && !mistake.message.is_empty()));
            assert!(found.notes.iter().all(|note| note.at <= text.len() && !note.message.is_empty()));
        }
        Err(error) => assert!(error.at <= text.len() && !error.message.is_empty()),
    }
}

/// No dump brings its reader down, and what is read of it counts or is said to be missing. The first line is the name of the
/// file, which is an `estate.toml` or has JSON; the rest is its text.
pub fn estate(bytes: &[u8]) {
    let (name, text) = text(bytes).split_once('\n').unwrap_or(("", text(bytes)));
    let input = Input::new(name, text);
    let place = |line: usize, message: &str| {
        assert!(line >= 1 && line <= text.matches('\n').count() + 2 && !message.is_empty(), "{line}: {message}");
    };
    let managed = managed_policies(&input);
    let part = if name.ends_with(".toml") {
        Manifest::of_text(text).map(|manifest| manifest.part(|_| None))
    } else {
        personalize_iam_estate::read(&input)
    };
    match part {
        Ok(part) => {
            let estate = estate_of([part], managed);
            for identity in estate.identities.values() {
                let _ = counting(&estate, identity);
            }
            for gap in &estate.gaps {
                assert!(!gap.message.is_empty() && !gap.help.is_empty(), "{gap:?}");
                gap.place.iter().for_each(|at| place(at.line, &gap.message));
            }
        }
        Err(error) => place(error.line, &error.message),
    }
}

/// No file of values for parameters brings its reader down. The first line is the name of the file, the rest its text.
pub fn read_parameters(bytes: &[u8]) {
    let (name, text) = text(bytes).split_once('\n').unwrap_or(("", text(bytes)));
    match values_of(name, text) {
        Ok(values) => assert!(values.len() <= text.len()),
        Err(error) => assert!(error.at <= text.len() && !error.message.is_empty()),
    }
}

/// No bytes bring the reading of policies down, and what is read is read again once it is written.
pub fn read_policy(bytes: &[u8]) {
    let text = match decode(bytes) {
        Ok(text) => text,
        Err(error) => {
            assert!(error.problems().iter().all(|problem| problem.location.end <= bytes.len()));
            return;
        }
    };
    let reading = read_leniently(text);
    for problem in &reading.problems {
        assert!(text.get(problem.location.start..problem.location.end).is_some(), "{problem:?}");
    }
    for kind in PolicyKind::ALL {
        let of_kind = read_leniently_as(text, *kind);
        assert_eq!(of_kind.policy, reading.policy);
        assert!(of_kind.problems.len() >= reading.problems.len());
    }
    if let Ok(policy) = reading.into_result() {
        assert_eq!(read(&to_json(&policy)).as_ref(), Ok(&policy));
        assert_eq!(read(&to_json_pretty(&policy)).as_ref(), Ok(&policy));
        let _ = policy.check();
    }
}

/// No text brings the readers of ARNs, names and values down, and what an ARN says of itself agrees. The first line is
/// one text, the rest another.
pub fn read_names(bytes: &[u8]) {
    let (text, other) = text(bytes).split_once('\n').unwrap_or((text(bytes), ""));
    for resource_type in arn::resource_types(text) {
        assert_eq!(arn::check(resource_type, text), Ok(()));
    }
    if let Ok(object) = s3::Object::parse(text) {
        assert!(object.parameter("BucketName").is_some_and(|bucket| !bucket.is_empty()));
        assert_eq!(object.as_str(), text);
    }
    let _ = (name::flaw(text), text.parse::<AccountId>(), text.parse::<Region>(), text.parse::<Partition>());
    let _ = (text.parse::<Decimal>(), text.parse::<Date>(), text.parse::<personalize::Action>());
    let _ = (regions::region_meant(text), Scope::new(Partition::Aws, text, other));
    if let Ok(range) = text.parse::<Cidr>() {
        assert_eq!(range.to_string(), text);
    }
    assert_eq!(catalog::action(text).is_some(), catalog::action(&text.to_ascii_uppercase()).is_some());
    let _ = (catalog::condition_key(text), suggest::nearest(text, [other]));
    let sensitive = glob::matches(text, other, glob::Case::Sensitive);
    assert!(!sensitive || glob::matches(text, other, glob::Case::Ignored));
}

/// No text brings the import of what AWS publishes down, nor the reader of the spec.
pub fn read_published(bytes: &[u8]) {
    let text = text(bytes);
    let origin = Origin { source: "fuzz".to_owned(), date: "2026-01-31".to_owned() };
    let file = PublishedFile { path: "published".to_owned(), text: text.to_owned() };
    if let Ok(imported) = import(&[file], &[], &origin) {
        for one in imported {
            let text = codegen::write::write_service(&one.service);
            let file = SpecFile { path: format!("spec/{}.json", one.service.prefix), text };
            // What does not stand is not written.
            if let Ok(read) = read_service(&file) {
                assert_eq!(read, one.service);
            }
        }
    }
    let _ = read_service(&SpecFile { path: "spec/personalize.json".to_owned(), text: text.to_owned() });
}

/// No policies and no request bring a decision down, and all ways of asking give one answer.
///
/// A scenario is a line for each of its parts, told by its first character: the principal `P`, the action `A`, the
/// resource `R`, its owner `O`, a key with its values `K key=one,other`, an unknown key `U`, and policies in JSON: `i`
/// identity, `b` boundary, `s` session, `c` service control, `r` resource control, `p` resource, `e` endpoint.
pub fn evaluate(bytes: &[u8]) {
    let mut request = Request::new(Principal::Anonymous, "s3:GetObject", "*");
    let mut policies = Policies::default();
    for line in text(bytes).lines() {
        let mut rest = line.chars();
        let (part, rest) = (rest.next(), rest.as_str());
        let policy = || read_leniently(rest).policy;
        match part {
            Some('P') => request.principal = rest.parse().unwrap_or(Principal::User { arn: rest.to_owned() }),
            Some('A') => request.action = rest.into(),
            Some('R') => request.resource = rest.to_owned(),
            Some('O') => request.resource_account = Some(rest.to_owned()),
            Some('K') => {
                let (key, values) = rest.split_once('=').unwrap_or((rest, ""));
                let values: Vec<String> = values.split(',').map(str::to_owned).collect();
                let value = match <[String; 1]>::try_from(values) {
                    Ok([one]) => ContextValue::One(one),
                    Err(many) => ContextValue::Many(many),
                };
                request.context.push((key.to_owned(), value));
            }
            Some('U') => request.unknown.push(rest.to_owned()),
            Some('i') => policies.identity.extend(policy()),
            Some('b') => policies.permissions_boundary.extend(policy()),
            Some('s') => policies.session.extend(policy()),
            Some('c') => policies.service_control.push(policy().into_iter().collect()),
            Some('r') => policies.resource_control.push(policy().into_iter().collect()),
            Some('p') => policies.resource = policy(),
            Some('e') => policies.vpc_endpoint.extend(policy()),
            _ => {}
        }
    }
    let prepared = request.prepare();
    let others = ContestedRule::ALL.iter().map(|rule| Semantics::default().with_other_reading(*rule));
    for semantics in std::iter::once(Semantics::default()).chain(others) {
        let compiled = policies.compile_with(semantics);
        let decision = compiled.decide(&prepared);
        let evaluation = compiled.evaluate(&prepared);
        assert_eq!(evaluation.decision, decision);
        assert_eq!(evaluation.residual.is_some(), decision == Decision::Depends);
        assert!(decision != Decision::Allowed || evaluation.blocked_by.is_empty());
    }
}

/// No text brings the linter down, its findings are in the text, and its fixes can be applied to it. The first byte
/// says which kind of policy it is.
pub fn lint(bytes: &[u8]) {
    let Some((kind, text)) = bytes.split_first().map(|(kind, rest)| (*kind, text(rest))) else { return };
    let mut options = personalize_iam_lint::Options::default();
    // One kind more than there are: it is guessed.
    options.kind = PolicyKind::ALL.get(usize::from(kind) % (PolicyKind::ALL.len() + 1)).copied();
    let report = personalize_iam_lint::lint(text, &options);
    for finding in &report.findings {
        assert!(text.get(finding.location.start..finding.location.end).is_some(), "{finding:?}");
        if let Some(fix) = &finding.fix {
            let (_, applied) = personalize_iam_lint::apply(text, &[fix]);
            assert_eq!(applied, 1, "{fix:?}");
        }
    }
}

/// No text brings the reading of claims down, and what is read is read again as it is written.
pub fn read_claim(bytes: &[u8]) {
    if let Ok(claim) = personalize_iam_analysis::read_claim(text(bytes)) {
        let written = claim.to_string();
        assert_eq!(personalize_iam_analysis::read_claim(&written).as_ref(), Ok(&claim), "{written}");
    }
    // With who and how at its end.
    if let Ok((claim, Some(scope))) = personalize_iam_analysis::read_scoped_claim(text(bytes)) {
        let written = format!("{claim} {scope}");
        let again = personalize_iam_analysis::read_scoped_claim(&written);
        assert_eq!(again, Ok((claim, Some(scope))), "{written}");
    }
}

/// No bytes bring the reading of partial results down, and what is read is written as it is read again.
pub fn read_partial(bytes: &[u8]) {
    let written = |from: &[u8]| {
        let partial = personalize_iam_trail::Partial::read(from).ok()?;
        let mut to = Vec::new();
        partial.write(&mut to).ok()?;
        Some(to)
    };
    if let Some(first) = written(bytes) {
        assert_eq!(written(&first).as_ref(), Some(&first));
    }
}

/// No text brings the reading of denials down.
pub fn read_denied(bytes: &[u8]) {
    if let Ok(denied) = text(bytes).parse::<AccessDenied>() {
        let _ = (denied.claim.to_string(), denied.main_action(), denied.actions(), denied.catalog_operation());
    }
}

/// No bytes bring the reading of logs down, every event is a line of JSON, and what comes in other pieces is read alike.
pub fn trail(bytes: &[u8]) {
    let events = |from: &mut dyn std::io::Read| {
        let mut events = Vec::new();
        let report = personalize_iam_trail::read(from, &mut |record| {
            events.push(personalize_iam_trail::Event::of(record).to_json());
            std::ops::ControlFlow::Continue(())
        });
        (events, report.map_err(|error| error.to_string()))
    };
    let mut whole = bytes;
    let (first, report) = events(&mut whole);
    for event in &first {
        assert!(event.starts_with("{\"eventID\":") && event.ends_with('}') && !event.contains('\n'), "{event}");
    }
    // In two pieces.
    let (before, after) = bytes.split_at(bytes.len() / 2);
    let mut pieces = std::io::Read::chain(before, after);
    assert_eq!(events(&mut pieces), (first, report));
}

/// No text brings the reading of suites down.
pub fn read_suite(bytes: &[u8]) {
    taken_or_told(readers::suite(text(bytes)));
}

/// No text brings the reading of settings down.
pub fn read_settings(bytes: &[u8]) {
    taken_or_told(readers::settings(text(bytes)));
}

/// No text brings the reading of baselines down.
pub fn read_baseline(bytes: &[u8]) {
    taken_or_told(readers::baseline(text(bytes)));
}

/// No line brings the reading of scenarios down, nor its decision.
pub fn read_scenario(bytes: &[u8]) {
    taken_or_told(readers::scenario(text(bytes)));
}

/// No text brings the reading of grants down.
pub fn read_grants(bytes: &[u8]) {
    taken_or_told(readers::grants(text(bytes)));
}

/// No arguments in the spelling of AWS's command, one in a line, bring their reading down.
pub fn read_aws_arguments(bytes: &[u8]) {
    taken_or_told(readers::aws_arguments(text(bytes)));
}

/// No policies bring the analysis down, and what it says is so.
///
/// Policies stand on a line each, and a line that is a claim is asked about all of them. A difference that is reported has a
/// request that is decided differently; nothing differs from itself, nor from what it is reduced to.
pub fn analyze(bytes: &[u8]) {
    let budget = Budget { conflicts: 50, steps: 5_000, regions: 3 };
    let options = || Options::default().budget(budget).limit(Limit::of(20_000));
    let said = |policy: Policy| Policies { identity: vec![policy], ..Policies::default() };
    let policies = text(bytes).lines().filter_map(|line| read(line).ok()).take(2);
    let policies: Vec<Policy> = policies.filter(|policy| policy.statements.len() < 5).collect();
    for policy in &policies {
        let reduced = minimize(policy, Layer::Identity, &options()).policy;
        for (one, other) in [(policy, policy), (policy, &reduced), (&reduced, policy)] {
            let same = compare(&said(one.clone()), &said(other.clone()), &options());
            assert!(matches!(same.verdict, Verdict::Equivalent | Verdict::Undecided), "{same:?}");
        }
    }
    if let [old, new] = policies.as_slice() {
        let (old, new) = (said(old.clone()), said(new.clone()));
        witnesses_hold(&old, &new, &compare(&old, &new, &options()));
    }
    for claim in text(bytes).lines().filter_map(|line| personalize_iam_analysis::read_claim(line).ok()).take(2) {
        let whole = Policies { identity: policies.clone(), ..Policies::default() };
        let _ = prove(&whole, &claim, &options());
    }
}

/// That the request of each difference is allowed on one side alone.
fn witnesses_hold(old: &Policies, new: &Policies, found: &Comparison) {
    let allows = |policies: &Policies, request: &Request| {
        let resource = policies.resource.clone().or_else(|| found.assumed_resource_policy.clone());
        let compiled = Policies { resource, ..policies.clone() }.compile_with(Semantics::default());
        compiled.decide(&request.clone().prepare()) == Decision::Allowed
    };
    for (regions, with, without) in [(&found.gained, new, old), (&found.lost, old, new)] {
        for region in regions {
            // A federated user also has a session policy.
            if !matches!(region.witness.principal, Principal::FederatedUser { .. }) {
                assert!(allows(with, &region.witness) && !allows(without, &region.witness), "{region:?}");
            }
        }
    }
}
