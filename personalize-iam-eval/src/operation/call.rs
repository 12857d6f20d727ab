//! A call: which operation, by whom, with which inputs; which names and values an input can have.

use std::fmt;

use personalize_iam_model::Scope;
use personalize_iam_model::arn::{self, ArnError};
use personalize_iam_model::catalog::{self, Action, ArnPart, ArnTemplate, Operation, ResourceType};
use personalize_iam_model::suggest::nearest;

use super::data_access::{DataAccess, data_access};
use super::parameters::{Parameter, object_tags, parameter, parameters};
use crate::base::operations::{actions_of, created_type, dependents_of, fold, named, passes_role, takes_tags, typed};
use crate::request::context::{ContextValue, Exemptions};
use crate::request::principal::Principal;

/// A call of an API operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Call {
    /// The operation.
    pub operation: &'static Operation,
    /// Who calls it.
    pub principal: Principal,
    /// Where: the Region and the account that the call goes to.
    pub scope: Scope,
    /// The resources that it names.
    pub inputs: Vec<Input>,
    /// The bucket and the key of an object, where they were given apart; and the object that is copied.
    pub(super) object: ObjectParts,
    /// The parts of names that several parameters make up, by the folded variables of their templates.
    pub(super) pieces: Vec<(String, String)>,
    /// Notes on the inputs that were taken: that they have no effect, or what was assumed.
    pub notes: Vec<String>,
    /// The data that it reads.
    pub source: Option<S3Location>,
    /// Where it writes data.
    pub destination: Option<S3Location>,
    /// The owners of buckets that belong to other accounts.
    pub bucket_owners: Vec<(String, String)>,
    /// The tags that it gives to what it creates, or to a session.
    pub tags: Vec<(String, String)>,
    /// What else it has and no condition key describes, such as `a key policy`.
    pub parts: Vec<&'static str>,
    /// Context keys of the caller's requests. Keys that begin with `aws:ResourceTag/` are about the resources that are
    /// there before the call.
    pub context: Vec<(String, ContextValue)>,
    /// Context keys of the caller's requests that are not known.
    pub unknown: Vec<String>,
    /// What exempts the caller from the policies of an organization.
    pub exemptions: Exemptions,
}

/// What calls of Amazon S3 say of an object, parameter by parameter.
#[derive(Clone, Debug, Default)]
pub(super) struct ObjectParts {
    pub(super) bucket: Option<String>,
    pub(super) key: Option<String>,
    /// The ARN of the object that is copied.
    pub(super) copied: Option<String>,
}

/// A resource that a call names.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Input {
    /// Its type.
    pub resource_type: &'static ResourceType,
    /// Its ARN.
    pub arn: String,
}

/// A place in Amazon S3: `s3://bucket/path`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct S3Location {
    /// The bucket's name.
    pub bucket: String,
    /// The key of an object, or the beginning of keys if it is empty or ends with a slash.
    pub path: String,
}

/// Finds an operation by its name, or by the name of its API model or its service and its name:
/// `CreateCampaign`, `create-campaign`, `personalize:CreateCampaign`, `personalize-runtime:GetRecommendations`.
///
/// A bare name that several services have is Amazon Personalize's, if it is one of them.
///
/// # Errors
///
/// If there is no such operation in the catalog, or several.
///
/// ```
/// use personalize_iam_eval::operation::find;
///
/// assert_eq!(find("s3:CreateBucket").unwrap().to_string(), "s3:CreateBucket");
/// assert_eq!(find("create-campaign").unwrap().to_string(), "personalize:CreateCampaign");
/// assert_eq!(
///     find("CreateCampain").unwrap_err().to_string(),
///     "unknown operation `CreateCampain`; did you mean `CreateCampaign`?",
/// );
/// ```
pub fn find(name: &str) -> Result<&'static Operation, CallError> {
    match named(name).as_slice() {
        [operation] => Ok(operation),
        [] => {
            if let Some(action) = catalog::action(name) {
                return Err(CallError(Fault::Action { action }));
            }
            let (prefix, bare) = name.split_once(':').map_or((None, name), |(prefix, bare)| (Some(prefix), bare));
            let is_of = |one: &&Operation, prefix: &str| {
                [one.service, one.client].iter().any(|of| of.eq_ignore_ascii_case(prefix))
            };
            let operations = || catalog::services().flat_map(|service| service.operations).copied();
            // A service that there is was meant.
            let prefix = prefix.filter(|prefix| operations().any(|one| is_of(&one, prefix)));
            let meant = operations().filter(|one| prefix.is_none_or(|prefix| is_of(one, prefix)));
            let suggestion = nearest(bare, meant.map(|operation| operation.name));
            Err(CallError(Fault::Operation { name: name.to_owned(), suggestion }))
        }
        several => {
            let names = several.iter().map(|operation| operation.to_string()).collect();
            Err(CallError(Fault::Ambiguous { name: name.to_owned(), names }))
        }
    }
}

