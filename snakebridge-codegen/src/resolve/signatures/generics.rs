//! Type variables of one signature: from which argument each is inferred.
//!
//! Each variable that is inferred becomes a type parameter of the function. So does the type of the argument, whose kind is
//! then constrained: `iterable: Iterable[T]` is `X: Kinded<Kind: Iterates<Item = T>>`. Preferred is a handle with the variable, then
//! an argument that is the variable itself, then one that holds it, then a class of it, and last a callable;
//! [`inference`](super::inference) has an example.
//!
//! Variables without information are not inferred: one that is used once is replaced by its bound, and one that only ties the
//! arguments of a returned callable to its result (a decorator's) by any type.

use std::collections::{BTreeMap, BTreeSet};

use snakebridge_introspect::model::{AnyReason, Param, ParamKind, Sig, Type, TypeVarKind};

use super::bounds;
use super::inference::{Evidence, Inference};
use crate::ir::{Generic, Role, Ty};
use crate::names::Names;
use crate::resolve::class_facts;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{OBJECT, instance};
use crate::resolve::owner::{Owner, Vars};
use crate::resolve::types::{At, written};
use crate::resolve::walk::{replace, visit};

/// Identifiers for the types of arguments.
const IDENTS: [&str; 4] = ["X", "Y", "Z", "W"];

/// The type parameters of a signature.
pub(crate) struct Generics {
    /// The meaning of the type variables.
    pub(crate) vars: Vars,
    /// The signature; variables that cannot be inferred are replaced by their bound.
    pub(crate) sig: Sig,
    /// Type parameters for the types of arguments, by index of the parameter.
    pub(crate) params: BTreeMap<usize, Generic>,
    /// Type parameters for type variables.
    pub(crate) variables: Vec<Generic>,
    /// The identifiers in use.
    names: Names,
}

/// Finds the argument for each type variable of the function, and for those of the class in a constructor.
pub(crate) fn find(cx: &mut ModuleCx<'_, '_>, sig: &Sig, owner: &Owner<'_>) -> Generics {
    let mut names = Names::types();
    for param in &owner.vars.class {
        let _ = names.claim(&param.ident, "");
    }
    let mut idents = names.clone();
    // Reserved for arguments, dispatch and closures.
    for taken in IDENTS.into_iter().chain(["P", "R"]) {
        let _ = names.claim(taken, "");
    }
    let mut vars = owner.vars.clone();
    let mut open = BTreeSet::new();
    let mut replaced = BTreeMap::new();
    for id in own_vars(sig, &owner.vars) {
        let var = cx.symbols.universe.type_vars.get(&id);
        if var.is_some_and(|v| v.kind != TypeVarKind::Typevar || class_facts::is_any_str(v)) {
            continue;
        }
        if is_decorated(sig, &id) {
            vars.function.insert(id, Ty::Runtime("Decorated", Vec::new()));
            continue;
        }
        if is_of_callable(sig, &id) {
            // The returned callable accepts any type, each time it is called.
            let any = Type::Any {
                why: AnyReason::Explicit,
            };
            replaced.insert(id, any);
            continue;
        }
        if uses(sig, &id) == 1 && !mentions(&sig.ret, &id) && !bounds::is_invariant(cx, sig, &id) {
            // Used once, it is equivalent to its bound.
            let bound = var.and_then(|var| bounds::of(cx, var));
            replaced.insert(id, bound.unwrap_or_else(|| instance(OBJECT)));
            continue;
        }
        let ident = names.claim(
            &class_facts::param_ident(var.map_or("T", |v| v.name.as_str())),
            &id,
        );
        let _ = idents.claim(&ident, "");
        vars.function.insert(id.clone(), Ty::Free(ident));
        open.insert(id);
    }
    if owner.binding.is_none() && owner.self_ty.is_some() {
        let params = owner.vars.class.iter().filter(|p| !p.any_str);
        open.extend(params.map(|p| p.id.clone()));
    }
    let sig = replace(sig, &replaced);
    let mut out = Generics {
        vars,
        sig,
        params: BTreeMap::new(),
        variables: Vec::new(),
        names: idents,
    };
    for rank in 0..=Evidence::LAST_RANK {
        out.infer_from_arguments(cx, rank, &mut open);
    }
    out.substitute_bounds(cx, &open);
    for (id, ty) in out.vars.function.clone() {
        if let Ty::Free(ident) = ty {
            let var = cx.symbols.universe.type_vars.get(&id);
            let bound = var.and_then(|var| bounds::mapped(cx, var, &out.vars));
            let is_callable = bound
                .as_ref()
                .is_some_and(|bound| matches!(bound.argument, Ty::Function(..)));
            let role = match out.vars.handles.contains(&id) {
                true => Role::Class,
                false if is_callable => Role::Callable,
                false => Role::Variable,
            };
            out.variables.push(Generic { ident, role, bound });
        }
    }
    out
}

