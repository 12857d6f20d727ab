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
    /// Whether what it loads is text.
    const READS_TEXT: bool = true;

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

    /// Decides a request that is asked once, from its texts.
    fn from_text(&mut self, request: &Request) -> Outcome {
        Self::request(request).map_or(Outcome::Failed, |request| self.decide(&request))
    }

    /// Loads the policies for one request, and decides it.
    ///
    /// # Errors
    ///
    /// If the engine does not take them.
    fn one_shot(source: &Self::Source, request: &Request) -> Result<Outcome, Failure> {
        Ok(Self::load(source)?.from_text(request))
    }
}

/// An engine with policies loaded and requests prepared.
pub trait Contender: Send {
    /// Its name in tables.
    fn name(&self) -> &'static str;

    /// What it says of each of the first `count` requests.
    fn outcomes(&mut self, count: usize) -> Vec<Outcome>;

    /// What it says of each of the first `count` requests from their texts.
    fn outcomes_from_text(&mut self, count: usize) -> Vec<Outcome>;

    /// What it says of each of the first `count` requests in one shot.
    fn one_shots(&self, count: usize) -> Vec<Outcome>;

    /// The mean time of a decision in nanoseconds, over passes through the first `count` requests.
    fn time(&mut self, count: usize, at_least: Duration) -> f64;

    /// The mean time in nanoseconds from a request's texts to its decision, as [`Contender::time`].
    fn time_from_text(&mut self, count: usize, at_least: Duration) -> f64;

    /// The mean time in nanoseconds from the texts of the policies and of a request to its decision, over passes through
    /// the first `count` requests; `None` of what does not load text.
    fn time_in_one_shot(&self, count: usize, at_least: Duration) -> Option<f64>;

    /// Nanoseconds for loading the policies.
    fn load_time(&self) -> f64;

    /// Nanoseconds for making a request ready.
    fn request_time(&self) -> f64;
}

struct Ready<E: Engine> {
    engine: E,
    source: E::Source,
    texts: Vec<Request>,
    requests: Vec<E::Request>,
    load_time: f64,
    request_time: f64,
}

/// The engine with the workload's policies loaded and its requests prepared.
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
    let texts = workload.requests.clone();
    Ok(Box::new(Ready { engine, source, texts, requests, load_time: median(&times), request_time }))
}

impl<E: Engine> Contender for Ready<E> {
    fn name(&self) -> &'static str {
        E::NAME
    }

    fn outcomes(&mut self, count: usize) -> Vec<Outcome> {
        // Of requests of its own: what a decision adds to a prepared request is to lie where the timed ones lie.
        let decide = |request| E::request(request).map_or(Outcome::Failed, |request| self.engine.decide(&request));
        self.texts.iter().take(count).map(decide).collect()
    }

    fn outcomes_from_text(&mut self, count: usize) -> Vec<Outcome> {
        self.texts.iter().take(count).map(|request| self.engine.from_text(request)).collect()
    }

    fn one_shots(&self, count: usize) -> Vec<Outcome> {
        let in_one_shot = |request| E::one_shot(&self.source, request).unwrap_or(Outcome::Failed);
        self.texts.iter().take(count).map(in_one_shot).collect()
    }

    fn time(&mut self, count: usize, at_least: Duration) -> f64 {
        mean_time(self.requests.iter().take(count), at_least, |request| self.engine.decide(request))
    }

    fn time_from_text(&mut self, count: usize, at_least: Duration) -> f64 {
        mean_time(self.texts.iter().take(count), at_least, |request| self.engine.from_text(request))
    }

    fn time_in_one_shot(&self, count: usize, at_least: Duration) -> Option<f64> {
        let shot = |request: &Request| E::one_shot(&self.source, request).unwrap_or(Outcome::Failed);
        E::READS_TEXT.then(|| mean_time(self.texts.iter().take(count), at_least, shot))
    }

    fn load_time(&self) -> f64 {
        self.load_time
    }

    fn request_time(&self) -> f64 {
        self.request_time
    }
}

/// The mean time of one call in nanoseconds, over passes through the requests.
fn mean_time<'a, R: 'a>(
    requests: impl Iterator<Item = &'a R> + Clone,
    at_least: Duration,
    mut decide: impl FnMut(&R) -> Outcome,
) -> f64 {
    let mut decisions = 0_usize;
    let start = Instant::now();
    loop {
        for request in requests.clone() {
            black_box(decide(black_box(request)));
            decisions += 1;
        }
        let elapsed = start.elapsed();
        if elapsed >= at_least {
            return elapsed.as_secs_f64() * 1e9 / decisions as f64;
        }
    }
}
