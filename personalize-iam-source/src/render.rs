//! A document as a text of JSON, with placeholders where something is not known, for what judges texts.

use std::ops::Range;

use crate::found::{Policy, Variables, branches, is_reference};
use crate::place::Places;
use crate::tree::{Member, Node, Text, Value};

/// Which branch of conditions is taken, `Fn::If` and conditional expressions: all of them the same one, so that a condition
/// that comes twice is decided once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Branch {
    /// Where they hold.
    Holds,
    /// Where they do not.
    Fails,
}

/// A document as a text.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Rendered {
    /// The JSON, and where it is in the file.
    pub text: Text,
    /// The bytes of the text that stand for something that is not known.
    pub holes: Vec<Range<usize>>,
    /// Whether a condition was decided on the way.
    pub has_branches: bool,
}

impl Policy {
    /// The document as a text of JSON. What is not known is a placeholder in it, such as `${AWS::AccountId}` or `${Bucket.Arn}`.
    /// `None` if there is no document, or if its statements are not all in it.
    #[must_use]
    pub fn rendered(&self, branch: Branch) -> Option<Rendered> {
        let document = self.document.as_ref()?;
        // What a program repeats, merges or names by an expression is not all in the document.
        if has_expression_as_name(document)
            || self.encoding == "aws_iam_policy_document" && self.statements().is_empty()
        {
            return None;
        }
        let mut writer = Writer {
            branch,
            variables: self.variables,
            text: String::new(),
            places: Places::default(),
            holes: Vec::new(),
            has_branches: false,
        };
        // Statements alone are of the current version: that of what they are put into.
        let adds_version = matches!(self.encoding.as_str(), "statements" | "statement" | "permission");
        writer.document(document, adds_version)?;
        let text = Text { text: writer.text, places: writer.places };
        Some(Rendered { text, holes: writer.holes, has_branches: writer.has_branches })
    }
}

/// Whether a name in a document is not known, or stands for something that is repeated.
fn has_expression_as_name(node: &Node) -> bool {
    let is_expression = |name: &str| name.starts_with('$') || name.starts_with("{\"$");
    let in_member = |member: &Member| {
        let is_value = is_reference(node);
        !is_value && (is_expression(&member.name.text) || has_expression_as_name(&member.value))
    };
    node.members().iter().any(in_member) || node.items().iter().any(has_expression_as_name)
}

struct Writer {
    branch: Branch,
    variables: Variables,
    text: String,
    places: Places,
    holes: Vec<Range<usize>>,
    has_branches: bool,
}

impl Writer {
    fn document(&mut self, document: &Node, adds_version: bool) -> Option<()> {
        let document = self.chosen(document)?;
        if !matches!(document.value, Value::Map(_)) || is_reference(document) {
            return None;
        }
        self.open('{', document);
        let mut is_first = true;
        if adds_version {
            self.text.push_str("\"Version\":\"2012-10-17\"");
            is_first = false;
        }
        for member in document.last_members() {
            let Some(value) = self.chosen(&member.value) else { continue };
            self.comma(&mut is_first);
            self.name(member);
            if member.name.text == "Statement" { self.statements(value)? } else { self.node(value) }
        }
        self.close('}', document);
        Some(())
    }

    /// The statements, of which none may be missing.
    fn statements(&mut self, node: &Node) -> Option<()> {
        let Value::List(items) = &node.value else {
            return self.statement(node);
        };
        self.open('[', node);
        let mut is_first = true;
        for item in items {
            let Some(item) = self.chosen(item) else { continue };
            match &item.value {
                // What a condition gives is put into the list.
                Value::List(inner) => {
                    for inner in inner {
                        let Some(inner) = self.chosen(inner) else { continue };
                        self.comma(&mut is_first);
                        self.statement(inner)?;
                    }
                }
                _ => {
                    self.comma(&mut is_first);
                    self.statement(item)?;
                }
            }
        }
        self.close(']', node);
        Some(())
    }

