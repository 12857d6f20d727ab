//! The account of a principal has been checked.

use personalize_iam_model::statement::Principal;
use personalize_iam_model::{Policy, Statement, sts};

fn main() {
    let _ = Policy::new(Statement::allow(sts::AssumeRole).principal(Principal::account("111122223333")));
}
