//! A handle type: the newtype over its base, its methods, and the traits it implements.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{helper, set_attr, snapshot, traits, value_types};
use crate::expand::cx::{Cx, declared, header, marker, param_idents};
use crate::expand::functions::function::expand as expand_function;
use crate::expand::support::{local_modules, protocol};
use crate::expand::tokens::{deprecated, doc_alias, docs, ident};
use crate::ir::{Block, Class, ClassId, ClassName, Ty};

/// The class and all it implements.
pub(crate) fn expand(cx: &Cx<'_>, class: &Class) -> TokenStream {
    let name = &cx.universe.classes[class.id];
    let definition = expand_struct(cx, class, name);
    let value = expand_value(cx, name);
    let handle = expand_handle(cx, class, name);
    let cloned = expand_clone(cx, name);
    let hierarchy = expand_hierarchy(cx, class, name);
    let passing = expand_passing(cx, name);
    let members = protocol::expand_has(cx, class.id);
    let blocks = class.blocks.iter().map(|b| expand_block(cx, b, name));
    let value_types = value_types::expand(cx, name);
    let traits = class.traits.iter().map(|t| traits::expand(cx, t, class, name));
    let snapshot = class.snapshot.as_ref().map(|s| snapshot::expand(cx, s, name));
    quote! {
        #definition
        #value
        #handle
        #cloned
        #hierarchy
        #passing
        #members
        #(#blocks)*
        #value_types
        #(#traits)*
        #snapshot
    }
}

fn expand_struct(cx: &Cx<'_>, class: &Class, name: &ClassName) -> TokenStream {
    let (docs, old) = (docs(&class.docs), deprecated(class.deprecated.as_deref()));
    let (rust, base) = (ident(name.handle_name()), cx.result(&class.base));
    let python = name.python.rsplit('.').next().unwrap_or_default();
    let alias = doc_alias(name.handle_name(), python);
    if name.params.is_empty() {
        return quote! {
            #docs
            #old
            #alias
            pub struct #rust {
                base: #base,
            }
        };
    }
    let (decl, marker) = (declared(&name.params), marker(&name.params));
    // `Deref` reads the base's argument type through `AnyStr`, so the base may need the bound on the struct itself.
    let bounded = class.base != Ty::Object && name.params.iter().any(|p| p.any_str);
    let decl = if bounded { cx.bounds(&name.params) } else { decl };
    quote! {
        #docs
        #old
        #alias
        pub struct #rust<#(#decl),*> {
            base: #base,
            marker: #marker,
        }
    }
}

/// What has these names as a value is what everyone calls so: who imports the class does not mean to hide it.
const PRELUDE: [&str; 4] = ["Some", "None", "Ok", "Err"];

