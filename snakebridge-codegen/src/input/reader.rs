//! Parses the parts of a call one by one: modules, options, links, and the module of each pattern.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::{Error, LitBool, LitStr, Visibility};

use super::definitions::{Call, Linked, LocalModules, Module, Pattern};
use super::messages;
use super::module::{BigInt, allowed, big_int, denied, links, module, strings, submodule};
use crate::deny::Denied;
use crate::patterns::{module_of, within};

const OPTIONS: [&str; 11] = [
    "include",
    "exclude",
    "submodules",
    "path",
    "embed",
    "introspect",
    "big_int",
    "link",
    "deny",
    "allow",
    "crate",
];

/// The parts read so far.
#[derive(Default)]
pub(super) struct Reader {
    modules: Vec<Module>,
    include: Option<Vec<LitStr>>,
    exclude: Option<Vec<LitStr>>,
    big_int: Option<BigInt>,
    submodules: Option<Vec<LitStr>>,
    is_static: Option<bool>,
    path: Option<LitStr>,
    embed: Option<LitBool>,
    runtime: Option<TokenStream>,
    deny: Option<Vec<Denied>>,
    allow_large: Option<()>,
    links: Vec<Module>,
    has_option: bool,
    errors: Option<Error>,
}

impl Reader {
    pub(super) fn error(&mut self, error: Error) {
        match &mut self.errors {
            Some(errors) => errors.combine(error),
            None => self.errors = Some(error),
        }
    }

    pub(super) fn part(&mut self, part: TokenStream) -> syn::Result<()> {
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
            _ => self.add(self.named(module(part)?)),
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

    /// A module without a visibility has that of the one before it: `pub "json", "re"` makes both public.
    fn named(&self, mut module: Module) -> Module {
        if let (Visibility::Inherited, Some(before)) = (&module.vis, self.modules.last()) {
            module.vis = before.vis.clone();
        }
        module
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
            "big_int" => self.big_int.replace(big_int(value, &fail)?).is_some(),
            "submodules" => self
                .submodules
                .replace(strings(value).map_err(|_| fail(messages::NOT_SUBMODULES))?)
                .is_some(),
            "path" => {
                let path = syn::parse2::<LitStr>(value).map_err(|_| fail(messages::NOT_A_FOLDER))?;
                self.path.replace(path).is_some()
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

    pub(super) fn finish(mut self, linked: Linked, runtime: TokenStream) -> syn::Result<Call> {
        if self.modules.is_empty() {
            let text = if self.has_option {
                messages::NO_MODULE
            } else {
                messages::EMPTY
            };
            // Without modules the patterns cannot be assigned.
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
        self.place_big_int(named);
        let path = self.path.take();
        if let (None, Some(embed)) = (&path, &self.embed) {
            self.error(Error::new(embed.span(), messages::EMBED_WITHOUT_PATH));
        }
        if let Some(errors) = self.errors {
            return Err(errors);
        }
        let has_custom_runtime = self.runtime.is_some();
        let is_embedded = self.embed.is_some_and(|embed| embed.value);
        let (modules, is_static) = (self.modules, self.is_static == Some(true));
        Ok(Call {
            linked,
            modules,
            is_static,
            local: path.map(|path| LocalModules { path, is_embedded }),
            deny: self.deny.unwrap_or_default(),
            allow_large: self.allow_large.is_some(),
            runtime: self.runtime.unwrap_or(runtime),
            has_custom_runtime,
        })
    }

    /// The patterns of `big_int` are placed as those of `include` are. Existing bindings cannot be changed.
    fn place_big_int(&mut self, named: usize) {
        match self.big_int.take() {
            Some(BigInt::All(all)) if all.value => {
                let own = self.modules.iter_mut().filter(|module| module.link.is_none());
                own.for_each(|module| {
                    module.big_int.push(Pattern {
                        text: "*".to_owned(),
                        span: all.span(),
                    });
                });
            }
            Some(BigInt::Patterns(patterns)) => {
                for pattern in patterns {
                    self.place(&pattern, named, |module| &mut module.big_int);
                }
            }
            Some(BigInt::All(_)) | None => {}
        }
        let links = self.modules.iter().filter(|module| module.link.is_some());
        let errors: Vec<Error> = links
            .flat_map(|module| {
                module
                    .big_int
                    .iter()
                    .map(|pattern| (module.name.value(), pattern))
            })
            .map(|(name, pattern)| {
                Error::new(pattern.span, messages::big_int_of_a_link(&pattern.text, &name))
            })
            .collect();
        errors.into_iter().for_each(|error| self.error(error));
    }

    /// With a single module, `name` is relative to it; with several, it begins with the name of its module.
    fn submodule(&mut self, name: &LitStr, named: usize) -> syn::Result<()> {
        let (text, named) = (name.value(), &self.modules[..named]);
        let found = match named {
            [only] => Some((only, format!("{}.{text}", only.name.value()))),
            _ => module_of(&text, names(named)).map(|(index, _)| (&named[index], text.clone())),
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

    /// With a single module, a pattern belongs to it or to the submodule whose name it begins with. With several, it begins with
    /// the name of its module.
    fn place(&mut self, pattern: &LitStr, named: usize, list: fn(&mut Module) -> &mut Vec<Pattern>) {
        let (mut text, span) = (pattern.value(), pattern.span());
        if let ([only], submodules) = self.modules.split_at_mut(named) {
            let full = format!("{}.{text}", only.name.value());
            // Linked modules are not relative to it; their names are given in full.
            let is_linked = |module: &Module| module.link.is_some() && is_in(&text, module);
            if submodules
                .iter()
                .any(|module| module.link.is_none() && is_in(&full, module))
            {
                text = full;
            } else if !submodules.iter().any(is_linked) {
                return list(only).push(Pattern { text, span });
            }
        }
        match module_of(&text, names(&self.modules)) {
            Some((index, rest)) => list(&mut self.modules[index]).push(Pattern {
                text: rest.to_owned(),
                span,
            }),
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

/// Whether a name begins with that of the module.
fn is_in(text: &str, module: &Module) -> bool {
    within(text, &module.name.value()).is_some()
}

fn names(modules: &[Module]) -> impl Iterator<Item = String> {
    modules.iter().map(|module| module.name.value())
}
