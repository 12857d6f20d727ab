//! A check that is made when an operation is called: who has to be allowed what, and why, whether the call fails without it,
//! and what AWS's documents leave open.

use std::fmt;

use crate::request::context::{ContextValue, Request};

/// One of the requests to IAM that a call consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Check {
    /// In which role the principal takes part.
    pub who: Who,
    /// The request.
    pub request: Request,
    /// Whether the call fails without it.
    pub need: Need,
    /// What AWS's documents leave open about it.
    pub contested: Option<ContestedCheck>,
    /// What it is for.
    pub reason: String,
    /// Where that is written: a short name of the catalog's sources, or a page.
    pub source: &'static str,
    /// What was taken for granted because the call does not say it.
    pub assumptions: Vec<String>,
    /// The resource has a placeholder for a name that the call does not give, such as `campaign/{ResourceId}`.
    pub placeholder: bool,
    /// Other resources, with placeholders too, that the call may name in place of this one: it has to name one of several
    /// types, and does not say which.
    pub alternatives: Vec<String>,
    /// The inputs that would say which resource it is, as [`Call::with_input`](super::call::Call::with_input) takes them.
    pub wanted_inputs: Vec<String>,
}

/// Who makes a request of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// The principal that calls the operation.
    Caller,
    /// Amazon Personalize in a session of the service role.
    ServiceRole,
    /// Amazon Personalize itself, as the service principal.
    Service,
}

impl Who {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Who::Caller => "caller",
            Who::ServiceRole => "serviceRole",
            Who::Service => "service",
        }
    }

    /// The name in a sentence.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Who::Caller => "the caller",
            Who::ServiceRole => "the service role",
            Who::Service => "the service",
        }
    }
}

/// Whether a call fails without a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Need {
    /// It does.
    Required,
    /// It would if the call had this, which it has not: `tags`, `a role`.
    OnlyWith(&'static str),
    /// It does if the call has this, which is not known. The call is undecided if the check does not pass.
    Perhaps(&'static str),
    /// AWS's documents leave open whether it does. The call is undecided if the check does not pass.
    Contested,
}

impl Need {
    /// The name in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Need::Required => "required",
            Need::OnlyWith(_) => "conditional",
            Need::Perhaps(_) => "perhaps",
            Need::Contested => "contested",
        }
    }
}

/// What AWS's documents leave open about the checks of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContestedCheck {
    /// `iam:PassRole` for a dataset group with a role: one page lists it, an older one does not.
    PassRoleForDatasetGroup,
    /// `personalize:TagResource` for creating with tags: listed for the operation, but not as a dependent action.
    TagOnCreate,
    /// A recommender where the catalog lists campaigns alone.
    RecommenderForCampaign,
    /// A resource that the API takes and the catalog does not list for the action.
    UnlistedResource,
}

impl ContestedCheck {
    /// The name, in lower case with hyphens.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ContestedCheck::PassRoleForDatasetGroup => "pass-role-for-dataset-group",
            ContestedCheck::TagOnCreate => "tag-on-create",
            ContestedCheck::RecommenderForCampaign => "recommender-for-campaign",
            ContestedCheck::UnlistedResource => "unlisted-resource",
        }
    }

    /// What is open, and how it is taken here.
    #[must_use]
    pub const fn reading(self) -> &'static str {
        match self {
            ContestedCheck::PassRoleForDatasetGroup => {
                "AWS lists `iam:PassRole` for `CreateDatasetGroup` on one of two pages; it is taken as required when a \
                 role is given"
            }
            ContestedCheck::TagOnCreate => {
                "AWS lists `personalize:TagResource` for the operation, but not as a dependent action of creating; \
                 without it the answer is not known"
            }
            ContestedCheck::RecommenderForCampaign => {
                "the API takes a recommender and AWS's catalog lists campaigns alone; the recommender's ARN is checked \
                 in place of a campaign's"
            }
            ContestedCheck::UnlistedResource => {
                "the API takes the resource and AWS's catalog does not list it for the action; without it the answer \
                 is not known"
            }
        }
    }
}

impl fmt::Display for ContestedCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A context value for one of several keys.
pub(super) fn one(value: impl Into<String>) -> ContextValue {
    ContextValue::One(value.into())
}
