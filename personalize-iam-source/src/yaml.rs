//! YAML, as the readers of templates take it: the short forms of CloudFormation's functions, anchors and merge keys, plain words
//! as CloudFormation reads them.
//!
//! The parser is `saphyr-parser`. Its markers count characters; spans here are bytes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use personalize_iam_model::policy::json::MOST_NESTED;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, Tag};

use crate::json::SyntaxError;
use crate::place::{Lines, Places};
use crate::tree::{Member, Node, Text, Value};

/// How many values the documents of a file may have once aliases stand for what they name.
const MOST_NODES: usize = 250_000;

/// The functions of CloudFormation whose short form is their name alone.
const WITHOUT_PREFIX: &[&str] = &["Ref", "Condition"];

/// The functions of CloudFormation that have a short form.
const FUNCTIONS: &[&str] = &[
    "And",
    "Base64",
    "Cidr",
    "Contains",
    "EachMemberEquals",
    "EachMemberIn",
    "Equals",
    "FindInMap",
    "GetAZs",
    "GetAtt",
    "GetStackOutput",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "RefAll",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
    "ValueOf",
    "ValueOfAll",
];

/// How many lines are joined that the parser refuses and other readers take.
const MOST_JOINED: usize = 256;

/// The bytes of what an alias refers to: a change there changes other places, too. None if the file cannot be read.
pub(crate) fn shared(text: &str) -> Vec<Range<usize>> {
    let is_possible = text.contains('&') && text.contains('*');
    is_possible.then(|| read_joined(text).ok()).flatten().map(|(_, shared)| shared).unwrap_or_default()
}

/// Reads the documents of a YAML file.
pub(crate) fn read(text: &str) -> Result<Vec<Node>, SyntaxError> {
    read_joined(text).map(|(documents, _)| documents).map_err(|error| match text.get(..error.at).map(|before| before.rfind('\n').map_or(0, |end| end + 1)) {
        Some(line) if text.get(line..).and_then(|rest| rest.lines().next()).is_some_and(|line| line.contains("{{")) => {
            let message = "the line has `{{`, which a template engine such as Helm or Jinja fills in, and which is not YAML before that";
            SyntaxError { message: message.to_owned(), help: Some("give the file that the engine writes".to_owned()), ..error }
        }
        _ => error,
    })
}

/// The documents, and the bytes of what aliases refer to.
type Read = (Vec<Node>, Vec<Range<usize>>);

fn read_joined(text: &str) -> Result<Read, SyntaxError> {
    // The parser takes a byte-order mark for a part of the first word.
    let mut parsed = Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text));
    for _ in 0..MOST_JOINED {
        let error = match read_strictly(text, &parsed) {
            Err(error) if error.message.starts_with("invalid indentation") => error,
            result => return result,
        };
        let quoted = error.message.contains("quoted");
        match joined(&parsed, error.at - (text.len() - parsed.len()), quoted) {
            Some(joined) => parsed = Cow::Owned(joined),
            None => return Err(error),
        }
    }
    read_strictly(text, &parsed)
}

/// The text with the line at this byte joined to the one before it, or, of a quoted text that begins there, with all its lines
/// joined, byte for byte: within brackets and quotes a line break is a blank. YAML 1.2 asks that lines there are indented, which
/// the readers that people use do not.
fn joined(text: &str, at: usize, quoted: bool) -> Option<String> {
    let range = if quoted {
        let rest = text.get(at..)?;
        let quote = rest.chars().next().filter(|c| ['"', '\''].contains(c))?;
        let inside = rest.get(1..)?;
        let mut escaped = false;
        let is_end = |c: char| {
            let ends = c == quote && !escaped;
            escaped = c == '\\' && quote == '"' && !escaped;
            ends
        };
        at..at + 1 + inside.find(is_end)?
    } else {
        let before = text.get(..at)?;
        let content = before.trim_end().len();
        // A comment ends with its line.
        let line = before.get(..content)?.rfind('\n').map_or(0, |end| end + 1);
        let comment = before.get(line..content)?.find(" #").map(|start| line + start);
        comment.unwrap_or(content)..at
    };
    let mut bytes = text.as_bytes().to_vec();
    let breaks = bytes.get_mut(range)?;
    let is_changed = breaks.contains(&b'\n');
    for byte in breaks {
        if !quoted || matches!(byte, b'\n' | b'\r') {
            *byte = b' ';
        }
    }
    is_changed.then(|| String::from_utf8(bytes).ok()).flatten()
}

