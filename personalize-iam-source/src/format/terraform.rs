//! Terraform in HCL: policies that are arguments of resources, data sources `aws_iam_policy_document`, and documents anywhere
//! else in a file; and templates that `templatefile` reads.
//!
//! No function with an effect is run. What a document has of expressions stays in it, as `value` says; what these stand for is
//! found when the document is resolved, as `values` says.

// In reading order: each module uses those before it.
mod hcl;
mod names;
mod value;
mod permission;
mod statements;
mod needed;
mod module;
mod functions;
mod repeated;
mod values;
mod made;
mod whom;
mod roles;
mod elsewhere;

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use hcl_edit::Span;
use hcl_edit::expr::{Expression, Object, ObjectKey};
use hcl_edit::structure::{Attribute, Block, Body, Structure};

use crate::document::is_document;
use crate::format::table;
use crate::found::{Found, Note, Policy};
use crate::inputs::Inputs;
use crate::json::SyntaxError;
use crate::place::Lines;
use crate::scope::Scope;
use crate::tree::Node;
use made::Maker;
use module::Module;
#[cfg(test)]
use names::LONGEST_NAME;
use names::{address, short};
use statements::{DOCUMENT, block_span, is_dynamic, is_policy};
use value::{Pieces, plain, span, value};
use values::{Run, Values, path_of};

/// The resources whose policy, if they have one, is their own.
const OWN: &[&str] = &[
    "aws_api_gateway_domain_name",
    "aws_api_gateway_rest_api",
    "aws_ecr_registry_policy",
    "aws_elasticsearch_domain",
    "aws_glacier_vault",
    "aws_iam_role",
    "aws_kms_external_key",
    "aws_kms_key",
    "aws_kms_replica_external_key",
    "aws_kms_replica_key",
    "aws_opensearch_domain",
    "aws_s3_access_point",
    "aws_s3_bucket",
    "aws_s3control_multi_region_access_point_policy",
    "aws_secretsmanager_secret",
    "aws_sns_topic",
    "aws_sqs_queue",
    "aws_vpc_endpoint",
];

/// The arguments of the other resources that say whom a policy is attached to.
const TIES: &[&str] = &[
    "access_point_arn",
    "arn",
    "backup_vault_name",
    "bucket",
    "cluster_arn",
    "container_name",
    "delivery_destination_name",
    "destination_name",
    "domain",
    "domain_name",
    "email_identity",
    "event_bus_name",
    "file_system_id",
    "group",
    "identifier",
    "identity",
    "key_id",
    "model_package_group_name",
    "namespace",
    "permission_set_arn",
    "prefix",
    "queue_url",
    "registry_name",
    "repository",
    "repository_name",
    "resource_arn",
    "resource_identifier",
    "rest_api_id",
    "role",
    "role_arn",
    "role_arns",
    "secret_arn",
    "sink_identifier",
    "table_bucket_arn",
    "user",
    "vault_name",
    "vector_bucket_arn",
    "vpc_endpoint_id",
    "workspace_id",
];

/// The resources that attach an `aws_iam_policy`: the argument that names it, and those that say to whom.
const ATTACHMENTS: &[(&str, &str, &[&str])] = &[
    ("aws_iam_role_policy_attachment", "policy_arn", &["role"]),
    ("aws_iam_user_policy_attachment", "policy_arn", &["user"]),
    ("aws_iam_group_policy_attachment", "policy_arn", &["group"]),
    ("aws_iam_policy_attachment", "policy_arn", &["roles", "users", "groups"]),
    ("aws_iam_role", "permissions_boundary", &["self"]),
    ("aws_iam_user", "permissions_boundary", &["self"]),
    ("aws_organizations_policy_attachment", "policy_id", &["target_id"]),
];

