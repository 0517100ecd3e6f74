//! Callables and classes as values, declared in stubs as `Callable[[A], R]` and `type[T]`.

use std::borrow::Cow;

use super::builtin::value_handle;
use super::call_args::CallArgs;
use super::type_form::TypeForm;
use crate::bridge::{
    Call, Callback, FromPython, IsA, Object, PythonClass, Raw, Result, Returned, Value, ops, with_session,
};
use crate::conversions::arg::give::{Give, Known, Untyped, stands};
use crate::conversions::arg::{Element, fits};
use crate::conversions::arg_fn::{ArgFn, Beside, ByCallable, ByTypes, KindedFn};
use crate::conversions::check::Check;
use crate::conversions::kinds::HandleUnion;
use crate::conversions::sorted::Sorted;
use crate::conversions::{Arg, ArgKind, Args, ClassOf, Function, IntoCallback, attr_as, get_as};

value_handle! {
    /// A Python callable with parameters `A` and the result `R`. `A` is a tuple of kinds (see [`Arg`]), or [`Value`] if
    /// the stub does not declare the parameters.
    ///
    /// ```
    /// use snakebridge::{get_as, types::Callable};
    ///
    /// let hypot: Callable<(f64, f64), f64> = get_as("math", "hypot")?;
    /// assert_eq!(hypot.call((3.0, 4.0))?, 5.0);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    Callable<A, R> is an instance of "collections.abc" "Callable"
}

value_handle! {
    /// A Python class as a value, `type[T]`: `T` or a subclass of it. `Class<Object>` is any class.
    ///
    /// ```
    /// use snakebridge::exceptions::LookupError;
    /// use snakebridge::{get_as, types::Class};
    ///
    /// let class: Class<LookupError> = get_as("builtins", "KeyError")?;
    /// assert_eq!(class.name()?, "KeyError");
    /// let error = class.call("missing")?;
    /// assert_eq!(error.to_string(), "'missing'");
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    Class<T> is an instance of "builtins" "type"
}

impl<A: 'static, R: 'static> FromPython for Callable<A, R> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        ops::class(value)
    }
    fn expected() -> Cow<'static, str> {
        "a callable".into()
    }
}

impl<A, R: FromPython> Callable<A, R> {
    /// Calls it with these arguments: a tuple, or one argument as it is, unless that is a tuple. What decorates a function takes a
    /// closure: `cli.command()?.call(|name: String| println!("Hello {name}"))?`. What takes arguments by name gets them by
    /// [`args`](crate::args):
    ///
    /// ```
    /// use snakebridge::{Value, args, get_as, types::Callable};
    ///
    /// let int: Callable<Value, i64> = get_as("builtins", "int")?;
    /// assert_eq!(int.call(args(("ff",)).kw("base", 16))?, 255);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what the callable raises,
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch) if the result is not an `R`, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn call<'a, M>(&self, args: impl CallArgs<'a, A, M>) -> Result<R> {
        invoke(&self.0, args)
    }
}

impl Value {
    /// Calls the object, `value(..)`, with a tuple of arguments, one as it is, or those by name as `args((1,)).kw("name", 2)`.
    ///
    /// ```
    /// use snakebridge::get;
    ///
    /// let sqrt = get("math", "sqrt")?;
    /// assert_eq!(sqrt.call(16)?, 4.0);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what the object raises, or with an `AttributeError` where the value is plain data, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn call<'a, M>(&self, args: impl CallArgs<'a, Value, M>) -> Result<Value> {
        match self.as_object() {
            Some(object) => invoke(object, args),
            None => invoke(&attr_as(self, "__call__")?, args),
        }
    }
}

/// The function that bindings of a module have under a Rust name; `renamed` are those that Python names otherwise.
///
/// # Errors
///
/// Those of [`get_as`](crate::get_as).
pub fn function_of(module: &str, renamed: &[(&str, &str)], rust: &str) -> Result<Callable<Value, Value>> {
    let python = renamed.iter().find(|(own, _)| *own == rust);
    get_as(module, python.map_or(rust, |(_, python)| python))
}

/// Calls a union of what can be called, whatever it is.
///
/// # Errors
///
/// As [`Callable::call`].
pub fn call_union<'a, M, R: FromPython>(
    union: &impl HandleUnion,
    args: impl CallArgs<'a, Value, M>,
) -> Result<R> {
    invoke(union.__variant().1, args)
}

pub(super) fn invoke<'a, A, M, R: FromPython>(callable: &Object, args: impl CallArgs<'a, A, M>) -> Result<R> {
    let session = args.session();
    let mut call = Call::default();
    args.push_to(&mut call);
    match session {
        Some(session) => with_session(session, || ops::invoke(callable, call)),
        None => ops::invoke(callable, call),
    }
}

// A class object is its own sort.
#[diagnostic::do_not_recommend]
impl<T> Sorted for Class<T> {
    type Sort = Class<T>;
}

impl<T: TypeForm + 'static> Class<T> {
    /// The class of the handle type `T`; of other types what Python writes for them, as [`TypeForm`] lists: `list[int]` for a `Vec<i64>`.
    ///
    /// ```
    /// use snakebridge::types::{Class, IndexMap};
    ///
    /// let names = Class::<Vec<Option<String>>>::of()?;
    /// assert_eq!(names.to_string(), "list[typing.Optional[str]]");
    /// let sizes = Class::<IndexMap<String, (i64, f64)>>::of()?;
    /// assert_eq!(sizes.to_string(), "dict[str, tuple[int, float]]");
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with an exception if its module cannot be imported or does not contain
    /// it, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn of() -> Result<Self> {
        T::form().map(PythonClass::__from_object)
    }
}

