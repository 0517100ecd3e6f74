//! One generated module: its items in order, and what they share.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::classes::{class, set_attr, union_members};
use super::cx::Cx;
use super::functions::{by_name, function, options, overload};
use super::support::{link, local_modules, protocol, sites, takes};
use super::tokens::{doc_alias, docs, ident};
use super::unions::union;
use super::values::{enumeration, flag, literal, literal_enum};
use crate::ir::{self, AliasTarget};
use crate::settings::{ModuleSettings, Settings};

/// A module without what is the call's own: its name, its visibility, and the path of the runtime.
#[derive(Debug, Clone)]
pub struct ModuleParts {
    /// What stands before it.
    pub attributes: TokenStream,
    /// What is in it.
    pub items: TokenStream,
}

impl ModuleParts {
    /// The module with this number in the settings; what is added here has the span `at`.
    #[must_use]
    pub fn assemble(&self, settings: &Settings, index: usize, at: Span) -> TokenStream {
        let ModuleParts { attributes, items } = self;
        let ModuleSettings { vis, ident, .. } = &settings.modules[index];
        // Its own span says which crate `$crate` is.
        let runtime: TokenStream = (settings.runtime.clone().into_iter())
            .map(|mut token| {
                token.set_span(token.span().located_at(at));
                token
            })
            .collect();
        quote_spanned! { at=>
            #attributes
            #vis mod #ident {
                use #runtime::__private as __rt;
                #items
            }
        }
    }
}

/// The module.
pub(super) fn expand(cx: &Cx<'_>, module: &ir::Module) -> ModuleParts {
    let (docs, allowed) = (docs(&module.docs), expand_allowed());
    // What uses sites comes before they are written.
    let items = expand_items(cx, module);
    let sites = sites::expand_module(cx);
    ModuleParts {
        attributes: quote!(#docs #allowed),
        items: quote!(#items #sites),
    }
}

/// The items that use sites, and then what was collected from them.
fn expand_items(cx: &Cx<'_>, module: &ir::Module) -> TokenStream {
    let functions = module.functions.iter().map(|f| function::expand(cx, f, None));
    let setters = module.set_attrs.iter().map(|s| set_attr::expand_of_module(cx, s));
    let classes = module.classes.iter().map(|c| class::expand(cx, c));
    let flags = module.flags.iter().map(|f| flag::expand(cx, f));
    let enums = module.enums.iter().map(|e| enumeration::expand(cx, e));
    let constants = module.constants.iter().map(|c| flag::expand_const(cx, c));
    let unions = module.unions.iter().map(|u| {
        let (own, members) = (union::expand(cx, u), union_members::expand(cx, u));
        quote!(#own #members)
    });
    let literal_enums = module.literal_enums.iter().map(|o| literal_enum::expand(cx, o));
    let overloads = module.overloads.iter().map(|o| overload::expand_impls(cx, o));
    let aliases = module.aliases.iter().map(|a| expand_alias(cx, a));
    let local_modules = local_modules::expand_module(cx);
    let abi_hashes = link::expand_abi_hashes(cx);
    let members = protocol::expand_module(cx);
    let takes = takes::expand_module(cx);
    let types = takes::expand_types(cx);
    let options = options::expand_module(cx, &module.options);
    let literals = literal::expand_module(cx, module);
    let literal_constants = literal::expand_constants(cx, module);
    let signatures = overload::expand_module(cx, &module.overloads);
    let by_name = by_name::expand(cx, module);
    quote! {
        #local_modules
        #(#functions)*
        #by_name
        #(#constants)*
        #(#setters)*
        #(#classes)*
        #(#flags)*
        #(#enums)*
        #(#unions)*
        #(#literal_enums)*
        #(#overloads)*
        #(#aliases)*
        #options
        #literals
        #literal_constants
        #signatures
        #abi_hashes
        #members
        #takes
        #types
    }
}

/// Most of a module is never used, and Python's deprecations are reported where the user calls.
fn expand_allowed() -> TokenStream {
    quote! {
        #[allow(
            dead_code,
            deprecated,
            non_snake_case,
            non_upper_case_globals,
            unused_imports,
            clippy::doc_lazy_continuation,
            clippy::elidable_lifetime_names,
            clippy::extra_unused_lifetimes,
            clippy::iter_not_returning_iterator,
            clippy::len_without_is_empty,
            clippy::module_inception,
            clippy::module_name_repetitions,
            clippy::needless_lifetimes,
            clippy::new_ret_no_self,
            clippy::option_option,
            clippy::self_named_constructors,
            clippy::should_implement_trait,
            clippy::single_match,
            clippy::too_long_first_doc_paragraph,
            clippy::too_many_arguments,
            clippy::type_complexity,
            clippy::wrong_self_convention,
        )]
    }
}

fn expand_alias(cx: &Cx<'_>, alias: &ir::Alias) -> TokenStream {
    let target = match alias.target {
        AliasTarget::Class(id) => cx.named_path(id),
        AliasTarget::Runtime(path) => cx.runtime(path, &[]),
    };
    let rust = ident(&alias.rust);
    let alias_doc = doc_alias(&alias.rust, &alias.python);
    quote! {
        #[doc(inline)]
        #alias_doc
        pub use #target as #rust;
    }
}
