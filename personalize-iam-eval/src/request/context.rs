//! A request: who wants to do what, on what, and what else is known.

use personalize_iam_model::action::ActionName;
use personalize_iam_model::catalog::Action;

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

/// What a context key holds, in texts that somebody else owns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContextValueRef<'a> {
    /// One value.
    One(&'a str),
    /// A list of values: for a multivalued key.
    Many(&'a [&'a str]),
}

impl ContextValueRef<'_> {
    /// The same with texts of its own.
    #[must_use]
    pub fn to_value(self) -> ContextValue {
        Values::from(self).to_value()
    }
}

impl<'a> From<&'a str> for ContextValueRef<'a> {
    fn from(value: &'a str) -> Self {
        ContextValueRef::One(value)
    }
}

impl<'a> From<&'a [&'a str]> for ContextValueRef<'a> {
    fn from(values: &'a [&'a str]) -> Self {
        ContextValueRef::Many(values)
    }
}

/// One value, or a list.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Values<'a> {
    One(&'a str),
    Many(&'a [String]),
    Lent(&'a [&'a str]),
}

impl<'a> Values<'a> {
    pub(crate) fn is_empty(self) -> bool {
        matches!(self, Values::Many([]) | Values::Lent([]))
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = &'a str> {
        let (one, many, lent) = match self {
            Values::One(value) => (Some(value), &[][..], &[][..]),
            Values::Many(values) => (None, values, &[][..]),
            Values::Lent(values) => (None, &[][..], values),
        };
        one.into_iter().chain(many.iter().map(String::as_str)).chain(lent.iter().copied())
    }

    /// The value, if there is one alone, in a list or not.
    pub(crate) fn single(self) -> Option<&'a str> {
        let mut values = self.iter();
        values.next().filter(|_| values.next().is_none())
    }

    pub(crate) fn is_list(self) -> bool {
        !matches!(self, Values::One(_))
    }

    pub(crate) fn to_value(self) -> ContextValue {
        match self {
            Values::One(value) => ContextValue::One(value.to_owned()),
            Values::Many(values) => ContextValue::Many(values.to_vec()),
            Values::Lent(values) => ContextValue::Many(values.iter().map(|value| (*value).to_owned()).collect()),
        }
    }
}

impl<'a> From<&'a ContextValue> for Values<'a> {
    fn from(value: &'a ContextValue) -> Self {
        match value {
            ContextValue::One(value) => Values::One(value),
            ContextValue::Many(values) => Values::Many(values),
        }
    }
}

impl<'a> From<ContextValueRef<'a>> for Values<'a> {
    fn from(value: ContextValueRef<'a>) -> Self {
        match value {
            ContextValueRef::One(value) => Values::One(value),
            ContextValueRef::Many(values) => Values::Lent(values),
        }
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

/// A request in texts that somebody else owns: for a service that decides about each request once.
///
/// Preparing it copies and allocates nothing, except for an action that the catalog does not have and that is not written in
/// lower case, and for an action about another resource than the one that is named. Use [`Request`] where you keep the
/// request.
///
/// ```
/// use personalize_iam_eval::{Decision, Policies, Principal, RequestRef};
/// use personalize_iam_eval::model::policy;
///
/// let policy = policy::read(
///     r#"{"Version": "2012-10-17", "Statement": {
///         "Effect": "Allow", "Action": "personalize:Get*", "Resource": "*",
///         "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}
///     }}"#,
/// )?;
/// let policies = Policies { identity: vec![policy], ..Policies::default() }.compile();
/// let ana: Principal = "arn:aws:iam::111122223333:user/ana".parse()?;
///
/// let request = RequestRef {
///     context: &[("aws:SourceIp", "10.1.2.3".into())],
///     ..RequestRef::new(
///         &ana,
///         "personalize:GetRecommendations",
///         "arn:aws:personalize:eu-west-1:111122223333:campaign/movies",
///     )
/// };
/// assert_eq!(policies.decide(&request.prepare()), Decision::Allowed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestRef<'a> {
    /// Who.
    pub principal: &'a Principal,
    /// Does what: an action's full name.
    pub action: &'a str,
    /// On what: as [`Request::resource`].
    pub resource: &'a str,
    /// As [`Request::resource_account`].
    pub resource_account: Option<&'a str>,
    /// As [`Request::context`].
    pub context: &'a [(&'a str, ContextValueRef<'a>)],
    /// As [`Request::unknown`].
    pub unknown: &'a [&'a str],
    /// What exempts the request from the policies of an organization.
    pub exemptions: Exemptions,
}

