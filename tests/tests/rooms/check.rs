//! The arrows of a crate against its rooms.

use std::collections::BTreeSet;

pub(crate) use crate::scan::Source;

/// The rooms of one crate.
pub(crate) struct Crate {
    /// Its folder in the workspace.
    pub(crate) folder: &'static str,
    /// From the bottom up. A room is a module with all that is inside, less what has its own room; rooms of one layer
    /// do not use each other.
    pub(crate) layers: &'static [&'static [&'static str]],
    /// Arrows that may run up all the same: from a module, to a module, and why.
    pub(crate) exceptions: &'static [(&'static str, &'static str, &'static str)],
}

/// A room with its height.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Room {
    name: &'static str,
    layer: usize,
}

/// What is wrong, a line each.
pub(crate) fn problems(one: &Crate, sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    for source in sources {
        let home = room(one, &source.module).or_else(|| source.module.is_empty().then(|| root(one)));
        let Some(from) = home else {
            found.push(format!(
                "{}: the module `{}` is in no room",
                one.folder, source.module
            ));
            continue;
        };
        for name in &source.names {
            let to = name.join("::");
            let room = room(one, &to).unwrap_or_else(|| root(one));
            if room == from || room.layer < from.layer {
                continue;
            }
            let allowed = one
                .exceptions
                .iter()
                .find(|(user, target, _)| is_inside(&source.module, user) && is_inside(&to, target));
            match allowed {
                Some(exception) => {
                    used.insert(exception);
                }
                None => found.push(format!(
                    "{}: `{}`, in the room `{}`, uses `{to}` of `{}`, which is not below it",
                    one.folder, source.module, from.name, room.name
                )),
            }
        }
    }
    let idle = one
        .exceptions
        .iter()
        .filter(|exception| !used.contains(exception));
    found.extend(
        idle.map(|(from, to, _)| format!("{}: no arrow from `{from}` to `{to}` any more", one.folder)),
    );
    found
}

/// The innermost room of a module, if it has one.
fn room(one: &Crate, path: &str) -> Option<Room> {
    let layers = one.layers.iter().enumerate();
    layers
        .flat_map(|(layer, names)| names.iter().map(move |name| Room { name, layer }))
        .filter(|room| is_inside(path, room.name))
        .max_by_key(|room| room.name.len())
}

/// The crate's root and what it re-exports, above all rooms.
fn root(one: &Crate) -> Room {
    Room {
        name: "the crate's root",
        layer: one.layers.len(),
    }
}

fn is_inside(path: &str, module: &str) -> bool {
    path == module
        || path
            .strip_prefix(module)
            .is_some_and(|rest| rest.starts_with("::"))
}
