//! `new` of a class, from its Python constructor.

use snakebridge_introspect::model::{self, AnyReason, Lit, ParamKind, Sig, Type};

use super::class::ClassCx;
use super::idle;
use crate::ir::{self, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::INT;
use crate::resolve::overloads::{Placed, functions};
use crate::resolve::owner::Vars;
use crate::resolve::types::At;
use crate::resolve::walk;

impl ClassCx<'_> {
    pub(crate) fn constructor(&mut self, cx: &mut ModuleCx<'_, '_>) {
        // Reserved for the bindings; Python's own `new` and `with` are numbered.
        for ours in ["with", "with_blocking", "block_on", "block_on_iter"] {
            let _ = self.names.claim(ours, "");
        }
        if self.model.record.is_some() {
            let _ = self.names.claim("snapshot", "");
        }
        if self.model.ctor.is_empty() {
            return;
        }
        let _ = self.names.claim("new", "");
        let placed = self.by_options(cx).unwrap_or_else(|| self.resolved(cx));
        self.placed.extend(placed);
    }

    /// The constructors of a class whose options determine its type arguments: `Popen[str]` with `text=True`.
    fn by_options(&mut self, cx: &mut ModuleCx<'_, '_>) -> Option<Vec<Placed>> {
        if self.model.ctor.iter().all(|sig| sig.self_type.is_none()) {
            return None;
        }
        let sigs: Vec<Sig> = self
            .model
            .ctor
            .iter()
            .map(|sig| self.with_result_from_self(sig))
            .collect::<Option<_>>()?;
        if sigs.iter().all(|sig| sig.ret == sigs[0].ret) {
            return None;
        }
        let (f, site) = self.constructor_of(cx, sigs);
        let owner = self.owner(site, None, true);
        let mut names = self.names.clone();
        let mut placed = functions::resolve_by_options(cx, &f, "new", &owner, &mut names)?;
        self.names = names;
        for (args, function) in &mut placed {
            *args = self.block_arguments(cx, function);
        }
        Some(placed)
    }

    /// A constructor whose annotation of `self` states the type that it makes: that becomes its result.
    fn with_result_from_self(&self, sig: &Sig) -> Option<Sig> {
        let made = match &sig.self_type {
            Some(Type::Inst { name, args }) if *name == self.model.canonical => args.clone(),
            Some(_) => return None,
            None if self.params.is_empty() => return None,
            None => vec![
                Type::Any {
                    why: AnyReason::Explicit
                };
                self.params.len()
            ],
        };
        let mut open = false;
        for ty in made.iter().chain(sig.params.iter().map(|p| &p.ty)) {
            walk::visit(ty, &mut |t| {
                open |= matches!(t, Type::Tv { id } if self.params.iter().any(|p| p.id == *id));
            });
        }
        let name = self.model.canonical.clone();
        (!open).then(|| Sig {
            self_type: None,
            is_async: false,
            ret: Type::Inst { name, args: made },
            ..sig.clone()
        })
    }

    fn constructor_of(&self, cx: &ModuleCx<'_, '_>, sigs: Vec<Sig>) -> (model::Function, ir::Site) {
        let f = model::Function {
            looks_at_caller: self.model.looks_at_caller,
            name: self.model.name.clone(),
            canonical: None,
            sigs,
            types: self.model.types,
            verification: self.model.verification.clone(),
            doc: None,
            deprecated: None,
        };
        (f, ir::Site::Function(self.home(cx), self.model.path.clone()))
    }

    fn resolved(&mut self, cx: &mut ModuleCx<'_, '_>) -> Vec<Placed> {
        let mut sigs = without_covered(&self.model.ctor);
        let made: Vec<Sig> = sigs.iter().map(|sig| self.spelled(sig)).collect();
        for (sig, made_sig) in sigs.iter_mut().zip(&made) {
            if self.makes_another(&made_sig.ret) && !conflicts(made_sig, &made) {
                sig.clone_from(made_sig);
            } else if self.may_be_none(&sig.ret) {
                let items = vec![Type::SelfType, Type::None];
                sig.ret = Type::Union { items };
            } else if !self.returns_another(&sig.ret) {
                sig.ret = Type::SelfType;
            }
            sig.is_async = false;
        }
        let (f, site) = self.constructor_of(cx, sigs);
        let mut placed = self.callable(cx, &f, "new", site, None, !self.is_private);
        let defaults = self.default_arguments(cx).or_else(|| self.idle_arguments(cx));
        for (args, function) in placed.iter_mut().filter(|(args, _)| args.is_none()) {
            *args = self
                .block_arguments(cx, function)
                .or_else(|| self.unused_arguments(cx, function));
            if args.is_none() && !self.is_fixed_by(function) {
                args.clone_from(&defaults);
            }
        }
        placed
    }

    /// The signature with what its annotation of `self` says that it makes as its result: `self: DictReader[str]`. With type variables
    /// in it (`UserDict[str, V]`) the arguments say the rest.
    fn spelled(&self, sig: &Sig) -> Sig {
        let mut made = sig.clone();
        let is_this = |ty: &Type| matches!(ty, Type::Inst { name, .. } if *name == self.model.canonical);
        if let Some(ty) = made
            .self_type
            .take_if(|ty| is_this(ty) && !walk::has_variables(ty))
        {
            made.ret = ty;
        }
        made
    }

    /// Whether `__new__` may return `None` instead of an instance.
    fn may_be_none(&self, ret: &Type) -> bool {
        let is_made = |ty: &Type| match ty {
            Type::Inst { name, .. } => *name == self.model.canonical,
            other => *other == Type::SelfType,
        };
        matches!(ret, Type::Union { items } if items.contains(&Type::None) && items.iter().any(is_made))
    }

    /// Whether `__new__` is declared to return something else than an instance: `reversed(x)` returns what `x.__reversed__()` does, and
    /// `ast.Num(1)` is an `ast.Constant`.
    fn returns_another(&self, ret: &Type) -> bool {
        match ret {
            Type::Inst { name, .. } => *name != self.model.canonical,
            Type::Tv { id } => !self.params.iter().any(|p| p.id == *id),
            _ => false,
        }
    }

    /// Whether a constructor makes the class with other arguments than its parameters: `pairwise[tuple[T, T]]` from
    /// `Iterable[T]`.
    fn makes_another(&self, ret: &Type) -> bool {
        let Type::Inst { name, args } = ret else {
            return false;
        };
        let own = self.params.iter().map(|p| Some(p.id.as_str()));
        let given = args.iter().map(|arg| match arg {
            Type::Tv { id } => Some(id.as_str()),
            _ => None,
        });
        *name == self.model.canonical
            && args.len() == self.params.len()
            && !self.params.iter().any(|p| p.any_str)
            && !own.eq(given)
    }

    /// The arguments of the `impl` block for a constructor that makes another type: the fixed ones. If they are inferred from
    /// its arguments, the block still needs some, so that the compiler does not have to infer them.
    fn block_arguments(&self, cx: &ModuleCx<'_, '_>, function: &ir::Function) -> Option<Vec<Ty>> {
        let depends = |ty: &Ty| ty.any(&|t| matches!(t, Ty::SelfType | Ty::Param(_)));
        let any = || vec![Ty::Value; self.params.len()];
        let own = cx.symbols.class(&self.model.canonical);
        match &function.ret {
            ty if depends(ty) => None,
            // The arguments of another class say nothing about those of this one.
            Ty::Class(id, _) if Some(*id) != own => None,
            Ty::Class(_, args) if args.iter().any(|ty| ty.any(&Ty::is_inferred)) => Some(any()),
            Ty::Class(_, args) => Some(args.clone()),
            Ty::Output => {
                let set = &cx.out.overloads[function.dispatch.as_ref()?.set];
                let fixed = set.overloads.iter().all(|overload| !depends(&overload.output));
                fixed.then(any)
            }
            _ => None,
        }
    }

    /// The arguments of the `impl` block for a function that does not depend on the class's parameters (`chain.from_iterable`):
    /// any, so that users need not write them.
    pub(crate) fn unused_arguments(&self, cx: &ModuleCx<'_, '_>, function: &ir::Function) -> Option<Vec<Ty>> {
        let depends = |ty: &Ty| ty.any(&|t| matches!(t, Ty::SelfType | Ty::Param(_) | Ty::StrParam(_)));
        let mut params = function.params.iter().chain(&function.varargs);
        let set = function.dispatch.as_ref().map(|d| &cx.out.overloads[d.set]);
        let mut overloads = set.into_iter().flat_map(|set| &set.overloads);
        let options = function.options.as_ref().map(|own| &cx.out.options[own.set]);
        let mut setters = options.into_iter().flat_map(|set| &set.setters);
        let used = params.any(|p| depends(&p.ty))
            || setters.any(|s| depends(&s.ty))
            || overloads.any(|overload| depends(&overload.output) || overload.projected.iter().any(depends))
            || depends(&function.ret);
        let any = |param: &ir::ClassParam| if param.any_str { Ty::Str } else { Ty::Value };
        (!used).then(|| self.params.iter().map(any).collect())
    }

    /// The defaults of the class's type parameters (PEP 696), if each has one.
    fn default_arguments(&self, cx: &mut ModuleCx<'_, '_>) -> Option<Vec<Ty>> {
        let vars = &cx.symbols.universe.type_vars;
        let default =
            |param: &ir::ClassParam| vars.get(&param.id)?.default.clone().filter(|_| !param.any_str);
        let defaults: Vec<Type> = self.params.iter().map(default).collect::<Option<_>>()?;
        let map = |ty: &Type| cx.map(ty, At::result(&self.model.name, &Vars::default())).ty;
        (!defaults.is_empty()).then(|| defaults.iter().map(map).collect())
    }

    /// Anything, where the type parameters say nothing: no one could write them.
    fn idle_arguments(&self, cx: &ModuleCx<'_, '_>) -> Option<Vec<Ty>> {
        let is_idle = !self.params.iter().any(|p| p.any_str) && idle::is_idle(cx.symbols, self.model);
        is_idle.then(|| vec![Ty::Value; self.params.len()])
    }

    /// Whether a required argument determines the class's type parameters.
    fn is_fixed_by(&self, function: &ir::Function) -> bool {
        let mut tys = function.params.iter().chain(&function.varargs).map(|p| &p.ty);
        function.dispatch.is_some() || tys.any(|ty| self.params.iter().any(|p| ty.mentions(&p.ident)))
    }
}

