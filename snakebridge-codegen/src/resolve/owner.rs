//! The owner of a callable: its class, how Python is reached, what type variables mean.

use std::collections::{BTreeMap, BTreeSet};

use snakebridge_introspect::model::Binding;

use crate::ir::{self, ClassParam, Ty};

/// The owner of a callable.
#[derive(Debug, Clone)]
pub(crate) struct Owner<'a> {
    /// `Pattern` for methods of `re.Pattern`, empty for module functions.
    pub(crate) path: &'a str,
    /// Rust name of the class, empty for module functions.
    pub(crate) rust_class: &'a str,
    /// The meaning of type variables.
    pub(crate) vars: Vars,
    /// Type parameters of the class.
    pub(crate) own_params: &'a [ClassParam],
    /// The class itself, for items outside its `impl` blocks.
    pub(crate) self_ty: Option<Ty>,
    /// How a method is bound; `None` for a module function or a constructor.
    pub(crate) binding: Option<Binding>,
    /// How Python is reached.
    pub(crate) site: ir::Site,
    /// Whether its places count in the report of this module.
    pub(crate) count: bool,
}

/// The meaning of type variables where a type is used.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vars {
    /// Parameters of the enclosing class.
    pub(crate) class: Vec<ClassParam>,
    /// Type variables that are inferred from an argument of the function: id to Rust type.
    pub(crate) function: BTreeMap<String, Ty>,
    /// Those among them that are inferred from a class object: they are handles.
    pub(crate) handles: BTreeSet<String>,
    /// The enclosing class, if it has no type parameters: the meaning of `Self` in signatures of its handle, if the class is an
    /// enum.
    pub(crate) itself: Option<Ty>,
}
