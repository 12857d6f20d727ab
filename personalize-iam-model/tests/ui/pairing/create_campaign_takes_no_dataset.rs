//! `personalize:CreateCampaign` acts on campaigns and solutions.

use personalize_iam_model::personalize::{CreateCampaign, Dataset};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new(Statement::allow(CreateCampaign).on(Dataset::arn(&HOME, "movies/INTERACTIONS")));
}
