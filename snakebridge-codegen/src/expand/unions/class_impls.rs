//! The classes of this call that are accepted by a union without being a variant: file objects, buffers, members of enums.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::{Cx, is_accepted};
use crate::expand::tokens::ident;
use crate::ir::{ClassId, Ty, Union};

/// The handles of the runtime that are accepted for a buffer.
const BUFFERS: [&str; 2] = ["ByteArray", "MemoryView"];

/// The classes of this universe that are accepted for a file object.
pub(super) fn expand_files(cx: &Cx<'_>, union: &Union, file: &Ty) -> TokenStream {
    if !file.is_file() {
        return TokenStream::new();
    }
    let (rt, name) = (cx.rt(), ident(&union.rust));
    let is_arm = |id| {
        union
            .variants
            .iter()
            .any(|(_, ty)| matches!(ty, Ty::Class(variant, _) if *variant == id))
    };
    let classes = cx.universe.classes.iter().enumerate();
    // Linked bindings may lack a class that is not used here.
    let is_linked = |module: usize| cx.settings.modules[module].link.is_some();
    let passing = classes
        .filter(|(id, class)| class.file.as_ref() == Some(file) && !is_arm(*id) && !is_linked(class.module))
        .filter(|(_, class)| !is_accepted(union, &class.protocol_members));
    let passing = passing.map(|(id, class)| {
        let (generics, class) = (cx.plain_bounds(&class.params), cx.class_self(id));
        quote!(impl<#(#generics),*> #rt::Arm<#name> for #class {})
    });
    let runtime = BUFFERS
        .iter()
        .filter(|_| matches!(file, Ty::Runtime("Buffer", _)));
    let runtime = runtime.filter(|path| {
        !union
            .variants
            .iter()
            .any(|(_, ty)| matches!(ty, Ty::Runtime(variant, _) if variant == *path))
    });
    let runtime = runtime.map(|path| {
        let class = cx.runtime(path, &[]);
        quote!(impl #rt::Arm<#name> for #class {})
    });
    quote!(#(#passing)* #(#runtime)*)
}

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