/// Reads a text as this copy of it, which has the same bytes but for blanks and a byte-order mark.
fn read_strictly(text: &str, parsed: &str) -> Result<Read, SyntaxError> {
    let mut reader = Reader {
        text,
        first: text.len() - parsed.len(),
        bytes: byte_offsets(parsed),
        lines: Lines::new(text),
        open: Vec::new(),
        anchors: HashMap::new(),
        documents: Vec::new(),
        shared: Vec::new(),
        nodes: 0,
    };
    let mut parser = Parser::new_from_str(parsed);
    loop {
        let (event, span) = match parser.next_event() {
            None => break,
            Some(Ok((Event::StreamEnd, _))) => break,
            Some(Ok(event)) => event,
            Some(Err(error)) => {
                let at = reader.byte(*error.marker());
                return Err(SyntaxError { message: error.info().to_owned(), help: None, at });
            }
        };
        reader.event(event, span)?;
    }
    Ok((reader.documents, reader.shared))
}

/// A list or a map that is not closed yet.
struct Open {
    /// What refers to it, 0 if nothing does.
    anchor: usize,
    tag: Option<Tag>,
    start: usize,
    /// The items; of a map, names and values in turn.
    items: Vec<Node>,
    is_map: bool,
}

struct Reader<'a> {
    text: &'a str,
    /// The byte of the text where what is parsed begins.
    first: usize,
    /// The byte of each character of what is parsed, if there are characters of several bytes.
    bytes: Option<Vec<usize>>,
    lines: Lines<'a>,
    open: Vec<Open>,
    anchors: HashMap<usize, Node>,
    documents: Vec<Node>,
    /// The bytes of what aliases refer to.
    shared: Vec<Range<usize>>,
    nodes: usize,
}

fn byte_offsets(text: &str) -> Option<Vec<usize>> {
    (!text.is_ascii()).then(|| text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect())
}

