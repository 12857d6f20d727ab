//! `s3:GetObject` acts on objects, which have ARNs of their own.

use personalize_iam_model::s3::{Bucket, GetObject, ListBucket};
use personalize_iam_model::{Policy, Scope, Statement};

const HOME: Scope = Scope::aws("eu-west-1", "111122223333");

fn main() {
    let _ = Policy::new((
        Statement::allow(ListBucket).on(Bucket::arn(&HOME, "movie-data")),
        Statement::allow(GetObject).on(Bucket::arn(&HOME, "movie-data")),
    ));
}
