//! The two ways in which AWS's Markdown pages write a table: with pipes, or as a list of lists where cells span rows.

use std::collections::BTreeMap;

/// The columns that are read. Cells under others are passed over.
const LABELS: [&str; 11] = [
    "access level",
    "arn",
    "condition key",
    "condition keys",
    "dependent actions",
    "description",
    "iam action",
    "possible value(s)",
    "resource types",
    "sdk client",
    "type",
];

/// A table of a page.
#[derive(Debug)]
pub(super) struct Table {
    /// The heading that it stands under, in plain text.
    pub(super) heading: String,
    /// Its columns, as [`label`] spells them; a list names neither its first column nor those that are not read.
    pub(super) labels: Vec<String>,
    /// What it lists.
    pub(super) entries: Vec<Entry>,
}

/// What a table says of one action, operation, resource type or condition key: one row, or several whose first cells
/// span.
#[derive(Debug)]
pub(super) struct Entry {
    /// The line on which it starts, from 1.
    pub(super) line: usize,
    /// The first cell.
    pub(super) name: String,
    /// Its rows.
    pub(super) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug)]
pub(super) struct Row {
    /// The line, from 1.
    pub(super) line: usize,
    /// The cells with their labels, as written in the page.
    cells: Vec<(String, String)>,
}

/// A part of a cell that the page sets apart: a link, or the text between links and line breaks.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// The plain text, with single spaces.
    pub(super) text: String,
    /// Whether it is a link's text, so that its spaces belong to it.
    pub(super) linked: bool,
}

/// Something in a page's tables that cannot be read: the line, and what is wrong.
pub(super) type Fault = (usize, String);

impl Row {
    /// The cell under a label; empty if the row has none.
    pub(super) fn cell(&self, label: &str) -> &str {
        self.cells.iter().find(|(name, _)| name == label).map_or("", |(_, text)| text)
    }
}

impl Table {
    /// Whether the table has a column.
    pub(super) fn has(&self, label: &str) -> bool {
        self.labels.iter().any(|name| name == label)
    }
}

impl Entry {
    /// The first of the entry's cells under a label that is not empty.
    pub(super) fn cell(&self, label: &str) -> &str {
        self.rows.iter().map(|row| row.cell(label)).find(|cell| !plain(cell).is_empty()).unwrap_or("")
    }
}

/// The tables of a page, in order.
pub(super) fn tables(text: &str) -> Result<Vec<Table>, Vec<Fault>> {
    let lines: Vec<&str> = text.lines().collect();
    let mut tables: Vec<Table> = Vec::new();
    let mut faults = Vec::new();
    let mut heading = String::new();
    // Whether the last table is a list that a further entry belongs to.
    let mut in_list = false;
    let mut at = 0;
    while let Some(&line) = lines.get(at) {
        if let Some(title) = heading_of(line) {
            heading = plain(title);
            in_list = false;
            at += 1;
        } else if let Some(separator) = lines.get(at + 1)
            && let Some(style) = PipeStyle::of(line, separator)
        {
            let rows = lines.get(at + 2..).unwrap_or_default();
            let length = rows.iter().position(|row| row.trim().is_empty() || !row.contains('|')).unwrap_or(rows.len());
            let rows = rows.get(..length).unwrap_or_default();
            let entries = pipe_entries(&style, rows, at + 3, &mut faults);
            tables.push(Table { heading: heading.clone(), labels: style.labels, entries });
            in_list = false;
            at += 2 + length;
        } else if let Some(name) = list_entry(line) {
            let rest = lines.get(at + 1..).unwrap_or_default();
            let length = rest
                .iter()
                .position(|row| row.trim().is_empty() || !row.starts_with([' ', '\t']))
                .unwrap_or(rest.len());
            let rows = list_rows(rest.get(..length).unwrap_or_default(), at + 2);
            if !in_list {
                tables.push(Table { heading: heading.clone(), labels: Vec::new(), entries: Vec::new() });
                in_list = true;
            }
            if let Some(table) = tables.last_mut() {
                for (label, _) in rows.iter().flat_map(|row| &row.cells) {
                    if !table.has(label) {
                        table.labels.push(label.clone());
                    }
                }
                table.entries.push(Entry { line: at + 1, name: name.to_owned(), rows });
            }
            at += 1 + length;
        } else {
            in_list &= line.trim().is_empty();
            at += 1;
        }
    }
    if faults.is_empty() { Ok(tables) } else { Err(faults) }
}

