//! A handle type: the newtype over its base, its methods, and the traits it implements.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::classes::{exact, helper, snapshot};
use crate::expand::cx::context::{Cx, declared, marker, param_idents};
use crate::expand::functions::function::{expand as expand_function, object};
use crate::expand::support::{own, protocol};
use crate::expand::{deprecated, docs, ident};
use crate::ir::{Block, Class, ClassName, Key, LangTrait, SetAttr, Site, Ty};

/// The class and all it implements.
pub(crate) fn expand(cx: &Cx<'_>, class: &Class) -> TokenStream {
    let name = &cx.universe.classes[class.id];
    let definition = expand_struct(cx, class, name);
    let handle = expand_handle(cx, class, name);
    let hierarchy = expand_hierarchy(cx, class, name);
    let members = protocol::expand_has(cx, class.id);
    let blocks = class.blocks.iter().map(|b| expand_block(cx, b, name));
    let exact = exact::expand(cx, name);
    let traits = class.traits.iter().map(|t| expand_trait(cx, t, class, name));
    let snapshot = class.snapshot.as_ref().map(|s| snapshot::expand(cx, s, name));
    quote! {
        #definition
        #handle
        #hierarchy
        #members
        #(#blocks)*
        #exact
        #(#traits)*
        #snapshot
    }
}

