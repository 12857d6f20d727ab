//! Reading a policy document: what IAM's grammar takes, whatever the kind of policy, and what it refuses, such as a name
//! that an object has twice.
//!
//! Source: IAM User Guide, "Grammar of the IAM JSON policy language" and "IAM JSON policy elements reference".

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::str::FromStr;

use super::json::{self, Kind, Node};
use super::kind::PolicyKind;
use super::pattern::{action_fault, resource_fault};
use super::positions::Positions;
use super::problem::{Fault, Problem, ProblemCode, Problems, ReadError, quoted};
use super::{
    ActionElement, ConditionBlock, ConditionOperator, ConditionTest, Effect, OperatorName, Policy, PrincipalElement,
    PrincipalEntry, PrincipalType, Principals, ResourceElement, Statement, Version, kind_check, quota,
};
use crate::suggest::nearest;

/// Everything that the reader found in the text of a policy.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The policy, as far as it can be read; none if the text is not JSON, not an object, or holds a statement that
    /// is not one.
    ///
    /// If there are problems, use it to look for more of them, and not to decide requests. The reader continues as
    /// follows: a missing element is empty, a value of the wrong type is kept as its text, a misspelt element is read
    /// as the one that it resembles, of two equal elements the first one counts, and an effect that is neither `Allow`
    /// nor `Deny` is `Deny`.
    pub policy: Option<Policy>,
    /// Where everything stands.
    pub positions: Positions,
    /// What is wrong, in the order of the text; at most [`MOST_PROBLEMS`](super::MOST_PROBLEMS).
    pub problems: Vec<Problem>,
    /// How many problems were found beyond the listed ones.
    pub omitted: usize,
}

impl Reading {
    /// The policy, if nothing is wrong with it.
    ///
    /// # Errors
    ///
    /// If there is a problem.
    pub fn into_result(self) -> Result<Policy, ReadError> {
        if self.problems.is_empty() {
            // There is a policy wherever there is no problem.
            Ok(self.policy.unwrap_or_default())
        } else {
            Err(ReadError { problems: self.problems.into(), omitted: self.omitted })
        }
    }
}

/// Reads a policy of any kind, and refuses what IAM refuses in every kind.
///
/// # Errors
///
/// If the text is not JSON or breaks a rule of the grammar; the error has all problems with their positions.
///
/// ```
/// let text = r#"{"Statement": {"Efect": "Allow", "Action": "personalize:*", "Resource": "*"}}"#;
/// let error = personalize_iam_model::policy::read(text).unwrap_err();
/// assert_eq!(error.to_string(), "1:16: unknown element `Efect` in a statement; did you mean `Effect`?");
/// ```
pub fn read(text: &str) -> Result<Policy, ReadError> {
    read_leniently(text).into_result()
}

/// Reads a policy of one kind, and refuses what IAM refuses there: as [`read`] does, with the rules of the kind and
/// its quota.
///
/// # Errors
///
/// If the text is not JSON or breaks a rule; the error has all problems with their positions.
pub fn read_as(text: &str, kind: PolicyKind) -> Result<Policy, ReadError> {
    read_leniently_as(text, kind).into_result()
}

/// Reads a policy of any kind with all of its problems, as far as it can be read; for tools that continue from there.
#[must_use]
pub fn read_leniently(text: &str) -> Reading {
    read_with(text, None)
}

/// Reads a policy of one kind with all of its problems, as far as it can be read; for tools that continue from there.
#[must_use]
pub fn read_leniently_as(text: &str, kind: PolicyKind) -> Reading {
    read_with(text, Some(kind))
}

fn read_with(text: &str, kind: Option<PolicyKind>) -> Reading {
    let mut problems = Problems::default();
    let (tree, error) = match json::parse(text) {
        Ok(tree) => (tree, None),
        Err(error) => (json::Tree::default(), Some(error)),
    };
    let positions = Positions::new(text, tree);
    if let Some(json::SyntaxError { fault, span }) = error {
        problems.add(|| fault.at(String::new(), positions.location(span)));
    }
    let mut reader = Reader { positions: &positions, problems };
    let policy = positions.tree.root().and_then(|root| reader.policy(root));
    let mut problems = reader.problems;
    if let Some(kind) = kind {
        quota::check_size(&positions, kind, &mut problems);
        if let Some(policy) = &policy {
            kind_check::check(policy, kind, &positions, &mut problems);
        }
    }
    let (problems, omitted) = problems.finish();
    Reading { policy, positions, problems, omitted }
}

