//! The settings in `personalize-iam.toml`: severities of rules, kinds of policies by file, exceptions, claims about accounts.
//!
//! There is no IO here: who uses it finds the file.
//!
//! ```
//! use personalize_iam_settings::{Date, Settings};
//!
//! let text = "[rules]\naction-unknown = \"warning\"\n";
//! let settings = Settings::of_text("personalize-iam.toml", text, Date::constant(2026, 11, 30))?;
//! assert_eq!(settings.options.severities.len(), 1);
//! # Ok::<(), personalize_iam_settings::SettingsError>(())
//! ```

use std::fmt;

use personalize_iam_lint::model::glob::{self, Case};
use personalize_iam_lint::model::policy::{Policy, PolicyKind};
use personalize_iam_lint::model::suggest::nearest;
use personalize_iam_lint::{Finding, Options, Severity, rule, rules};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use toml::Spanned;

pub use jiff::civil::Date;

/// The name of the file that is looked for, in a folder and those above it.
pub const FILE: &str = "personalize-iam.toml";

/// The settings, checked.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// What is looked for.
    pub options: Options,
    /// What is claimed of whole accounts, in the order of the file.
    pub claims: Vec<NamedClaim>,
    /// The packs of ready-made claims that are wanted, in the order of the file.
    pub packs: Vec<NamedPack>,
    name: String,
    kinds: Vec<(String, PolicyKind)>,
    exceptions: Vec<Exception>,
}

/// A claim about whole accounts, under a name. Its text is not read here.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NamedClaim {
    /// Its name.
    pub name: String,
    /// What is claimed.
    pub claim: String,
    /// How bad it is if it is not proved.
    pub severity: Severity,
    /// Why it is claimed.
    pub reason: Option<String>,
    /// Line and column of its text, counted from 1.
    pub place: (u32, u32),
    /// Whether the file has the text as it is, on one line, so that its columns are those of the file.
    plain: bool,
}

impl NamedClaim {
    /// Line and column of a character of its text, counted from 1; of the text, where the file has it in another form.
    #[must_use]
    pub fn place_of(&self, column: usize) -> (u32, u32) {
        let (line, start) = self.place;
        let within = u32::try_from(column).unwrap_or(u32::MAX);
        (line, if self.plain { start.saturating_add(within) } else { start })
    }
}

/// A pack of ready-made claims that is wanted. Whether there is one of this name is not known here.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NamedPack {
    /// Its name.
    pub name: String,
    /// How bad it is if a claim of it is not proved.
    pub severity: Severity,
    /// Line and column of the name, counted from 1.
    pub place: (u32, u32),
}

