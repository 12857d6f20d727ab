//! A statement that says on what says who once, too.

use personalize_iam_model::s3::GetObject;
use personalize_iam_model::statement::Everyone;
use personalize_iam_model::{Policy, Statement};

fn main() {
    let _ = Policy::new(Statement::deny(GetObject).principal(Everyone).anywhere().principal(Everyone));
}
