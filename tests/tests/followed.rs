//! Classes of modules that nobody declares come along with what takes or returns them, if no other module is theirs.
#![allow(clippy::unwrap_used, reason = "a broken test must stop")]
#![deny(warnings)]

use snakebridge::{Handle, Result, Value};

mod py {
    snakebridge::python_module!(
        pub(crate) "code",
        pub(crate) "email",
        pub(crate) "hashlib",
        pub(crate) "locale",
        pub(crate) "multiprocessing",
        pub(crate) "queue"
    );
}
use py::*;

/// Only what a program names: the objects that it gets are of classes that come along.
mod part {
    snakebridge::python_module!(pub(crate) "re", include = ["compile"]);
}

/// A class that a stub calls an alias of a generic class, which is left out.
mod apart {
    snakebridge::python_module!(
        pub(crate) "sized_numbers",
        include = ["Small", "Small.*", "small", "doubled", "row"],
        exclude = ["Signed"],
        path = "fixtures/python"
    );
}

/// A module of the program's own, beside the package of whose classes it has objects.
mod beside {
    snakebridge::python_module!(pub(crate) "parsing", pub(crate) "greeting", path = "fixtures/python");
}

/// The same without the class of the object.
mod without {
    snakebridge::python_module!(
        pub(crate) "parsing",
        pub(crate) "greeting",
        exclude = ["parsing.Sequence"],
        path = "fixtures/python"
    );
}

#[test]
fn a_class_of_another_declared_package_comes_to_that() -> Result<()> {
    let hello: beside::parsing::Sequence<Value> = beside::greeting::Greetings::hello()?;
    assert_eq!(hello.size()?, 2);
    assert_eq!(hello.parse("hello, you")?.to::<String>()?, "hello");
    Ok(())
}

#[test]
fn an_object_of_a_class_that_is_not_bound_is_one_of_the_nearest_base_that_is() -> Result<()> {
    let hello: without::parsing::Parser<Value> = without::greeting::Greetings::hello()?;
    assert_eq!(hello.parse("hello, you")?.to::<String>()?, "hello");
    Ok(())
}

#[test]
fn a_class_is_meant_where_the_alias_of_a_stub_is_not_bound() -> Result<()> {
    let small: apart::sized_numbers::Small = apart::sized_numbers::small(4)?;
    assert_eq!(apart::sized_numbers::doubled(&small)?.value()?, 8);
    Ok(())
}

#[test]
fn a_class_of_stubs_alone_with_attributes_of_any_name_is_recognized() -> Result<()> {
    let row: apart::sized_numbers::Row = apart::sized_numbers::row(4)?;
    let value: i64 = row.get_attr("value")?;
    assert_eq!(value, 4);
    Ok(())
}

#[test]
fn a_class_of_a_submodule_comes_with_its_package() -> Result<()> {
    let message = email::message_from_string("Subject: tea\n\nfor two\n")?;
    assert_eq!(message.get("Subject")?.unwrap().to_string(), "tea");
    assert!(!message.is_multipart()?);
    assert_eq!(message.defects()?.len()?, 0);
    let again: email::Message<String, String> = Handle::cast(&message)?;
    assert_eq!(again.as_string()?, "Subject: tea\n\nfor two\n");
    Ok(())
}

#[test]
fn it_can_be_made_where_it_was_not_imported() -> Result<()> {
    let message = email::Message::new()?;
    message.set_payload("text")?;
    assert!(message.as_string()?.contains("text"));
    Ok(())
}

#[test]
fn a_class_of_a_private_module_comes_with_what_returns_it() -> Result<()> {
    let hash: hashlib::Hash = hashlib::sha256_with(|kw| kw.string(b"tea"))?;
    hash.update(b" for two")?;
    assert_eq!(hash.name()?, "sha256");
    assert_eq!(hash.digest()?.len(), 32);
    assert_eq!(
        hash.hexdigest()?,
        hashlib::sha256_with(|kw| kw.string(b"tea for two"))?.hexdigest()?
    );
    Ok(())
}

#[test]
fn a_class_and_a_function_of_the_same_name_are_distinguished() -> Result<()> {
    let event: multiprocessing::Event = multiprocessing::event()?;
    event.set()?;
    assert!(event.is_set()?);
    let lock: multiprocessing::Lock = multiprocessing::lock()?;
    assert!(lock.acquire()?);
    lock.release()?;
    Ok(())
}

#[test]
fn the_interpreters_own_types_come_along() -> Result<()> {
    let compiled: Option<code::CodeType> = code::compile_command("tea = cup")?;
    let compiled = compiled.unwrap();
    assert_eq!(compiled.co_names()?, ["cup", "tea"]);
    assert_eq!(compiled.co_filename()?, "<input>");
    Ok(())
}

#[test]
fn a_typed_dict_of_stubs_alone_is_read_by_its_keys() -> Result<()> {
    let conventions = locale::localeconv()?;
    assert_eq!(conventions.decimal_point()?, ".");
    Ok(())
}

#[test]
fn a_lock_without_a_public_name_is_recognised_by_its_members() -> Result<()> {
    let queue: queue::Queue<i64> = queue::Queue::new()?;
    let mutex = queue.mutex()?;
    assert!(!mutex.locked()?);
    Ok(())
}

#[test]
fn what_include_names_brings_the_classes_that_it_returns() -> Result<()> {
    let pattern: part::re::Pattern<str> = part::re::compile("(b)c")?;
    let found: part::re::Match<str> = pattern.search("abcd")?.unwrap();
    assert_eq!((found.start()?, found.group(1)?), (1, Some("b".to_owned())));
    Ok(())
}
