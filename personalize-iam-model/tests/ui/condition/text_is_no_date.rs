//! `DateLessThan` compares with dates, which the compiler has checked.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::CURRENT_TIME.less_than("2026-12-31");
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
