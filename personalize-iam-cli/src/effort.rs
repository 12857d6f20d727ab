//! How much the proofs of a command may take: steps, seconds, or until somebody interrupts it; and how far they have come.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use personalize_iam_analysis::{Budget, Limit, Options};

use crate::outcome::Outcome;
use crate::output::{Output, visible};

/// Steps for all proofs of a command, by default: less than ten seconds.
const DEFAULT_BUDGET: u64 = 4_000_000;

/// How much the proofs may take.
#[derive(clap::Args, Clone, Debug)]
#[command(next_help_heading = "Effort")]
pub(crate) struct EffortArgs {
    /// The limit of steps for all proofs together, about six million in ten seconds; the rest is undecided
    #[arg(long, value_name = "STEPS", default_value_t = DEFAULT_BUDGET, value_parser = clap::value_parser!(u64).range(1..))]
    budget: u64,
    /// Stop the proofs after this time; the rest is undecided
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<Duration>,
    /// Do not show progress
    #[arg(long, short)]
    quiet: bool,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let number = text.parse::<f64>().ok().filter(|seconds| *seconds > 0.0);
    let duration = number.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    duration.ok_or_else(|| "write a number of seconds above 0, such as `30` or `0.5`".to_owned())
}

/// Why the proofs ended before all was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Ended {
    Not,
    TimeIsUp,
    Interrupted,
}

/// What the threads share that look after the proofs.
struct Shared {
    limit: Limit,
    ended: AtomicU8,
    /// What is being done, and whether all is done.
    state: Mutex<(String, bool)>,
    done: Condvar,
}

impl Shared {
    fn new(limit: Limit) -> Arc<Shared> {
        Arc::new(Shared {
            limit,
            ended: AtomicU8::new(Ended::Not as u8),
            state: Mutex::new((String::new(), false)),
            done: Condvar::new(),
        })
    }

    fn end(&self, why: Ended) {
        let _ = self.ended.compare_exchange(Ended::Not as u8, why as u8, Ordering::SeqCst, Ordering::SeqCst);
        self.limit.stop();
    }

    fn state(&self) -> std::sync::MutexGuard<'_, (String, bool)> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Proofs that are being made.
pub(crate) struct Effort {
    shared: Arc<Shared>,
    budget: u64,
    timeout: Option<Duration>,
    watch: Option<JoinHandle<()>>,
}

impl EffortArgs {
    /// Begins to count. From here on an interruption ends the proofs and not the program, so that all input has to be read.
    pub(crate) fn begin(&self, command: &'static str) -> Effort {
        let shared = Shared::new(Limit::of(usize::try_from(self.budget).unwrap_or(usize::MAX)));
        let interrupted = Arc::clone(&shared);
        // Where it cannot be caught, an interruption ends the program as ever.
        let _ = ctrlc::set_handler(move || {
            let again = interrupted.ended.load(Ordering::SeqCst) == Ended::Interrupted as u8;
            if again || interrupted.state().1 {
                std::process::exit(Outcome::INTERRUPTED);
            }
            interrupted.end(Ended::Interrupted);
        });
        let shows = io::stderr().is_terminal() && !self.quiet;
        let watched = (shows || self.timeout.is_some()).then(|| Arc::clone(&shared));
        let (timeout, budget) = (self.timeout, self.budget);
        let watch = watched.map(|shared| thread::spawn(move || watch(&shared, command, timeout, Some(budget), shows)));
        Effort { shared, budget, timeout, watch }
    }

    /// Begins to read, which is shown on a terminal as proofs are.
    pub(crate) fn reading(&self, command: &'static str) -> Effort {
        reading(command, self.quiet)
    }
}

/// Begins to read. An interruption ends the program then: nothing was found out yet that would be lost.
pub(crate) fn reading(command: &'static str, quiet: bool) -> Effort {
    let shared = Shared::new(Limit::of(0));
    let watched = (io::stderr().is_terminal() && !quiet).then(|| Arc::clone(&shared));
    let watch = watched.map(|shared| thread::spawn(move || watch(&shared, command, None, None, true)));
    Effort { shared, budget: 0, timeout: None, watch }
}

/// Ends the proofs when the time is up, and shows on a terminal how far they have come, once they take longer than a second.
///
/// Without a budget something is read.
fn watch(shared: &Shared, command: &str, timeout: Option<Duration>, budget: Option<u64>, shows: bool) {
    const OFTEN: Duration = Duration::from_millis(200);
    let start = Instant::now();
    let mut shown = false;
    let mut state = shared.state();
    while !state.1 {
        let left = timeout.map_or(OFTEN, |timeout| timeout.saturating_sub(start.elapsed()));
        if left.is_zero() {
            shared.end(Ended::TimeIsUp);
        }
        let wait = if left.is_zero() { OFTEN } else { left.min(OFTEN) };
        state = shared.done.wait_timeout(state, wait).unwrap_or_else(PoisonError::into_inner).0;
        if shows && !state.1 && start.elapsed() >= Duration::from_secs(1) {
            let line = match budget {
                Some(budget) => progress(command, &state.0, shared.limit.asked(), shared.limit.left(), budget),
                None => reads(command, &state.0),
            };
            // Nobody is left to tell if this fails.
            let _ = write!(io::stderr(), "\r\x1b[K{line}").and_then(|()| io::stderr().flush());
            shown = true;
        }
    }
    if shown {
        let _ = write!(io::stderr(), "\r\x1b[K").and_then(|()| io::stderr().flush());
    }
}

/// How far the proofs have come, in a line.
fn progress(command: &str, doing: &str, asked: usize, left: usize, budget: u64) -> String {
    let left = u64::try_from(left).unwrap_or(u64::MAX);
    let used = budget.saturating_sub(left).saturating_mul(100) / budget.max(1);
    let doing = if doing.is_empty() { String::new() } else { format!("{doing}, ") };
    let word = if asked == 1 { "question" } else { "questions" };
    format!("{command}: {doing}{asked} {word} asked, {used} % of the budget used")
}

/// What is being read, in a line of a terminal: of a long name its end.
fn reads(command: &str, what: &str) -> String {
    const MOST: usize = 50;
    let skipped = what.chars().count().saturating_sub(MOST);
    let end: String = what.chars().skip(skipped).collect();
    let cut = if skipped > 0 { "…" } else { "" };
    format!("{command}: reading {cut}{}", visible(&end).replace(['\n', '\t'], " "))
}

impl Effort {
    /// The options for what is asked: more steps for all are also more for each question.
    pub(crate) fn options(&self, mut options: Options) -> Options {
        let usual = Budget::default();
        let share = |usual: usize| {
            let more = u128::from(self.budget) * usual as u128 / u128::from(DEFAULT_BUDGET);
            usual.max(usize::try_from(more).unwrap_or(usize::MAX))
        };
        options.budget.steps = share(usual.steps);
        options.budget.conflicts = share(usual.conflicts);
        options.limit(self.limit())
    }

