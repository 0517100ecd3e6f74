//! Functions that take and give functions, and classes that make classes, with what they return.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use snakebridge::{Handle, Object, Result, Value, callback, types::Class};

snakebridge::python_module!(
    "functools",
    "enum" as enums,
    "decimal",
    "dataclasses",
    "bisect",
    "builtins",
    include = [
        "functools.*",
        "enum.*",
        "decimal.*",
        "dataclasses.*",
        "bisect.*",
        "builtins.int",
        "builtins.sorted"
    ],
);

mod constructs {
    snakebridge::python_module!(
        pub "overload_covered",
        pub "union_of_collections",
        path = "fixtures/python/constructs",
    );
}

use constructs::{overload_covered, union_of_collections};

#[test]
fn what_an_overload_repeats_is_not_lost_in_it() -> Result<()> {
    assert_eq!(overload_covered::place(["a", "b"], "b")?, 1);
    assert_eq!(
        overload_covered::place_with([1, 2, 1], 1, |kw| kw.low(1).high(3))?,
        2
    );
    let by_length = overload_covered::place_key_by(["a", "bb"], 2, |word: String| word.len() as i64)?;
    assert_eq!(by_length, 1);
    Ok(())
}

#[test]
fn collections_of_anything_are_taken_by_what_they_hold() -> Result<()> {
    use std::collections::BTreeMap;
    assert_eq!(union_of_collections::names("a b")?, ["a", "b"]);
    assert_eq!(union_of_collections::names(["a", "b"])?, ["a", "b"]);
    assert_eq!(union_of_collections::names([("a", 1.0)])?, ["('a', 1.0)"]);
    assert_eq!(union_of_collections::names([[true, false]])?, ["[True, False]"]);
    assert_eq!(union_of_collections::names(BTreeMap::from([("a", 1)]))?, ["a=1"]);
    let mixed = BTreeMap::from([("a", Value::from(1)), ("b", Value::from("x"))]);
    assert_eq!(union_of_collections::names(mixed)?, ["a=1", "b='x'"]);
    Ok(())
}

#[test]
fn a_cache_around_a_closure_gives_what_the_closure_does() -> Result<()> {
    let calls = Arc::new(AtomicI64::new(0));
    let counted = calls.clone();
    let cached = functools::lru_cache_maxsize(callback(move |n: i64| {
        counted.fetch_add(1, Ordering::SeqCst);
        n * 2
    }))?;
    let first: i64 = cached.call((3,))?;
    assert_eq!((first, cached.call((3,))?, cached.call((4,))?), (6, 6, 8));
    let info = cached.cache_info()?;
    assert_eq!((info.hits()?, info.misses()?, info.currsize()?), (1, 2, 2));
    assert_eq!(info.maxsize()?, Some(128));
    cached.cache_clear()?;
    assert_eq!(cached.cache_info()?.currsize()?, 0);
    assert_eq!(calls.load(Ordering::SeqCst), 2);
    let words = functools::cache(callback(|n: i64| "x".repeat(usize::try_from(n).unwrap())))?;
    assert_eq!(words.call((2,))?.len(), 2);
    Ok(())
}

#[test]
fn what_wraps_another_function_is_called() -> Result<()> {
    let inner = callback(|n: i64| n + 1);
    // Python writes a name into the wrapper, which a closure has no place for.
    let outer = functools::Partial::new(callback(|n: i64| format!("<{n}>")), ())?;
    let updated = functools::update_wrapper(&outer, inner)?;
    let text: String = updated.call((5,))?;
    assert_eq!(text, "<5>");
    let half = functools::Partial::new(callback(|n: i64| n as f64 / 2.0), ())?;
    let wrapped = functools::wraps(callback(|n: i64| n + 1))?.call(&half)?;
    let half: f64 = wrapped.call((5,))?;
    assert_eq!(half.to_bits(), 2.5_f64.to_bits());
    Ok(())
}

