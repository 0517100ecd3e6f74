//! What a generated item remembers between calls: its module, its names, and what was found there as long as that cannot
//! have changed.

use std::borrow::Cow;
use std::sync::atomic::{AtomicUsize, Ordering};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple, PyType};

use super::direct::Short;
use super::framed;
use super::intern::{interned, keyword, resolve};
use super::raised;
use crate::bridge::error::Result;
use crate::bridge::site::{Site, SiteKind};
use crate::interpreter::attach;
use crate::interpreter::ffi::{self, Arguments, Entry, KnownItem, Pending, Raising};
use crate::interpreter::own_import::import_from;

/// The caches of one site.
pub(crate) struct Cache {
    module: PyOnceLock<Py<PyAny>>,
    name: PyOnceLock<Py<PyString>>,
    keywords: PyOnceLock<Box<Names>>,
    item: KnownItem,
    /// Of a path of two segments: the item that the first one names.
    holder: PyOnceLock<Box<KnownItem>>,
    /// What the first class that can be remembered has under the name.
    found: PyOnceLock<Found>,
    /// The address of a class that cannot, so that the next call need not find that out again. The class may be gone and
    /// its address another's: looking up is always right.
    looked_up: AtomicUsize,
}

/// The names of the keyword arguments of a call with certain options, and the next such list: a site has few in a program.
struct Names {
    options: Vec<&'static str>,
    tuple: Py<PyTuple>,
    next: PyOnceLock<Box<Names>>,
}

impl Names {
    /// Whether these are the options. Literals are mostly where they were.
    #[inline]
    fn are<'n>(&self, options: impl Iterator<Item = &'n Cow<'static, str>>) -> bool {
        let mut known = self.options.iter();
        let mut same = |name: &'n Cow<'static, str>| {
            known.next().is_some_and(|known| match name {
                Cow::Borrowed(name) => std::ptr::eq(*known, *name) || known == name,
                Cow::Owned(name) => known == name,
            })
        };
        options.into_iter().all(&mut same) && known.next().is_none()
    }
}

/// How many lists of options a site remembers.
const REMEMBERED: usize = 8;

/// What a class that never changes has under the site's name. The class is kept alive, so its address stays its own.
pub(super) struct Found {
    /// Or [`EVERY`].
    class: usize,
    _alive: Py<PyAny>,
    /// What is called with the instance as its first argument.
    method: Option<Method>,
    /// What has a `__get__`, by which an attribute is read.
    read: Option<Py<PyAny>>,
}

/// In place of a class: the method is called of any object, by its name.
const EVERY: usize = 0;

/// A function that is called with the instance as its first argument.
struct Method {
    function: Py<PyAny>,
    entry: Option<Entry>,
}

/// Calls the site's method with its arguments, the first of which is the receiver, of whose class `found` is known.
#[inline]
pub(super) fn call_method<'py>(
    py: Python<'py>,
    site: &'static Site,
    found: Option<&'static Found>,
    arguments: &mut Arguments<'_, 'py>,
    names: Option<&Bound<'py, PyTuple>>,
) -> Raising<Bound<'py, PyAny>> {
    match found {
        Some(Found {
            method: Some(Method { function, entry }),
            ..
        }) => {
            let function = function.bind_borrowed(py);
            match entry {
                Some(entry) => arguments.enter(*entry, function, names),
                None => arguments.call(function, names),
            }
        }
        _ => arguments.call_method(name_ref(py, site), names),
    }
}

impl Cache {
    /// A constant, as the compiler evaluates what a function does again in each site of a crate.
    #[expect(
        clippy::declare_interior_mutable_const,
        reason = "only ever copied, into a new site"
    )]
    pub(crate) const EMPTY: Cache = Cache {
        module: PyOnceLock::new(),
        name: PyOnceLock::new(),
        keywords: PyOnceLock::new(),
        item: KnownItem::new(),
        holder: PyOnceLock::new(),
        found: PyOnceLock::new(),
        looked_up: AtomicUsize::new(0),
    };
}

/// The site's module, imported at the first call.
fn module<'py>(py: Python<'py>, site: &'static Site) -> Result<&'py Bound<'py, PyAny>> {
    let cached = match site.cache.module.get(py) {
        Some(module) => module,
        None => {
            let module = import_from(py, site.own_python(), site.module())?.unbind();
            site.cache.module.get_or_init(py, || module)
        }
    };
    Ok(cached.bind(py))
}

/// The last segment of the site's path, interned.
#[inline]
pub(super) fn name_ref<'py>(py: Python<'py>, site: &'static Site) -> &'py Bound<'py, PyString> {
    let name = &site.cache.name;
    name.get_or_init(py, || interned(py, site.name()).unbind())
        .bind(py)
}

