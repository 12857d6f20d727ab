//! An action that the pattern matches acts on each resource type.

use personalize_iam_model::personalize::{Campaign, Schema};
use personalize_iam_model::{Policy, Scope, Statement, action_pattern};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let resources = (Campaign::arn_like(HOME, "movies-*"), Schema::arn_like(HOME, "movies-*"));
    let _ = Policy::new(Statement::allow(action_pattern!("personalize:*Campaign")).on(resources));
}
