//! HCL, parsed by `hcl-edit`. What that parser refuses and a reader should not stop at is written differently for it, byte for
//! byte: positions stay.

use std::ops::Range;

use hcl_edit::parser::{self, Error};
use hcl_edit::structure::Body;
use hcl_edit::template::Template;

use crate::found::Mistake;
use crate::found::{Found, Note};
use crate::json::SyntaxError;

/// How many bytes a file may have.
const LONGEST: usize = 2 << 20;

/// How many members an object may have: the parser compares the names each with each.
const MOST_MEMBERS: usize = 10_000;

/// How many bytes are parsed at most, again and again, to get past what the parser refuses.
const MOST_PARSED: usize = 32 << 20;

/// How often a text is parsed at most.
const MOST_TRIES: usize = 512;

/// What Terraform refuses and this reader does not.
pub(super) enum Told {
    Note(Note),
    Mistake(Mistake),
}

impl Told {
    /// Adds it to what is found.
    pub(super) fn add_to(self, found: &mut Found) {
        match self {
            Told::Note(note) => found.notes.push(note),
            Told::Mistake(mistake) => found.mistakes.push(mistake),
        }
    }
}

/// Reads a file, and says what Terraform refuses in it.
pub(super) fn body(text: &str) -> Result<(Body, Vec<Told>), SyntaxError> {
    parse(text, parser::parse_body)
}

/// Reads a template: text with `${...}` and `%{...}`.
pub(super) fn template(text: &str) -> Result<(Template, Vec<Told>), SyntaxError> {
    parse(text, parser::parse_template)
}

fn parse<T>(text: &str, parser: fn(&str) -> Result<T, Error>) -> Result<(T, Vec<Told>), SyntaxError> {
    if text.len() > LONGEST {
        let message = format!("the file has {} bytes, more than the {LONGEST} that are read of Terraform", text.len());
        return Err(SyntaxError { message, help: None, at: 0 });
    }
    if let Some(at) = crowded(text) {
        let message =
            format!("the braces hold more than {MOST_MEMBERS} lines or items, more than are read of Terraform");
        return Err(SyntaxError { message, help: None, at });
    }
    let mut copy = text.to_owned();
    if copy.starts_with('\u{feff}') {
        copy.replace_range(..'\u{feff}'.len_utf8(), "   ");
    }
    let mut all = Vec::new();
    let tries = (MOST_PARSED / text.len().max(1)).clamp(1, MOST_TRIES);
    for round in 0..tries {
        let error = match parser(&copy) {
            Ok(tree) => return Ok((tree, all)),
            Err(error) => error,
        };
        let at = error.location().offset();
        let repaired = if error.message().contains("redefined object key") {
            renamed(&copy, at, round).map(|copy| (copy, None))
        } else if error.message().contains("redefined attribute") {
            let message = "an argument is set twice, which Terraform refuses: remove one of them".to_owned();
            renamed(&copy, at, round).map(|copy| (copy, Some(Told::Note(Note { at, message }))))
        } else {
            masked(&copy, at)
        };
        let Some((repaired, told)) = repaired else { return Err(syntax_error(&error)) };
        copy = repaired;
        all.extend(told);
    }
    parser(&copy).map(|tree| (tree, all)).map_err(|error| syntax_error(&error))
}

/// What is open at a byte.
enum Open {
    /// A brace, with where it is and the number of lines and commas directly in it.
    Brace(usize, usize),
    /// A quoted text.
    Quote,
    /// Anything else that has an end: an interpolation, a bracket.
    Other,
}

/// Where braces begin that hold too much. This does not parse: it passes over texts and comments.
fn crowded(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut open = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let next = bytes.get(at + 1);
        if let Some(Open::Quote) = open.last() {
            match (byte, next) {
                (b'\\', _) => at += 1,
                (b'"', _) => drop(open.pop()),
                (b'$' | b'%', Some(b'{')) => {
                    at += 1;
                    open.push(Open::Other);
                }
                _ => {}
            }
            at += 1;
            continue;
        }
        match (byte, next) {
            (b'#', _) | (b'/', Some(b'/')) => at = end_of_line(bytes, at),
            (b'/', Some(b'*')) => at += text.get(at..).and_then(|rest| rest.find("*/")).unwrap_or_default() + 2,
            (b'<', Some(b'<')) => at = end_of_heredoc(text, at).unwrap_or(at + 2),
            (b'"', _) => {
                open.push(Open::Quote);
                at += 1;
            }
            (b'{', _) => {
                open.push(Open::Brace(at, 0));
                at += 1;
            }
            (b'[' | b'(', _) => {
                open.push(Open::Other);
                at += 1;
            }
            (b'}' | b']' | b')', _) => {
                open.pop();
                at += 1;
            }
            (b'\n' | b',', _) => {
                if let Some(Open::Brace(start, count)) = open.last_mut() {
                    *count += 1;
                    if *count > MOST_MEMBERS {
                        return Some(*start);
                    }
                }
                at += 1;
            }
            _ => at += 1,
        }
    }
    None
}

