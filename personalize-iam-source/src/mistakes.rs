//! Mistakes in how a template writes a policy, which the policy itself does not show: each is a finding of a rule of the linter's
//! family `template`.

use std::ops::Range;

use crate::found::{Found, Mistake, branches};
use crate::scope::{Reference, Scope, Undefined};
use crate::tree::{Member, Node, Text, Value};

/// What is written before a format's variables is looked for in the texts of these.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    CloudFormation,
    Terraform,
    Other,
}

/// The mistakes in the policies of a file.
pub(crate) fn of(found: &Found) -> Vec<Mistake> {
    let written = match found.format {
        "CloudFormation" => Written::CloudFormation,
        "Terraform" => Written::Terraform,
        _ => Written::Other,
    };
    let mut all = Vec::new();
    for policy in &found.policies {
        // Its statements are SAM's own.
        if policy.encoding == "sam-policy-template" {
            continue;
        }
        let Some(document) = &policy.document else { continue };
        let mut search = Search { written, scope: policy.scope.as_deref(), all: &mut all };
        search.node(document);
    }
    // An alias brings a policy to several places.
    let mut told = Vec::new();
    all.retain(|mistake: &Mistake| {
        let is_new = !told.contains(&(mistake.rule, mistake.span.start));
        told.push((mistake.rule, mistake.span.start));
        is_new
    });
    all
}

impl Undefined {
    /// As a mistake at these bytes of the file.
    pub(crate) fn mistake(self, span: Range<usize>) -> Mistake {
        let Undefined { message, meant } = self;
        let help = meant.map_or_else(
            || "define it, or name one that there is".to_owned(),
            |meant| format!("did you mean `{meant}`?"),
        );
        Mistake { rule: "reference-undefined", span, message, help }
    }
}

struct Search<'a> {
    written: Written,
    scope: Option<&'a dyn Scope>,
    all: &'a mut Vec<Mistake>,
}