impl Call {
    /// A call without inputs.
    #[must_use]
    pub fn new(operation: &'static Operation, principal: Principal, scope: Scope) -> Call {
        Call {
            operation,
            principal,
            scope,
            inputs: Vec::new(),
            object: ObjectParts::default(),
            pieces: Vec::new(),
            notes: Vec::new(),
            source: None,
            destination: None,
            bucket_owners: Vec::new(),
            tags: Vec::new(),
            parts: Vec::new(),
            context: Vec::new(),
            unknown: Vec::new(),
            exemptions: Exemptions::default(),
        }
    }

    /// With an input.
    ///
    /// The name is that of an ARN parameter of the operation (`datasetArn`, or with its path
    /// `metricsOutputConfig.roleArn`), of a resource type (`dataset`, `dataset-group`, `iam:role`), `name` for what the
    /// operation creates, `role` and `key`, `source` and `destination` for places in Amazon S3; or of a parameter that is
    /// the value of a condition key, such as `sourceIdentity`.
    ///
    /// Any other parameter of the API call is taken as well, in the spelling of the API (`datasetType`) or of the AWS CLI
    /// (`--dataset-type`); the [notes](Call::notes) say that it has no effect.
    ///
    /// The value is an ARN, or a name that the call's Region and account complete, or `s3://bucket/path`; of such a
    /// parameter its value, with commas between several.
    ///
    /// ```
    /// use personalize_iam_eval::operation::{Call, find};
    /// use personalize_iam_model::Scope;
    ///
    /// const HOME: Scope = Scope::aws("eu-west-1", "111122223333");
    /// let ana = "arn:aws:iam::111122223333:user/ana".parse()?;
    /// let call = Call::new(find("s3:PutObject")?, ana, HOME)
    ///     .with_input("bucket", "shop")?
    ///     .with_input("--key", "in/day.csv")?
    ///     .with_input("ContentType", "text/csv")?;
    /// assert!(call.inputs.iter().any(|input| input.arn == "arn:aws:s3:::shop/in/day.csv"));
    /// assert!(call.notes[0].starts_with("`ContentType` is passed over"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the operation takes no such input, if the value is neither an ARN nor a name of the type, or if the condition
    /// key has another value.
    pub fn with_input(mut self, name: &str, value: &str) -> Result<Call, CallError> {
        let access = data_access(self.operation);
        let name = name.trim_start_matches('-');
        if self.take_object(name, value)? || self.take_piece(name, value)? {
            return Ok(self);
        }
        if let Some(instead) = instead_of(self.operation, name) {
            let operation = self.operation;
            return Err(CallError(Fault::Composite { name: name.to_owned(), operation, instead }));
        }
        match parameter(self.operation, &fold(name)) {
            Some(Parameter::Key { name, multivalued }) => return self.with_value(name, multivalued, value),
            Some(Parameter::Part(what)) => {
                if what == "tags of objects" {
                    for (key, values) in object_tags(value) {
                        self.context.retain(|(known, _)| !known.eq_ignore_ascii_case(&key));
                        self.context.push((key, values));
                    }
                }
                if !self.parts.contains(&what) {
                    self.parts.push(what);
                }
                return Ok(self);
            }
            None => {}
        }
        match self.place(name, access) {
            Some(Place::Source) => self.source = Some(S3Location::read(value)?),
            Some(Place::Destination) => self.destination = Some(S3Location::read(value)?),
            Some(Place::Resource(resource_type)) => {
                let several = fold(name).ends_with("names");
                for value in value.split(|c: char| several && (c == ',' || c == ' ')) {
                    let arn = resolve(resource_type, value, &self.scope)?;
                    self.notes.extend(without_path(resource_type, name, value));
                    self.add(resource_type, arn);
                }
            }
            Some(Place::AnyResource) => {
                let resource_type = arn::resource_types(value).find(|t| t.service == self.operation.service);
                let resource_type = resource_type.ok_or_else(|| {
                    let service = self.operation.service;
                    CallError(Fault::AnyArn { value: value.to_owned(), service })
                })?;
                let arn = resolve(resource_type, value, &self.scope)?;
                self.add(resource_type, arn);
            }
            None if self.pieces.iter().any(|(known, _)| *known == fold(name)) => {}
            None if is_parameter(self.operation, name) || self.operation.parameters.is_none() => {
                self.notes.push(passed_over(self.operation, name));
            }
            None => {
                let mut names = self.input_names();
                if let Some(meant) = nearest(name, self.operation.parameters.unwrap_or_default().iter().copied()) {
                    names.push(meant.to_owned());
                }
                let suggestion = nearest(name, names.iter().map(String::as_str)).map(str::to_owned);
                let operation = self.operation;
                return Err(CallError(Fault::Input { name: name.to_owned(), operation, suggestion, names }));
            }
        }
        Ok(self)
    }