/// The text of a document in bytes, for the functions that read one.
///
/// # Errors
///
/// If the bytes are not UTF-8; the problem has the position of the first one that is not.
pub fn decode(bytes: &[u8]) -> Result<&str, ReadError> {
    let error = match str::from_utf8(bytes) {
        Ok(text) => return Ok(text),
        Err(error) => error,
    };
    let valid = error.valid_up_to();
    let text = bytes.get(..valid).and_then(|valid| str::from_utf8(valid).ok()).unwrap_or_default();
    let byte = bytes.get(valid).copied().unwrap_or_default();
    let help = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "the text looks like UTF-16; save it as UTF-8",
        _ => "save the text as UTF-8",
    };
    let fault = Fault::new(ProblemCode::NotUtf8, format!("the byte 0x{byte:02x} is not UTF-8"), help);
    let location = Positions::new(text, json::Tree::default()).location(valid..valid);
    Err(ReadError { problems: [fault.at(String::new(), location)].into(), omitted: 0 })
}

/// Reads a policy of any kind; see [`read`].
impl FromStr for Policy {
    type Err = ReadError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read(text)
    }
}

/// The longest name that a pointer repeats, in bytes.
const LONGEST_STEP: usize = 1024;

/// The way to an element; becomes a JSON pointer once there is something to say about it.
#[derive(Clone, Copy)]
struct Path<'a> {
    above: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Document,
    Name(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    const DOCUMENT: Path<'static> = Path { above: None, step: Step::Document };

    fn name(&'a self, name: &'a str) -> Path<'a> {
        Path { above: Some(self), step: Step::Name(name) }
    }

    fn index(&'a self, index: usize) -> Path<'a> {
        Path { above: Some(self), step: Step::Index(index) }
    }

    fn pointer(&self) -> String {
        let mut pointer = String::new();
        // Below a name of any length there can be many problems: the way ends above such a name.
        let _ = self.write(&mut pointer);
        pointer
    }

    fn write(&self, pointer: &mut String) -> ControlFlow<()> {
        if let Some(above) = self.above {
            above.write(pointer)?;
        }
        match self.step {
            Step::Document => {}
            Step::Name(name) if name.len() > LONGEST_STEP => return ControlFlow::Break(()),
            Step::Name(name) => pointer.extend(["/", &name.replace('~', "~0").replace('/', "~1")]),
            Step::Index(index) => pointer.extend(["/", &index.to_string()]),
        }
        ControlFlow::Continue(())
    }
}

/// An object whose elements have fixed names.
struct Shape<const N: usize> {
    elements: [&'static str; N],
    /// What stands where, in a message: "unknown *element* `x` *in a statement*".
    noun: &'static str,
    place: &'static str,
    unknown: ProblemCode,
}

const POLICY: Shape<3> = Shape {
    elements: ["Version", "Id", "Statement"],
    noun: "element",
    place: " in the policy",
    unknown: ProblemCode::ElementUnknown,
};

const STATEMENT: Shape<9> = Shape {
    elements: [
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "NotAction",
        "Resource",
        "NotResource",
        "Condition",
    ],
    noun: "element",
    place: " in a statement",
    unknown: ProblemCode::ElementUnknown,
};

const PRINCIPALS: Shape<4> = Shape {
    elements: [
        PrincipalType::Aws.as_str(),
        PrincipalType::Service.as_str(),
        PrincipalType::Federated.as_str(),
        PrincipalType::CanonicalUser.as_str(),
    ],
    noun: "principal type",
    place: "",
    unknown: ProblemCode::PrincipalTypeUnknown,
};

/// An element's name and value.
type Member = (Node, Node);

struct Reader<'a> {
    positions: &'a Positions,
    problems: Problems,
}

impl<'a> Reader<'a> {
    fn report(&mut self, path: Path<'_>, node: Node, fault: impl FnOnce() -> Fault) {
        let positions = self.positions;
        self.problems.add(|| fault().at(path.pointer(), positions.location(node.span())));
    }

    /// A value of the wrong type: "`Action` must be *expected*, not null".
    fn wrong_type(&mut self, path: Path<'_>, node: Node, element: &str, expected: &str) {
        self.report(path, node, || {
            let message = format!("{element} must be {expected}, not {}", node.kind.noun());
            Fault::new(ProblemCode::ElementWrongType, message, "")
        });
    }

