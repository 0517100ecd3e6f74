//! Introspection with a real Python: valid modules, every kind of invalid one, the cache.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use snakebridge_introspect::model::{Item, ModuleSource};
use snakebridge_introspect::{
    Environment, IntrospectError, Introspection, Linked, Mode, ModuleRequest, Options, database_info,
    introspect, probe,
};
use tempfile::TempDir;

/// A folder with modules, a cache, and a clean environment.
struct Bench {
    folder: TempDir,
    linked: Linked,
    variables: Vec<(&'static str, String)>,
    mode: Mode,
}

impl Bench {
    fn new() -> Self {
        let python = probe(Path::new("python3"), "a test").unwrap();
        let linked = Linked {
            version: python.minor(),
            executable: python.executable,
            recorded: None,
        };
        Self {
            folder: tempfile::tempdir().unwrap(),
            linked,
            variables: Vec::new(),
            mode: Mode::Runtime,
        }
    }

    fn with(files: &[(&str, &str)]) -> Self {
        let bench = Self::new();
        for (name, content) in files {
            bench.write(name, content);
        }
        bench
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, content: &str) {
        let file = self.path(&format!("modules/{name}"));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, content).unwrap();
        // With an older time stamp: results from files newer than the run are not cached.
        let past = std::time::SystemTime::now() - std::time::Duration::from_secs(10);
        fs::File::options()
            .write(true)
            .open(&file)
            .unwrap()
            .set_modified(past)
            .unwrap();
    }

    fn describe_all(&self, modules: &[ModuleRequest]) -> Result<Introspection, IntrospectError> {
        let mut options = Options::new(self.path("start"), self.path("cache"));
        options.sys_path = vec![self.path("modules")];
        options.environment = Environment::fixed(self.variables.clone());
        options.mode = self.mode;
        introspect(&self.linked, modules, &options)
    }

    fn describe(&self, module: &str) -> Result<Introspection, IntrospectError> {
        self.describe_all(&[ModuleRequest::new(module)])
    }

    fn message(&self, module: &str) -> String {
        self.describe(module).unwrap_err().to_string()
    }
}

fn names(found: &Introspection) -> Vec<&str> {
    found.universe.modules[0].items.iter().map(item_name).collect()
}

fn item_name(item: &Item) -> &str {
    match item {
        Item::Function(function) => &function.name,
        Item::Class(class) => &class.name,
        Item::Const(value) => &value.name,
        Item::Alias(alias) => &alias.name,
        Item::Module(module) => &module.name,
    }
}

const GOOD: &str =
    "def double(x: int) -> int:\n    return x * 2\n\nclass Box:\n    def get(self) -> str: ...\n";

#[test]
fn the_standard_library_is_described_with_its_types() {
    let bench = Bench::new();
    let found = bench
        .describe_all(&[ModuleRequest::new("re"), ModuleRequest::new("math")])
        .unwrap();
    assert!(names(&found).contains(&"compile"));
    let math = &found.universe.modules[1];
    let sqrt = math.items.iter().find_map(|item| match item {
        Item::Function(function) if function.name == "sqrt" => Some(function),
        _ => None,
    });
    let sqrt = serde_json::to_string(&sqrt.unwrap().sigs[0].ret).unwrap();
    assert_eq!(sqrt, r#"{"t":"inst","name":"builtins.float"}"#);
}

#[test]
fn an_unchanged_second_call_does_not_start_python() {
    let bench = Bench::with(&[("good.py", GOOD)]);
    let first = bench.describe("good").unwrap();
    assert!(!first.from_cache);
    for name in ["Box", "double"] {
        assert!(names(&first).contains(&name), "{:?}", names(&first));
    }
    let second = bench.describe("good").unwrap();
    assert!(second.from_cache);
    assert_eq!(first.universe, second.universe);
    assert!(
        first.tracked_files.contains(&bench.path("modules/good.py")),
        "{:?}",
        first.tracked_files
    );
    assert!(first.tracked_env.contains(&"SNAKEBRIDGE_PYTHON"));

    bench.write("good.py", &GOOD.replace("double", "triple_it"));
    let third = bench.describe("good").unwrap();
    assert!(!third.from_cache && names(&third).contains(&"triple_it"));
}

/// Counts starts through a wrapper; `exec -a` makes Python report the wrapper as its executable.
#[cfg(unix)]
#[test]
fn starts_of_python_are_counted() {
    use std::os::unix::fs::PermissionsExt as _;

    let mut bench = Bench::with(&[("good.py", GOOD)]);
    let (wrapper, log) = (bench.path("python"), bench.path("starts"));
    let script = format!(
        "#!/bin/bash\necho start >> {}\nexec -a \"$0\" {} \"$@\"\n",
        log.display(),
        bench.linked.executable.display()
    );
    fs::write(&wrapper, script).unwrap();
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).unwrap();
    bench.variables = vec![("SNAKEBRIDGE_PYTHON", wrapper.display().to_string())];
    let starts = || fs::read_to_string(&log).unwrap().lines().count();

    let found = bench.describe("good").unwrap();
    assert_eq!(found.selected.python.executable, wrapper);
    assert_eq!(
        starts(),
        2,
        "one to identify the Python, one to describe the module"
    );
    bench.describe("good").unwrap();
    assert_eq!(starts(), 2, "nothing changed");
    bench.describe("json").unwrap();
    assert_eq!(starts(), 3, "the Python was already identified");

    // Many compilers at once, one start.
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| bench.describe("textwrap").unwrap());
        }
    });
    assert_eq!(starts(), 4);
}

