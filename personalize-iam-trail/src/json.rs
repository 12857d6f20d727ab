//! JSON as bytes that are lent: values are found by their brackets and quotes, and only what is asked for is read.
//!
//! A record has some hundred values, of which a request needs twenty. So a value that nobody asks for is passed over: its
//! strings have to end and its brackets to match, and no more of it is checked.

use std::borrow::Cow;

/// Why a value was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The bytes end before the value does.
    Short,
    /// It is not JSON, at this byte.
    Broken(usize),
}

/// How deep brackets may be nested.
const DEEPEST: u32 = 127;

/// Where what is not a blank begins.
pub(crate) fn blanks(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Where a value or a bracket begins, behind blanks and a comma.
pub(crate) fn blanks_and_comma(bytes: &[u8], at: usize) -> usize {
    let at = blanks(bytes, at);
    if bytes.get(at) == Some(&b',') { blanks(bytes, at + 1) } else { at }
}

/// The end of the string whose opening quote is before `at`: behind its closing quote.
fn string_end(bytes: &[u8], mut at: usize) -> Result<usize, Fault> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // Eight bytes at once: whether one of them is a quote or a backslash.
    let has = |word: u64, byte: u8| {
        let other = word ^ (ONES * u64::from(byte));
        other.wrapping_sub(ONES) & !other & HIGH
    };
    loop {
        while let Some(word) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            let word = u64::from_le_bytes(*word);
            let hit = has(word, b'"') | has(word, b'\\');
            if hit != 0 {
                at += (hit.trailing_zeros() / 8) as usize;
                break;
            }
            at += 8;
        }
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
            None => return Err(Fault::Short),
        }
    }
}

/// The end of the value that begins at `at`.
pub(crate) fn value_end(bytes: &[u8], at: usize) -> Result<usize, Fault> {
    match bytes.get(at) {
        Some(b'"') => string_end(bytes, at + 1),
        Some(b'{' | b'[') => brackets_end(bytes, at),
        Some(b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => {
            let rest = bytes.get(at..).unwrap_or_default();
            let length = rest.iter().position(|b| !matches!(b, b'-' | b'+' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'E'));
            // A number that the bytes end with may go on.
            let length = length.ok_or(Fault::Short)?;
            match rest.first() {
                Some(b't') if rest.get(..length) != Some(b"true") => Err(Fault::Broken(at)),
                Some(b'f') if rest.get(..length) != Some(b"false") => Err(Fault::Broken(at)),
                Some(b'n') if rest.get(..length) != Some(b"null") => Err(Fault::Broken(at)),
                _ => Ok(at + length),
            }
        }
        Some(_) => Err(Fault::Broken(at)),
        None => Err(Fault::Short),
    }
}

fn brackets_end(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    // One bit for each open bracket: whether it is a brace.
    let mut open: u128 = 0;
    let mut depth = 0;
    let mut at = start;
    loop {
        match bytes.get(at) {
            None => return Err(Fault::Short),
            Some(b'"') => {
                at = string_end(bytes, at + 1)?;
                continue;
            }
            Some(bracket @ (b'{' | b'[')) => {
                if depth == DEEPEST {
                    return Err(Fault::Broken(at));
                }
                depth += 1;
                open = open << 1 | u128::from(*bracket == b'{');
            }
            Some(bracket @ (b'}' | b']')) => {
                if (open & 1 == 1) != (*bracket == b'}') {
                    return Err(Fault::Broken(at));
                }
                open >>= 1;
                depth -= 1;
                if depth == 0 {
                    return Ok(at + 1);
                }
            }
            Some(_) => {}
        }
        at += 1;
    }
}

/// A value as its bytes; absent values are empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Raw<'a>(pub(crate) &'a [u8]);

impl<'a> Raw<'a> {
    /// Whether there is a value that is not `null`.
    pub(crate) fn is_there(self) -> bool {
        !self.0.is_empty() && self.0 != b"null"
    }

    /// The text of a string that is not empty.
    pub(crate) fn text(self) -> Option<Cow<'a, str>> {
        self.string().filter(|text| !text.is_empty())
    }

    /// The text of a string. What is not UTF-8 in it is replaced.
    pub(crate) fn string(self) -> Option<Cow<'a, str>> {
        let inner = self.0.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
        if memchr::memchr(b'\\', inner).is_some() {
            return serde_json::from_slice::<String>(self.0)
                .ok()
                .or_else(|| serde_json::from_str(&String::from_utf8_lossy(self.0)).ok())
                .map(Cow::Owned);
        }
        match std::str::from_utf8(inner) {
            Ok(text) => Some(Cow::Borrowed(text)),
            Err(_) => Some(String::from_utf8_lossy(inner)),
        }
    }

    /// The text of a string, a number or a truth value.
    pub(crate) fn scalar(self) -> Option<Cow<'a, str>> {
        match self.0.first()? {
            b'"' => self.string(),
            b'{' | b'[' | b'n' => None,
            _ => std::str::from_utf8(self.0).ok().map(Cow::Borrowed),
        }
    }

    /// The members of an object, up to where it is not JSON.
    pub(crate) fn members(self) -> Members<'a> {
        let at = if self.0.first() == Some(&b'{') { 1 } else { self.0.len() };
        Members { bytes: self.0, at }
    }

    /// The items of an array, up to where it is not JSON.
    pub(crate) fn items(self) -> Items<'a> {
        let at = if self.0.first() == Some(&b'[') { 1 } else { self.0.len() };
        Items { bytes: self.0, at }
    }

    /// A member of an object by its name; absent if it is `null`.
    pub(crate) fn get(self, name: &str) -> Option<Raw<'a>> {
        self.members().find(|(key, _)| *key == name.as_bytes()).map(|(_, value)| value).filter(|value| value.is_there())
    }

    /// A member that lies deeper: `sessionContext.sessionIssuer`.
    pub(crate) fn path(self, path: &str) -> Option<Raw<'a>> {
        path.split('.').try_fold(self, Raw::get)
    }
}

