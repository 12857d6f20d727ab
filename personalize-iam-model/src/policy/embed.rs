//! Policies inside other documents: serde's two traits.
//!
//! Reading from any format goes through the text of the policy, so that its rules and its messages are the same.

use std::fmt::{self, Write};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use super::json::MOST_NESTED;
use super::problem::ReadError;
use super::read::read;
use super::write::{Json, policy_json, statement_json, write_string};
use super::{Policy, Statement};

/// Writes the canonical form.
impl Serialize for Policy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        policy_json(self).serialize(serializer)
    }
}

/// Writes the canonical form.
impl Serialize for Statement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        statement_json(self).serialize(serializer)
    }
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Text(text) => serializer.serialize_str(text),
            Json::List(items) => serializer.collect_seq(items),
            Json::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// Reads by the rules of [`read`](super::read()); an error names the element by its JSON pointer.
///
/// Formats hand over numbers without their text: `1e3` arrives as `1000.0`.
impl<'de> Deserialize<'de> for Policy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut text = String::new();
        Transcript { text: &mut text, depth: 0 }.deserialize(deserializer)?;
        read(&text).map_err(|error| D::Error::custom(message(&error, "")))
    }
}

/// Reads by the rules of [`read`](super::read()); an error names the element by its JSON pointer.
impl<'de> Deserialize<'de> for Statement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut text = r#"{"Statement":["#.to_owned();
        Transcript { text: &mut text, depth: 0 }.deserialize(deserializer)?;
        text.push_str("]}");
        let policy = read(&text).map_err(|error| D::Error::custom(message(&error, "/Statement/0")))?;
        policy.statements.into_iter().next().ok_or_else(|| D::Error::custom("there is no statement"))
    }
}

/// The error with pointers, counted from below this one; lines and columns are those of the transcript.
fn message(error: &ReadError, below: &str) -> String {
    error.summary(|problem| {
        let pointer = problem.pointer.strip_prefix(below).unwrap_or_default();
        let mut message = if pointer.is_empty() { String::new() } else { format!("at `{pointer}`: ") };
        message.push_str(&problem.message);
        if let Some(help) = &problem.help {
            message.extend(["; ", help]);
        }
        message
    })
}

/// Writes what a format holds as JSON, repeated names included.
struct Transcript<'a> {
    text: &'a mut String,
    depth: usize,
}

