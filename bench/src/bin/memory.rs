//! What the engines allocate: a process of its own, since counting slows an allocator down.
//!
//! Prints a line for each engine and number of policies: the number, the bytes that the loaded policies hold, those
//! that a request holds in the mean, the allocations of a decision in the mean, and the engine's name.
#![allow(clippy::print_stdout, reason = "another process reads it")]

use std::alloc::System;
use std::hint::black_box;

use personalize_iam_bench::case::Workload;
use personalize_iam_bench::engine::{Engine, Failure, cedar, iam, ours, rego, sketch};
use personalize_iam_bench::measure::SIZES;
use personalize_iam_bench::workload::workload;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), Failure> {
    for n in SIZES {
        let workload = workload(n);
        count::<ours::Ours>(&workload)?;
        count::<sketch::Sketch>(&workload)?;
        if n <= 1_000 {
            count::<iam::IamRs>(&workload)?;
            count::<cedar::Cedar>(&workload)?;
            count::<rego::Rego>(&workload)?;
        }
    }
    Ok(())
}

fn count<E: Engine>(workload: &Workload) -> Result<(), Failure> {
    let n = workload.policies.len();
    let source = E::translate(&workload.policies);
    let region = Region::new(ALLOCATOR);
    let mut engine = E::load(&source)?;
    let loaded = region.change();
    let held = loaded.bytes_allocated - loaded.bytes_deallocated;
    let region = Region::new(ALLOCATOR);
    let requests: Vec<E::Request> =
        workload.requests.iter().take(10_000 / n).map(E::request).collect::<Result<_, _>>()?;
    let made = region.change();
    let request = (made.bytes_allocated - made.bytes_deallocated) / requests.len();
    // The first decisions may fill what is kept.
    for request in &requests {
        black_box(engine.decide(request));
    }
    let region = Region::new(ALLOCATOR);
    for request in &requests {
        black_box(engine.decide(black_box(request)));
    }
    let deciding = region.change();
    let allocations = (deciding.allocations + deciding.reallocations) as f64 / requests.len() as f64;
    println!("{n}\t{held}\t{request}\t{allocations}\t{}", E::NAME);
    Ok(())
}
