//! One Python signature in Rust types, before overloads are grouped.

use std::collections::BTreeMap;

use snakebridge_introspect::model::{Binding, Param, ParamKind, Sig, Type};

use super::accepts::{self, Accepts};
use super::by_self::{self, BySelf};
use super::generics::{self, Generics, own_vars};
use super::lowered::{AllLowered, LowParam, Lowered};
use super::{defaults, numbers, split_unions};
use crate::ir::{Generic, Ty};
use crate::report::{Place, Position, Reason};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{BYTES, STR};
use crate::resolve::limits::{CLOSURE_PARAMS, CONSTRAINED};
use crate::resolve::owner::{Owner, Vars};
use crate::resolve::python_syntax;
use crate::resolve::types::handles::leading;
use crate::resolve::types::written;
use crate::resolve::types::{At, unions};
use crate::resolve::walk::{is_stated, replace, spell_self};

/// Lowers all signatures of a callable. A constrained type variable makes one signature per constraint.
pub(crate) fn lower_all(
    cx: &mut ModuleCx<'_, '_>,
    sigs: &[Sig],
    symbol: &str,
    owner: &Owner<'_>,
) -> AllLowered {
    let mut out = AllLowered::default();
    let mut open = Vec::new();
    let has_calls = sigs.iter().any(|sig| !is_no_call(sig));
    let several = match sigs {
        [sig] => defaults::is_expanded(cx, sig, &owner.vars),
        _ => true,
    };
    let by_self = BySelf::of(cx, sigs, symbol, owner);
    for (index, sig) in sigs.iter().enumerate() {
        if has_calls && is_no_call(sig) {
            continue;
        }
        if let Some(by_self) = &by_self {
            lower_by_self(cx, (sig, sigs), by_self.arguments(index), symbol, owner, &mut out);
            continue;
        }
        let (overloads, places) = lower_expanded(cx, sig, sigs, symbol, owner);
        let origins = vec![out.places.add(places)];
        for (sig, mut low) in overloads {
            if several {
                set_accepts(cx, &sig, &mut low, &owner.vars);
            }
            if low.self_args.is_none() {
                open.push(sig);
            }
            low.origins.clone_from(&origins);
            out.overloads.push(low);
        }
    }
    if by_self.is_none() && open.len() < out.overloads.len() {
        narrow_rest(cx, &mut out.overloads, &open, symbol, owner);
    }
    if out.overloads.len() > 1 {
        out.overloads.iter_mut().for_each(|low| erase_literals(cx, low));
        // A union with the results of others needs the class spelled out.
        if owner.binding == Some(Binding::Instance)
            && let Some(itself) = &owner.vars.itself
        {
            let overloads = out.overloads.iter_mut();
            overloads.for_each(|low| low.ret = spell_self(&low.ret, itself));
        }
    }
    out
}

/// Lowers one of several signatures for objects with certain type arguments, for these and for objects of which nothing is known.
fn lower_by_self(
    cx: &mut ModuleCx<'_, '_>,
    (sig, all): (&Sig, &[Sig]),
    arguments: &[Vec<Ty>],
    symbol: &str,
    owner: &Owner<'_>,
    out: &mut AllLowered,
) {
    let (own, places) = lower_expanded(cx, &by_self::for_its_own(sig, owner), all, symbol, owner);
    let origins = vec![out.places.add(places)];
    let uncounted = Owner {
        count: false,
        ..owner.clone()
    };
    let (any, _) = lower_expanded(cx, &by_self::for_any(sig, owner), all, symbol, &uncounted);
    let unknown = vec![Ty::Value; owner.vars.class.len()];
    let blocks = arguments
        .iter()
        .map(|args| (args, &own))
        .chain([(&unknown, &any)]);
    for (args, overloads) in blocks {
        for (sig, low) in overloads {
            let mut low = low.clone();
            set_accepts(cx, sig, &mut low, &owner.vars);
            low.self_args = Some(args.clone());
            low.partial_self = false;
            low.origins.clone_from(&origins);
            out.overloads.push(low);
        }
    }
}

