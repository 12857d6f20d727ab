//! Explanations as JSON, by serde: field names as in scenarios and their answers.

use personalize_iam_model::Effect;
use personalize_iam_model::policy::Version;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::base::layer::Layer;
use crate::decision::evaluation::{Evaluation, Outcome, StatementOutcome};
use crate::decision::unknown::Unknown;
use crate::decision::verdict::{Asks, OpenQuestion, Residual, StatementRef};
use crate::explain::advice::{Change, Step};
use crate::explain::denial::access_denied::AccessDenied;
use crate::explain::explanation::{Explanation, LayerOutcome};
use crate::explain::opening::Opening;
use crate::explain::words::PolicyNames;
use crate::request::context::ContextValue;

impl Serialize for ContextValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            ContextValue::One(value) => serializer.serialize_str(value),
            ContextValue::Many(values) => values.serialize(serializer),
        }
    }
}

impl Serialize for StatementRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        entries_of(&mut map, self)?;
        map.end()
    }
}

fn entries_of<M: SerializeMap>(map: &mut M, statement: &StatementRef) -> Result<(), M::Error> {
    map.serialize_entry("layer", statement.layer.as_str())?;
    if let Some(level) = statement.level {
        map.serialize_entry("level", &level)?;
    }
    map.serialize_entry("policy", &statement.policy)?;
    map.serialize_entry("statement", &statement.statement)?;
    map.serialize_entry("sid", &statement.sid)?;
    map.serialize_entry("effect", statement.effect.as_str())
}

/// `{"holds": ..}`, `{"fails": ..}`, `{"all": [..]}` or `{"any": [..]}`.
impl Serialize for Residual {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Residual::Holds(question) => map.serialize_entry("holds", question)?,
            Residual::Fails(question) => map.serialize_entry("fails", question)?,
            Residual::All(parts) => map.serialize_entry("all", parts)?,
            Residual::Any(parts) => map.serialize_entry("any", parts)?,
        }
        map.end()
    }
}

impl Serialize for OpenQuestion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        entries_of(&mut map, &self.statement)?;
        match &self.asks {
            Asks::Condition { operator, key, values } => {
                map.serialize_entry("operator", operator)?;
                map.serialize_entry("key", key)?;
                map.serialize_entry("values", values)?;
            }
            Asks::Resource { keys } => {
                map.serialize_entry("element", "Resource")?;
                map.serialize_entry("keys", keys)?;
            }
            Asks::CanonicalUser => map.serialize_entry("element", "Principal")?,
            Asks::Issuer { users } => {
                map.serialize_entry("element", "Principal")?;
                map.serialize_entry("users", users)?;
            }
            Asks::ResourceControlSupport { service } => map.serialize_entry("service", service)?,
        }
        map.end()
    }
}

impl Serialize for Unknown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("what", &self.what)?;
        map.serialize_entry("because", &self.because)?;
        map.serialize_entry("tell", &self.tell)?;
        map.end()
    }
}

impl Serialize for StatementOutcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        outcome_entries(&mut map, self)?;
        map.end()
    }
}

fn outcome_entries<M: SerializeMap>(map: &mut M, one: &StatementOutcome) -> Result<(), M::Error> {
    entries_of(map, &one.statement)?;
    map.serialize_entry("matches", &(one.outcome == Outcome::Matches))?;
    let because = match &one.outcome {
        Outcome::Matches => None,
        Outcome::Action => Some("action"),
        Outcome::Principal => Some("principal"),
        Outcome::Resource => Some("resource"),
        Outcome::Condition { .. } => Some("condition"),
        Outcome::Open => Some("unknown"),
    };
    map.serialize_entry("because", &because)?;
    if let Outcome::Condition { operator, key, values, found } = &one.outcome {
        map.serialize_entry("operator", operator)?;
        map.serialize_entry("key", key)?;
        map.serialize_entry("values", values)?;
        map.serialize_entry("found", found)?;
    }
    Ok(())
}

/// A statement with its outcome and the reason in words.
struct Reasoned<'a>(&'a StatementOutcome, &'a str);

