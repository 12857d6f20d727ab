//! A resource is an ARN that was built and not a text.

use personalize_iam_model::personalize::GetRecommendations;
use personalize_iam_model::{Policy, Statement};

fn main() {
    let _ = Policy::new(
        Statement::allow(GetRecommendations).on("arn:aws:personalize:eu-west-1:111122223333:campaign/*"),
    );
}
