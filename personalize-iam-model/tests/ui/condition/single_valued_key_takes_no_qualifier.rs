//! `ForAnyValue` is for multivalued keys.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::USERNAME.for_any_value().equals("alice");
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
