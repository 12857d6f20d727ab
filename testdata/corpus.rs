//! Policies for the tests that look at many: those of `testdata/policies/`, which are our own and always there, and AWS's
//! managed policies, where they are present beside the repository.
#![allow(dead_code, reason = "not every test uses every part")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use flate2::read::GzDecoder;
use serde_json::Value;

#[path = "skipped.rs"]
pub(crate) mod skipped;

/// How many managed policies of AWS there are.
pub(crate) const OF_AWS: usize = 1645;

/// Our own policies as they are written, by the names of their files.
pub(crate) fn own() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testdata/policies");
    let mut policies = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            policies.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    assert!(policies.len() >= 50, "only {} policies", policies.len());
    policies
}

/// AWS's managed policies by name; none where they are missing, which is said.
pub(crate) fn of_aws() -> BTreeMap<String, Value> {
    let instead = "policies of our own, in testdata/policies, are checked alone";
    let path = skipped::beside("corpus/aws-managed-policies.json.gz", instead);
    let Some(path) = path else { return BTreeMap::new() };
    let policies: BTreeMap<String, Value> = serde_json::from_reader(GzDecoder::new(File::open(path).unwrap())).unwrap();
    assert_eq!(policies.len(), OF_AWS);
    policies
}

/// Both, AWS's on many lines.
pub(crate) fn all() -> BTreeMap<String, String> {
    let mut all = own();
    all.extend(of_aws().into_iter().map(|(name, policy)| (name, format!("{policy:#}"))));
    all
}
