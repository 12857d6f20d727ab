//! A policy variable stands for a single value.

use personalize_iam_model::personalize::DescribeCampaign;
use personalize_iam_model::{Policy, Statement, aws, Text};

fn main() {
    let condition = aws::USERNAME.like(Text::from("team-") + aws::TAG_KEYS.variable());
    let _ = Policy::new(Statement::allow(DescribeCampaign).anywhere().when(condition));
}
