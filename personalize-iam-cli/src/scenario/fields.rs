//! The names of the fields of a scenario, and of its layers of policies.

/// The fields of a scenario. Others are the user's notes, unless one looks like a misspelling of these.
pub(crate) const FIELDS: [&str; 4] = ["id", "request", "policies", "readings"];

/// The fields of a scenario's policies.
pub(crate) const LAYERS: [&str; 8] = [
    "identity",
    "permissionsBoundary",
    "session",
    "serviceControl",
    "resourceControl",
    "resource",
    "vpcEndpoint",
    "grants",
];
