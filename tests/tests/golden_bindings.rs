//! The golden bindings of `golden/shapes.py` compile without a warning and do what the module does.
#![deny(missing_docs, warnings)]
#![allow(
    clippy::missing_errors_doc,
    reason = "clippy asks this of the bindings only where they are included as source: not of what the macro expands to"
)]
#![forbid(unsafe_code)]

use snakebridge::exceptions::{Exception, ValueError};
use snakebridge::{Error, Handle, Object, Result, Value};

include!("../golden/bindings.rs");

use shapes::{Box, Circle, Countdown, EmptyError, Label, Named, Opened, Shape, ShapeError, Side, Square};

/// Lets Python find `shapes`.
fn import() -> Result<()> {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let path: Result<Object> = snakebridge::get_as("sys", "path");
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/golden");
        let appended = path.and_then(|path| snakebridge::method(&path, "append", (folder,)));
        assert!(appended.is_ok(), "{appended:?}");
    });
    Ok(())
}

#[test]
fn every_shape_of_parameter() -> Result<()> {
    import()?;
    assert_eq!(shapes::positional(2, "ab")?, "abab");
    assert_eq!(shapes::defaults(1)?, "1 1.5 None");
    assert_eq!(shapes::defaults_with(1, |kw| kw.c("x"))?, "1 1.5 x");
    assert_eq!(shapes::defaults_with(1, |kw| kw.b(2).c(None))?, "1 2.0 None");
    assert_eq!(shapes::keywords(2, 2)?, "aaaa");
    assert_eq!(shapes::keywords_with(1, 3, |kw| kw.loud(true))?, "AAA");
    assert_eq!(shapes::everything(1, 2, 4, ())?, [1, 2, 3, 4, 5]);
    // Without `c`, Python would take the first of `rest` for it.
    let gap = shapes::everything(1, 2, 4, [10, 11]).unwrap_err().to_string();
    assert!(gap.contains("`*args` is set, but `c` is not"), "{gap}");
    let more = shapes::everything_with(1, 2, 4, (), |kw| kw.e(6).c(9).extra("f", 7))?;
    assert_eq!(more, [1, 2, 9, 4, 6, 7]);
    assert_eq!(
        shapes::everything_with(1, 2, 4, [10, 11], |kw| kw.c(9))?,
        [1, 2, 9, 10, 11, 4, 5]
    );
    assert_eq!(shapes::untyped("a")?, (Value::from("a"), Value::None));
    assert_eq!(shapes::match_with(1, |kw| kw.type_("x"))?, "1 x");
    Ok(())
}

#[test]
fn values_of_every_kind() -> Result<()> {
    import()?;
    let result = shapes::collections([3, 1], [("k", 0.5)], (7, "p"), ["m"], [1])?;
    assert_eq!(result.keys().collect::<Vec<_>>(), ["k", "p", "m"]);
    assert!(result.values().all(|items| *items == [1, 3]));
    assert!(matches!(shapes::choose(1)?, shapes::IntOrStr::Int(1)));
    assert!(
        matches!(shapes::choose_with("a", |kw| kw.other(1.0))?, shapes::IntOrStr::Str(text) if text == "a")
    );
    let number: i64 = shapes::convert("12")?;
    let text: String = shapes::convert(12)?;
    let items: Vec<i64> = shapes::convert(b"ab")?;
    assert_eq!(
        (number, text.as_str(), items.as_slice()),
        (12, "12", [97, 98].as_slice())
    );
    let (one, many): (String, Vec<String>) = (shapes::repeat("a")?, shapes::repeat_times("a", 2)?);
    assert_eq!((one.as_str(), many.len()), ("a", 2));
    assert_eq!(
        shapes::on_each_by([1, 2], |item| format!("<{item}>"))?,
        ["<1>", "<2>"]
    );
    assert_eq!(shapes::first([5, 6])?, 5);
    assert_eq!(shapes::countdown(3)?.collect::<Result<Vec<i64>>>()?, [3, 2, 1]);
    assert_eq!((shapes::origin()?, shapes::version()?.as_str()), ((0, 0), "1.0"));
    Ok(())
}

