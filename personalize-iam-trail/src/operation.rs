//! What an API operation is checked for, by its name alone: the same map as for records, without parameters.

use personalize_iam_model::catalog;

use crate::map::{self, Asked, Certainty, Kind, Test};

/// What an API operation is checked for, as far as its name tells.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The actions that every call is checked for.
    pub actions: Vec<(&'static str, Certainty)>,
    /// The actions that a call may be checked for, by its parameters.
    pub perhaps: Vec<&'static str>,
}

impl Operation {
    /// The operation of a service, by the prefix of its actions or by the source of its events, in this spelling; `None` if no
    /// action is known for it.
    ///
    /// ```
    /// use personalize_iam_trail::Operation;
    ///
    /// let actions = |service: &str, name: &str| {
    ///     let found = Operation::find(service, name)?;
    ///     Some(found.actions.into_iter().map(|(action, _)| action).collect::<Vec<_>>())
    /// };
    /// assert_eq!(actions("s3", "HeadObject").unwrap(), ["s3:GetObject"]);
    /// assert_eq!(actions("cloudwatch", "PutMetricData").unwrap(), ["cloudwatch:PutMetricData"]);
    /// assert_eq!(actions("s3", "HeadObjekt"), None);
    /// let job = Operation::find("personalize", "CreateDatasetImportJob").unwrap();
    /// assert!(job.perhaps.contains(&"iam:PassRole"));
    /// ```
    #[must_use]
    pub fn find(service: &str, name: &str) -> Option<Operation> {
        let endpoints = std::iter::once(service).chain(map::endpoints_of(service));
        let asked: Vec<Asked> = endpoints.map(|endpoint| map::asked(endpoint, name)).collect();
        // A row says more than the default rule.
        let row = asked.iter().find(|one| matches!(one, Asked::Row(_)));
        let mut found = Operation { actions: Vec::new(), perhaps: Vec::new() };
        match row.or_else(|| asked.iter().find(|one| !matches!(one, Asked::NotKnown)))? {
            Asked::Row(row) => {
                let is_free = row.checks.is_empty() && row.certainty == Certainty::High;
                if matches!(row.kind, Kind::Service | Kind::None) || row.checks.is_empty() && !is_free {
                    return None;
                }
                for check in &row.checks {
                    // A call without the parameters that would make it another one.
                    if check.when.iter().all(|test| matches!(test, Test::Lacks(_))) {
                        found.add(&check.action, check.certainty.unwrap_or(row.certainty));
                    } else {
                        found.add_perhaps(&check.action);
                    }
                }
            }
            Asked::Default { action, perhaps } => {
                found.add(action.full_name, Certainty::Low);
                let depends = action.dependent_actions.unwrap_or_default().iter().map(|one| one.action);
                perhaps.iter().map(String::as_str).chain(depends).for_each(|one| found.add_perhaps(one));
            }
            Asked::NotKnown => return None,
        }
        let actions = &found.actions;
        found.perhaps.retain(|one| !actions.iter().any(|(action, _)| action == one));
        Some(found)
    }

    /// An action itself, for what has no operation of its name; `None` if the catalog does not have it.
    #[must_use]
    pub fn of_action(full_name: &str) -> Option<Operation> {
        let action = catalog::action(full_name)?;
        Some(Operation { actions: vec![(action.full_name, Certainty::High)], perhaps: Vec::new() })
    }

    fn add(&mut self, action: &'static str, certainty: Certainty) {
        if !self.actions.iter().any(|(known, _)| *known == action) {
            self.actions.push((action, certainty));
        }
    }

    fn add_perhaps(&mut self, action: &str) {
        if let Some(known) = catalog::action(action)
            && !self.perhaps.contains(&known.full_name)
        {
            self.perhaps.push(known.full_name);
        }
    }

    /// The names of the operations that the map and the catalog have for a service: for suggestions.
    #[must_use]
    pub fn names(service: &str) -> Vec<&'static str> {
        let of_map = std::iter::once(service).chain(map::endpoints_of(service)).flat_map(map::names);
        let of_catalog = catalog::service(service).into_iter().flat_map(|one| one.actions).map(|action| action.name);
        let mut names: Vec<&'static str> = of_map.chain(of_catalog).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}
