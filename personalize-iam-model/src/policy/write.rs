//! Writing a policy document: one form for one policy.
//!
//! Elements in the order of AWS's examples, one value as a string and several as a list, statements as a list always;
//! the order inside lists is kept. Whatever reading takes, it takes again once it is written, and to the same value.

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::{
    ActionElement, ConditionBlock, Effect, Policy, PrincipalElement, PrincipalType, Principals, ResourceElement,
    Statement, Version,
};

/// The policy as JSON without white space.
#[must_use]
pub fn to_json(policy: &Policy) -> String {
    policy.to_string()
}

/// The policy as JSON with an indentation of four blanks, as in AWS's examples.
#[must_use]
pub fn to_json_pretty(policy: &Policy) -> String {
    format!("{policy:#}")
}

impl Version {
    /// Both versions.
    pub const ALL: &'static [Version] = &[Version::V2008_10_17, Version::V2012_10_17];

    /// The version as IAM writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Version::V2008_10_17 => "2008-10-17",
            Version::V2012_10_17 => "2012-10-17",
        }
    }
}

impl Effect {
    /// Both effects.
    pub const ALL: &'static [Effect] = &[Effect::Allow, Effect::Deny];

    /// The effect as IAM writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Effect::Allow => "Allow",
            Effect::Deny => "Deny",
        }
    }
}

impl PrincipalType {
    /// All types, in the order of AWS's grammar.
    pub const ALL: &'static [PrincipalType] =
        &[PrincipalType::Aws, PrincipalType::Service, PrincipalType::Federated, PrincipalType::CanonicalUser];

    /// The type as IAM writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            PrincipalType::Aws => "AWS",
            PrincipalType::Service => "Service",
            PrincipalType::Federated => "Federated",
            PrincipalType::CanonicalUser => "CanonicalUser",
        }
    }
}

impl ActionElement {
    /// The element's name and its patterns.
    #[must_use]
    pub fn name_and_patterns(&self) -> (&'static str, &[String]) {
        match self {
            ActionElement::Action(patterns) => ("Action", patterns),
            ActionElement::NotAction(patterns) => ("NotAction", patterns),
        }
    }
}

impl ResourceElement {
    /// The element's name and its patterns.
    #[must_use]
    pub fn name_and_patterns(&self) -> (&'static str, &[String]) {
        match self {
            ResourceElement::Resource(patterns) => ("Resource", patterns),
            ResourceElement::NotResource(patterns) => ("NotResource", patterns),
        }
    }
}

impl PrincipalElement {
    /// The element's name and its principals.
    #[must_use]
    pub fn name_and_principals(&self) -> (&'static str, &Principals) {
        match self {
            PrincipalElement::Principal(principals) => ("Principal", principals),
            PrincipalElement::NotPrincipal(principals) => ("NotPrincipal", principals),
        }
    }
}

/// JSON as a policy has it.
pub(super) enum Json<'a> {
    Text(&'a str),
    List(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

fn object<'a>(members: impl IntoIterator<Item = Option<(&'a str, Json<'a>)>>) -> Json<'a> {
    Json::Object(members.into_iter().flatten().map(|(name, value)| (name.into(), value)).collect())
}

pub(super) fn policy_json(policy: &Policy) -> Json<'_> {
    object([
        policy.version.map(|version| ("Version", Json::Text(version.as_str()))),
        policy.id.as_deref().map(|id| ("Id", Json::Text(id))),
        Some(("Statement", Json::List(policy.statements.iter().map(statement_json).collect()))),
    ])
}

pub(super) fn statement_json(statement: &Statement) -> Json<'_> {
    let (action, actions) = statement.action.name_and_patterns();
    object([
        statement.sid.as_deref().map(|sid| ("Sid", Json::Text(sid))),
        Some(("Effect", Json::Text(statement.effect.as_str()))),
        statement.principal.as_ref().map(|principal| {
            let (name, principals) = principal.name_and_principals();
            (name, principals_json(principals))
        }),
        Some((action, one_or_many(actions))),
        statement.resource.as_ref().map(|resource| {
            let (name, resources) = resource.name_and_patterns();
            (name, one_or_many(resources))
        }),
        (!statement.condition.is_empty()).then(|| ("Condition", condition_json(&statement.condition))),
    ])
}