/// Findings that are accepted, for a reason and not for ever.
#[derive(Clone, Debug)]
struct Exception {
    rule: &'static str,
    file: Option<String>,
    sid: Option<String>,
    pointer: Option<String>,
    line: usize,
    expired: Option<Date>,
    used: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    rules: std::collections::BTreeMap<Spanned<String>, Spanned<String>>,
    #[serde(default)]
    kinds: Vec<Kinds>,
    #[serde(default)]
    exceptions: Vec<ExceptionTable>,
    #[serde(default)]
    claims: std::collections::BTreeMap<Spanned<String>, ClaimTable>,
    #[serde(default)]
    packs: Packs,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimTable {
    claim: Spanned<String>,
    severity: Option<Spanned<String>>,
    reason: Option<Spanned<String>>,
}

/// Packs: a list of names, or a table of names with severities.
#[derive(Default)]
struct Packs(Vec<(Spanned<String>, Option<Spanned<String>>)>);

impl<'de> Deserialize<'de> for Packs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Packs, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Packs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of packs, as in `packs = [\"pass-role\"]`, or a table of packs with severities")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Packs, A::Error> {
                let mut packs = Packs::default();
                while let Some(name) = all.next_element()? {
                    packs.0.push((name, None));
                }
                Ok(packs)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut all: A) -> Result<Packs, A::Error> {
                let mut packs = Packs::default();
                while let Some((name, severity)) = all.next_entry()? {
                    packs.0.push((name, Some(severity)));
                }
                Ok(packs)
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kinds {
    files: String,
    kind: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExceptionTable {
    rule: Spanned<String>,
    file: Option<String>,
    sid: Option<String>,
    pointer: Option<String>,
    reason: Spanned<String>,
    expires: Spanned<toml::value::Datetime>,
}

impl Settings {
    /// Reads the text of settings, for a day: exceptions end.
    ///
    /// # Errors
    ///
    /// If the text is not TOML, or names a rule, a severity or a kind of policy that there is not.
    pub fn of_text(name: &str, text: &str, today: Date) -> Result<Settings, SettingsError> {
        match read(text, today) {
            Ok(settings) => Ok(Settings { name: name.to_owned(), ..settings }),
            Err(mistake) => Err(SettingsError {
                file: name.to_owned(),
                place: mistake.at.map(|at| place(text, at)),
                message: mistake.message,
            }),
        }
    }

    /// The kind of the policies in a file, if a pattern says it; the last one that does.
    #[must_use]
    pub fn kind_of(&self, file: &str) -> Option<PolicyKind> {
        self.kinds.iter().rev().find(|(pattern, _)| matches_file(pattern, file)).map(|(_, kind)| *kind)
    }

    /// Whether an exception accepts a finding, which leaves open whether the exception is used.
    #[must_use]
    pub fn accepts(&self, file: &str, finding: &Finding, policy: Option<&Policy>) -> bool {
        self.exceptions.iter().any(|one| one.expired.is_none() && one.covers(file, finding, policy))
    }

    /// Whether an exception accepts a finding.
    pub fn excepts(&mut self, file: &str, finding: &Finding, policy: Option<&Policy>) -> bool {
        let mut accepted = false;
        for exception in &mut self.exceptions {
            if exception.covers(file, finding, policy) {
                exception.used = true;
                accepted |= exception.expired.is_none();
            }
        }
        accepted
    }

    /// What the user should know of the settings themselves.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        let ended = self.exceptions.iter().filter_map(|exception| {
            let (date, line) = (exception.expired?, exception.line);
            Some(format!("{}:{line}: the exception for `{}` ended on {date}", self.name(), exception.rule))
        });
        ended.collect()
    }

    /// The exceptions that no finding needs any more. A run over part of the files cannot know.
    #[must_use]
    pub fn unused(&self, of_standard_input: bool) -> Vec<String> {
        if of_standard_input {
            return Vec::new();
        }
        let unused = self.exceptions.iter().filter(|exception| !exception.used && exception.expired.is_none());
        let name = self.name();
        unused.map(|e| format!("{name}:{}: no finding needs the exception for `{}` here", e.line, e.rule)).collect()
    }

    /// The file, as it was named.
    #[must_use]
    pub fn name(&self) -> &str {
        if self.name.is_empty() { FILE } else { &self.name }
    }
}

