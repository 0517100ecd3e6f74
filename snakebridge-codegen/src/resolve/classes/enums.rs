//! Enums with members: a Rust enum of the members, and the handle with the methods of the class.

use snakebridge_introspect::model::{Class, EnumMember, Lit};

use super::class::ClassCx;
use super::inherit::{self, Found};
use crate::ir::{self, Function, Site, Ty};
use crate::names::{Names, Role, rust_name};
use crate::resolve::cx::ModuleCx;
use crate::resolve::docs;
use crate::resolve::types::literals;

/// The variant of members that were added after the bindings were made.
const UNKNOWN: &str = "Unknown";

/// The Rust names of the members in the order of the class; aliases are constants.
pub(crate) fn named(model: &Class) -> Vec<(&EnumMember, String)> {
    let mut variants = Names::types();
    let _ = variants.claim(UNKNOWN, "");
    let mut constants = Names::values();
    let name = |member: &EnumMember, names: &mut Names, role| {
        let mut rust = rust_name(&member.name, role);
        // Reserved for unknown members.
        if rust == UNKNOWN {
            rust.push('_');
        }
        names.claim(&rust, &member.name)
    };
    let one = |member| {
        let rust = if is_alias(member) {
            name(member, &mut constants, Role::Constant)
        } else {
            name(member, &mut variants, Role::Type)
        };
        (member, rust)
    };
    model.enum_members.iter().map(one).collect()
}

fn is_alias(member: &EnumMember) -> bool {
    member.alias_of.is_some()
}

/// The Rust enum of a class whose handle has these methods.
pub(crate) fn resolve(
    cx: &mut ModuleCx<'_, '_>,
    id: ir::ClassId,
    model: &Class,
    handle: &ir::Class,
) -> ir::Enum {
    let named = named(model);
    let (aliases, members): (Vec<_>, Vec<_>) = named.iter().partition(|(member, _)| is_alias(member));
    cx.report.attributes.0 += named.len();
    cx.report.attributes.1 += named.len();
    let member = |(member, rust): &(&EnumMember, String)| ir::EnumMember {
        rust: rust.clone(),
        python: member.name.clone(),
        docs: docs::enum_member(
            model.home(&cx.model.name),
            &format!("{}.{}", model.path, member.name),
            member,
        ),
    };
    let alias = |(alias, rust): &(&EnumMember, String)| {
        let target = alias.alias_of.as_deref()?;
        let (_, variant) = members.iter().find(|(member, _)| member.name == target)?;
        Some((rust.clone(), alias.name.clone(), variant.clone()))
    };
    ir::Enum {
        id,
        path: model.path.clone(),
        docs: docs::class(model, model.home(&cx.model.name), None),
        members: members.iter().map(|one| member(one)).collect(),
        aliases: aliases.iter().filter_map(|one| alias(one)).collect(),
        value: value(&model.enum_members),
        bases: bases(cx, model),
        forwarded: forwarded(handle),
    }
}

/// The enums without members from which a class derives.
pub(crate) fn bases(cx: &ModuleCx<'_, '_>, model: &Class) -> Vec<ir::ClassId> {
    let known = model.mro.iter().filter_map(|base| cx.symbols.class(base));
    known.filter(|id| cx.symbols.names[*id].is_enum_base).collect()
}

/// Methods without arguments, which can be called on the member itself.
fn forwarded(handle: &ir::Class) -> Vec<(String, Ty, String)> {
    let takes_nothing = |f: &&Function| {
        f.receiver
            && f.params.is_empty()
            && f.varargs.is_none()
            && f.generics.is_empty()
            && f.dispatch.is_none()
    };
    // Names that the enum already has.
    let own = |f: &&Function| {
        !matches!(
            f.rust.as_str(),
            "name" | "value" | "object" | "members" | "from_name" | "from_value"
        )
    };
    let blocks = handle.blocks.iter().filter(|block| block.args.is_none());
    let functions = blocks
        .flat_map(|block| &block.functions)
        .filter(takes_nothing)
        .filter(own);
    functions
        .map(|f| (f.rust.clone(), f.ret.clone(), f.python.clone()))
        .collect()
}

/// Whether [`members`] has a better type for it than another base.
pub(crate) fn is_known(model: &Class, found: &Found) -> bool {
    !found.own && !model.enum_members.is_empty() && matches!(inherit::name(&found.member), "name" | "value")
}

/// Adds the attributes of every member to the handle.
pub(crate) fn members(class: &mut ClassCx<'_>, cx: &ModuleCx<'_, '_>) {
    let model = class.model;
    if model.enum_members.is_empty() {
        return;
    }
    for (name, ty) in [("name", Ty::Str), ("value", value(&model.enum_members))] {
        if model.members.iter().any(|m| inherit::name(m) == name) {
            continue;
        }
        let rust = class.names.claim(name, name);
        let docs = vec![format!("The {name} of the member.")];
        let site = Site::Attribute(
            model.home(&cx.model.name).to_owned(),
            format!("{}.{name}", model.path),
        );
        class.placed.push((
            None,
            crate::resolve::overloads::getter(rust, name, docs, site, true, ty),
        ));
    }
}

/// The type of the values.
fn value(members: &[EnumMember]) -> Ty {
    let values: Vec<&Lit> = members.iter().map(|member| &member.value).collect();
    match literals::base(&values) {
        plain @ (Ty::Int | Ty::Str) => plain,
        _ => Ty::Value,
    }
}
