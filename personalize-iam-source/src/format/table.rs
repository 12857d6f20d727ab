//! Which argument of which resource of Terraform, and which property of which resource of CloudFormation, holds a policy: the tables
//! `data/terraform.tsv` and `data/cloudformation.tsv`; tables of what attributes of resources give.

use std::collections::HashMap;
use std::sync::OnceLock;

/// An argument that holds a policy.
pub(crate) struct Argument {
    pub(crate) resource_type: &'static str,
    /// Names with slashes between them; a star is each block of that name.
    pub(crate) path: &'static str,
    pub(crate) kind: &'static str,
}

/// The arguments of resources of the AWS provider.
pub(crate) fn terraform() -> &'static [Argument] {
    static TABLE: OnceLock<Vec<Argument>> = OnceLock::new();
    TABLE.get_or_init(|| rows(include_str!("../data/terraform.tsv")))
}

/// The properties of resources of CloudFormation.
pub(crate) fn cloudformation() -> &'static [Argument] {
    static TABLE: OnceLock<Vec<Argument>> = OnceLock::new();
    TABLE.get_or_init(|| rows(include_str!("../data/cloudformation.tsv")))
}

/// The rows of a table, which has a line of headings.
fn rows(table: &'static str) -> Vec<Argument> {
    let row = |line: &'static str| -> Option<Argument> {
        let mut cells = line.split('\t');
        Some(Argument { resource_type: cells.next()?, path: cells.next()?, kind: cells.next()? })
    };
    table.lines().skip(1).filter_map(row).collect()
}

/// What the attributes of resources give, by type and attribute.
pub(crate) type Attributes = HashMap<(&'static str, &'static str), &'static str>;

/// The rows of such a table, which has a line of headings.
pub(crate) fn attributes(table: &'static str) -> Attributes {
    let row = |line: &'static str| -> Option<((&'static str, &'static str), &'static str)> {
        let mut cells = line.split('\t');
        Some(((cells.next()?, cells.next()?), cells.next()?))
    };
    table.lines().skip(1).filter_map(row).collect()
}
