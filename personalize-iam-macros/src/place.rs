//! Which token of the source a compile error underlines, from where a finding is in the text of a policy.

use proc_macro2::{Span, TokenStream, TokenTree};

/// The smallest token that holds a place, given by line and column from 1 in the text of the tokens; the whole group if
/// none does.
pub(crate) fn token_at(group: &proc_macro2::Group, line: usize, column: usize) -> Span {
    let start = group.span().start();
    // The text begins where the group does.
    let wanted = if line == 1 { (start.line, start.column + column - 1) } else { (start.line + line - 1, column - 1) };
    find(group.stream(), wanted).unwrap_or_else(|| group.span())
}

fn find(tokens: TokenStream, wanted: (usize, usize)) -> Option<Span> {
    for token in tokens {
        let span = token.span();
        let (start, end) = (span.start(), span.end());
        if (start.line, start.column) <= wanted && wanted < (end.line, end.column) {
            return match token {
                TokenTree::Group(group) => find(group.stream(), wanted).or(Some(group.span_open())),
                _ => Some(span),
            };
        }
    }
    None
}
