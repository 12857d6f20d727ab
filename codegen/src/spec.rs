//! The spec's types: what the files under `spec/` say, after reading and before any correction.

/// Everything that the generator needs: the catalogs of the services and the global condition keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spec {
    /// One catalog a service, sorted by prefix: the services that get a typed module.
    pub services: Vec<Service>,
    /// The catalogs of the other services, sorted by prefix: they go into the table.
    pub others: Vec<Service>,
    /// The condition keys that every service may send.
    pub global: GlobalConditionKeys,
    /// All services of AWS, with the little that is known of each.
    pub list: ServiceList,
}

/// The catalog of one service: one file of the spec.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// The service prefix of its actions, such as `personalize`.
    pub prefix: String,
    /// The name that AWS's pages give it, such as `Amazon Personalize`.
    pub name: String,
    /// The page of the Service Authorization Reference, such as `list_personalize`.
    pub page: String,
    /// Where the facts of this file come from, and of which day they are.
    pub provenance: Vec<Provenance>,
    /// Which features of IAM the service supports.
    pub supports: Supports,
    /// The condition keys that the service's page lists, sorted by name.
    pub condition_keys: Vec<ConditionKey>,
    /// The resource types, sorted by name.
    pub resource_types: Vec<ResourceType>,
    /// The actions, sorted by name.
    pub actions: Vec<Action>,
    /// The API models that hold the operations.
    pub clients: Vec<Client>,
    /// The API operations and what each of them needs, sorted by client and name.
    pub operations: Vec<Operation>,
    /// What AWS's own catalog leaves out, kept as it is and documented.
    pub gaps: Vec<Gap>,
}

/// The global condition keys: the file `spec/global-condition-keys.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GlobalConditionKeys {
    /// Where the facts come from.
    pub provenance: Vec<Provenance>,
    /// The keys, in the order of AWS's page.
    pub condition_keys: Vec<ConditionKey>,
}

/// The services of AWS: the file `spec/services.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceList {
    /// Where the facts come from; the newest date is that of the list.
    pub provenance: Vec<Provenance>,
    /// The services, sorted by prefix.
    pub services: Vec<ListedService>,
}

/// A service of AWS, whether the spec has its catalog or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListedService {
    /// The service prefix of its actions.
    pub prefix: String,
    /// The name that AWS's pages give it.
    pub name: String,
    /// Whether resource control policies of AWS Organizations act on it.
    pub resource_control_policies: bool,
}

/// A source by name and date, and which facts were taken from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// The source's name.
    pub source: String,
    /// The day of the data, `2026-09-26`; the month or the year alone where no more is known.
    pub date: String,
    /// The facts that were taken from it.
    pub facts: String,
}

/// The day of what some sources say: the newest date of those that the actions were taken from, or of all if none of them
/// names the actions. Empty if there is no source.
#[must_use]
pub fn newest_date(provenance: &[Provenance]) -> &str {
    let newest = |wanted: fn(&Provenance) -> bool| {
        provenance.iter().filter(|one| wanted(one)).map(|one| one.date.as_str()).max()
    };
    let has_actions = |one: &Provenance| one.facts.split(", ").any(|fact| fact == "actions");
    newest(has_actions).or_else(|| newest(|_| true)).unwrap_or_default()
}

/// Whether a service supports a feature, as AWS's table says it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Support {
    /// Throughout.
    Yes,
    /// Not at all.
    No,
    /// For some resources or actions.
    Partial,
    /// No source says.
    #[default]
    Unknown,
}

/// What a service supports, as told by the page "AWS services that work with IAM".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Supports {
    /// Policies attached to its resources.
    pub resource_based_policies: Support,
    /// Resource control policies of AWS Organizations.
    pub resource_control_policies: Support,
    /// Authorization based on tags (ABAC).
    pub tags: Support,
    /// Temporary credentials.
    pub temporary_credentials: Support,
    /// Roles that the service assumes on the customer's behalf.
    pub service_roles: Support,
    /// Roles that belong to the service.
    pub service_linked_roles: Support,
}

/// A condition key, or a template of condition keys such as `aws:ResourceTag/${TagKey}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConditionKey {
    /// The key as AWS writes it, variables included.
    pub name: String,
    /// The types of its values, the usual one first: mostly exactly one.
    pub types: Vec<KeyType>,
    /// Whether a request can hold several values at once.
    pub multivalued: bool,
    /// For a global key, its group on AWS's page: `principal`, `session`, `network`, `resource`, `request`.
    pub category: Option<String>,
    /// Whether AWS says that wildcards in its values have no valid use.
    pub sensitive: bool,
    /// Whether the key is no longer on AWS's page.
    pub deprecated: bool,
    /// For a global key, the callers whose requests always hold it by AWS's page, in the order of [`Caller::ALL`].
    pub always: Vec<Caller>,
}

/// A kind of caller, as far as AWS tells for whose requests a key is always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Caller {
    /// The root user of an account.
    Root,
    /// An IAM user.
    User,
    /// A role session.
    RoleSession,
    /// A federated user: a session of `sts:GetFederationToken`.
    FederatedUser,
    /// An identity of an outside provider, which calls `sts:AssumeRoleWithWebIdentity` or `sts:AssumeRoleWithSAML`.
    Federated,
    /// A service principal.
    Service,
    /// A caller whose request carries no signature.
    Anonymous,
}

