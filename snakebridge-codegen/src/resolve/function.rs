//! One Python callable to the Rust functions that stand for it.

use snakebridge_introspect::model::{self, Binding, ParamKind};

use super::docs;
use super::module::ModuleCx;
use super::overloads::{self, Group};
use super::signatures::{LowParam, Lowered, lower};
use super::types::Vars;
use super::walk;
use crate::ir::{self, ArmKind, ClassParam, Ty};
use crate::names::{self, Names, Role, rust_name};
use crate::report::{Place, Reason};

/// What a callable belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Owner<'a> {
    /// `Pattern` for methods of `re.Pattern`, empty for module functions.
    pub(crate) path: &'a str,
    /// Rust name of the class, empty for module functions.
    pub(crate) rust_class: &'a str,
    /// What type variables mean.
    pub(crate) vars: Vars,
    /// Type parameters of the class.
    pub(crate) own_params: &'a [ClassParam],
    /// The class itself, for what is emitted outside its `impl` blocks.
    pub(crate) self_ty: Option<Ty>,
    /// What a method is called on; `None`: a module function or a constructor.
    pub(crate) binding: Option<Binding>,
    /// How Python is reached.
    pub(crate) site: ir::Site,
    /// Whether its places count here.
    pub(crate) count: bool,
}

/// The type arguments of the block a method stands in, and the method.
pub(crate) type Placed = (Option<Vec<Ty>>, ir::Function);

/// Resolves one callable.
pub(crate) fn resolve(
    cx: &mut ModuleCx<'_, '_>,
    f: &model::Function,
    rust: &str,
    owner: &Owner<'_>,
    names: &mut Names,
) -> Vec<Placed> {
    let symbol = if owner.path.is_empty() {
        f.name.clone()
    } else {
        format!("{}.{}", owner.path, f.name)
    };
    let without_self: Vec<model::Sig>;
    let sigs = if owner.self_ty.is_some() {
        &f.sigs
    } else {
        without_self = f.sigs.iter().map(walk::without_self).collect();
        &without_self
    };
    let lowered = lower::lower_all(cx, sigs, &symbol, owner);
    let mut blocks: Vec<(Option<Vec<Ty>>, Vec<Lowered>)> = Vec::new();
    for low in lowered {
        match blocks.iter_mut().find(|(args, _)| *args == low.self_args) {
            Some((_, arms)) => arms.push(low),
            None => blocks.push((low.self_args.clone(), vec![low])),
        }
    }
    let mut out = Vec::new();
    // Blocks never overlap, so each may use the same names.
    let before = (blocks.len() > 1).then(|| names.clone());
    for (args, mut arms) in blocks {
        if ITEMS.contains(&f.name.as_str()) {
            name_alike(&mut arms);
        }
        let mut own = before.clone().unwrap_or_else(|| std::mem::take(names));
        let mut first = true;
        let groups = overloads::group(cx, arms);
        if owner.count {
            count_merged(cx, &groups, &symbol);
        }
        for (suffix, group) in groups {
            let name = match &suffix {
                _ if first => rust.to_owned(),
                Some(suffix) => own.claim(
                    &names::suffixed(rust, &rust_name(suffix, Role::Function)),
                    &f.name,
                ),
                None => own.claim(rust, &f.name),
            };
            first = false;
            let functions = build(cx, f, &name, owner, group, &symbol, &mut own);
            out.extend(functions.into_iter().map(|function| (args.clone(), function)));
        }
        names.absorb(own);
    }
    out
}

/// Methods of Python's item syntax, in which no argument is named.
const ITEMS: [&str; 3] = ["__getitem__", "__setitem__", "__delitem__"];

/// Gives the arguments of all arms the names of the first one's.
fn name_alike(arms: &mut [Lowered]) {
    let Some((first, rest)) = arms.split_first_mut() else {
        return;
    };
    for arm in rest {
        for (param, own) in arm.required.iter_mut().zip(&first.required) {
            param.python.clone_from(&own.python);
        }
    }
}

/// Resolves one callable whose options alone pick among its signatures; none if they do not.
pub(crate) fn resolve_chosen(
    cx: &mut ModuleCx<'_, '_>,
    f: &model::Function,
    rust: &str,
    owner: &Owner<'_>,
    names: &mut Names,
) -> Option<Vec<Placed>> {
    let symbol = format!("{}.{}", owner.path, f.name);
    let counted = cx.report.places.len();
    let lowered = lower::lower_all(cx, &f.sigs, &symbol, owner);
    let Some(group) = overloads::chosen(cx, &lowered) else {
        cx.report.places.truncate(counted);
        return None;
    };
    let functions = build(cx, f, rust, owner, group, &symbol, names);
    Some(functions.into_iter().map(|function| (None, function)).collect())
}

