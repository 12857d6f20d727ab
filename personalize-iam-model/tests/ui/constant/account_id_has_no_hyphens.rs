//! An account id has no hyphens.

use personalize_iam_model::Scope;

const HOME: Scope = Scope::aws("eu-west-1", "1111-2222-3333");

fn main() {}
