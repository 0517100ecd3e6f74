//! One module of the call, and lists of names.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Error, LitBool, LitStr, Path, Token, Visibility};

use super::definitions::Module;
use super::messages;
use crate::deny::Denied;
use crate::large::ALLOWED;
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

/// `["mismatch", "untyped"]`
pub(super) fn denied(value: TokenStream, fail: &dyn Fn(&str) -> Error) -> syn::Result<Vec<Denied>> {
    let words = strings(value).map_err(|_| fail(messages::NOT_DENIED))?;
    let known = Denied::ALL.map(Denied::code);
    let named = |word: &LitStr| Ok(Denied::ALL[known_lint(word, "deny", &known)?]);
    words.iter().map(named).collect()
}

/// `["large"]`
pub(super) fn allowed(value: TokenStream, fail: &dyn Fn(&str) -> Error) -> syn::Result<()> {
    let words = strings(value).map_err(|_| fail(messages::NOT_ALLOWED))?;
    let named = |word: &LitStr| known_lint(word, "allow", &ALLOWED).map(|_| ());
    words.iter().try_for_each(named)
}

/// `true` is a pattern for everything, `false` is none, and a list has the patterns.
pub(super) fn big_int(value: TokenStream, fail: &dyn Fn(&str) -> Error) -> syn::Result<BigInt> {
    if let Ok(all) = syn::parse2::<LitBool>(value.clone()) {
        return Ok(BigInt::All(all));
    }
    let patterns = strings(value).map_err(|_| fail(messages::NOT_BIG_INT))?;
    Ok(BigInt::Patterns(patterns))
}

/// The value of `big_int`.
pub(super) enum BigInt {
    /// Everything, or nothing.
    All(LitBool),
    /// What these select.
    Patterns(Vec<LitStr>),
}

/// The index of a lint among the known ones.
fn known_lint(lint: &LitStr, option: &str, known: &[&str]) -> syn::Result<usize> {
    let text = lint.value();
    let found = known.iter().position(|known| *known == text);
    found.ok_or_else(|| Error::new(lint.span(), messages::unknown_lint(&text, option, known)))
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
            big_int: Vec::new(),
            link: None,
        })
    };
    parser.parse2(part)
}

/// `link("pathlib" = crate::py::pathlib, ..)`, from the tokens after `link`.
pub(super) fn links(
    word: Span,
    list: Option<TokenTree>,
    rest: Option<TokenTree>,
) -> syn::Result<Vec<Module>> {
    let (Some(TokenTree::Group(list)), None) = (list, rest) else {
        return Err(Error::new(word, messages::NOT_LINKS));
    };
    let parser = |input: ParseStream<'_>| Punctuated::<Module, Token![,]>::parse_terminated_with(input, link);
    let links = parser.parse2(list.stream())?;
    if links.is_empty() || list.delimiter() != Delimiter::Parenthesis {
        return Err(Error::new(list.span(), messages::NOT_LINKS));
    }
    Ok(links.into_iter().collect())
}

/// `"pathlib" = crate::py::pathlib`
fn link(input: ParseStream<'_>) -> syn::Result<Module> {
    let fail = |span: Span| move |_| Error::new(span, messages::NOT_LINKS);
    let name: LitStr = input.parse().map_err(fail(input.span()))?;
    input.parse::<Token![=]>().map_err(fail(name.span()))?;
    let path = Path::parse_mod_style(input).map_err(fail(name.span()))?;
    // The bindings use the path in nested modules.
    let first = path.segments.first().map(|segment| segment.ident.to_string());
    let is_absolute = path.leading_colon.is_some() || matches!(first.as_deref(), Some("crate" | "$crate"));
    if !is_absolute {
        let text = path.to_token_stream().to_string().replace(' ', "");
        return Err(Error::new_spanned(
            path,
            messages::relative_link(&name.value(), &text),
        ));
    }
    let mut ident = ident(&name, None)?;
    ident.set_span(name.span());
    Ok(Module {
        vis: Visibility::Inherited,
        ident,
        name,
        include: Vec::new(),
        exclude: Vec::new(),
        big_int: Vec::new(),
        link: Some(path.to_token_stream()),
    })
}

/// A submodule of `parent`, `name` being its full name.
pub(super) fn submodule(parent: &Module, name: &LitStr) -> syn::Result<Module> {
    Ok(Module {
        vis: parent.vis.clone(),
        ident: ident(name, None)?,
        name: name.clone(),
        include: Vec::new(),
        exclude: Vec::new(),
        big_int: Vec::new(),
        link: None,
    })
}

/// The Rust module's name: the given one, else Python's with underscores for dots.
fn ident(name: &LitStr, given: Option<&Ident>) -> syn::Result<Ident> {
    let python = name.value();
    let usable = |text: &str| syn::parse_str::<Ident>(text).ok();
    // With an underscore, so that words that only Rust reserves are accepted.
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
