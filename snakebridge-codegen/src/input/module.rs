//! One module of the call, and lists of names.

use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Error, LitStr, Token, Visibility};

use super::{Module, messages};
use crate::names::module_name;

/// `["a", "b"]`, with at least one name.
pub(super) fn strings(value: TokenStream) -> syn::Result<Vec<LitStr>> {
    let list = |input: ParseStream<'_>| {
        let content;
        syn::bracketed!(content in input);
        Punctuated::<LitStr, Token![,]>::parse_terminated(&content)
    };
    let list = list.parse2(value)?;
    if list.is_empty() {
        Err(Error::new(Span::call_site(), messages::NOT_STRINGS))
    } else {
        Ok(list.into_iter().collect())
    }
}

/// `pub "os.path" as paths`
pub(super) fn module(part: TokenStream) -> syn::Result<Module> {
    let end = part
        .clone()
        .into_iter()
        .last()
        .map_or_else(Span::call_site, |token| token.span());
    let parser = |input: ParseStream<'_>| {
        let vis: Visibility = input.parse()?;
        if !input.peek(LitStr) {
            let bare = input
                .fork()
                .call(Ident::parse_any)
                .ok()
                .filter(|_| input.peek2(syn::parse::End));
            let text = bare.map_or_else(
                || messages::NOT_A_LITERAL.to_owned(),
                |name| messages::bare_name(&name.to_string()),
            );
            return Err(Error::new(
                if input.is_empty() { end } else { input.span() },
                text,
            ));
        }
        let name: LitStr = input.parse()?;
        let given = match input.parse::<Option<Token![as]>>()? {
            Some(_) => Some(
                input
                    .call(Ident::parse_any)
                    .map_err(|_| Error::new(end, messages::NOT_AFTER_NAME))?,
            ),
            None => None,
        };
        if !input.is_empty() {
            return Err(input.error(messages::NOT_AFTER_NAME));
        }
        let ident = ident(&name, given.as_ref())?;
        Ok(Module {
            vis,
            name,
            ident,
            include: Vec::new(),
            exclude: Vec::new(),
        })
    };
    parser.parse2(part)
}

/// A submodule of `parent`, `name` being its full name.
pub(super) fn submodule(parent: &Module, name: &LitStr) -> syn::Result<Module> {
    Ok(Module {
        vis: parent.vis.clone(),
        ident: ident(name, None)?,
        name: name.clone(),
        include: Vec::new(),
        exclude: Vec::new(),
    })
}

/// The Rust module's name: the given one, else Python's with underscores for dots.
fn ident(name: &LitStr, given: Option<&Ident>) -> syn::Result<Ident> {
    let python = name.value();
    let usable = |text: &str| syn::parse_str::<Ident>(text).ok();
    // With an underscore, so that words only Rust reserves pass.
    if python
        .split('.')
        .any(|part| part.is_empty() || usable(&format!("{part}_")).is_none())
    {
        return Err(Error::new(name.span(), messages::not_python(&python)));
    }
    let own = given.map(|ident| (ident.to_string(), ident.span()));
    let (text, span) = own.unwrap_or_else(|| (module_name(&python), name.span()));
    let mut ident = usable(&text).ok_or_else(|| Error::new(span, messages::not_an_ident(&text, &python)))?;
    ident.set_span(span);
    Ok(ident)
}
