//! Buffers: what is only read takes bytes of Rust as well, what is written to takes a handle.

use snakebridge_introspect::model::Class;

use super::at::Place;
use crate::ir::Ty;

/// The runtime's handles of what has the buffer protocol: of anything, and of the two builtin classes.
pub(crate) const BUFFER: Ty = Ty::Runtime("Buffer", Vec::new());
const BYTE_ARRAY: Ty = Ty::Runtime("ByteArray", Vec::new());
const MEMORY_VIEW: Ty = Ty::Runtime("MemoryView", Vec::new());

/// Classes whose instances can be written to through the buffer protocol. Python before 3.12 does not tell.
const WRITABLE: &[&str] = &[
    "builtins.bytearray",
    "builtins.memoryview",
    "array.array",
    "mmap.mmap",
    "numpy.ndarray",
];

/// The names that stubs have for buffers. To the type checker they are one, so only the name says that one is written to.
pub(crate) fn alias(name: &str, place: Place) -> Option<Ty> {
    let name = name.strip_prefix("_typeshed.")?;
    match (name, place) {
        ("WriteableBuffer", Place::Argument) => Some(Ty::Writable),
        ("ReadableBuffer" | "ReadOnlyBuffer" | "SizedBuffer", Place::Argument) => Some(Ty::Readable),
        ("ReadableBuffer" | "WriteableBuffer" | "ReadOnlyBuffer" | "SizedBuffer", _) => Some(BUFFER),
        _ => None,
    }
}

/// The classes that are buffers.
pub(crate) fn class(name: &str, place: Place) -> Option<Ty> {
    match name {
        "builtins.bytearray" => Some(BYTE_ARRAY),
        "builtins.memoryview" => Some(MEMORY_VIEW),
        "typing.Buffer" | "collections.abc.Buffer" | "typing_extensions.Buffer" | "typing.ByteString" => {
            Some(if place == Place::Argument {
                Ty::Readable
            } else {
                BUFFER
            })
        }
        _ => None,
    }
}

/// What a class passes for.
pub(crate) fn passes_for(class: &Class) -> Option<Ty> {
    let is_writable = |name: &String| WRITABLE.contains(&name.as_str());
    let mut names = class.mro.iter().chain([&class.canonical]);
    names.any(is_writable).then_some(BUFFER)
}

/// Arms of a union: any buffer is bytes, or a handle of one.
pub(crate) fn arms(tys: &[Ty]) -> Vec<Ty> {
    let covered = |ty: &Ty| match ty {
        Ty::Bytes => tys.contains(&Ty::Readable),
        ty if *ty == BYTE_ARRAY || *ty == MEMORY_VIEW => {
            tys.contains(&Ty::Readable) || tys.contains(&Ty::Writable)
        }
        Ty::Writable => tys.contains(&Ty::Readable),
        _ => false,
    };
    let rest: Vec<Ty> = tys.iter().filter(|ty| !covered(ty)).cloned().collect();
    if rest.len() < 2 {
        return rest;
    }
    rest.into_iter().flat_map(opened).collect()
}

/// The arms that stand for it in a union.
pub(crate) fn opened(ty: Ty) -> Vec<Ty> {
    match ty {
        Ty::Readable => vec![Ty::Bytes, BUFFER],
        Ty::Writable => vec![BUFFER],
        other => vec![other],
    }
}

/// The kinds of values that are passed for it, by which overloads are told apart.
pub(crate) fn kinds(ty: &Ty) -> Option<Vec<Ty>> {
    let handles = [BUFFER, BYTE_ARRAY, MEMORY_VIEW];
    match ty {
        Ty::Readable => Some([Ty::Bytes].into_iter().chain(handles).collect()),
        Ty::Writable => Some(handles.to_vec()),
        ty if *ty == BUFFER => Some(handles.to_vec()),
        _ => None,
    }
}

/// Where a Rust operator needs one type, bytes stand for all buffers.
pub(crate) fn as_bytes(ty: &Ty) -> Ty {
    ty.replace(&|ty| (*ty == Ty::Readable).then_some(Ty::Bytes))
}
