//! The parts of a function: type parameters, inputs, and the conversion of each argument.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::call::callback;
use super::changed::changed;
use super::generic::{self, closure};
use super::passed::passed;
use super::{option_paths, overload};
use crate::expand::cx::{BlockArgs, Cx, unused_param};
use crate::expand::tokens::ident;
use crate::ir::{Dispatch, Function, Inferred, OptionSet, Overload, OverloadKind, Param, Role, Site, Ty};

/// The parts that both forms of a function share.
pub(super) struct Parts<'a> {
    pub(super) cx: Cx<'a>,
    /// Lifetime and type parameters.
    pub(super) generics: Vec<TokenStream>,
    /// `name: type`.
    pub(super) inputs: Vec<TokenStream>,
    /// Positional arguments, converted.
    pub(super) raws: Vec<TokenStream>,
    /// Statements that add keyword-only and variadic arguments.
    fills: Vec<TokenStream>,
    /// Some argument borrows for `'a`.
    borrows: bool,
    /// The type parameter whose kind picks the overload.
    picks: Ident,
    /// The type parameter for whether that is a closure.
    form: Ident,
}

impl<'a> Parts<'a> {
    pub(super) fn new(cx: &Cx<'a>, f: &Function, block: BlockArgs<'_>) -> Self {
        let class = block.map_or(&[] as &[_], |(params, _)| params);
        let mut parts = Parts {
            cx: cx.clone(),
            generics: Vec::new(),
            inputs: Vec::new(),
            raws: Vec::new(),
            fills: Vec::new(),
            borrows: f.dispatch.is_some() || f.varargs.is_some(),
            picks: unused_param("P", class, &f.generics),
            form: unused_param("F", class, &f.generics),
        };
        if let Some(dispatch) = &f.dispatch {
            parts.dispatch(f, dispatch, block);
        }
        let generics = f.generics.iter().filter_map(|g| generic::expand(cx, f, g));
        parts.generics.extend(generics);
        let decides = |i: usize| f.dispatch.as_ref().is_some_and(|d| d.param == Some(i));
        for (i, param) in f.params.iter().enumerate() {
            let own = ["R", "M"]
                .map(|letter| unused_param(&format!("{letter}{}", parts.inputs.len()), class, &f.generics));
            let decides = decides(i).then(|| parts.deciding(f, param).1);
            let goes_as = decides.or_else(|| generic::as_callable(cx, f, param));
            parts.param(param, goes_as, inferred(f, param), f.receiver, &own);
        }
        if f.dispatch.as_ref().is_some_and(|d| d.param.is_none()) {
            let (rt, picks) = (cx.rt(), &parts.picks);
            parts.inputs.push(quote!(args: #picks));
            let fill = quote!(#rt::Args::<#rt::Value>::push_to(args, __call););
            parts.fills.push(fill);
        }
        if let Some(varargs) = &f.varargs {
            let which = unused_param("M", class, &f.generics);
            parts.varargs(f, varargs, &which);
        }
        if parts.borrows {
            parts.generics.insert(0, quote!('a));
        }
        parts
    }

    /// The type parameter whose kind picks the overload: of one argument, or of all of them.
    fn dispatch(&mut self, f: &Function, dispatch: &Dispatch, block: BlockArgs<'_>) {
        let rt = self.cx.rt().clone();
        let set = &self.cx.ir().overloads[dispatch.set];
        let sig = overload::path(&self.cx, set, block);
        let picks = &self.picks;
        let is_called = overload::is_called(set);
        let form = &self.form;
        let kinded = if is_called {
            quote!(#rt::KindedFn<#form>)
        } else {
            quote!(#rt::Kinded)
        };
        let kind = quote!(<#picks as #kinded>::Kind);
        let (picked, bound) = if overload::is_sorted(set) {
            (
                quote!(<#kind as #rt::Sorted>::Sort),
                quote!(#rt::Sorted<Sort: #sig>),
            )
        } else {
            (kind, sig.clone())
        };
        self.cx = self.cx.with_overload(quote!(<#picked as #sig>));
        let passed = match dispatch.param {
            Some(index) => self.deciding(f, &f.params[index]).0,
            None => quote!(#rt::Args<'a, #rt::Value>),
        };
        let kinded = if is_called {
            self.generics.push(quote!(#form));
            quote!(#rt::KindedFn<#form, Kind: #bound>)
        } else {
            quote!(#rt::Kinded<Kind: #bound>)
        };
        self.generics.push(quote!(#picks: #kinded + #passed));
    }

    /// The bound of the argument that picks the overload, and its conversion: it is passed as its kind, unless the overload says.
    fn deciding(&self, f: &Function, param: &Param) -> (TokenStream, TokenStream) {
        let (rt, picks, name) = (self.cx.rt(), &self.picks, ident(&param.rust));
        let is_optional = |overload: &Overload| matches!(overload.kind, OverloadKind::Exactly(Ty::Option(_)));
        let mut sets = f
            .dispatch
            .iter()
            .map(|dispatch| &self.cx.ir().overloads[dispatch.set]);
        if sets.clone().any(overload::is_called) {
            let (value, form) = (self.cx.kind(&Ty::Value), &self.form);
            let args = quote!(#value, #value, #value, #form);
            return (
                quote!(#rt::ArgFn<'a, #args>),
                quote!(#rt::ArgFn::<#args>::raw_decorated(#name)),
            );
        }
        let kind = match &param.ty {
            projected @ Ty::Projected(_) => self.cx.kind(projected),
            _ if sets.clone().any(overload::is_sorted) => self.cx.kind(&Ty::Value),
            _ if sets.any(|set| set.overloads.iter().any(is_optional)) => {
                return (quote!(#rt::Decides<'a>), quote!(#rt::Decides::decided(#name)));
            }
            _ => quote!(<#picks as #rt::Kinded>::Kind),
        };
        (quote!(#rt::Arg<'a, #kind>), quote!(#rt::Arg::<#kind>::raw(#name)))
    }

    /// `which`: the type parameter for whether one value is passed, or several are.
    fn varargs(&mut self, f: &Function, varargs: &Param, which: &Ident) {
        let rt = self.cx.rt().clone();
        let (name, kind) = (ident(&varargs.rust), self.cx.kind(&varargs.ty));
        let set = f.options.as_ref().map(|own| &self.cx.ir().options[own.set]);
        if let Some(set) = set.filter(|set| !fill_options(set, &varargs.ty)) {
            let before = option_paths::positional_names(set);
            self.fills.push(quote!(__call.ahead(&[#(#before),*]);));
        }
        if let Ty::OneOr(one, each) = &varargs.ty {
            let (one, each) = (self.cx.kind(one), self.cx.kind(each));
            self.inputs
                .push(quote!(#name: impl #rt::ArgsOr<'a, #each, #one, #which>));
            self.generics.push(quote!(#which));
            self.fills
                .push(quote!(#rt::ArgsOr::<#each, #one, #which>::push_to(#name, __call);));
            return;
        }
        if let Ty::After(first, each) = &varargs.ty {
            let first: Vec<TokenStream> = first.iter().map(|ty| self.cx.kind(ty)).collect();
            let (first, each) = (quote!((#(#first,)*)), self.cx.kind(each));
            self.inputs
                .push(quote!(#name: impl #rt::ArgsAfter<'a, #first, #each, #which>));
            self.generics.push(quote!(#which));
            self.fills
                .push(quote!(#rt::ArgsAfter::<#first, #each, #which>::push_to(#name, __call);));
            return;
        }
        let ty = match varargs.generic.as_deref().map(ident) {
            Some(generic) => quote!(#generic),
            None => quote!(impl #rt::Args<'a, #kind>),
        };
        self.inputs.push(quote!(#name: #ty));
        // An array is anything, so it is one of them.
        let push = ident(if varargs.ty == Ty::Value {
            "push_alone"
        } else {
            "push_to"
        });
        self.fills.push(quote!(#rt::Args::<#kind>::#push(#name, __call);));
    }

    /// `goes_as`: the conversion, if it is more than that of the kind. `own`: the type parameters for what a closure returns, and for
    /// whether it is one.
    fn param(
        &mut self,
        param: &Param,
        goes_as: Option<TokenStream>,
        inferred: Option<&Inferred>,
        receiver: bool,
        own: &[Ident; 2],
    ) {
        let name = ident(&param.rust);
        let [ret, marker] = own;
        let or_closure = (goes_as.is_none() && param.generic.is_none())
            .then(|| generic::or_closure(&self.cx, &param.ty, &quote!(#marker), &quote!(#name)));
        let (ty, raw) = match or_closure.flatten() {
            Some(both) => {
                self.generics.push(quote!(#marker));
                both
            }
            None => self.one_form(param, goes_as, inferred, receiver, ret),
        };
        self.inputs.push(quote!(#name: #ty));
        self.borrows |= !matches!(param.ty, Ty::Callback(..));
        if param.keyword {
            let python = &param.python;
            self.fills.push(quote!(__call.set(#python, #raw);));
        } else {
            self.raws.push(raw);
        }
    }

    /// The type of a parameter that takes a closure or something else, and its conversion.
    fn one_form(
        &mut self,
        param: &Param,
        goes_as: Option<TokenStream>,
        inferred: Option<&Inferred>,
        receiver: bool,
        ret: &Ident,
    ) -> (TokenStream, TokenStream) {
        let rt = self.cx.rt().clone();
        let name = ident(&param.rust);
        if let Some(raw) = goes_as {
            let own = param.generic.as_deref().map_or_else(|| self.picks.clone(), ident);
            return (quote!(#own), raw);
        }
        let kind = generic::optional_kind(&self.cx, inferred, &param.ty);
        let arg = if param.as_array {
            quote!(#rt::any_array::<#kind>(#name))
        } else {
            passed(&self.cx, &param.ty, &kind, &quote!(#name))
        };
        let generic = param.generic.as_deref().map(ident);
        let own = match &param.ty {
            Ty::OrClosure(value, ..) => value,
            other => other,
        };
        match own {
            Ty::Callback(inputs, output) => {
                let ret = quote!(#ret);
                let (bound, generic) = closure(&self.cx, inputs, output, &ret, inferred);
                self.generics.push(generic);
                (bound, callback(&self.cx, inputs, output, &ret, &quote!(#name)))
            }
            _ if generic.is_some() => (quote!(#generic), arg),
            // A bound with its own message.
            Ty::Writable => (quote!(impl #rt::Writable<'a>), arg),
            Ty::Class(..) | Ty::Runtime(..) if infers(own, receiver) => {
                // The class says its type arguments; those that may vary are compared afterwards.
                let kind = match own {
                    Ty::Class(id, args) if args.iter().any(Ty::varies) => {
                        let prefix = format!("__A{}_", self.inputs.len());
                        let (params, varying) = self.cx.varying_class(*id, args, &prefix);
                        self.generics.extend(params);
                        varying
                    }
                    _ => kind,
                };
                (
                    quote!(impl #rt::Give<'a, Class: #rt::Inherits<#kind>>),
                    quote!(#rt::Give::give(#name)),
                )
            }
            Ty::StrParam(param) => {
                let param = ident(param);
                (
                    quote!(impl #rt::OfAnyStr<'a, #param>),
                    quote!(#rt::OfAnyStr::<#param>::raw_str(#name)),
                )
            }
            Ty::PathParam(param) => {
                let param = ident(param);
                (
                    quote!(impl #rt::PathOfAnyStr<'a, #param>),
                    quote!(#rt::PathOfAnyStr::<#param>::raw_path(#name)),
                )
            }
            other => changed(&self.cx, other, &quote!(#name))
                .unwrap_or_else(|| (quote!(impl #rt::Arg<'a, #kind>), arg)),
        }
    }

    pub(super) fn fill(&self) -> TokenStream {
        self.fills.iter().cloned().collect()
    }

    /// `&self`. If it is passed among the arguments of a buffer, it has their lifetime.
    pub(super) fn receiver(&self, f: &Function, with: bool) -> Option<TokenStream> {
        let joins = matches!(f.site, Site::Operator(..)) && (with || !self.fills.is_empty());
        f.receiver
            .then(|| if joins { quote!(&'a self,) } else { quote!(&self,) })
    }

    pub(super) fn generics_with_a(&self) -> Vec<TokenStream> {
        let mut out = self.generics.clone();
        if !self.borrows {
            out.insert(0, quote!('a));
        }
        out
    }
}

/// What is inferred from the argument for `param`.
pub(super) fn inferred<'f>(f: &'f Function, param: &Param) -> Option<&'f Inferred> {
    let own = f
        .generics
        .iter()
        .find(|g| param.generic.as_ref() == Some(&g.ident))?;
    match &own.role {
        Role::Argument(inferred) => Some(inferred),
        Role::Variable | Role::Callable | Role::Class => None,
    }
}

/// Whether `*args` fill the optional arguments before them, as in Python: these have no names, and their kinds agree.
fn fill_options(set: &OptionSet, each: &Ty) -> bool {
    let mut positional = set.setters.iter().filter(|setter| setter.position.is_some());
    positional.all(|setter| setter.is_positional_only && setter.ty.takes_each(each))
}

/// Whether a type parameter is inferred from the type arguments of a handle: then its class must have one answer. What else
/// passes for the class would have several. Without a receiver, this includes the parameters of the class.
fn infers(ty: &Ty, receiver: bool) -> bool {
    let is_open = |ty: &Ty| match ty {
        Ty::Param(_) | Ty::StrParam(_) => !receiver,
        other => other.is_inferred(),
    };
    // What passes for a file is more than the runtime's handle of one.
    !ty.is_file() && ty.any(&is_open)
}
