//! A pair that AWS's catalog does not list takes `on_unlisted`.

use personalize_iam_model::personalize::{GetRecommendations, Recommender};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new(Statement::allow(GetRecommendations).on(Recommender::arn(&HOME, "movies")));
}