    fn statement(&mut self, node: &Node) -> Option<()> {
        (matches!(node.value, Value::Map(_)) && !is_reference(node)).then(|| self.node(node))
    }

    /// The value, or the branch of a condition that is taken; `None` if it is left out.
    fn chosen<'a>(&mut self, node: &'a Node) -> Option<&'a Node> {
        let choices = branches(node).or_else(|| {
            let condition = node.only_member().filter(|member| member.name.text == "$cond")?;
            condition.value.items().get(1..)
        });
        if let Some([holds, fails]) = choices {
            self.has_branches = true;
            return self.chosen(if self.branch == Branch::Holds { holds } else { fails });
        }
        let is_nothing = node.get("Ref").and_then(Node::as_str) == Some("AWS::NoValue");
        (!is_nothing).then_some(node)
    }

    fn node(&mut self, node: &Node) {
        match &node.value {
            Value::Bool(value) => self.literal(node, if *value { "true" } else { "false" }),
            Value::Number(number) => {
                let number = number.strip_prefix('+').unwrap_or(number);
                self.literal(node, number);
            }
            Value::List(items) => {
                self.open('[', node);
                let mut is_first = true;
                for item in items {
                    let Some(item) = self.chosen(item) else { continue };
                    self.comma(&mut is_first);
                    self.node(item);
                }
                self.close(']', node);
            }
            Value::Map(_) if !is_reference(node) => {
                self.open('{', node);
                let mut is_first = true;
                for member in node.last_members() {
                    let Some(value) = self.chosen(&member.value) else { continue };
                    self.comma(&mut is_first);
                    self.name(member);
                    self.node(value);
                }
                self.close('}', node);
            }
            // What is null in a plan is known at apply.
            Value::Text(_) | Value::Map(_) | Value::Null => {
                self.at(node.span.start);
                self.text.push('"');
                self.piece(node);
                self.at(node.span.end.saturating_sub(1).max(node.span.start));
                self.text.push('"');
            }
        }
    }

    /// A text, or what a function makes of texts, between the quotes.
    fn piece(&mut self, node: &Node) {
        if let Value::Text(text) = &node.value {
            return self.plain(text, node.span.start);
        }
        let Some(member) = node.only_member() else { return self.hole("unknown", node.span.start) };
        let argument = &member.value;
        match member.name.text.as_str() {
            "Fn::Sub" => match &argument.value {
                Value::Text(template) => self.substituted(template, None, node.span.start),
                Value::List(parts) => match parts.first().map(|first| &first.value) {
                    Some(Value::Text(template)) => self.substituted(template, parts.get(1), node.span.start),
                    _ => self.hole("Fn.Sub", node.span.start),
                },
                _ => self.hole("Fn.Sub", node.span.start),
            },
            "Fn::Join" => {
                let (delimiter, parts) = match argument.items() {
                    [delimiter, parts] => (delimiter.as_str(), parts),
                    _ => return self.hole("Fn.Join", node.span.start),
                };
                let (Some(delimiter), Value::List(parts)) = (delimiter, &parts.value) else {
                    return self.hole("Fn.Join", node.span.start);
                };
                let mut is_first = true;
                for part in parts {
                    let Some(part) = self.chosen(part) else { continue };
                    if !std::mem::take(&mut is_first) {
                        self.escaped(delimiter);
                    }
                    self.piece(part);
                }
            }
            "$template" => {
                for part in argument.items() {
                    let Some(part) = self.chosen(part) else { continue };
                    self.piece(part);
                }
            }
            "Ref" => self.hole(argument.as_str().unwrap_or("Ref"), node.span.start),
            "Fn::GetAtt" => {
                let parts: Vec<&str> = match &argument.value {
                    Value::Text(text) => vec![text.text.as_str()],
                    _ => argument.items().iter().filter_map(Node::as_str).collect(),
                };
                self.hole(&parts.join("."), node.span.start);
            }
            "$expr" => self.hole(argument.as_str().unwrap_or("expression"), node.span.start),
            name => self.hole(&name.replace("::", "."), node.span.start),
        }
    }

    /// A text, with the variables that its format writes into texts.
    fn plain(&mut self, text: &Text, at: usize) {
        let mut from = 0;
        for variable in self.variables.of(&text.text) {
            let Some(start) = text.text.get(from..).and_then(|rest| rest.find(variable)).map(|start| from + start)
            else {
                continue;
            };
            self.characters(text, from..start, at);
            self.hole(variable, text.places.in_file(start).unwrap_or(at));
            from = start + variable.len();
        }
        self.characters(text, from..text.text.len(), at);
    }

    /// The template of an `Fn::Sub`: its variables are placeholders, unless the map beside it gives a text for one.
    fn substituted(&mut self, template: &Text, variables: Option<&Node>, at: usize) {
        let mut from = 0;
        while let Some(start) = template.text.get(from..).and_then(|rest| rest.find("${")).map(|start| from + start) {
            let Some(length) = template.text.get(start..).and_then(|rest| rest.find('}')) else { break };
            let inside = template.text.get(start + 2..start + length).unwrap_or_default();
            self.characters(template, from..start, at);
            let place = template.places.in_file(start).unwrap_or(at);
            let name = inside.trim();
            match (name.strip_prefix('!'), variables.and_then(|all| all.get(name))) {
                // A policy variable of IAM.
                (Some(variable), _) => self.escaped(&format!("${{{variable}}}")),
                (None, Some(value)) => self.piece(value),
                (None, None) => self.hole(name, place),
            }
            from = start + length + 1;
        }
        self.characters(template, from..template.text.len(), at);
    }

    /// A part of a text of the file.
    fn characters(&mut self, text: &Text, part: Range<usize>, at: usize) {
        let first = part.start;
        for (index, c) in text.text.get(part).unwrap_or_default().char_indices() {
            self.at(text.places.in_file(first + index).unwrap_or(at));
            self.escaped(c.encode_utf8(&mut [0; 4]));
        }
    }

    /// Something that is not known.
    fn hole(&mut self, name: &str, at: usize) {
        // The pseudo parameters have two colons.
        let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '[' | ']');
        let plain = name.replace("::", "");
        let is_name = plain.starts_with(|c: char| c.is_ascii_alphabetic()) && plain.chars().all(word);
        let name = if is_name { name } else { "expression.of.the.template" };
        self.at(at);
        let start = self.text.len();
        self.text.push_str(&format!("${{{name}}}"));
        self.holes.push(start..self.text.len());
    }

    fn escaped(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '"' | '\\' => {
                    self.text.push('\\');
                    self.text.push(c);
                }
                c if c < ' ' => self.text.push_str(&format!("\\u{:04x}", u32::from(c))),
                c => self.text.push(c),
            }
        }
    }

    fn name(&mut self, member: &Member) {
        self.at(member.name_span.start);
        self.text.push('"');
        self.characters(&member.name, 0..member.name.text.len(), member.name_span.start);
        self.at(member.name_span.end.saturating_sub(1).max(member.name_span.start));
        self.text.push_str("\":");
    }

    fn literal(&mut self, node: &Node, written: &str) {
        self.at(node.span.start);
        self.text.push_str(written);
    }

    fn open(&mut self, bracket: char, node: &Node) {
        self.at(node.span.start);
        self.text.push(bracket);
    }

    fn close(&mut self, bracket: char, node: &Node) {
        self.at(node.span.end.saturating_sub(1).max(node.span.start));
        self.text.push(bracket);
    }

    fn comma(&mut self, is_first: &mut bool) {
        if !std::mem::take(is_first) {
            self.text.push(',');
        }
    }

    /// Says where in the file the next character of the text is.
    fn at(&mut self, file: usize) {
        self.places.run(self.text.len(), file);
    }
}
