//! `1.0` stays a float with its sign; a rounded int is an error.

use snakebridge::{Error, Result};

snakebridge::python_module!("float_exact", path = "fixtures/python/constructs");

#[test]
fn floats_stay_floats() -> Result<()> {
    for value in [0.0, -0.0, 1.0, -1.0, f64::MAX, f64::INFINITY] {
        assert_eq!(float_exact::echo(value)?.to_bits(), value.to_bits());
    }
    assert!(float_exact::echo(f64::NAN)?.is_nan());
    assert_eq!(
        (
            float_exact::kind(1.0)?.as_str(),
            float_exact::kind(-0.0)?.as_str()
        ),
        ("float 1.0", "float -0.0")
    );
    assert_eq!(float_exact::kind(1)?, "float 1.0", "the declared type decides");
    assert_eq!(
        float_exact::whole(1_i64 << 53)?.to_bits(),
        9_007_199_254_740_992.0_f64.to_bits()
    );
    let error = float_exact::whole((1_i64 << 53) + 1).unwrap_err();
    assert!(
        matches!(error, Error::IntOverflow { target: "f64", .. }),
        "{error}"
    );
    Ok(())
}
