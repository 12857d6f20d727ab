//! The sizes, 1 to 10,000 policies, and times in rounds: in each round every engine has its turn, so that what disturbs the
//! machine disturbs them all.

use std::thread;
use std::time::Duration;

use crate::case::{Outcome, Workload};
use crate::engine::{Contender, Failure, cedar, iam, ours, ready, rego, sketch};
use crate::timing::median;
use crate::workload::{REQUESTS, padded, workload};

/// The numbers of policies that are measured.
pub const SIZES: [usize; 5] = [1, 10, 100, 1_000, 10_000];

/// A cell takes no fewer requests, since they differ in what they cost.
const FEWEST: usize = 20;

/// So few requests stay in the caches.
pub const WARM: usize = 100;

/// The largest number of policies that the peers are measured with.
const LAST_OF_PEERS: usize = 1_000;

/// How many requests are decided where instructions are counted.
pub const COUNTED: usize = 1_000;

/// How long is measured.
#[derive(Clone, Copy)]
pub struct Effort {
    /// How often each engine has its turn.
    pub rounds: usize,
    /// How long a turn lasts at least.
    pub turn: Duration,
    /// A cell takes at most this share of its requests.
    pub divisor: usize,
}

impl Effort {
    /// Some minutes in all.
    pub const FULL: Effort = Effort { rounds: 7, turn: Duration::from_millis(40), divisor: 1 };
    /// Below half a minute in all.
    pub const QUICK: Effort = Effort { rounds: 3, turn: Duration::from_millis(10), divisor: 50 };
}

/// What one engine needed with one number of policies.
pub struct Cell {
    /// The engine's name.
    pub name: &'static str,
    /// Nanoseconds a decision, round by round.
    pub rounds: Vec<f64>,
    /// The same with few requests over and over, which stay in the processor's caches; not of the peers.
    pub warm: Vec<f64>,
    /// Nanoseconds from a request's texts to its decision, round by round.
    pub from_text: Vec<f64>,
    /// Nanoseconds from the texts of policies and request to the decision, round by round; empty of what loads no text.
    pub one_shot: Vec<f64>,
    /// Nanoseconds for loading the policies.
    pub load: f64,
    /// Nanoseconds for making a request ready.
    pub request: f64,
}

impl Cell {
    /// Nanoseconds a decision.
    pub fn decision(&self) -> f64 {
        median(&self.rounds)
    }
}

/// The engines with one number of policies: ours, the sketch, the peers.
pub struct Column {
    /// The number of policies.
    pub n: usize,
    /// The engines.
    pub cells: Vec<Cell>,
}

/// Measures all engines with this number of policies.
///
/// # Errors
///
/// If an engine does not take the workload, or two decide a request differently.
pub fn column(n: usize, effort: Effort) -> Result<Column, Failure> {
    let all = workload(n);
    let mut contenders = vec![ready::<ours::Ours>(&all)?, ready::<sketch::Sketch>(&all)?];
    if n <= LAST_OF_PEERS {
        contenders.extend([ready::<iam::IamRs>(&all)?, ready::<cedar::Cedar>(&all)?, ready::<rego::Rego>(&all)?]);
    }
    agree(&all, &mut contenders, if n >= 1_000 { REQUESTS / effort.divisor } else { REQUESTS })?;
    agree_from_text(&mut contenders, if n >= 1_000 { REQUESTS / effort.divisor } else { REQUESTS }, shots(n))?;
    let mut columns = [(n, contenders)];
    let cells = in_turn(&mut columns, effort, true);
    Ok(Column { n, cells: cells.into_iter().flatten().collect() })
}

/// Measures ours and the sketch where the number of statements grows and the number of those that match does not: all
/// sizes in the same rounds, since they are compared with each other.
///
/// # Errors
///
/// If an engine does not take the workload, or two decide a request differently.
pub fn padded_columns(effort: Effort) -> Result<Vec<Column>, Failure> {
    let ready_with = |n| {
        let all = padded(n);
        let mut contenders = vec![ready::<ours::Ours>(&all)?, ready::<sketch::Sketch>(&all)?];
        agree(&all, &mut contenders, if n >= 1_000 { REQUESTS / effort.divisor } else { REQUESTS })?;
        Ok((n, contenders))
    };
    let mut columns = SIZES.into_iter().map(ready_with).collect::<Result<Vec<_>, Failure>>()?;
    let cells = in_turn(&mut columns, effort, false);
    Ok(SIZES.into_iter().zip(cells).map(|(n, cells)| Column { n, cells }).collect())
}

/// How many requests, the first ones, are decided each in one shot.
fn shots(n: usize) -> usize {
    match n {
        ..=100 => 100,
        1_000 => 5,
        _ => 1,
    }
}

/// Each with each number of policies has its turn in each round; `texts`: from texts too.
fn in_turn(columns: &mut [(usize, Vec<Box<dyn Contender>>)], effort: Effort, texts: bool) -> Vec<Vec<Cell>> {
    let cell = |contender: &dyn Contender| Cell {
        name: contender.name(),
        rounds: Vec::new(),
        warm: Vec::new(),
        from_text: Vec::new(),
        one_shot: Vec::new(),
        load: contender.load_time(),
        request: contender.request_time(),
    };
    let mut cells: Vec<Vec<Cell>> =
        columns.iter().map(|(_, all)| all.iter().map(|contender| cell(contender.as_ref())).collect()).collect();
    for _ in 0..effort.rounds {
        for ((n, contenders), cells) in columns.iter_mut().zip(&mut cells) {
            for (contender, cell) in contenders.iter_mut().zip(cells) {
                let all = requests(*n);
                let count = (all / effort.divisor).max(FEWEST.min(all));
                cell.rounds.push(contender.time(count, effort.turn));
                if !texts {
                    continue;
                }
                cell.from_text.push(contender.time_from_text(count, effort.turn));
                cell.one_shot.extend(contender.time_in_one_shot(shots(*n).min(count), effort.turn));
                if !is_peer(cell.name) {
                    cell.warm.push(contender.time(count.min(WARM), effort.turn / 4));
                }
            }
        }
    }
    cells
}

