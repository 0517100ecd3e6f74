//! `Complex64` both ways.

use snakebridge::{Result, types::Complex64};

snakebridge::python_module!("complex_number", path = "fixtures/python/constructs");

#[test]
fn complex_goes_both_ways() -> Result<()> {
    let squared: Complex64 = complex_number::squared(Complex64::new(1.0, -2.0))?;
    assert_eq!(squared, Complex64::new(-3.0, -4.0));
    Ok(())
}
