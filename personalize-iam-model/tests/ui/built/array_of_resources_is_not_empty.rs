//! A list of resources that is empty is a mistake.

use personalize_iam_model::personalize::{Campaign, DescribeCampaign};
use personalize_iam_model::{ArnPattern, Policy, Statement};

fn main() {
    const CAMPAIGNS: [ArnPattern<Campaign>; 0] = [];
    let _ = Policy::new(Statement::allow(DescribeCampaign).on(CAMPAIGNS));
}
