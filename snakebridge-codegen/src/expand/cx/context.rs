//! Where expansion stands: paths to the runtime and to other modules, and types as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::Settings;
use crate::expand::functions::overload;
use crate::expand::ident;
use crate::expand::support::link::Used;
use crate::expand::support::sites::Sites;
use crate::expand::support::takes::Takes;
use crate::ir::{self, ClassId, ClassParam, Ty};

/// Where expansion stands.
#[derive(Clone)]
pub(crate) struct Cx<'a> {
    pub(crate) universe: &'a ir::Universe,
    pub(crate) settings: &'a Settings,
    /// The module being expanded.
    pub(crate) module: usize,
    /// The classes of linked modules that were named.
    used: &'a Used,
    /// The sites of this module that were named.
    pub(crate) sites: &'a Sites,
    /// The sets of classes that unions take.
    pub(crate) takes: &'a Takes,
    /// Modules between the module itself and this place.
    depth: usize,
    /// What `Self` means, where it does not stand for the class.
    self_type: Option<TokenStream>,
    /// `<P::Kind as sig::F>` of the enclosing function.
    overload: Option<TokenStream>,
}

impl<'a> Cx<'a> {
    pub(crate) fn new(
        universe: &'a ir::Universe,
        settings: &'a Settings,
        module: usize,
        shared: (&'a Used, &'a Sites, &'a Takes),
    ) -> Self {
        let (used, sites, takes) = shared;
        Cx {
            universe,
            settings,
            module,
            used,
            sites,
            takes,
            depth: 0,
            self_type: None,
            overload: None,
        }
    }

    /// The same, one module further in.
    pub(crate) fn inside(&self) -> Self {
        Cx {
            depth: self.depth + 1,
            ..self.clone()
        }
    }

    /// The same where `Self` is spelled `tokens`.
    pub(crate) fn with_self(&self, tokens: TokenStream) -> Self {
        Cx {
            self_type: Some(tokens),
            ..self.clone()
        }
    }

    /// The same inside a function whose overload is `tokens`.
    pub(crate) fn with_overload(&self, tokens: TokenStream) -> Self {
        Cx {
            overload: Some(tokens),
            ..self.clone()
        }
    }

    pub(crate) fn ir(&self) -> &'a ir::Module {
        &self.universe.modules[self.module]
    }

    /// The runtime crate.
    pub(crate) fn rt(&self) -> &TokenStream {
        &self.settings.runtime
    }

