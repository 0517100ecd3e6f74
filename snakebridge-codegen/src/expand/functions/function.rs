//! A function and its `_with` form: convert the arguments, call one shared path of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::classes::exact;
use crate::expand::cx::context::Cx;
use crate::expand::functions::generic::closure;
use crate::expand::functions::{choice, generic, options, overload};
use crate::expand::{deprecated, doc_alias, docs, ident};
use crate::ir::{self, ClassParam, Function, Param, Role, Site, Told, Ty};
use crate::names::suffixed;

/// The type arguments of the `impl` block a method stands in.
pub(crate) type BlockArgs<'a> = Option<(&'a [ClassParam], Option<&'a [Ty]>)>;

/// Both forms of a function.
pub(crate) fn expand(cx: &Cx<'_>, f: &Function, block: BlockArgs<'_>) -> TokenStream {
    let plain = expand_plain(cx, f, block);
    match f.options {
        Some(set) => {
            let with = expand_with(cx, f, &cx.ir().options[set], block);
            quote!(#plain #with)
        }
        None => plain,
    }
}

fn expand_plain(cx: &Cx<'_>, f: &Function, block: BlockArgs<'_>) -> TokenStream {
    let parts = Parts::new(cx, f, block);
    let cx = &parts.cx;
    let Parts { generics, inputs, .. } = &parts;
    let rt = cx.rt();
    let docs = docs(&f.docs);
    let (name, alias, old) = heads(f, &f.rust);
    let ret = cx.result(&f.ret);
    let fill = parts.fill();
    let body = expand_call(cx, f, &parts.raws, fill.as_ref());
    let receiver = parts.receiver(f, false);
    let generics = angle(generics);
    quote! {
        #docs
        #alias
        #old
        #[inline]
        pub fn #name #generics(#receiver #(#inputs),*) -> #rt::Result<#ret> {
            #body
        }
    }
}

