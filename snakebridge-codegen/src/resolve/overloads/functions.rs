//! From one Python callable to the Rust functions it becomes.

use snakebridge_introspect::model::{self, Binding};

use super::group::{self, Group, Named};
use super::merged_places::mark_merged;
use super::named_signatures::{self, Part};
use super::options::{options, set_name};
use super::params::{params, varargs};
use super::{said_by_option, suffixes};
use crate::ir::{self, OverloadKind, Ty};
use crate::names::Names;
use crate::resolve::cx::ModuleCx;
use crate::resolve::docs;
use crate::resolve::owner::Owner;
use crate::resolve::signatures::{AllLowered, Lowered, lower};
use crate::resolve::types::arrays;
use crate::resolve::walk::{self, spell_self};

/// A method and the type arguments of its `impl` block.
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
    let AllLowered {
        overloads,
        mut places,
    } = lower::lower_all(cx, sigs, &symbol, owner);
    let mut blocks: Vec<(Option<Vec<Ty>>, Vec<Lowered>)> = Vec::new();
    for low in overloads {
        match blocks.iter_mut().find(|(args, _)| *args == low.self_args) {
            Some((_, overloads)) => overloads.push(low),
            None => blocks.push((low.self_args.clone(), vec![low])),
        }
    }
    let mut out = Vec::new();
    // Blocks never overlap, so each may use the same names.
    let before = (blocks.len() > 1).then(|| names.clone());
    for (args, mut overloads) in blocks {
        if ITEMS.contains(&f.name.as_str()) {
            unify_param_names(&mut overloads);
        }
        let mut own = before.clone().unwrap_or_else(|| std::mem::take(names));
        let groups = group::group(cx, overloads);
        let path = format!("{}.{symbol}", cx.model.name);
        // What is merged for objects of which nothing is known keeps its types for the others.
        let is_unknown = |args: &Vec<Ty>| args.iter().all(|ty| *ty == Ty::Value);
        if before.is_none() || !args.as_ref().is_some_and(is_unknown) {
            mark_merged(&mut places, &groups, &path);
        }
        let functions = build_all(cx, f, rust, owner, groups, &symbol, &mut own);
        out.extend(functions.into_iter().map(|function| (args.clone(), function)));
        names.absorb(own);
    }
    places.commit(&mut cx.report);
    if before.is_none() {
        let more = with_options_as_arguments(cx, f, rust, owner, names, (sigs, &symbol));
        out.extend(more.into_iter().map(|function| (None, function)));
    }
    out
}

/// The functions of one block, in which Python's signatures are named by those that have them.
fn build_all(
    cx: &mut ModuleCx<'_, '_>,
    f: &model::Function,
    rust: &str,
    owner: &Owner<'_>,
    groups: Vec<Named>,
    symbol: &str,
    names: &mut Names,
) -> Vec<ir::Function> {
    let (mut out, mut parts) = (Vec::new(), Vec::new());
    for (suffix, group) in groups {
        let (origins, sets, functions) = (group.low().origins.clone(), cx.out.overloads.len(), out.len());
        let name = match &suffix {
            _ if parts.is_empty() => rust.to_owned(),
            Some(suffix) => names.claim_suffixed(rust, &suffixes::fitted(suffix), &f.name),
            None => names.claim(rust, &f.name),
        };
        out.extend(build(cx, f, &name, owner, group, symbol, names));
        parts.push(Part {
            rust: name,
            origins,
            functions: functions..out.len(),
            sets: sets..cx.out.overloads.len(),
        });
    }
    named_signatures::name(cx, &parts, f.sigs.len(), &mut out);
    out
}

/// The functions in which an option that says the result is an argument. They are in place of no signature, and count for none.
fn with_options_as_arguments(
    cx: &mut ModuleCx<'_, '_>,
    f: &model::Function,
    rust: &str,
    owner: &Owner<'_>,
    names: &mut Names,
    (sigs, symbol): (&[model::Sig], &str),
) -> Vec<ir::Function> {
    let is_special = f.name.starts_with("__");
    let found = if is_special {
        Vec::new()
    } else {
        said_by_option::functions(cx, sigs, symbol, owner)
    };
    let mut out = Vec::new();
    for (suffix, low) in found {
        let name = names.claim_suffixed(rust, &suffixes::fitted(&suffix), &f.name);
        let group = Group::One(Box::new(low));
        out.extend(build(cx, f, &name, owner, group, symbol, names));
    }
    out
}

/// Methods of Python's item syntax: their arguments are never named by the caller.
const ITEMS: [&str; 3] = ["__getitem__", "__setitem__", "__delitem__"];

/// Gives the arguments of all overloads the names that the first one uses.
fn unify_param_names(overloads: &mut [Lowered]) {
    let Some((first, rest)) = overloads.split_first_mut() else {
        return;
    };
    for overload in rest {
        for (param, own) in overload.required.iter_mut().zip(&first.required) {
            param.python.clone_from(&own.python);
        }
    }
}

