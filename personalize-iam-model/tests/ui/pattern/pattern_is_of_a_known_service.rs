//! A pattern of a service that the catalog does not have is a mistake.

use personalize_iam_model::{Policy, Statement, action_pattern};

fn main() {
    let _ = Policy::new(Statement::allow(action_pattern!("personalise:Get*")).anywhere());
}