    /// Takes a parameter that says of an object of Amazon S3 which it is: `Bucket`, `Key`, `CopySource`.
    fn take_object(&mut self, name: &str, value: &str) -> Result<bool, CallError> {
        let operation = self.operation;
        let is_one = |wanted: &str| fold(name) == wanted && is_parameter(operation, name);
        if operation.client != "s3" || !acts_on_objects(operation) {
            return Ok(false);
        }
        let [Some(bucket), Some(object)] = ["bucket", "object"].map(|kind| typed("s3", kind)) else { return Ok(false) };
        let partition = self.scope.partition();
        if is_one("copysource") {
            let decoded = value.trim_start_matches('/').split("?versionId=").next().unwrap_or_default();
            let arn = resolve(object, decoded, &self.scope)?;
            self.object.copied = Some(arn.clone());
            let of_bucket = arn.split_once('/').map_or(arn.as_str(), |(bucket, _)| bucket).to_owned();
            self.add(bucket, of_bucket);
            self.add(object, arn);
        } else if is_one("bucket") && value.starts_with("arn:") && !value.starts_with(&format!("arn:{partition}:s3:::"))
        {
            // An access point, of which objects have ARNs of their own.
            return Ok(false);
        } else if is_one("bucket") {
            let arn = resolve(bucket, value, &self.scope)?;
            self.object.bucket = Some(arn.rsplit(':').next().unwrap_or_default().to_owned());
            self.add(bucket, arn);
        } else if is_one("key") {
            self.object.key = Some(value.to_owned());
        } else {
            return Ok(false);
        }
        if let (Some(in_bucket), Some(key)) = (&self.object.bucket, &self.object.key) {
            let arn = resolve(object, &format!("arn:{partition}:s3:::{in_bucket}/{key}"), &self.scope)?;
            self.add(object, arn);
        }
        Ok(true)
    }

