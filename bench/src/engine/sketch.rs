//! A floor, not an engine: what a bare linear scan costs on this workload and on nothing else.
//!
//! A row of bits for each known action says which statements name it; those are visited one by one, denies first.
//! Conditions are parsed beforehand, shared by statements, and tested once a request. Nothing is allocated. It knows
//! five operators, no variables, no layers, no unknown actions.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::net::IpAddr;

use personalize_iam_model::catalog;
use personalize_iam_model::glob::{self, Case};

use super::{Engine, Failure};
use crate::case::{Condition, Operator, Outcome, Policy, Request, Statement};

/// The statements, ready to be scanned.
pub struct Sketch {
    actions: HashMap<String, Row, BuildHasherDefault<Fnv>>,
    statements: Vec<Scanned>,
    tests: Vec<Test>,
    /// What the tests said of the request with the number beside.
    said: Vec<(u64, bool)>,
    request: u64,
}

/// Which statements name an action.
struct Row {
    denies: Vec<u64>,
    allows: Vec<u64>,
}

struct Scanned {
    tests: Vec<u32>,
    resources: Vec<Pattern>,
}

enum Pattern {
    Any,
    Exact(String),
    Prefix(String),
    General(String),
}

enum Test {
    Texts { key: &'static str, values: Vec<String>, negated: bool },
    Bool { key: &'static str, wanted: bool, if_absent: bool },
    Networks { key: &'static str, values: Vec<(IpAddr, u8)> },
}

impl Sketch {
    /// The statements of the policies, ready to be scanned.
    pub fn new(policies: &[Policy]) -> Sketch {
        let all: Vec<&Statement> = policies.iter().flat_map(|policy| &policy.statements).collect();
        let mut known: Vec<&Condition> = Vec::new();
        let statements = all
            .iter()
            .map(|statement| Scanned {
                tests: statement.conditions.iter().map(|condition| number(condition, &mut known)).collect(),
                resources: statement.resources.iter().map(|text| Pattern::new(text)).collect(),
            })
            .collect();
        let names = catalog::service("personalize").into_iter().flat_map(|s| s.actions).map(|action| action.full_name);
        let rows = names.chain(["iam:PassRole"]).map(|name| {
            let names_it = |s: &Statement| s.actions.iter().any(|p| glob::matches(p, name, Case::Ignored));
            let row = |denies: bool| {
                let mut row = vec![0_u64; all.len().div_ceil(64)];
                for (index, _) in all.iter().enumerate().filter(|(_, s)| s.denies == denies && names_it(s)) {
                    row[index / 64] |= 1 << (index % 64);
                }
                row
            };
            (name.to_owned(), Row { denies: row(true), allows: row(false) })
        });
        let tests: Vec<Test> = known.iter().map(|condition| Test::new(condition)).collect();
        Sketch { actions: rows.collect(), statements, said: vec![(0, false); tests.len()], tests, request: 0 }
    }

    /// Decides on the texts of a request.
    pub fn decide_texts(&mut self, request: &Request) -> Outcome {
        let Sketch { actions, statements, tests, said, request: number } = self;
        *number += 1;
        let Some(row) = actions.get(request.action.as_str()) else { return Outcome::ImplicitDeny };
        let mut applies = |index: usize| {
            let statement = &statements[index];
            let holds = statement.tests.iter().all(|test| {
                let said = &mut said[*test as usize];
                if said.0 != *number {
                    *said = (*number, tests[*test as usize].holds(request));
                }
                said.1
            });
            holds && statement.resources.iter().any(|pattern| pattern.matches(&request.resource))
        };
        if bits(&row.denies).any(&mut applies) {
            Outcome::ExplicitDeny
        } else if bits(&row.allows).any(&mut applies) {
            Outcome::Allowed
        } else {
            Outcome::ImplicitDeny
        }
    }
}

/// The number of a condition among those that are known; the same condition has the same number.
fn number<'a>(condition: &'a Condition, known: &mut Vec<&'a Condition>) -> u32 {
    let at = known.iter().position(|other| *other == condition).unwrap_or_else(|| {
        known.push(condition);
        known.len() - 1
    });
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The numbers of the bits that are set.
fn bits(row: &[u64]) -> impl Iterator<Item = usize> {
    row.iter().enumerate().flat_map(|(word, bits)| {
        let mut left = *bits;
        std::iter::from_fn(move || {
            let bit = (left != 0).then(|| left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(word * 64 + bit)
        })
    })
}

impl Pattern {
    fn new(text: &str) -> Pattern {
        match text.find('*') {
            None => Pattern::Exact(text.to_owned()),
            Some(0) if text.len() == 1 => Pattern::Any,
            Some(at) if at + 1 == text.len() => Pattern::Prefix(text[..at].to_owned()),
            Some(_) => Pattern::General(text.to_owned()),
        }
    }

    fn matches(&self, text: &str) -> bool {
        match self {
            Pattern::Any => true,
            Pattern::Exact(exact) => text == exact,
            Pattern::Prefix(prefix) => text.starts_with(prefix.as_str()),
            Pattern::General(pattern) => glob::matches(pattern, text, Case::Sensitive),
        }
    }
}

impl Test {
    fn new(condition: &Condition) -> Test {
        let key = condition.key;
        let first = || condition.values.first().is_some_and(|value| value == "true");
        match condition.operator {
            Operator::StringEquals => Test::Texts { key, values: condition.values.clone(), negated: false },
            Operator::StringNotEquals => Test::Texts { key, values: condition.values.clone(), negated: true },
            Operator::Bool => Test::Bool { key, wanted: first(), if_absent: false },
            Operator::BoolIfExists => Test::Bool { key, wanted: first(), if_absent: true },
            Operator::IpAddress => {
                let network = |text: &String| {
                    let (address, bits) = text.split_once('/').expect("the workload writes networks with a length");
                    (address.parse().expect("an address"), bits.parse().expect("a length"))
                };
                Test::Networks { key, values: condition.values.iter().map(network).collect() }
            }
        }
    }

    fn holds(&self, request: &Request) -> bool {
        let value = |key: &str| request.context.iter().find(|(name, _)| *name == key).map(|(_, value)| value.as_str());
        match self {
            Test::Texts { key, values, negated } => {
                value(key).is_some_and(|value| values.iter().any(|listed| listed == value)) != *negated
            }
            Test::Bool { key, wanted, if_absent } => {
                value(key).map_or(*if_absent, |value| value == if *wanted { "true" } else { "false" })
            }
            Test::Networks { key, values } => {
                let address: Option<IpAddr> = value(key).and_then(|value| value.parse().ok());
                address.is_some_and(|address| values.iter().any(|network| contains(*network, address)))
            }
        }
    }
}

fn contains((network, length): (IpAddr, u8), address: IpAddr) -> bool {
    let same =
        |left: u128, right: u128, bits: u8| (left ^ right).checked_shr(u32::from(bits - length)).unwrap_or(0) == 0;
    match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => same(network.to_bits().into(), address.to_bits().into(), 32),
        (IpAddr::V6(network), IpAddr::V6(address)) => same(network.to_bits(), address.to_bits(), 128),
        _ => false,
    }
}

/// A hash for short texts: FNV-1a over words of eight bytes.
#[derive(Default)]
struct Fnv(u64);

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(0x517C_C1B7_2722_0A95);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Engine for Sketch {
    type Source = Vec<Policy>;
    type Request = Request;
    const READS_TEXT: bool = false;
    const NAME: &'static str = "linear sketch";

    fn translate(policies: &[Policy]) -> Vec<Policy> {
        policies.to_vec()
    }

    fn load(source: &Vec<Policy>) -> Result<Sketch, Failure> {
        Ok(Sketch::new(source))
    }

    fn request(request: &Request) -> Result<Request, Failure> {
        Ok(request.clone())
    }

    fn decide(&mut self, request: &Request) -> Outcome {
        self.decide_texts(request)
    }
}
