//! What variables of a module are: what the user and files of values say, or what it is called with; and what its outputs are for
//! who calls it.

use std::collections::{BTreeSet, VecDeque};
use std::ops::Range;
use std::sync::Arc;

use super::super::functions;
use super::super::module::{Module, is_set, placed, size};
use super::attributes::is_of_instance;
use super::run::{Call, Frame, Run, of_variable};
use crate::hole::Known;
use crate::tree::Node;

/// How many modules are called within each other.
const MOST_NESTED: usize = 8;

/// How many calls of one module are looked at.
const MOST_CALLS: usize = 32;

/// How many folders above that of a module its calls are looked for, and as many below these.
const MOST_LEVELS: usize = 4;

/// In how many folders they are looked for.
const MOST_FOLDERS: usize = 100;

impl Run<'_> {
    /// What a variable is: what the user gave, or else a file of values, or else what the module is called with, or else its
    /// default.
    pub(super) fn variable(&mut self, name: &str, at: &Range<usize>) -> Node {
        let full = format!("var.{name}");
        let is_root = self.frame.prefix.is_empty();
        let given_here = self.root.given.get(&format!("{}{full}", self.frame.prefix));
        if let Some(text) = given_here.or_else(|| self.root.given.get(name).filter(|_| is_root)) {
            return of_variable(text, &self.frame.module, name, at);
        }
        let module = Arc::clone(&self.frame.module);
        let default = module.defaults.get(name);
        let found = if let Some(arguments) = self.frame.arguments.clone() {
            match arguments.get(name) {
                Some(argument) => self.argument(name, argument),
                // The call does not say another.
                None => default.cloned(),
            }
        } else if let Some(value) = module.tfvars.get(name) {
            Some(value.clone())
        } else {
            match if is_root { self.called_with(name, default) } else { None } {
                Some(found) => found,
                None => {
                    let found = default.filter(|default| self.trusts_defaults && is_set(default)).cloned();
                    if let Some(default) = found.as_ref().filter(|_| is_root) {
                        let text = default.as_str().map_or_else(|| default.to_json().to_string(), str::to_owned);
                        self.defaults.insert(full.clone(), text);
                    }
                    found
                }
            }
        };
        match found {
            Some(value) if self.spend(size(&value)) => placed(value, at),
            _ => self.open(&full, Known::Nothing, at),
        }
    }

    /// An argument of the call of this module, which is an expression of the one that calls it.
    pub(super) fn argument(&mut self, name: &str, argument: &Node) -> Option<Node> {
        let outer = self.callers.pop()?;
        let inner = std::mem::replace(&mut self.frame, outer);
        let value = self.remembered(&format!("{}({name})", inner.prefix), argument);
        let outer = std::mem::replace(&mut self.frame, inner);
        self.callers.push(outer);
        value.filter(|value| !is_of_instance(value))
    }

    /// What all calls of the module whose file is read say of a variable, `Some(None)` if that is not known; `None` if they say
    /// nothing.
    pub(super) fn called_with(&mut self, name: &str, default: Option<&Node>) -> Option<Option<Node>> {
        let calls = self.calls();
        if calls.iter().all(|call| call.arguments.get(name).is_none()) {
            return None;
        }
        let mut all: Vec<Option<Node>> = Vec::new();
        for call in calls {
            all.push(match call.arguments.get(name) {
                Some(argument) => {
                    let inner = std::mem::replace(&mut self.frame, call.by.clone());
                    let value = self.remembered(&format!("{}({name})", call.address), argument);
                    self.frame = inner;
                    value.filter(|value| functions::is_item(value) && !is_of_instance(value))
                }
                None => default.cloned(),
            });
        }
        let first = all.pop().flatten();
        let json = first.as_ref().map(Node::to_json);
        let is_same = |other: &Option<Node>| other.as_ref().map(Node::to_json) == json;
        Some(first.filter(|_| all.iter().all(is_same)))
    }

    /// The calls of the module whose file is read, in the folders above it.
    pub(super) fn calls(&mut self) -> Vec<Call> {
        if let Some(calls) = &self.around.calls {
            return calls.clone();
        }
        let mut calls = Vec::new();
        // The folder of the file, as far as its path says, and those around it.
        let mut names: Vec<&str> = Vec::new();
        let mut top = String::new();
        let files = self.reader.files;
        for name in self.name.rsplit(['/', '\\']).skip(1).take(MOST_LEVELS) {
            if matches!(name, "" | "." | "..") || files.list(if top.is_empty() { "." } else { &top }).iter().any(is_git)
            {
                break;
            }
            names.insert(0, name);
            top = if top.is_empty() { "..".to_owned() } else { format!("{top}/..") };
        }
        let (own, last) = (names.join("/"), names.last().copied().unwrap_or_default());
        // Each folder, by its path from the top one: those on the way to it first.
        let mut folders: VecDeque<String> =
            (0..names.len()).map(|count| names.get(..count).unwrap_or_default().join("/")).collect();
        let mut seen = BTreeSet::new();
        let (mut count, mut is_cut) = (0, false);
        while let Some(folder) = folders.pop_front().filter(|_| !names.is_empty()) {
            if !seen.insert(folder.clone()) {
                continue;
            }
            count += 1;
            if count > MOST_FOLDERS {
                is_cut = true;
                break;
            }
            let path = relative(&names, &folder);
            let list = files.list(&path);
            if folder.split('/').count() < MOST_LEVELS {
                let inner = list
                    .iter()
                    .filter(|name| !name.contains('.') && !matches!(name.as_str(), "node_modules" | "target"));
                folders.extend(
                    inner.map(|name| if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") }),
                );
            }
            if folder == own || !list.iter().any(|name| name.ends_with(".tf") || name.ends_with(".tofu")) {
                continue;
            }
            let is_needed = |text: &str| text.contains("module") && text.contains(last);
            let module = Arc::new(Module::of_folder(&mut self.reader, &path, &is_needed, true));
            is_cut |= module.is_cut;
            for (address, arguments) in module.resources.iter().filter(|(address, _)| address.starts_with("module.")) {
                if local(arguments).and_then(|source| joined(&folder, source)).as_ref() != Some(&own) {
                    continue;
                }
                let by = Frame {
                    module: Arc::clone(&module),
                    folder: path.clone(),
                    prefix: format!("{path}/"),
                    arguments: None,
                    is_elsewhere: arguments.get("providers").is_some(),
                };
                calls.push(Call { address: address.clone(), arguments: Arc::new(arguments.clone()), by });
            }
        }
        // Of some of the calls, what all of them say is not known.
        if is_cut || self.around.is_cut || calls.len() > MOST_CALLS {
            calls.clear();
        }
        self.around.calls = Some(calls.clone());
        calls
    }

    /// An output of a module in a folder of its own, by the address of its call and that of one instance.
    pub(super) fn output(&mut self, address: &str, instance: &str, name: &str) -> Option<Node> {
        let outer = Arc::clone(&self.frame.module);
        let arguments = outer.resources.get(address)?;
        let folder = joined(&self.frame.folder, local(arguments)?)?;
        let is_within = self.frame.folder == folder || self.callers.iter().any(|caller| caller.folder == folder);
        if is_within || self.callers.len() >= MOST_NESTED || !self.spend(size(arguments)) {
            return None;
        }
        let module = match self.around.modules.get(&folder) {
            Some(module) => Arc::clone(module),
            None => {
                let module = Arc::new(Module::of_folder(&mut self.reader, &folder, &|_| true, false));
                self.around.is_cut |= module.is_cut;
                self.around.modules.insert(folder.clone(), Arc::clone(&module));
                module
            }
        };
        let output = module.resources.get(&format!("output.{name}"))?.get("value")?;
        let inner = Frame {
            module: Arc::clone(&module),
            folder,
            prefix: format!("{}{instance}.", self.frame.prefix),
            arguments: Some(Arc::new(arguments.clone())),
            is_elsewhere: self.frame.is_elsewhere || arguments.get("providers").is_some(),
        };
        self.remember(&format!("{instance}.{name}"), |run| {
            let outer = std::mem::replace(&mut run.frame, inner);
            run.callers.push(outer);
            let value = run.value(output);
            if let Some(outer) = run.callers.pop() {
                run.frame = outer;
            }
            value
        })
    }
}

/// The path to a folder from another one; both by their paths from one above them.
fn relative(from: &[&str], folder: &str) -> String {
    let steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    let same = from.iter().zip(&steps).take_while(|(a, b)| a == b).count();
    let up = from.iter().skip(same).map(|_| "..");
    up.chain(steps.iter().skip(same).copied()).collect::<Vec<_>>().join("/")
}

/// Whether this is what the top folder of a repository has.
fn is_git(name: &String) -> bool {
    name == ".git"
}

/// The path that a call of a module has for its source, if that is a folder beside it.
fn local(arguments: &Node) -> Option<&str> {
    arguments.get("source")?.as_str().filter(|source| source.starts_with("./") || source.starts_with("../"))
}

/// A folder by its path from another.
fn joined(folder: &str, path: &str) -> Option<String> {
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(path.split('/')) {
        match step {
            "" | "." => {}
            ".." if steps.last().is_some_and(|last| *last != "..") => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    (steps.len() <= 32).then(|| steps.join("/"))
}
