//! Tries of text patterns: which of many patterns a text can match, found in one walk along the text.
//!
//! A pattern is filed under its literal beginning. What is filed there either asks for the whole text, or for a text
//! that begins so and perhaps for more that the caller of the trie checks. The cost of a walk depends on the length of the text
//! and on what is found, not on how many patterns there are.

use std::ops::ControlFlow;

use crate::base::span::number;

/// Many tries over shared storage.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tries {
    nodes: Vec<Node>,
    /// The rest of long labels, and of many children the first bytes of their labels.
    bytes: Vec<u8>,
    /// Side by side those of a node, each with [`WHOLE`] if it is for texts that end here, and the last with [`LAST`].
    values: Vec<u32>,
}

/// The root of a trie.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Root(u32);

/// Texts with a common beginning. Most nodes say all that a step along them asks.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    label: Label,
    child_count: u16,
    /// The first bytes of the children's labels, if they are that few; otherwise they are in `bytes`, after the label.
    firsts: [u8; FEW],
    /// The children stand side by side, in the order of their first bytes.
    children: u32,
    /// Where in `values` its values stand, or [`NONE`].
    values: u32,
}

/// A text that others are compared with, the first bytes of it at once.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Label {
    first: [u8; IN_LABEL],
    /// Where the rest stands.
    rest: u32,
    pub(crate) len: u16,
}

impl Label {
    /// No label is longer.
    pub(crate) const LONGEST: usize = 1 << 15;

    /// The label of this text, no more of it than is allowed; what does not fit is put down.
    pub(crate) fn new(text: &[u8], store: &mut Vec<u8>) -> Label {
        let text = text.get(..Label::LONGEST).unwrap_or(text);
        let rest = number(store.len());
        store.extend(text.iter().skip(IN_LABEL));
        Label { first: first(text), rest, len: u16::try_from(text.len()).unwrap_or_default() }
    }

    /// What of a text stands behind the label; `None` if the text does not begin so.
    fn behind<'t>(&self, text: &'t [u8], store: &[u8]) -> Option<&'t [u8]> {
        let len = usize::from(self.len);
        let behind = text.get(len..)?;
        // The first bytes are the low ones.
        if first_bytes(text) & self.asked() != self.first() {
            return None;
        }
        let at = self.rest as usize;
        let same = len <= IN_LABEL || store.get(at..at + len - IN_LABEL) == text.get(IN_LABEL..len);
        same.then_some(behind)
    }

    /// Whether a text, the first `len` of these bytes, begins so, or is just this.
    pub(crate) fn matches(&self, whole: bool, text: &[u8], len: usize, store: &[u8]) -> bool {
        let label = usize::from(self.len);
        (if whole { label == len } else { label <= len }) && self.behind(text, store).is_some()
    }

    /// The first bytes as a number.
    pub(crate) fn first(&self) -> u128 {
        u128::from_le_bytes(self.first)
    }

    /// Those of the first bytes of a text that count where it is compared.
    pub(crate) fn asked(&self) -> u128 {
        ASKED.get(usize::from(self.len).min(IN_LABEL)).copied().unwrap_or_default()
    }
}

/// The first bytes of a text as a number.
pub(crate) fn first_bytes(text: &[u8]) -> u128 {
    u128::from_le_bytes(first(text))
}

/// The number of bytes of a label that are compared at once.
const IN_LABEL: usize = 16;

/// The number of children whose first bytes are in the node.
const FEW: usize = 8;

const NONE: u32 = u32::MAX;

/// The value is for texts that end with its node's label, and not for all that begin so.
const WHOLE: u32 = 1 << 31;

/// Behind the value stand those of another node.
const LAST: u32 = 1 << 30;

/// Values are smaller.
pub(crate) const VALUES: u32 = 1 << 30;

/// A mask for the first bytes of a text, by the number of them that a label has.
const ASKED: [u128; IN_LABEL + 1] = {
    let mut masks = [0; IN_LABEL + 1];
    let (mut rest, mut mask): (&mut [u128], u128) = (&mut masks, 0);
    while let [first, others @ ..] = rest {
        *first = mask;
        mask = mask << 8 | 0xFF;
        rest = others;
    }
    masks
};

