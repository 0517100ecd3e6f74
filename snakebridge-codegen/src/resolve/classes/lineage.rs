//! The bases of a class: the one its handle derefs to, and the members of all others, which are repeated on the class.
//!
//! A handle derefs to one base. It is the one that would cost the most to repeat: a builtin, whose methods are written in the
//! runtime, or else the base with the most members. So a server with a mixin before it derefs to the server.

use std::collections::{BTreeMap, BTreeSet};

use snakebridge_introspect::model::{self, ClassFlag, Member, Type};

use super::inherit::{Found, bind, bindings, is_repeated, name};
use crate::ir::ClassId;
use crate::resolve::known_classes::{self, Handle, Overrides, exception};
use crate::resolve::symbols::Symbols;
use crate::resolve::walk::substitute;

/// The builtin exceptions for which the runtime has attributes.
const WITH_ATTRIBUTES: [&str; 9] = [
    "builtins.BaseExceptionGroup",
    "builtins.ImportError",
    "builtins.KeyError",
    "builtins.OSError",
    "builtins.StopIteration",
    "builtins.SyntaxError",
    "builtins.SystemExit",
    "builtins.UnicodeDecodeError",
    "builtins.UnicodeEncodeError",
];

/// What the runtime has for an ancestor that only `Deref` brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Builtin {
    Nothing,
    Attributes,
    Methods,
}

fn builtin(canonical: &str) -> Builtin {
    let is_base = |known: &known_classes::Known| matches!(known.handle, Handle::Base(..));
    if known_classes::class(canonical).is_some_and(is_base) {
        Builtin::Methods
    } else if WITH_ATTRIBUTES.contains(&canonical) {
        Builtin::Attributes
    } else {
        Builtin::Nothing
    }
}

/// The base, among those in `supers`, that the handle derefs to.
pub(super) fn base(symbols: &Symbols<'_>, class: &model::Class) -> Option<usize> {
    let mut best = None;
    for (index, parent) in supers(symbols, class) {
        let Some(weight) = weight(symbols, parent) else {
            continue;
        };
        if best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, index));
        }
    }
    best.map(|(_, index)| index)
}

/// The bases of which a class inherits members, each with its place among all.
fn supers<'m>(symbols: &Symbols<'_>, class: &'m model::Class) -> impl Iterator<Item = (usize, &'m Type)> {
    let all = class.supers.iter().enumerate();
    all.filter(|(_, parent)| !is_said_only(symbols, class, parent))
}

/// Whether a base has a name in the type source only and the class has one at run time: the class passes for it, and has its members itself.
fn is_said_only(symbols: &Symbols<'_>, class: &model::Class, parent: &Type) -> bool {
    let is_nameless = |class: &model::Class| class.flags.contains(&ClassFlag::Nameless);
    let Type::Inst { name, .. } = parent else {
        return false;
    };
    let of = symbols.class(name).map(|id| symbols.classes[id].model);
    of.is_some_and(is_nameless) && !is_nameless(class)
}

/// What would have to be repeated of a base; `None` if there is no handle for it.
fn weight(symbols: &Symbols<'_>, parent: &Type) -> Option<(Builtin, usize)> {
    let Type::Inst { name: canonical, .. } = parent else {
        return matches!(parent, Type::Tuple { .. }).then_some((Builtin::Methods, 0));
    };
    let is_overridden = |known: &known_classes::Known| match known.overrides {
        Overrides::Nowhere => known.name.starts_with("typing."),
        Overrides::AsArgument => false,
        Overrides::Everywhere => true,
    };
    let known = known_classes::class(canonical);
    if let Some(id) = symbols.class(canonical) {
        let declared = &symbols.classes[id];
        if declared.is_flag || known.is_some_and(is_overridden) {
            return None;
        }
        let of = declared.model;
        let lineage = || of.mro.iter().chain([&of.canonical]);
        let members = lineage()
            .filter_map(|canonical| symbols.class(canonical))
            .flat_map(|id| &symbols.classes[id].model.members)
            .map(name);
        let count = members.collect::<BTreeSet<&str>>().len();
        let most = lineage().map(|canonical| builtin(canonical)).max();
        return Some((most.unwrap_or(Builtin::Nothing), count));
    }
    let is_base = matches!(known.map(|known| known.handle), Some(Handle::Base(..)));
    (exception(canonical).is_some() || is_base).then(|| (builtin(canonical), 0))
}

