//! What makes an array of anything gets one, also where no protocol of the module asks for arrays.

use snakebridge::{Result, Value};

snakebridge::python_module!("array_maker" as m, path = "fixtures/python/constructs");

#[test]
fn numbers_are_an_array_for_what_is_one_by_a_member() -> Result<()> {
    let numbers = vec![1.5, 2.5];
    let list = Value::from("list");
    assert_eq!(m::Plain::new(&numbers)?.got()?, list);
    for array in [
        m::tensor(&numbers)?.got()?,
        m::Tensor::new(&numbers)?.got()?,
        m::Parameter::new(&numbers)?.got()?,
    ] {
        assert_ne!(array, list);
    }
    assert_eq!(m::tensor("text")?.got()?, Value::from("str"));
    Ok(())
}