    /// Takes a parameter that is one variable of several in the template of a resource type: `logStreamName`. Whether that
    /// is all that it is.
    fn take_piece(&mut self, name: &str, value: &str) -> Result<bool, CallError> {
        let folded = fold(name);
        if !is_parameter(self.operation, name) {
            return Ok(false);
        }
        let actions = actions_of(self.operation).filter_map(|one| catalog::action(one.action));
        let types = actions.flat_map(|action| action.resources).map(|one| one.resource_type);
        let mut only_a_part = false;
        for (resource_type, template) in types.flat_map(|one| one.arns.iter().map(move |template| (one, template))) {
            let parts = template.resource;
            let variables = || {
                parts.iter().filter_map(|part| if let ArnPart::Variable(name) = part { Some(fold(name)) } else { None })
            };
            let is_one = variables().any(|variable| variable == folded);
            if !is_one || variables().count() < 2 {
                continue;
            }
            if value.is_empty() || value.contains(['*', '?', '{', '}']) {
                return Err(CallError(Fault::Wildcard { value: value.to_owned() }));
            }
            only_a_part |= variables().next_back().is_some_and(|last| last == folded);
            self.pieces.retain(|(known, _)| *known != folded);
            self.pieces.push((folded.clone(), value.to_owned()));
            let given = |name: &str| {
                self.pieces.iter().find(|(known, _)| *known == fold(name)).map(|(_, value)| value.as_str())
            };
            let all: Option<String> = parts
                .iter()
                .map(|part| match part {
                    ArnPart::Literal(text) => Some(*text),
                    ArnPart::Variable(name) => given(name),
                })
                .collect();
            if let Some(resource) = all {
                let arn = resolve(resource_type, &format!("{}{resource}", head(template, &self.scope)), &self.scope)?;
                self.add(resource_type, arn);
            }
        }
        Ok(only_a_part)
    }

    /// What the call says of a variable in the template of a resource that it does not name wholly.
    pub(super) fn named_part(&self, variable: &str) -> Option<&str> {
        if variable == "BucketName" {
            return self.object.bucket.as_deref();
        }
        let folded = fold(variable);
        self.pieces.iter().find(|(known, _)| *known == folded).map(|(_, value)| value.as_str())
    }

    fn with_value(mut self, key: &'static str, multivalued: bool, value: &str) -> Result<Call, CallError> {
        let values = || value.split(',').map(|one| one.trim().to_owned()).collect();
        let value = if multivalued { ContextValue::Many(values()) } else { ContextValue::One(value.to_owned()) };
        let given = self.context.iter().find(|(known, _)| known.eq_ignore_ascii_case(key)).map(|(_, value)| value);
        match given {
            Some(given) if given.values() != value.values() => {
                let values = [given, &value].map(|value| value.values().join(","));
                return Err(CallError(Fault::TwoValues { key, values }));
            }
            Some(_) => {}
            None => self.context.push((key.to_owned(), value)),
        }
        Ok(self)
    }

    fn add(&mut self, resource_type: &'static ResourceType, arn: String) {
        if !self.inputs.iter().any(|input| std::ptr::eq(input.resource_type, resource_type) && input.arn == arn) {
            self.inputs.push(Input { resource_type, arn });
        }
    }

    /// Whether it takes tags.
    #[must_use]
    pub fn takes_tags(&self) -> bool {
        takes_tags(self.operation)
    }

    /// With a tag for what it creates or tags, or for a session.
    #[must_use]
    pub fn with_tag(mut self, key: impl Into<String>, value: impl Into<String>) -> Call {
        self.tags.push((key.into(), value.into()));
        self
    }

