//! Python modules of the runtime itself: made from source in the program, once, when they are first needed.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use super::attach;
use crate::interpreter::trouble::Trouble;

/// A module of the runtime, and its name.
pub(crate) struct Helper {
    name: &'static str,
    file: &'static str,
    source: &'static str,
    made: PyOnceLock<Py<PyModule>>,
    is_importable: PyOnceLock<()>,
}

impl Helper {
    pub(crate) const fn new(name: &'static str, file: &'static str, source: &'static str) -> Self {
        Self {
            name,
            file,
            source,
            made: PyOnceLock::new(),
            is_importable: PyOnceLock::new(),
        }
    }

    /// The module, whether or not it was made importable.
    pub(crate) fn module<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyModule>> {
        if let Some(module) = self.made.get(py) {
            return Ok(module.bind(py));
        }
        let made = self.make_new(py)?.unbind();
        Ok(self.made.get_or_init(py, || made).bind(py))
    }

    /// A new module. Threads may make several at the same time, and only one of them is kept; that each is a module of its
    /// own is what this is about, as the import functions of C run the source again in the module that is in use.
    ///
    /// No lock is held: the source imports modules, and a finalizer that runs meanwhile may need this one.
    fn make_new<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyModule>> {
        let module = PyModule::new(py, self.name)?;
        let builtins = py.import("builtins")?;
        let code = builtins.call_method1("compile", (self.source, self.file, "exec"))?;
        builtins.call_method1("exec", (code, module.dict()))?;
        Ok(module)
    }

    /// Adds it to `sys.modules`, so that `import` finds it.
    pub(crate) fn make_importable(&self) -> Result<(), Trouble> {
        attach::with_python(|py| {
            if self.is_importable.get(py).is_some() {
                return Ok(());
            }
            let module = self.module(py)?;
            // The first one stays, even if another copy of this crate made it.
            let put = module.name().and_then(|name| {
                let modules = py.import("sys")?.getattr("modules")?;
                modules.call_method1("setdefault", (name, module))
            });
            put?;
            self.is_importable.get_or_init(py, || ());
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Slow, so that both threads are at it.
    static SLOW: Helper = Helper::new(
        "sb_slow_helper",
        "<snakebridge>/sb_slow_helper.py",
        "import time\ntime.sleep(0.05)\ntoken = object()\n",
    );

    fn token() -> usize {
        attach::with_python::<_, Trouble>(|py| Ok(SLOW.module(py)?.getattr("token")?.as_ptr().addr()))
            .unwrap_or(0)
    }

    #[test]
    fn what_was_handed_out_is_not_made_again() {
        let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(token)).collect();
        let seen: Vec<_> = threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or(0))
            .collect();
        let last = token();
        assert!(
            last != 0 && seen.iter().all(|seen| *seen == last),
            "{seen:?}, then {last}"
        );
    }
}
