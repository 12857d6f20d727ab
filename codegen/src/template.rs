//! Templates of ARNs, taken apart: which Regions, accounts, services and names vary.
//!
//! The forms that AWS has: a Region or an account is a text, a variable of any name, or `*`; the service is a text or a
//! variable; the resource has variables, written `${Name}`, `{Name}`, or `<Name>`, and stars, written `*` or `${*}`.

/// A checked template.
pub(crate) struct Template<'a> {
    pub(crate) service: Field<'a>,
    pub(crate) region: Field<'a>,
    pub(crate) account: Field<'a>,
    pub(crate) resource: Vec<Part<'a>>,
}

/// A field of a template.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field<'a> {
    Fixed(&'a str),
    Variable(&'a str),
    /// Any text, also none: `*`.
    Any,
}

/// A part of a template's resource.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part<'a> {
    Literal(&'a str),
    /// A variable, or a star, which is called `*`.
    Variable(&'a str),
}

/// How a star is called among the variables.
pub(crate) const STAR: &str = "*";

impl<'a> Template<'a> {
    /// The variables that name a resource, that of the service first.
    pub(crate) fn parameters(&self) -> Vec<&'a str> {
        let service = match self.service {
            Field::Variable(name) => Some(name),
            Field::Fixed(_) | Field::Any => None,
        };
        let of_resource = self.resource.iter().filter_map(|part| match part {
            Part::Variable(name) => Some(*name),
            Part::Literal(_) => None,
        });
        service.into_iter().chain(of_resource).collect()
    }

    /// Whether Region, account and service of one resource follow from a scope and the parameters.
    pub(crate) fn names_one(&self) -> bool {
        ![self.service, self.region, self.account].contains(&Field::Any)
    }
}

/// Takes a template apart.
///
/// # Errors
///
/// If it has none of the forms that AWS has.
pub(crate) fn parse(template: &str) -> Result<Template<'_>, String> {
    let fields: Vec<&str> = template.splitn(6, ':').collect();
    let [arn, partition, service, region, account, resource] = fields.as_slice() else {
        return Err(format!("an ARN has six fields with `:` between, this has {}", fields.len()));
    };
    if (*arn, *partition) != ("arn", "${Partition}") {
        return Err("it must start with `arn:${Partition}:`".to_owned());
    }
    if resource.is_empty() {
        return Err("its last field is empty".to_owned());
    }
    let is_name = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let template = Template {
        service: match field(service)? {
            Field::Fixed(name) if name.is_empty() || !is_name(name) => {
                return Err(format!("its third field is the service's name or a variable, not `{name}`"));
            }
            field => field,
        },
        region: field(region)?,
        account: field(account)?,
        resource: parts(resource)?,
    };
    let mut seen = vec!["Partition"];
    let in_head = [template.region, template.account].map(|field| match field {
        Field::Variable(name) => Some(name),
        Field::Fixed(_) | Field::Any => None,
    });
    for name in in_head.into_iter().flatten().chain(template.parameters()).filter(|name| *name != STAR) {
        if seen.contains(&name) {
            return Err(format!("the variable `{name}` comes twice"));
        }
        seen.push(name);
    }
    Ok(template)
}

/// The service, the Region, or the account.
fn field(text: &str) -> Result<Field<'_>, String> {
    match parts(text)?.as_slice() {
        [] => Ok(Field::Fixed("")),
        [Part::Literal(text)] => Ok(Field::Fixed(text)),
        [Part::Variable(STAR)] => Ok(Field::Any),
        [Part::Variable(name)] => Ok(Field::Variable(name)),
        _ => Err(format!("the field `{text}` is neither a text, nor one variable, nor `*`")),
    }
}