impl Serialize for Reasoned<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        outcome_entries(&mut map, self.0)?;
        map.serialize_entry("reason", self.1)?;
        map.end()
    }
}

/// The evaluation as one object; an [`Explanation`] tells more.
impl Serialize for Evaluation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("decision", self.decision.as_str())?;
        map.serialize_entry("blockedBy", &names_of(&self.blocked_by))?;
        map.serialize_entry("statements", &self.statements)?;
        map.serialize_entry("missingContextKeys", &self.missing_context_keys)?;
        map.serialize_entry("filledContextKeys", &Entries(&self.filled_context_keys))?;
        map.serialize_entry("assumed", &Entries(&self.assumed))?;
        map.serialize_entry("residual", &self.residual)?;
        let contested: Vec<&str> = self.contested.iter().map(|rule| rule.as_str()).collect();
        map.serialize_entry("contested", &contested)?;
        map.end()
    }
}

fn names_of(layers: &[Layer]) -> Vec<&'static str> {
    layers.iter().map(|layer| layer.as_str()).collect()
}

impl Serialize for LayerOutcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("layer", self.layer.as_str())?;
        if let Some(level) = self.level {
            map.serialize_entry("level", &level)?;
        }
        map.serialize_entry("verdict", self.verdict.as_str())?;
        map.serialize_entry("blocks", &self.blocks)?;
        map.serialize_entry("statements", &self.statements)?;
        map.serialize_entry("nearest", &self.nearest.as_ref().map(|nearest| &nearest.statement))?;
        map.end()
    }
}

/// A change with the words for it.
struct Named<'a, T>(&'a T, &'a PolicyNames);

impl Serialize for Named<'_, Change> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.0.steps.len()))?;
        for (index, step) in self.0.steps.iter().enumerate() {
            seq.serialize_element(&Named(&StepOf { step, opens: self.0.opens_of(index) }, self.1))?;
        }
        seq.end()
    }
}

/// A step with what it opens beyond the request.
struct StepOf<'a> {
    step: &'a Step,
    opens: Option<&'a Opening>,
}

impl Serialize for Named<'_, Opening> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Named(opening, names) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &opening.to_text(names))?;
        map.serialize_entry("statements", &opening.statements)?;
        map.serialize_entry("unguarded", &opening.unguarded)?;
        map.end()
    }
}

impl Serialize for Named<'_, StepOf<'_>> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Named(StepOf { step, opens }, names) = self;
        let mut map = serializer.serialize_map(None)?;
        match step {
            Step::AddResource { statement, resource } => {
                map.serialize_entry("step", "addResource")?;
                map.serialize_entry("to", statement)?;
                map.serialize_entry("resource", resource)?;
            }
            Step::AddAction { statement, action } => {
                map.serialize_entry("step", "addAction")?;
                map.serialize_entry("to", statement)?;
                map.serialize_entry("action", action)?;
            }
            Step::AddPrincipal { statement, kind, principal } => {
                map.serialize_entry("step", "addPrincipal")?;
                map.serialize_entry("to", statement)?;
                map.serialize_entry("type", kind.as_str())?;
                map.serialize_entry("principal", principal)?;
            }
            Step::AddConditionValue { statement, operator, key, value } => {
                map.serialize_entry("step", "addConditionValue")?;
                map.serialize_entry("to", statement)?;
                map.serialize_entry("operator", &operator.to_string())?;
                map.serialize_entry("key", key)?;
                map.serialize_entry("value", value)?;
            }
            Step::ExcludeFromDeny { statement, operator, key, value } => {
                map.serialize_entry("step", "excludeFromDeny")?;
                map.serialize_entry("to", statement)?;
                map.serialize_entry("operator", &operator.to_string())?;
                map.serialize_entry("key", key)?;
                map.serialize_entry("value", value)?;
            }
            Step::SetVersion { statement } => {
                map.serialize_entry("step", "setVersion")?;
                map.serialize_entry("to", statement)?;
                map.serialize_entry("version", Version::V2012_10_17.as_str())?;
            }
            Step::AddStatement { layer, level, policy, statement } => {
                map.serialize_entry("step", "addStatement")?;
                map.serialize_entry("layer", layer.as_str())?;
                if let Some(level) = level {
                    map.serialize_entry("level", level)?;
                }
                map.serialize_entry("policy", policy)?;
                map.serialize_entry("statement", statement)?;
            }
            Step::PassContext { key, requirement, value } => {
                map.serialize_entry("step", "passContext")?;
                map.serialize_entry("key", key)?;
                map.serialize_entry("requirement", requirement)?;
                map.serialize_entry("example", value)?;
            }
            Step::LeaveOutContext { key } => {
                map.serialize_entry("step", "leaveOutContext")?;
                map.serialize_entry("key", key)?;
            }
        }
        // The statement to add is there as JSON already.
        let text = step.to_text(names);
        map.serialize_entry("text", text.split('\n').next().unwrap_or(&text))?;
        map.serialize_entry("opens", &opens.map(|opens| Named(opens, names)))?;
        map.end()
    }
}

