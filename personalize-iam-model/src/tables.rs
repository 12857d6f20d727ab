//! The rows of the catalog: what a service, an action, a resource type, a condition key and an operation are.
//!
//! The rows themselves are generated; [`catalog`](crate::catalog) finds them.

use std::fmt;

use crate::access_level::AccessLevels;
use crate::names::{self, Names};
use crate::policy::BaseOperator;

/// A service of the catalog.
#[derive(Debug)]
#[non_exhaustive]
pub struct Service {
    /// The service prefix of its actions, such as `personalize`.
    pub prefix: &'static str,
    /// The name that AWS's pages give it, such as `Amazon Personalize`.
    pub name: &'static str,
    /// The page of the Service Authorization Reference that lists it.
    pub page: &'static str,
    /// The day of the catalog's data, such as `2026-09-26`.
    pub date: &'static str,
    /// Which features of IAM it supports.
    pub supports: Supports,
    /// Its actions, sorted by name without regard to case.
    pub actions: &'static [Action],
    /// Its resource types, sorted by name without regard to case.
    pub resource_types: &'static [ResourceType],
    /// The condition keys of its page, sorted by name without regard to case.
    pub condition_keys: &'static [&'static ConditionKey],
    /// Its API operations, sorted by client and name.
    pub operations: &'static [&'static Operation],
    /// Where its actions are, by their names.
    pub(crate) action_names: Names,
}

/// Which features of IAM a service supports.
///
/// Source: IAM User Guide, "AWS services that work with IAM"; for resource control policies AWS Organizations User
/// Guide, "List of AWS services that support RCPs".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
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

/// Whether a service supports a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// Throughout.
    Yes,
    /// Not at all.
    No,
    /// For some resources or actions.
    Partial,
    /// No source says.
    Unknown,
}

/// A service of AWS as the Service Authorization Reference lists it. Its catalog is in
/// [`catalog::service`](crate::catalog::service); without the feature `catalog-all`, of most services there is no more.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListedService {
    /// The service prefix of its actions.
    pub prefix: &'static str,
    /// The name that AWS's pages give it.
    pub name: &'static str,
    /// Whether resource control policies of AWS Organizations act on it.
    pub resource_control_policies: Support,
    /// Its row, if it has a typed module.
    pub(crate) typed: Option<&'static Service>,
}

impl ListedService {
    pub(crate) const fn new(
        prefix: &'static str,
        name: &'static str,
        resource_control_policies: Support,
        typed: Option<&'static Service>,
    ) -> ListedService {
        ListedService { prefix, name, resource_control_policies, typed }
    }
}

/// An action of the catalog.
#[derive(Debug)]
#[non_exhaustive]
pub struct Action {
    /// The service prefix, such as `personalize`.
    pub service: &'static str,
    /// The name without the prefix, such as `CreateCampaign`.
    pub name: &'static str,
    /// The name with the prefix, such as `personalize:CreateCampaign`.
    pub full_name: &'static str,
    /// Its place among the service's [`actions`](Service::actions). Another version of the catalog has other places.
    pub index: u16,
    /// The access levels; most actions have one.
    pub access_levels: AccessLevels,
    /// Whether the action stands for a permission without an API operation of its own; `None` where AWS does not say.
    pub permission_only: Option<bool>,
    /// The day on which the action was first seen in the catalog, where that was watched.
    pub first_seen: Option<&'static str>,
    /// The resource types that it acts on; empty if it takes `Resource: "*"` alone.
    pub resources: &'static [ActionResource],
    /// The condition keys of the action itself, without those of its resource types.
    pub condition_keys: &'static [&'static ConditionKey],
    /// What a caller needs in addition; `None` if no source says.
    pub dependent_actions: Option<&'static [AuthorizedAction]>,
    /// The API operations for which AWS checks this action.
    pub operations: &'static [&'static Operation],
    /// Resource types that the API takes although AWS's catalog does not list them.
    pub gaps: &'static [Gap],
}

impl Action {
    /// Whether the action can be limited to resources; if not, its statement needs `Resource: "*"`.
    #[must_use]
    pub const fn has_resource_level_permissions(&self) -> bool {
        !self.resources.is_empty()
    }