fn expand_with(cx: &Cx<'_>, f: &Function, set: &ir::OptionSet, block: BlockArgs<'_>) -> TokenStream {
    let parts = Parts::new(cx, f, block);
    let cx = &parts.cx;
    let inputs = &parts.inputs;
    let rt = cx.rt();
    let with = suffixed(&f.rust, "with");
    let (name, alias, old) = heads(f, &with);
    let scope = if block.is_some() { "Self::" } else { "" };
    let summary = format!(" [`{0}`]({scope}{0}()) with options, set by name.", f.rust);
    let new = options::path(cx, set);
    let (given, returned, ret, state) = match &set.choice {
        Some(choice) => {
            let (initial, last) = (choice::initial(cx, set, choice, block), quote!(__S));
            (
                options::ty(cx, set, block, Some(initial)),
                options::ty(cx, set, block, Some(last)),
                quote!(<__S as #rt::choice::State>::Output),
                Some(quote!(__S: #rt::choice::State)),
            )
        }
        None => {
            let options = options::ty(cx, set, block, None);
            (options.clone(), options, cx.result(&f.ret), None)
        }
    };
    let mut fill = parts.fill().unwrap_or_default();
    fill.extend(quote!(let _ = options(#new::__new(__call));));
    let body = expand_call(cx, f, &parts.raws, Some(&fill));
    let receiver = parts.receiver(f, true);
    let mut generics = parts.generics_with_a();
    generics.extend(state);
    let generics = angle(&generics);
    quote! {
        #[doc = #summary]
        #alias
        #old
        #[inline]
        pub fn #name #generics(
            #receiver #(#inputs,)*
            options: impl for<'c> ::core::ops::FnOnce(#given) -> #returned
        ) -> #rt::Result<#ret> {
            #body
        }
    }
}

/// Name, search alias and deprecation: what both forms carry.
fn heads(f: &Function, rust: &str) -> (proc_macro2::Ident, TokenStream, TokenStream) {
    (
        ident(rust),
        doc_alias(rust, &f.python),
        deprecated(f.deprecated.as_deref()),
    )
}

fn angle(generics: &[TokenStream]) -> TokenStream {
    if generics.is_empty() {
        TokenStream::new()
    } else {
        quote!(<#(#generics),*>)
    }
}

/// The call itself; `fill` adds what does not fit a fixed array.
fn expand_call(cx: &Cx<'_>, f: &Function, raws: &[TokenStream], fill: Option<&TokenStream>) -> TokenStream {
    let private = {
        let rt = cx.rt();
        quote!(#rt::__private)
    };
    let this = object(cx, &quote!(self));
    if let Site::Key(key) = &f.site {
        return expand_key(cx, key, &this);
    }
    let site = cx.site(&f.site);
    let (call, head) = match &f.site {
        Site::Attribute(..) => return quote!(#private::attr(#site, #this)),
        Site::Get(..) => return quote!(#private::get(#site)),
        Site::Method(..) => ("method", quote!(#site, #this,)),
        _ => ("call", quote!(#site,)),
    };
    let first = (f.receiver && call == "call").then(|| quote!(#private::Raw::Object(#this),));
    match fill {
        None => {
            let call = ident(call);
            quote!(#private::#call(#head [#first #(#raws),*]))
        }
        Some(fill) => {
            let call = ident(&suffixed(call, "with"));
            let call = quote!(#private::#call(#head [#first #(#raws),*], __options));
            expand_filled(cx, fill, &call)
        }
    }
}

/// A call that passes `__options`, after the statements that fill them in through `__call`.
pub(crate) fn expand_filled(cx: &Cx<'_>, fill: &TokenStream, call: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    quote! {
        let mut __options = #rt::__private::Call::new();
        let __call = &mut __options;
        #fill
        #call
    }
}

/// Reads a key of a `TypedDict`.
pub(crate) fn expand_key(cx: &Cx<'_>, key: &ir::Key, this: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    let (class, name) = (&key.class, &key.name);
    let read = ident(if key.optional { "optional_key" } else { "key" });
    quote!(#rt::__private::#read(#class, #this, #name))
}

/// Whether something passes for it that does not deref to it: classes with the special methods, and the struct of a
/// record's fields.
fn is_structural(cx: &Cx<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Class(id, _) => {
            let class = &cx.universe.classes[*id];
            class.is_made_of_fields || class.is_enum_base || exact::is_taken(cx, ty)
        }
        file if file.is_file() => true,
        // Bytes of Rust are copied into one.
        Ty::Runtime("ByteArray" | "MemoryView", _) => true,
        // A type parameter inside is inferred from the handle itself.
        Ty::Runtime("Awaitable" | "AsyncIter" | "ContextManager" | "AsyncContextManager", args) => {
            !args.iter().any(|arg| arg.any(&Ty::is_inferred))
        }
        _ => false,
    }
}

/// The untyped handle of `value`, a reference to a handle.
pub(crate) fn object(cx: &Cx<'_>, value: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    quote!(#rt::PythonClass::__object(#value))
}

/// A closure as Python's callable.
pub(crate) fn callback(
    cx: &Cx<'_>,
    inputs: &[Ty],
    output: &Ty,
    ret: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&format!("callback{}", inputs.len()));
    let inputs = inputs.iter().map(|t| cx.result(t));
    let output = cx.kind(output);
    quote!(#rt::__private::#name::<#(#inputs,)* #output, #ret>(#value))
}

/// What the kind of the argument for `param` tells.
fn told<'f>(f: &'f Function, param: &Param) -> Option<&'f Told> {
    let own = f
        .generics
        .iter()
        .find(|g| param.generic.as_ref() == Some(&g.ident))?;
    match &own.role {
        Role::Argument(told) => Some(told),
        Role::Variable | Role::Class => None,
    }
}

/// The pieces both forms of a function share.
struct Parts<'a> {
    cx: Cx<'a>,
    /// Lifetime and type parameters.
    generics: Vec<TokenStream>,
    /// `name: type`.
    inputs: Vec<TokenStream>,
    /// Positional arguments, converted.
    raws: Vec<TokenStream>,
    /// Statements that add keyword-only and variadic arguments.
    fills: Vec<TokenStream>,
    /// Some argument borrows for `'a`.
    borrows: bool,
}

impl<'a> Parts<'a> {
    fn new(cx: &Cx<'a>, f: &Function, block: BlockArgs<'_>) -> Self {
        let rt = cx.rt().clone();
        let mut generics = Vec::new();
        let mut own = cx.clone();
        if let Some(dispatch) = &f.dispatch {
            let sig = overload::path(cx, &cx.ir().overloads[dispatch.set], block);
            own = cx.with_overload(quote!(<<P as #rt::Kinded>::Kind as #sig>));
            let passed = if dispatch.param.is_some() {
                quote!(#rt::Arg<'a, <P as #rt::Kinded>::Kind>)
            } else {
                quote!(#rt::Args<'a, #rt::Value>)
            };
            generics.push(quote!(P: #rt::Kinded<Kind: #sig> + #passed));
        }
        generics.extend(f.generics.iter().filter_map(|g| generic::expand(cx, f, g)));
        let borrows = f.dispatch.is_some() || f.varargs.is_some();
        let mut parts = Parts {
            cx: own,
            generics,
            inputs: Vec::new(),
            raws: Vec::new(),
            fills: Vec::new(),
            borrows,
        };
        let decides = |i: usize| f.dispatch.as_ref().is_some_and(|d| d.param == Some(i));
        for (i, param) in f.params.iter().enumerate() {
            parts.param(param, decides(i), told(f, param));
        }
        if f.dispatch.as_ref().is_some_and(|d| d.param.is_none()) {
            parts.inputs.push(quote!(args: P));
            parts
                .fills
                .push(quote!(#rt::Args::<#rt::Value>::push_to(args, __call);));
        }
        if let Some(varargs) = &f.varargs {
            let (name, kind) = (ident(&varargs.rust), parts.cx.kind(&varargs.ty));
            let before = f
                .options
                .map(|set| options::positional_names(&parts.cx.ir().options[set]));
            if let Some(before) = before.filter(|names| !names.is_empty()) {
                parts.fills.push(quote!(__call.ahead(&[#(#before),*]);));
            }
            let ty = match varargs.generic.as_deref().map(ident) {
                Some(generic) => quote!(#generic),
                None => quote!(impl #rt::Args<'a, #kind>),
            };
            parts.inputs.push(quote!(#name: #ty));
            parts
                .fills
                .push(quote!(#rt::Args::<#kind>::push_to(#name, __call);));
        }
        if parts.borrows {
            parts.generics.insert(0, quote!('a));
        }
        parts
    }

    fn param(&mut self, param: &Param, decides: bool, told: Option<&Told>) {
        let rt = self.cx.rt().clone();
        let name = ident(&param.rust);
        let kind = self.cx.kind(&param.ty);
        let arg = quote!(#rt::Arg::<#kind>::raw(#name));
        let generic = param.generic.as_deref().map(ident);
        let (ty, raw) = match &param.ty {
            Ty::Callback(inputs, output) => {
                let ret = ident(&format!("R{}", self.inputs.len()));
                let ret = quote!(#ret);
                let (bound, generic) = closure(&self.cx, inputs, output, &ret, told);
                self.generics.push(generic);
                (bound, callback(&self.cx, inputs, output, &ret, &quote!(#name)))
            }
            _ if generic.is_some() => (quote!(#generic), arg),
            _ if decides => (
                quote!(P),
                quote!(#rt::Arg::<<P as #rt::Kinded>::Kind>::raw(#name)),
            ),
            Ty::Str => (quote!(&'a ::core::primitive::str), arg),
            Ty::Bytes => (quote!(&'a [::core::primitive::u8]), arg),
            // Its own bound, for its own message.
            Ty::Writable => (quote!(impl #rt::Writable<'a>), arg),
            Ty::Bool => (kind, arg),
            Ty::Flag(_) => (kind, arg),
            Ty::Class(..) | Ty::Runtime(..) | Ty::SelfType if !is_structural(&self.cx, &param.ty) => {
                let this = object(&self.cx, &quote!(#name));
                (quote!(&'a #kind), quote!(#rt::__private::Raw::Object(#this)))
            }
            Ty::StrParam(param) => {
                let param = ident(param);
                (quote!(&'a #param), quote!(#rt::AnyStr::raw(#name)))
            }
            _ => (quote!(impl #rt::Arg<'a, #kind>), arg),
        };
        self.inputs.push(quote!(#name: #ty));
        self.borrows |= !matches!(param.ty, Ty::Bool | Ty::Flag(_) | Ty::Callback(..));
        if param.keyword {
            let python = &param.python;
            self.fills.push(quote!(__call.set(#python, #raw);));
        } else {
            self.raws.push(raw);
        }
    }

    fn fill(&self) -> Option<TokenStream> {
        let fills = &self.fills;
        (!fills.is_empty()).then(|| quote!(#(#fills)*))
    }

    /// `&self`. Where it is passed among the arguments of a buffer, it has their lifetime.
    fn receiver(&self, f: &Function, with: bool) -> Option<TokenStream> {
        let joins = matches!(f.site, Site::Operator(..)) && (with || !self.fills.is_empty());
        f.receiver
            .then(|| if joins { quote!(&'a self,) } else { quote!(&self,) })
    }

    fn generics_with_a(&self) -> Vec<TokenStream> {
        let mut out = self.generics.clone();
        if !self.borrows {
            out.insert(0, quote!('a));
        }
        out
    }
}