#[test]
fn a_comparison_sorts() -> Result<()> {
    let backwards = functools::cmp_to_key_by(|a: String, b: String| b.cmp(&a) as i64)?;
    let sorted: Vec<String> = builtins::sorted_key(["a", "c", "b"], &backwards)?;
    assert_eq!(sorted, ["c", "b", "a"]);
    Ok(())
}

#[test]
fn the_class_of_an_argument_picks_the_function() -> Result<()> {
    let describe = functools::singledispatch(callback(|_: Value| "something".to_owned()))?;
    let error = Class::<decimal::DecimalException>::of()?;
    describe.register_func(&error, callback(|_: Value| "an error".to_owned()))?;
    let number = Class::<decimal::Decimal>::of()?;
    describe
        .register(&number)?
        .call((callback(|n: decimal::Decimal| format!("the number {n}")),))?;
    let text: String = describe.call((&decimal::Decimal::new_with(|kw| kw.value("1.5"))?,))?;
    assert_eq!(text, "the number 1.5");
    assert_eq!(describe.call((7,))?, "something");
    let zero = decimal::Context::new()?.divide(1, 0).unwrap_err();
    assert!(zero.is::<decimal::DecimalException>());
    assert_eq!(
        describe
            .dispatch(&Class::<decimal::DivisionByZero>::of()?)?
            .call((1,))?,
        "an error"
    );
    Ok(())
}

#[test]
fn a_method_is_registered_for_a_class() -> Result<()> {
    let method = functools::Singledispatchmethod::new(callback(|_: Value| 0))?;
    let number = Class::<decimal::Decimal>::of()?;
    method.register_method(&number, callback(|_: Value| 1))?;
    let dispatcher = method.dispatcher()?;
    assert_eq!(dispatcher.call((&decimal::Decimal::new()?,))?, 1);
    assert_eq!(dispatcher.call(("a",))?, 0);
    Ok(())
}

#[test]
fn a_class_of_members_is_made_by_its_names() -> Result<()> {
    let enumeration: enums::EnumMeta = Handle::cast(&Class::<enums::Enum>::of()?)?;
    for made in [
        enumeration.call_names("Colour", "RED GREEN")?,
        enumeration.call_names("Colour", ["RED", "GREEN"])?,
        enumeration.call_names("Colour", [("RED", 1), ("GREEN", 2)])?,
        enumeration.call_names(
            "Colour",
            std::collections::BTreeMap::from([("RED", 1), ("GREEN", 2)]),
        )?,
    ] {
        let made: enums::EnumMeta = Handle::cast(&made)?;
        assert_eq!(made.len()?, 2);
        let Value::Ref(green) = made.get_item("GREEN")? else {
            panic!("a member is an object");
        };
        let green: enums::Enum = Handle::cast(&green)?;
        assert_eq!(
            (green.name()?.as_str(), green.value()?),
            ("GREEN", Value::from(2))
        );
    }
    Ok(())
}

#[test]
fn fields_are_those_of_a_class_and_of_its_instances() -> Result<()> {
    let class = dataclasses::make_dataclass("Cup", ["size"])?;
    let cup: Object = class.call((3,))?;
    let names = |fields: Vec<dataclasses::Field<Value>>| -> Result<Vec<String>> {
        fields.iter().map(dataclasses::Field::name).collect()
    };
    assert_eq!(names(dataclasses::fields(&class)?)?, ["size"]);
    assert_eq!(names(dataclasses::fields(&cup)?)?, ["size"]);
    Ok(())
}

#[test]
fn a_key_decides_where_to_insert() -> Result<()> {
    // Python has it from 3.10 on; the stubs of the time do not tell.
    if snakebridge::get_as::<i64>("sys", "hexversion")? >= 0x030a_0000 {
        let words = ["a", "bb", "dddd"];
        let place = bisect::bisect_right_key_by(words, 3, |word: String| word.len() as i64)?;
        assert_eq!(place, 2);
    }
    assert_eq!(bisect::bisect_right_with([1, 2, 2, 3], 2, |kw| kw.hi(2))?, 2);
    assert_eq!(bisect::bisect_left([0.5, 1.5], 1.0)?, 1);
    Ok(())
}
