//! Actions that were chosen from a whole service act on no one type.

use personalize_iam_model::personalize::{Action, Campaign};
use personalize_iam_model::{AccessLevel, Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let lists = Action::at(AccessLevel::List).unwrap();
    let _ = Policy::new(Statement::allow(lists).on(Campaign::arn_like(HOME, "*")));
}
