//! A resource type that Amazon Personalize does not have is no name.

use personalize_iam_model::personalize::{CreateDataset, DataSet};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new(Statement::allow(CreateDataset).on(DataSet::arn_like(HOME, "*")));
}
