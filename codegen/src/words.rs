//! Values that the spec gives by a word each: access levels, types of condition keys, callers, support of features.

use crate::spec::{AccessLevel, Caller, KeyType, Support};
use crate::write;

/// A few values that are given by a word each.
pub(crate) struct Words<T: 'static> {
    pub(crate) what: &'static str,
    pub(crate) values: &'static [T],
    pub(crate) spell: fn(T) -> &'static str,
}

pub(crate) const ACCESS_LEVELS: Words<AccessLevel> = Words {
    what: "access level",
    values: &[
        AccessLevel::List,
        AccessLevel::PermissionsManagement,
        AccessLevel::Read,
        AccessLevel::Tagging,
        AccessLevel::Write,
    ],
    spell: write::access_level,
};

pub(crate) const KEY_TYPES: Words<KeyType> = Words {
    what: "key type",
    values: &[
        KeyType::Arn,
        KeyType::Binary,
        KeyType::Bool,
        KeyType::Date,
        KeyType::IpAddress,
        KeyType::Numeric,
        KeyType::String,
    ],
    spell: write::key_type,
};

pub(crate) const CALLERS: Words<Caller> = Words { what: "caller", values: &Caller::ALL, spell: write::caller };

pub(crate) const SUPPORT: Words<Support> =
    Words { what: "kind of support", values: &[Support::Yes, Support::Partial, Support::No], spell: write::support };
