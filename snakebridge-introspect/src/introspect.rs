//! The entry point: choose a Python, look up the cache, run the introspector, check and cache its result.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::cache::{self, Stamp};
use crate::environment::{Environment, TRACKED};
use crate::error::IntrospectError;
use crate::interpreter::{self, Interpreter};
use crate::made::{self, Made};
use crate::model::{SCHEMA, Universe};
use crate::request::{Mode, ModuleRequest, REQUEST_SCHEMA, Request, Response, StoredLibrary};
use crate::run::{self, Answer};
use crate::select::{Linked, Selected, select};
use crate::typedb::{Database, Facts};
use crate::{scripts, unmatched};

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// Options of an introspection.
#[derive(Debug, Clone)]
pub struct Options {
    /// Folder of the user's manifest. A `.venv` is searched next to the manifests here and in the folders above.
    pub start: PathBuf,
    /// The folder of the cache; created if it does not exist.
    pub cache_dir: PathBuf,
    /// Whether modules are imported. `SNAKEBRIDGE_INTROSPECT` overrides it.
    pub mode: Mode,
    /// Folders that are searched for modules before those of the interpreter.
    pub sys_path: Vec<PathBuf>,
    /// The source of environment variables.
    pub environment: Environment,
}

impl Options {
    /// Imports modules, with the environment of the process and without further folders.
    pub fn new(start: impl Into<PathBuf>, cache_dir: impl Into<PathBuf>) -> Self {
        Self {
            start: start.into(),
            cache_dir: cache_dir.into(),
            mode: Mode::Runtime,
            sys_path: Vec::new(),
            environment: Environment::process(),
        }
    }
}

/// The modules as data, and the inputs of the result.
#[derive(Debug, Clone)]
pub struct Introspection {
    /// The Model.
    pub universe: Universe,
    /// Existing files that invalidate the Model when they change.
    pub tracked_files: Vec<PathBuf>,
    /// Variables that invalidate the Model when they change.
    pub tracked_env: Vec<&'static str>,
    /// The interpreter, and why it was chosen.
    pub selected: Selected,
    /// Whether the result is from the cache, without a start of Python.
    pub from_cache: bool,
    /// The state of the files that the Model depends on, as they were when it was made; none if it must not be kept.
    stamps: Option<Vec<Stamp>>,
}

/// Chooses a Python and describes `modules` as one universe.
///
/// # Errors
///
/// Those of [`select()`] and [`introspect_with`].
pub fn introspect(
    linked: &Linked,
    modules: &[ModuleRequest],
    options: &Options,
) -> Result<Introspection, IntrospectError> {
    let selected = select(linked, &options.environment, &options.start, &options.cache_dir)?;
    introspect_with(selected, modules, options)
}

/// Describes `modules` with the `selected` Python.
///
/// # Errors
///
/// - [`IntrospectError::BadVariable`] if `SNAKEBRIDGE_TIMEOUT_SECONDS` or `SNAKEBRIDGE_INTROSPECT` has an invalid value.
/// - [`IntrospectError::ModuleNotFound`], [`IntrospectError::ImportFailed`] and [`IntrospectError::Shadowed`] if a module cannot
///   be imported from its expected place, and [`IntrospectError::IncludeUnmatched`] if a pattern of `include` matches nothing.
/// - [`IntrospectError::NoPython`] or [`IntrospectError::Unsupported`] if the Python cannot be used; [`IntrospectError::Died`],
///   [`IntrospectError::TimedOut`] and [`IntrospectError::TooMuchOutput`] if it ends without a result.
/// - [`IntrospectError::DescribeFailed`], [`IntrospectError::DescriptorClosed`] and [`IntrospectError::Garbled`] if a module's code
///   raises where it is only looked at, or disturbs the descriptor of the description.
/// - [`IntrospectError::Cache`] if the cache folder cannot be written to.
/// - [`IntrospectError::Internal`], [`IntrospectError::BadAnswer`], [`IntrospectError::OtherSchema`] and
///   [`IntrospectError::Database`] if a part of SnakeBridge has a bug, is damaged, or has another version than this crate.
pub fn introspect_with(
    selected: Selected,
    modules: &[ModuleRequest],
    options: &Options,
) -> Result<Introspection, IntrospectError> {
    Prepared::new(selected, modules, options)?.describe()
}

