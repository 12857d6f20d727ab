//! Finds a row by its name, ignoring case, in one or two steps.
//!
//! A binary search over rows touches memory all over the table, a row and its name at each step; of the services with the
//! most actions they do not fit the nearest caches.

/// Where the rows of a table are, by the hashes of their names: open addressing, at most half of the slots taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    /// A power of two of them: one more than the place of a row, or 0.
    pub(crate) slots: &'static [u16],
}

impl Names {
    /// The place of the row with this name; `name_at` gives the name of the row at a place.
    pub(crate) fn find<'a>(self, name: &str, name_at: impl Fn(usize) -> Option<&'a str>) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut slot = hash(name) & mask;
        loop {
            let place = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            if name_at(place)?.eq_ignore_ascii_case(name) {
                return Some(place);
            }
            slot = (slot + 1) & mask;
        }
    }
}

/// How many slots a table of this many rows has.
pub(crate) const fn slots_for(rows: usize) -> usize {
    (rows * 2).next_power_of_two()
}

/// Enters the row at a place, which is below `u16::MAX`, into slots of which at least half are free.
#[expect(clippy::indexing_slicing, reason = "const fn cannot use get_mut; the slot is below the length by the mask")]
#[expect(clippy::cast_possible_truncation, reason = "as the comment says")]
pub(crate) const fn enter(slots: &mut [u16], name: &str, place: usize) {
    let mask = slots.len() - 1;
    let mut slot = hash(name) & mask;
    while slots[slot] != 0 {
        slot = (slot + 1) & mask;
    }
    slots[slot] = place as u16 + 1;
}

/// Alike for names that differ in case alone.
const fn hash(name: &str) -> usize {
    let mut hash = 0_u32;
    let mut rest = name.as_bytes();
    while let [first, tail @ ..] = rest {
        // FNV-1a; the bit is the one in which the cases of a letter differ.
        hash = (hash ^ (*first | 0x20) as u32).wrapping_mul(0x0100_0193);
        rest = tail;
    }
    // The upper bits know more of the text than the lower ones.
    (hash ^ hash >> 15) as usize
}

#[cfg(test)]
mod tests {
    use crate::catalog;

    /// What a search over all rows finds is what the hashes find, in any case of letters, and nothing else is found.
    #[test]
    fn every_name_is_found_and_no_other() {
        for (place, listed) in catalog::listed_services().iter().enumerate() {
            let named = |prefix: &str| catalog::listed_services().iter().position(|one| one.prefix == prefix);
            assert_eq!(named(listed.prefix), Some(place));
            for prefix in [listed.prefix.to_owned(), listed.prefix.to_ascii_uppercase()] {
                let found = catalog::listed_service(&prefix).map(|one| one.prefix);
                assert_eq!(found, Some(listed.prefix), "{prefix}");
            }
            assert!(catalog::listed_service(&format!("{}~", listed.prefix)).is_none());
        }
        for service in catalog::services() {
            for action in service.actions {
                let longer = format!("{}s", action.name);
                let shorter = action.name.get(1..).unwrap_or_default();
                for name in [action.name, &action.name.to_ascii_uppercase(), &longer, shorter, ""] {
                    let scanned = service.actions.iter().find(|one| one.name.eq_ignore_ascii_case(name));
                    let found = service.action(name);
                    assert_eq!(found.map(|one| one.name), scanned.map(|one| one.name), "{}:{name}", service.prefix);
                }
            }
        }
    }
}