    /// With a context key of the caller's requests.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<ContextValue>) -> Call {
        self.context.push((key.into(), value.into()));
        self
    }

    /// With a context key of the caller's requests that is not known.
    #[must_use]
    pub fn unknown(mut self, key: impl Into<String>) -> Call {
        self.unknown.push(key.into());
        self
    }

    /// With the account that a bucket belongs to, if it is another one.
    #[must_use]
    pub fn with_bucket_owner(mut self, bucket: impl Into<String>, account: impl Into<String>) -> Call {
        self.bucket_owners.push((bucket.into(), account.into()));
        self
    }

    /// The names of the inputs that it takes, for messages.
    fn input_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        if created_type(self.operation).is_some() {
            names.push("name".to_owned());
        }
        names.extend(self.operation.arn_parameters.iter().map(|one| one.parameter.to_owned()));
        if self.operation.arn_parameters.is_empty() {
            let types = actions_of(self.operation).chain(dependents_of(self.operation));
            let types = types.filter_map(|one| catalog::action(one.action));
            names.extend(types.flat_map(|action| action.resources).map(|one| one.resource_type.name.to_owned()));
        }
        let access = data_access(self.operation);
        let also = [("source", access.reads), ("destination", access.writes)];
        names.extend(also.iter().filter(|(_, takes)| *takes).map(|(name, _)| (*name).to_owned()));
        names.extend(parameters(self.operation));
        let mut unique: Vec<String> = Vec::with_capacity(names.len());
        for name in names {
            if !unique.contains(&name) {
                unique.push(name);
            }
        }
        unique
    }

    fn place(&self, name: &str, access: DataAccess) -> Option<Place> {
        let operation = self.operation;
        let folded = fold(name);
        match folded.as_str() {
            "source" | "datalocation" | "datasource.datalocation" | "jobinput.s3datasource.path" if access.reads => {
                return Some(Place::Source);
            }
            "destination" | "joboutput.s3datadestination.path" | "metricsoutputconfig.s3datadestination.path"
                if access.writes =>
            {
                return Some(Place::Destination);
            }
            _ => {}
        }
        if folded == "name"
            && let Some(created) = created_type(operation)
        {
            return Some(Place::Resource(created));
        }
        let last = |path: &'static str| path.rsplit('.').next().unwrap_or(path);
        let is_parameter = |path: &'static str| fold(path) == folded || fold(last(path)) == folded;
        if let Some(parameter) = operation.arn_parameters.iter().find(|one| is_parameter(one.parameter)) {
            return match parameter.resource_type {
                Some(named) => typed(operation.service, named).map(Place::Resource),
                None => Some(Place::AnyResource),
            };
        }
        let takes = |wanted: &str| operation.arn_parameters.iter().any(|one| one.resource_type == Some(wanted));
        let uses_data = access.reads || access.writes;
        match folded.as_str() {
            "role" | "rolearn" | "iam:role" if takes("iam:role") || passes_role(operation) => {
                return typed("iam", "role").map(Place::Resource);
            }
            // Not every operation that reads the key of the bucket has it as a parameter.
            "key" | "kmskeyarn" | "kms:key" if takes("kms:key") || uses_data => {
                return typed("kms", "key").map(Place::Resource);
            }
            _ => {}
        }
        // By the resource type, where the operation takes one.
        let ends = ["arn", "name", "names", "id", "identifier"];
        let bare = ends.iter().find_map(|end| folded.strip_suffix(end)).unwrap_or(&folded);
        let acts_on =
            actions_of(operation).chain(dependents_of(operation)).filter_map(|one| catalog::action(one.action));
        let of_actions = acts_on.flat_map(|action| {
            let listed = action.resources.iter().map(|one| one.resource_type);
            listed.chain(action.gaps.iter().map(|gap| gap.resource_type))
        });
        let of_parameters =
            operation.arn_parameters.iter().filter_map(|one| typed(operation.service, one.resource_type?));
        // A role that sts lists is one of iam by its ARN.
        let qualified = |t: &ResourceType, service: &str| fold(&format!("{service}:{}", t.name)) == folded;
        let mut known = of_actions.chain(of_parameters);
        let is_named = |t: &ResourceType| [bare, folded.as_str()].contains(&fold(t.name).as_str());
        let found = known.find(|t| {
            is_named(t)
                || qualified(t, t.service)
                || t.arn().service.fixed().is_some_and(|service| qualified(t, service))
        });
        found.map(Place::Resource)
    }
}

/// Whether it is the name of a parameter of the API call, or the path of something in one.
fn is_parameter(operation: &Operation, name: &str) -> bool {
    let first = name.split(['.', '[']).next().unwrap_or(name);
    operation.parameters.unwrap_or_default().iter().any(|known| fold(known) == fold(first))
}

/// Whether one of its actions is checked on objects of Amazon S3.
fn acts_on_objects(operation: &Operation) -> bool {
    let actions = actions_of(operation).filter_map(|one| catalog::action(one.action));
    actions
        .flat_map(|action| action.resources)
        .any(|one| one.resource_type.service == "s3" && one.resource_type.name == "object")
}

