//! A JSON tree that keeps what the reader must complain about: the order of fields, and a field given twice.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A JSON value. The spec holds no numbers, so that a number is known by its kind alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number,
    String(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Reads a text. The depth is bounded by `serde_json`, which refuses more than 128 levels.
pub(crate) fn parse(text: &str) -> Result<Json, serde_json::Error> {
    serde_json::from_str(text)
}

/// Writes a text as a JSON string, with its quotes.
pub(crate) fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl Json {
    /// The kind of a value, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Number => "a number",
            Json::String(_) => "a string",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Json, E> {
        Ok(Json::Number)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Number)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Number)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Json, E> {
        Ok(Json::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = access.next_entry()? {
            fields.push(field);
        }
        Ok(Json::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tree_keeps_order_and_repetition() {
        assert_eq!(
            parse(r#"{"b": [null, true, -1, 1.5, 1], "a": "x", "b": {}}"#).unwrap(),
            Json::Object(vec![
                (
                    "b".to_owned(),
                    Json::List(vec![Json::Null, Json::Bool(true), Json::Number, Json::Number, Json::Number])
                ),
                ("a".to_owned(), Json::String("x".to_owned())),
                ("b".to_owned(), Json::Object(vec![])),
            ])
        );
    }

    #[test]
    fn deep_text_is_refused_and_not_followed() {
        let text = "[".repeat(1_000_000);
        assert_eq!(parse(&text).unwrap_err().to_string(), "recursion limit exceeded at line 1 column 128");
    }

    #[test]
    fn quoted_text_reads_back() {
        for text in ["", "a", "\"\\\n\u{7f}\u{2028}é", "${TagKey}"] {
            assert_eq!(parse(&quote(text)).unwrap(), Json::String(text.to_owned()));
        }
    }
}
