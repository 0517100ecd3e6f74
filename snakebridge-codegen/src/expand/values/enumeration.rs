//! Enums: the members as a Rust enum, each a name in the Python class until it is passed.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::expand::cx::context::Cx;
use crate::expand::support::takes;
use crate::expand::values::passing;
use crate::expand::{doc_alias, docs, ident};
use crate::ir::{ClassId, Enum, Ty, Union};

/// The enum and all it implements.
pub(crate) fn expand(cx: &Cx<'_>, item: &Enum) -> TokenStream {
    let name = ident(&cx.universe.classes[item.id].rust);
    let definition = expand_definition(cx, item, &name);
    let lookups = expand_lookups(cx, item, &name);
    let equality = expand_equality(cx, &name);
    let passing = expand_passing(cx, item, &name);
    let reading = expand_reading(cx, item, &name);
    quote! {
        #definition
        #lookups
        #equality
        #passing
        #reading
    }
}

fn expand_definition(cx: &Cx<'_>, item: &Enum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let text = docs(&item.docs);
    let members = item.members.iter().map(|member| {
        let (docs, alias) = (docs(&member.docs), doc_alias(&member.rust, &member.python));
        let rust = ident(&member.rust);
        quote!(#docs #alias #rust,)
    });
    let aliases = item.aliases.iter().map(|(rust, python, member)| {
        let docs = format!(" Python's second name `{python}` of [`Self::{member}`].");
        let (alias, rust, member) = (doc_alias(rust, python), ident(rust), ident(member));
        quote! {
            #[doc = #docs]
            #alias
            pub const #rust: Self = Self::#member;
        }
    });
    let aliases: Vec<TokenStream> = aliases.collect();
    let aliases = (!aliases.is_empty()).then(|| quote!(impl #name { #(#aliases)* }));
    quote! {
        #text
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#members)*
            /// A member that was not there when these bindings were made, or that has no name.
            Unknown(#rt::Object),
        }
        #aliases
    }
}

/// What a user finds a member by, and asks it for.
fn expand_lookups(cx: &Cx<'_>, item: &Enum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let handle = cx.class_path(item.id);
    let known = item.members.iter().map(|member| {
        let (rust, python) = (ident(&member.rust), &member.python);
        quote!(Self::#rust => #python,)
    });
    let value = match &item.value {
        Ty::Int => quote!(::core::primitive::i64),
        Ty::Str => quote!(::std::string::String),
        _ => quote!(#rt::Value),
    };
    let forwarded = item.forwarded.iter().map(|(rust, ret, python)| {
        let docs = format!(
            " Python's `{python}` of this member; see [`{handle}::{rust}`].",
            handle = cx.universe.classes[item.id].handle_name()
        );
        let (rust, ret) = (ident(rust), cx.result(ret));
        quote! {
            #[doc = #docs]
            pub fn #rust(&self) -> #rt::Result<#ret> {
                self.object()?.#rust()
            }
        }
    });
    quote! {
        impl #name {
            /// The member with this name in Python, second names included.
            ///
            /// # Errors
            ///
            /// Python's `KeyError` if there is none.
            pub fn from_name(name: &::core::primitive::str) -> #rt::Result<Self> {
                #rt::__private::member_named(<#handle as #rt::PythonClass>::__class(), name)
            }
            /// The member with this value, as Python's class finds it.
            ///
            /// # Errors
            ///
            /// Python's `ValueError` if there is none.
            pub fn from_value<'a>(value: impl #rt::Arg<'a, #rt::Value>) -> #rt::Result<Self> {
                #rt::__private::member_of(
                    <#handle as #rt::PythonClass>::__class(),
                    #rt::Arg::<#rt::Value>::raw(value)
                )
            }
            /// All members that Python has now, second names left out.
            ///
            /// # Errors
            ///
            /// The module cannot be imported.
            pub fn members() -> #rt::Result<::std::vec::Vec<Self>> {
                #rt::__private::members(<#handle as #rt::PythonClass>::__class())
            }
            /// The member as a handle, which has the methods of the Python class.
            ///
            /// # Errors
            ///
            /// The module cannot be imported, or has no such member any more.
            pub fn object(&self) -> #rt::Result<#handle> {
                match self {
                    Self::Unknown(object) => #rt::Handle::cast(object),
                    known => {
                        let class = <#handle as #rt::PythonClass>::__class();
                        #rt::__private::member_object(class, known.__name())
                    }
                }
            }
            /// Python's `name`.
            ///
            /// # Errors
            ///
            /// An unknown member that has no name.
            pub fn name(&self) -> #rt::Result<::std::string::String> {
                match self {
                    Self::Unknown(object) => #rt::attr_as(object, "name"),
                    known => ::core::result::Result::Ok(::std::string::String::from(known.__name())),
                }
            }
            /// Python's `value`.
            ///
            /// # Errors
            ///
            /// The module cannot be imported, or the value is of another type than those of the known members.
            pub fn value(&self) -> #rt::Result<#value> {
                #rt::attr_as(&self.object()?, "value")
            }
            #(#forwarded)*
            fn __name(&self) -> &'static ::core::primitive::str {
                match self {
                    #(#known)*
                    Self::Unknown(_) => "",
                }
            }
        }
    }
}

