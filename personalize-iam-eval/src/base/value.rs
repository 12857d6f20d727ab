//! The values that conditions compare by their grammar and not by their text: numbers, dates, addresses and networks, truth
//! values, Base64.

use std::cmp::Ordering;
use std::net::IpAddr;

use base64::prelude::{BASE64_STANDARD, Engine as _};

/// `true` or `false`, in any case.
#[must_use]
pub fn read_bool(text: impl AsRef<[u8]>) -> Option<bool> {
    let text = text.as_ref();
    if text.eq_ignore_ascii_case(b"true") {
        Some(true)
    } else if text.eq_ignore_ascii_case(b"false") {
        Some(false)
    } else {
        None
    }
}

/// The bytes of standard Base64.
#[must_use]
pub fn read_base64(text: &str) -> Option<Vec<u8>> {
    BASE64_STANDARD.decode(text).ok()
}

/// A decimal number, exact whatever its length: `0.DIGITS` times a power of ten.
#[derive(Clone, Debug)]
pub struct Number {
    pub(crate) negative: bool,
    /// Without leading or trailing zeros; of zero there are none.
    pub(crate) digits: Box<str>,
    /// How many of the digits stand before the decimal point: more than there are, or fewer than none, for zeros.
    pub(crate) point: i64,
    /// Whether it was written with an exponent.
    pub(crate) has_exponent: bool,
}

impl Number {
    /// Digits, with a sign, a decimal point and an exponent of at most three digits if wanted; no blanks.
    ///
    /// This reads more than [`Decimal`](personalize_iam_model::condition::Decimal), by which the model checks policies: whether
    /// IAM reads an exponent is contested ([`ContestedRule::ExponentNumber`](crate::ContestedRule)).
    #[must_use]
    pub fn parse(text: &str) -> Option<Number> {
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (text, None),
        };
        let (negative, unsigned) = match mantissa.strip_prefix('-') {
            Some(unsigned) => (true, unsigned),
            None => (false, mantissa.strip_prefix('+').unwrap_or(mantissa)),
        };
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let fine = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if !fine(whole) || !fine(fraction) || (whole.is_empty() && fraction.is_empty()) {
            return None;
        }
        // `5.` is not a number, `.5` and `5` are.
        if fraction.is_empty() && unsigned.contains('.') {
            return None;
        }
        let exponent = exponent.map(|exponent| read_exponent(exponent).ok_or(())).transpose().ok()?;
        let all = [whole, fraction].concat();
        let digits = all.trim_start_matches('0');
        let zeros = all.len() - digits.len();
        let point = i64::try_from(whole.len()).ok()? - i64::try_from(zeros).ok()? + exponent.unwrap_or(0);
        let digits: Box<str> = digits.trim_end_matches('0').into();
        // Zero has no sign and no size.
        let is_zero = digits.is_empty();
        let point = if is_zero { 0 } else { point };
        Some(Number { negative: negative && !is_zero, digits, point, has_exponent: exponent.is_some() })
    }

    /// The digits before the decimal point and behind it, without leading and trailing zeros.
    pub(crate) fn whole_and_fraction(&self) -> (String, String) {
        let zeros = |count: i64| "0".repeat(usize::try_from(count).unwrap_or(0));
        let length = i64::try_from(self.digits.len()).unwrap_or(i64::MAX);
        let at = usize::try_from(self.point.clamp(0, length)).unwrap_or(0);
        let (before, behind) = self.digits.split_at_checked(at).unwrap_or((&self.digits, ""));
        let before =
            if self.digits.is_empty() { String::new() } else { before.to_owned() + &zeros(self.point - length) };
        let behind = if behind.is_empty() { String::new() } else { zeros(-self.point) + behind };
        (before, behind)
    }
}

/// A sign if wanted, and up to three digits: more than any number of practice needs, and few enough to be written out.
fn read_exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let fine = (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    text.strip_prefix('+').unwrap_or(text).parse().ok().filter(|_| fine)
}

