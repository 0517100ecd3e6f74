//! What a callable belongs to: its class, how Python is reached, what type variables mean.

use std::collections::{BTreeMap, BTreeSet};

use snakebridge_introspect::model::Binding;

use crate::ir::{self, ClassParam, Ty};

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

/// What type variables mean where a type stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vars {
    /// Parameters of the enclosing class.
    pub(crate) class: Vec<ClassParam>,
    /// Type variables that an argument of the function tells: id to Rust type.
    pub(crate) function: BTreeMap<String, Ty>,
    /// Those of them that a class as a value tells: they are handles.
    pub(crate) handles: BTreeSet<String>,
    /// The enclosing class, if it has no type parameters: what `Self` is where an enum stands beside the class.
    pub(crate) itself: Option<Ty>,
}
