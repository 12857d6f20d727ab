//! `sts:AssumeRole` acts on the `role` of AWS STS, not on that of IAM.

use personalize_iam_model::{Policy, Scope, Statement, iam, sts};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new(Statement::allow(sts::AssumeRole).on(iam::Role::arn(&HOME, "personalize-import")));
}
