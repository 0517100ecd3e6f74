//! Paths from the current place: to the root of the module, to classes of this and other modules, to shared items.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{Cx, SITES_TOGETHER, TOGETHER, class_table, declared, marker, param_idents, site_table};
use crate::expand::tokens::ident;
use crate::ir::{ClassId, Site};

impl Cx<'_> {
    /// The root of the generated module from here.
    pub(crate) fn root(&self) -> TokenStream {
        let supers = (0..self.depth).map(|_| quote!(super));
        if self.depth == 0 {
            quote!(self)
        } else {
            quote!(#(#supers)::*)
        }
    }

    /// The root of a module of this call, which may be this one.
    fn root_of(&self, module: usize) -> TokenStream {
        if module == self.module {
            return self.root();
        }
        let (root, module) = (self.root(), &self.settings.modules[module].ident);
        if self.depth == 0 {
            quote!(super::#module)
        } else {
            quote!(#root::super::#module)
        }
    }

    /// A handle type by path, without arguments.
    pub(crate) fn class_path(&self, id: ClassId) -> TokenStream {
        let class = &self.universe.classes[id];
        self.path(id, class.handle.as_ref().unwrap_or(&class.rust))
    }

    /// The type with the name of the class: the handle, the flag set, the enum.
    pub(crate) fn named_path(&self, id: ClassId) -> TokenStream {
        self.path(id, &self.universe.classes[id].rust)
    }

    fn path(&self, id: ClassId, name: &str) -> TokenStream {
        let class = &self.universe.classes[id];
        let name = ident(name);
        if class.module == self.module {
            let root = self.root();
            return quote!(#root::#name);
        }
        if self.in_scope == Some(id) {
            return quote!(#name);
        }
        if let Some(link) = &self.settings.modules[class.module].link {
            self.collectors.linked.add(id);
            return quote!(#link::#name);
        }
        let module = self.root_of(class.module);
        quote!(#module::#name)
    }

    /// The enum of a union by path.
    pub(crate) fn union_path(&self, module: usize, place: usize) -> TokenStream {
        let name = ident(&self.universe.modules[module].unions[place].rust);
        let root = self.root_of(module);
        quote!(#root::#name)
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

    /// Generics and name of the types of a class, for an `impl`: its handle, and the Rust enum if it has one.
    pub(crate) fn of_class(&self, id: ClassId) -> Vec<(TokenStream, TokenStream)> {
        let class = &self.universe.classes[id];
        let path = self.class_path(id);
        if !class.params.is_empty() {
            let (bounds, idents) = (self.plain_bounds(&class.params), param_idents(&class.params));
            return vec![(quote!(<#(#bounds),*>), quote!(#path<#(#idents),*>))];
        }
        let other = class.handle.is_some().then(|| (quote!(), self.named_path(id)));
        [(quote!(), path)].into_iter().chain(other).collect()
    }

    /// What `expand` emits for a class that nothing here names: it fits by its members or its bases. Another call has its
    /// bindings, if the class is linked, and may have left it out; a struct of the same name, which the glob import hides if there
    /// is such a class, is then the one that gets the `impl`.
    pub(crate) fn for_class(&self, id: ClassId, expand: impl FnOnce(&Self) -> TokenStream) -> TokenStream {
        let class = &self.universe.classes[id];
        let Some(link) = &self.settings.modules[class.module].link else {
            return expand(self);
        };
        let inside = Cx {
            in_scope: Some(id),
            ..self.clone()
        };
        let body = expand(&inside);
        let (decl, marker) = (declared(&class.params), marker(&class.params));
        let names = [Some(&class.rust), class.handle.as_ref()];
        let structs = names.into_iter().flatten().map(|name| {
            let name = ident(name);
            quote!(struct #name<#(#decl),*>(#marker);)
        });
        quote! {
            const _: () = {
                #(#structs)*
                const _: () = {
                    use #link::*;
                    #body
                };
            };
        }
    }

    /// The module with the shared items of a call: the first that is not linked.
    pub(crate) fn host(&self) -> usize {
        let own = |module: &crate::settings::ModuleSettings| module.link.is_none();
        self.settings.modules.iter().position(own).unwrap_or(self.module)
    }

    /// The path of that module from here.
    pub(crate) fn host_path(&self) -> TokenStream {
        self.root_of(self.host())
    }

    /// The marker of a member that protocols require.
    pub(crate) fn member(&self, name: &str) -> TokenStream {
        let rt = self.rt();
        let Some(member) = self.universe.members.iter().find(|m| m.python == name) else {
            let name = ident(name);
            return quote!(#rt::protocol_members::#name);
        };
        let (host, name) = (self.host_path(), ident(&member.rust));
        quote!(#host::__members::#name)
    }

    /// The site as an argument for the runtime.
    pub(crate) fn site(&self, site: &Site) -> TokenStream {
        let place = self.collectors.sites.place(site);
        self.in_table(site_table, SITES_TOGETHER, place)
    }

    /// The definition of a class, an expression at the root of the module, as a reference.
    pub(crate) fn class_definition(&self, definition: TokenStream) -> TokenStream {
        let place = self.collectors.class_definitions.add(definition);
        self.in_table(class_table, TOGETHER, place)
    }

    fn in_table(&self, table: fn(usize) -> Ident, together: usize, place: usize) -> TokenStream {
        let (table, root) = (table(place / together), self.root());
        let place = Literal::usize_unsuffixed(place % together);
        quote!(&#root::#table.#place)
    }
}
