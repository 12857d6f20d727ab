//! Which module of a crate uses which, read from the source.
//!
//! A module is a file. It uses another one where a path in it (in a `use`, in code or in a macro) names something that
//! the other file defines: `crate::…`, `super::…`, `self::…`, a child's name, or a name that a `use` brought in. What a
//! front file re-exports counts for the file that defines it, and the re-export itself counts for nothing; so
//! `use crate::Thing` is an arrow to where `Thing` is, not to `lib.rs`. What `#[cfg(test)]` marks is not read.
//!
//! What paths do not show is not seen: a method that another file defines on a type, called with a dot.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A module: a file, or one written inside of a file.
struct Module {
    /// The module that declares it.
    parent: Option<usize>,
    file: usize,
    /// In the order of the `mod` lines.
    children: Vec<(String, usize)>,
    /// What it defines.
    items: BTreeSet<String>,
    /// What its `use` lines bring in, by the name under which they do.
    imports: BTreeMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
}

/// A path that stands somewhere, with the line.
struct Mention {
    module: usize,
    path: Vec<String>,
    line: usize,
    /// The name under which `pub use` gives it on.
    re_export: Option<String>,
}

/// The file where something is.
enum Found {
    /// It has an item of the name.
    Item(usize),
    /// It has none that can be seen: a macro writes it.
    Perhaps(usize),
}

/// A file that uses another one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Arrow {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) line: usize,
}

/// The modules of a crate and the arrows between its files.
pub(crate) struct Modules {
    /// Relative to the folder of the source.
    pub(crate) files: Vec<PathBuf>,
    pub(crate) arrows: BTreeSet<Arrow>,
    modules: Vec<Module>,
    mentions: Vec<Mention>,
    /// Identifiers in code, by file: whether a front file uses what it re-exports.
    identifiers: Vec<BTreeSet<String>>,
    /// The files of macros, which have no path.
    macros: BTreeMap<String, Vec<usize>>,
}

impl Modules {
    /// Reads a crate from its root file.
    pub(crate) fn read(root: &Path) -> Self {
        let mut read = Self {
            files: Vec::new(),
            arrows: BTreeSet::new(),
            modules: Vec::new(),
            mentions: Vec::new(),
            identifiers: Vec::new(),
            macros: BTreeMap::new(),
        };
        let folder = root.parent().unwrap();
        read.file(folder, PathBuf::from(root.file_name().unwrap()), None);
        read.resolve_all();
        read
    }

    fn file(&mut self, source: &Path, path: PathBuf, parent: Option<usize>) -> usize {
        let text = fs::read_to_string(source.join(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let stream: TokenStream = text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        // Children stand beside `lib.rs`, `main.rs` and `mod.rs`, and in the folder of any other file's name.
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let beside = ["lib", "main", "mod"].contains(&stem);
        let folder = if beside { path.parent().unwrap().to_owned() } else { path.with_extension("") };
        let file = self.files.len();
        self.files.push(path);
        self.identifiers.push(BTreeSet::new());
        let module = self.module(parent, file);
        self.read_tokens(source, &folder, module, stream, true);
        module
    }

    fn module(&mut self, parent: Option<usize>, file: usize) -> usize {
        self.modules.push(Module {
            parent,
            file,
            children: Vec::new(),
            items: BTreeSet::new(),
            imports: BTreeMap::new(),
            globs: Vec::new(),
        });
        self.modules.len() - 1
    }

    /// Reads the tokens of a module, at its `top` level or inside of an item.
    fn read_tokens(&mut self, source: &Path, folder: &Path, module: usize, stream: TokenStream, top: bool) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            if is_test(&tokens, at) {
                at = after_item(&tokens, at + 2);
                continue;
            }
            let TokenTree::Ident(ident) = &tokens[at] else {
                if let TokenTree::Group(group) = &tokens[at] {
                    let visibility = at > 0 && word(&tokens, at - 1).as_deref() == Some("pub");
                    // What is quoted is source of another crate.
                    let quoted = at > 1 && word(&tokens, at - 2).as_deref() == Some("quote");
                    if !visibility && !quoted {
                        self.read_tokens(source, folder, module, group.stream(), false);
                    }
                }
                at += 1;
                continue;
            };
            let name = ident.to_string();
            match name.as_str() {
                "mod" if top && word(&tokens, at + 1).is_some() => {
                    let child = word(&tokens, at + 1).unwrap_or_default();
                    let made = match &tokens[at + 2] {
                        TokenTree::Group(group) => {
                            let file = self.modules[module].file;
                            let made = self.module(Some(module), file);
                            self.read_tokens(source, &folder.join(&child), made, group.stream(), true);
                            made
                        }
                        _ => {
                            let beside = folder.join(format!("{child}.rs"));
                            let inside = folder.join(&child).join("mod.rs");
                            let path = if source.join(&beside).exists() { beside } else { inside };
                            self.file(source, path, Some(module))
                        }
                    };
                    self.modules[module].children.push((child, made));
                    at += 3;
                }
                // `use<'a>` says what a type captures.
                "use" if !punct(&tokens, at + 1, '<') => {
                    let end = (at..tokens.len()).find(|&index| punct(&tokens, index, ';')).expect("a `use` ends");
                    let public = at > 0
                        && (word(&tokens, at - 1) == Some("pub".to_owned())
                            || at > 1 && word(&tokens, at - 2) == Some("pub".to_owned()));
                    self.read_use(module, &tokens[at + 1..end], &mut Vec::new(), public);
                    at = end + 1;
                }
                "struct" | "enum" | "union" | "trait" | "fn" | "const" | "static" | "type"
                    // Of `'static` and `*const` it is a part.
                    if top && at.checked_sub(1).is_none_or(|b| !punct(&tokens, b, '\'') && !punct(&tokens, b, '*')) =>
                {
                    if let Some(item) = word(&tokens, at + 1) {
                        self.modules[module].items.insert(item);
                    }
                    at += 1;
                }
                "macro_rules" if punct(&tokens, at + 1, '!') => {
                    let item = word(&tokens, at + 2).unwrap_or_default();
                    self.macros.entry(item).or_default().push(self.modules[module].file);
                    at += 2;
                }
                _ => {
                    let file = self.modules[module].file;
                    // Behind a dot stands a field or a method.
                    if at == 0 || !punct(&tokens, at - 1, '.') {
                        self.identifiers[file].insert(name.clone());
                    }
                    let line = ident.span().start().line;
                    let mut path = vec![name];
                    let mut next = at + 1;
                    while punct(&tokens, next, ':') && punct(&tokens, next + 1, ':') {
                        let Some(segment) = word(&tokens, next + 2) else { break };
                        self.identifiers[file].insert(segment.clone());
                        path.push(segment);
                        next += 3;
                    }
                    let inside = at > 1 && punct(&tokens, at - 1, ':') && punct(&tokens, at - 2, ':');
                    if path.len() > 1 && !inside || path.len() == 1 && punct(&tokens, next, '!') {
                        self.mentions.push(Mention { module, path, line, re_export: None });
                    }
                    at = next;
                }
            }
        }
    }