fn build(
    cx: &mut ModuleCx<'_, '_>,
    f: &model::Function,
    rust: &str,
    owner: &Owner<'_>,
    group: Group,
    symbol: &str,
    names: &mut Names,
) -> Vec<ir::Function> {
    let (low, dispatch) = match group {
        Group::One(low) => (low, None),
        Group::ByKind {
            base,
            param,
            arms,
            read,
        } => {
            let decider = base.required[param].python.clone();
            let set = overload_set(cx, f, rust, owner, symbol, Some(decider), (arms, read));
            (
                base,
                Some(ir::Dispatch {
                    set,
                    param: Some(param),
                }),
            )
        }
        Group::Spread { base, arms } => {
            let set = overload_set(cx, f, rust, owner, symbol, None, (arms, Vec::new()));
            (base, Some(ir::Dispatch { set, param: None }))
        }
    };
    let docs = docs::function(f, cx.model, symbol, &low.reasons);
    let options = options(cx, f, rust, owner, &low);
    let base = ir::Function {
        rust: rust.to_owned(),
        python: f.name.clone(),
        docs,
        site: owner.site.clone(),
        receiver: owner.binding == Some(Binding::Instance),
        generics: low.generics.clone(),
        params: params(&low.required, false),
        varargs: low.varargs.as_ref().map(|p| varargs(p, &low.required)),
        options,
        ret: low.ret.clone(),
        dispatch,
        deprecated: f.deprecated.clone(),
    };
    let mut out = Vec::new();
    if options.is_some() {
        // The name of the `_with` form is spoken for.
        names.claim(&names::suffixed(rust, "with"), &f.name);
    }
    if low.required.iter().any(|p| p.callback.is_some()) {
        let by = names.claim(&names::suffixed(rust, "by"), &f.name);
        let params = params(&low.required, true);
        out.push(ir::Function {
            rust: by,
            params,
            ..base.clone()
        });
    }
    out.insert(0, base);
    out
}

fn overload_set(
    cx: &mut ModuleCx<'_, '_>,
    f: &model::Function,
    rust: &str,
    owner: &Owner<'_>,
    symbol: &str,
    decider: Option<String>,
    (mut arms, read): (Vec<ir::Arm>, Vec<usize>),
) -> usize {
    if let Some(self_ty) = &owner.self_ty {
        let replace_self = |ty: &Ty| spell_self(ty, self_ty);
        for arm in &mut arms {
            arm.output = replace_self(&arm.output);
            arm.projected = arm.projected.iter().map(replace_self).collect();
            let (ArmKind::Exactly(ty) | ArmKind::Spread(_, ty) | ArmKind::SpreadList(ty)) = &mut arm.kind;
            *ty = replace_self(ty);
        }
    }
    let wanted = format!("{}{}", owner.rust_class, rust_name(rust, Role::Type));
    let name = cx.sig_names.claim(wanted.trim_end_matches('_'), &f.name);
    cx.out.overloads.push(ir::OverloadSet {
        rust: name,
        python: format!("{}.{symbol}", cx.model.name),
        decider,
        signatures: docs::signatures(f).collect(),
        params: owner.own_params.to_vec(),
        arms,
        read,
    });
    cx.out.overloads.len() - 1
}

/// Counts what is lost where overloads became one signature that says less than each of them.
fn count_merged(cx: &mut ModuleCx<'_, '_>, groups: &[overloads::Named], symbol: &str) {
    let covers = |low: &Lowered, index: usize| low.places.iter().any(|places| places.contains(&index));
    let symbol = format!("{}.{symbol}", cx.model.name);
    for (at, (_, group)) in groups.iter().enumerate() {
        let low = group.low();
        if !low.reasons.contains(&Reason::OverloadMerged) {
            continue;
        }
        let params = low.required.iter().chain(&low.optional);
        let untyped = params
            .filter(|p| p.lost && p.ty == Ty::Value)
            .map(|p| format!("{symbol}({})", p.python));
        let result = format!("{symbol}()");
        let returned = (low.ret == Ty::Value).then(|| result.clone());
        let lost: Vec<String> = untyped.chain(returned).collect();
        if lost.is_empty() && low.untyped.is_empty() {
            continue;
        }
        // What only a function with another name stands for is not lost with this one.
        let is_other = |index: usize| {
            let mut others = groups.iter().enumerate().filter(|(other, _)| *other != at);
            !covers(low, index) && others.any(|(_, (_, other))| covers(other.low(), index))
        };
        let is_untyped = |index: usize, place: &Place| {
            place.symbol == result && low.untyped.iter().any(|places| places.contains(&index))
        };
        for (index, place) in cx.report.places.iter_mut().enumerate() {
            let is_lost = lost.contains(&place.symbol) || is_untyped(index, place);
            if place.stated && place.degraded.is_none() && is_lost && !is_other(index) {
                place.degraded = Some(Reason::OverloadMerged);
            }
        }
    }
}

