//! Pure generator: from the spec of IAM's catalogs to the source of `personalize-iam-model`.
//!
//! The pipeline, one module a step:
//!
//! 1. [`read`]: the text of the files under `spec/` becomes a [`Spec`]; every mistake is
//!    reported in one run, with file, place and what to do.
//! 2. [`fixups`]: mistakes in AWS's data are corrected, one named function each.
//! 3. `name`: the only place that spells a Rust identifier; refuses names that give none or collide.
//! 4. `emit`: one module a service as tokens.
//! 5. [`generate`]: the tokens are formatted. Nothing is written; that is for `xtask`.
//!
//! [`write`](mod@write) is the way back from a [`Spec`] to the text of its files.

// In reading order: each module uses those before it.
pub mod error;
pub mod spec;
mod json;
pub mod write;
mod words;
mod check;
pub mod read;
pub mod fixups;
mod template;
mod name;
mod emit;

use std::num::NonZero;
use std::panic::resume_unwind;

use proc_macro2::TokenStream;

use error::SpecError;
use spec::{Service, Spec, Support};

/// A file of the generated source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its name in the folder of the generated source, such as `personalize.rs`.
    pub name: String,
    /// The whole text, formatted.
    pub text: String,
}

/// The source that a spec stands for: `mod.rs`, `aws.rs` for the global condition keys, `services.rs` for the list of all
/// services, and one file a service.
///
/// # Errors
///
/// If a fixup no longer applies, or names give no Rust identifier or the same one twice. All mistakes are reported.
pub fn generate(spec: &Spec) -> Result<Vec<SourceFile>, Vec<SpecError>> {
    let mut spec = spec.clone();
    let mut errors = fixups::apply(&mut spec).err().unwrap_or_default();
    errors.extend(name::check(&spec));
    errors.extend(several_templates(&spec));
    if !errors.is_empty() {
        return Err(errors);
    }
    spec.services.sort_by(|a, b| a.prefix.cmp(&b.prefix));
    resource_control_policies(&mut spec);
    let mut files = vec![
        source_file("mod", "spec/", emit::index(&spec))?,
        source_file("aws", "spec/global-condition-keys.json", emit::global(&spec.global))?,
        source_file("services", "spec/services.json", emit::list(&spec.list))?,
    ];
    for file in service_files(&spec.services) {
        files.push(file?);
    }
    Ok(files)
}

/// Resource types with several ARN templates: types and rows have one, and none may be left out without a word.
fn several_templates(spec: &Spec) -> Vec<SpecError> {
    let of_service = |service: &Service| {
        let several = service.resource_types.iter().filter(|one| one.arns.len() > 1);
        let error = |name: &str| SpecError {
            file: format!("spec/{}.json", service.prefix),
            path: format!("resource_types ({name}).arns"),
            message: "the generated types have one ARN template each".to_owned(),
            help: Some("keep one of them, in `arn`".to_owned()),
        };
        several.map(|one| error(&one.name)).collect::<Vec<_>>()
    };
    spec.services.iter().flat_map(of_service).collect()
}

/// What a service's file leaves out about resource control policies, the list of all services says.
fn resource_control_policies(spec: &mut Spec) {
    for service in &mut spec.services {
        let listed = spec.list.services.iter().find(|listed| listed.prefix == service.prefix);
        let support = &mut service.supports.resource_control_policies;
        if let (Support::Unknown, Some(listed)) = (*support, listed) {
            *support = if listed.resource_control_policies { Support::Yes } else { Support::No };
        }
    }
}

/// One file a service, in their order. Services have nothing in common, so each core takes its share of them.
fn service_files(services: &[Service]) -> Vec<Result<SourceFile, Vec<SpecError>>> {
    let file = |service: &Service| {
        let path = format!("spec/{}.json", service.prefix);
        source_file(&name::module(&service.prefix).to_string(), &path, emit::service(service))
    };
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = services.len().div_ceil(cores).max(1);
    std::thread::scope(|scope| {
        let threads: Vec<_> =
            services.chunks(share).map(|share| scope.spawn(|| share.iter().map(file).collect::<Vec<_>>())).collect();
        let shares = threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        shares.flatten().collect()
    })
}

fn source_file(module: &str, origin: &str, tokens: TokenStream) -> Result<SourceFile, Vec<SpecError>> {
    // A checked spec gives valid source. If it does not, the error names the file.
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        vec![SpecError {
            file: origin.to_owned(),
            path: String::new(),
            message: format!("the result is not valid Rust: {error}"),
            help: Some("look for an unusual name in the file".to_owned()),
        }]
    })?;
    let text =
        format!("// Generated from {origin} by `cargo xtask regen`. Do not edit.\n\n{}", prettyplease::unparse(&file));
    Ok(SourceFile { name: format!("{module}.rs"), text })
}
