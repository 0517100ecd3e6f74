//! DLPack, by which tensors are handed on: <https://dmlc.github.io/dlpack/latest/>. The structs are those of its C header, of version
//! 0 and of version 1, which says in addition what may not be written to.

use std::ffi::{CStr, c_void};

use pyo3::ffi;
use pyo3::prelude::*;

use super::dtype::Dtype;
use super::python::Owner;
use super::{Array, Axes, Kept, packed};

/// The name of a capsule that still owns its tensor. A consumer that takes the tensor over renames the capsule; one that only
/// reads while the capsule is alive does not.
pub(super) static NAME: &CStr = c"dltensor";

/// The same for one of version 1.
pub(super) static VERSIONED: &CStr = c"dltensor_versioned";

/// What ends a tensor, on any thread.
pub(super) type Deleter<T> = Option<unsafe extern "C" fn(*mut T)>;

/// `DLManagedTensorVersioned`, without what its producer may have behind it.
#[repr(C)]
pub(super) struct Versioned<T> {
    pub(super) version: [u32; 2],
    pub(super) context: *mut c_void,
    pub(super) deleter: Deleter<T>,
    pub(super) flags: u64,
    pub(super) tensor: Tensor,
}

#[repr(C)]
pub(super) struct Tensor {
    pub(super) data: *mut c_void,
    pub(super) device_type: i32,
    pub(super) device_id: i32,
    pub(super) dimensions: i32,
    pub(super) code: u8,
    pub(super) bits: u8,
    pub(super) lanes: u16,
    pub(super) shape: *mut i64,
    /// In items; null if they lie one behind the other.
    pub(super) strides: *mut i64,
    pub(super) byte_offset: u64,
}

/// The memory of the processor.
pub(super) const PROCESSOR: i32 = 1;

/// The devices whose memory the processor reads: its own, and what is pinned for CUDA or ROCm.
const READABLE: [i32; 3] = [PROCESSOR, 3, 11];

fn device(kind: i32, number: i32) -> Option<String> {
    let name = match kind {
        kind if READABLE.contains(&kind) => return None,
        2 | 13 => "cuda",
        4 => "opencl",
        7 => "vulkan",
        8 => "metal",
        10 => "rocm",
        14 => "oneapi",
        other => return Some(format!("{other}:{number}")),
    };
    Some(format!("{name}:{number}"))
}

pub(super) fn array(capsule: Bound<'_, PyAny>) -> Option<Array<'_>> {
    // SAFETY: a live object; the capsule's name says what its pointer leads to, and that lives as long as the capsule.
    let tensor = unsafe {
        let pointer = |name: &CStr| {
            let has_name = ffi::PyCapsule_IsValid(capsule.as_ptr(), name.as_ptr()) != 0;
            has_name.then(|| ffi::PyCapsule_GetPointer(capsule.as_ptr(), name.as_ptr()))
        };
        match pointer(VERSIONED) {
            Some(versioned) => {
                let versioned = versioned.cast::<Versioned<c_void>>().as_ref()?;
                // Another one may have other fields.
                (versioned.version[0] == 1).then_some(&versioned.tensor)?
            }
            None => pointer(NAME)?.cast::<Tensor>().as_ref()?,
        }
    };
    let dimensions = usize::try_from(tensor.dimensions).ok()?;
    // SAFETY: as many numbers as there are dimensions, or null.
    let axes = |numbers: *mut i64| unsafe {
        (!numbers.is_null()).then(|| std::slice::from_raw_parts(numbers, dimensions))
    };
    let dtype = Dtype::of_dlpack(tensor.code, tensor.bits, tensor.lanes);
    let size = dtype.size() as isize;
    let shape: Axes = match dimensions {
        0 => Axes::new(),
        _ => axes(tensor.shape)?
            .iter()
            .map(|extent| *extent as isize)
            .collect(),
    };
    let strides = match axes(tensor.strides) {
        Some(strides) => strides.iter().map(|stride| *stride as isize * size).collect(),
        None => packed(&shape, dtype.size()),
    };
    Some(Array {
        data: tensor.data.cast::<u8>().wrapping_add(tensor.byte_offset as usize),
        strides,
        shape,
        dtype,
        device: device(tensor.device_type, tensor.device_id),
        owner: Kept::Python(Owner::Capsule(capsule)),
    })
}
