//! Type parameters that say nothing: no member of the class mentions them, and nobody names the class with an argument.
//!
//! `class And(Generic[S])` has `__init__(self, *args: S | Callable[..., Any])` and `validate(self, data: Any) -> Any`: no argument decides
//! `S`, no result has it, and in Rust nobody could say what it is.

use snakebridge_introspect::model::{Class, Item, Member, Sig, Type, Universe};

use crate::resolve::symbols::Symbols;
use crate::resolve::walk::visit;

/// Whether all type parameters of a class say nothing.
pub(super) fn is_idle(symbols: &Symbols<'_>, class: &Class) -> bool {
    !class.type_params.is_empty()
        && class.type_params.iter().all(|id| is_unused(symbols, class, id))
        && !is_named_with_arguments(symbols.universe, &class.canonical)
}

/// Whether neither a member nor a base uses the type variable, and a constructor takes it without inferring it. Of a class that never says
/// what it is over, that is written: `Group::<i64>::new()`.
fn is_unused(symbols: &Symbols<'_>, class: &Class, id: &str) -> bool {
    let is_it = |ty: &Type| matches!(ty, Type::Tv { id: own } if own == id);
    let mut used = false;
    of_members(class, &mut |ty| used |= is_it(ty));
    let (mut is_taken, mut is_inferred) = (false, false);
    for param in class.ctor.iter().flat_map(|sig| &sig.params) {
        let mut found = false;
        visit(&param.ty, &mut |ty| found |= is_it(ty));
        // From one of several that may be passed nothing is inferred.
        let infers = !matches!(param.ty, Type::Union { .. });
        (is_taken, is_inferred) = (is_taken | found, is_inferred | found & infers);
    }
    let passes_on = |base: &Type| {
        let Type::Inst { name, args } = base else {
            return true;
        };
        let base = symbols.class(name).map(|base| symbols.classes[base].model);
        args.iter().enumerate().all(|(index, arg)| {
            let mut found = false;
            visit(arg, &mut |ty| found |= is_it(ty));
            let own = base.and_then(|base| Some((base, base.type_params.get(index)?)));
            !found || own.is_some_and(|(base, id)| is_unused(symbols, base, id))
        })
    };
    !used && is_taken && !is_inferred && class.supers.iter().all(passes_on)
}

/// Whether some type of the universe is the class with an argument: what has that in Rust must be made somewhere.
fn is_named_with_arguments(universe: &Universe, canonical: &str) -> bool {
    let mut found = false;
    let mut see = |ty: &Type| {
        let is_said = |arg: &Type| !matches!(arg, Type::Any { .. });
        found |= matches!(ty, Type::Inst { name, args } if name == canonical && args.iter().any(is_said));
    };
    for item in universe.modules.iter().flat_map(|module| &module.items) {
        match item {
            Item::Function(function) => function.sigs.iter().for_each(|sig| of_signature(sig, &mut see)),
            Item::Class(class) => {
                class.ctor.iter().for_each(|sig| of_signature(sig, &mut see));
                of_members(class, &mut see);
            }
            Item::Const(constant) => visit(&constant.ty, &mut see),
            Item::Alias(_) | Item::Module(_) => {}
        }
    }
    found
}

/// Calls `f` with each type in the members of a class.
fn of_members(class: &Class, f: &mut dyn FnMut(&Type)) {
    for member in &class.members {
        match member {
            Member::Method(method) => method.function.sigs.iter().for_each(|sig| of_signature(sig, f)),
            Member::Property(property) => {
                [Some(&property.ty), property.set_type.as_ref()]
                    .into_iter()
                    .flatten()
                    .for_each(|ty| visit(ty, &mut |ty| f(ty)));
            }
            Member::Attr(constant) => visit(&constant.ty, &mut |ty| f(ty)),
            Member::Class(nested) => of_members(nested, f),
            Member::Alias(_) => {}
        }
    }
}

fn of_signature(sig: &Sig, f: &mut dyn FnMut(&Type)) {
    let params = sig.params.iter().map(|param| &param.ty);
    params.chain([&sig.ret]).for_each(|ty| visit(ty, &mut |ty| f(ty)));
}