impl Search<'_> {
    fn add(&mut self, rule: &'static str, span: Range<usize>, message: String, help: impl Into<String>) {
        self.all.push(Mistake { rule, span, message, help: help.into() });
    }

    fn node(&mut self, node: &Node) {
        match &node.value {
            Value::Text(text) => self.text(node, text),
            Value::List(items) => items.iter().for_each(|item| self.node(item)),
            Value::Map(members) => {
                self.names(node, members);
                match node.only_member().filter(|_| self.written == Written::CloudFormation) {
                    Some(member) if member.name.text == "Fn::Sub" => self.sub(node, &member.value),
                    Some(member) if member.name.text == "Fn::Join" => self.join(node, &member.value),
                    Some(member) if member.name.text == "Fn::If" => {
                        if let Some(condition) = member.value.items().first() {
                            self.reference(condition, Reference::Condition);
                        }
                        branches(node).into_iter().flatten().for_each(|branch| self.node(branch));
                    }
                    Some(member) if member.name.text == "Ref" => self.referred(node, &member.value, Reference::Value),
                    Some(member) if member.name.text == "Fn::GetAtt" => {
                        let resource = member.value.items().first().unwrap_or(&member.value);
                        self.referred(node, resource, Reference::Resource);
                    }
                    Some(member) if member.name.text.starts_with("Fn::") => self.references(&member.value),
                    _ => members.iter().for_each(|member| self.node(&member.value)),
                }
            }
            _ => {}
        }
    }

    /// A name that refers to a part of the template.
    fn reference(&mut self, name: &Node, of: Reference) {
        self.referred(name, name, of);
    }

    /// The same, in a function.
    fn referred(&mut self, at: &Node, name: &Node, of: Reference) {
        let Some(name) = name.as_str() else { return };
        let name = if of == Reference::Resource { name.split('.').next().unwrap_or_default() } else { name };
        self.undefined(name, of, at.span.clone());
    }

    fn undefined(&mut self, name: &str, of: Reference, at: Range<usize>) {
        let undefined = self.scope.and_then(|scope| scope.undefined(name, of));
        self.all.extend(undefined.map(|undefined| undefined.mistake(at)));
    }

    /// What functions in the arguments of another one refer to; their texts are looked at by nobody else.
    fn references(&mut self, node: &Node) {
        let is_function = |node: &Node| {
            node.only_member().is_some_and(|member| member.name.text == "Ref" || member.name.text.starts_with("Fn::"))
        };
        match &node.value {
            Value::List(items) => items.iter().for_each(|item| self.references(item)),
            Value::Map(_) if is_function(node) => self.node(node),
            Value::Map(members) => members.iter().for_each(|member| self.references(&member.value)),
            _ => {}
        }
    }

    /// Names that come twice in one object.
    fn names(&mut self, node: &Node, members: &[Member]) {
        if self.written == Written::Terraform {
            return;
        }
        // What comes from an anchor or an alias is elsewhere in the file.
        let is_here =
            |member: &Member| node.span.start <= member.name_span.start && member.name_span.end <= node.span.end;
        for (index, member) in members.iter().enumerate() {
            let same = |other: &&Member| other.name.text == member.name.text && is_here(other);
            if member.name_span.is_empty() || !is_here(member) || !members.iter().take(index).any(|other| same(&other))
            {
                continue;
            }
            let name = &member.name.text;
            let message = format!("`{name}` is there twice, and most readers keep the last and say nothing");
            let help = if matches!(name.as_str(), "Action" | "NotAction" | "Resource" | "NotResource") {
                "write one list of all values".to_owned()
            } else {
                "remove one of them".to_owned()
            };
            self.add("duplicate-json-key", member.name_span.clone(), message, help);
        }
    }

    /// A text that no function substitutes.
    fn text(&mut self, node: &Node, text: &Text) {
        self.number(node, text);
        let at = |range: Range<usize>| text.places.span(&range).unwrap_or_else(|| node.span.clone());
        if self.written != Written::Terraform {
            for (start, _) in text.text.match_indices("&{") {
                let Some((whole, name)) = braces(&text.text, start, 2) else { continue };
                let message =
                    format!("`&{{{name}}}` is a text here: only `aws_iam_policy_document` of Terraform reads `&{{` so");
                self.add("variable-of-other-format", at(whole), message, format!("write `${{{name}}}`"));
            }
        }
        if self.written != Written::CloudFormation {
            return;
        }
        for (start, _) in text.text.match_indices("${") {
            let Some((whole, name)) = braces(&text.text, start, 2) else { continue };
            if text.text.get(..start).is_some_and(|before| before.ends_with('$')) {
                let message =
                    format!("`$${{{name}}}` is a dollar and a variable here: only Terraform reads `$${{` as `${{`");
                let whole = start - 1..whole.end;
                self.add("variable-of-other-format", at(whole), message, format!("write `${{{name}}}`"));
            } else if let Some(name) = name.strip_prefix('!') {
                let message = format!("`${{!{name}}}` is a text here: only `Fn::Sub` reads `${{!` as `${{`");
                self.add("variable-of-other-format", at(whole), message, format!("write `${{{name}}}`"));
            } else {
                let resource = name.split('.').next().unwrap_or_default();
                if self.scope.is_some_and(|scope| scope.has(resource)) {
                    let message =
                        format!("`${{{name}}}` is a text here: nothing puts the value of `{resource}` in its place");
                    self.add("sub-missing", node.span.clone(), message, "write `!Sub` before the text, or `Fn::Sub`");
                }
            }
        }
    }

    /// Digits without quotes, of which YAML makes another number.
    fn number(&mut self, node: &Node, text: &Text) {
        let is_plain = text.places.in_file(0) == Some(node.span.start);
        let digits = text.text.as_str();
        if !is_plain
            || digits.len() < 6
            || !digits.starts_with('0')
            || !digits.bytes().all(|byte| byte.is_ascii_digit())
        {
            return;
        }
        let read = match u64::from_str_radix(digits, 8) {
            Ok(octal) => format!("in base 8, as {octal}"),
            Err(_) => format!("as {}", digits.trim_start_matches('0')),
        };
        let message = format!("without quotes, `{digits}` is a number, which YAML 1.1 reads {read}");
        self.add("yaml-number-as-account", node.span.clone(), message, format!("write `'{digits}'`"));
    }

    fn sub(&mut self, node: &Node, argument: &Node) {
        let (template, variables) = match &argument.value {
            Value::List(items) => (items.first(), items.get(1)),
            _ => (Some(argument), None),
        };
        for variable in variables.map_or(&[][..], Node::members) {
            self.node(&variable.value);
        }
        let Some(Node { value: Value::Text(template), span }) = template else { return };
        for (start, _) in template.text.match_indices("${") {
            let Some((whole, name)) = braces(&template.text, start, 2) else { continue };
            let name = name.trim();
            if name.starts_with('!') || variables.is_some_and(|variables| variables.get(name).is_some()) {
                continue;
            }
            if crate::format::cloudformation::is_policy_variable(name) {
                let message = format!(
                    "`Fn::Sub` takes `${{{name}}}` for a parameter or a resource of the template, and the deployment fails"
                );
                self.add("sub-unescaped-variable", node.span.clone(), message, format!("write `${{!{name}}}`"));
            } else {
                let (resource, of) = match name.split_once('.') {
                    Some((resource, _)) => (resource, Reference::Resource),
                    None => (name, Reference::Value),
                };
                let at = template.places.span(&whole).unwrap_or_else(|| node.span.clone());
                self.undefined(resource, of, at);
            }
            let rest = template.text.get(whole.end..).unwrap_or_default();
            if rest.starts_with(":*") && self.ends_in_star(name) {
                let at = template.places.span(&(whole.start..whole.end + 2)).unwrap_or_else(|| span.clone());
                self.log_group(name, at, &format!("`${{{name}}}`"));
            }
        }
    }

    fn join(&mut self, node: &Node, argument: &Node) {
        let [delimiter, list] = argument.items() else { return };
        for pair in list.items().windows(2) {
            let [first, second] = pair else { continue };
            let name = first.get("Fn::GetAtt").map(|of| match &of.value {
                Value::List(items) => items.iter().filter_map(Node::as_str).collect::<Vec<_>>().join("."),
                _ => of.as_str().unwrap_or_default().to_owned(),
            });
            let Some(name) = name.filter(|name| self.ends_in_star(name)) else { continue };
            let joined = format!("{}{}", delimiter.as_str().unwrap_or_default(), second.as_str().unwrap_or_default());
            if joined.starts_with(":*") {
                self.log_group(&name, node.span.clone(), &format!("`!GetAtt {name}`"));
            }
        }
        list.items().iter().for_each(|item| self.node(item));
    }

    fn ends_in_star(&self, name: &str) -> bool {
        let of_type =
            |name: &str| self.scope.and_then(|scope| scope.resource_type(name)) == Some("AWS::Logs::LogGroup");
        name.strip_suffix(".Arn").is_some_and(of_type)
    }

    fn log_group(&mut self, name: &str, at: Range<usize>, written: &str) {
        let message = format!(
            "the ARN of a log group that `Fn::GetAtt` gives ends in `:*` already: this is `{name}` with `:*:*`"
        );
        self.add("log-group-arn-suffix", at, message, format!("write {written} without `:*`"));
    }
}

/// The bytes of what begins at this byte and ends with the next brace, and what is in the braces.
fn braces(text: &str, start: usize, opening: usize) -> Option<(Range<usize>, &str)> {
    let length = text.get(start..)?.find('}')?;
    Some((start..start + length + 1, text.get(start + opening..start + length)?))
}
