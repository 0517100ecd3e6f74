//! What is accepted by a union without being a variant or in its set of classes: members of enums.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::{Cx, is_accepted};
use crate::expand::tokens::ident;
use crate::ir::{ClassId, Ty, Union};

/// The enums of this universe whose members are accepted by a variant: one of `int` is an `int`.
pub(super) fn expand_members(cx: &Cx<'_>, union: &Union) -> TokenStream {
    let (rt, name) = (cx.rt(), ident(&union.rust));
    let has = |wanted: &Ty| union.variants.iter().any(|(_, ty)| ty == wanted);
    let is_arm = |id: ClassId| has(&Ty::Enum(id)) || has(&Ty::Flag(id));
    let is_linked = |module: usize| cx.settings.modules[module].link.is_some();
    let fits = |ty: &Ty| has(ty) || *ty == Ty::Int && has(&Ty::Float) || *ty == Ty::Str && has(&Ty::Path);
    let classes = cx.universe.classes.iter().enumerate();
    let passing = classes.filter(|(id, class)| {
        class.mixed_in.as_ref().is_some_and(fits)
            && !class.is_enum_base
            && !is_arm(*id)
            && !is_linked(class.module)
            && !is_accepted(union, &class.protocol_members)
    });
    let passing = passing.map(|(id, _)| {
        let member = cx.named_path(id);
        quote!(impl #rt::Arm<#name> for #member {})
    });
    quote!(#(#passing)*)
}
