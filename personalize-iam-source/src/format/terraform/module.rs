//! What the files of a folder say of the names in a module: variables and values for them, locals, resources, data sources.

use std::collections::BTreeMap;
use std::ops::Range;

use hcl_edit::structure::{Block as Parsed, Body};

use super::hcl;
use super::needed::{declarations, needed, references};
use super::statements::{Block, DOCUMENT, arguments, is_policy};
use super::value::{Pieces, plain, span};
use crate::inputs::{Files, Inputs};
use crate::json;
use crate::place::Places;
use crate::tree::{Member, Node, Text, Value};

/// How many files of a folder are read beside the one whose policies are found.
const MOST_FILES: usize = 200;

/// How many files are looked into for whether they are to be read.
const MOST_LOOKED_INTO: usize = 1000;

/// How many bytes these files have together.
const MOST_BYTES: usize = 4 << 20;

/// The files that are read, and how much of them is.
#[derive(Debug)]
pub(super) struct Reader<'f> {
    pub(super) files: &'f dyn Files,
    looked_into: usize,
    read: usize,
    bytes: usize,
}

impl<'f> Reader<'f> {
    pub(super) fn new(files: &'f dyn Files) -> Reader<'f> {
        Reader { files, looked_into: 0, read: 0, bytes: 0 }
    }

    /// The text of a file, unless it is too much by now.
    fn text(&mut self, folder: &str, name: &str, is_cut: &mut bool) -> Option<String> {
        if self.looked_into >= MOST_LOOKED_INTO || self.bytes >= MOST_BYTES {
            *is_cut = true;
            return None;
        }
        let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        let text = self.files.read(&path)?;
        self.looked_into += 1;
        self.bytes += text.len();
        *is_cut |= self.bytes > MOST_BYTES;
        (self.bytes <= MOST_BYTES).then_some(text)
    }
}

/// The arguments that merge documents into one, in the order in which the provider does; the last two are of old versions.
pub(super) const MERGES: &[(&str, bool)] = &[
    ("source_json", false),
    ("source_policy_documents", false),
    ("override_json", true),
    ("override_policy_documents", true),
];

/// The names of a module.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Values that the user gave, by name.
    pub(super) given: BTreeMap<String, String>,
    /// Values of files `terraform.tfvars` and `*.auto.tfvars`.
    pub(super) tfvars: BTreeMap<String, Node>,
    /// The defaults of variables; [`is_set`] says whether they are more than a place to be filled.
    pub(super) defaults: BTreeMap<String, Node>,
    /// The types of variables, as they are written.
    pub(super) types: BTreeMap<String, String>,
    pub(super) locals: BTreeMap<String, Node>,
    /// The arguments of resources, data sources, calls of modules and outputs, by address: `module.x`, `output.x`.
    pub(super) resources: BTreeMap<String, Node>,
    /// The documents of data sources, by address.
    pub(super) documents: BTreeMap<String, Block>,
    /// Whether types of variables have attributes that are null where they are not given.
    pub(super) has_optional: bool,
    /// Whether files of the folder are left out.
    pub(super) is_cut: bool,
}

impl Module {
    /// Of a file whose module is not known: a template, with what the user gave.
    pub(super) fn of_values(inputs: &Inputs<'_>) -> Module {
        Module { given: inputs.values.clone(), ..Module::default() }
    }

    /// Of a file, and of those around it that say something of its names.
    pub(super) fn of(file: &str, body: &Body, inputs: &Inputs<'_>) -> Module {
        let mut module = Module::of_values(inputs);
        let own = inputs.name.rsplit(['/', '\\']).next().unwrap_or_default();
        let names = references(file);
        // Files of values can say something of a variable of this file.
        let is_whole = !file.contains("var.") && {
            let known = declarations(file);
            names.iter().all(|name| known.contains(name))
        };
        let mut reader = Reader::new(inputs.files);
        let around = if is_whole { Vec::new() } else { inputs.files.list("") };
        let around: Vec<&String> = around.iter().filter(|name| name.as_str() != own).collect();
        if !is_override(own) {
            module.add(file, body, true);
        }
        module.read(&mut reader, "", &around, names, &|_| false);
        if is_override(own) {
            module.add(file, body, true);
        }
        module.read_tfvars(&mut reader, "", &around);
        module
    }

    /// Of a folder: of all its files, or of those that are needed and what these refer to, with its files of values.
    pub(super) fn of_folder(
        reader: &mut Reader<'_>,
        folder: &str,
        is_needed: &dyn Fn(&str) -> bool,
        has_tfvars: bool,
    ) -> Module {
        let mut module = Module::default();
        let around = reader.files.list(folder);
        let around: Vec<&String> = around.iter().collect();
        module.read(reader, folder, &around, Vec::new(), is_needed);
        if has_tfvars && !module.resources.is_empty() {
            module.read_tfvars(reader, folder, &around);
        }
        module
    }

