//! A pattern is checked beside other actions too.

use personalize_iam_model::personalize::{DescribeFilter, Filter};
use personalize_iam_model::{Policy, Scope, Statement, action_pattern};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let actions = (DescribeFilter, action_pattern!("personalize:*Schema"));
    let _ = Policy::new(Statement::deny(actions).not_on(Filter::arn_like(HOME, "*")));
}
