//! Any variant goes in as itself, and so does the enum.

use snakebridge::Result;

snakebridge::python_module!("union_argument", path = "fixtures/python/constructs");

#[test]
fn any_arm_goes_in() -> Result<()> {
    assert_eq!(union_argument::kind(1)?, "int 1");
    assert_eq!(union_argument::kind("1")?, "str '1'");
    assert_eq!(union_argument::kind("1".to_owned())?, "str '1'");
    assert_eq!(union_argument::kind(b"1")?, "bytes b'1'");
    let variant = union_argument::IntOrStrOrBytes::Bytes(vec![1]);
    assert_eq!(union_argument::kind(variant)?, "bytes b'\\x01'");
    Ok(())
}