/// A request with everything that decides its result, before Python is started or a cached Model is read.
#[derive(Debug)]
pub struct Prepared<'a> {
    selected: Selected,
    modules: &'a [ModuleRequest],
    options: &'a Options,
    mode: Mode,
    timeout: Duration,
    /// The entry of the cache.
    file: PathBuf,
}

impl<'a> Prepared<'a> {
    /// Reads the variables that decide how modules are described.
    ///
    /// # Errors
    ///
    /// [`IntrospectError::BadVariable`] if one of them has an invalid value.
    pub fn new(
        selected: Selected,
        modules: &'a [ModuleRequest],
        options: &'a Options,
    ) -> Result<Self, IntrospectError> {
        let timeout = timeout(&options.environment)?;
        let mode = mode(&options.environment, options.mode)?;
        let file = entry_file(&selected.python, modules, mode, options);
        Ok(Self {
            selected,
            modules,
            options,
            mode,
            timeout,
            file,
        })
    }

    /// What `maker` has made of the Model and [kept](Self::keep), if the Model is still the same. Neither Python is started nor the
    /// Model read.
    #[must_use]
    pub fn made(&self, maker: &str) -> Option<Made> {
        made::read(&made::file(&self.file, maker))
    }

    /// Keeps texts that `maker` has made of the Model. `maker` names the program, its version, and all of its settings. `None` where it
    /// must not be kept: while the files of the Model change.
    ///
    /// # Errors
    ///
    /// [`IntrospectError::Cache`] if the cache folder cannot be written to.
    pub fn keep(
        &self,
        maker: &str,
        of: &Introspection,
        texts: &[&str],
    ) -> Result<Option<Made>, IntrospectError> {
        let Some(stamps) = &of.stamps else {
            return Ok(None);
        };
        let file = made::file(&self.file, maker);
        made::write(&file, stamps, &of.tracked_files, texts).map(Some)
    }

    /// Describes the modules.
    ///
    /// # Errors
    ///
    /// Those of [`introspect_with`].
    pub fn describe(&self) -> Result<Introspection, IntrospectError> {
        let cached = || {
            let entry = cache::read::<Response>(&self.file, None)?;
            match entry.value {
                Response::Ok(universe) => Some((*universe, Some(entry.stamps), true)),
                Response::Error(_) => None,
            }
        };
        let (universe, stamps, from_cache) = match cached() {
            Some(found) => found,
            // Another compiler may have finished the same work first.
            None => cache::locked(&self.file, || match cached() {
                Some(found) => Ok(found),
                None => self
                    .run_python()
                    .map(|(universe, stamps)| (universe, stamps, false)),
            })?,
        };
        unmatched::refuse(&universe)?;
        let tracked_files = tracked_files(&universe, &self.selected.python);
        Ok(Introspection {
            universe,
            tracked_files,
            tracked_env: TRACKED.to_vec(),
            selected: self.selected.clone(),
            from_cache,
            stamps,
        })
    }

    /// Starts Python and caches the result, with the state of its files if that is known.
    fn run_python(&self) -> Result<(Universe, Option<Vec<Stamp>>), IntrospectError> {
        let started = SystemTime::now();
        let (facts, target) = facts(&self.selected.python, self.modules)?;
        let introspector = scripts::extract(&self.options.cache_dir)?;
        let library = match target {
            Some(target) => Some(StoredLibrary {
                path: scripts::extract_database(&self.options.cache_dir)?,
                target,
            }),
            None => None,
        };
        let request = Request {
            schema: REQUEST_SCHEMA,
            modules: self.modules,
            mode: self.mode,
            sys_path: &self.options.sys_path,
            facts: &facts,
            library,
        };
        let Answer { universe, text } = run::run(&self.selected, &introspector, &request, self.timeout)?;
        let stamps: Vec<Stamp> = (universe.inputs.iter())
            .map(|path| Stamp::of(Path::new(path)))
            .collect();
        // Python may have read a file before it changed during the run; what could not be imported may be installed before the next.
        let is_in_flux = stamps.iter().any(|stamp| stamp.newer_than(started));
        if is_in_flux || unmatched::lacks_imports(&universe) {
            return Ok((universe, None));
        }
        cache::write_json(&self.file, &stamps, &text)?;
        Ok((universe, Some(stamps)))
    }
}