impl Exception {
    fn covers(&self, file: &str, finding: &Finding, policy: Option<&Policy>) -> bool {
        let below = |pointer: &str| {
            finding.pointer.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let sid = || {
            let index: usize = finding.pointer.strip_prefix("/Statement/")?.split('/').next()?.parse().ok()?;
            policy?.statements.get(index)?.sid.as_deref()
        };
        self.rule == finding.rule.id
            && self.file.as_ref().is_none_or(|pattern| matches_file(pattern, file))
            && self.sid.as_ref().is_none_or(|wanted| sid() == Some(wanted))
            && self.pointer.as_ref().is_none_or(|pointer| below(pointer))
    }
}

/// Whether a pattern names a file: `*` is any text, also with slashes; a pattern also names what ends with it after
/// a slash.
fn matches_file(pattern: &str, file: &str) -> bool {
    let file = file.replace('\\', "/");
    glob::matches(pattern, &file, Case::Sensitive)
        || file
            .match_indices('/')
            .any(|(at, _)| file.get(at + 1..).is_some_and(|tail| glob::matches(pattern, tail, Case::Sensitive)))
}

/// What is wrong with settings, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SettingsError {
    /// The file, as it was named.
    pub file: String,
    /// Line and column, counted from 1.
    pub place: Option<(u32, u32)>,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Some((line, column)) => write!(f, "{}:{line}:{column}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for SettingsError {}

/// What is wrong with the settings, and at which byte.
#[derive(Debug)]
struct Mistake {
    message: String,
    at: Option<usize>,
}

fn read(text: &str, today: Date) -> Result<Settings, Mistake> {
    let document: Document = toml::from_str(text)
        .map_err(|error| Mistake { message: in_words(error.message()), at: error.span().map(|span| span.start) })?;
    let mistake = |at: usize, message: String| Mistake { message, at: Some(at) };
    let mut settings = Settings::default();
    for (name, severity) in &document.rules {
        let id = rule_id(name.get_ref()).map_err(|message| mistake(name.span().start, message))?;
        settings.options.severities.insert(id, severity_of(severity)?);
    }
    let mut claims: Vec<(Spanned<String>, ClaimTable)> = document.claims.into_iter().collect();
    claims.sort_by_key(|(name, _)| name.span().start);
    for (name, table) in claims {
        let start = table.claim.span().start;
        let severity = match &table.severity {
            Some(severity) => severity_of(severity)?,
            None => Some(Severity::Error),
        };
        if let Some(reason) = table.reason.as_ref().filter(|reason| reason.get_ref().trim().is_empty()) {
            return Err(mistake(
                reason.span().start,
                "the reason is empty: write one, or leave `reason` out".to_owned(),
            ));
        }
        if table.claim.get_ref().trim().is_empty() {
            let message = "the claim is empty: write one, such as `never personalize:Delete* on anything by anyone`";
            return Err(mistake(start, message.to_owned()));
        }
        let claim = table.claim.into_inner();
        let plain = text.get(start + 1..).is_some_and(|behind| behind.starts_with(&claim)) && !claim.contains('\n');
        let Some(severity) = severity else { continue };
        settings.claims.push(NamedClaim {
            name: name.into_inner(),
            claim,
            severity,
            reason: table.reason.map(Spanned::into_inner),
            place: place(text, start),
            plain,
        });
    }
    for (name, severity) in document.packs.0 {
        let severity = match &severity {
            Some(severity) => severity_of(severity)?,
            None => Some(Severity::Error),
        };
        let place = place(text, name.span().start);
        if settings.packs.iter().any(|known| known.name == *name.get_ref()) {
            return Err(mistake(name.span().start, format!("the pack `{}` is there twice", name.get_ref())));
        }
        if let Some(severity) = severity {
            settings.packs.push(NamedPack { name: name.into_inner(), severity, place });
        }
    }
    for Kinds { files, kind } in document.kinds {
        let read = kind.get_ref().parse().map_err(|error| mistake(kind.span().start, format!("{error}")))?;
        settings.kinds.push((files, read));
    }
    for table in document.exceptions {
        let at = table.rule.span().start;
        let rule = rule_id(table.rule.get_ref()).map_err(|message| mistake(at, message))?;
        if table.reason.get_ref().trim().is_empty() {
            return Err(mistake(table.reason.span().start, "an exception needs a reason".to_owned()));
        }
        let expires = date(table.expires.get_ref())
            .ok_or_else(|| mistake(table.expires.span().start, "write a day, such as 2027-03-31".to_owned()))?;
        let exception = Exception {
            rule,
            file: table.file,
            sid: table.sid,
            pointer: table.pointer,
            line: place(text, at).0 as usize,
            expired: (expires < today).then_some(expires),
            used: false,
        };
        settings.exceptions.push(exception);
    }
    Ok(settings)
}

/// A severity; `None`: off.
fn severity_of(text: &Spanned<String>) -> Result<Option<Severity>, Mistake> {
    match text.get_ref().as_str() {
        "off" => Ok(None),
        other => match Severity::ALL.into_iter().find(|severity| severity.as_str() == other) {
            Some(severity) => Ok(Some(severity)),
            None => Err(Mistake {
                message: format!("unknown severity `{other}`: write error, security, warning, suggestion or off"),
                at: Some(text.span().start),
            }),
        },
    }
}

fn date(datetime: &toml::value::Datetime) -> Option<Date> {
    let date = datetime.date?;
    let part = |number: u8| i8::try_from(number).ok();
    Date::new(i16::try_from(date.year).ok()?, part(date.month)?, part(date.day)?).ok()
}

/// The rule of a name.
///
/// # Errors
///
/// If there is none: what to say about that.
pub fn rule_id(name: &str) -> Result<&'static str, String> {
    match rule(name) {
        Some(rule) => Ok(rule.id),
        None => Err(match nearest(name, rules::all().map(|rule| rule.id)) {
            Some(meant) => format!("there is no rule `{name}`; did you mean `{meant}`?"),
            None => format!("there is no rule `{name}`; `personalize-iam rule` lists them"),
        }),
    }
}

/// Line and column of a byte, counted from 1.
fn place(text: &str, at: usize) -> (u32, u32) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let column = before.get(line..).unwrap_or_default().chars().count();
    (count(before.matches('\n').count() + 1), count(column + 1))
}

