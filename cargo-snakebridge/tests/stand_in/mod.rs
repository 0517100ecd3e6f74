//! Interpreters that are scripts: they report to `doctor` what the Python that they imitate would.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A script in place of an interpreter; its library is `lib/libpython3.11.so` below `prefix` or, if that is `-`, it has none.
/// If it is `?`, it fails when it is queried for its library.
pub(crate) fn interpreter(
    file: &Path,
    version: &str,
    implementation: &str,
    free: bool,
    prefix: &str,
) -> PathBuf {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let shared = u8::from(prefix != "-");
    let free = u8::from(free);
    let minor = version.splitn(3, '.').take(2).collect::<Vec<_>>().join(".");
    let library = match prefix {
        "?" => "exit 1".to_owned(),
        _ => format!("printf '%s\\n' snakebridge-library {shared} libpython{minor}.so {prefix}/lib"),
    };
    let base = if prefix.starts_with('/') { prefix } else { "/base" };
    let script = format!(
        "#!/bin/sh\ncase \"$*\" in\n*snakebridge-library*)\n{library} ;;\n*)\n\
         printf '%s\\n' snakebridge-probe '{}' {version} {implementation} linux {base} {free} end ;;\nesac\n",
        file.display()
    );
    // Written by another process: one that another test forks at this moment would keep a file of ours open for writing.
    let written = Command::new("/bin/sh")
        .args(["-c", "printf '%s' \"$1\" > \"$2\"", "sh", &script])
        .arg(file)
        .status();
    assert!(written.unwrap().success());
    fs::set_permissions(file, fs::Permissions::from_mode(0o755)).unwrap();
    file.to_path_buf()
}

/// The command in a folder, with no environment but `home` and what is added.
pub(crate) fn command(folder: &Path, home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-snakebridge"));
    command
        .arg("snakebridge")
        .current_dir(folder)
        .env_clear()
        .env("PATH", "/nowhere")
        .env("HOME", home);
    command
}
