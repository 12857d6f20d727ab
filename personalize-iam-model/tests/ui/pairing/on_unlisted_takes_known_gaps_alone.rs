//! `on_unlisted` is for the pairs that the API is known to take.

use personalize_iam_model::personalize::{Dataset, GetRecommendations};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new(Statement::allow(GetRecommendations).on_unlisted(Dataset::arn(&HOME, "movies/ITEMS")));
}
