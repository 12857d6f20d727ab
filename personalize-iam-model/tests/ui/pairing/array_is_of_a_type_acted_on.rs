//! An array of ARNs is of a type that the action acts on.

use personalize_iam_model::personalize::{DeleteSchema, Solution};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let solutions = [Solution::arn(&HOME, "movies"), Solution::arn(&HOME, "books")];
    let _ = Policy::new(Statement::deny(DeleteSchema).on(solutions));
}