impl Reader<'_> {
    fn byte(&self, marker: Marker) -> usize {
        let index = marker.index();
        let byte = match &self.bytes {
            None => index,
            Some(bytes) => bytes.get(index).copied().unwrap_or_default(),
        };
        (self.first + byte).min(self.text.len())
    }

    fn span(&self, span: Span) -> Range<usize> {
        let (start, end) = (self.byte(span.start), self.byte(span.end));
        start..end.max(start)
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), SyntaxError> {
        let span = self.span(span);
        match event {
            Event::Scalar(value, style, anchor, tag) => {
                let node = self.scalar(&value, style, tag.as_deref(), span);
                self.count(weight(&node), node.span.start)?;
                self.push(node, anchor);
                Ok(())
            }
            Event::Alias(anchor) => {
                // An alias within what it names has no end.
                let Some(node) = self.anchors.get(&anchor).cloned() else {
                    return Err(error(span.start, "an alias of something that it is a part of", "write it out"));
                };
                self.count(weight(&node), span.start)?;
                if !self.shared.contains(&node.span) {
                    self.shared.push(node.span.clone());
                }
                self.push(node, 0);
                Ok(())
            }
            Event::SequenceStart(anchor, tag) => self.begin(anchor, tag.as_deref(), span.start, false),
            Event::MappingStart(anchor, tag) => self.begin(anchor, tag.as_deref(), span.start, true),
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::DocumentEnd => {
                self.anchors.clear();
                Ok(())
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => Ok(()),
        }
    }

    fn begin(&mut self, anchor: usize, tag: Option<&Tag>, start: usize, is_map: bool) -> Result<(), SyntaxError> {
        if self.open.len() >= MOST_NESTED {
            let message = format!("lists and maps stand inside each other more than {MOST_NESTED} deep");
            return Err(error(start, message, ""));
        }
        self.open.push(Open { anchor, tag: tag.cloned(), start, items: Vec::new(), is_map });
        self.count(1, start)
    }

    fn close(&mut self, end: Range<usize>) -> Result<(), SyntaxError> {
        let Some(Open { anchor, tag, start, items, is_map }) = self.open.pop() else { return Ok(()) };
        // In block style the end is that of the last item.
        let last = items.last().map_or(start, |item| item.span.end);
        let closes = self.text.get(end.clone()).is_some_and(|bracket| bracket == "]" || bracket == "}");
        let span = start..if closes { end.end } else { last.max(start) };
        let value = if is_map { Value::Map(self.members(items)?) } else { Value::List(items) };
        let node = self.tagged(Node::new(span, value), tag.as_ref());
        self.push(node, anchor);
        Ok(())
    }

    fn count(&mut self, nodes: usize, at: usize) -> Result<(), SyntaxError> {
        self.nodes += nodes;
        if self.nodes > MOST_NODES {
            let message = format!("the file has more than {MOST_NODES} values once its aliases are filled in");
            return Err(error(at, message, "write out what an alias stands for, or divide the file"));
        }
        Ok(())
    }

    fn push(&mut self, mut node: Node, anchor: usize) {
        if anchor != 0 {
            let before = self.text.get(..node.span.start).unwrap_or_default();
            let written =
                before.rsplit('\n').flat_map(|line| line.rsplit([' ', '\t'])).find(|word| !word.trim().is_empty());
            if let Some(word) = written.filter(|word| word.starts_with('&')) {
                node.span.start = before.rfind(word).unwrap_or(node.span.start);
            }
            self.anchors.insert(anchor, node.clone());
        }
        match self.open.last_mut() {
            Some(open) => open.items.push(node),
            None => self.documents.push(node),
        }
    }

    /// The members of a map, those of merge keys filled in: what the map says itself goes first.
    fn members(&self, items: Vec<Node>) -> Result<Vec<Member>, SyntaxError> {
        let mut members: Vec<Member> = Vec::with_capacity(items.len() / 2);
        let mut merged: Vec<Member> = Vec::new();
        let mut items = items.into_iter();
        while let (Some(name), Some(value)) = (items.next(), items.next()) {
            let span = name.span.clone();
            let is_merge = name.as_str() == Some("<<") && self.text.get(span.clone()) == Some("<<");
            if is_merge && matches!(value.value, Value::Map(_) | Value::List(_)) {
                let sources = if let Value::List(all) = value.value { all } else { vec![value] };
                for source in sources {
                    let Value::Map(of_source) = source.value else { continue };
                    let is_new = |one: &Member| merged.iter().all(|known| known.name.text != one.name.text);
                    let of_source: Vec<Member> = of_source.into_iter().filter(is_new).collect();
                    merged.extend(of_source);
                }
                continue;
            }
            let name = match name.value {
                Value::Text(text) => text,
                Value::List(_) | Value::Map(_) => return Err(error(span.start, "a name is a list or a map", "")),
                _ => {
                    let text = self.text.get(span.clone()).unwrap_or_default().to_owned();
                    Text { text, places: Places::plain(span.start) }
                }
            };
            members.push(Member { name, name_span: span, value });
        }
        merged.retain(|one| members.iter().all(|own| own.name.text != one.name.text));
        members.extend(merged);
        Ok(members)
    }

    fn scalar(&self, value: &str, style: ScalarStyle, tag: Option<&Tag>, span: Range<usize>) -> Node {
        let is_text = tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
        if style == ScalarStyle::Plain && !is_text {
            // The parser writes a tilde for nothing at all.
            let written = self.text.get(span.clone()).unwrap_or_default();
            let plain = if span.is_empty() { Some(Value::Null) } else { plain_value(written) };
            if let Some(plain) = plain {
                return self.tagged(Node::new(span, plain), tag);
            }
        }
        let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let places = aligned(self.text, span.start, value, style);
        let start = if is_block { self.block_header(span.start) } else { span.start };
        let text = Text { text: value.to_owned(), places };
        self.tagged(Node::new(start..span.end.max(start), Value::Text(text)), tag)
    }

    /// Where the `|` or `>` of a block of text stands whose content begins at this byte.
    fn block_header(&self, content: usize) -> usize {
        let (mut line, _) = self.lines.locate(content);
        while line > 1 {
            line -= 1;
            let Some(start) = self.lines.start(line) else { break };
            let end = self.lines.start(line + 1).unwrap_or(content);
            let written = self.text.get(start..end).unwrap_or_default();
            if written.trim().is_empty() {
                continue;
            }
            let before_comment = written.split(" #").next().unwrap_or_default();
            return before_comment.rfind(['|', '>']).map_or(content, |at| start + at);
        }
        content
    }

    /// The long form of a function that is written as a tag; the span begins at the tag.
    fn tagged(&self, node: Node, tag: Option<&Tag>) -> Node {
        let Some(tag) = tag.filter(|tag| tag.handle == "!") else { return node };
        let suffix = tag.suffix.as_str();
        let name = if WITHOUT_PREFIX.contains(&suffix) {
            suffix.to_owned()
        } else if FUNCTIONS.contains(&suffix) {
            format!("Fn::{suffix}")
        } else {
            return node;
        };
        let before = self.text.get(..node.span.start).unwrap_or_default();
        let start = before.rfind(&format!("!{suffix}")).unwrap_or(node.span.start);
        let end = node.span.end;
        let argument = if suffix == "GetAtt" { attribute(node) } else { node };
        let name_span = start..start + 1 + suffix.len();
        let name = Text { text: name, places: Places::default() };
        Node::new(start..end, Value::Map(vec![Member { name, name_span, value: argument }]))
    }
}