/// The signatures into which one of Python's is expanded, and its places, which count once.
fn lower_expanded(
    cx: &mut ModuleCx<'_, '_>,
    sig: &Sig,
    all: &[Sig],
    symbol: &str,
    owner: &Owner<'_>,
) -> (Vec<(Sig, Lowered)>, Vec<Place>) {
    let mut out = Vec::new();
    let mut counted = Vec::new();
    let mut variants = constrained(cx, sig, &owner.vars);
    variants.extend(numbers::expanded(cx, sig, all, &owner.vars));
    if let [_] = all {
        let each = variants.into_iter();
        variants = each
            .flat_map(|sig| defaults::expanded(cx, sig, &owner.vars))
            .collect();
    }
    for (i, variant) in variants.into_iter().enumerate() {
        let (low, mut places) = lower(cx, &variant, symbol, owner);
        match split_unions::split(cx, &variant, &low, symbol, owner) {
            Some(split) => {
                places.iter_mut().for_each(split_unions::restore);
                out.extend(split);
            }
            None => out.push((variant, low)),
        }
        if owner.count && i == 0 {
            counted = places;
        }
    }
    (out, counted)
}

/// If there are several signatures, literals are replaced by their types: the overload is picked in other ways.
fn erase_literals(cx: &ModuleCx<'_, '_>, low: &mut Lowered) {
    for param in low
        .required
        .iter_mut()
        .chain(&mut low.optional)
        .chain(&mut low.varargs)
    {
        param.ty = cx.without_literals(&param.ty);
    }
}

/// Records for each parameter which values it accepts.
fn set_accepts(cx: &mut ModuleCx<'_, '_>, sig: &Sig, low: &mut Lowered, vars: &Vars) {
    for param in low.required.iter_mut().chain(&mut low.optional) {
        if let Some(own) = sig.params.iter().find(|p| p.name == param.python) {
            param.accepts = accepts::of(cx, &own.ty, &param.ty, At::argument(&own.name, vars));
        }
    }
}

/// If some signatures are for `str` or `bytes` only, the general ones are narrowed to the rest: an `impl` for all kinds would
/// conflict with one for a single kind.
fn narrow_rest(
    cx: &mut ModuleCx<'_, '_>,
    out: &mut Vec<Lowered>,
    open: &[Sig],
    symbol: &str,
    owner: &Owner<'_>,
) {
    let mut rest = Vec::new();
    for (wanted, python) in [(Ty::Str, STR), (Ty::Bytes, BYTES)] {
        if out
            .iter()
            .any(|l| l.self_args.as_deref() == Some(std::slice::from_ref(&wanted)))
        {
            continue;
        }
        let arg = Type::Inst {
            name: python.to_owned(),
            args: Vec::new(),
        };
        for sig in open {
            let self_type = Some(Type::Inst {
                name: String::new(),
                args: vec![arg.clone()],
            });
            let sig = Sig {
                self_type,
                ..sig.clone()
            };
            rest.push(lower(cx, &sig, symbol, owner).0);
        }
    }
    out.retain(|l| l.self_args.is_some());
    out.extend(rest);
}

/// Whether the signature exists for type checkers only: a call that fails (`-> Never`), or one with an argument that must be
/// empty (`Sequence[Never]`).
fn is_no_call(sig: &Sig) -> bool {
    let is_empty = |ty: &Type| matches!(ty, Type::Inst { args, .. } if args.contains(&Type::Never));
    sig.ret == Type::Never || sig.params.iter().any(|param| is_empty(&param.ty))
}

/// One signature for each combination of the constraints of the function's own type variables.
fn constrained(cx: &ModuleCx<'_, '_>, sig: &Sig, vars: &Vars) -> Vec<Sig> {
    let mut out = vec![sig.clone()];
    for id in own_vars(sig, vars) {
        let Some(var) = cx.symbols.universe.type_vars.get(&id) else {
            continue;
        };
        let known: Vec<&Type> = var.constraints.iter().filter(|t| is_known(cx, t)).collect();
        if known.is_empty() || out.len() * known.len() > CONSTRAINED {
            continue;
        }
        out = out
            .iter()
            .flat_map(|sig| {
                known
                    .iter()
                    .map(|ty| replace(sig, &BTreeMap::from([(id.clone(), (*ty).clone())])))
            })
            .collect();
    }
    out
}

fn is_known(cx: &ModuleCx<'_, '_>, ty: &Type) -> bool {
    matches!(ty, Type::Inst { name, .. } if name.starts_with("builtins.") || cx.symbols.class(name).is_some())
}

