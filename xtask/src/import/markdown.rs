//! The two ways in which AWS's Markdown pages write a table: with pipes, or as a list of lists where cells span rows.
//!
//! Every line that may hold a fact is part of a table or a fault: a row that no table has, a cell of no entry, text
//! between rows.

use std::collections::BTreeMap;

/// A place in a file, both from 1; the column counts characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// A table of a page.
#[derive(Debug)]
pub(super) struct Table {
    /// The headings that it stands under, the outermost first, in plain text.
    pub(super) headings: Vec<String>,
    /// Where it starts.
    pub(super) place: Place,
    /// Whether it is a list: that names neither its first column nor the columns that no entry fills.
    pub(super) is_list: bool,
    /// Its columns, as [`label`] spells them, each at the place where it comes first.
    pub(super) labels: Vec<(String, Place)>,
    /// What it lists.
    pub(super) entries: Vec<Entry>,
}

/// What a table says of one action, operation, resource type or condition key: one row, or several whose first cells
/// span.
#[derive(Debug)]
pub(super) struct Entry {
    /// Where it starts.
    pub(super) place: Place,
    /// The first cell.
    pub(super) name: String,
    /// Its rows.
    pub(super) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug)]
pub(super) struct Row {
    /// Where it starts.
    place: Place,
    cells: Vec<Cell>,
}

/// A cell with its label, as written in the page.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) label: String,
    pub(super) text: String,
    pub(super) place: Place,
}

/// A part of a cell that the page sets apart: a link, or the text between links and line breaks.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// The plain text, with single spaces.
    pub(super) text: String,
    /// Whether it is a link's text, so that its spaces belong to it.
    pub(super) linked: bool,
}

/// Something in a page that cannot be read: where, and what is wrong.
pub(super) type Fault = (Place, String);

impl Row {
    /// The cell under a label; empty if the row has none.
    pub(super) fn cell(&self, label: &str) -> &str {
        self.cells.iter().find(|cell| cell.label == label).map_or("", |cell| &cell.text)
    }

    /// The cells that are not empty.
    pub(super) fn filled(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(|cell| !plain(&cell.text).is_empty())
    }

    /// Where a word of the cell under a label is: the start of the cell if its markup splits the word.
    pub(super) fn place_of(&self, label: &str, word: &str) -> Place {
        self.cells.iter().find(|cell| cell.label == label).map_or(self.place, |cell| {
            let before = cell.text.split_once(word).map_or(0, |(before, _)| before.chars().count());
            Place { column: cell.place.column + before, ..cell.place }
        })
    }
}

impl Table {
    /// Whether the table has a column.
    pub(super) fn has(&self, label: &str) -> bool {
        self.labels.iter().any(|(name, _)| name == label)
    }

    /// How many rows it has.
    pub(super) fn rows(&self) -> usize {
        self.entries.iter().map(|entry| entry.rows.len().max(1)).sum()
    }
}

impl Entry {
    /// The first of the entry's cells under a label that is not empty.
    pub(super) fn cell(&self, label: &str) -> &str {
        self.rows.iter().map(|row| row.cell(label)).find(|cell| !plain(cell).is_empty()).unwrap_or("")
    }

    /// Where that cell is; the entry's own place if there is none.
    pub(super) fn place_of(&self, label: &str, word: &str) -> Place {
        let row = self.rows.iter().find(|row| !plain(row.cell(label)).is_empty());
        row.map_or(self.place, |row| row.place_of(label, word))
    }

    /// Whether it has a column, filled or not.
    pub(super) fn has(&self, label: &str) -> bool {
        self.rows.iter().any(|row| row.cells.iter().any(|cell| cell.label == label))
    }
}

