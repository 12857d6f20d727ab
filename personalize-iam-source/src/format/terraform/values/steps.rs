//! Steps from a value to one within it, and to the instances of a resource.

use std::ops::Range;

use hcl_edit::expr::{Expression, Traversal, TraversalOperator};
use hcl_edit::parser::parse_expr;

use super::super::functions;
use super::super::value;
use super::run::{Run, Step};
use crate::found::is_reference;
use crate::hole::Known;
use crate::tree::{Member, Node, Value};

impl Run<'_> {
    /// The instances of a resource, if this is the address of one.
    pub(super) fn instances_of(&mut self, source: &str, at: &Range<usize>) -> Option<Node> {
        match value::plain(&parse_expr(source).ok()?) {
            Expression::Traversal(traversal) => self.instances(traversal, at),
            _ => None,
        }
    }

    /// The same of an expression: a list of what stands for each of them.
    pub(super) fn instances(&mut self, traversal: &Traversal, at: &Range<usize>) -> Option<Node> {
        let Expression::Variable(root) = value::plain(&traversal.expr) else { return None };
        let names: Option<Vec<&str>> = traversal
            .operators
            .iter()
            .map(|operator| match operator.value() {
                TraversalOperator::GetAttr(name) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        let is_resource = (root.contains('_') || root.as_str() == "module") && self.bound(root).is_none();
        let address = match (root.as_str(), names?.as_slice()) {
            ("data", [kind, name]) => format!("data.{kind}.{name}"),
            (kind, [name]) if is_resource => format!("{kind}.{name}"),
            _ => return None,
        };
        Some(Node::new(at.clone(), Value::List(self.each_instance(&address, at))))
    }

    /// The only instance of a resource, or what stands for each of them.
    pub(super) fn each_instance(&self, address: &str, at: &Range<usize>) -> Vec<Node> {
        let resource = self.frame.module.resources.get(address);
        let is_one = resource.is_some_and(|one| one.get("count").is_none() && one.get("for_each").is_none());
        let instance = |name: String| Node::map_at(at.clone(), [("$instance", Node::text_at(at.start, name))]);
        match is_one {
            true => vec![instance(address.to_owned())],
            false => vec![functions::several(instance(format!("{address}[*]")))],
        }
    }

    /// What is at the end of these steps.
    pub(super) fn within(&mut self, mut node: Node, steps: &[Step]) -> Option<Node> {
        for (index, step) in steps.iter().enumerate() {
            let rest = steps.get(index + 1..).unwrap_or_default();
            if let Some(name) = node.only_member().filter(|member| member.name.text == "$instance") {
                let (name, at) = (name.value.as_str()?.to_owned(), node.span.clone());
                return self.instance(&name, steps.get(index..).unwrap_or_default(), &at);
            }
            if let Step::Each { all } = step {
                let attributes = rest.iter().take_while(|step| *all || matches!(step, Step::Name(_))).count();
                let (inner, outer) = rest.split_at_checked(attributes)?;
                let list = self.of_each(node, inner)?;
                return self.within(list, outer);
            }
            node = match member(&node, step) {
                Ok(found) => found.clone(),
                Err(fails) => {
                    self.fails |= fails && !self.frame.module.has_optional;
                    return None;
                }
            };
        }
        Some(node)
    }

    /// The list of what is at the end of these steps from each item.
    pub(super) fn of_each(&mut self, node: Node, steps: &[Step]) -> Option<Node> {
        let at = node.span.clone();
        let items = match node.value {
            Value::List(items) => items,
            Value::Null => Vec::new(),
            _ if is_reference(&node) => return None,
            _ => vec![node],
        };
        let mut found = Vec::new();
        for item in items {
            if !self.spend(32) {
                return None;
            }
            found.push(match functions::as_several(&item) {
                Some(inside) => functions::several(self.within(inside.clone(), steps)?),
                None => self.within(item, steps)?,
            });
        }
        Some(Node::new(at, Value::List(found)))
    }

    /// What is at the end of these steps from an instance, by its address.
    pub(super) fn instance(&mut self, instance: &str, steps: &[Step], at: &Range<usize>) -> Option<Node> {
        let address = instance.strip_suffix("[*]").unwrap_or(instance);
        let (kind, name) = address.rsplit_once('.')?;
        let mut all = Vec::new();
        if instance.len() > address.len() {
            all.push(Step::Index(Node::new(at.clone(), Value::Null), "*".to_owned()));
        }
        let (Step::Name(attribute), rest) = steps.split_first()? else { return None };
        all.push(Step::Name(attribute.clone()));
        let value = self.attribute(kind, name, &all, at);
        // The attributes of an instance are there, whatever they are.
        let value = value.unwrap_or_else(|| self.open(&format!("{instance}.{attribute}"), Known::Nothing, at));
        self.within(value, rest)
    }
}

/// What one step leads to; or else whether it is known that there is nothing.
fn member<'n>(node: &'n Node, step: &Step) -> Result<&'n Node, bool> {
    let (name, index) = match step {
        Step::Name(name) => (name.as_str(), None),
        Step::Index(index, _) => match &index.value {
            Value::Text(text) => (text.text.as_str(), text.text.parse::<usize>().ok()),
            Value::Number(number) => (number.as_str(), number.parse().ok()),
            _ => return Err(false),
        },
        Step::Each { .. } => return Err(false),
    };
    match (&node.value, index) {
        (Value::List(items), Some(index)) => {
            let is_counted = !items.iter().take(index + 1).any(functions::is_several);
            // Any of them is the one that stands for all.
            let found = if is_counted { items.get(index) } else { functions::only(node) };
            found.ok_or(is_counted)
        }
        (Value::Map(members), _) if !is_reference(node) => {
            let is_expression = |member: &Member| member.name.text.starts_with("{\"$");
            node.get(name).ok_or_else(|| !members.iter().any(is_expression))
        }
        (Value::Null, _) => Err(true),
        _ => Err(false),
    }
}
