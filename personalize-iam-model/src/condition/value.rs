//! Values of conditions that are more than text, checked in constants too: ranges of addresses, dates, numbers.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A decimal number that is not an integer, such as `1.5`.
///
/// Digits, with a sign and a fraction if wanted. An exponent is malformed here, and so is a fraction without a digit before
/// it: no page of AWS's describes them. The evaluator reads both, and so does the linter.
///
/// ```
/// use personalize_iam_model::condition::Decimal;
///
/// assert_eq!("-1.50".parse::<Decimal>().unwrap().to_string(), "-1.50");
/// assert!("+1".parse::<Decimal>().is_ok());
/// assert!("1e3".parse::<Decimal>().is_err());
/// assert!(".5".parse::<Decimal>().is_err());
/// ```
///
/// Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(String);

impl FromStr for Decimal {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if digits(whole) && digits(fraction) { Ok(Decimal(text.to_owned())) } else { Err(ValueError::Decimal) }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A range of IP addresses in CIDR notation, or one address.
///
/// [`cidr!`](crate::cidr) makes one at compile time and rejects an invalid one; at run time, parse a text.
///
/// ```
/// use personalize_iam_model::{aws, cidr, condition::Cidr};
///
/// let condition = aws::SOURCE_IP.within([cidr!("10.0.0.0/8"), cidr!("2001:db8::/32")]);
/// assert_eq!(condition.to_string(), "IpAddress aws:SourceIp 10.0.0.0/8, 2001:db8::/32");
/// assert!("10.0.0.0/33".parse::<Cidr>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cidr(Cow<'static, str>);

impl Cidr {
    /// The range of this text, for [`cidr!`](crate::cidr).
    ///
    /// # Panics
    ///
    /// If the text is not a range: in a constant, an error of the compiler.
    #[must_use]
    #[doc(hidden)]
    #[track_caller]
    #[allow(clippy::panic, reason = "a const constructor: a wrong constant must not compile")]
    pub const fn from_static(text: &'static str) -> Cidr {
        if !is_cidr(text.as_bytes()) {
            panic!("{}", ValueError::Cidr.text());
        }
        Cidr(Cow::Borrowed(text))
    }
}

impl FromStr for Cidr {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        if is_cidr(text.as_bytes()) { Ok(Cidr(Cow::Owned(text.to_owned()))) } else { Err(ValueError::Cidr) }
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A [`Cidr`](crate::condition::Cidr) that is checked by the compiler: `cidr!("10.0.0.0/8")`.
#[macro_export]
macro_rules! cidr {
    ($text:expr) => {{
        const RANGE: $crate::condition::Cidr = $crate::condition::Cidr::from_static($text);
        RANGE
    }};
}

/// A point in time in the form of ISO 8601 that IAM reads, such as `2026-01-31T23:59:59Z`, or a day.
///
/// [`date!`](crate::date) makes one at compile time and rejects an invalid one; at run time, parse a text.
/// Fractions of seconds and offsets such as `+01:00` are accepted; seconds since 1970 are numbers, and numbers are
/// [`From<i64>`](Date#impl-From<i64>-for-Date).
///
/// ```
/// use personalize_iam_model::{aws, condition::Date, date};
///
/// let condition = aws::CURRENT_TIME.less_than(date!("2026-12-31T23:59:59Z"));
/// assert_eq!(condition.to_string(), "DateLessThan aws:CurrentTime 2026-12-31T23:59:59Z");
/// assert!("2026-02-30".parse::<Date>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Date(Cow<'static, str>);

impl Date {
    /// The date of this text, for [`date!`](crate::date).
    ///
    /// # Panics
    ///
    /// If the text is not a date: in a constant, an error of the compiler.
    #[must_use]
    #[doc(hidden)]
    #[track_caller]
    #[allow(clippy::panic, reason = "a const constructor: a wrong constant must not compile")]
    pub const fn from_static(text: &'static str) -> Date {
        if !is_date(text.as_bytes()) {
            panic!("{}", ValueError::Date.text());
        }
        Date(Cow::Borrowed(text))
    }
}

/// Seconds since 1970-01-01T00:00:00Z.
impl From<i64> for Date {
    fn from(seconds: i64) -> Self {
        Date(Cow::Owned(seconds.to_string()))
    }
}

impl FromStr for Date {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        if is_date(text.as_bytes()) { Ok(Date(Cow::Owned(text.to_owned()))) } else { Err(ValueError::Date) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A [`Date`](crate::condition::Date) that is checked by the compiler: `date!("2026-01-31T00:00:00Z")`.
#[macro_export]
macro_rules! date {
    ($text:expr) => {{
        const DATE: $crate::condition::Date = $crate::condition::Date::from_static($text);
        DATE
    }};
}

/// Why a text is not a value of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueError {
    /// Not a range of addresses.
    Cidr,
    /// Not a date.
    Date,
    /// Not a decimal number.
    Decimal,
}

impl ValueError {
    const fn text(self) -> &'static str {
        match self {
            ValueError::Cidr => {
                "malformed range of IP addresses: write an address, or an address and a prefix length such as \
                 `10.0.0.0/8` or `2001:db8::/32`"
            }
            ValueError::Date => {
                "malformed date: write a day such as `2026-01-31`, or a time such as `2026-01-31T23:59:59Z`"
            }
            ValueError::Decimal => "malformed number: write digits, with a sign and a decimal point if needed",
        }
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for ValueError {}

/// The decimal number at the beginning of a text, its count of digits, and what follows.
const fn number(text: &[u8]) -> (u32, usize, &[u8]) {
    let mut value: u32 = 0;
    let mut digits = 0;
    let mut rest = text;
    while let [first @ b'0'..=b'9', tail @ ..] = rest {
        value = value.saturating_mul(10).saturating_add((*first - b'0') as u32);
        digits += 1;
        rest = tail;
    }
    (value, digits, rest)
}

/// A number with exactly this many digits, followed by this byte.
const fn field(text: &[u8], digits: usize) -> Option<(u32, &[u8])> {
    let (value, found, rest) = number(text);
    if found == digits { Some((value, rest)) } else { None }
}

const fn is_cidr(text: &[u8]) -> bool {
    match after_ipv4(text) {
        Some(rest) => is_prefix_length(rest, 32),
        None => match after_ipv6(text) {
            Some(rest) => is_prefix_length(rest, 128),
            None => false,
        },
    }
}

const fn is_prefix_length(text: &[u8], max: u32) -> bool {
    match text {
        [] => true,
        [b'/', rest @ ..] => {
            let (length, digits, after) = number(rest);
            let padded = matches!(rest, [b'0', _, ..]);
            digits > 0 && !padded && after.is_empty() && length <= max
        }
        _ => false,
    }
}

const fn after_ipv4(text: &[u8]) -> Option<&[u8]> {
    let mut rest = text;
    let mut octets = 0;
    loop {
        let padded = matches!(rest, [b'0', b'0'..=b'9', ..]);
        let (value, digits, after) = number(rest);
        if digits == 0 || padded || value > 255 {
            return None;
        }
        octets += 1;
        match after {
            [b'.', tail @ ..] if octets < 4 => rest = tail,
            _ => return if octets == 4 { Some(after) } else { None },
        }
    }
}

const fn after_ipv6(text: &[u8]) -> Option<&[u8]> {
    let mut rest = text;
    let mut groups = 0;
    let mut compressed = false;
    if let [b':', b':', tail @ ..] = rest {
        compressed = true;
        rest = tail;
    }
    loop {
        if groups + 2 <= 8 && matches!(after_ipv4(rest), Some([] | [b'/', ..])) && (groups > 0 || compressed) {
            groups += 2;
            rest = match after_ipv4(rest) {
                Some(after) => after,
                None => return None,
            };
            break;
        }
        let mut digits = 0;
        while let [b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F', tail @ ..] = rest {
            digits += 1;
            rest = tail;
        }
        if digits > 4 {
            return None;
        }
        if digits == 0 {
            // Only directly after the `::` may a group be missing.
            break;
        }
        groups += 1;
        match rest {
            [b':', b':', tail @ ..] if !compressed => {
                compressed = true;
                rest = tail;
            }
            [b':', tail @ ..] if matches!(tail, [b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F', ..]) => rest = tail,
            _ => break,
        }
    }
    let complete = if compressed { groups < 8 } else { groups == 8 };
    if complete { Some(rest) } else { None }
}

const fn is_date(text: &[u8]) -> bool {
    let Some((year, [b'-', rest @ ..])) = field(text, 4) else { return false };
    let Some((month, [b'-', rest @ ..])) = field(rest, 2) else { return false };
    let Some((day, rest)) = field(rest, 2) else { return false };
    if day == 0 || day > days_in(year, month) {
        return false;
    }
    match rest {
        [] => true,
        [b'T', rest @ ..] => is_time(rest),
        _ => false,
    }
}

const fn days_in(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

/// `hh:mm`, seconds and their fraction if wanted, then `Z` or an offset.
const fn is_time(text: &[u8]) -> bool {
    let Some((hour, [b':', rest @ ..])) = field(text, 2) else { return false };
    let Some((minute, mut rest)) = field(rest, 2) else { return false };
    if hour > 23 || minute > 59 {
        return false;
    }
    if let [b':', seconds @ ..] = rest {
        let Some((second, after)) = field(seconds, 2) else { return false };
        if second > 59 {
            return false;
        }
        rest = after;
        if let [b'.', fraction @ ..] = rest {
            let (_, digits, after) = number(fraction);
            if digits == 0 || digits > 9 {
                return false;
            }
            rest = after;
        }
    }
    match rest {
        [b'Z'] => true,
        [b'+' | b'-', offset @ ..] => match field(offset, 2) {
            Some((hours, [b':', minutes @ ..])) => matches!(field(minutes, 2), Some((0..=59, []))) && hours <= 23,
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ranges_are_read_as_addresses_and_prefix_lengths() {
        for good in [
            "10.0.0.0/8",
            "192.0.2.1",
            "0.0.0.0/0",
            "::/0",
            "::1",
            "2001:db8::/32",
            "1:2:3:4:5:6:7:8/128",
            "::ffff:192.0.2.1",
            "64:ff9b::192.0.2.33/96",
            "1::",
            "1:2:3:4:5:6:7::",
        ] {
            assert!(good.parse::<Cidr>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "10.0.0.0/33",
            "10.0.0/8",
            "10.0.0.0.0",
            "256.0.0.0",
            "10.0.0.0/",
            "10.0.0.0/08",
            "010.0.0.0",
            "10.0.0.0/8 ",
            ":",
            "1:2",
            "1::2::3",
            "12345::",
            "1:2:3:4:5:6:7:8:9",
            "1:2:3:4:5:6:7:8::",
            "::/129",
            "fe80::1%eth0",
            "x",
        ] {
            assert_eq!(bad.parse::<Cidr>(), Err(ValueError::Cidr), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn an_address_is_a_range_exactly_if_the_standard_library_reads_it(text in "[0-9a-f:.]{0,24}") {
            prop_assert_eq!(text.parse::<Cidr>().is_ok(), text.parse::<std::net::IpAddr>().is_ok());
        }

        #[test]
        fn every_address_that_is_written_is_read(v6 in any::<u128>(), v4 in any::<u32>(), length in 0u32..=32) {
            prop_assert!(std::net::Ipv6Addr::from(v6).to_string().parse::<Cidr>().is_ok());
            let range = format!("{}/{length}", std::net::Ipv4Addr::from(v4));
            prop_assert!(range.parse::<Cidr>().is_ok());
        }
    }

    #[test]
    fn dates_follow_the_calendar() {
        for good in [
            "2026-01-31",
            "2024-02-29",
            "2000-02-29",
            "2026-01-31T00:00Z",
            "2026-01-31T23:59:59Z",
            "2026-01-31T23:59:59.123Z",
            "2026-01-31T23:59:59+01:00",
        ] {
            assert!(good.parse::<Date>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "2026",
            "2026-1-1",
            "2026-13-01",
            "2026-00-01",
            "2026-02-29",
            "1900-02-29",
            "2026-01-32",
            "2026-01-31T",
            "2026-01-31T24:00Z",
            "2026-01-31T23:60Z",
            "2026-01-31T23:59:60Z",
            "2026-01-31T23:59:59",
            "2026-01-31T23:59:59.Z",
            "2026-01-31 23:59:59Z",
            "2026-01-31T23:59:59+1:00",
            "2026-01-31T23:59:59+24:00",
        ] {
            assert_eq!(bad.parse::<Date>(), Err(ValueError::Date), "{bad}");
        }
    }
}
