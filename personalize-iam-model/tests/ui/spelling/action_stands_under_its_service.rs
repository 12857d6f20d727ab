//! An action stands under its own service alone.

use personalize_iam_model::{Policy, Statement, personalize};

fn main() {
    let _ = Policy::new(Statement::allow(personalize::GetObject).anywhere());
}
