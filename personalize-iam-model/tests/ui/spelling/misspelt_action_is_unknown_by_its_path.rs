//! An action that Amazon Personalize does not have is no name, under its path either.

use personalize_iam_model::{Policy, Statement, personalize};

fn main() {
    let _ = Policy::new(Statement::allow((personalize::ListCampaigns, personalize::ListSolution)).anywhere());
}
