//! `NotResource` takes the resource types that `Resource` takes.

use personalize_iam_model::personalize::{DeleteCampaign, Solution};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new(Statement::deny(DeleteCampaign).not_on(Solution::arn_like(HOME, "test-*")));
}
