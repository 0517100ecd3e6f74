//! The context of expansion: the module, the nesting in it, and the meaning of `Self` and of the overload.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Collectors, object};
use crate::ir::{self, ClassId};
use crate::settings::Settings;

/// The context of expansion.
#[derive(Clone)]
pub(crate) struct Cx<'a> {
    pub(crate) universe: &'a ir::Universe,
    pub(crate) settings: &'a Settings,
    /// The module being expanded.
    pub(crate) module: usize,
    /// What the call and this module gather in addition to tokens.
    pub(crate) collectors: Collectors<'a>,
    /// The number of modules between the root of the generated module and this place.
    pub(super) depth: usize,
    /// The spelling of `Self` outside the class.
    pub(super) self_type: Option<TokenStream>,
    /// `<P::Kind as sig::F>` of the enclosing function.
    pub(super) overload: Option<TokenStream>,
    /// The linked class that is in scope under its name.
    pub(super) in_scope: Option<ClassId>,
    /// The object of `self`, where that is no handle.
    pub(super) receiver: Option<TokenStream>,
}

impl<'a> Cx<'a> {
    pub(crate) fn new(
        universe: &'a ir::Universe,
        settings: &'a Settings,
        module: usize,
        collectors: Collectors<'a>,
    ) -> Self {
        Cx {
            universe,
            settings,
            module,
            collectors,
            depth: 0,
            self_type: None,
            overload: None,
            in_scope: None,
            receiver: None,
        }
    }

    /// The context one module further in.
    pub(crate) fn inside(&self) -> Self {
        Cx {
            depth: self.depth + 1,
            ..self.clone()
        }
    }

    /// The context in which `Self` is spelled `tokens`.
    pub(crate) fn with_self(&self, tokens: TokenStream) -> Self {
        Cx {
            self_type: Some(tokens),
            ..self.clone()
        }
    }

    /// The context of methods of a type that is no handle: `object` is the object of `self`.
    pub(crate) fn with_receiver(&self, object: TokenStream) -> Self {
        Cx {
            receiver: Some(object),
            ..self.clone()
        }
    }

    /// The object of `self`.
    pub(crate) fn receiver(&self) -> TokenStream {
        let handle = || object(self, &quote!(self));
        self.receiver.clone().unwrap_or_else(handle)
    }

    /// The context of a function whose overload is `tokens`.
    pub(crate) fn with_overload(&self, tokens: TokenStream) -> Self {
        Cx {
            overload: Some(tokens),
            ..self.clone()
        }
    }

    pub(crate) fn ir(&self) -> &'a ir::Module {
        &self.universe.modules[self.module]
    }

    /// The hidden module of the runtime crate, the only one that generated code names, so that the public API can be arranged
    /// for users. Each generated module imports it under this short name: rustc reads every token.
    pub(crate) fn rt(&self) -> TokenStream {
        quote!(__rt)
    }

    /// The import that [`rt`](Self::rt) relies on, for the top of a module inside of the generated one, which has its own.
    pub(crate) fn import_rt(&self) -> TokenStream {
        debug_assert!(
            self.depth > 0,
            "the outermost module imports from the runtime's crate"
        );
        quote!(
            use super::__rt;
        )
    }

    /// Keeps an impl out of the compiler's lists of candidates: they are long, and rarely useful.
    pub(crate) fn unlisted(&self) -> Option<TokenStream> {
        self.settings
            .diagnostics
            .then(|| quote!(#[diagnostic::do_not_recommend]))
    }
}
