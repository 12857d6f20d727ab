//! Markdown: the policies in fenced blocks of code.

use crate::document::is_document;
use crate::found::{Found, Note, Policy};
use crate::json;
use crate::place::Places;

/// The policies in the fenced blocks of a page.
pub(crate) fn read(text: &str, found: &mut Found) {
    let mut open: Option<(&str, usize, usize, String)> = None;
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        let content = line.trim();
        let fence = ["```", "~~~"].into_iter().find(|fence| content.starts_with(fence));
        match (&open, fence) {
            (None, Some(fence)) => {
                let language = content.trim_start_matches(['`', '~']).trim().to_ascii_lowercase();
                open = Some((fence, number + 1, at, language));
            }
            (Some((opening, begins, first, language)), Some(fence)) if fence == *opening => {
                block(text, *first..start, *begins, language, found);
                open = None;
            }
            _ => {}
        }
    }
}

fn block(text: &str, bytes: std::ops::Range<usize>, line: usize, language: &str, found: &mut Found) {
    if !matches!(language, "" | "json" | "jsonc" | "json5" | "policy" | "hcl" | "text") {
        return;
    }
    let Some(content) = text.get(bytes.clone()) else { return };
    if !content.trim_start().starts_with('{') || !content.contains("\"Statement\"") {
        return;
    }
    let read =
        json::read_in(content, &Places::plain(bytes.start)).or_else(|error| match json::without_comments(content) {
            Some(plain) => json::read_in(&plain, &Places::plain(bytes.start)),
            None => Err(error),
        });
    match read {
        Ok(node) if is_document(&node) => {
            let mut policy =
                Policy::new(format!("fence at line {line}"), "unknown", "markdown-fence", node.span.clone());
            policy.document = Some(node);
            found.policies.push(policy);
        }
        Ok(_) => {}
        Err(error) => {
            found.notes.push(Note { at: error.at, message: format!("the block is not JSON: {}", error.message) })
        }
    }
}
