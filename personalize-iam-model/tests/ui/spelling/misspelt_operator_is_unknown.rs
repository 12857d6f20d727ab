//! A condition operator that IAM does not have is no method.

use personalize_iam_model::personalize::ListCampaigns;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let alice = aws::USERNAME.equal("alice");
    let _ = Policy::new(Statement::allow(ListCampaigns).anywhere().when(alice));
}
