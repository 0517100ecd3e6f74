//! What a user writes in `python_module!`, part by part: each is read by itself, so all errors come at once.

mod messages;
#[cfg(test)]
#[allow(clippy::needless_pass_by_value)]
mod tests;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Error, LitStr, Token, Visibility};

use crate::names::module_name;

pub use messages::debug_file;

const OPTIONS: [&str; 4] = ["include", "exclude", "introspect", "crate"];

/// The whole call.
pub struct Call {
    /// What snakebridge's build script knows.
    pub linked: Linked,
    /// In the order they are written.
    pub modules: Vec<Module>,
    /// `introspect = "static"`: never import.
    pub is_static: bool,
    /// `$crate`, or the user's `crate = path`.
    pub runtime: TokenStream,
    /// Whether `runtime` is the user's.
    pub own_path: bool,
}

/// What snakebridge's build script knows.
#[derive(Default)]
pub struct Linked {
    /// The linked interpreter.
    pub executable: String,
    /// Its version.
    pub version: String,
    /// The interpreter whose packages are used, as recorded for the run time.
    pub packages: String,
    /// Where Models are kept.
    pub cache_dir: String,
}

/// One module.
pub struct Module {
    /// Visibility of the Rust module.
    pub vis: Visibility,
    /// Python's name.
    pub name: LitStr,
    /// The Rust module.
    pub ident: Ident,
    /// What to take; all if empty.
    pub include: Vec<Pattern>,
    /// What to leave out.
    pub exclude: Vec<Pattern>,
}

/// A pattern, as the introspector takes it, and where it was written.
#[derive(Clone)]
pub struct Pattern {
    /// The pattern.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// Parses `@linked(..) ($crate) user input`.
///
/// # Errors
///
/// All that is wrong with the input, each at the literal that caused it, with what to write instead.
pub fn call(input: TokenStream) -> syn::Result<Call> {
    let header = |input: ParseStream<'_>| {
        input.parse::<Token![@]>()?;
        input.parse::<Ident>()?;
        let (facts, path);
        syn::parenthesized!(facts in input);
        syn::parenthesized!(path in input);
        Ok((
            linked(&facts)?,
            path.parse::<TokenStream>()?,
            input.parse::<TokenStream>()?,
        ))
    };
    let parsed = header.parse2(input);
    let (linked, runtime, user) = parsed.map_err(|error| Error::new(error.span(), messages::INTERNAL))?;
    let mut reader = Reader::default();
    for part in parts(user) {
        if let Err(error) = reader.part(part) {
            reader.error(error);
        }
    }
    reader.finish(linked, runtime)
}

fn linked(facts: ParseStream<'_>) -> syn::Result<Linked> {
    let mut linked = Linked::default();
    while !facts.is_empty() {
        let name: Ident = facts.parse()?;
        facts.parse::<Token![=]>()?;
        let value = facts.parse::<LitStr>()?.value();
        match name.to_string().as_str() {
            "executable" => linked.executable = value,
            "version" => linked.version = value,
            "packages" => linked.packages = value,
            "cache_dir" => linked.cache_dir = value,
            _ => {}
        }
        facts.parse::<Option<Token![,]>>()?;
    }
    Ok(linked)
}

/// Splits at commas.
fn parts(input: TokenStream) -> Vec<TokenStream> {
    let (mut parts, mut part) = (Vec::new(), TokenStream::new());
    for token in input {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => parts.push(std::mem::take(&mut part)),
            _ => part.extend([token]),
        }
    }
    parts.push(part);
    parts.retain(|part| !part.is_empty());
    parts
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    modules: Vec<Module>,
    include: Option<Vec<LitStr>>,
    exclude: Option<Vec<LitStr>>,
    is_static: Option<bool>,
    path: Option<TokenStream>,
    errors: Option<Error>,
}

impl Reader {
    fn error(&mut self, error: Error) {
        match &mut self.errors {
            Some(errors) => errors.combine(error),
            None => self.errors = Some(error),
        }
    }

