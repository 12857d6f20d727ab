//! A date is a day of the calendar.

use personalize_iam_model::personalize::ListCampaigns;
use personalize_iam_model::{Policy, Statement, aws, date};

fn main() {
    let _ = Policy::new(Statement::allow(ListCampaigns).anywhere().when(aws::CURRENT_TIME.less_than(date!("2026-02-30T00:00:00Z"))));
}
