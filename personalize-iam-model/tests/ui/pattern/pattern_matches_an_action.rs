//! A pattern that no action of the catalog fits is a mistake.

use personalize_iam_model::{Policy, Statement, action_pattern};

fn main() {
    let _ = Policy::new(Statement::allow(action_pattern!("personalize:Lst*")).anywhere());
}
