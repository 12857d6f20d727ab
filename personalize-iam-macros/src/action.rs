//! `action!` and `action_pattern!`: names and patterns of actions of all services, looked up in the catalog.

use personalize_iam_lint::action_slip;
use personalize_iam_model::action::has_service_prefix;
use personalize_iam_model::catalog::{self, Action};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, LitStr, Result};

/// The constant of an action.
pub(crate) fn action(name: &LitStr) -> Result<TokenStream> {
    let text = name.value();
    let error = |message: String| Err(Error::new(name.span(), message));
    if text.contains(['*', '?']) {
        return error(format!("`{text}` is a pattern of actions: write `action_pattern!(\"{text}\")`"));
    }
    match catalog::action(&text) {
        Some(found) if found.full_name == text => Ok(constant(found, name)),
        Some(found) => error(format!("AWS writes the action `{text}` as `{found}`")),
        None => error(unknown(&text)),
    }
}

/// The pattern, checked.
pub(crate) fn action_pattern(pattern: &LitStr) -> Result<TokenStream> {
    let text = pattern.value();
    let error = |message: String| Err(Error::new(pattern.span(), message));
    if !has_service_prefix(&text) {
        return error(format!("`{text}` has no service prefix: write it out, as in `personalize:List*`"));
    }
    let Some(found) = catalog::matching_actions(&text).next() else { return error(unknown(&text)) };
    if is_typed(found) || text.starts_with('*') {
        return Ok(quote!(::personalize_iam_model::action_pattern!(#pattern)));
    }
    Ok(other(pattern))
}

/// What `validate` says of the name, or that AWS has no such action.
fn unknown(text: &str) -> String {
    let Some(slip) = action_slip(text) else { return format!("AWS has no action `{text}`") };
    match slip.help {
        Some(help) => format!("{}: {help}", slip.message),
        None => slip.message,
    }
}

fn is_typed(action: &Action) -> bool {
    catalog::TYPED_SERVICES.iter().any(|service| service.prefix == action.service)
}

/// The marker type of an action of a typed service, or the constant of another one.
fn constant(action: &Action, name: &LitStr) -> TokenStream {
    if !is_typed(action) {
        return other(name);
    }
    let module = quote::format_ident!("{}", action.service.replace('-', "_"));
    let marker = quote::format_ident!("{}", action.name);
    quote!(::personalize_iam_model::#module::#marker)
}

fn other(name: &LitStr) -> TokenStream {
    quote!(const { ::personalize_iam_model::action::OtherAction::new(#name) })
}