/// An attribute of a module, read through its dict so that monkeypatching works; falls back to the module's
/// `__getattr__`.
#[inline]
pub(super) fn item<'py>(py: Python<'py>, site: &'static Site) -> Short<Bound<'py, PyAny>> {
    match site.cache.item.get(py) {
        Some(item) => Ok(item),
        None => look_up(py, site),
    }
}

/// [`item`] to be called, with its entry, if it is known to have one.
#[inline]
pub(super) fn function<'py>(
    py: Python<'py>,
    site: &'static Site,
) -> Short<(Bound<'py, PyAny>, Option<Entry>)> {
    match site.cache.item.get(py) {
        Some(item) => Ok((item, site.cache.item.entry(py))),
        None => look_up(py, site).map(|item| (item, None)),
    }
}

#[inline(never)]
fn look_up<'py>(py: Python<'py>, site: &'static Site) -> Short<Bound<'py, PyAny>> {
    let found = look_up_itself(py, site)?;
    if !site.is_looking() || site.kind() != SiteKind::Function {
        return Ok(found);
    }
    let called = attach::fully(py, |_| {
        framed::function(py, &found).map_err(|error| raised(py, error))
    });
    called.map_err(Box::new)
}

fn look_up_itself<'py>(py: Python<'py>, site: &'static Site) -> Short<Bound<'py, PyAny>> {
    if let Some(holder) = site.cache.holder.get(py).and_then(|known| known.get(py)) {
        let raised = |error: Pending| Box::new(attach::fully(py, |py| raised(py, error.take(py))));
        return ffi::attribute(&holder, name_ref(py, site)).map_err(raised);
    }
    let found = attach::fully(py, |_| match site.path().rsplit_once('.') {
        Some((holder, _)) => find_nested(py, site, holder),
        None => find_item(py, site),
    });
    found.map_err(Box::new)
}

/// What stands in something inside the module, like `Path.cwd`: that may be another object at each call.
fn find_nested<'py>(py: Python<'py>, site: &'static Site, holder: &'static str) -> Result<Bound<'py, PyAny>> {
    let module = module(py, site)?;
    let holder = match find_holder(py, site, module, holder)? {
        Some(known) => known,
        None => resolve(module, holder)?,
    };
    let found = holder.getattr(name_ref(py, site));
    found.map_err(|error| raised(py, error))
}

/// The item of the module's dict that has what the site names, to be remembered as the items of modules are. None where the path
/// is longer, or where the dict does not say.
fn find_holder<'py>(
    py: Python<'py>,
    site: &'static Site,
    module: &Bound<'py, PyAny>,
    holder: &'static str,
) -> Result<Option<Bound<'py, PyAny>>> {
    if holder.contains('.') {
        return Ok(None);
    }
    let known = site.cache.holder.get_or_init(py, || Box::new(KnownItem::new()));
    known
        .find(module, &interned(py, holder))
        .map_err(|error| raised(py, error))
}

/// What has the site's item: its module, or what stands in that under the first segments of the path.
pub(super) fn holder<'py>(py: Python<'py>, site: &'static Site) -> Result<Bound<'py, PyAny>> {
    let module = module(py, site)?;
    match site.path().rsplit_once('.') {
        Some((holder, _)) => resolve(module, holder),
        None => Ok(module.clone()),
    }
}

#[cold]
fn find_item<'py>(py: Python<'py>, site: &'static Site) -> Result<Bound<'py, PyAny>> {
    let (module, name) = (module(py, site)?, name_ref(py, site));
    if site.is_looking() {
        // What is remembered is called as it is.
        return module.getattr(name).map_err(|error| raised(py, error));
    }
    let found = match site.cache.item.find(module, name) {
        Ok(Some(item)) => Ok(item),
        Ok(None) => module.getattr(name),
        Err(error) => Err(error),
    };
    found.map_err(|error| raised(py, error))
}

/// The attribute of the receiver that the site names.
#[inline]
pub(super) fn attribute<'py>(
    py: Python<'py>,
    site: &'static Site,
    receiver: &Bound<'py, PyAny>,
) -> Raising<Bound<'py, PyAny>> {
    let found = found(py, site, receiver.as_borrowed());
    match found.and_then(|found| found.read.as_ref()) {
        Some(descriptor) => ffi::read_by_descriptor(descriptor.bind_borrowed(py), receiver.as_borrowed()),
        None => ffi::attribute(receiver, name_ref(py, site)),
    }
}

