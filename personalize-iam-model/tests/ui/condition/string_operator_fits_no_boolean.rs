//! `aws:SecureTransport` is true or false: `StringEquals` does not fit it.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::SECURE_TRANSPORT.equals("true");
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
