//! A principal is one role; IAM knows no patterns there.

use personalize_iam_model::statement::Principal;
use personalize_iam_model::{Policy, Scope, Statement, iam, sts};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let importers = iam::Role::arn_like(HOME, "personalize-*");
    let _ = Policy::new(Statement::allow(sts::AssumeRole).principal(Principal::role(&importers)));
}
