//! `NewType`, `Annotated`, `Final` and `ClassVar`: what an annotation says besides the type, and which type is left.

use snakebridge::Result;

mod py {
    snakebridge::python_module!(
        pub(crate) "new_type",
        pub(crate) "annotated",
        pub(crate) "final_constant",
        pub(crate) "class_var",
        path = "fixtures/python/constructs",
    );
}
use py::*;

#[test]
fn a_new_type_is_what_is_inside() -> Result<()> {
    let user: i64 = new_type::user(3)?;
    assert_eq!(new_type::admin(user)?, 3);
    assert_eq!(new_type::user_id(4)?, 4);
    assert_eq!(new_type::names([1, 2])?, ["1", "2"]);
    assert_eq!(new_type::find("ada")?, Some(3));
    assert_eq!(new_type::find(None)?, None);
    let root: new_type::Node = new_type::root()?;
    assert_eq!(new_type::value(&root)?, 5);
    Ok(())
}

#[test]
fn annotated_is_what_is_inside() -> Result<()> {
    assert_eq!(annotated::half(3)?, 1.5);
    assert_eq!(annotated::cap([1, 7, 3])?, 7);
    assert_eq!(annotated::maybe("a")?.as_deref(), Some("a"));
    let sized = annotated::Box::new(3)?;
    sized.set_size(4)?;
    assert_eq!(sized.size()?, 4);
    Ok(())
}

#[test]
fn final_constants_are_typed_by_their_value() -> Result<()> {
    assert_eq!(
        (final_constant::limit()?, final_constant::name()?.as_str()),
        (100, "album")
    );
    assert_eq!((final_constant::ratio()?, final_constant::ready()?), (0.5, true));
    assert_eq!(final_constant::magic()?, b"\x00\xff");
    assert_eq!(final_constant::depths()?.to_vec()?, [1, 2]);
    assert_eq!(final_constant::Settings::mode()?, "fast");
    assert_eq!(final_constant::Settings::level()?, 3);
    let settings = final_constant::Settings::new(7)?;
    assert_eq!((settings.seed()?, settings.name()?.as_str()), (7, "s7"));
    Ok(())
}

#[test]
fn class_variables_belong_to_the_class() -> Result<()> {
    let before = class_var::Registry::count()?;
    let one = class_var::Registry::new("ada")?;
    assert_eq!(one.name()?, "ada");
    assert_eq!(class_var::Registry::count()?, before + 1);
    assert!(
        class_var::Registry::names()?
            .to_vec()?
            .contains(&"ada".to_owned())
    );
    assert_eq!(class_var::Registry::latest()?.as_deref(), Some("ada"));
    assert_eq!(class_var::Registry::sizes()?.get_item("ada")?, 3);
    Ok(())
}
