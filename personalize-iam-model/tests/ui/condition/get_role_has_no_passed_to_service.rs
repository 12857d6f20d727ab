//! `iam:PassedToService` is there when a role is passed.

use personalize_iam_model::{Policy, Scope, Statement, iam};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let personalize = iam::PASSED_TO_SERVICE.equals("personalize.amazonaws.com");
    let role = iam::Role::arn(&HOME, "personalize-import");
    let _ = Policy::new(Statement::allow(iam::GetRole).on(role).when(personalize));
}