fn end_of_line(bytes: &[u8], at: usize) -> usize {
    bytes.iter().skip(at).position(|byte| *byte == b'\n').map_or(bytes.len(), |length| at + length)
}

/// Where a heredoc that begins at this byte ends.
fn end_of_heredoc(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at + 2..)?;
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let is_marker = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let (marker, lines) = rest.split_at_checked(rest.find(|c| !is_marker(c))?)?;
    let lines = lines.strip_prefix('\r').unwrap_or(lines).strip_prefix('\n')?;
    let mut end = text.len() - lines.len();
    for line in lines.split_inclusive('\n') {
        end += line.len();
        if line.trim() == marker {
            break;
        }
    }
    Some(end)
}

fn syntax_error(error: &Error) -> SyntaxError {
    let at = error.location().offset();
    let (message, help) = match error.message() {
        // The parser went back to the beginning of what it could not finish.
        "unexpected token" => ("what begins here does not end as HCL does", Some("check its quotes and brackets")),
        message if message.contains("letter") => {
            (message, Some("within a text, write `$${` for a `${` that is not Terraform's"))
        }
        message => (message, None),
    };
    SyntaxError { message: message.to_owned(), help: help.map(str::to_owned), at }
}

/// The text with another name in place of the one at this byte, which the parser refuses because it is there twice.
fn renamed(text: &str, at: usize, round: usize) -> Option<String> {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let rest = text.as_bytes().get(at..)?;
    let quotes = rest.iter().take_while(|byte| matches!(byte, b'"' | b'(')).count();
    let length = rest.iter().skip(quotes).take_while(|byte| is_name(byte)).count();
    if length == 0 {
        return None;
    }
    // Counted in letters: no two names of this length are the same until all are used.
    let mut count = round;
    let mut name = vec![b'z'; length];
    for letter in name.iter_mut().rev() {
        *letter = b"zyxwvutsrqponmlkjihgfedcba".get(count % 26).copied()?;
        count /= 26;
    }
    let name = String::from_utf8(name).ok()?;
    let span = at + quotes..at + quotes + length;
    if text.get(span.clone())? == name {
        return None;
    }
    let mut changed = text.to_owned();
    changed.replace_range(span, &name);
    Some(changed)
}

/// The text without the `${...}` at this byte, if it is a policy variable of IAM, such as `${aws:username}`: for Terraform it is
/// an expression with a stray colon.
fn masked(text: &str, at: usize) -> Option<(String, Option<Told>)> {
    let mut near = at.min(text.len());
    while !text.is_char_boundary(near) {
        near -= 1;
    }
    let start = text.get(..near)?.rfind("${").or_else(|| text.get(near..)?.starts_with("${").then_some(near))?;
    let length = text.get(start..)?.find('}')?;
    let span = start..start + length + 1;
    let inside = text.get(start + 2..start + length)?;
    if !is_policy_variable(inside) {
        return None;
    }
    let mut changed = text.to_owned();
    let blank: String = text.get(span.clone())?.chars().map(blank).collect();
    changed.replace_range(span.clone(), &blank);
    let mistake = Mistake {
        rule: "hcl-unescaped-variable",
        message: format!("Terraform takes `${{{inside}}}` for an expression, and refuses it"),
        help: format!("write `$${{{inside}}}`"),
        span,
    };
    Some((changed, Some(Told::Mistake(mistake))))
}

/// A character that means nothing, for one that could; of the same length.
fn blank(c: char) -> char {
    if c.is_ascii() { '_' } else { c }
}

/// Whether this is what is in the braces of one of IAM's policy variables.
fn is_policy_variable(inside: &str) -> bool {
    if matches!(inside, "*" | "?" | "$") {
        return true;
    }
    let Some((prefix, name)) = inside.split_once(':') else { return false };
    let is_prefix = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let is_name = !name.is_empty() && !name.starts_with(':') && !name.contains(['{', '"', '\n', '\r']);
    !prefix.is_empty() && prefix.chars().all(is_prefix) && is_name
}

/// The bytes of the file, without blanks around them, which the parser counts to some expressions.
pub(super) fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let Some(inside) = text.get(span.clone()) else { return span };
    let start = span.start + (inside.len() - inside.trim_start().len());
    start..start + inside.trim().len()
}