/// Finds the policies of a file.
pub(crate) fn read(text: &str, inputs: &Inputs<'_>) -> Result<Found, SyntaxError> {
    let (body, told) = hcl::body(text)?;
    let mut finder = Finder {
        file: text,
        lines: Lines::new(text),
        policies: Vec::new(),
        notes: Vec::new(),
        uses: HashMap::new(),
        read: Vec::new(),
    };
    for structure in body.iter() {
        finder.structure(structure);
    }
    finder.attach(&body);
    finder.name_kinds();
    let (mut policies, mut notes) = (finder.policies, finder.notes);
    policies.sort_by_key(|policy| policy.span.start);
    let makes_owners = body
        .get_blocks("resource")
        .any(|block| block.labels.first().is_some_and(|label| roles::kind_of(label.as_str()).is_some()));
    let mut roles = Vec::new();
    if !policies.is_empty() || makes_owners {
        let module = Arc::new(Module::of(text, &body, inputs));
        let values = find_values(text, Arc::clone(&module), inputs, &mut policies, &mut notes);
        find_conditions(text, &body, &*values, &mut policies);
        let (owners, whom) = roles::read(text, &body, &policies, &values, &mut notes);
        roles = owners;
        elsewhere::look(text, &body, &module, &whom, inputs, &mut roles);
    }
    let mut found = Found { format: "Terraform", policies, roles, notes, ..Found::default() };
    told.into_iter().for_each(|one| one.add_to(&mut found));
    Ok(found)
}

/// The values in a file `.tfvars`.
pub(crate) fn values_of(text: &str) -> Result<Vec<(String, Node)>, SyntaxError> {
    let (body, _) = hcl::body(text)?;
    let refused = |at: usize, what: String| SyntaxError {
        message: format!("{what}; a file of values has lines `name = value`"),
        help: None,
        at,
    };
    if let Some(block) = body.blocks().next() {
        return Err(refused(block_span(block).start, format!("`{}` is a block", block.ident.as_str())));
    }
    let one = |one: &Attribute| {
        let (name, value) = (one.key.as_str().to_owned(), value(text, &one.value));
        if !module::is_literal(&value) {
            let at = span(plain(&one.value)).start;
            return Err(refused(at, format!("the value of `{name}` is an expression, and not a value")));
        }
        Ok((name, value))
    };
    body.attributes().map(one).collect()
}

/// Gives each policy what its names stand for, and notes what of it is elsewhere.
fn find_values(
    text: &str,
    module: Arc<Module>,
    inputs: &Inputs<'_>,
    policies: &mut [Policy],
    notes: &mut Vec<Note>,
) -> Arc<dyn Scope> {
    let mut run = Run::new(Arc::clone(&module), inputs.files, text, inputs.name);
    let mut all = HashMap::new();
    for policy in policies.iter().filter(|policy| policy.encoding != DOCUMENT) {
        if let Some(document) = &policy.document {
            all.insert((document.span.start, document.span.end), run.resolved(document));
        } else if let Some(value) = &policy.value {
            // With the texts of files in it, that tell it from another.
            run.begin();
            all.insert((value.span.start, value.span.end), run.value(value));
        }
        notes.extend(file_of(policy, &mut run, inputs));
    }
    let mut maker = Maker::new(&mut run);
    for policy in policies.iter_mut().filter(|policy| policy.encoding == DOCUMENT) {
        let is_this = module.documents.get(&policy.place).is_some_and(|block| block.at == policy.span);
        let Some(made) = maker.document(&policy.place).filter(|_| is_this) else { continue };
        policy.is_partial = !made.open.is_empty();
        notes.extend(made.open.into_iter().map(|(at, message)| Note { at: at.start, message }));
        all.insert((policy.span.start, policy.span.end), made.document);
    }
    if module.is_cut || run.around.is_cut {
        let message =
            "the folder, or those of its modules, have more or larger files of Terraform than are read for one: what \
                       the others say of names is not known"
                .to_owned();
        notes.push(Note { at: 0, message });
    }
    let (defaults, definitions) = (run.defaults, OnceLock::new());
    let values: Arc<dyn Scope> = Arc::new(Values { module, around: run.around, made: all, defaults, definitions });
    policies.iter_mut().for_each(|policy| policy.scope = Some(Arc::clone(&values)));
    values
}

