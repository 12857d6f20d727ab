//! What deciding reads of a request, side by side: a few cache lines, whatever else the request holds.
//!
//! A service that decides for many callers has more requests than caches hold. There, what a decision costs is the
//! number of places in memory that it has to go to. So the texts of a request that is kept are copied to one place; those
//! of a request that is lent stay where they are.

use std::borrow::Cow;
use std::net::IpAddr;
use std::ops::Range;
use std::sync::OnceLock;

use crate::base::hash::{hash_in_lower_case, hash_of};
use crate::base::span::number;
use crate::request::action_number;
use crate::request::context::{ContextValueRef, Parts, RequestRef};
use crate::request::situation::Situation;

/// The texts and keys of a request.
///
/// The first cache line has what every decision reads; what conditions read follows.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub(crate) struct Packed<'a> {
    /// The action in lower case, the resource, and for each key the key in lower case and its value; empty if they are lent.
    text: String,
    /// Where the resource begins and where it ends.
    resource: u32,
    keys_from: u32,
    /// Where, within the resource, the text behind its fifth colon begins; 0: it has fewer.
    tail: u32,
    /// The hash of what stands before.
    head_hash: u32,
    /// The action's number, if the catalog has it.
    pub(crate) known_action: Option<u16>,
    /// What of the request decides which layers count.
    pub(crate) situation: Situation,
    /// Whether the resource has more than five colons.
    more_tails: bool,
    /// Whether a key that is not found may be there, or follow from others.
    pub(crate) has_unknown_keys: bool,
    /// Whether a key was too long to be packed, so that nothing is known of what is not found.
    pub(crate) is_incomplete: bool,
    /// Whether two keys have one hash, as those have that are the same but for case.
    pub(crate) has_same_hashes: bool,
    /// How many of `few` are keys.
    count: u8,
    /// The keys, as long as they are few: each at the place that its hash says, or the next free one behind it.
    few: [Key; PLACES],
    /// All keys if they are more, sorted by their hashes.
    many: Vec<Key>,
    lent: Option<Lent<'a>>,
    /// The value of `aws:SourceIp` as an address, once it is read.
    source_ip: OnceLock<Option<IpAddr>>,
}

/// Texts that somebody else owns.
#[derive(Clone, Debug)]
struct Lent<'a> {
    /// In lower case.
    action: Cow<'a, str>,
    resource: Cow<'a, str>,
    context: &'a [(&'a str, ContextValueRef<'a>)],
}

impl Lent<'_> {
    fn is_named(&self, key: &Key, folded: &[u8]) -> bool {
        let Some((name, _)) = self.context.get(key.place()) else { return false };
        name.as_bytes().eq_ignore_ascii_case(folded) || !name.is_ascii() && name.to_lowercase().as_bytes() == folded
    }
}

/// A key, and behind it its value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    hash: u32,
    /// One more than where the key begins, or than its place in the context that is lent; [`FREE`] is a place without one.
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

/// There is no key at this place. Zeros are written faster than anything else.
const FREE: u32 = 0;

impl Key {
    const NONE: Key = Key { hash: 0, start: FREE, value: 0, end: 0 };

    /// Where it begins.
    fn place(&self) -> usize {
        (self.start as usize).saturating_sub(1)
    }

    fn name(&self) -> Range<usize> {
        self.place()..(self.value & !LIST) as usize
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
    /// Its values, which are lent.
    Lent(&'a [&'a str]),
    /// The number of its list, by which the packed request finds the values.
    List(u32),
}

/// The hash of `aws:SourceIp`. Another key with the same hash is not taken for it.
const SOURCE_IP: u32 = hash_of(b"aws:sourceip");

/// The number of keys that are stored with the request itself, more than most requests have; some places stay free.
const FEW: u8 = 24;

