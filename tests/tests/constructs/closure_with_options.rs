//! A closure together with required arguments and options.

use snakebridge::Result;

snakebridge::python_module!("closure_with_options", path = "fixtures/python/constructs");

#[test]
fn a_closure_beside_options() -> Result<()> {
    assert_eq!(
        closure_with_options::mapped_by(|n| Ok(n * n), [2, 3])?,
        ["4", "9"]
    );
    let found = closure_with_options::mapped_by_with(|n| Ok(-n), [1], |kw| kw.start(10).label("n"))?;
    assert_eq!(found, ["n9"]);
    Ok(())
}