/// What to give in place of a parameter that holds several things, or that another option is for.
fn instead_of(operation: &Operation, name: &str) -> Option<String> {
    let folded = fold(name);
    if !is_parameter(operation, name) || name.contains(['.', '[']) {
        return None;
    }
    if folded == "tags" && takes_tags(operation) {
        return Some("give each tag with `--tag KEY=VALUE`".to_owned());
    }
    let access = data_access(operation);
    let mut inner: Vec<String> = Vec::new();
    match folded.as_str() {
        "datasource" | "jobinput" if access.reads => inner.push("source".to_owned()),
        "joboutput" | "metricsoutputconfig" if access.writes => inner.push("destination".to_owned()),
        _ => {}
    }
    let within = |path: &&str| path.split_once(['.', '[']).is_some_and(|(first, _)| fold(first) == folded);
    inner.extend(operation.arn_parameters.iter().map(|one| one.parameter).filter(within).map(str::to_owned));
    let inner: Vec<String> = inner.iter().map(|one| format!("`{one}`")).collect();
    (!inner.is_empty()).then(|| format!("give what it holds by itself: {}", inner.join(", ")))
}

/// That a parameter was not needed.
fn passed_over(operation: &Operation, name: &str) -> String {
    let name = name.escape_debug();
    if operation.parameters.is_none() {
        return format!("`{name}` is passed over: the parameters of `{operation}` are not known here");
    }
    // All that hold ARNs are known.
    if operation.service == "personalize" {
        return format!("`{name}` has no effect on the permission");
    }
    format!("`{name}` is passed over: neither a resource nor a condition key that is known here follows from it")
}

/// That the path of a resource of IAM is not said by its name.
fn without_path(resource_type: &ResourceType, name: &str, value: &str) -> Option<String> {
    let with_path = ["user", "role", "group", "policy", "instance-profile", "server-certificate"];
    let of_iam = resource_type.is_in_namespace("iam") && with_path.contains(&resource_type.name);
    (of_iam && fold(name).ends_with("name") && !value.contains('/')).then(|| {
        let (name, kind) = (name.escape_debug(), resource_type.name);
        format!("`{name}` does not say the path of the {kind}, which is taken to be `/`; give its ARN with `{kind}` if it has another")
    })
}

enum Place {
    Source,
    Destination,
    Resource(&'static ResourceType),
    AnyResource,
}

/// An ARN as it is, a name completed.
fn resolve(resource_type: &'static ResourceType, value: &str, scope: &Scope) -> Result<String, CallError> {
    let fault = |fault| Err(CallError(fault));
    if value.contains(['*', '?']) {
        return fault(Fault::Wildcard { value: value.to_owned() });
    }
    if value.is_empty() {
        return fault(Fault::Empty { resource_type });
    }
    if value.starts_with("alias/") && resource_type.service == "kms" && resource_type.name == "key" {
        return fault(Fault::Alias { value: value.to_owned() });
    }
    let text = if value.starts_with("arn:") {
        value.to_owned()
    } else {
        let template = resource_type.arn();
        let leading = match template.resource.first() {
            Some(ArnPart::Literal(text)) => text,
            _ => "",
        };
        // Both `movies` and `campaign/movies` are met.
        let name = value.strip_prefix(leading).unwrap_or(value);
        format!("{}{leading}{name}", head(template, scope))
    };
    arn::check(resource_type, &text).map_err(|error| CallError(Fault::Arn(error)))?;
    Ok(text)
}

/// An ARN's fields before the resource.
pub(super) fn head(template: &ArnTemplate, scope: &Scope) -> String {
    let (region, account) = (scope.region(), scope.account());
    let region = template.region.fixed().unwrap_or(region.as_str());
    let account = template.account.fixed().unwrap_or(account.as_str());
    // No operation is about a type whose ARNs can be of several services.
    let service = template.service.fixed().unwrap_or("*");
    format!("arn:{}:{service}:{region}:{account}:", scope.partition())
}

impl S3Location {
    fn read(text: &str) -> Result<S3Location, CallError> {
        let fault = || CallError(Fault::Location { value: text.to_owned() });
        let rest = text.strip_prefix("s3://").ok_or_else(fault)?;
        let (bucket, path) = rest.split_once('/').unwrap_or((rest, ""));
        let plain = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'.' | b'_');
        if bucket.is_empty() || !bucket.bytes().all(plain) || path.contains(['*', '?']) {
            return Err(fault());
        }
        Ok(S3Location { bucket: bucket.to_owned(), path: path.to_owned() })
    }
}

