//! The output of `cargo snakebridge`: the real command, in prepared environments.

use std::fs;
use std::os::unix::ffi::OsStringExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::page::Page;
use super::stand_in::{self, interpreter};

/// The machine of the examples, below a folder that is not shown.
struct Machine(TempDir);

impl Machine {
    /// Ada's program, with a linked Python 3.11 and its library, and no `.venv` yet.
    fn new() -> Machine {
        let machine = Machine(tempfile::tempdir().unwrap());
        fs::create_dir_all(machine.at("/home/ada/shop")).unwrap();
        fs::write(machine.at("/home/ada/shop/Cargo.toml"), "").unwrap();
        fs::create_dir_all(machine.at("/usr/lib")).unwrap();
        fs::write(machine.at("/usr/lib/libpython3.11.so"), "").unwrap();
        machine.python("/usr/bin/python3", "3.11.7", "cpython");
        machine
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path.trim_start_matches('/'))
    }

    fn python(&self, path: &str, version: &str, implementation: &str) -> PathBuf {
        let prefix = self.at("/usr");
        interpreter(
            &self.at(path),
            version,
            implementation,
            false,
            prefix.to_str().unwrap(),
        )
    }

    fn venv(self, version: &str) -> Machine {
        self.python("/home/ada/shop/.venv/bin/python", version, "cpython");
        fs::write(self.at("/home/ada/shop/.venv/pyvenv.cfg"), "home = /usr/bin\n").unwrap();
        self
    }

    fn command(&self) -> Command {
        let mut command = stand_in::command(&self.at("/home/ada/shop"), &self.at("/home/ada"));
        command.env("PATH", self.at("/usr/bin"));
        command
    }

    /// The terminal after `command`, which was typed as `line`.
    fn shown(&self, line: &str, command: &mut Command) -> String {
        let output = command.output().unwrap();
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        let text = text.replace(self.0.path().to_str().unwrap(), "");
        format!("$ {line}\n{text}")
    }

    fn doctor(&self) -> String {
        self.shown("cargo snakebridge doctor", self.command().arg("doctor"))
    }

    /// With a variable, whose value is shown as it is typed.
    fn doctor_with(&self, variable: &str, value: &Path) -> String {
        let line = format!("{variable}={} cargo snakebridge doctor", value.display());
        let line = line.replace(self.0.path().to_str().unwrap(), "");
        self.shown(&line, self.command().arg("doctor").env(variable, value))
    }
}

pub(crate) fn list_doctor(page: &mut Page) {
    page.section(
        "`cargo snakebridge doctor`",
        "The report contains everything that can be found out, then each problem. The exit code is 0 without problems, else 1.",
    );
    page.message(
        "No problems",
        "A program with a `.venv`, on a system whose Python has its shared library.",
        &Machine::new().venv("3.11.7").doctor(),
    );
    page.message(
        "No problems, without a `.venv`",
        "The packages are those of the linked Python.",
        &Machine::new().doctor(),
    );
    page.message(
        "A `.venv` with another version",
        "The Python of the packages and the linked one have different minor versions.",
        &Machine::new().venv("3.12.1").doctor(),
    );
    missing_parts(page);
    refused_pythons(page);
}

fn missing_parts(page: &mut Page) {
    let machine = Machine::new().venv("3.11.7");
    fs::remove_file(machine.at("/usr/lib/libpython3.11.so")).unwrap();
    page.message(
        "No shared library",
        "The linked Python was built with a shared library, but its file is not installed.",
        &machine.doctor(),
    );
    let built = |prefix: &str| {
        let machine = Machine::new().venv("3.11.7");
        let python = machine.at("/opt/python3.11/bin/python3.11");
        interpreter(&python, "3.11.7", "cpython", false, prefix);
        machine.doctor_with("PYO3_PYTHON", &python)
    };
    page.message(
        "A Python without a shared library",
        "The linked Python was built without the shared library that programs link.",
        &built("-"),
    );
    page.message(
        "A Python that does not report its library",
        "The linked Python does not report where its shared library is, which need not be a problem.",
        &built("?"),
    );
    let machine = Machine::new();
    fs::remove_file(machine.at("/usr/bin/python3")).unwrap();
    page.message(
        "No Python",
        "Neither `python` nor `python3` is found.",
        &machine.doctor(),
    );
    let machine = Machine::new().venv("3.11.7");
    page.message(
        "A relative path for `doctor`",
        "`SNAKEBRIDGE_PYTHON` is relative, and would be another Python in another folder.",
        &machine.doctor_with("SNAKEBRIDGE_PYTHON", Path::new(".venv/bin/python")),
    );
    let mut both = machine.command();
    both.arg("doctor")
        .env("VIRTUAL_ENV", machine.at("/home/ada/shop/.venv"))
        .env("CONDA_PREFIX", "/opt/conda");
    let line = "VIRTUAL_ENV=/home/ada/shop/.venv CONDA_PREFIX=/opt/conda cargo snakebridge doctor";
    page.message(
        "Two activated environments",
        "PyO3 ignores a virtual and a conda environment that are both active.",
        &machine.shown(line, &mut both),
    );
}

