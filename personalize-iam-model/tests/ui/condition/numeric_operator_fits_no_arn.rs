//! `aws:SourceArn` holds an ARN: `NumericLessThan` does not fit it.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::SOURCE_ARN.less_than(1);
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