/// The message of the reader of TOML; for a table in the place of a list, with how a list is written.
fn in_words(message: &str) -> String {
    match message {
        "invalid type: map, expected a sequence" => {
            "this has to be a list: write `[[kinds]]` or `[[exceptions]]`, with one table for each".to_owned()
        }
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn mistake(text: &str) -> String {
        let mistake = read(text, TODAY).unwrap_err();
        let (line, column) = place(text, mistake.at.unwrap());
        format!("{line}:{column}: {}", mistake.message)
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        for (text, expected) in [
            (
                "[rules]\naction-unknwon = \"off\"\n",
                "2:1: there is no rule `action-unknwon`; did you mean `action-unknown`?",
            ),
            (
                "[rules]\naction-unknown = \"loud\"\n",
                "2:18: unknown severity `loud`: write error, security, warning, suggestion or off",
            ),
            (
                "[[exceptions]]\nrule = \"action-unknown\"\nreason = \" \"\nexpires = 2027-01-01\n",
                "3:10: an exception needs a reason",
            ),
            (
                "[[exceptions]]\nrule = \"action-unknown\"\nreason = \"x\"\nexpires = 10:00:00\n",
                "4:11: write a day, such as 2027-03-31",
            ),
            (
                "[[kinds]]\nfiles = \"scp/*\"\nkind = \"spc\"\n",
                "3:8: unknown kind of policy `spc`; did you mean `scp`?",
            ),
            (
                "[kinds]\nfiles = \"scp/*\"\nkind = \"scp\"\n",
                "1:1: this has to be a list: write `[[kinds]]` or `[[exceptions]]`, with one table for each",
            ),
            (
                "[claims.a]\nclaim = \"never a:b on c\"\nseverity = \"note\"\n",
                "3:12: unknown severity `note`: write error, security, warning, suggestion or off",
            ),
            (
                "[claims.a]\nclaim = \"\"\n",
                "2:9: the claim is empty: write one, such as `never personalize:Delete* on anything by anyone`",
            ),
            (
                "[claims.a]\nclaim = \"never a:b on c\"\nreason = \"\"\n",
                "3:10: the reason is empty: write one, or leave `reason` out",
            ),
            ("packs = [\"a\", \"a\"]\n", "1:15: the pack `a` is there twice"),
            (
                "[packs]\na = \"loud\"\n",
                "2:5: unknown severity `loud`: write error, security, warning, suggestion or off",
            ),
        ] {
            assert_eq!(mistake(text), expected);
        }
    }

    #[test]
    fn claims_and_packs_have_names_severities_and_places() {
        let text = "packs = [\"b\"]\n[claims.z]\nclaim = \"never a:b on c\"\n[claims.a]\nclaim = \"\"\"\nnever\n\"\"\"\nseverity = \"warning\"\n\
                    reason = \"x\"\n[claims.no]\nclaim = \"x\"\nseverity = \"off\"\n";
        let settings = read(text, TODAY).unwrap();
        let told: Vec<_> = settings
            .claims
            .iter()
            .map(|one| (one.name.as_str(), one.severity, one.reason.as_deref(), one.place_of(7)))
            .collect();
        assert_eq!(told, [("z", Severity::Error, None, (3, 16)), ("a", Severity::Warning, Some("x"), (5, 9))]);
        let packs = |text: &str| {
            let packs = read(text, TODAY).unwrap().packs;
            packs.into_iter().map(|one| (one.name, one.severity, one.place)).collect::<Vec<_>>()
        };
        assert_eq!(packs(text), [("b".to_owned(), Severity::Error, (1, 10))]);
        let table = "[packs]\nb = \"warning\"\na = \"off\"\n";
        assert_eq!(packs(table), [("b".to_owned(), Severity::Warning, (2, 1))]);
        assert!(mistake("packs = 3\n").contains("a list of packs"));
    }

    #[test]
    fn exceptions_end() {
        let exception = |date: &str| {
            let text = format!("[[exceptions]]\nrule = \"action-unknown\"\nreason = \"x\"\nexpires = {date}\n");
            read(&text, TODAY).unwrap().exceptions.pop().unwrap().expired.is_some()
        };
        assert!(exception("2026-11-21"));
        assert!(!exception("2026-11-22"));
    }

    #[test]
    fn files_are_named_by_patterns_from_any_folder() {
        for (pattern, file, expected) in [
            ("scp/*", "scp/a.json", true),
            ("scp/*", "org/scp/a.json", true),
            ("scp/*", "scps/a.json", false),
            ("a.json", "b/a.json", true),
            ("a.json", "b/ba.json", false),
            ("*.trust.json", "b\\x.trust.json", true),
        ] {
            assert_eq!(matches_file(pattern, file), expected, "{pattern} {file}");
        }
    }
}
