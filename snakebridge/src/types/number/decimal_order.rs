//! Decimals in order: by value, as in Python, without computing anything.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::decimal::Decimal;

/// What two decimals are compared by: sign, place of the first digit, digits without trailing zeros. Zeros have no digits.
type Magnitude<'d> = (i64, &'d str);

fn magnitude(number: &Decimal) -> Option<Magnitude<'_>> {
    let exponent = number.exponent()?;
    let digits = number.digits();
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return Some((i64::MIN, ""));
    }
    let length = i64::try_from(digits.len()).unwrap_or(i64::MAX);
    Some((exponent.saturating_add(length), significant))
}

/// The sign: 0 for zeros.
fn sign(number: &Decimal) -> i8 {
    let is_zero = matches!(magnitude(number), Some((_, "")));
    match (is_zero, number.is_negative()) {
        (true, _) => 0,
        (false, true) => -1,
        (false, false) => 1,
    }
}

impl PartialOrd for Decimal {
    /// By value; `None` if one is a NaN, unless both are the same NaN.
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        if self.is_nan() || other.is_nan() {
            return self.is_same(other).then_some(Ordering::Equal);
        }
        let of_signs = sign(self).cmp(&sign(other));
        if of_signs != Ordering::Equal {
            return Some(of_signs);
        }
        // Infinities have no magnitude, which is greater than any.
        let sizes = match (magnitude(self), magnitude(other)) {
            (Some(own), Some(others)) => own.cmp(&others),
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (None, None) => Ordering::Equal,
        };
        Some(if sign(self) < 0 { sizes.reverse() } else { sizes })
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Decimal) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        sign(self).hash(state);
        magnitude(self).hash(state);
        if self.is_nan() {
            (self.is_signaling_nan(), self.digits()).hash(state);
        }
    }
}
