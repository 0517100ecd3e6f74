//! What looks at the frame of its caller is called from a function of Python: the program is `__main__` to it.

use snakebridge::{Error, Result};

snakebridge::python_module!("looking", path = "fixtures/python");
use looking as py;

#[test]
fn functions_and_classes_have_a_caller() -> Result<()> {
    assert_eq!(py::caller_of_helper()?, "__main__");
    assert_eq!(py::caller_of_helper_with(|kw| kw.prefix("in "))?, "in __main__");
    assert_eq!(py::caller()?.to_string(), "__main__");
    for _ in 0..3 {
        let app = py::App::new("x")?;
        assert_eq!(app.made_in()?, "__main__");
    }
    let app = py::App::new_with("x", |kw| kw.version("2"))?;
    assert_eq!((app.name()?, app.version()?), ("x".to_owned(), "2".to_owned()));
    assert_eq!(py::App::of("y")?.name()?, "y");
    Ok(())
}

#[test]
fn methods_have_a_caller_and_raise_what_they_raise() -> Result<()> {
    let app = py::App::new("x")?;
    assert_eq!(app.called_from(())?, "__main__0");
    assert_eq!(app.called_from_with([1, 2], |kw| kw.suffix("!"))?, "__main__!2");
    match app.failing() {
        Err(Error::Python(raised)) => assert_eq!(raised.message(), "as it is"),
        other => panic!("{other:?}"),
    }
    Ok(())
}