impl Generics {
    /// Makes the types of the arguments of this rank type parameters, if a variable that is still open is inferred from them.
    fn infer_from_arguments(&mut self, cx: &mut ModuleCx<'_, '_>, rank: usize, open: &mut BTreeSet<String>) {
        for index in 0..self.sig.params.len() {
            let param = &self.sig.params[index];
            if open.is_empty() {
                return;
            }
            if param.default.is_some()
                || param.kind == ParamKind::VarKeywords
                || self.params.contains_key(&index)
            {
                continue;
            }
            let (inferred, evidence) = self.evidence(cx, param, open);
            if inferred.is_empty() || evidence.as_ref().is_none_or(|evidence| evidence.rank() != rank) {
                continue;
            }
            match evidence {
                Some(Evidence::Argument(kind) | Evidence::Variadic(kind)) => {
                    let ident = self.unused_ident();
                    let role = Role::Argument(kind);
                    let classes = of_classes(&self.sig.params[index].ty);
                    self.vars
                        .handles
                        .extend(classes.into_iter().filter(|id| inferred.contains(id)));
                    self.params.insert(
                        index,
                        Generic {
                            ident,
                            role,
                            bound: None,
                        },
                    );
                }
                Some(Evidence::Class) => self.vars.handles.extend(inferred.iter().cloned()),
                Some(Evidence::Handle | Evidence::Changed) => {
                    let param = &self.sig.params[index];
                    let mapped = cx.map(&param.ty, written::at(param, &self.vars)).ty;
                    let stands = |id: &String| match self.vars.function.get(id) {
                        Some(Ty::Free(ident)) => mapped.mentions(ident),
                        _ => true,
                    };
                    open.retain(|id| !(inferred.contains(id) && stands(id)));
                    continue;
                }
                None => continue,
            }
            open.retain(|id| !inferred.contains(id));
        }
    }

    /// The open variables in the type of an argument, and how they can be inferred.
    fn evidence(
        &self,
        cx: &mut ModuleCx<'_, '_>,
        param: &Param,
        open: &BTreeSet<String>,
    ) -> (BTreeSet<String>, Option<Evidence>) {
        let mut vars = self.vars.clone();
        vars.handles.extend(of_classes(&param.ty));
        let inference = Inference {
            at: At::result(&param.name, &vars),
            open,
        };
        let evidence = if written::is(param) && param.kind != ParamKind::VarArgs {
            // A handle, which says what it holds.
            Some(Evidence::Changed)
        } else {
            inference.evidence(cx, &param.ty, param.kind == ParamKind::VarArgs)
        };
        let mut inferred = BTreeSet::new();
        visit(&crate::resolve::types::unions::opened(cx, &param.ty), &mut |ty| {
            if let Type::Tv { id } = ty
                && open.contains(id)
            {
                inferred.insert(id.clone());
            }
        });
        (inferred, evidence)
    }

    /// The first identifier for the type of an argument that the class does not have.
    fn unused_ident(&mut self) -> String {
        let is_free = |ident: &&str| !self.names.is_taken(ident);
        let ident = IDENTS.into_iter().find(is_free).unwrap_or("X");
        self.names.claim(ident, "")
    }

    /// Replaces what cannot be inferred by its bound. A variable without one becomes Any in parameters and stays unknown in the
    /// result.
    fn substitute_bounds(&mut self, cx: &mut ModuleCx<'_, '_>, open: &BTreeSet<String>) {
        let mut bounds = BTreeMap::new();
        let mut unbound = BTreeMap::new();
        for id in open {
            self.vars.function.remove(id);
            if self.vars.class.iter().any(|p| p.id == *id) {
                continue;
            }
            let var = cx.symbols.universe.type_vars.get(id);
            let is_plain = var.is_some_and(|v| v.kind == TypeVarKind::Typevar && v.constraints.is_empty());
            match var.and_then(|var| bounds::of(cx, var)) {
                Some(bound) => {
                    bounds.insert(id.clone(), bound);
                }
                None if is_plain => {
                    let why = AnyReason::Explicit;
                    unbound.insert(id.clone(), Type::Any { why });
                }
                None => {}
            }
        }
        self.sig = replace(&self.sig, &bounds);
        let mut ret = self.sig.ret.clone();
        self.sig = replace(&self.sig, &unbound);
        // What a returned callable takes is an argument as well.
        if let (Type::Callable { params, .. }, Type::Callable { params: replaced, .. }) =
            (&mut ret, &self.sig.ret)
        {
            params.clone_from(replaced);
        }
        self.sig.ret = ret;
    }
}

/// The type variables that stand in `type[T]` alone: their classes are passed.
fn of_classes(ty: &Type) -> BTreeSet<String> {
    let mut classes: Vec<&String> = Vec::new();
    let mut all: Vec<&String> = Vec::new();
    visit(ty, &mut |ty| match ty {
        Type::Type { of } => classes.extend(variable(of)),
        ty => all.extend(variable(ty)),
    });
    let count = |ids: &[&String], id: &String| ids.iter().filter(|own| **own == id).count();
    let only = classes.iter().filter(|id| count(&all, id) == count(&classes, id));
    only.map(|id| (*id).clone()).collect()
}

fn variable(ty: &Type) -> Option<&String> {
    match ty {
        Type::Tv { id } => Some(id),
        _ => None,
    }
}

/// Ids of the function's own type variables, in order of appearance.
pub(crate) fn own_vars(sig: &Sig, vars: &Vars) -> Vec<String> {
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

/// Whether a type variable only ties the arguments of a returned callable to its result.
fn is_of_callable(sig: &Sig, id: &str) -> bool {
    let Type::Callable {
        params: Some(params), ..
    } = &sig.ret
    else {
        return false;
    };
    params.iter().any(|ty| mentions(ty, id)) && !sig.params.iter().any(|p| mentions(&p.ty, id))
}

/// Whether what is returned returns what it is given, whatever it is: `Callable[[F], F]`.
fn is_decorated(sig: &Sig, id: &str) -> bool {
    let is_variable = |ty: &Type| matches!(ty, Type::Tv { id: own } if own == id);
    let returns_it = match &sig.ret {
        Type::Callable {
            params: Some(params),
            ret,
        } => is_variable(ret) && matches!(params.as_slice(), [only] if is_variable(only)),
        _ => false,
    };
    returns_it && is_of_callable(sig, id)
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

/// Whether a type variable occurs in `ty`.
pub(crate) fn mentions(ty: &Type, wanted: &str) -> bool {
    let mut found = false;
    visit(ty, &mut |t| found |= matches!(t, Type::Tv { id } if id == wanted));
    found
}