    /// The resource of every request for the action, if it has no resource types: `*`, but for the few actions of
    /// [`NAMED_RESOURCES`]. `None` if requests name resources.
    ///
    /// A statement covers such a request if its `Resource` element matches this text; `*` is matched by stars alone.
    ///
    /// ```
    /// use personalize_iam_model::catalog::action;
    ///
    /// let only = |name| action(name).and_then(|action| action.only_resource());
    /// assert_eq!(only("personalize:ListCampaigns"), Some("*"));
    /// assert_eq!(only("s3:ListAllMyBuckets"), Some("arn:${Partition}:s3:::*"));
    /// assert_eq!(only("personalize:DescribeCampaign"), None);
    /// ```
    #[must_use]
    pub const fn only_resource(&self) -> Option<&'static str> {
        if !self.resources.is_empty() || !self.gaps.is_empty() {
            return None;
        }
        let mut rest = NAMED_RESOURCES;
        while let [first, tail @ ..] = rest {
            if same_text(first.action, self.full_name) {
                return Some(first.resource);
            }
            rest = tail;
        }
        Some("*")
    }

    /// Whether a call may name no resource, so that AWS asks about `*`: the action has no resource types, or a single one
    /// that is optional or of which it is not known.
    ///
    /// Even if several types are optional, a call names one of them: an object, or an object by its access point. The
    /// actions of [`ALWAYS_NAMED`] name their one type, too.
    ///
    /// ```
    /// use personalize_iam_model::catalog::action;
    ///
    /// let may = |name| action(name).is_some_and(|action| action.may_name_no_resource());
    /// assert!(may("personalize:ListCampaigns"));
    /// assert!(may("cloudwatch:PutMetricData"));
    /// assert!(!may("s3:GetObject"));
    /// assert!(!may("personalize:DescribeCampaign"));
    /// ```
    #[must_use]
    pub fn may_name_no_resource(&self) -> bool {
        match self.resources {
            [] => true,
            [only] => only.required != Some(true) && !ALWAYS_NAMED.iter().any(|(action, _)| *action == self.full_name),
            _ => false,
        }
    }

    /// Whether the action acts on resources of this type.
    #[must_use]
    pub const fn acts_on(&self, resource_type: &ResourceType) -> bool {
        let mut rest = self.resources;
        while let [first, tail @ ..] = rest {
            if same_text(first.resource_type.name, resource_type.name)
                && same_text(first.resource_type.service, resource_type.service)
            {
                return true;
            }
            rest = tail;
        }
        false
    }

    /// The resource types that the caller is known to need permission on, each of them.
    pub fn required_resource_types(&self) -> impl Iterator<Item = &'static ResourceType> {
        self.resources.iter().filter(|r| r.required == Some(true)).map(|r| r.resource_type)
    }

    /// All condition keys that a request for this action can hold by the service's page: those of the action, of its
    /// resource types and of the pairs. Global condition keys come on top.
    ///
    /// The same key can come more than once.
    pub fn all_condition_keys(&self) -> impl Iterator<Item = &'static ConditionKey> {
        let of_resources =
            self.resources.iter().flat_map(|r| r.condition_keys.iter().chain(r.resource_type.condition_keys));
        self.condition_keys.iter().chain(of_resources).copied()
    }
}

/// The actions whose only resource type is optional in the Service Authorization Reference although every call names
/// it, with the source.
pub const ALWAYS_NAMED: &[(&str, &str)] =
    &[("sts:GetFederationToken", "AWS STS API Reference, \"GetFederationToken\": `Name` is required")];

/// A condition key of a service that every request for an action holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HeldKey {
    /// The action's full name.
    pub action: &'static str,
    /// The key.
    pub key: &'static str,
    /// Where AWS says so.
    pub source: &'static str,
}

