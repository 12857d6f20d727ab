//! What could cost without bound, at two sizes: ten times as much may cost ten times as long, not more.

use std::hint::black_box;
use std::time::Duration;

use personalize_iam_eval::{CompiledPolicies, Decision, Policies, Prepared, Request};
use personalize_iam_model::policy;
use serde_json::{Value, json};

use crate::engine::Failure;
use crate::timing::nanoseconds;

/// One of the worst cases.
pub struct Worst {
    /// What there is much of.
    pub name: &'static str,
    /// How much of it.
    pub sizes: [usize; 2],
    /// Nanoseconds at each size.
    pub times: [f64; 2],
}

const ARN: &str = "arn:aws:personalize:us-east-1:123456789012:campaign/";
const KEY: &str = "aws:PrincipalTag/team";

/// Measures the worst cases.
///
/// # Errors
///
/// If a policy cannot be read, or a decision is not what it must be.
pub fn measure(turn: Duration, turns: usize) -> Result<Vec<Worst>, Failure> {
    let plain = || asked(&format!("{ARN}movies"), |request| request.with(KEY, "none of them"));
    type Timed<'a> = &'a dyn Fn(usize) -> Result<f64, Failure>;
    let cases: [(&'static str, [usize; 2], Timed<'_>); 11] = [
        ("statements for the action, each on another resource", [1_000, 10_000], &|size| {
            let each = |i| statement("Allow", &json!(format!("{ARN}team-{i}-*")), &json!({}));
            decided(&Value::from_iter((0..size).map(each)), &plain()?, turn, turns)
        }),
        ("statements for the action and the resource, each with another value", [1_000, 10_000], &|size| {
            let each = |i| statement("Deny", &json!("*"), &json!({"StringEquals": {KEY: format!("team-{i}")}}));
            decided(&Value::from_iter((0..size).map(each)), &plain()?, turn, turns)
        }),
        ("statements for the action and the resource, each with another key", [1_000, 10_000], &|size| {
            let key = |i| format!("aws:PrincipalTag/{i}");
            let each = |i| statement("Deny", &json!("*"), &json!({"StringEquals": {key(i): "x"}}));
            decided(&Value::from_iter((0..size).map(each)), &plain()?, turn, turns)
        }),
        ("characters between two stars, against 1,000 characters", [10, 100], &|size| {
            let pattern = format!("{ARN}*{}b*", "a".repeat(size));
            let request = asked(&format!("{ARN}{}", "a".repeat(1_000)), |request| request)?;
            decided(&json!([statement("Allow", &json!(pattern), &json!({}))]), &request, turn, turns)
        }),
        ("characters, against a pattern of 100 stars", [1_000, 10_000], &|size| {
            let pattern = format!("{ARN}{}?{}b*", "*a".repeat(100), "a".repeat(100));
            let request = asked(&format!("{ARN}{}", "a".repeat(size)), |request| request)?;
            decided(&json!([statement("Allow", &json!(pattern), &json!({}))]), &request, turn, turns)
        }),
        ("stars in the Region of a pattern, against 1,000 characters", [10, 100], &|size| {
            let arn = |region: String| format!("arn:aws:personalize:{region}:123456789012:campaign/movies");
            let request = asked(&arn("a".repeat(1_000)), |request| request)?;
            let pattern = arn(format!("{}b", "*a".repeat(size)));
            decided(&json!([statement("Allow", &json!(pattern), &json!({}))]), &request, turn, turns)
        }),
        ("values under `StringEquals`", [1_000, 10_000], &|size| {
            let values: Vec<String> = (0..size).map(|i| format!("team-{i}")).collect();
            decided(
                &json!([statement("Allow", &json!("*"), &json!({"StringEquals": {KEY: values}}))]),
                &plain()?,
                turn,
                turns,
            )
        }),
        ("values under `StringLike`", [1_000, 10_000], &|size| {
            let values: Vec<String> = (0..size).map(|i| format!("*team-{i}-*")).collect();
            decided(
                &json!([statement("Allow", &json!("*"), &json!({"StringLike": {KEY: values}}))]),
                &plain()?,
                turn,
                turns,
            )
        }),
        ("networks under `IpAddress`", [1_000, 10_000], &|size| {
            let values: Vec<String> = (0..size).map(|i| format!("10.{}.{}.0/24", i / 256, i % 256)).collect();
            let condition = json!({"IpAddress": {"aws:SourceIp": values}});
            let request = asked(&format!("{ARN}movies"), |request| request.with("aws:SourceIp", "192.0.2.7"))?;
            decided(&json!([statement("Allow", &json!("*"), &condition)]), &request, turn, turns)
        }),
        ("context keys, decided", [100, 1_000], &|size| {
            let condition = json!({"StringEquals": {KEY: "team-1"}});
            decided(&json!([statement("Allow", &json!("*"), &condition)]), &asked(ARN, keys(size))?, turn, turns)
        }),
        ("context keys, prepared", [100, 1_000], &|size| {
            let request = asked(ARN, keys(size))?.request().clone();
            Ok(nanoseconds(turn, turns, || drop(black_box(request.clone().prepare()))))
        }),
    ];
    let measured = cases.into_iter().map(|(name, sizes, time)| {
        let [small, large] = sizes;
        Ok(Worst { name, sizes, times: [time(small)?, time(large)?] })
    });
    measured.collect()
}

fn statement(effect: &str, resource: &Value, condition: &Value) -> Value {
    json!({"Effect": effect, "Action": "personalize:*", "Resource": resource, "Condition": condition})
}

fn keys(size: usize) -> impl Fn(Request) -> Request {
    move |request| (0..size).fold(request, |request, i| request.with(format!("aws:RequestTag/key-{i}"), "value"))
}

fn asked(resource: &str, with: impl Fn(Request) -> Request) -> Result<Prepared<'static>, Failure> {
    let principal = "arn:aws:iam::123456789012:user/ana".parse()?;
    Ok(with(Request::new(principal, "personalize:DescribeCampaign", resource)).prepare())
}

/// Nanoseconds of a decision under these statements, none of which applies.
fn decided(statements: &Value, request: &Prepared, turn: Duration, turns: usize) -> Result<f64, Failure> {
    let document = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
    let identity = vec![policy::read(&document)?];
    let policies: CompiledPolicies = Policies { identity, ..Policies::default() }.compile();
    match policies.decide(request) {
        Decision::ImplicitDeny(_) => {}
        other => return Err(format!("a worst case was meant to match nothing, and is {}", other.as_str()).into()),
    }
    Ok(nanoseconds(turn, turns, || {
        black_box(policies.decide(black_box(request)));
    }))
}