    /// Reads what follows `use`, a tree, behind the `prefix`.
    fn read_use(&mut self, module: usize, tokens: &[TokenTree], prefix: &mut Vec<String>, public: bool) {
        let depth = prefix.len();
        let mut renamed = None;
        let mut line = 0;
        let mut at = 0;
        while at <= tokens.len() {
            match tokens.get(at) {
                Some(TokenTree::Ident(ident)) if *ident == "as" => {
                    renamed = word(tokens, at + 1);
                    at += 1;
                }
                Some(TokenTree::Ident(ident)) => {
                    line = ident.span().start().line;
                    prefix.push(ident.to_string());
                }
                Some(TokenTree::Group(group)) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    self.read_use(module, &inner, prefix, public);
                    line = 0;
                }
                Some(TokenTree::Punct(star)) if star.as_char() == '*' => {
                    self.modules[module].globs.push(prefix.clone());
                    let re_export = public.then(String::new);
                    self.mentions.push(Mention {
                        module,
                        path: prefix.clone(),
                        line: star.span().start().line,
                        re_export,
                    });
                    line = 0;
                }
                Some(TokenTree::Punct(comma)) if comma.as_char() != ',' => {}
                // A comma, or the end.
                _ => {
                    if line > 0 && prefix.len() > depth {
                        let mut path = prefix.clone();
                        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
                            path.pop();
                        }
                        let name = renamed.take().unwrap_or_else(|| path.last().unwrap().clone());
                        let re_export = public.then(|| name.clone());
                        self.mentions.push(Mention { module, path: path.clone(), line, re_export });
                        if path != [name.clone()] {
                            self.modules[module].imports.insert(name, path);
                        }
                    }
                    prefix.truncate(depth);
                    line = 0;
                }
            }
            at += 1;
        }
    }

    fn resolve_all(&mut self) {
        for mention in &self.mentions {
            let from = self.modules[mention.module].file;
            if let Some(name) = &mention.re_export
                && !self.identifiers[from].contains(name)
            {
                continue;
            }
            if let [name] = mention.path.as_slice() {
                // A macro of the same name here goes before those of other files.
                if let Some(files) = self.macros.get(name)
                    && !files.contains(&from)
                {
                    self.arrows.insert(Arrow { from, to: files[0], line: mention.line });
                }
                continue;
            }
            if let Some(Found::Item(to) | Found::Perhaps(to)) = self.resolve(mention.module, &mention.path, 0)
                && to != from
            {
                self.arrows.insert(Arrow { from, to, line: mention.line });
            }
        }
    }

    /// The file that defines what a path names; `None` if it is none of this crate, or a module by itself.
    fn resolve(&self, module: usize, path: &[String], depth: usize) -> Option<Found> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.resolve_in(0, rest, depth),
            "self" => self.resolve_in(module, rest, depth),
            "super" => self.resolve_in(self.modules[module].parent?, rest, depth),
            // A name inside of a module: a child, or what was brought in.
            name => {
                if let Some(child) = self.child(module, name) {
                    return self.resolve_in(child, rest, depth);
                }
                let import = self.modules[module].imports.get(name)?;
                let path: Vec<String> = import.iter().chain(rest).cloned().collect();
                (depth < 8).then(|| self.resolve(module, &path, depth + 1)).flatten()
            }
        }
    }

    fn resolve_in(&self, module: usize, path: &[String], depth: usize) -> Option<Found> {
        let here = &self.modules[module];
        let (first, rest) = path.split_first()?;
        if first == "super" {
            return self.resolve_in(here.parent?, rest, depth);
        }
        if let Some(child) = self.child(module, first) {
            return self.resolve_in(child, rest, depth);
        }
        if here.items.contains(first) {
            return Some(Found::Item(here.file));
        }
        if depth > 8 {
            return Some(Found::Perhaps(here.file));
        }
        if let Some(import) = here.imports.get(first) {
            let path: Vec<String> = import.iter().chain(rest).cloned().collect();
            return self.resolve(module, &path, depth + 1);
        }
        if let Some(files) = self.macros.get(first) {
            return Some(Found::Item(files[0]));
        }
        let through = |glob: &Vec<String>| {
            let path: Vec<String> = glob.iter().chain([first]).cloned().collect();
            self.resolve(module, &path, depth + 1).filter(|found| matches!(found, Found::Item(_)))
        };
        here.globs.iter().find_map(through).or(Some(Found::Perhaps(here.file)))
    }

    fn child(&self, module: usize, name: &str) -> Option<usize> {
        self.modules[module].children.iter().find(|(child, _)| child == name).map(|(_, child)| *child)
    }

    /// The circles: files of which each is used, directly or not, by each other.
    pub(crate) fn circles(&self) -> Vec<Vec<usize>> {
        let count = self.files.len();
        let mut reaches = vec![vec![false; count]; count];
        for arrow in &self.arrows {
            reaches[arrow.from][arrow.to] = true;
        }
        for middle in 0..count {
            let through = reaches[middle].clone();
            for row in &mut reaches {
                if row[middle] {
                    row.iter_mut().zip(&through).for_each(|(reached, further)| *reached |= further);
                }
            }
        }
        let mut circles: Vec<Vec<usize>> = Vec::new();
        for file in (0..count).filter(|&file| reaches[file][file]) {
            if !circles.iter().any(|circle| circle.contains(&file)) {
                circles.push((0..count).filter(|&other| reaches[file][other] && reaches[other][file]).collect());
            }
        }
        circles
    }

    /// The arrows that lead to a module behind: of two children of one front file, the one that is declared first must
    /// not use the other.
    pub(crate) fn backward(&self) -> Vec<Arrow> {
        let mut found = Vec::new();
        for module in &self.modules {
            let place = |file: usize| module.children.iter().position(|(_, child)| self.holds(*child, file));
            for arrow in &self.arrows {
                if let (Some(from), Some(to)) = (place(arrow.from), place(arrow.to))
                    && from < to
                {
                    found.push(*arrow);
                }
            }
        }
        found
    }

    /// Whether a file is this module's or that of one below.
    fn holds(&self, module: usize, file: usize) -> bool {
        let module = &self.modules[module];
        module.file == file || module.children.iter().any(|(_, child)| self.holds(*child, file))
    }

    /// Each arrow as a line for people, one for each pair of files.
    pub(crate) fn describe<'a>(&self, arrows: impl Iterator<Item = &'a Arrow>) -> String {
        let mut lines: BTreeMap<(usize, usize), Vec<String>> = BTreeMap::new();
        for arrow in arrows {
            lines.entry((arrow.from, arrow.to)).or_default().push(arrow.line.to_string());
        }
        lines
            .iter()
            .map(|((from, to), lines)| {
                format!(
                    "  {} uses {} in line {}\n",
                    self.files[*from].display(),
                    self.files[*to].display(),
                    lines.join(", ")
                )
            })
            .collect()
    }
}

fn word(tokens: &[TokenTree], at: usize) -> Option<String> {
    match tokens.get(at) {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string().trim_start_matches("r#").to_owned()),
        _ => None,
    }
}

fn punct(tokens: &[TokenTree], at: usize, sign: char) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

/// Whether `#[cfg(test)]` stands here.
fn is_test(tokens: &[TokenTree], at: usize) -> bool {
    punct(tokens, at, '#')
        && matches!(tokens.get(at + 1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket
            && group.stream().to_string().replace(' ', "") == "cfg(test)")
}

/// Behind the item that begins here.
fn after_item(tokens: &[TokenTree], mut at: usize) -> usize {
    let is_use = (at..tokens.len().min(at + 4)).any(|index| word(tokens, index).as_deref() == Some("use"));
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ';' => break,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && !is_use => break,
            _ => {}
        }
    }
    at
}
