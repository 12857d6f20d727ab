//! `aws:username` holds a text: `NumericLessThan` does not fit it.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::USERNAME.less_than(10);
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