impl<'a> RequestRef<'a> {
    /// A request without context.
    #[must_use]
    pub fn new(principal: &'a Principal, action: &'a str, resource: &'a str) -> RequestRef<'a> {
        RequestRef {
            principal,
            action,
            resource,
            resource_account: None,
            context: &[],
            unknown: &[],
            exemptions: Exemptions::default(),
        }
    }

    /// The same request with texts of its own.
    #[must_use]
    pub fn to_request(&self) -> Request {
        Request {
            principal: self.principal.clone(),
            action: self.action.into(),
            resource: self.resource.to_owned(),
            resource_account: self.resource_account.map(str::to_owned),
            context: self.context.iter().map(|(key, value)| ((*key).to_owned(), value.to_value())).collect(),
            unknown: self.unknown.iter().map(|key| (*key).to_owned()).collect(),
            exemptions: self.exemptions,
        }
    }
}

/// The parts of a request that has texts of its own or lent ones.
#[derive(Clone, Copy)]
pub(crate) struct Parts<'a> {
    pub(crate) principal: &'a Principal,
    /// As it was given.
    pub(crate) action: &'a str,
    /// The action, if it was given as one of the catalog.
    pub(crate) known: Option<&'static Action>,
    pub(crate) resource: &'a str,
    pub(crate) resource_account: Option<&'a str>,
    pub(crate) context: Context<'a>,
    pub(crate) unknown: Names<'a>,
    pub(crate) exemptions: Exemptions,
}

impl<'a> From<&'a Request> for Parts<'a> {
    fn from(request: &'a Request) -> Self {
        Parts {
            principal: &request.principal,
            action: &request.action,
            known: request.action.known(),
            resource: &request.resource,
            resource_account: request.resource_account.as_deref(),
            context: Context::Owned(&request.context),
            unknown: Names::Owned(&request.unknown),
            exemptions: request.exemptions,
        }
    }
}

impl<'a> From<RequestRef<'a>> for Parts<'a> {
    fn from(request: RequestRef<'a>) -> Self {
        Parts {
            principal: request.principal,
            action: request.action,
            known: None,
            resource: request.resource,
            resource_account: request.resource_account,
            context: Context::Lent(request.context),
            unknown: Names::Lent(request.unknown),
            exemptions: request.exemptions,
        }
    }
}

/// The context keys of a request with their values.
#[derive(Clone, Copy)]
pub(crate) enum Context<'a> {
    Owned(&'a [(String, ContextValue)]),
    Lent(&'a [(&'a str, ContextValueRef<'a>)]),
}

impl<'a> Context<'a> {
    pub(crate) fn len(self) -> usize {
        match self {
            Context::Owned(context) => context.len(),
            Context::Lent(context) => context.len(),
        }
    }

    pub(crate) fn get(self, at: usize) -> Option<(&'a str, Values<'a>)> {
        match self {
            Context::Owned(context) => context.get(at).map(|(key, value)| (key.as_str(), value.into())),
            Context::Lent(context) => context.get(at).map(|(key, value)| (*key, (*value).into())),
        }
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = (&'a str, Values<'a>)> + Clone {
        (0..self.len()).filter_map(move |at| self.get(at))
    }
}

/// Names of context keys.
#[derive(Clone, Copy)]
pub(crate) enum Names<'a> {
    Owned(&'a [String]),
    Lent(&'a [&'a str]),
}

impl<'a> Names<'a> {
    pub(crate) fn is_empty(self) -> bool {
        matches!(self, Names::Owned([]) | Names::Lent([]))
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = &'a str> {
        let (owned, lent) = match self {
            Names::Owned(names) => (names, &[][..]),
            Names::Lent(names) => (&[][..], names),
        };
        owned.iter().map(String::as_str).chain(lent.iter().copied())
    }
}

/// Whether a key that a request names as unknown is this one, both in lower case; a `*` at its end stands for any text.
pub(crate) fn names_key(named: &str, folded: &str) -> bool {
    match named.strip_suffix('*') {
        Some(beginning) => folded.starts_with(beginning),
        None => named == folded,
    }
}
