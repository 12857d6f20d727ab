//! Which argument of which resource of Terraform holds a policy: the table `data/terraform.tsv`.

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
    TABLE.get_or_init(|| {
        let rows = include_str!("../data/terraform.tsv").lines().skip(1);
        let row = |line: &'static str| -> Option<Argument> {
            let mut cells = line.split('\t');
            Some(Argument { resource_type: cells.next()?, path: cells.next()?, kind: cells.next()? })
        };
        rows.filter_map(row).collect()
    })
}
