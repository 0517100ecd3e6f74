//! What an author of an extension module would write: PyO3 for the functions that Python sees, snakebridge for the Python
//! libraries that they use. `tests/extension/test_extension.py` judges it.

snakebridge::python_module!("re");

/// The module.
#[pyo3::pymodule]
mod sb_extension {
    use pyo3::prelude::*;
    use snakebridge::{Error, Handle, Object, Result};

    use super::re;

    /// A dynamic call.
    #[pyfunction]
    fn root(x: f64) -> Result<f64, PyErr> {
        Ok(snakebridge::call_as("math", "sqrt", (x,))?)
    }

    /// Typed calls.
    #[pyfunction]
    fn words(text: &str) -> PyResult<Vec<String>> {
        let pattern = re::compile(r"\w+")?;
        let mut words = Vec::new();
        for found in pattern.finditer(text)? {
            words.extend(found?.group(0)?);
        }
        Ok(words)
    }

    /// A handle to any object and back: it must come out the same.
    #[pyfunction]
    fn there_and_back<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let handle = Object::from_bound(object)?;
        Ok(Handle::as_bound(&handle, object.py())?)
    }

    /// The module that counts as the one that made an object.
    #[pyfunction]
    fn origin_of(object: &Bound<'_, PyAny>) -> PyResult<String> {
        let handle = Object::from_bound(object)?;
        Ok(Handle::reference(&handle).python_module().to_owned())
    }

    /// A handle with a type, made from what Python passed.
    #[pyfunction]
    fn pattern_of(object: &Bound<'_, PyAny>) -> PyResult<String> {
        let handle = Object::from_bound(object)?;
        let pattern = Handle::cast::<re::Pattern<str>>(&handle)?;
        Ok(pattern.pattern()?)
    }

    /// What Python raises comes out as it was, a Rust error as a `RuntimeError` with its text.
    #[pyfunction]
    fn raise_from(callable: &Bound<'_, PyAny>) -> PyResult<()> {
        let callable = Object::from_bound(callable)?;
        snakebridge::method(&callable, "__call__", ())?;
        Ok(())
    }

    /// The name of the error that was made of what a callable raised.
    #[pyfunction]
    fn kind_of_error(callable: &Bound<'_, PyAny>) -> &'static str {
        match callable.call0().map_err(Error::from) {
            Ok(_) => "none",
            Err(Error::Python(_)) => "python",
            Err(Error::RefNotFound { .. }) => "ref not found",
            Err(_) => "another",
        }
    }

    /// Raises a Rust error: the handle was released.
    #[pyfunction]
    fn use_after_release() -> PyResult<()> {
        let handle: Object = snakebridge::call_as("re", "compile", ("x",))?;
        let other = handle.clone();
        Handle::release(handle);
        snakebridge::attr(&other, "pattern")?;
        Ok(())
    }

    /// The same through `as_bound`.
    #[pyfunction]
    fn bound_after_release(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let handle = Object::from_bound(py.None().bind(py))?;
        let other = handle.clone();
        Handle::release(handle);
        Ok(Handle::as_bound(&other, py)?)
    }

    /// Calls a function of Python on a thread that Rust has made, while this one waits without the interpreter.
    #[pyfunction]
    fn on_a_rust_thread(py: Python<'_>) -> PyResult<(u64, f64)> {
        let work = || -> Result<(u64, f64)> {
            Ok((
                snakebridge::call_as("threading", "get_ident", ())?,
                snakebridge::call_as("math", "sqrt", (16,))?,
            ))
        };
        let done = py.detach(|| std::thread::spawn(work).join());
        Ok(done.map_err(|_| Error::other(std::io::Error::other("it panicked")))??)
    }

    /// The same functions, but waiting is done by snakebridge.
    #[pyfunction]
    fn while_detached() -> PyResult<f64> {
        let value = snakebridge::attached(|| {
            snakebridge::detached(|| {
                std::thread::spawn(|| snakebridge::call_as("math", "sqrt", (25,))).join()
            })
        });
        Ok(value.map_err(|_| pyo3::exceptions::PyRuntimeError::new_err("it panicked"))??)
    }

    /// Takes a handle and drops it where the host holds the interpreter.
    #[pyfunction]
    fn take(object: &Bound<'_, PyAny>) -> PyResult<()> {
        drop(Object::from_bound(object)?);
        Ok(())
    }

    /// Starts Python explicitly: where it runs already this changes nothing.
    #[pyfunction]
    fn init() -> PyResult<()> {
        Ok(snakebridge::init()?)
    }

    /// What `sys.modules` is for the calls: the host's own, if there is one interpreter only.
    #[pyfunction]
    fn modules(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let modules: Object = snakebridge::get_as("sys", "modules")?;
        Ok(Handle::as_bound(&modules, py)?)
    }

    /// Calls afterwards are refused; the host goes on.
    #[pyfunction]
    fn shutdown() {
        snakebridge::shutdown();
    }
}

/// For callers without a module, as through `ctypes`: 0 and a root, or the message of the error in `buffer`.
///
/// # Safety
/// `buffer` has room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sb_extension_call(buffer: *mut u8, size: usize) -> usize {
    let text = match snakebridge::call_as::<f64>("math", "sqrt", (16,)) {
        Ok(root) => format!("root {root}"),
        Err(error) => error.to_string(),
    };
    let length = text.len().min(size);
    // SAFETY: no more than `size` bytes are written.
    unsafe { std::ptr::copy_nonoverlapping(text.as_ptr(), buffer, length) };
    length
}