#[test]
fn a_missing_module_names_what_to_install() {
    let message = Bench::new().message("jsonn");
    assert!(
        message.contains("no module `jsonn`") && message.contains("-m pip install jsonn"),
        "{message}"
    );
    assert!(
        message.contains("did you mean") && message.contains("`json`"),
        "{message}"
    );
    assert!(
        message.contains("the linked Python, as no virtual environment was found"),
        "{message}"
    );
}

#[test]
fn an_import_that_raises_shows_the_traceback() {
    let bench = Bench::with(&[(
        "broken.py",
        "import json\ndef inner():\n    raise ValueError('on purpose')\ninner()\n",
    )]);
    let message = bench.message("broken");
    assert!(
        message.contains("importing `broken` raised ValueError") && message.contains("on purpose"),
        "{message}"
    );
    assert!(
        message.contains("line 3") && message.contains("-c \"import broken\""),
        "{message}"
    );
}

#[test]
fn imports_that_end_the_process_are_survived() {
    let bench = Bench::with(&[
        ("exits.py", "import sys\nsys.exit(3)\n"),
        ("vanishes.py", "import os\nos._exit(4)\n"),
        (
            "crashes.py",
            "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n",
        ),
    ]);
    assert!(
        bench
            .message("exits")
            .contains("importing `exits` called sys.exit(3)")
    );
    let message = bench.message("vanishes");
    assert!(
        message.contains("the Python process ended while importing") && message.contains("exit status: 4"),
        "{message}"
    );
    assert!(bench.message("crashes").contains("signal: 9"));
}

#[test]
fn a_hang_is_ended_after_the_configured_time() {
    let mut bench = Bench::with(&[("hangs.py", "while True:\n    pass\n")]);
    bench.variables = vec![("SNAKEBRIDGE_TIMEOUT_SECONDS", "2".to_owned())];
    let message = bench.message("hangs");
    assert!(
        message.contains("within 2 s while importing `hangs`"),
        "{message}"
    );
    for nonsense in ["soon", "0", "-1", "99999999999999999999", "18446744073709551615"] {
        bench.variables = vec![("SNAKEBRIDGE_TIMEOUT_SECONDS", nonsense.to_owned())];
        assert!(
            bench
                .message("hangs")
                .contains(&format!("SNAKEBRIDGE_TIMEOUT_SECONDS is `{nonsense}`"))
        );
    }
}

#[test]
fn what_a_module_prints_or_leaves_running_does_not_matter() {
    let noisy = "import os, sys, threading, time\n\
                 print('x' * 5_000_000)\nsys.stderr.write('y' * 5_000_000)\nos.write(1, b'z' * 1_000_000)\n\
                 threading.Thread(target=lambda: time.sleep(600)).start()\n\
                 def useful() -> bool: return True\n";
    let bench = Bench::with(&[("noisy.py", noisy)]);
    assert!(names(&bench.describe("noisy").unwrap()).contains(&"useful"));
}

#[cfg(unix)]
#[test]
fn a_module_that_forks_is_described_once_and_one_that_disturbs_the_answer_is_named() {
    let every =
        "import os\nfor fd in range(64):\n    try: os.write(fd, b'hello')\n    except OSError: pass\n";
    let bench = Bench::with(&[
        (
            "forks.py",
            "import os\n_pid = os.fork()\ndef f() -> int: return 1\n",
        ),
        (
            "stays.py",
            "import os, time\nif os.fork() == 0: time.sleep(300)\ndef f() -> int: return 1\n",
        ),
        ("writes.py", every),
        ("closes.py", "import os\nos.closerange(0, 64)\n"),
        (
            "raises.py",
            "class L(list):\n    def __iter__(self): raise RuntimeError('not me')\n__all__ = L()\n",
        ),
    ]);
    for module in ["forks", "stays"] {
        assert_eq!(names(&bench.describe(module).unwrap()), ["f"], "{module}");
    }
    let found = bench.message("writes");
    assert!(
        found.contains("  | hello{\\\"ok\\\"") && found.contains("help: `writes` wrote to a file descriptor"),
        "{found}"
    );
    let found = bench.message("closes");
    assert!(
        found.contains("importing `closes` closed or replaced file descriptors"),
        "{found}"
    );
    let found = bench.message("raises");
    assert!(
        found.contains("`raises` cannot be described: its code raised RuntimeError: not me")
            && found.contains("raises.py\", line 2"),
        "{found}"
    );
}

