//! What a build notices, on crates of their own: an edited module, an upgraded package, and that nothing changed.
//! They share one target folder and one virtual environment, which stay: only the first run compiles snakebridge.
#![cfg(unix)]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// The Python in use: a virtual environment whose interpreter notes each start.
struct Environment {
    folder: PathBuf,
}

impl Environment {
    fn get() -> &'static Environment {
        static ONE: OnceLock<Environment> = OnceLock::new();
        ONE.get_or_init(|| {
            let folder = root().join("python");
            let python = folder.join("bin/python");
            if !python.is_file() {
                let mut venv = Command::new(env!("LINKED_PYTHON"));
                let made = venv.args(["-m", "venv", "--without-pip"]).arg(&folder).status();
                assert!(made.unwrap().success());
            }
            // Python takes its own path from its name, so that it is started through here the next time, too.
            let script = format!(
                "#!/usr/bin/env bash\necho start >> \"${{STARTS_OF_PYTHON:-/dev/null}}\"\nexec -a \"$0\" '{}' \"$@\"\n",
                env!("LINKED_PYTHON")
            );
            // The executable's age is part of what is remembered about it.
            if fs::read_to_string(&python).ok().as_ref() != Some(&script) {
                fs::remove_file(&python).unwrap();
                fs::write(&python, script).unwrap();
                fs::set_permissions(&python, fs::Permissions::from_mode(0o755)).unwrap();
            }
            Environment { folder }
        })
    }

    fn site_packages(&self) -> PathBuf {
        let library = fs::read_dir(self.folder.join("lib")).unwrap().next().unwrap();
        library.unwrap().path().join("site-packages")
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild")
}

/// A crate that depends on snakebridge.
struct Scratch {
    name: &'static str,
    folder: PathBuf,
}

impl Scratch {
    fn new(name: &'static str, files: &[(&str, &str)]) -> Scratch {
        let folder = root().join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        let scratch = Scratch { name, folder };
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n[workspace]\n[dependencies]\nsnakebridge = {{ path = {:?} }}\n\
             [profile.dev]\ndebug = \"line-tables-only\"\n",
            tests.parent().unwrap().join("snakebridge")
        );
        scratch.write("Cargo.toml", &manifest);
        let lock = fs::read_to_string(tests.parent().unwrap().join("Cargo.lock")).unwrap();
        scratch.write("Cargo.lock", &lock);
        for (file, text) in files {
            scratch.write(file, text);
        }
        scratch
    }

    fn write(&self, file: &str, text: &str) {
        write(&self.folder.join(file), text);
    }

    fn starts_file(&self) -> PathBuf {
        root().join(format!("{}.starts", self.name))
    }

    /// Runs `cargo build`: how it ended, and how often Python was started.
    fn cargo_build(&self) -> (Output, usize) {
        fs::write(self.starts_file(), "").unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["build", "--offline", "--color=never"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", root().join("target"))
            .env("PYO3_PYTHON", env!("LINKED_PYTHON"))
            .env("SNAKEBRIDGE_PYTHON", Environment::get().folder.join("bin/python"))
            .env("STARTS_OF_PYTHON", self.starts_file())
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        let starts = fs::read_to_string(self.starts_file()).unwrap().lines().count();
        (output, starts)
    }

    #[track_caller]
    fn builds(&self) -> usize {
        let (output, starts) = self.cargo_build();
        assert!(output.status.success(), "{}", text(&output.stderr));
        starts
    }

    /// The messages of a build that must fail.
    #[track_caller]
    fn fails(&self) -> String {
        let (output, starts) = self.cargo_build();
        let messages = text(&output.stderr);
        assert!(!output.status.success(), "{messages}");
        assert!(starts > 0, "{messages}");
        messages
    }

    fn binary(&self, name: &str) -> PathBuf {
        root().join("target/debug").join(name)
    }
}

