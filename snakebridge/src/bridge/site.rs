//! `Site`: the static descriptor of a generated function, with caches that persist between calls.
//! Every backend reads it; the caches belong to the embedded one.

use std::fmt;

use super::backend::embedded::Cache;
use crate::interpreter::own::OwnPython;
use crate::interpreter::unvisited::Unvisited;

/// The kind of thing that a site describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SiteKind {
    /// A callable inside a module, read through the module at every call.
    Function,
    /// A method of a receiver.
    Method,
    /// An attribute of a module, or of a receiver.
    Attribute,
}

/// A generated function or attribute. Lives in a `static`.
pub struct Site {
    pub(super) kind: SiteKind,
    pub(super) module: &'static str,
    pub(super) class: &'static str,
    pub(super) path: &'static str,
    keywords: &'static [&'static str],
    pub(super) own: Option<&'static OwnPython>,
    /// Whether a collection of any kind is declared as its result, or in it.
    pub(super) collection: bool,
    /// Whether what it calls looks at the frame of its caller, which then is a function of Python.
    pub(super) looking: bool,
    pub(crate) cache: Unvisited<Cache>,
}

impl Site {
    /// A function, constructor, class or static method: `("math", "sqrt")`, `("pathlib", "Path.cwd")`.
    pub const fn function(module: &'static str, path: &'static str) -> Site {
        Site {
            kind: SiteKind::Function,
            module,
            class: "",
            path,
            keywords: &[],
            own: None,
            collection: false,
            looking: false,
            cache: Unvisited::new(Cache::EMPTY),
        }
    }

    /// A method called on a receiver: `("re", "Pattern", "search")`.
    pub const fn method(module: &'static str, class: &'static str, name: &'static str) -> Site {
        Site {
            kind: SiteKind::Method,
            module,
            class,
            path: name,
            keywords: &[],
            own: None,
            collection: false,
            looking: false,
            cache: Unvisited::new(Cache::EMPTY),
        }
    }

    /// An attribute of a module (`("math", "pi")`), of a class or of a receiver (`("pathlib", "Path.parts")`).
    pub const fn attribute(module: &'static str, path: &'static str) -> Site {
        Site {
            kind: SiteKind::Attribute,
            module,
            class: "",
            path,
            keywords: &[],
            own: None,
            collection: false,
            looking: false,
            cache: Unvisited::new(Cache::EMPTY),
        }
    }

    /// Declares that the last required arguments are passed by keyword, under these names.
    #[must_use]
    pub const fn keywords(mut self, names: &'static [&'static str]) -> Site {
        self.keywords = names;
        self
    }

    /// Whether the site is a function, a method or an attribute.
    #[inline]
    pub fn kind(&self) -> SiteKind {
        self.kind
    }

    /// The module.
    pub fn module(&self) -> &'static str {
        self.module
    }

    /// Where the name of the module stands: one word where that is two.
    #[inline]
    pub(crate) fn module_ref(&'static self) -> &'static &'static str {
        &self.module
    }

    /// The path inside the module, or the name of the method.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// Whether a collection of any kind is declared.
    pub fn is_of_collection(&self) -> bool {
        self.collection
    }

    /// Whether what it calls looks at the frame of its caller.
    #[inline]
    pub(crate) fn is_looking(&self) -> bool {
        self.looking
    }

    /// The last segment of the path.
    pub fn name(&self) -> &'static str {
        self.path.rsplit('.').next().unwrap_or(self.path)
    }

    /// Where the module comes from, if it belongs to the program itself.
    pub fn own_python(&self) -> Option<&'static OwnPython> {
        self.own
    }

    /// The names under which the last required arguments are passed.
    #[inline]
    pub fn keyword_names(&self) -> &'static [&'static str] {
        self.keywords
    }

    /// The function as Python names it, like `re.Pattern.search`.
    pub fn symbol(&self) -> String {
        if self.class.is_empty() {
            format!("{}.{}", self.module, self.path)
        } else {
            format!("{}.{}.{}", self.module, self.class, self.path)
        }
    }
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Site({})", self.symbol())
    }
}
