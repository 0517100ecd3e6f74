//! Arithmetic and comparison of `BigInt`, with itself and with the integers of Rust: what is written for an `i64` compiles for it.

use std::cmp::Ordering;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Rem, Sub, SubAssign};

use num_bigint::BigInt as Number;

use super::BigInt;

macro_rules! operators {
    ($($trait:ident $method:ident)*) => { $(
        impl $trait for BigInt {
            type Output = BigInt;
            fn $method(self, other: BigInt) -> BigInt {
                BigInt::new($trait::$method(self.number(), other.number()))
            }
        }
        impl $trait<&BigInt> for &BigInt {
            type Output = BigInt;
            fn $method(self, other: &BigInt) -> BigInt {
                BigInt::new($trait::$method(self.number(), other.number()))
            }
        }
    )* };
}
operators!(Add add Sub sub Mul mul Div div Rem rem);

/// The integers of Rust. One impl for all of them: with one each, the type of `n + 1` would be open.
pub trait Primitive: Copy + Into<Number> {}

macro_rules! primitives {
    ($($t:ty)*) => { $( impl Primitive for $t {} )* };
}
primitives!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! with_primitives {
    ($($trait:ident $method:ident)*) => { $(
        impl<I: Primitive> $trait<I> for BigInt {
            type Output = BigInt;
            fn $method(self, other: I) -> BigInt {
                BigInt::new($trait::$method(self.number(), other.into()))
            }
        }
        impl<I: Primitive> $trait<I> for &BigInt {
            type Output = BigInt;
            fn $method(self, other: I) -> BigInt {
                BigInt::new($trait::$method(self.number(), other.into()))
            }
        }
    )* };
}
with_primitives!(Add add Sub sub Mul mul Div div Rem rem);

macro_rules! assigning {
    ($($trait:ident $method:ident $operator:tt;)*) => { $(
        impl<I: Primitive> $trait<I> for BigInt {
            fn $method(&mut self, other: I) {
                *self = &*self $operator other;
            }
        }
        impl $trait<BigInt> for BigInt {
            fn $method(&mut self, other: BigInt) {
                *self = &*self $operator &other;
            }
        }
    )* };
}
assigning! {
    AddAssign add_assign +;
    SubAssign sub_assign -;
    MulAssign mul_assign *;
}

impl<I: Primitive> PartialEq<I> for BigInt {
    fn eq(&self, other: &I) -> bool {
        *self.number() == (*other).into()
    }
}

impl<I: Primitive> PartialOrd<I> for BigInt {
    fn partial_cmp(&self, other: &I) -> Option<Ordering> {
        Some(self.number().cmp(&(*other).into()))
    }
}

impl Neg for BigInt {
    type Output = BigInt;
    fn neg(self) -> BigInt {
        BigInt::new(-self.number())
    }
}

impl Neg for &BigInt {
    type Output = BigInt;
    fn neg(self) -> BigInt {
        BigInt::new(-self.number())
    }
}

impl Sum for BigInt {
    fn sum<I: Iterator<Item = BigInt>>(items: I) -> BigInt {
        items.fold(BigInt::from(0), Add::add)
    }
}

impl PartialOrd for BigInt {
    fn partial_cmp(&self, other: &BigInt) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for BigInt {
    fn cmp(&self, other: &BigInt) -> Ordering {
        self.number().cmp(other.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same text for an `i64` and a `BigInt`.
    macro_rules! same {
        ($n:expr) => {{
            let n = $n;
            assert!(n == 120 && n != 121 && n > 3 && n <= 120 && n.clone() % 2 == 0);
            assert_eq!((n.clone() + 1).to_string(), "121");
            assert_eq!((n.clone() - 121).to_string(), "-1");
            assert_eq!((n.clone() * 2 / 3).to_string(), "80");
            assert_eq!((-n.clone()).to_string(), "-120");
            assert_eq!(format!("{n:>5}|{n:<5}|{n:05}|{n:+}"), "  120|120  |00120|+120");
            assert_eq!(i64::try_from(n.clone()).unwrap(), 120);
            assert_eq!(usize::try_from(n.clone()).unwrap(), 120);
            assert!(i8::try_from(n.clone() + 8).is_err());
            let mut all = vec![n.clone(), n.clone() - 1];
            all.sort();
            assert_eq!(all.iter().max(), Some(&n));
            let mut n = n;
            n += 1;
            n -= 2;
            n *= 2;
            assert!(n == 238);
        }};
    }

    #[test]
    #[allow(clippy::clone_on_copy, reason = "the text is for both")]
    fn the_text_for_a_primitive_compiles() {
        same!(120_i64);
        same!(BigInt::from(120_i64));
    }

    #[test]
    fn results_of_any_size_are_exact() {
        let wide = BigInt::from(u128::MAX);
        assert_eq!((&wide + 1).to_string(), "340282366920938463463374607431768211456");
        assert_eq!(
            ((&wide + 1) * 2_u64 - &wide.clone() % 7).to_string(),
            "680564733841876926926749214863536422909"
        );
        assert_eq!([wide.clone(), -wide].into_iter().sum::<BigInt>(), 0);
        // As Rust's integers, towards zero.
        assert!(BigInt::from(-7) / 2 == -3 && BigInt::from(-7) % 2 == -1);
    }
}
