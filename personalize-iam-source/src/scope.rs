//! What the names in a document stand for.

use std::collections::BTreeMap;
use std::fmt;

use crate::tree::Node;

/// What knows the values of the functions and expressions in a document, as far as the file and what it is read with say.
pub(crate) trait Scope: fmt::Debug + Send + Sync {
    /// The node with values in place of its functions and expressions. What is not known is a hole (see [`crate::hole`]); a
    /// choice that is not decided stays a choice, with its condition: `Fn::If` or `$cond`.
    fn resolved(&self, node: &Node) -> Node;

    /// The defaults of parameters that the values of the node rest on, by name.
    fn defaults(&self, _node: &Node) -> BTreeMap<String, String> {
        BTreeMap::new()
    }

    /// Whether the template has a parameter or a resource of this name, or it is one that every template has.
    fn has(&self, _name: &str) -> bool {
        false
    }

    /// The attribute that gives the ARN of a resource of the template, if `Ref` gives something else.
    fn arn_attribute(&self, _name: &str) -> Option<&str> {
        None
    }

    /// Whether a condition of the template holds, if that is known.
    fn holds(&self, _condition: &str) -> Option<bool> {
        None
    }

    /// What parameters, conditions and other names are, by name: two templates in which that is the same mean the same by them.
    fn definitions(&self) -> BTreeMap<String, String> {
        BTreeMap::new()
    }

    /// Whether a number in a policy becomes a text.
    fn makes_texts_of_numbers(&self) -> bool {
        false
    }

    /// The type of a resource of the template.
    fn resource_type(&self, _name: &str) -> Option<&str> {
        None
    }
}