    /// Adds the files of a folder that declare these names, or are needed, and those that these refer to.
    fn read(
        &mut self,
        reader: &mut Reader<'_>,
        folder: &str,
        around: &[&String],
        names: Vec<&str>,
        is_needed: &dyn Fn(&str) -> bool,
    ) {
        let is_module_file = |name: &&&String| name.ends_with(".tf") || name.ends_with(".tofu");
        let mut files: Vec<&String> = around.iter().filter(is_module_file).copied().collect();
        // What an override file says replaces what the others say.
        files.sort_by_key(|name| is_override(name));
        let texts: Vec<String> =
            files.into_iter().filter_map(|name| reader.text(folder, name, &mut self.is_cut)).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        for (text, _) in texts.iter().zip(needed(&texts, names, is_needed)).filter(|(_, is_needed)| *is_needed) {
            reader.read += 1;
            if reader.read > MOST_FILES {
                self.is_cut = true;
                break;
            }
            if let Ok((body, _)) = hcl::body(text) {
                self.add(text, &body, false);
            }
        }
    }

    fn read_tfvars(&mut self, reader: &mut Reader<'_>, folder: &str, around: &[&String]) {
        let mut files: Vec<&&String> = around.iter().filter(|name| is_tfvars(name)).collect();
        // `terraform.tfvars` is the weakest, the others are in their order.
        files.sort_by_key(|name| (!name.starts_with("terraform.tfvars"), name.as_str()));
        for name in files {
            let Some(text) = reader.text(folder, name, &mut self.is_cut) else { continue };
            let members = if name.ends_with(".json") {
                json::read(&text).map(|node| node.last_members().cloned().collect::<Vec<_>>()).unwrap_or_default()
            } else {
                hcl::body(&text).map(|(body, _)| arguments(&text, &body)).unwrap_or_default()
            };
            let is_value = |member: &Member| !matches!(member.value.value, Value::Null) && is_literal(&member.value);
            for member in members.into_iter().filter(is_value) {
                self.tfvars.insert(member.name.text, placed(member.value, &(0..0)));
            }
        }
    }

    /// What each name of the module is, as a text.
    pub(super) fn definitions(&self) -> BTreeMap<String, String> {
        let text = |node: &Node| node.to_json().to_string();
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        for (name, node) in self.defaults.iter().chain(&self.tfvars) {
            all.entry(format!("var.{name}")).or_default().push_str(&text(node));
        }
        all.extend(self.locals.iter().map(|(name, node)| (format!("local.{name}"), text(node))));
        for (address, node) in self.resources.iter().filter(|(address, _)| !address.starts_with("output.")) {
            // Of a resource, its address and how often it is there are enough: what its arguments give is worked out.
            let is_whole = address.starts_with("data.") || address.starts_with("module.");
            let repeated = ["count", "for_each"].iter().filter_map(|name| node.get(name)).map(text).collect::<String>();
            let text = if is_whole { text(node) } else { repeated };
            if !text.is_empty() {
                all.insert(address.clone(), text);
            }
        }
        for (address, block) in &self.documents {
            let repeated = ["count", "for_each"].iter().filter_map(|name| block.argument(name));
            all.insert(address.clone(), repeated.map(|member| text(&member.value)).collect());
            let mut whole = String::new();
            block.write(&mut whole);
            all.insert(format!("{address}.json"), whole);
        }
        all
    }

    fn add(&mut self, file: &str, body: &Body, is_own: bool) {
        let member = |mut member: Member| {
            if !is_own {
                member.name = Text { text: member.name.text, places: Places::default() };
                member.name_span = 0..0;
                member.value = placed(member.value, &(0..0));
            }
            member
        };
        for block in body.blocks() {
            let mut labels = block.labels.iter().map(|label| label.as_str());
            let (first, second) = (labels.next().unwrap_or_default(), labels.next().unwrap_or_default());
            match block.ident.as_str() {
                "locals" => {
                    let all = arguments(file, &block.body).into_iter().map(member);
                    self.locals.extend(all.map(|member| (member.name.text, member.value)));
                }
                "variable" => {
                    let kind = block.body.get_attribute("type").and_then(|kind| file.get(span(&kind.value)));
                    self.has_optional |= kind.is_some_and(|kind| kind.contains("optional("));
                    if let Some(kind) = kind {
                        self.types.insert(first.to_owned(), kind.trim().trim_matches('"').to_owned());
                    }
                    let default = arguments(file, &block.body).into_iter().find(|one| one.name.text == "default");
                    if let Some(default) = default.map(member).filter(|default| is_literal(&default.value)) {
                        self.defaults.insert(first.to_owned(), default.value);
                    }
                }
                "data" if first == DOCUMENT => {
                    let mut document = of_document(file, block);
                    if !is_own {
                        document.place(&(0..0));
                    }
                    self.documents.insert(format!("data.{first}.{second}"), document);
                }
                kind @ ("resource" | "data" | "module" | "output") => {
                    let address = match kind {
                        "resource" => format!("{first}.{second}"),
                        "data" => format!("data.{first}.{second}"),
                        _ => format!("{kind}.{first}"),
                    };
                    let members: Vec<Member> = arguments(file, &block.body).into_iter().map(member).collect();
                    let known = self.resources.entry(address);
                    let known = known.or_insert_with(|| Node::new(0..0, Value::Map(Vec::new())));
                    if let Value::Map(all) = &mut known.value {
                        all.extend(members);
                    }
                }
                _ => {}
            }
        }
    }
}

