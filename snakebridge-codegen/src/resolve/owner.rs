//! What a callable belongs to: its class, how Python is reached, what type variables mean.

use snakebridge_introspect::model::Binding;

use crate::ir::{self, ClassParam, Ty};
use crate::resolve::types::Vars;

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