/// The text of a heading.
fn heading_of(line: &str) -> Option<&str> {
    let title = line.trim_start_matches('#');
    (title.len() < line.len() && title.starts_with(' ')).then_some(title)
}

/// How a table with pipes is drawn.
struct PipeStyle {
    labels: Vec<String>,
    leading: bool,
    trailing: bool,
}

impl PipeStyle {
    /// The style of the table that starts with these two lines, if one does.
    fn of(header: &str, separator: &str) -> Option<PipeStyle> {
        let drawn = |cell: &str| {
            let cell = cell.trim().trim_start_matches(':').trim_end_matches(':');
            !cell.is_empty() && cell.chars().all(|c| c == '-')
        };
        let (header, separator) = (header.trim(), separator.trim());
        if !header.contains('|') || !separator.contains('|') {
            return None;
        }
        let mut style =
            PipeStyle { labels: Vec::new(), leading: header.starts_with('|'), trailing: header.ends_with('|') };
        let columns = style.cells(header);
        let rules = split_unescaped(separator.strip_prefix('|').unwrap_or(separator));
        let rules = match rules.split_last() {
            Some((last, rest)) if last.trim().is_empty() => rest,
            _ => &rules,
        };
        if rules.len() != columns.len() || !rules.iter().all(|rule| drawn(rule)) {
            return None;
        }
        style.labels = columns.iter().map(|column| label(column)).collect();
        Some(style)
    }

    /// The cells of a row.
    fn cells(&self, row: &str) -> Vec<String> {
        let mut row = row.trim_end();
        if self.leading {
            row = row.trim_start();
            row = row.strip_prefix('|').unwrap_or(row);
        }
        if self.trailing {
            row = row.strip_suffix('|').unwrap_or(row);
        }
        split_unescaped(row)
    }
}

/// The parts of a row between its pipes; a pipe after a backslash is text.
fn split_unescaped(row: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for character in row.chars() {
        if character == '|' && !escaped {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(character);
        }
        escaped = character == '\\' && !escaped;
    }
    cells
}

/// The entries of a table with pipes.
///
/// A row that continues the one above has an empty first cell, or, where the page's cells span rows, fewer cells: then
/// the first ones are those that are missing.
fn pipe_entries(style: &PipeStyle, rows: &[&str], first_line: usize, faults: &mut Vec<Fault>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (line, row) in (first_line..).zip(rows) {
        let texts = style.cells(row);
        let Some(missing) = style.labels.len().checked_sub(texts.len()) else {
            faults.push((
                line,
                format!("the row has {} cells and the table {} columns", texts.len(), style.labels.len()),
            ));
            continue;
        };
        let name = if missing == 0 { texts.first().cloned().unwrap_or_default() } else { String::new() };
        let cells = style.labels.iter().skip(missing).cloned().zip(texts).collect();
        let row = Row { line, cells };
        if !plain(&name).is_empty() {
            entries.push(Entry { line, name, rows: vec![row] });
        } else if let Some(entry) = entries.last_mut() {
            entry.rows.push(row);
        } else {
            faults
                .push((line, "the row has no first cell and there is no row above that it could continue".to_owned()));
        }
    }
    entries
}

