//! Pure generator: from the spec of IAM's catalogs to the source of `personalize-iam-model`.
//!
//! The pipeline, one module a step:
//!
//! 1. [`read`]: the text of the files under `spec/` becomes a [`Spec`](spec::Spec); every mistake is
//!    reported in one run, with file, place and what to do.
//! 2. [`fixups`]: mistakes in AWS's data are corrected, one named function each.
//! 3. `name`: the only place that spells a Rust identifier; refuses names that give none or collide.
//! 4. `emit`: one module a service as tokens.
//! 5. [`generate`]: the tokens are formatted. Nothing is written; that is for `xtask`.
//!
//! [`write`](mod@write) is the way back from a [`Spec`](spec::Spec) to the text of its files.

mod check;
mod emit;
pub mod error;
pub mod fixups;
mod json;
mod name;
pub mod read;
pub mod spec;
pub mod write;

use proc_macro2::TokenStream;

use error::SpecError;
use spec::Spec;

/// A file of the generated source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its name in the folder of the generated source, such as `personalize.rs`.
    pub name: String,
    /// The whole text, formatted.
    pub text: String,
}

/// The source that a spec stands for: `mod.rs`, `aws.rs` for the global condition keys, and one file a service.
///
/// # Errors
///
/// If a fixup no longer applies, or names give no Rust identifier or the same one twice. All mistakes are reported.
pub fn generate(spec: &Spec) -> Result<Vec<SourceFile>, Vec<SpecError>> {
    let mut spec = spec.clone();
    let mut errors = fixups::apply(&mut spec).err().unwrap_or_default();
    errors.extend(name::check(&spec));
    if !errors.is_empty() {
        return Err(errors);
    }
    spec.services.sort_by(|a, b| a.prefix.cmp(&b.prefix));
    let mut files = vec![
        source_file("mod", "spec/", emit::index(&spec))?,
        source_file("aws", "spec/global-condition-keys.json", emit::global(&spec.global))?,
    ];
    for service in &spec.services {
        let path = format!("spec/{}.json", service.prefix);
        files.push(source_file(&name::module(&service.prefix).to_string(), &path, emit::service(service))?);
    }
    Ok(files)
}

fn source_file(module: &str, origin: &str, tokens: TokenStream) -> Result<SourceFile, Vec<SpecError>> {
    // What was checked gives valid source; should it not, the spec's author is told which file it was.
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        vec![SpecError {
            file: origin.to_owned(),
            path: String::new(),
            message: format!("no valid Rust comes of it: {error}"),
            help: Some("look for an unusual name in the file".to_owned()),
        }]
    })?;
    let text = format!("// Generated from {origin} by `cargo xtask regen`. Do not edit.\n\n{}", prettyplease::unparse(&file));
    Ok(SourceFile { name: format!("{module}.rs"), text })
}
