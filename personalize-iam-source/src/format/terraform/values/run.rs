//! The state of the work of finding values.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use hcl_edit::parser::parse_expr;

use super::super::module::{Module, Reader, is_literal, placed};
use super::super::value::value;
use crate::tree::{Node, Text, Value};

/// What is read of other folders.
#[derive(Clone, Debug, Default)]
pub(in crate::format::terraform) struct Around {
    /// Modules, by their folders.
    pub(in crate::format::terraform) modules: BTreeMap<String, Arc<Module>>,
    /// The calls of the module whose file this is, from the folders above; `None` while these are not looked into.
    pub(in crate::format::terraform) calls: Option<Vec<Call>>,
    /// Whether files are left out.
    pub(in crate::format::terraform) is_cut: bool,
}

/// A call of a module.
#[derive(Clone, Debug)]
pub(in crate::format::terraform) struct Call {
    /// `module.x`.
    pub(in crate::format::terraform) address: String,
    pub(in crate::format::terraform) arguments: Arc<Node>,
    /// The module that calls it.
    pub(in crate::format::terraform) by: Frame,
}

/// The module whose expressions are worked out.
#[derive(Clone, Debug)]
pub(in crate::format::terraform) struct Frame {
    pub(in crate::format::terraform) module: Arc<Module>,
    /// Its folder, from that of the file that is read.
    pub(in crate::format::terraform) folder: String,
    /// What is before its names, to tell them from those of the file that is read: `module.x.`, or `../`.
    pub(in crate::format::terraform) prefix: String,
    /// The arguments that it is called with, by the frame before it.
    pub(in crate::format::terraform) arguments: Option<Arc<Node>>,
    /// Whether its providers can be of another account or Region than those of the file that is read.
    pub(in crate::format::terraform) is_elsewhere: bool,
}

/// The work of finding values.
pub(in crate::format::terraform) struct Run<'a> {
    pub(in crate::format::terraform) frame: Frame,
    /// The modules that call this one, the nearest last.
    pub(in crate::format::terraform) callers: Vec<Frame>,
    pub(in crate::format::terraform) around: Around,
    /// The module of the file that is read, which has what the user gave.
    pub(in crate::format::terraform) root: Arc<Module>,
    pub(in crate::format::terraform) reader: Reader<'a>,
    pub(in crate::format::terraform) file: &'a str,
    /// The path of the file that is read.
    pub(in crate::format::terraform) name: &'a str,
    /// What `for` and `dynamic` call their items, the last first.
    pub(in crate::format::terraform) bound: Vec<(String, Node)>,
    /// Conditions that are taken as holding or not, while both outcomes are worked out.
    pub(in crate::format::terraform) assumed: Vec<(String, bool)>,
    /// Whether the default of a variable is its value. It is not where it decides something: both outcomes occur.
    pub(in crate::format::terraform) trusts_defaults: bool,
    /// The defaults that were taken for values.
    pub(in crate::format::terraform) defaults: BTreeMap<String, String>,
    /// Whether a step leads to what is not there, for `try`.
    pub(in crate::format::terraform) fails: bool,
    pub(in crate::format::terraform) depth: usize,
    pub(in crate::format::terraform) work: usize,
    pub(in crate::format::terraform) work_of_file: usize,
    /// Locals and attributes that are worked out, by whether defaults are trusted and by name; `None` while they are.
    pub(in crate::format::terraform) known: BTreeMap<(bool, String), Option<Node>>,
    /// What is read of other files.
    pub(in crate::format::terraform) texts: BTreeMap<String, Option<String>>,
}

/// A step from a value to one within it.
pub(in crate::format::terraform) enum Step {
    Name(String),
    /// With its source.
    Index(Node, String),
    /// Each of the instances or items, with all steps behind it, or with the attributes alone.
    Each {
        all: bool,
    },
}

/// What the user gives for a variable, as Terraform takes it: a text, a number or a truth value if that is its type, or else what
/// the expression gives.
pub(super) fn of_variable(text: &str, module: &Module, name: &str, at: &Range<usize>) -> Node {
    let plain = |value: Value| Node::new(at.clone(), value);
    let is_text = module.defaults.get(name).is_some_and(|default| matches!(default.value, Value::Text(_)));
    match module.types.get(name).map(String::as_str) {
        Some("bool") if matches!(text, "true" | "1") => plain(Value::Bool(true)),
        Some("bool") if matches!(text, "false" | "0") => plain(Value::Bool(false)),
        Some("number") if text.parse::<f64>().is_ok() => plain(Value::Number(text.to_owned())),
        Some("string") => plain(Value::Text(Text { text: text.to_owned(), ..Text::default() })),
        None if is_text => plain(Value::Text(Text { text: text.to_owned(), ..Text::default() })),
        _ => given(text, at),
    }
}

/// A value of the user: a text, or a list or a map as Terraform writes it.
pub(in crate::format::terraform) fn given(text: &str, at: &Range<usize>) -> Node {
    if text.starts_with(['[', '{'])
        && let Ok(expression) = parse_expr(text)
        && let value = value(text, &expression)
        && matches!(value.value, Value::List(_) | Value::Map(_))
        && is_literal(&value)
    {
        return placed(value, at);
    }
    Node::new(at.clone(), Value::Text(Text { text: text.to_owned(), ..Text::default() }))
}
