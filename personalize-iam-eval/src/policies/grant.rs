//! Grants on KMS keys: what they say, and the statements that say the same.
//!
//! Source: AWS KMS Developer Guide, "Grants in AWS KMS", "Creating grants" and "Retiring and revoking grants"; AWS KMS
//! API Reference, "GrantConstraints" and "ListGrants".

use std::fmt;
use std::str::FromStr;

use personalize_iam_model::policy::{
    ActionElement, ConditionBlock, ConditionTest, PrincipalElement, PrincipalEntry, PrincipalType, Principals,
    ResourceElement, Version,
};
use personalize_iam_model::suggest::nearest;
use personalize_iam_model::{Effect, Policy, Statement};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::request::linked_keys::ENCRYPTION_CONTEXT;
use crate::request::principal::{Principal, is_unique_id};

/// A grant on a KMS key: it allows a principal some operations on that key, and denies nothing.
///
/// With serde it is read and written as `aws kms list-grants` shows it.
///
/// `kms:RetireGrant` is also allowed to the retiring principal and to the account that issued the grant. Policies go
/// on deciding it where no grant speaks for it, although AWS says that a key policy has no say in it.
///
/// ```
/// use personalize_iam_eval::{Decision, Grant, GrantOperation, Policies, Request};
///
/// let grant = Grant {
///     grantee_principal: Some("arn:aws:iam::111122223333:user/ana".to_owned()),
///     operations: vec![GrantOperation::Decrypt],
///     ..Grant::default()
/// };
/// let policies = Policies { grants: vec![grant], ..Policies::default() }.compile();
/// let ana = "arn:aws:iam::111122223333:user/ana".parse()?;
/// let key = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";
/// assert_eq!(policies.decide(&Request::new(ana, "kms:Decrypt", key).prepare()), Decision::Allowed);
/// # Ok::<(), personalize_iam_eval::PrincipalError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(from = "GrantLine")]
pub struct Grant {
    /// Whom it allows: the ARN of a user, a role, a session or an account's root, an account id, or a service principal.
    pub grantee_principal: Option<String>,
    /// The service that it allows.
    pub grantee_service_principal: Option<String>,
    /// Who may retire it.
    pub retiring_principal: Option<String>,
    /// The service that may retire it.
    pub retiring_service_principal: Option<String>,
    /// The account under which it was made, which may retire it: an ARN of the root user, or an account id.
    pub issuing_account: Option<String>,
    /// The key, by ARN or id; `None`: the key that a request is about.
    pub key_id: Option<String>,
    /// Its id.
    pub grant_id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// What it allows.
    pub operations: Vec<GrantOperation>,
    /// Under which conditions.
    pub constraints: GrantConstraints,
}

/// The conditions of a grant.
///
/// Those on the encryption context hold for operations with symmetric keys, and for the grants that
/// [`GrantOperation::CreateGrant`] makes; none holds for [`GrantOperation::RetireGrant`].
///
/// Source: AWS KMS API Reference, "GrantConstraints".
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct GrantConstraints {
    /// The encryption context is this. The case of a key does not count, that of a value does.
    #[serde(deserialize_with = "pairs")]
    pub encryption_context_equals: Option<Vec<(String, String)>>,
    /// The encryption context has these pairs, and perhaps others.
    #[serde(deserialize_with = "pairs")]
    pub encryption_context_subset: Option<Vec<(String, String)>>,
    /// The request is made on behalf of this resource.
    pub source_arn: Option<String>,
}

macro_rules! operations {
    ($($name:ident)*) => {
        /// What a grant can allow: an operation of KMS.
        ///
        /// Source: AWS KMS Developer Guide, "Grants in AWS KMS".
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum GrantOperation { $(
            #[doc = concat!("`kms:", stringify!($name), "`.")]
            $name,
        )* }

        impl GrantOperation {
            /// All operations that a grant can allow.
            pub const ALL: &'static [GrantOperation] = &[$(GrantOperation::$name),*];

            /// The name, without the service's prefix.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(GrantOperation::$name => stringify!($name)),* }
            }
        }
    };
}

operations! {
    CreateGrant
    Decapsulate
    Decrypt
    DeriveSharedSecret
    DescribeKey
    Encapsulate
    Encrypt
    GenerateDataKey
    GenerateDataKeyPair
    GenerateDataKeyPairWithoutPlaintext
    GenerateDataKeyWithoutPlaintext
    GenerateMac
    GetPublicKey
    ReEncryptFrom
    ReEncryptTo
    RetireGrant
    Sign
    Verify
    VerifyMac
}

