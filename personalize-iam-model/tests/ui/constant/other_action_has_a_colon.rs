//! An action has a service prefix and a colon.

use personalize_iam_model::action::OtherAction;

const GET_ITEM: OtherAction = OtherAction::new("GetItem");

fn main() {}
