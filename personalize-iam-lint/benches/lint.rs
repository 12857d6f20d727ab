//! How long validating takes: one file, as at an editor's keystroke, and AWS's 1,645 managed policies where they are.
#![allow(clippy::unwrap_used, reason = "a benchmark says what it expects by panicking")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use divan::Bencher;
use flate2::read::GzDecoder;
use personalize_iam_lint::model::policy::PolicyKind;
use personalize_iam_lint::{Options, lint};
use serde_json::Value;

fn main() {
    divan::main();
}

#[divan::bench(args = ["training", "bucket", "scp-guardrails"])]
fn one_file(bencher: Bencher<'_, '_>, name: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = fs::read_to_string(root.join(format!("examples/storefront/policies/{name}.json"))).unwrap();
    bencher.bench(|| lint(&text, &Options::default()));
}

/// Without and with the rules that rest on proofs.
#[divan::bench(sample_count = 10, args = [false, true])]
fn managed_policies_of_aws(bencher: Bencher<'_, '_>, exact: bool) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/aws-managed-policies.json.gz");
    let policies: BTreeMap<String, Value> = match File::open(path) {
        Ok(file) => serde_json::from_reader(GzDecoder::new(file)).unwrap(),
        // Nothing to measure.
        Err(_) => BTreeMap::new(),
    };
    let texts: Vec<String> = policies.values().map(|policy| format!("{policy:#}")).collect();
    let mut options = Options::default();
    options.kind = Some(PolicyKind::Managed);
    options.exact = exact;
    bencher.bench(|| texts.iter().map(|text| lint(text, &options).findings.len()).sum::<usize>());
}
