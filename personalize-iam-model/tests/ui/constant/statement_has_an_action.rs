//! A statement has at least one action.

use personalize_iam_model::{Policy, Statement};

fn main() {
    let _ = Policy::new(Statement::allow(()).anywhere());
}
