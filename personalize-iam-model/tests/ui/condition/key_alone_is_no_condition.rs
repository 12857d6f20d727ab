//! A condition is a key and an operator.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::USERNAME;
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
