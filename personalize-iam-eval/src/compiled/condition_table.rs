//! The conditions of a pool, laid out side by side: most are answered from a few cache lines.

use std::sync::Arc;

use crate::base::span::{Span, number};
use crate::base::truth::Tri;
use crate::base::value::{Network, read_bool};
use crate::matching::condition::{Condition, Env, Fit, Listed, negated_if};
use crate::request::context::Values;
use crate::request::derived_keys::Derived;

/// Conditions by their numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Conditions {
    plain: Box<[Plain]>,
    /// Keys in lower case and listed texts.
    text: Box<[u8]>,
    texts: Box<[Span]>,
    networks: Box<[Network]>,
    conditions: Box<[Arc<Condition>]>,
}

/// A condition answerable from one value, or a marker that it is not.
#[derive(Clone, Copy, Debug)]
struct Plain {
    hash: u32,
    key: Span,
    /// In `texts` or in `networks`.
    listed: Span,
    form: Form,
    negated: bool,
    /// Whether the condition holds where the request does not have the key.
    holds_without_key: bool,
    /// The key, if it can follow from the request where it is not given.
    derived: Option<Derived>,
    /// AWS includes the key in every request of some callers, so that it may not be absent where it is not found.
    may_be_included: bool,
}

#[derive(Clone, Copy, Debug)]
enum Form {
    Texts,
    Networks,
    /// Whether `true` is listed, and whether `false` is.
    Bools(bool, bool),
    /// The condition itself has to be checked.
    Other,
}

impl Conditions {
    pub(crate) fn new(conditions: Vec<Arc<Condition>>) -> Conditions {
        let (mut text, mut texts, mut networks) = (Vec::new(), Vec::new(), Vec::new());
        let mut push = |part: &str| {
            let start = number(text.len());
            text.extend_from_slice(part.as_bytes());
            Span { start, end: number(text.len()) }
        };
        let plain = conditions.iter().map(|condition| {
            let key = push(condition.folded());
            let derived = Derived::of_hash(condition.folded(), condition.hash());
            let Some((operator, listed)) = condition.listed() else {
                let (listed, form) = (Span::default(), Form::Other);
                let (negated, holds_without_key, may_be_included) = (false, false, true);
                return Plain {
                    hash: condition.hash(),
                    key,
                    listed,
                    form,
                    negated,
                    holds_without_key,
                    derived,
                    may_be_included,
                };
            };
            let (listed, form) = match listed {
                Listed::Bools(yes, no) => (Span::default(), Form::Bools(yes, no)),
                Listed::Texts(listed) => {
                    let start = number(texts.len());
                    texts.extend(listed.into_iter().map(&mut push));
                    (Span { start, end: number(texts.len()) }, Form::Texts)
                }
                Listed::Networks(listed) => {
                    let start = number(networks.len());
                    networks.extend(listed);
                    (Span { start, end: number(networks.len()) }, Form::Networks)
                }
            };
            let negated = operator.base.is_negated();
            let holds_without_key = operator.holds_without_key() == Some(true);
            let may_be_included = condition.may_be_included();
            Plain { hash: condition.hash(), key, listed, form, negated, holds_without_key, derived, may_be_included }
        });
        let plain = plain.collect();
        Conditions {
            plain,
            text: text.into(),
            texts: texts.into(),
            networks: networks.into(),
            conditions: conditions.into(),
        }
    }

    /// Whether a condition holds.
    pub(crate) fn holds(&self, number: u32, env: &Env<'_>) -> Tri {
        let at = number as usize;
        self.plain.get(at).and_then(|plain| self.holds_at_once(*plain, env)).unwrap_or_else(|| {
            // Of what is not there, nothing holds.
            self.conditions.get(at).map_or(Tri::False, |condition| condition.holds(env))
        })
    }

    /// `None`: the condition itself has to be checked.
    fn holds_at_once(&self, plain: Plain, env: &Env<'_>) -> Option<Tri> {
        if matches!(plain.form, Form::Other) {
            return None;
        }
        let packed = &env.request.packed;
        let key = packed.find(plain.key.of(&self.text), plain.hash);
        let value = match key {
            Some(key) => packed.bytes_of(key)?,
            None if packed.has_unknown_keys => return None,
            None => match plain.derived.and_then(|key| env.request.following(key)) {
                Some(Values::One(value)) => value.as_bytes(),
                Some(Values::Many(_) | Values::Lent(_)) => return None,
                None if plain.may_be_included => return None,
                None => return Some(Tri::from(plain.holds_without_key)),
            },
        };
        let matches = match plain.form {
            Form::Texts => {
                let listed = plain.listed.of(&self.texts);
                (Tri::from(listed.iter().any(|one| one.of(&self.text) == value)), Fit::All)
            }
            Form::Networks => {
                match key.and_then(|key| packed.address(key)).unwrap_or_else(|| env.read_address(value)) {
                    Some(address) => {
                        let listed = plain.listed.of(&self.networks);
                        (Tri::from(listed.iter().any(|network| network.contains(address))), Fit::All)
                    }
                    None => (Tri::False, Fit::NotValue),
                }
            }
            Form::Bools(yes, no) => (Tri::from(if read_bool(value)? { yes } else { no }), Fit::All),
            Form::Other => return None,
        };
        Some(negated_if(plain.negated, matches, env))
    }
}