/// The first cell of a table that is written as a list: `- **CreateCampaign**`.
fn list_entry(line: &str) -> Option<&str> {
    let bold = line.strip_prefix(['-', '*', '+'])?.trim_start().strip_prefix("**")?;
    let name = bold.trim_end().strip_suffix("**")?;
    (!name.trim().is_empty() && !name.trim_end().ends_with(':')).then_some(name)
}

/// The rows of an entry that is written as a list.
///
/// A line with several cells is a row. The lines with one cell are those whose cells span all rows: together they make
/// one row, the first.
fn list_rows(lines: &[&str], first_line: usize) -> Vec<Row> {
    let mut bullets: Vec<(usize, String)> = Vec::new();
    for (number, line) in (first_line..).zip(lines) {
        let line = line.trim();
        match line.strip_prefix(['-', '*', '+']).map(str::trim_start).and_then(|rest| rest.strip_prefix("**")) {
            Some(bullet) => bullets.push((number, bullet.to_owned())),
            None => {
                if let Some((_, bullet)) = bullets.last_mut() {
                    bullet.push(' ');
                    bullet.push_str(line);
                }
            }
        }
    }
    let mut spanning = Row { line: first_line, cells: Vec::new() };
    let mut rows = Vec::new();
    for (line, bullet) in bullets {
        let mut cells: Vec<(String, String)> = Vec::new();
        for part in bullet.split(" / **") {
            match part.split_once(":**") {
                Some((name, text)) => cells.push((label(name), text.to_owned())),
                None => {
                    if let Some((_, text)) = cells.last_mut() {
                        text.push_str(" / ");
                        text.push_str(part);
                    }
                }
            }
        }
        let alone = cells.len() == 1;
        cells.retain(|(name, _)| LABELS.contains(&name.as_str()));
        if !alone {
            rows.push(Row { line, cells });
            continue;
        }
        for (name, text) in cells {
            match spanning.cells.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => {
                    known.push('\n');
                    known.push_str(&text);
                }
                None => spanning.cells.push((name, text)),
            }
        }
    }
    if !spanning.cells.is_empty() {
        rows.insert(0, spanning);
    }
    rows
}

/// A column's name in lower case and without what follows it in brackets: `Resource types (*required)` is
/// `resource types`.
fn label(column: &str) -> String {
    let text = plain(column).to_lowercase();
    text.split(" (").next().unwrap_or_default().to_owned()
}

/// The text of a cell without markup, with single spaces.
pub(super) fn plain(raw: &str) -> String {
    let texts: Vec<String> = items(raw).into_iter().map(|item| item.text).collect();
    texts.join(" ")
}

/// The items of a cell.
pub(super) fn items(raw: &str) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut text = String::new();
    let closing = [closing(raw, '[', ']'), closing(raw, '(', ')')];
    let mut rest = raw;
    while let Some(character) = rest.chars().next() {
        let after = rest.get(character.len_utf8()..).unwrap_or_default();
        match character {
            '\\' => match after.chars().next() {
                Some(escaped) if escaped.is_ascii_punctuation() => {
                    text.push(escaped);
                    rest = after.get(1..).unwrap_or_default();
                }
                _ => {
                    text.push(character);
                    rest = after;
                }
            },
            '[' => match link(raw, raw.len() - rest.len(), &closing) {
                Some((inner, remainder)) => {
                    flush(&mut text, &mut items);
                    items.push(Item { text: unmarked(inner), linked: true });
                    rest = remainder;
                }
                None => {
                    text.push(character);
                    rest = after;
                }
            },
            '<' => match tag(rest) {
                Some((breaks, remainder)) => {
                    if breaks {
                        flush(&mut text, &mut items);
                    }
                    rest = remainder;
                }
                None => {
                    text.push(character);
                    rest = after;
                }
            },
            '&' => match entity(after) {
                Some((meant, remainder)) => {
                    text.push(meant);
                    rest = remainder;
                }
                None => {
                    text.push(character);
                    rest = after;
                }
            },
            '\n' => {
                flush(&mut text, &mut items);
                rest = after;
            }
            '`' => rest = after,
            // Two asterisks are bold type; one is AWS's mark of a required resource.
            '*' if after.starts_with('*') => rest = after.get(1..).unwrap_or_default(),
            _ => {
                text.push(character);
                rest = after;
            }
        }
    }
    flush(&mut text, &mut items);
    items.retain(|item| !item.text.is_empty());
    items
}

