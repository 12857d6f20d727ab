//! What the names in a document stand for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use crate::condition::Test;
use crate::hole::hash_of;
use crate::tree::Node;

/// How many steps a definition is followed through others.
const DEEPEST_DEFINITION: usize = 8;

/// What a name of a template refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// A parameter, a pseudo parameter or a resource.
    Value,
    /// A resource, of which an attribute is wanted.
    Resource,
    Condition,
}

/// A name that refers to nothing: what is wrong, and the name that may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Undefined {
    pub(crate) message: String,
    pub(crate) meant: Option<String>,
}

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

    /// What a condition tests.
    fn test(&self, condition: &str) -> Test {
        Test::of_expression(condition)
    }

    /// What is wrong with a name that refers to something of the template: that there is nothing of this name. `None` if there is, or
    /// if that is not known.
    fn undefined(&self, _name: &str, _of: Reference) -> Option<Undefined> {
        None
    }

    /// A hash of what each parameter, condition and other name is, by name (see [`hashes`]).
    fn definitions(&self) -> Arc<BTreeMap<String, String>> {
        Arc::default()
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

/// A hash of each definition and of those that it names, by name: two templates mean the same by a name if theirs are the same.
pub(crate) fn hashes(definitions: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let of_text = |(name, text): (&String, &String)| (name.clone(), hash_of(text));
    let mut hashes: BTreeMap<String, String> = definitions.iter().map(of_text).collect();
    for _ in 0..DEEPEST_DEFINITION {
        let with_others = |(name, text): (&String, &String)| {
            let others = names_in(text, &hashes).into_iter().filter(|other| other != name);
            let others: Vec<&str> = others.filter_map(|other| hashes.get(other)).map(String::as_str).collect();
            (name.clone(), hash_of(&format!("{text} {}", others.join(" "))))
        };
        hashes = definitions.iter().map(with_others).collect();
    }
    hashes
}

/// The names of a map that are words of a text, or the first parts of one, as `var.name` of `var.name.id`.
pub(crate) fn names_in<'t, T>(text: &'t str, names: &BTreeMap<String, T>) -> BTreeSet<&'t str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '.'));
    let parts = words.flat_map(|word| {
        let mut dots = word.match_indices('.').map(|(at, _)| at);
        [dots.next(), dots.next(), dots.next(), dots.next(), Some(word.len())]
            .map(|end| end.and_then(|end| word.get(..end)))
    });
    parts.flatten().filter(|word| names.contains_key(*word)).collect()
}