#[test]
fn a_stub_with_a_syntax_error_is_a_diagnostic() {
    let bench = Bench::with(&[("half.py", GOOD), ("half.pyi", "def double(x: int -> int: ...\n")]);
    let found = bench.describe("half").unwrap();
    let codes: Vec<_> = found.universe.modules[0]
        .diagnostics
        .iter()
        .map(|d| d.code.as_str())
        .collect();
    assert!(codes.contains(&"stub_syntax_error"), "{codes:?}");
    assert!(names(&found).contains(&"double"));
}

#[test]
fn a_selection_keeps_what_matches_and_refuses_what_does_not() {
    let bench = Bench::with(&[("good.py", GOOD)]);
    let request = |include: &str| ModuleRequest {
        include: Some(vec![include.to_owned()]),
        ..ModuleRequest::new("good")
    };
    assert_eq!(
        names(&bench.describe_all(&[request("double")]).unwrap()),
        ["double"]
    );
    for _ in 0..2 {
        // The second answer comes from the cache and must be refused as well.
        let error = bench.describe_all(&[request("duble")]).unwrap_err();
        let message = error.to_string();
        assert!(
            message.contains("nothing that matches `duble`") && message.contains("`double`"),
            "{message}"
        );
        assert_eq!(error.module(), Some("good"));
    }
}

/// `fastmcp` makes `FastMCP` when it is read, and says which extra is to be installed.
#[test]
fn a_name_that_cannot_be_imported_is_there_when_that_is_installed() {
    let lazy = "__all__ = ['Server']\ndef __getattr__(name):\n    if name != 'Server':\n        raise AttributeError(name)\n    \
                try:\n        from extra import Server\n    except ImportError:\n        raise ImportError('install lazy[extra]')\n    return Server\n";
    let bench = Bench::with(&[("lazy.py", lazy)]);
    let request = [ModuleRequest {
        include: Some(vec!["Server".to_owned()]),
        ..ModuleRequest::new("lazy")
    }];
    let message = bench.describe_all(&request).unwrap_err().to_string();
    assert!(
        message.contains("note: reading `lazy.Server` raised ImportError: install lazy[extra]"),
        "{message}"
    );
    bench.write("extra.py", "class Server:\n    def run(self) -> int: ...\n");
    assert_eq!(names(&bench.describe_all(&request).unwrap()), ["Server"]);
}

#[test]
fn static_mode_does_not_import() {
    let mut bench = Bench::with(&[(
        "quiet.py",
        "raise SystemExit('imported')\ndef f(x: int) -> str: ...\n",
    )]);
    bench.mode = Mode::Static;
    let found = bench.describe("quiet").unwrap();
    assert_eq!(found.universe.modules[0].source, ModuleSource::Static);
    bench.mode = Mode::Runtime;
    assert!(bench.describe("quiet").is_err());
    bench.variables = vec![("SNAKEBRIDGE_INTROSPECT", "static".to_owned())];
    assert!(bench.describe("quiet").is_ok());
    bench.variables = vec![("SNAKEBRIDGE_INTROSPECT", "sometimes".to_owned())];
    assert!(bench.message("quiet").contains("`static` (never import)"));
}

#[test]
fn a_python_that_does_not_fit_is_named() {
    let mut bench = Bench::new();
    bench.variables = vec![("SNAKEBRIDGE_PYTHON", "/nowhere/python".to_owned())];
    let message = bench.message("re");
    assert!(
        message.contains("cannot run Python: /nowhere/python") && message.contains("SNAKEBRIDGE_PYTHON"),
        "{message}"
    );
    bench.variables = vec![("SNAKEBRIDGE_PYTHON", "python3".to_owned())];
    assert!(bench.message("re").contains("not an absolute path"));

    bench.variables = Vec::new();
    let minor = std::mem::replace(&mut bench.linked.version, "3.8".to_owned());
    let message = bench.message("re");
    assert!(
        message.contains(&format!("come from Python {minor}.")) && message.contains("links Python 3.8"),
        "{message}"
    );
    bench.linked.version = minor;

    bench.linked.recorded = Some("/recorded/python".into());
    let message = bench.message("re");
    assert!(
        message.contains("/recorded/python") && message.contains("cargo clean -p snakebridge"),
        "{message}"
    );
}

#[test]
fn the_type_database_covers_every_supported_minor() {
    let info = database_info().unwrap();
    for minor in 9..=14 {
        assert!(
            info.targets.contains(&format!("3.{minor}-linux")),
            "{:?}",
            info.targets
        );
    }
    assert!(info.modules > 500 && info.size < 2 * 1024 * 1024, "{info:?}");
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error_with_its_name() {
    let bench = Bench::new();
    fs::write(bench.path("cache"), "a file, not a folder").unwrap();
    let message = bench.message("re");
    assert!(
        message.contains("cache") && message.contains("help: make sure that the folder is writable"),
        "{message}"
    );
}
