//! Each action of a statement acts on the resource type.

use personalize_iam_model::personalize::{Campaign, DescribeCampaign, DescribeSolution, GetRecommendations};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let actions = (GetRecommendations, DescribeCampaign, DescribeSolution);
    let _ = Policy::new(Statement::allow(actions).on(Campaign::arn_like(HOME, "movies-*")));
}
