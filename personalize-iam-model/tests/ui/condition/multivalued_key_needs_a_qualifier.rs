//! A multivalued key needs `ForAnyValue` or `ForAllValues`.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::TAG_KEYS.equals(["team", "stage"]);
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