#[test]
fn classes_inherit() -> Result<()> {
    import()?;
    let (circle, square) = (Circle::new()?, Square::new_with(|kw| kw.size(2))?);
    assert_eq!((shapes::area(&circle)?, shapes::area(&square)?), (3.0, 4.0));
    assert_eq!((circle.sides()?, square.sides()?), (0, 4));
    circle.set_size(2)?;
    assert_eq!((circle.size()?, circle.area()?), (2.0, 12.0));
    let shape: &Shape = &circle;
    assert_eq!(shape.area()?, 12.0);
    let sum: Shape = (&circle + &square)?;
    assert_eq!(
        (sum.to_string(), format!("{sum:?}")),
        ("a circle of size 4.0".into(), "Circle(4.0)".into())
    );
    assert!(square.py_lt(&circle)? && square.py_eq(&square)? && !square.py_eq("no shape")?);
    assert!(Handle::is(&square, &square.clone()));
    let scaled: Circle = Handle::cast(&circle.scaled(0.5)?)?;
    assert_eq!(scaled.size()?, 1.0);
    assert!(Handle::cast::<Square>(&scaled).is_err());
    assert!(Handle::cast::<Square>(&Square::unit()?).is_ok());
    assert!(Shape::is_size(1)? && !Circle::is_size(-1.0)?);
    let named: Named = Handle::cast(&square)?;
    named.rename("four")?;
    assert_eq!(named.name()?, "four");
    assert_eq!(square.corners()?.len(), 2);
    assert_eq!(square.corners_with(|kw| kw.side(Side::RIGHT))?.len(), 0);
    assert_eq!(
        square.corners_with(|kw| kw.side(Side::RIGHT | Side::LEFT))?,
        [(-1.0, -1.0), (1.0, 1.0)]
    );
    Ok(())
}

#[test]
fn generic_and_special_classes() -> Result<()> {
    import()?;
    let words = Box::<String>::new_with(|kw| kw.items(["a", "b"]))?;
    words.put("c")?;
    assert_eq!(
        (words.len()?, words.get_item(0)?, words.take()?),
        (3, "a".to_owned(), "c".to_owned())
    );
    assert!(words.contains("b")? && !words.contains(1)?);
    assert_eq!(words.iter()?.collect::<Result<Vec<_>>>()?, ["a", "b"]);
    let numbers = Box::<i64>::new()?;
    numbers.put(1)?;
    assert_eq!((&numbers).into_iter().collect::<Result<Vec<_>>>()?, [1]);
    let countdown = Countdown::new(3)?;
    assert_eq!(countdown.left()?, 3);
    assert_eq!(countdown.into_iter().collect::<Result<Vec<_>>>()?, [3, 2, 1]);
    let label = Label::new("here", (1, 2))?;
    assert_eq!(
        (label.text()?.as_str(), label.at()?, label.len()?),
        ("here", (1, 2), 2)
    );
    let log = snakebridge::types::List::<String>::new(Vec::<String>::new())?;
    let opened = Opened::new(&log)?;
    assert_eq!(opened.with(|inside| inside.call("word"))?, 2);
    let failed: Result<()> = opened.with(|_| Err(Error::other(std::io::Error::other("mine"))));
    assert!(failed.is_err());
    assert_eq!(log.to_vec()?, ["enter", "word", "exit", "enter", "fail"]);
    Ok(())
}

#[test]
fn exceptions_are_types() -> Result<()> {
    import()?;
    let error = shapes::fail("nothing").unwrap_err();
    assert!(error.is::<EmptyError>() && error.is::<ShapeError>() && error.is::<ValueError>());
    let error = error.downcast::<EmptyError>()?;
    assert_eq!((error.code()?, error.to_string().as_str()), (7, "nothing"));
    let base: &ShapeError = &error;
    assert_eq!(base.code()?, 7);
    let base: &Exception = base;
    assert_eq!(base.args()?, [Value::from("nothing")]);
    let own = ShapeError::new_with("x", |kw| kw.code(3))?;
    assert_eq!(own.code()?, 3);
    Ok(())
}
