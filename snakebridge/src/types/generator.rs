//! `PyGenerator`: a Python generator, which can be resumed with values or exceptions, and closed, and which returns a
//! value at its end.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use super::exceptions::{BaseException, StopIteration};
use crate::bridge::{
    ClassDef, Error, FromPython, Handle, IsA, Object, PythonClass, Raw, Result, Returned, Site, ops,
};
use crate::conversions::Arg;
use crate::conversions::arg::give::handles;

/// The outcome of resuming a generator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GeneratorStep<Y, R> {
    /// The generator yielded a value, and is suspended.
    Yielded(Y),
    /// The generator returned a value, and has ended.
    Returned(R),
}

impl<Y, R> GeneratorStep<Y, R> {
    /// The yielded value, if it yielded.
    pub fn yielded(self) -> Option<Y> {
        match self {
            GeneratorStep::Yielded(value) => Some(value),
            GeneratorStep::Returned(_) => None,
        }
    }

    /// The returned value, if it returned.
    pub fn returned(self) -> Option<R> {
        match self {
            GeneratorStep::Yielded(_) => None,
            GeneratorStep::Returned(value) => Some(value),
        }
    }
}

/// A Python `Generator[Y, S, R]`: yields `Y`, is sent `S`, returns `R`. Clones are the same generator.
///
/// As an [`Iterator`] it returns the yielded values; [`returned`](PyGenerator::returned) has the value that it returned
/// in the end. Some functions are declared as generators but return another iterator (`Path.iterdir` of CPython 3.13
/// returns a `map`): iterating works, but `send`, `throw` and `close` raise Python's `AttributeError`.
///
/// ```
/// use snakebridge::{call_as, types::{PyGenerator, GeneratorStep}};
///
/// let code = "(lambda: (yield 1))()";
/// let globals = std::collections::BTreeMap::<&str, i64>::new();
/// let mut generator: PyGenerator<i64, String, String> = call_as("builtins", "eval", (code, globals))?;
/// assert_eq!(generator.start()?, GeneratorStep::Yielded(1));
/// assert_eq!(generator.send("end")?, GeneratorStep::Returned("end".to_owned()));
/// assert_eq!(generator.returned().map(String::as_str), Some("end"));
/// assert!(generator.next().is_none());
/// # Ok::<(), snakebridge::Error>(())
/// ```
#[must_use = "a Python generator does nothing until it is resumed"]
pub struct PyGenerator<Y, S, R> {
    object: Object,
    /// The returned value; set once the generator has ended, to `None` if it ended by an error or was closed.
    ended: Arc<OnceLock<Option<R>>>,
    /// Iteration has ended with an error; the generator can still be resumed by `send`.
    failed: bool,
    /// The stub declares a generator, but Python returned an iterator, which has no `send`.
    iterates_only: bool,
    marker: PhantomData<fn(S) -> Y>,
}

impl<Y, S, R> Clone for PyGenerator<Y, S, R> {
    fn clone(&self) -> Self {
        PyGenerator {
            object: self.object.clone(),
            ended: Arc::clone(&self.ended),
            failed: self.failed,
            iterates_only: self.iterates_only,
            marker: PhantomData,
        }
    }
}

impl<Y: 'static, S: 'static, R: Send + Sync + 'static> PythonClass for PyGenerator<Y, S, R> {
    fn __class() -> &'static ClassDef {
        static CLASS: ClassDef = ClassDef::new("collections.abc", "Generator");
        &CLASS
    }
    fn __from_object(object: Object) -> Self {
        PyGenerator {
            object,
            ended: Arc::default(),
            failed: false,
            iterates_only: false,
            marker: PhantomData,
        }
    }
    fn __object(&self) -> &Object {
        &self.object
    }
}

impl<Y: 'static, S: 'static, R: Send + Sync + 'static> IsA<Object> for PyGenerator<Y, S, R> {}
handles! { [Y: 'static, S: 'static, R: Send + Sync + 'static] PyGenerator<Y, S, R>; }

impl<Y: FromPython + 'static, S: 'static, R: FromPython + Send + Sync + 'static> FromPython
    for PyGenerator<Y, S, R>
{
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        static ITERATOR: ClassDef = ClassDef::new("collections.abc", "Iterator");
        if value.is_instance(Self::__class())? || !value.is_instance(&ITERATOR)? {
            return ops::class_or_label(value);
        }
        Ok(PyGenerator {
            iterates_only: true,
            ..Self::__from_object(value.object())
        })
    }

    fn expected() -> Cow<'static, str> {
        format!("Generator[{}, ..., {}]", Y::expected(), R::expected()).into()
    }
}

