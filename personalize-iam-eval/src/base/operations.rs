//! Operations of the API in the catalog: found by their names, with what they act on and create.

use personalize_iam_model::catalog::{self, AuthorizedAction, Operation, ResourceType};

/// The operations that a name can be of.
pub(crate) fn named(name: &str) -> Vec<&'static Operation> {
    let (prefix, bare) = match name.split_once(':') {
        Some((prefix, bare)) => (Some(prefix), bare),
        None => (None, name),
    };
    let folded = fold(bare);
    let of_client = |operation: &&Operation| prefix.is_some_and(|prefix| operation.client.eq_ignore_ascii_case(prefix));
    let fits = |operation: &&Operation| {
        let of_service = |prefix: &str| operation.service.eq_ignore_ascii_case(prefix);
        (prefix.is_none_or(of_service) || of_client(operation)) && fold(operation.name) == folded
    };
    // Most prefixes are the service's; clients of other names are looked for in all services.
    let of_service = prefix.and_then(catalog::service).into_iter().flat_map(|service| service.operations);
    let mut found: Vec<&'static Operation> = of_service.copied().filter(fits).collect();
    if found.is_empty() {
        found = catalog::services().flat_map(|service| service.operations).copied().filter(fits).collect();
    }
    if found.len() > 1 && found.iter().any(|operation| operation.service == "personalize") {
        found.retain(|operation| operation.service == "personalize");
    }
    // `s3` is a client, and the service of `s3control` too.
    if found.len() > 1 && found.iter().any(of_client) {
        found.retain(|operation| of_client(operation));
    }
    found
}

/// A name without case, hyphens and underscores, so that the spellings of SDKs and command lines are one.
pub(crate) fn fold(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '-' | '_')).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether it hands a role on to a service.
pub(crate) fn passes_role(operation: &Operation) -> bool {
    operation.actions.iter().any(|one| one.action == "iam:PassRole")
}

/// A resource type by the name that an ARN parameter has for it: `solution`, `iam:role`.
pub(crate) fn typed(service: &str, name: &str) -> Option<&'static ResourceType> {
    let (service, name) = name.split_once(':').unwrap_or((service, name));
    catalog::service(service)?.resource_type(name)
}

/// The type of what an operation creates, if the catalog has it.
pub(crate) fn created_type(operation: &Operation) -> Option<&'static ResourceType> {
    let name = operation.name.strip_prefix("Create")?;
    catalog::service(operation.service)?.resource_type(name)
}

/// The actions that are checked when an operation is called: those of the catalog, and for the ways of assuming a role
/// for which the catalog has none of a session's parts the same as for `AssumeRole`.
pub(crate) fn actions_of(operation: &Operation) -> impl Iterator<Item = &'static AuthorizedAction> {
    let assumes =
        operation.service == "sts" && matches!(operation.name, "AssumeRoleWithSAML" | "AssumeRoleWithWebIdentity");
    let service = catalog::service("sts").filter(|_| assumes);
    let assume_role = service.and_then(|sts| sts.operations.iter().find(|one| one.name == "AssumeRole"));
    let parts = assume_role.into_iter().flat_map(|one| one.actions);
    let parts = parts.filter(|one| matches!(one.action, "sts:TagSession" | "sts:SetSourceIdentity"));
    operation.actions.iter().chain(parts)
}

/// What an operation's `source` is if the action of its name is all that is known: no source lists what else is checked.
pub(crate) const SAME_NAME: &str = "same-name";

/// What the actions of an operation may need in addition, where the operation does not list it.
pub(crate) fn dependents_of(operation: &Operation) -> impl Iterator<Item = &'static AuthorizedAction> {
    let is_listed = operation.source != SAME_NAME;
    let actions = actions_of(operation).filter(move |_| !is_listed).filter_map(|one| catalog::action(one.action));
    actions.filter_map(|action| action.dependent_actions).flatten()
}

/// Whether the operation takes tags for what it creates, tags or lets in.
pub(crate) fn takes_tags(operation: &Operation) -> bool {
    actions_of(operation)
        .filter_map(|one| catalog::action(one.action))
        .any(|action| action.all_condition_keys().any(|key| key.name == "aws:RequestTag/${TagKey}"))
}
