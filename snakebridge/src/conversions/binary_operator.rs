//! `BinaryOperator`: the right operands of an operator that takes several, and what Python returns for each.

use crate::bridge::FromPython;

/// The operator of `std::ops` with this sign, `Self` on the left and `R` on the right: `BinaryOperator<f64, '+'>` is `self + 1.5`.
/// `SIGN` is `'<'` for `<<` and `'>'` for `>>`.
///
/// Generated code implements it for each right operand, without a function, and the trait of `std::ops` once for all: numpy's numbers
/// have thousands of operands, and the compiler checks each function.
#[diagnostic::on_unimplemented(
    message = "Python's operator {SIGN} of `{Self}` does not take `{R}` on the right",
    label = "no right operand of this operator"
)]
pub trait BinaryOperator<R, const SIGN: char> {
    /// What the right operand is passed as.
    #[doc(hidden)]
    type Kind;
    /// What Python returns.
    type Output: FromPython;
}
