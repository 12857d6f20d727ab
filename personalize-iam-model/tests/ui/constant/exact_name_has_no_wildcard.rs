//! A wildcard in an exact name matches no other name: a pattern is made by `arn_like`.

use personalize_iam_model::personalize::Campaign;
use personalize_iam_model::{Scope, exact_name};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Campaign::arn(&HOME, exact_name!("movies-*"));
}
