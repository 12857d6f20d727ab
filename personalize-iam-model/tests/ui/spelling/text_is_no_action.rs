//! An action is a type and not a text.

use personalize_iam_model::{Policy, Statement};

fn main() {
    let _ = Policy::new(Statement::allow("personalize:GetRecommendations").anywhere());
}