/// The whole reasoning as one object.
impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let evaluation = &self.evaluation;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("decision", evaluation.decision.as_str())?;
        map.serialize_entry("cause", &self.cause())?;
        map.serialize_entry("principal", &self.request.principal.to_string())?;
        map.serialize_entry("action", &self.request.action)?;
        map.serialize_entry("resource", &self.request.resource)?;
        map.serialize_entry("blockedBy", &names_of(&evaluation.blocked_by))?;
        map.serialize_entry("layers", &self.layers)?;
        let reasons = self.reasons.iter().map(String::as_str);
        let statements: Vec<_> =
            evaluation.statements.iter().zip(reasons).map(|(one, why)| Reasoned(one, why)).collect();
        map.serialize_entry("statements", &statements)?;
        let changes: Vec<_> = self.changes.iter().map(|change| Named(change, &self.names)).collect();
        map.serialize_entry("changes", &changes)?;
        map.serialize_entry("missingContextKeys", &evaluation.missing_context_keys)?;
        map.serialize_entry("filledContextKeys", &Entries(&evaluation.filled_context_keys))?;
        map.serialize_entry("assumed", &Entries(&evaluation.assumed))?;
        map.serialize_entry("residual", &evaluation.residual)?;
        map.serialize_entry("unknown", &self.unknown)?;
        let contested: Vec<_> = self
            .readings
            .iter()
            .map(|reading| Contested {
                rule: reading.rule.as_str(),
                taken: reading.taken(),
                other: reading.not_taken(),
                other_decision: reading.otherwise.as_str(),
            })
            .collect();
        map.serialize_entry("contested", &contested)?;
        map.serialize_entry("notes", &self.notes)?;
        map.end()
    }
}

/// An object of keys and values, in their order.
struct Entries<'a>(&'a [(String, ContextValue)]);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Contested {
    rule: &'static str,
    taken: &'static str,
    other: &'static str,
    other_decision: &'static str,
}

#[derive(serde::Serialize)]
struct Matched<'a> {
    sid: &'a Option<String>,
    effect: &'a Option<String>,
}

impl Serialize for AccessDenied {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("principal", &self.principal)?;
        map.serialize_entry("issuer", &self.issuer)?;
        map.serialize_entry("action", &self.action)?;
        map.serialize_entry("operation", &self.operation)?;
        map.serialize_entry("resource", &self.resource)?;
        map.serialize_entry("effect", &self.claim.effect().map(Effect::as_str))?;
        map.serialize_entry("layer", &self.claim.layer().map(|layer| layer.as_str()))?;
        map.serialize_entry("policyArn", &self.policy_arn)?;
        let context: std::collections::BTreeMap<_, _> = self.context.iter().map(|(key, value)| (key, value)).collect();
        map.serialize_entry("context", &context)?;
        map.serialize_entry("encoded", &self.encoded)?;
        if self.decoded {
            let matched = self.matched.iter().map(|one| Matched { sid: &one.sid, effect: &one.evaluated_effect });
            map.serialize_entry("matchedStatements", &matched.collect::<Vec<_>>())?;
        }
        map.serialize_entry("others", &self.others)?;
        map.end()
    }
}
