//! Members that protocols require: a marker type for each common one, and which builtin classes have it.
//! The table was generated from the interpreters of all supported versions; members that only some versions have are
//! omitted.

use indexmap::IndexSet;
use num_complex::Complex64;

use super::async_iter::{AsyncGenerator, AsyncIter};
use super::awaitable::Awaitable;
use super::buffer::ByteArray;
use super::callable::{Callable, Class};
use super::dict::Dict;
use super::file::File;
use super::file_path::FilePath;
use super::generator::PyGenerator;
use super::iter::PyIter;
use super::list::{List, PyTuple};
use super::manager::{AsyncContextManager, ContextManager};
use super::memory_view::MemoryView;
use super::number::{Decimal, Fraction, Uuid};
use super::scalar_handles::{PyBytes, PyFloat, PyInt, PyStr};
use super::set::{FrozenSet, Set};
use super::time::{AnyDateTime, AnyTime, Date, TimeDelta, TimeZone};
use crate::bridge::{BigInt, FromPython, Object, Value};
use crate::conversions::arg::each_tuple;
use crate::conversions::protocol::MemberName;
use crate::conversions::{Has, Iterable, Mapping};

macro_rules! markers {
    ($($name:ident)*) => { $(
        #[doc = concat!("Python's `", stringify!($name), "`.")]
        #[derive(Debug)]
        pub enum $name {}
        impl MemberName for $name {
            const NAME: &'static str = stringify!($name);
        }
    )* };
}
markers! {
    __abs__ __add__ __aenter__ __aexit__ __aiter__ __anext__ __await__ __bool__ __bytes__ __call__ __ceil__
    __complex__ __contains__ __dataclass_fields__ __delitem__ __divmod__ __enter__ __exit__ __float__ __floor__
    __fspath__ __ge__ __getitem__ __gt__ __hash__ __index__ __int__ __invert__ __iter__ __le__ __len__ __lt__ __mod__
    __mul__ __neg__ __next__ __pos__ __pow__ __radd__ __rdivmod__ __reversed__ __rmod__ __rmul__ __round__ __rsub__
    __setitem__ __sub__ __truediv__ __trunc__ as_integer_ratio close closed copy decode encode fileno flush get
    isatty items keys mode name read readable readinto readline readlines seek seekable send tell throw truncate
    update writable write writelines __lt_or_gt__
}

/// The members of the builtin classes, by name: the table below, for the tests.
pub const BUILTIN: &[(&str, &[&str])] = &BUILTIN_TABLE;

macro_rules! table {
    ($($class:literal $([$($g:ident),*] $t:ty),+: $($member:ident)*;)*) => {
        const BUILTIN_TABLE: [(&str, &[&str]); [$($class),*].len()] =
            [$(($class, &[$(stringify!($member)),*])),*];
        $( one! { [$([$($g),*] $t),+] [$($member)*] } )*
    };
}
macro_rules! one {
    ([$([$($g:ident),*] $t:ty),+] $members:tt) => { $( each! { [$($g),*] $t, $members } )+ };
}
macro_rules! each {
    ($g:tt $t:ty, [$($member:ident)*]) => { $( has! { $g $t, $member } )* };
}
macro_rules! has {
    ([$($g:ident),*] $t:ty, $member:ident) => {
        #[diagnostic::do_not_recommend]
        impl<$($g),*> Has<$member> for $t {}
    };
}

table! {
    "str" [] String, [] PyStr:
        __add__ __contains__ __ge__ __getitem__ __gt__ __hash__ __iter__ __le__ __len__ __lt__ __mod__ __mul__
        __rmul__ encode __lt_or_gt__;
    "bytes" [] PyBytes:
        __add__ __contains__ __ge__ __getitem__ __gt__ __hash__ __iter__ __le__ __len__ __lt__ __mod__ __mul__
        __rmul__ decode __lt_or_gt__;
    "bytearray" [] ByteArray:
        __add__ __contains__ __delitem__ __ge__ __getitem__ __gt__ __iter__ __le__ __len__ __lt__ __mod__ __mul__
        __rmul__ __setitem__ copy decode __lt_or_gt__;
    "memoryview" [] MemoryView:
        __delitem__ __enter__ __exit__ __ge__ __getitem__ __gt__ __hash__ __le__ __len__ __lt__ __setitem__
        __lt_or_gt__;
    "bool" [] bool:
        __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __ge__ __gt__ __hash__ __index__ __int__
        __invert__ __le__ __lt__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rmod__ __rmul__
        __round__ __rsub__ __sub__ __truediv__ __trunc__ as_integer_ratio __lt_or_gt__;
    "int" [] i64, [] BigInt, [] PyInt:
        __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __ge__ __gt__ __hash__ __index__ __int__
        __invert__ __le__ __lt__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rmod__ __rmul__
        __round__ __rsub__ __sub__ __truediv__ __trunc__ as_integer_ratio __lt_or_gt__;
    "float" [] f64, [] PyFloat:
        __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __ge__ __gt__ __hash__ __int__ __le__ __lt__
        __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rmod__ __rmul__ __round__ __rsub__ __sub__
        __truediv__ __trunc__ as_integer_ratio __lt_or_gt__;
    "complex" [] Complex64:
        __abs__ __add__ __bool__ __hash__ __mul__ __neg__ __pos__ __pow__ __radd__ __rmul__ __rsub__ __sub__
        __truediv__;
    "list" [T] List<T>:
        __add__ __contains__ __delitem__ __ge__ __getitem__ __gt__ __iter__ __le__ __len__ __lt__ __mul__
        __reversed__ __rmul__ __setitem__ copy __lt_or_gt__;
    "tuple" [T] PyTuple<T>:
        __add__ __contains__ __ge__ __getitem__ __gt__ __hash__ __iter__ __le__ __len__ __lt__ __mul__ __rmul__
        __lt_or_gt__;
    "dict" [K, V] Mapping<K, V>, [K, V] Dict<K, V>:
        __contains__ __delitem__ __getitem__ __iter__ __len__ __reversed__ __setitem__ copy get items keys update;
    "set" [T] IndexSet<T>, [T] Set<T>:
        __contains__ __ge__ __gt__ __iter__ __le__ __len__ __lt__ __sub__ copy update __lt_or_gt__;
    "frozenset" [T] FrozenSet<T>:
        __contains__ __ge__ __gt__ __hash__ __iter__ __le__ __len__ __lt__ __sub__ copy __lt_or_gt__;
    "NoneType" [] ():
        __bool__ __hash__;
    "iterator" [T] PyIter<T>, [T] Iterable<T>:
        __hash__ __iter__ __next__;
    "function" [A, R] Callable<A, R>:
        __call__ __hash__;
    "type" [T] Class<T>:
        __call__ __hash__;
}

