//! An Availability Zone is no Region.

use personalize_iam_model::Scope;

const HOME: Scope = Scope::aws("eu-west-1a", "111122223333");

fn main() {}
