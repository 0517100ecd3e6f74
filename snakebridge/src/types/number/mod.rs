//! Python's `Decimal`, `Fraction` and `UUID` as exact Rust values. For arithmetic, convert them into the crate of
//! choice: exactly, or with an error.

mod decimal;
mod fraction;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
mod uuid;

pub use decimal::Decimal;
pub use fraction::Fraction;
pub use uuid::Uuid;

/// What cannot be made, and why.
#[cold]
fn refused(message: String) -> crate::bridge::Error {
    crate::bridge::Error::UnsupportedValue {
        kind: crate::bridge::ErrorKind::UnsupportedValue,
        path: String::new(),
        message,
    }
}
