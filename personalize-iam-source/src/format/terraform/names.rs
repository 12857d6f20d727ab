//! Names of resources in places and in expressions.

/// How many characters of a name are in a place.
pub(super) const LONGEST_NAME: usize = 200;

/// The address of a resource at the beginning of an expression: `aws_iam_policy.x` of `aws_iam_policy.x[0].arn`.
pub(super) fn address(source: &str) -> &str {
    let name = source.find('.').map_or(0, |dot| dot + 1);
    let rest = source.get(name..).unwrap_or_default();
    let length = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-')).unwrap_or(rest.len());
    source.get(..name + length).unwrap_or_default()
}

/// A name in a place, cut where no one would name a thing so.
pub(super) fn short(name: &str) -> &str {
    let end = name.char_indices().nth(LONGEST_NAME).map_or(name.len(), |(end, _)| end);
    name.get(..end).unwrap_or_default()
}
