//! Which uses of an action a trail shows: what the absence of an event proves.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use personalize_iam_model::catalog;

use crate::map::{self, Kind};

/// Which uses of an action are in the logs of a trail.
///
/// Source: AWS CloudTrail User Guide, "Logging data events"; the guides of the services, on their logging.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recorded {
    /// All: the events are management events, which trails record by default.
    Management,
    /// Those of the data events that the trail is set to record; by default none.
    Data,
    /// AWS's documents contradict themselves on whether such calls are recorded.
    Unsettled,
    /// None: AWS says that such calls are not recorded.
    NotLogged,
    /// None by itself: it is checked for a call that has another name, as `iam:PassRole` is.
    WithoutEvent,
    /// The map of events does not have the action.
    NotKnown,
}

impl Recorded {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Recorded::Management => "management",
            Recorded::Data => "data",
            Recorded::Unsettled => "unsettled",
            Recorded::NotLogged => "notLogged",
            Recorded::WithoutEvent => "withoutEvent",
            Recorded::NotKnown => "notKnown",
        }
    }
}

/// By the action's name in lower case: how its uses are recorded, and the action's name.
static ALL: LazyLock<BTreeMap<String, (Recorded, &'static str)>> = LazyLock::new(|| {
    let mut all: BTreeMap<String, (Recorded, &'static str)> = BTreeMap::new();
    for row in map::rows() {
        let of_kind = match row.kind {
            Kind::Management => Recorded::Management,
            Kind::Data => Recorded::Data,
            Kind::Unsettled => Recorded::Unsettled,
            Kind::NotLogged => Recorded::NotLogged,
            Kind::Service | Kind::None => continue,
        };
        for check in &row.checks {
            let action = check.action.as_str();
            let known = all.entry(action.to_lowercase()).or_insert((Recorded::WithoutEvent, action));
            if !check.inferred {
                // Of several kinds of events the one that hides most: that one is absent says nothing of the others.
                known.0 = match known.0 {
                    Recorded::WithoutEvent => of_kind,
                    before => before.max(of_kind),
                };
            }
        }
    }
    all
});

/// Which uses of an action are in the logs of a trail.
///
/// ```
/// use personalize_iam_trail::{Recorded, recorded};
///
/// assert_eq!(recorded("personalize:CreateCampaign"), Recorded::Management);
/// assert_eq!(recorded("personalize:GetRecommendations"), Recorded::Unsettled);
/// assert_eq!(recorded("s3:GetObject"), Recorded::Data);
/// assert_eq!(recorded("iam:PassRole"), Recorded::WithoutEvent);
/// ```
#[must_use]
pub fn recorded(action: &str) -> Recorded {
    match ALL.get(&action.to_lowercase()) {
        Some((recorded, _)) => *recorded,
        None if catalog::action(action).is_some_and(|known| known.permission_only == Some(true)) => {
            Recorded::WithoutEvent
        }
        None => Recorded::NotKnown,
    }
}

/// The actions of the map of events of which a trail does not show every use, with the reason; sorted by their names.
#[must_use]
pub fn seldom_recorded() -> Vec<(&'static str, Recorded)> {
    let hidden = |recorded: Recorded| matches!(recorded, Recorded::Data | Recorded::Unsettled | Recorded::NotLogged);
    ALL.values().filter(|(recorded, _)| hidden(*recorded)).map(|(recorded, action)| (*action, *recorded)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_trail_hides_is_known() {
        for (action, expected) in [
            ("PERSONALIZE:putevents", Recorded::Unsettled),
            ("personalize:GetPersonalizedRanking", Recorded::Unsettled),
            ("personalize:ListCampaigns", Recorded::Management),
            ("logs:PutLogEvents", Recorded::NotLogged),
            ("cloudwatch:PutMetricData", Recorded::Data),
            ("s3:PutObject", Recorded::Data),
            ("s3:CreateBucket", Recorded::Management),
            ("dynamodb:GetItem", Recorded::Data),
            ("shop:Buy", Recorded::NotKnown),
        ] {
            assert_eq!(recorded(action), expected, "{action}");
        }
        let hidden = seldom_recorded();
        assert!(hidden.iter().any(|(action, _)| *action == "personalize:GetRecommendations"));
        assert!(hidden.iter().all(|(action, _)| !action.contains("PassRole")));
        assert!(hidden.is_sorted());
    }
}
