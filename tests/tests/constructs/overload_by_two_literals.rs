//! Two literals decide together: one by a name, the other by its type.

use snakebridge::Result;

snakebridge::python_module!("overload_by_two_literals", path = "fixtures/python/constructs");

use overload_by_two_literals as m;

#[test]
fn the_values_of_two_arguments_decide() -> Result<()> {
    let both: (i64, i64) = m::count("lines", m::lit::Chars)?;
    assert_eq!(both, (5, 5));
    let one: i64 = m::count("lines", m::lit::Update)?;
    assert_eq!(one, 5);
    let other: i64 = m::count_update("update", "lines")?;
    assert_eq!(other, 5);
    // As text, a value is known when it runs.
    assert!(matches!(
        m::count("lines", "chars")?,
        m::IntOrIntIntTuple::IntIntTuple((5, 5))
    ));
    assert!(matches!(
        m::count("update", "chars")?,
        m::IntOrIntIntTuple::Int(5)
    ));
    Ok(())
}