/// Name, bounds and arguments of an `impl`.
pub(crate) fn header(cx: &Cx<'_>, name: &ClassName) -> (TokenStream, TokenStream, TokenStream) {
    let rust = ident(name.handle_name());
    if name.params.is_empty() {
        return (quote!(), quote!(), quote!(#rust));
    }
    let (bounds, idents) = (cx.bounds(&name.params), param_idents(&name.params));
    (
        quote!(<#(#bounds),*>),
        quote!(#(#bounds),*,),
        quote!(#rust<#(#idents),*>),
    )
}

fn expand_struct(cx: &Cx<'_>, class: &Class, name: &ClassName) -> TokenStream {
    let (docs, old) = (docs(&class.docs), deprecated(class.deprecated.as_deref()));
    let (rust, base) = (ident(name.handle_name()), cx.result(&class.base));
    let python = name.python.rsplit('.').next().unwrap_or_default();
    let alias = crate::expand::doc_alias(name.handle_name(), python);
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

fn expand_handle(cx: &Cx<'_>, class: &Class, name: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (generics, _, this) = header(cx, name);
    let (module, path, python) = (&name.home, &class.path, &name.python);
    let (new, own) = if class.is_dict {
        // Instances of a `TypedDict` are dicts, and Python cannot check for more.
        (quote!("builtins", "dict"), None)
    } else {
        (quote!(#module, #path), own::expand_use(cx))
    };
    let told_by = class
        .told_by
        .as_ref()
        .map(|names| quote!(.by_members(&[#(#names),*])));
    let marker = (!name.params.is_empty()).then(|| quote!(marker: ::core::marker::PhantomData,));
    let base = cx.result(&class.base);
    quote! {
        impl #generics #rt::PythonClass for #this {
            fn __class() -> &'static #rt::__private::ClassDef {
                static CLASS: #rt::__private::ClassDef = #rt::__private::ClassDef::new(#new) #own #told_by;
                &CLASS
            }
            #[inline]
            fn __from_object(object: #rt::Object) -> Self {
                Self { base: <#base as #rt::PythonClass>::__from_object(object), #marker }
            }
            #[inline]
            fn __object(&self) -> &#rt::Object {
                <#base as #rt::PythonClass>::__object(&self.base)
            }
        }
        impl #generics #rt::FromPython for #this {
            fn from_python(value: &#rt::__private::Returned<'_>) -> #rt::Result<Self> {
                #rt::__private::class(value)
            }
            fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
                ::std::borrow::Cow::Borrowed(#python)
            }
        }
        impl #generics ::core::clone::Clone for #this {
            fn clone(&self) -> Self {
                <Self as #rt::PythonClass>::__from_object(
                    ::core::clone::Clone::clone(<Self as #rt::PythonClass>::__object(self))
                )
            }
        }
    }
}

fn expand_hierarchy(cx: &Cx<'_>, class: &Class, name: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (generics, _, this) = header(cx, name);
    let plain = cx.plain_bounds(&name.params);
    let base = cx.result(&class.base);
    let root = [Ty::Object];
    let unlisted = cx.unlisted();
    let is_a = class.ancestors.iter().chain(&root).map(|ancestor| {
        let ancestor = cx.result(ancestor);
        quote!(impl<#(#plain),*> #rt::IsA<#ancestor> for #this {})
    });
    let format = ["Debug", "Display"].map(|name| {
        let name = ident(name);
        quote! {
            impl #generics ::core::fmt::#name for #this {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::#name::fmt(<Self as #rt::PythonClass>::__object(self), f)
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
        #(#is_a)*
        #unlisted
        impl<'__h, #(#plain),*> #rt::Kinded for &'__h #this {
            type Kind = #this;
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
    let setters = block.set_attrs.iter().map(|s| expand_set_attr(cx, s));
    let helpers = block.helpers.iter().map(|h| helper::expand(cx, h));
    quote! {
        impl #generics #this {
            #(#functions)*
            #(#setters)*
            #(#helpers)*
        }
    }
}

fn expand_set_attr(cx: &Cx<'_>, set: &SetAttr) -> TokenStream {
    let rt = cx.rt();
    let (name, kind) = (ident(&set.rust), cx.kind(&set.ty));
    let docs = format!(" Assigns Python's `{}`.", set.python);
    let this = object(cx, &quote!(self));
    let raw = quote!(#rt::Arg::<#kind>::raw(value));
    let body = match &set.site {
        Site::Key(Key { name, .. }) => quote!(#rt::__private::set_key(#this, #name, #raw)),
        site => {
            let site = cx.site(site);
            quote!(#rt::__private::set_attr(#site, #this, #raw))
        }
    };
    quote! {
        #[doc = #docs]
        #[inline]
        pub fn #name<'a>(&self, value: impl #rt::Arg<'a, #kind>) -> #rt::Result<()> {
            #body
        }
    }
}

fn expand_trait(cx: &Cx<'_>, lang: &LangTrait, class: &Class, name: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (generics, bounds, this) = header(cx, name);
    let own = cx.with_self(cx.class_self(class.id));
    match lang {
        LangTrait::IntoIterator(item) => {
            let item = own.result(item);
            quote! {
                impl<'__h, #bounds> ::core::iter::IntoIterator for &'__h #this {
                    type Item = #rt::Result<#item>;
                    type IntoIter = #rt::PyIter<#item>;
                    fn into_iter(self) -> #rt::PyIter<#item> {
                        #rt::PyIter::or_failed(#rt::__private::iterate(#rt::PythonClass::__object(self)))
                    }
                }
            }
        }
        LangTrait::Iterator(item) => {
            let item = own.result(item);
            quote! {
                impl #generics ::core::iter::Iterator for #this {
                    type Item = #rt::Result<#item>;
                    fn next(&mut self) -> ::core::option::Option<Self::Item> {
                        #rt::__private::next(#rt::PythonClass::__object(self))
                    }
                }
            }
        }
        LangTrait::Operator(op, method, python, right, ret) => {
            expand_operator(&own, op, method, python, right.as_ref(), ret, name)
        }
        LangTrait::PassesFor(kind) => expand_passes_for(&own, kind, name),
        LangTrait::Calls(output) => {
            let output = own.result(output);
            quote! {
                impl #generics #rt::Calls for #this {
                    type Input = #rt::Value;
                    type Output = #output;
                }
            }
        }
        LangTrait::Supports(method, output) => {
            let (method, output) = (ident(method), own.result(output));
            quote! {
                impl #generics #rt::Supports<#rt::supports::#method> for #this {
                    type Output = #output;
                }
            }
        }
        LangTrait::Maps(key, value) => {
            let (key, value) = (own.result(key), own.result(value));
            quote! {
                impl #generics #rt::Maps for #this {
                    type Key = #key;
                    type Value = #value;
                }
            }
        }
    }
}

/// What stands on the right of an operator: type parameter, type, and the argument it becomes.
fn expand_right(cx: &Cx<'_>, right: &Ty) -> (TokenStream, TokenStream, TokenStream) {
    let rt = cx.rt();
    let kind = cx.kind(right);
    let arg = quote!(#rt::Arg::<#kind>::raw(right));
    match right {
        Ty::Class(..) | Ty::Runtime(..) | Ty::SelfType => (
            quote!(),
            quote!(&'__r #kind),
            quote!(#rt::__private::Raw::Object(#rt::PythonClass::__object(right))),
        ),
        Ty::Str => (quote!(), quote!(&'__r ::core::primitive::str), arg),
        Ty::Bytes => (quote!(), quote!(&'__r [::core::primitive::u8]), arg),
        Ty::Bool | Ty::Int | Ty::Float | Ty::Complex | Ty::Flag(_) => (quote!(), kind, arg),
        _ => (quote!(__R: #rt::Arg<'__r, #kind>), quote!(__R), arg),
    }
}

/// A trait of `std::ops`, for the handle and for a reference to it.
fn expand_operator(
    cx: &Cx<'_>,
    op: &str,
    method: &str,
    python: &'static str,
    right: Option<&Ty>,
    ret: &Ty,
    name: &ClassName,
) -> TokenStream {
    let rt = cx.rt();
    let (_, bounds, this) = header(cx, name);
    let site = cx.site(&Site::Operator("operator", python));
    let (op, method, ret) = (ident(op), ident(method), cx.result(ret));
    let (generics, operand, parameter, raw) = match right.map(|right| expand_right(cx, right)) {
        Some((generic, ty, raw)) => (
            quote!('__r, #bounds #generic),
            quote!(<#ty>),
            quote!(, right: #ty),
            quote!(, #raw),
        ),
        None => (bounds, quote!(), quote!(), quote!()),
    };
    let sides = [
        (quote!('__h,), quote!(&'__h #this), quote!(self)),
        (quote!(), quote!(#this), quote!(&self)),
    ];
    let impls = sides.map(|(life, left, value)| {
        quote! {
            impl<#life #generics> ::core::ops::#op #operand for #left {
                type Output = #rt::Result<#ret>;
                fn #method(self #parameter) -> Self::Output {
                    let this = #rt::PythonClass::__object(#value);
                    #rt::__private::call(#site, [#rt::__private::Raw::Object(this) #raw])
                }
            }
        }
    });
    quote!(#(#impls)*)
}

fn expand_passes_for(cx: &Cx<'_>, kind: &Ty, name: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (generics, bounds, this) = header(cx, name);
    let unlisted = cx.unlisted();
    let iterates = match kind {
        Ty::Iterable(item) => {
            let item = cx.result(item);
            quote! {
                #unlisted
                impl #generics #rt::Iterates for #this {
                    type Item = #item;
                }
            }
        }
        _ => TokenStream::new(),
    };
    let kind = cx.kind(kind);
    quote! {
        #iterates
        #unlisted
        impl<'a, #bounds> #rt::Arg<'a, #kind> for &'a #this {
            #[inline]
            fn raw(self) -> #rt::__private::Raw<'a> {
                #rt::__private::Raw::Object(#rt::PythonClass::__object(self))
            }
        }
        #unlisted
        impl<'a, #bounds> #rt::Arg<'a, ::core::option::Option<#kind>> for &'a #this {
            #[inline]
            fn raw(self) -> #rt::__private::Raw<'a> {
                #rt::__private::Raw::Object(#rt::PythonClass::__object(self))
            }
        }
        #unlisted
        impl<'a, #bounds> #rt::Args<'a, #kind> for &'a #this {
            #[inline]
            fn push_to(self, call: &mut #rt::__private::Call<'a>) {
                call.push(#rt::__private::Raw::Object(#rt::PythonClass::__object(self)));
            }
        }
    }
}