fn write(file: &Path, content: &str) {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, content).unwrap();
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn run(binary: &Path) -> String {
    let output = Command::new(binary).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

const PRICING: &str = "from rates import rate\n\ndef price(count: int) -> int:\n    return count * rate()\n";
const RATES: &str = "def rate() -> int:\n    return 21\n";

#[test]
fn an_edit_of_an_own_module_changes_its_types() {
    let main = "snakebridge::python_module!(\"pricing\", \"rates\", path = \"python\");\n\
                fn main() -> snakebridge::Result<()> {\n    \
                let price: i64 = pricing::price(2)?;\n    println!(\"{}\", price + rates::rate()?);\n    Ok(())\n}\n";
    let files = [
        ("src/main.rs", main),
        ("python/pricing.py", PRICING),
        ("python/rates.py", RATES),
    ];
    let scratch = Scratch::new("scratch-edits", &files);
    assert!(scratch.builds() > 0);
    assert_eq!(run(&scratch.binary("scratch-edits")), "63\n");

    assert_eq!(scratch.builds(), 0, "nothing changed");
    scratch.write("src/main.rs", &format!("{main}// edited\n"));
    assert_eq!(scratch.builds(), 0, "the macro runs again, but no Python");

    // A value alone changes no type, and the program sees it without a build.
    scratch.write("python/rates.py", &RATES.replace("21", "22"));
    assert_eq!(run(&scratch.binary("scratch-edits")), "66\n");

    scratch.write("python/pricing.py", &PRICING.replace("-> int", "-> str"));
    let messages = scratch.fails();
    assert!(messages.contains("expected `i64`, found `String`"), "{messages}");
    scratch.write("python/pricing.py", PRICING);
    assert!(scratch.builds() > 0);

    scratch.write("python/pricing.pyi", "def price(count: int, /) -> bytes: ...\n");
    scratch.write("python/pricing.py", &format!("{PRICING}# with a stub now\n"));
    let messages = scratch.fails();
    assert!(messages.contains("expected `i64`, found `Vec<u8>`"), "{messages}");
}

#[test]
fn what_a_module_takes_from_its_neighbour_is_noticed() {
    let main = "snakebridge::python_module!(\"front\", path = \"python\");\n\
                fn main() -> snakebridge::Result<()> {\n    let _: i64 = front::rate()?;\n    Ok(())\n}\n";
    let front = "from rates import rate\n__all__ = ['rate']\n";
    let files = [
        ("src/main.rs", main),
        ("python/front.py", front),
        ("python/rates.py", RATES),
    ];
    let scratch = Scratch::new("scratch-neighbour", &files);
    scratch.builds();
    scratch.write("python/rates.py", &RATES.replace("-> int", "-> float"));
    let messages = scratch.fails();
    assert!(messages.contains("expected `i64`, found `f64`"), "{messages}");
}

#[test]
fn an_embedded_module_needs_no_source_when_the_program_runs() {
    let program = |options: &str| {
        format!(
            "snakebridge::python_module!(\"pricing\", path = \"python\"{options});\n\
             fn main() {{\n    match pricing::price(2) {{\n        Ok(price) => println!(\"{{price}}\"),\n        \
             Err(error) => println!(\"{{error}}\"),\n    }}\n}}\n"
        )
    };
    let (carried, found) = (program(", embed = true"), program(""));
    let files = [
        ("src/bin/scratch-carried.rs", carried.as_str()),
        ("src/bin/scratch-found.rs", found.as_str()),
        ("python/pricing.py", PRICING),
        ("python/rates.py", RATES),
    ];
    let scratch = Scratch::new("scratch-embedded", &files);
    scratch.builds();
    let away = root().join("away");
    fs::create_dir_all(&away).unwrap();
    for name in ["scratch-carried", "scratch-found"] {
        let from = scratch.binary(name);
        fs::copy(&from, away.join(name)).unwrap();
        assert_eq!(run(&from), "42\n");
    }
    // An edit of what is embedded only because it was read reaches the program.
    scratch.write("python/rates.py", &RATES.replace("21", "30"));
    scratch.builds();
    assert_eq!(run(&scratch.binary("scratch-carried")), "60\n");

    let folder = scratch.folder.join("python");
    fs::remove_dir_all(&scratch.folder).unwrap();
    assert_eq!(run(&away.join("scratch-carried")), "42\n");
    let message = run(&away.join("scratch-found"));
    let expected = format!(
        "the folder of the Python module `pricing` no longer exists: {}",
        folder.display()
    );
    assert!(
        message.contains(&expected) && message.contains("embed = true"),
        "{message}"
    );
}

/// A package as pip leaves it. What is typed stands in a file that nothing reads as Python source.
fn install(version: &str, returns: &str) {
    let site = Environment::get().site_packages();
    for entry in fs::read_dir(&site).unwrap() {
        let path = entry.unwrap().path();
        if path
            .file_name()
            .unwrap()
            .to_string_lossy()
            .starts_with("upgraded-")
        {
            fs::remove_dir_all(path).unwrap();
        }
    }
    let init = site.join("upgraded/__init__.py");
    if !init.exists() {
        let text = "import pathlib\nexec((pathlib.Path(__file__).parent / 'made.txt').read_text())\n";
        write(&init, text);
    }
    let made =
        format!("def answer() -> {returns}:\n    return {returns}(42)\nanswer.__module__ = 'upgraded'\n");
    write(&site.join("upgraded/made.txt"), &made);
    let info = site.join(format!("upgraded-{version}.dist-info"));
    let metadata = format!("Metadata-Version: 2.1\nName: upgraded\nVersion: {version}\n");
    write(&info.join("METADATA"), &metadata);
    write(&info.join("top_level.txt"), "upgraded\n");
    let record = format!(
        "upgraded/__init__.py,,\nupgraded/made.txt,,{}\nupgraded-{version}.dist-info/METADATA,,\n\
         upgraded-{version}.dist-info/top_level.txt,,\nupgraded-{version}.dist-info/RECORD,,\n",
        made.len()
    );
    write(&info.join("RECORD"), &record);
}

#[test]
fn an_upgrade_of_a_package_changes_its_types() {
    let main = "snakebridge::python_module!(\"upgraded\");\n\
                fn main() -> snakebridge::Result<()> {\n    let answer: i64 = upgraded::answer()?;\n    \
                println!(\"{answer}\");\n    Ok(())\n}\n";
    install("1.0", "int");
    let scratch = Scratch::new("scratch-upgrade", &[("src/main.rs", main)]);
    scratch.builds();
    assert_eq!(run(&scratch.binary("scratch-upgrade")), "42\n");
    assert_eq!(scratch.builds(), 0, "nothing changed");

    install("2.0", "str");
    let messages = scratch.fails();
    assert!(messages.contains("expected `i64`, found `String`"), "{messages}");
    install("2.1", "int");
    assert!(scratch.builds() > 0);
}
