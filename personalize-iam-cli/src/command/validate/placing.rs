//! Fixes of policies in templates, made where the policy is in the file.
//!
//! A fix is a change of the JSON that a policy would be. What the JSON is depends on how conditions come out and on what is filled
//! in; so a fix is made only if each of these outcomes has it, or is not touched by it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

use personalize_iam_lint::{Edit, Finding, Fix, Options, Safety, apply, lint};
use personalize_iam_source::{
    Change, Choice, Editor, FILLINGS, Filling, Found, Language, Policy, Rendered, SyntaxError, Wanted, find_with, holds,
};

use super::checks::{Checked, NotPlaced};
use crate::settings::Settings;
use crate::template::Around;

/// More conditions have too many outcomes to try them all.
const MOST_CONDITIONS: usize = 3;

/// How many bytes are read at most, again and again, to try the fixes of a file.
const MOST_READ: usize = 64 << 20;

const USED_UP: &str = "the file has more fixes than are tried";

/// The policies of a file whose fixes are tried.
pub(super) fn found_in(language: Language, text: &str, around: &Around) -> Result<Found, SyntaxError> {
    find_with(language, text, &around.inputs())
}

/// A finding: the index of its policy among those that are checked, and its own in the report.
type Place = (usize, usize);

/// Gives each fix of these policies of a file as changes of the file, and says of those where that is not possible why.
pub(super) fn place(found: &Found, all: &mut [Checked], settings: &Settings, around: &Around) {
    let fixable = |(policy, one): (usize, &Checked)| -> Vec<Place> {
        let findings = one.report.findings.iter().enumerate();
        findings.filter(|(_, finding)| finding.fix.is_some()).map(|(index, _)| (policy, index)).collect()
    };
    let chosen: Vec<Place> = all.iter().enumerate().flat_map(fixable).collect();
    let Some(mut trial) = Trial::of(found, all, &chosen, settings, around) else { return };
    let every: Vec<usize> = (0..trial.tries.len()).collect();
    trial.sift(&every, false);
    let why = if trial.is_used_up { USED_UP } else { "the policies of the file would not be as wanted with it" };
    let Trial { tries, mut refused, accepted, .. } = trial;
    for (index, one) in tries.into_iter().enumerate() {
        let (policy, finding) = one.place;
        if !accepted.contains(&index) {
            refused.push((one.place, why));
        } else if let Some(fix) = fix_of(all, (policy, finding)) {
            fix.edits = one.changes.into_iter().map(|Change { range, text }| Edit { range, text }).collect();
        }
    }
    for ((policy, index), why) in refused {
        let Some(one) = all.get_mut(policy) else { continue };
        let Some(finding) = one.report.findings.get_mut(index) else { continue };
        let Some(fix) = finding.fix.take() else { continue };
        let is_safe = fix.safety == Safety::KeepsMeaning;
        if is_safe {
            let help = finding.help.take().unwrap_or(fix.title);
            finding.help = Some(format!("{help}; the fix is not made here: {why}"));
        }
        let not_placed = NotPlaced { rule: finding.rule.id, location: finding.location, is_safe };
        one.part.iter_mut().for_each(|part| part.not_placed.push(not_placed.clone()));
    }
}

/// The changes of a file as a fix.
fn fix_with(changes: &[Change]) -> Fix {
    let edits = changes.iter().cloned().map(|Change { range, text }| Edit { range, text }).collect();
    Fix { title: String::new(), edits, safety: Safety::KeepsMeaning }
}

fn fix_of(all: &mut [Checked], (policy, finding): Place) -> Option<&mut Fix> {
    all.get_mut(policy)?.report.findings.get_mut(finding)?.fix.as_mut()
}

/// The text of the file with those fixes of these findings that can be made together, and the findings that they are of.
pub(super) fn fixed(
    found: &Found,
    all: &[Checked],
    chosen: &[Place],
    settings: &Settings,
    around: &Around,
) -> Option<(String, Vec<Place>)> {
    let mut trial = Trial::of(found, all, chosen, settings, around)?;
    let every: Vec<usize> = (0..trial.tries.len()).collect();
    trial.sift(&every, true);
    let accepted = std::mem::take(&mut trial.accepted);
    let text = trial.changed(&accepted)?;
    let place = |index: &usize| trial.tries.get(*index).map(|one| one.place);
    Some((text, accepted.iter().filter_map(place).collect()))
}

