//! Items used by generated code only. Exempt from semver: generated code and runtime always have the same version.

pub use crate::bridge::backend::{PyKind, Returned};
/// Workers, for tests.
#[cfg(all(feature = "pool", unix))]
pub use crate::bridge::backend::{launch, remote};
pub use crate::bridge::call::Call;
pub use crate::bridge::callback::Callback;
pub use crate::bridge::class::{another, debug, display};
pub use crate::bridge::ops::{
    attr, call, call_with, class, flag, get, invoke, method, method_with, next, set, set_attr, snapshot,
    variant,
};
pub use crate::bridge::raw::Raw;
pub use crate::bridge::site::Site;
pub use crate::bridge::site_tables::*;
pub use crate::bridge::{BigInt, Error, FromPython, Handle, IsA, Object, Received, Result, Value};
pub use crate::bridge::{ClassDef, Nominal, PythonClass};
pub use crate::conversions::BinaryOperator;
pub use crate::conversions::arg::give::{Asked, ByValue, Give, Holds, Inherits};
pub use crate::conversions::arg::numbers::any_array;
pub use crate::conversions::arg::value::any;
pub use crate::conversions::arg::{ArgKind, Element, Takes};
pub use crate::conversions::arg_fn::{Beside, KindedFn};
pub use crate::conversions::arm::{AnyList, AnyListHandle, AnyTuple, AnyTupleHandle, In, TakesClasses};
pub use crate::conversions::callback::{
    callback0, callback1, callback2, callback3, callback4, callback5, callback6,
};
pub use crate::conversions::changed::{Mutable, Open};
pub use crate::conversions::check::{BothArms, Check, readable};
pub use crate::conversions::dynamic::attr_as;
pub use crate::conversions::kinds::{HandleUnion, debug_union, display_union};
pub use crate::conversions::literal::{
    check as literal_check, of_int, of_text, raw as literal_raw, read as literal, value as literal_value,
};
pub use crate::conversions::member_table::{MemberRow, MemberTable};
pub use crate::conversions::members::{member, member_named, member_object, member_of, members};
pub use crate::conversions::one_of::{AsUnion, OneOf};
pub use crate::conversions::protocol::MemberName;
pub use crate::conversions::record::{key, made, optional_key, set_key};
pub use crate::conversions::sorted::{NoClass, Sorted};
pub use crate::conversions::{
    Any, AnyStr, Arg, ArgFn, Args, ArgsOr, Arm, BoolLiteral, Changed, ClassOf, Decides, Form, Function, Has,
    IntLiteral, Iterable, Iterates, Kinded, Literal, LiteralValue, Mapping, Maps, OfAnyStr, Optional, Param,
    Passes, PathOfAnyStr, Present, Protocol, ReadAs, ReadableBuffer, Ret, Returns, Sequence, Sub, Super,
    Supports, TextLiteral, TypeArg, Union, UnionValue, Variadic, VariadicIterates, VariadicIteratesOf,
    VariadicOf, option_states, supports,
};
pub use crate::interpreter::attach::attached;
pub use crate::interpreter::ffi::{Items, Memory};
pub use crate::interpreter::own::{Announced, OwnPython, OwnSource};
pub use crate::types::args_after::ArgsAfter;
pub use crate::types::async_iter::block_on_iter;
pub use crate::types::awaitable::{await_object, block_on_object};
pub use crate::types::call_args::CallArgs;
pub use crate::types::callable::{call_union, function_of};
pub use crate::types::context::{with_blocking, with_blocking_suppression, with_context, with_suppression};
pub use crate::types::file_path::FilePath;
pub use crate::types::iter::{iterate, iterate_next};
pub use crate::types::{
    AsyncContextManager, AsyncGenerator, AsyncIter, Awaitable, AwaitableFuture, BinaryFile, BlockingIter,
    Buffer, ByteArray, Callable, Calls, Class, ClassName, Complex64, ContextManager, Decimal, Decorated,
    Dict, EitherOther, EmptyTuple, Entered, File, Fraction, FrozenSet, IndexMap, IndexSet, List, MemoryView,
    PyBytes, PyFloat, PyGenerator, PyInt, PyIter, PyStr, PyTuple, Set, Slice, TextFile, Uuid, Writable,
    WritableBuffer, exceptions, protocol_members, time,
};
/// Types of the library, by a path that is short to read and to compile, and that no item of a generated module hides. Those of the
/// language are written by their names alone: no type of a generated module is in lower case, and a path costs the compiler as much as
/// three tokens more.
pub use ::std::borrow::Cow;
pub use ::std::option::Option;
pub use ::std::string::String;
pub use ::std::vec::Vec;
pub use indexmap;
pub use snakebridge_macros::{python_module_impl, python_module_items};
pub use {::core, ::std};
