//! JSON, read into a flat tree of spans: where each name and each value stands.
//!
//! A name that an object has twice is in the tree twice: `read` rejects it, at its place. A general JSON reader keeps neither
//! positions nor repeated names. This one keeps spans alone: strings are taken from the text when they are asked for,
//! borrowed where they hold no escape.

use std::borrow::Cow;
use std::ops::Range;

use super::problem::{Fault, ProblemCode, quoted};

/// How deep lists and objects may stand inside each other. A policy needs seven levels.
pub const MOST_NESTED: usize = 128;

/// The longest text that is read, in bytes. IAM's longest policies are some 30 KB; a span is two 32-bit numbers.
pub const LONGEST: usize = 16 << 20;

/// How many bytes of a policy there are to a value or a name, without white space.
const BYTES_A_NODE: usize = 8;

/// No more nodes than this are made room for before they are read.
const MOST_RESERVED: usize = 4096;

/// A JSON text's values and names.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    // The children of one node stand side by side; those of an object are name, value, name, value.
    nodes: Vec<Node>,
}

/// A value, or the name of a member.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Node {
    /// The type of its value.
    pub kind: Kind,
    start: u32,
    end: u32,
    first_child: u32,
    children: u32,
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An object: names and values.
    Object,
    /// A list.
    List,
    /// A string.
    Text {
        /// It holds an escape.
        escaped: bool,
        /// It holds a character beyond U+00FF.
        wide: bool,
    },
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `null`
    Null,
}

impl Kind {
    /// The type in a message: "must be ..., not a list".
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Kind::Object => "an object",
            Kind::List => "a list",
            Kind::Text { .. } => "a string",
            Kind::Number => "a number",
            Kind::Boolean => "a boolean",
            Kind::Null => "null",
        }
    }
}

impl Node {
    /// Its bytes in the text; a string's with the quotes.
    #[must_use]
    pub fn span(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The node's text as written in the document.
    #[must_use]
    pub fn raw(self, text: &str) -> &str {
        text.get(self.span()).unwrap_or_default()
    }

    /// The string that the node stands for; of another value, its text as it stands.
    #[must_use]
    pub fn string(self, text: &str) -> Cow<'_, str> {
        let Kind::Text { escaped, .. } = self.kind else { return Cow::Borrowed(self.raw(text)) };
        let Range { start, end } = self.span();
        let between_quotes = text.get(start + 1..end - 1).unwrap_or_default();
        if escaped { Cow::Owned(unescape(between_quotes)) } else { Cow::Borrowed(between_quotes) }
    }
}

impl Tree {
    /// The whole document; none if the text is not JSON.
    #[must_use]
    pub fn root(&self) -> Option<Node> {
        self.nodes.last().copied()
    }

    /// The items of a list; of an object, names and values in turn.
    #[must_use]
    pub fn children(&self, node: Node) -> &[Node] {
        let first = node.first_child as usize;
        self.nodes.get(first..first + node.children as usize).unwrap_or_default()
    }

    /// The items of a list; another value is a list of itself alone.
    #[must_use]
    pub fn items<'a>(&'a self, node: &'a Node) -> &'a [Node] {
        if node.kind == Kind::List { self.children(*node) } else { std::slice::from_ref(node) }
    }

    /// The members of an object: name and value.
    pub fn members(&self, node: Node) -> impl ExactSizeIterator<Item = (Node, Node)> + '_ {
        let children = if node.kind == Kind::Object { self.children(node) } else { &[] };
        children.as_chunks().0.iter().map(|[name, value]| (*name, *value))
    }
}

/// Why a text is not JSON, and where.
#[derive(Debug)]
#[non_exhaustive]
pub struct SyntaxError {
    pub(super) fault: Fault,
    /// The bytes in the text.
    pub span: Range<usize>,
}

impl SyntaxError {
    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.fault.message
    }

    /// What to do about it, if that is known.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.fault.help.as_deref()
    }
}