/// The condition keys of services that every request for an action holds, for all callers. For global condition keys see
/// [`ConditionKey::always`].
///
/// ```
/// use personalize_iam_model::catalog::{ALWAYS_HELD, action, condition_key};
///
/// for held in ALWAYS_HELD {
///     assert!(action(held.action).unwrap().carries(condition_key(held.key).unwrap()));
/// }
/// ```
pub const ALWAYS_HELD: &[HeldKey] = &[
    HeldKey {
        action: "sts:AssumeRole",
        key: "sts:RoleSessionName",
        source: "AWS STS API Reference, \"AssumeRole\": `RoleSessionName` is required",
    },
    HeldKey {
        action: "sts:AssumeRoleWithSAML",
        key: "sts:RoleSessionName",
        source: "IAM User Guide, \"IAM and AWS STS condition context keys\": the name comes from the SAML assertion",
    },
    HeldKey {
        action: "sts:AssumeRoleWithWebIdentity",
        key: "sts:RoleSessionName",
        source: "AWS STS API Reference, \"AssumeRoleWithWebIdentity\": `RoleSessionName` is required",
    },
];

/// The resource of the requests for an action that the Service Authorization Reference lists without resource types,
/// where AWS's own policies show that it is not `*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NamedResource {
    /// The action's full name.
    pub action: &'static str,
    /// The resource: an ARN with `${Partition}`, `${Region}` and `${Account}` for what follows from the call. A `*` in it
    /// is that character.
    pub resource: &'static str,
    /// Where AWS allows the action on this ARN.
    pub source: &'static str,
}

/// The actions without resource types whose requests are about an ARN and not about `*`.
///
/// Of others there are signs, but no document: AWS's messages name `arn:aws:iam::ACCOUNT:role/` for `iam:ListRoles`, and
/// so for other `List` actions of IAM. The Service Authorization Reference says `*`, which holds here.
pub const NAMED_RESOURCES: &[NamedResource] = &[
    NamedResource {
        action: "logs:DescribeLogGroups",
        resource: "arn:${Partition}:logs:${Region}:${Account}:log-group::log-stream:",
        source: "AWS Managed Policy Reference Guide, \"AmazonCloudWatchRUMReadOnlyAccess\"",
    },
    NamedResource {
        action: "s3:ListAllMyBuckets",
        resource: "arn:${Partition}:s3:::*",
        source: "Amazon S3 User Guide, \"Controlling access to a bucket with user policies\"",
    },
];

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.full_name)
    }
}

/// A resource type that an action acts on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ActionResource {
    /// The resource type.
    pub resource_type: &'static ResourceType,
    /// Whether the caller needs permission on a resource of this type; otherwise it is one of several choices. `None` if
    /// no source says.
    pub required: Option<bool>,
    /// The condition keys of this pair alone.
    pub condition_keys: &'static [&'static ConditionKey],
}

/// An action by its full name, with what the request context then holds.
#[derive(Debug)]
#[non_exhaustive]
pub struct AuthorizedAction {
    /// The full name, such as `iam:PassRole`; its service need not be in the catalog.
    pub action: &'static str,
    /// Context keys with their values, such as `iam:PassedToService` with `personalize.amazonaws.com`.
    pub context: &'static [(&'static str, &'static [&'static str])],
}

/// A resource type that the API takes for an action although AWS's catalog does not list the pair.
///
/// The types refuse the pair, as the catalog does not vouch for it; a checker should not call it a mistake.
#[derive(Debug)]
#[non_exhaustive]
pub struct Gap {
    /// The resource type.
    pub resource_type: &'static ResourceType,
    /// What is known about it.
    pub note: &'static str,
}

/// A resource type of the catalog.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResourceType {
    /// The prefix of the service that lists it.
    pub service: &'static str,
    /// AWS's name, such as `datasetGroup`.
    pub name: &'static str,
    /// The ARN templates: one, but for a few types. Never empty.
    pub arns: &'static [ArnTemplate],
    /// The condition keys that come with every resource of this type.
    pub condition_keys: &'static [&'static ConditionKey],
}

impl fmt::Display for ResourceType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.service, self.name)
    }
}

