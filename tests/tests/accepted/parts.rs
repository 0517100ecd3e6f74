//! Parts of values whose whole is declared, setters of descriptors, and classes without a module of their own.

use snakebridge::Result;

snakebridge::python_module!("parts", "re", "types", path = "fixtures/python");
use parts as py;

#[test]
fn what_is_unpacked_has_its_type() -> Result<()> {
    let info = py::FrameInfo::new(7)?;
    let line: i64 = info.line()?;
    assert_eq!(line, 7);
    assert_eq!(info.code()?.co_name()?, "frame_and_line");
    assert_eq!(info.pattern()?.pattern()?, "f[a-z]+");
    assert_eq!(py::code_of(1)?.co_name()?, "frame_and_line");
    Ok(())
}

#[test]
fn a_descriptor_of_a_call_on_a_call_is_set() -> Result<()> {
    let example = py::Example::new()?;
    assert_eq!(example.number()?, 5);
    example.set_number(6)?;
    assert_eq!(example.number()?, 6);
    Ok(())
}

#[test]
fn a_class_without_a_module_belongs_to_what_exports_it() -> Result<()> {
    assert_eq!(py::Proxy::new(3)?.target()?, 3);
    Ok(())
}