/// The tables of a page, in order, and what of the page cannot be read. A list's labels are checked against `known`.
pub(super) fn tables(text: &str, known: &[&str]) -> (Vec<Table>, Vec<Fault>) {
    let lines: Vec<&str> = text.lines().collect();
    let mut tables: Vec<Table> = Vec::new();
    let mut faults = Vec::new();
    let mut strays = Strays::default();
    let mut headings: Vec<(usize, String)> = Vec::new();
    let above = |headings: &[(usize, String)]| headings.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>();
    // Whether the last table is a list that a further entry belongs to.
    let mut in_list = false;
    let mut at = 0;
    while let Some(&line) = lines.get(at) {
        let number = at + 1;
        if let Some((level, title)) = heading_of(line) {
            headings.retain(|(above, _)| *above < level);
            headings.push((level, plain(title)));
            in_list = false;
            at += 1;
        } else if let Some(separator) = lines.get(at + 1)
            && let Some(style) = PipeStyle::of(line, number, separator)
        {
            let rows = lines.get(at + 2..).unwrap_or_default();
            let length = rows.iter().position(|row| row.trim().is_empty() || !is_row(row)).unwrap_or(rows.len());
            if let Some(next) = rows.get(length)
                && !next.trim().is_empty()
                && heading_of(next).is_none()
            {
                faults.push((
                    start_of(next, at + 3 + length),
                    "text within a table: neither a row nor a blank line".to_owned(),
                ));
            }
            let rows = rows.get(..length).unwrap_or_default();
            let entries = pipe_entries(&style, rows, at + 3, &mut faults);
            let place = start_of(line, number);
            tables.push(Table { headings: above(&headings), place, is_list: false, labels: style.labels, entries });
            in_list = false;
            at += 2 + length;
        } else if let Some(name) = list_entry(line) {
            let rest = lines.get(at + 1..).unwrap_or_default();
            let length = rest
                .iter()
                .position(|row| row.trim().is_empty() || !row.starts_with([' ', '\t']))
                .unwrap_or(rest.len());
            let rows = list_rows(rest.get(..length).unwrap_or_default(), at + 2, known, &mut faults);
            let place = start_of(line, number);
            if !in_list {
                let labels = Vec::new();
                tables.push(Table { headings: above(&headings), place, is_list: true, labels, entries: Vec::new() });
                in_list = true;
            }
            if let Some(table) = tables.last_mut() {
                for cell in rows.iter().flat_map(|row| &row.cells) {
                    if !table.has(&cell.label) {
                        table.labels.push((cell.label.clone(), cell.place));
                    }
                }
                table.entries.push(Entry { place, name: name.to_owned(), rows });
            }
            at += 1 + length;
        } else {
            if !line.trim().is_empty() {
                let stray = stray(line, in_list, known);
                // After something that is not understood, what follows speaks for itself.
                in_list &= stray == Some(Stray::Entry);
                strays.add(start_of(line, number), stray);
            }
            at += 1;
        }
    }
    faults.append(&mut strays.into_faults());
    faults.sort();
    (tables, faults)
}

/// What a line outside of all tables seems to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stray {
    Row,
    Cell,
    Entry,
    Html,
    Template,
}

/// Whether a line that is in no table looks as if it held facts.
fn stray(line: &str, in_list: bool, known: &[&str]) -> Option<Stray> {
    // What a comment hides is not shown, but may have been a row.
    let text = line.trim().trim_start_matches("<!--").trim_start();
    let bullet =
        text.strip_prefix(['-', '*', '+']).filter(|rest| rest.starts_with([' ', '\t', '*'])).map(str::trim_start);
    let labelled = bullet.unwrap_or(text).strip_prefix("**").and_then(|rest| rest.split_once(":**"));
    let lower = text.to_ascii_lowercase();
    if is_row(line) {
        Some(Stray::Row)
    } else if labelled.is_some_and(|(name, _)| known.contains(&label(name).as_str())) {
        Some(Stray::Cell)
    } else if bullet.is_some() && in_list {
        Some(Stray::Entry)
    } else if ["<table", "<tr", "<td", "<th"].iter().any(|tag| lower.contains(tag)) {
        Some(Stray::Html)
    } else if plain(text).contains("arn:${") {
        Some(Stray::Template)
    } else {
        None
    }
}

/// The lines outside of tables that look as if they held facts: those of one kind that follow each other as one fault.
#[derive(Default)]
struct Strays {
    found: Vec<(Place, Stray, usize)>,
    goes_on: bool,
}

impl Strays {
    fn add(&mut self, place: Place, stray: Option<Stray>) {
        match (self.found.last_mut(), stray) {
            (Some((_, last, count)), Some(stray)) if self.goes_on && *last == stray => *count += 1,
            (_, Some(stray)) => self.found.push((place, stray, 1)),
            (_, None) => {}
        }
        self.goes_on = stray.is_some();
    }