fn principals_json(principals: &Principals) -> Json<'_> {
    match principals {
        Principals::Everyone => Json::Text("*"),
        Principals::Map(entries) => {
            object(entries.iter().map(|entry| Some((entry.kind.as_str(), one_or_many(&entry.values)))))
        }
    }
}

fn condition_json<'a>(blocks: &'a [ConditionBlock]) -> Json<'a> {
    let mut members: Vec<(Cow<'a, str>, Json<'a>)> = Vec::new();
    for block in blocks {
        let name: Cow<'a, str> = Cow::Owned(block.operator.to_string());
        let tests = block.tests.iter().map(|test| (Cow::Borrowed(test.key.as_str()), one_or_many(&test.values)));
        // A block of an operator that is there already is one with it: of two members of one name a reader takes the last.
        match members.iter_mut().find(|(other, _)| *other == name) {
            Some((_, Json::Object(all))) => all.extend(tests),
            _ => members.push((name, Json::Object(tests.collect()))),
        }
    }
    Json::Object(members)
}

fn one_or_many(values: &[String]) -> Json<'_> {
    match values {
        [value] => Json::Text(value),
        values => Json::List(values.iter().map(|value| Json::Text(value)).collect()),
    }
}

/// The policy as JSON: `{}` without white space, `{:#}` with an indentation of four blanks.
impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pretty = f.alternate();
        write_json(f, &policy_json(self), pretty.then_some(0))
    }
}

/// The statement as JSON: `{}` without white space, `{:#}` with an indentation of four blanks.
impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pretty = f.alternate();
        write_json(f, &statement_json(self), pretty.then_some(0))
    }
}

/// Writes JSON: on one line, or on many at this depth of indentation.
fn write_json(out: &mut impl Write, json: &Json<'_>, depth: Option<usize>) -> fmt::Result {
    match json {
        Json::Text(text) => write_string(out, text),
        Json::List(items) => {
            write_between(out, ['[', ']'], items, depth, |out, item, depth| write_json(out, item, depth))
        }
        Json::Object(members) => write_between(out, ['{', '}'], members, depth, |out, (name, value), depth| {
            write_string(out, name)?;
            out.write_str(if depth.is_some() { ": " } else { ":" })?;
            write_json(out, value, depth)
        }),
    }
}

fn write_between<W: Write, T>(
    out: &mut W,
    [open, close]: [char; 2],
    items: &[T],
    depth: Option<usize>,
    write: impl Fn(&mut W, &T, Option<usize>) -> fmt::Result,
) -> fmt::Result {
    let new_line = |out: &mut W, depth: Option<usize>| match depth {
        Some(depth) => write!(out, "\n{:1$}", "", depth * 4),
        None => Ok(()),
    };
    let inner = depth.map(|depth| depth + 1);
    out.write_char(open)?;
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.write_char(',')?;
        }
        new_line(out, inner)?;
        write(out, item, inner)?;
    }
    if !items.is_empty() {
        new_line(out, depth)?;
    }
    out.write_char(close)
}

