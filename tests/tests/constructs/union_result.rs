//! The exact type picks the variant; anything else is `Other`.

use snakebridge::Result;

snakebridge::python_module!("union_result", path = "fixtures/python/constructs");

use union_result::IntOrFloatOrStrOrBool as Found;

#[test]
fn the_exact_type_picks_the_variant() -> Result<()> {
    assert!(matches!(union_result::pick("int")?, Found::Int(1)));
    assert!(matches!(union_result::pick("float")?, Found::Float(1.0)));
    assert!(matches!(union_result::pick("str")?, Found::Str(text) if text == "1"));
    assert!(matches!(union_result::pick("bool")?, Found::Bool(true)));
    match union_result::pick("what is this")? {
        Found::Other(object) => assert_eq!(object.to_string(), "Ellipsis"),
        other => panic!("{other:?}"),
    }
    Ok(())
}
