//! What `cargo snakebridge` says: the real command, in environments that are laid out for it.

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

    /// What a terminal shows of `command`, which was typed as `line`.
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
        "What `cargo snakebridge doctor` says",
        "Everything that can be found out is said, then each problem. The exit code is 0 without problems, else 1.",
    );
    page.message(
        "Nothing is wrong",
        "A program with a `.venv`, on a system whose Python has its shared library.",
        &Machine::new().venv("3.11.7").doctor(),
    );
    page.message(
        "Nothing is wrong, without a `.venv`",
        "The packages are those of the Python that is linked.",
        &Machine::new().doctor(),
    );
    page.message(
        "A `.venv` of another version",
        "The packages would come from another minor version than the one that is linked.",
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
        "The linked Python was built so that no program can link it.",
        &built("-"),
    );
    page.message(
        "A Python that does not know its library",
        "The linked Python does not say where its shared library is, which is no problem yet.",
        &built("?"),
    );
    let machine = Machine::new();
    fs::remove_file(machine.at("/usr/bin/python3")).unwrap();
    page.message(
        "No Python",
        "There is no `python` and no `python3` to be found.",
        &machine.doctor(),
    );
    let machine = Machine::new().venv("3.11.7");
    page.message(
        "No absolute path",
        "`SNAKEBRIDGE_PYTHON` is relative, which would mean another Python in another folder.",
        &machine.doctor_with("SNAKEBRIDGE_PYTHON", Path::new(".venv/bin/python")),
    );
    let mut both = machine.command();
    both.arg("doctor")
        .env("VIRTUAL_ENV", machine.at("/home/ada/shop/.venv"))
        .env("CONDA_PREFIX", "/opt/conda");
    let line = "VIRTUAL_ENV=/home/ada/shop/.venv CONDA_PREFIX=/opt/conda cargo snakebridge doctor";
    page.message(
        "Two activated environments",
        "PyO3 follows neither when a virtual and a conda environment are active at once.",
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
            "The linked Python is another implementation.",
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
        "The types of the standard library that come with snakebridge do not know this version yet.",
        &machine.doctor_with("PYO3_PYTHON", &new),
    );
}

/// Heading, when it appears, and what is typed after `cargo snakebridge`.
const MISTAKES: [(&str, &str, &str); 12] = [
    ("No command", "Nothing follows `cargo snakebridge`.", ""),
    (
        "A misspelt command",
        "No command is called so, but one nearly.",
        "coverge re",
    ),
    (
        "No such command",
        "No command is called anything like it.",
        "frobnicate",
    ),
    (
        "No module for the command",
        "The command needs at least one.",
        "coverage",
    ),
    (
        "A module for doctor",
        "`doctor` looks at Python, not at modules.",
        "doctor re",
    ),
    (
        "A module named twice",
        "The same module is given again.",
        "model re re",
    ),
    (
        "No name of a module",
        "A file or a package to install is given.",
        "model ./shop.py",
    ),
    (
        "JSON from another command",
        "`--json` is an option of `coverage`.",
        "model re --json",
    ),
    (
        "A list from another command",
        "`--list` is an option of `coverage`.",
        "model re --list",
    ),
    (
        "A list as JSON",
        "The JSON of `coverage` has everything already.",
        "coverage re --json --list",
    ),
    (
        "No such option",
        "The option does not exist.",
        "model re --sorted",
    ),
    (
        "An option without its value",
        "`--python` ends the line.",
        "model re --python",
    ),
];

pub(crate) fn list_mistakes(page: &mut Page) {
    page.section(
        "What `cargo snakebridge` says about its command line",
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
        "Bytes that are no text",
        "A module's name is not UTF-8.",
        &machine.shown("cargo snakebridge model $'caf\\xe9'", &mut command),
    );
    let line = "cargo snakebridge --help";
    page.message(
        "Help",
        "It is asked for; the exit code is 0.",
        &machine.shown(line, machine.command().arg("--help")),
    );
    if let Ok(full) = fs::File::options().write(true).open("/dev/full") {
        let mut command = machine.command();
        let output = command.arg("--help").stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with("error: cannot write the answer: "), "{said}");
    }
}
