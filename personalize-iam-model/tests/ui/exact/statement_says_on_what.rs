//! A statement says on what.

use personalize_iam_model::personalize::GetRecommendations;
use personalize_iam_model::{Policy, Statement};

fn main() {
    let _ = Policy::new(Statement::allow(GetRecommendations).sid("Recommend"));
}