impl GrantOperation {
    /// Whether requests of it have an encryption context.
    const fn has_encryption_context(self) -> bool {
        matches!(
            self,
            GrantOperation::Decrypt
                | GrantOperation::Encrypt
                | GrantOperation::GenerateDataKey
                | GrantOperation::GenerateDataKeyPair
                | GrantOperation::GenerateDataKeyPairWithoutPlaintext
                | GrantOperation::GenerateDataKeyWithoutPlaintext
                | GrantOperation::ReEncryptFrom
                | GrantOperation::ReEncryptTo
        )
    }

    fn action(self) -> String {
        format!("kms:{}", self.as_str())
    }
}

impl fmt::Display for GrantOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for GrantOperation {
    type Err = UnknownGrantOperation;

    fn from_str(text: &str) -> Result<Self, UnknownGrantOperation> {
        let found = GrantOperation::ALL.iter().find(|operation| operation.as_str() == text);
        found.copied().ok_or_else(|| UnknownGrantOperation { name: text.to_owned() })
    }
}

/// That a text names no operation that a grant can allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownGrantOperation {
    name: String,
}

impl fmt::Display for UnknownGrantOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = || GrantOperation::ALL.iter().map(|operation| operation.as_str());
        write!(f, "`{}` is not an operation that a grant can allow; ", self.name.escape_debug())?;
        match nearest(&self.name, names()) {
            Some(meant) => write!(f, "did you mean `{meant}`?"),
            None => {
                let all: Vec<String> = names().map(|name| format!("`{name}`")).collect();
                write!(f, "there are {}", all.join(", "))
            }
        }
    }
}

impl std::error::Error for UnknownGrantOperation {}

/// A grant as AWS writes it.
#[derive(serde::Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
#[derive(Default)]
struct GrantLine {
    #[serde(deserialize_with = "principal")]
    grantee_principal: Option<String>,
    #[serde(deserialize_with = "service")]
    grantee_service_principal: Option<String>,
    #[serde(deserialize_with = "principal")]
    retiring_principal: Option<String>,
    #[serde(deserialize_with = "service")]
    retiring_service_principal: Option<String>,
    #[serde(deserialize_with = "principal")]
    issuing_account: Option<String>,
    #[serde(deserialize_with = "key")]
    key_id: Option<String>,
    grant_id: Option<String>,
    name: Option<String>,
    operations: Vec<Operation>,
    constraints: Option<GrantConstraints>,
    #[serde(rename = "CreationDate")]
    _creation_date: Option<IgnoredAny>,
}

impl From<GrantLine> for Grant {
    fn from(line: GrantLine) -> Grant {
        Grant {
            grantee_principal: line.grantee_principal,
            grantee_service_principal: line.grantee_service_principal,
            retiring_principal: line.retiring_principal,
            retiring_service_principal: line.retiring_service_principal,
            issuing_account: line.issuing_account,
            key_id: line.key_id,
            grant_id: line.grant_id,
            name: line.name,
            operations: line.operations.into_iter().map(|Operation(operation)| operation).collect(),
            constraints: line.constraints.unwrap_or_default(),
        }
    }
}

/// What is not said is left out, as AWS does.
impl Serialize for Grant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in [
            ("KeyId", &self.key_id),
            ("GrantId", &self.grant_id),
            ("Name", &self.name),
            ("GranteePrincipal", &self.grantee_principal),
            ("GranteeServicePrincipal", &self.grantee_service_principal),
            ("RetiringPrincipal", &self.retiring_principal),
            ("RetiringServicePrincipal", &self.retiring_service_principal),
            ("IssuingAccount", &self.issuing_account),
        ] {
            if let Some(value) = value {
                map.serialize_entry(name, value)?;
            }
        }
        let operations: Vec<&str> = self.operations.iter().map(|operation| operation.as_str()).collect();
        map.serialize_entry("Operations", &operations)?;
        if self.constraints != GrantConstraints::default() {
            map.serialize_entry("Constraints", &self.constraints)?;
        }
        map.end()
    }
}

impl Serialize for GrantConstraints {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Pairs<'a>(&'a [(String, String)]);

        impl Serialize for Pairs<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
            }
        }

        let mut map = serializer.serialize_map(None)?;
        for (name, pairs) in [
            ("EncryptionContextEquals", &self.encryption_context_equals),
            ("EncryptionContextSubset", &self.encryption_context_subset),
        ] {
            if let Some(pairs) = pairs {
                map.serialize_entry(name, &Pairs(pairs))?;
            }
        }
        if let Some(source) = &self.source_arn {
            map.serialize_entry("SourceArn", source)?;
        }
        map.end()
    }
}

