//! Python's `Decimal`, `Fraction` and `UUID` as exact Rust values. For arithmetic, convert them to types of another
//! crate: the conversion is exact or fails.

mod decimal;
mod decimal_order;
mod fraction;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
mod uuid;

pub use decimal::Decimal;
pub use fraction::Fraction;
pub use uuid::Uuid;

/// The error for a value that cannot be represented.
#[cold]
fn refused(message: String) -> crate::bridge::Error {
    crate::bridge::Error::UnsupportedValue {
        kind: crate::bridge::ErrorKind::UnsupportedValue,
        path: String::new(),
        message,
    }
}
