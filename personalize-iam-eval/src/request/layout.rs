//! What deciding reads of a request, side by side: a few cache lines, whatever else the request holds.
//!
//! A service that decides for many callers has more requests than caches hold. There, what a decision costs is the
//! number of places in memory that it has to go to.

use std::net::IpAddr;
use std::ops::Range;

use personalize_iam_model::action::ActionName;

use crate::base::hash::hash_of;
use crate::base::span::number;
use crate::request::action_number;
use crate::request::situation::Situation;

/// The texts and keys of a request.
///
/// The first cache line has what every decision reads; what conditions read follows.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub(crate) struct Packed {
    /// The action in lower case, the resource, and for each key the key in lower case and its value.
    text: String,
    resource: u32,
    /// Where the resource ends and the keys begin.
    keys_from: u32,
    /// Where the text behind the resource's fifth colon begins; 0: it has fewer.
    tail: u32,
    /// The hash of what stands before.
    head_hash: u32,
    /// The action's number, if the catalog has it.
    pub(crate) known_action: Option<u16>,
    /// What of the request decides which layers count.
    pub(crate) situation: Situation,
    /// Whether the resource has more than five colons.
    more_tails: bool,
    /// Whether there are keys of which it is not known whether the request has them.
    pub(crate) has_unknown_keys: bool,
    /// Whether a key was too long to be packed, so that nothing is known of what is not found.
    pub(crate) is_incomplete: bool,
    /// How many of `few` are keys.
    count: u8,
    /// The value of `aws:SourceIp` as an address, and where its text begins.
    source_ip: Option<IpAddr>,
    source_ip_at: u32,
    /// The keys, as long as they are few: each at the place that its hash says, or the next free one behind it.
    few: [Key; PLACES],
    /// All keys if they are more, sorted by their hashes.
    many: Vec<Key>,
}

/// A key, and behind it its value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    hash: u32,
    /// Where the key begins, or [`FREE`].
    start: u32,
    /// Where the key ends and its value begins, with [`LIST`] if it has a list.
    value: u32,
    /// Where the value ends, or the number of the list.
    end: u32,
}

/// Set in a place, which is smaller.
const LIST: u32 = 1 << 31;

/// Keys that would make the text longer are not packed. Two gigabytes are for tests too much.
const LONGEST: usize = if cfg!(test) { 1 << 20 } else { LIST as usize - 1 };

/// There is no key at this place.
const FREE: u32 = u32::MAX;

impl Key {
    const NONE: Key = Key { hash: 0, start: FREE, value: 0, end: 0 };

    fn name(&self) -> Range<usize> {
        self.start as usize..(self.value & !LIST) as usize
    }

    /// `None`: it has a list.
    fn one_value(&self) -> Option<Range<usize>> {
        (self.value & LIST == 0).then_some(self.value as usize..self.end as usize)
    }
}

const PLACES: usize = 32;

/// The places for a hash, one after the other.
fn places_for(hash: u32) -> impl Iterator<Item = usize> {
    let first = hash as usize;
    (first..first + PLACES).map(|place| place % PLACES)
}

/// What is packed of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stored<'a> {
    /// Its one value.
    One(&'a str),
    /// The number of its list, by which the packed request finds the values.
    List(u32),
}

/// The hash of `aws:SourceIp`. Another key with the same hash is an address as good as this one.
const SOURCE_IP: u32 = hash_of(b"aws:sourceip");

/// The number of keys that are stored with the request itself, more than most requests have; some places stay free.
const FEW: u8 = 24;

