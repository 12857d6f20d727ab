//! A principal is what its name says.

use personalize_iam_model::statement::Principal;
use personalize_iam_model::{Policy, Scope, Statement, iam, sts};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let alice = iam::User::arn(&HOME, "alice");
    let _ = Policy::new(Statement::allow(sts::AssumeRole).principal(Principal::role(&alice)));
}
