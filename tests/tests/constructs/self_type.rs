//! In the subclass it is the subclass.

use snakebridge::Result;

snakebridge::python_module!("self_type", path = "fixtures/python/constructs");

#[test]
fn the_subclass_stays_itself() -> Result<()> {
    let query: self_type::Query = self_type::Query::parse("a")?.where_("b")?;
    assert_eq!(query.text()?, "a[b]");
    let special: self_type::Special = self_type::Special::parse("x")?;
    assert_eq!(special.where_("y")?.where_("z")?.special()?, "specialx[y][z]");
    Ok(())
}
