//! The API of generated bindings, one item per line: declarations, signatures, heads of impls with their associated types, and the
//! first line of each doc comment. Bodies, private and hidden items and lint attributes are left out: the tests that call a construct
//! compile and check those.

mod one_line;
#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Expr, ExprLit, Field, Fields, File, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, ItemTrait,
    Lit, Meta, Signature, TraitItem, Visibility,
};

use one_line::one_line;

/// Longer lines are broken: a line for each parameter or member.
const WIDTH: usize = 140;

/// Attributes that are part of an API.
const SHOWN: [&str; 4] = ["derive", "deprecated", "must_use", "non_exhaustive"];

/// The view of a generated file.
pub(crate) fn api_view(tokens: TokenStream) -> syn::Result<String> {
    let file: File = syn::parse2(tokens)?;
    let mut view = View::default();
    view.items(&file.items);
    Ok(view.text)
}

#[derive(Default)]
struct View {
    text: String,
    depth: usize,
}

impl View {
    fn line(&mut self, text: &str) {
        for _ in 0..self.depth {
            self.text.push_str("    ");
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// `head {`, what `inside` writes, `}`.
    fn block(&mut self, head: &str, inside: impl FnOnce(&mut Self)) {
        self.line(&format!("{head} {{"));
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        self.line("}");
    }

    /// A head with its members: on one line if they fit there.
    fn members(&mut self, head: &str, members: &[String]) {
        if members.is_empty() {
            return self.line(&format!("{head};"));
        }
        let joined = format!("{head} {{ {} }}", members.join(" "));
        if joined.len() <= WIDTH {
            return self.line(&joined);
        }
        self.block(head, |view| members.iter().for_each(|member| view.line(member)));
    }

    /// The first line of the docs, then the attributes that are shown.
    fn attributes(&mut self, attributes: &[Attribute]) {
        if let Some(doc) = attributes.iter().find_map(doc) {
            self.line(format!("/// {}", doc.trim()).trim_end());
        }
        let shown = attributes
            .iter()
            .filter(|attribute| SHOWN.iter().any(|name| attribute.path().is_ident(name)));
        for attribute in shown {
            self.line(&one_line(attribute.to_token_stream()));
        }
    }

    fn items(&mut self, items: &[Item]) {
        items.iter().for_each(|item| self.item(item));
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Impl(item) => return self.implementation(item),
            Item::Macro(item) => return self.line(&one_line(item.to_token_stream())),
            _ => {}
        }
        let Some((attributes, visibility)) = declared(item) else {
            // Bindings have no other kinds of items today. One that appears is shown whole.
            return self.line(&one_line(item.to_token_stream()));
        };
        if matches!(visibility, Visibility::Inherited) || hidden(attributes) {
            return;
        }
        self.attributes(attributes);
        match item {
            Item::Fn(item) => self.function(&item.vis, &item.sig),
            Item::Struct(item) => self.structure(item),
            Item::Enum(item) => self.enumeration(item),
            Item::Trait(item) => self.interface(item),
            Item::Mod(item) => {
                let head = one_line(visible(&item.vis, &[&item.mod_token, &item.ident]));
                let inner = item
                    .content
                    .as_ref()
                    .map_or(&[][..], |(_, items)| items.as_slice());
                self.block(&head, |view| view.items(inner));
            }
            Item::Type(item) => {
                let (name, generics, ty) = (&item.ident, &item.generics, &item.ty);
                let visibility = &item.vis;
                self.line(&one_line(quote!(#visibility type #name #generics = #ty;)));
            }
            Item::Const(item) => {
                let (name, ty, value) = (&item.ident, &item.ty, &item.expr);
                let visibility = &item.vis;
                self.line(&one_line(quote!(#visibility const #name: #ty = #value;)));
            }
            Item::Static(item) => {
                let (name, ty) = (&item.ident, &item.ty);
                let visibility = &item.vis;
                self.line(&one_line(quote!(#visibility static #name: #ty;)));
            }
            Item::Use(item) => {
                let (visibility, tree) = (&item.vis, &item.tree);
                self.line(&one_line(quote!(#visibility use #tree;)));
            }
            _ => {}
        }
    }

    /// A signature, with a line for each parameter where it is long.
    fn function(&mut self, visibility: &Visibility, signature: &Signature) {
        let whole = one_line(quote!(#visibility #signature;));
        if whole.len() <= WIDTH || signature.inputs.is_empty() {
            return self.line(&whole);
        }
        let mut without = signature.clone();
        without.inputs = Punctuated::new();
        let around = one_line(quote!(#visibility #without;));
        let generics = one_line(signature.generics.to_token_stream());
        let name = format!("fn {}{generics}(", signature.ident);
        let end = around.find(&name).map_or(around.len(), |at| at + name.len());
        let (before, after) = around.split_at(end);
        self.line(before);
        self.depth += 1;
        for input in &signature.inputs {
            self.line(&format!("{},", one_line(input.to_token_stream())));
        }
        self.depth -= 1;
        self.line(after);
    }

    fn structure(&mut self, item: &ItemStruct) {
        let (visibility, name) = (&item.vis, &item.ident);
        let (generics, bounds) = (&item.generics, &item.generics.where_clause);
        let head = one_line(quote!(#visibility struct #name #generics #bounds));
        match &item.fields {
            Fields::Named(fields) if fields.named.iter().any(|field| field.attrs.iter().any(is_doc)) => {
                self.block(&head, |view| {
                    for field in &fields.named {
                        view.attributes(&field.attrs);
                        view.line(&format!("{},", field_line(field)));
                    }
                });
            }
            Fields::Named(fields) => {
                let fields = fields.named.iter().map(field_line).collect::<Vec<_>>();
                self.line(&format!("{head} {{ {} }}", fields.join(", ")));
            }
            fields => self.line(&format!("{head}{};", one_line(fields.to_token_stream()))),
        }
    }

    fn enumeration(&mut self, item: &ItemEnum) {
        let mut bare = item.clone();
        bare.attrs.clear();
        bare.variants.clear();
        self.block(&head(&bare), |view| {
            for variant in &item.variants {
                view.attributes(&variant.attrs);
                let mut bare = variant.clone();
                bare.attrs.clear();
                view.line(&format!("{},", one_line(bare.to_token_stream())));
            }
        });
    }

    fn interface(&mut self, item: &ItemTrait) {
        let mut bare = item.clone();
        bare.attrs.clear();
        bare.items.clear();
        let members = item.items.iter().map(|member| match member {
            TraitItem::Fn(function) => {
                let signature = &function.sig;
                one_line(quote!(#signature;))
            }
            TraitItem::Type(ty) => {
                let mut bare = ty.clone();
                bare.attrs.clear();
                one_line(bare.to_token_stream())
            }
            other => one_line(other.to_token_stream()),
        });
        self.members(&head(&bare), &members.collect::<Vec<_>>());
    }

    fn implementation(&mut self, item: &ItemImpl) {
        let mut bare = item.clone();
        bare.attrs.clear();
        bare.items.clear();
        let head = head(&bare);
        if item.trait_.is_none() {
            return self.block(&head, |view| {
                item.items.iter().for_each(|member| view.member(member));
            });
        }
        let types = item.items.iter().filter_map(|member| match member {
            ImplItem::Type(ty) => Some(one_line(ty.to_token_stream())),
            ImplItem::Const(constant) => Some(one_line(constant.to_token_stream())),
            _ => None,
        });
        self.members(&head, &types.collect::<Vec<_>>());
    }

    /// A member of a class.
    fn member(&mut self, member: &ImplItem) {
        match member {
            ImplItem::Fn(function) => {
                if hidden(&function.attrs) || matches!(function.vis, Visibility::Inherited) {
                    return;
                }
                self.attributes(&function.attrs);
                self.function(&function.vis, &function.sig);
            }
            ImplItem::Const(constant) => {
                if hidden(&constant.attrs) || matches!(constant.vis, Visibility::Inherited) {
                    return;
                }
                self.attributes(&constant.attrs);
                let mut bare = constant.clone();
                bare.attrs.clear();
                self.line(&one_line(bare.to_token_stream()));
            }
            other => self.line(&one_line(other.to_token_stream())),
        }
    }
}

/// The attributes and the visibility of the kinds of items that bindings have, impls aside.
fn declared(item: &Item) -> Option<(&[Attribute], &Visibility)> {
    Some(match item {
        Item::Fn(item) => (&item.attrs, &item.vis),
        Item::Struct(item) => (&item.attrs, &item.vis),
        Item::Enum(item) => (&item.attrs, &item.vis),
        Item::Trait(item) => (&item.attrs, &item.vis),
        Item::Mod(item) => (&item.attrs, &item.vis),
        Item::Type(item) => (&item.attrs, &item.vis),
        Item::Const(item) => (&item.attrs, &item.vis),
        Item::Static(item) => (&item.attrs, &item.vis),
        Item::Use(item) => (&item.attrs, &item.vis),
        _ => return None,
    })
}

fn visible(visibility: &Visibility, rest: &[&dyn ToTokens]) -> TokenStream {
    quote!(#visibility #(#rest)*)
}

/// An item with empty braces, without them.
fn head(item: &impl ToTokens) -> String {
    let line = one_line(item.to_token_stream());
    line.trim_end_matches(['{', ' ', '}']).to_owned()
}

/// A field without its docs.
fn field_line(field: &Field) -> String {
    let mut bare = field.clone();
    bare.attrs.clear();
    one_line(bare.to_token_stream())
}

fn is_doc(attribute: &Attribute) -> bool {
    doc(attribute).is_some()
}

/// The text of a doc comment's line.
fn doc(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text), ..
            }) => Some(text.value().lines().next().unwrap_or_default().to_owned()),
            _ => None,
        },
        _ => None,
    }
}

/// `#[doc(hidden)]`
fn hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc")
            && matches!(&attribute.meta, Meta::List(list) if list.tokens.to_string() == "hidden")
    })
}