/// Lowers one signature, and returns its places as well.
pub(crate) fn lower(
    cx: &mut ModuleCx<'_, '_>,
    sig: &Sig,
    symbol: &str,
    owner: &Owner<'_>,
) -> (Lowered, Vec<Place>) {
    let (sig, self_args) = by_self::narrow(cx, sig, owner);
    let sig = by_self::bound_to_self(sig, owner);
    let Generics {
        vars,
        sig,
        params,
        variables,
        ..
    } = generics::find(cx, &sig, owner);
    let mut low = Lowered {
        partial_self: sig.self_type.is_some() && self_args.is_none(),
        self_args,
        required: Vec::new(),
        optional: Vec::new(),
        varargs: None,
        kwargs: None,
        ret: Ty::Unit,
        generics: variables.iter().chain(params.values()).cloned().collect(),
        reasons: Vec::new(),
        origins: Vec::new(),
        untyped: Vec::new(),
        option_states: None,
    };
    let mut places = Vec::new();
    for (index, param) in sig.params.iter().enumerate() {
        let (mut lowered, reason) = lower_param(cx, param, &vars);
        lowered.undeclared = reason == Some(Reason::UndeclaredClass);
        lowered.generic = params.get(&index).map(|generic| generic.ident.clone());
        // The bound of its type parameter says what the protocol does.
        let reason = reason.filter(|_| !params.get(&index).is_some_and(Generic::is_supported));
        low.reasons.extend(reason);
        let variadic = matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords);
        if !variadic {
            let symbol = format!("{symbol}({})", param.name);
            places.push(cx.place(&symbol, Position::Param, &param.ty, reason));
        }
        match param.kind {
            ParamKind::VarArgs => low.varargs = Some(lowered),
            ParamKind::VarKeywords => low.kwargs = Some(lowered.ty),
            _ if param.default.is_some() => low.optional.push(lowered),
            _ => low.required.push(lowered),
        }
    }
    let at = At::result(symbol.rsplit('.').next().unwrap_or(symbol), &vars).returned_by(symbol);
    let mapped = if sig.is_async {
        cx.handle_of("Awaitable", &sig.ret, at)
    } else {
        cx.map(&sig.ret, at)
    };
    low.reasons.extend(mapped.reason);
    let symbol = format!("{symbol}()");
    places.push(cx.place(&symbol, Position::Return, &sig.ret, mapped.reason));
    low.ret = mapped.ty;
    (low, places)
}

/// A class object that is passed to a closure, where a type variable says of which class: it is read as one of any class.
fn any_class(ty: &Ty) -> Option<Ty> {
    match ty {
        Ty::Runtime("Class", of) if of.iter().any(Ty::is_generic) => {
            Some(Ty::Runtime("Class", vec![Ty::Object]))
        }
        _ => None,
    }
}

fn lower_param(cx: &mut ModuleCx<'_, '_>, param: &Param, vars: &Vars) -> (LowParam, Option<Reason>) {
    let at = written::at(param, vars);
    let read = At::result(&param.name, vars);
    let opened = unions::open(cx, &param.ty);
    let members = match &opened {
        Type::Union { items } => unions::members(cx, items),
        other => vec![other.clone()],
    };
    let literal = members.iter().all(|t| matches!(t, Type::Literal { .. }));
    let is_callable = |t: &&Type| matches!(t, Type::Callable { params: Some(params), .. } if params.is_empty() || !leading(params).is_empty());
    let callable = members.iter().find(is_callable);
    let mut low = LowParam {
        python: param.name.clone(),
        kind: param.kind,
        ty: Ty::Value,
        callback: None,
        literal,
        undeclared: false,
        lost: false,
        accepts: Accepts::default(),
        default: param.default.as_ref().map(python_syntax::lit),
        generic: None,
    };
    let Some(Type::Callable {
        params: Some(params),
        ret,
    }) = callable
    else {
        let mapped = cx.map(&param.ty, at);
        low.ty = written::kind(param, mapped.ty);
        return (low, mapped.reason);
    };
    // A closure for `Concatenate[A, P]` takes what it states: nothing is passed for `P` then.
    let params = leading(params);
    let whole = cx.map(&param.ty, at);
    if params.len() > CLOSURE_PARAMS {
        low.ty = whole.ty;
        return (low, whole.reason);
    }
    let mut reason = None;
    let mut inputs = Vec::new();
    for ty in params {
        let mapped = cx.map(ty, written::passed(ty, ret, read));
        reason = reason.or(mapped.reason.filter(|_| is_stated(ty)));
        inputs.push(mapped.ty.replace(&any_class));
    }
    let output = cx.map(ret, at);
    reason = reason.or(output.reason);
    low.callback = Some((inputs, output.ty));
    let rest: Vec<Type> = members
        .iter()
        .filter(|t| !matches!(t, Type::Callable { .. } | Type::None))
        .cloned()
        .collect();
    if rest.is_empty() {
        low.ty = whole.ty;
    } else {
        let mut items = rest;
        if members.contains(&Type::None) {
            items.push(Type::None);
        }
        let mapped = cx.map(&Type::Union { items }, at);
        reason = reason.or(mapped.reason);
        low.ty = mapped.ty;
    }
    (low, reason)
}
