//! A `Value` read as typed Rust data, in one word for each place: `row["x"].read::<f64>()?`.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash};
use std::ops::Index;

use indexmap::{IndexMap, IndexSet};

use super::{BigInt, Value};
use crate::bridge::FromPython;
use crate::bridge::backend::{Context, Returned, Target};
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::ops;
use crate::bridge::raw::Raw;
use crate::bridge::session::scope::Chosen;
use crate::bridge::site::Site;

static GET_ITEM: Site = Site::function("operator", "getitem");
static NOTHING: Value = Value::None;

impl Value {
    /// Reads the value as a Rust type, by the rules of typed results: without loss, or an error that names the place. Objects inside
    /// are read as well: `float64` of numpy is a `float`, an instance of a class its handle.
    ///
    /// ```
    /// use snakebridge::{Value, call};
    ///
    /// let row = call("json", "loads", (r#"{"x": 1.5, "names": ["a", "b"]}"#,))?;
    /// assert_eq!(row["x"].read::<f64>()?, 1.5);
    /// let names: Vec<String> = row["names"].read()?;
    /// assert_eq!(names, ["a", "b"]);
    /// assert_eq!(row["y"].read::<Option<f64>>()?, None);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`], [`Error::IntOverflow`] or [`Error::UnsupportedValue`], with its path, if the value cannot be read as
    /// `T`, and for objects the [errors of every call](crate::Error#errors-of-every-call).
    pub fn read<T: FromPython>(&self) -> Result<T> {
        let read = match self {
            Value::Ref(object) => ops::snapshot(object),
            value if value.has_objects() => {
                ops::call(&GET_ITEM, [Raw::Tuple(vec![Raw::Value(value)]), Raw::Int(0)])
            }
            plain => {
                let context = Context {
                    target: Target::Receiver,
                    receiver: None,
                    origin: None,
                    session: Chosen::Open,
                };
                T::from_python(&Returned::plain(plain, &context))
            }
        };
        read.map_err(Error::unnamed)
    }

    /// Reads what stands under a string key of a `dict`, or at an index of a `list` or `tuple`; `None` where nothing is, so
    /// `get_as::<Option<String>>("name")` is for what may be missing. An object is asked with `object[key]`.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Value::read), and [`Error::Python`] with what `object[key]` raises.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a name or a number is written as it is"
    )]
    pub fn get_as<T: FromPython>(&self, key: impl ValueKey) -> Result<T> {
        match self {
            Value::Ref(object) => {
                ops::call(&GET_ITEM, [Raw::Object(object), key.raw()]).map_err(Error::unnamed)
            }
            value => value.find(&key).read(),
        }
        .map_err(|error| key.place(error))
    }

    /// The value as a handle of a class, checked with `isinstance`.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`] if it is plain data or an instance of another class, and those of
    /// [`Handle::cast`](crate::Handle::cast).
    pub fn cast<T: Handle>(&self) -> Result<T> {
        match self {
            Value::Ref(object) => Handle::cast(object),
            plain => Err(Error::TypeMismatch {
                symbol: String::new(),
                path: String::new(),
                expected: T::__class().declared(),
                got: plain.type_name().to_owned(),
                help: crate::bridge::error::help::VALUE,
            }),
        }
    }

    fn find(&self, key: &impl ValueKey) -> &Value {
        key.find(self).unwrap_or(&NOTHING)
    }

    /// Whether some of it is an object in Python.
    fn has_objects(&self) -> bool {
        match self {
            Value::Ref(_) => true,
            Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => {
                items.iter().any(Value::has_objects)
            }
            Value::Dict(entries) => entries
                .iter()
                .any(|(key, value)| key.has_objects() || value.has_objects()),
            _ => false,
        }
    }
}

/// What a [`Value`] is indexed with: a string key of a `dict`, or the place in a `list` or `tuple`.
pub trait ValueKey: sealed::Sealed {
    #[doc(hidden)]
    fn find<'v>(&self, value: &'v Value) -> Option<&'v Value>;
    #[doc(hidden)]
    fn raw(&self) -> Raw<'_>;
    #[doc(hidden)]
    fn place(&self, error: Error) -> Error;
}

macro_rules! keys {
    ($($t:ty: $key:ident => $find:ident, $raw:expr, $place:ident;)*) => { $(
        impl sealed::Sealed for $t {}
        impl ValueKey for $t {
            fn find<'v>(&self, value: &'v Value) -> Option<&'v Value> {
                let $key = self;
                value.$find(*$key)
            }
            fn raw(&self) -> Raw<'_> {
                let $key = self;
                $raw
            }
            fn place(&self, error: Error) -> Error {
                error.$place(*self)
            }
        }

        /// What stands there, or `None` if nothing does, as in `serde_json`.
        impl Index<$t> for Value {
            type Output = Value;
            fn index(&self, key: $t) -> &Value {
                self.find(&key)
            }
        }
    )* };
}
keys! {
    &str: key => get, Raw::Str((*key).into()), at_key;
    usize: index => at, Raw::Int(i64::try_from(*index).unwrap_or(i64::MAX)), at_index;
}

mod sealed {
    pub trait Sealed {}
}

/// `[generics] type;` : reading by `TryFrom`, of a value and of a reference to one.
macro_rules! read {
    ($([$($g:tt)*] $t:ty;)*) => { $(
        impl<$($g)*> TryFrom<&Value> for $t where $t: FromPython {
            type Error = Error;
            /// [`Value::read`]
            fn try_from(value: &Value) -> Result<Self> {
                value.read()
            }
        }
        impl<$($g)*> TryFrom<Value> for $t where $t: FromPython {
            type Error = Error;
            /// [`Value::read`]
            fn try_from(value: Value) -> Result<Self> {
                value.read()
            }
        }
    )* };
}
read! {
    [] bool;
    [] i8;
    [] i16;
    [] i32;
    [] i64;
    [] i128;
    [] isize;
    [] u16;
    [] u32;
    [] u64;
    [] u128;
    [] usize;
    [] f64;
    [] BigInt;
    [] String;
    [] Object;
    [T] Vec<T>;
    [K: Hash + Eq, V, S: BuildHasher + Default] HashMap<K, V, S>;
    [K: Ord, V] BTreeMap<K, V>;
    [K: Hash + Eq, V, S: BuildHasher + Default] IndexMap<K, V, S>;
    [T: Hash + Eq, S: BuildHasher + Default] HashSet<T, S>;
    [T: Ord] BTreeSet<T>;
    [T: Hash + Eq, S: BuildHasher + Default] IndexSet<T, S>;
}