    /// The text of a name or of a value, in which IAM takes characters up to U+00FF only.
    fn text(&mut self, path: Path<'_>, node: Node) -> Cow<'a, str> {
        let text = &self.positions.text;
        if let Kind::Text { wide: true, .. } = node.kind
            && let Some((offset, character)) = node.raw(text).char_indices().find(|(_, c)| *c > '\u{ff}')
        {
            let start = node.span().start + offset;
            let positions = self.positions;
            self.problems.add(|| {
                let code = u32::from(character);
                let message = format!("the character `{character}` (U+{code:04X}) is not allowed in a policy");
                let help = "IAM takes tabs, line ends and U+0020 to U+00FF";
                let location = positions.location(start..start + character.len_utf8());
                Fault::new(ProblemCode::CharacterNotAllowed, message, help).at(path.pointer(), location)
            });
        }
        node.string(text)
    }

    /// The text of a value that must be one string; of another, its text as it stands.
    fn one_string(&mut self, path: Path<'_>, node: Node, element: &str) -> String {
        if !matches!(node.kind, Kind::Text { .. }) {
            self.wrong_type(path, node, element, "a string");
        }
        self.text(path, node).into_owned()
    }

    /// The values of an element that takes one string or a list of strings.
    fn strings(
        &mut self,
        path: Path<'_>,
        node: Node,
        element: &str,
        mut check: impl FnMut(&mut Self, Path<'_>, Node, &str),
    ) -> Vec<String> {
        let positions = self.positions;
        let items = positions.tree.items(&node);
        let mut strings = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let item_path = path.index(index);
            let string = self.text(item_path, *item);
            match item.kind {
                Kind::Text { .. } => check(self, item_path, *item, &string),
                _ if node.kind == Kind::List => {
                    self.wrong_type(item_path, *item, &format!("a value of `{element}`"), "a string");
                }
                _ => self.wrong_type(path, node, &format!("`{element}`"), "a string or a list of strings"),
            }
            strings.push(string.into_owned());
        }
        strings
    }

    /// The members of an object by the names of its shape. A misspelt one is taken for what is meant, if that is
    /// missing otherwise.
    fn elements<const N: usize>(&mut self, path: Path<'_>, object: Node, shape: &Shape<N>) -> [Option<Member>; N] {
        let positions = self.positions;
        let mut found = [None; N];
        let mut misspelt = Vec::new();
        for (name, value) in positions.tree.members(object) {
            let text = name.string(&positions.text);
            let slot = found.iter_mut().zip(shape.elements).find(|(_, element)| *element == text);
            match slot {
                Some((slot @ None, _)) => *slot = Some((name, value)),
                Some((Some(_), element)) => self.duplicate(path.name(element), name, || {
                    format!("{} `{element}` is given twice{}", shape.noun, shape.place)
                }),
                None => {
                    self.report(path.name(&text), name, || unknown_name(&text, shape));
                    // One that is far from all is not kept: there can be a million of them.
                    if misspelt.len() < N {
                        misspelt.push((name, value));
                    }
                }
            }
        }
        for (name, value) in misspelt {
            let meant = nearest(&name.string(&positions.text), shape.elements);
            let slot = found.iter_mut().zip(shape.elements).find(|(_, element)| Some(*element) == meant);
            if let Some((slot @ None, _)) = slot {
                *slot = Some((name, value));
            }
        }
        found
    }

    fn duplicate(&mut self, path: Path<'_>, name: Node, message: impl FnOnce() -> String) {
        self.report(path, name, || Fault::new(ProblemCode::DuplicateJsonKey, message(), "keep one of them"));
    }

    fn policy(&mut self, root: Node) -> Option<Policy> {
        let path = Path::DOCUMENT;
        if root.kind != Kind::Object {
            self.wrong_type(path, root, "a policy", "an object");
            return None;
        }
        let [version, id, statement] = self.elements(path, root, &POLICY);
        Some(Policy {
            version: version.and_then(|(_, value)| self.version(path.name("Version"), value)),
            id: id.map(|(_, value)| self.one_string(path.name("Id"), value, "`Id`")),
            statements: self.statements(path.name("Statement"), root, statement)?,
        })
    }

    fn version(&mut self, path: Path<'_>, node: Node) -> Option<Version> {
        if !matches!(node.kind, Kind::Text { .. }) {
            self.wrong_type(path, node, "`Version`", "a string");
            return None;
        }
        let text = self.text(path, node);
        let version = Version::ALL.iter().copied().find(|version| version.as_str() == text);
        if version.is_none() {
            self.report(path, node, || {
                let message = format!("unknown version {}", quoted(&text));
                Fault::new(ProblemCode::VersionInvalid, message, "write `2012-10-17`")
            });
        }
        version
    }

    fn statements(&mut self, path: Path<'_>, root: Node, element: Option<Member>) -> Option<Vec<Statement>> {
        let missing = |message| Fault::new(ProblemCode::StatementMissing, message, "add a statement");
        let Some((_, node)) = element else {
            self.report(Path::DOCUMENT, root, || missing("the policy has no `Statement`"));
            return Some(Vec::new());
        };
        let positions = self.positions;
        let items = positions.tree.items(&node);
        if items.is_empty() {
            self.report(path, node, || missing("`Statement` is an empty list"));
        }
        let mut statements = Some(Vec::with_capacity(items.len()));
        for (index, item) in items.iter().enumerate() {
            if item.kind == Kind::Object {
                let statement = self.statement(path.index(index), *item);
                if let Some(statements) = &mut statements {
                    statements.push(statement);
                }
                continue;
            }
            if node.kind == Kind::List {
                self.wrong_type(path.index(index), *item, "a statement", "an object");
            } else {
                self.wrong_type(path, node, "`Statement`", "an object or a list of objects");
            }
            statements = None;
        }
        statements
    }

    fn statement(&mut self, path: Path<'_>, node: Node) -> Statement {
        let [sid, effect, principal, not_principal, action, not_action, resource, not_resource, condition] =
            self.elements(path, node, &STATEMENT);
        Statement {
            sid: sid.map(|(_, value)| self.one_string(path.name("Sid"), value, "`Sid`")),
            effect: self.effect(path, node, effect),
            principal: self.principal(path, principal, not_principal),
            action: self.action(path, node, action, not_action),
            resource: self.resource(path, resource, not_resource),
            condition: condition.map(|(_, value)| self.condition(path.name("Condition"), value)).unwrap_or_default(),
        }
    }

    fn effect(&mut self, path: Path<'_>, statement: Node, element: Option<Member>) -> Effect {
        let fault = |message: String, help: &str| Fault::new(ProblemCode::EffectMissingOrBad, message, help);
        let Some((_, node)) = element else {
            self.report(path, statement, || {
                fault(
                    "the statement has no `Effect`".to_owned(),
                    "add `\"Effect\": \"Allow\"` or `\"Effect\": \"Deny\"`",
                )
            });
            return Effect::Deny;
        };
        let path = path.name("Effect");
        let text = self.one_string(path, node, "`Effect`");
        if let Some(effect) = Effect::ALL.iter().copied().find(|effect| effect.as_str() == text) {
            return effect;
        }
        if matches!(node.kind, Kind::Text { .. }) {
            self.report(path, node, || {
                let message = format!("unknown effect {}", quoted(&text));
                match nearest(&text, Effect::ALL.iter().map(|effect| effect.as_str())) {
                    Some(effect) => fault(message, &format!("write `{effect}`")),
                    None => fault(message, "an effect is `Allow` or `Deny`"),
                }
            });
        }
        Effect::Deny
    }

    /// The first one of an element and its `Not...` form, with its name and whether it is the `Not...` form.
    fn one_of_pair(
        &mut self,
        path: Path<'_>,
        names: [&'static str; 2],
        plain: Option<Member>,
        negated: Option<Member>,
    ) -> Option<(&'static str, bool, Node)> {
        let [plain_name, negated_name] = names;
        let plain = plain.map(|(name, value)| (plain_name, false, name, value));
        let negated = negated.map(|(name, value)| (negated_name, true, name, value));
        let (first, second) = match (plain, negated) {
            (Some(plain), Some(negated)) if negated.2.span().start < plain.2.span().start => (negated, Some(plain)),
            (Some(plain), negated) => (plain, negated),
            (None, negated) => (negated?, None),
        };
        if let Some((name, _, node, _)) = second {
            self.report(path.name(name), node, || {
                let message = format!("the statement has both `{plain_name}` and `{negated_name}`");
                Fault::new(ProblemCode::ElementPairConflict, message, "keep one of them")
            });
        }
        Some((first.0, first.1, first.3))
    }

    fn action(
        &mut self,
        path: Path<'_>,
        statement: Node,
        plain: Option<Member>,
        negated: Option<Member>,
    ) -> ActionElement {
        let Some((name, negated, node)) = self.one_of_pair(path, ["Action", "NotAction"], plain, negated) else {
            self.report(path, statement, || {
                let message = "the statement has no `Action`";
                Fault::new(ProblemCode::ActionMissing, message, "add `Action` or `NotAction`")
            });
            return ActionElement::Action(Vec::new());
        };
        let path = path.name(name);
        let actions = self.strings(path, node, name, |reader, path, node, action| {
            if let Some(fault) = action_fault(action) {
                reader.report(path, node, || fault);
            }
        });
        self.not_empty(path, node, &actions, ProblemCode::ActionMissing, name);
        if negated { ActionElement::NotAction(actions) } else { ActionElement::Action(actions) }
    }

    fn resource(&mut self, path: Path<'_>, plain: Option<Member>, negated: Option<Member>) -> Option<ResourceElement> {
        let (name, negated, node) = self.one_of_pair(path, ["Resource", "NotResource"], plain, negated)?;
        let path = path.name(name);
        let resources = self.strings(path, node, name, |reader, path, node, resource| {
            if let Some(fault) = resource_fault(resource) {
                reader.report(path, node, || fault);
            }
        });
        self.not_empty(path, node, &resources, ProblemCode::ResourceMissing, name);
        Some(if negated { ResourceElement::NotResource(resources) } else { ResourceElement::Resource(resources) })
    }

    fn not_empty(&mut self, path: Path<'_>, node: Node, values: &[String], code: ProblemCode, element: &str) {
        if values.is_empty() {
            self.report(path, node, || {
                Fault::new(code, format!("`{element}` is an empty list"), "name at least one, or remove the statement")
            });
        }
    }

    fn principal(
        &mut self,
        path: Path<'_>,
        plain: Option<Member>,
        negated: Option<Member>,
    ) -> Option<PrincipalElement> {
        let (name, negated, node) = self.one_of_pair(path, ["Principal", "NotPrincipal"], plain, negated)?;
        let principals = self.principals(path.name(name), node, name);
        Some(if negated { PrincipalElement::NotPrincipal(principals) } else { PrincipalElement::Principal(principals) })
    }

    fn principals(&mut self, path: Path<'_>, node: Node, element: &str) -> Principals {
        match node.kind {
            Kind::Object => {}
            Kind::Text { .. } => {
                let text = self.text(path, node);
                if text == "*" {
                    return Principals::Everyone;
                }
                self.report(path, node, || {
                    let message = format!("`{element}` cannot be the string {}", quoted(&text));
                    let kind = if text.contains(".amazonaws.com") { "Service" } else { "AWS" };
                    let help =
                        format!("write `\"*\"`, or name the type of the principal, such as `{{\"{kind}\": ...}}`");
                    Fault::new(ProblemCode::PrincipalValueMalformed, message, help)
                });
                return Principals::Map(Vec::new());
            }
            _ => {
                let expected = "`\"*\"` or an object of principals by type";
                self.wrong_type(path, node, &format!("`{element}`"), expected);
                return Principals::Map(Vec::new());
            }
        }
        let elements = self.elements(path, node, &PRINCIPALS);
        let mut found: Vec<_> = PrincipalType::ALL
            .iter()
            .zip(elements)
            .filter_map(|(kind, member)| member.map(|(_, value)| (*kind, value)))
            .collect();
        found.sort_by_key(|(_, value)| value.span().start);
        let entry = |(kind, value): (PrincipalType, Node)| PrincipalEntry {
            kind,
            values: self.strings(path.name(kind.as_str()), value, kind.as_str(), |_, _, _, _| {}),
        };
        Principals::Map(found.into_iter().map(entry).collect())
    }

    fn condition(&mut self, path: Path<'_>, node: Node) -> Vec<ConditionBlock> {
        if node.kind != Kind::Object {
            self.wrong_type(path, node, "`Condition`", "an object of condition operators");
            return Vec::new();
        }
        let positions = self.positions;
        let operators = positions.tree.members(node);
        let several = operators.len() > 1;
        let mut blocks = Vec::with_capacity(operators.len());
        let mut seen = HashMap::new();
        for (name, value) in operators {
            let text = name.string(&positions.text);
            let path = path.name(&text);
            self.text(path, name);
            let operator = match text.parse::<ConditionOperator>() {
                Ok(operator) => OperatorName::Known(operator),
                Err(error) => {
                    self.report(path, name, || error.fault());
                    OperatorName::Unknown(text.clone().into_owned())
                }
            };
            if several && let Some(first) = seen.insert(operator.clone(), name) {
                seen.insert(operator, first);
                if first.string(&positions.text) == text {
                    self.duplicate(path, name, || format!("condition operator {} is given twice", quoted(&text)));
                } else {
                    self.report(path, name, || {
                        let first = first.string(&positions.text);
                        let message = format!(
                            "condition operator {} differs only in case from {}",
                            quoted(&text),
                            quoted(&first)
                        );
                        Fault::new(ProblemCode::ConditionOperatorDuplicate, message, "put all keys under one of them")
                    });
                }
                continue;
            }
            let tests = self.condition_tests(path, value, &text);
            blocks.push(ConditionBlock { operator, tests });
        }
        blocks
    }

    fn condition_tests(&mut self, path: Path<'_>, node: Node, operator: &str) -> Vec<ConditionTest> {
        if node.kind != Kind::Object {
            self.report(path, node, || {
                let message =
                    format!("{} must be an object of condition keys, not {}", quoted(operator), node.kind.noun());
                Fault::new(ProblemCode::ConditionShape, message, "")
            });
            return Vec::new();
        }
        let positions = self.positions;
        let keys = positions.tree.members(node);
        let several = keys.len() > 1;
        let mut tests = Vec::with_capacity(keys.len());
        let mut seen = HashMap::new();
        for (name, value) in keys {
            let key = name.string(&positions.text);
            let path = path.name(&key);
            self.text(path, name);
            if several && let Some(first) = seen.insert(key.to_lowercase(), name) {
                seen.insert(key.to_lowercase(), first);
                if first.string(&positions.text) == key {
                    self.duplicate(path, name, || format!("condition key {} is given twice", quoted(&key)));
                } else {
                    self.report(path, name, || {
                        let first = first.string(&positions.text);
                        let message =
                            format!("condition key {} differs only in case from {}", quoted(&key), quoted(&first));
                        Fault::new(ProblemCode::ConditionKeyDuplicateCase, message, "put all values under one of them")
                    });
                }
                continue;
            }
            tests.push(ConditionTest {
                key: key.clone().into_owned(),
                values: self.condition_values(path, value, &key),
            });
        }
        tests
    }

    fn condition_values(&mut self, path: Path<'_>, node: Node, key: &str) -> Vec<String> {
        let positions = self.positions;
        let items = positions.tree.items(&node);
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let item_path = if node.kind == Kind::List { path.index(index) } else { path };
            if matches!(item.kind, Kind::Object | Kind::List | Kind::Null) {
                self.report(item_path, *item, || {
                    let key = quoted(key);
                    let noun = item.kind.noun();
                    let message = format!("a value of {key} must be a string, a number or a boolean, not {noun}");
                    Fault::new(ProblemCode::ConditionShape, message, "")
                });
            }
            values.push(self.text(item_path, *item).into_owned());
        }
        values
    }
}

fn unknown_name<const N: usize>(text: &str, shape: &Shape<N>) -> Fault {
    let (noun, place) = (shape.noun, shape.place);
    match nearest(text, shape.elements) {
        Some(element) if element.eq_ignore_ascii_case(text) => {
            let message = format!("{noun} {}{place} is in the wrong case", quoted(text));
            Fault::new(ProblemCode::ElementWrongCase, message, format!("write `{element}`"))
        }
        Some(element) => {
            let message = format!("unknown {noun} {}{place}", quoted(text));
            Fault::new(shape.unknown, message, format!("did you mean `{element}`?"))
        }
        None => {
            let message = format!("unknown {noun} {}{place}", quoted(text));
            let known = shape.elements.map(|element| format!("`{element}`")).join(", ");
            Fault::new(shape.unknown, message, format!("known are {known}"))
        }
    }
}
