//! How narrow resources are: as they were seen, by their names, or by their types; and what stands for those that logs do not say.

use personalize_iam_model::Text;
use personalize_iam_model::arn::{Fields, resource_types};
use personalize_iam_model::catalog::{self, Action, ArnTemplate, ResourceType};
use personalize_iam_trail::On;

/// How narrow the resources are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Width {
    /// The ARNs that were seen
    Exact,
    /// The names that were seen, with `*` for the Region and for what is below a name: objects, streams, versions
    ByName,
    /// All resources of the types that were seen, in their accounts
    ByType,
}

/// The types that an action acts on, those that AWS's catalog lacks included.
fn types(action: &Action) -> impl Iterator<Item = &'static ResourceType> {
    action.resources.iter().map(|one| one.resource_type).chain(action.gaps.iter().map(|gap| gap.resource_type))
}

/// The template that an ARN is one of, with the values of its variables: of the action's types before all others.
fn template_of<'a>(action: &str, arn: &'a str) -> Option<(&'static ArnTemplate, Vec<(&'static str, &'a str)>)> {
    let own = catalog::action(action).and_then(|action| types(action).find(|one| catalog::check(one, arn).is_ok()));
    let of_type = own.or_else(|| resource_types(arn).next())?;
    of_type.arns.iter().find_map(|template| Some((template, template.values(arn)?)))
}

/// The pattern of a policy that stands for a resource; `None` for the resource itself: it is to be exact, or its type is not known.
pub(super) fn pattern(width: Width, action: &str, arn: &str) -> Option<String> {
    if width == Width::Exact {
        return None;
    }
    let fields = Fields::split(arn)?;
    let (template, values) = template_of(action, arn)?;
    let value = |name: &str| values.iter().find(|(known, _)| *known == name).map_or("*", |(_, value)| *value);
    // A template that has one variable twice says nothing of which part is which.
    if template.filled(fields.partition, fields.region, fields.account, value) != arn {
        return None;
    }
    // The service is a variable of few types, and stays.
    let kept = usize::from(template.service.fixed().is_none())
        + match width {
            Width::ByName => 1,
            Width::Exact | Width::ByType => 0,
        };
    let named: Vec<(&str, String)> =
        values.iter().take(kept).map(|(name, value)| (*name, name_part(name, value))).collect();
    let text = |name: &str| named.iter().find(|(known, _)| *known == name).map_or("*", |(_, text)| text.as_str());
    let region = if fields.region.is_empty() { "" } else { "*" };
    let widened = template.filled(fields.partition, region, fields.account, text);
    (widened != literal(arn)).then_some(widened)
}

/// The name in a value: of what AWS calls a `ResourceId` it is before the first slash, as in `movies/7f3a` for a version.
fn name_part(variable: &str, value: &str) -> String {
    match value.split_once('/') {
        Some((name, _)) if variable == "ResourceId" => literal(name) + "/*",
        _ => literal(value),
    }
}

/// A text as a policy writes it, if it is to match itself alone.
pub(super) fn literal(text: &str) -> String {
    Text::literal(text).into_string()
}

/// Where resources are whose ARN is not known.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) partition: String,
    /// The account of the principal; `*` if it is not known, or there are several.
    pub(super) account: String,
}

/// What a policy has as `Resource` for what an action was used on; empty if nothing can stand for it.
pub(super) fn written(action: &str, on: &On, place: &Place) -> Vec<String> {
    let known = catalog::action(action);
    if known.is_some_and(|action| action.only_resource().is_some()) {
        return vec!["*".to_owned()];
    }
    match on {
        On::Known(arn) if arn == "*" => vec!["*".to_owned()],
        On::Known(arn) => vec![literal(arn)],
        On::Pattern(pattern) => vec![pattern.clone()],
        On::Like { before, after } => vec![[&literal(before), "*", &literal(after)].concat()],
        On::NotKnown { region, owner } => {
            let Some(action) = known else { return Vec::new() };
            let required: Vec<&ResourceType> = action.required_resource_types().collect();
            let wanted = if required.is_empty() { types(action).collect() } else { required };
            let region = region.as_deref().unwrap_or("*");
            let account = owner.as_deref().unwrap_or(&place.account);
            let templates = wanted.iter().flat_map(|one| one.arns);
            let mut patterns: Vec<String> =
                templates.map(|template| template.filled(&place.partition, region, account, |_| "*")).collect();
            patterns.sort();
            patterns.dedup();
            patterns
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resources_are_as_wide_as_asked() {
        let by = |width, action, arn| pattern(width, action, arn).unwrap_or_else(|| literal(arn));
        for (action, arn, by_name, by_type) in [
            ("s3:GetObject", "arn:aws:s3:::movies/2026/views*.csv", "arn:aws:s3:::movies/*", "arn:aws:s3:::*/*"),
            ("s3:ListBucket", "arn:aws:s3:::movies", "arn:aws:s3:::movies", "arn:aws:s3:::*"),
            (
                "personalize:DescribeSolutionVersion",
                "arn:aws:personalize:eu-west-1:111122223333:solution/movies/7f3a",
                "arn:aws:personalize:*:111122223333:solution/movies/*",
                "arn:aws:personalize:*:111122223333:solution/*",
            ),
            (
                "iam:GetRole",
                "arn:aws:iam::111122223333:role/app/etl",
                "arn:aws:iam::111122223333:role/app/etl",
                "arn:aws:iam::111122223333:role/*",
            ),
            (
                "logs:CreateLogStream",
                "arn:aws:logs:eu-west-1:111122223333:log-group:/app:log-stream:a",
                "arn:aws:logs:*:111122223333:log-group:/app:log-stream:*",
                "arn:aws:logs:*:111122223333:log-group:*:log-stream:*",
            ),
            (
                "shop:Buy",
                "arn:aws:shop:eu-west-1:111122223333:cart/$1",
                "arn:aws:shop:eu-west-1:111122223333:cart/${$}1",
                "arn:aws:shop:eu-west-1:111122223333:cart/${$}1",
            ),
        ] {
            assert_eq!(by(Width::Exact, action, arn), literal(arn));
            assert_eq!(by(Width::ByName, action, arn), by_name);
            assert_eq!(by(Width::ByType, action, arn), by_type);
        }
    }

    #[test]
    fn a_resource_that_is_not_known_is_never_everything() {
        let place = Place { partition: "aws".to_owned(), account: "111122223333".to_owned() };
        let not_known = On::NotKnown { region: Some("eu-west-1".to_owned()), owner: None };
        for (action, expected) in [
            ("personalize:DescribeCampaign", &["arn:aws:personalize:eu-west-1:111122223333:campaign/*"][..]),
            ("personalize:ListCampaigns", &["*"]),
            ("iam:PassRole", &["arn:aws:iam::111122223333:role/*"]),
            ("shop:Buy", &[]),
        ] {
            assert_eq!(written(action, &not_known, &place), expected, "{action}");
        }
        for action in catalog::actions().filter(|action| action.only_resource().is_none()) {
            let all = written(action.full_name, &not_known, &place);
            assert!(!all.is_empty() && !all.contains(&"*".to_owned()), "{action}");
        }
        let like = On::Like { before: "arn:aws:iam::1:role/".to_owned(), after: "e*l".to_owned() };
        assert_eq!(written("iam:GetRole", &like, &place), ["arn:aws:iam::1:role/*e${*}l"]);
        // Deciding on `*` is right only for what AWS itself decides on `*`.
        assert_eq!(written("s3:ListAllMyBuckets", &On::Known("*".to_owned()), &place), ["*"]);
    }
}
