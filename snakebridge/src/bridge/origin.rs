//! `Origin`: the module whose call made an object, in one word wherever possible.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeMap;

use parking_lot::Mutex;

/// The module whose call made an object.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    /// The text in a static, which one word leads to.
    Static(Name),
    Text(Cow<'static, str>),
}

/// A name that is there for good.
type Name = &'static &'static str;

/// How many names of modules are kept for good, and how long they may be: those of a program's modules, but not those that
/// a program makes up as it runs.
const KEPT: usize = 4_096;
const LONGEST: usize = 256;

static NAMES: Mutex<BTreeMap<&'static str, Name>> = Mutex::new(BTreeMap::new());

thread_local! {
    /// The name that this thread has looked up last.
    static LAST: Cell<Name> = const { Cell::new(&"builtins") };
}

impl Origin {
    /// What comes from nowhere in particular.
    pub(crate) const BUILTINS: Origin = Origin::Static(&"builtins");

    /// The module of this name.
    #[inline]
    pub(crate) fn named(module: &str) -> Origin {
        match LAST.try_with(Cell::get) {
            Ok(last) if *last == module => Origin::Static(last),
            _ => Origin::looked_up(module),
        }
    }

    #[inline(never)]
    fn looked_up(module: &str) -> Origin {
        let mut names = NAMES.lock();
        let name = match names.get(module) {
            Some(name) => *name,
            None if names.len() >= KEPT || module.len() > LONGEST => {
                return Origin::Text(Cow::Owned(module.to_owned()));
            }
            None => {
                let text: &'static str = Box::leak(Box::from(module));
                let name: Name = Box::leak(Box::new(text));
                names.insert(text, name);
                name
            }
        };
        drop(names);
        let _ = LAST.try_with(|last| last.set(name));
        Origin::Static(name)
    }
}

#[cfg(test)]
mod tests {
    use super::{KEPT, LONGEST, Origin};

    fn text(origin: &Origin) -> (bool, &str) {
        match origin {
            Origin::Static(name) => (true, name),
            Origin::Text(name) => (false, name),
        }
    }

    #[test]
    fn names_are_kept_once_and_only_so_many() {
        let long = "x".repeat(LONGEST + 1);
        assert_eq!(text(&Origin::named(&long)), (false, long.as_str()));
        let first = Origin::named("origin.first");
        for number in 0..KEPT + 10 {
            let name = format!("origin.{number}");
            assert_eq!(text(&Origin::named(&name)).1, name);
        }
        let (Origin::Static(one), Origin::Static(other)) = (first, Origin::named("origin.first")) else {
            panic!("a name that is kept");
        };
        assert!(std::ptr::eq(one, other));
        assert_eq!(text(&Origin::named("origin.late")), (false, "origin.late"));
    }
}
