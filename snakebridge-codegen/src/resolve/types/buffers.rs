//! Buffers: what is only read takes bytes of Rust as well, what is written to takes a handle.

use crate::ir::Ty;
use crate::resolve::known_classes::{BUFFER, BYTE_ARRAY, MEMORY_VIEW};

/// Arms of a union: any buffer is bytes, or a handle of one.
pub(crate) fn members(tys: &[Ty]) -> Vec<Ty> {
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

/// The members that stand for it in a union.
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