impl ResourceType {
    /// The first ARN template, which is the only one of most types.
    #[must_use]
    pub const fn arn(&self) -> &'static ArnTemplate {
        static NONE: ArnTemplate = ArnTemplate {
            text: "",
            service: ArnField::Fixed(""),
            region: ArnField::Fixed(""),
            account: ArnField::Fixed(""),
            resource: &[],
        };
        match self.arns {
            [first, ..] => first,
            [] => &NONE,
        }
    }

    /// Whether the ARNs of the type name their service: not those of `backup:recoveryPoint`, which are those of what was
    /// saved, of whatever service that is.
    #[must_use]
    pub fn is_of_one_service(&self) -> bool {
        self.arns.iter().all(|template| template.service.fixed().is_some())
    }

    /// Whether ARNs of the type have this text in the field of the service. Types whose service varies are in no namespace.
    #[must_use]
    pub fn is_in_namespace(&self, service: &str) -> bool {
        self.arns.iter().any(|template| template.service.fixed() == Some(service))
    }
}

/// An ARN template, taken apart.
#[derive(Debug)]
#[non_exhaustive]
pub struct ArnTemplate {
    /// The template as AWS writes it.
    pub text: &'static str,
    /// The service.
    pub service: ArnField,
    /// The Region.
    pub region: ArnField,
    /// The account.
    pub account: ArnField,
    /// The resource: everything after the fifth colon.
    pub resource: &'static [ArnPart],
}

impl ArnTemplate {
    /// The names of the variables that name a resource, such as `ResourceId`; `*` for text that AWS gives no name. If the
    /// service varies, its variable is the first one.
    pub fn parameters(&self) -> impl Iterator<Item = &'static str> {
        let service = match self.service {
            ArnField::Variable(name) => Some(name),
            ArnField::Fixed(_) | ArnField::Any => None,
        };
        let of_resource = self.resource.iter().filter_map(|part| match part {
            ArnPart::Variable(name) => Some(*name),
            ArnPart::Literal(_) => None,
        });
        service.into_iter().chain(of_resource)
    }

    /// The text of the template with these values in place of what varies.
    ///
    /// ```
    /// use personalize_iam_model::personalize::ResourceType;
    ///
    /// let template = ResourceType::Campaign.arn();
    /// let text = template.filled("aws", "eu-west-1", "*", |parameter| if parameter == "ResourceId" { "movies" } else { "*" });
    /// assert_eq!(text, "arn:aws:personalize:eu-west-1:*:campaign/movies");
    /// ```
    pub fn filled<'v>(
        &self,
        partition: &str,
        region: &'v str,
        account: &'v str,
        value: impl Fn(&'static str) -> &'v str,
    ) -> String {
        let service = match self.service {
            ArnField::Fixed(text) => text,
            ArnField::Variable(name) => value(name),
            ArnField::Any => value("*"),
        };
        let region = self.region.fixed().unwrap_or(region);
        let account = self.account.fixed().unwrap_or(account);
        let mut text = format!("arn:{partition}:{service}:{region}:{account}:");
        for part in self.resource {
            text.push_str(match part {
                ArnPart::Literal(text) => text,
                ArnPart::Variable(name) => value(name),
            });
        }
        text
    }

    /// Takes a template apart; `None` if it is not one.
    ///
    /// The parts are never freed: this is for tables that are built once. The generator does the same for the services
    /// that have types, and says what is wrong.
    ///
    /// ```
    /// use personalize_iam_model::catalog::{ArnField, ArnTemplate};
    ///
    /// let template = ArnTemplate::parse("arn:${Partition}:chime:${Region}:${AccountId}:meeting/${MeetingId}").unwrap();
    /// assert_eq!(template.account, ArnField::Variable("AccountId"));
    /// assert_eq!(template.parameters().collect::<Vec<_>>(), ["MeetingId"]);
    /// assert!(ArnTemplate::parse("arn:aws:chime").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &'static str) -> Option<ArnTemplate> {
        let mut fields = text.strip_prefix("arn:${Partition}:")?.splitn(4, ':');
        Some(ArnTemplate {
            text,
            service: ArnField::parse(fields.next()?)?,
            region: ArnField::parse(fields.next()?)?,
            account: ArnField::parse(fields.next()?)?,
            resource: ArnPart::parse(fields.next()?)?.leak(),
        })
    }
}