impl Packed {
    /// The action as given and in lower case; `bytes` reserves memory for keys and their values.
    pub(crate) fn new(action: &ActionName, folded: &str, resource: &str, bytes: usize) -> Packed {
        let mut packed = Packed {
            text: String::with_capacity(folded.len() + resource.len() + bytes),
            resource: 0,
            keys_from: 0,
            tail: 0,
            head_hash: 0,
            known_action: None,
            situation: Situation::default(),
            more_tails: false,
            has_unknown_keys: false,
            is_incomplete: false,
            count: 0,
            source_ip: None,
            source_ip_at: u32::MAX,
            few: [Key::NONE; PLACES],
            many: Vec::new(),
        };
        packed.text.push_str(folded);
        packed.known_action = match action.known() {
            Some(action) => action_number::number_of(action),
            None => action_number::number(folded),
        };
        packed.resource = number(packed.text.len());
        packed.text.push_str(resource);
        packed.keys_from = number(packed.text.len());
        let mut colons = resource.bytes().enumerate().filter(|(_, byte)| *byte == b':').skip(4);
        packed.tail = colons.next().map_or(0, |(at, _)| packed.resource + number(at + 1));
        packed.more_tails = colons.next().is_some();
        packed.head_hash = packed.head_bytes().map_or(0, hash_of);
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

    /// Adds a key, which is in lower case. If you add one twice, the first one is found.
    pub(crate) fn push(&mut self, key: &str, stored: Stored<'_>) {
        let start = self.text.len();
        self.push_folded(key);
        let hash = hash_of(self.text.as_bytes().get(start..).unwrap_or_default());
        self.put(start, hash, stored);
    }

    /// As [`Packed::push`], of a key in lower case with this hash.
    pub(crate) fn push_hashed(&mut self, folded: &str, hash: u32, stored: Stored<'_>) {
        let start = self.text.len();
        self.text.push_str(folded);
        self.put(start, hash, stored);
    }

    /// Puts down the key that begins at a place.
    fn put(&mut self, start: usize, hash: u32, stored: Stored<'_>) {
        let more = if let Stored::One(text) = stored { text.len() } else { 0 };
        if self.text.len() + more > LONGEST {
            self.text.truncate(start);
            self.is_incomplete = true;
            return;
        }
        let value = number(self.text.len());
        let key = match stored {
            Stored::One(text) => {
                self.text.push_str(text);
                // The address that most policies are about; others are read when they are asked for.
                if hash == SOURCE_IP {
                    (self.source_ip, self.source_ip_at) = (text.parse().ok(), value);
                }
                Key { hash, start: number(start), value, end: number(self.text.len()) }
            }
            Stored::List(list) => Key { hash, start: number(start), value: value | LIST, end: list },
        };
        if self.count == FEW {
            if self.many.is_empty() {
                self.many.extend(self.few.iter().filter(|key| key.start != FREE));
            }
            self.many.push(key);
            return;
        }
        let is_free = |place: &usize| self.few.get(*place).is_some_and(|key| key.start == FREE);
        if let Some(place) = places_for(hash).find(is_free).and_then(|place| self.few.get_mut(place)) {
            *place = key;
            self.count += 1;
        }
    }

    /// To be called when all keys are added.
    pub(crate) fn sort(&mut self) {
        // Of a key that was added twice the first comes first.
        self.many.sort_unstable_by_key(|key| (key.hash, key.start));
    }

    /// The action in lower case.
    pub(crate) fn action(&self) -> &str {
        self.text.get(..self.resource as usize).unwrap_or_default()
    }

    /// The resource.
    pub(crate) fn resource(&self) -> &str {
        self.text.get(self.resource as usize..self.keys_from as usize).unwrap_or_default()
    }

    /// Texts from the action on, and how much of them is the action.
    pub(crate) fn action_and_more(&self) -> (&[u8], usize) {
        (self.text.as_bytes(), self.resource as usize)
    }

    /// Texts from the resource on, and how much of them is the resource.
    pub(crate) fn resource_and_more(&self) -> (&[u8], usize) {
        self.from(self.resource)
    }

    fn from(&self, at: u32) -> (&[u8], usize) {
        let text = self.text.as_bytes().get(at as usize..).unwrap_or_default();
        (text, self.keys_from.saturating_sub(at) as usize)
    }

    /// What stands before the resource's fifth colon, with it, and its hash.
    pub(crate) fn head(&self) -> Option<(&[u8], u32)> {
        self.head_bytes().map(|head| (head, self.head_hash))
    }

    fn head_bytes(&self) -> Option<&[u8]> {
        self.text.as_bytes().get(self.resource as usize..self.tail as usize)
    }

    /// Texts from behind the fifth colon of the resource on and from behind each later one, and how much of them is the
    /// resource.
    pub(crate) fn tails_and_more(&self) -> impl Iterator<Item = (&[u8], usize)> {
        let first = (self.tail > 0).then(|| self.from(self.tail));
        let colons = first.filter(|_| self.more_tails).map(|(text, len)| {
            let colons = text.iter().take(len).enumerate().filter(|(_, byte)| **byte == b':');
            colons.filter_map(move |(at, _)| Some((text.get(at + 1..)?, len - at - 1)))
        });
        first.into_iter().chain(colons.into_iter().flatten())
    }

    /// A key in lower case, with this hash.
    pub(crate) fn find(&self, folded: &[u8], hash: u32) -> Option<&Key> {
        let bytes = self.text.as_bytes();
        let is_it = |key: &&Key| key.hash == hash && bytes.get(key.name()) == Some(folded);
        if self.many.is_empty() {
            let keys = places_for(hash).filter_map(|place| self.few.get(place));
            keys.take_while(|key| key.start != FREE).find(is_it)
        } else {
            let from = self.many.partition_point(|other| other.hash < hash);
            self.many.get(from..)?.iter().take_while(|other| other.hash == hash).find(is_it)
        }
    }

    /// What is packed of a key.
    pub(crate) fn stored(&self, key: &Key) -> Stored<'_> {
        match key.one_value() {
            Some(value) => Stored::One(self.text.get(value).unwrap_or_default()),
            None => Stored::List(key.end),
        }
    }

