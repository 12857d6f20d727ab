//! A statement has either `Principal` or `NotPrincipal`, and says it once.

use personalize_iam_model::statement::{Everyone, Principal};
use personalize_iam_model::{Policy, Statement, sts};

fn main() {
    let personalize = Principal::service("personalize.amazonaws.com");
    let _ = Policy::new(Statement::deny(sts::AssumeRole).principal(personalize).not_principal(Everyone));
}
