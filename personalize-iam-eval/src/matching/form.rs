//! What a key's value can be where the request has the key and its value is not known, such as the ARN of a role whose path
//! is not known.

use crate::base::truth::Tri;
use crate::matching::wildcard::Token;
use crate::request::derived_keys::Derived;
use crate::request::linked_keys::NAMED_PARTS;
use crate::request::principal::{Principal, SOME_SESSION};

/// The texts that a value can be: one of these, or any text if there are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Form {
    alternatives: Vec<Vec<Part>>,
    /// The empty text is among them.
    pub(crate) may_be_empty: bool,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// These characters.
    Text(String),
    /// One or more characters of a class.
    Run(Class),
}

/// Which characters a part can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    /// What the path of a role can have: printable ASCII.
    Path,
    /// Capital letters and digits: unique ids.
    Id,
    /// What the name of a session can have.
    Session,
    /// Small letters, digits and hyphens: Regions.
    Region,
    /// Digits: accounts, seconds.
    Digit,
}

impl Class {
    fn has(self, c: char) -> bool {
        match self {
            Class::Path => c.is_ascii_graphic(),
            Class::Id => c.is_ascii_uppercase() || c.is_ascii_digit(),
            Class::Session => c.is_ascii_alphanumeric() || "_+=,.@-".contains(c),
            Class::Region => c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-',
            Class::Digit => c.is_ascii_digit(),
        }
    }
}

/// What a name that IAM Identity Center gives to a role begins with.
const RESERVED_NAME: &str = "AWSReservedSSO_";

/// The path of such a role, without the Region that can follow.
const RESERVED_PATH: &str = "aws-reserved/sso.amazonaws.com/";

/// What the value of a key can be that the request has for sure, by what is known of the request.
///
/// Source: AWS STS API Reference, "AssumeRole" (`RoleSessionName`); IAM User Guide, "IAM identifiers", "AWS global condition context keys"; IAM Identity Center User Guide,
/// "Referencing permission sets in resource policies".
pub(crate) fn form_of(key: &str, principal: &Principal) -> Form {
    use Part::{Run, Text};
    let text = |text: &str| Text(text.to_owned());
    let alternatives = match (Derived::of(key), principal) {
        (Some(Derived::PrincipalArn), Principal::RoleSession { .. }) => role_arns(principal),
        (Some(Derived::UserId), Principal::User { .. }) => vec![vec![text("AIDA"), Run(Class::Id)]],
        (Some(Derived::UserId), Principal::RoleSession { session, .. }) => {
            let name = session.rsplit('/').next().filter(|name| *name != SOME_SESSION);
            vec![vec![text("AROA"), Run(Class::Id), text(":"), name.map_or(Run(Class::Session), text)]]
        }
        (Some(Derived::SecureTransport | Derived::ViaAwsService | Derived::PrincipalIsAwsService), _) => {
            vec![vec![text("true")], vec![text("false")]]
        }
        (Some(Derived::RequestedRegion), _) => vec![vec![Run(Class::Region)]],
        (Some(Derived::PrincipalAccount | Derived::ResourceAccount | Derived::OwnerInS3 | Derived::EpochTime), _) => {
            vec![vec![Run(Class::Digit)]]
        }
        (None, _) if key == "sts:rolesessionname" => vec![vec![Run(Class::Session)]],
        _ => Vec::new(),
    };
    // A tag can have no value.
    Form { alternatives, may_be_empty: NAMED_PARTS.iter().any(|parts| parts.name_in(key).is_some()) }
}

/// The ARNs that a session's role can have: its path is not in the session's ARN.
fn role_arns(principal: &Principal) -> Vec<Vec<Part>> {
    let (Some((partition, account)), Some(name)) = (principal.partition_and_account(), principal.role_name()) else {
        return Vec::new();
    };
    let reserved = name.starts_with(RESERVED_NAME);
    let (path, class) = if reserved { (RESERVED_PATH, Class::Region) } else { ("", Class::Path) };
    let beginning = format!("arn:{partition}:iam::{account}:role/{path}");
    vec![
        vec![Part::Text(format!("{beginning}{name}"))],
        vec![Part::Text(beginning), Part::Run(class), Part::Text(format!("/{name}"))],
    ]
}

/// One character of a text, or a run of none or more.
#[derive(Clone, Copy)]
enum Element {
    Character(char),
    One(Class),
    Star(Class),
}

