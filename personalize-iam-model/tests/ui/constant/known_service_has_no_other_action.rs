//! An action of a service that the catalog has is one of its types.

use personalize_iam_model::action::OtherAction;

const CREATE: OtherAction = OtherAction::new("personalize:CreateCampaign");

fn main() {}