/// How many requests, the first ones, every engine takes: fewer where the peers are slow.
fn requests(n: usize) -> usize {
    match n {
        ..=10 => 2_000,
        100 => 500,
        1_000 => 100,
        _ => 1_000,
    }
}

/// Whether the engine is someone else's.
pub fn is_peer(name: &str) -> bool {
    ![NAME_OF_OURS, NAME_OF_SKETCH].contains(&name)
}

/// Our name in tables.
pub const NAME_OF_OURS: &str = <ours::Ours as crate::engine::Engine>::NAME;
/// The floor's name in tables.
pub const NAME_OF_SKETCH: &str = <sketch::Sketch as crate::engine::Engine>::NAME;

/// That all decide the first requests alike; nothing that differs is worth being timed.
fn agree(workload: &Workload, contenders: &mut [Box<dyn Contender>], count: usize) -> Result<(), Failure> {
    let said: Vec<(&'static str, Vec<Outcome>)> = thread::scope(|scope| {
        let asked: Vec<_> = contenders.iter_mut().map(|c| scope.spawn(move || (c.name(), c.outcomes(count)))).collect();
        asked.into_iter().map(|thread| thread.join().expect("an engine panicked")).collect()
    });
    let Some(((first, wanted), others)) = said.split_first() else { return Ok(()) };
    for (name, outcomes) in others {
        for (number, (outcome, wanted)) in outcomes.iter().zip(wanted).enumerate() {
            if outcome != wanted || *wanted == Outcome::Failed {
                let n = workload.policies.len();
                let request = &workload.requests[number];
                return Err(format!(
                    "with {n} policies {first} says {wanted:?} of request {number} and {name} says {outcome:?}: {request:?}"
                )
                .into());
            }
        }
    }
    Ok(())
}

/// That each decides from texts what it decides otherwise, and the first of them in one shot.
fn agree_from_text(contenders: &mut [Box<dyn Contender>], count: usize, shots: usize) -> Result<(), Failure> {
    for contender in contenders {
        if contender.outcomes_from_text(count) != contender.outcomes(count) {
            return Err(format!("{} decides otherwise from texts", contender.name()).into());
        }
        if contender.one_shots(shots) != contender.outcomes(shots) {
            return Err(format!("{} decides otherwise in one shot", contender.name()).into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Always(&'static str, Outcome);

    impl Contender for Always {
        fn name(&self) -> &'static str {
            self.0
        }

        fn outcomes(&mut self, count: usize) -> Vec<Outcome> {
            vec![self.1; count]
        }

        fn time(&mut self, _: usize, _: Duration) -> f64 {
            1.0
        }

        fn outcomes_from_text(&mut self, count: usize) -> Vec<Outcome> {
            vec![self.1; count]
        }

        fn one_shots(&self, count: usize) -> Vec<Outcome> {
            vec![self.1; count]
        }

        fn time_from_text(&mut self, _: usize, _: Duration) -> f64 {
            1.0
        }

        fn time_in_one_shot(&self, _: usize, _: Duration) -> Option<f64> {
            None
        }

        fn load_time(&self) -> f64 {
            1.0
        }

        fn request_time(&self) -> f64 {
            1.0
        }
    }

    fn error(outcomes: &[Outcome]) -> Option<String> {
        let names = ["one", "two", "three"];
        let contender = |(name, outcome)| Box::new(Always(name, outcome)) as Box<dyn Contender>;
        let mut contenders: Vec<_> = names.into_iter().zip(outcomes.iter().copied()).map(contender).collect();
        agree(&workload(1), &mut contenders, 3).err().map(|error| error.to_string())
    }

    #[test]
    fn a_difference_names_the_request() {
        use Outcome::{Allowed, ExplicitDeny, Failed};
        assert_eq!(error(&[Allowed, Allowed, Allowed]), None);
        let said = error(&[Allowed, Allowed, ExplicitDeny]).unwrap();
        let beginning =
            "with 1 policies one says Allowed of request 0 and three says ExplicitDeny: Request { principal: ";
        assert!(said.starts_with(beginning), "{said}");
        assert!(error(&[Failed, Failed]).is_some(), "engines that fail do not agree");
    }

    #[test]
    fn the_engines_agree_on_small_workloads() {
        for n in [1, 10] {
            let all = workload(n);
            let mut contenders = vec![
                ready::<ours::Ours>(&all).unwrap(),
                ready::<sketch::Sketch>(&all).unwrap(),
                ready::<iam::IamRs>(&all).unwrap(),
                ready::<cedar::Cedar>(&all).unwrap(),
                ready::<rego::Rego>(&all).unwrap(),
            ];
            agree(&all, &mut contenders, 500).unwrap();
        }
    }

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        assert!((median(&[3.0, 1.0, 100.0]) - 3.0).abs() < f64::EPSILON);
    }
}
