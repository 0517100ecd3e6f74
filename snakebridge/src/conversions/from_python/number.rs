//! Numbers, read exactly or not at all. A `bool` is not read as an `int` nor an `int` as a `bool`, and an `int` is read
//! as a float only if the float is exact. Numpy scalars are accepted, because stubs declare them as Python's own
//! numbers (`Series.sum() -> float`).

use std::borrow::Cow;

use num_complex::{Complex32, Complex64};

use super::array::numbers;
use crate::bridge::ops::call;
use crate::bridge::{BigInt, Error, Exact, FromPython, PyKind, Raw, Result, Returned, Site, Want};

impl FromPython for bool {
    const WANT: Want = Want::Plain;

    #[inline]
    fn in_place(value: Exact<'_>) -> Option<Self> {
        value.bool()
    }

    #[inline]
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if value.kind() == PyKind::Bool {
            value.as_bool()
        } else {
            foreign_bool(value)
        }
    }

    fn expected() -> Cow<'static, str> {
        "bool".into()
    }

    fn is_exactly(kind: PyKind) -> bool {
        kind == PyKind::Bool
    }

    numbers!();
}

/// `numpy.bool_` is not a subclass of `bool`, but stubs declare it as one.
#[cold]
fn foreign_bool(value: &Returned<'_>) -> Result<bool> {
    static TRUTH: Site = Site::function("builtins", "bool");
    if matches!(value.type_name().as_str(), "numpy.bool_" | "numpy.bool") {
        return call(&TRUTH, [Raw::Owned(value.object())]);
    }
    Err(value.mismatch("bool"))
}

/// Whether this is an `int` but not a `bool`. The exact type is checked first, subclasses (`IntEnum`) after it.
#[inline]
fn is_int(value: &Returned<'_>) -> bool {
    match value.kind() {
        PyKind::Int => true,
        PyKind::Other => value.base_kind() == PyKind::Int,
        _ => false,
    }
}

/// `numpy.int64` is not a subclass of `int`, but has `__index__`, which is exact.
#[cold]
fn foreign_int<R: FromPython>(value: &Returned<'_>, expected: &str) -> Result<R> {
    static INDEX: Site = Site::function("operator", "index");
    let name = value.type_name();
    let is_integer = name.strip_prefix("numpy.").is_some_and(|name| {
        let sizes = ["int", "uint"].map(|prefix| name.strip_prefix(prefix).unwrap_or_default());
        let has_size = sizes.iter().any(|size| size.parse::<u8>().is_ok());
        has_size || matches!(name, "longlong" | "ulonglong" | "intc" | "uintc")
    });
    if is_integer {
        read_as(value, &INDEX)
    } else {
        Err(value.mismatch(expected))
    }
}

/// `numpy.float32` is not a subclass of `float`, but converts to one without loss.
#[cold]
fn foreign_float(value: &Returned<'_>) -> Result<f64> {
    static FLOAT: Site = Site::function("builtins", "float");
    match value.type_name().as_str() {
        "numpy.float32" | "numpy.float16" => read_as(value, &FLOAT),
        _ => foreign_int(value, "float"),
    }
}

/// Applies a Python function to the number and reads the result. Errors name the call that returned the number.
fn read_as<R: FromPython>(value: &Returned<'_>, function: &'static Site) -> Result<R> {
    call(function, [Raw::Owned(value.object())]).map_err(|error| match error {
        Error::IntOverflow {
            value: digits,
            target,
            ..
        } => beyond(value, digits, target),
        other => other,
    })
}

#[cold]
fn overflow(value: &Returned<'_>, target: &'static str) -> Error {
    match value.as_big_int() {
        Ok(number) => beyond(value, number.abridged(), target),
        Err(error) => error,
    }
}

fn beyond(value: &Returned<'_>, digits: String, target: &'static str) -> Error {
    Error::IntOverflow {
        symbol: value.symbol(),
        path: String::new(),
        value: digits,
        target,
        help: value.wider(),
    }
}

impl FromPython for i64 {
    const WANT: Want = Want::Plain;

    #[inline]
    fn in_place(value: Exact<'_>) -> Option<Self> {
        value.i64()
    }

    #[inline]
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if let Some(number) = value.in_place() {
            return Ok(number);
        }
        if !is_int(value) {
            return foreign_int(value, "int");
        }
        match value.as_i64()? {
            Some(number) => Ok(number),
            None => Err(overflow(value, "i64")),
        }
    }

    fn expected() -> Cow<'static, str> {
        "int".into()
    }

    fn is_exactly(kind: PyKind) -> bool {
        kind == PyKind::Int
    }

    numbers!();
}

