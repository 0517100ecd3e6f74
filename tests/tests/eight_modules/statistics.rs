//! `statistics`: floats in, floats out; a class with operators; its own exception.

use snakebridge::Result;
use snakebridge::exceptions::ValueError;
use snakebridge_tests::py::statistics;

const DATA: [f64; 6] = [1.5, 2.5, 2.5, 2.75, 3.25, 4.75];

#[test]
fn averages() -> Result<()> {
    assert_eq!(statistics::mean(DATA)?, 2.875);
    assert_eq!(statistics::mean(vec![1, 2, 3])?, 2.0);
    assert_eq!(statistics::fmean(&DATA[..])?, 2.875);
    assert_eq!(statistics::median(DATA)?, 2.625);
    assert_eq!(statistics::mode(["a", "b", "a"])?, "a");
    assert_eq!(statistics::multimode([1, 1, 2, 2])?, [1, 2]);
    assert_eq!(statistics::geometric_mean([4.0, 9.0])?.round(), 6.0);
    assert_eq!(statistics::harmonic_mean([40.0, 60.0])?, 48.0);
    Ok(())
}

#[test]
fn dispersion() -> Result<()> {
    // The last digit differs between Python 3.10 and 3.11.
    assert!((statistics::pstdev(DATA)? - 0.986_893_273_527_251).abs() < 1e-12);
    assert_eq!(statistics::pvariance_with([1.0, 3.0], |kw| kw.mu(2.0))?, 1.0);
    assert_eq!(statistics::pvariance_with([1.0, 3.0], |kw| kw.mu(None))?, 1.0);
    assert_eq!(statistics::variance([1.0, 3.0])?, 2.0);
    assert_eq!(statistics::stdev([1.0, 1.0])?, 0.0);
    Ok(())
}

#[test]
fn quantiles_have_options() -> Result<()> {
    assert_eq!(statistics::quantiles([1, 2, 3, 4, 5])?, [1.5, 3.0, 4.5]);
    let inclusive = statistics::quantiles_with([1, 2, 3, 4, 5], |kw| kw.n(2).method("inclusive"))?;
    assert_eq!(inclusive, [3.0]);
    Ok(())
}

#[cfg(Py_3_10)]
#[test]
fn a_named_tuple_keeps_its_fields() -> Result<()> {
    let line = statistics::linear_regression([1.0, 2.0, 3.0], [3.0, 5.0, 7.0]);
    if snakebridge::get_as::<String>("sys", "version")?.starts_with("3.9.") {
        // A worker may have an older Python than the bindings, without the function.
        assert!(line.unwrap_err().is::<snakebridge::exceptions::AttributeError>());
        return Ok(());
    }
    let line = line?;
    assert_eq!((line.slope()?, line.intercept()?), (2.0, 1.0));
    assert!((statistics::correlation([1, 2, 3], [2, 4, 6])? - 1.0).abs() < 1e-12);
    Ok(())
}

#[test]
fn a_normal_distribution_is_a_class_with_operators() -> Result<()> {
    let iq = statistics::NormalDist::new_with(|kw| kw.mu(100).sigma(15))?;
    assert_eq!((iq.mean()?, iq.stdev()?, iq.variance()?), (100.0, 15.0, 225.0));
    assert_eq!(iq.cdf(100.0)?, 0.5);
    assert_eq!(iq.inv_cdf(0.5)?, 100.0);
    let shifted = (&iq + 5.0)?;
    assert_eq!(shifted.mean()?, 105.0);
    let sum = (&iq + &shifted)?;
    assert_eq!(sum.mean()?, 205.0);
    assert_eq!((-&iq)?.mean()?, -100.0);
    assert_eq!((&iq * 2.0)?.stdev()?, 30.0);
    assert_eq!(format!("{iq:?}"), "NormalDist(mu=100.0, sigma=15.0)");
    assert!(iq.py_eq(&statistics::NormalDist::new_with(|kw| kw.mu(100).sigma(15))?)?);
    let same = iq.samples_with(3, |kw| kw.seed(1))?;
    assert_eq!(same, iq.samples_with(3, |kw| kw.seed(1))?);
    assert_eq!(statistics::NormalDist::from_samples(DATA)?.mean()?, 2.875);
    Ok(())
}

#[test]
fn no_data_is_a_statistics_error() -> Result<()> {
    let error = statistics::mean(Vec::<f64>::new()).unwrap_err();
    assert!(
        error.is::<statistics::StatisticsError>() && error.is::<ValueError>(),
        "{error}"
    );
    let error = error.downcast::<statistics::StatisticsError>()?;
    assert!(error.to_string().contains("at least one data point"), "{error}");
    Ok(())
}
