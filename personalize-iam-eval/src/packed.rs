//! What deciding reads of a request, side by side: a few cache lines, whatever else the request holds.
//!
//! A service that decides for many callers has more requests than caches hold. There, what a decision costs is the
//! number of places in memory that it has to go to.

use crate::decide::Situation;

/// The texts and keys of a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Packed {
    /// The action in lower case, the resource, and for each key the key in lower case and its value.
    text: Box<str>,
    action: Span,
    resource: Span,
    /// The hashes of the keys, sorted; `keys` stands in the same order.
    hashes: Box<[u64]>,
    keys: Box<[Key]>,
    /// What of the request decides which layers count.
    pub(crate) situation: Situation,
}

#[derive(Clone, Copy, Debug)]
struct Key {
    folded: Span,
    /// `None`: a list, or a key that is given several times in different case.
    value: Option<Span>,
    /// Its place in the context of the request.
    at: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Span {
    start: u32,
    end: u32,
}

impl Span {
    fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// A key to pack: in lower case, its value if it is one, its place in the context.
pub(crate) type Unpacked<'a> = (&'a str, Option<&'a str>, u32);

impl Packed {
    pub(crate) fn new<'a>(action: &str, resource: &str, keys: impl Iterator<Item = Unpacked<'a>>) -> Packed {
        let mut text = String::new();
        let mut push = |part: &str| {
            let start = number(text.len());
            text.push_str(part);
            Span { start, end: number(text.len()) }
        };
        let (action, resource) = (push(action), push(resource));
        let mut keys: Vec<(u64, Key)> = keys
            .map(|(folded, value, at)| {
                (hash_of_key(folded), Key { folded: push(folded), value: value.map(&mut push), at })
            })
            .collect();
        keys.sort_by_key(|(hash, key)| (*hash, key.at));
        Packed {
            action,
            resource,
            hashes: keys.iter().map(|(hash, _)| *hash).collect(),
            keys: keys.into_iter().map(|(_, key)| key).collect(),
            situation: Situation::default(),
            text: text.into(),
        }
    }

    /// The action in lower case.
    pub(crate) fn action(&self) -> &str {
        self.action.of(&self.text)
    }

    /// The resource.
    pub(crate) fn resource(&self) -> &str {
        self.resource.of(&self.text)
    }

    /// Where a key stands in the context of the request, and its value if it has one alone.
    pub(crate) fn find(&self, folded: &str, hash: u64) -> Option<(usize, Option<&str>)> {
        /// So many hashes are compared sooner one after the other.
        const FEW: usize = 32;
        let from = if self.hashes.len() <= FEW {
            self.hashes.iter().position(|other| *other == hash)?
        } else {
            self.hashes.partition_point(|other| *other < hash)
        };
        let same = self.hashes.get(from..)?.iter().zip(self.keys.get(from..)?);
        let mut same = same.take_while(|(other, _)| **other == hash);
        let (_, key) = same.find(|(_, key)| key.folded.of(&self.text) == folded)?;
        Some((key.at as usize, key.value.map(|value| value.of(&self.text))))
    }
}

/// A hash of a condition key in lower case, for looking it up: eight bytes a step, as in rustc's own.
///
/// Whoever makes keys that collide makes looking them up as slow as going through all of them, and no slower.
pub(crate) fn hash_of_key(folded: &str) -> u64 {
    let mut hash = 0_u64;
    let (chunks, rest) = folded.as_bytes().as_chunks::<8>();
    let mut add = |word: u64| hash = (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    for chunk in chunks {
        add(u64::from_le_bytes(*chunk));
    }
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    add(u64::from_le_bytes(last));
    hash
}

fn number(number: usize) -> u32 {
    // What does not fit is empty and found nowhere: no request is that long.
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_however_many_there_are() {
        for count in [0_u32, 1, 5, 32, 33, 1000] {
            let names: Vec<String> = (0..count).map(|number| format!("aws:principaltag/{number}")).collect();
            let values: Vec<Option<String>> = (0..count).map(|n| (n % 3 > 0).then(|| format!("v{n}"))).collect();
            let keys =
                names.iter().zip(&values).zip(0..).map(|((name, value), at)| (name.as_str(), value.as_deref(), at));
            let packed = Packed::new("s3:getobject", "arn:aws:s3:::b/k", keys);
            assert_eq!((packed.action(), packed.resource()), ("s3:getobject", "arn:aws:s3:::b/k"));
            for (at, (name, value)) in names.iter().zip(&values).enumerate() {
                assert_eq!(packed.find(name, hash_of_key(name)), Some((at, value.as_deref())), "{name} of {count}");
            }
            assert_eq!(packed.find("aws:principaltag/x", hash_of_key("aws:principaltag/x")), None);
        }
    }

    #[test]
    fn keys_of_one_hash_are_told_apart() {
        let keys = [("a", Some("1"), 0), ("b", Some("2"), 1)];
        let mut packed = Packed::new("", "", keys.into_iter());
        packed.hashes = [7, 7].into();
        let mut found: Vec<_> = ["a", "b"].iter().map(|name| packed.find(name, 7).unwrap().1.unwrap()).collect();
        found.sort_unstable();
        assert_eq!(found, ["1", "2"]);
        assert_eq!(packed.find("c", 7), None);
    }
}
