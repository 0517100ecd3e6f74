//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

/// The text of `--help`.
const HELP: &str = "\
Inspect the bindings of snakebridge.

Usage: cargo snakebridge COMMAND [OPTIONS] [MODULE...]

Commands:
  coverage MODULE...   How much of the modules is typed in Rust, as a table
  expand MODULE...     The Rust code that python_module! generates for them
  model MODULE...      What Python reports about them, as JSON
  doctor               Which Python is used and why, versions, folders

Several modules are described as one universe, as in python_module!(\"json\", \"re\").

Options:
  --json               coverage: as JSON
  --list               coverage: also list what is not concrete, is untyped, or differs from the stub
  --static             Do not import the modules; read only stubs and sources
  --path FOLDER        Modules in this folder are those of the crate, as with python_module!(.., path = \"..\")
  --big-int PATTERN    coverage, expand: what matches returns integers of any size, as with python_module!(.., big_int = [..]);
                       '*' is everything; may be given several times
  --python PATH        The Python to use, instead of all others
  -h, --help           Show this text
  -V, --version        Show the version

The Python that is used is the first of: --python, SNAKEBRIDGE_PYTHON, the activated environment (VIRTUAL_ENV,
CONDA_PREFIX), .venv next to Cargo.toml in this folder or above, then the Python that PyO3 links: PYO3_PYTHON, the
activated environment, python, python3.
Importing a module runs its code.

Exit codes: 0 success, 1 failure, 2 invalid command line.
";

const COMMANDS: [(&str, Command); 4] = [
    ("coverage", Command::Coverage),
    ("expand", Command::Expand),
    ("model", Command::Model),
    ("doctor", Command::Doctor),
];

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Command {
    Coverage,
    Expand,
    Model,
    Doctor,
}

/// A command with its options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Args {
    pub(crate) command: Command,
    pub(crate) modules: Vec<String>,
    pub(crate) json: bool,
    pub(crate) list: bool,
    pub(crate) is_static: bool,
    /// The folder of the crate's own modules, relative to the current one.
    pub(crate) path: Option<String>,
    /// The patterns of what returns integers of any size.
    pub(crate) big_int: Vec<String>,
    pub(crate) python: Option<PathBuf>,
}

/// A valid command line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Parsed {
    Run(Args),
    Print(String),
}

/// Reads the command line; `cargo snakebridge X` arrives as `cargo-snakebridge snakebridge X`.
pub(crate) fn parse(line: impl IntoIterator<Item = OsString>) -> Result<Parsed, String> {
    let mut line: Vec<OsString> = line.into_iter().collect();
    if line.get(1).is_some_and(|word| word == "snakebridge") {
        line.remove(1);
    }
    let mut parser = lexopt::Parser::from_iter(line);
    let (mut command, mut modules) = (None, Vec::new());
    let (mut json, mut list, mut is_static, mut python, mut path) = (false, false, false, None, None);
    let mut big_int = Vec::new();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Short('h') | Long("help") => return Ok(Parsed::Print(HELP.to_owned())),
            Short('V') | Long("version") => {
                return Ok(Parsed::Print(format!(
                    "cargo-snakebridge {}\n",
                    env!("CARGO_PKG_VERSION")
                )));
            }
            Long("json") => json = true,
            Long("list") => list = true,
            Long("static") => is_static = true,
            Long("path") => path = Some(text(parser.value().map_err(|error| error.to_string())?)?),
            Long("big-int") => {
                big_int.push(text(parser.value().map_err(|error| error.to_string())?)?);
            }
            Long("python") => {
                python = Some(PathBuf::from(parser.value().map_err(|error| error.to_string())?));
            }
            Value(word) if command.is_none() => command = Some(command_named(&word.to_string_lossy())?),
            Value(word) => {
                let name = text(word)?;
                check_module(&name)?;
                if modules.contains(&name) {
                    return Err(format!("the module `{name}` is given twice"));
                }
                modules.push(name);
            }
            other => return Err(other.unexpected().to_string()),
        }
    }
    let Some(command) = command else {
        return Err("no command is given; the commands are coverage, expand, model and doctor".to_owned());
    };
    match (command, modules.is_empty()) {
        (Command::Doctor, _) if path.is_some() => Err("--path is not an option of doctor".to_owned()),
        (Command::Doctor | Command::Model, _) if !big_int.is_empty() => {
            Err("--big-int is only an option of coverage and expand".to_owned())
        }
        (Command::Doctor, false) => Err("doctor takes no modules".to_owned()),
        (Command::Coverage | Command::Expand | Command::Model, true) => {
            Err("no module is given, for example: cargo snakebridge coverage re".to_owned())
        }
        _ if json && command != Command::Coverage => Err("--json is only an option of coverage".to_owned()),
        _ if list && command != Command::Coverage => Err("--list is only an option of coverage".to_owned()),
        _ if list && json => Err("--json includes all that --list shows; use only one of them".to_owned()),
        _ => Ok(Parsed::Run(Args {
            command,
            modules,
            json,
            list,
            is_static,
            path,
            big_int,
            python,
        })),
    }
}