impl Transcript<'_> {
    fn write<E: Error>(self, value: fmt::Arguments<'_>) -> Result<(), E> {
        self.text.write_fmt(value).map_err(E::custom)
    }

    fn deeper<E: Error>(&mut self) -> Result<Transcript<'_>, E> {
        if self.depth == MOST_NESTED {
            let message = format!("lists and objects are nested more than {MOST_NESTED} levels deep");
            return Err(E::custom(message));
        }
        Ok(Transcript { text: self.text, depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for Transcript<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Transcript<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a policy")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.write(format_args!("{value}"))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.write(format_args!("{value}"))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.write(format_args!("{value}"))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if value.is_finite() {
            self.write(format_args!("{value:?}"))
        } else {
            Err(E::custom("a number must be finite"))
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        write_string(self.text, value).map_err(E::custom)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.write(format_args!("null"))
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        let inner = self.deeper()?;
        inner.text.push('[');
        let mut separator = "";
        loop {
            // The separator is written before it is known whether there is an item, and taken back if there is none.
            let end = inner.text.len();
            inner.text.push_str(separator);
            if items.next_element_seed(Transcript { text: inner.text, depth: inner.depth })?.is_none() {
                inner.text.truncate(end);
                break;
            }
            separator = ",";
        }
        inner.text.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        let inner = self.deeper()?;
        inner.text.push('{');
        let mut separator = "";
        while let Some(name) = members.next_key::<String>()? {
            inner.text.push_str(separator);
            write_string(inner.text, &name).map_err(A::Error::custom)?;
            inner.text.push(':');
            members.next_value_seed(Transcript { text: inner.text, depth: inner.depth })?;
            separator = ",";
        }
        inner.text.push('}');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_str, json, to_value};

    use super::*;

    #[test]
    fn a_policy_is_read_from_any_format_by_the_same_rules() {
        let text = r#"{"Statement": {"Effect": "Allow", "Action": ["s3:*"], "Resource": "*",
            "Condition": {"NumericEquals": {"a:b": [1, -2, 2.5, true]}}}}"#;
        let expected: Policy = text.parse().unwrap();
        assert_eq!(from_str::<Policy>(text).unwrap(), expected);
        let value: Value = from_str(text).unwrap();
        assert_eq!(serde_json::from_value::<Policy>(value).unwrap(), expected);
    }

    #[test]
    fn writing_into_other_documents_is_canonical() {
        let policy: Policy =
            r#"{"Id": "\u20ac", "Statement": {"Effect": "Allow", "Action": ["s3:*"], "Resource": "*"}}"#.parse().unwrap();
        let statement = json!({"Effect": "Allow", "Action": "s3:*", "Resource": "*"});
        assert_eq!(to_value(&policy).unwrap(), json!({"Id": "\u{20ac}", "Statement": [statement]}));
        assert_eq!(to_value(&policy.statements).unwrap(), json!([statement]));
        assert_eq!(serde_json::from_value::<Policy>(to_value(&policy).unwrap()).unwrap(), policy);
        let statements = serde_json::from_value::<Vec<Statement>>(json!([statement])).unwrap();
        assert_eq!(statements, policy.statements);
    }

    #[test]
    fn errors_have_the_messages_of_reading_and_a_pointer() {
        let message = |text: &str| from_str::<Policy>(text).unwrap_err().to_string();
        for (text, expected) in [
            (
                r#"{"Statement": {"Efect": "Allow", "Action": "s3:*", "Resource": "*"}}"#,
                "at `/Statement/0/Efect`: unknown element `Efect` in a statement; did you mean `Effect`?",
            ),
            // Names that are given twice are seen, where a map would have kept the last.
            (
                r#"{"Statement": {"Effect": "Deny", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}}"#,
                "at `/Statement/0/Effect`: element `Effect` is given twice in a statement; keep one of them",
            ),
            ("[]", "a policy must be an object, not a list"),
            (
                r#"{"Statement": {"Effect": "Allow"}, "Id": 1, "Version": null}"#,
                "at `/Statement/0`: the statement has no `Action`; add `Action` or `NotAction` (and 2 more problems)",
            ),
        ] {
            assert_eq!(message(text), expected);
        }
        let message = |text: &str| from_str::<Statement>(text).unwrap_err().to_string();
        for (text, expected) in [
            (
                r#"{"Effect": "Allow", "Action": "s3"}"#,
                "at `/Action/0`: action `s3` has no service prefix; write `*`, or the service's prefix, a colon and the \
                 action, such as `personalize:GetRecommendations`",
            ),
            ("[]", "a statement must be an object, not a list"),
            (
                r#"{"Action": "*"}"#,
                "the statement has no `Effect`; add `\"Effect\": \"Allow\"` or `\"Effect\": \"Deny\"`",
            ),
        ] {
            assert_eq!(message(text), expected);
        }
    }

    #[test]
    fn nesting_has_a_limit() {
        // A format without a limit of its own, whose value has no end.
        struct Nested;
        impl<'de> Deserializer<'de> for Nested {
            type Error = serde::de::value::Error;
            fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
                visitor.visit_seq(self)
            }
            serde::forward_to_deserialize_any! {
                bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
                unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
            }
        }
        impl<'de> SeqAccess<'de> for Nested {
            type Error = serde::de::value::Error;
            fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Self::Error> {
                seed.deserialize(Nested).map(Some)
            }
        }
        let error = Policy::deserialize(Nested).unwrap_err();
        assert_eq!(error.to_string(), "lists and objects are nested more than 128 levels deep");
    }

    #[test]
    fn numbers_that_json_lacks_are_refused() {
        let value = serde::de::value::F64Deserializer::<serde::de::value::Error>::new(f64::NAN);
        assert_eq!(Policy::deserialize(value).unwrap_err().to_string(), "a number must be finite");
    }
}
