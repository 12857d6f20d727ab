//! A Region comes before an account.

use personalize_iam_model::Scope;

const HOME: Scope = Scope::aws("111122223333", "eu-west-1");

fn main() {}