    /// What all that is asked shares.
    pub(crate) fn limit(&self) -> Limit {
        self.shared.limit.clone()
    }

    /// Tells what is being done, such as `claim 2 of 7`.
    pub(crate) fn doing(&self, what: String) {
        self.shared.state().0 = what;
    }

    /// Whether not all was tried.
    pub(crate) fn is_used_up(&self) -> bool {
        self.shared.limit.left() == 0
    }

    fn ended(&self) -> Ended {
        match self.shared.ended.load(Ordering::SeqCst) {
            ended if ended == Ended::TimeIsUp as u8 => Ended::TimeIsUp,
            ended if ended == Ended::Interrupted as u8 => Ended::Interrupted,
            _ => Ended::Not,
        }
    }

    /// Why not all was tried, and what to do.
    pub(crate) fn reason(&self) -> String {
        match (self.ended(), self.timeout) {
            (Ended::Interrupted, _) => "it was interrupted before all was tried".to_owned(),
            (Ended::TimeIsUp, Some(timeout)) => format!(
                "the {} seconds of `--timeout` were over before all was tried; allow more of them",
                timeout.as_secs_f64()
            ),
            _ => format!("the {} steps of `--budget` were used up before all was tried; {}", self.budget, self.more()),
        }
    }

    fn more(&self) -> String {
        format!("allow more, such as `--budget {}`", self.budget.saturating_mul(10))
    }

    /// Says in reasons of the library by which option there is more.
    pub(crate) fn explain(&self, reasons: &mut [String]) {
        for reason in reasons {
            if reason == Limit::REACHED {
                *reason = self.reason();
            } else if Budget::is_reason(reason) && !self.is_used_up() {
                reason.push_str(&format!("; {}", self.more()));
            }
        }
    }

    /// Ends the counting: the answer is written from here on.
    pub(crate) fn end(&mut self) {
        self.shared.state().1 = true;
        self.shared.done.notify_all();
        if let Some(watch) = self.watch.take() {
            // A panic there is no reason to lose the answer.
            let _ = watch.join();
        }
    }

    /// The outcome of the command after a possible interruption, which it reports.
    pub(crate) fn outcome(&mut self, outcome: Outcome, output: &mut Output) -> io::Result<Outcome> {
        self.end();
        if self.ended() != Ended::Interrupted {
            return Ok(outcome);
        }
        output.tell("interrupted: the answer has what was decided until then")?;
        Ok(Outcome::Interrupted)
    }
}

impl Drop for Effort {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_one_line() {
        assert_eq!(
            progress("prove", "claim 2 of 7", 312, 5_900_000, 10_000_000),
            "prove: claim 2 of 7, 312 questions asked, 41 % of the budget used"
        );
        assert_eq!(progress("minimize", "", 1, 10, 10), "minimize: 1 question asked, 0 % of the budget used");
        assert_eq!(progress("minimize", "", 0, usize::MAX, 0), "minimize: 0 questions asked, 0 % of the budget used");
    }

    #[test]
    fn what_is_read_is_one_line_of_a_terminal() {
        assert_eq!(reads("who-can", "shop.json"), "who-can: reading shop.json");
        let line = reads("who-can", &format!("{}\n\x1b[2Jshop.json", "a".repeat(200)));
        assert!(line.starts_with("who-can: reading …aaa") && line.ends_with(" \\u001b[2Jshop.json"), "{line:?}");
        assert!(line.chars().count() < 80);
    }

    #[test]
    fn seconds_are_above_zero() {
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for bad in ["0", "-1", "", "1m", "NaN", "inf", "1e300"] {
            assert!(seconds(bad).is_err(), "{bad}");
        }
    }
}