impl FromPython for i128 {
    const WANT: Want = Want::Plain;

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if !is_int(value) {
            return foreign_int(value, "int");
        }
        value.as_i128()?.ok_or_else(|| overflow(value, "i128"))
    }

    fn expected() -> Cow<'static, str> {
        "int".into()
    }
}

impl FromPython for u128 {
    const WANT: Want = Want::Plain;

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if !is_int(value) {
            return foreign_int(value, "int");
        }
        u128::try_from(&value.as_big_int()?).map_err(|_| overflow(value, "u128"))
    }

    fn expected() -> Cow<'static, str> {
        "int".into()
    }
}

macro_rules! narrow {
    ($($t:ident through $wide:ident)*) => { $(
        impl FromPython for $t {
            const WANT: Want = Want::Plain;

            #[inline]
            fn in_place(value: Exact<'_>) -> Option<Self> {
                value.i64().and_then(|number| $t::try_from(number).ok())
            }

            fn from_python(value: &Returned<'_>) -> Result<Self> {
                let target = stringify!($t);
                match <$wide>::from_python(value) {
                    Ok(number) => $t::try_from(number).map_err(|_| beyond(value, number.to_string(), target)),
                    Err(Error::IntOverflow { value: digits, .. }) => Err(beyond(value, digits, target)),
                    Err(error) => Err(error),
                }
            }

            fn expected() -> Cow<'static, str> {
                "int".into()
            }

            numbers!();
        }
    )* };
}
narrow!(i8 through i64 i16 through i64 i32 through i64 isize through i64 u16 through i64 u32 through i64
    u64 through i128 usize through i128);

impl FromPython for BigInt {
    const WANT: Want = Want::Plain;

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if !is_int(value) {
            return foreign_int(value, "int");
        }
        value.as_big_int()
    }

    fn expected() -> Cow<'static, str> {
        "int".into()
    }

    fn is_exactly(kind: PyKind) -> bool {
        kind == PyKind::Int
    }
}

impl FromPython for f64 {
    const WANT: Want = Want::Plain;

    #[inline]
    fn in_place(value: Exact<'_>) -> Option<Self> {
        value.f64()
    }

    #[inline]
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        match value.in_place() {
            Some(number) => Ok(number),
            None => other_float(value),
        }
    }

    fn expected() -> Cow<'static, str> {
        "float".into()
    }

    fn is_exactly(kind: PyKind) -> bool {
        kind == PyKind::Float
    }

    numbers!();
}

fn other_float(value: &Returned<'_>) -> Result<f64> {
    if value.kind() == PyKind::Bool {
        return Err(value.mismatch("float"));
    }
    match value.base_kind() {
        // A subclass, or plain data of another backend.
        PyKind::Float => value.as_f64(),
        PyKind::Int => exact_float(value),
        _ => foreign_float(value),
    }
}

/// The `int` as a float, if the float represents it exactly.
fn exact_float(value: &Returned<'_>) -> Result<f64> {
    let number = value.as_big_int()?;
    number.exact_f64().ok_or_else(|| overflow(value, "f64"))
}

impl FromPython for Complex64 {
    const WANT: Want = Want::Plain;

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let exact = value.kind();
        if exact == PyKind::Complex || (exact == PyKind::Other && value.base_kind() == PyKind::Complex) {
            let (re, im) = value.as_complex()?;
            return Ok(Complex64 { re, im });
        }
        match f64::from_python(value) {
            Ok(re) => Ok(Complex64 { re, im: 0.0 }),
            Err(Error::TypeMismatch { .. }) => Err(value.mismatch("complex")),
            Err(error) => Err(error),
        }
    }

    fn expected() -> Cow<'static, str> {
        "complex".into()
    }

    fn is_exactly(kind: PyKind) -> bool {
        kind == PyKind::Complex
    }

    numbers!();
}

impl FromPython for f32 {
    const WANT: Want = Want::Plain;

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        narrowed(f64::from_python(value)?)
    }

    fn expected() -> Cow<'static, str> {
        "float".into()
    }

    numbers!();
}

impl FromPython for Complex32 {
    const WANT: Want = Want::Plain;

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let Complex64 { re, im } = Complex64::from_python(value)?;
        Ok(Complex32 {
            re: narrowed(re)?,
            im: narrowed(im)?,
        })
    }

    fn expected() -> Cow<'static, str> {
        "complex".into()
    }

    numbers!();
}

/// The number as an `f32`, if that represents it exactly. No number stays none, and keeps its sign.
#[expect(clippy::cast_possible_truncation, reason = "what was lost is looked for")]
fn narrowed(number: f64) -> Result<f32> {
    let narrow = number as f32;
    if f64::from(narrow) == number || number.is_nan() {
        return Ok(narrow);
    }
    Err(Error::unsupported(format!(
        "{number:?} is no number that an `f32` represents: read it as an `f64` and round it"
    )))
}
