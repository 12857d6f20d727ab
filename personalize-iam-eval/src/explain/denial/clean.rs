//! A text without the marks of what it was copied from: escapes, boxes, colours, broken lines.

/// The words of a text with one blank between them: without escapes of JSON and XML, the lines of boxes, colours, and
/// breaks of lines. Quotes are kept, as `"`.
pub(super) fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word_begins = 0;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        let (found, after) = match c {
            '\\' => unescaped(after),
            '&' => entity(after).unwrap_or((Found::Char('&'), after)),
            '\u{1b}' => (Found::Nothing, after_colour(after)),
            '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => (Found::Nothing, after),
            '`' | '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2018}' | '\u{2019}' => (Found::Char('"'), after),
            '<' | '>' | '\u{2500}'..='\u{257f}' => (Found::Char(' '), after),
            c => (Found::Char(c), after),
        };
        rest = after;
        let Found::Char(c) = found else { continue };
        if !c.is_whitespace() && !c.is_control() {
            out.push(c);
            continue;
        }
        // A bar alone is the edge of a box.
        if out.get(word_begins..) == Some("|") {
            out.truncate(word_begins);
        }
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        word_begins = out.len();
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

enum Found {
    Char(char),
    Nothing,
}

/// What a backslash and the text after it stand for, and what follows. Escapes may be escaped again.
fn unescaped(after: &str) -> (Found, &str) {
    let rest = after.get(1..).unwrap_or_default();
    match after.as_bytes().first() {
        Some(b'n' | b'r' | b't') => (Found::Char(' '), rest),
        Some(b'u') => {
            let code = rest.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
            match code {
                Some(c) if !matches!(c, '<' | '>') => (Found::Char(c), rest.get(4..).unwrap_or_default()),
                Some(_) => (Found::Char(' '), rest.get(4..).unwrap_or_default()),
                None => (Found::Nothing, after),
            }
        }
        _ => (Found::Nothing, after),
    }
}

/// The character of an entity of XML, and what follows.
fn entity(after: &str) -> Option<(Found, &str)> {
    const ENTITIES: &[(&str, char)] = &[
        ("quot;", '"'),
        ("#34;", '"'),
        ("#x22;", '"'),
        ("apos;", '\''),
        ("#39;", '\''),
        ("#x27;", '\''),
        ("lt;", ' '),
        ("gt;", ' '),
        ("nbsp;", ' '),
        ("amp;", '&'),
    ];
    ENTITIES.iter().find_map(|(name, c)| Some((Found::Char(*c), after.strip_prefix(name)?)))
}

/// What follows the code of a terminal's colour.
fn after_colour(after: &str) -> &str {
    let Some(rest) = after.strip_prefix('[') else { return after };
    let end = rest.bytes().position(|b| !matches!(b, b'0'..=b'9' | b';'));
    match end {
        Some(end) if rest.as_bytes().get(end).is_some_and(u8::is_ascii_alphabetic) => {
            rest.get(end + 1..).unwrap_or_default()
        }
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn only_the_words_are_left() {
        for (text, expected) in [
            ("a\n  b\t c ", "a b c"),
            (r#"{\"Message\":\"a\\nb\"}"#, r#"{"Message":"a b"}"#),
            (r#"\\\"a\\\" \u0026 \u003cb\u003e"#, r#""a" & b "#.trim_end()),
            ("&quot;a&quot; &amp; &#39;b&#x27;", "\"a\" & 'b'"),
            ("\u{2577}\n\u{2502} Error: a\n\u{2502} b\n\u{2575}", "Error: a b"),
            ("| Error: a\n| b", "Error: a b"),
            ("\u{1b}[31ma\u{1b}[0m b\u{1b}[1;4m", "a b"),
            ("<Message>a</Message>", "Message a /Message"),
            ("\u{feff}a\u{200b}b", "ab"),
            ("a|b \\", "a|b"),
            ("\u{1b}[31", "31"),
            ("\\u12", "u12"),
        ] {
            assert_eq!(words(text), expected, "{text:?}");
        }
    }
}