impl<Y: FromPython + 'static, S: 'static, R: FromPython + Send + Sync + 'static> PyGenerator<Y, S, R> {
    /// Runs the generator up to its first `yield`, or resumes it from a `yield` whose result it does not use:
    /// `send(None)`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with what the generator raises or a `StopIteration` if it has already ended, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn start(&self) -> Result<GeneratorStep<Y, R>> {
        self.resume_with(Raw::None)
    }

    /// Resumes the generator with `value` as the result of its `yield`. It must have been started.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with what the generator raises, a `StopIteration` if it has already ended or a `TypeError`
    /// if it has not been started, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn send<'a>(&self, value: impl Arg<'a, S>) -> Result<GeneratorStep<Y, R>> {
        self.resume_with(value.raw())
    }

    /// Raises `exception` at the generator's `yield`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with what the generator raises (`exception` itself if it does not catch it), and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn throw(&self, exception: &(impl Handle + IsA<BaseException>)) -> Result<GeneratorStep<Y, R>> {
        static SITE: Site = Site::method("collections.abc", "Generator", "throw");
        self.resume(&SITE, Raw::Object(exception.__object()))
    }

    /// Ends the generator by raising `GeneratorExit` at its `yield`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with what the generator raises while it cleans up or a `RuntimeError` if it goes on instead
    /// of ending, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn close(&self) -> Result<()> {
        static SITE: Site = Site::method("collections.abc", "Generator", "close");
        let _ = self.ended.set(None);
        // Since Python 3.13, `close` returns the value that the generator returned.
        ops::method::<Object, 0>(&SITE, &self.object, []).map(drop)
    }

    /// The value that the generator returned. `None` until it has ended, and if it ended by an error or was closed.
    pub fn returned(&self) -> Option<&R> {
        self.ended.get()?.as_ref()
    }

    /// Advances to the next item, by `send` or, for a plain iterator, by `next`.
    fn advance(&self) -> Result<GeneratorStep<Y, R>> {
        static NEXT: Site = Site::function("builtins", "next");
        if !self.iterates_only {
            return self.start();
        }
        match ops::call(&NEXT, [Raw::Object(&self.object)]) {
            Ok(item) => Ok(GeneratorStep::Yielded(item)),
            Err(error) => self.end(error),
        }
    }

    fn resume_with(&self, value: Raw<'_>) -> Result<GeneratorStep<Y, R>> {
        static SITE: Site = Site::method("collections.abc", "Generator", "send");
        self.resume(&SITE, value)
    }

    fn resume(&self, site: &'static Site, argument: Raw<'_>) -> Result<GeneratorStep<Y, R>> {
        match ops::method(site, &self.object, [argument]) {
            Ok(item) => Ok(GeneratorStep::Yielded(item)),
            Err(error) => self.end(error),
        }
    }

    /// The returned value arrives in a `StopIteration`; any other exception ends the generator, too.
    fn end(&self, error: Error) -> Result<GeneratorStep<Y, R>> {
        static VALUE: Site = Site::attribute("builtins", "StopIteration.value");
        if matches!(error, Error::TypeMismatch { .. } | Error::IntOverflow { .. }) {
            // Not raised by the generator, which is still suspended.
            return Err(error);
        }
        if self.ended.get().is_some() {
            return Err(error);
        }
        let stop = match error.downcast::<StopIteration>() {
            Ok(stop) => stop,
            Err(error) => {
                if error.exception().is_some() {
                    let _ = self.ended.set(None);
                }
                return Err(error);
            }
        };
        // `R` may not be `Clone`, so the value is read twice: once to be kept, once to be returned.
        let read = || ops::attr::<R>(&VALUE, stop.__object()).map_err(of_the_generator);
        let kept = read().inspect_err(|_| {
            let _ = self.ended.set(None);
        })?;
        let given = read()?;
        let _ = self.ended.set(Some(kept));
        Ok(GeneratorStep::Returned(given))
    }
}

/// Names the generator in the error, instead of the exception that carries the value.
fn of_the_generator(mut error: Error) -> Error {
    if let Error::TypeMismatch { symbol, .. } | Error::IntOverflow { symbol, .. } = &mut error {
        *symbol = "the value returned by the generator".to_owned();
    }
    error
}

impl<Y: FromPython + 'static, S: 'static, R: FromPython + Send + Sync + 'static> Iterator
    for PyGenerator<Y, S, R>
{
    type Item = Result<Y>;

    fn next(&mut self) -> Option<Result<Y>> {
        if self.failed || self.ended.get().is_some() {
            return None;
        }
        match self.advance() {
            Ok(step) => step.yielded().map(Ok),
            Err(error) => {
                self.failed = true;
                Some(Err(error))
            }
        }
    }
}

/// `for x in &generator` goes on with the same generator, as Python's `for` does.
impl<Y: FromPython + 'static, S: 'static, R: FromPython + Send + Sync + 'static> IntoIterator
    for &PyGenerator<Y, S, R>
{
    type Item = Result<Y>;
    type IntoIter = PyGenerator<Y, S, R>;

    fn into_iter(self) -> PyGenerator<Y, S, R> {
        self.clone()
    }
}

impl<Y, S, R> std::ops::Deref for PyGenerator<Y, S, R> {
    type Target = Object;
    #[inline]
    fn deref(&self) -> &Object {
        &self.object
    }
}

impl<Y, S, R> fmt::Debug for PyGenerator<Y, S, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.object, f)
    }
}

impl<Y, S, R> fmt::Display for PyGenerator<Y, S, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.object, f)
    }
}
