//! A condition key that IAM does not have is no name.

use personalize_iam_model::personalize::ListCampaigns;
use personalize_iam_model::{Policy, Statement, aws, cidr};

fn main() {
    let office = aws::SOURCE_IPS.within(cidr!("192.0.2.0/24"));
    let _ = Policy::new(Statement::allow(ListCampaigns).anywhere().when(office));
}