/// Reads a JSON text. A byte-order mark before it is passed over.
///
/// ```
/// use personalize_iam_model::policy::json;
///
/// let text = r#"{"Action": ["s3:GetObject"]}"#;
/// let tree = json::parse(text).unwrap();
/// let (name, value) = tree.members(tree.root().unwrap()).next().unwrap();
/// assert_eq!((&*name.string(text), value.span()), ("Action", 11..27));
/// ```
///
/// # Errors
///
/// If the text is not JSON, is longer than [`LONGEST`], or is nested deeper than [`MOST_NESTED`].
pub fn parse(text: &str) -> Result<Tree, SyntaxError> {
    parse_up_to(text, LONGEST)
}

/// Reads a JSON text of at most this many bytes, as [`parse`] does: dumps of accounts are longer than policies.
///
/// # Errors
///
/// If the text is not JSON, is longer than that or than 4 GB, or is nested deeper than [`MOST_NESTED`].
pub fn parse_up_to(text: &str, longest: usize) -> Result<Tree, SyntaxError> {
    // A span is two 32-bit numbers.
    let longest = longest.min(u32::MAX as usize);
    if text.len() > longest {
        let message = format!("the text has {} bytes, more than the {longest} that are read", text.len());
        let fault = Fault::new(ProblemCode::TextTooLong, message, "");
        return Err(SyntaxError { fault, span: 0..0 });
    }
    let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    // What policies need; it grows where that is too little, and a long text without values does not hold much.
    let nodes = Vec::with_capacity((text.len() / BYTES_A_NODE).min(MOST_RESERVED));
    let (open, pending) = (Vec::with_capacity(8), Vec::with_capacity(32));
    Parser { text, bytes: text.as_bytes(), at, open, pending, nodes }.document()
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// The lists and objects around `at`.
    open: Vec<Open>,
    /// Finished nodes whose list or object is still open.
    pending: Vec<Node>,
    nodes: Vec<Node>,
}

/// A list or an object that is not closed yet.
struct Open {
    object: bool,
    start: usize,
    /// Where its children begin in `pending`.
    mark: usize,
}

