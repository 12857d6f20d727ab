//! An action without resource-level permissions takes no ARN beside others either.

use personalize_iam_model::personalize::{Campaign, DescribeCampaign, ListCampaigns};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new(Statement::allow((DescribeCampaign, ListCampaigns)).on(Campaign::arn_like(HOME, "*")));
}
