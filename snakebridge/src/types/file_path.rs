//! `FilePath`: a Python `pathlib.Path` where the module `pathlib` is not declared.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use crate::bridge::raw::New;
use crate::bridge::{ClassDef, FromPython, PythonClass, Raw, Result, Returned};
use crate::conversions::Arg;
use crate::conversions::arg::{Element, Takes, fits};

static PATH: ClassDef = ClassDef::new("pathlib", "Path");
static PURE_PATH: ClassDef = ClassDef::new("pathlib", "PurePath");

/// A Python `pathlib.Path`, as its text: what modules return and take that do not declare `pathlib`.
///
/// It dereferences to [`Path`], so `path.exists()`, `path.join("x")` and `std::fs::read(&path)` work. Python gets a `pathlib.Path` of it.
/// Paths of Rust go where one is expected as they are: `&Path`, `PathBuf`, `&PathBuf`. An instance of a subclass is read as its text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(PathBuf);

impl FilePath {
    /// The path of Rust.
    pub fn into_path_buf(self) -> PathBuf {
        self.0
    }

    pub(crate) fn to_raw<'a>(&self) -> Raw<'a> {
        made(&self.0)
    }
}

/// A `pathlib.Path` with this text.
fn made<'a>(path: &Path) -> Raw<'a> {
    New::of(&PATH, vec![Raw::Path(path.to_path_buf().into())]).into()
}

impl From<PathBuf> for FilePath {
    fn from(path: PathBuf) -> FilePath {
        FilePath(path)
    }
}

impl From<&Path> for FilePath {
    fn from(path: &Path) -> FilePath {
        FilePath(path.to_path_buf())
    }
}

impl From<&str> for FilePath {
    fn from(path: &str) -> FilePath {
        FilePath(path.into())
    }
}

impl From<FilePath> for PathBuf {
    fn from(path: FilePath) -> PathBuf {
        path.0
    }
}

impl Deref for FilePath {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl AsRef<Path> for FilePath {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl AsRef<OsStr> for FilePath {
    fn as_ref(&self) -> &OsStr {
        self.0.as_os_str()
    }
}

impl PartialEq<Path> for FilePath {
    fn eq(&self, other: &Path) -> bool {
        self.0 == *other
    }
}

impl PartialEq<PathBuf> for FilePath {
    fn eq(&self, other: &PathBuf) -> bool {
        self.0 == *other
    }
}

impl PartialEq<str> for FilePath {
    fn eq(&self, other: &str) -> bool {
        self.0 == *other
    }
}

impl PartialEq<&str> for FilePath {
    fn eq(&self, other: &&str) -> bool {
        self.0 == **other
    }
}

/// Formats like Python's `str`. What is no Unicode is shown as `U+FFFD`, as by [`Path::display`].
impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.display().fmt(f)
    }
}

impl fmt::Debug for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FilePath({:?})", self.0)
    }
}

impl FromPython for FilePath {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if !value.is_instance(&PURE_PATH)? {
            return Err(value.mismatch(&Self::expected()));
        }
        value.fspath().map(FilePath)
    }

    fn expected() -> Cow<'static, str> {
        "pathlib.Path".into()
    }
}

/// `type, value => its path;`: paths of Rust, for the value and for handle classes of `pathlib`.
macro_rules! paths {
    ($($t:ty, $v:ident => $e:expr;)*) => { $(
        fits! { [] $t => FilePath, $v => made($e); }

        #[diagnostic::do_not_recommend]
        impl<'a, C: PythonClass + Takes<FilePath>> Arg<'a, C> for $t {
            fn raw(self) -> Raw<'a> { let $v = self; made($e) }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, C: PythonClass + Takes<FilePath>> Arg<'a, Option<C>> for $t {
            fn raw(self) -> Raw<'a> { let $v = self; made($e) }
        }
        #[diagnostic::do_not_recommend]
        impl<'a> Element<'a, FilePath> for $t {
            fn element(&'a self) -> Raw<'a> { let $v = self; made($e) }
        }
    )* };
}

paths! {
    &Path, p => p;
    &PathBuf, p => p;
    PathBuf, p => p.as_path();
}