fn text(word: OsString) -> Result<String, String> {
    word.into_string()
        .map_err(|word| format!("`{}` is not valid UTF-8", word.display()))
}

fn command_named(word: &str) -> Result<Command, String> {
    if let Some((_, command)) = COMMANDS.iter().find(|(name, _)| *name == word) {
        return Ok(*command);
    }
    let closest = COMMANDS
        .iter()
        .map(|(name, _)| *name)
        .min_by_key(|name| strsim::damerau_levenshtein(name, word));
    let near = closest.filter(|name| strsim::damerau_levenshtein(name, word) <= 3);
    let help = near.map_or_else(String::new, |name| format!(" (did you mean `{name}`?)"));
    Err(format!("unknown command `{word}`{help}"))
}

fn check_module(name: &str) -> Result<(), String> {
    // With an underscore, so that words that only Rust reserves are accepted.
    let usable = |part: &str| syn::parse_str::<syn::Ident>(&format!("{part}_")).is_ok();
    if name.split('.').all(|part| !part.is_empty() && usable(part)) {
        return Ok(());
    }
    Err(format!(
        "`{name}` is not a valid name of a Python module; write the name that Python's `import` statement uses, such as os.path"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Result<Parsed, String> {
        parse(
            std::iter::once("cargo-snakebridge")
                .chain(line.split_whitespace())
                .map(OsString::from),
        )
    }

    fn message(line: &str) -> String {
        of(line).unwrap_err()
    }

    #[test]
    fn both_ways_of_calling_are_equivalent() {
        let direct = of("coverage re os.path --json --python /p").unwrap();
        assert_eq!(
            of("snakebridge coverage re os.path --json --python=/p").unwrap(),
            direct
        );
        let Parsed::Run(args) = direct else {
            panic!("a command")
        };
        assert_eq!(
            (args.command, args.json, args.is_static),
            (Command::Coverage, true, false)
        );
        assert_eq!(args.path, None);
        let Parsed::Run(own) = of("model scoring --path python").unwrap() else {
            panic!("a command")
        };
        assert_eq!(own.path.as_deref(), Some("python"));
        assert_eq!(
            (args.modules, args.python),
            (vec!["re".into(), "os.path".into()], Some("/p".into()))
        );
    }

    #[test]
    fn help_and_version_are_answers() {
        assert!(matches!(of("snakebridge --help"), Ok(Parsed::Print(text)) if text.contains("Usage")));
        assert!(matches!(of("-V"), Ok(Parsed::Print(text)) if text.contains(env!("CARGO_PKG_VERSION"))));
    }

    #[test]
    fn mistakes_are_named() {
        for (line, expected) in [
            ("", "no command"),
            ("snakebridge", "no command"),
            ("coverge re", "did you mean `coverage`?"),
            ("frobnicate", "unknown command `frobnicate`"),
            ("coverage", "no module is given"),
            ("doctor re", "takes no modules"),
            ("model re --json", "--json is only an option"),
            ("model re --list", "--list is only an option"),
            ("coverage re --list --json", "one of them"),
            ("model re re", "given twice"),
            ("model os..path", "not a valid name"),
            ("model ./x.py", "not a valid name"),
            ("model re --frob", "--frob"),
            ("model re --python", "--python"),
            ("doctor --path python", "--path is not an option"),
            ("model math --big-int factorial", "--big-int is only an option"),
            ("expand math --big-int", "--big-int"),
        ] {
            assert!(message(line).contains(expected), "{line}: {}", message(line));
        }
    }
}
