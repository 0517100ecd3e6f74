//! The methods of `str`, `bytes`, `int` and `float` by their handles: what each class that derives from one of them has, unless it
//! defines its own. Operators stand in generated code, as `Deref` does not bring them.

use super::builtin::member;
use super::iter::PyIter;
use super::scalar_handles::{PyBytes, PyFloat, PyInt, PyStr};
use super::slice::Slice;
use crate::bridge::{PythonClass, Raw, Result, Site, Value, ops};
use crate::conversions::{Arg, Iterable, ReadableBuffer};

/// `class "python": docs, name(argument: kind) -> result = "method";`
macro_rules! methods {
    ($class:ident $python:literal: $($(#[doc = $doc:literal])+ $name:ident($($arg:ident: $kind:ty),*) -> $t:ty = $method:literal;)+) => {
        impl $class { $(
            $(#[doc = $doc])+
            ///
            /// # Errors
            ///
            /// [`Error::Python`](crate::Error::Python) with what the method raises, those of reading what it returns, and the
            /// [errors of every call](crate::Error#errors-of-every-call).
            #[allow(clippy::len_without_is_empty, reason = "Python has no such method")]
            #[allow(clippy::extra_unused_lifetimes, reason = "of methods without arguments")]
            pub fn $name<'a>(&self $(, $arg: impl Arg<'a, $kind>)*) -> Result<$t> {
                member!($python.$method, self $(, $arg.raw())*)
            }
        )+ }
    };
}

/// What an operator of Python says of a handle and another value.
macro_rules! compared {
    ($class:ident with $kind:ty: $($(#[doc = $doc:literal])+ $name:ident = $function:literal;)+) => {
        impl $class { $(
            $(#[doc = $doc])+
            ///
            /// # Errors
            ///
            /// [`Error::Python`](crate::Error::Python) with what the comparison raises, and the
            /// [errors of every call](crate::Error#errors-of-every-call).
            pub fn $name<'a>(&self, other: impl Arg<'a, $kind>) -> Result<bool> {
                static SITE: Site = Site::function("operator", $function);
                ops::call(&SITE, [Raw::Object(self.__object()), other.raw()])
            }
        )+ }
    };
    ($($class:ident with $kind:ty;)+) => { $(
        compared! { $class with Value:
            /// Python's `==`.
            py_eq = "eq";
        }
        compared! { $class with $kind:
            /// Python's `<`.
            py_lt = "lt";
            /// Python's `<=`.
            py_le = "le";
            /// Python's `>`.
            py_gt = "gt";
            /// Python's `>=`.
            py_ge = "ge";
        }
    )+ };
}
compared! {
    PyStr with String;
    PyBytes with ReadableBuffer;
    PyInt with Value;
    PyFloat with Value;
}

methods! { PyStr "str":
    /// The number of letters, `len(text)`.
    len() -> usize = "__len__";
    /// The letter at `index`; a negative index counts from the end.
    get_item(index: i64) -> String = "__getitem__";
    /// The letters of a range: Python's `text[1:3]`.
    get_slice(range: Slice) -> String = "__getitem__";
    /// Whether `part` is in the text: Python's `part in text`.
    contains(part: String) -> bool = "__contains__";
    /// An iterator over the letters.
    iter() -> PyIter<String> = "__iter__";
    /// The text with its first letter in upper case and the rest in lower case.
    capitalize() -> String = "capitalize";
    /// The text for comparisons without case.
    casefold() -> String = "casefold";
    /// The text in lower case.
    lower() -> String = "lower";
    /// The text in upper case.
    upper() -> String = "upper";
    /// The text with upper and lower case exchanged.
    swapcase() -> String = "swapcase";
    /// The text with each word in title case.
    title() -> String = "title";
    /// The text in the middle of so many letters, the others spaces.
    center(width: i64) -> String = "center";
    /// The text at the left of so many letters, the others spaces.
    ljust(width: i64) -> String = "ljust";
    /// The text at the right of so many letters, the others spaces.
    rjust(width: i64) -> String = "rjust";
    /// The text with zeros before it, behind a sign, to so many letters.
    zfill(width: i64) -> String = "zfill";
    /// The text with spaces in place of tabs.
    expandtabs() -> String = "expandtabs";
    /// How often `part` occurs, without overlaps.
    count(part: String) -> i64 = "count";
    /// Where `part` occurs first, -1 if nowhere.
    find(part: String) -> i64 = "find";
    /// Where `part` occurs last, -1 if nowhere.
    rfind(part: String) -> i64 = "rfind";
    /// Where `part` occurs first; a `ValueError` if nowhere.
    index(part: String) -> i64 = "index";
    /// Where `part` occurs last; a `ValueError` if nowhere.
    rindex(part: String) -> i64 = "rindex";
    /// Whether it begins with `prefix`.
    startswith(prefix: String) -> bool = "startswith";
    /// Whether it ends with `suffix`.
    endswith(suffix: String) -> bool = "endswith";
    /// The text without `prefix`, if it begins with it.
    removeprefix(prefix: String) -> String = "removeprefix";
    /// The text without `suffix`, if it ends with it.
    removesuffix(suffix: String) -> String = "removesuffix";
    /// The text with `new` in place of each `old`.
    replace(old: String, new: String) -> String = "replace";
    /// The text without white space at both ends.
    strip() -> String = "strip";
    /// The text without white space at its beginning.
    lstrip() -> String = "lstrip";
    /// The text without white space at its end.
    rstrip() -> String = "rstrip";
    /// The text without these letters at both ends: Python's `text.strip(letters)`.
    strip_letters(letters: String) -> String = "strip";
    /// The words between white space.
    split() -> Vec<String> = "split";
    /// The parts between `separator`: Python's `text.split(separator)`.
    split_at(separator: String) -> Vec<String> = "split";
    /// The lines, without what ends them.
    splitlines() -> Vec<String> = "splitlines";
    /// What is before the first `separator`, the separator, and what is behind it.
    partition(separator: String) -> (String, String, String) = "partition";
    /// The same with the last separator.
    rpartition(separator: String) -> (String, String, String) = "rpartition";
    /// The parts, with this text between them.
    join(parts: Iterable<String>) -> String = "join";
    /// The text in UTF-8.
    encode() -> Vec<u8> = "encode";
    /// Whether it has letters and digits alone.
    isalnum() -> bool = "isalnum";
    /// Whether it has letters alone.
    isalpha() -> bool = "isalpha";
    /// Whether all is ASCII.
    isascii() -> bool = "isascii";
    /// Whether it has decimals alone.
    isdecimal() -> bool = "isdecimal";
    /// Whether it has digits alone.
    isdigit() -> bool = "isdigit";
    /// Whether it is a name in Python.
    isidentifier() -> bool = "isidentifier";
    /// Whether its letters with case are in lower case.
    islower() -> bool = "islower";
    /// Whether it has what stands for numbers alone.
    isnumeric() -> bool = "isnumeric";
    /// Whether all is printable.
    isprintable() -> bool = "isprintable";
    /// Whether it has white space alone.
    isspace() -> bool = "isspace";
    /// Whether its words are in title case.
    istitle() -> bool = "istitle";
    /// Whether its letters with case are in upper case.
    isupper() -> bool = "isupper";
}

methods! { PyBytes "bytes":
    /// The number of bytes.
    len() -> usize = "__len__";
    /// The byte at `index`; a negative index counts from the end.
    get_item(index: i64) -> i64 = "__getitem__";
    /// The bytes of a range: Python's `data[1:3]`.
    get_slice(range: Slice) -> Vec<u8> = "__getitem__";
    /// Whether `part` is in the bytes: Python's `part in data`.
    contains(part: ReadableBuffer) -> bool = "__contains__";
    /// An iterator over the bytes.
    iter() -> PyIter<i64> = "__iter__";
    /// The text that these are the UTF-8 of.
    decode() -> String = "decode";
    /// Two hexadecimal digits for each byte.
    hex() -> String = "hex";
    /// How often `part` occurs, without overlaps.
    count(part: ReadableBuffer) -> i64 = "count";
    /// Where `part` occurs first, -1 if nowhere.
    find(part: ReadableBuffer) -> i64 = "find";
    /// Where `part` occurs last, -1 if nowhere.
    rfind(part: ReadableBuffer) -> i64 = "rfind";
    /// Where `part` occurs first; a `ValueError` if nowhere.
    index(part: ReadableBuffer) -> i64 = "index";
    /// Whether it begins with `prefix`.
    startswith(prefix: ReadableBuffer) -> bool = "startswith";
    /// Whether it ends with `suffix`.
    endswith(suffix: ReadableBuffer) -> bool = "endswith";
    /// The bytes without `prefix`, if they begin with it.
    removeprefix(prefix: ReadableBuffer) -> Vec<u8> = "removeprefix";
    /// The bytes without `suffix`, if they end with it.
    removesuffix(suffix: ReadableBuffer) -> Vec<u8> = "removesuffix";
    /// The bytes with `new` in place of each `old`.
    replace(old: ReadableBuffer, new: ReadableBuffer) -> Vec<u8> = "replace";
    /// The bytes without white space at both ends.
    strip() -> Vec<u8> = "strip";
    /// The bytes without white space at their beginning.
    lstrip() -> Vec<u8> = "lstrip";
    /// The bytes without white space at their end.
    rstrip() -> Vec<u8> = "rstrip";
    /// The parts between white space.
    split() -> Vec<Vec<u8>> = "split";
    /// The parts between `separator`: Python's `data.split(separator)`.
    split_at(separator: ReadableBuffer) -> Vec<Vec<u8>> = "split";
    /// The lines, without what ends them.
    splitlines() -> Vec<Vec<u8>> = "splitlines";
    /// What is before the first `separator`, the separator, and what is behind it.
    partition(separator: ReadableBuffer) -> (Vec<u8>, Vec<u8>, Vec<u8>) = "partition";
    /// The parts, with these bytes between them.
    join(parts: Iterable<ReadableBuffer>) -> Vec<u8> = "join";
    /// The bytes with ASCII in lower case.
    lower() -> Vec<u8> = "lower";
    /// The bytes with ASCII in upper case.
    upper() -> Vec<u8> = "upper";
}

methods! { PyInt "int":
    /// How many bits it takes, without sign and leading zeros.
    bit_length() -> i64 = "bit_length";
    /// Itself over one: numerator and denominator.
    as_integer_ratio() -> (i64, i64) = "as_integer_ratio";
    /// The number itself; of a complex number it would be its conjugate.
    conjugate() -> i64 = "conjugate";
    /// Its absolute value, `abs(number)`.
    abs() -> i64 = "__abs__";
    /// The quotient, rounded down: Python's `number // other`.
    floordiv(other: i64) -> i64 = "__floordiv__";
    /// The quotient, rounded down, and the remainder: Python's `divmod(number, other)`.
    divmod(other: i64) -> (i64, i64) = "__divmod__";
    /// The power; a float if the exponent is negative.
    pow(exponent: i64) -> Value = "__pow__";
    /// The integer, `int(number)`.
    py_int() -> i64 = "__int__";
    /// The nearest float, `float(number)`.
    py_float() -> f64 = "__float__";
}

methods! { PyFloat "float":
    /// The exact fraction: numerator and denominator.
    as_integer_ratio() -> (i64, i64) = "as_integer_ratio";
    /// Whether it has no fractional part.
    is_integer() -> bool = "is_integer";
    /// The exact number in hexadecimal digits.
    hex() -> String = "hex";
    /// The number itself; of a complex number it would be its conjugate.
    conjugate() -> f64 = "conjugate";
    /// Its absolute value, `abs(number)`.
    abs() -> f64 = "__abs__";
    /// The quotient, rounded down: Python's `number // other`.
    floordiv(other: f64) -> f64 = "__floordiv__";
    /// The quotient, rounded down, and the remainder: Python's `divmod(number, other)`.
    divmod(other: f64) -> (f64, f64) = "__divmod__";
    /// The power; complex if the number is negative and the exponent no integer.
    pow(exponent: f64) -> Value = "__pow__";
    /// The nearest integer, of two the even one: Python's `round(number)`.
    round() -> i64 = "__round__";
    /// The integer next to zero, `int(number)`.
    py_int() -> i64 = "__int__";
    /// The float, `float(number)`.
    py_float() -> f64 = "__float__";
}

/// The parts of numbers, which are attributes.
macro_rules! parts {
    ($($class:ident: $t:ty, $($(#[doc = $doc:literal])+ $name:ident = $path:literal;)+)+) => { $(
        impl $class { $(
            $(#[doc = $doc])+
            ///
            /// # Errors
            ///
            /// Those of reading a number, and the [errors of every call](crate::Error#errors-of-every-call).
            pub fn $name(&self) -> Result<$t> {
                static SITE: Site = Site::attribute("builtins", $path);
                ops::attr(&SITE, self.__object())
            }
        )+ }
    )+ };
}
parts! {
    PyInt: i64,
    /// The real part: the number itself.
    real = "int.real";
    /// The imaginary part: zero.
    imag = "int.imag";
    /// The number over one.
    numerator = "int.numerator";
    /// One.
    denominator = "int.denominator";

    PyFloat: f64,
    /// The real part: the number itself.
    real = "float.real";
    /// The imaginary part: zero.
    imag = "float.imag";
}
