//! Buffers: a parameter that is only read also accepts bytes of Rust, one that is written to requires a handle.

use crate::ir::Ty;
use crate::resolve::known_classes::{BUFFER, BYTE_ARRAY, MEMORY_VIEW};

/// Members of a union: a buffer becomes bytes or a handle of one, unless another member covers it.
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

/// The members that represent it in a union.
pub(crate) fn opened(ty: Ty) -> Vec<Ty> {
    match ty {
        Ty::Readable => vec![Ty::Bytes, BUFFER],
        Ty::Writable => vec![BUFFER],
        other => vec![other],
    }
}

/// The kinds of the values that can be passed for it, by which overloads are distinguished.
pub(crate) fn kinds(ty: &Ty) -> Option<Vec<Ty>> {
    let handles = [BUFFER, BYTE_ARRAY, MEMORY_VIEW];
    match ty {
        Ty::Readable => Some([Ty::Bytes].into_iter().chain(handles).collect()),
        Ty::Writable => Some(handles.to_vec()),
        ty if *ty == BUFFER => Some(handles.to_vec()),
        _ => None,
    }
}

/// Bytes in place of buffers, where a Rust operator needs one type.
pub(crate) fn as_bytes(ty: &Ty) -> Ty {
    ty.replace(&|ty| (*ty == Ty::Readable).then_some(Ty::Bytes))
}