/// Two numbers are the same if they have the same value, however they are written.
impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        (self.negative, self.point, &self.digits) == (other.negative, other.point, &other.digits)
    }
}

impl Eq for Number {}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let magnitude = |a: &Number, b: &Number| match (a.digits.is_empty(), b.digits.is_empty()) {
            // Digits without trailing zeros compare as texts.
            (false, false) => a.point.cmp(&b.point).then_with(|| a.digits.cmp(&b.digits)),
            (a_is_zero, b_is_zero) => b_is_zero.cmp(&a_is_zero),
        };
        match (self.negative, other.negative) {
            (false, false) => magnitude(self, other),
            (true, true) => magnitude(other, self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A point in time: nanoseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub(crate) i128);

const SECOND: i128 = 1_000_000_000;

impl Instant {
    /// The W3C profile of ISO 8601, from the year alone to fractions of seconds, or seconds since 1970.
    ///
    /// What is left out is the beginning of the period, and a missing zone is UTC.
    #[must_use]
    pub fn parse(text: &str) -> Option<Instant> {
        Instant::parse_epoch(text).or_else(|| Instant::parse_iso(text.as_bytes()))
    }

    /// Seconds since 1970: a text of four digits is a year instead.
    fn parse_epoch(text: &str) -> Option<Instant> {
        if text.len() == 4 || text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let seconds = text.parse::<i64>().ok()?;
        Some(Instant(i128::from(seconds) * SECOND))
    }

    /// Whole seconds since 1970.
    pub(crate) fn to_epoch(self) -> String {
        self.0.div_euclid(SECOND).to_string()
    }

    /// As ISO 8601 in UTC, to the second; `None` before the year 0 and after 9999, which the form does not have.
    #[must_use]
    pub fn to_iso(self) -> Option<String> {
        let seconds = i64::try_from(self.0.div_euclid(SECOND)).ok()?;
        let (day, time) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        // Within three days of the year's beginning by the mean length of years; then it is counted.
        let mut year = u32::try_from(1970 + (i128::from(day) * 10_000).div_euclid(3_652_425)).ok()?;
        // The end of 9999 may be taken for the next year.
        if year > 10_000 {
            return None;
        }
        while year > 0 && days_since_epoch(year, 1, 1) > day {
            year -= 1;
        }
        while days_since_epoch(year + 1, 1, 1) <= day {
            year += 1;
        }
        let month = (1..=12).rev().find(|month| days_since_epoch(year, *month, 1) <= day)?;
        let of_month = day - days_since_epoch(year, month, 1) + 1;
        let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
        (year <= 9999).then(|| format!("{year:04}-{month:02}-{of_month:02}T{hour:02}:{minute:02}:{second:02}Z"))
    }

    fn parse_iso(text: &[u8]) -> Option<Instant> {
        let (year, rest) = digits(text, 4)?;
        let (month, rest) = optional(rest, b'-', 2)?;
        let (day, rest) = match month {
            Some(_) => optional(rest, b'-', 2)?,
            None => (None, rest),
        };
        let (month, day_of_month) = (month.unwrap_or(1), day.unwrap_or(1));
        if day_of_month == 0 || day_of_month > days_in(year, month) {
            return None;
        }
        let midnight = i128::from(days_since_epoch(year, month, day_of_month)) * 86_400 * SECOND;
        match rest {
            [] => Some(Instant(midnight)),
            [b'T' | b't', rest @ ..] if day.is_some() => Some(Instant(midnight + time_of_day(rest)?)),
            _ => None,
        }
    }
}

/// `hh:mm`, then seconds and a fraction if wanted, then the zone: in nanoseconds since midnight UTC.
fn time_of_day(text: &[u8]) -> Option<i128> {
    let (hour, rest) = digits(text, 2)?;
    let (minute, rest) = optional(rest, b':', 2)?;
    let minute = minute?;
    let (second, mut rest) = optional(rest, b':', 2)?;
    if hour > 23 || minute > 59 || second.unwrap_or(0) > 59 {
        return None;
    }
    let mut nanoseconds = 0;
    if let ([b'.', fraction @ ..], Some(_)) = (rest, second) {
        let count = fraction.iter().take_while(|b| b.is_ascii_digit()).count();
        if count == 0 {
            return None;
        }
        let (figures, after) = fraction.split_at_checked(count)?;
        // Nine figures are nanoseconds; the others are below what is compared.
        for position in 0..9 {
            let figure = figures.get(position).map_or(0, |b| i128::from(b - b'0'));
            nanoseconds = nanoseconds * 10 + figure;
        }
        rest = after;
    }
    let offset = match rest {
        [] | [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), rest @ ..] => {
            let (hours, rest) = digits(rest, 2)?;
            let (minutes, rest) = optional(rest, b':', 2)?;
            let minutes = minutes?;
            if hours > 23 || minutes > 59 || !rest.is_empty() {
                return None;
            }
            let offset = i128::from(hours * 3600 + minutes * 60);
            if *sign == b'+' { offset } else { -offset }
        }
        _ => return None,
    };
    let seconds = i128::from(hour * 3600 + minute * 60 + second.unwrap_or(0)) - offset;
    Some(seconds * SECOND + nanoseconds)
}