    fn into_faults(self) -> Vec<Fault> {
        let fault = |(place, stray, count): (Place, Stray, usize)| {
            let (what, why) = match stray {
                Stray::Row => (
                    "row",
                    "in no table: a table has a header and a line of dashes, and ends at a blank line or a line of text",
                ),
                Stray::Cell => (
                    "cell",
                    "in no entry: an entry starts with its name in bold type, `- **Name**`, and has no blank line",
                ),
                Stray::Entry => {
                    ("list item", "not an entry: it is `- **Name**`, not indented and with nothing behind the name")
                }
                Stray::Html => ("line", "of an HTML table, which is not a layout that is known"),
                Stray::Template => ("line", "with an ARN template and in no table"),
            };
            let said =
                if count == 1 { format!("a {what} that is {why}") } else { format!("{count} {what}s that are {why}") };
            (place, said)
        };
        self.found.into_iter().map(fault).collect()
    }
}

/// Where the text of a line starts.
fn start_of(line: &str, number: usize) -> Place {
    Place { line: number, column: 1 + line.chars().take_while(|c| c.is_whitespace()).count() }
}

/// Whether a line has a pipe that parts cells.
fn is_row(line: &str) -> bool {
    split_unescaped(line).len() > 1
}

/// The level and the text of a heading.
fn heading_of(line: &str) -> Option<(usize, &str)> {
    let title = line.trim_start_matches('#');
    (title.len() < line.len() && title.starts_with(' ')).then_some((line.len() - title.len(), title))
}

/// How a table with pipes is drawn.
struct PipeStyle {
    labels: Vec<(String, Place)>,
    leading: bool,
    trailing: bool,
}

impl PipeStyle {
    /// The style of the table that starts with these two lines, if one does.
    fn of(header: &str, number: usize, separator: &str) -> Option<PipeStyle> {
        let drawn = |cell: &str| {
            let cell = cell.trim().trim_start_matches(':').trim_end_matches(':');
            !cell.is_empty() && cell.chars().all(|c| c == '-')
        };
        let separator = separator.trim();
        if !header.contains('|') || !separator.contains('|') {
            return None;
        }
        let mut style = PipeStyle {
            labels: Vec::new(),
            leading: header.trim_start().starts_with('|'),
            trailing: header.trim_end().ends_with('|'),
        };
        let columns = style.cells(header, number);
        let rules = split_unescaped(separator.strip_prefix('|').unwrap_or(separator));
        let rules = match rules.split_last() {
            Some((last, rest)) if last.trim().is_empty() => rest,
            _ => &rules,
        };
        if rules.len() != columns.len() || !rules.iter().all(|rule| drawn(rule)) {
            return None;
        }
        style.labels = columns.iter().map(|(text, place)| (label(text), *place)).collect();
        Some(style)
    }

