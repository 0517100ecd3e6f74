//! Python that belongs to this crate: from a folder, embedded, and by submodule.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]
#![deny(warnings)]
#![forbid(unsafe_code)]

use snakebridge::exceptions::{LookupError, ValueError};
use snakebridge::{Error, Object, Result};

mod folder {
    snakebridge::python_module!(
        pub(crate) "scoring", pub(crate) "features", pub(crate) "string", pub(crate) "standin",
        path = "fixtures/python",
        submodules = ["features.text"],
        include = ["string.capwords"]
    );
}

mod embedded {
    snakebridge::python_module!(
        pub(crate) "ledger",
        submodules = ["parts.entry"],
        path = "fixtures/python",
        embed = true
    );
}

/// Another binding of a module that is bound above.
mod again {
    snakebridge::python_module!(pub(crate) "ledger", include = ["place"], path = "fixtures/python", embed = true);
}

/// Names that others have as well.
mod rivals {
    snakebridge::python_module!(pub(crate) "rival", path = "fixtures/python");

    pub(crate) mod embedded {
        snakebridge::python_module!(pub(crate) "rival", path = "fixtures/python", embed = true);
    }

    pub(crate) mod other {
        snakebridge::python_module!(pub(crate) "ledger", path = "fixtures/other", embed = true);
    }
}

/// Modules of which no test uses a typed item.
mod quiet {
    snakebridge::python_module!(pub(crate) "small", path = "fixtures/quiet");

    pub(crate) mod embedded {
        snakebridge::python_module!(pub(crate) "parcel.inner" as inner, path = "fixtures/quiet", embed = true);
    }
}

#[test]
fn calls_without_generated_code_find_own_modules() -> Result<()> {
    let take: Object = snakebridge::get_as("small", "take")?;
    let mapped: Object = snakebridge::call_as("builtins", "map", (&take, vec![1, 2]))?;
    let list: Vec<i64> = snakebridge::call_as("builtins", "list", (&mapped,))?;
    assert_eq!(list, [2, 3]);
    let taken: i64 = snakebridge::call_as("parcel.inner", "take", (1,))?;
    assert_eq!(taken, 3);
    // The typed items are of the same modules.
    assert_eq!((quiet::small::take(5)?, quiet::embedded::inner::take(5)?), (6, 7));
    Ok(())
}

/// Nothing of Rust is in scope here.
mod bare {
    #![no_implicit_prelude]
    #![deny(missing_docs)]
    ::snakebridge::python_module!(pub "ledger", path = "fixtures/python", embed = true);
}

mod standard {
    snakebridge::python_module!(
        pub(crate) "xml",
        submodules = ["sax.saxutils"],
        include = ["sax.saxutils.escape"]
    );
}

#[test]
fn an_instance_that_stands_for_a_module_offers_its_members() -> Result<()> {
    use folder::standin;
    assert_eq!((standin::scaled(5)?, standin::base()?), (15, 3));
    assert_eq!(standin::doubled()?, 6);
    Ok(())
}

#[test]
fn a_module_of_a_folder_is_typed_by_its_hints() -> Result<()> {
    use folder::scoring;

    let score: scoring::Score = scoring::score_with("ada", |kw| kw.scale(2.0))?;
    assert_eq!((score.name()?.as_str(), score.value()?), ("ada", 3.0));
    assert_eq!(score.grade()?, scoring::Grade::HIGH);
    assert_eq!(
        scoring::either(scoring::Grade::LOW)?,
        scoring::Grade::LOW | scoring::Grade::HIGH
    );
    assert_eq!(scoring::limit()?, 3);
    let best: Option<scoring::Score> = scoring::best(["a", "abc"])?;
    assert_eq!(best.map(|one| one.name()).transpose()?.as_deref(), Some("abc"));
    Ok(())
}

#[test]
fn its_exceptions_are_types() -> Result<()> {
    let error = folder::scoring::score("").unwrap_err();
    assert!(
        error.is::<folder::scoring::Unknown>() && error.is::<LookupError>(),
        "{error}"
    );
    assert!(!error.is::<ValueError>());
    Ok(())
}

#[test]
fn modules_of_a_folder_and_of_python_share_their_types() -> Result<()> {
    let scores = [folder::scoring::score("a")?, folder::scoring::score("bcd")?];
    assert_eq!(folder::features::strongest(&scores)?.name()?, "bcd");
    assert_eq!(folder::features_text::words("one two three")?, 3);
    assert_eq!(folder::string::capwords("one two")?, "One Two");
    Ok(())
}