impl<'a> Packed<'a> {
    /// Without texts, for an action with this number.
    #[inline]
    pub(crate) fn empty(known_action: Option<u16>) -> Packed<'a> {
        Packed {
            text: String::new(),
            resource: 0,
            keys_from: 0,
            tail: 0,
            head_hash: 0,
            known_action,
            situation: Situation::default(),
            more_tails: false,
            has_unknown_keys: false,
            is_incomplete: false,
            has_same_hashes: false,
            count: 0,
            few: [Key::NONE; PLACES],
            many: Vec::new(),
            lent: None,
            source_ip: OnceLock::new(),
        }
    }

    /// Copies the action and the resource; `bytes` reserves memory for keys and their values.
    pub(crate) fn copy(&mut self, request: Parts<'_>, bytes: usize) {
        self.text = String::with_capacity(request.action.len() + request.resource.len() + bytes);
        self.push_folded(request.action);
        self.resource = number(self.text.len());
        self.text.push_str(request.resource);
        self.keys_from = number(self.text.len());
    }

    /// Takes the action, the resource and the context where they are.
    pub(crate) fn lend(&mut self, request: RequestRef<'a>, resource: Cow<'a, str>) {
        let action = request.action;
        let is_folded = || action.is_ascii() && !action.bytes().any(|byte| byte.is_ascii_uppercase());
        let action = match self.known_action.and_then(action_number::folded) {
            Some(folded) => Cow::Borrowed(folded),
            None if is_folded() => Cow::Borrowed(action),
            None => Cow::Owned(action.to_lowercase()),
        };
        self.lent = Some(Lent { action, resource, context: request.context });
    }

    /// Finds where the resource's fifth colon is; `behind_account`: how long the text behind it is, if it is an ARN.
    pub(crate) fn find_tail(&mut self, behind_account: Option<usize>) {
        let resource = self.resource().as_bytes();
        let tail = match behind_account {
            Some(len) => resource.len().saturating_sub(len),
            None => {
                let mut colons = resource.iter().enumerate().filter(|(_, byte)| **byte == b':');
                colons.nth(4).map_or(0, |(at, _)| at + 1)
            }
        };
        let (head, rest) = resource.split_at_checked(tail).unwrap_or_default();
        let more_tails = tail > 0 && rest.contains(&b':');
        (self.tail, self.more_tails, self.head_hash) = (number(tail), more_tails, hash_of(head));
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

    /// Adds the keys of a context that is lent, and notes each with its hash.
    pub(crate) fn push_lent(&mut self, mut note: impl FnMut(&str, u32)) {
        let context = self.lent.as_ref().map_or(&[][..], |lent| lent.context);
        for (at, (key, _)) in context.iter().enumerate() {
            let hash = hash_of_name(key);
            note(key, hash);
            self.put(Key { hash, start: number(at + 1), value: 0, end: 0 });
        }
    }

    /// Adds the key at this place of the context; its hash. If you add one twice, the first one is found.
    pub(crate) fn push(&mut self, at: usize, key: &str, stored: Stored<'_>) -> u32 {
        if self.lent.is_some() {
            let hash = hash_of_name(key);
            let (value, end) = if let Stored::List(list) = stored { (LIST, list) } else { (0, 0) };
            self.put(Key { hash, start: number(at + 1), value, end });
            return hash;
        }
        let start = self.text.len();
        self.push_folded(key);
        let hash = hash_of(self.text.as_bytes().get(start..).unwrap_or_default());
        let more = if let Stored::One(text) = stored { text.len() } else { 0 };
        if self.text.len() + more > LONGEST {
            self.text.truncate(start);
            self.is_incomplete = true;
            return hash;
        }
        let value = number(self.text.len());
        let key = match stored {
            Stored::One(text) => {
                self.text.push_str(text);
                // The address that most policies are about: what is copied is decided more than once.
                if hash == SOURCE_IP {
                    let _ = self.source_ip.set(text.parse().ok());
                }
                Key { hash, start: number(start + 1), value, end: number(self.text.len()) }
            }
            Stored::List(list) => Key { hash, start: number(start + 1), value: value | LIST, end: list },
            // What is lent is in no copy.
            Stored::Lent(_) => return hash,
        };
        self.put(key);
        hash
    }

    #[inline]
    fn put(&mut self, key: Key) {
        if self.count == FEW {
            if self.many.is_empty() {
                self.many.extend(self.few.iter().filter(|key| key.start != FREE));
            }
            self.many.push(key);
            return;
        }
        for place in places_for(key.hash) {
            let Some(place) = self.few.get_mut(place) else { continue };
            if place.start == FREE {
                *place = key;
                self.count += 1;
                return;
            }
            self.has_same_hashes |= place.hash == key.hash;
        }
    }

    /// To be called when all keys are added.
    pub(crate) fn sort(&mut self) {
        // Of a key that was added twice the first comes first.
        self.many.sort_unstable_by_key(|key| (key.hash, key.start));
        self.has_same_hashes |= !self.many.is_sorted_by(|one, other| one.hash < other.hash);
    }

    /// Takes all keys away.
    pub(crate) fn clear_keys(&mut self) {
        self.text.truncate(self.keys_from as usize);
        (self.few, self.count) = ([Key::NONE; PLACES], 0);
        self.many.clear();
    }

    /// The action in lower case.
    pub(crate) fn action(&self) -> &str {
        match &self.lent {
            Some(lent) => &lent.action,
            None => self.text.get(..self.resource as usize).unwrap_or_default(),
        }
    }

    /// The resource.
    pub(crate) fn resource(&self) -> &str {
        match &self.lent {
            Some(lent) => &lent.resource,
            None => self.text.get(self.resource as usize..self.keys_from as usize).unwrap_or_default(),
        }
    }

    /// Texts from the action on, and how much of them is the action.
    pub(crate) fn action_and_more(&self) -> (&[u8], usize) {
        match &self.lent {
            Some(lent) => (lent.action.as_bytes(), lent.action.len()),
            None => (self.text.as_bytes(), self.resource as usize),
        }
    }

    /// Texts from the resource on, and how much of them is the resource.
    pub(crate) fn resource_and_more(&self) -> (&[u8], usize) {
        match &self.lent {
            Some(lent) => (lent.resource.as_bytes(), lent.resource.len()),
            None => {
                let text = self.text.as_bytes().get(self.resource as usize..).unwrap_or_default();
                (text, self.keys_from.saturating_sub(self.resource) as usize)
            }
        }
    }

    /// What stands before the resource's fifth colon, with it, and its hash.
    pub(crate) fn head(&self) -> Option<(&[u8], u32)> {
        if self.tail == 0 {
            return None;
        }
        let (resource, _) = self.resource_and_more();
        resource.get(..self.tail as usize).map(|head| (head, self.head_hash))
    }

    /// Texts from behind the fifth colon of the resource on and from behind each later one, and how much of them is the
    /// resource.
    pub(crate) fn tails_and_more(&self) -> impl Iterator<Item = (&[u8], usize)> {
        let (resource, len) = self.resource_and_more();
        let tail = self.tail as usize;
        let first = (tail > 0).then(|| (resource.get(tail..).unwrap_or_default(), len.saturating_sub(tail)));
        let colons = first.filter(|_| self.more_tails).map(|(text, len)| {
            let colons = text.iter().take(len).enumerate().filter(|(_, byte)| **byte == b':');
            colons.filter_map(move |(at, _)| Some((text.get(at + 1..)?, len - at - 1)))
        });
        first.into_iter().chain(colons.into_iter().flatten())
    }

    /// A key in lower case, with this hash.
    pub(crate) fn find(&self, folded: &[u8], hash: u32) -> Option<&Key> {
        let is_it = |key: &&Key| key.hash == hash && self.is_named(key, folded);
        if self.many.is_empty() {
            let keys = places_for(hash).filter_map(|place| self.few.get(place));
            keys.take_while(|key| key.start != FREE).find(is_it)
        } else {
            let from = self.many.partition_point(|other| other.hash < hash);
            self.many.get(from..)?.iter().take_while(|other| other.hash == hash).find(is_it)
        }
    }

    /// Whether a key has this name in lower case.
    #[inline]
    fn is_named(&self, key: &Key, folded: &[u8]) -> bool {
        match &self.lent {
            None => self.text.as_bytes().get(key.name()) == Some(folded),
            Some(lent) => lent.is_named(key, folded),
        }
    }

    /// What is packed of a key.
    pub(crate) fn stored(&self, key: &Key) -> Stored<'_> {
        if key.value & LIST != 0 {
            return Stored::List(key.end);
        }
        match &self.lent {
            Some(lent) => match lent.context.get(key.place()) {
                Some((_, ContextValueRef::One(value))) => Stored::One(value),
                Some((_, ContextValueRef::Many(values))) => Stored::Lent(values),
                None => Stored::Lent(&[]),
            },
            None => Stored::One(self.text.get(key.value as usize..key.end as usize).unwrap_or_default()),
        }
    }

    /// A key's one value as an address; `None` if it is not the one that most policies are about.
    pub(crate) fn address(&self, key: &Key) -> Option<Option<IpAddr>> {
        if key.hash != SOURCE_IP || self.has_same_hashes {
            return None;
        }
        let read = || match self.stored(key) {
            Stored::One(text) => text.parse().ok(),
            Stored::Lent(_) | Stored::List(_) => None,
        };
        Some(*self.source_ip.get_or_init(read))
    }

    /// The bytes of a key's one value.
    pub(crate) fn bytes_of(&self, key: &Key) -> Option<&[u8]> {
        match &self.lent {
            None if key.value & LIST == 0 => self.text.as_bytes().get(key.value as usize..key.end as usize),
            _ => match self.stored(key) {
                Stored::One(value) => Some(value.as_bytes()),
                Stored::Lent(_) | Stored::List(_) => None,
            },
        }
    }
}

