//! A Region lies in one partition.

use personalize_iam_model::Scope;

const BEIJING: Scope = Scope::aws("cn-north-1", "111122223333");

fn main() {}
