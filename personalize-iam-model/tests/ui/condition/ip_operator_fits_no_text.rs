//! `aws:username` holds a text: `IpAddress` does not fit it.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws, cidr};

fn main() {
    let condition = aws::USERNAME.within(cidr!("192.0.2.0/24"));
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
