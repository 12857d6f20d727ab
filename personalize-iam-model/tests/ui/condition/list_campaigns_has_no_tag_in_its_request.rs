//! Only requests that tag something have the tags of the request.

use personalize_iam_model::personalize::ListCampaigns;
use personalize_iam_model::{Policy, Statement, aws};

fn main() {
    let condition = aws::REQUEST_TAG.key("team").equals("movies");
    let _ = Policy::new(Statement::allow(ListCampaigns).anywhere().when(condition));
}