impl Parser<'_> {
    fn document(mut self) -> Result<Tree, SyntaxError> {
        loop {
            // A value is due; it may be the beginning of a list or an object.
            self.skip_blanks();
            match self.peek() {
                Some(b'{') => {
                    self.open(true)?;
                    if self.peek() == Some(b'}') {
                        self.close();
                    } else {
                        self.name()?;
                        continue;
                    }
                }
                Some(b'[') => {
                    self.open(false)?;
                    if self.peek() == Some(b']') {
                        self.close();
                    } else {
                        continue;
                    }
                }
                Some(b'"') => self.string()?,
                Some(b'-' | b'0'..=b'9') => self.number()?,
                Some(b't' | b'f' | b'n') => self.word()?,
                _ => return Err(self.no_value()),
            }
            // A value has ended, and with it maybe the lists and objects around it.
            loop {
                self.skip_blanks();
                let Some(object) = self.open.last().map(|open| open.object) else { return self.finish() };
                match (self.peek(), object) {
                    (Some(b','), _) => {
                        let comma = self.at;
                        self.at += 1;
                        self.skip_blanks();
                        match (self.peek(), object) {
                            (Some(b'}'), true) | (Some(b']'), false) => return Err(self.trailing_comma(comma)),
                            (_, true) => self.name()?,
                            (_, false) => {}
                        }
                        break;
                    }
                    (Some(b'}'), true) | (Some(b']'), false) => self.close(),
                    _ => return Err(self.no_separator(object)),
                }
            }
        }
    }

    fn finish(mut self) -> Result<Tree, SyntaxError> {
        if self.at < self.bytes.len() {
            let message = format!("{} after the end of the policy", self.found());
            return Err(self.error_here(message, "a document holds one policy; remove what follows it"));
        }
        self.nodes.append(&mut self.pending);
        Ok(Tree { nodes: self.nodes })
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    fn leaf(&mut self, kind: Kind, start: usize) {
        self.pending.push(Node { kind, start: start as u32, end: self.at as u32, first_child: 0, children: 0 });
    }

    fn open(&mut self, object: bool) -> Result<(), SyntaxError> {
        if self.open.len() == MOST_NESTED {
            let message = format!("lists and objects are nested more than {MOST_NESTED} levels deep");
            let fault = Fault::new(ProblemCode::NestingTooDeep, message, "");
            return Err(SyntaxError { fault, span: self.at..self.at + 1 });
        }
        self.open.push(Open { object, start: self.at, mark: self.pending.len() });
        self.at += 1;
        self.skip_blanks();
        Ok(())
    }

    fn close(&mut self) {
        self.at += 1;
        if let Some(Open { object, start, mark }) = self.open.pop() {
            let first_child = self.nodes.len();
            self.nodes.extend(self.pending.drain(mark..));
            self.pending.push(Node {
                kind: if object { Kind::Object } else { Kind::List },
                start: start as u32,
                end: self.at as u32,
                first_child: first_child as u32,
                children: (self.nodes.len() - first_child) as u32,
            });
        }
    }

    /// A member's name and the colon after it.
    fn name(&mut self) -> Result<(), SyntaxError> {
        match self.peek() {
            Some(b'"') => self.string()?,
            None => return Err(self.text_ends()),
            Some(b'/' | b'#') => return Err(self.comment()),
            Some(_) => {
                let message = format!("expected a name in double quotes, found {}", self.found());
                return Err(self.error_here(message, ""));
            }
        }
        self.skip_blanks();
        match self.peek() {
            Some(b':') => self.at += 1,
            None => return Err(self.text_ends()),
            Some(_) => {
                let name = self.pending.last().map(|name| name.string(self.text)).unwrap_or_default();
                let message = format!("expected `:` after the name {}, found {}", quoted(&name), self.found());
                return Err(self.error_here(message, ""));
            }
        }
        Ok(())
    }

    fn string(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        let (mut escaped, mut wide) = (false, false);
        self.at += 1;
        loop {
            self.at += plain_length(self.bytes.get(self.at..).unwrap_or_default());
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    self.at += 1;
                    match escape(self.bytes.get(self.at..).unwrap_or_default()) {
                        Ok((_, length)) => self.at += length,
                        Err(fault) => return Err(self.bad_escape(fault)),
                    }
                }
                Some(0..=0x1f) => return Err(self.control_character()),
                // The first bytes of characters beyond U+00FF.
                Some(0xc4..) => {
                    wide = true;
                    self.at += 1;
                }
                Some(_) => self.at += 1,
                None => {
                    self.at = start;
                    let help = "close the string with `\"`";
                    let fault = Fault::new(ProblemCode::JsonSyntax, "the text ends inside a string", help);
                    return Err(SyntaxError { fault, span: start..self.text.len() });
                }
            }
        }
        self.at += 1;
        self.leaf(Kind::Text { escaped, wide }, start);
        Ok(())
    }

    fn number(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        let word = self.skip_word();
        if is_number(word.as_bytes()) {
            self.leaf(Kind::Number, start);
            return Ok(());
        }
        let message = format!("malformed number {}", quoted(word));
        Err(self.error(message, "", start))
    }

    fn word(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        let kind = match self.skip_word() {
            "true" | "false" => Kind::Boolean,
            "null" => Kind::Null,
            word => {
                let message = format!("unknown word {}", quoted(word));
                return Err(self.error(message, "put text in double quotes", start));
            }
        };
        self.leaf(kind, start);
        Ok(())
    }

    /// Passes over what a reader takes for one word or number.
    fn skip_word(&mut self) -> &str {
        let start = self.at;
        while let Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.' | b'_') = self.peek() {
            self.at += 1;
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// What stands at this place, for a message.
    fn found(&self) -> String {
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(character) => quoted(character.encode_utf8(&mut [0; 4])),
            None => "the end of the text".to_owned(),
        }
    }

    fn error(&self, message: impl Into<String>, help: impl Into<String>, start: usize) -> SyntaxError {
        SyntaxError { fault: Fault::new(ProblemCode::JsonSyntax, message, help), span: start..self.at }
    }

    /// An error about the character at this place.
    fn error_here(&self, message: impl Into<String>, help: impl Into<String>) -> SyntaxError {
        let length = self.text.get(self.at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let fault = Fault::new(ProblemCode::JsonSyntax, message, help);
        SyntaxError { fault, span: self.at..self.at + length }
    }

    fn text_ends(&self) -> SyntaxError {
        let (message, help) = match self.open.last() {
            Some(open) if open.object => ("the text ends inside an object", "close the object with `}`"),
            Some(_) => ("the text ends inside a list", "close the list with `]`"),
            None => ("the text is empty", "a policy is a JSON object with a `Statement`"),
        };
        self.error_here(message, help)
    }

    fn comment(&self) -> SyntaxError {
        self.error_here("a policy cannot hold comments", "remove the comment")
    }

    fn no_value(&mut self) -> SyntaxError {
        match self.peek() {
            None => self.text_ends(),
            Some(b'/' | b'#') => self.comment(),
            Some(byte) if byte.is_ascii_alphabetic() => {
                let start = self.at;
                let word = self.skip_word().to_owned();
                let help = match word.to_ascii_lowercase().as_str() {
                    word @ ("true" | "false" | "null") => format!("write `{word}`"),
                    _ => "put text in double quotes".to_owned(),
                };
                self.error(format!("unknown word {}", quoted(&word)), help, start)
            }
            Some(b'\'') => self.error_here("expected a value, found `'`", "put text in double quotes"),
            Some(_) => {
                let message = format!("expected a value, found {}", self.found());
                self.error_here(message, "")
            }
        }
    }

    fn no_separator(&self, object: bool) -> SyntaxError {
        let close = if object { '}' } else { ']' };
        let message = format!("expected `,` or `{close}` after a value, found {}", self.found());
        match self.peek() {
            None => self.text_ends(),
            Some(b'/' | b'#') => self.comment(),
            Some(b'"' | b'{' | b'[') => self.error_here(message, "put a comma between the two"),
            Some(_) => self.error_here(message, ""),
        }
    }

    fn trailing_comma(&self, comma: usize) -> SyntaxError {
        let message = format!("trailing comma before {}", self.found());
        let fault = Fault::new(ProblemCode::JsonSyntax, message, "remove the comma");
        SyntaxError { fault, span: comma..comma + 1 }
    }

    fn control_character(&self) -> SyntaxError {
        match self.peek() {
            Some(b'\n' | b'\r') => self.error_here("line break in a string", "close the string, or write `\\n`"),
            byte => {
                let code = byte.unwrap_or_default();
                let message = format!("control character U+{code:04X} in a string");
                self.error_here(message, format!("write `\\u{code:04x}`"))
            }
        }
    }

    /// The error of an escape whose backslash stands just before this place.
    fn bad_escape(&self, fault: EscapeFault) -> SyntaxError {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = if matches!(fault, EscapeFault::Unknown) { 1 } else { 5 };
        // Not into what follows the string.
        let escape: String = rest.chars().take(length).take_while(|c| !matches!(c, '"' | '\n' | '\r')).collect();
        let shown = quoted(&format!("\\{escape}"));
        let (message, help) = match fault {
            EscapeFault::Unknown => (format!("unknown escape {shown}"), "write a backslash as `\\\\`"),
            EscapeFault::Digits => (format!("malformed escape {shown}"), "write `\\u` and four hexadecimal digits"),
            EscapeFault::Surrogate => {
                (format!("{shown} is half of a surrogate pair"), "write both halves, such as `\\ud83d\\ude00`")
            }
        };
        let fault = Fault::new(ProblemCode::JsonSyntax, message, help);
        SyntaxError { fault, span: self.at - 1..self.at + escape.len() }
    }
}

