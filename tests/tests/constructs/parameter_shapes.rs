//! `a, /, b, *, c`, `*args` and `**kwargs` in one signature.

use snakebridge::{Error, Result};

snakebridge::python_module!("parameter_shapes", path = "fixtures/python/constructs");

#[test]
fn each_place_is_filled() -> Result<()> {
    assert_eq!(parameter_shapes::plain(1, 2, 3)?, (1, 2, 3));
    assert_eq!(parameter_shapes::shapes(1, 4, ())?, [1, 2, 3, 4, 5]);
    let all = parameter_shapes::shapes_with(1, 4, [10, 11], |kw| kw.b(3).a2(20).d(50).extra("e", 60))?;
    assert_eq!(all, [1, 20, 3, 10, 11, 4, 50, 60]);
    assert_eq!(
        parameter_shapes::shapes_with(1, 4, (), |kw| kw.a2(2).b(30))?,
        [1, 2, 30, 4, 5]
    );
    // Python would take the first of `rest` for `b`.
    let gap = parameter_shapes::shapes(1, 4, [10]).unwrap_err();
    assert!(matches!(gap, Error::Arguments { .. }), "{gap}");
    Ok(())
}
