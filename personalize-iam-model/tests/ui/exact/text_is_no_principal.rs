//! A principal is named with its type.

use personalize_iam_model::{Policy, Statement, sts};

fn main() {
    let _ = Policy::new(Statement::allow(sts::AssumeRole).principal("personalize.amazonaws.com"));
}
