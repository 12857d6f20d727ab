//! Compares pairs of identity-based policies: from lines `{"old": POLICY, "new": POLICY}` on standard input to a line
//! with the comparison for each, or with `error`.

use std::error::Error;
use std::io::{BufRead, Write, stdin, stdout};

use personalize_iam_analysis::{Comparison, Options, compare_policies};
use personalize_iam_eval::Layer;
use personalize_iam_model::Policy;
use personalize_iam_model::policy::read;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let answer = match verdict(&line?) {
            Ok(comparison) => serde_json::to_string(&comparison)?,
            Err(error) => json!({ "error": error.to_string() }).to_string(),
        };
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

fn verdict(line: &str) -> Result<Comparison, Box<dyn Error>> {
    let pair: Value = serde_json::from_str(line)?;
    let policy = |name: &str| -> Result<Policy, Box<dyn Error>> {
        let value = pair.get(name).ok_or_else(|| format!("no `{name}` in the line"))?;
        Ok(read(&value.to_string())?)
    };
    Ok(compare_policies(&policy("old")?, &policy("new")?, Layer::Identity, &Options::default()))
}
