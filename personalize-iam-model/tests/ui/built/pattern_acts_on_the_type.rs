//! An action that the pattern matches acts on the resource type.

use personalize_iam_model::personalize::Campaign;
use personalize_iam_model::{Policy, Scope, Statement, action_pattern};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new(Statement::allow(action_pattern!("personalize:*Dataset*")).on(Campaign::arn_like(HOME, "*")));
}