/// A field of an ARN template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArnField {
    /// This text, also the empty one.
    Fixed(&'static str),
    /// A variable of this name: `Region`, `Account`, `AccountId`.
    Variable(&'static str),
    /// `*` in AWS's template: any text, also the empty one.
    Any,
}

impl ArnField {
    /// The text, if it is the same in all ARNs of the template.
    #[must_use]
    pub const fn fixed(self) -> Option<&'static str> {
        match self {
            ArnField::Fixed(text) => Some(text),
            ArnField::Variable(_) | ArnField::Any => None,
        }
    }

    /// Whether ARNs of the template never have it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == ArnField::Fixed("")
    }

    /// Whether ARNs of the template always have it, and not always the same.
    #[must_use]
    pub const fn is_variable(self) -> bool {
        matches!(self, ArnField::Variable(_))
    }

    /// Whether the field of an ARN can be this text.
    #[must_use]
    pub fn matches(self, text: &str) -> bool {
        match self {
            ArnField::Fixed(fixed) => fixed == text,
            ArnField::Variable(_) => !text.is_empty(),
            ArnField::Any => true,
        }
    }

    fn parse(field: &'static str) -> Option<ArnField> {
        match ArnPart::parse(field)?.as_slice() {
            [] => Some(ArnField::Fixed("")),
            [ArnPart::Variable("*")] => Some(ArnField::Any),
            [ArnPart::Literal(text)] => Some(ArnField::Fixed(text)),
            [ArnPart::Variable(name)] => Some(ArnField::Variable(name)),
            _ => None,
        }
    }
}

/// A piece of an ARN template's resource part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArnPart {
    /// Text that stands as it is.
    Literal(&'static str),
    /// A variable of this name; `*` where AWS's template has a star: any text, also the empty one.
    Variable(&'static str),
}

impl ArnPart {
    /// The pieces of a text, in which a variable is `${Name}`, `{Name}`, `<Name>`, or `*`.
    fn parse(text: &'static str) -> Option<Vec<ArnPart>> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(['$', '{', '}', '<', '>', '*']) {
            let (literal, from) = rest.split_at_checked(at)?;
            if !literal.is_empty() {
                parts.push(ArnPart::Literal(literal));
            }
            if let Some(after) = from.strip_prefix('*') {
                parts.push(ArnPart::Variable("*"));
                rest = after;
                continue;
            }
            let (inside, close) = match from.strip_prefix('<') {
                Some(inside) => (inside, '>'),
                None => (from.strip_prefix('$').unwrap_or(from).strip_prefix('{')?, '}'),
            };
            let (name, after) = inside.split_once(close)?;
            parts.push(ArnPart::Variable(name));
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(ArnPart::Literal(rest));
        }
        Some(parts)
    }
}

/// A condition key of the catalog, or a template of keys such as `aws:ResourceTag/${TagKey}`.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConditionKey {
    /// The key as AWS writes it, variables included.
    pub name: &'static str,
    /// The types of its values, the usual one first: mostly exactly one.
    pub types: &'static [ConditionKeyType],
    /// Whether a request can hold several values at once.
    pub multivalued: bool,
    /// Whether AWS says that wildcards in its values have no valid use.
    pub sensitive: bool,
    /// Whether the key is no longer on AWS's page.
    pub deprecated: bool,
    /// For a global condition key, what it is a property of.
    pub category: Option<KeyCategory>,
    /// For a global condition key, the callers whose requests always hold it, as AWS documents it; a request of any
    /// other caller may hold it or not. A row of a service's own page does not repeat it: it is known of
    /// [`global_condition_key`](crate::catalog::global_condition_key) alone.
    ///
    /// ```
    /// use personalize_iam_model::catalog::{self, Callers};
    ///
    /// let key = catalog::global_condition_key("aws:userid").unwrap();
    /// assert!(key.always.contains(Callers::ANONYMOUS));
    /// let key = catalog::global_condition_key("aws:username").unwrap();
    /// assert!(key.always.contains(Callers::USER) && !key.always.contains(Callers::ROLE_SESSION));
    /// ```
    ///
    /// Source: IAM User Guide, "AWS global condition context keys", the availability of each key.
    pub always: Callers,
}

