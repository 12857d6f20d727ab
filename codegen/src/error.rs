//! The one error of this crate: a mistake in the spec, and where it stands.

use std::fmt;

/// A mistake in a file of the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecError {
    /// The file, as its path was given to the reader.
    pub file: String,
    /// The place in the file, such as `actions[3] (CreateCampaign).resources[0].type`; empty for the file as a whole.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it, where that is known.
    pub help: Option<String>,
}

impl fmt::Display for SpecError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", self.file)?;
        if !self.path.is_empty() {
            write!(out, "{}: ", self.path)?;
        }
        out.write_str(&self.message)?;
        if let Some(help) = &self.help {
            write!(out, "\nhelp: {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for SpecError {}

/// A place in a file, as a list from the place up to the root: it costs nothing until an error names it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root,
    Field(&'a str),
    Item(usize),
    /// An item of a list with the name that a reader knows it by.
    Named(usize, &'a str),
}

impl Place<'_> {
    /// The whole file.
    pub(crate) const ROOT: Place<'static> = Place { parent: None, step: Step::Root };

    pub(crate) fn field<'b>(&'b self, name: &'b str) -> Place<'b> {
        Place { parent: Some(self), step: Step::Field(name) }
    }

    pub(crate) fn item(&self, index: usize) -> Place<'_> {
        Place { parent: Some(self), step: Step::Item(index) }
    }

    pub(crate) fn named<'b>(&'b self, index: usize, name: &'b str) -> Place<'b> {
        let step = if name.is_empty() { Step::Item(index) } else { Step::Named(index, name) };
        Place { parent: Some(self), step }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(out)?;
        }
        // A path comes with every mistake below it: a name in it must not be as long as its author likes.
        const LONGEST: usize = 100;
        let short = |name: &str| shown(&name.chars().take(LONGEST).collect::<String>());
        match self.step {
            Step::Root => Ok(()),
            Step::Field(name) => {
                let inner = self.parent.is_some_and(|parent| !matches!(parent.step, Step::Root));
                write!(out, "{}{}", if inner { "." } else { "" }, short(name))
            }
            Step::Item(index) => write!(out, "[{index}]"),
            Step::Named(index, name) => write!(out, "[{index}] ({})", short(name)),
        }
    }
}

/// The mistakes of one file, in the order in which they were found.
#[derive(Debug)]
pub(crate) struct Errors<'a> {
    file: &'a str,
    list: Vec<SpecError>,
}

impl<'a> Errors<'a> {
    pub(crate) fn new(file: &'a str) -> Errors<'a> {
        Errors { file, list: Vec::new() }
    }

    pub(crate) fn push(&mut self, place: &Place<'_>, message: String) {
        self.push_with_help(place, message, None);
    }

    pub(crate) fn push_with_help(&mut self, place: &Place<'_>, message: String, help: Option<String>) {
        self.list.push(SpecError { file: self.file.to_owned(), path: place.to_string(), message, help });
    }

    /// Adds the mistake that a name is unknown, with the known name that may have been meant.
    pub(crate) fn push_unknown<'n>(
        &mut self,
        place: &Place<'_>,
        what: &str,
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) {
        // Each search walks all known names: in a file full of mistakes only the first ones are worth it.
        const SEARCHES: usize = 50;
        let help = if self.list.len() < SEARCHES { did_you_mean(name, known) } else { None };
        self.push_with_help(place, format!("unknown {what} `{name}`"), help);
    }

    pub(crate) fn into_list(self) -> Vec<SpecError> {
        self.list
    }

    /// What was read, unless there were mistakes.
    pub(crate) fn into_result<T>(self, read: T) -> Result<T, Vec<SpecError>> {
        if self.list.is_empty() { Ok(read) } else { Err(self.list) }
    }
}

/// A name with what is not of ASCII, or cannot be seen, spelled out.
pub(crate) fn shown(name: &str) -> String {
    let spelled =
        |c: char| if c.is_ascii() && !is_invisible(c) { c.to_string() } else { c.escape_unicode().to_string() };
    name.chars().map(spelled).collect()
}

/// Whether a character cannot be seen in a text, or turns its direction.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// What may have been meant by an unknown name: the known name that is closest, or else all of them if they are few.
fn did_you_mean<'a, I: Iterator<Item = &'a str> + Clone>(name: &str, known: I) -> Option<String> {
    const FEW: usize = 12;
    if let Some(closest) = closest(name, known.clone()) {
        return Some(format!("did you mean `{closest}`?"));
    }
    let few: Vec<String> = known.take(FEW + 1).map(|known| format!("`{known}`")).collect();
    match few.as_slice() {
        [] => None,
        [only] => Some(format!("{only} is the only one here")),
        _ if few.len() > FEW => None,
        _ => Some(format!("known here are {}", few.join(", "))),
    }
}

