//! `Bool` compares with `true` or `false`.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::SECURE_TRANSPORT.is("true");
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