/// Gives each policy the conditions under which its resource is there.
fn find_conditions(text: &str, body: &Body, scope: &dyn Scope, policies: &mut [Policy]) {
    let mut by_address: HashMap<String, Vec<(String, bool)>> = HashMap::new();
    for block in body.get_blocks("resource") {
        let mut labels = block.labels.iter().map(|label| short(label.as_str()));
        let (Some(kind), Some(name)) = (labels.next(), labels.next()) else { continue };
        let never = || vec![("false".to_owned(), true)];
        let conditions = repeated::repeated(text, block, scope).conditions.unwrap_or_else(never);
        if !conditions.is_empty() {
            by_address.insert(format!("{kind}.{name}"), conditions);
        }
    }
    for policy in policies {
        let conditions = policy.resource.as_ref().and_then(|resource| by_address.get(resource));
        policy.within.extend(conditions.into_iter().flatten().cloned());
    }
}

/// Says which file a policy is in, if that is there.
fn file_of(policy: &Policy, run: &mut Run<'_>, inputs: &Inputs<'_>) -> Option<Note> {
    let is_file = matches!(policy.encoding.as_str(), "file" | "templatefile");
    let argument = policy.value.as_ref().filter(|_| is_file)?.get("args")?.items().first()?;
    let path = path_of(run.resolved(argument).as_str()?)?;
    let message = match inputs.files.read(&path) {
        Some(_) => format!("the policy is in the file `{path}`, which is looked into by itself"),
        None => format!("the policy is in the file `{path}`, which is not there, or cannot be read"),
    };
    Some(Note { at: policy.span.start, message })
}

/// Finds the policy that a file for `templatefile` is, JSON with `${...}`.
pub(crate) fn read_template(text: &str, inputs: &Inputs<'_>) -> Result<Found, SyntaxError> {
    let mut found = Found { format: "Terraform template", ..Found::default() };
    if !text.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
        return Ok(found);
    }
    let (template, told) = hcl::template(text)?;
    told.into_iter().for_each(|one| one.add_to(&mut found));
    let pieces = Pieces::of_file(text, &template);
    if let Some(at) = pieces.directive() {
        found.notes.push(directive(at));
        return Ok(found);
    }
    let document = pieces.json()?;
    if is_document(&document) {
        let mut policy = Policy::new("/".to_owned(), "unknown", "templatefile", document.span.clone());
        policy.document = Some(document);
        found.policies.push(policy);
        let module = Arc::new(Module::of_values(inputs));
        find_values(text, module, inputs, &mut found.policies, &mut found.notes);
    }
    Ok(found)
}

fn directive(at: usize) -> Note {
    let message = "a document with `%{ if }` or `%{ for }` is not read: check what Terraform makes of it".to_owned();
    Note { at, message }
}

struct Finder<'a> {
    file: &'a str,
    lines: Lines<'a>,
    policies: Vec<Policy>,
    notes: Vec<Note>,
    /// The first kind of the policies that a document is, by the address of the data source.
    uses: HashMap<String, String>,
    /// The arguments of the resource that were read as policies.
    read: Vec<Range<usize>>,
}

/// A resource, or a block that is like one.
struct Resource<'b> {
    address: String,
    kind: &'b str,
    body: &'b Body,
    span: Range<usize>,
}

/// What a policy's argument is.
struct Holder {
    encoding: String,
    document: Option<Node>,
    value: Option<Node>,
}