    /// A key's one value as an address; `None` if it was not read.
    pub(crate) fn address(&self, key: &Key) -> Option<Option<IpAddr>> {
        (key.value == self.source_ip_at).then_some(self.source_ip)
    }

    /// The bytes of a key's one value.
    pub(crate) fn bytes_of(&self, key: &Key) -> Option<&[u8]> {
        self.text.as_bytes().get(key.one_value()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_however_many_there_are() {
        for count in [0_u32, 1, 5, 24, 25, 1000] {
            let names: Vec<String> = (0..count).map(|number| format!("aws:PrincipalTag/{number}")).collect();
            let values: Vec<String> = names.iter().map(|name| format!("value of {name}")).collect();
            let stored = |at: u32, value| if at.is_multiple_of(3) { Stored::List(at) } else { Stored::One(value) };
            let mut packed = Packed::new(&"s3:GetObject".into(), "s3:getobject", "arn:aws:s3:::b/k", 0);
            for ((name, value), at) in names.iter().zip(&values).zip(0..) {
                packed.push(name, stored(at, value));
            }
            packed.sort();
            assert_eq!((packed.action(), packed.resource()), ("s3:getobject", "arn:aws:s3:::b/k"));
            assert_eq!(packed.head(), Some((&b"arn:aws:s3:::"[..], hash_of(b"arn:aws:s3:::"))));
            let find =
                |name: &str| packed.find(name.as_bytes(), hash_of(name.as_bytes())).map(|key| packed.stored(key));
            for ((name, value), at) in names.iter().zip(&values).zip(0..) {
                assert_eq!(find(&name.to_lowercase()), Some(stored(at, value)), "{name} of {count}");
            }
            assert_eq!(find("aws:principaltag/x"), None);
        }
    }

    #[test]
    fn keys_of_one_hash_are_told_apart() {
        for more in [0, FEW] {
            let mut packed = Packed::new(&"".into(), "", "", 0);
            packed.push("a", Stored::One("1"));
            packed.push("b", Stored::One("2"));
            (0..more).for_each(|number| packed.push(&format!("key{number}"), Stored::One("3")));
            let mut keys: Vec<Key> = packed.few.into_iter().filter(|key| key.start != FREE).collect();
            keys.iter_mut().chain(&mut packed.many).for_each(|key| key.hash = 7);
            packed.few = [Key::NONE; PLACES];
            packed.few.iter_mut().skip(7).zip(keys).for_each(|(place, key)| *place = key);
            packed.sort();
            let find = |name: &str| packed.find(name.as_bytes(), 7).map(|key| packed.stored(key));
            assert_eq!(find("a"), Some(Stored::One("1")));
            assert_eq!(find("b"), Some(Stored::One("2")));
            assert_eq!(find("c"), None);
        }
    }

    #[test]
    fn each_part_behind_a_late_colon_is_a_tail() {
        let tails = |resource: &str| -> Vec<String> {
            let packed = Packed::new(&"logs:GetLogEvents".into(), "logs:getlogevents", resource, 0);
            let tails = packed.tails_and_more().map(|(text, len)| str::from_utf8(text.get(..len).unwrap()).unwrap());
            tails.map(str::to_owned).collect()
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
