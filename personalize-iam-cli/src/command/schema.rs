//! `schema`: a JSON Schema of policy documents, for editors.

use std::io::Write;

use personalize_iam_model::catalog;
use personalize_iam_model::policy::{BaseOperator, PolicyKind};
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::settings::kind;

const EXAMPLES: &str = "\
An editor that reads JSON Schema completes elements, the catalog's actions, condition operators and condition keys, and \
underlines an element that there is not. `validate` finds much more.

Examples:
  personalize-iam schema > policy.schema.json
  personalize-iam schema --kind role-trust > trust.schema.json

In Visual Studio Code, in settings.json:
  \"json.schemas\": [{
    \"fileMatch\": [\"policies/*.json\"], \"url\": \"./policy.schema.json\"
  }]

Exit status: 0, or 2 bad input.";

/// The page of the elements, and of the grammar.
const GUIDE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/";

/// The arguments of `schema`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Only policies of this kind, such as `role-trust`; without it, of any
    #[arg(short, long, value_parser = kind)]
    kind: Option<PolicyKind>,
}

/// Runs `schema`.
pub(crate) fn run(args: &Args, output: &mut Output) -> Result<Outcome, Failure> {
    writeln!(output, "{}", schema(args.kind))?;
    Ok(Outcome::as_asked_if(true))
}

/// The schema of the policies of a kind, or of all kinds.
pub(crate) fn schema(kind: Option<PolicyKind>) -> Value {
    let title = kind.map_or("an IAM policy", PolicyKind::title);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "description": format!("{title} of AWS, with the actions and condition keys of {}", catalog::date()),
        "type": "object",
        "properties": {
            "Version": {
                "description": described(
                    "The version of the policy language. Without it IAM takes 2008-10-17, in which there are no policy variables.",
                    "reference_policies_elements_version.html"
                ),
                "enum": ["2012-10-17", "2008-10-17"],
                "default": "2012-10-17",
            },
            "Id": {
                "description": described("A name of the policy, which some services require.", "reference_policies_elements_id.html"),
                "type": "string",
            },
            "Statement": {
                "description": described("The statements, or a single one.", "reference_policies_elements_statement.html"),
                "anyOf": [{"$ref": "#/$defs/statement"}, {"type": "array", "items": {"$ref": "#/$defs/statement"}}],
            },
        },
        "required": ["Statement"],
        "additionalProperties": false,
        "$defs": {
            "statement": statement(kind),
            "action": action(),
            "actions": one_or_more("#/$defs/action"),
            "resource": resource(),
            "resources": one_or_more("#/$defs/resource"),
            "principals": principals(),
            "condition": condition(),
            "keys": keys(),
            "value": {"type": ["string", "number", "boolean"]},
            "values": one_or_more("#/$defs/value"),
        },
    })
}

/// A description, with AWS's page.
fn described(text: &str, page: &str) -> String {
    format!("{text} {GUIDE}{page}")
}

/// One value, or a list of them.
fn one_or_more(of: &str) -> Value {
    json!({"anyOf": [{"$ref": of}, {"type": "array", "items": {"$ref": of}}]})
}

fn statement(kind: Option<PolicyKind>) -> Value {
    let mut properties = Map::new();
    let mut add = |name: &str, text: &str, page: &str, value: Value| {
        let mut value = value;
        if let Some(object) = value.as_object_mut() {
            object.insert("description".to_owned(), json!(described(text, page)));
        }
        properties.insert(name.to_owned(), value);
    };
    add("Sid", "A name of the statement.", "reference_policies_elements_sid.html", json!({"type": "string"}));
    add(
        "Effect",
        "Whether the statement allows or denies. A deny wins over every allow.",
        "reference_policies_elements_effect.html",
        json!({"enum": if kind == Some(PolicyKind::Rcp) { json!(["Deny", "Allow"]) } else { json!(["Allow", "Deny"]) }}),
    );
    let has_principal = kind.is_none_or(|kind| !kind.is_identity_based() && kind != PolicyKind::Scp);
    if has_principal {
        let page = "reference_policies_elements_principal.html";
        add("Principal", "Who may, or may not.", page, json!({"$ref": "#/$defs/principals"}));
        add(
            "NotPrincipal",
            "Everybody but these; with `Deny` alone.",
            "reference_policies_elements_notprincipal.html",
            json!({"$ref": "#/$defs/principals"}),
        );
    }
    let (page, not) = ("reference_policies_elements_action.html", "reference_policies_elements_notaction.html");
    add("Action", "The actions, with `*` and `?` as wildcards.", page, json!({"$ref": "#/$defs/actions"}));
    add("NotAction", "All actions but these.", not, json!({"$ref": "#/$defs/actions"}));
    let has_resource = kind != Some(PolicyKind::RoleTrust);
    if has_resource {
        let (page, not) = ("reference_policies_elements_resource.html", "reference_policies_elements_notresource.html");
        let text = "The resources, as ARNs with `*` and `?` as wildcards, or `*`.";
        add("Resource", text, page, json!({"$ref": "#/$defs/resources"}));
        add("NotResource", "All resources but these.", not, json!({"$ref": "#/$defs/resources"}));
    }
    add(
        "Condition",
        "When the statement holds: all operators and all keys under them.",
        "reference_policies_elements_condition.html",
        json!({"$ref": "#/$defs/condition"}),
    );
    let either = |one: &str, other: &str| json!({"oneOf": [{"required": [one]}, {"required": [other]}]});
    let mut all = vec![either("Action", "NotAction")];
    // Of other kinds, some services take the resource or the caller for granted.
    if matches!(kind, Some(PolicyKind::RoleTrust | PolicyKind::Bucket | PolicyKind::Key)) {
        all.push(either("Principal", "NotPrincipal"));
    }
    if kind.is_some_and(|kind| kind.is_identity_based() || kind == PolicyKind::Scp) {
        all.push(either("Resource", "NotResource"));
    }
    json!({
        "type": "object",
        "properties": properties,
        "required": ["Effect"],
        "allOf": all,
        "additionalProperties": false,
    })
}

