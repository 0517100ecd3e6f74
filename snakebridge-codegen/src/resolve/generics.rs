//! Type variables of one signature: which argument tells what each of them is.

use std::collections::BTreeMap;

use snakebridge_introspect::model::{Param, ParamKind, Sig, Type, TypeVarKind};

use super::function::Owner;
use super::module::ModuleCx;
use super::symbols;
use super::types::Vars;
use super::walk::{replace, visit};
use crate::ir::{Fixes, Generic, Ty};

/// Identifiers for type parameters of functions.
const IDENTS: [&str; 4] = ["X", "Y", "Z", "W"];

/// What an argument tells about a type variable that stands in its type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tells {
    /// It is one.
    Kind,
    /// It holds some.
    Item,
    /// It is a handle that names it.
    Handle,
    /// It is a class that is one.
    Class,
}

/// The type parameters of a signature.
pub(super) struct Generics {
    /// What type variables mean in it.
    pub(super) vars: Vars,
    /// The signature, bounded variables that no argument tells replaced by their bound.
    pub(super) sig: Sig,
    /// Type parameters by the index of the parameter whose type they are.
    pub(super) params: BTreeMap<usize, Generic>,
    /// Type parameters that stand in a parameter's type.
    pub(super) inside: Vec<Generic>,
}

/// Finds the argument for each type variable of the function, and of the class in a constructor.
pub(super) fn find(cx: &ModuleCx<'_, '_>, sig: &Sig, owner: &Owner<'_>) -> Generics {
    let mut out = Generics {
        vars: owner.vars.clone(),
        sig: sig.clone(),
        params: BTreeMap::new(),
        inside: Vec::new(),
    };
    let mut bounds = BTreeMap::new();
    for id in own_vars(sig, &owner.vars) {
        let var = cx.symbols.universe.type_vars.get(&id);
        if var.is_some_and(|v| v.kind != TypeVarKind::Typevar || symbols::is_any_str(v)) {
            continue;
        }
        let fixed = if uses(sig, &id) > 1 {
            out.fix(
                cx,
                owner,
                &id,
                &[Tells::Kind, Tells::Item, Tells::Class, Tells::Handle],
                |tells| match tells {
                    Tells::Kind => Fixes::Kind,
                    Tells::Item => Fixes::Item,
                    Tells::Handle => Fixes::Itself,
                    Tells::Class => Fixes::Class,
                },
            )
        } else {
            None
        };
        let told = fixed.map(|(ident, tells)| match tells {
            Tells::Kind => Ty::KindOf(ident),
            Tells::Item => Ty::ItemOf(ident),
            Tells::Handle | Tells::Class => Ty::Free(ident),
        });
        if let Some(ty) = told {
            out.vars.function.insert(id, ty);
        } else if let Some(bound) = var.and_then(|v| v.bound.clone()) {
            bounds.insert(id, bound);
        }
    }
    let is_constructor = owner.binding.is_none() && owner.self_ty.is_some();
    for param in owner.vars.class.iter().filter(|p| is_constructor && !p.any_str) {
        // In the type of a handle the compiler infers it by itself.
        out.fix(
            cx,
            owner,
            &param.id,
            &[Tells::Kind, Tells::Item],
            |tells| match tells {
                Tells::Kind => Fixes::ClassKind(param.ident.clone()),
                Tells::Item | Tells::Handle | Tells::Class => Fixes::ClassItem(param.ident.clone()),
            },
        );
    }
    out.sig = replace(&out.sig, &bounds);
    out
}

impl Generics {
    /// Makes the type of the first fitting argument a type parameter.
    fn fix(
        &mut self,
        cx: &ModuleCx<'_, '_>,
        owner: &Owner<'_>,
        id: &str,
        wanted: &[Tells],
        fixes: impl Fn(Tells) -> Fixes,
    ) -> Option<(String, Tells)> {
        let free = |(index, param): &(usize, &Param)| {
            let variadic = matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords);
            !variadic && param.default.is_none() && !self.params.contains_key(index)
        };
        let told = |wanted: Tells| {
            let mut params = self.sig.params.iter().enumerate().filter(free);
            params.find_map(|(index, param)| {
                (tells(cx, &param.ty, id) == Some(wanted)).then_some((index, wanted))
            })
        };
        let (index, tells) = wanted.iter().find_map(|&wanted| told(wanted))?;
        let taken = |ident: &str| {
            let mut known = self.params.values().chain(&self.inside);
            known.any(|generic| generic.ident == ident) || owner.vars.class.iter().any(|p| p.ident == ident)
        };
        let ident = (*IDENTS.iter().find(|ident| !taken(ident))?).to_owned();
        let generic = Generic {
            fixes: fixes(tells),
            ident: ident.clone(),
        };
        match tells {
            Tells::Handle | Tells::Class => self.inside.push(generic),
            _ => {
                self.params.insert(index, generic);
            }
        }
        Some((ident, tells))
    }
}

/// What an argument of this type tells about the variable.
fn tells(cx: &ModuleCx<'_, '_>, ty: &Type, id: &str) -> Option<Tells> {
    let is_var = |ty: &Type| matches!(ty, Type::Tv { id: own } if own == id);
    match ty {
        ty if is_var(ty) => Some(Tells::Kind),
        Type::Inst { name, args } if args.len() == 1 && is_var(&args[0]) && is_iterable(name) => {
            Some(Tells::Item)
        }
        Type::Tuple {
            items,
            variadic: true,
        } if items.iter().all(is_var) => Some(Tells::Item),
        Type::Type { of } if is_var(of) => Some(Tells::Class),
        Type::Inst { name, args } => {
            // Of a coroutine only what it gives is in the type of the handle, and that comes last.
            let is_handle = match cx.symbols.class(name) {
                Some(class) => !cx.symbols.classes[class].is_enum && args.iter().any(is_var),
                None => {
                    matches!(name.as_str(), "typing.Awaitable" | "typing.Coroutine")
                        && args.last().is_some_and(is_var)
                }
            };
            is_handle.then_some(Tells::Handle)
        }
        _ => None,
    }
}

/// Whether values of the class are iterated to get what its argument says.
fn is_iterable(name: &str) -> bool {
    matches!(
        name,
        "typing.Iterable"
            | "typing.Iterator"
            | "typing.Sequence"
            | "typing.MutableSequence"
            | "typing.Collection"
            | "typing.Reversible"
            | "typing.AbstractSet"
            | "typing.MutableSet"
            | "_typeshed.SupportsLenAndGetItem"
            | "builtins.list"
            | "builtins.set"
            | "builtins.frozenset"
    )
}

/// Ids of the type variables of the function that are not its class's, in order of appearance.
pub(super) fn own_vars(sig: &Sig, vars: &Vars) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for ty in sig.params.iter().map(|p| &p.ty).chain([&sig.ret]) {
        visit(ty, &mut |t| {
            if let Type::Tv { id } = t
                && !vars.class.iter().any(|p| p.id == *id)
                && !found.contains(id)
            {
                found.push(id.clone());
            }
        });
    }
    found
}

fn uses(sig: &Sig, wanted: &str) -> usize {
    let mut n = 0;
    for ty in sig.params.iter().map(|p| &p.ty).chain([&sig.ret]) {
        visit(ty, &mut |t| {
            n += usize::from(matches!(t, Type::Tv { id } if id == wanted));
        });
    }
    n
}
