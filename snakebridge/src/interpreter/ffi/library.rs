//! Which file the Python library of this process was loaded from.

use std::path::PathBuf;

/// The file, as the loader names it; the executable itself if Python is linked statically. `None` where it cannot be found out.
#[cfg(unix)]
pub(crate) fn library_file() -> Option<PathBuf> {
    use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
    use std::os::unix::ffi::OsStrExt as _;

    use pyo3::ffi;

    /// `Dl_info` of `dlfcn.h`.
    #[repr(C)]
    struct Found {
        file: *const c_char,
        base: *mut c_void,
        symbol: *const c_char,
        address: *mut c_void,
    }

    unsafe extern "C" {
        fn dladdr(address: *const c_void, found: *mut Found) -> c_int;
    }

    let mut found = Found {
        file: std::ptr::null(),
        base: std::ptr::null_mut(),
        symbol: std::ptr::null(),
        address: std::ptr::null_mut(),
    };
    // SAFETY: the version is a static string inside the library, and may be read at any time (the address of a function could be
    // that of a stub in the program). `dladdr` only compares the address and fills in `found`; a name that it found belongs to the
    // loader, which keeps it as long as the library is loaded.
    let name = unsafe {
        if dladdr(ffi::Py_GetVersion().cast(), &raw mut found) == 0 || found.file.is_null() {
            return None;
        }
        CStr::from_ptr(found.file).to_bytes()
    };
    Some(PathBuf::from(OsStr::from_bytes(name)))
}

/// Not found out on this system.
#[cfg(not(unix))]
pub(crate) fn library_file() -> Option<PathBuf> {
    None
}
