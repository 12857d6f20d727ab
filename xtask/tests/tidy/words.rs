//! Words that the documents, the help, the messages and the comments do not use, with what to write instead.
//!
//! Of Markdown all but code is read, of Rust the comments and the strings. A phrase may go on in the next line.

/// A phrase, and what to write instead.
struct Word {
    phrase: &'static str,
    /// Phrases that contain it and are fine.
    fine: &'static [&'static str],
    instead: &'static str,
}

const fn word(phrase: &'static str, instead: &'static str) -> Word {
    Word { phrase, fine: &[], instead }
}

const WORDS: &[Word] = &[
    word("is told", "is reported, or: the command reports"),
    word("are told", "are reported"),
    word("be told", "be reported, be distinguished"),
    word("was told", "was reported, was given"),
    word("were told", "were reported"),
    word("told of", "warned about, reported for"),
    word("tell of", "report, warn about"),
    word("tells of", "reports, warns about"),
    word("told besides", "reported separately"),
    word("stands in", "is in"),
    word("stand in", "are in"),
    word("made ready", "prepared"),
    word("make ready", "prepare"),
    word("what is neither", "name the thing"),
    word("whoever", "any principal who, the caller, you"),
    word("hangs on", "depends on"),
    word("hang on", "depend on"),
    word("so many", "this many, the number of"),
    word("grave", "severe"),
    Word {
        phrase: "is no",
        fine: &["there is no", "is no longer", "is no more", "is no less", "is no better"],
        instead: "is not a, has no",
    },
    Word { phrase: "are no", fine: &["there are no", "are no longer", "are no more"], instead: "are not, have no" },
    Word { phrase: "is none", fine: &["there is none"], instead: "is not one, has none" },
    Word { phrase: "are none", fine: &["there are none"], instead: "are not" },
    word("asked of", "checked on"),
    word("asks of", "checks on"),
    word("anyhow", "in any case"),
    word("in whatever", "in any"),
    word("all the same", "anyway, still, nevertheless"),
    word("counts for nothing", "has no effect"),
    word("comes of", "results from"),
    word("come of", "result from"),
    word("came of", "resulted from"),
    word("becomes of", "happens to"),
    word("became of", "happened to"),
    word("fare", "pass, match"),
    word("fares", "passes, matches"),
    word("for being", "to be"),
    word("besides", "also, other than, in addition to"),
    word("bearing", "effect"),
    word("mend", "fix"),
    word("mends", "fixes"),
    word("mended", "fixed"),
];

/// The uses of these words in a text, with their lines.
pub(crate) fn unwanted(path: &str, text: &str) -> Vec<String> {
    let pieces = if path.ends_with(".rs") { pieces_of_rust(text) } else { pieces_of_markdown(text) };
    let mut said = Vec::new();
    for piece in pieces {
        for word in WORDS {
            for at in places(&piece.text, word.phrase) {
                let is_fine = |fine: &&str| {
                    let inside = fine.find(word.phrase).unwrap();
                    at.checked_sub(inside).is_some_and(|from| piece.text[from..].starts_with(*fine))
                };
                if !word.fine.iter().any(is_fine) {
                    let line = piece.lines.iter().rev().find(|(from, _)| *from <= at).unwrap().1;
                    said.push(format!("{path}:{line}: `{}`: write {}", word.phrase, word.instead));
                }
            }
        }
    }
    said
}

/// Where a phrase stands as words of their own.
fn places<'a>(text: &'a str, phrase: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-');
    text.match_indices(phrase).map(|(at, _)| at).filter(move |&at| {
        !is_part(text[..at].chars().next_back()) && !is_part(text[at + phrase.len()..].chars().next())
    })
}

/// Running text in lower case with one blank between words, and which line each part of it is from.
#[derive(Default)]
struct Piece {
    text: String,
    lines: Vec<(usize, usize)>,
}

impl Piece {
    fn push(&mut self, line: usize, text: &str) {
        self.lines.push((self.text.len(), line));
        for word in text.split_whitespace().filter(|word| *word != "\\") {
            self.text += &word.to_lowercase();
            self.text.push(' ');
        }
    }
}

/// The text of Markdown outside of code.
fn pieces_of_markdown(text: &str) -> Vec<Piece> {
    let mut piece = Piece::default();
    let mut is_code = false;
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        } else if !is_code {
            // What is quoted stands for itself.
            let prose: Vec<&str> = line.split('`').step_by(2).collect();
            piece.push(index + 1, &prose.join("`"));
        }
    }
    vec![piece]
}

/// The comments of Rust, those of lines that follow each other as one, and its strings.
fn pieces_of_rust(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut comment = Piece::default();
    let mut line = 1;
    let mut rest = text;
    let mut end_of_comment = 0;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            let length = rest.find('\n').unwrap_or(rest.len());
            if end_of_comment + 1 < line {
                pieces.push(std::mem::take(&mut comment));
            }
            let said = rest[..length].trim_start_matches('/').trim_start_matches('!');
            let prose: Vec<&str> = said.split('`').step_by(2).collect();
            comment.push(line, &prose.join("`"));
            end_of_comment = line;
            length
        } else if let Some((start, length)) = string(rest) {
            let mut piece = Piece::default();
            for (index, part) in rest[start..length].split('\n').enumerate() {
                piece.push(line + index, &without_values(&part.replace("\\n", " ")));
            }
            pieces.push(piece);
            length
        } else if let Some(length) = character(rest) {
            length
        } else {
            // An `r` inside of a name begins no string.
            let name = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            name.max(first.len_utf8())
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    pieces.push(comment);
    pieces
}

/// The text of a string without the names of values, `{name}`.
fn without_values(text: &str) -> String {
    let mut depth = 0;
    let is_prose = |c: &char| {
        depth += i32::from(*c == '{');
        let is_prose = depth <= 0;
        depth -= i32::from(*c == '}');
        is_prose
    };
    text.chars().filter(is_prose).collect()
}

/// The string that a text begins with: where its content begins, and its length.
fn string(text: &str) -> Option<(usize, usize)> {
    let prefix = text.find(|c| c != 'r' && c != 'b' && c != 'c')?;
    let hashes = text[prefix..].find(|c| c != '#')?;
    let start = prefix + hashes + 1;
    if prefix > 2 || !text[prefix + hashes..].starts_with('"') || hashes > 0 && !text[..prefix].contains('r') {
        return None;
    }
    if text[..prefix].contains('r') {
        let end = format!("\"{}", "#".repeat(hashes));
        return Some((start, start + text[start..].find(&end)? + end.len()));
    }
    let mut is_escaped = false;
    for (at, c) in text[start..].char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return Some((start, start + at + 1)),
            _ => {}
        }
    }
    None
}

/// The length of a character that a text begins with, such as `'"'`; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let length = match inside.strip_prefix('\\') {
        Some(escaped) => 1 + escaped.chars().next()?.len_utf8() + escaped[1..].find('\'')?,
        None => inside.chars().next()?.len_utf8(),
    };
    inside[length..].starts_with('\'').then_some(length + 2)
}
