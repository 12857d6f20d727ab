//! A resource is an ARN that was built and not a text, among others too.

use personalize_iam_model::personalize::{Campaign, GetRecommendations};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let resources = (Campaign::arn(&HOME, "movies"), "arn:aws:personalize:eu-west-1:111122223333:campaign/books");
    let _ = Policy::new(Statement::allow(GetRecommendations).on(resources));
}