impl ConditionKey {
    /// Whether the key of a policy or a request is this key, or one of this template's: without regard to case, with
    /// any non-empty text in place of a variable.
    ///
    /// ```
    /// use personalize_iam_model::catalog;
    ///
    /// let tag = catalog::global_condition_key("aws:ResourceTag/team").unwrap();
    /// assert_eq!(tag.name, "aws:ResourceTag/${TagKey}");
    /// assert!(tag.matches("AWS:resourcetag/cost-center"));
    /// assert!(!tag.matches("aws:ResourceTag/"));
    /// ```
    #[must_use]
    pub fn matches(&self, key: &str) -> bool {
        // Most keys differ early.
        let pairs = self.name.bytes().zip(key.bytes());
        let head = pairs.take_while(|(name, key)| *name != b'$' && name.eq_ignore_ascii_case(key)).count();
        if head == self.name.len() && head == key.len() {
            return true;
        }
        let rest = self.name.get(head..).unwrap_or_default();
        if !rest.starts_with("${") && !self.name.ends_with(['/', '>']) && !self.name.ends_with("/tag-key") {
            return false;
        }
        let Some((before, after)) = key_template(self.name) else {
            return false;
        };
        head >= before.len()
            && key.len() > before.len() + after.len()
            && key.get(key.len() - after.len()..).is_some_and(|k| k.eq_ignore_ascii_case(after))
    }

    /// Whether this is a template of keys.
    #[must_use]
    pub fn is_template(&self) -> bool {
        key_template(self.name).is_some()
    }
}

/// What stands before and after the variable of a template of keys. AWS writes most variables as `${TagKey}`, and the
/// others as `<key>`, as `tag-key`, or not at all, behind a `/` at the end.
pub(crate) fn key_template(name: &str) -> Option<(&str, &str)> {
    if let Some((before, rest)) = name.split_once("${") {
        return Some((before, rest.split_once('}')?.1));
    }
    if let Some((before, rest)) = name.split_once('<') {
        return Some((before, rest.split_once('>')?.1));
    }
    let before = name.strip_suffix("tag-key").unwrap_or(name);
    before.ends_with('/').then_some((before, ""))
}

impl fmt::Display for ConditionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The type of a condition key's values, in the words of AWS's tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ConditionKeyType {
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

impl BaseOperator {
    /// The type of the values that the operator compares; `None` for `Null`, which compares none.
    #[must_use]
    pub const fn compares(self) -> Option<ConditionKeyType> {
        use BaseOperator as B;
        Some(match self {
            B::StringEquals
            | B::StringNotEquals
            | B::StringEqualsIgnoreCase
            | B::StringNotEqualsIgnoreCase
            | B::StringLike
            | B::StringNotLike => ConditionKeyType::String,
            B::NumericEquals
            | B::NumericNotEquals
            | B::NumericLessThan
            | B::NumericLessThanEquals
            | B::NumericGreaterThan
            | B::NumericGreaterThanEquals => ConditionKeyType::Numeric,
            B::DateEquals
            | B::DateNotEquals
            | B::DateLessThan
            | B::DateLessThanEquals
            | B::DateGreaterThan
            | B::DateGreaterThanEquals => ConditionKeyType::Date,
            B::Bool => ConditionKeyType::Bool,
            B::BinaryEquals => ConditionKeyType::Binary,
            B::IpAddress | B::NotIpAddress => ConditionKeyType::IpAddress,
            B::ArnEquals | B::ArnLike | B::ArnNotEquals | B::ArnNotLike => ConditionKeyType::Arn,
            B::Null => return None,
        })
    }

    /// Whether the operator fits keys of a type: those of strings also fit ARNs, and `Null` fits every key.
    #[must_use]
    pub const fn fits(self, key_type: ConditionKeyType) -> bool {
        use ConditionKeyType as T;
        match (self.compares(), key_type) {
            (None, _)
            | (Some(T::String), T::String | T::Arn)
            | (Some(T::Arn), T::Arn)
            | (Some(T::Numeric), T::Numeric)
            | (Some(T::Date), T::Date)
            | (Some(T::Bool), T::Bool)
            | (Some(T::Binary), T::Binary)
            | (Some(T::IpAddress), T::IpAddress) => true,
            (Some(_), _) => false,
        }
    }
}

impl ConditionKeyType {
    /// The type as AWS writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ConditionKeyType::String => "String",
            ConditionKeyType::Arn => "ARN",
            ConditionKeyType::Numeric => "Numeric",
            ConditionKeyType::Date => "Date",
            ConditionKeyType::Bool => "Bool",
            ConditionKeyType::IpAddress => "IPAddress",
            ConditionKeyType::Binary => "Binary",
        }
    }
}

