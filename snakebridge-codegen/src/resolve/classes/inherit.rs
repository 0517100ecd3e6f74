//! Inheritance: the `Deref` target of a class, all it can be passed for, and which members each class needs itself.

use std::collections::BTreeMap;

use snakebridge_introspect::model::{self, Binding, Member, Type};

use super::{dunders, lineage};
use crate::ir::{BIG_INT, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{self, Handle, exception};
use crate::resolve::owner::Vars;
use crate::resolve::types::{At, value_types};
use crate::resolve::walk::{substitute, visit};

/// A member to emit on a class.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) member: Member,
    /// Declared (or flattened) here, not repeated from a declared ancestor.
    pub(crate) own: bool,
}

/// Name of a member.
pub(crate) fn name(member: &Member) -> &str {
    match member {
        Member::Method(m) => &m.function.name,
        Member::Property(p) => &p.name,
        Member::Attr(c) => &c.name,
        Member::Class(c) => &c.name,
        Member::Alias(a) => &a.name,
    }
}

/// The name of a literal in a base class: `tuple[int | Literal["alpha", "final"], ...]` of `sys.version_info` makes
/// `sys::Reversed`.
///
/// It is not a good name, but the established one: that of the last method of a tuple. The field with the literal is more
/// telling (`Releaselevel`), but naming it after that would change the bindings.
const NAMED_FOR: &str = "__reversed__";

/// The `Deref` target of the class, and all its ancestors.
pub(crate) fn hierarchy(cx: &mut ModuleCx<'_, '_>, class: &model::Class, vars: &Vars) -> (Ty, Vec<Ty>) {
    let at = At::result(NAMED_FOR, vars).returned_by(&class.path);
    let mut ancestors = Vec::new();
    for parent in &class.supers {
        collect(cx, parent, at, &mut ancestors, &mut Vec::new());
    }
    for canonical in &class.mro {
        if let Some(path) = exception(canonical) {
            push(&mut ancestors, Ty::Runtime(path, Vec::new()));
        }
    }
    // Where the exact value is accepted, an instance of the class or of a subclass is too.
    for canonical in [&class.canonical].into_iter().chain(&class.mro) {
        if let Some(value) = value_types::of(canonical) {
            push(&mut ancestors, Ty::ValueType(value.read));
        }
    }
    let is = |path| {
        ancestors
            .iter()
            .any(|own| matches!(own, Ty::Runtime(own, _) if *own == path))
    };
    // Python takes an int for a float, and both for a complex; what passes for a builtin class itself, the runtime knows by its handle.
    if is("PyInt") || is("PyFloat") {
        ancestors.extend([Ty::Float, Ty::Complex]);
    }
    let base = lineage::base(cx.symbols, class).and_then(|index| ancestor(cx, &class.supers[index], at));
    (base.unwrap_or(Ty::Object), ancestors)
}

/// `path`: the classes on the way here, so that the walk ends if classes of a Model derive from each other.
fn collect<'m>(
    cx: &mut ModuleCx<'_, 'm>,
    parent: &Type,
    at: At<'_>,
    out: &mut Vec<Ty>,
    path: &mut Vec<usize>,
) {
    let Some(ty) = ancestor(cx, parent, at) else {
        return;
    };
    // As arguments, integers of any size are like all others.
    let narrow = ty.replace(&|ty| (*ty == BIG_INT).then_some(Ty::Int));
    push(out, ty);
    push(out, narrow);
    let Type::Inst { name, args } = parent else { return };
    let Some(id) = cx.symbols.class(name) else { return };
    if path.contains(&id) {
        return;
    }
    path.push(id);
    let model = cx.symbols.classes[id].model;
    let bindings = bindings(model, args);
    for grand in &model.supers {
        collect(cx, &substitute(grand, &bindings), at, out, path);
    }
    path.pop();
}

/// The type arguments of `class`, by parameter.
pub(super) fn bindings(class: &model::Class, args: &[Type]) -> BTreeMap<String, Type> {
    class
        .type_params
        .iter()
        .cloned()
        .zip(args.iter().cloned())
        .collect()
}

fn push(out: &mut Vec<Ty>, ty: Ty) {
    if !out.contains(&ty) {
        out.push(ty);
    }
}

/// The handle type of an ancestor.
fn ancestor(cx: &mut ModuleCx<'_, '_>, parent: &Type, at: At<'_>) -> Option<Ty> {
    let Type::Inst { name, args } = parent else {
        return match parent {
            Type::Tuple { items, variadic } => {
                let item = if *variadic {
                    cx.map(&items[0], at).ty
                } else {
                    Ty::Value
                };
                Some(Ty::Runtime("PyTuple", vec![item]))
            }
            _ => None,
        };
    };
    if let Some(id) = cx.symbols.class(name) {
        if cx.symbols.classes[id].is_flag {
            return None;
        }
        return match cx.map(parent, at).ty {
            Ty::Class(id, args) => Some(Ty::Class(id, args)),
            _ => None,
        };
    }
    if let Some(path) = exception(name) {
        return Some(Ty::Runtime(path, Vec::new()));
    }
    let Handle::Base(path, params) = known_classes::class(name)?.handle else {
        return None;
    };
    let arg = |i: usize| args.get(i).map_or(Ty::Value, |t| cx.map(t, at).ty);
    Some(Ty::Runtime(path, (0..params).map(arg).collect()))
}

/// Whether each class needs the member itself, also where `Deref` brings it.
pub(super) fn is_repeated(member: &Member) -> bool {
    match member {
        Member::Method(m) if m.binding != Binding::Instance => true,
        Member::Method(m) if dunders::is_trait(&m.function.name) => true,
        Member::Method(m) => m
            .function
            .sigs
            .iter()
            .any(|s| mentions_self(&s.ret) || s.params.iter().any(|p| mentions_self(&p.ty))),
        Member::Property(p) => mentions_self(&p.ty),
        Member::Attr(_) => true,
        Member::Class(_) | Member::Alias(_) => false,
    }
}

fn mentions_self(ty: &Type) -> bool {
    let mut found = false;
    visit(ty, &mut |t| found |= *t == Type::SelfType);
    found
}

/// The member with these types for the type parameters of its class.
pub(super) fn bind(member: &Member, bindings: &BTreeMap<String, Type>) -> Member {
    let mut member = member.clone();
    match &mut member {
        Member::Method(m) => {
            for sig in &mut m.function.sigs {
                sig.ret = substitute(&sig.ret, bindings);
                sig.self_type = None;
                for param in &mut sig.params {
                    param.ty = substitute(&param.ty, bindings);
                }
            }
        }
        Member::Property(p) => p.ty = substitute(&p.ty, bindings),
        Member::Attr(c) => c.ty = substitute(&c.ty, bindings),
        Member::Class(_) | Member::Alias(_) => {}
    }
    member
}
