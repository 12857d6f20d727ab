//! The policies of a file: what it is written in, which format that is, and the reader of that format.

use crate::format::{
    ansible, cdk, cloudformation, documents, kubernetes, literal, markdown, plan, pulumi, serverless, terraform,
};
use crate::found::{Found, Variables};
use crate::inputs::Inputs;
use crate::json::{self, SyntaxError};
use crate::mistakes;
use crate::tree::Node;
use crate::yaml;

/// What a file is written in. Which format its data has, CloudFormation or another, the data says itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    /// JSON, with comments or without, or YAML.
    Data,
    /// Terraform in HCL.
    Terraform,
    /// JSON with interpolations of Terraform: what `templatefile` reads.
    TerraformTemplate,
    /// Markdown.
    Markdown,
    /// Python.
    Python,
    /// JavaScript or TypeScript.
    JavaScript,
}

impl Language {
    /// All of them.
    pub const ALL: &'static [Language] = &[
        Language::Data,
        Language::Terraform,
        Language::TerraformTemplate,
        Language::Markdown,
        Language::Python,
        Language::JavaScript,
    ];

    /// Its name in options: `data`, `terraform`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Language::Data => "data",
            Language::Terraform => "terraform",
            Language::TerraformTemplate => "terraform-template",
            Language::Markdown => "markdown",
            Language::Python => "python",
            Language::JavaScript => "javascript",
        }
    }

    /// What a file of this name is written in, as far as the name says it.
    ///
    /// ```
    /// use personalize_iam_source::Language;
    ///
    /// assert_eq!(Language::by_name("infra/main.tf"), Some(Language::Terraform));
    /// assert_eq!(Language::by_name("Makefile"), None);
    /// ```
    #[must_use]
    pub fn by_name(name: &str) -> Option<Language> {
        let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let (_, extension) = file.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "json" | "jsonc" | "json5" | "yaml" | "yml" | "template" | "tfstate" | "policy" => Some(Language::Data),
            "tf" | "hcl" | "tofu" => Some(Language::Terraform),
            "tpl" | "tftpl" | "tmpl" => Some(Language::TerraformTemplate),
            "md" | "markdown" => Some(Language::Markdown),
            "py" => Some(Language::Python),
            "ts" | "tsx" | "js" | "jsx" | "mjs" | "cjs" => Some(Language::JavaScript),
            _ => None,
        }
    }

    /// What a text is written in, where there is no name: blocks of Terraform, headings and fences of Markdown, or else data.
    #[must_use]
    pub fn by_content(text: &str) -> Language {
        let content = text.trim_start_matches('\u{feff}').trim_start();
        let begins_block = |line: &str| {
            let word = line.split([' ', '"', '{']).next().unwrap_or_default();
            let is_block = ["resource", "data", "module", "variable", "locals", "provider", "terraform", "output"];
            is_block.contains(&word) && line.trim_end().ends_with('{') && !line.contains(':')
        };
        if content.starts_with(['{', '[', '"', '%']) {
            Language::Data
        } else if content.lines().any(begins_block) {
            Language::Terraform
        } else if content.lines().any(|line| line.starts_with("```")) {
            Language::Markdown
        } else {
            Language::Data
        }
    }

    /// Whether a text of this language can hold a policy at all: told without reading it, so that files of a folder that have
    /// nothing to do with policies are not read.
    #[must_use]
    pub fn may_hold_policies(self, text: &str) -> bool {
        let has = |word: &str| text.contains(word);
        match self {
            Language::Data => {
                has("tatement")
                    || has("Effect")
                    || has("Policies")
                    || has("AWS::Lambda::Permission")
                    || has("AWS::Events::EventBusPolicy")
                    || has("%7B")
            }
            Language::Terraform => has("aws_") || has("tatement"),
            _ => has("Statement"),
        }
    }
}

/// The policies in the text of a file.
///
/// # Errors
///
/// If the text cannot be read: what is wrong, and where. A file that can be read and has no policies is not an error.
pub fn find(language: Language, text: &str) -> Result<Found, SyntaxError> {
    find_with(language, text, &Inputs::none())
}