/// What a global condition key is a property of.
///
/// Source: IAM User Guide, "AWS global condition context keys", whose sections these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyCategory {
    /// The principal.
    Principal,
    /// The role session.
    Session,
    /// The network.
    Network,
    /// The resource.
    Resource,
    /// The request.
    Request,
}

/// A set of kinds of callers: for whose requests a fact holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Callers(u8);

impl Callers {
    /// No caller.
    pub const NONE: Callers = Callers(0);
    /// The root user of an account.
    pub const ROOT: Callers = Callers(1);
    /// An IAM user.
    pub const USER: Callers = Callers(1 << 1);
    /// A role session.
    pub const ROLE_SESSION: Callers = Callers(1 << 2);
    /// A federated user: a session of `sts:GetFederationToken`.
    pub const FEDERATED_USER: Callers = Callers(1 << 3);
    /// An identity of an outside provider, which calls `sts:AssumeRoleWithWebIdentity` or `sts:AssumeRoleWithSAML`.
    pub const FEDERATED: Callers = Callers(1 << 4);
    /// A service principal.
    pub const SERVICE: Callers = Callers(1 << 5);
    /// A caller whose request carries no signature.
    pub const ANONYMOUS: Callers = Callers(1 << 6);
    /// Every caller.
    pub const ALL: Callers = Callers((1 << 7) - 1);

    /// The kinds one by one, each with its name, in the order of the spec.
    pub const KINDS: [(Callers, &'static str); 7] = [
        (Callers::ROOT, "root"),
        (Callers::USER, "user"),
        (Callers::ROLE_SESSION, "roleSession"),
        (Callers::FEDERATED_USER, "federatedUser"),
        (Callers::FEDERATED, "federated"),
        (Callers::SERVICE, "service"),
        (Callers::ANONYMOUS, "anonymous"),
    ];

    /// Whether every caller of the other set is in this one.
    ///
    /// ```
    /// use personalize_iam_model::catalog::Callers;
    ///
    /// let people = Callers::ROOT.union(Callers::USER);
    /// assert!(people.contains(Callers::USER) && !people.contains(Callers::SERVICE));
    /// assert!(Callers::ALL.contains(people) && people.contains(Callers::NONE));
    /// ```
    #[must_use]
    pub const fn contains(self, other: Callers) -> bool {
        self.0 & other.0 == other.0
    }

    /// The callers of both sets together.
    #[must_use]
    pub const fn union(self, other: Callers) -> Callers {
        Callers(self.0 | other.0)
    }

    /// Whether no caller is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The names of the kinds in the set, in the order of [`Callers::KINDS`].
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Callers::KINDS.into_iter().filter(move |(kind, _)| self.contains(*kind)).map(|(_, name)| name)
    }
}

/// An API operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The service prefix.
    pub service: &'static str,
    /// The name that AWS's SDKs give the API model, such as `personalize-runtime`.
    pub client: &'static str,
    /// The operation's name.
    pub name: &'static str,
    /// The actions that AWS checks when it is called; empty if no source says.
    pub actions: &'static [AuthorizedAction],
    /// Where the actions were taken from, by the short names of `spec/README.md`.
    pub source: &'static str,
    /// The names of its parameters in the API model, those within others left out; `None` if no source says.
    pub parameters: Option<&'static [&'static str]>,
    /// The parameters that hold ARNs, where they were read from the API model.
    pub arn_parameters: &'static [ArnParameter],
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.client, self.name)
    }
}

/// A parameter of an API operation that holds an ARN.
#[derive(Debug)]
#[non_exhaustive]
pub struct ArnParameter {
    /// Its path in the input, such as `jobOutput.s3DataDestination.kmsKeyArn`.
    pub parameter: &'static str,
    /// Whether the operation cannot be called without it.
    pub required: bool,
    /// The resource type, with the prefix of another service: `solution`, `iam:role`; `None` if it is not known.
    pub resource_type: Option<&'static str>,
}