/// `A.B.C` as `["A", "B.C"]`.
fn attribute(node: Node) -> Node {
    let Value::Text(text) = &node.value else { return node };
    let Some((id, attribute)) = text.text.split_once('.') else { return node };
    let second = id.len() + 1;
    let part = |from: usize, part: &str| {
        let places = text.places.from(from);
        let start = places.in_file(0).unwrap_or(node.span.start);
        Node::new(start..start + part.len(), Value::Text(Text { text: part.to_owned(), places }))
    };
    let items = vec![part(0, id), part(second, attribute)];
    Node::new(node.span.clone(), Value::List(items))
}

fn error(at: usize, message: impl Into<String>, help: &str) -> SyntaxError {
    SyntaxError { message: message.into(), help: (!help.is_empty()).then(|| help.to_owned()), at }
}

/// How much a value counts towards the limit: itself and all in it; a long text counts several times.
fn weight(node: &Node) -> usize {
    match &node.value {
        Value::Text(text) => 1 + text.text.len() / 256,
        Value::List(items) => 1 + items.iter().map(weight).sum::<usize>(),
        Value::Map(members) => 1 + members.iter().map(|member| 1 + weight(&member.value)).sum::<usize>(),
        _ => 1,
    }
}

/// What an unquoted word is if it is not a text. Dates are texts, as CloudFormation takes them, and so are numbers with leading
/// zeros, such as account ids.
pub(crate) fn plain_value(word: &str) -> Option<Value> {
    match word {
        "" | "~" | "null" | "Null" | "NULL" => return Some(Value::Null),
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => return Some(Value::Bool(true)),
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => return Some(Value::Bool(false)),
        _ => {}
    }
    let digits = word.strip_prefix(['-', '+']).unwrap_or(word);
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let is_whole = !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit());
    if !is_whole || whole.len() > 1 && whole.starts_with('0') {
        return None;
    }
    let is_number = match fraction {
        None => true,
        Some(fraction) => {
            let (digits, exponent) = fraction.split_once(['e', 'E']).unwrap_or((fraction, "0"));
            let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
            let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            all_digits(digits) && !exponent.is_empty() && all_digits(exponent)
        }
    };
    is_number.then(|| Value::Number(word.to_owned()))
}