/// A number of exactly these many digits at the beginning of a text.
fn digits(text: &[u8], count: usize) -> Option<(u32, &[u8])> {
    let (figures, rest) = text.split_at_checked(count)?;
    let mut value = 0;
    for figure in figures {
        if !figure.is_ascii_digit() {
            return None;
        }
        value = value * 10 + u32::from(figure - b'0');
    }
    Some((value, rest))
}

/// A separator and a number, or nothing.
fn optional(text: &[u8], separator: u8, count: usize) -> Option<(Option<u32>, &[u8])> {
    match text {
        [first, rest @ ..] if *first == separator => {
            let (value, rest) = digits(rest, count)?;
            Some((Some(value), rest))
        }
        _ => Some((None, text)),
    }
}

fn days_in(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Days of the proleptic Gregorian calendar, with years that begin in March so that the leap day is the last.
fn days_since_epoch(year: u32, month: u32, day: u32) -> i64 {
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month = i64::from((month + 9) % 12);
    let day_of_year = (153 * month + 2) / 5 + i64::from(day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// A block of addresses, or one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network {
    pub(crate) address: IpAddr,
    pub(crate) length: u32,
}

impl Network {
    /// An address, or an address and a prefix length; bits behind the prefix are ignored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Network> {
        let (address, length) = match text.split_once('/') {
            Some((address, length)) => (address, Some(length)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let longest = if address.is_ipv4() { 32 } else { 128 };
        let length = match length {
            None => longest,
            Some(length) if length.len() <= 3 && length.bytes().all(|b| b.is_ascii_digit()) => length.parse().ok()?,
            Some(_) => return None,
        };
        (length <= longest).then_some(Network { address, length })
    }

    /// Whether every address of the block lies in another one.
    #[must_use]
    pub fn lies_in(&self, other: &Network) -> bool {
        self.length >= other.length && other.contains(self.address)
    }

    /// The block without bits behind its prefix, as text; without a length, if it is one address.
    #[must_use]
    pub fn canonical(&self) -> String {
        let clear = |bits: u128, width: u32| {
            let shift = width.saturating_sub(self.length);
            bits.checked_shr(shift).unwrap_or(0).checked_shl(shift).unwrap_or(0)
        };
        let (address, width) = match self.address {
            IpAddr::V4(v4) => {
                let bits = clear(v4.to_bits().into(), 32);
                (IpAddr::V4(u32::try_from(bits).unwrap_or(0).into()), 32)
            }
            IpAddr::V6(v6) => (IpAddr::V6(clear(v6.to_bits(), 128).into()), 128),
        };
        if self.length == width { address.to_string() } else { format!("{address}/{}", self.length) }
    }

    /// Whether the address has bits behind the prefix.
    #[must_use]
    pub fn has_host_bits(&self) -> bool {
        self.canonical().split('/').next().and_then(|address| address.parse().ok()) != Some(self.address)
    }

    /// Whether the address lies in the block; one of the other version never does.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address) {
            (IpAddr::V4(a), IpAddr::V4(b)) => same_prefix(a.to_bits().into(), b.to_bits().into(), 32, self.length),
            (IpAddr::V6(a), IpAddr::V6(b)) => same_prefix(a.to_bits(), b.to_bits(), 128, self.length),
            _ => false,
        }
    }
}

fn same_prefix(a: u128, b: u128, width: u32, length: u32) -> bool {
    let shift = width.saturating_sub(length);
    a.checked_shr(shift).unwrap_or(0) == b.checked_shr(shift).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_exactly() {
        let number = |text| Number::parse(text).unwrap();
        for (less, more) in [
            ("-2", "-1"),
            ("-0.5", "0"),
            ("9", "10"),
            ("10", "10.01"),
            ("10.09", "10.1"),
            ("0.1", "0.11"),
            ("99999999999999999999999999999998", "99999999999999999999999999999999"),
            ("99", "1e2"),
            ("-1e2", "-99"),
            ("1e-999", "1e-998"),
            ("0", "1e-999"),
            ("-1e-999", "0"),
            ("1e999", "1.01e999"),
        ] {
            assert!(number(less) < number(more), "{less} < {more}");
            assert!(number(more) > number(less), "{more} > {less}");
        }
        for (left, right) in [
            ("10", "10.0"),
            ("+5", "005"),
            ("-0", "0"),
            (".5", "0.50"),
            ("1e1", "10"),
            ("1E+1", "10.0"),
            ("12.5e-1", "1.25"),
            ("0e7", "0"),
            ("-0.0e-3", "0"),
            ("0.001e3", "1"),
        ] {
            assert_eq!(number(left), number(right));
        }
        for (text, whole, fraction) in
            [("0", "", ""), ("-12.50", "12", "5"), ("1e3", "1000", ""), ("1.25e1", "12", "5"), ("5e-3", "", "005")]
        {
            assert_eq!(number(text).whole_and_fraction(), (whole.to_owned(), fraction.to_owned()), "{text}");
        }
        for bad in [
            "", "-", ".", "5.", "e3", "1e", "1e+", "1e1.5", "1e1000", "1e--1", "1e+-1", "1ee1", " 1", "1 ", "1 e1",
            "10abc", "0x1", "1_000", "1.2.3", "--1", "NaN", "Infinity",
        ] {
            assert_eq!(Number::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_model_checks_numbers_by_the_same_grammar_but_for_what_no_page_describes() {
        use personalize_iam_model::condition::Decimal;
        for (text, in_the_model, here) in [
            ("1", true, true),
            ("+1", true, true),
            ("-1.50", true, true),
            ("007", true, true),
            ("1e3", false, true),
            ("1E-3", false, true),
            (".5", false, true),
            ("1.", false, false),
            (".", false, false),
            ("+", false, false),
            ("+-1", false, false),
            ("1,5", false, false),
            (" 1", false, false),
            ("", false, false),
        ] {
            assert_eq!(
                (text.parse::<Decimal>().is_ok(), Number::parse(text).is_some()),
                (in_the_model, here),
                "{text}"
            );
        }
    }

    #[test]
    fn dates_of_every_form_are_one_instant() {
        let instant = |text| Instant::parse(text).unwrap();
        for same in
            ["2026-01-01", "2026-01", "2026", "2026-01-01T00:00Z", "2026-01-01t01:00:00.000+01:00", "1767225600"]
        {
            assert_eq!(instant(same), instant("2026-01-01T00:00:00Z"), "{same}");
        }
        assert_eq!(instant("1970-01-01"), Instant(0));
        assert_eq!(instant("2000-02-29").0, 951_782_400 * SECOND);
        assert_eq!(instant("0000-03-01").0, -62_162_035_200 * SECOND);
        assert!(instant("2026-01-01T00:00:00.1Z") > instant("2026-01-01T00:00:00.09Z"));
        assert!(instant("2026-01-01T00:00:00-01:00") > instant("2026-01-01T00:30:00Z"));
        for bad in [
            "",
            "sdfdsf",
            "234-13",
            "2026-13",
            "2026-02-30",
            "2026-01-01T",
            "2026-01-01T10",
            "2026T10:00Z",
            "9223372036854775808",
            "2026-01-01T10:00:00+1",
            "-5",
        ] {
            assert_eq!(Instant::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn dates_are_written_as_they_are_read() {
        for text in [
            "1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59Z",
            "2000-02-29T12:34:56Z",
            "2026-12-31T23:59:59Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
        ] {
            assert_eq!(Instant::parse(text).unwrap().to_iso().as_deref(), Some(text));
        }
        assert_eq!(Instant::parse("1767225600").unwrap().to_iso().as_deref(), Some("2026-01-01T00:00:00Z"));
        // The third lies in the last year that fits into 32 bits.
        for beyond in ["253402300800", "253433836800", "135536014618387200", "9223372036854775807"] {
            assert_eq!(Instant::parse(beyond).unwrap().to_iso(), None, "{beyond}");
        }
        // However many seconds there are, an answer comes, and comes soon.
        for seconds in (0..63).map(|bit| 1_i64 << bit).flat_map(|seconds| [seconds, seconds + seconds / 2]) {
            for seconds in [seconds, -seconds] {
                let instant = Instant(i128::from(seconds) * SECOND);
                let again = instant.to_iso().map(|text| Instant::parse(&text));
                assert!(again.is_none_or(|again| again == Some(instant)), "{seconds}");
            }
        }
    }

    #[test]
    fn a_block_lies_in_a_wider_one_and_is_written_without_host_bits() {
        let block = |text: &str| Network::parse(text).unwrap();
        assert!(
            block("10.1.0.0/16").lies_in(&block("10.0.0.0/8")) && !block("10.0.0.0/8").lies_in(&block("10.1.0.0/16"))
        );
        assert!(!block("10.0.0.0/8").lies_in(&block("::/0")) && block("10.0.0.1").lies_in(&block("10.0.0.1/32")));
        for (text, canonical) in [
            ("10.1.2.3/8", "10.0.0.0/8"),
            ("10.1.2.3", "10.1.2.3"),
            ("10.1.2.3/32", "10.1.2.3"),
            ("10.1.2.3/0", "0.0.0.0/0"),
            ("2001:db8::1/32", "2001:db8::/32"),
            ("2001:db8::1/0", "::/0"),
        ] {
            assert_eq!(block(text).canonical(), canonical);
        }
        assert!(block("10.1.2.3/8").has_host_bits() && !block("10.0.0.0/8").has_host_bits());
        assert!(!block("10.1.2.3").has_host_bits() && !block("10.1.2.3/32").has_host_bits());
    }

    #[test]
    fn a_block_holds_the_addresses_of_its_prefix() {
        let holds = |block: &str, address: &str| Network::parse(block).unwrap().contains(address.parse().unwrap());
        assert!(holds("10.0.0.0/8", "10.255.0.1") && !holds("10.0.0.0/8", "11.0.0.0"));
        assert!(holds("10.1.2.3/8", "10.0.0.0"), "host bits are ignored");
        assert!(holds("0.0.0.0/0", "255.255.255.255") && !holds("0.0.0.0/0", "::1"));
        assert!(holds("2001:db8::/32", "2001:db8:1::1") && holds("::/0", "2001:db8::1"));
        assert!(holds("2001:DB8::1", "2001:0db8:0:0::1") && !holds("::ffff:10.0.0.1", "10.0.0.1"));
        for bad in ["", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "::/129", "10.0.0/8", "x"] {
            assert_eq!(Network::parse(bad), None, "{bad}");
        }
    }
}