    fn part(&mut self, part: TokenStream) -> syn::Result<()> {
        let mut ahead = part.clone().into_iter();
        if let (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(sign))) = (ahead.next(), ahead.next())
            && sign.as_char() == '='
        {
            return self.option(&name, ahead.collect());
        }
        let module = module(part)?;
        if self
            .modules
            .iter()
            .any(|other| other.name.value() == module.name.value())
        {
            return Err(Error::new(
                module.name.span(),
                messages::duplicate_module(&module.name.value()),
            ));
        }
        if self.modules.iter().any(|other| other.ident == module.ident) {
            let text = messages::duplicate_ident(&module.ident.to_string(), &module.name.value());
            return Err(Error::new(module.ident.span(), text));
        }
        self.modules.push(module);
        Ok(())
    }

    fn option(&mut self, name: &Ident, value: TokenStream) -> syn::Result<()> {
        let span = value
            .clone()
            .into_iter()
            .next()
            .map_or_else(|| name.span(), |token| token.span());
        let fail = |text: &str| Error::new(span, text);
        let text = name.to_string();
        let twice = match text.as_str() {
            "include" => self
                .include
                .replace(strings(value).map_err(|_| fail(messages::NOT_STRINGS))?)
                .is_some(),
            "exclude" => self
                .exclude
                .replace(strings(value).map_err(|_| fail(messages::NOT_STRINGS))?)
                .is_some(),
            "introspect" => match syn::parse2::<LitStr>(value).map(|mode| mode.value()).as_deref() {
                Ok(mode @ ("static" | "runtime")) => self.is_static.replace(mode == "static").is_some(),
                _ => return Err(fail(messages::NOT_A_MODE)),
            },
            "crate" => {
                let path = syn::Path::parse_mod_style
                    .parse2(value)
                    .map_err(|_| fail(messages::NOT_A_PATH))?;
                self.path.replace(path.into_token_stream()).is_some()
            }
            _ => {
                let near = |option: &&&str| strsim::damerau_levenshtein(option, &text) <= 3;
                let closest = OPTIONS
                    .iter()
                    .filter(near)
                    .min_by_key(|o| strsim::damerau_levenshtein(o, &text));
                let message = messages::unknown_option(&text, closest.copied(), &OPTIONS);
                return Err(Error::new(name.span(), message));
            }
        };
        if twice {
            Err(Error::new(name.span(), messages::duplicate_option(&text)))
        } else {
            Ok(())
        }
    }

    fn finish(mut self, linked: Linked, runtime: TokenStream) -> syn::Result<Call> {
        if self.modules.is_empty() {
            let nothing = self.path.is_none() && self.is_static.is_none();
            let nothing = nothing && self.include.is_none() && self.exclude.is_none();
            let text = if nothing {
                messages::EMPTY
            } else {
                messages::NO_MODULE
            };
            // Without modules nothing tells what the patterns mean.
            return Err(self.errors.unwrap_or_else(|| Error::new(Span::call_site(), text)));
        }
        for pattern in self.include.take().unwrap_or_default() {
            self.place(&pattern, |module| &mut module.include);
        }
        for pattern in self.exclude.take().unwrap_or_default() {
            self.place(&pattern, |module| &mut module.exclude);
        }
        if let Some(errors) = self.errors {
            return Err(errors);
        }
        let own_path = self.path.is_some();
        let (modules, is_static) = (self.modules, self.is_static == Some(true));
        Ok(Call {
            linked,
            modules,
            is_static,
            runtime: self.path.unwrap_or(runtime),
            own_path,
        })
    }

    /// One module: patterns are its own. Several: each pattern begins with the module it means.
    fn place(&mut self, pattern: &LitStr, list: fn(&mut Module) -> &mut Vec<Pattern>) {
        let (text, span) = (pattern.value(), pattern.span());
        if let [only] = self.modules.as_mut_slice() {
            return list(only).push(Pattern { text, span });
        }
        let rest = |module: &Module| {
            text.strip_prefix(&module.name.value())?
                .strip_prefix('.')
                .map(str::to_owned)
        };
        // Of `os` and `os.path` the longer one is meant.
        let meant = self.modules.iter_mut().filter(|module| rest(module).is_some());
        match meant.max_by_key(|module| module.name.value().len()) {
            Some(module) => {
                let text = rest(module).unwrap_or_default();
                list(module).push(Pattern { text, span });
            }
            None => {
                let first = self
                    .modules
                    .first()
                    .map_or_else(|| "module".to_owned(), |module| module.name.value());
                self.error(Error::new(span, messages::which_module(&text, &first)));
            }
        }
    }
}

fn strings(value: TokenStream) -> syn::Result<Vec<LitStr>> {
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
fn module(part: TokenStream) -> syn::Result<Module> {
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