/// The places of a text whose writing begins at this byte: its characters are found again one after the other, past the
/// indentation, the quotes and the escapes that are not part of the text.
fn aligned(file: &str, start: usize, value: &str, style: ScalarStyle) -> Places {
    let quote = match style {
        ScalarStyle::SingleQuoted => Some('\''),
        ScalarStyle::DoubleQuoted => Some('"'),
        _ => None,
    };
    let begins_with = |at: usize, c: char| file.get(at..).is_some_and(|rest| rest.starts_with(c));
    let mut at = start + quote.filter(|quote| begins_with(start, *quote)).map_or(0, char::len_utf8);
    let mut places = Places::plain(at);
    for (to, wanted) in value.char_indices() {
        // A line that goes on in the next one.
        let goes_on = |rest: &&str| {
            style == ScalarStyle::DoubleQuoted && (rest.starts_with("\\\n") || rest.starts_with("\\\r\n"))
        };
        while let Some(rest) = file.get(at..).filter(goes_on) {
            let line = rest.find('\n').map_or(rest.len(), |end| end + 1);
            let indentation = rest.get(line..).unwrap_or_default();
            at += line + (indentation.len() - indentation.trim_start_matches([' ', '\t']).len());
        }
        let rest = file.get(at..).unwrap_or_default();
        let blanks = rest.len() - rest.trim_start().len();
        if !wanted.is_whitespace() {
            at += blanks;
        }
        places.run(to, at);
        let rest = file.get(at..).unwrap_or_default();
        let Some(found) = rest.chars().next() else { break };
        at += match (style, found) {
            (ScalarStyle::DoubleQuoted, '\\') => escape_length(rest),
            (ScalarStyle::SingleQuoted, '\'') if wanted == '\'' => 2,
            // The blanks of a folded line are one blank.
            _ if wanted.is_whitespace() && found != wanted => {
                if found.is_whitespace() {
                    blanks
                } else {
                    0
                }
            }
            _ => found.len_utf8(),
        };
    }
    places
}