/// Ends the text item at a link or a break. An asterisk alone belongs to the link before it.
fn flush(text: &mut String, items: &mut Vec<Item>) {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.clear();
    match (items.last_mut(), words.as_str()) {
        (_, "") => {}
        (Some(link), "*") if link.linked => link.text.push('*'),
        _ => items.push(Item { text: words, linked: false }),
    }
}

/// The text of a link without its escapes and emphasis.
fn unmarked(inner: &str) -> String {
    let mut text = String::new();
    let mut characters = inner.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' if characters.peek().is_some_and(char::is_ascii_punctuation) => text.extend(characters.next()),
            '*' if characters.peek() == Some(&'*') => {
                characters.next();
            }
            '`' => {}
            _ => text.push(character),
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where each bracket that is open closes.
fn closing(raw: &str, open: char, close: char) -> BTreeMap<usize, usize> {
    let mut closing = BTreeMap::new();
    let mut opened = Vec::new();
    let mut escaped = false;
    for (at, character) in raw.char_indices() {
        if escaped {
            escaped = false;
        } else if character == '\\' {
            escaped = true;
        } else if character == open {
            opened.push(at);
        } else if character == close
            && let Some(start) = opened.pop()
        {
            closing.insert(start, at);
        }
    }
    closing
}

/// The text of the link that starts at a bracket, and what follows the link.
fn link<'a>(raw: &'a str, at: usize, closing: &[BTreeMap<usize, usize>; 2]) -> Option<(&'a str, &'a str)> {
    let [text_ends, address_ends] = closing;
    let text_end = text_ends.get(&at)?;
    let address_end = address_ends.get(&(text_end + 1))?;
    Some((raw.get(at + 1..*text_end)?, raw.get(address_end + 1..)?))
}

/// Whether the HTML tag that `rest` starts with breaks the line, and what follows it. Only the tags that AWS's pages
/// use count: condition keys may end in text such as `<key>`.
fn tag(rest: &str) -> Option<(bool, &str)> {
    let inner = rest.strip_prefix('<')?;
    let end = inner.find(['<', '>'])?;
    let (inner, after) = inner.split_at_checked(end)?;
    let after = after.strip_prefix('>')?;
    let name: String = inner
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .map(|character| character.to_ascii_lowercase())
        .collect();
    let breaks = match name.as_str() {
        "br" | "p" | "li" | "ul" | "ol" | "div" => true,
        "a" | "b" | "i" | "em" | "strong" | "code" | "span" | "sup" => false,
        _ => return None,
    };
    Some((breaks, after))
}