/// An action of the catalog; names with wildcards, and any other action, in any case.
fn action() -> Value {
    let names: Vec<&str> = catalog::actions().map(|action| action.full_name).collect();
    json!({"anyOf": [{"enum": names}, {"type": "string", "pattern": r"^(\*|[A-Za-z0-9*-]+:[A-Za-z0-9*?-]*)$"}]})
}

fn resource() -> Value {
    json!({
        "type": "string",
        "pattern": r"^(\*|arn:[^:]*(:.*)?|.*[*?].*|\$\{.*)$",
        "examples": ["*", "arn:aws:s3:::BUCKET/*", "arn:aws:personalize:REGION:ACCOUNT:campaign/NAME"],
    })
}

fn principals() -> Value {
    json!({
        "anyOf": [
            {"const": "*"},
            {
                "type": "object",
                "properties": {
                    "AWS": {"description": "Accounts, users, roles and sessions.", "$ref": "#/$defs/values"},
                    "Service": {"description": "Services, such as personalize.amazonaws.com.", "$ref": "#/$defs/values"},
                    "Federated": {"description": "Identity providers.", "$ref": "#/$defs/values"},
                    "CanonicalUser": {"description": "Canonical user ids of Amazon S3.", "$ref": "#/$defs/values"},
                },
                "additionalProperties": false,
            },
        ],
    })
}

fn condition() -> Value {
    let operators = BaseOperator::ALL.iter().flat_map(|base| {
        let name = base.as_str();
        let forms = if *base == BaseOperator::Null {
            vec![name.to_owned()]
        } else {
            vec![name.to_owned(), format!("{name}IfExists")]
        };
        let qualified = forms
            .clone()
            .into_iter()
            .flat_map(|form| ["ForAllValues", "ForAnyValue"].map(|qualifier| format!("{qualifier}:{form}")));
        forms.into_iter().chain(qualified).collect::<Vec<_>>()
    });
    let properties: Map<String, Value> =
        operators.map(|operator| (operator, json!({"$ref": "#/$defs/keys"}))).collect();
    // IAM reads operators in any case.
    let letters = |text: &str| -> String {
        text.chars().map(|c| format!("[{}{}]", c.to_ascii_uppercase(), c.to_ascii_lowercase())).collect()
    };
    let bases: Vec<String> = BaseOperator::ALL.iter().map(|base| letters(base.as_str())).collect();
    let any = format!(
        "^(({}|{}):)?({})({})?$",
        letters("ForAllValues"),
        letters("ForAnyValue"),
        bases.join("|"),
        letters("IfExists")
    );
    json!({
        "type": "object",
        "properties": properties,
        "patternProperties": {any: {"$ref": "#/$defs/keys"}},
        "additionalProperties": false,
    })
}

/// The condition keys of the catalog, and any other key.
fn keys() -> Value {
    let of_services = catalog::services().flat_map(|service| service.condition_keys);
    let all = catalog::global_condition_keys().iter().chain(of_services);
    let mut names: Vec<&str> = all.map(|key| key.name).filter(|name| !name.contains(['$', '<'])).collect();
    names.sort_unstable();
    names.dedup();
    let properties: Map<String, Value> =
        names.into_iter().map(|name| (name.to_owned(), json!({"$ref": "#/$defs/values"}))).collect();
    json!({"type": "object", "properties": properties, "additionalProperties": {"$ref": "#/$defs/values"}})
}