fn params(required: &[LowParam], callbacks: bool) -> Vec<ir::Param> {
    let mut names = Names::values();
    // `self` is a keyword, so only the parameters themselves can collide; options come in as `options`.
    let _ = names.claim("options", "");
    let wanted: Vec<(&str, Role)> = required
        .iter()
        .map(|p| (p.python.as_str(), Role::Function))
        .collect();
    let given = names::assign(&wanted, &mut names);
    let one = |(p, rust): (&LowParam, String)| {
        let ty = match &p.callback {
            Some((inputs, output)) if callbacks => Ty::Callback(inputs.clone(), Box::new(output.clone())),
            _ => p.ty.clone(),
        };
        ir::Param { rust, ..param(p, ty) }
    };
    required.iter().zip(given).map(one).collect()
}

/// `*args` come after the parameters, and are called like none of them.
fn varargs(own: &LowParam, required: &[LowParam]) -> ir::Param {
    let mut names = Names::values();
    let _ = names.claim("options", "");
    let all = required.iter().chain([own]);
    let wanted: Vec<(&str, Role)> = all.map(|p| (p.python.as_str(), Role::Function)).collect();
    let rust = names::assign(&wanted, &mut names).pop();
    let plain = param(own, own.ty.clone());
    ir::Param {
        rust: rust.unwrap_or_else(|| plain.rust.clone()),
        ..plain
    }
}

fn param(p: &LowParam, ty: Ty) -> ir::Param {
    ir::Param {
        rust: rust_name(&p.python, Role::Function),
        python: p.python.clone(),
        ty,
        keyword: p.kind == ParamKind::Keyword,
        generic: p.generic.clone(),
    }
}

fn options(
    cx: &mut ModuleCx<'_, '_>,
    f: &model::Function,
    rust: &str,
    owner: &Owner<'_>,
    low: &Lowered,
) -> Option<usize> {
    if low.optional.is_empty() && low.kwargs.is_none() {
        return None;
    }
    let mut names = Names::values();
    if low.kwargs.is_some() {
        let _ = names.claim("extra", "");
    }
    let wanted: Vec<(&str, Role)> = low
        .optional
        .iter()
        .map(|p| (p.python.as_str(), Role::Method))
        .collect();
    let given = names::assign(&wanted, &mut names);
    let mut setters = Vec::new();
    let mut position = 0;
    for (p, rust) in low.optional.iter().zip(given) {
        let by_position =
            p.kind == ParamKind::Positional || low.varargs.is_some() && p.kind == ParamKind::Standard;
        let index = by_position.then_some(position);
        position += usize::from(by_position);
        let setter = ir::Setter {
            rust: rust.clone(),
            python: p.python.clone(),
            ty: p.ty.clone(),
            position: index,
            default: p.default.clone(),
        };
        match &p.callback {
            None => setters.push(setter),
            Some((inputs, output)) => {
                let callback = Ty::Callback(inputs.clone(), Box::new(output.clone()));
                let (value, closure) = if p.only_callback {
                    (names.claim(&names::suffixed(&rust, "object"), &p.python), rust)
                } else {
                    let by = names.claim(&names::suffixed(&rust, "by"), &p.python);
                    (rust, by)
                };
                setters.push(ir::Setter {
                    rust: closure,
                    ty: callback,
                    ..setter.clone()
                });
                setters.push(ir::Setter {
                    rust: value,
                    ..setter
                });
            }
        }
    }
    // A set of options stands outside the function, so its type parameters do not reach there.
    for setter in &mut setters {
        setter.ty = setter.ty.replace(&|ty| ty.is_inferred().then_some(Ty::Value));
    }
    if let Some(self_ty) = &owner.self_ty {
        for setter in &mut setters {
            setter.ty = spell_self(&setter.ty, self_ty);
        }
    }
    let wanted = format!("{}{}", owner.rust_class, rust_name(rust, Role::Type));
    let name = if wanted.is_empty() { f.name.clone() } else { wanted };
    let mut choice = low.choice.clone();
    if let (Some(choice), Some(self_ty)) = (&mut choice, &owner.self_ty) {
        for state in &mut choice.states {
            state.output = spell_self(&state.output, self_ty);
        }
    }
    let set = ir::OptionSet {
        rust: String::new(),
        params: owner.own_params.to_vec(),
        setters,
        extra: low.kwargs.clone(),
        choice,
    };
    Some(cx.option_set(name.trim_end_matches('_'), set))
}

/// Spells `Self` out in what a function takes and returns.
pub(super) fn spell_own(function: &mut ir::Function, class: &Ty) {
    function.ret = spell_self(&function.ret, class);
    let params = function.params.iter_mut().chain(&mut function.varargs);
    params.for_each(|param| param.ty = spell_self(&param.ty, class));
}

/// `ty` with `Self` spelled out, for what stands outside the class.
pub(super) fn spell_self(ty: &Ty, class: &Ty) -> Ty {
    ty.replace(&|t| (*t == Ty::SelfType).then(|| class.clone()))
}