/// Writes a string in quotes. What IAM does not take as it is, is escaped.
pub(super) fn write_string(out: &mut impl Write, text: &str) -> fmt::Result {
    let special = |character| matches!(character, '"' | '\\' | '\0'..' ' | '\u{100}'..);
    out.write_char('"')?;
    for piece in text.split_inclusive(special) {
        out.write_str(piece.strip_suffix(special).unwrap_or(piece))?;
        match piece.chars().next_back().filter(|last| special(*last)) {
            None => {}
            Some('"') => out.write_str("\\\"")?,
            Some('\\') => out.write_str("\\\\")?,
            Some('\n') => out.write_str("\\n")?,
            Some('\r') => out.write_str("\\r")?,
            Some('\t') => out.write_str("\\t")?,
            Some(other) => {
                for unit in other.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}")?;
                }
            }
        }
    }
    out.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_written_in_one_order_and_form() {
        let text = r#"{
            "Statement": {
                "Condition": {
                    "numericlessthan": {"s3:max-keys": 10, "a:b": [1.50, "x"]},
                    "Null": {"aws:TokenIssueTime": [true]},
                    "Bool": {"a:c": []}
                },
                "NotResource": ["arn:aws:s3:::b"],
                "NotAction": ["s3:b", "s3:a"],
                "NotPrincipal": {"Service": ["s3.amazonaws.com"], "AWS": ["2", "1"]},
                "Effect": "Deny",
                "Sid": ""
            },
            "Id": "i",
            "Version": "2008-10-17"
        }"#;
        let compact = concat!(
            r#"{"Version":"2008-10-17","Id":"i","Statement":[{"Sid":"","Effect":"Deny","#,
            r#""NotPrincipal":{"Service":"s3.amazonaws.com","AWS":["2","1"]},"NotAction":["s3:b","s3:a"],"#,
            r#""NotResource":"arn:aws:s3:::b","Condition":{"NumericLessThan":{"s3:max-keys":"10","a:b":["1.50","x"]},"#,
            r#""Null":{"aws:TokenIssueTime":"true"},"Bool":{"a:c":[]}}}]}"#,
        );
        let policy: Policy = text.parse().unwrap();
        assert_eq!(to_json(&policy), compact);
        assert_eq!(policy.to_string(), compact);
        assert_eq!(compact.parse(), Ok(policy));
    }

    #[test]
    fn what_is_empty_or_missing_is_left_out() {
        let text = r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Condition":{}}]}"#;
        let policy: Policy = text.parse().unwrap();
        assert_eq!(to_json(&policy), r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*"}]}"#);
    }

    #[test]
    fn the_pretty_form_has_four_blanks_a_level() {
        let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:a","s3:b"],"Resource":"*",
            "Condition":{"Bool":{"a:b":[]},"Null":{}}}]}"#;
        let pretty = r#"{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": [
                "s3:a",
                "s3:b"
            ],
            "Resource": "*",
            "Condition": {
                "Bool": {
                    "a:b": []
                },
                "Null": {}
            }
        }
    ]
}"#;
        let policy: Policy = text.parse().unwrap();
        assert_eq!(to_json_pretty(&policy), pretty);
        assert_eq!(pretty.parse(), Ok(policy));
    }

    #[test]
    fn a_statement_is_written_as_in_its_policy() {
        let text = r#"{"Statement":{"Resource":["*"],"NotAction":["a:b","a:c"],"Effect":"Deny","Sid":""}}"#;
        let policy: Policy = text.parse().unwrap();
        let statement = r#"{"Sid":"","Effect":"Deny","NotAction":["a:b","a:c"],"Resource":"*"}"#;
        assert_eq!(policy.statements[0].to_string(), statement);
        assert!(format!("{:#}", policy.statements[0]).starts_with("{\n    \"Sid\": \"\",\n"));
    }

    #[test]
    fn characters_that_iam_does_not_take_are_escaped() {
        for (text, written) in [
            ("", r#""""#),
            ("a b/~", r#""a b/~""#),
            ("\"\\", r#""\"\\""#),
            ("\n\r\tx\u{8}\u{0}\u{1f}", r#""\n\r\tx\u0008\u0000\u001f""#),
            ("\u{7f}\u{e9}\u{ff}", "\"\u{7f}\u{e9}\u{ff}\""),
            ("\u{100}x\u{20ac}\u{1f600}", r#""\u0100x\u20ac\ud83d\ude00""#),
        ] {
            let mut out = String::new();
            write_string(&mut out, text).unwrap();
            assert_eq!(out, written);
            assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
        }
    }
}