impl Form {
    /// The texts, if they are finitely many.
    pub(crate) fn texts(&self) -> Option<Vec<&str>> {
        let texts: Option<Vec<&str>> = self
            .alternatives
            .iter()
            .map(|parts| match parts.as_slice() {
                [Part::Text(text)] => Some(text.as_str()),
                _ => None,
            })
            .collect();
        texts.filter(|texts| !texts.is_empty())
    }

    /// Whether all of the texts are ARNs.
    pub(crate) fn is_arn(&self) -> bool {
        let begins_as_one =
            |parts: &Vec<Part>| matches!(parts.first(), Some(Part::Text(text)) if text.starts_with("arn:"));
        !self.alternatives.is_empty() && self.alternatives.iter().all(begins_as_one)
    }

    /// Whether a text of the form matches one of the patterns: some, all or none of the texts do.
    pub(crate) fn matches(&self, patterns: &[Vec<Token>], ignoring_case: bool) -> Tri {
        if self.alternatives.is_empty() {
            let everything = |tokens: &Vec<Token>| matches!(tokens.as_slice(), [Token::Star { in_field: false }]);
            return match (patterns.is_empty(), patterns.iter().any(everything)) {
                (true, _) => Tri::False,
                (_, true) => Tri::True,
                _ => Tri::Unknown,
            };
        }
        let all = || self.alternatives.iter().all(|parts| all_match(parts, patterns, ignoring_case));
        let some = || {
            let elements: Vec<Vec<Element>> = self.alternatives.iter().map(|parts| elements_of(parts)).collect();
            patterns.iter().any(|pattern| elements.iter().any(|elements| meet(pattern, elements, ignoring_case)))
        };
        if !some() {
            Tri::False
        } else if all() {
            Tri::True
        } else {
            Tri::Unknown
        }
    }
}

fn elements_of(parts: &[Part]) -> Vec<Element> {
    let mut elements = Vec::new();
    for part in parts {
        match part {
            Part::Text(text) => elements.extend(text.chars().map(Element::Character)),
            Part::Run(class) => elements.extend([Element::One(*class), Element::Star(*class)]),
        }
    }
    elements
}

/// Whether some text is both of the elements and matched by the tokens.
fn meet(tokens: &[Token], elements: &[Element], ignoring_case: bool) -> bool {
    let same = |a: char, b: char| a == b || ignoring_case && a.to_lowercase().eq(b.to_lowercase());
    let class_has = |class: Class, c: char| {
        class.has(c) || ignoring_case && (class.has(c.to_ascii_lowercase()) || class.has(c.to_ascii_uppercase()))
    };
    // Whether some character is taken by both.
    let both = |token: Token, element: Element| match (token, element) {
        (Token::Character(a), Element::Character(b)) => same(a, b),
        (Token::Character(a), Element::One(class) | Element::Star(class)) => class_has(class, a),
        (Token::One { in_field } | Token::Star { in_field }, Element::Character(b)) => !in_field || b != ':',
        // Every class has more than the colon.
        (Token::One { .. } | Token::Star { .. }, Element::One(_) | Element::Star(_)) => true,
    };
    let width = elements.len() + 1;
    let mut seen = vec![false; (tokens.len() + 1) * width];
    let mut open = vec![(0, 0)];
    while let Some((i, j)) = open.pop() {
        match seen.get_mut(i * width + j) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        let (token, element) = (tokens.get(i).copied(), elements.get(j).copied());
        if token.is_none() && element.is_none() {
            return true;
        }
        let (stays, runs) = (matches!(token, Some(Token::Star { .. })), matches!(element, Some(Element::Star(_))));
        if stays {
            open.push((i + 1, j));
        }
        if runs {
            open.push((i, j + 1));
        }
        if let (Some(token), Some(element)) = (token, element)
            && both(token, element)
        {
            open.push((i + usize::from(!stays), j + usize::from(!runs)));
        }
    }
    false
}