/// A text, taken apart at its variables and stars.
fn parts(text: &str) -> Result<Vec<Part<'_>>, String> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['$', '{', '}', '<', '>', '*']) {
        let (literal, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        if !literal.is_empty() {
            parts.push(Part::Literal(literal));
        }
        if let Some(after) = from.strip_prefix('*') {
            parts.push(Part::Variable(STAR));
            rest = after;
            continue;
        }
        let open = ["${", "{", "<"].into_iter().find_map(|open| Some((open, from.strip_prefix(open)?)));
        let Some((open, inside)) = open else {
            let stray = from.chars().next().unwrap_or_default();
            return Err(format!("a `{stray}` stands outside of a variable `${{Name}}`"));
        };
        let Some((name, after)) = inside.split_once(if open == "<" { '>' } else { '}' }) else {
            return Err(format!("a variable `{open}` is not closed"));
        };
        if name.is_empty() {
            return Err(format!("a variable `{open}` has no name"));
        }
        if name != STAR && !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            return Err(format!("the variable `{name}` has other characters than letters, digits, `-` and `_`"));
        }
        parts.push(Part::Variable(name));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest));
    }
    for part in &parts {
        if let Part::Literal(text) = part
            && let Some(odd) = text.chars().find(|c| !c.is_ascii_graphic() || matches!(c, '?' | '"' | '\\'))
        {
            return Err(match odd {
                odd if odd.is_whitespace() => "it holds white space".to_owned(),
                odd => format!("it holds `{}`", odd.escape_default()),
            });
        }
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_of_all_forms_are_taken_apart() {
        for (text, parameters, names_one) in [
            ("arn:${Partition}:s3:::${BucketName}/${ObjectName}", "BucketName ObjectName", true),
            (
                "arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}",
                "Operation Token",
                true,
            ),
            ("arn:${Partition}:iam::aws:role-template/${A}/${B}:${C}", "A B C", true),
            ("arn:${Partition}:sts::${Account}:self", "", true),
            ("arn:${Partition}:a:${Region}:${AccountId}:x/${Id}", "Id", true),
            ("arn:${Partition}:a::${ManagementAccountId}:x/o-${OrganizationId}/${Id}", "OrganizationId Id", true),
            ("arn:${Partition}:a:*:*:x/${A}", "A", false),
            ("arn:${Partition}:a:*::x/${A}/*", "A *", false),
            ("arn:${Partition}:a:${Region}:${Account}:/x/${Id}/*", "Id *", true),
            ("arn:${Partition}:a:${Region}:${Account}:x:${*}", "*", true),
            ("arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${Id}", "Vendor ResourceType Id", false),
            ("arn:${Partition}:a:::x/${A}${B}", "A B", true),
            ("arn:${Partition}:a::${Account}:x/${A}-{Date-and-Time}", "A Date-and-Time", true),
            ("arn:${Partition}:a:::x/<key>", "key", true),
            ("arn:${Partition}:a:${Region}::/x/${A}+${B}", "A B", true),
            ("arn:${Partition}:a::offering:x", "", true),
        ] {
            let template = parse(text).unwrap();
            assert_eq!(
                (template.parameters().join(" ").as_str(), template.names_one()),
                (parameters, names_one),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_not_a_template_is_refused() {
        for (bad, problem) in [
            ("arn:${Partition}:s3", "an ARN has six fields with `:` between, this has 3"),
            ("arn:aws:s3:::a", "it must start with `arn:${Partition}:`"),
            ("urn:${Partition}:s3:::a", "it must start with `arn:${Partition}:`"),
            ("arn:${Partition}:S3:::a", "its third field is the service's name or a variable, not `S3`"),
            ("arn:${Partition}:::: a", "its third field is the service's name or a variable, not ``"),
            (
                "arn:${Partition}:s3:x-${Region}::a",
                "the field `x-${Region}` is neither a text, nor one variable, nor `*`",
            ),
            ("arn:${Partition}:s3::**:a", "the field `**` is neither a text, nor one variable, nor `*`"),
            ("arn:${Partition}:s3:::", "its last field is empty"),
            ("arn:${Partition}:s3:::${Name", "a variable `${` is not closed"),
            ("arn:${Partition}:s3:::<Name", "a variable `<` is not closed"),
            ("arn:${Partition}:s3:::Name}", "a `}` stands outside of a variable `${Name}`"),
            ("arn:${Partition}:s3:::$Name", "a `$` stands outside of a variable `${Name}`"),
            ("arn:${Partition}:s3:::${}", "a variable `${` has no name"),
            (
                "arn:${Partition}:s3:::${Bucket Name}",
                "the variable `Bucket Name` has other characters than letters, digits, `-` and `_`",
            ),
            ("arn:${Partition}:s3:::${A}/${A}", "the variable `A` comes twice"),
            ("arn:${Partition}:s3:::${Partition}", "the variable `Partition` comes twice"),
            ("arn:${Partition}:s3:${Region}:${Region}:a", "the variable `Region` comes twice"),
            ("arn:${Partition}:s3:::a b", "it holds white space"),
            ("arn:${Partition}:s3:::a?b", "it holds `?`"),
            ("arn:${Partition}:s3:::a\u{202e}b", "it holds `\\u{202e}`"),
        ] {
            assert_eq!(parse(bad).err().as_deref(), Some(problem), "{bad}");
        }
    }
}
