//! `eu-wst-1` has the form of a Region's name, and no Region has it.

use personalize_iam_model::Scope;

const HOME: Scope = Scope::aws("eu-wst-1", "111122223333");

fn main() {}
