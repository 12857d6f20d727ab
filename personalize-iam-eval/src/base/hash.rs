//! The hash by which condition keys and actions are looked up.

/// A hash of a condition key or an action in lower case, for looking it up: eight bytes a step, as in rustc's own.
///
/// An attacker who crafts colliding keys makes lookups as slow as a linear scan, and no slower.
#[allow(clippy::cast_possible_truncation, clippy::cast_lossless, reason = "no other way is open to constants")]
pub(crate) const fn hash_of(folded: &[u8]) -> u32 {
    let mut hash = 0_u64;
    let (mut words, rest) = folded.as_chunks::<8>();
    while let [word, others @ ..] = words {
        hash = add_to_hash(hash, u64::from_le_bytes(*word));
        words = others;
    }
    let (mut last, mut shift, mut rest) = (0, 0, rest);
    while let [byte, others @ ..] = rest {
        last |= (*byte as u64) << shift;
        shift += 8;
        rest = others;
    }
    // The upper half, which all bits of the text have reached.
    (add_to_hash(hash, last) >> 32) as u32
}

const fn add_to_hash(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95)
}
