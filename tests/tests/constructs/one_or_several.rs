//! `f(field)` beside `f(*field)` is one function: a tuple is several arguments, an array is one where one is what fits.

use std::collections::HashMap;

use snakebridge::{Error, Result};

snakebridge::python_module!("one_or_several" as m, path = "fixtures/python/constructs");

#[test]
fn a_sequence_beside_args_is_passed_as_these() -> Result<()> {
    let sizes = vec![2, 3];
    assert_eq!(m::zeros(())?, Vec::<i64>::new());
    assert_eq!(m::zeros(2)?, [2]);
    assert_eq!(
        (m::zeros([2, 3])?, m::zeros((2, 3))?),
        (sizes.clone(), sizes.clone())
    );
    assert_eq!(
        (m::zeros(&sizes)?, m::zeros(sizes.clone())?),
        (sizes.clone(), sizes.clone())
    );
    assert_eq!(m::zeros_with([2, 3], |kw| kw.name("x"))?, sizes);
    assert_eq!(m::Seq::new(())?.view([2, 3])?, sizes);
    Ok(())
}

#[test]
fn one_value_of_another_kind_is_passed_alone() -> Result<()> {
    let (part, relu) = (m::Part::new()?, m::Relu::new()?);
    assert_eq!(m::Seq::new((&part, &relu))?.count()?, 2);
    assert_eq!((m::Seq::new(())?.count()?, m::Seq::new(&part)?.count()?), (0, 1));
    assert_eq!(m::Seq::new((m::Part::new()?, m::Relu::new()?))?.count()?, 2);
    assert_eq!(m::Seq::new([&part, &part])?.count()?, 2);
    assert_eq!(m::Seq::new([("x", &part), ("y", &*relu)])?.count()?, 2);
    assert_eq!(m::Seq::new(HashMap::from([("x", &part)]))?.count()?, 1);
    assert_eq!(
        (m::sort("a")?, m::sort(1)?),
        ("('a',)".to_owned(), "(1,)".to_owned())
    );
    assert_eq!(
        (m::sort(("a", "b"))?, m::sort(["a", "b"])?),
        ("('a', 'b')".to_owned(), "('a', 'b')".to_owned())
    );
    assert_eq!(
        (m::pick(["a"])?, m::pick([1, 2])?),
        ("(['a'],)".to_owned(), "(1, 2)".to_owned())
    );
    Ok(())
}

/// What is an array of several is that, where one of the overload's own types is such an array, too.
#[test]
fn an_array_is_several_where_one_may_be_such_an_array_or_something_else() -> Result<()> {
    let (part, relu, sizes) = (m::Part::new()?, m::Relu::new()?, vec![2, 3]);
    for several in [
        m::shape([2, 3])?,
        m::shape((2, 3))?,
        m::shape(&sizes)?,
        m::extent([2, 3])?,
        m::extent(sizes)?,
    ] {
        assert_eq!(several, "(2, 3)");
    }
    for one in [m::shape(&part)?, m::shape(relu)?, m::extent(&part)?] {
        assert_eq!(one, "part");
    }
    assert_eq!(
        (m::shape(())?, m::extent(())?),
        ("()".to_owned(), "()".to_owned())
    );
    assert_eq!(m::shape(2)?, "(2,)");
    assert_eq!(
        (m::extent("a")?, m::extent(2)?),
        ("('a',)".to_owned(), "(2,)".to_owned())
    );
    Ok(())
}

#[test]
fn args_fill_the_optional_arguments_before_them() -> Result<()> {
    assert_eq!(m::after_optional(())?, "(None, ())");
    assert_eq!(m::after_optional("a")?, "('a', ())");
    assert_eq!(m::after_optional(("a", "b"))?, "('a', ('b',))");
    assert_eq!(
        (m::after_two("a")?, m::after_two(("a", "b", "c"))?),
        ("('a', '', ())".to_owned(), "('a', 'b', ('c',))".to_owned())
    );
    assert_eq!(
        m::after_two_with("c", |kw| kw.first("a").second("b"))?,
        "('a', 'b', ('c',))"
    );
    assert_eq!(
        m::after_two_with("c", |kw| kw.second("b")).map_err(|error| matches!(error, Error::Arguments { .. })),
        Err(true)
    );
    Ok(())
}

/// As `torch.zeros`: one overload for one and one for several, and the same again with an argument that must be named.
#[test]
fn what_must_be_named_is_beside_one_as_beside_several() -> Result<()> {
    for several in [m::full([2, 3])?, m::full((2, 3))?, m::full(&[2, 3][..])?] {
        assert_eq!(several, "([2, 3], None, None)");
    }
    assert_eq!(m::full(6)?, "([6], None, None)");
    assert_eq!(
        m::full_with([2, 3], |kw| kw.names("ab").out(1))?,
        "([2, 3], 'ab', 1)"
    );
    Ok(())
}

/// The class `Template` is declared nowhere, as `SymInt` is not beside `torch`.
#[test]
fn one_or_several_may_be_of_an_undeclared_class() -> Result<()> {
    for several in [m::blank([2, 3])?, m::blank((2, 3))?, m::blank(&[2, 3][..])?] {
        assert_eq!(several, [2, 3]);
    }
    assert_eq!(m::blank(6)?, [6]);
    Ok(())
}

/// `*args` of one overload take the place of what another one has there: it goes by its name.
#[test]
fn what_another_overload_has_in_the_place_of_args_goes_by_name() -> Result<()> {
    assert_eq!(m::tagged(("a", "b"))?, "(('a', 'b'), None, False)");
    assert_eq!(
        m::tagged_with((), |kw| kw.tags([("a", 1)]).strict(true))?,
        "((), {'a': 1}, True)"
    );
    Ok(())
}

#[test]
fn of_other_kinds_they_stand_before_the_others() -> Result<()> {
    assert_eq!(m::after_number(())?, "(0, ())");
    assert_eq!(m::after_number(5)?, "(5, ())");
    assert_eq!(m::after_number((5, "a", "b"))?, "(5, ('a', 'b'))");
    let part = m::Part::new()?;
    assert_eq!(m::column(())?, "(None, None, [], False)");
    assert_eq!(m::column("id")?, "('id', None, [], False)");
    assert_eq!(m::column(&part)?, "('Part', None, [], False)");
    assert_eq!(m::column(("id", m::Part))?, "('id', 'Part', [], False)");
    assert_eq!(
        m::column_with(("id", None, &part, &part), |kw| kw.key(true))?,
        "('id', None, ['Part', 'Part'], True)"
    );
    Ok(())
}
