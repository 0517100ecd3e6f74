//! Enums that are no flag sets: each member is read from the class, `name` and `value` from the member.

use snakebridge_introspect::model::{EnumMember, Lit};

use super::class::ClassCx;
use super::module::{ModuleCx, getter};
use super::{docs, inherit};
use crate::ir::{Site, Ty};
use crate::names::rust_name;

/// Adds the members, and what every member has.
pub(super) fn members(class: &mut ClassCx<'_>, cx: &mut ModuleCx<'_, '_>) {
    let model = class.model;
    for member in &model.enum_members {
        let rust = class
            .names
            .claim(&rust_name(&member.name, class.role), &member.name);
        let path = format!("{}.{}", model.path, member.name);
        cx.report.attributes.0 += 1;
        cx.report.attributes.1 += 1;
        let docs = docs::enum_member(&cx.model.name, &path, member);
        let site = Site::Get(cx.model.name.clone(), path);
        class
            .placed
            .push((None, getter(rust, &member.name, docs, site, false, Ty::SelfType)));
    }
    if model.enum_members.is_empty() {
        return;
    }
    for (name, ty) in [("name", Ty::Str), ("value", value(&model.enum_members))] {
        if model.members.iter().any(|m| inherit::name(m) == name) {
            continue;
        }
        let rust = class.names.claim(name, name);
        let docs = vec![format!("The {name} of the member.")];
        let site = Site::Attribute(cx.model.name.clone(), format!("{}.{name}", model.path));
        class
            .placed
            .push((None, getter(rust, name, docs, site, true, ty)));
    }
}

/// What the values have in common.
fn value(members: &[EnumMember]) -> Ty {
    let all = |test: fn(&Lit) -> bool| members.iter().all(|m| test(&m.value));
    if all(|v| matches!(v, Lit::Int(_))) {
        Ty::Int
    } else if all(|v| matches!(v, Lit::Str(_))) {
        Ty::Str
    } else {
        Ty::Value
    }
}