/// The facts about the standard library that `modules` need, and the target of the database to read more from, if they may need more.
fn facts(
    python: &Interpreter,
    modules: &[ModuleRequest],
) -> Result<(Facts, Option<String>), IntrospectError> {
    let names: Vec<&str> = modules.iter().map(|module| module.name.as_str()).collect();
    let database = Database::open(scripts::DATABASE)?;
    let target = database.target_of(&names, &python.minor(), &python.platform);
    let facts = database.facts(&names, &python.minor(), &python.platform)?;
    Ok((facts, target.map(str::to_owned)))
}

/// The file of a cache entry, named by everything that affects the result except the contents of the files it depends on.
fn entry_file(python: &Interpreter, modules: &[ModuleRequest], mode: Mode, options: &Options) -> PathBuf {
    let request = (
        modules,
        mode,
        &options.sys_path,
        python,
        interpreter::identity(&python.executable),
    );
    let request = serde_json::to_string(&request).unwrap_or_else(|error| error.to_string());
    let key = cache::key(&[SCHEMA, REQUEST_SCHEMA, scripts::FINGERPRINT, &request]);
    options.cache_dir.join(format!("model-{key}.json"))
}

fn tracked_files(universe: &Universe, python: &Interpreter) -> Vec<PathBuf> {
    let inputs = universe.inputs.iter().map(PathBuf::from);
    let mut files: Vec<_> = inputs
        .chain(python.pyvenv_cfg())
        .filter(|file| file.is_file())
        .collect();
    files.sort();
    files.dedup();
    files
}

fn timeout(environment: &Environment) -> Result<Duration, IntrospectError> {
    const VARIABLE: &str = "SNAKEBRIDGE_TIMEOUT_SECONDS";
    const LONGEST: u64 = 86_400;
    let Some(value) = environment.get(VARIABLE) else {
        return Ok(DEFAULT_TIMEOUT);
    };
    let seconds = value
        .to_str()
        .and_then(|text| text.trim().parse::<u64>().ok())
        .filter(|seconds| (1..=LONGEST).contains(seconds));
    seconds
        .map(Duration::from_secs)
        .ok_or_else(|| IntrospectError::BadVariable {
            variable: VARIABLE,
            value: value.to_string_lossy().into_owned(),
            expected: "use a number of seconds from 1 to 86400, such as 300",
        })
}

fn mode(environment: &Environment, requested: Mode) -> Result<Mode, IntrospectError> {
    const VARIABLE: &str = "SNAKEBRIDGE_INTROSPECT";
    let value = environment.get(VARIABLE);
    match value.as_ref().map(|value| value.to_string_lossy()) {
        None => Ok(requested),
        Some(text) if text == "static" => Ok(Mode::Static),
        Some(text) if text == "runtime" => Ok(Mode::Runtime),
        Some(text) => Err(IntrospectError::BadVariable {
            variable: VARIABLE,
            value: text.into_owned(),
            expected: "use `static` (never import) or `runtime` (import, the default)",
        }),
    }
}

/// The contents of the stdlib type database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatabaseInfo {
    /// The source of the types.
    pub source: String,
    /// Python minors and platforms, `3.11-linux`.
    pub targets: Vec<String>,
    /// The number of modules.
    pub modules: usize,
    /// Its size in bytes.
    pub size: usize,
}

/// The contents of the stdlib type database.
///
/// # Errors
///
/// [`IntrospectError::Database`] if it is damaged.
pub fn database_info() -> Result<DatabaseInfo, IntrospectError> {
    let database = Database::open(scripts::DATABASE)?;
    Ok(DatabaseInfo {
        source: database.source().to_owned(),
        targets: database.targets().to_vec(),
        modules: database.modules(),
        size: scripts::DATABASE.len(),
    })
}