impl<T: PythonClass + FromPython> FromPython for Class<T> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let class: Self = ops::class_or_label(value)?;
        let wanted = T::__class();
        // Without a class object, the class is recognized as its instances are.
        let fits = match wanted.members() {
            Some(_) => value.is_instance(wanted)?,
            None => wanted.is_object() || ops::is_subclass(&class.0, wanted)?,
        };
        if fits {
            Ok(class)
        } else {
            Err(value.mismatch(&Self::expected()))
        }
    }
    fn expected() -> Cow<'static, str> {
        format!("type[{}]", T::expected()).into()
    }
}

impl<T: FromPython> Class<T> {
    /// Makes an instance: calls the class with any arguments, those by name as `args((1,)).kw("name", 2)`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what the class raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn call<'a, M>(&self, args: impl CallArgs<'a, Value, M>) -> Result<T> {
        invoke(&self.0, args)
    }

    /// The `__name__` of the class.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn name(&self) -> Result<String> {
        static SITE: crate::bridge::Site = crate::bridge::Site::attribute("builtins", "type.__name__");
        ops::attr(&SITE, &self.0)
    }
}

/// Calling the kind `Self` in Python with `Input`s returns an `Output`; the type parameters of functions are inferred
/// from it.
#[diagnostic::on_unimplemented(
    message = "the result of calling a `{Self}` is not known",
    label = "Python's result depends on what this callable returns",
    note = "pass `snakebridge::callback(closure)`, or a `&Callable<A, R>`"
)]
pub trait Calls {
    /// The arguments as a tuple of kinds; [`Value`] where nothing is declared.
    type Input;
    /// The type of the result.
    type Output;
}

macro_rules! calls {
    ($([$($g:tt)*] $kind:ty => $input:ty, $output:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> Calls for $kind {
            type Input = $input;
            type Output = $output;
        }
    )* };
}
calls! {
    [A, R] Callable<A, R> => A, R;
    [T] Class<T> => Value, T;
    [] Value => Value, Value;
    [] Object => Value, Value;
}

#[diagnostic::do_not_recommend]
impl<S, F: IntoCallback<S>> KindedFn<ByTypes<S>> for F {
    type Kind = Callable<F::Takes, F::Gives>;
}

#[diagnostic::do_not_recommend]
impl<'a, A, R> Arg<'a, Callable<A, R>> for Callback<A, R> {
    fn raw(self) -> Raw<'a> {
        Raw::from(self)
    }
}

// As `*args`, one stands alone, as other handles and values do.
#[diagnostic::do_not_recommend]
impl<'a, A, R> Args<'a, Value> for Callback<A, R> {
    fn push_to(self, call: &mut Call<'a>) {
        call.push(Raw::from(self));
    }
}

#[diagnostic::do_not_recommend]
impl<'a, A, R, B, S> Args<'a, Function<A, R>> for Callback<B, S> {
    fn push_to(self, call: &mut Call<'a>) {
        call.push(Raw::from(self));
    }
}

#[diagnostic::do_not_recommend]
impl<'a, A, R, X: Give<'a>> Args<'a, Function<A, R>> for X {
    fn push_to(self, call: &mut Call<'a>) {
        call.push(<X::Class as Known>::checked::<Function<A, R>>(self.give()));
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T, X> Args<'a, ClassOf<T>> for X
where
    T: PythonClass + FromPython,
    X: Give<'a, Class: StandsForClass<T>>,
{
    fn push_to(self, call: &mut Call<'a>) {
        call.push(<X::Class as Known>::checked::<ClassOf<T>>(self.give()));
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K, A, R, B: 'static, S: 'static> ArgFn<'a, Beside<K>, A, R, ByCallable> for &'a Callable<B, S> {
    fn raw_fn(self) -> Raw<'a> {
        Raw::Object(self.__object())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K, A, R, B: 'static, S: 'static> ArgFn<'a, Beside<K>, A, R, ByCallable> for Callable<B, S> {
    fn raw_fn(self) -> Raw<'a> {
        Raw::Owned(self.__object().clone())
    }
}

fits! {
    // The closure itself checks its arguments and its result, at each call.
    [A, R, B, S] Callback<B, S> => Function<A, R>, c => Raw::from(c);
}
// Handles, of which some class declares that it can be called, and values without a static type.
stands! {
    [A, R,] [] => Function<A, R>;
    [T: PythonClass + FromPython,] [Class: StandsForClass<T>] => ClassOf<T>;
}

impl<A, R> Check for Function<A, R> {
    fn check(value: &Returned<'_>) -> Result<()> {
        Callable::<(), ()>::from_python(value).map(drop)
    }
    fn declared() -> Cow<'static, str> {
        Callable::<(), ()>::expected()
    }
}

impl<T: PythonClass + FromPython> Check for ClassOf<T> {
    fn check(value: &Returned<'_>) -> Result<()> {
        Class::<T>::from_python(value).map(drop)
    }
    fn declared() -> Cow<'static, str> {
        Class::<T>::expected()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T, X> Element<'a, ClassOf<T>> for X
where
    &'a X: Give<'a, Class: StandsForClass<T>>,
    X: 'a,
{
    fn element(&'a self) -> Raw<'a> {
        self.give()
    }
}

/// A class object known as `Self` passes for `type[T]`.
#[doc(hidden)]
pub trait StandsForClass<T> {}

#[diagnostic::do_not_recommend]
impl<T, U: PythonClass + IsA<T>> StandsForClass<T> for Class<U> {}

#[diagnostic::do_not_recommend]
impl<T> StandsForClass<T> for Untyped {}

impl<A, R> ArgKind for Function<A, R> {
    type Given<'a> = Callback<A, R>;
}

impl<T: PythonClass + FromPython + IsA<T>> ArgKind for ClassOf<T> {
    type Given<'a> = &'a Class<T>;
}
