//! One question, one answer: the commands do not contradict each other about the same policies.
//!
//! Of random policies and requests from a small vocabulary ([`vocabulary`]):
//!
//! - `simulate`, `explain` and `can` decide a request alike, and as it is decided however what is not known of it turns out
//!   ([`decide`]);
//! - `prove`, `who-can` and `compare` say of all requests what is so of each, and their witnesses are of callers that there
//!   can be ([`prove`]);
//! - what `validate` says to have no effect has none, and what it says to give access gives it ([`validate`]);
//! - and the commands say so in their own words, run on the same files ([`binary`]).
//!
//! Each test says how often it saw what it is about, so that it cannot pass by looking at nothing. `PERSONALIZE_IAM_CASES` sets
//! the number of cases; the counts are asked of the usual number alone.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod binary;
mod decide;
mod prove;
#[allow(dead_code, reason = "the scenarios of the evaluator's laws have a vocabulary of their own")]
#[path = "../../../personalize-iam-eval/tests/reference/random.rs"]
mod random;
mod validate;
mod vocabulary;

use std::cell::RefCell;
use std::collections::BTreeMap;

use vocabulary::Case;

/// Tries cases, and counts what each of them was about.
fn tally(usual: usize, look: impl Fn(&Case, &mut random::Choices<'_>) -> Result<Vec<String>, String>) -> Tally {
    let seen = RefCell::new(BTreeMap::<String, usize>::new());
    let cases = random::cases(usual);
    random::try_all(cases, |choices| {
        let case = vocabulary::case(choices);
        for what in look(&case, choices)? {
            *seen.borrow_mut().entry(what).or_default() += 1;
        }
        Ok(())
    });
    Tally { seen: seen.into_inner(), is_usual: cases == usual }
}

/// How often what was seen.
struct Tally {
    seen: BTreeMap<String, usize>,
    is_usual: bool,
}

impl Tally {
    fn assert_seen(&self, expected: &[(&str, usize)]) {
        for (what, least) in expected.iter().filter(|_| self.is_usual) {
            let seen = self.seen.get(*what).copied().unwrap_or_default();
            assert!(seen >= *least, "`{what}` was seen {seen} times, not {least}: {:?}", self.seen);
        }
    }
}

fn if_so(is_so: bool, what: &str) -> Vec<String> {
    if is_so { vec![what.to_owned()] } else { Vec::new() }
}

#[test]
fn explain_says_what_simulate_says() {
    let tally = tally(2_000, |case, _| Ok(vec![decide::explain_agrees(case)?.as_str().to_owned()]));
    tally.assert_seen(&[("allowed", 200), ("depends", 20), ("explicitDeny", 200), ("implicitDeny", 400)]);
}

#[test]
fn what_is_not_known_is_decided_only_if_it_makes_no_difference() {
    let tally = tally(2_000, |case, _| Ok(if_so(decide::completions_agree(case)?, "comes out both ways")));
    tally.assert_seen(&[("comes out both ways", 10)]);
}

#[test]
fn an_action_without_resource_types_is_decided_alike_on_all_resources() {
    let tally = tally(2_000, |case, _| Ok(if_so(decide::resource_makes_no_difference(case)?, "untyped")));
    tally.assert_seen(&[("untyped", 500)]);
}

#[test]
fn can_says_what_simulate_says() {
    let tally = tally(1_500, |case, _| Ok(if_so(decide::can_agrees(case)?, "called")));
    tally.assert_seen(&[("called", 1_000)]);
}

#[test]
fn proofs_say_what_simulate_says() {
    let tally = tally(100, |case, _| prove::proofs_agree(case));
    tally.assert_seen(&[("request pinned", 25), ("request allowed", 20), ("asked", 700)]);
    let (asked, undecided) = (tally.seen["asked"], tally.seen.get("undecided").copied().unwrap_or_default());
    assert!(undecided * 10 < asked, "{undecided} of {asked} answers are undecided");
}

#[test]
fn witnesses_are_of_callers_that_there_can_be() {
    let tally = tally(100, |case, _| Ok(vec!["witness".to_owned(); prove::callers_are_possible(case)?]));
    tally.assert_seen(&[("witness", 200)]);
}

#[test]
fn what_has_no_effect_by_validate_has_none() {
    let tally = tally(100, |case, choices| {
        let exact = choices.once_in(6);
        let found = validate::claims_of_effect_hold(case, exact)?;
        Ok(found.into_iter().map(str::to_owned).collect())
    });
    tally.assert_seen(&[("redundant-action", 80), ("exact-deny-removes-nothing", 5)]);
}

#[test]
fn what_gives_access_by_validate_gives_it() {
    let tally =
        tally(250, |case, _| Ok(validate::claims_of_access_hold(case)?.into_iter().map(str::to_owned).collect()));
    tally.assert_seen(&[("allow-star-star", 30), ("allow-notaction", 6), ("permissions-management-actions", 6)]);
}

#[test]
fn the_commands_say_the_same_of_the_same_files() {
    let tally = tally(40, |case, _| match binary::spoken(case) {
        Some(case) => Ok(vec![binary::words_agree(&case)?]),
        None => Ok(Vec::new()),
    });
    tally.assert_seen(&[("allowed", 3), ("implicitDeny", 3)]);
}
