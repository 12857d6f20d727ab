//! A number is a whole number or a decimal one, and no approximation.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::MULTI_FACTOR_AUTH_AGE.less_than(3600.5);
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
