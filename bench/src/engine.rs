//! The engines, one file each, behind one trait.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::case::{Outcome, Policy, Request, Workload};
use crate::timing::median;

pub mod cedar;
pub mod iam;
pub mod ours;
pub mod rego;
pub mod sketch;

/// Why something could not be measured.
pub type Failure = Box<dyn Error + Send + Sync>;

/// Something that decides.
pub trait Engine: Sized + Send {
    /// What the engine loads policies from, in its own language.
    type Source: Send;
    /// A request in the engine's own form.
    type Request: Send;
    /// Its name in tables.
    const NAME: &'static str;

    /// The policies in the engine's language. Not measured.
    fn translate(policies: &[Policy]) -> Self::Source;

    /// Loads the policies, ready to decide.
    ///
    /// # Errors
    ///
    /// If the engine does not take them.
    fn load(source: &Self::Source) -> Result<Self, Failure>;

    /// A request in the engine's own form.
    ///
    /// # Errors
    ///
    /// If the engine does not take it.
    fn request(request: &Request) -> Result<Self::Request, Failure>;

    /// Decides.
    fn decide(&mut self, request: &Self::Request) -> Outcome;
}

/// An engine with policies loaded and requests made ready.
pub trait Contender: Send {
    /// Its name in tables.
    fn name(&self) -> &'static str;

    /// What it says of each of the first `count` requests.
    fn outcomes(&mut self, count: usize) -> Vec<Outcome>;

    /// The mean time of a decision in nanoseconds, over passes through the first `count` requests.
    fn time(&mut self, count: usize, at_least: Duration) -> f64;

    /// Nanoseconds for loading the policies.
    fn load_time(&self) -> f64;

    /// Nanoseconds for making a request ready.
    fn request_time(&self) -> f64;
}

struct Ready<E: Engine> {
    engine: E,
    requests: Vec<E::Request>,
    load_time: f64,
    request_time: f64,
}

/// The engine with the workload's policies loaded and its requests made ready.
///
/// # Errors
///
/// If the engine does not take them.
pub fn ready<E: Engine + 'static>(workload: &Workload) -> Result<Box<dyn Contender>, Failure> {
    /// The policies are loaded so often, and no longer than this.
    const LOADS: usize = 5;
    const LOADING: Duration = Duration::from_millis(300);
    let source = E::translate(&workload.policies);
    let (mut times, beginning) = (Vec::new(), Instant::now());
    let engine = loop {
        let start = Instant::now();
        let engine = E::load(&source)?;
        times.push(start.elapsed().as_secs_f64() * 1e9);
        if times.len() == LOADS || beginning.elapsed() > LOADING {
            break engine;
        }
    };
    let start = Instant::now();
    let requests = workload.requests.iter().map(E::request).collect::<Result<Vec<_>, _>>()?;
    let request_time = start.elapsed().as_secs_f64() * 1e9 / requests.len() as f64;
    Ok(Box::new(Ready { engine, requests, load_time: median(&times), request_time }))
}

impl<E: Engine> Contender for Ready<E> {
    fn name(&self) -> &'static str {
        E::NAME
    }

    fn outcomes(&mut self, count: usize) -> Vec<Outcome> {
        self.requests.iter().take(count).map(|request| self.engine.decide(request)).collect()
    }

    fn time(&mut self, count: usize, at_least: Duration) -> f64 {
        let mut decisions = 0_usize;
        let start = Instant::now();
        loop {
            for request in self.requests.iter().take(count) {
                black_box(self.engine.decide(black_box(request)));
            }
            decisions += count.min(self.requests.len());
            let elapsed = start.elapsed();
            if elapsed >= at_least {
                return elapsed.as_secs_f64() * 1e9 / decisions as f64;
            }
        }
    }

    fn load_time(&self) -> f64 {
        self.load_time
    }

    fn request_time(&self) -> f64 {
        self.request_time
    }
}
