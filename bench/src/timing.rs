//! Medians of times.

use std::time::{Duration, Instant};

/// The one in the middle.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Nanoseconds that something takes: the median of turns, each of as many calls as last this long.
pub fn nanoseconds(turn: Duration, turns: usize, mut call: impl FnMut()) -> f64 {
    call();
    let one = || {
        let start = Instant::now();
        for calls in 1_u32.. {
            call();
            let elapsed = start.elapsed();
            if elapsed >= turn {
                return elapsed.as_secs_f64() * 1e9 / f64::from(calls);
            }
        }
        f64::NAN
    };
    median(&std::iter::repeat_with(one).take(turns).collect::<Vec<_>>())
}
