//! Scalars: numbers, strings, bytes and paths, for their own kind and for the kinds they widen to.

use std::borrow::Cow;
use std::cell::Ref;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, LazyLock, MutexGuard, RwLockReadGuard};

use num_complex::Complex64;

use super::numbers::{self, numbers_by_reference, numbers_by_value};
use super::{Arg, ArgKind, Element, fits};
use crate::bridge::{BigInt, Call, Raw, Value};
use crate::conversions::args::Args;
use crate::conversions::arm::Arm;
use crate::conversions::kinds::{Iterable, ReadableBuffer, Sequence, Union};
use crate::conversions::protocol::{HasAll, Members, Protocol};

/// `[generics] type => kind, value => by value, reference => by reference;`
/// The first table is for a type's own kind, the second for a kind it only widens to. A row that ends with `array` is of numbers that
/// arrays hold.
macro_rules! scalars {
    ($([$($g:tt)*] $t:ty => $k:ty, $v:ident => $e:expr, $r:ident => $b:expr $(, $array:ident)?;)*) => { $(
        widens! { [$($g)*] $t => $k, $v => $e, $r => $b $(, $array)?; }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Arg<'a, Value> for $t {
            #[inline]
            fn raw(self) -> Raw<'a> { let $v = self; $e }
            $(numbers_by_value! { $array })?
        }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Element<'a, Value> for $t {
            #[inline]
            fn element(&'a self) -> Raw<'a> { let $r = self; $b }
            $(numbers_by_reference! { $array })?
        }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Args<'a, Value> for $t {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) { let $v = self; call.push($e); }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, U, $($g)*> Args<'a, Union<U>> for $t where $k: Arm<U> {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) { let $v = self; call.push($e); }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, U, $($g)*> Args<'a, Option<Union<U>>> for $t where $k: Arm<U> {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) { let $v = self; call.push($e); }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, M: Members, $($g)*> Element<'a, Protocol<M>> for $t where $k: HasAll<M> {
            #[inline]
            fn element(&'a self) -> Raw<'a> { let $r = self; $b }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, M, $($g)*> Args<'a, Protocol<M>> for $t where $k: HasAll<M> {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) { let $v = self; call.push($e); }
        }
    )* };
}

macro_rules! widens {
    ($([$($g:tt)*] $t:ty => $k:ty, $v:ident => $e:expr, $r:ident => $b:expr $(, $array:ident)?;)*) => { $(
        fits! { [$($g)*] $t => $k, $v => $e $(, { numbers_by_value! { $array } })?; }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Element<'a, $k> for $t {
            #[inline]
            fn element(&'a self) -> Raw<'a> { let $r = self; $b }
            $(numbers_by_reference! { $array })?
        }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Element<'a, Option<$k>> for $t {
            #[inline]
            fn element(&'a self) -> Raw<'a> { let $r = self; $b }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Args<'a, $k> for $t {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) { let $v = self; call.push($e); }
        }
    )* };
}

macro_rules! numbers {
    ($raw:expr; $($t:ty)*) => { $( scalars! { [] $t => i64, n => $raw(n.into()), n => $raw((*n).into()), array; } )* };
}
numbers!(Raw::Int; i8 i16 i32 i64 u16 u32);
numbers!(wide; u64);

fn wide<'a>(n: i128) -> Raw<'a> {
    i64::try_from(n).map_or(Raw::Wide(n), Raw::Int)
}

fn unsigned<'a>(n: u128) -> Raw<'a> {
    i128::try_from(n).map_or_else(|_| Raw::BigInt(n.into()), wide)
}

