//! Access levels: what kind of access an action gives.

use std::fmt;

/// The access level of an action.
///
/// An action can have several: tagging a resource is `Tagging` and `Write` at once. See [`AccessLevels`].
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS services", column *Access level*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum AccessLevel {
    /// `List`: lists resources, without their contents.
    List,
    /// `Read`: reads the contents and attributes of resources.
    Read,
    /// `Tagging`: changes only the tags of resources.
    Tagging,
    /// `Permissions management`: grants or changes permissions.
    PermissionsManagement,
    /// `Write`: creates, changes or deletes resources.
    Write,
}

impl AccessLevel {
    /// All access levels.
    pub const ALL: [AccessLevel; 5] = [
        AccessLevel::List,
        AccessLevel::Read,
        AccessLevel::Tagging,
        AccessLevel::PermissionsManagement,
        AccessLevel::Write,
    ];

    /// The level as AWS writes it, such as `Permissions management`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            AccessLevel::List => "List",
            AccessLevel::Read => "Read",
            AccessLevel::Tagging => "Tagging",
            AccessLevel::PermissionsManagement => "Permissions management",
            AccessLevel::Write => "Write",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl fmt::Display for AccessLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of access levels.
///
/// ```
/// use personalize_iam_model::{AccessLevel, AccessLevels, personalize};
///
/// let levels = personalize::Action::TagResource.access_levels();
/// assert_eq!(levels, AccessLevels::of(&[AccessLevel::Tagging, AccessLevel::Write]));
/// assert_eq!(levels.to_string(), "Tagging, Write");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct AccessLevels(u8);

impl AccessLevels {
    /// The levels of actions that change nothing: `List` and `Read`.
    pub const READ_ONLY: AccessLevels = AccessLevels::of(&[AccessLevel::List, AccessLevel::Read]);

    /// The set of these levels.
    #[must_use]
    pub const fn of(levels: &[AccessLevel]) -> Self {
        let mut bits = 0;
        let mut rest = levels;
        while let [first, tail @ ..] = rest {
            bits |= first.bit();
            rest = tail;
        }
        AccessLevels(bits)
    }

    /// Whether the level is in the set.
    #[must_use]
    pub const fn contains(self, level: AccessLevel) -> bool {
        self.0 & level.bit() != 0
    }

    /// Whether every level of this set is in the other one.
    #[must_use]
    pub const fn is_subset(self, other: AccessLevels) -> bool {
        self.0 & !other.0 == 0
    }

    /// Whether the set is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The levels of the set.
    pub fn iter(self) -> impl Iterator<Item = AccessLevel> {
        AccessLevel::ALL.into_iter().filter(move |level| self.contains(*level))
    }
}

impl From<AccessLevel> for AccessLevels {
    fn from(level: AccessLevel) -> Self {
        AccessLevels::of(&[level])
    }
}

impl fmt::Debug for AccessLevels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl fmt::Display for AccessLevels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, level) in self.iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            f.write_str(level.as_str())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_prints_its_levels_in_awss_words() {
        let levels = AccessLevels::of(&[AccessLevel::Write, AccessLevel::PermissionsManagement]);
        assert_eq!(levels.to_string(), "Permissions management, Write");
        assert_eq!(format!("{levels:?}"), "{PermissionsManagement, Write}");
        assert!(AccessLevels::default().is_empty());
    }

    #[test]
    fn write_is_not_read_only() {
        assert!(AccessLevels::from(AccessLevel::List).is_subset(AccessLevels::READ_ONLY));
        assert!(!AccessLevels::of(&[AccessLevel::Read, AccessLevel::Write]).is_subset(AccessLevels::READ_ONLY));
    }
}
