//! Where expansion stands: the module, how deep in it, and what `Self` and the overload mean there.

use proc_macro2::TokenStream;
use quote::quote;

use super::Collectors;
use crate::ir;
use crate::settings::Settings;

/// Where expansion stands.
#[derive(Clone)]
pub(crate) struct Cx<'a> {
    pub(crate) universe: &'a ir::Universe,
    pub(crate) settings: &'a Settings,
    /// The module being expanded.
    pub(crate) module: usize,
    /// What the call and this module gather beside the tokens.
    pub(crate) collectors: Collectors<'a>,
    /// Modules between the module itself and this place.
    pub(super) depth: usize,
    /// What `Self` means, where it does not stand for the class.
    pub(super) self_type: Option<TokenStream>,
    /// `<P::Kind as sig::F>` of the enclosing function.
    pub(super) overload: Option<TokenStream>,
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
        }
    }

    /// The same, one module further in.
    pub(crate) fn inside(&self) -> Self {
        Cx {
            depth: self.depth + 1,
            ..self.clone()
        }
    }

    /// The same where `Self` is spelled `tokens`.
    pub(crate) fn with_self(&self, tokens: TokenStream) -> Self {
        Cx {
            self_type: Some(tokens),
            ..self.clone()
        }
    }

    /// The same inside a function whose overload is `tokens`.
    pub(crate) fn with_overload(&self, tokens: TokenStream) -> Self {
        Cx {
            overload: Some(tokens),
            ..self.clone()
        }
    }

    pub(crate) fn ir(&self) -> &'a ir::Module {
        &self.universe.modules[self.module]
    }

    /// What generated code may name of the runtime crate: its hidden module, so that the public API can be arranged for people.
    pub(crate) fn rt(&self) -> TokenStream {
        let runtime = &self.settings.runtime;
        quote!(#runtime::__private)
    }

    /// Keeps an impl out of the compiler's lists of what would fit: they are long, and rarely mean the one at hand.
    pub(crate) fn unlisted(&self) -> Option<TokenStream> {
        self.settings
            .diagnostics
            .then(|| quote!(#[diagnostic::do_not_recommend]))
    }
}
