//! The words of claims: lists, conditions, texts in quotes; and where a text is not what is expected.

use std::fmt;

use personalize_iam_model::policy::{self, ConditionBlock, ConditionTest, OperatorName};

/// Why a text is not a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimError {
    /// The character of the text at which it is wrong, from 1 on.
    pub column: usize,
    pub(super) message: String,
}

impl fmt::Display for ClaimError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}: {}", self.column, self.message)
    }
}

impl std::error::Error for ClaimError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) column: usize,
    pub(super) quoted: bool,
}

pub(super) struct Words {
    pub(super) words: std::iter::Peekable<std::vec::IntoIter<Word>>,
    /// The column behind the text.
    end: usize,
}

/// Words, texts in quotes, and commas.
fn split(text: &str, skipped: usize) -> Result<Vec<Word>, ClaimError> {
    let mut words = Vec::new();
    let mut characters = text.chars().enumerate().map(|(at, c)| (at + skipped + 1, c)).peekable();
    while let Some((column, c)) = characters.next() {
        match c {
            c if c.is_whitespace() => {}
            ',' => words.push(Word { text: ",".to_owned(), column, quoted: false }),
            '"' => {
                let mut text = String::new();
                loop {
                    match characters.next() {
                        Some((_, '"')) if characters.next_if(|(_, c)| *c == '"').is_some() => text.push('"'),
                        Some((_, '"')) => break,
                        Some((_, c)) => text.push(c),
                        None => {
                            let message = "the quote is not closed; write `\"` behind the text".to_owned();
                            return Err(ClaimError { column, message });
                        }
                    }
                }
                words.push(Word { text, column, quoted: true });
            }
            first => {
                let mut text = String::from(first);
                while let Some((_, c)) = characters.next_if(|(_, c)| !c.is_whitespace() && *c != ',') {
                    text.push(c);
                }
                words.push(Word { text, column, quoted: false });
            }
        }
    }
    // `…, through chains too`: the comma before it belongs to no list.
    let mut kept: Vec<Word> = Vec::with_capacity(words.len());
    for word in words {
        if word.is("through") && kept.last().is_some_and(|last| last.is(",")) {
            kept.pop();
        }
        kept.push(word);
    }
    Ok(kept)
}

impl Word {
    /// Whether it is this word, and not a text in quotes.
    pub(super) fn is(&self, word: &str) -> bool {
        !self.quoted && self.text == word
    }
}

impl Words {
    pub(super) fn of(text: &str, skipped: usize) -> Result<Words, ClaimError> {
        let words = split(text, skipped)?;
        Ok(Words { words: words.into_iter().peekable(), end: text.chars().count() + skipped + 1 })
    }

    pub(super) fn next(&mut self, expected: &str) -> Result<Word, ClaimError> {
        let end = ClaimError { column: self.end, message: format!("the claim ends too early; {expected}") };
        self.words.next().ok_or(end)
    }

    pub(super) fn expect(&mut self, wanted: &str) -> Result<(), ClaimError> {
        let word = self.next(&format!("write `{wanted}`"))?;
        if word.text == wanted && !word.quoted {
            return Ok(());
        }
        let message = format!("`{}` is not expected; write `{wanted}`", word.text);
        Err(ClaimError { column: word.column, message })
    }

    /// Things with commas between.
    pub(super) fn list(&mut self, what: &str) -> Result<Vec<Word>, ClaimError> {
        let mut all = Vec::new();
        loop {
            let word = self.next(&format!("write {what}"))?;
            let reserved = ["on", "when", "and", "by", "through", ","].contains(&word.text.as_str()) && !word.quoted;
            if reserved {
                let message = format!("`{}` is not expected; write {what}", word.text);
                return Err(ClaimError { column: word.column, message });
            }
            all.push(word);
            if self.words.next_if(|word| word.text == "," && !word.quoted).is_none() {
                return Ok(all);
            }
        }
    }

    pub(super) fn condition(&mut self) -> Result<ConditionBlock, ClaimError> {
        let key = self.next("write a condition key")?;
        let operator = self.next("write an operator, such as `StringEquals`")?;
        let name =
            operator.text.parse().map_err(|error| ClaimError { column: operator.column, message: format!("{error}") });
        let name: policy::ConditionOperator = name?;
        let values = self.list("a value")?;
        let values = values.into_iter().map(|word| word.text).collect();
        Ok(ConditionBlock { operator: OperatorName::Known(name), tests: vec![ConditionTest { key: key.text, values }] })
    }
}

/// A text as it is read again: in quotes if it has to be.
pub(super) fn quoted(text: &str) -> String {
    let plain = !text.is_empty()
        && !text.contains(|c: char| c.is_whitespace() || c == ',' || c == '"')
        && !["on", "when", "and", "by", "through", "anything"].contains(&text);
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}
