//! Answers as JSON, by serde: a witness is the `request` of a scenario line.

use personalize_iam_eval::{Principal, Request};
use personalize_iam_model::catalog;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::claim::Verification;
use crate::compare::Comparison;
use crate::describe::Region;
use crate::matrix::{Access, Cell};
use crate::minimize::{Minimized, Over};

/// A request as scenarios have it.
struct AsScenario<'a>(&'a Request);

impl Serialize for AsScenario<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Request { principal, action, resource, resource_account, context, .. } = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("principal", &principal.to_string())?;
        if let Principal::RoleSession { role: Some(role), .. } = principal {
            map.serialize_entry("role", role)?;
        }
        if let Principal::FederatedUser { user: Some(user), .. } = principal {
            map.serialize_entry("user", user)?;
        }
        map.serialize_entry("action", action)?;
        map.serialize_entry("resource", resource)?;
        if let Some(account) = resource_account {
            map.serialize_entry("resourceAccount", account)?;
        }
        if !context.is_empty() {
            map.serialize_entry("context", &Context(self.0))?;
        }
        map.end()
    }
}

struct Context<'a>(&'a Request);

impl Serialize for Context<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.context.iter().map(|(key, value)| (key, value)))
    }
}

impl Serialize for Region {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("witness", &AsScenario(&self.witness))?;
        map.end()
    }
}

/// `verdict`, `gained`, `lost`, whether there is more of either, `undecided` with reasons.
impl Serialize for Comparison {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("verdict", self.verdict.as_str())?;
        map.serialize_entry("gained", &self.gained)?;
        map.serialize_entry("moreGained", &self.more_gained)?;
        map.serialize_entry("lost", &self.lost)?;
        map.serialize_entry("moreLost", &self.more_lost)?;
        map.serialize_entry("undecided", &self.undecided)?;
        map.serialize_entry("assumedResourcePolicy", &self.assumed_resource_policy)?;
        map.end()
    }
}

/// `proof`, `refutations`, whether there are more, `undecided` with reasons, `vacuous` with why a proof assures of nothing.
impl Serialize for Verification {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("proof", self.proof.as_str())?;
        map.serialize_entry("refutations", &self.refutations)?;
        map.serialize_entry("more", &self.more)?;
        map.serialize_entry("undecided", &self.undecided)?;
        map.serialize_entry("vacuous", &self.vacuous.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        map.serialize_entry("assumedResourcePolicy", &self.assumed_resource_policy)?;
        map.end()
    }
}

/// `policy`, `steps`, `complete`; `over`, and `catalogDate` where that is the catalog.
impl Serialize for Minimized {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("policy", &self.policy)?;
        map.serialize_entry("steps", &self.steps)?;
        map.serialize_entry("complete", &self.complete)?;
        map.serialize_entry("over", self.over.as_str())?;
        map.serialize_entry("catalogDate", &(self.over == Over::Catalog).then(catalog::date))?;
        map.end()
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("holder", &self.holder)?;
        map.serialize_entry("action", &self.action)?;
        map.serialize_entry("resourceType", &self.resource_type)?;
        map.serialize_entry("resource", &self.resource)?;
        map.serialize_entry("access", self.access.as_str())?;
        match &self.access {
            Access::When(conditions) => map.serialize_entry("when", conditions)?,
            Access::Undecided(reasons) => map.serialize_entry("undecided", reasons)?,
            Access::Always | Access::Never => {}
        }
        map.serialize_entry("allowed", &self.allowed.as_ref().map(AsScenario))?;
        map.serialize_entry("denied", &self.denied.as_ref().map(AsScenario))?;
        map.end()
    }
}
