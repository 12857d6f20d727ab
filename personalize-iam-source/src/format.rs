//! The formats, a file each, and which one a file is: told by what is in it, not by its name.

pub(crate) mod table;
pub(crate) mod resource;
pub(crate) mod permission;
pub(crate) mod documents;
pub(crate) mod sam;
pub(crate) mod cloudformation;
pub(crate) mod cdk;
pub(crate) mod plan;
pub(crate) mod serverless;
pub(crate) mod pulumi;
pub(crate) mod kubernetes;
pub(crate) mod ansible;
pub(crate) mod markdown;
pub(crate) mod literal;
pub(crate) mod terraform;
