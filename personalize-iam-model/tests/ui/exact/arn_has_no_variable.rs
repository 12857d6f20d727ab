//! An ARN names one resource; policy variables are for patterns.

use personalize_iam_model::{Policy, Scope, Statement, aws, iam};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let own = iam::User::arn(&HOME, aws::USERNAME.variable());
    let _ = Policy::new(Statement::allow(iam::GetUser).on(own));
}