/// The members of an object: the names as they are written, without quotes.
#[derive(Clone, Debug)]
pub(crate) struct Members<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Iterator for Members<'a> {
    type Item = (&'a [u8], Raw<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let member = member(self.bytes, self.at).ok()??;
        self.at = member.end;
        Some((member.name, member.value))
    }
}

/// A member of an object, and where the next one is looked for.
pub(crate) struct Member<'a> {
    pub(crate) name: &'a [u8],
    pub(crate) value: Raw<'a>,
    pub(crate) end: usize,
}

/// The name of the next member, and where its value begins; `None` at the end of the object.
pub(crate) fn name(bytes: &[u8], at: usize) -> Result<Option<(&[u8], usize)>, Fault> {
    let at = blanks_and_comma(bytes, at);
    match bytes.get(at) {
        Some(b'}') => return Ok(None),
        Some(b'"') => {}
        Some(_) => return Err(Fault::Broken(at)),
        None => return Err(Fault::Short),
    }
    let end = string_end(bytes, at + 1)?;
    let name = bytes.get(at + 1..end - 1).unwrap_or_default();
    let colon = blanks(bytes, end);
    match bytes.get(colon) {
        Some(b':') => Ok(Some((name, blanks(bytes, colon + 1)))),
        Some(_) => Err(Fault::Broken(colon)),
        None => Err(Fault::Short),
    }
}

/// The next member; `None` at the end of the object.
pub(crate) fn member(bytes: &[u8], at: usize) -> Result<Option<Member<'_>>, Fault> {
    let Some((name, start)) = name(bytes, at)? else { return Ok(None) };
    let end = value_end(bytes, start)?;
    Ok(Some(Member { name, value: Raw(bytes.get(start..end).unwrap_or_default()), end }))
}

/// The items of an array.
#[derive(Clone, Debug)]
pub(crate) struct Items<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Iterator for Items<'a> {
    type Item = Raw<'a>;

    fn next(&mut self) -> Option<Raw<'a>> {
        let at = blanks_and_comma(self.bytes, self.at);
        let end = value_end(self.bytes, at).ok()?;
        self.at = end;
        self.bytes.get(at..end).map(Raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    #[test]
    fn what_is_not_json_is_told_with_its_place() {
        for (text, fault) in [
            ("{\"a\": [1, 2}", Fault::Broken(11)),
            ("{\"a\": \"b", Fault::Short),
            ("[1, 2", Fault::Short),
            ("nul ", Fault::Broken(0)),
            ("", Fault::Short),
            ("}", Fault::Broken(0)),
        ] {
            assert_eq!(value_end(text.as_bytes(), 0), Err(fault), "{text}");
        }
        let deep = "[".repeat(1000);
        assert_eq!(value_end(deep.as_bytes(), 0), Err(Fault::Broken(127)));
    }

    #[test]
    fn texts_are_read_with_their_escapes() {
        assert_eq!(Raw(br#""a\"b\u00e9""#).string().unwrap(), "a\"b\u{e9}");
        assert_eq!(Raw(b"\"a\xffb\"").string().unwrap(), "a\u{fffd}b");
        assert_eq!(Raw(b"12").string(), None);
        assert_eq!(Raw(b"12").scalar().unwrap(), "12");
        assert_eq!(Raw(br#"{"a": {"b": "c"}}"#).path("a.b").unwrap().text().unwrap(), "c");
        assert_eq!(Raw(br#"{"a": null}"#).get("a"), None);
    }

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            "[ -~\\\\\"é]{0,20}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map("[a-z\"\\\\]{0,6}", inner, 0..5)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_value_ends_where_it_ends(value in value(), pretty: bool) {
            let text = if pretty { format!("{value:#}") } else { value.to_string() };
            let bytes = format!("{text} ,[");
            prop_assert_eq!(value_end(bytes.as_bytes(), 0), Ok(text.len()));
            let raw = Raw(text.as_bytes());
            if let Value::Object(object) = &value {
                prop_assert_eq!(raw.members().count(), object.len());
            }
            if let Value::Array(items) = &value {
                prop_assert_eq!(raw.items().count(), items.len());
            }
            for cut in 0..text.len() {
                let cut_off = value_end(&text.as_bytes()[..cut], 0);
                prop_assert!(matches!(cut_off, Err(Fault::Short)) || value.is_number() || cut == 0, "{:?}", cut_off);
            }
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(prop_oneof![Just(b'"'), Just(b'{'), Just(b'}'), Just(b'['), Just(b','), Just(b':'), Just(b'\\'), any::<u8>()], 0..60)) {
            let _ = value_end(&bytes, 0);
            for (_, value) in Raw(&bytes).members() {
                let _ = (value.string(), value.scalar());
            }
            let _ = Raw(&bytes).items().count();
        }
    }
}
