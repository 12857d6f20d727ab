//! Each action of a statement supports its condition keys.

use personalize_iam_model::{Policy, Scope, Statement, iam};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let personalize = iam::PASSED_TO_SERVICE.equals("personalize.amazonaws.com");
    let role = iam::Role::arn(&HOME, "personalize-import");
    let _ = Policy::new(Statement::allow((iam::PassRole, iam::GetRole)).on(role).when(personalize));
}