    /// Keeps an impl out of the compiler's lists of what would fit: they are long, and rarely mean the one at hand.
    pub(crate) fn unlisted(&self) -> Option<TokenStream> {
        self.settings
            .diagnostics
            .then(|| quote!(#[diagnostic::do_not_recommend]))
    }

    /// Whether this place is in the module itself.
    pub(crate) fn is_at_root(&self) -> bool {
        self.depth == 0
    }

    /// The root of the generated module from here.
    pub(crate) fn root(&self) -> TokenStream {
        let supers = (0..self.depth).map(|_| quote!(super));
        if self.depth == 0 {
            quote!(self)
        } else {
            quote!(#(#supers)::*)
        }
    }

    /// A handle type by path, without arguments.
    pub(crate) fn class_path(&self, id: ClassId) -> TokenStream {
        let class = &self.universe.classes[id];
        self.path(id, class.handle.as_ref().unwrap_or(&class.rust))
    }

    /// What stands for the class by its own name: the handle, the flag set, the enum.
    pub(crate) fn named_path(&self, id: ClassId) -> TokenStream {
        self.path(id, &self.universe.classes[id].rust)
    }

    fn path(&self, id: ClassId, name: &str) -> TokenStream {
        let class = &self.universe.classes[id];
        let (root, name) = (self.root(), ident(name));
        if class.module == self.module {
            return quote!(#root::#name);
        }
        if let Some(link) = &self.settings.modules[class.module].link {
            self.used.add(id);
            return quote!(#link::#name);
        }
        let module = &self.settings.modules[class.module].ident;
        if self.depth == 0 {
            quote!(super::#module::#name)
        } else {
            quote!(#root::super::#module::#name)
        }
    }

    /// A class by path, with its own type parameters as arguments.
    pub(crate) fn class_self(&self, id: ClassId) -> TokenStream {
        let args = param_idents(&self.universe.classes[id].params);
        let path = self.class_path(id);
        if args.is_empty() {
            path
        } else {
            quote!(#path<#(#args),*>)
        }
    }

    fn class_args(&self, id: ClassId, args: &[Ty]) -> TokenStream {
        let params = &self.universe.classes[id].params;
        let path = self.class_path(id);
        if params.is_empty() {
            return path;
        }
        let args = params
            .iter()
            .zip(args)
            .map(|(param, arg)| self.class_arg(param, arg));
        quote!(#path<#(#args),*>)
    }

    /// An argument for a type parameter.
    pub(crate) fn class_arg(&self, param: &ClassParam, arg: &Ty) -> TokenStream {
        match arg {
            Ty::Str if param.any_str => quote!(::core::primitive::str),
            Ty::Bytes if param.any_str => quote!([::core::primitive::u8]),
            Ty::StrParam(name) if param.any_str => {
                let name = ident(name);
                quote!(#name)
            }
            other => self.result(other),
        }
    }

    /// What a call returns.
    pub(crate) fn result(&self, ty: &Ty) -> TokenStream {
        self.ty(ty, false)
    }

    /// What an argument stands for.
    pub(crate) fn kind(&self, ty: &Ty) -> TokenStream {
        self.ty(ty, true)
    }

    fn ty(&self, ty: &Ty, argument: bool) -> TokenStream {
        let rt = self.rt();
        let one = |t: &Ty| self.ty(t, argument);
        match ty {
            Ty::Unit => quote!(()),
            Ty::Bool => quote!(::core::primitive::bool),
            Ty::Usize => quote!(::core::primitive::usize),
            Ty::Int => quote!(::core::primitive::i64),
            Ty::Float => quote!(::core::primitive::f64),
            Ty::Complex => quote!(#rt::Complex64),
            Ty::Str => quote!(::std::string::String),
            Ty::Bytes => quote!(::std::vec::Vec<::core::primitive::u8>),
            Ty::Readable => quote!(#rt::ReadableBuffer),
            Ty::Writable => quote!(#rt::WritableBuffer),
            Ty::Path => quote!(::std::path::PathBuf),
            Ty::Value => quote!(#rt::Value),
            Ty::Object => quote!(#rt::Object),
            Ty::Never => quote!(::core::convert::Infallible),
            Ty::Option(t) => {
                let t = one(t);
                quote!(::core::option::Option<#t>)
            }
            Ty::Vec(t) => {
                let t = one(t);
                quote!(::std::vec::Vec<#t>)
            }
            Ty::Set(t) => {
                let t = one(t);
                quote!(#rt::IndexSet<#t>)
            }
            Ty::Iterable(t) => {
                let t = one(t);
                quote!(#rt::Iterable<#t>)
            }
            Ty::Sequence(t) => {
                let t = one(t);
                quote!(#rt::Sequence<#t>)
            }
            Ty::TupleOf(t) => {
                let t = one(t);
                quote!(#rt::PyTuple<#t>)
            }
            Ty::Iter(t) => {
                let t = self.result(t);
                quote!(#rt::PyIter<#t>)
            }
            Ty::Map(k, v) => {
                let (k, v) = (one(k), one(v));
                quote!(#rt::IndexMap<#k, #v>)
            }
            Ty::Mapping(k, v) => {
                let (k, v) = (one(k), one(v));
                quote!(#rt::Mapping<#k, #v>)
            }
            Ty::Tuple(items) => {
                let items = items.iter().map(one);
                quote!((#(#items,)*))
            }
            Ty::Runtime(path, args) => self.runtime(path, args),
            Ty::Exact(path) => self.runtime(path, &[]),
            Ty::Class(id, args) => self.class_args(*id, args),
            Ty::Flag(id) | Ty::Enum(id) => self.named_path(*id),
            Ty::Param(name) | Ty::Free(name) => {
                let name = ident(name);
                quote!(#name)
            }
            Ty::StrParam(name) => {
                let name = ident(name);
                quote!(<#name as ::std::borrow::ToOwned>::Owned)
            }
            Ty::SelfType => self.self_type.clone().unwrap_or_else(|| quote!(Self)),
            Ty::Union(i) => {
                let (root, name) = (self.root(), ident(&self.ir().unions[*i].rust));
                if argument {
                    quote!(#rt::Union<#root::#name>)
                } else {
                    quote!(#root::#name)
                }
            }
            Ty::OneOf(i) => {
                let (root, name) = (self.root(), ident(&self.ir().one_ofs[*i].rust));
                quote!(#root::#name)
            }
            Ty::Literal(i) => {
                let (root, name) = (self.root(), ident(&self.ir().literals[*i].rust));
                quote!(#root::lit::#name)
            }
            Ty::BoolLiteral(true) => quote!(#rt::choice::True),
            Ty::BoolLiteral(false) => quote!(#rt::choice::False),
            Ty::Output => {
                let overload = &self.overload;
                quote!(#overload::Output)
            }
            Ty::Projected(n) => {
                let (overload, name) = (&self.overload, overload::projection(n - 1));
                quote!(#overload::#name)
            }
            Ty::Callback(..) => quote!(#rt::Value),
            // Python calls a function that is an argument, Rust one that is a result: what goes in is a result, or an argument.
            Ty::Function(inputs, output) => {
                let (inputs, output) = (self.inputs(inputs.as_deref(), false), self.kind(output));
                quote!(#rt::Function<#inputs, #output>)
            }
            Ty::Callable(inputs, output) => {
                let (inputs, output) = (self.inputs(inputs.as_deref(), true), self.result(output));
                quote!(#rt::Callable<#inputs, #output>)
            }
            Ty::Protocol(_) if !argument => quote!(#rt::Object),
            Ty::Protocol(members) => {
                let members = members.iter().map(|name| self.member(name));
                quote!(#rt::Protocol<(#(#members,)*)>)
            }
            Ty::ClassOf(class) => {
                let class = self.result(class);
                quote!(#rt::ClassOf<#class>)
            }
        }
    }

    /// What a callable takes.
    fn inputs(&self, inputs: Option<&[Ty]>, argument: bool) -> TokenStream {
        match inputs {
            Some(inputs) => {
                let inputs = inputs.iter().map(|t| self.ty(t, argument));
                quote!((#(#inputs,)*))
            }
            None => {
                let rt = self.rt();
                quote!(#rt::Value)
            }
        }
    }

    pub(crate) fn runtime(&self, path: &str, args: &[Ty]) -> TokenStream {
        let rt = self.rt();
        let segments = path.split("::").map(ident);
        // What a generator is sent is an argument.
        let is_sent = |index: usize| index == 1 && path.ends_with("Generator");
        let one = |(index, t): (usize, &Ty)| match t {
            // The parameter itself, not what Python returns for it.
            Ty::StrParam(name) if path == "File" => {
                let name = ident(name);
                quote!(#name)
            }
            other => self.ty(other, is_sent(index)),
        };
        let args = args.iter().enumerate().map(one);
        let path = quote!(#rt #(::#segments)*);
        if args.len() == 0 {
            path
        } else {
            quote!(#path<#(#args),*>)
        }
    }

    /// Type parameters for an `impl` that says no more than what the class is: with no more bounds than the struct has.
    pub(crate) fn plain_bounds(&self, params: &[ClassParam]) -> Vec<TokenStream> {
        if params.iter().any(|p| p.any_str) {
            self.bounds(params)
        } else {
            declared(params)
        }
    }

    /// Type parameters with the bounds that every `impl` needs which makes or reads a handle.
    pub(crate) fn bounds(&self, params: &[ClassParam]) -> Vec<TokenStream> {
        let rt = self.rt();
        let one = |p: &ClassParam| {
            let name = ident(&p.ident);
            if p.any_str {
                quote!(#name: #rt::AnyStr + ?::core::marker::Sized)
            } else {
                quote!(#name: #rt::FromPython + ::core::marker::Send + ::core::marker::Sync + 'static)
            }
        };
        params.iter().map(one).collect()
    }
}

/// Type parameters as a struct declares them.
pub(crate) fn declared(params: &[ClassParam]) -> Vec<TokenStream> {
    let one = |p: &ClassParam| {
        let name = ident(&p.ident);
        if p.any_str {
            quote!(#name: ?::core::marker::Sized)
        } else {
            quote!(#name)
        }
    };
    params.iter().map(one).collect()
}

/// Type parameters as arguments.
pub(crate) fn param_idents(params: &[ClassParam]) -> Vec<proc_macro2::Ident> {
    params.iter().map(|p| ident(&p.ident)).collect()
}

/// The marker that uses every type parameter, whatever its size.
pub(crate) fn marker(params: &[ClassParam]) -> TokenStream {
    let one = |p: &ClassParam| {
        let name = ident(&p.ident);
        if p.any_str {
            quote!(::std::boxed::Box<#name>)
        } else {
            quote!(#name)
        }
    };
    let items = params.iter().map(one);
    quote!(::core::marker::PhantomData<fn() -> (#(#items,)*)>)
}