/// The hash of a key's name in lower case.
#[inline]
fn hash_of_name(key: &str) -> u32 {
    if key.is_ascii() { hash_in_lower_case(key.as_bytes()) } else { hash_of(key.to_lowercase().as_bytes()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::principal::Principal;

    fn copied(action: &str, resource: &str) -> Packed<'static> {
        let request = RequestRef::new(&Principal::Anonymous, action, resource);
        let mut packed = Packed::empty(None);
        packed.copy(Parts::from(request), 0);
        packed.find_tail(None);
        packed
    }

    #[test]
    fn keys_are_found_however_many_there_are() {
        for count in [0_u32, 1, 5, 24, 25, 1000] {
            let names: Vec<String> = (0..count).map(|number| format!("aws:PrincipalTag/{number}")).collect();
            let values: Vec<String> = names.iter().map(|name| format!("value of {name}")).collect();
            let stored = |at: u32, value| if at.is_multiple_of(3) { Stored::List(at) } else { Stored::One(value) };
            let mut packed = copied("s3:GetObject", "arn:aws:s3:::b/k");
            for ((name, value), at) in names.iter().zip(&values).zip(0..) {
                packed.push(at as usize, name, stored(at, value));
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
            let mut packed = copied("", "");
            packed.push(0, "a", Stored::One("1"));
            packed.push(1, "b", Stored::One("2"));
            for number in 0..more {
                packed.push(2, &format!("key{number}"), Stored::One("3"));
            }
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
            let packed = copied("logs:GetLogEvents", resource);
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
