//! What generated code calls, and nothing else. Exempt from semver: code and runtime are always of the same version.

pub use crate::bridge::backend::{PyKind, Returned};
pub use crate::bridge::call::Call;
pub use crate::bridge::class::ClassDef;
pub use crate::bridge::ops::{
    arm, attr, call, call_with, class, flag, get, invoke, method, method_with, next, set_attr, snapshot,
};
pub use crate::bridge::raw::{Callback, Raw};
pub use crate::bridge::site::Site;
pub use crate::conversions::arg::{ArgKind, Element, Takes};
pub use crate::conversions::arm::{AnyList, AnyListHandle, AnyTuple, AnyTupleHandle};
pub use crate::conversions::callback::{
    callback0, callback1, callback2, callback3, callback4, callback5, callback6,
};
pub use crate::conversions::literal::{
    of_int, of_text, raw as literal_raw, read as literal, value as literal_value,
};
pub use crate::conversions::members::{member, member_named, member_object, member_of, members};
pub use crate::conversions::record::{key, made, optional_key, set_key};
pub use crate::interpreter::own::{OwnPython, OwnSource};
pub use crate::types::async_iter::block_on_iter;
pub use crate::types::context::{with_blocking, with_blocking_suppression, with_context, with_suppression};
pub use crate::types::iter::iterate;
pub use indexmap;
pub use snakebridge_macros::python_module_impl;
pub use {::core, ::std};
