//! Starting CPython from an explicit `PyConfig`.

use std::ffi::{CString, OsStr};
use std::path::Path;

use pyo3::ffi;

/// Whether an interpreter is running in this process, no matter what started it.
pub(crate) fn is_running() -> bool {
    // SAFETY: may be called at any time.
    unsafe { ffi::Py_IsInitialized() != 0 }
}

/// Starts the interpreter and detaches from it. The error is CPython's message.
pub(crate) fn initialize(executable: &Path) -> Result<(), String> {
    let executable = path_bytes(executable)?;
    // SAFETY: the config is initialised by CPython before any field is set, cleared on every path, and not used
    // afterwards. Strings are NUL-terminated. No interpreter is running yet (the caller holds the start lock and has
    // checked).
    unsafe {
        let mut preconfig = std::mem::zeroed::<ffi::PyPreConfig>();
        ffi::PyPreConfig_InitPythonConfig(&raw mut preconfig);
        preconfig.utf8_mode = 1;
        preconfig.parse_argv = 0;
        check(ffi::Py_PreInitialize(&raw const preconfig))?;

        let mut config = std::mem::zeroed::<ffi::PyConfig>();
        ffi::PyConfig_InitPythonConfig(&raw mut config);
        config.install_signal_handlers = 0;
        config.parse_argv = 0;
        // `sys.path` gets no entry for the current folder: only `Py_RunMain` adds one.
        let result = fill(&mut config, &executable);
        let result = result.and_then(|()| check(ffi::Py_InitializeFromConfig(&raw const config)));
        ffi::PyConfig_Clear(&raw mut config);
        result?;
        ffi::PyEval_SaveThread();
    }
    Ok(())
}

/// # Safety
/// `config` was initialised by CPython.
unsafe fn fill(config: &mut ffi::PyConfig, executable: &CString) -> Result<(), String> {
    let config: *mut ffi::PyConfig = config;
    // SAFETY: the fields belong to this config, the strings are NUL-terminated.
    unsafe {
        let program = &raw mut (*config).program_name;
        check(ffi::PyConfig_SetBytesString(config, program, executable.as_ptr()))?;
        let own = &raw mut (*config).executable;
        check(ffi::PyConfig_SetBytesString(config, own, executable.as_ptr()))?;
        let given = arguments();
        let mut argv: Vec<_> = given
            .iter()
            .map(|argument| argument.as_ptr().cast_mut())
            .collect();
        let count = ffi::Py_ssize_t::try_from(argv.len()).unwrap_or(0);
        check(ffi::PyConfig_SetBytesArgv(
            config,
            count,
            argv.as_mut_ptr().cast(),
        ))
    }
}

/// What becomes `sys.argv`: how the program was called, as Python has it of its own programs.
fn arguments() -> Vec<CString> {
    let given = std::env::args_os().map(|argument| bytes(&argument));
    let mut given: Vec<CString> = given
        .map(|bytes| CString::new(bytes).unwrap_or_default())
        .collect();
    if given.is_empty() {
        given.push(CString::default());
    }
    given
}

/// # Safety
/// `status` comes from the CPython call just made.
unsafe fn check(status: ffi::PyStatus) -> Result<(), String> {
    // SAFETY: reads the status; its message is a static string of CPython.
    unsafe {
        if ffi::PyStatus_Exception(status) == 0 {
            return Ok(());
        }
        let text = |pointer: *const std::ffi::c_char| {
            (!pointer.is_null()).then(|| std::ffi::CStr::from_ptr(pointer).to_string_lossy().into_owned())
        };
        Err(text(status.err_msg).unwrap_or_else(|| "the interpreter does not start".to_owned()))
    }
}

fn path_bytes(path: &Path) -> Result<CString, String> {
    CString::new(bytes(path.as_os_str()))
        .map_err(|_| format!("the path of Python contains a NUL: {}", path.display()))
}

#[cfg(unix)]
fn bytes(text: &OsStr) -> Vec<u8> {
    use std::os::unix::ffi::OsStrExt;
    text.as_bytes().to_vec()
}

#[cfg(not(unix))]
fn bytes(text: &OsStr) -> Vec<u8> {
    text.to_string_lossy().into_owned().into_bytes()
}

/// The version of the running interpreter, like `3.11.7 (main, ...)`.
pub(crate) fn running_version() -> String {
    // SAFETY: returns a static string at any time.
    unsafe {
        std::ffi::CStr::from_ptr(ffi::Py_GetVersion())
            .to_string_lossy()
            .into_owned()
    }
}
