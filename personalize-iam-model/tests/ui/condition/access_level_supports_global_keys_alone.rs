//! Actions of an access level support the global condition keys alone.

use personalize_iam_model::{AccessLevels, Policy, Statement, s3};

fn main() {
    let lists = s3::Action::at(AccessLevels::READ_ONLY).unwrap();
    let _ = Policy::new(Statement::allow(lists).anywhere().when(s3::PREFIX.like("movies/*")));
}