struct Operation(GrantOperation);

impl<'de> Deserialize<'de> for Operation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map(Operation).map_err(D::Error::custom)
    }
}

/// A text that passes a test, or `null`.
fn tested<'de, D: Deserializer<'de>>(
    deserializer: D,
    test: impl Fn(&str) -> Result<(), String>,
) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.as_deref().map_or(Ok(()), test).map_err(D::Error::custom)?;
    Ok(text)
}

fn principal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    tested(deserializer, |text| match text.parse() {
        Ok(Principal::Anonymous | Principal::Federated { .. }) => {
            Err(format!("`{}` is not a principal that a grant can name", text.escape_debug()))
        }
        Ok(_) => Ok(()),
        // What is left of a principal that was deleted.
        Err(_) if is_unique_id(text) => Ok(()),
        Err(error) => Err(error.to_string()),
    })
}

fn service<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    tested(deserializer, |text| match text.parse() {
        Ok(Principal::Service { .. }) => Ok(()),
        _ => Err(format!(
            "`{}` is not a service principal: write one such as `personalize.amazonaws.com`",
            text.escape_debug()
        )),
    })
}

fn key<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    tested(deserializer, |text| match key_pattern(text) {
        Some(_) => Ok(()),
        None => Err(format!(
            "`{}` is not a key: write its ARN, as in `arn:aws:kms:eu-west-1:111122223333:key/1234abcd`, or its id",
            text.escape_debug()
        )),
    })
}

/// An object of texts, in its order.
fn pairs<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<(String, String)>>, D::Error> {
    struct Pairs;

    impl<'de> Visitor<'de> for Pairs {
        type Value = Option<Vec<(String, String)>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object of texts")
        }

        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut pairs: Vec<(String, String)> = Vec::new();
            let mut seen = std::collections::HashSet::new();
            while let Some((key, value)) = map.next_entry::<String, String>()? {
                if !seen.insert(key.clone()) {
                    return Err(A::Error::custom(format_args!("`{key}` stands there twice")));
                }
                pairs.push((key, value));
            }
            Ok(Some(pairs))
        }
    }

    deserializer.deserialize_any(Pairs)
}

/// The pattern of a key's ARN, from the ARN or the id; `None` if it is neither.
fn key_pattern(key: &str) -> Option<String> {
    if key.is_empty() || key.contains(['*', '?']) {
        return None;
    }
    if key.starts_with("arn:") {
        let fields = personalize_iam_model::arn::Fields::split(key)?;
        let is_key = fields.service == "kms" && fields.resource.starts_with("key/");
        return is_key.then(|| key.to_owned());
    }
    (!key.contains([':', '/'])).then(|| format!("arn:*:kms:*:*:key/{key}"))
}

impl Grant {
    /// All that it names, each as it is written: grantees, who may retire it, and the account that issued it.
    pub fn principals(&self) -> impl Iterator<Item = &str> {
        let grantees = [&self.grantee_principal, &self.grantee_service_principal];
        let retiring = [&self.retiring_principal, &self.retiring_service_principal, &self.issuing_account];
        grantees.into_iter().chain(retiring).filter_map(|name| name.as_deref())
    }

    /// The statements that say the same, at most one of which is about an action.
    ///
    /// They are of a version without policy variables, so that all texts of the grant stand for themselves.
    pub(crate) fn policy(&self) -> Policy {
        let resource = match &self.key_id {
            None => Some("*".to_owned()),
            Some(key) => key_pattern(key),
        };
        let mut statements = Vec::new();
        let sid = self.name.as_ref().filter(|name| !name.is_empty()).or(self.grant_id.as_ref());
        let mut add = |principals: &[&Option<String>], actions: Vec<String>, condition: Vec<ConditionBlock>| {
            if let (Some(resource), Some(principal), false) = (&resource, named(principals), actions.is_empty()) {
                statements.push(Statement {
                    sid: sid.cloned(),
                    effect: Effect::Allow,
                    principal: Some(principal),
                    action: ActionElement::Action(actions),
                    resource: Some(ResourceElement::Resource(vec![resource.clone()])),
                    condition,
                });
            }
        };
        let grantees = [&self.grantee_principal, &self.grantee_service_principal];
        let actions = |of: &dyn Fn(GrantOperation) -> bool| -> Vec<String> {
            self.operations.iter().copied().filter(|operation| of(*operation)).map(GrantOperation::action).collect()
        };
        let is = |wanted: GrantOperation| move |operation: GrantOperation| operation == wanted;
        let creates = is(GrantOperation::CreateGrant);
        let retires = is(GrantOperation::RetireGrant);

        let encrypts = GrantOperation::has_encryption_context;
        let on_context = [self.of_source(), self.of_context()].concat();
        add(&grantees, actions(&encrypts), on_context);
        let others = |operation| !encrypts(operation) && !creates(operation) && !retires(operation);
        add(&grantees, actions(&others), self.of_source());
        add(&grantees, actions(&creates), self.of_new_grants());
        let issuer = [&self.retiring_principal, &self.retiring_service_principal, &self.issuing_account];
        let retiring = if self.operations.contains(&GrantOperation::RetireGrant) {
            [&issuer[..], &grantees].concat()
        } else {
            issuer.to_vec()
        };
        add(&retiring, vec![GrantOperation::RetireGrant.action()], Vec::new());
        Policy { version: Some(Version::V2008_10_17), id: None, statements }
    }

