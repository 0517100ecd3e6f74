//! Unions with classes: subclasses, second bases, exceptions, generic classes, text and protocols.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use snakebridge::Result;

snakebridge::python_module!("union_of_classes", path = "fixtures/python/constructs");

use union_of_classes::{
    Base, Both, Deep, Derived, Diamond, Double, Last, LateReader, Mixin, Node, Pair, Reader, Special, Trouble,
};
use union_of_classes::{
    both_bases, each, failed, load, make, many, number, of_text, option, parse, reads, second, tag, text,
    three,
};

#[test]
fn subclasses_at_any_distance() -> Result<()> {
    let (base, derived, deep) = (Base::new()?, Derived::new()?, Deep::new()?);
    assert_eq!(number(&base)?, "Base");
    assert_eq!(number(&derived)?, "Derived");
    assert_eq!(number(&deep)?, "Deep");
    assert_eq!(number(&make()?)?, "Derived");
    assert_eq!(number(make()?)?, "Derived");
    assert_eq!(number(Rc::new(make()?))?, "Derived");
    assert_eq!(three(&derived)?, "Derived");
    assert_eq!(three(&Pair::new()?)?, "Pair");
    assert_eq!(three(5)?, "int");
    assert_eq!(both_bases(&deep)?, "Deep");
    Ok(())
}

#[test]
fn numbers_where_a_complex_is_accepted() -> Result<()> {
    assert_eq!(number(1.5)?, "float");
    assert_eq!(number(5)?, "int");
    assert_eq!(number(5_u16)?, "int");
    Ok(())
}

#[test]
fn second_bases() -> Result<()> {
    assert_eq!(second(&Mixin::new()?)?, "Mixin");
    assert_eq!(second(&Both::new()?)?, "Both");
    assert_eq!(second(&Diamond::new()?)?, "Diamond");
    assert_eq!(second(&Last::new()?)?, "Last");
    assert_eq!(both_bases(&Both::new()?)?, "Both");
    assert_eq!(both_bases(&Mixin::new()?)?, "Mixin");
    Ok(())
}

#[test]
fn optional_in_lists_and_among_args() -> Result<()> {
    let derived = make()?;
    assert_eq!(option(None)?, "NoneType");
    assert_eq!(option(&derived)?, "Derived");
    assert_eq!(option(derived.clone())?, "Derived");
    assert_eq!(option(5)?, "int");
    assert_eq!(many((&derived, 5))?, ["Derived", "int"]);
    assert_eq!(many(&derived)?, ["Derived"]);
    assert_eq!(many([&derived])?, ["Derived"]);
    assert_eq!(each([&derived])?, ["Derived"]);
    assert_eq!(each(vec![derived.clone()])?, ["Derived"]);
    assert_eq!(each(&[derived.clone()])?, ["Derived"]);
    assert_eq!(each([5])?, ["int"]);
    assert_eq!(each((&derived, 5))?, ["Derived", "int"]);
    assert_eq!(union_of_classes::edges([(&derived, 5)])?, ["Derivedint"]);
    assert_eq!(
        union_of_classes::edges(vec![(1, &derived), (2, &derived)])?,
        ["intDerived"; 2]
    );
    Ok(())
}

#[test]
fn classes_with_type_arguments() -> Result<()> {
    assert_eq!(of_text(&Node::new("x".to_owned())?)?, "Node");
    assert_eq!(of_text(&Special::new()?)?, "Special");
    Ok(())
}

#[test]
fn exceptions_and_text() -> Result<()> {
    assert_eq!(failed(&Trouble::new(())?)?, "Trouble");
    assert_eq!(failed(&Double::new(())?)?, "Double");
    assert_eq!(text(&tag()?)?, "Tag");
    assert_eq!(text("x")?, "str");
    Ok(())
}

#[test]
fn what_has_the_members() -> Result<()> {
    assert_eq!(reads(&Reader::new()?)?, "Reader");
    assert_eq!(reads(&LateReader::new()?)?, "LateReader");
    assert_eq!(reads(5)?, "int");
    Ok(())
}

#[test]
fn an_alias_of_a_union_in_a_union() -> Result<()> {
    assert_eq!(parse("f.xml")?, "str");
    assert_eq!(parse(5)?, "int");
    assert_eq!(parse(Path::new("f.xml"))?, "str");
    assert_eq!(parse(&Reader::new()?)?, "Reader");
    Ok(())
}

#[test]
fn a_path_where_the_class_is_not_declared() -> Result<()> {
    assert_eq!(load("x")?, "str");
    assert_eq!(load(&PathBuf::from("x"))?, "str");
    assert_eq!(load(Path::new("x"))?, "str");
    Ok(())
}