scalars! {
    [] bool => bool, b => Raw::Bool(b), b => Raw::Bool(*b), array;
    [] usize => i64, n => unsigned(n as u128), n => unsigned(*n as u128), array;
    [] isize => i64, n => wide(n as i128), n => wide(*n as i128), array;
    [] i128 => i64, n => wide(n), n => wide(*n);
    [] u128 => i64, n => unsigned(n), n => unsigned(*n);
    [] BigInt => i64, n => Raw::BigInt(n), n => Raw::BigInt(n.clone());
    [] &'a BigInt => i64, n => Raw::BigInt(n.clone()), n => Raw::BigInt((*n).clone());
    [] f64 => f64, x => Raw::Float(x), x => Raw::Float(*x), array;
    [] f32 => f64, x => Raw::Float(x.into()), x => Raw::Float((*x).into()), array;
    [] Complex64 => Complex64, z => Raw::Complex(z.re, z.im), z => Raw::Complex(z.re, z.im), array;
    [] &'a str => String, s => Raw::Str(s.into()), s => Raw::Str((*s).into());
    [] String => String, s => Raw::Str(s.into()), s => Raw::Str(s.into());
    [] &'a String => String, s => Raw::Str(s.into()), s => Raw::Str((*s).into());
    [] Cow<'a, str> => String, s => Raw::Str(s), s => Raw::Str(Cow::Borrowed(s));
    [] &'a Cow<'_, str> => String, s => Raw::Str(Cow::Borrowed(s)), s => Raw::Str(Cow::Borrowed(s));
    [] Box<str> => String, s => Raw::Str(String::from(s).into()), s => Raw::Str(Cow::Borrowed(s));
    [] &'a Box<str> => String, s => Raw::Str(Cow::Borrowed(s)), s => Raw::Str(Cow::Borrowed(s));
    [] char => String, c => Raw::Str(c.to_string().into()), c => Raw::Str(c.to_string().into());
    [] &'a [u8] => Vec<u8>, b => Raw::Bytes(b.into()), b => Raw::Bytes((*b).into());
    [const N: usize] &'a [u8; N] => Vec<u8>, b => Raw::Bytes(b[..].into()), b => Raw::Bytes(b[..].into());
    [] &'a Vec<u8> => Vec<u8>, b => Raw::Bytes(b.into()), b => Raw::Bytes((*b).into());
    [] Cow<'a, [u8]> => Vec<u8>, b => Raw::Bytes(b), b => Raw::Bytes(Cow::Borrowed(b));
    [] &'a Path => PathBuf, p => Raw::Path(p.into()), p => Raw::Path((*p).into());
    [] &'a PathBuf => PathBuf, p => Raw::Path(p.into()), p => Raw::Path((*p).into());
    [] PathBuf => PathBuf, p => Raw::Path(p.into()), p => Raw::Path(p.into());
}

widens! {
    [] &'a str => PathBuf, p => Raw::Path(Path::new(p).into()), p => Raw::Path(Path::new(*p).into());
    [] &'a String => PathBuf, p => Raw::Path(Path::new(p).into()), p => Raw::Path(Path::new(*p).into());
    [] String => PathBuf, p => Raw::Path(PathBuf::from(p).into()), p => Raw::Path(Path::new(p).into());
    [] &'a OsStr => PathBuf, p => Raw::Path(Path::new(p).into()), p => Raw::Path(Path::new(*p).into());
    [] &'a OsString => PathBuf, p => Raw::Path(Path::new(p).into()), p => Raw::Path(Path::new(*p).into());
    [] OsString => PathBuf, p => Raw::Path(PathBuf::from(p).into()), p => Raw::Path(Path::new(p).into());
    [] f64 => Complex64, x => Raw::Complex(x, 0.0), x => Raw::Complex(*x, 0.0);
    [] f32 => Complex64, x => Raw::Complex(x.into(), 0.0), x => Raw::Complex((*x).into(), 0.0);
}

/// Members that every text has: what each letter of a text has.
pub(crate) trait OfText: Members {}

impl<M: Members> OfText for M where String: HasAll<M> {}

/// Members that every integer has: what each of some bytes has.
pub(crate) trait OfBytes: Members {}

impl<M: Members> OfBytes for M where i64: HasAll<M> {}

