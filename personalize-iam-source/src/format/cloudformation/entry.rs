//! The resources of a template, those that `Fn::ForEach` repeats too.

use crate::roles::{Owner, OwnerKind};
use crate::tree::{Member, Node};

/// A resource of the template.
pub(super) struct Entry<'a> {
    pub(super) name: &'a str,
    pub(super) resource_type: &'a str,
    pub(super) node: &'a Node,
    pub(super) start: usize,
    /// What `Fn::ForEach` repeats it for, the outer ones first: what an item is called, and the collection.
    pub(super) loops: Vec<(&'a str, &'a Node)>,
}

impl<'a> Entry<'a> {
    pub(super) fn property(&self, name: &str) -> Option<&'a Node> {
        self.node.get("Properties")?.get(name)
    }

    pub(super) fn owner(&self, kind: OwnerKind) -> Owner {
        Owner::new(self.name, kind, self.resource_type, self.start..self.node.span.end.max(self.start))
    }
}

/// The resources with a type, those that `Fn::ForEach` repeats too.
pub(super) fn collect<'a>(members: &'a [Member], loops: &[(&'a str, &'a Node)], all: &mut Vec<Entry<'a>>) {
    for member in members {
        if member.name.text.starts_with("Fn::ForEach::") {
            let mut inner = loops.to_vec();
            if let [item, collection, ..] = member.value.items() {
                inner.extend(item.as_str().map(|item| (item, collection)));
            }
            for pattern in member.value.items() {
                collect(pattern.members(), &inner, all);
            }
        } else if let Some(resource_type) = member.value.get("Type").and_then(Node::as_str) {
            let (name, start) = (member.name.text.as_str(), member.name_span.start);
            all.push(Entry { name, resource_type, node: &member.value, start, loops: loops.to_vec() });
        }
    }
}
