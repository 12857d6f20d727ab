//! Whom a claim about whole accounts is about, and whether what they do through others counts too.

use std::fmt;

use super::words::{ClaimError, Words, quoted};

/// Whom a claim is about, and how.
///
/// ```
/// use personalize_iam_analysis::{PrincipalPattern, read_scoped_claim};
///
/// let text = "never personalize:Delete* on anything by anyone but role BreakGlass, through chains too";
/// let (_, scope) = read_scoped_claim(text)?;
/// let scope = scope.unwrap_or_default();
/// assert_eq!(scope.except, [PrincipalPattern::Role("BreakGlass".to_owned())]);
/// assert!(scope.through_chains);
/// # Ok::<(), personalize_iam_analysis::ClaimError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Whom it is about.
    pub by: Vec<PrincipalPattern>,
    /// Whom of these it is not about.
    pub except: Vec<PrincipalPattern>,
    /// Whether it is also about what they can do through others, in chains of steps; if not, it is about direct access alone.
    pub through_chains: bool,
}

/// Anyone, directly.
impl Default for Scope {
    fn default() -> Scope {
        Scope { by: vec![PrincipalPattern::Anyone], except: Vec::new(), through_chains: false }
    }
}

/// Principals of accounts. Names, ids and ARNs may be patterns with `*` and `?`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrincipalPattern {
    /// Everyone.
    Anyone,
    /// Everyone who is not a user or a role of the accounts, and not a service of AWS.
    AnyoneOutside,
    /// Roles by name, or by path and name.
    Role(String),
    /// Users by name, or by path and name.
    User(String),
    /// Services of AWS, by name: `cloudtrail.amazonaws.com`.
    Service(String),
    /// All principals of an account, by its id.
    Account(String),
    /// Principals by ARN.
    Arn(String),
}

const PRINCIPALS: &str = "write `anyone`, `anyone outside`, `role NAME`, `user NAME`, `service NAME`, `account ID` or an ARN, with commas between";

impl Words {
    /// What follows the requests of a claim: who and how; and at which column. `missing` is what could be there instead.
    pub(super) fn scope(&mut self, missing: &str) -> Result<Option<(usize, Scope)>, ClaimError> {
        let Some(first) = self.words.peek().cloned() else { return Ok(None) };
        let column = first.column;
        let mut scope = Scope::default();
        if self.take("by") {
            scope.by = self.principals()?;
            if self.take("but") {
                scope.except = self.principals()?;
            }
        } else if !first.is("through") {
            let message = format!("`{}` is not expected; write `{missing}`", first.text);
            return Err(ClaimError { column, message });
        }
        if self.take("through") {
            self.expect("chains")?;
            self.expect("too")?;
            scope.through_chains = true;
        }
        match self.words.next() {
            Some(word) => {
                let message =
                    format!("`{}` is not expected; the claim ends here, or with `through chains too`", word.text);
                Err(ClaimError { column: word.column, message })
            }
            None => Ok(Some((column, scope))),
        }
    }

    /// Takes the next word if it is this one.
    fn take(&mut self, wanted: &str) -> bool {
        self.words.next_if(|word| word.is(wanted)).is_some()
    }

    fn principals(&mut self) -> Result<Vec<PrincipalPattern>, ClaimError> {
        let mut all = Vec::new();
        loop {
            all.push(self.principal()?);
            let comma = self.take(",");
            if !self.take("or") && !comma {
                return Ok(all);
            }
        }
    }

    fn principal(&mut self) -> Result<PrincipalPattern, ClaimError> {
        let word = self.next(PRINCIPALS)?;
        if word.text.starts_with("arn:") {
            return Ok(PrincipalPattern::Arn(word.text));
        }
        let kind: fn(String) -> PrincipalPattern = match (word.text.as_str(), word.quoted) {
            ("anyone", false) if self.take("outside") => return Ok(PrincipalPattern::AnyoneOutside),
            ("anyone", false) => return Ok(PrincipalPattern::Anyone),
            ("role", false) => PrincipalPattern::Role,
            ("user", false) => PrincipalPattern::User,
            ("service", false) => PrincipalPattern::Service,
            ("account", false) => PrincipalPattern::Account,
            _ => {
                let message = format!("`{}` is not expected; {PRINCIPALS}", word.text);
                return Err(ClaimError { column: word.column, message });
            }
        };
        let name = self.next(&format!("write a name behind `{}`", word.text))?;
        if name.is(",") || name.text.is_empty() {
            let message = format!("`{}` is not expected; write a name behind `{}`", name.text, word.text);
            return Err(ClaimError { column: name.column, message });
        }
        let has_wildcard = name.text.contains(['*', '?']);
        let is_id = name.text.len() == 12 && name.text.bytes().all(|byte| byte.is_ascii_digit());
        if word.text == "account" && !has_wildcard && !is_id {
            let message = format!("`{}` is not an account: write its 12 digits", name.text);
            return Err(ClaimError { column: name.column, message });
        }
        Ok(kind(name.text))
    }
}

/// Writes it as it is read.
impl fmt::Display for PrincipalPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PrincipalPattern::Anyone => f.write_str("anyone"),
            PrincipalPattern::AnyoneOutside => f.write_str("anyone outside"),
            PrincipalPattern::Role(name) => write!(f, "role {}", quoted(name)),
            PrincipalPattern::User(name) => write!(f, "user {}", quoted(name)),
            PrincipalPattern::Service(name) => write!(f, "service {}", quoted(name)),
            PrincipalPattern::Account(id) => write!(f, "account {}", quoted(id)),
            PrincipalPattern::Arn(arn) => f.write_str(&quoted(arn)),
        }
    }
}

