//! Tries of text patterns: which of many patterns a text can match, found in one walk along the text.
//!
//! A pattern is filed under its literal beginning. What is filed there either asks for the whole text, or for a text
//! that begins so and perhaps for more that whoever filed it checks. The cost of a walk hangs on the length of the text
//! and on what is found, not on how many patterns there are.

use std::ops::ControlFlow;

use crate::span::number;

/// Many tries over shared storage.
#[derive(Clone, Debug)]
pub(crate) struct Tries<T> {
    nodes: Vec<Node>,
    /// Of each node its label, and behind it the first bytes of its children's labels: read together, kept together.
    bytes: Vec<u8>,
    values: Vec<T>,
}

/// The root of a trie.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Root(u32);

/// Texts with a common beginning. Numbers are of 32 bits: no document is long enough for more.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    bytes: u32,
    label: u32,
    /// The children stand side by side, in the order of their first bytes.
    children: u32,
    child_count: u32,
    /// What is filed for texts that begin as far as this, and behind it what is filed for texts that end here.
    values: u32,
    beginning: u32,
    whole: u32,
}

/// What is filed in a trie.
#[derive(Clone, Debug)]
pub(crate) struct Filed<'a, T> {
    /// The literal beginning, or the whole text.
    pub(crate) text: &'a str,
    /// Whether a text has to be just this, or only to begin so.
    pub(crate) whole: bool,
    pub(crate) value: T,
}

impl<T> Default for Tries<T> {
    fn default() -> Self {
        Tries { nodes: Vec::new(), bytes: Vec::new(), values: Vec::new() }
    }
}