/// Its own members, then those of declared ancestors that `Deref` does not bring, as Python looks them up.
pub(crate) fn members(symbols: &Symbols<'_>, class: &model::Class) -> Vec<Found> {
    let own = class.members.iter().map(|member| Found {
        member: member.clone(),
        own: true,
    });
    let mut out: Vec<Found> = own.collect();
    let brought = brought(symbols, class);
    let mut seen: BTreeSet<String> = class.members.iter().map(name).map(str::to_owned).collect();
    for (id, bindings) in ancestors(symbols, class) {
        for member in &symbols.classes[id].model.members {
            if !seen.insert(name(member).to_owned()) {
                continue;
            }
            let is_nested = matches!(member, Member::Class(_) | Member::Alias(_));
            if is_repeated(member) || !is_nested && !brought.contains(&id) {
                out.push(Found {
                    member: bind(member, &bindings),
                    own: false,
                });
            }
        }
    }
    out
}

/// The method for `<` or `>` of a class, if Python can order its instances.
pub(super) fn compared(symbols: &Symbols<'_>, class: &model::Class) -> Option<&'static str> {
    let ancestors = class.mro.iter().filter_map(|canonical| symbols.class(canonical));
    let of = |id: ClassId| symbols.classes[id].model;
    let members = || {
        ancestors
            .clone()
            .map(of)
            .chain([class])
            .flat_map(|class| &class.members)
    };
    [("__lt__", "py_lt"), ("__gt__", "py_gt")]
        .into_iter()
        .find(|(special, _)| members().any(|member| name(member) == *special))
        .map(|(_, method)| method)
}

/// The names of the members that `Deref` brings.
pub(super) fn brought_names<'m>(symbols: &Symbols<'m>, class: &model::Class) -> BTreeSet<&'m str> {
    let brought = brought(symbols, class).into_iter();
    let members = brought.flat_map(|id| &symbols.classes[id].model.members);
    members.map(name).collect()
}

/// The class that the handle derefs to and its ancestors: it has the members of all of them.
fn brought(symbols: &Symbols<'_>, class: &model::Class) -> BTreeSet<ClassId> {
    let base = base(symbols, class).and_then(|index| class.supers.get(index));
    let id = base.and_then(|base| match base {
        Type::Inst { name, .. } => symbols.class(name),
        _ => None,
    });
    let ancestors = id.into_iter().flat_map(|id| &symbols.classes[id].model.mro);
    let ancestors = ancestors.filter_map(|canonical| symbols.class(canonical));
    id.into_iter().chain(ancestors).collect()
}

/// The type arguments of a class, by parameter.
type Bindings = BTreeMap<String, Type>;

/// The declared ancestors in the order of the MRO, with their type arguments.
pub(super) fn ancestors(symbols: &Symbols<'_>, class: &model::Class) -> Vec<(ClassId, Bindings)> {
    let mut found = Vec::new();
    for (_, parent) in supers(symbols, class) {
        collect(symbols, parent, &mut found);
    }
    let place = |id: ClassId| {
        let canonical = &symbols.classes[id].model.canonical;
        let at = class.mro.iter().position(|own| own == canonical);
        at.unwrap_or(class.mro.len())
    };
    found.sort_by_key(|(id, _)| place(*id));
    found
}

fn collect(symbols: &Symbols<'_>, parent: &Type, out: &mut Vec<(ClassId, Bindings)>) {
    let Type::Inst { name, args } = parent else { return };
    let Some(id) = symbols.class(name) else { return };
    if out.iter().any(|(own, _)| *own == id) {
        return;
    }
    let model = symbols.classes[id].model;
    let bindings = bindings(model, args);
    out.push((id, bindings.clone()));
    for (_, grand) in supers(symbols, model) {
        collect(symbols, &substitute(grand, &bindings), out);
    }
}
