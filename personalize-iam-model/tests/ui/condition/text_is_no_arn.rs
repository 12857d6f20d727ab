//! `ArnLike` compares with ARNs and their patterns.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::SOURCE_ARN.like("arn:aws:personalize:*:111122223333:*");
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
