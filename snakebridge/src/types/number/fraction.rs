//! `Fraction`: numerator and denominator of a Python `Fraction`, of any size.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::refused;
use crate::bridge::parts::field;
use crate::bridge::raw::New;
use crate::bridge::{BigInt, ClassDef, Error, FromPython, Raw, Result, Returned};

static FRACTION: ClassDef = ClassDef::new("fractions", "Fraction");

/// A Python `Fraction` in lowest terms; the denominator is positive.
///
/// ```
/// use snakebridge::types::Fraction;
///
/// assert_eq!(Fraction::new(6, -4)?.to_string(), "-3/2");
/// assert!(Fraction::new(1, 0).is_err());
/// assert!(Fraction::new(1, 3)? < Fraction::new(1, 2)?);
/// # Ok::<(), snakebridge::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: BigInt,
    denominator: BigInt,
}

impl Ord for Fraction {
    fn cmp(&self, other: &Fraction) -> Ordering {
        BigInt::products(
            [&self.numerator, &other.denominator],
            [&other.numerator, &self.denominator],
        )
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Fraction) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Fraction {
    /// The fraction of two numbers, reduced to lowest terms.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if the denominator is zero.
    pub fn new(numerator: i128, denominator: i128) -> Result<Fraction> {
        if denominator == 0 {
            return Err(refused("the denominator of a Fraction cannot be zero".to_owned()));
        }
        let (top, bottom) = (numerator.unsigned_abs(), denominator.unsigned_abs());
        let (mut a, mut b) = (top, bottom);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let negative = (numerator < 0) != (denominator < 0);
        Ok(Fraction {
            numerator: BigInt::signed(negative, top / a),
            denominator: (bottom / a).into(),
        })
    }

    /// A fraction of integers of any size, which must already be in lowest terms.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if the denominator is not positive, or if the two have a common divisor.
    pub fn from_lowest_terms(numerator: BigInt, denominator: BigInt) -> Result<Fraction> {
        if !denominator.is_positive() {
            return Err(refused(format!(
                "the denominator {denominator} of a Fraction in lowest terms is not positive"
            )));
        }
        if !are_coprime(&numerator, &denominator) {
            return Err(refused(format!(
                "{numerator}/{denominator} is not in lowest terms: divide both by their common divisor"
            )));
        }
        Ok(Fraction {
            numerator,
            denominator,
        })
    }

    /// The numerator, which has the sign.
    pub fn numerator(&self) -> &BigInt {
        &self.numerator
    }

    /// The denominator, which is positive.
    pub fn denominator(&self) -> &BigInt {
        &self.denominator
    }

    pub(crate) fn to_raw(&self) -> Raw<'static> {
        let number = |number: &BigInt| Raw::BigInt(number.clone());
        New::of(
            &FRACTION,
            vec![number(&self.numerator), number(&self.denominator)],
        )
        .into()
    }
}

/// Binary Euclidean algorithm: if not both numbers are even, their odd parts have the same common divisors.
fn are_coprime(a: &BigInt, b: &BigInt) -> bool {
    let (mut a, mut b) = (a.limbs(), b.limbs());
    let is_even = |n: &[u32]| n.first().is_none_or(|low| low % 2 == 0);
    if is_even(&a) && is_even(&b) {
        return false;
    }
    loop {
        if a.is_empty() {
            return b == [1];
        }
        make_odd(&mut a);
        make_odd(&mut b);
        let size = a.len().cmp(&b.len());
        if size.then_with(|| a.iter().rev().cmp(b.iter().rev())).is_lt() {
            std::mem::swap(&mut a, &mut b);
        }
        subtract(&mut a, &b);
    }
}

fn trim(n: &mut Vec<u32>) {
    while n.last() == Some(&0) {
        n.pop();
    }
}

fn make_odd(n: &mut Vec<u32>) {
    let zeros = n.iter().take_while(|limb| **limb == 0).count();
    n.drain(..zeros);
    let shift = n.first().map_or(0, |low| low.trailing_zeros());
    if shift == 0 {
        return;
    }
    let mut from_above = 0;
    for limb in n.iter_mut().rev() {
        let kept = *limb >> shift | from_above;
        from_above = *limb << (32 - shift);
        *limb = kept;
    }
    trim(n);
}

/// `a -= b`; `b` must not be larger.
fn subtract(a: &mut Vec<u32>, b: &[u32]) {
    let mut borrow = false;
    for (i, limb) in a.iter_mut().enumerate() {
        let (less, first) = limb.overflowing_sub(b.get(i).copied().unwrap_or(0));
        let (less, second) = less.overflowing_sub(borrow.into());
        (*limb, borrow) = (less, first || second);
    }
    trim(a);
}

/// Formats like Python's `str`: `-3/2`, or `5` if the denominator is one.
impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.numerator.fmt(f)?;
        if self.denominator.as_str() != "1" {
            write!(f, "/{}", self.denominator)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fraction({self})")
    }
}

/// Parses what `Display` writes; a fraction that fits 128 bits need not be in lowest terms.
impl FromStr for Fraction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Fraction> {
        let (top, bottom) = text.split_once('/').unwrap_or((text, "1"));
        match (top.parse(), bottom.parse()) {
            (Ok(top), Ok(bottom)) => Fraction::new(top, bottom),
            _ => Fraction::from_lowest_terms(top.parse()?, bottom.parse()?),
        }
    }
}

impl FromPython for Fraction {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if !value.is_exactly(&FRACTION)? {
            return Err(value.mismatch(&Self::expected()));
        }
        // Python keeps them in lowest terms.
        Ok(Fraction {
            numerator: field(value, "numerator")?,
            denominator: field(value, "denominator")?,
        })
    }

    fn expected() -> Cow<'static, str> {
        "fractions.Fraction".into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowest_terms_are_known_at_any_size() {
        let big = |text: &str| text.parse::<BigInt>().unwrap();
        let ten = format!("1{}", "0".repeat(80));
        let odd = format!("{ten}1");
        assert!(Fraction::from_lowest_terms(big(&ten), big(&odd)).is_ok());
        assert!(Fraction::from_lowest_terms(big(&format!("-{ten}")), big("3")).is_ok());
        for (top, bottom) in [
            (ten.as_str(), "5"),
            (&ten, "2"),
            ("0", "2"),
            (&odd, odd.as_str()),
            ("9", "3"),
        ] {
            assert!(
                Fraction::from_lowest_terms(big(top), big(bottom)).is_err(),
                "{top}/{bottom}"
            );
        }
        for (top, bottom) in [("0", "1"), ("1", "1"), ("8", "9"), (&odd, "1")] {
            assert!(
                Fraction::from_lowest_terms(big(top), big(bottom)).is_ok(),
                "{top}/{bottom}"
            );
        }
        for bottom in ["0", "-1"] {
            assert!(Fraction::from_lowest_terms(big("1"), big(bottom)).is_err());
        }
        // Compared with the simple method, for all small numbers.
        for top in 0..40_i128 {
            for bottom in 1..40_i128 {
                let lowest = Fraction::new(top, bottom).unwrap();
                let given = Fraction::from_lowest_terms(top.into(), bottom.into());
                assert_eq!(given.is_ok(), lowest.denominator().as_str() == bottom.to_string());
            }
        }
    }
}
