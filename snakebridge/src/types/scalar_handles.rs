//! Handles of `str`, `int`, `float` and `bytes`, as bases of classes that derive from them.
//! Plain data is read as Rust types instead.

use super::builtin::class;
use crate::bridge::{Object, PythonClass, Raw, Result, Site, ops};

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