/// The signatures without those for certain numbers or for `None` only, if another one is the same for any: Rust cannot distinguish
/// them. Of `combinations` of `Literal[2]` another returns tuples of any length; of `slice(start: T, stop: None) -> slice[T, Any]` and
/// `slice(start: T, stop: S) -> slice[T, S]` the second says that there is no end.
fn without_covered(sigs: &[Sig]) -> Vec<Sig> {
    let is_narrow = |ty: &Type| matches!(ty, Type::Literal { .. } | Type::None);
    let is_special = |sig: &Sig| sig.params.iter().any(|p| is_narrow(&p.ty));
    let covered = |sig: &Sig| {
        is_special(sig)
            && sigs.iter().any(|other| {
                let params = || sig.params.iter().zip(&other.params);
                let same = |(a, b): (&model::Param, &model::Param)| {
                    a.name == b.name && a.kind == b.kind && a.default.is_some() == b.default.is_some()
                };
                other != sig
                    && other.params.len() == sig.params.len()
                    && params().all(|(a, b)| same((a, b)) && covers(&b.ty, &a.ty))
                    && covers(&other.ret, &sig.ret)
            })
    };
    sigs.iter().filter(|sig| !covered(sig)).cloned().collect()
}

/// Whether `wide` is `narrow`, or a more general type of the same form.
fn covers(wide: &Type, narrow: &Type) -> bool {
    match (wide, narrow) {
        // `None` is a value of any type, and what is said of it is said of any.
        (Type::Tv { .. }, Type::None | Type::Any { .. }) => true,
        (Type::Inst { name, .. }, Type::Literal { values }) => {
            name == INT && values.iter().all(|value| matches!(value, Lit::Int(_)))
        }
        (
            Type::Inst { name, args },
            Type::Inst {
                name: other,
                args: own,
            },
        ) => name == other && args.len() == own.len() && args.iter().zip(own).all(|(a, b)| covers(a, b)),
        (
            Type::Tuple {
                items: wide,
                variadic: true,
            },
            Type::Tuple {
                items,
                variadic: false,
            },
        ) => wide.len() == 1 && items.iter().all(|item| covers(&wide[0], item)),
        _ => wide == narrow,
    }
}

/// Whether another signature with the same required parameters makes another type (`combinations` of a literal length): they
/// become one function, which can only return the class.
fn conflicts(sig: &Sig, all: &[Sig]) -> bool {
    fn required(sig: &Sig) -> impl Iterator<Item = &str> {
        let is_open = |p: &model::Param| p.kind == ParamKind::VarKeywords;
        let params = sig
            .params
            .iter()
            .filter(move |p| p.default.is_none() && !is_open(p));
        params.map(|p| p.name.as_str())
    }
    all.iter()
        .any(|other| other.ret != sig.ret && required(other).eq(required(sig)))
}
