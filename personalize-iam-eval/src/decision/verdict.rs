//! The types of a decision: allowed or not, by which layer and statement, and what it depends on.

use personalize_iam_model::Effect;

use crate::base::layer::Layer;
use crate::base::truth::Formula;

/// Whether a request is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// Every layer lets it pass.
    Allowed,
    /// No statement denies it, and this layer does not allow it.
    ImplicitDeny(Layer),
    /// A `Deny` in this layer applies.
    ExplicitDeny(Layer),
    /// It depends on what is not known of the request.
    Depends,
}

impl Decision {
    /// The name in answers: `allowed`, `implicitDeny`, `explicitDeny` or `depends`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Decision::Allowed => "allowed",
            Decision::ImplicitDeny(_) => "implicitDeny",
            Decision::ExplicitDeny(_) => "explicitDeny",
            Decision::Depends => "depends",
        }
    }
}

/// A statement's place: which layer, which policy of it, which statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StatementRef {
    /// The layer.
    pub layer: Layer,
    /// The level, in layers of organization policies: 0 is the organization's root.
    pub level: Option<usize>,
    /// The index of the policy in the layer or the level, or of the grant.
    pub policy: usize,
    /// The index of the statement in the policy; of a grant, among the statements that say the same as it.
    pub statement: usize,
    /// The statement's `Sid`; of a grant its name, else its id.
    pub sid: Option<String>,
    /// Its effect.
    pub effect: Effect,
}

/// An open question: something that is not known of a request and matters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenQuestion {
    /// The statement that asks it.
    pub statement: StatementRef,
    /// What is asked.
    pub asks: Asks,
}

impl OpenQuestion {
    /// The condition keys on which the answer hangs.
    #[must_use]
    pub fn keys(&self) -> &[String] {
        match &self.asks {
            Asks::Condition { key, .. } => std::slice::from_ref(key),
            Asks::Resource { keys } => keys,
            Asks::CanonicalUser | Asks::Issuer { .. } | Asks::ResourceControlSupport { .. } => &[],
        }
    }
}

/// What an open question asks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Asks {
    /// Whether a condition holds.
    Condition {
        /// The operator, as it is written.
        operator: String,
        /// The condition key.
        key: String,
        /// The listed values.
        values: Vec<String>,
    },
    /// Whether the resource matches, which depends on policy variables.
    Resource {
        /// The condition keys of the variables that are not known.
        keys: Vec<String>,
    },
    /// Whether the caller's account has a canonical user id that the statement lists.
    CanonicalUser,
    /// Whether one of these users asked for the session of the federated user.
    Issuer {
        /// Their ARNs, or unique ids, as the statement lists them.
        users: Vec<String>,
    },
    /// Whether resource control policies act on the service of the action: it is not on AWS's list of services.
    ResourceControlSupport {
        /// The prefix of the service.
        service: String,
    },
}

/// What must hold, or must not, for the request to be allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Residual {
    /// This must hold.
    Holds(OpenQuestion),
    /// This must not hold.
    Fails(OpenQuestion),
    /// All of these.
    All(Vec<Residual>),
    /// One of these.
    Any(Vec<Residual>),
}

impl Residual {
    /// `None` for a constant, which needs no answer.
    pub(crate) fn of(formula: Formula<OpenQuestion>) -> Option<Residual> {
        match formula {
            Formula::Constant(_) => None,
            Formula::Open { question, negated: false } => Some(Residual::Holds(question)),
            Formula::Open { question, negated: true } => Some(Residual::Fails(question)),
            Formula::All(parts) => Some(Residual::All(parts.into_iter().filter_map(Residual::of).collect())),
            Formula::Any(parts) => Some(Residual::Any(parts.into_iter().filter_map(Residual::of).collect())),
        }
    }
}
