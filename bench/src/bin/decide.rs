//! Decides requests of the workload and nothing else, for a profiler: `decide N [PASSES] [text]`, with `text` from their
//! texts.
//!
//! Under callgrind with `--toggle-collect='*counted_decisions*'` the instructions of the decisions alone are counted,
//! which are the same in each run.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks to its user")]

use std::env;
use std::hint::black_box;
use std::process::ExitCode;

use personalize_iam_bench::case::Request;
use personalize_iam_bench::engine::ours::Ours;
use personalize_iam_bench::engine::{Engine, Failure};
use personalize_iam_bench::measure::COUNTED;
use personalize_iam_bench::workload::workload;
use personalize_iam_eval::Prepared;

fn main() -> ExitCode {
    let numbers: Vec<usize> = env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let (n, passes) = match *numbers {
        [n] if n > 0 => (n, 1),
        [n, passes] if n > 0 => (n, passes),
        _ => {
            eprintln!("error: say the number of policies, and how often all requests are decided: `decide 100 1000`");
            return ExitCode::from(2);
        }
    };
    match run(n, passes, env::args().any(|argument| argument == "text")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(n: usize, passes: usize, from_text: bool) -> Result<(), Failure> {
    let workload = workload(n);
    let mut engine = Ours::load(&Ours::translate(&workload.policies))?;
    let requests: Vec<Prepared<'static>> =
        workload.requests.iter().take(COUNTED).map(Ours::request).collect::<Result<_, _>>()?;
    for _ in 0..passes {
        if from_text {
            counted_decisions_from_text(&mut engine, workload.requests.get(..COUNTED).unwrap_or_default());
        } else {
            counted_decisions(&mut engine, &requests);
        }
    }
    println!("{}", passes * requests.len());
    Ok(())
}

#[inline(never)]
fn counted_decisions(engine: &mut Ours, requests: &[Prepared<'static>]) {
    for request in requests {
        black_box(engine.decide(black_box(request)));
    }
}

#[inline(never)]
fn counted_decisions_from_text(engine: &mut Ours, requests: &[Request]) {
    for request in requests {
        black_box(engine.from_text(black_box(request)));
    }
}
