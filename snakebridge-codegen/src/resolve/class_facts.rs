//! What the description of a class says by itself, before any of its types is mapped.

use snakebridge_introspect::model::{self, Class, ClassFlag};

use super::known_classes::{BUFFER, BYTES, FILES, INT, STR, WRITABLE};
use crate::ir::{ClassParam, Ty};

/// Whether the snapshot of the class can be passed for it.
pub(crate) fn accepts_snapshot(class: &model::Class, params: &[ClassParam]) -> bool {
    let record = class.record.as_ref();
    params.is_empty() && record.is_some_and(|record| record.made_by.is_some())
}

/// Whether the class is a `TypedDict`.
pub(crate) fn is_typed_dict(class: &model::Class) -> bool {
    class.flags.contains(&ClassFlag::TypedDict)
}

/// The mixed-in type of the members of an enum: `int` or `str`.
pub(crate) fn mixed_in(model: &Class) -> Option<Ty> {
    [(INT, Ty::Int), (STR, Ty::Str)]
        .into_iter()
        .find_map(|(name, ty)| model.mro.iter().any(|base| base == name).then_some(ty))
}

/// Whether a type variable is `AnyStr` by its constraints, regardless of its name.
pub(crate) fn is_any_str(var: &model::TypeVar) -> bool {
    let is = |ty: &model::Type, wanted: &str| matches!(ty, model::Type::Inst { name, .. } if name == wanted);
    matches!(var.constraints.as_slice(), [a, b] if is(a, STR) && is(b, BYTES))
}

/// `_T` -> `T`, `_KT` -> `KT`, `_T_co` -> `T`.
pub(crate) fn param_ident(name: &str) -> String {
    let plain = name
        .trim_matches('_')
        .trim_end_matches("_co")
        .trim_end_matches("_contra");
    let ident: String = plain.chars().filter(char::is_ascii_alphanumeric).collect();
    if ident.starts_with(|c: char| c.is_ascii_uppercase()) && ident != "Self" {
        ident
    } else {
        "T".to_owned()
    }
}

/// Members and values of a flag class, if all values are 64-bit integers.
pub(crate) fn flag_values(class: &model::Class) -> Option<Vec<(&str, i64)>> {
    let value = |member: &model::EnumMember| match &member.value {
        model::Lit::Int(text) => text.parse().ok(),
        _ => None,
    };
    class
        .enum_members
        .iter()
        .map(|m| Some((m.name.as_str(), value(m)?)))
        .collect()
}

/// The file type of a class, by its base classes in `io`.
pub(crate) fn by_bases(mro: &[String]) -> Option<Ty> {
    let derives = |names: &[&str]| mro.iter().any(|base| names.contains(&base.as_str()));
    let known = FILES.iter().find(|(_, bases)| derives(bases));
    known.map(|(file, _)| Ty::Runtime(file, Vec::new()))
}

/// The file object or buffer that a class passes for.
pub(crate) fn passes_for(class: &Class) -> Option<Ty> {
    let is_writable = |name: &String| WRITABLE.contains(&name.as_str());
    let mut names = class.mro.iter().chain([&class.canonical]);
    by_bases(&class.mro).or_else(|| names.any(is_writable).then_some(BUFFER))
}
