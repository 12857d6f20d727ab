//! A request: who wants to do what, on what, and what else is known.

use personalize_iam_model::action::ActionName;

use crate::request::principal::Principal;

/// What a context key holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ContextValue {
    /// One value.
    One(String),
    /// A list of values: for a multivalued key.
    Many(Vec<String>),
}

impl ContextValue {
    /// The values as a slice.
    #[must_use]
    pub fn values(&self) -> &[String] {
        match self {
            ContextValue::One(value) => std::slice::from_ref(value),
            ContextValue::Many(values) => values,
        }
    }
}

impl From<&str> for ContextValue {
    fn from(value: &str) -> Self {
        ContextValue::One(value.to_owned())
    }
}

impl From<String> for ContextValue {
    fn from(value: String) -> Self {
        ContextValue::One(value)
    }
}

impl From<bool> for ContextValue {
    fn from(value: bool) -> Self {
        ContextValue::One(value.to_string())
    }
}

impl<const N: usize> From<[&str; N]> for ContextValue {
    fn from(values: [&str; N]) -> Self {
        ContextValue::Many(values.iter().map(|value| (*value).to_owned()).collect())
    }
}

impl From<Vec<String>> for ContextValue {
    fn from(values: Vec<String>) -> Self {
        ContextValue::Many(values)
    }
}

/// A request.
///
/// ```
/// use personalize_iam_eval::Request;
///
/// let request = Request::new(
///     "arn:aws:iam::111122223333:user/ana".parse()?,
///     "personalize:GetRecommendations",
///     "arn:aws:personalize:eu-west-1:111122223333:campaign/movies",
/// )
/// .with("aws:SourceIp", "10.1.2.3")
/// .with("aws:TagKeys", ["team", "stage"])
/// .unknown("aws:SourceVpc");
/// # Ok::<(), personalize_iam_eval::PrincipalError>(())
/// ```
///
/// From types, which cannot be misspelt and of which nothing has to be looked up:
///
/// ```
/// use personalize_iam_eval::Request;
/// use personalize_iam_eval::model::{Scope, iam::User, personalize::{Campaign, GetRecommendations}};
///
/// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
///
/// let ana = User::arn(&HOME, "ana");
/// let request = Request::new(ana.into(), GetRecommendations, Campaign::arn(&HOME, "movies"));
/// assert_eq!(request.action, "personalize:GetRecommendations");
/// assert_eq!(request.resource, "arn:aws:personalize:eu-west-1:111122223333:campaign/movies");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Who.
    pub principal: Principal,
    /// Does what: an action of the catalog, or an action's full name.
    pub action: ActionName,
    /// On what: an ARN, or `*` for an action without resource-level permissions.
    pub resource: String,
    /// The account that owns the resource; `None`: the account of the ARN, and for an ARN without one the principal's.
    ///
    /// The account `aws` is AWS itself, whose resources every account uses as if they were its own.
    pub resource_account: Option<String>,
    /// The context keys as they were given. Of tags that differ in case alone a policy gets the one that it writes, and
    /// if it writes none of them, all of their values, as of a key with several.
    pub context: Vec<(String, ContextValue)>,
    /// Context keys of which it is not known whether the request has them, and with which values. A `*` at the end
    /// stands for any.
    pub unknown: Vec<String>,
    /// What exempts the request from the policies of an organization.
    pub exemptions: Exemptions,
}

/// What exempts a request from the policies of AWS Organizations.
///
/// A few tasks are beyond service control policies: registering for Enterprise Support and the reverse DNS of mail
/// servers as the root user, trusted signers of Amazon CloudFront, and some services that are not of AWS proper. AWS
/// names no action for any of them, so that none is exempt here: what these tasks ask for is decided as the rest.
///
/// Source: AWS Organizations User Guide, "Service control policies", "SCP evaluation" and "Resource control policies".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exemptions {
    /// The principal belongs to the organization's management account: no service control policies.
    pub management_account: bool,
    /// The resource belongs to the organization's management account: no resource control policies.
    pub resource_in_management_account: bool,
    /// The principal is a service-linked role: neither service nor resource control policies.
    ///
    /// A role below the path `/aws-service-role/` is one without being told.
    pub service_linked_role: bool,
    /// The resource is an AWS managed key of KMS: no resource control policies.
    pub aws_managed_key: bool,
}

impl Request {
    /// A request without context.
    pub fn new(principal: Principal, action: impl Into<ActionName>, resource: impl Into<String>) -> Request {
        Request {
            principal,
            action: action.into(),
            resource: resource.into(),
            resource_account: None,
            context: Vec::new(),
            unknown: Vec::new(),
            exemptions: Exemptions::default(),
        }
    }

    /// With a context key.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<ContextValue>) -> Request {
        self.context.push((key.into(), value.into()));
        self
    }

    /// With a context key that is neither known to be there nor to be absent.
    #[must_use]
    pub fn unknown(mut self, key: impl Into<String>) -> Request {
        self.unknown.push(key.into());
        self
    }

    /// With the account that owns the resource.
    #[must_use]
    pub fn owned_by(mut self, account: impl Into<String>) -> Request {
        self.resource_account = Some(account.into());
        self
    }
}