/// One of the texts of JSON that a policy can be.
struct Variant {
    choice: Choice,
    rendered: Rendered,
    /// The fixes that its findings have, by the rule and the bytes of the file.
    fixes: HashMap<(&'static str, usize, usize), Fix>,
}

/// All that a policy can be: each outcome of its conditions, with several fillings of what is not known.
fn variants(policy: &Policy, text: &str, options: &Options) -> Result<Vec<Variant>, &'static str> {
    const WHY: &str = "parts of the policy are made by expressions that are not worked out";
    let choice = |conditions: &[String], outcome: u32, filling: usize| {
        let held = |(index, name): (usize, &String)| (name.clone(), outcome >> index & 1 == 0);
        let mut choice = Choice::default();
        choice.conditions = conditions.iter().enumerate().map(held).collect();
        choice.others_hold = true;
        choice.filling = Filling::Values(filling);
        choice
    };
    let mut conditions: Vec<String> = Vec::new();
    let mut has_holes = false;
    loop {
        let known = conditions.len();
        for outcome in 0..1_u32 << known {
            let rendered = policy.rendered(&choice(&conditions, outcome, 0)).ok_or(WHY)?;
            has_holes |= !rendered.places.is_empty();
            // One condition can decide whether another one is asked.
            let new = rendered.conditions.into_iter().filter(|name| !conditions.contains(name));
            let new: Vec<String> = new.collect();
            conditions.extend(new);
            if conditions.len() > MOST_CONDITIONS {
                return Err("more conditions decide about the policy than are tried");
            }
        }
        if conditions.len() == known {
            break;
        }
    }
    let mut all = Vec::new();
    for outcome in 0..1_u32 << conditions.len() {
        for filling in 0..if has_holes { FILLINGS } else { 1 } {
            let choice = choice(&conditions, outcome, filling);
            let rendered = policy.rendered(&choice).ok_or(WHY)?;
            let mut fixes = HashMap::new();
            for finding in lint(&rendered.text.text, options).findings {
                let at = rendered.in_file(&(finding.location.start..finding.location.end)).unwrap_or_default();
                let (start, end) = (floor(text, at.start), floor(text, at.end.max(at.start)));
                if let Some(fix) = finding.fix {
                    fixes.entry((finding.rule.id, start, end)).or_insert(fix);
                }
            }
            all.push(Variant { choice, rendered, fixes });
        }
    }
    Ok(all)
}