impl Finder<'_> {
    fn structure(&mut self, structure: &Structure) {
        let block = match structure {
            Structure::Block(block) => block,
            Structure::Attribute(attribute) => return self.strays_of(attribute, ""),
        };
        let mut labels = block.labels.iter().map(|label| label.as_str());
        let first = short(labels.next().unwrap_or_default());
        let second = short(labels.next().unwrap_or_default());
        let ident = short(block.ident.as_str());
        let address = match ident {
            "resource" => format!("{first}.{second}"),
            "data" => format!("data.{first}.{second}"),
            "locals" => "local".to_owned(),
            "variable" => format!("var.{first}"),
            _ => [ident, first, second].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("."),
        };
        let resource = Resource { address, kind: first, body: &block.body, span: block_span(block) };
        match ident {
            "data" if first == DOCUMENT => return self.document(&resource, block),
            "resource" => self.resource(&resource),
            _ => {}
        }
        self.strays_in(&block.body, &resource.address);
    }

    /// A data source that makes a document.
    fn document(&mut self, resource: &Resource<'_>, block: &Block) {
        let mut policy = Policy::new(resource.address.clone(), "unknown", DOCUMENT, resource.span.clone());
        policy.document = Some(statements::document(&self.lines, &statements::Block::of(self.file, block)));
        policy.resource = Some(resource.address.clone());
        policy.resource_type = Some(DOCUMENT.to_owned());
        self.policies.push(policy);
        if let Some(attribute) = resource.body.get_attribute("statement") {
            let message =
                "a list `statement` is not read: write it as blocks `statement`, as Terraform wants it".to_owned();
            self.notes.push(Note { at: key_span(attribute).start, message });
        }
        for (name, _) in module::MERGES {
            if let Some(attribute) = resource.body.get_attribute(name) {
                self.strays_of(attribute, &resource.address);
            }
        }
    }

    /// The policies that are arguments of a resource.
    fn resource(&mut self, resource: &Resource<'_>) {
        self.read.clear();
        let Resource { address, kind, body, span } = resource;
        self.policies.extend(permission::policy(self.file, kind, address, body, span));
        for row in table::terraform().iter().filter(|row| row.resource_type == resource.kind) {
            let Some(kind) = kind_of(resource, row.kind) else { continue };
            let Some((block, argument)) = row.path.split_once("/*/") else {
                self.argument(resource, resource.body, row.path, row.path.to_owned(), &kind);
                continue;
            };
            for (index, inner) in resource.body.get_blocks(block).enumerate() {
                let place = format!("{block}[{index}].{argument}");
                self.argument(resource, &inner.body, argument, place, &kind);
            }
            let patterns = resource.body.blocks().filter(|inner| is_dynamic(inner, block));
            for content in patterns.filter_map(|pattern| pattern.body.get_blocks("content").next()) {
                self.argument(resource, &content.body, argument, format!("{block}[*].{argument}"), &kind);
            }
        }
    }

    fn argument(&mut self, resource: &Resource<'_>, body: &Body, name: &str, place: String, kind: &str) {
        let Some(attribute) = body.get_attribute(name) else { return };
        if plain(&attribute.value).is_null() {
            return;
        }
        let at = span(&attribute.value);
        let place = format!("{}.{place}", resource.address);
        let holder = self.holder(&attribute.value);
        if holder.document.is_none() {
            self.note_uses(&at, kind);
            let before = self.policies.len();
            self.strays(&attribute.value, &place);
            for branch in self.policies.iter_mut().skip(before) {
                branch.kind = kind.to_owned();
                branch.resource = Some(resource.address.clone());
                branch.resource_type = Some(resource.kind.to_owned());
            }
        }
        self.read.push(at.clone());
        let mut policy = Policy::new(place, kind, holder.encoding, at);
        policy.document = holder.document;
        policy.value = holder.value;
        policy.resource = Some(resource.address.clone());
        policy.resource_type = Some(resource.kind.to_owned());
        if OWN.contains(&resource.kind) {
            let itself = Node::text_at(resource.span.start, resource.address.clone());
            policy.attached_to.push(("self".to_owned(), itself));
        } else {
            for tie in TIES {
                let Some(tied) = resource.body.get_attribute(tie) else { continue };
                policy.attached_to.push(((*tie).to_owned(), value(self.file, &tied.value)));
            }
        }
        self.policies.push(policy);
    }

    /// What a policy's argument is: a document, or an expression that gives one.
    fn holder(&mut self, expression: &Expression) -> Holder {
        let expression = plain(expression);
        let of_value =
            |encoding: String| Holder { encoding, document: None, value: Some(value(self.file, expression)) };
        match expression {
            Expression::FuncCall(call) => {
                let name = value::function(call);
                let mut args = call.args.iter();
                match (name.as_str(), args.next(), args.next()) {
                    ("jsonencode", Some(only), None) if matches!(plain(only), Expression::Object(_)) => {
                        Holder { encoding: name, document: Some(value(self.file, only)), value: None }
                    }
                    ("templatefile" | "file", ..) => of_value(name),
                    _ => of_value(format!("call:{name}")),
                }
            }
            Expression::Conditional(_) => of_value("conditional".to_owned()),
            Expression::Traversal(_) | Expression::Variable(_) => of_value("reference".to_owned()),
            _ => match Pieces::of(self.file, expression) {
                Some(pieces) => self.text(&pieces, matches!(expression, Expression::HeredocTemplate(_))),
                None => of_value("expression".to_owned()),
            },
        }
    }

    /// A policy's argument that is a text.
    fn text(&mut self, pieces: &Pieces<'_>, is_heredoc: bool) -> Holder {
        let encoding = if is_heredoc { "heredoc" } else { "json-string" }.to_owned();
        if !pieces.is_object() {
            let encoding = if is_heredoc { encoding } else { "text".to_owned() };
            return Holder { encoding, document: None, value: Some(pieces.node()) };
        }
        let note = match (pieces.directive(), pieces.json()) {
            (Some(at), _) => directive(at),
            (None, Ok(document)) => return Holder { encoding, document: Some(document), value: None },
            (None, Err(error)) => {
                let message = format!("the policy is not JSON and is not looked into: {}", error.message);
                Note { at: error.at, message }
            }
        };
        self.notes.push(note);
        let source = pieces.source();
        let value = if is_heredoc { Node::map_at(source.span.clone(), [("$heredoc", source)]) } else { source };
        Holder { encoding, document: None, value: Some(value) }
    }

    /// Keeps which documents these bytes of the file name.
    fn note_uses(&mut self, at: &Range<usize>, kind: &str) {
        if kind == "unknown" {
            return;
        }
        let source = self.file.get(at.clone()).unwrap_or_default();
        for (start, prefix) in source.match_indices("data.aws_iam_policy_document.") {
            let rest = source.get(start + prefix.len()..).unwrap_or_default();
            let is_name = |c: &char| c.is_alphanumeric() || matches!(c, '_' | '-');
            let name: String = rest.chars().take_while(is_name).collect();
            self.uses.entry(format!("data.{DOCUMENT}.{name}")).or_insert_with(|| kind.to_owned());
        }
    }

    /// Documents in the arguments of a block, and in the blocks within it; no deeper than the parser lets blocks be nested.
    fn strays_in(&mut self, body: &Body, place: &str) {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for structure in body.iter() {
            match structure {
                Structure::Attribute(attribute) => self.strays_of(attribute, place),
                Structure::Block(block) => {
                    let name = short(block.ident.as_str());
                    let count = counts.entry(name).or_default();
                    let index = *count;
                    *count += 1;
                    self.strays_in(&block.body, &format!("{place}.{name}[{index}]"));
                }
            }
        }
    }

    fn strays_of(&mut self, attribute: &Attribute, place: &str) {
        if self.read.contains(&span(&attribute.value)) {
            return;
        }
        let name = short(self.file.get(key_span(attribute)).unwrap_or_default());
        let dot = if place.is_empty() { "" } else { "." };
        self.strays(&attribute.value, &format!("{place}{dot}{name}"));
    }

    /// Documents in an expression that is not a policy's argument, or is one without a document of its own.
    fn strays(&mut self, expression: &Expression, place: &str) {
        let expression = plain(expression);
        match expression {
            Expression::HeredocTemplate(_) | Expression::String(_) | Expression::StringTemplate(_) => {
                let Some(pieces) = Pieces::of(self.file, expression).filter(|pieces| pieces.is_object()) else {
                    return;
                };
                if pieces.directive().is_some() {
                    return;
                }
                if let Some(document) = pieces.json().ok().filter(is_policy) {
                    let is_heredoc = matches!(expression, Expression::HeredocTemplate(_));
                    self.stray(expression, place, if is_heredoc { "heredoc" } else { "json-string" }, document);
                }
            }
            Expression::FuncCall(call) => {
                let is_encoding = value::function(call) == "jsonencode";
                for (index, argument) in call.args.iter().enumerate() {
                    let document = is_encoding.then(|| value(self.file, argument)).filter(is_policy);
                    match document {
                        Some(document) => self.stray(expression, place, "jsonencode", document),
                        None => self.strays(argument, &format!("{place}.args[{index}]")),
                    }
                }
            }
            Expression::Conditional(choice) => {
                self.strays(&choice.true_expr, &format!("{place}.$cond[1]"));
                self.strays(&choice.false_expr, &format!("{place}.$cond[2]"));
            }
            Expression::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.strays(item, &format!("{place}[{index}]"));
                }
            }
            Expression::Object(members) => {
                let document = has_statement(members).then(|| value(self.file, expression));
                if let Some(document) = document.filter(is_policy) {
                    return self.stray(expression, place, "object", document);
                }
                for (name, inner) in members {
                    let at = name.span().unwrap_or_default();
                    let source = short(self.file.get(at).unwrap_or_default());
                    let place = match name {
                        ObjectKey::Ident(_) => format!("{place}.{source}"),
                        ObjectKey::Expression(_) => format!("{place}[{source}]"),
                    };
                    self.strays(inner.expr(), &place);
                }
            }
            Expression::ForExpr(each) => self.strays(&each.value_expr, &format!("{place}[*]")),
            _ => {}
        }
    }

    fn stray(&mut self, expression: &Expression, place: &str, encoding: &str, document: Node) {
        let is_api = place.trim_end_matches(['"', ']']).ends_with("x-amazon-apigateway-policy");
        let kind = if is_api { "api" } else { "unknown" };
        let mut policy = Policy::new(place.to_owned(), kind, encoding, span(expression));
        policy.document = Some(document);
        self.policies.push(policy);
    }

    /// Adds to each `aws_iam_policy` of the file what the file attaches it to.
    fn attach(&mut self, body: &Body) {
        let policies = self.policies.iter().enumerate().filter_map(|(index, policy)| {
            let resource = policy.resource.clone().filter(|_| policy.encoding != DOCUMENT)?;
            Some((resource, index))
        });
        let known: HashMap<String, usize> = policies.collect();
        for block in body.get_blocks("resource") {
            let mut labels = block.labels.iter().map(|label| short(label.as_str()));
            let (Some(kind), Some(name)) = (labels.next(), labels.next()) else { continue };
            for (_, argument, ties) in ATTACHMENTS.iter().filter(|(known, ..)| *known == kind) {
                let Some(attribute) = block.body.get_attribute(argument) else { continue };
                let at = span(plain(&attribute.value));
                let named = address(self.file.get(at).unwrap_or_default());
                let policy = known.get(named).and_then(|index| self.policies.get_mut(*index));
                let Some(policy) = policy else { continue };
                for tie in *ties {
                    if *tie == "self" {
                        let itself = Node::text_at(block_span(block).start, format!("{kind}.{name}"));
                        policy.attached_to.push(((*argument).to_owned(), itself));
                    } else if let Some(tied) = block.body.get_attribute(tie) {
                        policy.attached_to.push(((*tie).to_owned(), value(self.file, &tied.value)));
                    }
                }
            }
        }
    }

    /// Gives each document the kind of the policy that it is.
    fn name_kinds(&mut self) {
        for policy in self.policies.iter_mut().filter(|policy| policy.encoding == DOCUMENT) {
            if let Some(kind) = self.uses.get(&policy.place) {
                policy.kind.clone_from(kind);
            }
        }
    }
}

/// The kind of a policy; `None` if it is not one of IAM's.
fn kind_of(resource: &Resource<'_>, kind: &str) -> Option<String> {
    if kind != "organizations" {
        return Some(kind.to_owned());
    }
    let scp = Some("scp".to_owned());
    let Some(attribute) = resource.body.get_attribute("type") else { return scp };
    match plain(&attribute.value).as_str() {
        Some("SERVICE_CONTROL_POLICY") => scp,
        Some("RESOURCE_CONTROL_POLICY") => Some("rcp".to_owned()),
        Some(_) => None,
        None => Some("unknown".to_owned()),
    }
}

fn key_span(attribute: &Attribute) -> Range<usize> {
    attribute.key.span().unwrap_or_default()
}

/// Whether an object has a member `Statement`.
fn has_statement(members: &Object) -> bool {
    members.iter().any(|(name, _)| match name {
        ObjectKey::Ident(name) => name.as_str() == "Statement",
        ObjectKey::Expression(name) => name.as_str() == Some("Statement"),
    })
}

#[cfg(test)]
mod tests;
