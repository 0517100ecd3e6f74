//! The numbers of Rust that arrays hold, and how each is read from bytes that lie anywhere.

use std::ffi::CStr;

use num_complex::Complex;

/// A number that arrays hold as Rust does.
///
/// # Safety
///
/// An array whose items have the type [`NAME`](Number::NAME) has `size_of::<Self>()` bytes for each; if [`BITS`](Number::BITS),
/// all bits of them are a value.
pub unsafe trait Number: Copy + 'static {
    /// What Python returns for one: the kind of an argument.
    type Kind;
    /// The type as numpy names it.
    const NAME: &'static str;
    /// The type as `struct` and the buffer protocol write it.
    const FORMAT: &'static CStr;
    /// Whether all bits are values, so that bytes may be copied as they are.
    const BITS: bool;

    /// How an array that is made of these for Python describes them. A count or an index of Rust is one of Python, whose own have a
    /// sign: numpy takes no `uint64` as an index, and mixes it with integers to `float64`.
    fn format_of(_: &[Self]) -> &'static CStr {
        Self::FORMAT
    }

    /// Reads one from its bytes, which need not be aligned, in the machine's order or swapped.
    ///
    /// # Safety
    ///
    /// There are `size_of::<Self>()` bytes at `bytes` that can be read.
    unsafe fn read(bytes: *const u8, swapped: bool) -> Self;
}

macro_rules! integers {
    ($($t:ident $name:expr, $format:expr $(, $format_of:expr)?;)*) => { $(
        // SAFETY: an integer of this many bytes, of which all bits are values.
        unsafe impl Number for $t {
            type Kind = i64;
            const NAME: &'static str = $name;
            const FORMAT: &'static CStr = $format;
            const BITS: bool = true;

            $(fn format_of(numbers: &[Self]) -> &'static CStr {
                $format_of(numbers)
            })?

            unsafe fn read(bytes: *const u8, swapped: bool) -> Self {
                // SAFETY: the caller's promise; any alignment will do.
                let number = unsafe { bytes.cast::<Self>().read_unaligned() };
                if swapped { number.swap_bytes() } else { number }
            }
        }
    )* };
}
integers! {
    i8 "int8", c"b";
    i16 "int16", c"h";
    i32 "int32", c"i";
    i64 "int64", c"q";
    u8 "uint8", c"B";
    u16 "uint16", c"H";
    u32 "uint32", c"I";
    u64 "uint64", c"Q";
    isize if size_of::<isize>() == 8 { "int64" } else { "int32" }, c"n";
    usize if size_of::<usize>() == 8 { "uint64" } else { "uint32" }, c"N", counts;
}

/// As `isize`, unless one of them is too large for it.
fn counts(numbers: &[usize]) -> &'static CStr {
    // All at once, which takes a fraction of the time that copying them does.
    let together = numbers.iter().fold(0, |all, number| all | number);
    if isize::try_from(together).is_ok() {
        isize::FORMAT
    } else {
        usize::FORMAT
    }
}

macro_rules! floats {
    ($($t:ident $bits:ident $name:literal $format:literal, $complex:literal $pair:literal;)*) => { $(
        // SAFETY: a number of IEEE 754 of this many bytes, of which all bits are values.
        unsafe impl Number for $t {
            type Kind = f64;
            const NAME: &'static str = $name;
            const FORMAT: &'static CStr = $format;
            const BITS: bool = true;

            unsafe fn read(bytes: *const u8, swapped: bool) -> Self {
                // SAFETY: the caller's promise, for the integer of the same size.
                $t::from_bits(unsafe { <$bits as Number>::read(bytes, swapped) })
            }
        }

        // SAFETY: `repr(C)`, the real part first, as numpy's and C's are.
        unsafe impl Number for Complex<$t> {
            type Kind = Complex<f64>;
            const NAME: &'static str = $complex;
            const FORMAT: &'static CStr = $pair;
            const BITS: bool = true;

            unsafe fn read(bytes: *const u8, swapped: bool) -> Self {
                // SAFETY: the caller's promise: there are both parts, each in the order of its own bytes.
                unsafe {
                    let im = bytes.add(size_of::<$t>());
                    Complex { re: <$t as Number>::read(bytes, swapped), im: <$t as Number>::read(im, swapped) }
                }
            }
        }
    )* };
}
floats! {
    f32 u32 "float32" c"f", "complex64" c"Zf";
    f64 u64 "float64" c"d", "complex128" c"Zd";
}

// SAFETY: one byte, which is looked at and not taken as it is: C's code may leave any in it.
unsafe impl Number for bool {
    type Kind = bool;
    const NAME: &'static str = "bool";
    const FORMAT: &'static CStr = c"?";
    const BITS: bool = false;

    unsafe fn read(bytes: *const u8, _: bool) -> Self {
        // SAFETY: the caller's promise.
        unsafe { bytes.read() != 0 }
    }
}
