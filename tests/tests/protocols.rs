//! Protocols: members decide what a parameter accepts, and what comes back has them.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use snakebridge::{Error, Handle, Object, Result, Value, call, call_as, get_as};

snakebridge::python_module!(
    "protocol_argument" as argument,
    "protocol_result" as result,
    "protocol_generic" as generic,
    "protocol_runtime_checkable" as checkable,
    path = "fixtures/python/constructs"
);

// Modules of the standard library in separate calls: what they have and ask for is known across calls.
mod apart {
    snakebridge::python_module!(pub "json", include = ["dump", "load"]);
    snakebridge::python_module!(pub "io", include = ["StringIO.*", "BytesIO.*"]);
    snakebridge::python_module!(pub "pickle", include = ["dump", "load"]);
}

#[test]
fn who_has_the_members_fits_whatever_its_ancestors() -> Result<()> {
    let (polite, very) = (argument::Polite::new("Ada")?, argument::VeryPolite::new("Bob")?);
    assert_eq!(argument::welcome(&polite, "Eve")?, "Good day, Eve");
    assert_eq!(argument::welcome(&very, "Eve")?, "Good day, Eve");
    assert_eq!(argument::name_of(&very)?, "Bob");
    assert_eq!(argument::both(&polite)?, "Good day, Ada");
    assert_eq!(argument::maybe()?, "nobody");
    assert_eq!(argument::maybe_with(|kw| kw.who(&polite))?, "Good day, you");
    assert_eq!(argument::maybe_with(|kw| kw.who(None))?, "nobody");
    assert_eq!(
        argument::maybe_with(|kw| kw.who(Some(&*polite)))?,
        "Good day, you"
    );
    assert_eq!(
        argument::welcome_all([&polite, &polite], "A")?,
        ["Good day, A", "Good day, A"]
    );
    assert_eq!(
        argument::welcome_all(&[very, argument::VeryPolite::new("C")?], "A")?,
        ["Good day, A", "Good day, A"]
    );
    Ok(())
}

#[test]
fn an_object_is_asked_for_its_members_before_the_call() -> Result<()> {
    let rude = argument::Rude::new()?;
    let error = argument::welcome(&*rude, "Eve").unwrap_err();
    assert_eq!(
        error.to_string(),
        "protocol_argument.welcome: `who` must be an object with `greet`, not protocol_argument.Rude"
    );
    let polite = argument::Polite::new("Ada")?;
    let object: &Object = &polite;
    assert_eq!(argument::welcome(object, "Eve")?, "Good day, Eve");
    // `None` is a value of an attribute, so the call is made; a special method that is `None` is none.
    snakebridge::set_attr(object, "name", None::<i64>)?;
    let error = argument::name_of(object).unwrap_err();
    assert!(error.to_string().contains("returned NoneType"), "{error}");
    let error = argument::key(&*argument::Unhashable::new()?).unwrap_err();
    assert!(
        error.to_string().contains("must be an object with `__hash__`"),
        "{error}"
    );
    Ok(())
}

#[test]
fn rust_values_fit_by_what_their_python_form_has() -> Result<()> {
    assert_eq!(argument::size("four")?, 4);
    assert_eq!(argument::size(b"abc")?, 3);
    assert_eq!(argument::size(vec![1, 2])?, 2);
    assert_eq!(argument::size((1, "b", 2.0))?, 3);
    assert_eq!(argument::size(std::collections::BTreeMap::from([("a", 1)]))?, 1);
    assert_eq!(argument::size(&argument::Unhashable::new()?)?, 3);
    assert_eq!(argument::key(7)?, 7);
    assert_eq!(argument::key("a")?, call_as::<i64>("builtins", "hash", ("a",))?);
    let polite = argument::Polite::new("Ada")?;
    assert_eq!(
        argument::key(&polite)?,
        call_as::<i64>("builtins", "hash", (&polite,))?
    );
    // `upper` is not among the members that the runtime knows: it was looked up in this interpreter's `str` and `bytes`.
    assert_eq!(checkable::shout("abc")?, "ABC");
    assert_eq!(checkable::shout(b"abc")?, "b'ABC'");
    Ok(())
}