#[test]
fn a_class_that_is_constructed_first_finds_its_module() -> Result<()> {
    let ledger = embedded::ledger::Ledger::new()?;
    ledger.add(40)?;
    ledger.add(2)?;
    assert_eq!(ledger.total()?, 42);
    assert_eq!(embedded::ledger_parts_entry::Entry::new(7)?.amount()?, 7);
    Ok(())
}

#[test]
fn embedded_modules_come_from_the_program() -> Result<()> {
    assert_eq!(embedded::ledger::place()?, "<embedded>/ledger/__init__.py");
    assert_eq!(again::ledger::place()?, embedded::ledger::place()?);
    assert_eq!(embedded::ledger::late()?, 42, "a part that is imported later");
    Ok(())
}

#[test]
fn errors_in_embedded_modules_show_their_source() -> Result<()> {
    let error = embedded::ledger::fail("gone").unwrap_err();
    let Error::Python(raised) = &error else {
        panic!("{error}")
    };
    let frame = raised.frames().last().unwrap();
    assert_eq!(frame.file, "<embedded>/ledger/__init__.py");
    let source = include_str!("../fixtures/python/ledger/__init__.py");
    let line = source
        .lines()
        .position(|line| line.contains("raise ValueError"))
        .unwrap()
        + 1;
    assert_eq!(usize::try_from(frame.line).unwrap(), line);
    let trace = embedded::ledger::trace()?;
    assert!(
        trace.contains("raise ValueError(reason)  # café") && trace.contains("<embedded>/ledger/__init__.py"),
        "{trace}"
    );
    Ok(())
}

#[test]
fn python_can_ask_for_the_source() -> Result<()> {
    let source: String = {
        embedded::ledger::place()?;
        let function: Object = snakebridge::get_as("ledger", "fail")?;
        snakebridge::call_as("inspect", "getsource", (&function,))?
    };
    assert!(source.starts_with("def fail(reason: str) -> int:"), "{source}");
    Ok(())
}

#[test]
fn a_submodule_is_a_module_beside_its_package() -> Result<()> {
    assert_eq!(standard::xml_sax_saxutils::escape("<a>")?, "&lt;a&gt;");
    Ok(())
}

/// Other tests of this file add other folders at the same time, each before what was there.
#[test]
fn a_running_interpreter_gets_the_folder_first() -> Result<()> {
    snakebridge::init()?;
    folder::features_text::words("")?;
    let own = |path: &str| path.starts_with(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/"));
    let folder = |path: &&String| path.as_str() == concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/python");
    let path: Vec<String> = snakebridge::get_as("sys", "path")?;
    assert!(
        path.iter().take_while(|path| own(path)).any(|path| folder(&path)),
        "{path:?}"
    );
    folder::scoring::limit()?;
    let again: Vec<String> = snakebridge::get_as("sys", "path")?;
    assert_eq!(
        again.iter().filter(folder).count(),
        1,
        "it is put there once: {again:?}"
    );
    Ok(())
}

#[test]
fn another_module_of_that_name_is_never_used_instead() -> Result<()> {
    let rival: Object = snakebridge::call_as("types", "ModuleType", ("rival",))?;
    snakebridge::set_attr(
        &rival,
        "answer",
        &snakebridge::get_as::<Object>("builtins", "id")?,
    )?;
    snakebridge::set_attr(&rival, "__file__", "/elsewhere/rival.py")?;
    let modules: Object = snakebridge::get_as("sys", "modules")?;
    snakebridge::method(&modules, "__setitem__", ("rival", &rival))?;
    for error in [rivals::rival::answer(), rivals::embedded::rival::answer()].map(Result::unwrap_err) {
        let Error::Environment { message, help, .. } = &error else {
            panic!("{error}")
        };
        assert!(
            message.contains("another module `rival`, from /elsewhere/rival.py"),
            "{message}"
        );
        assert!(help.contains("rename your module"), "{help}");
    }
    Ok(())
}

#[test]
fn two_embedded_modules_of_one_name_are_an_error() -> Result<()> {
    embedded::ledger::place()?;
    let error = rivals::other::ledger::place().unwrap_err();
    assert!(
        error.to_string().contains("different modules called 'ledger'"),
        "{error}"
    );
    Ok(())
}

#[test]
fn own_modules_may_stand_in_a_function_and_without_a_prelude() -> Result<()> {
    snakebridge::python_module!("features.text" as text, path = "./fixtures/python/");
    assert_eq!(text::words("one two")?, 2);
    assert_eq!(bare::ledger::Ledger::new()?.total()?, 0);
    Ok(())
}
