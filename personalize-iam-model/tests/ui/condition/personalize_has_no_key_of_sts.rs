//! A key of AWS STS is never there in a request to Amazon Personalize.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, sts};

fn main() {
    let condition = sts::EXTERNAL_ID.equals("movies");
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