/// The class as a value, `module::Car`: a constant, which has a namespace of its own. One over anything is of any type arguments.
fn expand_value(cx: &Cx<'_>, name: &ClassName) -> Option<TokenStream> {
    let module = cx.ir();
    let constants = module.constants.iter().map(|constant| &constant.rust);
    let literals = module.literal_constants.iter().map(|constant| &constant.rust);
    let is_taken =
        PRELUDE.contains(&name.rust.as_str()) || constants.chain(literals).any(|rust| *rust == name.rust);
    if is_taken {
        return None;
    }
    let (rt, rust, handle) = (cx.rt(), ident(&name.rust), ident(name.handle_name()));
    let args = name.params.iter().map(|param| match param.any_str {
        true => quote!(str),
        false => quote!(#rt::Value),
    });
    let args = (!name.params.is_empty()).then(|| quote!(<#(#args),*>));
    Some(quote! {
        #[doc(hidden)]
        pub const #rust: #rt::ClassName<self::#handle #args> = #rt::ClassName::of_bindings();
    })
}

fn expand_handle(cx: &Cx<'_>, class: &Class, name: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (generics, _, this) = readable(cx, name);
    let (module, path) = (&name.home, &class.path);
    let (new, own) = if class.is_dict {
        // Instances of a `TypedDict` are dicts, and Python cannot check more than that.
        let (python, own) = (&name.python, local_modules::expand_use(cx, module));
        let value = cx.class_definition(quote!(__ClassDef::new(#module, #path) #own));
        (
            quote!("builtins", "dict"),
            Some(quote!(.named(#python).with_value(#value))),
        )
    } else {
        (quote!(#module, #path), local_modules::expand_use(cx, module))
    };
    let required_members = class
        .required_members
        .as_ref()
        .map(|names| quote!(.by_members(&[#(#names),*])));
    let definition = cx.class_definition(quote!(__ClassDef::new(#new) #own #required_members));
    let marker = (!name.params.is_empty()).then(|| quote!(marker: ::core::marker::PhantomData,));
    let base = cx.result(&class.base);
    quote! {
        impl #generics #rt::Nominal for #this {
            fn __definition() -> &'static #rt::ClassDef {
                #definition
            }
            #[inline]
            fn __over(base: #base) -> Self {
                Self { base, #marker }
            }
        }
    }
}

fn expand_clone(cx: &Cx<'_>, name: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (generics, _, this) = readable(cx, name);
    quote! {
        impl #generics ::core::clone::Clone for #this {
            fn clone(&self) -> Self {
                #rt::another(self)
            }
        }
    }
}

fn expand_hierarchy(cx: &Cx<'_>, class: &Class, name: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (generics, _, this) = header(cx, name);
    let plain = cx.plain_bounds(&name.params);
    let base = cx.result(&class.base);
    let itself = if name.varies {
        expand_is_a(cx, name, &own_ty(class.id, name))
    } else {
        quote!(impl<#(#plain),*> #rt::IsA<#this> for #this {})
    };
    // One answer for each class, also where two bases are over different types.
    let is_repeated = |index: usize, ancestor: &Ty| match ancestor {
        Ty::Class(id, _) if cx.universe.classes[*id].varies => {
            let before = &class.ancestors[..index];
            before
                .iter()
                .any(|ty| matches!(ty, Ty::Class(own, _) if own == id))
        }
        _ => false,
    };
    let is_a = class.ancestors.iter().enumerate();
    let is_a = is_a
        .filter(|(index, ancestor)| !is_repeated(*index, ancestor))
        .map(|(_, ancestor)| {
            expand_is_any(cx, class, name, ancestor).unwrap_or_else(|| expand_is_a(cx, name, ancestor))
        });
    let as_any = over_anything(class).into_iter().map(|ancestor| {
        let ancestor = cx.result(&ancestor);
        quote!(impl<#(#plain),*> #rt::IsA<#ancestor> for #this {})
    });
    // From their type arguments, type parameters of functions are inferred.
    let generic = class.ancestors.iter().filter(|ancestor| has_arguments(ancestor));
    let inherits = generic
        .map(|ancestor| cx.result(ancestor))
        .chain((!name.params.is_empty()).then(|| this.clone()));
    let inherits = inherits.map(|generic| quote!(impl<#(#plain),*> #rt::Inherits<#generic> for #this {}));
    let sets = (class.base != Ty::Object).then(|| {
        quote! {
            impl<#(#plain,)* __S> #rt::In<__S> for #this
            where
                #base: #rt::In<__S>
            {}
        }
    });
    let format = [("Debug", "debug"), ("Display", "display")].map(|(name, function)| {
        let (name, function) = (ident(name), ident(function));
        quote! {
            impl #generics ::core::fmt::#name for #this {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #rt::#function(self, f)
                }
            }
        }
    });
    quote! {
        impl<#(#plain),*> ::core::ops::Deref for #this {
            type Target = #base;
            #[inline]
            fn deref(&self) -> &#base {
                &self.base
            }
        }
        #(#format)*
        #itself
        #(#is_a)*
        #(#as_any)*
        #(#inherits)*
        #sets
    }
}

/// A builtin collection that may change, with what it holds.
fn collection(ty: &Ty) -> Option<(&'static str, &[Ty])> {
    match ty {
        Ty::Runtime(path @ ("List" | "Set" | "Dict"), args) => Some((path, args)),
        _ => None,
    }
}

/// The collections that a class derives from, over anything in place of what they are over: Python's `Any` is compatible both ways,
/// so a class below `list[int]` passes for a `list[Any]`, and one below `dict[str, int]` for three dicts.
fn over_anything(class: &Class) -> BTreeSet<Ty> {
    let mut ancestors = class.ancestors.iter();
    // Of a class with type parameters, each may be anything already.
    if ancestors.any(|ty| matches!(ty, Ty::Runtime(..)) && ty.is_generic()) {
        return BTreeSet::new();
    }
    let opened = |(path, args): (&'static str, &[Ty])| {
        let args = args.to_vec();
        // Each bit says whether one of them is open.
        (1..1_usize << args.len()).map(move |open| {
            let args = args.iter().enumerate();
            let args = args.map(|(index, arg)| {
                if open >> index & 1 == 1 {
                    Ty::Value
                } else {
                    arg.clone()
                }
            });
            Ty::Runtime(path, args.collect())
        })
    };
    let collections = class.ancestors.iter().filter_map(collection);
    let opened = collections.flat_map(opened);
    opened.filter(|ty| !class.ancestors.contains(ty)).collect()
}

/// Whether a class stands with type arguments.
fn has_arguments(class: &Ty) -> bool {
    matches!(class, Ty::Class(_, args) | Ty::Runtime(_, args) if !args.is_empty())
}

/// The class with its own type parameters as arguments.
fn own_ty(id: ClassId, name: &ClassName) -> Ty {
    let args = name.params.iter().map(|param| Ty::Param(param.ident.clone()));
    Ty::Class(id, args.collect())
}

/// That the class passes for itself or an ancestor. Where this is generic, so do its handles for those with other type
/// arguments, as far as the kind of a parameter says so.
fn expand_is_a(cx: &Cx<'_>, name: &ClassName, ancestor: &Ty) -> TokenStream {
    let rt = cx.rt();
    let (_, _, this) = header(cx, name);
    let plain = cx.plain_bounds(&name.params);
    let Some((path, args)) = varying(cx, ancestor) else {
        let ancestor = cx.result(ancestor);
        return quote!(impl<#(#plain),*> #rt::IsA<#ancestor> for #this {});
    };
    let given: Vec<_> = (0..args.len())
        .map(|index| ident(&format!("__A{index}")))
        .collect();
    // Python's `Any` passes for all.
    let known = args.iter().zip(&given).filter(|(arg, _)| **arg != Ty::Value);
    let (args, kept): (Vec<_>, Vec<_>) = known.map(|(arg, given)| (cx.result(arg), given)).unzip();
    quote! {
        impl<#(#plain,)* #(#given),*> #rt::IsA<#path<#(#given),*>> for #this
        where
            #(#args: #rt::Param<#kept>),*
        {}
    }
}

/// That the class passes for a builtin collection that it derives from: `class Document(dict)` is a `dict[Any, Any]`, which passes for a
/// `Mapping[str, Any]`. `None` where it says of what, or has several answers.
fn expand_is_any(cx: &Cx<'_>, class: &Class, name: &ClassName, ancestor: &Ty) -> Option<TokenStream> {
    let (path, args) = collection(ancestor)?;
    let same = |ty: &&Ty| matches!(ty, Ty::Runtime(other, _) if *other == path);
    let says_of_what = args.iter().any(|arg| *arg != Ty::Value);
    if says_of_what || class.ancestors.iter().filter(same).count() > 1 {
        return None;
    }
    let rt = cx.rt();
    let (_, _, this) = header(cx, name);
    let plain = cx.plain_bounds(&name.params);
    let any: Vec<_> = (0..args.len())
        .map(|index| ident(&format!("__A{index}")))
        .collect();
    let path = cx.runtime(path, &[]);
    Some(quote!(impl<#(#plain,)* #(#any),*> #rt::IsA<#path<#(#any),*>> for #this {}))
}

/// Path and type arguments of a class whose type arguments may vary.
fn varying<'t>(cx: &Cx<'_>, ty: &'t Ty) -> Option<(TokenStream, &'t [Ty])> {
    match ty {
        Ty::Class(id, args) if cx.universe.classes[*id].varies => Some((cx.class_path(*id), args)),
        _ => None,
    }
}

/// Generics, bounds and type for the `impl`s that a handle of any type arguments has, markers in the kinds of parameters
/// included.
fn readable(cx: &Cx<'_>, name: &ClassName) -> (TokenStream, TokenStream, TokenStream) {
    let (generics, bounds, this) = header(cx, name);
    if !name.varies {
        return (generics, bounds, this);
    }
    let rt = cx.rt();
    let idents = param_idents(&name.params);
    let bounds = quote!(#(#idents: #rt::TypeArg),*);
    (quote!(<#bounds>), quote!(#bounds,), this)
}

/// A handle as an argument, by value and by reference: of references, the runtime knows it by `Holds`.
fn expand_passing(cx: &Cx<'_>, name: &ClassName) -> TokenStream {
    let (rt, unlisted) = (cx.rt(), cx.unlisted());
    let (_, bounds, this) = header(cx, name);
    let (holding, ..) = readable(cx, name);
    let plain = cx.plain_bounds(&name.params);
    quote! {
        #unlisted
        impl #holding #rt::Holds for #this {
            type Class = Self;
        }
        #unlisted
        impl<'a, #bounds> #rt::Give<'a> for #this {
            type Class = Self;
            type How = #rt::ByValue;
        }
        #unlisted
        impl<#(#plain),*> #rt::Kinded for #this {
            type Kind = Self;
        }
    }
}

fn expand_block(cx: &Cx<'_>, block: &Block, name: &ClassName) -> TokenStream {
    let rust = ident(name.handle_name());
    let (generics, this) = match &block.args {
        Some(args) => {
            let args = name.params.iter().zip(args).map(|(p, arg)| cx.class_arg(p, arg));
            (quote!(), quote!(#rust<#(#args),*>))
        }
        None => {
            let (generics, _, this) = header(cx, name);
            (generics, this)
        }
    };
    let own = Some((name.params.as_slice(), block.args.as_deref()));
    let functions = block.functions.iter().map(|f| expand_function(cx, f, own));
    let setters = block.set_attrs.iter().map(|s| set_attr::expand(cx, s));
    let helpers = block.helpers.iter().map(|h| helper::expand(cx, h, &name.params));
    quote! {
        impl #generics #this {
            #(#functions)*
            #(#setters)*
            #(#helpers)*
        }
    }
}
