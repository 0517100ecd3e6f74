//! A name that the bindings add makes way for Python's own, and a type parameter of theirs for the class's.

use snakebridge::Result;

snakebridge::python_module!("meeting_names", path = "fixtures/python/constructs");
use meeting_names as m;

#[test]
fn forms_that_the_bindings_add_make_way() -> Result<()> {
    let walker = m::Walker::new()?;
    assert_eq!(walker.visit_with(3)?, -3);
    assert_eq!(walker.visit_with_2(1, |kw| kw.depth(4))?, 5);
    assert_eq!((walker.find_by(7)?, walker.find_by_2(|x| x * 5)?), (7, 10));
    walker.set_x(3)?;
    walker.set_x_2(4)?;
    assert_eq!((walker.get_x()?, walker.x()?), (4, 4));
    Ok(())
}

#[test]
fn of_two_names_that_an_underscore_tells_apart_the_plain_one_has_the_plain_form() -> Result<()> {
    let tensor = m::Tensor::new()?;
    assert_eq!(
        (tensor.tril_with(|kw| kw.k(2))?, tensor.tril_with_2(|kw| kw.k(2))?),
        (2, -2)
    );
    assert_eq!((tensor.tril()?, tensor.tril_()?), (0, 0));
    assert_eq!(tensor.only_with(|kw| kw.k(3))?, 3);
    assert_eq!(
        (
            m::clamp_with(1, |kw| kw.lo(2))?,
            m::clamp_with_2(1, |kw| kw.lo(2))?
        ),
        (2, -2)
    );
    Ok(())
}

#[test]
fn type_parameters_of_classes_keep_their_names() -> Result<()> {
    let boxed = m::Box::new(5_i64)?;
    assert_eq!(boxed.with(|entered| entered.get())?, 5);
    assert_eq!(boxed.with_blocking(|entered| entered.get())?, 5);
    assert_eq!(boxed.each_by(|x: i64| Ok(x + 1))?, 6);
    assert_eq!(boxed.chosen_with(|kw| kw.pick(|x: i64| Ok(x + 2)))?, 7);
    let pick = m::Pick::new("a")?;
    assert_eq!(
        (pick.pick(1)?, pick.pick("x")?),
        ("a".to_owned(), vec!["a".to_owned()])
    );
    let infer = m::Infer::new(1_i64, "r")?;
    assert_eq!(infer.pair([2_i64], ["b"])?, [(1, 2, "b".to_owned())]);
    assert_eq!(infer.mapped_by(|x| Ok(x + 1))?, [2]);
    Ok(())
}
