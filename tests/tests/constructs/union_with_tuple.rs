//! One of something or a tuple of them: a list is sent as a tuple. A union over the caller's own type takes each variant.

use snakebridge::exceptions::{LookupError, OSError, ValueError};
use snakebridge::{Result, types::Class};

snakebridge::python_module!("union_with_tuple", path = "fixtures/python/constructs");
use union_with_tuple::{Row, StrOrStrList};

#[test]
fn a_list_arrives_as_a_tuple() -> Result<()> {
    assert!(union_with_tuple::starts("tea", "t")?);
    assert!(union_with_tuple::starts("tea", ["x", "t"])?);
    assert!(union_with_tuple::starts(
        "tea",
        vec!["x".to_owned(), "t".to_owned()]
    )?);
    let others = vec!["x".to_owned()];
    assert!(!union_with_tuple::starts("tea", &others)?);
    assert_eq!(others, ["x"]);
    assert!(union_with_tuple::starts("tea", ("x", "t"))?);
    Ok(())
}

#[test]
fn what_comes_back_goes_in_again() -> Result<()> {
    assert!(matches!(union_with_tuple::parts("a")?, StrOrStrList::Str(one) if one == "a"));
    let many = union_with_tuple::parts("a b")?;
    assert!(matches!(&many, StrOrStrList::StrList(parts) if parts == &["a", "b"]));
    assert!(union_with_tuple::starts("bc", many)?);
    Ok(())
}

#[test]
fn classes_are_given_alone_and_together() -> Result<()> {
    let (lookup, os, value) = (
        Class::<LookupError>::of()?,
        Class::<OSError>::of()?,
        Class::<ValueError>::of()?,
    );
    assert!(union_with_tuple::catches(&lookup)?);
    assert!(!union_with_tuple::catches((&os, &value))?);
    assert!(union_with_tuple::catches((&os, &lookup))?);
    assert!(union_with_tuple::catches([&lookup])?);
    Ok(())
}

#[test]
fn variants_over_the_callers_type_are_distinguished() -> Result<()> {
    let (row, other) = (Row::new([1, 5])?, Row::new([2])?);
    assert_eq!(row.joined([7])?, [1, 5, 7]);
    assert_eq!(row.joined(&other)?, [1, 5, 2]);
    assert!(row.py_lt(&other)? && row.py_lt(vec![1, 6])?);
    Ok(())
}
