//! `on_unlisted` is for the very pairs that the API is known to take.

use personalize_iam_model::personalize::{GetPersonalizedRanking, Recommender};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let ranking = Statement::allow(GetPersonalizedRanking).on_unlisted(Recommender::arn(&HOME, "movies"));
    let _ = Policy::new(ranking);
}