fn refused_pythons(page: &mut Page) {
    for (heading, when, path, version, implementation, free) in [
        (
            "A Python that is too old",
            "The linked Python is older than 3.9.",
            "/opt/python3.8/bin/python3.8",
            "3.8.18",
            "cpython",
            false,
        ),
        (
            "PyPy",
            "The linked Python is another implementation than CPython.",
            "/opt/pypy/bin/pypy3",
            "3.10.14",
            "pypy",
            false,
        ),
        (
            "A free-threaded Python",
            "The linked Python has no global interpreter lock.",
            "/opt/python3.13t/bin/python3.13t",
            "3.13.1",
            "cpython",
            true,
        ),
    ] {
        let machine = Machine::new().venv("3.11.7");
        let python = interpreter(&machine.at(path), version, implementation, free, "/usr");
        page.message(heading, when, &machine.doctor_with("PYO3_PYTHON", &python));
    }
    let machine = Machine::new();
    fs::write(machine.at("/usr/lib/libpython3.15.so"), "").unwrap();
    let new = machine.python("/opt/python3.15/bin/python3.15", "3.15.0", "cpython");
    page.message(
        "A Python that is newer than the types",
        "The bundled types of the standard library do not cover this version yet.",
        &machine.doctor_with("PYO3_PYTHON", &new),
    );
}

/// Heading, when it appears, and the arguments of `cargo snakebridge`.
const MISTAKES: [(&str, &str, &str); 14] = [
    (
        "No command",
        "The command line ends after `cargo snakebridge`.",
        "",
    ),
    (
        "A misspelt command",
        "There is no such command, but one with a similar name.",
        "coverge re",
    ),
    (
        "An unknown command",
        "There is no command with a similar name.",
        "frobnicate",
    ),
    ("No module", "The command needs at least one module.", "coverage"),
    (
        "A module for doctor",
        "`doctor` is about Python, not about modules.",
        "doctor re",
    ),
    (
        "`--path` with doctor",
        "`--path` names the folder of modules, and `doctor` takes none.",
        "doctor --path python",
    ),
    (
        "`--big-int` where no bindings are made",
        "`--big-int` is about the bindings, which only `coverage` and `expand` make.",
        "model math --big-int factorial",
    ),
    (
        "A duplicate module",
        "The same module is given twice.",
        "model re re",
    ),
    (
        "An invalid module name",
        "The argument is a file, or a package to install.",
        "model ./shop.py",
    ),
    (
        "`--json` with another command",
        "`--json` is an option of `coverage`.",
        "model re --json",
    ),
    (
        "`--list` with another command",
        "`--list` is an option of `coverage`.",
        "model re --list",
    ),
    (
        "`--list` with `--json`",
        "The JSON output of `coverage` already contains everything.",
        "coverage re --json --list",
    ),
    (
        "An unknown option",
        "The option does not exist.",
        "model re --sorted",
    ),
    (
        "An option without a value",
        "`--python` is the last argument.",
        "model re --python",
    ),
];

pub(crate) fn list_mistakes(page: &mut Page) {
    page.section(
        "`cargo snakebridge`: mistakes on the command line",
        "The exit code is 2.",
    );
    for (heading, when, line) in MISTAKES {
        let machine = Machine::new();
        let mut command = machine.command();
        command.args(line.split_whitespace());
        let typed = format!("cargo snakebridge {line}");
        page.message(heading, when, &machine.shown(typed.trim_end(), &mut command));
    }
    let machine = Machine::new();
    let mut command = machine.command();
    command
        .arg("model")
        .arg(std::ffi::OsString::from_vec(b"caf\xe9".to_vec()));
    page.message(
        "An argument that is not UTF-8",
        "The name of a module is not UTF-8.",
        &machine.shown("cargo snakebridge model $'caf\\xe9'", &mut command),
    );
    let line = "cargo snakebridge --help";
    page.message(
        "Help",
        "The exit code is 0.",
        &machine.shown(line, machine.command().arg("--help")),
    );
    if let Ok(full) = fs::File::options().write(true).open("/dev/full") {
        let mut command = machine.command();
        let output = command.arg("--help").stdout(full).output().unwrap();
        let printed = String::from_utf8(output.stderr).unwrap();
        assert!(
            printed.starts_with("error: cannot write the output: "),
            "{printed}"
        );
    }
}
