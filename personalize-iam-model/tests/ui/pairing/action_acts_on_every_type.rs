//! An action acts on each resource type of its statement.

use personalize_iam_model::personalize::{Campaign, CreateCampaign, DatasetGroup};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let resources = (Campaign::arn_like(HOME, "movies-*"), DatasetGroup::arn(&HOME, "movies"));
    let _ = Policy::new(Statement::allow(CreateCampaign).on(resources));
}
