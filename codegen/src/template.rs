//! Templates of ARNs, taken apart at their variables.

/// The six fields of a checked template.
pub(crate) fn template_fields(template: &str) -> [&str; 6] {
    let mut fields = template.splitn(6, ':');
    std::array::from_fn(|_| fields.next().unwrap_or_default())
}

/// A part of a template.
pub(crate) enum Part<'a> {
    Literal(&'a str),
    Variable(&'a str),
}

/// The resource part of a checked template, taken apart at its variables.
pub(crate) fn parts(resource: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = resource;
    while let Some((literal, tail)) = rest.split_once("${") {
        if !literal.is_empty() {
            parts.push(Part::Literal(literal));
        }
        let (variable, tail) = tail.split_once('}').unwrap_or((tail, ""));
        parts.push(Part::Variable(variable));
        rest = tail;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest));
    }
    parts
}

/// The variables of a template's resource part.
pub(crate) fn resource_variables(template: &str) -> Vec<&str> {
    let [.., resource] = template_fields(template);
    let variables = parts(resource).into_iter().filter_map(|part| match part {
        Part::Variable(name) => Some(name),
        Part::Literal(_) => None,
    });
    variables.collect()
}
