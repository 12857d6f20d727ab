//! What deciding reads of a request, side by side: a few cache lines, whatever else the request holds.
//!
//! A service that decides for many callers has more requests than caches hold. There, what a decision costs is the
//! number of places in memory that it has to go to.

use crate::decide::Situation;
use crate::span::number;

/// The texts and keys of a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Packed {
    /// The action in lower case, the resource, and for each key the key in lower case and its value.
    text: String,
    resource: u32,
    /// Where the resource ends and the keys begin.
    keys_from: u32,
    /// Where the text behind the resource's fifth colon begins; 0: it has fewer.
    tail: u32,
    /// Whether it has more than five.
    more_tails: bool,
    /// The hashes of the keys, sorted if they are many; `keys` stands in the same order.
    hashes: Vec<u32>,
    keys: Vec<Key>,
    /// What of the request decides which layers count.
    pub(crate) situation: Situation,
}

/// A key, and behind it its value.
#[derive(Clone, Copy, Debug)]
struct Key {
    start: u32,
    value: u32,
    end: u32,
    /// The number of its list, or [`ONE`].
    list: u32,
}

/// The key has one value.
const ONE: u32 = u32::MAX;

/// What is packed of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stored<'a> {
    /// Its one value.
    One(&'a str),
    /// The number of its list, by which whoever packed it knows the values.
    List(u32),
}

/// So many hashes are compared sooner one after the other.
const FEW: usize = 32;

impl Packed {
    /// The action is written in lower case. Room is made for so many keys, and so many bytes of them and their values.
    pub(crate) fn new(action: &str, resource: &str, keys: usize, bytes: usize) -> Packed {
        let mut packed = Packed {
            text: String::with_capacity(action.len() + resource.len() + bytes),
            hashes: Vec::with_capacity(keys),
            keys: Vec::with_capacity(keys),
            ..Packed::default()
        };
        packed.push_folded(action);
        packed.resource = number(packed.text.len());
        packed.text.push_str(resource);
        packed.keys_from = number(packed.text.len());
        let mut colons = resource.bytes().enumerate().filter(|(_, byte)| *byte == b':').skip(4);
        packed.tail = colons.next().map_or(0, |(at, _)| packed.resource + number(at + 1));
        packed.more_tails = colons.next().is_some();
        packed
    }

    fn push_folded(&mut self, text: &str) {
        if text.is_ascii() {
            let start = self.text.len();
            self.text.push_str(text);
            self.text.get_mut(start..).unwrap_or_default().make_ascii_lowercase();
        } else {
            self.text.push_str(&text.to_lowercase());
        }
    }

    /// Adds a key, which is written in lower case. Whoever adds one twice finds the first.
    pub(crate) fn push(&mut self, key: &str, stored: Stored<'_>) {
        let start = self.text.len();
        self.push_folded(key);
        let value = self.text.len();
        self.hashes.push(hash_of_key(self.text.get(start..).unwrap_or_default()));
        let list = match stored {
            Stored::One(text) => {
                self.text.push_str(text);
                ONE
            }
            Stored::List(list) => list,
        };
        self.keys.push(Key { start: number(start), value: number(value), end: number(self.text.len()), list });
    }

    /// To be called when all keys are added.
    pub(crate) fn sort(&mut self) {
        if self.keys.len() > FEW {
            let mut order: Vec<(u32, u32, Key)> =
                self.hashes.iter().zip(0..).zip(&self.keys).map(|((hash, at), key)| (*hash, at, *key)).collect();
            order.sort_by_key(|(hash, at, _)| (*hash, *at));
            self.hashes = order.iter().map(|(hash, _, _)| *hash).collect();
            self.keys = order.into_iter().map(|(_, _, key)| key).collect();
        }
    }

    /// The action in lower case.
    pub(crate) fn action(&self) -> &str {
        self.text.get(..self.resource as usize).unwrap_or_default()
    }

    /// The resource.
    pub(crate) fn resource(&self) -> &str {
        self.text.get(self.resource as usize..self.keys_from as usize).unwrap_or_default()
    }