/// Whether every text of the parts is matched by one of the patterns; `false` also where that takes too long to find out.
///
/// A character that is in no pattern is matched by wildcards alone, so what they do with a run of it they do with every
/// run of that length; and a run longer than all `?` of a pattern matches as longer ones do.
fn all_match(parts: &[Part], patterns: &[Vec<Token>], ignoring_case: bool) -> bool {
    const STRANGE: char = '\u{10FFFD}';
    const MOST_STEPS: usize = 4_000_000;
    let ones = |pattern: &Vec<Token>| pattern.iter().filter(|token| matches!(token, Token::One { .. })).count();
    let longest = patterns.iter().map(ones).max().unwrap_or(0) + 1;
    let texts = parts.iter().map(|part| match part {
        Part::Text(text) => text.len(),
        Part::Run(_) => longest,
    });
    let runs = parts.iter().filter(|part| matches!(part, Part::Run(_))).count();
    let tokens: usize = patterns.iter().map(|pattern| pattern.len() + 1).sum();
    let steps = (0..runs).fold(texts.sum::<usize>().saturating_mul(tokens), |steps, _| steps.saturating_mul(longest));
    if steps > MOST_STEPS || patterns.iter().flatten().any(|token| *token == Token::Character(STRANGE)) {
        return false;
    }
    // Each combination of lengths of the runs is a number whose digits, to the base of the longest, are the lengths.
    let combinations = (0..runs).fold(1_usize, |all, _| all.saturating_mul(longest));
    (0..combinations).all(|mut number| {
        let mut elements = Vec::new();
        for part in parts {
            match part {
                Part::Text(text) => elements.extend(text.chars().map(Element::Character)),
                Part::Run(_) => {
                    elements.extend(std::iter::repeat_n(Element::Character(STRANGE), number % longest + 1));
                    number /= longest;
                }
            }
        }
        patterns.iter().any(|pattern| meet(pattern, &elements, ignoring_case))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::pattern::{Pattern, Wildcards};
    use crate::matching::variable::Substitution;
    use crate::request::context::Request;
    use proptest::prelude::*;

    const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/";

    fn tokens(pattern: &str) -> Vec<Token> {
        let prepared = Request::new(Principal::Anonymous, "s3:GetObject", "*").prepare();
        Pattern::new(pattern, Wildcards::Everywhere, None).tokens_in(&prepared, Substitution::default()).unwrap()
    }

    fn fares(key: &str, principal: &str, patterns: &[&str]) -> Tri {
        let patterns: Vec<Vec<Token>> = patterns.iter().map(|pattern| tokens(pattern)).collect();
        form_of(key, &principal.parse().unwrap()).matches(&patterns, false)
    }

    #[test]
    fn what_is_known_of_a_role_decides_where_its_path_does_not_matter() {
        let etl = format!("{SESSION}etl/job");
        let role = |pattern: &str| format!("arn:aws:iam::111122223333:role/{pattern}");
        for (patterns, expected) in [
            (vec!["etl"], Tri::Unknown),
            (vec!["team/etl"], Tri::Unknown),
            (vec!["team/*"], Tri::Unknown),
            (vec!["*"], Tri::True),
            (vec!["*etl"], Tri::True),
            (vec!["*/etl"], Tri::Unknown),
            (vec!["etl", "*/etl"], Tri::True),
            (vec!["etl", "team/*"], Tri::Unknown),
            (vec!["*/other"], Tri::False),
            (vec!["other*"], Tri::Unknown),
            (vec!["?/etl", "??*/etl", "etl"], Tri::True),
            (vec!["?/etl", "???*/etl", "etl"], Tri::Unknown),
        ] {
            let patterns: Vec<String> = patterns.into_iter().map(role).collect();
            let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
            assert_eq!(fares("aws:principalarn", &etl, &patterns), expected, "{patterns:?}");
        }
        assert_eq!(fares("aws:principalarn", &etl, &["arn:aws:iam::111122223333:user/*"]), Tri::False);
        assert_eq!(fares("aws:principalarn", &etl, &["arn:*:iam::111122223333:role/*"]), Tri::True);
        assert_eq!(fares("aws:principalarn", &etl, &[]), Tri::False);
    }

    #[test]
    fn a_reserved_name_says_how_the_path_begins() {
        let name = "AWSReservedSSO_data-eng_0123456789abcdef";
        let session = format!("{SESSION}{name}/ana@example.com");
        let role = |pattern: &str| format!("arn:aws:iam::111122223333:role/{pattern}");
        for (pattern, expected) in [
            ("AWSReservedSSO_data-eng_*", Tri::False),
            ("aws-reserved/*", Tri::True),
            ("aws-reserved/sso.amazonaws.com/*", Tri::True),
            ("aws-reserved/sso.amazonaws.com/*AWSReservedSSO_data-eng_*", Tri::True),
            ("aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_data-eng_*", Tri::Unknown),
            ("aws-reserved/sso.amazonaws.com/eu-west-1/*", Tri::Unknown),
            ("aws-reserved/sso.amazonaws.com/*/*/AWSReservedSSO_*", Tri::False),
            ("aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_other_*", Tri::False),
            ("team/*", Tri::False),
        ] {
            assert_eq!(fares("aws:principalarn", &session, &[&role(pattern)]), expected, "{pattern}");
        }
        assert_eq!(fares("aws:userid", &session, &["*:ana@example.com"]), Tri::True);
    }

    #[test]
    fn ids_end_with_the_name_of_the_session() {
        let session = format!("{SESSION}etl/job");
        for (pattern, expected) in [
            ("*", Tri::True),
            ("AROA*", Tri::True),
            ("*:job", Tri::True),
            ("AROA*:job", Tri::True),
            ("AROABAD:*", Tri::Unknown),
            ("AROABAD:other", Tri::False),
            ("AIDA*", Tri::False),
            ("111122223333", Tri::False),
        ] {
            assert_eq!(fares("aws:userid", &session, &[pattern]), expected, "{pattern}");
        }
        // Some session of a role can have any name.
        assert_eq!(fares("aws:userid", "arn:aws:iam::111122223333:role/etl", &["*:session"]), Tri::Unknown);
        assert_eq!(fares("aws:userid", "arn:aws:iam::111122223333:user/ana", &["AIDA?*"]), Tri::True);
        assert_eq!(fares("aws:userid", "arn:aws:iam::111122223333:user/ana", &["AROA*"]), Tri::False);
    }

    #[test]
    fn long_patterns_take_no_long_time() {
        let path = "?".repeat(1_000) + "*";
        let pattern = format!("arn:aws:iam::111122223333:role/{path}");
        assert_eq!(fares("aws:principalarn", &format!("{SESSION}etl/job"), &[&pattern]), Tri::Unknown);
        let stars = "*a".repeat(20_000);
        assert_eq!(fares("aws:userid", "arn:aws:iam::111122223333:role/etl", &[&stars]), Tri::Unknown);
        assert_eq!(fares("aws:userid", "arn:aws:iam::111122223333:user/ana", &[&stars]), Tri::False);
    }

    proptest! {
        #[test]
        fn what_is_certain_holds_for_every_path(
            patterns in prop::collection::vec("[ae/*?]{0,6}", 1..4),
            path in "([ae]{1,3}/){0,2}",
        ) {
            let written: Vec<String> =
                patterns.iter().map(|pattern| format!("arn:aws:iam::111122223333:role/{pattern}")).collect();
            let patterns: Vec<&str> = written.iter().map(String::as_str).collect();
            let of_form = fares("aws:principalarn", &format!("{SESSION}e/job"), &patterns);
            let arn = format!("arn:aws:iam::111122223333:role/{path}e");
            let matched = patterns.iter().any(|pattern| crate::matching::wildcard::matches(&tokens(pattern), &arn));
            prop_assert!(of_form == Tri::Unknown || of_form == Tri::from(matched), "{arn} against {patterns:?}");
        }

        #[test]
        fn what_is_not_certain_differs_for_some_path(pattern in "[ae/*]{0,5}") {
            let written = format!("arn:aws:iam::111122223333:role/{pattern}");
            if fares("aws:principalarn", &format!("{SESSION}e/job"), &[&written]) == Tri::Unknown {
                // Paths that the pattern says, and one that it does not.
                let paths = ["", "a/", "e/", "aa/", "ae/", "ea/", "ee/", "a/a/", "a/e/", "e/a/", "e/e/", "x/"];
                let more = (0..5).map(|at| format!("{}/", pattern.replace('*', ["a", "e", "", "/", "ea"][at])));
                let paths = paths.iter().map(|path| (*path).to_owned()).chain(more);
                let matched: Vec<bool> = paths
                    .map(|path| format!("arn:aws:iam::111122223333:role/{path}e"))
                    .map(|arn| crate::matching::wildcard::matches(&tokens(&written), &arn))
                    .collect();
                prop_assert!(matched.contains(&false), "{pattern}");
            }
        }
    }
}
