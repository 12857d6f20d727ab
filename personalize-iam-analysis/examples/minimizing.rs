//! How long minimizing takes: the policies of a folder, each a JSON file, or every N-th of them in the order of their names.
//!
//! ```text
//! cargo run --release -p personalize-iam-analysis --example minimizing FOLDER [N]
//! ```
//!
//! Each line is a file with its milliseconds, the length of what it became and whether everything was tried; the last one
//! has the median, what 90 % keep, and the longest.

use std::error::Error;
use std::io::{Write, stdout};
use std::path::PathBuf;
use std::time::Instant;
use std::{env, fs};

use personalize_iam_analysis::{Options, minimize};
use personalize_iam_eval::Layer;
use personalize_iam_model::policy::{read, to_json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("which folder? minimizing FOLDER [N]")?;
    let nth = arguments.next().map_or(Ok(1), |text| text.parse::<usize>())?;
    let mut files =
        fs::read_dir(folder)?.map(|file| Ok(file?.path())).collect::<Result<Vec<PathBuf>, Box<dyn Error>>>()?;
    files.sort();
    let mut out = stdout().lock();
    let mut all: Vec<f64> = Vec::new();
    for file in files.iter().step_by(nth.max(1)) {
        let policy = read(&fs::read_to_string(file)?)?;
        let start = Instant::now();
        let smaller = minimize(&policy, Layer::Identity, &Options::default());
        let milliseconds = start.elapsed().as_secs_f64() * 1_000.0;
        all.push(milliseconds);
        let length = to_json(&smaller.policy).chars().count();
        writeln!(out, "{}\t{milliseconds:.3}\t{length}\t{}", file.display(), smaller.complete)?;
    }
    all.sort_by(f64::total_cmp);
    let at = |part: f64| all.get((all.len().saturating_sub(1) as f64 * part) as usize).copied().unwrap_or_default();
    writeln!(out, "median {:.3} ms, 90 % {:.3} ms, longest {:.3} ms of {}", at(0.5), at(0.9), at(1.0), all.len())?;
    Ok(())
}
