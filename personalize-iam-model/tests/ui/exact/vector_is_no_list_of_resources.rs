//! A vector could be empty.

use personalize_iam_model::personalize::{Campaign, GetRecommendations};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let campaigns = vec![Campaign::arn(&HOME, "movies")];
    let _ = Policy::new(Statement::allow(GetRecommendations).on(campaigns));
}
