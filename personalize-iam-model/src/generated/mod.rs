// Generated from spec/ by `cargo xtask regen`. Do not edit.

//! The catalog, generated from the files under `spec/` by `cargo xtask regen`.
pub mod aws;
pub mod cloudwatch;
pub mod iam;
pub mod kms;
pub mod logs;
pub mod personalize;
pub mod s3;
pub mod sts;
pub(crate) mod services;
/// The modules that the root of the crate has.
pub(crate) mod typed {
    pub use super::{aws, cloudwatch, iam, kms, logs, personalize, s3, sts};
}
/// The services of the catalog, sorted by prefix.
pub static SERVICES: &[&crate::catalog::Service] = &[
    &cloudwatch::SERVICE,
    &iam::SERVICE,
    &kms::SERVICE,
    &logs::SERVICE,
    &personalize::SERVICE,
    &s3::SERVICE,
    &sts::SERVICE,
];
