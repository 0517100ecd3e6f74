//! Fallible methods, because Python's may raise.

use snakebridge::Result;
use snakebridge::exceptions::RuntimeError;

snakebridge::python_module!("comparison", path = "fixtures/python/constructs");

#[test]
fn comparisons_are_methods() -> Result<()> {
    let (old, new) = (
        comparison::Version::new((1, 2))?,
        comparison::Version::new((1, 10))?,
    );
    assert!(old.py_lt(&new)? && !new.py_lt(&old)? && old.py_le(&old)?);
    assert!(old.py_eq(&comparison::Version::new([1, 2])?)? && !old.py_eq("1.2")?);
    // Python has `!=` of each class, also where this says nothing of it.
    assert!(old.py_ne(&new)? && !old.py_ne(&comparison::Version::new([1, 2])?)? && old.py_ne("1.2")?);
    assert_eq!(old.py_hash()?, comparison::Version::new([1, 2])?.py_hash()?);
    let error = comparison::Unhashable::new()?.py_eq(1).unwrap_err();
    assert!(error.is::<RuntimeError>(), "{error}");
    let error = comparison::Unhashable::new()?.py_ne(1).unwrap_err();
    assert!(error.is::<RuntimeError>(), "{error}");
    Ok(())
}
