//! The kinds of the values that can be passed for a type, and the argument whose kinds distinguish the overloads.

use std::collections::BTreeSet;

use snakebridge_introspect::model::{Member, ParamKind};

use crate::ir::{ClassId, ClassName, MUTABLE, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{
    BYTES, CHANGED, FILES, FLOAT, INT, STR, exceptions_below, runtime_class,
};
use crate::resolve::owner::Vars;
use crate::resolve::signatures::Lowered;
use crate::resolve::signatures::kinds::distinguishes;
use crate::resolve::symbols::Declared;
use crate::resolve::types::{At, buffers, protocols};

pub(super) fn positional(overloads: &[Lowered]) -> bool {
    overloads
        .iter()
        .all(|a| a.required.iter().all(|p| p.kind != ParamKind::Keyword))
}

/// The first required parameter whose kinds differ in every pair of overloads.
pub(super) fn decider(overloads: &[Lowered]) -> Option<usize> {
    let count = overloads.first()?.required.len();
    (0..count).find(|&i| distinguishes(overloads, i))
}

/// The protocol that a type is, or has among its variants or in its items: an object with certain members may be of any kind.
pub(crate) fn protocol<'t>(cx: &'t ModuleCx<'_, '_>, ty: &'t Ty) -> Option<&'t Ty> {
    match ty {
        Ty::Union(i) => cx.out.unions[*i]
            .variants
            .iter()
            .find_map(|(_, variant)| protocol(cx, variant)),
        Ty::Vec(item) | Ty::Iterable(item) | Ty::Sequence(item) | Ty::TupleOf(item) => protocol(cx, item),
        ty => matches!(ty, Ty::Protocol(_)).then_some(ty),
    }
}

/// The same overloads with unions of one variant replaced by that variant, for `decider`.
pub(super) fn open_unions(cx: &ModuleCx<'_, '_>, overloads: &[Lowered]) -> Vec<Lowered> {
    let mut out = Vec::new();
    for overload in overloads {
        let mut overload = overload.clone();
        for param in &mut overload.required {
            if is_by_members(cx, &param.ty) {
                // Its items are of known kinds.
            } else if let Some(protocol) = protocol(cx, &param.ty) {
                param.ty = protocol.clone();
            } else if let Ty::Union(i) = param.ty
                && let [(_, only)] = cx.out.unions[i].variants.as_slice()
            {
                param.ty = only.clone();
            }
        }
        out.push(overload);
    }
    out
}

/// The kinds of `ty` with unions opened.
pub(super) fn open_kinds(cx: &ModuleCx<'_, '_>, ty: &Ty) -> Vec<Ty> {
    match ty {
        Ty::Union(i) => cx.out.unions[*i]
            .variants
            .iter()
            .flat_map(|(_, t)| open_kinds(cx, t))
            .collect(),
        Ty::Iterable(item) | Ty::Sequence(item) | Ty::TupleOf(item) | Ty::Vec(item) => {
            let kinds = open_items(cx, item).into_iter();
            kinds.map(|kind| Ty::Vec(Box::new(kind))).collect()
        }
        Ty::Map(k, v) | Ty::Mapping(k, v) => maps(k, v),
        // What a map is in a union if Rust cannot hash its keys.
        Ty::Runtime("Dict", args) if matches!(args[..], [Ty::Protocol(_), _]) => {
            let maps = maps(&args[0], &args[1]);
            std::iter::once(ty.clone()).chain(maps).collect()
        }
        Ty::Runtime(MUTABLE, of) => {
            let names = CHANGED.iter().filter(|(path, _)| {
                of.iter()
                    .any(|of| matches!(of, Ty::Runtime(own, _) if own == path))
            });
            let ids = names.flat_map(|(_, name)| derived(cx, name));
            let classes = ids.flat_map(|id| instances(cx, id));
            of.iter().cloned().chain(classes).collect()
        }
        Ty::ClassOf(class) if **class == Ty::Object => vec![Ty::Runtime("Class", vec![Ty::Object])],
        other => buffers::kinds(other).unwrap_or_else(|| vec![other.clone()]),
    }
}

/// The kinds of maps: of optional values, all may be present.
fn maps(key: &Ty, value: &Ty) -> Vec<Ty> {
    let values = std::iter::once(value).chain(value.optional_handle());
    let map = |value: &Ty| Ty::Mapping(Box::new(key.clone()), Box::new(value.clone()));
    values.map(map).collect()
}

/// The kinds of the items of a collection: of optional ones, all may be present.
pub(super) fn open_items(cx: &ModuleCx<'_, '_>, item: &Ty) -> Vec<Ty> {
    let present = match item {
        Ty::Option(present) => present,
        Ty::Protocol(members) => return with_members(cx, members),
        item => return open_kinds(cx, item),
    };
    let present = open_kinds(cx, present);
    let optional = present.iter().map(|kind| Ty::Option(Box::new(kind.clone())));
    optional.chain(present.iter().cloned()).collect()
}

/// Numbers, text, collections and declared classes that have these members; the protocol itself if nothing has.
fn with_members(cx: &ModuleCx<'_, '_>, members: &[String]) -> Vec<Ty> {
    let list = |item: Ty| Ty::Vec(Box::new(item));
    let builtins = [
        ("bool", Ty::Bool),
        ("int", Ty::Int),
        ("float", Ty::Float),
        ("complex", Ty::Complex),
        ("str", Ty::Str),
        ("bytes", Ty::Bytes),
        // Not one of any item: a vector of bytes is `bytes`.
        ("list", list(Ty::Bool)),
        ("list", list(Ty::Int)),
        ("list", list(Ty::Float)),
        ("list", list(Ty::Str)),
        ("list", list(Ty::Value)),
        ("dict", Ty::Mapping(Box::new(Ty::Value), Box::new(Ty::Value))),
    ];
    // A member without a marker is one of classes.
    let builtins = builtins
        .into_iter()
        .filter(|(class, _)| protocols::fits(class, members, |_| false));
    let mut out: Vec<Ty> = builtins.map(|(_, ty)| ty).collect();
    let classes = cx.symbols.names.iter().zip(&cx.symbols.classes).enumerate();
    let has_all = |(_, (class, declared)): &(usize, (&ClassName, &Declared<'_>))| {
        let is_handle = class.params.is_empty() && !declared.is_flag && !declared.has_variants;
        is_handle && members.iter().all(|name| class.protocol_members.contains(name))
    };
    out.extend(classes.filter(has_all).map(|(id, _)| Ty::Class(id, Vec::new())));
    if out.is_empty() {
        out.push(Ty::Protocol(members.to_vec()));
    }
    out
}

/// Whether it is iterated over, and of the items the kinds are known that have the members of a protocol.
fn is_by_members(cx: &ModuleCx<'_, '_>, ty: &Ty) -> bool {
    let Ty::Iterable(item) = ty else { return false };
    matches!(&**item, Ty::Protocol(members) if with_members(cx, members) != [(**item).clone()])
}

/// What else is accepted as a path: strings, unless a signature is for them, and objects that have a path.
pub(super) fn paths(cx: &ModuleCx<'_, '_>, own: &[Ty], overloads: &[Lowered], param: usize) -> Vec<Ty> {
    if !own.contains(&Ty::Path) {
        return Vec::new();
    }
    let text = |overload: &Lowered| open_kinds(cx, &overload.required[param].ty).contains(&Ty::Str);
    let mut out = Vec::new();
    if !overloads.iter().any(text) {
        out.push(Ty::Str);
    }
    out.extend(path_classes(cx));
    out
}

/// Classes of this universe that are path-like.
pub(super) fn path_classes(cx: &ModuleCx<'_, '_>) -> Vec<Ty> {
    let has = |m: &Member| matches!(m, Member::Method(m) if m.function.name == "__fspath__");
    let classes = cx.symbols.classes.iter().enumerate();
    let paths = classes
        .filter(|(id, class)| class.model.members.iter().any(has) && cx.symbols.names[*id].params.is_empty());
    let mut out: Vec<Ty> = paths.map(|(id, _)| Ty::Class(id, Vec::new())).collect();
    for derived in descendants(cx, &out) {
        if !out.contains(&derived) {
            out.push(derived);
        }
    }
    out
}

/// Enums of this universe whose members are an `int` or a `str`, if a signature is for those.
pub(super) fn members(cx: &ModuleCx<'_, '_>, kinds: &[Ty]) -> Vec<Ty> {
    let classes = cx.symbols.classes.iter().enumerate();
    let fits = |id: usize| {
        let also = cx.symbols.names[id].mixed_in.as_ref();
        also.is_some_and(|ty| kinds.contains(ty))
    };
    let member = |(id, class): (usize, &Declared<'_>)| match class {
        class if class.is_flag && fits(id) => Some(Ty::Flag(id)),
        class if class.has_variants && fits(id) => Some(Ty::Enum(id)),
        _ => None,
    };
    classes.filter_map(member).collect()
}

/// Classes of this universe that derive from a builtin one of text, bytes or numbers, if a signature is for its values: an instance is one.
/// Of an enumeration it is the handle, beside its [`members`].
pub(super) fn below_scalars(cx: &ModuleCx<'_, '_>, kinds: &[Ty]) -> Vec<Ty> {
    let mut builtins: Vec<&str> = Vec::new();
    for kind in kinds {
        builtins.extend_from_slice(match kind {
            Ty::Str | Ty::Path => &[STR],
            Ty::Bytes => &[BYTES],
            Ty::Int => &[INT],
            Ty::Float | Ty::Complex => &[FLOAT, INT],
            _ => &[],
        });
    }
    let ids: BTreeSet<ClassId> = builtins.into_iter().flat_map(|name| derived(cx, name)).collect();
    let is_plain = |id: &ClassId| !cx.symbols.classes[*id].is_flag;
    let ids = ids.into_iter().filter(is_plain);
    ids.map(|id| Ty::Class(id, Vec::new())).collect()
}

/// What derives from one of `kinds`: classes of this universe without type parameters, and the runtime's exceptions. In a list as
/// well.
pub(super) fn descendants(cx: &ModuleCx<'_, '_>, kinds: &[Ty]) -> Vec<Ty> {
    let mut out = Vec::new();
    for kind in kinds {
        match kind {
            Ty::Class(base, args) if args.is_empty() => {
                let ids = derived(cx, &cx.symbols.classes[*base].model.canonical);
                out.extend(ids.into_iter().flat_map(|id| instances(cx, id)));
            }
            Ty::Runtime(path, args) if args.is_empty() => {
                out.extend(exceptions_below(path).map(|path| Ty::Runtime(path, Vec::new())));
                let own = cx.symbols.classes.iter().map(|class| &class.model.mro);
                let named: BTreeSet<&String> = own.flatten().filter(|name| is_runtime(name, path)).collect();
                let mut ids: BTreeSet<ClassId> =
                    named.into_iter().flat_map(|name| derived(cx, name)).collect();
                ids.extend(passing(cx, kind));
                out.extend(ids.into_iter().flat_map(|id| instances(cx, id)));
            }
            Ty::Vec(item) => {
                let items = descendants(cx, std::slice::from_ref(item));
                out.extend(items.into_iter().map(|item| Ty::Vec(Box::new(item))));
            }
            Ty::Runtime("Class", of) => {
                let classes = descendants(cx, of).into_iter().filter(Ty::is_handle);
                out.extend(classes.map(|class| Ty::Runtime("Class", vec![class])));
            }
            _ => {}
        }
    }
    out
}

/// The same, and those that derive from a generic class with type arguments that pass for those of the kind.
pub(super) fn all_descendants(cx: &mut ModuleCx<'_, '_>, kinds: &[Ty]) -> Vec<Ty> {
    let mut out = descendants(cx, kinds);
    for kind in kinds {
        if let Ty::Vec(item) = kind {
            let items = all_descendants(cx, std::slice::from_ref(item));
            out.extend(items.into_iter().map(|item| Ty::Vec(Box::new(item))));
            continue;
        }
        let Ty::Class(base, args) = kind else { continue };
        if args.is_empty() {
            continue;
        }
        for id in derived(cx, &cx.symbols.classes[*base].model.canonical) {
            if is_over(cx, id, *base, args) {
                out.extend(instances(cx, id));
            }
        }
    }
    out
}

/// Classes of this universe without type parameters that pass for a file or a buffer of the runtime.
fn passing(cx: &ModuleCx<'_, '_>, kind: &Ty) -> impl Iterator<Item = ClassId> {
    let classes = cx.symbols.names.iter().enumerate();
    let passes = classes.filter(|(_, class)| class.params.is_empty() && class.file.as_ref() == Some(kind));
    passes.map(|(id, _)| id).collect::<Vec<_>>().into_iter()
}

/// Whether instances of a class are what the runtime has under this path.
fn is_runtime(name: &str, path: &str) -> bool {
    let mut files = FILES.iter().filter(|(own, _)| *own == path);
    runtime_class(name) == Some(path) || files.any(|(_, bases)| bases.contains(&name))
}

/// Classes of this universe without type parameters that derive from the class of this name, or are it.
fn derived(cx: &ModuleCx<'_, '_>, canonical: &str) -> Vec<ClassId> {
    let classes = cx.symbols.classes.iter().enumerate();
    let derives = classes.filter(|(id, class)| {
        class.model.mro.iter().any(|base| base == canonical) && cx.symbols.names[*id].params.is_empty()
    });
    derives.map(|(id, _)| id).collect()
}

/// What the instances of a class without type parameters are: of an enumeration its members, and handles of them.
fn instances(cx: &ModuleCx<'_, '_>, id: ClassId) -> Vec<Ty> {
    let handle = Ty::Class(id, Vec::new());
    match &cx.symbols.classes[id] {
        class if class.is_flag => vec![Ty::Flag(id)],
        class if class.has_variants => vec![Ty::Enum(id), handle],
        _ => vec![handle],
    }
}

/// Whether a class derives from `base` with these type arguments, or with others where these are any.
fn is_over(cx: &mut ModuleCx<'_, '_>, id: ClassId, base: ClassId, args: &[Ty]) -> bool {
    if args.iter().all(|arg| *arg == Ty::Any) {
        return true;
    }
    let Some(given) = cx.symbols.base_args(id, base) else {
        return false;
    };
    let vars = Vars::default();
    let at = At::result("self", &vars);
    let mut pairs = given.iter().zip(args);
    given.len() == args.len()
        && pairs.all(|(given, arg)| *arg == Ty::Any || cx.map(given, at).ty == arg.read())
}
