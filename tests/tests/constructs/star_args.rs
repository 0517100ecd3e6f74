//! Nothing, one value, tuples, arrays and slices are the arguments.

use snakebridge::Result;

snakebridge::python_module!("star_args", path = "fixtures/python/constructs");

#[test]
fn several_arguments() -> Result<()> {
    assert_eq!(star_args::total(())?, 0);
    assert_eq!(star_args::total(5)?, 5);
    assert_eq!(star_args::total((1, 2_u8, 3))?, 6);
    assert_eq!(star_args::total([1, 2])?, 3);
    assert_eq!(star_args::total(&vec![1, 2, 3][..])?, 6);
    let kinds = star_args::kinds((1, "a", 0.0, b"b", true, None::<i64>))?;
    assert_eq!(kinds, ["int", "str", "float", "bytes", "bool", "NoneType"]);
    // A tuple always means several arguments.
    assert_eq!(star_args::kinds(("a", "b"))?, ["str", "str"]);
    Ok(())
}

#[test]
fn they_may_be_called_options() -> Result<()> {
    assert_eq!(star_args::joined("a", ("b", "c"))?, "a b c");
    assert_eq!(star_args::joined_with("a", "b", |kw| kw.sep("-"))?, "a-b");
    Ok(())
}