    /// What stands behind the fifth colon of the resource and behind each later one.
    pub(crate) fn tails(&self) -> impl Iterator<Item = &str> {
        let first = self.text.get(self.tail as usize..self.keys_from as usize).filter(|_| self.tail > 0);
        let colons =
            first.filter(|_| self.more_tails).map(|text| text.match_indices(':').map(move |(at, _)| (text, at)));
        let later = colons.into_iter().flatten().filter_map(|(text, at)| text.get(at + 1..));
        first.into_iter().chain(later)
    }

    /// What is packed of a key in lower case, with this hash.
    pub(crate) fn find(&self, folded: &str, hash: u32) -> Option<Stored<'_>> {
        let from = if self.hashes.len() <= FEW {
            self.hashes.iter().position(|other| *other == hash)?
        } else {
            self.hashes.partition_point(|other| *other < hash)
        };
        let same = self.hashes.get(from..)?.iter().zip(self.keys.get(from..)?);
        let text = |start: u32, end: u32| self.text.get(start as usize..end as usize);
        let mut same = same.filter(|(other, _)| **other == hash).map(|(_, key)| key);
        let key = same.find(|key| text(key.start, key.value) == Some(folded))?;
        Some(if key.list == ONE { Stored::One(text(key.value, key.end)?) } else { Stored::List(key.list) })
    }
}

/// A hash of a condition key in lower case, for looking it up: eight bytes a step, as in rustc's own.
///
/// Whoever makes keys that collide makes looking them up as slow as going through all of them, and no slower.
pub(crate) fn hash_of_key(folded: &str) -> u32 {
    let mut hash = 0_u64;
    let (chunks, rest) = folded.as_bytes().as_chunks::<8>();
    let mut add = |word: u64| hash = (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    for chunk in chunks {
        add(u64::from_le_bytes(*chunk));
    }
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    add(u64::from_le_bytes(last));
    // The upper half, which all bits of the text have reached.
    u32::try_from(hash >> 32).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_however_many_there_are() {
        for count in [0_u32, 1, 5, 32, 33, 1000] {
            let names: Vec<String> = (0..count).map(|number| format!("aws:PrincipalTag/{number}")).collect();
            let values: Vec<String> = names.iter().map(|name| format!("value of {name}")).collect();
            let stored = |at: u32, value| if at.is_multiple_of(3) { Stored::List(at) } else { Stored::One(value) };
            let mut packed = Packed::new("s3:GetObject", "arn:aws:s3:::b/k", names.len(), 0);
            for ((name, value), at) in names.iter().zip(&values).zip(0..) {
                packed.push(name, stored(at, value));
            }
            packed.sort();
            assert_eq!((packed.action(), packed.resource()), ("s3:getobject", "arn:aws:s3:::b/k"));
            assert_eq!(packed.tails().collect::<Vec<_>>(), ["b/k"]);
            let find = |name: &str| packed.find(name, hash_of_key(name));
            for ((name, value), at) in names.iter().zip(&values).zip(0..) {
                assert_eq!(find(&name.to_lowercase()), Some(stored(at, value)), "{name} of {count}");
            }
            assert_eq!(find("aws:principaltag/x"), None);
        }
    }

    #[test]
    fn keys_of_one_hash_are_told_apart() {
        for more in [0, FEW] {
            let mut packed = Packed::new("", "", 2, 0);
            packed.push("a", Stored::One("1"));
            packed.push("b", Stored::One("2"));
            (0..more).for_each(|number| packed.push(&format!("key{number}"), Stored::One("3")));
            packed.hashes.fill(7);
            packed.sort();
            assert_eq!(packed.find("a", 7), Some(Stored::One("1")));
            assert_eq!(packed.find("b", 7), Some(Stored::One("2")));
            assert_eq!(packed.find("c", 7), None);
        }
    }

    #[test]
    fn each_part_behind_a_late_colon_is_a_tail() {
        let tails = |resource: &str| -> Vec<String> {
            Packed::new("logs:GetLogEvents", resource, 0, 0).tails().map(str::to_owned).collect()
        };
        assert_eq!(tails("*"), [""; 0]);
        assert_eq!(tails("arn:aws:logs:eu-west-1:111122223333"), [""; 0]);
        assert_eq!(tails("arn:aws:s3:::"), [""]);
        assert_eq!(
            tails("arn:aws:logs:eu-west-1:111122223333:log-group:a:log-stream:b"),
            ["log-group:a:log-stream:b", "a:log-stream:b", "log-stream:b", "b"]
        );
    }
}
