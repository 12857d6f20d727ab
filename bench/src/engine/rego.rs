//! regorus, in its virtual machine: a program in Rego with the statements as data.
//!
//! The data is an object from actions to statements, so that none is visited whose action does not match; each action
//! of the catalog is listed under the patterns that match it. A pattern is cut at its stars, at most two in the
//! workload. Rules avoid what the virtual machine of 0.14 gets wrong: `else` after an iteration, and a helper that
//! binds what is undefined.

use std::num::{NonZeroU32, NonZeroUsize};

use personalize_iam_model::catalog;
use personalize_iam_model::glob::{self, Case};
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine as Interpreter, PolicyLengthConfig, Value};
use serde_json::json;

use super::{Engine, Failure};
use crate::case::{Outcome, Policy, Request, Statement};

const PROGRAM: &str = r#"
package iam

import rego.v1

default decision := 0

decision := 2 if denied

decision := 1 if {
    not denied
    allowed
}

denied if {
    some statement in data.denies[input.action]
    applies(statement)
}

allowed if {
    some statement in data.allows[input.action]
    applies(statement)
}

applies(statement) if {
    on_resource(statement)
    every condition in statement.conditions {
        holds(condition)
    }
}

on_resource(statement) if statement.any
on_resource(statement) if input.resource in statement.exact
on_resource(statement) if {
    some prefix in statement.prefixes
    startswith(input.resource, prefix)
}
on_resource(statement) if {
    some pattern in statement.one_star
    startswith(input.resource, pattern[0])
    endswith(substring(input.resource, count(pattern[0]), -1), pattern[1])
}
on_resource(statement) if {
    some pattern in statement.two_stars
    startswith(input.resource, pattern[0])
    rest := substring(input.resource, count(pattern[0]), -1)
    at := indexof(rest, pattern[1])
    at >= 0
    endswith(substring(rest, at + count(pattern[1]), -1), pattern[2])
}

holds(condition) if {
    condition.operator == "StringEquals"
    object.get(input.context, condition.key, "") in condition.values
}
holds(condition) if {
    condition.operator == "StringNotEquals"
    not object.get(input.context, condition.key, "") in condition.values
}
holds(condition) if {
    condition.operator == "Bool"
    object.get(input.context, condition.key, "") in condition.values
}
holds(condition) if {
    condition.operator == "BoolIfExists"
    object.get(input.context, condition.key, condition.values[0]) in condition.values
}
holds(condition) if {
    condition.operator == "IpAddress"
    address := object.get(input.context, condition.key, "")
    address != ""
    some network in condition.values
    net.cidr_contains(network, address)
}
"#;

const ENTRY: &str = "data.iam.decision";

/// The virtual machine with the program and the data.
pub struct Rego(RegoVM);

impl Engine for Rego {
    type Source = String;
    type Request = Value;
    const NAME: &'static str = "regorus";

    fn translate(policies: &[Policy]) -> String {
        let statements: Vec<&Statement> = policies.iter().flat_map(|policy| &policy.statements).collect();
        let names = || {
            let known = catalog::service("personalize").into_iter().flat_map(|s| s.actions);
            known.map(|action| action.full_name).chain(["iam:PassRole"])
        };
        let by_action = |denies: bool| {
            let of = |name: &str| {
                let names_it = |s: &&&Statement| s.actions.iter().any(|p| glob::matches(p, name, Case::Ignored));
                let found = statements.iter().filter(|s| s.denies == denies).filter(names_it);
                found.map(|s| data(s)).collect::<Vec<serde_json::Value>>()
            };
            names().map(|name| (name.to_owned(), of(name).into())).collect::<serde_json::Map<_, _>>()
        };
        json!({"denies": by_action(true), "allows": by_action(false)}).to_string()
    }

    fn load(source: &String) -> Result<Rego, Failure> {
        let mut interpreter = Interpreter::new();
        interpreter.set_policy_length_config(PolicyLengthConfig {
            max_col: NonZeroU32::MAX,
            max_file_bytes: NonZeroUsize::MAX,
            max_lines: NonZeroUsize::MAX,
        });
        interpreter.add_policy("iam.rego".to_owned(), PROGRAM.to_owned())?;
        let compiled = interpreter.compile_with_entrypoint(&ENTRY.into())?;
        let program = Compiler::compile_from_policy(&compiled, &[ENTRY])?;
        let mut machine = RegoVM::new();
        machine.set_max_instructions(usize::MAX);
        machine.load_program(program);
        machine.set_data(Value::from_json_str(source)?)?;
        Ok(Rego(machine))
    }

    fn request(request: &Request) -> Result<Value, Failure> {
        let context: serde_json::Map<String, serde_json::Value> =
            request.context.iter().map(|(key, value)| ((*key).to_owned(), value.as_str().into())).collect();
        Ok(Value::from(json!({"action": request.action, "resource": request.resource, "context": context})))
    }

    fn decide(&mut self, request: &Value) -> Outcome {
        self.0.set_input(request.clone());
        match self.0.execute().ok().and_then(|value| value.as_u8().ok()) {
            Some(0) => Outcome::ImplicitDeny,
            Some(1) => Outcome::Allowed,
            Some(2) => Outcome::ExplicitDeny,
            _ => Outcome::Failed,
        }
    }
}

/// A statement as the program reads it.
fn data(statement: &Statement) -> serde_json::Value {
    let any = statement.resources.iter().any(|pattern| pattern == "*");
    let (mut exact, mut prefixes, mut one_star, mut two_stars) = (vec![], vec![], vec![], vec![]);
    for pattern in statement.resources.iter().filter(|pattern| *pattern != "*") {
        let pieces: Vec<&str> = pattern.split('*').collect();
        match pieces.as_slice() {
            [whole] => exact.push(*whole),
            [prefix, ""] => prefixes.push(*prefix),
            [_, _] => one_star.push(pieces),
            _ => two_stars.push(pieces),
        }
    }
    let conditions = statement.conditions.iter().map(
        |condition| json!({"operator": condition.operator.as_str(), "key": condition.key, "values": condition.values}),
    );
    json!({
        "any": any,
        "exact": exact,
        "prefixes": prefixes,
        "one_star": one_star,
        "two_stars": two_stars,
        "conditions": conditions.collect::<Vec<_>>(),
    })
}
