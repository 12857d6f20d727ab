//! How often a resource is there: `count`, `for_each`, and `enabled` of OpenTofu.
//!
//! Sources: Terraform documentation, "The count Meta-Argument" and "The for_each Meta-Argument"; OpenTofu documentation, "The
//! enabled Meta-Argument".

use hcl_edit::expr::Expression;
use hcl_edit::structure::Block;

use super::hcl::trimmed;
use super::value::{function, plain, span};
use crate::scope::Scope;
use crate::tree::{Node, Value};

/// Conditions, each with whether it holds.
pub(super) type Conditions = Vec<(String, bool)>;

/// Conditions with others; `None` if they never hold together.
pub(super) fn with(conditions: &Conditions, more: &Conditions) -> Option<Conditions> {
    let mut all = conditions.clone();
    for (name, holds) in more {
        match all.iter().find(|(other, _)| other == name) {
            Some((_, other)) if other != holds => return None,
            Some(_) => {}
            None => all.push((name.clone(), *holds)),
        }
    }
    Some(all)
}

/// How often a resource is there.
pub(super) struct Repeated {
    /// The conditions under which there is one at all; `None` if there never is.
    pub(super) conditions: Option<Conditions>,
    /// Whether there can be several.
    pub(super) is_several: bool,
    /// What `count` or `for_each` says.
    pub(super) source: Option<String>,
}

/// How often a resource is there. What neither the file nor the user says is a condition that is called as the expression says it,
/// so that resources with one expression are there together.
pub(super) fn repeated(file: &str, block: &Block, scope: &dyn Scope) -> Repeated {
    let argument = |name: &str| block.body.get_attribute(name).map(|attribute| plain(&attribute.value));
    let source = |expression: &Expression| words(file.get(trimmed(file, span(expression))).unwrap_or_default());
    let one = |condition: String, holds: bool, is_several: bool, source: Option<String>| Repeated {
        conditions: known_or_named(condition, holds, scope),
        is_several,
        source,
    };
    let always = |is_several: bool, source| Repeated { conditions: Some(Vec::new()), is_several, source };
    let never = || Repeated { conditions: None, is_several: false, source: None };
    if let Some(count) = argument("count") {
        let told = Some(source(count));
        if let Some(count) = number(file, count) {
            return if count == 0 { never() } else { always(count > 1, told) };
        }
        if let Expression::Conditional(choice) = count {
            // As it is called where it chooses between values.
            let condition = file.get(trimmed(file, span(&choice.cond_expr))).unwrap_or_default().to_owned();
            match (number(file, plain(&choice.true_expr)), number(file, plain(&choice.false_expr))) {
                (Some(0), Some(0)) => return never(),
                (Some(0), Some(count)) => return one(condition, false, count > 1, told),
                (Some(count), Some(0)) => return one(condition, true, count > 1, told),
                (Some(_), Some(_)) => return always(true, told),
                _ => {}
            }
        }
        return one(format!("{} > 0", operand(count, source(count))), true, true, told);
    }
    if let Some(each) = argument("for_each") {
        let told = Some(source(each));
        let collection = match each {
            Expression::FuncCall(call) if matches!(function(call).as_str(), "toset" | "tomap" | "tolist") => {
                call.args.iter().next().map_or(each, plain)
            }
            _ => each,
        };
        return match collection {
            Expression::Array(items) if items.is_empty() => never(),
            Expression::Object(members) if members.is_empty() => never(),
            Expression::Array(items) => always(items.len() > 1, told),
            Expression::Object(members) => always(members.len() > 1, told),
            _ => one(format!("length({}) > 0", source(collection)), true, true, told),
        };
    }
    let lifecycle = block.body.get_blocks("lifecycle").find_map(|block| block.body.get_attribute("enabled"));
    match lifecycle.map(|enabled| plain(&enabled.value)) {
        Some(enabled) => one(source(enabled), true, false, None),
        None => always(false, None),
    }
}

/// The condition, unless it is decided by what the file or the user says; `None` if it never comes out so.
fn known_or_named(condition: String, holds: bool, scope: &dyn Scope) -> Option<Conditions> {
    match scope.holds(&condition) {
        Some(known) => (known == holds).then(Vec::new),
        None => Some(vec![(condition, holds)]),
    }
}

fn number(file: &str, expression: &Expression) -> Option<u64> {
    match expression {
        Expression::Number(_) => file.get(span(expression))?.trim().parse().ok(),
        Expression::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// The source as one side of a comparison.
fn operand(expression: &Expression, source: String) -> String {
    let is_one = matches!(expression, Expression::Variable(_) | Expression::Traversal(_) | Expression::FuncCall(_));
    if is_one { source } else { format!("({source})") }
}

/// A source on one line.
fn words(source: &str) -> String {
    source.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a condition comes out one way for all that it can be; the value is that of `CONDITION ? "1" : "0"`.
pub(super) fn outcome(condition: &str, scope: &dyn Scope) -> Option<bool> {
    let parts = [condition, "1", "0"].map(|text| Node::text_at(0, text));
    let choice = Node::map_at(0..0, [("$cond", Node::new(0..0, Value::List(parts.into())))]);
    match scope.resolved(&choice).as_str() {
        Some("1") => Some(true),
        Some("0") => Some(false),
        _ => None,
    }
}
