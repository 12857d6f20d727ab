//! An action that Amazon Personalize does not have is no name.

use personalize_iam_model::personalize::{Campaign, GetRecomendations};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new(Statement::allow(GetRecomendations).on(Campaign::arn(&HOME, "movies")));
}