impl Service {
    /// The action of this name without the prefix, without regard to case.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<&'static Action> {
        let place = self.action_names.find(name, |place| self.actions.get(place).map(|action| action.name))?;
        self.actions.get(place)
    }

    /// The resource type of this name, without regard to case.
    #[must_use]
    pub fn resource_type(&self, name: &str) -> Option<&'static ResourceType> {
        self.resource_types.iter().find(|resource_type| resource_type.name.eq_ignore_ascii_case(name))
    }

    /// The condition key of the service's page, or the template of keys, that a key belongs to.
    #[must_use]
    pub fn condition_key(&self, key: &str) -> Option<&'static ConditionKey> {
        self.condition_keys.iter().copied().find(|known| known.matches(key))
    }

    /// The API operations of this name; several API models of a service can have one each.
    pub fn operations_named(&self, name: &str) -> impl Iterator<Item = &'static Operation> {
        self.operations.iter().copied().filter(move |operation| operation.name.eq_ignore_ascii_case(name))
    }
}

/// The slots of [`Names`] for these actions.
pub(crate) const fn action_slots<const N: usize>(actions: &[Action]) -> [u16; N] {
    let mut slots = [0; N];
    let (mut rest, mut place) = (actions, 0);
    while let [action, tail @ ..] = rest {
        names::enter(&mut slots, action.name, place);
        (rest, place) = (tail, place + 1);
    }
    slots
}

/// The slots of [`Names`] for these services.
pub(crate) const fn service_slots<const N: usize>(services: &[ListedService]) -> [u16; N] {
    let mut slots = [0; N];
    let (mut rest, mut place) = (services, 0);
    while let [service, tail @ ..] = rest {
        names::enter(&mut slots, service.prefix, place);
        (rest, place) = (tail, place + 1);
    }
    slots
}

const fn same_text(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.as_bytes(), right.as_bytes());
    loop {
        match (left, right) {
            ([], []) => return true,
            ([a, left_rest @ ..], [b, right_rest @ ..]) if *a == *b => {
                left = left_rest;
                right = right_rest;
            }
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_match_their_templates_in_all_spellings() {
        for (name, key, expected) in [
            ("aws:TagKeys", "AWS:tagkeys", true),
            ("aws:TagKeys", "aws:TagKeys/a", false),
            ("aws:ResourceTag/${TagKey}", "aws:resourcetag/Team/", true),
            ("aws:ResourceTag/${TagKey}", "aws:ResourceTag/", false),
            (
                "codebuild:secondarySources/${sourceIdentifier}.auth.type",
                "codebuild:secondarySources/a.auth.type",
                true,
            ),
            (
                "codebuild:secondarySources/${sourceIdentifier}.auth.type",
                "codebuild:secondarySources/.auth.type",
                false,
            ),
            (
                "codebuild:secondarySources/${sourceIdentifier}.auth.type",
                "codebuild:secondarySources/a.location",
                false,
            ),
            ("events:Metadata/${MetadataKey}/Matcher", "events:metadata/a/b/matcher", true),
            ("s3-outposts:ExistingObjectTag/<key>", "s3-outposts:ExistingObjectTag/team", true),
            ("s3-outposts:ExistingObjectTag/<key>", "s3-outposts:ExistingObjectTag/", false),
            ("ssm:resourceTag/tag-key", "ssm:resourceTag/team", true),
            ("ssm:resourceTag/tag-key", "ssm:resourceTag/", false),
            ("ssm:resourceTag/tag-key", "ssm:resource", false),
            ("glacier:ResourceTag/", "glacier:ResourceTag/team", true),
            ("glacier:ResourceTag/", "glacier:ResourceTag", false),
        ] {
            let known = ConditionKey {
                name,
                types: &[],
                multivalued: false,
                sensitive: false,
                deprecated: false,
                category: None,
                always: Callers::NONE,
            };
            assert_eq!(known.matches(key), expected, "{name} {key}");
        }
    }
}