// A `Vec` is a list, except that one of `u8` is bytes: the members of both come first, then those of only one.
each! { [T] Vec<T>, [
    __add__ __contains__ __ge__ __getitem__ __gt__ __iter__ __le__ __len__ __lt__ __mul__ __rmul__ __lt_or_gt__
] }
each! { [] Vec<u8>, [__hash__ __mod__ decode] }
macro_rules! lists {
    ($($member:ident)*) => { $( impl<T: FromPython> Has<$member> for Vec<T> {} )* };
}
lists!(__delitem__ __reversed__ __setitem__ copy);

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        each! { [$($t),+] ($($t,)+), [
            __add__ __contains__ __ge__ __getitem__ __gt__ __hash__ __iter__ __le__ __len__ __lt__ __mul__ __rmul__
            __lt_or_gt__
        ] }
    )* };
}
each_tuple!(tuples);

// Exact values of standard library classes.
each! { [] Date, [__add__ __ge__ __gt__ __hash__ __le__ __lt__ __radd__ __sub__ __lt_or_gt__] }
each! { [] AnyDateTime, [__add__ __ge__ __gt__ __hash__ __le__ __lt__ __radd__ __sub__ __lt_or_gt__] }
each! { [] AnyTime, [__ge__ __gt__ __hash__ __le__ __lt__ __lt_or_gt__] }
each! { [] TimeDelta, [
    __abs__ __add__ __bool__ __divmod__ __ge__ __gt__ __hash__ __le__ __lt__ __mod__ __mul__ __neg__ __pos__ __radd__ __rmul__
    __rsub__ __sub__ __truediv__ __lt_or_gt__
] }
each! { [] TimeZone, [__hash__] }
each! { [] Decimal, [
    __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __ge__ __gt__ __hash__ __int__ __le__ __lt__ __mod__ __mul__
    __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rmod__ __rmul__ __round__ __rsub__ __sub__ __truediv__ __trunc__
    as_integer_ratio __lt_or_gt__
] }
each! { [] Fraction, [
    __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __ge__ __gt__ __hash__ __le__ __lt__ __mod__ __mul__
    __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rmod__ __rmul__ __round__ __rsub__ __sub__ __truediv__ __trunc__
    as_integer_ratio __lt_or_gt__
] }
each! { [] FilePath, [__fspath__ __ge__ __gt__ __hash__ __le__ __lt__ __lt_or_gt__] }
each! { [] Uuid, [__ge__ __gt__ __hash__ __int__ __le__ __lt__ __lt_or_gt__] }

// Handles of abstract classes.
each! { [T] ContextManager<T>, [__enter__ __exit__ __hash__] }
each! { [T] AsyncContextManager<T>, [__aenter__ __aexit__ __hash__] }
each! { [Y, S, R] PyGenerator<Y, S, R>, [__hash__ __iter__ __next__ close send throw] }
each! { [T] AsyncIter<T>, [__aiter__ __hash__] }
each! { [Y, S] AsyncGenerator<Y, S>, [__aiter__ __anext__ __hash__] }
each! { [T] Awaitable<T>, [__await__ __hash__] }
macro_rules! files {
    ($($member:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<A: ?Sized> Has<$member> for File<A> {}
    )* };
}
files! {
    __enter__ __exit__ __hash__ __iter__ __next__ close closed fileno flush isatty read readable readline readlines seek seekable
    tell truncate writable write writelines
}

// The members of these are not known before run time.
impl<M> Has<M> for Object {}
impl<M> Has<M> for Value {}
