//! An overload that returns its argument has a name of its own, and the options pick among the others.

use snakebridge::Result;

snakebridge::python_module!("overload_generic_first" as m, path = "fixtures/python/constructs");

#[test]
fn options_pick_next_to_a_type_variable() -> Result<()> {
    let module: m::Module = m::parse("x = 1")?;
    let _: m::Module = m::parse(b"x = 1")?;
    let _: m::Expression = m::parse_with("x", |kw| kw.mode(m::lit::Eval))?;
    let same: m::Module = m::parse_node(&module)?;
    assert_eq!(same.to_string(), module.to_string());
    Ok(())
}