    fn of_source(&self) -> Vec<ConditionBlock> {
        let source = self.constraints.source_arn.iter();
        source.map(|arn| test("StringEquals", "aws:SourceArn", [arn.clone()])).collect()
    }

    /// That the encryption context is as the constraints want it.
    fn of_context(&self) -> Vec<ConditionBlock> {
        let GrantConstraints { encryption_context_equals, encryption_context_subset, .. } = &self.constraints;
        let pairs = [encryption_context_subset, encryption_context_equals].into_iter().flatten().flatten();
        let mut blocks: Vec<ConditionBlock> = pairs
            .map(|(key, value)| test("StringEquals", &format!("{ENCRYPTION_CONTEXT}{key}"), [value.clone()]))
            .collect();
        if let Some(equals) = encryption_context_equals {
            let none = equals.is_empty().to_string();
            blocks.push(test("Null", "kms:EncryptionContextKeys", [none]));
            if !equals.is_empty() {
                let keys = equals.iter().map(|(key, _)| key.clone());
                blocks.push(test("ForAllValues:StringEqualsIgnoreCase", "kms:EncryptionContextKeys", keys));
            }
        }
        blocks
    }

    /// That a grant which is made by this one allows no more than it.
    fn of_new_grants(&self) -> Vec<ConditionBlock> {
        let operations = self.operations.iter().map(|operation| operation.as_str().to_owned());
        let mut blocks = vec![
            test("Null", "kms:GrantOperations", ["false".to_owned()]),
            test("ForAllValues:StringEquals", "kms:GrantOperations", operations),
        ];
        let equals = self.constraints.encryption_context_equals.is_some();
        let subset = self.constraints.encryption_context_subset.as_ref().is_some_and(|pairs| !pairs.is_empty());
        let kinds = ["EncryptionContextEquals", "EncryptionContextSubset"].map(str::to_owned);
        if equals || subset {
            // Of a context that is the same, or of one that has at least these pairs.
            let kinds = kinds.into_iter().take(if equals { 1 } else { 2 });
            blocks.push(test("StringEquals", "kms:GrantConstraintType", kinds));
        }
        blocks.extend(self.of_context());
        blocks.extend(self.of_source());
        let source = self.constraints.source_arn.iter();
        blocks.extend(source.map(|arn| test("StringEquals", "kms:GrantConstraintSourceArn", [arn.clone()])));
        blocks
    }
}

fn test(operator: &str, key: &str, values: impl IntoIterator<Item = String>) -> ConditionBlock {
    let test = ConditionTest { key: key.to_owned(), values: values.into_iter().collect() };
    ConditionBlock { operator: operator.into(), tests: vec![test] }
}

/// The principals as a statement names them.
fn named(principals: &[&Option<String>]) -> Option<PrincipalElement> {
    let mut entries: Vec<PrincipalEntry> = Vec::new();
    // A grant names somebody: a star is nobody here.
    for name in principals.iter().filter_map(|name| name.as_ref()).filter(|name| *name != "*") {
        let kind = match name.parse() {
            Ok(Principal::Service { .. }) => PrincipalType::Service,
            _ => PrincipalType::Aws,
        };
        match entries.iter_mut().find(|entry| entry.kind == kind) {
            Some(entry) => entry.values.push(name.clone()),
            None => entries.push(PrincipalEntry { kind, values: vec![name.clone()] }),
        }
    }
    (!entries.is_empty()).then_some(PrincipalElement::Principal(Principals::Map(entries)))
}
