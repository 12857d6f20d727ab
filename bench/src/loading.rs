//! How long AWS's managed policies take to be read and compiled, where they are present.

use std::collections::BTreeMap;
use std::fs::File;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use flate2::read::GzDecoder;
use personalize_iam_eval::Policies;
use personalize_iam_model::policy;
use serde_json::Value;

use crate::engine::Failure;
use crate::timing::median;

/// Where the policies are, beside the repository; they are not part of it.
const CORPUS: &str = "../shared/corpus/aws-managed-policies.json.gz";

/// How long it took.
pub struct Loading {
    /// How many policies there are.
    pub policies: usize,
    /// How many statements they have.
    pub statements: usize,
    /// How many bytes they have, without spaces.
    pub bytes: usize,
    /// Nanoseconds of `serde_json::from_str::<Value>`.
    pub values: f64,
    /// Nanoseconds of reading them as policies.
    pub read: f64,
    /// Nanoseconds of compiling them.
    pub compile: f64,
}

/// Loads the managed policies; `None` if they are not there.
///
/// # Errors
///
/// If they cannot be read.
pub fn measure(root: &Path, rounds: usize) -> Result<Option<Loading>, Failure> {
    let Ok(file) = File::open(root.join(CORPUS)) else { return Ok(None) };
    let documents: BTreeMap<String, Value> = serde_json::from_reader(GzDecoder::new(file))?;
    let texts: Vec<String> = documents.values().map(Value::to_string).collect();
    let (mut values, mut read, mut compile) = (Vec::new(), Vec::new(), Vec::new());
    let mut statements = 0;
    for _ in 0..rounds {
        let start = Instant::now();
        let parsed = texts.iter().map(|text| serde_json::from_str(text)).collect::<Result<Vec<Value>, _>>()?;
        values.push(start.elapsed().as_secs_f64() * 1e9);
        drop(black_box(parsed));
        let start = Instant::now();
        let identity = texts.iter().map(|text| policy::read(text)).collect::<Result<Vec<_>, _>>()?;
        read.push(start.elapsed().as_secs_f64() * 1e9);
        statements = identity.iter().map(|policy| policy.statements.len()).sum();
        let policies = Policies { identity, ..Policies::default() };
        let start = Instant::now();
        let compiled = policies.compile();
        compile.push(start.elapsed().as_secs_f64() * 1e9);
        drop(black_box(compiled));
    }
    Ok(Some(Loading {
        policies: texts.len(),
        statements,
        bytes: texts.iter().map(String::len).sum(),
        values: median(&values),
        read: median(&read),
        compile: median(&compile),
    }))
}
