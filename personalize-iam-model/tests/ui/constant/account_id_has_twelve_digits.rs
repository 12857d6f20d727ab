//! An account id has twelve digits.

use personalize_iam_model::Scope;

const HOME: Scope = Scope::aws("eu-west-1", "11112222333");

fn main() {}
