//! A policy without a statement is a mistake.

use personalize_iam_model::{Policy, Statement};

fn main() {
    const STATEMENTS: [Statement; 0] = [];
    let _ = Policy::new(STATEMENTS);
}