/// Writes it as it is read, to be put behind a claim.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |all: &[PrincipalPattern]| all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        write!(f, "by {}", list(&self.by))?;
        if !self.except.is_empty() {
            write!(f, " but {}", list(&self.except))?;
        }
        if self.through_chains {
            f.write_str(", through chains too")?;
        }
        Ok(())
    }
}

/// The byte behind the first object of JSON in a text that starts with it; `None` if it does not end.
pub(super) fn end_of_object(text: &str) -> Option<usize> {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' if !in_text => depth += 1,
            b'}' if !in_text => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::{read_claim, read_scoped_claim};
    use super::*;
    use proptest::prelude::*;

    fn any_pattern() -> impl Strategy<Value = PrincipalPattern> {
        let name = || {
            prop_oneof![
                "[a-c*/\" ,]{1,5}",
                prop::sample::select(vec!["by", "but", "or", "through", "outside", "anyone", "on"])
                    .prop_map(str::to_owned),
            ]
        };
        prop_oneof![
            Just(PrincipalPattern::Anyone),
            Just(PrincipalPattern::AnyoneOutside),
            name().prop_map(PrincipalPattern::Role),
            name().prop_map(PrincipalPattern::User),
            name().prop_map(PrincipalPattern::Service),
            "[0-9]{12}".prop_map(PrincipalPattern::Account),
            "arn:[a-c:*/\" ,]{0,5}".prop_map(PrincipalPattern::Arn),
        ]
    }

    proptest! {
        #[test]
        fn who_and_how_are_read_as_they_are_written(
            by in prop::collection::vec(any_pattern(), 1..4),
            except in prop::collection::vec(any_pattern(), 0..3),
            through_chains in any::<bool>(),
            claim in prop::sample::select(vec![
                "never a:b on *",
                "always a:b, c:d on *, x when k StringEquals v, w",
                "only a:b on * when k StringEquals \"through\" and l Bool true",
                r#"at most {"Version":"2012-10-17","Statement":[{"Sid":"a}\"b","Effect":"Allow","Action":"*","Resource":"*"}]}"#,
            ]),
        ) {
            let scope = Scope { by, except, through_chains };
            let text = format!("{claim} {scope}");
            let (read, read_scope) = read_scoped_claim(&text).unwrap();
            prop_assert_eq!(Some(&scope), read_scope.as_ref(), "{}", text);
            prop_assert_eq!(&read, &read_scoped_claim(claim).unwrap().0);
        }

        #[test]
        fn no_text_makes_reading_fail_in_another_way(words in prop::collection::vec(prop::sample::select(vec![
            "never", "a:b", "on", "*", "by", "but", "or", ",", "anyone", "outside", "role", "through", "chains", "too", "when",
            "\"", "at most {", "}", "k", "StringEquals",
        ]), 0..14)) {
            let _ = read_scoped_claim(&words.join(" "));
        }
    }

    #[test]
    fn a_claim_says_who_and_how_at_its_end() {
        for (text, expected) in [
            ("never a:b on anything by anyone", "by anyone"),
            ("never a:b on anything through chains too", "by anyone, through chains too"),
            ("never a:b on anything, through chains too", "by anyone, through chains too"),
            ("never a:b on c by anyone outside but account 111122223333", "by anyone outside but account 111122223333"),
            (
                "never a:b on c when k StringEquals v, w by role A, user team/* or arn:aws:iam::*:role/x but role B or role C through chains too",
                "by role A, user team/*, arn:aws:iam::*:role/x but role B, role C, through chains too",
            ),
            ("only a:b on c when k StringEquals v by role Etl, or role Other", "by role Etl, role Other"),
            (r#"at most {"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*"}} by role A"#, "by role A"),
        ] {
            assert_eq!(read_scoped_claim(text).unwrap().1.unwrap().to_string(), expected, "{text}");
        }
        assert_eq!(read_scoped_claim("never a:b on c").unwrap().1, None);
    }

    #[test]
    fn mistakes_in_it_are_told_with_their_place() {
        for (text, expected) in [
            ("never a:b on c by", "column 18: the claim ends too early; write `anyone`"),
            ("never a:b on c by anybody", "column 19: `anybody` is not expected; write `anyone`"),
            ("never a:b on by anyone", "column 14: `by` is not expected; write a resource"),
            ("never a:b on c by role", "column 23: the claim ends too early; write a name behind `role`"),
            ("never a:b on c by role , x", "column 24: `,` is not expected; write a name behind `role`"),
            ("never a:b on c by account 1111", "column 27: `1111` is not an account: write its 12 digits"),
            ("never a:b on c by anyone, through chain", "column 35: `chain` is not expected; write `chains`"),
            ("never a:b on c by anyone when k", "column 26: `when` is not expected; the claim ends here"),
            ("never a:b on c when k Bool true or", "column 33: `or` is not expected; write `and`"),
        ] {
            let error = read_scoped_claim(text).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{text}: {error}");
        }
        let error = read_claim("never a:b on c by anyone").unwrap_err();
        assert_eq!(error.column, 16);
        assert!(error.to_string().contains("`--estate`"), "{error}");
    }
}