    /// The cells of a row, each with the place where its text starts.
    fn cells(&self, row: &str, number: usize) -> Vec<(String, Place)> {
        let mut row = row.trim_end();
        let whole = row.chars().count();
        if self.leading {
            row = row.trim_start();
            row = row.strip_prefix('|').unwrap_or(row);
        }
        let mut column = 1 + whole - row.chars().count();
        if self.trailing {
            row = row.strip_suffix('|').unwrap_or(row);
        }
        let mut cells = Vec::new();
        for text in split_unescaped(row) {
            let length = text.chars().count();
            let trimmed = text.trim();
            let blank = if trimmed.is_empty() { 0 } else { start_of(&text, number).column - 1 };
            cells.push((trimmed.to_owned(), Place { line: number, column: column + blank }));
            column += length + 1;
        }
        cells
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
/// A row that continues the one above has an empty first cell, or, where a conversion of the page left out the pipes at
/// the ends and the cells that span rows, fewer cells: then the first ones are those that are missing.
fn pipe_entries(style: &PipeStyle, rows: &[&str], first_line: usize, faults: &mut Vec<Fault>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (number, row) in (first_line..).zip(rows) {
        let place = start_of(row, number);
        let texts = style.cells(row, number);
        let missing = match style.labels.len().checked_sub(texts.len()) {
            Some(missing) if missing == 0 || !style.leading => missing,
            _ => {
                let (cells, columns) = (texts.len(), style.labels.len());
                faults.push((place, format!("the row has {cells} cells and the table {columns} columns")));
                continue;
            }
        };
        let name = if missing == 0 { texts.first().cloned() } else { None };
        let columns = style.labels.iter().skip(missing);
        let cells = columns.zip(texts).map(|((label, _), (text, place))| Cell { label: label.clone(), text, place });
        let row = Row { place, cells: cells.collect() };
        match name.filter(|(name, _)| !plain(name).is_empty()) {
            Some((name, place)) => entries.push(Entry { place, name, rows: vec![row] }),
            None => match entries.last_mut() {
                Some(entry) => entry.rows.push(row),
                None => faults.push((
                    place,
                    "the row has no first cell and there is no row above that it could continue".to_owned(),
                )),
            },
        }
    }
    entries
}

/// The first cell of a table that is written as a list: `- **CreateCampaign**`.
fn list_entry(line: &str) -> Option<&str> {
    let bold = line.strip_prefix(['-', '*', '+'])?.trim_start().strip_prefix("**")?;
    let name = bold.trim_end().strip_suffix("**")?;
    let is_name = !name.trim().is_empty() && !name.trim_end().ends_with(':') && !name.contains("**");
    is_name.then_some(name)
}

/// The rows of an entry that is written as a list.
///
/// A line with several cells is a row. The lines with one cell are those whose cells span all rows: together they make
/// one row, the first.
fn list_rows(lines: &[&str], first_line: usize, known: &[&str], faults: &mut Vec<Fault>) -> Vec<Row> {
    let has_label = |text: &str| {
        let mut ends = text.match_indices(":**").filter_map(|(at, _)| text.get(..at)?.rsplit_once("**"));
        ends.any(|(_, name)| known.contains(&label(name).as_str()))
    };
    let mut bullets: Vec<(Place, String)> = Vec::new();
    for (number, line) in (first_line..).zip(lines) {
        let text = line.trim();
        let place = start_of(line, number);
        match text.strip_prefix(['-', '*', '+']).map(str::trim_start).and_then(|rest| rest.strip_prefix("**")) {
            Some(bullet) => bullets.push((place, bullet.to_owned())),
            None => match bullets.last_mut() {
                // A cell whose text goes on in the next line.
                Some((_, bullet))
                    if !["- ", "+ ", "* "].iter().any(|mark| text.starts_with(mark)) && !has_label(text) =>
                {
                    bullet.push(' ');
                    bullet.push_str(text);
                }
                _ => faults.push((place, "a line that is not a cell of the entry: `- **Label:** text` is".to_owned())),
            },
        }
    }
    let mut spanning = Row { place: Place { line: first_line, column: 1 }, cells: Vec::new() };
    let mut rows = Vec::new();
    for (place, bullet) in bullets {
        let mut cells: Vec<Cell> = Vec::new();
        for part in bullet.split(" / **") {
            match (part.split_once(":**"), cells.last_mut()) {
                (Some((name, text)), _) => {
                    let label = label(name);
                    if !known.contains(&label.as_str()) {
                        faults.push((place, format!("unknown label `{label}`: known are {}", quoted(known))));
                    }
                    if has_label(text) {
                        faults.push((
                            place,
                            format!("the cell `{label}` holds another label: ` / ` is expected before it"),
                        ));
                    }
                    cells.push(Cell { label, text: text.to_owned(), place });
                }
                // What a description says is not read.
                (None, Some(cell)) if cell.label == "description" => {
                    cell.text.push_str(" / ");
                    cell.text.push_str(part);
                }
                (None, _) => {
                    faults.push((place, "a cell without a label: `**Label:**` is expected before its text".to_owned()))
                }
            }
        }
        if cells.len() != 1 {
            rows.push(Row { place, cells });
            continue;
        }
        for cell in cells {
            match spanning.cells.iter_mut().find(|known| known.label == cell.label) {
                Some(known) => {
                    known.text.push('\n');
                    known.text.push_str(&cell.text);
                }
                None => spanning.cells.push(cell),
            }
        }
    }
    if !spanning.cells.is_empty() {
        rows.insert(0, spanning);
    }
    rows
}

/// Names in a message: `` `a`, `b` ``.
pub(super) fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
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

    const KNOWN: &[&str] = &["access level", "condition keys", "resource types", "shade"];

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
        let (tables, faults) = tables(page, KNOWN);
        assert_eq!(faults, []);
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
        let (tables, faults) = tables(page, KNOWN);
        assert_eq!(faults, []);
        let [table] = tables.as_slice() else { panic!("one table") };
        assert_eq!(table.headings, ["Things"]);
        let labels: Vec<&str> = table.labels.iter().map(|(label, _)| label.as_str()).collect();
        assert_eq!(labels, ["access level", "shade", "resource types", "condition keys"]);
        let [one, two] = table.entries.as_slice() else { panic!("two entries") };
        assert_eq!((plain(&one.name), one.place.line, one.rows.len()), ("One".to_owned(), 3, 3));
        assert_eq!(plain(one.cell("access level")), "high");
        assert_eq!(one.rows.iter().map(|row| row.place.line).collect::<Vec<_>>(), [4, 6, 7]);
        assert_eq!(texts(one.rows[2].cell("condition keys")), ["y", "z"]);
        assert_eq!((plain(&two.name), plain(two.cell("access level"))), ("Two".to_owned(), "low".to_owned()));
    }

