//! Numbers, dates, addresses and bytes as texts: a few such that every other text compares as one of them does, and
//! patterns of all texts of an address.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use base64::prelude::{BASE64_STANDARD as BASE64, Engine as _};
use personalize_iam_eval::symbolic::{Compared, KeyTest};

use crate::language::{Language, Token};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Number,
    Date,
    Address,
    Bytes,
}

impl Kind {
    /// The characters that values of this kind are made of.
    pub(crate) fn characters(self) -> &'static str {
        match self {
            Kind::Number => "0123456789+-.eE",
            Kind::Date => "0123456789TZtz:+-.",
            Kind::Address => "0123456789abcdefABCDEF:.",
            Kind::Bytes => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=",
        }
    }
}

/// The texts to try for all tests of one kind together.
pub(crate) fn joint_texts(kind: Kind, tests: &[&KeyTest]) -> Vec<String> {
    let (mut numbers, mut dates, mut blocks, mut bytes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for test in tests {
        match test.compared() {
            Compared::Number(more) => numbers.extend(more),
            Compared::Date(more) => dates.extend(more),
            Compared::Address(more) => blocks.extend(more),
            Compared::Binary(more) => bytes.extend(more),
            Compared::Text { .. } | Compared::Arn(_) | Compared::Bool(_) | Compared::Presence => {}
        }
    }
    match kind {
        Kind::Number => number_texts(&numbers),
        Kind::Date => date_texts(&dates),
        Kind::Address => address_texts(&blocks),
        Kind::Bytes => bytes_texts(&bytes),
    }
}

/// Texts such that every text compares with the numbers as one of them does.
pub(crate) fn number_texts(numbers: &[(bool, String, String)]) -> Vec<String> {
    let behind = numbers.iter().map(|(_, _, fraction)| fraction.len()).max().unwrap_or(0);
    let text = |negative: bool, whole: &str, fraction: &str, more: bool| {
        let sign = if negative { "-" } else { "" };
        let whole = if whole.is_empty() { "0" } else { whole };
        match (fraction, more) {
            (fraction, true) => format!("{sign}{whole}.{fraction:0<behind$}1"),
            ("", false) => format!("{sign}{whole}"),
            (fraction, false) => format!("{sign}{whole}.{fraction}"),
        }
    };
    let mut texts = Vec::new();
    for (negative, whole, fraction) in numbers {
        texts.push(text(*negative, whole, fraction, false));
    }
    // Behind each number and zero, away from zero, and nearer than the next.
    for (_, whole, fraction) in numbers.iter().chain([&(false, String::new(), String::new())]) {
        texts.push(text(false, whole, fraction, true));
        texts.push(text(true, whole, fraction, true));
    }
    texts.push("0".to_owned());
    texts.push("x".to_owned());
    texts
}

const SECOND: i128 = 1_000_000_000;

/// Texts such that every text compares with the dates as one of them does.
pub(crate) fn date_texts(dates: &[i128]) -> Vec<String> {
    let mut texts = Vec::new();
    for at in dates {
        for near in [at.checked_add(0), at.checked_sub(1), at.checked_add(1)].into_iter().flatten() {
            texts.extend(date(near));
        }
        for near in [at - SECOND, at + SECOND] {
            texts.extend(date(near.div_euclid(SECOND) * SECOND));
        }
    }
    for end in ["0000-01-01T00:00:00+23:59", "9999-12-31T23:59:59.999999999-23:59", "9223372036854775807"] {
        texts.push(end.to_owned());
    }
    texts.push("x".to_owned());
    texts
}

/// A date as text, from nanoseconds since 1970; `None` if no text has it.
fn date(nanoseconds: i128) -> Option<String> {
    let seconds = nanoseconds.div_euclid(SECOND);
    let fraction = nanoseconds.rem_euclid(SECOND);
    let day = seconds.div_euclid(86_400);
    let second = seconds.rem_euclid(86_400);
    // Days of the proleptic Gregorian calendar, with years that begin in March.
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i128::from(month <= 2);
    if (0..=9999).contains(&year) {
        let fraction = if fraction == 0 { String::new() } else { format!(".{fraction:09}") };
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        return Some(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z"));
    }
    // Whole seconds are also told by their number.
    let fine = fraction == 0 && seconds > 9_999 && i64::try_from(seconds).is_ok();
    fine.then(|| seconds.to_string())
}

/// Texts such that every text is in the same blocks as one of them: where a block begins, and where one has ended.
pub(crate) fn address_texts(blocks: &[(IpAddr, u32)]) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for (address, length) in blocks {
        match address {
            IpAddr::V4(address) => {
                let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
                let first = address.to_bits() & mask;
                let inside = if *length < 31 { first + 1 } else { first };
                texts.push(Ipv4Addr::from_bits(inside).to_string());
                texts.push(Ipv4Addr::from_bits(first).to_string());
                texts.extend((first | !mask).checked_add(1).map(|after| Ipv4Addr::from_bits(after).to_string()));
            }
            IpAddr::V6(address) => {
                let mask = u128::MAX.checked_shl(128 - length).unwrap_or(0);
                let first = address.to_bits() & mask;
                texts.push(Ipv6Addr::from_bits(first).to_string());
                texts.extend((first | !mask).checked_add(1).map(|after| Ipv6Addr::from_bits(after).to_string()));
            }
        }
    }
    texts.extend(["203.0.113.7", "2001:db8::7", "0.0.0.0", "::", "x"].map(str::to_owned));
    texts
}

/// Each of the byte strings, one that is not among them, and a text that is not Base64.
pub(crate) fn bytes_texts(listed: &[Vec<u8>]) -> Vec<String> {
    let mut texts: Vec<String> = listed.iter().map(|bytes| BASE64.encode(bytes)).collect();
    let longest = listed.iter().map(Vec::len).max().unwrap_or(0);
    texts.push(BASE64.encode(vec![b'x'; longest + 1]));
    texts.push("x".to_owned());
    texts
}

/// The blocks of addresses that tests list.
pub(crate) fn blocks_of(tests: &[&KeyTest]) -> Vec<(IpAddr, u32)> {
    let listed = |test: &&KeyTest| match test.compared() {
        Compared::Address(blocks) => blocks,
        Compared::Text { .. }
        | Compared::Arn(_)
        | Compared::Number(_)
        | Compared::Date(_)
        | Compared::Bool(_)
        | Compared::Binary(_)
        | Compared::Presence => Vec::new(),
    };
    tests.iter().flat_map(listed).collect()
}

/// Texts among which are all of the IPv6 addresses that pass a test, which is alike for all that are in the same blocks.
pub(crate) fn ipv6_texts(blocks: &[(IpAddr, u32)], passes: &dyn Fn(&str) -> bool) -> Language {
    let mut starts = vec![0u128];
    for (address, length) in blocks {
        if let IpAddr::V6(address) = address {
            let mask = u128::MAX.checked_shl(128 - length).unwrap_or(0);
            let first = address.to_bits() & mask;
            starts.push(first);
            starts.extend((first | !mask).checked_add(1));
        }
    }
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().skip(1).map(|next| next - 1).chain([u128::MAX]);
    let passing = starts.iter().zip(ends).filter(|(first, _)| passes(&Ipv6Addr::from_bits(**first).to_string()));
    let mut patterns: Vec<Vec<Token>> =
        passing.flat_map(|(first, last)| ipv6_patterns(*first, (first ^ last).leading_zeros())).collect();
    patterns.sort_by_key(Vec::len);
    patterns.dedup();
    Language { patterns }
}

/// Patterns that every text of an IPv6 address matches one of that begins with these bits: its first groups are written
/// out, or `::` stands for some of them that are zero. What follows is not looked at.
fn ipv6_patterns(first: u128, bits: u32) -> Vec<Vec<Token>> {
    /// The last two groups can be written as an IPv4 address, and `::` stands for one group at least.
    const MOST: usize = 5;
    let any = || Token::Run(Kind::Address.characters().chars().collect());
    let colon = || Token::Character(':');
    let group = |group: u16| {
        let digits = format!("{group:x}");
        // A group has four digits at most.
        let zeros = (digits.len() < 4).then(|| Token::Run(Box::new(['0'])));
        let digits = digits.chars().map(|c| Token::OneOf(Box::new([c, c.to_ascii_uppercase()])));
        zeros.into_iter().chain(digits).collect::<Vec<Token>>()
    };
    let known = MOST.min(usize::try_from(bits / 16).unwrap_or(MOST));
    if known == 0 {
        return vec![vec![any(), colon(), any(), colon(), any()]];
    }
    let (mut all, mut written) = (Vec::new(), Vec::new());
    for (at, value) in Ipv6Addr::from_bits(first).segments().into_iter().take(known).enumerate() {
        if value == 0 {
            let colons = if at == 0 { vec![colon(), colon()] } else { vec![colon()] };
            all.push([written.clone(), colons, vec![any()]].concat());
        }
        written.extend(group(value));
        written.push(colon());
    }
    all.push([written, vec![any()]].concat());
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::Config;

    proptest! {
        #![proptest_config(Config::with_cases(400))]

        /// Every way to write an address of a block is among the texts that are looked at.
        #[test]
        fn texts_of_blocks_are_complete(
            groups in proptest::array::uniform8(proptest::sample::select(vec![0u16, 0, 0, 1, 0xdb8, 0x2001, 0xffff])),
            block in proptest::array::uniform8(proptest::sample::select(vec![0u16, 0, 1, 0xdb8, 0x2001])),
            length in 0u32..=128,
            own in any::<bool>(),
            outside in any::<bool>(),
        ) {
            let address = Ipv6Addr::from(groups);
            let block = if own { address } else { Ipv6Addr::from(block) };
            let mask = u128::MAX.checked_shl(128 - length).unwrap_or(0);
            let is_in = |address: Ipv6Addr| (address.to_bits() ^ block.to_bits()) & mask == 0;
            let language = ipv6_texts(&[(IpAddr::V6(block), length)], &|text| is_in(text.parse().unwrap()) != outside);
            let [a, b, c, d, e, f, g, h] = groups;
            let end = Ipv4Addr::from_bits(u32::from(g) << 16 | u32::from(h));
            let written = [
                address.to_string(),
                address.to_string().to_uppercase(),
                format!("{a:04x}:{b:04x}:{c:04x}:{d:04x}:{e:04x}:{f:04x}:{g:04x}:{h:04x}"),
                format!("{a:x}:{b:x}:{c:x}:{d:x}:{e:x}:{f:x}:{end}"),
            ];
            for text in written {
                prop_assert_eq!(text.parse::<Ipv6Addr>().unwrap(), address);
                prop_assert!(is_in(address) == outside || language.has(&text), "{} of {}/{}", text, block, length);
            }
        }
    }

    #[test]
    fn dates_are_written_as_they_are() {
        assert_eq!(date(0).unwrap(), "1970-01-01T00:00:00Z");
        assert_eq!(date(951_782_400_000_000_001).unwrap(), "2000-02-29T00:00:00.000000001Z");
        assert_eq!(date(-62_162_035_200_000_000_000).unwrap(), "0000-03-01T00:00:00Z");
        assert_eq!(date(253_402_300_800_000_000_000).unwrap(), "253402300800");
        assert_eq!(date(253_402_300_800_000_000_001), None);
    }
}
