//! A Region is written by its name.

use personalize_iam_model::Scope;

const HOME: Scope = Scope::aws("Europe (Ireland)", "111122223333");

fn main() {}
