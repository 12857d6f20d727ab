//! A pattern has the service prefix of an action.

use personalize_iam_model::{Policy, Statement, action_pattern};

fn main() {
    let _ = Policy::new(Statement::allow(action_pattern!("*Campaign")).anywhere());
}