/// What is filed in a trie.
#[derive(Clone, Debug)]
pub(crate) struct Filed<'a> {
    /// The literal beginning, or the whole text.
    pub(crate) text: &'a str,
    /// Whether a text has to be just this, or only to begin so.
    pub(crate) whole: bool,
    /// Less than [`VALUES`].
    pub(crate) value: u32,
}

/// The first N of these bytes, filled up with zeros.
fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    bytes.first_chunk().copied().unwrap_or_else(|| {
        let mut first = [0; N];
        first.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        first
    })
}

impl Tries {
    /// Adds a trie.
    pub(crate) fn add(&mut self, mut filed: Vec<Filed<'_>>) -> Root {
        // Stable: what is filed under one text keeps its order.
        filed.sort_by(|a, b| a.text.cmp(b.text));
        let root = self.reserve(1);
        // A stack of its own, as texts can share beginnings of any length: a node, what is filed below it, from where.
        let mut open: Vec<(u32, &[Filed<'_>], usize)> = vec![(root, &filed, 0)];
        while let Some((node, filed, from)) = open.pop() {
            let byte = |one: &Filed<'_>, at: usize| one.text.as_bytes().get(at).copied();
            // Sorted, so that what the first and the last share all share.
            let mut to = from;
            if let (Some(first), Some(last)) = (filed.first(), filed.last()) {
                while to - from < Label::LONGEST && byte(first, to).is_some() && byte(first, to) == byte(last, to) {
                    to += 1;
                }
            }
            let label = filed.first().and_then(|one| one.text.as_bytes().get(from..to)).unwrap_or_default();
            let ending = filed.iter().take_while(|one| one.text.len() == to).count();
            let (here, below) = filed.split_at_checked(ending).unwrap_or((filed, &[]));
            let values = self.file(here);
            let groups: Vec<&[Filed<'_>]> = below.chunk_by(|a, b| byte(a, to) == byte(b, to)).collect();
            let firsts: Vec<u8> = groups.iter().filter_map(|group| byte(group.first()?, to)).collect();
            let label = Label::new(label, &mut self.bytes);
            if firsts.len() > FEW {
                self.bytes.extend_from_slice(&firsts);
            }
            let start = self.reserve(groups.len());
            if let Some(slot) = self.nodes.get_mut(node as usize) {
                *slot = Node {
                    label,
                    child_count: u16::try_from(groups.len()).unwrap_or_default(),
                    firsts: first(&firsts),
                    children: start,
                    values,
                };
            }
            open.extend(groups.into_iter().zip(start..).map(|(group, child)| (child, group, to)));
        }
        Root(root)
    }

    /// Puts down the values of a node; where.
    fn file(&mut self, here: &[Filed<'_>]) -> u32 {
        if here.is_empty() {
            return NONE;
        }
        let at = number(self.values.len());
        self.values.extend(here.iter().map(|one| one.value | if one.whole { WHOLE } else { 0 }));
        if let Some(last) = self.values.last_mut() {
            *last |= LAST;
        }
        at
    }

    /// Makes room for nodes side by side; the number of the first.
    fn reserve(&mut self, count: usize) -> u32 {
        let start = number(self.nodes.len());
        self.nodes.resize(self.nodes.len() + count, Node::default());
        start
    }

    /// Visits what is filed for a text, until the visitor has seen enough.
    ///
    /// The text is the first `len` of these bytes. What stands behind it does not count, and where enough does, steps are
    /// quicker: labels are compared without a look at how much there is.
    pub(crate) fn walk<B>(
        &self,
        root: Root,
        text: &[u8],
        len: usize,
        mut visit: impl FnMut(u32) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let (mut rest, mut left) = (text, len);
        let mut at = root.0;
        while let Some(node) = self.nodes.get(at as usize)
            && let Some(still_left) = left.checked_sub(usize::from(node.label.len))
            && let Some(behind) = node.label.behind(rest, &self.bytes)
        {
            (rest, left) = (behind, still_left);
            if node.values != NONE {
                for value in self.values.get(node.values as usize..).unwrap_or_default() {
                    if value & WHOLE == 0 || left == 0 {
                        visit(value & (VALUES - 1))?;
                    }
                    if value & LAST != 0 {
                        break;
                    }
                }
            }
            let Some(child) = self.child(node, rest, left) else { break };
            at = child;
        }
        ControlFlow::Continue(())
    }

    /// The child whose label begins as the text does, of which so much counts.
    fn child(&self, node: &Node, text: &[u8], len: usize) -> Option<u32> {
        let next = *text.first().filter(|_| len > 0)?;
        const LOW: u64 = u64::from_le_bytes([1; FEW]);
        const HIGH: u64 = u64::from_le_bytes([0x80; FEW]);
        let place = if usize::from(node.child_count) <= FEW {
            // The bytes that are the same become zero; of the zeros the lowest one is found.
            let differ = u64::from_le_bytes(node.firsts) ^ u64::from_le_bytes([next; FEW]);
            let zeros = differ.wrapping_sub(LOW) & !differ & HIGH;
            let place = zeros.trailing_zeros() / 8;
            (place < u32::from(node.child_count)).then_some(place)?
        } else {
            let at = node.label.rest as usize + usize::from(node.label.len).saturating_sub(IN_LABEL);
            let firsts = self.bytes.get(at..at + usize::from(node.child_count))?;
            number(firsts.binary_search(&next).ok()?)
        };
        Some(node.children + place)
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

    fn found(tries: &Tries, root: Root, text: &str, more: &str) -> Vec<u32> {
        let mut found = Vec::new();
        let all = tries.walk(root, format!("{text}{more}").as_bytes(), text.len(), |value| {
            found.push(value);
            ControlFlow::<()>::Continue(())
        });
        assert!(all.is_continue());
        found.sort_unstable();
        found
    }

    /// Texts with many or few letters to go on with, and with long stretches that they share.
    fn text(parts: usize) -> impl Strategy<Value = String> {
        let part = prop_oneof![3 => "[abé]", 1 => "[a-r\0]", 1 => Just("a name of fifteen".to_owned())];
        prop::collection::vec(part, 0..=parts).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn a_walk_finds_what_a_look_at_all_does(
            filed in prop::collection::vec((text(5), any::<bool>()), 0..40),
            others in prop::collection::vec((text(3), any::<bool>()), 0..5),
            texts in prop::collection::vec((text(7), "[ab]{0,20}"), 1..10),
        ) {
            let mut tries = Tries::default();
            let numbered = |filed: Vec<(String, bool)>| -> Vec<(String, bool, u32)> {
                filed.into_iter().zip(0..).map(|((text, whole), number)| (text, whole, number)).collect()
            };
            let (filed, others) = (numbered(filed), numbered(others));
            let other = tries.add(
                others.iter().map(|(text, whole, value)| Filed { text, whole: *whole, value: *value }).collect(),
            );
            let root = tries.add(
                filed.iter().map(|(text, whole, value)| Filed { text, whole: *whole, value: *value }).collect(),
            );
            for (root, filed) in [(root, &filed), (other, &others)] {
                for (text, more) in &texts {
                    let expected: Vec<u32> = filed
                        .iter()
                        .filter(|(beginning, whole, _)| if *whole { beginning == text } else { text.starts_with(beginning.as_str()) })
                        .map(|(_, _, number)| *number)
                        .collect();
                    prop_assert_eq!(found(&tries, root, text, more), expected);
                }
            }
        }
    }

    #[test]
    fn a_walk_ends_when_enough_is_seen() {
        let mut tries = Tries::default();
        let filed = [("", false), ("a", false), ("ab", true)];
        let root = tries.add(filed.map(|(text, whole)| Filed { text, whole, value: number(text.len()) }).to_vec());
        let mut seen = 0;
        let stopped = tries.walk(root, b"abc", 2, |value| {
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
        let root =
            tries.add(texts.iter().map(|text| Filed { text, whole: false, value: number(text.len()) }).collect());
        assert_eq!(found(&tries, root, &long, "").len(), texts.len());
    }
}