impl Caller {
    /// All of them.
    pub const ALL: [Caller; 7] = [
        Caller::Root,
        Caller::User,
        Caller::RoleSession,
        Caller::FederatedUser,
        Caller::Federated,
        Caller::Service,
        Caller::Anonymous,
    ];
}

/// The type of a condition key's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyType {
    /// `String`
    String,
    /// `ARN`
    Arn,
    /// `Numeric`
    Numeric,
    /// `Date`
    Date,
    /// `Bool`
    Bool,
    /// `IPAddress`
    IpAddress,
    /// `Binary`
    Binary,
}

/// A resource type that policies of the service can name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceType {
    /// AWS's name, such as `datasetGroup`.
    pub name: String,
    /// The ARN templates, such as `arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}`: one,
    /// but for a few types.
    pub arns: Vec<String>,
    /// The condition keys that come with every resource of this type.
    pub condition_keys: Vec<String>,
}

impl ResourceType {
    /// The first ARN template, which is the only one of most types.
    #[must_use]
    pub fn arn(&self) -> &str {
        self.arns.first().map_or("", String::as_str)
    }
}

/// An action of the service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Action {
    /// AWS's name without the prefix, such as `CreateCampaign`.
    pub name: String,
    /// AWS's access levels, in AWS's order; most actions have one. Empty where no source says.
    pub access_levels: Vec<AccessLevel>,
    /// Whether the action stands for a permission without an API operation of its own; `None` where no source says.
    pub permission_only: Option<bool>,
    /// The day on which the action was first seen in the catalog, where that was watched.
    pub first_seen: Option<String>,
    /// The resource types that the action acts on; empty if it takes `Resource: "*"` alone.
    pub resources: Vec<ActionResource>,
    /// The condition keys of the action itself.
    pub condition_keys: Vec<String>,
    /// Actions that a caller needs in addition; `None` where no source says.
    pub dependent_actions: Option<Vec<AuthorizedAction>>,
}

/// A resource type of an action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionResource {
    /// The name of the resource type, in this service.
    pub name: String,
    /// Whether the caller needs permission on a resource of this type; otherwise it is one of several choices. `None`
    /// where no source says.
    pub required: Option<bool>,
    /// The condition keys of this pair alone.
    pub condition_keys: Vec<String>,
}

/// An access level of AWS's action tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessLevel {
    /// `List`
    List,
    /// `Read`
    Read,
    /// `Tagging`
    Tagging,
    /// `Permissions management`
    PermissionsManagement,
    /// `Write`
    Write,
}

/// An action by its full name, with what the request context then holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthorizedAction {
    /// The full name, such as `iam:PassRole`.
    pub action: String,
    /// Context keys with their values, such as `iam:PassedToService` with `personalize.amazonaws.com`.
    pub context: Vec<(String, Vec<String>)>,
}

/// An API model of the service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Client {
    /// The name that AWS's SDKs give it, such as `personalize-runtime`.
    pub name: String,
    /// The model's version, such as `2018-05-22`.
    pub api_version: String,
}

/// An API operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Operation {
    /// The API model that it belongs to.
    pub client: String,
    /// Its name, such as `CreateCampaign`.
    pub name: String,
    /// The actions that AWS checks when it is called; empty if no source says.
    pub actions: Vec<AuthorizedAction>,
    /// Where the actions were taken from: a short name explained in `spec/README.md`.
    pub source: String,
    /// The names of the parameters in the API model, those within others left out; `None` if no source says.
    pub parameters: Option<Vec<String>>,
    /// The parameters that hold ARNs, where they were read from the API model.
    pub arn_parameters: Vec<ArnParameter>,
}

/// A parameter of an API operation that holds an ARN.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArnParameter {
    /// Its path in the input, such as `jobOutput.s3DataDestination.kmsKeyArn`.
    pub parameter: String,
    /// Whether the operation cannot be called without it.
    pub required: bool,
    /// The resource type, with the service's prefix if it is another service's: `solution`, `iam:role`.
    pub resource_type: Option<String>,
}

/// Something that AWS's own catalog leaves out although the API has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gap {
    /// The action of this service.
    pub action: String,
    /// The resource type of this service that the API takes and the catalog does not list.
    pub resource_type: String,
    /// What is known about it.
    pub note: String,
}

/// A file of the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecFile {
    /// The path as messages show it, such as `spec/personalize.json`; its last part is the file's name.
    pub path: String,
    /// What the file holds.
    pub text: String,
}

/// The last part of a file's path.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_source_of_the_actions_tells_the_day() {
        let one = |date: &str, facts: &str| Provenance {
            source: date.to_owned(),
            date: date.to_owned(),
            facts: facts.to_owned(),
        };
        let old = one("2026-10-27", "actions, access levels");
        let new = one("2026-11-02", "access levels, actions");
        let others = one("2026-12-01", "names of operations");
        for (provenance, date) in [
            (vec![], ""),
            (vec![old.clone(), new.clone(), others.clone()], "2026-11-02"),
            (vec![new, old.clone()], "2026-11-02"),
            (vec![one("2026-10", "actions"), old], "2026-10-27"),
            (vec![one("2026", "the services"), others], "2026-12-01"),
        ] {
            assert_eq!(newest_date(&provenance), date, "{provenance:?}");
        }
    }
}