/// The policies in the text of a file, with values for its parameters and the files around it.
///
/// # Errors
///
/// As for [`find`].
pub fn find_with(language: Language, text: &str, inputs: &Inputs<'_>) -> Result<Found, SyntaxError> {
    let mut found = Found::default();
    match language {
        Language::Terraform => found = terraform::read(text, inputs)?,
        Language::TerraformTemplate => found = terraform::read_template(text, inputs)?,
        Language::Markdown => {
            found.format = "Markdown";
            markdown::read(text, &mut found);
        }
        Language::Python => {
            found.format = "Python";
            literal::read(text, "python-dict", &mut found);
            literal::texts(text, &mut found);
        }
        Language::JavaScript => {
            found.format = "JavaScript";
            literal::read(text, "object-literal", &mut found);
            literal::texts(text, &mut found);
        }
        Language::Data => {
            let values = cdk::values(inputs);
            let values = values.as_ref().unwrap_or(inputs.values);
            data(text, &Inputs::new(values, inputs.files, inputs.name), &mut found)?;
        }
    }
    // A text in the file that YAML ends with a line break of its own is longer than what is there.
    let end = |span: &mut std::ops::Range<usize>| span.end = span.end.min(text.len()).max(span.start);
    found.policies.iter_mut().for_each(|policy| end(&mut policy.span));
    found.roles.iter_mut().for_each(|owner| end(&mut owner.span));
    found.sort();
    let mistakes = mistakes::of(&found);
    found.mistakes.extend(mistakes);
    found.mistakes.sort_by_key(|mistake| mistake.span.start);
    Ok(found)
}

/// The text of a file: UTF-8, or UTF-16 with a byte-order mark, as PowerShell writes what is piped into a file.
///
/// # Errors
///
/// If it is neither: the byte where it is not.
pub fn decode(bytes: Vec<u8>) -> Result<String, SyntaxError> {
    let wide: Option<fn([u8; 2]) -> u16> = match bytes.as_slice() {
        [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
        [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
        _ => None,
    };
    if let Some(unit) = wide {
        let units = bytes.as_chunks::<2>().0.iter().skip(1).map(|pair| unit(*pair));
        return Ok(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect());
    }
    String::from_utf8(bytes).map_err(|error| SyntaxError {
        message: "the file is not a text in UTF-8".to_owned(),
        help: None,
        at: error.utf8_error().valid_up_to(),
    })
}

/// The policies of a file of JSON or YAML.
fn data(text: &str, inputs: &Inputs<'_>, found: &mut Found) -> Result<(), SyntaxError> {
    let content = text.trim_start_matches('\u{feff}').trim_start();
    let is_json = content.starts_with(['{', '[', '"']) || content.starts_with("//") || content.starts_with("/*");
    if let Some(node) = content.starts_with("%7").then(|| json::percent_encoded(content)).flatten() {
        documents_of(&[node], inputs, found);
        found.policies.iter_mut().for_each(|policy| policy.encoding = "url-encoded".to_owned());
        return Ok(());
    }
    let mut has_comments = false;
    let documents = match is_json.then(|| json::read(text)) {
        Some(Ok(node)) => vec![node],
        Some(Err(error)) => match json::read_with_comments(text) {
            Ok(node) => {
                has_comments = true;
                vec![node]
            }
            // Flow style of YAML begins like JSON.
            Err(_) => yaml::read(text).map_err(|_| error)?,
        },
        None => yaml::read(text)?,
    };
    documents_of(&documents, inputs, found);
    if has_comments {
        let native = found.policies.iter_mut().filter(|policy| policy.encoding == "native");
        native.for_each(|policy| policy.encoding = "jsonc".to_owned());
    }
    Ok(())
}

fn documents_of(documents: &[Node], inputs: &Inputs<'_>, found: &mut Found) {
    for (index, root) in documents.iter().enumerate() {
        let place = if documents.len() > 1 { format!("#{index}") } else { String::new() };
        // The construct tree of the CDK repeats what its templates have.
        let is_repetition = root.get("version").and_then(Node::as_str).is_some_and(|text| text.starts_with("tree-"));
        let format = if is_repetition {
            "CDK construct tree"
        } else if cloudformation::is_template(root) {
            cloudformation::read(root, &place, inputs, found);
            "CloudFormation"
        } else if plan::is_plan(root) {
            plan::read(root, found);
            "Terraform plan"
        } else if kubernetes::is_object(root) {
            // A manifest has as many documents as it has objects: the number is always said.
            kubernetes::read(root, &format!("#{index}"), found);
            "Kubernetes"
        } else if serverless::is_service(root) {
            serverless::read(root, inputs, found);
            found.policies.iter_mut().for_each(|policy| policy.variables = Variables::Serverless);
            "Serverless Framework"
        } else if pulumi::is_program(root) {
            pulumi::read(root, found);
            found.policies.iter_mut().for_each(|policy| policy.variables = Variables::Pulumi);
            "Pulumi"
        } else if ansible::is_playbook(root) {
            ansible::read(root, &place, inputs, found);
            "Ansible"
        } else {
            documents::read(root, &place, found);
            if root.get("openapi").or(root.get("swagger")).is_some() { "OpenAPI" } else { "JSON or YAML" }
        };
        if found.format.is_empty() {
            found.format = format;
        }
    }
}
