//! What a user writes in `python_module!`, part by part: each is read by itself, so all errors come at once.

mod messages;
mod module;
#[cfg(test)]
#[allow(clippy::needless_pass_by_value)]
mod tests;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Error, LitBool, LitStr, Token, Visibility};

use crate::deny::Denied;
use module::{allowed, denied, links, module, strings, submodule};

pub use messages::debug_file;

const OPTIONS: [&str; 10] = [
    "include",
    "exclude",
    "submodules",
    "path",
    "embed",
    "introspect",
    "link",
    "deny",
    "allow",
    "crate",
];

/// The whole call.
pub struct Call {
    /// What snakebridge's build script knows.
    pub linked: Linked,
    /// In the order they are written.
    pub modules: Vec<Module>,
    /// `introspect = "static"`: never import.
    pub is_static: bool,
    /// `path = ".."`: some of the modules are the crate's own.
    pub own: Option<Own>,
    /// `deny = [".."]`: what the bindings of no module of the call may have.
    pub deny: Vec<Denied>,
    /// `allow = ["large"]`: nothing is said of very large bindings.
    pub allow_large: bool,
    /// `$crate`, or the user's `crate = path`.
    pub runtime: TokenStream,
    /// Whether `runtime` is the user's.
    pub own_path: bool,
}

/// The crate's own Python.
pub struct Own {
    /// Its folder, relative to the manifest.
    pub path: LitStr,
    /// `embed = true`: the program carries the sources.
    pub is_embedded: bool,
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
    /// `link("name" = path)`: its bindings exist already.
    pub link: Option<TokenStream>,
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
/// One error that combines everything wrong with the input, each part at the literal that caused it and with what to write
/// instead. Without the header that `python_module!` puts in front, the error says so.
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
    submodules: Option<Vec<LitStr>>,
    is_static: Option<bool>,
    own: Option<LitStr>,
    embed: Option<LitBool>,
    runtime: Option<TokenStream>,
    deny: Option<Vec<Denied>>,
    allow_large: Option<()>,
    links: Vec<Module>,
    has_option: bool,
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
        match (ahead.next(), ahead.next()) {
            (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(sign))) if sign.as_char() == '=' => {
                self.has_option = true;
                self.option(&name, ahead.collect())
            }
            (Some(TokenTree::Ident(name)), rest) if name == "link" => {
                self.has_option = true;
                for link in links(name.span(), rest, ahead.next())? {
                    self.refuse_twice(&link)?;
                    self.links.push(link);
                }
                Ok(())
            }
            _ => self.add(module(part)?),
        }
    }

    fn refuse_twice(&self, module: &Module) -> syn::Result<()> {
        let name = module.name.value();
        let mut known = self.modules.iter().chain(&self.links);
        if known.any(|other| other.name.value() == name) {
            return Err(Error::new(module.name.span(), messages::duplicate_module(&name)));
        }
        Ok(())
    }

    fn add(&mut self, module: Module) -> syn::Result<()> {
        self.refuse_twice(&module)?;
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
            "submodules" => self
                .submodules
                .replace(strings(value).map_err(|_| fail(messages::NOT_SUBMODULES))?)
                .is_some(),
            "path" => {
                let path = syn::parse2::<LitStr>(value).map_err(|_| fail(messages::NOT_A_FOLDER))?;
                self.own.replace(path).is_some()
            }
            "embed" => {
                let embed = syn::parse2::<LitBool>(value).map_err(|_| fail(messages::NOT_A_BOOL))?;
                self.embed.replace(embed).is_some()
            }
            "introspect" => match syn::parse2::<LitStr>(value).map(|mode| mode.value()).as_deref() {
                Ok(mode @ ("static" | "runtime")) => self.is_static.replace(mode == "static").is_some(),
                _ => return Err(fail(messages::NOT_A_MODE)),
            },
            "link" => return Err(fail(messages::NOT_LINKS)),
            "deny" => self.deny.replace(denied(value, &fail)?).is_some(),
            "allow" => self.allow_large.replace(allowed(value, &fail)?).is_some(),
            "crate" => {
                let path = syn::Path::parse_mod_style
                    .parse2(value)
                    .map_err(|_| fail(messages::NOT_A_PATH))?;
                self.runtime.replace(path.into_token_stream()).is_some()
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
            let text = if self.has_option {
                messages::NO_MODULE
            } else {
                messages::EMPTY
            };
            // Without modules nothing tells what the patterns mean.
            return Err(self.errors.unwrap_or_else(|| Error::new(Span::call_site(), text)));
        }
        let named = self.modules.len();
        for submodule in self.submodules.take().unwrap_or_default() {
            if let Err(error) = self.submodule(&submodule, named) {
                self.error(error);
            }
        }
        self.modules.append(&mut self.links);
        for pattern in self.include.take().unwrap_or_default() {
            self.place(&pattern, named, |module| &mut module.include);
        }
        for pattern in self.exclude.take().unwrap_or_default() {
            self.place(&pattern, named, |module| &mut module.exclude);
        }
        let own = self.own.take();
        if let (None, Some(embed)) = (&own, &self.embed) {
            self.error(Error::new(embed.span(), messages::EMBED_WITHOUT_PATH));
        }
        if let Some(errors) = self.errors {
            return Err(errors);
        }
        let own_path = self.runtime.is_some();
        let is_embedded = self.embed.is_some_and(|embed| embed.value);
        let (modules, is_static) = (self.modules, self.is_static == Some(true));
        Ok(Call {
            linked,
            modules,
            is_static,
            own: own.map(|path| Own { path, is_embedded }),
            deny: self.deny.unwrap_or_default(),
            allow_large: self.allow_large.is_some(),
            runtime: self.runtime.unwrap_or(runtime),
            own_path,
        })
    }

    /// `name` is relative to the only module that is named; of several it begins with the one it means.
    fn submodule(&mut self, name: &LitStr, named: usize) -> syn::Result<()> {
        let (text, named) = (name.value(), &self.modules[..named]);
        let found = match named {
            [only] => Some((only, format!("{}.{text}", only.name.value()))),
            _ => {
                let meant = named.iter().filter(|module| rest(&text, module).is_some());
                let meant = meant.max_by_key(|module| module.name.value().len());
                meant.map(|module| (module, text.clone()))
            }
        };
        let Some((parent, full)) = found else {
            let first = named
                .first()
                .map_or_else(String::new, |module| module.name.value());
            return Err(Error::new(name.span(), messages::which_module(&text, &first)));
        };
        let module = submodule(parent, &LitStr::new(&full, name.span()))?;
        self.add(module)
    }

    /// One named module: patterns are its own, or of a submodule they begin with. Several: each begins with the module
    /// it means.
    fn place(&mut self, pattern: &LitStr, named: usize, list: fn(&mut Module) -> &mut Vec<Pattern>) {
        let (mut text, span) = (pattern.value(), pattern.span());
        if let ([only], submodules) = self.modules.split_at_mut(named) {
            let full = format!("{}.{text}", only.name.value());
            // Linked modules are no part of it, and are named in full.
            let is_linked = |module: &Module| module.link.is_some() && rest(&text, module).is_some();
            if submodules
                .iter()
                .any(|module| module.link.is_none() && rest(&full, module).is_some())
            {
                text = full;
            } else if !submodules.iter().any(is_linked) {
                return list(only).push(Pattern { text, span });
            }
        }
        let rest = |module: &Module| rest(&text, module);
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

/// What follows the module's name in `text`.
fn rest(text: &str, module: &Module) -> Option<String> {
    let rest = text.strip_prefix(&module.name.value())?.strip_prefix('.')?;
    Some(rest.to_owned())
}
