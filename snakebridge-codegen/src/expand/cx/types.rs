//! Types as tokens: as the result of a call, and as the kind of an argument.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Cx;
use crate::expand::tokens::ident;
use crate::ir::{BIG_INT, ClassId, ClassParam, FILE_PATH, Ty, Varies};
use crate::resolve::value_types;

/// The associated type of an overload's trait for a dependent argument.
pub(crate) fn projection(index: usize) -> Ident {
    format_ident!("P{}", index + 1)
}

impl Cx<'_> {
    /// The result of a call.
    pub(crate) fn result(&self, ty: &Ty) -> TokenStream {
        self.ty(ty, false)
    }

    /// The kind of an argument.
    pub(crate) fn kind(&self, ty: &Ty) -> TokenStream {
        self.ty(ty, true)
    }

    /// One line for each type; the functions below spell composite types and those of this call.
    fn ty(&self, ty: &Ty, argument: bool) -> TokenStream {
        let rt = self.rt();
        match ty {
            Ty::Unit => quote!(()),
            Ty::Bool => quote!(bool),
            Ty::Usize => quote!(usize),
            Ty::Int => quote!(i64),
            Ty::Float => quote!(f64),
            Ty::Complex => quote!(#rt::Complex64),
            Ty::Str => quote!(#rt::String),
            Ty::Bytes => quote!(#rt::Vec<u8>),
            Ty::Readable => quote!(#rt::ReadableBuffer),
            Ty::Writable => quote!(#rt::WritableBuffer),
            Ty::Path | Ty::PathParam(_) => quote!(::std::path::PathBuf),
            Ty::Value | Ty::Callback(..) => quote!(#rt::Value),
            Ty::OrClosure(value, ..) => self.ty(value, argument),
            Ty::Object => quote!(#rt::Object),
            Ty::Never => quote!(::core::convert::Infallible),
            Ty::BoolLiteral(true) => quote!(#rt::option_states::True),
            Ty::BoolLiteral(false) => quote!(#rt::option_states::False),
            Ty::Option(t) => self.optional(t, argument),
            Ty::Vec(t) => self.applied(&quote!(#rt::Vec), &[t], argument),
            Ty::Set(t) => self.applied(&quote!(#rt::IndexSet), &[t], argument),
            Ty::Iterable(t) => self.applied(&quote!(#rt::Iterable), &[t], argument),
            Ty::Sequence(t) => self.applied(&quote!(#rt::Sequence), &[t], argument),
            Ty::TupleOf(t) => self.applied(&quote!(#rt::PyTuple), &[t], argument),
            Ty::Map(k, v) => self.applied(&quote!(#rt::IndexMap), &[k, v], argument),
            Ty::Mapping(k, v) => self.applied(&quote!(#rt::Mapping), &[k, v], argument),
            Ty::Iter(t) => self.applied(&quote!(#rt::PyIter), &[t], false),
            Ty::ClassOf(t) => self.applied(&quote!(#rt::ClassOf), &[t], false),
            Ty::Tuple(items) => self.tuple(items, argument),
            Ty::Runtime(path, args) => self.runtime(path, args),
            // Integers of any size are accepted wherever integers are.
            ty if argument && *ty == BIG_INT => self.kind(&Ty::Int),
            Ty::ValueType(path) => self.runtime(path, &[]),
            Ty::Class(id, args) => self.class_args(*id, args, argument),
            Ty::Flag(id) | Ty::Enum(id) => self.named_path(*id),
            Ty::Union(i) => self.union(*i, argument),
            Ty::LiteralEnum(i) => self.item(&self.ir().literal_enums[*i].rust),
            Ty::Literal(i) => self.literal(*i),
            Ty::Param(name) | Ty::Free(name) => param(name),
            Ty::StrParam(name) => str_param(name),
            Ty::SelfType => self.self_type.clone().unwrap_or_else(|| quote!(Self)),
            Ty::Output => self.projected(&ident("Output")),
            Ty::Projected(n) => self.projected(&projection(n - 1)),
            // Python calls a function that is an argument, Rust one that is a result: that decides the direction of the
            // parameters.
            Ty::Function(inputs, output) => self.function(inputs.as_deref(), output),
            Ty::Callable(inputs, output) => self.callable(inputs.as_deref(), output),
            // Several: the one value has its own place in the bound.
            Ty::OneOr(_, each) | Ty::After(_, each) => self.ty(each, argument),
            Ty::Protocol(_) if !argument => quote!(#rt::Object),
            Ty::Protocol(members) => self.protocol(members),
            Ty::Any if !argument => quote!(#rt::Value),
            Ty::Any => quote!(#rt::Any),
            Ty::Varying(_, _, read) if !argument => self.ty(read, false),
            Ty::Varying(varies, kind, read) => self.varying(*varies, kind, read),
        }
    }

    fn optional(&self, ty: &Ty, argument: bool) -> TokenStream {
        let rt = self.rt();
        let content = if argument && ty.varies() {
            self.content(ty)
        } else {
            self.ty(ty, argument)
        };
        quote!(#rt::Option<#content>)
    }

    /// The kind in an optional one: of a class whose type arguments may vary, also as an element, the runtime is told what goes into
    /// `Some(..)`.
    fn content(&self, ty: &Ty) -> TokenStream {
        let rt = self.rt();
        let one = |path: TokenStream, items: &[&Ty]| {
            let items = items.iter().map(|ty| self.content(ty));
            quote!(#rt::#path<#(#items),*>)
        };
        match ty {
            class @ Ty::Class(..) if class.varies() => {
                let (kind, read) = (self.kind(class), self.result(class));
                quote!(#rt::ReadAs<#kind, #read>)
            }
            Ty::Vec(t) => one(quote!(Vec), &[t]),
            Ty::Set(t) => one(quote!(IndexSet), &[t]),
            Ty::Iterable(t) => one(quote!(Iterable), &[t]),
            Ty::Sequence(t) => one(quote!(Sequence), &[t]),
            Ty::TupleOf(t) => one(quote!(PyTuple), &[t]),
            Ty::Map(k, v) => one(quote!(IndexMap), &[k, v]),
            Ty::Mapping(k, v) => one(quote!(Mapping), &[k, v]),
            other => self.kind(other),
        }
    }

    fn varying(&self, varies: Varies, kind: &Ty, read: &Ty) -> TokenStream {
        let (rt, read) = (self.rt(), self.result(read));
        match varies {
            Varies::Sub => {
                let kind = self.kind(kind);
                quote!(#rt::Sub<#kind, #read>)
            }
            Varies::Super => quote!(#rt::Super<#read>),
        }
    }

    /// A generic type with its arguments.
    fn applied(&self, path: &TokenStream, args: &[&Ty], argument: bool) -> TokenStream {
        let args = args.iter().map(|ty| self.ty(ty, argument));
        quote!(#path<#(#args),*>)
    }

    fn tuple(&self, items: &[Ty], argument: bool) -> TokenStream {
        let items = items.iter().map(|ty| self.ty(ty, argument));
        quote!((#(#items,)*))
    }

    /// An item at the root of this module.
    fn item(&self, name: &str) -> TokenStream {
        let (root, name) = (self.root(), ident(name));
        quote!(#root::#name)
    }

    fn union(&self, index: usize, argument: bool) -> TokenStream {
        let (rt, union) = (self.rt(), self.item(&self.ir().unions[index].rust));
        if argument {
            quote!(#rt::Union<#union>)
        } else {
            union
        }
    }

    fn literal(&self, index: usize) -> TokenStream {
        let (root, name) = (self.root(), ident(&self.ir().literals[index].rust));
        quote!(#root::lit::#name)
    }

    /// An associated type of the overload that the arguments pick.
    fn projected(&self, name: &Ident) -> TokenStream {
        let overload = &self.overload;
        quote!(#overload::#name)
    }

    fn function(&self, inputs: Option<&[Ty]>, output: &Ty) -> TokenStream {
        let rt = self.rt();
        let (inputs, output) = (self.inputs(inputs, false), self.kind(output));
        quote!(#rt::Function<#inputs, #output>)
    }

    fn callable(&self, inputs: Option<&[Ty]>, output: &Ty) -> TokenStream {
        let rt = self.rt();
        let (inputs, output) = (self.inputs(inputs, true), self.result(output));
        quote!(#rt::Callable<#inputs, #output>)
    }

    /// The parameters of a callable.
    fn inputs(&self, inputs: Option<&[Ty]>, argument: bool) -> TokenStream {
        let rt = self.rt();
        inputs.map_or_else(|| quote!(#rt::Value), |inputs| self.tuple(inputs, argument))
    }

    fn protocol(&self, members: &[String]) -> TokenStream {
        let rt = self.rt();
        let members = members.iter().map(|name| self.member(name));
        quote!(#rt::Protocol<(#(#members,)*)>)
    }

    /// A class of the runtime, with its arguments.
    pub(crate) fn runtime(&self, path: &str, args: &[Ty]) -> TokenStream {
        let rt = self.rt();
        let segments = path.split("::").map(ident);
        // The type that a generator is sent is an argument.
        let is_sent = |index: usize| index == 1 && path.ends_with("Generator");
        let one = |(index, t): (usize, &Ty)| match t {
            // The parameter itself, not its type as a result.
            Ty::StrParam(name) if path == "File" => param(name),
            Ty::Str if path == "File" => quote!(str),
            Ty::Bytes if path == "File" => quote!([u8]),
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

    fn class_args(&self, id: ClassId, args: &[Ty], argument: bool) -> TokenStream {
        let params = &self.universe.classes[id].params;
        let path = self.class_path(id);
        if params.is_empty() {
            return path;
        }
        let args = params.iter().zip(args).map(|(param, arg)| match arg {
            Ty::Any | Ty::Varying(..) => self.ty(arg, argument),
            arg => self.class_arg(param, arg),
        });
        quote!(#path<#(#args),*>)
    }

    /// A class whose type arguments may vary, for an `impl`: the type parameters in place of these, and the type.
    /// Their names begin with `prefix`.
    pub(crate) fn varying_class(
        &self,
        id: ClassId,
        args: &[Ty],
        prefix: &str,
    ) -> (Vec<TokenStream>, TokenStream) {
        let (rt, path) = (self.rt(), self.class_path(id));
        let own = &self.universe.classes[id].params;
        if own.is_empty() {
            return (Vec::new(), path);
        }
        let mut params = Vec::new();
        let args: Vec<TokenStream> = (own.iter().zip(args).enumerate())
            .map(|(index, (param, arg))| {
                if !arg.varies() {
                    return self.class_arg(param, arg);
                }
                let (name, marker) = (format_ident!("{prefix}{index}"), self.kind(arg));
                params.push(quote!(#name: #rt::Param<#marker>));
                quote!(#name)
            })
            .collect();
        (params, quote!(#path<#(#args),*>))
    }

    /// An argument for a type parameter.
    pub(crate) fn class_arg(&self, of: &ClassParam, arg: &Ty) -> TokenStream {
        match arg {
            Ty::Str if of.any_str => quote!(str),
            Ty::Bytes if of.any_str => quote!([u8]),
            Ty::StrParam(name) if of.any_str => param(name),
            other => self.result(other),
        }
    }

    /// The kind of the value types that can be passed for a class.
    pub(crate) fn value_kind(&self, ty: &Ty) -> Option<Ty> {
        let Ty::Class(id, _) = ty else { return None };
        let value = value_types::of(&self.universe.classes[*id].python)?;
        // The kind of a `FilePath` is that of paths of Rust, which stand for the class of `pathlib` already.
        Some(Ty::ValueType(value.read)).filter(|kind| *kind != FILE_PATH)
    }
}

/// A type parameter.
fn param(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(#name)
}

/// The type of a result that is an `AnyStr` parameter.
fn str_param(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(<#name as ::std::borrow::ToOwned>::Owned)
}
