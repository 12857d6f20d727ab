//! A policy has at least one statement.

use personalize_iam_model::Policy;

fn main() {
    let _ = Policy::new(());
}