fn floor(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// A fix that is tried.
struct Try {
    place: Place,
    /// The index of the policy in the file.
    policy: usize,
    /// What it changes in the file.
    changes: Vec<Change>,
    /// What it is for each variant of the policy; `None` if that does not have the finding.
    fixes: Vec<Option<Fix>>,
}

/// The fixes of a file that are tried.
struct Trial<'a> {
    found: &'a Found,
    around: &'a Around,
    text: String,
    language: Language,
    /// By the index of the policy in the file.
    variants: BTreeMap<usize, Vec<Variant>>,
    tries: Vec<Try>,
    refused: Vec<(Place, &'static str)>,
    accepted: Vec<usize>,
    /// How many bytes may still be read.
    left: usize,
    /// Whether there was something to read that these were not enough for.
    is_used_up: bool,
}

impl<'a> Trial<'a> {
    /// The fixes of these findings; `None` if there are none.
    fn of(
        found: &'a Found,
        all: &[Checked],
        chosen: &[Place],
        settings: &Settings,
        around: &'a Around,
    ) -> Option<Trial<'a>> {
        let first = all.first().filter(|_| !chosen.is_empty())?;
        let mut trial = Trial {
            found,
            around,
            text: first.text.clone(),
            language: first.part.as_ref()?.language,
            variants: BTreeMap::new(),
            tries: Vec::new(),
            refused: Vec::new(),
            accepted: Vec::new(),
            left: MOST_READ,
            is_used_up: false,
        };
        let editor = Editor::new(trial.language, &first.text);
        for place in chosen {
            let Some(one) = all.get(place.0) else { continue };
            let Some((part, finding)) = one.part.as_ref().zip(one.report.findings.get(place.1)) else { continue };
            let mut options = settings.options.clone();
            options.kind = Some(one.report.kind);
            match trial.attempt(*place, part.index, finding, &options, &editor) {
                Ok(attempt) => trial.tries.push(attempt),
                Err(why) => trial.refused.push((*place, why)),
            }
        }
        Some(trial)
    }

    fn attempt(
        &mut self,
        place: Place,
        index: usize,
        finding: &Finding,
        options: &Options,
        editor: &Editor<'_>,
    ) -> Result<Try, &'static str> {
        let policy = self.found.policies.get(index).ok_or("the policy is not in the file")?;
        let variants = match self.variants.entry(index) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(variants(policy, &self.text, options)?),
        };
        let at = (finding.rule.id, finding.location.start, finding.location.end);
        let fixes: Vec<Option<Fix>> = variants.iter().map(|variant| variant.fixes.get(&at).cloned()).collect();
        let mut both = variants.iter().zip(&fixes);
        let first = both.find_map(|(variant, fix)| Some((variant, fix.as_ref()?)));
        let (variant, fix) = first.ok_or("it depends on what is filled in")?;
        let is_safe = |fix: &Fix| fix.safety == Safety::KeepsMeaning;
        if finding.fix.as_ref().is_some_and(is_safe) && !fixes.iter().flatten().all(is_safe) {
            return Err("what a condition decides makes it change what the policy allows");
        }
        let edits = fix.edits.iter().map(|edit| Change { range: edit.range.clone(), text: edit.text.clone() });
        let edits: Vec<Change> = edits.collect();
        let read = variant.rendered.text.text.len();
        if read > self.left {
            self.is_used_up = true;
            return Err(USED_UP);
        }
        self.left -= read;
        let changes = editor.placed(policy, &variant.rendered, &edits)?;
        Ok(Try { place, policy: index, changes, fixes })
    }

    /// Accepts those of these fixes with which the file has the policies that are wanted: each by itself, or all together.
    /// Fixes are tried at once, and apart only if that fails.
    fn sift(&mut self, tries: &[usize], together: bool) {
        if tries.is_empty() {
            return;
        }
        let mut set = if together { self.accepted.clone() } else { Vec::new() };
        set.extend(tries);
        if self.holds(&set) {
            self.accepted.extend(tries);
        } else if tries.len() > 1 {
            let (one, other) = tries.split_at(tries.len() / 2);
            self.sift(one, together);
            self.sift(other, together);
        }
    }

    fn tries<'t>(&'t self, set: &'t [usize]) -> impl Iterator<Item = &'t Try> {
        set.iter().filter_map(|index| self.tries.get(*index))
    }

    /// The text of the file with these fixes; `None` if they overlap.
    fn changed(&self, set: &[usize]) -> Option<String> {
        let fixes: Vec<Fix> = self.tries(set).map(|one| fix_with(&one.changes)).collect();
        let (changed, count) = apply(&self.text, &fixes.iter().collect::<Vec<_>>());
        (count == set.len()).then_some(changed)
    }

    /// Whether the file has the policies that are wanted once it has these fixes.
    fn holds(&mut self, set: &[usize]) -> bool {
        let (Some(changed), Some(wanted)) = (self.changed(set), self.wanted(set)) else { return false };
        if changed.len() > self.left {
            self.is_used_up = true;
            return false;
        }
        self.left -= changed.len();
        holds(self.language, &self.around.inputs(), self.found, &changed, &wanted)
    }

    /// What the policies are with these fixes; `None` if they overlap in the JSON of one.
    fn wanted(&self, set: &[usize]) -> Option<Vec<Wanted>> {
        let mut wanted = Vec::new();
        for (policy, variants) in &self.variants {
            let of_policy: Vec<&Try> = self.tries(set).filter(|one| one.policy == *policy).collect();
            for (index, variant) in variants.iter().enumerate().filter(|_| !of_policy.is_empty()) {
                let fixes = of_policy.iter().filter_map(|one| one.fixes.get(index)?.as_ref());
                let fixes: Vec<&Fix> = fixes.collect();
                let (text, count) = apply(&variant.rendered.text.text, &fixes);
                let json = serde_json::from_str(&text).ok().filter(|_| count == fixes.len())?;
                wanted.push(Wanted { policy: *policy, choice: variant.choice.clone(), json });
            }
        }
        Some(wanted)
    }
}
