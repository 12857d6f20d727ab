//! Actions that were chosen for campaigns act on campaigns.

use personalize_iam_model::personalize::{Campaign, Solution};
use personalize_iam_model::{AccessLevels, KnownResourceType, Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let readers = Campaign::actions_at(AccessLevels::READ_ONLY).unwrap();
    let _ = Policy::new(Statement::allow(readers).on(Solution::arn_like(HOME, "*")));
}