/// Members are single objects in Python, so the same name or the same object is the same member.
fn expand_equality(cx: &Cx<'_>, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    quote! {
        impl ::core::cmp::PartialEq for #name {
            fn eq(&self, other: &Self) -> ::core::primitive::bool {
                match (self, other) {
                    (Self::Unknown(own), Self::Unknown(other)) => #rt::Handle::is(own, other),
                    _ => ::core::cmp::PartialEq::eq(
                        &::core::mem::discriminant(self),
                        &::core::mem::discriminant(other)
                    ),
                }
            }
        }
        impl ::core::cmp::Eq for #name {}
        impl ::core::hash::Hash for #name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
            }
        }
    }
}

/// The enum, a reference to it and a handle are passed where Python takes a member.
fn expand_passing(cx: &Cx<'_>, item: &Enum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let handle = cx.class_path(item.id);
    let unlisted = cx.unlisted();
    let mut kinds = vec![quote!(#name), quote!(#rt::Value)];
    kinds.extend(cx.universe.classes[item.id].is_also.iter().map(|ty| cx.kind(ty)));
    kinds.extend(item.bases.iter().map(|id| cx.class_path(*id)));
    let arguments = passing::expand(cx, name, &kinds);
    let own = [quote!(#name), quote!(::core::option::Option<#name>)];
    let handles = own.iter().map(|kind| {
        quote! {
            #unlisted
            impl<'a> #rt::Arg<'a, #kind> for &'a #handle {
                #[inline]
                fn raw(self) -> #rt::__private::Raw<'a> {
                    #rt::__private::Raw::Object(#rt::PythonClass::__object(self))
                }
            }
        }
    });
    quote! {
        impl #name {
            fn __raw<'a>(&self) -> #rt::__private::Raw<'a> {
                match self {
                    Self::Unknown(object) => #rt::__private::Raw::Owned(::core::clone::Clone::clone(object)),
                    known => {
                        let class = <#handle as #rt::PythonClass>::__class();
                        #rt::__private::Raw::Member(class, known.__name())
                    }
                }
            }
        }
        #arguments
        #(#handles)*
        impl #rt::__private::ArgKind for #name {
            type Given<'a> = #name;
        }
        #unlisted
        impl #rt::Kinded for #name {
            type Kind = #name;
        }
        #unlisted
        impl #rt::Kinded for &#name {
            type Kind = #name;
        }
        impl ::core::convert::TryFrom<&#handle> for #name {
            type Error = #rt::Error;
            fn try_from(handle: &#handle) -> #rt::Result<Self> {
                #rt::__private::member_of(
                    <#handle as #rt::PythonClass>::__class(),
                    #rt::__private::Raw::Object(#rt::PythonClass::__object(handle))
                )
            }
        }
    }
}

/// The enums of this universe whose members are what an arm of a union takes: one of `int` is an `int`.
pub(crate) fn expand_arms(cx: &Cx<'_>, union: &Union) -> TokenStream {
    let (rt, name) = (cx.rt(), ident(&union.rust));
    let has = |wanted: &Ty| union.arms.iter().any(|(_, ty)| ty == wanted);
    let is_arm = |id: ClassId| has(&Ty::Enum(id)) || has(&Ty::Flag(id));
    let is_linked = |module: usize| cx.settings.modules[module].link.is_some();
    let fits = |ty: &Ty| has(ty) || *ty == Ty::Int && has(&Ty::Float) || *ty == Ty::Str && has(&Ty::Path);
    let classes = cx.universe.classes.iter().enumerate();
    let passing = classes.filter(|(id, class)| {
        class.is_also.as_ref().is_some_and(fits)
            && !class.is_enum_base
            && !is_arm(*id)
            && !is_linked(class.module)
            && !takes::is_taken(union, &class.has)
    });
    let passing = passing.map(|(id, _)| {
        let member = cx.named_path(id);
        quote!(impl #rt::Arm<#name> for #member {})
    });
    quote!(#(#passing)*)
}

fn expand_reading(cx: &Cx<'_>, item: &Enum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let handle = cx.class_path(item.id);
    let python = &cx.universe.classes[item.id].python;
    let named = item.members.iter().map(|member| {
        let (rust, python) = (ident(&member.rust), &member.python);
        quote!(#python => Self::#rust,)
    });
    quote! {
        impl #name {
            fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match name {
                    #(#named)*
                    _ => return ::core::option::Option::None,
                })
            }
        }
        impl #rt::FromPython for #name {
            fn from_python(value: &#rt::__private::Returned<'_>) -> #rt::Result<Self> {
                #rt::__private::member(
                    value,
                    <#handle as #rt::PythonClass>::__class(),
                    Self::__named,
                    Self::Unknown
                )
            }
            fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
                ::std::borrow::Cow::Borrowed(#python)
            }
        }
    }
}
