//! Texts of the user in messages: quoted, listed, without control characters.

use std::borrow::Cow;

/// A text in backticks, without control characters, and not longer than is of use.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 2048;
    let mut out = String::from("`");
    out.extend(visible(text).chars().take(LONGEST));
    if text.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    out.push('`');
    out
}

/// The first few of some texts.
pub(crate) fn listed(texts: &[String]) -> String {
    const MOST: usize = 3;
    let shown: Vec<String> = texts.iter().take(MOST).map(|text| quoted(text)).collect();
    match texts.len().saturating_sub(MOST) {
        0 if shown.is_empty() => "no value".to_owned(),
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// The text with control characters written out: a name must not move the cursor of a terminal.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_control) {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    for c in text.chars() {
        if c.is_control() { out.extend(c.escape_debug()) } else { out.push(c) }
    }
    Cow::Owned(out)
}
