//! A statement has at least one resource.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement};

fn main() {
    let _ = Policy::new(Statement::allow(DescribeCampaign).on(()));
}
