//! Handles of `str`, `int`, `float` and `bytes`, as bases of classes that derive from them: their values, and where they are passed.
//! Plain data is read as Rust types instead. Their methods stand in `scalar_methods`.

use num_complex::Complex64;

use super::builtin::class;
use crate::bridge::{BigInt, Call, IsA, Object, PythonClass, Raw, Result, Site, ops};
use crate::conversions::arg::give::{Give, Known, Stands, stands};
use crate::conversions::arg::{Element, fits};
use crate::conversions::{Arg, Args};

class! {
    /// A Python `str` or an instance of a subclass, by handle.
    PyStr: Object = "str" []
}
class! {
    /// A Python `int` or an instance of a subclass, by handle.
    PyInt: Object = "int" []
}
class! {
    /// A Python `float` or an instance of a subclass, by handle.
    PyFloat: Object = "float" []
}
class! {
    /// A Python `bytes` or an instance of a subclass, by handle.
    PyBytes: Object = "bytes" []
}

macro_rules! read {
    ($($class:ident by $method:literal ($($arg:expr),*) -> $t:ty;)*) => { $(
        impl $class {
            /// The plain value of the builtin class, even if a subclass converts to another value.
            ///
            /// # Errors
            ///
            /// [`Error::UnsupportedValue`](crate::Error::UnsupportedValue) for a `str` with lone surrogates,
            /// [`Error::IntOverflow`](crate::Error::IntOverflow) for an `int` that does not fit 64 bits, and the
            /// [errors of every call](crate::Error#errors-of-every-call).
            pub fn to_rust(&self) -> Result<$t> {
                static SITE: Site = Site::function("builtins", $method);
                ops::call(&SITE, [Raw::Object(self.__object()) $(, $arg)*])
            }
        }
    )* };
}
read! {
    PyStr by "str.__str__"() -> String;
    PyInt by "int.__int__"() -> i64;
    PyFloat by "float.__float__"() -> f64;
    PyBytes by "bytes.__add__"(Raw::Bytes((&[][..]).into())) -> Vec<u8>;
}

// An instance of a class below one of them is a value of it. Of floats generated code says so, as two builtin classes are one; of bytes it
// has the conversions, as `Vec<u8>` is a list of something as well.
impl<T: PythonClass + IsA<PyStr>> IsA<String> for T {}
impl<T: PythonClass + IsA<PyInt>> IsA<i64> for T {}
impl<T: PythonClass + IsA<PyInt>> IsA<BigInt> for T {}
impl IsA<f64> for PyInt {}
impl IsA<f64> for PyFloat {}
impl IsA<Complex64> for PyInt {}
impl IsA<Complex64> for PyFloat {}

/// A handle goes where its value does: alone, optional, in collections and among `*args`. Python gets the object itself.
/// A live list of handles does not: what `List::new` holds is inferred from the one type that passes for a kind.
macro_rules! values {
    ($($k:ty),*) => { $(
        stands! { [] [Class: Stands<$k>] => $k; }

        #[diagnostic::do_not_recommend]
        impl<'a, X> Element<'a, $k> for X
        where
            &'a X: Give<'a, Class: Stands<$k>>,
            X: 'a,
        {
            #[inline]
            fn element(&'a self) -> Raw<'a> {
                <<&'a X as Give<'a>>::Class as Known>::checked::<$k>(self.give())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, X: Give<'a, Class: Stands<$k>>> Args<'a, $k> for X {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) {
                call.push(<X::Class as Known>::checked::<$k>(self.give()));
            }
        }
    )* };
}
values!(String, i64, BigInt, f64, Complex64);

fits! {
    [] &'a PyBytes => Vec<u8>, b => Raw::Object(b.__object());
    [] PyBytes => Vec<u8>, b => Raw::Owned(b.__object().clone());
}