/// What is known of the site's name in the receiver's class; none where only CPython's lookup on the receiver can say.
#[inline]
pub(super) fn found(
    py: Python<'_>,
    site: &'static Site,
    receiver: Borrowed<'_, '_, PyAny>,
) -> Option<&'static Found> {
    let class = ffi::class_address(receiver);
    match site.cache.found.get(py) {
        Some(found) if found.class == class => Some(found),
        Some(found) => (found.class == EVERY).then_some(found),
        None if site.cache.looked_up.load(Ordering::Relaxed) == class => None,
        None => find_first(py, site, receiver),
    }
}

#[cold]
fn find_first(
    py: Python<'_>,
    site: &'static Site,
    receiver: Borrowed<'_, '_, PyAny>,
) -> Option<&'static Found> {
    attach::fully(py, |_| find(py, site, &receiver.get_type()))
}

fn find(py: Python<'_>, site: &'static Site, class: &Bound<'_, PyType>) -> Option<&'static Found> {
    let address = class.as_ptr() as usize;
    // Of every class, as no call of it may come from Rust; where that fails, the library says what it misses.
    if site.is_looking()
        && let Ok(function) = framed::method(py, name_ref(py, site))
    {
        let found = Found {
            class: EVERY,
            _alive: class.clone().into_any().unbind(),
            method: Some(Method {
                function: function.unbind(),
                entry: None,
            }),
            read: None,
        };
        return Some(site.cache.found.get_or_init(py, || found));
    }
    let known = ffi::is_immutable(class).then(|| ffi::lookup_in_mro(class, name_ref(py, site)));
    let (method, read) = match known.flatten() {
        Some(function) if ffi::is_method_descriptor(&function) => (Some(function), None),
        Some(read) if ffi::is_read_by_descriptor(class, &read) => (None, Some(read)),
        _ => {
            site.cache.looked_up.store(address, Ordering::Relaxed);
            return None;
        }
    };
    let found = Found {
        class: address,
        _alive: class.clone().into_any().unbind(),
        method: method.map(|function| Method {
            entry: Entry::of(&function),
            function: function.unbind(),
        }),
        read: read.map(Bound::unbind),
    };
    let found = site.cache.found.get_or_init(py, || found);
    (found.class == address).then_some(found)
}

/// The names of a call's keyword arguments: the site's own, then those of its options.
#[inline]
pub(super) fn keywords<'py, 'n>(
    py: Python<'py>,
    site: &'static Site,
    options: impl Iterator<Item = &'n Cow<'static, str>> + Clone,
) -> Short<Bound<'py, PyTuple>> {
    let first = site.cache.keywords.get(py);
    match first.filter(|known| known.are(options.clone())) {
        Some(known) => Ok(known.tuple.bind(py).clone()),
        None => attach::fully(py, |_| other_keywords(py, site, options)).map_err(Box::new),
    }
}

#[inline(never)]
fn other_keywords<'py, 'n>(
    py: Python<'py>,
    site: &'static Site,
    options: impl Iterator<Item = &'n Cow<'static, str>> + Clone,
) -> Result<Bound<'py, PyTuple>> {
    let mut place = &site.cache.keywords;
    for _ in 0..REMEMBERED {
        let known = match place.get(py) {
            Some(known) => known,
            None => match remember(py, site, options.clone())? {
                Some(names) => place.get_or_init(py, || Box::new(names)),
                None => break,
            },
        };
        if known.are(options.clone()) {
            return Ok(known.tuple.bind(py).clone());
        }
        place = &known.next;
    }
    make_names(py, site, options)
}

/// The tuple for these options, unless one of their names is made up by the program: of those there is no end.
#[cold]
fn remember<'n>(
    py: Python<'_>,
    site: &'static Site,
    options: impl Iterator<Item = &'n Cow<'static, str>> + Clone,
) -> Result<Option<Names>> {
    let fixed = options.clone().map(|name| match name {
        Cow::Borrowed(name) => Some(*name),
        Cow::Owned(_) => None,
    });
    match fixed.collect::<Option<Vec<_>>>() {
        Some(fixed) => Ok(Some(Names {
            options: fixed,
            tuple: make_names(py, site, options)?.unbind(),
            next: PyOnceLock::new(),
        })),
        None => Ok(None),
    }
}

#[inline(never)]
fn make_names<'py, 'n>(
    py: Python<'py>,
    site: &'static Site,
    options: impl Iterator<Item = &'n Cow<'static, str>>,
) -> Result<Bound<'py, PyTuple>> {
    let required = site.keyword_names().iter().map(|name| interned(py, name));
    let all: Vec<_> = required.chain(options.map(|name| keyword(py, name))).collect();
    PyTuple::new(py, all).map_err(|error| raised(py, error))
}