/// How many bytes an escape has in a text between double quotes.
fn escape_length(rest: &str) -> usize {
    let width = match rest.as_bytes().get(1) {
        Some(b'x') => 4,
        Some(b'u') => 6,
        Some(b'U') => 10,
        _ => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
    };
    width.min(rest.len())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at<'a>(file: &'a str, node: &Node) -> &'a str {
        file.get(node.span.clone()).unwrap()
    }

    #[test]
    fn short_forms_are_read_as_long_ones() {
        let file = "a: !Sub \"x\\n${y}\"\nb: !If\n  - c\n  - !Ref d\n  - 'it''s'\nc: !GetAtt A.B.C\nd: !Other x\n";
        let node = &read(file).unwrap()[0];
        assert_eq!(
            node.to_json(),
            json!({"a": {"Fn::Sub": "x\n${y}"}, "b": {"Fn::If": ["c", {"Ref": "d"}, "it's"]},
                   "c": {"Fn::GetAtt": ["A", "B.C"]}, "d": "x"})
        );
        assert_eq!(at(file, node.get("a").unwrap()), "!Sub \"x\\n${y}\"");
        assert_eq!(at(file, node.get("c").unwrap()), "!GetAtt A.B.C");
        assert_eq!(at(file, &node.at(&["c", "Fn::GetAtt"]).unwrap().items()[1]), "B.C");
        assert_eq!(at(file, &node.at(&["b", "Fn::If"]).unwrap().items()[2]), "'it''s'");
    }

    #[test]
    fn plain_words_are_what_cloudformation_takes_them_for() {
        let words = "[2012-10-17, 012345678901, 111122223333, 12:30:45, 1e3, 1.5, yes, ~, 0, '1', s3:*, 1_000]";
        assert_eq!(
            read(words).unwrap()[0].to_json(),
            json!([
                "2012-10-17",
                "012345678901",
                111122223333_u64,
                "12:30:45",
                "1e3",
                1.5,
                true,
                null,
                0,
                "1",
                "s3:*",
                "1_000"
            ])
        );
    }

    #[test]
    fn texts_know_where_their_characters_stand() {
        let file = "ä: |\n    {\n      \"a\": \"ü\"\n    }\nb: >-\n  fold\n  more\n\n  x\nc: \"q\\u00e9 \\\n   d\"\nd: 'it''s ok'\ne: plain\n  goes on\n";
        let node = &read(file).unwrap()[0];
        for name in ["ä", "b", "c", "d", "e"] {
            let Value::Text(text) = &node.get(name).unwrap().value else { panic!("{name}") };
            for (index, c) in text.text.char_indices().filter(|(_, c)| !c.is_whitespace()) {
                let found = file.get(text.places.in_file(index).unwrap()..).unwrap();
                assert!(found.starts_with(c) || c == 'é' && found.starts_with("\\u00e9"), "{name}: {c} {found}");
            }
        }
        assert_eq!(at(file, node.get("ä").unwrap()).lines().next(), Some("|"));
    }

    #[test]
    fn anchors_and_merges_are_filled_in() {
        let file = "\u{feff}a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc: {<<: [{z: 1}, *a]}\nd: *a\n--- \n- 1\n";
        let documents = read(file).unwrap();
        assert_eq!(
            documents[0].to_json(),
            json!({"a": {"x": 1, "y": 2}, "b": {"y": 3, "x": 1}, "c": {"z": 1, "x": 1, "y": 2}, "d": {"x": 1, "y": 2}})
        );
        assert_eq!(documents[0].get("d").unwrap().span, documents[0].get("a").unwrap().span);
        assert_eq!(documents[1].to_json(), json!([1]));
    }

    #[test]
    fn brackets_and_quotes_need_no_indentation() {
        let file = "r:\n  e: {\n    a: [ # (ä)\n  1\n]\n  }\n  q: \"{\n\\\"a\\\": 1\n}\"\n  t: 1\n";
        assert_eq!(read(file).unwrap()[0].to_json(), json!({"r": {"e": {"a": [1]}, "q": "{ \"a\": 1 }", "t": 1}}));
        assert_eq!(at(file, read(file).unwrap()[0].at(&["r", "t"]).unwrap()), "1");
    }

    #[test]
    fn what_would_take_without_bound_is_refused() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..9 {
            let before = format!("*a{}", level - 1);
            bomb.push_str(&format!("a{level}: &a{level} [{}]\n", [before.as_str(); 9].join(", ")));
        }
        assert!(read(&bomb).unwrap_err().message.contains("more than 250000 values"));
        let deep = format!("{}x{}", "[".repeat(10_000), "]".repeat(10_000));
        assert!(!read(&deep).unwrap_err().message.is_empty());
        let lists = "- ".repeat(10_000);
        assert!(!read(&lists).unwrap_err().message.is_empty());
        assert!(read("a: &a [*a]").is_err());
        for wrong in ["a: {{ x }}", "a: *", "a: `x", "a: b\n  c: d", "? [a]\n: b"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
