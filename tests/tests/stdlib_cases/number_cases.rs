//! `math_testcases.txt` and `cmath_testcases.txt`, with CPython's tolerances and its meaning of each flag.

use std::path::Path;

use snakebridge::exceptions::{OverflowError, ValueError};
use snakebridge::{Error, Result, call, get_as, types::Complex64};
use snakebridge_tests::py::{cmath, math};

use crate::{report, say};

/// A line: `id function numbers -> numbers flags`.
struct Case {
    id: String,
    function: String,
    arguments: Vec<f64>,
    expected: Vec<f64>,
    flags: Vec<String>,
}

impl Case {
    /// A file's cases; `numbers` is how many stand on each side of the arrow.
    fn all(text: &str, numbers: usize) -> Vec<Case> {
        let lines = text
            .lines()
            .map(|line| line.split("--").next().unwrap_or_default().trim());
        lines
            .filter(|line| !line.is_empty())
            .map(|line| Case::of(line, numbers))
            .collect()
    }

    fn of(line: &str, numbers: usize) -> Case {
        let number = |text: &str| text.parse().unwrap_or_else(|_| panic!("`{text}` in: {line}"));
        let Some((left, right)) = line.split_once("->") else {
            panic!("no arrow in: {line}")
        };
        let (left, right) = (words(left), words(right));
        let [id, function, arguments @ ..] = left.as_slice() else {
            panic!("too short: {line}")
        };
        assert!(arguments.len() == numbers && right.len() >= numbers, "{line}");
        Case {
            id: (*id).to_owned(),
            function: (*function).to_owned(),
            arguments: arguments.iter().copied().map(number).collect(),
            expected: right[..numbers].iter().copied().map(number).collect(),
            flags: right[numbers..].iter().map(ToString::to_string).collect(),
        }
    }

    fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|other| other == flag)
    }

    /// The exception that the flags ask for.
    fn raises(&self) -> Option<Raised> {
        if self.has("invalid") || self.has("divide-by-zero") {
            Some(Raised::Value)
        } else {
            self.has("overflow").then_some(Raised::Overflow)
        }
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[derive(Debug, PartialEq, Clone, Copy)]
enum Raised {
    Value,
    Overflow,
}

/// Distinguishes an expected exception from a failure of the bridge.
fn outcome<T>(result: Result<T>) -> Result<Result<T, Raised>> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(error) if error.is::<OverflowError>() => Ok(Err(Raised::Overflow)),
        Err(error) if error.is::<ValueError>() => Ok(Err(Raised::Value)),
        Err(error) => Err(error),
    }
}

macro_rules! by_name {
    ($module:ident, $name:expr, $argument:expr; $($function:ident)*) => {
        match $name {
            $(stringify!($function) => Some($module::$function($argument)),)*
            _ => None,
        }
    };
}

fn real(name: &str, x: f64) -> Option<Result<f64>> {
    by_name!(math, name, x; acos acosh asin asinh atan atanh cos cosh erf erfc exp expm1 gamma lgamma log log10 log1p
        log2 sin sinh sqrt tan tanh)
}

fn complex(name: &str, z: Complex64) -> Option<Result<Complex64>> {
    match name {
        "rect" => Some(cmath::rect(z.re, z.im)),
        "polar" => Some(cmath::polar(z).map(|(r, phi)| Complex64::new(r, phi))),
        _ => {
            by_name!(cmath, name, z; acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh)
        }
    }
}

/// Neighbouring floats are neighbouring integers.
fn ulps(x: f64) -> i128 {
    let bits = i128::from(x.to_bits().cast_signed());
    if bits < 0 { -1 - (bits + (1 << 63)) } else { bits }
}

/// How far `math` may be off: in units of the last place, or absolutely.
fn tolerance(function: &str, x: f64) -> (i128, f64) {
    match function {
        "gamma" => (20, 0.0),
        "lgamma" => (5, 1e-15),
        "erfc" if x >= 10.0 => (1000, 0.0),
        "erfc" if x >= 1.0 => (100, 0.0),
        "erfc" if x >= 0.0 => (10, 0.0),
        _ => (5, 0.0),
    }
}

fn close_real(case: &Case, expected: f64, actual: f64) -> bool {
    if expected == actual || (expected.is_nan() && actual.is_nan()) {
        return true;
    }
    let (last_places, absolute) = tolerance(&case.function, case.arguments[0]);
    expected.is_finite()
        && actual.is_finite()
        && ((expected - actual).abs() <= absolute || (ulps(expected) - ulps(actual)).abs() <= last_places)
}

fn close_part(expected: f64, actual: f64, absolute: f64) -> bool {
    if expected.is_nan() || expected.is_infinite() {
        return expected == actual || (expected.is_nan() && actual.is_nan());
    }
    if expected == 0.0 && actual == 0.0 {
        return expected.is_sign_negative() == actual.is_sign_negative();
    }
    (expected - actual).abs() <= absolute.max(2e-15 * expected.abs())
}

