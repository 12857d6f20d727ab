//! `StringEquals` compares with texts.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::SOURCE_ACCOUNT.equals(111122223333u64);
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
