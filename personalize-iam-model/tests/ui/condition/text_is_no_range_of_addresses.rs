//! `IpAddress` compares with ranges, which the compiler has checked.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::SOURCE_IP.within("192.0.2.0/24");
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
