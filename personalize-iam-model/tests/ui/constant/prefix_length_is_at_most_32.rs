//! A prefix length is at most 32 for IPv4.

use personalize_iam_model::personalize::ListCampaigns;
use personalize_iam_model::{Policy, Statement, aws, cidr};

fn main() {
    let _ = Policy::new(Statement::allow(ListCampaigns).anywhere().when(aws::SOURCE_IP.within(cidr!("10.0.0.0/33"))));
}