impl<T: Copy> Tries<T> {
    /// Adds a trie.
    pub(crate) fn add(&mut self, mut filed: Vec<Filed<'_, T>>) -> Root {
        // Stable: what is filed under one text keeps its order.
        filed.sort_by(|a, b| a.text.cmp(b.text));
        let root = self.reserve(1);
        // A stack of its own, as texts can share beginnings of any length: a node, what is filed below it, from where.
        let mut open: Vec<(u32, &[Filed<'_, T>], usize)> = vec![(root, &filed, 0)];
        while let Some((node, filed, from)) = open.pop() {
            let byte = |one: &Filed<'_, T>, at: usize| one.text.as_bytes().get(at).copied();
            // Sorted, so that what the first and the last share all share. The root has no label.
            let mut to = from;
            if node != root
                && let (Some(first), Some(last)) = (filed.first(), filed.last())
            {
                while byte(first, to).is_some() && byte(first, to) == byte(last, to) {
                    to += 1;
                }
            }
            let label = filed.first().and_then(|one| one.text.as_bytes().get(from..to)).unwrap_or_default();
            let ending = filed.iter().take_while(|one| one.text.len() == to).count();
            let (here, below) = filed.split_at_checked(ending).unwrap_or((filed, &[]));
            let of = |whole| here.iter().filter(move |one| one.whole == whole).map(|one| one.value);
            let values = self.values.len();
            self.values.extend(of(false));
            let beginning = self.values.len() - values;
            self.values.extend(of(true));
            let groups: Vec<&[Filed<'_, T>]> = below.chunk_by(|a, b| byte(a, to) == byte(b, to)).collect();
            let bytes = number(self.bytes.len());
            self.bytes.extend_from_slice(label);
            self.bytes.extend(groups.iter().filter_map(|group| byte(group.first()?, to)));
            let start = self.reserve(groups.len());
            if let Some(slot) = self.nodes.get_mut(node as usize) {
                *slot = Node {
                    bytes,
                    label: number(label.len()),
                    children: start,
                    child_count: number(groups.len()),
                    values: number(values),
                    beginning: number(beginning),
                    whole: number(self.values.len() - values - beginning),
                };
            }
            open.extend(groups.into_iter().zip(start..).map(|(group, child)| (child, group, to)));
        }
        Root(root)
    }

    /// Makes room for nodes side by side; the number of the first.
    fn reserve(&mut self, count: usize) -> u32 {
        let start = number(self.nodes.len());
        self.nodes.resize(self.nodes.len() + count, Node::default());
        start
    }

    /// Visits what is filed for a text, until the visitor has seen enough.
    pub(crate) fn walk<B>(&self, root: Root, text: &str, mut visit: impl FnMut(T) -> ControlFlow<B>) -> ControlFlow<B> {
        /// So many bytes are compared sooner one after the other.
        const FEW: u32 = 16;
        let mut rest = text.as_bytes();
        let mut at = root.0;
        loop {
            let Some(node) = self.nodes.get(at as usize) else { return ControlFlow::Continue(()) };
            let bytes = self.bytes.get(node.bytes as usize..).unwrap_or_default();
            let Some((label, bytes)) = bytes.split_at_checked(node.label as usize) else {
                return ControlFlow::Continue(());
            };
            let Some(tail) = rest.strip_prefix(label) else { return ControlFlow::Continue(()) };
            if node.beginning > 0 {
                for value in self.filed(node.values, node.beginning) {
                    visit(*value)?;
                }
            }
            let Some(next) = tail.first() else {
                for value in self.filed(node.values + node.beginning, node.whole) {
                    visit(*value)?;
                }
                return ControlFlow::Continue(());
            };
            let firsts = bytes.get(..node.child_count as usize).unwrap_or_default();
            // Most nodes have a few children.
            let child = if node.child_count <= FEW {
                firsts.iter().position(|first| first == next)
            } else {
                firsts.binary_search(next).ok()
            };
            let Some(child) = child else { return ControlFlow::Continue(()) };
            at = node.children + number(child);
            rest = tail;
        }
    }

    fn filed(&self, start: u32, count: u32) -> &[T] {
        self.values.get(start as usize..start as usize + count as usize).unwrap_or_default()
    }

    /// Gives back memory that is not used.
    pub(crate) fn shrink(&mut self) {
        self.nodes.shrink_to_fit();
        self.bytes.shrink_to_fit();
        self.values.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(tries: &Tries<usize>, root: Root, text: &str) -> Vec<usize> {
        let mut found = Vec::new();
        let all = tries.walk(root, text, |value| {
            found.push(value);
            ControlFlow::<()>::Continue(())
        });
        assert!(all.is_continue());
        found.sort_unstable();
        found
    }

    proptest! {
        #[test]
        fn a_walk_finds_what_a_look_at_all_does(
            filed in prop::collection::vec(("[abé]{0,5}", any::<bool>()), 0..40),
            others in prop::collection::vec(("[ab]{0,3}", any::<bool>()), 0..5),
            texts in prop::collection::vec("[abé]{0,7}", 1..10),
        ) {
            let mut tries = Tries::default();
            let numbered = |filed: Vec<(String, bool)>| -> Vec<(String, bool, usize)> {
                filed.into_iter().enumerate().map(|(number, (text, whole))| (text, whole, number)).collect()
            };
            let (filed, others) = (numbered(filed), numbered(others));
            let other = tries.add(
                others.iter().map(|(text, whole, value)| Filed { text, whole: *whole, value: *value }).collect(),
            );
            let root = tries.add(
                filed.iter().map(|(text, whole, value)| Filed { text, whole: *whole, value: *value }).collect(),
            );
            for (root, filed) in [(root, &filed), (other, &others)] {
                for text in &texts {
                    let expected: Vec<usize> = filed
                        .iter()
                        .filter(|(beginning, whole, _)| if *whole { beginning == text } else { text.starts_with(beginning.as_str()) })
                        .map(|(_, _, number)| *number)
                        .collect();
                    prop_assert_eq!(found(&tries, root, text), expected);
                }
            }
        }
    }

    #[test]
    fn a_walk_ends_when_enough_is_seen() {
        let mut tries = Tries::default();
        let filed = [("", false), ("a", false), ("ab", true)];
        let root = tries.add(filed.map(|(text, whole)| Filed { text, whole, value: text.len() }).to_vec());
        let mut seen = 0;
        let stopped = tries.walk(root, "ab", |value| {
            seen += 1;
            if value == 1 { ControlFlow::Break(value) } else { ControlFlow::Continue(()) }
        });
        assert_eq!((stopped, seen), (ControlFlow::Break(1), 2));
    }

    #[test]
    fn long_common_beginnings_are_no_trouble() {
        let long = "a".repeat(100_000);
        let texts: Vec<&str> = (0..long.len()).step_by(97).filter_map(|at| long.get(..at)).collect();
        let mut tries = Tries::default();
        let root = tries.add(texts.iter().map(|text| Filed { text, whole: false, value: text.len() }).collect());
        assert_eq!(found(&tries, root, &long).len(), texts.len());
    }
}
