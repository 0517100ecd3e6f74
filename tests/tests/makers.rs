//! A constructor of a generic class that makes another class: it needs no type argument, and has the type that the stub says.
#![allow(missing_docs)]

use snakebridge::Result;

snakebridge::python_module!("makers", path = "fixtures/python");

use makers::{Column, Wide};

#[test]
fn another_class_with_fewer_type_parameters() -> Result<()> {
    let wide: Wide = Column::new_width([1, 2], 3)?;
    assert_eq!((wide.width()?, wide.first()?), (3, 1));
    let column = Column::<String>::new(["a"])?;
    assert_eq!(column.first()?, "a");
    Ok(())
}
