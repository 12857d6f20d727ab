//! `personalize:ListCampaigns` has no resource-level permissions.

use personalize_iam_model::personalize::{Campaign, ListCampaigns};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new(Statement::allow(ListCampaigns).on(Campaign::arn_like(HOME, "*")));
}