/// The known name that is closest to a name, if one is close enough to be meant.
pub fn closest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Longer names are not typing mistakes, and comparing them costs the product of their lengths.
    const LONGEST: usize = 80;
    let limit = (name.len() / 3).clamp(1, 3);
    if name.len() > LONGEST {
        return None;
    }
    known
        .into_iter()
        .filter(|known| name.len().abs_diff(known.len()) <= limit)
        .map(|known| (distance(name, known), known))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// How many letters must be changed, added or left out to turn one name into the other; the case of a letter is free.
fn distance(from: &str, to: &str) -> usize {
    let (from, to) = without_common_ends(from.as_bytes(), to.as_bytes());
    let mut row: Vec<usize> = (1..=to.len()).collect();
    for (line, a) in from.iter().enumerate() {
        let mut above_left = line;
        let mut left = line + 1;
        for (above, b) in row.iter_mut().zip(to) {
            let changed = above_left + usize::from(!a.eq_ignore_ascii_case(b));
            left = changed.min(*above + 1).min(left + 1);
            above_left = std::mem::replace(above, left);
        }
    }
    row.last().copied().unwrap_or(from.len())
}

/// What is left of two names without the start and the end that they share: mostly little, so that comparing is cheap.
fn without_common_ends<'a>(a: &'a [u8], b: &'a [u8]) -> (&'a [u8], &'a [u8]) {
    let start = a.iter().zip(b).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let (a, b) = (a.get(start..).unwrap_or_default(), b.get(start..).unwrap_or_default());
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let front = |name: &'a [u8]| name.get(..name.len() - end).unwrap_or_default();
    (front(a), front(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_says_where_what_and_what_to_do() {
        let list = Place::ROOT.field("actions");
        let action = list.named(3, "CreateCampaign");
        let resources = action.field("resources");
        let resource = resources.item(0);
        let mut errors = Errors::new("spec/personalize.json");
        errors.push_unknown(&resource.field("type"), "resource type", "campain", ["algorithm", "campaign"].into_iter());
        errors.push(&Place::ROOT, "not JSON".to_owned());
        let shown: Vec<String> = errors.into_list().iter().map(ToString::to_string).collect();
        assert_eq!(
            shown,
            [
                "spec/personalize.json: actions[3] (CreateCampaign).resources[0].type: \
                 unknown resource type `campain`\nhelp: did you mean `campaign`?",
                "spec/personalize.json: not JSON",
            ]
        );
    }

    #[test]
    fn closest_name_is_found_only_if_it_is_close() {
        let known = ["campaign", "datasetGroup", "dataset", "s3", "s"];
        for (name, expected) in [
            ("campain", Some("campaign")),
            ("Campaign", Some("campaign")),
            ("datasetgroup", Some("datasetGroup")),
            ("datasett", Some("dataset")),
            ("s4", Some("s3")),
            ("recipe", None),
            ("", Some("s")),
        ] {
            assert_eq!(closest(name, known), expected, "{name}");
        }
        assert_eq!(closest(&"x".repeat(10_000), known), None);
    }

    #[test]
    fn path_stays_short() {
        let list = Place::ROOT.field("actions");
        let name = "x".repeat(1_000_000);
        assert_eq!(list.named(0, &name).field(&name).to_string().len(), "actions[0] ()..".len() - 1 + 200);
    }

    #[test]
    fn few_names_are_listed_if_none_is_close() {
        let help = |name: &str, known: &[&str]| did_you_mean(name, known.iter().copied());
        assert_eq!(help("x", &[]), None);
        assert_eq!(help("campain", &["campaign", "recipe"]).unwrap(), "did you mean `campaign`?");
        assert_eq!(help("campain", &["recipe"]).unwrap(), "`recipe` is the only one here");
        assert_eq!(help("campain", &["recipe", "schema"]).unwrap(), "known here are `recipe`, `schema`");
        assert_eq!(help("campain", &["recipe"; 13]), None);
    }

    #[test]
    fn distance_is_symmetric_and_counts_edits() {
        for (a, b, edits) in
            [("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("type", "tpye", 2), ("abc", "abc", 0)]
        {
            assert_eq!(distance(a, b), edits);
            assert_eq!(distance(b, a), edits);
        }
    }
}