/// Runs the cases through `math`; complex ones are skipped. Returns how many ran.
fn check_math(cases: &[Case]) -> Result<usize> {
    let (mut faults, mut run) = (Vec::new(), 0);
    for case in cases {
        let imaginary = |numbers: &[f64]| numbers.get(1).is_some_and(|part| *part != 0.0);
        let only_complex = matches!(case.function.as_str(), "rect" | "polar");
        if only_complex || imaginary(&case.arguments) || imaginary(&case.expected) {
            continue;
        }
        let x = case.arguments[0];
        let Some(result) = real(&case.function, x) else {
            panic!("{}: no math.{}", case.id, case.function)
        };
        let (actual, raises) = (outcome(result)?, case.raises());
        let fits = match (&actual, raises) {
            (Ok(actual), None) => close_real(case, case.expected[0], *actual),
            (Err(raised), Some(expected)) => *raised == expected,
            _ => false,
        };
        if !fits {
            faults.push(format!(
                "{}: {}({x:?}) is {actual:?}, not {:?} {raises:?}",
                case.id, case.function, case.expected
            ));
        }
        run += 1;
    }
    assert!(
        faults.is_empty(),
        "{} of {run} disagree:\n{}",
        faults.len(),
        faults.join("\n")
    );
    Ok(run)
}

/// Runs all cases through `cmath`.
fn check_cmath(cases: &[Case]) -> Result<usize> {
    let mut faults = Vec::new();
    for case in cases {
        let z = Complex64::new(case.arguments[0], case.arguments[1]);
        let Some(result) = complex(&case.function, z) else {
            panic!("{}: no cmath.{}", case.id, case.function)
        };
        let (actual, raises) = (outcome(result)?, case.raises());
        let fits = match (&actual, raises) {
            (Ok(actual), None) => {
                let part = |value: f64, flag: &str| if case.has(flag) { value.abs() } else { value };
                let absolute = if case.function.starts_with("log") {
                    2e-15
                } else {
                    5e-323
                };
                let (re, im) = ("ignore-real-sign", "ignore-imag-sign");
                close_part(part(case.expected[0], re), part(actual.re, re), absolute)
                    && close_part(part(case.expected[1], im), part(actual.im, im), 5e-323)
            }
            (Err(raised), Some(expected)) => *raised == expected,
            _ => false,
        };
        if !fits {
            faults.push(format!(
                "{}: {}({z}) is {actual:?}, not {:?} {raises:?}",
                case.id, case.function, case.expected
            ));
        }
    }
    assert!(
        faults.is_empty(),
        "{} of {} disagree:\n{}",
        faults.len(),
        cases.len(),
        faults.join("\n")
    );
    Ok(cases.len())
}

/// A file of CPython's test suite; `None` (and a word on stdout) if the interpreter ships none.
fn shipped(name: &str) -> Result<Option<String>> {
    let paths = call("sysconfig", "get_paths", ())?;
    let library = paths
        .get("stdlib")
        .and_then(|path| path.as_str().map(str::to_owned))
        .unwrap_or_default();
    // Python 3.13 moved them.
    let places = ["test", "test/mathdata"].map(|folder| Path::new(&library).join(folder).join(name));
    match places.iter().find(|place| place.is_file()) {
        Some(place) => std::fs::read_to_string(place).map(Some).map_err(Error::other),
        None => {
            let version: String = get_as("sys", "version")?;
            say(&format!(
                "Python {version} ships no {name}; our own table runs alone"
            ));
            Ok(None)
        }
    }
}

#[test]
fn every_line_of_the_complex_file_agrees() -> Result<()> {
    let Some(text) = shipped("cmath_testcases.txt")? else {
        return Ok(());
    };
    let cases = Case::all(&text, 2);
    let run = check_cmath(&cases)?;
    assert!(run >= 2_000, "{run} cases");
    for flag in [
        "invalid",
        "divide-by-zero",
        "overflow",
        "ignore-real-sign",
        "ignore-imag-sign",
    ] {
        assert!(
            cases.iter().any(|case| case.has(flag)),
            "no case is flagged {flag}"
        );
    }
    report("cmath", "cmath_testcases.txt", run);
    let run = check_math(&cases)?;
    assert!(run >= 300, "{run} cases");
    report("math", "the real lines of cmath_testcases.txt", run);
    Ok(())
}

#[test]
fn every_line_of_the_real_file_agrees() -> Result<()> {
    let Some(text) = shipped("math_testcases.txt")? else {
        return Ok(());
    };
    let run = check_math(&Case::all(&text, 1))?;
    assert!(run >= 400, "{run} cases");
    report("math", "math_testcases.txt", run);
    Ok(())
}

#[test]
fn every_line_of_our_own_agrees() -> Result<()> {
    let real = check_math(&Case::all(include_str!("own_math.txt"), 1))?;
    let complex = check_cmath(&Case::all(include_str!("own_cmath.txt"), 2))?;
    assert!(real >= 100 && complex >= 100, "{real} and {complex} cases");
    report("math and cmath", "our own tables", real + complex);
    Ok(())
}
