//! No policies and no request bring a decision down, and all ways of asking give one answer.
//!
//! A scenario is a line for each of its parts, told by its first character: the principal `P`, the action `A`, the
//! resource `R`, its owner `O`, a key with its values `K key=one,other`, an unknown key `U`, and policies in JSON: `i`
//! identity, `b` boundary, `s` session, `c` service control, `r` resource control, `p` resource, `e` endpoint.
//!
//! ```text
//! cargo +nightly fuzz run evaluate
//! ```
#![no_main]

use libfuzzer_sys::fuzz_target;
use personalize_iam_eval::model::policy::read_leniently;
use personalize_iam_eval::{ContestedRule, ContextValue, Decision, Policies, Principal, Request, Semantics};

fuzz_target!(|text: &str| {
    let mut request = Request::new(Principal::Anonymous, "s3:GetObject", "*");
    let mut policies = Policies::default();
    for line in text.lines() {
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
});
