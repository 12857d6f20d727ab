//! A campaign has a name.

use personalize_iam_model::personalize::Campaign;
use personalize_iam_model::{Scope, exact_name};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Campaign::arn(&HOME, exact_name!(""));
}
