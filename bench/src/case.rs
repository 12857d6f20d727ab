//! Policies and requests in no engine's language, and what an engine says of a request.

use serde_json::{Map, Value, json};

/// Policies and requests.
pub struct Workload {
    /// The identity-based policies, all of which are the caller's.
    pub policies: Vec<Policy>,
    /// The requests.
    pub requests: Vec<Request>,
}

/// A policy.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Its statements.
    pub statements: Vec<Statement>,
}

/// A statement, as plain as the workload needs it.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Whether it denies.
    pub denies: bool,
    /// The patterns of `Action`.
    pub actions: Vec<String>,
    /// The patterns of `Resource`.
    pub resources: Vec<String>,
    /// The conditions, each of which must hold.
    pub conditions: Vec<Condition>,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The operator.
    pub operator: Operator,
    /// The condition key.
    pub key: &'static str,
    /// The values, of which one must match, or none.
    pub values: Vec<String>,
}

/// The operators of the workload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `StringEquals`.
    StringEquals,
    /// `StringNotEquals`, which holds where the key is absent.
    StringNotEquals,
    /// `Bool`.
    Bool,
    /// `BoolIfExists`.
    BoolIfExists,
    /// `IpAddress`.
    IpAddress,
}

impl Operator {
    /// The operator as IAM writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Operator::StringEquals => "StringEquals",
            Operator::StringNotEquals => "StringNotEquals",
            Operator::Bool => "Bool",
            Operator::BoolIfExists => "BoolIfExists",
            Operator::IpAddress => "IpAddress",
        }
    }
}

/// A request.
#[derive(Clone, Debug)]
pub struct Request {
    /// The ARN of the caller.
    pub principal: String,
    /// The action.
    pub action: String,
    /// The ARN of the resource; `*` if the action takes none.
    pub resource: String,
    /// The context keys.
    pub context: Vec<(&'static str, String)>,
}

/// What an engine says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Allowed.
    Allowed,
    /// A statement denies it.
    ExplicitDeny,
    /// No statement allows it.
    ImplicitDeny,
    /// The engine could not tell.
    Failed,
}

impl Policy {
    /// The policy as IAM has it.
    pub fn json(&self) -> String {
        let statements: Vec<Value> = self.statements.iter().map(Statement::json).collect();
        json!({"Version": "2012-10-17", "Statement": statements}).to_string()
    }
}

impl Statement {
    fn json(&self) -> Value {
        let mut statement = json!({
            "Effect": if self.denies { "Deny" } else { "Allow" },
            "Action": self.actions,
            "Resource": self.resources,
        });
        let mut block: Map<String, Value> = Map::new();
        for condition in &self.conditions {
            let tests = block.entry(condition.operator.as_str()).or_insert_with(|| json!({}));
            tests[condition.key] = json!(condition.values);
        }
        if !block.is_empty() {
            statement["Condition"] = block.into();
        }
        statement
    }
}
