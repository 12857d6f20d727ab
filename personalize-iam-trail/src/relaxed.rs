//! Policies for a request whose resource is not known: one set that allows less than the real ones on every resource that it can
//! be, and one that allows more. Where both decide alike, so do the real ones.

use personalize_iam_eval::Policies;
use personalize_iam_model::glob::{self, Case};
use personalize_iam_model::policy::ResourceElement;
use personalize_iam_model::{Effect, Policy, Statement};

/// What is known of a resource: what it begins with and ends with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Partly<'a> {
    pub(crate) before: &'a str,
    pub(crate) after: &'a str,
}

impl Partly<'_> {
    /// Whether a pattern matches everything that the resource can be. It may say no though it does.
    fn is_covered_by(self, pattern: &str) -> bool {
        // A character that no pattern has can only be matched by a `*`, which then matches every other text in its place.
        let text = [self.before, "\u{e000}", self.after].concat();
        !pattern.contains(['?', '\u{e000}'])
            && !pattern.contains("${")
            && glob::matches(pattern, &text, Case::Sensitive)
    }

    /// A text of the form. Relaxed statements are about every resource, so that any will do.
    pub(crate) fn example(self) -> String {
        if self.before.is_empty() { "*".to_owned() } else { [self.before, "x", self.after].concat() }
    }

    /// Whether a pattern matches something that the resource can be. It may say yes though it does not.
    fn may_match(self, pattern: &str) -> bool {
        let literal = pattern.find(['*', '?', '$']).map_or(pattern, |end| pattern.get(..end).unwrap_or(pattern));
        literal.starts_with(self.before) || self.before.starts_with(literal)
    }
}

/// Policies that allow less than these, whatever the resource is.
pub(crate) fn least(policies: &Policies, resource: Partly<'_>) -> Policies {
    // Grants only allow.
    Policies { grants: Vec::new(), ..changed(policies, resource, Effect::Deny) }
}

/// Policies that allow more than these, whatever the resource is.
pub(crate) fn most(policies: &Policies, resource: Partly<'_>) -> Policies {
    changed(policies, resource, Effect::Allow)
}

/// With statements of this effect on every resource that they may be about, and the others only where they are about all.
fn changed(policies: &Policies, resource: Partly<'_>, widened: Effect) -> Policies {
    let one = |policy: &Policy| {
        let statements = policy.statements.iter();
        let statements = statements.filter(|one| {
            let widened = one.effect == widened;
            match &one.resource {
                None => true,
                Some(ResourceElement::Resource(patterns)) if widened => {
                    patterns.iter().any(|pattern| resource.may_match(pattern))
                }
                Some(ResourceElement::Resource(patterns)) => {
                    patterns.iter().any(|pattern| resource.is_covered_by(pattern))
                }
                Some(ResourceElement::NotResource(patterns)) if widened => {
                    !patterns.iter().any(|pattern| resource.is_covered_by(pattern))
                }
                Some(ResourceElement::NotResource(patterns)) => {
                    !patterns.iter().any(|pattern| resource.may_match(pattern))
                }
            }
        });
        let everywhere = |one: &Statement| Statement {
            resource: one.resource.as_ref().map(|_| ResourceElement::Resource(vec!["*".to_owned()])),
            ..one.clone()
        };
        Policy { statements: statements.map(everywhere).collect(), ..policy.clone() }
    };
    policies.map(one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_cover_or_may_match_what_is_known_in_part() {
        let role = Partly { before: "arn:aws:iam::111122223333:role/", after: "etl" };
        for (pattern, covers, may_match) in [
            ("*", true, true),
            ("arn:aws:iam::111122223333:role/*", true, true),
            ("arn:aws:iam::*:role/*etl", true, true),
            ("arn:aws:iam::111122223333:role/?tl", false, true),
            ("arn:aws:iam::111122223333:role/etl", false, true),
            ("arn:aws:iam::111122223333:role/team/*", false, true),
            ("arn:aws:iam::${aws:PrincipalAccount}:role/*", false, true),
            ("arn:aws:iam::111122223333:user/*", false, false),
            ("arn:aws:s3:::shop/*", false, false),
        ] {
            assert_eq!((role.is_covered_by(pattern), role.may_match(pattern)), (covers, may_match), "{pattern}");
        }
        let nothing = Partly { before: "", after: "" };
        assert!(nothing.is_covered_by("*") && !nothing.is_covered_by("arn:*") && nothing.may_match("arn:*"));
    }
}
