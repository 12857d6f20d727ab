//! A condition on a tag names the tag.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::RESOURCE_TAG.equals("movies");
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
