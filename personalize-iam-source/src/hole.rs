//! What is not known of a text: a place that is filled in when a template is deployed, with what is known of it.
//!
//! A text with such places is a `{"$template": [...]}` of texts and [`hole`]s, whatever format it comes from.

use crate::tree::{Node, Text, Value};

/// What is known of a place that is filled in later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Known {
    /// It is a partition, such as `aws`.
    Partition,
    /// It is a Region, such as `eu-west-1`.
    Region,
    /// It is the 12 digits of an account.
    Account,
    /// It is the domain of a partition, such as `amazonaws.com`.
    UrlSuffix,
    /// It is a name or an identifier of something that the template creates: one without `:`, `/` and wildcards.
    Name,
    /// Nothing: any text, with wildcards too.
    Nothing,
}

/// How many fillings a text is tried with.
pub const FILLINGS: usize = 4;

impl Known {
    const ALL: [Known; 6] =
        [Known::Partition, Known::Region, Known::Account, Known::UrlSuffix, Known::Name, Known::Nothing];

    const fn as_str(self) -> &'static str {
        match self {
            Known::Partition => "partition",
            Known::Region => "region",
            Known::Account => "account",
            Known::UrlSuffix => "url-suffix",
            Known::Name => "name",
            Known::Nothing => "text",
        }
    }

    /// One of the values that such a place can have, the same each time; `index` tells places apart. Values of two fillings have
    /// little in common beyond what is known, so that what is said of all of them does not come from one value.
    #[must_use]
    pub fn filling(self, filling: usize, index: usize) -> String {
        let one = |values: [&str; FILLINGS]| values.get(filling).copied().unwrap_or_default().to_owned();
        match self {
            // Facts of the other partitions are fewer; what holds in `aws` is said.
            Known::Partition => "aws".to_owned(),
            Known::UrlSuffix => "amazonaws.com".to_owned(),
            Known::Region => one(["eu-north-1", "us-west-2", "ap-southeast-2", "us-east-1"]),
            Known::Account => {
                let base = [394_817_205_600_u64, 720_561_938_400, 158_036_274_900, 861_942_057_300];
                (base.get(filling).copied().unwrap_or_default() + index as u64).to_string()
            }
            Known::Name => format!("{}{index}", one(["filled-a", "x0", "filled.in.b", "q7-z"])),
            Known::Nothing if filling == 1 => "*".to_owned(),
            Known::Nothing if filling == 2 => String::new(),
            Known::Nothing => format!("{}{index}{}", one(["filled-c", "", "", "u/v:w"]), one(["", "", "", "/*"])),
        }
    }
}

/// A place that is filled in, with its name in the template.
pub(crate) fn hole(at: usize, name: impl Into<String>, known: Known) -> Node {
    let parts = vec![Node::text_at(at, name), Node::text_at(at, known.as_str())];
    Node::map_at(at..at, [("$hole", Node::new(at..at, Value::List(parts)))])
}

/// The name of such a place, and what is known of it.
pub(crate) fn as_hole(node: &Node) -> Option<(&str, Known)> {
    let [name, known] = node.only_member().filter(|member| member.name.text == "$hole")?.value.items() else {
        return None;
    };
    let known = known.as_str()?;
    Some((name.as_str()?, Known::ALL.into_iter().find(|one| one.as_str() == known)?))
}

/// The parts of a text: itself, those of a `$template`, or the only hole; `None` if this is not a text.
pub(crate) fn parts(node: &Node) -> Option<&[Node]> {
    match &node.value {
        Value::Text(_) => Some(std::slice::from_ref(node)),
        Value::Map(_) if as_hole(node).is_some() => Some(std::slice::from_ref(node)),
        Value::Map(_) => {
            let template = node.only_member().filter(|member| member.name.text == "$template")?;
            Some(template.value.items())
        }
        _ => None,
    }
}

/// A text of these parts, which are texts and holes: a plain one if all of it is known.
pub(crate) fn text_of(at: std::ops::Range<usize>, all: Vec<Node>) -> Node {
    let is_known = all.iter().all(|part| matches!(part.value, Value::Text(_)));
    if let ([only], true) = (all.as_slice(), is_known) {
        return Node::new(at, only.value.clone());
    }
    if is_known {
        let mut text = Text::default();
        for part in &all {
            if let Value::Text(part) = &part.value {
                text.append(part);
            }
        }
        return Node::new(at, Value::Text(text));
    }
    if let ([only], Some(_)) = (all.as_slice(), all.first().and_then(as_hole)) {
        return only.clone();
    }
    Node::map_at(at.clone(), [("$template", Node::new(at, Value::List(all)))])
}

/// Whether two texts can be the same once what is open in them is known: by what they begin and end with.
pub(crate) fn can_be_same(a: &Node, b: &Node) -> bool {
    let ends = |node: &Node| {
        let parts = parts(node)?;
        let text = |part: Option<&Node>| part.and_then(Node::as_str).unwrap_or_default().to_owned();
        Some((text(parts.first()), text(parts.last()), node.as_str().is_some()))
    };
    let (Some((a_start, a_end, a_known)), Some((b_start, b_end, b_known))) = (ends(a), ends(b)) else { return true };
    if a_known && b_known {
        return a_start == b_start;
    }
    let starts = a_start.starts_with(&b_start) || b_start.starts_with(&a_start);
    starts && (a_end.ends_with(&b_end) || b_end.ends_with(&a_end))
}

/// A short hash of a text (FNV-1a), which tells texts apart that are too long to be a name.
#[must_use]
pub fn hash_of(text: &str) -> String {
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, mix);
    format!("{:08x}", hash >> 32)
}
