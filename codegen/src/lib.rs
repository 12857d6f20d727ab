//! Pure generator: from the spec of IAM's catalogs to the source of `personalize-iam-model`.
//!
//! The pipeline, one module a step:
//!
//! 1. [`read`]: the text of the files under `spec/` becomes a [`Spec`]; every mistake is
//!    reported in one run, with file, place and what to do.
//! 2. [`fixups`]: mistakes in AWS's data are corrected, one named function each.
//! 3. `name`: the only place that spells a Rust identifier, no two of them the same.
//! 4. `emit`: one module a service as tokens.
//! 5. [`table`]: the catalogs of the services without a module, as bytes.
//! 6. [`generate`]: the tokens are formatted. Nothing is written; that is for `xtask`.
//!
//! [`action_table`] numbers the actions, for the evaluator.
//!
//! [`write`](mod@write) is the way back from a [`Spec`] to the text of its files.

// In reading order: each module uses those before it.
pub mod error;
pub mod spec;
mod json;
pub mod write;
mod words;
mod template;
mod check;
pub mod terse;
pub mod read;
pub mod fixups;
mod name;
mod emit;
pub mod table;
mod numbers;

use std::num::NonZero;
use std::panic::resume_unwind;

use proc_macro2::TokenStream;

use error::SpecError;
use spec::{Service, Spec, Support};

/// A generated file: source, or the table of the services without a typed module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its name in the folder of the generated source, such as `personalize.rs`.
    pub name: String,
    /// What it holds: formatted source, or the bytes of the table.
    pub bytes: Vec<u8>,
}

/// What is generated from a spec: `mod.rs`, `aws.rs` for the global condition keys, `services.rs` for the list of all services,
/// `services.bin` for the catalogs of those without a typed module, and one file a service with one.
///
/// # Errors
///
/// If a fixup no longer applies, or the corrected spec has mistakes. All of them are reported.
pub fn generate(spec: &Spec) -> Result<Vec<GeneratedFile>, Vec<SpecError>> {
    let mut spec = spec.clone();
    let errors = fixups::apply(&mut spec).err().unwrap_or_default();
    if !errors.is_empty() {
        return Err(errors);
    }
    spec.services.sort_by(|a, b| a.prefix.cmp(&b.prefix));
    resource_control_policies(&mut spec);
    let mut files = vec![
        source_file("mod", "spec/", emit::index(&spec))?,
        source_file("aws", "spec/global-condition-keys.json", emit::global(&spec.global))?,
        source_file("services", "spec/services.json", emit::list(&spec))?,
        GeneratedFile { name: "services.bin".to_owned(), bytes: table::table(&spec)? },
    ];
    for file in service_files(&spec.services) {
        files.push(file?);
    }
    Ok(files)
}

/// The table of the actions' numbers that the evaluator has: a file of its folder `src/request`.
///
/// # Errors
///
/// If a fixup no longer applies, or the corrected spec has mistakes. All of them are reported.
pub fn action_table(spec: &Spec) -> Result<GeneratedFile, Vec<SpecError>> {
    let mut spec = spec.clone();
    fixups::apply(&mut spec)?;
    spec.services.sort_by(|a, b| a.prefix.cmp(&b.prefix));
    let text = numbers::source(&spec).ok_or_else(|| {
        vec![SpecError {
            file: "spec/".to_owned(),
            path: String::new(),
            message: "the services with types have more actions than there are numbers of 16 bits".to_owned(),
            help: Some("write some of them in the terse form".to_owned()),
        }]
    })?;
    Ok(GeneratedFile { name: numbers::FILE.to_owned(), bytes: text.into_bytes() })
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
fn service_files(services: &[Service]) -> Vec<Result<GeneratedFile, Vec<SpecError>>> {
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

fn source_file(module: &str, origin: &str, tokens: TokenStream) -> Result<GeneratedFile, Vec<SpecError>> {
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
    Ok(GeneratedFile { name: format!("{module}.rs"), bytes: text.into_bytes() })
}