    fn faults(page: &str) -> Vec<String> {
        let (_, faults) = tables(page, KNOWN);
        faults.into_iter().map(|(place, said)| format!("{}:{}: {said}", place.line, place.column)).collect()
    }

    #[test]
    fn a_row_that_does_not_fit_is_named() {
        assert_eq!(
            faults("| A | B |\n| --- | --- |\n|  | 1 |\n| x | 2 | 3 |\n | y |\n"),
            [
                "3:1: the row has no first cell and there is no row above that it could continue",
                "4:1: the row has 3 cells and the table 2 columns",
                "5:2: the row has 1 cells and the table 2 columns",
            ]
        );
    }

    #[test]
    fn a_row_outside_of_a_table_is_named() {
        let table = "| A | B |\n| --- | --- |\n| x | 1 |\n";
        let row = "a row that is in no table: a table has a header and a line of dashes, and ends at a blank line or a line of text";
        let rows = row.replace("a row that is", "2 rows that are");
        let text = "text within a table: neither a row nor a blank line";
        assert_eq!(faults(&format!("{table}\n| y | 2 |\n\n| z | 2 |\n")), [format!("5:1: {rows}")]);
        assert_eq!(faults(&format!("{table}words\n| y | 2 |\n")), [format!("4:1: {text}"), format!("5:1: {row}")]);
        assert_eq!(faults(&format!("{table}<!-- words -->\n")), [format!("4:1: {text}")]);
        assert_eq!(faults(&format!("{table}\nwords\n## Heading\n")), [""; 0]);
        assert_eq!(faults("| A | B |\n| x | 1 |\n"), [format!("1:1: {rows}")]);
        assert_eq!(faults("<table>\n"), ["1:1: a line that is of an HTML table, which is not a layout that is known"]);
        assert_eq!(
            faults("  book: arn:$\\{Partition\\}:x:::y\n"),
            ["1:3: a line that is with an ARN template and in no table"]
        );
    }

    #[test]
    fn a_list_item_that_is_not_read_is_named() {
        let entry = "- **One**\n  - **Shade:** blue\n";
        let in_no_entry = "a cell that is in no entry: an entry starts with its name in bold type, `- **Name**`, and has no blank line";
        let not_an_entry =
            "a list item that is not an entry: it is `- **Name**`, not indented and with nothing behind the name";
        let cases: &[(&str, &[&str])] = &[
            ("- Two\n  - **Shade:** red\n", &["3:1", "4:3"]),
            ("- **Two** new\n  - **Shade:** red\n", &["3:1", "4:3"]),
            ("- **Two**\n\n  - **Shade:** red\n", &["5:3"]),
            ("### Two\n- **Shade:** red\n", &["4:1"]),
        ];
        for (text, places) in cases {
            let said = faults(&format!("{entry}{text}"));
            let expected: Vec<String> = places
                .iter()
                .map(|place| format!("{place}: {}", if *place == "3:1" { not_an_entry } else { in_no_entry }))
                .collect();
            assert_eq!(said, expected, "{text}");
        }
        assert_eq!(
            faults(&format!("{entry}  - **Two**\n  - **Shape:** round\n  - red\n  - **Shade:** a / **b**\n")),
            [
                "3:3: a cell without a label: `**Label:**` is expected before its text",
                "4:3: unknown label `shape`: known are `access level`, `condition keys`, `resource types`, `shade`",
                "5:3: a line that is not a cell of the entry: `- **Label:** text` is",
                "6:3: a cell without a label: `**Label:**` is expected before its text",
            ]
        );
    }
}