/// The character that the HTML entity after an `&` stands for, and what follows it.
fn entity(after: &str) -> Option<(char, &str)> {
    const ENTITIES: [(&str, char); 8] = [
        ("lt;", '<'),
        ("gt;", '>'),
        ("amp;", '&'),
        ("quot;", '"'),
        ("nbsp;", ' '),
        ("ast;", '*'),
        ("#42;", '*'),
        ("#39;", '\''),
    ];
    ENTITIES.iter().find_map(|(name, meant)| Some((*meant, after.strip_prefix(name)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(raw: &str) -> Vec<String> {
        items(raw).into_iter().map(|item| item.text).collect()
    }

    #[test]
    fn cells_lose_their_markup() {
        let cases: &[(&str, &[&str])] = &[
            ("", &[]),
            ("   ", &[]),
            ("  [ campaign\\* ](#x-campaign)   ", &["campaign*"]),
            ("[campaign](#x)\\*", &["campaign*"]),
            ("[a\\*](#x)<br />[b](#y \"#y\")", &["a*", "b"]),
            ("<p>[a](#x)</p><p>[b](#y)</p>", &["a", "b"]),
            (
                "arn:$\\{Partition\\}:x:$\\{Region\\}:feature\\-transformation/$\\{Id\\}",
                &["arn:${Partition}:x:${Region}:feature-transformation/${Id}"],
            ),
            ("s3:ExistingObjectTag/<key>", &["s3:ExistingObjectTag/<key>"]),
            ("s3:ExistingObjectTag/&lt;key&gt;", &["s3:ExistingObjectTag/<key>"]),
            ("function alias", &["function alias"]),
            ("**SCENARIO: **One", &["SCENARIO: One"]),
            ("GetMessages \\[permission only\\]", &["GetMessages [permission only]"]),
            ("[x](a_(b)_c) [permission only]", &["x", "[permission only]"]),
            ("open [ and ( stay", &["open [ and ( stay"]),
            ("a \\| b", &["a | b"]),
        ];
        for (raw, expected) in cases {
            assert_eq!(texts(raw), *expected, "{raw}");
        }
    }

    #[test]
    fn what_is_never_closed_is_text_and_read_in_good_time() {
        for open in ["[", "](", "<", "<br", "[a](", "\\[["] {
            let text = open.repeat(300_000);
            assert!(plain(&text).len() >= 300_000, "{open}");
        }
    }

    #[test]
    fn a_short_row_lacks_its_first_cells() {
        let page = "Name | Type | ARN\n---|---|---\none | k1 |  \n| k2 | a\nsecond thing |  b\n";
        let tables = tables(page).unwrap();
        let [table] = tables.as_slice() else { panic!("one table") };
        let [entry] = table.entries.as_slice() else { panic!("one entry") };
        let cells: Vec<(String, String)> =
            entry.rows.iter().map(|row| (plain(row.cell("type")), plain(row.cell("arn")))).collect();
        let expected = [("k1", ""), ("k2", "a"), ("second thing", "b")];
        assert_eq!(cells, expected.map(|(kind, keys)| (kind.to_owned(), keys.to_owned())));
    }

    #[test]
    fn a_list_gives_the_rows_that_a_table_would() {
        let page = "## Things\n\n- **   [One](#x)  **\n  - **Access level:** high\n  - **Shade:** blue\n  \
                    - **Resource types (\\*needed):** a / **Condition keys:** x\n  \
                    - **Resource types (\\*needed):** b / **Condition keys:** y<br />z\n\n- **   Two  **\n  - **Access level:** low\n";
        let tables = tables(page).unwrap();
        let [table] = tables.as_slice() else { panic!("one table") };
        assert_eq!(table.heading, "Things");
        assert_eq!(table.labels, ["access level", "resource types", "condition keys"]);
        let [one, two] = table.entries.as_slice() else { panic!("two entries") };
        assert_eq!((plain(&one.name), one.line, one.rows.len()), ("One".to_owned(), 3, 3));
        assert_eq!(plain(one.cell("access level")), "high");
        assert_eq!(one.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [4, 6, 7]);
        assert_eq!(texts(one.rows[2].cell("condition keys")), ["y", "z"]);
        assert_eq!((plain(&two.name), plain(two.cell("access level"))), ("Two".to_owned(), "low".to_owned()));
    }

    #[test]
    fn a_row_that_does_not_fit_is_named() {
        let page = "| A | B |\n| --- | --- |\n|  | 1 |\n| x | 2 | 3 |\n";
        assert_eq!(
            tables(page).unwrap_err(),
            [
                (3, "the row has no first cell and there is no row above that it could continue".to_owned()),
                (4, "the row has 3 cells and the table 2 columns".to_owned()),
            ]
        );
    }
}