/// Text is a sequence of its letters, and bytes are one of whatever is asked for: where numbers are, the tables of collections have them.
macro_rules! letters {
    ($($kind:ident)*) => { $(
        letters! { @text [] $kind<String> }
        letters! { @text [] $kind<Value> }
        letters! { @text [M: OfText] $kind<Protocol<M>> }
        widens! {
            [M: OfBytes] &'a [u8] => $kind<Protocol<M>>, b => Raw::Bytes(b.into()), b => Raw::Bytes((*b).into());
            [M: OfBytes, const N: usize] &'a [u8; N] => $kind<Protocol<M>>, b => Raw::Bytes(b[..].into()), b => Raw::Bytes(b[..].into());
            [M: OfBytes] &'a Vec<u8> => $kind<Protocol<M>>, b => Raw::Bytes(b.into()), b => Raw::Bytes((*b).into());
            [] &'a [u8] => $kind<Value>, b => Raw::Bytes(b.into()), b => Raw::Bytes((*b).into());
            [const N: usize] &'a [u8; N] => $kind<Value>, b => Raw::Bytes(b[..].into()), b => Raw::Bytes(b[..].into());
            [] &'a Vec<u8> => $kind<Value>, b => Raw::Bytes(b.into()), b => Raw::Bytes((*b).into());
        }
        fits! { [] Vec<u8> => $kind<Value>, b => Raw::Bytes(b.into()); }
        impl<'a> Element<'a, $kind<Value>> for Vec<u8> {
            #[inline]
            fn element(&'a self) -> Raw<'a> {
                Raw::Bytes(self.into())
            }
        }
    )* };
    (@text [$($g:tt)*] $k:ty) => { widens! {
        [$($g)*] &'a str => $k, s => Raw::Str(s.into()), s => Raw::Str((*s).into());
        [$($g)*] String => $k, s => Raw::Str(s.into()), s => Raw::Str(s.into());
        [$($g)*] &'a String => $k, s => Raw::Str(s.into()), s => Raw::Str((*s).into());
        [$($g)*] Cow<'a, str> => $k, s => Raw::Str(s), s => Raw::Str(Cow::Borrowed(s));
    } };
}
letters!(Iterable Sequence);

/// References to text and bytes behind smart pointers and references: what deref coercion reaches.
macro_rules! through {
    ($target:ty => $k:ty, $variant:ident: $([$($g:tt)*] $t:ty;)*) => { $( fits! {
        [$($g)*] &'a $t => $k, x => { let inner: &'a $target = x; Raw::$variant(inner.into()) };
    } )* };
}
through! { str => String, Str:
    [] &str;
    [] &&str;
    [] &mut str;
    [] &String;
    [] &&String;
    [] &mut String;
    [] &Cow<'_, str>;
    [] Box<String>;
    [] Rc<str>;
    [] Rc<String>;
    [] Arc<str>;
    [] Arc<String>;
    [] Ref<'_, String>;
    [] MutexGuard<'_, String>;
    [] RwLockReadGuard<'_, String>;
    [F: FnOnce() -> String] LazyLock<String, F>;
}
through! { [u8] => Vec<u8>, Bytes:
    [] &[u8];
    [] &&[u8];
    [] &mut [u8];
    [] &Vec<u8>;
    [] Cow<'_, [u8]>;
    [] Box<[u8]>;
    [] Box<Vec<u8>>;
    [] Rc<[u8]>;
    [] Rc<Vec<u8>>;
    [] Arc<[u8]>;
    [] Arc<Vec<u8>>;
    [] Ref<'_, Vec<u8>>;
    [] MutexGuard<'_, Vec<u8>>;
    [] RwLockReadGuard<'_, Vec<u8>>;
    [F: FnOnce() -> Vec<u8>] LazyLock<Vec<u8>, F>;
}
fits! {
    [] &'a mut str => String, s => Raw::Str((&*s).into());
    [] &'a mut String => String, s => Raw::Str((&*s).into());
    [] &'a mut [u8] => Vec<u8>, b => Raw::Bytes((&*b).into());
    [] &'a mut Vec<u8> => Vec<u8>, b => Raw::Bytes((&*b).into());
    [const N: usize] &'a mut [u8; N] => Vec<u8>, b => Raw::Bytes(b[..].into());
}

