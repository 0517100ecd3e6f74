//! What a module has besides functions and classes: attributes, second names, submodules.

use serde::{Deserialize, Serialize};

use super::{Lit, Type, TypeSource, Verification};

/// A module or class attribute.
///
/// One of a module that can be called has a `Function` of its name beside it, which calls it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Const {
    /// Name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Its value at build time, if it is a literal.
    #[serde(default)]
    pub value: Option<Lit>,
    /// For attributes of classes: whether an instance may have a value of its own, because nothing says that it is the class's.
    #[serde(default)]
    pub on_instances: bool,
    /// For attributes of modules: whether it is a variable that users assign.
    #[serde(default)]
    pub settable: bool,
    /// The source of the type.
    pub types: TypeSource,
    /// Stub against runtime.
    pub verification: Verification,
    /// Canonical name of the ancestor it was flattened from.
    #[serde(default)]
    pub inherited_from: Option<String>,
}

/// A second name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AliasItem {
    /// The name.
    pub name: String,
    /// Canonical name of its target.
    pub target: String,
}

/// A submodule reachable as an attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleItem {
    /// The attribute.
    pub name: String,
    /// The module's own name.
    pub target: String,
}