/// Resolves one callable if its options alone pick among its signatures.
pub(crate) fn resolve_by_options(
    cx: &mut ModuleCx<'_, '_>,
    f: &model::Function,
    rust: &str,
    owner: &Owner<'_>,
    names: &mut Names,
) -> Option<Vec<Placed>> {
    let symbol = format!("{}.{}", owner.path, f.name);
    let AllLowered { overloads, places } = lower::lower_all(cx, &f.sigs, &symbol, owner);
    let group = group::by_options(cx, &overloads)?;
    places.commit(&mut cx.report);
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
    let (low, dispatch) = dispatched(cx, f, rust, owner, group, symbol);
    let docs = docs::function(f, cx.model, symbol, &low.reasons, cx.symbols.universe);
    let arrays = arrays::parameters(cx, &f.sigs, owner);
    let set = options(cx, rust, owner, &low, &arrays);
    let options = |rust: &str, names: &mut Names| {
        set.map(|set| ir::Options {
            set,
            with: names.claim_suffixed(rust, "with", &f.name),
        })
    };
    let base = ir::Function {
        rust: rust.to_owned(),
        python: f.name.clone(),
        docs,
        site: owner.site.clone(),
        receiver: owner.binding == Some(Binding::Instance),
        generics: low.generics.clone(),
        params: params(&low.required, false, &arrays),
        varargs: low.varargs.as_ref().map(|p| varargs(p, &low.required)),
        options: options(rust, names),
        ret: low.ret.clone(),
        dispatch,
        deprecated: f.deprecated.clone(),
    };
    let mut out = Vec::new();
    if low.required.iter().any(|p| p.callback.is_some()) {
        let by = names.claim_suffixed(rust, "by", &f.name);
        let options = options(&by, names);
        let params = params(&low.required, true, &arrays);
        out.push(ir::Function {
            rust: by,
            params,
            options,
            ..base.clone()
        });
    }
    out.insert(0, base);
    for function in &mut out {
        say_options(cx, function);
        say_args(function);
    }
    out
}

/// Says what an array is among `*args` that may be anything, where it is one of them and not several.
fn say_args(function: &mut ir::Function) {
    if function.varargs.as_ref().is_some_and(|args| args.ty == Ty::Value) {
        let args = "Several `*args` are a tuple. An array or a `Vec` is one, a `list`; `snakebridge::spread` passes each item.";
        function.docs.extend([String::new(), args.to_owned()]);
    }
}

/// Says first how arguments are passed to what takes none as it is, as all are optional: that is what one looks for there.
fn say_options(cx: &ModuleCx<'_, '_>, function: &mut ir::Function) {
    let takes_some = !function.params.is_empty() || function.varargs.is_some() || function.dispatch.is_some();
    let Some(options) = function.options.as_ref().filter(|_| !takes_some) else {
        return;
    };
    let first = cx.out.options[options.set].setters.first();
    if let (Some(docs), Some(setter)) = (function.docs.first_mut(), first) {
        let call = format!("{}(|kw| kw.{}(..))", options.with, setter.rust);
        *docs = format!("{docs} Without arguments; with them: `{call}`.");
    }
}

/// The signature that stands for a group, and the overload set that its arguments choose from.
fn dispatched(
    cx: &mut ModuleCx<'_, '_>,
    f: &model::Function,
    rust: &str,
    owner: &Owner<'_>,
    group: Group,
    symbol: &str,
) -> (Box<Lowered>, Option<ir::Dispatch>) {
    match group {
        Group::One(low) => (low, None),
        Group::ByKind {
            base,
            param,
            overloads,
            closure_inputs,
        } => {
            let decider = base.required[param].python.clone();
            let set = overload_set(
                cx,
                f,
                rust,
                owner,
                symbol,
                Some(decider),
                (overloads, closure_inputs),
            );
            (
                base,
                Some(ir::Dispatch {
                    set,
                    param: Some(param),
                }),
            )
        }
        Group::ByTuple { base, overloads } => {
            let set = overload_set(cx, f, rust, owner, symbol, None, (overloads, Vec::new()));
            (base, Some(ir::Dispatch { set, param: None }))
        }
    }
}

fn overload_set(
    cx: &mut ModuleCx<'_, '_>,
    f: &model::Function,
    rust: &str,
    owner: &Owner<'_>,
    symbol: &str,
    decider: Option<String>,
    (mut overloads, closure_inputs): (Vec<ir::Overload>, Vec<usize>),
) -> usize {
    if let Some(self_ty) = &owner.self_ty {
        let replace_self = |ty: &Ty| spell_self(ty, self_ty);
        for overload in &mut overloads {
            overload.output = replace_self(&overload.output);
            overload.projected = overload.projected.iter().map(replace_self).collect();
            match &mut overload.kind {
                OverloadKind::Exactly(ty)
                | OverloadKind::Tuple(_, ty)
                | OverloadKind::List(ty)
                | OverloadKind::Untyped(ty)
                | OverloadKind::Calls(ty) => *ty = replace_self(ty),
                OverloadKind::NoClass => {}
            }
        }
    }
    let name = cx.sig_names.claim(&set_name(owner.rust_class, rust), &f.name);
    cx.out.overloads.push(ir::OverloadSet {
        rust: name,
        python: format!("{}.{symbol}", cx.model.name),
        decider,
        signatures: docs::signatures(f).collect(),
        params: owner.own_params.to_vec(),
        overloads,
        closure_inputs,
    });
    cx.out.overloads.len() - 1
}