/// Bindings can ask for integers of any size, which makes `BigInt` a kind of arguments, too.
macro_rules! integers {
    ($($t:ty)*) => { $( widens! {
        [] $t => BigInt, n => Arg::<i64>::raw(n), n => Element::<i64>::element(n);
    } )* };
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize BigInt &'a BigInt);

macro_rules! small {
    ($($t:ty)*) => { $( widens! {
        [] $t => f64, n => Raw::Float(n.into()), n => Raw::Float((*n).into());
        [] $t => Complex64, n => Raw::Complex(n.into(), 0.0), n => Raw::Complex((*n).into(), 0.0);
    } )* };
}
small!(i8 i16 i32 u16 u32);

// `u8` fits where a number is expected, but neither `Value` nor an element of one: `Vec<u8>` is bytes everywhere.
widens! {
    [] u8 => i64, n => Raw::Int(n.into()), n => Raw::Int((*n).into());
    [] u8 => f64, n => Raw::Float(n.into()), n => Raw::Float((*n).into());
    [] u8 => Complex64, n => Raw::Complex(n.into(), 0.0), n => Raw::Complex((*n).into(), 0.0);
}

// A parameter that is only read accepts bytes where any buffer will do.
widens! {
    [] &'a [u8] => ReadableBuffer, b => Raw::Bytes(b.into()), b => Raw::Bytes((*b).into());
    [const N: usize] &'a [u8; N] => ReadableBuffer, b => Raw::Bytes(b[..].into()), b => Raw::Bytes(b[..].into());
    [] &'a Vec<u8> => ReadableBuffer, b => Raw::Bytes(b.into()), b => Raw::Bytes((*b).into());
    [] Cow<'a, [u8]> => ReadableBuffer, b => Raw::Bytes(b), b => Raw::Bytes(Cow::Borrowed(b));
}

/// Floats and complex numbers as a buffer of them. Integers are not: those of a literal are bytes.
macro_rules! buffers {
    ($($t:ty)*) => { $( fits! {
        [] &'a [$t] => ReadableBuffer, v => numbers::buffer(v.to_vec());
        [const N: usize] &'a [$t; N] => ReadableBuffer, v => numbers::buffer(v.to_vec());
        [] &'a Vec<$t> => ReadableBuffer, v => numbers::buffer(v.clone());
        [] Vec<$t> => ReadableBuffer, v => numbers::buffer(v);
    } )* };
}
buffers!(f32 f64 Complex64);

// By value, bytes cannot be in the table above: `Vec<T>` is also a collection of arguments for `*args`.
fits! {
    [] Vec<u8> => Vec<u8>, b => Raw::Bytes(b.into());
    [] Vec<u8> => ReadableBuffer, b => Raw::Bytes(b.into());
}

#[diagnostic::do_not_recommend]
impl<'a> Arg<'a, Value> for Vec<u8> {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Raw::Bytes(self.into())
    }
}

impl<'a> Element<'a, Vec<u8>> for Vec<u8> {
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        Raw::Bytes(self.into())
    }
}

impl<'a> Element<'a, ReadableBuffer> for Vec<u8> {
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        Raw::Bytes(self.into())
    }
}

impl<'a> Element<'a, Value> for Vec<u8> {
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        Raw::Bytes(self.into())
    }
}

#[diagnostic::do_not_recommend]
impl<'a> Arg<'a, ()> for () {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Raw::None
    }
}

#[diagnostic::do_not_recommend]
impl<'a> Element<'a, ()> for () {
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        Raw::None
    }
}

macro_rules! kinds {
    ($($k:ty => $given:ty;)*) => { $( impl ArgKind for $k { type Given<'a> = $given; } )* };
}
kinds! {
    bool => bool;
    i64 => i64;
    BigInt => BigInt;
    f64 => f64;
    Complex64 => Complex64;
    String => &'a str;
    Vec<u8> => &'a [u8];
    ReadableBuffer => &'a [u8];
    PathBuf => &'a Path;
    Value => Value;
}