#[test]
fn a_protocol_in_a_result_has_its_methods() -> Result<()> {
    let greeter: result::Greeter = result::greeter()?;
    assert_eq!(greeter.greet("Welt")?, "Hallo, Welt");
    assert_eq!(greeter.language()?, "de");
    assert_eq!(result::language(&greeter)?, "de");
    assert_eq!(argument::welcome(&greeter, "Welt")?, "Hallo, Welt");
    assert!(result::perhaps(false)?.is_none());
    assert_eq!(result::perhaps(true)?.unwrap().greet("x")?, "Hallo, x");
    let all: Vec<result::Greeter> = result::greeters()?;
    assert_eq!(all.len(), 2);
    Ok(())
}

#[test]
fn what_lacks_the_members_is_a_mismatch() -> Result<()> {
    match result::no_greeter().unwrap_err() {
        Error::TypeMismatch {
            symbol,
            expected,
            got,
            ..
        } => {
            assert_eq!(symbol, "protocol_result.no_greeter");
            assert_eq!(expected, "protocol_result.Greeter");
            assert_eq!(got, "protocol_result.Silent");
        }
        other => unreachable!("{other}"),
    }
    let silent: Object = call_as("protocol_result", "Silent", ())?;
    assert!(Handle::cast::<result::Greeter>(&silent).is_err());
    let german: Object = call_as("protocol_result", "_German", ())?;
    assert_eq!(Handle::cast::<result::Greeter>(&german)?.greet("x")?, "Hallo, x");
    Ok(())
}

#[test]
fn generic_and_checkable_protocols() -> Result<()> {
    let numbers = generic::Numbers::new(5)?;
    assert_eq!(generic::two(&numbers)?, [5, 6]);
    assert_eq!(generic::firsts([&numbers])?, [7]);
    let source: generic::Source<i64> = generic::numbers(1)?;
    assert_eq!(source.take()?, 1_i64);
    assert_eq!(generic::two(&source)?, [2, 3]);
    let door = checkable::Door::new()?;
    assert!(checkable::shut(&door)?);
    assert!(!door.open()?);
    Ok(())
}

#[test]
fn members_are_known_across_calls() -> Result<()> {
    let file = apart::io::StringIo::new()?;
    apart::json::dump(vec![1, 2], &file)?;
    assert_eq!(file.getvalue()?, "[1, 2]");
    file.seek(0)?;
    assert_eq!(apart::json::load(&file)?.to::<Vec<i64>>()?, [1, 2]);
    let bytes = apart::io::BytesIo::new()?;
    apart::pickle::dump(("a", 1), &bytes)?;
    bytes.seek(0)?;
    assert_eq!(
        apart::pickle::load(&bytes)?.to::<(String, i64)>()?,
        ("a".to_owned(), 1)
    );
    Ok(())
}

#[test]
fn the_runtime_knows_what_builtin_classes_have() -> Result<()> {
    for (class, members) in snakebridge::traits::protocol_members::BUILTIN {
        let object: Object = match *class {
            "NoneType" => call_as("builtins", "type", ((),))?,
            "iterator" => get_as("types", "GeneratorType")?,
            "function" => get_as("types", "FunctionType")?,
            name => get_as("builtins", name)?,
        };
        for member in members.iter().filter(|name| **name != "__lt_or_gt__") {
            let found: Value = call("builtins", "getattr", (&object, *member, ()))?;
            assert_ne!(found, Value::None, "{class}.{member}");
        }
    }
    for (class, members) in snakebridge_codegen::BUILTIN_MEMBERS {
        let mut runtime = snakebridge::traits::protocol_members::BUILTIN.iter();
        let known = runtime.find(|(name, _)| name == class);
        assert_eq!(known.map(|(_, members)| *members), Some(*members), "{class}");
    }
    Ok(())
}

/// The words between two marks of a source file of this repository.
fn words(file: &str, from: &str, to: &str) -> std::collections::BTreeSet<String> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(file);
    let text = std::fs::read_to_string(path).unwrap();
    let (_, rest) = text.split_once(from).unwrap();
    let (block, _) = rest.split_once(to).unwrap();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let words = block.split(|c| !is_word(c)).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[test]
fn introspector_generator_and_runtime_agree_on_the_common_members() {
    let described = words(
        "python/snakebridge_introspect/names.py",
        "PROTOCOL_MEMBERS = frozenset(\n    (",
        ").split()",
    );
    let generated = words(
        "snakebridge-codegen/src/resolve/types/protocols.rs",
        "COMMON: &[&str] = &[",
        "];",
    );
    let mut known = words("snakebridge/src/types/protocol_members.rs", "\nmarkers! {", "}");
    // Either of two others; no class is required to have it by name.
    assert!(known.remove("__lt_or_gt__"));
    assert_eq!(described, generated);
    assert_eq!(described, known);
}