/// How many bytes at the beginning are ASCII, neither control characters nor `"` nor `\`.
fn plain_length(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES << 7;
    // Of each byte the highest bit, set where the byte is zero; above the first such byte it may be wrong.
    let zero_bytes = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
    let (words, rest) = bytes.as_chunks();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
        let special = zero_bytes(word ^ (ONES * u64::from(b'"')))
            | zero_bytes(word ^ (ONES * u64::from(b'\\')))
            | control
            | (word & HIGH);
        if special != 0 {
            return index * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let plain = rest.iter().take_while(|byte| matches!(byte, 0x20..0x80) && !matches!(byte, b'"' | b'\\'));
    words.len() * 8 + plain.count()
}

/// Whether this is a number as JSON writes it.
fn is_number(word: &[u8]) -> bool {
    fn digits(word: &[u8]) -> Option<&[u8]> {
        let count = word.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if count == 0 { None } else { word.get(count..) }
    }
    let word = word.strip_prefix(b"-").unwrap_or(word);
    let after_integer = match word {
        [b'0', rest @ ..] => Some(rest),
        _ => digits(word),
    };
    let after_fraction = after_integer.and_then(|rest| match rest {
        [b'.', rest @ ..] => digits(rest),
        _ => Some(rest),
    });
    let after_exponent = after_fraction.and_then(|rest| match rest {
        [b'e' | b'E', b'+' | b'-', rest @ ..] | [b'e' | b'E', rest @ ..] => digits(rest),
        _ => Some(rest),
    });
    after_exponent.is_some_and(<[u8]>::is_empty)
}

enum EscapeFault {
    Unknown,
    Digits,
    Surrogate,
}

/// The character of an escape and its length, from what follows the backslash.
fn escape(rest: &[u8]) -> Result<(char, usize), EscapeFault> {
    let character = match rest {
        [b'u', rest @ ..] => return unicode_escape(rest),
        [b'"', ..] => '"',
        [b'\\', ..] => '\\',
        [b'/', ..] => '/',
        [b'b', ..] => '\u{8}',
        [b'f', ..] => '\u{c}',
        [b'n', ..] => '\n',
        [b'r', ..] => '\r',
        [b't', ..] => '\t',
        _ => return Err(EscapeFault::Unknown),
    };
    Ok((character, 1))
}

fn unicode_escape(digits: &[u8]) -> Result<(char, usize), EscapeFault> {
    let (high, rest) = hexadecimal(digits).ok_or(EscapeFault::Digits)?;
    if let Some(character) = char::from_u32(high) {
        return Ok((character, 5));
    }
    if let (0xd800..0xdc00, [b'\\', b'u', digits @ ..]) = (high, rest)
        && let Some((low @ 0xdc00..0xe000, _)) = hexadecimal(digits)
        && let Some(character) = char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
    {
        return Ok((character, 11));
    }
    Err(EscapeFault::Surrogate)
}

/// The number of four hexadecimal digits, and what follows them.
fn hexadecimal(text: &[u8]) -> Option<(u32, &[u8])> {
    let (digits, rest) = text.split_first_chunk::<4>()?;
    let number = digits.iter().try_fold(0, |number, digit| Some(number * 16 + char::from(*digit).to_digit(16)?))?;
    Some((number, rest))
}

/// The string without its escapes; all of them have been read once already.
fn unescape(mut raw: &str) -> String {
    let mut string = String::with_capacity(raw.len());
    while let Some((plain, rest)) = raw.split_once('\\') {
        string.push_str(plain);
        let Ok((character, length)) = escape(rest.as_bytes()) else { break };
        string.push(character);
        raw = rest.get(length..).unwrap_or_default();
    }
    string.push_str(raw);
    string
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value as text with the span of each node: `[1..2 ...]`.
    fn outline(text: &str) -> String {
        fn node(tree: &Tree, text: &str, it: Node) -> String {
            let parts: Vec<String> = match it.kind {
                Kind::List => tree.items(&it).iter().map(|item| node(tree, text, *item)).collect(),
                Kind::Object => tree
                    .members(it)
                    .map(|(name, value)| format!("{}={}", name.string(text), node(tree, text, value)))
                    .collect(),
                _ => vec![it.string(text).into_owned()],
            };
            let Range { start, end } = it.span();
            format!("{}({start}..{end} {})", it.kind.noun(), parts.join(" "))
        }
        let Ok(tree) = parse(text) else { return "error".to_owned() };
        node(&tree, text, tree.root().unwrap())
    }

    #[test]
    fn values_keep_their_spans_and_their_order() {
        for (text, expected) in [
            (" null ", "null(1..5 null)"),
            ("[]", "a list(0..2 )"),
            ("{ }", "an object(0..3 )"),
            (
                r#"[1, [true], {}]"#,
                "a list(0..15 a number(1..2 1) a list(4..10 a boolean(5..9 true)) an object(12..14 ))",
            ),
            (r#"{"a":"b","a":-0.5E+2}"#, "an object(0..21 a=a string(5..8 b) a=a number(13..20 -0.5E+2))"),
            ("\u{feff}[\"\u{e9}\"]\r\n", "a list(3..9 a string(4..8 \u{e9}))"),
        ] {
            assert_eq!(outline(text), expected);
        }
    }

    #[test]
    fn escapes_are_replaced() {
        let text = r#""\"\\\/\b\f\n\r\t\u0041\u00e9\u20ac\ud83d\ude00 \u005cu""#;
        let expected = "\"\\/\u{8}\u{c}\n\r\tA\u{e9}\u{20ac}\u{1f600} \\u";
        assert_eq!(parse(text).ok().unwrap().root().unwrap().string(text), expected);
    }

    #[test]
    fn strings_without_escapes_are_borrowed() {
        let text = "\"a longer string with \u{e9} in it\"";
        let string = parse(text).ok().unwrap().root().unwrap().string(text);
        assert!(matches!(string, Cow::Borrowed("a longer string with \u{e9} in it")));
    }

    #[test]
    fn numbers_are_those_of_json() {
        for text in ["0", "-0", "10", "1.5", "1e5", "1E-5", "1.0e+05"] {
            assert_eq!(outline(text), format!("a number(0..{} {text})", text.len()));
        }
        for text in ["01", "-", "1.", ".5", "+1", "1e", "1e+", "1.e5", "1_000", "0x1", "1-1", "--1"] {
            assert_eq!(outline(text), "error", "{text}");
        }
    }

    #[test]
    fn serde_json_takes_and_refuses_the_same_texts() {
        let pieces = ["{", "}", "[", "]", ",", ":", "\"a\"", "\"\\u00e9\"", "1", "true", "null", " ", "\"\\ud800\""];
        let mut count = 0;
        for mut number in 0..pieces.len().pow(5) {
            let mut text = String::new();
            while number > 0 {
                text.push_str(pieces[number % pieces.len()]);
                number /= pieces.len();
            }
            assert_eq!(parse(&text).is_ok(), serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
            count += usize::from(parse(&text).is_ok());
        }
        assert!(count > 200, "{count}");
    }

    #[test]
    fn plain_bytes_are_counted_up_to_the_first_special_one() {
        for special in ["\"", "\\", "\u{0}", "\u{1f}", "\u{80}", "\u{e9}", "\u{20ac}"] {
            for before in 0..20 {
                let text = format!("{} ~!{special}{}", "x".repeat(before), "\"y".repeat(5));
                assert_eq!(plain_length(text.as_bytes()), before + 3, "{text}");
            }
        }
        assert_eq!(plain_length("no special byte \u{7f}".as_bytes()), 17);
        assert_eq!(plain_length(b""), 0);
    }

    #[test]
    fn nesting_has_a_limit_and_no_recursion() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&nested(MOST_NESTED)).is_ok());
        for depth in [MOST_NESTED + 1, 100_000] {
            let error = parse(&nested(depth)).err().unwrap();
            assert_eq!(error.fault.message, "lists and objects are nested more than 128 levels deep");
            assert_eq!(error.span, MOST_NESTED..MOST_NESTED + 1);
        }
    }

    #[test]
    fn the_length_has_a_limit() {
        let text = format!("{}[]", " ".repeat(LONGEST - 2));
        assert!(parse(&text).is_ok());
        let error = parse(&(text + " ")).err().unwrap();
        assert_eq!(error.fault.code, ProblemCode::TextTooLong);
        assert_eq!(error.fault.message, "the text has 16777217 bytes, more than the 16777216 that are read");
    }
}
