//! The hash by which condition keys and actions are looked up.

/// A hash of a text, for looking it up: eight bytes a step, as in rustc's own.
///
/// An attacker who crafts colliding keys makes lookups as slow as a linear scan, and no slower.
pub(crate) const fn hash_of(text: &[u8]) -> u32 {
    hash::<false>(text)
}

/// The hash that an ASCII text has in lower case, without writing it so.
pub(crate) const fn hash_in_lower_case(text: &[u8]) -> u32 {
    hash::<true>(text)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_lossless, reason = "no other way is open to constants")]
const fn hash<const LOWER_CASE: bool>(text: &[u8]) -> u32 {
    let mut hash = 0_u64;
    let (mut words, rest) = text.as_chunks::<8>();
    while let [word, others @ ..] = words {
        let word = u64::from_le_bytes(*word);
        hash = add_to_hash(hash, if LOWER_CASE { lower_case(word) } else { word });
        words = others;
    }
    let last = last_bytes(text, rest);
    // The upper half, which all bits of the text have reached.
    (add_to_hash(hash, if LOWER_CASE { lower_case(last) } else { last }) >> 32) as u32
}

/// The bytes of the rest, which is less than eight, at the end of a text.
#[allow(clippy::cast_lossless, reason = "no other way is open to constants")]
const fn last_bytes(text: &[u8], mut rest: &[u8]) -> u64 {
    // At once, where there is something before them to read along.
    if let (Some(last), false) = (text.last_chunk::<8>(), rest.is_empty()) {
        return u64::from_le_bytes(*last) >> (64 - 8 * rest.len());
    }
    let (mut last, mut shift) = (0, 0);
    while let [byte, others @ ..] = rest {
        last |= (*byte as u64) << shift;
        shift += 8;
        rest = others;
    }
    last
}

const fn add_to_hash(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// Eight bytes with the ASCII letters among them in lower case.
#[allow(clippy::cast_lossless, reason = "no other way is open to constants")]
const fn lower_case(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let without_top = word & (0x7f * EACH);
    // The top bit of each byte: whether it is at least `A`, and whether it is more than `Z`.
    let from_a = without_top + (0x80 - b'A' as u64) * EACH;
    let behind_z = without_top + (0x80 - (b'Z' as u64 + 1)) * EACH;
    let is_upper = (from_a ^ behind_z) & !word & (0x80 * EACH);
    word | (is_upper >> 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_hash_that_it_has_in_lower_case() {
        let bytes: Vec<u8> = (0..=255).collect();
        for from in 0..bytes.len() {
            for len in [1, 7, 8, 9, 17] {
                let text = bytes.get(from..(from + len).min(bytes.len())).unwrap();
                assert_eq!(hash_in_lower_case(text), hash_of(&text.to_ascii_lowercase()), "{text:?}");
            }
        }
        assert_ne!(hash_in_lower_case(b"aws:sourceip"), hash_in_lower_case(b"aws:sourceiq"));
    }
}
