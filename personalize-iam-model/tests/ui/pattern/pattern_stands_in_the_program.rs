//! A pattern is checked by the compiler, and so it stands in the program.

use personalize_iam_model::{Policy, Statement, action_pattern};

fn main() {
    let pattern = std::env::args().next().unwrap();
    let _ = Policy::new(Statement::allow(action_pattern!(pattern)).anywhere());
}