/// The block of a document. What it merges is a value like others, but a text of JSON there is read as it is in the file.
fn of_document(file: &str, block: &Parsed) -> Block {
    let mut document = Block::of(file, block);
    for (name, _) in MERGES {
        let (Some(attribute), Some(argument)) =
            (block.body.get_attribute(name), document.arguments.iter_mut().find(|one| one.name.text == *name))
        else {
            continue;
        };
        let items = match plain(&attribute.value) {
            hcl_edit::expr::Expression::Array(items) => items.iter().collect(),
            other => vec![other],
        };
        let nodes = match &mut argument.value.value {
            Value::List(nodes) => nodes.iter_mut().collect(),
            _ => vec![&mut argument.value],
        };
        for (item, node) in items.into_iter().zip(nodes) {
            let pieces = Pieces::of(file, plain(item)).filter(|one| one.is_object() && one.directive().is_none());
            if let Some(document) = pieces.and_then(|pieces| pieces.json().ok()).filter(is_policy) {
                *node = encoded(document, span(item));
            }
        }
    }
    document
}

/// A document as the text of JSON that it is.
pub(super) fn encoded(document: Node, at: Range<usize>) -> Node {
    let name = Node::text_at(at.start, "jsonencode");
    Node::map_at(at.clone(), [("$call", name), ("args", Node::new(at, Value::List(vec![document])))])
}

impl Block {
    /// Writes all of it.
    fn write(&self, all: &mut String) {
        all.push_str(if self.is_dynamic { "dynamic " } else { "" });
        all.push_str(&self.name);
        for member in &self.arguments {
            all.push_str(&format!(" {} = {}", member.name.text, member.value.to_json()));
        }
        all.push_str(" {");
        self.blocks.iter().for_each(|block| block.write(all));
        all.push('}');
    }

    /// Puts all of it at a place.
    pub(super) fn place(&mut self, at: &Range<usize>) {
        self.at = at.clone();
        for member in &mut self.arguments {
            member.name_span = at.clone();
            place(&mut member.value, at);
        }
        self.blocks.iter_mut().for_each(|block| block.place(at));
    }
}

fn is_override(name: &str) -> bool {
    matches!(name, "override.tf" | "override.tofu") || name.ends_with("_override.tf")
}

fn is_tfvars(name: &str) -> bool {
    let name = name.strip_suffix(".json").unwrap_or(name);
    name == "terraform.tfvars" || name.ends_with(".auto.tfvars")
}

/// Whether there are no expressions in a value.
pub(super) fn is_literal(node: &Node) -> bool {
    let is_name = |member: &Member| !member.name.text.starts_with('$') && !member.name.text.starts_with("{\"$");
    node.items().iter().all(is_literal)
        && node.members().iter().all(|member| is_name(member) && is_literal(&member.value))
}

/// Whether a default says something: one that is empty is there to be replaced.
pub(super) fn is_set(node: &Node) -> bool {
    match &node.value {
        Value::Null => false,
        Value::Text(text) => !text.text.is_empty(),
        Value::List(items) => !items.is_empty(),
        Value::Map(members) => !members.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// The value at another place: that of what refers to it.
pub(super) fn placed(mut node: Node, at: &Range<usize>) -> Node {
    place(&mut node, at);
    node
}

fn place(node: &mut Node, at: &Range<usize>) {
    node.span = at.clone();
    match &mut node.value {
        Value::Text(text) => text.places = Places::default(),
        Value::List(items) => items.iter_mut().for_each(|item| place(item, at)),
        Value::Map(members) => {
            for member in members {
                member.name.places = Places::default();
                member.name_span = at.clone();
                place(&mut member.value, at);
            }
        }
        _ => {}
    }
}

/// About how many bytes a value has.
pub(super) fn size(node: &Node) -> usize {
    let members = node.members().iter().map(|member| member.name.text.len() + size(&member.value));
    16 + node.as_str().map_or(0, str::len) + node.items().iter().map(size).sum::<usize>() + members.sum::<usize>()
}
