//! Attributes of modules and classes as functions.

use crate::ir;

/// A function that reads an attribute.
pub(crate) fn getter(
    rust: String,
    python: &str,
    docs: Vec<String>,
    site: ir::Site,
    receiver: bool,
    ret: ir::Ty,
) -> ir::Function {
    ir::Function {
        rust,
        python: python.to_owned(),
        docs,
        site,
        receiver,
        generics: Vec::new(),
        params: Vec::new(),
        varargs: None,
        options: None,
        ret,
        dispatch: None,
        deprecated: None,
    }
}