/// Why a call cannot be made up.
#[derive(Clone, Debug)]
pub struct CallError(Fault);

#[derive(Clone, Debug)]
enum Fault {
    Operation { name: String, suggestion: Option<&'static str> },
    Action { action: &'static Action },
    Ambiguous { name: String, names: Vec<String> },
    Input { name: String, operation: &'static Operation, suggestion: Option<String>, names: Vec<String> },
    Composite { name: String, operation: &'static Operation, instead: String },
    Wildcard { value: String },
    Alias { value: String },
    Empty { resource_type: &'static ResourceType },
    Arn(ArnError),
    AnyArn { value: String, service: &'static str },
    TwoValues { key: &'static str, values: [String; 2] },
    Location { value: String },
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |text: &str| format!("`{}`", text.escape_debug());
        let all = |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        match &self.0 {
            Fault::Action { action } => {
                write!(f, "`{action}` is an action, and no operation of that name is in the catalog; ")?;
                let operations: Vec<String> = action.operations.iter().map(|one| one.to_string()).collect();
                match operations.as_slice() {
                    [] => f.write_str("decide about the action with `simulate`, or name the operation of the API"),
                    [only] => write!(f, "it is what AWS checks for `{only}`"),
                    several => write!(f, "it is what AWS checks for {}", all(several)),
                }
            }
            Fault::Operation { name, suggestion: Some(suggestion) } => {
                write!(f, "unknown operation {}; did you mean `{suggestion}`?", quoted(name))
            }
            Fault::Operation { name, suggestion: None } => {
                write!(f, "unknown operation {}; write its name as in `CreateCampaign` or `s3:GetObject`", quoted(name))
            }
            Fault::Ambiguous { name, names } => {
                write!(f, "several services have an operation {}; write one of {}", quoted(name), all(names))
            }
            Fault::Input { name, operation, suggestion: Some(suggestion), .. } => {
                write!(f, "`{operation}` takes no input {}; did you mean `{suggestion}`?", quoted(name))
            }
            Fault::Input { name, operation, names, .. } if names.is_empty() => {
                write!(f, "`{operation}` takes no input {}; it names no resources", quoted(name))
            }
            Fault::Input { name, operation, names, .. } => {
                write!(f, "`{operation}` takes no input {}; it takes {}", quoted(name), all(names))
            }
            Fault::Composite { name, operation, instead } => {
                write!(f, "{} of `{operation}` is more than a name or a value; {instead}", quoted(name))
            }
            Fault::Wildcard { value } => {
                write!(f, "{} names no single resource; write it without `*` and `?`", quoted(value))
            }
            Fault::Alias { value } => {
                write!(
                    f,
                    "{} is an alias, which does not say which key it names; give the key's id or ARN",
                    quoted(value)
                )
            }
            Fault::Empty { resource_type } => {
                write!(f, "the name of the `{resource_type}` is empty; write its name or its ARN")
            }
            Fault::Arn(error) => error.fmt(f),
            Fault::TwoValues { key, values: [one, other] } => {
                write!(f, "`{key}` is {} and {}; give one of them", quoted(one), quoted(other))
            }
            Fault::AnyArn { value, service } => {
                write!(f, "{} is not an ARN of a resource of `{service}`", quoted(value))
            }
            Fault::Location { value } => {
                write!(f, "{} is not a place in Amazon S3; write it as in `s3://bucket/path/`", quoted(value))
            }
        }
    }
}

impl std::error::Error for CallError {}
